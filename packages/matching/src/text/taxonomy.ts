import type { Language } from '@jumelage/domain/language';
import { type Sector, sectors } from '@jumelage/domain/organisation';
import { biomedTopics } from './topics-biomed.ts';
import { cleantechTopics } from './topics-cleantech.ts';
import { itTopics } from './topics-it.ts';

/** A node of the tree: a group (no parent) hangs right below its sector, a topic below a group or another topic. */
export type Topic = {
  readonly id: string;
  readonly parent: string | null;
  readonly sector: Sector;
  /** The form that is shown. */
  readonly label: Readonly<Record<Language, string>>;
  /** All forms in which texts name it, the label first. */
  readonly forms: Readonly<Record<Language, readonly string[]>>;
};

const tables: Readonly<Record<Sector, string>> = { it: itTopics, cleantech: cleantechTopics, biomed: biomedTopics };

const toForms = (cell: string | undefined): readonly string[] => (cell ?? '').split(';').map((form) => form.trim());

function parseTable(sector: Sector, table: string): Topic[] {
  const path: string[] = [];
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const depth = (line.length - line.trimStart().length) / 2;
      const [id = '', ...cells] = line.split('|').map((cell) => cell.trim());
      const [en, fr, zh] = [toForms(cells[0]), toForms(cells[1]), toForms(cells[2])];
      const parent = depth === 0 ? null : path[depth - 1];
      if (cells.length !== 3 || parent === undefined) throw new Error(`malformed topic: ${line}`);
      path.length = depth;
      path.push(id);
      return {
        id,
        parent,
        sector,
        label: { en: en[0] ?? '', fr: fr[0] ?? '', zh: zh[0] ?? '' },
        forms: { en, fr, zh },
      };
    });
}

/** Every node of the tree, parents before their children, sector by sector. */
export const topics: readonly Topic[] = sectors.flatMap((sector) => parseTable(sector, tables[sector]));

const byId = new Map(topics.map((topic) => [topic.id, topic]));

const lines = new Map<string, readonly string[]>();
for (const topic of topics)
  lines.set(topic.id, topic.parent === null ? [] : [topic.parent, ...(lines.get(topic.parent) ?? [])]);

export function isTopicId(id: string): boolean {
  return byId.has(id);
}

/** Returns the node with that id; undefined when there is none. */
export function topicById(id: string): Topic | undefined {
  return byId.get(id);
}

/**
 * Returns the nodes above a topic, nearest first; the sector is not one of them. Example: perovskite → [photovoltaics,
 * renewable_energy].
 */
export function ancestorsOf(id: string): readonly string[] {
  return lines.get(id) ?? [];
}

/** Returns the nearest node that is or is above both topics; undefined when only the sector, or nothing, is. */
export function sharedTopic(a: string, b: string): string | undefined {
  const above = [b, ...ancestorsOf(b)];
  return isTopicId(a) ? [a, ...ancestorsOf(a)].find((id) => above.includes(id)) : undefined;
}

/**
 * Tells how near two topics are in the tree, 0 to 1: twice the depth of the lowest node above both, over the sum of
 * their depths (Wu and Palmer 1994); sectors lie at depth 1, so two topics of different sectors have 0 and a topic with
 * itself 1.
 */
export function topicSimilarity(a: string, b: string): number {
  const [first, second] = [byId.get(a), byId.get(b)];
  if (!first || !second || first.sector !== second.sector) return 0;
  const depth = (id: string) => 2 + ancestorsOf(id).length;
  const shared = sharedTopic(a, b);
  return (2 * (shared === undefined ? 1 : depth(shared))) / (depth(a) + depth(b));
}

/**
 * Tells whether two topics are close enough to be called so: one is the other or lies within it, or a branch narrower
 * than a group is above both. Groups are too wide: of 69 pairs that a reader called close or far (`near-topics.test.ts`)
 * this tells 66 right, the 35 far ones all.
 */
export function areNear(a: string, b: string): boolean {
  const shared = sharedTopic(a, b);
  return shared !== undefined && (shared === a || shared === b || ancestorsOf(shared).length > 0);
}

/**
 * The questions that scoring asks of a tree of topics; any other may stand in for the product's own where values of
 * another kind are to be matched.
 */
export type TopicTree = {
  readonly has: (id: string) => boolean;
  /** The nodes above, nearest first. */
  readonly above: (id: string) => readonly string[];
  readonly sectorOf: (id: string) => Sector | undefined;
};

export const taxonomyTree: TopicTree = { has: isTopicId, above: ancestorsOf, sectorOf: (id) => topicById(id)?.sector };
