import type { LocalDate } from '../../foundation/clock.ts'
import type { Ore } from '../../foundation/money.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { Post } from '../../letters/commands/send-letter.ts'
import { clashesOf } from '../queries/clashes.ts'
import { companiesNamed } from '../queries/named-companies.ts'
import { daysSetting } from '../queries/settings.ts'
import { trainersOf } from '../queries/trainers.ts'
import { type SessionRow, sessionsOf } from '../queries.ts'
import { clashKey } from '../rules/clash-key.ts'
import { sessionsMoved } from '../rules/events.ts'
import { beginsAs, decisionDay, hasBegun } from '../rules/occasion-life.ts'
import { sessionsRefusal, type TypedSession } from '../rules/sessions.ts'
import { takesNobody } from '../rules/takes-nobody.ts'
import { confirmReached } from './confirm-reached.ts'
import { replaceSessions } from './replace-sessions.ts'
import { tellOfChange } from './tell-booked.ts'

export type Occasion = {
  code: string
  course_id: number
  provider_id: number | null
  seats: number
  cost_ore: Ore
  sessions: TypedSession[]
  /** So many booked seats confirm it; what is not told of it, as it is. */
  least_seats?: number
  decided_by?: LocalDate | null
  /** For these companies alone; none: for all. */
  company_ids?: readonly number[]
  /** The clashes that whoever saves has seen and takes, as `clashKey` names them. Without: nobody is asked. */
  seen?: readonly string[]
}

/**
 * A new occasion with its sessions; with a least number of seats it is tentative until that is reached or somebody settles it, at the
 * latest so many days before it begins. Refuses `code-taken`, `course-missing`, `course-archived`, `provider-missing`,
 * `least-over-seats`, `decided-too-late`, `company-missing`, `trainer-missing`, `sessions-clash` and what `sessionsRefusal` does.
 */
