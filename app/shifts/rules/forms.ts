import { z } from 'zod'
import { timeTyped } from '../../courses/rules/forms.ts'
import { answersOf, formOf } from '../../foundation/described-form.ts'
import {
  choiceField,
  countField,
  dayField,
  optionalNumberField,
  textField,
  tickField,
} from '../../foundation/fields.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import { shiftTexts } from '../messages.ts'
import { SHIFT_FORMS, type Turn, turnsRefusal } from './rota.ts'
import { staysIn } from './stays.ts'

/** The forms of teams and rotas. The errors are codes; their sentences are in the room's messages. */

const t = shiftTexts
const MOST_DAYS = 70

export const teamForm = formOf({
  name: { reads: textField('name-missing', 60), label: t.name, width: 'm', autoComplete: 'off' },
  form: {
    reads: choiceField(SHIFT_FORMS, 'form-missing'),
    label: t.form,
    type: 'select',
    options: answersOf(SHIFT_FORMS, form => t[`form_${form}`]),
    width: 'm',
  },
})

/** The times of a cycle are one field: two who both change it choose whose holds. */
export const rotaForm = formOf({
  valid_from: {
    reads: dayField('day-missing'),
    label: t.valid_from,
    hint: t.valid_from_hint,
    type: 'date',
    width: 'm',
  },
  first_on: {
    reads: dayField('day-missing'),
    label: t.first_on,
    hint: t.first_on_hint,
    type: 'date',
    width: 'm',
  },
  turns: { under: /^turn_\d+_(starts|ends)$/, label: t.turns },
})

export const dayForm = formOf({
  day: { reads: dayField('day-missing'), label: t.single_day, type: 'date', width: 'm' },
  starts: { reads: optionalNumberField(8), label: t.starts, type: 'time', width: 's', optional: true },
  ends: { reads: optionalNumberField(8), label: t.ends, type: 'time', width: 's', optional: true },
})

export const membersForm = formOf({
  from_on: { reads: dayField('day-missing'), label: t.from_on, type: 'date', width: 'm' },
  also_said: { reads: tickField, label: t.also_said, hint: t.also_said_hint, type: 'checkbox' },
  members: { under: /^member_\d+$/, label: t.members },
})

/** Which rota or which day is taken away. */
export const removeForm = z.object({ day: dayField('day-missing') })

type Typed = Readonly<Record<string, string | undefined>>

/** How many days the cycle that was sent has. */
export const cycleDays = (typed: Typed): number | null => {
  const read = countField('not-so-many-days', { least: 1, most: MOST_DAYS }).safeParse(typed.days ?? '')
  return read.success ? read.data : null
}

/** The cycle that was typed, row by row; a row without times is a free day. Refuses `not-so-many-days`, `time-missing`, and as `turnsRefusal`. */
export function turnsIn(typed: Typed): Turn[] | Refusal {
  const days = cycleDays(typed)
  if (days === null) return refuse('not-so-many-days', { field: 'form' })
  const turns: Turn[] = []
  for (let nth = 1; nth <= days; nth += 1) {
    const turn = turnIn(typed, { starts: `turn_${nth}_starts`, ends: `turn_${nth}_ends` })
    if (isRefusal(turn)) return turn
    turns.push(turn)
  }
  return turnsRefusal(turns) ?? turns
}

/** Two times, or none for a free day. Refuses `time-missing` at the one that is. */
export function turnIn(typed: Typed, { starts, ends }: { starts: string; ends: string }): Turn | Refusal {
  const at = (field: string) => (typed[field] ?? '').trim()
  if (at(starts) === '' && at(ends) === '') return null
  const [starts_at, ends_at] = [timeTyped(at(starts)), timeTyped(at(ends))]
  if (!starts_at) return refuse('time-missing', { field: starts })
  return ends_at ? { starts_at, ends_at } : refuse('time-missing', { field: ends })
}

/** What is chosen for whoever is left as it is said. */
export const AS_SAID = 'as-said'

/**
 * Whom a team was chosen for, with the stays that were read. Null for not known. Whoever is left as it is said is not among them; where the
 * day is to hold for them too, those of whom one team is said are.
 */
export function membersIn(typed: Typed): { person_id: number; team_id: number | null; read: string }[] {
  const id = (text: string | undefined) => (/^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : null)
  return Object.entries(typed).flatMap(([name, text]) => {
    const person_id = id(/^member_(\d+)$/.exec(name)?.[1])
    if (person_id === null) return []
    const read = typed[`read_${person_id}`] ?? ''
    if (text?.trim() !== AS_SAID) return [{ person_id, team_id: id(text?.trim()), read }]
    const [stay, ...others] = typed.also_said ? staysIn(read) : []
    return stay && others.length === 0 ? [{ person_id, team_id: stay.team_id, read }] : []
  })
}
