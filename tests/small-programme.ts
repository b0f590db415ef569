import { clockAt } from '../app/foundation/clock.ts'
import type { OpenDatabase } from '../app/foundation/database.ts'
import { isRefusal } from '../app/foundation/refusal.ts'
import { groundOf } from '../app/foundation/testing.ts'
import { type Ground, houseScope, reading, type Tx, transact } from '../app/foundation/transact.ts'
import { importFiles } from '../app/imports/commands/import-files.ts'
import { listeners } from '../app/listeners.ts'
import { createProgramme } from '../app/programmes/commands/create-programme.ts'
import { NUMBERS, ORGANISATIONS, SMALL_REGISTERS, type Who } from './small-registers.ts'

let made = 0

/** A fresh programme with the small registers read into it, on a clock that stands at 15 October 2025. */
export const smallProgramme = async (database: OpenDatabase) =>
  smallProgrammeIn(database, await makeSmallProgramme(database, `liten-${++made}`))

/** Makes it; the answer is the slug. What is noted is noted in the month before, so that it is told also of who is protected. */
export async function makeSmallProgramme(database: OpenDatabase, slug: string): Promise<string> {
  const ground = groundOf(database, { listeners, clock: clockAt('2025-09-30T09:00:00Z') })
  const programme = await transact(ground, houseScope, tx =>
    createProgramme(tx, { slug, name: 'Lilla projektet', starts_on: '2024-01-01', ends_on: '2026-12-31' }),
  )
  if (isRefusal(programme)) throw new Error(programme.refused)
  const files = Object.entries(SMALL_REGISTERS).map(([name, bytes]) => ({ name, bytes }))
  const imported = await importFiles(ground, houseScope, { programme_id: programme.id, files })
  if (isRefusal(imported)) throw new Error(imported.refused)
  await transact(ground, houseScope, tx => insertAppointment(tx, programme.id))
  return slug
}

/** What a test needs to work on one that has been made. */
export async function smallProgrammeIn(database: OpenDatabase, slug: string) {
  const ground: Ground = groundOf(database, { listeners })
  const { programme_id, companies, people } = await reading(ground, houseScope, async db => {
    const { id } = await db
      .selectFrom('programme')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow()
    return {
      programme_id: id,
      companies: await db
        .selectFrom('company')
        .select(['id', 'organisation_number'])
        .where('programme_id', '=', id)
        .execute(),
      people: await db
        .selectFrom('personal_number')
        .select(['person_id', 'keyed_hash'])
        .where('programme_id', '=', id)
        .execute(),
    }
  })
  const companyId = (which: keyof typeof ORGANISATIONS) =>
    companies.find(company => company.organisation_number === ORGANISATIONS[which])!.id
  const personId = (who: Who) =>
    people.find(person => person.keyed_hash.equals(ground.vault.keyedHash(NUMBERS[who])))!.person_id
  return { ground, slug, programme_id, companyId, personId }
}

/** A visit at Almbo on the day after the clock's, as someone who has left would have booked it. */
const insertAppointment = async ({ db, clock }: Tx, programme_id: number) => {
  const company = await db
    .selectFrom('company')
    .select('id')
    .where('programme_id', '=', programme_id)
    .where('organisation_number', '=', ORGANISATIONS.A)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('appointment')
    .values({
      programme_id,
      company_id: company.id,
      kind: 'visit',
      title: 'Besök i Kristianstad',
      starts_at: new Date('2025-10-16T08:00:00Z'),
      ends_at: new Date('2025-10-16T09:00:00Z'),
      made_at: clock.now(),
      changed_at: clock.now(),
    })
    .execute()
}
