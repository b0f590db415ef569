import type { Language } from '../../foundation/text.ts'

/** The words that a programme begins with: neutral, ours, a suggestion that the programme's own lawyer is to check. */
export const SUGGESTED: Record<Language, { title: string; body: string; source: string }> = {
  sv: {
    title: 'Överenskommelse om deltagande i {programme}',
    source: 'Spångs förslag. Låt projektets jurist granska det innan det används.',
    body: `# Parter
{company}, organisationsnummer {number}, i {municipality} (företaget) och {owner} som projektägare för {programme} (projektet). {partner} är företagets kontakt i projektet.

# Vad projektet ger
Projektet hjälper företaget att se vilken kompetens som behövs, planera för den och genomföra utbildning för de anställda. Projektet pågår från {starts_on} till {ends_on}.

# Vad företaget gör
- utser någon i ledningen, någon som leder förändringen och, om det finns, en lokal facklig företrädare som kontakter
- låter anställda delta på arbetstid med lön
- låter den som deltar, och den som leder arbetet, skriva under för de timmar som deltagandet varade
- lämnar uppgift om antal anställda och försäkran om annat statsstöd, och säger till när något ändras
- medverkar i uppföljning under projektet och efter

# Kostnad och stöd
{financing} betalar projektet tillsammans med dem som deltar. De anställdas arbetstid räknas som medfinansiering med en fastställd timkostnad. Utbildningen kan vara statsstöd till företaget. Projektet räknar ut värdet, meddelar det och lämnar de uppgifter som lagen kräver.

# Personuppgifter
Projektet behandlar uppgifter om dem som deltar för att visa att stödet har använts rätt, och lämnar uppgifter till Statistiska centralbyrån och Svenska ESF-rådet. Företaget berättar det för dem som anmäls. Facklig tillhörighet frågas det inte om.

# Insyn
Företaget sparar det som visar deltagandet och låter Svenska ESF-rådet, Europeiska kommissionen och deras revisorer ta del av det.

# Att sluta
Företaget kan när som helst lämna projektet genom att säga till. Det som redan är genomfört och underskrivet räknas.

# Europeiska unionen
{eu}. Projektet och företaget säger det när de berättar om utbildningen.

Erbjuden {offered_on}.`,
  },
  en: {
    title: 'Agreement on taking part in {programme}',
    source: 'Suggestion of Spång. Have the programme’s lawyer check it before it is used.',
    body: `# Parties
{company}, organisation number {number}, in {municipality} (the company) and {owner} as owner of {programme} (the programme). {partner} is the company’s contact in the programme.

# What the programme gives
The programme helps the company to see what skills it needs, to plan for them and to train its employees. The programme runs from {starts_on} to {ends_on}.

# What the company does
- names someone in management, someone who leads the change and, where there is one, a local union representative as contacts
- lets employees take part during paid working hours
- lets whoever takes part, and whoever leads the work, sign for the hours attended
- tells the number of employees and declares other state aid, and says when something changes
- takes part in follow-up during the programme and after it

# Cost and support
{financing} pay for the programme together with those who take part. The working time of employees counts as co-financing at a set hourly rate. The training may be state aid to the company. The programme works out its value, tells it, and reports what the law requires.

# Personal data
The programme handles details of those who take part in order to show that the support was used rightly, and reports to Statistics Sweden and the Swedish ESF Council. The company tells those who are put forward. Union membership is never asked about.

# Inspection
The company keeps what shows the participation and lets the Swedish ESF Council, the European Commission and their auditors see it.

# Leaving
The company may leave the programme at any time by saying so. What has already been carried out and signed counts.

# The European Union
{eu}. The programme and the company say so when they tell of the training.

Offered {offered_on}.`,
  },
}
