import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'
import { ar } from './own/ar.ts'
import { bs } from './own/bs.ts'
import { en } from './own/en.ts'
import { pl } from './own/pl.ts'
import { so } from './own/so.ts'
import { sv } from './own/sv.ts'
import { uk } from './own/uk.ts'

/** What a person reads who says their own levels, on the phone by a link of their own. */
export type OwnAnswers = {
  title: string
  lede: (company: string) => string
  purpose: string
  who_sees: (controller: string) => string
  begin: string
  go_on: string
  all_done: string
  competences: string
  next_step: string
  own_plan: string
  next: string
  done: string
  to_do: string
  step: (at: number, of: number) => string
  how: string
  manager_says: (words: string) => string
  save_and_next: string
  back: string
  read_aloud: string
  stop_reading: string
  level_missing: string
  too_many_tries: string
  permits: string
  permit_until: (day: string) => string
  permit_lapsed: (day: string) => string
  permit_without_end: string
  permit_wrong: string
  /** Our suggestion for the words of the levels, where a programme’s own words are not in the language. */
  levels: readonly string[] | null
}

export const ownAnswers: Record<ParticipantLanguage, OwnAnswers> = { sv, en, ar, bs, pl, so, uk }
