import type { DemoInterval, DemoParticipant } from './content-types.ts';

const day = '2016-07-02';
const away = (from: string, to: string): DemoInterval => ({ from: `${day}T${from}`, to: `${day}T${to}` });

const unavailable: Readonly<Record<string, readonly DemoInterval[]>> = {
  veronique: [away('10:00', '11:00')],
  philippe: [away('15:30', '16:30')],
  beatrice: [away('14:00', '15:00')],
  guodong: [away('11:15', '12:00')],
  weimin: [away('10:00', '10:45')],
  laurent: [away('14:00', '14:50')],
  lihua: [away('15:40', '16:30')],
  shouchun: [away('14:00', '16:30')],
  yaqin: [away('15:40', '16:30')],
};

/** They take part from Chengdu, where the afternoon's block ends at 22:30. */
const remote = ['shouchun', 'yaqin', 'ruoxi', 'peng'];

const admitted =
  'julien sandrine bastien margaux thomas karim helene antoine veronique claire mathilde loic philippe ines gregoire nadia etienne camille olivier beatrice laurent isabelle fabien zhiqiang yutong haoran siyuan lei jianguo xiaomei ziyi guodong minghui dayong lan shouchun yaqin bowen jiayi ruoxi kai weimin lihua peng'.split(
    ' ',
  );

const toParticipant = (person: string, status: DemoParticipant['status']): DemoParticipant => ({
  person,
  status,
  attendance: remote.includes(person) ? 'remote' : 'onsite',
  zone: remote.includes(person) ? 'Asia/Shanghai' : 'Europe/Paris',
  unavailable: unavailable[person] ?? [],
});

export const forumParticipants: readonly DemoParticipant[] = [
  ...admitted.map((person) => toParticipant(person, 'admitted')),
  toParticipant('wenjing', 'refused'),
];
