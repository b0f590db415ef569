import type { SpeaksFor } from '../../app/workshops/rules/room.ts'

type Need = {
  name: string
  role: string
  horizon: 'short' | 'long'
  level_now: number
  level_wanted: number
  people: number
}
export type WorkshopStory = {
  aims_at: number
  /** Companies whose names go with it. */
  fits: RegExp
  /** Where the room is; closed when they have come to the end. */
  until: string
  present: readonly (readonly [lane: string, text: string])[]
  desired: readonly (readonly [lane: string, text: string])[]
  gap: readonly string[]
  needs: readonly Need[]
  themes: readonly (readonly [step: string, said: string, will_do: string])[]
  /** By voter: the needs with a dot for effect and those with one for urgency, by their places above. */
  votes: readonly (readonly [effect: readonly number[], urgency: readonly number[]])[]
  decisions: readonly (readonly [text: string, responsible: string, in_days: number])[]
}

export const IN_THE_ROOM: readonly (readonly [alias: string, speaks_for: SpeaksFor])[] = [
  ['Blå', 'management'],
  ['Grön', 'management'],
  ['Gul', 'hr'],
  ['Röd', 'union'],
  ['Vit', 'officer'],
]

/** A workshop of sheet metal: half-way through the second meeting. */
export const UNDER_WAY: WorkshopStory = {
  fits: /svets|smid|plåt|mek/i,
  aims_at: 2028,
  until: 'kompetens',
  present: [
    ['marknad', 'Kunderna vill ha kortare ledtider'],
    ['marknad', 'Två kunder står för hälften av ordrarna'],
    ['produkt', 'Vi ritar om samma detalj flera gånger'],
    ['teknik', 'Bara två på natten läser ritning'],
    ['teknik', 'Den nya svetsroboten står mer än den går'],
    ['produktion', 'Kassationen syns först på måndagsmötet'],
    ['hallbarhet', 'Vi mäter el för huset, inte för maskinerna'],
    ['manniskor', 'Den som kan mest hinner inte lära ut'],
    ['manniskor', 'Vi frågar inte vad folk redan kan'],
  ],
  desired: [
    ['marknad', 'Fyra dagar från order till leverans'],
    ['teknik', 'Alla stationer mäter och justerar själva'],
    ['produktion', 'Spillet är halverat'],
    ['hallbarhet', 'Varje maskin har sin egen energisiffra'],
    ['manniskor', 'Nya är igång på fyra veckor'],
    ['manniskor', 'Varje skift har en handledare'],
  ],
  gap: [
    'Läsa ritning på alla stationer',
    'Se och minska spill själva',
    'Köra och ställa svetsroboten på alla skift',
    'Våga lära ut till kollegan',
  ],
  needs: [
    {
      name: 'Ritningsläsning',
      role: 'Montering, alla skift',
      horizon: 'short',
      level_now: 1,
      level_wanted: 3,
      people: 12,
    },
    {
      name: 'Robothantering',
      role: 'Svetsare, kväll och natt',
      horizon: 'short',
      level_now: 1,
      level_wanted: 3,
      people: 6,
    },
    {
      name: 'Minska spill',
      role: 'Operatörer',
      horizon: 'short',
      level_now: 1,
      level_wanted: 2,
      people: 18,
    },
    {
      name: 'Handledarskap',
      role: 'Ställare, skiftledare',
      horizon: 'long',
      level_now: 2,
      level_wanted: 4,
      people: 5,
    },
  ],
  themes: [
    [
      'jamstalldhet',
      'Kvinnorna i packningen får sällan frågan om utbildning. Två av tio har bytt jobb hos oss på fem år.',
      'HR frågar var och en i packningen före jul vad de vill lära sig.',
    ],
    [
      'mangfald',
      'Vi söker alltid på samma ställen, och får samma sökande.',
      'Nästa annons läses av två i produktionen innan den går ut.',
    ],
  ],
  votes: [],
  decisions: [],
}

