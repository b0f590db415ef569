import { inWords, inWordsFirst } from '../../foundation/small-numbers.ts'
import { texts } from '../../foundation/text.ts'

/** What a company’s page says of its employees and its size. */
export const companyPanelTexts = texts({
  size_title: { sv: 'Storlek', en: 'Size' },
  size_on_employees: {
    sv: 'Bedömt på antal anställda, eftersom omsättning och balansomslutning saknas.',
    en: 'Judged by employees, since turnover and balance are missing.',
  },
  size_on_money: {
    sv: 'Bedömt på anställda och på omsättning eller balansomslutning.',
    en: 'Judged by employees and by turnover or balance.',
  },
  size_linked: {
    sv: (n: number) =>
      n === 2
        ? 'Ett företag till i samma koncern räknas med.'
        : `${n - 1} företag till i samma koncern räknas med.`,
    en: (n: number) =>
      n === 2
        ? 'One more company of the same group is counted.'
        : `${n - 1} more companies of the same group are counted.`,
  },
  size_unknown: {
    sv: 'Storleken går inte att bedöma förrän antal anställda är ifyllt.',
    en: 'The size cannot be judged until the number of employees has been filled in.',
  },
  size_untold: {
    sv: (n: number) =>
      n === 1
        ? 'Antal anställda saknas för ett av företagen, så storleken kan vara större.'
        : `Antal anställda saknas för ${inWords('sv', n)} av företagen, så storleken kan vara större.`,
    en: (n: number) =>
      n === 1
        ? 'One of the companies has not told how many it employs, so the size may be larger.'
        : `${inWordsFirst('en', n)} of the companies have not told how many they employ, so the size may be larger.`,
  },
  size_source: { sv: 'EU:s rekommendation 2003/361/EG.', en: 'EU recommendation 2003/361/EC.' },
  base: { sv: 'Anställda när företaget kom med', en: 'Employees when the company joined' },
  base_intro: { sv: 'Basen som räckvidden mäts mot.', en: 'The base that reach is measured against.' },
  of_which_unqualified: { sv: 'varav enkla arbeten', en: 'of which simple jobs' },
  base_missing: {
    sv: 'Antal anställda efter kön och kategori är inte ifyllt.',
    en: 'The number of employees by sex and category has not been filled in.',
  },
  group: { sv: 'Grupp', en: 'Group' },
  sum: { sv: 'Summa', en: 'Total' },
})
