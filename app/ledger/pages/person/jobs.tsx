import type { Format } from '../../../foundation/format.ts'
import type { Spoken } from '../../../foundation/text.ts'
import { peopleTexts } from '../../../people/messages.ts'
import type { Employment } from '../../../people/queries.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Table } from '../../../ui/table.tsx'
import { peopleListTexts } from '../../messages/people.ts'

type Speech = {
  p: Spoken<typeof peopleTexts>
  format: Format
  at: (...parts: (string | number)[]) => string
  edit: string | null
}

export const jobShown = (job: Employment, { p, format, at, edit }: Speech) => ({
  id: job.id,
  company: job.company,
  href: at('foretag', job.company_id),
  title: job.title,
  category: [p[job.category], job.is_unqualified && p.unqualified].filter(Boolean).join(', '),
  trained: job.never_trained ? p.trained_never : (job.last_training_year ?? p.trained_unknown).toString(),
  shift: job.shift,
  span: spanOf(job, { p, format }),
  edit,
})

const spanOf = ({ starts_on, ends_on }: Employment, { p, format }: Pick<Speech, 'p' | 'format'>) => {
  if (starts_on && ends_on) return format.days(starts_on, ends_on)
  if (starts_on) return p.since(format.day(starts_on))
  return ends_on ? p.until(format.day(ends_on)) : p.still
}

export function Jobs({ jobs }: { jobs: ReturnType<typeof jobShown>[] }) {
  const t = useTexts(peopleListTexts)
  const p = useTexts(peopleTexts)
  return (
    <Table
      caption={t.jobs}
      captionHidden
      rows={jobs}
      rowKey={job => job.id}
      empty={<p className="secondary">{t.no_jobs}</p>}
      columns={[
        {
          key: 'company',
          label: p.company,
          render: job => (
            <span>
              <a href={job.href}>{job.company}</a>
              {job.title && <span className="sub">{job.title}</span>}
            </span>
          ),
        },
        { key: 'category', label: p.category, render: job => job.category },
        { key: 'trained', label: p.last_training, short: p.last_training_short, render: job => job.trained },
        { key: 'shift', label: p.shift, render: job => job.shift || null },
        { key: 'span', label: p.time, render: job => job.span },
        ...(jobs.some(job => job.edit)
          ? [
              {
                key: 'edit',
                label: t.change,
                render: (job: (typeof jobs)[number]) =>
                  job.edit && (
                    <a href={job.edit} aria-label={t.change_job(job.company)}>
                      {t.change}
                    </a>
                  ),
              },
            ]
          : []),
      ]}
    />
  )
}
