import { sql } from 'kysely'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { templateInForce } from '../queries/template.ts'
import type { Template, TemplateContent } from '../rules/template.ts'

/** The version in force, kept: our suggestion becomes a version when someone first is measured by it. Notes nothing. */
export async function keptTemplate(tx: Tx, programme_id: number): Promise<Template> {
  await oneAtATime(tx, programme_id)
  const inForce = await templateInForce(tx.db, programme_id)
  if (inForce.id !== 0) return inForce
  return { ...inForce, id: await insertTemplate(tx, programme_id, inForce) }
}

/**
 * A new version, which the next measurement is asked by; those under way go on as they began. `is_comparable`: its areas mean the same as
 * those of the version before, so that measurements by the two make pairs. Refuses `changed-by-other`, when a later version is there.
 */
export async function saveTemplate(
  tx: Tx,
  programme_id: number,
  { content, is_comparable, version }: { content: TemplateContent; is_comparable: boolean; version: number },
): Promise<{ id: number } | Refusal> {
  const before = await keptTemplate(tx, programme_id)
  if (before.version !== version) return refuse('changed-by-other')
  const made = {
    ...content,
    version: before.version + 1,
    series: is_comparable ? before.series : before.series + 1,
    is_suggestion: false,
  }
  const id = await insertTemplate(tx, programme_id, made)
  await note(tx, {
    action: 'assessment-template-saved',
    subject: 'assessment_template',
    subject_id: id,
    programme_id,
    about: {
      version: made.version,
      is_comparable,
      areas: content.areas.length,
      statements: content.areas.reduce((sum, area) => sum + area.statements.length, 0),
    },
  })
  return { id }
}

const oneAtATime = (tx: Tx, programme_id: number) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`assessment template ${programme_id}`}, 8))`.execute(
    tx.db,
  )

async function insertTemplate(
  tx: Tx,
  programme_id: number,
  { areas, scale, free, version, series, is_suggestion }: Omit<Template, 'id'>,
): Promise<number> {
  const { id: template_id } = await tx.db
    .insertInto('assessment_template')
    .values({
      programme_id,
      version,
      series,
      is_suggestion,
      scale_sv: scale.map(one => one.sv),
      scale_en: scale.map(one => one.en),
      free_sv: free.sv,
      free_en: free.en,
      made_at: tx.clock.now(),
      made_by: tx.scope.user_id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const own = { programme_id, template_id }
  await tx.db
    .insertInto('assessment_area')
    .values(
      areas.map(({ code, name, statements }) => ({
        ...own,
        code,
        name_sv: name.sv,
        name_en: name.en,
        statements: statements.length,
      })),
    )
    .execute()
  await tx.db
    .insertInto('assessment_statement')
    .values(
      areas.flatMap(area =>
        area.statements.map(({ code, sv, en }, position) => ({
          ...own,
          area: area.code,
          code,
          position,
          text_sv: sv,
          text_en: en,
        })),
      ),
    )
    .execute()
  return template_id
}
