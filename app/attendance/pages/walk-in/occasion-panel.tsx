import { panel, type Reading } from '../../../access/panel.tsx'
import { mayBookPeople } from '../../../bookings/policy.ts'
import type { OccasionFacts } from '../../../courses/queries.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { walkInTexts } from '../../messages/walk-ins.ts'
import { mayReadAttendance } from '../../policy.ts'
import { waitingWalkIns } from '../../queries/walk-ins.ts'

/** On the page of an occasion: how many hours wait for a company to say whose they are. */
export const unbookedPanel = panel({
  may: mayReadAttendance,
  load: async ({ db, visitor, say, format, at }: Reading, { id }: OccasionFacts) => {
    const { people, quarters } = await waitingWalkIns(db, visitor, id)
    if (people === 0) return null
    return {
      sum: say(walkInTexts).waiting_sum(people, format.hours(quarters)),
      href: mayBookPeople(visitor) ? at('narvaro', 'oanmalda') : null,
    }
  },
  View: function Unbooked({ sum, href }) {
    const t = useTexts(walkInTexts)
    return (
      <Panel title={t.unbooked}>
        <p>
          {sum} {href && <a href={href}>{t.to_unbooked}</a>}
        </p>
      </Panel>
    )
  },
})
