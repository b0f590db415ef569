import { texts } from '../../foundation/text.ts'
import { attendanceErrors } from './errors.ts'

/** The link of a day, for whoever holds an occasion: made by who arranges it, used without an account. */
export const dayTexts = texts({
  ...attendanceErrors,
  make_title: { sv: 'Länk för dagen', en: 'Link for the day' },
  make_lede: {
    sv: 'Den som håller i dagen markerar rummet, visar koden på väggen och låter deltagarna skriva under, utan konto. Ge den till läraren eller den som hoppar in.',
    en: 'Whoever holds the day marks the room, shows the code on the wall and lets the participants sign, without an account. Give it to the trainer or the stand-in.',
  },
  make: { sv: 'Skapa länken', en: 'Make the link' },
  make_what: {
    sv: 'En ny länk gör att den förra slutar gälla. Listorna visas på dagen och dagen efter.',
    en: 'A new link ends the former. The lists are shown on the day and the day after.',
  },
  made: { sv: 'Länken visas bara nu', en: 'The link is shown only now' },
  end: { sv: 'Avsluta länken', en: 'End the link' },
  end_what: {
    sv: 'Listorna visas inte mer, och det som väntar på en enhet utan nät tas inte emot.',
    en: 'The lists are shown no more, and what waits on a device without network is not taken.',
  },
  no_such_link: { sv: 'Länken är redan avslutad.', en: 'The link has ended already.' },
  sent_now: { sv: 'Skickat.', en: 'Sent.' },
  other_list: {
    sv: 'En annan lista behöver ses över',
    en: 'Another list needs a look',
  },
  day_is_over: { sv: 'Dagen har varit.', en: 'The day has been.' },
  lists: { sv: 'Dagens pass', en: 'Sessions of the day' },
  show_code: { sv: 'Visa koden på väggen', en: 'Show the code on the wall' },
  open_screen: { sv: 'Öppna en gemensam skärm', en: 'Open a shared screen' },
  screen_lede: {
    sv: 'På en surfplatta i rummet trycker var och en på sitt namn när de kommer. Bara förnamn och företag visas, och inget annat går att öppna därifrån.',
    en: 'On a tablet in the room everyone presses their name as they come. Only the first name and the company are shown, and nothing else can be opened from there.',
  },
  screen_open: { sv: 'Öppna adressen på surfplattan', en: 'Open the address on the tablet' },
  screen_what: {
    sv: 'Namnen visas från en timme före passet tills det är slut. Den som inte har en egen kod trycker ändå, och du bekräftar på listan. Utan nät går det att trycka så länge sidan är öppen.',
    en: 'The names are shown from an hour before the session until it is over. Whoever has no code of their own presses all the same, and you confirm on the list. Without network names can be pressed as long as the page is open.',
  },
  sign_here: { sv: 'Låt deltagarna skriva under här', en: 'Let the participants sign here' },
  nothing_to_sign_here: {
    sv: 'Ingen har timmar att skriva under här just nu. De går att skriva under när passet är slut.',
    en: 'Nobody has hours to sign here just now. They can be signed when the session is over.',
  },
  sign_lede: {
    sv: 'Tryck på ett namn och lämna över. Den som skriver under läser sina egna timmar och inget annat.',
    en: 'Press a name and hand over. Whoever signs reads their own hours and nothing else.',
  },
  kept: {
    sv: 'Sparat på den här enheten. Skickas när det finns nät.',
    en: 'Kept on this device. Sent when there is a network.',
  },
  without_network: {
    sv: 'Inget nät. Listan är som den var när den senast lästes.',
    en: 'No network. The list is as it was when it was last read.',
  },
  gone: {
    sv: 'Länken gäller inte längre. Det som väntar kan inte skickas: säg till den som ordnar utbildningen.',
    en: 'The link is no longer good. What waits cannot be sent: tell whoever arranges the training.',
  },
  too_many_tries: {
    sv: 'Det blev för många försök. Vänta en stund.',
    en: 'There were too many tries. Wait a while.',
  },
})
