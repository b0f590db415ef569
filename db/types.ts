// Made from the database by `npm run types`. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

type LocalDate = string
export type Certainty = 'confirmed' | 'stated' | 'known' | 'inferred' | 'unknown'

export interface Attempt {
  key: string
  attempted_at: Date
}

export interface Attendance {
  id: GeneratedAlways<number>
  programme_id: number
  session_id: number
  person_id: number
  quarters: number
  signed_at: Date | null
  signed_by: string | null
  signed_how: 'register' | 'phone' | 'code' | 'kiosk' | 'paper' | null
  import_id: number | null
  version: Generated<number>
}

export interface AttendanceCorrection {
  id: GeneratedAlways<number>
  programme_id: number
  attendance_id: number
  quarters_before: number
  quarters_after: number
  signed_before: boolean
  signed_after: boolean
  reason: string
  corrected_at: Date
  corrected_by: string
}

export interface AuthAccount {
  id: string
  user_id: string
  account_id: string
  provider_id: string
  access_token: string | null
  refresh_token: string | null
  id_token: string | null
  access_token_expires_at: Date | null
  refresh_token_expires_at: Date | null
  scope: string | null
  password: string | null
  created_at: Date
  updated_at: Date
}

export interface AuthPasskey {
  id: string
  user_id: string
  name: string | null
  public_key: string
  credential_id: string
  counter: number
  device_type: string
  backed_up: boolean
  transports: string | null
  aaguid: string | null
  created_at: Date | null
}

export interface AuthRateLimit {
  id: string
  key: string
  count: number
  last_request: bigint
}

export interface AuthSession {
  id: string
  user_id: string
  token: string
  expires_at: Date
  ip_address: string | null
  user_agent: string | null
  created_at: Date
  updated_at: Date
}

export interface AuthUser {
  id: string
  name: string
  email: string
  email_verified: Generated<boolean>
  image: string | null
  created_at: Date
  updated_at: Date
}

export interface AuthVerification {
  id: string
  identifier: string
  value: string
  expires_at: Date
  created_at: Date
  updated_at: Date
}

export interface Booking {
  id: GeneratedAlways<number>
  programme_id: number
  occasion_id: number
  person_id: number
  booked_at: Date
  cancelled_at: Date | null
  cancelled_because: string | null
}

export interface BudgetLine {
  id: GeneratedAlways<number>
  programme_id: number
  budget_version_id: number
  side: 'income' | 'cost'
  position: number
  name: string
  means: 'cash' | 'in_kind'
  in_kind_of: 'participants' | 'union' | 'employers' | 'owner' | 'partner' | null
  financier_id: number | null
  amount_ore: bigint
}

export interface BudgetVersion {
  id: GeneratedAlways<number>
  programme_id: number
  valid_from: LocalDate
  support_ore: bigint
  total_ore: bigint
  source: string
  certainty: Certainty
}

export interface ClaimPeriod {
  id: GeneratedAlways<number>
  programme_id: number
  starts_on: LocalDate
  ends_on: LocalDate
}

export interface Company {
  id: GeneratedAlways<number>
  programme_id: number
  organisation_number: string
  name: string
  municipality_code: string
  partner_id: number | null
  employees: number | null
  women_kollektiv: number | null
  men_kollektiv: number | null
  women_tjansteman: number | null
  men_tjansteman: number | null
  turnover_ore: bigint | null
  balance_ore: bigint | null
  parent_number: string | null
  sni: string | null
  came_via: string | null
  referred_on: LocalDate | null
  agreed_on: LocalDate | null
  import_id: number | null
  version: Generated<number>
}

export interface Contact {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  function: 'contact' | 'management' | 'hr' | 'change_leader' | 'union_representative' | 'officer'
  name: Generated<string>
  email: Generated<string>
  phone: Generated<string>
}

export interface Course {
  id: GeneratedAlways<number>
  programme_id: number
  code: string
  title: string
  kind: 'strategic' | 'role' | 'broad' | 'company' | 'validation'
  quarters: number
  is_required_by_law: Generated<boolean>
  import_id: number | null
  version: Generated<number>
}

export interface Employment {
  id: GeneratedAlways<number>
  programme_id: number
  person_id: number
  company_id: number
  title: Generated<string>
  category: 'kollektiv' | 'tjansteman'
  is_unqualified: Generated<boolean>
  last_training_year: number | null
  never_trained: Generated<boolean>
  shift: Generated<string>
  starts_on: LocalDate | null
  ends_on: LocalDate | null
  version: Generated<number>
}

