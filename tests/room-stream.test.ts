// On the embedded database too.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, type TestContext, test } from 'node:test'
import { requestWith } from '../app/access/testing-door.ts'
import { revokeMembership } from '../app/access/users/memberships.ts'
import { clockAt } from '../app/foundation/clock.ts'
import { isRefusal, type Refusal } from '../app/foundation/refusal.ts'
import { houseScope, type Tx, transact } from '../app/foundation/transact.ts'
import { writeCard } from '../app/workshops/commands/cards.ts'
import { endLeftRooms } from '../app/workshops/commands/end-left-rooms.ts'
import { goToStep, setTimer } from '../app/workshops/commands/lead-room.ts'
import { openRoom } from '../app/workshops/commands/open-room.ts'
import { prepareWorkshop } from '../app/workshops/commands/prepare-workshop.ts'
import { leaveSeat, sitDown } from '../app/workshops/commands/seats.ts'
import { roomOf } from '../app/workshops/queries/room.ts'
import { seatToken } from '../app/workshops/rules/seat-token.ts'
import { visitorNamed } from '../cli/demo/visitor-named.ts'
import { newProgrammeIn } from './registers.ts'
import { cookieFor, HOME, newUser, openBare } from './world.ts'

// A stream ends with what let it in: a session, a role, a seat.

let bare: Awaited<ReturnType<typeof openBare>>
let room: Awaited<ReturnType<typeof openedRoom>>
before(async () => {
  bare = await openBare({})
  room = await openedRoom()
})
after(() => bare.close())

const made = <T extends object>(outcome: T | Refusal): T => {
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outcome
}

