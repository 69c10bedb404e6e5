import type { Texts } from './texts.ts';
import type en from './visitors.en.ts';

export default {
  title: 'Les rencontres qui comptent, d’un parc à l’autre',
  lead: 'Jumelage organise les rendez-vous entre entreprises, investisseurs et chercheurs de Sophia Antipolis et de Chengdu Hi-tech, et vous explique pourquoi chaque rencontre a du sens.',
  join: 'Créer un compte',
  enter: 'Se connecter',
  seeEvents: 'Voir les événements',
  tryDemo: 'Essayer la démonstration, sans compte',
  asEntrepreneur: 'Entrepreneur',
  asInvestor: 'Investisseur',
  asOrganiser: 'Organisateur',
  tryAgain: 'Cela n’a pas fonctionné. Veuillez réessayer.',
  numbers:
    '{n, plural, one {# organisation} many {# d’organisations} other {# organisations}} · deux parcs · trois langues',
  inside: '{n, plural, one {# organisation} many {# d’organisations} other {# organisations}}',
  drawing: 'Deux formes reliées\u00a0: Sophia Antipolis, en France, et Chengdu, en Chine',
  parkFr: 'Sophia Antipolis',
  parkFrText: 'Côte d’Azur, France',
  parkCn: 'Chengdu Hi-tech',
  parkCnText: 'Sichuan, Chine',
  twinned: 'Parcs jumelés depuis 2016',
  sectorsTitle: 'Trois secteurs en commun',
  sectorIt: 'Technologies de l’information',
  sectorItText: 'Logiciels, données, objets connectés, imagerie, drones.',
  sectorCleantech: 'Écotechnologies',
  sectorCleantechText: 'Énergie solaire, eau, bâtiment, matériaux durables.',
  sectorBiomed: 'Biomédecine',
  sectorBiomedText: 'Médicaments, dispositifs, diagnostic, données de santé.',
  stepsTitle: 'Du profil à la poignée de main',
  step1: 'Dites qui vous êtes',
  step1Text:
    'Un seul profil, en français, en chinois ou en anglais\u00a0: ce que vous proposez, ce que vous cherchez, ce que vous levez ou investissez.',
  step2: 'Découvrez qui vous correspond, et pourquoi',
  step2Text: 'Chaque suggestion affiche ses points forts et ses points de vigilance. Pas de score opaque.',
  step3: 'Demandez un rendez-vous',
  step3Text: 'Une minute suffit. Votre interlocuteur accepte ou décline, dans sa langue.',
  step4: 'Rencontrez-vous',
  step4Text:
    'Un agenda sans conflit d’horaire\u00a0: une table, l’heure dans les deux pays et un interprète si besoin.',
  parksTitle: 'Deux parcs, un programme',
  parksText:
    'Sophia Antipolis et Chengdu Hi-tech sont jumelés depuis juillet 2016. Chacun accueille les entreprises de l’autre\u00a0: séminaires, formations, délégations, pitchs et rendez-vous d’affaires forment un seul programme.',
} as const satisfies Texts<typeof en>;
