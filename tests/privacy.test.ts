import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import ExcelJS from 'exceljs'
import { requestWith } from '../app/access/testing-door.ts'
import { ROLES } from '../app/access/visitor.ts'
import { clockOn } from '../app/foundation/clock.ts'
import { answerOf } from '../app/server.ts'
import { addressOf, patternsOf } from './addresses.ts'
import { type Places, placesOf } from './places.ts'
import { type Secrets, secretsOf } from './secrets.ts'
import { cookieFor, emailOf, openWorld, type Who, type World } from './world.ts'

let world: World
let secrets: Secrets
let places: Places
let addresses: string[]
const WHO: readonly Who[] = [...ROLES, 'stranger']

before(async () => {
  world = await openWorld()
  const { programme_id } = world
  const { vault } = world.installation
  secrets = await world.read(db => secretsOf(db, world.installation.vault))
  places = await world.read(db => placesOf(db, { vault, programme_id }))
  const hidden = await world.read(db =>
    db
      .selectFrom('person')
      .innerJoin('attendance', 'attendance.person_id', 'person.id')
      .innerJoin('session', 'session.id', 'session_id')
      .innerJoin('employment', 'employment.person_id', 'person.id')
      .innerJoin('in_kind_entry as entry', 'entry.attendance_id', 'attendance.id')
      .select(['person.id as person', 'attendance.id as attendance', 'occasion_id as occasion'])
      .select(['employment.company_id as company', 'employment.id as employment', 'entry.id as entry'])
      .where('person.programme_id', '=', programme_id)
      .where('is_protected', '=', true)
      .executeTakeFirstOrThrow(),
  )
  const ofHidden = Object.fromEntries(Object.entries(hidden).map(([name, id]) => [name, String(id)]))
  const patterns = patternsOf(world.build)
  addresses = [
    ...patterns.map(pattern => addressOf(pattern, 'demo', places)),
    ...patterns.map(pattern =>
      addressOf(pattern, 'demo', {
        ...places,
        ...ofHidden,
        coming: ofHidden.occasion!,
        booked: ofHidden.person!,
      }),
    ),
    '/demo/personer?sida=2',
    '/demo/natura?sida=2',
    '/demo/handelser?sida=2',
    '/demo/siffror?visa=manader',
  ].filter((address, at, all) => all.indexOf(address) === at)
})
after(() => world.close())

test('it would be seen if something were told', () => {
  assert.ok(secrets.words.length > 10)
  assert.deepEqual(secrets.found(`<td>${secrets.words[0]}</td>`), [secrets.words[0]])
})

test('no page and no file tells a number, a birthday or anything of the protected', async () => {
  const told: string[] = []
  for (const who of WHO) {
    const as = await world.as(who)
    for (const address of addresses) {
      const answer = await as.get(address)
      const found = secrets.found(await textOf(answer))
      if (found.length > 0) told.push(`${address} as ${who}, ${answer.status}: ${found.length}`)
    }
  }
  assert.deepEqual(told, [])
})

test('the order of a list tells nothing that the list itself does not', async () => {
  const officer = await world.as('officer')
  const leader = await world.as('project_leader')
  const order = async (asking: typeof officer, path: string) => (await asking.get(path)).text()
  const byName = await order(officer, '/demo/foretag.csv')
  for (const sort of ['participants', '-hours', '-kronor'])
    assert.equal(await order(officer, `/demo/foretag.csv?sort=${sort}`), byName, sort)
  assert.notEqual(
    await order(leader, '/demo/foretag.csv?sort=-hours'),
    await order(leader, '/demo/foretag.csv'),
  )
})

test('nobody can ask for a protected person’s page', async () => {
  const { person } = await world.read(db =>
    db
      .selectFrom('person')
      .select('id as person')
      .where('is_protected', '=', true)
      .where('programme_id', '=', world.programme_id)
      .executeTakeFirstOrThrow(),
  )
  for (const who of ROLES) {
    const { status } = await (await world.as(who)).get(`/demo/personer/${person}`)
    assert.ok(status === 404 || status === 403, `${who}: ${status}`)
  }
})

test('what is wrong with a form or an address tells nothing of what was typed, nor does the log', async () => {
  const [number] = await world.read(db =>
    db.selectFrom('personal_number').select('cipher').limit(1).execute(),
  )
  const typed = world.installation.vault.open(number!.cipher)
  const leader = await world.as('project_leader')
  await leader.get(`/demo/personer?q=${typed}`)
  await leader.get(`/demo/${typed}`)
  await leader.post('/demo/import', { fil: typed, once: typed })
  const shown = await leader.post(`/demo/personer/${places.person}/personnummer`, {
    reason: 'Rapport till SCB för oktober',
  })
  assert.equal(shown.status, 200)
  assert.equal(secrets.found(await shown.text()).length > 0, true, 'the one who may is shown the number')
  assert.deepEqual(secrets.found(await (await leader.get('/demo/handelser')).text()), [])
  assert.deepEqual(secrets.found(await (await leader.get(`/demo/personer/${places.person}`)).text()), [])
})

test('an error nobody foresaw says its number and nothing else, to the visitor and in the log', async () => {
  const [number] = await world.read(db =>
    db.selectFrom('personal_number').select('cipher').limit(1).execute(),
  )
  const typed = world.installation.vault.open(number!.cipher)
  const clock = {
    ...clockOn('2025-10-15'),
    today: () => {
      throw new Error(`no place for ${typed}`)
    },
  }
  const broken = answerOf(world.build, { ...world.installation, clock })
  const cookie = await cookieFor(world.installation, emailOf('project_leader'))
  const lines = world.log.length
  const answer = await broken(requestWith(cookie, '/demo/personer'))
  const html = await answer.text()
  assert.equal(answer.status, 500)
  assert.deepEqual(secrets.found(html), [])
  assert.doesNotMatch(html, /no place for| at .*\.ts|node_modules/)
  const incident = world.log
    .slice(lines)
    .map(line => JSON.parse(line) as Record<string, string>)
    .find(line => line.incident)
  assert.ok(incident && html.includes(incident.incident!), 'the number on the page stands in the log')
})

test('the log of all this holds nothing of anyone', () => {
  assert.ok(world.log.length > 500)
  assert.deepEqual(
    world.log.filter(line => secrets.found(line).length > 0),
    [],
  )
  const emails = world.log.filter(line => /[\w.]+@exempel\.example/.test(line))
  assert.deepEqual(emails, [])
})

test('membership of a union is written nowhere', async () => {
  const columns = await world
    .read(db => db.selectNoFrom(eb => eb.val(1).as('one')).execute())
    .then(() =>
      world.installation.database.pool.query<{ column_name: string }>(
        "select table_name || '.' || column_name as column_name from information_schema.columns where table_schema = 'public'",
      ),
    )
  assert.ok(columns.rows.length > 100)
  assert.deepEqual(
    columns.rows.filter(({ column_name }) => /union_member|is_member|fackmedlem/.test(column_name)),
    [],
  )
})

/** The readable content of an answer: a page, a text, or the cells of a workbook. */
async function textOf(answer: Response): Promise<string> {
  if (!answer.headers.get('content-type')?.includes('spreadsheet')) return answer.text()
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await answer.arrayBuffer())
  const cells: string[] = []
  workbook.eachSheet(sheet => sheet.eachRow(row => row.eachCell(cell => cells.push(cell.text))))
  return cells.join('\n')
}
