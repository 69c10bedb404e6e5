import type { Language } from '@jumelage/domain/language';

type Part = { readonly table: string; readonly rows: number };
type Guide = { readonly filename: string; readonly text: (day: string, parts: readonly Part[]) => string };

const listed = (parts: readonly Part[], row: (part: Part) => string) => parts.map(row).join('\n');

/** The page that goes with a person's own export, and says what is in it. */
export const personalDataGuide: Readonly<Record<Language, Guide>> = {
  en: {
    filename: 'README.txt',
    text: (day, parts) => `Your data on Jumelage, ${day}

data.json contains everything in one machine-readable file. Each CSV file contains one part and opens in a spreadsheet.
Times are in UTC. IDs such as org_… and par_… link the parts.
Not included: passwords and other secrets, which are stored only as hashes, and the contents of documents, which you can download from your organisation’s page.

${listed(parts, ({ table, rows }) => `${table}.csv: ${rows} ${rows === 1 ? 'row' : 'rows'}`)}
`,
  },
  fr: {
    filename: 'LISEZ-MOI.txt',
    text: (day, parts) => `Vos données sur Jumelage, ${day}

data.json rassemble tout en un seul fichier, lisible par une machine. Chaque fichier CSV en contient une partie et s’ouvre dans un tableur.
Les heures sont en UTC. Les identifiants tels que org_… et par_… relient les parties entre elles.
Non inclus : les mots de passe et autres secrets, dont nous ne conservons qu’une empreinte, et le contenu des documents, à télécharger depuis la page de votre organisation.

${listed(parts, ({ table, rows }) => `${table}.csv : ${rows} ${rows < 2 ? 'ligne' : 'lignes'}`)}
`,
  },
  zh: {
    filename: '说明.txt',
    text: (day, parts) => `您在双城对接平台上的个人信息（${day}）

data.json 汇总了全部内容，便于程序读取；每个 CSV 文件是其中一部分，可用电子表格打开。
时间均为协调世界时（UTC）。org_…、par_… 等编号把各部分联系起来。
不包含：密码等秘密信息（平台仅保存其哈希值），以及文件正文（可在机构页面下载）。

${listed(parts, ({ table, rows }) => `${table}.csv：${rows} 行`)}
`,
  },
};
