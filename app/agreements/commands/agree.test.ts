// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { changeContact } from '../../people/commands/change-contact.ts'
import { addContact, confirmContact } from '../../people/commands/contacts.ts'
import { agreementFile } from '../queries/agreement-file.ts'
import { standingAgreement } from '../queries.ts'
import { digestOf } from '../rules/wording.ts'
import { agreeWithCode } from './agree.ts'
import { agreeOnPaper } from './agree-on-paper.ts'
import { sendAgreementCode } from './agreement-code.ts'
import { withdrawAgreement } from './offer-agreement.ts'
import { saveWording } from './save-wording.ts'
import { idOf, openTestGround, refusedAs } from './testing.ts'

const { database, ground, told, time, fresh } = await openTestGround()
after(() => database.close())
const scan = Buffer.from('%PDF-1.7 ett inskannat papper')
const paper = {
  signatory_name: 'Åsa Ek',
  signatory_title: 'vd',
  agreed_on: '2025-10-10',
  closed_year_because: '',
}

test('a company agrees with the code: who, when, to which words, and the document; the others are told', async () => {
  const { offer, askForCode, agree, own, speaker, programme_id, digest, letters } = await fresh()
  idOf(await offer())
  const frozen = await digest()
  const code = await askForCode()
  told.length = 0
  const agreed = await agree(code)
  assert.ok('agreed' in agreed, JSON.stringify(agreed))
  assert.deepEqual(told, [{ what: 'admission-changed', programme_id, company_id: own.id }])
  const [kept, company, file] = await reading(
    ground,
    speaker,
    async db =>
      [
        (await standingAgreement(db, speaker, own.id))!,
        await db.selectFrom('company').select('agreed_on').where('id', '=', own.id).executeTakeFirstOrThrow(),
        (await agreementFile(db, speaker, { company_id: own.id, vault: ground.vault }))!,
      ] as const,
  )
  assert.deepEqual(
    [kept.signatory_name, kept.signatory_title, kept.method, kept.agreed_on, company.agreed_on],
    ['Kim Ek', 'vd', 'code', '2025-10-15', '2025-10-15'],
  )
  assert.equal(kept.text_digest, frozen)
  assert.equal(digestOf(kept.text), frozen, 'the digest is of exactly the words that are kept')
  assert.equal(digestOf(file.content), kept.file_digest, 'and the document is the one that was kept')
  assert.match(letters.at(-1)!, /Kim Ek godkände överenskommelsen .* den 15 oktober 2025/)
  assert.equal(refusedAs(await agree(code)), 'already-agreed')
  assert.equal(await askForCode(), 'already-agreed')
})

test('a wrong code is counted even though nothing came of it; after five the right one is no good', async () => {
  const { offer, askForCode, agree } = await fresh()
  idOf(await offer())
  assert.deepEqual(await agree('000000'), { wrong: 'code-not-asked' })
  const code = await askForCode()
  const wrong = code === '111 111' ? '222222' : '111111'
  assert.equal(refusedAs(await agree('12345')), 'not-a-code')
  for (let tries = 1; tries < 5; tries++) assert.deepEqual(await agree(wrong), { wrong: 'code-wrong' })
  assert.deepEqual(await agree(wrong), { wrong: 'code-used-up' })
  assert.deepEqual(await agree(code), { wrong: 'code-used-up' })
  const next = await askForCode()
  assert.ok('agreed' in (await agree(next)))
})

test('a code that went to an address that has been changed since agrees to nothing', async () => {
  const { offer, askForCode, agree, own, leader, as } = await fresh()
  idOf(await offer())
  const form = { function: 'management' as const, name: 'Eva Ek', email: 'eva@exempel.se', phone: '' }
  const { id: contact_id } = idOf(
    await as(leader, tx => addContact(tx, leader, { company_id: own.id, form })),
  )
  const code = await askForCode('eva@exempel.se')
  const change = (version: number, email: string) =>
    as(leader, tx =>
      changeContact(tx, leader, { company_id: own.id, contact_id, version, form: { ...form, email } }),
    )
  idOf(await change(1, 'eva.ek@exempel.se'))
  assert.deepEqual(await agree(code), { wrong: 'code-not-asked' })
  time.at = new Date('2025-10-15T09:00:01Z')
  assert.ok('agreed' in (await agree(await askForCode('eva.ek@exempel.se'))))
  time.at = new Date('2025-10-15T09:00:00Z')
})

