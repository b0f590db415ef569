import { sql } from 'kysely'
import { type Finder, foundIn, inAll } from '../../access/finder.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { capital } from '../../foundation/text.ts'
import { courseTexts } from '../messages.ts'
import { mayReadProviders, mayReadTraining, ownProviders } from '../policy.ts'
import { isCourseSought, isOccasionSought, isProviderSought } from '../queries/sought.ts'
import { occasionsSeen } from '../queries.ts'
import { spokenDays } from './spoken.ts'

/** Courses by title or code; a provider finds those that it holds. */
export const courseFinder: Finder = {
  may: mayReadTraining,
  label: ({ say }) => say(courseTexts).courses,
  find: async ({ db, visitor, say, at }, typed, limit) => {
    const t = say(courseTexts)
    const rows = await db
      .selectFrom('course')
      .select(['course.id', 'course.title', 'course.code', 'course.kind', inAll])
      .where('course.programme_id', '=', visitor.programme ?? 0)
      .$if(ownProviders(visitor) !== null, query =>
        query.where('course.id', 'in', occasionsSeen(db, visitor).select('occasion.course_id')),
      )
      .where(isCourseSought(typed))
      .orderBy(swedishOrder('course.title'))
      .limit(limit)
      .execute()
    return foundIn(rows, row => ({
      title: row.title,
      facts: [row.code, capital(t[`kind_${row.kind}`])],
      href: at('utbildningar', row.id),
    }))
  },
  list: ({ at }, q) => `${at('utbildningar')}?${new URLSearchParams({ q })}`,
}

/** Occasions by their code, their course, their place or who holds them; the latest first. A provider finds its own. */
export const occasionFinder: Finder = {
  may: mayReadTraining,
  label: ({ say }) => say(courseTexts).occasions,
  find: async ({ db, visitor, say, format, at }, typed, limit) => {
    const t = say(courseTexts)
    const rows = await occasionsSeen(db, visitor)
      .innerJoin('course', 'course.id', 'occasion.course_id')
      .leftJoin(
        db
          .selectFrom('session')
          .where('session.programme_id', '=', visitor.programme ?? 0)
          .groupBy('session.occasion_id')
          .select(eb => [
            'session.occasion_id',
            eb.fn.min('held_on').as('first_on'),
            eb.fn.max('held_on').as('last_on'),
            sql<string[] | null>`array_agg(distinct place) filter (where place <> '')`.as('places'),
          ])
          .as('day'),
        'day.occasion_id',
        'occasion.id',
      )
      .select([
        'occasion.id',
        'occasion.code',
        'course.title',
        'day.first_on',
        'day.last_on',
        'day.places',
        inAll,
      ])
      .where(isOccasionSought(typed))
      .orderBy('day.first_on', order => order.desc().nullsLast())
      .orderBy('occasion.id', 'desc')
      .limit(limit)
      .execute()
    return foundIn(rows, row => ({
      title: `${row.title}, ${row.code}`,
      facts: [spokenDays(row, format, t), (row.places ?? []).join(', ')],
      href: at('tillfallen', row.id),
    }))
  },
  list: ({ at }, q) => `${at('tillfallen')}?${new URLSearchParams({ time: 'all', q })}`,
}

/** Providers by name: each leads to its occasions. They have no list of their own. */
export const providerFinder: Finder = {
  may: mayReadProviders,
  label: ({ say }) => say(courseTexts).found_providers,
  find: async ({ db, visitor, say, at }, typed, limit) => {
    const t = say(courseTexts)
    const rows = await db
      .selectFrom('provider')
      .select(eb => [
        'provider.name',
        eb
          .selectFrom('occasion')
          .whereRef('occasion.provider_id', '=', 'provider.id')
          .select(count => count.fn.countAll<bigint>().as('n'))
          .as('occasions'),
        inAll,
      ])
      .where('provider.programme_id', '=', visitor.programme ?? 0)
      .where(isProviderSought(typed))
      .orderBy(swedishOrder('provider.name'))
      .limit(limit)
      .execute()
    return foundIn(rows, row => ({
      title: row.name,
      facts: [t.found_occasions(Number(row.occasions))],
      href: `${at('tillfallen')}?${new URLSearchParams({ time: 'all', q: row.name })}`,
    }))
  },
  list: () => null,
}
