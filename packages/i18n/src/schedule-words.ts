import type { Language } from '@jumelage/domain/language';
import type { UnplacedReason } from '@jumelage/scheduling/explain';
import type { RuleId } from '@jumelage/scheduling/rules';
import type { SoftRuleId } from '@jumelage/scheduling/score';
import { formatMessage } from './message.ts';
import type { Words } from './words.ts';

type Wording = {
  readonly words: Words['schedules'];
  readonly language: Language;
  /** The name of the people concerned, where it is known. */
  readonly name?: string | undefined;
};

/** Every code that the scheduler can answer: a new one there does not compile here until it is worded. */
type Known = {
  readonly unplaced: Readonly<Record<UnplacedReason, string>>;
  readonly hardRules: Readonly<Record<RuleId, string>>;
  readonly softRules: Readonly<Record<SoftRuleId, string>>;
};

type Sentences = Readonly<Record<string, string>>;

function choose(
  code: string,
  [plain, named, other]: readonly [Sentences, Sentences, string],
  { language, name }: Wording,
): string {
  const withName = name === undefined ? undefined : named[code];
  return withName === undefined ? (plain[code] ?? other) : formatMessage(withName, { name: name ?? '' }, language);
}

/** Says why a meeting has no slot, by its code; an unknown code gets a general sentence. */
export function wordUnplaced(code: string, wording: Wording): string {
  const known: Known = wording.words;
  return choose(code, [known.unplaced, wording.words.unplacedNamed, wording.words.unplacedOther], wording);
}

/** Says what is wrong with a schedule, by the hard rule that it breaks. */
export function wordBreach(rule: string, wording: Wording): string {
  const known: Known = wording.words;
  return choose(rule, [known.hardRules, wording.words.hardRuleNamed, wording.words.ruleOther], wording);
}
