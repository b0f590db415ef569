import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { linkFor } from '../app/access/participants/link.ts'
import { mailbox } from '../app/foundation/mail.ts'
import { houseScope, reading, type Tx, transact } from '../app/foundation/transact.ts'
import { addBinding } from '../app/programmes/commands/add-binding.ts'
import { fullRoom } from './full-room.ts'
import { formsIn } from './sending.ts'
import { askingAs, newUser, openBare } from './world.ts'

// Where the programme asks for it, own hours are signed with a one-time code to one's own mobile or e-mail, without script.

let bare: Awaited<ReturnType<typeof openBare>>
before(async () => {
  bare = await openBare({})
  const { mailer } = bare.installation
  Object.assign(bare.installation, { mailer: { ...mailer, hasSms: true } })
})
after(() => bare.close())

const HELD = '2025-10-14'
const house = <T>(work: (tx: Tx) => Promise<T>) => transact(bare.installation, houseScope, work)

/** Three who were there, have not signed, and have links: one with an address, one with a mobile, one with neither. */
async function waiting() {
  const { installation } = bare
  const { occasion } = await fullRoom(installation, {
    people: 3,
    ...{ held_on: HELD, starts_at: '08:00', ends_at: '12:00' },
  })
  const [, slug = '', , occasion_id] = occasion.split('/')
  const people = await house(async ({ db }) => {
    const { programme_id } = await db
      .selectFrom('occasion')
      .select('programme_id')
      .where('id', '=', Number(occasion_id))
      .executeTakeFirstOrThrow()
    const session = await db
      .selectFrom('session')
      .select('id')
      .where('occasion_id', '=', Number(occasion_id))
      .executeTakeFirstOrThrow()
    const ids = await db
      .selectFrom('person')
      .select('id')
      .where('programme_id', '=', programme_id)
      .orderBy('id')
      .execute()
    await db
      .insertInto('attendance')
      .values(ids.map(({ id }) => ({ programme_id, session_id: session.id, person_id: id, quarters: 14 })))
      .execute()
    await db.updateTable('person').set({ email: 'a@exempel.se' }).where('id', '=', ids[0]!.id).execute()
    await db.updateTable('person').set({ mobile: '070-174 06 05' }).where('id', '=', ids[1]!.id).execute()
    return ids.map(({ id }) => ({ programme_id, person_id: id }))
  })
  const { programme_id } = people[0]!
  const ask = await askingAs(installation, bare.answer, null)
  const of = await Promise.all(
    people.map(async own => {
      const { token } = await house(tx => linkFor(tx, programme_id, { ...own, purpose: 'hours' }))
      const path = `/timmar/${token}`
      const page = async () => (await ask.get(path)).text()
      /** The page as it stands, sent with an intent, and with a code where one is typed. */
      const send = async (intent: 'code' | 'sign', code = '', html?: string) => {
        const { sent } = formsIn(html ?? (await page())).find(form => form.sent.get('intent') === intent) ?? {
          sent: new URLSearchParams({ intent }),
        }
        sent.set('code', code)
        const answered = await ask.post(path, Object.fromEntries(sent))
        return { status: answered.status, html: await answered.text() }
      }
      const signatures = () =>
        reading(installation, houseScope, db =>
          db
            .selectFrom('attendance_signature')
            .innerJoin('attendance', 'attendance.signature_id', 'attendance_signature.id')
            .select(['code_channel', 'signed_how'])
            .where('attendance_signature.person_id', '=', own.person_id)
            .execute(),
        )
      return { ...own, path, page, send, signatures }
    }),
  )
  const askForCode = () =>
    house(tx =>
      addBinding(tx, programme_id, {
        ...{ binds: 'ours_code', valid_from: HELD, answered_on: '2025-10-01' },
        ...{ answer: 'Med kod.', answered_by: 'Dnr 1' },
      }),
    )
  return { slug, programme_id, ask, askForCode, mailed: of[0]!, texted: of[1]!, neither: of[2]! }
}

/** The code in the letter that was put on its way last. */
async function lastCode(): Promise<string> {
  const [letter] = await mailbox(bare.installation, 1)
  return /\d{3} \d{3}/.exec(letter!.paragraphs.join(' '))![0]
}

const set = (person_id: number, to: { expires_at: Date }) =>
  house(({ db }) => db.updateTable('signing_code').set(to).where('person_id', '=', person_id).execute())

