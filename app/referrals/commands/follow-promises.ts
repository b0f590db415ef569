import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import type { Post } from '../../letters/commands/send-letter.ts'
import { answeringFor, projectLeadersOf } from '../queries/answering.ts'
import { dueLetter } from '../rules/promise.ts'
import { partnerName } from './answer-hand-over.ts'
import { aboutOf, writeTo } from './letters.ts'

export type Followed = { reminded: number; escalated: number }

/**
 * Reminds partners of promises that fall due and tells the project leader of those that have not been kept. Done on every workday
 * morning; each programme is a transaction of its own, and each letter is sent once however often this is run.
 */
export async function followPromises(ground: Ground, post: Post): Promise<Followed> {
  const programmes = await reading(ground, houseScope, db =>
    db
      .selectFrom('referral')
      .select('programme_id')
      .distinct()
      .where('answer', 'is', null)
      .orderBy('programme_id')
      .execute(),
  )
  const sum = { reminded: 0, escalated: 0 }
  for (const { programme_id } of programmes) {
    const scope = { ...houseScope, programme: programme_id }
    const followed = await transact(ground, scope, tx => followIn(tx, post, programme_id))
    sum.reminded += followed.reminded
    sum.escalated += followed.escalated
  }
  return sum
}

async function followIn(tx: Tx, post: Post, programme_id: number): Promise<Followed> {
  const today = tx.clock.today()
  await holdCompanies(tx, programme_id)
  const waiting = await tx.db
    .selectFrom('referral')
    .leftJoin('auth_user', 'auth_user.id', 'referral.made_by')
    .select([
      'referral.id',
      'company_id',
      'partner_id',
      'promised_on',
      'answer',
      'reminded_at',
      'escalated_at',
    ])
    .select('auth_user.name as maker')
    .where('programme_id', '=', programme_id)
    .where('answer', 'is', null)
    .where('promised_on', 'is not', null)
    .where('escalated_at', 'is', null)
    .orderBy('referral.id')
    .forUpdate('referral')
    .execute()
  const followed = { reminded: 0, escalated: 0 }
  const told = new Set<string>()
  for (const referral of waiting) {
    const due = dueLetter(referral, today)
    if (!due) continue
    const about = await aboutOf(tx, referral.company_id)
    const { partner_id } = referral
    const isLate = due === 'escalation'
    await tx.db
      .updateTable('referral')
      .set(isLate ? { escalated_at: tx.clock.now() } : { reminded_at: tx.clock.now() })
      .where('id', '=', referral.id)
      .execute()
    // A company that several have pointed out is written about once.
    const letter = `${due} ${referral.company_id}`
    if (told.has(letter)) continue
    told.add(letter)
    await writeTo(tx, post, about, {
      code: isLate ? 'hand_over_escalated' : 'hand_over_reminder',
      to: isLate
        ? await projectLeadersOf(tx.db, { programme_id, today })
        : await answeringFor(tx.db, { programme_id, partner_id, today }),
      values: { partner: await partnerName(tx, partner_id, about), who: referral.maker ?? about.company },
      days: { promised: referral.promised_on! },
      path: `/${about.slug}/formedlingar/${referral.id}`,
    })
    followed[isLate ? 'escalated' : 'reminded']++
  }
  if (followed.reminded + followed.escalated > 0)
    await note(tx, {
      action: 'hand-overs-followed',
      subject: 'programme',
      subject_id: programme_id,
      programme_id,
      about: followed,
    })
  return followed
}

/** The companies first, as by those who answer: the letters point at them. */
const holdCompanies = ({ db }: Tx, programme_id: number) =>
  db
    .selectFrom('company')
    .select('id')
    .where('programme_id', '=', programme_id)
    .where('id', 'in', eb =>
      eb
        .selectFrom('referral')
        .select('company_id')
        .where('programme_id', '=', programme_id)
        .where('answer', 'is', null),
    )
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
