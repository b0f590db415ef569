import { sql } from 'kysely'
import type { Installation } from '../../app/access/installation.ts'
import { holderOfLink } from '../../app/agreements/commands/contact-link.ts'
import { askManager } from '../../app/competences/commands/manager-link.ts'
import { rateOwn } from '../../app/competences/commands/rate-own.ts'
import { rateTeam } from '../../app/competences/commands/rate-team.ts'
import { teamOf } from '../../app/competences/queries/team.ts'
import type { Level } from '../../app/competences/rules/matrix.ts'
import { clockOn } from '../../app/foundation/clock.ts'
import { addDays } from '../../app/foundation/dates.ts'
import { houseScope, reading } from '../../app/foundation/transact.ts'
import { carriedOut } from './carried-out.ts'
import type { Demonstrated } from './hand-over.ts'
import { visitorNamed } from './visitor-named.ts'

const ASKED_DAYS_AGO = 6
const ANSWERED_DAYS_AGO = 4
/** How many of the team the manager has come to. */
const ANSWERED = 3

/** A manager has been sent a link, has opened it and has come some way with the team. */
export async function answerAsManager(
  installation: Installation,
  { programme_id, slug, day }: Demonstrated,
): Promise<void> {
  const house = { ...houseScope, programme: programme_id }
  const chosen = await reading(installation, house, async db => {
    const { rows } = await sql<{ company_id: number; contact_id: number }>`
      select manages.company_id, contact_id from manages join level_ground ground on ground.company_id = manages.company_id and closed_at is null
      where manages.programme_id = ${programme_id} and manages.person_id is null order by ground.id, manages.id limit 1`.execute(
      db,
    )
    return rows[0]
  })
  if (!chosen) return
  const lina = await visitorNamed(installation, 'lina.berglund@exempel.example', slug)
  const asked = await carriedOut(installation, lina, addDays(day, -ASKED_DAYS_AGO), tx =>
    askManager(tx, lina, { ...chosen, post: installation }),
  )
  const answered = addDays(day, -ANSWERED_DAYS_AGO)
  const then = { ...installation, clock: clockOn(answered, installation.clock.now) }
  await holderOfLink(then, asked.token, 'levels')
  const leader = { programme_id, ...chosen }
  const seen = () => reading(then, house, db => teamOf(db, { ...leader, today: answered }))
  for (const [nth, row] of (await seen())!.rows.slice(0, ANSWERED).entries())
    for (const [at, { id, name }] of (await seen())!.competences.entries())
      if (row.who.startsWith('p') && at % 2 === nth % 2)
        await carriedOut(installation, { ...lina, ...house }, answered, tx =>
          rateOwn(tx, {
            programme_id,
            person_id: Number(row.who.slice(1)),
            competence_id: id,
            level: ((name.length + nth) % 5) as Level,
          }),
        )
  const team = (await seen())!
  const ratings = team.rows.slice(0, ANSWERED).flatMap((row, down) =>
    team.competences.map(({ id }, right) => {
      const was = row.standing.get(id)?.manager ?? null
      const now = Math.max(0, Math.min(4, (was ?? 2) + ((down + right) % 3) - 1)) as Level
      return { who: row.who, competence: id, level: { was, now } }
    }),
  )
  if (ratings.length > 0)
    await carriedOut(installation, { ...lina, ...house }, answered, tx =>
      rateTeam(tx, { leader, ratings, isLookedAtAnew: true }),
    )
}
