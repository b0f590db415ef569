import { answersOf, formOf, type ValueOf } from '../../foundation/described-form.ts'
import { choiceField, dayField, hoursField } from '../../foundation/fields.ts'
import { timeTexts as t } from '../messages/time.ts'

const WORK = ['planning', 'workshop_1', 'workshop_2', 'summary', 'follow_up'] as const
export type Work = (typeof WORK)[number]

/** What a workshop is planned to take of facilitation, in quarter-hours: ten hours. FACTS, Mind the Gap: the method’s own description. */
export const PLANNED_QUARTERS = 40

export const timeForm = formOf({
  what: {
    reads: choiceField(WORK, 'what-missing'),
    label: t.what,
    type: 'select',
    options: answersOf(WORK, work => t[`work_${work}`]),
  },
  worked_on: { reads: dayField('day-missing'), label: t.worked_on, type: 'date', width: 'm' },
  hours: {
    reads: hoursField('hours-wrong', { most: 24 }).refine(quarters => quarters > 0, { error: 'hours-wrong' }),
    label: t.hours,
    hint: t.hours_hint,
    inputMode: 'decimal',
    width: 's',
    unit: 'h',
  },
})
export type TimeForm = ValueOf<typeof timeForm>
