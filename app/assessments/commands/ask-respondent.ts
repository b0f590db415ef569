import type { Visitor } from '../../access/visitor.ts'
import { addDays } from '../../foundation/dates.ts'
import { formatIn } from '../../foundation/format.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { dayInSql } from '../../foundation/stockholm.ts'
import type { Language } from '../../foundation/text.ts'
import { type Ground, houseScope, type Tx, transact } from '../../foundation/transact.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { type AskedFacts, askedFor } from '../queries/asked.ts'
import { REMINDED_BEFORE, type RespondentForm } from '../rules/measurement.ts'
import { knownBy, respondentToken } from '../rules/respondent-token.ts'
import { noteAt, openAt } from './measure.ts'

type At = { company_id: number; assessment_id: number }

/**
 * Asks a contact to answer, by a link of their own. Refuses `not-found`, `not-yours`, `is-closed`, `no-address`, `asked-already`.
 */
export async function askRespondent(
  tx: Tx,
  visitor: Visitor,
  { form, post, ...at }: At & { form: RespondentForm; post: Post },
): Promise<{ id: number } | Refusal> {
  const measured = await openAt(tx, visitor, at)
  if ('refused' in measured) return measured
  const contact = await tx.db
    .selectFrom('contact')
    .select(['id', 'email'])
    .where('company_id', '=', at.company_id)
    .where('id', '=', form.contact_id)
    .where('function', 'not in', ['officer', 'knocked'])
    .forUpdate()
    .executeTakeFirst()
  if (!contact?.email) return refuse('no-address', { field: 'contact_id' })
  const asked = await tx.db
    .selectFrom('assessment_invitation')
    .select('id')
    .where('assessment_id', '=', at.assessment_id)
    .where('contact_id', '=', contact.id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (asked) return refuse('asked-already', { field: 'contact_id' })
  const { speaks_for, speaks_as, language } = form
  const programme_id = visitor.programme!
  const { id } = await tx.db
    .insertInto('assessment_invitation')
    .values({
      programme_id,
      assessment_id: at.assessment_id,
      contact_id: contact.id,
      speaks_for,
      speaks_as,
      language,
      invited_at: tx.clock.now(),
      invited_by: visitor.user_id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await write(tx, post, 'assessment_asked', { programme_id, invitation_id: id })
  await noteAt(tx, at.company_id, 'respondent-asked', { speaks_for })
  return { id }
}

type About = At & { invitation_id: number }

/** Reminds one who has been asked and is not done. Refuses `not-found`, `not-yours`, `is-closed`, `has-answered`, `reminded-today`. */
export async function remindRespondent(
  tx: Tx,
  visitor: Visitor,
  { invitation_id, post, ...at }: About & { post: Post },
): Promise<{ id: number } | Refusal> {
  const measured = await openAt(tx, visitor, at)
  if ('refused' in measured) return measured
  const invitation = await invitationAt(tx, { ...at, invitation_id })
  if (!invitation) return refuse('not-found')
  if (invitation.finished_on) return refuse('has-answered')
  const today = tx.clock.today()
  if (invitation.reminded_on === today) return refuse('reminded-today')
  await remind(tx, post, { programme_id: visitor.programme!, invitation_id })
  await noteAt(tx, at.company_id, 'respondent-reminded', { speaks_for: invitation.speaks_for })
  return { id: invitation_id }
}

/**
 * Takes an invitation back: its link leads nowhere, and what was begun by it is taken away. Refuses `not-found`, `not-yours`,
 * `is-closed`, `has-answered`.
 */
export async function uninviteRespondent(
  tx: Tx,
  visitor: Visitor,
  { invitation_id, ...at }: About,
): Promise<{ id: number } | Refusal> {
  const measured = await openAt(tx, visitor, at)
  if ('refused' in measured) return measured
  const invitation = await invitationAt(tx, { ...at, invitation_id })
  if (!invitation) return refuse('not-found')
  if (invitation.finished_on) return refuse('has-answered')
  const { assessment_id } = at
  await stopAsking(tx, { programme_id: visitor.programme!, assessment_id, invitation_id })
  await noteAt(tx, at.company_id, 'respondent-not-asked', { speaks_for: invitation.speaks_for })
  return { id: invitation_id }
}

type Invited = { programme_id: number; assessment_id: number; invitation_id: number }

/** The link opens nothing more, and what was begun by it is gone. Notes nothing: the command does. */
export async function stopAsking(tx: Tx, { programme_id, assessment_id, invitation_id }: Invited) {
  await tx.db
    .updateTable('assessment_invitation')
    .set({ revoked_at: tx.clock.now() })
    .where('id', '=', invitation_id)
    .execute()
  const answered = tx.db
    .selectFrom('assessment_respondent')
    .select('id')
    .where('assessment_id', '=', assessment_id)
    .where('known_by', '=', knownBy(tx.vault, { programme_id, invitation_id }))
  await tx.db.deleteFrom('assessment_answer').where('respondent_id', 'in', answered).execute()
  await tx.db.deleteFrom('assessment_respondent').where('id', 'in', answered).execute()
}

/**
 * Reminds everyone who was asked before today, is not done and has not been reminded, when a few days are left: also those whose day fell
 * on a weekend, or while nothing ran. How many.
 */
export const remindRespondents = (ground: Ground, post: Post): Promise<number> =>
  transact(ground, houseScope, async tx => {
    const due = await tx.db
      .selectFrom('assessment_invitation')
      .innerJoin('assessment', 'assessment.id', 'assessment_id')
      .select(['assessment_invitation.id', 'assessment_invitation.programme_id'])
      .where('closes_on', '>=', tx.clock.today())
      .where('closes_on', '<=', addDays(tx.clock.today(), REMINDED_BEFORE))
      .where(dayInSql('invited_at'), '<', tx.clock.today())
      .where('closed_at', 'is', null)
      .where('revoked_at', 'is', null)
      .where('finished_on', 'is', null)
      .where('reminded_on', 'is', null)
      .execute()
    for (const { id, programme_id } of due) await remind(tx, post, { programme_id, invitation_id: id })
    return due.length
  })

const invitationAt = (tx: Tx, { assessment_id, invitation_id }: About) =>
  tx.db
    .selectFrom('assessment_invitation')
    .select(['speaks_for', 'finished_on', 'reminded_on'])
    .where('assessment_id', '=', assessment_id)
    .where('id', '=', invitation_id)
    .where('revoked_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()

type Which = { programme_id: number; invitation_id: number }

async function remind(tx: Tx, post: Post, which: Which) {
  await tx.db
    .updateTable('assessment_invitation')
    .set({ reminded_on: tx.clock.today() })
    .where('id', '=', which.invitation_id)
    .execute()
  await write(tx, post, 'assessment_reminder', which)
}

async function write(tx: Tx, post: Post, code: 'assessment_asked' | 'assessment_reminder', which: Which) {
  const asked = (await askedFor(tx.db, which))!
  if (asked.contact_id === null) return
  const language = asked.language as Language
  await sendLetter(tx, post, {
    code,
    programme_id: which.programme_id,
    company_id: asked.company_id,
    to: { contact_id: asked.contact_id },
    language,
    values: { company: asked.company, programme: asked.programme, until: until(asked, language) },
    path: `/skattning/${respondentToken(tx.vault, which)}`,
  })
}

const until = ({ closes_on }: AskedFacts, language: Language) => formatIn(language).day(closes_on!)
