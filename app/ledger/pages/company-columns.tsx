import type { companyTexts } from '../../companies/messages.ts'
import { SIZES } from '../../companies/rules/size-class.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { Option } from '../../ui/field.tsx'
import { FigureLink } from '../../ui/figure.tsx'
import type { Column } from '../../ui/table.tsx'
import type { companyListTexts } from '../messages/companies.ts'
import type { CompanyShown } from './company-list.ts'

type Labels = Spoken<typeof companyListTexts>

/** What the list tells of each company; the figures only for those who may see them. */
export const companyColumns = (t: Labels, has_figures: boolean): Column<CompanyShown>[] => [
  { key: 'name', label: t.company, sortable: true, render: row => <a href={row.href}>{row.name}</a> },
  {
    key: 'municipality',
    label: t.municipality,
    sortable: true,
    phone: 'below',
    render: row => (
      <span>
        {row.municipality}
        <span className="sub">{row.county}</span>
      </span>
    ),
  },
  { key: 'employees', label: t.employees, numeric: true, sortable: true, render: row => row.employees },
  { key: 'size', label: t.size, render: row => row.size },
  { key: 'via', label: t.via, sortable: true, render: row => row.via },
  {
    key: 'agreed',
    label: t.agreed,
    sortable: true,
    phone: 'corner',
    render: row => row.agreed ?? <span className="muted">{t.no_agreement}</span>,
  },
  ...(has_figures ? figureColumns(t) : []),
]

const figureColumns = (t: Labels): Column<CompanyShown>[] => [
  {
    key: 'participants',
    label: t.participants,
    numeric: true,
    sortable: true,
    phone: 'side',
    named: true,
    render: ({ figures: f }) => f && <FigureLink href={f.people}>{f.participants}</FigureLink>,
  },
  {
    key: 'hours',
    label: t.hours,
    numeric: true,
    sortable: true,
    render: ({ figures: f }) => f && <FigureLink href={f.attendance}>{f.hours}</FigureLink>,
  },
  {
    key: 'kronor',
    label: t.kronor,
    numeric: true,
    sortable: true,
    render: ({ figures: f }) => f && <FigureLink href={f.ledger}>{f.kronor}</FigureLink>,
  },
]

type Choices = { counties: Option[]; ways: Option[] }

export const companyFilters = (t: Labels, size: Spoken<typeof companyTexts>, { counties, ways }: Choices) => [
  { name: 'county', label: t.county, options: [{ value: '', label: t.any_county }, ...counties] },
  {
    name: 'size',
    label: t.size,
    options: [
      { value: '', label: t.any_size },
      ...SIZES.map(value => ({ value, label: size[`size_${value}`] })),
    ],
  },
  { name: 'via', label: t.via, options: [{ value: '', label: t.any_way }, ...ways] },
  {
    name: 'admitted',
    label: t.admitted,
    options: [
      { value: '', label: t.any },
      { value: 'yes', label: t.admitted_yes },
      { value: 'no', label: t.admitted_no },
    ],
  },
]
