import { randomInt } from 'node:crypto'

/** Consonants only, and none that looks like another: a code can be read from afar and is never a word. */
const LETTERS = 'BCDFGHJKLMNPRSTVXZ'
const LENGTH = 6

export const newRoomCode = (): string =>
  Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** The code however it was typed; null where it is none. */
export function roomCodeTyped(text: string): string | null {
  const letters = text.toUpperCase().replace(/[\s.-]/g, '')
  return new RegExp(`^[${LETTERS}]{${LENGTH}}$`).test(letters) ? letters : null
}

/** As it is read aloud and shown: two and two. */
export const roomCodeShown = (code: string): string => code.match(/../g)!.join(' ')
