// Made from the database by `npm run types`. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

type LocalDate = string
export type Certainty = 'confirmed' | 'stated' | 'known' | 'inferred' | 'unknown'

export interface Agreement {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  template_id: number
  text: string
  text_digest: string
  offered_at: Date
  offered_on: LocalDate
  offered_by: string | null
  closed_year_because: string | null
  withdrawn_at: Date | null
  signatory_name: Generated<string>
  signatory_title: Generated<string>
  method: 'code' | 'paper' | null
  agreed_at: Date | null
  agreed_on: LocalDate | null
  registered_by: string | null
  file_id: number | null
  file_digest: string | null
  version: Generated<number>
}

export interface AgreementCode {
  agreement_id: number
  programme_id: number
  company_id: number
  contact_id: number
  code_hash: Buffer
  sent_at: Date
  expires_at: Date
  tries: Generated<number>
  signatory_name: string
  signatory_title: string
  believed: 'programme' | 'confirmed' | 'account' | 'earlier'
}

export interface AgreementTemplate {
  id: GeneratedAlways<number>
  programme_id: number
  language: 'sv' | 'en'
  version: number
  title: string
  body: string
  source: string
  made_at: Date
  made_by: string | null
}

export interface AidDeclaration {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  declared_on: LocalDate
  declared_at: Date
  declared_by_name: string
  declared_by_title: string
  method: 'link' | 'account' | 'paper'
  group_numbers: Generated<string[]>
  has_no_other_aid: boolean
  text: string
  text_digest: string
  registered_by: string | null
  file_id: number | null
}

export interface AidDeclared {
  id: GeneratedAlways<number>
  programme_id: number
  declaration_id: number
  company_id: number
  granter: string
  granted_on: LocalDate
  regulation: 'de_minimis' | 'de_minimis_other' | 'block_exemption' | 'other'
  euro_cents: bigint
  purpose: Generated<string>
  ore: bigint | null
  eur_rate: string | null
}

export interface Appointment {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number | null
  kind: 'visit' | 'workshop_1' | 'workshop_2' | 'follow_up' | 'meeting'
  title: string
  starts_at: Date
  ends_at: Date
  place: Generated<string>
  uid: Generated<string>
  sequence: Generated<number>
  made_by: string | null
  made_at: Date
  changed_at: Date
  cancelled_at: Date | null
  version: Generated<number>
}

export interface AppointmentGuest {
  id: GeneratedAlways<number>
  programme_id: number
  appointment_id: number
  user_id: string | null
  contact_id: number | null
  attended: boolean | null
  answer: 'accepted' | 'tentative' | 'declined' | null
  answered_at: Date | null
}

export interface AssessedOutcome {
  id: GeneratedAlways<number>
  programme_id: number
  occasion_id: number
  person_id: number
  outcome: 'passed' | 'not_yet'
  assessed_on: LocalDate
  assessor: string
  how: string
  noted_at: Date
  noted_by: string | null
  replaced_at: Date | null
}

export interface Assessment {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  measurement: 'baseline' | 'between' | 'end'
  measured_on: LocalDate | null
  template_id: number
  nth: Generated<number>
  opened_at: Date | null
  opened_by: string | null
  closes_on: LocalDate | null
  closed_at: Date | null
  version: Generated<number>
}

export interface AssessmentAnswer {
  programme_id: number
  respondent_id: number
  statement: string
  mark: number | null
  import_id: number | null
}

export interface AssessmentArea {
  programme_id: number
  template_id: number
  code: string
  name_sv: string
  name_en: string
  statements: number
}

export interface AssessmentInvitation {
  id: GeneratedAlways<number>
  programme_id: number
  assessment_id: number
  contact_id: number | null
  speaks_for: 'management' | 'hr' | 'union' | 'other'
  speaks_as: 'one' | 'function' | 'group'
  language: 'sv' | 'en'
  invited_at: Date
  invited_by: string | null
  reminded_on: LocalDate | null
  began_on: LocalDate | null
  finished_on: LocalDate | null
  revoked_at: Date | null
}

export interface AssessmentRespondent {
  id: GeneratedAlways<number>
  programme_id: number
  assessment_id: number
  known_by: Buffer
  speaks_for: 'management' | 'hr' | 'union' | 'other'
  speaks_as: Generated<'one' | 'function' | 'group'>
  said: Generated<string>
  finished_on: LocalDate | null
}

export interface AssessmentStatement {
  programme_id: number
  template_id: number
  code: string
  area: string
  position: number
  text_sv: string
  text_en: string
}

export interface AssessmentTemplate {
  id: GeneratedAlways<number>
  programme_id: number
  version: number
  series: number
  is_suggestion: Generated<boolean>
  scale_sv: string[]
  scale_en: string[]
  free_sv: Generated<string>
  free_en: Generated<string>
  made_at: Date
  made_by: string | null
}

export interface AssessmentValue {
  programme_id: number
  assessment_id: number
  company_id: number
  measurement: string
  nth: number
  series: number
  respondent_id: number
  speaks_for: string
  speaks_as: string
  area: string
  value: string
}

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
  signed_how: 'register' | 'phone' | 'code' | 'kiosk' | 'paper' | 'portal' | null
  import_id: number | null
  version: Generated<number>
  noted_at: Generated<Date>
  was_quarters: number | null
  was_signed: boolean | null
  was_noted_at: Date | null
  signature_id: number | null
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
  reason_cipher: Buffer | null
}

