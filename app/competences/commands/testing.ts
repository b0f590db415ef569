import assert from 'node:assert/strict'
import { visitorIn } from '../../access/testing.ts'
import { readConfig } from '../../foundation/config.ts'
import type { Db } from '../../foundation/database.ts'
import type { Jobs } from '../../foundation/jobs.ts'
import { silentLog } from '../../foundation/log.ts'
import { type Mailer, mailerOf } from '../../foundation/mail.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { type Ground, houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import type { Post } from '../../letters/commands/send-letter.ts'
import { matrixRows } from '../queries/matrix.ts'
import { permitsAt } from '../queries/permits.ts'
import { competenceForm } from '../rules/competence-form.ts'
import { groundForm } from '../rules/ground-form.ts'
import { permitForm } from '../rules/permit-forms.ts'
import type { Rating, Who } from '../rules/rating.ts'
import { noteGround } from './note-ground.ts'
import { notePermits } from './note-permits.ts'
import { rateLevels } from './rate-levels.ts'
import { addCompetence } from './save-competence.ts'

export const NOTED = groundForm.schema.parse({
  heard: 'unions',
  unions: 'IF Metall',
  heard_how: 'informed',
  heard_on: '2025-01-10',
  purpose: 'Utbildning',
  controller: 'Bolaget',
  processing_agreed_on: '2025-01-11',
  legal_ground: 'legitimate_interest',
  legal_why: 'Behövs',
  assessed: 'not_needed',
  assessed_why: 'Få uppgifter',
  told_on: '2025-01-12',
})
export const done = <T extends object>(made: T | Refusal): T =>
  isRefusal(made) ? assert.fail(made.refused) : made

type At = { programme_id: number; company_id: number }

/** Someone with a job at a company, without a name where they are protected. */
export async function personAt(db: Db, at: At, given_name: string, job: object, is_protected = false) {
  const names = is_protected ? { given_name: '', family_name: '' } : { given_name, family_name: 'Prov' }
  const about = { sex: 'woman', born_on: '1990-01-01', education: 'isced_3_4', is_protected } as const
  const { id } = await db
    .insertInto('person')
    .values({ programme_id: at.programme_id, ...names, ...about })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('employment')
    .values({ ...at, person_id: id, category: 'kollektiv', ...job })
    .execute()
  return id
}

// Without a mail server nothing is sent, so nothing is asked of the jobs.
const noJobs: Jobs = { start: async () => {}, stop: async () => {}, work: () => {}, send: async () => {} }

/** A post that sends nothing, and the letters that were written, the latest last. */
export function postOf(ground: Ground) {
  const letters: { to: string; said: string; href: string | undefined }[] = []
  const config = readConfig({})
  const mailer = mailerOf({ ground, config, log: silentLog, jobs: noJobs })
  const queue: Mailer['queue'] = (tx, mail) => {
    const { to, subject, paragraphs, action } = mail
    letters.push({ to, said: [subject, ...paragraphs].join(' '), href: action?.href })
    return mailer.queue(tx, mail)
  }
  const post: Post = { config, mailer: { ...mailer, queue } }
  return { post, letters }
}

