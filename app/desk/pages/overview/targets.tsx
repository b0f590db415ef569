import { panel, type Reading } from '../../../access/panel.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Targets } from '../../../ui/progress.tsx'
import { deskTexts } from '../../messages.ts'
import { mayReadOverview } from '../../policy.ts'
import { overviewFacts } from './facts.ts'
import { targetsShown } from './targets-shown.ts'

/** The four targets, each with its outcome. */
export const targetsPanel = panel({
  may: mayReadOverview,
  load: async (visit: Reading) => ({
    targets: targetsShown(visit, await overviewFacts(visit.db, visit)).targets,
  }),
  View: function TargetsPanel({ targets }) {
    const t = useTexts(deskTexts)
    return (
      <section aria-labelledby="targets" className="stack">
        <h2 id="targets" className="visually-hidden">
          {t.targets}
        </h2>
        <Targets targets={targets.map(({ text, ...target }) => ({ ...target, children: text }))} />
        <p className="small muted">{t.planks_explained}</p>
      </section>
    )
  },
})
