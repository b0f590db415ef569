import type { Tab } from '../../../access/tabs.ts'
import { page } from '../../../access/web.ts'
import { peopleRows } from '../../../attendance/queries/people-list.ts'
import { companyAt } from '../../../companies/pages/company-at.ts'
import type { CompanyFacts } from '../../../companies/queries.ts'
import { mayReadOwnPeople } from '../../../people/policy.ts'
import { peopleAt } from '../../../people/queries.ts'
import { Empty } from '../../../ui/empty.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { ListTable } from '../../../ui/list-table.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { companyHeadTexts } from '../../messages/company.ts'
import { peopleListTexts } from '../../messages/people.ts'
import { personList } from '../people/list.ts'

const PER_PAGE = 100

export const peopleTab: Tab<CompanyFacts> = {
  path: 'personer',
  may: mayReadOwnPeople,
  label: async ({ db, visitor, say, format }, { id }) =>
    say(companyHeadTexts).tab_people(format.number(await peopleAt(db, visitor, id))),
}

export const loader = page(mayReadOwnPeople, async visit => {
  const { db, visitor, ground, url } = visit
  const company = await companyAt(visit)
  const described = personList(visit, { ofCompany: true })
  const list = { ...described.asked(url.searchParams).list, filters: {} }
  const filter = {
    q: '',
    companies: [company.id],
    category: '',
    sex: '',
    participated: '',
    today: ground.clock.today(),
  }
  const offset = (list.page - 1) * PER_PAGE
  const rows = await peopleRows(db, visitor, filter, { ...list, limit: PER_PAGE, offset })
  return {
    title: company.name,
    list,
    total: await peopleAt(db, visitor, company.id),
    shown: described.shown(rows, ['name', 'category', 'started', 'latest', 'hours', 'signed']),
  }
})

export default function CompanyPeople({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(companyHeadTexts)
  const { caption } = useTexts(peopleListTexts)
  const { list, shown, total } = loaderData
  return (
    <>
      <ListTable
        caption={caption}
        captionHidden
        shown={shown}
        list={list}
        empty={<Empty title={t.no_people}>{t.no_people_why}</Empty>}
      />
      <Pagination list={list} total={total} perPage={PER_PAGE} />
    </>
  )
}
