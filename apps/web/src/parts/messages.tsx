import { useState } from 'react';
import { ApiError } from '../lib/api.ts';
import { useWords } from '../lib/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog, Dialog } from '../ui/dialog.tsx';
import { ProblemAlert, SaveState } from '../ui/problem-alert.tsx';
import { ContributionBar, Meter, Progress, ReasonBars } from '../ui/progress.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { toast } from '../ui/toast.tsx';
import { VersionsDialog } from '../ui/versions-dialog.tsx';
import { State } from './state.tsx';

type Opened = 'dialog' | 'question' | 'failed';

function Dialogs() {
  const t = useWords('core');
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const question = { title: t('confirmTitle'), onClose: close, confirmLabel: t('delete'), danger: true };
  return (
    <>
      <State name="a dialog">
        <Button look="secondary" onClick={() => setOpened('dialog')}>
          {t('details')}
        </Button>
        <Dialog
          title={t('details')}
          open={opened === 'dialog'}
          onClose={close}
          actions={<Button onClick={close}>{t('save')}</Button>}
        >
          <p>{t('notFoundText')}</p>
        </Dialog>
      </State>
      <State name="a question">
        <Button look="secondary" onClick={() => setOpened('question')}>
          {t('delete')}
        </Button>
        <ConfirmDialog {...question} open={opened === 'question'} onConfirm={() => {}} />
      </State>
      <State name="a question whose act failed">
        <Button look="secondary" onClick={() => setOpened('failed')}>
          {t('unpublish')}
        </Button>
        <ConfirmDialog
          {...question}
          open={opened === 'failed'}
          error={new ApiError({ code: 'network' })}
          onConfirm={() => Promise.reject(new Error('network'))}
        />
      </State>
    </>
  );
}

const versions = [
  { path: ['city'], mine: 'Nice', theirs: 'Cannes', label: 'Ville', shown: { mine: 'Nice', theirs: 'Cannes' } },
  {
    path: ['text', 'zh'],
    mine: '',
    theirs: '风能',
    label: '简介',
    shown: { mine: '', theirs: '风能' },
    lang: 'zh-Hans',
  },
] as const;

function VersionsDialogs() {
  const t = useWords('versions');
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <State name="two differences">
      <Button look="secondary" onClick={() => setOpen(true)}>
        {t('compare')}
      </Button>
      <VersionsDialog differences={versions} open={isOpen} onLater={close} onSettle={close} />
    </State>
  );
}

function ProblemAlerts() {
  const fields = [{ path: 'city', code: 'required' as const }];
  return (
    <>
      <State name="no network, to be tried again">
        <ProblemAlert error={new ApiError({ code: 'network' })} onRetry={() => {}} />
      </State>
      <State name="ours, with its number">
        <ProblemAlert error={new ApiError({ code: 'internal', status: 500, requestId: 'req_3f2a' })} />
      </State>
      <State name="fields, and a way to what is missing">
        <ProblemAlert error={new ApiError({ code: 'invalid_request', status: 400, fields })} />
        <div className="mt-2">
          <ProblemAlert error={new ApiError({ code: 'second_factor_required', status: 403 })} />
        </div>
      </State>
      <State name="saving">
        <div className="grid">
          {(['saving', 'saved', 'unsaved', 'error'] as const).map((state) => (
            <SaveState key={state} state={state} />
          ))}
        </div>
      </State>
    </>
  );
}

function Bars() {
  const t = useWords('core');
  const reasons = [
    { id: 'for', text: t('suggestions'), points: 0.4, value: '+40' },
    { id: 'against', text: t('unknown'), detail: t('sampleHint'), points: -0.1, value: '−10' },
  ];
  return (
    <>
      <State name="of a whole">
        <div className="grid gap-2">
          <Meter label={t('saved')} value={3} max={4} tone="good" />
          <Meter label={t('notSaved')} value={1} max={4} tone="warn" />
        </div>
      </State>
      <State name="under way, and of unknown length">
        <div className="grid gap-2">
          <Progress label={t('loading')} value={2} max={8} text={t('pageOf', { page: 2, pages: 8 })} />
          <Progress label={t('saving')} />
        </div>
      </State>
      <State name="for and against">
        <ReasonBars label={t('aboutMatching')} reasons={reasons} />
      </State>
      <State name="a share">
        <ContributionBar label={t('myOrganisation')} share={0.6} value="+60" />
        <ContributionBar label={t('suggestions')} share={-0.3} value="−30" />
      </State>
    </>
  );
}

function Skeletons() {
  return (
    <State name="four lines">
      <Skeleton lines={4} />
    </State>
  );
}

function Spinners() {
  const t = useWords('core');
  return (
    <State name="beside what it is about">
      <Spinner /> {t('loading')}
    </State>
  );
}

function ToastButtons() {
  const t = useWords('core');
  return (
    <State name="said, with a way back, bad">
      <div className="flex flex-wrap gap-2">
        <Button look="secondary" onClick={() => toast(t('saved'))}>
          {t('save')}
        </Button>
        <Button look="secondary" onClick={() => toast(t('copied'), { undo: () => toast(t('undo')) })}>
          {t('copy')}
        </Button>
        <Button look="secondary" onClick={() => toast(t('notSaved'), { tone: 'bad' })}>
          {t('send')}
        </Button>
      </div>
    </State>
  );
}

/** Parts that say what happens, or ask. */
export const messages = {
  dialog: Dialogs,
  'versions-dialog': VersionsDialogs,
  'problem-alert': ProblemAlerts,
  progress: Bars,
  skeleton: Skeletons,
  spinner: Spinners,
  toast: ToastButtons,
} as const;
