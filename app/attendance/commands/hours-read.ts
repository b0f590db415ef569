import type { Participant } from '../../access/participants/link.ts'
import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { type OwnHours, ownHoursOf } from '../queries/own-hours.ts'
import { type Read, toSign } from '../rules/own-hours.ts'
import { digestOf, textOf } from '../rules/own-hours-text.ts'

export type Own = Pick<Participant, 'programme_id' | 'person_id'>
/** By a link of one's own, or on the device of whoever holds an occasion for a day: that occasion's hours only. */
export type By = { link_id: number } | { day_link_id: number; occasion_id: number }
/** `language`: in which the page was read; `digest`: of the text as it stood there. */
export type Reading = Own & { by: By; read: readonly Read[]; language: ParticipantLanguage; digest: string }

/**
 * The hours that were read, held until the transaction ends, with the text of them; none where all are signed already. Refuses
 * `hours-changed` where something is not as it was read, and `nothing-to-sign`.
 */
export async function hoursRead(
  tx: Tx,
  { programme_id, person_id, by, read, language, digest }: Reading,
): Promise<{ rows: OwnHours[]; text: string } | Refusal> {
  await lockHoursOf(tx, person_id)
  const kept = await ownHoursOf(tx.db, { programme_id, person_id, now: tx.clock.now() })
  const shown = 'link_id' in by ? kept : kept.filter(row => row.occasion_id === by.occasion_id)
  const { rows, changed } = toSign(read, shown)
  if (read.length === 0) return refuse('nothing-to-sign')
  if (changed) return refuse('hours-changed')
  const text = textOf(rows, language)
  // A session that has been moved, or a course that is called something else, has not been read either.
  return rows.length > 0 && digestOf(text) !== digest ? refuse('hours-changed') : { rows, text }
}

/** Two pages of one person come one after the other. */
export const lockHoursOf = (tx: Tx, person_id: number) =>
  tx.db.selectFrom('attendance').select('id').where('person_id', '=', person_id).forUpdate().execute()
