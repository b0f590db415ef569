import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ROLES, type Role } from '../app/access/visitor.ts'
import { attendanceChanged } from '../app/attendance/rules/events.ts'
import { takeSeat } from '../app/courses/commands/seats.ts'
import { bookedSeats } from '../app/courses/queries/seats.ts'
import { clockAt } from '../app/foundation/clock.ts'
import { houseScope, reading, type Tx, transact } from '../app/foundation/transact.ts'
import { cofinancingIn, ledgerSums } from '../app/ledger/queries/sums.ts'
import { employmentChanged } from '../app/people/rules/events.ts'
import { individualsOf } from '../app/statistics/queries/individuals.ts'
import { addressOf, patternsOf } from './addresses.ts'
import { type Places, placesOf } from './places.ts'
import { type Asking, openWorld, type World } from './world.ts'

// What is done about a protected person on a day moves nothing that anyone but their handler reads on that day: no page, no list, no file.
// The project leader of the demonstration is the handler.

let world: World
let addresses: string[]
let hidden: { person: number; session: number; occasion: number; coming: number; company: number }
/** Signed in once, so that no line of the trail is written meanwhile. */
const asking = new Map<Role, Asking>()
const READERS: readonly Role[] = ROLES.filter(role => role !== 'project_leader')

before(async () => {
  world = await openWorld()
  const { programme_id, build, installation } = world
  const places: Places = await world.read(db => placesOf(db, { vault: installation.vault, programme_id }))
  hidden = await world.read(async db => {
    const { person, session, occasion } = await db
      .selectFrom('person')
      .innerJoin('attendance', 'attendance.person_id', 'person.id')
      .innerJoin('session', 'session.id', 'session_id')
      .select(['person.id as person', 'session.id as session', 'occasion_id as occasion'])
      .where('person.programme_id', '=', programme_id)
      .where('is_protected', '=', true)
      .where('signed_at', 'is not', null)
      .orderBy('attendance.id')
      .executeTakeFirstOrThrow()
    const { company } = await db
      .selectFrom('company')
      .select('id as company')
      .where('programme_id', '=', programme_id)
      .where('id', 'not in', db.selectFrom('employment').select('company_id').where('person_id', '=', person))
      .where('agreed_on', 'is not', null)
      .orderBy('id')
      .executeTakeFirstOrThrow()
    return { person, session, occasion, company, coming: Number(places.coming) }
  })
  const of = { ...places, occasion: String(hidden.occasion), company: String(hidden.company) }
  addresses = [places, of]
    .flatMap(some => patternsOf(build).map(pattern => addressOf(pattern, 'demo', some)))
    .concat('/demo/tillfallen?time=soon', '/demo/tillfallen.csv?time=all', '/demo/att-gora', '/demo/sok?q=a')
    .filter((address, at, all) => all.indexOf(address) === at && !/\.(xlsx|pdf|png)$|\/konto/.test(address))
  for (const role of READERS) asking.set(role, await world.as(role))
})
after(() => world.close())

/** Every page and file that a role gets, without what is drawn by lot or by the clock for each form. */
async function pagesOf(role: Role, some: readonly string[]): Promise<Map<string, string>> {
  const as = asking.get(role)!
  const pages = new Map<string, string>()
  for (const address of some) {
    const answer = await as.get(address)
    if (answer.status === 200) pages.set(address, (await answer.text()).replace(DRAWN, ''))
  }
  return pages
}

const DRAWN = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|name="opened" value="[^"]*"/g

const done = (work: (tx: Tx) => Promise<unknown>) =>
  transact(world.installation, { ...houseScope, programme: world.programme_id }, work)

