import type { Language } from '@jumelage/domain/language';
import { type FormEvent, useState } from 'react';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { leadToUnread, NumberInput, wholeOf } from '../../ui/number-input.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { MadeCode } from './made-code.tsx';
import { type InvitationHome, type Made, useInvite } from './queries.ts';

type Props = { readonly of: InvitationHome; readonly names: Readonly<Record<Language, string>> };

/** Makes one code, and shows it the one time that it can be seen. */
export function InviteForm({ of, names }: Props) {
  const t = useWords('invitations');
  const { roles, roleHints } = useTexts('invitations');
  const [role, setRole] = useState<'participant' | 'organiser'>('participant');
  const [uses, setUses] = useState('1');
  const [days, setDays] = useState('30');
  const [email, setEmail] = useState('');
  const [made, setMade] = useState<Made>();
  const invite = useInvite(of);
  const errorOf = useFieldErrors(invite.error);
  if (made) return <MadeCode made={made} names={names} onAnother={() => setMade(undefined)} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (leadToUnread(event.currentTarget as HTMLFormElement)) return;
    const wish = {
      role,
      uses: wholeOf(uses) ?? 0,
      days: wholeOf(days) ?? 0,
      ...(email.trim() && { email: email.trim() }),
    };
    invite.mutate(wish, { onSuccess: setMade });
  };
  return (
    <form noValidate className="grid gap-5" onSubmit={submit}>
      <ProblemAlert error={invite.error} />
      {'eventId' in of && (
        <RadioGroup
          label={t('role')}
          value={role}
          options={(['participant', 'organiser'] as const).map((value) => ({
            value,
            label: roles[value],
            hint: roleHints[value],
          }))}
          onValue={setRole}
        />
      )}
      <div className="grid items-start gap-5 sm:grid-cols-3">
        <NumberInput
          least={1}
          most={'eventId' in of ? 500 : 50}
          label={t('uses')}
          value={uses}
          onValue={setUses}
          error={errorOf('uses')}
        />
        <NumberInput least={1} most={365} label={t('days')} value={days} onValue={setDays} error={errorOf('days')} />
        <TextInput
          inputMode="email"
          optional
          label={t('email')}
          value={email}
          onValue={setEmail}
          error={errorOf('email')}
        />
      </div>
      <Button type="submit" className="w-fit" busy={invite.isPending}>
        {t('makeCode')}
      </Button>
    </form>
  );
}
