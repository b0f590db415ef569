import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { linkFor } from '../app/access/participants/link.ts'
import { grantMembership } from '../app/access/users/memberships.ts'
import { askWhoCame } from '../app/evaluations/commands/ask.ts'
import { closeRounds } from '../app/evaluations/commands/close-rounds.ts'
import { clockAt } from '../app/foundation/clock.ts'
import { isRefusal } from '../app/foundation/refusal.ts'
import { houseScope, reading, type Tx, transact } from '../app/foundation/transact.ts'
import { fullRoom, switchOn } from './full-room.ts'
import { formsIn } from './sending.ts'
import { askingAs, newUser, openBare } from './world.ts'

// From the last session to what it gave: asked, answered on the phone without script, closed, read by those who may.

let bare: Awaited<ReturnType<typeof openBare>>
before(async () => {
  bare = await openBare({})
})
after(() => bare.close())

const HELD = '2025-10-14'
const house = <T>(work: (tx: Tx) => Promise<T>) => transact(bare.installation, houseScope, work)
const read = <T>(work: Parameters<typeof reading<T>>[2]) => reading(bare.installation, houseScope, work)

/** So many who were there and have been asked, each with a link. */
async function asked(people: number) {
  const { installation } = bare
  const { occasion, email } = await fullRoom(installation, {
    ...{ people, held_on: HELD, starts_at: '08:00', ends_at: '12:00' },
  })
  const [, slug = '', , id] = occasion.split('/')
  const occasion_id = Number(id)
  const { programme_id, course_id, provider_id } = await read(db =>
    db
      .selectFrom('occasion')
      .select(['programme_id', 'course_id', 'provider_id'])
      .where('id', '=', occasion_id)
      .executeTakeFirstOrThrow(),
  )
  const persons = await house(async ({ db }) => {
    await switchOn(db, { programme_id, language: 'ar', from: HELD })
    const competence = await db
      .insertInto('competence')
      .values({ programme_id, name: 'Svetsning', key: 'svetsning' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('course_outcome')
      .values({ programme_id, course_id, competence_id: competence.id, level: 2 })
      .execute()
    const { id: session_id } = await db
      .selectFrom('session')
      .select('id')
      .where('occasion_id', '=', occasion_id)
      .executeTakeFirstOrThrow()
    const all = await db
      .selectFrom('person')
      .select('id')
      .where('programme_id', '=', programme_id)
      .orderBy('id')
      .execute()
    for (const person of all) {
      const email = `kim.${person.id}@exempel.se`
      await db.updateTable('person').set({ email }).where('id', '=', person.id).execute()
      await db
        .insertInto('attendance')
        .values({ programme_id, session_id, person_id: person.id, quarters: 16 })
        .execute()
    }
    return all.map(one => one.id)
  })
  await askWhoCame(installation, installation)
  const links = await Promise.all(
    persons.map(person_id =>
      house(tx => linkFor(tx, programme_id, { person_id, purpose: 'evaluation', endsFormer: false })),
    ),
  )
  const ask = await askingAs(installation, bare.answer, null)
  const pages = links.map(({ token }) => {
    const path = `/fragor/${token}`
    const page = async () => (await (await ask.get(path)).text()).replaceAll('<!-- -->', '')
    const send = async (typed: Record<string, string>, html?: string) => {
      const form = formsIn(html ?? (await page())).find(({ sent }) => sent.has('round'))
      const answered = await ask.post(path, { ...Object.fromEntries(form?.sent ?? []), ...typed })
      return { status: answered.status, html: await answered.text() }
    }
    return { path, page, send }
  })
  const close = () => closeRounds({ ...installation, clock: clockAt('2025-11-20T01:00:00+01:00') })
  const as = async (role: 'project_leader' | 'provider') => {
    if (role === 'project_leader')
      return askingAs(installation, bare.answer, await newUser(installation, role, programme_id))
    const email = `larare-${programme_id}@exempel.example`
    const held = { role, programme_id, provider_id }
    const granted = await grantMembership(installation, { name: 'Lo Lärare', email, ...held })
    assert.ok(!isRefusal(granted))
    return askingAs(installation, bare.answer, email)
  }
  return {
    slug,
    programme_id,
    course_id,
    pages,
    close,
    as,
    leading: await askingAs(installation, bare.answer, email),
  }
}

const kept = () => read(db => db.selectFrom('draft').select('word_hash').execute())

test('a page of questions is answered by link without script, once; what is wrong is told beside it and kept nowhere', async () => {
  const { pages } = await asked(1)
  const [own] = pages
  const first = await own!.page()
  assert.match(first, /Kursen är bra för mitt jobb/)
  assert.match(first, /Svetsning<\/bdi>, före kursen/)
  assert.match(first, /till och med 14 november 2025/)
  const half = await own!.send({ useful: '4', before_0: '2', better: 'Mer tid vid maskinen' })
  assert.equal(half.status, 422)
  assert.match(half.html, /Välj för både före och nu/)
  assert.match(half.html, /Mer tid vid maskinen/)
  assert.match((await own!.send({ useful: '6' })).html, /Välj ett av svaren/)
  assert.match((await own!.send({})).html, /Svara på minst en fråga/)
  assert.match((await own!.send({ useful: '4', round: '999999' })).html, /Det är stängt/)
  assert.deepEqual(await kept(), [])
  assert.equal((await own!.send({ useful: '4', before_0: '2', now_0: '4' }, first)).status, 303)
  assert.equal((await own!.send({ useful: '1' }, first)).status, 303)
  const thanks = await own!.page()
  assert.match(thanks, /Ditt svar har kommit fram/)
  assert.doesNotMatch(thanks, /name="round"/)
})

test('in Arabic it is read from the right, and says that nobody has read the translation', async () => {
  const { pages } = await asked(1)
  const answered = await bare.answer(
    new Request(`http://localhost${pages[0]!.path}`, { headers: { cookie: 'language=ar' } }),
  )
  const html = await answered.text()
  assert.match(html, /<div class="tongued" lang="ar" dir="rtl"/)
  assert.match(html, /not-reviewed/)
})

test('five who answered are shown when it has closed: figures to those who run it and the provider, words to the leader alone', async () => {
  const { pages, slug, course_id, close, as, leading } = await asked(6)
  for (const [at, own] of pages.slice(0, 5).entries())
    await own.send({ useful: String(at + 1), before_0: '1', now_0: '3', better: `Ord ${at}` })
  const [lead, provider] = [await as('project_leader'), await as('provider')]
  const all = `/${slug}/utvardering`
  const course = `${all}/${course_id}`
  const text = async (asking: typeof lead, path: string) => {
    const answered = await asking.get(path)
    assert.equal(answered.status, 200, path)
    return (await answered.text()).replaceAll('\u00a0', ' ')
  }
  assert.doesNotMatch(await text(lead, course), /Ord \d|5 av 6/)
  assert.match(await text(lead, all), /Ett tillfälle kan besvaras till och med 14 november 2025/)
  await close()
  for (const asking of [lead, provider, leading]) {
    assert.match(await text(asking, all), /5 av 6 har svarat: 83,3 %/)
    assert.match(await text(asking, course), /\+2,0/)
  }
  assert.equal([...(await text(lead, course)).matchAll(/Ord \d/g)].length, 5)
  for (const asking of [provider, leading]) assert.doesNotMatch(await text(asking, course), /Ord \d/)
  assert.match(await pages[5]!.page(), /Det går inte att svara längre/)
  // The provider answers, and those who run the programme read it beside the figures.
  const answering = `${course}/svar`
  assert.equal((await lead.get(answering)).status, 403)
  const form = async () => formsIn(await text(provider, answering)).at(-1)!.sent
  const reply = async (sent: URLSearchParams, said: string) =>
    (await provider.post(answering, { ...Object.fromEntries(sent), text: said })).status
  const [first, late] = [await form(), await form()]
  assert.equal(await reply(first, ''), 422)
  assert.equal(await reply(first, 'Vi ger mer tid.\nOch mindre grupper.'), 303)
  assert.equal(await reply(first, 'Vi ger mer tid.\nOch mindre grupper.'), 303)
  assert.equal(await reply(late, 'Något annat'), 409)
  const beside = await text(lead, course)
  assert.match(beside, /<p>Vi ger mer tid\.<\/p><p>Och mindre grupper\.<\/p>/)
  assert.match(beside, /Lära, 15 oktober 2025/)
  assert.equal(await reply(await form(), 'Vi har ändrat.'), 303)
  assert.match(await text(leading, course), /Vi har ändrat\./)
})

test('four who answered are not shown: neither their figures nor their words', async () => {
  const { pages, slug, course_id, close, as } = await asked(6)
  for (const own of pages.slice(0, 4)) await own.send({ useful: '5', better: 'Ord' })
  await close()
  const lead = await as('project_leader')
  for (const path of [`/${slug}/utvardering`, `/${slug}/utvardering/${course_id}`]) {
    const html = await (await lead.get(path)).text()
    assert.match(html, /Ett tillfälle har för få svar/)
    assert.doesNotMatch(html, /4 av 6|<li[^>]*>Ord/)
  }
})

test('a link that is for something else, and one that is nobody’s, are not there', async () => {
  const { pages, slug } = await asked(1)
  const ask = await askingAs(bare.installation, bare.answer, null)
  const token = pages[0]!.path.split('/')[2]
  assert.equal((await ask.get(`/timmar/${token}`)).status, 404)
  assert.equal((await ask.get('/fragor/ingen-sadan')).status, 404)
  assert.equal((await ask.get(`/${slug}/utvardering`)).status, 303)
})
