// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { smallProgramme } from '../../../tests/small-programme.ts'
import { visitorIn } from '../../access/testing.ts'
import { correctAttendance } from '../../attendance/commands/correct-attendance.ts'
import { noteEvidence } from '../../attendance/commands/note-evidence.ts'
import {
  evidenceOf,
  type Unproved,
  unprovedRows,
  unprovedSessions,
} from '../../attendance/queries/unproved.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { openForTest } from '../../foundation/testing.ts'
import { reading, type Tx, transact } from '../../foundation/transact.ts'
import { addBinding } from '../../programmes/commands/add-binding.ts'
import type { Binds } from '../../programmes/rules/binding.ts'
import { type HoursFilter, hoursSums } from './hours.ts'

const database = await openForTest()
after(() => database.close())
const { ground, programme_id, companyId, personId } = await smallProgramme(database)
const leader = visitorIn(programme_id, 'project_leader')
const all: HoursFilter = {
  state: '',
  companies: null,
  partner: null,
  occasion_id: null,
  person_id: null,
  month: '',
}
const read = <T>(work: Parameters<typeof reading<T>>[2], visitor = leader) => reading(ground, visitor, work)
const as = <T>(work: (tx: Tx) => Promise<T>) => transact(ground, leader, work)
const sums = () => read(db => hoursSums(db, leader, all, 'row'))
const answers = (binds: Binds, valid_from: string, answered_on = '2025-10-02') =>
  as(tx =>
    addBinding(tx, programme_id, {
      ...{ binds, valid_from, answered_on },
      answer: 'Deltagarna ska skriva under i portalen.',
      answered_by: 'Samordnare, dnr 2025/123',
    }),
  )
const notes = (rows: readonly Unproved[], given_on = '2025-10-10') =>
  as(tx =>
    noteEvidence(tx, leader, {
      ...{ session_id: rows[0]!.session_id, reference: 'Kvitto 77', given_on },
      read: rows.map(({ attendance_id, quarters }) => ({ attendance_id, quarters })),
    }),
  )
const refused = (made: unknown) => (isRefusal(made) ? made.refused : null)

test('where the portal binds, what is signed here is co-financed when its receipt is noted, and nobody signs twice', async () => {
  const before = await sums()
  assert.deepEqual([before.counted, before.amount_ore, before.other_signature], [122, 1_271_850n, 0])
  assert.deepEqual(await read(db => unprovedSessions(db, leader)), [])

  assert.equal(refused(await answers('portal', '2025-10-01', '2025-10-16')), 'answered-later')
  assert.equal(refused(await answers('portal', '2025-10-01')), null)
  assert.equal(refused(await answers('paper', '2025-10-01')), 'date-taken')
  // On 1 October Anna had 3,5 h and Hans 4 h: 7,5 h no longer count. 23 h × 417 kr = 9 591 kr.
  const waiting = await sums()
  assert.deepEqual(
    [waiting.signed, waiting.counted, waiting.other_signature, waiting.amount_ore],
    [before.signed, 92, 30, 959_100n],
  )
  const [session] = await read(db => unprovedSessions(db, leader))
  assert.deepEqual(
    [session!.held_on, session!.binds, session!.people, session!.quarters],
    ['2025-10-01', 'portal', 2, 30],
  )

  const rows = await read(db => unprovedRows(db, leader, session!.session_id))
  const anna = rows.filter(row => row.given_name === 'Anna')
  assert.equal(refused(await notes(anna, '2025-09-30')), 'given-before')
  assert.equal(refused(await notes(anna, '2025-10-16')), 'given-later')
  assert.equal(refused(await notes(anna)), null)
  // 92 + 14 quarters: 26,5 h × 417 kr = 11 050,50 kr.
  const noted = await sums()
  assert.deepEqual([noted.counted, noted.other_signature, noted.amount_ore], [106, 16, 1_105_050n])
  // What she signed stands as it was signed, and the receipt beside it; sent again it is told, and nothing is noted twice.
  const kept = await read(db =>
    db
      .selectFrom('attendance')
      .select('signed_how')
      .where('id', '=', anna[0]!.attendance_id)
      .executeTakeFirstOrThrow(),
  )
  assert.equal(kept.signed_how, 'register')
  assert.equal(refused(await notes(anna)), 'hours-changed')
  const evidence = await read(db => evidenceOf(db, anna[0]!.attendance_id))
  assert.deepEqual(
    evidence.map(({ kind, quarters, reference, given_on }) => [kind, quarters, reference, given_on]),
    [['portal', 14, 'Kvitto 77', '2025-10-10']],
  )

  // Corrected to 3 h, signed anew: the receipt was of 3,5 h, so the new time waits for another. 23 h count.
  const attendance_id = anna[0]!.attendance_id
  const row = await read(db =>
    db
      .selectFrom('attendance')
      .innerJoin('session', 'session.id', 'session_id')
      .select(['attendance.version', 'occasion_id'])
      .where('attendance.id', '=', attendance_id)
      .executeTakeFirstOrThrow(),
  )
  await as(tx =>
    correctAttendance(tx, leader, {
      ...{ occasion_id: row.occasion_id, attendance_id, version: row.version },
      ...{ quarters: 12, is_signed: true, reason: 'Gick tidigare' },
    }),
  )
  const corrected = await sums()
  assert.deepEqual([corrected.counted, corrected.other_signature], [92, 28])
  assert.deepEqual(
    (await read(db => unprovedRows(db, leader, session!.session_id)))
      .map(one => [one.given_name, one.quarters])
      .sort(),
    [
      ['Anna', 12],
      ['Hans', 16],
    ],
  )
})

