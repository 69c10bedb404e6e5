import { type Language, languages } from '@jumelage/domain/language';
import { Copy, Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { languageNames } from '../../lib/language.ts';
import { Button } from '../../ui/button.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { Select, TextArea } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { ensureMessage, messageOf } from './message.ts';
import { linkOf, type Made } from './queries.ts';

type Props = {
  readonly made: Made;
  readonly names: Readonly<Record<Language, string>>;
  readonly onAnother?: () => void;
};

/**
 * Draws a new code, which is shown only this once. Its message is ready to be pasted into a chat, in any of the
 * languages.
 */
export function MadeCode({ made, names, onAnother }: Props) {
  const t = useWords('invitations');
  const [language, setLanguage] = useState<Language>(useLanguage());
  const format = useFormat();
  const qr = useRef<HTMLDivElement>(null);
  const [message, setMessage] = useState('');
  const { code, invitation } = made;
  const kind = invitation.role === 'member' ? 'messageOrganisation' : 'messageEvent';
  const date = format.date(invitation.expiresAt, 'UTC');
  const name = names[language];
  useEffect(() => {
    let isHere = true;
    void ensureMessage(language).then(
      (words) =>
        isHere &&
        setMessage(
          messageOf(words, kind, { name, link: linkOf(code), code, expiresAt: invitation.expiresAt, language }),
        ),
    );
    return () => {
      isHere = false;
    };
  }, [language, kind, name, code, invitation.expiresAt]);
  const copy = async () => {
    await navigator.clipboard.writeText(message);
    toast(t('copied'));
  };
  const download = () => {
    const svg = qr.current?.querySelector('svg');
    if (!svg) return;
    const source = new XMLSerializer().serializeToString(svg);
    const link = document.createElement('a');
    link.href = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
    link.download = `invitation-${code}.svg`;
    link.click();
  };
  return (
    <div className="grid gap-4" data-testid="made-code">
      <div className="grid gap-4 sm:grid-cols-[auto_1fr]">
        <div ref={qr} className="w-40 justify-self-center rounded-lg bg-white p-1">
          <QrCode text={linkOf(code)} label={t('qrOf')} className="block h-auto w-full" />
        </div>
        <div className="grid content-center gap-1">
          <p className="text-muted text-sm">{t('made')}</p>
          <p className="font-mono font-semibold text-2xl tabular-nums tracking-wider">{code}</p>
          <p className="text-sm">{t('goodUntil', { date })}</p>
          <p className="font-medium text-sm text-warn">{t('madeOnce')}</p>
        </div>
      </div>
      <Select
        label={t('messageLanguage')}
        value={language}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        onValue={setLanguage}
      />
      <TextArea label={t('text')} value={message} onValue={setMessage} rows={5} />
      <div className="flex flex-wrap gap-2">
        <Button icon={<Copy aria-hidden="true" className="size-4" />} onClick={() => void copy()}>
          {t('copyText')}
        </Button>
        <Button look="secondary" icon={<Download aria-hidden="true" className="size-4" />} onClick={download}>
          {t('downloadQr')}
        </Button>
        {onAnother && (
          <Button look="quiet" onClick={onAnother}>
            {t('another')}
          </Button>
        )}
      </div>
    </div>
  );
}
