import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openedNow } from '../app/referrals/pages/opened.ts'
import { formIn } from './sending.ts'
import { type Asking, openWorld, type World } from './world.ts'

const PATH = '/demo/oppet'
const WISHES = 'Vi vill lära oss mer om svetsning.'

let world: World
let stranger: Asking

before(async () => {
  world = await openWorld()
  stranger = await world.as('stranger')
})
after(() => world.close())

/** A form that was opened a while ago, as a person sends it. */
function filledIn(form: URLSearchParams) {
  const { vault, clock } = world.installation
  const opened = openedNow({
    vault,
    clock: { ...clock, now: () => new Date(clock.now().getTime() - 60_000) },
  })
  return {
    ...Object.fromEntries<string>(form),
    opened,
    name: 'Smygehamns Gummidelar AB',
    municipality_code: '1287',
    contact_name: 'Anneli',
    contact_email: 'anneli@exempel.example',
    wishes: WISHES,
  }
}

const tips = () =>
  world.read(async db => {
    const rows = await db.selectFrom('referral').select('id').where('why', '=', WISHES).execute()
    return rows.length
  })

test('a hidden field that the browser filled in is told of: nobody is thanked whose interest was thrown away', async () => {
  const form = formIn(await (await stranger.get(PATH)).text())!
  assert.ok(form.has('website'), 'the field for machines is there')
  const sent = { ...filledIn(form), website: 'https://exempel.se' }
  const refused = await stranger.post(PATH, sent)
  const html = await refused.text()
  assert.equal(refused.status, 422)
  assert.match(html, /Inget är skickat än/)
  const again = formIn(html)!
  assert.equal(again.get('wishes'), WISHES, 'what was written is kept')
  assert.ok(!again.has('website'), 'and the browser finds nothing more to fill in')
  assert.equal(await tips(), 0)

  const thanked = await stranger.post(PATH, { ...Object.fromEntries(again), opened: sent.opened })
  assert.equal(thanked.status, 303)
  assert.equal(thanked.headers.get('location'), `${PATH}/tack`)
  assert.equal(await tips(), 1)
})

test('a machine that fills it in again is told so again, and nothing is kept', async () => {
  const sent = {
    ...filledIn(formIn(await (await stranger.get(PATH)).text())!),
    website: 'https://exempel.se',
  }
  for (let time = 0; time < 2; time++) assert.equal((await stranger.post(PATH, sent)).status, 422)
  assert.equal(await tips(), 1)
})
