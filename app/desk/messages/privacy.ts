import { texts } from '../../foundation/text.ts'

/** What those whom personal data is about are told (GDPR art. 13 and 14), and the register of processing (art. 30). */
export const privacyNoticeTexts = texts({
  title: { sv: 'Så behandlar vi personuppgifter', en: 'How we handle personal data' },
  lede: {
    sv: 'Vi sparar det som projektet måste kunna visa, inget mer.',
    en: 'We keep what the programme must be able to show, nothing more.',
  },
  draft: { sv: 'Det här är ett utkast', en: 'This is a draft' },
  draft_note: {
    sv: 'Projektet har inte granskat texten än. Vad som sparas stämmer, men vem som ansvarar och på vilken grund kan ändras.',
    en: 'The programme has not reviewed the text yet. What is kept is so, but who answers for it and on what ground may change.',
  },
  reviewed_on: {
    sv: (day: string) => `Granskad av projektet ${day}.`,
    en: (day: string) => `Reviewed by the programme on ${day}.`,
  },
  change: { sv: 'Ändra vem som ansvarar', en: 'Change who answers for it' },
  register_link: { sv: 'Registerförteckning', en: 'Register of processing' },

  who: { sv: 'Vem som ansvarar', en: 'Who answers for it' },
  controller: { sv: 'Personuppgiftsansvarig', en: 'Controller' },
  not_told: { sv: 'Projektet har inte skrivit det än.', en: 'The programme has not written this yet.' },
  questions: { sv: 'Frågor', en: 'Questions' },
  protection_officer: { sv: 'Dataskyddsombud', en: 'Data protection officer' },

  basis: { sv: 'På vilken grund', en: 'On what ground' },
  basis_ours: {
    sv: [
      'Projektet är ett uppdrag av allmänt intresse med stöd av Europeiska socialfonden, och måste enligt fondens regler kunna visa vem som har deltagit (dataskyddsförordningen artikel 6.1 c och e).',
      'Personnummer behandlas för att statistiken till SCB kräver en säker identitet (dataskyddslagen 3 kap. 10 §). Vi ber inte om samtycke: det skulle inte vara fritt gentemot en arbetsgivare.',
      'Lokal facklig företrädare är ett uppdrag som personen har på arbetsplatsen. Det behövs för att parterna driver projektet tillsammans. Ingen tillfrågas om medlemskap, och det finns inget fält för det.',
      'Den som ska delta behöver lämna uppgifterna. Utan dem kan timmarna inte räknas.',
    ].join('\n\n'),
    en: [
      'The programme is a task in the public interest with support from the European Social Fund, and must by the fund’s rules be able to show who has taken part (General Data Protection Regulation, article 6.1 c and e).',
      'Personal numbers are handled because the statistics to Statistics Sweden need a certain identity (Swedish Data Protection Act, chapter 3, section 10). We do not ask for consent: towards an employer it would not be free.',
      'Local union representative is a function that the person has at the workplace. It is needed because the social partners run the programme together. Nobody is asked about membership, and there is no field for it.',
      'Whoever is to take part needs to give the details. Without them the hours cannot be counted.',
    ].join('\n\n'),
  },

  about_participant: { sv: 'Om du deltar i utbildning', en: 'If you take part in training' },
  about_contact: {
    sv: 'Om du är kontaktperson på ett företag',
    en: 'If you are a contact person at a company',
  },
  about_officer: { sv: 'Om du är ombud', en: 'If you are an officer' },
  about_user: { sv: 'Om du loggar in', en: 'If you sign in' },
  participant: { sv: 'deltagare', en: 'participants' },
  contact: { sv: 'kontaktpersoner', en: 'contact persons' },
  officer: { sv: 'ombud', en: 'officers' },
  user: { sv: 'användare', en: 'users' },

  purpose: { sv: 'Varför', en: 'Why' },
  about: { sv: 'Om vem', en: 'About whom' },
  data: { sv: 'Vad', en: 'What' },
  source: { sv: 'Varifrån', en: 'From where' },
  recipients: { sv: 'Vem som ser det', en: 'Who sees it' },
  kept: { sv: 'Hur länge', en: 'How long' },
  kept_until: {
    sv: (day: string) => `Till och med ${day}.`,
    en: (day: string) => `Up to and including ${day}.`,
  },
  kept_note: {
    sv: 'Det som utbetalningarna vilar på måste finnas kvar så länge fondens, bokföringens och statsstödets regler säger, räknat från året för den sista utbetalningen. Kommer den efter projektets slut blir det längre. Därefter raderas det när du ber om det, eller när projektet gallrar.',
    en: 'What the payments rest on must be kept for as long as the rules of the fund, of accounting and of state aid say, counted from the year of the last payment. If that comes after the end of the programme it is longer. After that it is erased when you ask, or when the programme clears out.',
  },
  kept_untold: {
    sv: 'Projektet har inte bestämt hur länge. Det sparas tills vidare.',
    en: 'The programme has not decided for how long. It is kept until further notice.',
  },

  protected: { sv: 'Skyddade personuppgifter', en: 'Protected identity' },
  protected_note: {
    sv: 'Den som har skyddade personuppgifter syns med namn, plats och tid bara för en namngiven person, som projektet har utsett.',
    en: 'Whoever has a protected identity is shown by name, place and time only to one named person, whom the programme has appointed.',
  },

  rights: { sv: 'Dina rättigheter', en: 'Your rights' },
  rights_list: {
    sv: [
      'Få veta vad som finns sparat om dig och få det som en läsbar fil.',
      'Få fel rättade.',
      'Få det raderat som inte måste finnas kvar.',
      'Begära att vi begränsar behandlingen, eller invända mot den.',
      'Klaga hos Integritetsskyddsmyndigheten, imy.se.',
    ].join('\n'),
    en: [
      'To know what is kept about you, and to get it as a file that can be read.',
      'To have errors mended.',
      'To have erased what need not be kept.',
      'To ask us to restrict the processing, or to object to it.',
      'To complain to the Swedish Authority for Privacy Protection, imy.se.',
    ].join('\n'),
  },
  rights_where: {
    sv: 'Vänd dig till adressen ovan. Svaret kommer inom en månad. Inga beslut om dig fattas av en maskin.',
    en: 'Turn to the address above. The answer comes within a month. No decision about you is made by a machine.',
  },

  cookies: { sv: 'Kakor', en: 'Cookies' },
  cookies_note: {
    sv: 'Vi använder bara kakor som sidorna behöver: en som håller dig inloggad tills du inte har varit här på fjorton dagar, en som minns språket, en som minns ljust eller mörkt läge, och i tre dagar en som visar ett formulär igen när det inte gick att spara. Ingen följer dig, här eller på andra webbplatser.',
    en: 'We use only cookies that the pages need: one that keeps you signed in until you have not been here for fourteen days, one that remembers the language, one that remembers light or dark, and for three days one that shows a form again when it could not be saved. Nobody follows you, here or on other sites.',
  },

  register: { sv: 'Registerförteckning', en: 'Register of processing' },
  register_lede: {
    sv: 'Vad projektet gör med personuppgifter, enligt dataskyddsförordningen artikel 30. Raderna kommer från systemet självt.',
    en: 'What the programme does with personal data, by article 30 of the General Data Protection Regulation. The rows come from the system itself.',
  },
  security: { sv: 'Skydd', en: 'Security' },
  security_note: {
    sv: 'Personnummer, skyddade namn, brev och uppladdade filer är krypterade. Varje läsning av ett personnummer antecknas. Den som inte har en roll i projektet ser inget. Små grupper visas inte.',
    en: 'Personal numbers, protected names, letters and uploaded files are encrypted. Each reading of a personal number is noted. Whoever has no role in the programme sees nothing. Small groups are not shown.',
  },
})
