/** Biomedicine: indentation is the tree; `id | English forms | French forms | Chinese forms`, the first form is the label. */
export const biomedTopics = `
therapeutics | Drugs and therapeutics; therapeutics; drug; pharmaceutical | Médicaments et thérapies; médicament; pharmaceutique; produit pharmaceutique | 药物与疗法; 药物; 新药; 制药; 医药
  drug_discovery | Drug discovery; drug screening; AI drug design; drug target | Découverte de médicaments; criblage de molécules; conception de médicaments; cible thérapeutique | 药物发现; 药物筛选; 药物研发; AI制药; 靶点
    small_molecules | Small molecules; small molecule; kinase inhibitor | Petites molécules; petite molécule; inhibiteur de kinase | 小分子药物; 小分子; 激酶抑制剂
    peptides | Peptides; peptide; peptide drug | Peptides; peptide; médicament peptidique | 多肽; 肽类药物; 多肽药物
    protein_degradation | Protein degradation; PROTAC; molecular glue | Dégradation ciblée de protéines; dégradation de protéines; PROTAC; colle moléculaire | 靶向蛋白降解; 蛋白降解; PROTAC; 分子胶
  antibodies | Antibodies; antibody; monoclonal antibody; bispecific antibody; nanobody | Anticorps; anticorps monoclonal; anticorps bispécifique; nanocorps | 抗体药物; 抗体; 单克隆抗体; 单抗; 双特异性抗体; 双抗; 纳米抗体
    antibody_drug_conjugates | Antibody-drug conjugates; antibody-drug conjugate; ADC drug | Anticorps conjugués; anticorps conjugué; anticorps-médicament | 抗体偶联药物; 偶联药物; ADC药物
  cell_therapy | Cell therapy; CAR-T; cell therapies; stem cell; regenerative medicine | Thérapie cellulaire; CAR-T; cellules souches; médecine régénérative | 细胞治疗; 细胞疗法; CAR-T; 干细胞; 再生医学
  gene_therapy | Gene therapy; viral vector; AAV vector; gene therapies | Thérapie génique; vecteur viral; vecteur AAV; thérapies géniques | 基因治疗; 基因疗法; 病毒载体; AAV载体
    gene_editing | Gene editing; CRISPR; genome editing; base editing | Édition génomique; CRISPR; édition de gènes; ciseaux moléculaires | 基因编辑; CRISPR; 碱基编辑; 基因组编辑
  rna_therapeutics | RNA and mRNA therapeutics; mRNA; messenger RNA; siRNA; RNA therapeutics | Thérapies à ARN; ARN messager; ARNm; ARN interférent | 核酸药物; mRNA; 信使RNA; 小核酸; siRNA
  vaccines | Vaccines; vaccine; vaccination; adjuvant | Vaccins; vaccin; vaccination; adjuvant | 疫苗; 疫苗接种; 佐剂
  drug_delivery | Drug delivery; lipid nanoparticle; nanoparticle; microneedle; drug formulation | Administration de médicaments; nanoparticule lipidique; nanoparticule; micro-aiguille; vectorisation | 药物递送; 脂质纳米颗粒; 纳米颗粒; 微针; 给药系统; 药物制剂
  traditional_chinese_medicine | Traditional Chinese medicine; herbal medicine; Chinese herbs | Médecine traditionnelle chinoise; médecine chinoise; phytothérapie; plantes médicinales | 中医药; 中药; 中医; 草药
  nutraceuticals | Nutraceuticals; nutraceutical; dietary supplement; plant extract; probiotic | Compléments alimentaires; complément alimentaire; nutraceutique; extrait végétal; probiotique | 保健品; 膳食补充剂; 植物提取物; 植物提取; 益生菌
  microbiome | Microbiome; gut microbiota; microbiota | Microbiote; microbiote intestinal; flore intestinale | 微生物组; 肠道菌群; 肠道微生物
  radiopharmaceuticals | Radiopharmaceuticals; radiopharmaceutical; nuclear medicine; radioligand | Radiopharmaceutiques; radiopharmaceutique; médecine nucléaire; radioligand | 放射性药物; 核医学; 核药; 放射性配体
diseases | Fields of medicine | Domaines médicaux | 疾病领域
  oncology | Oncology; cancer; tumor; tumour | Oncologie; cancer; tumeur; cancérologie | 肿瘤学; 癌症; 肿瘤; 癌; 抗癌; 肿瘤早筛; 抗肿瘤
    immuno_oncology | Immuno-oncology; immunotherapy; checkpoint inhibitor | Immuno-oncologie; immunothérapie; inhibiteur de point de contrôle | 肿瘤免疫; 免疫治疗; 免疫疗法; 免疫检查点
    radiotherapy | Radiotherapy; radiation therapy; proton therapy | Radiothérapie; protonthérapie; hadronthérapie | 放射治疗; 放疗; 质子治疗; 重离子治疗
  cardiology | Cardiology; cardiac; cardiovascular; heart failure; ECG; heart disease; heart rate | Cardiologie; cardiaque; cardiovasculaire; insuffisance cardiaque; électrocardiogramme; rythme cardiaque | 心血管; 心脏病; 心力衰竭; 心电图; 心内科; 心脏; 心率; 心律
  neurology | Neurology; neurodegenerative; Alzheimer; Parkinson; epilepsy; brain disease | Neurologie; neurodégénératif; neurodégénérative; Alzheimer; Parkinson; épilepsie; maladie du cerveau | 神经科学; 神经退行性; 阿尔茨海默; 帕金森; 癫痫; 脑疾病; 神经内科
    stroke_care | Stroke; stroke care; ischemic stroke | Accident vasculaire cérébral; AVC | 脑卒中; 中风; 卒中
    brain_computer_interface | Brain-computer interface; neurostimulation; EEG; neuromodulation | Interface cerveau-machine; neurostimulation; électroencéphalographie; neuromodulation | 脑机接口; 神经刺激; 脑电; 神经调控
  mental_health | Mental health; depression; psychiatry | Santé mentale; dépression; psychiatrie | 心理健康; 抑郁症; 精神科; 精神健康
  sleep_medicine | Sleep medicine; sleep apnea; sleep disorder; insomnia | Médecine du sommeil; apnée du sommeil; trouble du sommeil; insomnie | 睡眠医学; 睡眠呼吸暂停; 睡眠障碍; 失眠; 睡眠
  diabetes | Diabetes; blood glucose; glucose monitoring; insulin; diabetic patient | Diabète; glycémie; mesure du glucose; insuline; patient diabétique | 糖尿病; 血糖; 血糖监测; 胰岛素; 糖尿病患者
  obesity_metabolism | Obesity and metabolism; obesity; metabolic disease; weight loss | Obésité et métabolisme; obésité; maladie métabolique; perte de poids | 肥胖与代谢; 肥胖; 代谢疾病; 减重
  infectious_diseases | Infectious diseases; infectious disease; virus; hepatitis; HIV; malaria | Maladies infectieuses; maladie infectieuse; virus; hépatite; VIH; paludisme | 传染病; 感染性疾病; 病毒; 肝炎; 艾滋病; 疟疾
    antimicrobials | Antibiotics and resistance; antibiotic; antimicrobial resistance; phage therapy | Antibiotiques et résistance; antibiotique; antibiorésistance; résistance aux antibiotiques; phagothérapie | 抗生素与耐药; 抗生素; 耐药菌; 抗菌药物; 噬菌体
  rare_diseases | Rare diseases; rare disease; orphan drug | Maladies rares; maladie rare; médicament orphelin | 罕见病; 孤儿药
  ophthalmology | Ophthalmology; retina; glaucoma; vision loss; cataract; myopia | Ophtalmologie; rétine; glaucome; perte de vision; cataracte; myopie | 眼科; 视网膜; 青光眼; 白内障; 近视
  dermatology | Dermatology; skin disease; wound care; wound healing | Dermatologie; maladie de peau; soin des plaies; cicatrisation | 皮肤科; 皮肤病; 伤口护理; 创面; 伤口愈合
  cosmetics | Cosmetics; cosmetic; skincare | Cosmétique; cosmétiques; soin de la peau; dermocosmétique | 化妆品; 护肤品; 护肤; 功效护肤
  nephrology_hepatology | Kidney and liver; kidney disease; dialysis; liver disease | Rein et foie; maladie rénale; dialyse; maladie du foie; insuffisance rénale | 肾病与肝病; 肾病; 透析; 肝病; 肾脏; 肝脏
  womens_health | Women’s health and fertility; women’s health; IVF; fertility; pregnancy; endometriosis | Santé des femmes et fertilité; santé des femmes; FIV; fertilité; grossesse; endométriose | 女性健康与生育; 女性健康; 试管婴儿; 辅助生殖; 妊娠; 子宫内膜异位
  respiratory | Respiratory medicine; lung disease; asthma; COPD; ventilator; respiratory | Pneumologie; maladie pulmonaire; asthme; BPCO; respirateur; respiratoire | 呼吸科; 肺病; 哮喘; 慢阻肺; 呼吸机; 呼吸系统
  immunology | Inflammation and autoimmunity; autoimmune; arthritis; inflammatory disease; allergy | Inflammation et auto-immunité; auto-immune; arthrite; maladie inflammatoire; allergie | 炎症与自身免疫; 自身免疫; 关节炎; 炎症; 过敏
  gastroenterology | Gastroenterology; digestive disease; inflammatory bowel disease | Gastro-entérologie; maladie digestive; maladie inflammatoire de l’intestin | 消化科; 消化系统疾病; 炎症性肠病
  haematology | Blood and haematology; hematology; haematology; transfusion; leukemia; hemophilia | Sang et hématologie; hématologie; transfusion; leucémie; hémophilie | 血液病; 血液科; 输血; 白血病; 血友病
  pain_anaesthesia | Pain and anaesthesia; pain relief; chronic pain; anesthesia; anaesthesia | Douleur et anesthésie; douleur chronique; traitement de la douleur; anesthésie | 疼痛与麻醉; 疼痛; 麻醉; 镇痛
  ageing_care | Ageing and care of the elderly; elderly care; ageing; fall detection; elderly; silver economy; older people; seniors; falls | Vieillissement et soins aux aînés; personnes âgées; vieillissement; détection de chutes; bien vieillir; silver économie; seniors; chutes | 养老与老龄化; 养老; 老年人; 老龄化; 跌倒检测; 银发经济; 老人; 适老化; 跌倒
  dentistry | Dentistry; dental; orthodontics; tooth | Dentisterie; dentaire; orthodontie | 牙科; 口腔医学; 正畸; 牙齿; 口腔
diagnostics | Diagnostics | Diagnostic | 诊断
  in_vitro_diagnostics | In vitro diagnostics; in vitro diagnostic; biomarker; IVD test; immunoassay | Diagnostic in vitro; biomarqueur; immunodosage; test de dépistage | 体外诊断; 生物标志物; 检测试剂; 免疫检测; IVD
    point_of_care | Point-of-care testing; point-of-care; rapid test; lateral flow | Tests rapides au chevet; test rapide; biologie délocalisée; diagnostic au chevet | 即时检测; 快速检测; POCT; 床旁检测
    liquid_biopsy | Liquid biopsy; circulating tumor DNA; circulating tumour DNA; ctDNA | Biopsie liquide; ADN tumoral circulant; ADN circulant | 液体活检; 循环肿瘤DNA; 游离DNA; 循环肿瘤细胞
    biosensors | Biosensors; biosensor; electrochemical sensor | Biocapteurs; biocapteur; capteur électrochimique | 生物传感器; 电化学传感器
  molecular_diagnostics | Molecular diagnostics; PCR test; nucleic acid test | Diagnostic moléculaire; test PCR; biologie moléculaire | 分子诊断; 核酸检测; PCR检测
  companion_diagnostics | Companion diagnostics; precision medicine; personalised medicine; personalized medicine | Diagnostic compagnon; médecine de précision; médecine personnalisée | 伴随诊断; 精准医疗; 个性化医疗
  digital_pathology | Digital pathology; histology; slide scanner; pathology image | Pathologie numérique; histologie; lame numérique; anatomopathologie | 数字病理; 病理切片; 病理图像; 组织病理
omics | Genomics and research tools | Génomique et outils de recherche | 组学与科研工具
  genomics | Genomics and sequencing; genomics; DNA sequencing; genome; NGS | Génomique et séquençage; génomique; séquençage; génome | 基因组与测序; 基因测序; 基因组; 高通量测序; 基因检测
    single_cell | Single-cell and spatial biology; single-cell; spatial transcriptomics | Cellule unique et biologie spatiale; cellule unique; transcriptomique spatiale | 单细胞与空间组学; 单细胞; 空间转录组
  proteomics | Proteomics and metabolomics; proteomics; metabolomics; mass spectrometry | Protéomique et métabolomique; protéomique; métabolomique; spectrométrie de masse | 蛋白质组与代谢组; 蛋白质组; 代谢组; 质谱
  bioinformatics | Bioinformatics; computational biology; genomic data | Bio-informatique; biologie computationnelle; données génomiques | 生物信息学; 计算生物学; 基因组数据
  microfluidics | Microfluidics; lab-on-a-chip; microfluidic chip | Microfluidique; laboratoire sur puce; puce microfluidique | 微流控; 芯片实验室; 微流控芯片
  organoids | Organoids and organs-on-chip; organoid; organ-on-chip; organ-on-a-chip | Organoïdes et organes sur puce; organoïde; organe sur puce | 类器官与器官芯片; 类器官; 器官芯片
  microscopy | Microscopy and lab instruments; microscope; microscopy; laboratory automation; flow cytometry | Microscopie et instruments de laboratoire; microscope; microscopie; automatisation de laboratoire; cytométrie | 显微与实验室仪器; 显微镜; 显微成像; 实验室自动化; 流式细胞
  laboratory_reagents | Laboratory reagents; reagent; cell culture medium | Réactifs de laboratoire; réactif; milieu de culture | 实验室试剂; 试剂; 培养基
medical_devices | Medical devices; medical device; medtech; medical equipment | Dispositifs médicaux; dispositif médical; medtech; équipement médical | 医疗器械; 医疗设备; 医疗仪器
  medical_imaging | Medical imaging; MRI; radiology; CT scanner; X-ray; CT imaging; medical image | Imagerie médicale; IRM; radiologie; rayons X; scanner médical; image médicale | 医学影像; 核磁共振; 磁共振; X射线; 放射科; CT; 医学图像; 影像诊断
    ultrasound | Ultrasound; echography; ultrasound probe | Ultrasons; échographie; échographe; sonde échographique | 超声; 超声波; 彩超
    imaging_ai | AI for medical imaging; radiology AI; computer-aided diagnosis | IA pour l’imagerie médicale; aide au diagnostic; diagnostic assisté par ordinateur | 影像AI; 辅助诊断; 智能阅片; 影像辅助诊断
  endoscopy | Endoscopy; endoscope; catheter; minimally invasive | Endoscopie; endoscope; cathéter; mini-invasif; mini-invasive | 内窥镜; 内镜; 导管; 微创; 介入
  surgery | Surgery; surgical instrument; operating room; surgical navigation; surgeon | Chirurgie; instrument chirurgical; bloc opératoire; navigation chirurgicale; chirurgien | 外科; 手术; 手术室; 手术器械; 手术导航; 术中
    surgical_robots | Surgical robots; surgical robot; robotic surgery | Robots chirurgicaux; robot chirurgical; chirurgie robotique | 手术机器人; 机器人手术
    orthopaedics | Orthopaedics; orthopedic; orthopaedic; spine surgery | Orthopédie; orthopédique; chirurgie du rachis | 骨科; 脊柱; 关节置换
  implants | Implants and prostheses; implant; prosthesis; stent; heart valve | Implants et prothèses; implant; prothèse; stent; valve cardiaque | 植入物与假体; 植入物; 植入式; 假体; 支架; 心脏瓣膜
  hearing | Hearing; hearing aid; cochlear implant; hearing loss | Audition; aide auditive; implant cochléaire; prothèse auditive | 听力; 助听器; 人工耳蜗; 听力损失
  wearable_health | Wearables for health; wearable; smartwatch; smart patch; smart bracelet | Dispositifs portables de santé; dispositif portable; montre connectée; patch connecté; bracelet connecté | 可穿戴健康设备; 可穿戴; 智能手表; 智能贴片; 智能手环
  patient_monitoring | Patient monitoring; vital signs; continuous monitoring | Surveillance des patients; signes vitaux; monitoring continu | 患者监护; 生命体征; 监护仪; 连续监测
  rehabilitation | Rehabilitation and disability; rehabilitation; exoskeleton; physiotherapy; assistive technology | Rééducation et handicap; rééducation; exosquelette; kinésithérapie; handicap | 康复与残障; 康复; 外骨骼; 理疗; 辅具
  sterilisation | Sterilisation and infection control; sterilization; sterilisation; disinfection; hospital-acquired infection | Stérilisation et hygiène hospitalière; stérilisation; désinfection; infection nosocomiale | 灭菌与感控; 灭菌; 消毒; 院内感染; 紫外线
  biomaterials | Biomaterials; biomaterial; hydrogel; bone substitute | Biomatériaux; biomatériau; hydrogel; substitut osseux | 生物材料; 水凝胶; 骨修复; 骨替代
    tissue_engineering | Tissue engineering and bioprinting; tissue engineering; bioprinting; artificial skin | Ingénierie tissulaire et bio-impression; ingénierie tissulaire; bio-impression; peau artificielle | 组织工程与生物打印; 组织工程; 生物打印; 人工皮肤
digital_health | Digital health; e-health | Santé numérique; e-santé | 数字健康; 数字医疗; 互联网医疗
  telemedicine | Telemedicine; teleconsultation; remote monitoring; remote patient monitoring | Télémédecine; téléconsultation; télésurveillance | 远程医疗; 在线问诊; 远程监测; 远程会诊
  hospital_information | Hospital information systems; electronic medical records; medical records; hospital software | Systèmes d’information hospitaliers; dossier médical; dossier patient; logiciel hospitalier | 医院信息系统; 电子病历; 病历; 智慧医院; 医院信息化
  health_data | Health data; real-world evidence; patient data; medical data | Données de santé; données de vie réelle; données patients; entrepôt de données de santé | 健康数据; 真实世界研究; 医疗数据; 医疗大数据
  digital_therapeutics | Digital therapeutics; digital therapy; cognitive training | Thérapies numériques; thérapie numérique; entraînement cognitif | 数字疗法; 认知训练
  clinical_trials | Clinical trials; clinical trial; clinical study; CRO services | Essais cliniques; essai clinique; étude clinique; recherche clinique | 临床试验; 临床研究; CRO服务; 二期临床
  pharmacy_services | Pharmacy and medication adherence; online pharmacy; medication adherence | Pharmacie et observance; pharmacie en ligne; observance thérapeutique; officine | 药房与用药依从; 网上药店; 用药管理; 药店
bioproduction | Bioproduction and biotechnology; biotechnology; biotech | Bioproduction et biotechnologies; biotechnologie; biotech | 生物制造与生物技术; 生物技术; 生物科技
  biomanufacturing | Biomanufacturing; bioreactor; CDMO; bioprocess | Bioproduction; bioréacteur; CDMO; bioprocédé | 生物制造; 生物反应器; CDMO; 生物工艺
    purification | Purification and chromatography; protein purification; chromatography | Purification et chromatographie; purification de protéines; chromatographie | 纯化与层析; 蛋白纯化; 层析; 色谱
    aseptic_filling | Aseptic filling and cold chain; aseptic filling; cold chain; lyophilisation | Remplissage aseptique et chaîne du froid; remplissage aseptique; chaîne du froid; lyophilisation | 无菌灌装与冷链; 无菌灌装; 冷链; 冻干
  synthetic_biology | Synthetic biology; engineered microorganism; cell factory | Biologie de synthèse; micro-organisme modifié; usine cellulaire | 合成生物学; 工程菌; 细胞工厂
  enzymes_fermentation | Enzymes and fermentation; enzyme; fermentation; precision fermentation | Enzymes et fermentation; enzyme; fermentation; fermentation de précision | 酶与发酵; 酶; 酶制剂; 发酵; 精密发酵
  marine_biotechnology | Marine biotechnology; marine bioactive; seaweed extract | Biotechnologies marines; actif marin; extrait d’algue | 海洋生物技术; 海洋活性物质; 海藻提取物
  animal_health | Animal health; veterinary; livestock health | Santé animale; vétérinaire; santé du bétail | 动物健康; 兽医; 兽药; 宠物医疗; 动物疫苗
`;
