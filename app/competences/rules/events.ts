import { event } from '../../foundation/events.ts'

/** One competence becomes part of another, and is about to be gone. */
export const competencesMerged = event<{ stays: number; goes: number }>('competences-merged')
