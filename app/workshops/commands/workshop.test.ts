import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { houseScope, reading } from '../../foundation/transact.ts'
import { roomOf } from '../queries/room.ts'
import { timeOf } from '../queries/time.ts'
import { cardsOf } from '../rules/room.ts'
import { type Arranged, arrangeCards, changeOwnCard } from './cards.ts'
import { addDecision, keepSaid } from './decisions.ts'
import { goToStep, showCards, undoLast } from './lead-room.ts'
import { addNeed, moveNeed, rankByDots } from './needs.ts'
import { closeWorkshop, endSitting } from './open-room.ts'
import { prepareWorkshop } from './prepare-workshop.ts'
import { openWorkshopGround } from './testing.ts'
import { noteTime, removeTime } from './time.ts'
import { castBallot, closeVote, openVote } from './vote.ts'

let opened: Awaited<ReturnType<typeof openWorkshopGround>>
before(async () => {
  opened = await openWorkshopGround()
})
after(() => opened.database.close())

const why = (made: object | undefined) => (made && 'refused' in made ? made.refused : null)

test('phones come in by the code while the room is open, thirty of them, and are let go when it ends', async () => {
  const place = await opened.fresh()
  const { open, sit, room, lead, write } = await opened.gathering(place)
  assert.equal(why(await sit()), 'no-such-room')
  await open()
  const seats = []
  for (let at = 0; at < 30; at++) seats.push(await sit())
  assert.equal(why(await sit()), 'room-is-full')
  assert.equal((await room()).seats.length, 30)
  const own = seats[0] as never
  await write(own, 'Ritningar läses av två')
  assert.equal((await room()).cards[0]!.seat_id !== null, true)
  await lead(endSitting)
  const { seats: left, cards, code, step } = await room()
  assert.deepEqual([left.length, code, step, cards[0]!.seat_id], [0, null, 'start', null])
  // A phone that was let go writes nothing.
  assert.equal(why(await write(own, 'För sent')), 'not-found')
})

test('a card that is sent twice is one, and one that comes late lies where it was written for', async () => {
  const { open, seat, lead, write, room } = await opened.gathering(await opened.fresh())
  await open()
  const own = await seat()
  assert.equal(why(await write(own, 'Tidigt', { step: 'start' })), 'not-taking')
  await lead((tx, visitor, at) => goToStep(tx, visitor, { ...at, from: 'start', to: 'nulage' }))
  const id = randomUUID()
  for (let times = 0; times < 2; times++) await write(own, 'Bara två läser ritning', { id })
  assert.equal(why(await write(own, 'Utan plats', { lane: 'x' })), 'lane-missing')
  await lead((tx, visitor, at) => goToStep(tx, visitor, { ...at, from: 'nulage', to: 'framtid' }))
  await write(own, 'Skrevs utan täckning', { step: 'nulage' })
  const there = await room()
  assert.deepEqual(
    cardsOf(there, 'nulage', { onWall: false }).map(card => card.text),
    ['Bara två läser ritning', 'Skrevs utan täckning'],
  )
  assert.deepEqual(cardsOf(there, 'nulage', { onWall: true }), [])
  await lead((tx, visitor, at) => showCards(tx, visitor, { ...at, step: 'nulage', is_showing: true }))
  assert.equal(cardsOf(await room(), 'nulage', { onWall: true }).length, 2)
})

