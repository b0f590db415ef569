import { panel } from '../../../access/panel.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { numberTexts } from '../../messages/number.ts'
import { personPageTexts } from '../../messages/person-page.ts'
import { peopleTexts } from '../../messages.ts'
import { mayAnswerPerson, mayReadOwnPeople, mayShowNumber } from '../../policy.ts'
import type { PersonFacts } from '../../queries.ts'

/** How the person is reached; nothing of one who has been forgotten. */
export const reachPanel = panel({
  may: mayReadOwnPeople,
  load: async (_, { forgotten_at, email, mobile }: PersonFacts) => (forgotten_at ? null : { email, mobile }),
  View: Contact,
})

/** That a number is kept, for those who may see it, with the ways to see it and to put it right. */
export const numberPanel = panel({
  may: mayShowNumber,
  load: async ({ at }, { id, forgotten_at, has_number }: PersonFacts) =>
    forgotten_at
      ? null
      : {
          has_number,
          href: at('personer', id, 'personnummer'),
          correct: at('personer', id, 'personnummer', 'rattelse'),
        },
  View: NumberKept,
})

/** The way to all that is kept about the person, for those who answer for it. */
export const extractLink = panel({
  may: mayAnswerPerson,
  load: async ({ at }, { id, forgotten_at }: PersonFacts) =>
    forgotten_at ? null : { href: at('personer', id, 'utdrag') },
  View: function ExtractLink({ href }) {
    const t = useTexts(personPageTexts)
    return <a href={href}>{t.extract}</a>
  },
})

function Contact({ email, mobile }: { email: string; mobile: string }) {
  const t = useTexts(personPageTexts)
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
function NumberKept({ has_number, href, correct }: { has_number: boolean; href: string; correct: string }) {
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
