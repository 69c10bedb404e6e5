import type { Language } from '@jumelage/domain/language';
import { keepRecent } from '@jumelage/domain/recent';
import { cedict } from './cedict.ts';
import { topicHits } from './find-topics.ts';
import { englishStems, glossary, type Translation } from './glossary.ts';
import { functionWords } from './language.ts';
import { cousinStem, stemEnglish, stemFrench } from './stems.ts';
import { ancestorsOf, topicById } from './taxonomy.ts';
import { fold } from './words.ts';

/**
 * A thing that is compared: an English stem, a concept, a token such as NFC, or the first letters of a word, each with
 * its weight.
 */
export type Feature = { readonly key: string; readonly weight: number };

/** A word or expression as it stands in a text, with what it may mean in the space that all three languages share. */
export type Unit = {
  readonly word: string;
  readonly features: readonly Feature[];
};

/** Weights of the kinds of evidence, set on sentences and pitches in three languages. */
const weightOf = { concept: 1.6, stepUp: 0.4, stem: 1, cousin: 0.8, prefix: 0.45, token: 1.5, character: 0.7 } as const;

/** A prefix of this length tells cousins apart well enough: batter|ie, batter|y. */
const prefixLength = 5;

/** Characters of Chinese grammar, and words of no subject. */
const emptyChinese = new Set(
  `的 了 和 是 在 我 你 他 她 它 们 我们 你们 他们 她们 它们 这 那 这个 那个 这些 那些 与 及 以及 或 或者 但 但是 而 而且 并 并且 也 都 就 还 又 很 最 更 将 把 被 让 使 对 对于 从 到 向 于 由 为 为了 以 之 其 所 者 等 个 一 一个 一种 种 有 没有 无 不 不是 可 可以 能 能够 会 要 应 该 该 已 已经 正在 曾 着 过 地 得 上 下 中 里 内 外 时 后 前 当 如 如果 因 因为 因此 所以 则 且 只 仅 通过 根据 按照 按 给 跟 同 用 每 各 某 另 此 该 吗 呢 吧 啊 哪 什么 怎么 多 少 年 月 日 第 他说 表示 可能 需要 进行 以上 以下 以来 之间 之后 之前`.split(
    /\s+/,
  ),
);

const isToken = (raw: string) => (/\d/.test(raw) ? /\p{L}/u.test(raw) || raw.length > 1 : /\p{Lu}.*\p{Lu}/u.test(raw));

const stems = (translation: Translation, weight: number): Feature[] =>
  translation.map((one) => ({ key: `e:${one.stem}`, weight: weight * one.weight }));

function topicFeatures(topic: string): Feature[] {
  const above = ancestorsOf(topic).map((id, step) => ({
    key: `c:${id}`,
    weight: weightOf.concept * weightOf.stepUp ** (step + 1),
  }));
  return [{ key: `c:${topic}`, weight: weightOf.concept }, ...above];
}

/** Returns the unit of every topic that a text names. */
function topicUnits(text: string, language: Language): Unit[] {
  return topicHits(text, language).map(({ topic, word }) => {
    // Words that no dictionary has get the English label of their topic: 钙钛矿 is perovskite.
    const unheard = language === 'zh' && !cedict().lookUp(word) ? englishStems(topicById(topic)?.label.en ?? '') : [];
    return {
      word,
      features: [
        ...topicFeatures(topic),
        ...unheard.map((stem) => ({ key: `e:${stem}`, weight: weightOf.stem / Math.sqrt(unheard.length) })),
      ],
    };
  });
}

