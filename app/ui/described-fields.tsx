import type { ReactNode } from 'react'
import type { Field as Described, Fields, Form, Words } from '../foundation/described-form.ts'
import type { Invalid } from '../foundation/form.ts'
import type { Language } from '../foundation/text.ts'
import { type Choice, Choices } from './choices.tsx'
import { Field, type Option, type OptionGroup } from './field.tsx'
import { filling, type Saved, ticking } from './form-state.ts'
import { useLanguage } from './language.tsx'

/** The lists that a form leaves to its page. */
type ListsOf<F extends Fields> = {
  [K in keyof F]: F[K] extends { options: infer List extends string } ? List : never
}[keyof F]

export type Given = readonly (Option | OptionGroup | Choice)[]

/** What a page says of its form: what is kept, and the answers of the lists that the form does not know itself. */
export type Filled<F extends Fields> = { saved: Saved } & ([ListsOf<F>] extends [never]
  ? { choices?: object }
  : { choices: { [K in ListsOf<F>]: Given } })

type NameOf<F extends Fields> = {
  [K in keyof F]: F[K] extends Described ? K : never
}[keyof F] &
  string

/** What a page says otherwise of a field than its description. */
type Instead = {
  label?: ReactNode
  hint?: ReactNode
  unit?: string
  lang?: string
  dir?: 'ltr' | 'rtl'
  rows?: number
  id?: string
  /** Instead of what came back with the form. */
  error?: string
  optional?: boolean
  autoComplete?: string
  tabIndex?: number
  [data: `data-${string}`]: string | undefined
}

/**
 * The fields of a form as they are described, filled with what is kept or with what was typed: `field` draws one of them, `fields`
 * several after each other.
 */
export function useFields<F extends Fields>(form: Form<F>, shown: Filled<F>, back?: Invalid) {
  const language = useLanguage()
  const lists = (shown.choices ?? {}) as Record<string, Given>
  const field = (name: NameOf<F>, instead: Instead = {}) =>
    drawn(name, form.fields[name] as unknown as Described, {
      language,
      lists,
      saved: shown.saved,
      back,
      instead,
    })
  return { field, fields: (...names: NameOf<F>[]) => names.map(name => field(name)) }
}

type Around = {
  language: Language
  lists: Record<string, Given>
  saved: Saved
  back?: Invalid
  instead: Instead
}

function drawn(name: string, described: Described, { language, lists, saved, back, instead }: Around) {
  const {
    reads: _,
    types: __,
    label,
    hint,
    unit,
    options,
    none,
    type,
    inline,
    whenAsked,
    suggests,
    ...look
  } = described
  if (whenAsked && !back?.errors[name] && !back?.typed[name]) return null
  const words = (each: Words | string | undefined) => (typeof each === 'object' ? each[language] : each)
  const shared = {
    label: label[language],
    hint: words(hint),
    unit: words(unit),
    ...look,
    'data-suggest': suggests,
    ...instead,
  }
  const answers: Given =
    typeof options === 'string'
      ? (lists[options] ?? [])
      : (options ?? []).map(one => ({
          value: one.value,
          label: one.label[language],
          note: one.note?.[language],
        }))
  if (type === 'radio' || type === 'checkboxes') {
    const { defaultValue, error } = filling(saved, back)(name)
    return (
      <Choices
        key={name}
        type={type === 'radio' ? 'radio' : 'checkbox'}
        name={name}
        id={instead.id}
        legend={shared.label}
        hint={shared.hint}
        options={answers as Choice[]}
        chosen={type === 'radio' ? defaultValue : defaultValue.split(',')}
        error={error}
        inline={inline}
        optional={look.optional}
        required={look.required}
      />
    )
  }
  if (type === 'checkbox')
    return <Field key={name} type="checkbox" {...ticking(saved, back)(name)} {...shared} />
  if (type === 'select') {
    const first: Option[] = none ? [{ value: '', label: none[language] }] : []
    return (
      <Field
        key={name}
        type="select"
        {...filling(saved, back)(name)}
        {...shared}
        options={[...first, ...(answers as (Option | OptionGroup)[])]}
      />
    )
  }
  if (type === 'textarea')
    return <Field key={name} type="textarea" {...filling(saved, back)(name)} {...shared} />
  return <Field key={name} type={type} {...filling(saved, back)(name)} {...shared} />
}
