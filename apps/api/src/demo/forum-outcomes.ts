import type { DemoOutcome } from './content-types.ts';

/** What was reported of meetings of the morning's block. */
export const forumOutcomes: readonly DemoOutcome[] = [
  {
    from: 'claire',
    to: 'guodong',
    by: 'claire',
    held: true,
    rating: 5,
    nextStep: 'site_visit',
    note: 'Visite de leur usine en septembre ; ils préparent un échantillon de 500 kg.',
  },
  { from: 'claire', to: 'guodong', by: 'guodong', held: true, rating: 5, nextStep: 'site_visit', note: '九月来厂参观，先寄五百公斤废料试处理。' },
  { from: 'minghui', to: 'mathilde', by: 'mathilde', held: true, rating: 4, nextStep: 'nda', note: 'Accord de confidentialité avant d’ouvrir les brevets.' },
  { from: 'minghui', to: 'mathilde', by: 'minghui', held: true, rating: 5, nextStep: 'nda', note: '先签保密协议，再安排试样。' },
  { from: 'lei', to: 'margaux', by: 'margaux', held: true, rating: 4, nextStep: 'pilot', note: 'Dix articulations à essayer en mer cet été.' },
  {
    from: 'nadia',
    to: 'yaqin',
    by: 'nadia',
    held: true,
    rating: 4,
    nextStep: 'exchange_documents',
    note: 'J’envoie le dossier CE ; elle estime le délai d’enregistrement.',
  },
  {
    from: 'dayong',
    to: 'philippe',
    by: 'philippe',
    held: true,
    rating: 3,
    nextStep: 'second_meeting',
    note: 'Intéressés, mais le prix fait débat. À revoir avec un interprète.',
  },
  { from: 'karim', to: 'jianguo', by: 'karim', held: false, nextStep: 'second_meeting', note: 'Pas d’interprète à la table ; reporté à la semaine suivante.' },
  { from: 'siyuan', to: 'thomas', by: 'siyuan', held: true, rating: 5, nextStep: 'agreement', note: '双方同意先做一个合同审查的联合样机。' },
];
