import { useTexts } from '../../ui/language.tsx'
import type { Column } from '../../ui/table.tsx'
import { courseTexts } from '../messages.ts'
import type { SpokenOccasion } from './spoken.ts'

export type OccasionColumns = {
  /** Whether the visitor sees how many took part. */
  counts: boolean
  /** Whether those are the visitor's own people. */
  own: boolean
  /** On the page of a course the course need not be said, and nothing sorts. */
  within?: 'course'
}

/** The columns of a list of occasions. */
export function useOccasionColumns({ counts, own, within }: OccasionColumns): Column<SpokenOccasion>[] {
  const t = useTexts(courseTexts)
  const sortable = within === undefined
  const day: Column<SpokenOccasion> = {
    key: 'held_on',
    label: t.day,
    sortable,
    phone: 'below',
    render: row => (
      <>
        {row.days} <span className="sub">{row.sessions}</span>
      </>
    ),
  }
  const named: Column<SpokenOccasion>[] = within
    ? [{ key: 'code', label: t.code, heads: true, render: row => <a href={row.href}>{row.code}</a> }]
    : [
        {
          key: 'title',
          label: t.title,
          sortable,
          heads: true,
          render: row => (
            <>
              <a href={row.href}>{row.title}</a> <span className="sub">{row.kind}</span>
            </>
          ),
        },
        { key: 'code', label: t.code, sortable, render: row => row.code },
      ]
  const counted: Column<SpokenOccasion>[] = [
    {
      key: 'participants',
      label: own ? t.own_participants : t.participants,
      numeric: true,
      phone: 'side',
      named: true,
      render: row => row.participants,
    },
    { key: 'unsigned', label: t.unsigned, numeric: true, render: row => row.unsigned },
  ]
  return [
    ...named,
    day,
    { key: 'place', label: t.place, render: row => row.places },
    {
      key: 'seats',
      label: t.seats,
      numeric: true,
      sortable,
      phone: 'corner',
      named: true,
      render: row => (
        <>
          {row.seats} {row.free && <span className="sub">{row.free}</span>}
        </>
      ),
    },
    ...(counts ? counted : []),
  ]
}
