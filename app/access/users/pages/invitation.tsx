import * as z from 'zod'
import { textField } from '../../../foundation/fields.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { found, type Invalid, isInvalid, refusedAs, seeOther, sentenceOf, valueIn } from '../../answers.ts'
import { accessTexts } from '../../messages.ts'
import { homeIn, languageCookie } from '../../rules.ts'
import { signInUser } from '../../sign-in/sign-in.ts'
import { openAction, openPage, type Visit } from '../../web.ts'
import { type Accepting, acceptInvitation } from '../accept-invitation.ts'
import { type Invitation, invitationByToken, invitationsTo } from '../invitation-queries.ts'

const CLOSED = {
  used: 'invitation-used',
  'too-old': 'invitation-too-old',
  revoked: 'no-such-invitation',
} as const

export const loader = openPage(async visit => {
  const { visitor, say, url } = visit
  const t = say(accessTexts)
  const invitation = found(await invitationIn(visit))
  const isWaiting = invitation.state === 'waiting'
  const isForAnother = isWaiting && visitor.user_id !== null && visitor.email !== invitation.email
  const refused =
    invitation.state === 'waiting'
      ? isForAnother
        ? 'invitation-for-another'
        : null
      : CLOSED[invitation.state]
  // Only what still waits is worth coming back to.
  const wayOn = () => {
    if (isForAnother) return { href: '/logga-ut', label: t.sign_out }
    if (visitor.user_id) return { href: '/', label: t.to_programmes }
    const till = refused ? '' : `?till=${encodeURIComponent(url.pathname)}`
    return { href: `/logga-in${till}`, label: t.sign_in }
  }
  return {
    title: t.invitation_title(invitation.programme ?? 'Spång'),
    lede: t.invitation_lede(invitation.invited_by, t[`role_${invitation.role}`]),
    refused: refused && sentenceOf(refused, t),
    name: visitor.name || invitation.name,
    way_on: wayOn(),
  }
})

export const action = openAction(async visit => {
  const { ground, visitor, form, language, say, request } = visit
  const t = say(accessTexts)
  const value = valueIn(z.object({ name: textField('needs-name', 120) }), form, t)
  if (isInvalid(value)) return value
  const signed_in = visitor.user_id ? { user_id: visitor.user_id, email: visitor.email } : null
  const outcome = await acceptInvitation(ground, {
    by: secretOf(visit),
    name: value.name,
    language,
    signed_in,
  })
  if (isRefusal(outcome)) return refusedAs(form, outcome, t)
  const cookies =
    (outcome.is_new ? await signInUser(ground, request, outcome.user_id) : null) ?? new Headers()
  cookies.append('Set-Cookie', languageCookie(language))
  const { programme_slug, role } = outcome
  return seeOther(programme_slug ? homeIn(programme_slug, [role]) : '/', cookies)
})

// The letter carries a secret; the start page of someone who is signed in, a number.
const secretOf = ({ params: { token = '' } }: Visit): Accepting['by'] =>
  /^\d{1,9}$/.test(token) ? { invitation_id: Number(token) } : { token }

async function invitationIn(visit: Visit): Promise<Invitation | null> {
  const by = secretOf(visit)
  if ('token' in by) return invitationByToken(visit.ground, by.token)
  if (!visit.visitor.user_id) return null
  return (
    (await invitationsTo(visit.ground, visit.visitor.email)).find(one => one.id === by.invitation_id) ?? null
  )
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Invalid }

export default function AcceptInvitation({ loaderData, actionData }: Props) {
  const t = useTexts(accessTexts)
  const { errors = {}, typed = { name: loaderData.name } } = actionData ?? {}
  const { form: refused = loaderData.refused, ...ofFields } = errors
  return (
    <>
      <PageHead title={loaderData.title} lede={refused ? undefined : loaderData.lede} />
      <ErrorSummary errors={ofFields} title={refused ?? undefined} />
      {refused ? (
        <ButtonLink href={loaderData.way_on.href}>{loaderData.way_on.label}</ButtonLink>
      ) : (
        <Form>
          <Field
            name="name"
            label={t.your_name}
            autoComplete="name"
            defaultValue={typed.name}
            error={errors.name}
            required
          />
          <div className="row">
            <Button>{t.accept}</Button>
          </div>
        </Form>
      )}
    </>
  )
}
