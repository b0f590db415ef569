import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { chooseCompetences } from '../app/competences/commands/arrange-matrix.ts'
import { noteGround } from '../app/competences/commands/note-ground.ts'
import { rateOwn } from '../app/competences/commands/rate-own.ts'
import { addCompetence } from '../app/competences/commands/save-competence.ts'
import { competenceForm } from '../app/competences/rules/competence-form.ts'
import { groundForm } from '../app/competences/rules/ground-form.ts'
import { mailbox } from '../app/foundation/mail.ts'
import { isRefusal, type Refusal } from '../app/foundation/refusal.ts'
import { houseScope, type Tx, transact } from '../app/foundation/transact.ts'
import { visitorNamed } from '../cli/demo/visitor-named.ts'
import { faultsIn, sideways } from './axe.ts'
import { launchChromium } from './chromium.ts'
import { newProgrammeIn } from './registers.ts'
import { cookiesFor, serve } from './served.ts'
import { NOTED_GROUND } from './small-story.ts'
import { cookieFor, newUser, openBare } from './world.ts'

// A manager rates those they lead on a phone, without an account and without script, by a link that came in a letter.

let bare: Awaited<ReturnType<typeof openBare>>
let served: Awaited<ReturnType<typeof serve>>
let browser: Browser
let told: Awaited<ReturnType<typeof tell>>

const done = <T extends object>(made: T | Refusal): T => (isRefusal(made) ? assert.fail(made.refused) : made)

