import { randomUUID } from 'node:crypto'
import { data, redirect } from 'react-router'
import type { z } from 'zod'
import type { Form } from '../foundation/described-form.ts'
import { fieldWords } from '../foundation/field-words.ts'
import { allTyped, type Conflict, type Invalid, readForm } from '../foundation/form.ts'
import type { Refusal } from '../foundation/refusal.ts'
import { languageOf, spoken } from '../foundation/text.ts'
import { savedCookie } from './rules.ts'

export type { Invalid } from '../foundation/form.ts'

/** 404 for what is not there or not the visitor's: the two look the same. */
export const notFound = (): never => {
  throw data(null, { status: 404 })
}
export const forbidden = (): never => {
  throw data(null, { status: 403 })
}

/** The row, or 404. */
export const found = <T>(value: T | null | undefined): T => value ?? notFound()

/** A number from the address, or 404. */
export const numberIn = (text: string | undefined): number =>
  text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : notFound()

/** After a write: see the result at an address of its own. */
export const seeOther = (href: string, headers?: HeadersInit) =>
  redirect(href, { status: 303, ...(headers ? { headers } : {}) })

type Saved = {
  /** What was done, as the trail calls it; without, the page says no more than that it is saved. */
  done?: string | null
  cookies?: readonly string[]
}

/** The same after what a person has saved: the page that follows says first what was done. */
export const seeSaved = (href: string, { done = null, cookies = [] }: Saved = {}) =>
  seeOther(
    href,
    [savedCookie(href, done), ...cookies].map((cookie): [string, string] => ['Set-Cookie', cookie]),
  )

/** What a page shows while it waits for something: the browser looks again by itself, without script too. */
export const lookingAgain = <T>(shown: T) => data(shown, { headers: { Refresh: '1' } })

/** The id that makes a form harmless to send twice: made by the loader, sent back by the form. */
export const newOnce = (): string => randomUUID()

/** 422 with the sentences beside their fields and all that was typed. */
export const invalid = (
  form: FormData,
  errors: Record<string, string>,
  status = 422,
  conflict?: Conflict,
) => {
  const typed = allTyped(form)
  return data({ errors, typed, intent: typed.intent ?? null, conflict } as Invalid, { status })
}

/** 503 with all that was typed, when the database went away: whether it was carried out is not known. */
export function unsure(form: FormData, sentence: string) {
  const typed = allTyped(form)
  const back: Invalid = { errors: { form: sentence }, typed, intent: typed.intent ?? null, is_unsure: true }
  return data(back, { status: 503 })
}

/**
 * A refusal as a sentence beside its field, or above the form. Changed by someone else, or sent before, answers 409; what the address
 * names and is not there, or cannot be seen, answers 404, and what can be seen and belongs to somebody else 403.
 */
export function refusedAs(form: FormData, refusal: Refusal, sentences: Record<string, unknown>) {
  const { refused, field, about } = refusal
  if (refused === 'not-found' && !field) return notFound()
  if (refused === 'not-yours' && !field) return forbidden()
  const errors = { [field ?? 'form']: sentenceOf(refused, sentences, about) }
  return invalid(form, errors, CONFLICTS.includes(refused) ? 409 : 422)
}

const CONFLICTS = ['changed-by-other', 'already-sent']

/** The form's value, or 422 with a sentence for each field. Codes are looked up among the room's sentences. */
export function valueIn<S extends z.ZodType>(
  reads: S | (Form & { schema: S }),
  form: FormData,
  sentences: Record<string, unknown>,
): z.output<S> | ReturnType<typeof invalid> {
  const read = readForm(reads, form)
  if ('value' in read) return read.value
  return invalid(
    form,
    Object.fromEntries(
      Object.entries(read.errors).map(([field, code]) => [field, sentenceOf(code, sentences)]),
    ),
  )
}

export const isInvalid = (value: unknown): value is ReturnType<typeof invalid> =>
  typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'DataWithResponseInit'

/** A code in words: the room's own, else what is said in every room. */
export function sentenceOf(
  code: string,
  sentences: Record<string, unknown>,
  about: Record<string, unknown> = {},
): string {
  const name = code.replaceAll('-', '_')
  const everywhere: Record<string, unknown> = spoken(fieldWords, languageOf(sentences))
  const sentence = sentences[name] ?? sentences[code] ?? everywhere[name]
  if (typeof sentence === 'function') return String(sentence(about))
  return typeof sentence === 'string' ? sentence : code
}
