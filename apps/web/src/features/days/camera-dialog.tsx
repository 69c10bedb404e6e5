import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Dialog } from '../../ui/dialog.tsx';

type Detector = { readonly detect: (source: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]> };
declare global {
  interface Window {
    readonly BarcodeDetector?: new (options: { readonly formats: readonly string[] }) => Detector;
  }
}

/** Tells whether this browser reads codes with its camera, without a library. */
export const canScan = (): boolean => window.BarcodeDetector !== undefined && navigator.mediaDevices !== undefined;

type CameraDialogProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onText: (text: string) => void;
};

/** Draws the camera until a code is read. */
export function CameraDialog({ open, onClose, onText }: CameraDialogProps) {
  const t = useWords('days');
  return (
    <Dialog title={t('scanTitle')} open={open} onClose={onClose}>
      {open && <Camera onText={onText} />}
    </Dialog>
  );
}

function Camera({ onText }: Pick<CameraDialogProps, 'onText'>) {
  const t = useWords('days');
  const video = useRef<HTMLVideoElement>(null);
  const [isDenied, setDenied] = useState(false);
  const heard = useRef(onText);
  heard.current = onText;
  useEffect(() => {
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const start = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      const shown = video.current;
      if (isOver || !shown || !window.BarcodeDetector) return stop();
      shown.srcObject = stream;
      await shown.play();
      const detector = new window.BarcodeDetector({ formats: ['qr_code'] });
      const look = async () => {
        const [code] = await detector.detect(shown).catch(() => []);
        if (isOver) return;
        if (code) heard.current(code.rawValue);
        timer = setTimeout(() => void look(), 250);
      };
      void look();
    };
    const stop = () => {
      isOver = true;
      clearTimeout(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    void start().catch(() => {
      if (!isOver) setDenied(true);
    });
    return stop;
  }, []);
  return isDenied ? (
    <p role="alert">{t('scanDenied')}</p>
  ) : (
    <div className="grid gap-2">
      <video ref={video} playsInline muted className="aspect-square w-full rounded-lg bg-sunken object-cover" />
      <p className="text-muted text-sm">{t('scanHelp')}</p>
    </div>
  );
}
