import type en from './notifications.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: '通知',
  unread: '{n, plural, =0 {通知} other {通知，# 条未读}}',
  empty: '暂无通知。与您会面有关的动态会即时显示在这里。',
  request_received: '{fromName}（{organisation}）希望与您会面。',
  request_accepted: '{fromName}（{organisation}）接受了您的约见请求。',
  request_declined: '{fromName}（{organisation}）婉拒了您的约见请求。',
  request_cancelled: '一场已约定的会面被取消。',
  request_left: '一场会面已取消：对方不再参会。',
  request_left_unanswered: '一个约见请求已关闭：对方不再参会。',
  request_back: '一场已取消的会面已恢复。',
  request_back_unanswered: '一个已关闭的约见请求已恢复。',
  participation_refused: '您的报名未通过。',
  participation_ended: '您的参会已结束。',
  participation_back: '您的参会已恢复。',
  agenda_published: '您的日程已发布。',
  agenda_changed: '您的日程有变动。',
  grant_asked: '{organisation} 申请查看您的资料或文件。',
  grant_answered: '{organisation} 已处理您的查看申请。',
  merge_proposed: '{from} 和 {into} 可能是同一机构，是否合并？',
  merge_merged: '{from} 和 {into} 已合并为一家机构。',
  merge_declined: '{from} 和 {into} 未合并：一位负责人不同意。',
  acted_for: '主办方代您执行了操作。',
  new_device: '您的账号在新的浏览器上登录：{device}。',
  factors_changed: '您的登录方式已更改。',
} as const satisfies Texts<typeof en>;