export interface AttendanceEvidence {
  id: GeneratedAlways<number>
  programme_id: number
  attendance_id: number
  kind: 'portal' | 'paper'
  quarters: number
  reference: string
  given_on: LocalDate
  noted_at: Date
  noted_by: string | null
  reference_cipher: Buffer | null
  sheet_id: number | null
}

export interface AttendanceObjection {
  attendance_id: number
  programme_id: number
  quarters: number
  because: 'absent' | 'shorter' | 'longer'
  said_at: Date
}

export interface AttendanceSignature {
  id: GeneratedAlways<number>
  programme_id: number
  person_id: number
  signed_at: Date
  language: string
  text: string
  text_digest: string
  link_id: number | null
  day_link_id: number | null
  code_channel: 'mail' | 'sms' | null
}

export interface AttendanceTold {
  programme_id: number
  session_id: number
  person_id: number
  quarters: number
  is_signed: boolean
}

export interface Attended {
  session_id: number
  person_id: number
  quarters: number
  is_signed: boolean
  is_protected: boolean
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

export interface Awaited {
  session_id: number
  quarters: number
}

export interface AwayLimit {
  programme_id: number
  company_id: number
  most: number
  version: Generated<number>
}

export interface BadgeStatus {
  certificate_id: number
  programme_id: number
  list: number
  place: number
}

export interface BegunFromCompany {
  programme_id: number
  company_id: number
  person_id: number
  started_on: LocalDate
}

export interface BindingAnswer {
  id: GeneratedAlways<number>
  programme_id: number
  binding_id: number
  file_id: number
  digest: string
  kept_at: Date
  kept_by: string | null
}

export interface BindingSignature {
  id: GeneratedAlways<number>
  programme_id: number
  valid_from: LocalDate
  binds: 'ours' | 'portal' | 'paper'
  answer: string
  answered_on: LocalDate
  answered_by: string
  noted_at: Date
  noted_by: string | null
  asks_code: Generated<boolean>
}

export interface Booking {
  id: GeneratedAlways<number>
  programme_id: number
  occasion_id: number
  person_id: number
  booked_at: Date
  cancelled_at: Date | null
  cancelled_because: string | null
  because_cipher: Buffer | null
  told: 'seat' | 'no_seat' | null
  told_at: Date | null
}

export interface BookingNeed {
  booking_id: number
  programme_id: number
  cipher: Buffer
  said_at: Date
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

export interface CalendarFeed {
  id: GeneratedAlways<number>
  user_id: string
  token_hash: Buffer
  created_at: Date
  read_at: Date | null
  revoked_at: Date | null
}

export interface Certificate {
  id: GeneratedAlways<number>
  programme_id: number
  person_id: number | null
  occasion_id: number
  course_id: number
  kind: 'attendance' | 'qualification'
  number: string
  issued_on: LocalDate
  issued_by: string | null
  content: ColumnType<unknown, string, string> | null
  withdrawn_on: LocalDate | null
  withdrawn_because: string | null
  is_shared: Generated<boolean>
  shows: Generated<string[]>
  version: Generated<number>
}

export interface CheckIn {
  programme_id: number
  session_id: number
  person_id: number
  came_at: Date
  came_how: 'phone' | 'printed' | 'kiosk' | 'tap' | 'tap_untimed'
  proved_at: Date | null
}

export interface ClaimPeriod {
  id: GeneratedAlways<number>
  programme_id: number
  starts_on: LocalDate
  ends_on: LocalDate
}

export interface ClaimSecret {
  only_one: Generated<boolean>
  secret: Buffer
}

export interface Company {
  id: GeneratedAlways<number>
  programme_id: number
  organisation_number: string | null
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
  outside_because: string | null
  women_unqualified: number | null
  men_unqualified: number | null
  base_stated_on: LocalDate | null
  accepted_on: LocalDate | null
  merged_into: number | null
  merged_at: Date | null
  name_key: GeneratedAlways<string | null>
  name_parts: GeneratedAlways<string[] | null>
  closed_year_because: string | null
}

export interface CompanyCompetence {
  programme_id: number
  company_id: number
  competence_id: number
  place: number
}

export interface CompanyLink {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  contact_id: number | null
  purpose: string
  token_hash: Buffer
  created_at: Date
  created_by: string | null
  expires_at: Date
  revoked_at: Date | null
  last_used_at: Date | null
  reminded_at: Date | null
}

export interface CompanyParticipation {
  programme_id: number
  company_id: number
  person_id: number
  is_protected: boolean
  started_on: LocalDate
  last_attended_on: LocalDate
  trained_on: LocalDate | null
  quarters: number
  signed_quarters: number
}

export interface CompanyParticipationCome {
  programme_id: number
  company_id: number
  person_id: number
  is_protected: boolean
  started_on: LocalDate
  last_attended_on: LocalDate
  quarters: number
  signed_quarters: number
}

export interface CompanyParticipationInAttendance {
  programme_id: number
  company_id: number
  person_id: number
  is_protected: boolean
  started_on: LocalDate
  last_attended_on: LocalDate
  trained_on: LocalDate
  quarters: number
  signed_quarters: number
}

export interface CompanyPath {
  company_id: number
  programme_id: number
  is_referred: boolean
  tip_on: LocalDate
  referred_on: LocalDate
  contacted_on: LocalDate
  offered_on: LocalDate
  agreed_on: LocalDate
  assessed_on: LocalDate
  workshop_1_on: LocalDate
  workshop_2_on: LocalDate
  planned_on: LocalDate
  training_on: LocalDate
  followed_up_on: LocalDate
  completed_on: LocalDate
  left_on: LocalDate
  left_kind: string
  left_because: string
  stage: string
}

export interface Competence {
  id: GeneratedAlways<number>
  programme_id: number
  name: string
  key: string
  area: Generated<string>
  esco: Generated<string>
  import_id: number | null
  version: Generated<number>
  seqf: number | null
  is_permit: Generated<boolean>
}

export interface CompetenceAlias {
  programme_id: number
  key: string
  name: string
  competence_id: number
}

export interface CompetenceLevel {
  id: GeneratedAlways<number>
  programme_id: number
  person_id: number | null
  competence_id: number
  rated_on: LocalDate
  source: 'own' | 'manager' | 'validation'
  level: number | null
  wanted: number | null
  import_id: number | null
  employee_id: number | null
  whose: GeneratedAlways<string>
}

export interface Contact {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  function: 'contact' | 'management' | 'hr' | 'change_leader' | 'union_representative' | 'officer' | 'knocked' | 'manager'
  name: Generated<string>
  email: Generated<string>
  phone: Generated<string>
  given_by: Generated<'programme' | 'company' | 'earlier'>
  confirmed_at: Date | null
  confirmed_by: string | null
  version: Generated<number>
  address_given_at: Date | null
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
  content: Generated<string>
  goals: Generated<string>
  languages: Generated<string[]>
  held_as: 'on_site' | 'online' | 'self_paced' | 'blended' | null
  needs: Generated<string>
  accessibility: Generated<string>
  principles: Generated<string>
  archived_at: Date | null
  edition: Generated<number>
  edition_after: LocalDate | null
}

export interface CourseEdition {
  programme_id: number
  course_id: number
  number: number
  until_on: LocalDate
  title: string
  content: string
  goals: string
  quarters: number
}

export interface CourseEditionOutcome {
  programme_id: number
  course_id: number
  number: number
  competence_id: number
  level: number | null
}

export interface CourseOutcome {
  programme_id: number
  course_id: number
  competence_id: number
  level: number | null
}

export interface CoursePart {
  programme_id: number
  course_id: number
  part_id: number
  position: number
}

export interface CoursePrerequisite {
  id: GeneratedAlways<number>
  programme_id: number
  course_id: number
  needs_course_id: number | null
  competence_id: number | null
  level: number | null
}

export interface DayLink {
  id: GeneratedAlways<number>
  programme_id: number
  occasion_id: number
  held_on: LocalDate
  token_hash: Buffer
  made_at: Date
  revoked_at: Date | null
}

export interface Departure {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  kind: 'declined' | 'left'
  happened_on: LocalDate
  because: 'no_time' | 'no_need' | 'other_programme' | 'economy' | 'aid_ceiling' | 'closed' | 'outside_area' | 'no_answer' | 'other'
  note: Generated<string>
  noted_by: string | null
  noted_at: Date
  undone_at: Date | null
  undone_by: string | null
}

export interface Draft {
  word_hash: Buffer
  user_id: string | null
  sealed: Buffer
  kept_at: Date
}

export interface Employee {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  name: string
  title: Generated<string>
  team: Generated<string>
  shift: Generated<string>
  left_on: LocalDate | null
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
  team: Generated<string>
}

export interface EvaluationAnswer {
  id: string
  programme_id: number
  batch_id: number
  answers: ColumnType<unknown, string, string>
}

export interface EvaluationAside {
  id: GeneratedAlways<number>
  programme_id: number
  course_id: number
  provider_id: number | null
  moment: 'end' | 'first_after' | 'second_after'
  template_version: number
  rounds: number
  asked: number
  answers: ColumnType<unknown, string, string>
}

export interface EvaluationAsked {
  programme_id: number
  round_id: number
  person_id: number
  is_answered: Generated<boolean>
}

export interface EvaluationBatch {
  id: GeneratedAlways<number>
  programme_id: number
  course_id: number
  provider_id: number | null
  moment: 'end' | 'first_after' | 'second_after'
  template_version: number
  month: LocalDate
  rounds: number
  asked: number
  answered: number
}

export interface EvaluationReply {
  id: GeneratedAlways<number>
  programme_id: number
  course_id: number
  provider_id: number
  text: string
  replied_on: LocalDate
  version: Generated<number>
}

export interface EvaluationRound {
  id: GeneratedAlways<number>
  programme_id: number
  occasion_id: number
  moment: 'end' | 'first_after' | 'second_after'
  template_version: number
  competences: Generated<string[]>
  asked_on: LocalDate
  closes_on: LocalDate
  asked: Generated<number>
  is_closed: Generated<boolean>
}

export interface EvaluationUrn {
  round_id: number
  programme_id: number
  answers: ColumnType<unknown, string | undefined, string>
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

export interface HealthAnswer {
  id: GeneratedAlways<number>
  programme_id: number
  health_check_id: number
  respondent_hash: Buffer
  organisation: string
  marks: ColumnType<unknown, string, string>
  comment: Generated<string>
  answered_on: LocalDate
}

export interface HealthCheck {
  id: GeneratedAlways<number>
  programme_id: number
  name: string
  opened_on: LocalDate
  closes_on: LocalDate
  opened_by: string | null
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
  differences_cipher: Buffer | null
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
  closer: string | null
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
  not_counted_because: 'outside_programme' | 'not_admitted' | 'before_agreement' | 'no_employment' | 'other_signature' | 'outside_paid_time' | null
  reverses_id: number | null
  posted_at: Date
  posted_because: string
  noted_at: Generated<Date>
}

export interface Installation {
  is_here: Generated<boolean>
  key_check: Buffer | null
  demonstration_begun_at: Date | null
  demonstration_made_at: Date | null
}

export interface Invitation {
  id: GeneratedAlways<number>
  email: string | null
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
  forgotten_at: Date | null
  mail_id: number | null
}

export interface IssuerKey {
  id: GeneratedAlways<number>
  public_multibase: string
  secret_cipher: Buffer | null
  made_at: Date
  retired_at: Date | null
}

export interface KeptFile {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number | null
  name: string
  media_type: string
  bytes: number
  digest: string
  cipher: Buffer
  kept_at: Date
  kept_by: string | null
}

export interface KioskPin {
  person_id: number
  programme_id: number
  digest: Buffer
  made_at: Date
}

export interface Letter {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number | null
  contact_id: number | null
  user_id: string | null
  code: string
  language: 'sv' | 'en' | 'ar' | 'bs' | 'pl' | 'so' | 'uk'
  subject: string
  is_duty: boolean
  mail_id: number | null
  queued_at: Date
  not_sent_because: 'unsubscribed' | 'bounced' | 'no_address' | null
  dealt_with_at: Date | null
  dealt_with_by: string | null
  person_id: number | null
}

export interface LetterTemplate {
  id: GeneratedAlways<number>
  programme_id: number
  code: string
  language: 'sv' | 'en'
  version: number
  subject: string | null
  body: string | null
  made_at: Date
  made_by: string | null
}

export interface LevelGround {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  heard: 'unions' | 'employees'
  unions: string
  heard_how: 'informed' | 'negotiated'
  heard_on: LocalDate
  purpose: string
  controller: string
  processing_agreed_on: LocalDate
  legal_ground: 'legitimate_interest' | 'contract' | 'public_interest'
  legal_why: string
  assessed: 'done' | 'not_needed'
  assessed_why: string
  told_on: LocalDate
  noted_at: Date
  closed_at: Date | null
  version: Generated<number>
}

export interface LevelWords {
  id: GeneratedAlways<number>
  programme_id: number
  competence_id: number | null
  said_sv: string[]
  said_en: string[]
  version: Generated<number>
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
  not_before: Date | null
  bounced_at: Date | null
  bounced_because: string | null
  return_hash: Buffer | null
  is_awaited: Generated<boolean>
  good_until: Date | null
  next_try_at: Date
  channel: Generated<'mail' | 'sms'>
  handed_at: Date | null
  reference: string | null
  delivered_at: Date | null
}

export interface MailRefusal {
  programme_id: number
  address_hash: Buffer
  kind: 'unsubscribed' | 'bounced'
  since: Date
  lifted_at: Date | null
}

export interface Manages {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  contact_id: number
  person_id: number | null
  team: Generated<string>
  shift: Generated<string>
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
  digest: string | null
}

export interface Milestone {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  stage: 'contacted' | 'offered' | 'assessed' | 'workshop_1' | 'workshop_2' | 'planned' | 'followed_up' | 'completed'
  reached_on: LocalDate
  noted_by: string | null
  noted_at: Date
  withdrawn_at: Date | null
  withdrawn_by: string | null
}

export interface Municipality {
  code: string
  name: string
  county: string
  tile_x: number | null
  tile_y: number | null
  tile_name: string
}

export interface NoShow {
  booking_id: number
  programme_id: number
  because: 'not_at_work' | 'needed_here' | 'has_left' | 'not_told' | 'other_known' | 'not_known'
  said_at: Date
}

export interface NotDuplicate {
  programme_id: number
  company_id: number
  other_id: number
  said_at: Date
  said_by: string | null
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
  state: Generated<'tentative' | 'confirmed' | 'closed' | 'cancelled'>
  state_at: Date | null
  why_cancelled: Generated<string>
  least_seats: Generated<number>
  decided_by: LocalDate | null
  warned_at: Date | null
}

export interface OccasionCompany {
  programme_id: number
  occasion_id: number
  company_id: number
}

export interface OccasionEdition {
  programme_id: number
  occasion_id: number
  course_id: number
  kept_number: number
}

export interface OccasionOutcome {
  programme_id: number
  occasion_id: number
  competence_id: number
  level: number
}

export interface OpenDoor {
  programme_id: number
  is_open: Generated<boolean>
  offer_sv: Generated<string>
  offer_en: Generated<string>
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
  sex: string
  education: string
  is_protected: boolean
  age: number | null
  company_id: number | null
  county: string | null
  category: string | null
  is_unqualified: boolean | null
  last_training_year: number | null
  never_trained: boolean | null
  noted_at: Generated<Date>
}

export interface ParticipationCome {
  programme_id: number
  person_id: number
  started_on: LocalDate
  last_attended_on: LocalDate
  quarters: number
  signed_quarters: number
  is_protected: boolean
}

export interface ParticipationExit {
  person_id: number
  programme_id: number
  left_on: LocalDate
}

export interface ParticipationInAttendance {
  programme_id: number
  person_id: number
  started_on: LocalDate
  last_attended_on: LocalDate
  quarters: number
  signed_quarters: number
  sex: string
  education: string
  is_protected: boolean
  age: number
  company_id: number
  county: string
  category: string
  is_unqualified: boolean
  last_training_year: number
  never_trained: boolean
}

export interface ParticipationTold {
  programme_id: number
  person_id: number
  started_on: LocalDate
  age: number
  sex: string
  education: string
  is_protected: boolean
  company_id: number
  county: string
  category: string
  is_unqualified: boolean
  last_training_year: number
  never_trained: boolean
}

export interface ParticipationWas {
  person_id: number
  programme_id: number
  started_on: LocalDate
  age: number | null
  sex: string
  education: string
  company_id: number | null
  county: string | null
  category: string | null
  is_unqualified: boolean | null
  last_training_year: number | null
  never_trained: boolean | null
  noted_at: Date
  until_at: Date
}

export interface Partner {
  id: GeneratedAlways<number>
  programme_id: number
  name: string
  kind: 'owner' | 'partner' | 'collaborator'
  counties: Generated<string[]>
  version: Generated<number>
  sends_officers: Generated<boolean>
}

export interface PartnerRoute {
  programme_id: number
  municipality_code: string
  partner_id: number
}

export interface Permit {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  competence_id: number
  person_id: number | null
  employee_id: number | null
  whose: GeneratedAlways<string>
  from_on: LocalDate | null
  until_on: LocalDate | null
  evidence: Generated<string>
  noted_at: Date
  noted_by: string | null
  ended_on: LocalDate | null
  ended_as: 'taken_back' | 'corrected' | null
  reminded_at: Date | null
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
  forgotten_at: Date | null
  protected_at: Date | null
  reads: 'sv' | 'en' | 'ar' | 'bs' | 'pl' | 'so' | 'uk' | null
}

export interface PersonStep {
  id: GeneratedAlways<number>
  programme_id: number
  person_id: number
  step_id: number
  from_on: LocalDate
  because: Generated<string>
  import_id: number | null
}

export interface PersonalNumber {
  person_id: number
  programme_id: number
  cipher: Buffer
  keyed_hash: Buffer
  protected_cipher: Buffer | null
}

export interface Place {
  kind: string
  id: number
  programme_id: number
  name: string
  can_be_chosen: boolean
}

export interface Plan {
  programme_id: number
  company_id: number
  ready_on: LocalDate | null
  ready_by: string | null
  version: Generated<number>
}

export interface PlanLine {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  name: string
  competence_id: number | null
  role: Generated<string>
  level_from: number | null
  level_to: number | null
  people: number | null
  due_on: LocalDate | null
  kind: 'broad' | 'company' | 'strategic' | 'role' | 'validation' | 'at_work' | 'recruit' | null
  responsible: Generated<string>
  reach_a: Generated<string>
  reach_b: Generated<string>
  principles: Generated<string>
  taught_here: Generated<'yes' | 'no' | 'unknown'>
  need_id: string | null
  place: number
  version: Generated<number>
}

export interface PlanPerson {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  line_id: number
  person_id: number | null
  employee_id: number | null
  whose: GeneratedAlways<string>
  chosen_on: LocalDate
}

export interface Pointing {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  related_programme_id: number
  direction: 'on_to' | 'from'
  pointed_on: LocalDate
  note: Generated<string>
  pointed_by: string | null
  noted_at: Date
}

export interface PrivacyFacts {
  programme_id: number
  controller: Generated<string>
  controller_address: Generated<string>
  controller_email: Generated<string>
  protection_officer: Generated<string>
  protection_email: Generated<string>
  basis_sv: Generated<string>
  basis_en: Generated<string>
  reviewed_on: LocalDate | null
  reviewed_by: string | null
  version: Generated<number>
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

export interface ProposalAnswer {
  id: GeneratedAlways<number>
  programme_id: number
  person_id: number
  competence_id: number
  occasion_id: number
  level: number
  is_taken: boolean
  answered_on: LocalDate
}

export interface ProtectedHandler {
  id: GeneratedAlways<number>
  programme_id: number
  user_id: string
  chosen_at: Date
  chosen_by: string | null
  ended_at: Date | null
  ended_by: string | null
}

export interface Provider {
  id: GeneratedAlways<number>
  programme_id: number
  name: string
  organisation_number: string | null
  version: Generated<number>
}

export interface PublishedFigure {
  programme_id: number
  until: LocalDate
  figure: string
  persons: number
  told: bigint | null
  told_until: LocalDate | null
  is_few: Generated<boolean>
}

export interface Referral {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  channel: 'officer' | 'partner' | 'open_door' | 'programme' | 'register'
  made_by: string | null
  made_at: Date
  made_on: LocalDate
  wants: Generated<string[]>
  why: Generated<string>
  may_call: Generated<boolean>
  contact_id: number | null
  partner_id: number | null
  promised_on: LocalDate | null
  reminded_at: Date | null
  escalated_at: Date | null
  answer: 'accepted' | 'declined' | null
  answered_at: Date | null
  answered_by: string | null
  declined_because: string | null
  version: Generated<number>
}

export interface RelatedProgramme {
  id: GeneratedAlways<number>
  programme_id: number
  name: string
  organiser: Generated<string>
  address: Generated<string>
  about: Generated<string>
  closed_at: Date | null
  version: Generated<number>
}

export interface Reroute {
  id: GeneratedAlways<number>
  programme_id: number
  referral_id: number
  from_partner_id: number | null
  to_partner_id: number
  because: string
  rerouted_at: Date
  rerouted_by: string | null
}

export interface RoleLevel {
  programme_id: number
  company_id: number
  role_key: string
  competence_id: number
  usual: number | null
  wanted: number | null
  people: number | null
  version: Generated<number>
}

export interface RoleStep {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  role_key: string
  title: string
  step_id: number | null
  version: Generated<number>
}

export interface Rota {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  team_id: number
  valid_from: LocalDate
  first_on: LocalDate
  turns: string[]
}

export interface RotaDay {
  programme_id: number
  company_id: number
  team_id: number
  day: LocalDate
  starts_at: string | null
  ends_at: string | null
}

export interface SeatRequest {
  id: GeneratedAlways<number>
  programme_id: number
  occasion_id: number
  person_id: number
  company_id: number
  asked_at: Date
  withdrawn_at: Date | null
  answered_at: Date | null
  answer: 'yes' | 'no' | null
  because: 'needed_here' | 'other_day' | 'others_first' | null
  told_at: Date | null
}

export interface SentForm {
  id: string
  sent_at: Date
  outcome: ColumnType<unknown, string, string>
  digest: Buffer | null
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
  address: Generated<string>
  room: Generated<string>
  trainer_id: string | null
  uid: Generated<string>
  sequence: Generated<number>
  reminded_for: LocalDate | null
}

export interface SessionLink {
  session_id: number
  programme_id: number
  href: string
}

export interface SessionSheet {
  id: GeneratedAlways<number>
  programme_id: number
  session_id: number
  original: string
  kept_at: Date
  kept_by: string | null
  hidden_at: Date | null
}

export interface SessionSheetPage {
  sheet_id: number
  page: number
  programme_id: number
  file_id: number
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

export interface ShiftTeam {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  name: string
  form: 'day' | 'two_shift' | 'three_shift' | 'continuous' | 'night' | 'other'
  version: Generated<number>
}

export interface SigningCode {
  person_id: number
  programme_id: number
  text_digest: string
  code_hash: Buffer
  way_hash: Buffer
  channel: 'mail' | 'sms'
  sent_at: Date
  expires_at: Date
  tries: number
}

export interface SmsTemplate {
  id: GeneratedAlways<number>
  programme_id: number
  code: string
  language: 'sv' | 'en' | 'ar' | 'bs' | 'pl' | 'so' | 'uk'
  version: number
  words: string | null
  made_at: Date
  made_by: string | null
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
  step_id: number
  colour: Generated<'wood' | 'green' | 'blue' | 'violet' | 'grey'>
  usual_competences: number | null
  usual_level: number | null
  evidence: Generated<string>
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

export interface Step {
  id: GeneratedAlways<number>
  programme_id: number
}

export interface TakenDown {
  walk_in_id: number
  programme_id: number
  company_id: number | null
  company_said: string
  given_name: string
  family_name: string
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

export interface TeamStay {
  programme_id: number
  company_id: number
  person_id: number
  from_on: LocalDate
  team_id: number | null
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

export interface Visit {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  kind: 'visit' | 'call' | 'workshop' | 'follow_up' | 'meeting'
  held_on: LocalDate
  made_by: string
  made_as: 'officer' | 'project_leader' | 'process_leader'
  met: Generated<string>
  note: Generated<string>
  next_step: Generated<string>
  next_on: LocalDate | null
  next_done_at: Date | null
  noted_at: Date
  version: Generated<number>
  confirms_spreading: Generated<boolean>
}

export interface Waiting {
  id: GeneratedAlways<number>
  programme_id: number
  occasion_id: number
  company_id: number
  asked_at: Date
  in_focus: Generated<boolean>
  offered: Generated<number>
  offered_at: Date | null
  offer_until: Date | null
  ended_at: Date | null
  ended_because: 'seated' | 'lapsed' | 'declined' | 'withdrawn' | 'over' | null
}

export interface WaitingPerson {
  programme_id: number
  waiting_id: number
  person_id: number
}

export interface WalkIn {
  id: GeneratedAlways<number>
  programme_id: number
  session_id: number
  word: string
  quarters: number
  taken_at: Date
  taken_by: string
  returned_at: Date | null
  returned_because: 'not_ours' | 'has_left' | 'not_entered' | 'already_noted' | null
  ended_at: Date | null
  ended_because: 'noted' | 'removed' | 'nobody' | 'already_noted' | 'forgotten' | null
  attendance_id: number | null
}

export interface WorkTimeSaid {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  person_id: number
  occasion_id: number
  is_paid: boolean | null
  rest_because: string | null
  said_at: Date
  said_by: string | null
  said_of: string | null
}

export interface Workshop {
  id: GeneratedAlways<number>
  programme_id: number
  company_id: number
  template_id: number
  kind: Generated<'gap' | 'follow_up'>
  follows_id: number | null
  language: 'sv' | 'en'
  aims_at: number
  made_at: Date
  made_by: string | null
  code: string | null
  step: string
  is_taking: Generated<boolean>
  wall_lane: Generated<string>
  until_at: Date | null
  opened_at: Date | null
  number: Generated<number>
  closed_at: Date | null
  closed_by: string | null
  version: Generated<number>
  walks_id: string | null
  changed_at: Date | null
  ended_by_itself_at: Date | null
}

export interface WorkshopBallot {
  id: string
  programme_id: number
  vote_id: number
  effect: string[]
  urgency: string[]
}

export interface WorkshopCard {
  id: string
  programme_id: number
  workshop_id: number
  step: string
  lane: Generated<string>
  text: string
  seat_id: number | null
  is_hidden: Generated<boolean>
  is_parked: Generated<boolean>
  is_removed: Generated<boolean>
  merged_into: string | null
  grouped: Generated<string>
  place: number
  version: Generated<number>
}

export interface WorkshopDecision {
  id: string
  programme_id: number
  workshop_id: number
  text: string
  responsible: Generated<string>
  due_on: LocalDate | null
  place: number
  is_removed: Generated<boolean>
  version: Generated<number>
  is_promise: Generated<boolean>
  of_theme: Generated<string>
  became: 'kept' | 'partly' | 'not_kept' | null
  why: Generated<string>
}

export interface WorkshopNeed {
  id: string
  programme_id: number
  workshop_id: number
  name: string
  competence_id: number | null
  role: Generated<string>
  horizon: 'short' | 'long'
  level_now: number | null
  level_wanted: number | null
  people: number | null
  effect: number | null
  urgency: number | null
  card_id: string | null
  follows_id: string | null
  became: 'closed' | 'partly' | 'open' | 'not_relevant' | 'new' | null
  place: number
  is_removed: Generated<boolean>
  version: Generated<number>
  why: Generated<string>
  facts: ColumnType<unknown, string, string> | null
}

export interface WorkshopOpenVote {
  vote_id: number
  programme_id: number
  may_vote: number[]
  voted: Generated<number[]>
  ballots: ColumnType<unknown, string | undefined, string>
}

export interface WorkshopSeat {
  id: GeneratedAlways<number>
  programme_id: number
  workshop_id: number
  alias: string
  speaks_for: 'management' | 'hr' | 'officer' | 'union' | 'other'
  joined_at: Date
  left_at: Date | null
}

export interface WorkshopSignature {
  id: GeneratedAlways<number>
  programme_id: number
  workshop_id: number
  side: 'company' | 'officer'
  contact_id: number | null
  user_id: string | null
  name: string
  title: Generated<string>
  text_digest: string
  code_hash: Buffer | null
  sent_at: Date | null
  expires_at: Date | null
  tries: Generated<number>
  signed_at: Date | null
  signed_on: LocalDate | null
  method: 'code' | 'pen' | null
  file_id: number | null
}

export interface WorkshopStep {
  programme_id: number
  workshop_id: number
  step: string
  meeting: number
  began_on: LocalDate
  is_showing: Generated<boolean>
  said: Generated<string>
  will_do: Generated<string>
  version: Generated<number>
}

export interface WorkshopTemplate {
  id: GeneratedAlways<number>
  programme_id: number
  version: number
  is_suggestion: Generated<boolean>
  content: ColumnType<unknown, string, string>
  made_at: Date
  made_by: string | null
  kind: Generated<'gap' | 'follow_up'>
}

export interface WorkshopTime {
  id: GeneratedAlways<number>
  programme_id: number
  workshop_id: number
  what: 'planning' | 'workshop_1' | 'workshop_2' | 'summary' | 'follow_up'
  worked_on: LocalDate
  quarter_hours: number
  user_id: string
  version: Generated<number>
}

export interface WorkshopUndo {
  workshop_id: number
  number: number
  programme_id: number
  what: string
  before: ColumnType<unknown, string, string>
}

export interface WorkshopVote {
  id: GeneratedAlways<number>
  programme_id: number
  workshop_id: number
  step: string
  dots: number
  opened_on: LocalDate
  is_closed: Generated<boolean>
  counted: number | null
  on_paper: Generated<boolean>
}

export interface DB {
  agreement: Agreement
  agreement_code: AgreementCode
  agreement_template: AgreementTemplate
  aid_declaration: AidDeclaration
  aid_declared: AidDeclared
  appointment: Appointment
  appointment_guest: AppointmentGuest
  assessed_outcome: AssessedOutcome
  assessment: Assessment
  assessment_answer: AssessmentAnswer
  assessment_area: AssessmentArea
  assessment_invitation: AssessmentInvitation
  assessment_respondent: AssessmentRespondent
  assessment_statement: AssessmentStatement
  assessment_template: AssessmentTemplate
  assessment_value: AssessmentValue
  attempt: Attempt
  attendance: Attendance
  attendance_correction: AttendanceCorrection
  attendance_evidence: AttendanceEvidence
  attendance_objection: AttendanceObjection
  attendance_signature: AttendanceSignature
  attendance_told: AttendanceTold
  attended: Attended
  auth_account: AuthAccount
  auth_passkey: AuthPasskey
  auth_rate_limit: AuthRateLimit
  auth_session: AuthSession
  auth_user: AuthUser
  auth_verification: AuthVerification
  awaited: Awaited
  away_limit: AwayLimit
  badge_status: BadgeStatus
  begun_from_company: BegunFromCompany
  binding_answer: BindingAnswer
  binding_signature: BindingSignature
  booking: Booking
  booking_need: BookingNeed
  budget_line: BudgetLine
  budget_version: BudgetVersion
  calendar_feed: CalendarFeed
  certificate: Certificate
  check_in: CheckIn
  claim_period: ClaimPeriod
  claim_secret: ClaimSecret
  company: Company
  company_competence: CompanyCompetence
  company_link: CompanyLink
  company_participation: CompanyParticipation
  company_participation_come: CompanyParticipationCome
  company_participation_in_attendance: CompanyParticipationInAttendance
  company_path: CompanyPath
  competence: Competence
  competence_alias: CompetenceAlias
  competence_level: CompetenceLevel
  contact: Contact
  course: Course
  course_edition: CourseEdition
  course_edition_outcome: CourseEditionOutcome
  course_outcome: CourseOutcome
  course_part: CoursePart
  course_prerequisite: CoursePrerequisite
  day_link: DayLink
  departure: Departure
  draft: Draft
  employee: Employee
  employment: Employment
  evaluation_answer: EvaluationAnswer
  evaluation_aside: EvaluationAside
  evaluation_asked: EvaluationAsked
  evaluation_batch: EvaluationBatch
  evaluation_reply: EvaluationReply
  evaluation_round: EvaluationRound
  evaluation_urn: EvaluationUrn
  financier: Financier
  focus_group: FocusGroup
  health_answer: HealthAnswer
  health_check: HealthCheck
  import: Import
  import_file: ImportFile
  import_rejection: ImportRejection
  import_row: ImportRow
  in_kind_entry: InKindEntry
  installation: Installation
  invitation: Invitation
  issuer_key: IssuerKey
  kept_file: KeptFile
  kiosk_pin: KioskPin
  letter: Letter
  letter_template: LetterTemplate
  level_ground: LevelGround
  level_words: LevelWords
  mail: Mail
  mail_refusal: MailRefusal
  manages: Manages
  membership: Membership
  migration: Migration
  milestone: Milestone
  municipality: Municipality
  no_show: NoShow
  not_duplicate: NotDuplicate
  occasion: Occasion
  occasion_company: OccasionCompany
  occasion_edition: OccasionEdition
  occasion_outcome: OccasionOutcome
  open_door: OpenDoor
  participant_link: ParticipantLink
  participation: Participation
  participation_come: ParticipationCome
  participation_exit: ParticipationExit
  participation_in_attendance: ParticipationInAttendance
  participation_told: ParticipationTold
  participation_was: ParticipationWas
  partner: Partner
  partner_route: PartnerRoute
  permit: Permit
  person: Person
  person_step: PersonStep
  personal_number: PersonalNumber
  place: Place
  plan: Plan
  plan_line: PlanLine
  plan_person: PlanPerson
  pointing: Pointing
  privacy_facts: PrivacyFacts
  programme: Programme
  proposal_answer: ProposalAnswer
  protected_handler: ProtectedHandler
  provider: Provider
  published_figure: PublishedFigure
  referral: Referral
  related_programme: RelatedProgramme
  reroute: Reroute
  role_level: RoleLevel
  role_step: RoleStep
  rota: Rota
  rota_day: RotaDay
  seat_request: SeatRequest
  sent_form: SentForm
  session: Session
  session_link: SessionLink
  session_sheet: SessionSheet
  session_sheet_page: SessionSheetPage
  setting: Setting
  shift_team: ShiftTeam
  signing_code: SigningCode
  sms_template: SmsTemplate
  staircase: Staircase
  staircase_step: StaircaseStep
  statistics_batch: StatisticsBatch
  statistics_batch_row: StatisticsBatchRow
  step: Step
  taken_down: TakenDown
  target: Target
  team_stay: TeamStay
  trail: Trail
  trail_detail: TrailDetail
  unit_cost: UnitCost
  user_setting: UserSetting
  visit: Visit
  waiting: Waiting
  waiting_person: WaitingPerson
  walk_in: WalkIn
  work_time_said: WorkTimeSaid
  workshop: Workshop
  workshop_ballot: WorkshopBallot
  workshop_card: WorkshopCard
  workshop_decision: WorkshopDecision
  workshop_need: WorkshopNeed
  workshop_open_vote: WorkshopOpenVote
  workshop_seat: WorkshopSeat
  workshop_signature: WorkshopSignature
  workshop_step: WorkshopStep
  workshop_template: WorkshopTemplate
  workshop_time: WorkshopTime
  workshop_undo: WorkshopUndo
  workshop_vote: WorkshopVote
}
