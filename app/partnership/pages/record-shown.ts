import type { Format } from '../../foundation/format.ts'
import type { Counted } from '../queries/record.ts'
import { DEEDS, type Deed } from '../rules/record.ts'

/** The figures of one row, each with the address of the rows behind it where the visitor may see them. */
export const recordShown = (of: Counted, { format, rows }: { format: Format; rows: string | null }) => ({
  figures: Object.fromEntries(
    DEEDS.map(deed => [
      deed,
      { text: format.number(of[deed]), href: rows && of[deed] > 0 ? `${rows}&what=${deed}` : null },
    ]),
  ) as Record<Deed, { text: string; href: string | null }>,
  days: of.days === null ? null : format.decimal(of.days, Number.isInteger(of.days) ? 0 : 1),
})

export type RecordShown = ReturnType<typeof recordShown> & { key: string; name: string; sub: string | null }
