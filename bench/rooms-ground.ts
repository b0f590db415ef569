// Makes the rooms of the load, or says what is kept of them: node bench/rooms-ground.ts make 20 | kept
import { grantMembership } from '../app/access/users/memberships.ts'
import { readConfig } from '../app/foundation/config.ts'
import { isRefusal, type Refusal } from '../app/foundation/refusal.ts'
import { houseScope, reading, transact } from '../app/foundation/transact.ts'
import { createProgramme } from '../app/programmes/commands/create-programme.ts'
import { openRoom } from '../app/workshops/commands/open-room.ts'
import { prepareWorkshop } from '../app/workshops/commands/prepare-workshop.ts'
import { visitorNamed } from '../cli/demo/visitor-named.ts'
import { openInstallation } from '../cli/installation.ts'
import { cookieFor } from '../tests/world.ts'

/** `path`: of the workshop, under which lie its wall and the page of whoever leads. */
export type MadeRoom = { workshop_id: number; path: string; code: string; cookie: string }
/** In the order in which they were committed, room by room. */
export type KeptCard = { workshop_id: number; step: string; text: string }

const SLUG = 'bench-rum'
const ground = await openInstallation(readConfig({ ...process.env, SPANG_LOG: 'none' }))
const [what, rooms] = process.argv.slice(2)
const answer: MadeRoom[] | KeptCard[] = what === 'make' ? await made(Number(rooms)) : await kept()
await ground.close()
process.stdout.write(JSON.stringify(answer))

async function made(count: number): Promise<MadeRoom[]> {
  const { id: programme_id } = whole(
    await transact(ground, houseScope, tx =>
      createProgramme(tx, { slug: SLUG, name: SLUG, starts_on: '2024-01-01', ends_on: '2027-12-31' }),
    ),
  )
  const rows: MadeRoom[] = []
  for (let nth = 0; nth < count; nth++) {
    const email = `leder-${nth}@exempel.se`
    whole(
      await grantMembership(ground, { name: 'Leder Rummet', email, role: 'process_leader', programme_id }),
    )
    const leader = await visitorNamed(ground, email, SLUG)
    const { id: company_id } = await transact(ground, houseScope, ({ db }) =>
      db
        .insertInto('company')
        .values({ programme_id, name: `Bolag ${nth} AB`, municipality_code: '1280' })
        .returning('id')
        .executeTakeFirstOrThrow(),
    )
    const form = { language: 'sv' as const, aims_at: 2029 }
    const { id: workshop_id } = whole(
      await transact(ground, leader, tx => prepareWorkshop(tx, leader, { company_id, form })),
    )
    whole(await transact(ground, leader, tx => openRoom(tx, leader, { company_id, workshop_id })))
    const { code } = await reading(ground, leader, db =>
      db.selectFrom('workshop').select('code').where('id', '=', workshop_id).executeTakeFirstOrThrow(),
    )
    const path = `/${SLUG}/foretag/${company_id}/workshop/${workshop_id}`
    rows.push({ workshop_id, path, code: code!, cookie: await cookieFor(ground, email) })
  }
  return rows
}

function kept(): Promise<KeptCard[]> {
  return reading(ground, houseScope, db =>
    db
      .selectFrom('workshop_card')
      .select(['workshop_id', 'step', 'text'])
      .where('is_removed', '=', false)
      .orderBy('workshop_id')
      .orderBy('place')
      .execute(),
  )
}

function whole<T extends object>(outcome: T | Refusal): T {
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outcome
}
