import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openWorld, type Who, type World } from './world.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

/** Where the hits lead, and the sentence over them. */
async function search(who: Who, q: string) {
  const answer = await (await world.as(who)).get(`/demo/sok?${new URLSearchParams({ q })}`)
  const html = await answer.text()
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  return {
    status: answer.status,
    verdict: /<h1[^>]*>(.*?)<\/h1>/s.exec(main)?.[1]?.replaceAll('<!-- -->', '') ?? '',
    hits: [...main.matchAll(/<li><a href="(\/demo\/[^"]+)"/g)].map(([, href]) => href!),
    main,
  }
}

const idsIn = (html: string, kind: string) =>
  new Set([...html.matchAll(new RegExp(`href="/demo/${kind}/(\\d+)"`, 'g'))].map(([, id]) => id!))

const someCompany = () =>
  world.read(db =>
    db
      .selectFrom('company')
      .selectAll()
      .where('programme_id', '=', world.programme_id)
      .where('name', '=', 'Östernäs Plåt AB')
      .executeTakeFirstOrThrow(),
  )

test('a company is found by the beginning of each word, without accents, and by its number with and without hyphen', async () => {
  const { id, organisation_number } = await someCompany()
  const number = organisation_number!
  for (const q of [
    'Östernäs',
    'osternas plat',
    'PLÅT öster',
    'O\u0308sterna\u0308s Pla\u030at',
    'Öster\u200bnäs \u202ePlåt',
    number,
    `${number.slice(0, 6)}-${number.slice(6)}`,
  ])
    assert.ok((await search('project_leader', q)).hits.includes(`/demo/foretag/${id}`), q)
  assert.deepEqual((await search('project_leader', 'sternäs')).hits, [])
})

test('people, courses, occasions and providers are found, each kind at most eight', async () => {
  const { hits } = await search('project_leader', 'an')
  const people = hits.filter(href => /^\/demo\/personer\/\d+$/.test(href))
  assert.equal(people.length, 8)
  const { code, id } = await world.read(db =>
    db.selectFrom('occasion').select(['id', 'code']).orderBy('id').executeTakeFirstOrThrow(),
  )
  assert.deepEqual((await search('project_leader', code.toLowerCase())).hits, [`/demo/tillfallen/${id}`])
  const provider = await world.read(db =>
    db
      .selectFrom('provider')
      .select('name')
      .where('programme_id', '=', world.programme_id)
      .executeTakeFirstOrThrow(),
  )
  const found = (await search('economist', provider.name)).hits.filter(href => href.includes('time=all'))
  assert.equal(found.length, 1)
  const list = await (await world.as('economist')).get(found[0]!.replaceAll('&amp;', '&'))
  assert.match(await list.text(), /href="\/demo\/tillfallen\/\d+"/)
})

test('where there are more than eight, all of them stand in the list of that kind by the same words', async () => {
  const leader = await world.as('project_leader')
  const followed: string[] = []
  for (const q of ['ab', 'an', 'osby', 'a b', 'kurs', 'lean', 'ma', '556']) {
    const { main } = await search('project_leader', q)
    for (const [, href, told] of main.matchAll(
      /<a href="([^"]+)">Visa alla (?:<!-- -->)?([\d\s\u00a0]+)<\/a>/g,
    )) {
      const list = await (await leader.get(href!.replaceAll('&amp;', '&'))).text()
      const file = await (await leader.get(href!.replaceAll('&amp;', '&').replace('?', '.csv?'))).text()
      assert.equal(file.trim().split('\n').length - 1, Number(told!.replace(/\D/g, '')), `${q}: ${href}`)
      assert.match(list, /<table/)
      followed.push(href!.split('?')[0]!)
    }
  }
  for (const kind of ['foretag', 'personer', 'tillfallen'])
    assert.ok(followed.includes(`/demo/${kind}`), kind)
})

