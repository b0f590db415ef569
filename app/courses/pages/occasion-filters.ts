import type { Format } from '../../foundation/format.ts'
import { capital, type Spoken } from '../../foundation/text.ts'
import type { Filter } from '../../ui/filters.tsx'
import type { ListShape } from '../../ui/list-url.ts'
import type { courseTexts } from '../messages.ts'
import { OCCASION_SORTS } from '../queries/occasion-list.ts'
import { COURSE_KINDS, TIMES } from '../rules/kinds.ts'

/** What the list of occasions may be asked for: the nearest first, of those past the latest. */
export const occasionList = (params: URLSearchParams): ListShape => ({
  sorts: OCCASION_SORTS,
  direction: params.get('time') === 'past' ? 'descending' : 'ascending',
  filters: ['time', 'course', 'kind', 'month'],
})

export const occasionFilters = (
  say: Spoken<typeof courseTexts>,
  courses: readonly { id: number; code: string; title: string }[],
  months: readonly string[],
  { format, counts_everyone }: { format: Format; counts_everyone: boolean },
): Filter[] => [
  {
    name: 'time',
    label: say.time,
    options: TIMES.filter(time => time !== 'soon' || counts_everyone).map(time => ({
      value: time === 'coming' ? '' : time,
      label: say[`time_${time}`],
    })),
  },
  {
    name: 'course',
    label: say.title,
    options: [
      { value: '', label: say.any_course },
      ...courses.map(({ id, title }) => ({ value: String(id), label: title })),
    ],
  },
  {
    name: 'kind',
    label: say.kind,
    options: [
      { value: '', label: say.any_kind },
      ...COURSE_KINDS.map(kind => ({ value: kind, label: capital(say[`kind_${kind}`]) })),
    ],
  },
  {
    name: 'month',
    label: say.month,
    options: [
      { value: '', label: say.any_month },
      ...months.map(month => ({ value: month, label: format.month(`${month}-01`) })),
    ],
  },
]
