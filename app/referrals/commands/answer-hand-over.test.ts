import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { installationOf } from '../../access/testing-door.ts'
import type { Visitor } from '../../access/visitor.ts'
import { clockAt } from '../../foundation/clock.ts'
import type { Mailer, NewMail } from '../../foundation/mail.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { type Ground, houseScope, reading, transact } from '../../foundation/transact.ts'
import { handOverCounts, handOversOf } from '../queries/hand-overs.ts'
import { declineForm, rerouteForm } from '../rules/answer-form.ts'
import { acceptHandOver, declineHandOver } from './answer-hand-over.ts'
import { followPromises } from './follow-promises.ts'
import { referCompany } from './refer-company.ts'
import { rerouteHandOver } from './reroute-hand-over.ts'
import { done, openPartnership, tipOf } from './testing.ts'

const { database, ground, fresh, carryOut } = await openPartnership()
after(() => database.close())
const post = installationOf(database)
const DECLINE = declineForm.schema.parse({
  because: 'no_time',
  declined_because: 'De hinner inte före jul.',
  version: '1',
})

async function tipped(municipality_code = '1285') {
  const here = await fresh()
  const officer = await here.officer()
  const lina = await here.someone('process_leader', 'IUC Syd')
  const jonas = await here.someone('process_leader', 'Techtank')
  const karin = await here.someone('project_leader')
  const refer = (who: Visitor = officer) =>
    carryOut(who, tx =>
      referCompany(tx, who, tipOf({ company: { name: 'Norrvidinge Gjuteri AB', municipality_code } })),
    ).then(done)
  const { referral_id: id, company_id } = await refer()
  return { ...here, officer, anOfficer: here.officer, lina, jonas, karin, refer, referral: id, company_id }
}

const lettersOf = (programme_id: number) =>
  reading(ground, houseScope, db =>
    db
      .selectFrom('letter')
      .select(['code', 'user_id'])
      .where('programme_id', '=', programme_id)
      .orderBy('id')
      .execute(),
  )
const factsOf = (company_id: number) =>
  reading(ground, houseScope, db =>
    db
      .selectFrom('company')
      .leftJoin('departure', join =>
        join.onRef('departure.company_id', '=', 'company.id').on('departure.undone_at', 'is', null),
      )
      .select(['accepted_on', 'partner_id', 'departure.kind as left'])
      .where('company.id', '=', company_id)
      .executeTakeFirstOrThrow(),
  )

test('a partner takes a company on, every tip about it is answered, and each who pointed it out is told once', async () => {
  const { id, partner, officer, lina, someone, refer, referral, company_id } = await tipped()
  const second = await someone('officer', 'IF Metall')
  await refer(second)
  done(await carryOut(lina, tx => acceptHandOver(tx, lina, { id: referral, version: 1, post })))
  assert.deepEqual(await factsOf(company_id), {
    accepted_on: '2025-10-15',
    partner_id: partner('IUC Syd'),
    left: null,
  })
  assert.deepEqual(
    (await lettersOf(id)).map(letter => [letter.code, letter.user_id]).sort(),
    [officer, second].map(one => ['hand_over_accepted', one.user_id]).sort(),
  )
})

test('of two who answer at once the second is told who was first, and when', async () => {
  const { lina, karin, referral, company_id } = await tipped()
  const [one, other] = await Promise.all([
    carryOut(lina, tx => acceptHandOver(tx, lina, { id: referral, version: 1, post })),
    carryOut(karin, tx => declineHandOver(tx, karin, { id: referral, form: DECLINE, post })),
  ])
  const refused = [one, other].find(isRefusal)!
  assert.equal([one, other].filter(isRefusal).length, 1)
  assert.equal(refused.refused, 'answered-by-other')
  const isAccepted = !isRefusal(one)
  assert.equal(refused.about?.who, (isAccepted ? lina : karin).name)
  assert.equal(refused.about?.when, '2025-10-15T09:00:00.000Z')
  assert.equal((await factsOf(company_id)).accepted_on, isAccepted ? '2025-10-15' : null)
})

test('two who answer different tips about one company at once: it is taken on, and nobody is stopped by the other', async () => {
  for (let nth = 0; nth < 8; nth++) {
    const { lina, karin, refer, referral, company_id, anOfficer } = await tipped()
    const { referral_id: other } = await refer(await anOfficer())
    const outcomes = await Promise.all([
      carryOut(lina, tx => acceptHandOver(tx, lina, { id: referral, version: 1, post })),
      carryOut(karin, tx => acceptHandOver(tx, karin, { id: other, version: 1, post })),
    ])
    assert.deepEqual(
      outcomes.filter(isRefusal).map(({ refused }) => refused),
      ['answered-by-other'],
    )
    assert.equal((await factsOf(company_id)).accepted_on, '2025-10-15')
  }
})

test('a no keeps the company; it has declined only when nobody else is asked, and may come back', async () => {
  const { lina, officer, refer, referral, company_id, anOfficer } = await tipped()
  const { referral_id: other } = await refer(await anOfficer())
  const decline = (id: number) =>
    carryOut(lina, tx => declineHandOver(tx, lina, { id, form: DECLINE, post })).then(done)
  await decline(referral)
  assert.equal((await factsOf(company_id)).left, null, 'another tip still waits')
  await decline(other)
  assert.deepEqual(await factsOf(company_id), { accepted_on: null, partner_id: null, left: 'declined' })
  const again = await refer(officer)
  done(await carryOut(lina, tx => acceptHandOver(tx, lina, { id: again.referral_id, version: 1, post })))
  assert.equal((await factsOf(company_id)).left, null)
})

