import { event } from '../../foundation/events.ts'

/** Where a person works, or from when until when, has changed. */
export const employmentChanged = event<{ person_id: number }>('employment-changed')
