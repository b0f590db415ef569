import { sql } from 'kysely'
import { seatsAsked } from '../bookings/rules/events.ts'
import type { Db } from '../foundation/database.ts'
import { grouped } from '../foundation/format.ts'
import { guarding } from '../foundation/guards.ts'
import { KRONA, type Ore } from '../foundation/money.ts'
import { refuse } from '../foundation/refusal.ts'
import { settingsOf } from '../programmes/queries.ts'
import { eurRateOn } from '../programmes/rules/eur-rate.ts'
import { figureOn } from '../programmes/rules/in-force.ts'
import { grantsOf } from './queries/grants.ts'
import { boundOf, type DeMinimis, givenInYearsBefore, passesCeiling } from './rules/de-minimis.ts'

type Of = { programme_id: number; company_id: number }

/** No seat is booked whose aid would pass the ceiling of the company. A programme that has set no ceiling or no rate has none. */
export const aidGuard = guarding(seatsAsked, {
  refuses: async (tx, { aid_ore, ...of }) => {
    const today = tx.clock.today()
    // One at a time for each company, so that two bookings do not both find the same room below the ceiling.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`aid of ${of.company_id}`}, 13))`.execute(tx.db)
    const standing = await standingOn(tx.db, of, today)
    if (aid_ore === 0n || !standing || !passesCeiling(aid_ore, standing.taken, standing.rule)) return null
    const { left } = boundOf(aid_ore, standing.taken, standing.rule)
    return refuse('aid-ceiling', {
      about: {
        asked: kronorUp(aid_ore),
        left: grouped(left / KRONA),
        ceiling: grouped(standing.rule.ceiling_eur),
        years: standing.rule.years,
      },
    })
  },
  tells: async (db, { aid_ore, ...of }, today) => {
    const standing = await standingOn(db, of, today)
    return standing && boundOf(aid_ore, standing.taken, standing.rule)
  },
})

async function standingOn(
  db: Db,
  { programme_id, company_id }: Of,
  today: string,
): Promise<{ rule: DeMinimis; taken: bigint } | null> {
  const settings = await settingsOf(db, programme_id)
  const eur_rate = eurRateOn(settings)(today)
  const [ceiling, years] = ['de_minimis_ceiling', 'de_minimis_years'].map(name =>
    figureOn(settings, name, today),
  )
  if (!eur_rate || !ceiling || !years) return null
  const rule = { ceiling_eur: Number(ceiling), years: Number(years), eur_rate }
  const grants = await grantsOf(db, { programme_id, company_id })
  return { rule, taken: givenInYearsBefore(grants, today, rule.years) }
}

const kronorUp = (ore: Ore) => grouped((ore + KRONA - 1n) / KRONA)
