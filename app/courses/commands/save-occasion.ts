import type { LocalDate } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { Post } from '../../letters/commands/send-letter.ts'
import { companiesNamed } from '../queries/named-companies.ts'
import { daysSetting } from '../queries/settings.ts'
import { sessionsOf } from '../queries.ts'
import { sessionsMoved } from '../rules/events.ts'
import { beginsAs, decisionDay, hasBegun } from '../rules/occasion-life.ts'
import type { TypedSession } from '../rules/sessions.ts'
import { takesNobody } from '../rules/takes-nobody.ts'
import { confirmReached } from './confirm-reached.ts'
import { type Occasion, occasionRefusal } from './occasion-refusal.ts'
import { replaceSessions } from './replace-sessions.ts'
import { tellOfChange } from './tell-booked.ts'

/**
 * A new occasion with its sessions; with a least number of seats it is tentative until that is reached or somebody settles it, at the
 * latest so many days before it begins. Refuses as `occasionRefusal` does.
 */
export async function createOccasion(
  tx: Tx,
  programme_id: number,
  { sessions, company_ids = [], seen, ...facts }: Occasion,
): Promise<{ id: number } | Refusal> {
  const { least_seats = 0 } = facts
  const state = beginsAs({ least_seats })
  const refusal = await occasionRefusal(tx, programme_id, {
    occasion_id: null,
    facts,
    state,
    sessions,
    saved: [],
    company_ids,
    seen,
  })
  if (refusal) return refusal
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
  const refusal = await occasionRefusal(tx, programme_id, {
    occasion_id: id,
    facts: { ...after, decided_by: typed.decided_by ?? null },
    state,
    sessions,
    saved,
    company_ids: company_ids ?? [],
    seen,
  })
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

const namesOf = async ({ db }: Tx, occasion_id: number) =>
  (await companiesNamed(db, occasion_id)).map(company => company.name)

/** The link is left out: whoever has it takes part, and the trail is never emptied. */
const readable = (sessions: readonly Omit<TypedSession, 'id'>[]) =>
  sessions
    .map(({ held_on, starts_at, ends_at, place, address, room, trainer_id }) =>
      [held_on, `${starts_at}–${ends_at}`, place, address, room, trainer_id].filter(Boolean).join(' '),
    )
    .sort()
