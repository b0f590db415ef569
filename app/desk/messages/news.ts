import { texts } from '../../foundation/text.ts'

/** An officer's page of what has come of the own companies. */
export const newsTexts = texts({
  news: { sv: 'Nytt', en: 'News' },
  news_late: { sv: 'Det här är sent', en: 'This is late' },
  news_happened: { sv: 'Det här har hänt', en: 'This has happened' },
  nothing_late: { sv: 'Inget är sent.', en: 'Nothing is late.' },
  no_news: { sv: 'Inget har hänt än.', en: 'Nothing has happened yet.' },
  late_count: {
    sv: (n: number) => (n === 1 ? 'En sak är sen.' : `${n} saker är sena.`),
    en: (n: number) => (n === 1 ? 'One thing is late.' : `${n} things are late.`),
  },
})
