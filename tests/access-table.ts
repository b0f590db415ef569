import type { Who } from './world.ts'

/** The columns of the table, from the left. */
export const COLUMNS: readonly Who[] = [
  'administrator',
  'project_leader',
  'process_leader',
  'economist',
  'officer',
  'company',
  'provider',
  'steering',
  'evaluator',
  'auditor',
  'stranger',
]

/** What stands in the table: shown, sent on, sent to sign in, may not, is not there, must be mended, nothing to send to. */
export const CODES = { '+': 200, '>': 303, '?': 303, '-': 403, '0': 404, '!': 422, '.': 405 } as const

/**
 * Who may what: the answer to each role that asks for a page, and that sends its form empty. Each thing is of the
 * visitor's own programme, company and provider; the project leader handles its persons with protected identity. An address without a form stands without its second half.
 */
export const ACCESS_TABLE = `
/                                                           + > > > > > > > > > >
/*                                                          0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/.well-known/did.json                                       + + + + + + + + + + +
/avanmal/:token                                             0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/brev                                                       + + + + + + + + + + +
/chef/:token                                                0 0 0 0 0 0 0 0 0 0 0
/chef/:token/:who                                           0 0 0 0 0 0 0 0 0 0 0
/chef/:token/:who/:competence                               0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/chef/:token/kompetens/:competence                          0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/foretagslank/:token                                        0 0 0 0 0 0 0 0 0 0 0
/foretagslank/:token/anstallda                              0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/foretagslank/:token/forsakran                              0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/foretagslank/:token/kontakter                              0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/foretagslank/:token/overenskommelse                        0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/foretagslank/:token/overenskommelse/fil                    0 0 0 0 0 0 0 0 0 0 0
/g                                                          + + + + + + + + + + +  ! ! ! ! ! ! ! ! ! ! !
/g/:code                                                    + + + + + + + + + + +  ! ! ! ! ! ! ! ! ! ! !
/har                                                        + + + + + + + + + + +  0 0 0 0 0 0 0 0 0 0 0
/har/:code                                                  + + + + + + + + + + +  0 0 0 0 0 0 0 0 0 0 0
/har/timmar                                                 0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/inbjudan/:token                                            0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/intyg                                                      + + + + + + + + + + +  ! ! ! ! ! ! ! ! ! ! !
/intyg/:number                                              0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/intyg/bricka                                               + + + + + + + + + + +  ! ! ! ! ! ! ! ! ! ! !
/intyg/status/:list                                         0 0 0 0 0 0 0 0 0 0 0
/kalender/:token.ics                                        0 0 0 0 0 0 0 0 0 0 0
/kalender/svar/:token                                       0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/konto                                                      + + + + + + + + + + ?  > > > > > > > > > > ?
/logga-in                                                   > > > > > > > > > > +  > > > > > > > > > > !
/logga-in/lank                                              + + + + + + + + + + +  ! ! ! ! ! ! ! ! ! ! !
/logga-in/skickad                                           + + + + + + + + + + +
/logga-ut                                                   + + + + + + + + + + >  > > > > > > > > > > >
/mina-intyg/:token                                          0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/mina-intyg/:token/:certificate                             0 0 0 0 0 0 0 0 0 0 0
/mina-intyg/:token/:certificate/bricka                      0 0 0 0 0 0 0 0 0 0 0
/nivaer/:token                                              0 0 0 0 0 0 0 0 0 0 0
/nivaer/:token/:competence                                  0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/nivaer/:token/kurser                                       0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/nivaer/:token/plan                                         0 0 0 0 0 0 0 0 0 0 0
/nivaer/:token/steg                                         0 0 0 0 0 0 0 0 0 0 0
/nytt-projekt                                               + - - - - - - - - - ?  ! - - - - - - - - - ?
/om/:page                                                   + + + + + + + + + + +
/ombud                                                      > > > > > > > > > > ?
/ombud/utan-tackning                                        + + + + + + + + + + +
/pass/:token                                                0 0 0 0 0 0 0 0 0 0 0
/pass/:token/:session                                       0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/pass/:token/:session/kod                                   0 0 0 0 0 0 0 0 0 0 0
/pass/:token/:session/skarm                                 0 0 0 0 0 0 0 0 0 0 0
/pass/:token/skriv-under                                    0 0 0 0 0 0 0 0 0 0 0
/pass/:token/skriv-under/:person                            0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/rum/:token                                                 0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/rum/:token/strom                                           0 0 0 0 0 0 0 0 0 0 0
/skattning/:token                                           0 0 0 0 0 0 0 0 0 0 0
/skattning/:token/:area                                     0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/skattning/:token/klart                                     0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/skarm                                                      + + + + + + + + + + +
/skarm/:token                                               0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/skarm/:token/:person                                       0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/sms/kvitto/:secret                                         0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/sprak/:language                                            > > > > > > > > > > >
/stil                                                       + + + + + + + + + + +
/fragor/:token                                              0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/timmar/:token                                              0 0 0 0 0 0 0 0 0 0 0  0 0 0 0 0 0 0 0 0 0 0
/:programme                                                 > + + + + > > + + + ?
/:programme/anvandare                                       + + - - - - - - - - ?  ! ! - - - - - - - - ?
/:programme/brev                                            - + + - - - - - - - ?  - 0 0 - - - - - - - ?
/:programme/foretag                                         - + + + + > - - - + ?
/:programme/foretag.csv                                     - + + + + - - - - + ?
/:programme/foretag.xlsx                                    - + + + + - - - - + ?
/:programme/foretag/:id                                     - + + + + + - - - + ?
/:programme/foretag/:id/andring                             - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/foretag/:id/bokning                             - + + - - + - - - - ?  - ! ! - - ! - - - - ?
/:programme/foretag/:id/bokning/:occasion                   - + + - - + - - - - ?  - ! ! - - ! - - - - ?
/:programme/foretag/:id/bokning/:occasion/:person           - 0 0 - - 0 - - - - ?  - 0 0 - - 0 - - - - ?
/:programme/foretag/:id/bokning/grans                       - + + - - + - - - - ?  - ! ! - - ! - - - - ?
/:programme/foretag/:id/bokning/utanfor                     - + + - - + - - - - ?  - ! ! - - ! - - - - ?
/:programme/foretag/:id/brev                                - + + + + - - - - + ?  - 0 0 0 0 - - - - 0 ?
/:programme/foretag/:id/chefer                              - + + - - + - - - - ?  - 0 0 - - 0 - - - - ?
/:programme/foretag/:id/chefer/val                          - + + - - - - - - - ?  - > > - - - - - - - ?
/:programme/foretag/:id/handelser                           - + + + - - - - - + ?
/:programme/foretag/:id/anstallda                           - + + - - + - - - - ?  - ! ! - - ! - - - - ?
/:programme/foretag/:id/forsakran                           - + + + - + - - - + ?  - ! ! - - ! - - - - ?
/:programme/foretag/:id/kompetenser                         - + + - - + - - - - ?
/:programme/foretag/:id/kompetenser/anstalld                - - + - - + - - - - ?  - - ! - - ! - - - - ?
/:programme/foretag/:id/kompetenser/anstalld/:employee      - - + - - + - - - - ?  - - ! - - ! - - - - ?
/:programme/foretag/:id/kompetenser/bevis                   - - + - - + - - - - ?
/:programme/foretag/:id/kompetenser/bevis/:permit           - - + - - + - - - - ?  - - ! - - ! - - - - ?
/:programme/foretag/:id/kompetenser/bevis/ny                - - + - - + - - - - ?  - - ! - - ! - - - - ?
/:programme/foretag/:id/kompetenser/blad                    - - + - - + - - - - ?  - - ! - - ! - - - - ?
/:programme/foretag/:id/kompetenser/forslag                 - - + - - + - - - - ?  - - ! - - ! - - - - ?
/:programme/foretag/:id/kompetenser/grund                   - + + - - + - - - - ?  - ! ! - - ! - - - - ?
/:programme/foretag/:id/kompetenser/kolumn/:competence      - - + - - + - - - - ?  - - > - - > - - - - ?
/:programme/foretag/:id/kompetenser/laget                   - - + - - + - - - - ?
/:programme/foretag/:id/kompetenser/rad/:who                - - + - - + - - - - ?  - - > - - > - - - - ?
/:programme/foretag/:id/kompetenser/rad/:who/samtal         - - + - - + - - - - ?  - - ! - - ! - - - - ?
/:programme/foretag/:id/kompetenser/samtal                  - - + - - + - - - - ?
/:programme/foretag/:id/kompetenser/roll                    - + + - - + - - - - ?  - > > - - > - - - - ?
/:programme/foretag/:id/kompetenser/rutor                   - - > - - > - - - - ?  - - ! - - ! - - - - ?
/:programme/foretag/:id/kompetenser/urval                   - + + - - + - - - - ?  - ! ! - - ! - - - - ?
/:programme/foretag/:id/kontakter                           - + + - - + - - - - ?  - ! ! - - ! - - - - ?
/:programme/foretag/:id/kontakter/:contact                  - + + - - + - - - - ?  - ! ! - - ! - - - - ?
/:programme/foretag/:id/kontakter/:contact/utdrag           - > - - - - - - - - ?  - + - - - - - - - - ?
/:programme/foretag/:id/lankar                              - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/foretag/:id/overenskommelse                     - + + + - + - - - + ?  - ! ! - - ! - - - - ?
/:programme/foretag/:id/overenskommelse/fil                 - + + + - + - - - + ?
/:programme/foretag/:id/avslut                              - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/foretag/:id/besok                               - + + - + - - - - - ?  - ! ! - ! - - - - - ?
/:programme/foretag/:id/besok/:visit                        - 0 0 - + - - - - - ?  - 0 0 - ! - - - - - ?
/:programme/foretag/:id/milstolpe                           - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/foretag/:id/narvaro                             - + + + - + - - - + ?
/:programme/foretag/:id/oanmalda/:walkin                    - + + - - + - - - - ?  - ! ! - - ! - - - - ?
/:programme/foretag/:id/pengar                              - + + + - + - - - + ?
/:programme/foretag/:id/personer                            - + + + - + - - - + ?
/:programme/foretag/:id/sjalvskattning                      - + + - - + - - - - ?
/:programme/foretag/:id/sjalvskattning/:assessment          - + + - - - - - - - ?  - 0 0 - - - - - - - ?
/:programme/foretag/:id/sjalvskattning/:assessment/blankett  - + + - - - - - - - ?
/:programme/foretag/:id/sjalvskattning/:assessment/papper   - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/foretag/:id/sjalvskattning/ny                   - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/foretag/:id/skift                               - + + - - + - - - - ?  - ! ! - - ! - - - - ?
/:programme/foretag/:id/skift/:team                         - 0 0 - - 0 - - - - ?  - 0 0 - - 0 - - - - ?
/:programme/foretag/:id/trappan                             - + + - - - - - - - ?  - - ! - - - - - - - ?
/:programme/foretag/:id/trappan/:person                     - - + - - - - - - - ?  - - ! - - - - - - - ?
/:programme/foretag/:id/trappan/befattningar                - + + - - - - - - - ?  - > > - - - - - - - ?
/:programme/foretag/:id/workshop                            - + + - + + - - - - ?
/:programme/foretag/:id/workshop/:workshop                  - + + - - + - - - - ?
/:programme/foretag/:id/workshop/:workshop/sammanfattning.pdf  - + + - - + - - - - ?
/:programme/foretag/:id/workshop/:workshop/andring          - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/foretag/:id/workshop/:workshop/blad             - + + - - - - - - - ?
/:programme/foretag/:id/workshop/:workshop/led              - + + - - - - - - - ?  - 0 0 - - - - - - - ?
/:programme/foretag/:id/workshop/:workshop/roster           - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/foretag/:id/workshop/:workshop/strom            - 0 0 - - - - - - - ?
/:programme/foretag/:id/workshop/:workshop/tid              - + + - - - - - - - ?  - 0 0 - - - - - - - ?
/:programme/foretag/:id/workshop/:workshop/underskrift      - > > - - - - - - - ?  - 0 0 - - - - - - - ?
/:programme/foretag/:id/workshop/:workshop/vagg             - + + - - - - - - - ?
/:programme/foretag/:id/workshop/ny                         - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/foretag/:id/workshop/uppfoljning                - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/foretag/forslag                                 - + + + + - - - - + ?
/:programme/foretag/nytt                                    - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/handelser                                       + + - + - - - - - + ?
/:programme/handelser/kontroll                              + + - + - - - - - + ?  + + - + - - - - - + ?
/:programme/import                                          - + + - - - - - - + ?  - ! ! - - - - - - - ?
/:programme/import/:id                                      - + + - - - - - - + ?
/:programme/import/:id/avvisade                             - > > - - - - - - > ?  - + + - - - - - - - ?
/:programme/import/:id/genomforande                         - > > - - - - - - > ?  - > > - - - - - - - ?
/:programme/import/:id/kassering                            - > > - - - - - - > ?  - > > - - - - - - - ?
/:programme/installningar                                   + + + + - - - - - + ?
/:programme/installningar/brev                              - + - + - - - - - + ?
/:programme/installningar/brev/andring                      - + - + - - - - - + ?  - ! - - - - - - - - ?
/:programme/installningar/brev/sms                          - + - + - - - - - + ?  - ! - - - - - - - - ?
/:programme/installningar/budget                            + + - - - - - - - - ?  ! ! - - - - - - - - ?
/:programme/installningar/finansiar/:financier              + + - - - - - - - - ?  ! ! - - - - - - - - ?
/:programme/installningar/fokusgrupper/:group               + + - - - - - - - - ?  ! ! - - - - - - - - ?
/:programme/installningar/mal                               + + - - - - - - - - ?  ! ! - - - - - - - - ?
/:programme/installningar/mindthegap                        + + + + - - - - - + ?
/:programme/installningar/mindthegap/andring                + + - - - - - - - - ?  ! ! - - - - - - - - ?
/:programme/installningar/mindthegap/uppfoljning            + + - - - - - - - - ?  ! ! - - - - - - - - ?
/:programme/installningar/nivaer                            - + + - - - - - - - ?  - > > - - - - - - - ?
/:programme/installningar/overenskommelse                   - + - + - - - - - + ?  - ! - - - - - - - - ?
/:programme/installningar/partner/:partner                  + + - - - - - - - - ?  ! ! - - - - - - - - ?
/:programme/installningar/projektet                         + + - - - - - - - - ?  ! ! - - - - - - - - ?
/:programme/installningar/sjalvskattning                    + + + + - - - - - + ?
/:programme/installningar/sjalvskattning/andring            + + - - - - - - - - ?  ! ! - - - - - - - - ?
/:programme/installningar/tal                               + + - - - - - - - - ?  ! ! - - - - - - - - ?
/:programme/installningar/timkostnad                        + + - - - - - - - - ?  ! ! - - - - - - - - ?
/:programme/installningar/underskrift                       + + - - - - - - - - ?  ! ! - - - - - - - - ?
/:programme/installningar/underskrift/fil                   0 0 0 0 - - - - - 0 ?
/:programme/installningar/underskrift/svar                  0 0 0 0 - - - - - 0 ?  0 0 - - - - - - - - ?
/:programme/installningar/trappan                           + + - - - - - - - - ?  ! ! - - - - - - - - ?
/:programme/kalender                                        - + + + + + - - - + ?
/:programme/kalender/:id                                    - + + + + + - - - + ?  - ! ! - ! - - - - - ?
/:programme/kalender/:id/andring                            - + + - + - - - - - ?  - ! ! - ! - - - - - ?
/:programme/kalender/nytt                                   - + + - + - - - - - ?  - ! ! - ! - - - - - ?
/:programme/katalog                                         + + + + + + + + + + +
/:programme/kompetenser                                     - + + - - - - - - - ?
/:programme/kompetenser.csv                                 - + + - - - - - - - ?
/:programme/kompetenser.xlsx                                - + + - - - - - - - ?
/:programme/kompetenser/:id                                 - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/kompetenser/:id/nivaer                          - + + - - - - - - - ?  - > > - - - - - - - ?
/:programme/kompetenser/:id/sammanslagning                  - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/kompetenser/forslag                              - + + - - - - - - - ?
/:programme/kompetenser/ny                                  - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/leverantorer/ny                                 - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/narvaro                                         - + + + - + + - - + ?
/:programme/narvaro.xlsx                                    - + + + - + + - - + ?
/:programme/narvaro/oanmalda                                - + + - - - - - - - ?
/:programme/narvaro/oanmalda/:walkin                        - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/narvaro/utskrift                                - + + + - + + - - + ?
/:programme/natura                                          - + + + - + - - - + ?
/:programme/natura.csv                                      - + + + - + - - - + ?
/:programme/natura.xlsx                                     - + + + - + - - - + ?
/:programme/natura/:id                                      - + + + - + - - - + ?
/:programme/ombud                                           - + + - + - - - - - ?
/:programme/ombud/besok                                     - + + - + - - - - - ?  - ! ! - ! - - - - - ?
/:programme/ombud/foretag                                   - + + - + - - - - - ?
/:programme/ombud/formedling                                - + + - + - - - - - ?  - ! ! - ! - - - - - ?
/:programme/ombud/formedlingar/:referral                    - 0 0 - + - - - - - ?
/:programme/ombud/forslag                                   - + + - + - - - - - ?
/:programme/ombud/nytt                                      - + + - + - - - - - ?
/:programme/ombud/utkorg                                    - + + - + - - - - - ?  - ! ! - ! - - - - - ?
/:programme/osignerat                                       - + + - - - - - - - ?  - + + - - - - - - - ?
/:programme/personer                                        - + + + - + - - - + ?
/:programme/personer.csv                                    - + + + - + - - - + ?
/:programme/personer.xlsx                                   - + + + - + - - - + ?
/:programme/personer/:id                                    - + + + - + - - - + ?
/:programme/personer/:id/andring                            - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/personer/:id/anstallning/:employment            - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/personer/:id/anstallning/ny                     - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/personer/:id/personnummer                       - + - + - - - - - - ?  - ! - ! - - - - - - ?
/:programme/personer/:id/personnummer/rattelse              - + - + - - - - - - ?  - ! - ! - - - - - - ?
/:programme/personer/:id/utdrag                             - + - - - - - - - - ?  - ! - - - - - - - - ?
/:programme/personer/:id/utdrag/fil                         - > - - - - - - - - ?  - + - - - - - - - - ?
/:programme/siffror                                         - + + + - - - + + + ?
/:programme/siffror.csv                                     - + + + - - - + + + ?
/:programme/siffror.xlsx                                    - + + + - - - + + + ?
/:programme/siffror/deltagare                               - + + + - - - - - + ?
/:programme/siffror/sa-raknar-vi                            - + + + - - - + + + ?
/:programme/sjalvskattningar                                - + + + + - - + + + ?
/:programme/skyddade                                        - + - - - - - - - - ?  - ! - - - - - - - - ?
/:programme/skyddade/:code                                  - + - - - - - - - - ?
/:programme/skyddade/:code/narvaro/:attendance              - + - - - - - - - - ?  - ! - - - - - - - - ?
/:programme/skyddade/:code/narvaro/:attendance/underskrift  - > - - - - - - - - ?  - > - - - - - - - - ?
/:programme/skyddade/:code/nivaer                           - + - - - - - - - - ?  - ! - - - - - - - - ?
/:programme/skyddade/:code/plan                             - + - - - - - - - - ?  - ! - - - - - - - - ?
/:programme/skyddade/:code/steg                             - + - - - - - - - - ?  - ! - - - - - - - - ?
/:programme/skyddade/handlaggare                            - + - - - - - - - - ?  - ! - - - - - - - - ?
/:programme/sok                                             - + + + + + + - - + ?
/:programme/trappan                                         - + + - - - - - - - ?
/:programme/tillfallen                                      - + + + + + + - - + ?
/:programme/tillfallen.csv                                  - + + + + + + - - + ?
/:programme/tillfallen.xlsx                                 - + + + + + + - - + ?
/:programme/tillfallen/:id                                  - + + + + + + - - + ?
/:programme/tillfallen/:id/andring                          - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/tillfallen/:id/bedomning                        - + + - - - + - - - ?  - ! ! - - - ! - - - ?
/:programme/tillfallen/:id/bokning                          - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/tillfallen/:id/bokning/:person                  - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/tillfallen/:id/flera                            - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/tillfallen/:id/intyg                            - + + - - - + - - + ?  - ! ! - - - - - - - ?
/:programme/tillfallen/:id/intyg/:certificate               - + + - - - + - - + ?  - ! ! - - - - - - - ?
/:programme/tillfallen/:id/intyg/:certificate/fil           - + + - - - + - - + ?
/:programme/tillfallen/:id/lage                             - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/tillfallen/:id/lankar                          - + + - - - - - - - ?  - + + - - - - - - - ?
/:programme/tillfallen/:id/lista/:session                  - + + - - - + - - - ?  - > > - - - > - - - ?
/:programme/tillfallen/:id/lista/:session/kod               - + + - - - + - - - ?
/:programme/tillfallen/:id/lista/:session/kodblad           - + + - - - + - - - ?
/:programme/tillfallen/:id/lista/:session/lank              - + + - - - + - - - ?  - ! ! - - - ! - - - ?
/:programme/tillfallen/:id/lista/:session/papper             - + + - - - + - - - ?  - ! ! - - - ! - - - ?
/:programme/tillfallen/:id/lista/:session/papper/:sheet/:page  - 0 0 0 - - 0 - - 0 ?
/:programme/tillfallen/:id/narvaro/:attendance              - + + + - + + - - + ?
/:programme/tillfallen/:id/narvaro/:attendance/rattelse     - + + - - - + - - - ?  - ! ! - - - ! - - - ?
/:programme/tillfallen/:id/narvaro/:attendance/underskrift  - > > - - - > - - - ?  - > > - - - > - - - ?
/:programme/tillfallen/:id/narvaro/ny                       - + + - - - + - - - ?  - ! ! - - - ! - - - ?
/:programme/tillfallen/ny                                   - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/tillfallen/uteblivna                            - + + + - - - - - + ?
/:programme/utvardering                                     - + + - - - + - - - ?
/:programme/utvardering/:course                             - + + - - - + - - - ?
/:programme/utvardering/:course/svar                        - - - - - - + - - - ?  - - - - - - ! - - - ?
/:programme/timmar                                          - + + + - + - - - + ?
/:programme/timmar.csv                                      - + + + - + - - - + ?
/:programme/timmar.xlsx                                     - + + + - + - - - + ?
/:programme/timmar/underlag                                 - + + - - - - - - - ?
/:programme/timmar/underlag.csv                             - + + - - - - - - - ?
/:programme/timmar/underlag.xlsx                            - + + - - - - - - - ?
/:programme/timmar/underlag/:session                        - > > - - - - - - - ?  - > > - - - - - - - ?
/:programme/utbildningar                                    - + + + + + + - - + ?
/:programme/utbildningar.csv                                - + + + + + + - - + ?
/:programme/utbildningar.xlsx                               - + + + + + + - - + ?
/:programme/utbildningar/:id                                - + + + + + + - - + ?
/:programme/utbildningar/:id/andring                        - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/utbildningar/:id/arkivering                     - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/utbildningar/:id/framsteg                       - + + + - + - - - + ?
/:programme/utbildningar/:id/framsteg.csv                   - + + + - + - - - + ?
/:programme/utbildningar/:id/framsteg.xlsx                  - + + + - + - - - + ?
/:programme/utbildningar/:id/kopia                          - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/utbildningar/ny                                 - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/vagen                                           - + + + + - - > > + ?
/:programme/vagen/lista                                     - + + + + - - - - + ?
/:programme/vagen/lista.csv                                 - + + + + - - - - + ?
/:programme/vagen/lista.xlsx                                - + + + + - - - - + ?
/:programme/vagen/startstracka                              - + + + + - - + + + ?
/:programme/vagen/takt                                      - + + + + - - + + + ?
/:programme/foretag/:id/narliggande                         - + + - + - - - - - ?  - ! ! - ! - - - - - ?
/:programme/foretag/:id/plan                                - + + - + + - - - - ?  - ! ! - - ! - - - - ?
/:programme/foretag/:id/plan.pdf                            - + + - - + - - - - ?
/:programme/foretag/:id/plan.xlsx                           - + + - - + - - - - ?
/:programme/foretag/:id/plan/behov                          - + + - - + - - - - ?  - ! ! - - ! - - - - ?
/:programme/foretag/:id/plan/rad/:line                      - + + - - + - - - - ?
/:programme/foretag/:id/plan/rad/:line/andring              - + + - - + - - - - ?  - ! ! - - ! - - - - ?
/:programme/foretag/:id/plan/rad/:line/personer             - - + - - + - - - - ?  - - ! - - ! - - - - ?
/:programme/foretag/:id/plan/rad/ny                         - + + - - + - - - - ?  - ! ! - - ! - - - - ?
/:programme/foretag/:id/sammanslagning                      - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/foretag/dubbletter                              - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/formedlingar                                    - + + - - - - - - - ?
/:programme/formedlingar/:id                                - + + - - - - - - - ?
/:programme/formedlingar/:id/avbojande                      - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/formedlingar/:id/mottagande                     - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/formedlingar/:id/omdirigering                   - + + - - - - - - - ?  - ! ! - - - - - - - ?
/:programme/installningar/personuppgifter                   + + - - - - - - - - ?  ! ! - - - - - - - - ?
/:programme/installningar/oppet                             + + - - - - - - - - ?  ! ! - - - - - - - - ?
/:programme/narliggande                                     - + + - + - - - - - ?
/:programme/narliggande/:related                            - + + - + - - - - - ?
/:programme/narliggande/:related/andring                    - + - - - - - - - - ?  - ! - - - - - - - - ?
/:programme/narliggande/ny                                  - + - - - - - - - - ?  - ! - - - - - - - - ?
/:programme/personuppgifter                                 + + + + + + + + + + +
/:programme/behandlingar                                    + + + + - - - - - + ?
/:programme/behov                                           - + + + + - + + + + ?
/:programme/behov.csv                                       - + + + + - + + + + ?
/:programme/behov.xlsx                                      - + + + + - + + + + ?
/:programme/behov/rader                                     - + + - - - - - - - ?
/:programme/oppet                                           + + + + + + + + + + +  ! ! ! ! ! ! ! ! ! ! !
/:programme/oppet/tack                                      + + + + + + + + + + +
/:programme/partnerskapet                                   - + + + + - - + + + ?
/:programme/partnerskapet.csv                               - + + + + - - + + + ?
/:programme/partnerskapet.xlsx                              - + + + + - - + + + ?
/:programme/partnerskapet/halsa                             - + + - + - - + + - ?  - ! - - - - - - - - ?
/:programme/partnerskapet/halsa/:check                      - + + - + - - + - - ?  - ! ! - ! - - ! - - ?
/:programme/partnerskapet/rader                             - + + - + - - - - - ?
`
