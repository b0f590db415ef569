import type { Reading } from '../../../access/panel.tsx'
import { bookingTexts } from '../../../bookings/messages.ts'
import { peopleToBook } from '../../../bookings/queries/people-to-book.ts'
import { type Likeness, likeness } from '../../../people/rules/like-names.ts'
import { fullName } from '../../../people/rules/names.ts'
import { walkInTexts } from '../../messages/walk-ins.ts'
import type { WalkIn } from '../../queries/walk-ins.ts'

const ORDER: readonly (Likeness | null)[] = ['same', 'like']

/** Whom of a company's people it can have been: first those whose names are like what was taken down. Nobody with protected identity. */
export async function peopleShown({ db, visitor, say }: Reading, waits: WalkIn, company_id: number) {
  const t = say(walkInTexts)
  const { no_name } = say(bookingTexts)
  const people = await peopleToBook(db, visitor, { company_id, occasion_id: waits.occasion_id })
  const told = people.map(one => ({ one, like: likeness(waits, one) }))
  const alike = told
    .filter(({ like }) => like !== null)
    .toSorted((a, b) => ORDER.indexOf(a.like) - ORDER.indexOf(b.like))
  const others = told.filter(({ like }) => like === null)
  const option = ({ one }: (typeof told)[number]) => ({
    value: String(one.id),
    label: [
      fullName(one) || no_name,
      [one.title, one.team].filter(Boolean).join(' '),
      one.has_seat ? t.has_seat : '',
      one.busy_in.length > 0 && one.busy_at ? t.busy(one.busy_at) : '',
    ]
      .filter(Boolean)
      .join(', '),
  })
  return {
    has_busy: people.some(one => one.busy_in.length > 0),
    people: [
      ...(alike.length > 0 ? [{ label: t.alike, options: alike.map(option) }] : []),
      ...(others.length > 0 ? [{ label: t.others, options: others.map(option) }] : []),
    ],
  }
}
