/** How sure a setting is. */
export const certainties = {
  confirmed: { sv: 'bekräftat', en: 'confirmed' },
  stated: { sv: 'sagt i ansökan', en: 'stated in the application' },
  known: { sv: 'känt', en: 'known' },
  inferred: { sv: 'slutsats', en: 'inferred' },
  unknown: { sv: 'okänt', en: 'unknown' },
}
