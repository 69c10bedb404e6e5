import type en from './pipelines.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: '跟进看板',
  lead: '从初次关注到完成投资，一览每家机构的进展。仅您所在的机构可见。',
  forOrganisation: '当前机构',
  new: '新推荐',
  newHint: '尚未处理的最佳推荐',
  columnCount: '{n, plural, =0 {暂无} other {# 家}}',
  columns: '阶段',
  board: '看板',
  moveTo: '移至',
  moved: '{name}：{column}',
  takeOff: '移出看板',
  takenOff: '已将 {name} 移出看板。',
  emptyColumn: '此阶段暂无机构',
  dropHere: '放到此处',
  noNew: '没有待处理的推荐。',
  since: '自{date}起',
  noLongerSuggested: '双方已不再互相推荐',
  help: '可将卡片拖到其他阶段，也可在卡片上选择阶段。',
  notInvestorTitle: '跟进看板面向投资机构',
  notInvestorText: '您想再次查看的推荐都在收藏中。',
  toShortlist: '查看收藏',
  newColumnMore: '查看全部推荐',
} as const satisfies Texts<typeof en>;
