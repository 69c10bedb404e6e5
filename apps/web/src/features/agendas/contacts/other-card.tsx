import { contactFields } from '@jumelage/domain/contact';
import { fieldNames } from '@jumelage/domain/field';
import { toVcard } from '@jumelage/domain/vcard';
import { saveFile } from '../../../lib/api.ts';
import { useFormat } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import type { AgendaItem } from '../queries.ts';
import type { Contact, useContactActs } from './queries.ts';

type CardProps = {
  readonly item: AgendaItem;
  readonly card: Contact['other'];
  readonly name: string;
  readonly open: ReturnType<typeof useContactActs>['open'];
};

/** Draws the other side's card: as text, as a file for an address book, and as a code for another phone. */
export function OtherCard({ item: { other, organisation }, card, name, open }: CardProps) {
  const t = useWords('agendas');
  const { personName } = useFormat();
  if (!card) {
    return (
      <div className="grid justify-items-start gap-3 rounded-xl bg-azure-soft p-4">
        <p>{t('contactReady', { name })}</p>
        <Button busy={open.isPending} onClick={() => open.mutate()}>
          {t('contactOpen')}
        </Button>
        <ProblemAlert error={open.error} />
      </div>
    );
  }
  const text = toVcard({ ...card, name: other.name, organisation });
  const save = () =>
    saveFile(
      new Blob([text], { type: 'text/vcard;charset=utf-8' }),
      `${personName(other.name).replace(/[\\/:*?"<>|]/g, '')}.vcf`,
    );
  return (
    <div className="grid gap-4 rounded-xl border border-line p-4 sm:grid-cols-[1fr_auto]">
      <dl className="grid content-start gap-2">
        {fieldNames(contactFields).map(
          (field) =>
            card[field] && (
              <div key={field}>
                <dt className="text-muted text-sm">{t(field)}</dt>
                <dd className="wrap-anywhere font-medium">{card[field]}</dd>
              </div>
            ),
        )}
      </dl>
      <QrCode text={text} label={t('cardCode', { name })} className="size-44 justify-self-center" />
      <Button look="secondary" className="sm:col-span-2" onClick={save}>
        {t('saveCard')}
      </Button>
    </div>
  );
}
