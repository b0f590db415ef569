import type { Visitor } from '../../access/visitor.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { ContactForm } from '../rules/contact-form.ts'

/** Also someone who has knocked, and is no contact until it has been found out that they are. */
export type KeptContact = Omit<ContactForm, 'function'> & { function: ContactForm['function'] | 'knocked' }

/**
 * Keeps someone to turn to at a company and yields the id; one who is there already is the same one, an empty number is filled, and an
 * address that only the company had given is now the programme's too.
 * For commands of other rooms that have found out that they may; they write the line of the trail.
 */
export async function keepContact(
  tx: Tx,
  visitor: Visitor,
  { company_id, form }: { company_id: number; form: KeptContact },
): Promise<number> {
  const { id } = await tx.db
    .insertInto('contact')
    .values({ ...form, company_id, programme_id: visitor.programme! })
    .onConflict(conflict =>
      conflict.columns(['company_id', 'function', 'email', 'name']).doUpdateSet(eb => ({
        given_by: 'programme',
        version: eb('contact.version', '+', 1),
        phone: eb
          .case()
          .when('contact.phone', '=', '')
          .then(eb.ref('excluded.phone'))
          .else(eb.ref('contact.phone'))
          .end(),
      })),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Someone who is kept as another contact is no more by this one. For those whom `keepContact` is for. */
export const dropContact = ({ db }: Tx, id: number) => db.deleteFrom('contact').where('id', '=', id).execute()
