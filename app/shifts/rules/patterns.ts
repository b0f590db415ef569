import type { ShiftForm, Turn } from './rota.ts'

const turn = (starts_at: string, ends_at: string): Turn => ({ starts_at, ends_at })
const [MORNING, AFTERNOON, NIGHT] = [turn('06:00', '14:00'), turn('14:00', '22:00'), turn('22:00', '06:00')]

const times = (count: number, one: Turn): Turn[] => Array.from({ length: count }, () => one)
/** Monday to Friday, and a free weekend. */
const weekOf = (one: Turn): Turn[] => [...times(5, one), ...times(2, null)]

/** Cycles to begin from and change: our suggestions, which begin on a Monday. None where a company has a form of its own. */
export const PATTERNS = {
  day: weekOf(turn('07:00', '16:00')),
  two_shift: [...weekOf(MORNING), ...weekOf(AFTERNOON)],
  three_shift: [...weekOf(MORNING), ...weekOf(AFTERNOON), ...weekOf(NIGHT)],
  continuous: [...times(2, MORNING), ...times(2, AFTERNOON), ...times(2, NIGHT), ...times(4, null)],
  night: [...times(4, NIGHT), ...times(3, null)],
  other: times(7, null),
} as const satisfies Record<ShiftForm, readonly Turn[]>
