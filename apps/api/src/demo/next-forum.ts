import { dateIn, day } from '@jumelage/domain/time';
import type { DemoEvent, DemoParticipant } from './content-types.ts';
import { forumParticipants } from './forum-participants.ts';
import { nextForumRequests } from './next-forum-requests.ts';

/** Its clocks know no summer time: a day is always as long. */
const zone = 'Asia/Shanghai';
/** A Tuesday, five to six weeks ahead: there is time to register, to ask and to answer. */
const [ahead, tuesday] = [35, 2];

/** Computes the day of the forum to come, seen from an instant: `YYYY-MM-DD`. */
export function nextForumDay(now: number): string {
  const earliest = Date.parse(dateIn(zone, now + ahead * day));
  const toTuesday = (tuesday - new Date(earliest).getUTCDay() + 7) % 7;
  return new Date(earliest + toTuesday * day).toISOString().slice(0, 10);
}

/** They attend from France, where the morning of Chengdu is the night: only the last hour suits them. */
const remote = ['beatrice', 'hubert'];

const toParticipant = (person: string, status: DemoParticipant['status']): DemoParticipant => ({
  person,
  status,
  attendance: remote.includes(person) ? 'remote' : 'onsite',
  zone: remote.includes(person) ? 'Europe/Paris' : zone,
  unavailable: [],
});

const newcomers = ['yueling', 'zhenyu', 'anqi', 'rui', 'lucie', 'xueqing'];
const waiting = ['hubert', 'chunlin', 'wenjing'];

/** Everybody of 2016 comes again, and some are new. */
const participants: readonly DemoParticipant[] = [
  ...forumParticipants.filter(({ status }) => status === 'admitted').map(({ person }) => person),
  ...newcomers,
]
  .map((person) => toParticipant(person, 'admitted'))
  .concat(waiting.map((person) => toParticipant(person, 'registered')));

/** Makes the forum to play in: weeks ahead of an instant, open to registrations and requests. */
export function nextForum(now: number): DemoEvent {
  const date = nextForumDay(now);
  return {
    key: 'next-forum',
    sample: true,
    name: {
      fr: 'Forum de Chengdu',
      zh: '成都创新论坛',
      en: 'Chengdu Forum',
    },
    place: { fr: 'Chengdu Hi-tech', zh: '成都高新区', en: 'Chengdu Hi-tech Industrial Development Zone' },
    description: {
      fr: 'Un forum inventé pour la démonstration, dans quelques semaines : inscrivez-vous, demandez des rendez-vous, répondez à ceux qui vous en demandent. Les inscriptions d’organisations publiées sont validées aussitôt.',
      zh: '为演示而虚构的论坛，将在数周后举行：您可以报名、发起约见、回复他人的约见请求。已发布资料的机构，报名即通过审核。',
      en: 'A fictional forum for the demonstration, some weeks ahead. Register, request meetings and answer those who request one of you. Organisations with a published profile are approved at once.',
    },
    zone,
    startsOn: date,
    endsOn: date,
    status: 'open',
    requestLimit: 15,
    requestHours: 72,
    admitsPublished: true,
    organisers: ['organiser-fr', 'organiser-zh'],
    sessions: [
      {
        name: { fr: 'Rendez-vous d’affaires', zh: '一对一洽谈', en: 'One-to-one meetings' },
        blocks: [
          { from: `${date}T09:30`, to: `${date}T11:30` },
          { from: `${date}T14:00`, to: `${date}T16:30` },
        ],
        slotMinutes: 20,
        breakMinutes: 5,
        tables: 10,
        rooms: 2,
        zones: { 1: 'A', 2: 'A', 3: 'A', 4: 'A', 5: 'A' },
        interpreters: [
          { family: 'Lemoine', given: 'Agathe', languages: ['fr', 'zh'] },
          { family: 'Tang', given: 'Yuchen', hanzi: '唐雨辰', languages: ['fr', 'zh'] },
          { family: 'Ning', given: 'Kexin', hanzi: '宁可欣', languages: ['fr', 'zh'] },
        ],
      },
    ],
    participants,
    requests: nextForumRequests,
    schedule: 'draft',
    outcomes: [],
  };
}
