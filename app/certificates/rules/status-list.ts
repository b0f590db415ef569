/** Where it stands whether a badge has been revoked. */
export type StatusPlace = { list: number; place: number }

/** How many places a list has: the least that the standard allows, so that a place tells nothing of whose it is. */
export const STATUS_PLACES = 131_072

export const statusListAddress = (publicUrl: string, list: number): string =>
  `${publicUrl}/intyg/status/${list}`

/** In which list the next badge stands: no list is filled beyond its half, so that a free place is found by chance. */
export const nextStatusList = (placed: number): number => 1 + Math.floor(placed / (STATUS_PLACES / 2))
