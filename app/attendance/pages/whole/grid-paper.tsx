import { page } from '../../../access/web.ts'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { ListNote, PageHead } from '../../../ui/page-head.tsx'
import { Stack } from '../../../ui/panel.tsx'
import { wholeGridTexts } from '../../messages/whole-grid.ts'
import { mayReadAttendance } from '../../policy.ts'
import { gridOutline, gridPeople, gridSessions } from '../../queries/whole-grid.ts'
import { fitsOnPaper, sheetsOf } from '../../rules/grid-window.ts'
import { gridAsked } from './grid-asked.ts'
import { gridPartShown } from './grid-shown.ts'
import { GridLegend, GridTable } from './grid-table.tsx'

export const loader = page(mayReadAttendance, async visit => {
  const { db, visitor, say, format, at, url } = visit
  const t = say(wholeGridTexts)
  const { asked } = await gridAsked(visit)
  const outline = await gridOutline(db, visitor, asked)
  const all = { rows: outline.people.size, columns: outline.sessions.size }
  const { columns, rows } = fitsOnPaper(all)
    ? await gridPartShown(visit, asked, {
        outline,
        sessions: await gridSessions(db, outline),
        people: await gridPeople(db, outline),
        from: { row: 0, column: 0 },
      })
    : { columns: [], rows: [] }
  return {
    title: t.title,
    verdict: t.verdict(all, {
      people: format.number(all.rows),
      sessions: format.number(all.columns),
    }),
    back: `${at('narvaro')}${url.search}`,
    all,
    too_much: !fitsOnPaper(all),
    sheets: sheetsOf(columns, rows),
  }
})

/** All that was chosen, on sheets: as many sessions as fit across, and under them those who stand in any of them. */
export default function GridOnPaper({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(wholeGridTexts)
  return (
    <Stack>
      <PageHead crumbs={[{ href: d.back, label: t.title }]} here={t.to_print} verdict={d.verdict} />
      {d.too_much ? <Notice title={t.too_much}>{t.too_much_why}</Notice> : <GridLegend />}
      {d.sheets.map(part => (
        <div className="grid-sheet" key={part.columns[0]!.id}>
          <GridTable part={part} all={d.all} />
        </div>
      ))}
      <ListNote>{t.note}</ListNote>
    </Stack>
  )
}
