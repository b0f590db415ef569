import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { grantMembership } from '../app/access/users/memberships.ts'
import { clockOn } from '../app/foundation/clock.ts'
import { isRefusal, type Refusal } from '../app/foundation/refusal.ts'
import { sheetsIn } from '../app/foundation/registers/open.ts'
import { houseScope, reading, type Tx, transact } from '../app/foundation/transact.ts'
import { takeNeeds } from '../app/plans/commands/take-needs.ts'
import { needsAt } from '../app/plans/queries/needs.ts'
import { addNeed } from '../app/workshops/commands/needs.ts'
import { closeWorkshop, openRoom } from '../app/workshops/commands/open-room.ts'
import { prepareFollowUp } from '../app/workshops/commands/prepare-follow-up.ts'
import { prepareWorkshop } from '../app/workshops/commands/prepare-workshop.ts'
import { judgeGap } from '../app/workshops/commands/walk.ts'
import { roomOf } from '../app/workshops/queries/room.ts'
import type { Judged } from '../app/workshops/rules/walk.ts'
import { visitorNamed } from '../cli/demo/visitor-named.ts'
import { newProgrammeIn } from './registers.ts'
import { askingAs, newUser, openBare } from './world.ts'

// What a workshop and its follow-up came to, as each reads it on the company's own pages and on the list of what waits.

let bare: Awaited<ReturnType<typeof openBare>>
before(async () => {
  bare = await openBare({})
})
after(() => bare.close())

const done = <T extends object>(made: T | Refusal): T => (isRefusal(made) ? assert.fail(made.refused) : made)

