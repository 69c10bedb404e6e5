import { describe, expect, it } from 'vitest';
import { dealOf } from '../../testing/match.ts';
import { marked, type Pages, pipelineMoved } from './marking.ts';
import type { Match, Pipeline } from './match.ts';

const organisation = (id: `org_${string}`): Match['organisation'] => ({
  id,
  kind: 'startup',
  nameLatin: id,
  nameHanzi: null,
  country: 'FR',
  city: null,
  parkId: null,
  sector: null,
  topics: [],
  stage: null,
  offers: [],
  needs: [],
  tagline: null,
  isAnonymous: false,
  isTeaser: false,
  picture: null,
  isSample: true,
});
const match = (id: `org_${string}`, mark: Match['mark'] = null, note: string | null = null): Match => ({
  organisation: organisation(id),
  score: 0.5,
  ours: 0.5,
  theirs: 0.5,
  fit: 'high',
  raise: null,
  ticket: null,
  isActiveToday: false,
  strongest: [],
  objections: [],
  mark,
  note,
  discovery: false,
  meetAt: [],
});
const pagesOf = (...items: Match[]): Pages => ({
  pages: [{ items, total: 30, profilePublished: true, inTouch: [] }],
  pageParams: [0],
});
const shown = (pages: Pages) =>
  pages.pages.flatMap(({ items }) => items.map(({ organisation: { id }, mark, note }) => [id, mark, note]));

describe('a list after a mark', () => {
  it('loses what is settled and keeps what is shortlisted', () => {
    const pages = pagesOf(match('org_a'), match('org_b'));
    for (const mark of ['hidden', 'met', 'passed'] as const) {
      const after = marked(pages, {}, { otherId: 'org_a', mark });
      expect(shown(after)).toEqual([['org_b', null, null]]);
      expect(after.pages[0]?.total).toBe(29);
    }
    expect(shown(marked(pages, {}, { otherId: 'org_a', mark: 'shortlisted' }))[0]).toEqual([
      'org_a',
      'shortlisted',
      null,
    ]);
  });

  it('of one mark loses what has another', () => {
    const after = marked(
      pagesOf(match('org_a', 'shortlisted', 'call them')),
      { mark: 'shortlisted' },
      { otherId: 'org_a', mark: null },
    );
    expect(shown(after)).toEqual([]);
  });

  it('keeps a note that is not touched, and shows one that is', () => {
    const pages = pagesOf(match('org_a', 'shortlisted', 'call them'));
    expect(shown(marked(pages, {}, { otherId: 'org_a', mark: 'shortlisted' }))).toEqual([
      ['org_a', 'shortlisted', 'call them'],
    ]);
    expect(shown(marked(pages, {}, { otherId: 'org_a', mark: 'shortlisted', note: '' }))).toEqual([
      ['org_a', 'shortlisted', ''],
    ]);
    expect(shown(marked(pages, {}, { otherId: 'org_a', mark: null }))).toEqual([['org_a', null, null]]);
  });
});

describe('a pipeline after a mark', () => {
  const item = (id: `org_${string}`, mark: Pipeline['items'][number]['mark'], note: string | null = null) =>
    dealOf('Any', mark, { organisation: organisation(id), note });
  const pipeline = { items: [item('org_a', 'shortlisted', 'n'), item('org_b', 'met')] };
  const order = (one: Pipeline) => one.items.map(({ organisation: { id }, mark, note }) => [id, mark, note]);

  it('shows what is moved first in its new column, with its note', () => {
    expect(order(pipelineMoved(pipeline, { otherId: 'org_b', mark: 'invested' }))).toEqual([
      ['org_b', 'invested', null],
      ['org_a', 'shortlisted', 'n'],
    ]);
    expect(order(pipelineMoved(pipeline, { otherId: 'org_a', mark: 'met' }))[0]).toEqual(['org_a', 'met', 'n']);
  });

  it('loses what is hidden or unmarked', () => {
    for (const mark of ['hidden', null] as const)
      expect(order(pipelineMoved(pipeline, { otherId: 'org_a', mark }))).toEqual([['org_b', 'met', null]]);
  });

  it('takes back a card that was taken off, with its note', () => {
    const card = item('org_c', 'shortlisted', 'call them');
    expect(order(pipelineMoved(pipeline, { otherId: 'org_c', mark: 'met', card }))[0]).toEqual([
      'org_c',
      'met',
      'call them',
    ]);
    expect(pipelineMoved(pipeline, { otherId: 'org_c', mark: 'met' }).items).toHaveLength(2);
  });

  it('asks no more about a step once a card has moved, or was said to stay', () => {
    const asked = { items: [dealOf('Any', 'met', { asksForDiligence: 'nda' })] };
    const otherId = 'org_any' as const;
    const questions = (marking: Parameters<typeof pipelineMoved>[1]) =>
      pipelineMoved(asked, marking).items.map(({ asksForDiligence }) => asksForDiligence);
    expect(questions({ otherId, mark: 'in_diligence' })).toEqual([null]);
    expect(questions({ otherId, mark: 'met', answeredStep: 'nda' })).toEqual([null]);
    expect(questions({ otherId, mark: 'met', note: 'a word' })).toEqual(['nda']);
  });

  it('keeps its order when only a note changes', () => {
    expect(order(pipelineMoved(pipeline, { otherId: 'org_b', mark: 'met', note: 'new' }))).toEqual([
      ['org_a', 'shortlisted', 'n'],
      ['org_b', 'met', 'new'],
    ]);
  });
});
