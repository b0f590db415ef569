import type { Visit } from '../../../access/web.ts'
import { mayReadCompanies } from '../../../companies/policy.ts'
import type { Format } from '../../../foundation/format.ts'
import type { Spoken } from '../../../foundation/text.ts'
import { mayReadWholeLedger } from '../../../ledger/policy.ts'
import { mayReadPeople } from '../../../people/policy.ts'
import { figureTexts } from '../../messages/figures.ts'

/** How the figures are said, to whom. */
export type FigureSpeech = {
  t: Spoken<typeof figureTexts>
  format: Format
  at: (...parts: (string | number)[]) => string
  /** From how many persons a count is shown. */
  limit: number
  may_read_people: boolean
  may_read_ledger: boolean
  may_read_companies: boolean
}

export const speechOf = ({ visitor, say, format, at }: Visit, limit: number): FigureSpeech => ({
  t: say(figureTexts),
  format,
  at,
  limit,
  may_read_people: mayReadPeople(visitor),
  may_read_ledger: mayReadWholeLedger(visitor),
  may_read_companies: mayReadCompanies(visitor),
})

/** The names of parts are in the messages; a county is its own name. */
export const partName = (value: string | null, t: FigureSpeech['t']): string => {
  if (value === null) return t.nobody_knows
  const found = (t as Record<string, unknown>)[value]
  return typeof found === 'string' ? found : value
}
