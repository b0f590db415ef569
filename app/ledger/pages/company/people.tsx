import type { Tab } from '../../../access/panel.tsx'
import { page } from '../../../access/web.ts'
import { companyAt } from '../../../companies/pages/company-at.ts'
import type { CompanyFacts } from '../../../companies/queries.ts'
import { peopleTexts } from '../../../people/messages.ts'
import { mayReadOwnPeople } from '../../../people/policy.ts'
import { peopleAt } from '../../../people/queries.ts'
import { Empty } from '../../../ui/empty.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { readList } from '../../../ui/list-url.ts'
import { Pagination } from '../../../ui/pagination.tsx'
import { Table } from '../../../ui/table.tsx'
import { companyPageTexts } from '../../messages/company.ts'
import { peopleListTexts } from '../../messages/people.ts'
import { PEOPLE_SORTS, type PeopleSort, peopleRows } from '../../queries/people-list.ts'
import { usePersonColumns } from '../person-columns.tsx'
import { personShown } from '../person-list.ts'

const PER_PAGE = 100

export const peopleTab: Tab<CompanyFacts> = {
  path: 'personer',
  may: mayReadOwnPeople,
  label: async ({ db, visitor, say, format }, { id }) =>
    say(companyPageTexts).tab_people(format.number(await peopleAt(db, visitor, id))),
}

export const loader = page(mayReadOwnPeople, async visit => {
  const { db, visitor, ground, url, say, format, at } = visit
  const company = await companyAt(visit)
  const list = readList(url.searchParams, { sorts: PEOPLE_SORTS })
  const filter = {
    q: '',
    company_id: company.id,
    category: '',
    sex: '',
    participated: '',
    today: ground.clock.today(),
  }
  const order = {
    sort: list.sort as PeopleSort,
    direction: list.direction,
    limit: PER_PAGE,
    offset: (list.page - 1) * PER_PAGE,
  }
  const rows = await peopleRows(db, visitor, filter, order)
  return {
    title: company.name,
    list,
    total: await peopleAt(db, visitor, company.id),
    rows: rows.map(row => personShown(row, { format, at, names: say(peopleTexts) })),
  }
})

export default function CompanyPeople({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(companyPageTexts)
  const { caption } = useTexts(peopleListTexts)
  const { list, rows, total } = loaderData
  return (
    <>
      <Table
        caption={caption}
        captionHidden
        columns={usePersonColumns({ company: false })}
        rows={rows}
        rowKey={row => row.id}
        list={list}
        empty={<Empty title={t.no_people}>{t.no_people_why}</Empty>}
      />
      <Pagination list={list} total={total} perPage={PER_PAGE} />
    </>
  )
}