test('what is arranged can be undone, in the order in which it was done', async () => {
  const { open, seat, lead, write, room } = await opened.gathering(await opened.fresh())
  await open()
  const own = await seat()
  await lead((tx, visitor, at) => goToStep(tx, visitor, { ...at, from: 'start', to: 'nulage' }))
  await write(own, 'Ett')
  await write(own, 'Två')
  const [one, two] = cardsOf(await room(), 'nulage', { onWall: false })
  const arrange = (arranged: Arranged, ...picked: [string, number][]) =>
    lead((tx, visitor, at) =>
      arrangeCards(tx, visitor, {
        ...at,
        picked: picked.map(([id, version]) => ({ id, version })),
        arranged,
      }),
    )
  assert.equal(why(await arrange({ does: 'merge' }, [one!.id, 1])), 'pick-two')
  for (const arranged of [{ does: 'up' }, { does: 'reword', text: 'Båda' }] as const)
    assert.equal(why(await arrange(arranged, [one!.id, 1], [two!.id, 1])), 'pick-one')
  assert.equal(why(await arrange({ does: 'reword', text: ' ' }, [one!.id, 1])), 'card-empty')
  assert.equal(why(await arrange({ does: 'hide' })), 'nothing-picked')
  await arrange({ does: 'merge' }, [one!.id, 1], [two!.id, 1])
  assert.equal(why(await arrange({ does: 'hide' }, [two!.id, 1])), 'changed-by-other')
  await arrange({ does: 'reword', text: 'Ett och två' }, [one!.id, 1])
  assert.deepEqual(
    cardsOf(await room(), 'nulage', { onWall: false }).map(card => card.text),
    ['Ett och två'],
  )
  const undo = async () => {
    const { undo: what } = await room()
    return lead((tx, visitor, at) => undoLast(tx, visitor, { ...at, what: what ?? '' }))
  }
  assert.equal(
    why(await lead((tx, visitor, at) => undoLast(tx, visitor, { ...at, what: '1 card-hide' }))),
    'changed-by-other',
  )
  await undo()
  await undo()
  assert.deepEqual(
    cardsOf(await room(), 'nulage', { onWall: false }).map(card => card.text),
    ['Ett', 'Två'],
  )
  assert.equal(why(await undo()), 'nothing-to-undo')
})

test('what somebody has changed since is not undone over their head, and a removed card lets go of those that said the same', async () => {
  const { open, seat, lead, write, room, asHouse } = await opened.gathering(await opened.fresh())
  await open()
  const own = await seat()
  await lead((tx, visitor, at) => goToStep(tx, visitor, { ...at, from: 'start', to: 'nulage' }))
  await write(own, 'Ett')
  await write(own, 'Två')
  const [one, two] = cardsOf(await room(), 'nulage', { onWall: false })
  const arrange = (arranged: Arranged, ...ids: string[]) =>
    lead(async (tx, visitor, at) => {
      const { cards } = (await roomOf(tx.db, {
        programme_id: visitor.programme!,
        workshop_id: at.workshop_id,
      }))!
      const picked = ids.map(id => ({ id, version: cards.find(card => card.id === id)!.version }))
      return arrangeCards(tx, visitor, { ...at, picked, arranged })
    })
  await arrange({ does: 'reword', text: 'Ett, sagt bättre' }, one!.id)
  await asHouse(tx => changeOwnCard(tx, own, { id: one!.id, text: 'Ett, sagt av mig', version: 2 }))
  const { undo } = await room()
  assert.equal(
    why(await lead((tx, visitor, at) => undoLast(tx, visitor, { ...at, what: undo! }))),
    'changed-by-other',
  )
  await arrange({ does: 'merge' }, one!.id, two!.id)
  assert.equal(why(await arrange({ does: 'merge' }, two!.id, one!.id)), 'not-found')
  await arrange({ does: 'remove' }, one!.id)
  assert.deepEqual(
    cardsOf(await room(), 'nulage', { onWall: false }).map(card => card.text),
    ['Två'],
  )
})

test('a step is begun when the room is open in it, and no sooner', async () => {
  const { open, lead, room } = await opened.gathering(await opened.fresh())
  await lead((tx, visitor, at) => goToStep(tx, visitor, { ...at, from: 'start', to: 'igen' }))
  assert.deepEqual((await room()).begun, [])
  await lead((tx, visitor, at) => goToStep(tx, visitor, { ...at, from: 'igen', to: 'start' }))
  await open()
  assert.deepEqual(
    (await room()).begun.map(one => one.step),
    ['start'],
  )
})

