import { sql } from 'kysely'
import { contactFor, visitorsOf } from '../../competences/queries/lapsing.ts'
import { lostToCancelling } from '../../courses/queries/seats.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { type Format, formatIn } from '../../foundation/format.ts'
import type { Tx } from '../../foundation/transact.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { readerOf } from '../../letters/queries/reader.ts'
import { queueAt } from '../queries/waiting.ts'

type Offered = { programme_id: number; company_id: number; offered: number; until: LocalDate; course: string }

/** Seats are offered: everyone who acts for the company is told, or else a contact. */
export const tellOfOffer = (tx: Tx, post: Post, { offered, until, course, ...at }: Offered) =>
  tellCompany(tx, post, at, {
    code: 'seat_offered',
    most: null,
    values: format => ({ course, number: format.number(offered), until: format.day(until) }),
  })

type Cancelled = { programme_id: number; occasion_id: number; course: string; why: string }

/** What they wait for is cancelled: one letter to each company that had no seat there, since those that had have been told. */
export async function tellOfCancelling(
  tx: Tx,
  post: Post,
  { programme_id, occasion_id, course, why }: Cancelled,
): Promise<void> {
  const queue = await queueAt(tx.db, { programme_id, occasion_id, today: tx.clock.today() })
  const { rows } = await sql<{ company_id: number | null }>`
    select distinct seat_employer(booking.occasion_id, booking.person_id) as company_id
    from booking join occasion on occasion.id = booking.occasion_id
    join person on person.id = booking.person_id and not person.is_protected
    where booking.occasion_id = ${occasion_id} and ${lostToCancelling}`.execute(tx.db)
  const told = new Set(rows.map(row => row.company_id))
  for (const [company_id, places] of Map.groupBy(queue, one => one.company_id)) {
    const number = places.reduce((sum, one) => sum + one.seats, 0)
    if (number === 0 || told.has(company_id)) continue
    await tellCompany(
      tx,
      post,
      { programme_id, company_id },
      {
        code: 'waiting_cancelled',
        most: 1,
        values: format => ({ course, why, number: format.number(number) }),
      },
    )
  }
}

type At = { programme_id: number; company_id: number }
type Letter = {
  code: 'seat_offered' | 'seats_asked' | 'waiting_cancelled'
  /** To so many of those who act for the company; null: to all. */
  most: number | null
  values: (format: Format) => Record<string, string>
}

/** A letter to those who act for a company, or else to a contact; it leads to its seats. To how many it went, of how many there were to write to. */
export async function tellCompany(
  tx: Tx,
  post: Post,
  at: At,
  { code, most, values }: Letter,
): Promise<{ sent: number; readers: number }> {
  const { company, programme, slug } = await tx.db
    .selectFrom('company')
    .innerJoin('programme', 'programme.id', 'company.programme_id')
    .select(['company.name as company', 'programme.name as programme', 'slug'])
    .where('company.id', '=', at.company_id)
    .executeTakeFirstOrThrow()
  const visitors = await visitorsOf(tx.db, { ...at, today: tx.clock.today() })
  const contact = visitors.length > 0 ? undefined : await contactFor(tx.db, at)
  const readers = contact ? [{ contact_id: contact.id }] : visitors.map(({ user_id }) => ({ user_id }))
  let sent = 0
  for (const to of most === null ? readers : readers.slice(0, most)) {
    const language = (await readerOf(tx.db, to))?.language ?? 'sv'
    const mail_id = await sendLetter(tx, post, {
      ...at,
      code,
      to,
      language,
      path: `/${slug}/foretag/${at.company_id}/bokning`,
      values: { company, programme, ...values(formatIn(language)) },
    })
    if (mail_id !== null) sent++
  }
  return { sent, readers: readers.length }
}
