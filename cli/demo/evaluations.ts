import { sql } from 'kysely'
import type { Installation } from '../../app/access/installation.ts'
import { answerRound } from '../../app/evaluations/commands/answer.ts'
import { askAbout } from '../../app/evaluations/commands/ask.ts'
import { closeRounds } from '../../app/evaluations/commands/close-rounds.ts'
import type { Answer } from '../../app/evaluations/rules/answer.ts'
import { clockOn, type LocalDate } from '../../app/foundation/clock.ts'
import { addDays } from '../../app/foundation/dates.ts'
import { isRefusal } from '../../app/foundation/refusal.ts'
import { houseScope, reading, transact } from '../../app/foundation/transact.ts'
import type { Demonstrated } from './hand-over.ts'

/** How many courses have been asked about, of each how many occasions at most, and for how long one could answer. */
const [ASKED_ABOUT, OCCASIONS, DAYS] = [5, 2, 30]
/** Of those who were asked one in so many does not answer. */
const SILENT = 5
/** A course that so many were at is one of those that many answer about; one with fewer waits for more. */
const [MANY, FEW] = [7, 4]

const WRITTEN = [
  'Mer tid vid maskinen, mindre tid i salen.',
  'Bra att lära av de andra företagen.',
  'Det var svårt att hinna med när det gick fort.',
  'Kom gärna till oss och visa på våra egna maskiner.',
  'Skriv ut bilderna innan.',
]

/** What some courses gave, as those who were there said it when they were over; of one course too few have said it, and one is still asked about. */
export async function sayWhatCoursesGave(
  installation: Installation,
  { programme_id, day }: Demonstrated,
): Promise<void> {
  const scope = { ...houseScope, programme: programme_id }
  const over = await reading(installation, scope, async db => {
    const { rows } = await sql<{
      occasion_id: number
      course_id: number
      last_on: LocalDate
      people: number
    }>`
      select occasion.id as occasion_id, course_id, max(held_on) as last_on, count(distinct attendance.person_id)::integer as people
      from occasion join session on session.occasion_id = occasion.id join attendance on attendance.session_id = session.id
        join person on person.id = attendance.person_id and person.email <> ''
      where occasion.programme_id = ${programme_id} and attendance.quarters > 0
      group by occasion.id having max(held_on) < ${day}::date
      order by occasion.provider_id nulls last, max(held_on) desc, occasion.id`.execute(db)
    return rows
  })
  const closed = over.filter(one => one.last_on < addDays(day, -DAYS - 2))
  const byCourse = [...Map.groupBy(closed, one => one.course_id).values()].map(all => all.slice(0, OCCASIONS))
  const people = (all: typeof closed) => all.reduce((sum, one) => sum + one.people, 0)
  const many = byCourse.filter(all => people(all) >= MANY).slice(0, ASKED_ABOUT)
  const few = byCourse.find(all => people(all) <= FEW)
  const open = over
    .filter(one => one.last_on > addDays(day, -DAYS + 2))
    .sort((one, other) => other.people - one.people)[0]
  let place = 0
  for (const { occasion_id, last_on } of [...many.flat(), ...(few ?? []), ...(open ? [open] : [])]) {
    const ground = { ...installation, clock: clockOn(addDays(last_on, 1), installation.clock.now) }
    const due = { programme_id, occasion_id, moment: 'end', days: DAYS } as const
    await transact(ground, scope, async tx => {
      await askAbout(tx, installation, due)
      const asked = await tx.db
        .selectFrom('evaluation_asked')
        .innerJoin('evaluation_round', 'evaluation_round.id', 'round_id')
        .select(['round_id', 'person_id', 'competences'])
        .where('occasion_id', '=', occasion_id)
        .orderBy('person_id')
        .execute()
      for (const { round_id, person_id, competences } of asked) {
        place += 1
        if (place % SILENT === 0) continue
        const outcome = await answerRound(
          tx,
          { programme_id, round_id, person_id },
          saidBy(place, competences),
        )
        if (isRefusal(outcome)) throw new Error(outcome.refused)
      }
    })
  }
  await closeRounds({ ...installation, clock: clockOn(day, installation.clock.now) })
}

/** What the one at a place in the row says: most are content, and most know more than they did. */
function saidBy(at: number, competences: readonly string[]): Answer {
  const text = WRITTEN[at % (WRITTEN.length + 3)]
  return {
    scale: { useful: [5, 4, 4, 3, 5, 2][at % 6]!, clear: [4, 5, 3, 4][at % 4]! },
    partly: {
      learned: (['yes', 'yes', 'partly', 'yes', 'no'] as const)[at % 5]!,
      will_use: (['yes', 'partly', 'yes'] as const)[at % 3]!,
    },
    text: text ? { better: text } : {},
    known: competences.map(name => ({ name, before: 1 + (at % 3), now: 3 + (at % 2) })),
  }
}
