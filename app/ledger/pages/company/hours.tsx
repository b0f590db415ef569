import type { Tab } from '../../../access/tabs.ts'
import { page } from '../../../access/web.ts'
import { companyAttendanceTexts } from '../../../attendance/messages/company.ts'
import { wholeGridTexts } from '../../../attendance/messages/whole-grid.ts'
import { Occasions, occasionShown } from '../../../attendance/pages/company/occasions.tsx'
import { companyOccasions, companyTime } from '../../../attendance/queries/one-company.ts'
import { companyAt } from '../../../companies/pages/company-at.ts'
import type { CompanyFacts } from '../../../companies/queries.ts'
import { mayReadOwnPeople } from '../../../people/policy.ts'
import { Empty } from '../../../ui/empty.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { hoursTexts } from '../../messages/hours.ts'
import { hoursGroups } from '../../queries/hours.ts'
import { companyMonthsShown, MonthsOfHours } from './hours-months.tsx'

export const attendanceTab: Tab<CompanyFacts> = {
  path: 'narvaro',
  may: mayReadOwnPeople,
  label: ({ say }) => say(companyAttendanceTexts).tab_attendance,
}

/** A company’s own hours: what waits for a signature and what has been co-financed, month by month, and at which occasions. */
export const loader = page(mayReadOwnPeople, async visit => {
  const { db, visitor, ground, format, at } = visit
  const company = await companyAt(visit)
  const time = await companyTime(db, visitor, { company_id: company.id, today: ground.clock.today() })
  const rows = await companyOccasions(db, visitor, company.id)
  const chosen = { companies: [company.id], state: '', month: '', partner: null } as const
  const months = await hoursGroups(
    db,
    visitor,
    { ...chosen, occasion_id: null, person_id: null },
    { by: 'month', sort: 'name', direction: 'descending' },
  )
  const hours = `${at('timmar')}?company=${company.id}`
  return {
    title: company.name,
    occasions: `${at('tillfallen')}?time=soon`,
    hours: `${hours}&by=person`,
    grid: `${at('narvaro')}?company=${company.id}`,
    months: companyMonthsShown(months, { format, hours }),
    sum: {
      hours: format.hours(time.quarters),
      signed: format.hours(time.signed_quarters),
      people: format.number(time.participants),
    },
    rows: rows.map(row => occasionShown(row, { format, at })),
  }
})

export default function CompanyHours({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(companyAttendanceTexts)
  const h = useTexts(hoursTexts)
  const w = useTexts(wholeGridTexts)
  const { rows, sum, occasions, months, hours, grid } = loaderData
  if (rows.length === 0)
    return (
      <>
        <Empty title={t.no_attendance} action={<a href={occasions}>{t.find_occasion}</a>}>
          {t.no_attendance_why}
        </Empty>
        <p className="small secondary">{t.protected_left_out}</p>
      </>
    )
  return (
    <Stack gap="wide">
      <Panel title={h.by_month} link={{ href: hours, label: h.by_person }}>
        <MonthsOfHours {...months} />
      </Panel>
      <Panel title={h.by_occasion} link={{ href: grid, label: w.whole }}>
        <Occasions rows={rows} sum={sum} />
      </Panel>
      <p className="small secondary">{t.protected_left_out}</p>
    </Stack>
  )
}
