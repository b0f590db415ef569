import assert from 'node:assert/strict'
import { visitorIn } from '../../access/testing.ts'
import type { Happening } from '../../foundation/events.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { createProgramme } from '../../programmes/commands/create-programme.ts'
import { readList } from '../../ui/list-url.ts'
import { createProvider } from './create-provider.ts'
import { createCourse } from './save-course.ts'
import { createOccasion } from './save-occasion.ts'

export const TODAY = '2025-10-15'
export const course = {
  code: 'GRN-01',
  title: 'Grön omställning',
  kind: 'broad' as const,
  quarters: 28,
  is_required_by_law: false,
}
export const sessions = [
  { id: null, held_on: '2025-10-14', starts_at: '08:00', ends_at: '12:00', place: 'Osby' },
  { id: null, held_on: '2025-10-21', starts_at: '08:00', ends_at: '11:30', place: 'Osby' },
]

let programmes = 0

async function fresh(ground: Ground, told: Happening[]) {
  const made = await transact(ground, houseScope, tx =>
    createProgramme(tx, {
      slug: `kurs-${++programmes}`,
      name: 'Kurs',
      starts_on: '2024-01-01',
      ends_on: '2026-12-31',
    }),
  )
  assert.ok(!isRefusal(made))
  const programme_id = made.id
  const leader = visitorIn(programme_id, 'project_leader')
  const carryOut = <T>(work: (tx: Tx) => Promise<T>) => transact(ground, leader, work)
  const course_id = await must(carryOut(tx => createCourse(tx, programme_id, course)))
  const provider_id = await must(
    carryOut(tx => createProvider(tx, programme_id, { name: 'Lära AB', organisation_number: null })),
  )
  const occasion = { code: 'T1', course_id, provider_id, seats: 12, cost_ore: 5_100_000n, sessions }
  const occasion_id = await must(carryOut(tx => createOccasion(tx, programme_id, occasion)))
  const read = <T>(work: Parameters<typeof reading<T>>[2], visitor = leader) => reading(ground, visitor, work)
  told.length = 0
  return { programme_id, leader, carryOut, course_id, provider_id, occasion, occasion_id, read }
}

export async function must(outcome: Promise<{ id: number } | { refused: string }>): Promise<number> {
  const made = await outcome
  assert.ok('id' in made, JSON.stringify(made))
  return made.id
}

/** A company with people who attended the first session. */
export async function attend(
  ground: Ground,
  programme_id: number,
  session_id: number,
  people: { quarters: number; is_protected?: boolean; signed?: boolean }[],
) {
  return transact(ground, houseScope, async tx => {
    const company = await tx.db
      .insertInto('company')
      .values({
        programme_id,
        organisation_number: `55${String(10_000_000 + session_id)}`,
        name: 'Ett AB',
        municipality_code: '1290',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const { quarters, is_protected = false, signed = false } of people) {
      const person = await tx.db
        .insertInto('person')
        .values({
          programme_id,
          given_name: is_protected ? '' : 'Bo',
          sex: 'man',
          born_on: '1990-01-01',
          education: 'isced_3_4',
          is_protected,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await tx.db
        .insertInto('employment')
        .values({ programme_id, person_id: person.id, company_id: company.id, category: 'kollektiv' })
        .execute()
      await tx.db
        .insertInto('attendance')
        .values({
          programme_id,
          session_id,
          person_id: person.id,
          quarters,
          ...(signed
            ? { signed_at: ground.clock.now(), signed_by: 'register', signed_how: 'register' as const }
            : {}),
        })
        .execute()
    }
    return company.id
  })
}

export const listOf = (query: string) =>
  readList(new URLSearchParams(query), {
    sorts: ['held_on', 'title', 'code', 'seats'],
    filters: ['time', 'state', 'course', 'kind', 'month'],
  })

/** A database to work in, with what was told; each call of `fresh` is a programme of its own. */
export async function openTestGround() {
  const database = await openForTest()
  const told: Happening[] = []
  const ground = groundOf(database, { listeners: [async (_, happening) => void told.push(happening)] })
  return { database, ground, told, fresh: () => fresh(ground, told) }
}
