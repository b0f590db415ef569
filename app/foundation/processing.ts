import type { Word } from './trail-words.ts'

/** Whom personal data is about. */
export const ABOUT = ['participant', 'contact', 'officer', 'user'] as const
export type About = (typeof ABOUT)[number]

/**
 * One thing that a room does with personal data, in words for the one whom it is about and for the register of processing.
 * GDPR art. 13, 14 and 30.
 */
export type Processing = {
  purpose: Word
  about: readonly About[]
  /** Which details. */
  data: Word
  /** Where they come from. */
  source: Word
  /** Who sees or gets them, inside and outside. */
  recipients: Word
  /** How long: `programme` is as long as the settings of the programme say. */
  kept: 'programme' | Word
}
