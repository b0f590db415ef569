import { useTexts } from '../../../ui/language.tsx'
import { TableWrap } from '../../../ui/table.tsx'
import { talkTexts } from '../../messages/talk.ts'
import { LEVELS } from '../../rules/matrix.ts'
import type { SheetShown } from './sheet-shown.ts'

type Props = {
  sheet: SheetShown
  company: string
  heads: readonly string[]
  foot: string
  is_marked: boolean
}

/** One person's sheet for the talk: an A4, ticked by pen. */
export function Sheet({ sheet, company, heads, foot, is_marked }: Props) {
  const t = useTexts(talkTexts)
  return (
    <article className="talksheet" aria-labelledby={`sheet-${sheet.key}`}>
      <header>
        <div>
          <p className="eyebrow">
            {t.sheet}, {company}
          </p>
          <h2 id={`sheet-${sheet.key}`}>{sheet.name}</h2>
          <p>{sheet.facts.join(', ')}</p>
        </div>
        <p className="penline">{t.day}</p>
      </header>
      <p className="small">
        {t.how} {is_marked && t.how_marked}
      </p>
      <TableWrap name={sheet.name}>
        <table>
          <caption className="visually-hidden">
            {t.sheet}: {sheet.name}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t.competence}</th>
              <th scope="col">
                <span className="visually-hidden">{t.who}</span>
              </th>
              {heads.map((said, level) => (
                <th key={said} scope="col">
                  {level}. {said}
                </th>
              ))}
              <th scope="col">{t.wanted}</th>
            </tr>
          </thead>
          {sheet.lines.map(line => (
            <Competence key={line.id} line={line} />
          ))}
        </table>
      </TableWrap>
      {sheet.permits.length > 0 && (
        <section>
          <h3>{t.permits}</h3>
          <ul>
            {sheet.permits.map(said => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t.agreed}</h3>
        <p className="penline" />
        <p className="penline" />
        <p className="penline" />
      </section>
      <div className="signatures">
        <p className="penline">{t.signed_by}</p>
        <p className="penline">{t.signed_by_manager}</p>
      </div>
      <footer>
        {foot} {sheet.keyed_at}
      </footer>
    </article>
  )
}

/** A line to tick for each of the two; above them what the levels mean, where the competence says it in its own words. */
function Competence({ line }: { line: SheetShown['lines'][number] }) {
  const t = useTexts(talkTexts)
  const boxes = (now: number | null) =>
    LEVELS.map(level => (
      <td key={level}>
        <i className="tickbox" data-now={now === level || undefined}>
          {now === level && <span className="visually-hidden">{t.now_marked}</span>}
        </i>
      </td>
    ))
  const rows = line.words ? 3 : 2
  const name = (
    <th scope="rowgroup" rowSpan={rows}>
      {line.name}
    </th>
  )
  const wanted = (
    <td rowSpan={rows}>
      <i className="tickbox is-large" />
      {line.wanted && <small>{line.wanted}</small>}
    </td>
  )
  return (
    <tbody>
      {line.words && (
        <tr>
          {name}
          <td />
          {line.words.map(said => (
            <td key={said}>
              <small>{said}</small>
            </td>
          ))}
          {wanted}
        </tr>
      )}
      <tr>
        {!line.words && name}
        <th scope="row">{t.myself}</th>
        {boxes(line.own)}
        {!line.words && wanted}
      </tr>
      <tr>
        <th scope="row">{t.my_manager}</th>
        {boxes(line.manager)}
      </tr>
    </tbody>
  )
}
