/** Whether the programme has yet to make sure of the address: the company itself gave it, by its link or its account. */
export const isToConfirm = (contact: {
  function: string
  email: string
  given_by: string
  confirmed_at: Date | null
}): boolean =>
  contact.given_by === 'company' &&
  contact.email !== '' &&
  contact.confirmed_at === null &&
  contact.function !== 'knocked'
