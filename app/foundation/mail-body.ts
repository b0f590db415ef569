import { COFUNDED } from './cofunded.ts'
import type { Language } from './text.ts'

/** What a letter says. Paragraphs are plain text; the action is the one thing to do. */
export type Letter = {
  language: Language
  subject: string
  paragraphs: readonly string[]
  action?: { label: string; href: string } | undefined
}

/** The emblem's name within the letter. */
export const EMBLEM = 'eu@spang'

const ADDRESS = {
  sv: 'Fungerar inte knappen? Kopiera adressen:',
  en: 'Does the button not work? Copy the address:',
}

/** The letter as text and as HTML, with the emblem and its words. */
export function renderMail({ language, subject, paragraphs, action }: Letter): {
  text: string
  html: string
} {
  const text = [
    ...paragraphs,
    ...(action ? [`${action.label}:\n${action.href}`] : []),
    `-- \nSpång\n${COFUNDED[language]}\n`,
  ].join('\n\n')
  const html = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light"><title>${escaped(subject)}</title></head>
<body style="margin:0;background:#f7f4ee;color:#1d2433;font:17px/1.5 'Atkinson Hyperlegible Next',Verdana,sans-serif">
<div style="max-width:34rem;margin:0 auto;padding:24px;background:#ffffff">
<h1 style="font-size:22px;line-height:1.25;margin:0 0 16px">${escaped(subject)}</h1>
${paragraphs.map(paragraph => `<p style="margin:0 0 16px">${escaped(paragraph)}</p>`).join('\n')}
${action ? button(action, language) : ''}
<hr style="border:0;border-top:2px solid #1d2433;margin:32px 0 16px">
<table role="presentation" cellpadding="0" cellspacing="0"><tr>
<td style="padding:2px;background:#ffffff"><img src="cid:${EMBLEM}" width="72" height="48" alt="" style="display:block"></td>
<td style="padding-left:12px;font-size:15px">${COFUNDED[language]}</td></tr></table>
</div></body></html>`
  return { text, html }
}

const button = (action: { label: string; href: string }, language: Language) =>
  `<p style="margin:24px 0"><a href="${escaped(action.href)}" style="display:inline-block;padding:14px 22px;background:#1f5d4c;color:#ffffff;text-decoration:none;font-weight:bold;border-radius:28px">${escaped(action.label)}</a></p>
<p style="margin:0 0 16px;font-size:15px">${ADDRESS[language]}<br><span style="word-break:break-all">${escaped(action.href)}</span></p>`

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, sign => ENTITIES[sign]!)
