import type { Invalid } from '../../../foundation/form.ts'
import type { Language } from '../../../foundation/text.ts'
import { Button } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { type Edit, EditForm } from '../../../ui/edit-form.tsx'
import type { Saved } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { Panel, Row } from '../../../ui/panel.tsx'
import { wordingTexts } from '../../messages/wording-page.ts'
import { blocksOf } from '../../rules/blocks.ts'
import { wordingForm } from '../../rules/forms.ts'
import { agreementText, PLACEHOLDERS, type Placeholder, partsOf } from '../../rules/wording.ts'
import { Words } from '../words.tsx'

type Props = { shown: Edit & { saved: Saved }; href: string; back?: Invalid }

export function WordingForm({ shown, href, back }: Props) {
  const t = useTexts(wordingTexts)
  const { fields } = useFields(wordingForm, shown, back)
  return (
    <EditForm {...shown} of={wordingForm} back={back} href={href}>
      {fields('title', 'body', 'source')}
      <Row>
        <Button>{t.save}</Button>
        <Button kind="second" name="intent" value="preview">
          {t.preview}
        </Button>
      </Row>
    </EditForm>
  )
}

type PreviewProps = { words: Saved; values: Record<Placeholder, string>; language: Language }

/** The words with an invented company filled in. */
export function Preview({ words, values, language }: PreviewProps) {
  const t = useTexts(wordingTexts)
  const { title, body } = partsOf(agreementText({ title: words.title ?? '', body: words.body ?? '' }, values))
  return (
    <Panel id="forhandsgranskning" title={t.preview_title} intro={t.preview_lede}>
      <div lang={language}>
        <Words words={{ title, blocks: blocksOf(body) }} />
      </div>
    </Panel>
  )
}

export function Names() {
  const t = useTexts(wordingTexts)
  return (
    <Panel title={t.names} intro={t.names_lede}>
      <Pairs start pairs={PLACEHOLDERS.map(name => ({ label: `{${name}}`, value: t[`name_${name}`] }))} />
    </Panel>
  )
}

type VersionsProps = { versions: { version: string; source: string; made: string; by: string }[] }

export function Versions({ versions }: VersionsProps) {
  const t = useTexts(wordingTexts)
  return (
    <Panel title={t.versions}>
      {versions.length === 0 && <p className="secondary">{t.no_versions}</p>}
      <ol className="stack is-tight" reversed>
        {versions.map(one => (
          <li key={one.version}>
            {one.made}, {one.by}
            <p className="small secondary">{one.source}</p>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
