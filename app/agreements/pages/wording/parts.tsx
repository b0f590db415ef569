import type { Invalid } from '../../../foundation/form.ts'
import type { Language } from '../../../foundation/text.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { filling, type Saved } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { wordingTexts } from '../../messages/wording-page.ts'
import { blocksOf } from '../../rules/blocks.ts'
import { agreementText, PLACEHOLDERS, type Placeholder, partsOf } from '../../rules/wording.ts'
import { Words } from '../words.tsx'

type Props = { once: string; version: number; saved: Saved; back?: Invalid }

export function WordingForm({ once, version, saved, back }: Props) {
  const t = useTexts(wordingTexts)
  const of = filling(saved, back)
  return (
    <Form once={once} version={version} guard>
      <Field {...of('title')} label={t.heading} autoComplete="off" required />
      <Field {...of('body')} label={t.body} hint={t.body_hint} type="textarea" rows={24} required />
      <Field {...of('source')} label={t.source} hint={t.source_hint} autoComplete="off" required />
      <div className="row">
        <Button>{t.save}</Button>
        <Button kind="second" name="intent" value="preview">
          {t.preview}
        </Button>
      </div>
    </Form>
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
