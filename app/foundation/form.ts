import type { z } from 'zod'

/** What was typed, field by field, so that nothing is lost when something is wrong. */
export type Typed = Record<string, string>

/** What a form gets back when it could not be carried out: a sentence for each field, all that was typed, and which form it was. */
export type Invalid = { errors: Record<string, string>; typed: Typed; intent: string | null }

export type ReadForm<T> = { value: T; typed: Typed } | { errors: Record<string, string>; typed: Typed }

/**
 * Reads a form by its schema. The messages of the schema are codes; the page turns them into sentences.
 * A field that stands several times comes as a list when the schema wants one.
 */
export function readForm<S extends z.ZodType>(schema: S, form: FormData): ReadForm<z.output<S>> {
  const typed: Typed = {}
  const given: Record<string, unknown> = {}
  for (const field of new Set(form.keys())) {
    const all = form.getAll(field).filter(value => typeof value === 'string')
    typed[field] = all.join(',')
    given[field] = all.length > 1 ? all : all[0]
  }
  const read = schema.safeParse(given)
  if (read.success) return { value: read.data, typed }
  const errors: Record<string, string> = {}
  for (const issue of read.error.issues) errors[String(issue.path[0] ?? 'form')] ??= issue.message
  return { errors, typed }
}

/** All that was typed, for forms whose rows are numbered. */
export const typedIn = (form: FormData): Typed =>
  Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
