import type { Language, Trilingual } from '@jumelage/domain/language';
import type { PaperWords, ProcessingFacts } from './processing-facts.ts';
import { english } from './processing-papers.en.ts';
import { french } from './processing-papers.fr.ts';
import { chinese } from './processing-papers.zh.ts';

/** Escapes a text for a cell of a Markdown table: what would end the cell, and markup. */
const cell = (text: string | number) =>
  String(text)
    .replace(/[\\|<>*_`[\]]/g, (mark) => `\\${mark}`)
    .replace(/\s+/g, ' ');
const line = cell;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [head, head.map(() => '---'), ...rows]
    .map((row, at) => `| ${row.map((one) => (at === 1 ? one : cell(one))).join(' | ')} |`)
    .join('\n');
const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

const nameIn = (name: Trilingual, language: Language) => name[language] ?? name.en ?? name.fr ?? name.zh ?? '';

/**
 * Writes the register of processing (GDPR article 30, PIPL articles 54 and 55) as Markdown, filled in from the
 * settings.
 */
function register(words: PaperWords, facts: ProcessingFacts, language: Language): string {
  const { controller, activities, recipients, transfer, retention, measures, stored, counts } = words;
  const said = (value: string | null) => (value === null ? `**${words.unset}**` : line(value));
  const parks = facts.parks.map((park) => `${nameIn(park.name, language)} (${park.country})`);
  return [
    `# ${words.registerTitle}`,
    words.asOf(facts.day),
    `## ${controller[0]}`,
    list([
      `${controller[1]}${said(facts.operator.name)}`,
      `${controller[2]}${said(facts.operator.contact)}`,
      `${controller[3]}${said(facts.address)}`,
    ]),
    `## ${activities[0]}`,
    table(activities[1], activities[2]),
    `## ${recipients[0]}`,
    recipients[1],
    list([
      `${recipients[2]}${facts.mailServer === null ? words.nowhere : line(facts.mailServer)}`,
      `${recipients[3]}${facts.embeddings === null ? words.nowhere : line(facts.embeddings)}`,
      `${recipients[4]}${facts.translation === null ? words.nowhere : line(facts.translation)}`,
      `${recipients[5]}${facts.providers.map(({ name, host }) => `${line(name)} (${line(host)})`).join(', ') || words.nowhere}`,
      `${recipients[6]}${parks.map(line).join(', ') || words.nowhere}`,
    ]),
    `## ${transfer[0]}`,
    ...transfer.slice(1),
    `## ${retention[0]}`,
    retention[1],
    table(
      retention[2],
      facts.events.map(({ name, endsOn, hideOn, eraseOn, erasedAt }) => [
        nameIn(name, language),
        endsOn,
        hideOn ?? words.never,
        erasedAt ? `${retention[3]} ${erasedAt.toISOString().slice(0, 10)}` : (eraseOn ?? words.never),
      ]),
    ),
    `## ${measures[0]}`,
    list([...measures[1], measures[2][facts.secondFactor], measures[3][facts.database]]),
    `## ${stored[0]}`,
    table(
      stored[1],
      facts.tables.map(({ table: name, of, atErasure }) => [
        name,
        stored[2][of] ?? of,
        stored[3][atErasure] ?? atErasure,
      ]),
    ),
    `## ${counts[0]}`,
    counts[1],
    countTable(words, facts),
    `${words.notices}${Object.entries(facts.versions)
      .map(([name, version]) => `${line(name)} ${version}`)
      .join(', ')}`,
  ].join('\n\n');
}

const countTable = ({ counts }: PaperWords, facts: ProcessingFacts) =>
  table(
    counts[2],
    facts.counts.map(({ country, year, accounts, participants, shownAbroad, erased }) => [
      country ?? '—',
      year,
      accounts,
      participants,
      shownAbroad,
      erased,
    ]),
  );

/**
 * Writes a template of an impact assessment (GDPR article 35, PIPL article 55): the product's facts are filled in, the
 * operator's are asked for.
 */
function assessment(words: PaperWords, facts: ProcessingFacts): string {
  const sections = words.assessment.flatMap(({ heading, known, toFill }) => [
    `## ${heading}`,
    list([...known, ...toFill.map((question) => `**${words.toFill}** ${question}`)]),
  ]);
  return [
    `# ${words.assessmentTitle}`,
    words.asOf(facts.day),
    ...sections,
    `## ${words.counts[0]}`,
    words.counts[1],
    countTable(words, facts),
  ].join('\n\n');
}

const paper = (words: PaperWords, language: Language) => ({
  register: (facts: ProcessingFacts) => `${register(words, facts, language)}\n`,
  assessment: (facts: ProcessingFacts) => `${assessment(words, facts)}\n`,
});

/** The operator's papers in each language. */
export const processingPapers = {
  en: paper(english, 'en'),
  fr: paper(french, 'fr'),
  zh: paper(chinese, 'zh'),
} as const;