function latinUnit(raw: string, language: 'fr' | 'en' | 'zh'): Unit | undefined {
  const folded = fold(raw).replace(/[^a-z0-9]/g, '');
  if (folded === '') return undefined;
  if (isToken(raw)) return { word: raw, features: [{ key: `t:${folded}`, weight: weightOf.token }] };
  if (language !== 'zh' && functionWords[language].has(folded)) return undefined;
  if (folded.length < 2) return undefined;
  const prefix =
    folded.length > prefixLength ? [{ key: `p:${folded.slice(0, prefixLength)}`, weight: weightOf.prefix }] : [];
  // A name keeps its letters in all languages.
  const name = /^\p{Lu}/u.test(raw) ? [{ key: `t:${folded}`, weight: weightOf.token / 2 }] : [];
  if (language !== 'fr')
    return {
      word: raw,
      features: [{ key: `e:${stemEnglish(folded)}`, weight: weightOf.stem }, ...prefix, ...name],
    };
  const { exact, stems: byStem } = glossary();
  const translation = exact.get(raw.toLowerCase()) ?? exact.get(folded) ?? byStem.get(stemFrench(raw));
  const meaning = translation
    ? stems(translation, weightOf.stem)
    : [{ key: `e:${cousinStem(folded)}`, weight: weightOf.cousin }];
  return { word: raw, features: [...meaning, ...prefix, ...name] };
}

const latinWord = /[\p{Script=Latin}\p{N}\p{M}]+/gu;

function frenchUnits(text: string): Unit[] {
  const { exact, longest } = glossary();
  const words = [...text.matchAll(latinWord)].map((match) => ({
    raw: match[0],
    folded: fold(match[0]),
    at: match.index,
  }));
  const units: Unit[] = [];
  for (let i = 0; i < words.length; ) {
    let taken = 0;
    for (let n = Math.min(longest.get(words[i]?.folded ?? '') ?? 1, words.length - i); n > 1 && taken === 0; n--) {
      const run = words.slice(i, i + n);
      const translation = exact.get(run.map(({ folded }) => folded).join(' '));
      const [first, last] = [run[0], run[n - 1]];
      if (!translation || !first || !last) continue;
      units.push({
        word: text.slice(first.at, last.at + last.raw.length),
        features: stems(translation, weightOf.stem),
      });
      taken = n;
    }
    if (taken === 0) {
      const unit = latinUnit(words[i]?.raw ?? '', 'fr');
      if (unit) units.push(unit);
      taken = 1;
    }
    i += taken;
  }
  return units;
}

function chineseUnits(original: string): Unit[] {
  const text = original.normalize('NFKC');
  const units: Unit[] = [];
  for (const run of text.matchAll(/\p{Script=Han}+/gu)) {
    // Opened where there is something to look up: many texts have nothing in Chinese.
    const { longestFrom, lookUp } = cedict();
    const characters = run[0];
    for (let i = 0; i < characters.length; ) {
      let taken = 1;
      for (let n = Math.min(longestFrom(characters[i] ?? ''), characters.length - i); n > 0; n--) {
        const word = characters.slice(i, i + n);
        const translation = lookUp(word);
        if (!translation && n > 1) continue;
        taken = n;
        if (translation && !emptyChinese.has(word)) {
          units.push({
            word,
            features: stems(translation, n === 1 ? weightOf.character : weightOf.stem),
          });
        }
        break;
      }
      i += taken;
    }
  }
  for (const [word] of text.matchAll(latinWord)) {
    const unit = latinUnit(word, 'zh');
    if (unit) units.push(unit);
  }
  return units;
}

function englishUnits(text: string): Unit[] {
  return [...text.matchAll(latinWord)].flatMap(([word]) => latinUnit(word, 'en') ?? []);
}

/** The most characters of a profile's text that are read. */
const longestText = 20_000;

/** Texts that were read lately, for a list shows the same ones again and again. */
const remembered = new Map<string, readonly Unit[]>();
const rememberedTexts = 500;

/** Returns the words and expressions of a text, and the topics that it names, each with its meaning. */
export function unitsOf(whole: string, language: Language): readonly Unit[] {
  const text = whole.slice(0, longestText);
  const words = language === 'zh' ? chineseUnits(text) : language === 'fr' ? frenchUnits(text) : englishUnits(text);
  return [...words, ...topicUnits(text, language)];
}

/** Returns the same for texts whose words are shown: the last few hundred are cached. */
export function rememberedUnits(text: string, language: Language): readonly Unit[] {
  const key = `${language} ${text}`;
  const known = remembered.get(key) ?? unitsOf(text, language);
  keepRecent(remembered, [key, known], rememberedTexts);
  return known;
}
