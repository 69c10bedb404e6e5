import type en from './accounts.en.ts';
import type { Texts } from './texts.ts';

export default {
  signInTitle: '登录',
  signInLead: '您的推荐、约见请求和日程都在这里。',
  signUpTitle: '注册账号',
  signUpLead: '面向双方的企业、投资机构、科研团队和园区，注册免费。',
  email: '电子邮箱',
  password: '密码',
  passwordHint: '至少 8 个字符。一句短话容易记住，也不易被猜到。',
  showPassword: '显示',
  hidePassword: '隐藏',
  family: '姓',
  given: '名',
  hanzi: '中文姓名',
  familyHint: '请用拉丁字母填写（中文姓名填拼音）。',
  language: '界面与通知的语言',
  signIn: '登录',
  signUp: '注册',
  noAccount: '还没有账号？',
  haveAccount: '已有账号？',
  demoTitle: '以示例人物的身份体验',
  demoText: '这里是演示环境。以下人物均为虚构：任选一位即可进入，无需密码。您所做的修改，其他访客也会看到。',
  partEntrepreneur: '企业家',
  partInvestor: '投资人',
  partOrganiser: '主办方',
  partAdmin: '管理员',
} as const satisfies Texts<typeof en>;
