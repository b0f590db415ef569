import { invalid } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { carryOut, formPlan } from '../../access/form-action.ts'
import { userNamesOf } from '../../access/users/names.ts'
import { action as actionFor, page, type Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { typedOf } from '../../foundation/described-form.ts'
import { isLanguage, type Language } from '../../foundation/text.ts'
import { settingsTexts } from '../../programmes/messages/settings.ts'
import { settingsTabs } from '../../programmes/pages/settings-tabs.ts'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Cols, Stack } from '../../ui/panel.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { saveWording } from '../commands/save-wording.ts'
import { agreementErrors } from '../messages/errors.ts'
import { wordingTexts } from '../messages/wording-page.ts'
import { mayEditWording, mayReadWording } from '../policy.ts'
import { valuesFor, wordingIn, wordingsIn } from '../queries/wording.ts'
import { wordingForm } from '../rules/forms.ts'
import { Names, Preview, Versions, WordingForm } from './wording/parts.tsx'

const languageIn = (url: URL): Language => {
  const asked = url.searchParams.get('sprak')
  return isLanguage(asked) ? asked : 'sv'
}

async function keptIn({ db, visitor, say, url, format }: Visit & { db: Db }) {
  const t = say(wordingTexts)
  const language = languageIn(url)
  const wording = await wordingIn(db, visitor.programme!, language)
  const names = await userNamesOf(db, [wording.made_by])
  const kept: Kept = {
    of: ['agreement_template', language],
    version: wording.version,
    typed: typedOf(wordingForm, wording),
    last: {
      who: (wording.made_by && names.get(wording.made_by)) ?? t.house,
      when: wording.made_at ? format.moment(wording.made_at) : '',
    },
  }
  return { wording, kept }
}

export const loader = page(mayReadWording, async visit => {
  const { db, visitor, ground, say, at, url, format } = visit
  const t = say(wordingTexts)
  const language = languageIn(url)
  const { wording, kept } = await keptIn(visit)
  const versions = await wordingsIn(db, visitor.programme!, language)
  const names = await userNamesOf(
    db,
    versions.map(one => one.made_by),
  )
  const company = {
    name: t.example_company,
    organisation_number: '556000-4615',
    municipality: t.example_municipality,
    partner: null,
  }
  return {
    ...editing(visit, wordingForm, kept),
    title: t.title,
    language,
    base: at('installningar', 'overenskommelse'),
    settings: at('installningar'),
    tabs: settingsTabs(visit, 'agreement'),
    may_edit: mayEditWording(visitor),
    is_suggestion: wording.made_by === null,
    values: await valuesFor(db, visitor, { company, language, day: ground.clock.today() }),
    versions: versions.map(one => ({
      version: String(one.version),
      title: one.title,
      source: one.source,
      made: format.moment(one.made_at),
      by: (one.made_by && names.get(one.made_by)) ?? t.house,
    })),
  }
})

export const action = actionFor(mayEditWording, async visit =>
  visit.form.get('intent') === 'preview' ? invalid(visit.form, {}, 200) : carryOut(visit, SAVING),
)

const SAVING = formPlan({
  reads: wordingForm,
  says: agreementErrors,
  saved: async visit => (await keptIn(visit)).kept,
  does: (tx, form, { visitor, url, version }) =>
    saveWording(tx, visitor, { language: languageIn(url), form: { ...form, version } }),
  leadsTo: ({ at, url }) => `${at('installningar', 'overenskommelse')}?sprak=${languageIn(url)}`,
})

export default function WordingPage({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(wordingTexts)
  const { parts } = useTexts(settingsTexts)
  const here = `${d.base}?sprak=${d.language}`
  return (
    <>
      <PageHead
        crumbs={[{ href: d.settings, label: t.settings }]}
        here={t.title}
        title={t.title}
        lede={t.lede}
      />
      <Tabs name={parts} items={d.tabs} />
      <Tabs
        name={t.languages}
        items={(['sv', 'en'] as const).map(one => ({
          href: `${d.base}?sprak=${one}`,
          label: t[`language_${one}`],
          current: one === d.language,
        }))}
      />
      {d.is_suggestion && <Notice tone="warn" title={t.suggestion} />}
      <Cols>
        <Stack gap="wide">
          {d.may_edit && <WordingForm shown={d} href={here} back={actionData} />}
          <Preview words={actionData?.typed ?? d.saved} values={d.values} language={d.language} />
        </Stack>
        <Stack gap="wide">
          <Names />
          <Versions versions={d.versions} />
        </Stack>
      </Cols>
    </>
  )
}
