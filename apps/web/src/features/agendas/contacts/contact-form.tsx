import { type ContactFieldName, contactFields } from '@jumelage/domain/contact';
import { fieldNames } from '@jumelage/domain/field';
import { useId, useState } from 'react';
import { useFieldErrors } from '../../../lib/field-errors.ts';
import { useWords } from '../../../lib/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { Contact, useContactActs } from './queries.ts';

type FormProps = {
  readonly contact: Contact;
  readonly isGiven: boolean;
  readonly name: string;
  readonly acts: ReturnType<typeof useContactActs>;
};
const names = fieldNames(contactFields);
const inputs = { phone: 'tel', wechat: 'text', email: 'email' } as const;

/** Draws one's own card: each field is given only where its box is ticked. */
export function ContactForm({ contact, isGiven, name, acts: { give, withdraw } }: FormProps) {
  const t = useWords('agendas');
  const id = useId();
  const errorOf = useFieldErrors(give.error);
  const [values, setValues] = useState(contact.own);
  const [chosen, setChosen] = useState<readonly ContactFieldName[]>(
    // Nothing is ticked for anybody: what stands there is a proposal.
    isGiven ? names.filter((one) => contact.own[one] !== null) : [],
  );
  const givenOf = (field: ContactFieldName) => (chosen.includes(field) ? values[field]?.trim() || null : null);
  const submit = () =>
    give.mutate(
      { phone: givenOf('phone'), wechat: givenOf('wechat'), email: givenOf('email') },
      { onSuccess: () => toast(t('contactGiven', { name })) },
    );
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(act) => {
        act.preventDefault();
        if (!give.isPending) submit();
      }}
    >
      {names.map((field) => (
        <div key={field} className="grid grid-cols-[auto_minmax(0,1fr)] items-end gap-x-3">
          <label htmlFor={`${id}-${field}`} className="grid size-11 place-items-center">
            <span className="sr-only">{t('shareField', { field: t(field) })}</span>
            <input
              id={`${id}-${field}`}
              type="checkbox"
              className="size-5 accent-azure"
              checked={chosen.includes(field)}
              onChange={({ target }) =>
                setChosen(target.checked ? [...chosen, field] : chosen.filter((one) => one !== field))
              }
            />
          </label>
          <TextInput
            type={inputs[field]}
            label={t(field)}
            maxLength={contactFields[field].most}
            value={values[field] ?? ''}
            error={errorOf(field)}
            onValue={(value) => {
              setValues({ ...values, [field]: value });
              if (value && !chosen.includes(field)) setChosen([...chosen, field]);
            }}
          />
        </div>
      ))}
      <ProblemAlert error={give.error ?? withdraw.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" busy={give.isPending}>
          {t('contactGive')}
        </Button>
        {isGiven && (
          <Button
            look="danger"
            busy={withdraw.isPending}
            onClick={() => withdraw.mutate(undefined, { onSuccess: () => toast(t('contactWithdrawn')) })}
          >
            {t('contactWithdraw')}
          </Button>
        )}
      </div>
    </form>
  );
}
