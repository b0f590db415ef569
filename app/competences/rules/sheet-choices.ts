import { formOf } from '../../foundation/described-form.ts'
import { textField, tickField } from '../../foundation/fields.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { ownSheetTexts } from '../messages/own-sheet.ts'
import { isLevel, type Level } from './matrix.ts'
import { meaningsOf, type OwnSheet, whoIs } from './own-sheet.ts'
import type { Who } from './rating.ts'
import { competenceKey } from './read-competence.ts'

const t = ownSheetTexts
const LONGEST = 200_000

/** What was pasted; and, when it has been looked at, what each sign, person and column of it is. */
export const ownSheetForm = formOf({
  sheet: {
    reads: textField('sheet-missing', LONGEST),
    label: t.sheet,
    hint: t.sheet_hint,
    type: 'textarea',
    rows: 12,
    required: true,
  },
  has_no_protected: {
    reads: tickField.refine(ticked => ticked, { error: 'may-have-protected' }),
    label: t.has_no_protected,
    hint: t.has_no_protected_hint,
    type: 'checkbox',
  },
  choices: { under: /^(sign|row|column)_\d+$/, label: t.read_title },
})

export const NEW = 'new'
export const SKIP = 'skip'

export type Known = {
  people: readonly { who: Who; name: string }[]
  /** Names and other names, each with its competence. */
  competences: readonly { id: number; name: string; keys: readonly string[] }[]
  may_add: boolean
}

/** What each part of a sheet probably is, the way it is typed: to be looked at before anything is saved. */
export function suggestedChoices(sheet: OwnSheet, known: Known): Record<string, string> {
  const meanings = meaningsOf(sheet.signs)
  return Object.fromEntries([
    ...sheet.signs.map((sign, at) => [`sign_${at}`, String(meanings.get(sign) ?? '')]),
    ...sheet.people.map(({ name }, at) => [
      `row_${at}`,
      whoIs(name, known.people)?.who ?? (hasSeveral(name, known) ? SKIP : NEW),
    ]),
    ...sheet.competences.map((name, at) => {
      const one = known.competences.find(each => each.keys.includes(competenceKey(name)))
      return [`column_${at}`, one ? String(one.id) : known.may_add ? NEW : SKIP]
    }),
  ])
}

/** Whether several in the matrix are called so: then nobody is guessed. */
export const hasSeveral = (name: string, { people }: Known): boolean =>
  whoIs(name, people) === null && people.some(one => whoIs(name, [one]) !== null)

export type Chosen = {
  /** By place in the sheet; null is left out. */
  people: (Who | typeof NEW | null)[]
  competences: (number | typeof NEW | null)[]
  levels: ReadonlyMap<string, Level | null>
}

type Typed = Readonly<Record<string, string | undefined>>

/** What was chosen of a sheet. Refuses, beside the field, `bad-choice` and `sheet-same-twice`. */
export function choicesTyped(sheet: OwnSheet, typed: Typed, known: Known): Chosen | Refusal {
  const levels = new Map<string, Level | null>()
  for (const [at, sign] of sheet.signs.entries()) {
    const level = typed[`sign_${at}`] ?? ''
    if (level !== '' && !(/^\d$/.test(level) && isLevel(Number(level))))
      return refuse('bad-choice', { field: `sign_${at}` })
    levels.set(sign, level === '' ? null : (Number(level) as Level))
  }
  const people = chosenOf(
    sheet.people,
    typed,
    'row',
    text => known.people.find(one => one.who === text)?.who ?? null,
  )
  if ('refused' in people) return people
  const competences = chosenOf(
    sheet.competences.map(name => ({ name })),
    typed,
    'column',
    text => known.competences.find(one => String(one.id) === text)?.id ?? null,
    known.may_add,
  )
  return 'refused' in competences ? competences : { people, competences, levels }
}

function chosenOf<T>(
  parts: readonly { name: string }[],
  typed: Typed,
  kind: 'row' | 'column',
  known: (text: string) => T | null,
  may_add = true,
): (T | typeof NEW | null)[] | Refusal {
  const chosen: (T | typeof NEW | null)[] = []
  for (const [at, { name }] of parts.entries()) {
    const field = `${kind}_${at}`
    const text = typed[field] ?? SKIP
    const one = text === SKIP ? null : text === NEW && may_add ? NEW : known(text)
    if (one === null && text !== SKIP) return refuse('bad-choice', { field })
    if (one !== null && one !== NEW && chosen.includes(one))
      return refuse('sheet-same-twice', { field, about: { name } })
    chosen.push(one)
  }
  return chosen
}
