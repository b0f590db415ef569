import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { idOf } from '../../agreements/commands/testing.ts'
import { houseScope, reading } from '../../foundation/transact.ts'
import { noteMilestone } from '../../paths/commands/milestones.ts'
import { pathOf } from '../../paths/queries/paths.ts'
import { followUpsDue } from '../queries/follow-ups-due.ts'
import { roomOf } from '../queries/room.ts'
import type { JudgedForm } from '../rules/forms.ts'
import { cardsOf, decisionsInOrder, type Room, unseenIn } from '../rules/room.ts'
import { summaryDigest } from '../rules/summary-digest.ts'
import { gapsInOrder, placesIn, promisesInOrder, roomAtPlace } from '../rules/walk.ts'
import { addCard, writeCard } from './cards.ts'
import { addDecision, keepSaid } from './decisions.ts'
import { goToStep, showCards, undoLast } from './lead-room.ts'
import { addNeed, removeNeed } from './needs.ts'
import { closeWorkshop, openRoom } from './open-room.ts'
import { prepareFollowUp } from './prepare-follow-up.ts'
import { sitDown } from './seats.ts'
import { openWorkshopGround, type Place } from './testing.ts'
import { judgeGap, judgePromise, walkTo } from './walk.ts'

// On the embedded database too: what is known is kept as JSON, and read back.

let opened: Awaited<ReturnType<typeof openWorkshopGround>>
before(async () => {
  opened = await openWorkshopGround()
})
after(() => opened.database.close())

const why = (made: object | undefined) => (made && 'refused' in made ? made.refused : null)

/** A company whose workshop found three needs, decided one thing and promised another; and what is done in its follow-up. */
async function followed(place: Place) {
  const first = await opened.gathering(place)
  const { company_id, programme_id, lead, asHouse } = first
  const { leader, as } = place
  for (const name of ['CNC', 'Mätning', 'Truck']) await first.need(name)
  await first.open()
  await lead((tx, visitor, at) =>
    addDecision(tx, visitor, {
      ...at,
      id: randomUUID(),
      form: { text: 'Två på varje skift', responsible: 'HR', due_on: null },
    }),
  )
  await lead((tx, visitor, at) =>
    keepSaid(tx, visitor, {
      ...at,
      step: 'mangfald',
      form: { said: '', will_do: 'Annonsera brett' },
      version: 1,
    }),
  )
  const prepare = () =>
    as(leader, tx => prepareFollowUp(tx, leader, { company_id, form: { language: 'sv' } }))
  const close = (workshop_id: number, knows_unseen = true) =>
    as(leader, tx => closeWorkshop(tx, leader, { company_id, workshop_id, knows_unseen }))
  const read = async (workshop_id: number): Promise<Room> =>
    (await reading(opened.ground, houseScope, db => roomOf(db, { programme_id, workshop_id })))!
  const on = (workshop_id: number) => {
    const at = { company_id, workshop_id }
    return {
      at,
      room: () => read(workshop_id),
      open: () => as(leader, tx => openRoom(tx, leader, at)),
      judge: async (name: string, form: JudgedForm, version?: number) => {
        const need = gapsInOrder(await read(workshop_id)).find(one => one.name === name)!
        return as(leader, tx =>
          judgeGap(tx, leader, { ...at, id: need.id, form, version: version ?? need.version }),
        )
      },
    }
  }
  return { first, prepare, close, on, leader, as, asHouse, company_id }
}

