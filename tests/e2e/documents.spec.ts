import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jpeg, pdf } from '../support/files.ts';
import { findBarriers } from './barriers.ts';
import { openStage, openWindow, overflowOf, type Stage, wordsFor } from './harness.ts';
import { ask, enterAs, organisationOf } from './steps.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

async function enter(language: 'fr' | 'zh', family: string, width: number): Promise<Page> {
  const page = await openWindow(stage, { language, width });
  await enterAs(stage, page, family);
  return page;
}

test('documents are added, asked for on the other side, granted, opened, and the opening stands in the log', async () => {
  const [fr, zh] = [wordsFor('fr', 'organisations'), wordsFor('zh', 'organisations')];
  const [owner, asker] = await Promise.all([enter('fr', 'peyre', 1440), enter('zh', 'he', 390)]);
  const [own, theirs] = await Promise.all([organisationOf(stage, owner), organisationOf(stage, asker)]);

  await owner.goto(`/organisations/${own.id}`);
  const documents = owner.getByRole('region', { name: fr.documents, exact: true });
  await documents.getByText(fr.documentsEmpty).waitFor();
  const chooser = documents.locator('input[type=file]');
  await chooser.setInputFiles({ name: 'Résultats 2025.pdf', mimeType: 'application/pdf', buffer: pdf });
  await documents.getByRole('listitem').filter({ hasText: 'Résultats 2025.pdf' }).waitFor();
  // A file that only claims to be a picture is refused in words, and the rest is stored.
  await chooser.setInputFiles([
    { name: 'faux.png', mimeType: 'image/png', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
    { name: 'plan.jpg', mimeType: 'image/jpeg', buffer: jpeg },
  ]);
  await documents.getByRole('listitem').filter({ hasText: 'plan.jpg' }).waitFor();
  expect(await documents.getByRole('alert').textContent()).toContain(wordsFor('fr', 'errors').codes.file_type_refused);

  await asker.goto(`/organisations/${own.id}`);
  await asker.getByRole('button', { name: zh.grantAskDocuments }).click();
  await asker.getByLabel(zh.grantMessage).fill('我们想了解贵公司的业绩。');
  await asker.getByRole('button', { name: zh.grantSend }).click();
  await asker.getByText(zh.grantStatuses.asked).waitFor();

  await owner.reload();
  const given = owner.getByRole('region', { name: fr.grantsGiven });
  const waiting = given.getByRole('listitem').filter({ hasText: '我们想了解贵公司的业绩。' });
  await waiting.getByRole('button', { name: new RegExp(fr.grantAllow) }).click();
  await waiting.getByText(fr.grantStatuses.granted).waitFor();

  await asker.reload();
  const download = asker.waitForEvent('download');
  await asker.getByRole('button', { name: zh.documentOpenNamed.replace('{name}', 'Résultats 2025.pdf') }).click();
  expect((await download).suggestedFilename()).toBe('Résultats 2025.pdf');
  const { items } = (await (await asker.request.get(`/api/organisations/${own.id}/documents`)).json()) as {
    items: readonly { readonly id: string }[];
  };
  expect(items).toHaveLength(2);
  const faults = [...(await findBarriers(asker)), await overflowOf(asker)];

  await owner.reload();
  const row = owner.getByRole('region', { name: fr.openings }).getByRole('row').filter({ hasText: theirs.nameLatin });
  expect(await row.textContent()).toMatch(/Résultats 2025\.pdf.*HE.*Lei/s);

  // Taken back, after thinking twice, it is closed at once.
  await waiting.getByRole('button', { name: new RegExp(fr.grantTakeBack) }).click();
  await owner.getByRole('button', { name: fr.grantTakeBackConfirm }).click();
  await waiting.getByText(fr.grantStatuses.withdrawn).waitFor();
  expect((await asker.request.get(`/api/organisations/${own.id}/documents/${items[0]?.id}/file`)).status()).toBe(404);
  await asker.reload();
  await asker.getByRole('button', { name: zh.grantAskDocuments }).waitFor();
  expect([
    ...faults,
    ...(await findBarriers(owner)),
    await overflowOf(owner),
    stage.complaints,
    stage.strangers,
  ]).toEqual([0, 0, [], []]);
});

test('whoever owns two organisations that look alike compares them, merges them, and undoes it on the page after the toast is gone', async () => {
  const t = wordsFor('fr', 'organisation-merges');
  const owner = await enter('fr', 'ferrero', 390);
  const own = await organisationOf(stage, owner);
  const other = { kind: 'startup', nameLatin: `${own.nameLatin} Labs`, country: 'FR' };
  await ask(stage, owner, 'post', '/api/organisations', other);
  await owner.goto(`/organisation?organisation=${own.id}`);
  await owner.getByText(t.noticeAlike.replace('{name}', other.nameLatin)).waitFor();
  await owner.getByRole('link', { name: t.compare, exact: true }).click();
  await owner
    .getByRole('button', { name: t.compareNames.replace('{one}', own.nameLatin).replace('{other}', other.nameLatin) })
    .click();
  const dialog = owner.getByRole('dialog');
  await dialog.getByText(t.undoHint).waitFor();
  const faults = [...(await findBarriers(owner)), await overflowOf(owner)];
  await dialog.getByRole('button', { name: t.merge, exact: true }).click();
  await owner.getByText(t.noOthers).waitFor();

  await owner.goto(`/organisation?organisation=${own.id}`);
  await owner.getByRole('button', { name: t.undoName.replace('{from}', other.nameLatin) }).click();
  await owner.getByText(t.noticeAlike.replace('{name}', other.nameLatin)).waitFor();
  expect([
    ...faults,
    ...(await findBarriers(owner)),
    await overflowOf(owner),
    stage.complaints,
    stage.strangers,
  ]).toEqual([0, 0, [], []]);
});
