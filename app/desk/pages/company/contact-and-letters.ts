import type { Reading } from '../../../access/panel.tsx'
import { companyHeadTexts } from '../../messages/company.ts'

/** What the tab is called in which the visits, the contacts and the letters of a company stand. */
export const contactAndLetters = ({ say }: Reading) => say(companyHeadTexts).tab_contact
