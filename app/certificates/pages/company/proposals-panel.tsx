import { panel, type Reading } from '../../../access/panel.tsx'
import type { CompanyFacts } from '../../../companies/queries.ts'
import { mayEditMatrixAt, mayReadNamedLevels } from '../../../competences/policy.ts'
import { levelsAreOpen } from '../../../competences/queries/ground.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Row, Stack } from '../../../ui/panel.tsx'
import { proposalTexts } from '../../messages/proposals.ts'
import { proposalsAt } from '../../queries/proposals.ts'

/** On a company's first page: how many levels trainings have proposed. */
export const proposalsPanel = panel({
  may: mayReadNamedLevels,
  load: async ({ db, visitor, ground, say, at }: Reading, company: CompanyFacts) => {
    if (!mayEditMatrixAt(visitor, company) || !(await levelsAreOpen(db, visitor, company.id))) return null
    const proposed = await proposalsAt(db, visitor, { company_id: company.id, today: ground.clock.today() })
    if (proposed.length === 0) return null
    return {
      title: say(proposalTexts).waiting(proposed.length),
      href: at('foretag', company.id, 'kompetenser', 'forslag'),
    }
  },
  View: function ProposalsWaiting({ title, href }) {
    const t = useTexts(proposalTexts)
    return (
      <Panel title={title}>
        <Stack>
          <p>{t.waiting_what}</p>
          <Row>
            <ButtonLink kind="second" href={href}>
              {t.see}
            </ButtonLink>
          </Row>
        </Stack>
      </Panel>
    )
  },
})
