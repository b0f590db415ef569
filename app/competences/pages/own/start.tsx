import { ButtonLink } from '../../../ui/button.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Worklist } from '../../../ui/worklist.tsx'
import { ownLevelTexts } from '../../messages/own-levels.ts'
import { permitTexts } from '../../messages/permits.ts'
import { permitState } from '../../rules/permits.ts'
import { PERMIT_TONES } from '../company/permits-shown.ts'
import { ownPage } from './door.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone' }

export const loader = ownPage(async ({ asked, home, say, format, ground }) => {
  const t = say(ownLevelTexts)
  const p = say(permitTexts)
  const today = ground.clock.today()
  const competences = asked.competences.map(({ id, name, standing }) => ({
    id,
    name,
    href: `${home}/${id}`,
    is_done: (standing?.own ?? null) !== null,
  }))
  const next = competences.find(one => !one.is_done)
  return {
    title: t.title,
    step_href: `${home}/steg`,
    company: asked.company,
    lede: t.lede(asked.company),
    purpose: asked.purpose,
    who_sees: t.who_sees(asked.controller),
    next: next?.href ?? null,
    has_begun: competences.some(one => one.is_done),
    competences: competences.map(one => ({ ...one, is_next: one === next })),
    permits: asked.permits.map(({ id, permit, until_on }) => ({
      id,
      permit,
      tone: PERMIT_TONES[permitState(until_on, today)],
      said:
        until_on === null
          ? p.no_last_day
          : until_on < today
            ? p.own_lapsed(format.day(until_on))
            : p.own_until(format.day(until_on)),
    })),
  }
})

export default function OwnLevelsStart({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(ownLevelTexts)
  const p = useTexts(permitTexts)
  return (
    <>
      <PageHead eyebrow={d.company} title={d.title} lede={d.lede} />
      <Notice title={t.purpose}>
        <p>{d.purpose}</p>
        <p>{d.who_sees}</p>
      </Notice>
      {d.next ? (
        <ButtonLink size="phone" href={d.next}>
          {d.has_begun ? t.go_on : t.begin}
        </ButtonLink>
      ) : (
        <p>{t.all_done}</p>
      )}
      <p>
        <a href={d.step_href}>{t.next_step}</a>
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
          <h2 id="permits">{p.own_title}</h2>
          <ul className="linklist">
            {d.permits.map(one => (
              <li key={one.id}>
                {one.permit} <Tag tone={one.tone}>{one.said}</Tag>
              </li>
            ))}
          </ul>
          <p className="small secondary">{p.own_wrong}</p>
        </section>
      )}
    </>
  )
}