/** A small joinery, as far on its way. */
const JOINERY: WorkshopStory = {
  ...UNDER_WAY,
  fits: /trä|snick/i,
  present: [
    ['marknad', 'Vi tackar nej till jobb för att vi inte hinner räkna på dem'],
    ['produkt', 'Varje kök ritas från början'],
    ['teknik', 'En av tio kan köra fräsen'],
    ['produktion', 'Står fräsen så står allt'],
    ['hallbarhet', 'En femtedel av skivan blir spill'],
    ['manniskor', 'Den som kan mest går i pension om två år'],
  ],
  desired: [
    ['marknad', 'Offert inom två dagar'],
    ['teknik', 'Tre kör fräsen, och två kan ställa den'],
    ['produktion', 'Vi vet på fredagen vad vi gör på måndagen'],
    ['hallbarhet', 'Spillet är halverat'],
    ['manniskor', 'Det den äldste kan finns hos två till'],
  ],
  gap: [
    'Köra och ställa fräsen',
    'Lägga ut delar på skivan så att mindre blir spill',
    'Lära av den äldste i tid',
  ],
  needs: [
    {
      ...{ name: 'CNC-fräsning', role: 'Snickare', horizon: 'short' },
      ...{ level_now: 1, level_wanted: 3, people: 2 },
    },
    {
      ...{ name: 'Minska spill', role: 'Snickare, lager', horizon: 'short' },
      ...{ level_now: 1, level_wanted: 2, people: 5 },
    },
    {
      ...{ name: 'Handledarskap', role: 'De två äldsta', horizon: 'long' },
      ...{ level_now: 2, level_wanted: 4, people: 2 },
    },
  ],
  themes: [
    [
      'jamstalldhet',
      'Det har aldrig sökt en kvinna. Vi vet inte om vi har frågat på rätt ställe.',
      'Vi bjuder in skolans snickeriklass till en dag i verkstaden.',
    ],
    [
      'mangfald',
      'Två pratar polska med varandra vid fräsen, och instruktionen finns bara på svenska.',
      'Instruktionen vid fräsen får bilder, och den läses av båda innan den sätts upp.',
    ],
  ],
}

/** What a company in the middle of its second meeting tells. */
export const UNDER_WAY_STORIES: readonly WorkshopStory[] = [UNDER_WAY, JOINERY]

/** A foundry that has come to the end. */
const FOUNDRY: WorkshopStory = {
  fits: /gjut/i,
  aims_at: 2027,
  until: 'slut',
  present: [
    ['marknad', 'Fordonskunderna frågar efter klimatdata'],
    ['teknik', 'Ugnarna styrs på känsla'],
    ['produktion', 'Omställningen tar tre timmar'],
    ['hallbarhet', 'Var tionde detalj smälts om'],
    ['manniskor', 'Fyra gjutare går i pension inom tre år'],
  ],
  desired: [
    ['marknad', 'Vi lämnar klimatdata med varje offert'],
    ['teknik', 'Alla gjutare läser ugnens kurvor'],
    ['produktion', 'Omställning på en timme'],
    ['manniskor', 'Det de äldre kan finns hos fler'],
  ],
  gap: ['Läsa och styra efter processdata', 'Ställa om snabbt', 'Föra över de äldres kunnande'],
  needs: [
    {
      name: 'Processdata',
      role: 'Gjutare',
      horizon: 'short',
      level_now: 1,
      level_wanted: 3,
      people: 9,
    },
    {
      name: 'Snabb omställning',
      role: 'Gjutare, ställare',
      horizon: 'short',
      level_now: 2,
      level_wanted: 3,
      people: 11,
    },
    {
      name: 'Handledarskap',
      role: 'Erfarna gjutare',
      horizon: 'short',
      level_now: 2,
      level_wanted: 4,
      people: 4,
    },
    {
      name: 'Klimatberäkning',
      role: 'Konstruktion, inköp',
      horizon: 'long',
      level_now: 0,
      level_wanted: 2,
      people: 3,
    },
  ],
  themes: [
    [
      'jamstalldhet',
      'Tre kvinnor av tjugosex på golvet. Lyften är inte längre skälet.',
      'Rengöringen av formar roterar från mars.',
    ],
    [
      'mangfald',
      'Instruktionerna finns bara på svenska.',
      'Bilder i instruktionerna vid de sex tyngsta momenten.',
    ],
    ['kompetens', 'En enda kan ställa den stora formmaskinen.', 'Två till lär sig den före sommaren.'],
    [
      'senior',
      'Fyra slutar inom tre år, alla på samma skift.',
      'De fyra får två timmar i veckan för att lära ut.',
    ],
    ['styrkor', 'Flera lär sig hellre vid maskinen än i sal.', 'Hälften av varje kurs hålls på golvet.'],
    ['bakgrund', 'Några säger ja fast de inte har förstått.', 'Den som lär ut ber alltid den andre visa.'],
  ],
  votes: [
    [[0, 2], [2]],
    [
      [0, 1],
      [2, 0],
    ],
    [[2, 0], [2]],
    [[0], [2, 1]],
    [[1, 2], [0]],
  ],
  decisions: [
    ['De fyra äldsta gjutarna lär ut två timmar i veckan', 'Produktionschefen', 14],
    ['Utbildning i processdata upphandlas', 'HR', 45],
    ['Klimatberäkning tas upp med två kunder', 'Vd', 60],
  ],
}

