import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Asking, newUser, openWorld, type World } from './world.ts'

// What one page hides, another must not tell.

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

const FEW = /färre än|visas inte/

const steeringIn = async (programme_id: number) =>
  world.asEmail(await newUser(world.installation, 'steering', programme_id, 'Stina Styr'))

/** The rows of the file of figures: part, figure, group, value. */
async function figuresFor(asking: Asking, slug: string): Promise<Map<string, string>> {
  const text = await (await asking.get(`/${slug}/siffror.csv`)).text()
  return new Map(
    text
      .split('\r\n')
      .map(line => line.split(';'))
      .map(cells => [cells.slice(0, 3).join(' '), cells[3] ?? '']),
  )
}

const targetIn = (html: string, heading: string) => {
  const at = html.indexOf(`>${heading}</`, html.indexOf('class="target"'))
  return html.slice(at, html.indexOf('class="target"', at) + 1 || undefined)
}

test('the overview tells no more of few people than the figures do', async () => {
  for (const [slug, programme_id] of [
    ['demo', world.programme_id],
    [world.small.slug, world.small.programme_id],
  ] as const) {
    const asking = await steeringIn(programme_id)
    const figures = await figuresFor(asking, slug)
    const html = await (await asking.get(`/${slug}`)).text()
    const target = targetIn(html, 'Deltagare')
    assert.match(target, /Till och med 30 september 2025/)
    for (const name of ['Deltagare Alla Alla', 'Kategori Kollektiv Alla', 'Kategori Tjänstemän Alla']) {
      const told = figures.get(name)
      if (told)
        assert.ok(target.includes(`${told} `) || target.includes(`>${told}<`), `${slug}: ${name} is ${told}`)
    }
    const all = figures.get('Deltagare Alla Alla')!
    assert.equal(html.includes('Visa deltagare som tabell'), !FEW.test(all), `${slug}: ${all}`)
  }
})

test('nor do its curves tell the months that the figures leave out', async () => {
  const { slug, programme_id } = world.small
  const asking = await steeringIn(programme_id)
  const months = [...(await figuresFor(asking, slug))].filter(([name]) => name.startsWith('Månad för månad'))
  // In the other months fewer than five were there.
  assert.deepEqual(
    months.filter(([, told]) => !FEW.test(told)),
    [['Månad för månad 2024-05 Medfinansierade timmar', '27']],
  )
  const html = await (await asking.get(`/${slug}`)).text()
  // Eight came until August 2024; those who came later are too few to be told.
  assert.deepEqual(daysIn(html, 'Visa deltagare som tabell'), ['mars 2024', 'juni 2024', '31 augusti 2024'])
  const leader = await world.asEmail(
    await newUser(world.installation, 'project_leader', programme_id, 'Lena Led'),
  )
  const all = await (await leader.get(`/${slug}`)).text()
  assert.equal(daysIn(all, 'Visa deltagare som tabell').length, 8)
  assert.equal(daysIn(all, 'Visa timmar som tabell').length, 8)
})

/** The first column of the table that a curve opens. */
function daysIn(html: string, opener: string): string[] {
  const table = /<tbody>.*?<\/tbody>/s.exec(html.slice(html.indexOf(opener)))?.[0] ?? ''
  return [...table.matchAll(/<tr[^>]*>.*?<(?:th|td)[^>]*>(.*?)<\/(?:th|td)>/gs)].map(([, day]) =>
    day!.replace(/<[^>]*>/g, '').replaceAll('\u00a0', ' '),
  )
}
