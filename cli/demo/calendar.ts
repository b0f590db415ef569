import type { Installation } from '../../app/access/installation.ts'
import { visitorFor } from '../../app/access/queries.ts'
import type { Visitor } from '../../app/access/visitor.ts'
import { noteAttended } from '../../app/appointments/commands/end-appointment.ts'
import { makeAppointment } from '../../app/appointments/commands/save-appointment.ts'
import { guestsOf } from '../../app/appointments/queries/appointments.ts'
import type { AppointmentKind } from '../../app/appointments/rules/appointment.ts'
import type { LocalDate } from '../../app/foundation/clock.ts'
import { isRefusal } from '../../app/foundation/refusal.ts'
import { type Ground, houseScope, reading, transact } from '../../app/foundation/transact.ts'
import { addWorkdays } from '../../app/foundation/workdays.ts'

type Who = 'ingela' | 'mirza' | 'lina' | 'jonas' | 'karin'
const EMAILS: Record<Who, string> = {
  ingela: 'ombud18@exempel.se',
  mirza: 'ombud8@exempel.se',
  lina: 'lina.berglund@exempel.se',
  jonas: 'jonas.holmkvist@exempel.se',
  karin: 'karin.ekdahl@exempel.se',
}

type Told = {
  by: Who
  /** Whose company: the officer's first, second … or the one whose visitor signs in. None for a meeting of the partnership. */
  at: readonly [Who, number] | 'own' | null
  kind: AppointmentKind
  title: string
  /** Workdays from the day of the demonstration; those before have been. */
  days: number
  hours: readonly [string, string]
  place: string
  with: readonly Who[]
}

const STORY: readonly Told[] = [
  {
    by: 'lina',
    at: ['ingela', 0],
    kind: 'workshop_1',
    title: 'Workshop 1, Mind the Gap',
    days: 1,
    hours: ['08:00', '12:00'],
    place: 'Hos företaget, stora konferensrummet',
    with: ['lina', 'ingela'],
  },
  {
    by: 'ingela',
    at: ['ingela', 1],
    kind: 'visit',
    title: 'Första besöket',
    days: -9,
    hours: ['13:00', '14:00'],
    place: 'Hos företaget',
    with: ['ingela'],
  },
  {
    by: 'ingela',
    at: ['ingela', 2],
    kind: 'visit',
    title: 'Besök hos ledning och klubb',
    days: 2,
    hours: ['10:00', '11:30'],
    place: 'Hos företaget',
    with: ['ingela', 'lina'],
  },
  {
    by: 'ingela',
    at: ['ingela', 1],
    kind: 'meeting',
    title: 'Avstämning inför workshop 1',
    days: 5,
    hours: ['15:00', '15:30'],
    place: 'Telefon',
    with: ['ingela', 'lina'],
  },
  {
    by: 'karin',
    at: 'own',
    kind: 'workshop_1',
    title: 'Workshop 1, Mind the Gap',
    days: -22,
    hours: ['08:00', '12:00'],
    place: 'Hos företaget',
    with: ['karin'],
  },
  {
    by: 'karin',
    at: 'own',
    kind: 'workshop_2',
    title: 'Workshop 2, från gap till plan',
    days: 6,
    hours: ['12:30', '16:30'],
    place: 'Hos företaget',
    with: ['karin'],
  },
  {
    by: 'ingela',
    at: 'own',
    kind: 'visit',
    title: 'Besök i gjutningen med klubben',
    days: 9,
    hours: ['13:00', '14:30'],
    place: 'Hos företaget',
    with: ['ingela'],
  },
  {
    by: 'jonas',
    at: ['mirza', 0],
    kind: 'workshop_1',
    title: 'Workshop 1, Mind the Gap',
    days: -6,
    hours: ['12:30', '16:30'],
    place: 'Techtank, Olofström',
    with: ['jonas', 'mirza'],
  },
  {
    by: 'karin',
    at: null,
    kind: 'meeting',
    title: 'Partnerskapets månadsmöte',
    days: 7,
    hours: ['09:00', '10:30'],
    place: 'Video',
    with: ['karin', 'lina', 'jonas', 'ingela', 'mirza'],
  },
  {
    by: 'karin',
    at: null,
    kind: 'meeting',
    title: 'Partnerskapets månadsmöte',
    days: -15,
    hours: ['09:00', '10:30'],
    place: 'Video',
    with: ['karin', 'lina', 'jonas', 'ingela'],
  },
]

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

function workdaysBefore(day: LocalDate, workdays: number): LocalDate {
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
