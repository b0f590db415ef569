import { texts } from '../../foundation/text.ts'

/** Photographs beside the fields when paper is keyed in. */
export const photoTexts = texts({
  photos: { sv: 'Foton av bladen', en: 'Photos of the sheets' },
  photos_what: {
    sv: 'Välj foton här, så står de bredvid fälten medan du skriver. De stannar på din dator och skickas ingenstans.',
    en: 'Choose photos here, and they stand beside the fields while you write. They stay on your computer and are sent nowhere.',
  },
  choose: { sv: 'Välj foton', en: 'Choose photos' },
  photo_of: { sv: 'Foto # av #', en: 'Photo # of #' },
  before: { sv: 'Föregående', en: 'Previous' },
  next: { sv: 'Nästa', en: 'Next' },
  larger: { sv: 'Större', en: 'Larger' },
})
