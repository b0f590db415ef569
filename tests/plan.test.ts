import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { grantMembership } from '../app/access/users/memberships.ts'
import { noteGround } from '../app/competences/commands/note-ground.ts'
import { addCompetence } from '../app/competences/commands/save-competence.ts'
import { competenceForm } from '../app/competences/rules/competence-form.ts'
import { groundForm } from '../app/competences/rules/ground-form.ts'
import { isRefusal, type Refusal } from '../app/foundation/refusal.ts'
import { sheetsIn } from '../app/foundation/registers/open.ts'
import { until } from '../app/foundation/testing.ts'
import { houseScope, type Tx, transact } from '../app/foundation/transact.ts'
import { addNeed } from '../app/workshops/commands/needs.ts'
import { prepareWorkshop } from '../app/workshops/commands/prepare-workshop.ts'
import { visitorNamed } from '../cli/demo/visitor-named.ts'
import { faultsIn, sideways } from './axe.ts'
import { launchChromium } from './chromium.ts'
import { switchOn } from './full-room.ts'
import { newProgrammeIn } from './registers.ts'
import { cookiesFor, serve } from './served.ts'
import { NOTED_GROUND } from './small-story.ts'
import { cookieFor, newUser, openBare } from './world.ts'

// What a workshop found becomes a plan that names people, and one of them reads their own on a phone.

let bare: Awaited<ReturnType<typeof openBare>>
let served: Awaited<ReturnType<typeof serve>>
let browser: Browser
let told: Awaited<ReturnType<typeof tell>>

const done = <T extends object>(made: T | Refusal): T => (isRefusal(made) ? assert.fail(made.refused) : made)

const PEOPLE = [
  { given_name: 'Anna', sex: 'woman', shift: 'Natt', is_unqualified: true, last_training_year: 2024 },
  { given_name: 'Bo', sex: 'man', shift: 'Natt', is_unqualified: false, last_training_year: 2015 },
  { given_name: 'Cia', sex: 'woman', shift: 'Dag', is_unqualified: true, last_training_year: 2024 },
] as const

