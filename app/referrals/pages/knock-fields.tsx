import type { Invalid } from '../../foundation/form.ts'
import { Button } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import type { OptionGroup } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { openDoorTexts } from '../messages/open-door.ts'
import { knockForm } from '../rules/open-door.ts'

type Props = { once: string; privacy: string; opened: string; municipalities: OptionGroup[]; back?: Invalid }

/** What a company tells of itself. The last field is for machines: people neither see it nor come to it, and whoever's browser has filled it in is not asked for it again. */
export function KnockFields({ once, privacy, opened, municipalities, back }: Props) {
  const t = useTexts(openDoorTexts)
  const { field, fields } = useFields(knockForm, { saved: {}, choices: { municipalities } }, back)
  return (
    <Form once={once} guard>
      <input type="hidden" name="opened" value={back?.typed.opened ?? opened} />
      {fields('organisation_number', 'name', 'municipality_code', 'outside_because', 'contact_name')}
      {fields('contact_phone', 'contact_email', 'wishes')}
      {!back?.typed.website && <div hidden>{field('website', { tabIndex: -1 })}</div>}
      <p className="small secondary">
        {t.privacy} <a href={privacy}>{t.privacy_link}</a>
      </p>
      <Button>{t.send}</Button>
    </Form>
  )
}
