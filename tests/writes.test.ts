import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addressOf, hasThing, patternsOf } from './addresses.ts'
import { rowsOf } from './kept-rows.ts'
import { type Places, placesOf } from './places.ts'
import { formIn } from './sending.ts'
import { type Asking, newUser, openWorld, type World } from './world.ts'

let world: World
let first: Asking
let second: Asking
let places: Places
let foreign: Places

before(async () => {
  world = await openWorld()
  const { programme_id, small } = world
  first = await world.as('project_leader')
  second = await world.asEmail(
    await newUser(world.installation, 'project_leader', programme_id, 'Petra Andersson'),
  )
  const { vault } = world.installation
  places = await world.read(db => placesOf(db, { vault, programme_id }))
  foreign = await world.read(db => placesOf(db, { vault, programme_id: small.programme_id }))
})
after(() => world.close())

const formAt = async (asking: Asking, path: string): Promise<URLSearchParams> => {
  const answer = await asking.get(path)
  assert.equal(answer.status, 200, path)
  const form = formIn(await answer.text())
  assert.ok(form, `${path} has a form`)
  return form
}

const send = (asking: Asking, path: string, form: URLSearchParams) =>
  asking.post(path, Object.fromEntries(form))

const lines = async (): Promise<number> =>
  (await world.installation.database.pool.query<{ id: number }>('select id from trail_end()')).rows[0]!.id

const companyNow = () =>
  world.read(db =>
    db
      .selectFrom('company')
      .select(['name', 'sni', 'came_via'])
      .where('id', '=', Number(places.company))
      .executeTakeFirstOrThrow(),
  )

const numberOfAnother = async (): Promise<string> => {
  const { organisation_number } = await world.read(db =>
    db
      .selectFrom('company')
      .select('organisation_number')
      .where('programme_id', '=', world.programme_id)
      .where('id', '!=', Number(places.company))
      .where('organisation_number', 'is not', null)
      .executeTakeFirstOrThrow(),
  )
  return organisation_number!
}

const changeOfCompany = () => `/demo/foretag/${places.company}/andring`

