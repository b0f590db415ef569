import assert from 'node:assert/strict'
import { visitorIn } from '../../access/testing.ts'
import type { Visitor } from '../../access/visitor.ts'
import { createProvider } from '../../courses/commands/create-provider.ts'
import { createCourse } from '../../courses/commands/save-course.ts'
import { createOccasion } from '../../courses/commands/save-occasion.ts'
import { sessionsOf } from '../../courses/queries.ts'
import type { Happening } from '../../foundation/events.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { createProgramme } from '../../programmes/commands/create-programme.ts'

type Made = { id: number } | Refusal
export const idOf = (made: Made): number => {
  assert.ok(!isRefusal(made), JSON.stringify(made))
  return made.id
}
export const refusedAs = (made: Made) => (isRefusal(made) ? made.refused : null)

/** A database to work in, with what was told; each call of `fresh` is a programme of its own. */
export async function openTestGround() {
  const database = await openForTest()
  const told: Happening[] = []
  const ground = groundOf(database, { listeners: [async (_, happening) => void told.push(happening)] })
  return { database, ground, told, fresh: () => fresh(ground, told) }
}

let programmes = 0

/** A company that has declared that it has had no other aid, so that its people can be booked. */
const declaredNothing = (programme_id: number) => (company: { id: number }) => ({
  programme_id,
  company_id: company.id,
  declared_on: '2025-01-01',
  declared_at: new Date('2025-01-01T09:00:00Z'),
  declared_by_name: 'Kim Ek',
  declared_by_title: 'vd',
  method: 'paper' as const,
  has_no_other_aid: true,
  text: 'Inget annat stöd',
  text_digest: '',
})

/** An occasion with a session that has been and one to come, two companies, three people, one of them protected. */
async function fresh(ground: Ground, told: Happening[]) {
  const programme_id = idOf(
    await transact(ground, houseScope, tx =>
      createProgramme(tx, {
        slug: `narvaro-${++programmes}`,
        name: 'Närvaro',
        starts_on: '2024-01-01',
        ends_on: '2026-12-31',
      }),
    ),
  )
  const leader = visitorIn(programme_id, 'project_leader')
  const as = <T>(visitor: Visitor, work: (tx: Tx) => Promise<T>) => transact(ground, visitor, work)
  const course_id = idOf(
    await as(leader, tx =>
      createCourse(tx, programme_id, {
        code: 'K',
        title: 'Kurs',
        kind: 'broad',
        quarters: 28,
        is_required_by_law: false,
      }),
    ),
  )
  const provider_id = idOf(
    await as(leader, tx => createProvider(tx, programme_id, { name: 'Lära', organisation_number: null })),
  )
  const day = (held_on: string) => ({
    id: null,
    held_on,
    starts_at: '08:00',
    ends_at: '12:00',
    place: 'Osby',
  })
  const occasion_id = idOf(
    await as(leader, tx =>
      createOccasion(tx, programme_id, {
        code: 'T',
        course_id,
        provider_id,
        seats: 2,
        cost_ore: 0n,
        sessions: [day('2025-10-14'), day('2025-10-21')],
      }),
    ),
  )
  const { companies, people } = await transact(ground, houseScope, async tx => {
    const companies = await tx.db
      .insertInto('company')
      .values(
        ['5566778899', '5594342262'].map(organisation_number => ({
          programme_id,
          organisation_number,
          name: `AB ${organisation_number}`,
          municipality_code: '1290',
        })),
      )
      .returning('id')
      .execute()
    const common = {
      programme_id,
      sex: 'woman' as const,
      born_on: '1990-01-01',
      education: 'isced_3_4' as const,
    }
    const people = await tx.db
      .insertInto('person')
      .values([
        { ...common, given_name: 'Åsa', family_name: 'Ek' },
        { ...common, given_name: 'Bea', family_name: 'Alm' },
        { ...common, is_protected: true },
      ])
      .returning('id')
      .execute()
    await tx.db
      .insertInto('employment')
      .values(
        people.map((person, at) => ({
          programme_id,
          person_id: person.id,
          company_id: companies[at % 2]!.id,
          category: 'kollektiv' as const,
        })),
      )
      .execute()
    await tx.db
      .insertInto('aid_declaration')
      .values(companies.map(declaredNothing(programme_id)))
      .execute()
    return { companies: companies.map(one => one.id), people: people.map(one => one.id) }
  })
  const [first, second] = await reading(ground, leader, db => sessionsOf(db, occasion_id))
  const [asa, bea, hidden] = people as [number, number, number]
  told.length = 0
  return {
    programme_id,
    leader,
    as,
    occasion_id,
    provider_id,
    companies,
    asa,
    bea,
    hidden,
    first: first!.id,
    second: second!.id,
  }
}