test('a follow-up takes along the needs in their order, the decisions and what was to be done in the themes', async () => {
  const { first, prepare, close, on } = await followed(await opened.fresh())
  assert.equal(why(await prepare()), 'nothing-to-follow')
  await close(first.workshop_id)
  const { id } = idOf(await prepare())
  assert.equal(why(await prepare()), 'already-under-way')
  const room = await on(id).room()
  assert.deepEqual(
    [room.kind, room.follows?.id, room.aims_at, room.step],
    ['follow_up', first.workshop_id, 2028, 'start'],
  )
  assert.deepEqual(
    gapsInOrder(room).map(need => [need.name, need.before?.name, need.before?.level_wanted, need.became]),
    ['CNC', 'Mätning', 'Truck'].map(name => [name, name, 3, null]),
  )
  assert.deepEqual(
    promisesInOrder(room).map(one => [one.text, one.of_theme, one.responsible]),
    [
      ['Två på varje skift', '', 'HR'],
      ['Annonsera brett', 'Mångfald', ''],
    ],
  )
  assert.deepEqual(decisionsInOrder(room), [])
  const told = () =>
    opened.told.filter(
      one => one.what === 'follow-up-begun' && 'workshop_id' in one && one.workshop_id === id,
    )
  // Asked for when the walk begins, neither before nor after: two days could be subtracted.
  assert.equal(told().length, 0)
  await on(id).open()
  await on(id).open()
  assert.equal(told().length, 1)
})

test('a gap is judged by one at a time and undone; a walked gap is not removed, and what is found is new', async () => {
  const { first, prepare, close, on, as, leader } = await followed(await opened.fresh())
  await close(first.workshop_id)
  const { id } = idOf(await prepare())
  const { at, room, judge } = on(id)
  assert.equal(why(await judge('CNC', { became: 'partly', why: 'Två av fyra' })), null)
  assert.equal(why(await judge('CNC', { became: 'closed', why: '' }, 1)), 'changed-by-other')
  const one = async (name: string) => (await room()).needs.find(need => need.name === name)!
  assert.deepEqual([(await one('CNC')).became, (await one('CNC')).why], ['partly', 'Två av fyra'])
  const undo = async () => {
    const { undo: what } = await room()
    return as(leader, tx => undoLast(tx, leader, { ...at, what: what! }))
  }
  assert.equal(why(await undo()), null)
  assert.deepEqual([(await one('CNC')).became, (await one('CNC')).why], [null, ''])
  const { id: need, version } = await one('CNC')
  assert.equal(why(await as(leader, tx => removeNeed(tx, leader, { ...at, id: need, version }))), 'not-found')
  const form = {
    name: 'Robot',
    role: '',
    horizon: 'short' as const,
    level_now: null,
    level_wanted: null,
    people: 2,
  }
  await as(leader, tx => addNeed(tx, leader, { ...at, id: randomUUID(), form }))
  const robot = await one('Robot')
  assert.deepEqual([robot.became, robot.follows_id], ['new', null])
  const fresh = { id: robot.id, form: { became: 'open' as const, why: '' }, version: robot.version }
  assert.equal(why(await as(leader, tx => judgeGap(tx, leader, { ...at, ...fresh }))), 'not-found')
  const promise = promisesInOrder(await room())[0]!
  const kept = (version: number) =>
    as(leader, tx =>
      judgePromise(tx, leader, {
        ...at,
        id: promise.id,
        form: { became: 'not_kept', why: 'Ny chef' },
        version,
      }),
    )
  assert.equal(why(await kept(1)), null)
  assert.equal(why(await kept(1)), 'changed-by-other')
  assert.equal(why(await undo()), null)
  assert.equal(promisesInOrder(await room())[0]!.became, null)
})

test('a card of a phone lies by the gap that it is about, also when the walk has gone on', async () => {
  const { first, prepare, close, on, as, leader, asHouse } = await followed(await opened.fresh())
  await close(first.workshop_id)
  const { id } = idOf(await prepare())
  const { at, room, open } = on(id)
  await open()
  await as(leader, tx => goToStep(tx, leader, { ...at, from: 'start', to: 'gapen' }))
  const [cnc, measuring, truck] = gapsInOrder(await room()).map(need => need.id) as [string, string, string]
  const { code } = await room()
  const seated = idOf(
    await asHouse(tx => sitDown(tx, { code: code!, form: { alias: 'Någon', speaks_for: 'other' } })),
  )
  const write = (text: string, lane: string) =>
    asHouse(tx => writeCard(tx, seated, { id: randomUUID(), step: 'gapen', form: { text, lane } }))
  assert.equal(why(await write('Det märks', cnc)), null)
  assert.equal(why(await write('Utan gap', '')), 'lane-missing')
  assert.equal(why(await write('Annans gap', randomUUID())), 'lane-missing')
  const walk = (to: string, from: string) => as(leader, tx => walkTo(tx, leader, { ...at, to, from }))
  assert.equal(why(await walk(measuring, cnc)), null)
  assert.equal(why(await walk(truck, cnc)), 'changed-by-other')
  assert.equal(why(await walk(randomUUID(), measuring)), 'not-found')
  assert.equal(why(await write('Skrevs utan täckning', cnc)), null)
  assert.deepEqual(
    cardsOf(await room(), 'gapen', { onWall: false }).map(card => card.lane),
    [cnc, cnc],
  )
})

