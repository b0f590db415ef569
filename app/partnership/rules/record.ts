/** What is counted of the partnership, in the order of the table. */
export const DEEDS = ['made', 'accepted', 'agreed', 'visits', 'workshops', 'follow_ups', 'spreading'] as const
export type Deed = (typeof DEEDS)[number]

export const isDeed = (text: string | null): text is Deed => DEEDS.some(deed => deed === text)
