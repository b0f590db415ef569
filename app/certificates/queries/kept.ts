import type { Db } from '../../foundation/database.ts'

/** What is kept of how somebody did, what stood before it was corrected too, and of their certificates. GDPR art. 15. */
export async function keptOfCertificates(db: Db, person_id: number) {
  const outcomes = await db
    .selectFrom('assessed_outcome')
    .innerJoin('occasion', 'occasion.id', 'assessed_outcome.occasion_id')
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .select([
      'course.title as course',
      'outcome',
      'assessed_on',
      'assessor',
      'how',
      'noted_at',
      'replaced_at',
    ])
    .where('person_id', '=', person_id)
    .orderBy('assessed_outcome.id')
    .execute()
  const certificates = await db
    .selectFrom('certificate')
    .select([
      'kind',
      'number',
      'issued_on',
      'content',
      'withdrawn_on',
      'withdrawn_because',
      'is_shared',
      'shows',
    ])
    .where('person_id', '=', person_id)
    .orderBy('id')
    .execute()
  return {
    outcomes,
    certificates: certificates.map(({ content, shows, ...rest }) => ({
      ...rest,
      content: JSON.stringify(content),
      shows: shows.join(', '),
    })),
  }
}
