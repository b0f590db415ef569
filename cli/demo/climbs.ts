import type { Installation } from '../../app/access/installation.ts'
import { addDays } from '../../app/foundation/dates.ts'
import { houseScope, transact } from '../../app/foundation/transact.ts'
import { enterSteps } from '../../app/staircase/commands/enter-registered.ts'
import type { Demonstrated } from './hand-over.ts'

/** Every so many of those who have taken part stand on the staircase. */
const EVERY = 2

/**
 * People stand on the staircase from the day when they first took part, and two in five have moved since: most one step, some two, a few
 * down again to another work.
 */
export async function placeOnSteps(
  installation: Installation,
  { programme_id, day }: Demonstrated,
): Promise<void> {
  await transact(installation, { ...houseScope, programme: programme_id }, async tx => {
    const people = await tx.db
      .selectFrom('participation')
      .innerJoin('personal_number', 'personal_number.person_id', 'participation.person_id')
      .select(['participation.person_id', 'started_on', 'keyed_hash'])
      .where('participation.programme_id', '=', programme_id)
      .where('is_protected', '=', false)
      .orderBy('participation.person_id')
      .execute()
    const placed = people.filter((_, nth) => nth % EVERY === 0)
    const steps = placed.flatMap(({ started_on, keyed_hash }, at) => {
      const person = Buffer.from(keyed_hash).toString('hex')
      const first = FIRST[at % FIRST.length]!
      const moved = MOVED[at % MOVED.length]!
      const moved_on = addDays(started_on!, 90 + ((at * 7) % 200))
      const began = { person, from_on: started_on!, step: first, because: '' }
      if (moved === 0 || moved_on > day) return [began]
      return [
        began,
        { person, from_on: moved_on, step: Math.max(1, Math.min(6, first + moved)), because: 'utbildning' },
      ]
    })
    await enterSteps(tx, { programme_id, import_id: null }, steps)
    return {}
  })
}

const FIRST = [1, 1, 2, 1, 3, 2, 1, 2, 4, 2, 1, 3, 5]
const MOVED = [0, 1, 0, 1, 0, 2, 0, 1, 0, -1]
