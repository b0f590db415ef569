import { randomUUID } from 'node:crypto'
import type { Visitor } from '../../access/visitor.ts'
import { idOf, openTestGround } from '../../agreements/commands/testing.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { roomOf } from '../queries/room.ts'
import type { SpeaksFor } from '../rules/room.ts'
import type { Seated } from '../rules/seat-token.ts'
import { writeCard } from './cards.ts'
import { addNeed } from './needs.ts'
import { openRoom } from './open-room.ts'
import { prepareWorkshop } from './prepare-workshop.ts'
import { sitDown } from './seats.ts'

type Opened = Awaited<ReturnType<typeof openTestGround>>
export type Place = Awaited<ReturnType<Opened['fresh']>>

/** A database, and rooms of companies that gather. */
export async function openWorkshopGround() {
  const opened = await openTestGround()
  const { ground } = opened

  /** A company with a room, and what is done in it. */
  async function gathering({ leader, own, as }: Place) {
    const company_id = own.id
    const programme_id = leader.programme!
    const { id: workshop_id } = idOf(
      await as(leader, tx =>
        prepareWorkshop(tx, leader, { company_id, form: { language: 'sv', aims_at: 2028 } }),
      ),
    )
    const at = { company_id, workshop_id }
    const asHouse = <T>(work: (tx: Tx) => Promise<T>) =>
      transact(ground, { ...houseScope, programme: programme_id }, work)
    const lead = <T>(
      work: (tx: Tx, visitor: Visitor, at: { company_id: number; workshop_id: number }) => Promise<T>,
    ) => as(leader, tx => work(tx, leader, at))
    const room = async () =>
      (await reading(ground, houseScope, db => roomOf(db, { programme_id, workshop_id })))!
    const sit = async (speaks_for: SpeaksFor = 'other', alias = 'Någon'): Promise<Seated | Refusal> => {
      const { code } = await room()
      return asHouse(tx => sitDown(tx, { code: code ?? 'ZZZZZZ', form: { alias, speaks_for } }))
    }
    const seat = async (speaks_for?: SpeaksFor): Promise<Seated> => {
      const seated = await sit(speaks_for)
      if (isRefusal(seated)) throw new Error(seated.refused)
      return seated
    }
    const write = (
      own: Seated,
      text: string,
      { step = 'nulage', lane = 'teknik', id = randomUUID() as string } = {},
    ) => asHouse(tx => writeCard(tx, own, { id, step, form: { text, lane } }))
    const need = async (name: string, role = 'Operatörer') => {
      const id = randomUUID()
      const form = { name, role, horizon: 'short' as const, level_now: 1, level_wanted: 3, people: 4 }
      idOf(await lead((tx, visitor, at) => addNeed(tx, visitor, { ...at, id, form })))
      return id
    }
    const open = () => lead(openRoom)
    return { at, company_id, workshop_id, programme_id, asHouse, lead, room, sit, seat, write, need, open }
  }
  return { ...opened, gathering }
}
