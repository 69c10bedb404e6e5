import { languages } from '@jumelage/domain/language';
import { displayName } from '@jumelage/domain/participant';
import { registrationWarning } from '@jumelage/domain/registration-number';
import { toInstant } from '@jumelage/domain/time';
import { topics } from '@jumelage/matching/text/taxonomy';
import { describe, expect, it } from 'vitest';
import { demoContent } from './content.ts';
import type { DemoEvent, DemoOrganisation } from './content-types.ts';
import { practiceDay } from './practice-day.ts';

const { organisations, parks, people, events } = demoContent;
const known = new Set(topics.map((topic) => topic.id));
const wanted = (organisation: DemoOrganisation) => [...organisation.offers, ...organisation.needs];
const count = <Item>(items: readonly Item[], toKey: (item: Item) => string) =>
  Object.fromEntries(Object.entries(Object.groupBy(items, toKey)).map(([key, group]) => [key, group?.length ?? 0]));
const twice = (keys: readonly string[]) => keys.filter((key, i) => keys.indexOf(key) !== i);
const forum = events.find((event) => event.key === 'forum-2016') as DemoEvent;

/** Lists every text of the content, wherever it is. */
function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(allTexts) : [];
}

describe('the demonstration’s organisations', () => {
  it('come from both sides, all three sectors, and number what the forum needs', () => {
    expect(count(organisations, (o) => `${o.country} ${o.kind === 'investor' ? 'investor' : 'other'}`)).toEqual({
      'FR other': 24,
      'FR investor': 5,
      'CN other': 25,
      'CN investor': 5,
    });
    expect(count(organisations, (o) => o.sector ?? 'none')).toEqual({ it: 16, cleantech: 15, biomed: 14, none: 14 });
  });

  it('carry topics of the taxonomy only', () => {
    const used = organisations.flatMap((o) => [
      ...o.topics,
      ...wanted(o).flatMap((w) => w.topics),
      ...(o.thesis?.topicsIn ?? []),
      ...(o.thesis?.topicsOut ?? []),
    ]);
    expect(used.length).toBeGreaterThan(300);
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });

  it('have one original, in their own language, and another language beside it', () => {
    for (const { key, country, texts } of organisations) {
      const originals = languages.filter((language) => texts[language]?.origin === 'original');
      expect({ key, originals }).toEqual({ key, originals: [country === 'FR' ? 'fr' : 'zh'] });
      expect(languages.filter((language) => texts[language]).length, key).toBeGreaterThanOrEqual(2);
    }
    expect(
      organisations.filter(({ texts }) => languages.every((language) => texts[language])).length,
    ).toBeGreaterThanOrEqual(25);
    expect(
      organisations.filter(({ texts }) => languages.some((language) => texts[language]?.origin === 'machine')).length,
    ).toBe(6);
  });

  it('say each offer, need and raise in their own language and another', () => {
    for (const organisation of organisations) {
      for (const text of [
        ...wanted(organisation).map((w) => w.text),
        ...(organisation.raise ? [organisation.raise.use] : []),
      ]) {
        expect(text[organisation.country === 'FR' ? 'fr' : 'zh'], organisation.key).toBeTruthy();
        expect(Object.keys(text).length, organisation.key).toBeGreaterThanOrEqual(2);
      }
    }
    expect(organisations.filter((o) => o.raise).length).toBe(14);
  });

  it('are marked: six that exist, with their inventions, and none else', () => {
    expect(organisations.filter((o) => !o.sample).map((o) => o.nameLatin)).toEqual([
      'ASK',
      'Cynsis',
      'SolarCloth',
      'Business Big Data',
      'Chengdu Everimaging Science and Technology',
      'Sichuan AOS Science and Technology',
    ]);
    expect(organisations.filter((o) => o.sample === o.invented)).toEqual([]);
    for (const o of organisations.filter((each) => each.invented)) {
      expect([o.website, o.foundedYear, o.raise, o.registrationNumber], o.key).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      for (const { text } of wanted(o))
        expect(
          text.fr?.startsWith('Exemple') && text.zh?.startsWith('示例') && text.en?.startsWith('Sample'),
          o.key,
        ).toBe(true);
    }
  });

  it('have addresses that lead nowhere', () => {
    const addresses = [...organisations.flatMap((o) => o.website ?? []), ...people.map((p) => p.email)];
    expect(addresses.length).toBe(53 + people.length);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });

  it('have characters in the name of each Chinese sample, and a home park that exists', () => {
    expect(organisations.filter((o) => o.country === 'CN' && o.sample && !o.nameHanzi)).toEqual([]);
    expect(organisations.filter((o) => !parks.some((park) => park.key === o.park))).toEqual([]);
  });

  it('show two registration numbers that add up and one that does not', () => {
    const warnings = organisations.flatMap((o) =>
      o.registrationNumber ? [registrationWarning(o.country, o.registrationNumber) ?? 'right'] : [],
    );
    expect(count(warnings, String)).toEqual({ right: 2, credit_code_unlikely: 1 });
  });
});

