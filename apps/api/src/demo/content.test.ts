import { languages } from '@jumelage/domain/language';
import { pipelineMarks } from '@jumelage/domain/match';
import { displayName } from '@jumelage/domain/participant';
import { registrationWarning } from '@jumelage/domain/registration-number';
import { dateIn, day, hour, minute } from '@jumelage/domain/time';
import { topics } from '@jumelage/matching/text/taxonomy';
import { describe, expect, it } from 'vitest';
import { demoContent } from './content.ts';
import type { DemoEvent, DemoOrganisation } from './content-types.ts';
import { nextForumDay } from './next-forum.ts';
import { leftOfPractice, practiceDay } from './practice-day.ts';

const { organisations, parks, people, deals } = demoContent;
const now = Date.UTC(2026, 5, 1, 8);
const half = 30 * minute;
const events = demoContent.events(now);
const known = new Set(topics.map((topic) => topic.id));
const wanted = (organisation: DemoOrganisation) => [...organisation.offers, ...organisation.needs];
const count = <Item>(items: readonly Item[], toKey: (item: Item) => string) =>
  Object.fromEntries(Object.entries(Object.groupBy(items, toKey)).map(([key, group]) => [key, group?.length ?? 0]));
const twice = (keys: readonly string[]) => keys.filter((key, i) => keys.indexOf(key) !== i);
const eventOf = (key: string) => events.find((event) => event.key === key) as DemoEvent;
const forum = eventOf('forum-2016');
const next = eventOf('next-forum');
const practice = eventOf('practice-day');
/** Names the two of a request, whichever of them asked. */
const pairOf = ({ from, to }: { readonly from: string; readonly to: string }) => [from, to].sort().join(':');
const isOpen = ({ status }: { readonly status: string }) => status === 'accepted' || status === 'pending';

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
      'CN other': 28,
      'CN investor': 5,
    });
    expect(count(organisations, (o) => o.sector ?? 'none')).toEqual({ it: 16, cleantech: 18, biomed: 14, none: 14 });
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

  it('have one original, in their own language, and the two others beside it', () => {
    for (const { key, country, texts } of organisations) {
      const originals = languages.filter((language) => texts[language]?.origin === 'original');
      expect({ key, originals }).toEqual({ key, originals: [country === 'FR' ? 'fr' : 'zh'] });
      expect({ key, lacking: languages.filter((language) => !texts[language]) }).toEqual({ key, lacking: [] });
    }
    expect(
      organisations.filter(({ texts }) => languages.some((language) => texts[language]?.origin === 'machine')).length,
    ).toBe(6);
  });

  it('say each offer, need and raise in all three languages', () => {
    for (const organisation of organisations) {
      for (const text of [
        ...wanted(organisation).map((w) => w.text),
        ...(organisation.raise ? [organisation.raise.use] : []),
      ]) {
        expect({ text, lacking: languages.filter((language) => !text[language]) }).toEqual({ text, lacking: [] });
      }
    }
    expect(organisations.filter((o) => o.raise).length).toBe(17);
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
    expect(addresses.length).toBe(56 + people.length);
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

describe('the demonstration’s events', () => {
  it('are a forum that is over, one to come, and a day that is on', () => {
    expect(events.map(({ key, status, sample, schedule }) => [key, status, sample, schedule])).toEqual([
      ['forum-2016', 'closed', false, 'published'],
      ['next-forum', 'open', true, 'draft'],
      ['practice-day', 'running', true, 'published'],
    ]);
  });

  it('have their participants and requests in every status', () => {
    expect(count(forum.participants, (p) => p.status)).toEqual({ admitted: 44, refused: 1 });
    expect(count(forum.participants, (p) => p.attendance)).toEqual({ onsite: 41, remote: 4 });
    expect(count(forum.requests, (r) => r.status)).toEqual({ accepted: 51, declined: 6, withdrawn: 3, expired: 2 });
    expect(count(next.participants, (p) => p.status)).toEqual({ admitted: 50, registered: 3 });
    expect(count(next.requests, (r) => r.status)).toEqual({
      ...{ accepted: 16, pending: 24, declined: 4, withdrawn: 2, expired: 2 },
    });
    expect([practice.participants.length, count(practice.requests, (r) => r.status)]).toEqual([44, { accepted: 63 }]);
  });

  it('link only what exists', () => {
    const keys = people.map((p) => p.key);
    for (const event of events) {
      expect(
        [...event.participants.map((p) => p.person), ...event.organisers].filter((key) => !keys.includes(key)),
      ).toEqual([]);
      expect(twice(event.participants.map((p) => p.person))).toEqual([]);
      const admitted = event.participants.filter((p) => p.status === 'admitted').map((p) => p.person);
      expect(event.requests.flatMap((r) => [r.from, r.to]).filter((key) => !admitted.includes(key))).toEqual([]);
    }
  });

  it('have at most one open request a pair, and each sender within the limit', () => {
    for (const event of events) {
      expect(twice(event.requests.filter(isOpen).map(pairOf))).toEqual([]);
      expect(Math.max(...Object.values(count(event.requests, (r) => r.from)))).toBeLessThanOrEqual(event.requestLimit);
    }
    // Nobody has the same person in both of the events that are not over.
    expect(twice([...next.requests, ...practice.requests].filter(isOpen).map(pairOf))).toEqual([]);
  });

  it('give each person to try them as something to answer, to meet now, and to meet at the end of the day', () => {
    const tried = people.filter(({ featured, organisation }) => featured && organisation).map(({ key }) => key);
    expect(tried.length).toBe(6);
    for (const person of tried) {
      const own = (event: DemoEvent) => event.requests.filter(({ from, to }) => from === person || to === person);
      const toAnswer = own(next).filter(({ status, to }) => status === 'pending' && to === person);
      const blocks = own(practice).map(({ block }) => block);
      const agreed = own(next).filter(({ status }) => status === 'accepted');
      expect([person, toAnswer.length, agreed.length > 0]).toEqual([person, 2, true]);
      expect([person, [0, 1, 1, 2, 3].every((block) => blocks.includes(block))]).toEqual([person, true]);
    }
  });

  it('put the forum to come on a Tuesday, five to six weeks ahead, by the calendar of Chengdu', () => {
    for (let hours = 0; hours < 24 * 14; hours += 5) {
      const at = now + hours * hour;
      const ahead = (Date.parse(nextForumDay(at)) - Date.parse(dateIn('Asia/Shanghai', at))) / day;
      expect([ahead >= 35 && ahead < 42, new Date(nextForumDay(at)).getUTCDay()]).toEqual([true, 2]);
    }
  });

  it('practise on a day with a slot at every instant, whose first block is over when it begins and the last to come', () => {
    for (const at of [Date.UTC(2026, 0, 1, 0, 10), now, Date.UTC(2026, 2, 29, 1, 30), Date.UTC(2026, 9, 25, 0, 40)]) {
      const { sessions, startsOn, zone } = practiceDay(at);
      const [{ blocks = [], slotMinutes = 0, breakMinutes = 1 } = {}] = sessions;
      const times = blocks.map(({ from, to }) => ({ from: Number(from), to: Number(to) }));
      const [first, last] = [times[0], times.at(-1)];
      expect([first && dateIn(zone, first.from), breakMinutes]).toEqual([startsOn, 0]);
      expect(times.slice(1).map(({ from }) => from)).toEqual(times.slice(0, -1).map(({ to }) => to));
      expect(times.map(({ from, to }) => (to - from) % (slotMinutes * minute))).toEqual(times.map(() => 0));
      if (!first || !last) throw new Error('the practice day has no blocks');
      expect([first.to <= at, at < first.to + half, at < last.to - leftOfPractice]).toEqual([true, true, true]);
      expect(last.to - leftOfPractice).toBeLessThan(last.from);
    }
    // More meetings on site than the tables of the block's other slots hold: none of its slots is empty.
    const remote = practice.participants
      .filter(({ attendance }) => attendance === 'remote')
      .map(({ person }) => person);
    const [{ blocks, slotMinutes, tables } = { blocks: [], slotMinutes: 1, tables: 0 }] = practice.sessions;
    for (const [block, { from, to }] of blocks.entries()) {
      const slots = (Number(to) - Number(from)) / (slotMinutes * minute);
      const here = practice.requests.filter(
        (r) => r.block === block && !remote.some((key) => [r.from, r.to].includes(key)),
      );
      expect([block, here.length > (slots - 1) * tables, here.length <= slots * tables]).toEqual([block, true, true]);
    }
  });

  it('report on every meeting of the forum that is over, by both of the two', () => {
    expect(forum.outcomes.length).toBe(102);
    for (const { from, to, by } of forum.outcomes) {
      expect(forum.requests.find((r) => r.from === from && r.to === to)?.status, `${from} ${to}`).toBe('accepted');
      expect([from, to]).toContain(by);
    }
    expect(twice(forum.outcomes.map(({ from, to, by }) => `${from} ${to} ${by}`))).toEqual([]);
    expect(count(forum.outcomes, ({ months }) => String(months ?? 0))).toEqual({ 0: 89, 6: 9, 12: 4 });
  });

  it('write each message, and each note on a meeting, in its author’s language', () => {
    const languageOf = (key: string) => people.find((p) => p.key === key)?.language;
    const written = events.flatMap(({ requests, outcomes }) => [
      ...requests.map(({ from, message }) => [from, message] as const),
      ...requests.flatMap(({ to, answerNote }) => (answerNote ? [[to, answerNote] as const] : [])),
      ...outcomes.flatMap(({ by, note }) => (note ? [[by, note] as const] : [])),
    ]);
    for (const [author, text] of written)
      expect([text, /\p{Script=Han}/u.test(text)]).toEqual([text, languageOf(author) === 'zh']);
  });
});

describe('the demonstration’s boards', () => {
  it('belong to investors who can be met, hold only samples, and have a card in each column for those to try', () => {
    const organisationOf = (key: string) => organisations.find((o) => o.key === key);
    expect(deals.filter(({ investor }) => organisationOf(investor)?.kind !== 'investor')).toEqual([]);
    expect(deals.filter(({ organisation }) => !organisationOf(organisation)?.sample)).toEqual([]);
    expect(twice(deals.map(({ investor, organisation }) => `${investor} ${organisation}`))).toEqual([]);
    for (const { organisation } of people.filter(({ featured }) => featured)) {
      if (organisationOf(organisation ?? '')?.kind !== 'investor') continue;
      const columns = deals.filter(({ investor }) => investor === organisation).map(({ mark }) => mark);
      expect([organisation, pipelineMarks.filter((mark) => !columns.includes(mark))]).toEqual([organisation, []]);
    }
  });
});

it('sets French and Chinese texts with their own spaces and signs', () => {
  const texts = allTexts({ parks, organisations, people, events, deals });
  expect(texts.filter((text) => / [;!?»]|« |[a-zé»] :/.test(text))).toEqual([]);
  expect(texts.filter((text) => /\p{Script=Han}[(),.;:?!]|[(),.;:?!]\p{Script=Han}/u.test(text))).toEqual([]);
  // A space between characters and Latin letters or digits; a date is Chinese already.
  const glued =
    /\p{Script=Han}(?!\d{1,4}[年月日])[\p{Script=Latin}\d]|[\p{Script=Latin}\d%](?![年月日])\p{Script=Han}/u;
  expect(['NFC技术', '约6人', '96%以上'].filter((text) => !glued.test(text))).toEqual([]);
  expect(texts.filter((text) => glued.test(text))).toEqual([]);
});