test('the search and the lists find the same rows by the same words', async () => {
  const leader = await world.as('project_leader')
  const lists = { foretag: '', personer: '', utbildningar: '', tillfallen: '&time=all' }
  const found = { foretag: 0, personer: 0, utbildningar: 0, tillfallen: 0 }
  const course = await world.read(db =>
    db.selectFrom('course').select(['title', 'code']).orderBy('id').executeTakeFirstOrThrow(),
  )
  for (const q of [
    'östernäs',
    'osternas plat',
    'sternäs',
    'erik',
    'rik',
    'anna lin',
    'lin anna',
    'T1',
    'hyllie',
    '%',
    course.code.toLowerCase(),
    course.title.slice(0, -1),
  ]) {
    const { hits, main } = await search('project_leader', q)
    for (const [kind, rest] of Object.entries(lists)) {
      const html = await (await leader.get(`/demo/${kind}?q=${encodeURIComponent(q)}${rest}`)).text()
      const rows = idsIn(html.slice(html.indexOf('<main'), html.indexOf('</main>')), kind)
      const sought = idsIn(hits.map(href => `href="${href}"`).join(' '), kind)
      found[kind as keyof typeof found] += sought.size
      // Where there are more, the test before this one counts them.
      if (!main.includes(`href="/demo/${kind}?`)) assert.deepEqual(rows, sought, `${q} in ${kind}`)
    }
  }
  for (const [kind, some] of Object.entries(found)) assert.ok(some > 0, kind)
})

test('people are found only by those who may read them, and nobody with protected identity by anyone', async () => {
  const hidden = await world.read(db =>
    db.selectFrom('person').select('id').where('is_protected', '=', true).execute(),
  )
  assert.ok(hidden.length > 0)
  for (const q of ['an', 'er', 'ma', 'el', 'jo', 'sk', 'P']) {
    assert.equal((await search('officer', q)).hits.filter(href => href.includes('/personer/')).length, 0)
    const { hits } = await search('project_leader', q)
    for (const { id } of hidden) assert.ok(!hits.includes(`/demo/personer/${id}`))
  }
})

test('a company finds itself and its own people, a provider its own occasions', async () => {
  const { company_id } = await world.read(db =>
    db.selectFrom('membership').select('company_id').where('role', '=', 'company').executeTakeFirstOrThrow(),
  )
  const own = await world.read(db =>
    db.selectFrom('employment').select('person_id').where('company_id', '=', company_id!).execute(),
  )
  const theirs = new Set(own.map(({ person_id }) => `/demo/personer/${person_id}`))
  const seen: string[] = []
  for (const q of ['an', 'be', 'ka', 'ma', 'ab', 'os', 'plast'])
    seen.push(...(await search('company', q)).hits)
  assert.ok(seen.some(href => href === `/demo/foretag/${company_id}`))
  assert.deepEqual(
    seen.filter(
      href =>
        (href.includes('/foretag/') && href !== `/demo/foretag/${company_id}`) ||
        (href.includes('/personer/') && !theirs.has(href)),
    ),
    [],
  )
  assert.deepEqual(
    (await search('provider', 'an')).hits.filter(href => /foretag|personer/.test(href)),
    [],
  )
})

test('the number of a person that was typed stands in no link: neither to the other language, nor of a list, nor to sign in', async () => {
  const asking = await world.as('project_leader')
  for (const path of ['sok', 'personer', 'foretag', 'tillfallen'])
    for (const typed of ['19850101-1234', '850101 1234', 'Anna 850101+1234']) {
      const q = new URLSearchParams({ q: typed, sort: 'name' })
      const html = await (await asking.get(`/demo/${path}?${q}`)).text()
      const links = [...html.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, href]) => href!)
      assert.deepEqual(
        links.filter(href => href.includes('1234')),
        [],
        path,
      )
      assert.ok(
        links.some(href => href.startsWith('/sprak/en?till=') && href.includes('sort')),
        path,
      )
      const stranger = await (await world.as('stranger')).get(`/demo/${path}?${q}`)
      assert.equal(stranger.status, 303)
      assert.equal(
        stranger.headers.get('location'),
        `/logga-in?till=${encodeURIComponent(`/demo/${path}?sort=name`)}`,
      )
    }
})

test('nothing typed, a letter, nothing found and a personal number each get a sentence', async () => {
  assert.equal((await search('project_leader', '')).verdict, 'Vad letar du efter?')
  assert.equal((await search('project_leader', 'Ö')).verdict, 'Skriv minst två tecken.')
  assert.equal((await search('project_leader', 'qqqq')).verdict, 'Inget heter ”qqqq”.')
  const number = await search('project_leader', '19850101-1234')
  assert.match(number.verdict, /^Personnummer söks inte/)
  assert.ok(!number.main.includes('1234'), 'the number is not repeated')
  assert.ok(
    !world.log.some(line => line.includes('1234') || line.includes('qqqq')),
    'what is sought is not logged',
  )
  assert.equal((await search('steering', 'an')).status, 403)
  assert.equal((await search('project_leader', '%_%')).hits.length, 0)
})
