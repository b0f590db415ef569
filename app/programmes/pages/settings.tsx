import { page } from '../../access/web.ts'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { figureTexts } from '../messages/figures.ts'
import { settingsTexts } from '../messages/settings.ts'
import { mayEditSettings, mayReadRelated, mayReadSettings } from '../policy.ts'
import { wholeProgrammeOf } from '../queries/whole-programme.ts'
import { settingsInForce, surenessOf } from '../rules/sureness.ts'
import { BudgetPart, budgetShown } from './settings/budget-part.tsx'
import { FiguresPart, figuresShown } from './settings/figures-part.tsx'
import { GroupsPart, groupsShown } from './settings/groups-part.tsx'
import { ProgrammePart, programmeShown } from './settings/programme-part.tsx'
import { settingsVerdict } from './settings/spoken.ts'
import { StaircasePart, staircaseShown } from './settings/staircase-part.tsx'
import { TargetsPart, targetsShown } from './settings/targets-part.tsx'
import { PART_PATHS, PARTS, settingsTabs } from './settings-tabs.ts'

export const loader = page(mayReadSettings, async visit => {
  const { db, visitor, ground, format, say, at, url } = visit
  const whole = await wholeProgrammeOf(db, visitor.programme!)
  const today = ground.clock.today()
  const t = say(settingsTexts)
  const shown = { whole, today, format, say: say(figureTexts) }
  const part = PARTS.find(one => PART_PATHS[one] === url.search) ?? 'programme'
  return {
    title: t.settings,
    tabs: settingsTabs(visit, part),
    base: at('installningar'),
    may_edit: mayEditSettings(visitor),
    // The related programmes have a page of their own, in a room above this one.
    related: mayReadRelated(visitor) ? at('narliggande') : null,
    verdict: settingsVerdict(surenessOf(settingsInForce(whole, today)), format, t),
    programme: part === 'programme' ? programmeShown(shown) : null,
    targets: part === 'targets' ? targetsShown(shown) : null,
    budget: part === 'budget' ? budgetShown(shown) : null,
    figures: part === 'figures' ? figuresShown(shown) : null,
    groups: part === 'groups' ? groupsShown(shown) : null,
    staircase: part === 'staircase' ? staircaseShown(shown) : null,
  }
})

export default function Settings({ loaderData }: Shown<typeof loader>) {
  const { base, tabs, verdict, may_edit, programme, targets, budget, figures, groups, staircase } = loaderData
  const { related } = loaderData
  const t = useTexts(settingsTexts)
  const frame = { base, may_edit }
  return (
    <>
      <PageHead eyebrow={t.settings} verdict={verdict} lede={may_edit ? t.lede : undefined} />
      <Tabs name={t.parts} items={tabs} />
      {programme && <ProgrammePart {...frame} {...programme} related={related} />}
      {targets && <TargetsPart {...frame} {...targets} />}
      {budget && <BudgetPart {...frame} {...budget} />}
      {figures && <FiguresPart {...frame} {...figures} />}
      {groups && <GroupsPart {...frame} {...groups} />}
      {staircase && <StaircasePart {...frame} {...staircase} />}
    </>
  )
}
