import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { keepFile } from '../../agreements/commands/keep-file.ts'
import { occasionOf } from '../../courses/queries.ts'
import { takesNobody } from '../../courses/rules/takes-nobody.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { sessionNow } from '../queries/sessions-now.ts'
import { sheetsOf } from '../queries/sheets.ts'
import { isAnyoneOnSheet } from '../rules/roll.ts'
import { printedCode } from '../rules/session-code.ts'
import type { SheetPage } from '../rules/sheet.ts'
import { markRoll, type RollMade, type RollSent } from './mark-roll.ts'

type Of = { occasion_id: number; session_id: number }

/**
 * Keeps a list that was signed on paper, page by page, as evidence: sealed, with the digest of each. Refuses `not-found`, `occasion-cancelled`,
 * `occasion-closed`, `not-yet` before the session has begun.
 */
export async function keepSheet(
  tx: Tx,
  visitor: Visitor,
  { occasion_id, session_id, original, pages }: Of & { original: string; pages: readonly SheetPage[] },
): Promise<{ id: number } | Refusal> {
  const occasion = await occasionOf(tx.db, visitor, occasion_id)
  const session = await sessionNow(tx.db, session_id)
  if (!occasion || session?.occasion_id !== occasion.id) return refuse('not-found')
  const taken = takesNobody(occasion)
  if (taken) return taken
  if (session.starts > tx.clock.now()) return refuse('not-yet')
  const { programme_id, held_on } = session
  const { id: sheet_id } = await tx.db
    .insertInto('session_sheet')
    .values({
      ...{ programme_id, session_id, original, kept_at: tx.clock.now() },
      kept_by: tx.scope.user_id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const digests: string[] = []
  for (const [at, { content, media_type, ending }] of pages.entries()) {
    const name = `narvarolista-${occasion.code}-${held_on}-${at + 1}.${ending}`
    const file = await keepFile(tx, { programme_id, company_id: null, name, media_type, content })
    await tx.db
      .insertInto('session_sheet_page')
      .values({ sheet_id, page: at + 1, programme_id, file_id: file.id })
      .execute()
    digests.push(file.digest)
  }
  await note(tx, {
    action: 'sheet-kept',
    subject: 'session_sheet',
    subject_id: sheet_id,
    programme_id,
    about: { occasion_id, held_on, pages: pages.length, digests },
  })
  return { id: sheet_id }
}

/**
 * A room is marked from the list that is kept. Whoever keys it has typed the code that stands on it. Refuses `sheet-gone`, `code-of-other` where
 * another session has that code, `wrong-code` where none of the occasion has, `nobody-on-sheet` where it is signed and nobody is ticked, and as `markRoll`.
 */
export async function keyFromSheet(
  tx: Tx,
  visitor: Visitor,
  { sheet_id, code, ...sent }: RollSent & { sheet_id: number; code: string },
): Promise<RollMade | Refusal> {
  const occasion = await occasionOf(tx.db, visitor, sent.occasion_id)
  const session = await sessionNow(tx.db, sent.session_id)
  if (!occasion || session?.occasion_id !== occasion.id) return refuse('not-found')
  const sheets = await sheetsOf(tx.db, visitor, session.id)
  if (!sheets.some(sheet => sheet.id === sheet_id)) return refuse('sheet-gone', { field: 'form' })
  if (printedCode(tx.vault, session) !== code) {
    const others = await tx.db
      .selectFrom('session')
      .select(['id', 'held_on'])
      .where('occasion_id', '=', occasion.id)
      .execute()
    const other = others.find(one => printedCode(tx.vault, one) === code)
    return other
      ? refuse('code-of-other', { field: 'code', about: { day: other.held_on } })
      : refuse('wrong-code', { field: 'code' })
  }
  if (sent.is_signed && !isAnyoneOnSheet(sent.typed)) return refuse('nobody-on-sheet', { field: 'signed' })
  return markRoll(tx, visitor, { ...sent, sheet_id })
}

/** From now on only the handlers see the lists of a session. */
export const hideSheetsIn = (tx: Tx, session_id: number) =>
  sql`update session_sheet set hidden_at = ${tx.clock.now()} where hidden_at is null and session_id = ${session_id}`.execute(
    tx.db,
  )

/** Whoever becomes protected stands on no picture that others see: from now on only their handler sees the lists on which they can stand. */
export const hideSheetsOf = (tx: Tx, person_id: number) =>
  sql`update session_sheet set hidden_at = ${tx.clock.now()} where hidden_at is null and session_id in (
    select session_id from attendance where person_id = ${person_id}
    union select session.id from session join booking on booking.occasion_id = session.occasion_id where booking.person_id = ${person_id})`.execute(
    tx.db,
  )
