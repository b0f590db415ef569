import { page } from '../../access/web.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Filters } from '../../ui/filters.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { isFiltered } from '../../ui/list-url.ts'
import { ListNote, PageHead } from '../../ui/page-head.tsx'
import { ExportLinks, Pagination } from '../../ui/pagination.tsx'
import { boardTexts } from '../messages/board.ts'
import { stageTexts } from '../messages/stages.ts'
import { mayReadEveryPath, mayReadPaths } from '../policy.ts'
import { boardVerdict } from '../rules/board-verdict.ts'
import { isStage } from '../rules/stages.ts'
import { partnerOptions } from './partner-options.ts'
import { pathListAsked } from './path-list.ts'

const PER_PAGE = 25

export const loader = page(mayReadPaths, async visit => {
  const { visitor, say, format, at } = visit
  const t = say(boardTexts)
  const { list, facts, chosen, shown, filters } = await pathListAsked(visit)
  const { agreed = '', timed = '' } = list.filters
  const stages = say(stageTexts)
  const only = [
    agreed && t.only_agreed(agreed.replace('..', '–')),
    isStage(timed) && t.only_timed(stages[timed]),
  ].filter(Boolean)
  const counties = [...new Set(facts.paths.map(path => path.county))].sort()
  return {
    title: t.list,
    as_board: at('vagen'),
    list,
    total: chosen.length,
    verdict: isFiltered(list) ? t.chosen(chosen.length) : boardVerdict(facts, t, format),
    hidden: { agreed, timed },
    lede: only.join(' ') || undefined,
    note: mayReadEveryPath(visitor) ? t.lede : t.lede_own,
    path: at('vagen', 'lista'),
    filters: filters({
      partners: partnerOptions(facts.paths, t),
      counties: counties.map(value => ({ value, label: value })),
    }),
    shown: shown(chosen.slice((list.page - 1) * PER_PAGE, list.page * PER_PAGE)),
  }
})

export default function PathList({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(boardTexts)
  const { as_board, list, total, verdict, lede, note, path, shown, filters, hidden } = loaderData
  return (
    <>
      <PageHead
        list
        eyebrow={t.path}
        verdict={verdict}
        lede={lede}
        actions={
          <ButtonLink kind="second" icon="climbed" href={as_board}>
            {t.as_board}
          </ButtonLink>
        }
      />
      <Filters list={list} search={t.search} filters={filters}>
        {Object.entries(hidden).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
      </Filters>
      <ListTable
        caption={t.list}
        captionHidden
        shown={shown}
        list={list}
        empty={<Empty title={t.verdict_empty}>{t.empty}</Empty>}
      />
      <Pagination list={list} total={total} perPage={PER_PAGE} />
      <ExportLinks path={path} list={list} />
      <ListNote>{note}</ListNote>
    </>
  )
}
