import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Ground, Tx } from '../../foundation/transact.ts'
import { houseScope, transact } from '../../foundation/transact.ts'
import { coarsenBirths, openProtected, sealJobs } from '../../people/commands/sealed-identity.ts'
import { forgetComing } from './forget-time.ts'
import { forgetPin } from './kiosk-pin.ts'
import { endSigningCode } from './signing-code.ts'

/** Some of them, or everyone with protected identity in a programme. */
type Whom = { person_ids: readonly number[] } | { programme_id: number }

/** The days of birth of the protected are made coarse by the day on which each began; of who has not begun it is coarse by another day already. */
export async function coarsenByStart(tx: Tx, whom: Whom): Promise<void> {
  const isAsked =
    'programme_id' in whom
      ? sql`programme_id = ${whom.programme_id}`
      : sql`person_id = any (${`{${whom.person_ids.join(',')}}`}::integer[])`
  const { rows } = await sql<{ person_id: number; started_on: LocalDate }>`
    select person_id, started_on from participation where is_protected and ${isAsked} order by person_id`.execute(
    tx.db,
  )
  await coarsenBirths(tx, rows)
}

/** The attendance room's part of protecting someone: why they were corrected or absent, and what proves their hours, goes under seal, the day of birth becomes coarse. */
export async function sealTime(tx: Tx, person_id: number): Promise<void> {
  const corrections = await tx.db
    .selectFrom('attendance_correction')
    .innerJoin('attendance', 'attendance.id', 'attendance_correction.attendance_id')
    .select(['attendance_correction.id', 'reason'])
    .where('attendance.person_id', '=', person_id)
    .where('reason_cipher', 'is', null)
    .execute()
  const bookings = await tx.db
    .selectFrom('booking')
    .select(['id', 'cancelled_because as reason'])
    .where('person_id', '=', person_id)
    .where('cancelled_because', 'is not', null)
    .execute()
  const evidence = await tx.db
    .selectFrom('attendance_evidence')
    .innerJoin('attendance', 'attendance.id', 'attendance_evidence.attendance_id')
    .select(['attendance_evidence.id', 'reference as reason'])
    .where('attendance.person_id', '=', person_id)
    .where('reference_cipher', 'is', null)
    .execute()
  const sealed = (rows: readonly { id: number; reason: string | null }[]) =>
    JSON.stringify(
      rows.map(({ id, reason }) => ({ id, sealed: tx.vault.seal(reason ?? '').toString('base64') })),
    )
  await sql`select seal_time_of_person(${person_id}, ${sealed(corrections)}::jsonb, ${sealed(bookings)}::jsonb,
    ${sealed(evidence)}::jsonb)`.execute(tx.db)
  await forgetComing(tx, person_id)
  await forgetPin(tx, person_id)
  await endSigningCode(tx, person_id)
  await coarsenByStart(tx, { person_ids: [person_id] })
}

/** At each start: what an installation of before kept open of its protected persons goes under seal. Of the rest there is none. */
export const sealWhatStandsOpen = (ground: Ground): Promise<void> =>
  transact(ground, houseScope, async tx => {
    for (const person_id of await openProtected(tx)) {
      await sealJobs(tx, person_id)
      await sealTime(tx, person_id)
    }
  })
