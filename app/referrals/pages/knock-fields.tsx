import type { Invalid } from '../../foundation/form.ts'
import { Button } from '../../ui/button.tsx'
import { Field, type OptionGroup } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { filling } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { openDoorTexts } from '../messages/open-door.ts'

type Props = { once: string; opened: string; municipalities: OptionGroup[]; back?: Invalid }

/** What a company tells of itself. The last field is for machines: people neither see it nor come to it. */
export function KnockFields({ once, opened, municipalities, back }: Props) {
  const t = useTexts(openDoorTexts)
  const of = filling({}, back)
  return (
    <Form once={once} guard>
      <input type="hidden" name="opened" value={back?.typed.opened ?? opened} />
      <Field
        label={t.organisation_number}
        hint={t.number_hint}
        optional
        width="m"
        inputMode="numeric"
        {...of('organisation_number')}
      />
      <Field label={t.name} autoComplete="organization" {...of('name')} />
      <Field
        type="select"
        label={t.municipality}
        options={[{ value: '', label: t.choose_municipality }, ...municipalities]}
        {...of('municipality_code')}
      />
      <Field label={t.contact_name} autoComplete="name" {...of('contact_name')} />
      <Field
        type="tel"
        label={t.contact_phone}
        hint={t.reach_hint}
        width="m"
        autoComplete="tel"
        {...of('contact_phone')}
      />
      <Field type="email" label={t.contact_email} autoComplete="email" {...of('contact_email')} />
      <Field type="textarea" rows={4} label={t.wishes} {...of('wishes')} />
      <div hidden>
        <Field label={t.website} tabIndex={-1} autoComplete="off" {...of('website')} />
      </div>
      <p className="small secondary">
        {t.privacy} <a href="/om/personuppgifter">{t.privacy_link}</a>
      </p>
      <Button>{t.send}</Button>
    </Form>
  )
}
