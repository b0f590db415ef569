import { editing, type Kept } from '../../access/edited.ts'
import { formAction } from '../../access/form-action.ts'
import { page, type Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { typedOf } from '../../foundation/described-form.ts'
import { refuse } from '../../foundation/refusal.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { savePrivacy } from '../commands/save-privacy.ts'
import { privacyTexts } from '../messages/privacy.ts'
import { settingsTexts } from '../messages/settings.ts'
import { mayEditSettings } from '../policy.ts'
import { privacyFactsOf } from '../queries/privacy.ts'
import { privacyForm } from '../rules/privacy.ts'

async function kept({ db, visitor, say }: Visit & { db: Db }): Promise<Kept> {
  const facts = await privacyFactsOf(db, visitor.programme!)
  const t = say(privacyTexts)
  return {
    of: ['programme', visitor.programme!, 'privacy'],
    version: facts.version,
    typed: typedOf(privacyForm, { ...facts, is_reviewed: facts.reviewed_on !== null }),
    last: { who: t.somebody, when: t.recently },
  }
}

export const loader = page(mayEditSettings, async visit => ({
  ...editing(visit, privacyForm, await kept(visit)),
  title: visit.say(privacyTexts).title,
  back: visit.at('installningar'),
  see: visit.at('personuppgifter'),
}))

export const action = formAction(mayEditSettings, {
  reads: privacyForm,
  says: privacyTexts,
  saved: kept,
  // Before the first time version 0 is kept, so a form without one is of no version at all.
  does: async (tx, form, { visitor, version, mark }) =>
    mark === '' ? refuse('version-missing') : savePrivacy(tx, visitor, { ...form, version }),
  leadsTo: ({ at }) => at('personuppgifter'),
})

export default function EditPrivacy({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(privacyTexts)
  const { settings } = useTexts(settingsTexts)
  const { fields } = useFields(privacyForm, d, actionData)
  return (
    <EditPage
      {...d}
      of={privacyForm}
      lede={
        <>
          {t.lede} <a href={d.see}>{t.see}</a>
        </>
      }
      crumbs={[{ href: d.back, label: settings }]}
      save={t.save}
      actionData={actionData}
    >
      {fields(
        'controller',
        'controller_address',
        'controller_email',
        'protection_officer',
        'protection_email',
        'basis_sv',
        'basis_en',
        'is_reviewed',
      )}
    </EditPage>
  )
}
