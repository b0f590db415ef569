import type { Reading } from '../../access/panel.tsx'
import type { OccasionFacts } from '../../courses/queries.ts'
import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import { fullName } from '../../people/rules/names.ts'
import { outcomeTexts } from '../messages/outcomes.ts'
import { type Noted, reachedAt } from '../queries/reached.ts'
import { outcomeFields } from '../rules/outcomes.ts'

/** Everybody at an occasion with the outcome that stands, and what can be chosen. */
export async function outcomesShown(visit: Reading, occasion: OccasionFacts) {
  const { db, visitor, ground, format, say } = visit
  const t = say(outcomeTexts)
  const [now, today] = [ground.clock.now(), ground.clock.today()]
  const { first_on, last_on, people } = await reachedAt(db, visitor, { occasion, now, today })
  const passed = people.filter(one => one.outcome === 'passed').length
  const has_begun = first_on !== null && first_on <= today
  return {
    verdict: has_begun ? t.verdict(passed, people.length) : t.not_begun,
    has_begun,
    assessed_on: last_on !== null && last_on < today ? last_on : today,
    rows: people.map(({ person_id, noted, company, ...name }) => ({
      id: person_id,
      name: fullName(name),
      company,
      fields: outcomeFields(person_id),
      seen: noted ? String(noted.id) : '',
      stands: noted && `${t[noted.outcome]}. ${assessedSaid(noted, { t, format })}`,
      options: [
        { value: '', label: noted ? t.keep : t.not_assessed },
        { value: 'passed', label: t.choose_passed },
        { value: 'not_yet', label: t.choose_not_yet },
        ...(noted ? [{ value: 'none', label: t.choose_none }] : []),
      ],
    })),
  }
}

type Speech = { t: Spoken<typeof outcomeTexts>; format: Format }

export const assessedSaid = (
  { assessed_on, assessor, how }: Pick<Noted, 'assessed_on' | 'assessor' | 'how'>,
  { t, format }: Speech,
): string => t.stands(format.day(assessed_on), assessor, how)

export type OutcomesShown = Awaited<ReturnType<typeof outcomesShown>>
