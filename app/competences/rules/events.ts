import { event } from '../../foundation/events.ts'

/** One competence becomes part of another, and is about to be gone. */
export const competencesMerged = event<{ stays: number; goes: number }>('competences-merged')

/** The list of competences has got a name that it did not have. */
export const competencesNamed = event('competences-named')

/** An employee turns out to be a participant, and is about to be gone. */
export const employeeJoined = event<{ employee_id: number; person_id: number }>('employee-joined')
