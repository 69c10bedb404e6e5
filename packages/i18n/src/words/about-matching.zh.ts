import type en from './about-matching.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: '推荐机制',
  lead: '系统如何推荐、为什么推荐，以及用到了哪些第三方资源。',
  howTitle: '推荐原理',
  how1: '推荐要看双方：彼此都合适，匹配度才高；对方很可能婉拒的，一般不会推荐。',
  how2: '每个维度都会加分或减分，具体分值见“评分依据”。越冷门的共同细分领域，加分越多。',
  how3: '中、法、英文介绍在本服务器上通过词典和细分领域词表进行比对。除非运营方接入语言模型，文本不会传至别处。',
  how4: '只有设为“必备条件”的项目才会排除对方。想知道某家机构为何没有出现，可在推荐页的“想见的没出现？”中查询。',
  how5: '收到约见请求较多的机构，排名会略微靠后；每十条推荐中有一条随机选出并注明，让新加入的机构也有机会被看到。',
  how6: '系统可根据约见请求被接受或婉拒的情况调整权重；主办方可查看每个版本，并随时恢复。',
  creditsTitle: '致谢',
  cedict:
    '中文词语依据 CC-CEDICT 汉英词典查找。该词典由众多贡献者编写，由 MDBG 以“知识共享署名—相同方式共享 4.0”（CC BY-SA 4.0）许可协议发布。我们选用并改编了其中部分词条，所选部分沿用同一协议。',
  cedictSource: 'MDBG 网站上的 CC-CEDICT',
  cedictLicence: '许可协议全文',
  own: '三语细分领域词表和法语词汇表为本项目自行编制，采用 Apache 2.0 许可证。',
  toSuggestions: '查看推荐',
} as const satisfies Texts<typeof en>;
