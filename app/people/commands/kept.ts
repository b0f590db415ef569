import type { Kept } from '../../foundation/kept.ts'
import {
  type ContactKnown,
  contactRows,
  keptInPeople,
  ledByContact,
  type PersonKnown,
} from '../queries/kept.ts'
import { forgetInPeople } from './forget-person.ts'

export const peopleKeep: Kept<PersonKnown> = {
  export: ({ db, vault }, { id }) => keptInPeople(db, vault, id),
  forget: (tx, person) => forgetInPeople(tx, person, person.started_on),
}

export const peopleKeepOfContact: Kept<ContactKnown> = {
  export: async ({ db }, contact) => ({
    contact: await contactRows(db, contact),
    leads: await ledByContact(db, contact),
  }),
}
