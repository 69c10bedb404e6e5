import type { DayView } from '@jumelage/contracts/days';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { OrganisationName } from '../../ui/lang-text.tsx';
import type { Mark } from './check-ins.ts';
import { readBadge } from './find-people.ts';
import { PresenceTag } from './presence-tag.tsx';

type BadgeDialogProps = {
  readonly badge: string;
  readonly day: DayView;
  readonly mark: Mark;
  readonly onClose: () => void;
};

/** Asks for one confirmation of the badge that led here, since an address can be opened by accident. */
export function BadgeDialog({ badge, day, mark, onClose }: BadgeDialogProps) {
  const t = useWords('days');
  const format = useFormat();
  const person = day.people.find(({ id }) => id === readBadge(badge));
  if (!person) {
    return (
      <Dialog title={t('scanTitle')} open onClose={onClose}>
        <p role="alert">{t('badgeUnknown')}</p>
      </Dialog>
    );
  }
  const name = format.listedName(person.name);
  const isHere = person.presence === 'arrived';
  const confirm = () => {
    mark(person, true);
    onClose();
  };
  return (
    <Dialog
      title={isHere ? name : t('badgeTitle', { name })}
      open
      onClose={onClose}
      actions={
        !isHere && (
          <Button autoFocus onClick={confirm}>
            {t('badgeConfirm')}
          </Button>
        )
      }
    >
      <div className="grid justify-items-start gap-2">
        <p>
          <OrganisationName {...person.organisation} />
        </p>
        <PresenceTag person={person} zone={day.zone} />
        {isHere && person.checkedInAt && (
          <p>{t('badgeHere', { name, time: format.time(person.checkedInAt, day.zone) })}</p>
        )}
      </div>
    </Dialog>
  );
}
