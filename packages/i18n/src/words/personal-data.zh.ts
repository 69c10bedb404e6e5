import type en from './personal-data.en.ts';
import type { Texts } from './texts.ts';

export default {
  exportTitle: '导出个人信息',
  exportText: '平台上与您有关的全部个人信息，以 JSON 和 CSV 格式打包为 ZIP 文件。',
  exportDo: '下载个人信息副本',
  eraseTitle: '注销账号',
  eraseText:
    '注销后，您的账号、姓名、留言和备注将被删除；如果您是某机构的唯一成员，该机构资料也一并删除，未举行的会面将取消。其余内容仅用于统计，无法识别到个人。此操作无法撤销。',
  eraseDo: '注销账号',
  eraseConfirm: '请输入您的邮箱 {email} 以确认',
  erased: '您的账号已注销。',
  retentionTitle: '个人信息保存期限',
  retentionHint:
    '第一个日期后，参会者不再看到彼此的信息；第二个日期后，姓名、邮箱和留言将被删除，仅保留统计数字。12 个月后的回访需用到这些信息，请预留时间。',
  adminTitle: '平台管理',
  adminLead: '供平台负责人使用：依据现有数据生成的统计与文件。',
  countsTitle: '人数统计（按国家或地区、年份）',
  countsHint:
    '按加入年份统计。“境外可见”指对方国家的用户可以看到的人数，用于对照《个人信息保护法》规定的个人信息出境门槛。',
  noCountry: '暂无',
  year: '年份',
  accounts: '账号',
  participants: '参会者',
  shownAbroad: '境外可见',
  erasedCount: '已删除',
  papersTitle: '文件',
  register: '个人信息处理活动记录',
  assessment: '个人信息保护影响评估（模板）',
  nobody: '暂无人员。',
} as const satisfies Texts<typeof en>;
