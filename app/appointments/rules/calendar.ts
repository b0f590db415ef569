import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Language } from '../../foundation/text.ts'

const FIVE_MINUTES = 300
const REFRESHED_EACH = 12 * FIVE_MINUTES

/** Something at a time, as calendars know it. */
export type Entry = {
  uid: string
  sequence: number
  title: string
  starts_at: Date
  ends_at: Date
  place: string
  changed_at: Date
  is_cancelled: boolean
  /** What stands below the title; never a note. */
  about?: string
  url?: string
}

/** Something that lasts the day and takes no time. */
export type Deadline = { uid: string; title: string; day: LocalDate; about?: string; url?: string }

export type Address = { name: string; email: string }

/** Whom the answer of a calendar goes to; `sentBy`: the address that writes on their behalf. RFC 5545, 3.2.18. */
export type Organiser = Address & { sentBy?: string }

/**
 * An invitation, or its withdrawal, for one guest. RFC 5546; nobody is told who else is asked. `asks`: an answer is wanted.
 */
export function invitationFor(
  entry: Entry,
  {
    organiser,
    guest,
    language,
    asks = true,
  }: { organiser: Organiser; guest: Address; language: Language; asks?: boolean },
): { method: 'REQUEST' | 'CANCEL'; ics: string } {
  const method = entry.is_cancelled ? 'CANCEL' : 'REQUEST'
  const calendar = ical({ prodId: productIn(language), method: ICalCalendarMethod[method] })
  calendar.createEvent({
    ...eventOf(entry),
    organizer: organiser,
    attendees: [
      {
        name: guest.name || guest.email,
        email: guest.email,
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.NEEDSACTION,
        rsvp: asks && !entry.is_cancelled,
      },
    ],
  })
  return { method, ics: calendar.toString() }
}

/** A calendar to subscribe to. */
export function feedOf(
  { name, language }: { name: string; language: Language },
  entries: readonly Entry[],
  deadlines: readonly Deadline[],
): string {
  const calendar = ical({ prodId: productIn(language), name, ttl: REFRESHED_EACH })
  for (const entry of entries) calendar.createEvent(eventOf(entry))
  for (const { uid, title, day, about, url } of deadlines)
    calendar.createEvent({
      id: uid,
      summary: title,
      start: Temporal.PlainDate.from(day),
      allDay: true,
      stamp: new Date(`${day}T00:00:00Z`),
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(about && { description: about }),
      ...(url && { url }),
    })
  return calendar.toString()
}

const eventOf = (entry: Entry) => ({
  id: entry.uid,
  sequence: entry.sequence,
  summary: entry.title,
  start: entry.starts_at,
  end: entry.ends_at,
  stamp: entry.changed_at,
  lastModified: entry.changed_at,
  status: entry.is_cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  ...(entry.place && { location: entry.place }),
  ...(entry.about && { description: entry.about }),
  ...(entry.url && { url: entry.url }),
})

const productIn = (language: Language) => ({
  company: 'Spang',
  product: 'Spang',
  language: language.toUpperCase(),
})

/** "Spång <spang@example.se>" in its two parts. */
export function addressIn(from: string): Address {
  const [, name = '', email = from] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(from) ?? []
  return { name: name || 'Spång', email: email.trim() }
}
