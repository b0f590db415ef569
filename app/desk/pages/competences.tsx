import { Panels, panelsShown } from '../../access/panel.tsx'
import { page } from '../../access/web.ts'
import { Competences, competencesShown } from '../../competences/pages/competences.tsx'
import { mayReadCompetences } from '../../competences/policy.ts'
import { competencesPanels } from '../../panels.ts'
import type { Shown } from '../../ui/form-state.ts'
import { isFiltered } from '../../ui/list-url.ts'

/** The list of competences, and what rooms above it ask for that it has no word for. */
export const loader = page(mayReadCompetences, async visit => {
  const shown = await competencesShown(visit)
  const isWhole = !isFiltered(shown.list) && shown.list.page === 1
  return { ...shown, panels: isWhole ? await panelsShown(competencesPanels, visit, null) : null }
})

export default function CompetencesPage({ loaderData: { panels, ...d } }: Shown<typeof loader>) {
  return <Competences {...d}>{panels && <Panels panels={competencesPanels} shown={panels} />}</Competences>
}
