import { createHmac } from 'node:crypto'
import { SHOWN_TO } from '../foundation/form.ts'
import type { Vault } from '../foundation/vault.ts'

/** What stands in the field: who, and a keyed hash of it, so that nobody says it of another. */
export const shownTo = (vault: Pick<Vault, 'secretFor'>, user_id: string): string =>
  `${user_id}.${createHmac('sha256', vault.secretFor('forms')).update(user_id).digest('base64url').slice(0, 20)}`

/** To whom a form was shown, or null where it does not say so in our own words. */
export function shownToIn(vault: Pick<Vault, 'secretFor'>, form: FormData): string | null {
  const said = form.get(SHOWN_TO)
  if (typeof said !== 'string') return null
  const user_id = said.slice(0, said.lastIndexOf('.'))
  return user_id !== '' && said === shownTo(vault, user_id) ? user_id : null
}