test('two who change the same field of a company: the second chooses, and what only one changed holds', async () => {
  const path = changeOfCompany()
  const [mine, theirs] = [await formAt(first, path), await formAt(second, path)]
  mine.set('name', 'Östernäs Mekaniska AB')
  mine.set('came_via', 'Mässan i Osby')
  theirs.set('name', 'Östernäs Verkstad AB')
  theirs.set('sni', '25.620')
  assert.equal((await send(first, path, mine)).status, 303)
  const answer = await send(second, path, theirs)
  const html = await answer.text()
  assert.equal(answer.status, 409)
  assert.match(html, /Östernäs Mekaniska AB/)
  assert.match(html, /Östernäs Verkstad AB/)
  assert.match(html, /Karin Ekdahl ändrade också: Inkom via/)
  assert.doesNotMatch(html, /name="keep_(?!name)/, 'only what both changed is asked about')
  assert.equal((await companyNow()).name, 'Östernäs Mekaniska AB', 'nothing is overwritten')

  const question = formIn(html)!
  const unanswered = await send(second, path, question)
  assert.equal(unanswered.status, 409)
  const again = await unanswered.text()
  assert.match(again, /Välj vilket som ska gälla/)
  const chosen = formIn(again)!
  chosen.set('keep_name', 'mine')
  assert.equal((await send(second, path, chosen)).status, 303)
  assert.equal((await send(second, path, chosen)).status, 303, 'sent twice it is done once')
  assert.deepEqual(await companyNow(), {
    name: 'Östernäs Verkstad AB',
    sni: '25.620',
    came_via: 'Mässan i Osby',
  })
})

test('two who change different fields of a company: both hold without a question, and the second is told', async () => {
  const path = changeOfCompany()
  const [mine, theirs] = [await formAt(first, path), await formAt(second, path)]
  mine.set('sni', '25.110')
  theirs.set('came_via', 'IF Metall')
  assert.equal((await send(first, path, mine)).status, 303)
  const answer = await send(second, path, theirs)
  assert.equal(answer.status, 303)
  const told = answer.headers.getSetCookie().find(cookie => cookie.startsWith('meanwhile='))
  assert.ok(told, 'what the first changed goes along to the page that follows')
  const { sni, came_via } = await companyNow()
  assert.deepEqual([sni, came_via], ['25.110', 'IF Metall'])
})

test('a form that came too late and is refused for another reason says all the same what was put together', async () => {
  const path = changeOfCompany()
  const [mine, theirs] = [await formAt(first, path), await formAt(second, path)]
  mine.set('came_via', 'Mässan i Kristianstad')
  // What another company has is refused by the command and not by the form.
  theirs.set('organisation_number', await numberOfAnother())
  theirs.set('sni', '25.310')
  assert.equal((await send(first, path, mine)).status, 303)
  const answer = await send(second, path, theirs)
  const html = await answer.text()
  assert.equal(answer.status, 422)
  assert.match(html, /Karin Ekdahl ändrade under tiden: Inkom via\. Det är kvar\./)
  const again = formIn(html)!
  assert.equal(again.get('came_via'), 'Mässan i Kristianstad', 'the form holds what the first saved')
  assert.equal(again.get('sni'), '25.310', 'and what the second wrote')
})

test('whoever leaves the choice for the form keeps what only they changed, and has what is saved for the rest', async () => {
  const path = changeOfCompany()
  const [mine, theirs] = [await formAt(first, path), await formAt(second, path)]
  mine.set('name', 'Östernäs Stål AB')
  theirs.set('name', 'Östernäs Järn AB')
  theirs.set('sni', '25.730')
  assert.equal((await send(first, path, mine)).status, 303)
  const html = await (await send(second, path, theirs)).text()
  assert.match(html, /Lämna utan att spara något av ditt/)
  const question = formIn(html)!
  question.set('reopened', 'yes')
  const answer = await send(second, path, question)
  const reopened = await answer.text()
  assert.equal(answer.status, 200)
  assert.match(reopened, /Inget av ditt är sparat än/)
  assert.notEqual((await companyNow()).sni, '25.730', 'nothing is saved')
  const form = formIn(reopened)!
  assert.deepEqual(
    [form.get('name'), form.get('sni'), form.get('asked'), form.get('reopened')],
    ['Östernäs Stål AB', '25.730', null, null],
  )
  assert.equal((await send(second, path, form)).status, 303)
  const { name, sni } = await companyNow()
  assert.deepEqual([name, sni], ['Östernäs Stål AB', '25.730'])
})

test('a third change in between is told again, also to whoever chose', async () => {
  const path = changeOfCompany()
  const [mine, theirs] = [await formAt(first, path), await formAt(second, path)]
  mine.set('name', 'Ett AB')
  theirs.set('name', 'Två AB')
  assert.equal((await send(first, path, mine)).status, 303)
  const question = formIn(await (await send(second, path, theirs)).text())!
  const third = await formAt(first, path)
  third.set('name', 'Tre AB')
  assert.equal((await send(first, path, third)).status, 303)
  question.set('keep_name', 'theirs')
  const asked = await send(second, path, question)
  assert.equal(asked.status, 409)
  const html = await asked.text()
  assert.match(html, /Tre AB/)
  const last = formIn(html)!
  assert.equal(last.get('name'), 'Två AB', 'what was typed is not lost')
  last.set('keep_name', 'theirs')
  assert.equal((await send(second, path, last)).status, 303)
  assert.equal((await companyNow()).name, 'Tre AB')
})

test('what was read cannot be made up: then all that differs is asked about', async () => {
  const path = changeOfCompany()
  for (const forge of [
    (form: URLSearchParams) => form.delete('read'),
    (form: URLSearchParams) => form.set('read', form.get('read')!.replace(/sni=[^&]{4}/, 'sni=AAAA')),
    async (form: URLSearchParams) => form.set('read', (await formAt(first, path)).get('read')!),
  ]) {
    const [mine, theirs] = [await formAt(first, path), await formAt(second, path)]
    mine.set('sni', mine.get('sni') === '25.110' ? '25.620' : '25.110')
    await forge(theirs)
    assert.equal((await send(first, path, mine)).status, 303)
    const answer = await send(second, path, theirs)
    assert.equal(answer.status, 409)
    assert.match(await answer.text(), /name="keep_sni"/)
  }
})

test('an answer to what was never asked is no answer: neither of something new nor of a field that is none', async () => {
  const start = await companyNow()
  const change = await formAt(first, changeOfCompany())
  change.set('asked', 'toString,constructor,__proto__')
  change.set('keep_constructor', 'theirs')
  assert.equal((await send(first, changeOfCompany(), change)).status, 303)
  assert.deepEqual(await companyNow(), start)

  const path = '/demo/utbildningar/ny'
  const made = await formAt(first, path)
  made.set('asked', 'title')
  const answer = await send(first, path, made)
  assert.equal(answer.status, 422, 'what lacks in it is told as ever')
})

test('two who correct the same attendance: the second is shown both, and the ledger follows the first', async () => {
  const path = `/demo/tillfallen/${places.occasion}/narvaro/${places.attendance}/rattelse`
  const [mine, theirs] = [await formAt(first, path), await formAt(second, path)]
  for (const [form, hours] of [
    [mine, '1,25'],
    [theirs, '0,75'],
  ] as const) {
    form.set('hours', hours)
    form.set('reason', 'Enligt närvarolistan från kursledaren.')
  }
  assert.equal((await send(first, path, mine)).status, 303)
  const answer = await send(second, path, theirs)
  const html = await answer.text()
  assert.equal(answer.status, 409)
  assert.match(html, /1,25/)
  assert.match(html, /0,75/)
  const { quarters } = await world.read(db =>
    db
      .selectFrom('in_kind_entry')
      .select(({ fn }) => fn.sum<bigint>('quarters').as('quarters'))
      .where('attendance_id', '=', Number(places.attendance))
      .executeTakeFirstOrThrow(),
  )
  assert.equal(Number(quarters), 5)
})

test('a form that is sent twice does its work once', async () => {
  const written: string[] = []
  const changes: [string, Record<string, string>][] = [
    [`/demo/foretag/${places.company}/andring`, { name: 'Östernäs Smide AB' }],
    [`/demo/personer/${places.person}/andring`, { mobile: '070-1740605' }],
    [
      `/demo/tillfallen/${places.occasion}/narvaro/${places.attendance}/rattelse`,
      { hours: '1', reason: 'Gick hem tidigt enligt listan.' },
    ],
    ['/demo/leverantorer/ny', { name: 'Kursverket i Osby AB' }],
    [`/demo/installningar/partner/${places.partner}`, { name: 'IUC Syd AB' }],
  ]
  for (const [path, change] of changes) {
    const form = await formAt(first, path)
    for (const [field, value] of Object.entries(change)) form.set(field, value)
    assert.ok(form.get('once'), `${path} has a number of its own`)
    const start = await lines()
    const one = await send(first, path, form)
    const between = await lines()
    const two = await send(first, path, form)
    const end = await lines()
    assert.deepEqual([one.status, two.status], [303, 303], path)
    assert.equal(two.headers.get('location'), one.headers.get('location'))
    if (between - start !== 1 || end !== between)
      written.push(`${path}: ${between - start} and ${end - between} lines`)
  }
  assert.deepEqual(written, [])
})

test('the id of a form that was sent answers for nothing else: neither another form nor other words in the same', async () => {
  const path = '/demo/leverantorer/ny'
  const form = await formAt(first, path)
  form.set('name', 'Första kursgården AB')
  assert.equal((await send(first, path, form)).status, 303)
  const start = await lines()

  form.set('name', 'Andra kursgården AB')
  const corrected = await send(first, path, form)
  const html = await corrected.text()
  assert.equal(corrected.status, 409)
  assert.match(html, /redan skickat en gång/)
  const change = `/demo/foretag/${places.company}/andring`
  const other = await formAt(first, change)
  other.set('once', form.get('once')!)
  assert.equal((await send(first, change, other)).status, 409)
  assert.equal((await send(second, path, form)).status, 409)
  assert.equal(await lines(), start, 'none of them was carried out')

  const again = formIn(html)!
  assert.equal(again.get('name'), 'Andra kursgården AB')
  assert.equal((await send(first, path, again)).status, 303)
  assert.equal(await lines(), start + 1, 'sent again it is something new')
})

test('a phone that has used an id for something else is asked to take another', async () => {
  const officer = await world.as('officer')
  const once = crypto.randomUUID()
  const refer = async (company: string) => {
    const form = { kind_of_form: 'refer', once, company, municipality_code: '1285' }
    const answer = await officer.post('/demo/ombud/utkorg', form)
    return { status: answer.status, told: (await answer.json()) as { path?: string; is_id_used?: boolean } }
  }
  const sent = await refer('Skickat Svets AB')
  assert.equal(sent.status, 200)
  assert.deepEqual(await refer('Skickat Svets AB'), sent)
  const other = await refer('Annan Svets AB')
  assert.deepEqual([other.status, other.told.is_id_used], [422, true])
})

test('a budget that does not balance is told at the side that holds less', async () => {
  const path = '/demo/installningar/budget'
  const form = await formAt(first, path)
  form.set('support', '1 000')
  form.set('valid_from', '2025-11-01')
  form.set('source', 'Beslut')
  form.set('certainty', 'confirmed')
  form.set('cost_1_amount', '1')
  const answer = await send(first, path, form)
  const html = await answer.text()
  assert.equal(answer.status, 422)
  assert.match(html, /<a href="#cost">Sidorna går inte ihop/)
  assert.match(html, /id="cost-error"/)
})

test('a programme made in a demonstration belongs to it, so that it is one still after a restart', async () => {
  const administrator = await world.as('administrator')
  const form = await formAt(administrator, '/nytt-projekt')
  for (const [field, value] of [
    ['name', 'Industri i norr'],
    ['slug', 'norr'],
    ['starts_on', '2026-01-01'],
    ['ends_on', '2028-12-31'],
  ] as const)
    form.set(field, value)
  assert.equal((await send(administrator, '/nytt-projekt', form)).status, 303)
  const { is_demonstration } = await world.read(db =>
    db
      .selectFrom('programme')
      .select('is_demonstration')
      .where('slug', '=', 'norr')
      .executeTakeFirstOrThrow(),
  )
  assert.equal(is_demonstration, true)
})

test('a good form that is sent to another programme’s things is not found and changes nothing there', async () => {
  const wrong: string[] = []
  let sent = 0
  const start = await rowsOf(world, world.small.programme_id)
  for (const pattern of patternsOf(world.build).filter(hasThing)) {
    const own = await first.get(addressOf(pattern, 'demo', places))
    if (own.status !== 200 || !own.headers.get('content-type')?.startsWith('text/html')) continue
    const form = formIn(await own.text())
    if (!form) continue
    for (const [field, value] of Object.entries(filled())) if (!form.get(field)) form.set(field, value)
    const path = addressOf(pattern, 'demo', foreign)
    const { status } = await send(first, path, form)
    sent += 1
    if (status !== 404 && status !== 405) wrong.push(`${path}: ${status}`)
  }
  assert.ok(sent > 10)
  assert.deepEqual(await rowsOf(world, world.small.programme_id), start)
  assert.deepEqual(wrong, [])
})

/** What a form asks for and does not already hold. */
const filled = (): Record<string, string> => ({
  reason: 'Enligt närvarolistan från kursledaren.',
  name: 'Prov Provsson',
  email: 'prov@exempel.example',
  title: 'Operatör',
  category: 'kollektiv',
  company: places.company,
  starts_on: '2025-01-01',
  person_id: places.person,
  session_id: '1',
  number: '19920717-2397',
  hours: '1',
})
