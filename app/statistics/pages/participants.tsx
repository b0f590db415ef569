import { page } from '../../access/web.ts'
import { peopleTexts } from '../../people/messages.ts'
import { mayReadPeople } from '../../people/policy.ts'
import { AGE_GROUPS } from '../../people/rules/age-group.ts'
import { shownName } from '../../people/rules/names.ts'
import { EDUCATIONS } from '../../people/rules/person-form.ts'
import { countiesOf, focusGroupsOf } from '../../programmes/queries.ts'
import { Filters } from '../../ui/filters.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { readList } from '../../ui/list-url.ts'
import { ListNote, PageHead } from '../../ui/page-head.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { Table } from '../../ui/table.tsx'
import { figureTexts } from '../messages/figures.ts'
import { mayReadFigures } from '../policy.ts'
import { type Cell, participantRows } from '../queries/participant-rows.ts'

const PER_PAGE = 50
const FILTERS = ['sex', 'category', 'age', 'education', 'county', 'focus', 'base', 'via'] as const

/** Those behind a figure: the same persons, as they were when they are counted. */
export const loader = page(
  visitor => mayReadFigures(visitor) && mayReadPeople(visitor),
  async ({ db, visitor, ground, url, say, format, at }) => {
    const t = say(figureTexts)
    const list = readList(url.searchParams, { sorts: [], filters: FILTERS })
    const span = { programme_id: visitor.programme!, until: ground.clock.today() }
    const { rows, total } = await participantRows(db, span, {
      cell: list.filters as Cell,
      limit: PER_PAGE,
      offset: (list.page - 1) * PER_PAGE,
    })
    const groups = await focusGroupsOf(db, span.programme_id)
    const counties = await countiesOf(db, span.programme_id)
    const options = (values: readonly string[], name: (value: string) => string) =>
      values.map(value => ({ value, label: name(value) }))
    const names = t as Record<string, unknown>
    const own = (value: string) => String(names[value] ?? value)
    return {
      title: t.behind,
      list,
      total,
      figures: at('siffror'),
      verdict: t.behind_verdict(total),
      filters: [
        { name: 'sex', label: t.sex, options: options(['woman', 'man'], own) },
        { name: 'category', label: t.dimension_category, options: options(['kollektiv', 'tjansteman'], own) },
        { name: 'age', label: t.dimension_age, options: options(AGE_GROUPS, own) },
        { name: 'education', label: t.dimension_education, options: options(EDUCATIONS, own) },
        { name: 'county', label: t.dimension_county, options: options(counties, value => value) },
        {
          name: 'focus',
          label: t.focus,
          options: groups.map(({ code, name }) => ({ value: code, label: name })),
        },
        { name: 'base', label: t.at_base_companies, options: [{ value: 'yes', label: t.yes }] },
        {
          name: 'via',
          label: t.came_in,
          options: [
            { value: 'union', label: t.via_union },
            { value: 'others', label: t.via_others },
          ],
        },
      ],
      rows: rows.map(row => ({
        id: row.person_id,
        name: shownName(row, say(peopleTexts)),
        href: at('personer', row.person_id),
        sex: t[row.sex],
        age: format.number(row.age),
        category: row.category ? own(row.category) : null,
        education: own(row.education),
        company: row.company,
        county: row.county,
        started: format.day(row.started_on),
        hours: format.hours(row.quarters),
      })),
    }
  },
)

export default function Participants({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(figureTexts)
  const { list, total, title, figures, verdict, filters, rows } = loaderData
  return (
    <>
      <PageHead list crumbs={[{ href: figures, label: t.figures }]} here={title} verdict={verdict} />
      <Filters
        list={list}
        filters={filters.map(filter => ({
          ...filter,
          options: [{ value: '', label: t.any }, ...filter.options],
        }))}
      />
      <Table
        caption={title}
        captionHidden
        dense
        rows={rows}
        rowKey={row => row.id}
        list={list}
        columns={[
          { key: 'name', label: t.name, render: row => <a href={row.href}>{row.name}</a> },
          { key: 'company', label: t.company, phone: 'below', render: row => row.company },
          { key: 'county', label: t.dimension_county, render: row => row.county },
          { key: 'sex', label: t.sex, render: row => row.sex },
          { key: 'category', label: t.dimension_category, render: row => row.category },
          { key: 'education', label: t.dimension_education, render: row => row.education },
          { key: 'started', label: t.started, phone: 'corner', render: row => row.started },
          { key: 'age', label: t.age, numeric: true, render: row => row.age },
          { key: 'hours', label: t.attended, numeric: true, phone: 'side', render: row => row.hours },
        ]}
      />
      <Pagination list={list} total={total} perPage={PER_PAGE} />
      <ListNote>{t.protected_explained}</ListNote>
    </>
  )
}
