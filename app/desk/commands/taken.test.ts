import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { smallProgramme } from '../../../tests/small-programme.ts'
import { NUMBERS, ORGANISATIONS, SMALL_REGISTERS } from '../../../tests/small-registers.ts'
import { visitorIn } from '../../access/testing.ts'
import { correctAttendance } from '../../attendance/commands/correct-attendance.ts'
import { clockAt } from '../../foundation/clock.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, type Scope, transact } from '../../foundation/transact.ts'
import { importFiles } from '../../imports/commands/import-files.ts'
import { programmeAccount } from '../../imports/queries/imports.ts'
import { correctNumber } from '../../people/commands/correct-number.ts'
import { savePerson } from '../../people/commands/save-person.ts'
import { personForm } from '../../people/rules/person-form.ts'
import { figuresOf } from '../../statistics/queries/figures.ts'
import { shredPerson } from './answer-person.ts'

const database = await openForTest()
after(() => database.close())

async function freshProgramme() {
  const small = await smallProgramme(database)
  const { ground, programme_id } = small
  const leader = visitorIn(programme_id, 'project_leader')
  const send = async (registers: Record<string, Uint8Array | string>, scope: Scope = houseScope) => {
    const files = Object.entries(registers).map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes) }))
    const sent = await importFiles(ground, scope, { programme_id, files })
    assert.ok(!isRefusal(sent))
    return sent.report
  }
  const kept = () =>
    reading(ground, houseScope, async db => ({
      figures: await figuresOf(db, programme_id),
      account: await programmeAccount(db, programme_id),
      people: (
        await db.selectFrom('person').select('id').where('programme_id', '=', programme_id).execute()
      ).map(person => person.id),
    }))
  return { ...small, leader, send, kept }
}

test('whoever has been forgotten does not come back with the same registers, only when entered anew', async () => {
  const { ground, leader, personId, send, kept } = await freshProgramme()
  const later = { ...ground, clock: clockAt('2037-01-01T09:00:00Z') }
  for (const who of ['Anna', 'Jon'] as const)
    assert.ok(!isRefusal(await transact(later, leader, tx => shredPerson(tx, leader, personId(who)))))
  const before = await kept()
  const again = await send(SMALL_REGISTERS)
  assert.equal(again.changes_nothing, true)
  assert.deepEqual([again.account.deltagare.accepted, again.account.deltagare.rejected], [0, {}])
  assert.deepEqual([again.account.narvaro.accepted, again.account.narvaro.rejected], [0, {}])
  assert.deepEqual(await kept(), before)

  const anew = ['Personnummer;Förnamn;Efternamn;Organisationsnummer;Kategori']
  anew.push(`${NUMBERS.Jon};Jon;Jonsson;${ORGANISATIONS.A};kollektiv`)
  const entered = await send({ 'deltagare.csv': anew.join('\n') })
  assert.equal(entered.account.deltagare.accepted, 1)
  const { people } = await kept()
  assert.equal(people.length, before.people.length + 1)
})

test('whoever has been given the right number is not made a second time by the old register', async () => {
  const { ground, leader, personId, send, kept } = await freshProgramme()
  const form = { number: '19920717-2397', reason: 'Två siffror var omkastade', version: 1 }
  const person_id = personId('Anna')
  assert.ok(!isRefusal(await transact(ground, leader, tx => correctNumber(tx, leader, { person_id, form }))))
  const before = await kept()
  assert.equal((await send(SMALL_REGISTERS)).changes_nothing, true)
  assert.deepEqual(await kept(), before)
  const further = ['Tillfälle;Datum;Personnummer;Timmar;Signerad', 'T2;2024-09-10;920717-2397;3;ja']
  assert.equal((await send({ 'narvaro.csv': further.join('\n') })).account.narvaro.accepted, 1)
})

test('attendance that has been corrected here is not contradicted by the register that it came from', async () => {
  const { ground, leader, personId, send } = await freshProgramme()
  const row = await reading(ground, houseScope, db =>
    db
      .selectFrom('attendance')
      .innerJoin('session', 'session.id', 'session_id')
      .select(['attendance.id', 'occasion_id'])
      .where('person_id', '=', personId('Ivan'))
      .executeTakeFirstOrThrow(),
  )
  const { occasion_id, id: attendance_id } = row
  const change = { version: 1, quarters: 8, is_signed: true, reason: 'Gick hem tidigt' }
  assert.ok(
    !isRefusal(
      await transact(ground, leader, tx =>
        correctAttendance(tx, leader, { occasion_id, attendance_id, ...change }),
      ),
    ),
  )
  const again = await send({ 'narvaro.csv': SMALL_REGISTERS['narvaro.csv'] })
  assert.deepEqual([again.account.narvaro.rejected, again.changes_nothing], [{}, true])
})

test('a partner’s leader is told of each row that would change another partner’s company', async () => {
  const { ground, programme_id, send } = await freshProgramme()
  const partners = await reading(ground, houseScope, db =>
    db
      .selectFrom('company')
      .innerJoin('partner', 'partner.id', 'company.partner_id')
      .select(['organisation_number', 'partner.id as partner_id'])
      .where('company.programme_id', '=', programme_id)
      .execute(),
  )
  const own = partners.find(one => one.organisation_number === ORGANISATIONS.A)!
  const other = await reading(ground, houseScope, db =>
    db
      .selectFrom('partner')
      .select('id')
      .where('programme_id', '=', programme_id)
      .where('id', '<>', own.partner_id)
      .executeTakeFirstOrThrow(),
  )
  const rows = 'Organisationsnummer;Företag;Kommun;Koncernmoder'
  const told = {
    'foretag.csv': `${rows}\n${ORGANISATIONS.A};Almbo Mekaniska AB;Kristianstad;${ORGANISATIONS.C}`,
  }
  const same = { 'foretag.csv': `${rows}\n${ORGANISATIONS.A};Almbo Mekaniska AB;Kristianstad;` }
  const as = (partner_id: number) => visitorIn(programme_id, 'process_leader', { partner_id })
  const refused = await send(told, as(other.id))
  assert.deepEqual(refused.account.foretag.rejected, { 'other-partner': 1 })
  assert.equal(refused.filled.companies, 0)
  assert.equal((await send(same, as(other.id))).account.foretag.merged, 1)
  const taken = await send(told, as(own.partner_id))
  assert.deepEqual([taken.account.foretag.merged, taken.filled.companies], [1, 1])
})

test('a change to someone who has been forgotten is not found', async () => {
  const { ground, leader, personId } = await freshProgramme()
  const jon = personId('Jon')
  await transact(ground, leader, tx => shredPerson(tx, leader, jon))
  const form = personForm.schema.parse({ given_name: 'Jon', family_name: 'Jonsson', education: 'isced_3_4' })
  assert.deepEqual(
    await transact(ground, leader, tx => savePerson(tx, leader, { id: jon, version: 2, form })),
    { refused: 'not-found' },
  )
})
