import { Button } from '../../../ui/button.tsx'
import { Choices } from '../../../ui/choices.tsx'
import { Field } from '../../../ui/field.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Cols, Row, Stack } from '../../../ui/panel.tsx'
import { exampleTexts } from './example-messages.ts'

const municipalities = [
  {
    label: 'Blekinge',
    options: ['Karlshamn', 'Olofström', 'Ronneby'].map(name => ({ value: name, label: name })),
  },
  { label: 'Skåne', options: ['Osby', 'Ystad'].map(name => ({ value: name, label: name })) },
]

export function FieldSection() {
  const t = useTexts(exampleTexts)
  return (
    <Cols kind="even">
      <Stack>
        <Field
          name="company_name"
          label={t.name}
          autoComplete="organization"
          defaultValue="Furulunds Plåt"
          required
        />
        <Field
          name="company_number"
          label={t.number}
          hint={t.number_hint}
          error={t.number_error}
          width="m"
          inputMode="numeric"
          defaultValue="55912"
        />
        <Field
          type="date"
          name="first_day"
          label={t.first_day}
          hint={t.first_day_hint}
          width="m"
          defaultValue="2025-06-10"
        />
        <Field type="time" name="starts" label={t.starts} width="s" defaultValue="06:45" />
        <Field
          type="select"
          name="municipality"
          label={t.municipality}
          options={municipalities}
          defaultValue="Karlshamn"
        />
        <Field type="number" name="employees" label={t.employees} width="s" min={0} defaultValue={61} />
        <Field
          name="budget"
          label={t.budget}
          unit={t.sek}
          width="m"
          inputMode="decimal"
          defaultValue="7 905 300"
        />
        <Field name="programme_number" label={t.locked} width="m" readOnly defaultValue="2023/00321" />
      </Stack>
      <Stack>
        <Choices
          type="checkbox"
          name="shifts"
          legend={t.shifts}
          chosen={['morning']}
          options={[
            { value: 'morning', label: t.morning, note: '6.00–14.24' },
            { value: 'afternoon', label: t.afternoon, note: '14.24–22.48' },
            { value: 'night', label: t.night, note: t.no_course_at_night, disabled: true },
          ]}
        />
        <Choices
          type="radio"
          name="buying"
          legend={t.buying}
          inline
          chosen="framework"
          options={[
            { value: 'framework', label: t.framework },
            { value: 'direct', label: t.direct },
          ]}
        />
        <Choices
          type="radio"
          name="whom"
          legend={t.who}
          error={t.pick}
          options={[
            { value: 'station', label: t.station, icon: 'person' },
            { value: 'team', label: t.team, icon: 'people' },
            { value: 'newcomer', label: t.newcomer, icon: 'newcomer' },
          ]}
        />
        <Field type="checkbox" name="declared" label={t.consent} hint={t.consent_hint} />
        <Field type="textarea" name="remark" label={t.note} optional />
        <Field type="file" name="register" label={t.file} hint={t.file_hint} accept=".csv,.xlsx" />
      </Stack>
    </Cols>
  )
}

export function FormSection() {
  const t = useTexts(exampleTexts)
  return (
    <Form grid guard action="#forms" once="00000000-0000-4000-8000-000000000000" version={3}>
      <ErrorSummary atRest errors={{ form_number: t.number_error, form_shift: t.pick }} />
      <Field name="form_name" label={t.name} defaultValue="Furulunds Plåt" />
      <Field name="form_number" label={t.number} defaultValue="55912" error={t.number_error} />
      <Field
        type="email"
        name="form_email"
        label={t.email}
        defaultValue="marit@exempel.se"
        autoComplete="email"
      />
      <Field type="tel" name="form_phone" label={t.phone} optional autoComplete="tel" />
      <Choices
        type="radio"
        name="form_shift"
        legend={t.shifts}
        error={t.pick}
        inline
        options={[
          { value: 'morning', label: t.morning },
          { value: 'afternoon', label: t.afternoon },
        ]}
      />
      <Field type="textarea" name="form_note" label={t.note} optional />
      <Row>
        <Button>{t.save_company}</Button>
        <Button kind="quiet" type="reset">
          {t.cancel}
        </Button>
      </Row>
    </Form>
  )
}
