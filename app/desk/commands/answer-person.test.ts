import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { smallProgramme } from '../../../tests/small-programme.ts'
import { NUMBERS } from '../../../tests/small-registers.ts'
import { visitorIn } from '../../access/testing.ts'
import { historyOf } from '../../access/trail/queries.ts'
import { correctionsOf } from '../../attendance/queries.ts'
import { clockAt } from '../../foundation/clock.ts'
import { formatIn } from '../../foundation/format.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { openForTest } from '../../foundation/testing.ts'
import { spoken } from '../../foundation/text.ts'
import { verifyTrail } from '../../foundation/trail.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { importFiles } from '../../imports/commands/import-files.ts'
import { rejectionsOfPerson } from '../../imports/queries/rejections-of-person.ts'
import { savePerson } from '../../people/commands/save-person.ts'
import { personOf } from '../../people/queries.ts'
import { personForm } from '../../people/rules/person-form.ts'
import { figuresOf } from '../../statistics/queries/figures.ts'
import { trailWords } from '../../trail-words.ts'
import { personTexts } from '../messages/extract.ts'
import { readableText } from '../rules/readable.ts'
import { shredPerson, takeOutPerson } from './answer-person.ts'

const database = await openForTest()
after(() => database.close())

async function freshProgramme() {
  const small = await smallProgramme(database)
  const leader = visitorIn(small.programme_id, 'project_leader')
  return { ...small, leader, later: { ...small.ground, clock: clockAt('2037-01-01T09:00:00Z') } }
}

