import type { Step, StepKind, TemplateContent } from './template.ts'

type Said = readonly [sv: string, en: string]
const both = ([sv, en]: Said) => ({ sv, en })

/** A step in both languages: its meeting and minutes, then name, question and script. */
export const suggestedStep = (
  code: string,
  kind: StepKind,
  [meeting, minutes]: readonly [1 | 2, number],
  [name, question, script]: readonly [Said, Said, Said],
): Step => ({
  code,
  kind,
  meeting,
  minutes,
  name: both(name),
  question: both(question),
  script: both(script),
})

const STEPS: readonly Step[] = [
  suggestedStep(
    'start',
    'welcome',
    [1, 15],
    [
      ['Välkommen', 'Welcome'],
      ['Vad är viktigast för er att komma fram till i dag?', 'What matters most for you to arrive at today?'],
      [
        'Säg varför vi är här: att se var företaget är, vart det vill och vad det kräver av människorna. Säg att kort visas utan namn. Låt var och en säga en mening.',
        'Say why we are here: to see where the company is, where it wants to be and what that takes of its people. Say that cards are shown without names. Let each say one sentence.',
      ],
    ],
  ),
  suggestedStep(
    'nulage',
    'present',
    [1, 45],
    [
      ['Nuläge', 'Present state'],
      ['Hur är det hos er i dag?', 'How are things with you today?'],
      [
        'Fem minuter var för sig, sedan högt. Fråga efter exempel från golvet. Håll korten dolda tills alla har skrivit. Gruppera det som hör ihop.',
        'Five minutes each alone, then aloud. Ask for examples from the shop floor. Keep the cards hidden until everyone has written. Group what belongs together.',
      ],
    ],
  ),
  suggestedStep(
    'framtid',
    'desired',
    [1, 45],
    [
      ['Framtidsläge', 'Desired state'],
      [
        'Hur ser det ut när ni har kommit dit ni vill?',
        'What does it look like when you are where you want to be?',
      ],
      [
        'Be dem beskriva en vanlig dag det året. Fråga: vad gör kunderna, maskinerna, människorna? Skriv mål som går att se eller mäta.',
        'Ask them to describe an ordinary day that year. Ask: what do customers, machines, people do? Write goals that can be seen or measured.',
      ],
    ],
  ),
  suggestedStep(
    'gap',
    'gap',
    [1, 45],
    [
      ['Gapet', 'The gap'],
      ['Vad skiljer i dag från dit ni vill?', 'What separates today from where you want to be?'],
      [
        'Läs nuläget och framtidsläget bredvid varandra. Varje skillnad som människor kan överbrygga blir en planka. Resten parkeras: maskiner och pengar löser andra.',
        'Read the present and the desired state side by side. Each difference that people can bridge becomes a plank. Park the rest: machines and money are for others.',
      ],
    ],
  ),
  suggestedStep(
    'behov',
    'needs',
    [1, 30],
    [
      ['Behov', 'Needs'],
      ['Vilken kompetens behöver ni, och i vilken roll?', 'Which competence do you need, and in which role?'],
      [
        'Ett behov är en kompetens i en roll: från vilken nivå, till vilken, hur många, på kort eller lång sikt. Fråga vem i huset som redan kan och kan lära ut. Inga namn på väggen.',
        'A need is a competence in a role: from which level, to which, how many, in the short or the long run. Ask who in the house already can, and can teach. No names on the wall.',
      ],
    ],
  ),
  suggestedStep(
    'igen',
    'welcome',
    [2, 15],
    [
      ['Sedan sist', 'Since last time'],
      ['Vad har ni tänkt på sedan sist?', 'What have you thought of since last time?'],
      [
        'Gå igenom gapet och behoven från förra gången. Lägg till det som har kommit fram. Fråga ombudet vad medlemmarna säger.',
        'Go through the gap and the needs of last time. Add what has come up. Ask the officer what people on the floor say.',
      ],
    ],
  ),
  suggestedStep(
    'jamstalldhet',
    'theme',
    [2, 10],
    [
      ['Jämställdhet', 'Gender equality'],
      [
        'Vem får utvecklas hos er, och vem blir kvar där den började?',
        'Who gets to develop with you, and who stays where they started?',
      ],
      [
        'Fråga efter kvinnor i enkla jobb på kollektivsidan: vad är nästa jobb för dem? Skriv vad som ska göras, inte bara vad som sades.',
        'Ask about women in simple blue-collar jobs: what is the next job for them? Write what will be done, not only what was said.',
      ],
    ],
  ),
  suggestedStep(
    'mangfald',
    'theme',
    [2, 10],
    [
      ['Mångfald', 'Diversity'],
      ['Vilka saknas hos er, och varför?', 'Who is missing among you, and why?'],
      [
        'Håll er till hur ni rekryterar, introducerar och lär upp. Ingen frågas om sig själv.',
        'Keep to how you recruit, introduce and train. Nobody is asked about themselves.',
      ],
    ],
  ),
  suggestedStep(
    'kompetens',
    'theme',
    [2, 15],
    [
      ['Kompetens', 'Competence'],
      ['Vad kan era människor som ni inte använder?', 'What can your people do that you do not use?'],
      [
        'Fråga efter det som hänger på en enda person, och det som ingen har frågat om.',
        'Ask for what hangs on one single person, and for what nobody has asked about.',
      ],
    ],
  ),
  suggestedStep(
    'senior',
    'theme',
    [2, 10],
    [
      ['Senior erfarenhet', 'Senior experience'],
      ['Vad går förlorat när de som kan mest slutar?', 'What is lost when those who know most leave?'],
      [
        'Vilka slutar de närmaste fem åren, som roller? Hur får de tid att lära ut?',
        'Which roles leave in the coming five years? How do they get time to teach?',
      ],
    ],
  ),
  suggestedStep(
    'styrkor',
    'theme',
    [2, 10],
    [
      ['Olika styrkor', 'Different strengths'],
      [
        'Hur tar ni vara på att människor är bra på olika saker?',
        'How do you make use of people being good at different things?',
      ],
      [
        'Fråga hur den som inte tycker om skolbänken lär sig bäst. Män som sällan går utbildning: vad skulle få dem att vilja?',
        'Ask how those who dislike the classroom learn best. Men who seldom train: what would make them want to?',
      ],
    ],
  ),
  suggestedStep(
    'bakgrund',
    'theme',
    [2, 10],
    [
      ['Olika bakgrund', 'Different backgrounds'],
      [
        'Vad gör språk och bakgrund med vem som får lära sig?',
        'What do language and background do to who gets to learn?',
      ],
      [
        'Tänk på instruktioner, språk i utbildningar, vem som vågar fråga. Inget om enskilda.',
        'Think of instructions, the language of trainings, who dares to ask. Nothing about individuals.',
      ],
    ],
  ),
  suggestedStep(
    'rostning',
    'vote',
    [2, 15],
    [
      ['Röstning', 'Vote'],
      [
        'Vad ger störst effekt, och vad är mest bråttom?',
        'What gives the greatest effect, and what is most urgent?',
      ],
      [
        'Läs upp behoven. Alla röstar på samma villkor, ombudet också. Ingen ser vem som röstat på vad.',
        'Read the needs aloud. All vote on the same terms, the officer too. Nobody sees who voted for what.',
      ],
    ],
  ),
  suggestedStep(
    'ordning',
    'rank',
    [2, 25],
    [
      ['Ordning', 'Order'],
      ['I vilken ordning tar ni dem?', 'In which order do you take them?'],
      [
        'Börja från röstningen och flytta det som måste flyttas. Säg varför när ni går ifrån rösterna.',
        'Begin from the vote and move what must be moved. Say why when you depart from the votes.',
      ],
    ],
  ),
  suggestedStep(
    'beslut',
    'decisions',
    [2, 35],
    [
      ['Beslut', 'Decisions'],
      ['Vem gör vad, och till när?', 'Who does what, and by when?'],
      [
        'Ett beslut har en funktion som ansvarar och en dag. Individer väljs på företagets egen skärm, inte här.',
        'A decision has a function that is responsible and a day. Individuals are chosen on the company’s own screen, not here.',
      ],
    ],
  ),
  suggestedStep(
    'slut',
    'end',
    [2, 15],
    [
      ['Tack', 'Thank you'],
      ['Vad tar ni med er härifrån?', 'What do you take with you from here?'],
      [
        'Läs upp besluten. Säg vem som får sammanfattningen, och när ni ses igen.',
        'Read the decisions aloud. Say who gets the summary, and when you meet again.',
      ],
    ],
  ),
]

/** What a programme asks until it has changed it. Ours, and said to be: the original method's own templates are not public. */
export const SUGGESTED_WORKSHOP: TemplateContent = {
  steps: STEPS,
  lanes: [
    { code: 'marknad', name: { sv: 'Marknad', en: 'Market' } },
    { code: 'produkt', name: { sv: 'Produkt', en: 'Product' } },
    { code: 'teknik', name: { sv: 'Teknik', en: 'Technology' } },
    { code: 'produktion', name: { sv: 'Produktion', en: 'Production' } },
    { code: 'hallbarhet', name: { sv: 'Hållbarhet', en: 'Sustainability' } },
    { code: 'manniskor', name: { sv: 'Människor', en: 'People' } },
  ],
  dots: 3,
}
