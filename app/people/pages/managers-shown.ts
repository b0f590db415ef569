import type { Reading } from '../../access/panel.tsx'
import type { CompanyFacts } from '../../companies/queries.ts'
import type { Spoken } from '../../foundation/text.ts'
import { managerTexts } from '../messages/managers.ts'
import { peopleTexts } from '../messages.ts'
import { mayChooseManagers, mayNameContacts } from '../policy.ts'
import { type Employee, employeesAt, leadsAt, possibleManagers } from '../queries/managers.ts'
import { askedFor, type Group, groupsOf, isIn, type Lead, leadOf } from '../rules/managers.ts'
import { fullName } from '../rules/names.ts'

/** So many without a manager are listed by name. */
const MOST = 100

/** Who leads whom at a company, and who is led by nobody. */
export async function managersShown(visit: Reading, company: CompanyFacts) {
  const { db, visitor, ground, say, format, at } = visit
  const t = say(managerTexts)
  const here = at('foretag', company.id)
  const leads = await leadsAt(db, visitor, company.id)
  const employees = await employeesAt(db, visitor, { company_id: company.id, today: ground.clock.today() })
  const contacts = await possibleManagers(db, visitor, company.id)
  const who = new Map(contacts.map(contact => [contact.id, contact.who]))
  const mayChoose = mayChooseManagers(visitor, company)
  const choosing = (whom: Parameters<typeof askedFor>[0]) =>
    mayChoose ? `${here}/chefer/val?${askedFor(whom)}` : null
  const nameOf = (one: Employee) => fullName(one) || say(peopleTexts).no_name
  const without = employees.filter(one => one.contact_id === null)
  return {
    verdict: verdictOf(without.length, employees.length, { t, format }),
    is_empty: employees.length === 0 && leads.length === 0,
    add: mayNameContacts(visitor, company) ? `${here}/kontakter` : null,
    managers: contacts
      .filter(one => one.function === 'manager' || leads.some(lead => lead.contact_id === one.id))
      .map(one => ({
        id: one.id,
        who: one.who,
        leads: leads
          .filter(lead => lead.contact_id === one.id)
          .flatMap(lead => whomText(lead, employees, { t, nameOf }) ?? []),
        people: format.number(employees.filter(({ contact_id }) => contact_id === one.id).length),
      })),
    groups: groupsOf([...employees, ...leads]).map(group => {
      const members = employees.filter(one => isIn(group, one))
      const whom = { ...group, person_id: null }
      return {
        key: askedFor(whom),
        name: groupText(group, t),
        people: format.number(members.length),
        manager: managerText(group, leads, { who, t }),
        without: format.number(members.filter(one => one.contact_id === null).length),
        choose: choosing(whom),
      }
    }),
    count: without.length > MOST ? t.count_shown(format.number(MOST), format.number(without.length)) : null,
    without: without.slice(0, MOST).map(one => ({
      id: one.id,
      name: nameOf(one),
      href: at('personer', one.id),
      group: one.team || one.shift ? groupText(one, t) : null,
      choose: choosing({ person_id: one.id, team: '', shift: '' }),
    })),
  }
}

export type ManagersShown = Awaited<ReturnType<typeof managersShown>>

type Words = Spoken<typeof managerTexts>

function verdictOf(without: number, people: number, { t, format }: { t: Words; format: Reading['format'] }) {
  if (people === 0) return t.verdict_none
  if (without > 0) return t.verdict_some(format.number(without), format.number(people))
  return people === 1 ? t.verdict_one : t.verdict_all(format.number(people))
}

/** What a group is called. */
export function groupText({ team, shift }: Group, t: Words): string {
  if (team && shift) return t.team_and_shift(team, shift)
  return team ? t.team_of(team) : t.shift_of(shift)
}

type Named = { t: Words; nameOf: (one: Employee) => string }

/** Whom a lead is of; null for a person who does not work there any longer. */
function whomText(lead: Lead, employees: readonly Employee[], { t, nameOf }: Named): string | null {
  if (lead.person_id === null) return groupText(lead, t)
  const person = employees.find(one => one.id === lead.person_id)
  return person ? nameOf(person) : null
}

/** The manager of a group; where it follows from a wider one, through which. */
function managerText(
  group: Group,
  leads: readonly Lead[],
  { who, t }: { who: ReadonlyMap<number, string>; t: Words },
): string | null {
  const lead = leadOf(group, leads)
  const name = lead && who.get(lead.contact_id)
  if (!name) return null
  const isOwn = lead.team === group.team && lead.shift === group.shift
  return isOwn ? name : t.through(name, groupText(lead, t))
}
