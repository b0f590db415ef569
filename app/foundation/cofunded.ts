/** The Union's statement, word for word and beside the emblem where there is room for one. Regulation (EU) 2021/1060, annex IX. */
export const COFUNDED = {
  sv: 'Medfinansieras av Europeiska unionen',
  en: 'Co-funded by the European Union',
} as const
