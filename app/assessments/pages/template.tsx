import { page } from '../../access/web.ts'
import { localDateOf } from '../../foundation/clock.ts'
import { settingsTexts } from '../../programmes/messages/settings.ts'
import { ButtonLink } from '../../ui/button.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { templateTexts } from '../messages/template.ts'
import { mayEditTemplate, mayReadTemplate } from '../policy.ts'
import { templateInForce, templatesOf } from '../queries/template.ts'

export const loader = page(mayReadTemplate, async ({ db, visitor, say, format, language, at }) => {
  const t = say(templateTexts)
  const template = await templateInForce(db, visitor.programme!)
  const versions = await templatesOf(db, visitor.programme!)
  return {
    title: t.title,
    version: t.version(format.number(template.version)),
    settings: at('installningar'),
    edit: mayEditTemplate(visitor) ? at('installningar', 'sjalvskattning', 'andring') : null,
    is_suggestion: template.is_suggestion,
    areas: template.areas.map(({ code, name, statements }) => ({
      code,
      name: name[language],
      statements: statements.map(one => ({ code: one.code, text: one[language] })),
    })),
    scale: template.scale.map(words => words[language]),
    free: template.free[language],
    versions: versions.map(one => ({
      id: one.id,
      version: format.number(one.version),
      series: format.number(one.series),
      whose: one.is_suggestion ? t.ours : t.theirs,
      made: format.day(localDateOf(one.made_at)),
    })),
  }
})

export default function Template({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(templateTexts)
  const { settings } = useTexts(settingsTexts)
  return (
    <>
      <PageHead
        crumbs={[{ href: d.settings, label: settings }]}
        here={d.title}
        eyebrow={d.version}
        title={d.title}
        lede={t.lede}
        actions={d.edit && <ButtonLink href={d.edit}>{t.edit}</ButtonLink>}
      />
      {d.is_suggestion && <Notice title={t.suggestion} />}
      <Stack gap="wide">
        {d.areas.map(area => (
          <Panel key={area.code} title={`${area.code}. ${area.name}`}>
            <ol>
              {area.statements.map(one => (
                <li key={one.code}>{one.text}</li>
              ))}
            </ol>
          </Panel>
        ))}
        <Panel title={t.scale}>
          <ol>
            {d.scale.map(words => (
              <li key={words}>{words}</li>
            ))}
          </ol>
        </Panel>
        {d.free && (
          <Panel title={t.free}>
            <p>{d.free}</p>
          </Panel>
        )}
        {d.versions.length > 0 && (
          <Panel title={t.versions}>
            <Table
              caption={t.versions}
              captionHidden
              rows={d.versions}
              rowKey={one => one.id}
              columns={[
                { key: 'version', label: t.versions, render: one => one.version },
                { key: 'series', label: t.series, render: one => one.series },
                { key: 'whose', label: t.whose, render: one => one.whose },
                { key: 'made', label: t.made, render: one => one.made },
              ]}
            />
          </Panel>
        )}
      </Stack>
    </>
  )
}
