import type { Visit } from '../../../access/web.ts'
import { hoursTexts } from '../../messages/hours.ts'
import type { HoursSums } from '../../queries/hours.ts'
import { bothStates, type HourState, UNCOUNTED } from '../../rules/hours.ts'

type Step = { label: string; value: string; href: string | null; sum: boolean }

/** From attendance to kronor, step by step; each figure leads to its rows, narrowed as the page is. */
export function stepsShown(
  { say, format }: Pick<Visit, 'say' | 'format'>,
  sums: HoursSums,
  rows: (state: HourState) => string,
  chosen: HourState,
): Step[] {
  const leads = (state: HourState) => {
    const both = bothStates(state, chosen)
    return both === null ? null : rows(both)
  }
  const t = say(hoursTexts)
  const reasons = UNCOUNTED.filter(why => sums[why] > 0)
  const states = ['attended', 'to_sign', 'signed', ...reasons, 'counted'] as const
  const hours = format.hoursAlike(states.map(state => sums[state]))
  return [
    ...states.map(state => ({
      label: t[state],
      value: hours(sums[state]),
      href: leads(state === 'attended' ? '' : state),
      sum: state === 'signed' || state === 'counted',
    })),
    { label: t.kronor, value: format.ore(sums.amount_ore), href: leads('counted'), sum: false },
  ]
}
