import type { Visitor } from '../../access/visitor.ts'
import type { Tx } from '../../foundation/transact.ts'
import { readdressLetters } from '../../letters/commands/readdress-letters.ts'
import { dropContact, keepContact } from '../../people/commands/keep-contact.ts'

/** Whoever knocked for a company whose tip is taken becomes a contact of it; one who is there already is the same one. Notes nothing. */
export async function confirmKnockers(tx: Tx, visitor: Visitor, company_id: number): Promise<void> {
  const knockers = await tx.db
    .selectFrom('contact')
    .select(['id', 'name', 'email', 'phone'])
    .where('company_id', '=', company_id)
    .where('function', '=', 'knocked')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('referral')
          .select('referral.id')
          .whereRef('referral.contact_id', '=', 'contact.id')
          .where('referral.answer', '=', 'accepted'),
      ),
    )
    .orderBy('id')
    .execute()
  for (const { id, ...said } of knockers) {
    const kept = await keepContact(tx, visitor, { company_id, form: { function: 'contact', ...said } })
    await tx.db.updateTable('referral').set({ contact_id: kept }).where('contact_id', '=', id).execute()
    await readdressLetters(tx, { from: id, to: kept })
    await dropContact(tx, id)
  }
}