test('once a vote has closed nothing leads from a ballot to whoever cast it', async () => {
  const place = await opened.fresh()
  const { open, seat, lead, need, room, asHouse, workshop_id } = await opened.gathering(place)
  await open()
  const seats = [await seat(), await seat()]
  const [draw, waste] = [await need('Ritningsläsning'), await need('Minska spill')]
  assert.equal(why(await lead(openVote)), 'too-few-to-vote')
  seats.push(await seat())
  await lead(openVote)
  const cast = (at: number, number: string, effect: string[], urgency: string[] = []) =>
    asHouse(tx => castBallot(tx, seats[at]!, { number, ballot: { effect, urgency } }))
  const numbers = seats.map(() => randomUUID() as string)
  await cast(0, numbers[0]!, [draw])
  const late = await seat()
  const tried = await asHouse(tx =>
    castBallot(tx, late, { number: randomUUID(), ballot: { effect: [], urgency: [] } }),
  )
  assert.equal(why(tried), 'not-in-this-vote')
  assert.equal(why(await cast(0, randomUUID(), [waste])), 'voted-on-another-phone')
  assert.equal(why(await cast(1, numbers[1]!, [draw, waste, randomUUID()])), 'no-such-need')
  await cast(0, numbers[0]!, [waste], [draw])
  await cast(1, numbers[1]!, [draw, waste], [draw])
  await cast(2, numbers[2]!, [waste])
  assert.deepEqual((await room()).vote!.voted.length, 3)
  // Another room votes at the same time, and goes on.
  const other = await opened.gathering(await opened.fresh())
  await other.open()
  const theirs = [await other.seat(), await other.seat(), await other.seat()]
  const need_there = await other.need('Svetsning')
  await other.lead(openVote)
  const elsewhere = { number: randomUUID(), ballot: { effect: [need_there], urgency: [] } }
  await other.asHouse(tx => castBallot(tx, theirs[0]!, elsewhere))
  const file = await openVotesFile()
  await lead(closeVote)
  assert.equal((await other.room()).vote!.voted.length, 1)
  assert.equal(why(await cast(1, numbers[1]!, [draw])), 'vote-is-closed')
  const { needs, vote } = await room()
  assert.deepEqual(needs.map(({ name, effect, urgency }) => [name, effect, urgency]).sort(), [
    ['Minska spill', 3, 0],
    ['Ritningsläsning', 1, 2],
  ])
  assert.equal(vote!.counted, 3)
  // Neither number, seat nor time stands anywhere, and all ballots are of one row version.
  const everything = await reading(opened.ground, houseScope, async db => {
    const { rows } = await sql<{
      ballot: string
      vote: string
      versions: number
      open: number
      file: string
    }>`
      select pg_relation_filepath('workshop_open_vote') as file, (select count(*)::integer from workshop_open_vote open where open.vote_id = vote.id) as open, (select json_agg(ballot)::text from workshop_ballot ballot where vote_id = vote.id) as ballot, vote::text as vote,
        (select count(distinct xmin::text)::integer from workshop_ballot where vote_id = vote.id) as versions
      from workshop_vote vote where workshop_id = ${workshop_id}`.execute(db)
    const trail = await sql<{ told: string }>`
      select string_agg(trail::text || coalesce(trail_detail::text, ''), ' ') as told from trail left join trail_detail on trail_detail.trail_id = trail.id`.execute(
      db,
    )
    return { ...rows[0]!, trail: trail.rows[0]!.told }
  })
  for (const number of numbers)
    for (const told of [everything.ballot, everything.vote, everything.trail])
      assert.equal(told.includes(number), false)
  assert.equal(everything.versions, 1)
  assert.equal(everything.open, 0)
  assert.notEqual(everything.file, file)
  assert.equal(everything.trail.includes(draw), false)
})

/** In which file of the database open votes stand: another when the table has been made anew, without what stood in it before. */
const openVotesFile = () =>
  reading(opened.ground, houseScope, async db => {
    const { rows } = await sql<{
      file: string
    }>`select pg_relation_filepath('workshop_open_vote') as file`.execute(db)
    return rows[0]!.file
  })

test('fewer than three ballots are not counted, since they would tell what somebody voted', async () => {
  const { open, seat, lead, need, room, asHouse } = await opened.gathering(await opened.fresh())
  await open()
  const seats = [await seat(), await seat(), await seat()]
  const draw = await need('Ritningsläsning')
  await lead(openVote)
  for (const own of seats.slice(0, 2))
    await asHouse(tx =>
      castBallot(tx, own, { number: randomUUID(), ballot: { effect: [draw], urgency: [] } }),
    )
  await lead(closeVote)
  const { needs, vote } = await room()
  assert.deepEqual([vote!.counted, needs[0]!.effect], [0, null])
})

