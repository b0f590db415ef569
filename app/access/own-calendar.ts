import { type RawBuilder, sql } from 'kysely'
import type { LocalDate } from '../foundation/clock.ts'
import type { Db } from '../foundation/database.ts'
import type { Language } from '../foundation/text.ts'

/** Whose calendar it is, and from which day on it is read: across programmes, not as a visitor of one of them. */
export type CalendarOwner = { user_id: string; language: Language; today: LocalDate; since: LocalDate }

type Entry = {
  title: string
  slug: string
  programme: string
  company: string | null
  /** The rest of its address within the programme. */
  leads_to: readonly (string | number)[]
}
/** Something at a time; `sequence` counts its changes, as calendars want it. */
export type OwnTime = Entry & {
  uid: string
  sequence: number
  starts_at: Date
  ends_at: Date
  place: string
  changed_at: Date
  is_cancelled: boolean
}
/** A day on which something falls due; its name is its own among all rooms' days. */
export type OwnDay = Entry & { name: string; day: LocalDate }

/** What one room puts into someone's own calendar, the earliest first. Never what was noted. */
export type OwnCalendar = {
  times?: (db: Db, owner: CalendarOwner) => Promise<OwnTime[]>
  days?: (db: Db, owner: CalendarOwner) => Promise<OwnDay[]>
}

/** For a query that begins `with`: the roles of the owner that count today, as `held`. */
export const heldBy = ({ user_id, today }: CalendarOwner): RawBuilder<unknown> => sql`held as (
  select programme_id, role, partner_id, company_id from membership
  where user_id = ${user_id} and revoked_at is null and (until_on is null or until_on >= ${today}::date))`
