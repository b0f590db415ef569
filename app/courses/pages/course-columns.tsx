import { useTexts } from '../../ui/language.tsx'
import type { Column } from '../../ui/table.tsx'
import { courseTexts } from '../messages.ts'
import type { spokenCourse } from './spoken-course.ts'

/** The columns of the list of courses; `own` when the participants are the visitor's own people. */
export function useCourseColumns(own: boolean): Column<ReturnType<typeof spokenCourse>>[] {
  const t = useTexts(courseTexts)
  return [
    {
      key: 'title',
      label: t.title,
      sortable: true,
      render: row => <a href={row.href}>{row.title}</a>,
    },
    { key: 'code', label: t.code, sortable: true, render: row => row.code },
    { key: 'kind', label: t.kind, sortable: true, phone: 'below', render: row => row.kind },
    {
      key: 'length',
      label: t.length,
      numeric: true,
      sortable: true,
      phone: 'corner',
      render: row => row.length,
    },
    { key: 'by_law', label: t.by_law, render: row => row.by_law },
    {
      key: 'held',
      label: t.held,
      numeric: true,
      sortable: true,
      render: row => (
        <>
          {row.occasions} {row.coming && <span className="sub">{row.coming}</span>}
        </>
      ),
    },
    {
      key: 'participants',
      label: own ? t.own_participants : t.participants,
      numeric: true,
      phone: 'side',
      named: true,
      render: row => row.participants,
    },
    { key: 'attended', label: t.attended, numeric: true, render: row => row.attended },
  ]
}
