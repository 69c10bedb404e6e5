import type { Notice } from './notice.ts';

export default {
  version: '2026-11-30',
  title: '资讯邮件',
  lead: '每年数次，介绍两地园区的新动态：即将举办的活动、合作征集和成果。',
  sections: [
    {
      heading: '如何使用您的邮箱',
      body: [
        '{operator}会按您选择的语言，将资讯邮件发送到您的电子邮箱；不会将邮箱用于其他目的，除邮件发送服务商外不提供给他人，也不会记录您是否打开邮件。',
        '您可以随时在“账号 > 隐私”中或通过邮件中的链接退订。不同意不会影响您使用其他任何功能。',
      ],
    },
  ],
} satisfies Notice;
