import { panel, type Reading } from '../../access/panel.tsx'
import type { OccasionFacts } from '../../courses/queries.ts'
import { fullName } from '../../people/rules/names.ts'
import { useTexts } from '../../ui/language.tsx'
import { Pairs } from '../../ui/pairs.tsx'
import { Panel } from '../../ui/panel.tsx'
import { bookingTexts } from '../messages.ts'
import { mayBookPeople } from '../policy.ts'
import { needsAt } from '../queries/needs.ts'

/** What those who are booked need in order to take part: for whoever arranges, and on no list or file. */
export const needsPanel = panel({
  may: mayBookPeople,
  load: async ({ db, ground, say }: Reading, { id }: OccasionFacts) => {
    const t = say(bookingTexts)
    const needs = await needsAt(db, ground.vault, id)
    if (needs.length === 0) return null
    return { needs: needs.map(one => ({ label: fullName(one) || t.no_name, value: one.need })) }
  },
  View: function Needs({ needs }) {
    const t = useTexts(bookingTexts)
    return (
      <Panel title={t.needs} intro={t.needs_gone}>
        <Pairs start pairs={needs} />
      </Panel>
    )
  },
})
