import { formOf, type ValueOf } from '../../foundation/described-form.ts'
import { choiceField, textField } from '../../foundation/fields.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { LANGUAGES } from '../../foundation/text.ts'
import { letterPageTexts } from '../messages/pages.ts'
import { LETTERS, type LetterCode } from './templates.ts'

const SUBJECT_MOST = 150
const BODY_MOST = 5000

const t = letterPageTexts

export const wordsForm = formOf({
  language: { reads: choiceField(LANGUAGES, 'language-missing'), label: t.language },
  subject: {
    reads: textField('subject-missing', SUBJECT_MOST).refine(text => !/[\r\n]/.test(text), {
      error: 'subject-one-line',
    }),
    label: t.subject,
  },
  body: {
    reads: textField('body-missing', BODY_MOST).transform(text => text.replaceAll('\r\n', '\n')),
    label: t.body,
    hint: t.body_hint,
    type: 'textarea',
    rows: 12,
  },
})
export type WordsForm = ValueOf<typeof wordsForm>

export const isLetterCode = (code: string | null | undefined): code is LetterCode =>
  typeof code === 'string' && Object.hasOwn(LETTERS, code)

/** The names in braces, each once: also those that are misspelt, so that they can be told. */
export const placeholdersIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(found => found[1]!)),
]

/** Why these words cannot be sent, or null: a name that the letter has no value for would stand in it as it is. */
export function wordsRefusal(code: LetterCode, words: Pick<WordsForm, 'subject' | 'body'>): Refusal | null {
  for (const field of ['subject', 'body'] as const) {
    const refusal = braceRefusal(code, words[field])
    if (refusal) return { ...refusal, field }
  }
  return codeRefusal(code, words)
}

/** A letter that brings a code is nothing without it; and its subject is kept, and read by more than whoever it is to. */
function codeRefusal(
  code: LetterCode,
  { subject, body }: Pick<WordsForm, 'subject' | 'body'>,
): Refusal | null {
  if (!Object.hasOwn(LETTERS[code].values, 'code')) return null
  if (placeholdersIn(subject).includes('code')) return refuse('code-in-subject', { field: 'subject' })
  return placeholdersIn(body).includes('code') ? null : refuse('code-missing', { field: 'body' })
}

/** Why what stands in braces cannot be filled in, or null. */
export function braceRefusal(code: LetterCode, text: string): Refusal | null {
  const known = Object.keys(LETTERS[code].values)
  const unknown = placeholdersIn(text).find(name => !known.includes(name))
  if (unknown !== undefined)
    return refuse('unknown-placeholder', { about: { name: unknown, known: known.join(', ') } })
  return /[{}]/.test(text.replace(/\{[^{}]*\}/g, '')) ? refuse('brace-alone') : null
}
