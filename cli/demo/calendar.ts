import type { Installation } from '../../app/access/installation.ts'
import { visitorFor } from '../../app/access/queries.ts'
import type { Visitor } from '../../app/access/visitor.ts'
import { noteAttended } from '../../app/appointments/commands/end-appointment.ts'
import { makeAppointment } from '../../app/appointments/commands/save-appointment.ts'
import { guestsOf } from '../../app/appointments/queries/appointments.ts'
import type { LocalDate } from '../../app/foundation/clock.ts'
import { isRefusal } from '../../app/foundation/refusal.ts'
import { type Ground, houseScope, reading, transact } from '../../app/foundation/transact.ts'
import { addWorkdays } from '../../app/foundation/workdays.ts'
import { EMAILS, STORY, type Who } from './calendar-story.ts'

/** Workshops, visits and meetings around the day: who has been is noted, who is to come has had a letter. */
export async function tellCalendar(
  installation: Installation,
  ground: Ground,
  { programme_id, slug, day }: { programme_id: number; slug: string; day: LocalDate },
): Promise<void> {
  const people = await visitorsOf(ground, slug)
  const places = await companiesIn(ground, programme_id)
  for (const told of STORY) {
    // A process leader books with the companies of their own partner.
    const partner = people[told.by === 'jonas' ? 'jonas' : 'lina'].partner
    const company =
      told.at === null
        ? null
        : told.at === 'own'
          ? places.own
          : places.of(EMAILS[told.at[0]], told.at[1], partner)
    if (company === undefined) continue
    const visitor = people[told.by]
    await transact(ground, visitor, async tx => {
      const contacts = company === null ? [] : places.contactsOf(company)
      const made = await makeAppointment(tx, visitor, installation, {
        company_id: company,
        kind: told.kind,
        title: told.title,
        held_on: told.days < 0 ? workdaysBefore(day, -told.days) : addWorkdays(day, told.days),
        starts_at: told.hours[0],
        ends_at: told.hours[1],
        place: told.place,
        guests: [
          ...told.with.map(who => `user-${people[who].user_id}`),
          ...contacts.map(id => `contact-${id}`),
        ],
        version: 0,
      })
      if (isRefusal(made)) throw new Error(`${told.title} could not be booked: ${made.refused}`)
      if (told.days >= 0) return made
      const guests = await guestsOf(tx.db, made.id)
      return noteAttended(tx, visitor, { id: made.id, came: guests.map(guest => guest.id) })
    })
  }
}

export function workdaysBefore(day: LocalDate, workdays: number): LocalDate {
  let days = workdays
  while (addWorkdays(minus(day, days), workdays) > day) days++
  return addWorkdays(minus(day, days), 0)
}

const minus = (day: LocalDate, days: number): LocalDate =>
  Temporal.PlainDate.from(day).subtract({ days }).toString()

async function visitorsOf(ground: Ground, slug: string): Promise<Record<Who, Visitor>> {
  const users = await reading(ground, houseScope, db =>
    db.selectFrom('auth_user').select(['id', 'email']).execute(),
  )
  const found = await Promise.all(
    Object.entries(EMAILS).map(async ([who, email]) => {
      const user = users.find(one => one.email === email)!
      return [who, await visitorFor(ground, user.id, slug, 'sv')] as const
    }),
  )
  return Object.fromEntries(found) as Record<Who, Visitor>
}

async function companiesIn(ground: Ground, programme_id: number) {
  const { contacts, own } = await reading(ground, houseScope, async db => ({
    contacts: await db
      .selectFrom('contact')
      .innerJoin('company', 'company.id', 'contact.company_id')
      .select(['contact.id', 'contact.company_id', 'company.partner_id', 'function', 'email'])
      .where('contact.programme_id', '=', programme_id)
      .where('company.merged_into', 'is', null)
      .orderBy('company.referred_on', order => order.desc().nullsLast())
      .orderBy('contact.id')
      .execute(),
    own: await db
      .selectFrom('membership')
      .select('company_id')
      .where('programme_id', '=', programme_id)
      .where('role', '=', 'company')
      .executeTakeFirst(),
  }))
  return {
    own: own?.company_id ?? undefined,
    of: (officer: string, at: number, partner_id: number | null) =>
      contacts.filter(
        one => one.function === 'officer' && one.email === officer && one.partner_id === partner_id,
      )[at]?.company_id,
    contactsOf: (company_id: number) =>
      contacts.filter(one => one.company_id === company_id && one.function === 'contact').map(one => one.id),
  }
}
