/** The rooms from the ground up. A room uses only rooms listed before it; a test holds everyone to it. */
export const ROOMS = [
  // know no domain word
  'foundation',
  'ui',
  'access',
  // who
  'programmes',
  'companies',
  'people',
  'letters',
  'appointments',
  // from the tip on
  'twins',
  'referrals',
  'partnership',
  'agreements',
  'paths',
  // the gap
  'assessments',
  'competences',
  'staircase',
  'workshops',
  'plans',
  // the learning
  'courses',
  'purchases',
  'attendance',
  'officers',
  'certificates',
  'evaluations',
  'spreading',
  'followups',
  // the account
  'ledger',
  'stateaid',
  'claims',
  'statistics',
  'imports',
  // looking across
  'mergers',
  'planning',
  'research',
  'desk',
] as const
export type Room = (typeof ROOMS)[number]

/** The kinds of file in a room, in the order in which they may use each other. A kind that grows becomes a folder. */
export const KINDS = [
  'messages',
  'rules',
  'policy',
  'queries',
  'commands',
  'listener',
  'pages',
  'client',
] as const

/** Rooms whose files are tools rather than rules, queries and commands. */
export const TOOL_ROOMS: readonly Room[] = ['foundation', 'access', 'ui']

/** The tables and views of each room: it writes them, and those above it read them. A test finds one that has no owner. */
export const TABLES = {
  foundation: ['migration', 'installation', 'claim_secret', 'trail', 'trail_detail', 'mail', 'sent_form'],
  access: [
    'attempt',
    'draft',
    'auth_account',
    'auth_passkey',
    'auth_rate_limit',
    'auth_session',
    'auth_user',
    'auth_verification',
    'user_setting',
    'membership',
    'invitation',
    'calendar_feed',
    'participant_link',
    'place',
    'programme',
    'protected_handler',
  ],
  programmes: [
    'municipality',
    'partner',
    'partner_route',
    'financier',
    'budget_version',
    'budget_line',
    'target',
    'unit_cost',
    'setting',
    'focus_group',
    'staircase',
    'staircase_step',
    'step',
    'claim_period',
    'related_programme',
    'privacy_facts',
  ],
  companies: ['company', 'departure'],
  people: ['person', 'personal_number', 'employment', 'contact', 'manages', 'participation_exit'],
  letters: ['letter', 'letter_template', 'mail_refusal'],
  appointments: ['appointment', 'appointment_guest', 'visit'],
  twins: ['not_duplicate'],
  referrals: ['referral', 'reroute', 'open_door', 'pointing'],
  partnership: ['health_check', 'health_answer'],
  agreements: [
    'agreement',
    'agreement_code',
    'agreement_template',
    'aid_declaration',
    'aid_declared',
    'company_link',
    'kept_file',
  ],
  paths: ['milestone', 'company_path'],
  assessments: [
    'assessment_template',
    'assessment_area',
    'assessment_statement',
    'assessment',
    'assessment_invitation',
    'assessment_respondent',
    'assessment_answer',
    'assessment_value',
  ],
  competences: [
    'competence',
    'competence_alias',
    'competence_level',
    'level_ground',
    'employee',
    'company_competence',
    'role_level',
    'level_words',
    'permit',
  ],
  staircase: ['person_step', 'role_step'],
  courses: ['course', 'course_outcome', 'occasion', 'session', 'provider', 'booking', 'attended'],
  attendance: [
    'attendance',
    'attendance_correction',
    'participation',
    'participation_was',
    'participation_told',
    'attendance_told',
    'company_participation',
    'participation_come',
    'company_participation_come',
    'participation_in_attendance',
    'company_participation_in_attendance',
  ],
  ledger: ['in_kind_entry'],
  statistics: ['statistics_batch', 'statistics_batch_row', 'published_figure'],
  imports: ['import', 'import_file', 'import_row', 'import_rejection'],
} as const satisfies Partial<Record<Room, readonly string[]>>

/**
 * Lists at the root of app: what each room hands over to those who look across, a line for each. A list uses rooms only. The desk
 * reads it; a room below gets it through the installation, as it does the listeners.
 */
export const LISTS = [
  'listeners',
  'aside',
  'search',
  'panels',
  'tabs',
  'worklist',
  'processing',
  'happenings',
  'calendars',
  'news',
  'kept',
  'trail-words',
] as const
