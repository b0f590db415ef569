import { texts } from '../../foundation/text.ts'

/** What is asked and told about other aid. */
export const declarationTexts = texts({
  declaration: { sv: 'Försäkran om statsstöd', en: 'State-aid declaration' },
  title: {
    sv: (name: string) => `Försäkran från ${name}`,
    en: (name: string) => `Declaration by ${name}`,
  },
  lede: {
    sv: 'Utbildningen kan vara statsstöd till företaget. Därför frågar vi vad företaget och dess koncern har fått för annat stöd de senaste tre åren, innan någon bokas.',
    en: 'The training may be state aid to the company. So we ask what other aid the company and its group have received in the last three years, before anyone is booked.',
  },
  given: { sv: 'Lämnade försäkringar', en: 'Declarations given' },
  given_none: { sv: 'Ingen försäkran är lämnad än.', en: 'No declaration has been given yet.' },
  counts: { sv: 'gäller', en: 'counts' },
  replaced: { sv: 'ersatt', en: 'replaced' },
  new_title: { sv: 'Lämna försäkran', en: 'Give the declaration' },
  again_title: { sv: 'Lämna en ny försäkran', en: 'Give a new declaration' },
  again_lede: {
    sv: 'Den nya gäller i stället. De tidigare sparas.',
    en: 'The new one counts instead. The earlier ones are kept.',
  },
  by_staff: {
    sv: 'Skriv in det som företaget har lämnat på papper. Namnet är den som skrev under.',
    en: 'Enter what the company gave on paper. The name is that of the one who signed.',
  },
  other_aid: {
    sv: 'Har företaget eller koncernen fått annat stöd de senaste tre åren?',
    en: 'Has the company or its group received other aid in the last three years?',
  },
  other_aid_hint: {
    sv: 'Till exempel från en region, Tillväxtverket, Almi, en kommun eller ett annat projekt. Löneskatt och sjuklön räknas inte.',
    en: 'For example from a region, an agency, a municipality or another programme. Payroll tax and sick pay do not count.',
  },
  none: { sv: 'Nej, inget annat stöd', en: 'No, no other aid' },
  some: { sv: 'Ja, det här stödet', en: 'Yes, this aid' },
  row: { sv: (n: number) => `Stöd ${n}`, en: (n: number) => `Aid ${n}` },
  granter: { sv: 'Vem gav stödet', en: 'Who gave it' },
  granted_on: { sv: 'Dag för beslutet', en: 'Day of the decision' },
  day_hint: { sv: 'År-månad-dag.', en: 'Year-month-day.' },
  regulation: { sv: 'Enligt vilken regel', en: 'Under which rule' },
  regulation_hint: { sv: 'Står i beslutet.', en: 'Stands in the decision.' },
  choose_regulation: { sv: 'Välj', en: 'Choose' },
  regulation_de_minimis: {
    sv: 'Stöd av mindre betydelse (2023/2831 eller 1407/2013)',
    en: 'De minimis (2023/2831 or 1407/2013)',
  },
  regulation_de_minimis_other: {
    sv: 'Stöd av mindre betydelse, annan förordning',
    en: 'De minimis, another regulation',
  },
  regulation_block_exemption: {
    sv: 'Gruppundantag (651/2014)',
    en: 'Block exemption (651/2014)',
  },
  regulation_other: { sv: 'Annat eller vet inte', en: 'Other, or not known' },
  amount: { sv: 'Belopp', en: 'Amount' },
  currency: { sv: 'Valuta', en: 'Currency' },
  currency_sek: { sv: 'kronor', en: 'kronor' },
  currency_eur: { sv: 'euro', en: 'euro' },
  purpose: { sv: 'Till vad', en: 'For what' },
  rate_hint: {
    sv: 'Kronor räknas om till euro med projektets kurs för dagen. Båda visas.',
    en: 'Kronor become euro at the programme’s rate of the day. Both are shown.',
  },
  group_numbers: { sv: 'Koncernens organisationsnummer', en: 'Organisation numbers of the group' },
  group_hint: {
    sv: 'Företag som äger eller ägs, med komma mellan. Tomt om företaget står för sig självt.',
    en: 'Companies that own or are owned, with commas. Empty if the company stands alone.',
  },
  declared_by_name: { sv: 'Namn', en: 'Name' },
  declared_by_title: { sv: 'Befattning', en: 'Title' },
  confirmed: {
    sv: 'Uppgifterna är riktiga och fullständiga',
    en: 'What is told is right and complete',
  },
  declare: { sv: 'Lämna försäkran', en: 'Give the declaration' },
  text_kept: { sv: 'Det här sparades', en: 'This was kept' },
  digest: { sv: 'Kontrollsumma (SHA-256)', en: 'Digest (SHA-256)' },
  method_link: { sv: 'via länk', en: 'by link' },
  method_account: { sv: 'inloggad', en: 'signed in' },
  method_paper: { sv: 'på papper', en: 'on paper' },
  given_by: {
    sv: (who: string, day: string, how: string) => `${who}, ${day}, ${how}`,
    en: (who: string, day: string, how: string) => `${who}, ${day}, ${how}`,
  },

  // the text that is frozen
  text_head: { sv: 'Försäkran om annat statsstöd', en: 'Declaration of other state aid' },
  text_company: {
    sv: (name: string, number: string) => `Företag: ${name}, organisationsnummer ${number}`,
    en: (name: string, number: string) => `Company: ${name}, organisation number ${number}`,
  },
  text_group: {
    sv: (numbers: string) => `Koncern: ${numbers}`,
    en: (numbers: string) => `Group: ${numbers}`,
  },
  text_programme: { sv: (name: string) => `Projekt: ${name}`, en: (name: string) => `Programme: ${name}` },
  text_day: { sv: (day: string) => `Dag: ${day}`, en: (day: string) => `Day: ${day}` },
  text_none: {
    sv: 'Företaget och dess koncern har inte fått något annat stöd under de senaste tre åren.',
    en: 'The company and its group have received no other aid in the last three years.',
  },
  text_some: {
    sv: 'Företaget och dess koncern har fått det här stödet under de senaste tre åren:',
    en: 'The company and its group have received this aid in the last three years:',
  },
  text_true: {
    sv: 'Den som lämnar försäkran intygar att uppgifterna är riktiga och fullständiga.',
    en: 'Whoever gives the declaration certifies that what is told is right and complete.',
  },
  text_by: {
    sv: (name: string, title: string) => `${name}, ${title}`,
    en: (name: string, title: string) => `${name}, ${title}`,
  },
  at_rate: {
    sv: (euro: string, kronor: string, rate: string) => `${euro} (${kronor} till kursen ${rate})`,
    en: (euro: string, kronor: string, rate: string) => `${euro} (${kronor} at ${rate})`,
  },
  euro: { sv: (amount: string) => `${amount} euro`, en: (amount: string) => `${amount} euro` },
})
