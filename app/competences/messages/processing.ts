import type { Processing } from '../../foundation/processing.ts'

/** What people know and are to know. */
export const competencesProcess: readonly Processing[] = [
  {
    purpose: {
      sv: 'Planera utbildning efter vad var och en kan och behöver kunna. Inte lön eller uppsägning.',
      en: 'To plan training by what each person can do and needs to. Not pay or dismissal.',
    },
    about: ['participant'],
    data: {
      sv: 'Nivå och önskad nivå i en kompetens, dag, och om personen, chefen eller en validering säger det.',
      en: 'Level and wanted level in a competence, the day, and whether the person, the manager or a validation says so.',
    },
    source: {
      sv: 'Företagets register, personen själv, chefen eller en validering.',
      en: 'The company’s register, the person, the manager or a validation.',
    },
    recipients: {
      sv: 'Personen själv, personens chef genom en egen länk, företagets egna med den uppgiften och processledaren, när företaget har noterat varför. Antal visas för dem som leder projektet.',
      en: 'The person, the person’s manager by a link of their own, those of the company with that task and the process leader, when the company has noted why. Counts are shown to those who lead the programme.',
    },
    kept: 'programme',
  },
  {
    purpose: {
      sv: 'Veta vem som får köra truck, svetsa på tillfälliga platser och liknande, och bli påmind innan sista dagen.',
      en: 'To know who may drive a truck, do hot work and the like, and to be reminded before the last day.',
    },
    about: ['participant'],
    data: {
      sv: 'Bevisets namn, från och till vilken dag det gäller, vad som visar det, vem som noterade det och när. Inget kortnummer.',
      en: 'The name of the permit, from and until which day it holds, what shows it, who noted it and when. No number of a card.',
    },
    source: { sv: 'Företaget.', en: 'The company.' },
    recipients: {
      sv: 'Personen själv, företagets egna med den uppgiften och processledaren, när företaget har noterat varför. Brevet som påminner säger antal och slag, inga namn.',
      en: 'The person, those of the company with that task and the process leader, when the company has noted why. The letter that reminds tells counts and kinds, no names.',
    },
    kept: 'programme',
  },
  {
    purpose: {
      sv: 'Se vad ett företags egna anställda kan, också de som inte deltar i projektet, så att utbildning läggs där den behövs.',
      en: 'To see what a company’s own employees know, also those who take no part in the programme, so that training goes where it is needed.',
    },
    about: ['participant'],
    data: {
      sv: 'Namn, befattning, team, skift, nivåer och bevis. Inget personnummer, kön eller födelsedatum.',
      en: 'Name, job title, team, shift, levels and permits. No personal number, sex or date of birth.',
    },
    source: { sv: 'Företaget.', en: 'The company.' },
    recipients: {
      sv: 'Den som leder personens team eller skift, genom en egen länk, företagets egna med den uppgiften och processledaren.',
      en: 'Whoever leads the person’s team or shift, by a link of their own, those of the company with that task and the process leader.',
    },
    kept: {
      sv: 'Tills företaget tar bort personen ur matrisen, eller projektet gallras.',
      en: 'Until the company removes the person from the matrix, or the programme’s data are deleted.',
    },
  },
  {
    purpose: {
      sv: 'Låta en chef bedöma dem som den leder, utan konto.',
      en: 'To let a manager rate those they lead, without an account.',
    },
    about: ['contact'],
    data: {
      sv: 'När en länk skickades, hur länge den gäller och när den senast användes.',
      en: 'When a link was sent, until when it is good and when it was last used.',
    },
    source: { sv: 'Programmet självt.', en: 'The program itself.' },
    recipients: {
      sv: 'Företagets egna med den uppgiften och processledaren.',
      en: 'Those of the company with that task and the process leader.',
    },
    kept: {
      sv: 'Tills kontakten tas bort, eller projektet gallras.',
      en: 'Until the contact is removed, or the programme’s data are deleted.',
    },
  },
]
