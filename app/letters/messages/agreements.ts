import { letterWords } from './words.ts'

/** Letters to a company about its agreement and what it declares. */
export const agreementLetters = letterWords({})
