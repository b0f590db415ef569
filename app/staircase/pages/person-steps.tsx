import { panel } from '../../access/panel.tsx'
import { levelsAreOpen } from '../../competences/queries/ground.ts'
import { jobsOnce } from '../../people/pages/person-at.ts'
import type { PersonFacts } from '../../people/queries.ts'
import { employmentOn } from '../../people/rules/employment-on.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { namedTexts } from '../messages/named.ts'
import { mayReadNamedSteps } from '../policy.ts'
import { stepsOf } from '../queries/steps-of.ts'

/** The steps on which a person has stood, with the reasons: for who may see named steps, while the company where they work has opened them. */
export const stepsPanel = panel({
  may: mayReadNamedSteps,
  load: async ({ db, visitor, ground, format }, person: PersonFacts) => {
    if (person.forgotten_at) return null
    const today = ground.clock.today()
    const job = employmentOn(await jobsOnce(db, visitor, person.id), today)
    if (!job || (job.ends_on ?? today) < today || !(await levelsAreOpen(db, visitor, job.company_id)))
      return null
    const stood = await stepsOf(db, person.id)
    if (stood.length === 0) return null
    return {
      stood: stood.map(({ name, from_on, because }) => ({
        from_on,
        day: format.day(from_on),
        name,
        because: because || null,
      })),
    }
  },
  View: function StepsPanel({ stood }) {
    const t = useTexts(namedTexts)
    return (
      <Panel title={t.history}>
        <Table
          caption={t.history}
          captionHidden
          rows={stood}
          rowKey={one => one.from_on}
          columns={[
            { key: 'step', label: t.step, render: one => one.name },
            { key: 'from', label: t.from_on, render: one => one.day },
            { key: 'because', label: t.because, render: one => one.because },
          ]}
        />
      </Panel>
    )
  },
})
