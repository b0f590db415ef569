import type { ListShape } from '../../ui/list-url.ts'
import { COURSE_SORTS } from '../queries/course-list.ts'

/** What the list of courses may be asked for. */
export const courseList: ListShape = { sorts: COURSE_SORTS, filters: ['kind'] }
