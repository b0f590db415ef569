import { numberTexts } from '../../../people/messages/number.ts'
import { peopleTexts } from '../../../people/messages.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { peopleListTexts } from '../../messages/people.ts'

export function Contact({ contact: { email, mobile } }: { contact: { email: string; mobile: string } }) {
  const t = useTexts(peopleListTexts)
  const p = useTexts(peopleTexts)
  return (
    <Panel title={t.contact}>
      <Pairs
        start
        pairs={[
          { label: p.email, value: email ? <a href={`mailto:${email}`}>{email}</a> : '–' },
          {
            label: p.mobile,
            value: mobile ? <a href={`tel:${mobile.replace(/[^+\d]/g, '')}`}>{mobile}</a> : '–',
          },
        ]}
      />
    </Panel>
  )
}

/** Only that a number is kept; not a digit of it. */
export function NumberKept({
  has_number,
  href,
  correct,
}: {
  has_number: boolean
  href: string
  correct: string
}) {
  const n = useTexts(numberTexts)
  return (
    <Panel title={n.number}>
      <p>{has_number ? n.number_kept : n.number_none}</p>
      <div className="row">
        {has_number && (
          <ButtonLink kind="second" size="small" icon="eye" href={href}>
            {n.show_number}
          </ButtonLink>
        )}
        <ButtonLink kind="quiet" size="small" icon="pen" href={correct}>
          {n.correct_number}
        </ButtonLink>
      </div>
    </Panel>
  )
}
