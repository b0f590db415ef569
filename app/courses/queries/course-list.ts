import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { chosenId } from '../../ui/described-list.ts'
import type { ListState } from '../../ui/list-url.ts'
import { ownProviders } from '../policy.ts'
import { occasionsSeen } from '../queries.ts'
import { COURSE_FORMS, COURSE_KINDS, COURSE_LANGUAGES, WHICH } from '../rules/kinds.ts'
import { isCourseSought } from './sought.ts'
import { isNotCancelled } from './standing.ts'

export const COURSES_PER_PAGE = 40

const SORTS = {
  title: swedishOrder('course.title'),
  code: sql`course.code collate "C"`,
  kind: sql`course.kind`,
  length: sql`course.quarters`,
  held: sql`coalesce(held.occasions, 0)`,
} as const
export type CourseSort = keyof typeof SORTS

/** One page of the courses, or with no page all of them, with their occasions counted: the rows and how many there are. */
export async function coursesOf(
  db: Db,
  visitor: Visitor,
  list: ListState,
  today: LocalDate,
  page: number | null = list.page,
) {
  const { filters } = list
  const kind = COURSE_KINDS.find(one => one === filters.kind)
  const form = COURSE_FORMS.find(one => one === filters.form)
  const language = COURSE_LANGUAGES.find(one => one === filters.language)
  const competence_id = chosenId(filters.competence ?? '')
  const which = WHICH.find(one => one === filters.which) ?? 'current'
  const chosen = db
    .selectFrom('course')
    .where('course.programme_id', '=', visitor.programme ?? 0)
    .$if(ownProviders(visitor) !== null, query =>
      query.where('course.id', 'in', occasionsSeen(db, visitor).select('occasion.course_id')),
    )
    .$if(kind !== undefined, query => query.where('course.kind', '=', kind!))
    .$if(form !== undefined, query => query.where('course.held_as', '=', form!))
    .$if(language !== undefined, query => query.where(sql<boolean>`${language!} = any (course.languages)`))
    .$if(competence_id !== null, query =>
      query.where(
        'course.id',
        'in',
        db.selectFrom('course_outcome').select('course_id').where('competence_id', '=', competence_id),
      ),
    )
    .$if(which !== 'all', query =>
      query.where('course.archived_at', which === 'archived' ? 'is not' : 'is', null),
    )
    .$if(list.q !== '', query => query.where(isCourseSought(list.q)))
  const { total } = await chosen.select(eb => eb.fn.countAll<bigint>().as('total')).executeTakeFirstOrThrow()
  const direction = list.direction === 'descending' ? 'desc' : 'asc'
  const rows = await chosen
    .leftJoin(
      occasionsSeen(db, visitor)
        .leftJoin('session', 'session.occasion_id', 'occasion.id')
        .groupBy('occasion.course_id')
        .select([
          'occasion.course_id',
          sql<number>`count(distinct occasion.id) filter (where ${isNotCancelled})::int`.as('occasions'),
          sql<number>`count(distinct occasion.id) filter (where held_on >= ${today} and ${isNotCancelled})::int`.as(
            'coming',
          ),
        ])
        .as('held'),
      'held.course_id',
      'course.id',
    )
    .select([
      'course.id',
      'course.code',
      'course.title',
      'course.kind',
      'course.quarters',
      'course.is_required_by_law',
      'course.held_as',
      'course.languages',
      'course.archived_at',
      'course.edition',
      sql<number>`coalesce(held.occasions, 0)`.as('occasions'),
      sql<number>`coalesce(held.coming, 0)`.as('coming'),
    ])
    // Those that are put away stand after the others.
    .orderBy(eb => eb('course.archived_at', 'is not', null))
    .orderBy(SORTS[list.sort as keyof typeof SORTS] ?? SORTS.title, direction)
    .orderBy('course.id')
    .$if(page !== null, query => query.limit(COURSES_PER_PAGE).offset((page! - 1) * COURSES_PER_PAGE))
    .execute()
  return { rows, total: Number(total) }
}

export type CourseRow = Awaited<ReturnType<typeof coursesOf>>['rows'][number]

/** How many took part in each of these courses, and their time (quarter-hours); nobody with protected identity. */
export async function attendedInCourses(db: Db, visitor: Visitor, course_ids: readonly number[]) {
  if (course_ids.length === 0) return new Map<number, { participants: number; quarters: number }>()
  const each = occasionsSeen(db, visitor)
    .innerJoin('session', 'session.occasion_id', 'occasion.id')
    .innerJoin('attended', 'attended.session_id', 'session.id')
    .where('occasion.course_id', 'in', course_ids)
    .where('attended.quarters', '>', 0)
    // An occasion has a place and a day.
    .where('attended.is_protected', '=', false)
    .groupBy(['occasion.course_id', 'attended.person_id'])
    .select(['occasion.course_id', sql<number>`sum(attended.quarters)`.as('quarters')])
  const rows = await db
    .selectFrom(each.as('each'))
    .groupBy('course_id')
    .select([
      'course_id',
      sql<number>`count(*)::int`.as('participants'),
      sql<number>`sum(quarters)::int`.as('quarters'),
    ])
    .execute()
  return new Map(rows.map(({ course_id, ...attended }) => [course_id, attended]))
}
