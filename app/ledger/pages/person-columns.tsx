import type { Spoken } from '../../foundation/text.ts'
import { peopleTexts } from '../../people/messages.ts'
import { useTexts } from '../../ui/language.tsx'
import type { Column } from '../../ui/table.tsx'
import { peopleListTexts } from '../messages/people.ts'
import type { PersonShown } from './person-list.ts'

/** The columns of people; without the company where every row is of the same one. */
export function usePersonColumns({ company = true, sortable = true } = {}): Column<PersonShown>[] {
  const t = useTexts(peopleListTexts)
  const p = useTexts(peopleTexts)
  const all: (Column<PersonShown> | false)[] = [
    { key: 'name', label: t.name, sortable, render: nameCell },
    company && { key: 'company', label: t.company, sortable, phone: 'below', render: companyCell },
    {
      key: 'category',
      label: t.category,
      sortable,
      ...(!company && { phone: 'below' }),
      render: row => row.category && p[row.category],
    },
    { key: 'started', label: t.started, sortable, render: row => row.started ?? <NotYet t={t} /> },
    {
      key: 'latest',
      label: t.latest,
      sortable,
      phone: 'corner',
      render: row => row.latest ?? <NotYet t={t} />,
    },
    { key: 'hours', label: t.hours, sortable, numeric: true, phone: 'side', render: row => row.hours },
    { key: 'signed', label: t.signed, sortable, numeric: true, render: row => row.signed },
  ]
  return all.filter(column => column !== false)
}

const nameCell = (row: PersonShown) => (
  <span>
    <a href={row.href}>{row.name}</a>
    {row.title && <span className="sub">{row.title}</span>}
  </span>
)

const companyCell = (row: PersonShown) =>
  row.company_href ? <a href={row.company_href}>{row.company}</a> : null

const NotYet = ({ t }: { t: Spoken<typeof peopleListTexts> }) => (
  <span className="muted">{t.not_started}</span>
)
