import { newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { createProvider } from '../commands/create-provider.ts'
import { courseErrors } from '../messages/errors.ts'
import { courseTexts } from '../messages.ts'
import { mayEditTraining } from '../policy.ts'
import { providersOf } from '../queries.ts'
import { providerForm } from '../rules/forms.ts'

export const loader = page(mayEditTraining, async ({ db, visitor, at, say }) => {
  const providers = await providersOf(db, visitor.programme!)
  return {
    title: say(courseTexts).new_provider,
    once: newOnce(),
    back: at('tillfallen'),
    providers: providers.map(provider => provider.name),
  }
})

export const action = formAction(mayEditTraining, {
  reads: providerForm,
  says: courseErrors,
  does: (tx, provider, { visitor }) => createProvider(tx, visitor.programme!, provider),
  leadsTo: ({ at }) => at('leverantorer', 'ny'),
})

export default function NewProvider({ loaderData, actionData }: Shown<typeof loader>) {
  const { back, providers } = loaderData
  const t = useTexts(courseTexts)
  const { fields } = useFields(providerForm, { saved: {} }, actionData)
  return (
    <>
      <EditPage
        {...loaderData}
        of={providerForm}
        lede={t.new_provider_lede}
        crumbs={[{ href: back, label: t.occasions }]}
        save={t.add_provider}
        actionData={actionData}
      >
        {fields('name', 'organisation_number')}
      </EditPage>
      {providers.length > 0 && (
        <Panel title={t.providers_here}>
          <ul>
            {providers.map(name => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}
