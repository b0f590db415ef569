import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, reading, transact } from '../../foundation/transact.ts'
import { unsubscriberOf } from '../rules/unsubscribe-token.ts'
import { liftRefusal, refuseLetters } from './note-bounce.ts'

/** Whether the address of a link wants letters, and from which programme; null when the link is not ours. */
export async function subscriptionOf(ground: Ground, token: string) {
  const who = unsubscriberOf(ground.vault, token)
  if (!who) return null
  const found = await reading(ground, houseScope, db =>
    db
      .selectFrom('programme')
      .leftJoin('mail_refusal', join =>
        join
          .onRef('mail_refusal.programme_id', '=', 'programme.id')
          .on('address_hash', '=', who.address_hash)
          .on('mail_refusal.kind', '=', 'unsubscribed')
          .on('lifted_at', 'is', null),
      )
      .select(['programme.name', 'since'])
      .where('programme.id', '=', who.programme_id)
      .executeTakeFirst(),
  )
  return found ? { programme: found.name, wants: found.since === null } : null
}

/** Takes away, or gives back, the letters that are no duty. The same answer twice is noted once. Null when the link is not ours. */
export const answerLetters = (
  ground: Ground,
  token: string,
  wants: boolean,
): Promise<{ wants: boolean } | null> => {
  const who = unsubscriberOf(ground.vault, token)
  if (!who) return Promise.resolve(null)
  return transact(ground, { ...houseScope, programme: who.programme_id }, async tx => {
    const refused = { ...who, kind: 'unsubscribed' } as const
    const before = await tx.db
      .selectFrom('mail_refusal')
      .select('since')
      .where('programme_id', '=', who.programme_id)
      .where('address_hash', '=', who.address_hash)
      .where('kind', '=', 'unsubscribed')
      .where('lifted_at', 'is', null)
      .executeTakeFirst()
    if (wants === !before) return { wants }
    await (wants ? liftRefusal(tx, refused) : refuseLetters(tx, refused))
    await note(tx, {
      action: wants ? 'letters-wanted-again' : 'letters-unsubscribed',
      subject: 'programme',
      subject_id: who.programme_id,
      programme_id: who.programme_id,
    })
    return { wants }
  })
}
