import { texts } from '../../foundation/text.ts'

/** Those one turns to at a company, as its page shows them. */
export const contactPanelTexts = texts({
  contacts: { sv: 'Kontaktpersoner', en: 'Contact persons' },
  no_contacts: { sv: 'Ingen kontaktperson är inlagd.', en: 'No contact person has been entered.' },
  change_contacts: { sv: 'Ändra kontakter', en: 'Change contacts' },
  function_contact: { sv: 'Kontaktperson', en: 'Contact person' },
  function_management: { sv: 'Ledning', en: 'Management' },
  function_hr: { sv: 'HR', en: 'HR' },
  function_change_leader: { sv: 'Förändringsledare', en: 'Change leader' },
  function_union_representative: { sv: 'Facklig företrädare', en: 'Union representative' },
  function_officer: { sv: 'Ombud', en: 'Officer' },
  function_manager: { sv: 'Chef', en: 'Manager' },
  function_knocked: { sv: 'Anmälde intresse', en: 'Was interested' },
})
