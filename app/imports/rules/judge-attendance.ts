import {
  type AttendancePiece,
  againstEarlier,
  laidIntoSessions,
  type RegisteredAttendance,
  readAttendance,
} from '../../attendance/rules/read-attendance.ts'
import { sessionMinutes } from '../../courses/rules/session-length.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Row } from '../../foundation/registers/rows.ts'
import type { Cell } from '../../foundation/registers/sheet.ts'
import { attendanceKey, dayKey, type Known, type SessionTimes } from './known.ts'

type Told = {
  personWith(cell: Cell): string | null
  isOccasion(code: string): boolean
  /** What is cancelled or closed takes no more time. */
  isOver(code: string): boolean
  sessionsOn(day_key: string): readonly SessionTimes[]
}

/** The very same occasion, day and person again is merged; another account of it is rejected. */
export function attendanceJudge(
  { programme, today, attendance }: Pick<Known, 'programme' | 'today' | 'attendance'>,
  { personWith, isOccasion, isOver, sessionsOn }: Told,
) {
  const fresh = new Map<string, RegisteredAttendance>()
  const minutesOn = (occasion_code: string, day: string) =>
    sessionsOn(dayKey(occasion_code, day)).reduce(
      (sum, times) => sum + sessionMinutes({ ...times, held_on: day }),
      0,
    )

  const judge = (row: Row): 'accepted' | 'merged' | Refusal => {
    const told = readAttendance(row, { programme, isOccasion, minutesOn, personWith })
    if (isRefusal(told)) return told
    const key = attendanceKey(told.occasion_code, told.held_on, told.person)
    const earlier = attendance.get(key) ?? fresh.get(key)
    if (earlier) return againstEarlier(earlier, told)
    if (isOver(told.occasion_code)) return refuse('occasion-over')
    fresh.set(key, told)
    return 'accepted'
  }
  return {
    judge,
    /** Rows of days that have not come: they are kept, and counted when the day has come. */
    toCome: () => [...fresh.values()].filter(told => told.held_on > today).length,
    fresh: () =>
      [...fresh.values()].flatMap(told =>
        piecesOf(told, sessionsOn(dayKey(told.occasion_code, told.held_on))),
      ),
  }
}

/** An occasion may meet twice on a day; the register tells of the day. */
function piecesOf(told: RegisteredAttendance, sessions: readonly SessionTimes[]): AttendancePiece[] {
  const inOrder = sessions.toSorted((a, b) => (a.starts_at < b.starts_at ? -1 : 1))
  const laid = laidIntoSessions(
    told.quarters,
    inOrder.map(times => sessionMinutes({ ...times, held_on: told.held_on })),
  )
  return inOrder.flatMap(({ starts_at }, at) =>
    laid[at]! > 0 ? [{ ...told, starts_at, quarters: laid[at]! }] : [],
  )
}
