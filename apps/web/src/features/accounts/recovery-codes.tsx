import { saveFile } from '../../lib/api.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { toast } from '../../ui/toast.tsx';
import { Focused } from './focused.tsx';

/** Draws the recovery codes, shown only once: to be copied, saved or printed, and then put away. */
export function RecoveryCodes({ codes, onKept }: { readonly codes: readonly string[]; readonly onKept: () => void }) {
  const t = useWords('accounts');
  const text = `${t('recoveryFile')}\n\n${codes.join('\n')}\n`;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    toast(t('copied'));
  };
  return (
    <Focused label={t('recoveryTitle')} className="grid gap-4 rounded-lg border border-azure bg-azure-soft p-4">
      <p>{t('recoveryShown')}</p>
      <ul className="grid grid-cols-1 gap-x-8 gap-y-1 font-mono sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2 print:hidden">
        {navigator.clipboard && (
          <Button type="button" look="secondary" onClick={() => void copy()}>
            {t('copy')}
          </Button>
        )}
        <Button
          type="button"
          look="secondary"
          onClick={() => saveFile(new Blob([text], { type: 'text/plain' }), `${t('recoveryFile')}.txt`)}
        >
          {t('recoverySave')}
        </Button>
        <Button type="button" look="secondary" onClick={() => print()}>
          {t('recoveryPrint')}
        </Button>
        <Button type="button" onClick={onKept}>
          {t('recoveryKept')}
        </Button>
      </div>
    </Focused>
  );
}
