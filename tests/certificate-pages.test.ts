import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { linkFor } from '../app/access/participants/link.ts'
import { numberShown } from '../app/certificates/rules/certificate.ts'
import { OWN_CERTIFICATES } from '../app/certificates/rules/portfolio.ts'
import { houseScope, transact } from '../app/foundation/transact.ts'
import { type Asking, openWorld, type World } from './world.ts'

let world: World
let stranger: Asking
before(async () => {
  world = await openWorld()
  stranger = await world.as('stranger')
})
after(() => world.close())

const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
const wordsOf = (html: string) =>
  mainOf(html)
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')

/** A certificate of the demonstration with its holder, and the link to their own. */
async function certified({ withdrawn = false } = {}) {
  const certificate = await world.read(db =>
    db
      .selectFrom('certificate')
      .innerJoin('person', 'person.id', 'certificate.person_id')
      .innerJoin('course', 'course.id', 'certificate.course_id')
      .select(['certificate.id', 'number', 'occasion_id', 'person_id', 'certificate.version'])
      .select(['given_name', 'family_name', 'course.title'])
      .where('certificate.programme_id', '=', world.programme_id)
      .where('withdrawn_on', withdrawn ? 'is not' : 'is', null)
      .orderBy('certificate.id')
      .executeTakeFirstOrThrow(),
  )
  const { token } = await transact(world.installation, houseScope, tx =>
    linkFor(tx, world.programme_id, {
      person_id: certificate.person_id!,
      purpose: OWN_CERTIFICATES,
      endsFormer: false,
    }),
  )
  return { ...certificate, home: `/mina-intyg/${token}`, open: `/intyg/${numberShown(certificate.number)}` }
}

test('whoever checks a number sees what its holder has chosen, and before that no name and no course', async () => {
  const { id, version, given_name, family_name, title, home, open } = await certified()
  const name = `${given_name} ${family_name}`
  const checked = async () => {
    const answer = await stranger.get(open)
    return {
      status: answer.status,
      robots: answer.headers.get('x-robots-tag'),
      words: wordsOf(await answer.text()),
    }
  }
  const bare = await checked()
  assert.deepEqual([bare.status, bare.robots], [200, 'noindex'])
  assert.match(bare.words, /Intyget gäller/)
  for (const secret of [name, given_name, family_name, title]) assert.ok(!bare.words.includes(secret), secret)
  assert.doesNotMatch(bare.words, /\d h\b|av alla pass/)

  const choose = (typed: Record<string, string>) =>
    stranger.post(home, { certificate: String(id), ...typed }).then(answer => answer.status)
  assert.equal(await choose({ version: String(version), is_shared: 'yes', shows: 'name' }), 303)
  const named = await checked()
  assert.ok(named.words.includes(name))
  assert.ok(!named.words.includes(title))
  // An older page of the same person changes nothing.
  assert.equal(await choose({ version: String(version), is_shared: 'yes', shows: 'course' }), 409)
  assert.equal(await choose({ version: String(version + 1) }), 303)
  assert.equal((await checked()).status, 404)
  assert.equal(await choose({ version: String(version + 2), is_shared: 'yes' }), 303)
  assert.equal((await checked()).status, 200)
})

test('of one that is withdrawn anyone sees that it is not valid, and neither why nor whose', async () => {
  const { open, given_name, family_name, title } = await certified({ withdrawn: true })
  const answer = await stranger.get(open)
  assert.equal(answer.status, 200)
  const words = wordsOf(await answer.text())
  assert.match(words, /Intyget gäller inte/)
  for (const secret of [given_name, family_name, title, 'fel person'])
    assert.ok(!words.includes(secret), secret)
})

test('a number is read however it is typed, and one that is nobody’s leads nowhere', async () => {
  const { number, open } = await certified()
  const typed = number.toLowerCase().replace(/(.{4})/g, '$1 ')
  const found = await stranger.post('/intyg', { number: typed })
  assert.deepEqual([found.status, found.headers.get('location')], [303, open])
  const lost = await stranger.post('/intyg', { number: 'abc' })
  assert.equal(lost.status, 422)
  assert.match(await lost.text(), /Läs det en gång till/)
  assert.equal((await stranger.get('/intyg/HJ4K-7QRT-3ACD')).status, 404)
})

