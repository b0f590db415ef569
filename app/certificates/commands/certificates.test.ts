// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { certificatesAt, certificatesOf, certificateWith } from '../queries/certificates.ts'
import type { Certificate } from '../rules/certificate.ts'
import { chooseShown } from './choose-shown.ts'
import { certificatesKeep } from './kept.ts'
import { ASSESSED, openTestGround } from './testing.ts'
import { withdrawCertificate } from './withdraw-certificate.ts'

let opened: Awaited<ReturnType<typeof openTestGround>>
before(async () => {
  opened = await openTestGround()
})
after(() => opened.database.close())

/** Åsa was there all through, Bea half the time, and somebody with protected identity all through. */
async function held() {
  const place = await opened.fresh()
  const { programme_id, asa, bea, hidden, first, second, record, afterwards, leader, occasion_id } = place
  for (const person_id of [asa, hidden]) {
    await record(person_id, 16)
    await afterwards(tx =>
      tx.db
        .insertInto('attendance')
        .values({ programme_id, session_id: second, person_id, quarters: 16 })
        .execute(),
    )
  }
  await record(bea, 16)
  opened.sent.length = 0
  const all = (): Promise<Certificate[]> =>
    reading(opened.later, leader, db => certificatesAt(db, occasion_id))
  const own = (person_id: number) =>
    reading(opened.later, leader, db => certificatesOf(db, { programme_id, person_id }))
  const anyone = (number: string) =>
    reading(opened.later, houseScope, async db => (await certificateWith(db, number)) ?? null)
  return { ...place, first, all, own, anyone }
}

test('all who have reached the least part are certified in one go, and nobody twice', async () => {
  const { asa, issue, all, afterwards, programme_id, occasion_id } = await held()
  assert.deepEqual(await issue('attendance'), { id: occasion_id, issued: 1 })
  assert.deepEqual(await issue('attendance'), { id: occasion_id, issued: 0 })
  assert.deepEqual(await issue('attendance', asa), { id: occasion_id, issued: 0 })
  const [one, ...others] = await all()
  assert.deepEqual(
    [one!.person_id, one!.kind, one!.issued_on, others.length],
    [asa, 'attendance', '2025-10-22', 0],
  )
  assert.match(one!.number, /^[34679ACDEFGHJKMNPQRTWXY]{12}$/)
  assert.deepEqual(one!.content, {
    course: 'Kurs',
    edition: 1,
    provider: 'Lära',
    first_on: '2025-10-14',
    last_on: '2025-10-21',
    quarters: 32,
    percent: 100,
    least: 80,
    competences: [],
    outcome: null,
  })
  const lines = await afterwards(({ db }) =>
    db
      .selectFrom('trail')
      .innerJoin('trail_detail', 'trail_detail.trail_id', 'trail.id')
      .select('detail')
      .where('action', '=', 'certificates-issued')
      .where('programme_id', '=', programme_id)
      .execute(),
  )
  // Nobody with protected identity is counted.
  assert.deepEqual(lines, [{ detail: { about: { kind: 'attendance', people: 1 } } }])
})

test('two who issue at once issue one certificate', async () => {
  const { issue, all } = await held()
  const made = await Promise.all([issue('attendance'), issue('attendance')])
  assert.deepEqual(made.map(one => ('issued' in one ? one.issued : one)).toSorted(), [0, 1])
  assert.equal((await all()).length, 1)
})

test('whoever has attended too little, is not there or is protected is refused', async () => {
  const { bea, hidden, issue, all } = await held()
  assert.deepEqual(await issue('attendance', bea), { refused: 'under-least-share' })
  assert.deepEqual(await issue('attendance', hidden), { refused: 'person-missing' })
  assert.deepEqual(await issue('attendance', 999_999), { refused: 'person-missing' })
  assert.deepEqual(await all(), [])
})

