import { panel } from '../../../access/panel.tsx'
import type { Format } from '../../../foundation/format.ts'
import { mayReadOwnPeople } from '../../../people/policy.ts'
import type { PersonFacts } from '../../../people/queries.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { personAttendanceTexts } from '../../messages/person.ts'
import { type PersonSeat, personSeats } from '../../queries/one-person.ts'

/** The seats that a person has at what is to come. */
export const seatsPanel = panel({
  may: mayReadOwnPeople,
  load: async ({ db, visitor, ground, format, at }, { id }: PersonFacts) => {
    const seats = await personSeats(db, visitor, { person_id: id, today: ground.clock.today() })
    return seats.length > 0 ? { seats: seats.map(seat => seatShown(seat, { format, at })) } : null
  },
  View: function SeatsPanel({ seats }) {
    const t = useTexts(personAttendanceTexts)
    return (
      <Panel title={t.seats}>
        <Seats seats={seats} />
      </Panel>
    )
  },
})

type Speech = { format: Format; at: (...parts: (string | number)[]) => string }

const seatShown = (seat: PersonSeat, { format, at }: Speech) => ({
  key: `${seat.occasion_id} ${seat.first_on}`,
  course: seat.course,
  occasion: seat.occasion,
  href: at('tillfallen', seat.occasion_id),
  day: format.day(seat.first_on),
  place: seat.place,
})

function Seats({ seats }: { seats: ReturnType<typeof seatShown>[] }) {
  const t = useTexts(personAttendanceTexts)
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
