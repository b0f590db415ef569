import { found, invalid, numberIn, refusedAs } from '../../access/answers.ts'
import { mayMakeParticipantLink } from '../../access/policy.ts'
import { PARTICIPANT_LINK_DAYS } from '../../access/rules.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { occasionOf } from '../../courses/queries.ts'
import type { Channel } from '../../foundation/mail.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { transact } from '../../foundation/transact.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Row, Stack } from '../../ui/panel.tsx'
import { makeLinks } from '../commands/make-links.ts'
import { signingLinkTexts } from '../messages/signing-links.ts'
import { attendanceTexts } from '../messages.ts'
import { type LinkFor, linksFor } from '../queries/links-for.ts'
import { addressPicture } from './address-picture.ts'

export const loader = page(mayMakeParticipantLink, async ({ db, visitor, ground, params, say, at }) => {
  const t = say(signingLinkTexts)
  const occasion = found(await occasionOf(db, visitor, numberIn(params.id)))
  const people = await linksFor(db, {
    ...{ occasion_id: occasion.id, clock: ground.clock, hasSms: ground.mailer.hasSms },
  })
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
    reached_without: reachedBy(people.filter(one => !one.has_link)),
    reached_all: reachedBy(people),
    said: people.length === 0 ? t.nobody : t.who(without, people.length),
  }
})

/** Makes the links. Those that no letter carries are shown in the answer and nowhere else: only their hashes are kept. */
export const action = actionFor(mayMakeParticipantLink, async ({ ground, visitor, params, form, say }) => {
  const asked = {
    occasion_id: numberIn(params.id),
    whom: form.get('whom') === 'all' ? ('all' as const) : ('without' as const),
    by: form.get('by') === 'letter' ? ('letter' as const) : ('slip' as const),
  }
  const made = await transact(ground, visitor, tx => makeLinks(tx, ground, visitor, asked))
  if (isRefusal(made)) return refusedAs(form, made, say(signingLinkTexts))
  form.set('links', JSON.stringify(made.slips))
  form.set('mail', String(made.sent.mail))
  form.set('sms', String(made.sent.sms))
  return invalid(form, {}, 200)
})

const reachedBy = (people: readonly LinkFor[]): Reached => ({
  mail: people.filter(one => one.reach === 'mail').length,
  sms: people.filter(one => one.reach === 'sms').length,
})
type Reached = Record<Channel, number>

type Link = { name: string; href: string; code: string; pin: string | null }

export default function SigningLinks({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(signingLinkTexts)
  const links: Link[] = actionData ? JSON.parse(actionData.typed.links ?? '[]') : []
  const sent = { mail: Number(actionData?.typed.mail ?? 0), sms: Number(actionData?.typed.sms ?? 0) }
  const all = sent.mail + sent.sms
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
      {all > 0 && (
        <Notice tone="ok" title={t.sent(sent.mail, sent.sms)} role="status">
          {links.length > 0 ? t.sent_rest(links.length) : null}
        </Notice>
      )}
      {links.length > 0 ? (
        <Stack gap="wide">
          <Notice tone="ok" title={t.made} role="status">
            {t.made_what(PARTICIPANT_LINK_DAYS)}
          </Notice>
          <ul className="slips">
            {links.map(link => (
              <li key={link.href}>
                <img src={addressPicture(link.href)} alt="" />
                <div>
                  <p className="slip-name">{link.name}</p>
                  <p className="small">{t.scan}</p>
                  <p className="small">
                    <a href={link.href}>{link.href}</a>
                  </p>
                  <p className="small">
                    {t.code} <strong className="slip-code">{link.code}</strong>
                  </p>
                  {link.pin && (
                    <p className="small">
                      {t.pin} <strong className="slip-pin">{link.pin}</strong>
                    </p>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </Stack>
      ) : (
        all === 0 && (
          <Stack>
            <p>{d.said}</p>
            {d.without > 0 && <MakeLinks whom="without" n={d.without} reached={d.reached_without} />}
            {d.all > d.without && (
              <>
                <MakeLinks whom="all" n={d.all} reached={d.reached_all} />
                <p className="small secondary">{t.make_what}</p>
              </>
            )}
          </Stack>
        )
      )}
    </>
  )
}

/** By letter or SMS to those who are reached and slips for the rest, or slips for everyone. */
function MakeLinks({ whom, n, reached }: { whom: 'without' | 'all'; n: number; reached: Reached }) {
  const t = useTexts(signingLinkTexts)
  const { mail, sms } = reached
  const make = whom === 'all' ? t.make_all : t.make
  return (
    <Form>
      <input type="hidden" name="whom" value={whom} />
      <Row>
        {mail + sms > 0 && (
          <Button kind={whom === 'all' ? 'second' : undefined} name="by" value="letter">
            {t.send(mail, sms, n - mail - sms)}
          </Button>
        )}
        <Button kind={whom === 'all' || mail + sms > 0 ? 'second' : undefined} name="by" value="slip">
          {make(n)}
        </Button>
      </Row>
    </Form>
  )
}
