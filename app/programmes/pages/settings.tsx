import { page } from '../../access/web.ts'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { figureTexts } from '../messages/figures.ts'
import { settingsTexts } from '../messages/settings.ts'
import {
  mayEditSettings,
  mayReadAgreementWords,
  mayReadLetterWords,
  mayReadRelated,
  mayReadSettings,
} from '../policy.ts'
import { wholeProgrammeOf } from '../queries/whole-programme.ts'
import { settingsInForce, surenessOf } from '../rules/sureness.ts'
import { BudgetPart, budgetShown } from './settings/budget-part.tsx'
import { FiguresPart, figuresShown } from './settings/figures-part.tsx'
import { GroupsPart, groupsShown } from './settings/groups-part.tsx'
import { ProgrammePart, programmeShown } from './settings/programme-part.tsx'
import { settingsVerdict } from './settings/spoken.ts'
import { StaircasePart, staircaseShown } from './settings/staircase-part.tsx'
import { TargetsPart, targetsShown } from './settings/targets-part.tsx'

const PARTS = ['programme', 'targets', 'budget', 'figures', 'groups', 'staircase'] as const
const PATHS: Record<(typeof PARTS)[number], string> = {
  programme: '',
  targets: '?del=mal',
  budget: '?del=budget',
  figures: '?del=tal',
  groups: '?del=grupper',
  staircase: '?del=trappan',
}

export const loader = page(mayReadSettings, async ({ db, visitor, ground, format, say, at, url }) => {
  const whole = await wholeProgrammeOf(db, visitor.programme!)
  const today = ground.clock.today()
  const t = say(settingsTexts)
  const shown = { whole, today, format, say: say(figureTexts) }
  const part = PARTS.find(one => PATHS[one] === url.search) ?? 'programme'
  return {
    title: t.settings,
    part,
    base: at('installningar'),
    may_edit: mayEditSettings(visitor),
    // The words of the letters and of the agreement, and the related programmes, have pages of their own, in rooms above this one.
    letters: mayReadLetterWords(visitor) ? at('installningar', 'brev') : null,
    related: mayReadRelated(visitor) ? at('narliggande') : null,
    agreement: mayReadAgreementWords(visitor) ? at('installningar', 'overenskommelse') : null,
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
  const { base, part, verdict, may_edit, programme, targets, budget, figures, groups, staircase } = loaderData
  const { agreement, letters, related } = loaderData
  const t = useTexts(settingsTexts)
  const frame = { base, may_edit }
  return (
    <>
      <PageHead eyebrow={t.settings} verdict={verdict} lede={may_edit ? t.lede : undefined} />
      <Tabs
        name={t.parts}
        items={[
          ...PARTS.map(one => ({
            href: base + PATHS[one],
            label: t[`part_${one}`],
            current: one === part,
          })),
          ...(agreement ? [{ href: agreement, label: t.part_agreement }] : []),
          ...(letters ? [{ href: letters, label: t.part_letters }] : []),
        ]}
      />
      {programme && <ProgrammePart {...frame} {...programme} related={related} />}
      {targets && <TargetsPart {...frame} {...targets} />}
      {budget && <BudgetPart {...frame} {...budget} />}
      {figures && <FiguresPart {...frame} {...figures} />}
      {groups && <GroupsPart {...frame} {...groups} />}
      {staircase && <StaircasePart {...frame} {...staircase} />}
    </>
  )
}
