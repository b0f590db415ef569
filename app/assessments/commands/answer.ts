import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { askedFor, markedBy } from '../queries/asked.ts'
import type { Marked } from '../rules/marks.ts'
import { isOpenOn, type PaperForm, type SpeaksAs } from '../rules/measurement.ts'
import type { RespondentGroup } from '../rules/read-answer.ts'
import { type Asked, knownBy } from '../rules/respondent-token.ts'
import { lockMeasurement, noteAt, openAt } from './measure.ts'

/**
 * What whoever holds the link says of some statements: it is kept, and can be changed until it has been handed in. Done by the house
 * within the programme. Noted by nobody: the trail would tell when somebody answered. Refuses `not-found`, `is-closed`, `handed-in`.
 */
export async function answerStatements(
  tx: Tx,
  asked: Asked,
  marked: readonly Marked[],
): Promise<{ id: number } | Refusal> {
  const invitation = await answering(tx, asked)
  if ('refused' in invitation) return invitation
  const respondent_id = await respondentOf(tx, {
    programme_id: asked.programme_id,
    known_by: knownBy(tx.vault, asked),
    assessment_id: invitation.assessment_id,
    speaks_for: invitation.speaks_for,
    speaks_as: invitation.speaks_as,
  })
  await keepMarks(tx, { programme_id: asked.programme_id, respondent_id, marked })
  await tx.db
    .updateTable('assessment_invitation')
    .set({ began_on: tx.clock.today() })
    .where('id', '=', asked.invitation_id)
    .where('began_on', 'is', null)
    .execute()
  if (marked.some(one => one.mark !== null)) await measuredToday(tx, invitation.assessment_id)
  return { id: asked.invitation_id }
}

/**
 * Hands the answers in, with what is said freely. Done by the house. They are shown to nobody by this link again. Handed in already
 * changes nothing. Refuses `not-found`, `is-closed`, `nothing-answered`.
 */
export async function handIn(tx: Tx, asked: Asked, said: string): Promise<{ id: number } | Refusal> {
  const invitation = await answering(tx, asked)
  if ('refused' in invitation)
    return invitation.refused === 'handed-in' ? { id: asked.invitation_id } : invitation
  const marked = await markedBy(tx.db, tx.vault, { ...asked, assessment_id: invitation.assessment_id })
  if (![...marked.values()].some(mark => mark !== null)) return refuse('nothing-answered')
  const finished_on = tx.clock.today()
  await tx.db
    .updateTable('assessment_respondent')
    .set({ said, finished_on })
    .where('assessment_id', '=', invitation.assessment_id)
    .where('known_by', '=', knownBy(tx.vault, asked))
    .execute()
  await tx.db
    .updateTable('assessment_invitation')
    .set({ finished_on })
    .where('id', '=', asked.invitation_id)
    .execute()
  await measuredToday(tx, invitation.assessment_id)
  return { id: asked.invitation_id }
}

/**
 * What was answered on paper, keyed in by those who run the programme. Refuses `not-found`, `not-yours`, `is-closed`,
 * `nothing-answered`.
 */
export async function keyInPaper(
  tx: Tx,
  visitor: Visitor,
  {
    form,
    marked,
    ...at
  }: {
    company_id: number
    assessment_id: number
    form: Pick<PaperForm, 'speaks_for' | 'speaks_as' | 'said'>
    marked: readonly Marked[]
  },
): Promise<{ id: number } | Refusal> {
  const measured = await openAt(tx, visitor, at)
  if ('refused' in measured) return measured
  if (!marked.some(one => one.mark !== null)) return refuse('nothing-answered')
  const programme_id = visitor.programme!
  const respondent_id = await respondentOf(tx, {
    ...form,
    programme_id,
    assessment_id: at.assessment_id,
    known_by: crypto.getRandomValues(Buffer.alloc(32)),
    said: form.said,
    finished_on: tx.clock.today(),
  })
  await keepMarks(tx, { programme_id, respondent_id, marked })
  await measuredToday(tx, at.assessment_id)
  await noteAt(tx, at.company_id, 'paper-answer-keyed', { speaks_for: form.speaks_for })
  return { id: respondent_id }
}

async function answering(tx: Tx, asked: Asked) {
  const found = await askedFor(tx.db, asked)
  if (!found) return refuse('not-found')
  await lockMeasurement(tx, found.assessment_id)
  await tx.db
    .selectFrom('assessment_invitation')
    .select('id')
    .where('id', '=', asked.invitation_id)
    .forUpdate()
    .execute()
  const invitation = await askedFor(tx.db, asked)
  if (!invitation) return refuse('not-found')
  if (!isOpenOn(invitation, tx.clock.today())) return refuse('is-closed')
  return invitation.finished_on ? refuse('handed-in') : invitation
}

type Respondent = {
  programme_id: number
  assessment_id: number
  known_by: Buffer
  speaks_for: RespondentGroup
  speaks_as: SpeaksAs
  said?: string
  finished_on?: LocalDate
}

async function respondentOf(
  { db }: Tx,
  { programme_id, assessment_id, known_by, speaks_for, speaks_as, said = '', finished_on }: Respondent,
): Promise<number> {
  await db
    .insertInto('assessment_respondent')
    .values({
      programme_id,
      assessment_id,
      known_by,
      speaks_for,
      speaks_as,
      said,
      finished_on: finished_on ?? null,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const { id } = await db
    .selectFrom('assessment_respondent')
    .select('id')
    .where('assessment_id', '=', assessment_id)
    .where('known_by', '=', known_by)
    .executeTakeFirstOrThrow()
  return id
}

type Kept = { programme_id: number; respondent_id: number; marked: readonly Marked[] }

async function keepMarks({ db }: Tx, { programme_id, respondent_id, marked }: Kept) {
  if (marked.length === 0) return
  await db
    .insertInto('assessment_answer')
    .values(marked.map(({ code, mark }) => ({ programme_id, respondent_id, statement: code, mark })))
    .onConflict(conflict =>
      conflict.columns(['respondent_id', 'statement']).doUpdateSet({ mark: eb => eb.ref('excluded.mark') }),
    )
    .execute()
}

const measuredToday = ({ db, clock }: Tx, assessment_id: number) =>
  db.updateTable('assessment').set({ measured_on: clock.today() }).where('id', '=', assessment_id).execute()
