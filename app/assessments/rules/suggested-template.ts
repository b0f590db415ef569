import type { Bilingual, TemplateContent } from './template.ts'
import { areaCode } from './template.ts'

const area = (sv: string, en: string, ...statements: readonly (readonly [sv: string, en: string])[]) => ({
  name: { sv, en },
  statements,
})

const AREAS = [
  area(
    'Strategisk kompetensförsörjning',
    'Strategic competence supply',
    [
      'Vi vet vilka kompetenser vi behöver om tre år.',
      'We know which competences we will need in three years.',
    ],
    ['Vi vet vad var och en kan i dag.', 'We know what each person can do today.'],
    ['Kompetens finns med när vi planerar verksamheten.', 'Competence is part of how we plan the business.'],
    ['Vi lär upp våra egna innan vi letar utanför.', 'We train our own before we look outside.'],
    ['Flera kan varje viktigt moment.', 'Several people can do each important task.'],
  ),
  area(
    'Grön omställning',
    'Green transition',
    ['Vi vet vad omställningen kräver av oss.', 'We know what the transition demands of us.'],
    [
      'Vi mäter energi, material och utsläpp och använder det vi mäter.',
      'We measure energy, material and emissions, and use what we measure.',
    ],
    [
      'De som arbetar i produktionen vet hur de påverkar miljön.',
      'Those who work in production know how they affect the environment.',
    ],
    ['Kunder och leverantörer ser att vi ställer om.', 'Customers and suppliers see that we are changing.'],
    ['Vi har den kompetens som omställningen kräver.', 'We have the competence that the transition demands.'],
  ),
  area(
    'Digital mognad',
    'Digital maturity',
    [
      'Våra system ger de uppgifter vi behöver för att bestämma.',
      'Our systems give us what we need to decide.',
    ],
    ['Den som behöver en uppgift hittar den själv.', 'Whoever needs a fact finds it without help.'],
    [
      'Ny teknik införs tillsammans med dem som ska använda den.',
      'New technology is introduced together with those who will use it.',
    ],
    [
      'Alla har fått lära sig de system de arbetar i.',
      'Everyone has been taught the systems they work with.',
    ],
    [
      'Vi skyddar våra uppgifter och vet vad vi gör om något händer.',
      'We protect our information and know what to do if something happens.',
    ],
  ),
  area(
    'Lärande och spridning',
    'Learning and passing on',
    ['Det finns tid att lära på arbetstid.', 'There is time to learn at work.'],
    ['Den som har gått en utbildning lär andra.', 'Whoever has been on a course teaches others.'],
    ['Misstag används för att bli bättre.', 'Mistakes are used to become better.'],
    ['Chefer följer upp vad utbildning har gett.', 'Managers follow up what training has given.'],
    [
      'Nya tas emot så att de snart klarar sitt arbete.',
      'New people are received so that they soon manage their work.',
    ],
  ),
  area(
    'Jämställdhet och inkludering',
    'Equality and inclusion',
    ['Kvinnor och män får lika mycket utbildning.', 'Women and men get equally much training.'],
    [
      'Alla kan delta, oavsett språk, ålder och förutsättningar.',
      'Everyone can take part, whatever their language, age and abilities.',
    ],
    ['Arbeten och löner delas inte upp efter kön.', 'Work and pay are not divided by sex.'],
    [
      'Ingen utsätts för kränkningar, och alla vet vart man vänder sig.',
      'Nobody is harassed, and everybody knows where to turn.',
    ],
    ['Olika erfarenheter tas till vara.', 'Different experiences are put to use.'],
  ),
] as const

const SCALE: readonly Bilingual[] = [
  { sv: 'Stämmer inte alls: vi har inte börjat', en: 'Not true at all: we have not begun' },
  { sv: 'Stämmer lite: vi har talat om det', en: 'A little true: we have talked about it' },
  { sv: 'Stämmer delvis: det fungerar på några håll', en: 'Partly true: it works in some places' },
  {
    sv: 'Stämmer till stor del: det fungerar på de flesta håll',
    en: 'Largely true: it works in most places',
  },
  { sv: 'Stämmer helt: så arbetar vi', en: 'Wholly true: this is how we work' },
]

/** Our own suggestion, with which a programme begins. Neither statements nor scale have been validated, and the pages say so. */
export const SUGGESTED_TEMPLATE: TemplateContent = {
  areas: AREAS.map(({ name, statements }, at) => ({
    code: areaCode(at),
    name,
    statements: statements.map(([sv, en], nth) => ({ code: `${areaCode(at)}${nth + 1}`, sv, en })),
  })),
  scale: SCALE,
  free: {
    sv: 'Är det något annat som vi borde veta innan vi börjar?',
    en: 'Is there anything else that we should know before we begin?',
  },
}
