import { event } from '../../foundation/events.ts'

/** One competence becomes part of another, and is about to be gone. */
export const competencesMerged = event<{ stays: number; goes: number }>('competences-merged')

/** An employee turns out to be a participant, and is about to be gone. */
export const employeeJoined = event<{ employee_id: number; person_id: number }>('employee-joined')