test('a qualification takes an outcome that is assessed, and the outcome stands while the certificate does', async () => {
  const { asa, issue, assess, all, afterwards } = await held()
  assert.deepEqual(await issue('qualification', asa), { refused: 'no-assessed-outcome' })
  assert.deepEqual(await issue('qualification'), { refused: 'nobody-reaches' })
  const noted = await assess({ [`outcome_${asa}`]: 'not_yet', [`seen_${asa}`]: '' })
  assert.ok('saved' in noted && noted.saved === 1)
  assert.deepEqual(await issue('qualification', asa), { refused: 'not-passed' })
  // Whoever read the page before is told what stands now, and writes over nothing.
  const late = await assess({ [`outcome_${asa}`]: 'passed', [`seen_${asa}`]: '' })
  assert.ok('overtaken' in late)
  assert.deepEqual([late.saved, late.overtaken[0]!.theirs!.outcome], [0, 'not_yet'])
  const seen = String(late.overtaken[0]!.theirs!.id)
  const again = await assess({ [`outcome_${asa}`]: 'passed', [`seen_${asa}`]: seen })
  assert.ok('saved' in again && again.saved === 1)
  const twice = await assess({ [`outcome_${asa}`]: 'passed', [`seen_${asa}`]: seen })
  assert.deepEqual([twice], [{ id: again.id, saved: 0, overtaken: [] }])
  assert.ok('issued' in (await issue('qualification')))
  const [one] = await all()
  assert.deepEqual(one!.content!.outcome, ASSESSED)
  const [stands] = await afterwards(({ db }) =>
    db
      .selectFrom('assessed_outcome')
      .select('id')
      .where('person_id', '=', asa)
      .where('replaced_at', 'is', null)
      .execute(),
  )
  const gone = await assess({ [`outcome_${asa}`]: 'none', [`seen_${asa}`]: String(stands!.id) }, null)
  assert.deepEqual(gone, { refused: 'certificate-stands', field: `outcome_${asa}` })
})

test('an outcome is of a day on which the occasion had begun, and has been', async () => {
  const { asa, assess } = await held()
  const typed = { [`outcome_${asa}`]: 'passed', [`seen_${asa}`]: '' }
  assert.deepEqual(await assess(typed, { ...ASSESSED, assessed_on: '2025-10-23' }), {
    refused: 'day-ahead',
    field: 'assessed_on',
  })
  assert.deepEqual(await assess(typed, { ...ASSESSED, assessed_on: '2025-10-13' }), {
    refused: 'before-first-day',
    field: 'assessed_on',
  })
  assert.deepEqual(await assess({}), { refused: 'nothing-chosen' })
})

test('a foreign occasion is not there, and neither is another provider’s for a trainer', async () => {
  const { programme_id, provider_id, asa, assess, issue } = await held()
  const typed = { [`outcome_${asa}`]: 'passed', [`seen_${asa}`]: '' }
  const others = visitorIn(programme_id, 'provider', { provider_id: provider_id + 1_000 })
  assert.deepEqual(await assess(typed, ASSESSED, others), { refused: 'not-found' })
  const elsewhere = visitorIn(programme_id + 1_000, 'project_leader')
  assert.deepEqual(await issue('attendance', null, elsewhere), { refused: 'not-found' })
  const trainer = visitorIn(programme_id, 'provider', { provider_id })
  const noted = await assess(typed, ASSESSED, trainer)
  assert.ok('saved' in noted && noted.saved === 1)
})

test('a course that is renamed afterwards is called on the certificate what it was', async () => {
  const { afterwards, issue, all } = await held()
  await issue('attendance')
  const [one] = await all()
  await afterwards(({ db }) =>
    db.updateTable('course').set({ title: 'Ny' }).where('id', '=', one!.course_id).execute(),
  )
  assert.equal((await all())[0]!.content!.course, 'Kurs')
})

