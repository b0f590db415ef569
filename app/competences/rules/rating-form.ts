import { formOf } from '../../foundation/described-form.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { matrixTexts } from '../messages/matrix.ts'
import { isLevel, type Level } from './matrix.ts'
import type { Rating } from './rating.ts'

const t = matrixTexts

/** A person's competences, or a competence's people: a line for each, with what it showed. */
export const ratingForm = formOf({
  lines: { under: /^(level|wanted|was_level|was_wanted)_[pe]?\d+$/, label: t.grid },
})

type Typed = Readonly<Record<string, string | undefined>>
/** The cell that a line of the form stands for, by the line's key. */
export type Place = { key: string } & Pick<Rating, 'who' | 'competence'>

/** What was changed of the lines of a form. Refuses `bad-level` beside its field, and `line-gone` where a line was changed that is no longer there. */
export function ratingsTyped(typed: Typed, places: readonly Place[]): Rating[] | Refusal {
  const all: Rating[] = []
  for (const { key, who, competence } of places) {
    const level = changeIn(typed, 'level', key)
    const wanted = changeIn(typed, 'wanted', key)
    for (const [what, change] of [
      ['level', level],
      ['wanted', wanted],
    ] as const)
      if (change === 'bad') return refuse('bad-level', { field: `${what}_${key}` })
    if (level || wanted)
      all.push({ who, competence, ...(level && { level }), ...(wanted && { wanted }) } as Rating)
  }
  const known = new Set(places.map(place => place.key))
  const isGone = (name: string) => {
    const [, what, key] = /^(level|wanted)_(.+)$/.exec(name) ?? []
    return what && key && !known.has(key) && typed[name] !== typed[`was_${name}`]
  }
  return Object.keys(typed).some(isGone) ? refuse('line-gone') : all
}

function changeIn(typed: Typed, what: 'level' | 'wanted', key: string) {
  const now = levelTyped(typed[`${what}_${key}`])
  const was = levelTyped(typed[`was_${what}_${key}`])
  if (now === 'bad' || was === 'bad') return 'bad' as const
  return now === was || typed[`${what}_${key}`] === undefined ? undefined : { was, now }
}

function levelTyped(text = ''): Level | null | 'bad' {
  if (text === '') return null
  return /^\d$/.test(text) && isLevel(Number(text)) ? (Number(text) as Level) : 'bad'
}
