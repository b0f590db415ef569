import { Panels, panelsShown } from '../../../access/panel.tsx'
import { page } from '../../../access/web.ts'
import { openCompanyAt } from '../../../competences/pages/company/rating-page.ts'
import { stateHead } from '../../../competences/pages/company/state-of-play.tsx'
import { stateOf } from '../../../competences/pages/company/state-shown.ts'
import { mayReadNamedLevels } from '../../../competences/policy.ts'
import { statePanels } from '../../../panels.ts'
import type { Shown } from '../../../ui/form-state.ts'
import { PageHead } from '../../../ui/page-head.tsx'

/** What a company gets in the first ten minutes: where it is thin, what lapses, and which courses lead on. Prints on a few sheets. */
export const loader = page(mayReadNamedLevels, async visit => {
  const state = await stateOf(visit, await openCompanyAt(visit))
  return { ...stateHead(visit, state), shown: await panelsShown(statePanels, visit, state) }
})

export default function StateOfPlayPage({ loaderData: d }: Shown<typeof loader>) {
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} verdict={d.verdict} lede={d.facts} />
      <div className="state-of-play stack is-wide">
        <Panels panels={statePanels} shown={d.shown} />
        <p className="small secondary">{d.evidence}</p>
      </div>
    </>
  )
}
