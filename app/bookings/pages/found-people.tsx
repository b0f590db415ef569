import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import type { ListState } from '../../ui/list-url.ts'
import { Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { workTimeTexts } from '../messages/work-time.ts'
import { bookingTexts } from '../messages.ts'

export type FoundPerson = {
  id: number
  name: string
  company: string
  /** Paid time and rest, where they have no seat yet. */
  told: string
  is_booked: boolean
  /** Where a seat is given back, and where time is recorded. */
  cancel: string
  record: string
  once: string
}

/** People who match a search, each with what can be done for them. */
export function FoundPeople({ rows, list }: { rows: FoundPerson[]; list: ListState }) {
  const t = useTexts(bookingTexts)
  const w = useTexts(workTimeTexts)
  return (
    <Table
      caption={t.found_people}
      rows={rows}
      rowKey={row => row.id}
      list={list}
      columns={[
        { key: 'name', label: t.person, render: row => row.name },
        { key: 'company', label: t.company, render: row => row.company },
        { key: 'told', label: w.title, render: row => row.told },
        { key: 'seat', label: t.seat, render: row => <Seat row={row} /> },
        {
          key: 'record',
          label: t.attendance,
          render: row => (
            <a href={row.record}>
              {t.record_one}
              <span className="visually-hidden"> {row.name}</span>
            </a>
          ),
        },
      ]}
    />
  )
}

function Seat({ row }: { row: FoundPerson }) {
  const t = useTexts(bookingTexts)
  if (row.is_booked)
    return (
      <>
        <Tag tone="ok">{t.is_booked}</Tag>{' '}
        <a href={row.cancel}>
          {t.cancel}
          <span className="visually-hidden"> {row.name}</span>
        </a>
      </>
    )
  return (
    <Form once={row.once}>
      <input type="hidden" name="person_id" value={row.id} />
      <Button size="small" kind="second" aria-label={`${t.book_one} ${row.name}`}>
        {t.book_one}
      </Button>
    </Form>
  )
}
