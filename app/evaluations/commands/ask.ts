import { sql } from 'kysely'
import { linkFor } from '../../access/participants/link.ts'
import { addDays } from '../../foundation/dates.ts'
import { dayIn } from '../../foundation/participant-languages.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { programmeOf } from '../../programmes/queries.ts'
import { askingIn } from '../queries/settings.ts'
import { type Due, dueToAsk, ledTo, whoCame } from '../queries/to-ask.ts'
import { EVALUATION, SAYS_CLOSED_DAYS } from '../rules/days.ts'
import { asksOfKnowledge, LATEST_VERSION, MOST_COMPETENCES } from '../rules/questions.ts'

/**
 * Asks those who were at what is over what it gave, once each, by letter or SMS: after the last session and, as the programme has set it,
 * twice again. One occasion that fails stops no other. How many are asked.
 */
export async function askWhoCame(ground: Ground, post: Post): Promise<number> {
  const { hasSms } = post.mailer
  const [now, today] = [ground.clock.now(), ground.clock.today()]
  const due = await reading(ground, houseScope, async db => {
    const programmes = await db.selectFrom('programme').select('id').orderBy('id').execute()
    const all: (Due & { programme_id: number; days: number })[] = []
    for (const { id: programme_id } of programmes) {
      const { days, moments } = await askingIn(db, { programme_id, today })
      for (const one of moments) {
        const found = await dueToAsk(db, { programme_id, now, today, hasSms }, one)
        all.push(...found.map(each => ({ ...each, programme_id, days })))
      }
    }
    return all
  })
  let asked = 0
  const failed: unknown[] = []
  for (const one of due)
    try {
      asked += await transact(ground, { ...houseScope, programme: one.programme_id }, tx =>
        askAbout(tx, post, one),
      )
    } catch (error) {
      failed.push(error)
    }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} occasions were not asked about`)
  return asked
}

type Of = Due & { programme_id: number; days: number }

/** Asks those who were at one occasion and have not been asked, at one moment. How many. */
export async function askAbout(
  tx: Tx,
  post: Post,
  { programme_id, occasion_id, moment, days }: Of,
): Promise<number> {
  // It is held, so that nobody is asked twice by two runs.
  const occasion = await tx.db
    .selectFrom('occasion')
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .select(['course.title', 'state'])
    .where('occasion.id', '=', occasion_id)
    .forUpdate('occasion')
    .executeTakeFirstOrThrow()
  if (occasion.state === 'cancelled') return 0
  const today = tx.clock.today()
  const round = await openedRound(tx, { programme_id, occasion_id, moment, days })
  if (round.is_closed || round.closes_on < today) return 0
  const came = await whoCame(tx.db, { occasion_id, today, hasSms: post.mailer.hasSms })
  if (came.length === 0) return 0
  const asked = await tx.db
    .insertInto('evaluation_asked')
    .values(came.map(person_id => ({ programme_id, round_id: round.id, person_id })))
    .onConflict(conflict => conflict.doNothing())
    .returning('person_id')
    .execute()
  if (asked.length === 0) return 0
  // A letter that is late is not sent when it cannot be answered any more.
  const good_until = new Date(`${addDays(round.closes_on, 1)}T00:00:00Z`)
  const programme = (await programmeOf(tx.db, programme_id))!.name
  let sent = 0
  for (const { person_id } of asked) {
    const { token } = await linkFor(tx, programme_id, {
      ...{ person_id, purpose: EVALUATION, days: days + SAYS_CLOSED_DAYS, endsFormer: false },
    })
    const letter = await sendLetter(tx, post, {
      code: moment === 'end' ? 'course_over' : 'course_since',
      programme_id,
      to: { person_id },
      values: ({ language }) => ({
        ...{ programme, title: occasion.title, until: dayIn(language, round.closes_on) },
      }),
      path: `/fragor/${token}`,
      good_until,
    })
    if (letter !== null) sent += 1
  }
  // Whoever wants no letters is not among those who were asked, and is not tried again.
  await tx.db
    .updateTable('evaluation_round')
    .set({ asked: sql<number>`asked + ${sent}` })
    .where('id', '=', round.id)
    .execute()
  await note(tx, {
    action: 'evaluation-asked',
    subject: 'evaluation_round',
    subject_id: round.id,
    programme_id,
    about: { occasion_id, people: sent },
  })
  return sent
}

/** The round, opened today unless it is there already; with it the urn for its answers. */
async function openedRound(tx: Tx, { programme_id, occasion_id, moment, days }: Of) {
  const today = tx.clock.today()
  const competences = asksOfKnowledge(moment)
    ? (await ledTo(tx.db, occasion_id)).slice(0, MOST_COMPETENCES)
    : []
  await tx.db
    .insertInto('evaluation_round')
    .values({
      ...{ programme_id, occasion_id, moment, competences },
      ...{ template_version: LATEST_VERSION, asked_on: today, closes_on: addDays(today, days) },
    })
    .onConflict(conflict => conflict.columns(['occasion_id', 'moment']).doNothing())
    .execute()
  const round = await tx.db
    .selectFrom('evaluation_round')
    .select(['id', 'closes_on', 'is_closed'])
    .where('occasion_id', '=', occasion_id)
    .where('moment', '=', moment)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (!round.is_closed)
    await tx.db
      .insertInto('evaluation_urn')
      .values({ programme_id, round_id: round.id })
      .onConflict(conflict => conflict.doNothing())
      .execute()
  return round
}
