import { randomInt } from 'node:crypto'
import { CODE_LETTERS } from '../../access/rules.ts'
import type { Visitor } from '../../access/visitor.ts'
import { occasionOf } from '../../courses/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { Post } from '../../letters/commands/send-letter.ts'
import { reachedAmong } from '../queries/certificates.ts'
import { taughtAt } from '../queries/content.ts'
import { type Reacher, type RoomReached, reachedAt } from '../queries/reached.ts'
import {
  type CertificateContent,
  type CertificateKind,
  isAmongAll,
  NUMBER_LENGTH,
  whyNotIssued,
} from '../rules/certificate.ts'
import { lockOccasion } from './lock-occasion.ts'
import { sendCertificateLink } from './send-link.ts'

export type IssueAsked = {
  occasion_id: number
  kind: CertificateKind
  /** To one; null to all who have reached it. */
  person_id: number | null
}
export type Issued = { id: number; issued: number }

/**
 * Certificates of one kind to all who have reached it, or to one, and to each the link to their own. The same twice is issued once.
 * Refuses `not-found`, `person-missing`, and for one person why: `occasion-cancelled`, `not-over`, `under-least-share`, `no-assessed-outcome`,
 * `not-passed`; for all `nobody-reaches`.
 */
export async function issueCertificates(
  tx: Tx,
  post: Post,
  visitor: Visitor,
  { occasion_id, kind, person_id }: IssueAsked,
): Promise<Issued | Refusal> {
  const occasion = await occasionOf(tx.db, visitor, occasion_id)
  if (!occasion) return refuse('not-found')
  await lockOccasion(tx, occasion_id)
  const room = await reachedAt(tx.db, visitor, {
    occasion,
    now: tx.clock.now(),
    today: tx.clock.today(),
  })
  const asked = room.people.filter(one => person_id === null || one.person_id === person_id)
  const whys = asked.map(one => whyNotIssued(kind, one, room.least))
  const reached = asked.filter((one, nth) =>
    person_id === null ? isAmongAll(kind, one, room.least) : whys[nth] === null,
  )
  // What is there already was asked for before: that is no fault.
  if (reached.length === 0) {
    if (whys.includes('already-issued')) return { id: occasion_id, issued: 0 }
    return refuse(person_id === null ? 'nobody-reaches' : (whys[0] ?? 'person-missing'))
  }
  const taught = await taughtAt(tx.db, occasion_id)
  const programme_id = visitor.programme!
  const made = await tx.db
    .insertInto('certificate')
    .values(
      reached.map(one => ({
        programme_id,
        person_id: one.person_id,
        occasion_id,
        course_id: occasion.course_id,
        kind,
        number: newNumber(),
        issued_on: tx.clock.today(),
        issued_by: tx.scope.user_id,
        content: JSON.stringify(contentOf(kind, one, { ...taught, room })),
      })),
    )
    .onConflict(conflict =>
      conflict.columns(['person_id', 'occasion_id', 'kind']).where('withdrawn_on', 'is', null).doNothing(),
    )
    .returning('person_id')
    .execute()
  if (made.length === 0) return { id: occasion_id, issued: 0 }
  await note(tx, {
    action: 'certificates-issued',
    subject: 'occasion',
    subject_id: occasion_id,
    programme_id,
    about: { kind, people: made.length },
  })
  // Whoever cannot be reached is given theirs by hand: a letter without an address would only stand in a list of what did not arrive.
  const ids = made.map(one => one.person_id!)
  for (const person_id of await reachedAmong(tx.db, ids, post.mailer))
    await sendCertificateLink(tx, post, { programme_id, person_id })
  return { id: occasion_id, issued: made.length }
}

type Told = Pick<CertificateContent, 'course' | 'edition' | 'provider' | 'competences'> & {
  room: RoomReached
}

function contentOf(
  kind: CertificateKind,
  { quarters, share, noted }: Reacher,
  { room, ...taught }: Told,
): CertificateContent {
  const { assessed_on, assessor, how } = noted ?? { assessed_on: '', assessor: '', how: '' }
  return {
    ...taught,
    first_on: room.first_on!,
    last_on: room.last_on!,
    quarters,
    percent: share!.percent,
    least: room.least,
    outcome: kind === 'qualification' ? { assessed_on, assessor, how } : null,
  }
}

const newNumber = (): string =>
  Array.from({ length: NUMBER_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('')
