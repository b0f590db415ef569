import { seeOther } from '../../access/answers.ts'
import { page } from '../../access/web.ts'
import {
  mayAddCompany,
  mayReadCompanies,
  mayReadCompany,
  maySeeCompanyFigures,
} from '../../companies/policy.ts'
import { companyCountiesOf, municipalityName, waysInOf } from '../../companies/queries.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Filters } from '../../ui/filters.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { isFiltered } from '../../ui/list-url.ts'
import { ListNote, PageHead } from '../../ui/page-head.tsx'
import { ExportLinks, Pagination } from '../../ui/pagination.tsx'
import { companyListTexts } from '../messages/companies.ts'
import { chosenCount, companyCounts, companyRows } from '../queries/company-list.ts'
import { chosenVerdict, companiesVerdict } from '../rules/company-verdict.ts'
import { companiesAsked } from './company-list.ts'

const PER_PAGE = 25

export const loader = page(mayReadCompany, async visit => {
  const { db, visitor, ground, say, format, at } = visit
  if (!mayReadCompanies(visitor)) throw seeOther(at('foretag', visitor.company ?? 0))
  const t = say(companyListTexts)
  const today = ground.clock.today()
  const { list, filter, listed, shown, filters } = await companiesAsked(visit)
  const total = await chosenCount(db, visitor, filter)
  const rows = await companyRows(db, visitor, filter, {
    ...list,
    limit: PER_PAGE,
    offset: (list.page - 1) * PER_PAGE,
  })
  const municipality = list.filters.municipality || null
  const name = municipality && (await municipalityName(db, municipality))
  return {
    title: t.companies,
    list,
    total,
    has_figures: maySeeCompanyFigures(visitor),
    path: at('foretag'),
    verdict: isFiltered(list)
      ? chosenVerdict(total, t)
      : companiesVerdict(await companyCounts(db, visitor, today), t, format),
    municipality,
    only: name ? t.only_municipality(name) : null,
    new_company: mayAddCompany(visitor) ? at('foretag', 'nytt') : null,
    twins: mayAddCompany(visitor) ? at('foretag', 'dubbletter') : null,
    filters: filters({
      counties: (await companyCountiesOf(db, visitor)).map(value => ({ value, label: value })),
      ways: (await waysInOf(db, visitor)).map(value => ({ value, label: value })),
    }),
    shown: shown(rows.map(listed)),
  }
})

export default function Companies({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(companyListTexts)
  const { list, total, verdict, shown, filters, path, new_company, has_figures, municipality, only } =
    loaderData
  const add = new_company && (
    <ButtonLink icon="plus" href={new_company}>
      {t.new_company}
    </ButtonLink>
  )
  return (
    <>
      <PageHead list eyebrow={t.companies} verdict={verdict} lede={only ?? undefined} actions={add} />
      <Filters list={list} search={t.search} filters={filters}>
        {municipality && <input type="hidden" name="municipality" value={municipality} />}
      </Filters>
      <ListTable
        caption={t.caption}
        captionHidden
        shown={shown}
        list={list}
        empty={
          <Empty title={t.verdict_none} action={add}>
            {t.empty}
          </Empty>
        }
      />
      <Pagination list={list} total={total} perPage={PER_PAGE} />
      <ExportLinks path={path} list={list} />
      {loaderData.twins && (
        <p>
          <a href={loaderData.twins}>{t.twins}</a>
        </p>
      )}
      {has_figures && (
        <ListNote>
          {t.lede} {t.protected_left_out}
        </ListNote>
      )}
    </>
  )
}
