import type { Tab } from './access/panel.tsx'
import { attendanceTab } from './attendance/pages/company/attendance.tsx'
import type { CompanyFacts } from './companies/queries.ts'
import { historyTab } from './desk/pages/company/history.tsx'
import { startTab } from './desk/pages/company/start.tsx'
import { moneyTab } from './ledger/pages/company/money.tsx'
import { peopleTab } from './ledger/pages/company/people.tsx'
import { lettersTab } from './letters/pages/company-letters.tsx'
import { visitsTab } from './officers/pages/company-visits.tsx'

/** The pages of a company under its head, from the left. */
export const companyTabs: readonly Tab<CompanyFacts>[] = [
  startTab,
  visitsTab,
  peopleTab,
  attendanceTab,
  moneyTab,
  lettersTab,
  historyTab,
]
