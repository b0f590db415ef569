import { texts } from '../../foundation/text.ts'

/** The self-assessment on paper, for whoever answers by pen. */
export const paperFormTexts = texts({
  title: { sv: 'Blankett att skriva ut', en: 'Form to print' },
  print: { sv: 'Skriv ut', en: 'Print' },
  how: {
    sv: 'Kryssa i en ruta för varje påstående. Skriv inget namn. Svara för det du själv ser.',
    en: 'Tick one box for each statement. Write no name. Answer for what you see yourself.',
  },
  statement: { sv: 'Påstående', en: 'Statement' },
  after: {
    sv: 'Lämna pappret till den som håller i självskattningen. Svaret skrivs in och visas bara tillsammans med andras, eller som du har kommit överens om. Sedan kastas pappret.',
    en: 'Give the paper to whoever runs the self-assessment. The answer is keyed in and shown only together with others’, or as you have agreed. Then the paper is thrown away.',
  },
})
