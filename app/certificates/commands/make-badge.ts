import { randomInt } from 'node:crypto'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { badgePlaceOf, signingKeyOf } from '../queries/badges.ts'
import { certificatesOf } from '../queries/certificates.ts'
import type { SigningKey } from '../rules/badge-signing.ts'
import { nextStatusList, STATUS_PLACES, type StatusPlace } from '../rules/status-list.ts'
import { makeIssuerKey, oneBadgeAtATime } from './issuer-key.ts'

type Asked = { programme_id: number; person_id: number; certificate: number }

/**
 * What the badge of a certificate is signed with, and where it can be revoked: made when its holder asks for it the first time, and the same
 * ever after. Refuses `not-found`: nobody else's certificate is, nor one that is withdrawn.
 */
export async function makeBadge(
  tx: Tx,
  { programme_id, person_id, certificate }: Asked,
): Promise<{ key: SigningKey; status: StatusPlace } | Refusal> {
  // Two who ask at once for the first badge are to be given one key.
  await oneBadgeAtATime(tx)
  const own = await certificatesOf(tx.db, { programme_id, person_id })
  const kept = own.find(one => one.id === certificate)
  if (!kept || kept.withdrawn_on !== null) return refuse('not-found')
  const key = (await signingKeyOf(tx.db, tx.vault)) ?? (await makeIssuerKey(tx))
  const before = await badgePlaceOf(tx.db, kept.id)
  if (before) return { key, status: before }
  const status = await placed(tx, { certificate_id: kept.id, programme_id })
  await note(tx, {
    action: 'badge-made',
    subject: 'certificate',
    subject_id: kept.id,
    programme_id,
    person_id,
    about: { occasion_id: kept.occasion_id },
  })
  return { key, status }
}

/** By chance, until one is free: at most half of a list is taken. */
async function placed(
  { db }: Tx,
  of: { certificate_id: number; programme_id: number },
): Promise<StatusPlace> {
  const { many } = await db
    .selectFrom('badge_status')
    .select(({ fn }) => fn.countAll<string>().as('many'))
    .executeTakeFirstOrThrow()
  const list = nextStatusList(Number(many))
  for (;;) {
    const place = randomInt(STATUS_PLACES)
    const taken = await db
      .insertInto('badge_status')
      .values({ ...of, list, place })
      .onConflict(conflict => conflict.columns(['list', 'place']).doNothing())
      .returning(['list', 'place'])
      .executeTakeFirst()
    if (taken) return taken
  }
}