test('off by default; on, the code goes by mail or SMS, signs once, and the signature says so', async () => {
  const { mailed, texted, neither, askForCode } = await waiting()
  const early = await texted.page()
  assert.match(early, /Jag skriver under 3,5 timmar/)
  await askForCode()
  // A page from before the code was asked for signs nothing without it.
  assert.match((await texted.send('sign', '', early)).html, /Koden är sex siffror/)
  for (const [who, way] of [
    [mailed, 'mail'],
    [texted, 'sms'],
  ] as const) {
    const html = await who.page()
    assert.doesNotMatch(html, /Jag skriver under/)
    // Pressed twice at once, one is sent, and it is the right one.
    const before = (await mailbox(bare.installation)).length
    const pressed = await Promise.all([who.send('code', '', html), who.send('code', '', html)])
    assert.deepEqual(
      pressed.map(one => one.status),
      [303, 303],
    )
    assert.equal((await mailbox(bare.installation)).length, before + 1)
    const code = await lastCode()
    const wrong = await who.send('sign', code === '000 000' ? '111111' : '000000')
    assert.equal(wrong.status, 422)
    assert.match(wrong.html, /inte rätt kod/)
    assert.deepEqual(await who.signatures(), [])
    const stands = await who.page()
    const twice = await Promise.all([who.send('sign', code, stands), who.send('sign', code, stands)])
    assert.deepEqual(
      twice.map(one => one.status),
      [303, 303],
    )
    assert.deepEqual(await who.signatures(), [{ code_channel: way, signed_how: 'code' }])
  }
  const html = await neither.page()
  assert.match(html, /Du kan skriva under på lärarens telefon/)
  assert.equal(formsIn(html).filter(form => ['sign', 'code'].includes(form.sent.get('intent')!)).length, 0)
})

test('a code that is too old, another’s, used, or for other hours is refused in words', async () => {
  const { mailed, texted, askForCode } = await waiting()
  await askForCode()
  await mailed.send('code')
  const first = await lastCode()
  await texted.send('code')
  // Another's, even where it is fresh.
  assert.match((await texted.send('sign', first)).html, /inte rätt kod/)
  const stands = await mailed.page()
  await set(mailed.person_id, { expires_at: new Date('2025-10-15T00:00:00Z') })
  assert.match((await mailed.send('sign', first, stands)).html, /för gammal/)
  await mailed.send('code')
  const second = await lastCode()
  // Hours that are corrected after the code was sent: read again, and nothing is lost.
  const before = await mailed.page()
  const hours = (quarters: number) =>
    house(({ db }) =>
      db.updateTable('attendance').set({ quarters }).where('person_id', '=', mailed.person_id).execute(),
    )
  await hours(12)
  const other = await mailed.send('sign', second, before)
  assert.equal(other.status, 422)
  assert.match(other.html, /Koden går inte\. Läs igen/)
  assert.match(other.html, /3 timmar/)
  const crossed = formsIn(await mailed.page()).find(form => form.sent.get('intent') === 'code')!.sent
  crossed.set('intent', 'sign')
  crossed.set('code', second)
  const { answer, installation } = bare
  const ask = await askingAs(installation, answer, null)
  assert.match(await (await ask.post(mailed.path, Object.fromEntries(crossed))).text(), /Den koden går inte/)
  await hours(14)
  // The hours are as they were when the code was sent, but the address is another's.
  await house(({ db }) =>
    db.updateTable('person').set({ email: 'b@exempel.se' }).where('id', '=', mailed.person_id).execute(),
  )
  assert.match((await mailed.send('sign', second, before)).html, /Den koden går inte/)
  assert.deepEqual(await mailed.signatures(), [])
})

test('what is several people’s brings nobody a code', async () => {
  const { mailed, texted, neither, askForCode } = await waiting()
  await askForCode()
  const before = await mailed.page()
  const sent = (await mailbox(bare.installation)).length
  await house(async ({ db }) => {
    const shared = { email: 'A@exempel.se', mobile: '+46 70 174 06 05' }
    await db.updateTable('person').set(shared).where('id', '=', neither.person_id).execute()
  })
  for (const who of [mailed, texted])
    assert.match(await who.page(), /Du kan skriva under på lärarens telefon/)
  assert.equal((await mailed.send('code', '', before)).status, 422)
  assert.equal((await mailbox(bare.installation)).length, sent)
})

