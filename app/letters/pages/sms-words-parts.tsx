import type { Invalid } from '../../foundation/form.ts'
import { directionOf, type ParticipantLanguage } from '../../foundation/participant-languages.ts'
import { smsTextOf } from '../../foundation/sms-delivery.ts'
import { smsParts } from '../../foundation/sms-parts.ts'
import { Button } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { Form } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Bench, Panel, Row, Stack } from '../../ui/panel.tsx'
import { letterPageTexts } from '../messages/pages.ts'
import { smsWordsTexts } from '../messages/sms-words.ts'
import { smsWordsForm } from '../rules/sms-words-form.ts'
import { filledIn } from '../rules/templates.ts'

type FormShown = { once: string; language: ParticipantLanguage; words: string; is_own: boolean }

/** The words to change, to look at before they are saved, and the way back to those of the product. */
export function SmsForm({
  shown: { once, language, words, is_own },
  back,
}: {
  shown: FormShown
  back?: Invalid
}) {
  const t = useTexts(letterPageTexts)
  const { field } = useFields(smsWordsForm, { saved: { words } }, back)
  return (
    <Stack>
      <Form id="form" once={once} guard>
        <input type="hidden" name="language" value={language} />
        {field('words', { lang: language, dir: directionOf(language) })}
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

type Preview = {
  language: ParticipantLanguage
  words: string
  values: Record<string, string>
  action: { label: string; href: string } | null
  is_saved: boolean
}

/** The text as it leaves, with the values of the example and a link, and how many parts that is. */
export function SmsPreview({ language, words, values, action, is_saved }: Preview) {
  const t = useTexts(smsWordsTexts)
  const { paragraphs } = filledIn({ subject: '', body: words }, values)
  const text = smsTextOf({ paragraphs, action: action ?? undefined })
  return (
    <Panel title={t.preview} intro={is_saved ? undefined : t.preview_unsaved}>
      <Stack>
        <Bench>
          <pre lang={language} dir={directionOf(language)} className="letter-text">
            {text}
          </pre>
        </Bench>
        <p>{t.parts(smsParts(text).parts, [...text].length)}</p>
      </Stack>
    </Panel>
  )
}
