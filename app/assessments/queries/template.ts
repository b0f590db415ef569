import { sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import { SUGGESTED_TEMPLATE } from '../rules/suggested-template.ts'
import type { Template } from '../rules/template.ts'

/** What a programme has before anyone has measured or changed anything: our suggestion. */
const SUGGESTION: Template = { ...SUGGESTED_TEMPLATE, id: 0, version: 1, series: 1, is_suggestion: true }

/** The version that is asked from now on. */
export const templateInForce = async (db: Db, programme_id: number): Promise<Template> =>
  (await templateWhere(db, programme_id, sql`true`)) ?? SUGGESTION

/** The latest version of a series; that in force where none is named. */
export const templateOfSeries = async (
  db: Db,
  programme_id: number,
  series: number | null,
): Promise<Template> =>
  series === null
    ? templateInForce(db, programme_id)
    : ((await templateWhere(db, programme_id, sql`series = ${series}`)) ?? SUGGESTION)

/** The version by which a company was or is being measured. */
export async function templateWithId(db: Db, programme_id: number, id: number): Promise<Template> {
  const template = await templateWhere(db, programme_id, sql`id = ${id}`)
  if (!template) throw new Error('a measurement without its template')
  return template
}

type Row = Omit<Template, 'scale' | 'free' | 'areas'> & {
  scale_sv: string[]
  scale_en: string[]
  free_sv: string
  free_en: string
  areas: Template['areas']
}

async function templateWhere(
  db: Db,
  programme_id: number,
  which: ReturnType<typeof sql>,
): Promise<Template | null> {
  const { rows } = await sql<Row>`
    select id, version, series, is_suggestion, scale_sv, scale_en, free_sv, free_en,
      (select json_agg(json_build_object('code', code, 'name', json_build_object('sv', name_sv, 'en', name_en), 'statements',
          (select json_agg(json_build_object('code', statement.code, 'sv', text_sv, 'en', text_en) order by position)
            from assessment_statement statement where statement.template_id = template.id and statement.area = area.code)) order by code)
        from assessment_area area where area.template_id = template.id) as areas
    from assessment_template template where programme_id = ${programme_id} and ${which}
    order by version desc limit 1`.execute(db)
  const [row] = rows
  if (!row) return null
  const { scale_sv, scale_en, free_sv, free_en, ...rest } = row
  return {
    ...rest,
    scale: scale_sv.map((sv, at) => ({ sv, en: scale_en[at]! })),
    free: { sv: free_sv, en: free_en },
  }
}

/** Every version, the latest first. */
export const templatesOf = (db: Db, programme_id: number) =>
  db
    .selectFrom('assessment_template')
    .select(['id', 'version', 'series', 'is_suggestion', 'made_at'])
    .where('programme_id', '=', programme_id)
    .orderBy('version', 'desc')
    .execute()
