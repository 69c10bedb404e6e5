import type { ProfileProposals } from '@jumelage/contracts/organisations';
import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { answer, callsTo, Refusal } from '../../testing/server.ts';
import { setSession } from '../accounts/session.ts';
import { FirstRun } from './first-run.tsx';
import type { FirstRunStep } from './step-search.ts';

const proposals: ProfileProposals = {
  ...{ language: 'en', sector: 'cleantech', stages: [] },
  topics: [{ topic: 'batteries', passage: 'We recycle batteries.' }],
  cooperations: [{ direction: 'need', kind: 'manufacture', passage: 'We look for a plant.' }],
};
const visitor = { user: null, organisations: [], consentsDue: [], demo: true } as never;

beforeEach(() => {
  sessionStorage.clear();
  setSession(visitor);
  answer('GET /api/session', visitor);
  answer('GET /api/parks', { parks: [] });
  answer('GET /api/topics', { topics: [] });
  answer('POST /api/profile-proposals', proposals);
  answer('POST /api/accounts', { challengeId: 'chl_first' });
  answer('GET /api/demo/mails', { mails: [] });
});

/** Draws the way as a visitor walks it. */
function Way() {
  const [step, setStep] = useState<FirstRunStep>(1);
  return (
    <FirstRun step={step} onStep={setStep} onEntered={() => document.body.append('entered')} onPublished={() => {}} />
  );
}
const drawWay = (language: 'en' | 'zh' = 'en') =>
  draw(<Way />, { words: ['first-run', 'accounts', 'organisations', 'reasons'], language });

type User = Awaited<ReturnType<typeof drawWay>>['user'];
async function describeIt(user: User) {
  await user.type(screen.getByLabelText(/^What do you do/), 'We recycle batteries. We look for a plant.');
  await user.click(screen.getByRole('radio', { name: 'Startup' }));
  await user.type(screen.getByLabelText('Name of the organisation'), 'Blue');
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await screen.findByRole('heading', { level: 1, name: 'What we understood' });
}

test('a group of which the text says nothing says so, and the others do not', async () => {
  const { user } = await drawWay();
  await describeIt(user);
  const nothing = 'Nothing recognised in your text. Choose what applies.';
  expect(within(screen.getByRole('region', { name: 'You offer' })).getByText(nothing)).toBeTruthy();
  expect(within(screen.getByRole('region', { name: 'You are looking for' })).queryByText(nothing)).toBeNull();
});

test('an empty first step names each field that is missing, and asks nothing of the server', async () => {
  const { user } = await drawWay();
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  screen.getByText('Write one or two sentences.');
  expect(screen.getByLabelText('Name of the organisation').getAttribute('aria-invalid')).toBe('true');
  expect(callsTo('POST /api/profile-proposals')).toEqual([]);
});

test('what was understood stands ticked with its sentence; a tap removes it, (+) adds another', async () => {
  const { user } = await drawWay();
  await describeIt(user);
  const needs = within(screen.getByRole('region', { name: 'You are looking for' }));
  needs.getByText('We look for a plant.');
  await user.click(needs.getByRole('button', { name: 'Remove Manufacturing' }));
  expect(needs.queryByText('We look for a plant.')).toBeNull();
  await user.click(needs.getByRole('button', { name: 'Add Licence' }));
  needs.getByRole('button', { name: 'Remove Licence' });
  // What was typed and chosen is there again after a reload.
  expect(JSON.parse(sessionStorage.getItem('jumelage-first-run') ?? '{}')).toMatchObject({
    ...{ name: 'Blue', needs: ['licence'], topics: ['batteries'] },
  });
});

