import { sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import { reachOf } from '../../people/queries/reach.ts'
import type { CertificateContent, Shown } from '../rules/certificate.ts'

/** All that a certificate is, as `Certificate` tells it. `certificate` is a table of the query. */
const certificateRows = (db: Db) =>
  db
    .selectFrom('certificate')
    .select([
      'certificate.id',
      'certificate.programme_id',
      'certificate.person_id',
      'certificate.occasion_id',
      'certificate.course_id',
      'certificate.kind',
      'certificate.number',
      'certificate.issued_on',
      'certificate.withdrawn_on',
      'certificate.is_shared',
    ])
    .select([
      sql<CertificateContent | null>`certificate.content`.as('content'),
      sql<Shown[]>`certificate.shows`.as('shows'),
    ])

/** The name is read when a certificate is shown: it is not part of it. */
const withHolder = (db: Db) =>
  certificateRows(db)
    .innerJoin('person', 'person.id', 'certificate.person_id')
    .select(['person.given_name', 'person.family_name', 'person.forgotten_at'])

/** One certificate of an occasion with its holder; none of somebody with protected identity. The occasion is found through `occasionOf`. */
export const certificateOf = (db: Db, { id, occasion_id }: { id: number; occasion_id: number }) =>
  withHolder(db)
    .select(['withdrawn_because', 'issued_by'])
    .where('certificate.id', '=', id)
    .where('certificate.occasion_id', '=', occasion_id)
    .where('person.is_protected', '=', false)
    .executeTakeFirst()

/** Those of an occasion that somebody has, the latest first, with those that are withdrawn. None of those with protected identity. */
export const certificatesAt = (db: Db, occasion_id: number) =>
  certificateRows(db)
    .innerJoin('person', 'person.id', 'certificate.person_id')
    .where('certificate.occasion_id', '=', occasion_id)
    .where('person.is_protected', '=', false)
    .orderBy('certificate.id', 'desc')
    .execute()

type Own = { programme_id: number; person_id: number }

/** A person's own, the latest first. The person is found by the page, or by a link of their own. */
export const certificatesOf = (db: Db, { programme_id, person_id }: Own) =>
  withHolder(db)
    .select(['certificate.version', 'person.is_protected'])
    .where('certificate.programme_id', '=', programme_id)
    .where('certificate.person_id', '=', person_id)
    .orderBy('certificate.issued_on', 'desc')
    .orderBy('certificate.id', 'desc')
    .execute()

export type OwnCertificate = Awaited<ReturnType<typeof certificatesOf>>[number]

/**
 * What a number opens for whoever has it; undefined where it is nobody's, or its holder has closed it. Of somebody who has been forgotten
 * there is no holder. Asked by the house.
 */
export const certificateWith = (db: Db, number: string) =>
  certificateRows(db)
    .leftJoin('person', 'person.id', 'certificate.person_id')
    .select(['person.given_name', 'person.family_name', 'person.is_protected'])
    .where('certificate.number', '=', number)
    .where('certificate.is_shared', '=', true)
    .executeTakeFirst()

/** Those of these people whom a letter or an SMS reaches, by number. */
export async function reachedAmong(
  db: Db,
  person_ids: readonly number[],
  { hasSms }: { hasSms: boolean },
): Promise<number[]> {
  const rows = await db
    .selectFrom('person')
    .select('person.id')
    .where('person.id', 'in', [...person_ids])
    .where(sql<boolean>`${reachOf(hasSms)} <> 'none'`)
    .orderBy('person.id')
    .execute()
  return rows.map(row => row.id)
}
