import { CODE_TRIES } from '../../access/one-time-code.ts'
import type { Db } from '../../foundation/database.ts'
import { isReachedAlone, type Reach, reachOf } from '../../people/queries/reach.ts'

type Asked = { person_id: number; digest: string; now: Date; hasSms: boolean }

/** By which way a participant gets a code, which goes to nothing that is several people’s, and whether one that can still be used has been sent for what stands on the page. Asked by the house. */
export async function codeStandingOf(
  db: Db,
  { person_id, digest, now, hasSms }: Asked,
): Promise<{ way: Reach; is_sent: boolean }> {
  const { reach, is_alone, sent } = await db
    .selectFrom('person')
    .leftJoin('signing_code', join =>
      join
        .onRef('signing_code.person_id', '=', 'person.id')
        .on('text_digest', '=', digest)
        .on('expires_at', '>', now)
        .on('tries', '<', CODE_TRIES),
    )
    .select([reachOf(hasSms).as('reach'), isReachedAlone.as('is_alone'), 'signing_code.channel as sent'])
    .where('person.id', '=', person_id)
    .executeTakeFirstOrThrow()
  const way = is_alone ? reach : 'none'
  return { way, is_sent: sent !== null && sent === way }
}
