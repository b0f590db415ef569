/** The parts of a longer text: paragraphs, or lines where those are asked for; empty ones are left out. */
export const paragraphsIn = (text: string, between: '\n' | '\n\n' = '\n\n'): string[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(between === '\n' ? /\n/ : /\n\s*\n/)
    .map(part => part.trim())
    .filter(Boolean)
