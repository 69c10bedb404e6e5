/**
 * Encodings that a file of text may be written in: Unicode's, and those that spreadsheets of our countries and their
 * neighbours save.
 */
export const encodings = [
  ...([
    'utf-8',
    'utf-16le',
    'utf-16be',
    'windows-1252',
    'gb18030',
    'big5',
    'macintosh',
    'windows-1250',
    'cp850',
    'windows-1251',
  ] as const),
  ...(['shift_jis', 'euc-kr', 'koi8-r', 'euc-jp', 'windows-1253', 'windows-1254', 'iso-8859-15'] as const),
] as const;
export type Encoding = (typeof encodings)[number];

const aliases: Readonly<Record<string, Encoding>> = {
  ...{
    utf8: 'utf-8',
    utf16: 'utf-16le',
    'utf-16': 'utf-16le',
    unicode: 'utf-16le',
    ansi: 'windows-1252',
    latin1: 'windows-1252',
    'iso-8859-1': 'windows-1252',
  },
  ...{
    gbk: 'gb18030',
    gb2312: 'gb18030',
    cp936: 'gb18030',
    cp950: 'big5',
    cp1252: 'windows-1252',
    cp1250: 'windows-1250',
    cp1251: 'windows-1251',
  },
  ...{ latin9: 'iso-8859-15', 'latin-9': 'iso-8859-15', iso8859_15: 'iso-8859-15' },
  ...{
    macroman: 'macintosh',
    'mac-roman': 'macintosh',
    'x-mac-roman': 'macintosh',
    ibm850: 'cp850',
    'shift-jis': 'shift_jis',
    sjis: 'shift_jis',
  },
};

/** Finds the encoding that a name means, whatever its case; undefined for one that is not known. */
export function findEncoding(name: string): Encoding | undefined {
  const wanted = name.trim().toLowerCase();
  return encodings.find((encoding) => encoding === wanted) ?? aliases[wanted];
}
