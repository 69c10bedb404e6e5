import type { MatchProfile } from '../profile.ts';

/** The instant at which the samples are looked at. */
export const sampleNow = Date.UTC(2016, 6, 2, 8);

const daysAgo = (days: number) => sampleNow - days * 86_400_000;

/** Returns a profile that says only what it must, with what a test adds. */
export function sampleProfile(id: string, changes: Partial<MatchProfile> = {}): MatchProfile {
  return {
    id,
    kind: 'startup',
    country: 'FR',
    topics: [],
    languages: [],
    offers: [],
    needs: [],
    texts: {},
    activeAt: daysAgo(3),
    ...changes,
  };
}

/** Invented organisations of both sides, each written in one language: the right pairs are plain to a reader. */
export const sampleProfiles: readonly MatchProfile[] = [
  sampleProfile('org_fr_solid', {
    parkId: 'prk_sophia',
    sector: 'cleantech',
    topics: ['solid_state_batteries'],
    stage: 'seed',
    languages: ['fr', 'en'],
    needs: [{ kind: 'manufacture', topics: ['batteries'] }],
    raise: { round: 'seed', euroCents: 200_000_000 },
    texts: { fr: 'Nous mettons au point des batteries à électrolyte solide pour les véhicules électriques.' },
  }),
  sampleProfile('org_fr_nfc', {
    parkId: 'prk_sophia',
    sector: 'it',
    topics: ['contactless', 'payments'],
    stage: 'growth',
    kind: 'sme',
    languages: ['fr', 'en'],
    offers: [{ kind: 'licence', topics: ['contactless'] }],
    needs: [{ kind: 'distribution', topics: ['contactless'] }],
    texts: { fr: 'Cartes et lecteurs NFC sans contact pour le paiement et les transports.' },
  }),
  sampleProfile('org_fr_imaging', {
    parkId: 'prk_sophia',
    sector: 'biomed',
    topics: ['imaging_ai', 'oncology'],
    stage: 'prototype',
    languages: ['fr'],
    needs: [{ kind: 'pilot_customer', topics: ['medical_imaging'] }],
    texts: { fr: 'Aide au diagnostic du cancer sur IRM par apprentissage profond.' },
  }),
  sampleProfile('org_fr_fund', {
    kind: 'investor',
    parkId: 'prk_sophia',
    languages: ['fr', 'en'],
    texts: { fr: 'Fonds d’amorçage pour les technologies médicales.' },
    thesis: {
      topicsIn: ['medical_devices', 'oncology'],
      topicsOut: ['cosmetics'],
      stages: ['prototype', 'seed'],
      ticketMinEuroCents: 30_000_000,
      ticketMaxEuroCents: 150_000_000,
      countries: ['FR', 'CN'],
      lead: 'lead',
      coInvest: true,
      musts: ['topics', 'ticket'],
    },
  }),
  sampleProfile('org_cn_cells', {
    kind: 'large',
    country: 'CN',
    parkId: 'prk_chengdu',
    sector: 'cleantech',
    topics: ['batteries', 'electric_vehicles'],
    stage: 'established',
    languages: ['zh', 'en'],
    offers: [{ kind: 'manufacture', topics: ['lithium_ion', 'solid_state_batteries'] }],
    texts: { zh: '我们为新能源汽车批量生产锂电池,正在寻找固态电池技术。' },
  }),
  sampleProfile('org_cn_pay', {
    kind: 'sme',
    country: 'CN',
    parkId: 'prk_chengdu',
    sector: 'it',
    topics: ['payments', 'big_data'],
    stage: 'growth',
    languages: ['zh'],
    offers: [{ kind: 'distribution', topics: ['payments', 'contactless'] }],
    texts: { zh: '移动支付终端的渠道商,产品支持NFC与二维码。' },
  }),
  sampleProfile('org_cn_hospital', {
    kind: 'research',
    country: 'CN',
    parkId: 'prk_chengdu',
    sector: 'biomed',
    topics: ['medical_imaging', 'clinical_trials'],
    languages: ['zh', 'fr'],
    offers: [{ kind: 'pilot_customer', topics: ['medical_imaging', 'imaging_ai'] }],
    texts: { zh: '医院放射科研究中心,开展核磁共振与肿瘤的临床研究。' },
  }),
  sampleProfile('org_cn_drones', {
    country: 'CN',
    parkId: 'prk_chengdu',
    sector: 'it',
    topics: ['drones'],
    stage: 'early_revenue',
    languages: ['zh', 'en'],
    needs: [{ kind: 'investment', topics: [] }],
    texts: { zh: '用于农业与测绘的无人机。' },
  }),
  sampleProfile('org_cn_implant', {
    country: 'CN',
    parkId: 'prk_chengdu',
    sector: 'biomed',
    topics: ['implants', 'medical_devices'],
    stage: 'seed',
    languages: ['zh', 'en'],
    raise: { round: 'seed', euroCents: 120_000_000 },
    texts: { zh: '可降解心脏支架与植入物。' },
  }),
  sampleProfile('org_cn_fund', {
    kind: 'investor',
    country: 'CN',
    parkId: 'prk_chengdu',
    languages: ['zh', 'en'],
    texts: { zh: '专注新能源与储能的成长基金。' },
    thesis: {
      topicsIn: ['energy_storage', 'renewable_energy'],
      topicsOut: [],
      stages: ['seed', 'early_revenue'],
      ticketMinEuroCents: 50_000_000,
      ticketMaxEuroCents: 300_000_000,
      countries: ['FR'],
      lead: 'follow',
      coInvest: true,
      musts: ['stages', 'countries'],
    },
  }),
];

/** The parks of the samples, twinned. */
export const sampleTwins: readonly (readonly [string, string])[] = [['prk_sophia', 'prk_chengdu']];
