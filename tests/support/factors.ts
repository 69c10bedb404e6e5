import { listMailsTo } from '@jumelage/db/repositories/mails';
import { reading } from '@jumelage/db/store';
import type { TestApp } from './app.ts';
import { appCode, type Bent, type SoftPasskey, softAuthenticator } from './authenticators.ts';
import type { Person } from './people.ts';

/** Sets an authenticator app up; answers its address and the recovery codes that came with it. */
export async function givenApp(
  { deps }: Pick<TestApp, 'deps'>,
  person: Person,
): Promise<{ readonly uri: string; readonly recoveryCodes: readonly string[] }> {
  const { uri } = await person.must('POST /api/accounts/me/authenticator');
  const { recoveryCodes } = await person.must('PUT /api/accounts/me/authenticator', {
    body: { code: appCode(uri, deps.now()) },
  });
  return { uri, recoveryCodes };
}

/** Registers a passkey of a software authenticator. */
export async function givenPasskey(
  person: Person,
  name = 'Sample key',
  bent: Bent = {},
): Promise<SoftPasskey & { readonly recoveryCodes: readonly string[] | null }> {
  const { challengeId, options } = await person.must('POST /api/accounts/me/passkeys/options');
  const { response, passkey } = softAuthenticator().create(options, bent);
  const { recoveryCodes } = await person.must('POST /api/accounts/me/passkeys', {
    body: { challengeId, name, response },
  });
  return { ...passkey, recoveryCodes };
}

/** Lists the changes of factors that were mailed to an address, in alphabetical order. */
export async function changesTold({ deps }: Pick<TestApp, 'deps'>, address: string): Promise<string[]> {
  const mails = (await listMailsTo(reading(deps.db), address)).filter(({ kind }) => kind === 'factors_changed');
  return mails
    .map(({ facts }) => (JSON.parse(deps.key.open('mail', String(facts.sealed)) ?? '{}') as { change: string }).change)
    .sort();
}
