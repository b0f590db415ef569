import { page } from '../../access/web.ts'
import { companiesOf } from '../../companies/queries.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { peopleTexts } from '../../people/messages.ts'
import { mayReadOwnPeople } from '../../people/policy.ts'
import { Empty } from '../../ui/empty.tsx'
import { Filters } from '../../ui/filters.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { isFiltered } from '../../ui/list-url.ts'
import { ListNote, PageHead } from '../../ui/page-head.tsx'
import { ExportLinks, Pagination } from '../../ui/pagination.tsx'
import { Table } from '../../ui/table.tsx'
import { peopleListTexts } from '../messages/people.ts'
import { peopleChosen, peopleCounts, peopleRows } from '../queries/people-list.ts'
import { chosenPeopleVerdict, peopleVerdict } from '../rules/people-verdict.ts'
import { ProtectedLinks, protectedShown } from './people-protected.tsx'
import { usePersonColumns } from './person-columns.tsx'
import { peopleListAsked, personShown } from './person-list.ts'

const PER_PAGE = 50

export const loader = page(mayReadOwnPeople, async ({ db, visitor, ground, url, say, format, at }) => {
  const t = say(peopleListTexts)
  const { list, filter, order } = peopleListAsked(url, ground.clock.today())
  const total = await peopleChosen(db, visitor, filter)
  const rows = await peopleRows(db, visitor, filter, {
    ...order,
    limit: PER_PAGE,
    offset: (list.page - 1) * PER_PAGE,
  })
  const counts = await peopleCounts(db, visitor)
  const companies = await companiesOf(db, visitor)
    .select(['id', 'name'])
    .orderBy(swedishOrder('name'))
    .execute()
  return {
    title: t.people,
    list,
    total,
    path: at('personer'),
    verdict: isFiltered(list) ? chosenPeopleVerdict(total, t) : peopleVerdict(counts, t, format),
    ...(await protectedShown({ db, visitor, say, at }, counts.protected)),
    companies: companies.map(({ id, name }) => ({ value: String(id), label: name })),
    rows: rows.map(row => personShown(row, { format, at, names: say(peopleTexts) })),
  }
})

export default function People({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(peopleListTexts)
  const p = useTexts(peopleTexts)
  const { list, total, verdict, rows, companies, path } = loaderData
  const any = { value: '', label: t.any }
  return (
    <>
      <PageHead
        list
        eyebrow={t.people}
        verdict={verdict}
        actions={<ProtectedLinks handle={loaderData.handle} choose={loaderData.choose} />}
      />
      <Filters
        list={list}
        search={t.search}
        filters={[
          ...(companies.length > 1
            ? [
                {
                  name: 'company',
                  label: t.company,
                  options: [{ value: '', label: t.any_company }, ...companies],
                },
              ]
            : []),
          {
            name: 'category',
            label: t.category,
            options: [
              any,
              ...(['kollektiv', 'tjansteman'] as const).map(value => ({ value, label: p[value] })),
            ],
          },
          {
            name: 'sex',
            label: t.sex,
            options: [any, ...(['woman', 'man'] as const).map(value => ({ value, label: p[value] }))],
          },
          {
            name: 'participated',
            label: t.participated,
            options: [
              any,
              { value: 'yes', label: t.participated_yes },
              { value: 'no', label: t.participated_no },
              { value: 'unsigned', label: t.participated_unsigned },
            ],
          },
        ]}
      />
      <Table
        caption={t.caption}
        captionHidden
        columns={usePersonColumns()}
        rows={rows}
        rowKey={row => row.id}
        list={list}
        empty={<Empty title={t.verdict_none}>{t.empty}</Empty>}
      />
      <Pagination list={list} total={total} perPage={PER_PAGE} />
      <ExportLinks path={path} list={list} />
      {loaderData.protected && <ListNote>{loaderData.protected}</ListNote>}
    </>
  )
}
