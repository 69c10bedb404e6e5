import { organisationKinds } from '@jumelage/domain/organisation';
import { lacksForPublication } from '@jumelage/domain/profile';
import { describe, expect, it } from 'vitest';
import { emptyDraft, lacksToContinue, toProfile, withProposals } from './draft.ts';

const read = {
  language: 'zh',
  sector: 'cleantech',
  topics: [{ topic: 'batteries', passage: '电池。' }],
  stages: [
    { stage: 'seed', passage: '种子轮。' },
    { stage: 'growth', passage: '成长期。' },
  ],
  cooperations: [
    { direction: 'need', kind: 'investment', passage: '电池。' },
    { direction: 'offer', kind: 'licence', passage: '许可。' },
  ],
} satisfies Parameters<typeof withProposals>[1];
const begun = { ...emptyDraft('fr'), text: '电池。许可。', kind: 'startup', name: '蓝电池' } as const;

describe('a draft of the first run', () => {
  it('begins with the country of the language, and lacks a text, a kind and a name', () => {
    expect([emptyDraft('fr').country, emptyDraft('zh').country, emptyDraft('zh').currency]).toEqual([
      'FR',
      'CN',
      'CNY',
    ]);
    expect(lacksToContinue(emptyDraft('en'))).toEqual(['text', 'kind', 'name']);
    expect(lacksToContinue({ ...begun, text: '  ' })).toEqual(['text']);
    expect(lacksToContinue(begun)).toEqual([]);
  });

  it('takes proposals over, each with its sentence; one stage for a company, all for an investor', () => {
    const company = withProposals(begun, read);
    expect([company.topics, company.stages, company.needs, company.offers]).toEqual([
      ...[['batteries'], ['seed'], ['investment'], ['licence']],
    ]);
    expect(company.passages).toEqual({
      ...{ 'topic batteries': '电池。', 'need investment': '电池。', 'offer licence': '许可。' },
    });
    expect(company.readText).toBe(begun.text);
    expect(withProposals({ ...begun, kind: 'investor' }, read).stages).toEqual(['seed', 'growth']);
  });

  it('becomes a profile in the language of its text, with both names', () => {
    const profile = toProfile({ ...withProposals(begun, read), latin: 'Lan Dianchi' });
    expect([profile.nameLatin, profile.nameHanzi, profile.stage]).toEqual(['Lan Dianchi', '蓝电池', 'seed']);
    expect(profile.texts).toEqual({ zh: { origin: 'original', tagline: '电池', description: '电池。许可。' } });
    expect(toProfile({ ...begun, latin: ' ' }).nameLatin).toBe('蓝电池');
    expect(toProfile({ ...begun, name: 'Blue' })).toMatchObject({ nameLatin: 'Blue', nameHanzi: null });
  });

  it('lacks nothing to be published, whatever the kind, once it is read', () => {
    for (const kind of organisationKinds) {
      const { sector = null, thesis, texts } = toProfile(withProposals({ ...begun, kind }, read));
      const descriptions = Object.values(texts ?? {}).map((text) => text?.description ?? '');
      const publishable = { kind, sector, descriptions, topicsSought: thesis?.topicsIn ?? [] };
      expect([kind, lacksForPublication(publishable)]).toEqual([kind, []]);
    }
  });
});
