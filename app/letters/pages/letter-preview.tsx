import { renderMail } from '../../foundation/mail-body.ts'
import type { Language } from '../../foundation/text.ts'
import { spoken } from '../../foundation/text.ts'
import { EuEmblem } from '../../ui/eu.tsx'
import { LanguageProvider, useTexts } from '../../ui/language.tsx'
import { Bench, Cols } from '../../ui/panel.tsx'
import { footTexts } from '../messages/foot.ts'
import { letterPageTexts } from '../messages/pages.ts'
import type { Words } from '../messages/words.ts'
import { filledIn } from '../rules/templates.ts'

type Preview = { language: Language; words: Words; values: Record<string, string>; is_duty: boolean }

/** A letter in both its forms, with the values of the example and the emblem as it leaves. */
export function LetterPreview({ language, words, values, is_duty }: Preview) {
  const t = useTexts(letterPageTexts)
  const { subject, paragraphs } = filledIn(words, values)
  const foot = spoken(footTexts, language)
  const link = is_duty ? undefined : { label: foot.unsubscribe, href: '…' }
  const action = words.action ? { label: words.action, href: '…' } : undefined
  const said = { language, subject, paragraphs, action }
  const { text } = renderMail({ ...said, foot: { text: is_duty ? foot.duty : foot.optional, link } })
  return (
    <LanguageProvider language={language}>
      <Cols kind="even">
        <figure className="stack is-tight">
          <figcaption className="small">{t.as_html}</figcaption>
          <Bench>
            <div lang={language} className="stack">
              <p>
                <strong>{subject}</strong>
              </p>
              {paragraphs.map((paragraph, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs stand still
                <p key={at}>{paragraph}</p>
              ))}
              {action && (
                <p>
                  <strong>{action.label}</strong>
                </p>
              )}
              <EuEmblem />
              <p className="small secondary">
                {is_duty ? foot.duty : foot.optional} {link?.label}
              </p>
            </div>
          </Bench>
        </figure>
        <figure className="stack is-tight">
          <figcaption className="small">{t.as_text}</figcaption>
          <Bench>
            <pre lang={language} className="letter-text">
              {text}
            </pre>
          </Bench>
        </figure>
      </Cols>
    </LanguageProvider>
  )
}
