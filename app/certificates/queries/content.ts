import { sql } from 'kysely'
import type { Level } from '../../competences/rules/matrix.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import type { CertificateContent } from '../rules/certificate.ts'

export type Taught = Pick<CertificateContent, 'course' | 'edition' | 'provider' | 'competences'>

/** What was taught at an occasion, on the edition of the course on which it was held. The occasion is found through `occasionOf`. */
export async function taughtAt(db: Db, occasion_id: number): Promise<Taught> {
  const held = await db
    .selectFrom('occasion')
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .innerJoin('occasion_edition', 'occasion_edition.occasion_id', 'occasion.id')
    .leftJoin('course_edition', join =>
      join
        .onRef('course_edition.course_id', '=', 'occasion.course_id')
        .onRef('course_edition.number', '=', 'occasion_edition.kept_number'),
    )
    .leftJoin('provider', 'provider.id', 'occasion.provider_id')
    .select(eb => [
      eb.fn.coalesce('course_edition.title', 'course.title').as('course'),
      eb.fn.coalesce('course_edition.number', 'course.edition').as('edition'),
      'provider.name as provider',
    ])
    .where('occasion.id', '=', occasion_id)
    .executeTakeFirstOrThrow()
  const competences = await db
    .selectFrom('occasion_outcome')
    .innerJoin('competence', 'competence.id', 'occasion_outcome.competence_id')
    .select(['name', sql<Level | null>`level`.as('level'), 'is_permit'])
    .where('occasion_outcome.occasion_id', '=', occasion_id)
    .orderBy(swedishOrder('name'))
    .execute()
  return { ...held, competences }
}
