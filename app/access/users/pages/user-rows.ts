import { type Clock, localDateOf } from '../../../foundation/clock.ts'
import type { Format } from '../../../foundation/format.ts'
import type { Spoken } from '../../../foundation/text.ts'
import { mayRevoke } from '../../policy.ts'
import type { roleTexts } from '../../role-messages.ts'
import type { Role, Visitor } from '../../visitor.ts'
import type { userTexts } from '../messages.ts'
import type { UserRole, WaitingInvitation } from '../queries.ts'

type Words = { t: Spoken<typeof userTexts>; roles: Spoken<typeof roleTexts>; format: Format; clock: Clock }

export type RoleRow = {
  id: number
  name: string
  email: string
  role: string
  is_auditor: boolean
  until_on: string
  until: string
  since: string
  is_you: boolean
  may_revoke: boolean
}

/** What the page shows of a role. */
export const roleRow = (row: UserRole, visitor: Visitor, words: Words): RoleRow => ({
  id: row.id,
  name: row.name || row.email,
  email: row.name ? row.email : '',
  role: roleAt(row, words),
  is_auditor: row.role === 'auditor',
  until_on: row.until_on ?? '',
  until: untilShown(row, words),
  since: words.format.day(localDateOf(row.granted_at)),
  is_you: row.user_id === visitor.user_id,
  may_revoke: mayRevoke(visitor, row),
})

function untilShown({ until_on }: UserRole, { t, format, clock }: Words): string {
  if (until_on === null) return t.always
  return until_on < clock.today() ? t.until_passed(format.day(until_on)) : format.day(until_on)
}

export type WaitingRow = {
  id: number
  email: string
  name: string
  role: string
  invited: string
  expires: string
}

/** What the page shows of an invitation that nobody has accepted. */
export const waitingRow = (row: WaitingInvitation, words: Words): WaitingRow => ({
  id: row.id,
  name: row.name || row.email,
  email: row.name ? row.email : '',
  role: roleAt(row, words),
  invited: words.format.day(localDateOf(row.invited_at)),
  expires:
    row.expires_at <= words.clock.now() ? words.t.expired : words.format.day(localDateOf(row.expires_at)),
})

const roleAt = ({ role, place }: { role: Role; place: string | null }, { roles }: Words) =>
  [roles[`role_${role}`], place].filter(Boolean).join(', ')
