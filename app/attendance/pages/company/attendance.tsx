import type { Tab } from '../../../access/tabs.ts'
import { page } from '../../../access/web.ts'
import { companyAt } from '../../../companies/pages/company-at.ts'
import type { CompanyFacts } from '../../../companies/queries.ts'
import { mayReadOwnPeople } from '../../../people/policy.ts'
import { Empty } from '../../../ui/empty.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { companyAttendanceTexts } from '../../messages/company.ts'
import { companyOccasions, companyTime } from '../../queries/one-company.ts'
import { Occasions, occasionShown } from './occasions.tsx'

export const attendanceTab: Tab<CompanyFacts> = {
  path: 'narvaro',
  may: mayReadOwnPeople,
  label: ({ say }) => say(companyAttendanceTexts).tab_attendance,
}

export const loader = page(mayReadOwnPeople, async visit => {
  const { db, visitor, ground, format, at } = visit
  const company = await companyAt(visit)
  const time = await companyTime(db, visitor, { company_id: company.id, today: ground.clock.today() })
  const rows = await companyOccasions(db, visitor, company.id)
  return {
    title: company.name,
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
  const t = useTexts(companyAttendanceTexts)
  const { rows, sum, occasions } = loaderData
  return (
    <>
      {rows.length > 0 ? (
        <Occasions rows={rows} sum={sum} />
      ) : (
        <Empty title={t.no_attendance} action={<a href={occasions}>{t.find_occasion}</a>}>
          {t.no_attendance_why}
        </Empty>
      )}
      <p className="small secondary">{t.protected_left_out}</p>
    </>
  )
}
