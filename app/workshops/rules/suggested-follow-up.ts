import { suggestedStep as step } from './suggested-template.ts'
import type { TemplateContent } from './template.ts'

/** How a company walks through its gaps again, some months after it found them. Ours, and said to be. */
export const SUGGESTED_FOLLOW_UP: TemplateContent = {
  steps: [
    step(
      'start',
      'welcome',
      [1, 10],
      [
        ['Välkommen tillbaka', 'Welcome back'],
        ['Vad har hänt hos er sedan sist?', 'What has happened with you since last time?'],
        [
          'Läs upp behoven från förra gången. Säg att ni går igenom dem ett i taget, och att det är lika mycket värt att veta vad som inte blev av. Låt var och en säga en mening.',
          'Read the needs of last time aloud. Say that you take them one at a time, and that it is worth as much to know what did not happen. Let each say one sentence.',
        ],
      ],
    ),
    step(
      'gapen',
      'walk',
      [1, 60],
      [
        ['Gapen', 'The gaps'],
        ['Är gapet stängt?', 'Is the gap closed?'],
        [
          'Ta ett gap i taget. Läs vad ni sa då, sedan vad siffrorna säger nu. Fråga först dem som gör jobbet: märks det? Bedöm tillsammans och skriv varför i en mening. Säger siffrorna ett och rummet ett annat: skriv det.',
          'Take one gap at a time. Read what you said then, then what the figures say now. Ask those who do the work first: does it show? Judge together and write why in one sentence. Where the figures say one thing and the room another: write that.',
        ],
      ],
    ),
    step(
      'loften',
      'promises',
      [1, 20],
      [
        ['Löften och beslut', 'Promises and decisions'],
        ['Vad blev av det ni bestämde?', 'What became of what you decided?'],
        [
          'Läs ett i taget. Blev det av, delvis, eller inte? Ingen ska försvara sig: fråga vad som kom emellan.',
          'Read one at a time. Was it done, in part, or not? Nobody is to defend themselves: ask what came between.',
        ],
      ],
    ),
    step(
      'lardomar',
      'theme',
      [1, 20],
      [
        ['Lärdomar', 'What was learnt'],
        ['Vad har hjälpt, och vad har stått i vägen?', 'What has helped, and what has stood in the way?'],
        [
          'Två minuter var för sig, sedan högt. Fråga ombudet vad medlemmarna säger. Fråga hur det som lärts har spridits vidare.',
          'Two minutes each alone, then aloud. Ask the officer what people on the floor say. Ask how what was learnt has been passed on.',
        ],
      ],
    ),
    step(
      'nytt',
      'needs',
      [1, 20],
      [
        ['Nytt och kvar', 'New and left'],
        ['Vad har tillkommit, och vad är kvar?', 'What has been added, and what is left?'],
        [
          'Här står det som är kvar. Stäm av antal och nivåer: gäller de fortfarande? Lägg till det som är nytt. Det som står här kan tas med i planen.',
          'What is left stands here. Check numbers and levels: do they still hold? Add what is new. What stands here can be taken into the plan.',
        ],
      ],
    ),
    step(
      'beslut',
      'decisions',
      [1, 15],
      [
        ['Beslut', 'Decisions'],
        ['Vem gör vad, och till när?', 'Who does what, and by when?'],
        [
          'Ett beslut har en funktion som ansvarar och en dag.',
          'A decision has a function that is responsible and a day.',
        ],
      ],
    ),
    step(
      'slut',
      'end',
      [1, 5],
      [
        ['Tack', 'Thank you'],
        ['Vad tar ni med er härifrån?', 'What do you take with you from here?'],
        [
          'Läs upp besluten. Säg vem som får sammanfattningen.',
          'Read the decisions aloud. Say who gets the summary.',
        ],
      ],
    ),
  ],
  lanes: [],
  dots: 3,
}
