import type { Db } from '../../foundation/database.ts'

/** What is kept of how somebody did, what stood before it was corrected too, of their certificates, and of levels that were proposed. GDPR art. 15. */
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
  const proposed_levels = await db
    .selectFrom('proposal_answer')
    .innerJoin('competence', 'competence.id', 'proposal_answer.competence_id')
    .innerJoin('occasion', 'occasion.id', 'proposal_answer.occasion_id')
    .select(['competence.name as competence', 'occasion.code as occasion', 'proposal_answer.level'])
    .select(['is_taken', 'answered_on'])
    .where('person_id', '=', person_id)
    .orderBy('proposal_answer.id')
    .execute()
  return {
    outcomes,
    proposed_levels,
    certificates: certificates.map(({ content, shows, ...rest }) => ({
      ...rest,
      content: JSON.stringify(content),
      shows: shows.join(', '),
    })),
  }
}
