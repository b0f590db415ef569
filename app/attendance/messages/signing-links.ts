import { inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'

/** `12 brev och 3 SMS`. */
const sentSaid = {
  sv: (mail: number, sms: number) =>
    [mail > 0 && `${mail} brev`, sms > 0 && `${sms} SMS`].filter(Boolean).join(' och '),
  en: (mail: number, sms: number) =>
    [mail > 0 && `${mail} ${mail === 1 ? 'letter' : 'letters'}`, sms > 0 && `${sms} SMS`]
      .filter(Boolean)
      .join(' and '),
}

/** Links by which participants sign their own hours, for whoever gives them out. */
export const signingLinkTexts = texts({
  title: { sv: 'Länkar för underskrift', en: 'Links for signing' },
  verdict: {
    sv: (n: number) => `${n === 1 ? 'En' : inWordsFirst('sv', n)} har inte skrivit under än.`,
    en: (n: number) => `${inWordsFirst('en', n)} ${n === 1 ? 'has' : 'have'} not signed yet.`,
  },
  lede: {
    sv: 'Var och en skriver under sina egna timmar på telefonen, utan konto, på sitt eget språk. Länken visar alla timmar som väntar, inte bara de här.',
    en: 'Each signs their own hours on the phone, without an account, in their own language. The link shows all hours that wait, not only these.',
  },
  nobody: {
    sv: 'Ingen ska hit, och ingen har timmar som väntar.',
    en: 'Nobody is to come here, and nobody has hours that wait.',
  },
  who: {
    sv: (without: number, all: number) =>
      without === 0
        ? `${all === 1 ? 'Den' : `Alla ${all}`} som ska hit eller har timmar som väntar har en länk.`
        : `Av ${all} som ska hit eller har timmar som väntar saknar ${without} en länk.`,
    en: (without: number, all: number) =>
      without === 0
        ? 'Everybody who is to come or has hours that wait has a link.'
        : `Of ${all} who are to come or have hours that wait, ${without} have no link.`,
  },
  make: {
    sv: (n: number) => `Skapa ${n} ${n === 1 ? 'länk' : 'länkar'}`,
    en: (n: number) => `Make ${n} ${n === 1 ? 'link' : 'links'}`,
  },
  make_all: {
    sv: (n: number) => (n === 1 ? 'Skapa en ny länk' : `Skapa nya länkar till alla ${n}`),
    en: (n: number) => (n === 1 ? 'Make a new link' : `Make new links for all ${n}`),
  },
  send: {
    sv: (mail: number, sms: number, slips: number) =>
      `Skicka ${sentSaid.sv(mail, sms)}${slips > 0 ? ` och visa ${slips} ${slips === 1 ? 'lapp' : 'lappar'}` : ''}`,
    en: (mail: number, sms: number, slips: number) =>
      `Send ${sentSaid.en(mail, sms)}${slips > 0 ? ` and show ${slips} ${slips === 1 ? 'slip' : 'slips'}` : ''}`,
  },
  sent: {
    sv: (mail: number, sms: number) => `${sentSaid.sv(mail, sms)} är på väg`,
    en: (mail: number, sms: number) =>
      `${sentSaid.en(mail, sms)} ${mail + sms === 1 ? 'is' : 'are'} on the way`,
  },
  sent_rest: {
    sv: (n: number) =>
      n === 1
        ? 'En har varken e-post eller mobil: lappen finns här nedanför.'
        : `${inWordsFirst('sv', n)} har varken e-post eller mobil: lapparna finns här nedanför.`,
    en: (n: number) =>
      n === 1
        ? 'One has neither e-mail nor mobile: the slip is below.'
        : `${inWordsFirst('en', n)} have neither e-mail nor mobile: the slips are below.`,
  },
  code: {
    sv: 'Din kod första gången du läser av väggen:',
    en: 'Your code the first time you scan the wall:',
  },
  pin: {
    sv: 'Din kod på skärmen i rummet:',
    en: 'Your code on the screen in the room:',
  },
  make_what: {
    sv: 'Nya länkar gör att de förra slutar gälla, till exempel när en telefon har kommit bort.',
    en: 'New links end the former ones, for instance when a phone is lost.',
  },
  made: { sv: 'Länkarna visas bara nu', en: 'The links are shown only now' },
  made_what: {
    sv: (days: number) =>
      `Skriv ut sidan och klipp, eller låt var och en läsa av sin kod. Ge ingen annans länk vidare. De gäller i ${days} dagar.`,
    en: (days: number) =>
      `Print the page and cut it, or let each scan their own code. Pass nobody’s link on to others. They are good for ${days} days.`,
  },
  scan: {
    sv: 'Läs av koden med telefonens kamera, eller skriv:',
    en: 'Scan the code with the camera of the phone, or write:',
  },
  no_such_person: { sv: 'Personen finns inte i projektet.', en: 'The person is not in the project.' },
  may_not_make_link: { sv: 'Du får inte skapa länkar.', en: 'You may not make links.' },
})