test('the needs are ranked by dots, by hand, and back', async () => {
  const { open, lead, need, room } = await opened.gathering(await opened.fresh())
  await open()
  const ids = [await need('A'), await need('B'), await need('C')]
  const form = { role: 'operatörer ', horizon: 'short' as const, level_now: 2, level_wanted: 3, people: null }
  const again = (name: string, rest = {}) =>
    lead((tx, visitor, at) =>
      addNeed(tx, visitor, { ...at, id: randomUUID(), form: { ...form, name, ...rest } }),
    )
  assert.equal(why(await again(' a')), 'need-is-there')
  assert.equal(why(await again('D', { level_wanted: 2 })), 'levels-do-not-rise')
  const order = async () => {
    const { needs } = await room()
    return needs
      .toSorted((one, other) => one.place - other.place)
      .map(one => one.name)
      .join('')
  }
  await lead((tx, visitor, at) => moveNeed(tx, visitor, { ...at, id: ids[2]!, version: 1, by: -1 }))
  assert.equal(await order(), 'ACB')
  await lead(rankByDots)
  assert.equal(await order(), 'ACB')
  for (let times = 0; times < 2; times++) {
    const { undo } = await room()
    await lead((tx, visitor, at) => undoLast(tx, visitor, { ...at, what: undo! }))
  }
  assert.equal(await order(), 'ABC')
})

test('a workshop is closed knowing what was never shown, and there is one at a time', async () => {
  const place = await opened.fresh()
  const { open, seat, lead, write, room, at } = await opened.gathering(place)
  const { leader, as, own } = place
  const form = { language: 'sv' as const, aims_at: 2029 }
  const second = () => as(leader, tx => prepareWorkshop(tx, leader, { company_id: own.id, form }))
  assert.equal(why(await second()), 'already-under-way')
  await open()
  await lead((tx, visitor, at) => goToStep(tx, visitor, { ...at, from: 'start', to: 'nulage' }))
  await write(await seat(), 'Ingen har sett det här')
  const said = { step: 'nulage', form: { said: 'Mycket', will_do: '' }, version: 1 }
  await lead((tx, visitor, at) => keepSaid(tx, visitor, { ...at, ...said }))
  assert.equal(
    why(await lead((tx, visitor, at) => keepSaid(tx, visitor, { ...at, ...said }))),
    'changed-by-other',
  )
  await lead((tx, visitor, at) =>
    addDecision(tx, visitor, {
      ...at,
      id: randomUUID(),
      form: { text: 'Vi börjar', responsible: 'HR', due_on: null },
    }),
  )
  const close = (knows_unseen: boolean) =>
    lead((tx, visitor, at) => closeWorkshop(tx, visitor, { ...at, knows_unseen }))
  assert.equal(why(await close(false)), 'cards-unseen')
  assert.equal(why(await close(true)), null)
  assert.equal(why(await close(true)), 'is-closed')
  const { closed_at, cards, seats } = await room()
  assert.deepEqual([closed_at !== null, cards[0]!.seat_id, seats.length], [true, null, 0])
  assert.equal(why(await second()), null)
  assert.ok(at)
})

test('hours of facilitation are noted by day, no more than a day has, and a row that is gone stays gone', async () => {
  const { lead, workshop_id, programme_id } = await opened.gathering(await opened.fresh())
  const form = { what: 'planning' as const, worked_on: '2025-10-14', hours: 8 }
  const note = (rest: object) =>
    lead((tx, visitor, at) => noteTime(tx, visitor, { ...at, form: { ...form, ...rest } }))
  assert.equal(why(await note({ worked_on: '2099-01-01' })), 'day-to-come')
  const first = await note({})
  assert.equal(why(await note({ hours: 89 })), 'too-long-a-day')
  assert.equal(why(await note({ what: 'summary', hours: 88 })), null)
  const rows = () => reading(opened.ground, houseScope, db => timeOf(db, { programme_id, workshop_id }))
  assert.deepEqual(
    (await rows()).map(row => [row.what, row.quarter_hours]),
    [
      ['planning', 8],
      ['summary', 88],
    ],
  )
  const { id } = first as { id: number }
  for (let times = 0; times < 2; times++)
    assert.equal(why(await lead((tx, visitor, at) => removeTime(tx, visitor, { ...at, id }))), null)
  assert.equal((await rows()).length, 1)
})
