import { formOf } from '../../foundation/described-form.ts'
import { countField, dayField, tickField } from '../../foundation/fields.ts'
import { occasionLifeTexts as t } from '../messages/occasion-life.ts'
import { MOST_RUNS } from './run.ts'

const count = () => countField('run-wrong', { least: 1, most: MOST_RUNS })

/** How a run goes on; what has been looked at before is sent as it was. */
export const runForm = formOf({
  from: { reads: dayField('run-wrong'), label: t.run_from, type: 'date', width: 'm' },
  weeks: { reads: count(), label: t.run_weeks, width: 's', inputMode: 'numeric' },
  times: { reads: count(), label: t.run_times, width: 's', inputMode: 'numeric' },
  save_anyway: {
    reads: tickField,
    label: t.run_anyway,
    hint: t.save_anyway_hint,
    type: 'checkbox',
  },
})
