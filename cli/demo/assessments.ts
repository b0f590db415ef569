import { asHouse } from '../../app/access/as-house.ts'
import type { Installation } from '../../app/access/installation.ts'
import { answerStatements } from '../../app/assessments/commands/answer.ts'
import { askRespondent } from '../../app/assessments/commands/ask-respondent.ts'
import { enterAnswers } from '../../app/assessments/commands/enter-registered.ts'
import { openMeasurement } from '../../app/assessments/commands/measure.ts'
import type { Mark, Measurement, RegisteredAnswer } from '../../app/assessments/rules/read-answer.ts'
import { SUGGESTED_TEMPLATE } from '../../app/assessments/rules/suggested-template.ts'
import { clockOn, type LocalDate } from '../../app/foundation/clock.ts'
import { addDays } from '../../app/foundation/dates.ts'
import { isRefusal, type Refusal } from '../../app/foundation/refusal.ts'
import { transact } from '../../app/foundation/transact.ts'
import { addContact } from '../../app/people/commands/contacts.ts'
import type { Demonstrated } from './hand-over.ts'
import { visitorNamed } from './visitor-named.ts'

/** So many companies have made their baseline, and the first of them their end as well. */
const MEASURED = 14
const MEASURED_TWICE = 7
/** Where ten can answer without being all of it. */
const FEWEST_EMPLOYEES = 20
/** Since so many days they have agreed, so that both measurements are of the past. */
const SETTLED_DAYS = 60

const RESPONDENTS = [
  'management',
  'management',
  'management',
  'hr',
  'union',
  'union',
  'union',
  'other',
  'other',
  'other',
] as const
const STATEMENTS = SUGGESTED_TEMPLATE.areas.flatMap(area => area.statements)

/**
 * What companies said of themselves: the baseline when they began, for some the end, and one baseline that is under way, where one has
 * answered half and two have not begun. Throws when something is refused.
 */
export async function assessCompanies(
  installation: Installation,
  { programme_id, slug, day, leader: email }: Demonstrated & { leader: string },
): Promise<void> {
  const leader = await visitorNamed(installation, email, slug)
  const { measured, open } = await transact(installation, asHouse(leader), async ({ db }) => {
    const companies = await db
      .selectFrom('company')
      .leftJoin('partner', 'partner.id', 'company.partner_id')
      .select(['company.id', 'organisation_number', 'agreed_on'])
      .select(eb => eb('partner.kind', '=', 'owner').as('is_owners'))
      .where('company.programme_id', '=', programme_id)
      .where('agreed_on', 'is not', null)
      .where('organisation_number', 'is not', null)
      .where('merged_into', 'is', null)
      .where('employees', '>=', FEWEST_EMPLOYEES)
      .orderBy('agreed_on')
      .orderBy('company.id')
      .execute()
    const began = companies.filter(one => one.agreed_on! < addDays(day, -SETTLED_DAYS))
    const chosen = began.slice(0, MEASURED)
    return { measured: chosen, open: companies.findLast(one => one.is_owners && !chosen.includes(one)) }
  })
  await transact(installation, asHouse(leader), async tx => {
    const answers = measured.flatMap(({ organisation_number, agreed_on }, at) => [
      ...answersOf(organisation_number!, 'baseline', addDays(agreed_on!, 10), at),
      ...(at < MEASURED_TWICE ? answersOf(organisation_number!, 'end', addDays(day, -30 - at), at) : []),
    ])
    const hashed = answers.map(one => ({
      ...one,
      respondent: tx.vault
        .keyedHash(`svarande ${one.organisation_number} ${one.measurement} ${one.respondent}`)
        .toString('hex'),
    }))
    await enterAnswers(tx, { programme_id, import_id: null }, hashed)
    return {}
  })
  if (!open) return // a small demonstration may have none as large
  const opened_on = addDays(day, -6)
  const ground: Installation = { ...installation, clock: clockOn(opened_on, installation.clock.now) }
  await transact(ground, leader, async tx => {
    const company_id = open.id
    const { id: assessment_id } = done(
      await openMeasurement(tx, leader, {
        company_id,
        form: { measurement: 'baseline', closes_on: addDays(day, 15) },
      }),
    )
    for (const [at, one] of ASKED.entries()) {
      const contact = done(await addContact(tx, leader, { company_id, form: { ...one.contact, phone: '' } }))
      const form = {
        contact_id: contact.id,
        speaks_for: one.speaks_for,
        speaks_as: one.speaks_as,
        language: 'sv' as const,
      }
      const asked = done(await askRespondent(tx, leader, { company_id, assessment_id, form, post: ground }))
      if (at > 0) continue
      const half = STATEMENTS.slice(0, 10).map(({ code }, nth) => ({ code, mark: markAt(0, at, nth, 0) }))
      done(await answerStatements(tx, { programme_id, invitation_id: asked.id }, half))
    }
    return {}
  })
}

const ASKED = [
  {
    contact: { function: 'hr', name: 'Sanna Holm', email: 'sanna.holm@exempel.example' },
    speaks_for: 'hr',
    speaks_as: 'function',
  },
  {
    contact: { function: 'management', name: 'Ulf Rydell', email: 'ulf.rydell@exempel.example' },
    speaks_for: 'management',
    speaks_as: 'one',
  },
  {
    contact: {
      function: 'union_representative',
      name: 'Fatima Nordin',
      email: 'fatima.nordin@exempel.example',
    },
    speaks_for: 'union',
    speaks_as: 'group',
  },
] as const

/** Management thinks better of it than the union does; what was lowest has moved most. The same every time. */
function answersOf(
  organisation_number: string,
  measurement: Measurement,
  answered_on: LocalDate,
  company: number,
): RegisteredAnswer[] {
  return RESPONDENTS.flatMap((group, respondent) =>
    STATEMENTS.map(({ code }, nth) => ({
      organisation_number,
      measurement,
      answered_on,
      group,
      respondent: String(respondent),
      statement: code,
      mark: markAt(company, respondent, nth, measurement === 'end' ? 1 : 0),
    })),
  )
}

const AREA_BEGINS = [2.4, 2.1, 2.9, 2.3, 3.1]
const AREA_MOVES = [0.9, 0.7, 0.4, 1.1, 0.3]
const GROUP_LEANS = { management: 0.5, hr: 0.2, union: -0.4, other: -0.1 }

function markAt(company: number, respondent: number, nth: number, moved: 0 | 1): Mark {
  const area = Math.floor(nth / 5)
  const scatter = ((company * 7 + respondent * 5 + nth * 3) % 9) / 4 - 1
  const value =
    AREA_BEGINS[area]! + moved * AREA_MOVES[area]! + GROUP_LEANS[RESPONDENTS[respondent]!] + scatter
  return Math.min(5, Math.max(1, Math.round(value))) as Mark
}

function done<T extends object>(made: T | Refusal): T {
  if (isRefusal(made)) throw new Error(`the demonstration cannot be made: ${made.refused}`)
  return made
}
