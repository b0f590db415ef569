import { texts } from '../foundation/text.ts'

/** What the roles are called. */
export const roleTexts = texts({
  role_administrator: { sv: 'Administratör', en: 'Administrator' },
  role_project_leader: { sv: 'Projektledare', en: 'Project leader' },
  role_process_leader: { sv: 'Processledare', en: 'Process leader' },
  role_economist: { sv: 'Ekonom', en: 'Economist' },
  role_officer: { sv: 'Ombudsman', en: 'Union officer' },
  role_company: { sv: 'Företag', en: 'Company' },
  role_provider: { sv: 'Utbildningsanordnare', en: 'Training provider' },
  role_steering: { sv: 'Styrgrupp', en: 'Steering group' },
  role_evaluator: { sv: 'Följeforskare', en: 'Evaluator' },
  role_auditor: { sv: 'Revisor', en: 'Auditor' },
})
