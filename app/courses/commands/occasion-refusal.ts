import type { LocalDate } from '../../foundation/clock.ts'
import type { Ore } from '../../foundation/money.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { clashesOf } from '../queries/clashes.ts'
import { trainersOf } from '../queries/trainers.ts'
import { clashKey } from '../rules/clash-key.ts'
import { type SavedSession, sessionsRefusal, type TypedSession } from '../rules/sessions.ts'
import type { OccasionState } from '../rules/takes-nobody.ts'

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

type Asked = {
  /** Null where it is new. */
  occasion_id: number | null
  facts: Omit<Occasion, 'sessions' | 'company_ids' | 'seen'>
  state: OccasionState
  sessions: readonly TypedSession[]
  saved: readonly SavedSession[]
  company_ids: readonly number[]
  seen: readonly string[] | undefined
}

/**
 * Why an occasion cannot be saved as it was typed, or null: `least-over-seats`, `code-taken`, `course-missing`, `course-archived`,
 * `provider-missing`, `decided-too-late`, `company-missing`, `trainer-missing`, `sessions-clash`, and as `sessionsRefusal`.
 */
export const occasionRefusal = async (
  tx: Tx,
  programme_id: number,
  { occasion_id, facts, state, sessions, saved, company_ids, seen }: Asked,
): Promise<Refusal | null> =>
  (await factsRefusal(tx, programme_id, facts, occasion_id ?? 0)) ??
  (state === 'tentative' ? decidedRefusal(facts, sessions) : null) ??
  sessionsRefusal(sessions, saved, await programmeDates(tx, programme_id)) ??
  (await namedRefusal(tx, programme_id, { company_ids, sessions, saved })) ??
  (await clashRefusal(tx, { programme_id, occasion_id, sessions, seen }))

async function factsRefusal(
  tx: Tx,
  programme_id: number,
  occasion: Omit<Occasion, 'sessions'>,
  id: number,
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

/** What is settled when it has begun is not settled. */
function decidedRefusal(
  { decided_by }: Pick<Occasion, 'decided_by'>,
  sessions: readonly TypedSession[],
): Refusal | null {
  const is_late = decided_by && sessions.some(one => one.held_on < decided_by)
  return is_late ? refuse('decided-too-late', { field: 'decided_by' }) : null
}

const programmeDates = async ({ db, clock }: Tx, programme_id: number) => ({
  ...(await db
    .selectFrom('programme')
    .select(['starts_on', 'ends_on'])
    .where('id', '=', programme_id)
    .executeTakeFirstOrThrow()),
  today: clock.today(),
})

/** The companies and trainers that are named must be the programme's; a trainer who led a session goes on leading it. */
async function namedRefusal(
  tx: Tx,
  programme_id: number,
  { company_ids, sessions, saved }: Pick<Asked, 'company_ids' | 'sessions' | 'saved'>,
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