test('a certificate is saved by its holder and by those who issue it, in both languages, and by nobody else', async () => {
  const { id, occasion_id, home } = await certified()
  const leader = await world.as('project_leader')
  for (const [who, path] of [
    [stranger, `${home}/${id}`],
    [leader, `/demo/tillfallen/${occasion_id}/intyg/${id}/fil`],
  ] as const)
    for (const language of ['', '?sprak=en']) {
      const answer = await who.get(path + language)
      assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, 'application/pdf'])
      const raw = Buffer.from(await answer.arrayBuffer()).toString('latin1')
      assert.match(raw, new RegExp(`<dc:language>.*?${language ? 'en' : 'sv'}`, 's'))
    }
  const others = await world.read(db =>
    db
      .selectFrom('certificate')
      .innerJoin('certificate as own', join => join.on('own.id', '=', id))
      .select('certificate.id')
      .whereRef('certificate.person_id', '<>', 'own.person_id')
      .executeTakeFirstOrThrow(),
  )
  assert.equal((await stranger.get(`${home}/${others.id}`)).status, 404)
  const company = await world.as('company')
  assert.equal((await company.get(`/demo/tillfallen/${occasion_id}/intyg/${id}/fil`)).status, 403)
})

test('what is typed wrong of a room is told beside its field and not lost, and nobody is certified by mistake', async () => {
  const { occasion_id, person_id } = await certified()
  const leader = await world.as('project_leader')
  const room = `/demo/tillfallen/${occasion_id}`
  const count = () =>
    world.read(db =>
      db
        .selectFrom('certificate')
        .select(eb => eb.fn.countAll<bigint>().as('all'))
        .executeTakeFirstOrThrow(),
    )
  const before = await count()
  const typed = {
    [`outcome_${person_id}`]: 'passed',
    assessed_on: '2025-10-32',
    assessor: '',
    how: 'Eget prov',
  }
  const wrong = await leader.post(`${room}/bedomning`, typed)
  assert.equal(wrong.status, 422)
  const html = await wrong.text()
  for (const said of ['Skriv vilken dag', 'Skriv vem som har bedömt', 'Eget prov'])
    assert.ok(html.includes(said), said)
  assert.match(
    html,
    new RegExp(`name="outcome_${person_id}"[^>]*checked=""[^>]*value="passed"|value="passed"[^>]*checked=""`),
  )
  const wrongly: Record<string, string>[] = [
    { kind: 'attendance', whom: 'one', person: 'abc' },
    { kind: 'attendance', person: '' },
    { kind: 'diploma', whom: 'all' },
  ]
  for (const asked of wrongly)
    assert.equal((await leader.post(`${room}/intyg`, asked)).status, 422, JSON.stringify(asked))
  assert.deepEqual(await count(), before)
})

test('a badge is saved by its holder, and what verifies it is read by anyone from anywhere', async () => {
  const { id, home, given_name, family_name, number } = await certified()
  const answer = await stranger.get(`${home}/${id}/bricka`)
  assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, 'application/json'])
  const text = await answer.text()
  const badge = JSON.parse(text)
  for (const secret of [`${given_name} ${family_name}`, number]) assert.ok(!text.includes(secret), secret)
  const issuer = await stranger.get('/.well-known/did.json')
  assert.deepEqual([issuer.status, issuer.headers.get('access-control-allow-origin')], [200, '*'])
  assert.ok((await issuer.json()).assertionMethod.includes(badge.proof.verificationMethod))
  const { pathname } = new URL(badge.credentialStatus.statusListCredential)
  const list = await stranger.get(pathname)
  assert.deepEqual([list.status, list.headers.get('access-control-allow-origin')], [200, '*'])
  assert.equal((await list.json()).issuer, badge.issuer.id)
  const checked = async (asked: unknown) => {
    const told = await stranger.post('/intyg/bricka', { badge: JSON.stringify(asked) })
    return /Brickan (gäller inte längre|gäller|är ändrad)/.exec(await told.text())?.[1]
  }
  assert.equal(await checked(badge), 'gäller')
  const { credentialSubject: subject, credentialStatus: status } = badge
  const achievement = { ...subject.achievement, name: 'Annat' }
  assert.equal(await checked({ ...badge, credentialSubject: { ...subject, achievement } }), 'är ändrad')
  const elsewhere = { ...status, statusListIndex: String((Number(status.statusListIndex) + 1) % 1000) }
  assert.equal(await checked({ ...badge, credentialStatus: elsewhere }), 'är ändrad')
  assert.equal(
    await checked({ ...badge, issuer: { ...badge.issuer, id: 'did:web:annan.example' } }),
    'är ändrad',
  )
  const garbled = await stranger.post('/intyg/bricka', { badge: '{"@context": ' })
  assert.equal(garbled.status, 422)
  assert.match(await garbled.text(), /texten är inte hel/)
  assert.equal((await stranger.get('/intyg/status/99')).status, 404)
  const gone = await certified({ withdrawn: true })
  assert.equal((await stranger.get(`${gone.home}/${gone.id}/bricka`)).status, 404)
  assert.equal((await stranger.get(`${home}/${gone.id}/bricka`)).status, 404)
})
