import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asideOf } from '../app/foundation/aside.ts'
import { newProgrammeIn } from './registers.ts'
import { type Asking, askingAs, newUser, openBare } from './world.ts'

// A reading that takes longer than anyone waits: here until the test lets it go on.

let bare: Awaited<ReturnType<typeof openBare>>
let ask: Asking
let slug: string
const gate = Promise.withResolvers<void>()
const failing = Promise.withResolvers<void>()

before(async () => {
  bare = await openBare({})
  const { installation } = bare
  const programme = await newProgrammeIn(installation)
  slug = programme.slug
  ask = await askingAs(installation, bare.answer, await newUser(installation, 'project_leader', programme.id))
  installation.aside = asideOf({
    carry: async (work, scope, given) => {
      await gate.promise
      return work.carryOut(installation, scope, given)
    },
    close: async () => {},
  })
})
after(() => bare.close())

test('a long reading is told of on a page that looks again by itself, and leads on when it is done', async () => {
  const form = new FormData()
  form.set(
    'files',
    new File(['Organisationsnummer;Företag;Kommun\n563133-5238;Åkeri AB;Lund\n'], 'foretag.csv'),
  )
  const begun = await ask.post(`/${slug}/import`, form)
  assert.equal(begun.status, 303)
  const underWay = begun.headers.get('location')!
  const waiting = await ask.get(underWay)
  assert.match(await waiting.text(), /Filerna läses/)
  assert.equal(waiting.headers.get('refresh'), '1')
  const list = await (await ask.get(`/${slug}/import`)).text()
  assert.ok(list.includes(`href="${underWay}"`), 'who closed the page finds the way back')
  gate.resolve()
  const done = await ask.get(underWay)
  assert.equal(done.status, 303)
  const preview = await ask.get(done.headers.get('location')!)
  assert.match(await preview.text(), /foretag\.csv/)
  assert.equal(preview.headers.get('refresh'), null)
})

test('a reading that fails is told of once, and then as what it is', async () => {
  bare.installation.aside = asideOf({
    carry: async () => {
      await failing.promise
      throw new TypeError('nobody foresaw it')
    },
    close: async () => {},
  })
  const form = new FormData()
  form.set('files', new File(['Organisationsnummer\n'], 'foretag.csv'))
  const begun = await ask.post(`/${slug}/import`, form)
  const underWay = begun.headers.get('location')!
  failing.resolve()
  assert.equal((await ask.get(underWay)).status, 500)
  const again = await ask.get(underWay)
  assert.equal(again.status, 200)
  assert.match(await again.text(), /Läsningen avbröts/)
})

test('a reading that is not known here is told of as cut off', async () => {
  const page = await ask.get(`/${slug}/import?pagar=1d0c5e1c-0000-4000-8000-000000000000`)
  assert.match(await page.text(), /Läsningen avbröts/)
  assert.equal(page.headers.get('refresh'), null)
})
