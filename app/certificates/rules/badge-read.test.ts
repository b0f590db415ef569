import assert from 'node:assert/strict'
import { test } from 'node:test'
import { badgeOf } from './badge.ts'
import { badgeRead } from './badge-read.ts'

const badge: Record<string, unknown> = {
  ...badgeOf({
    ...{ publicUrl: 'https://spang.example', programme: 'Programmet', kind: 'attendance', language: 'sv' },
    ids: { badge: 'a', subject: 'b', achievement: 'c' },
    ...{ course: 'Truckkort', description: 'Intyg', narrative: 'Närvaro', name: 'Åsa Öberg' },
    ...{ issued_on: '2025-10-22', first_on: '2025-10-14', last_on: '2025-10-21' },
    status: { list: 1, place: 17 },
  }),
  proof: { type: 'DataIntegrityProof', proofValue: 'z1' },
}
const read = (changed: object) => badgeRead(JSON.stringify({ ...badge, ...changed }))

test('a badge of ours is read: whose it is, of what, and where its status stands', () => {
  const { credential, ...told } = read({})!
  assert.deepEqual(credential, badge)
  assert.deepEqual(told, {
    issuer: 'did:web:spang.example',
    issuer_name: 'Programmet',
    course: 'Truckkort',
    status: { list: 1, place: 17 },
  })
})

test('a badge that says how its own words are to be read is none: it would mean one thing and show another', () => {
  const { credentialSubject: subject, credentialStatus: status } = badge as Record<string, object>
  assert.equal(
    read({ '@context': [...(badge['@context'] as string[]), { name: 'https://other.example' }] }),
    null,
  )
  assert.equal(read({ '@context': (badge['@context'] as string[]).toReversed() }), null)
  assert.equal(read({ credentialStatus: { ...status, '@context': { statusListIndex: '@index' } } }), null)
  assert.equal(
    read({ credentialSubject: { ...subject, achievement: { '@context': {}, name: 'Annat' } } }),
    null,
  )
  assert.equal(read({ '@included': [] }), null)
  const address = 'https://www.w3.org/ns/credentials/status#statusListIndex'
  assert.equal(read({ credentialStatus: { ...status, [address]: '17', statusListIndex: '99' } }), null)
})

test('what is no badge is none, however deep', () => {
  for (const text of ['', '{', '[]', 'null', '"a"', '{}', JSON.stringify({ '@context': badge['@context'] })])
    assert.equal(badgeRead(text), null, text)
  let deep: unknown = 1
  for (let n = 0; n < 50; n += 1) deep = { evidence: [deep] }
  assert.equal(read({ evidence: deep }), null)
})