test('with the link alone nobody has the code sent to themselves', async () => {
  const { offer, askForCode, agree, own, speaker, leader, as, programme_id } = await fresh()
  idOf(await offer())
  const stranger = { function: 'management' as const, name: 'Okänd', email: 'okand@exempel.se', phone: '' }
  const added = idOf(await as(speaker, tx => addContact(tx, speaker, { company_id: own.id, form: stranger })))
  const which = { company_id: own.id, contact_id: added.id, email: stranger.email }
  assert.equal(await askForCode('okand@exempel.se'), 'address-not-confirmed')
  assert.equal(refusedAs(await as(speaker, tx => confirmContact(tx, speaker, which))), 'not-yours')
  assert.equal(await askForCode('okand@exempel.se'), 'address-not-confirmed')

  const seen = { ...which, email: 'annan@exempel.se' }
  assert.equal(refusedAs(await as(leader, tx => confirmContact(tx, leader, seen))), 'address-changed')
  idOf(await as(leader, tx => confirmContact(tx, leader, which)))
  idOf(await as(leader, tx => confirmContact(tx, leader, which)))
  assert.ok('agreed' in (await agree(await askForCode('okand@exempel.se'))))
  const lines = await reading(ground, leader, db =>
    db
      .selectFrom('trail')
      .innerJoin('trail_detail', 'trail_detail.trail_id', 'trail.id')
      .select(['action', 'detail'])
      .where('programme_id', '=', programme_id)
      .where('action', 'in', ['contact-confirmed', 'agreement-made'])
      .orderBy('trail.id')
      .execute(),
  )
  assert.deepEqual(
    lines.map(line => [line.action, (line.detail as { about: { believed?: string } }).about.believed]),
    [
      ['contact-confirmed', undefined],
      ['agreement-made', 'confirmed'],
    ],
  )
})

test('a code is good for fifteen minutes, and only the latest', async () => {
  const { offer, askForCode, agree } = await fresh()
  idOf(await offer())
  const first = await askForCode()
  time.at = new Date('2025-10-15T09:15:00Z')
  assert.deepEqual(await agree(first), { wrong: 'code-too-old' })
  const second = await askForCode()
  if (first !== second) assert.deepEqual(await agree(first), { wrong: 'code-wrong' })
  assert.ok('agreed' in (await agree(second)))
  time.at = new Date('2025-10-15T09:00:00Z')
})

test('two who agree at once make one agreement', async () => {
  const { offer, askForCode, agree, own, leader } = await fresh()
  idOf(await offer())
  const code = await askForCode()
  const both = await Promise.all([agree(code), agree(code)])
  assert.equal(both.filter(one => 'agreed' in one).length, 1)
  assert.equal(both.filter(one => refusedAs(one) === 'already-agreed').length, 1)
  const files = await reading(ground, leader, db =>
    db.selectFrom('kept_file').select('id').where('company_id', '=', own.id).execute(),
  )
  assert.equal(files.length, 1)
})

test('the code goes only to an address that the company has as management or contact; and only the company agrees', async () => {
  const { offer, askForCode, leader, own, digest, as, post } = await fresh()
  idOf(await offer())
  assert.equal(await askForCode('kim1@exempel.se'), 'not-a-signatory')
  assert.equal(await askForCode('ingen@exempel.se'), 'not-a-signatory')
  const asked = { company_id: own.id, typed: '123456', digest: await digest(), post }
  assert.equal(refusedAs(await as(leader, tx => agreeWithCode(tx, leader, asked))), 'not-yours')
})

test('what was read is what is agreed to: other words, another digest', async () => {
  const { offer, askForCode, as, speaker, own, post } = await fresh()
  idOf(await offer())
  const typed = await askForCode()
  const asked = { company_id: own.id, typed, digest: digestOf('andra ord'), post }
  assert.equal(refusedAs(await as(speaker, tx => agreeWithCode(tx, speaker, asked))), 'text-is-another')
})

test('new words leave what has been offered as it was; an offer can be taken back as long as nobody has agreed', async () => {
  const { offer, leader, as, own, digest } = await fresh()
  idOf(await offer())
  assert.equal(refusedAs(await offer()), 'already-offered')
  const before = await digest()
  const form = { title: 'Ny rubrik', body: 'Ny text för {company}', source: 'Juristen', version: 1 }
  idOf(await as(leader, tx => saveWording(tx, leader, { language: 'sv', form })))
  assert.equal(
    refusedAs(await as(leader, tx => saveWording(tx, leader, { language: 'sv', form }))),
    'changed-by-other',
  )
  assert.equal(await digest(), before)
  idOf(await as(leader, tx => withdrawAgreement(tx, leader, own.id)))
  idOf(await offer())
  assert.notEqual(await digest(), before)
  const economist = visitorIn(leader.programme!, 'economist')
  assert.equal(
    refusedAs(await as(economist, tx => saveWording(tx, economist, { language: 'sv', form }))),
    'not-yours',
  )
})

