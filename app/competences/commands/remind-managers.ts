import { makeReminderLink } from '../../agreements/commands/contact-link.ts'
import { localDateOf } from '../../foundation/clock.ts'
import { formatIn } from '../../foundation/format.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { programmeOf } from '../../programmes/queries.ts'
import { linksToRemindOf, reminderDays } from '../queries/asked-managers.ts'
import { teamOf } from '../queries/team.ts'
import { isLeftToRate } from '../rules/team.ts'
import { LANGUAGE } from './manager-link.ts'

/**
 * Reminds, once, each manager who was sent a link so many days ago (the setting `manager_reminder_days`), can use it still, and has someone
 * left to rate. How many letters.
 */
export async function remindManagers(ground: Ground, post: Post): Promise<number> {
  const programmes = await reading(ground, houseScope, db =>
    db
      .selectFrom('company_link')
      .select('programme_id')
      .distinct()
      .where('purpose', '=', 'levels')
      .where('reminded_at', 'is', null)
      .orderBy('programme_id')
      .execute(),
  )
  let told = 0
  for (const { programme_id } of programmes)
    told += await transact(ground, { ...houseScope, programme: programme_id }, tx =>
      remindIn(tx, post, programme_id),
    )
  return told
}

async function remindIn(tx: Tx, post: Post, programme_id: number): Promise<number> {
  const [now, today] = [tx.clock.now(), tx.clock.today()]
  const days = await reminderDays(tx.db, { programme: programme_id }, today)
  const programme = (await programmeOf(tx.db, programme_id))!.name
  let told = 0
  for (const { id, company_id, contact_id, expires_at } of await linksToRemindOf(tx.db, {
    programme_id,
    now,
    days,
  })) {
    const team = await teamOf(tx.db, { programme_id, company_id, contact_id: contact_id!, today })
    if (!team || !isLeftToRate(team.rows, team.competences)) continue
    const link = await makeReminderLink(tx, id)
    if (!link) continue
    await sendLetter(tx, post, {
      code: 'manager_reminder',
      programme_id,
      company_id,
      to: { contact_id: contact_id! },
      language: LANGUAGE,
      values: { company: team.company, programme, until: formatIn(LANGUAGE).day(localDateOf(expires_at)) },
      path: `/chef/${link.token}`,
      good_until: expires_at,
    })
    await note(tx, { action: 'manager-reminded', subject: 'company', subject_id: company_id, programme_id })
    told += 1
  }
  return told
}
