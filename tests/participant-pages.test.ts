import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { linkFor } from '../app/access/participants/link.ts'
import { rememberingCookie } from '../app/access/participants/remembered.ts'
import { requestWith } from '../app/access/testing-door.ts'
import { makeDayLink } from '../app/attendance/commands/day-link.ts'
import { kioskKey } from '../app/attendance/rules/kiosk.ts'
import { codeAt } from '../app/attendance/rules/session-code.ts'
import { chooseCompetences } from '../app/competences/commands/arrange-matrix.ts'
import { noteGround } from '../app/competences/commands/note-ground.ts'
import { addCompetence } from '../app/competences/commands/save-competence.ts'
import { competenceForm } from '../app/competences/rules/competence-form.ts'
import { groundForm } from '../app/competences/rules/ground-form.ts'
import { clockAt } from '../app/foundation/clock.ts'
import type { ParticipantLanguage } from '../app/foundation/participant-languages.ts'
import { isRefusal, type Refusal } from '../app/foundation/refusal.ts'
import { houseScope, type Tx, transact } from '../app/foundation/transact.ts'
import { addSetting } from '../app/programmes/commands/add-setting.ts'
import { visitorNamed } from '../cli/demo/visitor-named.ts'
import { fullRoom } from './full-room.ts'
import { NOTED_GROUND } from './small-story.ts'
import { openBare } from './world.ts'

// Every page for participants is in a language that its programme has switched on, and says so where nobody has read the translation.

let bare: Awaited<ReturnType<typeof openBare>>
before(async () => {
  bare = await openBare({})
})
after(() => bare.close())

const DAY = '2025-10-15'
const done = <T extends object>(made: T | Refusal): T => (isRefusal(made) ? assert.fail(made.refused) : made)
const house = <T>(work: (tx: Tx) => Promise<T>) => transact(bare.installation, houseScope, work)
const clock = (time: string) =>
  Object.assign(bare.installation, { clock: clockAt(`${DAY}T${time}:00+02:00`) })

type Listed = { path: string; cookie?: string; at?: string; chooses: boolean }

