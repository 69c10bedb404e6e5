import type { Notice } from './notice.ts';

export default {
  version: '2026-11-23',
  title: '电子简讯',
  lead: '每年数次，介绍园区之间的新动态：即将举办的活动、合作征集和成果。',
  sections: [
    {
      heading: '需要用到什么',
      body: [
        '{operator}会以您选择的语言发送到您的电子邮箱，不会因此将邮箱用于其他目的，不会转交他人，也不会记录您是否打开邮件。',
        '您可以随时在“账户－隐私”中或通过每封邮件里的链接退订。不同意不会影响您使用其他任何功能。',
      ],
    },
  ],
} satisfies Notice;
