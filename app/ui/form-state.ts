import type { Invalid } from '../foundation/form.ts'
import type { ConflictField } from './conflict.tsx'
import type { Option } from './field.tsx'

/** What a page component is given: what its loader returned, and what its action gave back when something was wrong. */
export type Shown<Loader extends (...args: never[]) => Promise<unknown>> = {
  loaderData: Awaited<ReturnType<Loader>>
  actionData?: Invalid
}

export type Saved = Record<string, string>

/** Fills fields: what was typed when the form came back, else what is saved. Spread into a `Field`. */
export const filling = (saved: Saved, back?: Invalid) => (name: string) => ({
  name,
  defaultValue: back ? (back.typed[name] ?? '') : (saved[name] ?? ''),
  error: back?.errors[name],
})

/** A box to tick, filled in the same way. */
export const ticking = (saved: Saved, back?: Invalid) => (name: string) => ({
  name,
  value: 'yes',
  defaultChecked: !!(back ? back.typed[name] : saved[name]),
  error: back?.errors[name],
})

/** Whether someone else saved after the form was read. */
export const isOvertaken = (version: string | number, back?: Invalid): boolean =>
  back?.typed.version !== undefined && back.typed.version !== String(version)

export type Compared = { name: string; label: string; read?: (value: string) => string }

/** The fields of a form with mine and theirs beside each other. */
export const comparedWith = (fields: readonly Compared[], saved: Saved, back?: Invalid): ConflictField[] =>
  fields.map(({ name, label, read = value => value || '–' }) => {
    const mine = back?.typed[name] ?? ''
    const theirs = saved[name] ?? ''
    return {
      name,
      label,
      value: mine,
      mine: read(mine),
      theirs: read(theirs),
      differs: mine.trim() !== theirs,
    }
  })

/** Reads the value of a choice as its label. */
export const spokenAmong =
  (options: readonly Option[]) =>
  (value: string): string =>
    options.find(option => option.value === value)?.label ?? (value || '–')
