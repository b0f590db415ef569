import { linkFor } from '../../access/participants/link.ts'
import { codeShown, PARTICIPANT_LINK_DAYS } from '../../access/rules.ts'
import type { Visitor } from '../../access/visitor.ts'
import { occasionOf } from '../../courses/queries.ts'
import { localDateOf } from '../../foundation/clock.ts'
import type { Channel } from '../../foundation/mail.ts'
import { dayIn } from '../../foundation/participant-languages.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { fullName } from '../../people/rules/names.ts'
import { programmeOf } from '../../programmes/queries.ts'
import { linksFor } from '../queries/links-for.ts'
import { OWN_HOURS } from '../rules/own-hours.ts'
import { makePin } from './kiosk-pin.ts'

/** For those without a link or for all anew; by letter or SMS where they are reached, or as slips for everyone. */
export type LinksAsked = { occasion_id: number; whom: 'without' | 'all'; by: 'letter' | 'slip' }
/** `sent`: how many letters, and how many texts; `slips`: what is shown once, of those whom nothing was sent to. */
export type LinksMade = { sent: Record<Channel, number>; slips: Slip[] }
/** `pin`: what opens shared screens, for whoever had none. */
type Slip = { name: string; href: string; code: string; pin: string | null }

/** Links to own hours for those who are to come to an occasion or have hours there that wait. Refuses `not-found`. */
export async function makeLinks(
  tx: Tx,
  post: Post,
  visitor: Visitor,
  { occasion_id, whom, by }: LinksAsked,
): Promise<LinksMade | Refusal> {
  const occasion = await occasionOf(tx.db, visitor, occasion_id)
  if (!occasion) return refuse('not-found')
  const programme_id = visitor.programme!
  const programme = (await programmeOf(tx.db, programme_id))!.name
  const good_until = new Date(tx.clock.now().getTime() + PARTICIPANT_LINK_DAYS * 86_400_000)
  const made: LinksMade = { sent: { mail: 0, sms: 0 }, slips: [] }
  const asked = { occasion_id, clock: tx.clock, hasSms: post.mailer.hasSms }
  for (const { person_id, has_link, has_pin, reach, ...name } of await linksFor(tx.db, asked)) {
    if (has_link && whom === 'without') continue
    const { token, code } = await linkFor(tx, programme_id, { person_id, purpose: OWN_HOURS })
    if (by === 'letter' && reach !== 'none') {
      await sendLetter(tx, post, {
        code: 'hours_link',
        programme_id,
        to: { person_id },
        values: ({ language }) => ({ programme, until: dayIn(language, localDateOf(good_until)) }),
        path: `/timmar/${token}`,
        good_until,
      })
      made.sent[reach] += 1
      continue
    }
    const href = `${post.config.publicUrl}/timmar/${token}`
    const pin = has_pin ? null : await makePin(tx, { programme_id, person_id })
    made.slips.push({
      name: fullName(name),
      href,
      code: codeShown(code),
      pin: pin && !isRefusal(pin) ? pin.pin : null,
    })
  }
  return made
}
