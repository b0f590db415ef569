import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitorIn } from '../app/access/testing.ts'
import { offerAgreement } from '../app/agreements/commands/offer-agreement.ts'
import { type Ground, houseScope, transact } from '../app/foundation/transact.ts'
import { addressOf, patternsOf } from './addresses.ts'
import { type Places, placesOf } from './places.ts'
import { type Asking, newUser, openWorld, queriesOf, type World } from './world.ts'

/** Above this a page asks in vain or in a loop. */
const MOST = 40

let world: World
let large: { as: Asking; places: Places }
let small: { as: Asking; places: Places }

before(async () => {
  world = await openWorld()
  const { programme_id, ground, personId } = world.small
  const { vault } = world.installation
  await transact(ground, houseScope, tx =>
    tx.db
      .insertInto('booking')
      .columns(['programme_id', 'occasion_id', 'person_id', 'booked_at'])
      .expression(
        tx.db
          .selectFrom('occasion')
          .select(eb => [
            'programme_id',
            'id',
            eb.val(personId('Anna')).as('person_id'),
            eb.val(tx.clock.now()).as('at'),
          ])
          .where('programme_id', '=', programme_id)
          .where('code', '=', 'T2'),
      )
      .execute(),
  )
  const email = await newUser(world.installation, 'project_leader', world.small.programme_id)
  await handledBy(ground, programme_id, email)
  large = {
    as: await world.as('project_leader'),
    places: await world.read(db => placesOf(db, { vault, programme_id: world.programme_id })),
  }
  small = {
    as: await world.asEmail(email),
    places: await world.read(db => placesOf(db, { vault, programme_id: world.small.programme_id })),
  }
  const leader = visitorIn(programme_id, 'project_leader')
  const form = { language: 'sv' as const, closed_year_because: '' }
  await transact(ground, leader, tx =>
    offerAgreement(tx, leader, { company_id: Number(small.places.company), form }),
  )
})
after(() => world.close())

/** As the demonstration's own leader is. */
const handledBy = (ground: Ground, programme_id: number, email: string) =>
  transact(ground, houseScope, async tx => {
    const { id } = await tx.db
      .selectFrom('auth_user')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    return tx.db
      .insertInto('protected_handler')
      .values({ programme_id, user_id: id, chosen_at: tx.clock.now() })
      .execute()
  })

test('a page asks as many questions of 1 500 people as of eleven', async t => {
  const looping: string[] = []
  const counts: number[] = []
  for (const pattern of patternsOf(world.build).filter(one => one.startsWith('/:programme'))) {
    const [many, few] = [
      await large.as.get(addressOf(pattern, 'exempel', large.places)),
      await small.as.get(addressOf(pattern, world.small.slug, small.places)),
    ]
    assert.equal(many.status, few.status, pattern)
    const [asked, askedOfFew] = [queriesOf(many), queriesOf(few)]
    counts.push(asked)
    // Where there is nothing to show, a page may ask less; with more rows it must not ask more and more.
    if (asked > MOST || asked > askedOfFew + 3) looping.push(`${pattern}: ${asked} and ${askedOfFew}`)
  }
  t.diagnostic(
    `at most ${Math.max(...counts)} queries, ${(counts.reduce((a, b) => a + b) / counts.length).toFixed(1)} on average`,
  )
  assert.deepEqual(looping, [])
})