/** Booked, at a session more, corrected, signed anew and at another company: all on one day. */
const everythingHappens = () =>
  done(async tx => {
    const { programme_id } = world
    const person_id = hidden.person
    await takeSeat(tx, { programme_id, occasion_id: hidden.coming, person_id })
    await tx.db
      .updateTable('attendance')
      .set({ quarters: 1, signed_at: tx.clock.now() })
      .where('person_id', '=', person_id)
      .where('session_id', '=', hidden.session)
      .execute()
    const other = await tx.db
      .selectFrom('session')
      .select('id')
      .where('programme_id', '=', programme_id)
      .where('held_on', '<', '2025-10-01')
      .where('id', 'not in', eb =>
        eb.selectFrom('attendance').select('session_id').where('person_id', '=', person_id),
      )
      .orderBy('held_on')
      .executeTakeFirstOrThrow()
    const { id } = await tx.db
      .insertInto('attendance')
      .values({
        programme_id,
        session_id: other.id,
        person_id,
        quarters: 7,
        signed_at: tx.clock.now(),
        signed_how: 'paper',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx.tell(attendanceChanged({ programme_id, attendance_ids: [id] }))
    await tx.db
      .updateTable('employment')
      .set({ company_id: hidden.company })
      .where('person_id', '=', person_id)
      .execute()
    await tx.tell(employmentChanged({ programme_id, person_id }))
    return {}
  })

test('whatever is done about a protected person moves no page and no file of anyone but the handler', async () => {
  const seen = new Map<Role, Map<string, string>>()
  for (const role of READERS) seen.set(role, await pagesOf(role, addresses))
  assert.ok(seen.get('auditor')!.size > 30)
  const sums = () => world.read(db => ledgerSums(db, world.programme_id))
  const ledger = await sums()
  await everythingHappens()
  assert.notDeepEqual(await sums(), ledger, 'something has happened')
  const moved: string[] = []
  for (const role of READERS) {
    const pages = seen.get(role)!
    for (const [address, page] of await pagesOf(role, [...pages.keys()]))
      if (page !== pages.get(address))
        moved.push(`${role} ${address}: ${firstDifference(pages.get(address)!, page)}`)
  }
  assert.deepEqual(moved, [])
})

test('what is booked and what is free are the seats: the same on every page and in every file, for every role', async () => {
  const id = hidden.coming
  const { code, seats, booked } = await world.read(db =>
    db
      .selectFrom('occasion')
      .select(['code', 'seats', bookedSeats.as('booked')])
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  )
  const told: string[] = []
  for (const role of ROLES) {
    const as = asking.get(role) ?? (await world.as(role))
    const read = async (address: string) => {
      const answer = await as.get(address)
      return answer.status === 200 ? answer.text() : ''
    }
    const tell = (what: string, found: RegExpMatchArray | null, sought: number) =>
      found &&
      told.push(`${what} ${Number(found[1]) === sought ? 'right' : `${role}: ${found[0]} ≠ ${sought}`}`)
    const page = (await read(`/demo/tillfallen/${id}`)).replace(/<[^>]*>/g, '')
    for (const one of page.matchAll(/(\d+) av \d+ (platser är )?bokade/g)) tell('page', one, booked)
    for (const one of page.matchAll(/\d+ av (\d+) (platser är )?bokade/g)) tell('page', one, seats)
    const list = await read(`/demo/tillfallen?time=all&q=${code}`)
    const row = list.slice(list.indexOf(`/demo/tillfallen/${id}"`)).split('</tr>')[0]!
    tell('list', row.match(/data-label="Platser"[^>]*>(?:<[^>]*>)*(\d+)/), seats)
    tell('list', row.match(/(\d+) lediga/), seats - booked)
    const file = (await read(`/demo/tillfallen.csv?time=all&q=${code}`))
      .split('\n')
      .map(line => line.split(';'))
    const column = file[0]!.indexOf('Platser')
    tell('file', file[1]?.[column]?.match(/(\d+)/) ?? null, seats)
  }
  assert.deepEqual([...new Set(told)].sort(), ['file right', 'list right', 'page right'])
})

test('when the month has closed their hours are in every sum, exactly', async () => {
  const sumsAs = (at: string, role: Role | null) => {
    const ground = { ...world.installation, clock: clockAt(at) }
    const scope =
      role === null ? houseScope : { ...houseScope, is_house: false, role, programmes: [world.programme_id] }
    return reading(ground, scope, async db => ({
      counted: cofinancingIn(await ledgerSums(db, world.programme_id)),
      individuals: await individualsOf(db, { programme_id: world.programme_id }),
    }))
  }
  const house = await sumsAs('2025-10-20T09:00:00Z', null)
  for (const role of ['economist', 'evaluator'] as const) {
    assert.notDeepEqual(await sumsAs('2025-10-31T22:59:59Z', role), house, role)
    // midnight in Stockholm
    assert.deepEqual(await sumsAs('2025-10-31T23:00:00Z', role), house, role)
  }
})

/** Where two pages part, in as few signs as tell it. */
function firstDifference(one: string, other: string): string {
  const at = [...one].findIndex((sign, place) => sign !== other[place])
  return `…${one.slice(Math.max(0, at - 60), at + 60)}… ≠ …${other.slice(Math.max(0, at - 60), at + 60)}…`
}
