import { sql } from 'kysely'
import { type Claim, settingsOf } from './claim.ts'
import type { Clock } from './clock.ts'
import type { Db } from './database.ts'
import type { Happening, Listener } from './events.ts'
import type { Guard } from './guards.ts'
import { isRefusal, type Refusal, refuse } from './refusal.ts'
import { type Noted, writeNoted } from './trail.ts'
import type { Vault } from './vault.ts'

/** Who asks, as the database's row security sees it. */
export type Scope = {
  user_id: string | null
  role: string
  /** The programme that this work is about. */
  programme: number | null
  programmes: readonly number[]
  company: number | null
  partner: number | null
  /** The house itself: the administrator's commands and the jobs. */
  is_house: boolean
  /** Reads what is noted of persons with protected identity at once, not when the month has closed (migration 3067). */
  handles_protected?: boolean
}

export const houseScope: Scope = {
  user_id: null,
  role: 'house',
  programme: null,
  programmes: [],
  company: null,
  partner: null,
  is_house: true,
}

/** What work in the database needs. Made once at start. */
export type Ground = {
  db: Db
  clock: Clock
  vault: Vault
  listeners: readonly Listener[]
  guards: readonly Guard[]
}

/** A transaction on behalf of someone. `noted`: its lines of the trail, which are written last. */
export type Tx = Ground & { scope: Scope; noted: Noted[]; tell(happening: Happening): Promise<void> }

/** Reads within what the visitor may see. Several queries see the same moment. */
export const reading = <T>(ground: Ground, scope: Scope, work: (db: Db) => Promise<T>): Promise<T> =>
  ground.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async db => {
      await stepInto(db, ground, scope, true)
      return work(db as Db)
    })

/** One command: everything or nothing. A refusal undoes what was written before it. */
export async function transact<T>(ground: Ground, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  const refused: { value?: T } = {}
  try {
    return await ground.db.transaction().execute(async trx => {
      await stepInto(trx as Db, ground, scope, false)
      const tell = async (happening: Happening) => {
        for (const listener of ground.listeners) await listener(tx, happening)
      }
      const tx: Tx = { ...ground, db: trx as Db, scope, noted: [], tell }
      const outcome = await work(tx)
      if (isRefusal(outcome)) {
        refused.value = outcome
        throw new Undo()
      }
      await writeNoted(tx)
      return outcome
    })
  } catch (error) {
    if (error instanceof Undo) return refused.value as T
    throw error
  }
}

/**
 * Within a command of someone: what follows from it beyond what they may see, done by the house and told to the same trail. What they may do
 * has been found out.
 */
export async function withinHouse<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const { user_id, role, programme } = tx.scope
  const scope: Scope = { ...houseScope, user_id, role, programme }
  await stepInto(tx.db, tx, scope, false)
  const done = await work({ ...tx, scope })
  await stepInto(tx.db, tx, tx.scope, false)
  return done
}

/** A form as it was sent: the id made for it, and a digest of where it was sent and all that stood in it. */
export type Sent = { id: string; digest: string }

/**
 * Carries a form out once. The same form again, from the same sender, gives the first outcome back; anything else under its id
 * is refused `already-sent`. Only what went well is remembered, so a refused form can be mended and sent again.
 */
export async function once<T extends Record<string, unknown>>(
  tx: Tx,
  sent: Sent | null,
  work: () => Promise<T | Refusal>,
): Promise<T | Refusal> {
  if (!sent) return work()
  const { id } = sent
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 7))`.execute(tx.db)
  const digest = whoSentWhat(tx, sent)
  const before = await tx.db
    .selectFrom('sent_form')
    .select(['outcome', 'digest'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (before) return before.digest?.equals(digest) ? (before.outcome as T) : refuse('already-sent')
  const outcome = await work()
  if (!isRefusal(outcome))
    await tx.db
      .insertInto('sent_form')
      .values({ id, digest, sent_at: tx.clock.now(), outcome: JSON.stringify(outcome) })
      .execute()
  return outcome
}

/** The ids of forms that were sent before the moment are forgotten: such a form could be carried out again. */
export const forgetForms = ({ db }: Tx, before: Date) =>
  db.deleteFrom('sent_form').where('sent_at', '<', before).execute()

const whoSentWhat = ({ vault, scope }: Tx, { digest }: Sent): Buffer =>
  vault.keyedHash(['sent form', scope.user_id, scope.programme, scope.company, digest].join('\n'))

class Undo extends Error {}

const claimOf = (scope: Scope): Claim => ({
  programmes: `{${scope.programmes.join(',')}}`,
  company: scope.company === null ? '' : String(scope.company),
  partner: scope.partner === null ? '' : String(scope.partner),
  house: scope.is_house ? 'on' : '',
  sign_in: '',
  user: scope.user_id ?? '',
})

/** Work in one programme reads that programme's part of each table; the roles say which of the two it is (decision 0034). */
const looksAcross = ({ is_house, programmes }: Scope) => is_house || programmes.length > 1

function stepInto(
  db: Db,
  { vault, clock }: Pick<Ground, 'vault' | 'clock'>,
  scope: Scope,
  isReadOnly: boolean,
) {
  const settings = [
    ...settingsOf(claimOf(scope), vault.claimSecret),
    ['spang.handles_protected', scope.handles_protected ? 'on' : ''],
    ['spang.now', clock.now().toISOString()],
    ['transaction_read_only', isReadOnly ? 'on' : 'off'],
    ['role', looksAcross(scope) ? 'spang_house' : 'spang_app'],
  ]
  return sql`select ${sql.join(settings.map(([name, value]) => sql`set_config(${name}, ${value}, true)`))}`.execute(
    db,
  )
}
