import { ageOn } from '../../../foundation/dates.ts'
import type { Format } from '../../../foundation/format.ts'
import type { Spoken } from '../../../foundation/text.ts'
import type { peopleTexts } from '../../../people/messages.ts'
import type { Employment, PersonFacts } from '../../../people/queries.ts'
import { employmentOn } from '../../../people/rules/employment-on.ts'
import { type FocusGroup, isInFocusGroup } from '../../../people/rules/focus-group.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { peopleListTexts } from '../../messages/people.ts'
import type { Participation as Kept } from '../../queries/one-person.ts'

type Facts = {
  person: PersonFacts
  jobs: readonly Employment[]
  participation: Kept
  groups: readonly (FocusGroup & { name: string })[]
}
type Speech = { t: Spoken<typeof peopleListTexts>; p: Spoken<typeof peopleTexts>; format: Format }

/** From when to when, and how the person is counted: by the state on the first attended day. */
export function participationShown({ person, jobs, participation, groups }: Facts, { t, p, format }: Speech) {
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

export function Participation({ time, state }: ReturnType<typeof participationShown>) {
  const t = useTexts(peopleListTexts)
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
