import { isLocalDate } from '../../foundation/dates.ts'
import { formOf, type ValueOf } from '../../foundation/described-form.ts'
import { idField, optionalTextField, severalField, textField, tickField } from '../../foundation/fields.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { matrixTexts } from '../messages/matrix.ts'
import { isLevel, type Level, type RoleLevel } from './matrix.ts'

const t = matrixTexts

/** The competences that a company looks at. */
export const columnsForm = formOf({
  chosen: {
    reads: severalField,
    label: t.chosen,
    type: 'checkboxes',
    options: 'competences',
    optional: true,
  },
})

/** Someone who works at a company and takes no part in the programme. */
export const employeeForm = formOf({
  name: { reads: textField('name-missing', 120), label: t.name, required: true, autoComplete: 'off' },
  title: { reads: optionalTextField(100), label: t.job, list: 'titles', optional: true, autoComplete: 'off' },
  team: { reads: optionalTextField(60), label: t.team, width: 'm', optional: true, autoComplete: 'off' },
  shift: { reads: optionalTextField(60), label: t.shift, width: 'm', optional: true, autoComplete: 'off' },
  left_on: {
    reads: optionalTextField(10)
      .refine(text => text === '' || isLocalDate(text), { error: 'not-a-day' })
      .transform(text => text || null),
    label: t.left_on,
    hint: t.left_on_hint,
    type: 'date',
    width: 'm',
    optional: true,
  },
  is_not_protected: {
    reads: tickField.refine(ticked => ticked, { error: 'may-be-protected' }),
    label: t.is_not_protected,
    hint: t.is_not_protected_hint,
    type: 'checkbox',
  },
})
/** Which participant someone in the matrix turned out to be. */
export const joinForm = formOf({
  person_id: {
    reads: idField('no-such-person'),
    label: t.is_participant,
    type: 'select',
    options: 'people',
    none: t.choose_participant,
  },
})
export type EmployeeForm = Omit<ValueOf<typeof employeeForm>, 'is_not_protected'>

/** What a role is to know: a line for each competence. */
export const roleForm = formOf({ lines: { under: /^(usual|wanted|people)_\d+$/, label: t.needs } })
const MOST_PEOPLE = 999

type Typed = Readonly<Record<string, string | undefined>>

/** The lines of a role by competence; null where nothing is said of one, and nothing of what did not stand in the form. Refuses, beside the field, `bad-level` and `bad-people`. */
export function roleTyped(
  typed: Typed,
  competences: readonly number[],
): Map<number, RoleLevel | null> | Refusal {
  const lines = new Map<number, RoleLevel | null>()
  for (const id of competences) {
    if (typed[`wanted_${id}`] === undefined) continue
    const usual = numberIn(typed[`usual_${id}`], isLevel)
    const wanted = numberIn(typed[`wanted_${id}`], isLevel)
    const people = numberIn(typed[`people_${id}`], n => n <= MOST_PEOPLE)
    if (usual === 'bad') return refuse('bad-level', { field: `usual_${id}` })
    if (wanted === 'bad') return refuse('bad-level', { field: `wanted_${id}` })
    if (people === 'bad') return refuse('bad-people', { field: `people_${id}` })
    const says = usual !== null || wanted !== null || people !== null
    lines.set(id, says ? { usual: usual as Level | null, wanted: wanted as Level | null, people } : null)
  }
  return lines
}

function numberIn(text = '', holds: (n: number) => boolean): number | null | 'bad' {
  const plain = text.trim()
  if (plain === '') return null
  return /^\d{1,3}$/.test(plain) && holds(Number(plain)) ? Number(plain) : 'bad'
}
