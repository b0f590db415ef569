import { texts } from '../../foundation/text.ts'

/** A provider's answer to what was said of its course. */
export const replyTexts = texts({
  replies: { sv: 'Utbildningsanordnaren svarar', en: 'The training provider answers' },
  reply: { sv: 'Svara på utvärderingen', en: 'Answer the evaluation' },
  change: { sv: 'Ändra svaret', en: 'Change the answer' },
  title: { sv: (course: string) => `Svar om ${course}`, en: (course: string) => `Answer about ${course}` },
  lede: {
    sv: 'De som leder projektet läser ditt svar bredvid siffrorna. Deltagarna ser det inte.',
    en: 'Those who lead the programme read your answer beside the figures. The participants do not see it.',
  },
  text: { sv: 'Svar', en: 'Answer' },
  text_hint: {
    sv: 'Vad tar ni med er, och vad ändrar ni? Skriv inga namn.',
    en: 'What do you take with you, and what do you change? Write no names.',
  },
  save: { sv: 'Spara svaret', en: 'Save the answer' },
  reply_missing: { sv: 'Skriv ett svar.', en: 'Write an answer.' },
  said_by: {
    sv: (provider: string, day: string) => `${provider}, ${day}`,
    en: (provider: string, day: string) => `${provider}, ${day}`,
  },
  changed_by_other: {
    sv: 'Någon annan hos er sparade just nu. Öppna sidan igen och se vad som står.',
    en: 'Someone else at yours has just saved. Open the page again and see what stands.',
  },
})
