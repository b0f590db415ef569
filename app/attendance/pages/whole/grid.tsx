import { page } from '../../../access/web.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Filters } from '../../../ui/filters.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { Icon } from '../../../ui/icon.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { clearHref, isFiltered } from '../../../ui/list-url.ts'
import { uiTexts } from '../../../ui/messages.ts'
import { ListNote, PageHead } from '../../../ui/page-head.tsx'
import script from '../../client/grid.ts?script'
import { wholeGridTexts } from '../../messages/whole-grid.ts'
import { mayReadAttendance } from '../../policy.ts'
import { gridMonths, gridOutline, gridPeople, gridSessions } from '../../queries/whole-grid.ts'
import { GRID_COLUMNS, GRID_ROWS, startWithin, windowAsked } from '../../rules/grid-window.ts'
import { gridAsked, gridFilters } from './grid-asked.ts'
import { gridPartShown } from './grid-shown.ts'
import { GridLegend, GridTable } from './grid-table.tsx'
import { GridWays, waysShown } from './grid-ways.tsx'

export const handle = { scripts: [script] }

export const loader = page(mayReadAttendance, async visit => {
  const { db, visitor, say, format, at } = visit
  const t = say(wholeGridTexts)
  const { list, asked, said } = await gridAsked(visit)
  const outline = await gridOutline(db, visitor, asked)
  const whenever = asked.month === '' ? outline : await gridOutline(db, visitor, { ...asked, month: '' })
  const all = { rows: outline.people.size, columns: outline.sessions.size }
  const window = windowAsked(visit.url.searchParams)
  const from = {
    row: startWithin(window.row, { all: all.rows, at_once: GRID_ROWS }),
    column: startWithin(window.column, { all: all.columns, at_once: GRID_COLUMNS }),
  }
  const sessions = await gridSessions(db, outline, { from: from.column, at_once: GRID_COLUMNS })
  const people = await gridPeople(db, outline, { from: from.row, at_once: GRID_ROWS })
  return {
    title: t.title,
    verdict: t.verdict(all, {
      people: format.number(all.rows),
      sessions: format.number(all.columns),
    }),
    list,
    filters: await gridFilters(visit, { said, months: await gridMonths(db, whenever) }),
    occasion: asked.occasion_id,
    only: asked.occasion_id !== null && sessions[0] ? `${sessions[0].title}, ${sessions[0].code}` : null,
    all,
    from,
    ways: waysShown(visit.url.searchParams, from, all),
    path: at('narvaro'),
    part: await gridPartShown(visit, asked, { outline, sessions, people, from }),
  }
})

/** People down, sessions across, however many: what is in sight is drawn, and the rest when one comes there. */
export default function WholeGrid({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(wholeGridTexts)
  const ui = useTexts(uiTexts)
  const query = d.ways.query && `?${d.ways.query}`
  return (
    <>
      <PageHead list eyebrow={t.title} verdict={d.verdict} lede={d.only ?? undefined} />
      <Filters list={d.list} filters={d.filters}>
        {d.occasion !== null && <input type="hidden" name="occasion" value={d.occasion} />}
      </Filters>
      {d.all.rows === 0 ? (
        isFiltered(d.list) ? (
          <Empty title={t.none_chosen} action={<a href={clearHref(d.list)}>{ui.show_all}</a>} />
        ) : (
          <Empty title={t.none}>{t.none_why}</Empty>
        )
      ) : (
        <>
          <GridLegend />
          <section
            className="grid-frame"
            tabIndex={0}
            aria-label={t.caption}
            data-grid={JSON.stringify({ ...d.all, ...d.from, at_once: [GRID_ROWS, GRID_COLUMNS] })}
          >
            <div className="grid-all">
              <GridTable part={d.part} all={{ rows: d.all.rows, columns: d.all.columns }} />
            </div>
          </section>
          <GridWays ways={d.ways} />
          <ul className="exports">
            <li>
              <a href={`${d.path}.xlsx${query}`} download>
                <Icon name="download" />
                {t.as_workbook}
              </a>
            </li>
            <li>
              <a href={`${d.path}/utskrift${query}`}>{t.to_print}</a>
            </li>
          </ul>
          <ListNote>{t.note}</ListNote>
        </>
      )}
    </>
  )
}
