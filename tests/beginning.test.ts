import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Role } from '../app/access/visitor.ts'
import { newProgrammeIn } from './registers.ts'
import { formIn } from './sending.ts'
import { askingAs, newUser, openBare } from './world.ts'

// A programme in which nothing has happened yet.

let bare: Awaited<ReturnType<typeof openBare>>
let programme: { id: number; slug: string }
before(async () => {
  bare = await openBare({})
  programme = await newProgrammeIn(bare.installation)
})
after(() => bare.close())

const as = async (role: Role) =>
  askingAs(bare.installation, bare.answer, await newUser(bare.installation, role, programme.id))

/** Where the list of what to begin with leads. */
const beginning = (html: string): string[] => {
  const list = /Så börjar ni.*?<ol>(.*?)<\/ol>/s.exec(html)?.[1] ?? ''
  return [...list.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!.replace(`/${programme.slug}/`, ''))
}

test('the overview of a programme that has not begun leads each role in, where it may go', async () => {
  for (const [role, expected] of [
    ['project_leader', ['installningar', 'anvandare', 'import', 'foretag/nytt']],
    ['process_leader', ['import', 'foretag/nytt']],
    ['economist', []],
  ] as const) {
    const asking = await as(role)
    const html = await (await asking.get(`/${programme.slug}`)).text()
    assert.deepEqual(beginning(html), expected, role)
    for (const href of expected)
      assert.equal((await asking.get(`/${programme.slug}/${href}`)).status, 200, href)
    if (expected.length === 0) assert.match(html, /Inget väntar just nu/)
  }
})

test('with its first company it has begun', async () => {
  const leader = await as('project_leader')
  const form = formIn(await (await leader.get(`/${programme.slug}/foretag/nytt`)).text())!
  form.set('organisation_number', '556677-8899')
  form.set('name', 'Första AB')
  form.set('municipality_code', '1285')
  const sent = await leader.post(`/${programme.slug}/foretag/nytt`, Object.fromEntries(form))
  assert.equal(sent.status, 303)
  assert.match(sent.headers.getSetCookie().join(), /^saved=[^;]+:company-added;/)
  assert.deepEqual(beginning(await (await leader.get(`/${programme.slug}`)).text()), [])
})
