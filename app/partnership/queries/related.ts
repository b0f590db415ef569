import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import type { Direction } from '../rules/related.ts'

/** The programmes beside this one, with how many companies have been pointed on to each and received from it. */
export const relatedOf = (db: Db, visitor: Visitor) =>
  db
    .selectFrom('related_programme')
    .leftJoin('pointing', 'pointing.related_programme_id', 'related_programme.id')
    .select(['related_programme.id', 'name', 'organiser', 'address', 'about', 'closed_at', 'version'])
    .select([
      sql<number>`(count(*) filter (where direction = 'on_to'))::integer`.as('on_to'),
      sql<number>`(count(*) filter (where direction = 'from'))::integer`.as('from'),
    ])
    .where('related_programme.programme_id', '=', visitor.programme ?? 0)
    .groupBy('related_programme.id')
    .orderBy(sql`closed_at is not null`)
    .orderBy('name')
    .execute()

export const oneRelatedOf = (db: Db, visitor: Visitor, id: number) =>
  db
    .selectFrom('related_programme')
    .select(['id', 'name', 'organiser', 'address', 'about', 'closed_at', 'version'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('id', '=', id)
    .executeTakeFirst()

type Which = { related_programme_id?: number; company_id?: number; direction?: Direction | null }

/** Companies pointed on and received, the latest first: of one programme, or of one company. */
export const pointingsOf = (
  db: Db,
  visitor: Visitor,
  { related_programme_id, company_id, direction }: Which,
) =>
  db
    .selectFrom('pointing')
    .innerJoin('company', 'company.id', 'pointing.company_id')
    .innerJoin('related_programme', 'related_programme.id', 'pointing.related_programme_id')
    .leftJoin('auth_user', 'auth_user.id', 'pointing.pointed_by')
    .select([
      'pointing.id',
      'pointing.company_id',
      'company.name as company',
      'related_programme.name as related',
    ])
    .select(['direction', 'pointed_on', 'note', 'auth_user.name as who'])
    .where('pointing.programme_id', '=', visitor.programme ?? 0)
    .$if(related_programme_id !== undefined, query =>
      query.where('pointing.related_programme_id', '=', related_programme_id!),
    )
    .$if(company_id !== undefined, query => query.where('pointing.company_id', '=', company_id!))
    .$if(!!direction, query => query.where('direction', '=', direction!))
    .orderBy('pointed_on', 'desc')
    .orderBy('pointing.id', 'desc')
    .execute()
