import { COFUNDED } from './cofunded.ts'
import { directionOf, type ParticipantLanguage } from './participant-languages.ts'
import { isLanguage } from './text.ts'

/** What a letter says. Paragraphs are plain text; the action is the one thing to do. */
export type Letter = {
  language: ParticipantLanguage
  subject: string
  paragraphs: readonly string[]
  action?: Link | undefined
  /** Small, below: why it came, and the way to get no more of its kind. */
  foot?: { text: string; link?: Link } | undefined
  attachments?: readonly Attachment[] | undefined
  /** An invitation that calendars understand. */
  event?: { method: 'REQUEST' | 'CANCEL'; ics: string } | undefined
  /** Where a mail reader says, by itself, that no more is wanted. RFC 8058. */
  unsubscribe?: string | undefined
  /** Whom an answer goes to; without, to the sender of all letters. */
  answers_to?: { name: string; email: string } | undefined
}
export type Link = { label: string; href: string }
/** The content is base64, so that it can be sealed with the words. */
export type Attachment = { filename: string; content_type: string; content: string }

/** The emblem's name within the letter. */
export const EMBLEM = 'eu@spang'

/** The colours of the pages in daylight, for readers that know no custom properties. */
const [PAPER, INK, INK_2, BRAND, EU_BLUE] = ['#f1f6f3', '#111f1c', '#3c4b48', '#065642', '#003399']

const ADDRESS: Record<ParticipantLanguage, string> = {
  sv: 'Fungerar inte knappen? Kopiera adressen:',
  en: 'Does the button not work? Copy the address:',
  ar: 'الزر لا يعمل؟ انسخ العنوان:',
  bs: 'Dugme ne radi? Kopiraj adresu:',
  pl: 'Przycisk nie działa? Skopiuj adres:',
  so: 'Badhanku ma shaqaynayaa? Haddii kale koobi cinwaanka:',
  uk: 'Кнопка не працює? Скопіюйте адресу:',
}

/** The Union's statement stands in Swedish where the letter is in neither of the two. */
const cofundedIn = (language: ParticipantLanguage) => COFUNDED[isLanguage(language) ? language : 'sv']

/** The letter as text and as HTML, with the emblem and its words. */
export function renderMail({ language, subject, paragraphs, action, foot }: Letter): {
  text: string
  html: string
} {
  const text = [
    ...paragraphs,
    ...(action ? [linkText(action)] : []),
    ...(foot ? [foot.text + (foot.link ? `\n${linkText(foot.link)}` : '')] : []),
    `-- \nSpång\n${cofundedIn(language)}\n`,
  ].join('\n\n')
  const html = `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light"><title>${escaped(subject)}</title></head>
<body style="margin:0;background:${PAPER};color:${INK};font:17px/1.5 'Atkinson Hyperlegible Next',Verdana,sans-serif">
<div style="max-width:34rem;margin:0 auto;padding:24px;background:#ffffff">
<h1 style="font-size:22px;line-height:1.25;margin:0 0 16px">${escaped(subject)}</h1>
${paragraphs.map(paragraph => `<p style="margin:0 0 16px">${escaped(paragraph)}</p>`).join('\n')}
${action ? button(action, language) : ''}
<hr style="border:0;border-top:2px solid ${INK};margin:32px 0 16px">
<table role="presentation" cellpadding="0" cellspacing="0"><tr>
<td style="padding:2px;background:#ffffff"><img src="cid:${EMBLEM}" width="72" height="48" alt="" style="display:block"></td>
<td style="padding-left:12px;font-size:15px;font-weight:bold;color:${EU_BLUE}">${cofundedIn(language)}</td></tr></table>${foot ? footHtml(foot) : ''}
</div></body></html>`
  return { text, html }
}

const linkText = ({ label, href }: Link) => `${label}:\n${href}`

const footHtml = ({ text, link }: NonNullable<Letter['foot']>) =>
  `\n<p style="margin:24px 0 0;font-size:14px;color:${INK_2}">${escaped(text)}${link ? ` <a href="${escaped(link.href)}" style="color:${BRAND}">${escaped(link.label)}</a>` : ''}</p>`

const button = (action: Link, language: ParticipantLanguage) =>
  `<p style="margin:24px 0"><a href="${escaped(action.href)}" style="display:inline-block;padding:14px 22px;background:${BRAND};color:#ffffff;text-decoration:none;font-weight:bold;border-radius:3px">${escaped(action.label)}</a></p>
<p style="margin:0 0 16px;font-size:15px">${ADDRESS[language]}<br><span style="word-break:break-all">${escaped(action.href)}</span></p>`

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, sign => ENTITIES[sign]!)
