import { isSoon, momentOf } from '../../appointments/rules/appointment.ts'
import { addressIn, invitationFor, type Organiser } from '../../appointments/rules/calendar.ts'
import type { Db } from '../../foundation/database.ts'
import { formatIn } from '../../foundation/format.ts'
import type { Tx } from '../../foundation/transact.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { type Reader, readerOf } from '../../letters/queries/reader.ts'
import type { LetterCode } from '../../letters/rules/templates.ts'
import { programmeOf } from '../../programmes/queries.ts'
import { believingOf, bookedOf, companiesBookedIn } from '../queries/told.ts'
import { type SessionRow, sessionsOf } from '../queries.ts'
import { endsOn } from '../rules/session-length.ts'
import { linksSaid, whenSaid } from '../rules/times-said.ts'
import type { Concerns } from './replace-sessions.ts'

type Of = { programme_id: number; occasion_id: number }
type Told = Pick<
  SessionRow,
  'id' | 'held_on' | 'starts_at' | 'ends_at' | 'place' | 'address' | 'room' | 'link' | 'uid' | 'sequence'
>

/** All that a letter about an occasion needs to know of it, read once for all its readers. */
async function aboutOccasion(tx: Tx, post: Post, { programme_id, occasion_id }: Of) {
  const { title } = await tx.db
    .selectFrom('occasion')
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .select('course.title')
    .where('occasion.id', '=', occasion_id)
    .executeTakeFirstOrThrow()
  const programme = (await programmeOf(tx.db, programme_id))!
  const house = addressIn(post.config.mailFrom)
  const organiser: Organiser = { ...house, name: programme.name }
  return {
    title,
    programme: programme.name,
    slug: programme.slug,
    organiser,
    sessions: await sessionsOf(tx.db, occasion_id),
  }
}
type About = Awaited<ReturnType<typeof aboutOccasion>>

const entryOf = ({ clock }: Tx, { title }: Pick<About, 'title'>, session: Told, is_cancelled: boolean) => ({
  uid: session.uid,
  sequence: session.sequence,
  title,
  starts_at: momentOf(session.held_on, session.starts_at),
  ends_at: momentOf(endsOn(session), session.ends_at),
  place: [session.place, session.address, session.room].filter(Boolean).join(', '),
  changed_at: clock.now(),
  is_cancelled,
  ...(session.link && !is_cancelled && { url: session.link }),
})

/** What begins within a day does not wait for the morning. */
const isAwaited = ({ clock }: Tx, sessions: readonly Told[]) =>
  sessions.some(one => {
    const starts_at = momentOf(one.held_on, one.starts_at)
    return starts_at > clock.now() && isSoon(starts_at, clock.now())
  })

type Letter = {
  code: LetterCode
  person_id: number
  held: readonly Told[]
  gone: readonly Told[]
  values?: Record<string, string>
  is_awaited: boolean
}

/** One letter to one who is booked, with a time for their calendar for each session: the first as the letter's own, the rest beside it. */
async function writeTo(
  tx: Tx,
  post: Post,
  of: Of,
  about: About,
  { code, person_id, held, gone, values, is_awaited }: Letter,
) {
  const now = tx.clock.today()
  const times = [...held.map(one => [one, false] as const), ...gone.map(one => [one, true] as const)].filter(
    ([one]) => one.held_on >= now,
  )
  const invitation = (reader: Pick<Reader, 'name' | 'email'>, [session, is_gone]: (typeof times)[number]) =>
    invitationFor(entryOf(tx, about, session, is_gone), {
      organiser: about.organiser,
      guest: reader,
      language: 'sv',
      asks: false,
    })
  const reader = await readerOf(tx.db, { person_id })
  const [first, ...rest] = times
  await sendLetter(tx, post, {
    code,
    programme_id: of.programme_id,
    to: { person_id },
    is_awaited,
    values: how => ({
      title: about.title,
      programme: about.programme,
      when: whenSaid(held.length > 0 ? held : gone, how),
      link: linksSaid(held),
      ...values,
    }),
    ...(first && { event: to => invitation(to, first) }),
    ...(reader?.email && {
      attachments: rest.map((time, at) => {
        const { method, ics } = invitation(reader, time)
        return {
          filename: `pass-${at + 2}.ics`,
          content_type: `text/calendar; charset=utf-8; method=${method}`,
          content: Buffer.from(ics).toString('base64'),
        }
      }),
    }),
  })
}

/** Notes what each was last told, so that nothing is told twice. */
const noteTold = (db: Db, booking_ids: readonly number[], told: 'seat' | 'no_seat', at: Date) =>
  db
    .updateTable('booking')
    .set({ told, told_at: at })
    .where('id', 'in', [...booking_ids, 0])
    .execute()

