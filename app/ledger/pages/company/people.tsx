import { page } from '../../../access/web.ts'
import { peopleTexts } from '../../../people/messages.ts'
import { mayReadOwnPeople } from '../../../people/policy.ts'
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
import { CompanyTop } from './company-top.tsx'
import { companyHead } from './head.ts'

const PER_PAGE = 100

export const loader = page(mayReadOwnPeople, async visit => {
  const { db, visitor, ground, url, say, format, at } = visit
  const { company, time, head } = await companyHead(visit, 'people')
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
    head,
    list,
    total: time.people,
    rows: rows.map(row => personShown(row, { format, at, names: say(peopleTexts) })),
  }
})

export default function CompanyPeople({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(companyPageTexts)
  const { caption } = useTexts(peopleListTexts)
  const { head, list, rows, total } = loaderData
  return (
    <>
      <CompanyTop head={head} />
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
