import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { requestWith } from '../app/access/testing-door.ts'
import { formIn } from './sending.ts'
import { openWorld, type World } from './world.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
const wordsOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replaceAll('&amp;', '&')

test('a stranger reads what is on offer and when, and of no company, provider, code or cost', async () => {
  const stranger = await world.as('stranger')
  const answer = await stranger.get('/demo/katalog')
  assert.equal(answer.status, 200)
  const main = mainOf(await answer.text())
  const words = wordsOf(main)
  const told = await world.read(async db => {
    const of = world.programme_id
    return {
      companies: await db.selectFrom('company').select('name').where('programme_id', '=', of).execute(),
      providers: await db.selectFrom('provider').select('name').where('programme_id', '=', of).execute(),
      occasions: await db.selectFrom('occasion').select('code').where('programme_id', '=', of).execute(),
      courses: await db
        .selectFrom('course')
        .select(['title', 'code', 'kind', 'archived_at'])
        .where('programme_id', '=', of)
        .execute(),
    }
  })
  const onOffer = told.courses.filter(course => course.kind !== 'company' && !course.archived_at)
  assert.deepEqual(
    [...main.matchAll(/<h3[^>]*>(.*?)<\/h3>/g)].map(([, title]) => title).sort(),
    onOffer.map(course => course.title).sort(),
  )
  const secrets = [
    ...told.companies.map(one => one.name),
    ...told.providers.map(one => one.name),
    ...told.occasions.map(one => one.code),
    ...told.courses.map(one => one.code),
    ...told.courses.filter(one => !onOffer.includes(one)).map(one => one.title),
  ]
  assert.ok(secrets.length > 100)
  assert.deepEqual(
    secrets.filter(secret => words.includes(secret)),
    [],
  )
  assert.doesNotMatch(words, /\d kr\b|lediga/)
  assert.match(words, /Platser finns/)
  assert.match(words, /Få platser/)
  assert.match(words, /Fullt/)
})

test('in English the words are English, and what people wrote says that it is Swedish', async () => {
  const english = await world.answer(requestWith('language=en', '/demo/katalog'))
  const main = mainOf(await english.text())
  assert.match(main, /Seats left/)
  assert.match(main, /<h3[^>]* lang="sv"/)
})

test('a closed catalogue tells of no course', async () => {
  const stranger = await world.as('stranger')
  const main = mainOf(await (await stranger.get(`/${world.small.slug}/katalog`)).text())
  assert.match(main, /Katalogen är inte öppen/)
  assert.doesNotMatch(main, /<h3/)
})

test('a course that two change at once is put together, and what both changed is asked about', async () => {
  const [karin, again] = [await world.as('project_leader'), await world.as('project_leader')]
  const { id } = await world.read(db =>
    db
      .selectFrom('course')
      .select('id')
      .where('programme_id', '=', world.programme_id)
      .where('code', '=', 'LEAN-01')
      .executeTakeFirstOrThrow(),
  )
  const path = `/demo/utbildningar/${id}/andring`
  const open = async (asking: typeof karin) =>
    Object.fromEntries<string>(formIn(await (await asking.get(path)).text())!)
  const [mine, theirs] = [await open(karin), await open(again)]
  assert.equal((await karin.post(path, { ...mine, needs: 'Inget särskilt' })).status, 303)
  const other = await again.post(path, { ...theirs, needs: 'Egna skyddsskor', accessibility: 'Utan trappor' })
  assert.equal(other.status, 409)
  const asked = wordsOf(mainOf(await other.text()))
  assert.match(asked, /Inget särskilt/)
  assert.match(asked, /Egna skyddsskor/)
  const apart = await again.post(path, { ...theirs, accessibility: 'Utan trappor' })
  assert.equal(apart.status, 303)
  const now = await world.read(db =>
    db
      .selectFrom('course')
      .select(['needs', 'accessibility', 'edition'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  )
  assert.deepEqual(now, { needs: 'Inget särskilt', accessibility: 'Utan trappor', edition: 1 })
})
