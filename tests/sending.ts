/** What a browser would send of a page's main form, as it came: every field with the value it holds. */
export function formIn(html: string): URLSearchParams | null {
  const forms = [...html.matchAll(/<form\b[^>]*method="post"[^>]*>.*?<\/form>/gs)].map(found => found[0])
  // Beside it a page may ask "are you sure?" in forms with hardly a field.
  const form = forms.toSorted((a, b) => fieldsIn(b) - fieldsIn(a))[0]
  if (!form) return null
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