export interface Financier {
  id: GeneratedAlways<number>
  programme_id: number
  name: string
  kind: 'esf' | 'public' | 'private'
  version: Generated<number>
}

export interface FocusGroup {
  id: GeneratedAlways<number>
  programme_id: number
  code: string
  name: string
  sex: 'woman' | 'man' | null
  category: 'kollektiv' | 'tjansteman' | null
  unqualified: boolean | null
  years_without_training: number | null
  valid_from: LocalDate
  source: string
  certainty: Certainty
  version: Generated<number>
}

export interface Import {
  id: GeneratedAlways<number>
  programme_id: number
  uploaded_at: Date
  uploaded_by: string | null
  carried_out_at: Date | null
  file_names: string[]
  file_digest: string
  counts: ColumnType<unknown, string | undefined, string>
}

export interface ImportFile {
  import_id: number
  programme_id: number
  position: number
  name: string
  register: string | null
  cipher: Buffer
}

export interface ImportRejection {
  import_id: number
  programme_id: number
  register: string
  row_number: number
  code: string
  cells_cipher: Buffer
  sheet: Generated<number>
}

export interface ImportRow {
  programme_id: number
  register: string
  digest: Buffer
  copy: number
  outcome: string
  import_id: number
}

export interface InKindEntry {
  id: GeneratedAlways<number>
  programme_id: number
  attendance_id: number
  person_id: number
  company_id: number
  session_id: number
  held_on: LocalDate
  quarters: number
  ore_per_hour: bigint
  amount_ore: bigint
  not_counted_because: 'outside_programme' | 'not_admitted' | 'before_agreement' | 'no_employment' | null
  reverses_id: number | null
  posted_at: Date
  posted_because: string
}

export interface Invitation {
  id: GeneratedAlways<number>
  email: string
  name: Generated<string>
  programme_id: number | null
  role: 'administrator' | 'project_leader' | 'process_leader' | 'economist' | 'officer' | 'company' | 'provider' | 'steering' | 'evaluator' | 'auditor'
  partner_id: number | null
  company_id: number | null
  provider_id: number | null
  until_on: LocalDate | null
  token_hash: Buffer
  invited_at: Date
  invited_by: string | null
  expires_at: Date
  accepted_at: Date | null
  accepted_by: string | null
  revoked_at: Date | null
  revoked_by: string | null
}

export interface Mail {
  id: GeneratedAlways<number>
  programme_id: number | null
  to_cipher: Buffer
  subject: string
  body_cipher: Buffer | null
  queued_at: Date
  sent_at: Date | null
  attempts: Generated<number>
  failed_at: Date | null
  failed_because: string | null
}

export interface Membership {
  id: GeneratedAlways<number>
  user_id: string
  programme_id: number | null
  role: 'administrator' | 'project_leader' | 'process_leader' | 'economist' | 'officer' | 'company' | 'provider' | 'steering' | 'evaluator' | 'auditor'
  partner_id: number | null
  company_id: number | null
  provider_id: number | null
  until_on: LocalDate | null
  granted_at: Date
  granted_by: string | null
  revoked_at: Date | null
  revoked_by: string | null
}

export interface Migration {
  name: string
  run_at: Date
}

export interface Municipality {
  code: string
  name: string
  county: string
  tile_x: number | null
  tile_y: number | null
  tile_name: string
}

export interface Occasion {
  id: GeneratedAlways<number>
  programme_id: number
  course_id: number
  provider_id: number | null
  code: string
  seats: number
  cost_ore: Generated<bigint>
  import_id: number | null
  version: Generated<number>
}

export interface ParticipantLink {
  id: GeneratedAlways<number>
  programme_id: number
  person_id: number
  purpose: string
  token_hash: Buffer
  code_hash: Buffer
  created_at: Date
  expires_at: Date
  revoked_at: Date | null
  last_used_at: Date | null
}

export interface Participation {
  programme_id: number
  person_id: number
  started_on: LocalDate
  last_attended_on: LocalDate
  quarters: number
  signed_quarters: number
}

export interface ParticipationExit {
  person_id: number
  programme_id: number
  left_on: LocalDate
}

export interface Partner {
  id: GeneratedAlways<number>
  programme_id: number
  name: string
  kind: 'owner' | 'partner' | 'collaborator'
  counties: Generated<string[]>
  version: Generated<number>
}

