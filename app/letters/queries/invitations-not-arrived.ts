import { sql } from 'kysely'
import type { Role, Visitor } from '../../access/visitor.ts'
import type { Clock } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { LetterState } from './sent.ts'
import { notArrivedSpan } from './sent.ts'

export type InvitationNotArrived = Omit<LetterState, 'attempts' | 'can_resend'> & {
  invitation_id: number
  subject: string
  queued_at: Date
  name: string
  email: string
  role: Role
}

/** Invitations to the programme that wait for an answer and whose letters did not get to their reader, the latest first. */
export async function invitationsNotArrived(
  db: Db,
  clock: Clock,
  { programme }: Visitor,
): Promise<InvitationNotArrived[]> {
  const { since, tried_since } = notArrivedSpan(clock)
  const { rows } = await sql<InvitationNotArrived>`
    select told.*, invitation.name, invitation.email, invitation.role
    from invitations_not_arrived(${programme}::integer, ${since}::timestamptz, ${tried_since}::timestamptz) told
    join invitation on invitation.id = told.invitation_id
    order by told.invitation_id desc`.execute(db)
  return rows
}
