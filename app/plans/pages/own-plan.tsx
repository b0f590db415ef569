import { ownPage } from '../../competences/pages/own/door.ts'
import { levelWordsOf } from '../../competences/queries/level-words.ts'
import { saidIn } from '../../competences/rules/level-words.ts'
import { dayIn } from '../../foundation/participant-languages.ts'
import type { Shown } from '../../ui/form-state.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { Tongued, Tongues } from '../../ui/tongue.tsx'
import { ownPlanWords } from '../messages/own.ts'
import { type OwnLine, ownPlansOf } from '../queries/own-plan.ts'

export { LinkGone as ErrorBoundary } from '../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone' }

/**
 * What an individual sees of the plan, by the link to their own levels: what, how, until when, why, and whom to ask. One who works at two
 * companies reads what each has planned under its name. Nothing of anyone else.
 */
export const loader = ownPage(async ({ db, asked, person, ground, home, tongue, says }) => {
  const t = ownPlanWords[tongue.language]
  const plans = await ownPlansOf(db, { ...person, today: ground.clock.today() })
  const words = await levelWordsOf(db, person.programme_id)
  const goalOf = ({ level_to, competence_id }: OwnLine) => {
    if (level_to === null) return null
    const own = competence_id === null ? words.all : words.of(competence_id)
    return t.goal(saidIn(own, level_to, { language: tongue.language, suggested: says.levels }).said)
  }
  const [first] = plans
  return {
    title: t.title,
    tongue,
    company: first && plans.length === 1 ? first.company : plans.length === 0 ? asked.company : null,
    home,
    lede: !first ? t.nothing : plans.length === 1 ? t.lede(first.company) : null,
    back: says.title,
    ask: first ? null : t.ask,
    changes: t.changes,
    courses: first ? { href: `${home}/kurser`, label: t.courses } : null,
    plans: plans.map(({ company_id, company, manager, lines }) => ({
      company_id,
      heading: plans.length > 1 ? { company, lede: t.lede(company) } : null,
      ask: manager ? t.ask_manager(manager) : t.ask,
      lines: lines.map(line => ({
        id: line.id,
        name: line.name,
        when: line.due_on ? t.until(dayIn(tongue.language, line.due_on)) : t.no_day,
        how: line.kind && t.how[line.kind],
        goal: goalOf(line),
        why: line.is_from_need ? t.why_need : t.why_plan,
        role: line.role && t.for_role(line.role),
        responsible: line.responsible && t.responsible(line.responsible),
      })),
    })),
  }
})

export default function OwnPlan({ loaderData: d }: Shown<typeof loader>) {
  return (
    <Tongued tongue={d.tongue}>
      <Tongues languages={d.tongue.languages} />
      <PageHead
        crumbs={[{ href: d.home, label: d.back }]}
        eyebrow={d.company ?? undefined}
        title={d.title}
        lede={d.lede}
      />
      <Stack gap="wide">
        {d.plans.map(plan => (
          <PlanShown key={plan.company_id} plan={plan} />
        ))}
        {d.courses && (
          <p>
            <a href={d.courses.href}>{d.courses.label}</a>
          </p>
        )}
        {d.ask && <p>{d.ask}</p>}
      </Stack>
      <p className="small secondary">{d.changes}</p>
    </Tongued>
  )
}

type Plan = Awaited<ReturnType<typeof loader>>['plans'][number]

/** What one company has planned; under its name where another has as well. */
function PlanShown({ plan: { heading, ask, lines } }: { plan: Plan }) {
  const measures = (
    <Stack gap="wide">
      {lines.map(line => (
        <MeasureShown key={line.id} line={line} level={heading ? 3 : 2} />
      ))}
      <p>{ask}</p>
    </Stack>
  )
  if (!heading) return measures
  return (
    <Panel title={<bdi>{heading.company}</bdi>} intro={heading.lede}>
      {measures}
    </Panel>
  )
}

const MeasureShown = ({ line, level }: { line: Plan['lines'][number]; level: 2 | 3 }) => (
  <Panel
    level={level}
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
)
