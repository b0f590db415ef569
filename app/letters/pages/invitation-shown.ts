import { roleTexts } from '../../access/role-messages.ts'
import type { Visit } from '../../access/web.ts'
import { notArrivedTexts } from '../messages/not-arrived.ts'
import { sentTexts } from '../messages/sent.ts'
import type { InvitationNotArrived } from '../queries/invitations-not-arrived.ts'
import { fateOf, reasonOf, remedyFor } from '../rules/letter-state.ts'

/** An invitation that did not arrive, as a line among the letters that did not: it is made anew where users are. */
export function invitationShown(
  invitation: InvitationNotArrived,
  { say, format, ground, language, at }: Visit,
) {
  const [t, sent, roles] = [say(notArrivedTexts), say(sentTexts), say(roleTexts)]
  const now = ground.clock.now()
  const fate = fateOf(invitation, now)
  const remedy = remedyFor({ not_sent_because: null, state: { ...invitation, can_resend: false } }, now)
  const waits = remedy === 'wait' || remedy === 'tell_administrator'
  return {
    key: `invitation ${invitation.invitation_id}`,
    id: invitation.invitation_id,
    when: format.moment(invitation.queued_at),
    subject: invitation.subject,
    language,
    reader: `${roles[`role_${invitation.role}`]}, ${invitation.name || invitation.email}`,
    fate,
    by: null,
    state: sent[`fate_${fate === 'quiet' ? 'waiting' : fate}`],
    why: sent[
      `reason_${reasonOf(fate === 'bounced' ? invitation.bounced_because : invitation.failed_because)}`
    ],
    can_resend: false,
    can_trust: false,
    company: null,
    company_href: null,
    remedy: waits ? t[`remedy_${remedy}`] : t.remedy_invite_again,
    way: waits ? null : { href: at('anvandare'), label: t.to_users },
    may_deal: false,
  }
}
