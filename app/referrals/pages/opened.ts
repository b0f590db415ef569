import type { Ground } from '../../foundation/transact.ts'

type Seal = Pick<Ground, 'vault' | 'clock'>

/** When a form was shown, so that it cannot be moved: the moment and a keyed hash of it. */
export function openedNow({ vault, clock }: Seal): string {
  const at = String(clock.now().getTime())
  return `${at}.${signed(vault, at)}`
}

/** The moment that a form came back with, or null when it is not one of ours. */
export function openedAt({ vault }: Seal, opened: string): number | null {
  const [at = '', hash] = opened.split('.')
  return /^\d{1,15}$/.test(at) && signed(vault, at) === hash ? Number(at) : null
}

const signed = (vault: Seal['vault'], at: string) => vault.keyedHash(`opened ${at}`).toString('hex')
