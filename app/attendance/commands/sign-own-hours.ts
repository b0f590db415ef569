import { sql } from 'kysely'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { noteReads } from '../../people/commands/note-reads.ts'
import { ownHoursOf } from '../queries/own-hours.ts'
import { attendanceChanged } from '../rules/events.ts'
import type { Because } from '../rules/own-hours.ts'
import { SIGNED_BY_PARTICIPANT } from '../rules/signing.ts'
import { hoursRead, lockHoursOf, type Own, type Reading } from './hours-read.ts'
import { objectionsEnd } from './objections.ts'
import { takeSigningCode, type WrongCode } from './signing-code.ts'

/** `code`: what was typed of the one-time code, where one is asked for. */
type Signing = Reading & { code?: string }

/**
 * A participant signs their own hours, all that were on the page at once; what was read is kept as it stood, with its digest. Sent twice
 * it is signed once. Where the programme asks for a one-time code, a link of one's own signs with that. Refuses `hours-changed` where
 * something is not as it was read (`code-for-other` where a code was typed), `nothing-to-sign`, and as `takeSigningCode`.
 */
export async function signOwnHours(
  tx: Tx,
  { code = '', ...reading }: Signing,
): Promise<{ signed: number } | WrongCode | Refusal> {
  const { programme_id, person_id, by, language, digest } = reading
  const asRead = await hoursRead(tx, reading)
  if (isRefusal(asRead)) return code && asRead.refused === 'hours-changed' ? refuse('code-for-other') : asRead
  const { rows, text } = asRead
  if (rows.length === 0) return { signed: 0 }
  const asks_code = 'link_id' in by && rows.some(row => row.asks_code)
  const taken = asks_code
    ? await takeSigningCode(tx, { programme_id, person_id, digest, typed: code })
    : { channel: null }
  if (!('channel' in taken)) return taken
  const signed_how = asks_code ? 'code' : 'link_id' in by ? 'phone' : 'kiosk'
  const signed_at = tx.clock.now()
  const { id: signature_id } = await tx.db
    .insertInto('attendance_signature')
    .values({
      ...{ programme_id, person_id, signed_at, language, text },
      ...('link_id' in by ? { link_id: by.link_id } : { day_link_id: by.day_link_id }),
      ...{ text_digest: digest, code_channel: taken.channel },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const ids = rows.map(row => row.attendance_id)
  await tx.db
    .updateTable('attendance')
    .set({
      ...{ signed_at, signed_by: SIGNED_BY_PARTICIPANT, signed_how, signature_id },
      version: sql<number>`version + 1`,
    })
    .where('id', 'in', ids)
    .execute()
  for (const row of rows)
    await note(tx, {
      action: 'attendance-signed',
      subject: 'attendance',
      subject_id: row.attendance_id,
      programme_id,
      person_id,
      about: {
        ...{
          occasion_id: row.occasion_id,
          held_on: row.held_on,
          quarters: row.quarters,
          signed_how,
        },
      },
    })
  // A trainer's device that goes round stays in the language of whoever had it before.
  if ('link_id' in by) await noteReads(tx, { person_id, language })
  await tx.tell(attendanceChanged({ programme_id, attendance_ids: ids, done: 'signed' }))
  return { signed: ids.length }
}

/** A participant says that hours are not right, and why; said again it is as said last. Refuses `not-found`, `already-signed`. */
export async function objectToHours(
  tx: Tx,
  { programme_id, person_id, attendance_id, because }: Own & { attendance_id: number; because: Because },
): Promise<{ id: number } | Refusal> {
  await lockHoursOf(tx, person_id)
  const kept = await ownHoursOf(tx.db, { programme_id, person_id, now: tx.clock.now() })
  const row = kept.find(one => one.attendance_id === attendance_id)
  if (!row) return refuse('not-found')
  if (row.signed_at !== null) return refuse('already-signed')
  const said = { quarters: row.quarters, because, said_at: tx.clock.now() }
  await tx.db
    .insertInto('attendance_objection')
    .values({ ...said, programme_id, attendance_id })
    .onConflict(conflict => conflict.column('attendance_id').doUpdateSet(said))
    .execute()
  await note(tx, {
    action: 'attendance-objected-to',
    subject: 'attendance',
    subject_id: attendance_id,
    programme_id,
    person_id,
    about: { occasion_id: row.occasion_id, held_on: row.held_on, quarters: row.quarters, because },
  })
  return { id: attendance_id }
}

/** A participant takes back what they said was wrong. Taken back twice it is gone. Refuses `not-found`. */
export async function takeObjectionBack(
  tx: Tx,
  { programme_id, person_id, attendance_id }: Own & { attendance_id: number },
): Promise<{ id: number } | Refusal> {
  await lockHoursOf(tx, person_id)
  const kept = await ownHoursOf(tx.db, { programme_id, person_id, now: tx.clock.now() })
  const row = kept.find(one => one.attendance_id === attendance_id)
  if (!row) return refuse('not-found')
  if (row.objection === null) return { id: attendance_id }
  await objectionsEnd(tx, [attendance_id])
  await note(tx, {
    action: 'attendance-objection-taken-back',
    subject: 'attendance',
    subject_id: attendance_id,
    programme_id,
    person_id,
    about: { occasion_id: row.occasion_id, held_on: row.held_on, quarters: row.quarters },
  })
  return { id: attendance_id }
}
