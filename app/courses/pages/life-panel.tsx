import { panel, type Reading } from '../../access/panel.tsx'
import { localDateOf } from '../../foundation/clock.ts'
import { capital } from '../../foundation/text.ts'
import { mayReadPeople } from '../../people/policy.ts'
import { fullName } from '../../people/rules/names.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { occasionLifeTexts } from '../messages/occasion-life.ts'
import { mayEditTraining, mayReadTraining } from '../policy.ts'
import { personClashesOf } from '../queries/clashes.ts'
import { bookedOf } from '../queries/told.ts'
import { unreachedOf } from '../queries/unreached.ts'
import type { OccasionFacts } from '../queries.ts'
import { sessionsOnce } from './occasion-at.ts'

/** How an occasion stands where that is not plain, and for those who arrange it whom no letter reaches and who is booked twice. */
export const lifePanel = panel({
  may: mayReadTraining,
  load: async ({ db, visitor, say, format, at, ground }: Reading, occasion: OccasionFacts) => {
    const t = say(occasionLifeTexts)
    const { id, state, state_at, why_cancelled, least_seats, decided_by } = occasion
    const arranges = mayEditTraining(visitor)
    const day = state_at ? format.day(localDateOf(state_at)) : ''
    const asked = { occasion_id: id, hasSms: ground.mailer.hasSms }
    const booked = arranges ? await bookedOf(db, asked) : []
    const is_over =
      state === 'closed' || ((await sessionsOnce(db, id)).at(-1)?.held_on ?? '') < ground.clock.today()
    const twice = is_over
      ? []
      : await personClashesOf(db, { occasion_id: id, person_ids: booked.map(one => one.person_id) })
    const unreached = arranges && mayReadPeople(visitor) && !is_over ? await unreachedOf(db, asked) : []
    const said = {
      cancelled: () => t.is_cancelled(day, why_cancelled),
      closed: () => t.is_closed(day),
      // How many have booked is not told to those who see no counts.
      tentative: () =>
        arranges && decided_by
          ? t.is_tentative(format.number(booked.length), format.number(least_seats), format.day(decided_by))
          : capital(t.state_tentative),
      confirmed: () => null,
    }[state]()
    return {
      said,
      tone: state === 'closed' ? ('info' as const) : ('warn' as const),
      twice: [...new Map(twice.map(one => [`${one.person_id} ${one.other_occasion_id}`, one])).values()].map(
        one => ({
          key: `${one.person_id}-${one.other_occasion_id}`,
          text: `${one.other_title}, ${format.day(one.other_held_on)}`,
          href: at('tillfallen', one.other_occasion_id),
        }),
      ),
      people: new Set(twice.map(one => one.person_id)).size,
      unreached: unreached.map(person => ({
        id: person.id,
        name: fullName(person),
        href: at('personer', person.id),
      })),
    }
  },
  View: function Life({ said, tone, twice, people, unreached }) {
    const t = useTexts(occasionLifeTexts)
    return (
      <>
        {said && <Notice tone={tone} title={said} />}
        {twice.length > 0 && (
          <Notice tone="warn" title={t.booked_twice(people)}>
            <ul className="links">
              {twice.map(one => (
                <li key={one.key}>
                  <a href={one.href}>{one.text}</a>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {unreached.length > 0 && (
          <Notice title={t.unreached}>
            <p>{t.unreached_why}</p>
            <ul className="links">
              {unreached.map(person => (
                <li key={person.id}>
                  <a href={person.href}>{person.name}</a>
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </>
    )
  },
})
