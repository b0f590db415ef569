import { useTexts } from '../../ui/language.tsx'
import { TableWrap } from '../../ui/table.tsx'
import { stepSheetTexts } from '../messages/step-sheets.ts'
import type { SheetColumn, StepSheetShown, Writing } from './step-sheets-shown.ts'

/** One step's sheet: an A4 that is written on by pen. */
export function StepSheet({ sheet }: { sheet: StepSheetShown }) {
  const t = useTexts(stepSheetTexts)
  return (
    <article className="talksheet is-step" aria-labelledby={`sheet-${sheet.code}`}>
      <header>
        <div>
          <p className="eyebrow">{sheet.about}</p>
          <h2 id={`sheet-${sheet.code}`}>{sheet.name}</h2>
          <p>{sheet.minutes}</p>
        </div>
        <p className="penline">{t.day}</p>
      </header>
      <p className="lede">{sheet.question}</p>
      {sheet.how && <p>{sheet.how}</p>}
      <ToWrite writing={sheet.writing} name={sheet.name} />
      <footer>{sheet.notes.join(' ')}</footer>
    </article>
  )
}

function ToWrite({ writing, name }: { writing: Writing; name: string }) {
  if (writing.kind === 'boxes')
    return (
      <div className="penboxes" data-across={writing.across}>
        {writing.labels.map(label => (
          <section key={label}>
            <h3>{label}</h3>
          </section>
        ))}
      </div>
    )
  const { columns, rows } = writing
  return (
    <TableWrap name={name}>
      <table>
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            {columns.map(({ label, wide }) => (
              <th key={label} scope="col" data-wide={wide}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, nth) => (
            // Empty rows are alike: only their place tells them apart.
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
            <tr key={nth}>
              {columns.map((column, at) => (
                <td key={column.label} data-wide={column.wide}>
                  <Cell text={row[at]!} column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  )
}

const Cell = ({ text, column: { ticks, round } }: { text: string; column: SheetColumn }) =>
  ticks && !text
    ? ticks.map(beside => (
        <span key={beside} className="to-tick">
          <i className={round ? 'tickbox is-round' : 'tickbox'} /> {beside}
        </span>
      ))
    : text
