import type { ReactNode } from 'react'
import { Button, ButtonLink } from './button.tsx'
import { useTexts } from './language.tsx'
import { Mark } from './logo.tsx'
import { uiTexts } from './messages.ts'

const TOLD = [403, 404, 409, 413, 500, 503] as const

export type ErrorPageProps = {
  /** Any status of HTTP; what has no words of its own is told as 404 or 500. */
  status: number
  /** The number that stands in the log. */
  incident?: string
  /** What was sent, or is asked for, belongs to another than the one who is signed in. */
  isAnothers?: boolean
  /** What was sent and may not be kept anywhere else: field by field, to be sent again to where it was sent. */
  sent?: readonly (readonly [name: string, text: string])[] | null
  /** How many megabytes are taken at once, where more was sent. */
  too_much?: number
  /** The form that it was sent from. */
  back?: string
  home?: string
  level?: 1 | 2 | 3
  /** Whom to call. */
  children?: ReactNode
}

/** What happened, what is kept, what to do, whom to call. The code small and last. */
export function ErrorPage({
  status,
  incident,
  isAnothers,
  sent,
  too_much,
  back,
  home = '/',
  level = 1,
  children,
}: ErrorPageProps) {
  const t = useTexts(uiTexts)
  const told = isAnothers ? 'another' : (TOLD.find(one => one === status) ?? (status < 500 ? 404 : 500))
  const Heading = `h${level}` as const
  return (
    <div className="errorpage">
      <Mark />
      <Heading className="errorpage-title">{t[`error_${told}`]}</Heading>
      <p className="lede">
        {[too_much && t.error_413_limit(too_much), t[`error_${told}_what`]].filter(Boolean).join(' ')}
      </p>
      {children && <div>{children}</div>}
      {sent ? (
        <SendAgain sent={sent} />
      ) : (
        <ButtonLink href={back ?? home}>{back ? t.to_form : t.to_start}</ButtonLink>
      )}
      <p className="small muted">{incident ? t.incident(incident) : status}</p>
    </div>
  )
}

function SendAgain({ sent }: { sent: NonNullable<ErrorPageProps['sent']> }) {
  const t = useTexts(uiTexts)
  return (
    <form method="post" className="stack">
      <p>{t.sent_is_kept}</p>
      {sent.map(([name, text], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a field may stand several times with the same text, and none of them moves.
        <input key={at} type="hidden" name={name} value={text} />
      ))}
      <Button>{t.send_again}</Button>
    </form>
  )
}
