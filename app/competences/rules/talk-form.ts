import type { LocalDate } from '../../foundation/clock.ts'
import { formOf } from '../../foundation/described-form.ts'
import { dayField } from '../../foundation/fields.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { talkTexts } from '../messages/talk.ts'
import { isLevel, type Level } from './matrix.ts'

const t = talkTexts
export const TALK_COLUMNS = ['own', 'manager', 'wanted'] as const
export type TalkColumn = (typeof TALK_COLUMNS)[number]

/** The sheet of a development talk as it is keyed: its day, and a line for each competence. */
export const talkForm = formOf({
  held_on: { reads: dayField('day-missing'), label: t.held_on, type: 'date', width: 'm', required: true },
  lines: { under: /^(was_)?(own|manager|wanted)_\d+$/, label: t.lines },
})

/** One box of the sheet that was ticked. `was`: what is known to stand there on that day, and is written over knowingly. */
export type Ticked = { competence: number; column: TalkColumn; now: Level; was: Level | null }

/**
 * What was filled in. What is empty was not said, and changes nothing. Refuses `bad-level` beside its field, `nothing-filled-in`,
 * and `line-gone` where something was filled in of a competence that is no longer looked at.
 */
export function tickedIn(
  typed: Readonly<Record<string, string | undefined>>,
  competences: readonly { id: number }[],
): Ticked[] | Refusal {
  const all: Ticked[] = []
  for (const { id } of competences)
    for (const column of TALK_COLUMNS) {
      const now = levelIn(typed[`${column}_${id}`])
      if (now === 'bad') return refuse('bad-level', { field: `${column}_${id}` })
      const was = levelIn(typed[`was_${column}_${id}`])
      if (now !== null) all.push({ competence: id, column, now, was: was === 'bad' ? null : was })
    }
  const known = new Set(competences.map(one => String(one.id)))
  const isGone = ([name, level]: [string, string | undefined]) => {
    const id = /^(?:own|manager|wanted)_(\d+)$/.exec(name)?.[1]
    return id !== undefined && level !== '' && !known.has(id)
  }
  if (Object.entries(typed).some(isGone)) return refuse('line-gone')
  return all.length > 0 ? all : refuse('nothing-filled-in')
}

function levelIn(text = ''): Level | null | 'bad' {
  if (text === '') return null
  return /^\d$/.test(text) && isLevel(Number(text)) ? (Number(text) as Level) : 'bad'
}

type Job = { starts_on: LocalDate | null; ends_on: LocalDate | null }

/** Why a talk cannot have been held that day, or null: it is still to come, or no talk at that job. */
export function talkRefusal(held_on: LocalDate, { starts_on, ends_on }: Job, today: LocalDate) {
  if (held_on > today) return refuse('day-to-come', { field: 'held_on' })
  if (starts_on !== null && held_on < starts_on)
    return refuse('before-job', { field: 'held_on', about: { day: starts_on } })
  if (ends_on !== null && held_on > ends_on)
    return refuse('after-job', { field: 'held_on', about: { day: ends_on } })
  return null
}

/** What the sheet’s day says already, by column and competence. */
export const boxOf = ({ column, competence }: Pick<Ticked, 'column' | 'competence'>) =>
  `${column}_${competence}`

/** What is to be written; and what stands otherwise on that day, unless that was known. What stands already is neither. */
export function againstDay(ticked: readonly Ticked[], standing: ReadonlyMap<string, Level>) {
  const others = ticked.filter(one => (standing.get(boxOf(one)) ?? one.now) !== one.now)
  return {
    differing: others.filter(one => one.was !== standing.get(boxOf(one))),
    toWrite: ticked.filter(one => standing.get(boxOf(one)) !== one.now),
  }
}
