import { panel } from '../../../access/panel.tsx'
import type { Format } from '../../../foundation/format.ts'
import type { Spoken } from '../../../foundation/text.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { personPageTexts } from '../../messages/person-page.ts'
import { peopleTexts } from '../../messages.ts'
import { mayEditPeople, mayReadOwnPeople } from '../../policy.ts'
import type { Employment, PersonFacts } from '../../queries.ts'
import { jobsOnce } from '../person-at.ts'
import { managerShown } from './manager.ts'

/** Where a person works and has worked, with the ways to put it right. */
export const jobsPanel = panel({
  may: mayReadOwnPeople,
  load: async (visit, person: PersonFacts) => {
    const { db, visitor, say, format, at } = visit
    const may_edit = person.forgotten_at === null && mayEditPeople(visitor)
    const way = (job: number | string) => (may_edit ? at('personer', person.id, 'anstallning', job) : null)
    const jobs = await jobsOnce(db, visitor, person.id)
    const speech = { p: say(peopleTexts), format, at }
    return {
      jobs: jobs.map(job => jobShown(job, { ...speech, edit: way(job.id) })),
      add: way('ny'),
      manager: await managerShown(visit, person, jobs),
    }
  },
  View: function JobsPanel({ jobs, add, manager }) {
    const t = useTexts(personPageTexts)
    const p = useTexts(peopleTexts)
    return (
      <Panel title={t.jobs} link={add ? { href: add, label: p.add_employment } : undefined}>
        <Jobs jobs={jobs} />
        {manager && (
          <p className="small">
            {manager.says} {manager.choose && <a href={manager.choose.href}>{manager.choose.label}</a>}
          </p>
        )}
      </Panel>
    )
  },
})

type Speech = {
  p: Spoken<typeof peopleTexts>
  format: Format
  at: (...parts: (string | number)[]) => string
  edit: string | null
}

const jobShown = (job: Employment, { p, format, at, edit }: Speech) => ({
  id: job.id,
  company: job.company,
  href: at('foretag', job.company_id),
  title: job.title,
  category: [p[job.category], job.is_unqualified && p.unqualified].filter(Boolean).join(', '),
  trained: job.never_trained ? p.trained_never : (job.last_training_year ?? p.trained_unknown).toString(),
  team: job.team,
  shift: job.shift,
  span: spanOf(job, { p, format }),
  edit,
})

const spanOf = ({ starts_on, ends_on }: Employment, { p, format }: Pick<Speech, 'p' | 'format'>) => {
  if (starts_on && ends_on) return format.days(starts_on, ends_on)
  if (starts_on) return p.since(format.day(starts_on))
  return ends_on ? p.until(format.day(ends_on)) : p.still
}

function Jobs({ jobs }: { jobs: ReturnType<typeof jobShown>[] }) {
  const t = useTexts(personPageTexts)
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
        { key: 'team', label: p.team, render: job => job.team || null },
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