describe('the demonstration’s people', () => {
  it('have keys, addresses and names of their own', () => {
    expect(
      twice([
        ...people.map((p) => p.key),
        ...people.map((p) => p.email),
        ...people.map((p) => displayName(p.name)),
        ...organisations.map((o) => o.key),
      ]),
    ).toEqual([]);
  });

  it('belong to organisations that exist, and nine of them stand on the sign-in page', () => {
    const keys = organisations.map((o) => o.key);
    expect(people.filter((p) => p.organisation && !keys.includes(p.organisation))).toEqual([]);
    expect(people.filter((p) => p.featured).length).toBe(9);
    expect(people.filter((p) => p.admin).map((p) => p.key)).toEqual(['admin']);
  });
});

describe('the demonstration’s forum', () => {
  it('has its participants and requests in every status', () => {
    expect(count(forum.participants, (p) => p.status)).toEqual({ admitted: 44, registered: 3, refused: 1 });
    expect(count(forum.participants, (p) => p.attendance)).toEqual({ onsite: 44, remote: 4 });
    expect(count(forum.requests, (r) => r.status)).toEqual({ accepted: 51, declined: 6, withdrawn: 3, expired: 2 });
  });

  it('links only what exists', () => {
    const keys = people.map((p) => p.key);
    for (const event of events) {
      expect(
        [...event.participants.map((p) => p.person), ...event.organisers].filter((key) => !keys.includes(key)),
      ).toEqual([]);
      expect(twice(event.participants.map((p) => p.person))).toEqual([]);
    }
    const admitted = forum.participants.filter((p) => p.status === 'admitted').map((p) => p.person);
    expect(forum.requests.flatMap((r) => [r.from, r.to]).filter((key) => !admitted.includes(key))).toEqual([]);
  });

  it('has at most one open request a pair, and each sender within the limit', () => {
    const open = forum.requests
      .filter((r) => r.status === 'accepted' || r.status === 'pending')
      .map((r) => [r.from, r.to].sort().join(':'));
    expect(twice(open)).toEqual([]);
    expect(Math.max(...Object.values(count(forum.requests, (r) => r.from)))).toBeLessThanOrEqual(forum.requestLimit);
  });

  it('is practised on a day that has begun, whatever the clock says', () => {
    for (const now of [Date.UTC(2026, 0, 1, 0, 10), Date.UTC(2026, 5, 1, 8), Date.UTC(2026, 2, 29, 1, 30)]) {
      const { sessions, startsOn, participants, requests } = practiceDay(now);
      const [first] = sessions[0]?.blocks ?? [];
      const start = toInstant(first?.from ?? '', 'Europe/Paris') ?? 0;
      expect([start < now, start > now - 3 * 3_600_000, first?.from.startsWith(startsOn)]).toEqual([true, true, true]);
      expect([participants.length, requests.length]).toEqual([44, 63]);
    }
  });

  it('reports only on accepted meetings, by one of the two', () => {
    for (const { from, to, by } of forum.outcomes) {
      expect(forum.requests.find((r) => r.from === from && r.to === to)?.status, `${from} ${to}`).toBe('accepted');
      expect([from, to]).toContain(by);
    }
  });

  it('writes each message in its sender’s language', () => {
    for (const { from, message } of forum.requests) {
      const language = people.find((p) => p.key === from)?.language;
      expect(/\p{Script=Han}/u.test(message), message).toBe(language === 'zh');
    }
  });
});

it('sets French and Chinese texts with their own spaces and signs', () => {
  const texts = allTexts({ parks, organisations, people, events, practice: practiceDay(Date.UTC(2026, 5, 1, 8)) });
  expect(texts.filter((text) => / [;!?»]|« |[a-zé»] :/.test(text))).toEqual([]);
  expect(texts.filter((text) => /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u.test(text))).toEqual([]);
});
