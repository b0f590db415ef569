import { z } from 'zod'
import type { Typed } from './form.ts'
import { canonicalJson } from './json.ts'
import { type NumberTold, numberTold } from './personal-numbers.ts'
import { capital, type Language, spoken, texts } from './text.ts'
import type { FieldWords, Word } from './trail-words.ts'

/** The same words in each language; an entry of a room's messages is such words. */
export type Words = Readonly<Word>

export type Answer = { readonly value: string; readonly label: Words; readonly note?: Words }

/** An answer for each of these codes, in the words that stand for it. */
export const answersOf = <const T extends string>(codes: readonly T[], words: (code: T) => Words) =>
  codes.map(value => ({ value, label: words(value) }))

/** The same words at the beginning of a line. */
export const capitals = ({ sv, en }: Words): Words => ({ sv: capital(sv), en: capital(en) })

/** How a field looks. What HTML has a name for has the same name here; a select without options of its own is given them by its page. */
export type Look = {
  type?:
    | 'text'
    | 'email'
    | 'tel'
    | 'url'
    | 'date'
    | 'time'
    | 'textarea'
    | 'checkbox'
    | 'select'
    | 'radio'
    | 'checkboxes'
  /** About nine or sixteen letters; the whole column without. */
  width?: 's' | 'm'
  inputMode?: 'numeric' | 'decimal' | 'email'
  autoComplete?: string
  rows?: number
  list?: string
  /** The address below the programme that offers names while one types (`foretag/forslag`). */
  suggests?: string
  /** Answers side by side where there is room. */
  inline?: true
  required?: true
  optional?: true
  /** Shown only where a form has come back asking for it, or with something in it: why what was typed is right all the same. */
  whenAsked?: true
  /** Stands after the field. */
  unit?: Words | string
  /** The answers; or the name under which the page gives them, where they are read from the database. */
  options?: readonly Answer[] | string
  /** What the first option of such a list says, which stands for none of them. */
  none?: Words
}

/** One field: how what is typed is read, what it is called, how it looks, and how what is kept is typed. */
export type Field = Look & {
  reads: z.ZodType
  label: Words
  hint?: Words
  /** What is kept as it is typed. Without: as text, nothing for null, "yes" for true. */
  types?: (kept: never) => string
}

/** Several rows of one kind, which are kept or replaced together: all that is typed under such names. */
export type Rows = { under: RegExp; label: Words }

const isRows = (field: Field | Rows): field is Rows => 'under' in field

export type Fields = { readonly [name: string]: Field | Rows }

type Read<F extends Fields> = {
  [K in keyof F as F[K] extends Field ? K : never]: F[K] extends Field ? F[K]['reads'] : never
}

/** A form as it is described: its fields in order, and the schema that reads it. */
export type Form<F extends Fields = Fields, S extends z.ZodType = z.ZodType> = { fields: F; schema: S }

export const isForm = (reads: Form | z.ZodType): reads is Form => 'fields' in reads && 'schema' in reads

export type ValueOf<T extends Form> = z.output<T['schema']>

/** What of a record is kept under the names of the form's fields. */
type KeptOf<F extends Fields> = {
  [K in keyof F as F[K] extends Field ? K : never]: F[K] extends Field
    ? z.output<F[K]['reads']> | null
    : never
}

/** Describes a form once: how it is read, shown, compared and told follows. `whole` says what must hold between the fields. */
export function formOf<const F extends Fields>(fields: F): Form<F, z.ZodObject<Read<F>>>
export function formOf<const F extends Fields, S extends z.ZodType>(
  fields: F,
  whole: (schema: z.ZodObject<Read<F>>) => S,
): Form<F, S>
export function formOf(fields: Fields, whole?: (schema: z.ZodObject<never>) => z.ZodType): Form {
  const reads = Object.entries(fields).flatMap(([name, field]) =>
    'reads' in field ? [[name, field.reads] as const] : [],
  )
  const schema = z.object(Object.fromEntries(reads))
  return { fields, schema: whole ? whole(schema as z.ZodObject<never>) : schema }
}

