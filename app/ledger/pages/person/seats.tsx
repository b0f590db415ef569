import type { Format } from '../../../foundation/format.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Table } from '../../../ui/table.tsx'
import { peopleListTexts } from '../../messages/people.ts'
import type { PersonSeat } from '../../queries/one-person.ts'

type Speech = { format: Format; at: (...parts: (string | number)[]) => string }

export const seatShown = (seat: PersonSeat, { format, at }: Speech) => ({
  key: `${seat.occasion_id} ${seat.first_on}`,
  course: seat.course,
  occasion: seat.occasion,
  href: at('tillfallen', seat.occasion_id),
  day: format.day(seat.first_on),
  place: seat.place,
})

/** What is to come. */
export function Seats({ seats }: { seats: ReturnType<typeof seatShown>[] }) {
  const t = useTexts(peopleListTexts)
  return (
    <Table
      caption={t.seats}
      captionHidden
      dense
      rows={seats}
      rowKey={seat => seat.key}
      columns={[
        { key: 'course', label: t.course, render: seat => seat.course },
        { key: 'occasion', label: t.occasion, render: seat => <a href={seat.href}>{seat.occasion}</a> },
        { key: 'day', label: t.day, render: seat => seat.day },
        { key: 'place', label: t.place, render: seat => seat.place || null },
      ]}
    />
  )
}
