/**
 * Information technology: indentation is the tree; `id | English forms | French forms | Chinese forms`, the first form
 * is the label.
 */
export const itTopics = `
artificial_intelligence | Artificial intelligence; AI | Intelligence artificielle; IA | 人工智能; AI
  machine_learning | Machine learning; predictive model; ML model | Apprentissage automatique; apprentissage machine; modèle prédictif | 机器学习; 预测模型
    deep_learning | Deep learning; neural network | Apprentissage profond; réseau de neurones | 深度学习; 神经网络
    federated_learning | Federated learning | Apprentissage fédéré | 联邦学习
    recommender_systems | Recommender systems; recommendation engine | Systèmes de recommandation; moteur de recommandation | 推荐系统; 推荐引擎; 推荐算法
  generative_ai | Generative AI; large language model; LLM; foundation model | IA générative; grand modèle de langage; modèle de langue; modèle de fondation; LLM | 生成式人工智能; 大语言模型; 大模型; 生成式AI; AIGC
  language_processing | Natural language processing; NLP; text mining; text analysis | Traitement automatique des langues; traitement du langage naturel; TAL; analyse de texte; fouille de textes | 自然语言处理; 文本分析; 文本挖掘; NLP
    machine_translation | Machine translation; automatic translation | Traduction automatique | 机器翻译; 自动翻译
    chatbots | Chatbots; conversational agent; virtual assistant | Agents conversationnels; chatbot; assistant virtuel | 聊天机器人; 对话机器人; 虚拟助手; 智能客服
  speech | Speech recognition; voice assistant; speech synthesis | Reconnaissance vocale; assistant vocal; synthèse vocale | 语音识别; 语音助手; 语音合成; 语音交互
  computer_vision | Computer vision; image recognition; machine vision | Vision par ordinateur; reconnaissance d’images; vision industrielle | 计算机视觉; 图像识别; 机器视觉
    digital_imaging | Digital imaging; image processing; photo editing; digital photography | Imagerie numérique; traitement d’images; retouche photo; photographie numérique | 数字影像; 图像处理; 图片编辑; 数码摄影; 修图; 照片; 影像处理
    video_analytics | Video analytics; video surveillance; CCTV | Analyse vidéo; vidéosurveillance; vidéoprotection | 视频分析; 视频监控; 安防监控
  knowledge_graphs | Knowledge graphs; ontology; semantic web | Graphes de connaissances; ontologie; web sémantique | 知识图谱; 本体; 语义网
robotics_autonomy | Robotics and autonomous systems; autonomous systems | Robotique et systèmes autonomes; systèmes autonomes | 机器人与无人系统; 机器人与自主系统; 自主系统; 无人系统
  robotics | Robotics; robot; robotic arm | Robotique; robot; bras robotisé | 机器人; 机械臂; 机械手; 具身智能; 人形机器人
    cobots | Collaborative robots; cobot | Robots collaboratifs; cobot; robotique collaborative | 协作机器人; 人机协作
    service_robots | Service robots; delivery robot | Robots de service; robot de livraison | 服务机器人; 配送机器人
    underwater_robots | Underwater robots; ROV; underwater drone | Robots sous-marins; drone sous-marin | 水下机器人; 水下无人机
  drones | Drones; UAV; unmanned aerial vehicle | Drones; véhicule aérien sans pilote; aéronef sans pilote | 无人机; 无人飞行器
  autonomous_driving | Autonomous driving; autonomous vehicle; self-driving | Conduite autonome; véhicule autonome; voiture autonome | 自动驾驶; 无人驾驶; 智能驾驶
  infrastructure_inspection | Infrastructure inspection; power line inspection; structural monitoring; asset inspection | Inspection d’infrastructures; inspection de lignes électriques; surveillance des ouvrages; inspection d’ouvrages | 基础设施巡检; 电力巡检; 结构监测; 管道巡检; 巡检
  lidar_radar | Lidar and radar; lidar; radar; perception sensor | Lidar et radar; lidar; radar; capteur de perception | 激光雷达与雷达; 激光雷达; 毫米波雷达; 雷达
electronics | Electronics and connected objects; electronics | Électronique et objets connectés; électronique | 电子与智能硬件; 电子; 智能硬件
  internet_of_things | Internet of things; IoT; connected objects; connected device | Internet des objets; objets connectés; IoT; IdO | 物联网; 万物互联; IoT
    lpwan | Low-power wide-area networks; LPWAN; LoRa; NB-IoT; LoRaWAN | Réseaux étendus à basse consommation; LPWAN; LoRa; NB-IoT; LoRaWAN | 低功耗广域网; LPWAN; LoRa; NB-IoT; 窄带物联网; LoRaWAN
    smart_home | Smart home; home automation | Maison connectée; domotique; maison intelligente; objets de la maison | 智能家居; 家庭自动化; 全屋智能
  sensors | Sensors; smart sensor; instrumentation; MEMS | Capteurs; capteur connecté; instrumentation; MEMS | 传感器; 智能传感器; 仪器仪表; MEMS; 传感
  semiconductors | Semiconductors; chip; integrated circuit; microelectronics; ASIC | Semi-conducteurs; puce électronique; circuit intégré; microélectronique; ASIC | 半导体; 芯片; 集成电路; 微电子; ASIC
    chip_design | Chip design; EDA; RISC-V; system on chip | Conception de circuits; conception de puces; RISC-V; système sur puce | 芯片设计; 集成电路设计; RISC-V; 片上系统
    chip_packaging | Chip packaging and test; chip packaging; chiplet | Assemblage et test de puces; encapsulation de puces; chiplet | 封装测试; 芯片封装; 芯粒
  photonics | Photonics; silicon photonics; laser; optics | Photonique; photonique sur silicium; laser; optique | 光电子与光子技术; 光子学; 硅光; 激光; 光学; 光电子; 光芯片
  displays | Displays; OLED; micro-LED | Écrans; OLED; micro-LED; afficheur | 显示技术; OLED; 显示屏; 显示面板
  embedded_systems | Embedded systems; embedded software; firmware | Systèmes embarqués; logiciel embarqué; micrologiciel | 嵌入式系统; 嵌入式; 固件
  contactless | Contactless and NFC; NFC; RFID; contactless; smart card; contactless card | Sans contact et NFC; NFC; RFID; sans contact; carte à puce; étiquette RFID | 非接触式技术与 NFC; 近场通信与非接触; NFC; RFID; 近场通信; 射频识别; 非接触; 智能卡; 感应卡
  quantum_technologies | Quantum technologies; quantum computing; quantum computer; qubit | Technologies quantiques; informatique quantique; ordinateur quantique; quantique; qubit | 量子技术; 量子计算; 量子; 量子比特
computing_cloud | Computing and cloud infrastructure | Calcul et infrastructures cloud | 算力与云基础设施; 计算与云基础设施; 算力
  cloud_computing | Cloud computing; cloud; cloud hosting | Informatique en nuage; cloud; hébergement cloud | 云计算; 云服务; 云平台; 公有云; 私有云
  edge_computing | Edge computing; edge AI; on-device | Informatique en périphérie; edge computing; IA embarquée | 边缘计算; 端侧; 边缘智能
  high_performance_computing | High-performance computing; supercomputer; HPC | Calcul haute performance; supercalculateur; calcul intensif; HPC | 高性能计算; 超级计算机; 超算; HPC
  data_centres | Data centres; data center; datacenter; server room | Centres de données; data center; datacenter; salle serveurs | 数据中心; 机房; 智算中心
software | Software and development | Logiciel et développement | 软件与开发
  saas | Software as a service; SaaS; subscription software | Logiciel en ligne; SaaS; logiciel par abonnement | 软件即服务; SaaS; 订阅软件
  enterprise_software | Enterprise software; ERP; CRM; accounting software | Logiciels d’entreprise; ERP; CRM; progiciel; logiciel de comptabilité | 企业软件; ERP; CRM; 财务软件; 会计软件
  developer_tools | Developer tools; DevOps; low-code; API | Outils de développement; DevOps; low-code; API | 开发者工具; DevOps; 低代码; 应用程序接口; API
  open_source | Open source; free software | Logiciel libre; open source; code ouvert | 开源; 开源软件
  mobile_apps | Mobile applications; mobile app; smartphone app | Applications mobiles; appli mobile | 移动应用; 手机应用; APP
  digital_twin | Digital twin and simulation; digital twin; numerical simulation; BIM | Jumeau numérique et simulation; jumeau numérique; simulation numérique; maquette numérique; BIM | 数字孪生与仿真; 数字孪生; 仿真; 建筑信息模型; BIM
  crisis_management | Crisis management; emergency management; business continuity; early warning; emergency response | Gestion de crise; gestion des urgences; continuité d’activité; alerte précoce; situation de crise; secours | 应急管理; 危机管理; 应急指挥; 业务连续性; 预警; 应急救援; 应急响应
  rpa | Process automation; RPA; workflow automation | Automatisation des processus; RPA; automatisation des tâches | 流程自动化; RPA; 工作流自动化
data | Data | Données | 数据技术
  big_data | Big data; data analytics; data platform | Mégadonnées; big data; analyse de données; plateforme de données | 大数据; 数据分析; 数据平台; 数据挖掘
    business_intelligence | Business intelligence; data visualisation; data visualization; dashboard | Informatique décisionnelle; visualisation de données; tableau de bord | 商业智能; 数据可视化; 仪表盘
  databases | Databases; database; graph database; data storage | Bases de données; stockage de données | 数据库; 图数据库; 数据存储
security_trust | Security and trust | Sécurité et confiance | 网络安全与可信技术; 安全与信任
  cybersecurity | Cybersecurity; information security; intrusion detection | Cybersécurité; sécurité informatique; sécurité des systèmes d’information; détection d’intrusion | 网络安全; 信息安全; 入侵检测
    industrial_security | Security of industrial systems; OT security; industrial cybersecurity | Sécurité des systèmes industriels; cybersécurité industrielle | 工控安全; 工业网络安全; 工业控制系统安全
  cryptography | Cryptography; encryption; post-quantum | Cryptographie; chiffrement; post-quantique | 密码学; 加密; 后量子
  digital_identity | Digital identity; identity verification; authentication; biometrics; face recognition | Identité numérique; vérification d’identité; authentification; biométrie; reconnaissance faciale | 数字身份; 身份验证; 身份认证; 生物识别; 人脸识别
  privacy | Privacy and data protection; privacy; data protection; personal data; GDPR | Protection des données et vie privée; vie privée; protection des données; données personnelles; RGPD | 数据安全与隐私保护; 隐私与数据保护; 隐私; 数据保护; 个人信息; 隐私计算; 数据安全
  blockchain | Blockchain; distributed ledger; smart contract | Chaîne de blocs; blockchain; registre distribué; contrat intelligent | 区块链; 分布式账本; 智能合约
  traceability | Traceability and anti-counterfeiting; traceability; anti-counterfeit; anti-counterfeiting; provenance | Traçabilité et lutte anti-contrefaçon; traçabilité; anti-contrefaçon; contrefaçon | 溯源与防伪; 溯源; 可追溯; 防伪
networks_space | Networks, space and positioning | Réseaux, spatial et positionnement | 通信、航天与定位
  telecommunications | Telecommunications; telecom; telecom network | Télécommunications; télécoms; réseau télécom | 通信; 电信; 通信网络
    mobile_networks | 5G and 6G; 5G; 6G; mobile network | 5G et 6G; 5G; 6G; réseau mobile | 5G 与 6G; 5G与6G; 5G; 6G; 移动通信
    antennas | Antennas and radio frequency; antenna; radio frequency | Antennes et radiofréquences; antenne; radiofréquence | 天线与射频; 天线; 射频
    optical_networks | Optical networks; optical fibre; optical fiber; fiber optic | Réseaux optiques; fibre optique | 光通信; 光纤; 光模块
  space | Space and satellites; satellite; nanosatellite; space industry; launcher | Spatial et satellites; satellite; nanosatellite; industrie spatiale; lanceur spatial | 航天与卫星; 卫星; 微纳卫星; 航天; 商业航天; 火箭
    earth_observation | Earth observation; remote sensing; satellite imagery | Observation de la Terre; télédétection; imagerie satellite; imagerie satellitaire | 对地观测; 遥感; 卫星影像
  positioning | Positioning and mapping; geolocation; indoor positioning; GPS; GNSS; cartography | Positionnement et cartographie; géolocalisation; cartographie; positionnement; GPS; GNSS | 定位与测绘; 定位; 测绘; 导航; 北斗; GPS
immersive_media | Immersive technologies and media | Technologies immersives et médias | 沉浸式技术与数字媒体; 沉浸技术与媒体
  extended_reality | Virtual and augmented reality; virtual reality; augmented reality; mixed reality; VR headset | Réalité virtuelle et augmentée; réalité virtuelle; réalité augmentée; réalité mixte; casque VR | 虚拟现实与增强现实; 虚拟现实; 增强现实; 混合现实; 头显; VR; AR
  video_games | Video games; video game; gaming; e-sport | Jeux vidéo; jeu vidéo; e-sport | 电子游戏; 游戏; 电竞
  three_d_modelling | 3D modelling; 3D scanning; 3D rendering | Modélisation 3D; numérisation 3D; rendu 3D | 三维建模; 3D建模; 三维扫描; 三维重建
  streaming_media | Video streaming and media; video streaming; streaming; live video | Diffusion vidéo et médias; diffusion vidéo; streaming; vidéo en direct | 流媒体; 视频直播; 短视频; 数字媒体
  adtech | Digital advertising; adtech; digital marketing | Publicité numérique; adtech; marketing numérique | 数字广告; 数字营销; 广告技术
  social_networks | Social networks; social network; online community | Réseaux sociaux; réseau social; communauté en ligne | 社交网络; 社交媒体; 社交; 网络社区
digital_services | Digital services by trade | Services numériques par métier | 行业数字化
  fintech | Fintech; digital banking; financial technology | Fintech; banque numérique; banque en ligne; technologie financière | 金融科技; 数字银行; 互联网金融
    payments | Payments; mobile payment; payment solution; payment terminal | Paiement; paiement mobile; paiement électronique | 支付; 移动支付; 电子支付
    credit_risk | Credit and risk; credit scoring; lending; fraud detection; risk management | Crédit et risque; score de crédit; détection de fraude; gestion des risques; maîtrise des risques | 信贷与风控; 信用评分; 信贷; 风控; 反欺诈; 征信; 风险控制
    insurtech | Insurtech; insurance | Assurtech; assurance; insurtech | 保险科技; 保险
  ecommerce | E-commerce; online store; online retail; marketplace; cross-border e-commerce | Commerce électronique; e-commerce; boutique en ligne; place de marché; vente en ligne | 电子商务; 电商; 网店; 跨境电商; 在线零售
    retail_tech | Retail technology; retail; point of sale | Technologies du commerce; vente au détail; commerce de détail; point de vente | 零售科技; 新零售; 零售; 智慧零售
  logistics | Logistics and supply chain; logistics; supply chain; freight | Logistique et chaîne d’approvisionnement; logistique; chaîne d’approvisionnement; fret | 物流与供应链; 物流; 供应链; 货运
    warehouse_automation | Warehouse automation; automated warehouse; warehouse | Entrepôts automatisés; automatisation d’entrepôt; entrepôt | 智能仓储; 仓储; 仓库
  edtech | Education technology; e-learning; edtech; online training | Technologies de l’éducation; apprentissage en ligne; formation en ligne; edtech | 教育科技; 在线学习; 在线教育; 在线培训
  hr_tech | Human resources technology; human resources; recruitment | Technologies des ressources humaines; ressources humaines; recrutement | 人力资源科技; 人力资源; 招聘
  legaltech | Legal technology; legaltech; contract management; regulatory compliance | Technologies juridiques; legaltech; gestion de contrats; conformité réglementaire | 法律科技; 合同管理; 合规
  travel_tech | Travel and tourism technology; tourism; travel booking; hotel | Technologies du voyage et du tourisme; tourisme; hôtellerie; réservation de voyages | 旅游科技; 旅游; 酒店
  smart_city | Smart city; urban traffic; traffic management | Ville intelligente; trafic urbain; gestion du trafic; smart city | 智慧城市; 城市交通; 智能交通; 交通管理
  public_services | Digital public services; e-government; govtech | Services publics numériques; administration en ligne; administration numérique | 数字政府与智慧政务; 数字政务; 电子政务; 智慧政务
industry | Digital industry | Industrie numérique | 工业数字化; 智能工业
  smart_factory | Smart factory; industry 4.0; industrial automation; smart manufacturing | Usine intelligente; industrie 4.0; automatisation industrielle; usine du futur | 智能工厂; 工业4.0; 智能制造; 工业自动化; 工业互联网
    predictive_maintenance | Predictive maintenance; condition monitoring | Maintenance prédictive; surveillance d’état; maintenance prévisionnelle | 预测性维护; 状态监测; 故障预测
    quality_inspection | Quality inspection; quality control; defect detection | Contrôle qualité; détection de défauts; inspection visuelle | 质量检测; 质量控制; 质检; 缺陷检测
  additive_manufacturing | 3D printing; additive manufacturing | Impression 3D; fabrication additive | 3D 打印; 3D打印; 增材制造; 三维打印
`;
