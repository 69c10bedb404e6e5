import type { DemoEvent } from './content-types.ts';
import { forumOutcomes } from './forum-outcomes.ts';
import { forumParticipants } from './forum-participants.ts';
import { forumRequests } from './forum-requests.ts';

/** The forum of 2016, which took place: it shows what came of its meetings. */
export const forum: DemoEvent = {
  key: 'forum-2016',
  sample: false,
  name: {
    fr: 'Forum franco-chinois des futurs dirigeants d’entreprises scientifiques et technologiques',
    zh: '中法科技企业未来领袖论坛',
    en: 'French–Chinese Forum for Future Leaders of Science and Technology Companies',
  },
  place: {
    fr: 'Campus Skema, Sophia Antipolis',
    zh: '索菲亚·安蒂波利斯 SKEMA 校区',
    en: 'Skema campus, Sophia Antipolis',
  },
  description: {
    fr: 'Organisé par la Fondation Sophia Antipolis, Chengdu Hi-tech et EUPIC. Le même jour, les deux parcs se jumellent et décident de créer ensemble le Sophia Antipolis–China Innovation Center. Les participants et les rendez-vous présentés ici sont des exemples.',
    zh: '论坛由索菲亚·安蒂波利斯基金会、成都高新区和欧盟项目创新中心（EUPIC）共同主办。当天，两个园区结为姊妹园区，并商定共建“索菲亚·安蒂波利斯—中国创新中心”。此处的参会者和会面均为示例。',
    en: 'Organised by the Fondation Sophia Antipolis, Chengdu Hi-tech Zone and EUPIC. On the same day, the two parks were twinned and agreed to build the Sophia Antipolis–China Innovation Center. The participants and meetings shown here are fictional.',
  },
  zone: 'Europe/Paris',
  startsOn: '2016-07-02',
  endsOn: '2016-07-02',
  status: 'closed',
  requestLimit: 20,
  requestHours: 72,
  organisers: ['organiser-fr', 'organiser-zh'],
  sessions: [
    {
      name: { fr: 'Rendez-vous d’affaires', zh: '一对一洽谈', en: 'One-to-one meetings' },
      blocks: [
        { from: '2016-07-02T10:00', to: '2016-07-02T12:00' },
        { from: '2016-07-02T14:00', to: '2016-07-02T16:30' },
      ],
      slotMinutes: 20,
      breakMinutes: 5,
      tables: 10,
      rooms: 2,
      interpreters: [
        { family: 'Lemoine', given: 'Agathe', languages: ['fr', 'zh'] },
        { family: 'Shen', given: 'Mingyue', hanzi: '沈明月', languages: ['fr', 'zh'] },
        { family: 'Perrot', given: 'Hugo', languages: ['fr', 'zh'] },
      ],
    },
  ],
  participants: forumParticipants,
  requests: forumRequests,
  schedule: 'published',
  outcomes: forumOutcomes,
};