test('one that is withdrawn is valid no more, another can be issued, and nobody is told why', async () => {
  const { leader, occasion_id, asa, afterwards, issue, all, anyone } = await held()
  await issue('attendance')
  const [one] = await all()
  const gone = { occasion_id, certificate_id: one!.id, reason: 'Fel närvaro' }
  assert.deepEqual(await afterwards(tx => withdrawCertificate(tx, leader, gone)), { id: one!.id })
  assert.deepEqual(await afterwards(tx => withdrawCertificate(tx, leader, { ...gone, reason: 'Igen' })), {
    id: one!.id,
  })
  assert.deepEqual(
    await afterwards(tx => withdrawCertificate(tx, leader, { ...gone, occasion_id: 999_999 })),
    {
      refused: 'not-found',
    },
  )
  const found = (await anyone(one!.number))!
  assert.equal(found.withdrawn_on, '2025-10-22')
  assert.ok(!('withdrawn_because' in found))
  // Not among all: whoever withdrew it knows why.
  assert.deepEqual(await issue('attendance'), { refused: 'nobody-reaches' })
  assert.deepEqual(await issue('attendance', asa), { id: occasion_id, issued: 1 })
  assert.equal((await all()).length, 2)
})

test('its holder chooses what is shown, nobody else does, and an older page changes nothing', async () => {
  const { programme_id, asa, bea, afterwards, issue, own, anyone } = await held()
  await issue('attendance')
  const [one] = await own(asa)
  const chosen = { programme_id, certificate: one!.id, version: 1, is_shared: true, shows: ['name'] as const }
  assert.deepEqual(await afterwards(tx => chooseShown(tx, { ...chosen, person_id: bea })), {
    refused: 'not-found',
  })
  assert.deepEqual(await afterwards(tx => chooseShown(tx, { ...chosen, person_id: asa })), { id: one!.id })
  assert.deepEqual(await afterwards(tx => chooseShown(tx, { ...chosen, person_id: asa })), { id: one!.id })
  assert.deepEqual((await anyone(one!.number))!.shows, ['name'])
  assert.deepEqual(await afterwards(tx => chooseShown(tx, { ...chosen, person_id: asa, shows: [] })), {
    refused: 'changed-by-other',
    field: 'form',
  })
  await afterwards(tx => chooseShown(tx, { ...chosen, person_id: asa, version: 2, is_shared: false }))
  assert.equal(await anyone(one!.number), null)
})

test('of somebody who is forgotten nothing is left but that the number is not valid', async () => {
  const { programme_id, asa, afterwards, issue, assess, own, anyone } = await held()
  await assess({ [`outcome_${asa}`]: 'passed', [`seen_${asa}`]: '' })
  await issue('attendance')
  await issue('qualification')
  const number = (await own(asa))[0]!.number
  const person = { id: asa, programme_id } as Parameters<typeof certificatesKeep.export>[1]
  const kept = await reading(opened.later, houseScope, db =>
    certificatesKeep.export({ db, vault: opened.later.vault }, person),
  )
  assert.deepEqual(
    [kept.outcomes!.length, kept.certificates!.length, kept.outcomes![0]!.assessor],
    [1, 2, 'Kim Ek'],
  )
  await afterwards(tx => certificatesKeep.forget!(tx, person))
  const { person_id, content, shows, withdrawn_on, given_name } = (await anyone(number))!
  assert.deepEqual(
    { person_id, content, shows, withdrawn_on, given_name },
    { person_id: null, content: null, shows: [], withdrawn_on: '2025-10-22', given_name: null },
  )
  assert.deepEqual(await own(asa), [])
  const left = await transact(opened.later, houseScope, ({ db }) =>
    db.selectFrom('assessed_outcome').select('id').where('person_id', '=', asa).execute(),
  )
  assert.deepEqual(left, [])
})

test('nothing that was issued is changed: the application cannot', async () => {
  const { afterwards, issue, all } = await held()
  await issue('attendance')
  const [one] = await all()
  await assert.rejects(
    afterwards(({ db }) =>
      db.updateTable('certificate').set({ issued_on: '2024-01-01' }).where('id', '=', one!.id).execute(),
    ),
    /permission denied/,
  )
})
