import type { ReactNode } from 'react'
import { useTexts } from './language.tsx'
import { uiTexts } from './messages.ts'

export type Tongue = {
  language: string
  direction: 'ltr' | 'rtl'
  /** That nobody who speaks it has read the translation; empty where somebody has. */
  not_reviewed: string
  languages: readonly { language: string; label: string; href: string; current: boolean }[]
}

/** A page in another language than the frame around it; under it, that nobody has read the translation. */
export const Tongued = ({ tongue, children }: { tongue: Tongue; children: ReactNode }) => (
  <div className="tongued" lang={tongue.language} dir={tongue.direction}>
    {children}
    {tongue.not_reviewed && <p className="not-reviewed small secondary">{tongue.not_reviewed}</p>}
  </div>
)

/** The languages that participants choose among, each by its own name. */
export function Tongues({ languages }: Pick<Tongue, 'languages'>) {
  const t = useTexts(uiTexts)
  return (
    <nav className="tongues" aria-label={t.choose_language} dir="ltr">
      {languages.map(({ language, label, href, current }) => (
        <a
          key={language}
          href={href}
          lang={language}
          hrefLang={language}
          aria-current={current ? 'true' : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  )
}
