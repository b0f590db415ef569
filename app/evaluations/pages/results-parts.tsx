import { useTexts } from '../../ui/language.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { evaluationTexts } from '../messages/evaluation.ts'
import { replyTexts } from '../messages/reply.ts'
import type { MomentShown, rowsShown } from './results-shown.ts'

const MARKS = [1, 2, 3, 4, 5]

/** What was answered at one moment: each kind of question in a table of its own. */
export function MomentPanel({ shown }: { shown: MomentShown }) {
  const t = useTexts(evaluationTexts)
  const { scale, partly, known } = shown
  const parts = [t.yes, t.some, t.no]
  return (
    <Panel title={shown.title} intro={shown.verdict}>
      <Stack>
        {scale.length + partly.length + known.length === 0 && <p className="secondary">{t.no_question}</p>}
        {scale.length > 0 && (
          <Table
            caption={t.scale}
            dense
            rows={scale}
            rowKey={row => row.key}
            columns={[
              { key: 'said', label: t.question, render: row => row.said },
              { key: 'answers', label: t.answers, numeric: true, render: row => row.answers },
              { key: 'mean', label: t.mean, numeric: true, render: row => row.mean },
              ...MARKS.map((mark, at) => ({
                ...{ key: `mark_${mark}`, label: String(mark), numeric: true },
                render: (row: (typeof scale)[number]) => row.spread[at],
              })),
            ]}
          />
        )}
        {partly.length > 0 && (
          <Table
            caption={t.partly}
            dense
            rows={partly}
            rowKey={row => row.key}
            columns={[
              { key: 'said', label: t.question, render: row => row.said },
              { key: 'answers', label: t.answers, numeric: true, render: row => row.answers },
              ...parts.map((label, at) => ({
                ...{ key: label, label, numeric: true },
                render: (row: (typeof partly)[number]) => row.spread[at],
              })),
            ]}
          />
        )}
        {known.length > 0 && (
          <>
            <Table
              caption={t.known}
              dense
              rows={known}
              rowKey={row => row.name}
              columns={[
                { key: 'name', label: t.competence, render: row => row.name },
                ...(['pairs', 'before', 'now', 'moved', 'more', 'same', 'less'] as const).map(key => ({
                  ...{ key, label: t[key], numeric: true },
                  render: (row: (typeof known)[number]) => row[key],
                })),
              ]}
            />
            <p className="small secondary">{t.known_how}</p>
          </>
        )}
      </Stack>
    </Panel>
  )
}

type Row = ReturnType<typeof rowsShown>[number] & { href?: string }

/** Courses, or providers, beside each other. */
export function ComparedPanel({ title, head, rows }: { title: string; head: string; rows: Row[] }) {
  const t = useTexts(evaluationTexts)
  return (
    <Panel title={title}>
      <Table
        caption={title}
        captionHidden
        rows={rows}
        rowKey={row => row.id}
        columns={[
          {
            ...{ key: 'name', label: head },
            render: row => (row.href ? <a href={row.href}>{row.name}</a> : row.name),
          },
          { key: 'asked', label: t.asked, numeric: true, render: row => row.asked },
          { key: 'answered', label: t.answers, numeric: true, render: row => row.answered },
          { key: 'rate', label: t.rate, numeric: true, render: row => row.rate },
          { key: 'useful', label: t.useful, numeric: true, render: row => row.useful },
          { key: 'moved', label: t.knowledge, numeric: true, render: row => row.moved },
        ]}
      />
    </Panel>
  )
}

type Written = { question: string; said: string; texts: { key: number; text: string }[] }

/** What people wrote, one thing below the other. */
export function WrittenPanel({ written }: { written: Written[] }) {
  const t = useTexts(evaluationTexts)
  return (
    <Panel title={t.written} intro={t.written_who}>
      {written.map(({ question, said, texts }) => (
        <section key={question}>
          <h3>{said}</h3>
          <ul>
            {texts.map(({ key, text }) => (
              <li key={key} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  )
}

type ReplyShown = { id: number; by: string; paragraphs: { key: number; said: string }[] }

/** What those who held the course answer. */
export function RepliesPanel({ replies }: { replies: ReplyShown[] }) {
  const t = useTexts(replyTexts)
  return (
    <Panel title={t.replies}>
      {replies.map(({ id, by, paragraphs }) => (
        <figure key={id} className="stack is-tight">
          <blockquote>
            {paragraphs.map(({ key, said }) => (
              <p key={key}>{said}</p>
            ))}
          </blockquote>
          <figcaption className="small secondary">{by}</figcaption>
        </figure>
      ))}
    </Panel>
  )
}
