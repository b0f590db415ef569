import type { ReactNode } from 'react'
import type { Reading } from '../../access/panel.tsx'
import { focusGroupsOf } from '../../programmes/queries.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Pairs } from '../../ui/pairs.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { planTexts } from '../messages/plan.ts'
import { mayEditPlanAt, mayEditPlans } from '../policy.ts'
import { gapsAt } from '../queries/needs.ts'
import { foundShown } from './found-shown.ts'
import { lineAt, planFrame } from './line-at.ts'
import { levelSaid, lineShown } from './line-shown.ts'
import { NearPanel } from './near-panel.tsx'
import { nearShown } from './near-shown.ts'
import { type Beside, PeoplePanel } from './people-parts.tsx'
import { peopleShown } from './people-shown.ts'
import { planAt } from './plan-at.ts'
import { FoundTag } from './plan-parts.tsx'

/** One measure with all that is said of it, and the line as it is kept. */
export async function lineRead(visit: Reading) {
  const { db, visitor, say } = visit
  const t = say(planTexts)
  const company = await planAt(visit)
  const line = await lineAt(visit, company.id)
  const shown = lineShown(visit, line, { counts: mayEditPlans(visitor) })
  const groups = await focusGroupsOf(db, visitor.programme!)
  const groupSaid = (code: 'a' | 'b') => {
    const group = groups.find(one => one.code === code)
    return group ? t.reach(group.name) : t[`reach_${code}`]
  }
  const gaps = await gapsAt(db, { programme_id: visitor.programme!, company_id: company.id })
  const near = (await nearShown(visit, company))?.get(String(line.id))
  const frame = planFrame(visit, company, line.name)
  const said = {
    ...frame,
    who: await peopleShown(visit, company, line),
    near: near?.near ?? null,
    found: (await foundShown(visit, company, gaps)).get(line.id) ?? null,
    edit: mayEditPlanAt(visitor, company) ? `${frame.back}/rad/${line.id}/andring` : null,
    facts: [
      { label: t.role, value: shown.role },
      { label: t.level_from, value: levelSaid(line.level_from, visit) },
      { label: t.level_to, value: levelSaid(line.level_to, visit) },
      { label: t.for_whom, value: shown.lacks_people ? t.missing : shown.people },
      { label: t.due_on, value: shown.due ?? t.missing },
      { label: t.kind, value: shown.kind },
      { label: t.responsible_short, value: shown.responsible },
      { label: t.taught_short, value: t[`taught_${near?.taught ? 'yes' : line.taught_here}`] },
    ].map(each => ({ ...each, value: each.value ?? '–' })),
    said: [
      { label: groupSaid('a'), value: line.reach_a },
      { label: groupSaid('b'), value: line.reach_b },
      { label: t.principles, value: line.principles },
    ].map(each => ({ ...each, value: each.value || t.missing })),
  }
  return { line, shown: said }
}

type Props = Awaited<ReturnType<typeof lineRead>>['shown'] & { beside: Beside; next: ReactNode }

export function LinePage({ beside, next, ...d }: Props) {
  const t = useTexts(planTexts)
  return (
    <>
      <PageHead
        crumbs={d.crumbs}
        here={d.title}
        title={d.title}
        actions={
          <>
            {d.edit && (
              <ButtonLink kind="second" href={d.edit}>
                {t.change}
              </ButtonLink>
            )}
            {next}
          </>
        }
      />
      <Stack gap="wide">
        <Pairs
          start
          pairs={d.found ? [...d.facts, { label: t.gap, value: <FoundTag found={d.found} /> }] : d.facts}
        />
        {d.who && <PeoplePanel {...d.who} beside={beside} />}
        {d.near && <NearPanel near={d.near} />}
        <Panel title={t.groups_and_principles}>
          <Pairs start pairs={d.said} />
        </Panel>
      </Stack>
    </>
  )
}
