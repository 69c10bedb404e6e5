import type en from './about-matching.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: '关于推荐',
  lead: '推荐给谁、为什么推荐，以及所依据的成果。',
  howTitle: '推荐原理',
  how1: '双方都算数。只有彼此都合适，契合度才高；可能婉拒的一方很少被推荐。',
  how2: '每项标准都会增减契合度，卡片上写明增减多少。共同的冷门主题比热门主题更有分量。',
  how3: '法文、中文、英文介绍通过词典和主题表在本服务器上比对。除非运营方接入语言模型，文本不会发往别处。',
  how4: '只有标为“必备”的条件才会排除对方。在推荐页面使用“为什么没有？”即可查看是哪条规则。',
  how5: '请求已多的机构排名略降；每十个位置有一个随机分配，让新加入者也被看到，并有标注。',
  how6: '权重可从已接受和已婉拒的请求中学习，主办方可查看每个版本并随时恢复。',
  creditsTitle: '致谢',
  cedict:
    '中文词语依据 CC-CEDICT 汉英词典查找。该词典由众多贡献者编写，由 MDBG 以“知识共享署名—相同方式共享 4.0”（CC BY-SA 4.0）许可协议发布。我们选用并改编了其中部分词条，所选部分沿用同一协议。',
  cedictSource: 'MDBG 网站上的 CC-CEDICT',
  cedictLicence: '许可协议全文',
  own: '三语主题表和法语词汇表为本项目自有，采用 Apache 2.0 许可证。',
  toSuggestions: '前往推荐',
} as const satisfies Texts<typeof en>;
