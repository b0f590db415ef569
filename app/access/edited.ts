import type { Db } from '../foundation/database.ts'
import { type Fields, type Form, markOf, partOf } from '../foundation/described-form.ts'
import { allTyped, type Conflict, type Typed } from '../foundation/form.ts'
import { mergeOf } from '../foundation/merge.ts'
import { reading } from '../foundation/transact.ts'
import { uiTexts } from '../ui/messages.ts'
import { newOnce } from './answers.ts'
import { lastWriteTo } from './trail/queries.ts'
import type { FormVisit, Visit } from './web.ts'

/** A record as it is kept: what its lines in the trail are about and its id, its version, and what is kept as it is typed. */
export type Kept = {
  of: readonly [subject: string, id: string | number, ...(string | number)[]]
  version: string | number
  typed: Typed
  /** Who saved it last and when, where no line about that record alone tells it. */
  last?: { who: string; when: string }
}

/** What is described, and how it is found again as it is kept now; null for what is new. */
export type Edited = { reads: Form; saved: (visit: Visit & { db: Db }) => Promise<Kept | null> }

type Reader = Pick<Visit, 'ground' | 'visitor'>

/** What the page of a form needs: an id of its own, what is kept, and, sealed, what was read. Of something new, what is suggested. */
export const editing = (visit: Reader, form: Form, kept: Kept | null, suggested: Typed = {}) => ({
  once: newOnce(),
  version: kept?.version,
  read: kept ? written(marksOf(visit, form, kept, kept.typed)) : undefined,
  saved: kept?.typed ?? suggested,
})

/**
 * A mark for each field, which nothing can be read out of and nobody else can make: it holds for this record in this version, and
 * for the one who read it.
 */
function marksOf(
  { ground, visitor }: Reader,
  { fields }: Form,
  { of, version }: Pick<Kept, 'of' | 'version'>,
  typed: Typed,
): Record<string, string> {
  const { user_id, programme, company } = visitor
  const seal = (name: string, mark: string) =>
    ground.vault
      .keyedHash(JSON.stringify(['read', user_id, programme, company, of, String(version), name, mark]))
      .subarray(0, 12)
      .toString('base64url')
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, seal(name, markOf(name, field, typed))]),
  )
}

const written = (marks: Record<string, string>): string => new URLSearchParams(marks).toString()

/** A form moved on to what is saved now, and what others did meanwhile: to be told, and to be asked about. */
export type Rebased = {
  form: FormData
  meanwhile: string[]
  conflict: Conflict | null
  errors: Record<string, string>
}

/** Whether the form answers which of two changes is to hold. */
export const isAnswer = (form: FormData): boolean => form.has('asked')

/** Whether whoever was asked wants the form back, to go on writing, instead of answering for good. */
export const isReopened = (form: FormData): boolean => form.has('reopened')

/**
 * Puts together what was sent and what is saved now, by what was read: what only one of them changed holds, and only what both
 * changed is asked about. A form that is opened again has what is saved wherever nothing was answered. Null when nothing is saved to
 * put together with.
 */
export async function rebased(visit: FormVisit, sent: FormData, edited: Edited): Promise<Rebased | null> {
  const { fields } = edited.reads
  const { kept, last } = await keptNow(visit, edited)
  if (!kept || !last) return null
  const { typed, answers } = answersIn(allTyped(sent), fields, isReopened(sent) ? 'theirs' : null)
  const sentMarks = (of: Typed) => marksOf(visit, edited.reads, { ...kept, version: typed.version ?? '' }, of)
  const theirs = sentMarks(kept.typed)
  const isLatest = typed.version === String(kept.version)
  const read = isLatest ? theirs : Object.fromEntries(new URLSearchParams(typed.read))
  const merge = mergeOf(Object.keys(fields), { read, mine: sentMarks(typed), theirs })
  // An answer holds for what it was given about; when that has changed too, it is asked about anew.
  const given = Object.keys(answers).filter(name => answers[name] === 'theirs' && read[name] === theirs[name])
  const unanswered = Object.keys(answers).filter(name => answers[name] === null)
  const both = [...new Set([...merge.both, ...unanswered])].filter(name => !given.includes(name))

  const t = visit.say(uiTexts)
  const words = (name: string) => fields[name]!.label[visit.language]
  return {
    form: formWith({
      ...taking([...merge.theirs, ...given], fields, typed, kept.typed),
      version: String(kept.version),
      read: written(marksOf(visit, edited.reads, kept, kept.typed)),
    }),
    meanwhile: [
      ...(isReopened(sent) ? [t.reopened] : []),
      ...(merge.theirs.length > 0 ? [t.changed_meanwhile(last.who, merge.theirs.map(words).join(', '))] : []),
    ],
    errors: Object.fromEntries(unanswered.map(name => [`keep_${name}`, t.choose_one])),
    conflict:
      both.length > 0
        ? { ...last, both, theirs: merge.theirs, saved: taking(both, fields, {}, kept.typed) }
        : null,
  }
}

const keptNow = (visit: FormVisit, { saved }: Edited) =>
  reading(visit.ground, visit.visitor, async db => {
    const kept = await saved({ ...visit, db })
    return { kept, last: kept ? (kept.last ?? (await lastOf(visit, db, kept))) : null }
  })

async function lastOf({ visitor, say, format }: FormVisit, db: Db, { of: [subject, id] }: Kept) {
  const last = await lastWriteTo(db, visitor, subject, id)
  const t = say(uiTexts)
  return { who: last?.who ?? t.someone, when: last ? format.moment(last.happened_at) : t.recently }
}

type Answer = 'mine' | 'theirs' | null

/** What was typed, and the answer for each field that was asked about; `none` where there is no answer. */
function answersIn({ asked = '', reopened: _, ...sent }: Typed, fields: Fields, none: Answer) {
  const answers: Record<string, Answer> = {}
  for (const name of asked.split(',').filter(each => Object.hasOwn(fields, each))) {
    const answer = sent[`keep_${name}`]
    answers[name] = answer === 'mine' || answer === 'theirs' ? answer : none
  }
  const typed = Object.fromEntries(Object.entries(sent).filter(([name]) => !name.startsWith('keep_')))
  return { typed: typed as Typed, answers }
}

/** Mine, with these fields as they have them. */
function taking(names: readonly string[], fields: Fields, mine: Typed, theirs: Typed): Typed {
  const taken = { ...mine }
  for (const name of names) {
    for (const each of Object.keys(partOf(name, fields[name]!, mine))) delete taken[each]
    Object.assign(taken, partOf(name, fields[name]!, theirs))
  }
  return taken
}

function formWith(typed: Typed): FormData {
  const form = new FormData()
  for (const [name, text] of Object.entries(typed)) form.append(name, text)
  return form
}
