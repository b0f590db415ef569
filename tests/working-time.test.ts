import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { formIn } from './sending.ts'
import { openWorld, type World } from './world.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', '’')
    .trim()

/** The company that the demonstration visits, and an occasion at which it may book. */
async function booking() {
  const { company_id } = await world.read(db =>
    db
      .selectFrom('shift_team')
      .select('company_id')
      .where('programme_id', '=', world.programme_id)
      .executeTakeFirstOrThrow(),
  )
  const company = await world.as('company')
  const seats = await (await company.get(`/demo/foretag/${company_id}/bokning`)).text()
  const found = [...seats.matchAll(new RegExp(`/demo/foretag/${company_id}/bokning/(\\d+)"`, 'g'))]
  const occasion_id = Number(found[0]![1])
  const address = `/demo/foretag/${company_id}/bokning/${occasion_id}`
  return { company, company_id, occasion_id, address, page: await (await company.get(address)).text() }
}

/** The name of each who can be booked, with what stands below it. */
const notesOn = (page: string) =>
  [
    ...page.matchAll(
      /<input type="checkbox" name="person"[^>]*value="(\d+)"[^>]*>\s*<span>(.*?)<small>(.*?)<\/small>/gs,
    ),
  ].map(([, id, name, note]) => ({ id: Number(id), name: plain(name!), note: plain(note!) }))

test('the company and whoever arranges are told the same of a person’s working time', async () => {
  const { page, occasion_id } = await booking()
  const notes = notesOn(page)
  assert.ok(notes.length > 5, page.slice(0, 300))
  const leader = await world.as('project_leader')
  const told: string[] = []
  for (const one of notes.slice(0, 8)) {
    const html = await (
      await leader.get(`/demo/tillfallen/${occasion_id}/bokning?q=${encodeURIComponent(one.name)}`)
    ).text()
    const row = html.split('<tr').find(each => each.includes(`name="person_id" value="${one.id}"`))
    if (!row) continue
    const cells = row.split(/<t[dh]\b[^>]*>/).map(plain)
    const said = cells.find(cell => /betald tid|schemat/.test(cell))
    assert.ok(said, cells.join('|'))
    assert.ok(one.note.includes(said), `${one.note} | ${said}`)
    told.push(said)
  }
  assert.ok(told.length > 4)
  assert.ok(told.some(each => each.startsWith('schemat är inte känt')))
  assert.ok(told.some(each => !each.startsWith('schemat är inte känt')))
})

test('nobody is booked outside paid time before the company has answered, and nothing that is ticked is lost', async () => {
  const { company, page, address } = await booking()
  const outside = notesOn(page).find(one => one.note.includes('utanför betald tid'))
  assert.ok(outside, 'somebody works at another time')
  const form = formIn(page)!
  form.delete('person')
  form.set('person', String(outside.id))
  const refused = await company.post(address, Object.fromEntries(form))
  assert.equal(refused.status, 422)
  const html = await refused.text()
  assert.ok(plain(html).includes(`Tid utanför schemat: ${outside.name}.`), plain(html).slice(0, 2000))
  assert.match(html, new RegExp(`<input[^>]*checked=""[^>]*value="${outside.id}"`))
  assert.match(html, /<select[^>]*id="paid"/)
})

test('the teams that were shown hold from an earlier day when it is asked for, and not by itself', async () => {
  const { company, company_id } = await booking()
  const address = `/demo/foretag/${company_id}/skift`
  const formNow = async () => {
    const html = await (await company.get(address)).text()
    return formIn(`<form${html.split('<form').find(part => part.includes('value="members"'))}`)!
  }
  const form = await formNow()
  const stays = () =>
    world.read(db =>
      db
        .selectFrom('team_stay')
        .select(['person_id', 'team_id', 'from_on'])
        .where('company_id', '=', company_id)
        .execute(),
    )
  const before = await stays()
  const unchanged = await company.post(address, Object.fromEntries(form))
  assert.equal(unchanged.status, 422)
  assert.match(await unchanged.text(), /Det är redan så/)
  const earlier = await formNow()
  earlier.set('from_on', '2025-01-01')
  assert.equal((await company.post(address, Object.fromEntries(earlier))).status, 422, 'nobody was asked for')
  earlier.set('also_said', 'yes')
  assert.equal((await company.post(address, Object.fromEntries(earlier))).status, 303)
  const byPerson = (rows: typeof before) => rows.toSorted((one, other) => one.person_id - other.person_id)
  assert.deepEqual(
    byPerson(await stays()),
    byPerson(before).map(one => ({ ...one, from_on: '2025-01-01' })),
  )
})
