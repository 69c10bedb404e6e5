import type { Language } from '@jumelage/domain/language';
import { describe, expect, it } from 'vitest';
import { areNear, topicById, topics } from './taxonomy.ts';

/** Pairs of topics, called close or far by a reader who knows the trades, before anything was measured on them. */
const called: Readonly<Record<Language, string>> = {
  fr: `
    near | Électrolyse et hydrogène vert | Piles à combustible
    near | Batteries lithium-ion | Batteries à électrolyte solide
    near | Éolien en mer | Pales d’éoliennes
    near | Ciment et béton | Acier et sidérurgie
    near | Recyclage des métaux | Recyclage des pneus et composites
    near | Boues d’épuration | Traitement biologique des eaux
    near | Traduction automatique | Agents conversationnels
    near | Robots collaboratifs | Robots de service
    near | Immuno-oncologie | Cancers du sein et gynécologiques
    near | Insuffisance cardiaque | Arythmie et ECG
    near | Édition génomique | Vecteurs viraux et plasmides
    far | Métaux critiques | Ciment et béton
    far | Aimants et matériaux magnétiques | Pâte et papier
    far | Revêtements | Pétrole, gaz et méthane
    far | Vigne, vergers et thé | Élevage d’insectes
    far | Lutte contre le bruit | Zones humides, littoral et désertification
    far | Sécurité incendie | Gaz industriels et cryogénie
    far | Technologies juridiques | Entrepôts automatisés
    far | Oto-rhino-laryngologie | Parfums et huiles essentielles
    far | Acupuncture, moxibustion et massage | Édition génomique
    far | Ingrédients cosmétiques | Sepsis et infections graves
    far | Éclairage public | Courant continu haute tension et lignes
    far | Fusion nucléaire | Biométhane
  `,
  en: `
    near | Perovskite solar cells | Thin-film and flexible solar
    near | Heat pumps | District heating and cooling
    near | Electric buses and trucks | Green fleets and delivery
    near | Direct air capture | Geological carbon storage
    near | Water disinfection | Household and bottled water
    near | Surgical robots | Orthopaedics
    near | Ultrasound | MRI, CT and X-ray
    near | Glucose monitoring | Insulin and artificial pancreas
    near | Payments | Credit and risk
    near | Low-power wide-area networks | Smart home
    near | Chip design | Chip packaging and test
    near | Hydrogen tanks and liquid hydrogen | Hydrogen refuelling
    far | Critical metals | Polymers and rubber
    far | Geothermal energy | Biofuels
    far | Rail transport | Engines and exhaust treatment
    far | Leather and its alternatives | Electronic waste
    far | Travel and tourism technology | Insurtech
    far | Video games | Antennas and radio frequency
    far | Sleep medicine | Lung cancer
    far | Plasma and blood products | Photodynamic and light therapy
    far | Microscopy and lab instruments | Animal models
    far | Sterilisation and infection control | Hearing
    far | Quantum technologies | Displays
    far | Aquaculture | Crop protection
  `,
  zh: `
    near | 质子交换膜燃料电池 | 固体氧化物燃料电池
    near | 电池回收与梯次利用 | 正极材料
    near | 碳纤维 | 石墨烯与纳米材料
    near | 生命周期评价 | ESG 与可持续发展报告
    near | 垃圾分类与分选 | 垃圾收运
    near | CAR-T 与工程化免疫细胞 | 干细胞与再生医学
    near | 基因检测 | 病原检测
    near | 种植牙与口腔材料 | 正畸与隐形矫治
    near | 脂质纳米颗粒与纳米医学 | 微针与透皮给药
    near | 预测性维护 | 质量检测
    near | 电解水制氢 | 储氢与运氢
    far | 关键金属 | 胶黏剂、密封胶与油墨
    far | 钢铁冶金 | 木竹材料
    far | 潮汐能与潮流能 | 核安全与核设施退役
    far | 便携储能与备用电源 | 熔盐储热
    far | 生物多样性与生态系统 | 气体检测
    far | 畜牧养殖与饲料 | 微藻
    far | 人力资源科技 | 智慧城市
    far | 软件即服务 | 应急管理
    far | 脑卒中 | 医疗美容
    far | 中医药 | 核酸药物
    far | 导管与介入器械 | 理疗与家用医疗设备
  `,
};

const rows = (['fr', 'en', 'zh'] as const).flatMap((language) =>
  called[language]
    .trim()
    .split('\n')
    .map((line) => {
      const [call = '', ...labels] = line.split('|').map((cell) => cell.trim());
      const [a, b] = labels.map((label) => topics.find((topic) => topic.label[language] === label)?.id);
      if (!a || !b) throw new Error(`unknown topic: ${line}`);
      return { language, isClose: call === 'near', a, b };
    }),
);

/** Electrolysis and fuel cells have no branch in common but the group of all hydrogen. */
const missed = [
  ['electrolysis', 'fuel_cells'],
  ['hydrogen_tanks', 'hydrogen_refuelling'],
  ['electrolysis', 'hydrogen_storage'],
];

describe('topics that are close', () => {
  it('are those that a reader calls close, in three languages, but for three pairs', () => {
    expect(rows.length).toBe(69);
    const wrong = rows.filter(({ isClose, a, b }) => areNear(a, b) !== isClose).map(({ a, b }) => [a, b]);
    expect(wrong).toEqual(missed);
  });

  it('never are two that a reader calls far', () => {
    const far = rows.filter(({ isClose }) => !isClose);
    expect(far.length).toBe(35);
    expect(far.filter(({ a, b }) => areNear(a, b) || areNear(b, a))).toEqual([]);
  });

  it('are a topic, the branches above it and those below it, whichever comes first', () => {
    for (const { id, parent } of topics) {
      expect(areNear(id, id)).toBe(true);
      if (parent) expect([areNear(id, parent), areNear(parent, id)]).toEqual([true, true]);
    }
    expect(topicById('unheard_of')).toBeUndefined();
    expect([areNear('unheard_of', 'drones'), areNear('drones', 'unheard_of')]).toEqual([false, false]);
  });
});
