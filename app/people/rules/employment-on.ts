import type { LocalDate } from '../../foundation/clock.ts'

type Open = { starts_on: LocalDate | null; ends_on: LocalDate | null }
type Spell = Open & { id: number }

const BEFORE_ALL = '0000-01-01'
const AFTER_ALL = '9999-12-31'

/** Whether it covers the day; without dates it has no beginning or no end. */
export const isOpenOn = ({ starts_on, ends_on }: Open, day: LocalDate): boolean =>
  (starts_on ?? BEFORE_ALL) <= day && day <= (ends_on ?? AFTER_ALL)

/** The employment of a day: one that is open, else the latest of those there have been. As `employmentOrder` says to the database. */
export function employmentOn<Job extends Spell>(jobs: readonly Job[], day: LocalDate): Job | null {
  const order = (job: Spell) =>
    `${isOpenOn(job, day) ? 1 : 0} ${job.starts_on ?? BEFORE_ALL} ${job.ends_on ?? AFTER_ALL} ${String(job.id).padStart(12, '0')}`
  return jobs.reduce<Job | null>(
    (first, job) => (first === null || order(job) > order(first) ? job : first),
    null,
  )
}
