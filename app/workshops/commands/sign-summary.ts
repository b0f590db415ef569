import { sql } from 'kysely'
import {
  CODE_MINUTES,
  codeLife,
  codeRefusal,
  codeSpaced,
  codeTyped,
  newCode,
} from '../../access/one-time-code.ts'
import type { Visitor } from '../../access/visitor.ts'
import { keepFile } from '../../agreements/commands/keep-file.ts'
import { fileKindOf, MOST_BYTES } from '../../agreements/rules/file-kind.ts'
import { companyOf } from '../../companies/queries.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { unprintedRefusal } from '../../foundation/printed.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { mayLeadAt, mayLeadWorkshops } from '../policy.ts'
import { roomOf } from '../queries/room.ts'
import { signatoriesOf, signaturesOf } from '../queries/signatures.ts'
import type { Room } from '../rules/room.ts'
import type { Side } from '../rules/sign-forms.ts'
import { summaryDigest } from '../rules/summary-digest.ts'
import { noteIn } from './change-room.ts'

type At = { company_id: number; workshop_id: number }
type Asked = At & { side: Side; who: string; name: string; title: string; post: Post }

/**
 * Mails a code to whoever is to sign for one side. Another code takes the place of the former. Refuses `not-found`, `not-yours`,
 * `not-closed-yet`, `already-signed`, `no-such-signatory`, `cannot-be-printed`.
 */
export async function sendSigningCode(
  tx: Tx,
  visitor: Visitor,
  { side, who, name, title, post, ...at }: Asked,
): Promise<{ id: number } | Refusal> {
  const room = await signable(tx, visitor, at, side)
  if ('refused' in room) return room
  const refusal = unprintedRefusal({ name, title })
  if (refusal) return refusal
  const signatory = (await signatoriesOf(tx.db, room, side)).find(one => one.key === who)
  if (!signatory) return refuse('no-such-signatory', { field: 'who' })
  const code = newCode()
  const kept = {
    contact_id: signatory.contact_id,
    user_id: signatory.user_id,
    name,
    title,
    text_digest: summaryDigest(room),
    code_hash: hashOf(tx, room, side, code),
    ...codeLife(tx.clock.now()),
  }
  await tx.db
    .insertInto('workshop_signature')
    .values({ ...kept, programme_id: room.programme_id, workshop_id: room.id, side })
    .onConflict(conflict => conflict.columns(['workshop_id', 'side']).doUpdateSet(kept))
    .execute()
  await sendLetter(tx, post, {
    code: 'workshop_code',
    programme_id: room.programme_id,
    company_id: room.company_id,
    to:
      signatory.contact_id === null ? { user_id: signatory.user_id! } : { contact_id: signatory.contact_id },
    language: room.language,
    values: {
      code: codeSpaced(code),
      minutes: String(CODE_MINUTES),
      company: room.company,
      programme: room.programme,
      name,
    },
    good_until: kept.expires_at,
  })
  await noteIn(tx, room, 'signing-code-sent', { side })
  return { id: room.id }
}

/** The wrong code is no refusal: that it was tried is kept. */
export type Signed = { id: number } | { wrong: NonNullable<ReturnType<typeof codeRefusal>> }

/**
 * Signs for one side with the code that was mailed, what was read on the page. Signed already changes nothing. Refuses `not-found`,
 * `not-yours`, `not-closed-yet`, `already-signed`, `not-a-code`, `text-is-another`.
 */
