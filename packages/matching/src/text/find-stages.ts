import type { Language } from '@jumelage/domain/language';
import { type Stage, stages } from '@jumelage/domain/organisation';
import { fold } from './words.ts';

/** Expressions by which texts name a stage, folded, separated by commas; none tells an established company. */
const expressions: Readonly<Record<Language, Readonly<Partial<Record<Stage, string>>>>> = {
  en: {
    idea: 'idea stage, concept stage, at the idea, only an idea, early idea',
    prototype: 'prototype, prototypes, demonstrator, proof of concept, proof-of-concept, poc, mvp, lab scale',
    seed: 'seed, pre-seed, pre seed, seed round, seed stage',
    early_revenue: 'first customers, first revenue, first revenues, first sales, early revenue, pilot customers',
    growth: 'growth stage, series a, series b, scale-up, scaleup, scale up',
  },
  fr: {
    idea: "stade de l'idee, stade d'idee, encore une idee, stade du concept",
    prototype: 'prototype, prototypes, demonstrateur, demonstrateurs, maquette, preuve de concept, poc, mvp',
    seed: 'amorcage, pre-amorcage, seed, pre-seed',
    early_revenue: 'premiers clients, premieres ventes, premiers revenus, premier chiffre d affaires',
    growth: 'croissance, serie a, serie b, scale-up, capital-developpement',
  },
  zh: {
    idea: '创意阶段, 概念阶段, 创意期, 只有想法',
    prototype: '原型, 样机, 样品, 概念验证, 中试',
    seed: '种子轮, 种子期, 天使轮',
    early_revenue: '首批客户, 首批订单, 早期营收, 初步营收',
    growth: '成长期, 扩张期, a轮, b轮',
  },
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function patternOf(list: string, language: Language): RegExp {
  const forms = list
    .split(',')
    .map((one) => escaped(one.trim()))
    .join('|');
  return language === 'zh'
    ? new RegExp(forms, 'u')
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms})(?![\\p{L}\\p{N}-])`, 'u');
}

const patternsOf = (language: Language) =>
  stages.flatMap((stage) => {
    const list = expressions[language][stage];
    return list === undefined ? [] : [{ stage, pattern: patternOf(list, language) }];
  });
const patterns = { en: patternsOf('en'), fr: patternsOf('fr'), zh: patternsOf('zh') };

/** Returns the stages that a sentence names, the earliest first. Example: "un prototype en amorçage" names two. */
export function findStages(sentence: string, language: Language): readonly Stage[] {
  const folded = fold(sentence).replace(/[’]/g, "'");
  return patterns[language].filter(({ pattern }) => pattern.test(folded)).map(({ stage }) => stage);
}
