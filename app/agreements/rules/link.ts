import type { Limit } from '../../access/rules.ts'

/** How often things may be sent by one link, and how often anyone may open links from one place. */
export const SENT_BY_LINK: Limit = { most: 60, minutes: 15 }
export const OPENED_BY_CLIENT: Limit = { most: 300, minutes: 15 }
/** A company's link is good for so long. */
export const LINK_DAYS = 30
/** What a contact's link leads to: the company's agreement and what belongs to it, or the levels of those whom the contact leads. */
export type LinkPurpose = 'onboarding' | 'levels'
