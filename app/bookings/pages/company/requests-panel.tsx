import { panel, type Reading } from '../../../access/panel.tsx'
import type { CompanyFacts } from '../../../companies/queries.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { requestTexts } from '../../messages/requests.ts'
import { mayBookFor, mayBookForSome } from '../../policy.ts'
import { requestsOf } from '../../queries/requests.ts'

/** On a company's first page: that some of its people have asked for seats, for whoever books them. */
export const requestsPanel = panel({
  may: mayBookForSome,
  load: async ({ db, visitor, ground, say, at }: Reading, company: CompanyFacts) => {
    if (!mayBookFor(visitor, company)) return null
    const asked = await requestsOf(db, visitor, { company_id: company.id, today: ground.clock.today() })
    if (asked.length === 0) return null
    return {
      title: say(requestTexts).waiting(new Set(asked.map(one => one.person_id)).size),
      href: at('foretag', company.id, 'bokning'),
    }
  },
  View: function Requests({ title, href }) {
    const t = useTexts(requestTexts)
    return (
      <Panel title={title}>
        <Stack>
          <p>{t.waiting_text}</p>
          <p>
            <ButtonLink href={href}>{t.to_answer}</ButtonLink>
          </p>
        </Stack>
      </Panel>
    )
  },
})
