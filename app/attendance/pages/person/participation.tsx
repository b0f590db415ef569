import { panel } from '../../../access/panel.tsx'
import { ageOn } from '../../../foundation/dates.ts'
import type { Format } from '../../../foundation/format.ts'
import type { Spoken } from '../../../foundation/text.ts'
import { peopleTexts } from '../../../people/messages.ts'
import { jobsOnce } from '../../../people/pages/person-at.ts'
import { mayReadOwnPeople } from '../../../people/policy.ts'
import type { Employment, PersonFacts } from '../../../people/queries.ts'
import { employmentOn } from '../../../people/rules/employment-on.ts'
import { type FocusGroup, isInFocusGroup } from '../../../people/rules/focus-group.ts'
import { focusGroupsOf } from '../../../programmes/queries.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { personAttendanceTexts } from '../../messages/person.ts'
import { type Participation as Kept, participationOf } from '../../queries/one-person.ts'

/** From when to when someone has taken part, and as what they are counted; nothing of one who has not. */
export const participationPanel = panel({
  may: mayReadOwnPeople,
  load: async ({ db, visitor, say, format }, person: PersonFacts) => {
    const participation = await participationOf(db, visitor, person.id)
    if (!participation) return null
    const jobs = await jobsOnce(db, visitor, person.id)
    const groups = await focusGroupsOf(db, visitor.programme!)
    const speech = { t: say(personAttendanceTexts), p: say(peopleTexts), format }
    return participationShown({ person, jobs, participation, groups }, speech)
  },
  View: Participation,
})

type Facts = {
  person: PersonFacts
  jobs: readonly Employment[]
  participation: Kept
  groups: readonly (FocusGroup & { name: string })[]
}
type Speech = { t: Spoken<typeof personAttendanceTexts>; p: Spoken<typeof peopleTexts>; format: Format }

// The person is counted by the state on the first attended day.
function participationShown({ person, jobs, participation, groups }: Facts, { t, p, format }: Speech) {
  const { started_on, ended_on, has_left, quarters, signed_quarters } = participation
  const job = employmentOn(jobs, started_on)
  const state = job && {
    sex: person.sex,
    category: job.category,
    is_unqualified: job.is_unqualified,
    never_trained: job.never_trained,
    last_training_year: job.last_training_year,
    starting_year: Number(started_on.slice(0, 4)),
  }
  const inGroups = state ? groups.filter(group => isInFocusGroup(group, state)).map(group => group.name) : []
  return {
    time: [
      { label: t.started_on, value: format.day(started_on) },
      { label: has_left ? t.ended_on : t.last_day, value: format.day(ended_on) },
      { label: t.attended, value: format.hours(quarters) },
      { label: t.signed_hours, value: format.hours(signed_quarters) },
    ],
    state: [
      { label: t.age, value: t.years(ageOn(person.born_on, started_on)) },
      { label: t.education, value: p[person.education] },
      { label: t.employer, value: job?.company ?? '–' },
      { label: t.category, value: job ? p[job.category] : '–' },
      { label: t.focus, value: inGroups.join(', ') || t.no_focus },
    ],
  }
}

function Participation({ time, state }: ReturnType<typeof participationShown>) {
  const t = useTexts(personAttendanceTexts)
  return (
    <>
      <Panel title={t.participation} intro={t.participation_intro}>
        <Pairs start pairs={time} />
      </Panel>
      <Panel title={t.state_then} intro={t.state_then_intro}>
        <Pairs start pairs={state} />
      </Panel>
    </>
  )
}
