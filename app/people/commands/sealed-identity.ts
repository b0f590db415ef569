import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { Vault } from '../../foundation/vault.ts'
import { coarseBirth } from '../rules/coarse-birth.ts'
import { personalNumber } from '../rules/personal-number.ts'

// What points a protected person out is in the vault beside the number. What stands open is what the rules need, made coarse.

export type SealedIdentity = {
  given_name: string
  family_name: string
  email: string
  mobile: string
  /** Where there was no personal number to tell it. */
  born_on?: LocalDate
  /** In the order of the jobs. */
  jobs?: { title: string; team?: string; shift: string }[]
}

export type ProtectedKnown = SealedIdentity & { number: string }

/** Who a protected person is: for what must be found or given back by it, never to be shown. Null when nothing is sealed. */
export async function identityOf({ db, vault }: Tx, person_id: number): Promise<ProtectedKnown | null> {
  const sealed = await db
    .selectFrom('personal_number')
    .select(['cipher', 'protected_cipher'])
    .where('person_id', '=', person_id)
    .executeTakeFirst()
  if (!sealed?.protected_cipher) return null
  return { ...openedIdentity(vault, sealed.protected_cipher), number: vault.open(sealed.cipher) }
}

const openedIdentity = (vault: Vault, cipher: Uint8Array): SealedIdentity =>
  JSON.parse(vault.open(cipher)) as SealedIdentity

/** The day of birth as it was before it was made coarse; null when nobody knows it any longer. */
const birthIn = ({ born_on, number }: ProtectedKnown, today: LocalDate): LocalDate | null =>
  born_on ?? personalNumber(number, today)?.born_on ?? null

/** Makes days of birth coarse by the day on which each began, which is the one that counts. Notes nothing. */
export async function coarsenBirths(
  tx: Tx,
  people: readonly { person_id: number; started_on: LocalDate }[],
): Promise<void> {
  for (const { person_id, started_on } of people) {
    const known = await identityOf(tx, person_id)
    const born_on = known && birthIn(known, tx.clock.today())
    if (!born_on) continue
    const coarse = coarseBirth(born_on, started_on)
    await tx.db
      .updateTable('person')
      .set({ born_on: coarse })
      .where('id', '=', person_id)
      .where('born_on', '<>', coarse)
      .where('is_protected', '=', true)
      .execute()
  }
}

/** Titles, teams and shifts of a protected person's jobs go under the seal. Notes nothing. */
export async function sealJobs(tx: Tx, person_id: number): Promise<void> {
  const jobs = await tx.db
    .selectFrom('employment')
    .select(['title', 'team', 'shift'])
    .where('person_id', '=', person_id)
    .orderBy('id')
    .execute()
  const known = await identityOf(tx, person_id)
  if (!known || jobs.every(job => job.title + job.team + job.shift === '')) return
  const { number: _, ...identity } = known
  const protected_cipher = tx.vault.seal(JSON.stringify({ ...identity, jobs }))
  await tx.db
    .updateTable('personal_number')
    .set({ protected_cipher })
    .where('person_id', '=', person_id)
    .execute()
  await tx.db
    .updateTable('employment')
    .set({ title: '', team: '', shift: '' })
    .where('person_id', '=', person_id)
    .execute()
}

/** Those of an installation of before whose titles stood open, and everyone whose day of birth does. */
export const openProtected = async ({ db }: Tx): Promise<number[]> =>
  (
    await sql<{ id: number }>`
      select id from person where is_protected and forgotten_at is null
        and (to_char(born_on, 'MM-DD') <> '01-01' or exists (
          select from employment where person_id = person.id and title || team || shift <> ''))
      order by id`.execute(db)
  ).rows.map(row => row.id)
