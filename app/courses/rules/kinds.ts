export const COURSE_KINDS = ['strategic', 'role', 'broad', 'company', 'validation'] as const
export type CourseKind = (typeof COURSE_KINDS)[number]

/** When an occasion is: coming (or under way), beginning soon with seats left, past, or any of them. */
export const TIMES = ['coming', 'soon', 'past', 'all'] as const

/** Soon is within so many days. */
export const SOON_DAYS = 14
