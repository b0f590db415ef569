import { event } from '../../foundation/events.ts'

/** A company has been admitted, on another day than before, or no longer. */
export const admissionChanged = event<{ company_id: number }>('admission-changed')
