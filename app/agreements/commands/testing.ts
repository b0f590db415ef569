import assert from 'node:assert/strict'
import { asHouse } from '../../access/as-house.ts'
import { visitorIn } from '../../access/testing.ts'
import { strangerIn, type Visitor } from '../../access/visitor.ts'
import { addCompany } from '../../companies/commands/save-company.ts'
import { companyForm } from '../../companies/rules/company-form.ts'
import type { Clock } from '../../foundation/clock.ts'
import { readConfig } from '../../foundation/config.ts'
import type { Happening } from '../../foundation/events.ts'
import type { Jobs } from '../../foundation/jobs.ts'
import { silentLog } from '../../foundation/log.ts'
import { mailerOf } from '../../foundation/mail.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import type { Post } from '../../letters/commands/send-letter.ts'
import { addContact } from '../../people/commands/contacts.ts'
import { createProgramme } from '../../programmes/commands/create-programme.ts'
import { agreeWithCode } from './agree.ts'
import { sendAgreementCode } from './agreement-code.ts'
import { askCompanyByLink } from './company-link.ts'
import { offerAgreement } from './offer-agreement.ts'

export const idOf = <T extends object>(made: T | Refusal): T => {
  assert.ok(!isRefusal(made), JSON.stringify(made))
  return made as T
}
export const refusedAs = (made: unknown) => (isRefusal(made) ? made.refused : null)

/** A database, a clock that can be moved, and the letters that were sent, latest last. */
export async function openTestGround() {
  const database = await openForTest()
  const told: Happening[] = []
  const time = { at: new Date('2025-10-15T09:00:00Z') }
  const clock: Clock = { now: () => time.at, today: () => time.at.toISOString().slice(0, 10) }
  const ground = groundOf(database, { clock, listeners: [async (_, happening) => void told.push(happening)] })
  return { database, ground, told, time, fresh: () => fresh(ground) }
}

// Without a mail server nothing is sent, so nothing is asked of the jobs.
const noJobs: Jobs = { start: async () => {}, stop: async () => {}, work: () => {}, send: async () => {} }

let programmes = 0
const NUMBERS = ['556677-8899', '559434-2262']

/** A programme with two companies, each with someone in management. */
async function fresh(ground: Ground) {
  const { id: programme_id } = idOf(
    await transact(ground, houseScope, tx =>
      createProgramme(tx, {
        slug: `avtal-${++programmes}`,
        name: 'Grön #omställning $x$',
        starts_on: '2024-01-01',
        ends_on: '2026-12-31',
      }),
    ),
  )
  const leader = visitorIn(programme_id, 'project_leader')
  const letters: string[] = []
  const as = <T>(visitor: Visitor, work: (tx: Tx) => Promise<T>) => transact(ground, visitor, work)
  const [own, other] = (await Promise.all(
    NUMBERS.map(async (organisation_number, at) => {
      const form = companyForm.schema.parse({
        organisation_number,
        name: `Bolag ${at} AB`,
        municipality_code: '1290',
      })
      const { id } = idOf(await as(leader, tx => addCompany(tx, leader, form)))
      const contact = {
        function: 'management' as const,
        name: `Kim ${at}`,
        email: `Kim${at}@exempel.se`,
        phone: '',
      }
      const made = idOf(await as(leader, tx => addContact(tx, leader, { company_id: id, form: contact })))
      return { id, contact_id: made.id }
    }),
  )) as [Place, Place]
  const speaker: Visitor = {
    ...strangerIn('sv'),
    role: 'company_link',
    programme: programme_id,
    programmes: [programme_id],
    company: own.id,
  }
  const config = readConfig({})
  const mailer = mailerOf({ ground, config, log: silentLog, jobs: noJobs })
  const post: Post = {
    config,
    mailer: {
      ...mailer,
      queue: (tx, mail) => {
        letters.push([...mail.paragraphs, mail.action?.href ?? ''].join('\n'))
        return mailer.queue(tx, mail)
      },
    },
  }
  const digest = async () =>
    (
      await reading(ground, leader, db =>
        db
          .selectFrom('agreement')
          .select('text_digest')
          .where('company_id', '=', own.id)
          .where('withdrawn_at', 'is', null)
          .executeTakeFirstOrThrow(),
      )
    ).text_digest
  return {
    programme_id,
    leader,
    speaker,
    own,
    other,
    letters,
    as,
    post,
    digest,
    offer: (rest: { closed_year_because?: string } = {}, company_id = own.id) =>
      as(leader, tx =>
        offerAgreement(tx, leader, {
          company_id,
          form: { language: 'sv', closed_year_because: '', ...rest },
        }),
      ),
    askForCode: async (email = 'kim0@exempel.se') => {
      const form = { signatory_name: 'Kim Ek', signatory_title: 'vd', email }
      const made = await as(asHouse(speaker) as Visitor, tx =>
        sendAgreementCode(tx, speaker, { company_id: own.id, form, post }),
      )
      return isRefusal(made) ? made.refused : /\d{3} \d{3}/.exec(letters.at(-1)!)![0]
    },
    agree: async (typed: string) => {
      const asked = { company_id: own.id, typed, digest: await digest() }
      return as(asHouse(speaker) as Visitor, tx => agreeWithCode(tx, speaker, { ...asked, post }))
    },
    askByLink: (company_id = own.id, contact_id = own.contact_id) =>
      as(leader, tx =>
        askCompanyByLink(tx, leader, { company_id, form: { contact_id, language: 'sv' }, post }),
      ),
  }
}
type Place = { id: number; contact_id: number }
