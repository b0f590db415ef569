import type { Vault } from '../../foundation/vault.ts'

/** Without those that are read as one another. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 8

/**
 * What a person with protected identity is called by the one who handles them: `7K2M-9QXT`. The same every time, and
 * nobody can tell from it who it is or in which order they came.
 */
export function protectedCode(vault: Pick<Vault, 'keyedHash'>, person_id: number): string {
  const signs = [...vault.keyedHash(`protected ${person_id}`).subarray(0, LENGTH)].map(
    byte => SIGNS[byte % SIGNS.length],
  )
  return `${signs.slice(0, LENGTH / 2).join('')}-${signs.slice(LENGTH / 2).join('')}`
}