test('another partner’s tip does not exist; sent on with a reason it does, and the promise begins anew', async () => {
  const { id, partner, lina, jonas, referral } = await tipped()
  const accept = (who: Visitor, version: number) =>
    carryOut(who, tx => acceptHandOver(tx, who, { id: referral, version, post }))
  assert.deepEqual(await accept(jonas, 1), { refused: 'not-found' })
  const seenBy = (who: Visitor) =>
    reading(ground, who, async db => {
      const filter = { state: '' as const, partner: '', today: '2025-10-15' }
      return [
        (await handOversOf(db, who, filter, { limit: 9, offset: 0 })).length,
        (await handOverCounts(db, who, filter)).all,
      ]
    })
  assert.deepEqual(
    [await seenBy(lina), await seenBy(jonas)],
    [
      [1, 1],
      [0, 0],
    ],
  )
  const form = rerouteForm.schema.parse({
    partner_id: String(partner('Techtank')),
    reroute_because: 'Arbetsplatsen ligger i Blekinge.',
    version: '1',
  })
  done(await carryOut(lina, tx => rerouteHandOver(tx, lina, { id: referral, form, post })))
  assert.deepEqual(
    [await seenBy(lina), await seenBy(jonas)],
    [
      [0, 0],
      [1, 1],
    ],
  )
  assert.deepEqual(await lettersOf(id), [{ code: 'hand_over_rerouted', user_id: jonas.user_id }])
  done(await accept(jonas, 2))
})

test('one reminder before the promise, one escalation after it, however often the job is run', async () => {
  const { id, lina, karin } = await tipped()
  const promised = await reading(ground, houseScope, db =>
    db.selectFrom('referral').select('promised_on').where('programme_id', '=', id).executeTakeFirstOrThrow(),
  )
  assert.equal(promised.promised_on, '2025-10-22', 'five workdays from Wednesday the fifteenth')
  const on = (day: string): Ground => ({ ...ground, clock: clockAt(`${day}T05:00:00Z`) })
  for (const day of [
    '2025-10-20',
    '2025-10-21',
    '2025-10-21',
    '2025-10-22',
    '2025-10-23',
    '2025-10-23',
    '2025-10-24',
  ])
    await followPromises(on(day), post)
  assert.deepEqual(await lettersOf(id), [
    { code: 'hand_over_reminder', user_id: lina.user_id },
    { code: 'hand_over_escalated', user_id: karin.user_id },
  ])
  const lines = await transact(ground, houseScope, ({ db }) =>
    db
      .selectFrom('trail')
      .select('id')
      .where('action', '=', 'hand-overs-followed')
      .where('programme_id', '=', id)
      .execute(),
  )
  assert.equal(lines.length, 2)
})

test('of many that fall due each reader gets one letter of a kind, which names ten and leads to the list', async () => {
  const here = await fresh()
  const officer = await here.officer()
  const lina = await here.someone('process_leader', 'IUC Syd')
  const karin = await here.someone('project_leader')
  for (let nth = 1; nth <= 21; nth++)
    await carryOut(officer, tx =>
      referCompany(
        tx,
        officer,
        tipOf({ company: { name: `Gjuteriet ${nth} AB`, municipality_code: '1285' } }),
      ),
    ).then(done)
  // Techtank has nobody who answers: those who lead are reminded of it, in the same letter as of any other.
  for (const name of ['Blekinges Plåt AB', 'Karlskronas Plåt AB'])
    await carryOut(officer, tx =>
      referCompany(tx, officer, tipOf({ company: { name, municipality_code: '1080' } })),
    ).then(done)
  const on = (day: string): Ground => ({ ...ground, clock: clockAt(`${day}T05:00:00Z`) })
  const sent: NewMail[] = []
  const queue: Mailer['queue'] = (tx, mail) => {
    sent.push(mail)
    return post.mailer.queue(tx, mail)
  }
  for (const day of ['2025-10-21', '2025-10-22', '2025-10-23', '2025-10-24'])
    await followPromises(on(day), { ...post, mailer: { ...post.mailer, queue } })
  assert.deepEqual(await lettersOf(here.id), [
    { code: 'hand_overs_due', user_id: lina.user_id },
    { code: 'hand_overs_due', user_id: karin.user_id },
    { code: 'hand_overs_late', user_id: karin.user_id },
  ])
  assert.deepEqual(
    sent.map(letter => [letter.subject, letter.action?.href.replace(/.*\/(?=formedlingar)/, '')]),
    [
      ['21 förmedlingar väntar på svar, den första senast 22 oktober 2025', 'formedlingar?state=open'],
      ['2 förmedlingar väntar på svar, den första senast 22 oktober 2025', 'formedlingar?state=open'],
      ['23 förmedlingar har inte fått svar', 'formedlingar?state=late'],
    ],
  )
  assert.match(sent[0]!.paragraphs[0]!, /: Gjuteriet 1 AB, .*, Gjuteriet 10 AB och 11 till\.$/)
  assert.match(sent[1]!.paragraphs[0]!, /: Blekinges Plåt AB och Karlskronas Plåt AB\.$/)
})
