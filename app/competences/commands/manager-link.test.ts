// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { newProgrammeIn } from '../../../tests/registers.ts'
import { visitorIn } from '../../access/testing.ts'
import type { Visitor } from '../../access/visitor.ts'
import { visitorByLink } from '../../agreements/commands/company-link.ts'
import { holderOfLink } from '../../agreements/commands/contact-link.ts'
import { linksOf } from '../../agreements/queries.ts'
import type { Clock } from '../../foundation/clock.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { chooseManager } from '../../people/commands/choose-manager.ts'
import { removeContact } from '../../people/commands/contacts.ts'
import { matrixRows } from '../queries/matrix.ts'
import { teamOf } from '../queries/team.ts'
import type { Level } from '../rules/matrix.ts'
import type { Who } from '../rules/rating.ts'
import { chooseCompetences } from './arrange-matrix.ts'
import { askManager, stopManagerLink } from './manager-link.ts'
import { noteGround, shutLevels } from './note-ground.ts'
import { rateLevels } from './rate-levels.ts'
import { rateOwn } from './rate-own.ts'
import { rateTeam } from './rate-team.ts'
import { done, NOTED, personAt, postOf } from './testing.ts'

const database = await openForTest()
const time = { at: new Date('2025-10-15T09:00:00Z') }
const clock: Clock = { now: () => time.at, today: () => time.at.toISOString().slice(0, 10) }
const ground = groundOf(database, { clock })
after(() => database.close())

