import type { Course } from '../../app/courses/commands/save-course.ts'

/** What is told of a course of the demonstration beyond its register. */
export type ToldCourse = Pick<Course, 'content' | 'goals' | 'languages' | 'held_as'> & {
  needs?: string
  accessibility?: string
  principles?: string
  /** Codes of courses, and names of competences with a level. */
  after?: readonly (string | readonly [name: string, level: 1 | 2 | 3 | 4])[]
  /** Codes of the courses of a role programme, in order. */
  parts?: readonly string[]
}

const ROOM =
  'Lokalen nås utan trappor och har hörslinga. Materialet finns också som uppläst text. Säg till vid bokningen om du behöver något mer.'
const ONLINE = 'Mötet textas. Allt material skickas i förväg och fungerar med skärmläsare.'

export const TOLD_COURSES: Record<string, ToldCourse> = {
  'GRN-01': {
    goals:
      'Kunna berätta var i det egna arbetet energi och material går åt.\nKunna föreslå en förbättring och räkna på vad den sparar.',
    content:
      'En dag om vad omställningen betyder på golvet. Vi utgår från det ni tillverkar: vad som köps in, vad som blir spill och vad som blir kvar i produkten.\n\nDeltagarna går en runda i den egna produktionen och tar med sig tre iakttagelser till dagen. De blir till förslag som chefen får samma vecka.',
    held_as: 'on_site',
    languages: ['sv', 'en'],
    accessibility: ROOM,
    principles:
      'Ekologisk hållbarhet är dagens ämne. Gruppuppgifterna är lagda så att alla kommer till tals, också den som läser lite svenska.',
  },
  'GRN-02': {
    goals:
      'Kunna läsa av energianvändningen i en maskin över ett skift.\nKunna välja åtgärd efter kostnad och verkan.',
    content:
      'Fortsättning på Grön omställning i vardagen. Mätning, tomgång, tryckluft, värme och spill i siffror, med instrument som deltagarna får låna med sig hem.',
    held_as: 'on_site',
    languages: ['sv'],
    accessibility: ROOM,
    after: ['GRN-01'],
  },
  'DIG-01': {
    goals:
      'Kunna logga in, söka och spara i arbetsplatsens system.\nKunna känna igen ett bedrägligt meddelande.',
    content:
      'Fyra timmar för den som sällan sitter vid en dator. Vi övar på det som behövs i jobbet: anmäla frånvaro, läsa en instruktion, ta en bild av ett fel och skicka den.',
    held_as: 'on_site',
    languages: ['sv', 'en', 'ar', 'so', 'uk'],
    accessibility: ROOM,
    principles: 'Ges på flera språk och i små grupper, så att ingen behöver avstå för språkets skull.',
  },
  'DIG-02': {
    goals:
      'Kunna läsa ett diagram från maskinen och säga vad som avviker.\nKunna ställa en fråga till data och få svar.',
    content:
      'Vad maskinen redan mäter, hur det ser ut i en kurva och vad en avvikelse kostar. Deltagarna arbetar med data från det egna företaget.',
    held_as: 'blended',
    languages: ['sv'],
    accessibility: ONLINE,
    after: ['DIG-01'],
    needs: 'Du behöver kunna använda en dator på egen hand.',
  },
  'LED-01': {
    goals:
      'Kunna beskriva vilka kompetenser företaget behöver om tre år.\nHa en plan för hur de kommer dit, med ansvar och datum.',
    content:
      'Två halvdagar och ett arbete emellan för ledning och HR. Affärsläge, gap, roller och budget, och hur en plan hålls vid liv efter kursen.\n\nFöretagets egen Mind the Gap är underlaget.',
    held_as: 'blended',
    languages: ['sv'],
    accessibility: ONLINE,
    principles: 'Planen prövas mot jämställdhet: vilka får utbildning, och vilka väntar.',
  },
  'HR-01': {
    goals:
      'Kunna leda företagets arbete med kompetensplaner.\nKunna föra samtal om lärande med chefer och medarbetare.\nKunna följa upp vad utbildningen gav.',
    content:
      'Ett program över en termin för den som har hand om kompetens på företaget. Mellan träffarna arbetar deltagarna med det egna företagets plan, i par med någon från ett annat företag.',
    held_as: 'blended',
    languages: ['sv'],
    accessibility: ONLINE,
    needs: 'Du har hand om personal eller kompetens på ditt företag.',
    principles: 'Rekrytering och utveckling utan diskriminering går som en tråd genom alla träffar.',
    parts: ['LED-01', 'DIG-01', 'TTT-01'],
  },
  'FOR-01': {
    goals:
      'Kunna driva en förändring från idé till vana.\nKunna få med sig arbetskamrater utan att vara deras chef.',
    content:
      'Ett program för den som leder förändring på golvet. Varje deltagare har ett eget förbättringsarbete med sig, som ska vara genomfört när programmet är slut.',
    held_as: 'on_site',
    languages: ['sv'],
    accessibility: ROOM,
    needs: 'Din chef har gett dig tid för ett eget förbättringsarbete.',
    parts: ['LEAN-01', 'GRN-01', 'TTT-01'],
  },
  'TTT-01': {
    goals:
      'Kunna visa ett moment så att en kollega klarar det själv.\nHa ett löfte om vad du lär ut och till vem.',
    content:
      'Fyra timmar om att lära ut på jobbet: visa, låta göra, återkoppla. Vi övar på ett moment från deltagarnas vardag.',
    held_as: 'on_site',
    languages: ['sv', 'en', 'pl'],
    accessibility: ROOM,
  },
  'LEAN-01': {
    goals: 'Kunna se slöseri och beskriva det.\nKunna leda ett kort förbättringsmöte vid tavlan.',
    content:
      'Ordning, flöde, tavelmöten och små försök. Halva dagen är praktik i en produktionslinje i miniatyr.',
    held_as: 'on_site',
    languages: ['sv', 'en', 'bs'],
    accessibility: ROOM,
  },
  'CNC-02': {
    goals: 'Kunna programmera ett nytt detaljprogram och köra in det.',
    content:
      'Cykler, nollpunkter och verktygskompensering i företagets egna maskiner. Läggs upp efter vilka styrsystem ni har.',
    held_as: 'on_site',
    languages: ['sv'],
    after: [['CNC-programmering', 2]],
  },
  'SVE-01': {
    goals: 'Kunna välja metod och tillsats efter material.\nKunna läsa en svetsritning.',
    content: 'Material, metoder, ritningar och kvalitet, med prov i den egna verkstaden.',
    held_as: 'on_site',
    languages: ['sv', 'pl'],
  },
  'VAL-01': {
    goals: 'Få på papper vad du redan kan.',
    content:
      'Validering enligt Industriteknik BAS. Du visar vad du kan i ett prov vid skärmen och i ett samtal, och får ett intyg med det du klarar och det du kan läsa in.',
    held_as: 'self_paced',
    languages: ['sv', 'en'],
    accessibility: 'Provet kan läsas upp, och du får mer tid om du behöver det.',
  },
  'TRU-01': {
    goals: 'Ha förarbevis för de truckar som du kör i arbetet.',
    content: 'Teori en dag, körning en dag och prov. Enligt företagets egna truckar.',
    held_as: 'on_site',
    languages: ['sv', 'en'],
  },
}

/** What a course became after some had gone on it. */
export const CHANGED_COURSE = {
  code: 'GRN-02',
  content: `${TOLD_COURSES['GRN-02']!.content}\n\nNytt sedan augusti: varje grupp räknar på en verklig åtgärd och lämnar förslaget till sin chef.`,
}
