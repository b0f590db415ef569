import type { TrailWords } from '../../foundation/trail-words.ts'
import { languages } from '../language-words.ts'
import { roles } from './roles.ts'

/** What is done to users, roles, sign-ins and personal links. */
export const accessTrail: TrailWords = {
  did: {
    'user-invited': { sv: 'Bjöd in en användare', en: 'Invited a user' },
    'invitation-accepted': { sv: 'Tackade ja till en inbjudan', en: 'Accepted an invitation' },
    'invitation-revoked': { sv: 'Tog tillbaka en inbjudan', en: 'Took an invitation back' },
    'membership-granted': { sv: 'Gav en roll', en: 'Gave a role' },
    'membership-revoked': { sv: 'Tog bort en roll', en: 'Took a role away' },
    'auditor-extended': { sv: 'Ändrade en revisors sista dag', en: 'Changed an auditor’s last day' },
    'language-chosen': { sv: 'Valde språk', en: 'Chose a language' },
    'signed-in': { sv: 'Loggade in', en: 'Signed in' },
    'sign-in-link-sent': { sv: 'Skickade en inloggningslänk', en: 'Sent a sign-in link' },
    'session-revoked': { sv: 'Loggade ut en enhet', en: 'Signed a device out' },
    'other-sessions-revoked': { sv: 'Loggade ut alla andra enheter', en: 'Signed all other devices out' },
    'passkey-added': { sv: 'Lade till en passernyckel', en: 'Added a passkey' },
    'organisation-account-removed': {
      sv: 'Tog bort organisationens konto',
      en: 'Removed the organisation’s account',
    },
    'passkey-removed': { sv: 'Tog bort en passernyckel', en: 'Removed a passkey' },
    'participant-link-made': { sv: 'Skapade en deltagares länk', en: 'Made a participant’s link' },
    'participant-link-revoked': { sv: 'Återkallade en deltagares länk', en: 'Revoked a participant’s link' },
    'calendar-feed-made': { sv: 'Gjorde en kalenderadress', en: 'Made a calendar address' },
    'calendar-feed-revoked': { sv: 'Stängde en kalenderadress', en: 'Closed a calendar address' },
  },
  subjects: {
    membership: { sv: 'Roll', en: 'Role', page: () => ['anvandare'] },
    invitation: { sv: 'Inbjudan', en: 'Invitation', page: () => ['anvandare'] },
    user: { sv: 'Användare', en: 'User' },
    auth_session: { sv: 'Inloggning', en: 'Sign-in' },
    mail: { sv: 'Brev', en: 'Letter' },
    participant_link: { sv: 'Deltagares länk', en: 'Participant’s link' },
    calendar_feed: { sv: 'Kalenderadress', en: 'Calendar address' },
  },
  fields: {
    membership: {
      role: { sv: 'Roll', en: 'Role', values: roles },
      user_id: { sv: 'Användare', en: 'User' },
      until_on: { sv: 'Sista dag', en: 'Last day' },
      company_id: { sv: 'Företag', en: 'Company', points_at: 'company' },
      partner_id: { sv: 'Projektpartner', en: 'Partner', points_at: 'partner' },
      provider_id: { sv: 'Utbildningsanordnare', en: 'Training provider', points_at: 'provider' },
    },
    invitation: {
      role: { sv: 'Roll', en: 'Role', values: roles },
      until_on: { sv: 'Sista dag', en: 'Last day' },
      company_id: { sv: 'Företag', en: 'Company', points_at: 'company' },
      partner_id: { sv: 'Projektpartner', en: 'Partner', points_at: 'partner' },
      provider_id: { sv: 'Utbildningsanordnare', en: 'Training provider', points_at: 'provider' },
    },
    user: {
      language: { sv: 'Språk', en: 'Language', values: languages },
      sessions: { sv: 'Enheter', en: 'Devices' },
    },
    mail: { user_id: { sv: 'Användare', en: 'User' } },
    participant_link: {
      purpose: { sv: 'Syfte', en: 'Purpose' },
      created_at: { sv: 'Skapad', en: 'Made' },
      expires_at: { sv: 'Gäller till', en: 'Valid until' },
      revoked_at: { sv: 'Återkallad', en: 'Revoked' },
      last_used_at: { sv: 'Senast använd', en: 'Last used' },
    },
    trail: {
      happened_at: { sv: 'När', en: 'When' },
      role: { sv: 'Roll', en: 'Role', values: roles },
      action: { sv: 'Vad', en: 'What' },
      detail: { sv: 'Uppgifter', en: 'Details' },
    },
  },
  parts: {
    links: { sv: 'Personliga länkar', en: 'Personal links', subject: 'participant_link' },
    handled: {
      sv: 'Vad som har gjorts med uppgifterna',
      en: 'What has been done with the details',
      subject: 'trail',
    },
  },
}
