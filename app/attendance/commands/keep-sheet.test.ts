// On the embedded database too.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import type { Visitor } from '../../access/visitor.ts'
import { bookPerson } from '../../bookings/commands/bookings.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { protectPerson } from '../../people/commands/protect-person.ts'
import { attendanceListener } from '../listener.ts'
import { rollOf } from '../queries/roll.ts'
import { sessionNow } from '../queries/sessions-now.ts'
import { pagesBehind, sheetPage, sheetsOf } from '../queries/sheets.ts'
import { evidenceOf } from '../queries/unproved.ts'
import { rollFields } from '../rules/roll.ts'
import { printedCode } from '../rules/session-code.ts'
import { keepSheet, keyFromSheet } from './keep-sheet.ts'
import { idOf, openTestGround, refusedAs } from './testing.ts'

const opened = await openTestGround()
const ground = { ...opened.ground, listeners: [attendanceListener] }
const { database, fresh } = opened
after(() => database.close())

const PICTURE = Buffer.from('the list as it was signed')
const pages = [{ media_type: 'image/jpeg', ending: 'jpg', content: new Uint8Array(PICTURE) }]

/** Åsa and Bea are booked, the first session was yesterday, and its list on paper is kept. */
async function listed() {
  const made = await fresh()
  const { leader, occasion_id, first, second, asa, bea, programme_id } = made
  const as = <T>(visitor: Visitor, work: Parameters<typeof transact<T>>[2]) => transact(ground, visitor, work)
  for (const person_id of [asa, bea])
    await as(leader, tx => bookPerson(tx, leader, { occasion_id, person_id }))
  const keep = (session_id: number, visitor = leader) =>
    as(visitor, tx =>
      keepSheet(tx, visitor, {
        occasion_id,
        session_id,
        original: 'Pärm 3, Osby',
        pages: [...pages, ...pages],
      }),
    )
  const sheet_id = idOf(await keep(first))
  const codeOf = async (session_id: number) =>
    printedCode(ground.vault, (await reading(ground, houseScope, db => sessionNow(db, session_id)))!)
  const key = async (code: string, visitor = leader, ticked = true) => {
    const rows = await reading(ground, leader, db =>
      rollOf(db, { occasion_id, session_id: first, held_on: '2025-10-14' }),
    )
    const typed = Object.fromEntries(
      rows.flatMap(row => {
        const fields = rollFields(row.person_id)
        return [
          [fields.seen, row.quarters === null ? '' : String(row.quarters)],
          [fields.mark, 'full'],
          [fields.paper, ticked && row.person_id === asa ? 'yes' : ''],
        ]
      }),
    )
    const sent = { occasion_id, session_id: first, rest: false, is_signed: true, sheet_id, code }
    return as(visitor, tx =>
      keyFromSheet(tx, visitor, { ...sent, typed: { ...typed, original: 'Pärm 3, Osby' } }),
    )
  }
  const seenBy = (visitor: Visitor) => reading(ground, visitor, db => sheetsOf(db, visitor, first))
  return { ...made, as, keep, sheet_id, codeOf, key, seenBy, other: second, programme_id }
}

test('a list is kept page by page, sealed, with its digest; whoever marks the session sees it, and no company', async () => {
  const { sheet_id, leader, first, companies, programme_id, seenBy, provider_id, keep, other } =
    await listed()
  const vault = ground.vault
  const [sheet] = await seenBy(leader)
  assert.deepEqual([sheet!.id, sheet!.original, sheet!.pages.length], [sheet_id, 'Pärm 3, Osby', 2])
  const asked = { session_id: first, sheet_id, page: 2, vault }
  const page = await reading(ground, leader, db => sheetPage(db, leader, asked))
  assert.deepEqual(Buffer.from(page!.content), PICTURE)
  const kept = await reading(ground, houseScope, db =>
    db
      .selectFrom('kept_file')
      .select(['company_id', 'digest', 'cipher'])
      .where('programme_id', '=', programme_id)
      .execute(),
  )
  const digest = createHash('sha256').update(PICTURE).digest('hex')
  assert.deepEqual(
    kept.map(one => [one.company_id, one.digest]),
    [
      [null, digest],
      [null, digest],
    ],
  )
  assert.ok(kept.every(one => !Buffer.from(one.cipher).includes(PICTURE)))
  for (const company_id of companies) {
    const own = visitorIn(programme_id, 'company', { company_id })
    assert.deepEqual(await seenBy(own), [])
    assert.equal(await reading(ground, own, db => sheetPage(db, own, asked)), null)
    const files = await reading(ground, own, db => db.selectFrom('kept_file').select('id').execute())
    assert.deepEqual(files, [])
  }
  assert.equal(
    await reading(ground, leader, db => sheetPage(db, leader, { ...asked, session_id: other })),
    null,
  )
  const trainer = visitorIn(programme_id, 'provider', { provider_id })
  const stranger = visitorIn(programme_id, 'provider', { provider_id: provider_id + 1 })
  idOf(await keep(first, trainer))
  assert.equal(refusedAs(await keep(first, stranger)), 'not-found')
  assert.equal(refusedAs(await keep(other)), 'not-yet', 'a session to come has no list')
})

