import type { Db } from '../../foundation/database.ts'

/** What has been sent to SCB about a person, month by month. GDPR art. 15. */
export const keptInBatches = async (db: Db, person_id: number) => ({
  sent_to_scb: await db
    .selectFrom('statistics_batch_row')
    .innerJoin('statistics_batch', 'statistics_batch.id', 'statistics_batch_row.batch_id')
    .select(['month', 'sent_at', 'quarters', 'started_on', 'ended_on'])
    .where('person_id', '=', person_id)
    .orderBy('month')
    .execute(),
})
