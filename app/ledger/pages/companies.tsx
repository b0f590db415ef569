import { seeOther } from '../../access/answers.ts'
import { page } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
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
import { isFiltered } from '../../ui/list-url.ts'
import { ListNote, PageHead } from '../../ui/page-head.tsx'
import { ExportLinks, Pagination } from '../../ui/pagination.tsx'
import { Table } from '../../ui/table.tsx'
import { companyListTexts } from '../messages/companies.ts'
import { chosenCount, companyCounts, companyRows } from '../queries/company-list.ts'
import { chosenVerdict, companiesVerdict } from '../rules/company-verdict.ts'
import { companyColumns, companyFilters } from './company-columns.tsx'
import { companyListAsked, companyShown } from './company-list.ts'

const PER_PAGE = 25

export const loader = page(mayReadCompany, async ({ db, visitor, ground, url, say, format, at }) => {
  if (!mayReadCompanies(visitor)) throw seeOther(at('foretag', visitor.company ?? 0))
  const t = say(companyListTexts)
  const sizeName = say(companyTexts)
  const today = ground.clock.today()
  const { list, filter, sizes, order } = await companyListAsked(db, visitor, { url, today })
  const total = await chosenCount(db, visitor, filter)
  const rows = await companyRows(db, visitor, filter, {
    ...order,
    limit: PER_PAGE,
    offset: (list.page - 1) * PER_PAGE,
  })
  const has_figures = maySeeCompanyFigures(visitor)
  const municipality = list.filters.municipality || null
  const name = municipality && (await municipalityName(db, municipality))
  return {
    title: t.companies,
    list,
    total,
    has_figures,
    path: at('foretag'),
    verdict: isFiltered(list)
      ? chosenVerdict(total, t)
      : companiesVerdict(await companyCounts(db, visitor, today), t, format),
    municipality,
    only: name ? t.only_municipality(name) : null,
    new_company: mayAddCompany(visitor) ? at('foretag', 'nytt') : null,
    twins: mayAddCompany(visitor) ? at('foretag', 'dubbletter') : null,
    counties: (await companyCountiesOf(db, visitor)).map(value => ({ value, label: value })),
    ways: (await waysInOf(db, visitor)).map(value => ({ value, label: value })),
    rows: rows.map(row =>
      companyShown(row, {
        size: sizes.get(row.organisation_number ?? '')?.size,
        has_figures,
        names: sizeName,
        format,
        at,
      }),
    ),
  }
})

export default function Companies({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(companyListTexts)
  const size = useTexts(companyTexts)
  const { list, total, verdict, rows, path, new_company, has_figures, municipality, only } = loaderData
  const add = new_company && (
    <ButtonLink icon="plus" href={new_company}>
      {t.new_company}
    </ButtonLink>
  )
  return (
    <>
      <PageHead list eyebrow={t.companies} verdict={verdict} lede={only ?? undefined} actions={add} />
      <Filters list={list} search={t.search} filters={companyFilters(t, size, loaderData)}>
        {municipality && <input type="hidden" name="municipality" value={municipality} />}
      </Filters>
      <Table
        caption={t.caption}
        captionHidden
        columns={companyColumns(t, has_figures)}
        rows={rows}
        rowKey={row => row.id}
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
