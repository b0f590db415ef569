import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayReadNamedLevels } from '../policy.ts'
import { levelsAreOpen } from '../queries/ground.ts'
import { matrixRows } from '../queries/matrix.ts'
import { permitKinds, permitRows, permitsAt } from '../queries/permits.ts'
import type { CorrectionForm, PermitForm } from '../rules/permit-forms.ts'
import type { Who } from '../rules/rating.ts'
import { matrixRefusal } from './arrange-matrix.ts'
import { lockLevels } from './rate-cells.ts'

type At = { company_id: number }

/**
 * Notes the same permit for one or several at a company: a renewal is a new row, and who holds the very same already gets none. Refuses
 * `not-found`, `not-yours`, `levels-shut`, `permit-missing`, and `nobody-chosen` for one who does not work there.
 */
export async function notePermits(
  tx: Tx,
  visitor: Visitor,
  { company_id, form }: At & { form: PermitForm },
): Promise<{ noted: number } | Refusal> {
  const refusal = await permitsRefusal(tx, visitor, company_id)
  if (refusal) return refusal
  const { competence_id, people, from_on, until_on, evidence } = form
  const kind = (await permitKinds(tx.db, visitor)).find(one => one.id === competence_id)
  if (!kind) return refuse('permit-missing', { field: 'competence_id' })
  const at = { company_id, today: tx.clock.today() }
  const here = new Set((await matrixRows(tx.db, visitor, at)).map(row => row.who))
  if (!people.every(who => here.has(who))) return refuse('nobody-chosen', { field: 'people' })
  const held = await permitsAt(tx.db, visitor, { company_id })
  const fresh = people.filter(
    who =>
      !held.some(
        one =>
          one.who === who &&
          one.competence_id === competence_id &&
          one.from_on === from_on &&
          one.until_on === until_on,
      ),
  )
  if (fresh.length === 0) return { noted: 0 }
  const programme_id = visitor.programme!
  const row = { programme_id, company_id, competence_id, from_on, until_on, evidence }
  const noted = { noted_at: tx.clock.now(), noted_by: visitor.user_id }
  await tx.db
    .insertInto('permit')
    .values(fresh.map(who => ({ ...row, ...ownerOf(who), ...noted })))
    .execute()
  for (const who of fresh) await noteOf(tx, 'permit-noted', { programme_id, who, permit: kind.name })
  return { noted: fresh.length }
}

type Changing = At & { id: number; version: number }

/**
 * Puts right what was noted: what stood there stays as history. `version` is the row that was read. Refuses `not-found`, `not-yours`,
 * `levels-shut`, `not-read` where no row was, `changed-by-other`.
 */
export async function correctPermit(
  tx: Tx,
  visitor: Visitor,
  { form, ...at }: Changing & { form: CorrectionForm },
): Promise<{ id: number } | Refusal> {
  const latest = await latestOf(tx, visitor, at)
  if ('refused' in latest) return latest
  const { from_on, until_on, evidence } = form
  if (latest.from_on === from_on && latest.until_on === until_on && latest.evidence === evidence)
    return { id: latest.id }
  await end(tx, latest.id, 'corrected')
  const programme_id = visitor.programme!
  const { id } = await tx.db
    .insertInto('permit')
    .values({
      programme_id,
      company_id: at.company_id,
      competence_id: latest.competence_id,
      person_id: latest.person_id,
      employee_id: latest.employee_id,
      from_on,
      until_on,
      evidence,
      noted_at: tx.clock.now(),
      noted_by: visitor.user_id,
      reminded_at: latest.until_on === until_on ? latest.reminded_at : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { whose, permit } = latest
  await noteOf(tx, 'permit-corrected', { programme_id, who: whose as Who, permit })
  return { id }
}

/** It holds no more from today; it stays as history. Refuses as `correctPermit`. */
export async function takeBackPermit(
  tx: Tx,
  visitor: Visitor,
  at: Changing,
): Promise<{ id: number } | Refusal> {
  const latest = await latestOf(tx, visitor, at)
  if ('refused' in latest) return latest
  await end(tx, latest.id, 'taken_back')
  const { whose, permit } = latest
  await noteOf(tx, 'permit-taken-back', { programme_id: visitor.programme!, who: whose as Who, permit })
  return { id: latest.id }
}

const end = (tx: Tx, id: number, ended_as: 'corrected' | 'taken_back') =>
  tx.db.updateTable('permit').set({ ended_on: tx.clock.today(), ended_as }).where('id', '=', id).execute()

async function latestOf(tx: Tx, visitor: Visitor, { company_id, id, version }: Changing) {
  const refusal = await permitsRefusal(tx, visitor, company_id)
  if (refusal) return refusal
  const [latest] = await permitRows(tx.db, visitor, { company_id, id })
  if (!latest) return refuse('not-found')
  const rows = await matrixRows(tx.db, visitor, {
    company_id,
    today: tx.clock.today(),
    only: latest.whose as Who,
  })
  if (rows.length === 0) return refuse('not-found')
  if (version === 0) return refuse('not-read')
  return latest.id === version && latest.ended_on === null ? latest : refuse('changed-by-other')
}

/** Only who may see named levels there, where they are open, and one at a time at a company. */
async function permitsRefusal(tx: Tx, visitor: Visitor, company_id: number): Promise<Refusal | null> {
  const refusal = await matrixRefusal(tx, visitor, company_id)
  if (refusal) return refusal
  if (!mayReadNamedLevels(visitor)) return refuse('not-yours')
  if (!(await levelsAreOpen(tx.db, visitor, company_id))) return refuse('levels-shut')
  await lockLevels(tx, company_id)
  return null
}

const ownerOf = (who: Who) => {
  const id = Number(who.slice(1))
  return who.startsWith('p') ? { person_id: id, employee_id: null } : { person_id: null, employee_id: id }
}

type Told = { programme_id: number; who: Who; permit: string }

/** One line for each person, which tells which permit and no day, as a line tells in what someone was rated and not as what. */
function noteOf(tx: Tx, action: string, { programme_id, who, permit }: Told) {
  const { person_id, employee_id } = ownerOf(who)
  return note(tx, {
    action,
    subject: person_id === null ? 'employee' : 'person',
    subject_id: person_id ?? employee_id,
    programme_id,
    person_id,
    about: { permit },
  })
}
