import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import type { Need } from '../rules/room.ts'

/** The workshops of a company, the latest first; a company's own visitor finds its own. */
export const workshopsOf = (db: Db, visitor: Visitor, company_id: number) =>
  db
    .selectFrom('workshop')
    .innerJoin('workshop_template', 'workshop_template.id', 'workshop.template_id')
    .select([
      'workshop.id',
      'workshop.kind',
      'language',
      'aims_at',
      'step',
      'opened_at',
      'closed_at',
      'ended_by_itself_at',
      'workshop_template.is_suggestion',
    ])
    .select(
      sql<{ code: string; name: { sv: string; en: string } }[]>`workshop_template.content -> 'steps'`.as(
        'steps',
      ),
    )
    .select(
      sql<boolean>`exists (select from workshop_step begun where begun.workshop_id = workshop.id)`.as(
        'has_begun',
      ),
    )
    .select(
      sql<number>`(select count(*)::integer from workshop_decision made where made.workshop_id = workshop.id and not made.is_removed and not made.is_promise)`.as(
        'decisions',
      ),
    )
    .select(
      sql<number>`(select count(*)::integer from workshop_need need where need.workshop_id = workshop.id and not need.is_removed)`.as(
        'needs',
      ),
    )
    .select(
      sql<
        Pick<Need, 'became'>[]
      >`(select coalesce(json_agg(json_build_object('became', became)), '[]') from workshop_need need where need.workshop_id = workshop.id and not need.is_removed)`.as(
        'gaps',
      ),
    )
    .select(
      sql<number>`(select coalesce(sum(quarter_hours), 0)::integer from workshop_time spent where spent.workshop_id = workshop.id)`.as(
        'quarter_hours',
      ),
    )
    .where('workshop.programme_id', '=', visitor.programme)
    .where('company_id', '=', company_id)
    .orderBy('workshop.id', 'desc')
    .execute()

/** The workshop that a follow-up at the company would walk through again: the one that was closed last. */
export const workshopToFollow = (
  db: Db,
  { programme_id, company_id }: { programme_id: number; company_id: number },
) =>
  db
    .selectFrom('workshop')
    .select(['id', 'language', 'closed_at'])
    .where('programme_id', '=', programme_id)
    .where('company_id', '=', company_id)
    .where('closed_at', 'is not', null)
    .orderBy('closed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The open room that a code leads to. Asked by the house: nobody is signed in. */
export const roomWithCode = (db: Db, code: string) =>
  db
    .selectFrom('workshop')
    .innerJoin('company', 'company.id', 'workshop.company_id')
    .select(['workshop.id', 'workshop.programme_id', 'workshop.language', 'company.name as company'])
    .where('code', '=', code)
    .where('opened_at', 'is not', null)
    .executeTakeFirst()

/** Rooms that are open, in all programmes: asked by the house. */
export const openRooms = (db: Db) =>
  db
    .selectFrom('workshop')
    .select(['id', 'programme_id', 'opened_at', 'changed_at', 'until_at'])
    .where('opened_at', 'is not', null)
    .orderBy('id')
