import { linkFor } from '../app/access/participants/link.ts'
import { OWN_HOURS } from '../app/attendance/rules/own-hours.ts'
import type { Ground } from '../app/foundation/transact.ts'
import { houseScope, transact } from '../app/foundation/transact.ts'

/** Sessions of a month that each has been in. */
const SESSIONS = 4

/** So many people who have been in sessions and not signed, each with a link to own hours: its path. */
export const signersIn = (ground: Ground, programme_id: number, many: number): Promise<string[]> =>
  transact(ground, { ...houseScope, programme: programme_id }, async tx => {
    const { db } = tx
    const { id: company_id } = await db
      .selectFrom('company')
      .select('id')
      .where('programme_id', '=', programme_id)
      .where('agreed_on', 'is not', null)
      .orderBy('id')
      .executeTakeFirstOrThrow()
    const sessions = await db
      .selectFrom('session')
      .select(['id', 'quarters'])
      .where('programme_id', '=', programme_id)
      .where('held_on', '<', tx.clock.today())
      .orderBy('held_on', 'desc')
      .limit(SESSIONS)
      .execute()
    const people = await db
      .insertInto('person')
      .values(
        Array.from({ length: many }, (_, nth) => ({
          programme_id,
          given_name: 'Prov',
          family_name: `Nr ${nth}`,
          sex: nth % 2 ? ('woman' as const) : ('man' as const),
          born_on: '1980-01-01',
          education: 'isced_3_4' as const,
        })),
      )
      .returning('id')
      .execute()
    await db
      .insertInto('employment')
      .values(
        people.map(({ id }) => ({ programme_id, person_id: id, company_id, category: 'kollektiv' as const })),
      )
      .execute()
    for (const { id: session_id, quarters } of sessions)
      await db
        .insertInto('attendance')
        .values(
          people.map(({ id }) => ({ programme_id, session_id, person_id: id, quarters: quarters ?? 8 })),
        )
        .execute()
    const paths: string[] = []
    for (const { id: person_id } of people)
      paths.push(`/timmar/${(await linkFor(tx, programme_id, { person_id, purpose: OWN_HOURS })).token}`)
    return paths
  })
