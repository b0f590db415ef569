import { createContext } from 'react'

/** A form of the open page that may have been carried out though nobody was told: it is sent again under the id that it had. */
export type SentAgain = { once: string; intent: string | null }

export const SentAgainContext = createContext<SentAgain | null>(null)