/** A company where Eva leads Anna and Bo, whose levels are open, and a manager without an address who leads Cia. */
async function tell() {
  const { installation } = bare
  const programme = await newProgrammeIn(installation)
  const programme_id = programme.id
  const leader = await visitorNamed(
    installation,
    await newUser(installation, 'process_leader', programme_id),
    programme.slug,
  )
  const as = <T extends object>(work: (tx: Tx) => Promise<T | Refusal>) =>
    transact(installation, leader, work).then(done)
  const people: Record<string, number> = {}
  const company_id = await transact(installation, houseScope, async ({ db }) => {
    const company = await db
      .insertInto('company')
      .values({ programme_id, name: 'Bolag AB', municipality_code: '1280' })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const [name, team] of [
      ['Anna', 'Svets'],
      ['Bo', 'Svets'],
      ['Cia', 'Svarv'],
    ] as const) {
      const { id } = await db
        .insertInto('person')
        .values({
          programme_id,
          given_name: name,
          family_name: 'Prov',
          sex: 'woman',
          born_on: '1990-01-01',
          education: 'isced_3_4',
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      const job = {
        programme_id,
        person_id: id,
        company_id: company.id,
        category: 'kollektiv',
        team,
      } as const
      await db.insertInto('employment').values(job).execute()
      people[name] = id
    }
    for (const [name, email, team] of [
      ['Eva Ek', 'eva.ek@exempel.example', 'Svets'],
      ['Tyst Tall', '', 'Svarv'],
    ] as const) {
      const contact = await db
        .insertInto('contact')
        .values({ programme_id, company_id: company.id, function: 'manager', name, email })
        .returning('id')
        .executeTakeFirstOrThrow()
      await db
        .insertInto('manages')
        .values({ programme_id, company_id: company.id, contact_id: contact.id, team })
        .execute()
    }
    return company.id
  })
  const competences: number[] = []
  for (const name of ['Svetsning', 'Truck'])
    competences.push((await as(tx => addCompetence(tx, leader, competenceForm.schema.parse({ name })))).id)
  await as(tx => chooseCompetences(tx, leader, { company_id, competences }))
  const form = groundForm.schema.parse(NOTED_GROUND)
  await as(tx => noteGround(tx, leader, { company_id, version: 0, form }))
  const own = { programme_id, person_id: people.Anna!, competence_id: competences[0]!, level: 3 as const }
  done(await transact(installation, { ...houseScope, programme: programme_id }, tx => rateOwn(tx, own)))
  return { programme_id, leader, people, competences, path: `/${programme.slug}/foretag/${company_id}` }
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

async function desk(): Promise<Page> {
  const context = await browser.newContext({
    locale: 'sv-SE',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  })
  await context.addCookies(cookiesFor(served.home, await cookieFor(bare.installation, told.leader.email)))
  return context.newPage()
}
const phone = async (): Promise<Page> =>
  (
    await browser.newContext({
      locale: 'sv-SE',
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
      javaScriptEnabled: false,
    })
  ).newPage()

/** The page's own address once its heading is there. */
const isCalled = (page: Page, name: string) => page.locator('h1', { hasText: name }).waitFor()
const noted = () =>
  transact(bare.installation, houseScope, ({ db }) =>
    db
      .selectFrom('competence_level')
      .select(['person_id', 'competence_id', 'source', 'level'])
      .where('programme_id', '=', told.programme_id)
      .where('source', '=', 'manager')
      .orderBy('id')
      .execute(),
  )

test('the link goes out in a letter from the company’s page, and a manager without an address is told so', async () => {
  const page = await desk()
  await page.goto(`${served.home}${told.path}/chefer`)
  await page.getByText('Ingen e-postadress.').waitFor()
  await page.getByRole('button', { name: 'Skicka en länk till Eva Ek' }).click()
  await page.getByText('Inte öppnad än.').waitFor()
  const [letter, ...others] = await mailbox(bare.installation)
  assert.deepEqual(others, [])
  assert.equal(letter?.to, 'eva.ek@exempel.example')
  assert.match(letter?.subject ?? '', /vad kan ditt team/)
  await page.context().close()
})

const link = async () => new URL((await mailbox(bare.installation))[0]!.action!.href).pathname

test('she rates a person in words, a competence for the whole team, and sees where they differ', async () => {
  const home = served.home + (await link())
  const [weld, truck] = told.competences
  const page = await phone()
  await page.goto(home)
  await page.getByText('Utbildning', { exact: true }).waitFor()
  assert.equal(await page.getByText('Cia Prov').count(), 0, 'another’s team')
  assert.equal(await sideways(page), 0)
  await page.getByRole('link', { name: 'Börja med Anna Prov' }).click()
  await isCalled(page, 'Svetsning')
  await page.getByText('Personen själv, ').waitFor()
  await page.getByRole('button', { name: 'Spara och gå vidare' }).click()
  await page.getByText('Välj det som stämmer bäst.').first().waitFor()
  await page.locator('input[name=level][value="2"]').check()
  await page.getByRole('button', { name: 'Spara och gå vidare' }).click()
  await isCalled(page, 'Truck')
  await page.getByRole('link', { name: 'Anna Prov' }).click()
  await page.locator('li', { hasText: 'Svetsning' }).getByText('Ni ser olika').waitFor()
  await page.getByRole('link', { name: 'Hela teamet' }).click()
  await page.getByRole('link', { name: 'Truck' }).click()
  await isCalled(page, 'Truck')
  assert.equal(await sideways(page), 0)
  const level = (who: string, figure: number) =>
    page.locator(`input[name=level_p${told.people[who]}][value="${figure}"]`)
  await level('Anna', 0).check()
  await level('Bo', 4).check()
  await page.getByRole('button', { name: 'Spara för teamet' }).click()
  await page.getByRole('link', { name: 'Fortsätt med Bo Prov' }).waitFor()
  const { Anna, Bo } = told.people
  assert.deepEqual(
    (await noted()).map(one => [one.person_id, one.competence_id, one.level]),
    [
      [Anna, weld, 2],
      [Anna, truck, 0],
      [Bo, truck, 4],
    ],
  )
  await page.context().close()
})

test('another’s person, another’s link and one that has been revoked are not there; axe finds nothing', async () => {
  const home = served.home + (await link())
  const [weld] = told.competences
  const page = await phone()
  const status = async (path: string) => (await page.goto(path))?.status()
  for (const path of [
    `/p${told.people.Cia}`,
    `/p${told.people.Cia}/${weld}`,
    '/p999999',
    '/kompetens/999999',
  ])
    assert.equal(await status(home + path), 404, path)
  assert.equal(await status(`${home}x`), 404)
  assert.equal(await status(home.replace('/chef/', '/foretagslank/')), 404)
  assert.equal(await status(home.replace('/chef/', '/nivaer/')), 404)
  await page.context().close()
  const seen = await (
    await browser.newContext({
      locale: 'sv-SE',
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    })
  ).newPage()
  const wrong: string[] = []
  for (const path of ['', `/p${told.people.Anna}`, `/p${told.people.Anna}/${weld}`, `/kompetens/${weld}`]) {
    await seen.goto(home + path, { waitUntil: 'load' })
    wrong.push(...(await faultsIn(seen, path)))
  }
  assert.deepEqual(wrong, [])
  const leader = await desk()
  await leader.goto(`${served.home}${told.path}/chefer`)
  await leader.getByRole('button', { name: 'Återkalla länken för Eva Ek' }).click()
  await leader.getByRole('button', { name: 'Återkalla länken för Eva Ek' }).waitFor({ state: 'detached' })
  assert.equal((await seen.goto(home))?.status(), 404)
  await seen.getByText('Länken gäller inte').first().waitFor()
  await seen.context().close()
  await leader.context().close()
})

test('the same on paper: a sheet for each person, and what was ticked is keyed on the day of the talk', async () => {
  const page = await desk()
  const { path, people, competences } = told
  await page.goto(`${served.home}${path}/kompetenser/samtal?vem=alla`)
  await page.locator('.talksheet').nth(2).waitFor()
  assert.equal(await page.locator('.talksheet').count(), 3)
  assert.equal(await page.locator('[data-now]').count(), 0, 'empty unless one chooses otherwise')
  assert.deepEqual(await faultsIn(page, 'sheets'), [])
  await page.goto(`${served.home}${path}/kompetenser/samtal?vem=p${people.Anna}&nu=ja`)
  await page.locator('[data-now]').nth(2).waitFor()
  await page.goto(`${served.home}${path}/kompetenser/rad/p${people.Bo}`)
  await page.getByRole('link', { name: 'Skriv in samtalet' }).click()
  await page.locator(`select[name=own_${competences[0]}]`).selectOption('1')
  await page.getByRole('button', { name: 'Spara samtalet' }).click()
  await page.getByText('Skriv vilken dag samtalet var.').first().waitFor()
  assert.equal(await page.locator(`select[name=own_${competences[0]}]`).inputValue(), '1')
  await page.locator('input[name=held_on]').fill('2025-10-01')
  await page.getByRole('button', { name: 'Spara samtalet' }).click()
  await page.getByText('Skrev in ett utvecklingssamtal').waitFor()
  const [noted] = await transact(bare.installation, houseScope, ({ db }) =>
    db
      .selectFrom('competence_level')
      .select(['level', 'rated_on', 'source'])
      .where('person_id', '=', people.Bo!)
      .where('source', '=', 'own')
      .execute(),
  )
  assert.deepEqual(noted, { level: 1, rated_on: '2025-10-01', source: 'own' })
  await page.context().close()
})
