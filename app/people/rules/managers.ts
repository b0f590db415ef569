import type { LocalDate } from '../../foundation/clock.ts'
import { employmentOn, isOpenOn } from './employment-on.ts'

/** Those who work in one team, on one shift, or in a team on a shift: what is not said of them is empty. */
export type Group = { team: string; shift: string }

/** One person, or a group: whom somebody leads. */
export type Whom = Group & { person_id: number | null }

/** Whom a contact of a company leads. There is at most one for each. */
export type Lead = Whom & { company_id: number; contact_id: number }

type Job = Group & {
  id: number
  company_id: number
  starts_on: LocalDate | null
  ends_on: LocalDate | null
}

/**
 * The contact who manages a person on a day: the person's own, else of team and shift together, else of the team, else of the shift.
 * Null when nobody does, or nobody employs the person that day. As `led` says to the database.
 */
export function managerOf(
  person: { id: number; jobs: readonly Job[] },
  leads: readonly Lead[],
  day: LocalDate,
): number | null {
  const job = employmentOn(person.jobs, day)
  if (!job || !isOpenOn(job, day)) return null
  const here = leads.filter(lead => lead.company_id === job.company_id)
  const own = here.find(lead => lead.person_id === person.id)
  return (own ?? leadOf(job, here))?.contact_id ?? null
}

/** Who leads a group at one company: its own, else of the team, else of the shift. */
export function leadOf({ team, shift }: Group, leads: readonly Lead[]): Lead | null {
  const of = (group: Group) => leadFor({ ...group, person_id: null }, leads)
  return of({ team, shift }) ?? of({ team, shift: '' }) ?? of({ team: '', shift }) ?? null
}

/** The groups in which people work: each team followed by its shifts, then the shifts by themselves. By name. */
export function groupsOf(people: readonly Group[]): Group[] {
  const byName = new Intl.Collator('sv')
  const all = people.flatMap(({ team, shift }) => [
    { team, shift },
    { team, shift: '' },
    { team: '', shift },
  ])
  const each = new Map(all.map(group => [JSON.stringify([group.team, group.shift]), group]))
  return [...each.values()]
    .filter(({ team, shift }) => team !== '' || shift !== '')
    .toSorted(
      (one, other) =>
        Number(one.team === '') - Number(other.team === '') ||
        byName.compare(one.team, other.team) ||
        byName.compare(one.shift, other.shift),
    )
}

/** The lead of a person or a group itself, not the one that follows from others. */
export const leadFor = (whom: Whom, leads: readonly Lead[]): Lead | undefined =>
  leads.find(
    lead => lead.person_id === whom.person_id && lead.team === whom.team && lead.shift === whom.shift,
  )

const LONGEST = 50

/** Whom an address names, by `person`, or by `team` and `skift`; null when it names nobody. */
export function whomIn(asked: URLSearchParams): Whom | null {
  const person = asked.get('person') ?? ''
  if (/^[1-9]\d{0,8}$/.test(person)) return { person_id: Number(person), team: '', shift: '' }
  const [team, shift] = [asked.get('team') ?? '', asked.get('skift') ?? '']
  const isGroup = team + shift !== '' && Math.max(team.length, shift.length) <= LONGEST
  return isGroup ? { person_id: null, team, shift } : null
}

/** The same, as it stands in an address. */
export const askedFor = ({ person_id, team, shift }: Whom): string =>
  String(
    new URLSearchParams(
      person_id === null
        ? { ...(team ? { team } : {}), ...(shift ? { skift: shift } : {}) }
        : { person: String(person_id) },
    ),
  )

/** Whether a person works in a group. */
export const isIn = (group: Group, person: Group): boolean =>
  (group.team === '' || group.team === person.team) && (group.shift === '' || group.shift === person.shift)

/** Whether the person, or anyone of the group, is among those who work there. */
export const isThere = (whom: Whom, employees: readonly (Group & { id: number })[]): boolean =>
  employees.some(one => (whom.person_id === null ? isIn(whom, one) : one.id === whom.person_id))
