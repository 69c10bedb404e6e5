import { describe, expect, it } from 'vitest';
import { asksForDiligence, type Dealing, lastContact, nextAct } from './deal.ts';
import { matchMarks } from './match.ts';
import { nextSteps } from './outcome.ts';

const minute = 60_000;
const now = Date.parse('2016-07-02T09:00:00Z');
const before = now - 60 * minute;

type Meeting = NonNullable<Dealing['meeting']>;
const meeting = (facts: Partial<Meeting> = {}): Meeting => ({
  ...{ status: 'scheduled', startsAt: now + 40 * minute, endsAt: now + 60 * minute },
  ...{ isToReport: true, step: 'none', steppedAt: null },
  ...facts,
});
const dealing = (facts: Partial<Dealing> = {}): Dealing => ({
  ...{ status: 'pending', sentByUs: true, createdAt: before, answeredAt: null },
  ...{ expiresAt: now + 1000 * minute, opensAt: now + 500 * minute, meeting: null },
  ...facts,
});
const agreed = (facts: Partial<Meeting> = {}, more: Partial<Dealing> = {}) =>
  dealing({ status: 'accepted', answeredAt: before + minute, meeting: meeting(facts), ...more });

describe('the last contact', () => {
  const told = (...dealings: readonly Dealing[]) => {
    const last = lastContact(dealings, now);
    return last && [last.kind, last.at];
  };

  it('is the newest of what was asked, answered and held', () => {
    expect(told()).toBeUndefined();
    expect(told(dealing())).toEqual(['asked', before]);
    expect(told(dealing({ sentByUs: false }))).toEqual(['was_asked', before]);
    expect(told(agreed())).toEqual(['agreed', before + minute]);
    expect(told(dealing({ status: 'declined', answeredAt: before + minute }))).toEqual(['declined', before + minute]);
    const held = agreed({ status: 'held', startsAt: now - 30 * minute, endsAt: now - 10 * minute });
    expect(told(dealing({ createdAt: before + 2 * minute }), held)).toEqual(['met', now - 30 * minute]);
  });

  it('is never one that is still to come, was missed, or was answered by time alone', () => {
    expect(told(agreed({ status: 'held', startsAt: now + minute }))).toEqual(['agreed', before + minute]);
    expect(told(agreed({ status: 'missed', startsAt: now - minute }))).toEqual(['agreed', before + minute]);
    expect(told(dealing({ status: 'expired', answeredAt: now - minute }))).toEqual(['asked', before]);
  });
});

describe('the next act', () => {
  const next = (...dealings: readonly Dealing[]) => {
    const found = nextAct(dealings, now);
    return found && [found.act, (found.at - now) / minute];
  };

  it('follows from how far a request and its meeting have come', () => {
    expect(next()).toBeUndefined();
    expect(next(dealing())).toEqual(['wait', 1000]);
    expect(next(dealing({ sentByUs: false }))).toEqual(['answer', 1000]);
    expect(next(dealing({ expiresAt: now }))).toBeUndefined();
    expect(next(dealing({ status: 'declined' }))).toBeUndefined();
    expect(next(agreed())).toEqual(['meet', 40]);
    expect(next(agreed({ status: 'unscheduled', startsAt: null, endsAt: null }))).toEqual(['place', 500]);
    expect(next(agreed({ status: 'cancelled' }))).toBeUndefined();
  });

  it('is the meeting until it ends, and then to report it, for who can', () => {
    const underWay = { startsAt: now - 10 * minute, endsAt: now + minute };
    expect(next(agreed(underWay))).toEqual(['meet', -10]);
    const over = { startsAt: now - 30 * minute, endsAt: now };
    expect(next(agreed(over))).toEqual(['report', -30]);
    expect(next(agreed({ ...over, isToReport: false }))).toBeUndefined();
    expect(next(agreed({ ...over, step: 'nda', steppedAt: now - minute }))).toEqual(['step', -1]);
    expect(next(agreed({ status: 'missed', startsAt: null, endsAt: null }))).toBeUndefined();
  });

  it('is the most pressing of several, the earlier of two alike, and of steps the newest', () => {
    const step = (at: number) => agreed({ step: 'nda', steppedAt: at });
    expect(next(dealing(), step(before), agreed(), dealing({ sentByUs: false }))).toEqual(['answer', 1000]);
    expect(next(agreed({ startsAt: now + 90 * minute, endsAt: now + 95 * minute }), agreed())).toEqual(['meet', 40]);
    expect(next(step(before), step(before + minute))).toEqual(['step', -59]);
  });
});

describe('the question whether a card moves to diligence', () => {
  const asked = (mark: (typeof matchMarks)[number], step: (typeof nextSteps)[number]) =>
    asksForDiligence({ mark, answeredStep: null }, step);

  it('is asked of what is not as far, after papers, a visit or terms', () => {
    expect(nextSteps.filter((step) => asked('met', step))).toEqual([
      'exchange_documents',
      'site_visit',
      'nda',
      'term_sheet',
    ]);
    expect(matchMarks.filter((mark) => asked(mark, 'nda'))).toEqual(['shortlisted', 'met']);
  });

  it('is not asked twice of one step, nor of none', () => {
    expect(asksForDiligence({ mark: 'met', answeredStep: 'nda' }, 'nda')).toBe(false);
    expect(asksForDiligence({ mark: 'met', answeredStep: 'nda' }, 'term_sheet')).toBe(true);
    expect(asksForDiligence({ mark: 'met', answeredStep: null }, undefined)).toBe(false);
  });
});
