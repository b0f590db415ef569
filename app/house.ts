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
  'officers',
  'partnership',
  'agreements',
  'paths',
  // the gap
  'assessments',
  'staircase',
  'workshops',
  'plans',
  // the learning
  'courses',
  'purchases',
  'attendance',
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
