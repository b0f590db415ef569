import { z } from 'zod'
import { type Form, isForm, numbersInRows } from './described-form.ts'
import { cleanText } from './text.ts'

/** The field in which a form says to whom it was shown. It belongs to them. */
export const SHOWN_TO = 'shown_to'

/** What was typed, field by field, so that nothing is lost when something is wrong. */
export type Typed = Record<string, string>

/** What a form gets back when it could not be carried out: a sentence for each field, all that was typed, and which form it was. */
export type Invalid = {
  errors: Record<string, string>
  typed: Typed
  intent: string | null
  conflict?: Conflict
  /** What others changed in the same record meanwhile, which the form by now has. */
  meanwhile?: string
  /** Nobody knows whether it was carried out: sent again under the id that it had, it is carried out once. */
  is_unsure?: true
}

/** Someone else saved meanwhile: who and when, which fields both of us changed, and what stands in those now. */
export type Conflict = {
  who: string
  when: string
  both: string[]
  /** What only the other changed; it is kept. */
  theirs: string[]
  saved: Typed
}

export type ReadForm<T> = { value: T; typed: Typed } | { errors: Record<string, string>; typed: Typed }

/**
 * Reads a form by its description or its schema. The messages of the schema are codes; the page turns them into sentences.
 * A field that stands several times comes as a list when the schema wants one. What is wrong comes in the order of the schema.
 */
export function readForm<S extends z.ZodType>(
  reads: S | (Form & { schema: S }),
  form: FormData,
): ReadForm<z.output<S>> {
  const texts = textsIn(form)
  const typed = joined(texts)
  const given = Object.fromEntries([...texts].map(([field, all]) => [field, all.length > 1 ? all : all[0]]))
  const schema = isForm(reads) ? reads.schema : reads
  const read = schema.safeParse(given)
  const inRows = isForm(reads) ? numbersInRows(reads, typed) : {}
  if (read.success)
    return Object.keys(inRows).length > 0 ? { errors: inRows, typed } : { value: read.data, typed }
  const errors: Record<string, string> = {}
  const fields = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  const place = (issue: z.core.$ZodIssue) => fields.indexOf(String(issue.path[0]))
  for (const issue of read.error.issues.toSorted((one, other) => place(one) - place(other)))
    errors[String(issue.path[0] ?? 'form')] ??= issue.message
  return { errors: { ...errors, ...inRows }, typed }
}

/** All that was typed; of a field that stands several times, all of it. */
export const allTyped = (form: FormData): Typed => joined(textsIn(form))

const joined = (texts: Map<string, string[]>): Typed =>
  Object.fromEntries([...texts].map(([field, all]) => [field, all.join(',')]))

/** What stands in each field. Gone through once: anyone may send a form with ever so many fields. */
function textsIn(form: FormData): Map<string, string[]> {
  const texts = new Map<string, string[]>()
  for (const [field, value] of form) {
    const all = texts.get(field) ?? []
    texts.set(field, all)
    if (typeof value === 'string') all.push(value)
  }
  return texts
}

/** What was sent, every text of it clean. */
export function cleanForm(form: FormData): FormData {
  const clean = new FormData()
  for (const [field, value] of form)
    clean.append(cleanText(field), typeof value === 'string' ? cleanText(value) : (value as Blob))
  return clean
}

/** The same without one of its fields. */
export function formWithout(form: FormData, name: string): FormData {
  const rest = new FormData()
  for (const [field, value] of form) if (field !== name) rest.append(field, value as string & Blob)
  return rest
}

/** All that was typed, for forms whose rows are numbered. */
export const typedIn = (form: FormData): Typed =>
  Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