export interface Person {
  id: GeneratedAlways<number>
  programme_id: number
  given_name: Generated<string>
  family_name: Generated<string>
  email: Generated<string>
  mobile: Generated<string>
  sex: 'woman' | 'man'
  born_on: LocalDate
  education: 'isced_0_2' | 'isced_3_4' | 'isced_5_8' | 'isced_unknown'
  is_protected: Generated<boolean>
  import_id: number | null
  version: Generated<number>
}

export interface PersonalNumber {
  person_id: number
  programme_id: number
  cipher: Buffer
  keyed_hash: Buffer
  protected_cipher: Buffer | null
}

export interface Programme {
  id: GeneratedAlways<number>
  slug: string
  name: string
  line: Generated<string>
  starts_on: LocalDate
  ends_on: LocalDate
  is_demonstration: Generated<boolean>
  created_at: Date
  version: Generated<number>
}

export interface Provider {
  id: GeneratedAlways<number>
  programme_id: number
  name: string
  organisation_number: string | null
  version: Generated<number>
}

export interface SentForm {
  id: string
  user_id: string | null
  sent_at: Date
  outcome: ColumnType<unknown, string, string>
}

export interface Session {
  id: GeneratedAlways<number>
  programme_id: number
  occasion_id: number
  held_on: LocalDate
  starts_at: string
  ends_at: string
  place: Generated<string>
  quarters: GeneratedAlways<number>
}

export interface Setting {
  id: GeneratedAlways<number>
  programme_id: number
  name: string
  valid_from: LocalDate
  amount: string
  source: string
  certainty: Certainty
}

export interface Staircase {
  id: GeneratedAlways<number>
  programme_id: number
  valid_from: LocalDate
  source: string
  certainty: Certainty
}

export interface StaircaseStep {
  programme_id: number
  staircase_id: number
  number: number
  name: string
  meaning: Generated<string>
}

export interface StatisticsBatch {
  id: GeneratedAlways<number>
  programme_id: number
  month: LocalDate
  sent_at: Date
  sent_by: string
  digest: string
}

export interface StatisticsBatchRow {
  programme_id: number
  batch_id: number
  person_id: number
  quarters: number
  started_on: LocalDate | null
  ended_on: LocalDate | null
}

export interface Target {
  id: GeneratedAlways<number>
  programme_id: number
  measure: 'companies' | 'individuals' | 'hours'
  county: string | null
  due_on: LocalDate
  amount: number
  valid_from: LocalDate
  source: string
  certainty: Certainty
}

export interface Trail {
  id: number
  programme_id: number | null
  happened_at: Date
  user_id: string | null
  role: string
  action: string
  subject: string
  subject_id: string | null
  detail_digest: string
  previous_digest: string
  digest: string
}

export interface TrailDetail {
  trail_id: number
  salt: string
  person_id: number | null
  detail: ColumnType<unknown, string, string> | null
  shredded_at: Date | null
}

export interface UnitCost {
  id: GeneratedAlways<number>
  programme_id: number
  kind: 'participants' | 'union' | 'employers'
  valid_from: LocalDate
  ore_per_hour: bigint
  source: string
  certainty: Certainty
}

export interface UserSetting {
  user_id: string
  language: 'sv' | 'en'
}

export interface DB {
  attempt: Attempt
  attendance: Attendance
  attendance_correction: AttendanceCorrection
  auth_account: AuthAccount
  auth_passkey: AuthPasskey
  auth_rate_limit: AuthRateLimit
  auth_session: AuthSession
  auth_user: AuthUser
  auth_verification: AuthVerification
  booking: Booking
  budget_line: BudgetLine
  budget_version: BudgetVersion
  claim_period: ClaimPeriod
  company: Company
  contact: Contact
  course: Course
  employment: Employment
  financier: Financier
  focus_group: FocusGroup
  import: Import
  import_file: ImportFile
  import_rejection: ImportRejection
  import_row: ImportRow
  in_kind_entry: InKindEntry
  invitation: Invitation
  mail: Mail
  membership: Membership
  migration: Migration
  municipality: Municipality
  occasion: Occasion
  participant_link: ParticipantLink
  participation: Participation
  participation_exit: ParticipationExit
  partner: Partner
  person: Person
  personal_number: PersonalNumber
  programme: Programme
  provider: Provider
  sent_form: SentForm
  session: Session
  setting: Setting
  staircase: Staircase
  staircase_step: StaircaseStep
  statistics_batch: StatisticsBatch
  statistics_batch_row: StatisticsBatchRow
  target: Target
  trail: Trail
  trail_detail: TrailDetail
  unit_cost: UnitCost
  user_setting: UserSetting
}
