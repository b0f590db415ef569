import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { endLeftRooms } from './end-left-rooms.ts'
import { openWorkshopGround } from './testing.ts'
import { castBallot, openVote } from './vote.ts'

let opened: Awaited<ReturnType<typeof openWorkshopGround>>
before(async () => {
  opened = await openWorkshopGround()
})
after(() => opened.database.close())

const HOUR = 3_600_000
const pass = (hours: number) => {
  opened.time.at = new Date(opened.time.at.getTime() + hours * HOUR)
}

test('a sitting that nobody ended ends by itself after four quiet hours, goes on where it was, and says so until it is opened', async () => {
  const left = await opened.gathering(await opened.fresh())
  const used = await opened.gathering(await opened.fresh())
  for (const { open, seat } of [left, used]) {
    await open()
    await seat()
  }
  pass(3)
  await used.seat()
  assert.equal(await endLeftRooms(opened.ground), 0)
  const { number } = await left.room()
  pass(1)
  assert.equal(await endLeftRooms(opened.ground), 1)
  const { time } = opened
  const room = await left.room()
  const { code, opened_at, seats, step, closed_at, ended_by_itself_at } = room
  assert.deepEqual(
    { code, opened_at, seats, step, closed_at, ended_by_itself_at },
    { code: null, opened_at: null, seats: [], step: 'start', closed_at: null, ended_by_itself_at: time.at },
  )
  assert.equal(room.number, number + 1)
  assert.equal((await used.room()).seats.length, 2)
  assert.equal(await endLeftRooms(opened.ground), 0)
  await left.open()
  assert.equal((await left.room()).ended_by_itself_at, null)
})

test('a vote that was left open is closed with it: its ballots are counted, and its lists go', async () => {
  const { open, seat, need, lead, room, asHouse } = await opened.gathering(await opened.fresh())
  await open()
  const one = await need('Ritningsläsning')
  const seats = [await seat(), await seat(), await seat()]
  await lead(openVote)
  for (const own of seats)
    await asHouse(tx => castBallot(tx, own, { number: randomUUID(), ballot: { effect: [one], urgency: [] } }))
  pass(6)
  await endLeftRooms(opened.ground)
  const { vote, needs, opened_at } = await room()
  assert.deepEqual([opened_at, vote?.is_closed, vote?.counted, needs[0]!.effect], [null, true, 3, 3])
  const open_votes = await asHouse(({ db }) => db.selectFrom('workshop_open_vote').selectAll().execute())
  assert.deepEqual(open_votes, [])
})
