/** What a browser would send of a page's main form, as it came: every field with the value it holds. */
export function formIn(html: string): URLSearchParams | null {
  // Beside it a page may ask "are you sure?" in forms with hardly a field.
  const form = formsOf(html).toSorted((a, b) => fieldsIn(b) - fieldsIn(a))[0]
  return form ? sentOf(form) : null
}

/** All that a page can send: what stands in each form, all its fields, those in which people write, and where to, when not to the page itself. */
export const formsIn = (
  html: string,
): { sent: URLSearchParams; names: string[]; written: string[]; to: string | null }[] =>
  formsOf(html).map(form => ({
    sent: sentOf(form),
    names: namesIn(form),
    written: writtenIn(form),
    to: attribute(/^<form\b[^>]*>/.exec(form)![0], 'action'),
  }))

const formsOf = (html: string): string[] =>
  [...html.matchAll(/<form\b[^>]*method="post"[^>]*>.*?<\/form>/gs)].map(found => found[0])

const WRITTEN = ['text', 'email', 'tel', 'url', 'search']

const writtenIn = (form: string): string[] => [
  ...[...form.matchAll(/<input\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter(tag => WRITTEN.includes(attribute(tag, 'type') ?? 'text'))
    .flatMap(tag => attribute(tag, 'name') ?? []),
  ...[...form.matchAll(/<textarea\b[^>]*>/g)].flatMap(([tag]) => attribute(tag, 'name') ?? []),
]

function sentOf(form: string): URLSearchParams {
  const sent = new URLSearchParams()
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const [name, type] = [attribute(tag, 'name'), attribute(tag, 'type') ?? 'text']
    if (!name || type === 'file' || type === 'submit') continue
    if ((type === 'checkbox' || type === 'radio') && !/\schecked/.test(tag)) continue
    sent.append(name, attribute(tag, 'value') ?? '')
  }
  for (const [, tag = '', inside = ''] of form.matchAll(/<textarea\b([^>]*)>(.*?)<\/textarea>/gs))
    sent.append(attribute(tag, 'name') ?? '', unescaped(inside))
  for (const [, tag = '', inside = ''] of form.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    const options = [...inside.matchAll(/<option\b[^>]*>/g)].map(found => found[0])
    const chosen = options.find(option => /\sselected/.test(option)) ?? options[0]
    if (chosen) sent.append(attribute(tag, 'name') ?? '', attribute(chosen, 'value') ?? '')
  }
  return sent
}

/** The names of all fields, each once. */
export const namesIn = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)].flatMap(
      ([tag]) => attribute(tag, 'name') ?? [],
    ),
  ),
]

/** What can be chosen in a list. */
export const optionsIn = (html: string, name: string): string[] => {
  const list = [...html.matchAll(/<select\b[^>]*>.*?<\/select>/gs)].find(
    ([tag]) => attribute(tag, 'name') === name,
  )
  return [...(list?.[0] ?? '').matchAll(/<option\b[^>]*>/g)].flatMap(([tag]) => attribute(tag, 'value') || [])
}

const fieldsIn = (form: string) => form.match(/\sname="/g)?.length ?? 0

const attribute = (tag: string, name: string): string | null => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? null : unescaped(value)
}

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
