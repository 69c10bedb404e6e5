export default {
  title: '他人也修改了这些内容',
  lead: '您编辑期间，他人保存了不同的内容。请选择保留哪一个；在您选择之前，不会保存任何内容。',
  mine: '您的版本',
  theirs: '其他人的版本',
  keepAll: '全部保留我的',
  takeAll: '全部采用其他人的',
  apply: '保存此选择',
  later: '稍后决定',
  compare: '对比两个版本',
  waiting: '尚未保存：他人修改了同一内容。',
  broughtTogether: '他人同时修改了其他字段，双方的修改均已保留。',
  empty: '空',
} as const;
