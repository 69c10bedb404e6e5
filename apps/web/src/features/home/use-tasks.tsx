import { type LinkProps, linkOptions } from '@tanstack/react-router';
import {
  Building2,
  CalendarPlus,
  FileLock2,
  type LucideIcon,
  MailCheck,
  MailQuestion,
  MessageSquareText,
  NotebookPen,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { OrganisationName } from '../../ui/lang-text.tsx';
import type { Session } from '../accounts/session.ts';
import { EventDays, ReadableText } from '../events/facts.tsx';
import type { Home } from './queries.ts';

/** Something that waits for the reader, and the one button that leads to where it is done. */
export type Task = {
  readonly id: string;
  readonly Icon: LucideIcon;
  readonly text: string;
  readonly detail?: ReactNode;
  readonly button: string;
  readonly way: Pick<LinkProps, 'to' | 'params' | 'search'>;
};

/** A profile below this is worth some minutes: suggestions go by what it says. */
const completeEnough = 80;

/** Lists what waits for the reader: first what others wait for, then what brings them further. */
export function useTasks(home: Home, session: Session): readonly Task[] {
  const t = useWords('home');
  const { percent } = useFormat();
  const { user, organisations } = session;
  const organises = session.organises.length > 0 || session.mayCreateEvents;
  const confirm: Task[] =
    user && !user.isVerified
      ? [
          {
            ...{ id: 'email', Icon: MailCheck, text: t('toConfirm'), detail: user.email, button: t('confirm') },
            way: linkOptions({ to: '/account' }),
          },
        ]
      : [];
  const answers = home.toAnswer.map(
    ({ eventId, eventName, count }): Task => ({
      ...{ id: `answer-${eventId}`, Icon: MailQuestion, text: t('toAnswer', { n: count }), button: t('answer') },
      detail: <ReadableText text={eventName} />,
      way: linkOptions({ to: '/events/$eventId/requests', params: { eventId } }),
    }),
  );
  const messages = home.toRead.map(
    ({ eventId, eventName, count }): Task => ({
      ...{ id: `read-${eventId}`, Icon: MessageSquareText, text: t('toRead', { n: count }), button: t('read') },
      detail: <ReadableText text={eventName} />,
      way: linkOptions({ to: '/events/$eventId/requests', params: { eventId } }),
    }),
  );
  const reports = home.toReport.map(
    ({ eventId, eventName, count }): Task => ({
      ...{ id: `report-${eventId}`, Icon: NotebookPen, text: t('toReport', { n: count }), button: t('report') },
      detail: <ReadableText text={eventName} />,
      way: linkOptions({ to: '/events/$eventId/agenda', params: { eventId } }),
    }),
  );
  const nameOf = (id: string) => {
    const own = organisations.find((one) => one.id === id);
    return own && <OrganisationName nameLatin={own.nameLatin} nameHanzi={own.nameHanzi} />;
  };
  const asks = home.toOpen.map(
    ({ organisationId, count }): Task => ({
      ...{ id: `open-${organisationId}`, Icon: FileLock2, text: t('toOpen', { n: count }), button: t('answer') },
      detail: nameOf(organisationId),
      way: linkOptions({ to: '/organisation', search: { organisation: organisationId } }),
    }),
  );
  const profiles = organisations.flatMap(({ id, status }): Task[] => {
    const completeness = home.organisations.find((one) => one.id === id)?.completeness ?? 100;
    const isDraft = status === 'draft';
    if (!isDraft && completeness >= completeEnough) return [];
    const text = isDraft ? t('toPublish') : t('toComplete', { percent: percent(completeness / 100) });
    return [
      {
        ...{ id: `profile-${id}`, Icon: Building2, text, detail: nameOf(id), button: t('completeProfile') },
        way: linkOptions({ to: '/organisation', search: { organisation: id } }),
      },
    ];
  });
  const create: Task[] =
    organisations.length > 0 || organises
      ? []
      : [
          {
            ...{ id: 'create', Icon: Building2, text: t('noOrganisationTitle'), detail: t('noOrganisationText') },
            button: t('createOrganisation'),
            way: linkOptions({ to: '/organisation/new' }),
          },
        ];
  const registrations = home.toRegister.map(
    ({ eventId, eventName, ...days }): Task => ({
      ...{ id: `register-${eventId}`, Icon: CalendarPlus, text: t('toRegister'), button: t('register') },
      detail: (
        <>
          <ReadableText text={eventName} /> · <EventDays event={days} />
        </>
      ),
      way: linkOptions({ to: '/events/$eventId/register', params: { eventId } }),
    }),
  );
  return [...confirm, ...answers, ...messages, ...reports, ...asks, ...create, ...profiles, ...registrations];
}
