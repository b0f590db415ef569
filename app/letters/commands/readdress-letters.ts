import type { Tx } from '../../foundation/transact.ts'

/** Letters that were written to one contact were to another, who is the same one. */
export const readdressLetters = ({ db }: Tx, { from, to }: { from: number; to: number }) =>
  db.updateTable('letter').set({ contact_id: to }).where('contact_id', '=', from).execute()
