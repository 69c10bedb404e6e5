/** Clean technology: indentation is the tree; `id | English forms | French forms | Chinese forms`, the first form is the label. */
export const cleantechTopics = `
renewable_energy | Renewable energy; clean energy; green energy | Énergies renouvelables; énergie renouvelable; énergie propre; énergie verte; EnR | 可再生能源; 清洁能源; 新能源
  photovoltaics | Solar photovoltaics; solar; photovoltaic; solar panel; solar cell; PV; solar module | Solaire photovoltaïque; solaire; photovoltaïque; panneau solaire; panneaux solaires; cellule solaire; module solaire | 太阳能光伏; 太阳能; 光伏; 太阳能板; 太阳能电池; 光伏组件; 光伏板
    perovskite | Perovskite solar cells; perovskite | Cellules pérovskites; pérovskite; pérovskites | 钙钛矿太阳能电池; 钙钛矿
    thin_film_solar | Thin-film and flexible solar; thin film; flexible solar; solar textile; photovoltaic coating; photovoltaic textile; photovoltaic fabric; photovoltaic film | Solaire en couche mince et souple; couche mince; couches minces; solaire souple; textile solaire; textile photovoltaïque; revêtement photovoltaïque; film photovoltaïque; toile photovoltaïque | 薄膜与柔性光伏; 薄膜太阳能; 柔性光伏; 柔性太阳能; 光伏织物; 光伏涂层; 光伏薄膜; 薄膜光伏
    building_integrated_solar | Building-integrated photovoltaics; BIPV; solar roof | Photovoltaïque intégré au bâtiment; toiture solaire; tuile solaire | 光伏建筑一体化; BIPV; 光伏屋顶
    agrivoltaics | Agrivoltaics; agri-PV | Agrivoltaïsme; agrivoltaïque | 农光互补; 农业光伏
    crystalline_silicon | Crystalline silicon cells; crystalline silicon; monocrystalline silicon; polysilicon; heterojunction cell; TOPCon | Cellules en silicium cristallin; silicium cristallin; silicium monocristallin; polysilicium; cellule à hétérojonction; TOPCon | 晶硅电池; 晶硅; 单晶硅; 多晶硅; 光伏硅片; 异质结电池; TOPCon
    tandem_solar | Tandem solar cells; tandem cell; multi-junction cell; multijunction | Cellules solaires tandem; cellule tandem; multijonction; cellule multijonction | 叠层太阳能电池; 叠层电池; 钙钛矿叠层; 多结电池
    solar_inverters | Solar inverters; PV inverter; microinverter; string inverter | Onduleurs solaires; onduleur photovoltaïque; micro-onduleur; onduleur hybride | 光伏逆变器; 微型逆变器; 组串式逆变器; 太阳能逆变器
    solar_trackers | Solar trackers and mounting; solar tracker; solar mounting; mounting structure | Suiveurs solaires et structures; suiveur solaire; traqueur solaire; structure photovoltaïque | 光伏跟踪支架; 光伏支架; 跟踪支架; 太阳能支架
    solar_farms | Solar power plants; solar plant; solar farm; solar park; floating solar | Centrales solaires; parc solaire; ferme solaire; centrale photovoltaïque; solaire flottant | 光伏电站; 太阳能电站; 地面电站; 漂浮式光伏; 水上光伏
    rooftop_solar | Rooftop solar and self-consumption; rooftop solar; solar self-consumption; distributed solar | Solaire en toiture et autoconsommation; autoconsommation; autoconsommation solaire; solaire en toiture; panneaux en toiture | 分布式光伏; 户用光伏; 屋顶太阳能; 自发自用
    solar_operations | Solar monitoring and cleaning; solar monitoring; solar panel cleaning; PV inspection | Suivi et nettoyage de panneaux solaires; nettoyage de panneaux solaires; supervision photovoltaïque; maintenance photovoltaïque | 光伏运维; 光伏清洗; 光伏监测; 光伏巡检; 光伏板清洁
    solar_recycling | Solar panel recycling; PV recycling; end-of-life solar panel | Recyclage de panneaux solaires; recyclage photovoltaïque; panneau solaire en fin de vie; panneaux photovoltaïques usagés | 光伏组件回收; 光伏回收; 退役光伏; 废旧光伏
  solar_thermal | Solar thermal; solar heat; solar heating | Solaire thermique; thermosolaire; chaleur solaire; chauffage solaire | 太阳能热利用; 太阳能光热; 太阳能供暖; 太阳能供热
    concentrated_solar | Concentrated solar power; CSP; solar tower; parabolic trough; heliostat | Solaire à concentration; centrale à concentration; tour solaire; miroir cylindro-parabolique; héliostat | 光热发电; 聚光太阳能; 塔式光热; 槽式光热; 定日镜
    solar_water_heating | Solar water heating; solar water heater; solar collector; solar hot water | Chauffe-eau solaires; chauffe-eau solaire; capteur solaire thermique; eau chaude solaire | 太阳能热水器; 太阳能热水; 太阳能集热器; 集热管
  wind_power | Wind power; wind energy; wind turbine; wind farm | Énergie éolienne; éolien; éolienne; parc éolien | 风电; 风能; 风力发电; 风机; 风电场
    offshore_wind | Offshore wind; offshore wind farm; offshore wind turbine | Éolien en mer; éolien offshore; éolienne en mer; parc éolien en mer | 海上风电; 海上风机; 海上风电场
      floating_wind | Floating wind; floating wind turbine; floating foundation | Éolien flottant; éolienne flottante; flotteur d’éolienne | 漂浮式风电; 浮式风电; 浮式风机; 漂浮式基础
    wind_blades | Wind turbine blades; wind blade; blade inspection; rotor blade | Pales d’éoliennes; pale d’éolienne; pale éolienne; inspection de pales | 风电叶片; 风机叶片; 叶片检测; 叶片回收
    wind_components | Wind turbine components; wind turbine gearbox; wind turbine tower; wind turbine generator | Composants d’éoliennes; multiplicateur d’éolienne; mât d’éolienne; roulement d’éolienne | 风电零部件; 风电齿轮箱; 风电塔筒; 风电轴承
    small_wind | Small wind turbines; small wind; vertical-axis wind turbine; urban wind | Petit éolien; petite éolienne; éolienne à axe vertical; éolien urbain | 小型风电; 小型风力发电机; 小型风机; 垂直轴风机
  marine_energy | Hydropower and marine energy; marine energy; ocean energy; marine renewable | Hydroélectricité et énergies marines; énergies marines; énergie marine; énergies océaniques | 水电与海洋能; 海洋能; 海洋可再生能源; 海洋发电
    hydropower | Hydropower; hydroelectric; hydroelectricity; hydro turbine; small hydro; hydroelectric dam | Hydroélectricité; hydroélectrique; petite hydraulique; barrage hydroélectrique; turbine hydraulique | 水电; 水力发电; 水电站; 水轮机; 小水电
    tidal_energy | Tidal and current energy; tidal; tidal energy; tidal turbine; tidal stream | Énergie des marées et des courants; marémoteur; énergie marémotrice; hydrolienne; hydrolien | 潮汐能与潮流能; 潮汐能; 潮流能; 潮汐发电
    wave_energy | Wave energy; wave power; wave energy converter | Énergie des vagues; houlomoteur; énergie houlomotrice; énergie de la houle | 波浪能; 波浪发电; 波浪能装置
    ocean_thermal | Ocean thermal energy; OTEC; ocean thermal energy conversion; seawater air conditioning | Énergie thermique des mers; climatisation par eau de mer; thalassothermie | 海洋温差能; 海洋热能; 海水空调; 温差能
  geothermal | Geothermal energy; geothermal | Géothermie; énergie géothermique; géothermique | 地热能; 地热
    deep_geothermal | Deep geothermal; enhanced geothermal; geothermal drilling; geothermal well; hot dry rock | Géothermie profonde; forage géothermique; puits géothermique; centrale géothermique | 中深层地热; 干热岩; 地热井; 地热发电; 地热钻井
    shallow_geothermal | Ground-source geothermal; ground-source heat pump; shallow geothermal; borehole heat exchanger | Géothermie de surface; pompe à chaleur géothermique; sonde géothermique; géothermie très basse énergie | 浅层地热; 浅层地热能; 地源热泵; 地埋管
  biogas | Biomass and biogas; biomass; biogas; anaerobic digestion; anaerobic digester; methanisation | Biomasse et biogaz; biomasse; biogaz; méthanisation; méthaniseur; digestion anaérobie | 生物质与沼气; 生物质; 沼气; 厌氧消化; 生物质能
    biomethane | Biomethane; renewable gas; biogas upgrading; biogas purification | Biométhane; gaz renouvelable; gaz vert; épuration du biogaz | 生物天然气; 生物甲烷; 沼气提纯; 可再生燃气
    biomass_heating | Biomass boilers and pellets; biomass boiler; wood pellet; wood energy; wood chip | Chaudières biomasse et granulés; chaudière biomasse; granulé de bois; bois-énergie; plaquette forestière | 生物质锅炉与颗粒; 生物质锅炉; 生物质颗粒; 生物质供热; 生物质发电
  biofuels | Biofuels; advanced biofuel; renewable fuel | Biocarburants; biocarburant avancé; carburant renouvelable; agrocarburant | 生物燃料; 生物质燃料; 可再生燃料; 生物液体燃料
    aviation_fuel | Sustainable aviation fuel; SAF; biojet; aviation biofuel | Carburants d’aviation durables; carburant d’aviation durable; biokérosène; carburant aérien durable; SAF | 可持续航空燃料; 生物航煤; 生物航油; 航空生物燃料; SAF
    e_fuels | Synthetic fuels; e-fuel; power-to-X; power-to-gas; e-methanol; green methanol | Carburants de synthèse; e-carburant; électrocarburant; e-méthanol; méthanol vert; méthanation | 合成燃料; 电制燃料; 绿色甲醇; 绿醇; 电制甲醇; 甲烷化
    biodiesel | Biodiesel and bioethanol; biodiesel; bioethanol; used cooking oil; fuel ethanol | Biodiesel et bioéthanol; biodiesel; bioéthanol; huile de cuisson usagée; huile alimentaire usagée | 生物柴油与燃料乙醇; 生物柴油; 燃料乙醇; 生物乙醇; 地沟油; 废弃油脂
  nuclear_energy | Nuclear energy; nuclear power; nuclear reactor; nuclear plant | Énergie nucléaire; nucléaire; réacteur nucléaire; centrale nucléaire; électronucléaire | 核能; 核电; 核电站; 核反应堆; 核工业
    nuclear_fusion | Nuclear fusion; fusion reactor; tokamak | Fusion nucléaire; réacteur à fusion; tokamak | 核聚变; 聚变; 托卡马克
    small_modular_reactors | Small modular reactors; SMR; microreactor; advanced reactor; molten salt reactor | Petits réacteurs modulaires; petit réacteur modulaire; SMR; réacteur à sels fondus; microréacteur | 小型模块化反应堆; 小型堆; 微型反应堆; 熔盐堆; 第四代核电
    nuclear_safety | Nuclear safety and dismantling; nuclear safety; radiation protection; nuclear decommissioning; nuclear dismantling | Sûreté nucléaire et démantèlement; sûreté nucléaire; radioprotection; démantèlement nucléaire; démantèlement de centrales | 核安全与核设施退役; 核安全; 辐射防护; 核设施退役; 核退役; 辐射监测
    nuclear_fuel_waste | Nuclear fuel and waste; nuclear fuel; nuclear waste; radioactive waste; uranium | Combustible et déchets nucléaires; combustible nucléaire; déchets nucléaires; déchets radioactifs; uranium | 核燃料与核废料; 核燃料; 核废料; 放射性废物; 铀矿
  renewable_forecasting | Wind and solar forecasting; wind forecast; solar forecast; renewable forecasting; generation forecast | Prévision éolienne et solaire; prévision de production; prévision éolienne; prévision solaire; prévision photovoltaïque | 风光功率预测; 功率预测; 风功率预测; 光伏功率预测; 发电预测
  hybrid_renewables | Hybrid renewable plants; hybrid power plant; solar-plus-storage; wind-solar hybrid | Centrales hybrides; centrale hybride; couplage solaire et stockage; solaire avec stockage | 风光储一体化; 风光互补; 光储; 光储充; 光储一体; 源网荷储
  energy_harvesting | Energy harvesting; thermoelectric; triboelectric; piezoelectric energy; ambient energy | Récupération d’énergie ambiante; thermoélectrique; triboélectrique; énergie ambiante; récolte d’énergie | 环境能量收集; 能量收集; 热电材料; 摩擦纳米发电; 压电发电; 温差发电
hydrogen_economy | Hydrogen | Hydrogène | 氢能; 氢气
  electrolysis | Electrolysis and green hydrogen; electrolyser; electrolysis; green hydrogen; hydrogen production | Électrolyse et hydrogène vert; électrolyseur; électrolyse; hydrogène vert; production d’hydrogène | 电解水制氢; 电解槽; 电解水; 制氢; 绿氢
  fuel_cells | Fuel cells; fuel cell | Piles à combustible; pile à combustible | 燃料电池; 氢燃料电池
  hydrogen_storage | Hydrogen storage and transport; hydrogen storage; hydrogen tank; hydrogen refuelling | Stockage et transport d’hydrogène; stockage d’hydrogène; réservoir d’hydrogène; station hydrogène | 储氢与运氢; 储氢; 储氢罐; 加氢站
energy_storage | Energy storage; electricity storage | Stockage d’énergie; stockage de l’énergie; stockage d’électricité | 储能; 能量存储
  batteries | Batteries; battery; battery cell; accumulator | Batteries; batterie; accumulateur | 电池; 蓄电池; 电芯; 动力电池
    lithium_ion | Lithium-ion batteries; lithium-ion; lithium battery; LFP | Batteries lithium-ion; lithium-ion; batterie au lithium | 锂离子电池; 锂离子; 锂电池; 磷酸铁锂
    solid_state_batteries | Solid-state batteries; solid-state battery; solid electrolyte | Batteries à électrolyte solide; batterie solide; batterie tout solide; électrolyte solide | 固态电池; 固态电解质
    sodium_ion | Sodium-ion batteries; sodium-ion | Batteries sodium-ion; sodium-ion | 钠离子电池; 钠离子; 钠电池
    flow_batteries | Flow batteries; flow battery; vanadium redox | Batteries à flux; batterie à flux; batterie redox; redox vanadium | 液流电池; 全钒液流
    battery_management | Battery management and diagnostics; battery management system; battery diagnostics; BMS | Gestion et diagnostic de batteries; système de gestion de batterie; diagnostic de batterie; BMS | 电池管理与诊断; 电池管理系统; 电池诊断; BMS
    battery_recycling | Battery recycling and second life; battery recycling; second-life battery; black mass | Recyclage et seconde vie des batteries; recyclage des batteries; recyclage de batteries; seconde vie des batteries; batterie de seconde vie | 电池回收与梯次利用; 电池回收; 梯次利用; 黑粉
  supercapacitors | Supercapacitors; supercapacitor; ultracapacitor | Supercondensateurs; supercondensateur; supercapacité | 超级电容器; 超级电容
  thermal_storage | Thermal storage; heat storage; phase-change material | Stockage thermique; stockage de chaleur; matériau à changement de phase | 储热; 蓄热; 相变材料
grids_efficiency | Grids and energy efficiency | Réseaux électriques et efficacité énergétique | 电网与能效
  smart_grid | Smart grids; smart grid; power grid; electricity network | Réseaux électriques intelligents; réseau électrique; réseau intelligent; smart grid | 智能电网; 电网; 配电
    demand_response | Demand response and flexibility; demand response; virtual power plant | Effacement et flexibilité électrique; effacement; flexibilité électrique; centrale virtuelle | 需求响应; 虚拟电厂; 负荷管理
    microgrids | Microgrids; microgrid; off-grid | Micro-réseaux électriques; micro-réseau; hors réseau | 微电网; 微网; 离网
    smart_metering | Smart metering; smart meter; electricity meter | Comptage intelligent; compteur intelligent; compteur communicant | 智能计量; 智能电表; 电表
  power_electronics | Power electronics; inverter; silicon carbide; gallium nitride | Électronique de puissance; onduleur; carbure de silicium; nitrure de gallium | 电力电子; 逆变器; 碳化硅; 氮化镓
  energy_management | Energy management; energy efficiency; energy saving; energy optimisation | Gestion de l’énergie; efficacité énergétique; économies d’énergie; maîtrise de l’énergie | 能源管理; 能效; 节能
  green_building | Green building; insulation; thermal renovation; energy renovation | Bâtiment durable; isolation thermique; rénovation thermique; rénovation énergétique | 绿色建筑; 保温材料; 节能改造; 建筑节能
  heating_cooling | Heating and cooling; heat pump; HVAC; air conditioning; district heating | Chauffage et refroidissement; pompe à chaleur; pompes à chaleur; climatisation; réseau de chaleur; chauffage | 供暖与制冷; 热泵; 供暖; 制冷; 空调; 暖通
  waste_heat | Waste heat recovery; waste heat | Récupération de chaleur; chaleur fatale | 余热回收; 余热利用; 余热
  lighting | Efficient lighting; LED lighting; street lighting | Éclairage économe; éclairage LED; éclairage public | 节能照明; LED照明; 路灯
clean_mobility | Clean mobility; sustainable mobility | Mobilité propre; mobilité durable; mobilité décarbonée | 绿色出行; 绿色交通; 清洁交通
  electric_vehicles | Electric vehicles; electric vehicle; electric car; e-mobility; electric bus | Véhicules électriques; véhicule électrique; voiture électrique; électromobilité; bus électrique | 电动汽车; 电动车; 新能源汽车; 电动公交
  ev_charging | EV charging; charging station; fast charging; charging point | Recharge de véhicules; borne de recharge; bornes de recharge; recharge rapide; recharge électrique | 电动车充电; 充电桩; 充电站; 快充; 充电
  micromobility | Micromobility; electric bicycle; e-bike; electric scooter | Micromobilité; vélo électrique; trottinette électrique; vélo | 微出行; 电动自行车; 自行车; 滑板车
  maritime | Clean shipping; ship; maritime transport; vessel; electric boat | Maritime décarboné; navire; transport maritime; bateau électrique | 绿色航运; 船舶; 航运; 电动船
  rail | Rail transport; railway; train monitoring | Transport ferroviaire; ferroviaire | 轨道交通; 铁路; 列车
  clean_aviation | Clean aviation; electric aircraft; airship; eVTOL | Aviation décarbonée; avion électrique; dirigeable; eVTOL | 绿色航空; 电动飞机; 飞艇; 电动垂直起降
climate_carbon | Carbon and climate; carbon neutrality; decarbonisation; decarbonization | Carbone et climat; neutralité carbone; décarbonation | 碳与气候; 碳中和; 双碳; 碳达峰
  carbon_capture | Carbon capture and use; carbon capture; CCUS; CO2 storage; direct air capture | Captage et valorisation du carbone; captage de carbone; captage du CO2; capture de carbone; stockage du carbone | 碳捕集与利用; 碳捕集; 碳捕获; 碳封存; 二氧化碳捕集
  carbon_accounting | Carbon accounting; carbon footprint; ESG reporting; emissions reporting | Comptabilité carbone; bilan carbone; empreinte carbone; reporting ESG | 碳核算; 碳足迹; 碳管理; 碳盘查
  carbon_markets | Carbon markets; carbon credit; carbon trading; emissions trading | Marchés du carbone; crédit carbone; crédits carbone; quotas d’émission | 碳市场; 碳交易; 碳信用; 碳配额
  climate_risk | Climate risk and adaptation; climate risk; weather forecast; flood forecasting; wildfire detection | Risque climatique et adaptation; risque climatique; prévision météo; prévision des crues; feux de forêt | 气候风险与适应; 气候风险; 气象预报; 洪水预报; 森林火灾
circular_economy | Circular economy and waste | Économie circulaire et déchets | 循环经济与固废
  recycling | Recycling; circular economy; material recovery | Recyclage; économie circulaire; valorisation matière; recyclage des matériaux | 回收利用; 循环经济; 资源化; 再生材料
  plastics_recycling | Plastics recycling; plastic recycling; plastic waste; chemical recycling | Recyclage des plastiques; recyclage plastique; déchets plastiques; recyclage chimique | 塑料回收; 废塑料; 化学回收
  bioplastics | Bioplastics and packaging; bioplastic; biodegradable packaging; sustainable packaging | Bioplastiques et emballages; bioplastique; emballage biodégradable; emballage durable | 生物塑料与包装; 生物塑料; 可降解塑料; 绿色包装; 可降解包装
  waste_management | Waste management; waste sorting; waste collection; household waste | Gestion des déchets; tri des déchets; collecte des déchets; ordures ménagères; déchets | 垃圾处理; 固废; 垃圾分类; 废弃物; 生活垃圾
  waste_to_energy | Waste-to-energy; waste to energy; pyrolysis; gasification | Valorisation énergétique des déchets; valorisation énergétique; pyrolyse; gazéification | 垃圾发电; 垃圾焚烧; 热解; 气化
  electronic_waste | Electronic waste; e-waste; WEEE | Déchets électroniques; déchet électronique; DEEE | 电子废弃物; 电子垃圾
  textile_circularity | Sustainable textiles; textile recycling; technical textile; textile | Textiles durables; recyclage textile; textile technique; textile | 可持续纺织; 纺织品回收; 功能面料; 纺织; 面料
water | Water | Eau | 水务
  water_treatment | Water treatment; drinking water; water purification; treatment of water | Traitement de l’eau; eau potable; potabilisation; traitement des eaux | 水处理; 饮用水; 净水; 给水处理
  wastewater | Wastewater; sewage; sludge | Eaux usées; assainissement; boues d’épuration; épuration | 污水处理; 污水; 废水; 污泥
  desalination | Desalination; seawater desalination; reverse osmosis; desalinate seawater | Dessalement; dessalement de l’eau de mer; osmose inverse; dessaler | 海水淡化; 反渗透; 脱盐; 淡化
  membranes | Membranes and filtration; filtration membrane; ultrafiltration; nanofiltration; filtration; membrane | Membranes et filtration; membrane de filtration; ultrafiltration; nanofiltration; filtration; membrane | 膜分离与过滤; 膜技术; 滤膜; 超滤; 纳滤; 过滤; 水处理膜; 分离膜; 反渗透膜
  water_monitoring | Water monitoring; water quality; leak detection; water network | Surveillance de l’eau; qualité de l’eau; détection de fuites; réseau d’eau | 水质监测; 水质; 漏损检测; 供水管网
  pfas_removal | Micropollutants and PFAS; PFAS; micropollutant | Micropolluants et PFAS; PFAS; micropolluant | 新污染物治理; 全氟化合物; PFAS; 微污染物
air_soil_nature | Air, soil and nature | Air, sols et nature | 空气、土壤与自然
  air_quality | Air quality; air pollution; volatile organic compounds; gas sensor | Qualité de l’air; pollution de l’air; pollution atmosphérique; composés organiques volatils; capteur de gaz | 空气质量; 空气污染; 大气污染; 废气; 挥发性有机物
  noise_control | Noise control; noise pollution; acoustic insulation | Lutte contre le bruit; pollution sonore; isolation acoustique | 噪声治理; 噪声污染; 隔音
  soil_remediation | Soil remediation; contaminated land; depollution | Dépollution des sols; sols pollués; remédiation | 土壤修复; 污染场地; 土壤污染
  biodiversity | Forests and biodiversity; biodiversity; ecosystem restoration; forest | Forêts et biodiversité; biodiversité; restauration des écosystèmes; forêt | 森林与生物多样性; 生物多样性; 生态修复; 森林
sustainable_agriculture | Sustainable agriculture and food; agriculture; agritech | Agriculture et alimentation durables; agriculture; agritech | 可持续农业与食品; 农业; 农业科技
  precision_farming | Precision farming; smart farming; crop monitoring; crop yield | Agriculture de précision; agriculture numérique; suivi des cultures; rendement des cultures | 精准农业; 智慧农业; 作物监测; 农作物
  biocontrol | Biocontrol and biostimulants; biopesticide; biocontrol; biostimulant | Biocontrôle et biostimulants; biopesticide; biocontrôle; biostimulant | 生物防治与生物刺激素; 生物农药; 生物防治; 生物刺激素
  fertilisers | Fertilisers and soil fertility; fertilizer; fertiliser; soil fertility; compost | Engrais et fertilité des sols; engrais; fertilité des sols; compost | 肥料与土壤肥力; 肥料; 土壤肥力; 堆肥
  vertical_farming | Vertical farming and greenhouses; vertical farm; greenhouse; hydroponics | Fermes verticales et serres; ferme verticale; serre agricole; hydroponie | 垂直农业与温室; 植物工厂; 温室; 水培
  irrigation | Irrigation; drip irrigation; smart irrigation | Irrigation; irrigation goutte à goutte; arrosage intelligent | 灌溉; 滴灌; 智能灌溉
  alternative_proteins | Alternative proteins; alternative protein; insect farming; cultured meat; plant-based protein | Protéines alternatives; protéine alternative; élevage d’insectes; viande cultivée; protéine végétale | 替代蛋白; 昆虫养殖; 培养肉; 植物蛋白
  microalgae | Microalgae; algae cultivation; spirulina | Microalgues; microalgue; culture d’algues; spiruline | 微藻; 藻类养殖; 螺旋藻
  aquaculture | Aquaculture; fish farming | Aquaculture; pisciculture | 水产养殖; 渔业养殖
  food_processing | Food processing and safety; food safety; food industry; food waste | Transformation et sécurité des aliments; sécurité alimentaire; agroalimentaire; gaspillage alimentaire | 食品加工与安全; 食品安全; 食品工业; 食物浪费
clean_materials | Clean materials and processes | Matériaux et procédés propres | 绿色材料与工艺
  composites | Advanced materials and composites; composite material; advanced material; carbon fiber; carbon fibre; graphene | Matériaux avancés et composites; matériau composite; matériaux composites; matériaux avancés; fibre de carbone; graphène | 先进材料与复合材料; 复合材料; 先进材料; 新材料; 碳纤维; 石墨烯
  coatings | Coatings; functional coating; surface treatment | Revêtements; revêtement fonctionnel; traitement de surface | 涂层; 功能涂料; 表面处理
  green_chemistry | Green chemistry and catalysis; green chemistry; catalyst; catalysis; bio-based solvent | Chimie verte et catalyse; chimie verte; catalyseur; catalyse; solvant biosourcé | 绿色化学与催化; 绿色化学; 催化剂; 催化
  bio_based_materials | Bio-based materials; bio-based material; natural fibre; lignin; cellulose | Matériaux biosourcés; matériau biosourcé; biosourcé; fibre naturelle; lignine; cellulose | 生物基材料; 生物基; 天然纤维; 木质素; 纤维素
  low_carbon_construction | Low-carbon cement and steel; low-carbon concrete; green steel; cement; concrete | Ciment et acier bas carbone; béton bas carbone; acier vert; ciment; béton | 低碳水泥与钢铁; 低碳水泥; 低碳混凝土; 绿色钢铁; 混凝土; 水泥; 钢铁
  critical_metals | Critical metals; rare earth; lithium extraction; mining | Métaux critiques; terres rares; extraction de lithium; industrie minière | 关键金属; 稀土; 提锂; 矿山; 采矿
  industrial_electrification | Industrial electrification; electric furnace; industrial heat; process decarbonisation | Électrification de l’industrie; four électrique; chaleur industrielle; décarbonation de l’industrie | 工业电气化; 电炉; 工业供热; 工业脱碳
`;