test('words and names that no document can show are refused where they are written', async () => {
  const { leader, as, offer, own, post, speaker } = await fresh()
  const form = { title: 'Rubrik', body: 'Vi är med 🔹 {company}', source: 'Juristen', version: 0 }
  assert.deepEqual(await as(leader, tx => saveWording(tx, leader, { language: 'sv', form })), {
    refused: 'cannot-be-printed',
    field: 'body',
    about: { sign: '🔹' },
  })
  idOf(await offer())
  const signatory = { signatory_name: 'Kim 漢', signatory_title: 'vd', email: 'kim0@exempel.se' }
  const asked = { company_id: own.id, form: signatory, post }
  assert.equal(refusedAs(await as(speaker, tx => sendAgreementCode(tx, speaker, asked))), 'cannot-be-printed')
})

test('a company whose name came with a sign that no document can show agrees all the same', async () => {
  for (const name of ['Smide 🔹 AB', 'Smide \u0001\ufdd0 AB', '漢字 👩\u200d🔧 AB']) {
    const { offer, askForCode, agree, own } = await fresh()
    // As a register of an earlier release has left it.
    await transact(ground, houseScope, tx =>
      tx.db.updateTable('company').set({ name }).where('id', '=', own.id).execute(),
    )
    idOf(await offer())
    const agreed = await agree(await askForCode())
    assert.ok('agreed' in agreed, name)
  }
})

test('on paper: the scan is kept by its digest, the day is the paper’s, and it is done once', async () => {
  const { offer, leader, as, own } = await fresh()
  const take = (rest: Partial<typeof paper> = {}, file: Uint8Array = scan) =>
    as(leader, tx =>
      agreeOnPaper(tx, leader, { company_id: own.id, form: { ...paper, ...rest }, scan: file }),
    )
  assert.equal(refusedAs(await take()), 'not-found')
  idOf(await offer())
  assert.equal(refusedAs(await take({ agreed_on: '2025-10-16' })), 'day-to-come')
  assert.equal(refusedAs(await take({}, Buffer.from('<html>'))), 'not-a-scan')
  assert.equal(refusedAs(await take({}, Buffer.alloc(10 * 1024 * 1024 + 1))), 'file-too-big')
  idOf(await take())
  assert.equal(refusedAs(await take()), 'already-agreed')
  const file = await reading(ground, leader, db =>
    agreementFile(db, leader, { company_id: own.id, vault: ground.vault }),
  )
  assert.deepEqual(Buffer.from(file!.content), scan)
})

test('an agreement that has been made is not changed, not even by the house', async () => {
  const { offer, leader, as, own } = await fresh()
  idOf(await offer())
  idOf(await as(leader, tx => agreeOnPaper(tx, leader, { company_id: own.id, form: paper, scan })))
  await assert.rejects(
    transact(ground, leader, tx =>
      tx.db.updateTable('agreement').set({ text: 'annat' }).where('company_id', '=', own.id).execute(),
    ),
    /not changed/,
  )
})

test('a closed year asks for a reason, when it is offered and when it is agreed', async () => {
  const { offer, askForCode, agree, leader, as, own } = await fresh()
  idOf(await offer())
  time.at = new Date('2026-02-01T09:00:00Z')
  assert.equal(refusedAs(await agree(await askForCode())), 'closed-year-now')
  const take = (closed_year_because: string) =>
    as(leader, tx =>
      agreeOnPaper(tx, leader, {
        company_id: own.id,
        form: { ...paper, agreed_on: '2026-01-20', closed_year_because },
        scan,
      }),
    )
  assert.equal(refusedAs(await take('')), 'closed-year')
  idOf(await take('Ersätter ett företag som lämnade'))
  const late = await fresh()
  assert.equal(refusedAs(await late.offer()), 'closed-year')
  const made = await late.offer({ closed_year_because: 'Ersätter ett företag som lämnade' })
  assert.ok(!isRefusal(made))
  time.at = new Date('2025-10-15T09:00:00Z')
})

test('without a number nothing is offered', async () => {
  const { leader, as, offer } = await fresh()
  const { id } = await as(leader, tx =>
    tx.db
      .insertInto('company')
      .values({ programme_id: leader.programme!, name: 'Tips AB', municipality_code: '1290' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  assert.equal(refusedAs(await offer({}, id)), 'number-missing')
})
