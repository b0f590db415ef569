import { formatIn } from '../../foundation/format.ts'
import { spoken } from '../../foundation/text.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { readerOf } from '../../letters/queries/reader.ts'
import { programmeOf } from '../../programmes/queries.ts'
import { occasionLifeTexts } from '../messages/occasion-life.ts'
import { leadersOf, toDecide } from '../queries/to-decide.ts'

/**
 * Tells those who lead a programme, once for each occasion, that its decision day is near and too few are booked: one letter about all
 * of them. How many occasions.
 */
export async function warnOfDecisions(ground: Ground, post: Post): Promise<number> {
  const programmes = await reading(ground, houseScope, db =>
    db
      .selectFrom('occasion')
      .select('programme_id')
      .distinct()
      .where('state', '=', 'tentative')
      .orderBy('programme_id')
      .execute(),
  )
  let warned = 0
  const failed: unknown[] = []
  for (const { programme_id } of programmes)
    try {
      warned += await transact(ground, { ...houseScope, programme: programme_id }, tx =>
        warnIn(tx, post, programme_id),
      )
    } catch (error) {
      failed.push(error)
    }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} programmes were not warned`)
  return warned
}

async function warnIn(tx: Tx, post: Post, programme_id: number): Promise<number> {
  const at = { programme_id, today: tx.clock.today() }
  const due = (await toDecide(tx.db, at)).filter(one => one.warned_at === null)
  const leaders = due.length > 0 ? await leadersOf(tx.db, at) : []
  // Where there is nobody to write to, it waits until there is.
  if (leaders.length === 0) return 0
  const programme = (await programmeOf(tx.db, programme_id))!
  for (const { user_id } of leaders) {
    const language = (await readerOf(tx.db, { user_id }))?.language ?? 'sv'
    const format = formatIn(language)
    const t = spoken(occasionLifeTexts, language)
    await sendLetter(tx, post, {
      code: 'occasions_to_decide',
      programme_id,
      to: { user_id },
      language,
      values: {
        programme: programme.name,
        number: format.number(due.length),
        occasions: due
          .map(one =>
            t.decided_in_letter(
              `${one.title} ${one.code}`,
              format.number(one.booked),
              format.number(one.least_seats),
              format.day(one.decided_by),
            ),
          )
          .join('; '),
      },
      path: `/${programme.slug}/tillfallen?state=tentative`,
    })
  }
  const ids = due.map(one => one.id)
  await tx.db.updateTable('occasion').set({ warned_at: tx.clock.now() }).where('id', 'in', ids).execute()
  await note(tx, {
    action: 'decisions-warned',
    subject: 'occasion',
    subject_id: ids[0]!,
    programme_id,
    about: { occasions: due.length },
  })
  return due.length
}