/** A company where Eva leads welding and Ali turning; a welder who is protected, one who has left, and one who takes no part. */
async function fresh() {
  const { id: programme_id } = await newProgrammeIn(ground)
  const leader = visitorIn(programme_id, 'process_leader')
  const made = await transact(ground, houseScope, async ({ db }) => {
    const add = async (table: 'company' | 'competence' | 'contact', values: object) =>
      (
        await db
          .insertInto(table)
          .values({ programme_id, ...values } as never)
          .returning('id')
          .executeTakeFirstOrThrow()
      ).id
    const company_id = await add('company', { name: 'Bolaget', municipality_code: '1280' })
    const other_id = await add('company', { name: 'Ett annat', municipality_code: '1280' })
    const contact = (name: string, at = company_id) =>
      add('contact', { company_id: at, function: 'manager', name, email: name && `${name}@exempel.se` })
    const person = (name: string, job: object, is_protected = false) =>
      personAt(db, { programme_id, company_id }, name, job, is_protected)
    const { id: employee } = await db
      .insertInto('employee')
      .values({ programme_id, company_id, name: 'Extra', team: 'Svets' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('employee')
      .values({ programme_id, company_id, name: 'Slutat', team: 'Svets', left_on: '2025-10-14' })
      .execute()
    await person('Dold', { team: 'Svets' }, true)
    await person('Gunnar', { team: 'Svets', ends_on: '2025-10-14' })
    const ids = {
      company_id,
      other_id,
      eva: await contact('eva'),
      ali: await contact('ali'),
      mute: await contact(''),
      far: await contact('far', other_id),
      anna: await person('Anna', { team: 'Svets', starts_on: '2024-06-01' }),
      bo: await person('Bo', { team: 'Svarv' }),
      employee,
      weld: await add('competence', { name: 'Svets', key: 'svets' }),
      turn: await add('competence', { name: 'Svarv', key: 'svarv' }),
      lift: await add('competence', { name: 'Truck', key: 'truck' }),
    }
    for (const [contact_id, team] of [
      [ids.eva, 'Svets'],
      [ids.ali, 'Svarv'],
    ] as const)
      await db.insertInto('manages').values({ programme_id, company_id, contact_id, team }).execute()
    return ids
  })
  const { company_id } = made
  const as = <T>(visitor: Visitor, work: (tx: Tx) => Promise<T>) => transact(ground, visitor, work)
  const { post, letters } = postOf(ground)
  const open = () => as(leader, tx => noteGround(tx, leader, { company_id, version: 0, form: NOTED }))
  const look = (competences = [made.weld, made.turn]) =>
    as(leader, tx => chooseCompetences(tx, leader, { company_id, competences }))
  const ask = (contact_id: number, visitor: Visitor = leader) =>
    as(visitor, tx => askManager(tx, visitor, { company_id, contact_id, post }))
  const house = { ...houseScope, programme: programme_id }
  const team = (contact_id: number, at = company_id) =>
    reading(ground, house, db =>
      teamOf(db, { programme_id, company_id: at, contact_id, today: clock.today() }),
    )
  type Answer = { was?: Level | null; now: Level; isLookedAtAnew?: boolean; contact_id?: number; at?: number }
  const say = async (
    who: Who,
    competence: number,
    { was = null, now, isLookedAtAnew = false, contact_id = made.eva, at = company_id }: Answer,
  ) => {
    const outcome = await transact(ground, house, tx =>
      rateTeam(tx, {
        leader: { programme_id, company_id: at, contact_id },
        ratings: [{ who, competence, level: { was, now } }],
        isLookedAtAnew,
      }),
    )
    return isRefusal(outcome) ? outcome.refused : outcome.cells[0]!.outcome
  }
  const standing = async (id: number) =>
    (await reading(ground, leader, db => matrixRows(db, leader, { company_id, today: clock.today() })))
      .find(row => row.who === `p${id}`)
      ?.standing.get(made.weld)
  return { programme_id, ...made, leader, as, house, letters, open, look, ask, team, say, standing }
}

test('a manager is sent one link at a time, by those who may see levels by name, where they are open', async () => {
  const { programme_id, company_id, other_id, leader, as, letters, open, ask, eva, mute, far, ...rest } =
    await fresh()
  assert.deepEqual(await ask(eva), { refused: 'levels-shut' })
  done(await open())
  const company = visitorIn(programme_id, 'company', { company_id })
  assert.deepEqual(await ask(eva, visitorIn(programme_id, 'project_leader')), { refused: 'not-yours' })
  assert.deepEqual(await ask(mute), { refused: 'no-address', field: 'contact_id' })
  assert.deepEqual(await ask(far), { refused: 'not-found' })
  const nobody = await as(leader, tx =>
    chooseManager(tx, leader, {
      company_id,
      whom: { person_id: null, team: 'Svarv', shift: '' },
      contact_id: null,
      version: rest.ali,
    }),
  )
  done(nobody)
  assert.deepEqual(await ask(rest.ali), { refused: 'leads-nobody', field: 'contact_id' })
  const first = done(await ask(eva, company))
  assert.equal(letters.at(-1)!.to, 'eva@exempel.se')
  assert.ok(letters.at(-1)!.href!.endsWith(`/chef/${first.token}`))
  const holder = { programme_id, company_id, contact_id: eva }
  const holds = async (token: string) => {
    const link = await holderOfLink(ground, token, 'levels')
    return (
      link && { programme_id: link.programme_id, company_id: link.company_id, contact_id: link.contact_id }
    )
  }
  assert.deepEqual(await holds(first.token), holder)
  const second = done(await ask(eva))
  assert.equal(await holds(first.token), null, 'a new one replaces the one before')
  assert.deepEqual(await holds(second.token), holder)
  // It opens nothing else, and is not among the links by which the company fills in.
  assert.equal(await visitorByLink(ground, second.token, 'sv'), null)
  assert.deepEqual(await reading(ground, leader, db => linksOf(db, leader, company_id)), [])
  const foreign = visitorIn(programme_id, 'company', { company_id: other_id })
  const stop = (visitor: Visitor) =>
    as(visitor, tx => stopManagerLink(tx, visitor, { company_id, contact_id: eva }))
  assert.deepEqual(await stop(foreign), { refused: 'not-found' })
  for (let times = 0; times < 2; times += 1) done(await stop(leader))
  assert.equal(await holds(second.token), null)
  const third = done(await ask(eva))
  time.at = new Date('2025-11-14T09:00:01Z')
  assert.equal(await holds(third.token), null, 'too old')
  time.at = new Date('2025-10-15T09:00:00Z')
  assert.deepEqual(await holds(third.token), holder)
  done(await as(leader, tx => removeContact(tx, leader, { company_id, contact_id: eva })))
  assert.equal(await holds(third.token), null, 'whoever is no contact any longer')
  const { told } = await transact(ground, houseScope, async ({ db }) => ({
    told: await db
      .selectFrom('trail')
      .select('action')
      .where('programme_id', '=', programme_id)
      .where('action', 'like', 'manager-link%')
      .orderBy('id')
      .execute(),
  }))
  assert.deepEqual(
    told.map(one => one.action),
    ['manager-link-sent', 'manager-link-sent', 'manager-link-revoked', 'manager-link-sent'],
  )
})

test('the team is those whom the contact leads today: moved, left, protected and another company’s are not there', async () => {
  const { company_id, other_id, leader, as, open, look, team, eva, ali, far, anna, bo, employee } =
    await fresh()
  assert.equal(await team(eva), null, 'levels are not open')
  done(await open())
  done(await look())
  const who = async (contact: number) => (await team(contact))!.rows.map(row => row.who).toSorted()
  assert.deepEqual(await who(eva), [`e${employee}`, `p${anna}`])
  assert.deepEqual(await who(ali), [`p${bo}`])
  assert.deepEqual(
    (await team(eva))!.competences.map(one => one.name),
    ['Svets', 'Svarv'],
  )
  assert.equal(await team(far), null, 'a contact of another company')
  assert.equal(await team(eva, other_id), null)
  const whom = { person_id: anna, team: '', shift: '' }
  done(await as(leader, tx => chooseManager(tx, leader, { company_id, whom, contact_id: ali, version: 0 })))
  assert.deepEqual(await who(eva), [`e${employee}`])
  assert.deepEqual(await who(ali), [`p${anna}`, `p${bo}`].toSorted())
  await transact(ground, houseScope, ({ db }) =>
    db.updateTable('employment').set({ ends_on: '2025-10-14' }).where('person_id', '=', bo).execute(),
  )
  assert.deepEqual(await who(ali), [`p${anna}`])
  done(await as(leader, tx => shutLevels(tx, leader, { company_id, version: 1 })))
  assert.equal(await team(eva), null)
})

test('a manager’s answer stands beside the person’s own; the second is told, and the same again writes nothing', async () => {
  const { programme_id, company_id, other_id, leader, as, house, open, look, say, standing, ...ids } =
    await fresh()
  const { anna, bo, employee, ali, weld, turn, lift } = ids
  const own = (level: Level) =>
    transact(ground, house, tx => rateOwn(tx, { programme_id, person_id: anna, competence_id: weld, level }))
  assert.equal(await say(`p${anna}`, weld, { now: 2 }), 'not-found')
  done(await open())
  done(await look())
  done(await own(3))
  // What the person says is not what is compared with: the same level is noted as the manager's own.
  assert.equal(await say(`p${anna}`, weld, { now: 3 }), 'saved')
  assert.deepEqual([(await standing(anna))?.own, (await standing(anna))?.manager], [3, 3])
  assert.equal(await say(`p${anna}`, weld, { was: 2, now: 1 }), 'changed-by-other')
  assert.equal(await say(`p${anna}`, weld, { was: 3, now: 2 }), 'saved')
  assert.equal(await say(`p${anna}`, weld, { was: 3, now: 2 }), 'saved', 'sent twice')
  assert.equal((await standing(anna))?.manager, 2)
  // From the company's own page another was first.
  const desk = await as(leader, tx =>
    rateLevels(tx, leader, {
      company_id,
      ratings: [{ who: `p${anna}`, competence: weld, level: { was: 2, now: 4 } }],
    }),
  )
  assert.equal(done(desk).cells[0]!.outcome, 'saved')
  assert.equal(await say(`p${anna}`, weld, { was: 2, now: 1 }), 'changed-by-other')
  assert.equal(await say(`e${employee}`, turn, { now: 0 }), 'saved')
  // Another's team, another's company, and what the company does not look at.
  assert.equal(await say(`p${bo}`, weld, { now: 1 }), 'unknown')
  assert.equal(await say(`p${anna}`, weld, { was: 4, now: 1, contact_id: ali }), 'unknown')
  assert.equal(await say(`p${anna}`, lift, { now: 1 }), 'unknown')
  assert.equal(await say(`p${anna}`, weld, { was: 4, now: 1, at: other_id }), 'not-found')
  assert.equal((await standing(anna))?.manager, 4)

  // A year later the same level is noted anew where it was looked at, and only there.
  const was = time.at
  time.at = new Date('2026-10-15T09:00:00Z')
  assert.equal(await say(`p${anna}`, weld, { was: 4, now: 4 }), 'saved')
  assert.equal((await standing(anna))?.manager_on, '2025-10-15')
  assert.equal(await say(`p${anna}`, weld, { was: 4, now: 4, isLookedAtAnew: true }), 'saved')
  assert.equal((await standing(anna))?.manager_on, '2026-10-15')
  time.at = was

  const lines = await transact(ground, houseScope, ({ db }) =>
    db
      .selectFrom('trail')
      .innerJoin('trail_detail', 'trail_detail.trail_id', 'trail.id')
      .select(['detail', 'trail_detail.person_id'])
      .where('programme_id', '=', programme_id)
      .where('action', '=', 'levels-rated-by-manager')
      .orderBy('trail.id')
      .execute(),
  )
  assert.equal(lines.length, 4, 'one for each time that something was written')
  for (const { detail } of lines) assert.doesNotMatch(JSON.stringify(detail), /\d/)
  assert.deepEqual(
    lines.map(line => line.person_id),
    [anna, anna, null, anna],
  )
})