test('the cards by a gap are shown by themselves: what is written of the next waits, and what was shown stays seen', async () => {
  const { first, prepare, close, on, as, leader } = await followed(await opened.fresh())
  await close(first.workshop_id)
  const { id } = idOf(await prepare())
  const { at, room, open } = on(id)
  await open()
  const step = 'gapen'
  await as(leader, tx => goToStep(tx, leader, { ...at, from: 'start', to: step }))
  const [cnc, measuring] = gapsInOrder(await room()).map(need => need.id) as [string, string]
  const write = (lane: string) =>
    as(leader, tx =>
      addCard(tx, leader, { ...at, id: randomUUID(), step, form: { text: 'Det märks', lane } }),
    )
  const show = (gap: string, is_showing: boolean) =>
    as(leader, tx => showCards(tx, leader, { ...at, step, gap, is_showing }))
  const shown = async () => cardsOf(await room(), step, { onWall: true }).map(card => card.lane)
  await write(cnc)
  assert.deepEqual(await shown(), [])
  assert.equal(why(await show(cnc, true)), null)
  assert.equal(why(await show(cnc, true)), null)
  assert.deepEqual(await shown(), [cnc])
  await as(leader, tx => walkTo(tx, leader, { ...at, to: measuring, from: cnc }))
  await write(measuring)
  assert.deepEqual(await shown(), [cnc])
  const waits = await room()
  assert.deepEqual(
    [cnc, measuring, undefined].map(lane => unseenIn(waits, step, lane)),
    [0, 1, 1],
  )
  await show(measuring, true)
  assert.deepEqual(await shown(), [cnc, measuring])
  await show(cnc, false)
  assert.deepEqual(await shown(), [measuring])
  assert.equal(why(await show(randomUUID(), true)), 'not-found')
})

test('gaps that nobody has judged are told before it closes, and the next follow-up takes what still stands', async () => {
  const { first, prepare, close, on, as, leader } = await followed(await opened.fresh())
  await close(first.workshop_id)
  const { id } = idOf(await prepare())
  const { at, room, judge } = on(id)
  const unsigned = summaryDigest(await room())
  await judge('CNC', { became: 'closed', why: 'Alla kan' })
  await judge('Mätning', { became: 'partly', why: 'Två skift av tre' })
  assert.notEqual(summaryDigest(await room()), unsigned)
  const [decision] = promisesInOrder(await room())
  await as(leader, tx =>
    judgePromise(tx, leader, { ...at, id: decision!.id, form: { became: 'kept', why: '' }, version: 1 }),
  )
  assert.equal(why(await close(id, false)), 'gaps-unjudged')
  assert.equal(why(await close(id)), null)
  assert.equal(why(await judge('Truck', { became: 'open', why: '' })), 'is-closed')
  const { id: next } = idOf(await prepare())
  const again = await on(next).room()
  assert.deepEqual(
    gapsInOrder(again).map(need => [need.name, need.before?.why]),
    [
      ['Mätning', 'Två skift av tre'],
      ['Truck', ''],
    ],
  )
  assert.deepEqual(
    promisesInOrder(again).map(one => one.text),
    ['Annonsera brett'],
  )
})

test('that the room was open in a follow-up is the fact, and what was noted by hand gives way to it', async () => {
  const { first, prepare, close, on, as, leader, company_id } = await followed(await opened.fresh())
  await close(first.workshop_id)
  const followedUp = async () =>
    (await reading(opened.ground, leader, db => pathOf(db, leader, { company_id, today: '2025-10-15' })))
      ?.followed_up_on
  const form = { stage: 'followed_up' as const, reached_on: '2025-10-01' }
  idOf(await as(leader, tx => noteMilestone(tx, leader, { company_id, form })))
  const { id } = idOf(await prepare())
  assert.equal(await followedUp(), '2025-10-01')
  await on(id).open()
  assert.equal(await followedUp(), '2025-10-15')
})

