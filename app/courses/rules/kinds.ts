export const COURSE_KINDS = ['strategic', 'role', 'broad', 'company', 'validation'] as const
export type CourseKind = (typeof COURSE_KINDS)[number]

/** When an occasion is: coming (or under way), past, or either. */
export const TIMES = ['coming', 'past', 'all'] as const
export type Time = (typeof TIMES)[number]
