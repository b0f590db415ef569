import { firstOf } from '../rules/next-for-me.ts'
import { type CompanyWithNext, type OfficerWords, whenOf } from './spoken.ts'

type Speech = Parameters<typeof whenOf>[1] & { t: OfficerWords }

/** The greeting's second line: the next thing that has a day, in one sentence. */
export function firstThing(companies: readonly CompanyWithNext[], speech: Speech): string {
  const { t, format } = speech
  const first = firstOf(companies)
  if (!first) return t.nothing_first
  const { next, name } = first
  if (next.kind === 'meeting') return t.first_thing(whenOf(next.on, speech), next.title, name)
  if (next.kind !== 'step' || !next.on) return t.nothing_first
  const step = next.step.replace(/\.$/, '')
  return next.is_late
    ? t.first_late(format.day(next.on), step, name)
    : t.first_thing(whenOf(next.on, speech), step, name)
}
