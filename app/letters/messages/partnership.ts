import { letterWords } from './words.ts'

/** Letters of the hand-over and of the officer. */
export const partnershipLetters = letterWords({})
