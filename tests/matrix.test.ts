// Among the longest.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { chooseCompetences } from '../app/competences/commands/arrange-matrix.ts'
import { noteGround, shutLevels } from '../app/competences/commands/note-ground.ts'
import { rateLevels } from '../app/competences/commands/rate-levels.ts'
import { addCompetence } from '../app/competences/commands/save-competence.ts'
import { addEmployee, removeEmployee } from '../app/competences/commands/save-employee.ts'
import { competenceForm } from '../app/competences/rules/competence-form.ts'
import { groundForm } from '../app/competences/rules/ground-form.ts'
import type { Rating } from '../app/competences/rules/rating.ts'
import { isRefusal, type Refusal } from '../app/foundation/refusal.ts'
import { houseScope, reading, type Tx, transact } from '../app/foundation/transact.ts'
import { visitorNamed } from '../cli/demo/visitor-named.ts'
import { faultsIn, sideways } from './axe.ts'
import { launchChromium } from './chromium.ts'
import { newProgrammeIn } from './registers.ts'
import { cookiesFor, serve } from './served.ts'
import { NOTED_GROUND } from './small-story.ts'
import { cookieFor, newUser, openBare } from './world.ts'

// What people can, worked in like a spreadsheet: keys, several cells, paste and take back; two at once; without script; on a phone.

let bare: Awaited<ReturnType<typeof openBare>>
let served: Awaited<ReturnType<typeof serve>>
let browser: Browser
let told: Awaited<ReturnType<typeof tell>>

const NAMES = ['Anna Ek', 'Bo Dahl', 'Cia Frid']
const COMPETENCES = ['Kvalitet', 'Svarvning', 'Truck']
const done = <T extends object>(made: T | Refusal): T => (isRefusal(made) ? assert.fail(made.refused) : made)

/** A company with three employees and three competences, whose levels are open. */
async function tell() {
  const { installation } = bare
  const programme = await newProgrammeIn(installation)
  const leader = await visitorNamed(
    installation,
    await newUser(installation, 'process_leader', programme.id),
    programme.slug,
  )
  const as = <T>(work: (tx: Tx) => Promise<T>) => transact(installation, leader, work)
  const company_id = await transact(installation, houseScope, async ({ db }) => {
    const company = { programme_id: programme.id, name: 'Bolag AB', municipality_code: '1280' }
    return (await db.insertInto('company').values(company).returning('id').executeTakeFirstOrThrow()).id
  })
  const competences: number[] = []
  for (const name of COMPETENCES)
    competences.push(
      done(await as(tx => addCompetence(tx, leader, competenceForm.schema.parse({ name })))).id,
    )
  done(await as(tx => chooseCompetences(tx, leader, { company_id, competences })))
  done(
    await as(tx =>
      noteGround(tx, leader, { company_id, version: 0, form: groundForm.schema.parse(NOTED_GROUND) }),
    ),
  )
  const employees: number[] = []
  for (const name of NAMES) {
    const form = { name, title: 'Montör', team: '', shift: '', left_on: null }
    employees.push(done(await as(tx => addEmployee(tx, leader, { company_id, form }))).id)
  }
  const rate = (ratings: Rating[]) => as(tx => rateLevels(tx, leader, { company_id, ratings }))
  const remove = (id: number) => as(tx => removeEmployee(tx, leader, { company_id, id }))
  const shut = () => as(tx => shutLevels(tx, leader, { company_id, version: 1 }))
  const levels = () =>
    reading(installation, houseScope, async db =>
      (
        await db
          .selectFrom('competence_level')
          .select(['employee_id', 'competence_id', 'level', 'wanted'])
          .where('programme_id', '=', programme.id)
          .execute()
      )
        .map(one =>
          [
            NAMES[employees.indexOf(one.employee_id!)],
            COMPETENCES[competences.indexOf(one.competence_id)],
            one.level,
            one.wanted,
          ].join(' '),
        )
        .sort(),
    )
  return {
    leader,
    company_id,
    path: `/${programme.slug}/foretag/${company_id}/kompetenser`,
    employees,
    competences,
    rate,
    levels,
    remove,
    shut,
  }
}

before(async () => {
  bare = await openBare({})
  served = await serve(bare)
  browser = await launchChromium()
})
after(async () => {
  await browser.close()
  await served.close()
  await bare.close()
})

