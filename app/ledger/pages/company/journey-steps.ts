import type { LocalDate } from '../../../foundation/clock.ts'
import type { Format } from '../../../foundation/format.ts'
import type { Spoken } from '../../../foundation/text.ts'
import type { JourneyStep } from '../../../ui/journey.tsx'
import type { companyPageTexts } from '../../messages/company.ts'
import type { Stage } from '../../rules/journey.ts'

type Words = Spoken<typeof companyPageTexts>
type About = {
  via: string | null
  /** Null for those who may not know how many. */
  participants: number | null
  /** The first day to come for which someone has a seat. */
  next_on: LocalDate | null
}

/** The stages in words. */
export const journeySteps = (
  stages: readonly Stage[],
  about: About,
  { t, format }: { t: Words; format: Format },
): JourneyStep[] =>
  stages.map(stage => ({
    key: stage.key,
    name: t[`step_${stage.key}`],
    state: stage.state,
    ...whenOf(stage, t, format),
    text: textOf(stage, about, t, format),
  }))

const whenOf = ({ key, on }: Stage, t: Words, format: Format) => {
  if (on === null) return {}
  return { when: key === 'training' ? t.latest(format.day(on)) : format.day(on) }
}

function textOf(
  { key, state, on, days }: Stage,
  { via, participants, next_on }: About,
  t: Words,
  format: Format,
): string | undefined {
  if (key === 'referred') return via ? t.via(via) : undefined
  if (key === 'agreed')
    return on ? afterReferral(days, t) : state === 'now' ? t.waits_for_agreement : undefined
  const next = next_on ? t.next(format.day(next_on)) : undefined
  if (key === 'first')
    return on ? afterAgreement(days, t) : state === 'now' ? (next ?? t.waits_for_training) : undefined
  if (key !== 'training' || !on) return undefined
  const been =
    participants === null ? undefined : t.been_in_training(participants, format.number(participants))
  return [been, next].filter(Boolean).join(' ')
}

const afterReferral = (days: number | null, t: Words) =>
  days === null || days < 0 ? undefined : t.days_after_referral(days)

const afterAgreement = (days: number | null, t: Words) =>
  days === null ? undefined : days < 0 ? t.before_agreement : t.days_after_agreement(days)
