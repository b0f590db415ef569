import type { Vault } from '../../foundation/vault.ts'
import type { Installation } from '../installation.ts'
import { PARTICIPANT_LINK_DAYS } from '../rules.ts'
import { type Participant, participantByLink } from './link.ts'

/** Kept by a phone whose holder has said that it is theirs: which link it is, sealed. It opens what the link opens, under /har alone. */
const COOKIE = 'me'
const SAID = 'remembers '

export const rememberingCookie = (vault: Pick<Vault, 'seal'>, link_id: number): string =>
  `${COOKIE}=${vault.seal(`${SAID}${link_id}`).toString('base64url')}; Path=/har; Max-Age=${PARTICIPANT_LINK_DAYS * 86_400}; HttpOnly; SameSite=Lax`

export const forgettingCookie = `${COOKIE}=; Path=/har; Max-Age=0; HttpOnly; SameSite=Lax`

/** Whose phone it is, as far as it remembers and its link is good; else null. */
export async function rememberedHere(ground: Installation, request: Request): Promise<Participant | null> {
  const kept = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]+)`).exec(request.headers.get('cookie') ?? '')?.[1]
  const link_id = kept && linkIn(ground.vault, kept)
  return link_id ? participantByLink(ground, link_id) : null
}

function linkIn(vault: Vault, kept: string): number | null {
  try {
    const said = vault.open(Buffer.from(kept, 'base64url'))
    return said.startsWith(SAID) ? Number(said.slice(SAID.length)) : null
  } catch {
    return null
  }
}
