import type { ReactNode } from 'react'
import type { Reading } from '../../access/panel.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Filters } from '../../ui/filters.tsx'
import { useTexts } from '../../ui/language.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { isFiltered } from '../../ui/list-url.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { ExportLinks, Pagination } from '../../ui/pagination.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { competenceTexts } from '../messages/competences.ts'
import { alikePairs } from '../queries/alike.ts'
import { COMPETENCES_PER_PAGE } from '../queries/competences.ts'
import { competencesAsked } from './competence-list.ts'
import { LevelWordsPanel, levelWordsShown } from './level-words-panel.tsx'

/** The list of competences as its page shows it. */
export async function competencesShown(visit: Reading) {
  const { db, visitor, at, say } = visit
  const t = say(competenceTexts)
  const { list, rows, total, unused, shown, filters } = await competencesAsked(visit)
  const isChosen = isFiltered(list)
  const alike = isChosen || list.page > 1 ? [] : await alikePairs(db, visitor.programme!)
  return {
    title: t.title,
    path: at('kompetenser'),
    verdict: isChosen ? t.chosen(total) : t.verdict(total, unused),
    is_empty: total === 0 && !isChosen,
    list,
    total,
    shown: shown(rows),
    filters: filters(),
    words: isChosen || list.page > 1 ? null : await levelWordsShown(visit),
    alike: alike.map(pair => ({
      key: `${pair.id}-${pair.other_id}`,
      name: pair.name,
      other: pair.other,
      merge: `${at('kompetenser', pair.id, 'sammanslagning')}?med=${pair.other_id}`,
    })),
  }
}

type Props = Awaited<ReturnType<typeof competencesShown>> & { children: ReactNode }

/** The list, with what rooms above have to say of it below. */
export function Competences({ children, ...d }: Props) {
  const t = useTexts(competenceTexts)
  const add = (
    <ButtonLink icon="plus" href={`${d.path}/ny`}>
      {t.new_one}
    </ButtonLink>
  )
  return (
    <>
      <PageHead list eyebrow={d.title} verdict={d.verdict} actions={!d.is_empty && add} />
      {d.is_empty ? (
        <Empty title={t.none} action={add}>
          {t.none_why}
        </Empty>
      ) : (
        <>
          <Filters list={d.list} search={t.search} filters={d.filters} />
          <ListTable caption={t.title} captionHidden list={d.list} shown={d.shown} />
          <Pagination list={d.list} total={d.total} perPage={COMPETENCES_PER_PAGE} />
          <ExportLinks path={d.path} list={d.list} />
          <p className="small secondary">{t.how}</p>
          {d.alike.length > 0 && (
            <Panel title={t.alike} intro={t.alike_intro}>
              <Table
                caption={t.alike}
                captionHidden
                rows={d.alike}
                rowKey={pair => pair.key}
                columns={[
                  { key: 'name', label: t.competence, render: pair => pair.name },
                  { key: 'other', label: t.alike, render: pair => pair.other },
                  {
                    key: 'merge',
                    label: t.alike_merge,
                    render: pair => (
                      <a href={pair.merge} aria-label={t.alike_merge_which(pair.other, pair.name)}>
                        {t.alike_merge}
                      </a>
                    ),
                  },
                ]}
              />
            </Panel>
          )}
        </>
      )}
      {children}
      {d.words && <LevelWordsPanel {...d.words} />}
    </>
  )
}
