import type { PanelsAt } from './access/panel.tsx'
import { checklistPanel } from './agreements/pages/checklist.tsx'
import { journeyPanel } from './attendance/pages/company/journey.tsx'
import { latestOccasions } from './attendance/pages/company/latest-occasions.tsx'
import { walkInsPanel } from './attendance/pages/company/walk-ins-panel.tsx'
import { gridPanel, occasionFacts, occasionSessions } from './attendance/pages/occasion-panels.tsx'
import { participationPanel } from './attendance/pages/person/participation.tsx'
import { seatsPanel } from './attendance/pages/person/seats.tsx'
import { unbookedPanel } from './attendance/pages/walk-in/occasion-panel.tsx'
import { requestsPanel } from './bookings/pages/company/requests-panel.tsx'
import { needsPanel } from './bookings/pages/needs-panel.tsx'
import { proposalsPanel } from './certificates/pages/company/proposals-panel.tsx'
import { certificatesPanel } from './certificates/pages/occasion-panel.tsx'
import { personCertificates } from './certificates/pages/person-panel.tsx'
import { basePanel } from './companies/pages/base-panel.tsx'
import { sizePanel } from './companies/pages/size-panel.tsx'
import type { CompanyFacts } from './companies/queries.ts'
import { lapsingPanel } from './competences/pages/company/lapsing-permits.tsx'
import { coverPanel, oldRatingsPanel } from './competences/pages/company/state-of-play.tsx'
import type { StateOfPlay } from './competences/pages/company/state-shown.ts'
import { gapCourses } from './courses/pages/company/gap-courses.tsx'
import { lifePanel } from './courses/pages/life-panel.tsx'
import type { OccasionFacts } from './courses/queries.ts'
import { justHappenedPanel } from './desk/pages/overview/just-happened.tsx'
import { pacePanel } from './desk/pages/overview/pace.tsx'
import { placesPanel } from './desk/pages/overview/places.tsx'
import { focusReachPanel } from './desk/pages/overview/reach.tsx'
import { targetsPanel } from './desk/pages/overview/targets.tsx'
import { toDoPanel } from './desk/pages/overview/to-do.tsx'
import { historyPanel } from './desk/pages/person/history.tsx'
import { moneyPanel } from './ledger/pages/company/money-pairs.tsx'
import { sessionsPanel } from './ledger/pages/person-sessions.tsx'
import { companyLinks } from './partnership/pages/company-links.tsx'
import { contactPanel } from './people/pages/contact-panel.tsx'
import { extractLink, numberPanel, reachPanel } from './people/pages/person/contact.tsx'
import { forgottenNotice } from './people/pages/person/forgotten.tsx'
import { jobsPanel } from './people/pages/person/jobs.tsx'
import type { PersonFacts } from './people/queries.ts'
import { lackingPanel } from './plans/pages/lacking-panel.tsx'
import { stepsPanel } from './staircase/pages/person-steps.tsx'
import { twinPanel } from './twins/pages/twin-notice.tsx'

// What each room shows on the pages that look across, in the order in which it stands there.

export const overviewPanels: PanelsAt<null> = {
  top: [targetsPanel],
  main: [pacePanel, focusReachPanel],
  side: [toDoPanel, justHappenedPanel],
  foot: [placesPanel],
}

export const companyPanels: PanelsAt<CompanyFacts> = {
  top: [twinPanel, requestsPanel, walkInsPanel, proposalsPanel, journeyPanel],
  main: [latestOccasions, basePanel, contactPanel],
  side: [checklistPanel, moneyPanel, sizePanel, companyLinks],
}

export const statePanels: PanelsAt<StateOfPlay> = {
  main: [coverPanel, lapsingPanel, gapCourses, oldRatingsPanel],
}

export const competencesPanels: PanelsAt<null> = {
  foot: [lackingPanel],
}

export const personPanels: PanelsAt<PersonFacts> = {
  top: [forgottenNotice],
  main: [sessionsPanel, seatsPanel, personCertificates, stepsPanel, jobsPanel, historyPanel],
  side: [participationPanel, reachPanel, numberPanel, extractLink],
}

export const occasionPanels: PanelsAt<OccasionFacts> = {
  top: [lifePanel, gridPanel, unbookedPanel],
  main: [needsPanel, occasionSessions],
  side: [occasionFacts, certificatesPanel],
}
