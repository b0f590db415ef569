import { roleKey } from '../../competences/rules/matrix.ts'
import { formOf } from '../../foundation/described-form.ts'
import { roleTexts } from '../messages/roles.ts'

/** The roles of a company are rows: what each is called, and the id of its step. */
export const rolesForm = formOf({ roles: { under: /^role_\d+_/, label: roleTexts.roles } })

export type PlacedRole = { title: string; step_id: number | null }

type Typed = Readonly<Record<string, string | undefined>>

/** The roles that were typed, each once; `step_id` null where none is chosen. */
export function rolesIn(typed: Typed): PlacedRole[] {
  const rows = Object.keys(typed).flatMap(name => /^role_(\d+)_title$/.exec(name)?.[1] ?? [])
  const roles = rows.map(row => ({
    title: typed[`role_${row}_title`]!.replace(/\s+/g, ' ').trim(),
    step_id: /^[1-9]\d{0,8}$/.test(typed[`role_${row}_step`] ?? '')
      ? Number(typed[`role_${row}_step`])
      : null,
  }))
  return [...new Map(roles.filter(role => role.title).map(role => [roleKey(role.title), role])).values()]
}

/** So many people with a job and no step of their own. */
export type Unplaced = { company_id: number; title: string; persons: number }
/** On which step a role at a company stands, by its number today. */
export type RoleStep = { company_id: number; role_key: string; number: number }

/** How many stand on each step by their role alone. */
export function placedByRole(unplaced: readonly Unplaced[], roles: readonly RoleStep[]): Map<number, number> {
  const stepOf = new Map(roles.map(role => [`${role.company_id} ${role.role_key}`, role.number]))
  const counts = new Map<number, number>()
  for (const { company_id, title, persons } of unplaced) {
    const number = stepOf.get(`${company_id} ${roleKey(title)}`)
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + persons)
  }
  return counts
}