async function visit(path: string, { width = 1440, javaScriptEnabled = true } = {}): Promise<Page> {
  const context = await browser.newContext({
    locale: 'sv-SE',
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    javaScriptEnabled,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await context.addCookies(cookiesFor(served.home, await cookieFor(bare.installation, told.leader.email)))
  const page = await context.newPage()
  await page.goto(served.home + path)
  return page
}
/** What the page says is always in sight; what the answer to the cells said comes before it. */
const saved = (page: Page) => page.waitForResponse(answer => answer.url().endsWith('/kompetenser/rutor'))

const status = (page: Page, text: string) => page.locator('.matrix-status', { hasText: text }).waitFor()
const cell = (page: Page, row: number, column: number) =>
  page.locator('[data-who]').nth(row).locator('[role="gridcell"]').nth(column)

test('worked in with the keyboard alone: figures, several at once, taken back, saved as one goes', async () => {
  told = await tell()
  const page = await visit(told.path)
  await cell(page, 0, 0).focus()
  await page.keyboard.press('2')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('3')
  await status(page, 'Sparat.')
  assert.deepEqual(await told.levels(), ['Anna Ek Kvalitet 2 ', 'Anna Ek Svarvning 3 '])
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('4')
  await status(page, 'Sparat.')
  assert.equal(await page.locator('[aria-selected="true"]').count(), 3)
  assert.equal((await told.levels()).length, 5)
  await page.keyboard.press('Control+z')
  await cell(page, 2, 2).filter({ hasNotText: '4' }).waitFor()
  await status(page, 'Sparat.')
  assert.deepEqual(await told.levels(), ['Anna Ek Kvalitet 2 ', 'Anna Ek Svarvning 3 '])
  assert.deepEqual(await faultsIn(page, 'the matrix'), [])
  await page.context().close()
})

test('pasted with what it would do told first, and copied as a spreadsheet takes it', async () => {
  told = await tell()
  const page = await visit(`${told.path}?skriv=onskad`)
  await cell(page, 1, 1).click()
  await page.evaluate(() => navigator.clipboard.writeText('1\t2\t3\nx\t4\n'))
  await page.keyboard.press('Control+v')
  const dialog = page.getByRole('dialog')
  await dialog
    .getByText(
      '3 rutor ändras, 0 är redan så. 1 går inte att läsa som nivå 0–4 och hoppas över: x. 1 hamnar utanför',
    )
    .waitFor()
  await dialog.getByRole('button', { name: 'Låt bli' }).click()
  assert.deepEqual(await told.levels(), [])
  await page.keyboard.press('Control+v')
  await dialog.getByRole('button', { name: 'Klistra in' }).click()
  await status(page, 'Sparat.')
  assert.deepEqual(await told.levels(), ['Bo Dahl Svarvning  1', 'Bo Dahl Truck  2', 'Cia Frid Truck  4'])
  await cell(page, 1, 1).click()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Control+c')
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '1\t2')
  await page.context().close()
})

test('who comes second is told, and sees what holds', async () => {
  told = await tell()
  const page = await visit(told.path)
  const [anna] = told.employees
  await told.rate([{ who: `e${anna!}`, competence: told.competences[0]!, level: { was: null, now: 1 } }])
  await cell(page, 0, 0).focus()
  await page.keyboard.press('3')
  await status(page, 'Någon annan hann ändra rutan.')
  assert.equal(await cell(page, 0, 0).textContent(), '1')
  await page.keyboard.press('3')
  await status(page, 'Sparat.')
  assert.deepEqual(await told.levels(), ['Anna Ek Kvalitet 3 '])
  await page.context().close()
})

test('what cannot be saved is said to be so, and is not tried for ever', async () => {
  told = await tell()
  const page = await visit(told.path)
  const unsaved = page.locator('[data-unsaved]')
  // Someone who has gone.
  await told.remove(told.employees[0]!)
  await cell(page, 0, 0).click()
  await page.keyboard.press('2')
  await status(page, 'finns inte kvar här')
  assert.equal(await unsaved.count(), 1)
  // Signed out, and in again in another window.
  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  await cell(page, 1, 0).click()
  await page.keyboard.press('3')
  await status(page, 'Du är utloggad.')
  assert.equal(await unsaved.count(), 2)
  await page.context().addCookies(cookies)
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await status(page, 'Sparat.')
  assert.deepEqual(await told.levels(), ['Bo Dahl Kvalitet 3 '])
  assert.equal(await unsaved.count(), 1)
  // Shut while one writes.
  await told.shut()
  const answered = saved(page)
  await cell(page, 2, 0).click()
  await page.keyboard.press('1')
  assert.equal((await answered).status(), 409)
  await status(page, 'Nivåer med namn är inte öppna.')
  assert.equal(await cell(page, 2, 0).getAttribute('data-unsaved'), 'true')
  assert.deepEqual(await told.levels(), ['Bo Dahl Kvalitet 3 '])
  await page.context().close()
})

test('without script a person or a competence at a time, on a phone too', async () => {
  told = await tell()
  const page = await visit(told.path, { width: 390, javaScriptEnabled: false })
  assert.equal(await sideways(page), 0)
  await page.getByRole('link', { name: 'Bo Dahl' }).click()
  await page.getByLabel('Nivå nu: Truck').selectOption({ label: '3 Jag klarar det själv.' })
  await page.getByLabel('Önskad nivå: Truck').selectOption({ label: '4 Jag kan lära andra.' })
  await page.getByRole('button', { name: 'Spara nivåerna' }).click()
  await page.getByText('Bedömde nivåer').waitFor()
  assert.deepEqual(await told.levels(), ['Bo Dahl Truck 3 4'])
  await page.getByRole('link', { name: 'Truck' }).click()
  await told.rate([
    { who: `e${told.employees[1]!}`, competence: told.competences[2]!, level: { was: 3, now: 1 } },
  ])
  await page.getByLabel('Nivå nu: Bo Dahl').selectOption({ label: '2 Jag klarar det med stöd.' })
  await page.getByRole('button', { name: 'Spara nivåerna' }).click()
  await page.getByText('Någon annan hann ändra samma nivå.').first().waitFor()
  assert.equal(await page.getByLabel('Nivå nu: Bo Dahl').inputValue(), '2')
  await page.getByRole('button', { name: 'Spara nivåerna' }).click()
  await page.getByText('Bedömde nivåer').waitFor()
  assert.deepEqual(await told.levels(), ['Bo Dahl Truck 2 4'])
  await page.context().close()
})

test('a person answers on the phone by a link of their own, without an account and without script', async () => {
  told = await tell()
  const [programme_id, company_id] = [told.leader.programme!, told.company_id]
  const person_id = await transact(bare.installation, houseScope, async ({ db }) => {
    const someone = { programme_id, given_name: 'Kim', family_name: 'Berg', sex: 'woman' as const }
    const { id } = await db
      .insertInto('person')
      .values({ ...someone, born_on: '1990-01-01', education: 'isced_3_4' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('employment')
      .values({ programme_id, person_id: id, company_id, category: 'kollektiv' })
      .execute()
    return id
  })
  const desk = await visit(`${told.path}/rad/p${person_id}`)
  await desk.getByRole('button', { name: 'Skapa en länk' }).click()
  const link = new URL((await desk.getByRole('link', { name: /nivaer/ }).getAttribute('href'))!)
  const phone = await browser.newContext({
    locale: 'sv-SE',
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  })
  const page = await phone.newPage()
  await page.goto(served.home + link.pathname)
  await page
    .getByText('Planera utbildning')
    .or(page.getByText('Utbildning', { exact: true }))
    .first()
    .waitFor()
  assert.equal(await sideways(page), 0)
  await page.getByRole('link', { name: 'Börja' }).click()
  await page.getByRole('button', { name: 'Spara och gå vidare' }).click()
  await page.getByText('Välj det som stämmer bäst.').first().waitFor()
  await page.getByLabel('Jag klarar det själv.').check()
  await page.getByRole('button', { name: 'Spara och gå vidare' }).click()
  await page.getByText('2 av 3').waitFor()
  await page.goto(served.home + link.pathname)
  await page.getByRole('link', { name: 'Ditt nästa steg på Kompetenstrappan' }).click()
  await page.getByText('Du har inget eget steg på trappan än.').waitFor()
  assert.equal(await sideways(page), 0)
  await desk.goto(`${served.home}${link.pathname}/steg`)
  assert.deepEqual(await faultsIn(desk, 'the own step'), [])
  await page.goto(`${served.home}${link.pathname}x`)
  assert.equal(await page.getByRole('link', { name: 'Börja' }).count(), 0)
  await desk.goto(served.home + told.path)
  assert.equal(
    await cell(desk, NAMES.length, 0)
      .or(cell(desk, 0, 0))
      .first()
      .textContent(),
    '3',
  )
  await phone.close()
  await desk.context().close()
})
