import type { Spoken } from '../../foundation/text.ts'
import type { TagTone } from '../../ui/tag.tsx'
import type { ledgerTexts } from '../messages/ledger.ts'
import type { EntryRow } from '../queries/entries.ts'

type State = Pick<EntryRow, 'reverses_id' | 'reversed_by' | 'not_counted_because'>

export const stateTone = (row: State): TagTone => {
  if (row.reverses_id !== null || row.reversed_by !== null) return 'plain'
  return row.not_counted_because === null ? 'ok' : 'warn'
}

export const stateText = (row: State, t: Spoken<typeof ledgerTexts>): string => {
  if (row.reverses_id !== null) return t.reversal
  if (row.reversed_by !== null) return t.reversed
  return row.not_counted_because === null ? t.counted : t[row.not_counted_because]
}
