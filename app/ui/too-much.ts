import { createContext } from 'react'

/** How many megabytes the form of the open page takes, where more was sent than is read. */
export type TooMuch = { too_much: number }

export const TooMuchContext = createContext<TooMuch | null>(null)
