import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayEditMatrixAt, mayReadNamedLevels } from '../policy.ts'
import { levelsAreOpen } from '../queries/ground.ts'
import { competenceNames, matrixRows } from '../queries/matrix.ts'
import { jobOf, notedOn } from '../queries/working.ts'
import type { Level } from '../rules/matrix.ts'
import type { Who } from '../rules/rating.ts'
import { againstDay, boxOf, type Ticked, talkRefusal } from '../rules/talk-form.ts'
import { lockLevels } from './rate-cells.ts'
import { type Written, writeLevels } from './write-levels.ts'

type Talk = { company_id: number; who: Who; held_on: LocalDate; ticked: readonly Ticked[] }
/** What the day says otherwise: nothing is written until that is known. */
export type Otherwise = { box: string; stands: Level }

/**
 * Keys the sheet of a development talk: what the person and the manager ticked, noted on the day of the talk as their own. Sent twice it is
 * done once. Refuses `not-found`, `not-yours`, `levels-shut`, `day-to-come`, `before-job`, `after-job`.
 */
export async function keyTalk(
  tx: Tx,
  visitor: Visitor,
  { company_id, who, held_on, ticked }: Talk,
): Promise<{ otherwise: Otherwise[] } | Refusal> {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayReadNamedLevels(visitor) || !mayEditMatrixAt(visitor, company)) return refuse('not-yours')
  if (!(await levelsAreOpen(tx.db, visitor, company_id))) return refuse('levels-shut')
  await lockLevels(tx, company_id)

  const at = { company_id, today: tx.clock.today() }
  const [row] = await matrixRows(tx.db, visitor, { ...at, only: who })
  const job = row && (await jobOf(tx.db, visitor, { ...at, who }))
  if (!job) return refuse('not-found')
  const refusal = talkRefusal(held_on, job, at.today)
  if (refusal) return refusal
  const names = await competenceNames(
    tx.db,
    visitor,
    ticked.map(one => one.competence),
  )
  const known = ticked.filter(one => names.has(one.competence))
  const standing = await notedOn(tx.db, visitor, { who, day: held_on })
  const { differing, toWrite } = againstDay(known, standing)
  if (differing.length > 0)
    return { otherwise: differing.map(one => ({ box: boxOf(one), stands: standing.get(boxOf(one))! })) }
  const programme_id = visitor.programme!
  for (const source of ['own', 'manager'] as const)
    await writeLevels(tx, { programme_id, rated_on: held_on, source }, writtenBy(source, who, toWrite))
  if (toWrite.length > 0) {
    const id = Number(who.slice(1))
    await note(tx, {
      action: 'talk-keyed',
      subject: who.startsWith('p') ? 'person' : 'employee',
      subject_id: id,
      programme_id,
      person_id: who.startsWith('p') ? id : null,
      about: {
        held_on,
        rated: [...new Set(toWrite.map(one => names.get(one.competence)))].join(', '),
      },
    })
  }
  return { otherwise: [] }
}

/** The boxes of one of the two; a wanted level is noted with the manager's. */
const writtenBy = (source: 'own' | 'manager', who: Who, all: readonly Ticked[]): Written[] =>
  all
    .filter(({ column }) => column === source || (source === 'manager' && column === 'wanted'))
    .map(({ competence, column, now }) => ({
      who,
      competence,
      change: {
        level: column === 'wanted' ? undefined : now,
        wanted: column === 'wanted' ? now : undefined,
      },
    }))
