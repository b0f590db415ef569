import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { houseScope, reading, transact } from '../app/foundation/transact.ts'
import { faultsIn, sideways } from './axe.ts'
import { launchChromium } from './chromium.ts'
import { switchOn } from './full-room.ts'
import { cookiesFor, serve } from './served.ts'
import { makeSmallProgramme, smallProgrammeIn } from './small-programme.ts'
import { cookieFor, newUser, openBare } from './world.ts'

// Hours that wait are signed on a phone: links are printed, one is read in Arabic, and what was read is kept.

let bare: Awaited<ReturnType<typeof openBare>>
let served: Awaited<ReturnType<typeof serve>>
let browser: Browser
let told: Awaited<ReturnType<typeof tell>>

/** Fia was there and has not signed. */
async function tell() {
  const { installation } = bare
  const slug = await makeSmallProgramme(installation.database, 'timmar')
  const { programme_id, personId } = await smallProgrammeIn(installation.database, slug)
  const email = await newUser(installation, 'process_leader', programme_id)
  await transact(installation, houseScope, ({ db }) =>
    switchOn(db, { programme_id, language: 'ar', from: '2025-10-01' }),
  )
  const waiting = () =>
    reading(installation, houseScope, db =>
      db
        .selectFrom('attendance')
        .innerJoin('session', 'session.id', 'attendance.session_id')
        .select(['session.occasion_id', 'signed_how', 'attendance.quarters', 'signature_id'])
        .where('attendance.person_id', '=', personId('Fia'))
        .where('attendance.quarters', '>', 0)
        .execute(),
    )
  const entries = () =>
    reading(installation, houseScope, db =>
      db
        .selectFrom('in_kind_entry')
        .select(['quarters', 'not_counted_because'])
        .where('person_id', '=', personId('Fia'))
        .orderBy('id')
        .execute(),
    )
  const [row] = (await waiting()).filter(one => one.signed_how === null)
  assert.ok(row, 'somebody waits')
  return { email, occasion: `/${slug}/tillfallen/${row.occasion_id}`, waiting, entries }
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
  { width = 1440, javaScriptEnabled = true, email = null as string | null, locale = 'sv-SE' } = {},
): Promise<Page> {
  const context = await browser.newContext({
    ...{ locale, viewport: { width, height: 844 }, reducedMotion: 'reduce', javaScriptEnabled },
  })
  if (email) await context.addCookies(cookiesFor(served.home, await cookieFor(bare.installation, email)))
  const page = await context.newPage()
  await page.goto(served.home + path)
  return page
}

test('links are made for those who wait, and hours are signed in Arabic on a small phone without script', async () => {
  const desk = await visit(told.occasion, { email: told.email })
  await desk.getByRole('link', { name: 'Länkar för underskrift på telefonen' }).click()
  await desk.getByRole('button', { name: /^Skapa \d+ länk/ }).click()
  await desk.getByText('Länkarna visas bara nu').waitFor()
  assert.deepEqual(await faultsIn(desk, 'links to cut apart'), [])
  const href = await desk.locator('.slips a').first().getAttribute('href')
  const { pathname } = new URL(href!)

  const seen = await visit(pathname, { width: 320, locale: 'ar' })
  await seen.getByRole('heading', { name: 'ساعاتك' }).waitFor()
  assert.equal(await seen.locator('[dir="rtl"]').count(), 1)
  assert.equal(await sideways(seen), 0)
  assert.deepEqual(await faultsIn(seen, 'own hours in Arabic'), [])
  await seen.context().close()

  const phone = await visit(pathname, { width: 320, locale: 'ar', javaScriptEnabled: false })
  const before = await told.entries()
  await phone.getByRole('button', { name: /أوقّع/ }).click()
  await phone.getByText(/لقد وقّعت على/).waitFor()
  await phone.context().close()
  const rows = await told.waiting()
  assert.ok(rows.every(row => row.signed_how !== null))
  const signed = rows.filter(row => row.signature_id !== null)
  assert.deepEqual(
    signed.map(row => row.signed_how),
    signed.map(() => 'phone'),
  )
  // The ledger has followed in the same transaction.
  assert.ok((await told.entries()).length > before.length)
  const { text } = await reading(bare.installation, houseScope, db =>
    db.selectFrom('attendance_signature').select('text').executeTakeFirstOrThrow(),
  )
  assert.match(text, /ساعات|ساعة/)
  await desk.context().close()
})
