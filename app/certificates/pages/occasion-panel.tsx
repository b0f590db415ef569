import { panel, type Reading } from '../../access/panel.tsx'
import type { OccasionFacts } from '../../courses/queries.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { certificateTexts } from '../messages/certificates.ts'
import { mayNoteOutcomes, mayReadCertificates } from '../policy.ts'
import { reachedAt } from '../queries/reached.ts'
import { isAmongAll, KINDS } from '../rules/certificate.ts'

/** On the page of an occasion that has begun: how many certificates there are, how many can be issued, and the way to them. */
export const certificatesPanel = panel({
  may: mayReadCertificates,
  load: async ({ db, visitor, ground, say, at }: Reading, occasion: OccasionFacts) => {
    const [now, today] = [ground.clock.now(), ground.clock.today()]
    const { first_on, least, people } = await reachedAt(db, visitor, { occasion, now, today })
    if (first_on === null || first_on > today || people.length === 0) return null
    const ready = people.filter(one => KINDS.some(kind => isAmongAll(kind, one, least))).length
    const issued = people.reduce((sum, one) => sum + one.has.length, 0)
    return {
      said: say(certificateTexts).panel_said(ready, issued),
      href: at('tillfallen', occasion.id, 'intyg'),
      outcomes: mayNoteOutcomes(visitor) ? at('tillfallen', occasion.id, 'bedomning') : null,
    }
  },
  View: function Certificates({ said, href, outcomes }) {
    const t = useTexts(certificateTexts)
    return (
      <Panel title={t.certificates}>
        <p>{said}</p>
        <ul className="links">
          <li>
            <a href={href}>{t.to_certificates}</a>
          </li>
          {outcomes && (
            <li>
              <a href={outcomes}>{t.to_outcomes}</a>
            </li>
          )}
        </ul>
      </Panel>
    )
  },
})
