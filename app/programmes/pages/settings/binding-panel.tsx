import type { Format } from '../../../foundation/format.ts'
import { capital, type Spoken } from '../../../foundation/text.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { bindingTexts } from '../../messages/binding.ts'
import { settingsTexts } from '../../messages/settings.ts'
import type { WholeProgramme } from '../../queries/whole-programme.ts'
import { answerOf } from '../../rules/binding.ts'

export const bindingsShown = (
  bindings: WholeProgramme['bindings'],
  t: Spoken<typeof bindingTexts>,
  format: Format,
) =>
  bindings.map(one => ({
    id: one.id,
    from: format.day(one.valid_from),
    binds: capital(t[`binds_${answerOf(one)}`]),
    answer: one.answer,
    answered: `${format.day(one.answered_on)}, ${one.answered_by}`,
  }))

type Props = { base: string; may_edit: boolean; bindings: ReturnType<typeof bindingsShown> }

/** Whose signature binds from when, with what the authority answered. */
export function BindingPanel({ base, may_edit, bindings }: Props) {
  const t = useTexts(bindingTexts)
  const { valid_from } = useTexts(settingsTexts)
  return (
    <Panel title={t.binding} intro={bindings.length === 0 ? t.binding_none : undefined}>
      <Stack>
        {bindings.length > 0 && (
          <Table
            caption={t.binding}
            captionHidden
            rows={bindings}
            rowKey={row => row.id}
            columns={[
              { key: 'from', label: valid_from, render: row => row.from },
              { key: 'binds', label: t.which, render: row => row.binds },
              {
                key: 'answer',
                label: t.answer,
                render: row => (
                  <span>
                    {row.answer} <span className="sub">{row.answered}</span>{' '}
                    <a
                      className="sub"
                      href={`${base}/underskrift/svar?nr=${row.id}`}
                      aria-label={`${t.as_file}: ${row.from}`}
                    >
                      {t.as_file}
                    </a>
                  </span>
                ),
              },
            ]}
          />
        )}
        {may_edit && (
          <ButtonLink kind="second" icon="plus" href={`${base}/underskrift`}>
            {t.new_binding}
          </ButtonLink>
        )}
      </Stack>
    </Panel>
  )
}
