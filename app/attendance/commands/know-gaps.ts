import { levelsThenAndNow } from '../../competences/queries/then-and-now.ts'
import { workingOn } from '../../competences/queries/working.ts'
import { localDateOf } from '../../foundation/clock.ts'
import type { Tx } from '../../foundation/transact.ts'
import { chosenAt } from '../../plans/queries/chosen.ts'
import { gapsAt } from '../../plans/queries/needs.ts'
import { linesOf } from '../../plans/queries/plan.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'
import { climbedSince } from '../../staircase/queries/climbed-since.ts'
import { keepGapFacts } from '../../workshops/commands/prepare-follow-up.ts'
import { roomOf } from '../../workshops/queries/room.ts'
import { type GapFacts, told } from '../../workshops/rules/gap-facts.ts'
import { gapsInOrder } from '../../workshops/rules/walk.ts'
import { factKey, planFacts } from '../queries/plan-progress.ts'
import { gapMovements } from '../rules/gap-movements.ts'

type Walk = { programme_id: number; company_id: number; workshop_id: number }

/**
 * Says what is known of the gaps that are to be walked through: the measures that they became and how many have been in training, and how
 * levels and steps have moved since the workshop before. Counts that tell of nobody. Notes nothing.
 */
export async function knowGaps(tx: Tx, { programme_id, company_id, workshop_id }: Walk): Promise<void> {
  const { db, clock } = tx
  const room = await roomOf(db, { programme_id, workshop_id })
  if (!room?.follows) return
  const needs = gapsInOrder(room)
  const [today, then] = [clock.today(), localDateOf(room.follows.closed_at)]
  const on = { programme_id, company_id, today }
  const limit = Number(
    figureOn(await settingsOf(db, programme_id), 'small_count', today) ?? KNOWN_SETTINGS.small_count.amount,
  )
  const within = { programme: programme_id }
  const lines = await linesOf(db, within, on)
  const facts = await planFacts(db, within, on)
  const here = await workingOn(db, within, on)
  const chosen = (await chosenAt(db, within, company_id)).filter(one => here.has(one.who))
  const gaps = await gapsAt(db, on)
  const climbed = await climbedSince(db, { ...on, since: then })
  const competences = [...new Set(needs.flatMap(need => need.competence_id ?? []))]
  const levels = await levelsThenAndNow(db, { ...on, then, competences })
  const titles = [...new Set(levels.map(one => one.title))]
  const movements = gapMovements(needs, levels, { titles, limit })
  const steps =
    climbed.of < limit ? null : { of: climbed.of, higher: told(climbed.higher, climbed.of, limit) }
  const linesOfNeed = (id: string | null) => {
    const ids = gaps.find(gap => gap.needs.includes(id ?? ''))?.lines ?? []
    return lines
      .filter(line => ids.includes(line.id))
      .map(({ id: line_id, name, due_on, people }) => {
        const own = chosen.filter(one => one.line_id === line_id)
        const attended = own.filter(
          one =>
            facts.get(factKey(line_id, Number(one.who.slice(1))))?.kind === 'attended' &&
            one.who.startsWith('p'),
        )
        return {
          id: line_id,
          name,
          due_on,
          people,
          chosen: own.length >= limit ? own.length : null,
          attended: told(attended.length, own.length, limit),
        }
      })
  }
  const known = needs.map((need): [string, GapFacts] => [
    need.id,
    { day: today, limit, lines: linesOfNeed(need.follows_id), steps, ...movements.get(need.id)! },
  ])
  await keepGapFacts(tx, { programme_id, workshop_id }, new Map(known))
}
