import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { ownLevelsOf } from '../queries/own-levels.ts'
import type { Level } from '../rules/matrix.ts'

type Own = { programme_id: number; person_id: number; competence_id: number; level: Level }

/** A person's own level, noted today beside what others say. The same again writes nothing. Refuses `not-found` where nothing is asked. */
export async function rateOwn(
  tx: Tx,
  { programme_id, person_id, competence_id, level }: Own,
): Promise<{ level: Level } | Refusal> {
  const today = tx.clock.today()
  const asked = await ownLevelsOf(tx.db, { programme_id, person_id, today })
  const competence = asked?.competences.find(one => one.id === competence_id)
  if (!competence) return refuse('not-found')
  const { own = null, own_on = null } = competence.standing ?? {}
  if (own === level && own_on === today) return { level }
  await tx.db
    .insertInto('competence_level')
    .values({ programme_id, person_id, competence_id, rated_on: today, source: 'own', level })
    .onConflict(conflict =>
      conflict
        .columns(['programme_id', 'person_id', 'competence_id', 'rated_on', 'source'])
        .doUpdateSet({ level }),
    )
    .execute()
  await note(tx, {
    action: 'own-level-rated',
    subject: 'person',
    subject_id: person_id,
    programme_id,
    person_id,
    about: { rated: competence.name },
  })
  return { level }
}
