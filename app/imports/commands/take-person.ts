import type { Visitor } from '../../access/visitor.ts'
import { companyNumbered } from '../../companies/queries.ts'
import { addDays } from '../../foundation/dates.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { chooseManager } from '../../people/commands/choose-manager.ts'
import { correctNumber } from '../../people/commands/correct-number.ts'
import { addEmployment, saveEmployment } from '../../people/commands/save-employment.ts'
import { savePerson } from '../../people/commands/save-person.ts'
import { leadsAt } from '../../people/queries/managers.ts'
import { knownPeopleOf } from '../../people/queries.ts'
import { employmentOn } from '../../people/rules/employment-on.ts'
import { leadFor } from '../../people/rules/managers.ts'
import type { KeptJob } from '../rules/known.ts'
import { valuesOf } from './take-company.ts'
import type { Taken } from './take-new.ts'

/** What a register says of a person over what is kept; of a job over that job, or as a further one. */
export async function takePerson(
  tx: Tx,
  visitor: Visitor,
  { subject, cells }: Taken,
): Promise<Refusal | null> {
  const person = await personHashed(tx, visitor, subject)
  if (!person) return refuse('not-found')
  const employer = cells[0]!.employer
  if (employer) return takeJob(tx, visitor, { person_id: person.id, employer, cells })
  const own = cells.filter(cell => cell.field !== 'job')
  if (own.length > 0) {
    const { id, version, ...kept } = person
    const saved = await savePerson(tx, visitor, { id, version, form: { ...kept, ...valuesOf(own) } })
    if (isRefusal(saved)) return saved
  }
  const job = cells.findLast(cell => cell.field === 'job')
  return job ? noteJob(tx, visitor, { person_id: person.id, job: job.value as KeptJob }) : null
}

/** A coordination number that became a personal number: the person stays who they are. */
export async function takeNumber(
  tx: Tx,
  visitor: Visitor,
  { subject, number }: { subject: string; number: string },
): Promise<Refusal | { id: number }> {
  const person = await personHashed(tx, visitor, subject)
  if (!person) return refuse('not-found')
  const reason = 'Samordningsnumret har blivit ett personnummer, enligt ett inläst register.'
  return correctNumber(tx, visitor, {
    person_id: person.id,
    form: { number, reason, version: person.version },
  })
}

async function takeJob(
  tx: Tx,
  visitor: Visitor,
  { person_id, employer, cells }: { person_id: number; employer: string; cells: Taken['cells'] },
): Promise<Refusal | null> {
  const company = await companyNumbered(tx.db, visitor, employer)
  const job = (await jobsOf(tx, person_id)).findLast(one => one.company_id === company?.id)
  if (!job) return refuse('not-found')
  const { id, version, ...kept } = job
  const { trained, manager, ...values } = valuesOf(cells)
  const form = { ...kept, ...values, ...((trained as object | undefined) ?? {}) }
  const saved = await saveEmployment(tx, visitor, { id, version, person_id, form })
  if (isRefusal(saved)) return saved
  const { company_id } = job
  return manager ? takeManager(tx, visitor, { person_id, company_id, contact_id: Number(manager) }) : null
}

/** Who leads the person is written over whoever did. */
async function takeManager(
  tx: Tx,
  visitor: Visitor,
  { person_id, ...at }: { person_id: number; company_id: number; contact_id: number },
): Promise<Refusal | null> {
  const whom = { person_id, team: '', shift: '' }
  const now = leadFor(whom, await leadsAt(tx.db, visitor, at.company_id))
  const chosen = await chooseManager(tx, visitor, { ...at, whom, version: now?.contact_id ?? 0 })
  return isRefusal(chosen) ? chosen : null
}

/** The register says no day: the new job is noted from today on, and the one of before ended the day before. */
async function noteJob(
  tx: Tx,
  visitor: Visitor,
  { person_id, job }: { person_id: number; job: KeptJob },
): Promise<Refusal | null> {
  const today = tx.clock.today()
  const { organisation_number, manager, ...told } = job
  const company = await companyNumbered(tx.db, visitor, organisation_number)
  if (!company) return refuse('unknown-company')
  const now = employmentOn(await jobsOf(tx, person_id), today)
  if (now && (now.ends_on === null || now.ends_on >= today)) {
    const { id, version, ...kept } = now
    const ended = await saveEmployment(tx, visitor, {
      id,
      version,
      person_id,
      form: { ...kept, ends_on: addDays(today, -1) },
    })
    if (isRefusal(ended)) return ended
  }
  const form = { ...told, company_id: company.id, starts_on: today, ends_on: null }
  const added = await addEmployment(tx, visitor, { person_id, form })
  if (isRefusal(added)) return added
  const { id: company_id } = company
  return manager ? takeManager(tx, visitor, { person_id, company_id, contact_id: manager.contact_id }) : null
}

const personHashed = (tx: Tx, visitor: Visitor, hash: string) =>
  knownPeopleOf(tx.db, visitor)
    .innerJoin('personal_number', 'personal_number.person_id', 'person.id')
    .select(['person.id', 'version', 'given_name', 'family_name', 'email', 'mobile', 'education'])
    .where('keyed_hash', '=', Buffer.from(hash, 'hex'))
    .executeTakeFirst()

const jobsOf = (tx: Tx, person_id: number) =>
  tx.db
    .selectFrom('employment')
    .select(['id', 'version', 'company_id', 'title', 'category', 'is_unqualified', 'team', 'shift'])
    .select(['last_training_year', 'never_trained', 'starts_on', 'ends_on'])
    .where('person_id', '=', person_id)
    .orderBy('id')
    .execute()
