import { page } from '../../access/web.ts'
import { localDateOf } from '../../foundation/clock.ts'
import { settingsTexts } from '../../programmes/messages/settings.ts'
import { settingsTabs } from '../../programmes/pages/settings-tabs.ts'
import { ButtonLink } from '../../ui/button.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { workshopTemplateTexts } from '../messages/template.ts'
import { mayEditWorkshopTemplate, mayReadWorkshopTemplate } from '../policy.ts'
import { workshopTemplateInForce, workshopTemplatesOf } from '../queries/template.ts'
import type { Step } from '../rules/template.ts'

export const loader = page(mayReadWorkshopTemplate, async visit => {
  const { db, visitor, say, format, language, at } = visit
  const t = say(workshopTemplateTexts)
  const template = await workshopTemplateInForce(db, visitor.programme!)
  const follow_up = await workshopTemplateInForce(db, visitor.programme!, 'follow_up')
  const may_edit = mayEditWorkshopTemplate(visitor)
  const versionsOf = async (kind: 'gap' | 'follow_up') =>
    (await workshopTemplatesOf(db, visitor.programme!, kind)).map(one => ({
      id: one.id,
      version: format.number(one.version),
      whose: one.is_suggestion ? t.ours : t.theirs,
      made: format.day(localDateOf(one.made_at)),
    }))
  const minutesOf = (steps: readonly Step[]) =>
    format.number(steps.reduce((sum, step) => sum + step.minutes, 0))
  const shown = ({ code, name, minutes, question, script }: Step): Shape => ({
    code,
    name: name[language],
    minutes: t.minutes_of(format.number(minutes)),
    question: question[language],
    script: script[language],
  })
  return {
    title: t.title,
    version: t.version(format.number(template.version)),
    settings: at('installningar'),
    tabs: settingsTabs(visit, 'workshops'),
    edit: may_edit ? at('installningar', 'mindthegap', 'andring') : null,
    is_suggestion: template.is_suggestion,
    meetings: ([1, 2] as const).map(meeting => {
      const steps = template.steps.filter(step => step.meeting === meeting)
      return {
        meeting,
        title: t.meeting_of(meeting, minutesOf(steps)),
        steps: steps.map(shown),
      }
    }),
    follow_up: {
      title: t.follow_up(minutesOf(follow_up.steps)),
      intro: follow_up.is_suggestion ? t.follow_up_suggestion + t.follow_up_what : t.follow_up_what,
      edit: may_edit ? at('installningar', 'mindthegap', 'uppfoljning') : null,
      steps: follow_up.steps.map(shown),
      versions: await versionsOf('follow_up'),
    },
    lanes: template.lanes.map(({ code, name }) => ({ code, name: name[language] })),
    dots: t.dots_of(format.number(template.dots)),
    versions: await versionsOf('gap'),
  }
})

export default function WorkshopTemplate({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(workshopTemplateTexts)
  const s = useTexts(settingsTexts)
  return (
    <>
      <PageHead
        crumbs={[{ href: d.settings, label: s.settings }]}
        here={d.title}
        eyebrow={d.version}
        title={d.title}
        lede={t.lede}
        actions={d.edit && <ButtonLink href={d.edit}>{t.edit}</ButtonLink>}
      />
      <Tabs name={s.parts} items={d.tabs} />
      {d.is_suggestion && <Notice title={t.suggestion} />}
      <Stack gap="wide">
        {d.meetings.map(({ meeting, title, steps }) => (
          <Panel key={meeting} title={title}>
            <Stack>
              {steps.map(step => (
                <StepShown key={step.code} step={step} />
              ))}
            </Stack>
          </Panel>
        ))}
        <Panel
          title={d.follow_up.title}
          intro={d.follow_up.intro}
          link={d.follow_up.edit ? { href: d.follow_up.edit, label: t.edit_follow_up } : undefined}
        >
          <Stack>
            {d.follow_up.steps.map(step => (
              <StepShown key={step.code} step={step} />
            ))}
          </Stack>
        </Panel>
        <Panel title={t.lanes} intro={t.lanes_what}>
          <ol>
            {d.lanes.map(({ code, name }) => (
              <li key={code}>{name}</li>
            ))}
          </ol>
          <p>{d.dots}</p>
        </Panel>
        <Versions title={t.versions} versions={d.versions} />
        <Versions title={t.versions_of_follow_up} versions={d.follow_up.versions} />
      </Stack>
    </>
  )
}

type Shape = { code: string; name: string; minutes: string; question: string; script: string }

function StepShown({ step }: { step: Shape }) {
  const t = useTexts(workshopTemplateTexts)
  return (
    <div className="stack is-tight">
      <h3>
        {step.name} <small className="secondary">{step.minutes}</small>
      </h3>
      <p>{step.question}</p>
      {step.script && (
        <p className="small secondary">
          <strong>{t.script}.</strong> {step.script}
        </p>
      )}
    </div>
  )
}

type Version = { id: number; version: string; whose: string; made: string }

function Versions({ title, versions }: { title: string; versions: readonly Version[] }) {
  const t = useTexts(workshopTemplateTexts)
  if (versions.length === 0) return null
  return (
    <Panel title={title}>
      <Table
        caption={title}
        captionHidden
        rows={versions}
        rowKey={one => one.id}
        columns={[
          { key: 'version', label: t.versions, render: one => one.version },
          { key: 'whose', label: t.whose, render: one => one.whose },
          { key: 'made', label: t.made, render: one => one.made },
        ]}
      />
    </Panel>
  )
}
