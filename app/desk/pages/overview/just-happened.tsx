import { panel, type Reading } from '../../../access/panel.tsx'
import type { Happened as Told } from '../../../access/worklist.ts'
import { addDays } from '../../../foundation/dates.ts'
import { happenings } from '../../../happenings.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Happened } from '../../../ui/worklist.tsx'
import { deskTexts } from '../../messages.ts'
import { mayReadOverview } from '../../policy.ts'

const LATELY = { days: 30, most: 6 }

/** What has lately happened, the latest first, by whichever room it is told. */
export const justHappenedPanel = panel({
  may: mayReadOverview,
  load: async (visit: Reading) => {
    const { visitor, ground, say, format, at } = visit
    const t = say(deskTexts)
    const today = ground.clock.today()
    const told: Told[] = []
    for (const { may, load } of happenings) if (may(visitor)) told.push(...(await load(visit, LATELY)))
    const latest = told.toSorted((a, b) => b.on.localeCompare(a.on)).slice(0, LATELY.most)
    if (latest.length === 0) return null
    return {
      path: at('vagen'),
      items: latest.map(({ on, ...one }) => ({
        ...one,
        when: on === today ? t.on_today : on === addDays(today, -1) ? t.on_yesterday : format.shortDay(on),
      })),
    }
  },
  View: function JustHappened({ items, path }) {
    const t = useTexts(deskTexts)
    return (
      <Panel title={t.just_happened} link={{ href: path, label: t.the_path }}>
        <Happened
          items={items.map(({ key, when, name, href, text }) => ({
            key,
            when,
            what: (
              <>
                <a href={href}>{name}</a> {text}
              </>
            ),
          }))}
        />
      </Panel>
    )
  },
})
