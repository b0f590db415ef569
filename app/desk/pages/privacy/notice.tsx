import { found } from '../../../access/answers.ts'
import { openPage } from '../../../access/web.ts'
import { ABOUT } from '../../../foundation/processing.ts'
import { reading } from '../../../foundation/transact.ts'
import { processing } from '../../../processing.ts'
import { mayEditSettings, mayReadSettings } from '../../../programmes/policy.ts'
import { privacyFactsOf } from '../../../programmes/queries/privacy.ts'
import { programmeOf } from '../../../programmes/queries.ts'
import { knockerAt } from '../../../referrals/queries/open-door.ts'
import { paragraphsOf } from '../../../referrals/rules/open-door.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { privacyNoticeTexts } from '../../messages/privacy.ts'
import { keptForProgramme } from '../../queries/kept-for.ts'
import { aboutThem, type Told, toldOf } from './told.ts'

/** Open to everyone: whoever it is about may have no account. */
export const loader = openPage(async ({ ground, visitor, params, language, say, format }) => {
  const t = say(privacyNoticeTexts)
  const anyone = found(await knockerAt(ground, params.programme ?? '', language))
  return reading(ground, anyone, async db => {
    const programme = found(await programmeOf(db, anyone.programme!))
    const facts = await privacyFactsOf(db, programme.id)
    const until = await keptForProgramme(db, programme.id, ground.clock.today())
    const base = `/${anyone.programme_slug}`
    return {
      title: t.title,
      name: programme.name,
      facts,
      basis: paragraphsOf((language === 'sv' ? facts.basis_sv : facts.basis_en) || t.basis_ours),
      reviewed: facts.reviewed_on && t.reviewed_on(format.day(facts.reviewed_on)),
      groups: ABOUT.map(about => ({
        title: t[`about_${about}`],
        told: toldOf(aboutThem(processing, about), until, { language, format, t }),
      })),
      edit:
        visitor?.programme === programme.id && mayEditSettings(visitor)
          ? `${base}/installningar/personuppgifter`
          : null,
      register:
        visitor?.programme === programme.id && mayReadSettings(visitor) ? `${base}/behandlingar` : null,
    }
  })
})

export default function PrivacyNotice({ loaderData: d }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const t = useTexts(privacyNoticeTexts)
  return (
    <>
      <PageHead eyebrow={d.name} title={d.title} lede={d.reviewed ? `${t.lede} ${d.reviewed}` : t.lede} />
      <Stack gap="wide">
        {!d.reviewed && (
          <Notice tone="warn" title={t.draft}>
            {t.draft_note}
          </Notice>
        )}
        {(d.edit || d.register) && (
          <ul className="links">
            {d.edit && (
              <li>
                <a href={d.edit}>{t.change}</a>
              </li>
            )}
            {d.register && (
              <li>
                <a href={d.register}>{t.register_link}</a>
              </li>
            )}
          </ul>
        )}
        <WhoAnswers facts={d.facts} />
        <Panel title={t.basis}>
          <Stack>
            {d.basis.map(paragraph => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </Stack>
        </Panel>
        {d.groups.map(group => (
          <Group key={group.title} {...group} />
        ))}
        <Panel title={t.kept}>
          <p>{t.kept_note}</p>
        </Panel>
        <Panel title={t.protected}>
          <p>{t.protected_note}</p>
        </Panel>
        <Panel title={t.rights}>
          <Stack>
            <ul>
              {t.rights_list.split('\n').map(right => (
                <li key={right}>{right}</li>
              ))}
            </ul>
            <p>{t.rights_where}</p>
          </Stack>
        </Panel>
        <Panel title={t.cookies}>
          <p>{t.cookies_note}</p>
        </Panel>
      </Stack>
    </>
  )
}

type Facts = Awaited<ReturnType<typeof loader>>['facts']

function WhoAnswers({ facts }: { facts: Facts }) {
  const t = useTexts(privacyNoticeTexts)
  const officer = [facts.protection_officer, facts.protection_email].filter(Boolean).join(', ')
  return (
    <Panel title={t.who}>
      <Pairs
        start
        pairs={[
          {
            label: t.controller,
            value: [facts.controller, facts.controller_address].filter(Boolean).join(', ') || t.not_told,
          },
          {
            label: t.questions,
            value: facts.controller_email ? <MailTo address={facts.controller_email} /> : t.not_told,
          },
          ...(officer ? [{ label: t.protection_officer, value: officer }] : []),
        ]}
      />
    </Panel>
  )
}

const MailTo = ({ address }: { address: string }) => <a href={`mailto:${address}`}>{address}</a>

/** What is done with the details of one kind of people: each purpose at a glance, its own facts when it is opened. */
function Group({ title, told }: { title: string; told: Told[] }) {
  const t = useTexts(privacyNoticeTexts)
  return (
    <Panel title={title}>
      <Stack gap="tight">
        {told.map(one => (
          <details key={one.purpose} className="more">
            <summary>{one.purpose}</summary>
            <Pairs
              start
              pairs={[
                { label: t.data, value: one.data },
                { label: t.source, value: one.source },
                { label: t.recipients, value: one.recipients },
                { label: t.kept, value: one.kept },
              ]}
            />
          </details>
        ))}
      </Stack>
    </Panel>
  )
}
