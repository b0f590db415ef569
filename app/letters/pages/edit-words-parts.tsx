import type { Invalid } from '../../foundation/form.ts'
import type { Format } from '../../foundation/format.ts'
import type { Language, Spoken } from '../../foundation/text.ts'
import { Button } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { Form } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Pairs } from '../../ui/pairs.tsx'
import { Panel, Row, Stack } from '../../ui/panel.tsx'
import { letterPageTexts } from '../messages/pages.ts'
import type { WordVersion } from '../queries/words.ts'
import { wordsForm } from '../rules/words-form.ts'

type FormShown = {
  once: string
  language: Language
  words: { subject: string; body: string }
  is_own: boolean
}

/** The words to change, to look at before they are saved, and the way back to those of the product. */
export function WordsForm({
  shown: { once, language, words, is_own },
  back,
}: {
  shown: FormShown
  back?: Invalid
}) {
  const t = useTexts(letterPageTexts)
  const { field } = useFields(wordsForm, { saved: words }, back)
  return (
    <Stack>
      <Form id="form" once={once} guard>
        <input type="hidden" name="language" value={language} />
        {field('subject', { lang: language })}
        {field('body', { lang: language })}
        <Row>
          <Button name="intent" value="save">
            {t.save}
          </Button>
          <Button kind="second" name="intent" value="look">
            {t.look}
          </Button>
        </Row>
      </Form>
      {is_own && (
        <Form intent="withdraw">
          <input type="hidden" name="language" value={language} />
          <Row>
            <Button kind="quiet" icon="undo">
              {t.withdraw}
            </Button>
          </Row>
        </Form>
      )}
    </Stack>
  )
}

/** What the letter can be filled in with, as it is written. */
export function Placeholders({ values }: { values: Record<string, string> }) {
  const t = useTexts(letterPageTexts)
  return (
    <Panel title={t.placeholders} intro={t.placeholders_intro}>
      <Pairs
        start
        pairs={Object.entries(values).map(([name, example]) => ({
          label: <code>{`{${name}}`}</code>,
          value: example,
        }))}
      />
    </Panel>
  )
}

export const versionShown = (
  { language, version, subject, made_at, made_by }: WordVersion,
  t: Spoken<typeof letterPageTexts>,
  format: Format,
) => ({
  key: `${language}-${version}`,
  version: t.version_in(language === 'en' ? t.language_en : t.language_sv, version),
  subject: subject ?? t.words_product,
  made: format.moment(made_at),
  who: made_by ?? t.somebody,
})

/** Every version that has been in force, the newest first. */
export function EarlierWords({ versions }: { versions: ReturnType<typeof versionShown>[] }) {
  const t = useTexts(letterPageTexts)
  return (
    <Panel title={t.versions}>
      <Pairs
        start
        pairs={versions.map(({ version, subject, made, who }) => ({
          label: version,
          value: (
            <>
              <div>{subject}</div>
              <div className="small secondary">
                {made}, {who}
              </div>
            </>
          ),
        }))}
      />
    </Panel>
  )
}
