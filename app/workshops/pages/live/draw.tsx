import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '../../../foundation/text.ts'
import { LanguageProvider } from '../../../ui/language.tsx'
import { ShownToContext } from '../../../ui/shown-to.tsx'

/** A face as it is put into its page. `shown_to`: whose page it is, where somebody is signed in. */
export const drawnFace = (
  face: ReactElement,
  { language, shown_to = null }: { language: Language; shown_to?: string | null },
): string =>
  renderToStaticMarkup(
    <LanguageProvider language={language}>
      <ShownToContext value={shown_to}>{face}</ShownToContext>
    </LanguageProvider>,
  )
