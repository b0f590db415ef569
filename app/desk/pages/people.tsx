import { page } from '../../access/web.ts'
import { peopleChosen, peopleCounts, peopleRows } from '../../attendance/queries/people-list.ts'
import { mayReadCompanies } from '../../companies/policy.ts'
import { mayReadOwnPeople } from '../../people/policy.ts'
import { Empty } from '../../ui/empty.tsx'
import { Filters } from '../../ui/filters.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { isFiltered } from '../../ui/list-url.ts'
import { ListNote, PageHead } from '../../ui/page-head.tsx'
import { ExportLinks, Pagination } from '../../ui/pagination.tsx'
import { peopleListTexts } from '../messages/people.ts'
import { chosenPeopleVerdict, peopleVerdict } from '../rules/people-verdict.ts'
import { peopleAsked } from './people/list.ts'
import { ProtectedLinks, protectedShown } from './people/protected.tsx'

const PER_PAGE = 50

export const loader = page(mayReadOwnPeople, async visit => {
  const { db, visitor, say, format, at } = visit
  const t = say(peopleListTexts)
  const { list, filter, shown, filters, said } = await peopleAsked(visit)
  const total = await peopleChosen(db, visitor, filter)
  const rows = await peopleRows(db, visitor, filter, {
    ...list,
    limit: PER_PAGE,
    offset: (list.page - 1) * PER_PAGE,
  })
  const counts = await peopleCounts(db, visitor)
  return {
    title: t.people,
    list,
    total,
    path: at('personer'),
    verdict: isFiltered(list) ? chosenPeopleVerdict(total, t) : peopleVerdict(counts, t, format),
    ...(await protectedShown({ db, visitor, say, at }, counts.protected)),
    filters: filters({}, said).filter(one => one.name !== 'company' || mayReadCompanies(visitor)),
    shown: shown(rows),
  }
})

export default function People({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(peopleListTexts)
  const { list, total, verdict, shown, filters, path } = loaderData
  return (
    <>
      <PageHead
        list
        eyebrow={t.people}
        verdict={verdict}
        actions={<ProtectedLinks handle={loaderData.handle} choose={loaderData.choose} />}
      />
      <Filters list={list} search={t.search} filters={filters} />
      <ListTable
        caption={t.caption}
        captionHidden
        shown={shown}
        list={list}
        empty={<Empty title={t.verdict_none}>{t.empty}</Empty>}
      />
      <Pagination list={list} total={total} perPage={PER_PAGE} />
      <ExportLinks path={path} list={list} />
      {loaderData.protected && <ListNote>{loaderData.protected}</ListNote>}
    </>
  )
}
