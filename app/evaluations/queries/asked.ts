import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Moment } from '../rules/questions.ts'

export type AskedRound = {
  id: number
  course: string
  moment: Moment
  template_version: number
  competences: string[]
  closes_on: LocalDate
  is_answered: boolean
}

/** What somebody is asked, of what is open, the first to close first. Asked by the house, within the programme. */
export const roundsFor = (
  db: Db,
  { programme_id, person_id, today }: { programme_id: number; person_id: number; today: LocalDate },
): Promise<AskedRound[]> =>
  db
    .selectFrom('evaluation_asked')
    .innerJoin('evaluation_round', 'evaluation_round.id', 'evaluation_asked.round_id')
    .innerJoin('occasion', 'occasion.id', 'evaluation_round.occasion_id')
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .select([
      'evaluation_round.id',
      'course.title as course',
      'moment',
      'template_version',
      'competences',
      'closes_on',
      'is_answered',
    ])
    .where('evaluation_asked.programme_id', '=', programme_id)
    .where('person_id', '=', person_id)
    .where('is_closed', '=', false)
    .where('closes_on', '>=', today)
    .orderBy('closes_on')
    .orderBy('evaluation_round.id')
    .execute()

/** What is kept of a person: that they are asked, while it is open. Whether they have answered is told to nobody, and what they answered nobody can find. */
export const keptOfAsked = (db: Db, person_id: number) =>
  db
    .selectFrom('evaluation_asked')
    .innerJoin('evaluation_round', 'evaluation_round.id', 'evaluation_asked.round_id')
    .innerJoin('occasion', 'occasion.id', 'evaluation_round.occasion_id')
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .select(['course.title as course', 'moment', 'closes_on'])
    .where('person_id', '=', person_id)
    .orderBy('evaluation_round.id')
    .execute()
