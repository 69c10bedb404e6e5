import { describe, expect, it, test } from 'vitest';
import { answerPolicy, pagePolicy, referencePolicy, textPagePolicy } from './content-policy.ts';

/** Reads a policy as a browser does: of a directive that stands twice only the first counts. */
function directivesOf(policy: string): Record<string, string> {
  const directives: Record<string, string> = {};
  for (const [name = '', ...sources] of policy.split(';').map((one) => one.trim().split(' ')))
    directives[name] ??= sources.join(' ');
  return directives;
}

const policies = {
  answer: answerPolicy,
  page: pagePolicy,
  text: textPagePolicy('n0nce'),
  reference: referencePolicy('n0nce'),
};

describe.each(Object.entries(policies))('the policy of the %s', (_, policy) => {
  const directives = directivesOf(policy);

  it('allows nothing that it does not name, and no frame around it', () => {
    expect([directives['default-src'], directives['frame-ancestors']]).toEqual(["'none'", "'none'"]);
  });

  it('names no other host and no scheme that anybody can fill', () => {
    expect(policy.match(/https?:|\*|blob:|'unsafe-eval'|'strict-dynamic'/g)).toBeNull();
  });

  it('runs no inline script', () => {
    expect((directives['script-src'] ?? '').includes("'unsafe-inline'")).toBe(false);
    expect((directives['script-src'] ?? '').includes('data:')).toBe(false);
  });

  it('says each thing once', () => {
    const names = policy.split(';').map((one) => one.trim().split(' ')[0]);
    expect(names).toEqual([...new Set(names)]);
  });
});

test('pages take scripts and styles from here alone, and turn no text into markup', () => {
  const page = directivesOf(pagePolicy);
  expect([page['script-src'], page['style-src'], page['connect-src'], page['base-uri']]).toEqual([
    "'self'",
    "'self'",
    "'self'",
    "'none'",
  ]);
  expect([page['require-trusted-types-for'], page['trusted-types']]).toEqual(["'script'", 'day-worker']);
});

test('answers of the API are in a sandbox that allows nothing', () => {
  expect(directivesOf(answerPolicy).sandbox).toBe('');
});

test('a text page has its one style by its nonce, and no script', () => {
  const text = directivesOf(textPagePolicy('abc'));
  expect([text['style-src'], text['script-src'], text['form-action']]).toEqual(["'nonce-abc'", undefined, "'none'"]);
});

test('the reference runs only scripts with its nonce', () => {
  expect(directivesOf(referencePolicy('abc'))['script-src']).toBe("'nonce-abc'");
});