export async function createOccasion(
  tx: Tx,
  programme_id: number,
  { sessions, company_ids = [], seen, ...facts }: Occasion,
): Promise<{ id: number } | Refusal> {
  const refusal =
    (await refusalOf(tx, programme_id, facts)) ??
    (beginsAs({ least_seats: 0, ...facts }) === 'tentative' ? decidedRefusal(facts, sessions) : null) ??
    sessionsRefusal(sessions, [], await programmeDates(tx, programme_id)) ??
    (await namedRefusal(tx, programme_id, { company_ids, sessions, saved: [] })) ??
    (await clashRefusal(tx, { programme_id, occasion_id: null, sessions, seen }))
  if (refusal) return refusal
  const { least_seats = 0 } = facts
  const state = beginsAs({ least_seats })
  const occasion = {
    ...facts,
    least_seats,
    decided_by: state === 'tentative' ? await decisionFor(tx, programme_id, facts, sessions) : null,
  }
  const made = await tx.db
    .insertInto('occasion')
    .values({ ...occasion, programme_id, state, state_at: tx.clock.now() })
    .onConflict(conflict => conflict.columns(['programme_id', 'code']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return refuse('code-taken', { field: 'code' })
  await replaceSessions(tx, { programme_id, occasion_id: made.id, saved: [], typed: sessions })
  await nameCompanies(tx, { programme_id, occasion_id: made.id, company_ids })
  await note(tx, {
    action: 'occasion-created',
    subject: 'occasion',
    subject_id: made.id,
    programme_id,
    about: { ...occasion, state, sessions: readable(sessions), companies: await namesOf(tx, made.id) },
  })
  return made
}

/**
 * An occasion and its sessions. Attended time is never lost; what counts is counted anew when a session moves.
 * With `post` those who are booked and their companies are told of what moved. Refuses `not-found`, `occasion-cancelled`,
 * `occasion-closed`, `changed-by-other`, and as when it is made.
 */
export async function changeOccasion(
  tx: Tx,
  { id, version, sessions, company_ids, seen, ...typed }: Occasion & { id: number; version: number },
  post?: Post,
): Promise<{ id: number } | Refusal> {
  const found = await tx.db
    .selectFrom('occasion')
    .select(['programme_id', 'version', 'state', 'code', 'course_id', 'provider_id', 'seats', 'cost_ore'])
    .select(['least_seats', 'decided_by'])
    .where('id', '=', id)
    .where('programme_id', '=', tx.scope.programme ?? 0)
    .forUpdate()
    .executeTakeFirst()
  if (!found) return refuse('not-found')
  const { programme_id, version: current, state, ...before } = found
  const over = takesNobody({ state })
  if (over) return over
  if (current !== version) return refuse('changed-by-other')
  const after = { ...before, ...typed }
  const saved = await sessionsToKeep(tx, id)
  const refusal =
    (await refusalOf(tx, programme_id, after, id)) ??
    (state === 'tentative' ? decidedRefusal(typed, sessions) : null) ??
    sessionsRefusal(sessions, saved, await programmeDates(tx, programme_id)) ??
    (await namedRefusal(tx, programme_id, { company_ids: company_ids ?? [], sessions, saved })) ??
    (await clashRefusal(tx, { programme_id, occasion_id: id, sessions, seen }))
  if (refusal) return refusal
  if (state === 'tentative') after.decided_by = await decisionFor(tx, programme_id, after, sessions)
  await tx.db
    .updateTable('occasion')
    // Of another day those who lead are warned anew.
    .set({
      ...after,
      version: version + 1,
      ...(after.decided_by !== before.decided_by && { warned_at: null }),
    })
    .where('id', '=', id)
    .execute()
  const { moved_ids, concerns } = await replaceSessions(tx, {
    programme_id,
    occasion_id: id,
    saved,
    typed: sessions,
  })
  const named = await namesOf(tx, id)
  if (company_ids) await nameCompanies(tx, { programme_id, occasion_id: id, company_ids })
  const own = {
    ...before,
    sessions: readable(saved),
    companies: named,
  }
  await note(tx, {
    action: 'occasion-changed',
    subject: 'occasion',
    subject_id: id,
    programme_id,
    changed: changesBetween<Record<string, unknown>>(own, {
      ...after,
      sessions: readable(sessions.map(one => ({ ...saved.find(was => was.id === one.id), ...one }))),
      companies: await namesOf(tx, id),
    }),
  })
  if (moved_ids.length > 0) await tx.tell(sessionsMoved({ programme_id, session_ids: moved_ids }))
  await confirmReached(tx, { programme_id, occasion_id: id })
  if (post && state === 'confirmed')
    await tellOfChange(tx, post, { programme_id, occasion_id: id, before: saved, concerns })
  return { id }
}

/** That somebody was at a session must not be told by what can be done with it: what has been held stays, whoever was there. */
async function sessionsToKeep({ db, clock }: Tx, occasion_id: number) {
  const attended = await db
    .selectFrom('attended')
    .innerJoin('session', 'session.id', 'attended.session_id')
    .select('session.id')
    .where('session.occasion_id', '=', occasion_id)
    .execute()
  const ids = new Set(attended.map(session => session.id))
  return (await sessionsOf(db, occasion_id)).map(session => ({
    ...session,
    stays: session.held_on <= clock.today() || ids.has(session.id),
    has_begun: hasBegun([session], clock.now()),
  }))
}

type Named = {
  company_ids: readonly number[]
  sessions: readonly TypedSession[]
  saved: readonly SessionRow[]
}

/** The companies and trainers that are named must be the programme's; a trainer who led a session goes on leading it. */
async function namedRefusal(
  tx: Tx,
  programme_id: number,
  { company_ids, sessions, saved }: Named,
): Promise<Refusal | null> {
  if (company_ids.length > 0) {
    const here = await tx.db
      .selectFrom('company')
      .select('id')
      .where('programme_id', '=', programme_id)
      .where('id', 'in', company_ids)
      .execute()
    const known = new Set(here.map(company => company.id))
    if (company_ids.some(id => !known.has(id))) return refuse('company-missing', { field: 'company_ids' })
  }
  const fresh = sessions.flatMap((one, at) =>
    one.trainer_id && !saved.some(was => was.trainer_id === one.trainer_id)
      ? [{ nth: at + 1, id: one.trainer_id }]
      : [],
  )
  if (fresh.length === 0) return null
  const trainers = await trainersOf(tx.db, { programme_id, today: tx.clock.today() })
  const unknown = fresh.find(({ id }) => !trainers.some(trainer => trainer.id === id))
  return unknown ? refuse('trainer-missing', { field: `session_${unknown.nth}_trainer_id` }) : null
}

/** Whoever saves is told once of each clash, and takes it knowingly. */
async function clashRefusal(
  { db }: Tx,
  { seen, ...asked }: Parameters<typeof clashesOf>[1] & { seen: readonly string[] | undefined },
): Promise<Refusal | null> {
  if (!seen) return null
  const clashes = await clashesOf(db, asked)
  const unseen = clashes.find(clash => !seen.includes(clashKey(clash)))
  return unseen ? refuse('sessions-clash', { field: 'save_anyway' }) : null
}

async function nameCompanies(
  { db }: Tx,
  {
    programme_id,
    occasion_id,
    company_ids,
  }: { programme_id: number; occasion_id: number; company_ids: readonly number[] },
): Promise<void> {
  await db.deleteFrom('occasion_company').where('occasion_id', '=', occasion_id).execute()
  if (company_ids.length === 0) return
  await db
    .insertInto('occasion_company')
    .values([...new Set(company_ids)].map(company_id => ({ programme_id, occasion_id, company_id })))
    .execute()
}

/** What is settled when it has begun is not settled. */
function decidedRefusal(
  { decided_by }: Pick<Occasion, 'decided_by'>,
  sessions: readonly TypedSession[],
): Refusal | null {
  const is_late = decided_by && sessions.some(one => one.held_on < decided_by)
  return is_late ? refuse('decided-too-late', { field: 'decided_by' }) : null
}

/** The day that was typed, else so many days before the first session as the programme's settings say. */
async function decisionFor(
  { db, clock }: Tx,
  programme_id: number,
  { decided_by = null }: { decided_by?: LocalDate | null },
  sessions: readonly TypedSession[],
): Promise<LocalDate> {
  const first_on = sessions.map(session => session.held_on).sort()[0]!
  const days = await daysSetting(db, { programme_id, today: clock.today() }, 'occasion_decision_days')
  return decisionDay({ decided_by, first_on }, days)
}

const programmeDates = async ({ db, clock }: Tx, programme_id: number) => ({
  ...(await db
    .selectFrom('programme')
    .select(['starts_on', 'ends_on'])
    .where('id', '=', programme_id)
    .executeTakeFirstOrThrow()),
  today: clock.today(),
})

async function refusalOf(
  tx: Tx,
  programme_id: number,
  occasion: Omit<Occasion, 'sessions'>,
  id = 0,
): Promise<Refusal | null> {
  if ((occasion.least_seats ?? 0) > occasion.seats)
    return refuse('least-over-seats', { field: 'least_seats' })
  const { course, archived, provider, namesake } = await tx.db
    .selectNoFrom(eb => [
      eb
        .exists(
          eb
            .selectFrom('course')
            .where('course.id', '=', occasion.course_id)
            .where('course.programme_id', '=', programme_id),
        )
        .as('course'),
      eb
        .exists(
          eb
            .selectFrom('course')
            .where('course.id', '=', occasion.course_id)
            .where('course.archived_at', 'is not', null)
            // What is there already goes on.
            .where(({ not, exists, selectFrom }) =>
              not(
                exists(
                  selectFrom('occasion')
                    .where('occasion.id', '=', id)
                    .whereRef('occasion.course_id', '=', 'course.id'),
                ),
              ),
            ),
        )
        .as('archived'),
      eb
        .exists(
          eb
            .selectFrom('provider')
            .where('provider.id', '=', occasion.provider_id)
            .where('provider.programme_id', '=', programme_id),
        )
        .as('provider'),
      eb
        .exists(
          eb
            .selectFrom('occasion')
            .where('code', '=', occasion.code)
            .where('occasion.programme_id', '=', programme_id)
            .where('occasion.id', '<>', id),
        )
        .as('namesake'),
    ])
    .executeTakeFirstOrThrow()
  if (!course) return refuse('course-missing', { field: 'course_id' })
  if (archived) return refuse('course-archived', { field: 'course_id' })
  if (occasion.provider_id !== null && !provider) return refuse('provider-missing', { field: 'provider_id' })
  return namesake ? refuse('code-taken', { field: 'code' }) : null
}

const namesOf = async ({ db }: Tx, occasion_id: number) =>
  (await companiesNamed(db, occasion_id)).map(company => company.name)

/** The link is left out: whoever has it takes part, and the trail is never emptied. */
const readable = (sessions: readonly Omit<TypedSession, 'id'>[]) =>
  sessions
    .map(({ held_on, starts_at, ends_at, place, address, room, trainer_id }) =>
      [held_on, `${starts_at}–${ends_at}`, place, address, room, trainer_id].filter(Boolean).join(' '),
    )
    .sort()
