import { texts } from '../../foundation/text.ts'

export const aboutTexts = texts({
  privacy_title: { sv: 'Så behandlar vi personuppgifter', en: 'How we handle personal data' },
  privacy_lede: {
    sv: 'Vi sparar det som projektet måste kunna visa, inget mer.',
    en: 'We keep what the programme must be able to show, nothing more.',
  },
  privacy_text: {
    sv: [
      'Vi sparar namn, kontaktuppgifter, arbetsplats, utbildningar, närvaro och underskrifter för den som deltar.',
      'Personnummer behövs för rapporten till SCB och Europeiska socialfonden. Det ligger krypterat, visas bara för den som anger ett skäl, och varje läsning skrivs upp.',
      'Vi frågar inte om hälsa, ursprung eller funktionsnedsättning. Det finns inget fält för fackligt medlemskap.',
      'Den som har skyddade personuppgifter syns med namn, plats och tid bara för den som projektet har utsett.',
      'Tal om färre än fem personer visas inte för styrgrupp och följeforskare.',
      'Du har rätt att få veta vad som finns sparat om dig, få fel rättade och få det raderat som inte måste finnas kvar. Projektets egen sida om personuppgifter, som finns längst ned på projektets sidor, säger vem som svarar för dem och vart du vänder dig.',
    ].join('\n'),
    en: [
      'Of participants we keep name, contact details, workplace, trainings, attendance and signatures.',
      'The personal number is needed for the report to Statistics Sweden and the European Social Fund. It is encrypted, shown only to whoever gives a reason, and every reading is written down.',
      'We do not ask about health, origin or disability. There is no field for union membership.',
      'Persons with protected identity are shown by name, place and time only to whom the programme has appointed.',
      'Figures about fewer than five people are not shown to the steering group or the evaluator.',
      'You have the right to know what is kept about you, to have errors mended, and to have erased what need not be kept. The programme’s own page about personal data, linked at the foot of the programme’s pages, says who answers for them and where to turn.',
    ].join('\n'),
  },
  accessibility_title: { sv: 'Tillgänglighet', en: 'Accessibility' },
  accessibility_lede: {
    sv: 'Sidorna ska gå att använda för alla, med tangentbord, skärmläsare och utan skript.',
    en: 'The pages are to work for everyone, with keyboard, screen reader and without script.',
  },
  accessibility_text: {
    sv: [
      'Vi följer WCAG 2.2 på nivå AA. Varje sida prövas automatiskt i ljust och mörkt läge innan en ny version tas i bruk.',
      'Känd brist: kartans rutor är mindre än 44 punkter på telefon. Samma uppgifter finns i listan över företag.',
      'Känd brist: fält för fil och datum visar webbläsarens egna ord.',
      'Hittar du något som inte fungerar, säg det till projektledaren.',
    ].join('\n'),
    en: [
      'We follow WCAG 2.2 at level AA. Every page is tested automatically in light and dark before a new version is taken into use.',
      'Known shortcoming: the tiles of the map are smaller than 44 points on a phone. The list of companies says the same.',
      'Known shortcoming: fields for files and dates show the browser’s own words.',
      'If you find something that does not work, tell the project leader.',
    ].join('\n'),
  },
  help_title: { sv: 'Hjälp', en: 'Help' },
  help_lede: {
    sv: 'Varje siffra leder till sina rader. Varje sida säger slutsatsen först.',
    en: 'Every figure leads to its rows. Every page says the conclusion first.',
  },
  help_text: {
    sv: [
      'Du loggar in med en länk som kommer med e-post, med en nyckel i din telefon eller dator, eller med din organisations konto.',
      'Menyn visar det som din roll får öppna. Saknar du något, fråga projektledaren.',
      'När du rättar en närvaro sparas det gamla värdet tillsammans med ditt skäl. Inget försvinner.',
      'Har någon annan ändrat samma sak under tiden får du se båda värdena och välja.',
    ].join('\n'),
    en: [
      'You sign in with a link that comes by e-mail, with a key in your phone or computer, or with your organisation’s account.',
      'The menu shows what your role may open. If something is missing, ask the project leader.',
      'When you correct an attendance the old value is kept together with your reason. Nothing disappears.',
      'If someone else has changed the same thing meanwhile, you see both values and choose.',
    ].join('\n'),
  },
})