/** A company with a turner, a welder who is protected and one who has left; two competences; and who leads and visits. */
export async function freshMatrix(ground: Ground, { id: programme_id }: { id: number }) {
  const made = await transact(ground, houseScope, async ({ db }) => {
    const company = (name: string) =>
      db
        .insertInto('company')
        .values({ programme_id, name, municipality_code: '1280' })
        .returning('id')
        .executeTakeFirstOrThrow()
    const company_id = (await company('Bolaget')).id
    const other_id = (await company('Ett annat')).id
    const person = (name: string, job: object, is_protected = false) =>
      personAt(db, { programme_id, company_id }, name, { title: 'Svarvare', ...job }, is_protected)
    const anna = await person('Anna', { starts_on: '2024-06-01' })
    const hidden = await person('Dold', {}, true)
    const gone = await person('Gunnar', { ends_on: '2025-01-31' })
    const competence = async (name: string) =>
      (
        await db
          .insertInto('competence')
          .values({ programme_id, name, key: name.toLowerCase() })
          .returning('id')
          .executeTakeFirstOrThrow()
      ).id
    return {
      company_id,
      other_id,
      anna,
      hidden,
      gone,
      weld: await competence('Svets'),
      turn: await competence('Svarv'),
    }
  })
  const leader = visitorIn(programme_id, 'process_leader')
  const company = visitorIn(programme_id, 'company', { company_id: made.company_id })
  const at = { company_id: made.company_id, today: ground.clock.today() }
  const open = (visitor = leader) =>
    transact(ground, visitor, tx =>
      noteGround(tx, visitor, { company_id: made.company_id, version: 0, form: NOTED }),
    )
  const rate = (ratings: Rating[], visitor = leader) =>
    transact(ground, visitor, tx => rateLevels(tx, visitor, { company_id: made.company_id, ratings }))
  const rows = (visitor = leader) => reading(ground, visitor, db => matrixRows(db, visitor, at))
  const one = (competence: number, level: Rating['level'], rest: Partial<Rating> = {}): Rating => ({
    who: `p${made.anna}`,
    competence,
    ...(level && { level }),
    ...rest,
  })
  return { programme_id, ...made, leader, company, at, open, rate, rows, one }
}

/** A company with its ground noted, two turners, one who is protected, an employee; a permit, a competence, and who leads and visits. */
export async function freshPermits(ground: Ground, { id: programme_id }: { id: number }) {
  const made = await transact(ground, houseScope, async ({ db }) => {
    const { id: company_id } = await db
      .insertInto('company')
      .values({ programme_id, name: 'Bolaget', municipality_code: '1280' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const person = (name: string, job: object, is_protected = false) =>
      personAt(db, { programme_id, company_id }, name, { title: 'Svarvare', ...job }, is_protected)
    const { id: contact_id } = await db
      .insertInto('contact')
      .values({ programme_id, company_id, function: 'hr', name: 'Hanna HR', email: 'hanna@exempel.example' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { id: manager_id } = await db
      .insertInto('contact')
      .values({
        programme_id,
        company_id,
        function: 'manager',
        name: 'Cia Chef',
        email: 'cia@exempel.example',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const anna = await person('Anna', {})
    await db
      .insertInto('manages')
      .values({ programme_id, company_id, contact_id: manager_id, person_id: anna })
      .execute()
    return {
      company_id,
      contact_id,
      anna,
      bo: await person('Bo', {}),
      hidden: await person('Dold', {}, true),
    }
  })
  const { company_id, anna } = made
  const leader = visitorIn(programme_id, 'process_leader')
  const company = visitorIn(programme_id, 'company', { company_id })
  const as = <T extends object>(work: (tx: Tx) => Promise<T | Refusal>) =>
    transact(ground, leader, work) as Promise<T | Refusal>
  const listed = async (name: string, is_permit = 'yes') =>
    done(
      await as(tx =>
        addCompetence(tx, leader, competenceForm.schema.parse({ name, is_permit, is_another: 'yes' })),
      ),
    ).id
  const truck = await listed('Truckkort')
  const weld = await listed('Svets', '')
  const openLevels = () => as(tx => noteGround(tx, leader, { company_id, version: 0, form: NOTED }))
  const form = (people: string[], until_on = '', rest: object = {}) =>
    permitForm.schema.parse({ competence_id: String(truck), people, until_on, ...rest })
  const note = (
    people: string[],
    until_on = '',
    { visitor = leader, ...rest }: Record<string, unknown> & { visitor?: typeof leader } = {},
  ) =>
    transact(ground, visitor, tx =>
      notePermits(tx, visitor, { company_id, form: form(people, until_on, rest) }),
    )
  const held = async (visitor = leader) =>
    (await reading(ground, visitor, db => permitsAt(db, visitor, { company_id }))).map(one => [
      one.who,
      one.permit,
      one.until_on,
    ])
  const a: Who = `p${anna}`
  const b: Who = `p${made.bo}`
  return { programme_id, ...made, leader, company, truck, weld, a, b, as, openLevels, listed, note, held }
}
