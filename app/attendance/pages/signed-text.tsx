import type { Db } from '../../foundation/database.ts'
import { directionOf, OWN_NAMES } from '../../foundation/participant-languages.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { signedTextTexts } from '../messages/signed-text.ts'
import { signedTextOf } from '../queries/signed-text.ts'
import { digestOf, type Line, saysStill } from '../rules/own-hours-text.ts'

/** What was signed in one row, field by field, and whether the row says it still; null where nobody signed their own hours. */
export async function signedTextShown(db: Db, row: Line & { id: number }) {
  const signed = await signedTextOf(db, row.id)
  if (!signed) return null
  const { text, text_digest, language, code_channel } = signed
  return {
    lines: text.split('\n'),
    digest: text_digest,
    is_whole: digestOf(text) === text_digest,
    code_channel,
    language,
    says_still: saysStill(signed, row),
  }
}

type Shown = NonNullable<Awaited<ReturnType<typeof signedTextShown>>>

export function SignedText({ shown }: { shown: Shown }) {
  const t = useTexts(signedTextTexts)
  const { lines, digest, is_whole, code_channel, language, says_still } = shown
  return (
    <Panel title={t.signed_text} intro={t.signed_in(OWN_NAMES[language])}>
      <Stack>
        <div lang={language} dir={directionOf(language)}>
          {lines.map(line => (
            <p key={line}>{line}</p>
          ))}
        </div>
        {code_channel && <p>{t[`code_by_${code_channel}`]}</p>}
        {!says_still && <p>{t.says_otherwise}</p>}
        <p className="small secondary">
          {t.digest}: <code className="long-word">{digest}</code>
          <br />
          {is_whole ? t.is_whole : t.is_not_whole}
        </p>
      </Stack>
    </Panel>
  )
}
