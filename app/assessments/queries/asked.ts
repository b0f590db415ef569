import type { Db } from '../../foundation/database.ts'
import type { Vault } from '../../foundation/vault.ts'
import type { Mark } from '../rules/read-answer.ts'
import { type Asked, knownBy } from '../rules/respondent-token.ts'

/** One invitation with the measurement that it is to. Asked by the house, of one programme; one that was taken back is not there. */
export const askedFor = (db: Db, { programme_id, invitation_id }: Asked) =>
  db
    .selectFrom('assessment_invitation')
    .innerJoin('assessment', 'assessment.id', 'assessment_invitation.assessment_id')
    .innerJoin('company', 'company.id', 'assessment.company_id')
    .innerJoin('programme', 'programme.id', 'assessment.programme_id')
    .select([
      'assessment_invitation.id',
      'assessment_id',
      'contact_id',
      'speaks_for',
      'speaks_as',
      'language',
      'finished_on',
      'measurement',
      'template_id',
      'opened_at',
      'closes_on',
      'closed_at',
      'assessment.company_id',
      'company.name as company',
      'programme.name as programme',
      'programme.slug',
    ])
    .where('assessment_invitation.programme_id', '=', programme_id)
    .where('assessment_invitation.id', '=', invitation_id)
    .where('revoked_at', 'is', null)
    .where('company.merged_into', 'is', null)
    .executeTakeFirst()

export type AskedFacts = NonNullable<Awaited<ReturnType<typeof askedFor>>>

/** What whoever holds the link has marked so far. Asked by the house. */
export async function markedBy(
  db: Db,
  vault: Vault,
  asked: Asked & { assessment_id: number },
): Promise<Map<string, Mark | null>> {
  const rows = await db
    .selectFrom('assessment_answer')
    .innerJoin('assessment_respondent', 'assessment_respondent.id', 'respondent_id')
    .select(['statement', 'mark'])
    .where('assessment_respondent.programme_id', '=', asked.programme_id)
    .where('assessment_id', '=', asked.assessment_id)
    .where('known_by', '=', knownBy(vault, asked))
    .execute()
  return new Map(rows.map(({ statement, mark }) => [statement, mark as Mark | null]))
}
