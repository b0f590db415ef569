import type { Tabs } from './access/tabs.ts'
import { assessmentsTab } from './assessments/pages/company-assessments.tsx'
import type { CompanyFacts } from './companies/queries.ts'
import { matrixTab } from './competences/pages/company/matrix.tsx'
import { contactAndLetters } from './desk/pages/company/contact-and-letters.ts'
import { historyTab } from './desk/pages/company/history.tsx'
import { peopleTab } from './desk/pages/company/people.tsx'
import { startTab } from './desk/pages/company/start.tsx'
import { attendanceTab } from './ledger/pages/company/hours.tsx'
import { moneyTab } from './ledger/pages/company/money.tsx'
import { lettersTab } from './letters/pages/company-letters.tsx'
import { visitsTab } from './officers/pages/company-visits.tsx'
import { contactsTab } from './people/pages/contacts.tsx'
import { managersTab } from './people/pages/managers.tsx'
import { planTab } from './plans/pages/company-plan.tsx'
import { climbsTab, people } from './staircase/pages/company-climbs.tsx'
import { theGap, workshopsTab } from './workshops/pages/company-workshops.tsx'

/** The pages of a company under its head, from the left: at most seven, of which the gap is to be the second. Decision 0022. */
export const companyTabs: Tabs<CompanyFacts> = [
  startTab,
  { label: theGap, tabs: [assessmentsTab, workshopsTab, planTab] },
  { label: people, tabs: [peopleTab, managersTab, matrixTab, climbsTab] },
  attendanceTab,
  moneyTab,
  { label: contactAndLetters, tabs: [visitsTab, contactsTab, lettersTab] },
  historyTab,
]
