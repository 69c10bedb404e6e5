import { hour, minute, toWallTime } from '@jumelage/domain/time';
import type { DemoEvent } from './content-types.ts';
import { forumParticipants } from './forum-participants.ts';
import { forumRequests } from './forum-requests.ts';

const zone = 'Europe/Paris';
/** The day has begun when somebody looks at it, and goes on for some hours. */
const begun = 95 * minute;
const half = 30 * minute;

/** Computes the start of the practice day that is under way at an instant. */
export const practiceStart = (now: number) => Math.floor((now - begun) / half) * half;

/** Makes a day that is under way when the demonstration is filled: to try the desk, the wall and the proposals on. */
export function practiceDay(now: number): DemoEvent {
  const start = practiceStart(now);
  const at = (offset: number) => toWallTime(start + offset, zone);
  return {
    key: 'practice-day',
    sample: true,
    name: { fr: 'Répétition du jour J (exemple)', zh: '现场演练日（示例）', en: 'Practice day (sample)' },
    place: {
      fr: 'Salle fictive, Sophia Antipolis',
      zh: '虚拟会场，索菲亚·安蒂波利斯',
      en: 'Fictional hall, Sophia Antipolis',
    },
    description: {
      fr: 'Une journée fictive, en cours dès le premier démarrage de la démonstration : enregistrez des arrivées, fermez une table, annoncez un retard. Tout peut être annulé.',
      zh: '虚构的活动日，演示环境首次启动时正在进行：可办理签到、停用桌位、登记迟到，所有操作均可撤销。',
      en: 'A fictional day, under way when the demonstration first starts. Check people in, close a table, report someone late: everything can be undone.',
    },
    zone,
    startsOn: at(0).slice(0, 10),
    endsOn: at(5 * hour).slice(0, 10),
    status: 'running',
    requestLimit: 20,
    requestHours: 72,
    organisers: ['organiser-fr', 'organiser-zh'],
    sessions: [
      {
        name: { fr: 'Rendez-vous d’affaires', zh: '一对一洽谈', en: 'One-to-one meetings' },
        blocks: [
          { from: at(0), to: at(2.5 * hour) },
          { from: at(3 * hour), to: at(5 * hour) },
        ],
        slotMinutes: 20,
        breakMinutes: 5,
        // So few that the day is filled to its end.
        tables: 6,
        rooms: 2,
        zones: { 1: 'A', 2: 'A', 3: 'A' },
        interpreters: [
          { family: 'Vasseur', given: 'Lucie', languages: ['fr', 'zh'] },
          { family: 'Tang', given: 'Yuchen', hanzi: '唐雨辰', languages: ['fr', 'zh'] },
          { family: 'Ning', given: 'Kexin', hanzi: '宁可欣', languages: ['fr', 'zh'] },
          { family: 'Roche', given: 'Damien', languages: ['zh', 'en'] },
        ],
      },
    ],
    participants: forumParticipants
      .filter(({ status }) => status === 'admitted')
      .map((one) => ({ ...one, unavailable: [] })),
    requests: forumRequests.filter(({ status }) => status === 'accepted' || status === 'pending'),
    outcomes: [],
  };
}
