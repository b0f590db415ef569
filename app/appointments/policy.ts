import { holds, type Visitor } from '../access/visitor.ts'
import { mayEditCompany } from '../companies/policy.ts'

/** A company's own visitor sees its own times only; row security sees to that. */
export const mayReadCalendar = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'officer', 'economist', 'auditor', 'company')

export const mayMakeAppointments = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'officer')

/** Who is asked to come, by name; others are told the function. */
export const maySeeGuests = mayMakeAppointments

/** An officer meets any company; a process leader those of their own partner, and those that no partner has yet. */
export const mayMeetCompany = (visitor: Visitor, company: { partner_id: number | null }) =>
  holds(visitor, 'officer') || mayEditCompany(visitor, company)

type Kept = { made_by: string | null; company_id: number | null; partner_id: number | null }

/** The one who made it, the one who leads the programme, and the process leader of the company's partner. */
export const mayChangeAppointment = (visitor: Visitor, appointment: Kept) =>
  mayMakeAppointments(visitor) &&
  (holds(visitor, 'project_leader') ||
    appointment.made_by === visitor.user_id ||
    (appointment.company_id !== null && mayEditCompany(visitor, appointment)))