/** What is kept, the way it is typed into the form. */
export function typedOf<F extends Fields>({ fields }: Form<F>, kept: KeptOf<F>): Typed {
  const typed: Typed = {}
  for (const [name, field] of Object.entries(fields)) {
    if (isRows(field)) continue
    const value: unknown = kept[name as keyof typeof kept]
    const types = (field.types ?? plainly) as (value: unknown) => string
    typed[name] = value === null || value === undefined ? '' : types(value)
  }
  return typed
}

const plainly = (value: unknown): string =>
  typeof value === 'boolean' ? (value ? 'yes' : '') : String(value)

/** All that was typed into one field: its own text, or that of all its rows. */
export const partOf = (name: string, field: Field | Rows, typed: Typed): Typed =>
  isRows(field)
    ? Object.fromEntries(
        Object.entries(typed).filter(([each, text]) => field.under.test(each) && text.trim()),
      )
    : { [name]: typed[name] ?? '' }

/** Personal numbers in rows of one kind, which their form reads by itself: why each cell cannot stand. */
export const numbersInRows = ({ fields }: Form, typed: Typed): Record<string, NumberTold> =>
  Object.fromEntries(
    Object.values(fields)
      .filter(isRows)
      .flatMap(rows => Object.entries(partOf('', rows, typed)))
      .flatMap(([name, text]) => {
        const told = numberTold(text)
        return told ? [[name, told] as const] : []
      }),
  )

/** Equal for what is read as the same, however it was typed. */
export function markOf(name: string, field: Field | Rows, typed: Typed): string {
  const part = Object.fromEntries(
    Object.entries(partOf(name, field, typed)).map(([each, text]) => [
      each,
      text.replaceAll('\r\n', '\n').trim(),
    ]),
  )
  if (isRows(field)) return canonicalJson(part)
  // In which order boxes were ticked says nothing.
  const text = field.type === 'checkboxes' ? part[name]!.split(',').sort().join(',') : part[name]
  const read = field.reads.safeParse(text)
  return canonicalJson(read.success ? { read: read.data ?? null } : { typed: text })
}

const valueTexts = texts({
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },
  nothing: { sv: '–', en: '–' },
})

/** What stands in a field, in words: an answer by its label. `given` are the answers that the page gives. */
export function toldOf(
  name: string,
  field: Field | Rows,
  typed: Typed,
  {
    language,
    given,
  }: { language: Language; given: (list: string) => readonly { value: string; label: unknown }[] },
): string {
  const t = spoken(valueTexts, language)
  if (isRows(field)) return rowsTold(field, typed) || t.nothing
  const text = typed[name] ?? ''
  if (field.type === 'checkbox') return text ? t.yes : t.no
  const { options } = field
  if (!options) return text || t.nothing
  const label = (value: string): string => {
    if (typeof options !== 'string') return options.find(one => one.value === value)?.label[language] ?? value
    return String(given(options).find(one => one.value === value)?.label ?? value)
  }
  const chosen = field.type === 'checkboxes' ? text.split(',') : [text]
  return (
    chosen.map(value => (value === '' && field.none ? field.none[language] : label(value))).join(', ') ||
    t.nothing
  )
}

/** Row by row, without the ids that they carry. */
function rowsTold(field: Rows, typed: Typed): string {
  const rows = new Map<string, string[]>()
  for (const [name, text] of Object.entries(partOf('', field, typed))) {
    if (name.endsWith('_id')) continue
    const number = /\d+/.exec(name)?.[0] ?? ''
    rows.set(number, [...(rows.get(number) ?? []), text])
  }
  return [...rows.values()].map(row => row.join(' ')).join('\n')
}

/** What the trail calls the fields of a form, and their answers where they are codes. */
export const fieldWords = ({ fields }: Form<Fields>): Record<string, FieldWords> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      isRows(field) || typeof field.options !== 'object'
        ? field.label
        : {
            ...field.label,
            values: Object.fromEntries(field.options.map(({ value, label }) => [value, label])),
          },
    ]),
  )
