import { sql } from 'kysely'
import type { Finder } from '../../access/finder.ts'
import { beginWords } from '../../foundation/begin-words.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { capital } from '../../foundation/text.ts'
import { courseTexts } from '../messages.ts'
import { mayReadProviders, mayReadTraining, ownProviders } from '../policy.ts'
import { occasionsSeen } from '../queries.ts'
import { spokenDays } from './spoken.ts'

/** Courses by title or code; a provider finds those that it holds. */
export const courseFinder: Finder = {
  may: mayReadTraining,
  label: ({ say }) => say(courseTexts).courses,
  find: async ({ db, visitor, say, at }, { words }, limit) => {
    const t = say(courseTexts)
    const rows = await db
      .selectFrom('course')
      .select(['course.id', 'course.title', 'course.code', 'course.kind'])
      .where('course.programme_id', '=', visitor.programme ?? 0)
      .$if(ownProviders(visitor) !== null, query =>
        query.where('course.id', 'in', occasionsSeen(db, visitor).select('occasion.course_id')),
      )
      .where(beginWords(sql`(course.title || ' ' || course.code)`, words))
      .orderBy(swedishOrder('course.title'))
      .limit(limit)
      .execute()
    return rows.map(row => ({
      title: row.title,
      facts: [row.code, capital(t[`kind_${row.kind}`])],
      href: at('utbildningar', row.id),
    }))
  },
}

/** Occasions by their code, their place or their course; the latest first. A provider finds its own. */
export const occasionFinder: Finder = {
  may: mayReadTraining,
  label: ({ say }) => say(courseTexts).occasions,
  find: async ({ db, visitor, say, format, at }, { words }, limit) => {
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
            sql<string>`string_agg(distinct place, ', ') filter (where place <> '')`.as('places'),
          ])
          .as('day'),
        'day.occasion_id',
        'occasion.id',
      )
      .select(['occasion.id', 'occasion.code', 'course.title', 'day.first_on', 'day.last_on', 'day.places'])
      .where(
        beginWords(sql`(occasion.code || ' ' || course.title || ' ' || coalesce(day.places, ''))`, words),
      )
      .orderBy('day.first_on', order => order.desc().nullsLast())
      .orderBy('occasion.id', 'desc')
      .limit(limit)
      .execute()
    return rows.map(row => ({
      title: `${row.title}, ${row.code}`,
      facts: [spokenDays(row, format, t), row.places ?? ''],
      href: at('tillfallen', row.id),
    }))
  },
}

/** Providers by name: each leads to its occasions. */
export const providerFinder: Finder = {
  may: mayReadProviders,
  label: ({ say }) => say(courseTexts).found_providers,
  find: async ({ db, visitor, say, at }, { words }, limit) => {
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
      ])
      .where('provider.programme_id', '=', visitor.programme ?? 0)
      .where(beginWords(sql.ref('provider.name'), words))
      .orderBy(swedishOrder('provider.name'))
      .limit(limit)
      .execute()
    return rows.map(row => ({
      title: row.name,
      facts: [t.found_occasions(Number(row.occasions))],
      href: `${at('tillfallen')}?${new URLSearchParams({ time: 'all', q: row.name })}`,
    }))
  },
}