/** A company with two on the night shift and one by day, whose levels are open, and a workshop that found two needs. */
async function tell() {
  const { installation } = bare
  const programme = await newProgrammeIn(installation)
  const programme_id = programme.id
  const visitor = async (role: 'process_leader' | 'officer') =>
    visitorNamed(installation, await newUser(installation, role, programme_id), programme.slug)
  const leader = await visitor('process_leader')
  const as = <T extends object>(work: (tx: Tx) => Promise<T | Refusal>) =>
    transact(installation, leader, work).then(done)
  const people: Record<string, number> = {}
  const company_id = await transact(installation, houseScope, async ({ db }) => {
    await switchOn(db, { programme_id, language: 'pl', from: '2025-01-01' })
    const company = await db
      .insertInto('company')
      .values({ programme_id, name: 'Bolag AB', municipality_code: '1280' })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const { given_name, sex, ...job } of PEOPLE) {
      const { id } = await db
        .insertInto('person')
        .values({
          programme_id,
          given_name,
          family_name: 'Prov',
          sex,
          born_on: '1990-01-01',
          education: 'isced_3_4',
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await db
        .insertInto('employment')
        .values({
          programme_id,
          person_id: id,
          company_id: company.id,
          category: 'kollektiv',
          title: 'Montör',
          ...job,
        })
        .execute()
      people[given_name] = id
    }
    return company.id
  })
  await as(tx => addCompetence(tx, leader, competenceForm.schema.parse({ name: 'Svetsning' })))
  const form = groundForm.schema.parse(NOTED_GROUND)
  await as(tx => noteGround(tx, leader, { company_id, version: 0, form }))
  const { id: workshop_id } = await as(tx =>
    prepareWorkshop(tx, leader, { company_id, form: { language: 'sv', aims_at: 2028 } }),
  )
  for (const name of ['Svetsning', 'Ritningsläsning']) {
    const need = {
      name,
      role: 'Montörer',
      horizon: 'short' as const,
      level_now: 1,
      level_wanted: 3,
      people: 4,
    }
    await as(tx => addNeed(tx, leader, { company_id, workshop_id, id: randomUUID(), form: need }))
  }
  const officer = await visitor('officer')
  await transact(installation, houseScope, async ({ db }) => {
    const at = new Date('2025-01-13T08:00:00Z')
    const held = { starts_at: at, ends_at: new Date('2025-01-13T12:00:00Z'), made_at: at, changed_at: at }
    const { id: appointment_id } = await db
      .insertInto('appointment')
      .values({ programme_id, company_id, kind: 'workshop_1', title: 'Workshop 1', ...held })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('appointment_guest')
      .values({ programme_id, appointment_id, user_id: officer.user_id })
      .execute()
  })
  const other_officer = 'annat.ombud@exempel.example'
  done(
    await grantMembership(installation, {
      ...{ name: 'Annat Ombud', email: other_officer, role: 'officer', programme_id, partner_id: null },
    }),
  )
  return {
    leader,
    officer,
    other_officer,
    people,
    company: `/${programme.slug}/foretag/${company_id}`,
  }
}

before(async () => {
  bare = await openBare({})
  served = await serve(bare)
  browser = await launchChromium()
  told = await tell()
})
after(async () => {
  await browser.close()
  await served.close()
  await bare.close()
})

async function visit(
  path: string,
  { width = 1440, javaScriptEnabled = true, email = told.leader.email as string | null } = {},
): Promise<Page> {
  const context = await browser.newContext({
    locale: 'sv-SE',
    viewport: { width, height: 844 },
    reducedMotion: 'reduce',
    javaScriptEnabled,
  })
  if (email) await context.addCookies(cookiesFor(served.home, await cookieFor(bare.installation, email)))
  const page = await context.newPage()
  await page.goto(served.home + path)
  return page
}
const effects = (page: Page) => page.locator('output[data-effect]').allTextContents()

test('needs become measures in one gesture, in the order in which they were ranked', async () => {
  const page = await visit(`${told.company}/plan`)
  await page.getByText('Ingen plan än').waitFor()
  await page.getByRole('link', { name: 'Ta med behov' }).click()
  await page.getByLabel('Svetsning för Montörer').check()
  assert.deepEqual(await faultsIn(page, 'the needs'), [])
  await page.getByRole('button', { name: 'Gör insatser av dem' }).click()
  await page.getByText('En insats för fyra personer. En saknar dag.').waitFor()
  await page.getByText('Ett behov från workshopen står inte i planen.').waitFor()
  await page.getByRole('link', { name: 'Ta med behov' }).click()
  await page.getByText('Finns redan i planen').waitFor()
  await page.getByLabel('Ritningsläsning för Montörer').check()
  await page.getByRole('button', { name: 'Gör insatser av dem' }).click()
  await page.getByText('Två insatser för åtta personer. Två saknar dag.').waitFor()
  assert.deepEqual(await faultsIn(page, 'the plan'), [])
  await page.context().close()
})

test('a whole shift is chosen, one is left out, and what that does to the focus groups is seen at each tick', async () => {
  const page = await visit(`${told.company}/plan`)
  await page.getByRole('link', { name: 'Svetsning' }).click()
  await page.getByRole('link', { name: 'Välj personer' }).click()
  await page.getByRole('combobox', { name: 'Grupp' }).selectOption({ label: 'Skift: Natt (2)' })
  await page.getByRole('button', { name: 'Visa' }).click()
  await page.getByLabel('Bo Prov').waitFor()
  assert.deepEqual(await effects(page), ['1', '1'])
  await page.getByLabel('Bo Prov').uncheck()
  // The page's script may come after the page.
  await until(async () => (await effects(page)).join() === '1,0')
  assert.deepEqual(await faultsIn(page, 'the choice'), [])
  await page.getByRole('button', { name: 'Spara valet' }).click()
  await page.getByRole('rowheader', { name: 'Anna Prov' }).waitFor()
  assert.equal(await page.getByText('Bo Prov').count(), 0)
  await page.context().close()
})

test('the same without script: shown, counted anew, saved; and the plan says who has nothing yet', async () => {
  const page = await visit(`${told.company}/plan`, { javaScriptEnabled: false, width: 390 })
  await page.getByText('Två personer på kollektivsidan har inget i planen än.').waitFor()
  assert.equal(await sideways(page), 0)
  await page.getByRole('link', { name: 'Svetsning' }).click()
  await page.getByRole('link', { name: 'Välj personer' }).click()
  await page
    .getByRole('combobox', { name: 'Grupp' })
    .selectOption({ label: 'Kollektivsidan, har inget i planen än (2)' })
  await page.getByRole('button', { name: 'Visa' }).click()
  await page.getByLabel('Cia Prov').uncheck()
  await page.getByRole('button', { name: 'Räkna om' }).click()
  await page.locator('output[data-effect="a"]', { hasText: '1' }).waitFor()
  assert.deepEqual(await effects(page), ['1', '1'])
  assert.equal(await page.getByLabel('Cia Prov').isChecked(), false)
  await page.getByText('En till är ikryssad men hör inte till gruppen som visas.').waitFor()
  // What was ticked stays so when another group is shown, and when it is counted again.
  await page.getByRole('combobox', { name: 'Grupp' }).selectOption({ label: 'Alla (3)' })
  await page.getByRole('button', { name: 'Visa' }).click()
  await page.getByLabel('Anna Prov').waitFor()
  await page.getByRole('button', { name: 'Räkna om' }).click()
  await page.getByLabel('Anna Prov').waitFor()
  const ticked = ['Anna', 'Bo', 'Cia'].map(name => page.getByLabel(`${name} Prov`).isChecked())
  assert.deepEqual(await Promise.all(ticked), [true, true, false])
  await page.getByRole('button', { name: 'Spara valet' }).click()
  await page.getByText('Bo Prov').first().waitFor()
  await page.goto(`${served.home}${told.company}/plan`)
  await page.getByText('En person på kollektivsidan har inget i planen än.').waitFor()
  await page.getByText('Två insatser för sex personer. Två saknar dag.').waitFor()
  await page.context().close()
})

test('the officer sees the measures and nobody', async () => {
  const page = await visit(`${told.company}/plan`, { email: told.officer.email })
  await page.getByText('Två insatser. Två saknar dag.').waitFor()
  await page.getByRole('link', { name: 'Svetsning' }).click()
  await page.getByRole('heading', { name: 'Svetsning' }).waitFor()
  assert.equal(await page.getByText(/(Anna|Bo|Cia) Prov/).count(), 0)
  await page.context().close()
})

test('an officer who was not there is told whom the plan is for, and reads nothing of it', async () => {
  const page = await visit(`${told.company}/plan`, { email: told.other_officer })
  await page.getByText('Planen är för dem som var med').waitFor()
  assert.equal(await page.getByText('Svetsning').count(), 0)
  await page.context().close()
  const cookie = await cookieFor(bare.installation, told.other_officer)
  for (const rest of ['.pdf', '.xlsx', '/rad/1']) {
    const answer = await fetch(`${served.home}${told.company}/plan${rest}`, { headers: { cookie } })
    assert.equal(answer.status, 403, rest)
  }
})

test('a plan leaves the house in the company’s language, with names for who may see them and without for others', async () => {
  const fileFor = async (email: string, ending: 'xlsx' | 'pdf') => {
    const cookie = await cookieFor(bare.installation, email)
    const answer = await fetch(`${served.home}${told.company}/plan.${ending}`, { headers: { cookie } })
    assert.equal(answer.status, 200)
    return Buffer.from(await answer.arrayBuffer())
  }
  const sheetFor = async (email: string) =>
    JSON.stringify(await sheetsIn({ name: 'plan.xlsx', bytes: await fileFor(email, 'xlsx') }))
  const [leader, officer] = [await sheetFor(told.leader.email), await sheetFor(told.officer.email)]
  assert.match(leader, /Anna Prov, Bo Prov/)
  assert.match(officer, /Svetsning/)
  assert.doesNotMatch(officer, /(Anna|Bo|Cia) Prov/)
  const pdf = (await fileFor(told.officer.email, 'pdf')).toString('latin1')
  assert.match(pdf, /^%PDF-1\.7/)
  assert.match(pdf, /<dc:language>.*?sv/s)
})

test('whoever is in the plan reads their own on a phone, without an account and without script, in their language', async () => {
  const desk = await visit(`${told.company}/kompetenser/rad/p${told.people.Anna}`)
  await desk.getByRole('button', { name: 'Skapa en länk' }).click()
  const link = new URL((await desk.getByRole('link', { name: /nivaer/ }).getAttribute('href'))!)
  const page = await visit(link.pathname, { javaScriptEnabled: false, width: 320, email: null })
  await page.getByRole('link', { name: 'Din plan' }).click()
  await page.getByText('Det här är tänkt för dig på Bolag AB.').waitFor()
  await page.getByRole('heading', { name: 'Svetsning' }).waitFor()
  await page.getByText('Målet: Jag klarar det själv.').waitFor()
  await page.getByText('Dagen är inte bestämd än.').waitFor()
  assert.equal(await page.getByText('Bo Prov').count(), 0)
  assert.equal(await sideways(page), 0)
  await page.getByRole('link', { name: 'Polski' }).click()
  await page.getByRole('heading', { name: 'Twój plan' }).waitFor()
  await desk.goto(`${served.home}${link.pathname}/plan`)
  assert.deepEqual(await faultsIn(desk, 'the own plan'), [])
  await page.context().close()
  await desk.context().close()
})
