import { index, prefix, type RouteConfig, route } from '@react-router/dev/routes'

// Every address, room by room. (Each room adds its own lines in its own block.)
export default [
  // access
  index('access/pages/start.tsx'),
  route('logga-in', 'access/sign-in/pages/sign-in.tsx'),
  route('logga-in/skickad', 'access/sign-in/pages/link-sent.tsx'),
  route('logga-in/lank', 'access/sign-in/pages/sign-in-link.tsx'),
  route('logga-ut', 'access/sign-in/pages/sign-out.tsx'),
  route('inbjudan/:token', 'access/users/pages/invitation.tsx'),
  route('konto', 'access/account/pages/account.tsx'),
  route('sprak/:language', 'access/pages/language.ts'),
  route('brev', 'access/sign-in/pages/mailbox.tsx'),

  // letters, appointments
  route('avanmal/:token', 'letters/pages/unsubscribe.tsx'),
  route('kalender/svar/:token', 'appointments/pages/answer-invitation.tsx'),
  route('kalender/:token.ics', 'desk/pages/calendar-feed.ts'),

  // desk
  route('stil', 'desk/pages/style-guide.tsx'),
  route('om/:page', 'desk/pages/about.tsx'),

  // officers
  route('ombud', 'officers/pages/officer-start.ts'),
  route('ombud/utan-tackning', 'officers/pages/shell.tsx'),

  // assessments: what a respondent does by link, without an account
  ...prefix('skattning/:token', [
    index('assessments/pages/answer/start.tsx'),
    route('klart', 'assessments/pages/answer/hand-in.tsx'),
    route(':area', 'assessments/pages/answer/area.tsx'),
  ]),

  // competences: what a person says of their own levels by link, without an account
  ...prefix('nivaer/:token', [
    index('competences/pages/own/start.tsx'),
    route('steg', 'staircase/pages/own-step.tsx'),
    route('plan', 'plans/pages/own-plan.tsx'),
    route(':competence', 'competences/pages/own/one.tsx'),
  ]),
  // and what a manager says of those whom they lead
  ...prefix('chef/:token', [
    index('competences/pages/manager/start.tsx'),
    route('kompetens/:competence', 'competences/pages/manager/competence.tsx'),
    route(':who', 'competences/pages/manager/person.tsx'),
    route(':who/:competence', 'competences/pages/manager/one.tsx'),
  ]),

  // workshops: the way into a room, and what a phone does there, without an account
  route('g', 'workshops/pages/phone/join.tsx', { id: 'room-code' }),
  route('g/:code', 'workshops/pages/phone/join.tsx', { id: 'room-seat' }),
  route('rum/:token', 'workshops/pages/phone/room.tsx'),
  route('rum/:token/strom', 'workshops/pages/phone/stream.tsx'),

  // programmes
  route('nytt-projekt', 'programmes/pages/new-programme.tsx'),

  // agreements: what a company does by link, without an account
  ...prefix('foretagslank/:token', [
    index('agreements/pages/link/start.tsx'),
    route('anstallda', 'agreements/pages/link/base.tsx'),
    route('kontakter', 'agreements/pages/link/contacts.tsx'),
    route('forsakran', 'agreements/pages/link/declaration.tsx'),
    route('overenskommelse', 'agreements/pages/link/agreement.tsx'),
    route('overenskommelse/fil', 'agreements/pages/link/file.ts'),
  ]),

  ...prefix(':programme', [
    // programmes
    route('installningar', 'programmes/pages/settings.tsx'),
    route('installningar/personuppgifter', 'programmes/pages/edit-privacy.tsx'),
    route('installningar/projektet', 'programmes/pages/edit-programme.tsx'),
    route('installningar/mal', 'programmes/pages/edit-targets.tsx'),
    route('installningar/budget', 'programmes/pages/new-budget.tsx'),
    route('installningar/timkostnad', 'programmes/pages/new-unit-cost.tsx'),
    route('installningar/tal', 'programmes/pages/new-setting.tsx'),
    route('installningar/fokusgrupper/:group', 'programmes/pages/edit-focus-group.tsx'),
    route('installningar/partner/:partner', 'programmes/pages/edit-partner.tsx'),
    route('installningar/finansiar/:financier', 'programmes/pages/edit-financier.tsx'),
    // companies
    route('foretag', 'ledger/pages/companies.tsx'),
    route('foretag.csv', 'ledger/pages/companies-export.ts', { id: 'companies-csv' }),
    route('foretag.xlsx', 'ledger/pages/companies-export.ts', { id: 'companies-xlsx' }),
    route('foretag/forslag', 'companies/pages/suggestions.ts'),
    route('foretag/nytt', 'companies/pages/new-company.tsx'),
    route('foretag/:id/andring', 'companies/pages/edit-company.tsx'),
    route('foretag/:id/kontakter/:contact', 'people/pages/contact.tsx'),
    route('foretag/:id/kontakter/:contact/utdrag', 'desk/pages/company/contact-file.ts'),
    // letters
    route('brev', 'letters/pages/not-arrived.tsx'),
    route('installningar/brev', 'letters/pages/words.tsx'),
    route('installningar/brev/andring', 'letters/pages/edit-words.tsx'),
    // appointments
    route('kalender', 'appointments/pages/calendar.tsx'),
    route('kalender/nytt', 'appointments/pages/edit-appointment.tsx', { id: 'appointment-new' }),
    route('kalender/:id', 'appointments/pages/appointment.tsx'),
    route('kalender/:id/andring', 'appointments/pages/edit-appointment.tsx', { id: 'appointment-edit' }),
    // agreements
    route('installningar/overenskommelse', 'agreements/pages/wording.tsx'),
    route('foretag/:id/anstallda', 'companies/pages/base.tsx'),
    route('foretag/:id/overenskommelse', 'agreements/pages/agreement.tsx'),
    route('foretag/:id/overenskommelse/fil', 'agreements/pages/agreement-file.ts'),
    route('foretag/:id/forsakran', 'agreements/pages/declaration.tsx'),
    route('foretag/:id/lankar', 'agreements/pages/links.tsx'),
    // paths
    route('vagen', 'paths/pages/board.tsx'),
    route('vagen/lista', 'paths/pages/list.tsx'),
    route('vagen/lista.csv', 'paths/pages/list-export.ts', { id: 'paths-csv' }),
    route('vagen/lista.xlsx', 'paths/pages/list-export.ts', { id: 'paths-xlsx' }),
    route('vagen/takt', 'paths/pages/pace.tsx'),
    route('vagen/startstracka', 'paths/pages/survival.tsx'),
    route('foretag/:id/milstolpe', 'paths/pages/milestone.tsx'),
    route('foretag/:id/avslut', 'paths/pages/departure.tsx'),
    // referrals
    route('formedlingar', 'referrals/pages/hand-overs.tsx'),
    route('formedlingar/:id', 'referrals/pages/hand-over.tsx'),
    route('formedlingar/:id/mottagande', 'referrals/pages/accept-hand-over.tsx'),
    route('formedlingar/:id/avbojande', 'referrals/pages/decline-hand-over.tsx'),
    route('formedlingar/:id/omdirigering', 'referrals/pages/reroute-hand-over.tsx'),
    // assessments
    route('sjalvskattningar', 'assessments/pages/all-assessments.tsx'),
    route('installningar/sjalvskattning', 'assessments/pages/template.tsx'),
    route('installningar/sjalvskattning/andring', 'assessments/pages/edit-template.tsx'),
    route('foretag/:id/sjalvskattning/ny', 'assessments/pages/open-measurement.tsx'),
    route('foretag/:id/sjalvskattning/:assessment', 'assessments/pages/measurement.tsx'),
    route('foretag/:id/sjalvskattning/:assessment/papper', 'assessments/pages/paper.tsx'),
    route('foretag/:id/sjalvskattning/:assessment/blankett', 'assessments/pages/paper-form.tsx'),
    // workshops
    route('foretag/:id/workshop/ny', 'workshops/pages/new-workshop.tsx'),
    route('foretag/:id/workshop/:workshop/andring', 'workshops/pages/edit-workshop.tsx'),
    route('foretag/:id/workshop/:workshop/led', 'workshops/pages/live/lead.tsx'),
    route('foretag/:id/workshop/:workshop/vagg', 'workshops/pages/live/wall.tsx'),
    route('foretag/:id/workshop/:workshop/strom', 'workshops/pages/live/stream.tsx'),
    // competences
    route('kompetenser', 'competences/pages/competences.tsx'),
    route('kompetenser.csv', 'competences/pages/competences-file.ts', { id: 'competences-csv' }),
    route('kompetenser.xlsx', 'competences/pages/competences-file.ts', { id: 'competences-xlsx' }),
    route('kompetenser/forslag', 'competences/pages/suggestions.ts'),
    route('kompetenser/ny', 'competences/pages/edit-competence.tsx', { id: 'competence-new' }),
    route('kompetenser/:id', 'competences/pages/edit-competence.tsx', { id: 'competence-edit' }),
    route('kompetenser/:id/nivaer', 'competences/pages/level-words.tsx', { id: 'level-words-own' }),
    route('kompetenser/:id/sammanslagning', 'competences/pages/merge-competences.tsx'),
    route('installningar/nivaer', 'competences/pages/level-words.tsx', { id: 'level-words' }),
    route('foretag/:id/kompetenser/grund', 'competences/pages/company/ground.tsx'),
    route('foretag/:id/kompetenser/blad', 'competences/pages/company/own-sheet.tsx'),
    route('foretag/:id/kompetenser/laget', 'desk/pages/company/state-of-play.tsx'),
    route('foretag/:id/kompetenser/bevis', 'competences/pages/company/permits.tsx'),
    route('foretag/:id/kompetenser/bevis/ny', 'competences/pages/company/note-permit.tsx'),
    route('foretag/:id/kompetenser/bevis/:permit', 'competences/pages/company/permit.tsx'),
    route('foretag/:id/kompetenser/urval', 'competences/pages/company/columns.tsx'),
    route('foretag/:id/kompetenser/roll', 'competences/pages/company/role.tsx'),
    route('foretag/:id/kompetenser/rutor', 'competences/pages/company/cells.ts'),
    route('foretag/:id/kompetenser/rad/:who', 'competences/pages/company/one-person.tsx'),
    route('foretag/:id/kompetenser/rad/:who/samtal', 'competences/pages/company/key-talk.tsx'),
    route('foretag/:id/kompetenser/samtal', 'competences/pages/company/sheets.tsx'),
    route('foretag/:id/kompetenser/kolumn/:competence', 'competences/pages/company/one-competence.tsx'),
    route('foretag/:id/kompetenser/anstalld', 'competences/pages/company/employee.tsx', {
      id: 'employee-new',
    }),
    route('foretag/:id/kompetenser/anstalld/:employee', 'competences/pages/company/employee.tsx', {
      id: 'employee-edit',
    }),
    route('skyddade/:code/nivaer', 'competences/pages/protected-levels.tsx'),
    // staircase
    route('installningar/trappan', 'staircase/pages/new-staircase.tsx'),
    route('trappan', 'staircase/pages/climbs.tsx'),
    route('foretag/:id/trappan/befattningar', 'staircase/pages/roles.tsx'),
    route('foretag/:id/trappan/:person', 'staircase/pages/move-person.tsx'),
    route('skyddade/:code/steg', 'staircase/pages/protected-steps.tsx'),
    // twins
    route('foretag/dubbletter', 'twins/pages/twins.tsx'),
    route('foretag/:id/sammanslagning', 'mergers/pages/merge.tsx'),
    // referrals: the open door
    route('personuppgifter', 'desk/pages/privacy/notice.tsx'),
    route('behandlingar', 'desk/pages/privacy/register.tsx'),
    route('oppet', 'referrals/pages/open-door.tsx'),
    route('oppet/tack', 'referrals/pages/open-door-thanks.tsx'),
    route('installningar/oppet', 'referrals/pages/edit-open-door.tsx'),
    // partnership
    route('foretag/:id/narliggande', 'partnership/pages/point-company.tsx'),
    route('narliggande', 'partnership/pages/related-list.tsx'),
    route('narliggande/ny', 'partnership/pages/edit-related.tsx', { id: 'related-new' }),
    route('narliggande/:related', 'partnership/pages/related.tsx'),
    route('narliggande/:related/andring', 'partnership/pages/edit-related.tsx', { id: 'related-edit' }),
    route('partnerskapet', 'partnership/pages/record.tsx'),
    route('partnerskapet.csv', 'partnership/pages/record-export.ts', { id: 'record-csv' }),
    route('partnerskapet.xlsx', 'partnership/pages/record-export.ts', { id: 'record-xlsx' }),
    route('partnerskapet/rader', 'partnership/pages/record-rows.tsx'),
    route('partnerskapet/halsa', 'partnership/pages/health.tsx'),
    route('partnerskapet/halsa/:check', 'partnership/pages/answer-health.tsx'),
    // plans
    route('foretag/:id/plan.pdf', 'plans/pages/plan-pdf.ts'),
    route('foretag/:id/plan.xlsx', 'plans/pages/plan-file.ts'),
    route('foretag/:id/plan/behov', 'plans/pages/take-needs.tsx'),
    route('foretag/:id/plan/rad/ny', 'plans/pages/edit-line.tsx', { id: 'plan-line-new' }),
    route('foretag/:id/plan/rad/:line', 'plans/pages/line.tsx'),
    route('foretag/:id/plan/rad/:line/personer', 'plans/pages/choose-people.tsx'),
    route('foretag/:id/plan/rad/:line/andring', 'plans/pages/edit-line.tsx', { id: 'plan-line-edit' }),
    // people
    route('foretag/:id/chefer/val', 'people/pages/choose-manager.tsx'),
    route('personer', 'desk/pages/people.tsx'),
    route('personer.csv', 'desk/pages/people/export.ts', { id: 'people-csv' }),
    route('personer.xlsx', 'desk/pages/people/export.ts', { id: 'people-xlsx' }),
    route('personer/:id', 'desk/pages/person.tsx'),
    route('personer/:id/andring', 'people/pages/edit-person.tsx'),
    route('personer/:id/anstallning/ny', 'people/pages/employment.tsx', { id: 'employment-new' }),
    route('personer/:id/anstallning/:employment', 'people/pages/employment.tsx'),
    route('personer/:id/personnummer', 'people/pages/person-number.tsx'),
    route('personer/:id/utdrag', 'desk/pages/person/extract.tsx'),
    route('personer/:id/utdrag/fil', 'desk/pages/person/file.ts'),
    route('personer/:id/personnummer/rattelse', 'people/pages/correct-number.tsx'),
    route('skyddade', 'attendance/pages/protected.tsx'),
    route('skyddade/handlaggare', 'people/pages/handlers.tsx'),
    route('skyddade/:code', 'attendance/pages/protected-person.tsx'),
    route('skyddade/:code/plan', 'plans/pages/protected-plan.tsx'),
    route('skyddade/:code/narvaro/:attendance', 'attendance/pages/protected-correction.tsx'),
    route('skyddade/:code/narvaro/:attendance/underskrift', 'attendance/pages/protected-sign.ts'),
    // officers: their phone
    route('ombud', 'officers/pages/officer-home.tsx'),
    route('ombud/formedling', 'officers/pages/refer.tsx'),
    route('ombud/formedlingar/:referral', 'officers/pages/my-referral.tsx'),
    route('ombud/besok', 'officers/pages/note-visit.tsx'),
    route('ombud/foretag', 'officers/pages/my-companies.tsx'),
    route('ombud/nytt', 'desk/pages/officer-news.tsx'),
    route('ombud/forslag', 'officers/pages/suggestions.ts'),
    route('ombud/utkorg', 'officers/pages/outbox.ts'),
    route('foretag/:id/besok/:visit', 'officers/pages/edit-visit.tsx'),
    // courses
    route('utbildningar', 'courses/pages/courses.tsx'),
    route('utbildningar.csv', 'courses/pages/courses-file.ts', { id: 'courses-csv' }),
    route('utbildningar.xlsx', 'courses/pages/courses-file.ts', { id: 'courses-xlsx' }),
    route('utbildningar/ny', 'courses/pages/edit-course.tsx', { id: 'course-new' }),
    route('utbildningar/:id', 'courses/pages/course.tsx'),
    route('utbildningar/:id/andring', 'courses/pages/edit-course.tsx', { id: 'course-edit' }),
    route('tillfallen', 'courses/pages/occasions.tsx'),
    route('tillfallen.csv', 'courses/pages/occasions-file.ts', { id: 'occasions-csv' }),
    route('tillfallen.xlsx', 'courses/pages/occasions-file.ts', { id: 'occasions-xlsx' }),
    route('tillfallen/ny', 'courses/pages/edit-occasion.tsx', { id: 'occasion-new' }),
    route('tillfallen/:id/andring', 'courses/pages/edit-occasion.tsx', { id: 'occasion-edit' }),
    route('leverantorer/ny', 'courses/pages/new-provider.tsx'),
    // attendance
    route('tillfallen/:id', 'desk/pages/occasion.tsx'),
    route('tillfallen/:id/bokning', 'attendance/pages/booking.tsx'),
    route('tillfallen/:id/bokning/:person', 'attendance/pages/cancel-booking.tsx'),
    route('tillfallen/:id/narvaro/ny', 'attendance/pages/record-attendance.tsx'),
    route('tillfallen/:id/narvaro/:attendance', 'ledger/pages/attendance.tsx'),
    route('tillfallen/:id/narvaro/:attendance/rattelse', 'attendance/pages/correct-attendance.tsx'),
    route('tillfallen/:id/narvaro/:attendance/underskrift', 'attendance/pages/sign-attendance.ts'),
    // ledger
    route('natura', 'ledger/pages/ledger.tsx'),
    route('natura.csv', 'ledger/pages/ledger-export.ts', { id: 'ledger-csv' }),
    route('natura.xlsx', 'ledger/pages/ledger-export.ts', { id: 'ledger-xlsx' }),
    route('natura/:id', 'ledger/pages/entry.tsx'),
    // statistics
    route('siffror', 'statistics/pages/figures.tsx'),
    route('siffror.csv', 'statistics/pages/figures-export.ts', { id: 'figures-csv' }),
    route('siffror.xlsx', 'statistics/pages/figures-export.ts', { id: 'figures-xlsx' }),
    route('siffror/deltagare', 'statistics/pages/participants.tsx'),
    route('siffror/sa-raknar-vi', 'statistics/pages/counting.tsx'),
    // imports
    route('import', 'imports/pages/imports.tsx'),
    route('import/:id', 'imports/pages/import.tsx'),
    route('import/:id/genomforande', 'imports/pages/carry-out.ts'),
    route('import/:id/kassering', 'imports/pages/discard.ts'),
    route('import/:id/avvisade', 'imports/pages/rejected-rows.ts'),
    // access: users, trail
    route('handelser/kontroll', 'access/trail/pages/trail-proof.tsx'),
    route('anvandare', 'access/users/pages/users.tsx'),
    // a company: head and tabs in desk, each tab in its own room (app/tabs.ts); forms stand outside
    route('foretag/:id', 'desk/pages/company/layout.tsx', [
      index('desk/pages/company/start.tsx'),
      route('sjalvskattning', 'assessments/pages/company-assessments.tsx'),
      route('workshop', 'workshops/pages/company-workshops.tsx'),
      route('plan', 'plans/pages/company-plan.tsx'),
      route('kompetenser', 'competences/pages/company/matrix.tsx'),
      route('trappan', 'staircase/pages/company-climbs.tsx'),
      route('chefer', 'competences/pages/company/managers.tsx'),
      route('besok', 'officers/pages/company-visits.tsx'),
      route('personer', 'desk/pages/company/people.tsx'),
      route('narvaro', 'attendance/pages/company/attendance.tsx'),
      route('pengar', 'ledger/pages/company/money.tsx'),
      route('kontakter', 'people/pages/contacts.tsx'),
      route('brev', 'letters/pages/company-letters.tsx'),
      route('handelser', 'desk/pages/company/history.tsx'),
    ]),
    // desk
    route('handelser', 'desk/pages/trail.tsx'),
    route('sok', 'desk/pages/search.tsx'),
    index('desk/pages/overview.tsx'),
  ]),

  // anything else is not found
  route('*', 'desk/pages/nowhere.tsx'),
] satisfies RouteConfig
