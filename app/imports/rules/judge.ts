import type { RegisteredAnswer } from '../../assessments/rules/read-answer.ts'
import type { AttendancePiece } from '../../attendance/rules/read-attendance.ts'
import type { RegisteredCompany } from '../../companies/rules/read-company.ts'
import type { RegisteredCompetence } from '../../competences/rules/read-competence.ts'
import type { RegisteredLevel } from '../../competences/rules/read-level.ts'
import type { RegisteredCourse } from '../../courses/rules/read-course.ts'
import type { FilledOccasion, NewOccasion, RegisteredSession } from '../../courses/rules/read-occasion.ts'
import type { Unreadable } from '../../foundation/registers/rows.ts'
import type { NewPerson } from '../../people/rules/read-person.ts'
import type { RegisteredStep } from '../../staircase/rules/read-step.ts'
import { type Judge, judgeRows, type Verdict } from './account.ts'
import type { Difference } from './differing.ts'
import { answerJudge } from './judge-answers.ts'
import { attendanceJudge } from './judge-attendance.ts'
import { companyJudge, type FilledCompany } from './judge-companies.ts'
import { competenceJudge, levelJudge } from './judge-competences.ts'
import { courseJudge, sessionJudge } from './judge-courses.ts'
import { personJudge } from './judge-people.ts'
import { stepJudge } from './judge-steps.ts'
import type { Known } from './known.ts'
import { personFinder } from './person-with.ts'
import type { RegisterName, SentRegister } from './upload.ts'

/** What an upload brings that is not there before, and what became of every row. */
export type Judgement = {
  verdicts: Verdict[]
  unreadable: { register: RegisterName; columns: Unreadable }[]
  companies: RegisteredCompany[]
  filled_companies: FilledCompany[]
  people: NewPerson[]
  /** Hashes of those who were here and turn out to be protected. */
  newly_protected: string[]
  courses: RegisteredCourse[]
  occasions: NewOccasion[]
  filled_occasions: FilledOccasion[]
  sessions: RegisteredSession[]
  attendance: AttendancePiece[]
  /** Rows of attendance on days that have not come. */
  attendance_to_come: number
  answers: RegisteredAnswer[]
  competences: RegisteredCompetence[]
  filled_competences: RegisteredCompetence[]
  levels: RegisteredLevel[]
  steps: RegisteredStep[]
  /** Cells that say something else than what is kept. */
  differences: Difference[]
}

/** Judges all registers of an upload, each against those before it and what is known already. */
export function judge(registers: readonly SentRegister[], known: Known): Judgement {
  const companies = companyJudge(known)
  const people = personJudge(known, companies.isCompany)
  const personWith = personFinder(known, people.isPerson)
  const courses = courseJudge(known)
  const sessions = sessionJudge(known, courses)
  const attendance = attendanceJudge(known, {
    personWith,
    isOccasion: sessions.isOccasion,
    isOver: sessions.isOver,
    sessionsOn: sessions.sessionsOn,
  })
  const answers = answerJudge(known, companies.isCompany)
  const competences = competenceJudge(known)
  const levels = levelJudge(known, { personWith, keyOf: competences.keyOf })
  const steps = stepJudge(known, personWith)
  const judged: readonly Judge[] = [
    { register: 'foretag', judge: companies.judge },
    { register: 'deltagare', judge: people.judge, taken: people.taken },
    { register: 'kurser', judge: courses.judge },
    { register: 'tillfallen', judge: sessions.judge },
    { register: 'narvaro', judge: attendance.judge },
    { register: 'svar', judge: answers.judge },
    { register: 'kompetenser', judge: competences.judge },
    { register: 'nivaer', judge: levels.judge },
    { register: 'steg', judge: steps.judge },
  ]
  const results = judged.map(one => ({
    register: one.register,
    ...judgeRows(registers, one, known),
  }))
  return {
    verdicts: results.flatMap(result => result.verdicts),
    unreadable: results
      .map(({ register, unreadable }) => ({ register, columns: unreadable }))
      .filter(({ columns }) => columns.size > 0),
    companies: companies.fresh(),
    filled_companies: companies.filled(),
    people: people.fresh(),
    newly_protected: people.raised(),
    courses: courses.fresh(),
    occasions: sessions.freshOccasions(),
    filled_occasions: sessions.filledOccasions(),
    sessions: sessions.freshSessions(),
    attendance: attendance.fresh(),
    attendance_to_come: attendance.toCome(),
    answers: answers.fresh(),
    competences: competences.fresh(),
    filled_competences: competences.filled(),
    levels: levels.fresh(),
    steps: steps.fresh(),
    differences: [companies, people, courses, sessions].flatMap(one => one.differences()),
  }
}

/** Nothing of it is new: carrying it out would leave everything as it is. */
export const changesNothing = (judgement: Judgement): boolean =>
  [
    judgement.companies,
    judgement.filled_companies,
    judgement.people,
    judgement.newly_protected,
    judgement.courses,
    judgement.occasions,
    judgement.filled_occasions,
    judgement.sessions,
    judgement.attendance,
    judgement.answers,
    judgement.competences,
    judgement.filled_competences,
    judgement.levels,
    judgement.steps,
  ].every(part => part.length === 0)
