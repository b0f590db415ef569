import type { PdfBlock } from '../../foundation/pdf.ts'

/**
 * The words of an agreement as they are read: parts are parted by an empty line, a line that begins with `# ` is a heading, and
 * lines that begin with `- ` are a list. All else is a paragraph; nothing is markup.
 */
export const blocksOf = (text: string): PdfBlock[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n|\n(?=# )|(?<=^# .*)\n/m)
    .map(part => part.trim())
    .filter(Boolean)
    .map(blockOf)

function blockOf(part: string): PdfBlock {
  const lines = part.split('\n').map(line => line.trim())
  if (lines.length === 1 && part.startsWith('# ')) return { kind: 'heading', text: part.slice(2).trim() }
  if (lines.every(line => line.startsWith('- ')))
    return { kind: 'list', items: lines.map(line => line.slice(2).trim()) }
  return { kind: 'paragraph', text: lines.join(' ') }
}
