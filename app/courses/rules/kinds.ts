export {
  PARTICIPANT_LANGUAGES as COURSE_LANGUAGES,
  type ParticipantLanguage as CourseLanguage,
} from '../../foundation/participant-languages.ts'

export const COURSE_KINDS = ['strategic', 'role', 'broad', 'company', 'validation'] as const
export type CourseKind = (typeof COURSE_KINDS)[number]

/** How a course is held. */
export const COURSE_FORMS = ['on_site', 'online', 'self_paced', 'blended'] as const
export type CourseForm = (typeof COURSE_FORMS)[number]

/** Which courses a list shows: those on offer, those that are put away, or both. */
export const WHICH = ['current', 'archived', 'all'] as const

/** When an occasion is: coming (or under way), beginning soon with seats left, past, or any of them. */
export const TIMES = ['coming', 'soon', 'past', 'all'] as const

/** Soon is within so many days. */
export const SOON_DAYS = 14
