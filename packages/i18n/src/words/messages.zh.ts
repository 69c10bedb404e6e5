import type en from './messages.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: '消息',
  titleWith: '与 {name} 的消息',
  unread: '{n, plural, other {# 条未读}}',
  lead: '仅双方可见，主办方看不到。',
  empty: '暂无消息，先发一条吧。',
  you: '您',
  isNew: '新消息',
  text: '发给 {name} 的消息',
  hint: '按回车键发送，按 Shift + 回车键换行。',
  send: '发送',
  closed: '对话已结束，您仍可查看。',
} satisfies Texts<typeof en>;
