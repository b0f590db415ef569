import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { workTimeTexts } from '../messages/work-time.ts'
import type { SessionThen, WorkTime } from '../rules/work-time.ts'

type Shown = Pick<Format, 'shortDay' | 'span'>

/** What is told of one person's working time before they are booked, the same on every page: what is outside, what breaks the rest, and what is not known. */
export function workTimeTold(
  time: WorkTime | undefined,
  t: Spoken<typeof workTimeTexts>,
  format: Shown,
): string {
  if (!time) return ''
  const { outside, broken, is_paid_unknown, is_rest_unknown } = time
  const when = (one: SessionThen) =>
    `${format.shortDay(one.held_on)} ${format.span(one.starts_at, one.ends_at)}`
  const told = [
    outside.length > 0 &&
      t.outside(
        outside.map(one => (one.paid === 'partly' ? `${when(one)} (${t.partly})` : when(one))).join('; '),
      ),
    broken.length > 0 && t.broken(broken.map(when).join('; ')),
    is_paid_unknown && t.paid_unknown,
    is_rest_unknown && !(is_paid_unknown && broken.length > 0) && t.rest_unknown,
  ].filter(Boolean)
  return told.length > 0 ? told.join(', ') : t.inside
}

/** What has to be answered for some of them. */
export const asksOf = (times: readonly WorkTime[]) => ({
  paid: times.some(one => one.outside.length > 0),
  rest: times.some(one => one.broken.length > 0),
})
