import type { Format } from '../../../foundation/format.ts'
import type { Spoken } from '../../../foundation/text.ts'
import type { figureTexts } from '../../messages/figures.ts'

/** How the figures are said, to whom. */
export type FigureSpeech = {
  t: Spoken<typeof figureTexts>
  format: Format
  at: (...parts: (string | number)[]) => string
  /** From how many persons a count is shown. */
  limit: number
  /** Whether small counts and the persons behind them are the reader's to see. */
  sees_all: boolean
  may_read_people: boolean
  may_read_ledger: boolean
  may_read_companies: boolean
}

/** The names of parts are in the messages; a county is its own name. */
export const partName = (value: string | null, t: FigureSpeech['t']): string => {
  if (value === null) return t.nobody_knows
  const found = (t as Record<string, unknown>)[value]
  return typeof found === 'string' ? found : value
}
