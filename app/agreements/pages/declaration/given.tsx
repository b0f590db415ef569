import type { Format } from '../../../foundation/format.ts'
import type { Spoken } from '../../../foundation/text.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { declarationTexts } from '../../messages/declaration.ts'
import type { Declaration } from '../../queries.ts'
import { digestShown } from '../../rules/wording.ts'

/** The declarations, the one that counts first. */
export const declarationsShown = (
  declarations: readonly Declaration[],
  { t, format }: { t: Spoken<typeof declarationTexts>; format: Format },
) =>
  declarations.map((one, at) => ({
    id: one.id,
    counts: at === 0,
    by: t.given_by(
      `${one.declared_by_name}, ${one.declared_by_title}`,
      format.moment(one.declared_at),
      t[`method_${one.method}`],
    ),
    paragraphs: one.text
      .trim()
      .split('\n\n')
      .map(part => part.split('\n')),
    digest: digestShown(one.text_digest),
  }))

/** What was kept, word by word, with its digest. */
export function GivenDeclarations({ declarations }: { declarations: ReturnType<typeof declarationsShown> }) {
  const t = useTexts(declarationTexts)
  return (
    <Panel title={t.given}>
      {declarations.length === 0 && <p className="secondary">{t.given_none}</p>}
      <div className="stack">
        {declarations.map(one => (
          <article key={one.id} className="stack is-tight">
            <p>
              {one.by} <Tag tone={one.counts ? 'ok' : 'plain'}>{one.counts ? t.counts : t.replaced}</Tag>
            </p>
            <details className="more">
              <summary>{t.text_kept}</summary>
              <div className="bench stack is-tight small">
                {one.paragraphs.map(lines => (
                  <p key={lines.join()}>
                    {lines.map((line, at) => (
                      <span key={line}>
                        {at > 0 && <br />}
                        {line}
                      </span>
                    ))}
                  </p>
                ))}
              </div>
              <p className="small secondary">
                {t.digest}: {one.digest}
              </p>
            </details>
          </article>
        ))}
      </div>
    </Panel>
  )
}
