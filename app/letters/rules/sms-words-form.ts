import { formOf, type ValueOf } from '../../foundation/described-form.ts'
import { choiceField, textField } from '../../foundation/fields.ts'
import { PARTICIPANT_LANGUAGES, type ParticipantLanguage } from '../../foundation/participant-languages.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { smsWordsTexts as t } from '../messages/sms-words.ts'
import { LETTERS, type LetterCode, productWords } from './templates.ts'
import { braceRefusal, placeholdersIn } from './words-form.ts'

/** Four parts of Swedish, nine of Arabic. */
const WORDS_MOST = 600

export const smsWordsForm = formOf({
  language: { reads: choiceField(PARTICIPANT_LANGUAGES, 'language-missing'), label: t.language },
  words: {
    reads: textField('sms-missing', WORDS_MOST).transform(text => text.replaceAll('\r\n', '\n')),
    label: t.words,
    hint: t.words_hint,
    type: 'textarea',
    rows: 5,
  },
})
export type SmsWordsForm = ValueOf<typeof smsWordsForm>

/** Letters that go as SMS too. */
export const isSmsCode = (code: LetterCode): boolean => LETTERS[code].sv.sms !== undefined

/** Why these words cannot be sent, or null: a name that the letter has no value for, or one that the text is nothing without and is not there. */
export function smsWordsRefusal(
  code: LetterCode,
  { language, words }: { language: ParticipantLanguage; words: string },
): Refusal | null {
  const refusal = braceRefusal(code, words)
  if (refusal) return { ...refusal, field: 'words' }
  const written = placeholdersIn(words)
  const missing = placeholdersIn(productWords(code, language).sms ?? '').find(name => !written.includes(name))
  return missing === undefined
    ? null
    : refuse('placeholder-missing', { field: 'words', about: { name: missing } })
}
