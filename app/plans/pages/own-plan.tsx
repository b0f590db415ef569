import { tongueOf } from '../../access/participants/spoken.ts'
import { ownPage } from '../../competences/pages/own/door.ts'
import { levelWordsOf } from '../../competences/queries/level-words.ts'
import { saidIn } from '../../competences/rules/level-words.ts'
import { dayIn } from '../../foundation/participant-languages.ts'
import type { Shown } from '../../ui/form-state.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { Tongued, Tongues } from '../../ui/tongue.tsx'
import { ownPlanWords } from '../messages/own.ts'
import { ownPlanOf } from '../queries/own-plan.ts'

export { LinkGone as ErrorBoundary } from '../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone' }

/** What an individual sees of the plan, by the link to their own levels: what, how, until when, why, and whom to ask. Nothing of anyone else. */
export const loader = ownPage(async ({ db, asked, person, ground, home, request, says }) => {
  const tongue = tongueOf(request)
  const t = ownPlanWords[tongue.language]
  const { lines, manager } = await ownPlanOf(db, { ...person, today: ground.clock.today() })
  const words = await levelWordsOf(db, person.programme_id)
  const goalOf = (level: number | null, competence_id: number | null) => {
    if (level === null) return null
    const own = competence_id === null ? words.all : words.of(competence_id)
    return t.goal(saidIn(own, level, { language: tongue.language, suggested: says.levels }).said)
  }
  return {
    title: t.title,
    tongue,
    company: asked.company,
    home,
    lede: lines.length > 0 ? t.lede(asked.company) : t.nothing,
    back: says.title,
    ask: manager ? t.ask_manager(manager) : t.ask,
    changes: t.changes,
    not_reviewed: says.not_reviewed,
    lines: lines.map(line => ({
      id: line.id,
      name: line.name,
      when: line.due_on ? t.until(dayIn(tongue.language, line.due_on)) : t.no_day,
      how: line.kind && t.how[line.kind],
      goal: goalOf(line.level_to, line.competence_id),
      why: line.is_from_need ? t.why_need : t.why_plan,
      role: line.role && t.for_role(line.role),
      responsible: line.responsible && t.responsible(line.responsible),
    })),
  }
})

export default function OwnPlan({ loaderData: d }: Shown<typeof loader>) {
  return (
    <Tongued tongue={d.tongue}>
      <Tongues languages={d.tongue.languages} />
      <PageHead
        crumbs={[{ href: d.home, label: d.back }]}
        eyebrow={d.company}
        title={d.title}
        lede={d.lede}
      />
      <Stack gap="wide">
        {d.lines.map(line => (
          <Panel
            key={line.id}
            title={
              <span lang="sv" dir="auto">
                {line.name}
              </span>
            }
          >
            <div className="stack is-tight">
              <p>
                <strong>{line.when}</strong>
              </p>
              {line.how && <p>{line.how}</p>}
              {line.goal && <p>{line.goal}</p>}
              <p>{line.why}</p>
              {line.role && <p className="secondary">{line.role}</p>}
              {line.responsible && <p className="secondary">{line.responsible}</p>}
            </div>
          </Panel>
        ))}
        <p>{d.ask}</p>
      </Stack>
      <p className="small secondary">{d.changes}</p>
      {d.not_reviewed && <p className="small secondary">{d.not_reviewed}</p>}
    </Tongued>
  )
}
