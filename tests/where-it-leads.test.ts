import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addressOf, patternsOf } from './addresses.ts'
import { type Places, placesOf } from './places.ts'
import { formsIn, optionsIn } from './sending.ts'
import { newUser, openWorld, type Who, type World } from './world.ts'

// What goes well leads to a page that whoever did it may see.

/** Where someone's way in is taken away. */
const TAKES_AWAY = ['/logga-ut', '/konto', '/demo/anvandare']
const FILLED = { date: '2025-10-15', text: 'Prov' }

let world: World
let places: Places
before(async () => {
  world = await openWorld()
  const { vault } = world.installation
  places = await world.read(db => placesOf(db, { vault, programme_id: world.programme_id }))
})
after(() => world.close())

/** The form as it came, with what is empty filled in: a choice with the last there is. */
const filled = (sent: URLSearchParams, html: string): Record<string, string> =>
  Object.fromEntries(
    [...sent].map(([name, value]) => {
      if (value !== '') return [name, value]
      const options = optionsIn(html, name)
      if (options.length > 0) return [name, options.at(-1)!]
      return [name, /(_on|_from|day)$/.test(name) ? FILLED.date : FILLED.text]
    }),
  )

test('a tip that is sent on to another partner leads whoever sent it back to those that wait', async () => {
  const tip = await world.read(db =>
    db
      .selectFrom('referral')
      .innerJoin('partner', 'partner.id', 'referral.partner_id')
      .select(['referral.id', 'referral.version', 'referral.partner_id'])
      .where('referral.programme_id', '=', world.programme_id)
      .where('referral.answer', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  const other = await world.read(db =>
    db
      .selectFrom('partner')
      .select('id')
      .where('programme_id', '=', world.programme_id)
      .where('id', '<>', tip.partner_id)
      .where('kind', '<>', 'collaborator')
      .where('sends_officers', '=', false)
      .executeTakeFirstOrThrow(),
  )
  const asking = await world.asEmail(
    await newUser(
      world.installation,
      'process_leader',
      world.programme_id,
      'Petra Andersson',
      tip.partner_id!,
    ),
  )
  const answer = await asking.post(`/demo/formedlingar/${tip.id}/omdirigering`, {
    version: String(tip.version),
    partner_id: String(other.id),
    reroute_because: 'Ligger närmare er.',
  })
  assert.equal(answer.status, 303, await answer.text())
  assert.equal(answer.headers.get('location'), '/demo/formedlingar')
  assert.equal((await asking.get('/demo/formedlingar')).status, 200)
})

for (const who of ['officer', 'process_leader', 'project_leader'] satisfies Who[])
  test(`every success leads its ${who} to a page that is there`, async () => {
    const asking = await world.as(who)
    const wrong: string[] = []
    let led = 0
    for (const pattern of patternsOf(world.build)) {
      const path = addressOf(pattern, 'demo', places)
      const page = await asking.get(path)
      if (page.status !== 200 || !page.headers.get('content-type')?.startsWith('text/html')) continue
      const html = await page.text()
      for (const { sent, to } of formsIn(html)) {
        if (TAKES_AWAY.some(away => (to ?? path).startsWith(away))) continue
        const answer = await asking.post(to ?? path, filled(sent, html))
        const there = answer.headers.get('location')
        if (answer.status !== 303 || !there?.startsWith('/')) continue
        led += 1
        const { status } = await asking.get(there)
        if (status >= 400) wrong.push(`${to ?? path} leads to ${there}: ${status}`)
      }
    }
    assert.deepEqual(wrong, [])
    assert.ok(led > 2, `only ${led} were carried out`)
  })