type Changed = Of & { before: readonly Told[]; concerns: Concerns }

/**
 * What is confirmed has moved: one letter to each who is booked and has been told of the seat, one to whoever is turned to at each of
 * their companies. What is over is told to nobody; the rest are told as it stands when they are told of the seat.
 */
export async function tellOfChange(tx: Tx, post: Post, { before, concerns, ...of }: Changed): Promise<void> {
  if (!concerns.people && !concerns.companies) return
  const about = await aboutOccasion(tx, post, of)
  const today = tx.clock.today()
  // What is put right to a day that has been is taken out as what is removed; it comes after what last put it there.
  const gone = before
    .filter(({ id }) => !about.sessions.some(one => one.id === id && one.held_on >= today))
    .map(one => ({ ...one, sequence: one.sequence + 1 }))
  const is_awaited = isAwaited(tx, [...about.sessions, ...before])
  const asked = { ...of, hasSms: post.mailer.hasSms }
  const booked = concerns.people ? await bookedOf(tx.db, asked) : []
  for (const { person_id, is_reached, told } of booked)
    if (is_reached && told === 'seat')
      await writeTo(tx, post, of, about, {
        code: 'occasion_changed',
        person_id,
        held: about.sessions,
        gone,
        is_awaited,
      })
  if (concerns.companies)
    await tellCompanies(tx, post, of, about, {
      code: 'occasion_changed_company',
      leads: ['tillfallen', of.occasion_id],
      is_awaited,
    })
}

/** What is cancelled: everyone who has a seat or was told so last, and the companies, before the seats are given back. */
export async function tellOfCancelling(
  tx: Tx,
  post: Post,
  { why, ...of }: Of & { why: string },
): Promise<void> {
  const about = await aboutOccasion(tx, post, of)
  const is_awaited = isAwaited(tx, about.sessions)
  const booked = await believingOf(tx.db, { ...of, hasSms: post.mailer.hasSms })
  for (const { person_id, is_reached } of booked)
    if (is_reached)
      await writeTo(tx, post, of, about, {
        code: 'occasion_cancelled',
        person_id,
        held: [],
        gone: about.sessions,
        values: { why },
        is_awaited,
      })
  await noteTold(
    tx.db,
    booked.filter(one => one.is_reached).map(one => one.booking_id),
    'no_seat',
    tx.clock.now(),
  )
  await tellCompanies(tx, post, of, about, {
    code: 'occasion_cancelled_company',
    leads: ['tillfallen'],
    values: { why },
    is_awaited,
  })
}

/** One booking is told as it stands: a seat with its times, or that it is gone and they with it. */
export async function tellOfSeat(
  tx: Tx,
  post: Post,
  {
    booking_id,
    person_id,
    has_seat,
    ...of
  }: Of & { booking_id: number; person_id: number; has_seat: boolean },
): Promise<void> {
  const about = await aboutOccasion(tx, post, of)
  await writeTo(tx, post, of, about, {
    code: has_seat ? 'seat_booked' : 'seat_withdrawn',
    person_id,
    held: has_seat ? about.sessions : [],
    gone: has_seat ? [] : about.sessions,
    is_awaited: isAwaited(tx, about.sessions),
  })
  await noteTold(tx.db, [booking_id], has_seat ? 'seat' : 'no_seat', tx.clock.now())
}

type ToCompanies = {
  code: LetterCode
  leads: readonly (string | number)[]
  values?: Record<string, string>
  is_awaited: boolean
}

async function tellCompanies(
  tx: Tx,
  post: Post,
  { programme_id, occasion_id }: Of,
  about: About,
  { code, leads, values, is_awaited }: ToCompanies,
) {
  const first_on = about.sessions[0]?.held_on ?? tx.clock.today()
  const companies = await companiesBookedIn(tx.db, { occasion_id, first_on, today: tx.clock.today() })
  for (const { company_id, company, booked, user_id, contact_id } of companies) {
    const to = user_id !== null ? { user_id } : contact_id !== null ? { contact_id } : null
    if (!to) continue
    await sendLetter(tx, post, {
      code,
      programme_id,
      company_id,
      to,
      is_awaited,
      values: {
        title: about.title,
        programme: about.programme,
        when: whenSaid(about.sessions, { language: 'sv', channel: 'mail' }),
        company,
        number: formatIn('sv').number(booked),
        ...values,
      },
      // A contact has no account to see it with.
      ...(user_id !== null && { path: `/${about.slug}/${leads.join('/')}` }),
    })
  }
}
