import type { companyTexts } from '../../../companies/messages.ts'
import { SIZES } from '../../../companies/rules/size-class.ts'
import type { Spoken } from '../../../foundation/text.ts'
import { Bars } from '../../../ui/bars.tsx'
import { FigureLink } from '../../../ui/figure.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { figureTexts } from '../../messages/figures.ts'
import type { FiguresPage } from '../../queries/figures-page.ts'
import type { FigureSpeech } from './speech.ts'

/** Companies by size class; each leads to its companies. */
export const sizesShown = (
  { size }: FiguresPage['companies'],
  names: Spoken<typeof companyTexts>,
  { format, at, may_read_companies }: FigureSpeech,
) =>
  SIZES.map(one => ({
    key: one,
    name: names[`size_${one}`],
    count: size[one],
    text: format.number(size[one]),
    href: may_read_companies && size[one] > 0 ? `${at('foretag')}?size=${one}` : null,
  }))

export function CompanySizes({ sizes }: { sizes: ReturnType<typeof sizesShown> }) {
  const t = useTexts(figureTexts)
  return (
    <Panel id="foretag" title={t.companies_title} intro={t.size_intro}>
      <Bars
        caption={t.companies_title}
        heads={[t.size, t.number]}
        bars={sizes.map(({ key, name, count, text, href }) => ({
          key,
          label: name,
          value: count,
          text: href ? <FigureLink href={href}>{text}</FigureLink> : text,
        }))}
      />
    </Panel>
  )
}
