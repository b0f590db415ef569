/** An element with its attributes, its text and what stands in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { text, ...attributes }: Record<string, string | undefined> = {},
  ...inside: (Node | string | false | null | undefined)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value)
  if (text) made.textContent = text
  made.append(...inside.filter(part => part !== false && part != null))
  return made
}

const DRAWINGS = {
  ok: 'M4 12.5 9.5 18 20 6.5',
  warn: 'M12 3 22 20.5H2ZM12 9.5v5M12 17v.6',
  bad: 'M8 2.5h8l5.5 5.5v8L16 21.5H8L2.5 16V8ZM8.5 8.5l7 7m0-7-7 7',
}

/** The mark that stands before what it says. */
export const mark = (tone: keyof typeof DRAWINGS): SVGElement => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  for (const [name, value] of Object.entries({ class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' }))
    svg.setAttribute(name, value)
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', DRAWINGS[tone])
  svg.append(path)
  return svg
}
