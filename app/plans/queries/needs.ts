import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'

/**
 * What a company needs as its workshops have it, in the order it was ranked, the latest workshop first; `line_id` where the plan has it.
 * A need that a later workshop took up again stands there, and one that is closed or no longer relevant nowhere.
 */
export const needsAt = (db: Db, visitor: Visitor, company_id: number) =>
  db
    .selectFrom('workshop_need as need')
    .innerJoin('workshop', 'workshop.id', 'need.workshop_id')
    .leftJoin('plan_line as line', 'line.need_id', 'need.id')
    .select(['need.id', 'need.name', 'need.competence_id', 'need.role', 'need.horizon'])
    .select(['need.level_now', 'need.level_wanted', 'need.people', 'line.id as line_id'])
    .where('workshop.programme_id', '=', visitor.programme ?? 0)
    .where('workshop.company_id', '=', company_id)
    .where('need.is_removed', '=', false)
    .where(eb => eb.or([eb('became', 'is', null), eb('became', 'not in', ['closed', 'not_relevant'])]))
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('workshop_need as later')
            .select('later.id')
            .whereRef('later.follows_id', '=', 'need.id')
            .where('later.is_removed', '=', false),
        ),
      ),
    )
    .orderBy('workshop.id', 'desc')
    .orderBy('need.place')
    .orderBy('need.id')
    .execute()
export type CompanyNeed = Awaited<ReturnType<typeof needsAt>>[number]
