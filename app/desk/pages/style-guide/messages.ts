import { texts } from '../../../foundation/text.ts'

/** The words of the style guide about the components. Its invented examples are in the other messages beside. */
export const guideTexts = texts({
  title: { sv: 'Stilguide', en: 'Style guide' },
  lede: {
    sv: 'Lugnt, rakt och läsbart. Plankan visar var man är. Grönt är något man kan göra eller har gjort.',
    en: 'Calm, straight and readable. The plank shows where you are. Green is what you can do or have done.',
  },
  contents: { sv: 'Innehåll', en: 'Contents' },

  colour: { sv: 'Färg', en: 'Colour' },
  colour_about: {
    sv: 'Namnen säger vad färgen gör. Varje färg har ett ljust och ett mörkt värde och skrivs på ett enda ställe.',
    en: 'The names say what the colour does. Each has a light and a dark value and is written in one place only.',
  },
  swatch_paper: { sv: 'Sidans botten', en: 'Ground of the page' },
  swatch_surface: { sv: 'Arbetsyta', en: 'Working surface' },
  swatch_sunken: { sv: 'Nedsänkt, tabellhuvud', en: 'Sunken, table head' },
  swatch_brand: { sv: 'Handling, klart', en: 'Action, done' },
  swatch_brand_soft: { sv: 'Vald, yta', en: 'Chosen, surface' },
  swatch_band: { sv: 'Sidhuvud', en: 'Head of the page' },
  swatch_wood_bright: { sv: 'Plankan på mörkt', en: 'The plank on dark' },
  swatch_wood_soft: { sv: 'Här är du', en: 'You are here' },
  swatch_ok: { sv: 'Klart', en: 'Done' },
  swatch_warn: { sv: 'Se upp', en: 'Take care' },
  swatch_bad: { sv: 'Fel, försenat', en: 'Wrong, late' },
  swatch_info: { sv: 'Bra att veta', en: 'Good to know' },

  type: { sv: 'Text', en: 'Type' },
  type_about: {
    sv: 'Atkinson Hyperlegible Next. Tabeller och belopp har siffror med lika bredd.',
    en: 'Atkinson Hyperlegible Next. Tables and amounts have digits of equal width.',
  },
  icons: { sv: 'Ikoner', en: 'Icons' },
  icons_about: { sv: 'En ikon står alltid vid ett ord.', en: 'An icon always stands beside a word.' },

  buttons: { sv: 'Knappar', en: 'Buttons' },
  buttons_about: {
    sv: 'En huvudknapp på varje sida. Texten säger vad som händer.',
    en: 'One main button on each page. The words say what happens.',
  },
  fields: { sv: 'Fält', en: 'Fields' },
  fields_about: {
    sv: 'Etikett, hjälp, fält, fel. Frivilliga fält märks ut, inte de som krävs.',
    en: 'Label, hint, field, error. Optional fields are marked, not the required ones.',
  },
  forms: { sv: 'Formulär', en: 'Forms' },
  forms_about: {
    sv: 'Vid fel står en sammanfattning först, med länkar till fälten. Allt som är skrivet finns kvar.',
    en: 'After an error a summary stands first, with links to the fields. Everything typed is kept.',
  },
  table: { sv: 'Tabell', en: 'Table' },
  table_about: {
    sv: 'Tät, med fast huvud. Sök, urval, ordning och sida står i adressen. På telefon blir varje rad en post.',
    en: 'Dense, with a fixed head. Search, filter, order and page stand in the address. On a phone each row is a record.',
  },
  state: { sv: 'Läge', en: 'State' },
  state_about: {
    sv: 'Alltid form, ord och färg tillsammans.',
    en: 'Always shape, word and colour together.',
  },
  notices: { sv: 'Meddelanden', en: 'Notices' },
  notices_about: {
    sv: 'Säg vad som hänt och vad man kan göra nu.',
    en: 'Say what has happened and what can be done now.',
  },
  tabs: { sv: 'Flikar, menyns andra rad och vägen hit', en: 'Tabs, the menu’s second row and the way here' },
  tabs_about: {
    sv: 'Flikar är länkar till egna sidor och går att bokmärka.',
    en: 'Tabs are links to pages of their own and can be bookmarked.',
  },
  dialog: { sv: 'Dialog', en: 'Dialog' },
  dialog_about: {
    sv: 'Bara när något inte går att ångra. Annars en egen sida.',
    en: 'Only when something cannot be undone. Otherwise a page of its own.',
  },
  empty: { sv: 'Tomt, väntan, fel', en: 'Empty, waiting, errors' },
  conflict: { sv: 'Två ändrar samtidigt', en: 'Two change at once' },
  conflict_about: {
    sv: 'Svar 409: båda visas, inget är borta, och den som läser väljer.',
    en: 'Answer 409: both are shown, nothing is lost, and the reader chooses.',
  },
  planks: { sv: 'Plankor och siffror', en: 'Planks and figures' },
  planks_about: {
    sv: 'Framsteg mot ett mål. Strecket är planen i dag. Texten säger alltid samma sak. Siffran leder till raderna bakom.',
    en: 'Progress toward a target. The mark is the plan today. The text says the same. The figure leads to its rows.',
  },
  chart: { sv: 'Diagram', en: 'Charts' },
  chart_about: {
    sv: 'Linjerna dras ut, orden gör det inte. Alltid en tabell under.',
    en: 'The lines stretch, the words do not. Always a table below.',
  },
  journey: { sv: 'Resan', en: 'The journey' },
  journey_about: {
    sv: 'Hel planka är klar, ljus är nu, streckad kommer.',
    en: 'A solid plank is done, a bright one is now, a dashed one is to come.',
  },
  stairs: { sv: 'Kompetenstrappan', en: 'The staircase' },
  stairs_about: {
    sv: 'En vanlig lista i koden. Antalet steg och namnen kommer från programmet.',
    en: 'A plain list in the code. The number of steps and their names come from the programme.',
  },
  tiles: { sv: 'Kommunerna', en: 'The municipalities' },
  tiles_about: {
    sv: 'Ungefär som på kartan. Siffran är antal företag.',
    en: 'Roughly as on the map. The figure is the number of companies.',
  },
  lists: { sv: 'Listor', en: 'Lists' },
  lists_about: {
    sv: 'Att göra, nyss hänt, kontroll, par och historik.',
    en: 'To do, just happened, checks, pairs and history.',
  },
  frame: { sv: 'Märke, utseende, EU-emblem', en: 'Mark, appearance, EU emblem' },
  frame_about: {
    sv: 'Emblemet står på varje sida, intyg, inbjudan och utskrift. Minst lika stort som den största andra logotypen.',
    en: 'The emblem stands on every page, certificate, invitation and print. At least as large as the largest other logo.',
  },
})
