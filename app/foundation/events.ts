import type { Tx } from './transact.ts'

/** Something that a lower room has done and an upper room may have to follow up. It names ids, never people. */
export type Happening =
  | { what: 'attendance-changed'; programme_id: number; attendance_ids: readonly number[] | 'all' }
  | { what: 'admission-changed'; programme_id: number; company_id: number }
  | { what: 'employment-changed'; programme_id: number; person_id: number }
  | { what: 'setting-changed'; programme_id: number }

/** An upper room follows what the rooms below it do, in the same transaction: both or neither. */
export type Listener = (tx: Tx, happening: Happening) => Promise<void>
