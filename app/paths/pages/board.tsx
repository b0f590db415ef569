import { seeOther } from '../../access/answers.ts'
import { page } from '../../access/web.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Filters } from '../../ui/filters.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { readList } from '../../ui/list-url.ts'
import { ListNote, PageHead } from '../../ui/page-head.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { boardTexts } from '../messages/board.ts'
import { stageTexts } from '../messages/stages.ts'
import { mayReadEveryPath, mayReadPace, mayReadPaths } from '../policy.ts'
import { boardVerdict } from '../rules/board-verdict.ts'
import { boardShown } from './board/board-shown.ts'
import { BoardTable } from './board/board-table.tsx'
import { LimitsOfStages, limitsShown } from './board/limits.tsx'
import { partnerOptions } from './partner-options.ts'
import { placedPaths } from './placed-paths.ts'

export const loader = page(mayReadPace, async visit => {
  const { db, visitor, ground, url, say, format, at } = visit
  // Who sees no company by name has the sums.
  if (!mayReadPaths(visitor)) throw seeOther(at('vagen', 'takt'))
  const t = say(boardTexts)
  const list = readList(url.searchParams, { sorts: ['days'], filters: ['partner'] })
  const facts = await placedPaths(db, visitor, ground.clock.today())
  const partner = list.filters.partner ?? ''
  const paths = facts.paths.filter(path => partner === '' || String(path.partner_id ?? 'none') === partner)
  return {
    title: t.path,
    as_list: at('vagen', 'lista'),
    list,
    verdict: boardVerdict(facts, t, format),
    note: mayReadEveryPath(visitor) ? t.lede : t.lede_own,
    partners: [{ value: '', label: t.any_partner }, ...partnerOptions(facts.paths, t)],
    is_empty: facts.paths.length === 0,
    columns: boardShown(visit, paths, { t, stages: say(stageTexts), partner }),
    limits: limitsShown(visit, facts.limits, { t, stages: say(stageTexts) }),
  }
})

export default function Board({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(boardTexts)
  const { as_list, list, verdict, note, partners, is_empty, columns, limits } = loaderData
  return (
    <>
      <PageHead
        list
        eyebrow={t.path}
        verdict={verdict}
        actions={
          <ButtonLink kind="second" icon="list" href={as_list}>
            {t.as_list}
          </ButtonLink>
        }
      />
      {is_empty ? (
        <Empty title={t.verdict_empty}>{t.empty}</Empty>
      ) : (
        <Stack>
          {partners.length > 2 && (
            <Filters list={list} filters={[{ name: 'partner', label: t.partner, options: partners }]} />
          )}
          <Panel title={t.before_agreement}>
            <BoardTable name={t.before_agreement} columns={columns.before} />
          </Panel>
          <Panel title={t.after_agreement}>
            <BoardTable name={t.after_agreement} columns={columns.after} />
          </Panel>
          <ListNote>{note}</ListNote>
          <LimitsOfStages limits={limits} />
        </Stack>
      )}
    </>
  )
}
