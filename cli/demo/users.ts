import type { Role } from '../../app/access/visitor.ts'

/** Invented people, at least one of every role. */
export const DEMONSTRATION_USERS: readonly { name: string; email: string; role: Role; partner?: string }[] = [
  { name: 'Karin Ekdahl', email: 'karin.ekdahl@exempel.se', role: 'project_leader', partner: 'IUC Syd' },
  { name: 'Lina Berglund', email: 'lina.berglund@exempel.se', role: 'process_leader', partner: 'IUC Syd' },
  {
    name: 'Jonas Holmkvist',
    email: 'jonas.holmkvist@exempel.se',
    role: 'process_leader',
    partner: 'Techtank',
  },
  { name: 'Ingela Nyström', email: 'ombud18@exempel.se', role: 'officer', partner: 'IF Metall' },
  { name: 'Mirza Begić', email: 'ombud8@exempel.se', role: 'officer', partner: 'IF Metall' },
  { name: 'Jenny Åkesson', email: 'jenny.akesson@exempel.se', role: 'economist', partner: 'IUC Syd' },
  { name: 'Marit Svanberg', email: 'marit.svanberg@exempel.se', role: 'company' },
  { name: 'Samir Haddad', email: 'samir.haddad@exempel.se', role: 'provider' },
  { name: 'Birgitta Lundh', email: 'birgitta.lundh@exempel.se', role: 'steering' },
  { name: 'Anders Wik', email: 'anders.wik@exempel.se', role: 'evaluator' },
  { name: 'Elisabet Ros', email: 'elisabet.ros@exempel.se', role: 'auditor' },
  { name: 'Tomas Dahl', email: 'tomas.dahl@exempel.se', role: 'administrator' },
]
