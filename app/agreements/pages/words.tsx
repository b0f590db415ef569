import type { PdfBlock } from '../../foundation/pdf.ts'

export type WordsShown = { title: string; blocks: PdfBlock[] }

/** The words of an agreement, set as they are in the document. */
export function Words({ words, level = 3 }: { words: WordsShown; level?: 2 | 3 }) {
  const Title = `h${level}` as const
  const Part = `h${level + 1}` as 'h3' | 'h4'
  return (
    <article className="bench stack is-tight">
      <Title>{words.title}</Title>
      {words.blocks.map((block, at) => {
        const key = `${at} ${block.kind}`
        if (block.kind === 'heading') return <Part key={key}>{block.text}</Part>
        if (block.kind === 'paragraph') return <p key={key}>{block.text}</p>
        return (
          <ul key={key}>
            {block.items.map(item => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        )
      })}
    </article>
  )
}
