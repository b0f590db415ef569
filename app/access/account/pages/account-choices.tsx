import type { Language } from '../../../foundation/text.ts'
import { Button } from '../../../ui/button.tsx'
import { Choices } from '../../../ui/choices.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { uiTexts } from '../../../ui/messages.ts'
import { Panel } from '../../../ui/panel.tsx'
import { ThemeChoice } from '../../../ui/theme.tsx'
import { accessTexts } from '../../messages.ts'
import type { Theme } from '../../rules.ts'

/** Which language one reads; kept with the account, for letters too. */
export function LanguagePanel({ chosen }: { chosen: Language }) {
  const t = useTexts(accessTexts)
  return (
    <Panel title={t.language}>
      <Form intent="language">
        <Choices
          type="radio"
          name="language"
          legend={t.language}
          legendHidden
          inline
          hint={t.language_hint}
          chosen={chosen}
          options={[
            { value: 'sv', label: <span lang="sv">{t.swedish}</span> },
            { value: 'en', label: <span lang="en">{t.english}</span> },
          ]}
        />
        <div className="row">
          <Button kind="second">{t.save_language}</Button>
        </div>
      </Form>
    </Panel>
  )
}

/** How pages look on this device. */
export function ThemePanel({ chosen }: { chosen: Theme }) {
  const t = useTexts(accessTexts)
  const ui = useTexts(uiTexts)
  return (
    <Panel title={ui.theme}>
      <Form intent="theme" className="stack">
        <ThemeChoice chosen={chosen} />
        <div className="row">
          <Button kind="second">{t.save_theme}</Button>
        </div>
      </Form>
    </Panel>
  )
}
