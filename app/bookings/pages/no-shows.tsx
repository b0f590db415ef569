import { page } from '../../access/web.ts'
import { courseTexts } from '../../courses/messages.ts'
import { mayCountEveryone } from '../../courses/policy.ts'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { ListNote, PageHead } from '../../ui/page-head.tsx'
import { Table } from '../../ui/table.tsx'
import { noShowTexts } from '../messages/no-shows.ts'
import { unusedCounts } from '../queries/no-shows.ts'

/** How many seats were not used in the programme and why, without names. */
export const loader = page(mayCountEveryone, async ({ db, visitor, ground, say, format, at }) => {
  const t = say(noShowTexts)
  const { seats, unused, because } = await unusedCounts(db, visitor, ground.clock.today())
  return {
    title: t.title,
    crumbs: [{ href: at('tillfallen'), label: say(courseTexts).occasions }],
    verdict: seats === 0 ? t.nothing : t.verdict(format.number(unused), format.number(seats)),
    rows: because.map(one => ({
      key: one.why ?? 'not_said',
      why: t[`why_${one.why ?? 'not_said'}`],
      seats: format.number(one.seats),
    })),
  }
})

export default function NoShows({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(noShowTexts)
  return (
    <>
      <PageHead list crumbs={d.crumbs} here={d.title} title={d.title} verdict={d.verdict} />
      {d.rows.length > 0 && (
        <Table
          caption={t.title}
          captionHidden
          rows={d.rows}
          rowKey={row => row.key}
          columns={[
            { key: 'why', label: t.because, render: row => row.why },
            { key: 'seats', label: t.seats, numeric: true, render: row => row.seats },
          ]}
        />
      )}
      <ListNote>{t.how}</ListNote>
    </>
  )
}
