import type en from './personal-data.en.ts';
import type { Texts } from './texts.ts';

export default {
  exportTitle: '导出您的数据',
  exportText: '与您有关的全部数据，以 JSON 和 CSV 格式打包为 ZIP 文件。',
  exportDo: '下载我的数据',
  eraseTitle: '注销并删除',
  eraseText:
    '您的账户、姓名、留言和备注将被删除；若您是某机构的唯一成员，其资料也一并删除。未来的会面将取消。其余内容仅计入统计，不涉及任何人。此操作无法撤销。',
  eraseDo: '删除我的账户',
  eraseConfirm: '请输入您的邮箱 {email} 以确认',
  erased: '您的账户已删除。',
  retentionTitle: '个人数据保存期限',
  retentionHint: '第一个日期之后，参会者不再看到彼此的数据；第二个日期之后，姓名、邮箱和留言将被删除，仅保留数字。12 个月后的回访需要这些数据，请留出时间。',
  hideOn: '隐藏日期',
  eraseOn: '删除日期',
  adminTitle: '平台管理',
  adminLead: '供平台负责人使用：依据现有数据生成的统计与文件。',
  countsTitle: '按国家和年份统计的人数',
  countsHint: '按加入年份统计。“境外可见”指对方国家可以看到的人数，《个人信息保护法》的门槛以此计算。',
  country: '国家',
  noCountry: '暂无',
  year: '年份',
  accounts: '账户',
  participants: '参会者',
  shownAbroad: '境外可见',
  erasedCount: '已删除',
  papersTitle: '文件',
  register: '处理活动记录',
  assessment: '影响评估模板',
  nobody: '暂无人员。',
} as const satisfies Texts<typeof en>;
