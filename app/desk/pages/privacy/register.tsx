import { page } from '../../../access/web.ts'
import { processing } from '../../../processing.ts'
import { mayReadSettings } from '../../../programmes/policy.ts'
import { privacyFactsOf } from '../../../programmes/queries/privacy.ts'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { privacyNoticeTexts } from '../../messages/privacy.ts'
import { keptForProgramme } from '../../queries/kept-for.ts'
import { toldOf } from './told.ts'

/** The register of processing. GDPR art. 30. */
export const loader = page(mayReadSettings, async ({ db, visitor, ground, language, say, format, at }) => {
  const t = say(privacyNoticeTexts)
  const facts = await privacyFactsOf(db, visitor.programme!)
  const until = await keptForProgramme(db, visitor.programme!, ground.clock.today())
  return {
    title: t.register,
    controller: [facts.controller, facts.controller_address, facts.controller_email]
      .filter(Boolean)
      .join(', '),
    notice: at('personuppgifter'),
    told: toldOf(processing, until, { language, format, t }),
  }
})

export default function Register({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(privacyNoticeTexts)
  return (
    <>
      <PageHead
        crumbs={[{ href: d.notice, label: t.title }]}
        here={d.title}
        title={d.title}
        lede={t.register_lede}
        facts={[d.controller || t.not_told]}
      />
      <Stack gap="wide">
        <Table
          caption={t.register}
          captionHidden
          rows={d.told}
          rowKey={one => one.purpose}
          columns={[
            { key: 'purpose', label: t.purpose, render: one => one.purpose },
            { key: 'about', label: t.about, render: one => one.about },
            { key: 'data', label: t.data, render: one => one.data },
            { key: 'source', label: t.source, render: one => one.source },
            {
              key: 'recipients',
              label: t.recipients,
              render: one => one.recipients,
            },
            { key: 'kept', label: t.kept, render: one => one.kept },
          ]}
        />
        <Panel title={t.kept}>
          <p>{t.kept_note}</p>
        </Panel>
        <Panel title={t.security}>
          <p>{t.security_note}</p>
        </Panel>
      </Stack>
    </>
  )
}
