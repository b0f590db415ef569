import type { Invalid } from '../../../foundation/form.ts'
import { Button } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { dayTexts } from '../../messages/day.ts'
import { walkInTexts } from '../../messages/walk-ins.ts'
import { walkInForm } from '../../rules/walk-in.ts'
import type { WalkInsShown } from './walk-ins-shown.ts'

export const TAKES = 'walk-in'
export const REMOVES = 'walk-in-remove'

/** What came back of this form, or of the list above it. */
export const backOf = (back: Invalid | undefined, isOwn: boolean) =>
  back && (back.intent === TAKES) === isOwn ? back : undefined

/** Those who are not on the list: who has been taken down, and one more. */
export function WalkIns({ shown, back }: { shown: WalkInsShown; back: Invalid | undefined }) {
  const t = useTexts(walkInTexts)
  const d = useTexts(dayTexts)
  const own = backOf(back, true)
  const saved = { quarters: shown.full }
  const { fields } = useFields(walkInForm, { saved, choices: { times: shown.times } }, own)
  return (
    <Panel title={t.not_on_list} intro={t.not_on_list_what}>
      <Stack>
        {shown.waiting.length > 0 && (
          <div>
            <h3>{t.taken_down}</h3>
            <p>{shown.sum}</p>
            <ul className="walk-ins">
              {shown.waiting.map(one => (
                <li key={one.id}>
                  <p>
                    {one.name}{' '}
                    <span className="sub">
                      {one.company}, {one.time}, {one.waits}
                    </span>
                  </p>
                  <Form intent={REMOVES}>
                    <input type="hidden" name="walk_in" value={one.id} />
                    <Button kind="quiet" size="small" aria-label={`${t.remove}: ${one.name}`}>
                      {t.remove}
                    </Button>
                  </Form>
                </li>
              ))}
            </ul>
          </div>
        )}
        <Form
          intent={TAKES}
          className="form walk-in-form"
          data-kept={t.kept_name}
          data-sent={t.sent_name}
          data-to-send={t.to_send}
          data-not-taken={t.not_taken}
          data-gone={d.gone}
          data-put-right={t.put_right}
          data-take-away={t.remove}
          data-in-use={t.form_in_use}
        >
          <input type="hidden" name="word" value={own?.typed.word || shown.word} />
          {fields('given_name', 'family_name', 'company', 'quarters')}
          <datalist id="walk-in-companies">
            {shown.companies.map(name => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <Button kind="second">{t.take_down}</Button>
          <div className="walk-in-says" role="status" data-names-gone={t.names_gone('#')} />
        </Form>
      </Stack>
    </Panel>
  )
}
