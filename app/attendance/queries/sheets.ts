import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import type { Vault } from '../../foundation/vault.ts'
import { mayHandleProtected } from '../../people/policy.ts'

/** The lists on paper that are kept of a session, the latest first, each with its pages. The session is found through its occasion. */
export async function sheetsOf(db: Db, visitor: Visitor, session_id: number) {
  const pages = await db
    .selectFrom('session_sheet')
    .innerJoin('session_sheet_page as page', 'page.sheet_id', 'session_sheet.id')
    .innerJoin('kept_file', 'kept_file.id', 'page.file_id')
    .select(['session_sheet.id', 'original', 'session_sheet.kept_at', 'page.page', 'kept_file.media_type'])
    .where('session_id', '=', session_id)
    .$if(!mayHandleProtected(visitor), query => query.where('hidden_at', 'is', null))
    .orderBy('session_sheet.id', 'desc')
    .orderBy('page.page')
    .execute()
  return [...Map.groupBy(pages, page => page.id).values()].map(([first, ...rest]) => ({
    ...{ id: first!.id, original: first!.original, kept_at: first!.kept_at },
    pages: [first!, ...rest].map(({ page, media_type }) => ({ page, media_type })),
  }))
}

/** The pages on which it rests that hours are signed, the latest list first. Found through the row, which says whether it is the visitor’s. */
export const pagesBehind = (db: Db, visitor: Visitor, attendance_id: number) =>
  db
    .selectFrom('attendance_evidence')
    .innerJoin('session_sheet', 'session_sheet.id', 'attendance_evidence.sheet_id')
    .innerJoin('session_sheet_page as page', 'page.sheet_id', 'session_sheet.id')
    .select(['session_sheet.id as sheet_id', 'session_sheet.session_id', 'page.page'])
    .where('attendance_id', '=', attendance_id)
    .$if(!mayHandleProtected(visitor), query => query.where('hidden_at', 'is', null))
    .orderBy('session_sheet.id', 'desc')
    .orderBy('page.page')
    .execute()

type Of = { session_id: number; sheet_id: number; page: number; vault: Vault }

/** One page, opened; null where the session has none such that the visitor may see. */
export async function sheetPage(db: Db, visitor: Visitor, { session_id, sheet_id, page, vault }: Of) {
  const kept = await db
    .selectFrom('session_sheet')
    .innerJoin('session_sheet_page', 'session_sheet_page.sheet_id', 'session_sheet.id')
    .innerJoin('kept_file', 'kept_file.id', 'session_sheet_page.file_id')
    .select(['kept_file.media_type', 'kept_file.cipher'])
    .where('session_sheet.session_id', '=', session_id)
    .where('session_sheet.id', '=', sheet_id)
    .where('session_sheet_page.page', '=', page)
    .$if(!mayHandleProtected(visitor), query => query.where('hidden_at', 'is', null))
    .executeTakeFirst()
  if (!kept) return null
  const { media_type, cipher } = kept
  return { media_type, content: new Uint8Array(vault.openBytes(cipher)) }
}
