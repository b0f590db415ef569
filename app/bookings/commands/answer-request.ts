import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { holdOccasion } from '../../courses/commands/seats.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayBookFor } from '../policy.ts'
import { requestsOf } from '../queries/requests.ts'
import type { Reason } from '../rules/request.ts'
import type { Said } from '../rules/work-time.ts'
import { bookPeople } from './bookings.ts'

type Of = { company_id: number; request_id: number }
type Yes = Of & { answer: 'yes'; wait: boolean; said?: Said }
type No = Of & { answer: 'no'; because: Reason }

/**
 * A company answers one of its people who has asked for a seat. Yes books, as it would have booked by itself and with the same refusals; no
 * has a reason. Refuses `not-found`, `not-yours`, `request-gone` for what is not its own, or is answered or taken back already, and as `bookPeople`,
 * all of it of the request.
 */
export async function answerRequest(
  tx: Tx,
  visitor: Visitor,
  said: Yes | No,
): Promise<{ id: number } | Refusal> {
  const { company_id, request_id, answer } = said
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayBookFor(visitor, company)) return refuse('not-yours')
  const of = { company_id, today: tx.clock.today(), request_id }
  const [before] = await requestsOf(tx.db, visitor, of)
  if (!before || !(await holdOccasion(tx, before.occasion_id)))
    return refuse('request-gone', { field: 'form' })
  // It may have been answered or taken back while another held the occasion.
  const [asked] = await requestsOf(tx.db, visitor, of)
  if (!asked) return refuse('request-gone', { field: 'form' })
  const because = said.answer === 'no' ? said.because : null
  // Before it books: whoever takes it back at the same time does so first, or is told that it is answered.
  const answered = await tx.db
    .updateTable('seat_request')
    .set({ answer, because, answered_at: tx.clock.now() })
    .where('id', '=', request_id)
    .where('withdrawn_at', 'is', null)
    .where('answered_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!answered) return refuse('request-gone', { field: 'form' })
  if (said.answer === 'yes') {
    const booked = await bookPeople(tx, visitor, {
      occasion_id: asked.occasion_id,
      company_id,
      person_ids: [asked.person_id],
      wait: said.wait,
      despite: '',
      said: said.said,
    })
    if ('refused' in booked) return ofOne(booked)
  }
  await note(tx, {
    action: answer === 'yes' ? 'seat-request-granted' : 'seat-request-refused',
    subject: 'seat_request',
    subject_id: request_id,
    programme_id: visitor.programme,
    person_id: asked.person_id,
    about: { occasion_id: asked.occasion_id, ...(because ? { because } : {}) },
  })
  return { id: request_id }
}

/** What is asked in fields of its own. */
const UNSAID = ['paid-unsaid', 'rest-unsaid']
const OF_ONE: Record<string, string> = { 'seats-too-few': 'request-full', 'people-cannot': 'request-cannot' }

/** What is said of several who are booked, said of one who has asked. */
const ofOne = ({ refused, field, about }: Refusal): Refusal =>
  refuse(OF_ONE[refused] ?? refused, {
    field: UNSAID.includes(refused) ? field : 'request',
    ...(about && { about }),
  })