/** Every page for participants, by the file that draws it. `at`: the hour at which it is there; `chooses`: with the way to other languages. */
async function pages(): Promise<{ programme_id: number; listed: Record<string, Listed[]> }> {
  clock('08:20')
  const { installation } = bare
  const { vault } = installation
  const { occasion, email } = await fullRoom(installation, {
    ...{ people: 2, held_on: DAY, starts_at: '08:00', ends_at: '12:00' },
  })
  const [, slug = '', , id] = occasion.split('/')
  const leader = await visitorNamed(installation, email, slug)
  const programme_id = leader.programme!
  const as = <T extends object>(work: (tx: Tx) => Promise<T | Refusal>) =>
    transact(installation, leader, work).then(done)
  const { token: pass, id: day_link_id } = await as(tx =>
    makeDayLink(tx, leader, { occasion_id: Number(id), held_on: DAY }),
  )
  const { person_id, session_id, company_id } = await house(async ({ db }) => {
    const of = db.selectFrom('session').select('id').where('occasion_id', '=', Number(id))
    const session = await of.executeTakeFirstOrThrow()
    const [first, second] = await db
      .selectFrom('person')
      .select('id')
      .where('programme_id', '=', programme_id)
      .orderBy('id')
      .execute()
    await db
      .insertInto('attendance')
      .values({ programme_id, session_id: session.id, person_id: first!.id, quarters: 14 })
      .execute()
    const company = await db
      .insertInto('company')
      .values({ programme_id, name: 'Bolag AB', municipality_code: '1280' })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const one of [first!, second!])
      await db
        .insertInto('employment')
        .values({ programme_id, person_id: one.id, company_id: company.id, category: 'kollektiv' })
        .execute()
    return { person_id: first!.id, session_id: session.id, company_id: company.id }
  })
  const competence = await as(tx =>
    addCompetence(tx, leader, competenceForm.schema.parse({ name: 'Svetsning' })),
  )
  await as(tx => chooseCompetences(tx, leader, { company_id, competences: [competence.id] }))
  const ground = groundForm.schema.parse(NOTED_GROUND)
  await as(tx => noteGround(tx, leader, { company_id, version: 0, form: ground }))
  const link = (purpose: string) => house(tx => linkFor(tx, programme_id, { person_id, purpose }))
  const [hours, levels, asked, certificates] = [
    await link('hours'),
    await link('levels'),
    await link('evaluation'),
    await link('certificates'),
  ]
  await house(async ({ db }) => {
    const round = await db
      .insertInto('evaluation_round')
      .values({
        ...{ programme_id, occasion_id: Number(id), moment: 'end', template_version: 1 },
        ...{ competences: ['Svetsning'], asked_on: DAY, closes_on: DAY, asked: 1 },
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const of = { programme_id, round_id: round.id }
    await db.insertInto('evaluation_urn').values(of).execute()
    await db
      .insertInto('evaluation_asked')
      .values({ ...of, person_id })
      .execute()
  })
  const cookie = rememberingCookie(vault, hours.link_id).split(';')[0]!
  const own = `/nivaer/${levels.token}`
  const screen = `/skarm/${kioskKey(vault, { day_link_id, session_id })}`
  return {
    programme_id,
    listed: {
      'attendance/pages/own/hours.tsx': [
        { path: `/timmar/${hours.token}`, at: '13:00', chooses: true },
        { path: '/har/timmar', cookie, at: '13:00', chooses: true },
      ],
      'evaluations/pages/own/questions.tsx': [{ path: `/fragor/${asked.token}`, chooses: true }],
      'attendance/pages/here/here.tsx': [
        { path: '/har', chooses: true },
        { path: '/har', cookie, chooses: true },
        { path: `/har/${codeAt(vault, { id: session_id }, installation.clock.now())}`, chooses: true },
      ],
      'attendance/pages/pass/sign.tsx': [
        { path: `/pass/${pass}/skriv-under/${person_id}`, at: '13:00', chooses: true },
      ],
      'attendance/pages/kiosk/names.tsx': [{ path: screen, chooses: true }],
      'attendance/pages/kiosk/name.tsx': [{ path: `${screen}/${person_id}`, chooses: false }],
      'attendance/pages/kiosk/waiting.tsx': [{ path: '/skarm', chooses: false }],
      'competences/pages/own/start.tsx': [{ path: own, chooses: true }],
      'competences/pages/own/one.tsx': [{ path: `${own}/${competence.id}`, chooses: false }],
      'staircase/pages/own-step.tsx': [{ path: `${own}/steg`, chooses: false }],
      'plans/pages/own-plan.tsx': [{ path: `${own}/plan`, chooses: true }],
      'certificates/pages/own/portfolio.tsx': [{ path: `/mina-intyg/${certificates.token}`, chooses: true }],
      'bookings/pages/own/courses.tsx': [{ path: `${own}/kurser`, chooses: true }],
    },
  }
}

async function shown({ path, cookie, at = '08:20' }: Listed, language: ParticipantLanguage) {
  clock(at)
  const kept = [`language=${language}`, cookie].filter(Boolean).join('; ')
  const answered = await bare.answer(requestWith(kept, path))
  const html = await answered.text()
  assert.equal(answered.status, 200, path)
  // The frame around a page without them offers its own two.
  const tongues = /<nav class="tongues".*?<\/nav>/s.exec(html)?.[0] ?? ''
  return {
    language: /<div class="tongued" lang="(\w\w)"/.exec(html)?.[1],
    offered: [...tongues.matchAll(/href="\/sprak\/(\w\w)\?/g)].map(found => found[1]),
    is_marked: html.includes('class="not-reviewed'),
  }
}

test('every page for participants offers what its programme has switched on, falls back, and marks what nobody has read', async () => {
  const { programme_id, listed } = await pages()
  const drawn = globSync('app/**/pages/**/*.tsx').filter(file =>
    readFileSync(file, 'utf8').includes('<Tongued '),
  )
  assert.deepEqual(drawn.map(file => file.slice('app/'.length)).sort(), Object.keys(listed).sort())
  const each = Object.values(listed).flat()
  for (const page of each) {
    assert.deepEqual(
      await shown(page, 'so'),
      { language: 'sv', offered: page.chooses ? ['sv', 'en'] : [], is_marked: false },
      page.path,
    )
  }
  await house(async tx => {
    const so = {
      name: 'language_so',
      valid_from: DAY,
      amount: '1',
      certainty: 'confirmed',
      source: 'Val',
    } as const
    done(await addSetting(tx, programme_id, so))
  })
  for (const page of each) {
    assert.deepEqual(
      await shown(page, 'so'),
      { language: 'so', offered: page.chooses ? ['sv', 'en', 'so'] : [], is_marked: true },
      page.path,
    )
    assert.equal((await shown(page, 'pl')).language, 'sv', page.path)
    assert.equal((await shown(page, 'en')).is_marked, false, page.path)
  }
})
