import { panel, type Reading } from '../../../access/panel.tsx'
import { mayBookFor, mayBookForSome } from '../../../bookings/policy.ts'
import type { CompanyFacts } from '../../../companies/queries.ts'
import { fullName } from '../../../people/rules/names.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { walkInTexts } from '../../messages/walk-ins.ts'
import { walkInsOf } from '../../queries/walk-ins.ts'

/** On a company's first page: who has been at a training without a seat and is said to be one of its people. */
export const walkInsPanel = panel({
  may: mayBookForSome,
  load: async ({ db, visitor, say, format, at }: Reading, company: CompanyFacts) => {
    if (!mayBookFor(visitor, company)) return null
    const waiting = await walkInsOf(db, visitor, { company_id: company.id })
    if (waiting.length === 0) return null
    return {
      title: say(walkInTexts).company_waiting(waiting.length),
      waiting: waiting.map(one => ({
        id: one.id,
        name: fullName(one),
        href: at('foretag', company.id, 'oanmalda', one.id),
        what: [`${one.title}, ${one.code}`, format.day(one.held_on), format.hours(one.quarters)].join(', '),
      })),
    }
  },
  View: function WalkInsWaiting({ title, waiting }) {
    const t = useTexts(walkInTexts)
    return (
      <Panel title={title}>
        <Stack>
          <p>{t.company_waiting_what}</p>
          <ul className="links">
            {waiting.map(one => (
              <li key={one.id}>
                <a href={one.href}>{t.who_is(one.name)}</a> <span className="sub">{one.what}</span>
              </li>
            ))}
          </ul>
        </Stack>
      </Panel>
    )
  },
})
