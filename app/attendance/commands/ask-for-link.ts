import { linkFor } from '../../access/participants/link.ts'
import { PARTICIPANT_LINK_DAYS } from '../../access/rules.ts'
import { localDateOf } from '../../foundation/clock.ts'
import { dayIn } from '../../foundation/participant-languages.ts'
import { type Ground, houseScope, transact } from '../../foundation/transact.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { personReachedAt } from '../../people/queries/reach.ts'
import { programmeOf } from '../../programmes/queries.ts'
import { OWN_HOURS } from '../rules/own-hours.ts'

type Asked = { programme_id: number; address: string }

/**
 * Sends the link of own hours to an address or a mobile that belongs to one person in the programme, and to nobody otherwise; where it is
 * several people's, it is not told whose link it would be. Gives nothing: the answer is the same whoever asks.
 */
export const askForHoursLink = (
  ground: Ground,
  post: Post,
  { programme_id, address }: Asked,
): Promise<void> =>
  transact(ground, { ...houseScope, programme: programme_id }, async tx => {
    const found = await personReachedAt(tx.db, { programme_id, address, hasSms: post.mailer.hasSms })
    if (!found) return {}
    const { person_id, channel } = found
    const programme = (await programmeOf(tx.db, programme_id))!.name
    const good_until = new Date(tx.clock.now().getTime() + PARTICIPANT_LINK_DAYS * 86_400_000)
    // Whoever knows somebody's number does not end the link that they have.
    const { token } = await linkFor(tx, programme_id, { person_id, purpose: OWN_HOURS, endsFormer: false })
    await sendLetter(tx, post, {
      code: 'hours_link',
      programme_id,
      to: { person_id },
      channel,
      is_awaited: true,
      values: ({ language }) => ({ programme, until: dayIn(language, localDateOf(good_until)) }),
      path: `/timmar/${token}`,
      good_until,
    })
    return {}
  }).then(() => undefined)