async function openedRoom() {
  const { installation } = bare
  const { id: programme_id, slug } = await newProgrammeIn(installation)
  const email = await newUser(installation, 'process_leader', programme_id)
  const leader = await visitorNamed(installation, email, slug)
  const asHouse = <T>(work: (tx: Tx) => Promise<T>) =>
    transact(installation, { ...houseScope, programme: programme_id }, work)
  const { id: company_id } = await asHouse(({ db }) =>
    db
      .insertInto('company')
      .values({ programme_id, name: 'Bolag AB', municipality_code: '1280' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  const form = { language: 'sv' as const, aims_at: 2028 }
  const { id: workshop_id } = made(
    await transact(installation, leader, tx => prepareWorkshop(tx, leader, { company_id, form })),
  )
  made(await transact(installation, leader, tx => openRoom(tx, leader, { company_id, workshop_id })))
  const stream = `/${slug}/foretag/${company_id}/workshop/${workshop_id}/strom?ansikte=`
  return { programme_id, company_id, workshop_id, email, leader, stream, asHouse }
}

/** A stream as it comes: its first face has been read. */
async function opened(path: string, cookie = '') {
  const response = await bare.answer(requestWith(cookie, path))
  assert.equal(response.status, 200)
  const parts = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let heard = ''
  /** Until a whole face has come. */
  const face = async () => {
    for (;;) {
      const [face, rest] = /event: face\n(?:data: [^\n]*\n)+\n(.*)/s.exec(heard) ?? []
      if (face !== undefined && rest !== undefined) {
        heard = rest
        return face
      }
      const { value, done } = await parts.read()
      if (done) throw new Error('it has ended')
      heard += value
    }
  }
  await face()
  return {
    face,
    /** All that comes from now on, until the stream ends by itself. */
    rest: async () => {
      for (;;) {
        const { value, done } = await parts.read()
        if (done) return heard
        heard += value
      }
    },
    leave: () => parts.cancel(),
  }
}
const leading = async (face: 'led' | 'vagg') => {
  const cookie = await cookieFor(bare.installation, room.email)
  return { cookie, ...(await opened(room.stream + face, cookie)) }
}
const seat = async () => {
  const { code } = (await room.asHouse(({ db }) => roomOf(db, room)))!
  const form = { alias: 'Någon', speaks_for: 'other' as const }
  return made(await room.asHouse(tx => sitDown(tx, { code: code!, form })))
}
const GONE = 'event: gone\ndata: \n\n'

test('whoever signs out is shown the room no more, on wall and screen; who is signed in elsewhere still is', async () => {
  const [here, elsewhere] = [await leading('vagg'), await leading('led')]
  const signOut = { method: 'POST', headers: { Origin: HOME }, body: new URLSearchParams({ till: '/' }) }
  assert.equal((await bare.answer(requestWith(here.cookie, '/logga-ut', signOut))).status, 303)
  assert.equal(await here.rest(), GONE)
  await seat()
  await elsewhere.face()
  await elsewhere.leave()
})

test('a session that has run out ends its stream within twenty seconds', async (t: TestContext) => {
  t.mock.timers.enable({ apis: ['setInterval'] })
  const { rest } = await leading('led')
  await bare.installation.database.signIn
    .updateTable('auth_session')
    .set({ expires_at: new Date('2025-01-01T00:00:00Z') })
    .execute()
  t.mock.timers.tick(20_000)
  assert.match(await rest(), /event: gone/)
})

test('a seat that is left ends the stream of its phone and no other', async () => {
  const { vault } = bare.installation
  const [own, other] = [await seat(), await seat()]
  const phone = await opened(`/rum/${seatToken(vault, own)}/strom`)
  const another = await opened(`/rum/${seatToken(vault, other)}/strom`)
  await room.asHouse(tx => leaveSeat(tx, own))
  assert.match(await phone.rest(), /event: gone/)
  const on = { company_id: room.company_id, workshop_id: room.workshop_id, from: 'start', to: 'nulage' }
  made(await transact(bare.installation, room.leader, tx => goToStep(tx, room.leader, on)))
  await another.face()
  await another.leave()
})

test('a phone is told what it shows: of other phones’ cards nothing, of the clock when it is set and never that it goes', async () => {
  const { vault } = bare.installation
  const [own, other] = [await seat(), await seat()]
  const lead = async (work: typeof goToStep | typeof setTimer, about: object) => {
    const on = { company_id: room.company_id, workshop_id: room.workshop_id, ...about } as never
    made(await transact(bare.installation, room.leader, tx => work(tx, room.leader, on)))
  }
  await lead(goToStep, { from: 'nulage', to: 'start' })
  const phone = await opened(`/rum/${seatToken(vault, own)}/strom`)
  await lead(goToStep, { from: 'start', to: 'nulage' })
  assert.match(await phone.face(), /card-nulage/)
  const form = { text: 'Ett kort', lane: 'teknik' }
  made(await room.asHouse(tx => writeCard(tx, other, { id: randomUUID(), step: 'nulage', form })))
  const wall = await leading('vagg') // the card has been drawn when another page has come
  await lead(setTimer, { minutes: 10 })
  assert.match(await phone.face(), /10 min kvar/)
  await lead(setTimer, { minutes: 20 })
  assert.match(await phone.face(), /20 min kvar/)
  await wall.leave()
  await phone.leave()
})

test('whoever leads sees that the sitting has ended by itself, and its phones are let go', async () => {
  const { installation } = bare
  const [lead, own] = [await leading('led'), await seat()]
  await lead.face()
  const phone = await opened(`/rum/${seatToken(installation.vault, own)}/strom`)
  const later = new Date(installation.clock.now().getTime() + 5 * 3_600_000)
  assert.equal(await endLeftRooms({ ...installation, clock: clockAt(later.toISOString()) }), 1)
  assert.match(await lead.face(), /Träffen slutade av sig själv .* Inget hade hänt i rummet på 4 timmar\./)
  assert.match(await phone.rest(), /event: gone/)
  await lead.leave()
})

test('a role that is taken away takes its streams with it', async () => {
  const { rest } = await leading('led')
  const { id } = await room.asHouse(({ db }) =>
    db
      .selectFrom('membership')
      .select('id')
      .where('programme_id', '=', room.programme_id)
      .executeTakeFirstOrThrow(),
  )
  const email = await newUser(bare.installation, 'project_leader', room.programme_id)
  const chief = await visitorNamed(bare.installation, email, room.leader.programme_slug!)
  made(await revokeMembership(bare.installation, chief, id))
  assert.equal(await rest(), GONE)
})
