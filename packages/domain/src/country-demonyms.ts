import type { Country } from './country.ts';

/**
 * Names of a country's people, in English and in the French masculine, with the feminine where it is not formed by the
 * rule; a nationality names a country.
 */
export const demonyms: Readonly<Partial<Record<Country, string>>> = {
  ...{
    FR: 'French | français',
    CN: 'Chinese | chinois',
    GB: 'British | English | Scottish | Welsh | britannique | anglais | écossais | gallois',
  },
  ...{
    US: 'American | américain | états-unien',
    DE: 'German | allemand',
    ES: 'Spanish | Spaniard | espagnol',
    IT: 'Italian | italien',
    PT: 'Portuguese | portugais',
  },
  ...{
    BE: 'Belgian | belge',
    NL: 'Dutch | néerlandais | hollandais',
    LU: 'Luxembourgish | Luxembourger | luxembourgeois',
    CH: 'Swiss | suisse | suissesse',
  },
  ...{
    AT: 'Austrian | autrichien',
    IE: 'Irish | irlandais',
    DK: 'Danish | danois',
    SE: 'Swedish | suédois',
    NO: 'Norwegian | norvégien',
    FI: 'Finnish | finlandais',
  },
  ...{
    IS: 'Icelandic | islandais',
    PL: 'Polish | polonais',
    CZ: 'Czech | tchèque',
    SK: 'Slovak | slovaque',
    HU: 'Hungarian | hongrois',
    RO: 'Romanian | roumain',
  },
  ...{
    BG: 'Bulgarian | bulgare',
    HR: 'Croatian | croate',
    RS: 'Serbian | serbe',
    SI: 'Slovenian | Slovene | slovène',
    BA: 'Bosnian | bosnien',
  },
  ...{
    GR: 'Greek | grec | grecque',
    CY: 'Cypriot | chypriote',
    MT: 'Maltese | maltais',
    TR: 'Turkish | turc | turque',
    RU: 'Russian | russe',
    UA: 'Ukrainian | ukrainien',
  },
  ...{
    EE: 'Estonian | estonien',
    LV: 'Latvian | letton',
    LT: 'Lithuanian | lituanien',
    MD: 'Moldovan | moldave',
    AM: 'Armenian | arménien',
    BY: 'Belarusian | biélorusse',
  },
  ...{
    AL: 'Albanian | albanais',
    MA: 'Moroccan | marocain',
    DZ: 'Algerian | algérien',
    TN: 'Tunisian | tunisien',
    EG: 'Egyptian | égyptien',
    LY: 'Libyan | libyen',
  },
  ...{
    SN: 'Senegalese | sénégalais',
    CI: 'Ivorian | ivoirien',
    CM: 'Cameroonian | camerounais',
    GA: 'Gabonese | gabonais',
    ML: 'Malian | malien',
    BJ: 'Beninese | béninois',
  },
  ...{
    TG: 'Togolese | togolais',
    BF: 'Burkinabe | burkinabé',
    GN: 'Guinean | guinéen',
    MG: 'Malagasy | malgache',
    MU: 'Mauritian | mauricien',
    RW: 'Rwandan | rwandais',
  },
  ...{
    NG: 'Nigerian | nigérian',
    GH: 'Ghanaian | ghanéen',
    KE: 'Kenyan | kényan',
    ET: 'Ethiopian | éthiopien',
    ZA: 'South African | sud-africain',
    AO: 'Angolan | angolais',
  },
  ...{
    LB: 'Lebanese | libanais',
    SY: 'Syrian | syrien',
    JO: 'Jordanian | jordanien',
    IL: 'Israeli | israélien',
    PS: 'Palestinian | palestinien',
    IQ: 'Iraqi | irakien',
  },
  ...{
    IR: 'Iranian | iranien',
    SA: 'Saudi | Saudi Arabian | saoudien',
    AE: 'Emirati | émirati | émirien',
    QA: 'Qatari | qatari | qatarien',
    KW: 'Kuwaiti | koweïtien',
  },
  ...{
    IN: 'Indian | indien',
    PK: 'Pakistani | pakistanais',
    BD: 'Bangladeshi | bangladais',
    LK: 'Sri Lankan | sri-lankais',
    NP: 'Nepalese | Nepali | népalais',
  },
  ...{
    JP: 'Japanese | japonais',
    KR: 'Korean | South Korean | coréen | sud-coréen',
    KP: 'North Korean | nord-coréen',
    VN: 'Vietnamese | vietnamien',
    TH: 'Thai | thaïlandais',
  },
  ...{
    SG: 'Singaporean | singapourien',
    MY: 'Malaysian | malaisien',
    ID: 'Indonesian | indonésien',
    PH: 'Filipino | Filipina | philippin',
    KH: 'Cambodian | cambodgien',
  },
  ...{
    LA: 'Laotian | laotien',
    MM: 'Burmese | birman',
    MN: 'Mongolian | mongol',
    TW: 'Taiwanese | taïwanais',
    HK: 'Hongkonger | hongkongais',
    KZ: 'Kazakh | kazakh',
  },
  ...{
    UZ: 'Uzbek | ouzbek',
    CA: 'Canadian | canadien | québécois',
    MX: 'Mexican | mexicain',
    BR: 'Brazilian | brésilien',
    AR: 'Argentine | Argentinian | argentin',
  },
  ...{
    CL: 'Chilean | chilien',
    CO: 'Colombian | colombien',
    PE: 'Peruvian | péruvien',
    VE: 'Venezuelan | vénézuélien',
    EC: 'Ecuadorian | équatorien',
    UY: 'Uruguayan | uruguayen',
  },
  ...{
    BO: 'Bolivian | bolivien',
    CU: 'Cuban | cubain',
    HT: 'Haitian | haïtien',
    AU: 'Australian | australien',
    NZ: 'New Zealander | néo-zélandais',
    MC: 'Monegasque | monégasque',
  },
};

/** Forms the feminine of a French name of people by the rule: italien, italienne; français, française. */
export function feminine(masculine: string): string {
  if (masculine.endsWith('e')) return masculine;
  return `${masculine}${/(?:[iyé]en|on)$/.test(masculine) ? 'ne' : 'e'}`;
}