test('a receipt signs what nobody has signed, in the same transaction as the ledger follows', async () => {
  // Fia was there for 4 h on 14 May 2024 and has not signed. From that day paper binds, until the portal does.
  const before = await sums()
  await answers('paper', '2024-05-14')
  const sessions = await read(db => unprovedSessions(db, leader))
  const first = await read(db => unprovedRows(db, leader, sessions[0]!.session_id))
  const fia = first.filter(row => row.given_name === 'Fia')
  assert.deepEqual(
    fia.map(row => [row.binds, row.is_signed, row.quarters]),
    [['paper', false, 16]],
  )
  await notes(fia)
  const after = await sums()
  assert.deepEqual([before.to_sign, after.to_sign, after.counted], [16, 0, 16])
  const kept = await read(db =>
    db
      .selectFrom('attendance')
      .select('signed_how')
      .where('id', '=', fia[0]!.attendance_id)
      .executeTakeFirstOrThrow(),
  )
  assert.equal(kept.signed_how, 'paper')
  // Her line of the trail is hers, and goes when she is forgotten.
  const lines = await read(db =>
    db
      .selectFrom('trail')
      .innerJoin('trail_detail', 'trail_detail.trail_id', 'trail.id')
      .select('person_id')
      .where('action', '=', 'attendance-evidence-noted')
      .where('subject_id', '=', String(fia[0]!.attendance_id))
      .execute(),
  )
  assert.deepEqual(lines, [{ person_id: personId('Fia') }])
})

test('hours put right on a day of paper wait for an original, and another receipt stands beside the first', async () => {
  const before = await sums()
  const waits = (await read(db => unprovedRows(db, leader))).find(
    row => row.is_signed && row.binds === 'paper',
  )!
  const correct = async (quarters: number, is_signed: boolean) => {
    const { attendance_id } = waits
    const row = await read(db =>
      db
        .selectFrom('attendance')
        .innerJoin('session', 'session.id', 'session_id')
        .select(['attendance.version', 'occasion_id'])
        .where('attendance.id', '=', attendance_id)
        .executeTakeFirstOrThrow(),
    )
    const change = { quarters, is_signed, reason: 'Gick tidigare', ...row }
    assert.equal(refused(await as(tx => correctAttendance(tx, leader, { attendance_id, ...change }))), null)
  }
  const now = async () =>
    (await read(db => unprovedRows(db, leader))).filter(row => row.attendance_id === waits.attendance_id)
  await correct(waits.quarters - 4, true)
  assert.deepEqual([(await sums()).counted, (await now()).length], [before.counted, 1])
  await notes(await now())
  assert.deepEqual([(await sums()).counted, (await now()).length], [before.counted + waits.quarters - 4, 0])
  await correct(waits.quarters, false)
  await correct(waits.quarters - 4, false)
  await notes(await now(), '2025-10-11')
  const evidence = await read(db => evidenceOf(db, waits.attendance_id))
  assert.deepEqual(
    evidence.map(one => [one.quarters, one.given_on]),
    [
      [waits.quarters - 4, '2025-10-11'],
      [waits.quarters - 4, '2025-10-10'],
    ],
  )
})

test('another programme and a company note nothing, and a company reads of its own people only', async () => {
  const other = await smallProgramme(database)
  const stranger = visitorIn(other.programme_id, 'project_leader')
  assert.deepEqual(await read(db => unprovedRows(db, stranger), stranger), [])
  const own = visitorIn(programme_id, 'company', { company_id: companyId('B') })
  const seen = await read(db => db.selectFrom('attendance_evidence').select('attendance_id').execute(), own)
  assert.deepEqual(seen, [])
  await assert.rejects(
    transact(ground, own, tx =>
      sql`insert into binding_signature (programme_id, valid_from, binds, answer, answered_on, answered_by, noted_at)
        values (${programme_id}, '2025-01-01', 'ours', 'x', '2025-01-01', 'x', now())`.execute(tx.db),
    ),
    /row-level security/,
  )
})