test('a follow-up that is due waits on the list of whoever leads there, and goes when it is prepared or noted as done', async () => {
  const place = await opened.fresh()
  const { first, prepare, close, leader, as, asHouse, company_id } = await followed(place)
  const { programme_id } = first
  await close(first.workshop_id)
  const waits = async (today: string, visitor = leader) =>
    (await reading(opened.ground, visitor, db => followUpsDue(db, visitor, today))).map(one => [
      one.company_id,
      one.asked_on,
    ])
  // Closed on 15 October 2025; six months is the programme’s own figure.
  assert.deepEqual(await waits('2026-04-14'), [])
  assert.deepEqual(await waits('2026-04-15'), [[company_id, '2026-04-15']])
  const partner_id = await asHouse(
    async ({ db }) =>
      (
        await db
          .selectFrom('partner')
          .select('id')
          .where('programme_id', '=', programme_id)
          .executeTakeFirstOrThrow()
      ).id,
  )
  const elsewhere = visitorIn(programme_id, 'process_leader', { partner_id: partner_id + 1 })
  await asHouse(({ db }) =>
    db.updateTable('company').set({ partner_id }).where('id', '=', company_id).execute(),
  )
  assert.deepEqual(await waits('2026-04-15', elsewhere), [])
  assert.deepEqual(await waits('2026-04-15', visitorIn(programme_id, 'process_leader', { partner_id })), [
    [company_id, '2026-04-15'],
  ])
  // What was noted of before the workshop was closed says nothing; of since then it does.
  const noted = (reached_on: string) =>
    as(leader, tx => noteMilestone(tx, leader, { company_id, form: { stage: 'followed_up', reached_on } }))
  const { id: early } = idOf(await noted('2025-10-14'))
  assert.equal((await waits('2026-04-15')).length, 1)
  const withdraw = (milestone_id: number) =>
    asHouse(({ db, clock }) =>
      db.updateTable('milestone').set({ withdrawn_at: clock.now() }).where('id', '=', milestone_id).execute(),
    )
  await withdraw(early)
  const { id: since } = idOf(await noted('2025-10-15'))
  assert.deepEqual(await waits('2026-04-15'), [])
  await withdraw(since)
  const { id } = idOf(await prepare())
  assert.deepEqual(await waits('2026-04-15'), [])
  await close(id)
  assert.deepEqual(await waits('2027-04-15'), [])
})

test('a page that is kept for want of network shows each place as the room would stand there', async () => {
  const { first, prepare, close, on, as, leader } = await followed(await opened.fresh())
  await close(first.workshop_id)
  const { id } = idOf(await prepare())
  const { at, room, open } = on(id)
  await open()
  const before = await room()
  const places = placesIn(before)
  assert.deepEqual(
    places.map(place => place.name.split(' ')[0]),
    ['start', 'gapen', 'gapen', 'gapen', 'gapen', 'loften', 'lardomar', 'nytt', 'beslut', 'slut'],
  )
  const told = ({ step, walks_id, is_taking, until_at, wall_lane }: Room) => ({
    ...{ step, walks_id, is_taking, until_at, wall_lane },
  })
  idOf(await as(leader, tx => goToStep(tx, leader, { ...at, to: 'gapen', from: 'start' })))
  const at_walk = await room()
  assert.deepEqual(told(roomAtPlace(before, places[1]!)), told(at_walk))
  const [cnc, measuring] = gapsInOrder(before)
  idOf(await as(leader, tx => walkTo(tx, leader, { ...at, to: measuring!.id, from: cnc!.id })))
  assert.deepEqual(told(roomAtPlace(at_walk, places[3]!)), told(await room()))
  idOf(await as(leader, tx => goToStep(tx, leader, { ...at, to: 'loften', from: 'gapen' })))
  assert.deepEqual(told(roomAtPlace(before, { ...places[5]!, walks_id: measuring!.id })), told(await room()))
})
