import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { ownProviders } from '../../courses/policy.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import type { Answer } from '../rules/answer.ts'
import type { Moment } from '../rules/questions.ts'
import type { Batch } from '../rules/results.ts'

export type CountedBatch = Batch & {
  id: number
  course_id: number
  course: string
  provider_id: number | null
  provider: string | null
  moment: Moment
  rounds: number
}

/**
 * The batches that a visitor may count, with their answers; a provider's are its own. A foreign programme does not exist. In the order of
 * the courses' names.
 */
export async function batchesOf(
  db: Db,
  visitor: Visitor,
  { course_id }: { course_id?: number } = {},
): Promise<CountedBatch[]> {
  const own = ownProviders(visitor)
  const batches = await db
    .selectFrom('evaluation_batch')
    .innerJoin('course', 'course.id', 'evaluation_batch.course_id')
    .leftJoin('provider', 'provider.id', 'evaluation_batch.provider_id')
    .select(['evaluation_batch.id', 'course_id', 'course.title as course', 'evaluation_batch.provider_id'])
    .select(['provider.name as provider', 'moment', 'rounds', 'asked'])
    .where('evaluation_batch.programme_id', '=', visitor.programme ?? 0)
    .$if(course_id !== undefined, query => query.where('course_id', '=', course_id!))
    .$if(own !== null, query => query.where('evaluation_batch.provider_id', 'in', [...own!, 0]))
    .orderBy(swedishOrder('course.title'))
    .orderBy('evaluation_batch.id')
    .execute()
  const answers = await db
    .selectFrom('evaluation_answer')
    .select(['batch_id', 'answers'])
    .where('batch_id', 'in', [...batches.map(batch => batch.id), 0])
    .orderBy('id')
    .execute()
  const of = Map.groupBy(answers, answer => answer.batch_id)
  return batches.map(batch => ({
    ...batch,
    answers: (of.get(batch.id) ?? []).map(one => one.answers as Answer),
  }))
}

export type Standing = {
  /** Occasions that are asked about now, and the last day of the last of them. */
  open: number
  closes_on: LocalDate | null
  closed: number
}

/** How many rounds are open and closed, of what a visitor may count. */
export async function standingOf(
  db: Db,
  visitor: Visitor,
  { course_id }: { course_id?: number } = {},
): Promise<Standing> {
  const own = ownProviders(visitor)
  const row = await db
    .selectFrom('evaluation_round')
    .innerJoin('occasion', 'occasion.id', 'evaluation_round.occasion_id')
    .select([
      sql<number>`(count(*) filter (where not is_closed))::integer`.as('open'),
      sql<LocalDate | null>`max(closes_on) filter (where not is_closed)`.as('closes_on'),
      sql<number>`(count(*) filter (where is_closed))::integer`.as('closed'),
    ])
    .where('evaluation_round.programme_id', '=', visitor.programme ?? 0)
    .$if(course_id !== undefined, query => query.where('occasion.course_id', '=', course_id!))
    .$if(own !== null, query => query.where('occasion.provider_id', 'in', [...own!, 0]))
    .executeTakeFirstOrThrow()
  return row
}

/** A course by name, where the visitor sees something held of it: a provider only its own. */
export const courseSeen = (db: Db, visitor: Visitor, course_id: number) => {
  const own = ownProviders(visitor)
  return db
    .selectFrom('course')
    .select(['course.id', 'title'])
    .where('course.id', '=', course_id)
    .where('course.programme_id', '=', visitor.programme ?? 0)
    .$if(own !== null, query =>
      query.where(
        'course.id',
        'in',
        db
          .selectFrom('occasion')
          .select('course_id')
          .where('provider_id', 'in', [...own!, 0]),
      ),
    )
    .executeTakeFirst()
}
