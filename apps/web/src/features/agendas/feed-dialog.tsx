import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { AnchorButton, Button } from '../../ui/button.tsx';
import { ConfirmDialog, Dialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { type Agenda, useFeed } from './queries.ts';

/** Draws the secret address of one's own agenda, to which a calendar subscribes. */
export function FeedDialog({
  agenda,
  open,
  onClose,
}: {
  readonly agenda: Agenda;
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const t = useWords('agendas');
  const format = useFormat();
  const { make, end } = useFeed(agenda.eventId);
  const { feedSince } = agenda;
  const address = make.data && `${location.origin}${make.data.path}`;
  const [isAsking, setAsking] = useState(false);
  const finish = () =>
    end.mutateAsync(undefined).then(
      () => toast(t('feedEnded')),
      // The alert in the dialog says why.
      () => undefined,
    );
  const actions = (
    <>
      {feedSince && (
        <Button look="danger" busy={end.isPending} onClick={() => setAsking(true)}>
          {t('feedEnd')}
        </Button>
      )}
      {!address && (
        <Button busy={make.isPending} onClick={() => make.mutate()}>
          {feedSince ? t('feedRenew') : t('feedMake')}
        </Button>
      )}
    </>
  );
  return (
    <Dialog title={t('feedTitle')} open={open} onClose={onClose} actions={actions}>
      <div className="grid gap-4">
        <p>{t('feedText')}</p>
        {feedSince && !address && (
          <p className="text-muted text-sm">{t('feedSince', { date: format.date(feedSince, agenda.zone, 'long') })}</p>
        )}
        {address && <Address address={address} />}
        <ProblemAlert error={make.error ?? end.error} />
        <ConfirmDialog
          danger
          title={t('feedEndTitle')}
          open={isAsking}
          onClose={() => setAsking(false)}
          confirmLabel={t('feedEnd')}
          onConfirm={finish}
        >
          <p>{t('feedEndText')}</p>
        </ConfirmDialog>
      </div>
    </Dialog>
  );
}

function Address({ address }: { readonly address: string }) {
  const t = useWords('agendas');
  const core = useWords('core');
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      // Without leave to write there, the text can still be marked and copied by hand.
      () => setCopied(false),
    );
  return (
    <div className="grid gap-3">
      <TextInput
        label={t('feedAddress')}
        hint={t('feedHint')}
        readOnly
        value={address}
        onValue={() => undefined}
        onFocus={(act) => act.currentTarget.select()}
      />
      <div className="flex flex-wrap gap-2">
        <Button look="secondary" size="sm" onClick={() => void copy()}>
          {isCopied ? core('copied') : core('copy')}
        </Button>
        <AnchorButton look="secondary" size="sm" href={address.replace(/^https?:/, 'webcal:')}>
          {t('feedOpen')}
        </AnchorButton>
      </div>
    </div>
  );
}
