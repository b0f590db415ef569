import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { houseScope, transact } from '../app/foundation/transact.ts'
import { type Places, placesOf } from './places.ts'
import { formIn } from './sending.ts'
import { type Asking, newUser, openWorld, type World } from './world.ts'

// Who leads whom at a company, chosen without script: seen on the company's page, done once, and told when two choose at once.

let world: World
let places: Places
let leader: Asking
let other: Asking
const contacts: Record<string, string> = {}

before(async () => {
  world = await openWorld()
  const { programme_id, installation } = world
  places = await world.read(db => placesOf(db, { vault: installation.vault, programme_id }))
  leader = await world.as('project_leader')
  other = await world.asEmail(await newUser(installation, 'project_leader', programme_id, 'Petra Andersson'))
  await transact(installation, houseScope, async ({ db }) => {
    const company_id = Number(places.company)
    for (const name of ['Eva Prov', 'Ali Prov']) {
      const { id } = await db
        .insertInto('contact')
        .values({ programme_id, company_id, function: 'manager', name })
        .returning('id')
        .executeTakeFirstOrThrow()
      contacts[name] = String(id)
    }
    await db
      .updateTable('employment')
      .set({ team: 'Provlag', shift: 'natt' })
      .where('id', '=', Number(places.employment))
      .execute()
  })
})
after(() => world.close())

const here = () => `/demo/foretag/${places.company}/chefer`
const team = () => `${here()}/val?team=Provlag`

async function chosen(asking: Asking, path: string, who: string) {
  const form = formIn(await (await asking.get(path)).text())!
  form.set('contact_id', who && contacts[who]!)
  return form
}
const send = (asking: Asking, path: string, form: URLSearchParams) =>
  asking.post(path, Object.fromEntries(form))

test('a manager of a team is chosen and stands on the company’s page; sent twice it is done once', async () => {
  const form = await chosen(leader, team(), 'Eva Prov')
  for (let time = 0; time < 2; time++) {
    const answer = await send(leader, team(), form)
    assert.equal(answer.status, 303)
    assert.equal(answer.headers.get('location'), here())
  }
  const page = await (await leader.get(here())).text()
  assert.match(page, /Eva Prov/)
  assert.match(page, /Team Provlag, skift natt/)
  assert.match(page, /Eva Prov \(Team Provlag\)/, 'a team’s manager leads its shifts')
  const person = await (await leader.get(`/demo/personer/${places.person}`)).text()
  assert.match(person, /Chef: Eva Prov\./)
})

test('of two who choose at once the second is told who stands there, and chooses between', async () => {
  const [mine, theirs] = [await chosen(leader, team(), 'Ali Prov'), await chosen(other, team(), '')]
  assert.equal((await send(leader, team(), mine)).status, 303)
  const answer = await send(other, team(), theirs)
  assert.equal(answer.status, 409)
  const html = await answer.text()
  assert.match(html, /Ali Prov/)
  const question = formIn(html)!
  question.set('keep_contact_id', 'theirs')
  assert.equal((await send(other, team(), question)).status, 303)
  assert.match(await (await leader.get(here())).text(), /Ali Prov \(Team Provlag\)/)
})

test('one who is no contact any longer is told beside the field, and a group that is not there is not found', async () => {
  const form = await chosen(leader, team(), 'Eva Prov')
  form.set('contact_id', '999999')
  const answer = await send(leader, team(), form)
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /finns inte längre bland företagets kontakter/)
  for (const asked of ['', '?team=Ingen', '?person=999999', `?team=${'a'.repeat(60)}`])
    assert.equal((await leader.get(`${here()}/val${asked}`)).status, 404, asked)
})
