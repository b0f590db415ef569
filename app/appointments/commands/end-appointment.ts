import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { Post } from '../../letters/commands/send-letter.ts'
import { mayChangeAppointment } from '../policy.ts'
import { appointmentOf, guestsOf } from '../queries/appointments.ts'
import { dayOf } from '../rules/appointment.ts'
import { tellGuests } from './tell-guests.ts'

/** Refuses `not-found`, `not-yours`, `is-cancelled`, `has-been`. The guests are told. */
export async function cancelAppointment(
  tx: Tx,
  visitor: Visitor,
  post: Post,
  id: number,
): Promise<{ id: number } | Refusal> {
  const before = await appointmentOf(tx.db, visitor, id)
  if (!before) return refuse('not-found')
  if (!mayChangeAppointment(visitor, before)) return refuse('not-yours')
  if (before.cancelled_at) return refuse('is-cancelled')
  const now = tx.clock.now()
  if (before.ends_at <= now) return refuse('has-been')
  await tx.db
    .updateTable('appointment')
    .set(eb => ({
      cancelled_at: now,
      changed_at: now,
      sequence: eb('sequence', '+', 1),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
  await note(tx, {
    action: 'appointment-cancelled',
    subject: 'appointment',
    subject_id: id,
    about: { kind: before.kind, held_on: dayOf(before.starts_at) },
  })
  const appointment = (await appointmentOf(tx.db, visitor, id))!
  const guests = await guestsOf(tx.db, id)
  const programme_id = visitor.programme!
  await tellGuests(tx, post, { code: 'appointment_cancelled', programme_id, appointment, guests })
  return { id }
}

/**
 * It took place: who came is noted, and the company's path reads its step from it.
 * Refuses `not-found`, `not-yours`, `is-cancelled`, `not-yet`, `nobody-came`.
 */
export async function noteAttended(
  tx: Tx,
  visitor: Visitor,
  { id, came }: { id: number; came: readonly number[] },
): Promise<{ id: number } | Refusal> {
  const appointment = await appointmentOf(tx.db, visitor, id)
  if (!appointment) return refuse('not-found')
  if (!mayChangeAppointment(visitor, appointment)) return refuse('not-yours')
  if (appointment.cancelled_at) return refuse('is-cancelled')
  if (appointment.starts_at > tx.clock.now()) return refuse('not-yet')
  const { rows } = await sql<{ attended: boolean }>`
    update appointment_guest set attended = id = any (${[...came]}::integer[])
    where appointment_id = ${id} returning attended`.execute(tx.db)
  const attended = rows.filter(row => row.attended).length
  if (attended === 0) return refuse('nobody-came', { field: 'came' })
  await note(tx, {
    action: 'appointment-held',
    subject: 'appointment',
    subject_id: id,
    about: { kind: appointment.kind, attended, guests: rows.length },
  })
  return { id }
}