/** A machine shop that has come to the end, and had most to say of language. */
const MACHINE_SHOP: WorkshopStory = {
  fits: /mek|verkst|automation|teknik/i,
  aims_at: 2028,
  until: 'slut',
  present: [
    ['produkt', 'Prototyper tar tid från serien'],
    ['teknik', 'Tre styrsystem, och ingen kan alla'],
    ['produktion', 'Nattskiftet väntar på ställare'],
    ['manniskor', 'Sex språk på golvet'],
  ],
  desired: [
    ['teknik', 'Varje skift kan ställa alla maskiner'],
    ['produktion', 'Natten går utan att vänta'],
    ['manniskor', 'Alla kan läsa avvikelser och skriva egna'],
  ],
  gap: ['Ställa på alla skift', 'Skriva avvikelser så att andra förstår'],
  needs: [
    {
      name: 'CNC-programmering',
      role: 'Operatörer, natt',
      horizon: 'short',
      level_now: 2,
      level_wanted: 3,
      people: 7,
    },
    {
      name: 'Yrkessvenska',
      role: 'Operatörer',
      horizon: 'short',
      level_now: 1,
      level_wanted: 3,
      people: 8,
    },
    {
      name: 'Kvalitetskontroll',
      role: 'Operatörer',
      horizon: 'long',
      level_now: 2,
      level_wanted: 3,
      people: 15,
    },
  ],
  themes: [
    [
      'jamstalldhet',
      'Kvinnorna står vid kontrollen, männen vid maskinerna.',
      'Tre byter plats en månad i taget.',
    ],
    ['mangfald', 'Sex språk är en styrka mot exportkunderna.', 'Den som kan språket är med på kundbesök.'],
    ['kompetens', 'Två operatörer har utbildning som ingen visste om.', 'HR frågar alla vad de har med sig.'],
    ['senior', 'Ställarna är över sextio.', 'En yngre går bredvid varje ställare från hösten.'],
    ['styrkor', 'De tysta har ofta sett felet först.', 'Avvikelser får lämnas som bild.'],
    ['bakgrund', 'Kurser på svenska sorterar bort de bästa.', 'Yrkessvenska på arbetstid, före kursen.'],
  ],
  votes: [
    [[1, 0], [1]],
    [[1], [1, 0]],
    [[0, 1], [0]],
    [[1, 2], [1]],
  ],
  decisions: [
    ['Yrkessvenska på arbetstid från vecka 36', 'HR', 30],
    ['En yngre bredvid varje ställare', 'Produktionsledaren', 75],
  ],
}

/** Those that have come to the end. */
export const CLOSED_STORIES: readonly WorkshopStory[] = [FOUNDRY, MACHINE_SHOP]
