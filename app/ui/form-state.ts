import type { Invalid } from '../foundation/form.ts'

/** What a page component is given: what its loader returned, and what its action gave back when something was wrong. */
export type Shown<Loader extends (...args: never[]) => Promise<unknown>> = {
  loaderData: WithoutHeaders<Awaited<ReturnType<Loader>>>
  actionData?: Invalid
}

/** What a loader returned beside the headers of its answer. */
type WithoutHeaders<T> = T extends { data: infer Shown; init: ResponseInit | null } ? Shown : T

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
