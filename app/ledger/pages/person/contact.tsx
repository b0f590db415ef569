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
export function NumberKept({ has_number, href }: { has_number: boolean; href: string }) {
  const p = useTexts(peopleTexts)
  return (
    <Panel title={p.number}>
      <p>{has_number ? p.number_kept : p.number_none}</p>
      {has_number && (
        <ButtonLink kind="second" size="small" icon="eye" href={href}>
          {p.show_number}
        </ButtonLink>
      )}
    </Panel>
  )
}
