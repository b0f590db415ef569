import { invalid, isInvalid, sentenceOf, valueIn } from '../../../access/answers.ts'
import { CLIENT_HEADER, type Limit } from '../../../access/rules.ts'
import { mayTry } from '../../../access/sign-in/rate-limit.ts'
import { openAction, openPage, type Visit } from '../../../access/web.ts'
import { houseScope, reading } from '../../../foundation/transact.ts'
import { Button } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Row } from '../../../ui/panel.tsx'
import { badgeTexts } from '../../messages/badges.ts'
import { badgeHolds, issuerKeysOf } from '../../queries/badges.ts'
import { type BadgeRead, badgeRead } from '../../rules/badge-read.ts'
import { isSignedHere } from '../../rules/badge-signing.ts'
import { badgeForm } from '../../rules/forms.ts'
import { issuerDid } from '../../rules/issuer.ts'

/** Badges that are checked from one place: each costs a little to read. */
const CHECKS: Limit = { most: 40, minutes: 15 }

export const handle = { layout: 'phone' }

/** Whether a badge was issued here, whole, and still holds: by its signature, and then by its place in the status list. */
export const loader = openPage(async ({ say }) => ({ title: say(badgeTexts).title }))

export const action = openAction(
  async visit => {
    const { ground, form, say, request } = visit
    const t = say(badgeTexts)
    const typed = valueIn(badgeForm, form, t)
    if (isInvalid(typed)) return typed
    if (!(await mayTry(ground, 'badge', request.headers.get(CLIENT_HEADER) ?? '', CHECKS)))
      return invalid(form, { badge: t.too_many }, 429)
    const badge = badgeRead(typed.badge)
    if (!badge) return invalid(form, { badge: sentenceOf('not-json', t) })
    form.set('verdict', await verdictOf(visit, badge))
    form.set('about', t.holds_what(badge.course, badge.issuer_name))
    return invalid(form, {}, 200)
  },
  { keepsNothing: true },
)

type Verdict = 'holds' | 'revoked' | 'changed'

async function verdictOf({ ground }: Visit, { credential, issuer, status }: BadgeRead): Promise<Verdict> {
  const { publicUrl } = ground.config
  const { keys, holds } = await reading(ground, houseScope, async db => ({
    keys: await issuerKeysOf(db),
    holds: await badgeHolds(db, status),
  }))
  const isOurs =
    issuer === issuerDid(publicUrl) &&
    (await isSignedHere(credential, { publicUrl, keys, now: ground.clock.now() }))
  return !isOurs ? 'changed' : holds ? 'holds' : 'revoked'
}

const TONES = { holds: 'ok', revoked: 'bad', changed: 'bad' } as const
const verdictIn = (text: string | undefined): Verdict | null =>
  text === 'holds' || text === 'revoked' || text === 'changed' ? text : null

export default function CheckBadge({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(badgeTexts)
  const { fields } = useFields(badgeForm, { saved: { badge: '' } }, actionData)
  const verdict = verdictIn(actionData?.typed.verdict)
  return (
    <>
      <PageHead title={d.title} lede={t.lede} />
      <ErrorSummary errors={actionData?.errors} />
      {verdict && (
        <Notice tone={TONES[verdict]} title={t[verdict]} role="status">
          {verdict === 'holds' && <p>{actionData?.typed.about}</p>}
        </Notice>
      )}
      <Form>
        {fields('badge')}
        <Row>
          <Button size="phone">{t.check}</Button>
        </Row>
      </Form>
    </>
  )
}
