import type { Format } from '../../../foundation/format.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Table } from '../../../ui/table.tsx'
import { companyAttendanceTexts } from '../../messages/company.ts'
import type { CompanyOccasion } from '../../queries/one-company.ts'

type Speech = { format: Format; at: (...parts: (string | number)[]) => string }

export const occasionShown = (row: CompanyOccasion, { format, at }: Speech) => ({
  id: row.occasion_id,
  course: row.course,
  course_href: at('utbildningar', row.course_id),
  occasion: row.code,
  href: at('tillfallen', row.occasion_id),
  days: format.days(row.first_on, row.last_on),
  people: format.number(row.people),
  hours: format.hours(row.quarters),
  signed: format.hours(row.signed_quarters),
})

type Props = {
  rows: ReturnType<typeof occasionShown>[]
  sum?: { people: string; hours: string; signed: string }
}

/** Occasions with the company's own people, hours and signatures; `people` of the sum counts each person once. */
export function Occasions({ rows, sum }: Props) {
  const t = useTexts(companyAttendanceTexts)
  return (
    <Table
      caption={t.by_occasion}
      captionHidden
      rows={rows}
      rowKey={row => row.id}
      empty={<p className="secondary">{t.no_attendance}</p>}
      columns={[
        {
          key: 'course',
          label: t.course,
          foot: sum && t.sum,
          render: row => (
            <span>
              <a href={row.course_href}>{row.course}</a>
              <span className="sub">
                <a href={row.href}>{row.occasion}</a>
              </span>
            </span>
          ),
        },
        { key: 'days', label: t.days, render: row => row.days },
        { key: 'people', label: t.people, numeric: true, render: row => row.people, foot: sum?.people },
        { key: 'hours', label: t.attended_hours, numeric: true, render: row => row.hours, foot: sum?.hours },
        { key: 'signed', label: t.signed_hours, numeric: true, render: row => row.signed, foot: sum?.signed },
      ]}
    />
  )
}
