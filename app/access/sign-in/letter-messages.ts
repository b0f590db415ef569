import { texts } from '../../foundation/text.ts'
import { roleTexts } from '../role-messages.ts'

/** What the door's letters say. */
export const letterTexts = texts({
  ...roleTexts,

  mail_sign_in_subject: { sv: 'Din länk för att logga in i Spång', en: 'Your link to sign in to Spång' },
  mail_sign_in_action: { sv: 'Logga in', en: 'Sign in' },
  mail_sign_in_body: {
    sv: (minutes: number) =>
      `Du har bett om att logga in. Länken gäller i ${minutes} minuter och bara en gång.`,
    en: (minutes: number) => `You asked to sign in. The link works for ${minutes} minutes and only once.`,
  },
  mail_sign_in_not_you: {
    sv: 'Var det inte du? Då behöver du inte göra något.',
    en: 'Was it not you? Then you need not do anything.',
  },
  mail_invitation_subject: {
    sv: (programme: string) => `Du är inbjuden till ${programme}`,
    en: (programme: string) => `You are invited to ${programme}`,
  },
  mail_invitation_body: {
    sv: (who: string, role: string, programme: string) =>
      `${who} bjuder in dig till ${programme} i Spång. Din roll: ${role}.`,
    en: (who: string, role: string, programme: string) =>
      `${who} invites you to ${programme} in Spång. Your role: ${role}.`,
  },
  mail_invitation_days: {
    sv: (days: number) => `Inbjudan gäller i ${days} dagar.`,
    en: (days: number) => `The invitation is open for ${days} days.`,
  },
  mail_invitation_action: { sv: 'Se inbjudan', en: 'See the invitation' },
})
