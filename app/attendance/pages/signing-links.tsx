import encodeQR from 'qr'
import { found, invalid, numberIn, refusedAs } from '../../access/answers.ts'
import { linkFor } from '../../access/participants/link.ts'
import { mayMakeParticipantLink } from '../../access/policy.ts'
import { codeShown, PARTICIPANT_LINK_DAYS } from '../../access/rules.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { occasionOf } from '../../courses/queries.ts'
import { isRefusal, refuse } from '../../foundation/refusal.ts'
import { transact } from '../../foundation/transact.ts'
import { fullName } from '../../people/rules/names.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Stack } from '../../ui/panel.tsx'
import { signingLinkTexts } from '../messages/signing-links.ts'
import { attendanceTexts } from '../messages.ts'
import { linksFor } from '../queries/links-for.ts'
import { OWN_HOURS } from '../rules/own-hours.ts'

export const loader = page(mayMakeParticipantLink, async ({ db, visitor, ground, params, say, at }) => {
  const t = say(signingLinkTexts)
  const occasion = found(await occasionOf(db, visitor, numberIn(params.id)))
  const people = await linksFor(db, { occasion_id: occasion.id, clock: ground.clock })
  const waits = people.filter(one => one.waits).length
  const without = people.filter(one => !one.has_link).length
  return {
    title: t.title,
    crumbs: [
      { href: at('tillfallen'), label: say(attendanceTexts).occasions },
      { href: at('tillfallen', occasion.id), label: `${occasion.title}, ${occasion.code}` },
    ],
    verdict: waits > 0 ? t.verdict(waits) : t.title,
    without,
    all: people.length,
    said: people.length === 0 ? t.nobody : t.who(without, people.length),
  }
})

/** Makes a link for each who is to come or has not signed: for those without one, or for all anew. They are shown in the answer and nowhere else: only their hashes are kept. */
export const action = actionFor(mayMakeParticipantLink, async ({ ground, visitor, params, form, say }) => {
  const made = await transact(ground, visitor, async tx => {
    const occasion = await occasionOf(tx.db, visitor, numberIn(params.id))
    if (!occasion) return refuse('not-found')
    const links = []
    const people = await linksFor(tx.db, { occasion_id: occasion.id, clock: tx.clock })
    for (const { person_id, has_link, ...name } of people) {
      if (has_link && form.get('whom') !== 'all') continue
      const { token, code } = await linkFor(tx, visitor.programme!, { person_id, purpose: OWN_HOURS })
      const href = `${ground.config.publicUrl}/timmar/${token}`
      links.push({ name: fullName(name), href, code: codeShown(code) })
    }
    return { links }
  })
  if (isRefusal(made)) return refusedAs(form, made, say(signingLinkTexts))
  form.set('links', JSON.stringify(made.links))
  return invalid(form, {}, 200)
})

type Link = { name: string; href: string; code: string }

export default function SigningLinks({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(signingLinkTexts)
  const links: Link[] = actionData ? JSON.parse(actionData.typed.links ?? '[]') : []
  return (
    <>
      <PageHead
        crumbs={d.crumbs}
        here={d.title}
        eyebrow={d.title}
        title={d.title}
        verdict={d.verdict}
        lede={t.lede}
      />
      {links.length > 0 ? (
        <Stack gap="wide">
          <Notice tone="ok" title={t.made} role="status">
            {t.made_what(PARTICIPANT_LINK_DAYS)}
          </Notice>
          <ul className="slips">
            {links.map(link => (
              <li key={link.href}>
                <img src={pictureOf(link.href)} alt="" />
                <div>
                  <p className="slip-name">{link.name}</p>
                  <p className="small">{t.scan}</p>
                  <p className="small">
                    <a href={link.href}>{link.href}</a>
                  </p>
                  <p className="small">
                    {t.code} <strong className="slip-code">{link.code}</strong>
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </Stack>
      ) : (
        <Stack>
          <p>{d.said}</p>
          {d.without > 0 && (
            <Form>
              <Button name="whom" value="without">
                {t.make(d.without)}
              </Button>
            </Form>
          )}
          {d.all > d.without && (
            <Form>
              <Button kind="second" name="whom" value="all">
                {t.make_all(d.all)}
              </Button>
              <p className="small secondary">{t.make_what}</p>
            </Form>
          )}
        </Stack>
      )}
    </>
  )
}

const pictureOf = (href: string) =>
  `data:image/svg+xml,${encodeURIComponent(encodeQR(href, 'svg', { ecc: 'medium', border: 2 }))}`
