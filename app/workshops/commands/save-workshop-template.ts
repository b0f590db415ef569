import { sql } from 'kysely'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { workshopTemplateInForce } from '../queries/template.ts'
import type { Room } from '../rules/room.ts'
import type { Template } from '../rules/template.ts'
import { workshopTemplateIn } from '../rules/template-form.ts'

/** The version in force, kept: our suggestion becomes a version when someone first begins with it. Notes nothing. */
export async function keptWorkshopTemplate(
  tx: Tx,
  programme_id: number,
  kind: Room['kind'] = 'gap',
): Promise<Template> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`workshop template ${programme_id}`}, 8))`.execute(
    tx.db,
  )
  const inForce = await workshopTemplateInForce(tx.db, programme_id, kind)
  return inForce.id === 0 ? insertTemplate(tx, programme_id, { ...inForce, kind }) : inForce
}

/** A template as it was typed upon a version; a follow-up has no vote, and keeps the dots that it has. */
type Typed = {
  kind?: Room['kind']
  typed: Readonly<Record<string, string>>
  dots?: number
  version: number
}

/**
 * A new version from what was typed upon `version`, by which the next workshop is held; those under way go on with theirs. Refuses
 * `changed-by-other`, when a later version is there, and as its rule does.
 */
export async function saveWorkshopTemplate(
  tx: Tx,
  programme_id: number,
  { kind = 'gap', typed, dots, version }: Typed,
): Promise<{ id: number } | Refusal> {
  const before = await keptWorkshopTemplate(tx, programme_id, kind)
  const content = workshopTemplateIn(typed, before, dots ?? before.dots)
  if (isRefusal(content)) return content
  if (before.version !== version) return refuse('changed-by-other')
  const made = { ...content, version: version + 1, is_suggestion: false }
  const { id } = await insertTemplate(tx, programme_id, { ...made, kind })
  await note(tx, {
    action: kind === 'gap' ? 'workshop-template-saved' : 'follow-up-template-saved',
    subject: 'workshop_template',
    subject_id: id,
    programme_id,
    about: { version: made.version },
  })
  return { id }
}

type Made = Omit<Template, 'id'> & { kind: Room['kind'] }

async function insertTemplate(tx: Tx, programme_id: number, { kind, ...made }: Made): Promise<Template> {
  const { steps, lanes, dots, version, is_suggestion } = made
  const { id } = await tx.db
    .insertInto('workshop_template')
    .values({
      programme_id,
      kind,
      version,
      is_suggestion,
      content: JSON.stringify({ steps, lanes, dots }),
      made_at: tx.clock.now(),
      made_by: tx.scope.user_id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { ...made, id }
}
