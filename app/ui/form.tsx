import { type ComponentProps, type ReactNode, useContext } from 'react'
import { Button, type ButtonKind } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { Waiting } from './empty.tsx'
import { Icon } from './icon.tsx'
import { useTexts } from './language.tsx'
import { uiTexts } from './messages.ts'
import { SentAgainContext } from './sent-again.ts'
import { ShownTo } from './shown-to.tsx'

export type FormProps = Omit<ComponentProps<'form'>, 'method'> & {
  /** Made by the loader. The same id sent twice is done once. */
  once?: string
  /** The version that was read; the server answers 409 when it is no longer the latest. */
  version?: string | number
  /** Which of the page's forms it is. */
  intent?: string
  /** Warn before leaving with something unsaved. */
  guard?: boolean
  /** What is told when the answer takes over a second: what goes on, and how long it may take. */
  takesTime?: string
  /** Fields in two columns where there is room. */
  grid?: boolean
}

/** A plain POST form. The server checks; the browser's own bubbles are off because they speak another language. */
export function Form({ once, version, intent, guard, grid, takesTime, children, ...rest }: FormProps) {
  const again = useContext(SentAgainContext)
  const isSentAgain = again && !rest.action && again.intent === (intent ?? null)
  const id = isSentAgain ? again.once : once
  return (
    <form
      className={grid ? 'form is-grid' : 'form'}
      noValidate
      {...rest}
      method="post"
      data-guard={guard || undefined}
    >
      <ShownTo />
      {id && <input type="hidden" name="once" value={id} />}
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      {intent && <input type="hidden" name="intent" value={intent} />}
      {children}
      {takesTime && <Waiting>{takesTime}</Waiting>}
    </form>
  )
}

export type Errors = Record<string, string | undefined>

export type ErrorSummaryProps = {
  /** By field: what is wrong and what to do; `form` when it is none of the fields. */
  errors?: Errors
  /** Instead of the count, where the whole form was refused. */
  title?: string
  /** Does not take the focus: where it is only shown. */
  atRest?: boolean
  children?: ReactNode
}

/** First on the page after a refusal: how many, which, and the way to each field. */
export function ErrorSummary({ errors = {}, title, atRest, children }: ErrorSummaryProps) {
  const t = useTexts(uiTexts)
  const { form, ...fields } = errors
  const wrong = Object.entries(fields).filter((entry): entry is [string, string] => !!entry[1])
  const whole = title ?? form
  if (wrong.length === 0 && !children && !whole) return null
  return (
    <div className="notice errorsummary" data-tone="bad" role="alert" tabIndex={-1} autoFocus={!atRest}>
      <Icon name="stop" />
      <h2 className="notice-title">{whole ?? (wrong.length ? t.to_correct(wrong.length) : t.not_saved)}</h2>
      <div className="small">
        {children}
        {wrong.length > 0 && (
          <ul className="links">
            {wrong.map(([field, text]) => (
              <li key={field}>
                <a href={`#${field}`}>{text}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

export type ConfirmDialogProps = Pick<FormProps, 'action' | 'once' | 'version' | 'intent'> & {
  id: string
  /** The question, as the heading. */
  question: string
  /** What will happen and to whom. */
  children?: ReactNode
  /** The verb of the question, then the way out in the same words. */
  yes: string
  no?: string
  kind?: ButtonKind
}

/** Only before what cannot be undone. Opened by `<Button opens={id}>`. */
export function ConfirmDialog({
  id,
  question,
  children,
  yes,
  no,
  kind = 'danger',
  ...form
}: ConfirmDialogProps) {
  const t = useTexts(uiTexts)
  return (
    <Dialog id={id} title={question}>
      <Form {...form}>
        {children}
        <div className="row">
          <Button kind={kind}>{yes}</Button>
          <Button kind="quiet" closes={id} autoFocus>
            {no ?? t.keep_it}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
