import { type Language, spoken } from '../../foundation/text.ts'
import type { FieldWords, PageOf, TrailWords, Word } from '../../foundation/trail-words.ts'
import { uiTexts } from '../../ui/messages.ts'

/** What is told of: the kind of record, and by which action where it stands in a line. */
export type About = { subject: string; action?: string }

const said = (word: Word | undefined, language: Language): string | undefined => word?.[language]

/** What has no words is shown as it is, so that nothing is hidden. */
export const actionText = (rooms: readonly TrailWords[], action: string, language: Language): string =>
  said(rooms.find(room => action in room.did)?.did[action], language) ?? action

/**
 * What is said to the one who has done it: "Du ändrade ett företag." What is done stands in the trail as a verb in the past. Without
 * `done`, or where a later program has told it, no more is said than that it is saved.
 */
export function receiptOf(rooms: readonly TrailWords[], done: string | null, language: Language): string {
  const t = spoken(uiTexts, language)
  const words = done ? actionText(rooms, done, language) : ''
  return !words || words === done ? t.saved : t.you_did(words.charAt(0).toLowerCase() + words.slice(1))
}

export const subjectText = (rooms: readonly TrailWords[], subject: string, language: Language): string =>
  said(ownerOf(rooms, subject)?.subjects?.[subject], language) ?? subject

export const pageOfSubject = (rooms: readonly TrailWords[], subject: string): PageOf | undefined =>
  ownerOf(rooms, subject)?.subjects?.[subject]?.page

/** The words of a field: of the room that did it, or else of the one whose record it is. */
export const fieldOf = (
  rooms: readonly TrailWords[],
  { subject, action }: About,
  field: string,
): FieldWords | undefined => {
  const doer = action === undefined ? undefined : rooms.find(room => action in room.did)
  return [doer, ownerOf(rooms, subject), ...rooms].flatMap(room => room?.fields?.[subject]?.[field] ?? [])[0]
}

/** What a part of an extract is called, and the kind of record that stands in it. */
export const partOf = (rooms: readonly TrailWords[], part: string, language: Language) => {
  const words = rooms.flatMap(room => room.parts?.[part] ?? [])[0]
  return { heading: said(words, language) ?? part, subject: words?.subject ?? part }
}

export const fieldText = (words: FieldWords | undefined, field: string, language: Language): string =>
  said(words, language) ?? field.replaceAll('_', ' ')

/** A code in words, where the field has some for it; what people typed as it was typed. */
export const codeText = (words: FieldWords | undefined, value: string, language: Language): string =>
  said(words?.values?.[value], language) ?? value

const ownerOf = (rooms: readonly TrailWords[], subject: string) =>
  rooms.find(room => room.subjects && subject in room.subjects)
