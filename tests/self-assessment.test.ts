// Among the longest.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { askRespondent } from '../app/assessments/commands/ask-respondent.ts'
import { openMeasurement } from '../app/assessments/commands/measure.ts'
import { respondentToken } from '../app/assessments/rules/respondent-token.ts'
import { addCompany } from '../app/companies/commands/save-company.ts'
import { companyForm } from '../app/companies/rules/company-form.ts'
import { isRefusal } from '../app/foundation/refusal.ts'
import { transact } from '../app/foundation/transact.ts'
import { addContact } from '../app/people/commands/contacts.ts'
import { visitorNamed } from '../cli/demo/visitor-named.ts'
import { faultsIn, sideways } from './axe.ts'
import { launchChromium } from './chromium.ts'
import { newProgrammeIn } from './registers.ts'
import { serve } from './served.ts'
import { newUser, openBare } from './world.ts'

// Someone at a company answers on a phone, without an account and without script: an area at a time, and comes back.

let bare: Awaited<ReturnType<typeof openBare>>
let served: Awaited<ReturnType<typeof serve>>
let browser: Browser
let link: string

before(async () => {
  bare = await openBare({})
  const { installation } = bare
  const programme = await newProgrammeIn(installation)
  const leader = await visitorNamed(
    installation,
    await newUser(installation, 'project_leader', programme.id),
    programme.slug,
  )
  const invitation = await transact(installation, leader, async tx => {
    const done = <T extends object>(made: T) => (isRefusal(made) ? assert.fail(made.refused) : made)
    const form = companyForm.schema.parse({
      organisation_number: '556677-8899',
      name: 'Bolag AB',
      municipality_code: '1290',
    })
    const { id: company_id } = done(await addCompany(tx, leader, form)) as { id: number }
    const someone = { function: 'hr' as const, name: 'Kim Ek', email: 'kim.ek@exempel.example', phone: '' }
    const contact = done(await addContact(tx, leader, { company_id, form: someone })) as { id: number }
    const opened = done(
      await openMeasurement(tx, leader, {
        company_id,
        form: { measurement: 'baseline', closes_on: '2025-11-05' },
      }),
    ) as { id: number }
    return done(
      await askRespondent(tx, leader, {
        company_id,
        assessment_id: opened.id,
        form: { contact_id: contact.id, speaks_for: 'hr', speaks_as: 'function', language: 'sv' },
        post: installation,
      }),
    ) as { id: number }
  })
  const token = respondentToken(installation.vault, {
    programme_id: programme.id,
    invitation_id: invitation.id,
  })
  served = await serve(bare)
  browser = await launchChromium()
  link = `${served.home}/skattning/${token}`
})
after(async () => {
  await browser.close()
  await served.close()
  await bare.close()
})

const onPhone = async (javaScriptEnabled: boolean): Promise<Page> =>
  (
    await browser.newContext({
      locale: 'sv-SE',
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
      javaScriptEnabled,
    })
  ).newPage()

/** What a page says, when it has come. */
const says = (page: Page, words: string) => page.locator('main', { hasText: words }).waitFor()
const isCalled = (page: Page, name: string) => page.locator('h1', { hasText: name }).waitFor()

test('the pages of the link are free of what axe finds and none scrolls sideways; a link that is not good is not there', async () => {
  const page = await onPhone(true)
  const wrong: string[] = []
  for (const path of ['', '/b', '/klart', 'x']) {
    const response = await page.goto(link + path, { waitUntil: 'load' })
    if (path === 'x') assert.equal(response?.status(), 404)
    wrong.push(...(await faultsIn(page, path)))
    await page.setViewportSize({ width: 320, height: 800 })
    if ((await sideways(page)) > 0) wrong.push(`${path}: too wide`)
  }
  assert.deepEqual(wrong, [])
})

test('one answers an area at a time without script, is told what is missing, comes back and hands in', async () => {
  const page = await onPhone(false)
  await page.goto(link)
  await says(page, 'ensam om din funktion')
  await page.getByRole('link', { name: 'Börja' }).click()
  await isCalled(page, 'Strategisk kompetensförsörjning')
  const answer = async (codes: readonly string[], mark: string) => {
    for (const code of codes) await page.locator(`input[name="${code}"][value="${mark}"]`).check()
  }
  await answer(['A1', 'A2', 'A3', 'A4'], '4')
  await page.getByRole('button', { name: 'Spara och gå vidare' }).click()
  await page.locator('[role=alert]', { hasText: 'Välj ett svar, eller Vet inte' }).waitFor()
  assert.ok(await page.locator('input[name="A4"][value="4"]').isChecked(), 'nothing that was chosen is lost')
  await answer(['A5'], '0')
  await page.getByRole('button', { name: 'Spara och gå vidare' }).click()
  await isCalled(page, 'Grön omställning')

  const next_day = await onPhone(false)
  await next_day.goto(link)
  await says(next_day, 'Klart')
  await next_day.goto(`${link}/klart`)
  await says(next_day, '20 påståenden är inte besvarade')
  await next_day.getByRole('textbox').fill('Vi behöver tid att lära.')
  await next_day.getByRole('button', { name: 'Lämna in' }).click()
  await isCalled(next_day, 'Tack')
  await page.goto(`${link}/a`)
  await isCalled(page, 'Tack') // what was answered is shown to nobody by the link
})
