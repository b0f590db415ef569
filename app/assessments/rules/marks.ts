import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Mark } from './read-answer.ts'
import type { Statement } from './template.ts'

/** 1 to 5, or null for who does not know. */
export type Marked = { code: string; mark: Mark | null }

/** How a form says that one does not know. */
export const DOES_NOT_KNOW = '0'
export const MARKS = [1, 2, 3, 4, 5] as const

type Typed = Readonly<Record<string, string | undefined>>

/** What was marked for each of these statements. Refuses `not-answered` at the first without, where all are asked for. */
export function marksIn(
  typed: Typed,
  statements: readonly Pick<Statement, 'code'>[],
  { are_all_asked }: { are_all_asked: boolean },
): Marked[] | Refusal<'not-answered' | 'bad-answer'> {
  const marked: Marked[] = []
  for (const { code } of statements) {
    const text = (typed[code] ?? '').trim()
    const mark = MARKS.find(one => String(one) === text)
    if (mark === undefined && text !== '' && text !== DOES_NOT_KNOW)
      return refuse('bad-answer', { field: code })
    if (text === '' && are_all_asked) return refuse('not-answered', { field: code })
    if (text !== '') marked.push({ code, mark: mark ?? null })
  }
  return marked
}
