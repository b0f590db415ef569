import { type Form as Described, type Fields, toldOf } from '../foundation/described-form.ts'
import type { Conflict, Invalid } from '../foundation/form.ts'
import { Button, ButtonLink } from './button.tsx'
import { Choices } from './choices.tsx'
import type { Given } from './described-fields.tsx'
import { ErrorSummary, Form, type FormProps } from './form.tsx'
import { useLanguage, useTexts } from './language.tsx'
import { uiTexts } from './messages.ts'
import { Notice } from './notice.tsx'

export type ChooseBetweenProps = Pick<FormProps, 'action' | 'once'> & {
  of: Described<Fields>
  back: Invalid & { conflict: Conflict }
  choices?: object
  /** The page as it is saved now. */
  href: string
}

/**
 * 409: two changed the same. Whatever only one of them changed is in order; for the rest the reader chooses, field by field, or goes
 * back to the form, where what is saved stands by then beside what else was typed.
 */
export function ChooseBetween({
  of: { fields },
  back,
  choices = {},
  href,
  once,
  action,
}: ChooseBetweenProps) {
  const t = useTexts(uiTexts)
  const language = useLanguage()
  const { who, when, both, theirs, saved } = back.conflict
  const lists = choices as Record<string, Given>
  const given = (list: string) =>
    (lists[list] ?? []).flatMap(each => ('options' in each ? each.options : [each]))
  const told = (name: string, typed: Record<string, string>) =>
    toldOf(name, fields[name]!, typed, { language, given })
  const label = (name: string) => fields[name]!.label[language]
  return (
    <div className="stack">
      <Notice tone="warn" title={t.conflict_title} level={2} role="alert">
        <p>{t.conflict_lede(who, when)}</p>
        {back.meanwhile && <p>{back.meanwhile}</p>}
        {theirs.length > 0 && <p>{t.conflict_kept(who, theirs.map(label).join(', '))}</p>}
      </Notice>
      <ErrorSummary errors={back.errors} />
      <Form action={action} once={once} intent={back.intent ?? undefined}>
        {carried(back.typed).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="asked" value={both.join(',')} />
        {both.map(name => (
          <Choices
            key={name}
            type="radio"
            name={`keep_${name}`}
            legend={label(name)}
            error={back.errors[`keep_${name}`]}
            options={[
              { value: 'mine', label: <Told whose={t.conflict_mine} what={told(name, back.typed)} /> },
              { value: 'theirs', label: <Told whose={t.conflict_theirs(who)} what={told(name, saved)} /> },
            ]}
            required
          />
        ))}
        <div className="row">
          <Button>{t.save_chosen}</Button>
          <Button kind="second" name="reopened" value="yes">
            {t.reopen}
          </Button>
          <ButtonLink kind="quiet" href={href}>
            {t.leave_unsaved}
          </ButtonLink>
        </div>
      </Form>
    </div>
  )
}

const Told = ({ whose, what }: { whose: string; what: string }) => (
  <>
    <small>{whose}</small>
    <span className="told">{what}</span>
  </>
)

// The form brings these itself.
const OWN = ['once', 'intent', 'asked']

const carried = (typed: Record<string, string>) =>
  Object.entries(typed).filter(([name]) => !OWN.includes(name) && !name.startsWith('keep_'))
