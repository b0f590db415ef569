import { page } from '../../../access/web.ts'
import { mayReadOwnPeople } from '../../../people/policy.ts'
import { Empty } from '../../../ui/empty.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { companyListTexts } from '../../messages/companies.ts'
import { companyPageTexts } from '../../messages/company.ts'
import { companyOccasions } from '../../queries/one-company.ts'
import { CompanyTop } from './company-top.tsx'
import { companyHead } from './head.ts'
import { Occasions, occasionShown } from './occasions.tsx'

export const loader = page(mayReadOwnPeople, async visit => {
  const { db, visitor, format, at } = visit
  const { company, time, head } = await companyHead(visit, 'attendance')
  const rows = await companyOccasions(db, visitor, company.id)
  return {
    title: company.name,
    head,
    occasions: `${at('tillfallen')}?time=soon`,
    sum: {
      hours: format.hours(time.quarters),
      signed: format.hours(time.signed_quarters),
      people: format.number(time.participants),
    },
    rows: rows.map(row => occasionShown(row, { format, at })),
  }
})

export default function CompanyAttendance({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(companyListTexts)
  const own = useTexts(companyPageTexts)
  const { head, rows, sum, occasions } = loaderData
  return (
    <>
      <CompanyTop head={head} />
      {rows.length > 0 ? (
        <Occasions rows={rows} sum={sum} />
      ) : (
        <Empty title={own.no_attendance} action={<a href={occasions}>{own.find_occasion}</a>}>
          {own.no_attendance_why}
        </Empty>
      )}
      <p className="small secondary">{t.protected_left_out}</p>
    </>
  )
}
