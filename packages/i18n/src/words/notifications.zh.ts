import type en from './notifications.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: '通知',
  unread: '{n, plural, =0 {通知} other {通知，# 条未读}}',
  empty: '暂无通知。与您会面有关的动态会即时显示在这里。',
  request_received: '{fromName}（{organisation}）希望与您约见。',
  request_accepted: '{fromName}（{organisation}）接受了您的约见。',
  request_declined: '{fromName}（{organisation}）婉拒了您的约见。',
  agenda_published: '您的日程已发布。',
  agenda_changed: '您的日程有变动。',
  grant_asked: '{organisation} 请求查看您的保留内容。',
  grant_answered: '{organisation} 答复了您的查看请求。',
  acted_for: '主办方代您执行了操作。',
  new_device: '您的账户在新的浏览器中登录：{device}。',
  factors_changed: '您的登录方式已更改。',
} as const satisfies Texts<typeof en>;
