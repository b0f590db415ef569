import type { Kept } from '../../foundation/kept.ts'
import { type ContactKnown, employersOf, type PersonKnown } from '../../people/queries/kept.ts'
import { writtenAbout } from '../queries/written-about.ts'

export const officersKeep: Kept<PersonKnown> = {
  export: async ({ db }, { id, programme_id, given_name, family_name }) => ({
    written: await writtenAbout(db, {
      programme_id,
      company_ids: await employersOf(db, id),
      called: `${given_name} ${family_name}`,
    }),
  }),
}

/** At a company one is spoken of by the given name. */
export const officersKeepOfContact: Kept<ContactKnown> = {
  export: async ({ db }, { name, ...at }) => ({
    written: await writtenAbout(db, { ...at, called: name.trim().split(/\s+/)[0] ?? '' }),
  }),
}