test('what is keyed with the right code is signed on paper with the picture as evidence; a code of another list saves nothing', async () => {
  const { key, codeOf, first, other, leader, asa, bea, sheet_id } = await listed()
  const noted = (person_id: number) =>
    reading(ground, leader, db =>
      db
        .selectFrom('attendance')
        .select(['id', 'quarters', 'signed_how'])
        .where('session_id', '=', first)
        .where('person_id', '=', person_id)
        .executeTakeFirst(),
    )
  const of_other = await key(await codeOf(other))
  assert.ok(isRefusal(of_other))
  assert.deepEqual(
    [of_other.refused, of_other.field, of_other.about],
    ['code-of-other', 'code', { day: '2025-10-21' }],
  )
  const wrong = await key('AAAAAAAA')
  assert.deepEqual(isRefusal(wrong) && [wrong.refused, wrong.field], ['wrong-code', 'code'])
  assert.equal(await noted(asa), undefined)

  // Whoever says that it is signed says by whom.
  const unticked = await key(await codeOf(first), leader, false)
  assert.deepEqual(isRefusal(unticked) && [unticked.refused, unticked.field], ['nobody-on-sheet', 'signed'])
  assert.equal(await noted(asa), undefined)
  const made = await key(await codeOf(first))
  assert.ok(!isRefusal(made), JSON.stringify(made))
  assert.deepEqual([made.saved, made.signed], [2, 1])
  const row = (await noted(asa))!
  assert.deepEqual([row.quarters, row.signed_how], [16, 'paper'])
  // Bea was there, and did not sign that list: she signs for herself.
  const other_row = (await noted(bea))!
  assert.deepEqual([other_row.quarters, other_row.signed_how], [16, null])
  const [proof] = await reading(ground, leader, db => evidenceOf(db, row.id))
  assert.equal(proof!.reference, 'Pärm 3, Osby')
  const { sheet_id: rests_on } = await reading(ground, leader, db =>
    db
      .selectFrom('attendance_evidence')
      .select('sheet_id')
      .where('attendance_id', '=', row.id)
      .executeTakeFirstOrThrow(),
  )
  assert.equal(rests_on, sheet_id)
  // From the row one comes to each page of it; from hers to none.
  const behind = (id: number) => reading(ground, leader, db => pagesBehind(db, leader, id))
  assert.deepEqual(
    (await behind(row.id)).map(one => [one.sheet_id, one.page]),
    [
      [sheet_id, 1],
      [sheet_id, 2],
    ],
  )
  assert.deepEqual(await behind(other_row.id), [])
})

test('a list on which somebody becomes protected is from then on their handler’s alone', async () => {
  const { key, codeOf, first, leader, as, asa, seenBy, programme_id, sheet_id } = await listed()
  assert.ok(!isRefusal(await key(await codeOf(first))))
  idOf(await as(leader, tx => protectPerson(tx, leader, asa)))
  assert.deepEqual(await seenBy(leader), [])
  const handler = visitorIn(programme_id, 'project_leader', { handles_protected: true })
  assert.deepEqual(
    (await seenBy(handler)).map(one => one.id),
    [sheet_id],
  )
  assert.equal(refusedAs((await key(await codeOf(first))) as { id: number }), 'sheet-gone')
})