test('everything about a person is taken out with its number, and the taking is a line', async () => {
  const { ground, leader, personId } = await freshProgramme()
  const anna = personId('Anna')
  const everything = await transact(ground, leader, tx => takeOutPerson(tx, leader, anna))
  assert.ok(!isRefusal(everything))
  assert.equal(everything.person![0]!.personal_number, NUMBERS.Anna)
  assert.deepEqual(
    Object.entries(everything).map(([part, rows]) => [part, rows.length]),
    [
      ['person', 1],
      ['employments', 1],
      ['manager', 0],
      ['letters', 0],
      ['competence_levels', 0],
      ['permits', 0],
      ['steps', 0],
      ['planned', 0],
      ['team_stays', 0],
      ['bookings', 0],
      ['waits', 0],
      ['seat_requests', 0],
      ['needs', 0],
      ['work_times_said', 0],
      ['check_ins', 0],
      ['pins', 0],
      ['codes', 0],
      ['attendance', 3],
      ['corrections', 0],
      ['signatures', 0],
      ['objections', 0],
      ['evidence', 0],
      ['walk_ins', 0],
      ['outcomes', 0],
      ['proposed_levels', 0],
      ['certificates', 0],
      ['evaluations', 0],
      ['entries', 3],
      ['sent_to_scb', 0],
      ['rejected_rows', 0],
      ['written', 0],
      ['links', 0],
      ['handled', 0],
    ],
  )
  const history = await reading(ground, leader, db => historyOf(db, leader, 'person', anna))
  assert.deepEqual(
    history.map(line => line.action),
    ['person-exported'],
  )
  assert.doesNotThrow(() => JSON.stringify(everything))
  const text = readableText(
    everything,
    { heading: 'Allt om Anna', after: [] },
    {
      t: spoken(personTexts, 'sv'),
      language: 'sv',
      words: trailWords,
      format: formatIn('sv'),
    },
  )
  assert.match(text, /Förnamn: Anna/)
  assert.doesNotMatch(text, /[{}[\]"]/, 'no JSON')
  assert.match(text, /MEDFINANSIERING\n {2}Företag: Almbo Mekaniska AB/)
  assert.match(text, /Medfinansieras av Europeiska unionen/)
})

test('only who leads the programme takes out and forgets, and never a protected person', async () => {
  const { ground, leader, programme_id, personId } = await freshProgramme()
  const economist = visitorIn(programme_id, 'economist')
  const asked = [
    await transact(ground, economist, tx => takeOutPerson(tx, economist, personId('Anna'))),
    await transact(ground, economist, tx => shredPerson(tx, economist, personId('Jon'))),
    await transact(ground, leader, tx => takeOutPerson(tx, leader, personId('Hemlig'))),
  ]
  assert.deepEqual(asked, [{ refused: 'not-allowed' }, { refused: 'not-allowed' }, { refused: 'not-found' }])
})

test('someone who never attended is forgotten at once: name, number, links, rejected rows and the trail', async () => {
  const { ground, leader, programme_id, personId } = await freshProgramme()
  const jon = personId('Jon')
  const form = personForm.schema.parse({
    given_name: 'Jon',
    family_name: 'Jonsson',
    email: 'nyjon@exempel.se',
    mobile: '',
    education: 'isced_3_4',
  })
  await transact(ground, leader, tx => savePerson(tx, leader, { id: jon, version: 1, form }))
  const rows = ['Tillfälle;Datum;Personnummer;Timmar;Signerad', `T9;2025-10-01;${NUMBERS.Jon};3;ja`].join(
    '\n',
  )
  await importFiles(ground, houseScope, {
    programme_id,
    files: [{ name: 'narvaro.csv', bytes: Buffer.from(rows) }],
  })
  const known = { number: NUMBERS.Jon, given_name: 'Jon', family_name: 'Jonsson' }
  const rejected = () =>
    reading(ground, leader, db =>
      rejectionsOfPerson(db, ground.vault, { programme_id, known, today: '2025-10-15', also_by_name: true }),
    )
  assert.equal((await rejected()).length, 1)

  assert.deepEqual(await transact(ground, leader, tx => shredPerson(tx, leader, jon)), { id: jon })
  const left = await reading(ground, leader, async db => ({
    person: await personOf(db, leader, jon),
    history: await historyOf(db, leader, 'person', jon),
    number: await db
      .selectFrom('personal_number')
      .selectAll()
      .where('person_id', '=', jon)
      .executeTakeFirstOrThrow(),
    jobs: await db
      .selectFrom('employment')
      .select(['title', 'team', 'shift', 'last_training_year'])
      .where('person_id', '=', jon)
      .execute(),
  }))
  const { given_name, family_name, email, mobile, born_on, has_number } = left.person!
  assert.deepEqual(
    { given_name, family_name, email, mobile, born_on, has_number },
    {
      given_name: '',
      family_name: '',
      email: '',
      mobile: '',
      born_on: '1900-01-01',
      has_number: false,
    },
  )
  assert.equal(ground.vault.open(left.number.cipher), '')
  assert.notDeepEqual(left.number.keyed_hash, ground.vault.keyedHash(NUMBERS.Jon))
  assert.deepEqual(left.jobs, [{ title: '', team: '', shift: '', last_training_year: null }])
  assert.deepEqual(
    left.history.map(line => [line.action, line.is_forgotten]),
    [
      ['person-forgotten', false],
      ['person-changed', true],
    ],
  )
  assert.equal((await rejected()).length, 0)
  assert.equal((await reading(ground, houseScope, db => verifyTrail(db))).broken_at, null)
})

test('a participant is kept until the last day of retention, and then forgotten without the figures moving', async () => {
  const { ground, later, leader, programme_id, personId } = await freshProgramme()
  const anna = personId('Anna')
  assert.deepEqual(await transact(ground, leader, tx => shredPerson(tx, leader, anna)), {
    refused: 'still-kept',
    about: { until: '2036-12-31' },
  })
  const figures = () => reading(ground, houseScope, db => figuresOf(db, programme_id))
  const { id: attendance_id } = await reading(ground, houseScope, db =>
    db.selectFrom('attendance').select('id').where('person_id', '=', anna).executeTakeFirstOrThrow(),
  )
  await transact(ground, houseScope, async tx => {
    const was = { quarters_before: 4, quarters_after: 4, signed_before: true, signed_after: true }
    const told = { reason: 'Anna var hos sin mor', corrected_at: tx.clock.now(), corrected_by: 'x' }
    await tx.db
      .insertInto('attendance_correction')
      .values({ programme_id, attendance_id, ...was, ...told })
      .execute()
    const proof = { kind: 'paper', quarters: 4, reference: 'I Annas pärm', noted_at: tx.clock.now() } as const
    for (const given_on of ['2025-10-01', '2025-10-02'])
      await tx.db
        .insertInto('attendance_evidence')
        .values({ programme_id, attendance_id, ...proof, given_on })
        .execute()
    return {}
  })
  const before = await figures()
  assert.deepEqual(await transact(later, leader, tx => shredPerson(tx, leader, anna)), { id: anna })
  const corrections = await reading(ground, leader, db => correctionsOf(db, attendance_id))
  assert.deepEqual(
    corrections.map(one => [one.quarters_before, one.reason]),
    [[4, '–']],
  )
  const evidence = await reading(ground, leader, db =>
    db
      .selectFrom('attendance_evidence')
      .select('reference')
      .where('attendance_id', '=', attendance_id)
      .execute(),
  )
  assert.deepEqual(
    evidence.map(one => one.reference),
    ['–', '–'],
  )
  assert.deepEqual(await figures(), before)
  assert.equal((await reading(ground, leader, db => personOf(db, leader, anna)))?.given_name, '')
})

test('without a decision on retention a participant is kept', async () => {
  const { later, leader, programme_id, personId } = await freshProgramme()
  await transact(later, houseScope, tx =>
    tx.db
      .deleteFrom('setting')
      .where('programme_id', '=', programme_id)
      .where('name', '=', 'retention_aid')
      .execute(),
  )
  assert.deepEqual(await transact(later, leader, tx => shredPerson(tx, leader, personId('Anna'))), {
    refused: 'still-kept',
    about: { until: '' },
  })
})
