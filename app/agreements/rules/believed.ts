/** Why the address that a code goes to is believed to be the company's: said in the document. */
export type Believed = 'programme' | 'confirmed' | 'account' | 'earlier'

/**
 * Whoever holds a company's link can add a contact. An address is therefore believed only when the programme's own people gave it or
 * have made sure of it, when it is that of the account which asks, or when it stood there before it was kept who gave one.
 */
export function believedAs(
  contact: { given_by: string; confirmed_at: Date | null },
  is_own_account: boolean,
): Believed | null {
  if (contact.confirmed_at) return 'confirmed'
  if (contact.given_by === 'programme') return 'programme'
  if (contact.given_by === 'earlier') return 'earlier'
  return is_own_account ? 'account' : null
}