test('an account is made from one name, an address and the terms; a refusal names its field', async () => {
  answer('POST /api/accounts', () => {
    throw new Refusal({ code: 'invalid_request', status: 400, fields: [{ path: 'email', code: 'wrong_format' }] });
  });
  const { user } = await drawWay();
  await describeIt(user);
  await user.type(screen.getByLabelText('Your first and last name'), 'Camille Rossi');
  await screen.findByText('On your badge: Camille ROSSI');
  await user.type(screen.getByLabelText('Email address'), 'camille');
  await user.click(screen.getByRole('checkbox'));
  await user.click(screen.getByRole('button', { name: 'Show my suggestions' }));
  await waitFor(() => expect(screen.getByLabelText('Email address').getAttribute('aria-invalid')).toBe('true'));
  answer('POST /api/accounts', { challengeId: 'chl_first' });
  await user.type(screen.getByLabelText('Email address'), '@walk.example');
  await user.click(screen.getByRole('button', { name: 'Show my suggestions' }));
  await screen.findByText('A six-digit code has been sent to camille@walk.example.');
  expect(callsTo('POST /api/accounts').at(-1)?.body).toEqual({
    ...{ email: 'camille@walk.example', language: 'en', name: { family: 'Rossi', given: 'Camille' } },
    consents: { terms: true, other_side: false, newsletter: false },
  });
});

test('the demonstration shows the code in place, and does not say that it was sent', async () => {
  answer('GET /api/demo/mails', { mails: [{ to: 'camille@walk.example', text: 'Your code: 204815.' }] } as never);
  const { user } = await drawWay();
  await describeIt(user);
  await user.type(screen.getByLabelText('Your first and last name'), 'Camille Rossi');
  await user.type(screen.getByLabelText('Email address'), 'camille@walk.example');
  await user.click(screen.getByRole('checkbox'));
  await user.click(screen.getByRole('button', { name: 'Show my suggestions' }));
  expect((await screen.findByText(/204815/)).closest('[role=status]')).not.toBeNull();
  expect(screen.queryByText(/has been sent to/)).toBeNull();
});

test('the sixth digit sends the code', async () => {
  answer('POST /api/accounts/verification', { ...(visitor as object), user: { id: 'usr_camille' } } as never);
  const { user } = await drawWay();
  await describeIt(user);
  await user.type(screen.getByLabelText('Your first and last name'), 'Camille Rossi');
  await user.type(screen.getByLabelText('Email address'), 'camille@walk.example');
  await user.click(screen.getByRole('checkbox'));
  await user.click(screen.getByRole('button', { name: 'Show my suggestions' }));
  await user.type(await screen.findByLabelText(/six-digit|6-digit|Six-digit/), '12345');
  expect(callsTo('POST /api/accounts/verification')).toEqual([]);
  await user.keyboard('6');
  await screen.findByText('entered');
  expect(callsTo('POST /api/accounts/verification')[0]?.body).toEqual({ challengeId: 'chl_first', code: '123456' });
});

test('a Chinese name is typed first, and its pinyin is filled in and can be changed', async () => {
  const { user } = await drawWay('zh');
  await user.type(screen.getByLabelText(/^您从事什么业务/), '我们回收电池。');
  await user.click(screen.getByRole('radio', { name: '初创企业' }));
  await user.type(screen.getByLabelText('机构名称'), '蓝电池');
  await waitFor(() => expect(screen.getByLabelText('拉丁字母名称')).toHaveProperty('value', 'Lan Dianchi'));
  await user.click(screen.getByRole('button', { name: '继续' }));
  await user.type(await screen.findByLabelText('中文姓名'), '侯为民');
  const family = await screen.findByLabelText(/^姓.*拼音/);
  await waitFor(() => expect(family).toHaveProperty('value', 'Hou'));
  await user.clear(family);
  await user.type(family, 'Heo');
  await user.type(screen.getByLabelText(/邮箱/), 'hou@walk.example');
  await user.click(screen.getByRole('checkbox'));
  await user.click(screen.getByRole('button', { name: '查看推荐' }));
  await waitFor(() => expect(callsTo('POST /api/accounts').length).toBe(1));
  expect(callsTo('POST /api/accounts')[0]?.body).toMatchObject({
    name: { family: 'Heo', given: 'Weimin', hanzi: '侯为民' },
  });
});
