import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useWords } from '../lib/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { PageHeader } from '../ui/card.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Draws the field for a code that stands on paper. */
export default function InvitationPage() {
  const t = useWords('invitations');
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim()) void navigate({ to: '/invitation/$code', params: { code: code.trim() } });
  };
  return (
    <div className="max-w-md">
      <PageHeader title={t('typeTitle')} />
      <form className="grid gap-5" onSubmit={submit}>
        <TextInput
          label={t('code')}
          hint={t('codeHint')}
          required
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={code}
          onValue={setCode}
        />
        <Button type="submit" className="w-fit">
          {t('open')}
        </Button>
      </form>
    </div>
  );
}
