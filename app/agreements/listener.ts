import { following } from '../foundation/events.ts'
import { contactReaddressed } from '../people/rules/events.ts'
import { endContactLinks } from './commands/contact-link.ts'

/** A contact with another address may be another person: what the former was sent opens nothing more. */
export const agreementsListener = following(contactReaddressed, async (tx, whose) => {
  for (const purpose of ['onboarding', 'levels'] as const) await endContactLinks(tx, { ...whose, purpose })
})
