import { event } from '../../foundation/events.ts'

/** Where a person works, or from when until when, has changed. */
export const employmentChanged = event<{ person_id: number }>('employment-changed')

/** A contact has got another address: it may be another person. */
export const contactReaddressed = event<{ company_id: number; contact_id: number }>('contact-readdressed')

/** Somebody has another address or another mobile than before: it may have been a stranger's. */
export const personReaddressed = event<{ person_id: number; former: readonly ('mail' | 'sms')[] }>(
  'person-readdressed',
)

/** Someone has become protected: what each room keeps of them that could place or name them goes. */
export const personProtected = event<{ person_id: number }>('person-protected')