export async function signWithCode(
  tx: Tx,
  visitor: Visitor,
  { side, typed, digest, ...at }: At & { side: Side; typed: string; digest: string },
): Promise<Signed | Refusal> {
  const room = await signable(tx, visitor, at, side)
  if ('refused' in room) return room
  const code = codeTyped(typed)
  if (!code) return refuse('not-a-code', { field: 'code' })
  const kept = await tx.db
    .selectFrom('workshop_signature')
    .select(['code_hash', 'expires_at', 'tries', 'text_digest'])
    .where('workshop_id', '=', room.id)
    .where('side', '=', side)
    .forUpdate()
    .executeTakeFirst()
  const asked =
    kept?.code_hash && kept.expires_at
      ? { code_hash: kept.code_hash, expires_at: kept.expires_at, tries: kept.tries }
      : undefined
  const wrong = codeRefusal(asked, hashOf(tx, room, side, code), tx.clock.now())
  const own = tx.db
    .updateTable('workshop_signature')
    .where('workshop_id', '=', room.id)
    .where('side', '=', side)
  if (wrong) {
    if (wrong === 'code-wrong') await own.set({ tries: sql`tries + 1` }).execute()
    return { wrong }
  }
  if (kept!.text_digest !== digest || digest !== summaryDigest(room)) return refuse('text-is-another')
  await own
    .set({
      code_hash: null,
      expires_at: null,
      signed_at: tx.clock.now(),
      signed_on: tx.clock.today(),
      method: 'code',
    })
    .execute()
  await noteIn(tx, room, 'summary-signed', { side, method: 'code' })
  return { id: room.id }
}

type ByPen = At & { side: Side; name: string; title: string; signed_on: LocalDate; scan: Uint8Array }

/**
 * The printed summary that was signed by pen, photographed or scanned. Refuses `not-found`, `not-yours`, `not-closed-yet`,
 * `already-signed`, `day-to-come`, `file-too-big`, `not-a-scan`.
 */
export async function signByPen(
  tx: Tx,
  visitor: Visitor,
  { side, name, title, signed_on, scan, ...at }: ByPen,
): Promise<{ id: number } | Refusal> {
  const room = await signable(tx, visitor, at, side)
  if ('refused' in room) return room
  if (signed_on > tx.clock.today()) return refuse('day-to-come', { field: 'signed_on' })
  if (scan.byteLength > MOST_BYTES) return refuse('file-too-big', { field: 'scan' })
  const kind = fileKindOf(scan)
  if (!kind) return refuse('not-a-scan', { field: 'scan' })
  const { programme_id, company_id } = room
  const file = await keepFile(tx, {
    programme_id,
    company_id,
    name: `mind-the-gap-${room.id}-${side}.${kind.ending}`,
    media_type: kind.media_type,
    content: scan,
  })
  const signed = {
    name,
    title,
    contact_id: null,
    user_id: null,
    text_digest: summaryDigest(room),
    code_hash: null,
    expires_at: null,
    signed_at: tx.clock.now(),
    signed_on,
    method: 'pen' as const,
    file_id: file.id,
  }
  await tx.db
    .insertInto('workshop_signature')
    .values({ ...signed, programme_id, workshop_id: room.id, side })
    .onConflict(conflict => conflict.columns(['workshop_id', 'side']).doUpdateSet(signed))
    .execute()
  await noteIn(tx, room, 'summary-signed', { side, method: 'pen' })
  return { id: room.id }
}

/** A closed workshop that this side has not signed, or why it cannot be signed now. */
async function signable(tx: Tx, visitor: Visitor, at: At, side: Side): Promise<Room | Refusal> {
  const company = await companyOf(tx.db, visitor, at.company_id)
  if (!company) return refuse('not-found')
  if (!mayLeadWorkshops(visitor) || !mayLeadAt(visitor, company)) return refuse('not-yours')
  const room = await roomOf(tx.db, { programme_id: visitor.programme!, workshop_id: at.workshop_id })
  if (room?.company_id !== at.company_id) return refuse('not-found')
  if (room.closed_at === null) return refuse('not-closed-yet')
  const signed = (await signaturesOf(tx.db, room.id)).some(one => one.side === side && one.signed_at !== null)
  return signed ? refuse('already-signed') : room
}

/** The code is bound to its workshop and its side. */
const hashOf = ({ vault }: Pick<Tx, 'vault'>, { id }: Pick<Room, 'id'>, side: Side, code: string): Buffer =>
  vault.keyedHash(`workshop code ${id} ${side} ${code}`)
