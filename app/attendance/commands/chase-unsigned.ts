import { sql } from 'kysely'
import { linkFor } from '../../access/participants/link.ts'
import { PARTICIPANT_LINK_DAYS } from '../../access/rules.ts'
import { localDateOf } from '../../foundation/clock.ts'
import type { Channel } from '../../foundation/mail.ts'
import { dayIn, hoursIn } from '../../foundation/participant-languages.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { programmeOf, settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'
import {
  EVERYONE,
  type UnsignedFilter,
  type UnsignedPerson,
  unsignedPeople,
} from '../queries/unsigned-people.ts'
import { isRemindedByItself, mayBeReminded } from '../rules/chasing.ts'
import { OWN_HOURS } from '../rules/own-hours.ts'

export type Reminded = Record<Channel, number>

/** One letter or one SMS to each who is in the list, is reached, and has not been reminded within the week. Sent twice it goes once. */
export const chaseUnsigned = (
  tx: Tx,
  post: Post,
  { programme_id, filter }: { programme_id: number; filter: UnsignedFilter },
): Promise<Reminded> => {
  const now = tx.clock.now()
  return remind(tx, post, { programme_id, filter, isDue: one => mayBeReminded(one, now) })
}

/** Reminds by itself, as each programme has set it. One programme that fails stops no other. How many. */
export async function remindUnsigned(ground: Ground, post: Post): Promise<number> {
  const programmes = await reading(ground, houseScope, db =>
    db.selectFrom('programme').select('id').orderBy('id').execute(),
  )
  let reminded = 0
  const failed: unknown[] = []
  for (const { id: programme_id } of programmes)
    try {
      reminded += await transact(ground, { ...houseScope, programme: programme_id }, tx =>
        remindIn(tx, post, programme_id),
      )
    } catch (error) {
      failed.push(error)
    }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} programmes were not reminded`)
  return reminded
}

async function remindIn(tx: Tx, post: Post, programme_id: number): Promise<number> {
  const [now, today] = [tx.clock.now(), tx.clock.today()]
  const set = figureOn(await settingsOf(tx.db, programme_id), 'unsigned_reminder_days', today)
  const days = Number(set ?? KNOWN_SETTINGS.unsigned_reminder_days.amount)
  const isDue = (one: UnsignedPerson) => isRemindedByItself(one, { days, now, today })
  const { mail, sms } = await remind(tx, post, { programme_id, filter: EVERYONE, isDue })
  return mail + sms
}

type Asked = { programme_id: number; filter: UnsignedFilter; isDue: (one: UnsignedPerson) => boolean }

async function remind(tx: Tx, post: Post, { programme_id, filter, isDue }: Asked): Promise<Reminded> {
  // Two who press at once come one after the other, and the second finds that everyone has been reminded.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`reminders ${programme_id}`}, 33))`.execute(tx.db)
  const at = { programme_id, now: tx.clock.now(), hasSms: post.mailer.hasSms }
  const programme = (await programmeOf(tx.db, programme_id))!.name
  const good_until = new Date(tx.clock.now().getTime() + PARTICIPANT_LINK_DAYS * 86_400_000)
  const sent: Reminded = { mail: 0, sms: 0 }
  for (const one of await unsignedPeople(tx.db, at, filter)) {
    const { person_id, quarters, reach } = one
    if (reach === 'none' || !isDue(one)) continue
    // A phone that remembers its holder goes on doing so.
    const { token } = await linkFor(tx, programme_id, { person_id, purpose: OWN_HOURS, endsFormer: false })
    await sendLetter(tx, post, {
      code: 'hours_unsigned',
      programme_id,
      to: { person_id },
      values: ({ language }) => ({
        programme,
        hours: hoursIn(language, quarters),
        until: dayIn(language, localDateOf(good_until)),
      }),
      path: `/timmar/${token}`,
      good_until,
    })
    sent[reach] += 1
  }
  if (sent.mail + sent.sms > 0)
    await note(tx, {
      action: 'hours-reminded',
      subject: 'hours_reminder',
      subject_id: programme_id,
      programme_id,
      about: { letters: sent.mail, texts: sent.sms },
    })
  return sent
}