/** A company whose workshop was closed half a year before with three needs, each of them a line of its plan. */
async function tell() {
  const { installation } = bare
  const programme = await newProgrammeIn(installation)
  const programme_id = programme.id
  const email = await newUser(installation, 'process_leader', programme_id)
  const leader = await visitorNamed(installation, email, programme.slug)
  const { id: company_id } = await transact(installation, houseScope, ({ db }) =>
    db
      .insertInto('company')
      .values({ programme_id, name: 'Bolag AB', municipality_code: '1280' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  const on = (day: string) => {
    const then = { ...installation, clock: clockOn(day, installation.clock.now) }
    return <T extends object>(work: (tx: Tx) => Promise<T | Refusal>): Promise<T> =>
      transact(then, leader, work).then(done)
  }
  const did = on('2025-04-10')
  const { id: workshop_id } = await did(tx =>
    prepareWorkshop(tx, leader, { company_id, form: { language: 'sv', aims_at: 2028 } }),
  )
  const at = { company_id, workshop_id }
  await did(tx => openRoom(tx, leader, at))
  for (const name of ['CNC', 'Ritning', 'Truck', 'Svets'])
    await did(tx =>
      addNeed(tx, leader, {
        ...at,
        id: randomUUID(),
        form: { name, role: 'Operatörer', horizon: 'short', level_now: 1, level_wanted: 3, people: 4 },
      }),
    )
  await did(tx => closeWorkshop(tx, leader, { ...at, knows_unseen: true }))
  const needs = (await reading(installation, leader, db => needsAt(db, leader, company_id))).map(
    one => one.id,
  )
  await did(tx => takeNeeds(tx, leader, { company_id, needs }))
  const lead = await askingAs(installation, bare.answer, email)
  const shown = async (who: typeof lead, page: string) =>
    (await (await who.get(`/${programme.slug}${page}`)).text()).replace(/<!-- -->/g, '')
  return { programme, leader, company_id, on, lead, shown, here: `/foretag/${company_id}` }
}

const BECAME: Readonly<Record<string, Judged>> = {
  CNC: 'closed',
  Ritning: 'partly',
  Truck: 'not_relevant',
  Svets: 'open',
}

test('a follow-up that is due waits until it is prepared; then the plan says of each measure what its gap was found to be', async () => {
  const { programme, leader, company_id, on, lead, shown, here } = await tell()
  const waits = 'Ett företag ska gå igenom sina gap igen'
  const overview = await shown(lead, '')
  assert.ok(overview.includes(waits), overview.slice(0, 400))
  assert.ok(overview.includes(`href="/${programme.slug}${here}/workshop/uppfoljning"`))
  assert.ok(overview.includes('Börja med Bolag AB, sedan 10 oktober 2025.'))

  const did = on('2025-10-15')
  const { id: workshop_id } = await did(tx =>
    prepareFollowUp(tx, leader, { company_id, form: { language: 'sv' } }),
  )
  assert.ok(!(await shown(lead, '')).includes(waits))
  assert.ok(!(await shown(lead, `${here}/plan`)).includes('Gapet är'))
  const room = await reading(bare.installation, leader, db =>
    roomOf(db, { programme_id: programme.id, workshop_id }),
  )
  for (const need of room!.needs)
    await did(tx =>
      judgeGap(tx, leader, {
        company_id,
        workshop_id,
        id: need.id,
        form: { became: BECAME[need.name]!, why: '' },
        version: need.version,
      }),
    )
  // A follow-up says nothing until it has been closed.
  assert.ok(!(await shown(lead, `${here}/plan`)).includes('Gapet är'))
  await did(tx => closeWorkshop(tx, leader, { company_id, workshop_id, knows_unseen: true }))

  const plan = await shown(lead, `${here}/plan`)
  const rowOf = (name: string) => plan.split('<tr').find(row => row.includes(`>${name}</a>`))!
  assert.ok(rowOf('CNC').includes('Gapet är stängt'))
  assert.ok(rowOf('Ritning').includes('Gapet är delvis stängt'))
  assert.ok(rowOf('Truck').includes('Gapet är inte aktuellt längre'))
  assert.ok(!rowOf('Svets').includes('Gapet är'))
  const link = `href="/${programme.slug}${here}/workshop/${workshop_id}">Uppföljningen 15 oktober 2025</a>`
  assert.ok(rowOf('CNC').includes(link), rowOf('CNC'))
  const [, line] = /\/plan\/rad\/(\d+)"[^>]*>CNC</.exec(plan)!
  assert.ok((await shown(lead, `${here}/plan/rad/${line}`)).includes(link))

  // And so it does where the plan leaves the house.
  const workbook = await lead.get(`/${programme.slug}${here}/plan.xlsx`)
  const sheets = await sheetsIn({ name: 'plan.xlsx', bytes: Buffer.from(await workbook.arrayBuffer()) })
  const told = JSON.stringify(sheets)
  assert.match(told, /"CNC".*?"Gapet är stängt\. Uppföljningen 15 oktober 2025\."/)
  assert.doesNotMatch(told, /"Svets"[^\]]*Gapet är/)
  const document = await lead.get(`/${programme.slug}${here}/plan.pdf`)
  assert.match(Buffer.from(await document.arrayBuffer()).toString('latin1'), /^%PDF-1\.7/)
})

test('how many needs and decisions a workshop had is read by the officer who was there, and by no other', async () => {
  const { programme, company_id, lead, shown, here } = await tell()
  const { installation, answer } = bare
  const officer = async (email: string) => {
    done(
      await grantMembership(installation, {
        ...{ name: 'Olle Ombud', email, role: 'officer' as const },
        ...{ programme_id: programme.id, partner_id: null },
      }),
    )
    const { user_id } = await visitorNamed(installation, email, programme.slug)
    return { user_id: user_id!, asks: await askingAs(installation, answer, email) }
  }
  const was_there = await officer(`var-med-${programme.id}@exempel.example`)
  const elsewhere = await officer(`inte-med-${programme.id}@exempel.example`)
  await transact(installation, houseScope, async ({ db }) => {
    const at = new Date('2025-04-10T09:00:00Z')
    const own = { programme_id: programme.id, company_id }
    const { id: appointment_id } = await db
      .insertInto('appointment')
      .values({
        ...{ ...own, kind: 'workshop_1', title: 'Mind the Gap' },
        ...{ starts_at: at, ends_at: new Date('2025-04-10T13:00:00Z'), made_at: at, changed_at: at },
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('appointment_guest')
      .values({ programme_id: programme.id, appointment_id, user_id: was_there.user_id, attended: true })
      .execute()
  })
  const counts = 'Avslutad med 4 behov och 0 beslut.'
  for (const asks of [lead, was_there.asks]) {
    const tab = await shown(asks, `${here}/workshop`)
    assert.ok(tab.includes(counts), tab)
    assert.match(tab, /<th[^>]*>Behov/)
  }
  const tab = await shown(elsewhere.asks, `${here}/workshop`)
  assert.ok(tab.includes('Avslutad 10 april 2025.'), tab)
  assert.ok(!/Behov|beslut/.test(tab.slice(tab.indexOf('<main'), tab.indexOf('</main>'))), tab)
})
