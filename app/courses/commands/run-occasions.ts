import type { Visitor } from '../../access/visitor.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { clashesOf } from '../queries/clashes.ts'
import { companiesNamed } from '../queries/named-companies.ts'
import { occasionOf, sessionsOf } from '../queries.ts'
import { clashKey } from '../rules/clash-key.ts'
import { codesAfter, madeOf, type Run, roundsOf } from '../rules/run.ts'
import { createOccasion } from './save-occasion.ts'

/**
 * New occasions after one that is there: the same sessions, times, seats, trainers and companies, so many weeks apart, none on a day
 * off. Refuses `not-found`, `sessions-clash` for what has not been seen, and as `roundsOf` and `createOccasion` do.
 */
export async function runOccasions(
  tx: Tx,
  visitor: Visitor,
  { occasion_id, run, seen }: { occasion_id: number; run: Run; seen: readonly string[] },
): Promise<{ id: number; made: number } | Refusal> {
  const template = await occasionOf(tx.db, visitor, occasion_id)
  if (!template) return refuse('not-found')
  const programme_id = visitor.programme!
  const sessions = await sessionsOf(tx.db, occasion_id)
  const rounds = roundsOf(sessions, run)
  if (isRefusal(rounds)) return rounds
  const made = madeOf(rounds).map(round => round.sessions.map(freshOf))
  const asked = { programme_id, occasion_id: null, sessions: made.flat() }
  if ((await clashesOf(tx.db, asked)).some(clash => !seen.includes(clashKey(clash))))
    return refuse('sessions-clash', { field: 'save_anyway' })
  const codes = codesAfter(template.code, made.length, await codesTaken(tx, programme_id))
  const company_ids = (await companiesNamed(tx.db, occasion_id)).map(company => company.id)
  const { course_id, provider_id, seats, cost_ore, least_seats } = template
  const ids: number[] = []
  for (const [at, sessions] of made.entries()) {
    const facts = { course_id, provider_id, seats, cost_ore, least_seats, company_ids }
    const one = await createOccasion(tx, programme_id, { ...facts, code: codes[at]!, sessions })
    if (isRefusal(one)) return { ...one, field: 'form' }
    ids.push(one.id)
  }
  await note(tx, {
    action: 'occasions-run',
    subject: 'occasion',
    subject_id: occasion_id,
    programme_id,
    about: { occasions: ids.length },
  })
  return { id: ids.length === 1 ? ids[0]! : occasion_id, made: ids.length }
}

type Kept = Awaited<ReturnType<typeof sessionsOf>>[number]

const freshOf = ({ held_on, starts_at, ends_at, place, address, room, trainer_id, link }: Kept) => ({
  id: null,
  ...{ held_on, starts_at, ends_at, place, address, room, trainer_id, link },
})

async function codesTaken({ db }: Tx, programme_id: number): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('occasion')
    .select('code')
    .where('programme_id', '=', programme_id)
    .execute()
  return new Set(rows.map(row => row.code))
}
