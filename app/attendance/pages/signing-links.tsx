import encodeQR from 'qr'
import { found, invalid, numberIn, refusedAs } from '../../access/answers.ts'
import { linkFor } from '../../access/participants/link.ts'
import { mayMakeParticipantLink } from '../../access/policy.ts'
import { PARTICIPANT_LINK_DAYS } from '../../access/rules.ts'
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
import { waitingToSign } from '../queries/waiting-to-sign.ts'
import { OWN_HOURS } from './own/door.ts'

export const loader = page(mayMakeParticipantLink, async ({ db, visitor, params, say, at }) => {
  const t = say(signingLinkTexts)
  const occasion = found(await occasionOf(db, visitor, numberIn(params.id)))
  const waiting = await waitingToSign(db, occasion.id)
  return {
    title: t.title,
    crumbs: [
      { href: at('tillfallen'), label: say(attendanceTexts).occasions },
      { href: at('tillfallen', occasion.id), label: `${occasion.title}, ${occasion.code}` },
    ],
    verdict: t.verdict(waiting.length),
    may_make: waiting.length > 0,
  }
})

/** Makes a link for each who has not signed. They are shown in the answer and nowhere else: only their hashes are kept. */
export const action = actionFor(mayMakeParticipantLink, async ({ ground, visitor, params, form, say }) => {
  const made = await transact(ground, visitor, async tx => {
    const occasion = await occasionOf(tx.db, visitor, numberIn(params.id))
    if (!occasion) return refuse('not-found')
    const links = []
    for (const { person_id, ...name } of await waitingToSign(tx.db, occasion.id)) {
      const { token } = await linkFor(tx, visitor.programme!, { person_id, purpose: OWN_HOURS })
      links.push({ name: fullName(name), href: `${ground.config.publicUrl}/timmar/${token}` })
    }
    return { links }
  })
  if (isRefusal(made)) return refusedAs(form, made, say(signingLinkTexts))
  form.set('links', JSON.stringify(made.links))
  return invalid(form, {}, 200)
})

type Link = { name: string; href: string }

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
                </div>
              </li>
            ))}
          </ul>
        </Stack>
      ) : (
        d.may_make && (
          <Form>
            <Button>{t.make}</Button>
            <p className="small secondary">{t.make_what}</p>
          </Form>
        )
      )}
    </>
  )
}

const pictureOf = (href: string) =>
  `data:image/svg+xml,${encodeURIComponent(encodeQR(href, 'svg', { ecc: 'medium', border: 2 }))}`
