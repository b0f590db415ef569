import assert from 'node:assert/strict'
import type { Installation } from '../app/access/installation.ts'
import { rollOf } from '../app/attendance/queries/roll.ts'
import { createProvider } from '../app/courses/commands/create-provider.ts'
import { createCourse } from '../app/courses/commands/save-course.ts'
import { createOccasion } from '../app/courses/commands/save-occasion.ts'
import { sessionsOf } from '../app/courses/queries.ts'
import type { Db } from '../app/foundation/database.ts'
import type { ParticipantLanguage } from '../app/foundation/participant-languages.ts'
import { isRefusal, type Refusal } from '../app/foundation/refusal.ts'
import { houseScope, reading, transact } from '../app/foundation/transact.ts'
import { visitorNamed } from '../cli/demo/visitor-named.ts'
import { newProgrammeIn } from './registers.ts'
import { newUser } from './world.ts'

/** A language that the programme has switched on for its participants. */
export const switchOn = (
  db: Db,
  { programme_id, language, from }: { programme_id: number; language: ParticipantLanguage; from: string },
) =>
  db
    .insertInto('setting')
    .values({
      ...{ programme_id, name: `language_${language}`, valid_from: from, amount: '1' },
      ...{ source: 'Projektets val', certainty: 'confirmed' },
    })
    .execute()

const idOf = (made: { id: number } | Refusal) => (isRefusal(made) ? assert.fail(made.refused) : made.id)

/** An occasion of one session in a programme of its own, with everyone who is booked on it; `speaks`: what is switched on besides Swedish and English. */
export async function fullRoom(
  installation: Installation,
  {
    people,
    speaks = [],
    ...session
  }: {
    people: number
    speaks?: readonly ParticipantLanguage[]
    held_on: string
    starts_at: string
    ends_at: string
  },
) {
  const programme = await newProgrammeIn(installation)
  const programme_id = programme.id
  const email = await newUser(installation, 'process_leader', programme_id)
  const leader = await visitorNamed(installation, email, programme.slug)
  const course_id = idOf(
    await transact(installation, leader, tx =>
      createCourse(tx, programme_id, {
        ...{ code: 'K', title: 'Kurs', kind: 'broad', quarters: 14, is_required_by_law: false },
      }),
    ),
  )
  const provider_id = idOf(
    await transact(installation, leader, tx =>
      createProvider(tx, programme_id, { name: 'Lära', organisation_number: null }),
    ),
  )
  const occasion_id = idOf(
    await transact(installation, leader, tx =>
      createOccasion(tx, programme_id, {
        ...{ code: 'T', course_id, provider_id, seats: people, cost_ore: 0n },
        sessions: [{ id: null, ...session, place: 'Osby' }],
      }),
    ),
  )
  await transact(installation, houseScope, async ({ db }) => {
    for (const language of speaks) await switchOn(db, { programme_id, language, from: session.held_on })
    const made = await db
      .insertInto('person')
      .values(
        Array.from({ length: people }, (_, at) => ({
          ...{ programme_id, given_name: 'Prov', family_name: `Nr ${String(at + 1).padStart(2, '0')}` },
          ...{ sex: 'woman' as const, born_on: '1990-01-01', education: 'isced_3_4' as const },
        })),
      )
      .returning('id')
      .execute()
    await db
      .insertInto('booking')
      .values(
        made.map(({ id }) => ({
          ...{ programme_id, occasion_id, person_id: id, booked_at: new Date('2025-10-01T08:00:00Z') },
        })),
      )
      .execute()
  })
  const [held] = await reading(installation, leader, db => sessionsOf(db, occasion_id))
  const noted = async () =>
    (
      await reading(installation, leader, db =>
        rollOf(db, { occasion_id, session_id: held!.id, held_on: session.held_on }),
      )
    ).map(row => row.quarters)
  return {
    email,
    path: `/${programme.slug}/tillfallen/${occasion_id}/lista/${held!.id}`,
    occasion: `/${programme.slug}/tillfallen/${occasion_id}`,
    noted,
  }
}
