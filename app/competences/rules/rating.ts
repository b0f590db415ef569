import { z } from 'zod'
import type { Level, Standing } from './matrix.ts'

/** The most cells that are sent at once: a whole matrix. */
const MOST_CELLS = 10_000

const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable()
const who = z
  .string()
  .regex(/^[pe][1-9]\d{0,8}$/)
  .transform(text => text as Who)

/** Someone in a company's matrix: `p12` a person of the programme, `e5` an employee who takes no part in it. */
export type Who = `p${number}` | `e${number}`

/** One cell that someone has changed: what it showed, and what it is to be. What is left out stays. */
const rating = z.object({
  who,
  competence: z.int().positive().max(999_999_999),
  level: z.object({ was: level, now: level }).optional(),
  wanted: z.object({ was: level, now: level }).optional(),
})
export type Rating = z.output<typeof rating>

/** What a page sends of its cells, as JSON: each cell once. */
export const ratings = z
  .array(rating)
  .min(1)
  .max(MOST_CELLS)
  .refine(all => new Set(all.map(placeOf)).size === all.length)

export const placeOf = ({ who, competence }: Pick<Rating, 'who' | 'competence'>): string =>
  `${who} ${competence}`

export type Outcome = 'to-write' | 'there-already' | 'changed-by-other'

/**
 * What comes of one change: nothing is written over what another has changed since it was read, and what is there already is not written
 * again, so that a change that is sent twice is carried out once.
 */
export function outcomeOf(change: Rating['level'], standing: Level | null): Outcome {
  if (!change || change.now === standing) return 'there-already'
  return change.was === standing ? 'to-write' : 'changed-by-other'
}

/** What of a cell is to be written, or who was first. */
export function changesOf(one: Rating, standing: Pick<Standing, 'level' | 'wanted'>) {
  const outcomes = [outcomeOf(one.level, standing.level), outcomeOf(one.wanted, standing.wanted)]
  if (outcomes.includes('changed-by-other')) return 'changed-by-other' as const
  const [level, wanted] = outcomes
  return {
    level: level === 'to-write' ? one.level!.now : undefined,
    wanted: wanted === 'to-write' ? one.wanted!.now : undefined,
  }
}
