/** Under free text where someone could come to tell of a membership: it is a special category of data (GDPR art. 9) and is nowhere kept. */
export const noUnionWords = {
  sv: 'Skriv inget om någons medlemskap i facket eller hälsa.',
  en: 'Write nothing of anyone’s union membership or health.',
} as const
