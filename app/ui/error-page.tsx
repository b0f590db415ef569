import type { ReactNode } from 'react'
import { ButtonLink } from './button.tsx'
import { useTexts } from './language.tsx'
import { Mark } from './logo.tsx'
import { uiTexts } from './messages.ts'

export type ErrorStatus = 403 | 404 | 409 | 500

export type ErrorPageProps = {
  status: ErrorStatus
  /** The number that stands in the log. */
  incident?: string
  home?: string
  /** Whom to call. */
  children?: ReactNode
}

/** What happened, what is kept, what to do, whom to call. The code small and last. */
export function ErrorPage({ status, incident, home = '/', children }: ErrorPageProps) {
  const t = useTexts(uiTexts)
  return (
    <div className="errorpage">
      <Mark />
      <h1>{t[`error_${status}`]}</h1>
      <p className="lede">{t[`error_${status}_what`]}</p>
      {children && <p>{children}</p>}
      <ButtonLink href={home}>{t.to_start}</ButtonLink>
      <p className="small muted">{incident ? t.incident(incident) : status}</p>
    </div>
  )
}
