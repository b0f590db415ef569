import { page } from '../../../access/web.ts'
import { mayBookPeople } from '../../../bookings/policy.ts'
import { courseTexts } from '../../../courses/messages.ts'
import { fullName } from '../../../people/rules/names.ts'
import { Empty } from '../../../ui/empty.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Table } from '../../../ui/table.tsx'
import { walkInTexts } from '../../messages/walk-ins.ts'
import { type WalkIn, walkInsOf } from '../../queries/walk-ins.ts'

/** Everyone who came without a seat and waits, those whom no company has first. */
export const loader = page(mayBookPeople, async ({ db, visitor, say, format, at }) => {
  const t = say(walkInTexts)
  const waiting = await walkInsOf(db, visitor)
  const quarters = waiting.reduce((sum, one) => sum + one.quarters, 0)
  const to_arrange = waiting.filter(one => one.company_id === null).length
  const stands = (one: WalkIn) =>
    one.company_id !== null
      ? t.waits_for_company
      : one.returned_because
        ? t.company_answered(t[`returned_${one.returned_because}`])
        : t.no_company
  return {
    title: t.list_title,
    crumbs: [{ href: at('tillfallen'), label: say(courseTexts).occasions }],
    verdict:
      waiting.length > 0 ? t.list_verdict(waiting.length, format.hours(quarters), to_arrange) : t.list_none,
    rows: waiting.map(one => ({
      id: one.id,
      name: fullName(one),
      href: at('narvaro', 'oanmalda', one.id),
      company: one.company ?? one.company_said,
      occasion: `${one.title}, ${one.code}`,
      day: format.day(one.held_on),
      time: format.hours(one.quarters),
      stands: stands(one),
    })),
  }
})

export default function Waiting({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(walkInTexts)
  return (
    <>
      <PageHead list crumbs={d.crumbs} here={d.title} verdict={d.verdict} />
      <Table
        caption={t.list_title}
        captionHidden
        rows={d.rows}
        rowKey={row => row.id}
        empty={
          <Empty level={2} title={t.list_none}>
            {t.list_none_why}
          </Empty>
        }
        columns={[
          { key: 'name', label: t.name, render: row => <a href={row.href}>{row.name}</a> },
          { key: 'company', label: t.company, render: row => row.company },
          { key: 'occasion', label: t.occasion, render: row => row.occasion },
          { key: 'day', label: t.day, render: row => row.day },
          { key: 'time', label: t.time, numeric: true, render: row => row.time },
          { key: 'stands', label: t.stands, render: row => row.stands },
        ]}
      />
    </>
  )
}
