/** A key by which badges have been signed, as anyone may know it. */
type PublicKey = { public_multibase: string }

/** Who issues badges: the house, by the address that people use. https://w3c-ccg.github.io/did-method-web/ */
export const issuerDid = (publicUrl: string): string =>
  `did:web:${new URL(publicUrl).host.replace(':', '%3A')}`

export const issuerKeyId = (publicUrl: string, { public_multibase }: PublicKey): string =>
  `${issuerDid(publicUrl)}#${public_multibase}`

/** What the issuer is known by: all its keys, those that sign no more too, so that what they have signed still verifies. */
export function issuerDocument(publicUrl: string, keys: readonly PublicKey[]) {
  const id = issuerDid(publicUrl)
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id,
    verificationMethod: keys.map(key => ({
      id: issuerKeyId(publicUrl, key),
      type: 'Multikey',
      controller: id,
      publicKeyMultibase: key.public_multibase,
    })),
    assertionMethod: keys.map(key => issuerKeyId(publicUrl, key)),
  }
}
