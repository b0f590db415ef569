import { dayIn } from '../../../foundation/participant-languages.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Tongued, Tongues } from '../../../ui/tongue.tsx'
import { Worklist } from '../../../ui/worklist.tsx'
import type { OwnAnswers } from '../../messages/own-answers.ts'
import { permitState } from '../../rules/permits.ts'
import { PERMIT_TONES } from '../company/permits-shown.ts'
import { ownPage } from './door.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone', tongues: true }

export const loader = ownPage(async ({ asked, home, tongue, says, ground }) => {
  const day = (date: string) => dayIn(tongue.language, date)
  const today = ground.clock.today()
  const competences = asked.competences.map(({ id, name, standing }) => ({
    id,
    name,
    href: `${home}/${id}`,
    is_done: (standing?.own ?? null) !== null,
  }))
  const next = competences.find(one => !one.is_done)
  return {
    title: says.title,
    tongue,
    step_href: `${home}/steg`,
    plan_href: `${home}/plan`,
    company: asked.company,
    lede: says.lede(asked.company),
    purpose: asked.purpose,
    who_sees: says.who_sees(asked.controller),
    next: next?.href ?? null,
    go_on: competences.some(one => one.is_done) ? says.go_on : says.begin,
    words: wordsOf(says),
    competences: competences.map(one => ({ ...one, is_next: one === next })),
    permits: asked.permits.map(({ id, permit, until_on }) => ({
      id,
      permit,
      tone: PERMIT_TONES[permitState(until_on, today)],
      said:
        until_on === null
          ? says.permit_without_end
          : until_on < today
            ? says.permit_lapsed(day(until_on))
            : says.permit_until(day(until_on)),
    })),
  }
})

const wordsOf = ({
  purpose,
  all_done,
  next_step,
  own_plan,
  competences,
  next,
  done,
  to_do,
  permits,
  permit_wrong,
}: OwnAnswers) => ({
  purpose,
  all_done,
  next_step,
  own_plan,
  competences,
  next,
  done,
  to_do,
  permits,
  permit_wrong,
})

export default function OwnLevelsStart({ loaderData: d }: Shown<typeof loader>) {
  const t = d.words
  return (
    <Tongued tongue={d.tongue}>
      <Tongues languages={d.tongue.languages} />
      <PageHead eyebrow={d.company} title={d.title} lede={d.lede} />
      <Notice title={t.purpose}>
        <p lang="sv" dir="ltr">
          {d.purpose}
        </p>
        <p>{d.who_sees}</p>
      </Notice>
      {d.next ? (
        <ButtonLink size="phone" href={d.next}>
          {d.go_on}
        </ButtonLink>
      ) : (
        <p>{t.all_done}</p>
      )}
      <p>
        <a href={d.step_href}>{t.next_step}</a>
      </p>
      <p>
        <a href={d.plan_href}>{t.own_plan}</a>
      </p>
      <section aria-labelledby="competences" className="stack is-tight">
        <h2 id="competences">{t.competences}</h2>
        <Worklist
          items={d.competences.map(one => ({
            key: String(one.id),
            href: one.href,
            title: one.name,
            state: (
              <Tag tone={one.is_next ? 'now' : one.is_done ? 'ok' : 'open'}>
                {one.is_next ? t.next : one.is_done ? t.done : t.to_do}
              </Tag>
            ),
          }))}
        />
      </section>
      {d.permits.length > 0 && (
        <section aria-labelledby="permits" className="stack is-tight">
          <h2 id="permits">{t.permits}</h2>
          <ul className="linklist">
            {d.permits.map(one => (
              <li key={one.id}>
                <span>{one.permit}</span> <Tag tone={one.tone}>{one.said}</Tag>
              </li>
            ))}
          </ul>
          <p className="small secondary">{t.permit_wrong}</p>
        </section>
      )}
    </Tongued>
  )
}
