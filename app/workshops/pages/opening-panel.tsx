import { useTexts } from '../../ui/language.tsx'
import { Pairs } from '../../ui/pairs.tsx'
import { Panel } from '../../ui/panel.tsx'
import { openingTexts } from '../messages/opening.ts'
import type { OpeningShown } from './opening-shown.ts'

/** What is known of a company when its workshop opens, each with where it is read. */
export function OpeningPanel({ opening }: { opening: OpeningShown }) {
  const t = useTexts(openingTexts)
  const pairs = opening.map(({ label, href, said }) => ({ label: <a href={href}>{label}</a>, value: said }))
  return (
    <Panel title={t.known} intro={t.known_intro}>
      <Pairs start pairs={pairs} />
    </Panel>
  )
}