test('after five tries the right code is refused as the wrong one is, and codes are not sent without end', async () => {
  const { mailed, askForCode } = await waiting()
  await askForCode()
  await mailed.send('code')
  const code = await lastCode()
  const wrong = code === '000 000' ? '111111' : '000000'
  const stands = await mailed.page()
  for (let tried = 1; tried < 5; tried++)
    assert.match((await mailed.send('sign', wrong, stands)).html, /inte rätt kod/)
  assert.match((await mailed.send('sign', wrong, stands)).html, /fel fem gånger/)
  assert.match((await mailed.send('sign', code, stands)).html, /fel fem gånger/)
  assert.match((await mailed.send('sign', 'hej', stands)).html, /sex siffror/)
  for (let sent = 1; sent < 6; sent++) assert.equal((await mailed.send('code')).status, 303)
  assert.match((await mailed.send('code')).html, /många koder/)
  assert.deepEqual(await mailed.signatures(), [])
  const kept = await reading(bare.installation, houseScope, db =>
    db.selectFrom('signing_code').selectAll().where('person_id', '=', mailed.person_id).execute(),
  )
  assert.equal(kept.length, 1)
  assert.doesNotMatch(JSON.stringify(kept), new RegExp((await lastCode()).replace(' ', '')))
})

test('the project leader notes the authority’s answer that a code is asked for', async () => {
  const { slug, programme_id, mailed } = await waiting()
  const email = await newUser(bare.installation, 'project_leader', programme_id)
  const leader = await askingAs(bare.installation, bare.answer, email)
  const path = `/${slug}/installningar/underskrift`
  const form = formsIn(await (await leader.get(path)).text()).find(one => one.names.includes('binds'))!
  const noted = await leader.post(path, {
    ...Object.fromEntries(form.sent),
    ...{ binds: 'ours_code', valid_from: HELD, answered_on: '2025-10-01' },
    ...{ answer: 'Med kod.', answered_by: 'Dnr 2' },
  })
  assert.equal(noted.status, 303)
  assert.match(
    await (await leader.get(`/${slug}/installningar?del=tal`)).text(),
    /Vår, i Spång, med engångskod/,
  )
  assert.match(await mailed.page(), /Det stämmer\. Skicka koden/)
})

test('the authority’s answer is kept as it came, once, and is not another programme’s to read', async () => {
  const { programme_id, slug, askForCode } = await waiting()
  await askForCode()
  const asLeader = async (of: number) => {
    const email = await newUser(bare.installation, 'project_leader', of)
    return askingAs(bare.installation, bare.answer, email)
  }
  const leader = await asLeader(programme_id)
  const { id } = await reading(bare.installation, houseScope, db =>
    db
      .selectFrom('binding_signature')
      .select('id')
      .where('programme_id', '=', programme_id)
      .executeTakeFirstOrThrow(),
  )
  const at = (of: string) => `/${of}/installningar/underskrift/svar?nr=${id}`
  const keep = (content: string, by = leader, of = slug) => {
    const form = new FormData()
    form.set('file', new File([content], 'svar.exe'))
    return by.post(at(of), form)
  }
  const mail = 'From: <registrator@esf.example>\r\nDate: Wed, 1 Oct 2025 09:00:00 +0200\r\n\r\nMed kod.'
  assert.match(await (await keep('<script>')).text(), /varken PDF, JPEG, PNG eller e-post/)
  assert.equal((await keep(mail)).status, 303)
  assert.match(await (await keep(mail)).text(), /redan sparad/)
  const html = await (await leader.get(at(slug))).text()
  const href = /href="(\/[^"]+underskrift\/fil\?nr=\d+)"/.exec(html)![1]!
  assert.ok(html.includes(createHash('sha256').update(mail).digest('hex')))
  const file = await leader.get(href)
  assert.equal(file.headers.get('content-type'), 'message/rfc822')
  assert.match(file.headers.get('content-disposition')!, /attachment.*myndighetens-svar-2025-10-01\.eml/)
  assert.equal(await file.text(), mail)
  const other = await waiting()
  const foreign = await asLeader(other.programme_id)
  assert.equal((await foreign.get(href.replace(slug, other.slug))).status, 404)
  assert.equal((await foreign.get(at(other.slug))).status, 404)
  assert.equal((await keep(mail, foreign, other.slug)).status, 404)
})
