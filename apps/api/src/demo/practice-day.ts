import { dateIn, minute } from '@jumelage/domain/time';
import type { DemoEvent } from './content-types.ts';
import { forumParticipants } from './forum-participants.ts';
import { practiceRequests } from './practice-requests.ts';

const zone = 'Europe/Paris';
const [slot, half] = [30 * minute, 30 * minute];
/**
 * The slots of each block. Slots and blocks follow each other without a pause: whenever somebody looks, a slot is on.
 * The first block is over by then, the last is still to come when the day begins again.
 */
const blockSlots = [3, 2, 3, 3];
const offsets = blockSlots.map((_, block) => slot * blockSlots.slice(0, block).reduce((sum, n) => sum + n, 0));
const length = slot * blockSlots.reduce((sum, n) => sum + n, 0);
/** The day has begun when somebody looks at it: its first block is over. */
const begun = slot * (blockSlots[0] ?? 0);
/** It begins again with so much of it left: half an hour before its last block. */
export const leftOfPractice = slot * (blockSlots.at(-1) ?? 0) + half;

/** Computes the start of the practice day that is under way at an instant. */
export const practiceStart = (now: number) => Math.floor((now - begun) / half) * half;

/** Makes a day that is under way when the demonstration is filled: to try the desk, the wall and the proposals on. */
export function practiceDay(now: number): DemoEvent {
  const start = practiceStart(now);
  return {
    key: 'practice-day',
    sample: true,
    name: { fr: 'Répétition du jour J', zh: '现场演练日', en: 'Practice day' },
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
    startsOn: dateIn(zone, start),
    endsOn: dateIn(zone, start + length),
    status: 'running',
    requestLimit: 20,
    requestHours: 72,
    organisers: ['organiser-fr', 'organiser-zh'],
    sessions: [
      {
        name: { fr: 'Rendez-vous d’affaires', zh: '一对一洽谈', en: 'One-to-one meetings' },
        // Instants: a night on which clocks are set back has an hour twice.
        blocks: offsets.map((from, block) => ({ from: start + from, to: start + (offsets[block + 1] ?? length) })),
        slotMinutes: slot / minute,
        breakMinutes: 0,
        // So few that no slot stays empty.
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
      // Whatever the clock says, they can be met: the day may begin at night.
      .map((one) => ({ ...one, unavailable: [], hours: { from: '00:00', to: '23:59' } })),
    requests: practiceRequests,
    schedule: 'published',
    // They follow the clock, and are written again whenever the day begins again.
    outcomes: [],
  };
}
