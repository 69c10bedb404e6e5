/**
 * Weights that `npm run jumelage -- match train` learned from the marked texts in `data/intents`, as
 * `writeTable` writes it: not to be edited by hand.
 */
export const intentWeights = `0.36 0.36 0.32 0.3608 0.5135
vtwtzvutwFst.tss.stalways
sssAssssssBBBCBBBBBc:additive_manufacturing
tttuCtsustCCCCFCCCCc:adhesives_inks
At.xvvAtwsA.CBBCACAc:ageing_care
CwAvvvuvvvAABAAAAAAc:agricultural_robots
tswAv.wuvsCBAAADBBAc:air_quality
ttusttvBvvutsut.swtc:air_soil_nature
ttuBttttstsssssssssc:aluminium_alloys
vsvvvvw.wAtutttttvtc:animal_care
tttsutvCtttttttttutc:animal_health
stwtsBtttuBBBBBDBBBc:animal_models
wvBvvuvvAusstsssss.c:antennas
.BuuusutuuAu...A...c:antibodies
wvBwvAutxxtutttsuutc:artificial_intelligence
uutCtuuttu.........c:aseptic_filling
stttstBtstttttttuttc:autonomous_driving
xBBAvwwuuzABC.AAABAc:batteries
us.Btusutuuv.vuuuuuc:battery_management
tutCtutttusssusssssc:battery_packs
vAwtvsvvAtsts.sAsstc:bio_based_materials
sssssBsssutttttvtttc:biobanks
ssAsssssssCCDCCCCCCc:biodiversity
uButttsttwDFDDDDEDDc:biogas
xxwEv.vxvwssststsssc:biomanufacturing
vBusuutvstuwu.uuuuuc:biomaterials
uBttttutstCECCCCCCCc:biomethane
tutsxtz..uAs.tsusttc:bioproduction
vvuBuBtvvuvvvxvwvvvc:bioreactors
sC.ss.ssstDFDDDDDDDc:carbon_capture
tAtA.tuttvABAABAAAAc:carbon_fibre
uA.utssttu.sB..BA..c:cardiology
.zwzuCAuz.BCBBCAB.Bc:care_delivery
wCvvusuvv......B...c:catalysis
uvuutvDwvwDDDDDDGDDc:catering
ttuCtuuuuu.........c:cdmo
vAwvuBvsuvAAAAABBBAc:cement_concrete
u.AtuvAvvwCDECCCECCc:ceramics_glass
utuutuCtutAAAAAABAAc:chatbots
vw..AusywvGHGHHGHBFc:circular_economy
vBtAv.uzytCBBsACAAsc:clean_materials
Ayu.vstxw.suAttuustc:clean_mobility
tsuttBtutsADBAA.AAAc:climate_carbon
ttuttBtutsttsttutttc:climate_risk
ttt..Bv.twBBBBCBBCBc:clinical_trials
ttBttttttuDDFDDDDDDc:cloud_computing
xAtsu.wwvu..su.C...c:coatings
utBtttuutuAABAAAAAAc:cold_chain
uB.sstuuuuAC.ACBAAAc:composites
vwCv..tuvvuuvutvuuuc:computing_cloud
tutssAtts.DDDDDGDDDc:corrosion_protection
stwCvvxwvsst.B.....c:cosmetics
vvvuuvvwvD.........c:credit_risk
tutBtButtuBBBDBCBBBc:crisis_management
vvuvtvCvsA......A..c:critical_metals
uDvwvutuvvuwuuuuuuuc:crop_protection
ssvwvu..v.EFDDDCFEDc:dairy_beverages
zttyyDtuyyAsAAABACAc:data
utttAtAtutAAAABA.AAc:data_centres
utuu.utttBBBBBCBBBBc:deep_geothermal
wDvvuu.uvxsDAAAAsAAc:dermatology
.Auu.ttttuEFCCDCCCCc:desalination
vvuDuswwvw.....t...c:device_manufacturing
Bu.vuAvutwGDDDDDDFDc:diabetes
..vAtwvAuvC.BBCBBCBc:diagnostics
.utvutBtu.vuuuuuxuuc:dialysis
sssssttBsuCCCCCCCDCc:digestive_cancers
xvBv.xusw.ttut.ttutc:digital_health
.zxztwEzstutsAAs.stc:digital_services
utAut.sttyAA.AACBAAc:digital_twin
ssxvzCuxzuDHFGDFEGCc:diseases
ttstssAttABBBBBBCBBc:district_heating
.v.vuxBwuwDABAAAAAAc:drones
stuCuuuutv.Atwtttttc:drug_delivery
utvCuvwAvsutuwutuwuc:drug_discovery
ttttsButsuBBBBBCBBBc:drug_repurposing
tsBttsssttssAssusssc:earth_observation
Dwuxvu.vuyvttsttsttc:ecommerce
ttBttuutttttuttttttc:edge_computing
sv.AuvAuuv.sA.sstssc:electric_vehicles
vvBwuvtAvvCBECCCDFCc:electrolysis
usCszxwtztwutvuv.xuc:electronics
vuCstuuutvCCEDCCCCCc:embedded_systems
AuAtttstutDCDCCCCCCc:endoscopy
.uutstAttt.sssssvssc:energy_management
yAB.wxuswu.AAs..t..c:energy_storage
BBsuuuuutwBA.AAAAAAc:enzymes_fermentation
Atsuuusttvuu.tttuttc:ev_charging
vuC.uuuvtvDDFGDDEDEc:exoskeletons
tuAttuAu.t..A...B.sc:fall_detection
tBttttsutuBCBBBBBBBc:fertilisers
vsvuuvvwvDtvtttttttc:fintech
sutAtuAutwAssAsssssc:fleet_electrification
tAttsttAtt.u....AA.c:flue_gas
.uvwvsBvvsCFCCCCFECc:food_processing
uttstttCuuuuuuuuuwuc:forestry
tCuutuuttvst.ssssssc:fuel_cells
ssttt.tAtsAsAAA.ACAc:gene_editing
vtwBv.vtvv.s.t.s.B.c:gene_therapy
tAuAtttttuBCBABBBBBc:generics_ingredients
tutuAAuvtt....At...c:genomics
utvt.uttvABBBBDBBBBc:geothermal
BtsttvuttuECCCCCCCCc:glucose_monitoring
ADwvvtvxusCBA.ACAAAc:green_chemistry
swstuwDuvuCD.DCBADCc:grids_efficiency
tBuv.BvvuvDFDDFFDDDc:hazardous_waste
...uuuuu.vB.DAAAAACc:hearing
tAsBttvutv.CCCAAAAAc:heat_pumps
ustBuu.uusADCCBBBBBc:heating_cooling
tttttBuutttttttvtttc:high_performance_computing
ttssttttBusssssssstc:hr_tech
x.tx.st.xvCBDABCsBAc:hydrogen_economy
C..vuuvvvv.AA.....Ac:immersive_media
AssBvttvtu.DACBBBBBc:implants
AButvuvuvvDCBABBBBBc:in_vitro_diagnostics
sssAsstssuusstsssssc:indoor_air
wwwDuu.vuy...s..A..c:industrial_safety_processes
tts.ststt.AAsBAAAAAc:industry
uAuuustvuACECCCDCCCc:infectious_diseases
tsttssAsssAAAAAABAAc:infrastructure_inspection
s.tAsttttuACA.AAAAAc:inhaled_nasal_delivery
.uuCtuuututuuwuuuuuc:injection_devices
BuBuuuuttuDCDCCCCECc:insulin_delivery
sv.vuuBvvvyvwvvvxvvc:internet_of_things
Ctuuuuttuussssssvssc:irrigation
BtststttttFCCCCCCCCc:lab_automation
BututttutsDBBBBBBBBc:lab_informatics
BwvBvuvvuvwuuuuuuuuc:laboratory_reagents
uttutuCtttAAAAAABAAc:language_processing
svuBuuuuvwECCECCCCCc:leather
tuCtuuuttuCCECCCCCCc:lidar_radar
Cvuvuu.u.uAAAAAABAAc:lighting
twvw.vDxxut..BB....c:logistics
w.y.sBvtvxssstu.sssc:low_carbon_construction
ututtBtussssssstsssc:machine_learning
tuuttu.BtuDDDDDDEGDc:marine_energy
uut.vCtuvuuusvuvwuuc:maritime
stAusttutABABAAAAAAc:mass_spectrometry
txsAyssByutu.vtBsxsc:medical_devices
u.uuuuCuuust.ssssssc:medical_imaging
.st.xtyyx..uA.s.sssc:membranes
wvxEvwtwwx...s.....c:metal_processing
tuttt.uvuB.....A...c:microalgae
vuwuuBuuAvCDCCCDCCCc:microbiome
t.Bttttutu.s.......c:microfluidics
Avt.tvttt.BAAAAAABAc:micromobility
tttstBsstuAAAAABAAAc:microscopy
vvuvuvCvsA......A..c:mining
ttButuutttCBCBBBBBBc:mobility_aids
uutttCuuuuAAAAABAAAc:natural_hydrogen
tuustAsusABBBCBDABBc:nephrology_hepatology
BsAvw.xvsvv.utt.ttsc:networks_space
uvwtuC.tuw.....sA..c:neurology
vuuvuuAwuBBBBBBBCBBc:nursing_home_care
A.ssstssssCCBBBBBBBc:nutraceuticals
uCutuututtBDBBBBBBBc:nutrient_recovery
BzsutByxyuDCDCDBCCCc:omics
vAwwvAu.vs.C...tsB.c:oncology
uAuutAutuABECCCDCCCc:ophthalmology
sttsstAsssBBBBBBDBBc:organic_waste
.Btvtutttt.DBBBBBBBc:orthopaedics
wDuuuututuCDCCCCCCCc:pain_anaesthesia
uuuCtuuvtuuuuwuuuuuc:peptides
tttvsCttutBBBBBDBBBc:perovskite
Atvwww.wwtEEDDDDFDDc:pharmacy_services
v.BAwvvwwutuCt.s.s.c:photonics
.xuv.vAwwts.ABtAA..c:photovoltaics
sutBstttsuCCCECCCCCc:plastics_recycling
utvBt.wvv..B...A...c:polymers_rubber
.u..Atvutus.u.A....c:power_electronics
Cw.vvv.wvw..B...t..c:precision_farming
w.vAwvuBvw.A.B...t.c:preclinical
u.vttBttutBCBBBCBBBc:probiotics
uuussCtttussssstsssc:proteomics
ttuttstutAAAAAABAAAc:public_health
.t..uuuut.DCDDCCCCCc:pumps_valves
u.utt.t.uututttututc:quantum_technologies
vuuuutsuuCsssssstssc:rail
tstttststACDCCCDCCCc:rare_diseases
utxvB.svuuCECCDDEsCc:recycling
suuuuuustCCAAAAAABAc:regulatory_affairs
wwCtvwAwvwEEGGEEFEFc:rehabilitation
suvtAxsswutsAAtAA.sc:renewable_energy
uBuutAtuttEECCCECCCc:respiratory
BttsssssstCBBCBBBBBc:retail_tech
ssssssAsstAAAAAABAAc:roads_asphalt
.zAzxzCuyuFABAAA.BAc:robotics
AzCzyzCvyvGBDBBBABBc:robotics_autonomy
AuvuuuvtuBDCCCCCCCCc:saas
ABtutttttv.CAAAAAAAc:security_trust
wAsvwvu.wAsu.ussAtsc:semiconductors
.usuxztsysuB.AssBusc:sensors
..tu.stutuCCBBDBBBBc:sludge
tttttt.tt.ttutttsttc:smart_factory
uutuuuBtt.AAAAAAA.Ac:smart_grid
uuuuuuCuutvvvvvvxvvc:smart_home
st.tstBtsuBAAAAAAAAc:smart_metering
swsAwsvtwAGDCEDEEDDc:software
BBuuuututvEDCCCCCCCc:solvents_surfactants
vuAvvBuuvtBBABBDBBBc:space
tAtsssAsssCDCCCCECCc:speech
sssssAssstvvvvvyvvvc:sports_medicine
uuu.AtAuttuuuwvuvuuc:steel
uuuCtvvvuut.tvtttttc:sterilisation
svuuttBtAuCBBBBBCBCc:street_lighting
uwwvtB.ttwsssssu.ssc:stroke_care
uttuttBsut.......s.c:substations
.ssuutswv.BDBBBBBBBc:surgery
vvzzzACtztCBCBBBCABc:sustainable_agriculture
vwAsAuuuuwAABsAAAAAc:sustainable_packaging
Ct.uvvwu.vwtvuuuuutc:telecommunications
ttAtAttuttBBCBBBBBBc:telemedicine
vuCBvwvutvDADDCCCCCc:textile_circularity
uAtCwtyvvyAABsAB.t.c:therapeutics
tvuvuwDvuvEDDDDDFDDc:travel_tech
sCtutssts.BCBBBBBBBc:tyre_recycling
tAAttttutuAsBAAAAAAc:ultrasound
ttBssuuttsuuxuuuuuuc:underwater_robots
vAAs.vuutwAADBBAAAAc:vaccines
AwvvvsBtvyCBBBBsBDBc:vertical_farming
ttAsttts.sBBCBBBBBCc:video_games
.tuttvCtuvFCCCCCECCc:viticulture
tvutvwDvwvt..B.....c:warehouse_automation
tutsutAsttAAABAAsBAc:waste_heat
vsvtsAAuuACEBCEEECCc:waste_management
vBtttt.stuABsAAABAAc:waste_sorting
sBwvuuAwvwFHDDEDFDDc:wastewater
AtwwuxuAwvAsBBABBtsc:water
Auuttu.ut.DAAAAABAAc:water_metering
Duvvut.utwwuuuuutuuc:water_monitoring
sttstttttBDBBBBBBBBc:water_networks
Aut.tttttvCAA.AAAAAc:water_purifiers
AAuvuussuwsvuvvutwuc:water_treatment
swCwvwvwvvBAAAAAAAAc:wearable_health
tBttusttstBCBBBBBBBc:wind_blades
ts.CttuuuuBCCCBBBBBc:wind_power
tttttutuBsttttttttvc:wood_bamboo
uts.ttA.ussstustAtse:10
uttt.tu.u.s.sstsssse:100
ttAtts.utA.stssstsse:12
AstusBstAttsssstsste:15
tsw.utsv.Auutwtustve:20
Bssus.uuuussss..ssse:2nd
.tuusAssstBs..sssAAe:30
ss.sst.utAutttttutte:40
.uutBvu.tAs..sssst.e:50
ttAtsssstAuuuuuvuuue:60
ssstss.tAtsssssstste:80
ssutsAtutAAAAACBAAAe:abandon
ttuAtAu.tssss.ssssse:abbr
wstButwwsu.ss..A..Ae:abil
.wtDwyxuBtCBCABCABDe:abl
ssttABttttAAAACBAAAe:abolish
uAttttu.uAtutttttute:abort
BswvuBxzsxu.uvwuutte:abroad
sstsABssssAAAACBAAAe:abrog
tttBssssstuuuvuuvuue:absorb
tts.Atstt.s.tttss.se:abund
wuyxvDxuusuuuttttuue:academ
tsAss.tsswstussAssse:academi
sssstCss.uAAAAA.AAAe:academician
uuuutuv.Bswwwwwwwxze:acceler
uuwDsvtustuwux.ttsue:accept
sxyxsCtxswttttsttsue:access
uuuuuvuvDw......s..e:accommod
tttsttt.Atttttttttte:accompagnon
tvxsvAutCwuttstusuve:accompani
vtt.tvtwtBsttt.t...e:accomplish
ttuutAAuuu.s...Bs..e:accord
sttsssstsBtuttttttte:accordon
.xvywxtvEssAtssstA.e:account
AttBAutusws..At....e:accredit
uttstBts.tssssststse:accueillon
.t.tsAsssuvuvuuwuuue:accumul
tssssstssAuuuwuuuuue:accuraci
vt..vusuw.wuvsuvvwue:achiev
.vsutvuvuCAACAAAAAAe:acoust
B.ttsstsstBBAAAAAAAe:acquaint
tttusts.uACCCCDCFDCe:acquiesc
vCuutuu.uvAEBBBBBABe:acquir
tBvtuuu.uu.B.....s.e:acquisi
Awtv.usv.vwvsvuxxwxe:act
vvswvvAt.ABBDDB.DABe:action
w.vtvu.Bwxt.tusuttse:activ
.vutBtuuuuCBBBBBBBBe:actor
.vutBtuuuuCBBBBBBBBe:actress
t.tsssAtsttuttttutte:actual
Cttttttttwwvuvuuuuue:ad
wvCttuuuut..s......e:adapt
ts.uvAw.wusBACCABDBe:add
s.u.stsAsvuututsuute:addition
xuuwvvtxBBBBABCB.BBe:address
sAssttstsAABAAAAAAAe:adequ
.uAtuuusuBB.A......e:administ
tvvuuusuCsCBABBCA.De:administr
tuuuusuwDussssss.sse:admit
s.sBs.sAstAAADAAABAe:admonish
tCtuvvtvu.uxuwvvuvve:adopt
xtt.uuAwvw.sA......e:adorn
tvvvvuwvB.A........e:adress
sAwvvt.xtwusuuusttse:advanc
.ts..ssts.tttuutttte:advantag
tttstBt.sttttttvtvte:advertis
tvvwwvw.CxBAAAACA.Be:advic
sssstsstAtBBBBBBBBDe:advis
.usvtvBuuvCABAAAAAAe:aerial
tuttAussCv....A..Ate:affair
Buvtu.uusu.....A...e:affect
uBtststuCususssstste:affili
sssAssssssBBBCBBBBBe:affix
tttuttttAAvvvvvvvywe:afterward
ustAutt.s.CABCBCBDAe:ag
.xxyxtwus.BABBBDADse:agenc
sAssssssstBDBBBCBBBe:agenda
DyvvvwxxtsA....A..se:agent
suvssutAuB.......A.e:ago
uBu..A.tusAtABA.BBAe:agre
vCvwsuuts.tvttsttste:agreement
AuvutBu.vwAssssutsse:agricultur
vututuuCtussssssstse:agritech
vuuuuCuutuDDDDDGDDDe:agronomi
wuuwtsuxBBBADDDCABEe:aid
tss.tsssBvsssssssste:aidon
uswvwv.tCv.Atttt.vue:aim
swwA...vvwtttus.utte:air
vvuuuvuuvC.........e:airbu
wwBsw.tvu...ss.t...e:aircraft
tutAvtuttBBBBCBBBBBe:airplan
tsttstBtttuuuuuuxuue:airport
tutsAs.tttAAA.BA.ABe:al
ttCuttttstCCECCCCCCe:alert
tuttt.uvuB.....A...e:alga
yCBxxw.xxxBD.BBCDBBe:algorithm
vsw.uuBuuwuvuvuuvuue:aliv
tt.uu.vut..ussstsste:allianc
.vuwsvuAv.sstsstsuse:alloc
sssA..s..sCCCECCCCCe:alloi
tA.ttvutuBBCCBBBBBBe:allot
wAvwtwAwssBCCBCADCBe:allow
svBv.tvsusCDCBCCBABe:alon
uu.tAtuuuAss.sttstse:alongsid
ttustAtuAuuuuuuvuuve:alp
tttstAttAuuuuuuvuuve:alpin
ssA.sss..uBABBAAAAAe:altern
vvCwsCyywzBst.B.A..e:altogeth
sttAsAttssBBBBBCBBBe:aluminum
sssstss..tssssssstue:alumna
stsstst..tssssssstue:alumnu
utttuttCuvtttttttute:ambiti
utsttst.uAssssssstse:american
sss.sssAsusssAsssuse:ammuni
tswtstyutuv.uuwvtute:amount
Bv.uvAwwtwts.sstsste:analys
CwwvtBsvvxsAAAAABABe:analysi
BuAstsssttCBDBBBBBBe:analysor
.uuutBtttvuttttuttte:analyz
vAvuutvAvstutttstute:ancient
suAtutAsutB......B.e:android
utttuttCtuAAAAAABAAe:angal
uttvtuvDtw...t.....e:angel
wvwtxACtwyAABAAsAsAe:anim
ttustBsttuuuuuuvuuue:annot
ttAAttButvCCDECCDCCe:announc
..tustu.tuBsAA.AABAe:annual
.tsts.tssBBAAAAAAAAe:annul
wuAtvwvAytssu.sA.use:answer
uu.uuvuuBuAAsAAAAABe:antenn
vAvts..vu.tutttsvtte:anti
AttsstutsBCBBBBBBBBe:antib
.BuuusutuuBu...A...e:antibodi
uuuutA.utstttttuutte:anticancer
tA.u.t.vtsstss.Assse:anticip
sssssssBstuuuuuuuwue:antipoli
v..u.uvvBABCCBBBBBAe:apart
CvBwxwAwxuA.AAAACAAe:app
ssusvv.xwsut.tsu.sse:apparatu
As.tutst.ssstsssssse:apparel
Buuvt.tvuvsss.s.ts.e:appeal
ttusA.x.v.GDFEHGHGFe:appear
.AststttttBABABAAAAe:appetit
tsBwt.AwyuAB.BBBEABe:appli
ss.AttssssBBCCBBBBBe:applianc
vvBvuBsyxtAsAAAACA.e:applic
AA..uuvvsuBttA..s.se:appoint
vvAu.vu.uuuuwuvuuwue:apporton
vuutuu.uAtBBBBBBCBDe:appreci
sAtt.ttAttBABBABBCBe:apprehend
tttstttsBstttttttuue:approach
u.ttsAusutA.AAABAAAe:approfondir
Ausvs.sstus.s.tst.te:appropri
.tvuususvAsEBDAACDBe:approv
BututsAstutss.ss.tse:approxim
.ttAstsstuECCECCCCCe:aptitud
stutsBvttttttttuttte:archiv
sAvvsxAw..C..stAu..e:area
sttssAstttAAAAABAAAe:argu
u.uvtBs.uusustutttte:aris
vBDvutuwvwACAAABCAAe:arithmet
Bvsvuv.Cwwvtstttsvte:arm
A.tsuussBuA..B...tte:arrang
u.utAAutusA.AA.BAAAe:arrest
tvsvuuvsCsBAB.AAA.Ae:arriv
sBtuAtutsv..ssustste:art
wu.uuvAxtAs.ststts.e:articl
svAtu.vtusttvttsvute:artifici
ts.Asst.sssstussstse:artist
sts.ssAAsvAAAAAABBAe:ascertain
DAwsvxztszsw...sssue:asia
BAwxA.wwvywvttvsttte:asian
uuvtt.BAuwAAABBs.BAe:asid
.tvAutvv.uBDACBBDBCe:ask
sxAtwstwAvustAst.s.e:aspect
uxxGvuwxxxCBDEBCBCCe:assembl
uttCttuutuAAAAAAAAAe:assemblag
vtvsssAustA.AA.BuBAe:assess
xCwsvwtswwADAAAAA.Ae:asset
tu.vtuAtAusstsssuste:assign
sux.xvuvB.s.t...A.te:assist
vs.wCAuuvvtsB..s.s.e:associ
utAs.sAttwuuvuvvwute:assum
uuuuvCuvu.BBBBBDBBBe:atmospher
utvBt.tutuBABDBCABBe:attach
AAssss.ssuCABBBBCBBe:attack
ttutttAtAuttttttttue:attempt
t.uttAustBBCBBBABBBe:atten
.twAsusu.xswuvsuvuwe:attend
uuu.utvvA.tttustttue:attract
AAsvuuuuvvsAA......e:audio
utuCttuutvuuuxuuuuue:audit
tutAtttvuBssstssssse:audition
B.uuttvutuABAACAAAAe:augment
Csu.tuuuuvBt.B.....e:aupr
..uvvu..vuCABABCCDBe:authent
vBywvsuyuCsuttuussse:author
uAuvBvwut.DDBBABBBBe:authoris
tttuuttuuC.........e:autofinanc
uvCuuusuvABBDBBBBBBe:autom
tAtuttAtuuACAAAABAAe:autonettoy
utBsuvBAvv.sB...uA.e:autonom
ssssussAsABBBBBBBBBe:autumn
A.v.tzt.xysstuwtvtte:avail
uBvutwtvsAtss..sAsse:averag
usutttAsAwvxvvvvvwxe:avert
ttttttttCssssssssste:avocado
usututAtBwuwuuuuuvwe:avoid
v.tvu.svsvB.CAACCABe:await
u.tussstAABCBBBBBBDe:awar
uCwxuwxtxAAs..A..A.e:award
tutttAuuAuBBBBBCBBDe:azur
ss.ss.tBsttttttttute:azureen
Btsststtstwuuuuuuuue:babi
wtxzut.Ctu..t.t.suAe:back
utttutv.t.BBBBBBBDBe:backer
AttAstttsuDCCDCCCCCe:background
s.t.sAssttCDCCCDCCCe:bacteria
BsststttAvutssssssse:bag
tuttstBtttCCCCCCECCe:bakeri
uu.utuuCuuAAsAAAAAAe:balanc
.vtususwAxsAtstsss.e:band
sBtutttttutvttttttte:bandwidth
xwxyvyxBDABBBBBBBBDe:bank
xwvwwvvsC.BBBBBBBBCe:banker
.uusuv.suuwvvxvvywve:banner
uvu.uuvuuCuuuvuuuuve:bare
t.tttsuuBu.s.......e:barrack
u.stsvswutFEEDFDBBEe:base
AAt.tAt.swAA.Ass.A.e:basic
wuxGwwwuvx.ustsss.te:batch
t.tttsuuBu.s.......e:battalion
xB.BwxvtvyAACsAA.BAe:batteri
CAuu.uuuuv.B.....A.e:bazaar
sssstBssttuuuuuwuuue:beam
tvttsCtttttttttuttte:beamlin
Bstsuu.vvwBsBs.ACAAe:bear
uAs..tsttuBCBCCBBBBe:beard
uuutuvDuuvAAAAAABAAe:beast
Bututtuttuwuuuuuuuue:beauti
Buu.ttssAvAAA.AABAse:beckon
txsAtswtuttAsttBt..e:becom
tw.tvxBwvACABCAA.AAe:bed
ututtAAtuutttttu.tte:bedroom
sutAsstsssCCCDCCCCCe:beehiv
tuuutvCv.wCA.AAABA.e:beforehand
wutsuvA.s.tssvvtvuue:begin
AxvsvuuvBvsssssstsue:behalf
tttuusAuszBDBCCDDACe:believ
.vtu.uswAxs.tstsss.e:belt
vvAvussuBx..A..s..se:bench
A.t.t.ttsuEAC.BCBBBe:beneath
u..sutAut.AAsAAABAAe:benefit
.ttttssst.BAAAAAAAAe:benelux
uuAuuv.uu.AACAAAsAAe:berth
s.vAvtusBwBDBABCECFe:beseech
.ws.uvuBtws.stA.AABe:besid
vsAwAuustuDFEDEDDFDe:best
tttttttBttssssssstse:bet
xytuuxEywvBB.DBBDBBe:beta
D.xxttvwwtCAAACBAAAe:betrai
tsBu.vwvvuFHFDGGEGEe:better
s.usu.uAszvuu.vutute:beyond
AututAtuttCBBBBDBBBe:bid
wtvCwCxtwyts.vttttte:bienvenu
vuutuuABswA..BA.sBBe:big
Awustuuvt.DBBCBBBBBe:bike
uvstsButuABBCBACBBBe:bilater
uuuttuuvCuuuuuuuuuwe:bilingu
wxstwvs.s.sst.s..sve:bill
ussu..u.tsBCCBACBCBe:bind
vAw.ssvwsvDEDDEEDDBe:bio
t.ststtst.tuttttttte:biofilm
tBstttsttuDFDDDDEDDe:bioga
.Av.tvwsvxEFDDECDEDe:biolog
tttutCt.ttBBBBBCBDBe:biologi
uvuBuBtvvuvvvxvwvvve:bioreactor
xxw.vtwAAsuuuwuxuwwe:biotech
ttuttBt.s.ssssssssse:biotechnolog
ttustBsttttttttvttte:bird
uuvAtwuuwtBss.ABs..e:birth
uttCtttttvtttvttttte:biscuit
stttuttBvuDCCCCCCECe:black
ustCutuvuvBCBDBBBBBe:blade
.tBttttttuECECCCCCCe:blank
tuttt.ussBtsssssssse:blanket
s.utuuA.tvt.sssstuse:blaze
AtAutstAtvECEDDEDEDe:blend
wuutuAAtutCCCCCEDCCe:blind
tvsu.tAuw..BAAs.ss.e:bloc
sAttvutvtBBBBAAAtAse:block
ButttvuAuwDBBBBEBDBe:blood
xutuv.t.vusutvsuwAse:bloom
sssssssAssBBBBBBBCBe:blossom
utuutCuutsCCCCCECCDe:blue
tAsBttutuuvxtwvvvvve:blueprint
vvtBAAtvvs.B.AAss..e:board
ss.s..stAuss.ssusste:boat
wswCtt.wAxA.ABsB.ABe:bodi
vuuAAuv.Bxtsttwtuv.e:boil
sAssssAstuBCBBBBCBBe:bold
.tst..tssBBAAAAAAAAe:bolt
wsuvuuv.vCCDDCCCCDCe:bonu
vuvAx.ttBtuvvuuuwwwe:book
tuuuuuvvCv.sssssssse:bookkeep
Ctttttu.tuFCCCCCCBCe:boot
CuuuuuuuuvDBBBBBBBBe:bordeaux
vvuwu.CsswtssstuAuue:border
uuttttsBtwttttttswve:born
suuutv...uDCCCCCEDBe:borrow
ttst.tuAt.tttttttute:boss
uvvAttAus.......t..e:bottl
uututttttC.........e:bottleneck
Bsvssuvv.wB.ABAAA.Be:bottom
vBusuvuuuAstsussssse:bought
ttttsCstsutttttuttte:boundari
vxuCtxvxxAA.sss.su.e:box
stAsAsttssAAAAAAAAAe:boyfriend
tsBtstttstDDFDDDDDDe:bracelet
utBttttvstuuwuuuuuue:brake
ustsuwvuC.AtssAu.t.e:branch
DvxBxzzzzvvvwusuu.ue:brand
w.twwvCwv.ts.ssss.se:break
ttutstCtstBBBBBBDBBe:breakdown
uB.tttuuttDFEDDDDDDe:breath
uuvsu.Av..sssts.ssBe:breed
vutCtuutttuuuxuuuuue:brewer
tsssussBsvCCCCCCBECe:bridg
.uusttsu.sCBBABBBBAe:briefli
.sBtsuAussBACAAABAAe:bright
sttzBtuvyzCE.AC.ADAe:bring
vtuAssws.CAAABAAAAAe:broad
Bt.utttvtussvsssssse:broadcast
Csstts.AtuCAAAAAAAAe:broaden
.sssstsBtutuuuuuuvue:brush
.sssstsBtutuuuuuuvue:brushstrok
vv.vuuCuuuuusuuuwuue:bu
tttttttCttCCCCCCCDCe:buck
ssAs.stsssttutstttte:bucket
ttButv.uuAusxuuuwuue:budget
AFzyzzx.xwBFCCCCB.Be:bui
xsC..wsvux.v..sAAAse:build
AtAsttutssDBDBBBBBBe:builder
vBsttttuutsAAus.ssse:built
.vu.tAus.vvuuwuvuvte:bundl
AttvttuutABAAAAAAAAe:burden
uvuwuAtuCtsssssu.ste:bureau
tssAtss.stBBBCBBBDBe:burn
..uyszxC.tvvvwuyvwye:busi
tsutAAutt..t..sA...e:button
AExywwxvwxtssssssuse:buyer
tBtttuttttDFDDDDDDDe:buyout
tt.AttutttCCDECCCCCe:cabin
tu.BuuuusuDBACBBBBCe:cabinet
uAsAstttttCDCECCCCCe:cabl
ttustA.ttsBBBBBCCBBe:cafeteria
sss.stAtssBBBBBBCBBe:cake
uB.suAuv.vCB.BA.BA.e:calcul
Axwtx.u.wwv..AAss..e:call
usBsvyAxwvBAFBBBCBBe:camera
t.tttsuuBu.s.......e:camp
AAssss.ssuCABBBBCBBe:campaign
uvuvutBtBwuuusutvvve:campu
sAts..ssssCDCCDCCCCe:canada
.tsts.tssBBAAAAAAAAe:cancel
ttstu.tAtAssssstsAse:cancer
uvutBttuvAsss.Autsse:candid
ststsAsttAtttttuttte:candidaci
svtuttuuBv.ssssssste:cann
u.tuAutBttCDCCDCCCCe:cap
sttBsstssvAAAAAAAAAe:capabl
xuyFxwxytzBs.....ABe:capac
ttvvvwxDutBs.At....e:capit
ssssAstssssssstssAse:capitaux
uDuuv.vstusuttttttte:captur
wvCyuxDyxz.tAsstusse:car
tAvCuuvvuwCEBACBBBBe:carbon
txxCuywyAtvuuvtuuuwe:card
uAAut.ttuvAsBAABBAAe:cardiac
uwyuuxvtBABssAAAAsBe:care
ttttttBtttsssssstsse:career
suuABtvutvECCEECCCCe:cargo
Bw..vwwz..AC..A.sACe:carri
BssusstttAusssssssse:carrier
AtuttuAttssuuvuuvuue:cart
uvA.uuvuuA..BA.....e:cartridg
yyAAvButzxBtt.AsCtse:case
vvwvAwvBwtvuvvxvvwwe:cash
zxxCwvuAvuvvvvwtvywe:cast
usstssBtstuuuuuuvuue:casual
AssssttsssDBBBBBBBBe:catalog
DvvuuuwvvvDBBBBBBBBe:catalogu
tBtutAtttuCDCCCDCCCe:catalysi
uBstuututAtuttttttte:catalysor
tAttt.tuu.tutttsttte:catalyst
u.xsszuss.BBAAB.ACBe:catch
A.sAsssttvwtvuvuuuue:categori
sutwutCvuxCBBBBBCBAe:cater
sAsAststswsusBssssse:cathet
s.tAsstssuuuuvuuuuue:cauldron
uuuu.A...uAAAABB...e:caus
ttuCutvttvBDBBBBBBBe:cdmo
tttAsttttAtttvttttte:ce
uAt.tssttttvt.ttttte:cedon
vA.vuwvt.tsssss.s.te:cell
ttAttttuAstuutttttue:cellular
tCutuut.uuEHEEEEFFEe:cement
stt.t..wtwsAvsAtAt.e:center
tvtsyB.zvztuwtst.sue:centr
xsssuA.w.xtvuuuvstue:central
u.ButvvvuvCCECCCCCCe:ceram
AuststtttACCCCCCECCe:ceremoni
sA.vsvvsus.ABAssABAe:certain
sxwwwstCvx.CCECACECe:certif
suu.tttutBB........e:certifi
twtAwx..vs.s.sss.use:chain
ww.sABwttx..sBBA...e:chair
ttttBttttuCCCCDCCCCe:chairman
stBtssttstBBDBBBBBBe:challeng
xvw.vsswCswwwwwxvwye:chamber
vuuvvwDtwussssssstse:chanc
uBsuuvstvsCCDCBCCCDe:chang
BwuvtwvxuAA.AAs....e:channel
vtss.vuuwA.stt.stvse:charact
utvvstBy.vAsCsAsEA.e:charg
ss.sssAtstAABAAAAAAe:chariot
uvuAtsuuuA...A.s...e:chart
ttssttssBwuuuuuuuvwe:charter
sAstAttAtuAAAACAACAe:chat
uttutuCtttAAAAAABAAe:chatbot
vwwtusCs.vstuuusvvue:check
uttttsBtusuuuuuuwuue:cheer
vvtvABvuuv.BA.sB...e:chemic
tuButBuuvwBBBB.DBBBe:chemist
w.uuuCvvvwCDCBBFCCCe:chemistri
uzzt.xzysAFEECFFDEDe:chengdu
s.sssssssAttttutttte:chenggong
s.sssssssAttttutttte:chengkung
uuuutuvEvxxxxxxxxzxe:chequ
.uwvsv.sssAs..A.As.e:chief
uvsAtvsyvuAsts.st.te:child
uutttBuuAu.....A..se:childhood
BuzxAzzyCuvwus.stwxe:china
..vwBvzuBzu.Assssx.e:chines
wA.suvuBwxtvstttsute:chip
t.w.uuwv..EECDCCCCEe:choic
Buu.utuuusCBBBBBBBBe:chongq
svwwvwusC.sAABAAtsBe:choos
sts.ssttsABBBCBBBBBe:chosen
tuA.tutttsBBCBBBCBBe:chunk
Auuu.tu.tuA...s..s.e:circl
wvuAvwv.vBssssss.tse:circuit
uAtss..Atvuvuvvvutue:circul
s..ss..A.txxxxxxxzxe:circular
t.t.sA.ttuAAABAC.AAe:circumst
uuuuuuBuuAAAAAAABAAe:cite
wyyvwyBxuBABBAABDCBe:citi
DuAutvvuu.AAAAAAAAAe:civil
Attuttttsu...A....Be:claim
sttttu.Asu...As.sA.e:clan
sttAtut.vs.CADABEDBe:class
utuvwu.st.suut.tttue:classifi
usttsuA.ssssssss.tse:classmat
ususs.Auututuvuuvuue:claus
vvxAv.tAw.tvuvxwsxue:clean
suButstttACCECCCCCCe:cleaner
vtu.utvstCtttutttvte:cleanli
uutCu.vvuv.....s...e:cleanroom
sstsAst.ttwwwwywwywe:cleantech
ttttttttABsssssssste:clear
AutvtttttAwuuuuuuuue:clearanc
AutttttuuBCBBBBBBBBe:clearli
.zvAuxAvyAwtxzzvutve:client
vutAAutyvsAtssA.s..e:cliff
vvvvuAv.vAuuuuuvuvue:climat
suuAA.uuuut..A.B...e:climb
syyssCBuwzABBBABBCCe:clinic
ztwAtzBvz.DCDGCDDFDe:close
u.w.uvBvws.t.A..s..e:closur
uvsEww.xxzss.A..A..e:cloth
suBvu.uuuvBA.AACAAAe:cloud
.tttttA.tsBAAAAAB.Ae:club
svttsCssusBBBBBCBBBe:cluster
ux.xCBstyxtwwuvuvtue:co
vvvvvA.wBws.sss.sste:coach
tsssBtststBBBBDBBBBe:coactionnari
tt.tA.ttsutsutuuttse:coast
st.tA.utsu..tsttssAe:coastal
wBs.vwvwvu...t.....e:coat
ttCtutuuttEEHEEEEEEe:cockpit
uCuuuvuuuvAAAAAAAAAe:code
uCtttttutututtttttte:codec
uvBuuvvtt.sssssss.se:codevelopp
stBtttssstttvtttttte:codeveloppor
uuuttCtuuu.........e:coencadr
uvtttBtAtusssssts.se:coffe
tsstCustttttttvtttte:cofond
tsttBtttttsAssusssse:cofondon
tuuutCuutv.........e:cohort
xuuDvxxAxwBB.CBBBBBe:coin
uuAstt.utu..AA.ts..e:cold
yzsysDzxttDACCCABCDe:collabor
uvuuttuvuCssssstssse:collaborativ
stsAtssusBAAABAAAAAe:collaps
tuts.sBts.uuuuuuuuue:collat
uututCuttussssstssse:colleagu
usvuvusuuACDCCCCDCCe:collec
ssvus.AuuACABBCABCAe:collect
vswuussuvB.stttsstte:colleg
usuttCuuvvBBBBBDBBBe:collegu
tA.tttt.tuBDCBBBBCBe:colloqui
tAstsA..svstsssus.se:column
utAtv.xtu.CtB.A.AB.e:combin
ABtt.Atssuwvuuvvuuue:combinatori
usvysst.BvAxuuwxv.we:come
sssBssAsstAAABAAsAAe:comfort
vw.Cvuwsuttu.wttttte:command
Etvywytysyt.ts.sAsue:commerc
sCvuuttuvsCBBBBBDCAe:commerci
Dsvuuvtuux.s....A..e:commercialis
.AtttstssvuAssssssse:commercialison
EuwtuwwvvxBBBBBBBBBe:commis
uuuuuuuBAvBBBBBBBBCe:commit
wv.zCBwxxuB.AABBsA.e:common
vvvutuAtsC....s.sC.e:commun
yxAyExx.Avtysvuxutue:compani
.xA.u.utvuB.sD.sAA.e:companion
tuvtsBvvttEDDFDFDFDe:compar
ssstsBttstCCCCCDCCCe:comparison
vvBBtuw.svCCCECCCDBe:compet
tssssstAstBBBBBBBCBe:competi
AttuttsAuAFDDDDDDFDe:competitor
sAAts.s.svtsussssBse:compil
uttuutuu.Attttttttue:complaint
uCtuuttttu.s.......e:complement
vBvsvsxvu.EDDDEEFHEe:complet
tt.tss.tAuAABAAAAA.e:completion
.sButtuutuBsA......e:complic
BxABtuvwvxDDFEDEDEDe:compon
ttAsvAt.uzt.utvAsuue:compos
t.sBtststts.t.s.ssse:composit
sstsstAttsAAAAAABAAe:compost
uCsttssttuuwuuuuuuue:compound
tusttvtAAuGEGEEFEGGe:comprehend
Au.utAtut.ututtuttte:comprehens
uCuutuvuuuABAAAAAAAe:compres
tststttttBBCBCBBBBBe:compress
tvtCtsuttuBBBCBBBBBe:compressor
.BttttuAvuuwtttttste:compri
sAsssssssAtvttttttte:compris
vAtwu.t.Awttutttsvue:comput
.wA.u.ttvuB.sD.sAA.e:comrad
vCtutwuvtAtutttuttte:conc
uCsststustuxs.uuuuue:concedon
sttttst.tAAAAAAAA.Ae:concentr
uu.vvvCsux..s...As.e:concept
vtuBsvwAw.CCCAACBABe:concern
ssAsstssssCCFCCCCCCe:concert
CtstsstsuuECCCCCCCCe:concessionnari
uuuAtusutAAAABAAAAAe:conclud
u.vuuBtvuu.s...As..e:concret
sBwBtuvvvwDCCECDBCCe:condition
ttttBuAutuEEEEFEHEEe:condominium
tuttAtBuAvvuvuuvvvve:conduct
uvvvuvB.ussssssssuse:conductor
tButt.ttAuttttssttve:confer
t.tts.tt.As.sustuuse:confes
t.tts.tt.As.susuuuse:confess
.uvBtuAutvEDDFDDEDDe:confi
.ttAsttstsDCCDCCCCCe:confierion
Bttttttsttxuuuuuuuue:confiez
sssssssAsstttttttute:configur
ututttAtuADDDFDDFEDe:confirm
AAtststtAtt.sssssste:conform
tAuttAt.svstsss.stse:confucian
tttstsssBussssssusse:confus
uwsuBt.uws.A..tsssse:conglomer
utstsuBustttttttutte:conjectur
vuBut.uutt.....s...e:conjoint
.tuuA..stvBA...AAsAe:connec
vussstswwAAs.A.BBBAe:connect
t.utttCutvAt.A..t..e:consent
AstsssstssBAAAAA.AAe:conserv
wux.tuvBw.BB.Bss.t.e:consid
tusstttAt.BCCC.BBABe:consider
utttsCtttvtttttuttte:consortia
vtuusBtttuAAAAAAAAAe:consortium
ustusuAvtA.As.A.t.se:constel
.s.AtstA.wAAAB.AAAAe:constitu
st.s.ttsstssts.sssse:constitut
tt.tAwstutvuuvwuvsue:construc
ttus.ttu..CBCDBDCCCe:construct
ttsBstttsttttuttttte:construison
BttAuswztvFBCEDCECFe:consult
AwvutvAxvADBBABBCBBe:consum
..utvwswuBAs.B..s..e:consump
.svtAt.tuyEECADDBBDe:contact
tswCuuvstxuuuvuuutve:contain
tt.s.tsttA.st.ustsse:content
uvuBwtuvu.tttuttttte:contin
vvuwuususCDEDBCDEDBe:continu
suzDwwvxtssA.As...se:contract
u..uuuuuuCst.sssssse:contrari
tttssBttsuDDDEDFDDDe:contrast
sAxt.tuxus.ttusuttve:contrat
tx.wCAxxww.tvtsvt.te:contribu
suAtsuuututuwuvuuuue:contribut
wzC.utvuxsCAFCADDBBe:control
ttAtttAtssBBCBBBCBBe:convalesc
Attstst..uuttutttsue:conveni
tBtt..u.uw.....A.A.e:convers
s.ssstsAtutuvttttvte:convert
BsstssssstCBBBBBBBBe:convinc
sCusuuswuuCFDEDDEDDe:cook
utsCttttsvtttvttttte:cooki
sBsussttstAAAAAAAAAe:cookwar
ut.tuuBstusstssstAse:cool
tztuC.tyx.EBDDDCECCe:cooper
tuBuuuuttABBDBBBBBBe:coordin
.ttststuAvDCCCCCCCDe:copi
uvttssttsCuuuvuuuuue:copper
tAtuvtuvuB.BBAAAA.Be:core
sBttstttttstssssssse:corn
tutAttAtttBBBCBBCBBe:corner
wv.uswsut.s.stststse:corpor
ttuttttCtutttttttute:corporat
tutssAtts.DBDDDGDDDe:corrosion
stvBuvwwv.ttsBssssse:cosmet
x.tvwyC.xsBssC.A.Cse:cost
xtt.ttAvuv.sA......e:costum
stuttuttAAtsssssssse:council
tstzwvBy.swtwuuswute:count
stuAtwuvAvFBCECCDCCe:counter
.uvttBvvvtzwwxyxvwwe:counti
utuu.uuBtt....t....e:countless
tsyxAwyw.tvxvtyvwvue:countri
ssssssAtttAAAAAABAAe:courag
vxssvw....CBACBABDAe:cours
sssstCss.uAAAAA.AAAe:court
vsvutA.uusssAsstusse:courtyard
tCutxxwwuBAt.ssst.te:cover
tttst.ussBtsssssssse:coverag
AtAsssssstts.sssssse:crack
tBttAtttsws.sttstsse:craft
ustusuBtAuttttttutue:cramp
stttstCutuuuuuuuxuue:crane
ssAsstssstttutttttte:crazi
yxCyBywtsvssss.s.BAe:creat
wvsuBwww.uAA..BAACCe:creation
ut.tttv.tsvvwvvvvxve:creator
stvssvwwst.BABsAAABe:creek
uuut.uuA.uAAAA.AAB.e:creon
ssAsss.sstsstssstsse:crew
vvv.tu.tussssssss.se:critic
svuvvuCstwAAAAAACsse:cross
vuu.vuvBvvCCCECCCFCe:crowdfund
vuBssAsvvv..ss.t...e:crucial
tAuvu.utts.usss...se:cultiv
ABttuuuuuwEECCCCCCCe:cultur
.t.tsAsssuututtvttte:cumul
suuuusu.BuDCCCCECDEe:cup
ututt.Bututttttuttte:curiou
s.u.uus.twBCBCABECBe:currenc
svxCwuvsv.tvs..tu.ve:current
.y.svz.xzAyvyzywvuye:custom
vsu.vv.w.w.s.ts.tsAe:cut
uttvsuv.sBwwwwxywyxe:cycl
tvxAuvs.wAtvuvuuvvue:dai
sEuwvvvwvwEGDDDDDDDe:dairi
uuvustCutsttttttutte:dam
AssssstsAt.sssssssue:dao
vuuuuuDuuuBBBBBBCBBe:dare
zvtxtDutvvA.AABDADDe:data
vvutuBuuuBAAAAABAAAe:deadlin
uuuuAvtABAuuuuttuxue:deal
AuuxvyxwxABs.sAAAAAe:dealer
svtBvvtsvvEDDEDDDEDe:dear
sttsstsAuussssssstse:debt
tts.tssssBvvvxvvvvve:decad
uttttusvtC.........e:decembr
uAuusAuuAstvttuuttse:decid
sAsstssAtuuvuuuuuwue:decision
ttstttuBtu.......s.e:deck
AssssBtssuABBCBCBBAe:declar
svsts.Asttvuvuuwwwue:deed
stvvutut.Austttttwue:deep
usuut.uAtuA.AAABABAe:deeper
s.sss..ssACDCCCDDCCe:defect
tAtttutut.stssssssse:defend
t.sststBstt.tttttute:defens
tvus.At.usB.sB.ABA.e:defici
tssssAA..uAAABA.BBBe:definit
sAsA.sststtututtttte:degener
tu.u..uttADDEDEEDDDe:degrad
uuttttuttBBBBCBBBBBe:degre
uvBuututtBBBCBBBBBBe:delai
Btttttttuuutttttttte:delegu
sAsttsttAuBAAAAAAABe:delet
tuuutuCutsssssssssse:deliber
ttssssAtu.ttttttutte:delight
stttstBssuuuuuuuvuue:delimit
Aswutvs.uAAt.A..Bsse:deliv
vtuCtt.ttvuuuwuuvuue:deliveri
Avx.vvys.tABss.AC.De:demand
vwwuutEsvxAAACAA.CAe:demonstr
Assssttssttsssssssse:dental
sttuuDuvxxBABBADs.Ae:depart
sssAstAssttsstsstsse:departur
stuBsttutuCCCECCCCCe:depass
AutuAusvtwBsA.s.sAse:depend
vuuuuu.Ctwwwwwwwxzwe:deploi
ssBtssstssttvtttvtte:deploy
ututuwtCtuuvuuuuuwue:depollu
sstsABssssAAAACBAAAe:depos
stsus.Atssssssssusse:deposit
vvs.Av.ywttust.stsse:depot
.AstsAss.uDCCCCACECe:deriv
wCvvuu.uuwsDAAAAsAAe:dermatolog
.Auu.ttttuEECCDCCCCe:desalin
ssssssA.suAAAAAACBAe:desherbor
zxFCvuyzyz.wt.sst.te:design
sAuw.stxsyusstvsvvue:desir
wtvuvxuxBsBsAB..C.se:desk
ts.tstAussuuvvuuvuue:despit
tttBssssstuuuvuuvuue:destroi
vx.usutwwBCABAA.AAAe:detec
vsuv..suuA.AA..ss..e:detect
uuvttuButABBBCBBCBBe:detector
tBsstsssstCECCCCCCCe:detenez
tttsBtuttsvvvvxvvvve:detentor
utttCutuvuBBBBDBBBBe:detenu
B.ttttttsuDCBBBBBBBe:deterg
tsuutttutAtuttttttte:detient
zzHvzzwwtsAsttt..A.e:develop
vsDxvwxxutsstssssste:developp
wvButvvwuAttutttttte:developpon
s.s.wu.uzuwvtttuuste:devic
ustttsAu.z.BABBCB.Be:devis
vttCtttutuBCBCBBBBBe:devon
ststs.AsstDDFDDEGDDe:devrait
Attt.stuAwBBAAABAAAe:dharma
ttutsBttstAAAAAAAAAe:diabet
tttBtttAtv.s.s.....e:diagnos
.uvBsvsAuvB.ABBAsAAe:diagnost
uuuBtAuutu...A.s...e:diagram
AtsutstttAtsssssssse:diali
s.wBt.svtxFCDEDEEDFe:die
s.uttt.AtvCCCCCCDDCe:differ
tsssssAAsussssss.tse:difficulti
vvvv.Cutvvttttstuute:dig
s.ttttA.ttstssss.Ase:digest
xvtusuB.vx..A.BB...e:digit
tsststButtBBBBBBDBBe:dine
sttttttsCuttttttttue:diplomat
BAvxu.utsvEECCBDDABe:direc
Btwvt.tw.xECCCBCDDCe:direct
BAtstts.st.vtttttvte:directli
vvvuA.vABvtstts.twue:director
AssssstsssCBBBBBBBBe:directori
ttAtA.ttstBBBBCBBBBe:disabl
sstsABssssAAAACBAAAe:discard
tstsssAsAsAAAAAABABe:discont
tBttssttsAABAAAAAAAe:discov
t.uusttssBABABAAAAAe:discoveri
s.ustt.AtvCCCCCCDDCe:discrep
tAwvuut.wADCCCDCBECe:discuss
utttt.Auu.CDCCCEDCCe:diseas
stu.utu.utDBCBCCCDCe:disk
uBuutu.uswvxvvvvvvwe:dismiss
vv.AuvButvuuvwutvvse:dispatch
Aut.uu.uv.A..B..s..e:displai
vAtu..vtu..A..sttt.e:dispo
tttts.B.tvsts.ttvtse:dispos
uutAtAtttuBBBDBCBBBe:disposon
sAsAssststtututtttte:dissemin
.AsttsttttCDBBBBBBBe:dissolu
..ssutsssBCDBBBBBBBe:dissolv
uuuuAttuAussss.ssste:distanc
AssssssssuCCBCBBBBBe:distinct
..vusu.ws.Btstttssse:distinguish
tvtutvAvwBBBBBDBDBBe:distribu
tuvtuuvvuB.........e:distribuon
.xwusswxw.DBBBDACBBe:distribut
swv..uvswAutttstt.te:distributor
u.wwvxDu.uB..tt.ss.e:district
.ttusutvs.BAAB.AAAAe:ditch
BtAtvsststDBEBBBBBBe:dive
AtBtutsuttDCDCCCCCCe:diver
B.sts.uuvvCBB.AsAAAe:divid
tt.uAut.ttA..AAAABAe:divin
xxxvuCw.wstttttvvuse:doctor
tsvvu.s.t.sttttt.tse:document
AAsss.ssstuuttttttte:doggi
vu.tutu.uA..A....s.e:dollar
ttttss.usBABAABABAAe:domain
Aw.uusBuusCCDBCDDCCe:domest
utsststtBsssssssssse:domicili
uvutsvsuBACBBACBDDDe:don
A.utsBuxvyAtAtABs..e:donat
.sssssttAsvuuuuuuuve:donnon
..ussBtxvxAtAtABs..e:donor
stxsAvAv.wDDCBCBDBDe:door
tsttssstsBttttttutte:dorm
ttttttstsBuuuuuuwuue:dormitori
t.A.tttussst..ssssse:dose
uDtstttttvtvttttttte:dosimetri
svttt.sBsv.sutst.tte:dot
.vuusAvAuwCBBBADBEBe:doubl
s.usAsu.AxCBCCBDBDCe:doubt
wuuvuuuvvD.........e:download
wvvDvuvstvssstsss.se:dozen
s.usAttsAyCABBBDBCAe:draft
.........tBBBCBBBBBe:drag
yAvEyuwwyyCsCCBBACAe:draw
uuCwBvvvuvCCECCCCCCe:dream
vts.uvAwvw.tssssssse:dress
su.BtuvusuA.At.....e:dri
sAsA.sststttttttttte:drift
u.AusuuuuADEEDEDDDDe:drill
tttsss.tsBAAAAAABAAe:drink
uvAvAsuuu.ssssuttsse:drive
v.BtuxttwtCCECCCAACe:driver
.w.wvxBxvwDABAAA.AAe:drone
A.t.t.ttsuDBCABCBBBe:droop
vBuuvvvuuAttutttttue:drop
ttuttBtutstttttuttte:drought
AtuBttAuswFDDEDDFDFe:drown
v...tvvwvsBCDCDEBBBe:drug
BsuwvvsvuxDECCCCDCCe:drugstor
sBuAuwxwwsFGEBCDDDDe:dry
utuvvAsuuBCCCCCDDCCe:due
.BsssAsssvCCBBBCBBBe:dull
s.sAssssstuvuuuuuuue:dust
vvvutt.vCt....t....e:dwell
Bssttwv..zsut.sttuue:dynasti
tuuutuAAuvABAAABA.Ae:earli
tuuutvCv.wCA.AAABA.e:earlier
t.tBututtuDEDEDDDDDe:earn
sssssAssstBBCBBCBBBe:earnestli
ttt.tttuBussssssssse:earth
.utuss.stuACAB.AAB.e:easi
AvAswut.vvstt.ttuvte:east
CttuutttuuBAAAAAAAAe:eastern
t.uAtstttuvvvwvvwvve:eat
uttuuCvvvt.........e:ecolog
t.vwsussBxB.AA.A.BBe:econom
uvuvtu.A.wttttutuuse:economi
utAuuuuBuuACCAAAA.Ae:ecrivez
ttBtuu..tvBBBBBBDCBe:edg
utuAt.u.vustssstsAse:edit
CvBwuuxvu..ststssu.e:edition
CvswtwvsvtBAAA.AABBe:editor
.uusuAvvu.A.ss.....e:educ
sAwuuB.vutBBCCCEECCe:effect
uuuus.AussBBBBBCCBBe:efficaci
sAuvuuvvuAsussssssse:effici
CsuxuuwvwBCAB.CBABAe:effort
vstwu.tuuAsttsstsAse:eight
uu..tuvBuuAAA.AAADAe:eighteen
ssstss.tAtsssssstste:eighti
tuBttuttssDDFDDDDDDe:elabor
suuvuu.uuAA.....s..e:elder
tsv.wu.swAAABBAssCAe:electr
uuAttssutAsstssstsse:electrifi
tsuBttuttuwzwxwwwwwe:electrod
uuAvtuvAuvCCDCCCCECe:electrolys
tuCuuusttvCCECCCDECe:electrolysi
tC.uttuttu.........e:electrolyt
tsBstttAttBBCBBBBDBe:electrolyz
vxD.uwvuuvssstssssse:electron
ttButtsutuBBCBBBBBBe:electronicien
BvuA.uvsuvB.sC.....e:element
ttu.tsBttvAAA.A.CAAe:elev
.tuuvuuuuBAussssssse:eleven
t.sutvsstAtsutttuste:elimin
u.uButuuuvBCBDBBBBBe:elsewher
wDuuttuutw.........e:emb
ussutvAttuvwwvvvwvve:embark
vAtvuAwvvs.uA..s...e:embed
utuBt..uuusssBs.usse:emerg
ssBssAsssuCCDCCDCCCe:emphas
.s.tutt..xwuvuuuuste:emphasi
wAxwtstwBB.....sA.te:emploi
wCxuuwvwABBCBBDBBCBe:employ
wuwwwuvwCAtstttuvtue:employe
svsB.usvvt.s.v.s.sse:empti
.tutAtutAzCBCCBDBDCe:emul
uuvuuuAutBBBBBBBCBBe:enabl
tttttBtuttssssssssse:encadr
tC.uuvuuuust.sssssse:encapsul
BstutsvutADABCBBCBBe:encas
vvvDuuuvusCAAAAAAAAe:enclosur
.utuBtttu..sssAsssse:encount
ututtsuAuCtttttttute:encourag
BwxsvxuttAsvvsvssvue:end
AuAtttstutDCDCCCCCCe:endoscop
.tsAstssttCBBCBBBBBe:endow
utuuAuCtuv....s.AsAe:energeticien
vxvw.vBAv.sA.uBsstse:energi
tvBssut.vuvtvuv.tvve:engag
w.GzxuszyxBBs.t.t.Ae:engin
.........tBBBCBBBBBe:engulf
w.AutsutvsAAA.st.BAe:enjoi
ttt.ttuBttBBBCBBBCBe:enlarg
AsAtsstssuCBCBBBBBBe:enlist
usttAvtsBvACBACB.BAe:enrol
C.uy.wwvswsAt.Assste:enter
zt.s.wuuAttsssuvtvue:enterpris
utuuu.uu..ttttttttue:entertain
tBsuvu.stsvyvvuuttue:entir
wtvvDuvvsxtuttttttue:entiti
sB..s..t.sBCBBBBBBBe:entitl
D.wwtvxuvwv.ssuss.te:entranc
uvvt.twAA.AAAABAAs.e:entrepreneur
yuxvtvABswt.ttutvute:entrepreneurship
AAxv.ux.tx.BAA.AAABe:entri
tuAu.utAtuttuttttute:entron
.ttBstsstvBAABAAAAAe:entrust
ttuCttttAuAAABAAAA.e:envelop
tutt.AtAttsssstAstse:envi
stttssBtstsssssAssse:environ
CvuvAtuuvtwvvvvvvvve:environment
vvuvsuuvtBCCCCECCCCe:envisag
utttBttttuDDDFFDDDDe:envisageon
tB.ututttuuwvuuuuuue:enzym
uttwCuuttAt.Asstttse:equal
.vB.tyuyxswttu.wuuve:equip
uvvuBwtBwzssssAsttse:equiti
t.tBsstssvuvuuuuuuue:equival
tttBssssstuuuvuuvuue:erad
s.ustt.AtvCCCCCCDDCe:errand
vAsvuuB.vvA.BAAABBAe:escap
stsutuutsBDA.AAAAABe:especi
.uAt.usutuEDFDEDEDDe:esperon
ut.tssuttAAABAAAAAAe:essenc
BuvAuuuuuuBAAsAAAAAe:essenti
vzzvCvuzDvCBADCCABDe:establish
vwv...Bu.wssst.uutue:estat
tttAttv.Ausssusss.te:esteem
u.uAuuwAvsB..s...A.e:estim
Bsss.sBs.uABBBBBCBBe:ethic
Csttstttsuvtttttttte:etoffon
AstssAssstCBBBBCBBBe:eu
AvuutuuBuwB.....As.e:euro
BswAxuyuuzA.AAtBAtue:europ
Bvwt..w.AytAsuuAssse:european
B.uu.uuvsvCCBD.CBBCe:europeen
ttsssss.BsBBBBBBBACe:europeenn
AtutstAttuAssssstsse:ev
wxxwuvCsvstttttsvste:evalu
uv.vttCstvBBBBBBBCBe:evapor
v.vsutsssuusvstssuse:event
sssssssAsssssssssuse:evergreen
uusuts.uuAssssssssse:everyman
tBstsssstAuvuuuuuuue:everyon
stv.vvtvBwDACDCCDCCe:everyth
vvuvvCAvuuAAAAACAAAe:evid
vvusutuBuABBB.BBBCBe:exact
xs.ssxsxvs..sst.A..e:exactli
uAsvtss.uvAB.AA..AAe:exam
xBvsvvDsuzCECCCAECBe:examin
tuuv.AB.suAAAA..CCAe:exampl
u.usuAs.ussv.suttute:exce
sttsuttBt.zxxxxxxzxe:excel
sCstsAstsAtutttuttte:excep
tBAvtuuuuvss.sssssse:except
vs.tu.sBuxCB.BB.CABe:exchang
EuuvuvwxwB.s..B....e:exclus
sAsssssssstvttttttte:exclusiv
u.tstu.sBwA.ABAAA..e:excus
t.vww.wu..wwvvvxvvve:execut
uttCtttututsuxutttte:exemplari
usutttAtAwvxvvvvvwxe:exempt
tutttCutttuuuuuvuuue:exhaust
AtttstuuuAutttttttte:exhibi
Aututv.uvAsssssstsse:exhibit
wAt.uvxusuEDFDEFDECe:exist
.s..wvwttuBsBtAAAsAe:exit
tuCtttvutuCCEFCCCCCe:exoskeleton
ttA.ttutsuAABCAAAAAe:exosquelett
vvvvvvvDuvBBBBBBBCBe:expan
AttttttAAvt......Bte:expand
xsvxv.vsCuHHHGHHHHHe:expect
AAssss.ssuCABBBBCBBe:expedi
.tsts.tssBBAAAAAAAAe:expend
t.tut.AutxAsAAABAAAe:expenditur
xAvsvsBswyECCECDEECe:expens
ztvsvADtxzB.As.sAB.e:experi
suvBvu..tv.BAAAABBAe:experienc
vtvwvADutw.sss.ssBse:experiment
wtAtsvtvAss.stssstte:expert
tusttAuttvAA.AABAAAe:experti
w.AvwAvwwsAB.AABAAAe:expertis
tutttttutC.........e:expir
wwwwvEwvsxDDDCDGDEFe:explain
uuuutCuvtvDDDDDFDDEe:explan
xC.xstvzxAsttusuAtte:exploit
tAtttttttBABAAAAAAAe:exploiton
ssussBssstBBBBBDBBBe:explor
CwuuBwvwwtFDDCEDDDDe:export
tt.tss.tAuAABAAAAA.e:express
BwxttvwswuAAAACAAC.e:extend
vtuAtswt.BAAABAAAAAe:extens
u.ttttAstvtstuttsute:extent
ttt.t.sBtsDDDFDBEGDe:exterior
s.tBtsvAu..BDBAABDBe:extern
sAsssABA.usssts.t.se:extra
Cuuutuuuus.A.......e:extract
sAttt.u.utsCAAABA.Ae:ey
tAuAssttstA.ABAAAAAe:fabric
stvuttuuuBA..s.....e:fabriquon
t.vtvstvt..ut.s.uste:face
.utsswtw.AABBBC.ACBe:facil
tAt.sstutsA.ABAAAAAe:factor
vwy.Aytuz.sxvss.tuse:factori
vtut.Cvvuuvwvvvwvvve:faculti
tttustAutABBBBBBCBBe:failur
vtwtsutux.BA.DBB.BBe:fair
tusBttut.uvtsuutttue:faison
vu.wuv.ssACDDDCDDEAe:fall
sAssssttstuwuuuuuuue:famil
uuvsAx..y.vvtttt.vse:famili
AsAss.tttuBCCCBCBBBe:familiar
suAttv.tAsututtustue:famou
tssAsststtCDDECCCCCe:fan
tt.vtuvAusDCDBBBBBBe:fanci
tvtt.A.uuvGEEFFGFEEe:far
.xxwu.Btwus...ABAA.e:farm
uttutvButAttttttvtte:farmer
tsuButtttwECCECCCCCe:fashion
ut.uuAst.wBACBBBCBCe:fast
t.utAAuttsAAAA.BAAAe:fasten
.ts.sssssABBBCBBBBBe:fat
.ttA.t.tustsst.ssuse:father
tututBstuuuuuuuvuuue:fatigu
twxvvwvAA..s.AssttAe:favor
vuuvtuAttBuuuuuuwuue:favour
uCuuuttt.v.C......se:fear
Assss.s..suuuuuuuuve:featur
wGzytvwxywsvuuvwuuue:fee
usuuuuA.ut.s.....s.e:feedback
uutuuu.uuAuuuuuvvuue:feel
uAs..tsttuBCBCCBBBBe:feeler
stut..t.tuttttuutute:feign
usuusAA.tuuvuuuvsvue:fellow
.ttuu.vBvwvuuuuvuwue:femal
uDtuvuvvuuBDBBBBBBBe:ferment
sCstssststBDBBBBBBBe:fertil
tBtstssusuABAAAAAAAe:fertilis
stysuwwBttxvuwuvuwte:few
tssA.stsstABAABAAAAe:fiber
sBtt.sstsuCECCDCCCCe:fibr
vvttuuDws.tstt.t.s.e:field
BtAvststsuvsvssssste:fifteen
sstst.sssAttttttutte:fifteenth
sAts.tu.s.tuttutts.e:fifth
uvvusutBt.CCCBDCDBCe:fifti
uus.tvuAAu..AAs..sse:fig
tstAstt.ttsAsssss.se:fight
..uutAtsuvCA.....s.e:figur
xtysxswCttwxwzwuwzze:file
wxsDvxyvvustuuttt.te:fill
tAvBsvuvvxDACCCBBBBe:film
tB.xvuuvvttv.ttssste:filter
.Auutssvuvttsss..sse:filtrat
uutAu.suAsDDEGDEFDDe:final
yyxuvyxEu.ssstttssse:financ
tsssAssAssBBBBABBDBe:financera
vvvvwtwDvwAAAAAAACAe:financi
sssssAsssstttttttute:financon
sztAv.vsutDEDEFFECCe:find
txuAsxwxsCD.DACCCCCe:finish
ttsAttBttu..AB..s..e:fire
xwBxAzwu.ssvvvvwvwxe:firm
utC.tutttuCCEDCCCCCe:firmwar
ywzzzzE.EyD.sB.CCs.e:first
stvtsBtttsAAAAABAAAe:fish
.tv.tts.wutsssttuste:fit
sxt.txB.utust.ttAute:five
tBsstssusuABAAAAAAAe:fixat
tutCsuuutttttuttttte:flacon
tuutAututBBBBBCBBBBe:flag
Bttttstttuvtttttttte:flagship
..sAttttttC.AAAAAAAe:flake
sssB.ss.svCCCECCCCCe:flame
u.Avu.ts.xvxvvwwwwwe:flat
D.wxstvwwtCAAACBAAAe:flaunt
u.u.ttuAtt.t.A...s.e:flea
tvvvuuDuvvCAAAAAAAAe:fleet
tssssBtttussssssssse:flesh
wsB.usuvAwBCBBB.BB.e:flexibl
.ttsss.tA.BAAAAACB.e:flight
w.vAstuuuAACAAsABAAe:float
vuuutCuttBAAAAABAAAe:flood
ussAt.tvu.tuuAtuutte:floor
tttssAtt.sAAAAABAAAe:flora
sssssssAssBBBBBBBCBe:florid
vtvtsvv.s.AsAB.AABAe:flow
Ass.A.ststussstsssse:floweri
tAAttstAstCDCCCCCCCe:fluid
utssstBtttuuuuuuvuue:fly
uuCwututut.....A.s.e:focu
tstttst.B.ssssssstue:focus
uCtuuuuttuuvuuuuuuue:fog
wtwwvswCutuvuuustwve:folder
uuuxwBuCwv..sstutsse:follow
stssBssvButtttutttue:fonci
uu.vsss.w..B.As..A.e:fond
BxvAvttuxxvs.ts..tse:food
BststtutttuttAttttte:foodstuff
uttutttuCtsssssssste:foot
Cw.wwtxwvttss.sAssse:forc
uvvvwvvsAADDDDDDEEFe:forecast
.tyxCAzzDzzswzzzuxwe:foreign
vtuuuuA.Au.A....A..e:foremost
ttCutvtttusstsssssse:forg
tuAuutAvtuss.sssusse:forklift
ysAvAtxwvtEEDEHEDCFe:form
vvsusvuu.sBCCBBBC.Be:formal
tststCsuAu.ssssssste:format
wBvuvuvBvtuwuuuuuxve:former
t.utsutuuCtvttttttte:formerli
vDvtBvvvvvDGDEGDDDDe:formul
tBstttttttCECCCCCCCe:formula
tttsAttttAAAAABAAAAe:foror
s.utuuA.tvt.sssstuse:forth
AvAtuvwAuuutsutstt.e:forthcom
uvtutvs.uBwuuvuuvvue:forti
tttttutvuD.........e:forum
ttuxt.Auuwsst.sAsAAe:forward
tuB.tsuut.AAB.ABAAAe:foster
xyzADzwsws..ACDBBsse:found
vuwwAvuCtu.sss.utvue:foundat
xyxzsyxCt.uuuusuuyxe:founder
uvsDtuwvtwttsvttttte:foundri
AAvuvvxssttustuuuvAe:four
sststtBCsvCCCCCCDDCe:fourth
vvvvvBvvv...A..s...e:frame
vvvv.Auuu.tttttvttte:framework
AxvwAuyyA..A.ABAB.Ae:franc
AutvsvuuAvywxwywwyxe:francai
ttts.tttAsuuuuvuuuwe:franco
stsAssssstssstssssse:frank
uuuttuuuuC.........e:fraud
wuzAyvDx.yAt.u.tDste:free
uAuAutvusttvtwttttve:freedom
uusBtAtutuuuuwuvuuue:freez
uuttCs.ttvAAAACA.AAe:freight
Dtyystzy.uCBC.BCB.Ce:french
tsBtsstsstsstsssssse:frequenc
tt.tutBssu..t...sB.e:fresh
tttBsttstuuuuwuuuuue:fridai
v.uwsvtuBAAtsttss.se:friend
.tut.u.uAsutttttutue:friendli
.vAv.vvvvAAsts.sssse:front
tutCttutttBBBCBBBBBe:frozen
t.Assstt.vCADBBBBBCe:frugal
AuuusuuuuABAAABAAAAe:fruit
uAuBuuuvtuA.ABAAAAAe:fry
uCuwtuuAuvBADBCBBDBe:fuel
uvtDtuvvtv.....A...e:fulfil
w.usussAwAB..ABBDAAe:full
ustut.svtCs.ss.ts.te:fulli
uu.tuuBuuAAABBAAAAAe:function
zzyyuvwEyA...svtusse:fund
AAustAu.sxBCAB..ABAe:fundament
s.t.sAssttCDCCCDCCCe:fungu
uu.ut.A.Cwstsuutuvve:furnish
tttttutuBsttttttttve:furnitur
.tuutu.Atv.AAAAACBAe:furthermor
stAAttuttuA.As.....e:futil
ut.tBttttvBB.BCABBBe:futur
uBsuButttuBC.BCBBBBe:ga
Av.utuAuuwxuvuuuxuue:gadget
v..vuuwsvAuwyuuuuwue:gain
vssuuvsvBvDEEDDDCDEe:game
st..tts.stEDCEDDEGEe:gap
uuuCtuuuutCCCDCCCCCe:garag
EwvwvuvvwwCBBBBB.BBe:garden
uu.uuuuvuBsstsssssse:gardon
tt.AttuustCCDFCCCCCe:garment
suvv.tBtuuA...Atss.e:gate
uututuuAt.BAAAAAABAe:gaze
Asssts.tsxtttssttste:gear
tAsAssssssvxvwvvvvve:gel
ssttt.tAtsAsAAA.ACAe:gene
AsDvwzzywsBCDBDCBBAe:gener
tsssCsBttuvvvvyvyvve:geniu
ttusttuuBtsss.sssste:gentl
ut.tttAAtuBBBBBBDCBe:genuin
vuvt.uutvBBBBBDBBBBe:geotherm
s.t.s.ssttCDCDCDCCCe:germ
.uuvtuuuuCutttttttte:german
CvwxuwvwvABAAAAAAAAe:germani
sttsCstssuAAAABAAAAe:giant
s.ussBtxvxAtAsABs..e:gift
.utu.u.wAxs.tstsss.e:girdl
stAsAsttssAAAAAAAAAe:girlfriend
Asy.vu.wvvCt..ACAC.e:give
suv.uvuvCvs..A....te:given
.ss.sA.sssBBBBBCBBBe:glacier
wwwv..svCt.sssutvsse:glad
suAwuA.wvxwvyvvxzuve:gladli
uAvvswBvw.EDCCDCDDCe:glass
tCsttttttussssssssse:global
tBtttsttttCECCCCCCCe:glove
Bu.vtvuuuuFDEDDDDDDe:glucos
sttACssvssBBBAEBBBBe:glue
sstt.vuu.utt.stusvse:go
A.svvvAvuwGHFEEEFGEe:goal
.stt.t.Ausxyyyzyzzye:god
Duswttwvvwzvwwyvywue:good
BwuuuuAtuswuuvuuvvue:govern
tsssAsAssuAAAA.ABAAe:government
BtsuustAtuvuuuuuuvue:gp
vu.AtuuutAsttuututte:grade
ttsut.u.s.BBDBBBBCCe:graduat
ttA..stusus..ttsssse:grain
wsvwtAtusBBABBCCCCAe:grant
svuBuuuuuwECCECCCCCe:grape
u.tBtuuuu.vxtwvvvvve:graph
sssttusBstAAAAAAABAe:grassland
uututAuusBBBBBBCBBBe:grate
tututtuusB.........e:gratitud
sttBssuAtvBBBCBABCBe:grave
uuuswwvCuxCsB...s..e:great
tCsssstut.stssssssse:greater
tttAAststsCCCDDCCCCe:greatest
.AststttstBABABAAAAe:greed
vs.uAAstvtBBDABCADBe:green
sttttABttwCBBBB.BCBe:greenhous
stuutttu.B.AAAAAAABe:grenobl
tsssssttAAAAAAAAAABe:grenobloi
.wxwvvs.v.BABAAAsAAe:grid
sBtutttttu.ussssssse:groom
sxtwAts.uzAtAs.Bs..e:ground
tvtuB.tvws.CCD.B.ACe:group
tyw.vxvBsssuwtuuuvwe:grow
Bvuuuu.tvvECCCCCDDCe:grower
tvutvvvCutCBBCBBBCBe:growth
ssuu.tuBsuBA..A.Atse:guard
u.uvtuBuu.tuttttutte:guest
uwvvwAtuDxDDDDDDEBFe:guid
uuwuvswsBtusuuutuvte:guidanc
wwuvuuEvuw.........e:guinea
ttuttAAu.vCCCCCCDCCe:gut
uuvAtsuA.vtttvtutu.e:hair
vtAvBzu.vzAvtvutAs.e:half
AvuBtusutvwuuvussute:hall
.us.ttsusststustssse:halt
..usstsssAuvuuuutuue:han
.tsszzyyCvGDDFECDEEe:hand
vvvt.vtxDtAABCCCCBAe:handl
.sAsstAtsuCBABBBCBBe:handler
A.t.t.ttstDBCABCBBBe:hang
ut.wtwAwBwB.BABABAse:happen
xvsxusC.xuvxvuwuxuue:happi
sAtsstAstsABsAAABAAe:happili
uwBuuvtBvuuuuuuttwve:hard
AwAxwx.xww.tss.....e:hardwar
usstsAsCsvCBDCCDCDCe:harmoni
tBuuv.vttstvtttutuue:harvest
stsAssssstssstssssse:hasti
ututAuuAttAAAACAAAAe:hazard
tttwtxBA.wAAB.BBAuse:head
ututttuAAusssssssuse:headlin
wuBvvuwuBwCCCCCCCCEe:headquart
.Cttsstttu.uttttttte:headset
tx.wuwABuxuuvu.uvuse:health
Attuts..tuBAAAAA..Ae:healthi
ttu.uvussBtvsuuuuvse:hear
.sssu.uwttAC.ABBBBCe:heart
tvCtuvutuvCFEFDDDFDe:heat
AssAsststutsssssssse:heaven
utuutuBttsssssssssse:hectar
ttuuuABttussssst.sse:height
sAss.stssstuttutttte:heir
.uvACuvvvwtsstssssse:held
tzyuvvwyCBHFFHGHEEGe:help
tsttAttusBAAAABAAAAe:henc
ssssAsssssBBBBDBBBBe:hidden
tstvusvtA.BDsC.BDA.e:high
vtu.stuBuvtttssttvte:highest
uBt.t.t.tuEFEFEFHFEe:highli
tttutuBttssssssstsse:highwai
.tustt.t.sCBBABBBBAe:hint
tvysvvxwEttusvssstse:hire
wttCtvwuvs.Bs.u.AA.e:hit
.uuuvu.Auysxwvwyxwwe:hither
sstAtstAssAAABAAABAe:hive
uvsvAswsuvt....ABs.e:hold
BttAtsttttBBBCBBBBBe:holder
utAAtstuttAB.BAAAAAe:hole
vuuutuBuuAuuuuuuwuue:holidai
su..uBvuuvssststssse:hollow
AxzxuxCwt.B.CAABBABe:home
s.usAs.uvwttusutvtue:honest
sA.sB..t.tttttttttte:hong
Bttttsutt.DCCCCCCCCe:honor
.t.vstusswEFGCEHFDGe:hope
uututCtvttAAAAAAAAAe:horizon
BywzwAAuz.sAA.As.u.e:hospit
Auxxt.svxABCAABAB.Ae:hospitalis
yvxxwsvuDust.AstttAe:host
tsttssstsBttttttutte:hostel
.sssssAtssDBBBBBCBBe:hostess
uwvwvxFwvwCBBBBBCBBe:hotel
wwvBu.wwvCsttuttttte:hour
.wustx.vBABCDBCBAABe:hous
Cuvsuutvswutt.ttusve:household
ss.sssAtssBBCBBBBBBe:housekeep
tttCsttsstBBBCBBBBBe:hull
tusAsts.tusss.ssttse:human
BtststttttDBBBBBBBBe:humid
AwxButuvvtyuvwvwxuwe:hundr
ststAstsstAAAABAACAe:hunt
tstCtstAstBBBDBBBBBe:hurri
ttCuuuttttCBCBBBBBBe:hybrid
wtuwA.s.xuCBCBCCsABe:hydrogen
ttttsCtttw.........e:hydrolog
tuttttB.tuCCCCCCDDCe:hydropow
st.uuuAtsvusutttvvue:idea
tvBvtwtw.wFDGDEDBDEe:ideal
tAttCsttsvAAAACAAAAe:ident
tuttCt.utwDDDDFDEDDe:identifi
u.tBAuvvuvuuuxwuuuue:idl
tsuut.tttABCBBBBABBe:ill
uB.wtBvyxxsA.s..A..e:imag
tssA.AwsswBAACAAACBe:imit
tBt.ttttswuwuuuuuuue:immedi
ttuttAuBttDDDDDEDFDe:impact
tAssss.utAs.sssutsse:imperi
AstBtttutu.DBCBBBBBe:implant
.ssstusAt.tuuuuuuvue:implement
.tustt.t.sCBBABBBBAe:impli
Fuxzvwuutwsusst.Aste:import
suAututu.uDCDCCCCCCe:improb
vutttuCuuuttttttvtte:improv
uCuussttuuCECCCCCCCe:in
sttB.tttstCCCECCCCCe:incessantli
.sAvtt.usx.ttssttste:inclin
ssssssssBtttttttttue:inclu
wCzuwAwws.sv.vt.vuue:includ
.v.uuttBusA.A.sAs..e:incom
ssAsAsttssuuvuwuuuue:incomplet
suususutsBtss.stsste:incorpor
utvvututuCFFEEFEEGEe:increas
xyxvxxwvC.AAAAAAA.Ae:incub
Buu.ttssAvAAA.AABAse:incur
uususu.AttDDEDEDFFDe:inde
BstsssusstDDBBBBBBBe:independ
uvsuvussA.BBCBBCCCAe:indic
ttt.tsstBuAAABAAAABe:indiscrimin
uttutuv...CBCDCCC.De:individu
x.yvA.ssxttvtv.wttve:industri
svvBtttssuAAABAAABAe:industrialis
sBssssstsBBDBBBBBBBe:infec
Bsu.ttstAvABA.AABAse:infect
tsssssttBtsssssssste:infecti
tAvvuus.uuEGDEDDFFDe:inferior
t.sttBt.svDEDDDEDEDe:influenc
uvvsu.ssuAsts.ssstte:inform
sButssttutCDCCCCCCCe:infring
AuuAtttttuA..t.....e:infusion
.Au.sttuuvAs.s.s...e:ingredi
ttsustBusswwwwwwzwwe:inhabit
s.sAttsssuBDBsBBBBBe:inhal
uttvstAAtstutttstxue:initi
uwvCtvvwvsAAAAAAAAAe:injec
stAAttttsstssussssse:inject
Cvtututtttwuuuuuuuue:inlet
tstsssBsssuuuuuuvuue:inn
s.wxxyDsww.CA...vtBe:innov
Atuttuut.ACCBBBBBBDe:inquir
ABuutuuB.tCABBBBBCBe:inscrib
tAttstAttu.BAAAABAAe:insert
uutuu.twtCBBCBBDCBBe:insid
ButstttuttFCBDCCCCCe:inspec
v.tvuvCtvwAAAAABABAe:inspect
ttBtssttstBBDBBBBBBe:inspector
vvuuuvutuC.........e:inspir
uxusuyAzA.ACCCDBDDCe:instal
vvCxsCxwwzBssACACBAe:instanc
tButttttttBCBBBBBBBe:instead
wxxxv.s..u.AABAA.CAe:institu
usswxDyxszt.uss....e:institut
stB.ssBssBsstsss.sse:instruc
tAvusAvtAtDBCCDECECe:instruct
AvtuvtuxwAzxuwwyywwe:instrument
s.sttAuCsuBBBBBBBCBe:insuffici
BtBututstuDCCCCCCDCe:insulin
AuuvtsuwAABBBBBBBBDe:insur
.Cu.tuvvsxss.ss..uAe:integr
wCAvuvvvtvAACAAAAAAe:intellectu
Ax.wv.tww.B....Bs..e:intellig
.At..utu.vDBBCCBBBCe:inten
t.v.Avvt.sA.sAtsst.e:intend
sstsAttsttttttuttute:intention
wAususwBuuEFEFEEEFEe:interess
t.ww.tx.xsCEBBADBABe:interest
tututAsusAAAAAADBAAe:interior
.ssstsAsstxvvvvvvvve:interlock
ssssssssAsttttttttue:intermediari
uxvxstsAA.uutswwutwe:intern
ttuttBuu.wDEDDDEDDBe:interpret
uAsts.tt.Aststssssse:intersect
tstuAsstusAAAAB.AAAe:interview
sBwvwwwsAtCFCCBCCDBe:introduc
AsssssssssDBBBBBBBBe:introduit
AtuBssAtswFDDDDDEDEe:inund
DsstsstsstBAAAAAAAAe:invari
wD.wswAwwzwyvyywxwwe:inven
xAABtxuxwytv.tvtvtte:invent
tB.tutttttuvvuuuuuue:inventon
w..sCxuyvxuutxxuwuue:inventor
yzvxAzz.tB.At..sAAse:invest
uuuuvuuCstuuuuuuuvve:investi
ytwv.CxyBxBABBCDBBBe:investig
uttttsussAssssssstse:investiss
utstttt.Autttttttute:investisson
uuuvvut.sBAAAAAABA.e:investissor
uuuuwstBu.sssss.Atse:investor
stt.tsAvwztvwsuwvuwe:invit
utAuttuuAuvvxvvvvvye:invoic
u.w....uvu..sCAAsAAe:involu
t.tA.tuutvst.t.Assse:iri
.vussvvwuss..As.u..e:irrig
sBts.tsstustss.ss.se:isomer
ttuuyAutAuAususu.ste:issu
tsvst.vssvwuxuvuwxve:item
A.AttttstvCCCABCBBBe:iz
A.AuttuttvCCCABCBBBe:izat
tstttsttvD.........e:januari
AustsssAtAFDDDDDDEDe:japan
tuuuvsvu.CAs......Ae:japanes
utsAAtuut.sstsusssse:jar
tt.ttttttBsstsssssse:jet
u.utsuuuuAtuttttttte:jetabl
wAvAwtyxts.B.sCABCAe:job
xwAvtEztxvCBBCCBAC.e:join
zw.xC.zzv.A..BA.ABAe:joint
wzAyDAyyzv.ACABAAAAe:jointli
s.tuuBtuvsBs.AAsBBAe:journei
tt.tss.tAuAABAAAAA.e:judgment
tttststtBtsssssssste:judici
ttsBttttstvvvxvvvvve:juli
wuv.uuvt.ABBBDBBBADe:june
vAsttAvvvwCAB..CAAAe:keen
wuyAttytAusvsAtutswe:keep
Btsvvsxu.wuuuutvuvve:kei
B..s.....tCBBBBBBBBe:kept
vvuuuvutuD.........e:kidnei
t.tAtttttsCECCCCCCCe:kill
stsAsstsstssssssssse:kilogram
xtBtwvuwsC.BBBA.sB.e:kind
tttAtsAtttssstsstsse:kindergarten
stAAttuttuA.As.....e:kinship
AuuuttBstuABBBBBCCBe:kiosk
.suwuvtuuB.BAAAAsAAe:kit
tuttstBtttCCCCCCECCe:kitchen
ttttstBttuttttttutte:km
sssstsssAvDAAAAAAABe:knock
BttAtsttttBBBCBBBBBe:knocker
ssststsBs.AAAAAAABAe:knot
.t.xuwzv..CCCDADCCDe:know
.vCuwsxvtwEEEEDEDFEe:knowledg
sttstutttBAAABAAAAAe:known
sA.sB..t.tttttttttte:kong
Assttssss.vtttttttte:korean
ttuyyC.zBwBsss.BsBBe:lab
vuwEtvuvuwsututtttte:label
uuust.tuAu...A.At.Ae:labo
ssstssts.ABBBBBBBBCe:labor
.utuxAszsvC.......Ae:laboratori
u.uAv.wvtt.tsvst.s.e:labour
usx.t.wuywHHEHEHGGFe:lack
w.svutAx..BCAsBCB..e:lai
Dvvwvvuuuvtsssss.sse:lamp
vzwyAxsyEzB.A..B.s.e:land
vuuAAu.vsssss.usvs.e:landlord
uDuuutuutvtvttttttte:languag
ttuuttBst.BC.CBssBBe:larg
tvBBtuuvuv..Bt.s...e:laser
xwxyxyuwuH.BsAAA.ACe:last
u.uutvCv.xDCABBBCBAe:late
tABsssststsu.sssssse:latenc
ssssAsssssBBBBDBBBBe:latent
ss.sttsBssstusttsxse:later
uvutttttvCAAABAAtAAe:latest
ss.ussCusvBBCBBBCBBe:lath
wvsuuAA.vvB.sBAA.Cse:launch
.tsttstttABAAAAAAAAe:laundri
vvuvtuvsABssssssstte:laureat
xCtxswxxBz.ss......e:law
vuuuuvuuDuttttttttue:lawyer
uAttuutu.Auwvuutuuve:layer
tBttsttttvuvuuuuuuue:layoff
vwwtwBtAvtssuutttute:lead
sAuu.uu.uvttsssvs.se:leader
ustA.tvvuwss.t.Assse:leaf
sstvtvBvtBFBEDDDFEDe:leak
A.ButuuuuuAttsssssse:lean
wtswvCuutxBA.AADB.Ae:learn
wwvuuvwvEvuuuuuuuuwe:leas
svuBuuuuuwECCECCCCCe:leather
tu.stxtwu.FCFBFEEDFe:leav
tuus.AtsusDDDDEFDFDe:lectur
uwvxww.s.AFDDEDDFEBe:left
..stttts.tttssssssse:leftov
v.utvuvvCuttttttttue:legal
sttBtstttsvvvyvvvvve:leisur
u.Atu.vuuvst.ssussse:len
uv.vut.sswCAsBA.BBCe:lend
tuuBtuu.ttvvvxvvvtve:length
tuCuttttttBBCBBBBBBe:lens
tssAtttAsuCCCECCCECe:lesson
vAuvuuCsvvBCBBBBCABe:let
uuu.ttt.tutttvtstuve:letter
.tv.svxusssvvuvuusue:level
.tsssssAs.BBBBBBBCBe:levon
uBuAutvusttvtvttttve:liberti
sAssssAsssuvuuuuvuue:librari
xAxwtuxxs.sAB..CAB.e:licenc
wAxxvuww..utttvuttve:licens
uBtstutvusuxutuuuuue:license
ssAsssssssBBCBBBBBBe:lidar
vAts.uutu.tuttuttute:lie
AsvCtuutuwuss..ttAse:life
tvwwvw..v.ABB.BBDCBe:lift
Ay..wA.vwyDCDBCDCDCe:light
uututAuutAttsttvttte:lightn
uuBvvuvutBBBCBBBBBBe:lightweight
stts.ssAsuuuuuwuuvue:like
vsttsuvsvBDEDCEDDGDe:limit
.uwDvvt.yw.B.ABs.CAe:line
ttttstuuAAttttttttve:linear
tv.svu.vv.tAAs.....e:link
AuvtvuvBwwus.svsuvte:list
stt.tttA.utttvtttvte:literari
vvvBuvvvuAuuuvuuuuue:litr
stu.t..suwDDCECBDECe:littl
A..s..s..sCBBBBBBBBe:littor
sstsuwAzxvvvuvtuutue:live
tsttstBtstssssssssse:livestock
Bvu.uv.vvwvtuvttttte:ll
s.suu.vw.tvvuvwvvvte:load
tvuust.st.CDDDBECD.e:loan
suwzDzyyAxEEFEFDEDGe:local
sxvvwsswC.A.t.Astste:locat
tsssCsBttuvvvvyvyvve:loci
.AtBuutvuvtvttttttte:lock
tttttt.tBusssssss.se:lodg
u.uuuuusuC.s.....s.e:log
ttstttttBttttttttuue:logeon
tuBtuuuuuACCDCCCCCCe:logic
swuwvuDvwstsssss.sse:logist
ytyxwxAA.tCABBDECCDe:long
ttts.ssusBAAABBAAAAe:longer
wuytwCuBvuBACCFCBDCe:look
uAtuttust..s..s..A.e:loop
ussvtuButustAssstsse:lorri
tttt.sttAsAAAA.AAABe:lost
wvxEwvyvvCsususss.se:lot
usAuu.vu..AtA.stsste:loud
utvAtuuutBssssssssse:loudspeak
suuwuuvvtBssssssssse:loung
tttttttuBtttttttttue:louon
At.yusx.wvDDFDDGEDEe:love
ABtxt.xtuzGFECEGEFFe:low
AswusAuustD.C.ABAACe:lower
ttttuuB.utttttttuvte:luck
sss.stAussBBBBBBCBBe:lump
AtttttAtAtABBBBBCBBe:lunar
.AststttstBABABAAAAe:lust
AvvtvvwvvC...A.....e:lyon
tttuAtAu.tssssts.ste:m2
yw.BtvsuzuAwvuvxutue:machin
uvBttusuuu..AB..s..e:machineri
BtttssttttECCCCCCCCe:madam
utusttuuuABBBDBBBBBe:magazin
AsssA.ttstussstsssse:magnific
svABtutuAwCCEACCDCDe:main
stvts.A.swttttttstte:mainten
uusAuuvAutttuutttute:major
vAsAvvwtux.tA....t.e:make
.BAvvyvxyw.tCBs.A..e:maker
tAttsA..tvstsssus.se:makeshift
Au.tt.ttttvtsttuttte:makeup
tssss.AstACCCCCBDCCe:male
Btwvuzvx.AEEBCBEFBDe:manag
AtsssssssuEBBBBBBBCe:mandarin
wstAtvvBuw...tA..uAe:manner
tututtAvtBBBBBBBCBBe:manquent
AttAststttDCCDCCCCCe:manual
s.vAwzxzztww.utuvtue:manufactur
vszDxzxx.sB..ABsAAAe:map
Attttu.suuDBBBBBCBBe:maraich
wwwwtAvw.CDDDDDFDDEe:march
CvuvuuuvuBDCCCCCCCCe:margin
AtuusstAt.EDDDDEDEDe:marin
tttttttABvsssssss.te:maritim
AsxCxyxxxsuvwwuvttve:mark
CAzsszxxwu..BAB.CAse:market
DsvwswvuvwuAsssss.se:marketplac
tuttBtututCCCCECCCCe:martigu
.tuAttt.ttDBDEBBBCBe:mass
ttsts.uAustu.tu.tvte:master
ututu..AtuAAAAABBABe:mat
wtvttvA..ssssAsst.te:match
vutstu.utAsss.sstsse:mate
.x.ut.vwuzsstustssAe:materi
ttBstststtBBBBBBBBBe:materiaux
sAtAsAsssvCCCDCDDCCe:matrix
tssv.usAAAwuuutussve:matter
sAwtvuvBvttA.A...s.e:matur
AAuvAutusvvvttttstve:mayb
tssttutBstAAAAAAABAe:meadow
u.ustAAtsttutttsutte:meal
tuvwt.ttvACCBCCDCBAe:mean
yuvutyDyvsBAA..ABAAe:measur
tsAts.tttsA.BAABAAAe:mecan
xvBvvBu.suBAABBEBDDe:mechan
vtvvuuutuCBBBBBBBCBe:medal
Cwusx.yAxvtvtwustwue:medic
tAtss.sstABCBCBCBBBe:medica
sAs.tuzxxutuswsttute:medicin
BttuttttsuDCCCCCCCCe:mediterranean
us.t.ust.uABBABAC..e:medium
vvw.u.wCvxvttvtAtwte:medtech
tvwuAxxuuB.sssAssute:meet
ttuuvBuBtADBCCCECDCe:melt
.w.us.xtxAsA.BC.ACAe:member
tssAwswxx.FAEDDDCCCe:membran
sustsBststAAAAABAAAe:memori
.tCutt.ttu.ttsss.sse:mend
st.tsuA.ttttutttuwte:menon
Buustt.t.tFCCCCCDCBe:mention
utuuututB.tttttttuve:mentor
As.twwsyytvssutsvtte:merchandis
Bs.usvuuuvstts.sssse:merchant
.BA.AttttuDDDDDCCCCe:mere
uttut.tCt.CBCCCDCDCe:merg
tt.Bsstssttsuuutttte:meritori
AtututBtuuEDDDDDFDDe:merveil
ux.tsw.usssss...vBse:meso
ttttsA.tsttttttuutte:messag
.ssAtstA.wAAAB.AAAAe:meta
uvvDtuuvtvtttuttttte:metal
tututBstuuuuuuuvuuue:metallographi
uBttsttstttvttttttte:metastas
.xu.uuBvvtECCDABCCBe:meter
tAAuttttstBCCBBBBBBe:methan
uBswtswvAxCDBCDDD.Ce:method
vwv.sBswvu...AstA..e:metr
uvsBustuuvvvxxvwwvve:metton
tBtttututBBCBBBBBBBe:mianyang
su.Csstsstuutwuuuuue:micro
ttttt.tuAuAAAAABAABe:microbiom
tttssAtt.sAAAAABAAAe:microbiota
vBvstutAuvstA.sssuse:microchip
sssssAss.tBBBBBDBBBe:microorgan
tstssBssttBBBBBCBBBe:microscop
utBtu..t.wAACAAsBAAe:middl
wDuutusttuCDCCCCCCCe:migrain
ututtuuuB.sssssssste:mild
sssssssBsuCDCCCCCDCe:mileston
AAuvuutvvvBCAAAA.AAe:milk
utuCutvuu.CCCECCCCCe:mill
wyyyyyzHxxutssutssse:million
xvtuw...vussttsvtAse:mind
vwuvuwEuuvsssss.tsse:mine
A...utuuAvECDDDCCCDe:ministri
vvwtuvuDuuutttttttte:minor
ttttuttCtuuuuuuuuwue:minoritari
stsssBsssutttttvttte:mirror
vusutA.tszDEEFFHECEe:miss
vt.ttAtA.uttuttuttte:mission
s.ustt.AtvCCCCCCDDCe:mistaken
vvCvs.wtwuss.AtssB.e:mix
uu.vBttuttuuwuwusuue:mixt
tsBsssssstCCECCCCCCe:mixtur
AuAvuuBvusBABAAA.AAe:mobil
sAtuBttAuu.s..B..t.e:mode
xBwvsBsuxzDCFEEFEsDe:model
AAssssstsutAssssssse:modem
tCuvttutttuwuuuuuuue:modest
uuCssvvutuCCEDCCCCCe:modul
utwAuAwvu.BCBCBCCuBe:mold
vCwvutuuw.sssssBssse:molecul
uututuABttCCCCCCEDCe:moment
yyzzAztFzvA..uvustse:monei
AwAvvtvtwBC.C.BABABe:monitor
sAsssssssustssssssse:monopol
tA.vsvutvs.ABA..ABAe:monopoli
vzwsww.wCACBDDCFFACe:month
tttAsAttttsssus.ssse:monton
BssssA.sstDCCCCDCCCe:moon
.uvstvsAtvABB.BBCCBe:moreov
CuuutuuuutCBBBBBBBBe:morocco
vuuuuuwvuE.........e:mostli
stttu.uBsuBAAAAsAB.e:motion
AtAstss.ssDCECCCCDCe:motiv
vCBvsuvuvwCDFEECCCCe:motor
stststAtsssssssstsse:motorcad
ttB.tuutstCCDDCCCCCe:motorist
tututuBtttuuuuuuwuue:motorwai
uwvAvvxxxAA..s.....e:mould
susBssttsuAAACAAAAAe:moulder
tttBsuttuutssstsssse:mount
tttttAAutssssssAtsse:mous
sAt.ssstsutututtttue:mouth
utvwvx.wCtBCBABsACEe:move
tt.ttA.tAuttsttvstue:movement
BustsAsssuDCCCCDCCCe:mud
CtttttttuuECCCCCCCCe:multicart
vvuusAAvuuvvvvvywvve:multicentr
sssCs.sssvtttuttttte:multin
vttAsstttAttttttttte:multipl
tuttttAutAAAAAAABAAe:mum
stswB..uuy.ttsssBtse:municip
s.t.s.ssttCDCDCDCCCe:mushroom
utuAtuuutBssssssssse:music
uAs..tsttuBCBCCBBBBe:mustach
ssAssAsstsBBCBBCBBBe:mutual
s.A.Bt.ssuuuuuvuuuue:nail
swstsywysAutu.tuttte:name
tCtuuutttustssssssse:nano
uuuCstttsutttuttttte:nanofabr
ustusuBtAuttttttutue:narrow
vAttvttsuCvuuuuuuuue:nation
ssssAsssssCBBBCBBBBe:nativ
.AuvtvutxvBA.CBC.BAe:natur
ttttsttAt.BBBBBBBCBe:navi
tsssssAtssCCCDCCDCCe:nearbi
ts...AttAvEFFFFFEFEe:necess
uCuwtAv.ut.A..t..s.e:neck
vtt..AuttsC.BEABCCCe:need
usstssBtttuuuuuuvuue:neglig
Cuuuuttvtus........e:negoc
BuvuAuutuuABBBCBBBBe:negoci
sAutts.uu.ADBBEDDBBe:negoti
uutusuBt.suuuuuuwuve:neighborhood
ttssstAs.sttttttvtue:neighbourhood
.tussAsttAttttttttte:net
syyywytsvCB.....uste:network
stsssBssssCCCCCDCCCe:neurolog
vzBvAzAzttywvyxvzuwe:new
sutututtCuwuuuuuuuwe:newcom
vw.ssxAuststs...wAse:newli
BwCvyzzAwvA.CECCCACe:next
AwxtxwwwAuutt.ttttse:nic
BwvwwuvvAsABBBBDBBCe:nice
.utCttuuutvuuwuuuuue:nich
tttAt.tutsAAABACAAAe:nicoi
vvv.uuBuvwssstss.ste:night
wtwvvuuxxDtututtttte:nine
tBtttssusuACAAAAAAAe:nitrogen
u.tAsAt.tvEFEFEFHGEe:nobl
Avv.wuAxw.BAAAAABABe:nobodi
tBtttttttsAAAAAAAAAe:nois
stAAttuttuA.As.....e:nomin
tAsuu.ustwvvtusvuvue:non
sssssssBttsssss.stse:normal
sttuttuAvBtuttstuute:note
AututtuuBtA.......te:noth
vtAvtAAsutDEFDDFFEDe:notic
.uAsuvsuAsstu.ttssue:noun
.ssuvvAsvw.CBAAAssAe:novel
tAtuttsts.stsssssste:nuclear
utx.vwuCvuBss.ssAste:number
wwwswtBsvsstuuuvwvve:numer
suuvuuAwuBs.....B..e:nurs
AAsttsssstt.ssssssse:nutrient
AtuttAuttusAAAABAAAe:nutrition
.u.vuwsBvtCAAAB..A.e:object
uBuAssu.tvBCBCCBB.Be:oblig
vutu.A.tuv.ss.AA.B.e:observ
wDvwtwvw...A..B...se:obtain
.tvstvAtBsuttutt.uue:occasion
uwtutAuv.B..ssAt.Ase:occup
sxsuswvvBsBsssA.sA.e:occupi
w.v..stvwt.vttssstse:occur
tvvvvsvAu.GEEEEFEGEe:ocean
tsssstuBsABBBBBBBCBe:octob
tuttsCtttvBBBBBCBBBe:odd
tuv.ssuut.sssts.ssse:oem
vtvsvsvt..ABABAAAB.e:off
s.uwtA.utwtxwxwuuxve:offer
wwtxxyt.AAwvuutu.vve:offic
utvwvustsBBDBCABDDBe:offici
AuuutuAutus.....B..e:offlin
ssAAssssstuuvvuuuuue:offron
AuvBstttsvA..s.....e:oil
t.tAttsstts.tusstsse:ok
x.xwwsA.wstvtttsuuue:old
sAsttsttAuBAAAAAAABe:omit
uCuuttuutuCECCCCCCCe:oncolog
vu.vvws.sA.stA.Bt.Ae:oneself
BwuwuvAtsws.s..sAs.e:onlin
uuutv.t.Atstt.tw.E.e:open
wtzyDy.zssusAsAt.ste:oper
ttusstCtsusssssstsse:operatoir
tBtutttttu.CBBBBBBBe:ophthalm
..uuuAuut.AECCCDCCCe:ophthalmolog
vu.vtsAsv.CCDCCFEDCe:opinion
wuAst..vuw..ss.tA..e:opportun
ttttAutttBCDCCECCCCe:opposit
uABtvvuwtw.BC.BBBBBe:optic
t.BttuuttuBCCBBBBBBe:optician
tBttsuuutuBCBCBBBBBe:option
ststsstssAAAAAABAAAe:or
tzsDzvxswt.tsvtsAtue:order
.vxs.uus.tsAs...ABAe:organ
.uuuuAut.tCAAAAAAAAe:organis
.tuuuAtAvwA....A.t.e:orient
tvxtv.Assuwzzyzyxzze:origin
uuttttBtttBBBBBBCBBe:os
ttttsButt.BBBBBCBBBe:outcom
tut.Att.AuAAABBAAs.e:outer
tuAusuuuuBssusssssse:outfit
Btttssttsttsssssssse:outlet
uustAuuus.BBAADBBBBe:output
.Btttttutu.DBBBBBBBe:outright
vsssu.wAuBDCDCCADFCe:outsid
wxwEuvwvuu..A......e:outsourc
tttsuttBt.uuuuuuuxue:outstand
suwu...A.u.AAA.ssCCe:ouvron
sttBtsttstBBBCBBBBBe:oven
CtsusstttABAAAAAAAAe:overal
sstAsAtsstBBBCBCBBBe:overcom
B.tutsuttADABBBBBBBe:overlap
C.tuusyx.wvtwxvuuuwe:oversea
s.AutCtutv.sB..s...e:overtak
tuw.Cvvvtvwxvxwvvvwe:own
..yxBxvtvuss.As.At.e:owner
vsswCvsvuuCD.CFCECCe:ownership
swtDt.uytwttAtAAsste:pack
t.sDsuwxvzttAt.tssse:packag
ststssAsssttttttutte:paddl
AttttsuttABBBBBBBBBe:page
xEzxvuzA.wDCB.ACAEAe:pai
BAstststttDABBBBBBBe:paid
tvvDuBuutvuuuwuuuuue:paint
t.AtttssstCFDCCCDCDe:pair
sCsttsssstssssssssse:palac
uututsCvtuBBBBBBDBBe:palletis
vAvAvutwtuA.ABAAAAAe:pan
.s.ttttBtuDDDDDDDFDe:pancrea
AAutuuvuuu.CA.AAAAAe:panel
xtttvuxtADAuCBAAAsBe:paper
tuutuuuuCuutttttttte:paperwork
s.BvtusvtvCCCBBBABBe:paragraph
wvwwuvxwD.CCCCCDCBFe:parc
BttuutsvsvtssssstsAe:parent
zxvxvwCxC.BBBAA..ABe:park
wwCDutzsxtBtsAtsAtse:part
.stsvxtwv.uBAsssAt.e:parti
wxAxvBwBxtutvtwtuste:particip
sttt.su.ss.ssstsstte:particl
uutvu.vt.BAtutt.tuue:particular
.t.ttuutsBDA.AAAAAAe:particularli
.xDv..zvzxC.tB.sAD.e:partner
.wByCvwtxzEB.CBACDBe:partnership
tttAvyyt.BGFFHEEEGHe:pass
uwtAsvxs..ECDECCCDDe:passag
tttsstutsBsssssstsse:passeng
.AststttttBABABAAAAe:passion
Asss..ssssutttttttte:passport
Avvuvus.uwtwvtvxwvve:past
suBuusvvv.AA.AABAAAe:patch
zGwztxztzsBBEEDABDBe:patent
AtutBt.t.vDBBBCBCBAe:path
ttuBustBsuCCCDCCCDCe:patienc
yyyxwwBAxABBBBBCCBBe:patient
u.sA.sv.vx..t.CAAs.e:pattern
uw.vttCtuvBBCBBBBCBe:paw
uEwwvvwsAyDDCCECCDAe:payment
uutuutuuCu.........e:payrol
sttBs.tssussstsAssse:peak
sBttstttttstssssssse:pearl
Assts.ss.vCBBBBBBCBe:pen
B..tsuutuustss.sssse:pentaton
sussvvsu.tFCADBCBFFe:peopl
tttBtttustuuuwuuuuue:peptid
tA.sststttBDCBBBBBBe:percentag
AA.ttusuuvBBBAAA.AAe:perfect
vAtttA.Astuvuuuvttue:perform
AAuvAutusvvwuuuutuve:perhap
wwwvwtxBsB.tsutvtuve:period
tAutuuuuBvABAAAAAAAe:permis
wswx.xuyCvBDDC.BECEe:permit
txvsw.stAuCCs..t.B.e:person
uu.tuuuBttvvwvvvvwve:personn
u.uvuusvA.ttttttutve:personnel
tts..AtAstAAA.ABABAe:persuad
ts.Bustuutuwsvuuuuue:pertain
uusBstttsu..t......e:petit
uBuutuu.v.uvuuuuuvue:pha
..uBtuttuuu.sussssse:pharma
u.AvututtBACB.ABAAAe:pharmaceut
Atvwww.wwtEEDDDDFDDe:pharmaci
u.ttuusAt.BABDBsBBAe:phase
vvwttAvuvAAAAAAAAAAe:phd
s.tssA.tstDACCCCDCCe:phenomenon
..usstsssAsusttsstte:philosoph
uttttAuusAttsttuttte:phone
tA.tstsstuBDCBBBBBBe:phonet
t.tuAtttuu.B..s....e:phosphor
sBttttuttsCECCCCCCCe:phosphoru
Asss..ssssutttttttte:photo
AtttuttutCvuuuuuuwue:photon
.ttttsButuDCCCCCECCe:photovolta
uuuttttvuCsssssstsse:physician
stAttAstsuttuttuttte:physicien
s.Cssssssuuuxuuuuuue:physicist
vtuutu.vtB.........e:pick
vBu.u.vuuv...A.t...e:pictur
tsAt.ttttsttutstttte:picul
tsACuuuuuuAt.ss.Atse:piec
wwuvuuEvuw.........e:pig
t..ttutttAA.BAAAAAAe:pile
wsu.uvtwwBtvsstsvtte:pilot
vtAAtvsvuvAACAAAsAAe:pipe
BtststttttFCCCCCCCCe:pipett
uAu.ut.t.vsts.ss.ste:pit
ttttttAAstAAAAAAsCBe:pitch
uA..s.tAuwtvuutvsste:pivot
vu.ssAvw.zBuu.Bsss.e:place
s.tsBvuwtvCBBsAAAACe:plai
stvssvwwst.B.BsA..Be:plain
zvsssuxswuFBCDEECBFe:plan
.ut.uuuutBBAABAAAAAe:plane
.uuCttuuuvA........e:plank
yuxACzuwy.ttutssuuue:plant
.utAAststttssuAsssse:plaqu
vBuvuuuuuBDGDDDDDDDe:plasma
uwt.twvvvC..As.A...e:plastic
tuuB.uvssuCBBBCBBCBe:plate
uvsutAuuutss.ssussse:plateau
wvttu.usuAsstssuusse:plateform
xv.vvBwsxsAssAttCs.e:platform
..utButttuDDCCDCBCEe:player
tuBtuuuuuACCDCCCCCCe:plc
tyuswvtAuvCDADBBADBe:pleas
.vAssAw.uxB.sAtt.t.e:pleasur
s.tuA.tvt.sAuuutvtue:pledg
vBsttts.txEEFGFEFFFe:plu
ttstBsssttuuuuwuuuue:ply
tttttttBtv.......A.e:pocket
.tvuttAt.tAt....Asse:poem
Awtvuvtt.Atsts.tsAse:point
t.tA.tuutvst.t.Assse:poison
wuvv.uvtsABBBBDBBACe:polici
vtutuuuAuBA.AAAAABAe:polit
sBsssssssttuttttttte:polyest
u.u.uAuuuuBDBCBCBBBe:polym
BvuuuutBuvCBBBBCCABe:pool
uv.usuBtt.CCDCCCDCCe:pop
CvvvututvsBBBCBBBDBe:popular
ssAsssstssBBDBBBBBBe:porcelain
.vBtvwswAwA..ss.v.Be:port
AtAttuuutuDBCBBBBBBe:portabl
tsssssstBssssssssste:portag
uButttuut.ABAAAAAAAe:portefeuil
AvuutututAutttttttte:portent
AsvuuuuuuAuvttttttte:portfolio
vuAsustAst...s.AAA.e:portion
usstss.stAAAAAAABAAe:posit
.wvvvBws.t.sss.tttue:position
ut.uBvustuA..ABAACAe:posses
utusstu.tAuvuutstute:possess
ACvsuuwuuwD.ACAAACCe:possibl
vtvt..A.tuBB.B.sABBe:post
tttstCstsutttttuttte:postdoc
sssss.tAttBBBBBCBCBe:postgradu
AustttuutAtsAsssssse:postpon
utuAAuvuus.ssAt..A.e:pot
us.uA.ut.uA..ACBAACe:potenti
ssAsssstssBBDBBBBBBe:potteri
ttvttuttAAsssssssste:pound
v.w.Awwuwxsts.sss.se:pour
usAs.sutuuvtwvvvuwue:pouvon
tAtAuy.vwuBABAAB.ABe:power
sts.twtsszHFGHGFHGHe:pr
sw.uuwAwAvAs.t....se:practic
AAsuuttAtusA.....s.e:practition
vsu.tuuuA.tvtvttttte:prais
tttssutBuuss.As..Ase:pre
tuv.tAus.sttt.tussue:preced
ust.tAv.AvDDDEDEFEEe:preciou
u.tssttut.stvtus.sse:precis
utsAttttt.ssstssssse:precision
w.vAvvuBvvsAsAsssuse:preclin
stutstAus.BBBBBBDBBe:predict
t.ut.vuu.vtsss.sssue:prefectur
vsvssvs.usCECDACDACe:prefer
uAuAtutuuuCDCDCCCCCe:preferenc
tBs.ststBvuvuuuuuuve:preferenti
sBtsttttttABAAAAAAAe:preferon
ssssusAAssCCCCCCCDCe:prefix
uuuBttuut.AAABAAAAAe:pregnant
tt.ts..t.uss.sstsste:preliminari
svuuBvwustAtAsssstse:premis
u.uuuuu.uACDCCCCCDCe:premium
uAttttttAustssssss.e:prenn
BuusvuuAv.ywwxxwwxwe:prenon
tBuAtuuutvsssussssse:prenor
wAwA.svvBzAAAAsBBBBe:prepar
ssssssstBtBBBBBBBBDe:preparon
sAt.sAsstvA.ABAAAAAe:prerequisit
uCu.utvvttCFCDCCCCCe:prescrip
.tvAuww.xAABAACCDAAe:present
s.tssAttstACAAABAAAe:preserv
tsssAsssstBBBBCCBBBe:presid
sxtCuuwust.svvuuuuve:press
tttAtAutttAAA.ABAAAe:pressur
stut..t.tuttttuutute:pretend
ststtt..tACCCCCCDDCe:pretti
sCsutttBsvBABBBBBCBe:prevent
uuuuuuutuC.........e:previou
ssssAAssssttttvuttte:previous
sCytwxww.t.xuuuuuvwe:price
ttutuuA.AvABABAACBAe:primari
suvA.uss.v.AAsAABAAe:princip
suBvusuus.CABAABAA.e:principl
.utBttvutsAAAAAAAAAe:print
svuAu..uAu.ttAtt.tue:prioriti
wvuAuvuAtvvvvwvvvwve:privat
Asstss.sssvtttttutte:prive
uBvxvvxuxBAt.....A.e:prize
AAuvAutusvstss.sAste:probabl
utttssBtus..s..A.s.e:probat
A.wttuBwvxDBBCAB.AAe:probe
t.vttBttutBCBBBCBBBe:probiot
.xAvwAsvwtBA.AAABBBe:problem
uDtv.vvttwA...uAAA.e:proce
vuuuvuuuDvstssssstse:procedur
Cus.ssttsvssssssssse:proces
uB..u.xyuvBsAA.BA..e:process
uBBututttuAsCAAAAAAe:processor
B.uvtus.uvtAssssttse:procur
zssEuuwtzw.sus...Ate:produc
BtEvzzwzzsxvwwvuxvve:product
uAuAttuttu.s.A.....e:produi
vssDsuwwuwABAACAAAAe:produir
uuBButvtsvvvvxvvvvve:produison
BuDtwyzywwuttututtte:produit
svtuuAttvAtssA.t...e:profes
uA.Attuuusttuuttttte:profession
uuvt.B.tvtCBBBCFADBe:professor
tu..tAutuuBBDABDBBBe:profici
svtwwttsvAsvwtttutte:profit
stsAssAtsttttvttutte:profitez
vutxuy.tsBBBsACBAACe:program
vtAwysuz.s.Cs..AB..e:programm
uutusstsAAttttttttue:progress
ztAxtBz.tx.Av.ttsuse:project
tsttBsst.sAAAABAAAAe:projeton
ssstssBsstttttttutte:promis
.tusstuA.s.CBA.BBCCe:promot
Ewvvutvtvu.AABAAABAe:promotion
AusvssssvtACAB...BAe:prone
tA.ttttttuBDCBBBBBBe:pronunci
wtwvvsEtwxC.DECDDDCe:proof
tuts.sBts.uuuuuuuuue:proofread
ssAssssAssCCDCCCCECe:prop
ttCuuuuuss.........e:propel
.ssvstsssus.t.tts.te:proper
wCst.v.vtv.ABBBsAsse:properti
tutAtst.t.ssstssstse:propor
svwwACtuxutwwvttuwue:propos
tsutustusAAAAAAAAAAe:proprietari
ttts.sAAstttttutsute:proprietor
ttttBtuvBuAAAABAAABe:prosecut
AAuu.tuuttuuttttttte:protec
tCuuttttsuuvuuuuuuue:protect
uAAst.sssuuvvuuvuuue:protein
uuussCtttusssssussse:proteom
tttttBttsABBBBBDBBBe:protocol
z.s.xzCuyu.t.....A.e:prototyp
ttutssBssuBBBEBBCCBe:prove
uBuvuuAutvABAAAACAAe:proven
svvuCuvv.wutttvtttse:provenc
sxvtwuBv.stsu.uuuvte:provid
ssuvsAvussC.AAAsAABe:provinc
..tttstt.vA.AAABAABe:provinci
Bttsttuut.uttAttttte:provision
Buu.ttssAvAAA.AABAte:provok
uusAAtttuuAAABBAAAAe:proxim
..tuA.tvtxsAuuutvtue:prudent
......C..tDDDDDDGDDe:prune
.tttttAtssDBBBBBCBBe:pub
vuuutCuvt..........e:publi
uxxt.wAAAxBsB.AAABse:public
sttst.t.tAssssssssse:publicli
BwuxvAvwxA.u.stusu.e:publish
vvuvvA.At.CCCCCDEECe:pull
.vBBwxsxwyEGHGEECEEe:pump
tsst.tA.stssts.sstse:punish
tvwutvAvA..sssssusue:pupil
sCyyvxttws.DBBBB.sBe:purchas
stssAs.tttAAAACABAAe:pure
AAu.uttuuuDGCBCCCCCe:purif
sAuAtsuttvAB...A...e:purifi
u.tssvAw.vsuuus.suue:purpos
Ats.vwtAtxCt....Atse:push
stAwAv..uwtwvttvuuve:put
tutsAs.tttAAA.BA.ABe:qaeda
sAt.sAsstvA.ABAAAAAe:qualif
BytuvvuwwAutu.tA.tte:qualiti
Bsu.uuwvusB..t.....e:quantiti
u.utsAt.uustssssstse:quantum
uuuuuuCtuuttttttutte:quarri
wutswvAsuBAAACAA.BAe:quarter
ss.Bs.sC.vCCCDCCCDCe:quarterli
svvstAuvvA...A.....e:quest
tvvuuDvuvvsssssss.se:question
.ww.utw.u.s..s...A.e:queue
ws.utAu.vyAt..BBBBBe:quick
uAttttt.uAtttttttute:quit
uttutt.ttCBBBBBBDBBe:quitt
vvvsuuAvv.DDDEDDDDDe:quot
tutttu.BvwDFDDDDEFDe:quota
ttBsttttttBBCBBBBBBe:radar
sttttBsttusssssu.sse:radiat
vtsAAutyvsA.s.AAA..e:radic
ttDuttuuuvttvtttttte:radio
tuttstBusu......A..e:radiologist
B........tCBBBBBBBBe:radix
AsCtsustssCBCBBBBBBe:rai
tuuuutttuBttttttutte:railwai
wvvtvwtCvA.t.utttste:rais
vAuus..tttstsss.usse:random
ttuutCuttvCCCCCECCCe:randomis
C.vsuusttwtuuvvtwvue:rang
sv.twttuwBssstsssAse:rank
utussBtAtuCCCDDDDBDe:rapid
vuvwusuuwCCDCCCDCCCe:rare
stsAssssstssstssssse:rash
wuu..tws.Auvuvtuuuve:rate
tuuuuBu.vAAAAAABACAe:ration
.uuButwvt.sttvttttte:raw
tvuttwst.tt.sBAAB.Ae:re
CtuwuvvA.u.A.A.ABBse:reach
Btttttttttwuuuuuuuue:reactiv
tt.ttttttBsstsssssse:reactor
.twwvtvAv.D.AAABD.Ae:read
B.uuusttuuDABBBBCBBe:reader
Asuutx.txzDEBFCCCCBe:readi
AAuus.uvtuu.ttutttte:readili
CwvAvuvvvussssssssse:reagent
vttwsvDuvxCBECCBEECe:real
tttBtttttuuuuxuuuuue:realison
Busstt.ttuECCCCCDCCe:realiti
..tttsttAvEBBBBBBBCe:realiz
stvvvuCtwzDDFCDDDDCe:realli
ttttsCstsutttttuttte:realm
...tstusuvEDCCCDCDBe:reason
sss.sAssssBBBCBDBBBe:reborn
sCutAsttsuABAABAAAAe:recal
vwvwvs...suuuuuvvwve:receipt
vsx.xsvs.syzyxxyyyze:receiv
xtxyt..sBtuvuuuvwxwe:recep
ttttuBtsutDDDDDGDDDe:receptor
Auvu.v.vvts...A.t..e:recharg
vDvtvuvwuuBCBCBBBBBe:recip
tCuu.stusvABAABAAAAe:reclaim
.tttt..ttuDCCCCDDCCe:recogn
sAttt.ttttABAAABAAAe:recogni
tAswuwstAsuAstutuuue:recommend
twtBvwsvstA..A..s.se:record
sCsvtuAwuwBBBABA.AAe:recov
uAv.tttAtvBDBCABADBe:recoveri
tusstu.uAussttssssue:recreat
BtvtuuswCxBBA.B.A.se:recruit
Auuuuvwv.ACAAAAAAAse:recruton
ttAtttAtssBBCBBBCBBe:recuper
uty.AAtwuwDEDFEEEDDe:recycl
u.utBu.utvFHFFGFGFFe:recyclag
uutttAvtuAAAAAAAAAAe:red
uAvututtA.AAAABAAAse:reduc
tBttsttttvuvuuuuuuue:redund
uvxutxEvutCABAABCAAe:refer
BvvvvvCvvxBBBBBBCBBe:referenc
Ctttttvttvvtttttttte:referencon
Asttss.ssstuuvuuvuue:refin
sAstusttAvBAAAAAAABe:reflect
stttAtutuABBBBDBBBBe:refuel
AtttssBsAvCBBBBBCBCe:refus
u.xwutuCsAvxwyxxvzxe:regard
sss.sAsAsuCCCDCDCDCe:regener
sAxwtssv.ststuuuvuue:region
twuu.uxuDu.BBBB..B.e:regist
.ututtuvCvsAAAAAAAAe:registr
sttssButtstttttvttte:registri
Attw.usuAtC.CBCBCDCe:regul
ssssstsBtttttttttvte:regular
ssutsAttsAssssstssse:regularli
.ttustusBvDCCCDCCEEe:regulatori
uustuuCuuvBBCBBBCBBe:rehabilit
Bssss.ssAuDBBBBBBBCe:reject
Butstvvuu.tss.ssssse:rel
DxwAwwxsvvFDDEDDDFFe:relai
uswv.ssus.DDBBADC.Ce:relat
ttssAAtssuBBBBDABBBe:relationship
vsBBvusvsxEDEDDDEDDe:releas
BtuttuuvtsFCDCCCCCCe:reli
Bssttsss.tEDDDDDDDEe:reliabl
tusBtAttstBBBDBCBBBe:relief
tAtstvvtBwsustssssse:reloc
tuttsAvAvsDAFDEBDCDe:remain
ttttBtAuttBBBBCBCBBe:remaind
t.tssttAsttuttuttvte:remedi
sstsBAsstussss.tssse:remot
tAustt.uCws.sssssste:remov
tutvAuu.tBuuttuttute:renew
t.Bttu.ttvstssss.sse:renov
x.wsvwxwDvt.tvtttuue:rent
DuuuuuuuuvuAssssssse:rep
stCsuvsutw.tttss.sse:repair
..sssttss.DECCCCCCCe:reper
tvvCvstwBxBt....t.te:replac
vwAsvwuBwt..s....t.e:repli
vxvtttBxvBBBBCBD.BBe:report
Bywxvvwvs.sssssssste:repres
CuuuusuuuvDCCCCCCCCe:represent
uuuAusuAt..s...B...e:reproduc
ttttsBtsstBBBBBCBBBe:repurpos
AuxCusvs.zACs..BC.Ae:request
xtsBtsw.szBCADCGBAEe:requir
vw.wxAwuv.As.CDsBACe:research
Duvuuuuuvw....s....e:resel
..ttt.Asst.CBBBBABBe:resembl
vttst.tvCy.s.Assst.e:reserv
ttt.tuAutttttuttutte:reservoir
vvuwtvsvEwCCCCCCDCEe:resid
sABtttttstCEECCCCCCe:resist
u.uutCuvu.stsss.usse:resolv
vuvAtuvuuCssssssssse:reson
swxtvAwBuuAs.A.A.A.e:resourc
su.wvstw.tt.ss.sts.e:respect
tBttssststCECCCCCCCe:respiratori
tutCtt.ttvAAAAAABAAe:respond
.v.sutw..usttuustuue:respons
sstt..wttvEBEDGDEFFe:rest
sttsstBusuFEEEEEGEEe:restaur
ssstsstBsvCCCCCCCECe:restent
usuuuuCuuuABAAAABAAe:restor
t.t.suutt.tvtsttttte:restrain
ttAttt.stuAABAAAABAe:restraint
ttu.ButtAu...sB...se:restrict
ytsxv..uxAB.tBCCDBBe:result
t.uAstussuCDCCCCCDCe:resum
BvvsvwuwusFDDEDDDDDe:retail
tutAusttAABBBCBBBBCe:retain
tutAtttttABBBCBBBBBe:retali
Btutstsstuutttttuste:retir
uCvu.s.utw.A..A.s..e:retriev
A.uwsvsvt.tvvt.ttute:return
Cuuutuuuuuvtttttttte:revendon
Avuwuu.uv.DBBABBCBBe:revendor
BxtvuuvAssCABA.AA..e:revenu
.tstutuuuBCBBBBBBBBe:revers
uututuuutC.........e:review
AtttussAss.sssssstse:revolv
uut.tttstBBBBCBBBBBe:reward
.utu.u.wAxs.tstsss.e:ribbon
AtttsBtstvuvvvvxvuve:rice
ttssAtstsuttutttttte:rich
.tButtttt.Asusssssse:rig
vGtwuvv.zz..sAAAAA.e:right
sB..s..t.sBCBBBBBBBe:righthold
ttttttt.tsBBBBBBBCBe:ring
A..s..s..sCBBBBBBBBe:riparian
uBtuusttuAu.ssssssse:ripe
tBssussstvttssssssse:ripen
wsvvuvwAuC..Aussstse:rise
uuAvAvuttAttvt.tttte:risk
AuttstuutACCCCCCECCe:rite
ssussvvxst.A.BtC..Ce:river
Attuttv.BwA......sAe:riviera
.wwvvuDutxutttttvtue:road
tuCuttuuusssssssssse:roadmap
.zAyxzCuxtE.....sA.e:robot
tuAuBtutuuttututttte:role
tttBvvAvvu.us.ttvtte:roll
suu.uuBuustuusuuwuue:roller
wxtsxsB.wwsstvtt.ute:roof
AwwCutw.swA.ADCBBFDe:room
suwsuAwAssxzxyyyzzze:root
sAsttst.ssCDCCCCCDCe:rotat
vwwwyvvDwuBDCCCBDDBe:round
tsus.tBAttA.AACA.BAe:rout
usvttsBtt.stssstt.se:row
xGyywxxxxv.s.......e:royalti
tusss.u.t.ttutuutute:rule
yvwsAv.ztvs.ssssAA.e:run
uuutAtuvtBAAAAAAAAAe:runner
uttuutA.uuuuuuuuxtue:runwai
s.tstttt.Astsssssste:safeguard
AssAsssssuECCDCCCCCe:safeti
vttttsttCt.........e:salari
G.yxyzzyztAvA.ts.tse:sale
ss.ssAsssuCCDCCDCCCe:salin
Bututtuttuwuuuuuuuue:salon
yywAxCvxx.ssstssssse:sampl
ttttstBtssttttttutte:sanit
uu.uuBtuttCCDCCECCCe:satellit
tuA..usutsuuuvvuuuue:satisfi
sssAtssusACCCDCCCCCe:satur
v.tAtttutv.s.A.....e:saura
vuwtuuBBAyB.AB..tACe:save
ssutstAuAtssssssusAe:saver
sstAssuAtuBBBCBABCBe:scabbard
.tvAwuwAvyB.BCB.CDBe:scale
A.uuuustt.sussssssse:scanner
tv.s..t.tsB.sBsBAA.e:scarc
ststttsutAAAsAAACAAe:scenario
vu.vvvBuu.A.AAAAB..e:scene
uuu.utsuu.tttuttttte:schedul
u..uu.ttwsuu.tstsAse:scheme
uttttAuttstttttuttte:scholar
tttttBtttttttttvttte:scholarship
AxyzwBBwtstsuuusvvue:school
.uuttust..DDCDBCDCCe:schoolchild
stsstst..tssssssstue:schoolmat
xwtwwDuAtvsstsssAuve:scienc
wvxvuEtuvw.......s.e:scientif
vutuvAuuA.ssAssust.e:scientist
tsss.AAAsuAAA.ABBBAe:scold
uuusuuvAtuCCCECCCECe:scooter
wsuttu.tAw.A.ss.A..e:scope
tuuuttCuttCCCCCCECCe:score
uuvtvuAAtuuuuuuuvvve:scratch
sAstAsAAsvBCBBCBCBBe:screen
.ss.s.s..uBBBCBBBBBe:scroll
sAstusttAvBAAAAAAABe:scrutin
swwvuvs.Awvuuuuvstwe:sea
tAtAtt.ututusstuutte:seal
vuuuwtssssECFHHEGEHe:search
tvvttvDvuuABAAAAAAAe:season
suBwtuuyBsB.B.AAsA.e:seat
txsus.vAs.FDFGEGDEFe:second
stt.tt.tt.EEEEEEGEEe:secondari
suBwvvAstxBBCBAssAAe:section
.ttttuvBttDBBBBBBABe:sector
suu.stsvAwAEBCBBABDe:secur
tuwwvuB.wsAB.AAsCsAe:see
swAvwutBwssA.BABBBAe:seed
uuuutt.Au.......As.e:seedl
usu.ututtz.uB.DCBCAe:seek
st.uu.st.uEEGEEFEEFe:seem
utuuttu.tBBCBBBCBCBe:seen
tutBtttstsDDDFDDDDDe:segment
stutsBvstttttttuttte:seismic
u.tuAus.uuACCAAsACAe:seiz
tssst.sts.BBBBBCBBBe:seldom
Bttutttstuwttttttste:selec
tvvuuu.ssBAsssssstte:select
vuvvvuBsvCBABBBBDBBe:self
H.zzxzzvztAuAAB..Bse:sell
DxxyxxtywtCADCBBDCBe:seller
tttAsst.ttsssssss.se:semant
ssAsAstttsuuvuwuuuue:semi
tutuvtuttB.........e:semiconductor
x.yAyx.Buzwvxxwwwyte:send
vvuuuusvuBsssssstsse:senior
wssvAsAwvsAsBABB.AAe:sens
sssssssAsABBBBBBBDBe:sensibl
AusuyzAszstCAB..Bu.e:sensor
s.ustt.AtvCCCCCCDDCe:sent
ssv.ttAstuBA.t.sBAAe:separ
vvvtvBvutss.s.stssse:sequenc
yuAvuAsx.yEFFGFFFFGe:serait
wzxBx.zBxwvswwussvte:seri
tsvuuAsBuvCCAA.C.CAe:serion
usuCssuuuuB.BCCBBBBe:seriou
v.uB.uvutu.t.AB....e:serious
AxsvwtststBB..BC..Be:serv
tuutAttBvustuttttute:servant
Cwuvss.w.tBAttB.sAAe:servic
y.vyB.uwswDCEEEDBCEe:set
vuvvuuu..sBBABAA..Be:settl
..stssssAsCCCCCCCCEe:settlement
.ttAsttttuDBBCBBBBBe:setup
tCvxxvxswAtusssssAse:seven
.ssA.ss.sttttvttttte:seventh
A.usutuu.vtA.A....Ae:sever
..uv.AtuuvDECCDEDCCe:sewag
Bs.usvuuuvstss.sssse:shang
B.utuutwAvDECCCCCCEe:shanghai
vsBsswu.uvDCFCDDDDDe:shape
vzszFBzszyD.ACC.BBAe:share
xvxvDxwsxy.t.ss..E.e:sharehold
B.tutsuttADABBBBBBBe:sheath
us.Bvvu.vtttvwuwuwwe:sheet
BttssttstsECCCCCCCCe:shelf
tttCsttsstBBBCBBBBBe:shell
CutuuuttuuCBBBBBBBBe:shelv
su.AttuttuA.As.....e:shield
sswBvvwx.swwvyvvvvte:shift
AsCtsustssCBCBBBBBBe:shini
svxBtBvttsttsvuwuuue:ship
Btuuts.ttsBAAAAA.AAe:shipyard
uutttAuutAttsttvttte:shock
uuuutAtttABBBBBCBBBe:shoot
Dzzswyuwt..ABAAAsB.e:shop
vyvBswztu.HGFHGHGHGe:short
uts.xAtAwsGFGGFHHGFe:shortag
B.ss..Bs.tFDDDDDEDDe:shortcom
sssAs.sAssDDDEDDDFDe:shortfal
uuAtutuuuABBCBBBBBBe:shot
.uBu.uttttuvxvuvwvve:shoulder
swyvvuDvAxCBD.CAEADe:show
t.tBttuutAA.ABAAAAAe:shut
uttBt.tusu.....B...e:shutter
uttttttutBuuuuuuwuue:shuttl
tAttsA..tvstsssus.se:sibl
CxztAvzyCwFEDFEFBDDe:sichuan
txCwst.uut.A.sttstAe:side
ut.Buvtssw...A...A.e:sight
.BsAywwztuCB.BA..AAe:sign
wvCvtvuvvAuuxuuuuuue:signal
ABuutttutvEECCCCCCCe:signatur
.utAAststttssuAsssse:signboard
uvuCBvuvuvsssv.sssse:silicon
wvxwAxssxBuuuvvutwue:silver
s.tuAtuut..utu.tttte:simpl
.su..vtvuwuuvuvtstue:simpli
t.BuuAAttv.Bs..sA..e:simul
sssAvsutAzCABBA.AABe:simultan
BstsustuuxCAEBBCDBBe:sincer
Attssuu.uvCABBBAAsAe:singl
sttAuttsAvtss.ssssse:sink
tsutBtttut.s.....s.e:sino
BtttssttttECCCCCCCCe:sir
wuwA.v.vvssustustsse:sit
zzuttzCw.uAs.AsBAAAe:site
wttststv.sAA.BACDAAe:situat
uwxtx.As.t..A..sDCse:six
BsstsssutAtss.ssss.e:sixth
ttsustBts.vvvvvxwvve:sixti
vtvv.sB.wwABAAB.BBAe:size
tutAtuAututttuttstte:skid
wBsvAutvyy.BCCABsAAe:skill
t.Bsttstt.DGGGEFCEEe:skin
ttstsstssBtsssssssse:skincar
sttBttttuswvvxvvvvve:sky
.ttttssA.tBAAAAAACAe:slab
ststssAsssttttttutte:slash
ABu.t.uutvDCCBCBECCe:sleep
..sAstttttC.AAAAAAAe:slice
t.ut.t.AusEFEFFFFFEe:slightli
wwtEuuvwvvyyzzyyyyye:slot
..tu.AuutvEDDDEEDDDe:sludg
ttsBvtvsux.xvuwwwvue:small
vuABttuuuuuuvwuuuuue:smaller
swstuvB.vsFDECDFDEDe:smart
ttuBtsutButtt.ttttve:smile
tt.stAuttuBBCBBCCBBe:soap
stBtst.tttttstttutte:sober
ttBttt.ttttt.tttvtte:sobrieti
vtvvvv.vDwCCCCCCAFFe:social
szuxDyyssuAusutttAse:societi
sstttssAt.AsAAAAABAe:sodium
ssstt.stBsttttttttve:sofa
tttttustBuAAAAAAA.Be:sofia
wwxuxtt.BusssAsAttse:soft
BDttvzswzvAtBBs.AtAe:softwar
Aut.ttttttCAABAAAAAe:soient
AuuusBtvtvCBBBsEBBCe:soil
.vuv.usuvstt.tus.tte:solar
Ausu.u.usus.A.s.A.Ae:solari
CuyxwxxsxA.s..A..u.e:sold
vwuEvvvwvuBBBDBBBBBe:solder
tstAuttAuuA.CDABA.Ae:solid
twvsvvEuvy..stssstse:solution
uvAuvBvvu.AAsAABsAAe:solv
sCuuutttuuCDBBBBBBBe:solvent
ss..vxstwzHGHHGFHHGe:somebodi
tsttAtsBtvCDCDDCDCCe:somewhat
utA.t.uutt..sB.t.A.e:son
BuAtwusvttECECCCCCCe:sonar
stvttAAtsu.ussst.tte:song
tutA.tttuBDDDEDDEEDe:soon
BAstAstttt.ussAsssse:sooner
vvsuusvtB...A..s.tAe:sophia
tt.Bsstssttsuvutttte:sophist
uBvvttAvu.BD.BBCCBBe:sort
vssA.AtvuzEEFGHGGEFe:sought
tttus.Buuttttttuttte:souhait
t.tt.svsvxCCCDDCBABe:souhaiton
s.tsuvtvu.ACCABBCBBe:sound
t.xut.xAsuxzxywywzze:sourc
Dvuwvvvvuvutttttttse:south
Bsssssssstutttttttte:southeast
Ewuwuvuvvvvtttttttte:southern
t.ttAutstv.CAACAA.Ae:southwest
wvvvuu..ss......At.e:sow
.wwuvvtwCtAssut.usAe:space
CuuutuuuutCBBBBBBBBe:spain
stuBsuttw.A.CsA.As.e:spare
CAvttuvtvzEBBACCDCBe:speak
uvwAtuuutBssssssssse:speaker
tvtsv.ts.Auuwvtuuvve:special
sAssssssAstuttttttue:speciali
tssst.sts.BBBBBCBBBe:specialis
vvCwtwtwttttttttutte:specialist
uu..tuuut.ttuuttttte:specialti
vuDtsxtwvtsuvvtsvuue:specif
uvu.tBuuus.....s...e:specimen
sBuutvtwvtBABAAABBAe:speech
utuu.ttAAuttttst.tve:speed
ss.tstAssssstssstsse:spell
.Dvtuww.ttBEDECCCEDe:spend
tAuustuutB.A..A....e:sphere
vvtsvtt..sBBDCBACECe:spin
ts.tstAussuuvvuuvuue:spite
AsssA.ststussstsssse:splendid
stBututtu.FDCCCCCCCe:split
ttAsssssstAABAAAAAAe:spoken
tutttCutttAAAAABAAAe:sponsor
ttsttsBuu.xxxxxzyxwe:sport
vstvuuAAuvtuvtttsute:spot
ttt.ssBtsttttuttwtte:sprai
Evwstuw.ww...BBs.sse:spread
.tuAttwuuBBCCECCCCCe:spring
ssAtttAsssAABAAAAAAe:squadron
..vsstswuwBAADBBACBe:squar
AvuuuvAsuvB........e:squeez
.Ctutuuuvu.tssssssse:stack
tswwvt.wAswvuuuvuuxe:staff
tstvwxwCtsDBBCB.DAAe:stage
tuuvstytBvBABCCACC.e:stai
tttCssttsuvvvxvvvvve:stainless
wwxwstwCv.uuutvtuwse:stake
utsust.tuBBBBBBBBBBe:stall
sssAssssssBBBCBBBBBe:stamp
AttvswsxuA.sB.ss.Ate:stand
tsAttuA.swDDCDCCDDBe:standard
zzz.uvxDt.ssusv.vuve:start
uwt.w.sAAwuuuuvswxwe:startup
u.ttsutvA.yyvxyyyyye:state
t.tts.tt.As.sustuuse:statement
txvAwvBwv.xvwxvwvvve:station
tstttBstttCCCCCEBCCe:statist
ttttttt.tsBBBBBBBCBe:steamship
Auv.Btsutu.ttvvtutte:steel
sstvststsAAAAAAABAAe:steer
suvsuAwAssyzxzzzzzze:stem
tuxvtw.ABxEFECFDFDGe:step
utuDtvvvuvvtvyvvvvve:steril
vAtuwv.stvAt.sssAt.e:stick
AyxwBuwBxwtssssts.se:stock
wvxwDvwsvwBBBBCBBEBe:stockhold
tAtuut.t.ustssss.ste:stone
ttuAvwvt.uAt.tst.Aue:stop
sAuv.s.uvvBCBBAA.BBe:storag
Dxyuuy.yxusss.ttusse:store
tttustCuttttttttvtte:storehous
uutusuuttC.........e:stori
stBttttttsAABAAAAAAe:storm
ssvBttttsv.s.......e:stove
vDtwsvtvt.AA.ABBCABe:straight
vCuuu.tvuvBDBBBCBBBe:strain
sssstssBssBBBBBBBDBe:strand
.tttsAtt.uEDDDDFDDEe:strang
utBtuttAttsssssssuse:strateg
sttt.stAsuAAAABAAAAe:strategi
BtsustsuAvtsssssss.e:stream
tvuuuuCusustttttutse:street
AvBuvsvvvxsstssAssse:strength
AtustAssttCAAAABAAAe:stress
ttsttt..Atsssssst.se:stretch
tutAstAstussstsst.se:strike
uAvCtuuvuwss.......e:string
.tustv.vvtAA.t..s..e:strip
tuuutAs.swuvvvvwtwve:stroke
.wAtw.wtwA.AAt...sse:strong
ttAttAtttuAsBsstssse:strongli
wwtvB.us.vCCDCDDBEEe:structur
utututtBuAuuuuuuuwue:stubborn
uwvyxDsvu.BDDDBC.BCe:student
zywzyFtzzu.BAACC..Ae:studi
uu.ttuttAtCCDCCCCCEe:studio
usAsutsutuutuvuuuuue:stuff
tBtssAsttuCFCCCDCCCe:stump
uvstt.A.txuuvtutwwte:style
uvsBttvvtt..A......e:subcontract
uwtCttwvtt..A......e:subcontractor
vAuutAssvvstssstu.se:subject
uststtttCuttttttttue:sublet
ttBssuttttttutttttte:submarin
xvusttBtu.FFFHFEHHFe:subscrib
uvuuuuuvvD.........e:subscrip
tutuuBtutAAAAAAAACAe:subsidi
txxwCwstA.utttsts.ue:subsidiari
usuABsttuvst.ssAtsse:substanc
svu.uusuBv.ttvttuuue:substitut
swsssxyusBDCDBCCCDCe:succe
usuvswvAuCBCCB.BBCBe:success
v.tttusutAvwvwvvwvve:suffer
s.sBsssssutvtuttttte:suffic
t.sstAstsACDCCCDCCCe:suffici
vtAttt.vt..AsBA.sA.e:suffix
BtstsvuttuECCCCCCCCe:sugar
sss.Ass.stttttsttute:sugges
sss..ss.stttttsttvte:suggest
vtsAwvsswsAC.AAA..Ae:suit
su.uv.swsxsusss.tste:suitabl
uuAuuuuvBuss.ssssste:suitcas
s.xvusvtvtuAt.vttsse:sum
sttts.ttuBsssssussse:summer
Cuuuut.vuuyvvvvvxvve:supermarket
su.utAvtuA.stsssstse:supervis
t.AutttsstABBAAAAAAe:suppl
Btttutust.tssssss.se:supplement
.wu..u.AsuBs.us.stue:suppli
Bz.Ayyzyz.us..ss.sse:supplier
twwvwwytCsCtBAsA.tAe:support
usuustuvBu....A...se:suppos
sssst.sBsutttttttute:suprem
D.tt.AtstuBBAA.BAAAe:sure
uAtst.sAvsCsCECCDECe:surfac
su.tuuuvuAECDCCCDCCe:surgeon
.s.ttsuuuADDDCCDDCCe:surgeri
st.ttstutADCDCCCDCCe:surgic
ssssusABstssssss.tse:surnam
sut.vsAAtuBBBCBDBCBe:surround
vutuu.suuBtttttuuste:survei
ssCsstss.sAACAAAAAAe:surveil
ututtsButt......A..e:surveyor
s.usAsu.AxCBCCBDBDCe:suspici
A.sttttB.t..tttttute:sustain
.s.......tBBBCBBBBBe:sweep
Asutv..ttvBs...Ass.e:swim
tttBsA.tttsssts.ssse:symbol
uvuutuvutC.........e:synapt
uuuuuvtCtuuuuuuuuwue:syndic
sBsstssssttuttttttte:synthesi
ttsBssttssuuuwuuuuue:syring
tusuus.wux.tBts..Bse:system
Asu.uswvwuHCEFDCFDDe:tabl
tvuD.tutuusB.sB..A.e:tablet
tsBtsustttAABAAAAAAe:tackl
u.CtssuttuBADBBBBBBe:tactil
tuuutvuDtst..sssst.e:tael
AButsAut.vsutttuttse:tag
s.sssssssAttttutttte:taitung
wAsAsvwstwCBBCABDCCe:taiwan
uvzusuuACx.Atss.ts.e:take
s.AAtuuttvsusuttttte:taken
t.uAttutsuDFDEDDDEDe:takeov
uButtt.utvtxttttutte:taker
vvvvxuwvAswwwwwwwwze:talent
s.wvwvtCxuEBCBCDDECe:talk
t.ttuvtvAAsts.ssssse:tall
sssstssBsutttttttute:tallest
uttBttststuuuwuuwuue:tank
svuBuuuuuuECCECCCCCe:tanneri
suusAtst.tCBBABBBBAe:tap
uBtut.utuutvtttuttte:tape
As.wuwwAAxAt.stssste:target
wvv.vBs.stAABAAA.BAe:task
uAs..tsttuBCBCCBBBBe:tassel
tBtttttssttvttttttte:tau
ttttustuCt.........e:tax
Dwvvvtvwvxs....As..e:tea
.svsuAsws..ttssAtste:teach
uustuCtt.wttttttttte:teacher
szAv.szAvtyvxxuwvxye:team
tAwx.wuwA.t......u.e:tech
uvBwAAtwvw.AA.tut..e:technic
ttuvvAsyuw.s.ts.ts.e:technician
ttststAtBsttttttvtse:technicien
wBuxAxttxw..A...tt.e:techniqu
sswwAwwwt.ttss.sssse:techno
zExwDzvwxzsBBtt.ttue:technolog
Cuuttsuttuwuuuuuuuue:telecom
tsBtAtsuttBBCBBBBBBe:teleconsult
.tuut.AutAts.sstAsse:telegram
ssBtAtstttBBCBBBBBBe:telehealth
tsAtAttuttBBCBBBBBBe:telemedicin
yyvxwwBsA.B..t...Bue:tell
tBvvw.swvsCDCCCFECCe:temperatur
t.uvtA.uutA.AAACAAAe:tempor
ustvu.tstBstsssus.se:temporari
ssssAssAstBBBBCBBCBe:temporarili
zzwtxzCCxuBA.st.DAse:ten
uutuButu.sCCACDCCDDe:tenabl
AusvssssvtACAB...BAe:tendenc
BuuAtvuuutECCDCCCCCe:tender
.sututtvAus.sssssste:tenon
v.sv.vwBuuBDCBABBCBe:tenth
tCxts.wuxxBBBCBCAABe:term
.ttvuvAwvAsts...AA.e:termin
usAtt.vsuuB.AB..C.Ae:terrac
.AssssssAt.uttttttte:territoir
.Atu.usvs.CDBB.B.BBe:territori
xsvtutCtxsA..CB..Cse:test
stAtssAtssttutttutte:testb
sstst.AsstAAAAABBAAe:testimoni
ttttsuBtuvCCCCCCFCCe:testor
BtuuttsttuDBBBBBBBBe:textbook
utC.uvuutuBBCCBBBBBe:textil
swwBuuwwuDDCCECCCCCe:thank
ustttAsCtwCBCCCDCDCe:thaw
vw.vuEvuwxEEFDEHEFEe:theori
sAtt.sttststss.sssse:therapeut
ttstCsst.tttttutttte:therebi
uuBvtvAttt..B...t..e:thermal
tuAttuBuutAABAAAsAAe:thermic
vwwuuBvsvAsssssssuse:thesi
tssttstBssBBBBBBBDBe:thigh
utwBvAtvuwCABBBCABBe:thin
tststt.y.xCDACsAsA.e:thing
vvtuusAu.wACACACA.Be:think
BsyAwvsvvstBABABCAAe:third
uvwwsBAuAwAustuus.te:thirti
Cuuwtvsssvwvwvvvwwve:thought
tyzBvuyCxut..AssABse:thousand
tsuDuuus.xsBAAAAABAe:thread
w.z.xzAtButtsuA.BAAe:three
tt.tstAttssstsssusse:thresh
sAss.stssstuttutttte:throne
xx.vvssBuvvvxuwuuywe:throw
BttuuuuA.utuvuuuuxve:thrust
tttBtutuAtvvvwvvvvye:tianfu
v.uuuuuBAvstssssssse:ticket
.suCuuuvuxt........e:tier
AvuuuvAsuvB........e:tight
AvuuuvAsuvB........e:tighten
ttt.ttuCuvsss.sssuse:timber
zxyuwstv.EstAs.ACCAe:time
stwBttvAsxB.AABBAAAe:tini
Atstust.AwB.s..B.t.e:tip
tA.u.ssusustts.Assse:tipto
svuwsttwAts.tstsss.e:tire
utAuuBtttu..A......e:tissu
s..s.Bs.ssBBBDBCBBBe:titanium
ututtsuAAv.....s.t.e:titl
vAuuuuutu.BDBBBBBBBe:titulari
tuvDttuutvvvvyvvvvve:toll
vvAuuvsvABAACAAAsABe:tomorrow
ttsBsststtssssssssse:ton
sttBsttttvssstssssse:tonn
AAwsxwAxzuDsDCABsAAe:tool
v.vwwswBttvwvvvtvyve:top
vutvuDu.vu.....t.A.e:topic
vvCxsByywvBst.B.A..e:total
Cv.wtv.uuxEDFBDDCBBe:touch
.ssssssssAutttttttte:toulon
wwwuuvw.vBBBBBBBCCBe:tour
uvvuuuuAuACCCCCCDECe:tower
uutu..BvwstttAst.tse:town
tAt.tuuBstDFDEDDDFDe:toxicolog
vuuu.uAu..AAAABAAA.e:track
CvAvvuuvvv..B......e:tractor
GwyzwtwzxtBDBCB.DCBe:trade
AwwAsuuvvuu..BA....e:trademark
wEvvwwwwv.tvstttutte:train
stustBtt.tBBBBBCBBCe:trainer
.ssssssAsutuuuuuuvue:transac
sssstsssBwttttttttue:transact
.v.tuutsuAAACCAAAAAe:transduc
vDvuxyvwxtswvsttu.te:transfer
tBAwsttvusBAC.BBCBAe:transform
tutAst..ttssstsst.se:transit
vAuutvutAsBCBBBBBC.e:translat
.tuttuButts.....A..e:transmit
.stt.tttt..uttutttte:transport
vuAuuuuutBuuwuuuuuue:travaillon
Auvus.Auuw.vuuswutue:travel
uuuv.uvButsssstss.se:treasuri
tyw.tw.vxsDDADCCCABe:treat
tttututttC.........e:treati
sAu..usAvysB.s.AAu.e:treatment
st.AuAuuuvCDCABCBBBe:tree
u.ttttAtuuuvuuuuvuue:tri
zwwusAA.wsAsCCC..CAe:trial
utttsCtussBBBBBCBBBe:tribolog
uAustAtvtu.s.t.A...e:trick
B.uuutssuyEACCCADDCe:trip
Btuttu.uutsttvttvtte:trollei
Cut.sstttvssssssssse:troop
AusststBsuCBBBBBBDBe:trophi
Auuts.t.tu.sssttstse:troublesom
vs.uuuBvuxsuBssstste:truck
tvsuuuBtuvCBCBBABCBe:true
.suuvtCuvyDCECCDEDCe:truli
ttA.u.uuuwAAAt.A...e:trunk
AttAuvtt.wFDEEDDDDEe:trust
uwxxyzD.uwBBBDEDCECe:try
tAtttttuu.CFCCCCCCCe:tsinghua
uuuCtttutu.....s...e:tube
uutuutCtuvFFFFFFHFFe:tunnel
t.ABttvuuuAB.BAAAAAe:turbin
uvuuu.uuuBssssstssse:turbul
vtvsvzvAwvB.CCBABDCe:turn
Avut.tusvABAAA.AAAAe:turnov
tsu.ttuut.EECBCCCCCe:tv
.yswuvuvBsvvwwvvwvwe:twelv
.vz.vx.yv.ttstssBsse:twenti
uvsuvtBut.BBCBBDDBBe:twin
uuAvs.tut..BBAAAsuAe:type
uss.uvuwusEBCDCCECCe:typhoon
tAAttttutuAsBAAAAAAe:ultrasound
sstBsBtt.vACADACAAAe:unabl
AsCt.tssssCBCBBBBBBe:uncov
uAuussuvt.BDBBABBBBe:undergo
v.vwvAuAswEAECCEAEEe:understand
vuAutvCAttuuuuvvwvue:undertak
ttBssutttsuuxuuuuuue:underwat
suuB.ttutwB........e:unexpectedli
AsstssssAsDBBBBBBBCe:unfamiliar
tttttBstAv..t...s.se:unfold
ts.tstAussuuvvuuvuue:unhesitatingli
sAsts.tt.Auuuuuuuuve:uniform
stBtss.tssCCECCCDCCe:uninhabit
Astss..tt.CBBBBCDBBe:union
x.svtvvts.AABAs.AB.e:uniqu
yuA.xAtuuvA.BB.CAA.e:unit
uAzxvAvsxstts..A.sse:univers
Assss.ssttDBBBBCBBBe:unknown
suAututuAtDCDCCCCCCe:unlik
.u.vuvBvuvCABAAAAAAe:unman
sttBtstttsuvvyvvvvve:unoccupi
sAs..stssttutuutttte:unus
tusuu..uu.Atutt.utte:unusu
uvvvvwsBA.zzzzzzzzze:up
tBuust.vtvBCBB.BBBBe:updat
tBtsstttttstssssssse:upfront
tCttttttttBCBBBBBBBe:upgrad
t.u..t.utusssB.AsAAe:upright
tt.tss.tAuAABAAAAA.e:upward
uttBtBtttuCCCDCDCCCe:urban
swwEvuu.tvGEEHEEFDFe:urgent
zDxuyyBuw.BCCssABCBe:us
tCtsttuutuCDCDCCCCCe:usag
ytyyuxFyyAAABA.BBAAe:user
tuutuuuCuvvvvvvvvyve:usual
ABttssttsu.usss.tsse:utensil
uuutAvssvuuuuvuuvwue:util
uvs..sustssuvvusttve:vacant
vAAs.vtutwA.CBBAAAAe:vaccin
susCutuutstutwuuuuue:vain
x.vwyvExyzCCBCBCBBBe:valid
.uvut.xBsutsttuuAtue:valu
A.stsstttsCCBBBBBBBe:valuabl
usut.vuButCDCCACCECe:valuat
vuABtwwvtsEFEFDDDDDe:valv
AsststAtsuAsssssssse:van
tssAsststsABACAAAAAe:vane
t.tBssttttuvvwuuuuue:vari
.su.utuuAvAt.t....Ae:variant
uvBAsttvt.tttvttttte:varieti
ttsAst.tstuuuvuuwuue:vat
.wvt.vv.vAtssAtsstse:ve
vvvDvvvvvutttvttttte:vector
Ast.tusstvEECDCCDCCe:veget
uvAxuxB.wysvststvvte:vehicl
ttttsttCtutttttttute:vehicul
tuuAutvutAB..s.....e:velo
..vuutuvu.uvuuuuuuue:vendon
Bs..uvxvvttt.Assssse:vendor
.ttttttttADBBBBBBBBe:vendu
ssssusAAssCCCCCCCDCe:vener
sstAttut.uFEEEDDDDEe:ventil
yvyxAyvsyC.s.....t.e:ventur
AuuuusvsAwuuuuuuuvwe:venu
tvuAsut.tuA..ss....e:verb
w.twvtBvuw.....As..e:verif
w.twvtBwvt.....A...e:verifi
sACxutvsttC.CAAABBAe:version
.uwtvDwvuwtvsvuwuuue:vessel
tBAtusstsuABBAAAAAAe:video
w.AvtuBtwtA.AAABCBAe:view
uvvvvvvvDvttttttttve:villag
Buuttusttt......A..e:vine
uvttsuCttu.........e:vineyard
vvvDvvvvvuuuuvuuuuue:viral
uA.ust.tttwxzwwwuwwe:vision
vuxt.tvAsstvtv.vstte:visit
Bttttttt.tsssssssste:visiti
utsutAtuuAssssstssse:visitor
uuAuttAuss..s...A..e:visual
tutCtttttuuuuvuuuuue:vitrol
tAtsssAsssABAAAABAAe:voic
BwvCuuvvvsFDDFDDDDDe:volum
uwwwvwEwuuuuuuuuwuue:volunt
ututuvC.tusussssusse:voluntari
stutstu.tB.A...s.tse:vote
Ctttttttttutttttttte:votr
tAssttAtststssssAsse:voudra
wvwuv.DvvvCCCCCEECCe:voudrait
uABuwtAu.xCADDCDDCDe:voudrion
uts..tstuzGFGHFHGDHe:voulon
..tuA.tvtwsAuuutvtue:vow
ut..A.uttvCCCCDCCCCe:wafer
vtuuututDu........Ae:wage
vuussuww..ECEAEEEBAe:wai
tsttu.Buuv.....sB..e:waist
xCv.suuvswFGEDFFEEFe:wait
tuvxsv.sBzAs..AsB.Be:walk
s.sA.stttuBCBCABBBBe:wall
sutx.ssutvCDAEDDCCEe:want
tu.uss.uuAAABAAAAAAe:war
ututstCutuBBBBBsCBBe:ward
ttAtsttsAssstsssssse:wardrob
.ututuBtuttssssstsse:wareh
twutvvDuwvt..B..s..e:warehous
tuBuuuussA.......A.e:warm
ttttt.A.tvAAAAAB.BAe:warmli
w.xvsuDtuuGFEGHFFGEe:wast
uAututAuutBDBBBBDBBe:wastewat
uuvxvs.CtwECDBB.DBEe:watch
Cxswsvs.uw....ABBtAe:water
At.vuuuAvtBAs....s.e:weak
tB.tttuttu..t......e:wealth
su.uuuAutus.B...s..e:weapon
tu.tAutsBvDBCBAB.BDe:wear
svBvvvuvuuBABAAAAAAe:wearabl
tuvutA.uv......sA..e:weather
tA.tt.uttust.sstssse:weav
uuttsutttB.........e:websit
sxxBvxwB.vt.stssssue:week
utuusBtttvtttttuttte:weekend
tuuutvuDtst..sssst.e:weight
stv.w.t.sxxxvyxxxuye:welcom
uvuDuuuwuv..A......e:weld
utttutuBsvBBBBBBBD.e:went
Dw.vvwswuwFCBCCCBCBe:west
CwvvvAvvvvCBBBBDBBAe:western
AtstsButtuCAAAAAAAAe:wet
.t.tss.t.u.stssstste:whatev
tsttutt.tsBCBBBB.CBe:wheel
ttButuutttBBCBBBBBBe:wheelchair
tAst..tttvuxuuttuuue:wherea
.ssutstsAsDDDDDDDDFe:whereabout
ttsAtuBuuusAttss.sse:white
ttAtAtstttttututttte:whoever
wwut.usvvCFDGGGEHFDe:whole
Ewvvuuvtvxutttttttte:wholesal
As..sttss.CBACBBBBBe:wide
vuvuutxutC.........e:widespread
ssAsssssssBBDBBBBBBe:wild
ssAsssssssBBCBBBBBBe:wildlif
tttw..BtyzCB.A.stA.e:will
.w.xt.svuxuwwttvvste:willingli
tCtvuuusssAA.......e:win
AA.BttsuuwGFEEDDDDDe:wind
AtttsttsAuzxxxxxxxze:window
Autsvu.tuvDBBABBCCBe:wine
BtttstttstCAAAAAAAAe:winegrow
Btussttttsssssssssse:winemak
Cvutuuvuut......A..e:wineri
tvututu.ABs.ssssstte:winner
tuuttuAttAAAAAAABAAe:winter
vstvuuAuuAs.tssstsse:wipe
wtvDvvvwwuACBCBBBBBe:wire
tuttssBsttDDDDDDGDDe:wisdom
..uwss..wzCCCCBAABCe:wish
utB.tAsttv..s..AA..e:wit
sAttttsst..tssssstse:withdraw
.sCsstss.tCCECCCCCCe:withstand
Auv.vuvvu.ECCDCCCCCe:won
ut.uttAtutCCECCCECCe:wonder
sstttutBsu.t.sssstse:wood
zwsBxtwy.sDsE.CsADCe:work
vuuCtttsttuuuvvvtvve:worker
vutAAutyvsAtssA.s..e:workhous
tttCsttstutttvttttte:workmanship
vzwAsvAwwtstvAvuutse:workshop
stusu.utBv.....s..Ae:workstat
uCwvtuuwvxABAAC.sAAe:world
tDttttsttu.........e:worldwid
utu.AAustuBABDACBBBe:worri
tttttt.ttAttttttvute:worth
..sAtuuusvut.ustttue:wrap
vuAAtsuBuztttsxBswse:write
tsBtAt.ttAAABA.ABAAe:written
stustt.At.CCCCCCDDCe:wrong
ttutsutuuC.........e:wuhan
vutAAttywsAtssAAs..e:yard
uuu.uuCvuvDDDFDDFDDe:ye
ttusu.CttvAAAAAABAAe:yeah
uwztytvs.BuAvAuwAuue:year
uBvvvC..tvvxvvvwwwwe:yearli
u.uwsA.sussuttuttute:yield
uzvwxyCBsvvwtvuuzyxe:young
ttstttsBstttttttuvte:youngster
tus.stuAsvttssuutute:yuan
ttttsBttsuBBBBBCBBBe:zebrafish
Attuuvw.AuAA.....sse:zero
tssAsutuAusssussssse:zon
tuutusuuAA........se:zone
AtsBv..vv.FCEFDFEEDen:!
svy.vxw.xCwtutvwx.ven:#
t.xt.wwBwuCsA..AAB.en:# %
wvusvvswvCBBBCBBCBBen:# ,
ywwuvyxytGDDDFFDDDEen:# .
wuv.st..wAuuuvuutvuen:# _ #
.vtuwvu.uBCCBDCC.DCen:# _ ,
sszssxxAx.xvwwvxwuuen:# _ .
ttstttAAstsssssstAsen:# _ ;
AuuCt.vvuus..A.s.s.en:# _ a
AuuwvutsuBusssssssten:# _ and
AtButtvtuu.BCBBBBBBen:# _ by
sstsssAssuttttttsvten:# _ each
uttuAuu.sButttvttuuen:# _ in
ttsutCtAsvBBBBBABEBen:# _ is
uututAAutt.....sA..en:# _ metr
uuws.Atsv.svuvuwvtuen:# _ of
ttAustAututtttttutten:# _ open
BuuuAu.vt.tsss.stssen:# _ our
sssAs.sAssttt.tttuten:# _ per
sstBssuuttBBBCBBBBBen:# _ that
.ssssssssAvtttttttten:# _ through
tuu.uuuBvvAAA.AAACAen:# _ we
tuBuutttt.ttvtttttten:# _ with
vtuBttvttADDDGDDDDDen:# a
.uutvtvvvCtssssssssen:# and
ustssuAtsAuuuuuuwuuen:# bed
tssBsttttsAAAAAAAAAen:# board
uuts.tttsBsssstssssen:# compani
sAstttstssttsssssssen:# countri
ssststBssvAAAAAABAAen:# hectar
.sstsssssAvtttttttten:# hospit
ssssAttss.ttttvtttten:# in
uvutuuuEsyssttsu.Aten:# k
ttttstBttuttttttutten:# km
tssts.ttt.ssssstsssen:# metr
.tstutuAtx.AAAAAABAen:# million
ttttttAutBttttttutten:# of
utuuuvAutA.........en:# patient
utstut.utAsstsssts.en:# peopl
tttBssstsvBBBCBBBBBen:# piec
t...s..ss.tttuttttten:# press
utstttAuuBsssssstssen:# shop
uututAAutt.....sA..en:# squar
uttttuCuutttttttutten:# student
vtu.ut.Avutttvttsvten:# to
ttsttAtttAssssstsssen:# trial
tstBsstts.CCCECCCCCen:# unit
t.xt.wwBwuCsA..AAB.en:%
vBuuvvvAuttutttttuten:% .
AtstBtsttuHEEEFEEEEen:% _ .
ussttsuvuC.........en:% _ our
.ustAst.stDBBBABBCBen:% _ the
t.v.Auusv.As.s...A.en:% of
uu.AsszstwA.ssts..ten:,
.tvsAwuAwtsA.sC.u..en:, #
vuu.AuuAvuAAABCAAuAen:, _ #
.tttAutAuuFCCCDCCECen:, _ %
.txAv.yuBxwsuwututxen:, _ ,
vAu.usuB.wBDBBB.BA.en:, _ .
wtssv.tBsyDAEFFEDCDen:, _ a
.uuA.ttutvEDDCEDEDDen:, _ an
..Ausx.vstwxwxxvwvxen:, _ and
stststsssAAAAAAAABAen:, _ approv
ABu.vvtwvvBsABAAAAAen:, _ ar
BtsuAttttsvuuuvuuuuen:, _ as
tvBstuuvuAFEGFEEEEEen:, _ at
AtstsstAstECCCCCCECen:, _ be
ttttAAttttAAAAC.AAAen:, _ bring
utAttttt.Auuvuuuuuwen:, _ by
AvAst.uwtuwuwwuvuuuen:, _ can
ttssAttBsutttttttuten:, _ co
wBtvuu.ssuBDCBBBCADen:, _ d
AuAtusuu.wus.sssssten:, _ do
ttsttttt.Assssssssten:, _ employe
.t.sttt.tuACADCCCECen:, _ for
ttttsAtusAtttttvttten:, _ fund
tsttttttCuBBBBBBBBCen:, _ help
st.tsAuttuBBCBBCBBBen:, _ hope
sssvvtussAAsAss.su.en:, _ in
vAvst.vv.ssusts.ssten:, _ includ
AtssssttAuutttttttten:, _ introduc
uusDtsvuuvEEEGEEEEEen:, _ is
vuuuuuCusvssssssssten:, _ it
.ttAtsttst.sstsssssen:, _ machin
uusBAsttstuuuvvuuuuen:, _ make
stttttBtttAAAAAABAAen:, _ month
tvuBtttttuCCCFCCCCCen:, _ must
stAAtsttttDDFEDFDDDen:, _ need
ttuutusttAttttttvtten:, _ now
uttutttttC.........en:, _ of
sw.wsvAvvss.t.A.As.en:, _ on
uCuuttuutuuxuuuuuuuen:, _ or
ww.wsut.vAvvxvwwwxven:, _ our
ssssAsstAsuuuuvuuuwen:, _ permit
t...s..ss.tttuttttten:, _ press
uuuuBtusuusssstsstsen:, _ put
t...s..ss.tttuttttten:, _ room
uuAututtAtBBCBBBBBCen:, _ s
utuDttuutvtttuttttten:, _ sampl
tsstttsDsvssssssstsen:, _ seed
sst.sssssADABCBBBBBen:, _ sell
B..tss.Bttuttttttuten:, _ take
vAAt.sut.tvxuustusven:, _ the
ssuvAvu.xx.uA.tssusen:, _ to
uuuuuAuvuBtttttuttten:, _ up
u.wsA.wtxuu.sutAsssen:, _ us
uvuutuBtAuCCCCCCEEDen:, _ want
xswsstuAtyHHHHHGHHFen:, _ we
vCuvAuuvvussssussssen:, _ your
utuuuusCtv......As.en:, _ ¤
.uuv.tBtsvFEEFGFFFFen:, a
zyu.sAxtBACsBCCABBAen:, and
uuuCtttttuuuuwuuuuuen:, audit
AsAttstssstu.ssssssen:, avail
uttuttutCu.........en:, bank
ssAsststAsttutttttuen:, bench
sssssssttBBBBDBBBBBen:, class
t...s..ss.tttuttttten:, clean
tAtAttsuuuB.BCBBBBBen:, draw
s..tts.Dsvtttttttvten:, europ
tssttstBAtvvvvvvvxxen:, first
tututAtsuuuuuuuvuxuen:, follow
uut.tuButtssstssAssen:, free
utB.utuAtvxxzyxxxzyen:, from
ttsttuss.AAAAAAAAAsen:, grant
tuttAssAtvAAAA.AACAen:, half
tsttAsttsBAAAABAAAAen:, henc
AuuuuuuuBuDCCCCCCCDen:, hope
ttttuttAAsAAAAAAAsBen:, i
uutAtutut.vvvyvvvvven:, in
tBsststtssBCBBBBBBBen:, is
tutCtuuututttuttttten:, laser
AttAstssstCBB.BBBCBen:, lead
sssAsstAstDDDEDDDFDen:, look
sssstssAssuuuuuuuxuen:, minor
uttututvCvCCCCDCCCDen:, need
utvBtssssuuuuwuuuuuen:, new
..vsvuwtstDABDBCB.Cen:, no
tttttt.BttAAAAAAB.Aen:, now
wwsvuvvtsABBABBBBCCen:, on
sAstssss.ttvttttttsen:, open
C.w.tvwuvutBAssAAAAen:, or
tAtAtttsttAsABAAAAAen:, other
CvvAtttvwyAsststtssen:, our
ttstttttCuttttttttven:, payrol
sttsttuB.xDCCDCCCFDen:, pleas
tutAtuA.tuBBBCBBCCBen:, prefer
utttttttBtttttttttven:, resid
ustsssutBtuuuuuuuuxen:, school
BsttsssttuuB.......en:, sell
uAtuttBttuCECCCCDCCen:, sensor
tvAt.Asutuvvwvwwvvven:, share
utuutuBtuAAAAAAABAAen:, six
s.v.s.s.txECDFEFEFEen:, so
sAtssss.sttvtttttuten:, sourc
sssstsstBsAAAAAAAAAen:, tax
tA.s.uvtxBstAtuss.sen:, the
vtAAusv.uuutuvutuvuen:, then
sssssssAsszzzzzzzzzen:, ticket
Awvsvu.Awx.ttstuvtten:, to
tttBttuttttttuttttuen:, two
tstssssAsstttttttuten:, up
tstCssstxzv.stsutvsen:, we
uuABtutvtsBBCCBBBBBen:, which
ussv.Au..vtuvtuttvven:, with
uuusuuvBuuDDDEDDDFDen:, yet
utAuAtststAA.ABAAAAen:, you
ttsttttBssBBBBBBBCBen:, ¤
vuwuyww.wGwutvvuuuven:.
ttstsstAsABBBBBBBCBen:. #
.utAtsstuuDCCDCCCCCen:. _ :
Attu.sAt.tAAAA.BBsAen:. _ ar
u.u.tuAuuuCDCDCCECCen:. _ d
sBsssssssututtttttten:. _ grant
ttBtttttsABBCBBBBBBen:. _ in
sAssstAssvtuttttutten:. _ make
s..Cs..Aswtttuttttten:. _ take
Bstusttttuuuttttttten:. _ technolog
C.sss.As.vDCCCCCFCCen:. _ the
sttssAssstAAAAABBAAen:. _ want
BuBtttututwuvuuuuuuen:. _ your
vABtsuutuuDEEFEDDDDen:. a
ttsBssttssDDDEDDGDDen:. befor
BtBussttswBABAAAAAAen:. for
BssttttusABAAAAAAAAen:. in
tstttAttt.ssssstsssen:. it
ststAt.st.AAAABAsAAen:. our
ssts.ssAstBBBBDBBBBen:. to
s.vst.Bt.z.sttt.stsen:. we
Csusuytv.xt..sv..tuen::
Atvssv.vusuusststssen:: #
xtwsu.wvCwtstvtwtuwen:: _ ,
uu.t.ttuuA..A.t....en:: _ compani
AsssssssAtBBBBBBBBBen:: _ don
Btuusssuuw.ssssstssen:: _ for
Assssss.stDCCCCCCECen:: _ in
s.sststA.vtttttttvuen:: _ invest
tuAus.tstwCCECCECCCen:: _ joint
BAtttuvttvFFDDDDDDDen:: _ need
uu..Avstut..sAs.A..en:: _ s
st.tBssvutDDEDFDDDDen:: _ want
s.stAuAswyDDDD.DECBen:: a
susBsststuvvvxvvvvwen:: our
utsCstvtusuuuwuuuuuen:: send
tu..uu.utsAA.BAABAAen:: that
ttstuusAtAtttttttuuen:: the
tsAt.sAtsuvvvvvvwvven:: two
.Auu.wvsAxBsAtB..t.en:: we
.ttAtsss.sECCDCCCCFen:: who
tt.ttAttttAABAA.AAAen:: you
uAvBAstxtyEBGCEDDGFen:;
tvuuuBwuAuCAA.ACAACen:; _ ,
A.suAttttvD.CBCBBBBen:; _ ar
uAtAttst.tsts.ssss.en:; _ could
sAtsssAtttACAAAABAAen:; _ d
uutstuCutussstss.ssen:; _ have
uuu.uuvBuuCCCECCCDCen:; _ need
ss.sussCsuAAAAAAABAen:; _ of
AttAttttssDCCDCCCCCen:; _ partner
suBustssssAABAAAAAAen:; _ s
.Att.u.ttuCCCBABCBBen:; _ we
Awu.vsts.xCDEFDEEEDen:; a
.ssAsstutvC.ACAAAAAen:; for
ttAAttts.tttsvttttten:; it
suBustssssAABAAAAAAen:; let
uttAutBAtuDDDGDDEFDen:; now
tBttAuutstCECCECCCCen:; our
tuu.As.ssu...CBstB.en:; the
tttBssttstssstsssssen:; volum
ssxBwwAuttAA.tsssA.en:; we
AsssAtsttt.ssstssssen:; what
ttsBttAtttDDDEDDGDDen:; who
AusAuuswszFGBEDFGCFen:?
uttAttvuAtsssussss.en:? _ ar
AtsssAssstECCCCDCCCen:? _ d
tssAssssAsDDDFDDDDEen:? _ need
ssAAstuusuttvuttttten:? _ our
uuuuBAutuusssst.sssen:? _ s
utusutuBtu...A...t.en:? _ ve
ttAAstttAvsstAssssten:? our
svs.vsv.swAsussAst.en:? we
wvsA.t.wsxDGHHHGHEHen:a
usttAtButssssstsvssen:a #
uutvttvBt.BBBBBBBCBen:a .
vtvAtwA.vxsvsAAs.uten:a _ ,
u.zAwvBuvsssDD.EAABen:a _ .
tttt.uA.sussssts.tten:a _ :
uAttBttututvttttttten:a _ ;
uu.Buvu..vsstsssstAen:a _ ?
ts..sstsCtAAAAAAAABen:a _ account
tuuAuuutuAECCDCCCCCen:a _ agent
swwxvvAB.t.AABABB.Cen:a _ and
utuCttu.tuAAAtAAABAen:a _ at
ustst.uuAu.s...C..Ben:a _ base
tt.tstAtsuBBCBBBCBBen:a _ build
tstAss.sttAA.CAACAAen:a _ centr
tutuCuututttttutttten:a _ co
.w.vDyvzssECFBBCCCEen:a _ compani
tsCsssussuBBCBBBBBBen:a _ develop
tsssBssttuAAAAAAAAAen:a _ entiti
twutCtttvAAABABAAAAen:a _ firm
u.xxtwDvtvFGFHEFHGGen:a _ for
tsttuvsBtuuuuuuuuwuen:a _ fund
uuvt.Auus.FFFFHHFFFen:a _ group
tttsttutBsBBBBBBBBCen:a _ guid
AtuuCtuuuv.AAABAAAAen:a _ held
uutuABAusvAAAAsABAAen:a _ hospit
Bs.ttssstttssssssssen:a _ import
AwtuAsusBxAA.BAsAACen:a _ in
stsABstutuCCCDFCCCCen:a _ is
uutvtCAtuvBBABBC.CBen:a _ lab
sst.sttuBtBBBBBBBBCen:a _ land
tBttttststCFCCDCCCCen:a _ licenc
.vtBvu.utztutuuwvuuen:a _ look
usBAutvutvCBFECCCCCen:a _ maker
tsstssBtttCCCCCCDCCen:a _ manag
stt..ttttsCCCFBCCCCen:a _ manufactur
BssssssstvHFFFFFFFFen:a _ network
s.wuv.sAsvEFBECEFCBen:a _ of
ttttttttBu........sen:a _ offic
..vtstwsBwBBAACCB..en:a _ on
stutBtssttCCCDDCCCCen:a _ own
tttttuutCtBBBBBBBBDen:a _ park
tAusttAtsvBCBCBBCBBen:a _ parti
uuAusBvBtu.stsutsAsen:a _ partner
sBstttttttBDBBBBBBBen:a _ patent
v.uBvtuvtAA.ACAAAAAen:a _ plant
sAst.sssstuuuuuuuuuen:a _ process
uutAttAuuuCCCDCCECCen:a _ produc
uuBtttuttsBBDBBBBBBen:a _ pump
ttstsCtusvssssstsssen:a _ research
sA.sttssstABsAAAAAAen:a _ s
ssAsssssssCCDCCCCCCen:a _ sensor
ssssAsstssCCCCDCCCCen:a _ sharehold
tAAutttuttCDDCCCCCCen:a _ sheet
AvuButttuvA..s.....en:a _ shop
ttttttBsttEEEEEEHEEen:a _ site
vuAvuAuuvxEEFEEHEEEen:a _ studi
ssssBstsutBBBBDBBBBen:a _ subsidiari
Auvss.ssttvttttuttten:a _ team
utvAwwAyxAFCDGDEEDDen:a _ that
.uttttutAuCBBBBBBBDen:a _ there
wus..A.xtsCBB.BDDBBen:a _ to
ttstA.ssttBBBBECBBBen:a _ togeth
t..utuAuuuA.BAAABAAen:a _ unit
usut.ttut.ABAAAAAAAen:a _ ventur
ststBsBustBBBBDBEBBen:a _ wast
tsssBststtCCCCECCCCen:a _ water
vuCvAvsuvu..C.s.t..en:a _ we
BttAuuuvtvFEEGEEEEEen:a _ who
vwsvAAvx.wHGHGHHGGHen:a _ with
utstttBttABBBBBBDBBen:a _ year
u.u.uAttuuDDDDDFDDDen:a bio
tttttuttBtDCCCCCCCEen:a branch
vutButuvuBCCCECCCCCen:a brand
vAuvAAuuuvABAABBAAAen:a chengdu
..tvB.vtxv.usttututen:a chines
ttttttBttACCCCCCECCen:a citi
uuuuuBBv.w.....t..Aen:a clinic
ttstBttttsAABAAAAAAen:a co
t.ststsss.tuttttttten:a coat
ssusCtuvutCCCCECCCCen:a common
wtttDtvutzC.CDEFCDDen:a compani
stu.sstssADDDFDDDDDen:a contract
Buvvuuuuu.vuuvuuuuuen:a dealer
tttsststBtDDDDDDDDGen:a desk
ttBtttt.stBBDBBBBCBen:a devic
Ds.wvttvuvtssssssssen:a distributor
tsBssstssuEEHEEEEEEen:a drone
vAtutAtuBtDEDDDDDDFen:a european
tuvsttAAsvDDDFDDFEDen:a factori
ttttstBsstDDDDDDFDDen:a farm
tCuu.uvuuvuwuuvuuuuen:a fee
uBuutuAtuu.s....B..en:a few
tutsAttvBuBBCDDBBBCen:a firm
tutttuBssuAAsAAACAAen:a first
tsuuAtut.tACAA.AAABen:a foreign
vtv..CuuuwCCAsCBAABen:a french
s.sststA.vtttttttvuen:a fund
ssssAsssssBBBBDBBBBen:a ga
sttssAssAAuttttuttsen:a good
uuvtuuuvCuDDDDDDDDFen:a hand
ututstBttv.....AA..en:a hospit
uututsuuCvBBBBBCBBCen:a host
wu.wsAwuts.AD..B...en:a joint
.usuCvuuuu.ABABAAAAen:a jointli
s.tssAttAvBABBBCBBCen:a lab
uuutttuCuu.......s.en:a lead
wsts.vvvuBABAACAAAAen:a licenc
sAtsBsttsuABAAsAAAAen:a licens
ttuvutCuuvCCCCCCDCCen:a live
swsvBwvvAvHFGGHFFFHen:a local
uuAuuBtuttDDFDDFDDDen:a low
ttAAtttsttBB.CBBBBBen:a machin
ttsAustAsuuuuvuuuwuen:a major
tutCtstusvssstsssssen:a manufactur
t.tttutttAtuttttttten:a membran
ttstBtsutsttttvtttten:a mix
Attsst.tus.AABAAB.Aen:a month
tttttuBtttDDDDDDGDDen:a municip
BtttutuAuuCAAAAAAAAen:a network
vvBsAuuvvxCCFBBCCCCen:a new
utttusutCuCCCCCDCCEen:a park
s.stAutttuEEEDDDDDDen:a partner
uCtttttutvtvttttttten:a patent
uuAwtt.tt.uuvuuuvuuen:a pilot
vvuD.uuwtvsssu.ssssen:a plant
utsAstsAstsssAssstsen:a privat
AsttBsttsuDBBBCBBBBen:a produc
uABtutvuuvCBEDCDCCCen:a product
tuttuuuBAutttttttuuen:a project
sAsAssssssBCBBBBBBBen:a proper
tutttBtttuBBBBBCBBBen:a propos
sD.tss.t.sCECCCCCCCen:a proven
tuuuttBttuBBBBBBDBBen:a real
t.stAstsstABAABAAAAen:a recycl
ttttsBut.vBBBBBDBBBen:a research
BtsusssssuDCCCCCCCCen:a resel
tsBstsvtttCCECCCCCCen:a robot
sssssssAsstttttttuten:a round
AuuAusttuw...B.....en:a sale
vtttsBuusussssstsssen:a scientif
uttttvButtsssssstssen:a season
tvtutAtAuAAAAAACABAen:a second
tuAtAsuuttCCDCDDCCCen:a share
utusAtts.tCCCDDCCCEen:a sichuan
BsstssstttECCCCCCCCen:a singl
ttuttuuB.ussssssstAen:a soft
ssAttAttsusssssusssen:a sophia
ttttstBstt..t...B..en:a sort
ttttsBtttsAAAAACAAAen:a studi
tttt.tvuBtAAAABAAAAen:a subsidiari
tttBttuttusssssssssen:a supplier
sBsstssssuDHDDEDDDDen:a technolog
uAu.uu.usADEDFDDEDDen:a third
tstsAtAtstBBBBCBBBBen:a trial
utvvtDtsuvAAAAAABCAen:a univers
ssssst.Atttttttttuten:a util
uBButstsstDFEDDDDDDen:a vaccin
uutCttuutt.........en:a week
CtttstsstvDCCCCCCCCen:a wholesal
tttAstAusuBBBBBBCBBen:a work
wxwB..s..wsssAttAtten:a year
ttuCtttttt.........en:abl
sssAs.ss.stttuttttten:abl _ produc
ttuCtttttt.........en:abl to
vsuwutt.tBFGFFFFFHFen:about
utsttss.sACCCCCCCECen:about our
u.tutsttsBBDBBBBBBBen:about the
tAtttttAttt.tttttvten:abov
sAssttssstsAsssssusen:abov _ .
suuutuuu.AA...s...Ben:abroad
vuwvvCvutAstssstssten:academ
vututDttuvsssssssssen:academ partner
tttuutvtBsttttttttuen:acceler
tttttst.Aussssssstten:acceler _ a
vtuC.uuustssstBssssen:accept
svvvsCvvvwttttuvttten:access
ttsstBttssCCCCCFCCCen:access _ a
.uuuAttutu....t....en:access and
suttuAutttAAAAADAAAen:access to
AuuvuuvvCw.........en:account
ssssssssBtAAAAAAAABen:account and
svuuuuvvtBCBCBBBBBBen:acoust
.stsssttsABAAAAAAAAen:acoust _ .
.stsssttsABAAAAAAAAen:acoust sensor
tCsuttsAstsssssssvsen:acquir
Bttttsttttwuuuuuuuuen:across
AtttttAtttvtttttvtten:act
AtttttAtttvtttttvtten:act as
Cutttttttvwuuuuuuuuen:ad
Bssssstssvtssssssssen:ad _ manufactur
Atssssssssutttttttten:ad _ parti
Atssssssssutttttttten:ad third
uuBttttsttsssssssssen:adapt
wwuuvuuvC..........en:address
ttssssttBtAAAAAAAACen:address ,
tAtvutButusussss.ssen:adopt
uuututuABw.....A.t.en:advic
utttutuABv.......tAen:advic .
t.svvtBsswBADDCDCEDen:after
tsss..AAssBBBBBBDCBen:after _ shop
t.ststsss.tuttttttten:after _ year
tst.ssAsswBBBBBBCBBen:after a
t.ststsss.tuttttttten:after eight
uCsussA.uvB.BBBBCCBen:after three
tAutu.u.ttA.AAABABAen:ag
sAttA.tutts.ssuusssen:again
utttBAutttuuuuwwuuuen:again .
tBtvusuAt.swuuuuuvuen:against
t.stussAt.uvuuuuuvuen:against _ .
.uuuututAAAsssssssuen:agenc
sAssssssstBDBBBCBBBen:agenda
CwuuuwvwvA...B.....en:agent
Cutsuutuuu...A.....en:agent for
sCtvttttsttvttttttten:agreement
sCtvstttsutvttttttten:agreement .
tssstttBstuuuuuuuwuen:agritech
vwCvvvs.vwsstss.tusen:ai
ttAtuttAtt..A....t.en:ai _ ,
tt.uuutAttAADAAAAtAen:ai compani
.uAtsttt.uDCDCCCCCEen:aid
svvA.AsvuvssstA.tssen:air
.ssAsstssuusstsssssen:air purifi
vA.uuv.wwv.Ct...B..en:algorithm
vAsxvwvv.EBBCA...ssen:all
uvuvvuvwuD.........en:all the
uAtuuttAss.A.....t.en:all we
uuCut.uttsBBCBBEBBBen:alon
tustAsusuvssAstssssen:alongsid
sstsAts.ssttttuttuten:alongsid a
stAsBttssuBBCBBBBBBen:alongsid us
AsxutvwxvBAtsstssssen:alreadi
BsstAssustuuuuvuuuuen:alreadi _ .
vu.Buvt.vuDEEBDDAEDen:also
tssttttBtuBB.BBBBCBen:also _ #
tssttttBtuBB.BBBBCBen:also want
Cutustuttuutttttttten:alwai
tvtuttCutu.........en:among
t..tvstvvzHFHHHHHFHen:an
tAtuttut.tCDCCCCCCDen:an _ ,
At.tstuA.tFBEBBBBADen:an _ .
tAAsttuuttA.BAAAAAAen:an _ firm
CututututsDBBBBBBBBen:an _ for
ussstutAAtEEEEEEEFGen:an _ in
u.AttttttuCBFCCCCCCen:an _ maker
tttAsBtustDDDEEEDDDen:an _ partner
tstsssBtttAAAAAAAAAen:an _ provid
.sAuutuAtuCBCBBBBBBen:an _ with
sststBtstvCCCCCFCCCen:an academ
utDustuustCCECCCCCCen:an autonom
tstsssBtttAAAAAAAAAen:an energi
sss.B..s.tCCCCECCCCen:an equiti
CtttsstttwAAAAAAAAAen:an import
ssssssstAsBBBBBBBBDen:an incub
uuuuutCuutCCCCCCECCen:an industri
sAtstts.sttutttttsten:an interest
tBtsutuusuCECECCCCCen:an oem
uutAttAtttAAA.AABAAen:an open
utttAtAtsussss.svssen:an oper
.tAstAuusuus.sstssten:analys
AtuttA.ttu.BBBBCCBBen:analysi
Axtstuyu.tvvutwtxtsen:and
utvu.ttutCuuuuwvuuuen:and #
.utBtAttttECCDCECCCen:and ,
ttsAtxuutBBBBCBBBBBen:and _ #
ssssB.sttsuuuuwuuuuen:and _ %
suuutuAs.vt...s.Au.en:and _ ,
uxwBsxxBx.B..tA....en:and _ .
BvAutstts.us.sts.Aten:and _ a
ttttstAAstttttttvuten:and _ an
sAtutttAsustsssss.sen:and _ ar
BAtttstutuAtsssssssen:and _ be
tu.ut.stAvDDEDDEADEen:and _ d
ttstsAutsAtttttuttten:and _ done
utAttButtuttuttuttten:and _ engin
Ayv.wA.tsz.stussBssen:and _ for
Att.ttsttuwuuuuuuuuen:and _ foreign
tsssssA.Bvttttttsswen:and _ from
uuuvuvsBuwsssssstusen:and _ fund
ssAs.tttssttututttten:and _ half
tssstttAsABBBBBBBDBen:and _ have
tstssttsBsAAAAAAAABen:and _ help
sAtA.ttttttvtsvtttten:and _ it
AtAsvuuAuvs.tA.....en:and _ like
Bttust.ttus.....B..en:and _ ll
tssts.ttt.ssssstsssen:and _ metr
Austttttu.DBBBBBBBBen:and _ no
tttstswsButtttttttuen:and _ offic
uutBtt.uutuuuvuuwuuen:and _ open
ttttBttt.tBBBBCBBBCen:and _ our
tCttttuuttCECCCCCCCen:and _ pai
tvu.ttuttAAAABAAAAAen:and _ s
.utAtstttuCCCDCCCCCen:and _ sale
ttsttstBCvBBBBBBBCCen:and _ still
.sAAtssssuutvuttttten:and _ team
ut.tAAuuAvuuvuvvuuwen:and _ the
ttAtuus.Avuuvuuuuvven:and _ their
.vvust.sBsutttuttuuen:and _ them
tsss..AAssBBBBBBDCBen:and _ three
uvssvtABwxwuwvvvuuuen:and _ to
t.uutu.usuBsAAAABADen:and _ us
ttussAsBsusss.sssvsen:and _ with
uvtsw.BsBxAss.A.utten:and a
tssttstBsvssssssst.en:and advic
AttussAAttABBBBBDCBen:and after
Bu.utsuttuvstssssssen:and ask
tttCuttuutAAABAAAAAen:and assembl
stssBsststttttutttten:and cash
w...v..ttBttttttttuen:and chengdu
ssssssssAsEEEEEEEEHen:and find
tttttuttCv........Aen:and get
CvssststtuDBBBBBBBBen:and ha
.tttuuutAuvuuuuuuuwen:and handl
Attss.utt.tsststsAsen:and have
tsttttstBuAAAAAAAAAen:and hire
stAtsAtusuAAAAABAAAen:and hope
ttstsst.Btssssssstten:and hous
Assssss.stvttttttvten:and i
Cutuuuusuus......A.en:and is
ttstAtAstutttttttuten:and let
svuvus.sAxDBBBBCECDen:and look
tsssusuvDtDDDDDDDDFen:and need
sttAustuA.BBBCBBBBCen:and no
ssstssssAAuuuuuuuuven:and now
uuuuuAvuvBtttttuttten:and open
.y.wxu.Bwts.A..stA.en:and our
stAtAttuttttutttttten:and own
tBtttsttttuwuuuvuuuen:and pai
tssBt.sA.tCCCDCCCDCen:and patienc
tvu.utuBtvsssusssAsen:and produc
s.s.Ast..vuuuuuuuuuen:and provid
ssAssAsttusstsstsssen:and share
uutBtAttuuBBB.BCBBBen:and still
AuttttutuAwuuuuuuuuen:and take
uututuCuut......A..en:and tell
tA.AsuttttAs.BAAAAAen:and test
vAuuBtxuuzvtt.uts.ten:and the
stAtsssss.ssttsssssen:and then
uvtuuAAuv.sssssttssen:and two
s...t..sBtttttttttuen:and visa
BusttttAtuvuuuuuuwuen:and want
tus.tsvvstBBEEEDDEEen:and we
.ttAttstAsEDDEDDDDEen:and who
tCuu.ttttustsstssssen:and will
BBtuwuusvw.A.Asts.sen:and would
ttttssAAsuttttttvuten:and write
vvwvvu.Ctw......Au.en:and ¤
vttuuuuDtvssssssstsen:angel
tssttttCsussssssstsen:angel ,
y.vB.Atuwzttvtsustten:ani
tuutuBu.tvvvvvvwvwven:anim
sAtt.sststuvuuvuuuuen:annual
ut.tutuButCCDCCCCDCen:anoth
tsBtttttssAACAAAAAAen:anoth compani
vvBvttvBvuuuvuu.uxuen:answer
uAuutuAuuuuvuuuuwuuen:anti
.Atut.ttttC.AAABAAAen:antibodi
tttts.sttAAAAAABAAAen:antibodi _ rare
tttts.sttAAAAAABAAAen:antibodi for
ss.ssssBsttttttttuten:antipoli
ABvvuusutwBs...As.Aen:anyon
ttstttBtttttttttutten:anyth
ttstttBtttttttttutten:anyth that
BuAuuu.uvstttttt.tten:app
tsBtstttsBttutttttten:app .
AtuutuAtttB.....s..en:appli
usAuuAuutvB.BBBCBBBen:applic
ts.tuAtttuBACBBCBBBen:applic _ a
DttuussttvCBBBBBBBBen:appoint
utttttAtAtBBBBBBCBDen:appreci
ssssssssAsBBBBBBBBDen:appreci .
sAttsusstACDCCCCCDCen:approv
stststsssAAAAAAAABAen:approv ,
stststsssAAAAAAAABAen:approv _ grant
.stsssttsABAAAAAAAAen:aquapuls
.stsssttsABAAAAAAAAen:aquapuls _ leak
.stsssttsABAAAAAAAAen:aquapuls monitor
u.v.u.ssutussstttA.en:ar
usvtv.vAu.uvuvuwuvuen:ar _ .
uusuAt.wuu..s.B.t..en:ar _ :
uBuvttBvsu.t....A..en:ar _ ;
uvutuAtCtuCCCCCECECen:ar _ a
ssAsssssssBBCBBCBBBen:ar _ an
uuttBsstu.BBBBCBBBBen:ar _ by
sv.twtCuwtFCsDBAEBBen:ar _ for
utsAstvstBsss.ssstsen:ar _ in
BtBtstttsuwuwuuuuuuen:ar _ look
CtBvttuutvHEFEEEEEEen:ar _ maker
x.usuwv.AvFHFGFFFGGen:ar _ of
u.ttsAsssACDCCCDCECen:ar _ on
ts.ssstB.tCCCCCCCCCen:ar _ our
ststsstAs.AAAAAAABAen:ar _ rais
tBstA.szswtwvtwuwtuen:ar _ to
BwvBw..uuzwvuvvwxyuen:ar a
ssAststAstBBCBBBBCBen:ar after
u..tBtAutuxzzxzxzxxen:ar avail
tuttABsttuCCCCDCCCCen:ar be
tAtttAt.suCDCCCDCECen:ar both
utttAutuAsuuuuvuuuven:ar glad
.Buvu.Auuvwwvvvvvvven:ar invit
tBt.tusttuCBA.AAAAAen:ar keen
.vu.vvtsv.HGGHGGHGGen:ar look
.uBvtu.Avuususssussen:ar open
ttst.Bsu.tBBBBACBBCen:ar prepar
sAt.tttustA.ACAAAAAen:ar readi
sttuttBttvCBBBBBCBBen:ar search
uut.uuuAuuCCCDCCCDCen:ar short
stt.uAt.tuststsvsAsen:ar welcom
Auuuuu.Cvvvuuuuutvuen:arm
Butvvu.AswEBABBBCCDen:around
ttsttsuuBuAAAAAAAABen:arriv
ststssttBtBBBBBBBBCen:arriv in
AytutuDvyzzyzzzzzzzen:as
uttttuA.tuttttttuuten:as _ ground
Assssssssuvuuuuuuuuen:as _ import
ssststBttuuuuuuuxuuen:as _ live
ututttCttusssssstssen:as _ user
.ttsBtCwtxywvyzyzwxen:as a
AtttusA.suvuuuuuxwuen:as an
utBuuAututAAsAABAAAen:as co
ttttstBttuuuuuuuwuuen:as first
uttuttB.tuBBBBBBCABen:as test
svAt.sAuuvuuvuvvvuuen:as the
svsCttvuuwwvwxwvvvven:as your
B.tAuuwtsxAtACBAA.sen:asia
.AAuut.ussCCCBBBBBBen:asia ,
ButsttvuAvutt.ttttuen:asia .
A.sstssstvB.ABAAAAAen:asia _ for
stttCt.t.sBBBBDBBBBen:asia _ plan
BssAssstssFDDDDDDDDen:asia and
uttuBttAsutttt.ttvten:asia we
A.uvAsuuuwttssu.sssen:asian
A.uvAsuuuwttssu.sssen:asian _ .
ttutu.Btuvtttttvutten:asid
s.svtvutsAtBAA.ABBBen:ask
ttttAtttAtAAAAAAAACen:ask .
AustttuttBvstssssssen:ask for
twvFvuvvwxDCCDCCCCCen:assembl
tuuCttttttCCCFCCCCCen:assembl _ .
stuBstststDDDHDDDDDen:assembl of
ttsBssttsttttuttttten:assembl to
uBtttttutuCDCCCCCCCen:asset
tBttttttttBCBBBBBBBen:asset to
tststtttBsssssssssten:assist
vvvtzv.utDCsBAABBA.en:at
uvvvuAsuuBBBBBBADBBen:at _ ,
uvBuuvuuuCCCECCCCDCen:at _ .
.utustsA.uEDDDDDDEEen:at _ ?
ttAtssAtsuuuvuuuvuuen:at _ cost
tttusABtsusssssttssen:at _ dispos
AssssBtssuwvvvvwvvven:at _ servic
ttuttBtutABBBBBCBBBen:at _ time
uututtCutuDDDDDDGDDen:at a
ButtttutuuDBBBBBBBBen:at home
uuv.uu.uuAtttwttvtten:at our
suvtuAvvABywwwwywwyen:at the
uutusuAAttssssssttsen:at your
AvtututuuBBAAAAAAAAen:at ¤
uuuCtttttuuuuwuuuuuen:audit
sBttBsuttuEDCCDCCCCen:authoris
uuCutuBvtutt.tttvtten:autonom
wAtutyBBvzCBB..BtBBen:avail
tAtAssttstvxvwvvvvven:avail .
ssstssB.stuuuuuuwvuen:avail :
t.stutt.sv.tA....B.en:avail _ licenc
uCttutuustCDCCCCCCCen:avail _ manufactur
AussAsutsuBAAA.AAAAen:avail _ the
AustCsuutuwuuuwuuuuen:avail as
tu.tstButtvvxvvvwvven:avail for
uBsvwx.svxFFCEEEBFEen:avail to
t.stutt.sv.tA....B.en:avail under
vuuuuuAuuBBBBBBBCBBen:awai
sssssssBsuBBBBBBBCBen:b
ts.tsttBstCCCCCCCECen:b ,
xxwxsvsDxtvvvvwvxyven:back
vvvwvu.Cv.ttttttuuten:back .
utttutv.t.BBBBBBBDBen:backer
tssstsvCtvBBBBBBBDBen:backer ,
xvvwuvvACsAAAAAAAAAen:bank
uututtuBAuCCCCCCCEEen:bank _ no
ussttstsBuuuuuuuuuxen:bank account
tsA.wuut.tECDDCEC.Den:base
tAt.uutttu.A.A.....en:base _ ,
tstttttBtututttttvten:base _ .
sAtuuututBBBBBBBBBBen:base _ of
sttsttttsBBAAAAAAAAen:base maker
tAt.uutttu.A.A.....en:base polym
wuuDvvuuvussstsssssen:batch
uttCuuutts...A.....en:batch ,
v.tAvuvvvwA.BtAAAAAen:batteri
usuAutuuuv..As.....en:batteri _ .
u.BuutttttBDCBBBBBBen:batteri _ how
u.BuutttttBDCBBBBBBen:batteri know
ssvvssBv.zEtCD.DACEen:be
uutuAttsAusssstsss.en:be _ ,
.AwuAxsu.zFBDFFGEFEen:be _ .
v.uBtuuutu.t.......en:be _ by
..uuuA.tvwBsAAACuAAen:be _ for
vttAtAttAt...s.A..Aen:be _ in
uvuttuCttuCCCCCCECCen:be _ on
vuuuuuAAvu......tA.en:be _ the
AsuuvwAswxBsCCAAAAAen:be _ to
ttAstBststBBCBBCBBBen:be _ with
uuAvuAtttuvvtvvwxvven:be a
stAAstss.sCCDDCCCCCen:be done
tutAttAvstBBBDBBCBBen:be found
tuuuuvuuBuDCCCCCCCDen:be glad
tsststuBsvtvtttttuten:be happi
.ttttuttAsDBBBBBBBBen:be ideal
ttstBssusuBBBBCBBBBen:be identifi
ts.u.vAuvutwvvyvtvven:be the
uAtusuAssuvwvvvvzvven:be us
tvuu.uAtAtxvvvxvxvwen:be your
tutssCsttttttttuttten:beamlin
tutssCsttttttttuttten:beamlin ,
AvvB.uvvuvwuuxwuuuuen:becom
uuvBAuuuuuuuuwwuuuuen:becom sharehold
wu.ttuBut.AABAAA.AAen:bed
tttsstBtstCCCCCCECCen:bed .
uttsssAssABBBBBBCBBen:bed and
Atsttttut.utttttttten:been
.vw.vwtw..ABBCBBECDen:befor
Asstss.tttCAAAAABAAen:believ
Asstss.tttCAAAAABAAen:believ our
AtAtstststCA.AAAAAAen:belong
uuAut.ttAw..A..sA.sen:bench
.ttAtsttst.sstsssssen:besid ,
.ttAtsttst.sstsssssen:besid _ our
uwvvvuDwuvCCCCCCECCen:beta
.tAvAttvvuAEDCFECCCen:better
suusvtvBuss..A...t.en:between
tstut.tttBssssstsssen:between #
vutsvsvBu....A...t.en:between _ and
sssssssBstwwwwwwwzwen:between ¤
tttCtttustCCCECCCCCen:beyond
Avv.vttvutCBBCBBBBBen:bike
ttttstttBtttttttttven:bilingu
uAvs..uu.tBCBBCDBBAen:bio
tAt.uutttu.A.A.....en:bio _ polym
uAusvAttutBCBBBDBBBen:bio base
t.ststsss.tuttttttten:biofilm
t.ststsss.tuttttttten:biofilm .
tutAtBtuuuttttttttten:bioreactor
vwvsusvA.Auuuvuwuvwen:biotech
uttutCuAtwAAAAAtACAen:biotech .
tttts.sttAAAAAABAAAen:biotech _ nice
uuuAtutuuAssstsssssen:biotech firm
ttstssstA.AAAAABAAsen:biotech from
t.uButuuuuBCBCBBBBBen:blade
tAuAtstttutvtuttttten:bm
vtsB.suuvs.AB..sss.en:board
tssBsttttsAAAAAAAAAen:board _ week
tssBsttttsAAAAAAAAAen:board a
uuuBAuuuAuAAAC.AAACen:bodi
vuuBtuuvAv...A....ten:book
CtttttuttuFCCCCCCCCen:boot
CtttttuttuFCCCCCCCCen:boot _ the
s.AuA.us.vu.sst.sAten:both
.uBuutuu.vwuvuuuuuven:both .
tstAttAtsvAAACAAsAAen:bottl
vBusuvutuAststsssssen:bought
sv.Bvt.tuvAst.ssstsen:box
svtBtttttuB........en:box _ ,
ttButtAstuuuvuuuuvuen:box _ it
tuuttuttCtCBBBBBBBCen:branch
tttstustBsBBBBBBBBDen:branch _ chengdu
tttstustBsBBBBBBBBDen:branch in
Ctw.xwzwyvuuutttt.ten:brand
Autstsvuuvtssusssssen:brand ,
AwuCvtuuuxzvvwvvvvven:brand .
us.utuuAsuAA.AAAABAen:brand ;
.Atutttuuuvvuuuuuuuen:brand _ it
Cttutttttvtssssssssen:brand _ our
Bss.sttsswuttuttttten:brand and
s.tsuuuvuuwwvwvvvvven:brand on
susttsttuBtssssssssen:brand that
CvvuututuwBAAAAAAAAen:brand to
vuuvuuDvuv.........en:break
ssssussBsuDDDDDDDFDen:bridg
ssssussBsuDDDDDDDFDen:bridg round
.suyBuutwxDECCDBADCen:bring
tt.sAttsssBB.BCBBBBen:bring _ ,
uButAuututABAA.AAAAen:bring _ .
tt.tuuuBttCCFCCCCECen:bring a
AstsAttsssDCCCDCCCCen:bring it
uuuvBButuvttttsvttten:bring the
Bu.uttAuuuwvwvvvxvven:bring your
tsAutuAttAtsvtttvtten:budget
sttsss.ssAttttttutten:budget .
tAAsttsstuBC.BBBBBBen:budget to
BCxuxwxBwwBEBBBBB.Aen:bui
AuuvvuvCuvvuuuuuuwuen:bui _ in
BttttstttuCBBBBBBBBen:bui from
uuttuttCuuuuuuuuuvuen:bui share
vsAAsxAuwzF.C..ABBAen:build
tAvtutBttuBCBBBBDBBen:build .
u.Buttuutt.sB......en:build _ a
t.tAttttstuwuvuuuuuen:build for
uu.BttutttAACBAAAAAen:build it
.vtDttuutuECCECCCCCen:build our
stBsststssuuwuuuuuuen:build product
uu.vuusBtuBBABBBCCBen:build the
ssBsttttssCCECCCCCCen:build with
AtAsttutssDBCBBBBBBen:builder
uA.tusvutssA.us.sssen:built
tssAtss.stBBBCBBBDBen:burn
.BxwuwusBytutt.ttuven:busi
vBuvAuuuuustss.ssssen:busi ,
Asssssssstttsssssssen:busi _ .
tCuuuttttustsssssssen:busi _ we
sAsssssssstvttttttten:busi model
..vwv.As.uCAABCCBCDen:but
st.uuAtAsuAA.AABABAen:but no
ABtvuuuvuus........en:buyer
AAtttttuutxxvvvvvvven:buyer for
w..AtszwtB.BBB.tAs.en:by
ttstAss.ttvvvvwvvxven:by _ ,
.uBvuuwv..ts.ssvssuen:by _ .
utttttutCt........sen:by _ hand
sAtstttusABCBCBBBBBen:by _ third
uAv.uuuuuACDCECCCCCen:by a
uvttBttuuABBBBCBBBBen:by our
utCuututuuBBCBBBBBBen:by side
wwvBtAvvBwtttutvttuen:by the
tttCtttutuDBBCBBBBBen:cabinet
uuuCsuuutuAAABAAAAAen:cad
CxsxwAtuwyvtstttusten:call
At.ttsuttt.sAsstsssen:call _ a
.u.vt..vtvBABAAB.AAen:call for
BttttAtsuttssss.sssen:call on
ttBtttttstCCECCCCCCen:camera
tututuAsBvttttttuuven:campu
ttstsst.Btssssssstten:campu .
uttttuCuutttttttutten:campu _ #
uttttuCuutttttttutten:campu of
s.u..ttuwzwzyvzxxyyen:can
tttutusBtvsssssstusen:can _ .
tBAtttsttv.At......en:can _ a
tttAtAutttBBBCBABBBen:can _ and
.ttAtsttst.sstsssssen:can _ for
uuBstutuutvvxwvvvvven:can _ it
ssAssstuBuxxyxxxxxzen:can _ on
.Buvtvsuuwvwuuuuwuuen:can _ our
wusAA.Atvtstt.utussen:can _ the
v.uutuAs.uuwuuuuzusen:can _ us
swt.vuu..vvuswuuwvven:can _ your
yAwu.tAvvywzxxyzxwyen:can be
Btsututusu.........en:can bring
tt.Atttttsttvvttttten:can draw
tttutusBtvsssssstusen:can follow
.s.tsAtttsBCDCCECCCen:can t
tAttst.ttttvttttvtten:can us
st.Attttststuuttttten:can work
ttsttAt.tAssssstsssen:cancer
ttsttAtttAssssstsssen:cancer _ run
ttsttAtttAssssstsssen:cancer centr
tuttCtttttBBBBDBBBBen:candid
.utustttAtBAAAAAAABen:cann
t.ststsAtuDEDDEDDEDen:cap
vvvEuuuwvw...A.....en:capac
tssBtsuttuCCCFCCCCCen:capac _ our
tsttBsstsuBBBBCBBBBen:capit and
uustvsuCuu.......s.en:capit for
ssssussBstvvvvvvvxven:capit into
uututtuss.AAAA.AADAen:capit to
tBsttAstsvtutttvttten:captur
vuBvuvBvuw..A...t..en:car
tttttuCtutttttttvtten:car park
tAtBtttuuvBEBBCBBBBen:carbon
sssBsssttusssssssssen:carbon tube
BvtvtutvAvutttttttven:card
.tuuttttA.AAAAAAAACen:care
vsssssssAACCCCCCCCDen:care _ our
Btstssststsssssssssen:care line
ttsttsssBuBBBBBBBBDen:care of
BuvvustuutsA...s...en:carri
BsttttttsutAsssssssen:carri your
uv..uuuuuA..B......en:cartridg
vvuAutBvuutttutu.tten:case
tvvt.uvAt.ttttvttuuen:cash
uttCtuuuuvCCCFCCCCCen:cast
CtutttutttDBBBBBBBBen:catalogu
BtttssttttBAAAAAAAAen:catalogu .
t.tutvuutAEHEEEEEEEen:catalyst to
AutvuuuttBECCCCCCCCen:ce
AtsutttttABAAAAAAAAen:ce mark
sAttttstssuwuuuuuuuen:cell
tAuttttAttCECCCCDDCen:cement
swtsy.syvxuuwtsststen:centr
tsttt..ut.ssssst.ssen:centr _ #
uAAutAttuvtuuttvttten:centr _ it
ttttstBtsusssssstssen:centr _ new
ttsssAtt.tuuuuuwuuven:centr in
ttsttAtttAssssstsssen:centr run
uBsututttuABBAAAAAAen:ceram
tutuuuuCuuCCCCCCCECen:certif
ttsstttBuuBBBBBBBCBen:certif and
ussutuAstBAAAAAABAAen:chain
uvttABuutvBBBBCCBBBen:chair
vuuutBvuBwuuuuuuuuven:chamber
tAttttAsutBDBBBBCBBen:chang
Cttuttuuuusssssssssen:channel
us.uutCutvECEEEEGEEen:charg
ttstttBttuCCCCCCDCCen:charg .
uAtut.ttsuDEDDDFDDDen:chemistri
tuyt.txwAtABA.CBAB.en:chengdu
uttsAttt..tttustttven:chengdu .
vttsuututBtttuttttten:chengdu _ #
.tttBut.svs...B..Bsen:chengdu _ ,
BsstustuBuDCCCCCCCDen:chengdu _ need
.sssssssAsDCCCCCCCEen:chengdu _ seek
.ssstsstAtEDDDDDDDGen:chengdu and
sttsttttsBBAAAAAAAAen:chengdu base
tssttAttAusssss.ssten:chengdu for
ttttststA.BBBBBBBBDen:chengdu in
AtssusuvuBvtttttttuen:chengdu offic
ssssAsstAtBBBBCBBBCen:chengdu to
ttsstssBtuuuuuuuuwuen:chequ
.uxu.vvv.sBsABBBB..en:china
BvtuustuBvAAAAAAAAAen:china ,
Bsvs.vvsswsttttttuuen:china .
usssAssstACCCCECCCCen:china _ a
ABsusstttuCCBBBBBBBen:china _ to
ttsuusutCus.......Aen:china _ we
tssstssstBuuuuuuuuven:china and
.sstAsssstDCCCDCCCCen:china is
s.tv.tzsBy..AAt..uAen:chines
wvAstvuwAtBBCBDBBBBen:chines _ ,
.wuxAAwwAvBBBB.CBBDen:chines _ .
sAsstssBuvtutttttuten:chines _ compani
AuuvvAtBuuuttttstvten:chines _ on
ususBAsttttttt.uttten:chines _ partner
.stuA.sttsEEDDEFDDDen:chines _ to
uuututuBsutttttttuven:chines _ up
tuut.utuBtttttAtttuen:chines firm
BtstAtsstvvuuuvuuuuen:chines manufactur
.utAututuvCBBCBBBBBen:chines market
AtsststtAtsAAAAAAABen:chines parent
ssssAsstssCCCCDCCCCen:chines sharehold
us.stusAuvst.uss.tsen:chip
tu.uutButuBBCBBBCBBen:chip _ for
AutuuutuBts.......Aen:choos
utsttstsBsBBBBBBBBCen:choos a
sts.sstssABBBCBBBBBen:chosen
vuuutuAuuACBBBBBCBBen:citi
.stsssttsABAAAAAAAAen:citi _ network
.stsssttsABAAAAAAAAen:citi water
.ttttstttBsAABAAAAAen:class
suu.s..suttuuuvvsvuen:clean
t...s..ss.tttuttttten:clean _ class
ttt.t.tut.ssststsssen:clean room
stss.ssAssvvvvwvvxven:cleantech
svwCsu.utuCCAs.AAAAen:client
uuuuuAutuBssssstsusen:climat
xvxsuACvuyAAAA.AABBen:clinic
ttttt.A.tssssssut.sen:clinic _ .
tsstsBtutwAAAAAAAAAen:clinic _ partner
tsstsBtutw.....s...en:clinic research
w.tAvwsuyAA.BCAA.BAen:close
uAtAttstuu.t.A.....en:close _ the
vvu.tuv.vsBBBCBBBCBen:close in
tssBtststtBDBCBBBBBen:close to
txswCBstywsvvtututten:co
uu.t.Av.tuCCACDECECen:co _ .
tAssAAsttttvttA.ttten:co _ a
ut.u.BtuuuBBCBDCBBBen:co _ for
BuCttttutuA.s......en:co _ of
ttAtAuttssttututttten:co _ project
uuvuAB.susvvwvwwwvven:co _ with
ssAsssssssttutttttten:co design
vt.vuvwst...s....B.en:co develop
tuutCtuuutuuuuwuuuuen:co found
uttuCuuttsAAAAAAAAAen:co owner
ttttCutuutsssssssssen:co sharehold
sstsssAsAussssss.sten:coach
w.sBuvvvvts.uvsssssen:coat
t.ststsss.tuttttttten:coat _ stop
s.AsssssssBE.BBBBBBen:coat for
t.ststsss.tuttttttten:coat that
tButtutttuABAAAAAAAen:code
stttsBttttssssstsssen:cohort
wuuvvDvtvxsstssssAsen:collabor
ssstsAt.stssssstsAsen:collabor ;
tssstBsstsBBBBBCBBBen:collabor _ a
tuuttBstttuuuuuxuuuen:collabor project
uttutCtttussssstsssen:colleagu
t.tttutttBtvttttttten:collect
tv.wssws..CBCBBACDAen:come
tttutBtAstCCCCCBCECen:come and
uuuu.tuv.Buuuuuuuuven:come from
tt.ssttAstttuttttuten:come in
.tttutttDvA........en:come to
sssBssAsstAAABAAsAAen:comfort
AttttsutAuvuuuuuuuven:commerc
.ButusvvuuECCCCDFCCen:commerci
uBustAuutuAtAAABAAAen:commerci _ ,
Dvuuuuuutu.........en:commercialis
Cutvtuuttutssssssssen:commis
uuuuuuuBAvBBBBBBBBCen:commit
ttAuBuutvvBBCBDBBBBen:common
stBtssststCCDCDCCCCen:common _ .
tstsBtusutAAAAAAAAAen:common _ with
tstsBtusutAAAAAAAAAen:common subsidiari
wuutDvvAsxAvBsstsAsen:compani
stsstvvAv.stAsBAABAen:compani ,
v.u.vvsBxtvvsxwxvxxen:compani .
stutBttttsBBBBCBBBBen:compani ;
.tussssssBvtttttttten:compani _ #
stutBuCusvuuuuvuxuten:compani _ .
uuwuDsuvuuAABAC.ABAen:compani _ a
tstttttAt.ssssssstsen:compani _ back
uusv.uuvBv....B...sen:compani _ chengdu
sAtssButtsADAAABAAAen:compani _ for
tuutBttttssssstssssen:compani _ foreign
tts.vuuBtuwwxxwwwyxen:compani _ from
.tA.tttttuABCABBBBBen:compani _ it
stttusAButBBBBBBCDBen:compani _ our
tsssBsststuuuuwuuuuen:compani _ plant
tsssssttAssssstsss.en:compani _ provenc
tt.AAuutsuCCGBDCCDCen:compani _ the
vvB.wsvtvu.tAst.vuten:compani _ to
ttu.BstutuAAAsBAAAAen:compani _ two
tttsutAuBu......s..en:compani _ want
tvutCtttuuAAAAAAAAAen:compani _ with
ttCttutsttuuwuuuuuuen:compani can
stBst..B.tAABAAAABAen:compani for
uutuuuuvDussssssssten:compani from
tsstBttsttsssssssssen:compani held
vutvAutuAuAAsAAAAAAen:compani in
tAtuxttAAvDBDDDDDFDen:compani is
tAttAtttsvA.AABAAAAen:compani make
ss.sAtssssBBCBCBBBBen:compani on
u.tsAsttu.CBCCDCCCCen:compani own
utAuuusttsuutuuuwuuen:compani readi
..u.tvstAvAu.s..t.sen:compani that
s.AttsuAvxCAEBC.BCBen:compani to
tsutCssttusssstssssen:compani togeth
swxuEswwwx.sAttss.sen:compani with
AsttsstAtuEDDDDDDFDen:competitor
AsttsstAtuEDDDDDDFDen:competitor .
vBwvwCvtvvB.BBBCBCBen:complet
stssuB.stBDDDDDFDDDen:complet a
ss.sussDsuAAAAAAABAen:complet the
t.sAtststts.t.sssssen:composit
tCutstuttusssssssssen:compres
tuBuutAutu......A..en:concept
t.tttBtttsstsss.sssen:concret
sstsssAssABBBBBBCBBen:confirm
u.tA.ttuu.BCBCBBBBBen:consid
sustssstsBttttutttten:consid _ joint
utttsCtttutttttuttten:consortia
utttsBtttuuuuuuwuuuen:consortia .
ttutAuAutuuuuuvuvuuen:construc
sttBttuttuCBBCBBBBBen:consult
AssssssstsCAAAAAAAAen:consum
A.tvAuuuswGFEEFEEEFen:contact
tttAtsttt.ssstsssssen:contin
tttAtsttt.ssstsssssen:contin .
.uwCuvuwsAs..As...sen:contract
AututttutAutttttttten:contract .
tutAttvut.uuuwwuuuuen:contract _ ,
suuBsstsstAAABAAAAAen:contract manufactur
utttBttssusssssssssen:contribu
uuBt.utusuuuwuvuuuuen:contribut
vvC.uuvvvvCCEDCCCCCen:control
sssssssAssuuwuuuuxuen:convert _ .
sBsvssttstABAAAAAAAen:cookwar
uAuttttutBtuttttttten:core
tutAttAttuBBBCBBCBBen:corner
A.t.tuuutvvvusuuuuuen:cosmet
tAtAtuutuususAsssssen:cosmet .
vwA.vwsAtsBBCCBBDDAen:cost
su.tst.ttABBABBBEBBen:cost .
AAuuwstx.yEEEEDEEDEen:could
ststsAttAtBBBBBCBBDen:could _ a
sutAtuttutBAABAAAAAen:could _ it
uAuuusuuAuBCBBBCBBCen:could us
xvAwvvAwAtttvtttutten:count
tsAsstuuCuttutttttsen:count on
ssuvvvuv.AssssssssAen:countri
..uuuuuuusttsssssssen:countri .
svvvtu.uvBA.....s..en:cover
wvCvuvs.vtAABA.ABBAen:creat
stBsttssssAABAAAAAAen:creat _ new
vu.tttAtttuuwuuusuuen:creat _ with
tuBtutsAuuDDFDDDAEDen:creat a
vu.tttAtttuuwuuusuuen:creat product
utttttBtstAAAAAAAAAen:curiou
BttAttt.tv.BBCBBBDBen:current
Bsstssstsuvuuuuuuuuen:current _ our
.tAssxtvy.utvyvuttuen:custom
sBuuuuuvvC.BAAAAAAAen:custom ,
Buustt.vuvsttuttvtten:custom .
AtuuttCutv.AAAAACAAen:custom _ .
tttBttuttussstsssssen:cut
t.BzvysuAzHHHHHHHGHen:d
uuut.BAtAvDDDDBFEDDen:d _ a
AssutsttsvHHFFFFFFFen:d _ exclus
CwAuuuuvvvCAsAAAAAAen:d _ our
tButstttttBCBBBBBBBen:d _ pai
BsttBsttutCBBBABBBBen:d _ the
sssusu.ssxADDCDDEACen:d _ to
vvwuvuuBCuCCCCCCCDDen:d be
.tsvttAusxFHGFGFHDEen:d like
uuBtuttutu.........en:d partner
uDuutuvvvuABAAAAAAAen:d rather
utuAstuCtvtttutttuten:dai
.CtvuuuuvvDFDDDDDDDen:dairi
tttutuCttu......s..en:dam
wt.wwCuswwAsAAAA.CAen:data
tssttAu.stssssstsssen:data on
t.sttA.utuwyywwyxwwen:data to
tttttutA..vvvvvvvywen:deal
t..su.tssAtttttttuten:deal .
sssssssAssvvvvvvvzven:deal in
.vwuvwvwvACAAsAAAAAen:dealer
DutvttuutwHFFFFFFFFen:dealer .
Ctsvssstsxyvvvvvvvven:dealer _ for
stt.ttttuADAAsAAAAAen:dealer _ our
stt.ttttuADAAsAAAAAen:dealer for
Ctsvssstsxyvvvvvvvven:dealer look
.utAutt.uuEDDDDDDDDen:dear
tusttstuBBAAAAAAAABen:decid
ttststtBsttttttttuten:deck _ you
ttststtBsttttttttuten:deck if
ttsttss.Autttttttuuen:deep
ttsttss.Autttttttuuen:deep tech
usuut.uAtuA.AAABABAen:deeper
uvutvuvuuCDDDFDDDDDen:demand
uuuttuCttt......sC.en:demonstr
sttustBtttvvvvvvyvven:demonstr .
sAtvvCtvwwDC.BBDABBen:depart
tuustButttCCCCCECCCen:depart .
tttss.AtstAAAAAB.AAen:depart _ to
AuttttuttACBBBBBBBBen:depart of
utttss.Bsuvvvvvvxxven:deploi
sssssssAssuuuuuuuwuen:deploi _ into
AutttsBtsuusssss.ssen:depot
tBsussstssBCBBBBBBBen:dermatolog
xtCAwvztuz.ts.s.s.sen:design
vwvBuvwBtvCCCECCCDCen:design ;
ts.Asttts.CCDECCCCCen:design _ and
uuuCstttss...s.....en:design _ we
tvBsttttut...t.....en:design _ with
uuCtstuutuBBDDBBBBBen:design a
t.sAttttttstACsssssen:design is
tvBsttttut...t.....en:design it
suBvv.uuuuAA.AABAAAen:design the
suuuuuuvDvtuuuuuuuwen:desk
ttssssttAsttttttttuen:desk ,
ststssstAtAAAAAAAAAen:desk and
....s.s.BsCCCCCCCCEen:desk for
uuAttuuuuAAABAAAAAAen:detec
ttttstBtstAAAAAAAAAen:detector
xxEvwzvwwtttuutsA.ten:develop
tuBsttttssttutttttten:develop ,
uwC.tvwvvvAAB.AAAAAen:develop .
ssDtstutsvuuwuuuuuuen:develop _ .
ut.ttuuutABBDBBBBBBen:develop _ a
us.utuuAsuAA.AAAABAen:develop _ brand
utBus.ttt.ttvtttttten:develop _ for
ssCtssttstsstssssssen:develop _ part
ststssutsAuuwuuuuuuen:develop _ sensor
stBtstusstuuwuuuuuuen:develop _ with
ts.utuAtsuB.DBBBDBBen:develop a
ssBststtsuDDGDDDDDDen:develop an
tttts.sttAAAAAABAAAen:develop antibodi
ssAssttsssuuvuuuuuuen:develop it
ssDtsstssvttutttttten:develop new
ttBttuttttAABAAAAAAen:develop of
uAAtttutttCDECCCCCCen:develop our
ssBtstssssuuwuuuuuuen:develop partner
ststtsvttAAACAAAAAAen:develop the
tvAtuvusus..s....A.en:develop with
Aut.wy.swtvuutuwvuuen:devic
suv.uwtxu..BABAABAAen:devic .
ttusstBtsuvvvvvxxvven:devic _ test
tBstttsttttuutttttten:devic and
utttttAAsvAAAAAAsBAen:devic at
suA.tsuutuBBDBBBBBBen:devic compani
uAAstsst.vttutttttten:devic maker
Asustu.tsvvuuuuuwuuen:devic to
uAuutAutut.t...A...en:die
s.ttttAtssstssss.ssen:digest
ututtsCutusssssstssen:digit
ButtttusuuEDDDDDDEDen:direct
tBttstuAsvAsAAAAACAen:discuss
tttts.sttAAAAAABAAAen:diseas
tttts.sttAAAAAABAAAen:diseas .
tttusABtsuuvuuuvuuuen:dispos
tututtuttB.........en:distribu
.vusvuvuu.BAAAAAAAAen:distribut
Cuttuuuutusssssssssen:distribut _ lamp
.vtw.tusvAssssAss.sen:distributor
sustAssss.HFFFGFFFFen:distributor .
Bs.wvtuvvstssssssssen:distributor _ china
AsstsssAtsECCCCCCDCen:distributor _ japan
uuuuuuB.ssssssssstten:district
.ttAtttstu.sstsssssen:division
tvvuvtxAABs.As...A.en:do
tBtAttt.twvwvxvvvwven:do .
tAttttutAtABAAAAAABen:do _ get
tttttAtAtvCCCCCDCDCen:do _ have
tuuutAtAtACACCCDCDCen:do not
tAttttutAtABAAAAAABen:do we
uutttAtBuwvvvvvxxwven:doctor
tsstttstsABDBBBBBBBen:document
ss..wwvvs.DCCEBBBBDen:doe
uuAvststtBAABAAAAAAen:doe .
AAuttutstuDCBBBBBBBen:doe anyon
uvutsv.vBACBBACBDBDen:don
.tttutstBuDCCCCCCCEen:don _ know
utstAttutAAAAABAAAAen:don _ want
uvutsv.vBACBBACBDBDen:don t
vussuBuu.sBBDCBACBCen:done
stAAstss.sCCDDCCCCCen:done _ a
ttstsAutsAtttttuttten:done so
ttBttBtttu..A..s...en:done with
utu.At.uAuCCCABCDCCen:door
ssssAsBsstAAAAAACAAen:door .
tssssstsAtBBBBBBBBBen:door to
vtttuBtBtuCCCCCDCECen:doubl
v.AAustuvv.tBB.s...en:down
tAAutttttttv.tttttten:down the
vBvCuvtvvw.ut......en:draw
tBtAtuuutuuvuvuuuuuen:draw ,
tuAuAutttuBBDBCBBBBen:dream
tttt.ttttAAAAABAAAAen:drill
tttt.ttttAAAAABAAAAen:drill compani
svAuuu.vuustttttvtten:drone
.ustttAuttstttttvtten:drone .
vBuuuvvuvAuvuuuuuuuen:drop
uCuttuututuvuuuuuuuen:drop our
t..AuuutstCDCDCDCCCen:drug
ttAtssttssBBCBBCBBBen:drug _ .
sAAtttssssBCBBBBBBBen:drug maker
sAu.uuuuusCDBABBBBBen:dry
tuttuBAttuCCCCCDDCCen:due
BwAvsvv.vvAAsABAABAen:e
Btttsststtutttttttten:e commerc
ttBtAttuttttvt.tttten:e health
wwww.u.B.suuuutvwwven:each
ttutAtsAttuuuutuuwuen:each .
sssssssBAtssssssstten:each winner
tututuB.tuAAAAAAAAAen:earli
suttttButvDDDDDDGDDen:earli _ among
tuttstBusu......A..en:earli user
ttsttAutt.AAAAABAAAen:ecolog
tssts.ttt.ssssstsssen:ecolog _ field
tssts.ttt.ssssstsssen:ecolog with
ttAtttAttsDDFDDDFDDen:edg
ssAssttsssCCECCCCCCen:edg ai
v.svuvuuvA.Bs......en:eight
t.ststsss.tuttttttten:eight _ of
t.ststsss.tuttttttten:eight year
uuAvtuCtt.ssssssv.sen:electr
tsuBttuttuuwuwuuuuuen:electrod
uuAutuuAttBBBBBBBBBen:electrolys
uvB.tuuttv..As.....en:electron
tuAAtuvtttuuwwuuuuuen:electron ,
tuAAtsutstBB.CBBBBBen:electron .
sssAs.sssstttuttttten:electron _ in
sssAs.sssstttuttttten:electron plant
.AsvuuuutuEEACCCCCCen:els
tB.vuuutstAC.AAAAAAen:els s
tAtBttuutuABABAAAAAen:elsewher
vDtuttutsw.s.......en:emb
uAuttvvtuBuwuuuuuuuen:embed
uuttttttCt.........en:employ
ttsssttt.Avvvvvvvvxen:employe
ttsBtusstuCAA.AAAAAen:enclosur
sssusttAsAssssssstsen:end
AtAtssstusCBCBBBBBBen:endoscop
utvu.uB.tv....B.s..en:energi
tstt.s.Attssss.suusen:energi _ ,
ssssAstAstCCCCDCCDCen:energi compani
tstsssBtttAAAAAAAAAen:energi provid
ttDwwvwxuvAAs..As.Aen:engin
AuAvtuvvAuDCACCCCCDen:engin ,
vAAtt.vuuvAAAAABAAAen:engin .
tsBtttttssAACAAAAAAen:engin _ anoth
tuCtttttssBBDBBBBBBen:engin _ next
uuButussttBBCBBBBBBen:engin _ product
ttBtstttstsstssssssen:engin and
tvCttututs.........en:engin from
vvDuuuuuuvBBDBBBBBBen:engin the
uBButtttttAB.AAAAAAen:engin to
uusstsBsstssusss.ssen:engin will
u.uvuuCutuEGEEEEHEEen:enough
tsssssBsstCCCCCCECCen:enough to
st.t.utusuusvtstttuen:enter
.tsstsstAutsssssssten:enter _ .
tuAsAsssstuuvuvuuuuen:enter _ joint
vuttBtuuAussssssssten:entiti
tstsBsstsusssssssssen:entiti _ chengdu
sussAssA.uBBBBCBBBCen:entri
CutvAtttutvuuuvuuuuen:environment
tA.tsttststuutttttten:enzym
utAtAttttuCCDCDCCCCen:equal
AvAvAtsuuvwuwuswwuuen:equip
Bttutssusttssssssssen:equip in
utttBt.suxAAAACA.sAen:equiti
ssssB.st.suuuuvuuuuen:equiti .
ttssAssstsuuuutuuxuen:equiti _ for
tsstttA.tutttttttuten:equiti in
ss.sussDsuAAAAAAABAen:equiti of
utttAttsttAAAABAACAen:equiti partner
ssssssuButttttuttuten:equiti to
vutuAAtvsACCCCFDCCBen:establish
usttBtsuusDDDDGDDDDen:establish _ compani
utttAAtuutDDDDGEDDDen:establish a
ttttttBtttsssssssssen:estat
Asv.wtuvtw...A.A.tsen:europ
BAuuvutt.vv.ssssstten:europ .
.utAtuttttCBBCBBBBBen:europ is
Auvt..w.BxtAsuuAsssen:european
ttssttsBttBBBBBBBCCen:european _ and
t.sstsstBsBBBBBBBBDen:european _ for
tttssBttAsBBBBBBBBCen:european _ on
Dt.ustssuuCBBBBBBBBen:european _ to
ssssssstAsCCCCCCCCDen:european base
tuuuttAts.sssssstssen:evalu
tvtuutDuswwwwwwwzwwen:evalu _ our
uuuuuuAuuBBBBBBBDBBen:ever
AyvvxwzswAvuuuuuuvuen:everi
BuuuttvuuAtssssssssen:everi _ .
stu.uvsvAvDACDCCCCCen:everyth
uutAttuu.tAAABAAAA.en:everyth _ the
utuuuutuuCABAAAAAAAen:exactli
utAusttAtuttuttttuten:exchang
utAusttAtuttuttttuten:exchang for
Dtuuutvvvtstsssssssen:exclus
B.tutttttwEBCCCCCCCen:exclus _ .
AssuttstsvHEDDDDDDDen:exclus _ right
.tutvtttu.stsssssssen:exclus _ to
.Bttustttvvvttttttten:exclus right
u...vuusAvACCBAAAB.en:exist
ss.AtsststAABBAAAAAen:exist ,
vA.utttuAu.AA.....sen:exist .
tuBtssstssBBDBBBBBBen:exist _ the
stBtssvtsuCCEDCCCCCen:exoskeleton
uuuutuuCttAAAAAAABAen:expan
uvust.Bvvvtttutuv.ten:experi
tttusuCuttuuuuuuwuuen:experi .
tstAsstAstCCCECCCFCen:experi in
tttvtA.tttCCCCCBECCen:experi with
uvuvuvEvvv.........en:experiment
vuBuuBuvuwAABAABAAAen:expertis
tuAttAtvtuBBCBBDBBBen:expertis in
uuuuuCuusuCCCCCDCCDen:explain
vBuuu.uvuututttuttten:exploit
AuuuBvuvusDCCCDCCCCen:export
Btstttsttutssssssssen:extract
uAttssutt.CDCCCDCCCen:ey
tttts.sttAAAAAABAAAen:ey _ .
tttts.sttAAAAAABAAAen:ey diseas
suusttuu.Asss.ssssten:face
wxy.uuAsuAAAAA.ABBAen:factori
sssBssttsvAAAAAAAAAen:factori ,
uutA.tvttAuuuwwuuuuen:factori .
vutCtsstsvAAABAAAAAen:factori _ asia
uuusuuvAsvBBBDBBBCBen:factori and
vut.tstvs.AAABAAAAAen:factori in
sttAttBvsu...B..s..en:factori is
ttttsBttttuuuuuwuuuen:faculti
sututttuuBCBBBBBBBBen:fair
vvAvtuvvuBAABAAAAAAen:fall
B.uvvuvBvwxwvvwvvwuen:famili
tvtsustCuutttttttvten:famili offic
.tButttttuCBCBBBBBBen:fanci
svwvu.Bvutt....AA..en:farm
ttttttBsstAAAAAABAAen:farm .
ssststBssvAAAAAABAAen:farm _ #
ttttstAttBttttttutten:farmer
utuAttuutAuuuvuuuuuen:fda
uDvvswwvvwuxuuwuuuuen:fee
tCuu.uvuuvuwuuvuuuuen:fee .
uBu.uuAtuwstsuss.ssen:few
sBtstsss.tCECCDCCCCen:fibr
vAuuusCuvuA.AAA.CAAen:field
tssts.ttt.ssssstsssen:field _ between
tssts.ttt.ssssstsssen:field station
sttstsBttuBBBBBBDBBen:field valid
ttttAttBttCCCCECCDCen:fifti
tutBtutuBtuuuwuuuuven:file
uv.Cuuuuvuuuvvuuuuuen:fill
tttBAttsttEEEGGEEEEen:film
s.AvuvuvuA.u.ssssssen:filter
uutu.utAtAvvvvwvvxven:financ
ttstsstBssssssssstsen:financ _ next
uuuuuuuCttCCCCCCCECen:financi
uuuuuuuCttCCCCCCCECen:financi partner
syAuwAwwsADCDDCDCCCen:find
tuCtuuutttAABAAAAAAen:find .
ttt.tutstBCAAsAAAAAen:find a
Btstttsttutssssssssen:find buyer
sutssAssttAAAAABAAAen:find out
uwAyBzzsButuutuuvvwen:firm
vsvtvtuBBvtttttttvven:firm ,
wuCv.wvvvs.ss.B....en:firm .
ttttBttuussssssssssen:firm _ a
uuBtutvuBuAABAAAAAsen:firm _ to
uuuuBtuuuAuuuuxuuuuen:firm and
Au.t.uvwvt.susAssssen:firm that
tAu.utuuAustsAssss.en:firm to
wwvsCvsv.xvvvwwvxvwen:firm with
ttBAsttssuBBBCBBBBBen:firmwar
vuwvwvBtBwBssCABBssen:first
ss.ss.sBtttttttttvten:first _ #
tstttsvtABAAAAAAAAAen:first _ ,
suuuttABAv.susssssten:first _ .
sstsssBsstuuuuuuwuuen:first _ of
wBAwutBwvxuvsuutxuuen:first _ to
sstuttCtAussssssAsuen:first _ with
sssssssAsttttttttvten:first chequ
vuvxuusxvABBBBBBDBBen:first custom
usstssssBuvvvvvvvvxen:first employe
s...ssssCtttttttttven:first hire
tuttstAuAuAAAAAACA.en:first three
ttttttuBAtBBBBBBBCCen:first time
uuttstBttt......s..en:first to
sstsssBsstuuuuuuwuuen:first user
AtsustutBuCBBBBBBBCen:first year
B.ttutuuuuusttttttten:fit
.vtv.vAsusutututssten:five
ttAtAuttttuuuuvuuuuen:five _ and
tstuttB.stBBBBBBCCBen:five _ ar
tuutAttutBBBBBCBBBBen:flag
sAttssBtssvwvvvvxvven:flat
.ututtBtuuECCCCCDCCen:fleet
BstussAtstCAAAAAsAAen:fleet and
uCtuttuttutvttttttten:fog
uuutu.tCuvuuuuuvuyuen:follow
tttutusBtvsssssstusen:follow .
Bvu.uusvuut..A.AA..en:food
sswsxvAtAzs.tsB..Cten:for
xu.uusvButBBACB.BBBen:for #
vBsuvvvvttuvvvuuuuwen:for _ ,
uwysux.vsA.BtsBvuAuen:for _ .
ttAu.uBttvststutuuten:for _ :
tssAssstsstuttttttten:for _ ;
ttt.ttttAsCCCDCCCCDen:for _ ?
vuuvtuAutABBBBBBCBBen:for _ a
sstsvt..AuBEBBBBCADen:for _ and
tAAtssttstuwvuuuuuuen:for _ ar
tususuuAAvvvvvvvvxwen:for _ biotech
But.uuttutB..s.....en:for _ brand
DtstA.suswBAAABAAAAen:for _ chines
ttCuAtuttvAAsABAAAAen:for _ co
tA.s.uAuttvwtvuvwvwen:for _ compani
tusBttuttu..As.....en:for _ develop
tssts.ttt.ssssstsssen:for _ ecolog
ssBtsstsstuuvuuuuuuen:for _ electron
tttts.sttAAAAAABAAAen:for _ ey
tCuuuuuttutvttttttten:for _ fee
vtttAstuAuvvvvxvvvyen:for _ firm
ttt.ttu.BuCCCDCCCDDen:for _ first
ttsBAststvuuuvvuuuuen:for _ french
uv.vutt.BvBBCBBBBDAen:for _ from
ststt.utAvBBBBBCBBCen:for _ host
C..vv.vsvyCs..ABAsAen:for _ in
sttssstAttAAAAAsABAen:for _ k
AutsAsstttEDDDGDDDDen:for _ local
ButAstutssAsstsssssen:for _ machin
uutCttuususssssssssen:for _ manufactur
uuuutBCuuxBBBBBCDBsen:for _ month
ABstsssttvBsAAAAAAAen:for _ more
.u.uutuuBusBBBBBBBCen:for _ new
utBtuttust.........en:for _ next
tA.uttBvsts.tsssussen:for _ of
ttsAstssstuuvvuuuuuen:for _ on
ABt.utuv.xwwuvuuuuven:for _ or
ustAstttsABBBCBBBBBen:for _ part
uuuB.tsvtvDDDFEDDDDen:for _ plant
ttttuBtttt.....s...en:for _ propos
u.tuuAustuCDCCCDCDCen:for _ right
uttttvButtsssssstssen:for _ season
ButttttAuuuttttttvten:for _ softwar
sss.sstA.twwwywwwxxen:for _ start
utustBttttCCCCCECCCen:for _ studi
uvvButuAuwsssus.stsen:for _ team
uAtuutAutuvxvvvvwvven:for _ technolog
uB..vuuutuvxxwvvvvven:for _ that
swvBtuAstxzuwywwyswen:for _ to
ssssssA.ssCCCCCCDDCen:for _ trial
sssssBttsuBBBBBCBBBen:for _ univers
ssssstuBAusssssssv.en:for _ up
tBtuttuttttuttttttten:for _ us
tuttttBttu.........en:for _ valid
stsBsssstuA.ACAAAAAen:for _ we
AutAssttAuvuuwuuuuwen:for _ who
sssssCttstvvvvvyvvven:for _ with
uvuuuustC.tttttt.tuen:for _ year
uAssssAtsts.sssstssen:for _ your
u.su...vtyFDEFHHFEDen:for a
uAtvtAuu.vAsAAABAABen:for an
suCCssstsvsAutsssssen:for ani
Att.tsstsuwuuvuuuuuen:for brand
tBstAsst.uBDBBFBBB.en:for china
tutBtstuBu.ttsttttven:for chines
v.usvtuw.Axzxyxzxxyen:for compani
Cssttss.twECCCCCCDCen:for distributor
stsstsBtsvDDDDDDGEDen:for earli
tuuCtsutsu...A.....en:for electron
svst.utBvuutttutt.ten:for european
sAsssssssstuttttttten:for filter
suus.uuuBvtvvwwvvvxen:for foreign
Atssst..utBAAAAACBAen:for greenhous
tuAtttButu..s...A..en:for half
BttuuBuvtvwttttuttten:for industri
tt.stAttttuuxuuwuuuen:for joint
uAs.sssstututsttttten:for license
.utvstuttAyvvvvvvvven:for maker
AAuvuuuvvvEFDDDDDDDen:for on
twxEvvvwvwuvvzvvvvven:for other
Csx.tyswszCtAsB.CBBen:for our
AtBtttutttvuwuuuuuuen:for oversea
tssts.ttt.ssssstsssen:for plateau
ssBtsstsstuuvuuuuuuen:for power
wvusvuuvuBtttvttttten:for product
tttusuBtsuwwwwwwzwwen:for prototyp
tttts.sttAAAAAABAAAen:for rare
tCtutututvuxuuuuuuuen:for sale
uustwAu.tw..A..t.ssen:for share
sttsttttsBBAAAAAAAAen:for surgeon
vtAsw..AswGGDHEGGGGen:for the
sAstsstt.ttuttttttAen:for their
utBtutuuBvttuuttttven:for them
.vuAutsvAus..t.....en:for three
ututstBssuCCCCCCFDCen:for trial
vBtvAtutAvsuss.ssssen:for two
.sutuuvuAtttsAssss.en:for us
Ass.ssssstCBBCBBBBBen:for volum
sssststAstvvvvvvvyven:for water
tusBsAtsuvuuuwuvuuuen:for work
tvtBuuvv.vvtutttttuen:for you
ttsttt.tAtttttttvtven:for young
AvAvsvAvvuywywxwywwen:for your
Atsttst.suCBBBBBBDBen:for ¤
Ctsusssssvsssssssssen:forc
.vvuBAwwAzxtwxyzvvxen:foreign
Au.u.Atuuwzyzyzzyyyen:foreign _ .
tssstsssAsuuuuuuuuwen:foreign _ :
tsu.AttsttAssttssssen:foreign _ and
AssBtssstvwuuvuuuuuen:foreign _ brand
Att.tttttutssssssssen:foreign _ in
tstsBtsttssssstssssen:foreign _ owner
ttttt.tsAtAAAAA.AABen:foreign _ to
ttst.tttAtuuuuvuuuven:foreign _ with
AttAuussuwA..t.....en:foreign brand
utttAuusAtssssusssten:foreign compani
utttAsst.uvvvvxvvvwen:foreign firm
Att.tttttutssssssssen:foreign product
sttsBtsststtttutttten:foreign technolog
ttBt.ttttvAAsABAAAAen:form
sttsEt.s.vAAAAAAAAAen:form _ joint
sttsEt.s.vAAAAAAAAAen:form a
uBstttttttBDBBBBBBBen:formula
tttsstuBsussssssstsen:forti
uvxsCxuwvAABBCBBCBBen:found
tutAttAvstBBBDBBCBBen:found .
ssttButustBBBBCBBBBen:found _ compani
.ttuBttstt.AAAAAAAAen:found a
vuvvtvwBsssssssssuuen:founder
sssstssAsuvvvvvvvyven:founder _ ar
sssstssAsuvvvvvvvyven:founder who
tstttttA.tuuuuuuuuven:founder with
tu.Bttvtswttsuttttten:foundri
wAwsuvv.sAststsssu.en:four
vvuvuvuvsBBBBBBBBBCen:four _ ,
ttsAsttttAtttuttttten:four _ .
swxxsuuv.ts...BAA..en:franc
BuuuwtttBysssss.ssuen:franc .
ustst..t.tAAAAACBABen:franc _ we
AuuuAuuuu.vtttstttven:franc and
sxwAvwAw.u.ssvssAsten:free
uut.tuButtssstssAssen:free _ .
tsss..BsssBBBBBBCBBen:free _ charg
tututtAuAu......A.ten:free for
tsss..BsssBBBBBBCBBen:free of
B.wtAswv.vAs.ssA.tBen:french
ts.sBsstAtssssussssen:french _ ,
.Asssssut.wvuuwuuuuen:french _ .
Att.sttttsuttuttttten:french _ for
sssstssuBABBBBBBBBDen:french fund
BttttststuCBBBBBBBBen:french market
sxuBvxws.ustsstAssuen:from
uuuCttuvv.tttvttttten:from #
AttttututADBBBBBB.Cen:from _ ,
twuttvv.Csutssvt.sven:from _ .
ssAsttAtstAABAAA.AAen:from _ compani
tttts.sttAAAAAABAAAen:from _ develop
.v..vvvv.sA.tt....Aen:from _ to
ttt.ssttAsCCCECCCCDen:from _ who
AttttttuAtutttttttsen:from _ would
uuAAvtuttuBBDCBBBDBen:from a
tsBtttttssAACAAAAAAen:from anoth
.uuuuttvCvussssssssen:from chengdu
ssstststBuvvvvvvvvxen:from china
tstBttttttAAABAAAAAen:from it
Atttstttt.BAAAAAAAAen:from lyon
tttts.sttAAAAAABAAAen:from nice
uut.uuuBuvAAA.AAABAen:from on
AtttsssAstAttttttvten:from our
tAsuttuts.tvvtstttuen:from the
BuuuAsutswvuuuuuuuxen:from us
ttututtCtu.......A.en:from ¤
tutCttutttAAACAAAAAen:frozen
sAststssssstsssssAsen:fuel
uutAtu.AusFGFHFFHGFen:full
tusutAsutBtttttuttten:fulli
zxywvvxEw.tuttuuussen:fund
ttssstsAstAAAAAAABAen:fund ,
uvvuuvvDttDDDDDDDFDen:fund .
tttutusBtvsssssstusen:fund _ follow
tststts.Atssssssst.en:fund _ in
tstt.Atsuvuuuuvvutuen:fund _ the
ssssBststuuuuuvuuvuen:fund and
sssssAsusAtttttvttten:fund by
tttutusBtvsssssstusen:fund can
sttttutCsutttttttuten:fund is
sAstutu.svBABBBBBDBen:fund the
usssttttCuttttttttuen:furnish
ttttuttuCuuuuuuuuuwen:furnish lab
sstsBsststAAAAAAAAAen:futur
ssssAsssssBBBBDBBBBen:ga
ssssAsssssBBBBDBBBBen:ga distributor
.v.utuAuuuwuvuuuwuuen:gadget
Cvuuuuuuuu.........en:garden
Cvuttuuuututttttttten:garden centr
AA.utttuutsAA......en:gener
At.tttttttutstttttten:gener _ a
tttt.ttttAAAAABAAAAen:geotherm
tttt.ttttAAAAABAAAAen:geotherm _ compani
tttt.ttttAAAAABAAAAen:geotherm drill
Cuvvuvuvu.AAAAAAAAAen:germani
AutvstuutAtssssssssen:germani .
BstxswstAyCACBAsACCen:get
AvuutsBvuuvttttwutten:get _ in
AtAttttsstCBDBBBBBBen:get _ touch
stssAtttAsttttutttuen:get a
AtAttttsstCBDBBBBBBen:get in
AAvuutvvsuAs.......en:get our
sttstttsBuCCCCCCCCEen:get work
Buxsux.ztu...ts.s..en:give
vuuAuuuvuBuuuwuuuuuen:give them
Cttttuuutuxvvvvvvvven:give us
AuuAutuutv.AABAAAAAen:given
uvvu..vvCu.sssutssten:glad
sutuA.uuAustttuuttuen:glad to
u.Auu..uuvvtxvvwxvven:gladli
tAAtstttttACsAAAAAAen:gladli _ it
tAutvu.vtADDCCCCDCCen:glass
sttsttttsBBAAAAAAAAen:glass _ surgeon
sttsttttsBBAAAAAAAAen:glass for
AtAuttttttDCDCCCCCCen:glucos
uvvCuuuuuvDDDGDDDDDen:gmp
suu.As.sswwwvtyuxxuen:go
uusAttuuAuBBBFBBBBDen:go to
Asvvt.uusswsuuutuuten:good
Bttssssssuutttttttten:good ,
sssssAssAutttttvttsen:good _ ar
uvtuuuuAuAsst.ssstsen:got
utusutuBtu...A...t.en:got a
vsuvuAut.A.s...A.Asen:grant
stststsssAAAAAAAABAen:grant approv
BuAvuuuttuECDCCCCCCen:great
.utuutBsuuCBBBBBCCBen:greenhous
tttttuBstu.......A.en:greenhous _ a
Bvusuu.s.vBAAsAAs.Aen:ground
ststAAvsvvvsstwvxwuen:group
ttttABttttDDDDEFDDDen:group _ be
tCstuAstt.vxvvvwvvven:group _ it
utuAttuttABBBCBBBBBen:group _ the
wAvvCuuwvvACAAAAAAAen:group _ to
BvtuuAuututssss.sssen:group in
BtuuttvAsutsssssstsen:group s
ttustAtt.tCCCCCECCCen:group to
ssss.stAstuuuuvuuvuen:group with
ttttABttttDDDDEFDDDen:group would
tttuvtuAtAttvttttvten:grow
tssttttBtuBB.BBBBCBen:grow _ also
tssttttBtuBB.BBBBCBen:grow we
Bvuuuu.tvvECCCCCDDCen:grower
sutuuuuBtuBBBBBBBBBen:growth
ttsttttBttBBBBBBBCBen:growth .
vuutuuuuCtBBBBBBBBCen:guid
utttttCttuAAAAAABAAen:guinea
utttttCttuAAAAAABAAen:guinea pig
AuutxtAxw.CCBCB.CDCen:ha
ttvtstttsBuuuuuvvuuen:ha #
tBtutttBtuBCBBBBBCBen:ha _ a
utB.tsssttCCDDCCCCCen:ha _ be
uBAutttutusvtsssBssen:ha a
CvuuuuuuvuECCCCCCCCen:ha no
utttttCtttBBBBBBCBBen:ha onli
uu.AutAsuwEEFGEEGGEen:ha to
tBtvututuCtvttttttten:had
wtAvAwtAxzuvuuuuttuen:half
tAut.suAuv.s..A..C.en:half _ .
tuBtsttuttsssstssssen:half _ the
uwBv.vvsuwvvwvwvvxven:half of
.tsAssss.txvvxvvvvven:hall
sw.tvwvvBwAA.CAAAABen:hand
Assts.tsAtutttttttuen:hand ,
AtAttsttttus.ssssssen:hand _ a
utBtttstttsstssssssen:hand _ hand
utBtttstttsstssssssen:hand in
vuAuuutuBtAAAAAAAACen:hand with
tuuuvuvuA.vuuuuuuuwen:handl
ttuvvsBAuxvwvttuwuten:happi
us.utuuAsuAA.AAAABAen:happi _ co
ttuvvsBAuxvwvttuwuten:happi to
sAtsstAstsABsAAABAAen:happili
vuCvut.tuv......B..en:hardwar
Auv.ustuw.sCCA.BCEDen:have
tuuAtAuAtwDDDEDEDEDen:have .
tttuutu.uAutttttt.ten:have _ .
t.ststsss.tuttttttten:have _ coat
sssssAssssuuuuuvuuuen:have _ cohort
Cutuvsuuv.wuuuuuuuuen:have _ in
ttstsAutsAtttttuttten:have _ so
vvtvvuwwuCAACAAAAAAen:have _ the
ss.vvvvsBtECCDDDDFFen:have a
ttstsAutsAtttttuttten:have done
t.v.vvAvts.BABAABABen:have no
sutCtttuuvt..A.....en:have our
Csststttsvvuuuuuuuuen:have room
uttttttAtAssssssstsen:have sold
s.tssAuttus.A.tusssen:have the
sAtssttsBuCCCCCCCCDen:have to
uuut.tA.ut....C.Bssen:head
ut.usu.AuussusAstssen:health
ttutAtvAttssssAsstsen:health compani
svtttuuA.usss.sssu.en:hear
.uAtsttt.uDCDCCCCCEen:hear aid
ttustttAttttt.tttuten:hear from
su..tuvuu.DCFDCCCDCen:heat
st.AstttstBBCCBBBBBen:heat pump
ssststBssvAAAAAABAAen:hectar
.uuvCtuvvwt...s....en:held
BtuvAuuuuutssssssssen:held _ with
swxuvtuwABDBBDBCCBBen:help
AttutttssAECCCCCCCCen:help _ find
AtsssAssu.ECCCCECCCen:help us
uuuuuuAsBwBBBBBBCACen:help with
tsttAsttsBAAAABAAAAen:henc
tsttAsttsBAAAABAAAAen:henc the
AututuutAuCBBBBBBBCen:here
AututuutAuCBBBBBBBCen:here ,
.uAttAutt.BAsAABAA.en:high
tvvwuwwwBAtsssssss.en:hire
tsttttttCv.........en:hire .
x.svtwstvAss.sts.tsen:hold
AwwtvtswxsDCCDCCACCen:home
.wAtt.tutyHGHGHHHHHen:hope
ssAssssssvBBDBBCBBBen:hope _ work
.wAttssuvyGFGFGGHGFen:hope to
ttstsBststAAAAAAAAAen:horizon
Bxuwv.suv.s.A.AAAs.en:hospit
CuuvuuwvusAAAAAAAAAen:hospit .
Assstt.ts.vuuuuuvuuen:hospit _ #
BssssssssuDCCCCCCCCen:hospit _ .
uuuut.AutvBBBBBCDBBen:hospit that
usstsA.u.tCCCCCDFCCen:hospit to
tsssst.ssAssssssussen:hospit with
wvuwt.uuCy.....st.Aen:host
ststuuutBtBBBBBBBBCen:host _ .
ssssssssAtwwwwwwwwzen:host compani
tutssCtstutttttvttten:host foreign
uututuCttuAAAAAABAAen:hotel
uutttsBtttvvvvvvyvven:hotel group
vuuAt.uutAtttutsttten:hour
.ustuv.uBs.BBBAAA..en:hous
uutustuuCuAAAAAAAAAen:hous ,
.tttssAuuADCCCCCDCCen:hous .
tsAttsstAsuutuuuuuwen:hous _ a
ttstsst.Btssssssstten:hous _ for
tttBttttAu...B....ten:hous and
ttstsst.Btssssssstten:hous them
vAtu.vvv.A..A.s...Aen:how
tAttttutAtABAAAAAABen:how _ we
t.uuttutBtBBBBBBBBCen:how do
.uuBttuutuwttvttttten:hundr
ststAstsssAAAABAACAen:hunt
ststAstsssAAAABAACAen:hunt for
tvvvsssBvtssssAAutsen:hydrogen
uutttCuvuuCCCCCECCCen:hydrogen .
usuuvv.Atu......sB.en:hydrogen _ .
.uvtsusAsvvtttutuvsen:i
utttttAAttttttttuuten:i _ .
Assssss.stvttttttvten:i _ my
tttsttAAtsuuuuuuvvuen:i m
stAsstAtssttutttvtten:idea
suAtsuut.uDCDCDCCCCen:ideal
.ttttuttAsDBBBBBBBBen:ideal .
ttstBssusuBBBBCBBBBen:identifi
ttstBssusuBBBBCBBBBen:identifi .
tttAAttttts.sstssssen:idl
A.suvvx.vx.tvttutvten:if
uuAttuuAtsttvtttttten:if _ make
tttttttBtttttttttvten:if _ re
...uuwwAuvABts...t.en:if you
AutttBtttuvttttvttten:if your
AssAttutttsAABAAAAAen:ii
AsstsstAstuttttttsten:iii
AsstsstAstuttttttsten:iii _ .
v.AuuAtvvwABAAAtAAAen:imag
AstAtttutu.DBCBBBBBen:implant
DvvvuuuuuuAAAA.AAAAen:import
Butuussttwsssssssssen:import .
Bxvyuvv..AABBB.B.tAen:in
.tvvyxxysDttssssss.en:in #
.BtutuusuvsB.....u.en:in .
sutsAvv.swBCBB.AA.Ben:in _ ,
swytvsvx.DADCBsCCDBen:in _ .
.vu.vvw.BvFDDEDDDGFen:in _ ;
Bu.utttsttDBABBBBBBen:in _ ?
uuuttuA.usuuuuuuvvuen:in _ a
.uwstww.sAACADBAAsBen:in _ and
ss.ssssBsttttttttuten:in _ antipoli
uvvtAtCtstAAAAsABAAen:in _ build
tststAstssuuuuuwxuuen:in _ clinic
tttsttsBttuuuuuuvwuen:in _ compani
B.uuuuuuutttsssssssen:in _ countri
tstssA.tttAAAAAB.AAen:in _ data
ttCutututuAABAAAAAAen:in _ develop
utuuttuusBABAAAAAAAen:in _ devic
ttAststAttssvsssstsen:in _ firm
vAAtvsussw..t.BA.ssen:in _ for
.Assssssst.uttttttten:in _ french
tttssts.Bttttttttu.en:in _ in
ButvAtttutAAAABAAAAen:in _ market
sttssBtustBBBBBCBBBen:in _ model
tssstuA.ttuuuuuuvuuen:in _ network
uutAAtvuuvsstt.ssssen:in _ new
BuvAuutvtwssssss.ssen:in _ of
uvAttssssBssttsssssen:in _ own
sstsvsuuBvBBBBBCBBCen:in _ park
sssstssBsvtttttttuten:in _ round
vttstBsstssssssssssen:in _ scienc
tttttAttAuAAAAABAACen:in _ sichuan
uttuutABuvtttttttuten:in _ start
.stsssttsABAAAAAAAAen:in _ water
Asu.Autuuu.vtsAttvten:in _ we
uAtuttuAuuBDBBBBBCBen:in _ week
sssssssBAtssssssstten:in _ winner
.uBttuttvACAAAAAAAAen:in _ with
tuAututAtsEEFEEEEGEen:in _ would
vtwtBtAv.wAsAsAsBsBen:in a
ttCtttAutvuuxuuuvuuen:in as
B.sAuuutuwBACCCBBBBen:in asia
uvvsstuuDyDBB.CCBBBen:in chengdu
Buv.svtv.t.usAss.suen:in china
Auuusuuvstvtttutttsen:in chines
.stsssttsABAAAAAAAAen:in citi
sssssssBAtssssssstten:in each
sssssssAssvvvvvvvxven:in equiti
ABuuuvtuttHGEEEEEEEen:in europ
t..stssAAtsssssssuAen:in european
utAusttAtuttuttttuten:in exchang
AuvwAvwvssA...B...sen:in franc
Cuvvuvuvu.AAAAAAAAAen:in germani
ttBtttstttututttttten:in hand
u.uuststtBBCBBBBBBBen:in hous
uvutu.Bsu.tttttusuten:in it
AsstsssAtsECCCCCCDCen:in japan
ttButstttuBB.BBDBBBen:in joint
ttt.sstt..BBBCBBBBCen:in june
tCttttsutvDHDDDDDDDen:in licens
tssBsstt.tsssssssssen:in lot
ssstsssttAvtttttttten:in lyon
ssssssttBABBBBBBBBCen:in mai
uuuuu.uuAABBBBBCBBDen:in march
uB.tsttttutuwtttttten:in other
swAuwsB.sts.stssvtuen:in our
usssCssuttuuuuwuuuuen:in provenc
ustttsustBtttttttuten:in robot
Atuttusututsssss.ssen:in search
sssBsssttusssssssssen:in seri
sAsssssuBtCDCCCCCCDen:in shanghai
.vvsstvvAuCBBC.CBBCen:in sichuan
tttutAuBuuAAAAA.ABAen:in six
sssssssAAtsssssssuten:in sophia
tuwAAvvABvB..As.AB.en:in the
Bssststt.uwuuuuuuuwen:in their
BuAuuttsttEDEDDDDDDen:in touch
usssAstssAsssstssssen:in us
Atttttt.tuvuuuuuuvuen:in water
.utttAttttCBBBBBBBBen:in western
AAuutututuFBDDDDEDDen:in your
w.wtusuwsAsustsststen:includ
vAwtt.tv.ssustsststen:includ .
vvwtwuwsB.ssssssstten:incub
sssssstu..uuuuuuuuwen:incub ,
ss.stssuCtssssssssten:incub _ foreign
.txv.sAAxwuts..u..sen:industri
vtttBBttsussss.tsssen:industri .
tBtt.ututustss.ssssen:industri _ sought
uusttutBtABBBBBBBDBen:industri ar
ssstssuBsuuuuuuuuvuen:industri group
ttt.AtttstCCCEECCCCen:industri partner
suuAsssssussstsssssen:industrialis
AuuAtttttuA..t.....en:infusion
AuuAtttttuA..t.....en:infusion pump
sutBsttutuBBBCBBBBBen:injec
uAtvuvBtus.BAsssutsen:innov
uAtusttAsuABAAAAA.Aen:innov _ bui
.uuuvuCvv.s.t...C..en:instal
uuttut.ttCsstsssAssen:instal .
tButstttttBCBBBBBBBen:instead
tButstttttBCBBBBBBBen:instead of
vstvvBvv.v..t......en:institut
ssu.sAssssBBBBBCBBBen:institut .
tssts.ttt.ssssstsssen:institut _ plateau
tssts.ttt.ssssstsssen:institut for
sA.tt.ststvwwvvwvvven:institut s
Avsuv.vuv.u.A..s...en:instrument
Ctsuutsttvxuuuuuuuuen:instrument to
BBuutuuutuBAAAAAAAAen:integr
tAtAtttuuuBCBCBBBBBen:intend
tAtAtttuuuBCBCBBBBBen:intend to
s.wwvuvBvtBCAAABA.Aen:interest
t.uututButAsAAAAABAen:interest _ .
AssttAtutuCBBBBCBBBen:interest _ our
.suvv.u.u...sss.susen:interest in
vuvu.suBtwttttvwtsuen:intern
sssssssA.tuuuuuuuvven:intern _ of
uuuutuuCttAAAAAAABAen:intern expan
sssssAstsuCECCCDCCCen:interpret
sssssAstsuCECCCDCCCen:interpret _ .
.s.y.szCvzwxxvusvyven:into
ttuuCutuuuAAAABAAAAen:into _ compani
vvDuttuutuuuwuuuuuuen:into _ develop
uAuttuuBtututttttuten:into _ devic
uuAvBuuusuAADABAAAAen:into a
.uAuuutAtutstssss.sen:into our
.t.uu.uv.uC.DAACAA.en:into the
vC.uutuuuuvyxvvvvvven:into your
AtssssttAuutttttttten:introduc
uCuvtvAuuvtwttttvtten:inven
vsAAvvvuuuAsCAAAAAAen:invent
uuCtttutttCCECCCCCCen:invent togeth
u.v.Auuvuvvtvxxvvvven:inventor
tuuu.vvs.Auuuuuuuuuen:invest
sssssssBAtssssssstten:invest #
sssswtt.tABBBBBBBDBen:invest .
sssssssBAtssssssstten:invest _ k
tsstttvtuBxxxxxxxzxen:invest in
wvvtvDwwvuCCCCCECCCen:investig
ssssstsAsvBBBBBBCCBen:investor .
ttttuuuBttAAAAAAAAAen:investor with
.AuvtB.utwxxwwwywwwen:invit
.Buvu.Auuvwwvvvvvvven:invit to
tsAtsttt.tttvtttttuen:invoic
tsAtsttt.tttvtttttuen:invoic .
wDsuuvvwvvACsAAAAAAen:ip
uC.tsttvsuACsAAAAAAen:ip .
wAwA..utwuGDHHHDDHHen:is
tsst.ss.svstsstssAsen:is _ #
stuBAtsutwvvtsututten:is _ ,
v.t.AvAutu.sAAB.tB.en:is _ .
sAsstssAstB.BBBBBDBen:is _ :
vvuBv.vAtvCCCECDCDCen:is _ ;
AssstssAsuDCCCCCCFCen:is _ and
..xuwu..wuBAABAtABAen:is _ for
Btsssss.suDCCCCCCCCen:is _ it
sussCsstsuBBBBDBBBBen:is _ joint
ssssAsssstCCCCECCCCen:is _ jointli
ttvCAutvuu.CBDDBBBBen:is _ the
stvtuBu.vt.utA.wusten:is _ to
tutBttttstBBBDBBBBBen:is _ us
..AwuvuAutDDDCCCCCCen:is _ we
tvvvCs.uu.ssus.vAssen:is a
AtsssAststCBBBBCBBBen:is anyon
tAtuusB.svstsssstAsen:is avail
tttCtttustCCCECCCCCen:is beyond
vvuAuvvBtwBBBDBBBCBen:is design
tutCttutttAAACAAAAAen:is frozen
ttsutusutC.........en:is fulli
tututABttvuuuuuvvuuen:is happi
utuAuButttBBBCBCBBBen:is need
tBtuttAtttstssss.ssen:is not
tBttt.tutu.s...A...en:is on
tuus..A.uwBBBAC..CBen:is open
ttAwBuutu.A.BA.AAAAen:is our
AsssssssssEDDDDDFDDen:is readi
ttuAuuuBtusssAsssssen:is still
sAAsBstttvCEDCFCCCCen:is the
stsss.ttAsBBBBBDBBCen:is there
AuAtttttsuCBCBBBBBBen:is to
stt.ssAsstBBBCBBCBBen:is want
ttAttttAstBBCBBBBCBen:is welcom
B.susvvAuvEEECFDDFDen:is what
uAtuuu..tuuxuuuuxtuen:is your
tts.ttttsAAAABAAAAAen:iso
tts.ttttsAAAABAAAAAen:iso #
sA.BwuszwuDDBFDAFDDen:it
uAt.utuuuuA.ACAAAAAen:it ,
AsxCxutxtuDFFHEDFEFen:it .
.Atutuut.uCCBBBBBBDen:it ?
sAsssAssttuwuuuvuuuen:it _ ,
.v.Autsuu.DBDDCBDCCen:it _ .
uAuAuu.uuwB.BCBBCBBen:it _ :
uAAutuutttCEFCCCCCCen:it _ ?
tAuuBuuuustuttutttten:it _ a
ABuutAtttuxxvvvxvvven:it _ and
Bt.tssssstCBCBBBBBBen:it _ be
uusAtttttvBBDCBBBBBen:it _ by
tuttAststBttttutttten:it _ factori
uAtuuuAuuuCDCCCCDCCen:it _ for
AststsAstvFCCCCCDCCen:it _ in
tt.s.t.ssABBBBBBCBBen:it _ of
us.uusssuvuwvuuvwtuen:it _ to
utAsuutuAtttuutttt.en:it _ us
ttBstutuAuuuwwuuuuven:it _ you
uuA.tuutttuuvvuuuuuen:it by
tuststAss.ttttttutten:it depart
utttttCuttCCCCCCECCen:it free
CttAuuvuuussstsssssen:it in
uuuuuBuuuAssssstsssen:it is
.ut.vs.tu.ttttttuuten:it own
sAutA.ttsw.t..Bs...en:it patent
sCtvstttsutvttttttten:it under
tvCtuvuutuvvxwvvvvven:it with
Bt.tssssstCBCBBBBBBen:it would
AsstsssAtsECCCCCCDCen:japan
BssssssAtvECCCCCCDCen:japan _ china
BssssssAtvECCCCCCDCen:japan and
vwtvuCv.twssssssstAen:join
tvAtt.uuAtttuttstt.en:join a
wuAw..vwsttsuttttt.en:joint
v..wBDwxuxsuustvsssen:joint _ .
ssBtsststtAAAAACAAAen:joint _ of
utstFsstsxsssssssssen:joint _ partner
tv.v.Btutxttvtvtttten:joint _ with
ssttBtttttttttvtttten:joint compani
suCuttttsvttutttttten:joint develop
ttCttutsttttutttttten:joint product
tttssCstsusssssusssen:joint project
ut.utAttuvBBCBBCBBBen:joint studi
uxsvBswxwAs.A..t...en:jointli
uvCtttttttAABAAAAAAen:jointli .
ttAt.sttttAABABAAAAen:jointli _ a
AsttAtsstttssssssssen:jointli _ compani
AuuvBuuuuvs...s....en:jointli held
ssssAsssstCCCCECCCCen:jointli own
uuBustttt...s.A....en:jointli with
tutAstuuAuBBBCBBBBCen:june ;
ssssBtttsvCCCCDCCCCen:jv
uvutuuuEsyssttsu.Aten:k
tttttttCtuvvvvvvvyven:k ,
uvusttuCuvBB..B.BEBen:k .
sstststCAusssssssuten:k _ each
uutBttuAtusss.ssstsen:k a
sssssssBAtssssssstten:k in
vAsttAuvvwCAB..CAAAen:keen
u.sssBuvuwBsAssB...en:keen to
xuu.vvu.BAAAABAAABsen:keep
tsss..AAssBBBBBBDCBen:kiosk
tsss..AAssBBBBBBDCBen:kiosk .
A.uvtu.uts.BAAAAsAAen:kit
ttttstBttuttttttutten:km
ttttstBttuttttttutten:km of
ts.xtxvwA.CCCCACCDDen:know
suuu.utAuuDBBBABBCBen:know _ .
uuuututvvC.........en:know _ to
Btsts.stAtCBBBBBBBCen:know a
BsttttsttuFDDDDDDDDen:know hospit
uAtt.uuvvA....s....en:know how
tttsssssBtAAAAAAAABen:know the
ttBtstuuttAABAAAAAAen:knowledg
Assttssss.vtttttttten:korean
suuywAtwBvC..AABACDen:lab
ButtuuuBuuECCCCCCECen:lab ,
ssststBttuuuuuuuxuuen:lab .
ttttttAt.tBBBBBBCBAen:lab _ a
utsttAutAuuuuuuvuuwen:lab _ the
ttAttAutstttvttuttuen:lab and
ttstsstsBsDDDDDDDDFen:lab space
tsttsAttutA.AAABAAAen:lab to
ttAstAttttuuwuutuuuen:lab would
vuvDtuuvuvssstsssssen:label
.vuuvBvuswA....t...en:laboratori
ssstsBsssvAAAAABAAAen:laboratori .
Attststt.tCBBBBCBBBen:laboratori _ in
s.vAv.uvuvFFDEDGDDDen:lack
.BuutttstuDDCCCCCCCen:lack is
Cuttuuuutusssssssssen:lamp
uuttBuvwBuAAAABAAAsen:land
tttt.tuuBtuuuuvuuuwen:land ,
ttttttBuBtssssssvssen:landlord
tvAAtututuss.tsssssen:laser
uutuvtvuvD.........en:last
uttuuttvuD.........en:last _ .
tCstssstsuABAAAAAAAen:late
tCstssstsuABAAAAAAAen:late stage
tsAsssAttuBB.BBBCBBen:launch _ in
tttststtBtAAAAAAAAAen:lawyer
swwuuvsCvt.sstsustsen:lead
uuutttuBut.......s.en:lead .
ss.ssssB.ACCCCCCCDCen:lead _ .
tts.sssts.tttuttttten:lead time
uAtuttAutABsAAAAAAAen:leak
.stsssttsABAAAAAAAAen:leak _ citi
ttttstBtstAAAAAAAAAen:leak detector
.stsssttsABAAAAAAAAen:leak in
tutttsttCusssssssssen:leas
utsst.stCuttttttttuen:leas and
AutustuuuBBAAAAAAAAen:led
twvwvvxs.ACBBBBBBCsen:left
vvuutuuBvsBBBBBBBCBen:left .
uustustuvC.........en:left china
tAsttttvBv.t.......en:legal
tussttvvCu.........en:legal advic
utAvs.AtuuAAsAA.AAAen:lend
tuCuttttttBBDBBBBBBen:lens
wuAtAxsusy.ADsBCBB.en:let
ButtAtustsvuuuvuuuuen:let _ be
sAtu.u.ttustsssstssen:let _ run
ttsBttttttvvvxvvvvven:let our
twBv.susuuCCECCDCDCen:let s
ttstAtAstutttttttuten:let them
us.v.v.tBv.BBA.ABA.en:let us
u.wxutxwu.sAAAABAB.en:licenc
tstt.ts..vstsstssAten:licenc ,
uAuvusuuvs.s...A...en:licenc .
ts.t.ttutBtvst.tttten:licenc ;
vBu.uuutuxABAAAAAAAen:licenc _ a
sAts.sststBDBBBBBBBen:licenc _ the
uAs.uutsttBDBBBBBBBen:licenc on
wsvvvuuvtAtvttttttten:licenc to
wCwvutvuvutsttuuttten:licens
vFuuuvuwvx.A.......en:licens .
sAstttsss.tvttttttten:licens _ catalyst
sttssB.tsBvwvvvwvvven:licens _ patent
sBstssssstFHFFFFFFFen:licens a
tBssstsssttuttttttten:licens for
uDttsAsttwvyvvvxvvven:licens it
sssstttstBuxuuuuuuuen:licens our
tCtsttsuuxuxutuuuuuen:license
uAt.tutttusus.sssssen:license _ for
.v.suA.uvvBAB.AC.AAen:light
uuAuuuuutBAABAAAAAAen:lightweight
tvsyttAtswCGDEBEECCen:like
ttustttAttttt.tttuten:like _ hear
AttutttBtvA........en:like _ meet
Eutuutuutxxvvvvvvvven:like _ repres
us.uu.AtAuBCDBBCCBCen:like a
svuvuuuvuBECCCCCCCCen:like our
svtwss.svztB.B.BC.Aen:like to
ABuuutuv.xAEBBBBBBAen:like us
.ttBvwt.wwsC.BAAsBAen:line
tvtsuttAtAAAAAAAABAen:line .
Btstssststsssssssssen:line _ europ
stAAtttttt.A.BAAAAAen:line and
stt.ssAtstuuuvuuwuuen:line for
Au..tuuuutAstusssssen:line in
Cswvutwsuwusttustvten:list
tttttAuBtuttttt.tuten:list .
uuuAtuuuuBssstsssssen:litr
AAuxvuCwvwuustttttten:live
ssststBttuuuuuuuxuuen:live _ .
ssststBttuuuuuuuxuuen:live lab
Cvu.uv.wvwutuuttstten:ll
.tttttAttt.BBBBBCBBen:ll _ you
stststsssAAAAAAAABAen:loan
stststsssAAAAAAAABAen:loan _ ,
stststsssAAAAAAAABAen:loan approv
.ttwCxwvstADCBBBBBCen:local
.AsstssstsuAttttttten:local .
uuvvButuu.GEEFGEEEEen:local _ .
AttstttsAtCBBBBBBBCen:local _ to
stusBssstsEEEEHEEEEen:local firm
tttsttutBsBBBBBBBBCen:local guid
CuuuuuuuuuCBBBBBBBBen:local sale
AvvuuuBtutvtttttttten:logist
ttts.ssusBAAABBAAAAen:longer
uvyvtutBt.AB.AABsABen:look
sttssstAttAAAAAsABAen:look _ #
vstBAsuxtzHHHHHHHHHen:look _ a
sCtvuAtutwwywwwywwwen:look _ compani
Cssttss.twECCCCCCDCen:look _ distributor
stts.ttt.tuuuuvuuuven:look _ foreign
sutvsttutAwuuuuuuuuen:look _ maker
wvusvuuvuBtttvttttten:look _ product
tutust.Bttuuuuuuvvuen:look _ your
uvtvv.vDvssssss.stsen:look at
tuxusust.ABB.AAA.CBen:look for
tutBstvttBuuuvuuuuuen:lot
tssBsstt.tsssssssssen:lot _ #
tssBsstt.tsssssssssen:lot of
vv.uu.u.v.AABAABA.Aen:love
tuttsBttuuBBBBBCBBBen:love a
sAsvw.vuwwGGHFFGFHFen:low
uAtuuButuuCDCCCECCCen:low temperatur
.uustuvuuABAABAAAAAen:lyon
tttAsttttABBBCBBBBBen:lyon .
Atttstttt.BAAAAAAAAen:lyon to
utusts.AAuvvvvvvwyxen:m
ttsCusstwvBt.s.t.s.en:machin
tvAvvuABts..s...As.en:machin .
.ttAtsttst.sstsssssen:machin _ work
.ttAtsttst.sstsssssen:machin can
utuCstutstsssssssssen:machin centr
AutAuutuuuECCECCCCCen:machin in
wswCuvvvwCCBAAAAAAAen:made
uttssttstBAAAAAAAAAen:made in
xBwtxvAwv.tvtvttxtsen:mai
tttutsuuuC.........en:mai .
utsBttAttuvvvxvvyvven:mai _ .
uAtuttButuuvuuuuvuuen:mai be
tBttttutttCFCCCCCCCen:mai we
ssstssAssusssssssssen:mainten
ttsAustAsuuuuvuuuwuen:major
zvsGuzwwzvtvtustvuten:make
tttAttuAttsts.ssstsen:make _ .
ttttBtAt.tuuuuvuvuuen:make _ avail
tBtusttssvuwuuuuuuuen:make _ can
sssBsssttusssssssssen:make _ tube
utAtttAutuuuvuuuxuuen:make an
sssBsssttusssssssssen:make carbon
ttsCutttuu.s.A.....en:make it
uuuCtstt.vCCCECCCCCen:make our
uu.BsuttttBBCCBBBBBen:make the
ABAvvyvxyw.tBAs.A..en:maker
stAt.s.ttuwvyvwvuvven:maker ,
Ct..uuuuuxvu.ssssssen:maker .
sBsssssssuuwuuuuuuuen:maker _ .
tuAsAsssstuuvuvuuuuen:maker _ share
sttsttttsBBAAAAAAAAen:maker _ smart
uttAstBtsvAAABAAsAAen:maker and
Bv.vtuuvusDCDCFCCCCen:maker of
usBsssttstBBCBBBBBBen:maker to
ABttsstssvuuttttttten:maker who
.vvwvv.t.AEDDDDDFDEen:manag
sssuuxvywAABCBABBBBen:manufactur
tuBtssttssAABsAAAAAen:manufactur ,
s.tA.uuuuwvxusvusuuen:manufactur .
sBAssssssvA.BAAAAAAen:manufactur ;
uttDs.tu.wvvvxvvvvven:manufactur _ for
sDtttsut.vvyvvvvvvven:manufactur _ to
sssAsssssuBBBDBBBBBen:manufactur for
tsv.tuvttAsstwttttten:manufactur of
vvuvu.uv.BBBBBBCBBDen:march
tttttAttt.AAAAABAAAen:march .
BututttttADBBBBBBBBen:margin
AtsttttttBGDDDDDDDDen:margin .
Auu.tuuttAECCACCCCCen:mark
.ux.swvtvuDABBBBBBBen:market
.tuAttuutvCCCDCCCCCen:market .
Btsttstttttssssssssen:market :
sss.sstAsstttuttttten:market _ .
vvCttAutut..A..s...en:materi
tBsttttAsusAssssstsen:matur
vsBvuButuvA.AAACACAen:mechan
u.Aus.sttusttss.sssen:mechan ,
tuButAtuutDDFDDEDDDen:mechan .
uuAutBt.tt..s..A.B.en:mechan _ and
BwvtvsvAvtsssts.svsen:medic
stuuuuuAtAuttttttvten:medic _ .
Ass.tssssuvttuttttten:medic _ compani
suutuuuBuAuttttttuten:medic devic
ttsts.uusAtttttvttten:medicin
ttuAt.uBuwtsstsAstsen:medtech
suutsuuBt.A...A..s.en:meet
sssstssAsuvvvvvvvyven:meet _ who
sssstssAsuvvvvvvvyven:meet founder
AtuttuuvtBtssssssssen:member
tsA.vvuuuAC.CBAAAAAen:membran
tstttsusButttttttuven:mentor
tutBtutttstttuttttten:metal
tutBtutttstttuttttten:metal ,
AvstuvAuusECCDCCDCCen:meter
Bs.tttttstDBCBBBBBBen:meter _ .
uvut.A.uut...BstA..en:metr
tttAtBtsttBBBDBBBBBen:metr .
stst.Attttuuuuvvuuuen:metr of
tBtttututBBCBBBBBBBen:mianyang
ustutssBsuDDDDDDGDDen:might
s.sssssBsuCECCCCCDCen:mileston
stttuuuCtw.BBBBBBCBen:million
vtstttsDtvCCCCCCCECen:million ,
ss.st.sC.tCCCCCCCECen:million is
utttttBtttCCCCCCECCen:mind
uvuutuCuusttttttvtten:mine
wvvtuvuCuu.........en:minor
uuuttttBsstttttttuten:minor _ in
uutttttBtuBBBBBBBCBen:minor share
stsssssAssuuuuuuuwuen:minor stake
tu.u.Au.tuCCDDEDEDCen:miss
uuuuAtvAtuDDDEFDDEDen:miss .
ttBtAtuvutttutvtttten:mix
ttAt.sttttttvtutttten:mix _ with
ttstBtsutsttttvtttten:mix compani
uCvuuAtvtwBABBBCCBBen:model
sBtt.CssstA.AAABAAAen:model .
sstssBtusuBABBBCBBBen:model _ we
tBttttttstuwuuuuuuuen:model _ your
tBttttttstuwuuuuuuuen:model into
tAuuststuAtuttttttten:molecul
vwwvswsDvuttttvt.tten:monei
uuuuuuuBu.tttttttuten:monei .
vwAsvvtwv.ECEACCDCCen:monitor
.stsssttsABAAAAAAAAen:monitor _ in
tstsstBs.tBBBBBBCBBen:monitor devic
.stsssttsABAAAAAAAAen:monitor leak
uvvtut.uB..BBBBCD.Aen:month
uttsttAAuu...A..Bs.en:month ,
uttsttuuABCCCECCCCDen:month .
tsttstAs.tBBBBBBCBCen:month _ we
BuuuuuAuuu.AAAAACAAen:month and
tssttAuBttBBBBBCBDBen:month of
tttAttttButttuttttuen:month to
.AuuvtuuuAxxvvvvvvven:more
uuututvutD.........en:mostli
uA..ttvttvBADDBBBBBen:motor
uvuAtuvvv.B........en:mould
tstBttttttAAABAAAAAen:mould _ pot
tstBttttttAAABAAAAAen:mould our
vvusuuvuuAtttvttttten:mould shop
susBsstssuBBBCBBBBBen:moulder
tutCttutsuAAABAAAAAen:moulder .
s.uvuuuvBtBDCCCDCCEen:move
tttststtBuAAAAABAABen:move _ franc
tssssstsBtBBBBBBBBDen:move _ sophia
uttttsttBtCCCCCDCCEen:move to
Atusssssstvtttttttsen:much
vuuts.Buttuuuuuvvuuen:multicentr
vuuts.Buttuuuuuvvuuen:multicentr studi
tuttttAutAAAAAAABAAen:mum
stuu.uBttu.ssstsBssen:municip
uwvBtuAvvvEEEHEEFEEen:must
Bxwwws.Awwxvvvvuxxven:my
ttttttuCtuuuuuuuuwuen:my _ ,
tttttstBttuuuuuuuvuen:my compani
ButuutuAtuvuuuuuuvuen:my firm
.AuvAsuvv.s.tttuvtten:name
tstuAtuutAsssstssssen:name on
uBuutttutAtutttsttten:natur
uuttt.uutBAAAAAAAAAen:natur _ .
uttAAttuttBBBCCBBBDen:near
t...s..ss.tttuttttten:near _ ,
sts.AssttvAAABBAAAAen:near _ .
uss.BtstusBBBBCBBBBen:near chengdu
uuxAswt.AuDCAFBDEDGen:need
sttsA.ssssBBBB.DBBBen:need .
utsBtstB.usssusss.sen:need _ .
tttBAsstsvDBBDDBBBBen:need _ a
Auut.Buuvu.tttuuttten:need _ chines
tuuvutuCuuCCCCCCCECen:need _ for
sttBssstttFEEHEEEEEen:need _ in
sAsssssssstuttttttten:need _ patent
Ctsusssssvsssssssssen:need _ sale
sssss.stAtBBBBBCBBCen:need _ space
sut.vt.uAxHDEFEFGEHen:need _ to
B.tAtxsyuzssuBut.ssen:need a
AssssBusssHEEEEFEEEen:need access
suuBtAuuuuEDDFEFDDDen:need an
vvuu.uvvuCCCCDDCCCCen:need for
utttuuttCvCCCCCCCCEen:need help
ttsBs.ts.tAAAAAAAAAen:need produc
.usBtsttAtDCCDCCCCDen:need somebodi
sttAustAutA.ABAAABAen:need someon
uttutuuAAvCCCCCCCDDen:need to
ttAuttttBuBBCBBBBBCen:neither
.wvwxwtsuAAsssssuuten:network
.stsssttsABAAAAAAAAen:network _ acoust
EssssssssxAAAAAAAAAen:network _ franc
uttutt..uAssssssstsen:network _ our
tssttussuAssssssstsen:network and
sutuvuuAu.AAAAAAAAAen:network in
.stsssttsABAAAAAAAAen:network with
uvAt.zAztvyxwzywzwven:new
s.AwxvuwustsBAAA.AAen:new _ .
vtAutt.tAv..s...s.Ben:new _ in
uutBuuAuuutttuttutten:new _ mai
tuBAttuttusssusssssen:new _ of
BtttBttvsutsssAssssen:new _ to
ssAsAssttvttututttten:new _ togeth
ssuBssssstuuuvuuuuuen:new _ welcom
utstBstttt..C.s....en:new _ with
ttv.Cttvuvsssttssssen:new compani
AuvuuvBvsvvuuuuuvuuen:new devic
suBustustvvssssssssen:new product
Bvuvvu.uuuutttttutten:new technolog
.ututuuuBtwuuuuuuuwen:newcom
AtttttttAuutttttttuen:newcom .
Bu.zvywAutA.BACBAABen:next
.ssuvuusuBAts....A.en:next _ .
ttAtAtttstAABACAAAAen:next _ is
ttstsstBssssssssstsen:next _ of
tsBtstss..CCDCCCCCCen:next _ with
tsAsssstssAABAAAAAAen:next gener
utBtuttust.........en:next machin
A.tstssssuEBCCCCCECen:next on
ttstsstBssssssssstsen:next stage
AttutttAttvuuuuuuvuen:next to
uuuuvuuuAAAAAAAAAABen:next year
Bvuvvtuv...AAAABAABen:nice
tttts.sttAAAAAABAAAen:nice _ antibodi
tttts.sttAAAAAABAAAen:nice develop
..ztztsvuAEDCEDFFCEen:no
uttBtttuAuCCCECCCCDen:no _ ,
vAvsvuxvAtEEEGEEEEGen:no _ .
uuAAttuusuuuvwuuuuuen:no _ ?
tstBsstuAtCCCDCCCCCen:no _ and
tutututu.Bttttttttuen:no _ for
tAuAuAuvuvCDCCCDCCCen:no _ of
AuttttBttuutttttvtten:no _ to
BvtttAstutDCCCCDCCCen:no commerci
uuuEuuvwtwAAAAAAAAAen:no factori
tAu.uuuuuwtvtuttttten:no plant
sutAtu.vtAEDDEDDEDDen:nobodi
AutBsstssuDCCDCCCCCen:nobodi to
.vsvtstuwCAtBC.BBBAen:not
uu..t.u.ttCCAECDCDCen:not _ .
sBAvsssssvA.BAAAAAAen:not _ ;
tttttAtAtvCCCCCDCDCen:not have
tttttstAuAsssssssssen:note
yxxAxw.svDGGHHGGHHEen:now
vvuvvu.vuCttttttvtten:now .
uttuutAuuABBBBBBCBBen:nurs
AttttAtsst.AAAABAAAen:nutrition
uBsttsss.ws.ssssssten:obtain
sAsssssssvsssssssssen:obtain a
uuuuuuuAtBAAAAAAABAen:ocean
vBtBvtuutusAsssssssen:oem
Cuutwtu.vvBDB.sA..Aen:of
uwvstvBAvttttttuttten:of #
vtvBt.tAuxBCBBBCA.Ben:of _ ,
sAvsu.xsutDGAABDDCDen:of _ .
tAtttsss.sDFDDDDDDGen:of _ :
ttBtttstttttsttttvten:of _ ?
uuuAvtAuBu...s..s.sen:of _ and
BuuCuttutvDCCDCCCCCen:of _ bike
stssussBstBBBBBBBDBen:of _ compani
AtuBuuuvsus..A.....en:of _ devic
tsBssstssuEEHEEEEEEen:of _ drone
ssssB.stttvvvvxvvvven:of _ equiti
tvvCtuu.twBBBBBBBFBen:of _ for
sttsttttsBBAAAAAAAAen:of _ glass
Auutussuu.sAAAAABAAen:of _ in
tutsCsuusuttttvtttten:of _ joint
AvsttAttuuCBBBBABBBen:of _ lab
tut.ttvutBBBBCBBBBBen:of _ meter
tsvtBtstssDDDDFDDDDen:of _ new
tAtAuuuuuABCBBBBBBBen:of _ own
tuBtssstssBBDBBBBBBen:of _ product
.utussBusuAssssstssen:of _ sensor
uttttuCuutttttttutten:of _ student
uu.vutAstvAABAAAB.Aen:of _ to
swsv.xttAus.B...AsBen:of a
AAttttstusEFCCCCCCCen:of busi
uutCtutvuuAAAAAAAAAen:of capac
tsss..BsssBBBBBBCBBen:of charg
uutBAuuutuBBBC.BBBBen:of clinic
suuttuBtttAAAAAAAAAen:of concept
ttstsstBssssssssstsen:of growth
tssCwwxswxDDECCCCDCen:of it
AsAttuuustutvtttttten:of new
wsvsxwstsAABACAAssBen:of our
uuAuuutuuBBBCBBBBBBen:of paper
t.ststsss.tuttttttten:of research
tu..uuvutA...s.....en:of smart
Bttuttuutusssssssssen:of southern
.vAv.vssvBD.ADDCCDAen:of the
uututBsuss.....sA..en:of trial
uAAvuuvuAtAsBAAAAABen:of us
ustBtsttstuvuwuuuuuen:of your
uutu.tuCsv....s....en:of ¤
AtuAututsuC.ABAAACAen:off
tu.ttAAwwxvywvw.tuuen:offer
AvtBtuuttvuuuvuuuuuen:offer .
ttBt.stsssvvxvyvvvven:offer to
t.tuxv..tsxwvuuutwwen:offic
Auttusv..yvuuuuuuuven:offic ,
tttststtBtttttttttuen:offic _ be
AuuuttuuBuwuuuuuuuwen:offic _ sichuan
tststs.tBvBBBBBBCBCen:offic and
.ststtstuCwuuuuuuuwen:offic in
ttsututuuC.........en:often
tAtuttAtttuvuuuuwuuen:old
CvvxxtBvuwFHEEEFHEEen:on
Bssststssttssssssssen:on #
.u.utttAtvFDFDDDEEDen:on ,
A.vvvvst.wEFDDDDBEEen:on .
vAtvvvvwtCuvvuuuuuten:on _ ,
utzsuAytAuwsxwtwvywen:on _ .
.u.ut.u..vDCECCACCDen:on _ and
tAt.uutttu.A.A.....en:on _ bio
ttutsvsBttttttuttvten:on _ compani
tttAtsttt.ssstsssssen:on _ contin
ttttttBsstAAAAAABAAen:on _ farm
ttttstAutAuuuuuuvuuen:on _ for
AstuttAutvDCCCCCDCCen:on _ hous
Ass.ssssttCBBCBBBBBen:on _ line
AtButstuuvwt.tttttten:on _ new
BtsutsAsutvuuuuuuvuen:on _ own
tssssstAAtssssssst.en:on _ riviera
tAtttuAuttBCBBBBCBBen:on _ s
AttuttuuuACBBBBBBBBen:on _ the
uuA.uuvAuuCCDBCCCCCen:on _ to
u.ttsAtvtvB.BBBDBBBen:on _ under
AttuBttutuDCCCDCCCCen:on _ with
vuAtvvCtuvEEGEEEHEEen:on a
stAssAsstutt.ttuttten:on board
ttstsst.Btssssssstten:on campu
utttAstuAuCCCCDCCCDen:on compani
.Atuu..tvvwwvvvxwwven:on it
t.t.t.tutuststs.sssen:on offer
vBuuuu.vuAu.vuuuxuyen:on our
tutsAuutAtBBBBDBBBCen:on site
tAtttuAuttBCBBBBCBBen:on somebodi
Cvvu...vuvsss.sA.tAen:on the
tttAtsttt.ssstsssssen:on three
ssAssttsssttutttttten:on us
vwwt.uABusCCCDDCEBCen:onli
vttuuuuCt.uuuuuuuwuen:onli .
ttuBtuBttuAAABAADAAen:onli thing
utvttAsssuAssA.u.DAen:open
uuuAAuuAtxDDDEEDDEDen:open .
sssttsBssuCCCCCCECCen:open _ .
.tttssssAtDCCCCCCCEen:open _ branch
ttttttttsAAAAAAAAABen:open _ chengdu
ts.tsAtssuttvttutsten:open _ collabor
ttsswttCstCCCCCCCECen:open _ equiti
sssssAstsuuuuuuwuuuen:open _ joint
AuuuttBttusAAAAACAAen:open _ logist
uustutvuCt.........en:open _ subsidiari
uuBut.tuuuttuttuttten:open _ team
suuu.uttBtA...s...Aen:open a
vuuuvvutB.CCCCCCCDDen:open in
.BAvtttuuwtts...A..en:open it
ttutuBssv.uuuuuxwtuen:open our
v.uvvA..wwyyywwzywwen:open to
.tstusutAvvtttttttuen:open your
stxvBwAvwsttsssssssen:oper
uBtuuuAttututtttutten:oper .
tutuAtAtttuuuuvuvuuen:oper _ we
tstsBtttstsssssssssen:oper _ with
tstsBttustsssstssssen:oper compani
tBtutttttu.CBBBBBBBen:ophthalm
s...vttvuxtt.tsssssen:optic
.BuAuuvvuwvvvvttttten:optic _ ,
BDwsusw.uztBstt.suten:or
tCutttuutv.A.......en:or _ .
.wxBwuusvv...s.....en:order
uuuCtuuutuBBBDBBBBBen:order ,
.uuutuv.uADCCGCCCBCen:order .
tssBtt.stwCAAsAAAAAen:order _ foreign
vtsAttuBtvDDDFDDDEDen:order _ no
suuBtuuutvtuuxuuuuuen:order for
Ast.ssssswuttuttttten:order from
w.sCtsuuwzvywxvyxxyen:other
stu.tAuttutuuvuwuuuen:other .
tutButuAtt...t...A.en:other _ .
uAvBuvvvvvtvtwttttten:other _ and
tAAtstAutwuvvuuxvuuen:other _ s
tt.Btttttuttvuttttten:other compani
tuBtttttttwwzwwwwwwen:other firm
tuAvsttAstDDFDEDDEDen:other half
tAAtstAutwuvvuuxvuuen:other peopl
utttxusxwB.usu.usssen:our
tBuvAuuAvxsAAABAABAen:our .
w.w..sAw.vssssAttsuen:our _ ,
swtAyxtxxDtvBst.uBten:our _ .
Ctsssssstusss.sssssen:our _ :
.AvtAv.uvwFEDEEDEDDen:our _ ;
.ttts.AtttECCCCDDCCen:our _ ?
ttsutsvAsAEEEEEEEGEen:our _ a
vtCtwtssuyAAssstsAven:our _ and
wAtAu.uwu.uxvtuvuuuen:our _ ar
tsuB.tAutwvvvxyvxvven:our _ as
vAutttuuuAstsssssssen:our _ at
tstBsstttuCCCECCCCCen:our _ book
uBuA.wuAuvuxwxxwwxwen:our _ can
wvwCt.ttuuuuuwuwvuuen:our _ centr
tuCuuuutvtttvtttttten:our _ d
uAtustAtsuABAAAAsAAen:our _ depart
tBtAsstssvB.BCBBBBBen:our _ design
.ttAtttstu.sstsssssen:our _ division
ss.sssAsssttwtttstten:our _ engin
ssssAs.AttCCCCDCDDCen:our _ for
tstBttttttAAABAAAAAen:our _ from
stttuutCsvvvvvvvvxven:our _ fund
sAssssAsstsAssssvssen:our _ group
AsAutu.uuvEEEDDDEDDen:our _ ha
vvuutuuuuC.........en:our _ help
tstttttuuBstsssssssen:our _ how
vsBssuvwuBAttvtsAssen:our _ in
ttAts.ttstttvttuttten:our _ institut
...uuBuvtuB.sAACAABen:our _ into
w.w...t.uts.sAAxtA.en:our _ is
uAtAtttttt.B.s.....en:our _ line
AtuustAttuCBBBBBCBBen:our _ meter
.tAuutAtttEDEDDDFDDen:our _ need
st.s..s.sAvuuuuuuuuen:our _ network
AttussBttvvuuuuwxuuen:our _ of
tsssssssAtABAAAAAABen:our _ off
ssssssttsBttttttttven:our _ offic
utt.stuutBAAABAAAAAen:our _ pass
t.At.tAutvsAtuAsussen:our _ plant
..A...s.ssCCBCCCCGCen:our _ platform
tCAtuttttutuutttttten:our _ process
CvtAuuutuuCBBCBBBBBen:our _ qualiti
ssstsAt.stssssstsAsen:our _ remain
BsttssstsusCAAAAAAAen:our _ rep
Assuss.tsuCBBBBBDBBen:our _ robot
uttttuA.tuttttttuuten:our _ serv
utsvss.ssCsssssstssen:our _ shop
AsstttAstuEDDDDDEDDen:our _ should
sssssBtsstDDDDDGDDDen:our _ student
uutsuttBt.BBBBBBBCBen:our _ subsidiari
tstuuusAAussssssstten:our _ take
.t.tstttt.vtvtttttten:our _ team
AtwwBwwsv.HFFFHFFGFen:our _ to
BsttttsttuFDDDDDFDDen:our _ tool
vwAAvvAwvw..tt..B..en:our _ unit
tuAusuBuuvvvvvvvxvven:our _ will
BuuvuuuvuADBBBBBBBBen:our _ won
su.utAvv.vstvt.vttsen:our _ would
ttCuttuutu..A......en:our ai
Atuutt.tt.GDDDDDFDDen:our app
tBtttttttttuttttttten:our batteri
xvususuusABBBCBBBBBen:our bike
tutAtBtuuuttttttttten:our bioreactor
uAvBBuuuvvDEDEEDDDDen:our board
tAttuttvBuuvuuuuuuven:our busi
sAstttsss.tvttttttten:our catalyst
uttttB.utvttttttvtten:our clinic
Bvuuxv.C.w.AAAAA.CBen:our compani
vvBuuvvvuBssttsssssen:our custom
tstssA.tttAAAAAB.AAen:our data
ts.stsuttABBDBBBBBBen:our develop
tstAssutsADEDFDDGDDen:our devic
sssAs.sssstttuttttten:our electron
vCCttuuttvtuvtttttten:our engin
tussBsstAtCCCCDCCCCen:our entri
tttB.s.tswtttuututten:our factori
ssssssAsstvvvvvvyvven:our farm
ststssBsstDDDDDDGDEen:our first
sssstutAt.vvvvvvwyven:our fund
tttsBssssuuuuuvuuuuen:our group
tssstsuvBtvvvvvvvvyen:our incub
sssssssssAECCCCCCCCen:our instrument
ttt.AttttuBBBDCBBBBen:our is
sssstsssA.BBBBBBBBCen:our joint
tsss..AAssBBBBBBDCBen:our kiosk
.AtuttutttCDBBBBBBBen:our kit
tstttttuuBstsssssssen:our know
tuAttuAsut..t...B..en:our lab
AtsAstsstvxuvvuuuuuen:our line
Cuvutt.uuuvuuuuuvuuen:our live
.vvBtus.uusvvyvvuvven:our machin
tuttttAutAAAAAAABAAen:our mum
tssstuA.ttuuuuuuvuuen:our network
vuuuuutuB.BBBBBBDBDen:our new
uu.tu.tAtuCCDCCDCFCen:our next
uuuCttvutuGGGHGGGGGen:our order
w..wvvw.vDCD..AAAtAen:our own
sssssttsAtttttttttven:our park
tuut.uuAuAtwtt.tt.ten:our patent
tAsAsttsstA.ACAAAAAen:our phase
sssssBtsstDDDDDGDDDen:our phd
.tsAAssustCBBCCBBBBen:our plan
tuuAvtAAtvtttuttu.ten:our plant
Bsstssststutttttttten:our portfolio
tstBttttttAAABAAAAAen:our pot
.tvstttuuBHGGHGGGGGen:our product
ssssss.ssABBBBBBDBBen:our prototyp
tuCuuuutvtttvtttttten:our r
Cttttttttutssssssssen:our rep
uututstttBtttttuttten:our research
tutssAstt.BBBBBCBBBen:our result
Astsss.tssEDDDDDEDDen:our robot
.usssssst.xuuuuuuuuen:our sale
sssAssuss.FFFGFFFHFen:our sensor
ussuttuCstEEEEEEEHEen:our seri
Cuuustutttyvvvvvvvven:our shop
AAstsssssuGFEEEEEEEen:our side
vutu.uCvtuvvvvwvxvven:our site
vvAututuuABBCBBBCBBen:our softwar
CttttuuttuGDDDDDDDDen:our tea
vuusuuuuuBBBBCBBBBBen:our team
vAtutttuuBtuttttttten:our tech
vEutusuuuxvxvvvvvvven:our technolog
uuuA.ttuttCCCECCCCCen:our valv
vvvvsusBvBvvvxxvyxven:ourselv
vvuvuuuBvBssssssstsen:ourselv .
tAstwAstvwAsC..A.B.en:out
sttssstAttAAAAAsABAen:out _ look
utAAstuututtsuttttten:out a
.Atuttttttuuttttttten:out for
sttssstAttAAAAAsABAen:out is
sAssstsssvuwuuuuuuuen:out licens
vuAutBvtutBBDBBCBBBen:out with
.Btttttutu.DBBBBBBBen:outright
v..vuAvutAB.ABBsBCBen:outsid
vwvDtvuuuwBBBDBBBBBen:outsourc
tttBttuttuBBBCBBBBBen:outsourc the
xwwBxvs.stDCCCCCCACen:over
tttBssttstAAAAAAAAAen:over _ produc
tttBssttstAAAAAAAAAen:over the
BvAv.uvu.uttvtutttuen:oversea
xAsvByx.uBt.uuutuwven:own
sAs.sstsstCDCDCCCCCen:own ,
.usAtttutButtuttttten:own .
vw.uvus.uB..su..sv.en:own _ .
.tu.AssssuAAABAAAAAen:own _ and
t.ssBssutttvttttttten:own _ compani
uusuAsvvuBBBBBCBBBBen:own _ in
sAsstsssstCECCCCCCCen:own _ we
vAu.Btuutvtttustttten:own a
uutt.tttAutttt.tttuen:own entiti
stAsstttsssst..ssssen:own half
sttttttBtuvvvvvvvyven:own monei
stBstsstsvtsttsssssen:own plant
svuuBtuuutttttutttten:own the
w.wxDwtuvv....s....en:owner
vBvvAutuvv.A.......en:owner .
sts.Bs.sstttttutttten:owner _ a
ttttAttststtttutttten:owner _ let
ttssBtstssttttvtttten:owner of
tssuBututuCDACDCCCCen:ownership
tAutAtstsuBCBBDBBBBen:ownership of
ututttBttt.........en:pace
vvuDvuwvsvssssssssten:pack
tttAtttt.ttttuttttuen:pack for
uAtAsstvutsAssBtsssen:packag
tttBAsttssCCCDECCCCen:packag _ .
wAxtvsxAut...t.s.Bsen:pai
t.tttttAttBBBBBBBBBen:pai _ a
uutAttttAutttvttttuen:pai _ rent
sBstssststtvttttttten:pai _ royalti
usv.usvBwwABAsAAACAen:pai for
sus.sssttBtttuttttten:pai our
sBstssststtvttttttten:pai us
BAstststttDABBBBBBBen:paid
ssAsttssssAABAAAAAAen:pair
vvAvutuvABA.BAABAABen:paper
tutttAttuABBBBBCBBBen:paper _ .
tuutuuuuCuutttttttten:paperwork
AtsststtAtsAAAAAAABen:parent
ywxvuw.wCABBBBBCABDen:park
uuttuvvuAA........Aen:park .
sstsss.tAvsssss.tsAen:park and
stssstusBtAAAAAAAABen:park host
vsBBvAv.uvsutusss.sen:part
ttuBstsutuBBBCBBBBBen:part .
utButtuAtuAABAAAAAAen:part _ on
uu.utCuutvssvtsssssen:part in
uuuCtuuuttuuuxuuuuuen:part to
tBAuutu.tusutssss.sen:part with
A.v.uusutwu.stss.ssen:parti
utt.ssAtsttttvttstten:parti .
Atssssssssutttttttten:parti _ to
Bustssttstvtttttttten:parti softwar
sustAswtyuBA.CB.BCAen:partner
At.vt.uvuvDDBCCDCCCen:partner .
vuAsu.uvtuDDEEDFDDDen:partner _ .
ttssAssssuttttutttten:partner _ china
tusAtttAtuDDEEDEDEDen:partner _ for
ButuAttusvDCCCECCCCen:partner _ hospit
tAtsussAstCECCCCCECen:partner _ know
st.u.uuAttDBCBDBBDBen:partner _ our
utBtututttuuvuuuuuuen:partner _ your
AxAwABxuwv.tutuut.ten:partner for
tu.vABtsuv.s.sttsssen:partner in
ttsAAAsttwDDEFHFDDDen:partner sought
tu.sButttuEEGGHEEEEen:partner to
wvAvuu..vyCCDCCCDDCen:partner want
.tstuttBstDCCCCCCDCen:partner who
BuuuBtuusxDCCCDCCCCen:partner with
vvv.uvuAvBCCCDCCCDCen:pass
utt.stuutBAAABAAAAAen:pass _ test
zEwy.txuwuA.BAC.ABAen:patent
tsuvvuuwtAsssssssssen:patent .
sAsssssssstuttttttten:patent _ filter
vBtututuuABDBBBBBBBen:patent _ in
tAtuvAtBtw.s...s.A.en:patent and
sBssststswtvstttttten:patent for
tsttt.tut.tvtttsttten:patent is
tAtttsttt.tvttttttten:patent on
sBttttsssvABAAAAAAAen:patent that
tssBt.sA.tCCCDCCCDCen:patienc
vvvvvu.Bv.BBBBBCCBBen:patient
tttttw.utAAAAAAABAAen:patient .
uutuutuuDu.........en:payrol
xv.wxu..s.sttsstuABen:peopl
vv.vtuvvvCsstssssssen:peopl ,
tuvttutAtACCCCCCCDDen:peopl .
tsssttAtAtssssssts.en:peopl _ we
tAAtstAutwuvvuuxvuuen:peopl s
vDvvuwvvutvxvtvvvxwen:per
uCuusutttvvwvvvvvwven:per _ .
tCuttutttututtttttten:per unit
Auuutt.utuA.....s..en:perfect
Auuutt.utuA.....s..en:perfect for
vuvtsv.vBuBBBBABCBCen:permit
ttustuutCuAAAAAAAABen:permit .
AvtututtBu.sssssssten:person
..uBtuttuuu.susssssen:pharma
sAssssssstuvuuuuuuuen:pharma compani
.utuuu.uv.DCCCCCDCCen:pharmaci
tAtAsttst.CBCECCCDCen:phase
wxxww.xwxCAAAAAAAAAen:phd
vvtutsuuvCEEEEEHEEEen:phd student
AstsstsssAutttttttten:photon
ttsCtttutw..As.....en:piec
uutCttuutvAAABAAAAAen:piec _ a
utttttCttuAAAAAABAAen:pig
uvt.ttsvuA..ss..s..en:pilot
sstsssCstuttttttutten:pilot .
utABttutsu..sA.....en:pilot line
ttAtstAtttAADAAA.AAen:pipe
sAstttuAsttutttttsten:pivot
v.vAvw.svwuwuxuuwvuen:place
tutttuCuuuttttttutten:place to
uwsuAuutsBDCEDEDBDDen:plan
stssAtsusBBBBBCBBBBen:plan ;
ssssssstAsCCCCCCCCDen:plan _ european
uuuuuuuAvAuuuuuuuwuen:plan _ we
stttAttvAsCCCCDCCCEen:plan a
stttAustsACCCCECCCCen:plan is
tutsAsuvBuAAAACAAABen:plan to
uuAut.suuvBBDBBCABBen:plan tool
ztvBBztxyBB...B..s.en:plant
uuvvBvBuvuBCBBCBABBen:plant ,
vA.s.vxsusA..CBAAsAen:plant .
tAttAsutttCDCCDCCCCen:plant _ a
uttttuA.tuttttttuuten:plant _ as
tss.tssts.uuuwuuuuuen:plant _ chengdu
wvusvuuvuBtttvttttten:plant _ for
susAstAtsttttuttstten:plant _ us
..us.uuttus.sstssssen:plant and
uuuABtuutsBBB.DBBBBen:plant in
t.sttststBtuttttttten:plant is
wvusvuuvuBtttvttttten:plant look
ttuuut.tsAAAAAAABAAen:plant manag
t...s..ss.tttuttttten:plant near
ttsAtttttBssstsssssen:plant of
uttttuA.tuttttttuuten:plant serv
tuuCututtuuuuwuuuuuen:plant take
ustutuuutBBDBBBBBBBen:plasma
uvu.uuvuuBAAABAAAAAen:plastic
tuu.tuuttBDDDFDDDDDen:plastic .
t...s..ss.tttuttttten:plastic _ near
t...s..ss.tttuttttten:plastic plant
tssts.ttt.ssssstsssen:plateau
tssts.ttt.ssssstsssen:plateau _ with
tssts.ttt.ssssstsssen:plateau ecolog
wwswvAusvAuuwuuvtvuen:platform
sssssssAsstttttttvten:platform .
ssstsAt.stssssstsAsen:platform _ open
ssAsssssssttvtttttten:platform and
ssstsAt.stssssstsAsen:platform remain
ssssAsssttAAAABAAAAen:player
ssssAsssttAAAABAAAAen:player .
AtvtuuvBsuCDCDCCCEDen:pleas
ttt.sstBtuBBBCBBBDBen:pleas .
vvt.tttuuAtttuttttten:pleas _ our
..ttttttAuFEDDDDDDDen:pleas _ us
vB.tttsAtwDDEEDDEEEen:plu
uBuuuuAusuA.AAAABABen:plu a
tAt.uutttu.A.A.....en:polym
tAt.uutttu.A.A.....en:polym ,
BuuttuuBtuA......s.en:pool
ttAutu.uuussAsssussen:port
AsvutuuuuAuvttttttten:portfolio
tuuutttttBvtttttttten:portfolio .
tBssssstsAuvuuuuuuuen:portfolio :
tBssssstsAuvuuuuuuuen:portfolio _ #
tssstAsAtvtttttutvten:position
.AtAtttttu.utsttttten:possibl
..sBtsstsu.ut.ttttten:possibl ,
tstBttttttAAABAAAAAen:pot
tstBttttttAAABAAAAAen:pot _ it
tstBttttttAAABAAAAAen:pot from
tAttAtsttutvttvtttten:pour
uwAwwvBwwAtt.tttwtten:power
ttAustBttuuuwuuuvuuen:power _ .
tututtuttB.........en:power distribu
ssBtsstsstuuvuuuuuuen:power electron
.ttsttAttuDCCCCCDCCen:practic
tttAutuBtwAAABAAA.Aen:pre
ttsAtstAtvDDDFDDDEDen:pre _ ,
sssttssBsttttttttuten:pre seed
utsAtsstt.tttuttttten:precision
t...s..ss.tttuttttten:precision _ plant
t...s..ss.tttuttttten:precision plastic
uutAtutBuuuuutuuuxuen:preclin
stttstBtsvBBBBBBBBBen:predict
ssstssAssusssssssssen:predict mainten
uut.tu.uu.CCCECCDDCen:prefer
uututtAAtuBBBBBBCBBen:prefer on
ususAtsuAuttttutttsen:premis
tstsBsut.uuuuuvuuuwen:premis ,
ututBAtuAuBBBB.CBBBen:prepar
ssutBtttstttttutttten:prepar to
tttttut.sBAAAAAAABAen:present
svsBsttts.t.tuttttten:press
t...s..ss.tttuttttten:press ,
t...s..ss.tttuttttten:press _ clean
.Awwvuvxt.swuuuuuuwen:price
uButtsuu.tstssssssuen:price .
ttuCtsttsusssssssssen:print
uttBtut.tutttutttvten:privat
tAtttAssttBCBBBCBBBen:probiot
tuBttttttsttvtttttten:problem
vC.tsvvuuwtxwtwvvvven:process
tCtttsutstBCBBBBBBBen:process for
xAtB.sxvxvAsttAtsAsen:produc
ttuCsstusuCCCECCCCCen:produc #
ttAAuttututtutttttten:produc .
tAtutsAAtvACAAAAACAen:produc _ .
tButvtuusu.t.B.....en:produc _ a
sutCu.ss.uAAAAAAAAAen:produc _ for
utuuttttuC.........en:produc _ in
t.tBussusvB.BDBBBBBen:produc _ our
u.B.vtuvuvuvuvuuuuuen:produc for
tsuCuuuvuwCBABAAAAAen:produc of
sssuussAtABBBBBBBDBen:produc start
tuvBtttsssuuuxuuuuuen:produc to
sCtuuttvsustsssssssen:produc under
ttsAssssssuuuvuuuuuen:produc your
BtDwwzxzxtusttts.tten:product
.tBsuuuutvACss.....en:product ,
CvsusuutuwDB.BBBBBBen:product .
AuAuuttuttDBBBBBBBBen:product _ ,
utCutuvttuAABAAAAAAen:product _ .
sBttssststzzzzzzzzzen:product _ the
ttBttvttsu.........en:product _ us
.u.Auututuwutvuuuuuen:product _ we
tuCttuutstvvxvvvvvven:product develop
tuBtssstssBBDBBBBBBen:product exist
Cvutssuttvzwwvwwwwwen:product for
.tA.stsstvtsutsssssen:product in
AtuAstssstDCCDCCCCCen:product is
vuAAutuutvttvvttttten:product to
vuCuuvtutvsstsss.ssen:product with
utttsAAuuu.....Cs..en:professor
vvvtuuuCusssssssstsen:profit
uuuttttCtt.........en:profit sme
vs.wu.tvtv.As..sA.sen:programm
w.AvtCvttztsvtuuttuen:project
tu.tsBttuwuuwuuwuuuen:project .
ttBttsttuuttuttvttten:project :
ssttuBtutututtttttten:project with
tButtuBttuAtAAAAAAAen:proof
suuttuBtttAAAAAAAAAen:proof _ concept
suuttuBtttAAAAAAAAAen:proof of
sAsAssssssBCBBBBBBBen:proper
uutuutCtut......A..en:properti
uvuuBBuuuuAAAABBAAAen:propos
stss.Asssttttttuttten:propos _ foreign
utstBtsttssssstssssen:propos to
tButtsstttstsssssssen:protect
xstsxxCxvusts.sssssen:prototyp
uuAvuuBvtwxxzxxxzxxen:prototyp .
uv.Auu.vuvtt.vttutten:prototyp _ a
tttAstAusvuuutuuxuuen:prototyp to
uBuvuu.uuvABAAAACAAen:proven
.uuuCtvwtvussstssssen:provenc
.vv.tvAtsuBAACAABtBen:provid
Asttss.sstBAAAAAsAAen:provid ,
....A..sssuuuuvuuwuen:provid _ of
uutuAttBuvBBBBCBBCBen:public
uuttsttBuvAAAABAAtAen:public _ .
.vwvu.twuBAssssuss.en:publish
AusustuutBCBBBBBBBBen:publish a
.wsBvwsvwxECEECCBCCen:pump
AsvvutuuuA.CAAAAAAAen:purchas
.ssAsstssuusstsssssen:purifi
.wuzA.Bswzsvvttvtuten:put
uuuutuAAut......Bs.en:put #
ttttBsttttsssstssssen:put _ the
uvuvAtv.vvAAAA.AADAen:put in
t.AvvB.vuvtvvuuvsuuen:put our
BwvsuvuuvACBBCBBBBBen:qualiti
AuuuuuuuuBBAAAAAAAAen:qualiti _ .
ttttstBttuvvvvvvxvven:quarri
uut.utvttBCCCECCCCCen:quarter
tssssCsssttttttuttten:question .
vvDvvvuvvusstssssssen:r
uuBtuttutu.........en:r _ partner
vvDvvvuvvusstssssssen:r d
tsCtsstttvuuwuuuuuuen:radio
tuttstBusu......A..en:radiologist
uttttttBtsCBBBBBBCBen:rais
ssssss.AstBBBBBBBCBen:rais #
ssssss.AstBBBBBBBCBen:rais _ k
tttttttCtuGFFFFFFHFen:rais ¤
vvuvu.uuvCAAAAABAAAen:rare
tttts.sttAAAAAABAAAen:rare _ diseas
tttts.sttAAAAAABAAAen:rare ey
vCvuBvwwwxCECCCCCCCen:rather
u.ttBtuuuwCECCCCCCCen:rather than
wvx.tv.st.CBBDCCD.Cen:re
vuu.uuvuuBAAABAAAAAen:re _ a
ttttA.uttuAAAABBAAAen:re _ for
tttCs.utBuBBBCBBBBCen:re after
Btuuvuvuu.AAAAAAABAen:reach
.ssttssutAxuuuuuuuuen:reach #
vuuvuvsvuCCCCCCCFCCen:read
..t.tzu.wxDDDFCDEBDen:readi
tttBusuuAuAAABAAAA.en:readi .
Asssss.sstEDDDDDFDDen:readi for
.ssstyuAwx..BC.AAsBen:readi to
uuvutuCutvBBBBBBCBBen:real
ttutstBttuBBBBBBDBBen:real _ .
vuuuuuuAAutttttttvuen:receiv
.tttutttBuAsssssssuen:recruit
utvtB..utuBCBDCCCBBen:recycl
svvtBuAttuBBBDCBCBBen:recycl _ .
uvuwtwDuuuCCCCCCDCCen:refer
suutuuts.Au.ssssutuen:region
tsssst.ssAssssssussen:region _ with
tsssst.ssAssssssussen:region hospit
utuvtuutCuv.uuuuuuven:regist
AtsttsttAu.AAAAAAABen:registr
Btstssttsuutttttttuen:registr ,
stsutttsBtCCCCCCCDDen:regulatori
BttuuuuutAFCCCCCCCCen:reli
BttuuuuutAFCCCCCCCCen:reli on
ttttsuutBu.........en:reloc
u.stsAtstutvtttvtsten:remain
ssstsAt.stssssstsAsen:remain _ to
ssstsAt.stssssstsAsen:remain open
uAu.twuuBxACAsAAAAAen:rent
ttstsuttButtttttttuen:rent for
Duuuuuvuuvu.sssssssen:rep
BsttssstsusCAAAAAAAen:rep _ carri
vwuvuvCvuAttttttutten:report
.wvvvuuuvA.........en:repres
ttt.utuAAu...B....Aen:requir
tttAtttAttttt.tttuten:requir .
wuywxBytussusssssusen:research
v.utvAtBuwwxwwwzwzwen:research .
uuutsCtuuussssstsssen:research _ .
t.ststsss.tuttttttten:research _ have
sttssCstsuwwwwwzwwwen:research _ take
ssttsAutAtBBBBBCBBBen:research _ to
tsstsBtutwAAAAAAAAAen:research partner
tuttsCtttvAAAAAAAAAen:research to
t.ststsss.tuttttttten:research we
sssssAttstsssssssssen:research with
Duvuuuuuvw....s....en:resel
Bsstsstsstvtttttttten:resel _ in
BtsusssssuDCCCCCCCCen:resel in
sssssBs.sutttttutvten:reserv
vututtuuCu.........en:resid
sstsssttBtAAAAAAAABen:resid _ .
tssssstsAtttttttttuen:resid _ to
utstssttBuuuuuuuuuven:resid card
tsttssutBtAAAAAAAAAen:resid permit
tAssssssssBCBBBBBBBen:respiratori
tABsAssttstvtt.tttten:rest
ssssstAustCCCCCCECCen:restaur
uuutsAsutACCCCCDDCCen:result
.utBuutttuEDDEDDDDDen:retail
Btttttt.usDBBBBBBBBen:revenu
ttAutttttAttvtttttten:rig
BCsswtwxwzssstB..A.en:right
tABttttusvuwvuuuuuuen:right .
CstutttttuCECCCCCCCen:right _ .
sttBuusutwGDCACCCCCen:right _ a
ABu.vuuuuv.A.s.....en:right to
tsAtAtssssssssAssssen:risk
tsAtAtssssssssAssssen:risk .
Attuttv.BwA......sAen:riviera
sssssstBsutttttttuten:rmb
sssssstAstssssssstsen:rmb #
sssssstAstssssssstsen:rmb _ million
uvuvuuCuuusssssstssen:road
stBusttttsAAAAAAAAAen:roadmap
.wuywvBsvsDAAAAAABAen:robot
wvvvuuFwuwttttttutten:robot .
uuusts.BttAAsAAABBAen:robot _ ,
tsssssA.stEEEEEEHFEen:robot for
uu.sssAsttAAAAAABAAen:robot maker
uvuBvuAAtuuuuvuusuven:roof
BvvsutwAtwBACCCACEDen:room
t...s..ss.tttuttttten:room _ #
t...s..ss.tttuttttten:room class
ABsustt.txttsssssAsen:room for
uvvuwvvBvsAAAAAAABAen:round
sssstssBsvssssssstsen:round .
tssttssAs.DDDDDDDFDen:round _ #
ttsttttssABBBBBBBCBen:round _ in
ttttsttBtutttttttuten:round and
vEvwvvwvwv.A.......en:royalti
uBttttttut.s.......en:royalti .
uBtuttuttt.........en:royalti ;
tBttttttstCFCCCCCCCen:royalti _ our
wtw.sssyvtvsttut.tten:run
uustu.tuuCssssstsssen:run #
uuvCutvuuxAAAAAAAAAen:run .
sttssuBtstvvvvvvyvven:run _ of
ttsttAtttAssssstsssen:run _ trial
sstvuCtutututtttttten:run _ with
.vuvuAuu.AtssssA.sten:run a
sttAssAstussstssAssen:run at
tAtsttAsutstssssAssen:run in
tCtututtsu.........en:run it
sttssuBtstvvvvvvyvven:run proof
tstttsAAttttttttvsten:runwai
wAAvtvtswuAFCDB.BACen:s
ss.vvvvvuCtCs......en:s _ .
ttttBAssttBBBBBCBBBen:s _ a
uAAuut.utuCDCCCCDCCen:s _ and
BututttBtuuttttttuten:s _ arm
suBustssssAABAAAAAAen:s _ the
tu.Bttutuu..sA.....en:s _ to
tAtuBuutuutsttutttten:s a
uuCutttuttBBCBBBBBBen:s engin
tuu.tu.uAtDDDDDDDDEen:s the
utuAttuwvCCCCDCCCCCen:sai
ttsuttBAtuCCCCCCDECen:said
DsuutyxvxwAuABs..s.en:sale
.utAtstttvGEEFEEEEEen:sale _ for
BuAvvuuvvxs.A......en:sale _ in
.tt.tssssuFCCCCCCCCen:sale _ of
ts.sAs..ssttttuttvten:sale _ ¤
stsBtssstvGDDFDDDDDen:sale agent
BtttsssstuBAAAAAAAAen:sale and
Ctsusssssvsssssssssen:sale forc
AtAuutsustFDDDDDDDDen:sale partner
Btt.tttttvvuuuuuuuuen:sale team
vvu.uBtutAAAAAABAAAen:sampl
utAutAttttAACAABAAAen:satellit
uuuutuAA.vssssssvt.en:save
uAu.tuuAtvA.ABAAADAen:scale
A.tttutttAuvttttttten:scanner
.wuwuAAwtsA....Au.uen:school
uutttuuu.Attttttttven:school ,
wuwwvCwsu.ssssstsvten:scienc
uttttBttuv.........en:scientif
uttutCuvsussssstsssen:scientif partner
uusvuBvvBv..A..u...en:scientist
tttutCuutvuuuuuwuuuen:scientist _ share
sAssBssssuBDBBCBBBBen:screen
.vvvuvA.vwutttstsuten:search
suuusuCuuvDCCCDCDCCen:search _ a
tuuuttABuvA...A.As.en:search for
Atuttusututsssss.ssen:search of
uttutvCutu.........en:season
ttttssBtttsssssssssen:season .
vvBv.vvu.sttstuttvven:seat
ttAttttAttssAsssstsen:seat _ .
uwsvAsuBusCBCBCDBBBen:second
sssssAtAsuBBBBBCBCBen:second _ ,
tusttBsAstAAAAABABAen:second _ .
ttttuuuCtussssssstsen:second fund
u.tuttutBtBEBBBBBBDen:secur
tv.uvtvBut..s..B.A.en:seed
ttutttuButBBBBBBBCBen:seed _ ,
ttBtuttBtuuuvuuuuvuen:seed _ .
sststBtAstAAAAABA.Aen:seed investor
sststts.s.BBBBBBBCBen:seed round
uusvuAt..yDAEDFGDGFen:seek
uAuttAuttvCt.u.A...en:seek _ for
AtttBtttsuFDDDFDDDDen:seek _ partner
stv.vstsvxHEGHFGGHFen:seek a
ttAtsBstAtFFFFFGFFHen:seek an
.sssssAtstzwwwwwxwwen:seek innov
ttttttt.sBAAAAAAABAen:seen
Gvywvyytwu...BA..C.en:sell
t.sstssAsvA.AAAAACAen:sell #
Atussssssuyvvvvvvvven:sell .
t.sstssAsvA.AAAAACAen:sell _ %
Dttvsttutvtssssssssen:sell _ .
.ssssssssAutttttttten:sell _ care
BtttttttttCBBBBBBBBen:sell _ in
AutBssstttFDDFDDDDDen:sell _ there
.tstutuutAwuuuuuuuuen:sell and
ButtttutuuDBBBBBBBBen:sell direct
Btt.tttttuAAAAAAAAAen:sell it
Aututtut.vFDDDDDDDFen:sell our
.ssssssssAutttttttten:sell skin
Cvuvuu.vvvGDDDDDEDDen:seller
ststssttsBDDDDDDDFDen:semiconductor
ststssttsBDDDDDDDFDen:semiconductor .
x.vAww.twwwxwzwwxzwen:send
vvu.uuAsuuuuuvuuwwuen:send _ your
ttuBsututtuuuwuuuuuen:send the
w.vsvvAtvvvwvwvvwwven:send us
tssuvwAswsAECECCDACen:sensor
A.uutt..tu.CBCBBBsBen:sensor .
.t.tttu.tuuusuuuuvuen:sensor _ .
ssAsssssssCCDCCCCCCen:sensor _ a
utBvttuAsu.......s.en:sensor _ up
sssssssAsstttttttvten:sensor platform
utBvttuAsu.......s.en:sensor start
ssAsssssssCCDCCCCCCen:sensor with
uvvBu.w.vu...s.A.s.en:seri
sssBsssttusssssssssen:seri .
ts.uuttDsvssssssstsen:seri _ ,
ss.tsssC.tBBBBBBBCBen:seri _ .
sssssssAsstttttttuten:seri _ round
ts.tsttBstCCCCCCCECen:seri b
.wwuu..svAB...C.ss.en:serv
uttttuA.tuttttttuuten:serv _ test
uttttuA.tuttttttuuten:serv as
Cuu.t.utuwvuuwuvuuuen:servic
AssssBtssuwvvvvwvvven:servic of
vwtv..Atsy..A...sssen:set
tuutA.AtvvBBBBDBABCen:set _ a
tssstttsButtttttttuen:set _ in
ttutu.Btuvtttttvutten:set asid
uustB.utAwBBDBCCBBAen:set up
vutuvtvwA..........en:settl
ttsttsuuBtsssssssssen:settl _ the
uutuvsvvA..........en:settl in
A.tsttsvAuFEDDDDDDFen:shanghai
AAssssssstEDCCCCCCCen:shanghai .
vx.wBAwswzC.BABAAAAen:share
twAtuAuustvvxvvxvvven:share _ .
vutt.AuAtu....tA.ssen:share _ a
tttsAtstAtsssstsss.en:share _ and
uAtuvutAtvCACCCCCDCen:share _ fund
tsstAtssssBBCBCBBBBen:share _ of
tsAtAtssssssssAssssen:share _ risk
stsuBsttstBBBBCBBBBen:share compani
wvuw.utDvwvvvvxvwyven:share in
uAtuvutAtvCACCCCCDCen:share to
ttvsAAsttusssstssssen:share with
utvtCwusuw.t.tu..C.en:sharehold
tsttCusuttAAAAAAAAAen:sharehold _ a
ssssAsssssBBBBCBBBBen:sharehold _ found
ttuB.suuttAAAsBAAAAen:sharehold _ us
ssssAsssssBBBBCBBBBen:sharehold to
ttuBtsu.tuAAA..AABAen:sharehold with
vs..utv.uutssutvtvten:sheet
tutBtutttstttuttttten:sheet _ ,
tutBtutttstttuttttten:sheet metal
AwuBuuuvvswuuxuuuuuen:shift
sttAstsssAtttuttttten:ship
.wx.uvuutA..s.sss.ten:shop
.uuuss.ssAywwwwwwwwen:shop .
tsss..AAssBBBBBBDCBen:shop _ try
AsutsssuAvHFEEEEEEDen:shop for
.ssuttttuAECCCCCCCCen:shop in
tsss..AAssBBBBBBDCBen:shop to
wvwBttvAwwDDDFDEDGDen:short
uuu.usuAuuCCCDCDCDCen:short of
su..s.AvvxFBEFDGGEEen:should
ButuAtsuttDCCCDCCCCen:should _ the
sAtsssAssuAsAAAACAAen:should be
tsAsAtssssuuwuvuuuuen:should you
uttuttBtAtCCCCCCDCDen:show
usstssAsAsCCCCCCDCDen:show _ .
tsssst.tsAsssssstssen:shuttl
Bvxu.uyxAwDDCECDCCCen:sichuan
uwvssAvwAssAAB.BAABen:sichuan .
sstsAsstAuttttstttven:sichuan _ ,
tssss.ssAuBBBBBBBBCen:sichuan _ .
uttutuuuCuuuuuuuuuwen:sichuan firm
.tBvtuvutvDCCA.AAAAen:side
.tAuttuutvDCBA.AAAAen:side .
utCuututuuBBCBBBBBBen:side _ side
utCuututuuBBCBBBBBBen:side by
.CvvutuvvvB........en:sign
tBstststssBDBBBBBBBen:sign a
utuABuuutu...sA....en:silicon
sBAsstssssBEABBBBBBen:simul
.vuwvuxvvCwuuuuuuuuen:sinc
.vtvvtwvvButttttttten:sinc #
uutuuvwuvD.........en:sinc _ .
BsstssstttECCCCCCCCen:singl
xxuAtxCwuyssu.tsss.en:site
uuAtttAtttttutttutten:site ,
tttsAuBtstssssAstssen:site .
uttuttAt.tCCCCCCDCCen:site _ be
tttBts.ttussstss.ssen:site in
uttuttAt.tCCCCCCDCCen:site would
vvvwv.B.suAAAAA.BB.en:six
uututuAButBBBBBBDCBen:six _ ,
tuuut.BtuuBBBBBCCBBen:six month
ssutss.AttBDBBBBCBBen:size
tuu.uuBuuu...s..A..en:skid
tuu.uuBuuu...s..A..en:skid .
.sAtsstssAAADAABAAAen:skin
utBttsuttuDDFDDEDDDen:skin _ ,
Btstssststsssssssssen:skin _ line
tttusBttstBBBBBADBBen:sleep
vv.Cuuvuuvvvwxvvvvven:slot
xxtAx.utxuttuttvuuten:small
uwAsuu.uuvttuvttutten:small _ .
sssAsssstttttvttttten:small batch
uuABttututuuvvuuuuuen:smaller
uv.tuvB.utDBCABBBDBen:smart
sttsttttsBBAAAAAAAAen:smart _ for
sttsttttsBBAAAAAAAAen:smart glass
st.tttAtstAABAAABAAen:smart meter
Busv.vvAsvtsssAssuten:sme
tuAutttBtuss.sssstsen:sme .
tsssAts.ssCCCCECCECen:sme want
uutCttvtttuuuwuuuuuen:smt
uutCttvtttuuuwuuuuuen:smt line
tswss.AAuvCBBECBDECen:so
uttuA..uttBBBBCCCBBen:so _ re
u.uttuvBtuDFDFDDDEDen:so _ want
u.v.st.AuwEGEFFFFGEen:so we
tuuuuu.vCt......t.Aen:social
tttttuAuBt......t.Aen:social _ ,
uuutu.vB.utttttstuten:soft
AAtytyvsxutu.tutuwsen:softwar
Buuuuu.vuuCAAAAA.AAen:softwar ,
tsts.ss.stuuuuvuuwuen:softwar _ ,
wBAututtuvstBsssussen:softwar _ to
Bttttsttstvtttttttten:softwar _ what
uBtttsuAtuuvuuuuuwuen:softwar and
AtAutustuuus.sssvssen:softwar hous
Atssssssssutttttttten:softwar to
AtutuButtsCBBBBCBBBen:soil
tuuu.usuvAttstut.tten:solar
tvvuvvu.vCs......u.en:sold
tttttstBttuuuuuuuvuen:sold _ compani
AttssttstsECCCCCCCCen:sold in
uttuutuCuuuuuuuuuwuen:sold my
uuuCtuuuttBBBCBBBBBen:solder
sstButtttsDCCECCCCCen:solid
stsBtttstuEDDFDDDDDen:solid _ .
ututtuCtuutttuttuuten:solution
tss.stAssstttuttwtten:solution .
tssstuA.ttuuuuuuvuuen:solution _ our
tssstuA.ttuuuuuuvuuen:solution in
ttAtt.utstAA.AABAAAen:solv
uAA.vv.uuyHEFGDDEGEen:somebodi
tstBttttttAAABAAAAAen:somebodi _ mould
AAtuttttsuGFDDDDDDDen:somebodi els
uAAuttAutvFHFFFFGFFen:somebodi s
u.u.uuuAsusts.sssB.en:somebodi to
u..Axxyt.xGFGGEEEFHen:someon
tAAuuuttst.At......en:someon _ s
tAAuuuttst.At......en:someon els
ttAAuuuu.uBAECBBBBCen:someon to
uv..uuvuBtBBCCBBBBDen:someon who
ttAAttuttuvvxxvvvvven:someth
ut.utsutAsss.sstsusen:sophia
sssssss.tBtttttttvten:sophia _ ,
sssssBs.sutttttututen:sophia _ .
ss.ssssBsttttttttuten:sophia antipoli
tAvutuAtttAAsAAACAAen:sort
vssA.AtvuzEEFGHGGEFen:sought
uuuAv.uuBvCCCECFCCDen:sought .
tututCtuuuBBBBBDBBBen:sought _ a
u.t.uBtuuvCBDECECCCen:sought for
stAt.tttssCCECDCCCCen:sought to
tBtt.ttttutvttsttuten:sourc
Ctsusstssuwuuuuuuuuen:south
Cvtututuuutssssssssen:southern
Atsssssstswuuuuuuuuen:southern _ .
Bututttttt.........en:southern europ
AvuwuuuwBsCCCCCDCCFen:space
sssss.ssAtDDDDDEDDFen:space _ a
tsssssstBuBBBBBBBBDen:space and
Ctststtsuusssssssssen:space for
ttsttsttBvBBBBBDBBDen:space in
uvuBtu.tt....s..A..en:spare
tuussstssAsssssssssen:speaker
tsCtssst.tsstssssssen:specialist
uCttssutsu.A.......en:speech
AAttstuuuusB.......en:spend
uuusutsA.vAAACA.CDBen:spin
sttssstAttAAAAAsABAen:spin _ is
tttttstA.uAAAAA.ABAen:spin out
ttBtttttttsstssssssen:split
tttttCttttAAAAABAAAen:sponsor
Att.ttvtt..AABAAAAAen:spring
Att.ttvtt..AABAAAAAen:spring .
uutu.A.utusssstt.ssen:squar
stst.Attttuuuuvvuuuen:squar _ of
uutu.A.utusssstt.ssen:squar metr
ABttttuuuuAt.......en:stack
.sutusAu..uutttustuen:staff
.ttssstsAAwuuuuuuuwen:staff ,
vAuwv.Bvuvstssst.ssen:staff .
vs.utvuBtuAB.AAAAAAen:stage
ssAssss.sswwxwwwwywen:stage .
tCstssstsuABAAAAAAAen:stage _ asset
ttstsstBssssssssstsen:stage _ growth
ttstsstBssssssssstsen:stage of
suuvtttuuBDBBBBBBBBen:stai
vvvvAuvCutuuuuwuuwuen:stake
t...ss.Csttttttttuten:stake _ european
utuusuvCutuuuuvuuwuen:stake in
AvusAuvuuAxvvyxvvvven:stand
AutuAtuttuvuuuvuuuuen:stand _ to
AutuAtuttuvuuuvuuuuen:stand readi
wxwttxuB.ABBBAACsCAen:start
sttttsAAAvuuuvuuwwven:start _ .
tsstutAsBuuuuuuuvvwen:start _ and
sttBt.tttsBBBCBCBBBen:start _ for
stButtuuAt........sen:start _ from
tttuAttuAu....s...Aen:start a
uwuBwwsAssss.ss.usven:start up
t.tt.sttt.sssssssssen:state
utuutsButstttttuvtten:station
tssts.ttt.ssssstsssen:station _ #
tssts.ttt.ssssstsssen:station between
utu.AtAttttttuvtutten:steel
uAvtsuA.AvEFEEFEFFFen:step
tutCttttuuuuuwuuuuuen:steril
tttBttsttttttuttttten:steril _ .
ttwCw.u.uyBEDDDFECEen:still
tutAttAvstBBBDBBCBBen:still _ be
ss.sussCsuAAAAAAABAen:still open
tutAttAvstBBBDBBCBBen:still to
Cttuttttuu.........en:stock
..tuttutAs.tssssssten:stop
A.sustssu.B.AAAAAAAen:stop _ .
t.ststsss.tuttttttten:stop biofilm
.tsstsAttsutttttutten:store
suuAsssssussstsssssen:stove
uCtttttutuBDBBBBBBBen:strain
CuAttssusv..A......en:strong
sssssssBstuuuuuuuwuen:stubborn
vttvs.AvuAsssss.tssen:student
zxvxwD.ywuBBCBBCABBen:studi
ywxwvC.wuwAAAAABAAAen:studi .
ssstsCtstuuuuuuwuuuen:studi _ by
vuAvu.uuu.BBDBBDBBBen:studi of
tsttsBttstCCCCCECCCen:studi with
uuvDtsuusu.........en:subcontractor
tuuCtsutsu...A.....en:subcontractor _ electron
tuuCtsutsu...A.....en:subcontractor for
usssttttCussssssssuen:sublet
sssstssCsuDDDDDDDGDen:subscrib
xwvvCvws.ssssssss.ten:subsidiari
utttutvBA........Aten:subsidiari .
ssssAsssusAAAABAAAAen:subsidiari _ .
uutttttuAAuuuuuuuuven:subsidiari in
tstsBtusutAAAAAAAAAen:subsidiari with
uuuCuttAuu...A.....en:suit
tssssAsstAssssstsssen:summer
Bttttt.uutxvvvvvxvven:supermarket
ttsssBssstDDDDDGDDDen:supervis _ phd
Att.sttttsBAA.AAAAAen:suppli
AwtAwwwvv.tsA.sssssen:supplier
vvuCuuuuuA...s.....en:supplier .
tss.sstts.CCCDCCCCCen:supplier of
.tsssAssAuDA.AA.AAAen:support
sttsttttsBBAAAAAAAAen:surgeon
sttsttttsBBAAAAAAAAen:surgeon _ in
uuutuvtCtuuuuuuuuwuen:syndic
.uButu.vuu..t...t..en:system
vuBttuAvttuuwuuuwuuen:system .
ButtssssstBAAAAAAAAen:system integr
.uvsu.swA.FFECEFFDFen:t
AututtAtsuEDDDDDFDEen:t _ a
.tttutstBuDCCCCCCCEen:t know
utstAttutAAAAABAAAAen:t want
tvtCttttttsAstsssssen:tablet
Bsu.utvv.zsuvsssvt.en:take
Awtw.BtAvyAsust.stsen:take _ in
ttsttsssBuBBBBBBBBDen:take _ of
tuu.ttuttAssstsssssen:take _ order
tttBssttstAAAAAAAAAen:take _ the
AAtuBuuvuuvuttstttten:take a
ttsttsssBuBBBBBBBBDen:take care
tsstttA.tutttttttuten:take equiti
tuuvuuCusvttttttwt.en:take in
utsttuuttC.........en:take no
CuvBttvuuxtttvttttten:take on
sCuvutuuuuAt.......en:take our
vuuCutuuuuAAABAAAAAen:take over
uu.utCuutv..t..A...en:take part
ttstAu..tuttttutttten:take share
ustutstCsussssssstsen:take stake
AututtttAuDBBBBBBBCen:take us
vtuvvu.CutCACCCCCDCen:talk
ttttttA.tuBBBBBBCDBen:talk _ our
sssssssAstCCCCCCCECen:talk about
tttutu.BuuCCCCCCDDCen:talk to
uBtut.utuutvtttuttten:tape
sssstsstBsAAAAAAAAAen:tax
sssstsstBsAAAAAAAAAen:tax and
CvuuusvuuwAAAAABAAAen:tea
AututAuutuussss.sssen:tea _ and
Btstttsttutssssssssen:tea extract
AststtAusuAsssssussen:teach
AzAussytsuywwvxxwyxen:team
ssts.Asuttttttuvttten:team .
Atutustuu.utttttttten:team _ #
wv.tv.vvv.AABBAAAAAen:team _ a
.sAAtssssuutvuttttten:team of
ttBut.vtuv..s..B...en:team to
utCvtututvBBCBBBBBBen:team up
ttAttAuttvwwywwzwwwen:team with
sAwx.wuvsssAAABAAs.en:tech
uBsuAtuutuBABBCBBBBen:tech ,
utttAtuutAsssstssssen:tech _ and
utttAtuutAsssstssssen:tech firm
AtvsttstAuwuuuuuuuven:tech team
vvBuA.uuuvAABAssAAAen:technic
utBtuttust.........en:technic _ for
stttsBtsttuuuuuwuuuen:technic centr
vuCtuuuustBBCBBBBBBen:technic partner
tDwtBwwxyvsA.tt.t..en:technolog
xBuAuuvvuxACA.AAAAAen:technolog .
stssBsststsssstssssen:technolog _ and
tstttsBststuttttvtten:technolog _ be
s.us.sstvuEFEEHEEEEen:technolog _ from
sAss.tststsAsstssssen:technolog _ is
svtuAtBtsuttttututten:technolog _ we
tstttsBststuttttvtten:technolog can
ttttBtstttsssstssssen:technolog owner
vuuuuuBvsussssssssuen:tell
uuututBu.u......A.sen:tell us
uAtuuButuuCDCCCECCCen:temperatur
xxxuwvB.y....s..CA.en:ten
ttt.ttuutAtttuttttten:ten _ .
vuuuuuCuuuCCCCCCFCCen:ten _ to
ttttstuAt.BBBBBBBDBen:ten year
CututttuuvECCCCCCCCen:tender
.AvtAvvuvwDEDDEDDDDen:term
BAuuutuutuAt.......en:term with
AAtttutttuCCBBBBBBBen:territori
tsvswtAtssuut.svvtuen:test
uvtstvAut.vvvuvvyvven:test .
BuuvtvtAtuutttttuuten:test _ and
ttBtstutsBttvtttttten:test _ ar
uuutstCvtusssssvtssen:test _ our
sAttsAtsttuwuuuvuuuen:test _ to
uttuuuAuBuAAAAAACAsen:test _ water
st.ssAttstsstsstsssen:test bench
uttttuA.tuttttttuuten:test ground
vwwuttDwuvAAAAAtAAAen:test in
ssssss.ssADDDDDDGDDen:test our
uttuuuAuBuAAAAAACAsen:test the
xBwwBwysx.BCBBBBBCBen:than
sAsstsssstCECCCCCCCen:than _ our
xsusu.ss.vttv.vvvvten:that
vuuuu.uvuBBBBBBCBBBen:that .
uAtusuAuAvABAA.AAAten:that _ .
t.ststsss.tuttttttten:that _ biofilm
tttttAtAtvCCCCCDCDCen:that _ do
AutAtttuututtuttttten:that _ no
uuv.utBv.u...A.A..Aen:that _ the
utsAtAstAuvvxwvxyvven:that _ to
usAvvvAvuC.As...A..en:that _ us
AutAtttuututtuttttten:that have
tttutA.tttssssstAssen:that it
uttttt.Auvuuuuuuvvuen:that need
uv...v.v.tAAsAsAAABen:that s
t.ststsss.tuttttttten:that stop
ssssssstAsBBBBBBBBDen:that take
utsAtAstAuvvxwvxyvven:that want
xAswsAtAwtEFEEGFCEEen:that we
ttsAst.tttDDDEDDFDDen:that will
uvuwtvxuwC.vsBvus.Aen:the
tst.sstssABBBCBBBBBen:the _ #
.A.yABwvvzsvvttttuuen:the _ ,
ytB.utsttwsuus.tst.en:the _ .
Atstt.tssuFEEEEHEEEen:the _ :
t.suu..usvCEDCCADCDen:the _ ;
utt.tttuAAsssBssssuen:the _ ?
uBwvCtvt.t.s.At...Aen:the _ and
tttBttutt.AAABAAAAAen:the _ at
ssBtstttssuvvuuuuuuen:the _ can
uttutBtutstttttuutten:the _ centr
Bvttt.tuuuA....s...en:the _ co
ttttBst.tusssstss.sen:the _ compani
sstssssssBsstssssssen:the _ develop
tCwxxwtvsxFDDDEDBEBen:the _ for
utstttBustBBBBBBCBBen:the _ greenhous
tuutts.stAtttttuv.ten:the _ ha
uvAv.uuAsuAABAAAABAen:the _ half
suttttBtsvtvvvvvxvven:the _ hospit
tutttButAuAAAAA.AABen:the _ host
usuAustu.A.tsAstssuen:the _ in
sssstsstsAttttttttven:the _ incub
Btsuttt.tutssssssssen:the _ industri
uuwttz.xsDswttutussen:the _ is
Cuu.vtuuvwDCCDCCCCCen:the _ market
vvuBv.tyvsEFHFCBEDDen:the _ of
A.tstssssvDABBBBBDBen:the _ on
AutttttAtus....t.A.en:the _ out
ttttttttBtttttttttuen:the _ park
uuvButvtvA...t...C.en:the _ plant
AAtvttstst.DBBBBBBBen:the _ right
tsstutsssABBBBBBBDBen:the _ round
.svuusu.vuuvtttwtuten:the _ s
s.ssAsststsussuss.sen:the _ sharehold
tttttBtBstCCCCCDCFCen:the _ still
AstsAtsssuutttttttten:the _ team
ttuBtuBttuAAABAADAAen:the _ thing
tttttAuAut.....s.A.en:the _ time
w.vv.v.....C..s.sAsen:the _ to
stBuuutuutstutttttten:the _ version
tusttttutC.........en:the _ wa
wvwswv.wuBBBBCBBCBBen:the _ we
ssstststBuECCCCCCCCen:the _ wish
vvBvttuvuCDDEDEEDDDen:the _ with
ttttsCtAttsssssssBsen:the _ work
AtsustutBuCBBBBBBBCen:the _ year
tttussuvA.ssssssssten:the acceler
tsstttstAsuuuuuuuuwen:the agenc
tuBttttttsttvtttttten:the answer
stuBstststDDDHDDDDDen:the assembl
ttsttAtttAssssstsssen:the cancer
tvCutuuutuuuwuuuuuuen:the centr
.utAstuuuvBBBC.BBBBen:the chines
AttstsstsADCDCCCCCCen:the co
sssssAssssuuuuuvuuuen:the cohort
tsttstsAttD.BBABBDBen:the compani
uuCutututtBBDBBBBBBen:the develop
tutttuAAuuttttttuuten:the district
uAtAtsssstuvuwuuuuuen:the draw
ssssB.stttvvvvxvvvven:the equiti
ttvuvtAuBwDABDBCCCDen:the first
....t..C.tCCCCCCCFCen:the founder
Cutu.tuuuuutttvtttten:the french
Btttttut.tDBBBBBBBCen:the ground
AAvAuvvvvu.s.BB....en:the group
utttttutCt........sen:the hand
vttusAvvtCuuuuuwuuuen:the hospit
uvtBtuBttvBBBDBBCBBen:the hous
stusvstAsAtttttttuuen:the incub
uuuuttABttttttttvuten:the industri
tA.tt.ttsuvvwvvxvvven:the institut
ssAsussss.uuwuuuuuuen:the joint
.Atuuuuuv.At.......en:the lab
tusssAssuAtttttvttten:the laboratori
tttttAuBtuttttt.tuten:the list
stssBsssstttttvtttten:the local
tuu..utvuABAAB.AAAAen:the market
usAutBt.tu..s..B.C.en:the mechan
uuttAttBuuuuuuvuuvuen:the monei
vvAv.uvuvAsssstssssen:the new
.t.t.utBtwHDHFGFFHFen:the next
ttuBBuAutvBBBCDBDBBen:the onli
vBsvuuvvuust.ssssssen:the optic
tuAvsttAstDDFDEDDEDen:the other
sttstuuttCAAAAAA.ACen:the park
vsuutuvvuCCDCCDCCCCen:the partner
tAuuuutvtAsusssssssen:the patent
tttAstvtsBssstsssssen:the pilot
ttttAssttAAAAACBBBAen:the plan
uAuu.ututAABAAAAAAAen:the plant
uvtvuuvuuD.........en:the platform
uAuuttuusBuvuuuuuuuen:the price
tttBssttstAAAAAAAAAen:the produc
AvBvsvtttuCCDCCCCCCen:the product
tuButtAttuBBDBBBCBBen:the prototyp
.stvsttAAvu.ssssstuen:the region
.BsvvswvvwDABCECCDCen:the right
tsAtAtssssssssAssssen:the risk
Attuttv.BwA......sAen:the riviera
CtttstttsvBAAAAAAAAen:the sale
uut.tAuttuAAAAAsAAAen:the sampl
stAuAtsustCCDCDCCCCen:the second
tsstssstsBAAAAAAABAen:the seed
AssssBtssuwvvvvwvvven:the servic
ttt.tttAttBBBCB.BCBen:the spin
uusutAuusABBBBBCBBBen:the studi
sstsAusssBBBBBCBBBBen:the team
utAtuAtusssstsstsssen:the technic
utuwBuutuAtuttutttten:the technolog
uBststuAtuuwuuuuuvuen:the univers
utstuvBvAv........ten:the water
suAsststtAuuvuuuuuuen:the work
uttAttBututttsttwtten:the workshop
tBtt.ttutuAAAACAAAAen:the world
tstvxzAtA.zzyzxxzzzen:their
Asw.vvtws.vvuvuuvuven:their _ .
utttutBsuusssssstusen:their _ on
AutButtAtvywwxwwwzwen:their own
tu.tx.wuCtuvvtvvwvwen:them
AsuutBvvvxttsst.sssen:them ,
w..uvAuu.xstt.s.ssuen:them .
uttttA.tttuuuuuvwuuen:them _ .
ttstsst.Btssssssstten:them _ a
tutAAtttttCCCECCCCCen:them _ the
AssutsAsutvuuuuuvvuen:them _ their
ttstsst.Btssssssstten:them for
AwA.utvuus..sA.....en:them in
uuA.utu.t.ssuss.sssen:then
tstBttttttAAABAAAAAen:then _ to
uus.susAtssstusssAsen:then let
tstBttttttAAABAAAAAen:then somebodi
uuBttBuuuvCCECCECCCen:theori
ABvCusvv.yGEEFEGEEGen:there
BtsAssssutECCDCCCCCen:there .
t.tBttutttABABAAAAAen:there s
uAtuttuuAuCDCCCCCCDen:there that
stBusuAsssttttttvtten:thermal
ttBustss.sCCECCCCCCen:thermal design
vvvutDuvuu.....A...en:these
uututAusuA.....A.s.en:thesi
Aswwtts.xvBDBBCDCDBen:thi
Cututusuuss.....A..en:thi _ .
BvtsssAstuBAsAAABAAen:thi _ is
B.uutvsuusu.vtttstten:thi year
tttAtAtttsBBBDBCBBBen:thin
uvsBvvAwvwABBBAAAAAen:thing
A.v.uusut.sBAAAABAAen:third
utt.ssAtsttttvttstten:third _ .
Bustssttstvtttttttten:third _ softwar
A.v.uusutwu.stss.ssen:third parti
uuuu.uBuAu....s.A.sen:thirti
uAAtuusuAvuvtsuuvuwen:those
vAutuu.wBvuvusuuvuwen:those who
uuuA.uvBvu....s..B.en:thousand
vAxAxxAvAv.sAtAACBAen:three
uut.utvuB.tttuttttten:three _ .
AutBttuttuuttuttttten:three _ ;
ststss.tAsCCCCCCDCCen:three _ ?
tsstssAttBsssssstssen:three _ in
tsss..AAssBBBBBBDCBen:three _ to
tttAtsttt.ssstsssssen:three contin
tttutttvCussssssssten:three month
tsss..AAssBBBBBBDCBen:three shop
B.xxvxsx.s.tssAsssten:through
BsssttAtsuvtttttutten:through _ .
ututttBttt.........en:through _ pace
t.ts.sstttCDCCDCCCCen:through a
.tsstsAtttsAAAAABAAen:through it
suttututBuA.......sen:through open
tttttttBttssssssstsen:ticket
sssssssAstvvvvvvvyven:ticket #
sssssssAstAAAAAAACAen:ticket from
vwvu.BwwtCAAA..BABBen:time
tvutuAv.vB.....s.A.en:time .
Asssssss.tDCCCCCCCDen:tip
ut.ut.AswzA.A..AAsBen:to
uuvAwu..wsuttuttsuten:to #
uvAtAu.vtuBB.CABCBBen:to _ #
vuuuvtB.twAAAAAABsBen:to _ ,
.tsBxwssuwwuwzvwzwxen:to _ .
Autst.u..vFEEFEGEFFen:to _ :
uutAt.ut.usssusts..en:to _ ;
xtswBAwwBtHFHDEFGEHen:to _ a
sttsB.tstussssstsssen:to _ alongsid
AuAuAuvutvECBCDCCCCen:to _ an
tssstAuBttDDDDDEDEDen:to _ and
tututAuAtu.....A.s.en:to _ at
tBuAsvttvwts.AB....en:to _ chines
tsAtsttusAAAsABAAAAen:to _ compani
ttBsuuustuBBBBBBBCBen:to _ develop
stAAstss.sCCDDCCCCCen:to _ done
ttsBtttttttttuttttten:to _ draw
.Bsutsstsu.BAAAAAAAen:to _ european
uttsttsuButtttttvtuen:to _ firm
tstsstAt.sssssss.sten:to _ first
t.t.ttsAstAusussstsen:to _ for
tCututstuuDFDDDDDDDen:to _ foreign
tuuAAs.ttu...Bs.A..en:to _ found
sssstssAsuvvvvvvvyven:to _ founder
uuuuutuCuu...A...s.en:to _ from
uvuusuvDuvCCCCCCCECen:to _ fund
ttstBssusuBBBBCBBBBen:to _ identifi
xtvvvwA...EGDDDDD.Een:to _ in
tttAtsttBtCCCDCCCCDen:to _ is
s..Awv.vwxHGHHFFHFFen:to _ it
tttsBusutBuuuuvuuuuen:to _ joint
tstAtstAtuuuuvuuuvuen:to _ k
BtsuuAustvtssss.sssen:to _ laboratori
sBtstusssvstsssssssen:to _ licens
.AsstssstsuAttttttten:to _ local
.DvuutAttwvuttttvtten:to _ maker
ttBs.ttttsttututvtten:to _ new
Atttut.tAvssssssvs.en:to _ on
uCttutAttu.s....B..en:to _ oper
t.Autttttsuvvuuuuuuen:to _ other
vw..xvBs.zHFHHHHHHHen:to _ our
tv.ttB.tuvBBCBBCCBBen:to _ out
tttBttttttDBBDBBBBBen:to _ over
ssttststtAstsssssssen:to _ paper
ttstsCtsttBBBBBCBBBen:to _ part
uttBustttuAAAAAAAAAen:to _ produc
u.Bstuutttutxvuuuuuen:to _ product
stsusBttswtttttvttten:to _ research
uuttttCusuuuuuuuxuuen:to _ robot
uuuuttCutuuuuuuvwuuen:to _ that
Au..uuutuzCHFGDEGGEen:to _ the
uuuutuBuuBttttttutten:to _ their
sAtAu.svuu.ut.tuvtten:to _ them
utstAtu.AvCCCCDCCDCen:to _ to
uuAtAtuttuCCECDDCCFen:to _ up
wDtttstttv.........en:to _ vaccin
tuuuusuBuvustsstsAsen:to _ we
vBuvv.Av.vtvtttuutuen:to _ who
CstusuttutDBBBBBBBBen:to _ wholesal
vw.uwAA.svss.sstttten:to _ with
AvuuuuBvttyvvxvvxvwen:to _ your
sssssssAsstttttttvten:to _ ¤
suvB..vsv.EBBCBDBABen:to a
s.ssstsAssADAAAAAsAen:to acquir
vDvuuuuusustssssssAen:to an
su...tAvwyDCCBABADBen:to be
uttuttCutwCCCCCCECCen:to break
uB.uuuuuuvCEFCCCCCCen:to bring
uBttttssstCDCCCCCECen:to bui
ss..xwvAwwFABCBBCCBen:to build
tsstAssttBBBBBCBBBBen:to chengdu
ttttAtuvBuAAAABAAABen:to china
.uAtttttAtut.tttttten:to chines
vu.u..vtuvAAAA.CACAen:to co
ts.tsAtstuAAsAAAABAen:to collabor
sssst.t.CuBBBBBBBDBen:to come
susttBtBttFFFFFHFHFen:to complet
wvDwsvvvwt....s.t..en:to creat
stssstsAAtvvvvvvvxwen:to deal
ttttstBtstsssssssssen:to demonstr
uuCutsvvuuDDFDDEDDDen:to design
tttAsututB...t.B...en:to do
tBsutsutsvBCBBBBBBBen:to emb
ttCutttstssstssssssen:to engin
.s.t.tttuvt.ts.ssssen:to enter
ttsswttCstCCCCCCCECen:to equiti
uttt.AsuttBBBBCCBBBen:to establish
vBuuu.uvuututttuttten:to exploit
tw.tuAuuu.FCDBCDCCCen:to find
sttsCusssuAAAABAAAAen:to form
ststBstsssCCCCECCCCen:to found
vtutvssuCvAAAAACBABen:to franc
.stttttBttxwwwwwwywen:to french
utuuwvvCtvCBCCCCCECen:to fund
AtttttttAsCAAAAAAABen:to get
vuuuuuCutu......s.Aen:to give
sstsA.tstsstssu.sssen:to go
tssttttBtuBB.BBBBCBen:to grow
.vv.uvvw..CBBCBBBBBen:to have
ttustttAttttt.tttuten:to hear
AtttuBuusvussss.ssten:to help
vutvtAAuAvsstsstts.en:to host
utButttstsBBDBBBBBBen:to invent
sttsBut.twwwwwwwwzwen:to invest
AsssussusAtAsssssssen:to it
utAtt.uuAtCCCCCCCCDen:to join
sstssBsttwvvvvvyvvven:to joint
utuAutuuuABBBCBBBBBen:to keep
tAsust.tttuuuuuuvuuen:to let
uDtuuuttuyBCBBBBBBBen:to licens
tututAuAtu.....A.s.en:to look
uusCuuvvuxuvvvuuuuuen:to make
uCttutuustCDCCCCCCCen:to manufactur
.uuv.uuBuwA...A..s.en:to meet
tstBttttttAAABAAAAAen:to mould
tttuut.uCtDDDDDDEDFen:to open
tttsAsuttABBBBCBBBBen:to oper
stuBuututuDCCDCCCCCen:to order
AAtuut.ut.BsAAAABAAen:to our
sAssstsssuuwuuuuuuuen:to out
sstBtstutuDDDGDDDDDen:to outsourc
ssAsttssssAABAAAAAAen:to pair
uuustuuBuvBBBBBBBCBen:to pass
stttssBtsvttttttutten:to pilot
ttuttBsututttttvttten:to publish
.vAvxv.stvvusuuuswuen:to put
BtttttuttuECCCCCCECen:to reach
swuuvvvvvByvvvvvvvven:to repres
ssttsBttttvvvvvyvvven:to research
uswwv.CvtvBCBBBCDBBen:to run
tttttttBttDDDDDDDGDen:to scale
Etvusvwwsyuuustuuuuen:to sell
tstsA.ssttCCCCDDCCFen:to set
ssssusuuCtAAAAAAAABen:to settl
ttuuCtssstDDDDGDDDDen:to share
AtttttuuAuB.......sen:to sichuan
AAuutsuuuv.tsssssssen:to sign
ssssssssBuBBBBBBBBDen:to sophia
sttBsuttsvvvvxvvvvven:to spare
tttttCttttAAAAABAAAen:to sponsor
utuuBtuuAtAAAAAAAABen:to start
Aww.s.wv.vGEEFGFEEFen:to take
uBtvttt.tu.s.....A.en:to talk
utAttAtuuv..B..s...en:to team
vuuttvCuswsssssstssen:to test
Buu.vvwvstuvtsttttven:to the
uBtvuuAvAututtttutuen:to those
vuvuuvDvtuttttttutten:to trial
utuwtvBAtuBBBBBBCCBen:to try
tuButtttttCCECCCCCCen:to turn
ututsCvvtusssssssssen:to univers
sAx.vv.uuwAB.u..s..en:to us
stBss.ttux..A..sA..en:to work
tuAAtututtttwvttttten:to your
ustttstCtuvvvvvvvxven:to ¤
wxCwBsuvvx..s..A...en:togeth
sttsBtttssBBBBCBBBBen:togeth ,
vvBu..tuuvAACA.AAAAen:togeth .
tuCuAttttvsststssssen:togeth with
tuvCttuutuvvvyvvvvven:toll
tuvCttuttuuuuwuuuuuen:toll _ of
tuAuuusuAtBBCBBBsBCen:tomorrow
.xuCvuwuvu...A.....en:too
AvuBttutttuttuttttten:too .
uutCuuvutuDDDFDDDDDen:too _ ;
BtuuwvAxwuCsBA.As..en:tool
.uuvtsButvB....A...en:tool .
BtttttuuuADBBBBBBBBen:tool to
uuAuuuAuuuAACAAAsAAen:tool with
BuAuuttsttEDEDDDDDDen:touch
.sssssAsssxvvvvvxvven:town
uttttttuABssssssssten:track
CuAuutuutuutstttttten:tractor
Duuwwvwxvs.........en:trade
BtttttstusBAAAAAAAAen:trade _ ,
BstuutttsuBAAAAAAAAen:trade compani
uCuuuuvvuB.s.......en:train
wDsvvvuvvwtuu.ttttten:transfer
uCuttuuuttuxuuuuuuuen:transfer _ an
tCusttuttututtttttten:transfer offic
uCutuuuuuttvttttttten:transfer to
ywusstB.vv..BABtsB.en:trial
tttttvBBswBBBBBBADBen:trial .
uuAuuuBuvt..B...t..en:trial _ ,
ttsttAtttAssssstsssen:trial _ year
ttsttAtttAssssstsssen:trial a
v.sssttv.CCCCCCCECCen:trial at
AvxvuwCtuxsAAAAABAAen:try
uuttstDuutsssssssssen:try .
tsss..AAssBBBBBBDCBen:try _ kiosk
ttstttBtttttttttutten:try _ that
ttstttBtttttttttutten:try anyth
uuvvttBAuvEEEEEEGEEen:try our
tAtttstttAABAAAAAAAen:tsinghua
sssBsssttusssssssssen:tube
u..AuuutttABsBAAAAAen:turbin
vuA.tuwAussuAsAssssen:turn
utt.stuusAtttuttttten:turn out
.wttuvvwsAvuvvuuuuwen:twelv
uuuuuuuutBttttttttuen:twelv _ ,
tttttsttCuttttttttven:twelv week
.vusuv.vu.s..A..B..en:twenti
AusAtuutttvuuvuuuuuen:twenti _ of
AusAtuutttvuuvuuuuuen:twenti year
uttttsBtt.BBBBBCDBBen:twin
Bxzt.v.tytu.utsuutten:two
BvuBuuvvvwA..t.....en:two _ ,
.Bsvttvtu.xxvvvvvvven:two _ .
tttuttAtBuvvvvvvxvwen:two _ and
sssstBsusAtttttuttten:two _ fund
sttAttstuAFDDEDDDDFen:two _ in
uutuuvABuuttttttuvten:two _ to
Buutt.uuuwDBBBBBBBBen:two engin
ButtAuvuuvxuuvvuuuuen:two new
tAtvuuvu.ABDBBBBBBBen:two year
sBsststtstAsABAAAAAen:ultrason
yBxsy.xtxsvvtwu.u.uen:under
tAstussAswDCDDDDDGDen:under _ ,
vAuwuAutus.t...C.t.en:under _ .
tAuutuuutAsusssssssen:under a
tstuu.tsts.uA..A.B.en:under licenc
.ttBttttttvuuwuuuuuen:under their
tutttAtBtuCCCCCDCECen:understand
v..Axs.ztxC.BBAtBA.en:unit
tAu.tttttuA.ABAAAAAen:unit .
stAsstssssBBCBBBBBBen:unit _ us
tuBttAtttuwwywwzwwwen:unit take
stAsstssssBBCBBBBBBen:unit with
ssxtv.usutss...BA..en:univers
ttutustwtABBBBBCBBBen:univers .
sssssBs.suDDDDDGDFDen:univers _ for
uBststutstuwuuuuuuuen:univers _ it
sstts.tttAvvvvvxvvven:univers _ to
Atttssuttuvuuuuvuuuen:univers _ we
tutssCttstCCCCCECCCen:univers to
tvusuuuwAAA..A....sen:until
uutvtuuuuD.........en:until #
ussAtstttABBBCBBBBBen:until _ .
yxAs.tts.usuAtssssven:up
sstt.sAAAvvxvxtvyxwen:up .
vuCAwvxxwsBBCEBBBBBen:up _ a
s...ssstBtuuuuuuuuwen:up _ china
ssusCtuuutBBBBDBBBBen:up _ common
tssCttuBtwBBB.BBBCBen:up _ from
tttuuu..Asuuuuuuuvwen:up _ in
tstssssAsstttttttuten:up _ ¤
ssusAAttvuCCCCEDCCDen:up a
tsstttAssuttttttuuuen:up and
ttBBAstutw..tAsA...en:up for
vvBuvuuA.ttttttttuuen:up from
ustuutvAButtttttttuen:up in
ttuuuu.Cutttttttuuten:up to
uuB.uuuvtvAABBAAAAAen:up with
tBtsstttttstsssssssen:upfront
uttBtBtttuCCCDCDCCCen:urban
sA.utt.wtt.BBs.ABBAen:us
AAtuuttuuuuuttttttten:us #
ttA...tstuttuuutt.ten:us ,
...ttBvytzsBsu.t..Aen:us .
tttCtttttvssstsssssen:us ;
suvttAvuAuEDDFDFDDEen:us ?
vAuvuvvBs..s.....AAen:us _ .
usAsAutvuw.AAsA.u..en:us _ a
utButAuvutBBBBBCBBBen:us _ be
tttsssstBtBBBBBBBBDen:us _ desk
u.uBuuuuuusAstsssssen:us _ it
.ututtutAuDCCCCCCCDen:us _ open
tBttttuutuABAAAAAAAen:us _ patent
tttAtAt.stBBBBBCBDBen:us _ so
vvs.vwsvBxEEFEEEFEFen:us _ the
tAttsBtttuCDCCCDCCCen:us _ them
uAtttsvuBts.ssssssten:us _ you
Av.usuttAuusAstsssten:us _ your
uAuuutAuAuEHEEEFHEGen:us a
AuuAttuuuutAABAAAAAen:us and
ButtAtustsvuuuvuuuuen:us be
uBtuutttAu.s......Ben:us by
stssst.sBuAAAAAAtABen:us for
tuAutttBtuBBCBBBBCBen:us from
.uwsAv.vtsAs.sA.s..en:us in
tt.tAtvtttBBCBCBBBBen:us is
vCuuuu.vvsDFDDDDEDDen:us it
u.uBuuuuuusAstsssssen:us of
t.uBtu.vuvvwvwwvxvven:us our
sBstssststtvttttttten:us royalti
ttuvvtuuuCtBAAAAAAAen:us the
.tststttAuDCCCCCCCFen:us through
vvAuswsssB.ACABABCAen:us to
utButAuvutBBBBBCBBBen:us would
.svsuvBuvvvsuuuuvvuen:us your
uwvvuuCvvAAAAAAABAAen:user
ututttCttuvvvvvvxvven:user of
utttBu..uvuuuuuuuvuen:util
ssssst.Atttttttttuten:util :
ssssst.Atttttttttuten:util _ we
wDAuuttttvAABAAAAAAen:vaccin
wDtttstttv.........en:vaccin _ china
v.uvvtCuvwACAAAAAAAen:valid
ttttttBstssssssstssen:valid .
CssttttBtwtAAAAAABAen:valu
uvAA.uuvuuCCDECCCCCen:valv
Avvu.vvsv.utt.uttuten:ve
uvutuuuAuA...A...t.en:ve got
vt.tuuuCuvtvtttttvten:vehicl
uuvuAwvsu..A.......en:ventur
tuusDtuvsv.........en:ventur .
ssssAsssstBBBBCBBBBen:ventur _ a
sAtsts.s.BCDCCDCCCCen:ventur _ with
tsttssuCsussssssstsen:ventur arm
utstFsstsxsssssssssen:ventur partner
tuBvvvtAuuA.s...AA.en:version
uuAutusBtt..s...AA.en:version .
tttAtButttvvvwvwvvven:vessel
ssssssAsssBBBBBBCBBen:vineyard
ttsttsuuCuAAAAAAAAAen:visa
ssssssttBsAAAAAAAAAen:visa ,
s...t..sBtttttttttuen:visa in
uu.tstBtttttwtttstten:vision
vtvAuBuut.tttvtvttuen:visit
utsBtsutstuuuwuuuuuen:visit .
AvuButuutvCBBBBBBBBen:volum
tutttuCuuuuuuuuuwuuen:volunt
tutttuCuuuuuuuuuwuuen:volunt as
uwwvvvuvtG.........en:wa
uttttutusC.........en:wa _ in
stuAttuttBAAA.sAACAen:wai
stuAtsuutBtttuvtttten:wai .
uAtAtttttuBCB.BBBBBen:wait
uAtAtttttuBCB.BBBBBen:wait for
suttututBuA.......sen:walk
suttututBuA.......sen:walk _ through
.tsutttv.tADBBBCEACen:want
tssttttBtuBB.BBBBCBen:want #
swAtvuBvAwFEFEEEGFHen:want .
Assvvv.wvzBDDBBBCBBen:want :
tBsttuAuttCECCCCDCCen:want _ a
ust..tAtsstttuutttten:want _ be
ssssAsssssBBBBDBBBBen:want _ chines
utBtttutssuuvuuuuuuen:want _ creat
..A.s.s...BBCBBBBBBen:want _ develop
ABtttttutvFHFFFFFFFen:want _ in
tssttttBtuBB.BBBBCBen:want _ k
tAt.uutttu.A.A.....en:want _ licenc
vtuBttsvtvBBBBBBCBBen:want _ our
ttuttBsututttttvttten:want _ publish
.ttt.ttttuFCCCDCCCCen:want _ sell
ttttAttuAtBBBBEBBBCen:want _ start
uAuuuuvBAwEFEEEEEHFen:want _ to
tsss.tBs.tsssssstssen:want _ try
uuAutAsttvttsttustten:want _ work
stvtBvu.tvDBBBBBDCBen:want a
tuvAvu..vwFCCCCCEDCen:want for
sAsAs.utsuBABCBCBBBen:want in
v.susB.wszuuuuttvwsen:want to
ututstCutuBBBBB.CBBen:ward
uut.ttBtuus..B..A..en:warehous
uuts.uButsDBBDDBBCBen:wast
tAttttAttsBCBBBBBBBen:wastewat
tAttttAttsBCBBBBBBBen:wastewat plant
AvwwsvsAtyuttt.tsuuen:water
tttsuttBssAAAAAAAAAen:water .
Atuu.t.stvusss.ssusen:water _ .
.stsssttsABAAAAAAAAen:water _ with
.stsssttsABAAAAAAAAen:water network
tsssssAtstAAAAAAAAAen:water sensor
tsssBststtCCCCECCCCen:water util
stusttt.vuuCA....sAen:we
uuttu..s..tttttuvuuen:we _ #
.Au.tutuuuyxwxwwwwwen:we _ ,
Bww.uvuBuwBAABAAA.Aen:we _ .
BuyssvAwtts...BttuBen:we _ a
suttuAutttAAAAADAAAen:we _ access
ttAAtsuAAvCCDDCCCDDen:we _ after
uuACtvstutCDEACC.CCen:we _ also
AusBttuvuuBBBDBBBBBen:we _ an
Assstssstsutttttttten:we _ as
ttAuttAtstBBCBBBCBBen:we _ ask
txvw.wsAAvvwvuxtxuten:we _ be
AuuutuuBtts...s..A.en:we _ bring
ABtutttvutsC.......en:we _ buyer
sssstssAsuAAAAAAAAAen:we _ capit
vttuuAtsBwxxzxxzxzzen:we _ compani
tutBtttutBBBBCBBBBBen:we _ consid
uuAAtuuuttttu.ttttten:we _ design
ButtttutuuDBBBBBBBBen:we _ direct
tsBsstttssuuvuuuuuuen:we _ engin
.Atstssssvuvttttttten:we _ exclus
tsAttsuAttsstssss.sen:we _ five
wAyusuwz.A.A.s.Ct.sen:we _ for
ButttttsAvutttttttuen:we _ foreign
BttttsttsuDBBBBBBBBen:we _ give
tAtutAttsts.ssstsssen:we _ gladli
uvutuuuAuA...A...t.en:we _ got
AutBstuuBvACCCCCCCDen:we _ have
ttstAts.tvttututtwten:we _ in
tttssuBtstsssssstssen:we _ innov
sssstssBsussssssstsen:we _ invest
tCuu.ttuuvBAAACAAAAen:we _ is
uA..uuuuttAC.CAAAAAen:we _ it
suswst.tsyHHHGHHHFGen:we _ like
Bvt.vttsvzHGGHGHHGGen:we _ look
AttttButuvDCCCCDCCCen:we _ need
ts.sssAsAtuuwuuuwuven:we _ new
uBtstuCttuDEDEDDEDDen:we _ no
uvuuuAuAuBCACCCDCDCen:we _ not
tttttt.ttBCCCCCCECCen:we _ now
Atu.uuAuuxAAA.AABAAen:we _ on
BtsusstBtt.AAAAAABAen:we _ open
vssxwCvuxBsvwttuvuten:we _ our
utttAtBusuvvvvwvxvven:we _ ourselv
tt.uAtuutuB.CBDBBBBen:we _ patent
ttst.Bsu.tBBBBACBBCen:we _ prepar
tAtsttttstBEBBBBBBBen:we _ produc
uu.tttAuttvvxvvvwvven:we _ put
uDuutuvvvuABAAAAAAAen:we _ rather
sAt.tttustA.ACAAAAAen:we _ readi
sttuttBttvCBBBBBCBBen:we _ search
sssssssAsstttttttuten:we _ seri
uut.uuuAuuCCCDCCCDCen:we _ short
sttAustAutA.ABAAABAen:we _ someon
uvt.s.uvAAEDEDEFDDEen:we _ t
.suw.AAwvusstttvAssen:we _ the
utuAuAttAvsssAsussten:we _ them
wAAv.svtttBBBD.DC.Een:we _ to
tuttttButtuuuuuuwuuen:we _ try
u.uttuuB.vABAAAAA.Ben:we _ us
vuuAtuuBtwCCBDCCCECen:we _ want
ttsAsAsssutttutsttten:we _ welcom
ttsttsus.BAAAAAAAABen:we _ work
uuuCutvutuvvvyvvvvven:we _ your
Assstssstsutttttttten:we act
tssttttBtuBB.BBBBCBen:we also
BtvAws.AtztA..tst..en:we ar
uu.tAAuttt..t.At...en:we bring
uuvCtttutuuutwuuuuuen:we build
swAu.ttsvvxvwwytywven:we can
sAstststs.uwuuuuuuuen:we close
ttssAttBsutttttttuten:we co
uBtuttuuAuBDBBBBBBCen:we could
sAsyuv.tAzHHHHHHHGHen:we d
stBtssstsusstssssssen:we design
tttutuAttAttvtttAtten:we develop
svuvuAuAs.ttA..A..ten:we do
tvtt.utuAACBBBCBBBCen:we don
tttBttsttttttuttttten:we fill
tAttttutAtABAAAAAABen:we get
AusttsutBtvuuuuuuuven:we give
sBsssssssututtttttten:we grant
xAtuu.uuv.CDCABCDDEen:we have
ttssttstBuuuuuuuuuxen:we help
vs.vvuuvsBsvsssssssen:we hold
ttBtst.suxDDFDEEFFDen:we hope
tAtAtttuuuBCBCBBBBBen:we intend
tAtAtttsttAsABAAAAAen:we invent
sssstssBAutttttttvuen:we invest
sssssBsAstuuuuuxuvuen:we join
AtAustsssusABAAAAAAen:we know
.AuvuAuuuuEEDDDGDDDen:we lack
stAsss.sssvvwvvvxvven:we like
AutAtuAvuvvstusssssen:we ll
vDvw.utwsz.A..ABt.sen:we look
vvuD.wtvusvvvyxvwvven:we make
.uususutsAsssssssssen:we manufactur
utzAyz...sHHGHHHHHHen:we need
vsButuAuuwsuusvs.ssen:we offer
ttutuBsvvAwwwwwzywwen:we open
uvuAAtuvt....Bs....en:we own
uvtttBuutBtttttvttten:we pai
uuAuBtsustBBBBDBBBBen:we plan
tsstBtsttsttttutttten:we propos
ttttutABtuwwwwwwxzwen:we provid
.ttutButtuB....s...en:we publish
uutuBAuttuttutuvttten:we put
xvxAsv.wvADDDFEEFDEen:we re
tssttsstBtuuuuuuuuwen:we regist
BvuuuustuAwuuuuuwuuen:we run
Attu..sstvstBsA.tBsen:we seek
A.wutuutuA.tsssssssen:we sell
t.AuttuusuAsCAAAAAAen:we should
vuuCuuvss.wuuwuuuuwen:we take
vAttttutuBBCBBBBBBBen:we us
Avvu.vvsv.utt.uttuten:we ve
.Auu..vAtzFCECDFEBEen:we want
BuBtttututwuvuuuuuuen:we will
sttA.tsttsCCCFFCCCCen:we wish
sAx.tsuswzCFCBBDACCen:we would
suBvuuuvuuDCECCCCCCen:wearabl
.uvAvvuB.wsB.....Aten:week
uututtuC.v.......Bsen:week ,
AstAutuvusustvttttten:week .
suuAvBssuzuvswttuAuen:welcom
uvtAvAusuv..At.A.C.en:welcom .
tBttsCsstuA.AAAAAAAen:welcom _ research
tsAtstsAssEEFEEEEGEen:welcom a
utt.ttAssstttvttutten:welcom new
AuuutuvBvvECCCCCCFCen:well
utttttuBsvBBBBBBBD.en:went
vuutvuutuCAAABAAAAAen:were
CuuvtuvuuuDCCCCCCCCen:west
CuuutuvuuuECCCCCCCCen:west of
BvuuuAuuvuCBBBBCBBBen:western
AutuuAutuuCBBBBCBBBen:western sichuan
uuuusuutCuCCCCCCCCDen:wfoe
Bswtsx.uswAA.sABCDCen:what
AAttstttttCDBBBBBBBen:what _ lack
uuttstCttu..t...A..en:what _ need
st.sA.ssssBBBBDBBDBen:what _ seek
BAuvuuvvvvxwuuuuuuuen:what _ sell
.AuvAu.utxA.sA.ABBBen:what we
uvvwuuvvBB........sen:when
wwvwvwDww.vvvvvvxvven:where
uuuuutCtutttttttutten:where new
utABtttutuBBCCBBBBBen:which is
ssuvt.uuAwB.AAABAABen:while
u.uut.uuAvA.AAABAABen:while the
BvtBxxwtAzstsAttAtten:who
sBAvsssssvA.BAAAAAAen:who _ .
.utvAutuAwwvvvwvsvwen:who _ a
AssssttstsCBBBBBBBBen:who _ bring
tuuCtuuutuAAABAAAAAen:who _ make
uutEtsuusv...s.....en:who _ produc
.tttstBstu.BBBBBDBBen:who _ t
.ttAssssAtEDDEDDDDEen:who _ the
Auuvu.Auuwtttttuutten:who _ to
sssstssAsuvvvvvvvyven:who ar
.vuBuvtvsuDCCDCCCCEen:who can
tutAuuuu.tCBBCBBBBDen:who could
tttttssAAuEEEEEEHFFen:who ha
AuttvttAAuFDDDDDDFEen:who know
BttAt.tssuvuuwuuuuuen:who need
.vvvA..uvvutttuuutten:who want
sAssssttsustsAsssssen:who will
ttAtAtstttttututttten:whoever
Cvuuttttuw.........en:wholesal
tvAtsAsstuBBCBBCBBBen:why
s.ststAx.zuuutvuusten:will
ttsAsstAsuCCCECCCECen:will _ #
tAuAttuuuvuvuwuuuuuen:will _ for
stAsAtstsvvuuuvuuuuen:will _ it
AtututuuAtB.......sen:will be
tBtutttttttuttttttten:will pai
tttBsstususssssssssen:will produc
ut.tsA.vuv..A.ss...en:will to
t.tAttttttABABAAAAAen:wind
t.tAttttttABABAAAAAen:wind turbin
Cuutuuuuuts........en:wineri
tuttttt..Assssssstten:winner
utsBtuttuuBBBCBBBBBen:wire
tuss..vstvtv.Attsusen:wish
suv.A.ustuuwu.vvuwten:wish to
wzFyBCuvzyAt.sss.s.en:with
ttsAtvAutsttuxttutten:with #
utCv.CvvvuDDGDFDDDDen:with .
ttAst.ttsuttuvtuttsen:with _ ,
uxBxuCtvvzvuvuvxtvwen:with _ .
us.utuuAsuAA.AAAABAen:with _ ;
utButu.uAvAA.AAABBBen:with _ and
tsssst.ssAssssssussen:with _ bed
uusts.tAvuAAAA.BAsAen:with _ chines
ttAtAtssssss.stssssen:with _ compani
ttBtttt.stBBDBBBBCBen:with _ devic
uuCuAuutuuuuvuuuuuuen:with _ firm
sstss.sAstBBBBB.BCDen:with _ for
ssttBstttsttttutttten:with _ foreign
uuBusttusAtt.tutttuen:with _ from
ssssAsssssBBBBDBBBBen:with _ ga
tsussAts.ACCCCCCDCCen:with _ hospit
susButvsttt.AAtA.ssen:with _ in
vu.uBttuvuDDEEFDDDDen:with _ local
tuAtts.ttuuuxuuutuuen:with _ maker
uuAsttutttAAB.AAAAAen:with _ new
tABAustssx.sAA...B.en:with _ of
ssstAsstt.sssstssssen:with _ on
uuss.ttBtwwwywxwwzwen:with _ own
vBuuAtttuvtvttutttten:with _ owner
.ttututtBvwvvvvvvvwen:with _ paperwork
ttCuttss.sBBDBBBBBBen:with _ partner
tCtttttususssssssssen:with _ patent
ttAtssAtstsstssstssen:with _ peopl
stsstAtttssssssssssen:with _ question
.stsssttsABAAAAAAAAen:with _ sensor
ssssAsssstBBBBDBBBBen:with _ sichuan
ttBtststttAAAAAAAAAen:with _ sme
tuutuAvBvutttttstuten:with _ soft
ssAttAttsusssssusssen:with _ sophia
usuuuABvuu.s...sA..en:with _ staff
tssts.ttt.ssssstsssen:with _ station
t.ts.tstsuCDCCDCCCCen:with _ technolog
suttAuAuuussss.stssen:with _ to
vvvtt.svt.tttttvstten:with _ univers
ssssssAsAtuuuuuuwuten:with _ up
suAussssssBBCBBBBBBen:with _ who
utButAuvutBBBBBCBBBen:with _ would
xwAwBByAxxHEHGHHGFDen:with a
.stsssttsABAAAAAAAAen:with acoust
uvBtv.suuuDDGDDFGEDen:with an
ssussAsttsttttuuttten:with ani
us.utuuAsuAA.AAAABAen:with brand
ustuAtsstAttttutttten:with chengdu
At.uu.uuttBAsAAtAAAen:with compani
tutt.Btutt....sB...en:with european
tstAsstAstCCCECCCFCen:with experi
ttBut.ttttCCDCCDCCCen:with expertis
tssts.ttt.ssssstsssen:with field
tusuAAttuvuuvuvwuuuen:with foreign
s.s.sstttBCCCCCCCCEen:with help
ButuAttusvDCCCECCCCen:with hospit
.tt.usAutvss...sB..en:with it
utttutAuAu......A.Aen:with offic
ttAutAtttwBBCBBCBBBen:with on
sssstAtBsvuuuuuvuvuen:with other
vvBwsvA.tsuuvvvuuxuen:with our
stC..B.ssuuuwuuvuuuen:with partner
ttBttsstttCCECCCDCCen:with somebodi
ssssAsstssttttutttten:with technolog
.BvvuwuwsA.s..s...ten:with the
stBsssttssttutttttten:with them
tutsAstutBAAAsBAAAAen:with two
xxCvsDwywzss.u.tusten:with us
.tBvtututuutututttten:with you
Atvss.sssusAAAACAAAen:with your
uuuBtAuusvtttvtvtvsen:within
uttBstustttttvtttvten:within _ week
ststsss.AtAAAAAAAsBen:within three
AwuAusAvtvCAA.A.DABen:without
tutAtt.uAtssstss.s.en:without a
Auv.vuvvuAECCDCCCCCen:won
ButAututuuECCDCCCCCen:won t
wzB.wuttu.CAC.A.ACCen:work
tv.Bsttttuwwyzwwwwwen:work .
stAtsB.stuCCDCCEEECen:work _ a
sttAsAtttusss.stsssen:work _ and
.ttAtsttst.sstsssssen:work _ other
tuBttBttstuuvuuvuuuen:work _ our
ttButBuutusssssusssen:work _ with
.ttAtsttst.sstsssssen:work for
vvvuutvs.Bsssss.susen:work on
tv.tuu.tuBttuttuutten:work with
tttBtststtuuuvuuuuuen:worker
vw.CtvuwuxssuAusvssen:workshop
utvAstAuuuwwwxxwywwen:workshop _ your
uBuususvuv.A..C.s..en:world
.suutA.uuzEGGEGDFFGen:would
uB.uvsvvvuFHGFFGFFFen:would _ a
sstAssAtstttt.ttutten:would _ be
.ttttuttAsDBBBBBBBBen:would _ ideal
.vus.BuuuuGEEGFGEEEen:would _ our
AtAtututtuECECCCCCCen:would _ the
tvsvs.sstxAECDCCDCCen:would _ to
sCtuuttvsustsssssssen:would _ under
ututtt.AAvEEEEEEFGFen:would _ us
sBttuts.ststsssss.sen:would _ with
AtttsAsttvwvvvwxwvven:would _ your
Cysyvu.s.wCCECBEBBEen:would be
Cuttuuuutusssssssssen:would distribut
Bttttttttuutttttttten:would fit
ttAss.stttuuwuuvvuuen:would gladli
swvvsAA.txABBDCCDCCen:would like
ttBstAttttCCDCCDCCCen:would love
sBttuts.ststsssss.sen:would part
sCtuuttvsustsssssssen:would produc
t.ttttuBtuABAAAAA.Aen:would us
tt.AsAttsusssusssssen:would welcom
tuu.AttuttBBBDCBBBBen:would you
sBsst..s.Atuttttttten:wound
tvtttAABtu.....Ass.en:write
tutAttBusuDDDEDDEDDen:ye
vsy.uvut.AsCtAstB..en:year
utuBuvvA.wAAACAAA.Ben:year ,
txu.wuuyvD.AABA.BACen:year .
wuttsu.vtCsstsssAssen:year _ a
ttstsst.Btssssssstten:year _ campu
t.ststsss.tuttttttten:year _ research
uututvsusB......A.sen:year and
tusuAButtvttttuuttten:year for
tvsuutuBAuwvvvvvvxven:year in
.st.tswvuswwvwvwvvven:year of
tAutttvsBusBssssssten:year on
Aw.s.vAAvyFEFGFEFGEen:yet
Aut.utCtuwEDDDDDEDDen:yet .
ttt.BsttsuBBBCCBBBBen:yet _ be
stA.AttutuCCDDDCCCCen:yet to
stA.svvttz.swvtvsuven:you
uwssuws..vs.tAs.Assen:you .
uvutBttBuusssstssAsen:you :
tttAtsutBtuuuvuuuuven:you _ ,
tttBtsttAuvvvxvvvvwen:you _ .
vAtAAtvvuuvtwwxvvvven:you _ a
vw.suAvwv.wwxxwywwwen:you _ the
AttuAtuu.wt...A...sen:you _ your
stBtttststttutttttten:you and
uuuuABuutuAAAACsAAAen:you bring
uuAttuuAtsttvtttttten:you make
AuuuAstustDCCCDCCCCen:you put
tttttttBtttttttttvten:you re
AuAtttttstvuvuuuuuuen:you the
vvsuuwCt.vwwtwwwzxyen:young
sstttsBtttuuuuuuwuuen:young _ .
ttutttB.tuuuuuuuwvuen:young compani
Dts.sy.vvzzzzzzzzzzen:your
Auu.Av.vsyuuuustutuen:your _ ,
Dtv.wtuxuzyyzzxyxxyen:your _ .
utAtvtvBsvvvwvvvvwwen:your _ :
.AAutuuuvu..BA.AAAAen:your _ and
.utvsuBuswxwwwxwywwen:your _ for
ttststtBsttttttttuten:your _ if
uuA.ttAuuutt.uttvtten:your _ in
ts.tAsssssttututttten:your _ partner
Aut.tsutstuttvttttten:your _ too
B.uuvuvvuwuvuuuuuuuen:your brand
ttstttuBtttttttttuten:your deck
uuCtttutttuuwuuuuuuen:your develop
.AuAuutttuvutvttttten:your devic
ttsBtttttttttuttttten:your draw
tutBtstusutttvttBtten:your factori
vusttstsButtttttttven:your first
vtAtttt.ttuuvuuuuvuen:your next
s.ttttttBuwvuuuuuuwen:your own
uuuBtt.ututttvttvtten:your prototyp
usut..Ct.tttttttvtten:your robot
Cuttstuuttwuuuuuuuuen:your sensor
AtututuAuuA......s.en:zero
tutuutuuAB........sen:zone
vzyzwyvGxwECCCBCDDBen:¤
wvuvvuvEvwAAAAAAAAAen:¤ ,
ututstuCtvAAAA.AABAen:¤ .
AtututtAttA......u.en:¤ _ .
ss.sussCsuAAAAAAABAen:¤ _ the
uuuutuuCuvCCCCCCCECen:¤ _ to
tsstttsCttvvvvvvvxven:¤ _ ¤
tttuttsDtwCBBBBBBBBen:¤ and
tsttts.AstCCCCCCDDCen:¤ from
tvtttutttBttttttttten:¤ per
utvuttsBtusssssssusen:¤ to
Avxuu.ux.sussAsussuen^#
vsutst.vuAGHGHGGFCGen^a
utsutsttuBAAAAABAAAen^academ
uAsvtuAuts.t....A..en^after
.vvuuC.suvEDDDDGCGDen^an
AttttussAvAtttttsuxen^and
uBsAttuuuuCDCECCCCCen^ani
tBttstssstuxuuuuuuuen^anyon
.stsssttsABAAAAAAAAen^aquapuls
AutusuAtutzxvxyyzyyen^as
uvBAuututtssstsssssen^batteri
ttssstttBtvvvvvvvvxen^bilingu
tttts.sttAAAAAABAAAen^biotech
tustAtAtstvvwvxvxvven^bring
uuuttBAutvsssssAtssen^call
tttustBuAuttttttutuen^campu
ttAtstAtutDDFDDDFDDen^car
Buuu.utuutCAAA.AAAAen^chengdu
ututAuttBt.......sBen^chines
BsssstssstCBBBBBBBBen^commis
ttAssAts.tvvwvvwvvwen^compani
uutCttuttuxxxzxxxxxen^contract
sutuuAsuAvEDDDDDDDEen^could
BuuAstuttuuttuttttten^custom
Btttsst.stDCCCCCCDCen^dear
tu.Atuvuusssttsssssen^design
s...s.ssBsuuuuuuuuven^desk
uuswvsuutCvtttttttten^distributor
AAuttutstuDCBBBBBBBen^doe
vvuuu.AuuAvvvvvwyvven^each
tuAuttAtstuuwuuuwuuen^engin
.uuuuuuuuBCBBBBBBBBen^export
AvutustBvvutttuttvten^famili
vututBuutBBBBBBDBBBen^farm
uAvvutsvAu.s....A.sen^first
sAtsssssAtsussssss.en^four
stsssssuBsDDDDFDDDEen^french
uusBuuuuAuBBDBBCBBCen^from
sssssstCsuAAAAAAABAen^fund
tttt.ttttAAAAABAAAAen^geotherm
Cttttuuutuxvvvvvvvven^give
uussutuBuvsst.ssstsen^got
vwA..vu.vuss.vussusen^half
Btsutuv.tu.AsAAAABAen^happi
.vAtv.vwuAABCBBDBBBen^hospit
tutttttsBsAAAAAAAABen^how
AttsAtssutvuuuvuuvuen^i
s.Autsvsuu..vutututen^if
utuuutuvDvBBBBBBBBDen^incub
sAttt.tAtuwxwwwxwzwen^industri
ssAsssAssuHEGEEECEEen^innov
tButstttttBCBBBBBBBen^instead
sAsssssAsstAtttttuten^interest
tssttsutsBsssssssusen^invest
tsssttttsBtttttttuten^investor
tutttAt.AsDDDDDFDEEen^is
AtsutuAtutDCCCCCDCCen^it
tttuAttut.BBBBCBBBBen^joint
tvs..uvu.ut.AuA...sen^let
stststsssAAAAAAAABAen^loan
s.twsxs..w.BCABADtDen^look
stuussttsBBBA.AAAAAen^manufactur
Atu.uAuutuuttttsttten^medic
AvuvuAAvvvvttttsvtten^my
vuAA.AvvwxAABCsCAAAen^need
utttttAu.vAAAAAABABen^new
AsAtssstutBBBBBBBBBen^next
vxv.vAsuvBBAAsACBAAen^no
AtuuttuttAs........en^not
uts.ssAuAuAAAAAAAAsen^on
uAttttssAvCACCCCCDCen^open
wtvuxstvtAvsvvtxsuuen^our
A.vt.AuutvB.AACBAAAen^partner
tssttstCsusssssssssen^patient
AutAttttttvttuttttten^pharma
uwwuvvvvwCECCDCCCCCen^plant
A.ttutuut.DCBABBBBBen^pleas
utsAtsstt.tttuttttten^precision
wuvutttuuCBBBCBBBBBen^produc
uuBtuttutu.........en^r
tssssssBsuFEEEEEFHEen^rais
t.stAtsttvBCBBCBBBBen^rather
tsssst.ssAssssssussen^region
vDtwuttutuuwuuuuuuuen^right
tsttss.AsuFFFFFFHHFen^robot
ttsttstssADDDDDDDFDen^round
ttttsCssstBBBBBCBBBen^scientif
tuvutuuCtuDDDDDDDFDen^seed
t.u.suAvtvBtAsB.D.Ben^seek
tussttsBstDDDDDDDFDen^sell
uvuvutA.uuuuuuuuvwuen^send
ut.uttvttBAABAAAAAAen^sensor
tsAsAtssssuuwuvuuuuen^should
vuv.uAuvv.uuuvuwuuuen^small
.sstsstBsuDCCCCCCECen^smart
uttAttuuBuBBBDBBBBDen^someon
uuvuvustsBsssssstAven^start
AtBvstttsuutAtttttten^supplier
uCtutsuutuuvuuuuuuuen^take
tttttt.Buu......Bs.en^ten
zuzvuututEstAAAtvBuen^the
ttuu.uAuBtvvvvwvwvwen^thirti
s.uBuvvwst.usvssss.en^three
sv..tsvBvvGFGGGGFGFen^to
vstuuuAxsABBBBBBCBBen^trial
Bttttttttus..A.....en^twenti
Cyw..stAyzCAABC.BsAen^two
CssttttBtwtAAAAAABAen^valu
BtAwvvuvsysBA..A..Aen^want
.wtwuusswBwsttutuuten^we
uBuusu.u.u....B.B.Ben^what
Cvt.vvvvsvFCEECCCCEen^who
tttutttBvt.BABBBBDBen^with
vv.t.uAvwwDDDEEDEDDen^would
uuA.tAuuutwwxxwxwwwen^you
A.s.uuvusxt.tussssuen^your
wswAut.stsCBCECDEDCfr:!
vwzAwzvszFst.Bs..AAfr:#
uuutCtuuut....A....fr:# #
ssxt.wvsxACsA..AACAfr:# %
uxw.uuvtsBs..A...sBfr:# ,
xxs.uxywwEuuvwtuuuufr:# .
ttu.tsAut.AAAAA.CAAfr:# _ #
twwA.vsuvsvttvstu.tfr:# _ ,
tstsuvstvBvt.A.t.t.fr:# _ .
ttuCuuttutuuuvuuuuufr:# _ :
sAsAsstssssusssssssfr:# _ ;
vttAsuust.BBBCBBBDBfr:# _ a
ussCssttuvBBBCBBBBBfr:# _ an
ss.ss.tBsttttttttutfr:# _ angel
uAtsBtutsuvsuuwuuuufr:# _ d
uu.uAuu.tuss.ssssusfr:# _ dan
stwyv.tt.BBs..stsBsfr:# _ de
utuAttu.uussstsssAsfr:# _ en
.wwsssxwuCABBDBDBBBfr:# _ et
utt.ttuutCAAABAAAAAfr:# _ l
Atusuuuut.uttutttttfr:# _ le
AttAssstsvuttutttttfr:# _ nous
vwvCvtvywA.....s...fr:# _ par
utuutuCtstwwwwwwzwwfr:# _ peut
usstAttBtuEEEEEEEGEfr:# _ pour
ttst.ssts.BBBBDBBBBfr:# _ un
utsvusuDtvtttttttvtfr:# _ ¤
vsu.uv.s.ututttt.uufr:# a
tstBtsuuttssstsssssfr:# boiti
t.stsssssAtutttttttfr:# brevet
ss.ss.tBsttttttttutfr:# business
vtssssttsBBBBDBBBBBfr:# capteur
tttBtttttuBBBCBBBBBfr:# cart
tututuuttB.........fr:# entrepris
sssut.s.sAuuuuuvuvufr:# et
tssvttCvstsssssssssfr:# hectar
vuuutvtutCtttttttttfr:# lit
uuuvAu.us.ssssts.stfr:# m
BuuAtsuuuuxvvwvvwvvfr:# magasin
vvuvtvvDuusssssssssfr:# million
utsCsstutuBBBCBBBBBfr:# par
ttsusvuAsBBBBBBBBCBfr:# patient
..ttusttt.vvuuuuuuufr:# pay
suusutAvu.vttuttttsfr:# person
uttCtuuuttCCCFCCCCCfr:# piec
t.tvtuAuuAt.ttttuttfr:# salari
sssBsssstussstsssssfr:# ton
ssxt.wvsxACsA..AACAfr:%
ttsuAsttsABBBBCBBBBfr:% ,
uBuuusuAtustssssstsfr:% .
ustBtttttttttutttttfr:% :
tusuttuutC.........fr:% _ an
uuttttuxtC.........fr:% _ notr
ustBAtttuu...sA....fr:% _ nous
ttsstttAtABBBBBBBDBfr:% _ son
stssBsss.tttttvttttfr:% d
.tuwwvt.wBC.AA.AACAfr:% de
BssstssBsuCBBBBBBBBfr:% du
tusuttuutC.........fr:% par
tsssAss.ttCCCCDCCDCfr:% pour
tts.wvBs.xststsssssfr:,
tsvtsut.u.s.AACAsCAfr:, #
uvu..ut.uAssssAssvsfr:, _ #
sAts.stsutA.AABAABAfr:, _ %
tuw.xsuwDzBCA.AsBAAfr:, _ ,
uAuAvs.ssu.A.t.s.ttfr:, _ .
uut.uA.ussAAA.A.BABfr:, _ :
usu.BvvtxsDBCCBCCu.fr:, _ a
ssAtusAuAtCCCCCCECDfr:, _ aim
ssssBsststuuuuwuuuufr:, _ apport
uuAuAut.ttttututtutfr:, _ apporton
uttutuu.uCBBBBBBBCBfr:, _ au
t.uuButvtuA.AACAAAAfr:, _ autr
utttttutAAAAAAAAAABfr:, _ banqu
sstsssvtBtwwwwwwwwzfr:, _ bureau
.uv..tvtuuEBBCCBBCBfr:, _ ce
sstAAstsstvvvxxvvvvfr:, _ charg
st..ttAtttxvwwvvvtvfr:, _ cherchon
.uutAtuuttA...s....fr:, _ chez
uuusuttuuBssstsssssfr:, _ client
tBtstttAvusvsssss.sfr:, _ compris
ss..s.ssAsBBBBBBBBDfr:, _ comptabl
u.vs.uuv.A.A.AA.tAAfr:, _ d
tttts.ttAsuuuuuvuuvfr:, _ dan
tvxstxssssBt.sA.AAtfr:, _ de
u.tBtttttvBCBCBBBBBfr:, _ devon
stsBtssssttttvtttttfr:, _ disponibl
uts.vtsAsxBC.sABs..fr:, _ en
tstsBsttsuCCCDCCCCCfr:, _ envisageon
utuusDsttv.........fr:, _ equip
Atsststt.sCBBBBBBBBfr:, _ esperon
tsAs.uvtuusA.sBAABAfr:, _ est
..s.uwuuAuvxxvxvxxyfr:, _ et
.uttAtAttsDCCCDCECCfr:, _ faut
tttBtt.ttv...B..s..fr:, _ fourn
sstB.stuttBDBCABBBBfr:, _ il
ssssssssBtttttttttufr:, _ inclus
.us.vvuw.sutsuttstufr:, _ l
uvBs.suvsu..s.As..tfr:, _ la
t.tttttttAstsssssssfr:, _ laboratoir
uvswsCwxtxuustsvttufr:, _ le
tCutsssssvAAAAAAAAAfr:, _ licenc
ttBtttssstttuttttttfr:, _ materiel
ss.tstAtsssstssstssfr:, _ menon
ttAtttt.tuuuvuwuuvufr:, _ met
tttttuuBttBBBBBBBDBfr:, _ million
ttut.uButtttttttuttfr:, _ nos
tAtwsCxvtuDEFEDFBECfr:, _ nous
tsttssBtttBBBBBBDBBfr:, _ offert
.tttsttAstDBBBBBBDAfr:, _ on
sAssAssustCGCDDCCCCfr:, _ ou
sssssBsttuuuuuuwuuufr:, _ ouvert
AsttuAuuAstssssuss.fr:, _ ouvron
t.usuuvvuBBCBCBBBBBfr:, _ par
tsBttuttstsstssssssfr:, _ partag
AAutttuttuvvuuuuuuufr:, _ pas
tutsstAAtussssssu.sfr:, _ patient
AstsussBsvvuuuvuuvufr:, _ prenon
A.ttAvttttAts.s....fr:, _ proposon
v.uA..uuut.t.AAA...fr:, _ que
Ast..ssttuCBBCCBBBCfr:, _ quelqu
.tuuuutuA.DBBBBBBBCfr:, _ qui
tuuttsAAtvBBBBBDCDBfr:, _ recherch
Btsts.sssuDAAAAAAA.fr:, _ recrut
tssustBtAtt.ttttutufr:, _ salari
stuAsAttsssssts.sssfr:, _ ser
s.uusuvBttCCAA.AACAfr:, _ serion
uttuAtA.tu....A.As.fr:, _ seul
stBsuutuuACBCBBBBBBfr:, _ societ
uuuttBuuAvAAAAAsAAAfr:, _ somm
sstAsst.ttuuuvuuuvufr:, _ sous
uu.Auvv.u.uuvvuuuvufr:, _ sur
sssAs.ss.sCCCFCCCCCfr:, _ trouv
ssvwvA.ssw.ssss..usfr:, _ un
uuButstv.uAABAACBAAfr:, _ une
uBututuvAuuvuuuuuuvfr:, _ votr
uA.tuuAu.vB.BCBBBBCfr:, _ voudrion
uusAsusBttsA.Ass.ssfr:, _ voulon
stsstsA.ttsssssstAsfr:, _ vous
tsttuAtAuw.....s.B.fr:, _ ¤
B.tvvu.xwsAut.utsssfr:, a
sssssAssstuuuuuuuuvfr:, accompagn
ssssssssAtuuuuuuuuwfr:, aid
tAtBtstt.uB.BCBBBBBfr:, au
vv.ststss.uuttwtuxvfr:, avec
ttttttttA.ttttttttufr:, bail
ttssstttBuBBBBBBBBCfr:, banqu
tttAttttAvDDDEDDDDEfr:, besoin
ttuttsuACuvvvvvvvwyfr:, bureau
s...svvsuvs.ssA..A.fr:, c
tAstss.tttCDCCCCDCCfr:, capteur
tutAtuutAtuuuwuuuuvfr:, cart
vuuBuBuvt.BBBBBBBBBfr:, ce
tssstAt.ttsssssts.sfr:, cherch
ustt.AsttusAssutsssfr:, comm
tAAvstt.stuvwuuuuuufr:, contr
tAsu.AuvsuB.ABBBAAAfr:, d
uBtttAtBsvuvuuuvuvufr:, dan
tswssvwvBt.stvutuwtfr:, de
utuuAuAusvAAAABACA.fr:, deux
tsBttsssstBBCBBBBBBfr:, developp
tss.ssstBtsssssssssfr:, domicili
ttuutuutCussssssssufr:, douz
tt.vtuAuAuvvxvvvwvwfr:, du
ssAtttttssCDECCCCCCfr:, ecriv
tttBt.tstttttvtutstfr:, elle
tstAAtssstAAABCAAAAfr:, encor
w.uss.uuttAB.sABABBfr:, et
tsststsBsttttttttvtfr:, europ
AsstssttsAECCCCCCCCfr:, fournisseur
A.vsutsAvuB.ABAAsCAfr:, il
tBttttttttABAAAAAAAfr:, interess
AuusutuAuuxvvvvvvxvfr:, j
vvtvw.AAAvutttt.uv.fr:, je
tssststCtuuuuuuuuwufr:, jusqu
vvvs..swvs...AAss..fr:, l
uvAtBAvvusssAsttsssfr:, la
s.vytvAvs.vt.ttussvfr:, le
BtttttAtsuECCCCCDCCfr:, mais
AsssssAssuCBBBBBCBBfr:, materiel
ss.ss..Asstttttttutfr:, minoritair
ttutAtt.ttBBBB.BBCBfr:, moiti
uutsssstABAAAAAAAABfr:, ni
BuuttAttuuCAAAA.tAAfr:, nos
AvvuBxwuutDBBB.BBCBfr:, notr
By..tutsuzvtuuvwuusfr:, nous
utuCttttsvssstsssssfr:, nouveau
wussuBBwxus.vtvtustfr:, on
tAtttttuAtuvuuuuuuvfr:, pai
AAstsssstsDDCCCCCCCfr:, par
utBAsttttuAA.BAAAAAfr:, pas
t.s.sttB.ABBBBBBBCBfr:, plac
sAs.stuuststs.sssssfr:, plan
vwuv.wCvwt..B...s..fr:, pour
AAutttuttuvvuuuuuuufr:, pourquoi
sss..ssABtuuuuuuuvwfr:, premi
BvuvuuuvuBDBBBBBBBBfr:, prix
stsAssAtsttttvttuttfr:, profit
tsBtttttstAAAAAAAAAfr:, propriet
susAvtAuuACCCCBBDBBfr:, puis
AtAsttuuuuDCCCCCCCCfr:, que
uAtutttuAtDEDDDDDDEfr:, quelqu
ttuBsuu.tvCCCECCCDCfr:, recherch
uussvuutuBDDEEDDDEDfr:, rest
tsBstsssstttuttttttfr:, risqu
AuvttutAAuDCCCCCCAEfr:, san
uAuAtuuttuwzwywwwwwfr:, sous
t.st..ttttuwuuttuuufr:, tand
tt.t.ttsssBBCBCBBBBfr:, tel
ttttstu.tABBBBBBBCBfr:, test
ssstsssCsuvvvvvvvxvfr:, ticket
tvwv.wtAAwAABBCBDCAfr:, un
tuAt.tA..vCCDCDDEEAfr:, une
s.sst.ssAsuuuuuuuuwfr:, vis
.uv.AtvuuuCAABBAAAAfr:, voila
vtvvyvssuDuttusttstfr:.
stvssAtsstFDDDDGDEDfr:. _ cherchon
BssstsstttDBBBBBBBBfr:. _ chin
Astsss.sssBBBBBBCBBfr:. _ la
svA.uuuuutCBCDBBBBBfr:. _ une
BusAtstuttCBBCBBBBBfr:. il
suus.Atuuuusst.tsssfr:. le
ttsvtB.u.vEEEDDFECEfr:. nous
As.tttt.stDCDCCCCDCfr:. pour
tt.Atstv.zC.BsA.ss.fr::
.Atsut.vsstvvvvvwwwfr:: #
x.wuuAtsBysssussuutfr:: _ ,
ssAsstsAsttt.ttttutfr:: _ a
Att.stttttvttvtttttfr:: _ an
ssAssAssssAABAADAAAfr:: _ aux
tAsstss..tBBBBBBBCBfr:: _ d
suBAu.sw.vEEEEDDEDCfr:: _ de
ttAuAttttsBBBBCBBBBfr:: _ ensembl
stAtstuAttAA.AAAABAfr:: _ et
stt.ttssAttssusssstfr:: _ faison
ttuAAttutttttuvttttfr:: _ la
ttAAsttutuAABsAAAAAfr:: _ le
AsssssssstECCCCCCCCfr:: _ n
.usttsAsuuCBBBBBCBBfr:: _ nos
s.uvuu.uBusA....s.Cfr:: _ nous
tssAsssAsusssBsssusfr:: _ par
utttssAAttssssssu.sfr:: _ pour
utuu.vuvs.BBBBCBBBCfr:: _ societ
sssssAs.stCCCCCDCDCfr:: _ sur
ttutBAttttuuuuwvuuufr:: _ une
.sssAsssssECCCECCCCfr:: _ veut
sBvus.ssstBCBBBCCBBfr:: _ voulon
utAButvuutuuwwuuuuufr:: _ vous
ssAssAssssAABAADAAAfr:: avis
tssttAssBsAAAAAAAAAfr:: besoin
sssAss.tBttttuttutvfr:: de
ttuutuCttusssssstssfr:: deux
stsAssAssutttuttuttfr:: envoi
u.uuutuusBABAAAAAABfr:: il
.stvuuuvsA.usssssstfr:: le
ttstttutBuAAAAAAAAAfr:: log
ttsBsssttvtttututttfr:: nos
t.tttsAsAtA.AAAADAAfr:: notr
vtACuuww.xuttutssuufr:: nous
BuuA.vtvuvDBB.DBCBBfr:: on
AtssAssustFEEEGEEEEfr:: qui
tusAstAtutCCCDCCDCCfr:: tout
At.vvtAtvuDCCCCCDCCfr:: un
wv.wBxvutABBCBCBBBBfr:: une
Att.stttttvttvtttttfr:: vingt
tutuutuCtw........sfr:: ¤
vAusA.uwwxDADDDDCDDfr:;
ssssBsBs.tBBBBBBEBBfr:; _ a
AttBttuutuBsABAAAAAfr:; _ l
svuusAuAuuECCCCDCDCfr:; a
uAusu.Austtut.tsvttfr:; en
sstsA.ststAAAAC.ABAfr:; la
tBststtAsututttttutfr:; le
tBt.uuuusvstt.ssss.fr:; nous
vs.Auuustu.ssA...A.fr:; pour
ttuBtututtBBBCBBFBBfr:; qui
ttsttAAttvCCECCEECCfr:; un
Auttttss.ttsssssssAfr:; une
.tvsx.us.zFFDHDEGDGfr:?
ttts.tsAtsuuuuvuuvufr:? _ avon
AvvsuvvAvvtss.sssusfr:? _ nous
tt.tt.tuttuuvuuuuuufr:? _ pouvon
sAAsttsssstvuttttttfr:? notr
uususAu.utvvwvxwvxvfr:? nous
.vusttuuAuB..A....sfr:? on
w.svuvusvDs.As..vB.fr:a
Awx..t.tvtvuuvwwsvufr:a #
tsttuutCstuuuuuuuwufr:a ,
vuu.Cuvtu.BBBCABBCBfr:a _ #
uttBsuuut.uuuvvuuuufr:a _ %
xsu..uzvCvBAC.A.A.Cfr:a _ ,
Asxtuuuus.vsvvsuxuufr:a _ .
vBvuuwtAAwtuttttuv.fr:a _ :
AtttttutAtAssssssstfr:a _ ?
s.usuvt.v.uutstttutfr:a _ a
ss.stssC.vtttttttutfr:a _ avant
uvAstssAuwAABC.AAsAfr:a _ avec
Cuutttuuuutssssssssfr:a _ catalogu
sttttBs.susssss.susfr:a _ cle
stssustusAttuttttttfr:a _ codevelopp
tttsstBtttBBBCBBCBBfr:a _ confi
.sAtsssssuCBBBBBBCBfr:a _ connect
ttButustssttvttttttfr:a _ constructeur
..tsutvsuAswuuuuuwufr:a _ d
utuvstBustutuuuuwuufr:a _ dan
Avus.BtvwuBB.u..t..fr:a _ de
uAuuusA.uwtutttuv.tfr:a _ disposit
utAtuuuuvBAABAAAAAAfr:a _ du
sstsAtstssCCCCDCCCCfr:a _ egal
t.twt.suuCBCBBBCBBCfr:a _ en
AtttustAttFDDDDDDGDfr:a _ entre
vBuvAvvuuvstssAssssfr:a _ entrepris
A.tAttuvuvBsAsAAAAAfr:a _ est
suttwuttCAvttttttutfr:a _ et
ButsttttAuECCCCCCCCfr:a _ etrang
tuvttCtutusssssssssfr:a _ etud
Bttttststttssssssssfr:a _ fabric
uussAtsusAuuuuwuuuufr:a _ fin
tuststtBtussssssstsfr:a _ financi
tttttsBustsssssssssfr:a _ frais
ststtststABBBBBBBCBfr:a _ investisseur
ttstststBtCCCCCCCFBfr:a _ jeun
vu.uAu.vtABBCBCBCBDfr:a _ l
uttttttutC.........fr:a _ la
..vus.uutvttsss.sssfr:a _ laboratoir
s.t.ttvvtBEEEDDCCCCfr:a _ le
uv.BuuuuuuBBBCBBBBBfr:a _ main
.uuuusttsBBAAAAAAAAfr:a _ maison
AtutstttsAtssvsssssfr:a _ marqu
ttAusttAtsCCECCCCDCfr:a _ mis
uwvuuABwvADDDDDEFDDfr:a _ notr
uCt.ttuutuvxvxvvvvvfr:a _ ou
tssstssAsuwwwwwwwzwfr:a _ par
ts.tAttsstttuttttttfr:a _ partag
Astssss.stCBBBBBBDBfr:a _ partenair
utvuAssxt.....sAs..fr:a _ pour
ttstttAuAtAAAAAABAsfr:a _ premi
sCstttuutvuxuuuuuuufr:a _ prix
AtA.tttssuDBBCBBBBBfr:a _ produit
tAAttuututBDABBBBBBfr:a _ programm
ssAssAtsstuuuuuvuuufr:a _ projet
AtuuuuBuuwECCCCCFCCfr:a _ qu
utuAuuAuutsss.sstssfr:a _ qui
.Asus.ssvxtA..A.st.fr:a _ recherch
tu..uuusuvssussss.sfr:a _ ser
uwtusttu.Avvvvxvvvvfr:a _ societ
ttssAttttAAAAABAAAAfr:a _ son
sAststssstBDBBBBBBBfr:a _ sous
u.AvtuuusBDGEDDDDDDfr:a _ un
wuu.At.ut.sssutsussfr:a _ une
uAtAtttuttsts.sssssfr:a _ unit
tAuAustutuAtAAAAAAAfr:a _ usin
tttttuBttsvvvvvvxvvfr:a _ veut
BututtAutuvtttttvttfr:a _ vos
sstsAssu.vAAAABAAABfr:a _ y
tssttstAssBBBBBBBDBfr:a _ ¤
A.tssAtttt.vtttttttfr:a besoin
tssttstAs.BBBBBBBCBfr:a boucl
vvwvvvwCw.uuuuuuuwufr:a chaqu
.wwx.twt.sFDDDEFDCFfr:a chengdu
uCtssutttututttttttfr:a conced
uwA.wuusAwutuutuv.ufr:a de
tsssssstsCDDDFDDDDDfr:a demarr
yxBwDAywxwDDFCFEDDDfr:a deux
vtv.sA.vtvtttutvuttfr:a disposit
utsBButssu...sA....fr:a don
tsstssBtstBBBBBBDBBfr:a essai
tuuttuvvuD.........fr:a ete
ttvBstststuuuwuuuuufr:a facon
tAAts.ss.sBCBBBBBBBfr:a faibl
tBtAsts.suCDCFCCDCCfr:a fair
.sAtsssssuCBBBBBBCBfr:a insulin
ttBututsstBBCBBBBBBfr:a invent
.tzxvttA.sEDCCCEBDDfr:a l
v.stss.tvvBCACDAAC.fr:a la
tAtAtttuttvwvwvvvvvfr:a lou
tssAAsss.ttttvuttttfr:a mont
suvvvvuuBsBAAAAAAAAfr:a nic
vusu.vBut...A.A....fr:a nos
CswwvAwvvt.CAAABBDAfr:a notr
uvs.Autuussstv.ssssfr:a part
ssAsAsstssCCDCCCCCCfr:a partag
CuttttttsvDBBBBBBBBfr:a pas
ttAAuttuttBBCCBBBBBfr:a pass
uu.uuCtuuusstsstsssfr:a plusieur
.Avuuuuv.vADBBBBBBCfr:a prendr
AssBtuussuvuuwuuuuufr:a propos
.tvuuuBv.vsvttttutufr:a qui
uttttttutC.........fr:a quitt
ustsAtutBvttttutttufr:a s
AtAtttttttCBCBBBBBBfr:a se
tAsstsstBsBDBBBBBBDfr:a shangh
uuuustutCuAAAAAAAsBfr:a sophi
ttssstBtstuuuuuuwuufr:a test
vvtsuvvBtABBCDBBBABfr:a trouv
.tAAwtwsvtFCCFCDGECfr:a un
tBu..vvtusDACDDDCECfr:a une
uututtCutu.........fr:a utilis
AAuuutuvtuwwuuuuuuufr:a vendr
uB.st.uutvxzyzxzxxxfr:a votr
uu.st.Auuvsst.sttssfr:a vous
sttvvtuCswsuuuuuuwufr:a ¤
ttttutt.tAtttttttutfr:abrit
ttustBtuAx.....A..sfr:academ
utsutsu.Bsuuuuuuuvwfr:acceler
vwwAu.tvtssssts.tssfr:accept
tutuuAAttuuuuuuwvuufr:accept _ etre
tuuuuAAutuuuuuuvvuufr:accept d
sttsA..sstssssB.ussfr:acceptent
.tut.Attuu.AAABCAAAfr:acces
Bsstt.sstttssssssssfr:acces _ march
tttttBtstsCCCCCDCCCfr:acces _ un
ututABtttuCCCCCDCCCfr:acces a
Bsstt.sstttssssssssfr:acces au
ttvttsvuCu.....s...fr:accompagn
tttstttAAttttttttttfr:accompagnon
tCssss.ssvuwuuuuuuufr:accord _ licenc
sssssssssBtutttttttfr:accordon
u.wwts.wAstvtttuvtwfr:accueil
stttsutt.Attttttttufr:accueil _ entrepris
ttttt.tuAtvvvvvwvvyfr:accueil de
suutsvAtAvvvvvvvxvxfr:accueil le
ussstBts.tssssststsfr:accueillon
sAvuuuuvv.ADBBBBBBBfr:achat
.BtutttttuACAAAAAAAfr:achat de
vCuuttvsuuABAAAAAsAfr:achet
uBttutu.uuCECCCCCACfr:achet de
BAuuttvuuvttsssssssfr:acheteur
A.tttttutuCFCCCCCCCfr:acheteur de
.s.ssstssACBCBBBBBBfr:acoust
t.ttttt.tts.ssssstsfr:acquer
.uutBtuuuuCBBBBBBBBfr:acteur
utt.uttAtvsAsssssssfr:actif
vvvvBuvsuuCCCCDCCFCfr:actionnair
ssssBsststBBBBDBBBBfr:actionnair _ pour
vBvvvvAvuusssssssssfr:activ
uButttAuutABAAAABAAfr:activ _ il
tttt.utsBvBBBBCBBADfr:administr
tAtutttssBstsssssssfr:adopt
tuAtttuutABBCBBBBBBfr:ador
tuAtttuutABBCBBBBBBfr:ador _ nos
tvvvvuwvB.A........fr:adress
uutttsvtCt.........fr:adress ,
stuuutuu.BBAAAAAAABfr:adress a
.uwv.vvBsuB...s...sfr:affair
tuAvuAtAsuBBDBBCBDBfr:afin
ttButttAssBBDBBBBCBfr:afin d
uvuuvvvv.Cttttttttvfr:agenc
tttsttttCuttttttttvfr:agenc _ developp
tttsttttCuttttttttvfr:agenc de
DvutuvvutuAAABAAAAAfr:agent
Bvu.utuuutCBBCBBBBBfr:agent _ de
Bsstsssssuuttttttttfr:agent commercial
AtuBtttuuw.AACAAAAAfr:agre
AtstsAtuttFDDDDFDDDfr:agricol
Asst.stAttvuuuvuuwufr:ai
Asstt.sB.uuttttttvtfr:ai _ la
BsstAs.sssvuuuuuuuufr:ai de
xwtwstsvBABBCBCC.ACfr:aid
ttttttuttC.........fr:aid _ fond
tsssssssAsDDDDDDDDFfr:aid _ le
u.ttAstvs.CCCCDCCCDfr:aid _ nous
ssssssssAtuuuuuuuuwfr:aid _ recrut
tt.s.Auu.tBBCBCDBBCfr:aid a
ttuvutuusCttttttttvfr:aid le
vsstssssCvDDDDDDDDFfr:aid pour
tss.tsssBvsssssssstfr:aidon
tss.tsssBvsssssssstfr:aidon le
.tuAstttstBAAAAAAAAfr:ailleur
As.xttu.vyDDEDDFEEEfr:aim
tsuttBtttuBBBBBCBCBfr:aim _ a
ttAtt.tuttsstssAsssfr:aim _ avec
.Auuttt.ttC.AAAAABAfr:aim _ notr
CutututttvDBBBBBBBBfr:aim que
Btttststswyvvvvvvvvfr:aim represent
Auuvs.AsuusAAABDtBAfr:air
vAAuuu.uttAB.AAABAAfr:algorithm
sBttttuustAAAAAAAAAfr:algorithm de
CttttsstsuCBBBBBBBBfr:allemagn
CttttsstsuCBBBBBBBBfr:allemagn .
.tuvtuuutCtssssssssfr:allemand
ttuuttuttB.........fr:allemand .
tttttut.t.AAAAAAAAAfr:amorcag
ssssstsAsstttttttutfr:amorcag a
syz.vtuttAuss.sv.tufr:an
vuuAvuuAtsuuuAuuuwufr:an ,
vww.txtsvBCCCDCCDDCfr:an .
Auuusuwvv.vttttttttfr:an _ .
tsttuttA.uuuuuuuuvufr:an _ avec
sututuutCuvuuuuuuuvfr:an _ le
uststBtuAtvwvvvwvvwfr:an de
Btuutuuv.tvttttttt.fr:an prochain
.ututuutBtuttttttuufr:an sur
Cuuutsuutu.....C...fr:analys
BuBstsssttCBDBBBBBBfr:analyseur
v.vuuuvAv.tutttttutfr:ancien
utttuutCtuAAAAAAAAAfr:angel
uttsutsCsuAAAAAABAAfr:angel ,
ss.ss.tBsttttttttutfr:angel _ ,
sssssssBsuAAAAAABCAfr:angel _ le
ss.ss.tBsttttttttutfr:angel azureen
sssstAs.stssssststsfr:animal
svsvtssvsAA...tss.Afr:anne
.uut.uuuuBBAAAsAAAAfr:anne .
sssssA.sstttttttvttfr:anne deux
uuAuuvuuBuAAsAAAAABfr:anten
tttsttttBuAAAAAAAABfr:anten _ chengdu
tttsttttBuAAAAAAAABfr:anten a
BsstssttsBCBBBBBBBBfr:antib
uuuutA.ut.tttttuuttfr:anticancer
ttstsAuts.tttttutttfr:anticancer _ #
tBssttssstsvtttttttfr:anticorp
u.v.uwAwvustusss.ssfr:appareil
v.wAtuAutvststsstssfr:appareil .
utAstuuutAuuvvuuuuufr:appareil _ .
Auv.tAuvvwsssAsstssfr:appel
AtsAstuttuCBBCBBBBBfr:appel _ offre
ssttsA.tsuuuuuuvvuufr:appel a
sssssAssssCCCCCDCCCfr:appel aux
AtsAstuttuCBBCBBBBBfr:appel d
Bu.uvusvusDCECCCDCCfr:appli
AtstssttsAGDDDDDDDDfr:appli a
utAutu.vu.BB.BBBCBBfr:appliqu
utAustAttuBB.BBBCBBfr:appliqu de
AvCuuuuuuwvtvttttttfr:applis
sx.wBAxwww.tvtsvt.tfr:apport
ssssAstAssAAAAsAACAfr:apport de
tsusAAtttsBBBBC.BBBfr:apport se
vvAu.vu.uuuuwuvuuwufr:apporton
tssssssAssuuuuuuuwufr:apporton _ capital
tssssssAssuuuuuuuwufr:apporton du
utBtButuuuuuvuvuuuufr:apporton le
utvutBAuuuBBBBBBCBBfr:apprentissag
ututtCutuuAAAAAAAAAfr:apprentissag _ .
t.ttsAustsA.AAABAAAfr:approfond
t.ttsAustsA.AAABAAAfr:approfond _ mecan
t.ttsAustsA.AAABAAAfr:approfond le
ssssssssBusssssssssfr:appui _ chengdu
ssssssssBusssssssssfr:appui a
tAuvuvB.vvCABBBBDCBfr:apres
vvwvAws.x.ttttuttvtfr:argent
ttttuut.tAtttttttutfr:argent .
ttut.ttAuuuuuuuuuvufr:argent _ de
suAututuBuA.A.....tfr:arriv
.ssttsttBtCCCCCCCCDfr:arriv _ chengdu
ttttsstttBCCCCCDCCCfr:articl
C.uvuvwssyAuAs.ss.tfr:asi
tBt.tttAttsssAsssusfr:asi ,
Buvvsuuv.vtuttstttufr:asi .
uAt.ts.stttut.tttttfr:asi ;
BtAst.ssstDCDCCCCDCfr:asi et
usstBstAsuCCCCFCCECfr:asi nous
B.wvs.vvuwyxvvwuvvvfr:asiat
Btvu..vvtvywvvwuvvvfr:asiat .
tttCtuuvtussstsssssfr:assembl
uuuDttuutvAAABAAAAAfr:assemblag
tttttstuCuttttttttvfr:assist
vvAvCAutuwssBsststsfr:associ
ssts.Astssttttuutttfr:associ .
ssssAsstssCCCCECCCCfr:associ _ ,
sss.Asssssttttuttttfr:associ _ dan
tuAuAuttssssAstssssfr:associ a
uvvs.tAwttssuBtssssfr:ateli
ssAAsssssuAAsCAAAAAfr:ateli ,
sstAAssssuttt.vttttfr:ateli _ ,
uuuuutAttACCCDCCECCfr:ateli de
sts.ttAususssAsstssfr:ateli est
uAttts.tAtDFCCCDDCDfr:attend
BtsssuCtsuCBBBBBCBBfr:attend plus
A.vAttvtuv.ustsssssfr:attendent
.xDBxwxsyu.Bs.suts.fr:au
AvvAuuvvu.Bsstsssssfr:au _ ,
uxAAwwwtwBDDDDCCCECfr:au _ .
Bsstt.sstttssssssssfr:au _ chinois
AssssssAstCBBBBBBBBfr:au _ comm
ttBtBttttuuusuvuuvufr:au _ d
AuAsvuv.vu.sttststsfr:au _ de
ststtsttsABAAAAAAAAfr:au benelux
sstsustB.tsssstssssfr:au capital
tBsutssBsts.sssssusfr:au dela
ttBtttttsuCCECCCCCCfr:au developp
AssssssAstCBBBBBBBBfr:au japon
Bsstt.sstttssssssssfr:au march
uuCvustttu.....s...fr:au point
ttt.sttttBCCCFCCCCCfr:au printemp
Ats.uuvuutA.ts.....fr:au servic
Ast.tsststGDDFDDDDDfr:au sichuan
Bwvsv.tww.HFFHFHHFFfr:aucun
tutAtttvuBssstsssssfr:audit
tutAtttvuBssstsssssfr:audit ,
sssssss.sABBBBBBBCBfr:augment
sssssss.sABBBBBBBCBfr:augment _ capital
sssssss.sABBBBBBBCBfr:augment de
Csu.tuuvu.Bt.B.....fr:aupres
Cuu.tuuvuADCCDCCCCCfr:aupres de
tBttts.utustssssAssfr:auront
w.sCuvw.uxsC.sAAABAfr:auss
ut.tsttAstAA.AAAABAfr:auss _ .
ut.tsttAstAA.AAAABAfr:auss ¤
tuBuu.uuuAssAsstsssfr:automat
tsstsuBuutssAssssssfr:automobil
tAtuttAtuuABAAAABAAfr:autonettoi
ttBttt.tutBBCBBBsBBfr:autonom
stAsstAttsAABAAAsAAfr:autonom .
usuuAvvutAt.ttwttttfr:autoris
tBssstttttCFCCCCCCCfr:autoris _ emploi
sstsAsssssvvvvxvvvvfr:autoris _ le
vsADutvxvztttu.utsufr:autr
ttAAsstsstttuvtttttfr:autr ,
.uuAtBussttuuvuwuuufr:autr .
ttBttttt.tuuvuuuuuvfr:autr :
uvuCttutsutttutttttfr:autr _ .
uAvAut.uutuvuvuuuuufr:autr _ et
tuuBtsAtttssststtssfr:autr equip
.Au.ttutsvsBAAAAAAAfr:autr et
tA.stuuutvDC..AAAAAfr:autrui
ABttsssssuEDBBBBBBBfr:autrui .
.yswuD.usz.ut.vwuuwfr:aux
Btttsts.suDBBBBBCBBfr:aux _ ,
.vuvvwBw.usuuuuuwuwfr:aux _ .
sssssA.sstEEEEEFHEEfr:aux _ :
sssssBstsssssssus.sfr:aux _ ;
AuAustuuuuDBCBABBBBfr:aux _ chinois
uuttsAuuuBttttuutttfr:aux _ d
w..v..AuAxwxxvywyxyfr:aux _ de
s.tsssCttuuuuuuuwuufr:aux _ entrepris
tu.tu.u..uss.sstsutfr:aux _ qui
ttttsAAtsvuuuuuwvuufr:aux _ scientif
sssssBstsssssssus.sfr:aux collabor
tuAt.Atvutttvtvutttfr:aux cot
ust..stAstuuuuvuuvufr:aux editeur
ttvuttCusuvvvvvvxvvfr:aux essais
uuuutAAtsvtttttuuttfr:aux etud
CtsssuuuttBAAAAAAAAfr:aux hopital
uts.uvBvutvvwwvvwvvfr:aux jeun
Autttu.suuDBBBBBCBBfr:aux maraicher
utuuvuv.Dvvvvvvvvxxfr:aux societ
vtuBuuBtuvsss.ssAtsfr:avant
vttBttAuuvCCCDCCDCCfr:avant le
tuutuAAttu.....sA..fr:avc
zzGzBBzsyvAtsAtt..sfr:avec
utuususAt.AAAAAAACAfr:avec #
tsBstsssstttuttttttfr:avec _ ,
xs.wuCwwwvxzyxvzxxxfr:avec _ .
uttsCtutusAAAAAAAAAfr:avec _ acteur
ssssAsstssCCCCECCCCfr:avec _ associ
utAuuBtuuuuuvuuvuuufr:avec _ autr
vuCtusvtsuuuxvuuuuufr:avec _ client
sA.tst.tssBACBBBDBBfr:avec _ constructeur
stttAtutAuCCCCDCCCCfr:avec _ dan
tuu.svuBtuBBBC.BBCBfr:avec _ de
tsustBttttDDDDDFDDDfr:avec _ depart
sttsBsttssttttvttttfr:avec _ detenteur
utAuBsvwuvuuvuuwuuufr:avec _ entrepris
tt.t..tusttttttttttfr:avec _ equip
utCuttututsstssssssfr:avec _ equipementi
.uAsuutututstssssssfr:avec _ et
tBBusutttutvsttttttfr:avec _ fabric
stusutsCsuAAAAAAABAfr:avec _ fond
uuuuAAuuvtBBBBCCBBBfr:avec _ group
ttutsAstssBBBBBCBBBfr:avec _ hopital
Attssssss.CBBBBBBBBfr:avec _ import
ttAtstututttstuttttfr:avec _ industriel
tttts..tttAAAAABBAAfr:avec _ l
ttttsDtuvuuuuuuwuuufr:avec _ laboratoir
utDtuuutsu..s......fr:avec _ partenair
uvCuAuuvuv....s....fr:avec _ pme
ttAu.ttwvACCDCDCCCCfr:avec _ societ
ttBstttuttCCDCCCCCCfr:avec _ special
tstt..sAtvssssuAstsfr:avec _ une
wwCtA.stwyvvxtywwtvfr:avec de
uuutsvtu.D.B..ss..Bfr:avec l
xtAwvBwwsxtsvtvwttufr:avec le
.vCtvuwvsvtuyvuuuuufr:avec nos
ututtsBttBAAAAAABAAfr:avec notr
vwBwtCuxuyAAAACBBAAfr:avec nous
ttAtt.uAtvvvwvvxvwvfr:avec plais
vs.wBAuvtvAsCABBAAAfr:avec qui
zuExAsu.vzEBHEFEEBEfr:avec un
vusuBttwsACCDCCEDCBfr:avec une
vuDvtsvBuwvvxvwwvwvfr:avec vous
Ats.vuu.uuuAttssstsfr:avez
tsBstsssstttuttttttfr:avez _ ide
t.AAtttttuAC..AAAAAfr:avez une
uuAus.BsuvCCDCCEEDCfr:avis
ssssssA.suAAAAAACBAfr:avis _ maraicher
ssAss...suBBCBBECCBfr:avis aux
uuuuutuuDuuuuuuuuuvfr:avocat
utwAuuvswDBAA.sAAsAfr:avon
stuBuutu.wDEDFDDDDDfr:avon _ d
t.ssB.Bu.tCCCCCCDCCfr:avon _ encor
sttAsttssAssstsssssfr:avon _ la
vuuusttutC.........fr:avon _ le
stuBuutu.wDEDFDDDDDfr:avon besoin
utsAs.ttvBAAA.ABAAAfr:avon de
utAtt.sttuttsttutttfr:avon la
tuuuBCuuuuBBBBACBBBfr:avon le
tBtttt.AuuDEDDEDEEDfr:avon pas
.uv.u.vAuuFFEFEFFCEfr:ayant
BttutAtutuECCCCECCCfr:ayant de
sssstsssBsBBBBBBBBCfr:azur
ussss.tBAttttttttutfr:azureen
ss.ss.tBsttttttttutfr:azureen ,
.ututttCtwywwwwwwywfr:b
uuuuuuuuBsttttttttvfr:bail
tu.su.Attv..tA.s...fr:banc
wwvvvvvsB.BBBBBBBBDfr:banqu
ttssstttBuBBBBBBBBCfr:banqu ,
ututstAtsAttttttuttfr:barrag
Asvu.tuuAuFFDDDDDDEfr:bas
sAsssssssttutttttttfr:bass
vtAwvs.wAt.ttst.sstfr:bat
utvtttBtttAAAAAAAAAfr:bat .
tuCuuttttuBBBBBBBBBfr:bat _ un
tuCuuttttuBBBBBBBBBfr:bat avec
u.BsvuvvtxABB.AAAAAfr:batter
t.tAssstsus.stsssssfr:batter ,
sAAtttsutvsuAssssssfr:batter .
sAssssssssBCB.BBBBBfr:batter _ a
ststtsttsABAAAAAAAAfr:benelux
vwy.vtyABxB..BsAs.Bfr:besoin
ssvssvuw.wAts.u.ts.fr:besoin _ un
suvBu.tutuEDDFDEDDDfr:besoin _ une
tuxAutwtAyBs.CsAstBfr:besoin d
vvutu.vB.sAAA.ABADBfr:besoin de
uuutuvCuuwAAAAAABAAfr:bet
tttutuCtuuAAAAAAAAAfr:bet ,
ttttsuBtuvCCCCCCFCCfr:bet testeur
utx..x.uswtsusxuwwtfr:bien
sAutuuttut.CAAAAAAAfr:bien _ un
wstBvBwuvxs.AtsssAsfr:bienvenu
wstBvBwuvxs.AtsssAsfr:bienvenu .
vuuCtuuAsutttutttutfr:bienvenus
vuuCtuuAsutttutttutfr:bienvenus .
tttttttuBtttttttttufr:bilingu
tAtttttBtvBCBBBBBBBfr:biolog
tstttttBttBCBBBBBCBfr:biolog de
tstBsAtuttuuuvuvuuufr:bioreacteur
uBt.tstutuCDCCCCCCCfr:biosourc
uBt.tttttuBDBCBBBBBfr:biosourc ,
uvustsv.Atuuuvuvuuufr:biotech
utuAt.usttAAA.AsACAfr:biotech .
tssst.sts.BBBBBCBBBfr:biotech _ specialis
tssst.sts.BBBBBCBBBfr:biotech nicois
vusCu.vvuvsstsstsssfr:blanch
ttusstCtsusssssstssfr:bloc
ttusstCtsusssssstssfr:bloc operatoir
utu.Auvuu.sssAssstsfr:boit
uuuBuuvvu.sssssssssfr:boiti
tttBttuutussstsssssfr:boiti en
Bsswu.wwsuuvAttsttsfr:bon
vBtutAutt.susssAsssfr:bon _ .
Btttttttstxuuuuuuuufr:bon produit
stttstB.tuBBBBBBBCBfr:bord
stttstB.tuBBBBBBBCBfr:bord ,
AuuuttAttv.AAAAABBAfr:born
usstssAstuAAAAAADBAfr:born .
tustAAttttBBBBDDBBBfr:bou
sAssssstsAtvtttttttfr:boucl en
Ctuvttuuuss........fr:boutiqu
.ttusttttAyvvvvvvvvfr:boutiqu .
Bsststtsstuttttttttfr:boutiqu _ lign
Bsststtsstuttttttttfr:boutiqu en
tutCttttttBBBCBBBBBfr:bpf
zFwywyyuw...BCB..A.fr:brevet
t.tt.utvtAtutt.ttttfr:brevet ,
tCtuuttutututttttttfr:brevet .
tDttssttswuxuuuuuuufr:brevet _ a
uuttt.tutA.s...A...fr:brevet _ est
tBstststststsssssssfr:brevet _ filtrat
tAsssstutsAAAAAAAAAfr:brevet _ l
tBtutssssvBDBBBBBBBfr:brevet _ le
tAut.uvvutDFDDEDDDDfr:brevet a
uDstsuuuuu..A......fr:brevet de
tCtutstsstAAAAAAAAAfr:brevet en
tustttstsBstsssssssfr:brevet est
u.uuvtvBvs.s...s.A.fr:brevet et
uCtutsttuwBCBBBBBBBfr:brevet sur
tttsBtAststtttutvttfr:btp
ttBututut.utvuuuvuufr:budget
wu.uutsv....s...As.fr:bureau
ttusssutDuttttttttufr:bureau ,
ssssssssBusssssssssfr:bureau _ appui
t...s.sssACCCCCCCCDfr:bureau _ chengdu
ssssssssBtBBBBBBBBCfr:bureau _ conseil
tsBttttttssssssssssfr:bureau _ etud
tsBttttttssssssssssfr:bureau d
uusstsAst.AAAAAABA.fr:bureau de
tsssssssCwsssssssttfr:bureau et
tttustBustuuuuuuwuufr:bus
utttuutCtuAAAAAAAAAfr:business
uttsutsCsuAAAAAABAAfr:business _ ,
ss.ss.tBsttttttttutfr:business _ azureen
utttuutCtuAAAAAAAAAfr:business angel
tAtttuAustDGDDDDFDDfr:but
tAtttuAustDGDDDDFDDfr:but _ un
tsst.xxBxxsAssCAABAfr:c
uAusuttAssA.ACAAABAfr:c _ le
tuBAutuusuuuvvuuuuufr:c _ nous
tsst.xxBxxsAssCAABAfr:c est
uttuttttCuttttttttvfr:cabinet
ssssssssAsttttttttvfr:cabinet _ chinois
ssssssssAsttttttttvfr:cabinet franco
uuuuuAuuuAuuuuuvuuufr:cadr
sss.sAs.sstttttvtttfr:cadr _ etud
sss.sAs.sstttttvtttfr:cadr d
ttBuuv.uutBBDBBBDBBfr:camer
ttttsuAtAtuuuuuuwvvfr:campus
ttststttBttttttttuufr:campus .
ttuBttuuAuBBBDBBBBDfr:capabl
ttuBttuuAuBBBDBBBBDfr:capabl de
uuuDtuuuuuvvvxvvvvvfr:capac
sssBsssstussstsssssfr:capac _ #
sssBsssstusssusssssfr:capac de
uuuututCttCBBBABBBAfr:capital
tstssttButBBBBBBBCBfr:capital .
sssst.tBsttttttttutfr:capital _ ,
....t..C.uBBBBBBBDBfr:capital _ .
sssstssAssCCCCCCCECfr:capital _ notr
ts..t.sB.ttttttttvtfr:capital _ pour
....s..Bstxxxxxxxzxfr:capital _ societ
s...s.sBstBBBBABBEBfr:capital a
tssssssAssuuuuuuuwufr:capital aux
sssttssAtsBAAAAAAAAfr:capital de
tsstussCstAAAAAAAAAfr:capital pour
BtssuvtsvtuC.BAAC.Afr:capteur
ttAtstAtttttvttttttfr:capteur ,
sstAtvwAuvu..Asssusfr:capteur .
AututtttsBxuuuuuuuufr:capteur _ notr
uuAtttAtuuBBCBBBCBBfr:capteur _ pour
AututtttsBxuuuuuuuufr:capteur a
usCssstt.tsstssssssfr:capteur avec
tBsutttAsuCDCCCCCDCfr:capteur de
tAtA.tuttuACAABAAAAfr:carbon
stAtssssstAABAABBAAfr:cardiaqu
ttttttBtttsssssstssfr:carri
uwwCvwuw.suttuttttufr:cart
ttstttttBtttttttttufr:cart _ sejour
sssAsststtAAABAAAAAfr:cart _ semain
.tsutttuBuutttttttufr:cart de
sssAsststtAAABAAAAAfr:cart par
tsstuAsBsvuuuuvvuvufr:cas
tsstuAsBsvuuuuvvuvufr:cas ,
Dvvutuvvuu.........fr:catalogu
Cuutttuuuutssssssssfr:catalogu _ de
uBstuututAtutttttttfr:catalyseur
t.stststsADGDDDDDDDfr:catalyseur a
tttBtututsAAABAAAAAfr:cdmo
sussts.txtsABABBtCAfr:ce
tAsstststABCBBBBBBBfr:ce _ .
AsstssAtttBBBBBBCBBfr:ce _ il
.AuvAtutttECCCCCCCCfr:ce _ nous
AsstssAtttBBBBBBCBBfr:ce qu
.wvCsw.xuuusssssussfr:ce que
tAvsvuAuuuA..A..u..fr:ce qui
ut.vuCtvuuBBCBBCBBBfr:ce ser
uAuttuuutAvyvvvvvvvfr:ced
uAt.ts.stttut.tttttfr:cedon
uAt.ts.stttut.tttttfr:cedon _ licenc
uAt.ts.stttut.tttttfr:cedon la
uvAuvBsuvvDDFDDGEDDfr:cel
ttAttttuAstuutttttufr:cellul
uuuvAuuBuv....A..t.fr:celui
xsssuA.wtw.sts.sA.sfr:centr
tuuutAAtsutttttuuttfr:centr _ particip
sstBsstsstssstsssssfr:centr _ usinag
uuuutA.ut.tttttuuttfr:centr anticancer
sttBstts.ussstsssstfr:centr d
utAtuuBtuuvvvvvvxvvfr:centr de
uttttButtt.........fr:centr investig
ssttsBtssttttttutttfr:centr techniqu
Btt.tsutsuvuuuuuuuufr:central
AttAsttssuuttutttttfr:central de
tttttttCtuBBBBBBBCBfr:certif
.tt.tssttAAsstsssssfr:certifi
.sut.v..us..ABCADBAfr:cet
.ttssutstAtssssssssfr:cet anne
uttBtuAtttuuuvuuvuufr:ceux
uttBtuAtttuuuvuuvuufr:ceux qui
uttttuBAtuAAAAAAC.Afr:chacun
sssssBsttusssssssssfr:chair
tsvsvsBAtvsBAAAA.AAfr:chaleur
uuuut..uAtuuuuuvsuvfr:chambr
ttttuuB.utttttttuutfr:chanc
tAtuttAttsBCBBBBDBBfr:chang
ututttAutAsssssstssfr:chanti
uwsxu.vAs.wwywwxyywfr:chaqu
.ttussttsButtttttttfr:chaqu _ #
sssssA.sstttttttvttfr:chaqu _ deux
tsAstA.ttuuuuuuvvuufr:chaqu anne
tssstts.Ausssssssttfr:chaqu laureat
ssAtu.tuAwvvuwwwwvtfr:charg
uuAAuuututuuvvuuuuufr:charg ,
tttusBAttutttttvvttfr:charg .
utt.tBs.Autttttututfr:charg _ mission
AtuttuAttssuuvuuwuufr:chariot
BtustuuttuAsstsssssfr:chariot ;
tttstsuBttBBBBBBBCBfr:chef
tttstsuBttBBBBBBBCBfr:chef _ fil
tttstsuBttBBBBBBBCBfr:chef de
.yyt.vyv..CBBDDDBADfr:chengdu
uuuwBvvwBwCBBBDBBBBfr:chengdu ,
Avvwtvvs.svvvvwvvwwfr:chengdu .
uutvAtuuAuAAAABAAAAfr:chengdu _ nous
.sssttttBuBBBBBBBBCfr:chengdu et
tsssAAttuuCCCCEECCCfr:chengdu pour
tttustuCtvvvvvvvvyvfr:chequ
txv.vBswssHGHHGHHHHfr:cherch
tssstAt.ttsssssts.sfr:cherch _ .
ssAtssttsABBCBBBBBBfr:cherch _ d
ttsBsstA.uCCCECCCDCfr:cherch _ de
ut.utBttsvCCDCCDDDCfr:cherch _ pour
tsABsssssuCCDDCCCCCfr:cherch fabric
ButBttvutuCBBCBCBBBfr:cherch un
tsttuAtAuusssssts.sfr:cherch ¤
vvwutuvv.B.....s..Afr:chercheur
sts.t.stBvtttttuttufr:chercheur etranger
ststst.suzsA.sACAC.fr:cherchon
AtAsutuuuuDBCBBBBBBfr:cherchon .
Bsstsss.suHHHHHHHHHfr:cherchon _ distributeur
ssvssBttttA.AAACAAAfr:cherchon _ laboratoir
t.ttAtttvstvtt.ttttfr:cherchon _ qui
BtustuuttuAsstsssssfr:cherchon _ revendeur
uAsu.tuv.vvxwvvvvvxfr:cherchon _ societ
t.ttAtttvstvtt.ttttfr:cherchon avec
v.uttv..txu.tuttu.tfr:cherchon de
.stssAssssutttt.tttfr:cherchon l
ss.BssssssCCEDCCCCCfr:cherchon le
tssssssA.sDDDDDDDGFfr:cherchon qui
Atss.svt.wHCCCDDBCCfr:cherchon un
v.vs.tAvtw.s.EBBB..fr:cherchon une
AwyttwAytsvstuutttufr:chez
tvvvAtAuuAA...t.A..fr:chez _ ,
utuCutsuuutttwttvttfr:chez _ .
Cuttuuttuuvttttttttfr:chez le
Aux..vww.svtuvvuvuvfr:chez nous
uuututBuu.BBBBBBCBBfr:chez un
AuuA.uu.tuCAAB.AABAfr:chiffr
Attt.tt.tsBAAA.AAAAfr:chiffr _ affair
Attt.tt.tsBAAA.AAAAfr:chiffr d
uuAutAuuutAAAAABAAAfr:chim
CtxvAxxv.uDAABCAA.sfr:chin
AtssssstAtCAAAAAAAsfr:chin ,
Dsuu.uus.y...AD..ssfr:chin .
tttsBttuAtAAAABAAA.fr:chin :
.tstsstuAtCAAAAAAAsfr:chin _ nous
u.tuAttttsuwuusuuuufr:chin _ voulon
uttAusutuBFDDEDDDDDfr:chin a
Bstu.uuuuuAussAssssfr:chin nous
BtuyBvytAzsAAB.AAtsfr:chinois
sx.ussuwCvECDCEBCCDfr:chinois ,
BsystttwAzutt.vssttfr:chinois .
s...t..sCsuuuuuuuuvfr:chinois :
BvvuAuuvvuA...t....fr:chinois ?
ssss.ssssACCCCECCCCfr:chinois _ #
ssssssssAsuuuuuuuuwfr:chinois _ bureau
ttussutAAsvvvvwvvwwfr:chinois _ de
ttAstAttttDDEDDFDDDfr:chinois _ etud
uuAtuuutAtBBCBBBBBCfr:chinois _ fer
ssssAtstssAAAABAAAAfr:chinois _ fond
vtuutAtBt.uuuuuwuvufr:chinois _ la
tttsBtst.sttttuttt.fr:chinois _ nous
AtttAuttutECCCECCCCfr:chinois d
utttAutuAtttttutttufr:chinois dan
tv.wsvvAsttABAAAAs.fr:chinois de
susu.Att.Autttusttsfr:chinois en
tvvuCAtvtuCCCCEECCCfr:chinois pour
tsvssAsAssuuuuuwuwufr:chinois sur
stsssttttABAAAAAAAAfr:chirurgien
vvvtvuvvABBBBCBBBBCfr:chois
vvuuuuvuBABBBBBBBBDfr:chois un
BtttuttttsCBBBBBBBBfr:chongqing
AsstttBsssBBBBBBCBBfr:chos
uuutuBsvuvsssssssssfr:chu
utttttBtAussssss.stfr:chut
vutwuvB.t.AAsAAAAB.fr:cinq
ttuttAt..vttttt.tuvfr:cle
sttttBs.susssss.susfr:cle .
svsstt.vvsssuvuss.sfr:client
tsAtttButtAAsAAAAAAfr:client .
AsssAstussvuuuvuuuufr:client :
tstsssBtsuAAAAAAAAAfr:client _ lanc
s.tss.BtsuAAAAAABAAfr:client _ referent
ttsA.sttsttttuuttttfr:client et
.ssC..ss.ttttutttttfr:client exterieur
tttBssAustssstss.ssfr:client qui
ttttsAuAtsuuuuuvuvufr:climat
AwyvA..uvwt..AA.AC.fr:cliniqu
.uutA.sssu.AACBBACAfr:cliniqu .
BtuutuAuuuutttttvttfr:cliniqu de
utuuttuuuC.........fr:cnr
ttBtttttttsstssssssfr:co
ttBtttttttsstssssssfr:co concept
tsssBsststBBBBDBBBBfr:coactionnair
tutuutCtsu.........fr:cobay
uvBuuvvtt.sssssss.sfr:codevelopp
sstststttBttuttttttfr:codevelopp avec
stBtstssstttvttttttfr:codeveloppeur
uuutsCtttu.........fr:coencadr
vswv.vvwuAB.BBDBBBBfr:coentrepris
sAttttuutBCDCCDCCCCfr:coentrepris ,
.ttsDssssvAAAABAAAAfr:coentrepris .
suttBtusssAAAABAAAAfr:coentrepris _ un
tuutCuuustAAAABAAAAfr:coentrepris avec
tsstBtstttttttvttttfr:cofond
tsssBtstttsssstssssfr:cofond _ societ
tsssBtststsssstssssfr:cofond de
tsttBtttttsAssussssfr:cofondon
tsttBtttttsAssussssfr:cofondon _ societ
ssttsBssstAAAAABAAAfr:cohort
vwuvusww.B..t..t.AAfr:collabor
ttuttttutCtttttutttfr:collabor .
sssssBstsssssssus.sfr:collabor ;
ttuststttBtttttutttfr:collabor _ l
tuuttCttutCCCCCFCCCfr:collabor _ un
utvuu.uuvBAAAAAAAAAfr:collabor avec
vvvutvtw.C....s.A.Afr:collect
usuttCuuvvBBBBBDBBBfr:collegu
.uwtA.BssxsBstts..sfr:comm
AssssssAstCBBBBBBBBfr:comm _ chin
tuutu.AtAuCCCCCGDCBfr:comm _ d
utttBt.tsuAAAAsABAAfr:comm _ de
sss.Asssssttttuttttfr:comm associ
AssssssAstCBBBBBBBBfr:comm en
tsssA.ssssuuuuwvuuufr:comm partenair
vvABvuwststt.utttttfr:command
uu.tutvvsAGGHHGGGGGfr:command .
sstAtss.sttttutttutfr:command a
ttB.ssuuttss.usssssfr:command pour
u.uuttuuAsBDBBBBBBCfr:comment
uuuutuBv.tAAAAAABA.fr:commerc
DswvtwxvuuBCBBBBBBAfr:commercial
BttsssusstFCCCCCCCCfr:commercial _ ,
Asssssssssuttttttttfr:commercial en
.Buuutuuuvuutttttttfr:commercialis
.AtttstssvuAsssssssfr:commercialison
sBtttsussvsBAAAAAAAfr:commercialison _ produit
BttttsttttCBBBBBBBBfr:commiss
vtsxBAyuvustusst.t.fr:commun
st.sAstsstBB.BCBBBBfr:commun ,
v..wB.wvuxtuuttutttfr:commun .
ss.s.Asusuvvwvyvvvvfr:commun _ de
tusssBtttvsstssssssfr:commun _ le
tstusssBtvttttuttutfr:commun a
ts.s.Asusuttutvutttfr:commun avec
s.t.A.ss.suuuuwuuuufr:commun en
vuBAtvuuutAAACAAAAAfr:competent
u.uvusv.u.A.AAABACAfr:complet
tAuuuutAtuAsAAAAABAfr:complet a
ttBttttttsAABAAAAAAfr:complic
tttuAtBttsBBBBCBCBBfr:compost
tAuvtAuutu.ussstsssfr:compr
tAtutAtusututttutttfr:compr .
ttttsBAttusssss.vssfr:comprendr
.BttttuAvuuwtttttstfr:compris
.Btttttsuuyzxxxxxzxfr:compris .
.tvwvvAw.AtBs...t.Afr:compt
tt.ustCtuuuuvuuuwuufr:compt _ nous
ut.uttCtBvsstssstsAfr:compt sur
ssttttttCuA.......Afr:comptabl
.sstsstsAtBAAAAAAABfr:comptabl et
.uuAst.utvCAABAA.AAfr:compteur
AtttttAtttCAAAAABAAfr:compteur _ eau
AtttttAtttCAAAAABAAfr:compteur d
wCtuuwvvuAtutttutttfr:conced
tBtssssttuABAAAAAAAfr:conced .
sBsssttssuuwuuuuuuufr:conced l
uCsststustuxs.uuuuufr:concedon
uuBuuvBvuv......s..fr:concept
ssutstBtttsssssssssfr:concept avec
tuButtuutuBBDBBBBBBfr:concept de
CtstsstsuuECCCCCCCCfr:concessionnair
twEuuwwvuvCBBBBBBBBfr:concevoir
stAAstttssCCEDCCCCCfr:concevoir _ un
uuCuttutttCCDCCCCCCfr:concevoir a
ssAAstssstCCDCCCCCCfr:concevoir avec
ttsBttttttAA.AAABAAfr:concu
tstBsssttsCCCDCCECCfr:concu un
.BuuutttttBBAAAA.AAfr:condit
tBttstBssuuxuuuuvuufr:condit _ le
stsBstttttBBBDBBBBBfr:condition
vvuuuvB.usssssss.tsfr:conducteur
ttttsttCtuuuuuuuuwufr:conducteur ,
tttttuAutAuuuuuuxuufr:conducteur .
Cutttttttuxvvvvvvvvfr:conf
Btsssstsstvuuuuuuuufr:conf _ vos
Cutttttttuxvvvvvvvvfr:conf nous
.uvAtuAutvGEEFEEFEEfr:confi
ttsBtssssuBBBDBBBBBfr:confi a
tttttuBttsCCCCCCECCfr:confirm
BstsstBttuBAAAAAsAAfr:confort
uuBut.uutt.....s...fr:conjoint
sst..Bsstsuuuuuwuuufr:conjoint .
utAttButts..A..B...fr:conjoint de
AttsssssssCCCCCCCDCfr:connaiss
AttsssssssCCCCCCCDCfr:connaiss le
utssuttCstBBBBBBBDBfr:connaissent
utssuttCstBBBBBBBDBfr:connaissent l
BtsssssssuFCCCCCCCCfr:connait
AAutttttutt.sssssssfr:connaitr
uvAvvvBtuvBA.AAABBAfr:connect
vttusuusCwAAAABAAsAfr:conseil
uttttttAAvBBBBBBB.Cfr:conseil .
tstsuttuCsDDDDDDDDFfr:conseil _ .
ssssssttAssssssssstfr:conseil jurid
uuuuuuuuuC.........fr:consomm
utuusBtttuAAAAAAAAAfr:consortium
.s.v.v.vtuvtuuwuuuufr:constructeur
tsstsuBuutssAssssssfr:constructeur automobil
ttBvtutusssAtssssssfr:constructeur de
ttAttttAttCCDCCCCDCfr:construir
ttsBstttsttttutttttfr:construison
..uAsuvvu.CABCBBBBBfr:consult
tts.tsttt.tttutttttfr:continent
tts.tsttt.tttutttttfr:continent .
wC.xtu..uxuwwuvutvufr:contr
tCvuuuuttustsssssssfr:contr _ .
ssAssts.ssvvxvvvvwvfr:contr _ part
tCvuuuuttustsssssssfr:contr redev
sAAusts.suvwxvvvvwvfr:contr une
ttttAuBuusAAAA.ABAAfr:contr votr
sAxs.tuxusAsststssufr:contrat
tutAAutttussstsssssfr:contrat ,
uAwvuutuu.tutttttttfr:contrat .
AAtttuuutuCsAAAAAAAfr:contrat d
uAtutAuutv.A...s...fr:contrat de
CttttttuttDBBBBBBBBfr:cooper
tttttttCtutttttttutfr:corporat
sssss.stsABBBBBCBBBfr:corros
sutBtttvuvBBBCBBBBBfr:cosmet
wvAu.svs.vtsvtuutv.fr:cot
sBssAsstsss.ssussssfr:cot ,
sssstsssBsBBBBBBBBCfr:cot _ azur
ttt...tAttuuuuvuuwufr:cot _ un
vvuutAv..vttttuutvsfr:cot d
stsBssstsuBBBCBBBBBfr:coul
ttttttstBtBBBBBBBBDfr:coup
ttttttstBtBBBBBBBBDfr:coup _ main
ttttttstBtBBBBBBBBDfr:coup de
tuu.uuAAtvAAABAA.CAfr:cour
sttussAAstAAAAAA.CAfr:cour ,
vuuutututC.........fr:court
tuttt.ussBtssssssssfr:couvr
wvsvBwwyAuAA.ABAAACfr:cre
sstsBstttsCCCCECCCCfr:cre _ filial
ssssBssussBBBBCBBBBfr:cre _ societ
sstsBssussttttuttttfr:cre avec
ttCttuttttAAAAAAAAAfr:cre un
ttusBtuttuAAAAAAAAAfr:cre une
tutCttuuttuuuwuuuuufr:creneau
uuutAutA.uAAAA.AAB.fr:creon
tttsBttvBtttttttttufr:creon _ filial
ttut.ttBuuAAAA.AABAfr:creon _ societ
tttttBttttsssssssssfr:creus
tttttBttttsssssssssfr:creus avec
tttssAAtsttttttuuttfr:curieux
tttssAAtsttttttuuttfr:curieux :
tt.AustyvuECBA.C..ufr:d
wtsAssswussCAAtCss.fr:d _ ,
tvvAwusxssCCBsCACCAfr:d _ .
BA.vuuvuttDCDCCCCCCfr:d _ :
u.vtu..sAuuvusutwvsfr:d _ ;
uusAus.usuuuvvuuvuufr:d _ ?
B.vvABvvssC.AABBAs.fr:d _ a
tBssttssstuvuuuuuuufr:d _ anticorp
tuAustAutu..A...t..fr:d _ au
ssAtttssssCCDCCCCCCfr:d _ autr
tsssCs.usuBBBBCBBBBfr:d _ avec
tBstststststsssssssfr:d _ brevet
sutuutCtuuFEEEEEGEEfr:d _ chez
uu.uuuCtuuAA.AAABAAfr:d _ connect
Atyvtt.tuAztxyxxyzzfr:d _ de
AtusstuuuADCCCDCCCCfr:d _ du
ttAAuuuu.vACBCAAAA.fr:d _ en
uuvBuA.uutuuuvuwuuufr:d _ equip
AtwuvvwAwB.A.A...u.fr:d _ et
.tsts.usAtwuuuuwuuvfr:d _ etranger
s.s.tssB.tuuuuuuuwvfr:d _ fond
ss.sssssAsBBBBBBBBCfr:d _ guid
ttuAAttutuCCCDDCCCCfr:d _ industriel
t.sstAssttAsAAACAAAfr:d _ laboratoir
t.ttsAstttstsssAsssfr:d _ le
tAt.AstttvACAsBAAAAfr:d _ licenc
s.Bssssststtvttttttfr:d _ met
sBtsBtststAtAABAAAAfr:d _ notr
ssusCsssssAAAAAAAAAfr:d _ nouvel
tAvt.AAvtuABAA.BsAAfr:d _ partenair
sAs.ttsttuACABAAAAAfr:d _ polymer
.usstAst.wuAtusAustfr:d _ pour
sssssAsAtttttttutvtfr:d _ qui
tuuButuvBvCCCFCCCCEfr:d _ recherch
sss.sAssssBBBCBCBBBfr:d _ rest
BuAtttutuvCBABBBBBBfr:d _ se
sssABssttstttuuttttfr:d _ societ
tAttttuAsuBDBBBBBCBfr:d _ un
sAssssssssBCBBBBBBBfr:d _ vaccin
tstsAAstttCCCCCDCCCfr:d acces
ttttu.wuBusssssAsstfr:d accueil
.uuututvuCtssssssssfr:d achat
uAuuttButuABAAAACAAfr:d activ
.uwv.vvBsuB...s...sfr:d affair
ttttttBtAvuuuuuuvutfr:d aid
ttttttt.tAAAAAAAABAfr:d amorcag
ttttuuu.uAuuuuuuuvufr:d argent
svu.ttutAuussssssstfr:d asi
t.wCv.uvuxwzxzxzxxxfr:d autr
sBAttutttuEDABBBBBBfr:d autrui
sssstsssBsBBBBBBBBCfr:d azur
Awvvuv.vu.DBBBBBCBBfr:d eau
tAtttuButvBCBBBBDBBfr:d en
uuuuBuuuuAAAAABAAAAfr:d energ
vxsvws.tAuuuvuuwwuwfr:d entrepris
.AtstssttuDGCCCCCCCfr:d epur
AutusttAuvu...A..t.fr:d equip
v.stuts.u.tuu.tsuutfr:d essai
ttss...tssBBBBC.CBBfr:d essais
uuttBtsstACCCCDCCCCfr:d etabl
uwvuvAAv.vuuuuuvwutfr:d etre
uuAuuBsttuvvvvvwxvvfr:d etud
vttuBvtvsAstsssssssfr:d exploit
tBttttvBsuu.ssssstsfr:d hopital
ttsssAssssssssstsssfr:d hydrolog
stAttAstttttsttsvttfr:d ia
ttttAAttttvvvvxwvvvfr:d imager
ttuAutt.suBBBCBBBCBfr:d industrialis
sttssAttuACCCCCDCCCfr:d ingenieur
utAtutA.uu..A...tt.fr:d innov
ssssttttsBssssssstsfr:d invest
vttttt.tsABBBBBBCBBfr:d investisseur
AtsAstuttuCBBCBBBBBfr:d offre
tstAsssssstttutttttfr:d ordre
s.sBBsststCCCDDCCCCfr:d ou
xA.t.ssttwEEEEBECBCfr:d un
vutCAtvuvuCCDCACBCBfr:d une
u.vAvtBvtw.s....A..fr:d usin
sstBsstsstssstsssssfr:d usinag
sBtstuAtssBDBBBBDBBfr:d utilis
u.Az.y.s.zttwtsuuwtfr:dan
.Auuutvutsyvvvvvvvvfr:dan #
BuuAtsuuuuxvvwvvwvvfr:dan _ #
sBssssstststsssssssfr:dan _ appareil
utvtttBtttAAAAAAAAAfr:dan _ bat
tttstBttttuuuuuvuuufr:dan _ cadr
tuBttttttu.........fr:dan _ developp
stttAsAttussss.sussfr:dan _ entrepris
ttsssstCtutttttttutfr:dan _ jeun
tssstts.Ausssssssttfr:dan _ laureat
tsBttstutssstssssssfr:dan _ main
tssst.sts.BBBBBCBBBfr:dan _ malad
tuusutttCtCCCCCCCCDfr:dan _ parc
A.ututuutsAs.......fr:dan _ pay
.BtutttttvACAAAAAAAfr:dan _ pharmac
tuAtsutAtsttuttttutfr:dan _ projet
uuutAtuAtvvvvvwvvyvfr:dan _ societ
wuBt.uAvswuuvutuvuufr:dan _ usin
usuttuBtstBBBBBBDBBfr:dan _ vrai
tt.sttt.Auttuttttutfr:dan chaqu
xvtutvwCswvvvvwvvxvfr:dan de
vwAusv.s.vssusAsAttfr:dan l
w.Awtu.AvyABtABACtBfr:dan la
AvvuBtyt.yCAACCABACfr:dan le
.tvsuvAvuAwtuvuuxuufr:dan nos
u.AvvtAw.xvtuwvvzvyfr:dan notr
ututt.AtAtDDDDDEFDFfr:dan un
uuvuAuBttuDDDDDDFDDfr:dan une
tButst.ttu.u....A..fr:dan vos
..Atsstutusuuttttttfr:dan votr
uuuuAuusuABBBBCBBCBfr:dat
sstwvtsswvv.tuuwwttfr:de
uzuBxuBuxw.ABBAA.ABfr:de #
tttts.AtstCCCCCDDCCfr:de _ !
uCtssusttustsssssssfr:de _ #
uutvtuuvuC.........fr:de _ %
vsBAss.suyCA.AsBBBsfr:de _ ,
AzvzuswBAs...t.vtt.fr:de _ .
ttAvtuvsAv.Asssts.tfr:de _ :
v...t.uttuBEACBCBCBfr:de _ ;
wAu.vutu.uBABCBBCBCfr:de _ ?
sss.tystutsCtu..u.Afr:de _ a
tttAttt.ttBBBABBBDBfr:de _ actif
tsssABuutuAAAABDAAAfr:de _ air
ssss.ssstAuuuuwuuuufr:de _ anne
wutCuu.wvvttutttvttfr:de _ appareil
ttutAtAuttttttutsttfr:de _ argent
Cuut.tvutuwuuuvuuuufr:de _ asiat
uB.utuuuu.ABsAAAAAAfr:de _ au
tBssssstsAtvtttttttfr:de _ aupres
stAsstAttsAABAAAsAAfr:de _ autonom
sAtttAAttvvxvvvxxvvfr:de _ aux
uwswtCsy.wswvtuuutsfr:de _ avec
sttBssssstssstsssssfr:de _ batter
tttCttuutuAAAAAAAAAfr:de _ blanch
tAttutsBtuBBBBBBBCBfr:de _ brevet
ss.ss.tBsttttttttutfr:de _ business
tuuCtuututEEEHEEEEEfr:de _ capac
Ausutuuutuvtuttttttfr:de _ capteur
vuu.uuuu.....B....tfr:de _ cart
vutss...tuAAAAABBBAfr:de _ cherch
..wsAswvtwu.t.tutt.fr:de _ chinois
tsstsssttABBBBBBCBBfr:de _ client
tutttCttuussssstsssfr:de _ collabor
tuBsA.twtv..s..B...fr:de _ commun
ttBtttttttsstssssssfr:de _ concept
sssstsA.stAAAAAACAAfr:de _ conducteur
stsBssstsuBBBCBBBBBfr:de _ coul
AstwsstsvvAttst.u.sfr:de _ d
uttttsA..tAAAAA.DtBfr:de _ dan
tww.sAsAttt.tuvttutfr:de _ de
AAsuutt.svCCBBBBB.Bfr:de _ deja
tssAstt.ttvvvyvvvwvfr:de _ des
CtvustswutsCAAsABAAfr:de _ du
AtttsttAsuvuuuuuuwufr:de _ eau
uuuutvBvt.ttttttvttfr:de _ electr
Dxt.wwvvwButvuuutwufr:de _ en
s.tw.swsAzsB.As.ABCfr:de _ et
Autv.Auwuwzxyxzyxxzfr:de _ etranger
utttutv...BBBBBBBCAfr:de _ filial
stAtttt.sABBCBBBBBBfr:de _ fonction
tssuttBustAAAAAABAAfr:de _ hectar
sA.sstssttuvvuuuuuufr:de _ institut
sustsutCsuCCCCCCCFCfr:de _ interess
ssssssttAssssssssstfr:de _ jurid
tusBtuuABvBBACBBBCAfr:de _ l
AtsststAtt.AAAAAABAfr:de _ le
uuuuuvtuuCCBBBBBABBfr:de _ lit
vBAuutAuuwtusttttttfr:de _ logiciel
uttBsttsstssstsssssfr:de _ lot
Cuwtuuuvuuwuuvuuuuufr:de _ medical
utAuuBuuuusstsstsssfr:de _ men
tttttttuBssssssssstfr:de _ meubl
sssstssAsttttttttutfr:de _ minoritair
ttAuAsttttvvxvxvvvvfr:de _ mixt
t.ttttAtstBCBBBBCBBfr:de _ moyen
utttttvsABAAAAAAAABfr:de _ ne
uuAuAuAuutBBCBABCBBfr:de _ nous
Csutssustuwuuuuuuuufr:de _ nouveau
tssst.sts.BBBBBCBBBfr:de _ oeil
sBAstttssuAB.AAAAAAfr:de _ optiqu
wAuv..vwtAuvuutswuufr:de _ par
BtustAsuttuttttutttfr:de _ partenair
wuuAtu.vtstttuttwtsfr:de _ person
uBttttttBvuwuuuuuuvfr:de _ peut
B.tsssAssvwwvvvvwvvfr:de _ peuvent
tsA.ssststuuwvuuuuufr:de _ piec
AssAssssstvuuvuuuuufr:de _ plac
Aus.uu.utuA.Bs.BCsBfr:de _ pour
.vuvuB.uuuCBBBBDABBfr:de _ pret
ssssu.tstABBBBBBBCBfr:de _ prevu
ssAsssssssuuwuuuuuufr:de _ prochain
.stBssss.tuttttttttfr:de _ produit
.tstBst.suAAAA.AABAfr:de _ propr
Ass.uvwAxwAttssssssfr:de _ qui
.wswxtwuwBBBs..C...fr:de _ recherch
sAsssutssAstsssssssfr:de _ s
uAu.tu.uutuwuvuutuufr:de _ san
sssstssBtstttttttutfr:de _ sant
sst.tBtBttuuuuuwuvufr:de _ scientif
sstBststsuBBBCBBBBBfr:de _ ser
tttsu.tCtvtttttttvtfr:de _ societ
Csttssusswvttttttttfr:de _ solair
vtwtvA.vs.ABA.AABAAfr:de _ sur
.tuuttAu.vCBBBBBCBBfr:de _ un
usuvCsuutus.sstAsssfr:de _ une
uBttstuAsutttttttuufr:de _ univers
ututttBA.vttttttuuufr:de _ up
tBssssssststsssssssfr:de _ vaccin
usssBtstsusssstssssfr:de _ ventur
tssAsutuAtuuuvuuuuwfr:de _ zon
tAAtttutstuAtssssssfr:de autr
tABuuttutwBBCBBBBBBfr:de batter
tttBt.tuttuuuvuwuuufr:de biotech
Btuts.ustuvuuuuvuuufr:de bon
uButvuvvusCECCCCCCCfr:de brevet
usssssstsACCCCCCCCEfr:de bureau
...vtvv.ttwsuttttutfr:de capteur
tutttsBtsusssssssssfr:de chaleur
tABusutttt.t.......fr:de charg
tvvA.vwwsu.AABAAAAAfr:de chengdu
tuAutAuuttBBCBBDBBBfr:de chim
tsststtuBus.sssssstfr:de chin
Astsstss.sCBBBBBBBBfr:de chinois
utttttBtAussssss.stfr:de chut
AtuAtu.vtvAsstsstssfr:de client
ttBtttttttsstssssssfr:de co
sststBststtttttutttfr:de collabor
uuvtuu.uvAAAAAAABAAfr:de collect
tsuttCuuuvAAAAAAAAAfr:de collegu
uuuAuuv.u.ttsvtttstfr:de command
ssutstBtttsssssssssfr:de concept
tsAsssssssuuwuuuuuufr:de concevoir
ussuutu.Ausssssssutfr:de conseil
tsttsBtssutttttvtttfr:de consortium
s.tsstsAstuvuuuuuvufr:de depollu
tAttAtsstsCECCCCCCCfr:de dessal
sttsBsttssttttuttttfr:de detenteur
AuAuuvuuuBwvwwvvvvvfr:de deux
ttAttsutA.vvwvvvvvwfr:de developp
tttB.tustvssss.ssssfr:de diagnostic
AuAstu.utvvtsuttuttfr:de disposit
tssBsssssAEDDEDDDDDfr:de distributeur
uttutAAustAAAAAC.AAfr:de don
ss.ss.tBsuyyyyyyyzyfr:de dossi
uBstAuuttvtAs.A....fr:de droit
tsBssttsstAABAAAAAAfr:de dron
uttttA.uttttttt.uttfr:de eau
utBu.vAAuvuuwuvuwvufr:de entrepris
ts.usAt.tuvvxvvwvwvfr:de equip
ssssssAsssttttttuttfr:de essais
utttsCuutttttttvtttfr:de etud
AA.vtuutstzyxwwwwwwfr:de fabric
sBtAsssssuuvuwuuuuufr:de fabriqu
tttstsuBttBBBBBBBCBfr:de fil
utttBtttAtuuuuvuuuvfr:de filial
tBstststststsssssssfr:de filtrat
swvvsvvEuxEEEEDEEHEfr:de fond
tssttssssAwwwwwwwzwfr:de fondateur
ButtttttAut.......Bfr:de franc
tBtuAtttttBCBBCBBBBfr:de gaz
AttttuAtttEDDDDDFDDfr:de hopital
Atssssststwuuuuuuuufr:de instrument
stuB.ssssswwwxywwwwfr:de inventeur
ttstttuBtvCCCCCCCDCfr:de investisseur
tutuuuuAAvvvvvvvvwwfr:de jeun
usssBtstsusssstssssfr:de joint
ttzus.t.uuutst.t.tufr:de l
uw.Avvvss.usvuvsuxxfr:de la
Au.uuvuu.uCBCBBBBBAfr:de laboratoir
tstsssBtsuAAAAAAAAAfr:de lanc
vAuvuutvu.stsssssssfr:de licenc
Cuuuvuu.uvBAAAAAAsAfr:de logiciel
ttttttstBtBBBBBBBBDfr:de main
Cxt.vvxvuyzvwvvvvuvfr:de marqu
ttBstutsstAABAAAAAAfr:de material
Bttttsssstwuuuuuuuufr:de materiel
tttttBtttuAAAAABAAAfr:de medecin
sssssBssstBBBBBCBBBfr:de men
ut.utttuuBttuttttttfr:de mis
tAvtsAutttBCBBBDBBBfr:de molecul
Cuuuuttvtus........fr:de negoc
vtu.tvx.uuCCBFBDDEDfr:de nos
ysAsvvAAvssut.ssu.sfr:de notr
ssttAsttAvsssssssstfr:de nous
sv..uuBwvsywyxwxzwwfr:de nouveau
vuBtuuBvvvAAAAAAtAAfr:de nouvel
sttBssssstssstsssssfr:de pack
Atssssst.sCBBBBBBBCfr:de pai
ttsus.tuBtsssss.sstfr:de paill
uttsusuCttwwwwwwwzwfr:de part
AuAstttsuwA.s....B.fr:de partenair
tsssttsBtttttttttvtfr:de particip
tu.Bsttutu..ts.....fr:de petit
.uuutu.Att.BBBBBCCBfr:de plus
Busttuuuutvvwvvvvwvfr:de pme
tAt.tstttutututttttfr:de poel
AAt.ssttsu.BABAAAAAfr:de pomp
usttusAtBuBBBBBBCBCfr:de port
uAuAtuuuuuCDCDCCCCCfr:de preferent
tttttt.utABBBBBBCBBfr:de premi
ttsBAtsssuAAA.BAAAAfr:de princip
uuu.B.tututttusutttfr:de product
sssAsstsstAAABAAAAAfr:de produir
AtCtuvuutwzvxxwxwwwfr:de produit
uv.v.Busuwuuvuvwuvufr:de projet
uvBwtuBuuuvvwvvvxvvfr:de prototyp
ssststsBsstttttttvtfr:de puc
sttuttAt.uBAAAAABABfr:de quelqu
uttutCuttt.....A...fr:de question
xvxwuEuxtytutttutttfr:de recherch
t.ututBttus.sssstssfr:de recuper
uBttAtttstDFDDEDDDDfr:de recyclag
tBttsttsssBCBBBBBBBfr:de redev
s.tss.BtsuAAAAAABAAfr:de referent
.tssssAss.DCCCCCDCCfr:de reseau
DuuuvstutwHFFFFFFFFfr:de revendeur
tuAtwuA.uwA.A...t..fr:de robot
ttAvttAuttuuvuuuvuufr:de rout
tBuututttttvtttttttfr:de royalt
tuuCtuuuuuAAACAAAAAfr:de sall
.uuBt.uutvDCCECACCCfr:de se
vuuvtuuvDvAAAAAAAAAfr:de sejour
sssstsA.stAAAAAACAAfr:de sem
utuuttuDtvtttttttutfr:de ser
tstwBxvv.zuxxwzwwzzfr:de societ
tAtst.ttststsssAsssfr:de sol
sssAss.ssstttuttuttfr:de solut
v..uuAustsA.CAAsACAfr:de son
tBstssstssCECCCCCCCfr:de souch
ututttBA.vttttttuuufr:de start
t.stttButtBCBBBBDBBfr:de taill
wCvu.t.vuwCFCCACBCCfr:de technolog
ttuss.AAvtsssst.tusfr:de terrain
tttBsutt.ttttuttttufr:de tianfu
tutttAttAvssssstss.fr:de tout
stsssstsAsAAAAAAAABfr:de travail
uuuusuuButBBBBABBCBfr:de tresorer
sAtts..ttsABAAABAAAfr:de tri
.ttssAststuttttutttfr:de univers
s.ttAssttuACAA.AAAAfr:de valoris
BvssuuuutuA.BB.....fr:de vent
Cuutsuutstxvvvvvvvvfr:de vos
us.Auuu..wutwwwuuwvfr:de votr
wuuvsuvBu.sssstssssfr:de ¤
utsttusvtC.........fr:decembr
Cwwxuwx.x.BBAA.AACAfr:deja
tssstssAssBBBBBBBCBfr:deja _ .
Atsut.sssBtssssssssfr:deja _ fabric
Cuutttuttt.........fr:deja le
tBsutssBsts.sssssusfr:dela
Btttttttuuuttttttttfr:delegu
AuvBtuv.twBBBBBBBBBfr:demand
tttststsBstttttttuufr:demarch
utssttuAsBAAACAAABsfr:demarr
tututvCutu.........fr:demonstr
ttttsuBustsssssstssfr:demonstr .
stuBstttttCCCDCCCCCfr:dep
sssAssssssBBBDBBBBBfr:dep notr
ututuCuuussssssssssfr:depart
stussAttt.BBBBBCBBBfr:depart de
uuuuutABtussssssttsfr:deploi
s.tsstsAstuvuuuuuvufr:depollu
sstsstsAssttttuttvtfr:depollu .
tvwwuuxvvCA........fr:depuis
tvvvuuxvuCvttttttttfr:depuis #
tssstAt.ttsssssts.sfr:deriv
tssstAt.ttsssssts.sfr:deriv ,
tssstAt.ttsssssts.sfr:deriv _ elle
uButttAttwuAssssussfr:dermatolog
tBtssssssv.CAAAAAAAfr:dermatolog .
uututtttvC.........fr:derni
svuCvuwsuuzyyzyyyyzfr:des
ttsAssttAuuuuvuuuuwfr:des _ .
uttAtstAtttttutttutfr:des le
ssssssA.suAAAAAACBAfr:desherbeur
stuBtuAuuuA..A..t..fr:design
u.vt.stu.ustsst.ussfr:desir
uAtutA.ttv.A...Bt..fr:desir d
t.tt.ttu.stuttuttttfr:desir de
uutuutu.uAtttttttutfr:desorm
tAttAtsstsCECCCCCCCfr:dessal
uwsDtwvwuvCCDDCCCCCfr:dessin
utuCsuutttssstsssssfr:dessin ,
tttBsttstsssstsssssfr:dessin _ nous
ttBtttttttBBCBBBBBBfr:dessin la
ttttttBttuBBBBBBCBBfr:detecteur
ttttttBttuBBBBBBCBBfr:detecteur de
tBsstsssstCECCCCCCCfr:deten
tttsBttttsvvvvxvvvvfr:detenteur
ttttBttttsuuuuwuuuufr:detenteur _ technolog
ttttBttttsuuuuwuuuufr:detenteur de
utttDutuvuBBBBDBBBBfr:detenu
ttttBttuutBBBBDBBBBfr:detenu _ un
ttttBttttsAAAABAAAAfr:detenu a
ttttBttuutBBBBDBBBBfr:detenu avec
tsuutstutAtutttttttfr:detient
tsuutstutAtutttttttfr:detient _ brevet
tsuutstutAtutttttttfr:detient onze
sw.w..BtyvssAtBss.Afr:deux
uv.uB.uuuvBBCBAABBBfr:deux ,
utA.Atuuutsst..ssssfr:deux .
.vvvA.wu.vs...AA.stfr:deux _ ,
vAAututuuAtuuttttttfr:deux _ .
AwsvvvCAxxuuvvuuwwufr:deux _ a
Ats.ssssstuuuvuuuuufr:deux _ de
ttuutuCttusssssstssfr:deux _ et
vtuuttusABssssssstsfr:deux an
ss.ss.stsBBBBBBBBCBfr:deux fond
uttBttttttuuuwuuuuufr:deux lign
AAstttstuuvutttttttfr:deux plac
.uBu.tusuuCBDBCBBDBfr:deuxiem
tsstAtt.ttBBBBCBBDBfr:deuxiem _ ,
tuAutttutAttuttttttfr:dev
wsExvxxxtss.tssssstfr:developp
tuBttttttuAAAAAAAAAfr:developp .
ssAssssssuttuttttttfr:developp _ avec
stBttsss.tEEHEEEEEEfr:developp _ d
uuBuuuuuAtttutttttufr:developp _ le
tAAsssstssBACBBBBBBfr:developp _ un
u.Eutvvuvwsttssssssfr:developp avec
ttttsttttBsstssssssfr:developp en
wvCutvvwuAttuttttttfr:developpon
vttCtttttuBCBCBBBBBfr:devon
ttsts.BssuDDFDDEFDDfr:devr
usuB.v.tvvtuttstvttfr:diagnostic
tttBust.svsssssssssfr:diagnostic .
AtsutstttAtssssssssfr:dialys
BBuwvw.twwFFDDDDECDfr:direct
uutuuCvAuu.....B.s.fr:directeur
sBttttttttuutttttttfr:dirig
tvuA.vt.uxxxxyywxywfr:disponibl
ssststAAstttttttvvtfr:disponibl :
AtsuAttsutvuuuwuuuufr:disponibl comm
tsAvssCtsvsstsssvssfr:disponibl pour
w.ttA.vuu..A.A.stt.fr:dispos
tAtsAsstttABAA.AsAAfr:dispos a
vuut.AuvuA...Ast...fr:dispos de
sssuu..uwvutAt.t.A.fr:disposit
.vuutuCutu.AAAAABAAfr:disposit .
tsttsBtssutttttvtttfr:disposit _ consortium
ttststBtstuuuuuuwuufr:disposit _ entrepris
ttttststsBttttttuttfr:disposit a
usw.uAAsvyss.s.t.A.fr:disposit de
BsuAtttuttvttutttttfr:disposit medical
uutAtAttttBBBDBCBBBfr:disposon
Bvvwvvwvv.BAAAAAAAAfr:distribu
Cuuuuuuuuu.........fr:distribu _ lamp
sussssussACBBBBBBBBfr:distribu _ notr
tuvtuuvvuB.........fr:distribuon
tuvtuuvvuB.........fr:distribuon de
svvB.tt.t.tsss.ss.sfr:distributeur
sutAtuttsuB..s.....fr:distributeur _ .
Ctsuvsstutvttttttttfr:distributeur _ chin
AssssssAstCBBBBBBBBfr:distributeur _ japon
AssssssAstCBBBBBBBBfr:distributeur au
.ttsAstttu.AAABAAAAfr:distributeur de
Ctsuvsssutussssssssfr:distributeur en
vvvvuvs.A.BBBBBBCCsfr:dit
wxsvvxBAwsBBBABBCBBfr:dix
uuutuuAvuBAAAAAABAAfr:dix _ ,
tst.suuAssBBB.BBBCBfr:dix _ .
ttAtutuBttAAAAAAABAfr:dix _ mois
tsttsuuAuABBBBBBBCBfr:dix an
ttAtutuBttAAAAAAABAfr:dix huit
uvwuuAwwwA.........fr:doctor
vuvAutBtuxDDDFDDFDDfr:doit
ttttttBtttCCCCCCDCCfr:doit etre
utsststtBssssssssssfr:domicili
tss.ssstBtsssssssssfr:domicili ,
uAutsCAxxx.v.t..ussfr:don
uttutCuttuBBBBBCBBBfr:don de
tttstuBuutuuuvuuvuufr:don leur
tstAsssssstttutttttfr:donneur
tstAsssssstttutttttfr:donneur _ ordre
tstAsssssstttutttttfr:donneur d
.sssssttAsvtttttttvfr:donnon
vsvtA.wxuB.C.s.A...fr:dont
sstBAstusttttuuttttfr:dont il
t.ttAAuutuBDBBCCBBBfr:dont nous
wtwwwswDuuuvuuusuxwfr:dossi
stsstts.Cuuuuuuuuvvfr:dossi .
ttsts.tBsutttttuttufr:dot
sssssssBstssssssstsfr:dot _ ¤
tssssAtAsttttttututfr:dot de
uttttBtAttDDDDDFDEDfr:doubl
AuvvtuuuCvutttttttufr:douz
ttuutuutCussssssssufr:douz _ ,
xEsw.wxwvxtsts.ssssfr:droit
sAsssssssuCDCCCCCCCfr:droit _ d
tBssssstssstsssssssfr:droit _ de
tBtssststttutttttttfr:droit _ libr
tBtstsssstABAAAAAAAfr:droit _ un
tCvtuuvuttAAAAAAAAAfr:droit d
Au.ttu.utuCABAAAsAAfr:dron
tsBssstsstAABAAAAAAfr:dron .
Auu.tuvstu.CBACB.A.fr:du
Btxw.xu.ssu.ttvtu.ufr:du _ ,
tvx..txw.Avsuwssuwufr:du _ .
ttuAutAu.tAAACAA.D.fr:du _ a
uuAAtsuttuttvutttttfr:du _ au
tssssssAssuuuuuuuwufr:du _ aux
CssssssssvAAAAAAAAAfr:du _ d
ut.tsAttttCCDCDDCCCfr:du _ de
t.ttuu.tBus.ssssustfr:du _ et
sssttssB.tAAAAAAABAfr:du _ pour
ttutttuuBtsssssssstfr:du bail
tstuuttBtussssssstsfr:du capital
utuuttuuuC.........fr:du cnr
BstttsButtvuuuuuwuufr:du group
sAsssstsst.usssssssfr:du laboratoir
.tttst.tttxuuuuuwuufr:du materiel
tssttstAtAtttttttutfr:du mois
t.ttAttuuu.B..s....fr:du phosphor
uusCututuvss.tsssssfr:du prototyp
AwvuAtvvAtBAAACBsAsfr:du sichuan
Cutututtuuvttttttttfr:du sud
tttBstsstvuuuwuuuuufr:du travail
Auxwvs..vt.t...BAt.fr:eau
.utusuuCuvvuuuuuuwufr:eau .
AtttttuttADBBBBBBBBfr:eau _ a
uvvBvBvvvuvvvxvwvvvfr:echantillon
utttt.BuutAAAAABAAAfr:eclairag
wvvvt.Av.stttttsvtufr:ecol
sttssAttuACCCCCDCCCfr:ecol _ ingenieur
sttssAttuACCCCCDCCCfr:ecol d
tuut.tuAAuuuuuvuuuvfr:econom
utAuuuuBuuACCAAAA.Afr:ecriv
uuAuuuuBuu..B....s.fr:ecriv _ .
utAuuuuBuuACCAAAA.Afr:ecriv nous
CvsvtvvtusA.A.s..sAfr:editeur
Ctstttsttuwuuuuuuuufr:editeur etranger
tsssssttAAAAAAAAAABfr:editeur grenoblois
sstsAtstssCCCCDCCCCfr:egal
tuBttuttssDDFDDDDDDfr:elabor
sus.tuAst.AABBAA.BAfr:electr
tsBstttAttBBCBBBBDBfr:electrolyseur
uuC.tuuvtussttsssssfr:electron
tt.AssttstttuAtttttfr:electron .
ttAttsttssvvxvvvvvvfr:electron de
ttBtttsuttBBDBBBBBBfr:electronicien
ttttstBtstsssssssssfr:eleveur
uvtAvsAtw.CCB.CADCCfr:elle
tssstAt.ttsssssts.sfr:elle ,
tssstAt.ttsssssts.sfr:elle _ cherch
sstBttttttssstsssssfr:em
sstBttttttssstsssssfr:em de
ttsBtsttsuAAAAAAAAAfr:emball
tvBs.tutsvAACsBAAAAfr:emballag
vtAwvAAwvwstsssttssfr:embarqu
vDwuvtuvvt.A...s...fr:emploi
sBttstssstuwuuuuuuufr:emploi notr
tBssstttttCFCCCCCCCfr:emploi un
AwvswwwsvC.sssuss.Afr:en
vvuuvvwvsEssstssstAfr:en #
stsAssAtsttttvttuttfr:en .
tttutvAtuBAAAAAABAAfr:en _ #
ut..tvu.stuwtwxtuwwfr:en _ ,
BuytsvtuuAttusvuv.vfr:en _ .
AtttttBttvEDDDDDFDDfr:en _ ;
.wu.svvuAuEDDEEDDDEfr:en _ ?
wwtsuswxtECAABA.AABfr:en _ a
ttttAAtvs.uuuuvvuuvfr:en _ avec
tusAsAtAuwBBCEBBBDBfr:en _ d
Ausux.xxvsu.vut.ttufr:en _ de
AtutttttsAzwwwwwwwwfr:en _ est
tu.utututBDDFDDDDEGfr:en _ et
.AuutuAutvs.....A..fr:en _ l
AutstBtuuuA....s...fr:en _ le
At.sssssttvtuttttttfr:en _ mais
ttuCsttuttuuuwuuuuufr:en _ medical
tstButtutuABABAAAAAfr:en _ nos
BvusAuusvwGEEFHEEGEfr:en _ nous
Bttut.tt.uDCCCCCCDCfr:en _ pour
uuuBuuvBvvtttvtttvtfr:en _ semain
BvtutBvutAGEEEEGEEEfr:en _ sur
sAAsutsAtuBCDCBBBCBfr:en _ un
CttttsstsuCBBBBBBBBfr:en allemagn
Dstvuuv.vxB.CCCAABAfr:en asi
.utuu..uAuususstus.fr:en charg
Dvwt.wwt.wDCBCEBBBAfr:en chin
uvtw.AvvtAssAs.tsssfr:en commun
ttsAtttAsuDDDEDDDEDfr:en cour
utsttusvtC.........fr:en decembr
tBtssssssv.CAAAAAAAfr:en dermatolog
wvvuuuuCvuuuuuuuuwufr:en deux
Dvtuuus.vwDBBBBBBABfr:en direct
.Atu.t.u.uuuttststufr:en europ
tttButtAtuDDDFDDDEDfr:en faut
Cututttuu.AAAA.AAAAfr:en franc
vuuAtuuvu.AAABAAAAAfr:en juin
tBAtu.uuuvsu.ss.sssfr:en licenc
AuuutuAutus.....A..fr:en lign
uuttsttuAABBBBBBBBCfr:en mai
tttts.ttsABBBBBCBBCfr:en mar
tstButtutuABABAAAAAfr:en moul
t.tuttt.uAtttttttutfr:en phas
ustsBsstttttttvttttfr:en provenc
.vvstAuvv.s..A.....fr:en quet
AstButuututuuwuuuuvfr:en une
AutsstutsButtttttttfr:en vent
tttttBtuttsssssssssfr:encadr
uuuBttuut.AAABAAAAAfr:enceint
AuwAAtuwwzGCDEFEFDDfr:encor
tAtuAtttsstvttsttttfr:encor _ .
vuuvAvvAtACCCCCCCDCfr:energ
uuuuAuCtuv....s..sAfr:energeticien
ttttutBstuttttttuutfr:energeticien _ nous
ttBsttssstuuwuuuuuufr:engag
.ttAtttttvDCCDCCCCCfr:enseign
ywCy.AxxvtBBCBDBBBBfr:ensembl
uusuuCuuuuAABAA.AAAfr:ensembl .
uttsButttsCCCCECCCCfr:ensembl _ societ
uuAuttttuAttuttttttfr:ensembl de
suCtssssssAABAAAAAAfr:ensembl un
uttsButttsCCCCECCCCfr:ensembl une
suAttt.vtBsstsssBssfr:entier
susttt.vtBCCCCCCFCCfr:entier _ .
uutuCttttu....s....fr:entit
ttttBssstusssssssssfr:entit _ .
BAwvvsvAuuwvuutwuuufr:entre
sssstAs.stuuuuuvuvufr:entre #
tAtssAttssuuuuuuuuufr:entre _ ,
ust.ussC.tsssssssssfr:entre _ capital
.tsttAt.tuwuuuuvuvufr:entre _ et
BttttstBttCBBBBBBBBfr:entre _ le
ust.ussC.tsssssssssfr:entre au
.utuuuBtuttssssstssfr:entrepot
ztAv.wtsAvtttstwtuufr:entrepris
vwssutB.wtvvwwvxwwvfr:entrepris .
tututttutC.........fr:entrepris _ #
uBvvBvuuuv.s..C....fr:entrepris _ .
ttuttttuAAtttttttttfr:entrepris _ a
uvuuABussvuuuuvvuutfr:entrepris _ de
sAtsss.tstBCBBBBABBfr:entrepris _ l
ttAtAstsuu..u.A..s.fr:entrepris _ la
ssutvtttCtttttttvtvfr:entrepris _ sichuan
tsAttu.tttuuvuuuuuufr:entrepris _ veulent
vv.uuAtv.vuuuuuyuuufr:entrepris a
uttsBtsuttsssssssssfr:entrepris chinois
.uustAtAtwss.sstsusfr:entrepris de
ssutvtttCtttttttvtvfr:entrepris du
uuuuuvuusBttttttttvfr:entrepris et
sstt.sssAtvvvvxvvvyfr:entrepris etranger
ttststBtstuuuuuuwuufr:entrepris pour
uvsAsstuAvttustuttufr:entrepris qui
BAvuAtvvvwsAsstssssfr:entrer
sss.Asssssttttuttttfr:entrer _ associ
sss.Asssssttttuttttfr:entrer comm
tBut.tttsuCDCCDCCCCfr:entrer dan
ttAtAutAtuttuttttutfr:entron
..sst..Bsttttttttutfr:entron au
tutt.AtAttsssstAstsfr:envi
tutt.AtAttsssstAstsfr:envi de
vvuvsuvwuCBBBBDBBBBfr:envisag
utttBttutuDDDFFDDDDfr:envisageon
tttuCtttttCCCCDCCCCfr:envisageon une
uuuBtu.uuuuuuwuuvvufr:envoi
tttAtt.ttssssusstssfr:envoi _ vos
sttBsstttuuuuwuuuuufr:envoi le
tttAtt.ttssssusstssfr:envoi nous
sA.BssssssCEDDCCCCCfr:eolien
sA.BssssssCEDDCCCCCfr:eolien ,
uBwuvtAuuwABAAAAAAAfr:eprouv
uButst.ttu.A....s..fr:eprouv .
.AtstssttuDGCCCCCCCfr:epur
tz.st.ysuswssu.s.stfr:equip
.ustusuBtuustssus.sfr:equip .
sttssBttssssssstsssfr:equip _ .
uuAutAvu.tAABAACAA.fr:equip _ d
usCutuvuAvsstsstsstfr:equip _ de
sttssCtsstBBBBBCBBBfr:equip _ pour
tttt.ttAuu....B..t.fr:equip _ qui
tsustBststvvvvvxvvvfr:equip _ sur
ttAttu.uuABBABBBCBBfr:equip a
tt.utBttutAABAAsAAAfr:equip chinois
tt.tt.uuAvAABAABAA.fr:equip d
Asuu.tttu.vsst.ssssfr:equip de
tuvCtt.tuvuuuvuuuuufr:equip et
tssssAststuuuuuwuuufr:equip qui
tsBsssststAAAAAAAAAfr:equip r
vtCvuutuuuCCFCCCCCCfr:equipementi
.uAt.usutuEDFDEDEDDfr:esperon
ttAsttttAtBBCBBBBBBfr:esperon _ un
xsvwvvABwuAssCAAACAfr:essai
uuusttBAuxCCCECDEECfr:essai .
tttutuDv.usssssssssfr:essai _ :
vvsvsususBttttttuttfr:essai _ en
ttuutssBtuBBBBBBDABfr:essai _ notr
ssttstCtttvvvvvvxvvfr:essai _ solut
utAtss.t.tttutttuttfr:essai dan
tstssuBsstsssssssssfr:essai de
ssttssCt.uBBBBBBCBBfr:essai notr
uuvs...ttsBBBCC.CDBfr:essais
stt.AttssuBBBCCBBDBfr:essais _ .
ssssAts.stDDDDEDDFDfr:essais cliniqu
uuuvt.Buttvvvvvvxvvfr:essais de
twuts.wtyBst.s.us.Afr:est
.wvAswAtvB.AACBAAAAfr:est _ ,
swssvuvutA.suusssA.fr:est _ .
sstA.sttstDDDFFDDDDfr:est _ :
.Auvtuu.Avts..u..BAfr:est _ a
ttuutC.usvtttttuvttfr:est _ aux
uttttAAsttuuuuuwuvufr:est _ de
.ututttutCutsss.sssfr:est _ en
tBuuuttut.tutttttttfr:est _ et
uttAAttttvDDDEFDDDDfr:est _ seul
vs.wv.Awus..B..ts..fr:est a
ttCvtwtBstCCECCCCECfr:est bienvenu
AututuuuAt.AAAAAAAAfr:est bon
CtutttuutuCBBBBBBBBfr:est de
tut.ButstuAAA.CAACAfr:est la
vsAAttt.tvBACDBBBCBfr:est le
.tttssttsAuttttttttfr:est notr
tuBAutuusuuuvvuuuuufr:est nous
wsvvtBA.uwstssvusAsfr:est ouvert
utAuAu.utsAABACABAAfr:est pas
BAtuuvuutvst....D..fr:est pret
uuttstutAAAAAAAAAABfr:est trois
tuvsuuxs.vvvtsxututfr:et
stuustttuCtttttutttfr:et #
ttsBtttut.CCCFCCCCCfr:et _ #
uttAtstsAtvvvwvvvvwfr:et _ ,
.uv.tuus..CBBABBB.Cfr:et _ .
tt.tsuuvB..tttuttttfr:et _ a
tuuAtuuuuBCBBDBBBBBfr:et _ agent
uAuCtuuuuvsB.s.....fr:et _ auss
usAtuAvAuwsu.sAts.sfr:et _ avec
ttttttttBsDDDDDDDDFfr:et _ avocat
tss.tsstCsBBBBBBBBCfr:et _ bureau
tstttstA.usssssssu.fr:et _ conseil
uAuBuutstwAAABAABAAfr:et _ d
sttBsstAtsvuuvuuuvufr:et _ dan
Cuu.vuvuAwA.CBBBBCEfr:et _ de
ttts.ttstBtttttutttfr:et _ doctor
sttt.tAsstttttututtfr:et _ don
AuuttAuA...sssstsutfr:et _ en
sstttstCtvtttttttutfr:et _ fond
tutssAtAtusssss.stsfr:et _ l
vAAsstvwvvtuustutttfr:et _ la
Auuu.Buwtvxvwvvuvvwfr:et _ le
stsssttA.tssssssstufr:et _ leur
sss.ssssAsBBBBBBBBCfr:et _ local
ttststttBttttttttuufr:et _ logeon
.uuvuCtuuvBBBBBCBBBfr:et _ nous
ttAtutAAsvttvtttustfr:et _ ouvert
Asututtt.uutttttvtufr:et _ ouvr
stAttAstsuttuttutttfr:et _ physicien
uAuAttuw.us.stsAssvfr:et _ pour
vAttutsuuBBDBBBBBBBfr:et _ somm
tAttttttAuBABBBBBBDfr:et _ sur
swww.usBs.DCCCCCDDEfr:et _ un
AsssssAttvsAAAAACBAfr:et _ veut
tsssssstBusssssssssfr:et appui
Astts.usBuAt..AA..Dfr:et cherchon
ttssssttBtBBBBBBBBCfr:et compt
tttstttuCuBBBBBBBBCfr:et conseil
tBttt.tt.ttutttstttfr:et d
uvttts..Av..sAssstAfr:et de
uuvuuuswvBuuuuuuvuufr:et deux
BuuutttuAuAssssssstfr:et du
vuuuAutuuBwuuuwuuuufr:et en
tvuvuCtvuBBBBBBCBBBfr:et il
tsv.AsuBtuABAB.AABAfr:et l
A.svsttutvyxxwxwwwwfr:et la
.vuuAvuuAwBAAACAAAAfr:et le
.sssssssAuDCCCCCCCDfr:et n
u.tttsttsBBCBBBBBBBfr:et ne
ssssAAttsssssstBsssfr:et non
.u.AtAAtuuwvwwvwwvvfr:et nos
t.BustuAtvst.ststusfr:et notr
uAsu..ut.vsstss.sstfr:et nous
tvvvus.Av..BBBBCDBBfr:et on
uCuutuuvuuACAAAAAAAfr:et pai
ussstAttstttuttutttfr:et partag
tuuAtButsuCCCDCDCCCfr:et pas
tttt.ttBtvCCCCDCCDEfr:et quelqu
sstsA.Asttuuuuwvvuufr:et se
tvtAtuAuAvCB.DBBCBAfr:et un
vustuuBvAuuuuuuuvuwfr:et vous
.tttut.AtuBAAAAABAAfr:et ¤
twvwtssvButssstAsstfr:etabl
AssusttsAuvuuuuuuuvfr:etabl .
tttsttttCsAAAAAAAABfr:etabl dan
tttu.AttutBBBBCDBBBfr:etabl une
.tvtuutAstA......s.fr:etap
tstssstBttsssssssssfr:etap _ croissanc
tstssstBttsssssssssfr:etap de
tuuuuvw.uCBBBBBBBCBfr:ete
t..tu.tB.tBBBBBBBCBfr:ete .
Csttstttsuvttttttttfr:etoffon
Csttstttsuvttttttttfr:etoffon notr
.ButtttusvEFDDDDDDDfr:etrang
AwvuAAwx.zywwxyywxxfr:etranger
AttttttuAtutttttttvfr:etranger ,
.uts.Auuuwxuuvvwuvvfr:etranger .
tss.tsstCuuuuuuuuuwfr:etranger :
uuttt.uuBttttttttttfr:etranger _ de
AtttAttutuwvvvyvvvvfr:etranger de
sstsCssutssssstssssfr:etranger et
sssssAsssstttttutttfr:etranger sur
Asty.tBxuzC..A.sCABfr:etre
uAtt.u.uststss.stssfr:etre _ .
u.tttB.ututstttuuttfr:etre _ a
tAttstAsttB.BBBBDBBfr:etre _ dan
ssAs.sssssttututtttfr:etre _ partenair
u.uuttAu.vsussssus.fr:etre _ pour
tuttttCtutBBBBBBDBBfr:etre _ premi
ssssBssttsuuuuvuuuufr:etre actionnair
utusAtBttuAAAA.ACAAfr:etre la
ttAtstBttusststssssfr:etre le
wssvwFxyvusBA..Atv.fr:etud
uvwttCttuA.....s...fr:etud .
ut.tuBvvuv..A..s...fr:etud _ .
s.Bssssststtvttttttfr:etud _ se
.....BsA.tFFFFFHFGFfr:etud cliniqu
ututtCutsvsssss.sxsfr:etud de
utAttAtttsBBBBBDBBBfr:etud en
s.Bssssststtvttttttfr:etud met
tvstuA.vtsBBDBBCABBfr:etudi
tuAtts.tttBBDBBCCBBfr:etudi avec
ttstsAtutACCCCCDCCCfr:etudi le
s.xst.vsuwtut..A.uufr:europ
u.tu..Autttvtts.sttfr:europ ,
Bvsutut.AuA......ssfr:europ .
Bttuttttttvttttttttfr:europ _ sud
Bttuttttttvttttttttfr:europ du
tttttBsstssssss.susfr:europ et
AtuusuvvAvCCBD.CBBCfr:europeen
t.stssssAuABAAAAAA.fr:europeen a
uBusuttustsssBsssssfr:europeen d
tutssAttAtAAAAABAACfr:europeen sur
vvwuuwC.utttttttvstfr:evalu
tuvsttBusuuuuuuuxuufr:evalu _ notr
suuttsBtstsssssstssfr:evalu dan
B.uuuuuut.sutttttttfr:exclus
tCsss..sststsssssssfr:exclus _ notr
sAsssssssuBDBBBBBBBfr:exclus _ un
sAsssssssuBDBBBBBBBfr:exclus d
Bsutttststtttttttttfr:exclus de
uB.tu.uvsxCDDCCDCCDfr:exist
ttA.tuutsuAABCAAAAAfr:exosquelet
ttuuuutCuu.........fr:expans
uuv.uvAu..uuusuuwuvfr:experiment
ttu.uv.uAuttt.ttutufr:experiment .
ssssst.tsAuuuuuuvuufr:experiment de
tvuutuCuuvAAAAAABAAfr:experimental
tu.ttAuttvAA.AABAAAfr:expertis
tttttBtttuBBBBBCBBBfr:expertis en
vuvuvCuusvDDDDDEDDDfr:expliqu
wBwvAstxvsCCBBCADBBfr:exploit
sBtstsuustBCBBBBBBBfr:exploit .
vAttuuButttvttttsttfr:exploit _ .
uCsttsstsusssssssssfr:exploit _ asi
tstttBttttsAsssusssfr:exploit _ d
tBtttttttsBDBBBBBBBfr:exploit _ votr
utttBBtutv....At...fr:exploit avec
u.uuuuAtuACBBBBBDBBfr:exploit de
uCttAuuttvAAAABAAAAfr:exploit en
t.tuuuuttAtutttttttfr:exploit par
sBttssssssBCBBBBBBBfr:exploit sous
tAtttttttBABAAAAAAAfr:exploiton
AssuBsstutDCCCCCCCCfr:export
tttttttAsBBBBBBBBCBfr:exterieur .
uuwDtuuvtwBBBCBBBBBfr:externalis
sutBsstssuCCCECCCCCfr:externalis _ fabriqu
utuCutuuuvssstsssssfr:externalis _ product
suuBsstusuCCCFCCCCCfr:externalis la
Bs.tuvyxutuwAs.ssssfr:fabric
vAususuusAtututttttfr:fabric ,
sswAuuvutsxxv.vvvvvfr:fabric .
Buu.ssttsuutt.tttttfr:fabric _ .
Bsstsssssvxvvvvvvvvfr:fabric _ de
BAsts.sssut.sssssssfr:fabric _ pomp
Bustssttsuutsttttttfr:fabric chinois
utBvtsttsAtwsttttttfr:fabric d
.sAssuvutxAsDABAAAAfr:fabric de
wszDvvxwwtsus.sssssfr:fabriqu
utuCtttttxsssssssssfr:fabriqu .
sAssssssstuwuuuuuuufr:fabriqu _ nous
usvCtuuuuwCACECCCCCfr:fabriqu de
suvttuuuuBA..s.....fr:fabriquon
uu.Btttustss.vsssssfr:facon
ttuCutvutvADABAAAAAfr:faconni
BsAvtuuAuvAAssssstsfr:faibl
tAAts.ss.sBCBBBBBBBfr:faibl _ .
uBsBxutwxuDEDEDDDEDfr:fair
tBustttttuCECCCCCCCfr:fair _ dan
sutAtuuuuus..A.....fr:fair _ de
AuutttBtutAssssstssfr:fair _ notr
s..BssssstBDCCBBBBBfr:fair _ sur
tuuts.Bvttsssss.ussfr:fair de
BAvtttuuuuCDBBBBBBBfr:fair entrer
tButtttttuBDBBBBBBBfr:fair etrang
ss.BsstsssDDDFDDDDDfr:fair produir
tvsBttvt.vvtsuutttufr:faison
tttBssttsttttutttttfr:faison de
wuwAuwsBvBAB.B..tt.fr:fait
uuu.tu..ut...A..ss.fr:fait de
uttsBttustsssstsss.fr:familial
sAssssttstuwuuuuuuufr:famill
sAssssttstuwuuuuuuufr:famill _ brevet
sAssssttstuwuuuuuuufr:famill de
uttttttCtvtttttttutfr:family
uttttttCtvtttttttutfr:family offic
t.uuttA.uuADAAABABAfr:faudr
sstsssAtssAAAAABAAAfr:faudr un
.vuAtwsssyHGEHGEHHFfr:faut
AsstsAsss.CBBBBBBBBfr:faut _ acces
ssstt.sB.sDDDDDDDGDfr:faut _ capital
tsBtssttttsssssssssfr:faut _ partenair
sttttttBttCCCCCCCECfr:faut _ pour
Att.stttAuCBBCBBBBBfr:faut _ un
ut.tsttAstAA.AAAABAfr:faut _ ¤
ut.tsttAstAA.AAAABAfr:faut auss
tut.ttuAtuDDDFDDDDDfr:faut de
uuttutuCttBBBBBBBDBfr:faut du
uvsDvvwsxvDBBDCBBCBfr:faut un
u.vvvvCwuvCDCCCCECDfr:faut une
.sAuvvuuAuDCCBBBBBCfr:fer
AuAtutuuutDCCCCCCCCfr:fer _ avec
uvw.uvCvwsAAABAAAAAfr:ferm
uttCtuuttuAAABAAAAAfr:ferm _ juin
tssuttBustAAAAAABAAfr:ferm de
uttCtuuttuAAABAAAAAfr:ferm en
ttBstttuttuuwvuuuuufr:feuill
ss.ssuAttttt.tttuttfr:feux
tAtstAttttsAssstsssfr:figur
tttstsuBttBBBBBBBCBfr:fil
svvvAu.sAss...A.A.sfr:filial
utttttttCuuuuuuuuuwfr:filial ,
ttttttuw.Bttttttttufr:filial .
ssts.stAusBBBBDBBDBfr:filial _ .
tsttAsttsAsssstssssfr:filial a
tttsBttvtsCCCCECCCCfr:filial commun
uutB.ttttuBBBCCBBBBfr:film
tAtts..ssuA.AAABBAAfr:filtr
tBstststststsssssssfr:filtrat
Auvs.v.uv.uttuvtsutfr:fin
tttAttAtttAAA.AACAAfr:fin ,
ssssAss.ssttttuttutfr:fin de
vwwvt.vBvsssssstsAsfr:financ
tstssstBttsssssssssfr:financ _ prochain
sssssAs.stAAAAACABAfr:financ une
vvvvvwvDutAAAAAAAAAfr:financi
stststsCtussssssstsfr:financi .
sssssAsssstttttttutfr:financon
tttCsuuutttttutttttfr:flacon
uttBttuttusssssssssfr:flacon ,
tuuuttCtttAAAAAABAAfr:flott
svv.uuw.vAECCECCCECfr:fois
sts.BssvButtttutttvfr:fonci
ss...sssBuuuuuwuuuvfr:fonci ,
tuAuttuttBBBCBBBBBBfr:fonction
vyxu.zwCu.AAABAAAAAfr:fond
stssussAt.BBBBBBBCBfr:fond .
tutusttuuC.........fr:fond _ #
tsssttt.Asssssssst.fr:fond _ ,
.utvAuu.tt....s..A.fr:fond _ .
uuutAutBsv....s..A.fr:fond _ l
s.s..ssAstuuuuvuuvufr:fond _ le
tstsDssuuuCCCCECCCCfr:fond _ societ
ttuttttBt.tttttttutfr:fond _ suivr
sssssssA.ttttttttuufr:fond _ ¤
stutAtsst.CCCCDCCDCfr:fond a
.ts.Bs.ustsssstssssfr:fond avec
stsstttstAAAAAAAAAAfr:fond d
ttssAstCtusssstsstsfr:fond de
tutusttuuC.........fr:fond en
sstttstCtvtttttttutfr:fond peut
.ttuAttAtwtuuuvuuvufr:fond propr
uttsCtstuuCCCCECCCCfr:fond une
vvuuuuvCAttttttttuvfr:fondateur
ss.ssssBstBBBBBBBDBfr:fondateur a
stttsttBtutttttttvtfr:fondatric
ttvCutvusttttutttttfr:fonder
AustuAuuutututt.tttfr:font
BwAuv.vvvwtssssAsssfr:forc
Dstussssswuttttttttfr:forc _ vent
Dstussssswuttttttttfr:forc de
tstsAtsttAAAAABAAAAfr:foreur
tstsAtsttAAAAABAAAAfr:foreur geotherm
uuCutuuuuCBBCBBBBBBfr:form
uCvttttutvtvtttttttfr:format
uAuuButuuuDEDDGDDDDfr:formul
ttAttAtttuAsBsstsssfr:fort
ssAsstssstGEGEEEEEEfr:fort en
uutBsu.vtv...A..s..fr:fourn
CvvAtvxwvss..B.....fr:fournisseur
.ttAsttuttCAAsAAAAAfr:fournisseur _ ,
Bstsssutt..AABAAAAAfr:fournisseur de
tt.uutBssu..t...sA.fr:frais
tttttsBustsssssssssfr:frais .
BuvxsszyusCDCCCCCCDfr:franc
.sttAsstBuutttuttt.fr:franc ,
AvvvtsvvstBCCCCCCCBfr:franc .
ssssssssBtBBBBBBBBCfr:franc _ compt
tst.AsstBsAAAA.AAABfr:franc _ nous
AuuuAuuttuxvvvwvvvvfr:franc de
ussst.sstBCCCCCCCCEfr:franc et
AutvsvuuAvywxwywwyxfr:francais
AsstssssAtwvvvvvvvxfr:francais .
ttts.tttAsuuuuvuuuvfr:franco
ttts.tttAsuuuuvuuuvfr:franco chinois
.sssss.ssACBBBBBCBBfr:fuit
uuAtBvuutvAA.ACAAAAfr:futur
Bttttt.ttuwuuuuuvuufr:gadget
uu.uuuuvuBsstssssssfr:gardon
uAAu.ututu.Bs.A....fr:gaz
uuCvvuvvv.BBCBBBBBBfr:gener
BtsuustAtuvuuuuuuvufr:general
tstsAtsttAAAAABAAAAfr:geotherm
ttssttAAtuAAAAAAB.Afr:gestion
uutAtusBswtsttssus.fr:grand
tss.tstAAuAAA.AAABBfr:grand _ .
ut.tsttAstAA.AAAABAfr:grand _ nous
ut.tsttAstAA.AAAABAfr:grand il
wwvsvvCuAv...t..Astfr:gratuit
sttAstBuuutttuttAttfr:gratuit .
tsssssttAAAAAAAAAABfr:grenoblois
tsssssttAAAAAAAAAABfr:grenoblois _ #
tsssssttAAAAAAAAAABfr:grenoblois de
AssAssttssBBBCBBBBBfr:gros
AssAssttssBBBCBBBBBfr:gros _ :
Bttttsustvtssssssssfr:grossist
ssts.Asywwu.s.t.vusfr:group
BstttsButtvuuuuuwuufr:group ,
stsAAssssstttuuttttfr:group _ ,
utBt.tutttAABABAAAAfr:group _ de
ttssAsttssAAAABAAAAfr:group _ dispos
tutu.BstttAAAABCAAAfr:group chinois
tttttAssABAAAAAAAAAfr:group de
ttutCuttut....s....fr:group du
ttttttCttuuuuuuuxuufr:group hoteli
vttttuttCu.........fr:guichet
ttsstttsBuBBBBBBBBCfr:guid
ss.sssssAsBBBBBBBBCfr:guid pour
ttttsuttCv......s.Afr:heberg
tutvutBvs.sssssssssfr:hectar
tuututAvsABBBBBBCBBfr:hectar .
tutBtuvutAssstsssssfr:heur
tsssAtststttttvttvtfr:holding
s.s.A.ss.tttttuttvtfr:holding _ de
Btttstttstwuuuuuuuufr:homolog
Btttstttstwuuuuuuuufr:homolog ,
suxwv.suwB.Assssstsfr:hopital
uAssstAtstu.ssssussfr:hopital ,
AttutuvuuAHEEEEEEEEfr:hopital .
usssst.tsBtttttttttfr:hopital _ #
v.ttttBttuu.sssstssfr:hopital _ nous
.uvusAtttAEDDDDECDDfr:hopital de
tstsssAsssAAAAABBAAfr:hopital qui
utustAAutuuuuuuuvuufr:hopital universitair
uututCtutsDDDDDFDDDfr:horizon
uututCtutsDDDDDFDDDfr:horizon europ
ButuAutuuvBBBBCBCBBfr:hospitali
utssAt.tssBBBBCBCBBfr:hospitali _ a
ttttttCttuuuuuuuxuufr:hoteli
AtvBstttsvA..s.....fr:huil
ts.uutuBtustsssss.sfr:huit
t.tutttBttstsssss.sfr:huit _ de
ttAtutuBttAAAAAAABAfr:huit mois
usut.AsstsBBBBCC.CBfr:hydrogen
u.ts.A..tuAAAAABsBAfr:hydrogen .
ttsssAssssssssstsssfr:hydrolog
u.tttsuvuCstsssssssfr:i
tuButAtuuvss.ss.ussfr:ia
vA.utuuvAuBCBBABBBCfr:ici
utstuuAtAtAABAAAsAAfr:ideal
tsv.ttstsuFECFBDEEFfr:il
tttBssttstCCCDCCCCCfr:il _ en
t.uuttA.uuADAAABABAfr:il _ faudr
utt.wusA.yFECEDDFEEfr:il _ faut
swA.u.vtwxDDDEDEDDDfr:il _ manqu
BssusssAsutsssssstsfr:il _ rest
ssststtAtsBBBBBBBDBfr:il _ ¤
AvtAttstsuFEEFEEFHEfr:il faut
Dsst.sBtsvBBBBBBCBBfr:il ne
wttAwuAs.yHGEHFGFFHfr:il nous
tt.Bttttttsst.sssssfr:il vous
uAtutAtttt.B.......fr:imag
Atut..ttut.AAAsBAAAfr:imager
Ats.tsuv.uCBACBBBBCfr:implant
Dtvwttuuuwvwuutuuuufr:import
Bttussststwuuuuuuuufr:import ,
Fvuwutvvvwtssssssssfr:import .
CtttstttsuCBBBBBBBBfr:import _ .
uCuussttuuCECCCCCCCfr:in
uCuussttuuCECCCCCCCfr:in _ en
uCuussttuuCECCCCCCCfr:in licensing
ssssssssBtttttttttufr:inclus
ssssssssBtttttttttufr:inclus .
vwwtwvvvCsAAAAAAAAAfr:incub
sssstsstBuCCCCCCCCEfr:incub _ a
sssssstttBsssssssstfr:incub de
tuvtuuuuDwCCCCCCCCFfr:incub recherch
vuutuCtAtvsssssus.sfr:industr
vuutuBtBtusssssts.sfr:industr .
ttuAutt.suBBBCBBBCBfr:industrialis
wuu.Avtvv.tvt.vvvutfr:industriel
uttBuAuuuuuuuwuwuuufr:industriel ,
BttAttttuvBAACAAAAAfr:industriel .
sss.B.stssuuuuvuuuufr:industriel _ .
sCsusss.ststssssstsfr:industriel _ de
tA..stsA.stvtttttutfr:industriel _ le
vuuAuAAuvussstst.ssfr:industriel _ nous
sstsAtststuuuuvuuuufr:industriel chinois
sstusssssBtttttttutfr:industriel pour
ttuAAu.uttCCCDDCDCCfr:industriel qui
vvCvus.vvuuuvuuvvuufr:ingenieur
tsBsttstssttuttttttfr:ingenieur ,
sttssAttuACCCCCDCCCfr:ingenieur .
ssBtstsssuuuwuuuuuufr:ingenieur _ banc
ttBsututtuttvttttttfr:ingenieur _ un
ssAstsssssDDFDDDDDDfr:ingenieur _ une
stBttstsstttvttttttfr:ingenieur a
s.Bssssststtvttttttfr:ingenieur au
ttBtttuttsDDGDDDDDDfr:ingenieur d
stBststsstuuwuuuuuufr:ingenieur et
ssAssAtsssttvttutttfr:ingenieur peuvent
sAsts.tAsvtutttstutfr:initial
tu.Buuuuusuutvuuuuufr:inject
..suvvAsvw.CBAAAssAfr:innov
ttututBAtuvvvvvvwxvfr:innov _ la
ttututBAtuvvvvvvwxvfr:innov de
.uvvsu.vCv.AAABADABfr:install
CsstAsuutvsAAAAAAABfr:install .
ussttsssDwsssssssstfr:install _ franc
tstttsst..AAAAAAAABfr:install a
ussttsssDwsssssssstfr:install en
tsstssBtu.CCCCCCFCCfr:install l
..suuBwvvxusvssusssfr:institut
utussBsttutttttvtttfr:institut _ de
ttustBtttuvvvvvyvvvfr:institut se
Av.usuuvu.xvwvvvvvvfr:instrument
Atssssststwuuuuuuuufr:instrument a
.sAtsssssuCBBBBBBCBfr:insulin
.sAtsssssuCBBBBBBCBfr:insulin connect
sBv.tuvv.uttstssss.fr:integr
.AtAsstsstvvuvuuuuufr:integr ,
tBttsutstsABAAAAAAAfr:integr dan
uB.utuuusuBBCBBBBBBfr:intellectuel
stAttuuutAA.A...s..fr:intelligent
stsssttttABAAAAAAAAfr:intelligent _ chirurgien
stsssttttABAAAAAAAAfr:intelligent pour
v.ususwCuwEFEFEEEFEfr:interess
sutAtuuAtuCCCECCCECfr:interess .
tBststttstABAAAAAAAfr:interess _ l
t.ttt.uAtuBCBBBBBABfr:interess par
tAutstttsBBCBBBBBBBfr:interessent
sttsstttA.ttttttttvfr:international
AsssssssssDBBBBBBBBfr:introduit
uABvtvsutu..A...t..fr:invent
tusAAttutut.uvvttttfr:inventeur
uBAtuuttttuvvuuuuuufr:inventon
wvwtssy.s.wwwwvwwzxfr:invest
ssssssvAtAtttttttutfr:invest .
tssstts.Ausssssssttfr:invest _ dan
uuutuuu.uAuuuuuuuvufr:invest a
uttttststBsssssssusfr:invest en
tssstts.Ausssssssttfr:invest ¤
uttttButtt.........fr:investig
vuuvvut.sBAAAAAABAsfr:investisseur
utttss..s.EEEEEEFHEfr:investisseur .
sAttstBtsttuttttuttfr:invit
sAttstBtsttuttttuttfr:invit a
sssAssttsAAAABAAAAAfr:iso
sssAssttsAAAABAAAAAfr:iso #
tAttutuBtu.vsssssssfr:issu
s.tsttsAttA.AAAAACAfr:issu _ l
sAsssstsst.usssssssfr:issu _ laboratoir
t.tstttBttstsssssssfr:issu de
sAsssstsst.usssssssfr:issu du
.uutsu.Buvwvvvvvwxvfr:j
BsstAs.sssvuuuuuuuufr:j _ de
Asst.stAttvuuuvuuwufr:j ai
A.tttst.tt.ussssstsfr:jam
.ssssssAsACBBBBBBBBfr:japon
AssssssAssCBBBBBBBBfr:japon _ en
AssssssAstCBBBBBBBBfr:japon comm
sxuvusAC.wxuuuutvwtfr:je
tssssstBsttttttttvtfr:je met
u.utsuuutAtutttttttfr:jetabl
tAssss.tttBDBBBBABBfr:jeu
svsvvw...tvutuutwwwfr:jeun
tttsssBAuuvvvvvvwwvfr:jeun _ .
vuvCuAuBuvAAAAABA.Afr:jeun _ de
tss.tss.Ausssssssttfr:jeun _ etranger
ssAsstBttssstssstssfr:jeun _ qui
tt.utt.usBAACAAAsA.fr:jeun entrepris
vvsBuuuB.vttustttvufr:jeun pouss
vtuBwtuCsvuuuvuuuwvfr:jeun societ
suAttAuttuAACAAAAAAfr:joindr
uusutButtuAABAAAAAAfr:joindr a
uAsAAuuvtw.ssA.....fr:joint
utstBtsutu....s....fr:joint ventur
vtuvutv.uCssssssstsfr:jour
tttttsuAt.ssssssstsfr:jour ,
vuuAtuutu....A...s.fr:juin
uttCtuustu...A...s.fr:juin ,
uuAtutBuutAABAABBAAfr:jumeau
ttBtssssttAABAABBAAfr:jumeau _ pour
ttBtssssttAABAABBAAfr:jumeau numer
tttststtBtsssssssstfr:jurid
wwAstuu.t.ttvsvttvufr:jusqu
uttssst.tBsssssssusfr:jusqu _ #
tt.tAtt.stuuvvwuutufr:jusqu _ la
tssstssA.tuuuuuuuwufr:jusqu _ ¤
utsttttAsAuuwvwuuwvfr:jusqu a
tuAAttuttusstAsssssfr:jusqu au
uutvCutuut....s....fr:jv
.AuytytAwsCDCEDCCECfr:l
.txwuvs.ttADCCBDDCDfr:l _ ,
stxtuu.Cwwstu.ttu.ufr:l _ .
AAAvtttsttCDDCCCCDCfr:l _ :
t.vsBuuvuAtvtsvttttfr:l _ ;
uAuuAtuAtuBDBBDBBCBfr:l _ ?
tutssstvACssstss.stfr:l _ a
CttttuuuusCBBBBBBBBfr:l _ aux
tAAusAttsuAsAAABAAAfr:l _ avec
usvuu.tvA..A...B..sfr:l _ d
sBuytuvyuAAAAAsB.ttfr:l _ de
AuuBvvtutABAABAAAAAfr:l _ du
uAutuuBut.......B..fr:l _ en
v..svvAwv..sCA.....fr:l _ est
ttssCtsssuAAAABAAAAfr:l _ franc
vuAvtu.utABBDBBBDBBfr:l _ n
sstAttttvB.t.A.....fr:l _ nous
tttt.sAstsBBBBCBDBBfr:l _ pour
Btuutuuv.tvttttttt.fr:l _ prochain
ttAuAuAuttDDEDEDEDDfr:l _ qui
sAtsssssssBCBBBBBBBfr:l _ sous
AtsstssCstDCCCCCCCCfr:l _ sur
tBsttststuCDCCCCCCCfr:l achat
uttstttuBtttttttttvfr:l agenc
vuuuAABvutssss.Bussfr:l air
tt.sttAtttBBDBBBCBBfr:l algorithm
Avuvtstuv.vttttttt.fr:l an
ssss.ssstAuuuuwuuuufr:l anne
uututtCtttDDDDDDFDDfr:l appareil
ttutAt..utttttutsutfr:l argent
AAts.sssttBtABAAAAAfr:l asi
tttCttuttuBBBCBBBBBfr:l assemblag
ttt.ttAututttuttuttfr:l ateli
stAt.tssstBBDBCBBBBfr:l autr
.vtutuuCuwvuuuuuuvufr:l eau
ttttsAttAtsssss.sstfr:l ecol
tt.tsttttBsstssssssfr:l ensembl
sAttssstssBCBBBBBBBfr:l entrepris
vvsvswwAsABBABDBDDDfr:l equip
tttssu.Bsw......sB.fr:l essai
ssssssssAsttttuttttfr:l etabl
sssstssBs.BBBBBBBCBfr:l ete
ButsttttAuECCCCCCCCfr:l etrang
tttttuuttCCCCCCCCDCfr:l etud
suuCvuuuvvss.A.....fr:l europ
CututtttstAAAAAAAAAfr:l exclus
vEuvvuvvuwtutttttttfr:l exploit
wvvvsutvtDttttttuttfr:l hopital
stts..tttAAAAACBAAAfr:l hydrogen
sttstttusBttttttttufr:l incub
vuutuCtAtvsssssus.sfr:l industr
ttttAtAtssBBBBCBCBBfr:l industriel
tA.ttAutuussussusssfr:l institut
tssst.sts.BBBBBCBBBfr:l oeil
AtstssttAtCAAAAAAA.fr:l ouest
uBt.tttutuuvuvuuuuufr:l unit
vButuxv.t.uwuuuuuwvfr:l univers
tDutuuvvuu.s.......fr:l usag
twu..tstsAttt.ttustfr:l usin
wwssuuuttACDACFABCCfr:la
.xuwsstswsB.BsBtBA.fr:la _ ,
vsBzAts.wtutttA..s.fr:la _ .
tuvA..At.uA..sAAB.Afr:la _ :
uuvut.uAtA...A.B.s.fr:la _ ?
tsw.uvssvAHHHHHHHHHfr:la _ a
BttuttuuAtCBBBBBBBDfr:la _ anne
ttBusstsssttuttttttfr:la _ au
ttCvu.uvuvuuuuuwuuufr:la _ avec
tt.stAttttvvwwvwvvvfr:la _ blanch
uBsttsuvvxtuuttutttfr:la _ commun
Asut.uvAuusB.AC..sBfr:la _ d
stvButsttyBBAD.AsBAfr:la _ de
tssstAt.ttsssssts.sfr:la _ deriv
tsuutstutAtutttttttfr:la _ detient
sttttAstsAAAAAABAA.fr:la _ du
AtstssttsABAAAAAAAAfr:la _ en
uv.t...ut...A.Btu..fr:la _ est
stttuttBtsDCCCCCCDCfr:la _ et
ttCutttuttAABAAAAAAfr:la _ gener
uCuttttuttCFCCCCCCCfr:la _ intellectuel
u.uA.ttuuusus..ssssfr:la _ nous
A.tAtsstttvuuuuuuuufr:la _ pour
sAssstBtttvxvvvvxvvfr:la _ propos
utB.tututussttsssssfr:la _ ser
AttttutuAvECCCCCCCDfr:la _ souhait
suttt..ttABBBBBBCBBfr:la _ usin
utututuCtt.......s.fr:la banqu
BuutstttAuDBBBBBBBCfr:la bas
tttAt.tutttttutAtttfr:la bienvenu
usstssAstuAAAAAADBAfr:la born
tuuCtuututEEEHEEEEEfr:la capac
tts.tttuAtvvvwvvvvxfr:la cart
tttttttCtuBBBBBBBCBfr:la certif
.suuAttutsCs..B....fr:la chin
sttttBs.susssss.susfr:la cle
ttttuuuuAAAAAAAAAABfr:la collect
sssss.stsABBBBBCBBBfr:la corros
sssstsssBsBBBBBBBBCfr:la cot
AuBttsttttCBDBBBBBBfr:la deuxiem
ssAsttststsstssssssfr:la developp
u.uut.BAuwstssstuAsfr:la disposit
sssssssssACBBBBBBBBfr:la distribu
uvu.tsvtsACCCECCCCCfr:la fabriqu
ututusuA.t.......tAfr:la filial
ssssAss.ssttttuttutfr:la fin
tsttttut.BDCCCCCCCCfr:la franc
tstsssBtsuAAAAAAAAAfr:la logist
tsAvsAttstCCDCCDCCCfr:la lumi
uuAAutuvstAA.BAAAABfr:la main
ttBuss.tsssstsst.ssfr:la mis
wwBt.vv.vvwwyxywwvwfr:la moiti
tsAtBtstttCCDCDCCCCfr:la part
AssAssssstvuuvuuuuufr:la plac
ttutstuvtC.........fr:la plateform
.wuwuvs.BwGFFFFFHGHfr:la premi
tuBvttuAtuBBCBBBBCBfr:la prochain
uvwBtuw.tADDDGDDDFDfr:la product
uCvtAttuttCFCCECCCCfr:la propriet
.Bsvsvssw.xuvutvwwufr:la recherch
AuststttAtuuuuuuuuvfr:la region
uuututuCuutttttttvtfr:la sant
tBssttssstuvuuuuuuufr:la satt
tu..uuusuvssussss.sfr:la ser
utwv.svttsC.BBC.BDCfr:la societ
CtttttuutuBAAAAAAAAfr:la vent
tsuust.uuAvvvvvvxvvfr:la vill
tAvAusvusvvwvyvvvvvfr:la votr
tttAsusuAuuuuvuuwutfr:la zon
uuu.stsvAuAAABABsAAfr:labo
tsuuuAsywuB.AsAB.AAfr:laboratoir
usu.tAuttuDECACDCCCfr:laboratoir ,
ttttt.tuAtuuuuuvuuvfr:laboratoir _ ,
u.uttuBtuututtttvttfr:laboratoir _ .
t.ttsAustsA.AAABAAAfr:laboratoir _ approfond
uAtut.uusAssssstsssfr:laboratoir _ de
sstssA.sstAAAAABBAAfr:laboratoir _ etudi
t.ttstAttusussssAssfr:laboratoir _ un
vAuutAuuuv.s.......fr:laboratoir chinois
.tAssttsts.stsstsssfr:laboratoir d
Auttt.ttutAsssstsssfr:laboratoir en
tBstsBtstuABAAA.AAAfr:laboratoir est
tsussAssstA.AAABBAAfr:laboratoir pour
utttttBtttsssssstssfr:laiss
tBsstsssstBDBBBBBBBfr:laiti
Cuuuuuuuuu.........fr:lamp
vvsst.BsuwAA.BABBBAfr:lanc
vuuButAuuuBBBBBBCBBfr:lanc .
ttAAstttstAAC.AAAAAfr:las
tABsssss.ttvtttttttfr:latenc
vvuvuvvs.Bsssssssttfr:laureat
ustxvAwxtAA..CBs.Aufr:le
sAt.ttsttxvwwuutvwwfr:le _ ,
ut.tuvuvss.ABAAsBBsfr:le _ .
Awsvtvst.vvuut.tusvfr:le _ :
.uA.ttuutus.AA.....fr:le _ ?
w.svsvsuvBACBB.usB.fr:le _ a
ststtAttuAssssstsssfr:le _ accueil
tsttBssttsBBBBCBBBBfr:le _ actionnair
uuuutA.ut.tttttuuttfr:le _ anticancer
vvBwt.vwvAsstssusssfr:le _ avec
Buuvu.vBstABAABBA.Afr:le _ chinois
AtststtttAuttttttttfr:le _ compt
ttttttustABBBBBBBCBfr:le _ conducteur
s.AxtxAvxAFFEDEDDDDfr:le _ d
Bttzw..uuwutttsAuu.fr:le _ de
sAtssssssutvtttttttfr:le _ desir
ttttuBtAuutttttutvtfr:le _ dispos
su..vsuvAvus..stustfr:le _ du
.uA.sttwutGDEFDDDDDfr:le _ en
sstussstsBsssssssstfr:le _ entrepris
v.usuvuttBsss.ss.tsfr:le _ est
.sxwsAussyt..A..AADfr:le _ et
tutBusuvAwvuuvuvuuxfr:le _ etranger
sAsssssssuBDBBBBBBBfr:le _ exclus
uAAutvtutuAB.AAAAAAfr:le _ fair
Bttuttuutu.........fr:le _ franc
utsuutt.tABBBBBBBCBfr:le _ nous
tttuuutuuC.........fr:le _ ont
sBsssAsssuuuuuuvuuufr:le _ ouvr
.Auttt.tttCABBBBCBBfr:le _ par
u.tuu.Auuuvxwvvwwvvfr:le _ peuvent
sAtBttttttwwvwvvvvvfr:le _ pour
ttuAttstBuAAACAADA.fr:le _ premi
tssBstuttAtttutttttfr:le _ prochain
B.ututtvtuvvusuuuuufr:le _ que
.utusAuuAv.stssusstfr:le _ qui
tssst.sts.BBBBBCBBBfr:le _ rar
stBsttstsAtttttttttfr:le _ s
ttu..tvuAussst.sssufr:le _ ser
v.AvtusttBtuutttuttfr:le _ sont
stAss.ttssttuttutttfr:le _ techniqu
uuu.ttutBu...A...ssfr:le _ un
utsuts.uB.uuuuuuvuvfr:le _ up
Cuttssttsuuttttttttfr:le acheteur
uuAAttutsuttuuttttvfr:le autr
.sAssttsstDBEBBBBBBfr:le bon
ustutstwtBAAACCBAAAfr:le brevet
tttstBttttuuuuuvuuufr:le cadr
ttststttBttttttttuufr:le campus
ssssBst.utDDDDDDDEDfr:le capital
vuuuttuutC.........fr:le capteur
utAvsAsussuuvuuxvuufr:le centr
tutttsuvsAtttttuttufr:le chercheur
Atuu.tAtsAvuuuvuvuufr:le client
tuAssutss.AABAAAAAAfr:le codevelopp
tsBtsttsstBBDBBBBBBfr:le concevoir
ssssBsststAAAABAAAAfr:le conseil
st.Csssstttsstsssssfr:le deux
ttBssutttuttvttttttfr:le developp
sAsststttAtutttttutfr:le dossi
vDwvtvwvvv.........fr:le droit
tttAtAtsstDDDDDFDDDfr:le echantillon
uusttsutBsyyzyyzzzzfr:le entrepris
AuvusAuvAuwvvvtxvvxfr:le equip
tvu.ttu.sBBBBCBBBCBfr:le essais
.svuttuutBwvuuuuuuufr:le fabric
uutCuututuBBBDBBBBBfr:le fair
tvtAvvvuuCAAABAAAsAfr:le fond
ttttsttAAuBBBBBBBD.fr:le fondateur
stttsttBtutttttttvtfr:le fondatric
s.sAu.utuuABBDDDCCCfr:le group
ttssuttuACttttttttufr:le investisseur
tsuutsst.Buuuuuuuvvfr:le jeun
sAuuusvutBA....t...fr:le laboratoir
vuuButAuuuBBBBBBCBBfr:le lanc
ttststttBttttttttuufr:le logeon
sAuutttttvuutttttttfr:le logiciel
tssst.sts.BBBBBCBBBfr:le malad
vuuBtvsuwBCEDEEDEEDfr:le march
BtuAtttttvvuuvuuuuufr:le marqu
t.ttsAustsA.AAABAAAfr:le mecan
tssBstuttAtttutttttfr:le mois
tsAssstsBtAABAAAAAsfr:le nouveau
ttutstBttuuuuuuuwuufr:le outil
uuvvvuwvBBBBBBBBB.Dfr:le parc
s.AssAstsuvxwvwwvvvfr:le partenair
vvAwtuvuuCBBCBBBBBBfr:le pilot
uAustttstAststsss.sfr:le plan
utButuuuAuttuttttttfr:le pme
BtttstAttt.tttttvttfr:le port
xsytvsACvwuvuvuuvwvfr:le premi
.AsststsstsBAAAAAAAfr:le produit
uv.tAsuttABBABCCBBBfr:le projet
tv.vtuAuvABBDBBB.BBfr:le prototyp
ttssstAs.sttttttvtufr:le quarti
tttBtst.ttCCCDCCCDCfr:le rel
tsst.ssAstCCCCDCCDCfr:le rest
vuuvtttssD.........fr:le revendeur
uAAutvtutuAB.AAAAAAfr:le savoir
ttttttustABBBBBBBCBfr:le sem
.tttttBttutttttvvttfr:le servic
uttstttB.uuuuuuuuvvfr:le societ
utsuts.uB.uuuuuuvuvfr:le start
ttttAu.utsBBBBCBCBBfr:le terrain
BsssssssBvBAAAAAAA.fr:le territoir
susttsAAtussssss.tsfr:le trait
ttstss.tBuAAAAAACAsfr:le trois
Bttututt.twuuuuuuutfr:le vend
Ctttttttttuttttttttfr:le votr
tAutsuAtssstssssAssfr:lectur
wwuuvvA..Ayyzzyzzzzfr:leur
vuvsvvAvsAuuuvuuvuvfr:leur _ .
ttsttAttuAssssstsssfr:leur _ d
sssssstAsttttttttuufr:leur premi
ttsBuut.tuuuuvuuuvufr:leur propr
vuvvvusBuABBBBBBCCBfr:lev
.ssssssAs.BBBBBBBCBfr:levon
sssssssssACCCCCCCDCfr:levon _ en
AssssssAsuBBBBBBBCBfr:levon ¤
uAuAutvusttvtwttttvfr:libr
t.tAstttttstsusssssfr:libr ,
tBtssststttutttttttfr:libr _ le
wBtttuuwt...AssA..sfr:licenc
tCuut.tttvsssssssssfr:licenc ,
t.vtustut.ABAAACAAAfr:licenc .
tCststttsttutttttttfr:licenc _ .
sAsssssssttutttttttfr:licenc _ dan
tCstssss.tuwuuuuuuufr:licenc _ exclus
uAt.ts.stttut.tttttfr:licenc _ l
tDtuttttuvBDBBBBBBBfr:licenc _ le
tCstusssststsssssssfr:licenc _ proced
sAt.tttttuBBBBBBBBBfr:licenc _ un
sAsAsssssuACAsAAAAAfr:licenc _ une
tttsttutuBBBBBBBBBBfr:licenc d
sCtttssssvstsssssssfr:licenc de
tCstssss.tuwuuuuuuufr:licenc non
tAtt.ssuuuBDBBABBBBfr:licenc ou
vBtsutsuux.s.A.....fr:licenc pour
t.tAsttttutstv.ttttfr:licenc sur
tBttsttttvuwuuuuuuufr:licenci
uCuussttuuCECCCCCCCfr:licensing
uCuussttuuCECCCCCCCfr:licensing en
swwCv..wuy.AA.A.BAAfr:lign
tttttuBuusDBBBBBCBBfr:lign ,
suuAtA.vsvtttuttuttfr:lign de
uuuuuvtuuCCBBBBBABBfr:lit
vttutuuutC.........fr:lit et
ttvttuttAAsssssssstfr:livr
.vsuCuuvtwDBCBCBBACfr:local
utAsAttustss.stssstfr:local ,
AsusBtsutuDCCCECCCCfr:local .
AsttAsttutECCCDCCCCfr:local _ est
sstsAsstssBBBBDBBBBfr:local avec
BttstsutstDBBBBBBBCfr:local nous
AttsAsttutCBBBCBBBBfr:local pour
tuttstsuCvssssusussfr:log
ttttttsuBuAAAAAAsAAfr:log ,
ttststttBttttttttuufr:logeon
ttststttBttttttttuufr:logeon _ an
ttststttBttttttttuufr:logeon un
BAswvwsvxtAt.sssstsfr:logiciel
tuuttsCuuu.........fr:logiciel _ mois
suvuutvutButtttttttfr:logiciel d
AAtssuttuwDAAAAAAAAfr:logiciel de
tButsstAsuuvuuuuuuufr:logiciel et
tuuttsCuuu.........fr:logiciel trois
.tutssButvtssssssssfr:logist
Bttststststssssssssfr:logist et
usvDuuvvtvAsAAAAAAAfr:lot
tssCssutsuAAABAAAAAfr:lot _ #
uAuAutuvstA.ABAAAAAfr:lot _ d
tttBttttstBBBCBBBBBfr:lot cliniqu
tssCssutsuAAABAAAAAfr:lot de
u.t.sttuAutvtvtttttfr:lou
tttttttuBtttttttttufr:louon
tttttttuBtttttttttufr:louon _ de
tttttttuBtttttttttufr:louon a
uuuAAuAuvvuvvsxvwvvfr:lui
tt.usAttsuBBCBBBBBBfr:lumi
ssAusAttstAABAA.AAAfr:lumi ,
stsssttttABAAAAAAAAfr:lunet
stsssttttABAAAAAAAAfr:lunet _ pour
stsssttttABAAAAAAAAfr:lunet intelligent
.ututuuvtButtttttttfr:lyon
uuuvAu.us.ssssts.stfr:m
CuttvtuAtvyvvvvvvxvfr:ma
tu..usstvt.s.t.sAA.fr:machin
st.usAAtsuAAsAA.BAAfr:machin .
uAsss.ttsAstsssssssfr:machin de
.tttsstAttsAAAAAABAfr:machin en
uutssttttBCCCFCCCCCfr:machin sont
Cuu.uv.ttwBAA.AA.BAfr:magasin
uututsCuttuuuuuuwuufr:magasin .
usstssAstuAAAAAADBAfr:magasin _ test
usstssAstuAAAAAADBAfr:magasin pour
uvuustuuAABBBBBBBBCfr:mai
tutttsuttC.........fr:mai .
vtA.vuvwAvA.ABAAAACfr:main
ssAtsstu.sCCECCCCCCfr:main .
tsBttstutssstssssssfr:main _ la
uAuAtttttt.s.A.....fr:main _ nous
ut.tttttAtAAsAAAAABfr:main avec
utB.tsuuttAA.BAAAAAfr:main dan
Bttutttt.tssssssss.fr:mair
sAsvvvstsxBABBCBCCCfr:mais
AtAtttttttAstssssssfr:mais en
Bvwvvt.tt.ssssssus.fr:maison
tssst.sts.BBBBBCBBBfr:malad
tssst.sts.BBBBBCBBBfr:malad _ de
tssst.sts.BBBBBCBBBfr:malad rar
stsBwAuwwxFEEFDGFEDfr:manqu
uttBtustttBBBCBBCBBfr:manqu l
tututtAvtBBBBBBBCBBfr:manquent
tttts.ttsABBBBBCBBCfr:mar
tttts.tttABBBBBCBBBfr:mar .
Autttu.suuDBBBBBCBBfr:maraicher
svvAsw.vsAACBDDBDCEfr:march
ttssAtAtttAAAACACAAfr:march ,
svtBuuusuAABBCBBBCBfr:march .
ussuttAtAtEEEEEEFEHfr:march :
Btssttuut.CBBBBBBBBfr:marg
uuAtsuuAu.sssssssAsfr:marin
AvuBvxwwwtvuutttt.tfr:marqu
tvu.uvtvuAzxxzxxxxxfr:marqu .
Cvv.uuuuuvs......A.fr:marqu _ .
BttAststsuxvvvvvvvvfr:marqu _ de
Buu.tvuuut...B.....fr:marqu chinois
.ttAttuttus..B.....fr:marqu de
AttBtttstuxttutttttfr:marqu etranger
.ttutttttAuttttttttfr:marqu que
tstAssstsAtttvtttttfr:marquag
ttBstststuBBBBBCBBBfr:material
Bwtuuu.uuwsstssssssfr:materiel
Asssssssstwuuuuuuuufr:materiel solair
sAssstsAsuACAAAAA.Afr:matur
vtsttuBtttttttttuttfr:me
tsAts.tttsA.BAABAAAfr:mecan
t.ttsAustsA.AAABAAAfr:mecan ,
uttttB.utusssss.tssfr:medecin
Bt..vxxuvwvwuxuuuwufr:medical
.ABsuuuvtuvvsutttttfr:medical ,
vuvtuAvBvvvvvwvuvyvfr:medtech
wswtvvvvvCuwuwuuuuufr:mem
stwAv.wwv.C.ACABAAAfr:membran
vwtwuDvxus..s...BB.fr:men
ssAss.tttttttttttttfr:men _ de
tuvusBtutsssssstsssfr:men a
ttAts.tut.AA.AABAAAfr:men avec
ss.tstA.stttutttuvtfr:menon
ss.tstA.stttutttuvtfr:menon de
uuttsuAAsuCCCCCCEDDfr:mer
uvuAtuuuvABBBCBBBBBfr:merc
tuuBtttttsBBBCBBBBBfr:merc de
AtututBtuuEDDDDDFDDfr:merveil
uvu.uv.vvBBBBABBDBBfr:mesur
ttssttttsBBBBDBBBBBfr:mesur de
w..v.s.tuwuvvuxvvvufr:met
ss.ssssAssttuttttutfr:met _ #
ss.ssAtsttvvwvvwvvvfr:met se
uutAt.tutu...A.s...fr:metr
uutAt.tutu...A.s...fr:metr .
vvsBustuuvvvxxvwwvvfr:metton
uu.AtAutuuuuwvuvuuufr:metton notr
.uAv.v.vuuCACABAsAAfr:mettr
ttBttuttttCCECCCCCCfr:mettr _ point
ttBttuttttCCECCCCCCfr:mettr au
tttttttuBssssssssstfr:meubl
tttssAtt.sAAAAABAAAfr:microbiot
ttBsttstssAAAAAAAAAfr:microfluid
tstssBssttBBBBBCBBBfr:microscop
ttttAAttttBBBBDCBBBfr:mieux
vvvwtvwDvs.......s.fr:million
uttttuuButBBBBBBBCBfr:million _ .
tusttuBtt.uuuuuuwuufr:min
uuuAtBtutvBBBBBCBBBfr:minc
ttttuttCtvuuuuuuuxufr:minoritair
s..ssssBsstttttttutfr:minoritair ,
wwAwvvs...AA.AA.BB.fr:mis
uutuuu.uuBBBBBBBCBBfr:mis _ le
ttBussttssttuttutttfr:mis _ point
ttBussttssttuttutttfr:mis au
uutuuu.uuBBBBBBBCBBfr:mis sur
utt.tBs.Autttttututfr:mission
uu.vBttuttuuwuwusuufr:mixt
ttAuAsttttttvtuttttfr:mixt avec
uCuuutuut..t.......fr:model
tutttBtttuBBBBBCBBBfr:modelis
tBtussttstuvuuuuuuufr:modest
ttAtttttAtttstttttufr:modul
xxvAuuAuBt.sABABC.Afr:mois
uu.Auvsv.vAABCAABA.fr:mois ,
utusstvuB.A.AFAAA.Bfr:mois .
tssBstuttAtttutttttfr:mois _ .
stt.s.Btuttttsttuttfr:mois _ notr
ttsBtuuttussstsssssfr:mois a
tttttAuBuuCCCCCECDCfr:mois de
tssBstuttAtttutttttfr:mois prochain
v..vAww.wwBA..CBBCBfr:moiti
utAtBstuttvvwvxvvvvfr:moiti _ de
s.s.B..u.sttttuttttfr:moiti _ fond
vvBtCvvwuuvvwxxvvvvfr:moiti de
tBvttsuuuv.s...B...fr:molecul
tBtssutttututttttttfr:molecul _ phas
ttststtAt.AAAAAAACAfr:moment
vuwAuAtvAuAAA.ACAABfr:mon
uuuAtusuAu...s....Bfr:mon _ a
sBBtttAtsutvstttuttfr:moniteur
twuBBsvvsvvttuvsttvfr:mont
utsBsttttuAAABAAAAAfr:mont _ cart
tttCtuttuusssssssssfr:montag
tutAsAttttsssus.sssfr:monton
ttsuuuCu.tCBCBBBBBEfr:montr
uAButtuuuuBBCBBBBBBfr:moteur
tBtsttstutCECCCCCCCfr:moteur de
ttB.tuutstCCDCCCCCCfr:motor
vttDttuvuuCCCECCCCCfr:moul
tstButtutuABABAAAAAfr:moul _ pot
tstButtutuABABAAAAAfr:moul nos
uvvtvtwtsBtttutttttfr:moulag
tAtt.s.uusA.AABCBAAfr:moyen
tsssAAsstsBBBBCDBBBfr:moyen d
CtttttttuuECCCCCCCCfr:multicart
Asssss.sssCBBBBCCBBfr:municipal
tBsutttttAACAAAAAAAfr:mur
By.uttsuutHEHGHHHHHfr:n
ssssssssBuCCCCCCCCEfr:n _ ni
Bv.sswstvuFEFEFEFEEfr:n _ pas
stuutvtutBCBBBBBCBBfr:n _ plus
CvwvuvAvsuECCCCCFCDfr:n a
BtsssuCtsuCBBBBBCBBfr:n attend
.Atutt.AvvFEDDEDEEDfr:n avon
uw.vAusutBAABACABAAfr:n est
tttAstutAuAAA.AAAABfr:n ont
At.sstssttDCDCCCCCCfr:n y
tutusu.utAttttttuttfr:natur
uBvvv.vvvv.s...A...fr:naturel
sssvssttsBttttttuttfr:navet
AAxsvtxyu.GACEEEDCDfr:ne
wBvtt.wxuAB.BCCDBBCfr:ne _ pas
sttsstutsBBBBCBBBBBfr:ne _ que
uutAtAttttBBBDBCBBBfr:ne disposon
sAssssssstuwuuuuuuufr:ne fabriqu
Dsst.sBtsvBBBBBBCBBfr:ne manqu
Cuuuuttvtus........fr:negoc
BvuuAuutuu.AAACAAAAfr:negoci
tv.tstttB.DDEDDDDDFfr:ni
uutsssstABAAAAAAAABfr:ni _ .
AwxsxvwwAuutt.ttttsfr:nic
suuututuBtDCCCCCCCDfr:nic ,
uttAtsttu.CCCECCCCCfr:nic .
tttuuttuCu........sfr:nic _ chengdu
.ttttsstAuvuuuuuuuvfr:nic et
tttAt.tutsBBBBBCBBBfr:nicois
tssst.sts.BBBBBCBBBfr:nicois _ dan
tssst.sts.BBBBBCBBBfr:nicois specialis
tsuu..usu.uwuuvsutufr:non
ttttttt.tABBBBBBBCBfr:non ,
s.ssBsststtuttuttttfr:non _ :
tCstssss.tuwuuuuuuufr:non exclus
Axt.txwzw.AvuCssv.Afr:nos
CvuAuusuuwwuutuuvuufr:nos #
wsstv.AvuAuswvuswuufr:nos _ ,
.xvtsxAwvABAsDBAsAAfr:nos _ .
v.ut.uvvtA.s.Bt....fr:nos _ :
BtustuuttuAsstsssssfr:nos _ ;
AttuuAuuuuHEEEEFEEEfr:nos _ ?
BtAuutAstttsussstssfr:nos _ a
sttsA..sstssssB.ussfr:nos _ acceptent
tuuBtAuutvBBBCBCBBBfr:nos _ cliniqu
DvvuvtuuuABBB.BCCBBfr:nos _ d
vtAtttuutBttuttttttfr:nos _ dan
AAtu.svuvwswsvuvuuufr:nos _ de
suuCvu.Asw.ss.tst.tfr:nos _ et
BuuAtsuuuuxvvwvvwvvfr:nos _ magasin
uttuAttstAsssstssssfr:nos _ nous
.t.Aststststuutttttfr:nos _ peuvent
sstsssAAstsssssstusfr:nos _ servent
uAuAt.suu..ssA.B...fr:nos _ sont
.stsAsBsstttttututtfr:nos bat
Csttssstsuzwwwwwwwwfr:nos boutiqu
sCstussBtwtx.ttttstfr:nos brevet
AttAssutsuBAABAAAAAfr:nos capteur
tttssstttBDDDFDDDDDfr:nos cart
BtustuuttuAsstsssssfr:nos chariot
utBtutvtt.uuxvuuuuufr:nos client
suutsAAtsuA....sA.Afr:nos deux
ttsssBtsstsssssusssfr:nos don
tttttsBustsssssssssfr:nos frais
stBttutsstsstssssssfr:nos ingenieur
ttttvstttBBAAAAAAAAfr:nos instrument
u.vBvtuvtuA.ABAAAAAfr:nos lot
svvBtuuuu.sttvtttttfr:nos machin
tstButtutuABABAAAAAfr:nos pot
tt.Astttstuuwwuuuuufr:nos press
.sttsstss.HEEEEEEEEfr:nos produit
ttttsBtttuBBBBBCBBBfr:nos resultat
vBvuvvvvustutttttttfr:nos traval
ssts.tCtttsssssstssfr:nos trois
sstsssAAstsssssstusfr:nos usin
ttt.uttttAECCECCCCCfr:nos velos
uAswwvswtAsysutuAA.fr:notr
CAststtssuvwuuuuuuufr:notr .
wAwus.Awsttstss.utufr:notr _ ,
sssvxstuvBtwsuvtuBvfr:notr _ .
vtAvuvuuuB.sA...A..fr:notr _ :
utttttAuBsBBBBBBBBBfr:notr _ ?
s.vt.uxsvB.us.tss..fr:notr _ a
tssAsAtsttvvvxvwvvvfr:notr _ accept
ttuvututtC.........fr:notr _ aid
sBstAssssutttttttttfr:notr _ contr
uw.Atvsy..tAttBsB.tfr:notr _ d
ttAtssAtstsstsssAssfr:notr _ dan
.utvsvtywCuxwvuwtuufr:notr _ de
tuuu...vsButttsuutsfr:notr _ en
wvwAv.Bsusvvvsvxwtvfr:notr _ est
BuAuuuuttuututtttttfr:notr _ et
uAwttutuuAuwuuuuuuufr:notr _ fair
AuuuuvAvusCBBBBBCBBfr:notr _ n
tttuAttCtvttttuttutfr:notr _ peut
tsssustABtuuuuuuuwvfr:notr _ prend
ttusAAttsuuuuutyuuufr:notr _ se
sBttttssttuwuuuuuuufr:notr _ sous
tAt.sstssttttttttttfr:notr _ tourn
tsuAssutstCDCDCCCCCfr:notr appareil
BututttttsCBBBBBBBBfr:notr appli
tttttt.ttAsss.sstssfr:notr ateli
uBttttttsututttttttfr:notr brevet
uuAstsutsAuuwuuuuuwfr:notr bureau
tAsttttttAtvtttttttfr:notr catalyseur
tA.Auuutvvuwvxuvuuufr:notr centr
tssstBttsttttttvtttfr:notr depart
tCtusuuvuuCECCCCCCCfr:notr direct
wvuutxsvsBCCCCCCFCCfr:notr disposit
ttsut.uusAvsustAsssfr:notr equip
ttAtsAustuuuvuuvuuufr:notr expertis
tvuwuvDvuuvvvvvvxvvfr:notr ferm
vttutsA...BBBBBBDDCfr:notr filial
tstttttDtvtttttttutfr:notr fond
BuAttutttuwuvuuuuuufr:notr forc
vuu.tuuuuAEEEHEEEEEfr:notr fournisseur
tsusBtAtttuuuuvuvuufr:notr group
tsssAtststttttvttvtfr:notr holding
uttttttvA.vvvvvvvvxfr:notr incub
ss.ttBttttwwywwzwwwfr:notr institut
sttstBsBstBBBBBCBDBfr:notr jeun
stvDtuvutvA........fr:notr lign
tuAuvtAvv.CBCBBBDBBfr:notr logiciel
ButvtuttsBDBBBBBBBBfr:notr marqu
uCuuuuuut.uwuuuuuuufr:notr model
utuutuBttBBBBBBBCBBfr:notr outil
sttstuttBtvvvvvvvvxfr:notr parc
ttAutAAtsv..s..ttC.fr:notr plateform
t.utsttttACECCCCCCCfr:notr portefeuill
sAtssssssstvtttttttfr:notr proced
ts.ss.sAstEEFEEFEGEfr:notr prochain
ttt.ttsttBBBBDBBBBBfr:notr produit
tCutAttusxEHEEFEEEFfr:notr projet
ssstssAss.CCCCCCDCCfr:notr prototyp
stuvut.utAyvvvvvwvvfr:notr reseau
AvutvuAvuuGEEEEEHEEfr:notr robot
t..utttut.vxxvvvvvvfr:notr savoir
vtuAAvuutAwwwyywzwwfr:notr sit
AttttttAsuBBBBBBBCCfr:notr societ
Atsttt.sttDCCCCCDCCfr:notr solut
ssstssAsssCCCCCCECCfr:notr sond
v.uuuvuvuBstsssssssfr:notr techno
uCuuuuuvuuvyvvvvvvvfr:notr technolog
tuuBuAttvtssstsAsssfr:notr unit
ww.t.t.vsAuuvwvuwuufr:notr usin
tBssssssststsssssssfr:notr vaccin
sxstuswtuwuCsssBts.fr:nous
AAtuutuuuuts.A.....fr:nous #
uu.vBtuutAAACA.AAAAfr:nous ,
uysusAzuu.yxzzwzyzufr:nous .
u.uBtutttts.stsssssfr:nous :
.uttstuAu.BAAAAAABAfr:nous _ #
uCv.uvvuuu...B.....fr:nous _ ,
ssstytytxBDABCACABAfr:nous _ .
ttuAAAuuttssst.Asssfr:nous _ :
tBtttttssustsssssssfr:nous _ ;
uxA.ssx..tu.sssts..fr:nous _ a
..ssu.sCsuuuuuuuuwufr:nous _ au
ut.tsttAstAA.AAAABAfr:nous _ auss
ttutAutAutttttwttvtfr:nous _ aux
utBtutvCtwuuvuuuuwufr:nous _ avec
.Atutt.AvvFEDDEDEEDfr:nous _ avon
t.Cvututtv.t.ssssssfr:nous _ bat
ttvBu.tusvEEDFDEDDDfr:nous _ besoin
BtuvuCtvuvtssss.sssfr:nous _ ce
tAttssBusssBsssstssfr:nous _ comm
tAtstssst.BCBBBBBBBfr:nous _ conced
ssssAssssvAAAABAAAAfr:nous _ cre
vAu.uy.ssuwtxxwuwswfr:nous _ de
tuvu.uuuvAvuuuwuuuufr:nous _ deja
.vvutusuuB......BA.fr:nous _ deux
uttu.stusCCCECCCCCCfr:nous _ developp
uutAtAttttBBBDBCBBBfr:nous _ disposon
vvvutu.B.ussssss.t.fr:nous _ du
A.vsuvss.w..A..ABtBfr:nous _ en
tuvCvvxuBwvttvtttttfr:nous _ et
.t.t.t.utu.sususussfr:nous _ etre
sAssssssstACAAAAAAAfr:nous _ exploit
sAssssssstuwuuuuuuufr:nous _ fabriqu
suA.tutuuuBBCDBBBBBfr:nous _ fair
tttBssttstCCCDCCCCCfr:nous _ faut
uttttststBtttttttutfr:nous _ financ
tttt.tBtu.DDDDEDGDEfr:nous _ install
t..xwsx.vttvuttstvufr:nous _ l
tuC.uvxyAxssAtuussBfr:nous _ la
yCB.u.zwszADA..sACsfr:nous _ le
tsssssts.AEEEEEEEHEfr:nous _ lev
w.tvts.uuBvwtwvwxvvfr:nous _ nos
.vAutsvvuAxwxwvwvvufr:nous _ notr
uu.uuutu.ACDECCCCCCfr:nous _ nous
sAsss..sssEHEEEEEEEfr:nous _ obten
tAsststsAutvtttttttfr:nous _ par
svuAutuuCwssstssssAfr:nous _ pour
sssAssssstAAACsAAAAfr:nous _ pret
BvususuuuwEDDEDEDDDfr:nous _ que
sssst.sBstssssssstsfr:nous _ rencontr
t.uttAttttCDCCCDCCCfr:nous _ savoir
ABtttttttvCDBBBBBBBfr:nous _ sous
AttAtuu.uvsttvtttutfr:nous _ sur
stsussAtAuttttttutufr:nous _ tout
ttBtssttttAADAABBAAfr:nous _ travaill
twv...uu.wEACCCDBCDfr:nous _ un
usuwAt.tvzEDEDEFDEFfr:nous _ une
Cuvwvstwvxsvtssutssfr:nous _ volonti
AvuAuuvvuwwvvwvvvvvfr:nous _ vos
tuAsssAvAutt.tututufr:nous _ votr
AutstAtustuttttutttfr:nous _ y
tttstttAAttttttttttfr:nous accompagnon
ut.uAAuvswBBBBBCBBDfr:nous aid
tss.tsssBvsssssssstfr:nous aidon
.tAwsv.stxGGHFHHHHGfr:nous aim
vvAu.vu.uuuuwuvuuwufr:nous apporton
uwvAttwtwD...su.st.fr:nous avon
uAt.ts.stttut.tttttfr:nous cedon
tsst.tAtwzt.ss.BsBsfr:nous cherchon
tsttBtttttsAssussssfr:nous cofondon
.AtttstssvuAsssssssfr:nous commercialison
uCsststustuxs.uuuuufr:nous concedon
.ttBsttsttBAA.AAAAAfr:nous confi
ttsBstttsttttutttttfr:nous construison
uttttttBAuAAAAAAAB.fr:nous creon
vvBttuvvuAttuttttttfr:nous developpon
u.tBtttttvBCBCBBBBBfr:nous devon
Cuuutuuuuutssssssssfr:nous distribu
.sssssttAsvtttttttvfr:nous donnon
uttBtsut.uBBBDBBBBAfr:nous en
ttAtAutAtuttuttttutfr:nous entron
utttBttutuDDDFFDDDDfr:nous envisageon
.uAt.usutuEDFDEDEDDfr:nous esperon
tuuutsCuuuuuuuuuxuufr:nous essai
Csttstttsuvttttttttfr:nous etoffon
tAtttttttBABAAAAAAAfr:nous exploiton
suvttuuuuBA..s.....fr:nous fabriquon
uuuBttttAtuuuvuuuuvfr:nous faison
t.uuttA.uuADAAABABAfr:nous faudr
vtt.wuss.yGFDFEEGFFfr:nous faut
t.tutustBtBCBBBBBBCfr:nous fer
sssssAsssstttttttutfr:nous financon
uAtAtuttusCDCDCCCCCfr:nous interess
usstttt.Autttttttvtfr:nous invest
ssvvus.vvuACBBBCCBBfr:nous l
u.AvvAwv.w.BBAAsA.sfr:nous le
AssssssAsuBBBBBBBCBfr:nous levon
.s.tvsvvvuDCBDBCBCBfr:nous manqu
v.uvuuuuuBuwuuuuuuufr:nous mem
ss.tstA.stttutttuvtfr:nous menon
vvsBustuuvvvxxvwwvvfr:nous metton
tutAsAttttsssus.sssfr:nous monton
st.utu..u.DCDCDCDDCfr:nous n
xAw.ttwwvs.u.BBB...fr:nous ne
tBststAu.uvxvvvvxvwfr:nous nous
ssAAssssstuuvvuuuuufr:nous offron
utuvtuCtusBBBBBBCBBfr:nous ouvr
stvut..AAv.AAAAssBCfr:nous ouvron
tvA..sutuuwvxwwwvxvfr:nous pouvon
sButtttttuABAAAAAAAfr:nous preferon
t.tt.ttt.suwuutuuuufr:nous prendr
Btu.uttAuwzwwxxwwxwfr:nous prenon
ssssssssBtBBBBBBBBDfr:nous preparon
tsttBsst.sAAAABAAAAfr:nous projeton
.sAuAwuvvx.uvtvtvttfr:nous proposon
tttBtttttuuuuxuuuuufr:nous realison
AAstttA.su.tssssA.sfr:nous recherchon
vuuttuvu.Cttttttttvfr:nous recruton
Ctttttvttvvttttttttfr:nous referencon
BssusssAsutsssssstsfr:nous rest
tAttttAttuuwuuuusuufr:nous separ
s.vut.sBuuBBAA.BsBAfr:nous serion
ttssss.t.tAAAAAACABfr:nous serv
.stssswwsuuBsAtt...fr:nous somm
sutuA.v.vxCDBECBA.Afr:nous souhaiton
ttAtsttsAtBBCBBBBBBfr:nous sous
vuAuuuuutBuuvuuuuuufr:nous travaillon
u.ttttBttuCDCCCCECCfr:nous un
AuttutuutAtssssssssfr:nous vendon
.utAtu.tutvttvttuttfr:nous vos
uABuwsAu.xCADDCDDCDfr:nous voudrion
tts..tstuyGEGGEHFDHfr:nous voulon
Bw.svvswAvxuvwuvyuufr:nouveau
Av.vuu.uAwusssstvs.fr:nouveau _ .
usCssstt.tsstssssssfr:nouveau _ avec
tstAsssssstttutttttfr:nouveau _ d
ssssstAsttttttttuttfr:nouveau _ peuvent
usCssstt.tsstssssssfr:nouveau capteur
tstAsssssstttutttttfr:nouveau donneur
BtAuttuttus.A......fr:nouveau produit
wwAw.vsvs.s.B...t..fr:nouvel
ttAuttuttABBCBBBBBBfr:nouvel _ .
ss.tBssttsssus.ssssfr:nouvel _ avec
ssusCsssssAAAAAAAAAfr:nouvel societ
uuAtuuBuuuAAAAABBAAfr:numer
ttBtsssttuAAAAAABAAfr:numer pour
tAtvsttuBuABAAAAAACfr:obten
tCssss.ssuBCBBBBBBBfr:obten _ droit
sttustttBsBBBBBBBBCfr:obten de
tCssss.ssuBCBBBBBBBfr:obten le
uttttttsBusssssssstfr:occup
tssst.sts.BBBBBCBBBfr:oeil
uAuBsuuuut.s.A.....fr:oem
vtvsvsvts.BCBCBBBC.fr:off
sAsssssAstCDCCCCCDCfr:off ,
ssstsAssAsttttttttufr:off chinois
ustttsBttv.s...BC..fr:offert
tsttssBtttBBBBBBDBBfr:offert .
uttttttCtvtttttttutfr:offic
AuvAsususvBAABsAsA.fr:offre
vttttt.tAsuuuuuuwuwfr:offre un
ssAAssssstuuvvuuuuufr:offron
Asttxv.tvwBCDAACBDCfr:on
su.utuuuAtFDEDDDDDFfr:on _ a
uAututAtutsAsssstssfr:on _ bien
AswwtuAsttAt.....A.fr:on _ de
AuuuttuttButtttttttfr:on _ deja
sssssstAuAssssssstsfr:on _ fait
sAtsttuAuuEEDDDDDEDfr:on _ la
Auu.suuAuuD..At..ssfr:on _ le
stt.AsssssAAAsCAAAAfr:on _ mont
uuttst.sA.CCCCCCDDDfr:on _ trois
.vvAutsvuuBAABAABAAfr:on _ un
us.ttt.AsvAAAAAABBAfr:on _ ¤
tuvsuAuttABCABAABB.fr:on a
t..tt.uAuuttvttstutfr:on aim
AutAtuAtstEDDEDDEEDfr:on cherch
BstussssstAAAAAAAAAfr:on demand
.vuustutBAsAAAsAAABfr:on est
us.ss.A.svAAAAAABBAfr:on lev
ttAtstttstttvtwttttfr:on met
Asssssss.uECCCCCCCDfr:on n
stt.tttutADCCDCCCCCfr:on ne
ttAtstuAttsstssssAsfr:on se
tsvusu...xADBCDBBDCfr:on veut
vuuutsCvuvBBBBBCDBBfr:on voudr
vttBttAuuussstssAssfr:on vous
A.sAs.s..uuttttttttfr:onduleur
twvsuuuu.B.stusu.uAfr:ont
tttAuuuutBssstsssssfr:ont _ de
uutAutuAustttutttvtfr:ont besoin
tsttsBssttuuuuuwuuufr:ont de
uutuutBuuABBBBBBCBBfr:ont dit
Asuuuttvu.C.AAAAAAAfr:onze
tsuutstutAtutttttttfr:onze brevet
ttusstCtsusssssstssfr:operatoir
stBtstssstBBCBBBBBBfr:opticien
tA.ssuuutuAAsAAAAAAfr:optiqu
tA.ssttttsuvvuuuuuufr:optiqu ,
tA.ssttttuvwwvvvvvvfr:optiqu _ nous
ttu.sstssAtttutttttfr:ordre
ttt.sstssAssstsssssfr:ordre .
uuttttBtttBBBBBBCBBfr:ose
uuttttBtttBBBBBBCBBfr:ose .
tBwuvsA.xzvtvuvtxuufr:ou
vu.su.tBtwsstsstsusfr:ou _ ,
tAttutsAuv.B....t..fr:ou _ .
uCtttttusuuxuuuuuuufr:ou a
v.tvsutBuvs.ssvssusfr:ou nous
Butttttu.uEBBBBBBBAfr:ouest
BtsssstsstDBBBBBBBBfr:ouest de
.utAtuBuvsAt.A..t..fr:outil
ttuutuCutwttttttuttfr:outil d
Attut..uttCAAAABAAAfr:outil de
tstt.tBsssttttttuttfr:outil numer
AttBssustuECCDCCCCCfr:outillag
wtu.uC..ws.stAuu.C.fr:ouvert
sssssAs.suBBBBBCCCBfr:ouvert ,
tutAsAuAtvAAACA.ADAfr:ouvert .
sssssBstsssssssus.sfr:ouvert _ collabor
sssssAs.suBBBBBCCCBfr:ouvert _ et
t.Attttttut.uttttttfr:ouvert _ tout
v..tuAusuvtuvuwvtAtfr:ouvert a
vvvsvCAwuwsss.svw.sfr:ouvert aux
s.txwwstCx...AA.ACBfr:ouvr
tttsttttBtAAAAAAAABfr:ouvr _ anten
ssssssttAssssssssstfr:ouvr _ filial
utvvt.CtusAAAAA.BAAfr:ouvr _ port
tuAuvt.u.uuuvuuvwuvfr:ouvr se
.uuuuuuvCtt........fr:ouvr une
suwu....Av....sssBCfr:ouvron
tsutsAAtttvvvvvwwvvfr:ouvron nos
tttAssttAussstssssufr:pack
sttBssssstssstsssssfr:pack batter
tDvvwvwsAwCDBBBBBDAfr:pai
tutststuCtttttttttufr:pai et
tBtttttuuuABAAAAAAAfr:pai pour
ttsus.tuBtttttttttvfr:paill
sCsttsss.ssssssssssfr:pal
uAuuttuuAuA.AAAAAABfr:papi
usyCutytusEsAB.tBtAfr:par
vuuBuvuAsw...C...tsfr:par _ ,
wAvAvxysu.susAsssusfr:par _ .
ttsBtuuttussstsssssfr:par _ a
uBuBtttutuBDBCBBBBBfr:par _ de
.AtAstsssusvtvtttttfr:par _ nos
ussAssttAuAAACAAAA.fr:par _ pour
vwuAt.wss.sss.susttfr:par an
Bwtuu.vAvwB....s.u.fr:par de
tBststttstABAAAAAAAfr:par l
sAstsstsAsBCBBBBBBBfr:par la
tCstus.ssusssssssssfr:par licenc
vuuCuuvwv.BBBDBBBBBfr:par mois
uttttAuutBAAAAAAAAAfr:par nos
AutttstttBvttttttttfr:par nous
tsssustBAuuuuuuuuvufr:par projet
sssAsststtAAABAAAAAfr:par semain
Bvt.tustutDABC.ABAAfr:par un
A.uuBtuuttGFEEGEEEEfr:par une
xwxwuvswC.DDDDDDEBFfr:parc
tututuuttB.........fr:parc _ #
tuttttCttuBBBBBBDBBfr:parc _ activ
tstttAs..stttttttvtfr:parc _ d
sttsstttButtttttttvfr:parc _ le
stttsutt.Attttttttufr:parc accueil
uvuuuuBuAuDDDDDDFDFfr:parc d
ttttssttBsAAAAABAABfr:parc et
.AuuuusvsvAs....BA.fr:parl
vuutttBuu.sssssstssfr:parm
tutsssBttvsssssstssfr:parm le
vvAsBvtsvuvvwywvvwvfr:part
ssAsAssssusstssssssfr:part _ .
ssttAtststsssssssssfr:part _ une
vuAAtuu.usttvwtttttfr:part de
sstsAtstssCCCCDCCCCfr:part egal
tsBsAtssstttwtuttttfr:part pour
uwBwABxwwwB...At..Afr:partag
vuCuu.vvuvsstssusssfr:partag .
tstt.AsustAAAACsAAAfr:partag _ le
utttAAttttAABA.AAAAfr:partag avec
.ttu.AtwutB.s.As...fr:partag le
AvBxAuwswzEB.CAACDBfr:partenair
BsAtsuuvtusAs.A....fr:partenair .
ttttABsut.sssst.sssfr:partenair _ .
uuCuuutvutsssssssssfr:partenair _ d
stAssAststttuttutttfr:partenair _ de
usssBtstsusssstssssfr:partenair _ joint
ttBts.tutsDDGDDFDDDfr:partenair _ pour
utvtuCuvtuAAAAAAAAAfr:partenair _ recherch
Bt.uutstttECDCCCCCCfr:partenair _ vent
utusDtutsv....A....fr:partenair a
uuuAu.BwsvBBBCBCCBBfr:partenair d
BusuA.tvuwBstssssssfr:partenair de
uuuuuvuCusBBBBBBBDBfr:partenair financi
tuAttuAutuBBDBBBDBBfr:partenair pour
uuCuuutvutsssssssssfr:partenair r
uuutuCtvtuAAAAAAAAAfr:partenair scientif
ssAtststssBBCBBBBBBfr:partenair techniqu
vuwvv.uAuAsssssAstsfr:particip
tssssAsAstAAAAACAsAfr:particip _ de
ttssstsCtuwwwwwwwzwfr:particip dan
sssssssAsstttttttutfr:particip minoritair
ttutsCttutuuuuuwuuufr:particip volonti
At.stutuwsFCFGGGGGFfr:pas
sutttAtAtvBBBBBCBCBfr:pas .
uttCAttustAAABBAAAAfr:pas _ .
BtstAssssvDBBBDBBBBfr:pas _ d
ttuutBAusuCCCCCDDCCfr:pas _ de
uAvBusvvsv.s.......fr:pas _ usin
CtttttuttuCBBBBBBBBfr:pas _ vendeur
AAutttuttuvvuuuuuuufr:pas _ votr
t.vAvtvusA.s.......fr:pas d
.uwvvt.tvCEEDEDDEEEfr:pas de
ttAtstttt.ttuttttttfr:pas en
Bttt.tAutvEDDDEDEDDfr:pas encor
uAButsstttCDDCCCCCCfr:pas l
tAtttsuusAstsssssssfr:pas la
ButtuAutuuuuuuutuuufr:pas le
tButssstsututttttttfr:pas un
txt.swxts.ACDECCCEDfr:pass
uuutsuuv.ABBBBBBBBCfr:pass .
sssAs.ss.sCCCDCCCCCfr:pass _ #
sssAs.ss.sCCCDCCCCCfr:pass de
tuAttuuuuABBBBBBBBBfr:patch
wxwwuyAsvCAAAAAAABAfr:patient
ttttttu.tABBBBBBBCBfr:patient _ .
stttssttsBCBBBBBBBBfr:pay .
vtuuuuAuCtAAAAAACAAfr:pend
usttttAtBu......B.sfr:pend _ mois
ttstttutBu........sfr:perm
tssssttsBtAAAAAAAAAfr:perm de
AuvsvtAwvs.sstssts.fr:person
vutAttButtssstsssssfr:person ,
.stttstt.Atsssssss.fr:person .
uu.tutuBttvvwvvvvwvfr:personnel
sttAs.ttttAAABA.AAAfr:pet
sttAs.ttttAAABA.AAAfr:pet _ ,
uv.AtvvvuAsstssssssfr:petit
ssuussstsBssstsssssfr:petit _ .
stsBsuttttCCCDCCCCCfr:petit _ en
.At..ys.tyyzxxxwxyyfr:peut
sstttstCtvtttttttutfr:peut _ .
vtuAtuBtttssstsstssfr:peut _ vos
AAuvAutusvuussss.sufr:peut etre
sstttstCtvtttttttutfr:peut suivr
Ass.u.Bvuzzzzzzzzzzfr:peuvent
uuuttuCtttttttttuttfr:peuvent _ de
tttssAAtuuuuuuuvvuufr:peuvent etre
ssussAAtsstttttutttfr:peuvent serv
.s.Astsssssuvvuuuuufr:peuvent travaill
ABuutuuutv.BAAAAAAAfr:pharmac
uBuutuu.u.uvuuuuuvufr:phas
uAtttutttAstsssssssfr:phas #
uAtttutBtvuvuuuuuvufr:phas _ a
t.ttAttuuu.B..s....fr:phosphor
stAttAstsuttuttutttfr:physicien
wvtEuwxxwvCCAECCCCCfr:piec
ttuBstuuttBBBCBBBBBfr:piec .
sssAssssssBBBDBBBBBfr:piec _ mois
tssBststsuAAABAAAAAfr:piec a
sssAssssssBBBDBBBBBfr:piec par
uttttttuCt........sfr:pied
tCutttuutu.........fr:pil
ut..uusuv...BA.....fr:pilot
ttutttBtusuuuuuuvuufr:pilot .
tuvwstBus.sssssstssfr:pilot de
Auutt..tttDBBBBCCBBfr:piscin
sssssssAstBBBBBBBCBfr:pivot .
BsttwwyssvA.A.....Afr:plac
t.s.sttB.ABBBBBBBCBfr:plac au
Att.tsttttssstsssssfr:plac pour
tuBut.v.tvttuttvtvtfr:plais
wAvCvwvAvvsus.sssAsfr:plan
uAvAtuuuuvuvuwuuuuufr:plan ,
tttCsstttutttvtttttfr:plan .
tuuAsutttABBBCBBBBBfr:plastiqu
stAsttuttAtt.vtttttfr:plasturg
ssAtsstssAssAtsssssfr:plasturg a
wvttu.usuBsstssuutsfr:plateform
sssssBstsssssssus.sfr:plateform _ ouvert
vt.ttutBtuuuuuuuuvufr:plateform de
sssssBstsssssssus.sfr:plateform rest
sxsxuwwBw.ABABBBDBBfr:plus
Bsstssssstvttttttttfr:plus .
vuuvtusvuCBBBBBBCBBfr:plus _ #
vuuvtutvtCBBBBBBCBBfr:plus de
uus.uBuuuvsAtustsssfr:plusieur
uu.uuCtuuusstsstsssfr:plusieur .
vBuvButuvuBCBBBBBBBfr:plutot
tttuBtttttAAAABAAAAfr:plutot qu
tBtsttstutBCBBBBBBBfr:plutot que
As.uuswuswAs..AB..sfr:pme
sssssss.AsCCCCCCCEDfr:pme _ cherch
.ssssAssssDCCCCECCCfr:pme _ l
suAtsAttsu.stssAsssfr:pme de
Attt.ttuutCAAABAAAAfr:pme du
uAuBuuuvtuA.ABAAAAAfr:poel
.vCwusuutvAssssAsstfr:point
ts.tsAststAA.AACAAAfr:point .
tuCutttsttBBDBBBBBBfr:point _ un
tsAss.st.sttvttuttufr:point de
t.ustAtttuBDBCBCBBBfr:polymer
sAs.ttsttuACABAAAAAfr:polymer _ ,
sAs.ttsttuACABAAAAAfr:polymer biosourc
tsBsttuutuACCDBBBBBfr:pomp
sx.uAussAwCBCBA.AADfr:port
.uuwuuAuutCBBBBBCBBfr:port .
tsAsusutAuCCDCCCCCDfr:port notr
ssssAssssstttttttutfr:port par
AtAtttttstFDFDDDDDDfr:portabl
tsssssstBssssssssstfr:portag
tsssssstBssssssssstfr:portag salarial
uButttuut.ABAAAAAAAfr:portefeuill
t.stsssssAtutttttttfr:portefeuill _ #
AvuutututAuttttttttfr:portent
vwswvsCw.vAA.AABBA.fr:pos
.ButttusuvDABBBBBCBfr:possibl
sBtttss.suAtAAAAABAfr:possibl ,
tstButtutuABABAAAAAfr:pot .
sut.tuttAxF.CDDFDDDfr:pour
.ttttttttABAAAAAAAAfr:pour _ ,
.suusvsttAB.CABACB.fr:pour _ .
uuuAst.tuuCCCDCCCCCfr:pour _ ?
tvAvAv.utv..A.A.At.fr:pour _ a
uBtsttstttuxusuuuuufr:pour _ asi
ttBttutsstBBCBBBBBBfr:pour _ au
tvvCtvtuuvuvvzxvvvvfr:pour _ autr
BtustuuttuAsstsssssfr:pour _ chariot
ttBttsttvtBBABBCBBBfr:pour _ conjoint
vwtB.u.vuws.sBBB...fr:pour _ de
ttBttttuttAAAAAAAAAfr:pour _ ensembl
ssssss.AstBBBBBBCCBfr:pour _ essai
tsttssAAstEEEEEEHGEfr:pour _ essais
utttsusstBBBBBBBCBBfr:pour _ et
vvvvuEwvtwAAAAABAAAfr:pour _ etud
AttAtttttttut.tttttfr:pour _ europ
t.tttAssAuABAAABAAAfr:pour _ franc
ut.tsttAstAA.AAAABAfr:pour _ il
ssttsss.sABBBBBBBCBfr:pour _ jusqu
.tuustu.t.AAAABAADAfr:pour _ l
tvAvs.AttxEDGDEFGEEfr:pour _ la
ttvAtsBuvw.ts.tAsssfr:pour _ le
sttBtttstuwvvwvvvvvfr:pour _ marqu
tstButtutuABABAAAAAfr:pour _ moul
BuuststuutBAABAAtAAfr:pour _ nos
.u.usu.tBuGEFEGEGHGfr:pour _ notr
ttuAttuuBuAAA.AAAABfr:pour _ nouveau
sAsutststABCDBBC.BBfr:pour _ un
uuBvttuuAuDDFDEDDEFfr:pour _ une
sssAssss.stttwttttvfr:pour _ up
ttutBtuuttBBBBDBBBBfr:pour _ usin
CutusttuttECCCCCCCCfr:pour _ vent
t.ttsAustsA.AAABAAAfr:pour approfond
stsssttttABAAAAAAAAfr:pour chirurgien
AvDuuuvuuuCBEBBBBBBfr:pour concevoir
ss.t.ttuAtDDEDEDDDFfr:pour cre
tvvCuvtuuvuvvyvvvvvfr:pour d
vvwCtAsuuwuuuwuwuuufr:pour de
ttBstuttttAAAAAAAAAfr:pour developp
ustAstuAtvCCCDCCCDCfr:pour en
sssstsssBtuuuuuuuuwfr:pour entrepris
ssstsuBtstBBBBBBDBBfr:pour essai
uttstCuuvvCCCCCECCCfr:pour etud
sstssA.sstAAAAABBAAfr:pour etudi
t.uutDAutts.sssAussfr:pour fair
sstsAtsttsBBBBCBBBBfr:pour fond
vt.utttAttsstssssssfr:pour grand
uAvsuvA.vw.t.Bt.Bs.fr:pour l
Asvv.tCvuxDABCDCDBBfr:pour la
ssuswsuA.vsstAsAvuufr:pour le
ssuussAusBuuuuuuvuufr:pour leur
AuAuuv.uuuDBCBBBCBBfr:pour mettr
BttAswwxtwFAEGEDDDEfr:pour nos
.sxAtxs..xvzuxvwutufr:pour notr
vuvAAutuuBDDDGEDDDEfr:pour nous
uuuutuuuCtBBBBBBBBCfr:pour ouvr
ttuAttAuuuBBBCBBDBBfr:pour prendr
u.sBtBtttuBBBBBDBBBfr:pour six
ttBustutttBBCBBBBBBfr:pour sort
sssAssss.stttwttttvfr:pour start
vtstttBttvCCCCCCFDCfr:pour test
tuAuutAtsuttwtttuttfr:pour tout
uAvusAuvuwADCCADDCCfr:pour un
v..uABwxvxDFEEFHEEEfr:pour une
tsssusAs.suuuuuuwvvfr:pour vos
..wuuBvvvuss...A...fr:pourquoi
AAutttuttuvvuuuuuuufr:pourquoi pas
Aww.wwvwBuHFFFFFGFGfr:pourr
AutttuttAtDCCCCCCCDfr:pourr _ nous
uuuBuuAuuuCCCDCCDCCfr:pourr le
Att.uuuA.v.ttstttvtfr:pouss
utsBt.t..tAAABAAAsAfr:pouss de
usAs.sutvuvtwvvvuwufr:pouvon
uAuuAtttutBCBBABBBBfr:pouvon _ l
ssAsAsstssuuvuvuuuufr:pouvon etre
sssttusBstAAAAAAABAfr:pre
uAusutuAtv.A.A...s.fr:preclin
sAts.sstssADAA.AAAAfr:prefer
uAuAtuuuuuCDCDCCCCCfr:preferent
sButtttttuABAAAAAAAfr:preferon
uuxvwvBBByBs...ABtsfr:premi
uttttsuA..uuuuuuvuvfr:premi _ ,
.uuttt.AAvBAA.AAB.tfr:premi _ .
tuuuttAu.t......A.Afr:premi _ a
tBttts.utustssssAssfr:premi _ auront
uttsssBuAtttttttttufr:premi _ de
suttttBttuDCCCCCECCfr:premi _ pour
uututtCutu.........fr:premi _ utilis
uututtCutvAAAAAAAAAfr:premi a
BttuttuuAuCBBBBBBBCfr:premi anne
tttustuCtvvvvvvvvyvfr:premi chequ
tstts.BtssCCCCCCFCCfr:premi usin
sstsssBstuAAAAABBAAfr:premi utilis
vCuuuuuuAvtwttttttsfr:pren
uCuuuuuuuuuwuuuuuuufr:pren notr
AvvuvsvA.ssttttutvtfr:prend
tsssustABtuuuuuuuwvfr:prend de
s.vt.w.t.wACACDBDDCfr:prendr
AuttttutAts.......Afr:prendr .
vCuv.tuuvv.A..B....fr:prendr _ licenc
tttBtst.ttCCCDCCCDCfr:prendr _ rel
uAAutstutus.tssssssfr:prendr en
tttA.st.tuDDDDEDDEDfr:prendr le
uCttttttuuBDBBBBBBBfr:prendr sous
tBuAtuuutvsssusssssfr:preneur
BuusvuuAv.zwwxxwwxwfr:prenon
Bsssstssttxuuuuuuuufr:prenon en
ssuAtAtuttsss.stsssfr:prepar
ssssssssBtBBBBBBBBDfr:preparon
uusAAtttuuAAABBAAAAfr:pres
uusAAtttuuAAABBAAAAfr:pres _ chengdu
uusAAtttuuAAABBAAAAfr:pres de
A.suttvAtuuB.....A.fr:present
tt.Bttttsuttvvtttttfr:press
tt.Attttstttuutttttfr:press ,
ststtsttsABAAAAAAAAfr:pressing
ttAAttut.tsst.ssss.fr:prestatair
tvttst..tuBDCDBDCB.fr:pret
usttstCtttCCCCCCECCfr:pret _ un
ttt...t.uy.CBCACA.Afr:pret a
Btttst.tstECCCCCDCCfr:pret pour
ututtABuuv.....B...fr:preuv
ssutstBtttsssssssssfr:preuv _ concept
ssutstBtttsssssssssfr:preuv de
ttuuvttsAsEEEEEEEFFfr:prevu
ttttttttBtCCCCCCCCEfr:prevu _ #
ttttttttBtCCCCCCCCEfr:prevu en
ttsBAtsssuAAA.BAAAAfr:princip
ttt.sttttBCCCFCCCCCfr:printemp
sutttsAt.usttttt.tufr:priorit
tut.tuBtuAttt.ttuttfr:pris
Asstss.sssutttttuttfr:priv
sBuwuvvwvsAusssssssfr:prix
uCstttuuttuxuuuuuuufr:prix .
ssustBttttCDCCCDCCCfr:probiot
AtAttututuA.s......fr:problem
uDvuAvuwuwA...u....fr:proced
tBsstsssstABAAAAAAAfr:proced _ de
uCtv.vvuuvttttuttttfr:proced de
uB.usutstsuwtuuuuuufr:processeur
AvAtuvwAuuutsutstt.fr:prochain
BttAtuuvtsvuuvuuuuufr:prochain .
tstssstBttsssssssssfr:prochain _ de
.tvttutBttA......s.fr:prochain etap
wxyD.uxtvstttvtvtstfr:product
uuvAvtuAtuAAAAAAABAfr:product .
ttsBtssssuBBBDBBBBBfr:product _ nos
sttsssstsCAAABAAAAAfr:product a
vuvDvvvwuvssstsssssfr:product de
tBstssstssCECCCCCCCfr:producteur d
ACuttstttvB.AAAAAAAfr:producteur de
w.tEuvwxvyABAACAAAAfr:produir
tAtAussuttstsAsssssfr:produir _ notr
sssAsstsstAAABAAAAAfr:produir pour
tCutustutuAAAAAAAAAfr:produir sous
uAuAtttttt.s.A.....fr:produis
uuBBttutsvvvwxvvvvvfr:produison
BuDtwyzywwtstututttfr:produit
.tBusttutuABCBBBBBBfr:produit ,
CvAvuuvtuwECDBCCCCCfr:produit .
Aut.sssutvDBBABBBBBfr:produit _ ,
suBstusssvttuttttttfr:produit _ .
utABtttstutttutttttfr:produit _ de
tBtutsuut.uvuuuvuuufr:produit _ le
uAAtsstttuAB.AAAAAAfr:produit _ nous
.tAtttttttDBDBBBBBBfr:produit _ on
vuACtuuttv..s......fr:produit a
uuBtttttuvttvttutttfr:produit avec
tuBttussstttuttttttfr:produit commun
Ctu.tssssuvttttttttfr:produit etranger
AutAsttssuzwwywwwwwfr:produit pour
stsAssAtsttttvttuttfr:profit
stsAssAtsttttvttuttfr:profit _ .
stsAssAtsttttvttuttfr:profit en
v.stvsvwCuAC.AABAA.fr:programm
tuvstAttBtBBBBBCBBDfr:programm de
xxAz.Ay.wxACBABAA..fr:projet
ttttustAtttttttututfr:projet _ nous
ttutAsttutttttuutttfr:projet avec
utvuuBtuusssssstsssfr:projet men
ststsAstttuuuuuvuuufr:projet scientif
tsttBsst.sAAAABAAAAfr:projeton
tsttBsst.sAAAABAAAAfr:projeton une
.twt.sv.uwuzuwtuwwufr:propos
s.sttttAstwzwwwwwywfr:propos :
A.tuButstutussAssssfr:propos a
tttttBttttAAAAABAAAfr:propos une
.sAuAwuvvx.uvtvtvttfr:proposon
tttsBusttsvvvvxvvvvfr:proposon aux
uA.ttuuttwuwwuuuuuufr:proposon le
uuu.stv.tBuuuvvuuwufr:propr
.tstBstssuuuuuvuuvufr:propr .
vB.u.uuvtvBBBBDBBBBfr:propriet
tAAtsttustBC.BBBBBBfr:propriet _ .
uB.utuuusuBBCBBBBBBfr:propriet intellectuel
wt.AuwBxwtsustssussfr:prototyp
tusvstBtsuuuwuuuxuufr:prototyp .
tuvAttAutuuuusuuwuufr:prototyp a
ttCutttttuBBCBBBBBBfr:prototyp de
stAussutsCBBCBBBBBBfr:prototyp en
ustsBsst.tttttvtttsfr:provenc
ustsBssttssssstssssfr:provenc .
vuuutCvvt..........fr:publi
CtttBusvuvBsAA.AAAAfr:public
tttstBt.sttttttvtvtfr:publiqu
u.u.ttuAtt.t.A...s.fr:puc
tAtAtuttttAtABAAAAAfr:puc ,
tsBAwvs.vsAA.A..Bs.fr:puis
tstButtutuABABAAAAAfr:puis _ un
tstButtutuABABAAAAAfr:puis quelqu
swtwBsBwttCBCBBABBCfr:qu
tttsutAtAsBBBBBBCBCfr:qu _ nous
.utuuAAutAsttttusttfr:qu il
svAvuu.v.vCBCBBB.BCfr:qu on
.uvt..uu.xDCCCCEDCCfr:qu un
uuttttvuCtAAAAAAAAAfr:quand
tttttAtAttssssstsusfr:quantiqu
stuttttstAuttttttttfr:quar
ttssstAs.sttttttvtufr:quarti
wA.t.uv...ttstvttusfr:quatr
tAtss.tAsustssssstsfr:quatr _ ,
..vuAus.xtCCDCED.DDfr:que
AtAu.tvuuuDBCBCBBBBfr:que _ cherchon
uAtsssAtttABAAAA.AAfr:que _ en
utsttsAttABBBBBBBBBfr:que _ march
ssts.ssAsuBBBBCBBCBfr:que _ n
vtttsuAAtsttttttuutfr:que j
uuuuttuvBABBBBBBBBCfr:que la
tsuAu.vuut.tsts.sssfr:que le
BuutAuuttvtss.Bssssfr:que nos
AuuBu.tutuECCDCECCCfr:que notr
uu.wt.sCwABsBCABsBAfr:que nous
u.ssu.uvAvBsCECCBBDfr:quel
Auw.svt.swEECFDCDDFfr:quelqu
tttBttuutuCCCECCCCCfr:quelqu _ doit
ttttttBtAuAAAAAABACfr:quelqu _ et
utuA.tuBtwBBBCCBBCCfr:quelqu _ pour
Atttsstt.tDBBBBBBBCfr:quelqu _ qui
AuwAsut.uwEECFDCDDEfr:quelqu un
ttvutCuuuvssssstsssfr:question
tttttBtttsssssstsssfr:question _ recherch
uttutCuttt.....A...fr:question de
.vvstAuvv.s..A.....fr:quet
.uuttttssAwuuuuuuuufr:quet _ fabric
su..tAttttDDDDDEDDDfr:quet _ un
tusAsAttuuBBCEBABBBfr:quet d
Auwuv.vvtAtssusAsssfr:quet de
Awu.ty.uAzGuAECsBABfr:qui
vvwstvA.Avsss.ss.uufr:qui _ .
suttCttustCCCCECCCCfr:qui _ avec
uAtAuttAuuuwuvuuuwufr:qui _ besoin
utBtstttutssussssssfr:qui _ cre
sv.Au.uusvA.sA.u..Afr:qui _ de
ttttttAAtvBBBBBBCDBfr:qui _ dix
uttttuttCuAAAAAAAAAfr:qui _ en
.AvvwuAsvuAussssv.sfr:qui _ l
tsCstuttsssstssssssfr:qui _ la
sxs.BuuwvuEDDEEDDDDfr:qui _ le
.AtusttttsCBAAAAAAAfr:qui _ manqu
Aus.tuuuuuHFFGFFFFFfr:qui _ nos
.stuustAuuDABBBBBEBfr:qui _ notr
ttutsBttttsssssusssfr:qui _ publi
ttutAtuu.tttttstttufr:qui _ une
tttusuBtttuuuuuuwuufr:qui _ verifi
AAtuttttttsvttttAttfr:qui a
tttBst.tstDDDEDDFDDfr:qui accept
utssuttCstBBBBBBBDBfr:qui connaissent
utButtsuttCCECCCCCCfr:qui la
suuAuutu.uBAABAAAABfr:qui le
s.uvuuAv.tDDCCCCDCDfr:qui nous
.ts.u.u.vvuvwwvxvxvfr:qui ont
uuttttBtttBBBBBBCBBfr:qui ose
BttttttuusHEEEEEEEEfr:qui pour
svuAvuuvAtECCDCCCCDfr:qui pourr
uAttttttAustssssss.fr:qui pren
uAtAtstuttsts.sssssfr:qui produir
vttvuuuuCv.........fr:qui s
..uAutuuuvB.ABAAAAAfr:qui saur
tttts.Buuttttttutttfr:qui souhaitent
.v.wtBtwvvstuttuuttfr:qui veulent
s.uwuvCuuu.uttttuttfr:qui veut
AtAustsssswvxvvvvvvfr:quinz
uttutt.stCBBBBBBDBBfr:quitt
uuEuvwuwvu..s......fr:r
uuEuvwuwvu..s......fr:r d
tssst.sts.BBBBBCBBBfr:rar
tssst.sts.BBBBBCBBBfr:rar _ l
tssst.sts.BBBBBCBBBfr:rar de
tt.ttttttBsstssssssfr:reacteur
Btttttttttwuuuuuuuufr:reactif
vuuBtuuutACCCFCCCCCfr:realis
tttBtttttuuuuxuuuuufr:realison
uuuCtttusutttutttttfr:realison vos
stttstBtttssssssussfr:recevoir
vsvuttsssxB.BCE.CBEfr:recherch
t.ttsAtsttA.AAABAAAfr:recherch ,
vw.vv.tt.xBBDBBCCDDfr:recherch .
vBxuvuwtwBstssssstsfr:recherch _ .
vuuuuCuuuu.....A...fr:recherch _ en
uuuutBAu.wAAAAAsBAAfr:recherch _ le
u.vAuu.uuvuwuuuusuufr:recherch _ notr
utBAuuvuvvEEGFEEEEEfr:recherch _ pour
ut.uB.tvtuBABBDCBBBfr:recherch _ un
tuuttCutsuAAAAAAAAAfr:recherch avec
uvuuttuvuCssssstsssfr:recherch collabor
uAstt.vuuxstsss.sssfr:recherch commun
ut.uAuu.uuCCCCECCACfr:recherch d
..vvus..txtA...tsB.fr:recherch de
.tttBtstsuECCCFCCCCfr:recherch en
Bsutt.stttCBBBBDBBBfr:recherch partenair
vswAu.s.uwtvtstAAstfr:recherch pour
..uuuvssuwBsAA.BBs.fr:recherchon
AttsstAsstDCCCCCDCCfr:recherchon _ partenair
AAststAtsu.tssssAssfr:recherchon un
uttttAuutAssssstsssfr:recoit
ssssstttBAsssssssstfr:recoivent
sAttt.ttttABAAABAAAfr:reconnaiss
AsssssssAuDAAAAAAABfr:recrut
AtsttsttBuDBBBBBBBBfr:recrut .
AuuuuvvvsACAAAAAAA.fr:recruton
uuvuttuBvtuuuuuuuwufr:recu
t.ututBttus.sssstssfr:recuper
sssAs.ssssBBBBBCBBBfr:recycl
u.utBu.utvFHFFGFGFFfr:recyclag
vDwvuttvutAAAAAAAAAfr:redev
tCvutttttvstsssssssfr:redev .
tBttsttsssBCBBBBBBBfr:redev pour
u..uuvBttttvstttvttfr:reel
Ctttttvttvvttttttttfr:referencon
Ctttttvttvvttttttttfr:referencon de
vuvvuuDvtvBBBBBBCBBfr:referent
uttttuuCtuAAAAAAABAfr:regard
AuststttAtuuuuuuuuvfr:region
tstttttsBtCCCCCCCEDfr:reglementair
AvvsuvwAtsECCDCCCEDfr:rel
uutustuCuuBBBBBBBDBfr:rel .
BssstststtFCCCCCCCCfr:rel commercial
stsBsuuusuAAAAAAAAAfr:rempl
.utuBtutu..sssAssssfr:rencontr
tssttssssAwwwwwwwzwfr:rencontr _ fondateur
tttt.tt.s.ssss.sstsfr:rencontr de
ttsuAtuus.BBBBDBBBBfr:rend
ttstAtsssAttttuttttfr:renouvel
ustsuttBtAsssssssssfr:rentabl
..sssttss.DECCCCCCCfr:reper
vvAvuvuBvsttuttttutfr:repons
s.tAssutstCDCDCCCCCfr:reprendr
sAstssssssBCBBBBBBBfr:reprendr sous
AvvvsvvvtA.........fr:represent
Duuutttutwyvvvvvvvvfr:represent _ de
Assssssssuwuuuuuuuufr:represent _ fabric
Assssssssuwuuuuuuuufr:represent de
stsBsssCstsssusss.sfr:repris
.vwvuvssu.BBBBBBBBBfr:reseau
Atstttusstvuuuuuuvufr:reseau _ #
AsttssusssAAAAAAAAAfr:reseau d
sututttttAs.....At.fr:reseau de
tt.sv..uAvuuvvuuvuwfr:reserv
tstts.wsvvFDHGGEGGEfr:rest
AtsttstBtuBAAAAAAAAfr:rest _ a
sssssBstsssssssus.sfr:rest _ aux
.uuuusuttBtssssssssfr:rest _ la
uu.CuvuvuwCCDDCCCCCfr:rest _ trouv
wvs.AwuvtsDDGFFDFDDfr:rest a
sttstBtuttAAAAA.ABAfr:rest ouvert
uuuuttCuuuAAAAAABAAfr:restaur
ssstsstCsvCCCCCCCECfr:restent
ttttsButt.BBBBBCBBBfr:resultat
tsstsAutsAAAAAABAAAfr:resultat ,
st.sssAsstssussstssfr:retour .
uuuutvuBtBAAAAAAABAfr:reuss
ssAsAstssuAABABAAAAfr:rev
Bttutttttts........fr:revend
Avuwuu.uusDBBABBCBBfr:revendeur
CssussssswHEEEEEEEEfr:revendeur .
stuttvuutBAsstsssssfr:revendeur _ nos
Etttsssssxvuuuuuuuufr:revendeur en
AuuttuAtuvBsstssAssfr:revendeur pour
Cuuuttuuuuvttttttttfr:revendon
tAAuuuuttu..A......fr:revet
sBstssssstuvuuuuuuufr:revet contr
ut.u.ttAtussts.sstsfr:risqu
ttttBsssstAAAABAABAfr:risqu .
tsBstsssstttuttttttfr:risqu _ .
tsBstsssstttuttttttfr:risqu partag
tw.vywCuxuBs.ssssssfr:robot
uu.utuBtttuuuuuuwuufr:robot .
AtttttstttDBBBBBDBBfr:robot _ dan
ttust.tt.Bttttttvttfr:robot a
.ttuttBstvDCCCCCFCCfr:robot de
ssAtssAtttttstttvttfr:roul
su.uutAtsutstss.sssfr:rout
tCuutttuttuwuuuuuuufr:royalt
tButtttttttvtttttttfr:royalt .
..tsvvxwDBuuususttufr:s
ttttttttAABBBBBBBBDfr:s _ de
Btstt.ssAuAssssssstfr:s _ en
utsssttsBsttttttttufr:s _ etabl
tt.Bttttttsst.sssssfr:s _ vous
tttstttsBsAAAAAAAAAfr:s etabl
tt.Bttttttsst.sssssfr:s il
sAsssssssttutttttttfr:s integr
uttttttsBusssssssstfr:s occup
utsssttsBsttttttttufr:s y
t..wv.swuAswuuwvtuufr:sa
utuv.uBttu....t.A..fr:sa _ .
ttAttAtttuvvwvvwvvvfr:sa _ de
ttutstBttuAAAAAAAAAfr:saison
utABssutsuBBCCBBBBBfr:sait
ttuuvvtuA..A....t..fr:salari
ststssAsAsuuuuuuvuvfr:salari ,
tstutuuus.ABAAAAAA.fr:salari .
tsssssstBssssssssstfr:salarial
tsssssstBssssssssstfr:salarial _ domicili
.vuBusvvvvtsssstsssfr:sall
uutCt.uuuussssstsssfr:sall blanch
suuwuuvvtBsssssssssfr:salon
BtvAxx.s.xA.BBBB.BCfr:san
.ttBtsttstCBBCBBBBCfr:san _ ,
tusAuvBvuu..As..t..fr:san _ .
Cssst.tAsvtssssssAsfr:san _ de
wwsvuv.Cvvvvwvvvxxvfr:sant
tBssttssstuvuuuuuuufr:satt
..uAutuuuvB.ABAAAAAfr:saur
v.Avusuwss.As..A..Afr:savoir
tButtttttuBDBBBBBBBfr:savoir _ etrang
vButuwvvvA.As......fr:savoir fair
ttAtsAttsuBBCBBCBBBfr:savon
utAtsButtuAA.AACAAAfr:scienc
uwxvwDsutx......ss.fr:scientif
stuttBtustAAAAABAAAfr:scientif _ .
ttuutAAttvvvvvvxvvvfr:scientif d
swBt.sttwuD.CCCA.BBfr:se
uvu.u.BvuAtttstuwttfr:se _ .
AvsuA.sxwyBABAB..AAfr:se _ a
ssAsssssstBBCBBBBBBfr:se _ au
tuAussAtstttuttttttfr:se _ aux
tsstAustAuuuuuvuwuvfr:se _ comm
Auut.tAtuvCAAAsABAAfr:se _ dan
sstssssssAtttttutttfr:se _ de
ABAuttttsvAtA......fr:se _ en
sAutAtusuu.s..Bs...fr:se brevet
sBBtsttsstst.sstsssfr:se don
uuAttsutuuttuttutttfr:se equip
suAttAuttuAACAAAAAAfr:se joindr
sstssAAstsuuuuuwwuufr:se port
tsstAAststBBBBDCBBBfr:second
sssttAsAstBBBBBCBBBfr:second _ .
AutttttttsCBBBBBBBBfr:secteur
vuuvtuuvDvAAAAAAAAAfr:sejour
ttttsuttCuBBBBBBBBCfr:sejour .
uuuutu..u.......At.fr:sem
ttttsttCtuuuuuuuuwufr:sem _ ,
uuuutu..u.......At.fr:sem conducteur
xwwAtvuA.ttttuttttufr:semain
ttttttt.Butttttttsufr:semain ,
uttCttuuuuuuuxuuuuufr:semain .
tAttttAttuuwuuuusuufr:separ
tAststsst.tutttttttfr:sept
tAststsst.tutttttttfr:sept _ .
yxsAusu.swBCCACDCABfr:ser
tttBssAutttttutt.ttfr:ser ,
ttuAttuvtAssstsssssfr:ser .
tsttuutCstuuuuuuuwufr:ser _ ,
uuwwv..tCvAAAAABCC.fr:ser _ .
sssssssAstCCCCCCCDCfr:ser _ :
sssAsssssuDDDGDDDDDfr:ser _ a
vvBtuvv.t.AAs.AAABBfr:ser _ de
ss.B.ssB.uBBBDBBBCBfr:ser _ en
uttttttCtuvvvvvvvxvfr:ser _ et
vtuBtuAuuussstss.ssfr:ser _ nous
vuuwuvwCuu.......s.fr:ser a
sssstssAsutttttttutfr:ser b
tuuvtCusutAAAAABABAfr:ser bienvenu
uAtttAttutCDCCCCCCCfr:ser il
ssAss.ssstBBDBBBCBBfr:ser le
stt.ttvtAtsssAssssvfr:ser pret
ttAutAutstBBCBBCBBBfr:ser une
v.uB.uvutt.t.AB....fr:serieux
tsvvuAsBuuCCBB.C.CBfr:serion
AttttAtuttCBBBBCBBBfr:serion _ de
AvuuuuAsuvB........fr:serr
ututttAutBuuuuuuvuufr:sert
uuvt..Bu.uAAAAB.sABfr:serv
tttsstAt.tAAAAAACABfr:serv de
sstsssAAstsssssstusfr:servent
sstsssAAstsssssstusfr:servent _ terrain
sstsssAAstsssssstusfr:servent de
BwuswsAxsxA.tt.A...fr:servic
.ttttsutBtDCCCCCCCDfr:servic .
ttttsuCutsuuuuuuvuufr:servic a
AvtAuvsvvustvvtuvttfr:servic de
vvA.Auu.uuCEDDDDDBCfr:seul
ssAss.ssssBBCBBCBBBfr:seul ,
ttsstttAsAtttttttutfr:seul .
stBtstssstBBCBBBBBBfr:seul _ nous
AAtttttuAtCCBBBBBBCfr:shangh
AAssssssstBCAAAAAAAfr:shangh .
AuttAsw.uwsBtuu.stsfr:si
tBsstsssstCECCCCCCCfr:si _ deten
.ss.uvv.uvBDstsAAsAfr:si vous
Bwwt.uwwAuDCCEEDACAfr:sichuan
Btttttttstsssssssstfr:sichuan ,
utu..AutAuBBBDCDBBCfr:sichuan .
ttstAustuAAAAABAAAAfr:sichuan _ le
BtvtuttuAuBAAAAAsA.fr:sichuan et
wuBvutwtAvCCECCCCCEfr:sieg
t..utvvvuBCDABBBBBBfr:sign
Attssssss.CBBBBBBBBfr:sign avec
wvvA.vAuvs....s....fr:sit
wtwvw.BustCBCCCDFEBfr:six
sssstsA.stBBBBBBCDBfr:six _ ,
vsuvu.CvwvCBCCCEECCfr:six mois
ttssstAtBuAAAAAAsACfr:social
ttssstAtBuAAAAAAsACfr:social ,
tztwDyxssu.vtvuuuttfr:societ
vtAu.utvtAssusAssstfr:societ ,
ttuAAtutsussst.ssu.fr:societ .
stts.ttAttAAAA.AACAfr:societ _ #
vuuv..utAuCCCCEBCDDfr:societ _ ,
uwtttutsAAvvwvyvvwxfr:societ _ .
tttu.ttAtwtttttttutfr:societ _ a
utvtCttutvBBBBCBBBCfr:societ _ avec
utuu.vvvBvCCCCECCCBfr:societ _ chengdu
tttsssttAsssss.ssstfr:societ _ dan
.uuuwuuBsx.s.......fr:societ _ de
tttt.ttvtBsssstssssfr:societ _ dont
uuAt.ttut.ssAsussssfr:societ _ en
usttButvsv....A....fr:societ _ exploit
tstt.ssAttt.ttuttvtfr:societ _ l
CutttututtAAAAAAAAAfr:societ _ negoc
tsuutstutAtutttttttfr:societ _ onze
s.t.t.tC.tBBBBBBBCBfr:societ _ robot
tsvsCsstsssssstssssfr:societ _ une
utttBtuBuvsssssssssfr:societ a
usvtCttustsAssussssfr:societ avec
vuutsutAAuuuuuvuuvvfr:societ chinois
utuuBtt.uwttttvttutfr:societ commun
uustBu.vuuuuvwvuvuufr:societ d
.vsvAtws.yECEBDECDCfr:societ de
tssstAt.ttsssssts.sfr:societ deriv
tstsCtttuuBBBBDBBBBfr:societ detenu
tsuutstutAtutttttttfr:societ detient
BututstAtut......B.fr:societ est
vu.t.uuuAuttttuttttfr:societ etranger
ssssssssAsuuuuuuuuwfr:societ francais
AstsAsssstCBBBDBBBBfr:societ local
utvsDstwuuuuuuwuuuufr:societ mixt
utDuuuuuvuDDFDDDDDDfr:societ pour
..svuuu.suuyxwwwwxxfr:societ qui
Att.ttttttCAABAAAAAfr:soient
ButtuAtttvDCCCCDCCCfr:soit
tAtst.ttststsssAsssfr:sol
Busv.ususxt...s.A..fr:solair
sAuBtttutvA.ACAAAAAfr:solid
sutBtttttuGDDFDDDDDfr:solid .
.uusuuCvtwBAA.AA.AAfr:solut
.AsttsttttCDBBBBBBBfr:solv
s.utsswxttuBsAttss.fr:somm
v.tuvvuuAAA.AAAAAABfr:somm _ .
vss.s.tuvst.usuutttfr:somm _ a
vttstBtuButttttvttufr:somm le
sssAssssstAAACsAAAAfr:somm pret
t.sw.st.wuBAAABsCCAfr:son
BuututuAvvBAAAAAAsAfr:son _ ,
s.AtssstssBCDBBBBBBfr:son _ .
AtutvuBuuvCA.A..s..fr:sond
uttsttCttw...A..t..fr:sond .
yAusv.utsBtvustuvtvfr:sont
tCv.wvsuvstvttttustfr:sont _ a
stttsBAttttttttuuttfr:sont _ aux
tCtuttAusuuvuuuuwuufr:sont _ la
utButtutAuttutttutvfr:sont _ pour
tCtuttAusuuvuuuuwuufr:sont a
tBBsssuttusutssssssfr:sont disponibl
sAttstBtsttuttttuttfr:sont invit
tsstsAsAssuuuuuvuvufr:sont le
stttsBAttttttttuuttfr:sont ouvert
vuvutuvuA.AAAAAAAsBfr:sophi
vvBstuvvs...At.....fr:sort
sstCsstsssuttutttttfr:sortent
tBstssstssCECCCCCCCfr:souch
ttsBstttsttttvtttttfr:soudur
swuvvs.A.xFDFDECFCGfr:souhait
stvtttttBuECCCCCCCEfr:souhait _ un
st.st.AtttCCECCEDCCfr:souhait _ une
tttts.Buuttttttutttfr:souhaitent
t.tt.svsvxCCCCCCBABfr:souhaiton
uttssttBsussssssstsfr:souhaiton _ #
sutBttsustBBBDBBBBBfr:souhaiton _ la
sBssss.s.sCDCCCCCCCfr:souhaiton _ le
sutBttsustBBBDBBBBBfr:souhaiton externalis
t.AutttsstABBAAAAAAfr:soupl
vDtAt.yzwwssttu.stsfr:sous
utu.ututtAtvtutttttfr:sous _ ,
uA.tt.uutuABB.ABAsAfr:sous _ .
tCutustutuAAAAAAAAAfr:sous _ brevet
sB.ttstttvBBCBBBBBBfr:sous _ de
uuuCtstusuuuuwuuuuufr:sous _ en
tttttBttttAAAAABAAAfr:sous _ et
t.sAtssstuCDCDCCCCCfr:sous _ pour
uAtAuututu.A.s.....fr:sous contrat
tCutuutuuv.........fr:sous licenc
uvsBttvuts.........fr:sous trait
t.utBtttttABAA.AAAAfr:sous votr
uuvvtuu.uCtttttttvtfr:souvent
svBvuwvwuBAABAAAAAAfr:special
uuCuuvvvv.AACAAAAAAfr:special de
t.tts.ttAsstsss.sstfr:specialis
tssst.sts.BBBBBCBBBfr:specialis _ le
tttts.ttAsAAAAABAAAfr:specialis dan
vtvsvsvts.BCBCBBBC.fr:spin
sAsssssAstCDCCCCCDCfr:spin _ ,
ssstsAssAsttttttttufr:spin _ chinois
vtvsvsvts.BCBCBBBC.fr:spin off
uvusvA...uttssusuvufr:start
tstsusvBtvuuuuwuuwufr:start _ ou
ttttstBuAtttttttttufr:start _ qui
uvusvA...uttssusuvufr:start up
ut.uus.uut.sssstussfr:station
AAtttttsttCBBBBBBBBfr:station _ epur
AAtttttsttCBBBBBBBBfr:station d
tttBsttttttttutttttfr:steril
usttAtttAuAAAAAAAACfr:structur
sustttsstBAAAAAAABAfr:subvent
sustttsstBAAAAAAABAfr:subvent accord
Dvuvuuuuuvvttttttttfr:sud
Btsuttstttvttttttttfr:sud .
BtsssstsstBAAAAAAAAfr:sud ouest
AututsAtuuCBBBBBCBBfr:suit
ttuttttBt.tttttttutfr:suivr
sstttstCtvtttttttutfr:suivr .
utwtxCAtuwEBB.DDCCEfr:sur
ttttttt.sABBBBBBBDBfr:sur #
ttAAttt.sussttsss.sfr:sur _ .
ssssssssBtBBBBBBBBCfr:sur _ bureau
ttststttBttttttttuufr:sur _ campus
tts.tsttt.tttutttttfr:sur _ continent
sssstsssBsBBBBBBBBCfr:sur _ cot
stsss.ttsAAAAAABAAAfr:sur _ hydrogen
svtvtv.svAABBBCBCCBfr:sur _ march
tvtutBttAtDDDDDFDDEfr:sur _ ser
BsssssssBvBAAAAAAA.fr:sur _ territoir
t.tv.Btuusuwuutsuuufr:sur ce
.s.utvtAswDDDCCBCAEfr:sur de
utvttCvvuA.t.......fr:sur l
tvxwtBv.usDCCCCDCDDfr:sur la
uAytwAswsxBDCFDEEDAfr:sur le
ussuuttsA.uuuuuuuvvfr:sur nos
wsuvuvsvvBwywwwwzwwfr:sur notr
tt.ustCtuuuuvuuuwuufr:sur nous
.v..stuuAtCBBBBBBBCfr:sur plac
uusCtttstvtttwtttstfr:sur plan
tts.tsttt.tttutttttfr:sur trois
sAsAsssssuACAsAAAAAfr:sur une
stttttutsBBAAAAAAABfr:surtout
.stutttt.BBAAAAAAABfr:surtout de
tt.ttuAttsuuwuuuvuufr:system
uuttttttCvBBBBBBBBCfr:t
t.ttu.Buuv.A...sB..fr:taill
t.ttttAtstBCBBBBCBBfr:taill moyen
tsststttBtvvvvvvvvyfr:talent
tAtt..tttvuxuuttuuufr:tand
tAtt..tttvuxuuttuuufr:tand que
Bssssssstttssssssssfr:tant
Bssssssstttssssssssfr:tant qu
ssssssssAtsssssssusfr:tech
ttststAtBsttttttvtsfr:technicien
tuAuAAsvuvtt.tuuuttfr:techniqu
stAtAstustuuwuwuuuufr:techniqu _ votr
utAttuAttt..B...t..fr:techniqu pour
ssww.wvwt.ttssAssssfr:techno
uBtuAuuutu.s..A....fr:techno ,
xExsAvtxvy.ABts.t..fr:technolog
vCtt.tuuttstssussssfr:technolog .
tCtuttutttBDBBBBBBBfr:technolog _ a
sAss.ssttsBDBBDBBBBfr:technolog _ de
.Dssu....tCFCCCCCCCfr:technolog _ licenc
tCsuttstsuABAAAAAAAfr:technolog de
.Dssu....tCFCCCCCCCfr:technolog sous
ttutvttuDtuuuuuuwuxfr:technopol
vsAv.uuutAAsCABAAAAfr:tel
tt.t.ttsssBBCBCBBBBfr:tel est
tsBtAtsuttBBCBBBBBBfr:telemedecin
tsBtAtsuttBBCBBBBBBfr:telemedecin .
ustvtA.uv..sA..sA..fr:temp
.AtutuAuutuuttttsttfr:temperatur
.stsustvAus.sssssstfr:tenon
ttAttuAtusuuwuuuwuufr:terminal
vvsvBs.suwss.ssAsttfr:terrain
sstsssAAttttttttvvtfr:terrain _ essai
ttAttt.tttBBCBBBCBBfr:terrain _ la
tsvstu.AAtttttttvvufr:terrain d
ttttBttuut.........fr:terrain et
.AssssssAt.utttttttfr:territoir
sAssssssAtuvuuuuuuvfr:territoir .
txvsvuAswsBA.CABABAfr:test
tt.sstAtttttutttuttfr:test .
usstssAstuAAAAAADBAfr:test _ born
utvtttBtttAAAAAAAAAfr:test dan
usstssAstuAAAAAADBAfr:test la
uuststst.BCCCCCCECCfr:test notr
ttttsuBtuvCCCCCCFCCfr:testeur
ttAAtvttsuBBCCBBBBBfr:textil
tsA.tutsstAABBAAAAAfr:textil _ a
tuAAuvAuuuBBCBBB.BBfr:thermiqu
tvutsBt.uttttttutvtfr:thes
tttBtutuAtuuuwuuuuxfr:tianfu
tAsutst.ststssssstsfr:ticket
Auut.Auuuvuuuuwvuuufr:tient
AtwAuu.vutuAstss.ssfr:tier
BuvtvuAuu.uttttt.ttfr:tier .
uuuutAtttABBBBBCBBBfr:tir
uuuttuuABvCCCCCCCAEfr:titr
tttsstssBuCCCCCCCCEfr:titr _ sejour
tttsstssBuCCCCCCCCEfr:titr de
vAuuuuutu.BDBBBBBBBfr:titulair
tAtstsssttABAAAAAAAfr:titulair de
ttuAttAtutAAAsAAAAAfr:toit
sssBsssstussstsssssfr:ton
sssBsssstussstsssssfr:ton par
BttstttttsBAAAAAAAAfr:touch le
AstssstssAuttttttttfr:toulon
vvvuuuuAu.CCCCCCDECfr:tour
xBytvw.swtAAA.AABBAfr:tourn
tAtuts.tttA.AAAABAAfr:tourn dan
tAutttuBttBCBBBBBDBfr:tourn ver
BuuuuvvvtBvttttttttfr:tous
Cuutuuvvt.vttttttttfr:tous le
v.ssxv.vAvs.tssttAsfr:tout
tttuttAt.uDDDDDDEDEfr:tout .
tButuAuuuusAssstsssfr:tout _ .
u..stuuutuuvxwuuuuufr:tout _ de
vuuutuCuttuuuuuuwuufr:tout _ qui
vuuutuCuttuuuuuuwuufr:tout ce
AtAsttstttCCDCCCCCCfr:tracteur
.wu.tvsvv.BBBABBC.Afr:trait
tttutuuttC.........fr:trait #
sstBssss.sBBBDBBBBBfr:trait _ electron
.ttuttAttut.....A..fr:trait d
uuuCtstusuuuuwuuuuufr:trait en
sBuAtutuuvsts.sssssfr:transfer
uAAuttttuvsttssssssfr:transfert
sBstsssssttutttttttfr:transfert _ technolog
sBstsssssttutttttttfr:transfert de
ttAussutsABBCBBBBBBfr:transform
tuuBsttt.vAAAsAAAABfr:travail
tttBstsstvuuuwuuuuufr:travail .
.uA.uAtttu.sstss.ssfr:travaill
tuBtu.uuuuDDFDDFDDDfr:travaill _ le
tuBtt.ttuu......A..fr:travaill avec
vuAuuuuutBuuvuuuuuufr:travaillon
vAwuu.vvv.uvuuuvuuufr:traval
uCuwuvuvuttutttttttfr:traval _ le
uttttB.u.uvvvvvwwvvfr:trent
uttttB.u.uvvvvvwwvvfr:trent _ de
uttstBtuAtuuuuuvuuvfr:trent an
Buttsststtwuuuuuuuufr:tres
uuuv.uuButsssstss.sfr:tresorer
tsttsttAstAAAAAAABAfr:tresorer ,
tsttsttAstAAAAAAABAfr:tresorer _ nous
s.ttt..ttAABAAABAAAfr:tri
sssBs.sC.vCCCDCCCDCfr:trimestr
w.x.vwsuBs..A.AAABCfr:trois
tAtttttA.vstsssssstfr:trois _ ,
tut.uswuA.sssvsssstfr:trois _ .
uuuustBtAsBBBBBBDBCfr:trois _ ?
sAssssttstuwuuuuuuufr:trois _ de
sstsssBsstsssssstssfr:trois _ peuvent
usstssAstuAAAAAADBAfr:trois _ pour
tts.tsttt.tttutttttfr:trois continent
sAssssttstuwuuuuuuufr:trois famill
usstssAstuAAAAAADBAfr:trois magasin
uvvutsBvCwsssssssstfr:trois mois
ttstss.tBuAAAAAACAsfr:trois premi
twvCssy.vtDCEHEECBCfr:trouv
sstA.ttstuDDDFEDDEDfr:trouv .
wuuDuuuvtvEEEHEEEEEfr:trouv qui
.tvAstvutADCCECCCCCfr:trouv un
utAtuAss.zHHHHHHHHHfr:un
..vs.uuusuBCABAAAA.fr:un _ ,
wtuBwuAvttHCHHFHHHGfr:un _ .
utvv.vu...tstttttuvfr:un _ :
tuuttuAAtt......As.fr:un _ ?
vssvuBuv.vBEDCBBBBEfr:un _ a
t.tutAtttssusss.sssfr:un _ asiat
AssssssAstCBBBBBBBBfr:un _ au
ssAsttssAsCCECCCCCDfr:un _ avec
sAs.ttsttuACABAAAAAfr:un _ biosourc
wt.tAsu.ux.sB.sA.t.fr:un _ chinois
BsssssssutDCCCCCCCCfr:un _ commercial
tvCttttstussussssssfr:un _ commun
tCutstsssuABAAAAAAAfr:un _ contr
ttButttuttsstssssssfr:un _ cot
x.vwtAAsttstts.Au.Afr:un _ d
AtAutttuttA.s......fr:un _ dan
zBAuwssvsyDFFFEGFEGfr:un _ de
ts.tsAssssBBCBBCBBBfr:un _ devr
tutuAtutA.CCCCDCCCDfr:un _ du
.tusuts.sxFDCDCCEDDfr:un _ en
suu.vtBvswBAABAAAAAfr:un _ et
stsssBttAtAAAAABAABfr:un _ europeen
.utusutB.tEDDDFDDEEfr:un _ le
vuAs.uvutwBBCBCBBBCfr:un _ local
ttts.AAttuEEEEFFFEFfr:un _ nous
ttstvttuBsGDEEDEFCGfr:un _ pour
AtAttutttut.A......fr:un _ produit
tBs.BtsstsAsAABAAAAfr:un _ public
Avvs.t.w.uDCCDCDDCDfr:un _ qui
uuuCutvtstAAABAAAAAfr:un _ serieux
BtststttstFCCCCCCCCfr:un _ solid
AuBuusuuuuvuvuuvuuufr:un _ sous
wtA.uuwuBwABBDABAA.fr:un _ sur
tts.ssutsAEEEHEEEEEfr:un _ trait
uuuutuCttusssssstssfr:un _ viv
ssttssttBtCCCCCCCCFfr:un accompagn
AuttAtttttCBBBCBBBBfr:un acteur
ssssstsAttDDDDEDDGDfr:un actionnair
Att.uttsusECCECCCCCfr:un agent
sBtsstusssABAAAAAAAfr:un algorithm
uuuutu.tBu......A.sfr:un an
tBssttssstuvuuuuuuufr:un anticorp
utuBtt.tutDDDFDDEDDfr:un ateli
stsAAssustAAABDAAAAfr:un autr
ttttttttCssssssssstfr:un avocat
stAtssAtssttutttuttfr:un banc
uDtvuuuvtt.........fr:un brevet
tsssssutEw........Afr:un bureau
ttAsstt.stBBCBBBBCBfr:un capteur
ttBttttttsAABAAAAAAfr:un complic
tAButu.uttsttsss.ssfr:un constructeur
ttttttstBtBBBBBBBBDfr:un coup
tsustBttttDDDDDFDDDfr:un depart
Bttt.ts.svFDDDEDDDDfr:un distributeur
tttBttuutuCCCECCCCCfr:un doit
uuuvtCtuutCCCCCECCCfr:un dossi
AtAttuttttCBBBBBBBBfr:un editeur
.tttttAttt.AAAAACAAfr:un entrepot
utBtttttuuCCECCCCCCfr:un equipementi
wuABvuwvvtC.FGCCCCCfr:un fabric
tuuCttuttuAAABAAAAAfr:un faconni
sstsstsAstvvvvvvvywfr:un fond
AsstsstsstDBBBBBBBBfr:un grossist
vu.wA.wvu.BBBBCCBBBfr:un group
ttuttB.tstBBBBBECBBfr:un hopital
CuuutuutvvGDDDDDDEDfr:un import
tvtsAwuwuAttsAuttttfr:un industriel
ttussBstttBBBBBCBBBfr:un institut
ussssttBttCCCCCCCECfr:un investisseur
ttu.stsuAu...A.Bt.Afr:un labo
utyvtBAuwyA.AAAC.AAfr:un laboratoir
ttutttuttBBCBBBBBBBfr:un logiciel
uututuuBt.DDDDDDDFDfr:un million
tBtsttttutBCBBBBBBBfr:un moteur
ttB.tuutstCCDCCCCCCfr:un motor
vwwuutAvDvFFFFFFGFHfr:un parc
.u.ws.vsutEDCCBDCDCfr:un partenair
sAs.ttsttuACABAAAAAfr:un polymer
utv.stuCuvCCCDDCCDDfr:un pour
.tsustAttuCBBBBBDBBfr:un premi
vBvvAuvvuvBCBBsBBBBfr:un proced
uBCtvvvvuv.tsA.....fr:un produit
tuvstAttBtBBBBBCBBDfr:un programm
tuustAtAutAAAAAEA.Afr:un projet
Atttsstt.tDBBBBBBBCfr:un qui
ButtttutstDCCCCCCCDfr:un rel
BttttsttttDBBBBBBBBfr:un represent
AustsuuBuvC......A.fr:un reseau
AuuutuAuuvD..t..A..fr:un revendeur
ttt.ttAtsuCCCDCCECCfr:un sit
tts.ssutsAEEEHEEEEEfr:un sous
ttBstttuttCCDCCCCCCfr:un special
utusutAut.BBBCBBDBBfr:un tier
sAssssssssBCBBBBBBBfr:un vaccin
ttAttt.tttAABAAACAAfr:un vrai
zvuvD.BxxxHHHHHHHHHfr:une
u.utsuvusBABAACAAAsfr:une _ ,
uvsBsAswswss..sB.stfr:une _ .
stttBsstsuAAAABAAAAfr:une _ ;
vxtxCxst.sDDDDDDEDEfr:une _ a
vuvvD.uvuv.B..sB...fr:une _ avec
AAtt..vwvvA.CBDCBBBfr:une _ chinois
vtvuCuv.vwsssstsstsfr:une _ commun
tstsAsAusvCCADBDDCBfr:une _ d
stAsstsAsuvvwvvvvwvfr:une _ dan
uxssAstvvuBCC.DDCCBfr:une _ de
utttDutuvuBBBBDBBBBfr:une _ detenu
vtuvBAv.uv.s...B.B.fr:une _ en
stBtttttssCCECCCCCCfr:une _ entrepris
t.st.uuuButwttsttt.fr:une _ et
ssttBts..tuuuuwuuuufr:une _ etranger
.tvtCstttvDCCCFCCCCfr:une _ local
sttsBssttsttttvttttfr:une _ mixt
stttsA.tstsssss.ussfr:une _ ou
tBsBuAwwsuD.DHBDCBDfr:une _ pour
.su.uuBuvvAt.A..A..fr:une _ qui
tsvss.Attvsssu.Asssfr:une _ sur
.sstttttBvstttttttufr:une adress
tttsttttBuAAAAAAAABfr:une anten
ssAtttssssCCDCCCCCCfr:une autr
u.vv.uuut.AsAACAAAAfr:une coentrepris
uutuCttttu....s....fr:une entit
w.ttDxwxuyA.BBBAAA.fr:une entrepris
vvtvABvv.vAABA.CAA.fr:une equip
uvwutCvvtuCCCCCECCCfr:une etud
utuuBtvwAtAAAACAAA.fr:une filial
tsBstsssstttuttttttfr:une ide
tssuBtttttBBBBCBBBBfr:une jv
tBt.Attuuvs.suAssssfr:une licenc
stuutttusByvvvvvvvvfr:une marqu
tuBv.uutttBBCBBBBBBfr:une nouvel
ssAt.ts.stvvxvwvvwvfr:une part
ustts.CuttDDDDDDFDDfr:une premi
sttsstBtsuAAAAAAAAAfr:une saison
sssttAsAstBBBBBCBBBfr:une second
uxtyDxvswsB.B.s..AAfr:une societ
usttAtttAuAAAAAAAACfr:une structur
tCtuutuutuDGDDDDDDDfr:une technolog
stsssBttsuCCCCCECCCfr:une thes
uxvutDtwuvCCCCCFDCCfr:une univers
tAwA.utvtwEBEHFEEEEfr:une usin
uuttttBtt.AAAAAABAAfr:une vill
u.vttuBttvCDCCCCDCCfr:une vrai
v.vCssvwvustss..sssfr:unit
tAsBsutttuuwuvuuuuufr:unit _ .
ttuAAstuutAAA.ABAAAfr:unit de
s.utt.u.utuuuttssuufr:univers
t.ustBtttututttutttfr:univers ,
sstssAstssAAAAABAAAfr:univers _ .
ttt.sBstBvssssstsstfr:univers _ et
tusss.tBtuAAAAADA.Afr:univers _ la
t.tssusttACECCCCCCCfr:univers de
AssttutuuAtssssssssfr:univers du
ututtAAutusssssstssfr:universitair
uvusvA...uttssusuvufr:up
tssssttuCuttttttttufr:up _ .
sstssBuvuvBBBCBCBBBfr:up _ cherch
tstsusvBtvuuuuwuuwufr:up ou
ttttstBuAtttttttttufr:up qui
utuBt..uuusssBs.ussfr:urgenc
tDutuuvvuuABAAAAAAAfr:usag
tCuutvuutvCECCCCCCCfr:usag .
xsvtAvssvsuvvtvuwwufr:usin
vuuBusAvsvAAABAAsAAfr:usin ,
tuAB.svsswAA.D.AABAfr:usin .
stsAssutsABBBCBBBBBfr:usin _ .
ttustsBusuttttttuttfr:usin _ a
vuuCt.ts.vsssssssssfr:usin _ asi
sstAts..susssvsstusfr:usin _ de
tvuCtsuusuuuuxuuuuufr:usin _ la
tuuutstttC.........fr:usin a
sut.tsAtsttttwttuttfr:usin accept
vuuCt.ts.vsssssssssfr:usin d
vuwtAtsusBBBBADBDBBfr:usin de
uuusAtttsvssst.ssssfr:usin en
.stAAsttsusss.ussssfr:usin et
sstsssAAstsssssstusfr:usin servent
sstBsstsstssstsssssfr:usinag
ssBsAtst.sss.sussssfr:util
vtvuttCuv..s.......fr:utilis
sAssstsssuvwvvvvwvvfr:utilis le
tCutttutssBCBBBBBBBfr:utilis un
tAAtsttuuttv.ttttttfr:v
sAAttuuttu..B......fr:vaccin
tww.vvCuvwBAABAABAAfr:valid
ttAuuttuBtss.ssssstfr:valis
tstt.ttBttBCBBABBCBfr:valoris
stA.ttuuttDCDDCCCCCfr:vann
ttvBttttttA..s.....fr:vegetal
ttttsttCtutttttttutfr:vehicul
AtutstAttuA.....t..fr:veil
tuuAutvutAA..s.....fr:velos
AssssBAttusuuuuvvuufr:ven
BvvvtvvwsABCBBBBBBBfr:vend
DuvsutuutvCBBBBBBBBfr:vendeur
BtustssssuDBBBBBBBBfr:vendeur :
..vuutuvu.uvuuuuuuufr:vendon
C.vvuuwvvvBsAABAAsAfr:vendr
AAuttuuutu.tsssssssfr:vendr ,
.suuvttAusD.AAAAA.Afr:vendu
ststtsttsABAAAAAAAAfr:vendu _ benelux
Assttsstt.GDDDDDDDDfr:vendu au
.ttttttttADBBBBBBBBfr:vendus
DxuuvvxxuuBACBAAAAAfr:vent
BtutttutsBBAAAAAAAAfr:vent _ notr
CustsssssuFDDDDDDDDfr:vent a
Ct.tsttusuCBCBBBBBBfr:vent en
Bstttsstttsssssssssfr:vent et
AtvAuttutwCBBCBBBBBfr:vent pour
utttBttttussssssstsfr:ventur
sttutuvvBuxtuuuuuuwfr:venu
sttuttutAtxvvvvvvvwfr:venu _ asi
sttuttutAtxvvvvvvvwfr:venu d
sBvuuvvAvuDDCCCCCECfr:ver
sBstssssstvyvvvvvvvfr:ver un
tttusuBtttuuuuuuwuufr:verifi
tAtuttAtuuABAAAABAAfr:verr
uBuu.uuvuu....B....fr:vers
sBBvsttttuB.CAAAAAAfr:version
tABusttssust.ssssssfr:version _ ,
utuutAutvBAAAAABAAAfr:veuill
.vsvuAsvvAstuttuuttfr:veulent
utBtstttutssussssssfr:veulent cre
ttutsBttttsssssusssfr:veulent publi
tstv.wAsty.A.BBA.CBfr:veut
ttssssBttsBCBBBBCBBfr:veut _ le
sAs.ttsttuACABAAAAAfr:veut _ licenc
usstssAstuAAAAAADBAfr:veut _ magasin
tttttuBttsvvvvvvxvvfr:veut _ se
sAs.ttsttuACABAAAAAfr:veut la
usstssAstuAAAAAADBAfr:veut trois
ttBstutt.usstsssss.fr:veut un
vuuuAuuvtAttttutttvfr:viennent
Buuttu.ttt......A..fr:vign
Atttst.tssDCCCCCDCCfr:vign .
uvtutuCuuAAAAAAABAAfr:vill
Auu.tvAuuusAAsAABAAfr:vingt
Att.stttttvttvtttttfr:vingt an
svuvutuuCtAssssssstfr:vis
tAAsststsstuuttttttfr:vision
Bttttttt.tsssssssstfr:visit
tAuttButttA.AAABAAAfr:vit
BtttstttstCAAAAAAAAfr:viticol
BtttstttstCAAAAAAAAfr:viticol ,
BtttstttstCAAAAAAAAfr:viticol _ nous
uuuutuCttusssssstssfr:viv
.vv..u.uvvDAABBACAAfr:voila
.ttAututttCAABAAAAAfr:voila _ qui
.uv.AtvuuuCAABBAAAAfr:voila ce
uu.tt.Btuusstsstsssfr:voir
uuuuuuCutssssssstssfr:volontair
ssttstAtssttttttuttfr:volontair pour
Aw.xt.svuxuwwttvvstfr:volonti
tBttstBssuuxuuuuvuufr:volonti _ condit
tsAut.ustu..t..s.A.fr:volonti _ de
ssts.sCtttttttttvttfr:volonti _ premi
tsAtsAststwwywwywwwfr:volonti au
t.tstAttstuwuuuuuuufr:volonti de
Buuutu.vuvwuuuuuvuufr:volonti le
ButAtuuutuEBBDBBBBBfr:volum
C.ssxt.yvzzywyxzzxyfr:vos
t.w.vA.uwuvwuwuwvuufr:vos _ ,
AsuttvAvvxxvvvuuuuufr:vos _ .
uuuBuuuuAvtttvttttufr:vos _ a
Cutuuuuuuuyvvvvvvvvfr:vos _ dan
stutsBBttuuuuuuvxuufr:vos _ de
Ass.ssssstvttutttttfr:vos _ en
sAtss.Assuuvuuutwuufr:vos outil
tstBtsttstxxxzxxxxxfr:vos piec
uAt.tutttutvtutttttfr:vos puc
Btttttttttwuuuuuuuufr:vos reactif
t.ttttuutABCBBBBBBBfr:vot
t.BsvyBtwzyyzzzzxxzfr:votr
uBttuutuBtuvuuuuuuwfr:votr _ ,
tt..t.Bvvxuvwxvxuuufr:votr _ .
uvAtButtttuuwuvuuuufr:votr _ :
AvAtttAuuvusAsssussfr:votr _ dan
uBAutttutsAB.AAAAAAfr:votr _ de
..vAuuvuuuwxvxvvvvvfr:votr appareil
uuttuttvCtuuuuuuuuwfr:votr filial
uAu.uutuuututvtttttfr:votr marqu
tsAtstsAssvvxvvvvwvfr:votr prochain
Cuuuutututvttttttttfr:votr produit
uuAutsCutvCBCCCDECCfr:voudr
uABuwtAu.xCADDCDDCDfr:voudrion
uuuttBCttuCCCCCDDCCfr:voudrion _ notr
vuuBtBtustBBBCBCBBBfr:voudrion que
tts..tstuzGEGGFHGDHfr:voulon
uuCuuuuutuAACAABBAAfr:voulon _ avec
sssst.sBstssssssstsfr:voulon _ de
B.A......uECECCCCCCfr:voulon _ un
sstsAsAtAuBBBBCBDBEfr:voulon _ une
tuCuuttttvDCCCCCCCCfr:voulon bat
sAtAssssssBCBDBBBBBfr:voulon le
sssst.sBstssssssstsfr:voulon rencontr
ttAsssstttAABAABBAAfr:voulon travaill
vuvtAuuAtt.s.BA..A.fr:voulon un
tAst.tAtssBCBBCBCBBfr:voulon une
stv.ttus.zuxzyxyyzzfr:vous
tt.tBtttttttututtttfr:vous ,
uvvu..BtAvssss.tuAtfr:vous .
tttAstutBtuuuwuuuuxfr:vous _ ,
Buv.ttsuuuGEEGEEGEEfr:vous _ .
tAuututAtttutttttvtfr:vous _ de
AvA.vuvw.uxvwxvvvvxfr:vous _ le
tsBstsssstttuttttttfr:vous _ risqu
utAtvAt.utvuxvvwvwvfr:vous _ un
uttAttttAtsssusssstfr:vous _ vos
Au.tuutAttutu.tttutfr:vous avez
tBsstsssstCECCCCCCCfr:vous deten
s.sAsssssuBDBBBBBBBfr:vous en
uuAuuuuvAuttutttttufr:vous pos
v.suuvButvCEDCCCECCfr:vrai
tsAsttAtstBBCBBBCBBfr:vrai _ ,
tttttttAsABBBBBBBCBfr:vu
tuuustutBtBBBBBBBBDfr:wfo
Cxsuu.vsswxwvwyywyxfr:y
.tttstuA.ustttsttvufr:y _ .
Butsstttttvuuuuuuuufr:y _ entrer
utsssttsBsttttttttufr:y etabl
tttAsusuAuuuuvuuwutfr:zon
sxvyxuuFtxECBCBADEBfr:¤
tvswwswCvwAstssts.sfr:¤ .
s..ss.s...BBBBBBBDBfr:¤ _ #
t..tu.tB.tBBBBBBBCBfr:¤ _ boucl
tssstts.Ausssssssttfr:¤ _ chaqu
sssstssssBtttttttutfr:¤ _ de
tssssssB.ttttttttvtfr:¤ _ deploi
AtsttstAsuBBBBBBBCBfr:¤ _ fond
tttttt.AttBBBBBBCDBfr:¤ _ on
ss.st.sBsuBBBBBBBDBfr:¤ _ plac
utstusuDtvAAAAAAAAAfr:¤ a
tsstttt.Attttttttvufr:¤ dan
AtstuttBsvECCCCCCFCfr:¤ de
.tttts.BsuBBBBBBBCBfr:¤ et
vututtuAtAuuuuuuuxufr:¤ par
uttutttCtuAAAAAAABAfr:¤ pour
uutCAuuuuvAAACsAAAAfr^#
Awsv.uB.uwt...B..t.fr^a
uuttuuuCtutttttttutfr^ancien
uu.uuBttutvvwvvxvvvfr^apport
sAtutuA.uuAs....BA.fr^apres
AvvvuA.vv.EDDDDEEDDfr^aucun
tsAsAsssssttttuttttfr^aux
ssssssA.suAAAAAACBAfr^avis
uuuu.ssBuusssst.tBsfr^besoin
tssst.sts.BBBBBCBBBfr^biotech
sBtutsttstuwuuuuuuufr^brevet
ssAsssstAuuuuuuuuuwfr^bureau
ttsttsssBtuuuuuuuuwfr^cabinet
tt.st.sCsuuuuuuuuwufr^capital
uu.vuu.Au.CCDCCCDDCfr^ce
utustuAtAuAAABAAsA.fr^centr
Btt.tsutsuvuuuuuuuufr^central
utttt.utuBssssstsssfr^chaqu
.ututtA.uuCBBBBBDCBfr^cherch
su.Att.tuwCABCAABAAfr^cherchon
ttAtuuAutuBBABBBCBBfr^cinq
ttttttttBuAAAAAAAABfr^comment
t..uuuAuttsA.ssstssfr^constructeur
uvsBtvx.AsAA..AAABDfr^de
BuvAtu.tuv.BB.BBCCBfr^deux
Btttssssssuttttttttfr^distributeur
tuuuuuAAuussssss.tsfr^dix
sttttttBstAAAAAAABAfr^dossi
tuuAsAtssutttutttttfr^du
Atststtt..CBBBBBBBCfr^editeur
A.tt.ut.uvCsAACAADAfr^en
uuutAtBtutttttutvttfr^energeticien
.uusuBtuAvDDDDDFDDEfr^entrepris
tsAtAtstsuAABABAAAAfr^equip
.ttttts.Austtttt.uufr^et
Ctt..tuusxGDCBDCCCCfr^fabric
uutuuuuBsAwwwwwwwzvfr^fond
tstsAtsttAAAAABAAAAfr^foreur
ttsBssstttAAABAAAAAfr^fournisseur
Bttttststuuttttttttfr^grossist
vsvuCu.vuvtsttvtvvtfr^group
uttts.Attsuuuuuuvuufr^hopital
vtssvvB.syFEFEEDHEEfr^il
Asstssssstvttttttttfr^import
tAtts.tsstsAssstsssfr^industriel
.Atuttttutvutttttttfr^integr
tBttttttttuvuuuuuuufr^invent
sssssstAstvvvvvvvxvfr^investisseur
tsssAstAstsssstssusfr^j
AuttsttAttxvvvvvvwvfr^je
z..xvyszvCBBAAA.AAAfr^l
uvzvtuussD.utt.ux.vfr^la
tAuAtsuutuACABA.AAAfr^laboratoir
zuxvusvwxGvwssttxuwfr^le
tuuBttttusBBBCBBBBBfr^merc
tBtssutttututttttttfr^molecul
utuAtBtuut...s.B...fr^mon
utsvuuyvuBsuu.uttv.fr^nos
utvvv..xvBttsttwBttfr^notr
susuwuxsvAsC.uABs..fr^nous
A.tuwutsvt..BC.AABBfr^on
utAstssAstssussssAsfr^ouvert
wws..tu.vxGFHGHGGHFfr^partenair
uuuAvtuuuBtttutttttfr^pas
uAuuButuuuCECCDCCCCfr^plutot
t.uts.ts.tB.AABCACBfr^pme
tsssssstBssssssssstfr^portag
.uwuAsuu..AB.B.AtABfr^pour
tttststtBssssssssstfr^premi
usuvtvsAtABCBBBBDABfr^pret
ttBttus.stCCECCCCDCfr^projet
tuu.uAtu.uBBBEBCBBCfr^quel
tttBttuutuCCCECCCCCfr^quelqu
Bux.twuxAvFBDFEDEDEfr^qui
.u..st.utxFFHGGHGFHfr^recherch
tAtvtu..tuAEBAACCsAfr^recherchon
Atstttusstvuuuuuuvufr^reseau
Ettttsttsxxvvvvvvvvfr^revendeur
vsssstA.suBBBBBBCBBfr^robot
sssAtssAstDDDFDDDFDfr^san
uAtttttAtuEFEFEEEFEfr^ser
sssAsttt.tvvvyvvvvyfr^servic
ssAsssuBsvBBCBBBBCBfr^seul
BAutsttuttEECCBCCCCfr^si
.s.uvsswtuBAAABDACDfr^societ
vuuDtstusvvvvyvvvvvfr^sous
vuvvu.us.ABBBBBBBCBfr^spin
st.tsBvvuvBBCCBCBBBfr^start
ssstssstsBAAAAAAABAfr^tour
sAtstututAuvuvuuuuufr^tout
ttssttAtAtuuuuuuvuufr^trent
u.uAtttu..sustssssAfr^trois
uuvutCAwBxHEGGFHHGFfr^un
vsBusuuu..DEEDEDEDEfr^une
tuuCs.s..utttvtttttfr^usin
Duusuuuvvwxuuvuuuuufr^vos
.tBuuvs.xw.Cs.AACCAfr^votr
t.stwtwAswyyyxwxwzxfr^vous
ssttttt.tBtttttttutp:abrit
suuutuuu.AA...s...Bp:abroa
vvxwwDwvtA.s......tp:acade
uttvvtvsCsvvvvvvvwyp:accel
wwwC.ssvuutttuB.uttp:accep
tvvvsCwvvxttttuvtstp:acces
tuvttsvtCu.....s.ssp:accom
ustu.utttB.u..A..A.p:accor
AutvuuvvCv........Ap:accou
v.wvts.vAtuvuuuvvvwp:accue
ACxwuvxuvws...t..t.p:achet
suttsuuuuBDCDCCCCCCp:acous
tCutuuu.uuABAAAAAsAp:acqui
.uttBtuuuuCBBBBBBBBp:acteu
utsAttt.tuBCBBBBBEBp:actif
vvvvBuv.uuCCCCDCCECp:actio
vBvvuusAuu.........p:activ
wvCtttuuut..s......p:adapt
Butttstttuvttttttttp:addin
wvuuuuuvC..........p:addre
uuuttuttCuBBBBBBBAEp:admin
tAtuuuAutBstssss.ssp:adopt
tvvvutwuB.A........p:adres
uuutusuABw.....A.sAp:advic
tAttu.t.stA.AAABABAp:agein
twvuvvvvACstttttttwp:agenc
sAssssssstBDBBBCBBBp:agend
AutuvvvvuA.........p:agent
tBt.t.tutvtvtstutttp:agree
AutttA.utu.ssssttssp:agric
vututuuCtussssssstsp:agrit
uDvvvutuvvuwuuuuuuup:agroc
uuutuCuuttDDDDDFDDDp:agron
tss.ssssBvsssssssstp:aidon
tttBssttstDDDGDDDDDp:aille
Bt.xtstuuzFGHFGHGGFp:aimer
uuutuutuuC.........p:airbu
xB.wvwAwwvACsAAACAAp:algor
AtuvtuuutCAAAAAAAAAp:allem
tu.tAsusuvss.stssssp:along
utttuttCuvtttttttutp:ambit
ttststtssAsssssssssp:amorc
CvsuvAtvuxAABAAABAAp:analy
v.vuuuvAv.tutttttutp:ancie
utstuttCtuBBBBBBCCBp:angel
ttuuvBuAtvvvvvvxvwvp:anima
ttustBsttttttttvtttp:annot
sAst.sststuvuuvuuuup:annua
uvBvttvBvuuuvuu.uwup:answe
uu.uuvuuBuAA.AAAAABp:anten
..uttsuuuACABBBCBBBp:antib
tBuvtsAvtssvtttusttp:antic
s..sss.Bstuuuuuuuwup:antip
t.v.uwAwvustusss.ssp:appar
Cttutuuvuus........p:appel
svBwvssxwtsssAABBAAp:appli
DssttssstvCBBBBBBBBp:appoi
uy.wA.x.wwsuwuuwuuup:appor
wuwuuAAvAvCCCCCEECEp:appre
t.tts.sstACDCCCECDCp:appro
stts.Bussttttttutttp:archi
vuwvAws.w.ttttuttutp:argen
tv.vtuuvDwCBCBBBBBBp:arriv
sststBtstuDDDDDFDDDp:arthr
utuutstu.AAAAAACAABp:artic
B.vvs.vvuwyxvvwuvvvp:asiat
ttAuttAtstBBCBBBCBBp:askin
txwGwvvwwyEDDFDDDDDp:assem
uBtttttutuBDBBBBBBBp:asset
uutuvtuvCuttttttttvp:assis
vvAwD.uvvw..B.ss.t.p:assoc
AtuussuvtAAAAAAAAAAp:assur
uvvs.tAwutsstBtssssp:ateli
tutttCtutuBBBBBDBBBp:atmos
.AvAttussxDABABCCCCp:atten
uuuutuvuCuttttttttvp:atter
uvvBuutwvAuuuwuuuuup:audit
sssssss.s.BBBBBBBCBp:augme
Csu.tuuuuvBt.A.....p:aupre
u.uuABvuuuEEDDEFDDDp:autho
ttsuuttutC.........p:autof
uwBvwu..v.BBDBBBBBBp:autom
u.AuutAuvwABCAAA.AAp:auton
t.utBu.tttvtvvxvwvvp:autor
tA.stututvDC..AAAAAp:autru
vBsutyBBvzDCCA.CsCCp:avail
ttttstttCssssssssstp:avoca
ts.ss.tBBttttttttutp:azure
uutu.tv.t.BBBBBBBDBp:backe
vuvuvtvCussssssssssp:backi
ttAtttt.ttuuvuuuuwup:balan
wvvvvvvsB.BBBBBBBBDp:banqu
ttutstAtsAttttttuttp:barra
vtuDuvuuuussstsssssp:batch
uuwttuAuAt....s...sp:batim
wAAAwvwxwzABC.AAAAAp:batte
tutssCsstttttttutttp:beaml
AvvB.uvvuvwuuxwuuuup:becom
Asstss.tttBAAAAABAAp:belie
AtAtstststCA.AAAAAAp:belon
tu.tt.utAuttuttuttup:bench
.tsttssst.BAAAAAAAAp:benel
uwyAvtyAAxBs.BsAssBp:besoi
.tAvAttvvuBEDCFECCCp:bette
tttCtttu.tCCCECCCCCp:beyon
wtuCvCwtvxts.vtttttp:bienv
uuutuCututBBBBBDBBBp:bilat
uuuttuuvCuttttttttvp:bilin
t.ststsss.susssssssp:biofi
uBtttttutsEHEEEEEEEp:bioga
uBuuu.uBuuDEDDDEDFDp:biolo
vvvDvvvvvutttvtttttp:biopr
uuuBuBtvvuvvvwvwvvvp:biore
uBt.tstttuCDCCCCCCCp:bioso
xxw.utwAAsuuuwuxuvwp:biote
ussCststsvtttutttttp:biscu
tsuButuuuuBBBCBBBBBp:blade
usA.ssststuuvvuuuuup:blanc
tttBstuutAAAAAAAAAAp:board
uuuButvvu....s.....p:boiti
tstBtttuuvAAABAAAAAp:booke
ButuuuAtuuDBBBBBCABp:borde
AuuustAttts.....A..p:borne
vuv.tuAuu.ttttttvttp:bottl
vBusuvuuuAtttutttttp:bough
Ctuvttuuuss......u.p:bouti
u.uuuvtuCtCABBBBBBCp:branc
DwvAuvwuwzzxzzxxxwxp:brand
zFwywyyuw...BBB..A.p:breve
ssssussBsuCCCCCCCFCp:bridg
ttus.ttAtuBBBBDBBDBp:bring
ttBuuv.uuAutxuuuxuup:budge
.v.v.vButvDBABABDBBp:build
xwxuvvsxB.......As.p:burea
.BxwuvuBAz.sssAs.sup:busin
ABtvtuuvuu.A.......p:buyer
AuuuuuuBtvuttttttvtp:buyin
uuuBtuuuBvDBBCBBBBBp:cabin
uuCvuvsvuuDDGDDDEDDp:camer
uuuvtvBtBwuuuuuuvvwp:campu
tuttCstuutAAAABsAAAp:candi
svtuttutBuBAAAAAAA.p:canne
tttBttuuBuCCCDCCCCDp:capab
wwwFvvvxwxsssssssssp:capac
tvvvsuwCttA...s..A.p:capit
BtssuvtsutuC.BAABsAp:capte
tBsstAsssvtutttvtttp:captu
u.tCuutvtv.C..A....p:carbo
ttAts.sssvAABAABBAAp:cardi
utttttAutAsssssstssp:carri
xvvDvwvw.tsssssssstp:carte
uvA.uuvuuA..BA.....p:cartr
DAwxwtxwxuCBBBBCBBBp:catal
uAt.ts.stttut.tttttp:cedon
ttAttttuAstuutttttup:cellu
tAuttttAstCECCCCDDCp:cemen
sutsxBszvzwvxuttttup:centr
uABuuuuutuBCCBBBBBBp:ceram
uwvtuvvCvsCAAAAAADAp:certi
tsss.BtutvAAAAB.AAAp:chair
wvvvtBsvBxuuuuuvtuvp:chamb
uuuuuuCtwtvvvvvvyxvp:chanc
uBuuuuAtuuCDCCCCECCp:chang
Cttuttuuuusssssssssp:chann
tsutss.ttAsssssstssp:chant
ssssu.AvsxA.DA.ADACp:charg
.uttut.Buttvvwvvxxvp:chari
uttutuCtttAAAAAABAAp:chatb
uAAutsuutwBCDBADBBBp:chemi
txzuAvzvAsDDCCDECCBp:cheng
tuuutuuDuwxxxxxxxzxp:chequ
tvtsttstt.CDCDEEDGEp:cherc
uususCuuuuBBBB.DBBBp:chimi
sstu.tytByssA.ussv.p:chine
BsuxBvytAzs.AA.AAusp:chino
st.ttstutADCDCCCDCCp:chiru
vvvtuuvuBBBBBCBBBBCp:chois
BtstuttttsCBBBBBBBBp:chong
AututttuBts.......Ap:choos
.ts.tststABBBCBBBCBp:chose
uuuututttBvvvvvvvyvp:circu
tutsAt.sutBAABsABsAp:clean
AututttuuBCBBBBBBBBp:clear
sxtAtvAuvtBBtuu..A.p:clien
vvvuuAvAv.uuuuuvuvup:clima
.yyu.ABvwyACDDBCCDDp:clini
wwssvwtuwC...A..s..p:close
utsuttuCuuBBBBBBBDBp:closi
tsssBsststBBBBDBBBBp:coact
v.s.tvuvut.Att.....p:coati
tututsCtsu.........p:cobay
tsBttstutsDDHDDDDDDp:cockp
uvBuuvvttsttuttttstp:codev
uuutsCtttu.........p:coenc
vsvvsuvwuAB.BBDBBBBp:coent
ututDvsutut.ttvttttp:cofon
tuuutCtutv.....A...p:cohor
wwvxwBxw.AAAtAA.ABBp:colla
wtwwuDuxs.sussutAssp:colle
sssBssAsstAAABAAsAAp:comfo
utttusuuCuuuuuuuuuvp:comin
vv.Bvuwststtsvtttttp:comma
FAzywyuzxyBCBBBCCBAp:comme
Dvvwvwv.twAAAAAAAABp:commi
ttAuButtuvBBCBDBBBBp:commo
tt.wB.wtvzAtusts.tsp:commu
xuuuDvwAsxBuCs.s.A.p:compa
tvBBtvvtvvECCECCCECp:compe
x.syxCxsxsDADDDEDFDp:compl
u...suAuuwsst..s.ssp:compo
wEyuv.wuvuA.ABAAsBAp:compr
Auwstw.vAs.AsAs.t..p:compt
uCEyxyuzxuAtsAstsssp:conce
t.tttBtttsstsss.sssp:concr
ssA.sst.stttuutttstp:concu
..vBvuuuuuCCBDBBABBp:condi
uwwvAsAtutuuuuwvuwup:condu
sBtCststtvCDCDCCCCCp:confe
Bwx.uwBvuvFFFGFFHFFp:confi
BsssstBstuBAAAAA.AAp:confo
uuBut.uutt.....s...p:conjo
Ctsvuuutvv.BBAAAACAp:conna
uu.vuuCtuuCBBBBBCBBp:conne
wvu.v.stAx...B.Att.p:conse
u.uA.uuuu.ABAAAAAAAp:consi
xvvxtCuvvs.....s...p:conso
utAsAtvtuwwvwwyvwuvp:const
AtvBtvwwvsEBCDCCCCCp:consu
.susBvvvtvGFEDFEEEFp:conta
vwvBsuvuvBssst.ssssp:conte
utuAusuv..tttutsttsp:conti
w.C.twwtuv.tACssAtsp:contr
ts.sussCuvuuwuuuuwup:conve
vttvuAtttAAAAAAuABAp:convi
sBsusstsstAAAAAAAAAp:cookw
BuuuuuAuuuCBBBBBCBBp:coope
tutAttAtttBBBCBBCBBp:corne
stttsstCtutttttttvtp:corpo
tutssAtts.DDDDDGDDDp:corro
.tuBuuwvvx.s.C.....p:cosme
sssBssstsuBBBCBBBBBp:coule
.svxwwwx.Ass......Ap:count
stsustCusuttttttvttp:coura
ttsst.ussBtssssssssp:couvr
svvvtu.uvBA.....s..p:cover
xwDwuwuAvwBBCBABCDAp:creat
tutCttuuttuuuwuuuuup:crene
uuut.ttA.uAAAA.AAB.p:creon
tttttBttttsssssssssp:creus
sttssAAtsttttttuuttp:curie
utttttBtstAAAAAAAAAp:curio
BttAttt.tv.BBCBBBDBp:curre
.sAusxsvxsusuxutsstp:custo
.vvuvvvwvACAAsAAAAAp:deale
uutttvtvuD.........p:decem
tustststBAsssstsss.p:decid
usuut.uAtuA.AAABABAp:deepe
Bttttttuuuuttttttttp:deleg
Atx.tvwstsBDBBBBBBBp:deman
vttsutu.AB...B....tp:demar
ttttsvuuBt.........p:demen
uvvuuvDutvsssssstBsp:demon
Assssttssstssssssssp:denta
s.uvwDuwxvCC.BBDABBp:depar
stuBsttutuCCCECCCCCp:depas
vusuuuACtwwwywwwyzwp:deplo
ttutuvtCttuuuuuuuvup:depol
AtstttAtstwvvvvvxvvp:depot
vCuvtuAuuwsDAAAAsAAp:derma
uututtttvC.........p:derni
ssssssA.suAAAAAACBAp:deshe
xtCBxwxuuzAts.s.t.sp:desig
u.vt.stu.tttttt.vtsp:desir
tAttAttttsCECCCCCCCp:dessa
uwtDtvvvuuCCDDCCCCCp:dessi
vw.uuw.wvBBBCBBBCBBp:detec
vsuvCvwvv.ACAABAAAAp:deten
tsuutssutAtutttttttp:detie
.uBt.tusuuCBDBCBBDBp:deuxi
zwGyxzxzxAtsvuts.sup:devel
.ut.wx.svtvutttvvutp:devic
BuuBtuvuuuuttutttttp:devie
vttCsttttuBCBCBBBBBp:devon
ststs.AsstDDFDDEGDDp:devra
.tuAsvsAuuss.AA.t..p:diagn
.ttvtsBtt.utttttvttp:dialy
s.ttttBtutAsAAAACAAp:diges
ututtsCttusssssstssp:digit
CAvxwstAszEDBBBDC..p:direc
.Bttttttttuutttttttp:dirig
tsuuvuuCtvAtAAAAACAp:discu
tssts.sstAAAAAABAAAp:disea
vstttB.vxvwuuuututtp:dispo
szzusyutvCutttsttttp:distr
st.uAutuutss.sussssp:diver
ButAttusuuCsstsssssp:divis
wwwutCvAvtssssstutsp:docto
tsstssstsABDBBBBBBBp:docum
utsttstuBAsssssssssp:domic
t.wBtB.xwxsvtuusvttp:donne
.sssssttAsvuuuuuuuvp:donno
sBsssssssvuwuuuuuuup:dorma
tDssstttsvtutttttttp:dosim
wtwwv.vCutuvuuustwvp:dossi
wuutvBvCtvCCCCCECFCp:doubl
vBvBtvtvvwsus.sssssp:drawi
tsst.ttttAAAAABAAAAp:drill
suAwsuButvAABAAAsAAp:drive
wE.vuvxwvwutussssssp:droit
Av.uuu.vtvAsssssvssp:drone
tBttttttttCFCCCCCCCp:dryin
uvvAvCvvvu.ssustsssp:echan
.uutu.AvvtCAAAABBAAp:eclai
tttttuAtuAttttttvttp:ecole
tssutCuuusCCCCCDCCCp:ecolo
tttu.tAAtvsssststssp:econo
utAuuuuBuuACCAAAA.Ap:ecriv
CusvtvvtusA.A.s..sAp:edite
sstsBtstssBBBBCBBBBp:egale
tuBttuttssCCECCCCCCp:elabo
.vBswyutws..BA..tC.p:elect
u.ttttBtt.sssssssssp:eleve
tAtBttuutuABABAAAAAp:elsew
tvAA.tuusuAAC.BAAAAp:embal
vssvuBAvuwstsssttssp:embar
uAuttvvtuBuwuuuuuuup:embed
xAyvuvwvBAs.ssstsssp:emplo
tttssBttttssssstsssp:encad
sCtututtsvstsssssssp:encap
uuuBtttut.AAABAAAAAp:encei
sssBttsssuCAA.AAAAAp:enclo
AtAtststusCBCBBBBBBp:endos
xvxwAvC.vvAAAABAAsBp:energ
tuCututAtvuuvuuuuvup:engag
tsDwwvvxuvA.tss.us.p:engin
t.t.ttttstsAstsssssp:enqui
.ttAtttttuDCCDCCCCCp:ensei
wwAwABwwuvCCCCDBCCCp:ensem
ttsttssuA.sssssssstp:enter
suAttt.vtBsstsssAssp:entie
vvuvCuuv.vssssssssup:entit
u.swswts.wvtttvwuuup:entre
ttAt.utAttttuttttutp:entro
CvtwAtAvvtwvvvwvvvvp:envir
vwvtBuvvuBEEEFGEEEEp:envis
uuuBtu.uuuuuuwuuvvup:envoy
B.sttttttv.utssssssp:enzym
s..BssssssCECDCCCCCp:eolie
ttBsstssstttvutttttp:epaul
uBvuvtAtuwAAAAAAAAAp:eprou
.AtsssttttDFCCCCCCCp:epura
tz.s..ytutwuuwtvvuvp:equip
ttssBt.stxAAAACA..Ap:equit
.uAt.ususuEDFDEDEDDp:esper
uvvt..AuusAAABBsABAp:essai
uutttvCstvCCCCCCECCp:essay
AuvBtututuA..t.....p:essen
vutuAAtvsACCCCFDCCCp:estab
ststttBtttsssssssssp:estat
twvvtssvButssst.sstp:etabl
Csttssttstuttttttttp:etoff
AsvuAAwxszvAtuuvttup:etran
vuAttDuuuwvvuvvxvvvp:etude
t.suu..vusADDBBCAtBp:etudi
AvzAusysAzsssAvA.usp:europ
vwwvvxC.utttttttustp:evalu
ssu.uvsvAvDACDCCDCCp:every
vuuvuvvBuBBCBBBBBCBp:exact
utAusttAtuttuttttutp:excha
Etuvvvwwv.susssssssp:exclu
tutttCutttuuuuuwuuup:exhau
wC.wwsvtAwCEECCECDCp:exist
stBtssvssuCCDDCCCCCp:exosk
ttA.ttutsuAABBAAAAAp:exosq
vvvvvvvDuv.........p:expan
yzusxADyuysssssAtAtp:exper
uuuuuCuu.uCCCCCECCDp:expla
uuvuvCuusvCCCCCECCDp:expli
yDxx.AvzwuA...AsB..p:explo
AvuvCvuvvtECCCDCCCCp:expor
vvwDtvvtutBBBBBBBCBp:exter
AuuAtutuuuuttvtttttp:extra
ssuAxxzzxswxsutuuuup:fabri
uusCutwuuvBDCBBBBBBp:facon
xxy.uu.suA...ss.AA.p:facto
vuuutCtutttttttutttp:facul
tsAuttuButs.tssssusp:faibl
tusBttut.uvtsuutttup:faiso
ssttst.Bssttttttuutp:faite
..wv.vwBxzyywwywwxvp:famil
tsttstAttBttttttuttp:farme
stttsBsstutttttvtttp:fatig
t.uuttA.uuADAAABABAp:faudr
.suuuuttBtDCBBBBBBDp:ferai
uAuttusvtAAAAAAAAAAp:ferme
tutvt.CvtuAAAAABAAAp:field
tAtssAstttsAssstsssp:figur
svvvAu.sAstsss.s.stp:filia
uttBsstttsssstsssssp:filli
s.AvuvuvuA.u.ssssssp:filte
.Auutssvuuttsss..ssp:filtr
zyyywsyEwsssssuts.sp:finan
.uuAtAvutuCBBCBCBBCp:findi
ttBAsttssuBBBBBBBBBp:firmw
tBssssststABAAAAAAAp:fixat
tttCsuuutttttutttttp:flaco
tuutstBtttAAAAAABAAp:flott
tuutt.tCuvuuuuuvuxup:follo
sts.BssuButtttutttup:fonci
ttAttttstBBBCBBBBBBp:fonct
tuuuuuuC.uuuuuuuuxwp:fonda
uvsAAutwut..AsB....p:fonde
.vvuBAwwAzxtwxzzvvxp:forei
tstsAssttAAAAABAAAAp:foreu
uCvttstu.vuvuuuuuuvp:forma
ttttttuBsBtttttttvtp:forme
vBvvBvuvvvEGEEGEEEEp:formu
wxsAtyyBtsuutvuuuwwp:found
BvwBswtxvss..Bs.s..p:fourn
Bxwz.uyz.tACABBBC.Cp:franc
Bswu.swv.vAs.ssA.tBp:frenc
uutttuvuAAsssssssstp:frien
tutCttutttBBBCBBBBBp:froze
.sssss.ssACBBBBBCBBp:fuite
tsstsBtus.tttttutttp:funde
sssssstCsuBBBBBBBCBp:fundi
usssttttCuttttttttup:furni
utstCutttvBBABDBBBBp:futur
Bv.utuAuuwxvvvvvwvvp:gadge
uuuCttuuutCCCDCCCCCp:garag
CvuvAvvuuuAAAABAAAAp:garde
uu.uuuuvuBsstssssssp:gardo
.ABxvwxuws.CCBBBBABp:gener
stssA.tsssCCCCDFCCCp:genet
ututAtttuBBBBBDBBBBp:geoth
CtvwuvuvuBAAAAAAAAAp:germa
utttut.suAAAAAAAB.Ap:gesti
ututuCuuttBBBBBCBBBp:glaci
u.Aut..uuvutxuuwxuup:gladl
sststtttsBBAAAAAAAAp:glass
AtAuttttttDCDCCCCCCp:gluco
tusAsu.Auwutuuttuutp:grand
t.tutAttAuuwuuuvuuwp:grant
vvvsvuBuAvssstssAstp:gratu
.ttuutBsuuCBBBBBCCBp:green
ttuuttuu.B.AAAAAAACp:greno
Bttutsustutssssssssp:gross
Bvusuu...vBAA.AA..Ap:groun
stts..tyxuu.sstsvusp:group
Buuuuu.tvvECCCCCDDCp:growe
stssvst.sAuuuuuuuwup:growi
sttutuuBtuBAAAAAAAAp:growt
vttttuttCu.........p:guich
utttttCttuAAAAAABAAp:guine
ssAtstAtstttutttuttp:habit
tuuuuuuuA.vuuuuuuuwp:handl
sAtsssAstsABsAAABAAp:happi
tuCutu.uvv......A..p:hardw
.u.tsttt.uDCDCCCCCDp:heari
uuuuuvuuDv......s.Ap:heber
uuuAtAvutAsssts.sssp:heure
wuuvuvuvBABBBBBBBBCp:hirin
usttBu.ssustssus.tsp:holdi
AutttAtutuwuuuuvuuup:homol
BtttttAttuDBBBBBABBp:hones
AvuuusuuAuDCCCCCCCDp:hopin
.uwwu.svwBAAssssstsp:hopit
uuuutCtuttAAAAAAAAAp:horiz
Cxuwt.suwtAABABBBsAp:hospi
utuuuuDttvttttttuttp:hotel
AuttusAtAtutttttutup:house
vvvAuuvvCvBBBDBBBBBp:housi
.uuBstuutuwttvtttttp:hundr
ststAstsssAAAABAABAp:hunti
ttCuuuutttBBCBBBBBBp:hybri
wtxw.Bs.wuBBBCCBAABp:hydro
stBs.tuttuCCECDCCCCp:ideal
ttttDstusvCCCCECCCCp:ident
sstwsBvwvt.BBA.AAAAp:image
uvButAtvuvCCECCACCCp:imagi
utttusstDvttttttttvp:immat
sstssstBstBBBBBBBDBp:impac
BtsAttuw.wCEBDCCCCDp:impla
Fuxytuvvvxtusstssssp:impor
w.wuusuw..susts.tstp:inclu
wxxuxwyuC........s.p:incub
vwxBBttuwtuvtstvsstp:indus
ttsssACtuvCCCCCDDCCp:infor
AtuAtttttuA..t.....p:infus
uuDvuvAuvuvvxvvwxvvp:ingen
tBstttstttBCBBBBBBBp:ingre
sAsss.s.sututttstutp:initi
tvACvwvwuvAAABAAAAAp:injec
s.uwvxCsxusB.ssswusp:innov
Bu.tttvttuFDFDDDDDDp:inspe
vvuuuvutuD.........p:inspi
svxwtvBwBtAB.BCBFBCp:insta
tButstttttBCBBBBBBBp:inste
ustxxBzstzs.t....B.p:insti
Aw.wttwwwsxvuvvwvvvp:instr
AsAttstssuCBBBBBBBBp:insul
CCxsuvwwsw.sstssssAp:integ
stAttuuutAA.....s..p:intel
tAtAtttttuBCBCBBBBBp:inten
yAyvtuuB.sEHDFDDFEBp:inter
Auutttt.AtCBBBBBBCBp:intro
zAAsBzszxzvwuwxvxvvp:inven
xzzxt.yAsBssss.A.ttp:inves
sAAutAAvtvwwtvvxwvvp:invit
tsAtsttt.tttvtttttup:invoi
sAsssst.stuvuuuuuvup:issue
BtttttutttBAAAAAAAAp:jardi
t.utsuuutAtutttttttp:jetab
svuvvv...syxyyxxzzzp:jeune
suAttAuttuAACAAAAAAp:joind
uxsvBswxw.s.A..t...p:joint
tttststtBtsssssssstp:jurid
ttBssttuttAACAAAAAAp:knowl
Assttssss.vttttttttp:korea
uuuCuttuuvuuuvuuuuup:label
stvvvBtyvwAssusttstp:labor
utttstBtttsssssstssp:laiss
tB.stsssssBDBBBBBBBp:laiti
Cuuuuuuuuu.........p:lampe
vu.AttBvuw..sA..A..p:lance
ttvsuuuvCuAAAAAAAABp:landi
tsstssBuBtssssssus.p:landl
uDtttttttvtvtttttttp:langu
tsAsttAususstssssssp:launc
vvtutuusABsssssssttp:laure
ttsststtBtAAAAAAAAAp:lawye
tAtssuAtssstssssAssp:lectu
tuCuttttttBBCBBBBBBp:lense
.tsssssAs.BBBBBBBCBp:levon
uBuAutvusttvtvttttvp:libre
zEyxuvyzwttsAss.sAtp:licen
.vAtvv.uv.A.As..s..p:light
tttBtt.utuyvvxvvwvvp:ligne
uuu.uvvuuAtttutttttp:litre
ssststBttuuuuuuuwuup:livin
AAvtBtttuvsB..B....p:local
ttsttt.uBuAAAAAAsAAp:logem
ttststttBtttttttttup:logeo
BBtvvw.vxtAt.ssssusp:logic
.vvuttCvvuvtttttuttp:logis
twvstvtBttBA.AA..ADp:looki
ttsttttuBtsssssssstp:louon
tt.usAttsuBBCBBBBBBp:lumie
.tssstttsABAAAAAAAAp:lunet
tutBtuuttuAAABAAAAAp:lyoph
uu.Bwt.tyvBtststAAsp:machi
Cvu.uv.tuwBAA.AA.BAp:magas
Bttutttt.tsssssssssp:mairi
Bvwvvt.uuAssssssussp:maiso
uuttusuCtvuuuuuuuwup:major
...wtvtvvtzyyxyxwxxp:maker
vAuBuvvuuw.t.......p:makin
tssss.sts.BBBBBCBBBp:malad
.vvwvv.t.AEDDDDDFDEp:manag
Assss.ssstEBBBBBBBCp:manda
stuAwstwvAGFEFEGFEEp:manqu
t.suuxvyvAACCBABBBBp:manuf
tssssCssutBBBBBDBBBp:manus
Autuuu..uuDBBBBBCBBp:marai
tutB.v.ussACBDDBCCEp:march
ButussttsADBBBBBBBBp:margi
.tttsttAt.CBBBBBBDBp:marin
Avy.txwtxtBABBBBBABp:marke
AvuCwxwxwtuuuuttt.tp:marqu
ttttBsttttCCCCDCCCCp:marti
AyCvwttvvxAABAAABAAp:mater
uuuttCuvutBBBBBCBBBp:mathe
tBtusutBtvsBssssstsp:matur
tsAts.tttsA.BAABAAAp:mecan
vsBvuButuvA..AACACAp:mecha
ttttsB.ususssss.tssp:medec
CxstwuxAwttvtwuvuwup:medic
vvw.u.wCvxvttvt.txtp:medte
AtuttuuvtBtssssssssp:membe
tts.wswxw.DsCBABAAAp:membr
ss.tsuA.stttutttuwtp:menon
AsttutttAu.tttttttup:mento
AtutttBtuuEDDDDDEDDp:merve
tuuuuuAuuBCCCECCECCp:mesur
stttsBsstutttttvtttp:metal
.uustuuutACBBCBBBBBp:meter
ttBtstAssvCCDCCCDCCp:metha
uCttttttttCECCCCCCCp:metho
uuuvsB.vutttttuvsttp:metre
uusBustuuvvvwxvwwvvp:metto
.uAt.t.utusuvutuvuup:mettr
ttttttttBssssssssstp:meubl
tBtttttttBBCBBBBBBBp:miany
vvAtuAvvAuttuut.tttp:micro
uCstss.ssuBDBBBBBBBp:migra
sssssssBsuCDCCCCCDCp:miles
vxvxxwxFvwt.B....s.p:milli
uuuBtBtutvAAABACAAAp:mince
wuvtvvuDuvtttttttvtp:minor
wutus.tB.w..AABsB..p:missi
ttAuAsttttvvxvxvvvvp:mixte
ssstsuBussttttttuttp:mobil
uBvvvBvwutB.BBBDCBBp:model
tCuuttutttuwuuuuuuup:modes
uuB.uuuu.t...A....sp:modul
v..vAwwAwwBA..CBBCBp:moiti
vCwvutuuw..s...A...p:molec
ttststtAt.AAAAAAACAp:momen
vsBtvwswvsD.C.BBCBBp:monit
tttBtuttuusssssssssp:monta
svuAB.uuuuvtttvttttp:monte
uuuvu.AtBvAAAAABAB.p:month
ttsAsAttttsssus.sssp:monto
ttsuutCu.tCBCBBBBBEp:montr
uuututvuuD.........p:mostl
uBButtuuuuBCCBBBBBBp:moteu
uvCsuvsuuuCCDDCCACCp:motor
uvututvssBtttutttttp:moula
tvtsstuutABBBCBBBBBp:mould
uttCtuuvuuBBBCBBBBBp:moule
AAtuttuuAvsA......sp:movin
tAssts.ttssssssBAssp:moyen
BvvBuA.wvwsuuvuwvuup:multi
Auuu.tButuCBBBACEBBp:munic
tuuCssttsutttutttttp:nanof
wCwxwttxwt.t....t..p:natur
sssussttsBttttttuttp:navet
uuv.sCv.uwEDDFEEDEDp:neede
Dvwutuvwuu....B....p:negoc
.wvwxwsstAAsssssuutp:netwo
ttussBtstsAAAAABAAAp:neuro
sututuuuBtwuuuuuuuwp:newco
tttAt.tttsAAABACAAAp:nicoi
sutAtt.vtAEDDEDDEDDp:nobod
syBv.wsx.twtsuutxttp:nouve
ttttttBttusssssssssp:numer
ttttttttsBsssssssstp:nurse
AttttAusttsAAAABAAAp:nutri
tsttsBuvstDDDDDGDDDp:obser
uBsttsss.ws.sssssstp:obtai
uututuutCtttttttttvp:occup
t.tu.sBttw.t..sAA..p:offer
tstuxvsBttywwvvvtwxp:offic
ssAAsss.stuuvvuuuuup:offro
tuttuBttutDDDDDFDDDp:olfac
uCuustuutuCDCCCCCCCp:oncol
...B..s..uuttttttttp:ondul
svuvvvwsDwAAAAAAABBp:openi
AtywBxBwwtvuttttuttp:opera
.ButstttstBECCCCCCCp:ophta
tBtutttttuACBBBBBBBp:ophth
tsBtvutvtv..C.BBBBBp:optic
svvCvuusut.sstsss.sp:order
Buuuuuvussvttttttttp:organ
.uvAtsAvuw.utstswttp:outil
.Btttttutu.DBBBBBBBp:outri
v..vuAuttABAABB.BDBp:outsi
vwvDtvuuuwBBBDBBBBBp:outso
wtu.uC..vs.stAuu.Csp:ouver
vuuuuusvCuDDDDDDEDFp:ouvri
suvu...A.u.AAA.ssCCp:ouvro
BuAv.uvu.uttvtutttup:overs
w.uwCvtuvwssussssssp:owner
uAtAs.tuttsAssAtsssp:packa
vEwvvwuvvvCECCCCCCCp:paier
ttsts.tuBtttttttttup:paill
sssssssAstBBBBBBBCBp:pancr
uuuuuuuuDss........p:paper
uAuutttuAuA.AAAAAABp:papie
Atsttstu.utsssssss.p:paren
AAsttuutttAs.....A.p:parle
uwBwABxvvxAsssstss.p:parta
.vCw.uwswzDAsB..ACAp:parte
vutsv.uAuAttsvtstvtp:parti
tusuAtxuytB..BAsBB.p:partn
tttAtttutABBBDBBBBBp:passa
uxtsswvt.BDCDECCCDDp:passe
zDwy.txuwuA.BAC.ABAp:paten
yyyvwwBAwADDDFDFFEDp:patie
uutuutuuCu.........p:payro
xv.wwu..s.sttsstuAAp:peopl
tttBtttustuuuwuuuuup:pepti
Aututt.ttuA.....s..p:perfe
u.vttusvCwCDCCBCDCDp:permi
Awuswv.tstAsttsssutp:perso
uv.AtvvvuAsstssssssp:petit
..sAwwutwtBCB.AABAAp:pharm
tBut.tuuuuADAA.AAAAp:phosp
AuuttAutuAuttttutttp:photo
stBttAtttuuuuuuvuuup:physi
vvtEuuuwux..sA.....p:piece
vus.utsuvA..A...t..p:pilot
Auuts..tttDBBBBCCBBp:pisci
tCttttvstutvtttttttp:pivot
.AuuuuuA.wuutttttvvp:place
tuButsvAtvuuuuuvuvup:plais
tu.tustuBBBBDBBCABCp:plann
vAwvuusAu.uuuutuvwup:plant
ustuttuttBBDBBBBBBBp:plasm
uwsstwvvvCtt.vtttttp:plast
wvttu.usuBsstssuussp:plate
wwswvAusvAuuwuuvtvup:platf
ttttCttuttsssssssssp:playe
AtvtuuvBstCDCCCCCEDp:pleas
tAt.tstssutututttttp:poele
uutut.uuuBCCCCCDCCCp:point
u.u.uAuuuuBCBCBCBBBp:polym
.tAtuutuAuBABAAAAA.p:porta
.Btwvtut.tCEEDCBEBFp:porte
AsvutuuuuAuvtttttttp:portf
tssstAsAtvtttttutvtp:posit
.CvtuuvuvvCt.A...A.p:possi
.wwAwwAwBvDBBCBBABCp:pourr
BttuuuuA.utuvuuuuxvp:pouss
usAs.sutuuvtvvvvuvup:pouvo
.tttttAttuDCCCCCDCCp:pract
uutAttutAsAAA.AAAABp:preci
v.vAuvuBvvsAsAsssusp:precl
ttttstButvBBBBBBCBBp:predi
wBx.uwuxBtDEDEBDEDAp:prefe
vuyvtwABCzAs..sABt.p:premi
s.wtAwstAwABBCCBCCCp:prend
vDusvuvvvvstsusssssp:prene
vAtutttuBvsusssssssp:prenn
BuusvuuAv.ywwxxwwxwp:preno
vuvsBAuvAv....ts..Ap:prepa
A.svtsvAtutCBBBCBCBp:prese
twsBt.uutss.uus.sssp:press
ttAAssus.ssst.sssssp:prest
uutuuAAutu.....A...p:preuv
tttuvttsBsDDDDDDDFFp:prevu
ut.AAstttv..At.A...p:princ
uutAsttttBBBBCBBBBBp:print
sutttsAt.ussssss.sup:prior
uttAtut.tutttutttvtp:priva
Asstss.sssutttttuttp:prive
t.uttBttutBCBBBCBBBp:probi
.vBuuuuvuu.sussssssp:probl
wFtv.xxxwysvusxttttp:proce
AvAtuuwAuuutsutstt.p:proch
.sCEwzzzzzusvv.usAtp:produ
AuuutB.vvwvttttAuttp:profe
vvv.uv.Cuuuuuwuuwvup:profi
x..vxstyBw.Cs..AB..p:progr
zsAxsCyswz.At.A..ssp:proje
Bttttsusttvttttttttp:promo
sttsstBtstvvvvvvxvvp:proof
u.ustuCuuuBCBBBBBBBp:prope
.uvtBBwuwzsuvus.vusp:propo
wussAvwtuBuuvvsuuvup:propr
vDsvuAvtuxttuttvtttp:prote
zus.wvCzxususts.tssp:proto
u.wwBvsvtwvuuuwututp:prove
.vvstsAtsuBAACA.AtBp:provi
txzxuBwtwCAutttwttsp:publi
AsvvutuuuA.CAAAAAAAp:purch
AuuAttuttussstsssssp:purif
Bwu.uvuuvBCBBCBBBBBp:quali
tutttBtAuu.......s.p:quant
stutsttstAuttttttttp:quara
ttttstBtttuuuuuuwuup:quarr
vut.ut.tsAttt.ttuttp:quart
wA.t.uvA.sttttutttsp:quatr
tvvutCvuuusssssssssp:quest
AtAustssssvuwuuuuuup:quinz
uttutt.ttCBBBBBBCBBp:quitt
ttutttCutvABAAAABAAp:radio
ututtutCusCAABAABBAp:raisi
ttuutCuutvCCCCCECCCp:rando
AusutuutuBwuvuuuuuup:react
uvvCuvvvt.tttvtttttp:reali
vuuuuuuBAutttttttvup:recei
tuttuBttutDDDDDFDDDp:recep
tuv.ttBu.utttuttutvp:recev
v.vvuus.txC.BCD.CAEp:reche
uuttuAvtABtttttuttup:recoi
ttttsAttAstttttutt.p:recom
utttsAuttAAAAAABAAAp:recon
AvvvuwvwBtCAAAAAAA.p:recru
t.utttBtstssssssussp:recup
utx.BAtvuxCFCEEDECCp:recyc
vDwvuuuvusAAAAAAAAAp:redev
uuttsuDtsssssssstssp:reell
CxxyvxExxyBBBBBBDBBp:refer
vuuutuuCt....s...A.p:regar
suuuu.utA.v.uuuvvvwp:regio
suvwuBvvBwwsuuuwuuvp:regis
t.ssAtttBtBBBBCBBDCp:regle
tutu.svtBu....As.BAp:regul
uAttttuAuuBCBBBBB.Bp:reinv
uuvuuDuuuvBBBBBCBBBp:rejoi
AuuAuuvBtuFCCDCCCEDp:relai
ttttsvutBu.........p:reloc
u.stsAtstuuvuuuvusup:remai
tssttAtAttCCCCCDCDCp:remet
uutDtvvvuv.........p:rempl
.utuBttsus.sssAssssp:renco
ttssAtsssAsssstssssp:renou
ustsuttBsAsssssssssp:renta
AuttAttttttsssAssssp:repar
..sssttss.DECCCCCCCp:reper
uttusCuuttCCCCCDCCCp:repli
vvAvuvuBvsttuttttvtp:repon
vvuvuuCvu.ttttttuttp:repor
Auy.vxywwACCBBBBBBBp:repre
tutsuAu..vBBBDBCBBCp:requi
swzyw.wsv..t....t..p:resea
Duvuuuuuvw....s....p:resel
uustvAAuAxvvvwvwxxxp:reser
wvtvuu.uCvAAAAAABAAp:resid
uButstttstCECCCCCCCp:respi
tuutsuCvuvBBBBBBDBBp:resta
.sstssuCswFEEEEEEGEp:reste
vvuutBuvvADDDDDFEDDp:resul
.usBtttttuDCCECCCCCp:retai
tuuttuuBtBAAAAAAABAp:reuss
DyxywwuuysBAA.AABAAp:reven
tAAuuuuttu.sA......p:revet
AA.Avutwvyutvvuuuuup:right
ttAtBtttttsstssssssp:risqu
Attutsu.BwA......sAp:rivie
uw.vxvAsuAB.B...uA.p:robot
sut.tuButstuutuuwuup:roule
tttttttCtvuuuuuuuwup:round
Atsust.tttutttttuttp:route
wEwxwwwwwvtutttttttp:royal
tssttsAAttttttttvstp:runwa
ttutstBttuAAAAAAAAAp:saiso
utuuvutvBss.sssstssp:salar
Cututtuutu.........p:sales
BtssstsststssAsssssp:salle
Dvtutuutuvtssssssssp:salon
vvu.uBtuuAAAAAABAAAp:sampl
vuAuvCvvuvAA.AACAAAp:satel
uuttsuAAsvttttttuutp:savin
tvBtt.tuAu.....A..Bp:savoi
ttAtsAttsuBBCBBCBBBp:savon
.Bvuvvuuu..BAAA..AAp:scann
.wuwuAAwttA.....u.up:schoo
ywtxwFwutwsstsstsv.p:scien
sAssBssssuBDBBCBBBBp:scree
.vvvuvB.vwutttstsutp:searc
uttutvCutu.........p:seaso
uwsvA.tBusDDDDEFFDDp:secon
Austttttt.CBBBBBBBBp:secte
tututuBtttuuuuuuvuup:secti
u.tustttBtBDBBBBBBDp:secur
vsvsst..vwBsA.BAEBCp:seeki
uututtuuCusssssssstp:sejou
Bsttssttssvttttttttp:selec
Cvuvuu.vvvGDDDDDEDDp:selle
sttuuuuAuABBCCCCCECp:selli
xwwAtvuA.utttuttttup:semai
ststssttsBCCCCCCCECp:semic
ss.uvw.swtAECEBBDABp:senso
tAttttAttuuwuuuusuup:separ
vuvuuCtuuuvvvvvxvvvp:seque
xuAuuBsx.xEFFGEFFFFp:serai
wvyBu.z.vt.t..AA.s.p:serie
ttv.u.tBuvDDCCADADCp:serio
uttttt..tBsssssstusp:serve
Cxvsv.BxszDCA.DBBCDp:servi
uutuvsvvA..........p:settl
B.ttuttwAuDDCCCCCCDp:shang
zwuvC.w.wzAsB..AAD.p:share
AwuBtuuvvswuuxuuuuup:shift
tsssst.tsAsssssstssp:shutt
DxytAvzyCwFDDFEEBDCp:sichu
tAButtuuuuuvwuuuuuup:signa
...utvuuusCDABBBBBBp:signe
uuuBBvuvtvsssv.ssssp:silic
ssuutuvuuCvwuuvuuuup:simpl
sACtttBstvAC.AAABAAp:simul
BsstssstttECCCCCCCCp:singl
uuAAttutuuuuuvuuuuup:small
tttutt.vCt......t.Bp:socia
tztxDyxssuAutuuutstp:socie
sAstt.sss.tvtttttttp:sodiu
AAtxtyvsxvtu.tutuwsp:softw
Att.ttttttCAABAAAAAp:soien
Ausu.u.usus.A.s.A.Ap:solai
tuuCttutttBBBCBBBBBp:solde
.AuBttttsvA.ACAAAAAp:solid
twvtvvEuvx.sstsstssp:solut
.AsttsttttCDBBBBBBBp:solva
uA.swvsuuyHEFGEEFHEp:someb
ssutsswxttuCsAssA.Ap:somme
AuusuuBvuwAss.ssvssp:sonde
vvsuusvtB...A..s.tAp:sophi
sstCsstssstttttttttp:sorte
v.Bvtv.vsuBBCABBEBBp:sorti
sBssssstssBDBBBBBBBp:souch
ttsBstttsttttvtttttp:soudu
vssA.AtvuzEEFGHGGEFp:sough
sutvus.AsyFDEEDCEBEp:souha
t.AutttsstABBAAAAAAp:soupl
tBtt.ttttutvttsttutp:sourc
tsuttBttButttttsttvp:souri
ttststsBt.tttttttutp:soute
Cvtvtutuuusssssssssp:south
vuvvtuu.uCtttttttvtp:souve
AvvstuvutAA..s.....p:speak
tvBwvtxxsB.s...A..sp:speci
ttAusttutAAABAAAAAAp:spect
uCttssutsuAAAAAAAAAp:speec
ttttsCtttsAAAAABAAAp:spons
AttAtsvttA.AACAAAAAp:sprin
uutu.A.uttsssstt.ssp:squar
utuuutuDtvuuuuuuuwup:stake
AutuBtuttvvuuuwuuuup:stand
tutvuuuBvACCCCCCCECp:start
ut.vusAuvtsttttvwttp:stati
uuuCtvuvuuusuwuuuuup:steri
C.tuuutuuwB.....t..p:stock
uCstttstsuBDBBBBBBBp:strai
AtustAtsttCAAAABAAAp:stres
CuAttssusv..A......p:stron
utttBstuAuBBBBBBBBCp:struc
sssssssBstuuuuuuuwup:stubb
utsvs.AvuAsssss.tssp:stude
xxwxuAAxAxwwwwwzxwvp:studi
usssttttCuttttttttup:suble
uvtututsuADDDDDDDGDp:subsc
xwvvCvxt.ssssssss.tp:subsi
tttAtsAsttAAABAA..Ap:subst
sustttsstBAAAAAAABAp:subve
tttttttBt.tttttttutp:suivr
tssssAsstAssssstsssp:summe
AuuvtBtvvwywwwwzywwp:super
AxtAwwwww.s.As.....p:suppl
sAtt..tsAvDs.AB.AABp:suppo
stutt.stsACBBBBBBBBp:surge
stttttutsBBAAAAAAABp:surto
ss.vttuvuCAABAAAAAAp:surve
uvuutuuutC.........p:synap
vuvuuwsDtvtttttt.vtp:syndi
.vBuuvAvuvstvtttvttp:syste
tvtCttttttsAstsssssp:table
tsBss.usstBBDBBBBBBp:tacti
tsttu.Butv.....sB..p:taill
CutAttutuuyvvwvvvvvp:takin
tsstttttBtwwwwwwwwzp:talen
svtBttttuuECCECCCCCp:tanne
wFuuDuwzxxuA.tvuussp:techn
Cuuuttutttwuuuuuuuup:telec
ssBtAtstttBBCBBBBBBp:telem
sAuvvA.vvu.AAAABBAAp:tempe
CttuttuutvECCCCCCCCp:tende
.stsustuAus.sssssstp:tenon
uu.wuv.uuAvvwvvvxvvp:termi
ww.wBt.tuw..A..A.tsp:terra
ABtuuuttsuBAAAAAAA.p:terri
vvwtuuCuutAAACAA.BAp:teste
AvvwuuAvAvutttttvtvp:testi
ttB.uvuusuBBCCBBBBBp:texti
vvAvuCvvvwDDFDDGDDDp:theor
tuCvtvAsts..A...uA.p:therm
uutssEtvuvvvvvvxvvvp:these
uututAustA.....A.s.p:thesi
ttut.uBuAt....s.A.sp:thirt
uuuA.uuBvuAAAA.AACAp:thous
tttBtutuAtvvvwvvvvyp:tianf
t.tttttBtustsssssssp:ticke
ttAutAttstAABAABAAAp:tissu
vAuuuuutu.BDBBBBBBBp:titul
ttAutusuAtBBDBBB.BCp:tomor
sttBtttttvtttutttttp:tonne
CuuuuuvutuBAAAAAAAAp:touch
.tttssvssCuttttttttp:toulo
xBxsvw.swt.A.s..BB.p:tourn
sssusstBstCCCCCCCECp:toxic
CuAuuuuuuvs.A......p:tract
Dstwvuuutvtssssssssp:tradi
uCuuuuvvuAsssssssssp:train
.uvusu.vv.CDCDDDDCCp:trait
wEBtvxztxxstt.sssvsp:trans
v.tAwAwwu..ttvsu.s.p:trava
uAstAvu.sA.A..B..t.p:treat
uttttA.u.uvvvvvwwvvp:trent
uuuv.uvButsssstss.sp:treso
uuuv.sAtts....AssA.p:trial
tsstsCssssBBBBBCBBBp:tribo
.s.Bs.sC.vCCCDCCCDCp:trime
twsBsty.vtCCDHDECBCp:trouv
tAttttttt.CECCCCCCCp:tsing
tttuttBtttCCCCCCECCp:tunne
u..AttutttABsBAAAAAp:turbi
uttBttvBsu...B...t.p:turne
AvttuvvwsAvuvvuuuuwp:twelv
.vt.uv.vu.s..A..A..p:twent
uCAust.vtvC.EDCCDCCp:ultra
tuAtt.tAuuAA.AABACAp:under
tttAAttttsBBBCBBBBBp:unite
t.xvuAusvvss...A...p:unive
tBtsstttttstsssssssp:upfro
vuvCt..uuvAAABABsAAp:urgen
sssBsstsstssstsssssp:usina
uuustssBsssssAsstusp:usine
wuxvBvBswsstsststusp:utili
uBAutuuutw..C......p:vacci
wsxuxvFwxyBCBCBBBBBp:valid
ttAutttuBtss.ssssstp:valis
u.tt.ttBttABAA.AACAp:valor
uuuA.tttttCCCECCCCCp:valve
.ssAssststCCCDCCCCCp:vanne
sssBsstsstvvvxvvvvvp:varia
ttvBttttttA..s.....p:veget
vtAuuuvDuwuvtuuuuwup:vehic
AtutstAttuAssssstssp:veill
EuvtvuuvuwEDCCCCCCCp:vende
.Asvvuwvu.uvsttttttp:vendo
E.vvuuwvvxAt.sA..s.p:vendr
AsBss...ttCBCBBBBBBp:venti
vuvuBwvsuss.ssssstsp:ventu
ustustuuCttsttttttvp:venue
tttutuBtttuuuuuuwuup:verif
uBuu.uuvuvtutt.ttttp:verse
tBDwtuu.uvC.CAAABBAp:versi
tttAtBttstuuuvuwuuup:vesse
ututtAutuBAAAAABAAAp:veuil
.vsvuAsvvAstuttuuttp:veule
.vuu.uuwts.ssstssstp:vienn
uuuvvvuvDvttttttttvp:villa
ssssssAsssBBBBBBCBBp:viney
tA.ust.tttvwyvvvtvvp:visio
.tusvAuus.tttttwttup:visit
BtttstttstCAAAAAAAAp:vitic
tutCtttttuuuuvuuuuup:vitro
uuuutuCttusssssstssp:vivan
.w.xt.Bvvwuwwuuwwtup:volon
BwvCuuvvtwFCCECCCCCp:volum
tutttuCutuuuuuuuwuup:volun
Ctttttttttuttttttttp:votre
wsAvusCv.wDBEEDFFDEp:voudr
uts..tstuyGFGHFHGDHp:voulo
.sssxyAutzGHGGFGHHHp:wante
tAttttAttsBBBBBBBBBp:waste
suBvuututtCCECCCCCCp:weara
tutAvBtsuyuuswttuAtp:welco
CvuuuAuuvuCBBBBCBBBp:weste
ttAtAtstttttututtttp:whoev
CvuuttttuwA........p:whole
vv.usAAvvvAABA..BAAp:willi
Cuuttuuuuts........p:winer
tutstttAAAsssssssttp:winne
uutuuAt..t.sssstsusp:wishe
tttBsststtuuuwuuuuup:worke
uvvsvw.Bvt......s..p:worki
uw.Csvtvuwttu.utvttp:works
xwzxAwwwtGwuvxvwywwq:foreign
uzzxzzyHyzFBBCA.EFAq:money
ussuv.susz.uvtuwvssq:offering
BtuBvttvAzHHHHHHHGHq:question
ttssuAstvzDCGEGEFDHq:seeking
EyvsyvzvyuEACBBCBDCr:need:distribution
wwxy.wxExwDDBDABEFDr:need:investment
utDvvuuxvzD.EDCDDCCr:need:joint_development
wtwvCvvxxsA.AAA.AAAr:need:joint_venture
yxvxtxstEzHHHHHHHHHr:need:landing_support
uDxvtvvtuxCHEEFEECEr:need:licence
vwuEtytwyyB.EFDDDECr:need:manufacture
xxyuwwDywvDDDEDFHEDr:need:pilot_customer
yyyvxEuzvwAABEBDDCDr:need:research
Bywuvxsxvttssuts.str:offer:distribution
wxww.suCsvttvtttuutr:offer:investment
uuDuuwuttvvvyvvvutvr:offer:joint_development
tvutCvutuwssssussssr:offer:joint_venture
utvwtt.uAtxywvuwvxxr:offer:landing_support
yDuxvvywvAvztuywvuzr:offer:licence
tstBvutvvwtvwyvvwuvr:offer:manufacture
zwstwsDvwyvwvtvuzwwr:offer:pilot_customer
utxtuCvt.wtvtttutt.r:offer:research
uyyEutv.ytBDDGBCAFDt:000
wtvCwuvBuytvtsuttutt:10
syxsxx.stuvttvtttuvt:100
ssstustCsvAAAAAAAAAt:1000
vtututvCtvvvvvvvvxwt:100k
tttBssttstssstssssst:10k
twwwvsuBwB.BBBBCADBt:12
tuvAvuvvtAtsstssssst:120
ttt.ttuusADDDGDDDDDt:13485
tuttuuABsv......tB.t:15
tststttsAutttttttvut:150
sssssssBAtsssssssutt:150k
AsstssstsABAAAAAAAAt:18
ttutvtttuB.........t:1985
ututut.Atvttttttsvtt:1m
vux.uxA.uAuuuwuuuvut:20
uww.vt.sutBCCDCBDDAt:200
sttAsttAsutttutttttt:2000
uuvvtvuuvD.........t:2001
AssssssssAuttttttttt:2009
tuuuutsCtu.........t:200k
uutttuvuuC.........t:2015
sttttttuuC.........t:2016
vttutttuuD.........t:2019
tuutwuuuuD.........t:2020
ttttvtutuCtttttttutt:2021
uvvuuuvtvD.........t:2022
vxvuuuvuuE.........t:2023
sttutuvuuE.........t:2024
tttutttuBtAAAAAAAABt:2027
uttusuuvuC.........t:2028
Duuuuvvuuuvttttttttt:210
vAuuvuuvuBuwuuuuuuut:22
ttAtusuAstssussssust:25
ttuutttCtussssssssst:250
tutuuttCtvCBBBBBBCBt:2m
Cwwws.xstussssutssst:30
A.wuwx.uwAwvt.ttustt:300
uvuvutvDuvBBBBBBBCBt:300k
AtstttttAADCCCCCCCDt:35
ttsAsstsstCCCDCCCCCt:3d
Attuttt.tuBAAAAAAAAt:3m
.v.tBvtuvvAs.tBtutst:40
.vv.ttt.ututtvusu.tt:400
ussstsuCtv.......s.t:400k
ussAtsstssssstssssst:42
.uuuuuuvuButtttttttt:46
vttuBttvtAttttuttttt:49
sssststssAAAAAAAABAt:4m
xwyDDwsvwx......Cs.t:50
uxxDwuvtxACCCECADCCt:500
ssssss.AstBBBBBBCDBt:500k
uutuCstttusssstsssst:51
ttttuttBttssssssstst:5m
suvss.ttuAywwyyyyxwt:60
.swvtv..u.v.ttttvutt:600
sssssssBssvvvvvvvxvt:6m
.suvutAAtvuAssssttst:70
.tvwwtwBvwACCCCBCFCt:700
sttssstAttAAAAAsABAt:700k
.vw.vAvvutwuu.uvuuut:80
..svuww.vssAs....A.t:800
vuuuvuvDutCCBECCCFCt:800k
Ctuuutt.tvuttttttutt:90
Attutt.st.tsssssuAst:900
tuvvtusBtuCCCCCCDECt:900k
tttCtstusuuuuwuuuuut:9100
wxBuw.usvuttuttsuutt:ai
ssstAss.ssBBBBDBBCBt:air
uuutuutuuC.........t:airbus
CttttssssuCBBBBBBBBt:allemagne
uuttuuuCtutttttttutt:ancien
AttsstutsBCBBBBBBBBt:antibes
ss.ssssBstuuuuuuuwut:antipolis
uu.uuBttutvvwvvxvvvt:apportez
.sttsstts.BAAAAAAAAt:aquapulse
B.tAuuvt.xAsACBAAA.t:asia
A.uvAsuuuwttsstAssst:asian
C.vvvvwssy.u.s.ss.ut:asie
tuutuAAttu.....sA..t:avc
ssssssA.suAAAAAACBAt:avis
tutttAttAtCCCCCCCCDt:azur
uuBAtttuttssstssssst:battery
sAssssststCECCCCCCCt:bd
.ttttstst.BAAAAAAAAt:benelux
uuuu.ssBuusssst.tBst:besoin
uutttuCttwDDDDDDFDDt:beta
ttssstttBtvvvvvvvvxt:bilingual
ttttt.tuuABBBBBDBBBt:biotech
us.Btusutuuv.vuuuuut:bms
sttssttBtussssssstst:bp
tutBtuttttBBBCBBBBBt:bpf
sCtutsttstuwuuuuuuut:brevet
uuAuAtAtutwwxwxwxwwt:bring
ttttBtAttsuuuuuuvuut:btp
tsstss.tAussssssAstt:bureaux
ssssssssAsttttttttvt:cabinet
uvuCtuuutu.........t:cad
BututsAvuvwuuuusvuut:call
ssstsuBu.sttttttutut:campus
svtuttutBuA........t:cannes
.ssC..ss.ttttutttttt:capacite
ut.st.sCsuuuuuuuuwut:capital
ttAtstAtutDDFDDDFDDt:car
ttuCtuuuuu.........t:cdmo
BttvttuttAFDDDDDDFDt:ce
BttAtsutsuvttutttttt:centrale
utustuAtAuAAABAAtA.t:centre
uuuutuuutC.........t:ces
txzuAvzwAsDDCCDECCBt:chengdu
.ututtA.tuCBBBBBCCBt:cherche
su.Att.tuwCABCAABAAt:cherchons
.uxu.wvv.sAs.BBAAs.t:china
Btxv.wxu.uDAABCAA.st:chine
sstu.tztByssA.ussv.t:chinese
BtttuttttsCBBBBBBBBt:chongqing
uuutuBsvvvsssssstsst:chu
ttAtuuAutuBB.BBBCBBt:cinq
sssssAtAstCCCCCDCCCt:clinical
uututtuCuuBBBBBBBDBt:closing
tttBtsttsutttvtttttt:cmo
utuuttuuuC.........t:cnrs
ts.sstAtstsstssstsst:co
BtttttttsuCBBBBBBBBt:commission
sA.st.tttvvwwvvwvvvt:companies
Bs.sts.sBt.sssssssut:company
uutCttuttuyyyzyyyyyt:contract
sssssssAsstttttttvtt:corporate
tutttAttAtCCCCCCCCDt:cote
ttBuutBututtvtttuttt:count
uttusttttC.........t:dealers
Btttsst.stECCCCCCDCt:dear
uu.Atuvuusssttssssst:design
s...s.ssBtuuuuuuuuvt:desk
Btttssssssuttttttttt:distributeur
ttsutstttBvttttttttt:distributor
ttuuuuAAuussssss.tst:dix
Atststtt..CBBBBBBBCt:editeur
tstBttttttssstssssst:ems
tttCtstusuuuuwuuuuut:en
uutt.tBtutuuuuvuvuut:energeticien
tt.tttAtttuuwuuuwuut:engineers
.uusuBtuAuDDDDDFDDEt:entreprise
AsxAwsvuuytusA...vut:europe
Auvs..w..ysA.ttA.sBt:european
Ctt..tuusxGDCBDCCCCt:fabricant
.tttuttBvvvuuuvuuvut:family
uuuAutuuuAuuuvuuuuut:fda
uAvvutsvAu.s....A.st:first
utttuttB.twwwwwwwzvt:fonds
tttsAttttAAAAABAAAAt:foreur
sAtsssstAtsussssss.t:four
ttsBssstttAAABAAAAAt:fournisseur
AxyytwwxtsABAABCBABt:france
Bswu.swv.vAs.ssA.tBt:french
sssssstCsuBBBBBBBCBt:funding
tttt.ttttAAAAABAAAAt:geothermal
Cuvvuvuvt.AAAAAAAAAt:germany
Cttttuuutuxvvvvvvvvt:give
vvvCuuuvuvDDDGDDDDDt:gmp
stuttttusBs.......At:grenoble
Bttttststuuttttttttt:grossiste
vtvuCu.vuvtsttvtvvtt:groupe
vwA..vu.vuss.vussust:half
Atsutuv.tu.A.AAAABAt:happy
tuttttttBsCCCCCCCCDt:hi
uttts.Attsuuuuuvvuut:hopital
uuuutCtvttAAAAAAAAAt:horizon
AuAtuAvvtuABCBBDBBBt:hospital
tuButAtuuvss.ss.usst:ia
AssAttuttt.CBCBBBBBt:ii
AsststtAstutttttt.tt:iii
Asstssssstvttttttttt:importateur
sAsttttAtuvwvvvvvyvt:industrial
ttuCsttutuvvvxvvvvvt:injection
tButstttttBCBBBBBBBt:instead
sAsssssAsstAtttttutt:interested
sssssBssBtttttttttut:international
tBttttttttuwuuuuuuut:invention
sssssstAstuuuuuuuxut:investisseur
tssttsttsBsssssssust:investment
tsstutttsBtttttttutt:investors
wEtvuvvxwv.Bt......t:ip
tttAttuusAAAABAAAAAt:iso
AsstsssAtsECCCCCCDCt:japan
AssssssAstCBBBBBBCBt:japon
tttuAttut.BBBBCBBBBt:joint
uuuvDvuuuwAAAAAAAAAt:jv
Assttssss.vttttttttt:korean
tttttuttButtttttttvt:l2
tAuAs.uutuABAAAsAAAt:laboratoire
BttsttttssCBBBBBBBBt:led
stststsssAAAAAAAABAt:loan
s.twsxs..wABCBBBDsEt:looking
AvutvvvvvB...A.....t:lyon
BAtss.ss.vDCCCCCCCCt:manufacturer
vuuvu.uv.BBBBBBCBBEt:march
tuttBtttutCCCCECCCCt:martigues
Atu.uAuuuvussts.ssst:medical
uututuuutC.........t:medicine
uuuAtuutv.BBBCBBBBBt:merci
tBtttututBBCBBBBBBBt:mianyang
tCtssutttututttttttt:molecule
uututuuutC.........t:nature
Atuuuu.u.w......A.At:new
AsAtssstutBBCBBBBBBt:next
BxwvwvwxCutssAs.ss.t:nice
Ctstt.stuwwuuuuuuuut:nmpa
wvvDuuuvuussstssssst:odm
xAwDuuvvvw.........t:oem
ttttssBtAwuuuuuutuxt:offices
utAssssAstssussssAst:ouverts
vws..vv.wvFEGFHFEHEt:partenaire
sstutABusuCCCCCDDCCt:partenaires
AtsuAutttwECBCECCCCt:partner
tAttuBtttustssssssst:partners
sssttstCsussssssssst:patient
AttAttttttvttutttttt:pharma
vvvuw.vvvAAAAAAAAAAt:phd
tuu.utttuAECCDCCCCCt:plant
A.ttutuut.DCBABBBBBt:please
At.uuswuswAs..AC..st:pme
tsssssstBssssssssstt:portage
ttststtBtuDDDDDDDGDt:pre
utsAtsstt.tttutttttt:precision
sustttsstBAAAAAAABAt:pret
sAtssttAssABAAAAAsAt:prets
wvvsuuuuuCAAAAAAAAAt:production
ttBttts.stCCECCCCDCt:projet
suuuBtuuAvwvvvyvvvut:provence
tssssssBsuFEEEEEEHEt:raising
.u..st.utxGFHGGHGGHt:recherche
tAtttv..uuCECCADD.At:recherchons
tsssst.ssAssssssusst:regional
Atstttusstvuuuuuuvut:reseau
uDtwutsutuuwuuuuuuut:rights
Attuttv.BwA......sAt:riviera
sssssstBsutttttttutt:rmb
vsttttA.svDDDDDDGEDt:robot
ttsttstssADDDDDDDFDt:round
AuvuuuvtuBDCCCCCCCCt:saas
tBssttssstuwuuuuuuut:satt
ttttsCssstBBBBBCBBBt:scientific
uDvvuuuuuuuwuuuuuuut:sdk
tuvutuuCtuDDDDDDDFDt:seed
t.t.su.vtvAu.tAsDsBt:seeking
tussttsBstDDDDDDDFDt:selling
uvuvutA.uuuuuuuuvwut:send
sssssssBstCCCCCCCDCt:serie
tsstttuBssssssssssst:series
B.utuutwAvDECCCCCCEt:shanghai
DxytAvzyCwFEDFEEBDCt:sichuan
vuv.uAuvv.uuuvuvuuut:small
.sstsstBsuDCCCCCCECt:smart
tsAsAtt.stEEGEGEEFEt:sme
CusuuuuAsvututtttvut:smes
vvuDuuwuuuuuuwuuuuut:smt
.s.uvsswtuBAAABDACDt:societe
tttttttBtAssssssstst:sold
wvsuusvuB...A..s.tAt:sophia
vuvvusvs.ADDDDDEDGDt:spin
uuvuvustsBsssssstAvt:start
Cutututtutvttttttttt:sud
uCtuutuuuutvtttttttt:take
tBtttstssttvtttttttt:tau
tttttt.BuussssssAtst:ten
ttuu.uAuBtvvvvwvwvwt:thirty
s.uBuvvwst.usvssss.t:three
tttBtutuAtvvvwvvvvyt:tianfu
.ssssssssAuttttttttt:toulon
svuvstuvsC.........t:toulouse
ssstssstsBAAAAAAABAt:tour
tttsttAtAtuuuuuuvuut:trente
uvCttuttuuttuttttttt:trl
u.uAttts.t.t.t...AAt:trois
tAtttttuu.CECCCCCCCt:tsinghua
Bttstttttus..A.....t:twenty
utuussuutA.s...A...t:university
sstBsstusutttvvttttt:use
tuuCs.s..utttvtttttt:usine
ttCtttuuuuBBCBBBBBBt:v2
ttststtstBCCCCCCCECt:vcs
sssssssAstBBBBBBBCBt:vitatrace
tutCtttttuuuuvuuuuut:vitrolles
Au.uuutu.uus.ss.ss.t:want
Bs.uuutvux.BB......t:wanted
uvvvtuwuDuCCCCCCCCFt:wfoe
ttttsutuuC.........t:wuhan
BtttttttttHEEEEEEEEx:needs:distribution
uvuuvusBu.CCCCCCDDCx:needs:investment
vtwvBvtwuts.ssussssx:needs:joint_venture
wtsuvuvtDvCCCCCCCCFx:needs:landing_support
xEuutvvwvwAAAADAAAAx:needs:licence
uwtBtuuwusBBCDCBBBBx:needs:manufacture
AvzwvxuyvAuutuvtusvx:offered:distribution
xuyy.zyCysA..As...sx:offered:investment
vyCwwvvvvAsstsstA.sx:offered:joint_development
wvxwCywuxAAAAAAAA.Ax:offered:joint_venture
xwuztxuvDuttusAs.tvx:offered:landing_support
xDwxvyzuwA...sA..B.x:offered:licence
xtvEwxvxxtAss..AtA.x:offered:manufacture
vwvvwtCvxsAu.BBssDtx:offered:pilot_customer
ttxwwBxxv.uvtsssssAx:offered:research
.wutuvxwu.xvvxvvvvvx:offers:distribution
uvuvvstD.xuuwuwvvxvx:offers:investment
sttttuttBwwvvvvvvvyx:offers:landing_support
vAvvwwvuwBwzvwxyxvxx:offers:licence
.x.Cutvvuy.sttsssssx:offers:manufacture
vwvwvuEvvxuuuuutwuux:offers:pilot_customer
t.tttAstuvAsAAAAAAAx:offers:research
DzzxvzzzxAB.BABBCCAx:sought:distribution
zzzz.zxDzt.ss.t..A.x:sought:investment
wwExwxxxw.Au.A.AAB.x:sought:joint_development
yxyxFyxxy.AAAAB.A.Ax:sought:joint_venture
wwvzuzutD.A.sACADAsx:sought:landing_support
wCxsuyxwxtABAt.AAsAx:sought:licence
wttBtzuwz.utAst.tB.x:sought:manufacture
zzuxyzEwxsAA.BADBA.x:sought:pilot_customer
vtwyzDyxvsBttBAs.sCx:sought:research
uxxsvwxDwvus..ut..tzh1:¤
xtCvutAwssHHHHHHHHGzh1:一
.ututtuvuBvuuwuuuuuzh1:七
stvuvtsssAuuvvtusvtzh1:三
svsywvusyCt.ssvusvtzh1:上
wvAswwsstsCDDDCEDCDzh1:下
wtsuswwstDEDFEDFECCzh1:不
vwCxB.wvwvAB.t..s.Bzh1:与
ws.tuvvt..tstuuststzh1:专
xuu..vvstAtssvtvtvwzh1:业
swsuBwu.wtttusttuutzh1:东
ttvtsvtvsAtsstttttszh1:两
.vuxuvC.svCFDDEDDCEzh1:个
sAuv.uxt.u.CAABABA.zh1:中
vtvtuB..t.AAABAC.CAzh1:临
u.uButst.uzzzzyyzzzzh1:为
ssttts.At.stssss.tszh1:主
.stustAv.usB..A...Czh1:么
AssutsssAuDBBBBBBBCzh1:之
s.s.sAAsstBBBBBCCBBzh1:乏
ut.v.Asutvttttvuuttzh1:乐
.suuuvtvAAss......Azh1:九
usu.tutCsu.Atstt..szh1:也
tususAsAtvsssss.ttszh1:书
wDuuttvvu........t.zh1:买
vvusvxwsuDFFEEDCFDCzh1:了
tAtssAsssuABAABBAAAzh1:予
.tuBusswt..tttuuttvzh1:二
xuvwvtvuxFAAAA.ssCAzh1:于
AtBttttttuA.s......zh1:云
ssAssAsstsBBCBBCBBBzh1:互
txtAwvusss.stsst.ttzh1:五
A.ustuvsAwA.BACAAABzh1:亚
tstsssuAAstttttttvuzh1:些
A.tuuus.sABtAA...Cszh1:交
s.v.wztuys.AA.CAt..zh1:产
tststssttAttttttuttzh1:亩
ttsAtButsutttttwtttzh1:享
syt.vx.ttuBBssAAss.zh1:人
.ttuttAu.tussssstsAzh1:什
v.sttstAt.s.tsstssszh1:今
AtsstssAsuAAAAAAABAzh1:介
uA..uvvvB.sBsus.sstzh1:从
.ttstsAttutss.sstsszh1:仓
ttt.tuuuuBCEDACCDCCzh1:他
uDvutsustt.......A.zh1:付
Av.twuyw.uswstt.ttuzh1:代
tsst.vBvtzAtutBtBvAzh1:以
.utttsutuABBCBB.EBBzh1:仪
twstutuuv.v.vtsutsuzh1:们
..sCvusxwyECGFDFFFEzh1:件
s.vAsvutvs.usstsstszh1:价
.tAt.t.ttu.ststsssszh1:任
vuvABvvtuAAAACBAACAzh1:份
sAssssssssBC.BBBBBBzh1:仿
xs.sAuwx.vtt.ttusuwzh1:企
Bus.sstttvssssssssszh1:伍
.ttttsButuDCCCCCECCzh1:伏
AssBt.tttutss.ssssszh1:众
s.uAtttA.tzzywyyyzzzh1:优
sx.s.AuuwvDB.ECBBCBzh1:伙
tu.AsuutAtCDCCCCCB.zh1:会
...suutsu..ABBAAA.Azh1:传
tuuts...vAsssss.t.szh1:估
.w.st.utvvCA.DAABAAzh1:伴
uuuButvvtBAAABAAAAAzh1:但
vxwvvAsvBABAABCBAAAzh1:位
AAu.vsuvtuECCABCBBBzh1:低
tsssststBvttttttttuzh1:住
v.tAAuAuu...Ats.s.szh1:体
.t.t.s.tuuCBABDBABBzh1:何
uut.Au..twAAA.BABBAzh1:余
ux.t.Asvutvwuvuwtwuzh1:作
uusstuAu.uuuvxuuwuwzh1:你
xAwxussCwuCECBCCDDCzh1:使
ttuv.AsAsvsssstu.sszh1:例
svtssstssAAAs.s.sutzh1:供
Btssssst.tBAAAAAAA.zh1:依
Atutut...vvvvwvvwuvzh1:便
.svs.utvA.tutsstuttzh1:保
.A.sssss..BCBBBBCBBzh1:修
tt.Attttttssstssssszh1:倒
sss.stsAssBBBBBBBCBzh1:候
AttusuAtAuCBBBBBDBAzh1:借
tttutAuBttssssstssszh1:值
ustAtstCsuutuvuuuwuzh1:偏
utB.v.tsvxsAsstB.stzh1:做
sssAssAssuAAABAABAAzh1:停
.ttttts.tttsssssttszh1:健
s.su.us.v.uutsutuvtzh1:储
sAttsstst.stsss.ssszh1:催
tAsssBttsvABBAA.AAAzh1:像
ttAttuAussss.ssstsszh1:儿
AsAtt.tttvCB.BBCBBBzh1:元
vwv.uvCw.vAAu.ts.suzh1:先
.v..vu.tu.CAB.AACAAzh1:光
sttAs.tsstBBBCBCBBBzh1:克
vuvtusCtAxsustst.tuzh1:免
tvAxtswts.CDCDDBDDBzh1:入
u.usvtus.AutuAsts.tzh1:全
utuAt..tssuuuvuvvuvzh1:八
uvtuswstssttsutttttzh1:公
sttAttvvsBtss.ttsstzh1:六
vw.wABwvxuBABBCCBBBzh1:共
v.sA.vttvAACBCAB.BAzh1:关
ststvA.su.AB...Bt..zh1:兴
tAAA.ututwBDCACBBBBzh1:其
s.tAtsussutttst.uttzh1:具
AtuttsAststssss.s.szh1:养
.ttwvv.svs.BBBA.C.Czh1:内
t.ttAuusBvABAACAABAzh1:册
.t.tutu..yvttss.sA.zh1:再
tuvAt.suAtCCCDCDDCBzh1:写
suuusAtAusA.sssss.szh1:农
ustttt.stAuwuuuuvwuzh1:决
vuAutA.utuss.ssttsszh1:冷
tts.tAttttuuuvuvuuuzh1:冻
suuCtBuutxCBBBBCBBBzh1:净
tstsutsuBuABABAABAAzh1:准
sDtttsuuBvtuttttttuzh1:减
Btt.ttut.vuss.ssss.zh1:几
sAtv.swtvw.utsststtzh1:出
...tv.vuu.CBBBCACCCzh1:分
vtvx.ws.AA..tsA.ttAzh1:划
s.tssA.AstC.AAAC.BAzh1:则
ttsAtstt.Btttuttttuzh1:刚
svttxyC.stvtuuwtwzvzh1:创
uus.vu.sBwtttttswvvzh1:初
.CtvvvxvvBA...ssAA.zh1:利
t.sAtusstuCAABBBCCBzh1:别
sxuswxsuB.AAAAABBAAzh1:到
utsCwzuxw.BsBs..A..zh1:制
sAvAtvuuvssutvtttttzh1:剂
sus.tusu.AA.t.ttAutzh1:前
s.tsttuuu.A.CBABBBAzh1:力
vuvvBvwtDtsussAssuuzh1:办
tAssstsss.uvuuvuuuuzh1:功
ut.AuAx.tv.A.AB.AC.zh1:加
.svt.vus.sstvu.tt.vzh1:务
.vCuvvtAAuDCCCCABDDzh1:动
vtuxvBuwABAsA...A.Azh1:助
tttts.tBtAtttttttutzh1:励
sttstttsBsCCCCCCCCFzh1:劳
AtAttsust.CBCBBBBCBzh1:募
ssvAtvtuAtvt.vstsuuzh1:包
tBusuvts.s.sA..B.A.zh1:化
tAxwuxBws.C..st.uAAzh1:区
swvsuBs.vsvt.us..tszh1:医
uvuAwtAwuBuwwyvwvwwzh1:十
.uusu.uuuAvtt.tvuttzh1:千
su.t.xtuA.BsAst.B.Bzh1:半
Csvwsuwwsswuuuvuuutzh1:华
utAsvvvu.ACCDDCCCBCzh1:协
vttAsutsttsvtwtutwuzh1:单
DsxytttvwwCBBBDBCABzh1:卖
B.uv.vvsuxv.tt.ttuszh1:南
tsustBststssssstss.zh1:博
ttsvAvvsu.Bss....A.zh1:占
tsA.tutu.wstAssssstzh1:卡
sssAssssssBBBCBBBBBzh1:印
sstBtutAsv.t....AA.zh1:即
.ss...s..uBBBCBBBBBzh1:卷
.uv.sxvwysBu.BCBCAAzh1:厂
Assss.Atst.AAAACBAAzh1:厅
t.tAs.sssuBCBCBCBBBzh1:压
utAAuAvutvAsBsAAAAAzh1:原
tv.tuwwvuDABCCBBBBDzh1:去
AsstssAtsuvtttttsttzh1:县
wwtttBsBuvuuvvwwuvuzh1:参
.uususvsAsBBABABAABzh1:及
tstusst.Bt.vuuuuuvuzh1:友
stAs.tsssAttstutttuzh1:双
vtwtwu.su.ssssss.sszh1:反
v.Btxvtsusttst.tAu.zh1:发
.AttstttstFGDDDDDDDzh1:取
uAttsus.u.CACCECCDCzh1:受
sv.Atss.tvCBCCBBCCBzh1:变
Cvuuuusu.vB.....sBszh1:口
ttvCuvtsvtCBAFCBBBAzh1:只
.A.swt.vtywwxzwyvywzh1:可
utAtt.vsutB.AB..CAAzh1:台
tsssssAtssCCCDCCDCCzh1:右
tssAsststsABACAAAAAzh1:叶
swtuswsttsttstssst.zh1:司
t.uAtstttuuvuvuuvuuzh1:吃
Av.s.vtutvxvvwxvuvvzh1:各
vw.xB.vwyAA.AC...Aszh1:合
wvAxAAvuvvDBECECECDzh1:同
uvAvtvAuA.tstsstAstzh1:名
u.vsuAwswBtttttutttzh1:后
AAtvt.sstzvvwsvtxxvzh1:向
tAtsts.A.uEFEEEEFFEzh1:吗
AtsAssvtAuFDDEDDDDFzh1:否
A..Attvtuvwvsvuuuuuzh1:吧
tttBusAstuttttttuttzh1:吨
sAt.ssttsutututtttuzh1:含
.tuuusvAtBDCCCCCCDCzh1:启
sA.st.ssstCDCCCCCCCzh1:吸
ttusttuvsBuuuuuuvuvzh1:告
usvvvvtwAAtsttttutuzh1:员
vuu.wuuAvAtttutttvtzh1:周
vwsu.ttt..vsttvttvuzh1:和
AtututtuBuBAAAAAAACzh1:咨
ttAsssssssAABAAAAAAzh1:咱
Cvt.vtuzzsxuuutvwuuzh1:品
AttAtAt.su.AABAAABAzh1:响
ussttCAuAvssssssssAzh1:哪
B.vvvvvwwtBsBBAABAAzh1:售
Btvvwuuvtssttssutuuzh1:商
tsAststAtBttuttttutzh1:喜
sssBssts.tsssussssszh1:喷
su..xwsuutuu.st.tttzh1:器
tBttsstttsAAAAAAAAAzh1:噪
BuusustutsB.AACAs.Czh1:四
uDuu.ttvtsBCBBBBBBBzh1:回
ut.utttBu.EGGEEFEHEzh1:因
uwtxAwtAwsutvtttuuvzh1:团
twwvuvBv..DBBBACCCCzh1:园
uAvvutu.vAt.tttttutzh1:围
uAAut.tutsBADBBBBBBzh1:固
B.ww.uzzBtyvwxxwxxxzh1:国
.stCvuuuvwAtA..ss..zh1:图
tsA.t.tsstBBBBBBBBBzh1:圆
.svvAssuvvCCBB.DBBBzh1:土
uvzvtyAt.CAA.AAACAAzh1:在
svyxCv.wsxFCCBEDABCzh1:地
AsuxsyBwuu.As...sAAzh1:场
ttututvtC.sssssssstzh1:址
uAt.uttutAuuvvuvuuuzh1:均
tvB.tuvsttEDEDDDEEDzh1:块
vBsv.AutuxCEECDDBsCzh1:型
svu.su.uu.BBBC.BCBBzh1:城
..uus.AusACDBBCDABBzh1:域
tAuvu.uttsAt...A...zh1:培
vtwtt..uuA..st.uutAzh1:基
tsssstAtssBBBBBBCBBzh1:堂
tutAstutt.AAAAABAAAzh1:塑
tttuttAs.utssssA.tuzh1:境
..vuutusuAttstsss.szh1:增
Astuts.utuEDDDDEDDDzh1:壤
tsvstBststssssstss.zh1:士
Assssssss.DCECCCCCCzh1:声
tttCsttsstBBBCBBBBBzh1:壳
vstwtvsuBAs.Astsst.zh1:处
u.tAuxvwsAvsvtsvvstzh1:备
t.Attt.tssBCCBBBCBBzh1:复
suu.ttyvB.vusuvvt.uzh1:外
.vvsuswwtCustuttttvzh1:多
.ttts.sAsuBBBBBCBBBzh1:够
u.wststuvBtvuuttuvuzh1:大
tuustuvCtssAAAAAAA.zh1:天
utA.AttsusEEGFFEEEEzh1:太
s..ss.ssstuvvuvvuuuzh1:央
wt.u.wAvAwEFGEFEGEGzh1:头
ututtsu.uB.....s.A.zh1:奖
sCuuttvtuADABCBBCBBzh1:套
Av.xsts..vCEDDCBBBDzh1:好
sA.wAwv.uuBBsAAAACAzh1:如
tttttsutCAttttttttuzh1:妥
ttsuttuAuAuuuuuuuwvzh1:始
.ttBstsstvBAABAAAAAzh1:委
w..stuusv.AA.AAABBBzh1:子
tttttssAAwssssss.tszh1:字
vuttuvCvtB...A.....zh1:季
twvwwBvutCC.ABACB.Bzh1:学
.us.tt.ttustuuttsttzh1:它
ttuuttCtstAAAAAABAAzh1:宇
vs.Avvuts.B.A.AACCAzh1:完
utsustAttACCCCCEDCCzh1:官
tsAstAttut.A.AstAA.zh1:定
tyvus.AvtuBAACABAABzh1:实
.xwsvwAuwBywxzxwuvwzh1:客
swtswsts..Bs.BAB.B.zh1:室
AtvttxAuy..t.AA.Bstzh1:家
utttttstAAsssssstsszh1:宿
t.AtstsstsA.BsAAAAAzh1:密
ssCB.s.s.uuuvvuuuuuzh1:富
sxvttBvs..BBBB.BA..zh1:对
usu.ssswtyDAEFGEEBDzh1:寻
vsutvA.uA......AA.szh1:导
t.sutuAAsttustttuutzh1:封
tt..tAututttuutvsttzh1:射
AA.s.ttttvA.CCCBCBBzh1:将
tvtBsstAst..A.ssssszh1:小
utuustuAtAsssssssuszh1:少
.stsssts.AECCCCCCCDzh1:尔
s.sAssssssuvuuuuuuuzh1:尘
tAtsu.vtAuC.BABCBCBzh1:尚
uttttsBtttssssssssszh1:尝
.ststvBBszCA.A.BCCAzh1:就
.uutt.utBsBCCCCDCCDzh1:尼
utAustAtt.uuvuuuuuuzh1:尽
vsuvusAsAt.....tAtszh1:局
vAttuutv.Avywvvvvvvzh1:层
uttuttutB.AAAAAAAABzh1:居
.ututAAuvsttuttsuttzh1:展
uuttttBtsuAAAAAABAAzh1:山
AsAtsss.stBBBBBBBCBzh1:岛
.ttustBs.tCAAAAA.ABzh1:岸
uBsttstttuAA.AAAAAAzh1:嵌
stvssuwwst.BABsCAACzh1:川
zx.AwvtwAss.ttuttstzh1:工
tsssssAtssCCCDCCDCCzh1:左
s.vst..AtvCCBCBADDBzh1:差
v.tsv.ssvsCDCDCDBDCzh1:己
u.wvwvtxxFCADDACEDBzh1:已
AsxstwtwvAtBssss...zh1:市
usttusAs.BBBBCBBB.Bzh1:布
tvCxvAuvAxuttttuutuzh1:师
..sutttswuCDFCDHFCEzh1:希
ss.wstsyAwttutttttszh1:带
.xvAvuxu..ABB.BCBCCzh1:帮
sttts.ss.Auttttuuvszh1:常
.vtB.uwvusBAAtA...szh1:干
uv.vt.s.tAssssutA.tzh1:平
vyytzuwtwGttu.uw.vuzh1:年
vu.us.vs.u..ssuA.ttzh1:并
DvvvutvsvtBBBCBBBDBzh1:广
AssssstsssDCCCCCDCCzh1:庄
tst.uB..tvBBBBBCADBzh1:床
tstttBstsus.ssstssszh1:序
uttus.Cutuuuuuuvwuuzh1:库
tuAsvu.uut.ss...A.szh1:应
A.uutAu.tvCABBBCBDCzh1:底
AxwxvvAvvtBAAAAAAAAzh1:店
.tttts.ss.utttttuutzh1:府
tAutABttttABAACBAAAzh1:废
twutuwAAvtB.....sB.zh1:度
us.usvAvuAAA.AAAsAAzh1:座
.usuuus.uuts.sssstszh1:康
u.usAtvsv.B....A.s.zh1:建
twsstuwsssttttvuuAszh1:开
sttssBtsssAAAAABAAAzh1:弄
s..uAus.vs.sutAssvszh1:式
sCvvvuw.uAEHDDCDDEEzh1:引
utuut.tAtussssstssuzh1:张
tt.ttttttBuuvuuuuuuzh1:强
tAAttuusBvuwuuuuuuuzh1:归
AvvsswAwAxBtst.susszh1:当
.ttsstAtst.ssssstsszh1:录
u.tttAustvtutttutstzh1:影
stBut..usuDCECCCDCCzh1:往
A.vtssAutwGGEEGGFEEzh1:征
vvtvvAvwAtDCECCEFCCzh1:待
tt.vuv.syCB.AAs....zh1:很
tssttttuBussssssssszh1:律
sAtBsuwuwtDCDECCCBCzh1:得
.ss.A..s.suuuuvuuvuzh1:循
sAsssAsssuBABBBCBBBzh1:微
Btuututtt.AAAAAAAAAzh1:德
s.vsv.ttuADECBBBBBCzh1:心
.ut.tuuuAtCCCDCCCCEzh1:忙
us.u.utBvuA.CABACDAzh1:快
s..ttAsssstu.ttutttzh1:态
tAtsAstu.tCECCDCCCEzh1:怎
.uuEuutAstFDDGDDEDEzh1:急
tBtAttuBtt...A...s.zh1:性
.vvButuvAuDCCECCCCDzh1:总
ttt.sBtsstBBBCBBBBBzh1:悉
ttsAssuxszzyzzyyzzzzh1:您
stsutsAu.yBDCCDDBADzh1:想
ussu.tAsxxCAsB.stA.zh1:意
usstwtt.uA.BBB...s.zh1:感
.stus.AsxzAAt.stv.szh1:愿
tuttssBsttDDDDDDGDDzh1:慧
tusuustBAxGFHFFGFHGzh1:懂
ttAAtttususs.tssss.zh1:戏
tstsszzxtC.BBBB..BBzh1:成
twsuuttvvAv.vuuvvtvzh1:我
tAtAsAtvtwACAC.CAAAzh1:或
tuuuttuBu........A.zh1:战
As.tutst.ssstsssssszh1:戴
swxtvwAw.Awvwywvttvzh1:户
wvwAAut.uuAAAACABB.zh1:房
uBxt.A.wAy.ssu.ttsAzh1:所
stttust.B...CA.AAsszh1:手
uuuuvtuu.Attttttttuzh1:才
AtABuwutuws.s...A..zh1:打
.utBtust.vBAABAAAAAzh1:托
ssssstsuAAttttttttuzh1:执
.uttuttCtvACCBCCCFCzh1:扩
AwvBtvBsvx.A.ss..Aszh1:批
s.u.uvsssvBsACCCAA.zh1:找
.u.Atu.tuwyxyzxyyxxzh1:承
wBuwAwusvw..A.ssttszh1:技
.AA.vvwtsyCBCABBC.Bzh1:把
vyswxwyBtCutvtstsuuzh1:投
tAsutsut.Auuttttttuzh1:护
svtAttsvuA...B.Bs..zh1:报
ttBs.tAuuvssu.tttsszh1:担
BsAs.sssstBACAAAAAAzh1:拉
BssttssAsuDBBBBBBCBzh1:拓
BsAs.sssstBACAAAAAAzh1:拖
Buuuuttv.tA.As.sA.tzh1:招
tsusA.u..xBABBBAACBzh1:拟
uuttttuBtBvvvuuuuvuzh1:拥
vAsu.uAsv.sAttustAszh1:拿
vvvwBwv..AAACACAA.Czh1:持
usBtstttCv..A......zh1:挂
ututtBvuCv.A...A...zh1:指
vDvs.vuuvwsus.Asssszh1:按
uuuttsBuBusssssstsszh1:挑
.A...Bs..tBDBBBsBBBzh1:捕
....s..A.sttuttttutzh1:换
vuuutB.svs.ss..BsB.zh1:据
uCwut.uvv.As..AB.B.zh1:授
tAsststBstuvuuuuuwuzh1:掉
ttuCtsttAtAAABAAAAAzh1:排
..tsssAutsEEEEDEFDDzh1:探
utuBwuus.ststtAt.Atzh1:接
tsA.sttsstBADC.BB.Bzh1:控
Dstwuuwv.sDDDDCCCEBzh1:推
..svts..suAA.ts.sttzh1:提
..ssAtutts.BBA.AAAAzh1:握
tutAusuuBw...s.....zh1:搬
AtttsAtttvts.ss.ssszh1:搭
tBtststttuCDCCCCCCCzh1:擎
tuuxvvxCA..u.sttsuszh1:支
ssuwtuu...BABAA...Azh1:收
ttBttsuuttCCCCCDCCCzh1:攻
xutAv.t.v.A.sBAtsCAzh1:放
.uvusu.tAsutttAtuu.zh1:政
ttttBsAtttCCCCDCDCCzh1:故
vAutsA.uttCACCCEECCzh1:效
svut.Avts.DDBCDECEBzh1:教
uststsCtuuCCCCCCDCCzh1:敢
ts.sstsstBsstsssssszh1:散
vtvvuBsAvstuuttsuttzh1:数
tBAttt.ttwtvttttsttzh1:整
AuvussvuuBB...sA...zh1:文
ut..vAvu.wssttsAssAzh1:料
stsAsstsstssssssssszh1:斤
u.uAtuv.tvABA.AAABAzh1:断
suuus.uuBsDDDDBEDDEzh1:斯
uu.tsx.utssABAAAuB.zh1:新
vssust.vt.tttAtstuszh1:方
ssstsstA.tuuuuwuuwuzh1:族
Auusuv.suuywwywwyxwzh1:旗
suutu.BwtuBsA..B..Azh1:无
.tsAusA..wuutvuuvvvzh1:既
vtuuusstuCsssssstsszh1:日
sststttBuv.A.....s.zh1:早
uvtuutwA.BBACCB.BDBzh1:时
tAsuuu.uv.Au.ss.tsszh1:明
Cututttstus........zh1:易
sssBs.ut.AAAACAAAAAzh1:春
suuAstvAvtt.ssstst.zh1:是
s.utsuuvtAAs..t....zh1:普
ttstttsutAAAsAAACAAzh1:景
tsA.t.tsstBBBBBBBBBzh1:晶
Aw.vut.uvsDCCCCCCCCzh1:智
us.tt.uuuBA.BAABAAAzh1:更
svu.uusuAu.ttuttuttzh1:替
ww.xsvsstACDADDCCDDzh1:最
Bwvvuutx.CCCCDCDDCDzh1:月
.xw.tvxBuACCDDDCEECzh1:有
sAst.sstAsAuttutt.tzh1:朋
AusttuvtAs.sst.ssstzh1:服
..sutttswuDDGCEHFDEzh1:望
wtutvsvAt..t.tsAtuszh1:期
uwvwstx.tAtuttAtvtvzh1:本
xBuxAttuxv..B..Ass.zh1:术
xt.sytAtwuB.BBBDACDzh1:机
xEwxvxxBwt..s.A.s..zh1:权
As.tu.uu.uA.t.sAssBzh1:材
stttstsusCAAAAAABAAzh1:束
uAust.Atu.tttuttutuzh1:条
uuvtuvs.Auuyxwxzxuxzh1:来
AusststBtuCCCCCCCDCzh1:杯
uuvBustAtvB....BBs.zh1:板
wvtv..usAsBBCBCBADDzh1:构
.uuutBtttvuttttutttzh1:析
.sAxuxAuws.vts.sAsszh1:果
BvuuAtvutvCBCBBCBBBzh1:架
t.tussttAADGDDDDDDEzh1:某
.Bss.A.t.tDEDDDEDDDzh1:染
Aus.vssstv.s.ustsstzh1:标
tswvtssuuB.At.s.sttzh1:校
s.sssAssstBDBBBCBBBzh1:株
vsv.u.tAusB..BAAABAzh1:样
uAutuutstA.A.....s.zh1:核
s..ttuuvtsC.CCBBBBBzh1:格
vvswuvBtv...t.tA.s.zh1:案
tt.Bstttstttsutttttzh1:档
ssssss.B.tBBBBBBACBzh1:桥
ttAsvvA.vvssC...s..zh1:械
vususvCsts..t..sAA.zh1:检
Ass.stsstvCCABAAsBAzh1:植
uvuwtuAv.AAAAAAAAA.zh1:楼
u.sA..sttwst..AsAsszh1:模
vtvtuwwsBBDDDEDDDECzh1:次
tttsvssAvtxwwwwyvuvzh1:欢
CsttuuwtsyBDB..CA.szh1:欧
.Ast.tttttBABABAAAAzh1:欲
ssBuuustt.DDDDCCACCzh1:款
.C.t.Bs.svAsAAAAAAAzh1:止
Auwtst.AtvACBCBCD.Dzh1:正
Bs.t.ttutvCCDB.BBBBzh1:此
vvuvuts.CuCCCCCBDDCzh1:步
AsssssstssABBBBBBBDzh1:母
.wssuAt.uuvvwvvwwwvzh1:每
suusttu.v.CBBDCBBBBzh1:比
suAussts.BCCECCCCCDzh1:毕
sAs.sAutswEDDDEBCCCzh1:气
..sus.uutwBCA..AAAAzh1:水
utvBs.vtAv.ABAC.DBCzh1:求
u.s.tvt.ttA.AsAAABAzh1:池
AAtuuAtttuDDCCCDDCCzh1:污
BtxBvussswHHFFFGHGHzh1:没
A..ss.s..tCBBBBBBBBzh1:沿
Cv.x.uzwBvBA.AAABsAzh1:法
AsvtsCttsuCAAAA.AAAzh1:波
AAsttttttuDDCCCCCCCzh1:泥
utvAstx.AtsB..Bs..szh1:注
.sA.tu.ttuCCDBBBABBzh1:泵
uttstt.Bsuttttvtuvtzh1:洁
sstttDtAtvDDDDDFDEDzh1:洋
stsstssssABAAAAAAAAzh1:洗
CAusuvwstzDDCBBDCCAzh1:洲
tuuBsAttuutttvtutttzh1:活
AtstuttBstDBBBBBBDBzh1:洽
uvBtvstuCvsstss.ssszh1:派
usstwsA.tsAsA.AABDAzh1:流
uxvtusBywAAAsC.s.AAzh1:测
ssstsstsAttttttttvtzh1:济
AstuvsuuAuuuvwuuwtwzh1:海
sAssssAtssDFDDDDEDDzh1:消
usutts.Bsvstsst.Atszh1:清
.ttusutvs.BAAB.AAAAzh1:渠
..ttu..uuADEDCCCBCCzh1:温
ssAstttAsuss.sssst.zh1:游
AsssssststDCCCCCCCCzh1:湿
Btvts.uAvv.sAABBBAAzh1:源
t.sAtttsssBCB.BBBBBzh1:溶
ssAAstts.tBBCCBBBCBzh1:滑
AAttsstssuuttttttttzh1:滤
.ssssssss.EEEEEEGEEzh1:漏
.sssAsssssCCCCDCCCCzh1:潜
stAAs.sttsssAtstssszh1:激
tvtCttsutuBAABAAsAAzh1:灌
uuu.ttuttACCCECCCCCzh1:火
AvuvttBtutssssss.sszh1:灯
Auw.wsvxsBBAss.s...zh1:点
tsCtstu.ttABABAAACAzh1:热
sssAssststAAABAAAAAzh1:焊
sssusAutsBtttttutstzh1:然
suuutAstAutssssAtstzh1:照
.Au.t.vu.usAAAAAAAAzh1:熟
t.uBttusuvCAB.AAA.Azh1:片
.tAuusvut..stsssssszh1:版
AxvAsuuwvtvsss.sssszh1:牌
stt.u.AuwsCCACCCCBBzh1:物
tt.tttuttBB.s......zh1:特
sA.t.tuuvt.uAsAsssszh1:独
svtAssAstvCAA.AAAAAzh1:率
svtA.uAutus.ABsAst.zh1:环
ssw..tvswts..AAAAs.zh1:现
ssssssAsssABAAAACAAzh1:玻
suuBtttu.vtuuwuuuuvzh1:班
.v.vu.uw...AAss..sszh1:理
ssAsssstssBBDBBBBBBzh1:瓷
u.yCvvuuttFBCCDCADDzh1:生
ysuxxwCwwCABAAs.CDszh1:用
utu.sAvxvA.sttsvssszh1:由
tA.tsBsuuwBB.BBDBBBzh1:申
wss.wuAtwt.sss.t.A.zh1:电
utuusDtttutttttvtttzh1:界
uvus.stvB.DDDEECDDFzh1:留
.uvBvvtBuuvutvtttvtzh1:疗
ts.s.uuut.A.ABBAAAAzh1:疫
.sstssAssvssssssts.zh1:登
.ssts.ButtEDCCCDCCCzh1:白
Avw.utstu.wtuuuvwtvzh1:百
sAttvzvstu.AtA.ttutzh1:的
sBstsss..utvtttttutzh1:皆
ssA.ssssstBBCCBBBBBzh1:皮
utttttt.tBBBBBBBBDBzh1:盈
uBttt.tttBBCBBBBBBBzh1:益
ss.ssAsssuCCDCCDCCCzh1:盐
AtAtstttt.BABAAA.AAzh1:监
AttAstttttAAAAAAAAAzh1:盒
AstssAssstDBBBBCBBBzh1:盟
tutsutxstB.AtAttsttzh1:目
s.tusstutBCBBBBCBBBzh1:直
AAtstsstsuBABAAAAAAzh1:相
wuvvtttAAvDEEDEFEEEzh1:盼
s.uvvtsu.sCAAAAA.ABzh1:省
ssvwussCvtBA...BAt.zh1:看
tuuuuuCsuuAAAAA.BBAzh1:真
.tuut.suu..CBBBBBBBzh1:眼
Aw.Auuvv..suvxuuuuszh1:着
uB.uvuuuAuAABAAAAABzh1:知
stsssstttAFCCCCCCCCzh1:短
tBttstttttuwuuuuuuuzh1:码
tvCuwAwwvuA..ABsAAAzh1:研
sB.susst.CBCBBBBBBBzh1:破
AsttsAstst.sssstssszh1:础
t..tttsAttBBCBBBCABzh1:硬
ss.ssAsssuCCDCCDCCCzh1:碱
..tAttutuvDFCCDCCCCzh1:碳
sBsssstsssBCBBBBBBBzh1:磷
BtvutwA..uECCCCCCDDzh1:社
sssssBssssBBBBBCBBBzh1:神
ttttssuBstuuuuuuuwwzh1:票
tAsssttAssBEBBBBBCBzh1:离
tttsuttBt.uuuuuuuxuzh1:秀
tBusuu.AwtBAAAAAAAAzh1:种
styvvCv.tsABAAACA..zh1:科
tuutututBtwwwwwwwxzzh1:租
.t.tsAsAsvututtutstzh1:积
AAttttuttu.ussssssszh1:移
swDxtvuvsx.s..t.s..zh1:程
vvuvuCwuu..uusAtsA.zh1:究
s.uBvtuvts.utvttttuzh1:空
As.tutst.ssstsssssszh1:穿
stssssssBtuuuuuuuuwzh1:窗
wvvvCssw.tBBABC.AADzh1:立
.vuAuABuvutuuvuvuuuzh1:站
vACvuuvutsuvwuuuuuuzh1:端
.tssttsAtutuuuuuuvuzh1:笔
tuwvxx.ABtCDDDCCDDCzh1:第
..vBuuvvuuAC.s.....zh1:等
tsts.ttsAuAAAACAAsBzh1:策
ssssss.AsuCCCCCCEDCzh1:筛
sAsAssss.uBCBDBBBBBzh1:筹
AAsts.tssuAtssssssszh1:简
t.C.vstvtxDDACBBABCzh1:算
ttAsuw.v.Auvxxyxxxxzh1:管
vusAtuvuuBAABAAAAAAzh1:箱
ssssA.AsAvttttvustuzh1:米
svutAs.uvvuuttvsuvtzh1:系
AsAtsss.stBBBBBBBCBzh1:素
tuutuAttBuAAAAABA.Bzh1:索
.t.tsAsssuututtvtttzh1:累
tssA.stsstABAABAAAAzh1:纤
sBssssssAututtttttuzh1:约
susAstttu.Bststsssszh1:级
s.ttAssttsBCBBCBBBBzh1:纯
tuttussuCw......A..zh1:纳
tAsBttuttuuxtwuuuuuzh1:纸
wAt.twBtvtCCAABBACBzh1:线
us..stAuuuBCCABBABBzh1:练
uss.Astutvvuuuutstszh1:组
ttAtt.tttuss.sstssszh1:织
AtsstssAsuAAAAAAABAzh1:绍
sxwvsswvuCAABBAAABAzh1:经
uusuuttutCAACAABBAAzh1:结
sCtttstBsx.......t.zh1:绕
B.wuuss.vuCsAAAAtAszh1:给
sssstsAsB.CBBBBBABBzh1:络
.uutusAtuu..A..Bs..zh1:统
tssssstA.tBBBBBBBCBzh1:继
vvvuvvwsCBCDCBCCCDCzh1:续
t.tAstttttABA.AAAAAzh1:维
t.s.sttttACDCDCCCCCzh1:缩
usss.st.vsB..C.BBCAzh1:缺
svuut.stuBtttttsvutzh1:网
s.sss.sssABCBBBCBBBzh1:罕
uA.ssvu.uvssAtts.tszh1:置
tttttAtsAstttttuuttzh1:署
ttsustutAAttttttttuzh1:翻
suu.v.sAtwtssAstttszh1:老
uuvsts..u.tst.vutstzh1:考
utvvAstwsAtsttttuttzh1:者
stCuutt.suCCECCCCDCzh1:耐
A.ttstsutt.ussssusszh1:耗
ssssAssAstBBBBCBBCBzh1:聊
tuAvt.wut..sssstsutzh1:联
sss.t.u.Eusssssssstzh1:聘
yyyxEzwCywtttttttttzh1:股
stttstBt.tCCCDCCDCCzh1:肯
AsAttss.ttCCCCCCCECzh1:胰
AutsxtutsxHHHHGHFHHzh1:能
uttuttAsAtCCCCCCDCCzh1:脚
.Bu..AuutwECEEEEDDDzh1:膜
As.tstsssstABAAAAAAzh1:臂
xvttwtsuvEutwuutwuuzh1:自
ttuAu.tsuBtttutututzh1:至
tsttststsBttttttvttzh1:舍
u.vvuuuvA.tsttttttvzh1:航
tt.AttutttCCDECCCCCzh1:舱
.Atu.tuutwABAAsA.AAzh1:艺
AuuBtustutEDDFDDCDDzh1:节
uBtttts.tust.ssvstszh1:芯
u.tutAu.ttCDCCCDCECzh1:花
ss.uu.st.uEEFDDEEEEzh1:若
u.ttttBsuuCDCCCCCDCzh1:范
t.stst.tAus.sssststzh1:荐
Asstsssss.BBBBBBBBBzh1:荣
tsv.sttAuuBBB.BCBsAzh1:药
AttuttuutABAAAAAAAAzh1:荷
uCvvvuvst.suttttutuzh1:获
tttttustBu........Azh1:菲
.tssss.sttDBBCBBCBBzh1:萄
uvwvCwtttCvtttttuvtzh1:营
uutustttAtBBBBBBBBBzh1:落
.tssss.sttDBBCBBCBBzh1:葡
ssssAssts.CDCCDCCCCzh1:董
.....C...utttttutttzh1:藏
tut.ttt.t.BCBC.BBCBzh1:虑
vttutttBts.sA..BA.Azh1:融
Btssttt.ttBAAAAAACAzh1:血
swtvvs.sAABB.BC.ADBzh1:行
.Astsss..uDCBBBCBDBzh1:衍
BusuuAussAttuttutstzh1:补
Auvvv.vusAstssstssszh1:表
tAssststs.tvtttttttzh1:被
zusDww.xxu.sA.A....zh1:装
t.stAutsvxCDBBDCAABzh1:西
utuAuss..wHEGHHHGHHzh1:要
tstsAssss.CCCCDCCCCzh1:见
ustAtButtttttttutttzh1:观
vu.AA.ustwDDEEEFDEDzh1:觅
u.tuvAtvsA.tA.AAt..zh1:解
yu..ssytAv.sstA.ttszh1:计
.tustttAtsEDDDDDDFDzh1:认
.BwwuvAuvv.ussssAAszh1:让
sB.uututuuAsA......zh1:训
tAtssttt.uutuutuuvvzh1:议
tsttssAtAuttttttutuzh1:记
sssttAss.sBBBBBDBBCzh1:讲
vAuvtvvxs.AABAA.AAAzh1:许
uuvutsutvCBBBBBCBBBzh1:论
uvAAssux.sust.suttszh1:设
stuut.utt.ssssstssszh1:访
utvvvt.sAAABBEBCBEBzh1:证
uuuts.Avu.vvvvvuxvvzh1:评
vA.uuusttABBCAAAB.Azh1:识
uttuutuu.Attttttttuzh1:诉
ttuAttBAtxAsstsss.szh1:诊
wtstvtCuxusuvstuuAtzh1:试
AstsutsuuyCAEBBCCCBzh1:诚
ABsss....uDABBBBBBBzh1:话
AtvAvttvBv.sstssssAzh1:询
usutvuvtuCuwuuuuuuuzh1:该
.Asuut.utvBCCBBBCBAzh1:语
uws.u.st.zAAuAst.tszh1:请
vuwtuBs.tsBBCBBBCBCzh1:课
Bttttv.w.xHEHGGFHFHzh1:谁
sAttutu.v.EBBBCBBDBzh1:谈
uttstAtutBAAAAABAAAzh1:谢
C.st....ttDBBBBBBBBzh1:谱
stst.BuuttAAAAAAAAAzh1:象
.tuvAtvtuAA.A.s....zh1:负
ss.sss.AAtBBBBBBBCAzh1:财
tssttst.BtsssssssAtzh1:账
Cuw..ttvvw..st.stsszh1:货
Butstuttutyxywwwvxwzh1:质
.Bvvtv..uuADACAA..Azh1:购
tutAttustABAA.AAABAzh1:贴
BsvstA.suv.CABA.BBAzh1:贵
ssstsss.sABBBBBBBCBzh1:贷
Cttuuttttu.........zh1:贸
vDxwu.BuvzAs.s..AA.zh1:费
uyxusty.uCCDBECBCDCzh1:资
ustu.u..AvFCDDEDEEEzh1:走
wxCutAvsvyBuutAs.uuzh1:起
AsssuAu.u.st..sustszh1:超
..stvAtst.BCAAABA.Azh1:趣
t.tttBut.AABAAABAA.zh1:足
uw.vttCtuvBBCBBBBCBzh1:跑
uuCu.utstwDDFFFCDEDzh1:跟
ttt.utAsAwusstss.tuzh1:跨
suuAuwAtssAs.AB..A.zh1:路
tw.tuwAwwstt.ssst.szh1:车
sDwutwvuvvAs.A...s.zh1:转
tsttuttAtsBCBBBBCDBzh1:轮
.su.tu.vuuCBCDCCDCCzh1:软
.vsstuA.tuvv.tvvxwvzh1:轻
sstssBtstttttttvtttzh1:辐
ssBttttsstCCECCCCCCzh1:达
stt.tstuC.sssss.ssAzh1:迁
..u.uwwt..ACCBCBCBCzh1:过
.ttsvssAvzwwvwwyvuvzh1:迎
sttuAtAswst.ss.ut.szh1:运
tsssusttsCssstssssszh1:近
.stBvusBswEDECDDGDFzh1:还
st..usws.vDACDCDCDBzh1:这
CsvwtzvstvsC....A..zh1:进
.vutut.uvAssstss.sszh1:连
st.stttutBBBCBBBBBBzh1:迟
uAttttu.uAtttttttutzh1:退
.tutttAutt.AAAAABAAzh1:送
sssvu.A.tust.ssAtsszh1:适
.ttttttttBCBBBBBBBBzh1:逆
tsvuwusv.BuAsAsstttzh1:选
Atttuwwtu.s.At...t.zh1:通
ttttutAu.sttttttutuzh1:速
wsuDwxvxv.vwxwwvtuvzh1:造
uvuuuuuuuD.........zh1:遍
.v.wtvsw..DCDEBEECCzh1:道
utBtts.stwttuttvustzh1:邀
A.ssstssstCBAAAAAAAzh1:那
uvBuvuwBtCDBCECBCBCzh1:部
ut.tsutx..stssAsBA.zh1:都
wAvAuvssv.t.tstuuutzh1:配
AtttttAtttDCCCCCCCCzh1:酒
tCstttsssussssssssszh1:酶
.Buuv.swvutssssttsszh1:采
stsssAssssBBBBBBBCBzh1:释
suvtsuBtv...sstssttzh1:里
uAtutCttuA.A.......zh1:重
..uBuwxtvtB.Cs...A.zh1:量
stvttus.usssuuwvwutzh1:金
AAssstttssCBBBBBBBBzh1:针
s....Bs.ssCCCDCCCCCzh1:钛
.ssAA.ss.tuuuwvuuuuzh1:钢
xtxvtvtFxtACAA.BCBAzh1:钱
sttsAsAsstttttututtzh1:铁
sttAsAttssBBBBBCBBBzh1:铝
ttuutuvsB.AAAAAAAAAzh1:银
sttBstttsussstssssszh1:铸
AttAtstttuEDDEDDDDDzh1:铺
uuButtuAsvss.sssstszh1:链
Cxvwvvuwvs.sA...AA.zh1:销
uAttuttuuAstssssssszh1:锅
vssssvtsx.uuvutvwwuzh1:长
vt.tuvBtusAABBAA.sAzh1:门
s.ttttAutBtttttttttzh1:闭
ssvttsvuAABCABAAAADzh1:问
uAtA.tuAtvvwvxwvvwvzh1:闲
uwvsuv.sABstuttttstzh1:间
st..sttssACCDDCCCCCzh1:阀
svuw.v.Butvuwuttvuwzh1:队
ts.ssssstBBBBBBBBBBzh1:阳
tstBttttstA.ABAA.AAzh1:附
ttuuAB.tAussssts.stzh1:际
uBtt.sttutDDEDEEDDDzh1:降
sttABtsstvAAA.CAABAzh1:限
tvuwwBstusvutttstutzh1:院
ttttsttBtuBBBBBBBBBzh1:险
tutAust.Attttstttuvzh1:陪
ssAsssstssBBDBBBBBBzh1:陶
v.vvtBststuwuuuuwuuzh1:随
tutu.tAuw.ABBBBA..Azh1:集
.s.Auuut.tEEGFDDDDCzh1:零
ssBttttsstCCECCCCCCzh1:雷
uuttttutABAAAAAAAAAzh1:雾
uttAusssAwHEDGFHEEGzh1:需
tststssuACvvvvvxvvvzh1:青
sCstssAs.ttuttttuttzh1:非
CstutttuAwBs......szh1:靠
sA.wvt.wsssts.ss.s.zh1:面
tsu.uvtvuA.CBAAABAAzh1:音
ststssAAstssssssAtszh1:顶
ustttuCttt.........zh1:顷
w.utuAxsstutwswtuwuzh1:项
sAt..utttuDDCDDCCCCzh1:须
ututtCtuuABCABBBDBBzh1:预
uttttttttCABAABAA.Azh1:领
sBAststssts.ssssssszh1:频
sBttttttttstssssssszh1:颗
vuttvCtsutAABAAABBBzh1:题
tuuttusBvACECCCCDDCzh1:额
ustAtuvts.BCBDCBBCCzh1:风
tsstsBAttttttttuuttzh1:飞
Bttuuu.tuuvttAttsttzh1:食
ustustCutt.........zh1:餐
usuuuuA.ut.s.....s.zh1:馈
ssxvvwBt.u.s.A..sttzh1:首
ttCutuuuss.........zh1:驱
.tss.sBs.tttttttuttzh1:驶
.tsutuuuCv.A.AAAAACzh1:驻
sttsss.sAtttttttutuzh1:驾
uuuswAAttxBssA...B.zh1:验
u.BsttttttDEFEDDDDDzh1:骨
ttBsttttt.CCEDCCCCCzh1:骼
vAvvussss.ACCB.A.s.zh1:高
tttts.tBtAtttttttutzh1:鼓
.AstsAstutt.tsssssszh1:齐
uusuts.uuAsssssstsszh2:¤人
stsstttCttuuuuuuuwuzh2:¤以
AttAtssutuyvvwvvvvvzh2:¤件
ststBstsBuuuuuvuuuuzh2:¤平
sssAssstsstttvtttttzh2:¤片
...s.s.B.ttttttttutzh2:¤至
sssAtstAstAAABAAAAAzh2:¤资
ssttsstBstuuuuuuuwuzh2:¤起
sssssstBstAAAAAAABAzh2:¤额
tssAssAttuBBBCBBCBBzh2:一下
tsuvssCtwxGFEDEECEDzh2:一个
ttBttuttttAABAAAAAAzh2:一代
.tts..stAvBAABBBAA.zh2:一位
AsttsstssAtsssssssszh2:一千
t..s.ut.tu.tAtsss.szh2:一半
ttAuAustttBBCBCBBBBzh2:一同
tAttusssssACAAAABAAzh2:一套
uvu.Av.tw.GGHHHGHGFzh2:一家
stsstsAsAvAAAAACB..zh2:一年
uust.uAuu.AA.ABAAAAzh2:一座
ttttssuBstuuuuuuuwwzh2:一张
t.tttsAsstA.AAAABAAzh2:一整
tsttstBttststtttutuzh2:一条
usuuuvvsAACCCCCCCDBzh2:一次
u.CttututuBDCBBBBBBzh2:一款
uututtsAAtDDEDDDEEEzh2:一步
.ut.st.tssvuuvuuvuuzh2:一百
utsts.sssCCBBBBCBBBzh2:一直
sBtssttsttAAAAAAAAAzh2:一种
AutAtststtsttvtttttzh2:一站
uvCwsByywzBst.B.A..zh2:一起
uuCttsuvsvCCDDCECCCzh2:一道
tCuvstuvtsBDBBABBBBzh2:一项
.tutsAststBs.s.ss.Azh2:三十
ttttAttstABBBBCBBCBzh2:三成
AvutuvvvtCvuutuuuuvzh2:三百
ttttusuAsAtttttttutzh2:上一
v.vAstuuuA.B..t.A..zh2:上市
BstssAtsstuttttutttzh2:上有
CuttttuttuAAAAAAAAAzh2:上架
ttststA.stBBBBBBCBBzh2:上的
.tAsstAtsuCBABBBCBBzh2:上线
suttssB.suuuuuuuwvuzh2:上试
stttstCssuBBBBBBCBBzh2:上验
stBuuutsvwFEEDDEEEDzh2:下一
ttsssssAt.AAAAAAABAzh2:不下
sttB.tttstCCCECCCCCzh2:不了
stAututtAtCBCBBBBBBzh2:不会
tCttt.st.vuwuuuuuuuzh2:不做
st.ssssAssBBCBBBBDBzh2:不出
tsssAsttsACCCCDCCCCzh2:不卖
sBtssssssuCDCCCCCCCzh2:不如
ssCu.BttsuBBCBBCBBBzh2:不懂
tttuuu.utBBBBBBBBBBzh2:不缺
sAAt.ttuutCDDCECCCCzh2:不能
sBAAssstswCDDDCCCCCzh2:不过
sstAAtsstvssstAsssszh2:不限
tstsAss..ABBBBCBBBBzh2:与一
utAtt.tttussusssssszh2:与企
sBssstsssuCEDCCCCCCzh2:与其
..AtssBt.tttutttuttzh2:与初
ssAu.Assstttstuvtttzh2:与国
tuvuCCvtvvwwwwyywwwzh2:与外
ss.ststssAssttssssszh2:与客
..t.B.....BBBBCBBBBzh2:与当
ssAtsussssttvttttttzh2:与您
tt.uA.tttuBBBBCDB.Bzh2:与我
..t.Cssttsuuuuxuuuuzh2:与技
stAs..tusvttttuAtt.zh2:与法
ssAt.sttstvvwvxvvvvzh2:与海
stBtttttssCCECCCCCCzh2:与电
sstssAssssBBBBBCBBBzh2:与研
stBssuttstttvttttttzh2:与设
sssssB.ssttttttutttzh2:与高
ssAAstssstuuvvuuuuuzh2:专业
vA.vsvutusABBA..ABAzh2:专利
ttBtsttts.sstsssssszh2:专家
ssttu.ttsBAAAAAAAAAzh2:专有
tu.utuuutAsstsssssszh2:专长
stst.stttBttttvttttzh2:业中
sttst.BA.tuuuuuuvvuzh2:业产
uAssutuut.ststssssszh2:业务
tst.tuuBtuAtA.AAABAzh2:业化
s.AsssssBtuuvuuuuuuzh2:业可
ssttBststsssssssssszh2:业各
ssBsAtttstss.stsssszh2:业合
ss.ssssB.tCCCCCCFDCzh2:业吗
ttttAtAustttttvtuttzh2:业团
tuuu.suuBvttttttttvzh2:业在
ssss.sttAtBBBBADBBCzh2:业想
ttttttA..ussts.stsuzh2:业提
ttAsAuutsuBBABDBBBBzh2:业方
utt.ututtBAAABAAAAAzh2:业来
ttttsCstsutttttutttzh2:业界
Au.us..s.vAABAssAB.zh2:业的
....s.sBsttttttttutzh2:业科
ssAsssststttututtttzh2:业组
sttttsvtBAssssssssszh2:业者
.uButtttuuCBCBBBBBBzh2:业联
stAtut.ttuBA.BAA.AAzh2:东西
tssBsstttsCCCDCCCCCzh2:两千
stst.ssstAssssstssszh2:两名
ttsBsststtssssssssszh2:两吨
...tAt.vusAABBABCBBzh2:两家
tBttstsuBAABAAAAAABzh2:两年
sssBsss.sttttutttttzh2:两条
.sttst.ts.ttttttuttzh2:两百
sttt.tvs..CBBBCBBADzh2:个人
Assssssssuvuuvuuuuuzh2:个品
tsA.ssssssBBCCBBBBBzh2:个外
ttttssB.tvAAAAAAABAzh2:个客
sssssstsBtssssssssszh2:个工
.sssssssAsDBBBBBBBDzh2:个懂
.ttttt.uB.ABBBBBCBCzh2:个月
AssststsstAAAAAAAAAzh2:个本
s.tsAAssstCCCCDECCCzh2:个法
tAttst.sttABAAAAAAAzh2:个现
.stutAttuuCBBBBBBBBzh2:个都
stBsstts.Attvttttutzh2:个项
s.xuAwwwBtt..AB..stzh2:中国
ss.ss.ssstuuvuuvuuuzh2:中央
ttAA.tusAvttsuvttuuzh2:中小
.uu.t.sv.t.CsAAAAABzh2:中心
uuttuttvuC.........zh2:中有
t.uuAstvus.s...A...zh2:中法
A..ss.s..tCBBBBBBBBzh2:中海
ssA.Bt.sstuuvuwuuuuzh2:中的
tAtsstuts.AsAAAAAAAzh2:中试
tsuAtBs.tvAAABAC.CAzh2:临床
sssCs.s..vtttutttttzh2:为三
sssss.ssAsttttttttuzh2:为中
sttAtsssAtttttttttuzh2:为入
ssAAusts.uuuuvuuuuuzh2:为其
AstBt.ttsuCAAAAAAAAzh2:为十
sssssAssssuuvuuvuuuzh2:为合
.t.C..s.suxvvwvvvvvzh2:为国
stt.tstsBtssstsssstzh2:为外
ttsAsstAssuuuuuuuvuzh2:为您
sssAsstAstCCCDCCCDCzh2:为我
.sssA.tsssutttuttttzh2:为法
ttststBtttttttttuttzh2:为首
AssutsssAuDBBBBBBBCzh2:之前
ssssBBtttuvvvvwwvvvzh2:乐于
ttAt.t.tsusstsustsszh2:乐意
sstssAsAssuuuuuvuvuzh2:也做
sssutusAuAAAAAAAABAzh2:也没
tst.sssAstBBBCBBCCBzh2:也缺
sAssssssssBDBBBBBBBzh2:买一
uBsttssusvtvtttttttzh2:买家
sAssstttssCECCCCCCCzh2:买断
sBstsstttAABAAAAAAAzh2:了两
s..ss.ss.ABCBBBBBBBzh2:事会
tswAutsvsAuutwtustvzh2:二十
Bstust..tuDCCCCCDDCzh2:五个
sttBsssssussstssssszh2:五件
uuuttt.ttAAAAAAABAAzh2:五十
tttBusAtsuBBBDBBABBzh2:五千
tstttstuAABBBBBBBBCzh2:五月
AAt.ssu.uwB.BADAABAzh2:亚洲
A.tstttsstCsABAAAA.zh2:交给
utvAs.w..tsust.usttzh2:产业
stsBsttsssAAAAAAAAAzh2:产临
sssAssss.tEEEHEEEEEzh2:产伙
susA.tt.ttsss.ssstszh2:产公
As.twwtyysussutsuttzh2:产品
.ts.sssss.sttutttttzh2:产外
.ttAttttstsAABAAAAAzh2:产新
tBstttuustAAAAAAAAAzh2:产权
tutAtuAtstAAADAAAAAzh2:产环
tsuAttu.tuvxvxvvvxvzh2:产的
ustussBssss.sussu.szh2:产线
u.tDttvusy.s.......zh2:产能
uuttssuusC.........zh2:产自
Au.tttutttB.s......zh2:人一
Ass.ssss.tECCBCCCCDzh2:人代
tttBsstttsDDDFDDDDDzh2:人做
ssAssss.stCCDCCCCECzh2:人公
s.s...B...CCCCCCECCzh2:人可
stttss.ttAsssssstsszh2:人员
tsstssuuABCCCCCCCCEzh2:人在
ttAts.tssuAA.AABAAAzh2:人工
sssssss.s.CCCCCCCECzh2:人已
AtssusttAtBBBBBBBBCzh2:人带
uuuuvtuu.Attttttttuzh2:人才
ttssttttBtBBBBBBBBCzh2:人指
vtsutvButvAAAAAAAAAzh2:人机
tutCtsuu.t...A....szh2:人来
ssAtst.ttt.Atssstsszh2:人的
s.ssAsssssBCBBDBBBBzh2:人联
.ttuttAu.tussssstsAzh2:什么
vA.stttAtAs.tsssstszh2:今年
AtsstssAsuAAAAAAABAzh2:介绍
ssststsssBAAAAABAAAzh2:从事
sstsssBssssssssstsszh2:仓库
ttststuuuB..s...A..zh2:他们
tCtutst.twtutttttstzh2:付费
ssAsssssssBBCBBBBBBzh2:代产
stttttutCuttttttttuzh2:代办
tvv.ssuut.ssstssssszh2:代工
tBssssssstvyvvvvvvvzh2:代码
Bttttttt.ussssssss.zh2:代表
tsststCt.vBBBBBBDABzh2:以上
ss.tAsssstttuttttttzh2:以做
ssssssAsssCCCCCCECCzh2:以到
ssssB.ststuuuuvuuuuzh2:以厂
.ss.tstsBuCBBCBBBCCzh2:以及
tAAtttsttuBCCBBBBBBzh2:以外
tut...tAsutttvtttstzh2:以帮
sttAttAttttuuwuuvuuzh2:以替
tsstCsss.tttttuttttzh2:以此
B.ttssts.tvvuuuuuuuzh2:以用
ssststAtsssssssstsszh2:以给
ss.ss.sAssuuuuuuuwuzh2:以股
ssAsssssssttuttttttzh2:以跟
.tsststtt.ts.sstssszh2:仪器
ttBt.suutuBBBBCDCBBzh2:们一
ssstssuuAACBBBBBBBDzh2:们三
vsu.AtustABBBCBBBABzh2:们不
usB..ttttuvvxvwvvvvzh2:们与
sAsst.ssAtuwuuuuuuuzh2:们专
stAutAttsuBABAABAAAzh2:们两
ss.tsAstsssstssu.sszh2:们也
AttAututtvts.tssssszh2:们做
ustutttuAAuuuuuuuuwzh2:们全
sstsssAstsuuuuuuwuuzh2:们公
vuttC.ttutCDDCCDDBCzh2:们出
tAt.tsssAttututtttszh2:们发
ttuBst.uttCCCEDCDCCzh2:们只
ssstAsssstttututtttzh2:们可
s.s.ABssssBBBBCCBBBzh2:们合
ttAtttttsAttuttttttzh2:们和
ssutusvAu.tAstsssA.zh2:们在
sEtsv.ssAuBtBBBBBBDzh2:们对
Auu.Atuttuvuuvwuuuuzh2:们就
tsssuAtusBAAAAABAAAzh2:们已
stttAttts.CBBBDBBBBzh2:们希
st.t.tsAtv.sttutvttzh2:们很
tsusABuutvBDCBDEBBBzh2:们想
sAtutv.sts.As.s.tt.zh2:们愿
BsAtttttstts.sssssszh2:们手
tsstttBBsuwwwwwwvzwzh2:们把
.s.tssstsAtsusssssszh2:们拥
ssAss.ssstttuttutttzh2:们提
A.wsuBvAuttB.s..ss.zh2:们是
stsAssssAttttvttttuzh2:们替
ut.usutuuAuuwuuuuuuzh2:们最
twBuvtvAuwutuuttuwtzh2:们有
Avu.uv.AuvFDDFDDGFDzh2:们正
sssCsAtt.uCCCDCCCCCzh2:们没
AtsAtststuDCCECCCCCzh2:们生
.suwusswvCBvst..sAtzh2:们的
utttttvA.sBBBBBBBCCzh2:们第
B.sssss.suFDDEDDDDDzh2:们缺
tuututAvuBsts.ssusszh2:们自
tvtuttBtstAAAAAACAAzh2:们装
tsstssv.DuBBBBBBBBCzh2:们要
tts.ssAssssssvsstsszh2:们车
.utA.ttt.uwvvwxvvvxzh2:们都
uuustuCstxDDDHDDFDDzh2:们需
ttAtttttAsBBCBBBBBCzh2:件公
.tAAs.sstuAABBABAAAzh2:件的
tutBstsssussstssssszh2:件起
sAu.uutvu.C.BCBBBBBzh2:价格
xts.AuwxtwssAsst.tvzh2:企业
ssAs.susttss.stsssszh2:企的
sstBsAtt.tsssAstsstzh2:优先
tttsuttBt.uuuuuuuxuzh2:优秀
A......Assxvvvvvvwvzh2:优质
.w.st.utvvDA.EBABCAzh2:伙伴
sttsBtstttsssstsssszh2:伙方
stAsssssstCCECCECCCzh2:会做
BsstssssttBAAAAAAAAzh2:会卖
ttstttttButtttttttuzh2:会计
ssstttsBstAAAAAAABAzh2:会资
tssttttCtuBBBBBBBCBzh2:估值
ssBtssstsssstsssssszh2:伴一
ts.sstsAssDDFDDDDEDzh2:伴加
ttsustustBssssssstszh2:位于
AAttt.ttstCDBBBCBBBzh2:低温
tsstsstuBtssssssssszh2:住宿
.ttAstttttCBBBBBBBBzh2:体系
svstA.Atutvuvuuwwwuzh2:作为
stttAtt.ttsssstsstszh2:作价
sttt..uutuAA.ABBAAAzh2:作伙
t..tt.tsstDDDDDEDDDzh2:作共
ttttsCtttvssssstssszh2:作发
ssAsttssssBBCBBBBBCzh2:作室
sstAsstsstBBBCBBBBBzh2:作工
.t.s.stuuuBABBCABBBzh2:作方
tuCuttvttA..A..s...zh2:作研
tstssBttsvssssstssszh2:作课
ttsttuBtttttutttvttzh2:你们
s...s.sssAtttttttutzh2:使投
xCwvut.xwsDFDDDDEDDzh2:使用
ssss.sAt.tuuuuvuvuvzh2:供一
ssssssAsssttttttuttzh2:供企
sssstsAtsssssssstsszh2:供场
uwA.tuutu...sA.....zh2:供应
tttttsttCtvvvvvvvvxzh2:供法
AuvAAuvutvCBBACBBBBzh2:供货
ttts.tuBvtvvvvwvvyvzh2:供资
Btssssst.tBAAAAAAA.zh2:依靠
AssststsAttssssssstzh2:便利
BsstssssstCBBBBBBBBzh2:借助
ssBAstttssAAABAAAAAzh2:做一
su.CstutstDDEGDDDDDzh2:做不
sCsAssststABAsAAAAAzh2:做了
tACtttttsuvvxvvvvvvzh2:做产
AttstuBAuuCBBBBBDCBzh2:做好
AsssstAtstBAAAAAsAAzh2:做实
AsstAsssstvtututtttzh2:做您
tsBttutssuAABAAAAAAzh2:做成
ssBsssts.sCCECCCCCCzh2:做电
stttsAttsuBBBBBBBBBzh2:做研
tAttsts.sstvtttttutzh2:做芯
s.st.tCussCCCCCCECCzh2:做试
stttt.Cs.tsssssstsszh2:做验
.ttttts.tttsssssttszh2:健康
sAts.stssstuttuttttzh2:储氢
vvAuutsAuAssssssttszh2:储能
sAttsstst.stsss.ssszh2:催化
Csst.....uvttttttttzh2:充产
sAsstsstsAABAAAAAAAzh2:充足
ssssssAtttAA.AAABAAzh2:先找
tt.Bsstssttsuuuttttzh2:先进
.ttttsButuDCCCCCECCzh2:光伏
sssstsstsBtttttttutzh2:光子
.tBsstss.ussssssssszh2:光学
t.tsttAtttvxvvvvwvvzh2:免收
tttuttusCuuuuuuuuvwzh2:免租
ttust.BtsuAAAsAsBAAzh2:免费
stusBtststABBBCBBBAzh2:入中
tuBst.ststCCDCCECCCzh2:入我
sttsAsssssuuuuvuutuzh2:入股
utttttvssBtttttttutzh2:入选
AttAsstsstwvvyvvvvvzh2:全包
tBtttttstttutttttttzh2:全套
tBssssssstAAAAAAAAAzh2:全球
tttttsstCusssssssstzh2:全程
svttttvutCCBACBBBBBzh2:全部
ssstss.tAtsssssststzh2:八十
sstAsssss.uvuvuvuuuzh2:八年
tvsuswsttsssstssss.zh2:公司
sssstsstAsBBBBBBBBCzh2:公场
tstsust...susssssutzh2:公室
stsAsstsstssssssssszh2:公斤
.sss.sA.stvvvvxvwwvzh2:公用
ustttuCttt.........zh2:公顷
tsAtsssssAttuttvtttzh2:六十
vttstsuusBAAABAAAABzh2:六月
ttsAtButsutttttwtttzh2:共享
uwAvBBvuwyCBCBCBBBBzh2:共同
ssssAB.tstBBBBCBBBBzh2:共建
ssAsssts.sttuttttttzh2:共担
t.BuB.st.tAAAABAAAAzh2:共有
tutuutuuuC.........zh2:关心
tAtttstAttCDCCCCCCCzh2:关注
sAttsttusCstssssssszh2:关闭
..stvAtst.BCAAABA.Azh2:兴趣
sBtssssssuCDCCCCCCCzh2:其自
sAssssssAsuuuuuuwuuzh2:具的
uttBsAAttutttutuuttzh2:内外
ssssssAsstBBBBBBDBBzh2:内测
sttutu.tsAAAAAAABAAzh2:内部
AAsss.sssttttttttttzh2:再接
sss.sAssssBBBCBDBBBzh2:再生
uttttttCtu......sA.zh2:农业
sAsssAtss.CCCCCECCCzh2:农企
uvtvtv.wtAA........zh2:农场
..s.sA...sBBBBBCBBBzh2:冰川
utBtttttstAABAAAAAAzh2:冷链
tttAsAttstCCCDCDCCCzh2:净化
tssAssssstssstssssszh2:净车
uttstttuCtBBBCBBBBBzh2:准备
Ast.tsttAuvtttttttszh2:几个
Att.sstttuFDDEDDDDDzh2:几家
Btsttst.tuwuuuuuuvuzh2:出¤
uu.uuuBAtussAsssuAszh2:出一
ttttttuutCBAAAAAAAAzh2:出了
utAuAutvttssusts.sszh2:出人
Ass.ssssssCBBABBBBBzh2:出口
tBtsssttsutvtttttttzh2:出售
tuAtBtvstuuuuuvuuuuzh2:出工
ttA.tst.ttttu.tutstzh2:出来
.tttttuuBuvuuuuuuuvzh2:出海
A.stsstttsCCBBBBBBBzh2:出货
tutsButAtw.A..A....zh2:出资
usuu..uusvs.sst.sttzh2:出钱
tA.sttsstsCDDCCCCCCzh2:分成
ssAAsssssuBBDDBBBBBzh2:分担
.uuusAsttuuttttutttzh2:分析
ststssAsssttttttuttzh2:划出
....tss.CuBBBBBBBBCzh2:划在
utwutv.sAst.ttutvutzh2:创业
ut.Aut.ssytttstsvvuzh2:创公
tssststAs.uuuuuuuwvzh2:创始
s.utuuA.tvt.sssstuszh2:创新
vus.vu...vtttttswvuzh2:初创
tAsstsstAtuwuuuuuuuzh2:利一
tB..s..t.tBCBBBBBBBzh2:利人
sBtss.sstxvxvvvwvuvzh2:利可
.ts..ssts.tttuuttttzh2:利用
s..Atut.tuB..BAAABAzh2:别人
tssBtttstttttvtttutzh2:到¤
uBA.utsuut.AAt.....zh2:到一
tsAAstssstttuutttttzh2:到上
ss.tttustABBBBBBBCBzh2:到位
ututttBtu.uuuuuuxuuzh2:到我
.tttttstBvBAAAAAAABzh2:到法
AtsAssss.uCBBCBBBBBzh2:到能
tttBtststtuuuwuuuuuzh2:制剂
tssAssttststsAssssszh2:制备
sstAAtssstCCCEDCCCCzh2:制成
ttAutt.tstCCDCCCDCCzh2:制氢
tAtsstAstustssss.sszh2:制的
sA.st.ssstCDCCCCCCCzh2:制药
uswBuvvwuAuvvvuuuuuzh2:制造
uBt.ttttttABA.AAAAAzh2:剂的
BsssstssstBAAAAAAAAzh2:剂盒
tssstsAtAtAAAAAABAAzh2:前三
sstuuttuuC.........zh2:前不
.ttBs.ss.uBAABAAAAAzh2:前最
ssssAAssssttttuutttzh2:前来
.s.A..s..sCCCDCCCCCzh2:前需
ssssAssstuuuuuvuuuuzh2:办企
sststtv.AsstssAssuuzh2:办公
ttutCtuuut....A....zh2:办厂
ssssssssBwttttttttuzh2:办理
sv.uuAu.tv.AAAA.ACAzh2:加入
stuDsuvttuBAAAAAAAAzh2:加工
ttttusttA.sssssssstzh2:加速
Asssssss.sutttttttuzh2:务中
ttttAssAttssss.s.uszh2:务公
ssBsssts.sCCECCCCCCzh2:动力
..B.ts..Buuuvuuuuuvzh2:助企
BsssssssAttsssssssuzh2:助外
sssssssssABBBBBBBCBzh2:募集
u.uBttttttAsACAAAAAzh2:包出
sttCA.tssussst.sssszh2:包装
sAttsttst.stssssssszh2:化剂
vutstuuwA....A.....zh2:化器
.Asss..tttCDCCCDDCCzh2:化的
..ttssAssuBBAAAA.AAzh2:区域
sAttssts.tuwuutuuuwzh2:区的
tstss.stBuCCCCCCDCDzh2:区能
tttssButstBBBBBDBBBzh2:医学
.uvBvvtBuuvutvtttvtzh2:医疗
.wuvt..su.us.sssstszh2:医院
uututuAtBt......A.szh2:十个
sAAstsAtsu.tttsstsszh2:十二
AsstssssAttssssssstzh2:十五
.tv.ttttsBvuuuuuuuuzh2:十人
BtttssBtsvEDDDDDFDDzh2:十台
vssBs.ssBuvvvwvvvvxzh2:十多
ttstttAst.ssssssstszh2:十家
sut.tAutusvuvxuwuuuzh2:十年
sAsssAssstvwvvvwvvvzh2:十项
Assststst.tsssssssszh2:千家
.ss.A.sss.vvvvxvvvvzh2:半出
uuttst.uBtFDDDDDFDFzh2:半年
utstuuut.A..s.....Azh2:协助
stBsttssstBBDBBBBBBzh2:协同
uuvstAAt.vBBBBBBCBBzh2:单位
tAsststBstuvuuuuuwuzh2:卖掉
.Attsstsstxwvvvvvvvzh2:卖的
.sstsAsstuCBBBBCBBBzh2:卖货
t.ssAstsst.BAABAAAAzh2:南地
Csttsttstussssssssszh2:南欧
Autttttt.sBAAAAAAABzh2:南法
tsustBststssssstss.zh2:博士
st.t.uttstsststsssszh2:占一
sAsssssssustssssssszh2:占许
s.tBsssssutvtutttttzh2:即可
sssAsss..sBBBCBBCBBzh2:即将
ssAAtttsstDDDFDDDDDzh2:厂一
ssBBu.ts.vssttssssszh2:厂为
sut.tstttAssstssssszh2:厂产
sssC..ss..BBBCBBBBBzh2:厂代
ssAssstssuBBDCBBBBBzh2:厂加
tusABstssttttuvttttzh2:厂区
stsBsttssstttutttttzh2:厂可
...BB..s.utttuuttttzh2:厂和
.CAttu.usvvwusttuttzh2:厂商
BAuvusuustsv.A.....zh2:厂家
tu..tt.tstBBACBBEBBzh2:厂愿
uuu.Atu.vuBBBBCBBCBzh2:厂房
ssssstAAstAAAAAABsAzh2:厂提
tttsBttutu...sA....zh2:厂的
sBsAssttstCDCDCCCCCzh2:压缩
tttBssststtttutttttzh2:原料
vvtuuvvuuFttuttttttzh2:去年
tust.Bu.tvttututtttzh2:参与
ttuutBtvu.tttttutttzh2:参加
ttuttt.Btuttttutuutzh2:参股
usuuuuA.ut.s.....s.zh2:反馈
s.Ds.sts.sAACAAAAAAzh2:发一
ttuststsBtBBBBBCBBCzh2:发中
tsBusttuttttuttttttzh2:发伙
CtCustssswts.sssssszh2:发商
tstttsBtstAAAAAAAAAzh2:发客
tstttstsBuBBBBBBBBCzh2:发工
tstussCttuAAAAAABAAzh2:发布
tB.ttt.ttvvxuwvvxvvzh2:发明
tttAsts.tstttutttutzh2:发来
uBttssttsAABAAAAAAAzh2:发现
AtutstAus.EDFDDDEDDzh2:发的
tstttAttuBstssssssszh2:发表
uAstssssssDHDDDDDDDzh2:取得
sAsssssssttutttttttzh2:受让
tuAAtsuAsvBBCCBBBCBzh2:变成
DutuusttuvDBBBBBBBBzh2:口商
Ass.ssssssCBBABBBBBzh2:口欧
sssut.tB.tCCCCDCCDCzh2:另一
AAsstsststBBAAAAAAAzh2:只等
tBtAssttsuBCBCBBBBBzh2:只能
ttBtt.sttvttuttvtttzh2:可与
suust.tA.vxvxwvwvxwzh2:可为
utsAssstCusssusssstzh2:可代
ttsssuAutxAuvustBABzh2:可以
ssssBsststuuuuwuuuuzh2:可作
u.ustu.u.x.A.u..t.szh2:可供
AAsssssssutttttttttzh2:可再
tAss.sssstuvuuvuuuuzh2:可出
ustBBsttstvvwvwvvvvzh2:可参
sCttsststttvtttttttzh2:可合
stssstAtssvvvvvvxvvzh2:可在
us.Autu.uwuvsvuuuvuzh2:可对
suB.stttttuuwvuuuuuzh2:可承
ssAssstBssvvwvvvvxvzh2:可投
sBss..s..xvyvvvvvvvzh2:可授
sAssttss.ttuttttttszh2:可方
stss.B.ssvwwwwwxywwzh2:可用
sBsssAAsststsss.tsszh2:可给
.Bsss.sA.tuvuuuuuwuzh2:可获
sAtss..tttuwuuuvuuuzh2:可许
s.sssssAsuAAAAAAACAzh2:可谈
ssAsAs..stCCDCDCCCCzh2:可降
BvuutstutACBBBBBBBBzh2:台套
stt..sC.stAAAAAABAAzh2:台设
s.sAt.sB.uCCCDCCCDCzh2:台需
tssAsststsABACAAAAAzh2:叶片
ttButtttssBBCBBBBBBzh2:司一
tsvA.sAustuuuvsuwuuzh2:司做
.utu.tAAtustttutvutzh2:司可
ttAtAtttstCCDCDCCCCzh2:司合
ssttt.tAuAAAAAAAABAzh2:司启
AvAvsus.uvs.A...AB.zh2:司愿
tt.Avttt.Assu.usss.zh2:司成
Bss..ssB.uCBBBBBBCBzh2:司把
usuuuAtsuAtstttutttzh2:司有
stttssBtssAAAAAABAAzh2:司来
ssssssssBtsssssssstzh2:司注
Ct.ts.s.suDBBBBBBBBzh2:司生
ttutsttBsuCBDBCBB.Azh2:司的
tsssssssAsDDDDDDDDGzh2:司要
s.ss.AAs.sCCCCCEFCCzh2:司试
ssAstsAs.sCCDCCCDCCzh2:各出
ssAsAstttsuuvuwuuuuzh2:各半
st.t.uttstsststsssszh2:各占
AssAsststtwuuvuuuuuzh2:各类
ttttCustuvBBBBCBBBBzh2:合伙
ux.u.Atxw.D.CCCACBBzh2:合作
utttDtuuuvAAAABAAA.zh2:合办
uButttutBututttttttzh2:合同
utssAsuvtA.As.s....zh2:合开
ttstBsssttuuuuwuuuuzh2:合股
sttsBtsutvsssstsssszh2:合营
uuttAttvuA.A..s....zh2:合资
AstttAsttvAsAAABAAAzh2:合适
ssBsssssstuuwuuuuuuzh2:合项
sssssAsssstttttutttzh2:同分
.sssAtstsACCCCCDCCCzh2:同发
tsttsuA.ssssssss.tszh2:同学
ssBtststttsstsssssszh2:同完
stBtu.tssuBBDBBBBBBzh2:同开
stssAsttstAA.ABAAAAzh2:同我
stusCusuttBBBBCBBBBzh2:同持
usstustsBx.sA..s...zh2:同时
ssBst.tsstAABAABAAAzh2:同研
.tAv..tutu.s.sssssszh2:同设
stBsttttstsstsssssszh2:名工
BssssB.ssuusssstssszh2:后工
tBAstutstttttttttttzh2:向中
ssAtsAustuuuvuuvuuuzh2:向合
AstttstBttDCCCCCCDCzh2:启动
uttuutuu.Attttttttuzh2:告诉
u.tvutuuA.ttttttttvzh2:员工
uttutttutC.........zh2:员来
ss.Ast.t.ussttssAsszh2:和一
AstutttsAuBBBBBBBBCzh2:和办
sstt.ssAttCCCCECCECzh2:和团
Assstsss.tutttttttuzh2:和尼
vsttstwsACAA.AAAAABzh2:和工
ssssssssuAttttttttuzh2:和成
stAssAtsstCCDCCDCCCzh2:和我
tBs.tsstAsABAAAAAAAzh2:和注
ut.uuttttBttuttttttzh2:和物
ssssssssAtttttttttvzh2:和签
..s.sB...ttttttvtttzh2:和设
.sssA.ss.suuuuvuuuuzh2:和资
AtututtuBuBAAAAAAACzh2:咨询
ttAsssssssAABAAAAAAzh2:咱们
ttsB.BttssAAAAABAAAzh2:品到
tutts.At.Attttttuttzh2:品在
.ttAsss..tCCCDCCCCCzh2:品已
tuBtstAttuttttttuttzh2:品开
.ssAssssssBBBCBBBBBzh2:品是
ttstssBtsuttttttvttzh2:品来
AxvAsuuwvtvsss.sssszh2:品牌
sBtss.ts..tvtttttttzh2:品由
uB.ttsttutuAusssssszh2:品的
ussssCAttvsssssstsszh2:哪位
As.uut.ssuDBCBBBBBBzh2:售伙
Bus.sstttvssssssssszh2:售队
.ttustuAuu..ssssstszh2:商业
Cs.t.ss.ttBAAAAAAAAzh2:商带
A.tttsttsvCsAAAAAAAzh2:商来
s.sst..sBtttttttttuzh2:商注
sCssststs.ABAAAAAAAzh2:商用
tCst..s.sAtutttttttzh2:商的
.sBtsuttsuBAsAAAAAAzh2:商联
tsAststAtBttuttttutzh2:喜欢
sssBssts.tsssussssszh2:喷涂
su.uvtAsutA.....sA.zh2:器人
Ctttt.uttvs........zh2:器在
tts.uuA.uvut.tssusszh2:器械
tsttstuu.Bsssssssstzh2:器每
.sAss.Bt.suuvuuuvuuzh2:器的
ss.sst.utAutttttuttzh2:四十
sssttAstsAssssstssszh2:四千
AutAttuu.uEEDFDEDDFzh2:四川
BtstsstuttCBBBCBBBBzh2:四成
ss.tstsAt.BBBBBBBCBzh2:四百
tCut.stusvBBBBBBBBBzh2:回收
s.AsssssssCEECCCCCCzh2:因此
ss.ss.ssstuuvuuvuuuzh2:团中
utt.tuAtstuuuvuuvuuzh2:团旗
uvtw.vuBtsvuwustuuvzh2:团队
uuvuuu.t.ADCCCBCDDDzh2:园区
ststssBtstAAAAAABAAzh2:园愿
sttststBsutttttttutzh2:围绕
.stsssAsssussssstsszh2:国产
suuuAtvusAxvwvwvvvxzh2:国企
tttA..tt.suuuvwtuuuzh2:国公
Bv.uussvusA.A......zh2:国内
tsssssssBuAAAAAAAABzh2:国创
s.ssA.ssssBBBBCBBBCzh2:国办
Asssssssttwuuuuuuuuzh2:国厂
ttttBtstttBBBBDBBBBzh2:国合
ssssAAssstttttuutttzh2:国团
.Buss.uuswtB.st...szh2:国外
tststCuutBtttttutttzh2:国家
tBtstststtuvuuuuuuuzh2:国工
Bsts.sssttAAAABAAAAzh2:国市
Atttttts.uDCCCCCCCCzh2:国找
Cut.uttttuvuuuuuuuuzh2:国有
tBtsssstssssssssssszh2:国独
AsstAuv.Au.BBA.AABAzh2:国的
C..ss..ssuCBBBBBBBBzh2:国经
s.ssB.tttsBBBBDBBBBzh2:国股
ssuuACttAussssttsstzh2:国际
tAsBttuttuuxtwuuuuuzh2:图纸
tsA.t.tsstBBBBBBBBBzh2:圆厂
uttsCtBuuvvvvvyvyvvzh2:土地
Astuts.utuEDDDDEDDDzh2:土壤
sttAst.tstAAABAA.AAzh2:在一
u.t..sutB.sstsutttuzh2:在中
AtsA.stutussst.sssszh2:在亚
AttuttutuABAAAAAAAAzh2:在供
tAstsssBstCDCCCCCDCzh2:在全
utstsuCutw......A..zh2:在农
BututttttsBAAAAAAAAzh2:在南
uuu.ttBttuCCCDCCDCCzh2:在实
vtt.u...tBFDDFDFEDDzh2:在寻
tssststt.Attttttttuzh2:在尼
t.tuAstu.uusuuwuuuvzh2:在川
vuv.AuuvAvCCCCDCCCDzh2:在成
uutxtuAC.sBBBABBCCEzh2:在找
Asttsstu.uBBAAAAAA.zh2:在欧
.uu.tuvtAAECCDECCDEzh2:在法
ttsttsBstsCCCCCCECCzh2:在真
ssssttssAsBBBBBBBBCzh2:在索
tttts..ssBsssssstsszh2:在自
tssussuBstssssssstszh2:在融
tAtsAtsustCDCCDCCCCzh2:在西
ttttttts.BCCCCCCCCEzh2:在高
A..ss.s..tCBBBBBBBBzh2:地中
ssusBsssssBBBBCBBBBzh2:地企
BtstAttsttCBBBDBBBBzh2:地公
sss..sB.stuuuuuuxuuzh2:地可
ssttt.ttsACCCCCCCCEzh2:地址
tuttAt.t.vssssts.s.zh2:地方
sss.Assssstttuuttttzh2:地有
sttsttttBtAAAAAAAAAzh2:地机
uuuutvBssvuuuuuuwvuzh2:场地
ssssssAsssttttttvttzh2:场愿
sssstsstAsBBBBBBBBCzh2:场所
ttstttsutAAAsAAACAAzh2:场景
t.tAttsstts.ttssssszh2:均可
ttBsssssssAABAAAAAAzh2:型变
svu.tu.uu.DCCECCECCzh2:城市
sBtutttttu.t.......zh2:培训
tutsAs.tttAAA.BA.ABzh2:基地
AsttsAstst.sssstssszh2:基础
uuuuw.AtsBuuuuuvwwtzh2:基金
sss.sssss.CCCDCCCCCzh2:塑厂
sssAs.sss.CCCDCDCCCzh2:塑料
sssstBssssBBBBBDBBBzh2:士课
.sAssssss.CBDBBBBBBzh2:声学
t.st.tAtsvs..stsstszh2:处理
BssstssBstCBBBBBBCBzh2:备已
sttBtAssstuuuvuwuuuzh2:备由
AtuvttBtttvuuuuuvuuzh2:备的
tututtsttBAAAAAABAAzh2:备试
uAtAssttstBCBDBBBBBzh2:备需
AssAsssssuvttutttttzh2:外产
sst.AstsAtsssttsssuzh2:外企
uutBtttsttssstssssszh2:外包
sssAsssssuvvvxvvwvvzh2:外单
Btstsssstttsssssssszh2:外品
suutAsutAvxvvvxwvvuzh2:外国
tttCsttsstBBBCBBBBBzh2:外壳
sstAsBsttsuuuwuvuuuzh2:外开
tAttAttttssAssusssszh2:外技
t.AttAtttuABBAA.AAAzh2:外的
ttAtvtttt..tA......zh2:外许
uuvv.uvtAAAAAACAAAAzh2:外资
tst.s..BtsDDDFECEGDzh2:外部
ttBsttttt.CCEDCCCCCzh2:外骨
AAssssssstACAAAAAAAzh2:多年
sAsssAtssttstttvtttzh2:大型
tAuttAt.svstsssA.tszh2:大学
tttAstAut.AAABAABAAzh2:大的
tttvttuDtuAAAsAAAAAzh2:天使
.BssA...sstuttuttttzh2:央企
uvuutstttBAAAAAABAAzh2:套设
.u.stuAAuuDCDDCCEDCzh2:好了
BtsttsvtstBAAAAAAAAzh2:好卖
tuttssAAsuttttttuutzh2:好就
sAtttssAssBCBBBBBABzh2:好项
A..utututtAtt......zh2:如果
tssststAs.uuuuuuuwvzh2:始人
.ttBstsstvBAABAAAAAzh2:委托
vutw.vvv.BAACAAAAABzh2:子公
tttAssssssssstssssszh2:子厂
tt.tts.As.BBBBBBCCBzh2:子轮
uttstuBut.sss.ssusszh2:季度
tsttsB.tsvAAAAABBAAzh2:学合
ss.ssss.tAuuvuuuuvuzh2:学家
sssssAssstCCCCCECCCzh2:学术
.BtttuvstsEEDDDDGDDzh2:学校
.uuttust..DDCDCCDCCzh2:学生
ss..s.t.Buuuuuuxuuvzh2:学科
ututtAutts.....s...zh2:学者
uuustCuuts..ss.....zh2:学院
ttuuttCtstAAAAAABAAzh2:宇测
u...vvsut.AsAAAACCAzh2:完成
tsttttBssussssssssszh2:实测
ssssssAsssBBBBBBCBBzh2:实的
sxtsvAtvstDBBDBCCBBzh2:实验
.wwsuvAuwAxwxzxwuvwzh2:客户
sts.sAv.tvAAA.AuABAzh2:室可
tt.st.tt.uAA.AAsAAAzh2:室和
s.st.BAssuBBBBBCBBBzh2:室开
AsustAttssBBBBBCBBBzh2:室提
tttAst.sttAAABAAAAAzh2:室里
AA.utttsttDBDCCCCCCzh2:家企
t.tttstssAssssssssszh2:家使
tttuAtuBuws.sstssuszh2:家公
.ssssstssAuttttttttzh2:家医
Busus.ssstvttttttttzh2:家可
tt.ttsAsssssutss.sszh2:家工
ssstsstA.tuuuuwuuwuzh2:家族
.ttAtttsttCBBBBBBBBzh2:家有
tBtsssstssssssssssszh2:家权
AAsss.tt.txxvvvvvvvzh2:家来
utttt..At.sstsss.tszh2:家法
tssttt.usABBCBBBCBBzh2:家用
ss.Asu.sssBBCCBBBBBzh2:家电
.sssssAAsuDCCCCCDDCzh2:家诊
AttutstttABAAAAAAAAzh2:家进
tsttststsBttttttvttzh2:宿舍
sssss.sssAuuuvuuuuuzh2:密注
AutsAututtA...s....zh2:对半
uusBvtuvv.uwsvuuuuuzh2:对外
s.ssu..BAtAAAAAAAuCzh2:对成
tsBt.ttt.vABBABAAAAzh2:对方
ssstsBttstCCCCCECCCzh2:对照
ttAsAsttttBBBBBBBBBzh2:对象
tuAusu.tttBBCBBBDBBzh2:寻一
sssssA.ssuCCCCCDDCCzh2:寻医
t.vssusttw.vs...tvtzh2:寻找
tuu...tussBADGEADGCzh2:寻求
vu.AA.ustwDDEEEFDEDzh2:寻觅
ttAt.tusAvss.sussttzh2:小企
suuAtstAtvA..s...A.zh2:小批
ttttt.uutBuuuuuwuuuzh2:小时
ssttsstBsssssssssuszh2:少数
.tttsAttsuFDDDDFDDDzh2:尚无
uttAttv.Atssstsss.tzh2:尚有
tstttsBtttsssssstsszh2:尝试
.AusttAutvCCBCBBDBBzh2:就差
ssstsssBsttttttttvtzh2:就投
u.t..ssutvstusus.sszh2:就是
AttusttAutABBBBBBCBzh2:就能
.uutt.utBsBCCCCDCCDzh2:尼斯
usAtstAustuuvuuuuuuzh2:尽管
tttustttBtAAAAAAAABzh2:居留
..ss.ABsstDDDDDFDDDzh2:展产
AsAtsss.stBBBBBBBCBzh2:岛素
tA.ssssssuABAAAAAAAzh2:嵌入
.Attstttttt.ssssssszh2:川内
ststBsssttttttuttttzh2:川合
Btsts.ttttDBBBBCBBBzh2:川的
uttCstusttssstssssszh2:工中
sssAssststssssusssszh2:工企
stusuuutCvAAAAAAAABzh2:工位
usAvu.utBvss.sstssszh2:工作
sstt..Bs.ussssssusszh2:工具
wwuttvstvB.stA..As.zh2:工厂
s.sst..sBtttttttttuzh2:工商
tstsstAsssAAAAAAAAAzh2:工地
ttAts.tssuAA.AABAAAzh2:工智
ttt.s.utsvCCCDCCCCCzh2:工的
svDwsvtvuwss..t.s..zh2:工程
tBttAtttsv.A..t.s..zh2:工艺
tstttstsBuBBBBBBBBCzh2:工资
tsssssAtssCCCDCCDCCzh2:左右
sssssssAsuCCCCCCCDCzh2:差¤
AAsstsstttBBAAAAAAAzh2:差一
t.tAt.ttsvstsAssssszh2:己建
ttvstusBt.......tA.zh2:己的
.sCsststsAAABAAAAAAzh2:已到
.tssstAsssDCCCCCECCzh2:已可
.BvvvtwvvACBBBBBBCBzh2:已在
uAsstsBAtvCDCCCCEDCzh2:已备
sAssssstssuwuuuuuuuzh2:已完
...ts.tC.uBCBBBBBCBzh2:已批
u..us.t.u.A.BA.BBCAzh2:已有
sttuusuutDAAAAAAAAAzh2:已经
tttBsssssuBBBDBBBCBzh2:已设
As.A..s..tBBBCBBBBBzh2:已通
.ss.sssss.sttutttttzh2:市供
sttBs.ss.tBBBCBBCBBzh2:市前
C.uu.tutuv.B.....A.zh2:市场
AsssssAsssCBBBBBCBBzh2:市政
.sAtsts.ssBBDBBBBBBzh2:师与
usststBsssttvtttuttzh2:师可
st.ttsttBtttuttutuvzh2:师和
..sutttswuCDFCDHFCEzh2:希望
ussstsstBtAAAAAAAACzh2:带我
ttttButttts.sstsssszh2:带技
vvuuvtvtBBtssssssstzh2:帮助
.ut.tuuuAtCCCDCCCCEzh2:帮忙
sstCt.tttsDCCECDCCCzh2:帮我
Bs.tt.ttAtutttttttuzh2:帮欧
ssssstsBtttttttttvtzh2:常¤
stsstssssABAAAAAAAAzh2:干洗
tvAutAustysstsut.tszh2:平台
ssssAsAsAuttttvtstuzh2:平米
sAssssssAsuwuuuuuuvzh2:年免
Bssttss.tvGEEEEEEFFzh2:年底
ttuttAtuuAtttttvtttzh2:年开
sstttstAsAssssssstszh2:年投
ttststt.tAAAAAAAABAzh2:年收
s.tt.tsssAtutttttttzh2:年研
utttsssvuBttttvttttzh2:年营
us.sstuAssDDDDDDDFDzh2:年要
.uttttA.ttwvvvvvxxvzh2:年轻
ss.ssssAsuuuwuuuuwuzh2:年还
ssAssAtttsCCDCCDCCCzh2:并一
stussCtssuAAAAABAAAzh2:并共
..s.Cs...vuuuuvuuuuzh2:并提
Atsssstsssyvvvvvvvvzh2:广国
sBtBsstt.tCECECCCCCzh2:床前
sssssAstsussssssssszh2:床研
.tAuuu.ttuA.AAAABAAzh2:应用
ttsts.ustBusssssssszh2:店销
stsssttButAAAAAAAAAzh2:度¤
ttAtttAtssBBCBBBCBBzh2:康复
uttututttC.........zh2:建于
tst.ssu.svsts.tss.szh2:建厂
ss..C.sustsssstsssszh2:建合
usutssAtBtssssssssuzh2:开了
wvBvuxuwvA.s....B..zh2:开发
s..sssuCsABBBBBBBCBzh2:开始
sssAssussAtttutttttzh2:开工
tssssstsAuuuuuuuuuwzh2:开户
wustv.t.vtttuvtvw.tzh2:开放
sss.t.ssBsBBBBBBBBCzh2:开设
.s.sA..s.vBCBBCBBBBzh2:式进
tttttttCstBBBBBBBCBzh2:引入
tBtststttuCDCCCCCCCzh2:引擎
sBuvuvvtts.CAAsAAC.zh2:引进
AuxvsvwwBwFBCCDCCCDzh2:当地
ssssssBtstttttttvttzh2:当第
stsstBtBsuBBBBBCBDBzh2:影响
ssCussBtstCCECCCDCCzh2:往下
.tuss.AttvEFDDEEDDDzh2:征集
ssAss.ssstAACAABAAAzh2:待与
ssstssssAtCBBBBBBBCzh2:待有
ssAs.stsstttutvttttzh2:很乐
uttututttC.........zh2:很多
uuAsuutvuA..AA..s..zh2:很好
AAsts.tssuAtssssssszh2:很简
tvuvutAutAuuuuuuwuuzh2:很高
sttsusttCsBBBBBBBBCzh2:律咨
ttssststBtttttttttuzh2:律师
tBtssssss.CECCCCCCCzh2:得一
.ss.A..s.suuuuvuuvuzh2:循环
sssssAss.tBBBBBCBBBzh2:微生
AtuututttABAAAAAAAAzh2:德国
sAts...ttxABAAA.AAAzh2:心专
ttt.s.ttt.tttututttzh2:心每
uttuvtt.tBAAAAAAABAzh2:心的
tttttttCttCCCCCCCECzh2:快钱
tAtsAstu.tCECCDCCCEzh2:怎么
BstAttAs.vDCCDCCDCDzh2:急需
DtstsstttuBAAAAAAAAzh2:总代
uuuCtttttuCCCECCCCCzh2:总装
utttssutCAAAAAAAAABzh2:总部
ttAsttttssuuwuuuuuuzh2:您一
ss.ssssAssuuvuuuuvuzh2:您下
uutu.BtttuAAsAB.AAAzh2:您出
..tt.tttttvusstsssszh2:您在
ttAsAtuutsttututtttzh2:您带
ssAs.ss...vvxvvvvvvzh2:您有
tBtAsstssutvtutttttzh2:您生
t..Btw.vvwzwvyxwxwwzh2:您的
suBuu.uuuwAA.AABBAAzh2:想与
AtutstAssuDBBBBBCBBzh2:想借
Astsst.sAuECCCCCDCDzh2:想先
B.Cs.s.ssutsusssssszh2:想再
utusAAsuuuBBCBDDDBBzh2:想和
vuttsuAtAuECCCDCECCzh2:想在
vA.vtt.tuvFHGHFHFGFzh2:想找
u.uButttAuBCBCBBBCDzh2:想把
sttAststttAAABAABAAzh2:想放
tCttttuttu.s.......zh2:想用
sststsBttsuuuuuuwuuzh2:想试
ttustB..tvEEEFEGHGEzh2:想请
ttAtAstttsBBCBDBBBBzh2:想跟
AtttutuA.svuuuuuuvuzh2:想进
A.tttttttsCCBBBBBBBzh2:想问
utBu..vvutBBDBCCBBBzh2:意一
ssssAsststsssstsssszh2:意与
tsssAsAtstttttttuttzh2:意做
ts.ttAttstttuttutttzh2:意参
utstttBtttsssssstsszh2:意尝
sstsssDs.sttttttuttzh2:意当
sssssBAssstttttuuttzh2:意拿
uttAttAAutCCCDCCEDCzh2:意接
Bstsss.tstCBBBBB.BBzh2:意给
AustttssssDCCCCCDCCzh2:意让
ssssssAsssttttttuttzh2:意试
ttAsstsAssBB.BBBBCBzh2:意进
.Astu.tBtwAB...A.s.zh2:感兴
.v.suutsuA..BB.....zh2:感器
st.s.sssttuuuuwxuuuzh2:愿与
AttutsttAtutttttttuzh2:愿为
tBsttstsssEHEEEEEEEzh2:愿付
vtuutuCtttuuuuuuwuuzh2:愿做
ststtt..wxDC.CBAsBBzh2:愿意
suBsssssssEC.CCCCCCzh2:愿把
stAtAtttttttvtvttttzh2:愿拿
ssAsttssssBBCBBBBBCzh2:戏工
ttAAtstsstAABBAAAAAzh2:成一
uutttuAutAttttttuttzh2:成为
ttCttutsstssssssssszh2:成产
tssssssssAttttuttttzh2:成功
uttutttutC.........zh2:成员
suutsu.uvCBBBDBBCBBzh2:成本
v..wtuwsussuvs.sssszh2:成果
AAtu.tuvstABAAsAAAAzh2:成的
uutuBuuu..BBABDBBDDzh2:成立
tvwu.uwu.BBAAACAAABzh2:成都
.utAtstAsvBAACAAABAzh2:成长
tvstutuuuAv.vttuttuzh2:我们
tBAtttAusvuvvuuuvuuzh2:我公
utttstBuu.ttttttuttzh2:我区
tst.ssAssstttuttuttzh2:我厂
BuutstutuAssssssssszh2:我司
tt.tt.Au.tuuuuuuvuuzh2:我校
ssstsABsstuuuuuuvuuzh2:我院
su.svuuuu.ts.ussssszh2:我集
tsC.usu..ussttssssszh2:户一
sst.sssssBtttutttttzh2:户的
ssttBsttttBBBBCBBBBzh2:房和
A...s.ssDwCAAAAAAA.zh2:所在
sAss.sststtvttuttttzh2:所有
BstssAtsstuttttutttzh2:手上
tttBssttstBBBCBBBBBzh2:手工
uutuutuuDu.........zh2:手续
..ttustAAuBAAAAAAs.zh2:手里
AAssssssstuutttttttzh2:打包
sssAssssssBBBCBBBBBzh2:打印
A.tAtust.uEDCDCCCCCzh2:打算
tuCutvtutusstsssssszh2:打造
ssssssssAsttttttttuzh2:执照
AssssssAsusAAAAAABAzh2:扩充
ttsAsssAtsssstsss.szh2:扩建
Btstsstssttsssssssszh2:批发
tutCutu.uvA..s...A.zh2:批量
uss.vtAvvvCFDDCDECCzh2:找一
ttsstttsAsBBBBBBBCDzh2:找个
CsssAssttvDCCCECCCCzh2:找中
Auu.usuA.tBAABAAAB.zh2:找人
Aus.sttutvFDEEDDDDDzh2:找到
.vsut.us.Azwwwwwwwwzh2:找厂
.sus.v.tuvuC.sB.ut.zh2:找可
BssssAsssuEDDDDEDDDzh2:找合
sssusttBttBBB.BBBCBzh2:找天
ss.sssssAsvvwvvvvvwzh2:找想
ttBusutBttCCECCCCECzh2:找懂
AuAuttuuttvuvuuuuuuzh2:找我
AssBsAttssuuuvuxuuuzh2:找有
tsstssBBsuBBBBBBCCBzh2:找第
.stAstuAttCCCDCCCDCzh2:找能
ssAsssAsttttuttuuttzh2:承担
At.Asutttvxwxywwwwwzh2:承接
wBtwAwtuxv..B...ts.zh2:技术
sA.tsststtBCCBBBBBBzh2:把您
...tsututu.t.tssssszh2:把我
ttA.ssssstttuvtttttzh2:把样
tAsss.stBsABAAAAAAAzh2:把欧
uutCtstttt...s.....zh2:把生
tuuttsut.Bsssssssstzh2:投产
tvCtttuttuuuwuuuuuuzh2:投入
.s.ss.sB.tBBBBBBBDBzh2:投方
sssssssAssvvvvvvvxvzh2:投早
uvuuvvustCCCCCDCDECzh2:投资
tsstssts.Btsssssssszh2:护肤
BsAs.sssstBACAAAAAAzh2:拉机
BsAs.sssstBACAAAAAAzh2:拖拉
tsssssssBtsssssssstzh2:招人
AsAtsstssuCBCBBBBBBzh2:招募
tstut.ttt.ssssstssszh2:招收
sss.t.u.Eusssssssstzh2:招聘
sssssttsBuBBBBDBBBCzh2:拟在
tttstssBstBDBBBBBCBzh2:拟引
stsuBsssstCCCCDCCDCzh2:拟成
uuttttuBtBvvvuuuuvuzh2:拥有
uu.t.sAuttvvwvwvwvvzh2:拿出
tBt.u.sttBBCBBBBBBBzh2:拿到
tCtttsttsvtutttttttzh2:拿授
utsuBvvvv.A.CABAAAAzh2:持有
tuutCtt.uvAAAABAA.Azh2:持股
sststBtt.tBCBBBCBBCzh2:指导
sBttttttttstssssssszh2:按颗
tutts.BuBusssssstsszh2:挑选
tBstsssssuAAAAAAAAAzh2:授予
tCvuuutwuAsussssssszh2:授权
uv.utuBtu.CCDCCCECCzh2:探头
tttstBtsssAAAAABAAAzh2:探索
AAssstttssCBBBBBBBBzh2:探针
AAsss.sssttttttttttzh2:接两
ttutstCtttBBBBBBCBBzh2:接入
tttBsssstttttvtttttzh2:接单
ttsusts.uACCCCDCFDCzh2:接受
utuutAuu..ttttttttuzh2:接待
ttstsBuuBtssssstsstzh2:接收
ttttussuCuCCCCCCCCDzh2:接纳
tsAAsttsstDDFEDDDDDzh2:控制
....A....tttttvttvtzh2:控股
tABsstttttA.BAAAAAAzh2:推出
DvvuutusvuBBBCBBBDBzh2:推广
t.ststttAtABAAAAAA.zh2:推荐
vwsvus.A.t.s.ttstttzh2:提供
ttt.tsttBuAAABAAAABzh2:搬到
tutAusvvCussstsssstzh2:搬迁
vwvwuvvAAA....ss.sAzh2:支持
....A....sttttuttutzh2:收¤
.v.uuutsuACBCBBBBCBzh2:收入
ss.st.u.BussssssstAzh2:收的
sssssssAssBCBBBBB.Bzh2:收购
sAsssAtsstuwuuuwuuuzh2:收费
ttBttttttsAABAAAAAAzh2:攻关
tuuAttsuBtAAABAABAAzh2:放在
sssAsAtssutttttvtttzh2:放大
.tttts.st.vuuuuuvvuzh2:政府
ssssAtttAtDDDDFDDDEzh2:政策
ttuustAussBBBBBBDBBzh2:效果
tuus.AtsusDDDDEFDFDzh2:教授
sssssssAsvssssss.tszh2:数字
vuuutB.svs.ss..AsB.zh2:数据
ssttsstBsssssssssuszh2:数股
sBsstssssttutttttttzh2:整体
tBtsssssstuwuuuuuuuzh2:整套
.Btsssstsustssssssszh2:料电
sstssAssssBBBBBCBBBzh2:料的
tttBssststtttutttttzh2:料药
ttss.sut.Attttvttttzh2:斯的
tt.ttsAtstttutttuttzh2:新东
tvAttuAtsuss.ssstsszh2:新产
ssvtBsttutAAAABAAAAzh2:新公
tttstststAssstssssszh2:新厂
.uutttAutuvuuuuuwuuzh2:新器
tsAttt.tttAACAAA.AAzh2:新型
.As.ss.sstuvuvuuuuuzh2:新增
tssAsstssttttutttttzh2:新客
.tttssBttuvuuuuuwuuzh2:新技
ssssssAsstttttttvttzh2:新方
stutusttCusssssssstzh2:新来
ttAstttBuAAAsBAAABAzh2:新的
Bssts.tsstuttttttttzh2:新能
stusBsttt.uuuuvvuuuzh2:方共
ttBsAttt.tCCCCECCCCzh2:方出
.B.sA....ttvttuttttzh2:方可
sttsCttvsuCDCCECCCCzh2:方合
t.AtstsAuv..t.A..u.zh2:方式
sstssAAssttttttuuttzh2:方承
st.s..utttAABABAAAAzh2:方提
uvsvvuAtvAsstss.stszh2:方案
s.ststtstAstssssssszh2:方法
tAvtuBu.tusBsssususzh2:方的
.sssssAsssvuuuuuxuuzh2:方软
.vAuu.wuAvututtuttszh2:方面
ssss.sttAsttttvttttzh2:族企
sssssssBsttttttttvtzh2:族办
.uusuv.suuwvvxvvxwvzh2:旗下
utsutuBttvAABAAABAAzh2:无人
AssssAssstDCCCCDCCCzh2:无代
t.tttttBuusAssssssszh2:早期
sutssttAtABBBBBBBCBzh2:时间
AtutusuttADBBCBBBBBzh2:明年
Btssssssstssssssssszh2:易公
sAtssBststtutttwtttzh2:是产
A..ss..A.tBBBBBBBCBzh2:是懂
uv..swusu.CCBDCCCDCzh2:是我
sBssustussCECCCCCCCzh2:是技
tsA.t.tsstBBBBBBBBBzh2:晶圆
tuttssBsttDDDDDDGDDzh2:智慧
AvAvttuuu.CBCBBCACBzh2:智能
st.ssAtsssAACAABAAAzh2:更好
stttstAsAsttttttutuzh2:替您
Aut.tttt.uDCCDCCCCDzh2:替我
t.tuBsAuswBCBBBBBBBzh2:最好
sssstssBsutttttttutzh2:最高
s.ss..A...BBBBBBCBBzh2:月吗
sssA..ssssBBBCBBBBBzh2:月需
uuuutsuAtA.....s.Bszh2:有¤
.svu.sAutsBAAAB.BAAzh2:有一
tututt.AtCttttttutuzh2:有三
suuB.u.utuwvvxwvwvvzh2:有两
ssstsAAtsussssst.sszh2:有二
Aut.uttuAuFDDCDDDDEzh2:有人
sstttA.sAttttttuutuzh2:有八
sssuAssAsuAAAABAABAzh2:有公
ss.Asssssutttutttttzh2:有六
ttttAusttAsssstsssszh2:有关
sssssssssAttttttttuzh2:有办
.tt.tttuu.BAABAAAAAzh2:有医
tttAAttttutttttttttzh2:有厂
uAsAtssAttsustsss.szh2:有四
ttutu.CtuuBBBBBBCBBzh2:有园
usAssBttssssusstssszh2:有好
tusCttAtsuAAtsAACAAzh2:有工
tstsAttsttttttuttutzh2:有意
ABsss.sssttttttttttzh2:有成
ssttu.ttsBAAAAAAAAAzh2:有技
sstsAssstsAAAACAAAAzh2:有本
Auuss.uuAuECCDCDDCEzh2:有没
Bttsssttsttsssssssszh2:有现
tBssstttstsssussssszh2:有生
tAAsstssstuvvuuuuuuzh2:有的
sutBttuttvCBBDBBBBBzh2:有经
tssCs.ss.sCCCECCCCCzh2:有能
sssBtssA.tHHHHHHHHHzh2:有订
t..ttAuttv.sA..t...zh2:有超
tBuututstts.ssssstszh2:有配
vtuuvvuDuvAAAAAAABAzh2:有钱
sAst.sstAsAuttutt.tzh2:朋友
AutsttutAs.stu.ssstzh2:服务
tsAtssvAswCBECDDCECzh2:望与
AsssssssAsCBBBBBBBCzh2:望在
AttstuAttvECCBCCECCzh2:望有
sBsssstsstCECCCCCCCzh2:望获
uusuuA.u.uEDFDDFGDEzh2:期待
AuttsAtst.vuuuuvuuuzh2:本公
stssssstA.ttttttttvzh2:本园
sAttAsssssCDCCDCCCCzh2:本土
suutButtsuCCCCECCCCzh2:本地
....s.sC.uuuuuuuuwuzh2:本基
sstsssBsstttttttuttzh2:本市
sAs.sttssttutvtttttzh2:本所
suttAtsttAAAAABAAAAzh2:本行
sttusAsssAsssss.usszh2:本院
BsssAstssvBAAA.AAAAzh2:本集
tstt.Bt.suuuuuwvuvuzh2:术企
..BstBs.stBBBBBBBBBzh2:术合
.ss.B.ssssuuuuwuuuuzh2:术团
ssusBttutsvvvvyvvvvzh2:术方
tAtt.tt.tuCECCBCBBCzh2:术的
tstustCutsBBBBBBCBBzh2:机会
uttBsstttussssssssszh2:机加
uwA.vu.tvu.ssssst.szh2:机器
tstAssAss.CCCDCCDCCzh2:机已
sssssBtssutttttvtttzh2:机时
vvuuu.t.AsBBBBBBADDzh2:机构
stBtsttttsBBCBBBBBBzh2:机械
sstssBtsttCCCCCECCCzh2:机理
utAsstAustCCDDCCECCzh2:机的
uCstutuutuAAsAAAAAAzh2:权利
tts.t.sBstuuuuuuuwuzh2:权感
....t.sB.uBBBBBBBCBzh2:权投
sBsssssssussssssssszh2:权授
tCuststusuCECCCCCCCzh2:权的
tCssts.tttAAAAAAAAAzh2:权益
tsAtuAuu.us.tssAssAzh2:材料
sAt.sAsstvAAABAAAAAzh2:条件
sAsss..sssBCBBBBCBBzh2:条线
u.stsAAtsts.sssutsszh2:来做
tss.AsstBtsssstsss.zh2:来华
BsssssutsuFBCCCCCCCzh2:来卖
ssssABstssttttuutttzh2:来合
tsssssstAtBBBBBBBBBzh2:来四
sstB.tsts.vvvxvvvvvzh2:来图
tstBtttuststs.ssssszh2:来生
u.vtstuACv.t.....Bszh2:来的
uttutttutC.........zh2:来自
usttssCttusssssstsszh2:来试
sAstsssssttutttttttzh2:来谈
ssstsssA.tBAAAAAACAzh2:板块
ts.ssButsutttttvtttzh2:果共
s.ssAss.ttBABBCBBDBzh2:果转
ttttsstsAAAAAAAAAAAzh2:某市
sttssstCtuuuuuuuuwuzh2:标的
sssssB.ssttttttutttzh2:校共
sssstss..tssssssstuzh2:校友
sssssAtsstCCCCCECCCzh2:校团
ttttsCusttAAAAABAAAzh2:校实
uBtsstBttuBCBBBBCBBzh2:校的
AustttussABAAAAAAAAzh2:校采
uuu.tAutt.sss.stssszh2:样品
t.tstv.AusA..BAAABAzh2:样机
tAustutsuAACAAAAA.Azh2:核心
tstuAsBtssAAAAsABAAzh2:案例
.tttst.tstutttttuttzh2:械的
uutt..stuAtttttuuttzh2:检测
ttttsuCstuAAAAAABAAzh2:检验
Asssss..suCBBBBBCCBzh2:植户
ttuuttCtstAAAAAABAAzh2:楼宇
sssAssssstBBBCBBBBBzh2:模具
stA.ssssssBBCBBBBBBzh2:模块
tBtttA.ttuA.AAABBAAzh2:模型
.ttsvssAvzwwvwwyvuvzh2:欢迎
C.ttstsstutsssssssszh2:欧代
B.tsuvwssyCECA.CBA.zh2:欧洲
AstssAssstDBBBBCBBBzh2:欧盟
tt.sAtssssAABABAAAAzh2:欲与
stBsssssssAABAAAAAAzh2:款新
AuusstsAszABACACAsCzh2:正在
.sststAttsBAAAAABAAzh2:正寻
tAttssAttACDCCCCDCCzh2:正式
BtsssssttuBAAAAAAAAzh2:此行
ssAssts..tttuttttttzh2:每个
tuuutC..tuuuuuuwvvvzh2:每年
AttAttuutuusssssssszh2:每月
ssBussss.ACCECCCCCDzh2:毕业
vvuvBu..uu....B.s..zh2:水务
vAuvvs.ttu.A.......zh2:水厂
sAssAsstsus.sstssuszh2:水处
AtutttAttutsssssssszh2:水质
tstAstAs.vCCCDCCDECzh2:求¤
sBtuuAvBuuBCBBBBBCBzh2:求一
ssssAsssstBBBBDBBBBzh2:求中
sssAs.ssssBBBCBCBBBzh2:求具
AtttttAttttsssssAsszh2:求合
A..ss....sDBBBBBBBBzh2:求在
tttttsttCtCCCCCCCCEzh2:求带
sssAsss..sBBBCBBBBBzh2:求有
.ttB.AssttCCCDCDCCCzh2:求高
uAtuussttsABAAAABAAzh2:污水
sttBusAtuuBAABAABAAzh2:没人
Atw.vtt..vGGEFEGHFGzh2:没有
.ssttsssAtCCCCCCCCEzh2:没着
A..ss.s..tCBBBBBBBBzh2:沿岸
stssstssAtuuvuuuuuvzh2:法企
stttBssttsAAAABAAAAzh2:法合
Bvtv.txuAuAs....As.zh2:法国
sBAtssstsvA.BAAAAAAzh2:法已
sttsvsutDuCCCCCCCCEzh2:法律
ssstBBstttAAAAABAABzh2:法方
sBssssssAuBCBBBBBBCzh2:法的
t.ttAuusBvABAACAABAzh2:注册
sssssssAstssssusstszh2:洁技
stsstssssABAAAAAAAAzh2:洗设
sssst.ssAsttttttttvzh2:洲创
Att.sstttswuutuuuuuzh2:洲厂
Bssts.tAttuttttttutzh2:洲小
BssuA...ttDBBBCBBBBzh2:洲市
tssAtstu.t..stsssstzh2:洲的
A..uus.s.sCBCBBBBBBzh2:洲销
AtstuttBstDBBBBBBDBzh2:洽谈
sAs.ssstssuvuuuuuuuzh2:流片
tsttstBttsttstttvttzh2:测的
ssssssAssuttttttvttzh2:测设
wu..txAvts..sB..A..zh2:测试
Bsstusut.tstuvtvsstzh2:海外
A..ss.s..tCBBBBBBBBzh2:海沿
sstttDtAtvDDDDDFDEDzh2:海洋
sAssststs.uwuuuuuuuzh2:涂层
.AttssBssututtttuttzh2:清单
uttttt.Bsuttttut.utzh2:清洁
.ttusutvs.BAAB.AAAAzh2:渠道
.ssssA.ssuBAAAAsBBAzh2:温室
ssAsttssssBBCBBBBBCzh2:游戏
.ttsssDtsuAAAAAACAAzh2:源企
AtttusuBtuA........zh2:源的
ssssAsssssBBBBDBBBBzh2:潜在
stAAs.sttsssAtstssszh2:激光
svtCssttstAAABAAAAAzh2:灌装
sAtAt.ttstBCBCBBBBBzh2:热泵
ttt.sBtsstBBBCBBBBBzh2:熟悉
sBttstt.sustssssssszh2:燃料
tAttsts.sstvtttttutzh2:片的
utsCs.t..vtttutttttzh2:牌生
Ass.sstssuCBBDBBBBBzh2:牌的
tttttBt.s.ssssssssszh2:物技
ttstutBtuABBBBBBCBBzh2:物流
sBssssssswstssssssszh2:独占
A.uuttsuusBAAAAAAAAzh2:独家
BtutAstuttutttsttttzh2:环保
tutBtttstsDDDFDDDDDzh2:环节
AAuus.uvsuu.ttuttttzh2:现成
tstBtusttBsts.ssssszh2:现有
s.ssAts.ttutuuvuuuuzh2:现金
.tsttssss.CBBBBBBBCzh2:理商
sttssAstttAAAAABAAAzh2:理论
usvBtwuywtBts.A.s..zh2:生产
.Astsss..uDCBBBCBDCzh2:生公
utttt.A.uuAAAAABCBAzh2:生团
usuAsAusttABAABAAAAzh2:生物
sss.sstsAsAAACAAAABzh2:生项
sAsssssstsuwuuuuuuuzh2:用不
u.uttAtAttBBBBB..DBzh2:用于
utstssAtAtAAAAAABAAzh2:用半
uuuu.tDtsvttttttuttzh2:用单
stssA.tsAsssssussstzh2:用工
..utstAstwtvssssBsszh2:用我
wuuvsvBvvACCCCCCECCzh2:用户
sstttssuuAttttttuttzh2:用新
tCttttuttuCDCCCCCCCzh2:用权
ttAttuButuCEBCCCDCCzh2:用的
sAsssssstsBCBBBBBBBzh2:用许
sCsttsutsuuxuuuuuuuzh2:用费
tuu.sstvuBA..s.s...zh2:由我
..sssBsssuBBBBBDBBBzh2:申报
tA.tsBsuuv.st...s..zh2:申请
uvB.utttstttuutttttzh2:电子
ttB.stusttDDEEDDDDDzh2:电机
u.s.tvt.ttA.AsAAABAzh2:电池
ttstsuAuttssAssstsszh2:电的
tsttstBtsssssssstsszh2:电站
uttttu.ttBsssssstsszh2:电网
sCAsssssswssssssssszh2:电解
stsssBsssutttttvtttzh2:电镜
ttttt.ttt.BBBBBCBBBzh2:瘤中
ussAsssts.AAABAAAAAzh2:百台
Cuuvtuvusvuttttttttzh2:百家
ssssssAtAussssss.stzh2:百平
sABtsvt.tuBCCBBBBCBzh2:的一
tAtstssssAtutttttttzh2:的不
tAsuuuvvt.CECCCCCCCzh2:的专
uAvABtuvuvs..A....szh2:的中
sstttCtusutttttvtttzh2:的临
t.v.tuuutsstttssssszh2:的产
sssAssssssEEEHEEEEEzh2:的代
sssts.ss.Bvttttttttzh2:的仪
vttA.utv.wtus.swutvzh2:的企
Btst.sstsuCBCBCBBBBzh2:的伙
sBttttuttuCFCCCCCCCzh2:的使
AutAttutsuuss.ssssszh2:的供
s.Atttuststxxvuvuwvzh2:的公
AtstsuAuttDBBBBBCBBzh2:的农
sststsB.ttvvvvvvxxvzh2:的创
s.ssusuDAutttttttvszh2:的初
tttBt.ttsuBBBCBBBBBzh2:的制
tssss.ssAsuuuuuuuuxzh2:的办
....s...Avttttttttuzh2:的加
tuttsAAust.AAAAB.AAzh2:的医
.Btststtsuvxusuuuuuzh2:的厂
.uAsAvtvu..su.ssssszh2:的合
uAAttuAttuBCCBBBDBBzh2:的同
utAttsu..ttttttutuuzh2:的团
tAutstAstuABAAAABAAzh2:的土
tttttt.sAuBBBBBBCBBzh2:的地
ttttssBsttDDDDDDFDDzh2:的城
ssss.sssAuvvvvvvvvxzh2:的外
tBtst.ssstCECCCCCCCzh2:的好
.ttssstttACBBBBBBBBzh2:的学
ssstssssBtCCCCCCCCEzh2:的孵
tutss..sAvsssssvts.zh2:的实
t.tsttu.Auststsssstzh2:的小
uvA.t..ssx..Bs.Bst.zh2:的工
BtAssstssuECBCCCCCCzh2:的应
tvCutuuvutsstsssssszh2:的开
tAutsstAtAtsttvttvtzh2:的成
tABtssssstABAAAAAAAzh2:的技
tstststBttBBBBBBBCBzh2:的投
stAtssttsBAABAAAAAAzh2:的探
stttAtAutABDBBDBBBBzh2:的方
uts.tuButtvvuvvvxvvzh2:的无
.vuuw.vt..DCCCCDCDDzh2:的是
.utttttttABBBBBBBBBzh2:的智
uututuA.t....A..sA.zh2:的机
tutt.tCusAttttttvttzh2:的样
sss.s.sA.stttttttvtzh2:的欧
..s.tBBstvBsA.ABAAAzh2:的水
.stsAAsstsBBBBCCBBBzh2:的法
Btsttsssstssssssssszh2:的海
sAsssssssttvtttttttzh2:的涂
sBsssssssuwttttttttzh2:的独
tttBtsust.BBBDBCBBBzh2:的生
.uBtttttttt.ssssssszh2:的电
sssssBAssstttttuuttzh2:的真
tuBtttttttAAAAAAAAAzh2:的知
uv.uuBuutsssssstssszh2:的研
usuttCsusuABAAABAAAzh2:的科
ts.sssttsAsstssBsstzh2:的联
uuutuutDtuAAAAAAABAzh2:的股
tttAstAtttsss.sstsszh2:的能
sAtssstsssCECCCCCCCzh2:的许
uttAstAttututtttuttzh2:的设
.sststtstBBBBBBBCBBzh2:的试
sssst.tC.tDDDDDDDFDzh2:的资
ttstststAABBBBBBDBCzh2:的软
ttttsttBtuCCCCCCCFCzh2:的钱
Cutusttutwtvssssssszh2:的销
sAAsstststBC.BBBBBBzh2:的项
vttutuBtttttttttvttzh2:的首
ttttsBtstuBBBBBCBBBzh2:的高
sBstsss..utvtttttutzh2:皆可
ss.ssAsssuCCDCCDCCCzh2:盐碱
AtAtstttt.BABAAA.AAzh2:监测
.stssutvuCEDDEDDDDDzh2:目前
s.Au.Btttuttuttutttzh2:目开
AssssstsssCBBBBBBBBzh2:目录
stAttts.tssstsssstszh2:目我
.tAttttBsuECDCCCCECzh2:目标
.uuusuuBuwA...s..u.zh2:目的
tttAAssutsCCCDCCCCCzh2:目需
utttt..uAtBBCBBCDBDzh2:盼有
.tttttutuAECCCCCCCCzh2:省级
ttstttAAtuBBBBBBCCBzh2:看看
tutttsButt.....s...zh2:真实
ssBtsssAssCCECCCCECzh2:真的
tAtutAtttA.CBBBBBBBzh2:眼科
.ssttsssAtCCCCCCCCEzh2:着落
uBAuuuuustAABAAAAAAzh2:知识
uuttttBtsuAAAAAABAAzh2:矿山
v.Cwvwsuvx.sA...A..zh2:研制
utCAuvvu.vABABABAABzh2:研发
sst.sBtsssAAAAABAAAzh2:研团
sssssAssstBBBBBCBBBzh2:研机
vvuvuCwuu..uusAtsA.zh2:研究
u..ttt.ussA.BAAABAAzh2:硬件
uttstsB.tuAAAAAAABAzh2:示范
ssstttsBstAAAAAAABAzh2:社会
tsstssttBvAAAAAAAABzh2:社保
sssssBssssBBBBBCBBBzh2:神经
sAsssttAssACAAAAABAzh2:离子
uttvutABvt......A..zh2:种子
Asssss..suCBBBBBCCBzh2:种植
utvttButuBAAAAABA.Azh2:科学
ttuttAAutt.....As..zh2:科室
stssstsA.uvvvvvvvwwzh2:科技
AsuttBuuuwBAAAABAAAzh2:科研
stsstsu.Busssssssttzh2:租一
s.s.s.ssCuttttttttuzh2:租房
ttt.ttttAtssstsssstzh2:租用
ssssssssAtttttttttuzh2:租约
.t.tsAsssuututtvtttzh2:积累
.AA.s...ssuvvuuuuuuzh2:程公
.uCwuututvs.....s..zh2:程师
.sstssAtstBBBBBBCBBzh2:程的
sssssAststssssstssszh2:究伙
ttuttCussv.........zh2:究所
sssss.tAttBBBBBCBCBzh2:究生
t.Bsssssswuvwuuuuuuzh2:究院
stttsAvttvBBBBBCBBBzh2:究需
sssAsssssstuuwuuuuuzh2:空着
As.tutst.ssstsssssszh2:穿戴
ssssssssAsttttttttvzh2:窗口
tttt.ttuBsCCCCCCCCDzh2:立公
ssssC.sssussssssssszh2:立合
sss..Aststvvvvwwvvvzh2:立项
uttustBsttuuuuuuvuuzh2:站可
sssssssAssuuuuuuuwuzh2:笔¤
wtwvvw.ABuCDCCCCDDCzh2:第一
Ass.sssssvAAABAAAAAzh2:第三
AssuutsutBCCDCCCCCCzh2:第二
sAssssss.tBCBBBBBBBzh2:筹备
sCttsststsstssssssszh2:签许
AAsts.tssuAtssssssszh2:简单
vBDvutuvvwACAAABCAAzh2:算法
sss.ssAssstttuttuttzh2:管来
.uBtsuutuA.tuttttutzh2:管理
.sssss.ss.sttttttttzh2:管网
sssssssssAuuuwuuuuuzh2:精密
tttttustBu........Azh2:索菲
BsstsssstvECCCCCCCCzh2:级代
tssAssssstssstssssszh2:级洁
ssssssusBuCCCCCCCCEzh2:纳我
tutBtsttttuuuvuuuuuzh2:纸发
sBttsstt.ttvtttttttzh2:纸和
ABtt.Atssuwvuuvvuuuzh2:组合
ssssAsssssttttuttttzh2:组建
sssss.usBtBBBBBBBBDzh2:组的
sssssBsstussssstssszh2:组织
sttCssttsvssstssssszh2:组装
ssstsstsAttttttttvtzh2:经济
sssssBssssBBBBBCBBBzh2:经科
ss.stAssssCCDCCDCCCzh2:经费
AsswusuttsAs.....A.zh2:经销
uvuBusv.uvA.s..s.A.zh2:经验
stttstsusCAAAAAABAAzh2:结束
..s.tsts.uustuttttuzh2:给我
sAssstttssC.AAAAAAAzh2:给有
A.ssssssssuvtttttttzh2:给法
tstttBststBBBBBEBBBzh2:统计
tssssstA.tBBBBBBBCBzh2:继续
.t.uuA.ttvGDEDDEEDDzh2:缺一
s.s.sAAsstBBBBBCCBBzh2:缺乏
AsssAttssuutttuttttzh2:缺好
AssssAssstBBBBBDBBBzh2:缺的
uuttvt.BtABBBBBBDDBzh2:缺钱
s.sss.sssABCBBBCBBBzh2:罕见
ututttBBtsssssss.tszh2:置需
tttBstststsssAsstsszh2:老化
tut.ttt.t.BCBC.BBCBzh2:考虑
sts.AttsBtsssstsssszh2:者提
ssssAssAstBBBBCBBCBzh2:聊聊
tt.uu.vut..ussstsstzh2:联合
.ttuAA..uuBAAAABAsAzh2:联系
utvuBtv.uv.......C.zh2:股东
uuuvBvvtuAAAAABAABAzh2:股份
ssssAsssttuuuuxuuuuzh2:股办
vvwuswuDux....A..A.zh2:股权
AsAtsss.stBBBBBBBCBzh2:胰岛
sAAsssssssBCCBBBBBBzh2:能不
ssAss.ssstCCDCCDCCCzh2:能与
tuutttABttuuuuuuvvuzh2:能产
ttt.s.utsvCCCDCCCCCzh2:能代
sstAsstsstDDDFDDDDDzh2:能做
tsAsAsststttututtttzh2:能出
AtsAssvtAuFDDEDDDDFzh2:能否
.ut.tsAttuAAABAAsAAzh2:能在
ssssssssAsBBBBBBBBDzh2:能帮
.AttsstttsCCBBBBBBBzh2:能把
.ssAssststCCCDCCCCCzh2:能接
ttttusAtBtAAAAAA.ABzh2:能省
AsA.tsssssDCCCCCCCCzh2:能系
ttBDt.t..wCCDECCCCCzh2:能跟
ssAstssts.uuuuuuvuuzh2:自家
v.tsv.ssvsCDCDCDBDCzh2:自己
uvsAuuuu..wwxywwwywzh2:自有
...s.s.B.ttttttttutzh2:至¤
AstssssttsBAAAAA.AAzh2:节能
uAtttts.ttst.sssstszh2:芯片
ut.tutAtAsBBCBBBCBCzh2:若有
.tstt.ttttCBDBBCBBBzh2:若能
tBtt.stttuBCCBCBBBBzh2:药企
susBtsssstsssussssszh2:药厂
AtsussAsstDCCCCCDCCzh2:药店
tAtss.sstABCBCBCBBBzh2:药物
uBuuutttu.tutttttttzh2:获得
s.sssAssstBDBBBCBBBzh2:菌株
tttttustBu........Azh2:菲亚
uttsBst.tusssstss.szh2:营公
....t..B.tttttuttvtzh2:营收
tsts.s.u.wssssss.suzh2:落地
ttsssstt.sBBBBBBBBCzh2:落户
.tssss.sttDBBCBBCBBzh2:葡萄
ssssAssts.CDCCDCCCCzh2:董事
usststtBstA.AAAAABAzh2:融¤
tttutuuAtAssssssssszh2:融资
tvsuAvutuB..s.B..s.zh2:行业
ssss.ssssACCCCCCFCCzh2:行了
sttssBsssstttttutttzh2:行共
ss.sstssAuttttttttuzh2:行开
s.sss.BA.tBBBBBBDCBzh2:行的
ussttsttBAAAAAAAAABzh2:行都
.Astsss..uDCBBBCBDBzh2:衍生
ss.ttstssAAAAAAAABAzh2:补贴
stsstsAsstAAAsAABAAzh2:装一
ttAsst.tstBBCBBBCBBzh2:装上
uutAssAutsDDDEDDEDDzh2:装机
uuCtuutttuBBCABBCBBzh2:装置
tAtsAut.tvtB..B..s.zh2:西南
s.tB.s.ttvDEDEDDDDDzh2:要一
sssAss.tstBBBCBBCBBzh2:要五
BsstussssuECDCCCCCCzh2:要亚
.ssssAsssuCBBBBBBBBzh2:要代
ssA.ttttstBBCCBBBBBzh2:要做
ttsBssttstBBBCBBBBBzh2:要别
ssssssssAsCCCCCCCCFzh2:要办
tt.sA.tusuDDEDEEDDDzh2:要合
vuuuuuCv.vDDDDDDFDDzh2:要在
s.ssAs..ttDDDDFDDEDzh2:要找
ssttsAttsuAAAAABAAAzh2:要教
sss.ststAsDDDFDDDDFzh2:要有
sssB.tssAsDDDEDDDDFzh2:要求
.uu.t.AttuBAAAAAsAAzh2:要能
sssssssAssBBBBBBBCBzh2:要花
usststtBstA.AAAAABAzh2:要融
s.sss.sssABCBBBCBBBzh2:见病
sstssBtstttttttutttzh2:观测
tsBvs.As.usstsss.sszh2:规划
utttst.ttAttttttuttzh2:解决
vsvwsvu.BAAAA.A..tBzh2:计划
tttBsssssuBBBDBBBCBzh2:计完
sttAtttAs..sstssstszh2:订单
stustttAt.DCCDCCCFCzh2:认证
B.ss....stCBBBBBBBBzh2:认识
svuuuvButusBBBBBCBBzh2:让我
sAAsttsssuCDDCCCCCCzh2:训练
vAuvtuvwssAABAA.AAAzh2:许可
sts.svtvxBvttssvustzh2:设备
Assss.s..suuuuuuuuvzh2:设有
uuutAsAt.vssssstts.zh2:设立
vwBAs.wvuyAA.AAAABAzh2:设计
tssussstuAtttttutttzh2:访问
sssssssA.sCCCCCCCEDzh2:证和
..ss..C..tttttttuttzh2:证新
Asss..ssssuttttttttzh2:证照
tAtAtttuttFGFHFFFFFzh2:证的
tutss..vuAtttttsuttzh2:评估
tBstttuustAAAAAAAAAzh2:识产
.......A.stttttttvtzh2:识正
uttuutuu.Attttttttuzh2:诉我
tttBtttAtu.s.s...A.zh2:诊断
AutAtuttuuA..A.....zh2:试剂
utuutuuutCsssssstsszh2:试点
utttttBtussstssAssszh2:试用
usAusuBt.uBBABBBEBBzh2:试设
tvutt.Bt.tAAAAAAAAAzh2:试跑
tssssAsBtw.sss.sAB.zh2:试验
AAssst.ssuCABBBBCBBzh2:诚征
ttttt.A.tvAAAAAB.BAzh2:诚邀
uAsttt.ttuBDCBBBCBBzh2:语音
.sssAsssssBBBBCBBBBzh2:请与
sBAsssssstuvwuuuuuuzh2:请专
sssAsstAsussstssstszh2:请把
sBsssAssuvBCBBBCBBBzh2:请教
tsst.Atssuttttu.tutzh2:请联
s.s.stssAtCECDCCCCEzh2:请问
uuwtuBs.tsBBBBBBBBCzh2:课题
AtssBsutstDBBBCBBBBzh2:谁愿
Attsss.stsDCCCCCECCzh2:谁有
B.ttssvtstB.AAAAAAAzh2:谁来
.uu.ttuuAuDCCDCCCCFzh2:谁能
.sAttsssttEDFDDDDDDzh2:谁都
ststAtttt.BBBBCBBBBzh2:责人
BtstssssstBAAAAAAAAzh2:货的
.ssssAsssuCBBBBBBBBzh2:货需
tsssssBsstAAAAAAAAAzh2:质探
.tsAstssttCBBCBBBBBzh2:质的
uCuutsv.tABCBBBBB.Bzh2:购买
AssssstsssCBBBBBBBBzh2:购目
A..s.....tCBBCBBBBBzh2:贴片
BttttsstttAAAAAABAAzh2:贵公
sssAssssssDDDEDDGDDzh2:贵厂
tsutsAAttts.sssussszh2:贵方
ss.ttstssAAAAAAAABAzh2:贷款
Cututttstus........zh2:贸易
t.ttssAttuCFCCCCDCCzh2:费使
u.tutuBttw.ts......zh2:费用
utttttt.sABBBBBBBDBzh2:资¤
stst.ttAtssssstsstszh2:资人
stuu.tuus.uuuuxuuuvzh2:资企
utuu.stuuBAAAABAAAAzh2:资持
sssssttBstssssssstszh2:资支
tstssst.sABCBBCBBBBzh2:资方
tutuuutAusBBBBABBDBzh2:资本
tssstsssAACCCCCCCDEzh2:资机
Buvts.uAuvAAAABBABAzh2:资源
.tsAstssttCBBCBBBBBzh2:资质
sstsutvBtu.A.At..A.zh2:资金
sttt.stsAuttttutttuzh2:资项
uuAttBvuttAAssAABAAzh2:起做
tttttBtututtsttutttzh2:起发
ssAs.sttssttstuttttzh2:起开
tt.tss.tAuAABAAABA.zh2:起来
ttAttAsstvttuttstttzh2:起设
Bttttttstsuttttttttzh2:超市
utCttst..sAABAAAAAAzh2:跟您
.......B.stttttttutzh2:跟投
tttuttAsAvtsssssAstzh2:跨境
uuuustCtutAAAAAABAAzh2:路灯
svtAuvsvu..stssstsszh2:车间
tttttuBsttssssssssszh2:车队
sBts.tsstustss.ss.szh2:转化
tBtt.stutuBCBB.BBBBzh2:转型
uBststtstttvtttttttzh2:转移
sBtttuttststssssssszh2:转让
s..sssA.s.CCCCCCCDCzh2:轮融
.su.tu.vuuCBCDCCDCCzh2:软件
ttstttsBstttttttuvtzh2:轻人
sssss.AAssvvvvvvvxvzh2:轻公
sstssBtstttttttvtttzh2:辐射
ssssssss.ABBBBBBBBCzh2:迁到
t.tAssttAuCBCDCCCCDzh2:过来
AAttsstssuuttttttttzh2:过滤
ssstssBtstuuuuuuvuuzh2:迎初
AttustAutuwuuuuuwuuzh2:迎厂
ttttsBttttuuuuuwuuuzh2:迎合
tttttttCtu.........zh2:迎投
.ttAstAtsuuttvttvstzh2:迎新
Assssssssswuuuuuuuuzh2:迎欧
At.stAtt.uutsttutttzh2:迎法
ssutBussvttA..A.sA.zh2:运营
ttssttAtu.sssssstsszh2:运行
AAsssssssutttttttttzh2:还可
...ts.tC.uCCCCCCCECzh2:还差
sts.sssAsussstssstszh2:还有
.uuBttA..wHGGHGGHHHzh2:还没
.sAutttBstBBCBBBBCBzh2:还需
sssBsssssuDDDDDDDFDzh2:这一
tt.usttAt.AAsAAAABAzh2:这是
tttCtsttstAAABAAAAAzh2:这种
sAtssAtttsstsss.ssszh2:这项
.Astssttttt.sstsssszh2:进一
swsvAwvtssBBCBCBB.Azh2:进入
..BsA.s..tttututtttzh2:进制
A.ttstttttvvuuuuuuuzh2:进去
Dvtutuutuv.........zh2:进口
.A.s....ssBCBBBBBBBzh2:进国
tBstssssssBCBBBBBBBzh2:进的
sBututABtwCDCCCCDCCzh2:进行
uAttttu.uAtttttttutzh2:退出
tt.tut.Astss.ssstsszh2:适合
AstttAsttvAsAAABAAAzh2:适的
tstttttsCssssssssstzh2:选址
s..s..s..ABBBCBBBBBzh2:选定
ssssstsBtttttttttvtzh2:通常
Buv.ttvuu..A.sA....zh2:通过
ttsst.tssAttttttttuzh2:速器
tusCtutusutttutttttzh2:造厂
u.uAtsuvtA...AA....zh2:造商
stttstBsstBBBBBBCBBzh2:道路
ttBttssstuvvwvvyvvvzh2:邀请
ttBtttstttEEHEEEEEEzh2:部件
sssssssCsuDDDDDDDFDzh2:部资
sAAsstuAsuuutuuuuvuzh2:部门
stAutsutAuEDFDDDDDDzh2:都不
tssAssst.tuuuvuuuuvzh2:都做
t..tst.ttusutsss.sszh2:都可
.stAssststBAABAAAAAzh2:都是
sssstssssAttttttttuzh2:都有
uvvsvtvvA.sssAsssstzh2:都的
ssttsAttsuAAAAABAAAzh2:都缺
tsAsAsststttututtttzh2:都能
t.tttAAttutvtttusttzh2:都行
tttttttsCxsssssssstzh2:都设
.ssttsssAtCCCCCCCCEzh2:都还
uCt.utvvttCECDCCCCCzh2:配方
sstssssAsstttttttutzh2:配置
AssssstsssDCCCCCDCCzh2:酒庄
.sssttAtssCBBBBBCBBzh2:酒店
tBsssstsstuwuuuuuuuzh2:采用
B.tuuu.vuusAsssstsszh2:采购
..ttustAAuBAAAAAAs.zh2:里有
tttAsstAssBBBCBBBCBzh2:量产
s...C..t.tttttuttttzh2:金与
sssssssBsttttttttutzh2:金参
tA.stsstsAABAAAAAAAzh2:金已
sss.ABttsuttttuutttzh2:金我
.s.ss.sAssttttuttutzh2:金支
ts.sttuCtuBBBBBBBDBzh2:金看
ttuutuvsB.AAAAAAAAAzh2:银行
tssBttststssstssssszh2:铸造
CwutuutvvtsuA...A..zh2:销售
B..s..t..sECCCCCCCCzh2:销我
stAststsssBBCBBBBBBzh2:镜头
sAtssAAAttuvuuuvvvuzh2:长期
uu..tusvu...tA..s..zh2:长的
tvuvttAtt.......u..zh2:门店
tssussstuAtttttutttzh2:问学
A.tttttttsCCBBBBBBBzh2:问问
utttsCstttssssssssszh2:问题
sssB.ssssttttvtttttzh2:闲着
sAss.ssssttuttuttttzh2:闲置
st..sttssACCDDCCCCCzh2:阀门
tsAssssA.uuuvuuuuwuzh2:队与
Bus.sstttvssssssssszh2:队伍
ssAtttAsssAABAAA.AAzh2:队做
tsuttsutuB....sA...zh2:队共
sttsA.stssssssu.ssszh2:队合
tstssAuBvuuuuuuvuwuzh2:队开
ssssssAsstssussstsszh2:队有
vttstsBttussssst.vszh2:队的
..ttBCsttuAAAA.BAAAzh2:际合
tBttsstttsAAAAAAAAAzh2:降噪
ssAsA.s.stDDEDEEDDDzh2:降解
sssss.AsstCCCCCDECCzh2:院先
stAst.tsstuuvuvwuuuzh2:院愿
sAsss.ssstBABBBDBBBzh2:院所
At..sttutAututtstttzh2:院的
Btsssstttutsssssssszh2:院资
ssAsssstssBBDBBBBBBzh2:陶瓷
usstssBtttuuuuuuvuuzh2:随便
tAtts.ttstA.AAABAAAzh2:随机
stttsAtsstssssstssszh2:随访
tvst.t.tw.ABBA....Azh2:集团
.Atstssttuuttttttttzh2:集成
sttBsttsssBBBCBBBBBzh2:零件
Bsssssss.tCBBCBBBBBzh2:零售
ssBttttsstCCECCCCCCzh2:雷达
s.susABsssAAAAACBAAzh2:需一
sstDs.st.vCCCECCCCCzh2:需外
vu.AuuuAtvsstsssssszh2:需求
utuAus.t.vFCCGEGCEFzh2:需要
.u.uuuvuAus.......Azh2:面的
uuvAtuuutB...s.....zh2:音箱
sAsssststsuwuuuuuuuzh2:项发
wutttsw.sst.wsuttvuzh2:项目
sssstsstAtBBBBBBBBDzh2:顾问
ttttststsBBBBBBBCBBzh2:预测
tssssstusBABAABAAAAzh2:领域
uutusCtustvvvvvxvvvzh2:题的
tvvsus.u.A.....t..Azh2:题组
ttttsttCuvBBBBBBBDBzh2:额度
tssAsststsCDCECCCCCzh2:风机
ttttsttBtuBBBBBBBBBzh2:风险
Cttttttstuwuu.uuuuuzh2:食品
ssssstAtssAAAAAABAAzh2:食堂
tstttsBtstAAAAAAAAAzh2:首发
tvuvtssuuAAAAAAABAAzh2:首台
vsusuuCvtwtttstttttzh2:首批
sts.tsttAtBBBCBBBBBzh2:首次
sssssssBstsssssssuszh2:首笔
ttCutuuuss.........zh2:驱动
.tss.sBs.tttttttuttzh2:驾驶
tsttstBttsAAAAAAAAAzh2:验场
.wssutsvstCBACBBCBBzh2:验室
sAsssAsssstutttutttzh2:验数
.ssu.tDustAAAAAABAAzh2:验田
tutAttuAtvCBBDBBBBBzh2:验的
u.tvusBvuwAAAAAA.AAzh2:验证
ttBsttttt.CCEDCCCCCzh2:骨骼
tusttAutstttsttutttzh2:高原
ttsttsssBtssssssssszh2:高新
s.vutttvwABBBBBBBBBzh2:高校
sA.stsstssBCCBBBBBBzh2:高温
tttts.tBtAtttttttutzh2:鼓励
Au.utAttttututtutttzh2:齐全
ststBstsBuuuuuvuuuuzh3:¤平米
...s.s.B.ttttttttutzh3:¤至¤
sssAtstAstAAABAAAAAzh3:¤资金
sssssstBstAAAAAAABAzh3:¤额度
AstsAsttttDCCCDCCCCzh3:一个人
AssststsstAAAAAAAAAzh3:一个本
s.tsAAssstCCCCDECCCzh3:一个法
ssAsssssssBBCBBBBBBzh3:一代产
..s.C...suBBBBDBBBBzh3:一家中
tsttAttAtvs.sstsstszh3:一家公
.ttAtttsttCBBBBBBBBzh3:一家有
tttttAAttsCCCCCDDCCzh3:一家法
tsttts.usAAAAAAABAAzh3:一家用
ssCvstBs.sAACAAABAAzh3:一家电
sAsss..sssBCBBBBCBBzh3:一条线
stBsssssssAABAAAAAAzh3:一款新
uuAttBvuttAAsAAABAAzh3:一起做
tttttBtututtsttutttzh3:一起发
ssAs.sttssttstuttttzh3:一起开
ttAttAsstvttuttstttzh3:一起设
tsstssuuAABBBBBBBBDzh3:三个人
sstssAtstttttttutttzh3:三十年
sttBs.ss.tBBBCBBCBBzh3:上市前
..ssssA.stttttttvutzh3:上试用
stttstCssuBBBBBBCBBzh3:上验证
ttBttuttttAABAAAAAAzh3:下一代
sttsss.AstCCDCCCDDCzh3:下一步
tttuuu.utBBBBBBBBBBzh3:不缺钱
tstsAss..ABBBBCBBBBzh3:与一家
utAtt.tttussusssssszh3:与企业
sBtssssssuCDCCCCCCCzh3:与其自
..AtssBt.tttutttuttzh3:与初创
ssss.Assstttttuttttzh3:与国外
sstsABsttttttttvtttzh3:与外国
ss.ststssAssttssssszh3:与客户
..t.B.....BBBBCBBBBzh3:与当地
tt.uA.tttuBBBBCCB.Bzh3:与我们
..t.Cssttsuuuuxuuuuzh3:与技术
stAs..tututtttuAtttzh3:与法国
ssAt.sttstvvwvxvvvvzh3:与海外
sstssAssssBBBBBCBBBzh3:与研究
stBssuttstttvttttttzh3:与设备
sssssB.ssttttttutttzh3:与高校
sBtss.sstxvxvvvwvuvzh3:专利可
ssttu.ttsBAAAAAAAAAzh3:专有技
ttttAtAustttttvtuttzh3:业团队
ssttAsst.tAAAABAAAAzh3:业在成
t.sst.s.Btuuuuuuuuwzh3:业在法
ttttttA..ussusssttvzh3:业提供
....s.sBsttttttttutzh3:业科技
AtBtsstsuuCBCBBBBBBzh3:业联合
ssttsAttsuAAAAABAAAzh3:两个都
stBsssttsBttuttttttzh3:两个项
..C..s.t.Attuttttttzh3:两家法
Assssssssuvuuvuuuuuzh3:个品牌
ttttssB.tvAAAAAAABAzh3:个客户
sssssstsBtssssssssszh3:个工位
s.ss..A...BBBBBBCBBzh3:个月吗
AssststsstAAAAAAAAAzh3:个本地
s.tsAAssstCCCCDECCCzh3:个法国
ssttsAttsuAAAAABAAAzh3:个都缺
stBsstts.Attvttttutzh3:个项目
Bsts.sssttAAAABAAAAzh3:中国市
tBtsssstssssssssssszh3:中国独
ttAt.tusAvss.sussttzh3:中小企
ttt.s.ttt.tttututttzh3:中心每
stttBssttsAAAABAAAAzh3:中法合
A..ss.s..tCBBBBBBBBzh3:中海沿
sBtBsstt.tCECECCCCCzh3:临床前
sssssAstsussssssssszh3:临床研
sssss.ssAsttttttttuzh3:为中国
sssssAssssuuvuuvuuuzh3:为合作
Bs.s.....swuuuuuuuuzh3:为国外
sssAsstAstCCCDCCCDCzh3:为我们
ttststBtttttttttuttzh3:为首批
sssutusAuAAAAAAAABAzh3:也没有
ttv.ttttsBssstssssszh3:二十人
.uvBu.uttuuttwtutttzh3:二十年
sttBsssssussstssssszh3:五件起
sAsss.ssssCABBBBBBBzh3:交给有
tst.tuuBtuAtA.AAABAzh3:产业化
tttAtsutBtttttttttuzh3:产业园
ttttsCstsutttttutttzh3:产业界
stsBsttsssAAAAAAAAAzh3:产临床
sssAssss.tEEEHEEEEEzh3:产伙伴
.ttAsss..tCCCDCCCCCzh3:产品已
tuBtstAttuttttttuttzh3:产品开
ttstssBtsuttttttvttzh3:产品来
sBtss.ts..tvtttttttzh3:产品由
uB.ttsttutuAusssssszh3:产品的
tutBtttstsDDDFDDDDDzh3:产环节
twtBsstssuuuuwuuuuuzh3:产的产
sAsss.ssssuuuuuuuuuzh3:产能力
Au.tttutttB.s......zh3:人一起
ssAssss.stCCDCCCCECzh3:人公司
s.s...B...CCCCCCECCzh3:人可以
ttAts.tssuAA.AABAAAzh3:人工智
ttsBssttstBBBCBBBBBzh3:人来生
s.ssAsssssBCBBDBBBBzh3:人联系
us.sstuAssDDDDDDDFDzh3:今年要
ss.ssssAsuuuwuuuuwuzh3:今年还
sBssssssstDGDDDDDDDzh3:付费使
ssAsssssssBBCBBBBBBzh3:代产品
sssus.tt.CCCCECCCCCzh3:代工厂
ttt.s.utsvCCCDCCCCCzh3:代工的
.tsttssss.CBBBBBBBCzh3:代理商
ss.tAsssstttuttttttzh3:以做您
tAAtttsttuBCCBBBBBBzh3:以外的
B.ttssts.tvvuuuuuuuzh3:以用我
ss.ss.sAssuuuuuuuwuzh3:以股权
ttBt.stuttAAAABBBAAzh3:们一起
ssstssuuAACBBBBBBBDzh3:们三个
tttA.sttsuBBBCCBBBBzh3:们不想
ssttsAttsuAAAAABAAAzh3:们两个
sstsssAstsuuuuuuwuuzh3:们公司
ssstAsssstttututtttzh3:们可以
AssAssssstwuuvuuuuuzh3:们在亚
sssusttB.tBBBABBBCDzh3:们在找
ssssssssuBsAAAAAAABzh3:们在法
sttAAsussutttuvttttzh3:们就是
stttAttts.CBBBDBBBBzh3:们希望
ssAs.stsstttutvttttzh3:们很乐
sstssAssssAABAABAAAzh3:们想和
sssssAstssAAAAACAAAzh3:们想找
sAtutv.stsAB.AAAssAzh3:们愿意
.s.tssstsAtsusssssszh3:们拥有
ssAss.ssstttuttutttzh3:们提供
Avu.uv.AuvFDDFDDGFDzh3:们正在
sssCsAtt.uCCCDCCCCCzh3:们没有
AtsAtststuDCCECCCCCzh3:们生产
tsttttttsAtvtttttttzh3:们的专
utsAttBtttvvxwvvxvvzh3:们的工
ttttss.tsBBBBCBBEBBzh3:们的机
.ss.sBsssuCBBABCBBBzh3:们的水
ss.sssttsAsstssBssszh3:们的研
ttsAssAtstsssAsstsszh3:们的设
ttssststtBBBBBBBCBBzh3:们的软
ttttttvB.vBBBBBBBCCzh3:们第一
sutsttuutB.s.A.....zh3:们自己
tssAssst.tuuuvuuuuvzh3:们都做
uuustuCstxDDDHDDFDDzh3:们需要
ttAtttttAsBBCBBBBBCzh3:件公司
AtCussstttECECCCCCCzh3:件的公
stst.stttBttttvttttzh3:企业中
s.AsssssBtuuvuuuuuuzh3:企业可
ssttBststsssssssssszh3:企业各
ssBsAtttstss.stsssszh3:企业合
tuuu.suuBvttttttttvzh3:企业在
ttttttA..ussts.stsuzh3:企业提
utt.ututtBAAABAAAAAzh3:企业来
.t.tsAAvuuBBCB..BBBzh3:企业的
ssAsssststttututtttzh3:企业组
.uButtttuuCBCBBBBBBzh3:企业联
ssBtssstsssstsssssszh3:伙伴一
ts.sstsAssDDFDDDDEDzh3:伙伴加
ssstttsBstAAAAAAABAzh3:会资本
.v.suutsuA..BB.....zh3:传感器
ts.sstsAssDDFDDDDEDzh3:伴加入
sttt..uutuAA.ABBAAAzh3:作伙伴
t..tt.tsstDDDDDEDDDzh3:作共同
sstAsstsstBBBCBBBBBzh3:作工厂
tstssBttsvssssstssszh3:作课题
ss.sstAtssttutttuttzh3:你们的
s...s.sssAtttttttutzh3:使投资
s.sstsAssttwttttsttzh3:使用我
tCttttuttuCDCCCCCCCzh3:使用权
sAsssssstsBCBBBBBBBzh3:使用许
sCsttsutsuuxuuuuuuuzh3:使用费
ssssssAs.tttttttutuzh3:供一条
ssssssAsssttttttuttzh3:供企业
sssstsAtsssssssstsszh3:供场地
ssss.stAutuuuuwuuwuzh3:供资本
sttB.tttstCCCECCCCCzh3:做不了
tuCssttsstuuwuuuuuuzh3:做产品
ttAAsstttusstAssssszh3:做出来
AttstuBAuuCBBBBBDCBzh3:做好了
AsssstAtstBAAAAAsAAzh3:做实验
AstsAsssstvssstsssszh3:做您在
stttsAttsuBBBBBBBBBzh3:做研究
tAttsts.sstvtttttutzh3:做芯片
s.st.tCussCCCCCCECCzh3:做试验
ssssssBtttssssssssszh3:做首个
stttt.Cs.tsssssstsszh3:做验证
tuutttABttuuuuuuvvuzh3:储能产
sAttsttst.stssssssszh3:催化剂
Csst.....uvttttttttzh3:充产品
..BsA.s..tttututtttzh3:先进制
stusBtststABBBCBBBAzh3:入中国
tuBst.ststCCDCCECCCzh3:入我们
s.tt.tsssAtutttttttzh3:八年研
ttButtttssBBCBBBBBBzh3:公司一
tsvA.sAustuuuvsuwuuzh3:公司做
.utu.tAAtustttutvutzh3:公司可
ttAtAtttstCCDCDCCCCzh3:公司合
tuAtsts.uuAABA.AABAzh3:公司愿
tt.Avttt.Assu.usss.zh3:公司成
Bss..ssB.uCBBBBBBCBzh3:公司把
usuuuAtsuAtstttutttzh3:公司有
stttssBtssAAAAAABAAzh3:公司来
ssssssssBtsssssssstzh3:公司注
Ct.ts.s.suDBBBBBBBBzh3:公司生
ttutsttBsuCBDBCBB.Azh3:公司的
tsssssssAsDDDDDDDDGzh3:公司要
s.ss.AAs.sCCCCCEFCCzh3:公司试
sssstsstAsBBBBBBBBCzh3:公场所
tssststuBtAAAAAAAABzh3:公室和
sssssAsssstttttutttzh3:共同分
.sssAtstsACCCCCDCCCzh3:共同发
ssBtststttsstsssssszh3:共同完
stAsu.tssuBBDBBBBBBzh3:共同开
stusCusuttBBBBCBBBBzh3:共同持
ssBst.tsstAABAABAAAzh3:共同研
.t.t..suttsststtssszh3:共同设
sBtssssssuCDCCCCCCCzh3:其自己
AAsss.sssttttttttttzh3:再接两
....s.sBsttttttttutzh3:农业科
tssAssssstssstssssszh3:净车间
.tAststB.sBBCBBBBCBzh3:出一半
ststssAssswwwwwwzwwzh3:出一条
tuBsstttssBBCBBBBBBzh3:出一款
Ass.ssssssCBBABBBBBzh3:出口欧
ststssAsssttttttuttzh3:划出一
ttttAtAustttttvtuttzh3:创业团
sttttsvtBAssssssssszh3:创业者
ut.Aut.ssytttstsvvuzh3:创公司
tssststAs.uuuuuuuwvzh3:创始人
.tttst.tstutttttuttzh3:创新器
ut.Aut.ssytttstsvvuzh3:初创公
.A.......vtutttttstzh3:利可授
ttsBssttstBBBCBBBBBzh3:别人来
.sAtsttttsCCABBBBBBzh3:别人的
tsttss.tsAttttttuttzh3:到我们
.tttttstBvBAAAAAAABzh3:到法国
sA.st.ssstCDCCCCCCCzh3:制药企
u.uAtsuvtA...AA....zh3:制造商
.s.A..s..sCCCDCCCCCzh3:前需要
sssCs.ss.sCCCECCCCCzh3:力的工
ssssAssstuuuuuvuuuuzh3:办企业
sssstsstAsBBBBBBBBCzh3:办公场
tstsust...susssssutzh3:办公室
uttCstusttssstssssszh3:加工中
ttsst.tssAttttttttuzh3:加速器
Asssssss.sutttttttuzh3:务中心
ttttAssAttssss.s.uszh3:务公司
..B.ts..Buuuvuuuuuvzh3:助企业
BsssssssAttsssssssuzh3:助外国
tttssButssBBBBBDBBBzh3:医学院
Btsssstttutsssssssszh3:医院资
.ss.A.sss.vvvvxvvvvzh3:半出资
.ssssAsssuCBBBBBBBBzh3:卖货需
t.ssAstsst.BAABAAAAzh3:南地区
C.ttstsstutsssssssszh3:南欧代
sssstBssssBBBBBDBBBzh3:博士课
stAt.uttstAA.ACAAAAzh3:占一半
sAsssssssustssssssszh3:占许可
Busus.ssstvttttttttzh3:厂家可
AAsss.tt.txxvvvvvvvzh3:厂家来
tu..tt.tstBBACBBEBBzh3:厂愿意
ssttBsttttBBBBCBBBBzh3:厂房和
ssssstAAstAAAAAABsAzh3:厂提供
tttBssststtttutttttzh3:原料药
sstsA.tss.ttttuutttzh3:双方共
s.Ds.sts.sAACAAAAAAzh3:发一款
ttuststsBtBBBBBCBBCzh3:发中心
tsBusttuttttuttttttzh3:发伙伴
tstttsBtstAAAAAAAAAzh3:发客户
tstttstsBuBBBBBBBBCzh3:发工资
ttBssttsssAABAAAAAAzh3:变成产
Ass.ssssssCBBABBBBBzh3:口欧洲
sss.sBs..ttttttvtttzh3:可与外
sssssAssssuuvuuvuuuzh3:可为合
Bs.s.....swuuuuuuuuzh3:可为国
ttsAsstAssuuuuuuuvuzh3:可为您
ss.tAsssstttuttttttzh3:可以做
ssssssAsssCCCCCCECCzh3:可以到
tut...tAsutttvtttstzh3:可以帮
sttAttAttttuuwuuvuuzh3:可以替
B.ttssts.tvvuuuuuuuzh3:可以用
ssststAtsssssssstsszh3:可以给
ssAsssssssttuttttttzh3:可以跟
ssssBsststuuuuwuuuuzh3:可作为
tAsssssssttutttttttzh3:可出售
us.Bu.tuuwtvsututttzh3:可对外
stA.sttsttuuvvuuuuuzh3:可承接
s.Assssssstttttttttzh3:可投入
sBss..s..xvyvvvvvvvzh3:可授权
stss.B.ssvuuuuuwwuuzh3:可用于
sAtss..tttuwuuuvuuuzh3:可许可
ssAsAs..stCCDCDCCCCzh3:可降解
stt..sC.stAAAAAABAAzh3:台设备
s.sAt.sB.uCCCDCCCDCzh3:台需要
ttButtttssBBCBBBBBBzh3:司一起
ssssssAsAswwwwwwywwzh3:司可以
ttBtutsAtsCCDCCCDDCzh3:司愿意
ts.tutss.Attututttszh3:司成立
ssssssssBtsssssssstzh3:司注册
Ct.ts.s.suDBBBBBBBBzh3:司生产
tttsu.tCstvvvvvvvxvzh3:司的股
.ss.A.sss.vvvvxvvvvzh3:各半出
st.t.uttstsststsssszh3:各占一
sttsBtstttsssstsssszh3:合伙方
sttt..uutuAA.ABBAAAzh3:合作伙
ttttsCtttvssssstssszh3:合作发
sstAsstsstBBBCBBBBBzh3:合作工
.t.s.stuuuBABBCABBBzh3:合作方
tuCuttvttA..A..s...zh3:合作研
tstssBttsvssssstssszh3:合作课
tss.BstuBuAAAACAAA.zh3:合办公
ssssssussAsstsssssszh3:合开发
stBtsststtAAAAAAAAAzh3:合研制
sstssAsssvsussssssszh3:合研究
ssssAsssttuuuuxuuuuzh3:合股办
stssAsstsssssstsssszh3:合营公
ssssAsssssuuuuxuuuuzh3:合资企
...sA....vBCBBCBBBBzh3:合资方
AstttAsttvAsAAABAAAzh3:合适的
ssBsssssstuuwuuuuuuzh3:合项目
sssssAsssstttttutttzh3:同分析
ssBtststttsstsssssszh3:同完成
stBsuttsstBBDBBBBBBzh3:同开发
stssAsttstAA.ABAAAAzh3:同我们
.stsBtstssAAAABAAAAzh3:同持有
sstsBtststBBBBCBBBBzh3:同持股
sttssBsssstttttutttzh3:同行共
.stsA.ststssssttssszh3:同设立
.tAvs.ttstBABAABAAAzh3:同设计
stBsttttstsstsssssszh3:名工程
ssAtsAustuuuvuuvuuuzh3:向合作
tttssAAttttttttuuttzh3:向国内
uttuutuu.Attttttttuzh3:告诉我
uttutttutC.........zh3:员来自
A.sttsss.uBBBBBBBBCzh3:和办公
sstt.ssAttCCCCECCECzh3:和团队
Assstsss.tutttttttuzh3:和尼斯
ssssssssuAttttttttuzh3:和成都
stAssAtsstCCDCCDCCCzh3:和我们
tBs.tsstAsABAAAAAAAzh3:和注册
ssssssssAtttttttttvzh3:和签证
..s.sB...ttttttvtttzh3:和设备
.sssA.ss.suuuuvuuuuzh3:和资金
Ass.sstssuCBBDBBBBBzh3:品牌的
As.uut.ssuDBCBBBBBBzh3:售伙伴
C.......suCBBBBBBBBzh3:售网络
Bus.sstttvssssssssszh3:售队伍
A.sssssssuEABBBBBBBzh3:商来卖
s.sst..sBtttttttttuzh3:商注册
ssAssss.stCCDCCCCECzh3:器人公
s.s...B...CCCCCCECCzh3:器人可
tsAsssAsssttutttuttzh3:器人的
.tttst.tstutttttuttzh3:器械的
BsAssssssuuttttttttzh3:四十名
Btsts.ttttDBBBBCBBBzh3:四川的
ss.ss.ssstuuvuuvuuuzh3:团中央
utt.tuAtstuuuvuuvuuzh3:团旗下
tsAssssA.uuuvuuuuwuzh3:团队与
tsuttsutuB....sA...zh3:团队共
sttsA.stssssssu.ssszh3:团队合
tstssAuBvuuuuuuvuwuzh3:团队开
vttstsBttussssst.vszh3:团队的
ssssssssAsuuuuuuuuvzh3:园区的
tstss.stBuCCCCCCDCDzh3:园区能
ststssBtstAAAAAABAAzh3:园愿意
tstsA.tsAtvvvvxvvvvzh3:国中小
tuutAtvusAvuvusuuuvzh3:国企业
tttA.ttt.suuuvwuuuuzh3:国公司
uttBsAAttutttutuuttzh3:国内外
tsssssssBuAAAAAAAABzh3:国创业
Assssssssswuuuuuuuuzh3:国厂商
ttttBtstttBBBBDBBBBzh3:国合伙
ssssAAssstttttuutttzh3:国团队
AssAsssssuvttutttttzh3:国外产
tAst.ttttsABAAsAAAAzh3:国外技
Bsts.sssttAAAABAAAAzh3:国市场
BsttssssstDCCCCCCCCzh3:国找到
tBtsssstssssssssssszh3:国独家
tstsCs.ssvsssstsssszh3:国的合
C..ss..ssuCBBBBBBBBzh3:国经销
s.ssB.tttsBBBBDBBBBzh3:国股东
..ttBCsttuAAAA.BAAAzh3:国际合
tutBtsttttuuuvuuuuuzh3:图纸发
sBttsstt.ttvtttttttzh3:图纸和
u.t..sutB.sstsutttuzh3:在中国
AtsA.stutussst.sssszh3:在亚洲
utstsuCutw......A..zh3:在农场
tttAttAttuBBBCBBBBBzh3:在实验
vtt.u...tBECCECEDBCzh3:在寻找
...s.Cs.stBBBBBDBBBzh3:在寻觅
tssststt.Attttttttuzh3:在尼斯
ststBsssttttttuttttzh3:在川合
utusBttuAvCCCCDCCCDzh3:在成都
sssusttBttBBB.BBBCBzh3:在找天
Asttsstu.uBBAAAAAA.zh3:在欧洲
.uu.tuvtAAECCDECCDEzh3:在法国
ttsttsBstsCCCCCCECCzh3:在真实
ssssttssAsBBBBBBBBCzh3:在索菲
tsstsstBstuuuuuuuvuzh3:在融资
tAtsAtsustCDCCDCCCCzh3:在西南
A..ss.s..tCBBBBBBBBzh3:地中海
ssusBsssssBBBBCBBBBzh3:地企业
BtstAttsttCBBBDBBBBzh3:地公司
sss..sB.stuuuuuuxuuzh3:地可用
sttsttttBtAAAAAAAAAzh3:地机构
sss..sB.stuuuuuuxuuzh3:场地可
ssssssAsssttttttvttzh3:场愿意
ts.sttuCtuBBBBBBBDBzh3:基金看
sssstBssssBBBBBDBBBzh3:士课题
BssstssBstCBBBBBBCBzh3:备已在
stsBs.ssstuuuvuuuuuzh3:备由我
uAtAssttstBCBDBBBBBzh3:备需要
AssAsssssuvttutttttzh3:外产品
sstBAsssutuuuvwuuuuzh3:外企业
.s.B.....ttttuttuttzh3:外单位
Btstsssstttsssssssszh3:外品牌
ssss.sts.tttttvtttszh3:外国公
ssssAAssstttttuutttzh3:外国团
sstAsBsttsuuuwuvuuuzh3:外开放
tAttAttttssAssusssszh3:外技术
ttAtvtttt..tA......zh3:外许可
sssssssCsuDDDDDDDFDzh3:外部资
ttBsttttt.CCEDCCCCCzh3:外骨骼
s...s.sssAtttttttutzh3:天使投
uvuutstttBAAAAAABAAzh3:套设备
sAtttssAssBCBBBBBABzh3:好项目
vutw.vvv.BAACAAAAABzh3:子公司
tsttsB.tsvAAAAABBAAzh3:学合作
utttt.A.uuAAAAABCBAzh3:学生团
sss.sstsAsAAACAAAABzh3:学生项
s.B.sAs..tttuttutttzh3:学院愿
ttuuttCtstAAAAAABAAzh3:宇测试
.wssutsvstCBACBBCBBzh3:实验室
tsC.usu..ussttssssszh3:客户一
sst.sssssBtttutttttzh3:客户的
s.st.BAssuBBBBBCBBBzh3:室开展
AsustAttssBBBBBCBBBzh3:室提供
AA.utttsttDBDCCCCCCzh3:家企业
t.tttstssAssssssssszh3:家使用
tttuAtuBuws.sstssuszh3:家公司
.ssssstssAuttttttttzh3:家医院
tt.ttsAsssssutss.sszh3:家工厂
ssss.sttAsttttvttttzh3:家族企
sssssssBsttttttttvtzh3:家族办
ttststAtsAsssssstsszh3:家机构
tBtsssstssssssssssszh3:家权利
uttstA.At.sssss..tszh3:家法国
ss.AssssssCCEECCCCCzh3:家电子
A..s.sAsstDCCCCCDCCzh3:家诊所
sssss.sssAuuuvuuuuuzh3:密注塑
sstAsBsttsuuuwuvuuuzh3:对外开
ttAtvtttt..tA......zh3:对外许
ssAtssssssBBCBBBBBBzh3:寻一家
.vsut.us.Azwwwwwwwwzh3:寻找厂
.sus.v.tuvuC.sB.ut.zh3:寻找可
BssssAsssuEDDDDEDDDzh3:寻找合
ss.sssssAsvvwvvvvvwzh3:寻找想
s.tsAsssstsussssssszh3:寻找愿
AssAsAssssvvvwvyvvvzh3:寻找有
AssssssAtsBBBBBBBDBzh3:寻找能
t..s..A..uDDDDDDEGDzh3:寻求¤
ssssAsssstBBBBDBBBBzh3:寻求中
sssAs.ssssBBBCBCBBBzh3:寻求具
A..ss....sDBBBBBBBBzh3:寻求在
ttAt.tusAvss.sussttzh3:小企业
suuAtstAtvA..s...A.zh3:小批量
ssttsstBsssssssssuszh3:少数股
AssssAssstDCCCCDCCCzh3:尚无代
AAsstsstttBBAAAAAAAzh3:就差一
sss.ssAssstttuttuttzh3:尽管来
uttCstusttssstssssszh3:工中心
sssAssststssssusssszh3:工企业
ssAsttssssBBCBBBBBCzh3:工作室
...BB..s.utttuuttttzh3:工厂和
s.sst..sBtttttttttuzh3:工商注
ttAts.tssuAA.AABAAAzh3:工智能
.AA.s...ssuvvuuuuuuzh3:工程公
.uCwuututvs.....s..zh3:工程师
AAsstsstttBBAAAAAAAzh3:差一个
t.tAt.ttsvstsAssssszh3:己建厂
AttuttutuABAAAAAAAAzh3:已在供
tAsststAttBCBBBBBCBzh3:已备好
sAssssstssuwuuuuuuuzh3:已完成
ss.ssssBsABBBBBBBCBzh3:已有三
tBsssssAsttuttttt.tzh3:已有四
tttBsssssuBBBDBBBCBzh3:已设计
As.A..s..tBBBCBBBBBzh3:已通过
.sAtsts.ssBBDBBBBBBzh3:师与我
usststBsssttutttuttzh3:师可以
tsAtssvAswBADBCCBEBzh3:希望与
AsssssssAsCBBBBBBBCzh3:希望在
.ttstuAttuECCBCCECCzh3:希望有
sBsssstsstCECCCCCCCzh3:希望获
ussstsstBtAAAAAAAACzh3:带我们
ttttButttts.sstsssszh3:带技术
sstCt.tttsDCCECDCCCzh3:帮我们
Bs.tt.ttAtutttttttuzh3:帮欧洲
stsstssssABAAAAAAAAzh3:干洗设
us.sstuAssDDDDDDDFDzh3:年要融
ttstttsBstttttttuvtzh3:年轻人
sssss.AAssvvvvvvvxvzh3:年轻公
ssAssAtttsCCDCCDCCCzh3:并一起
stussCtssuAAAAABAAAzh3:并共同
..s.Cs...vuuuuvuuuuzh3:并提供
sssssAstsussssssssszh3:床研究
ttsts.ustBusssssssszh3:店销售
s.Ds.sts.sAACAAAAAAzh3:开发一
uttutsBusACCDCCCDCCzh3:开发的
..ss.ABsstDDDDDFDDDzh3:开展产
.s.sA..s.vBCBBCBBBBzh3:式进入
.Astssttttt.sstsssszh3:引进一
.A.s....ssBCBBBBBBBzh3:引进国
tBstssssssBCBBBBBBBzh3:引进的
BsssssssstCBBBCBBBBzh3:当地公
sttsttttBtAAAAAAAAAzh3:当地机
.ttt.ttu.tCBBBBBBBBzh3:当地的
ssssssBtstttttttvttzh3:当第一
ssAs.stsstttutvttttzh3:很乐意
AAsts.tssuAtssssssszh3:很简单
sttsusttCsBBBBBBBBCzh3:律咨询
sssssAss.tBBBBBCBBBzh3:微生物
sAts...ttxABAAA.AAAzh3:心专利
tttts.tttAtttttvtttzh3:心每年
ttAsttttssuuwuuuuuuzh3:您一起
ss.ssssAssuuvuuuuvuzh3:您下一
tBtAsstssutvtutttttzh3:您生产
tBttttutsttuuttttttzh3:您的产
ttCttst..tAABAAAAAAzh3:您的研
ssss.stsAvFDDDDDDDDzh3:想在法
ssssssAsssBBBBBBCBBzh3:想在真
tA.tttsuttDFEDDDEDDzh3:想找一
tttBsstttsAAABAAAAAzh3:想把生
sttAststttAAABAABAAzh3:想放在
A.tttttttsCCBBBBBBBzh3:想问问
utAtsAuts.AABAABAAAzh3:意一起
stsstssAssssssssstszh3:意出资
sssssBAssstttttuuttzh3:意拿出
uuttstDsssBBBBBBCBBzh3:意让我
.Astu.tBtwAB...A.s.zh3:感兴趣
Ctttt.uttvs........zh3:感器在
.ssstBssssuuuuuwuuuzh3:愿与企
..s.B....tttttuvtttzh3:愿与国
ssB.Asssstttutvttttzh3:愿与法
sAssssssssEHEEEEEEEzh3:愿付费
utBu..vvutBBDBCCBBBzh3:愿意一
sstsssDs.sttttttuttzh3:愿意当
sssssBAssstttttuuttzh3:愿意拿
uttAttAAutCCCDCCEDCzh3:愿意接
Bstsss.tstCBBBBB.BBzh3:愿意给
AustttssssDCCCCCDCCzh3:愿意让
ssssssAsssttttttuttzh3:愿意试
ttAsstsAssBB.BBBBCBzh3:愿意进
ssAsttssssBBCBBBBBCzh3:戏工作
ttCttutsstssssssssszh3:成产品
uttutttutC.........zh3:成员来
ts.ssButsutttttvtttzh3:成果共
s.ssAss.ttBABBCBBDBzh3:成果转
ssssAsstAsBBBBBBBBBzh3:成立公
uvvsvtvvA.sssAsssstzh3:成都的
tttttttsCxsssssssstzh3:成都设
ttBt..tutuBBCBCDBBBzh3:我们一
ssstssuuAACBBBBBBBDzh3:我们三
vsu.AtustABBBCBBBABzh3:我们不
usB..ttttuvvxvwvvvvzh3:我们与
sAsst.ssAtuwuuuuuuuzh3:我们专
ssttsAttsuAAAAABAAAzh3:我们两
ss.tsAstsssstssu.sszh3:我们也
AttAututtvts.tssssszh3:我们做
ustutttuAAuuuuuuuuwzh3:我们全
sstsssAstsuuuuuuwuuzh3:我们公
vuttC.ttutCDDCCDDBCzh3:我们出
tAt.tsssAttututtttszh3:我们发
ttuBst.uttCCCECCDCCzh3:我们只
ssstAsssstttututtttzh3:我们可
s.s.ABssssBBBBCCBBBzh3:我们合
ttAtttttsAttuttttttzh3:我们和
ssutusvAu.tAstsssA.zh3:我们在
sEtsv.ssAuBtBBBBBBDzh3:我们对
Auu.Atuttuvuuvwuuuuzh3:我们就
tsssuAtusBAAAAABAAAzh3:我们已
.stsAsssssCBBBDBBBBzh3:我们希
st.t.tsAtv.sttutvttzh3:我们很
tsusABuutvBDCBDEBBBzh3:我们想
sAtutv.sts.As.s.tt.zh3:我们愿
BsAtttttstts.sssssszh3:我们手
tsstttBBsuwwwwwwvzwzh3:我们把
.s.tssstsAtsusssssszh3:我们拥
ssAss.ssstttuttutttzh3:我们提
A.wsuBvAuttB.s..ss.zh3:我们是
stsAssssAttttvttttuzh3:我们替
twBuvtvAuwutuuttuwtzh3:我们有
Avu.uv.AuvFDDFDDGFDzh3:我们正
sssCsAtt.uCCCDCCCCCzh3:我们没
AtsAtststuDCCECCCCCzh3:我们生
.suwu.twvCCuAsAA.Bszh3:我们的
utttttvA.sBBBBBBBCCzh3:我们第
B.sssss.suFDDEDDDDDzh3:我们缺
tuututAvuBsts.ssusszh3:我们自
tvtuttBtstAAAAAACAAzh3:我们装
tsstssv.DuBBBBBBBBCzh3:我们要
tts.ssAssssssvsstsszh3:我们车
.utA.ttt.uwvvwxvvvxzh3:我们都
uuustuCstxDDDHDDFDDzh3:我们需
tBAtttAusvuvvuuuvuuzh3:我公司
sstssAAssttttttuuttzh3:我方承
ss.s.sttstAABABAAAAzh3:我方提
su.svuuuu.ts.ussssszh3:我集团
BstssAtsstuttttutttzh3:手上有
..ttustAAuBAAAAAAs.zh3:手里有
Csst.....uvttttttttzh3:扩充产
Ctsu..sssutsssssssszh3:批发商
tsAsssAttsBBCBBBBBBzh3:找一个
tvsAut.utuBBBCBBCBBzh3:找一家
AtsAssss.uCBBCBBBBBzh3:找到能
.vsut.us.Azwwwwwwwwzh3:找厂家
.Cst.sA..uCECCCCBCCzh3:找可供
stssstAtssuuuuuuxuuzh3:找可在
sssusttBttBBB.BBBCBzh3:找天使
AuAuttuuttvuvuuuuuuzh3:找我们
tsstssBBsuBBBBBBCCBzh3:找第一
tstt.Bt.suuuuuwvuvuzh3:技术企
.ss.B.ssssuuuuwuuuuzh3:技术团
ssusBttutsvvvvyvvvvzh3:技术方
tAtt.tt.tuCECCBCBBCzh3:技术的
sA.tsststtBCCBBBBBBzh3:把您的
...tsututu.t.tssssszh3:把我们
ttA.ssssstttuvtttttzh3:把样机
tAsss.stBsABAAAAAAAzh3:把欧洲
uutCtstttt...s.....zh3:把生产
........Avtttttttutzh3:投资¤
ststtttAs.ssssssstszh3:投资人
BsAs.sssstBACAAAAAAzh3:拖拉机
s...ss.sAsBBBBCBBBCzh3:拟在法
tttstssBstBBBBBBBCBzh3:拟引入
stsuBsssstCCCCDCCDCzh3:拟成立
stssssAsssttttttvttzh3:拿出一
tCtttsttsvtutttttttzh3:拿授权
.Ctst.ssstBDBBBBBBBzh3:授权的
ssssssusBuCCCCCCCCEzh3:接纳我
tuBsstttssBBCBBBBBBzh3:推出一
Atsssstsssyvvvvvvvvzh3:推广国
ssss.sAt.tuuuuvuvuvzh3:提供一
sssstsAtsssssssstsszh3:提供场
ssss.stAutttttuttutzh3:提供资
ssttsstBsssssssssuszh3:数股权
.Btsssstsustssssssszh3:料电池
tt.ttsAtstttutttuttzh3:新东西
tvAttuAtsuss.ssstsszh3:新产品
ssvtBsttutAAAABAAAAzh3:新公司
.uutttAutuvuuuuuwuuzh3:新器械
tssAsstssttttutttttzh3:新客户
.tttssBttuvuuuuuwuuzh3:新技术
ssssssAsstttttttvttzh3:新方案
stutusttCusssssssstzh3:新来的
Bssts.tsstuttttttttzh3:新能源
ssusBsttt.uuuuvvuuuzh3:方共同
ssssB.ssstvvvvxvvvvzh3:方合资
.s.sA..s.vBCBBCBBBBzh3:方式进
sstssAAssttttttuuttzh3:方承担
st.s..utttAABABAAAAzh3:方提供
.sssssAsssvuuuuuxuuzh3:方软件
.u.uuuvuAus.......Azh3:方面的
ssss.sttAsttttvttttzh3:族企业
sssssssBsttttttttvtzh3:族办公
usstsuBttuAAAAAABAAzh3:无人机
ssss.sss.sttttvttttzh3:旺斯的
Btssssssstssssssssszh3:易公司
uv..swusu.CCBDCCCDCzh3:是我们
sBssustussCECCCCCCCzh3:是技术
tsA.t.tsstBBBBBBBBBzh3:晶圆厂
Aut.tttt.uDCCDCCCCDzh3:替我们
sssA..ssssBBBCBBBBBzh3:月需要
.sssssAtsuDBBBBBCBBzh3:有一个
ssusAsAsstAAAABABAAzh3:有一家
sttustAttAttttttuttzh3:有三十
ttsuustttBBBBBBBBCBzh3:有三家
Bstsstst.tuuuuuuvuuzh3:有两百
ssstsAAtsussssst.sszh3:有二十
Ass.ssss.tECCBCCCCDzh3:有人代
ssstss.tAtsssssststzh3:有八十
sssuAssAsuAAAABAABAzh3:有公司
sssssssssAttttttttuzh3:有办公
tstAtttttAAAAAAAAAAzh3:有医疗
tssAssstsussssssssszh3:有厂房
ttutu.CtuuBBBBBBCBBzh3:有园区
tuuDu.vtstuuuvuuuuuzh3:有工厂
ABsss.sssttttttttttzh3:有成熟
ssttu.ttsBAAAAAAAAAzh3:有技术
Auuss.uuAuECCDCDDCEzh3:有没有
Bttsssttsttsssssssszh3:有现成
sAs.s.ssssuvuvuuuuuzh3:有生产
tutBttuttuGEFHEEEEEzh3:有经验
sssBtssA.tHHHHHHHHHzh3:有订单
Ass.ssssstECCBCCCCCzh3:望有人
ssAss.ssstAACAABAAAzh3:期待与
ssstssssAtCBBBBBBBCzh3:期待有
AuttsAtst.vuuuuvuuuzh3:本公司
stssssstA.ttttttttvzh3:本园区
....s.sC.uuuuuuuuwuzh3:本基金
suttAtsttAAAAABAAAAzh3:本行业
BsssAstssvBAAA.AAAAzh3:本集团
tstt.Bt.suuuuuwvuvuzh3:术企业
..BstBs.stBBBBBBBBBzh3:术合作
.ss.B.ssssuuuuwuuuuzh3:术团队
.st.Ctsttsttttvttttzh3:术方共
uttBsstttussssssssszh3:机加工
su.uvtAsutA.....sA.zh3:机器人
tB..s..t.tBCBBBBBBBzh3:权利人
tts.t.sBstuuuuuuuwuzh3:权感兴
....t.sB.uBBBBBBBCBzh3:权投资
sstssAssssBBBBBCBBBzh3:材料的
sssAs.ssssBBBCBCBBBzh3:条件的
tsssssstAtBBBBBBBBBzh3:来四川
tstBtttuststs.ssssszh3:来生产
s.ssAss.ttBABBCBBDBzh3:果转化
sssssAtsstCCCCCECCCzh3:校团队
ttttsCusttAAAAABAAAzh3:校实验
AtsssstsssBAAAAAAAAzh3:校采购
sttAs.tssAAAABAAAAAzh3:样机已
ttuuttCtstAAAAAABAAzh3:楼宇测
ssstssBtstuuuuuuvuuzh3:欢迎初
AttustAutuwuuuuuwuuzh3:欢迎厂
ttttsBttttuuuuuwuuuzh3:欢迎合
tttttttCtu.........zh3:欢迎投
.ttAstAtsuuttvttvstzh3:欢迎新
Assssssssswuuuuuuuuzh3:欢迎欧
At.stAtt.uutsttutttzh3:欢迎法
C.ttstsstutsssssssszh3:欧代理
sssst.ssAsttttttttvzh3:欧洲创
Att.sstttswuutuuuuuzh3:欧洲厂
Bssts.tAttuttttttutzh3:欧洲小
.ttAu...tvFDDFDFEDDzh3:正在寻
ttttst..AuEEEEEEEFGzh3:正在找
tssussuBstssssssstszh3:正在融
.sststAttsBAAAAABAAzh3:正寻找
sssA..ssssBBBCBBBBBzh3:每月需
ttttAssAttssss.s.uszh3:水务公
sAssAsstsus.sstssuszh3:水处理
tsssssBsstAAAAAAAAAzh3:水质探
tBtttstussBDBBBBBBBzh3:求一项
sssAs.ssssBBBCBCBBBzh3:求具备
uAtuussttsABAAAABAAzh3:污水厂
tssAssstsussssssssszh3:没有厂
tuuCus.utu...s..A..zh3:没有工
.ssttsssAtCCCCCCCCEzh3:没着落
Asssssssssuttttttttzh3:法国厂
.tsttttsAsCBBBBBBBBzh3:法国找
Ctsttttttttsssssssszh3:法国有
At.tuuuAtvFDEDDDDEDzh3:法国的
sttsusttCsBBBBBBBBCzh3:法律咨
sss.sssss.CCCDCCCCCzh3:注塑厂
tssAssssstssstssssszh3:洁净车
sssssssAstssssusstszh3:洁技术
stsstssssABAAAAAAAAzh3:洗设备
Assss.sssswuuuuuuuuzh3:洲厂家
BssuA...ttDBBBCBBBBzh3:洲市场
A..uus.s.sCBCBBBBBBzh3:洲销售
ssssssAssuttttttvttzh3:测设备
usAusuBt.uBBABBBEBBzh3:测试设
Btstsssstttsssssssszh3:海外品
A..ss.s..tCBBBBBBBBzh3:海沿岸
sssssssAstssssusstszh3:清洁技
ssAsttssssBBCBBBBBCzh3:游戏工
.ttsssDtsuAAAAAACAAzh3:源企业
.Btsssstsustssssssszh3:燃料电
utsCs.t..vtttutttttzh3:牌生产
tttttBt.s.ssssssssszh3:物技术
sAsssssssustssssssszh3:独占许
tBtsssstssssssssssszh3:独家权
AAtu.tuvstABAAsAAAAzh3:现成的
stsBsttsssAAAAAAAAAzh3:生产临
.ts.sssss.sttutttttzh3:生产外
tutAtuAtstAAADAAAAAzh3:生产环
sstBssttstvxvvvvvvvzh3:生产的
sAsss.ssssuuuuuuuuuzh3:生产能
.Astsss..uDCBBBCBDCzh3:生公司
utttt.A.uuAAAAABCBAzh3:生团队
tttttBt.s.ssssssssszh3:生物技
sss.sstsAsAAACAAAABzh3:生项目
utstssAtAtAAAAAABAAzh3:用半年
uuuu.tDtsvttttttuttzh3:用单位
.AtuttBtswsv....C..zh3:用我们
sAsssssstsBCBBBBBBBzh3:用许可
ttt.u.tuuBuuuvuuuuuzh3:由我们
AstsAssts.BAAABAAAAzh3:由我方
sBAsssssstuvwuuuuuuzh3:申请专
tttAssssssssstssssszh3:电子厂
ssA.sstsssBBCCBBBBBzh3:电机的
ttttt.ttt.BBBBBCBBBzh3:瘤中心
sBsssstsstCFCCCCCCCzh3:的专利
tu.utuuutA..s......zh3:的专长
tCuu.ttuuwsA..A...szh3:的中国
ssssBsssstsssstsssszh3:的中方
sstttCtusutttttvtttzh3:的临床
tAu.tuuutstuuvtttttzh3:的产品
sssAssssssEEEHEEEEEzh3:的代工
sssts.ss.Bvttttttttzh3:的仪器
vttA.utv.wtus.swutvzh3:的企业
Btst.sstsuCBCBCBBBBzh3:的伙伴
sBttttuttuCFCCCCCCCzh3:的使用
s.Atttuststxxvuvuwvzh3:的公司
ssssstBt.sCBBBBBCBBzh3:的农场
Cs.t.ststtDBBBBBBBBzh3:的分销
...s..sA.suuuuuuuwuzh3:的创始
s.ssusuDAutttttttvszh3:的初创
tttBt.ttsuBBBCBBBBBzh3:的制造
tssss.ssAsuuuuuuuuxzh3:的办公
....s...Avttttttttuzh3:的加速
.Btststtsuvxusuuuuuzh3:的厂家
.tAssvsut.ssu.ssssszh3:的合作
utAttsu..ttttttutuuzh3:的团队
tAutstAstuABAAAABAAzh3:的土壤
tttttt.sAuBBBBBBCBBzh3:的地方
ttttssBsttDDDDDDFDDzh3:的城市
ssss.sssAuvvvvvvvvxzh3:的外国
ssstssssBtCCCCCCCCEzh3:的孵化
tttss.tsAvAAAAAtAAAzh3:的实验
stAtsttsssCCECCCCCCzh3:的工程
BtAssstssuECBCCCCCCzh3:的应用
tvCutuuvutsstsssssszh3:的开发
tABtssssstABAAAAAAAzh3:的技术
tstststBttBBBBBBBCBzh3:的投资
stAtssttsBAABAAAAAAzh3:的探头
....B..s.tCDCCDCCCCzh3:的方式
ttsttuButsuutuuuwuuzh3:的无人
A..ss..A.tBBBBBBBCBzh3:的是懂
.utttttttABBBBBBBBBzh3:的智能
uutussAusAsss.sstsszh3:的机器
tutt.tCusAttttttvttzh3:的样机
sss.s.sA.stttttttvtzh3:的欧洲
.stsAssstsBAAABAAAAzh3:的法国
sAsssssssttvtttttttzh3:的涂层
sAssssssstvstttttttzh3:的独家
stsBssts.vBBBDBBBBBzh3:的生产
ssAtsstssssAtsssssszh3:的电池
sssssBAssstttttuuttzh3:的真实
tuBtttttttAAAAAAAAAzh3:的知识
uuDuttttstssssssssszh3:的研发
tuvttCtut.tttttutttzh3:的研究
usuttCsusuABAAAAAAAzh3:的科研
ts.sssttsAsstssBsstzh3:的联合
ttttuttCst.......A.zh3:的股权
sAtssstsssCECCCCCCCzh3:的许可
uttAstAttututtttuttzh3:的设备
tsstsstssBBBBBBBCBBzh3:的试点
ss.st..B.tBBBBBBBDBzh3:的资本
ttstststAABBBBBBDBCzh3:的软件
Cutusttutwtvssssssszh3:的销售
sAAsstststBC.BBBBBBzh3:的项目
ttttsBtstuBBBBBCBBBzh3:的高校
sstuuttuuC.........zh3:目前不
s.Au.Btttuttuttutttzh3:目开放
stAttts.tssstsssstszh3:目我们
tttAAssutsCCCDCCCCCzh3:目需要
BsstsssstvECCCCCCCCzh3:省级代
ssssssAsssBBBBBBCBBzh3:真实的
tBstttuustAAAAAAAAAzh3:知识产
tAtsstAstustssss.sszh3:研制的
ttuststsBtBBBBBCBBCzh3:研发中
sst.sBtsssAAAAABAAAzh3:研团队
sssssAssstBBBBBCBBBzh3:研机构
sssssAststssssstssszh3:研究伙
ttuttCussv.........zh3:研究所
sssss.tAttBBBBBCBCBzh3:研究生
t.Bsssssswuvwuuuuuuzh3:研究院
stttsAvttvBBBBBCBBBzh3:研究需
ssstttsBstAAAAAAABAzh3:社会资
sssssBssssBBBBBCBBBzh3:神经科
tt.tts.As.BBBBBBCCBzh3:种子轮
Asssss..suCBBBBBCCBzh3:种植户
sssssss.tAtttttttutzh3:科学家
..ss.ABs.tBBBBBCBBBzh3:科室开
sst.sBtsssAAAAABAAAzh3:科研团
sssssAssstBBBBBCBBBzh3:科研机
.AA.s...ssuvvuuuuuuzh3:程公司
.sAtsts.ssBBDBBBBBBzh3:程师与
usststBsssttvtttuttzh3:程师可
sssssAststssssstssszh3:究伙伴
.sA..s..ssttuttttttzh3:究院愿
stttsAvttvBBBBBCBBBzh3:究需要
tttt.ttuBsCCCCCCCCDzh3:立公司
ssssC.sssussssssssszh3:立合资
ttttssA.stssssssu.szh3:第一个
ssssssAAstBBBBBBCCBzh3:第一家
ttttssuBstuuuuuuuwwzh3:第一张
tttttutAA.BBBBBBBCCzh3:第一次
sCttsststsstssssssszh3:签许可
sssss.sssAuuuvuuuuuzh3:精密注
tttttustBu........Azh3:索菲亚
BsstsssstvECCCCCCCCzh3:级代理
tssAssssstssstssssszh3:级洁净
ssssssusBuCCCCCCCCEzh3:纳我们
ss..C.sustsssstsssszh3:组建合
sssssBssssBBBBBCBBBzh3:经科学
tutAttuAtvCBBDBBBBBzh3:经验的
.......A.stttttttvtzh3:结识正
..s.tsts.uustuttttuzh3:给我们
A.ssssssssuvtttttttzh3:给法国
AsstttAttuGDDDDDEDDzh3:缺一个
ssAttAtsttAABAABAAAzh3:缺一家
AssssAssstBBBBBDBBBzh3:缺的是
s.sss.sssABCBBBCBBBzh3:罕见病
ssssssussAsstsssssszh3:联合开
ssBsssssstuuwuuuuuuzh3:联合项
tts.t.sBstuuuuuuuwuzh3:股权感
....t.sB.uBBBBBBBCBzh3:股权投
ttttt.ttt.BBBBBCBBBzh3:肿瘤中
AsAtsss.stBBBBBBBCBzh3:胰岛素
sAAsssssssBCCBBBBBBzh3:能不能
ttt.s.utsvCCCDCCCCCzh3:能代工
.ttsssDtsuAAAAAACAAzh3:能源企
AsA.tsssssDCCCCCCCCzh3:能系统
t.tAt.ttsvstsAssssszh3:自己建
ttvstusBt.......tA.zh3:自己的
tAttsts.sstvtttttutzh3:芯片的
sA.st.ssstCDCCCCCCCzh3:药企业
uttsBst.tusssstss.szh3:营公司
....A....sttttuttutzh3:营收¤
s..ss.ss.ABCBBBBBBBzh3:董事会
s..s..sB.uDDDDDDDFDzh3:融资¤
s.s.s..B.tuuuuuuuwuzh3:融资的
sttssBsssstttttutttzh3:行共同
.Astsss..uDCBBBCBDCzh3:衍生公
t.ssAstsst.BAABAAAAzh3:西南地
ststAsBttvAAAABABAAzh3:要一个
sstBs.tssuBBBCBBBBBzh3:要一家
BsstussssuECDCCCCCCzh3:要亚洲
.ssssAsssuCBBBBBBBBzh3:要代理
ttsBssttstBBBCBBBBBzh3:要别人
ssssssssAsCCCCCCCCFzh3:要办公
ss.ss.ssstCCECCDCCCzh3:要合作
ssttsAttsuAAAAABAAAzh3:要教授
sss.ststAsDDDFDDDDFzh3:要有人
usststtBstA.AAAAABAzh3:要融¤
ss.tts.C.utttttttutzh3:要资金
....tss.CuBBBBBBBBCzh3:计划在
tttBsssssuBBBDBBBCBzh3:计完成
svuuuvButusBBBBBCBBzh3:让我们
sCttsststttvtttttttzh3:许可合
sAssttss.ttuttttttszh3:许可方
BssstssBstCBBBBBBCBzh3:设备已
sttBtAssstuuuvuwuuuzh3:设备由
AtuvttBtttvuuuuuvuuzh3:设备的
tututtsttBAAAAAABAAzh3:设备试
uAtAssttstBCBDBBBBBzh3:设备需
...sB..s..ttttuttttzh3:设立合
tttBsssssuBBBDBBBCBzh3:设计完
tssussstuAtttttutttzh3:访问学
tBstttuustAAAAAAAAAzh3:识产权
.......A.stttttttvtzh3:识正在
uttuutuu.Attttttttuzh3:诉我们
BsssstssstBAAAAAAAAzh3:试剂盒
s.ss..Cs.uCCCCCCFCCzh3:试用我
usAusuBt.uBBABBBEBBzh3:试设备
s.st.tCtssAAAAAAAAAzh3:试验场
sAsssAsssstutttutttzh3:试验数
.ssu.tDustAAAAAABAAzh3:试验田
sBAsssssstuvwuuuuuuzh3:请专利
ts.tAss..tttttuttutzh3:请联系
tvvsus.u.A.....t..Azh3:课题组
AtssBsutstDBBBCBBBBzh3:谁愿意
ssssssssAsBBBBBBBBDzh3:谁能帮
BtstsststsBAAAAAAAAzh3:谁能把
.sAttsssttEDFDDDDDDzh3:谁都不
ststAtttt.BBBBCBBBBzh3:负责人
BtstssssstBAAAAAAAAzh3:货的伙
.ssssAsssuCBBBBBBBBzh3:货需要
tsssssBsstAAAAAAAAAzh3:质探头
AssssstsssCBBBBBBBBzh3:购目录
BttttsstttAAAAAABAAzh3:贵公司
ttutsCtusttttttutttzh3:贵方的
Btssssssstssssssssszh3:贸易公
t.ttssAttuCFCCCCDCCzh3:费使用
stuu.tuus.uuuuxuuuvzh3:资企业
sssssttBstssssssstszh3:资支持
tssstsssAACCCCCCCDEzh3:资机构
AttstssAsuBAAAAAAAAzh3:资源的
.......A.stttttttvtzh3:资的创
.tsAstssttCBBCBBBBBzh3:资质的
.s.ss.sAssttttuttutzh3:资金支
sttt.stsAuttttutttuzh3:资项目
sssssAsss.CCCCCECCCzh3:起研究
ttAttAsstvttuttstttzh3:起设计
....s.ss.ABBBBBBBCBzh3:轮融资
sssss.AAssvvvvvvvxvzh3:轻公司
ssstssBtstuuuuuuvuuzh3:迎初创
ttttsBttttuuuuuwuuuzh3:迎合作
Assssssssswuuuuuuuuzh3:迎欧洲
At.stAtt.uutsttutttzh3:迎法国
tsttAstAttCCCCDCCDCzh3:运营公
ssss.ssssACCCCCCFCCzh3:运行了
AAsssssssutttttttttzh3:还可再
...ts.tC.uCCCCCCCECzh3:还差¤
.tstttAAtwFEEEEEHFEzh3:还没有
.ssttsssAtCCCCCCCCEzh3:还没着
tt.usttAt.AAsAAAABAzh3:这是我
stusBtststABBBCBBBAzh3:进入中
..BsA.s..tttututtttzh3:进制造
DutuusttuvDBBBBBBBBzh3:进口商
.A.s....ssBCBBBBBBBzh3:进国外
ssssstsBtttttttttvtzh3:通常¤
.ttttsttAtBAAAAAAAAzh3:都不会
t..tst.ttusutsss.sszh3:都可以
s.sAs.ssAuBBBDBBBBBzh3:都的工
tsAsAsststttututtttzh3:都能出
.ssttsssAtCCCCCCCCEzh3:都还没
AssssstsssCBBBBBBBBzh3:采购目
sAsstsstsAABAAAAAAAzh3:金充足
.s.ss.sAssttttuttutzh3:金支持
tusCtutusutttutttttzh3:铸造厂
As.uut.ssuDBCBBBBBBzh3:销售伙
Bus.sstttvssssssssszh3:销售队
A.sssssssuEABBBBBBBzh3:销商来
B..s..t..sECCCCCCCCzh3:销我们
tssussstuAtttttutttzh3:问学者
tsttsBststwwwwwzwwwzh3:问题的
..tt.C.tttBBBBBCBBBzh3:际合作
s.A.t.s.stuuvuuvuuuzh3:院愿与
Btsssstttutsssssssszh3:院资源
ss.ss.ssstuuvuuvuuuzh3:集团中
utt.tuAtstuuuvuuvuuzh3:集团旗
s.tB.s.ttvDEDEDDDDDzh3:需要一
s..s.sBs.tBBBCBBCBBzh3:需要五
.ssssAsssuCBBBBBBBBzh3:需要代
ttsBssttstBBBCBBBBBzh3:需要别
ssssssssAsCCCCCCCCFzh3:需要办
tt.sA.tusuDDEDEEDDDzh3:需要合
uuututCv.uDDDDDDFDDzh3:需要在
ssttsAttsuAAAAABAAAzh3:需要教
sss.ststAsDDDFDDDDFzh3:需要有
Atu.s.tsstEDDDDDDDDzh3:需要能
tttssAAttttttttuuttzh3:面向国
sAsssststsuwuuuuuuuzh3:项发明
s.Au.Btttuttuttutttzh3:项目开
stAttts.tssstsssstszh3:项目我
vuuusuuBuvsssstssvszh3:项目的
tttAAssutsCCCDCCCCCzh3:项目需
.s.ss.sB.tBBBBBBBDBzh3:领投方
stsssttButAAAAAAAAAzh3:额度¤
tstttsBtstAAAAAAAAAzh3:首发客
tutttssttAAAAAAAAAAzh3:首台套
s.st.tCtssAAAAAAAAAzh3:验场地
tttAst.sttAAABAAAAAzh3:验室里
sAsssAsssstutttutttzh3:验数据
..ss..C..tttttttuttzh3:验证新
sAssssss.sBDBBBBBBBzh3:验证的
ttsttsssBtssssssssszh3:高新区
sssssB.ssttttttutttzh3:高校共
sssssAtsstCCCCCECCCzh3:高校团
vu.ttAutt.uuvuutwuuzh:ai
sttssttBtutttttttutzh:bp
tttBtsstsuuuuvuuuuuzh:cmo
tBttststtsuvuuuuuuuzh:ip
utuCttut.uAAABAAAAAzh:odm
utuCutuuux.........zh:oem
sssssssAssBBBBBBBDBzh:pre
Autustuss.DBBBBBBBBzh:saa
uxxsvwxDwvus..ut..tzh:¤
ssssstsBsttttttttutzh:¤ _ ¤
AttAtssutuyvvwvvvvvzh:¤ 件
ststBstsBuuuuuvuuuuzh:¤ 平米
sssAssstsstttvtttttzh:¤ 片
...s.s.B.ttttttttutzh:¤ 至
sssAtstAstAAABAAAAAzh:¤ 资金
ssttsstBstuuuuuuuwuzh:¤ 起
sssssstBstAAAAAAABAzh:¤ 额度
vtusuyCvssCCDCCCCCBzh:一
.AtttsttttCCBBBBBBBzh:一 _ 已
stBsssssssAABAAAAAAzh:一 _ 新
sAsssssAstt.tttttutzh:一 _ 的
.ssAssssstCBBCBBBBBzh:一 _ 能
Bttt.AstuuBAAABBAAAzh:一 位
AsttsstssAtsssssssszh:一 千
stssssAs.uAAAAACC.Azh:一 年
uust.uAuu.AA.ABAAAAzh:一 座
tuttstBttsttttttuttzh:一 条
u.CttututuBDCBBBBBBzh:一 款
tttAst.ss.uttvttuttzh:一 百
tDtustuvtvBEBBABBBBzh:一 项
t.tws.CwvxGGEDEEDEEzh:一个
sAssssststBCBBBBBBBzh:一个 _ 的
AssststsstAAAAAAAAAzh:一个 本地
s.tsAAssstCCCCDECCCzh:一个 法国
AstsAsttttDCCCDCCCCzh:一个人
t..s.ut.tu.tAtsss.szh:一半
ttAuAustttBBCBCBBBBzh:一同
tAttusssssACAAAABAAzh:一套
uvu.Av.tw.GGHHGGHGFzh:一家
tsttstAAttCCCCDCDDCzh:一家 _ 企业
uu.t.suttABBCBCBBBBzh:一家 _ 公司
tsttAttAtvs.sstsstszh:一家 公司
.ttAtttsttCBBBBBBBBzh:一家 有
tttttAAttsCCCCCDDCCzh:一家 法国
ttttstuuAAttttttttvzh:一次
utsts.sssCCBBBBCBBBzh:一直
sBtssttsttAAAAAAAAAzh:一种
uvCwsByywzBst.B.A..zh:一起
stAsBtststAAsABAAAAzh:一起 _ 一
ss.sAttttsssus.sssszh:一起 _ 新
uuAttBvuttAAsAAABAAzh:一起 做
sssssAsss.CCCCCECCCzh:一起 研究
ttAttAsstvttuttstttzh:一起 设计
uuCttsuvsvCCDDCECCCzh:一道
.usuttuvuButtttttttzh:七
.uusuwsss.tttuss.uszh:三
.tstttsAAvvtuttttvuzh:三 个
tsstssuuAABBBBBBBBDzh:三 个人
uAtAusutusssstsss.szh:三 家
ttttAttstABBBBCBBCBzh:三 成
vusstuvusC...A....szh:三 百
.tutsAststBs.s.ss.Azh:三十
sstssAtstttttttutttzh:三十 年
.wuxttsAu.ututtututzh:上
BstssAtsstuttttutttzh:上 有
stttstCssuBBBBBBCBBzh:上 验证
v.vAstuuuAACAAsABAAzh:上市
sttBs.ss.tBBBCBBCBBzh:上市 前
CuttttuttuAAAAAAAAAzh:上架
.tAsstAtsuCBABBBCBBzh:上线
uuswuA.As.DCECCDDDDzh:下
tsttsAsAttAAAAABABAzh:下 一
ttBttuttttAABAAAAAAzh:下一代
ssAsssssssBBCBBBBBBzh:下一代 产品
sttsss.AstCCDCCCDDCzh:下一步
tsvstwvtwDtwtwsxuwvzh:不
tCttt.st.vuwuuuuuuuzh:不 做
tsssAsttsACCCCDCCCCzh:不 卖
tttuuu.utBBBBBBBBBBzh:不 缺钱
sttB.tttstCCCECCCCCzh:不了
stAututtAtCBCBBBBBBzh:不会
sBtssssssuCDCCCCCCCzh:不如
sAAt.ttuutCDDCECCCCzh:不能
sAAsssssssBCCBBBBBBzh:不能 _ 您
sDtBs.stswCDCDCCCCCzh:不过
uxCxBswvwuBBBsAB.ACzh:与
ssA.uAus.ussuts.ssszh:与 _ 一起
tsAt.BttstBBBBBCBBBzh:与 _ 一道
ttCtsutvuv....A....zh:与 _ 企业
ttBttttsstttuttttttzh:与 _ 伙伴
tt.s.Assuvssss.tssszh:与 _ 共同
sstt.AAs.uDDDDDEEDDzh:与 _ 合作
sssssAsssttttttutttzh:与 _ 团队
sss.sBssttBBBBBCBBBzh:与 _ 大学
.ss.Ds..ssttttvttttzh:与 _ 技术
.st.BttuttBBBBDBBBBzh:与 _ 方
tstsAsuttBssts.sssszh:与 _ 的
tstsAss..ABBBBCBBBBzh:与 一家
utAtt.tttussusssssszh:与 企业
..AtssBt.tttutttuttzh:与 初创公司
ssss.Assstttttuttttzh:与 国外
sstsABsttttttttvtttzh:与 外国
ss.ststssAssttssssszh:与 客户
..t.B.....BBBBCBBBBzh:与 当地
ssAtsussssttvttttttzh:与 您
tt.uA.tttuBBBBCCB.Bzh:与 我们
..t.Cssttsuuuuxuuuuzh:与 技术
stAs..tututtttuAtttzh:与 法国
ssAt.sttstvvwvxvvvvzh:与 海外
stBssuttstttvttttttzh:与 设备
sssssB.ssttttttutttzh:与 高校
sBssstsssuCEDCCCCCCzh:与其
sBtssssssuCDCCCCCCCzh:与其 自己
usuttsu.B.ssssssstuzh:专
ssAAstssstuuvvuuuuuzh:专业
vA.vsvutusABBA..ABAzh:专利
..sssssssAuxuuuuuuuzh:专利 _ 授权
sBsstssssttutttttttzh:专利 _ 整体
.Btst.ss.tvyvvvvvvvzh:专利 _ 的
s.ts...ssuBDBBBABBBzh:专利 _ 许可
sBtss.sssxvxvvvwvuvzh:专利 可
ttBtsttts.sstsssssszh:专家
ssttu.ttsBAAAAAAAAAzh:专有
ssttu.ttsBAAAAAAAAAzh:专有 技术
tu.utuuutAsstsssssszh:专长
tuu.AususCCCCBECCDCzh:业
uAssutuut.ststssssszh:业务
tttAstuttACCCDCCCCCzh:东
utAtut.tttttutttuttzh:东西
ttvtsvtvsAt.stttttszh:两
stsA.sssAtBBBCBBBBCzh:两 _ 的
ssttsAttsuAAAAABAAAzh:两 _ 都
stBsssttsBttuttttttzh:两 _ 项目
tssBsstttsCCCDCCCCCzh:两 千
stst.ssstAssssstssszh:两 名
ttsBsststtssssssssszh:两 吨
..C..s.t.Attuttttttzh:两 家法
tBttstsuBAABAAAAAABzh:两 年
sssBsss.sttttutttttzh:两 条
vsssssAtsBttttttuttzh:两 百
swuvvuBAAwBBACBCCBCzh:个
s.s.s..sAsBBBBBBCBCzh:个 _ 吗
Bsssss.sstCBBBBBBBBzh:个 _ 点
ttsssstA.ttttttttutzh:个 _ 的
ssttsAttsuAAAAABAAAzh:个 _ 缺
ttttssB.tvAAAAAAABAzh:个 客户
sssssstsBtssssssssszh:个 工位
.tstts.uBuABBBBBBBBzh:个 月
.stutAttuuCBBBBBBBBzh:个 都
stBsssttsBttuttttttzh:个 项目
ttststusA.BBBBBBB.Czh:个人
v.svtutsuADDCBCCGECzh:中
uuttuttvuC.........zh:中 有
s.xvAwwwBtt...B..suzh:中国
tstsCs.ssvsssstsssszh:中国 _ 合资
ttst.sttBtssssussstzh:中国 _ 在
tsssAssssABBBBCBBBBzh:中国 _ 有
tBtsssstssssssssssszh:中国 _ 权利
Bsts.sssttAAAABAAAAzh:中国 市场
tBtsssstssssssssssszh:中国 独家
ttAt.tusAvss.sussttzh:中小企业
.uu.t.sv.t.CsAAAAABzh:中心
tttts.tttAtttttvtttzh:中心 每年
t.uuAstvus.s...A...zh:中法
stttBssttsAAAABAAAAzh:中法 _ 企业
ssA.Bt.sstuuvuwuuuuzh:中的
tAtsstuts.AsAAAAAAAzh:中试
tsuAtBs.tvAAABAC.CAzh:临床
sssssAststssssstssszh:临床 _ 伙伴
sBtBsstt.tCECECCCCCzh:临床 前
sssssAstsussssssssszh:临床 研究
tAtButvtAyxzxzwwyyzzh:为
sssuC..tstBBBBDBBBBzh:为 _ 亚洲
stsAsttBtsuuuvuuuwuzh:为 _ 公司
tssCs.tsAssssssssstzh:为 _ 初创公司
Bs.t....sswuuuuuuuuzh:为 _ 品牌
ttBBusutsu..sA.....zh:为 _ 生产
sttstssAAtsssssssttzh:为 _ 项目
sssCs.s..vtttutttttzh:为 三
sssss.ssAsttttttttuzh:为 中国
Bs.s.....swuuuuuuuuzh:为 国外
ttsAsstAssuuuuuuuvuzh:为 您
sssAsstAstCCCDCCCDCzh:为 我们
s.sssssAt.uvuuuuuwuzh:主
AssutsssAuDBBBBBBBCzh:之前
ssssBBtttuvvvvwwvvvzh:乐于
ttAt.t.tsusstsustsszh:乐意
t.tutusuuBtutttttttzh:九
usu.tutCsu.Atstt..szh:也
sstssAsAssuuuuuvuvuzh:也 做
sssutusAuAAAAAAAABAzh:也 没有
tst.sssAstBBBCBBCCBzh:也 缺
tttttstBuvsssss.stszh:书
uCtttttustCECCCCCCCzh:买
uBsttssusvtvtttttttzh:买家
sAssstttssCECCCCCCCzh:买断
uvvsuxvsvDEEEDDBFDBzh:了
tCsssssts.ABAAAAAAAzh:了 _ 年
sBstsstttAABAAAAAAAzh:了 两
tswAut.vtAuutwtusttzh:二十
uAtutsuuuAstssssssszh:二十 _ 国
ttv.ttttsBssstssssszh:二十 人
.tu.tAtttuussustssszh:二十 年
vuuvvxxwvF.........zh:于
AtBsstttsvCBBBBBBBBzh:云
svtAvvs.tuAstsstst.zh:五
sttBsssssussstssssszh:五 _ 起
Bstust..tuDCCCCCDDCzh:五 个
sttBsssssussstssssszh:五 件
tssBssttstDDDFDDDDDzh:五 千
s..s.sAs.ABBBBBBCBBzh:五 家
uuuttt.ttAAAAAAABAAzh:五十
tstttstuAABBBBBBBBCzh:五月
AAt.ssu.uwB.BADAABAzh:亚洲
sAsstssAststssssssszh:亚洲 _ 的
uAsts.ttsAststssssszh:交
A.tstttsstCsABAAAA.zh:交给
sAsss.ssssCABBBBBBBzh:交给 有
uuvAusvAt..s...B...zh:产
tttsssuAstwwwywwwywzh:产 的
uuttssuusC.........zh:产 自
uuuAABu.AwssssAtsttzh:产业
tttAtsutBtttttttttuzh:产业 园
ttttsCstsutttttutttzh:产业 界
tst.tuuBtuAtA.AAABAzh:产业化
Bs.twwsyytussutsuttzh:产品
.ttAsss..tCCCDCCCCCzh:产品 已
ttstssBtsuttttttvttzh:产品 来
sBtss.ts..tvtttttttzh:产品 由
uB.ttsttutuAusssssszh:产品 的
tsttssBssus.sussu.szh:产线
uwvFutvutyBBBCBBBBBzh:产能
tststssttAttttttuttzh:亩
swv.sttvAtCC.BAACD.zh:人
AutBtttttuBAABAAAAAzh:人 _ 我们
ttAts.tssuAA.AABAAAzh:人工智能
uuuuvtuu.Attttttttuzh:人才
.ttuttAu.tussssstsAzh:什么
vA.stttAtAs.tsssstszh:今年
us.sstuAssDDDDDDDFDzh:今年 _ 融
us.sstuAssDDDDDDDFDzh:今年 要
AtsstssAsuAAAAAAABAzh:介绍
uA..tvvvBtsBsus.sstzh:从
tuBAstut.vuuvvuuuuvzh:从 _ 到
ssststsssBAAAAABAAAzh:从事
sstsssBssssssssstsszh:仓库
ttststuuuB..s...A..zh:他们
sAsss.ss.sDFDDDDDDDzh:付
tCtutst.twtutttttstzh:付费
sBssssssstDGDDDDDDDzh:付费 使用
sttsututBwB..C....szh:代
stttttutCuttttttttuzh:代办
tuu.ssuut.ssstssssszh:代工
sssus.tt.CCCCECCCCCzh:代工 厂
ttt.s.utsvCCCDCCCCCzh:代工 的
.tsttssss.CBBBBBBBCzh:代理商
Btttssttttssssssssszh:代表
t.utBuusuussssAsswszh:以
ss.ss.sAssuuuuuuuwuzh:以 股权
tsststCt.vBBBBBBDABzh:以上
.ss.tstsBuCBBCBBBCCzh:以及
tAAtttsttuBCCBBBBBBzh:以外
tAAtttsttuBCCBBBBBBzh:以外 的
tsstCsss.tttttuttttzh:以此
AutustuutACCCCCCECCzh:仪
.tsststtt.ts.sstssszh:仪器
uutt.tB.tuBBBBCBDCBzh:们
AvuCtttutwvsstsss.szh:件
tutBstsssussstssssszh:件 起
sAt.uusuusC.BCBBBBBzh:价格
tA.u.ssutustts.Assszh:企
xtt.Auvxtvsss.tustvzh:企业
st.tAtstttCCCCDCCCCzh:企业 _ 共同
uttuutuusAttttttttuzh:企业 _ 川
ssttAsst.tAAAABAAAAzh:企业 _ 成
ssAAstssssBBCCBBBBBzh:企业 _ 我们
t.sst.s.Btuuuuuuuuwzh:企业 _ 法国
stCtttttttsstsssssszh:企业 _ 研制
.sAsssssstttuttttttzh:企业 _ 联合
..ss.A.tttttttuutttzh:企业 _ 设立
tstttsBtstAAAAAAAAAzh:企业 _ 首发
ttuu.suuBvttttttttuzh:企业 在
ttttttA..ussusssttvzh:企业 提供
.t.tsAAvuuBBCB..BBBzh:企业 的
BtAtsttsttBA.AAAAAAzh:企业 联合
sstBsAtt.tsssAstsstzh:优先
tttsuttBt.uuuuuuuxuzh:优秀
A......Assxvvvvvvwvzh:优质
.w..u.ttuuB.sD.sAA.zh:伙伴
s.Asssssssttvttttttzh:伙伴 _ 开发
ts.sstsAssDDFDDDDEDzh:伙伴 加入
stAsssssstCCECCECCCzh:会 做
t.tst.ttCtsssssssstzh:会计
.v.suutsuA..BB.....zh:传感器
tssttttCtuBBBBBBBCBzh:估值
uuuButvvtBAAABAAAAAzh:但
tuuvtBtss.A...A.sAszh:位
ttsustustBssssssstszh:位于
A.t.t.ttsuEAC.BCBBBzh:低
AAttt.ttstCDBBBCBBBzh:低温
sssAsAssttuuuwutuuuzh:体
.ttAstttttCBBBBBBBBzh:体系
tuuu..u.tuttttuututzh:作
sttts.tAsttttttututzh:作 _ 并
stttAtt.ttsssstsstszh:作 价
svsts.Asttvuvuuwwwuzh:作为
tuuBt.stBtvvvxvvvvwzh:你
ttsttuBtttttutttvttzh:你们
ss.sstAtssttutttuttzh:你们 的
vAvvusswwsBCBBBBDBBzh:使用
sBtststtsuCECCCCCCCzh:使用 _ 专利
s.sstsAssttwttttsttzh:使用 我们
sAsssssstsBCBBBBBBBzh:使用 许可
sCsttsutsuuxuuuuuuuzh:使用 费
tCttttuttuCDCCCCCCCzh:使用权
t.utt.tt.As.susuuuszh:供
sButtututABCBBBBBBBzh:供 _ 使用
.ss..Bs.stvvvvvxwvvzh:供 _ 单位
...t.sB...ttttttuttzh:供 _ 的
ssssssAsssttttttuttzh:供 企业
AuvAAuvutvCBBACBBBBzh:供货
Btssssst.tBAAAAAAA.zh:依靠
AtttsuBttuEDDDDDEDDzh:借
ttttstCsttCCCCCCECCzh:借 _ 的
BsstssssstCBBBBBBBBzh:借助
ttAsv.ssvxsAs.tB.stzh:做
ss.sssBtttsstsssssszh:做 _ 个
AttstuBAuuCBBBBBDCBzh:做 _ 了
ssBsttss.uttvttttttzh:做 _ 产品
sstttsAsAtttttttuttzh:做 _ 企业
usssssBsssttttttvttzh:做 _ 创新
AtttBsststwtttvttttzh:做 _ 在
sstsssBtstBBBBBBDBBzh:做 _ 客户
tsAsssAsssttutttuttzh:做 _ 机器人
t.tssBvstsFBEDBECBCzh:做 _ 的
ssttsAttsuAAAAABAAAzh:做 _ 需要
ssAAstttssAAABAAAAAzh:做 一
sttB.tttstCCCECCCCCzh:做 不了
sCsAssststABAsAAAAAzh:做 了
tuCssttsstuuwuuuuuuzh:做 产品
AttstuBAuuCBBBBBDCBzh:做 好
AsstAsssstvtututtttzh:做 您
tsBttutssuAABAAAAAAzh:做 成
stttsAttsuBBBBBBBBBzh:做 研究
tAttsts.sstvtttttutzh:做 芯片
ssssssBtttssssssssszh:做 首
stttt.Cs.tsssssstsszh:做 验证
ttAAsstttusstAssssszh:做出 来
tsttts..stssssssttszh:健康
sAts.stssstuttuttttzh:储
sAts.stssstuttuttttzh:储 氢
vvAuutsAuAssssssttszh:储能
sAttsttst.stssssssszh:催化剂
sAsstsstsAABAAAAAAAzh:充足
tuuutvCv.wCA.AAABAAzh:先
ttstssBtttCCCCCCDCCzh:先 _ 十
ssssssAtttAA.AAABAAzh:先 找
tt.Bsstssttsuuuttttzh:先进
..BsA.s..tttututtttzh:先进 制造
AsCususussCBCBBBBBBzh:光
.ttttsButuDCCCCCECCzh:光伏
sssstsstsBtttttttutzh:光子
.tBsstss.ussssssssszh:光学
usutttAsAwvxvvvvvwxzh:免
ttsttsv.Buuuuuuuuvwzh:免 租
ttust.BtsuAAAsAsBAAzh:免费
A.tttttt.t.BAAAAAAAzh:入
sttsBsstssuuuuvuuuuzh:入股
stsstsu.sAtttttttutzh:入选
AttAsstsstwvvyvvvvvzh:全 包
tBtttttstttutttttttzh:全套
tBssssssstAAAAAAAAAzh:全球
tttttsstCusssssssstzh:全程
svttttvutCCBACBBBBBzh:全部
tsutsAAss.tututuuttzh:八
ssut.sttsAtvtttutttzh:八 年
ssstss.tAtsssssststzh:八十
uvswsvsstsssssssssAzh:公司
stDstssssuFFHFFFFFFzh:公司 _ 开发
.sBtssstsuts.sssssszh:公司 _ 是
ttssussBsutttttttutzh:公司 _ 股权
ttButtttssBBCBBBBBBzh:公司 一起
ssuAAs.tsstttvstvttzh:公司 做
stssAsAsttttttututtzh:公司 愿
ttBtuttAtsBBCBBBBCBzh:公司 愿意
sssstssssAttttuttttzh:公司 成立
utuuuAt.uAtttttututzh:公司 有
Ct.ts.s.suDBBBBBBBBzh:公司 生产
uttttstB.tAACAAAAsBzh:公司 的
stsAsstsstssssssssszh:公斤
.sss.sA.stvvvvxvwwvzh:公用
ustttuCttt.........zh:公顷
sttAstuussvttuutttuzh:六
tsAtsssssAttuttvtttzh:六十
vttstsuusBAAABAAAABzh:六月
u.suttutuA.ss.BA...zh:共
ssssAB.tstBBBBCBBBBzh:共 建
ssAsssts.sttuttttttzh:共 担
ttsAtButsutttttwtttzh:共享
uwAvBBvuwyCBCBCBBBBzh:共同
ssBsssts.sCCECCCCCCzh:共同 _ 一
ssAsssssssCCECCCCCCzh:共同 _ 下一代
..B.ss...suuwuuuuuuzh:共同 _ 产品
...sB..s..ttttuttttzh:共同 _ 合资
ssBsssssstAAAAABAAAzh:共同 _ 新
sstsBtststBBCBCBBBBzh:共同 _ 的
..tsBAsttsttttuttttzh:共同 _ 项目
sssssAsssstttttutttzh:共同 分析
ssBtststttsstsssssszh:共同 完成
stAsutssstAABAAAAAAzh:共同 开发
.stsBtstssAAAABAAAAzh:共同 持有
sstsBtststBBBBCBBBBzh:共同 持股
.stsA.ststssssttssszh:共同 设立
t.BuB.st.tAAAABAAAAzh:共有
tutuutuuuC.........zh:关心
tAtttstAttCDCCCCCCCzh:关注
sAttsttusCstssssssszh:关闭
AAsssstssstutttttttzh:具
Astuuvu.tvu.ssssstAzh:内
ssssssAsstBBBBBBDBBzh:内测
sttutu.tsAAAAAAABAAzh:内部
.s.tutt..xwuvuuuustzh:再
AABsssssstttuttttttzh:再 _ 两
AAsss.sssttttttttttzh:再 接
sss.sAssssBBBCBDBBBzh:再生
ttuAst.tstCCCDCCDCCzh:写
sAsssAtss.CCCCCECCCzh:农
sAsssAtss.CCCCCECCCzh:农 企
uttttttCtu......sA.zh:农业
....s.sBsttttttttutzh:农业 科技
uvtvtv.wtAA........zh:农场
..s.sA...sBBBBBCBBBzh:冰川
utBtttttstAABAAAAAAzh:冷链
uttstttuCtBBBCBBBBBzh:准备
Att.sstttuFDDEDDDDDzh:几
AtsssssstuECCCCCCCCzh:几 家
Asssssssstwuuuuuuuuzh:几个
u.uvsB.suusuttuttutzh:出
.tAststB.sBBCBBBBCBzh:出 一半
utAuAutvttssusts.sszh:出 人
Ass.ssssssCBBABBBBBzh:出口
Ass.ssssssCBBABBBBBzh:出口 欧洲
tBtsssttsutvtttttttzh:出售
.ttttttuBuvuuuuuuuwzh:出海
A.stsstttsCCBBBBBBBzh:出货
tutsButAtw.A..A....zh:出资
usuu..uusvs.sst.sttzh:出钱
tA.sttsstsCDDCCCCCCzh:分成
ssAAsssssuBBDDBBBBBzh:分担
.uuusAsttuuttttutttzh:分析
BtsAsstssvtttttttttzh:分销
ststssAsssttttttuttzh:划
ststssAsssttttttuttzh:划 出
s.tssA.AstC.AAAC.BAzh:则
ttsAtstt.Btttuttttuzh:刚
xtwusuA..vt.ttutvutzh:创业
ttttAtAustttttvtuttzh:创业 团队
sttttsvtBAssssssssszh:创业者
tssststAs.uuuuuuuwvzh:创始人
s.utuuA.tvt.sssstuszh:创新
.tststAttuvuuuuuwuuzh:创新 _ 的
.tttst.tstutttttuttzh:创新 器械
tttAtsA..ussssssttszh:初创
ut.Aut.ssytttstsvvuzh:初创公司
.ts..ssts.tttuuttttzh:利用
s..Atut.tuB..BAAABAzh:别人
ttsBssttstBBBCBBBBBzh:别人 _ 产
ttsBssttstBBBCBBBBBzh:别人 来生
.sAtsttttsCCABBBBBBzh:别人 的
uxtAvxAtstsAstss.sszh:到
ttstst.ttAttttttuttzh:到 _ 的
tssBtttstttttvtttutzh:到 ¤
sttsssAststtttttvttzh:到 我
tsttss.tsAttttttuttzh:到 我们
.tttttstBvBAAAAAAABzh:到 法国
Assvuu.uttEBECCCDCCzh:制
tt.tstAtstCCDCCCDCCzh:制 氢
tttBtststtuuuwuuuuuzh:制剂
tssAssttststsAssssszh:制备
uuvBtvuttAuuuuvuuuuzh:制造
u.uAtsuvtA...AA....zh:制造商
ustAtuA.AvBCBCBBD..zh:前
tssstsAtAtAAAAAABAAzh:前 三
.s.A..s..sCCCDCCCCCzh:前 需要
ssssAAssssttttuutttzh:前来
ututBtuvBuAAAABAAAAzh:办
ttutCtuuut....A....zh:办 厂
sssstsstAsBBBBBBBBCzh:办公 场所
tstsust...susssssutzh:办公室
tssststuBtAAAAAAAABzh:办公室 和
ssssssssBwttttttttuzh:办理
sAts..ssssCDCCDCCCCzh:加
sv.uuAu.tv.AAAA.ACAzh:加入
tusttBuvsutttttutttzh:加入 _ 的
stuDsuvttuBAAAAAAAAzh:加工
uttCstusttssstssssszh:加工 中心
ttsst.tssAttttttttuzh:加速器
sssssssssABBBBBBBCBzh:募集
s.tAutvt.tvuswuuuuvzh:包
sttCA.tssussst.sssszh:包装
A.AuututuvCCDABCBBBzh:化
sAutsvAv...utuvtvttzh:区
ttttusttAAsssssssstzh:区 _ 外资
..ttssAssuBBAAAA.AAzh:区域
tttssButssBBBBBDBBBzh:医学院
.utAuutAuvwvvwvvvwvzh:医疗
As.At.sBstuttttttvtzh:医疗 _ 的
.wuvt..su.us.sssstszh:医院
.tAsstttstBBCBBBBBBzh:医院 _ 的
Btsssstttutsssssssszh:医院 资源
uts.uuA.tssstussAtszh:十
ss.stttssAsstsssssszh:十 年
.uust.vuuAtssBstssszh:千
Assststst.tsssssssszh:千 家
ssAsAstttsuuvuwuuuuzh:半
.ss.A.sss.vvvvxvvvvzh:半 出资
tttutsAtAuECCCCCECCzh:半年
AsssA.ststussstsssszh:华
utstuuut.A..s.....Azh:协助
stBsttssstBBDBBBBBBzh:协同
tusAtttAstss..ssstszh:单
uuvstAAt.vBBBBBBCBBzh:单位
D.xxttwwwuCABBCBBBBzh:卖
.ssssAsssuCBBBBBBBBzh:卖 _ 需要
.Attsstsstxwvvvvvvvzh:卖 的
.sstsAsstuCBBBBCBBBzh:卖 货
tAsststBstuvuuuuuwuzh:卖掉
BututtttsvCBBBBBBBBzh:南
Autttttt.sBAAAAAAABzh:南 法
Csttsttstussssssssszh:南欧
C.ttstsstutsssssssszh:南欧 代理
sssstCss.uAAAAAAAAAzh:博士
sssstBssssBBBBBDBBBzh:博士 课题
tt.uAut.tuA..ABAABAzh:占
ttttBtsttuBBBBCBBBBzh:占 _ 成
stAt.uttstAA.ACAAAAzh:占 一半
s.tBsssssutvtutttttzh:即可
sssAsss..sBBBCBBCBBzh:即将
.ss...s..uBBBCBBBBBzh:卷
vutAAuuyvs.ttt..ssszh:厂
sssC..ss..BBBCBBBBBzh:厂 _ 加工
tusABstssttttuvttttzh:厂 区
tttAttAtstBBBCBBEBBzh:厂 愿意
tttsBttutu...sA....zh:厂 的
.CAttu.usvvwusttuttzh:厂商
BAuvusuustsv.A.....zh:厂家
AAsss.tt.txxvvvvvvvzh:厂家 来
uuu..tu.uuttttuttstzh:厂房
tttBssststtttutttttzh:原料
tttBssststtttutttttzh:原料 药
.AutsuttAuDCBBBBBBEzh:去
uvtuuuvuuEttuttttttzh:去年
AsstssAtsuvtttttsttzh:县
tust.Bu.tvttututtttzh:参与
..s..C...tttvttvtttzh:参与 _ 联合
ttuutBtvu.tttttutttzh:参加
ttuttt.Btuttttutuutzh:参股
sttAsss.Auwwwxxwwzxzh:及
sstsA.tss.ttttuutttzh:双方 共同
usuuuuA.ut.s.....s.zh:反馈
uuvAtsuA.utttvtutvszh:发
tstttstsBuBBBBBBBBCzh:发 工资
tttAsts.tstttutttutzh:发 来
tstussCttuAAAAAABAAzh:发布
tB.utt.ttvvxtvvvxvvzh:发明
uBttssttsAABAAAAAAAzh:发现
tstttAttuBstssssssszh:发表
uAstssssssDHDDDDDDDzh:取得
sAsssssssttutttttttzh:受
sAsssssssttutttttttzh:受 让
tuAAtsuAsvBBCCBBBCBzh:变成
ttBssttsssAABAAAAAAzh:变成 产品
ttuAuuuAu.DDCFDCCCCzh:只
AAsstsststBBAAAAAAAzh:只 等
tBtAssttsuBCBCBBBBBzh:只能
.A.sv.sstzzyyzxzyzzzh:可
.s.ssssAsstttttttvtzh:可 _ ¤
ttAusu..tuvvyvvvwwvzh:可 _ 企业
..A..B...uttuttutttzh:可 _ 合作
.ssssAsssswuuuuuuuuzh:可 _ 国外
.s.B.....ttttuttuttzh:可 _ 外
.uAsstu.ttxwyxwwwywzh:可 _ 您
.Cts.sAs.vBEBBBBBBBzh:可 _ 我们
ttttttttBtuuuuuuuuvzh:可 _ 法国
ttttstBtttttttttuttzh:可 _ 测试
As..tvvtuvzuwxvvvyvzh:可 _ 的
ttBtt.sttvttuttvtttzh:可 与
.uutt.tA.uxvxwvwvxwzh:可 为
u.ustu.u.x.A.u..t.szh:可 供
AAsssssssutttttttttzh:可 再
tAsssssssttutttttttzh:可 出售
stssstAtssvvvvvvxvvzh:可 在
us.Bu.tuuwtvsututttzh:可 对外
stA.sttsttuuvvuuuuuzh:可 承接
sBss..s..xvyvvvvvvvzh:可 授权
stss.B.ssvuuuuuwwuuzh:可 用于
sAtss..tttuwuuuvuuuzh:可 许可
s.sssssAsuAAAAAAACAzh:可 谈
ssAsAs..stCCDCDCCCCzh:可 降解
ttsssuAutxAuvustBABzh:可以
tttA.tAtttvvwwwvwvvzh:可以 _ 您
..Atssts.uyzzxxxxxyzh:可以 _ 我们
ss.tAsssstttuttttttzh:可以 做
ssssssAsssCCCCCCECCzh:可以 到
tut...tAsutttvtttstzh:可以 帮
sttAttAttttuuwuuvuuzh:可以 替
B.ttssts.tvvuuuuuuuzh:可以 用
ssststAtsssssssstsszh:可以 给
ssAsssssssttuttttttzh:可以 跟
ssssBsststuuuuwuuuuzh:可作
ssssBsststuuuuwuuuuzh:可作 为
uss.uvuwu.EBDDCCECCzh:台
BvuutstutACBBBBBBBBzh:台 套
stt..sC.stAAAAAABAAzh:台 设备
tssAsststsABACAAAAAzh:叶片
tttBssssstuuuvuuvuuzh:吃
.vAt.vtutuutttvtsttzh:各
stAt.uttstBBCBDBBBBzh:各 _ 一半
.ss.A.sss.vvvvxvvvvzh:各 _ 出资
ssAstsAs.sCCDCCCDCCzh:各 出
ssAsAstttsuuvuwuuuuzh:各 半
st.t.uttstsststsssszh:各 占
AssAsststtwuuvuuuuuzh:各类
ttttCtsuuuBBBBCBBBBzh:合伙
sttsBtstttsssstsssszh:合伙 方
wwstvAuvuABsBA.sA..zh:合作
tttttBut.utttttutttzh:合作 _ 组
sstAsstsstBBBCBBBBBzh:合作 工厂
tstssBttsvssssstssszh:合作 课题
sttt..uutuAA.ABBAAAzh:合作伙伴
.t.s.stuuuBABBCABBBzh:合作方
ttttDtuuuuBBBBDBBBBzh:合办
tsttCsttttAAAABAAAAzh:合办 _ 公司
uButttutBututttttttzh:合同
ttstBsssttuuuuwuuuuzh:合股
ssssAsssttuuuuxuuuuzh:合股 办
sttsBtsutvsssstsssszh:合营
stssAsstsssssstsssszh:合营 公司
uuttAttvuA.A..s....zh:合资
s.ssA.ssssuuuuwuuuuzh:合资 企业
AstttAsttvAsAAABAAAzh:合适
AstttAsttuAAAAABAAAzh:合适 的
ttstB.ttsuAA.ABCAAAzh:同
stssAsttstAA.ABAAAAzh:同 我们
tsttsuA.ssssssss.tszh:同学
usstustsBx.sA..s...zh:同时
sssssAsssstttttutttzh:同行 _ 分析
sttssBsssstttttutttzh:同行 共同
suAutv.uAsututtustuzh:名
stBsttttstsstsssssszh:名 工程师
A.usuuutvBssstssssszh:后
AAstsstutwvuvstvvyuzh:向
ssAtsAustuuuvuuvuuuzh:向 合作
tAtsts.A.uEFEEEEFFEzh:吗
A..Attvtuvwvsvuuuuuzh:吧
ttsBsststtssssssssszh:吨
sAt.ssttsutututtttuzh:含
AstttstBttDCCCCCCDCzh:启动
uttuutuu.Attttttttuzh:告诉
uttuutuu.Attttttttuzh:告诉 我们
u.tvutuuA.ttttttttvzh:员工
uvsu.ttsAtu.ssusAutzh:和
ttButttttt..t..A...zh:和 _ 一起
ssssAsststuuvuvuuuuzh:和 _ 团队
..ssB.tusttsttvttttzh:和 _ 方
..s..A.s.suuuuvuuuuzh:和 _ 由
sssstsss.Attttttttuzh:和 _ 都
.sAAsssssuttuutttttzh:和 一
A.sttsss.uBBBBBBBBCzh:和 办公
sstt.ssAttCCCCECCECzh:和 团队
Assstsss.tutttttttuzh:和 尼斯
ssssssssuAttttttttuzh:和 成
stAssAtsstCCDCCDCCCzh:和 我们
tBs.tsstAsABAAAAAAAzh:和 注册
ssssssssAtttttttttvzh:和 签证
..s.sB...ttttttvtttzh:和 设备
.sssA.ss.suuuuvuuuuzh:和 资金
AtututtuBuBAAAAAAACzh:咨询
ttAsssssssAABAAAAAAzh:咱们
AwvAtuuuutvssAssssszh:品牌
us.D.....vtttutttttzh:品牌 _ 生产
....s....vDCCDCCCCCzh:品牌 的
ussttCAuAvssssssssAzh:哪
ussssCAttvsssssstsszh:哪 位
Attutttut.CBBBBBBBBzh:售
Bs.usvuuuvssts.sssszh:商
A.ssssssssCCBBBBBBBzh:商业
sCssststs.ABAAAAAAAzh:商用
tsAststAtBttuttttutzh:喜欢
sssBssts.tsssussssszh:喷
sssBssts.tsssussssszh:喷 涂
tu.utuAututs.sssusszh:器械
.tttst.tstutttttuttzh:器械 的
Ctusu.vusvCBCDDBBDDzh:四
Btsts.ttttDBBBBCBBBzh:四 _ 的
sssttAstsAssssstssszh:四 千
AutAttuu.uEEDFDEDDFzh:四 川
BtstsstuttCBBBCBBBBzh:四 成
ss.tstsAt.BBBBBBBCBzh:四 百
ss.sst.utAutttttuttzh:四十
BsAssssssuuttttttttzh:四十 名
tCut.stusvBBBBBBBBBzh:回收
sttstttBtABBBBBBBCBzh:因
s.AsssssssCEECCCCCCzh:因此
uvtw.vuBtsvuwustuuvzh:团队
tsAsAtssstttututtttzh:团队 _ 企业
tss.sBttstssssstssszh:团队 _ 合作
sssssstA.uvvvvvvvxvzh:团队 _ 投
tsAssssA.uuuvuuuuwuzh:团队 与
vttstsBttussssst.vszh:团队 的
tut.tu.uAussssssssuzh:园
uuvuuu.t.ADCCCBCDDDzh:园区
ssssssssAsuuuuuuuuvzh:园区 的
sttststBsutttttttutzh:围绕
vBtvuttsuAstssssstszh:国
.stsssAsssussssstsszh:国产
Attt.ssstsutttuttttzh:国企
DuAvtvvuu.AAAAAAAAAzh:国内
uttBsAAttutttutuuttzh:国内外
.Buss.uuswtB.st...szh:国外
ssssA.ssssttttuttttzh:国外 _ 方
sssssAssssCCCCCDCCCzh:国外 _ 联合
AssAsssssuvttutttttzh:国外 产品
tAst.ttttsABAAsAAAAzh:国外 技术
ssuuACttAussssttsstzh:国际
..tt.C.tttBBBBBCBBBzh:国际 _ 课题
..tt.C.tttBBBBBCBBBzh:国际 合作
uuuBtAtutu...A.s...zh:图
tAsBttuttuuxtwuuuuuzh:图纸
tutBtsttttuuuvuuuuuzh:图纸 发
sBttsstt.ttvtttttttzh:图纸 和
ustsCtButvwwwwywywwzh:土地
Astuts.utuEDDDDEDDDzh:土壤
vuywtyAuAECAABBADCBzh:在
stttssAts.ttttttuttzh:在 _ 上
.tsstssssAutttttttvzh:在 _ 和
sssusttBttBBB.BBBCBzh:在 _ 天使
tsstttssAAAAAAAAAAAzh:在 _ 找
BsttssssstDCCCCCCCCzh:在 _ 找到
.ututuuuA.utttttttuzh:在 _ 有
tstuBsAu.sEEEEFEHEEzh:在 _ 生产
sststttsBsAAAAAAAABzh:在 _ 设立
utusBttuAvCCCCDCCCDzh:在 _ 都
uuttttAttAuuuuuuwuuzh:在 _ 里
u.ts.sttB.ssttutttuzh:在 中国
AtsA.stutussst.sssszh:在 亚洲
utstsuCutw......A..zh:在 农场
tttAttAttuBBBCBBBBBzh:在 实验室
tssststt.Attttttttuzh:在 尼斯
t.tuAstu.uusuuwuuuvzh:在 川
utusBttuAvCCCCDCCCDzh:在 成
tttvtuABsABBBABBCCDzh:在 找
Asttsstu.uBBAAAAAA.zh:在 欧洲
.uu.tuvtAAECCDECCDEzh:在 法国
ttsttsBstsCCCCCCECCzh:在 真实
ssssttssAsBBBBBBBBCzh:在 索菲亚
tAtsAtsustCDCCDCCCCzh:在 西南
suttAuAttwBtttutuutzh:地
ssttt.ttsACCCCCCCCEzh:地址
tuttAt.t.vssssts.sszh:地方
tt.tttAttssstsssusszh:场
tttsstAtstttttttutszh:场地
sssstsstAsBBBBBBBBCzh:场所
ttstttsutAAAsAAACAAzh:场景
sBsss.stsAtutttutttzh:均
t.tAttsstts.ttssssszh:均可
sts.stAussBBBBBBCBBzh:块
svu.tu.uu.DCCECCECCzh:城市
sBtutttttu.t.......zh:培训
tutsAs.tttAAA.BA.ABzh:基地
AsttsAstst.sssstssszh:基础
uuuuw.AtsBuuuuuvwwtzh:基金
tsssstt.t.ssssssstszh:基金 _ 投
sssAs.sss.CCCDCDCCCzh:塑料
.sAssssss.CBDBBBBBBzh:声学
utuuttAt..BBBBBBCBAzh:处
u.ututA.CwABAAAACB.zh:备
uAttusu.BvBCBBBBBCBzh:备 好
sst.sstssAutuwuuvuuzh:外
.s.B.....ttttuttuttzh:外 单位
sst.AstsAtsssttsssuzh:外企
uutBtttsttssstssssszh:外包
stttA.tt.vxvvvyxvvwzh:外国
ssssAsssssttttvttttzh:外国 _ 共同
CssssB.stvvttttutttzh:外国 _ 的
ssss.sts.tttttvtttszh:外国 公司
ssssAAssstttttuutttzh:外国 团队
tttCsttsstBBBCBBBBBzh:外壳
uuvv.uvtAAAAAACAAAAzh:外资
tst.s..BtsDDDFDCEFDzh:外部
ttBsttttt.CCEDCCCCCzh:外骨骼
tvutuAuvuAvuuvutuuuzh:多
AAssssssstACAAAAAAAzh:多年
ststssAtsAAAAAAABAAzh:大 的
sAsssAtssttstttvtttzh:大型
tAuttAt.svstsssA.tszh:大学
AtsAssustuusssssssszh:天
tttvttuDtvBBBABBBCBzh:天使
tttAAststsCCCDDCCCCzh:太
.BssA...sstuttuttttzh:央企
BsuutsvuuADABCBBCBBzh:套
AusvssssvtACBB.A.BAzh:好
AutstuBAuuDCCDCCEDCzh:好 了
BtsttsvtstBAAAAAAAAzh:好 卖
sAtttssAssBCBBBBBABzh:好 项目
.tAu.tuuttstutvttttzh:如
A..utututtAtt......zh:如果
.ttBstsstvBAABAAAAAzh:委托
vuvv.uvv.BAAAAAAAABzh:子公司
uttstuBut.sss.ssusszh:季度
ttAtt.ttsssstssAssszh:学
sssssAssstCCCCCECCCzh:学术
.BtttuvstsEEDDDDGDDzh:学校
.uuttust..DDCDCCDCCzh:学生
ButttuAutuECCCCCECCzh:学生 _ 的
utttt.A.uuAAAAABCBAzh:学生 团队
sss.sstsAsAAACAAAABzh:学生 项目
uttttAuttsssssstssszh:学者
st.At.tt..uuuuuvuuuzh:学院
s.B.sAs..tttuttutttzh:学院 _ 与
s.B.sAs..tttuttutttzh:学院 愿
.sssstAt.uAAAAAABACzh:孵化
.tsttt.tstBA.AAABAAzh:它
t.s.stsAAutututtssszh:完
u...vvsut.AsAAAACCAzh:完成
tsttttBssussssssssszh:实测
stsusBstsvBBCBBBABBzh:实验
.wssutsustCBACBCCBBzh:实验室
tttAst.sttAAABAAAAAzh:实验室 里
.wwsuvAuwAxwxzxwuvwzh:客户
sst.sssssBtttutttttzh:客户 的
tttBssuAtvBBBCBABCBzh:室
tstAssuAtuAAAAAAABAzh:室 可
.svssu.st.sustusstuzh:家
tAtutsB..tAsAAAAAAAzh:家 _ 厂
AAtss.ssttBAAAAAAAAzh:家 企业
ttststAtsAsssssstsszh:家 机构
ssstsstA.tuuuuwuuwuzh:家族
ssss.sttAsttttvttttzh:家族 _ 想
ssss.sttAsttttvttttzh:家族 企业
sssssssBsttttttttvtzh:家族 办公室
ss.sssAtssBBCBBBCBBzh:家用
tsttststsBttttttvttzh:宿舍
vuttwAusAAsAsAstsuAzh:对
t.sstttsBvABAAAAAABzh:对 _ 的
AutsAututtA...s....zh:对半
utsBvtuvutuwsvuuuuuzh:对外
sstAsBsttsuuuwuvuuuzh:对外 开放
tAAtvttttx.tA......zh:对外 许可
tsBt.ttt.vABBABAAAAzh:对方
ssstsBttstCCCCCECCCzh:对照
ttAsAsttttBBBBBBBBBzh:对象
st.uuAsvtxFEHGEHHEGzh:寻
ssAtssssssBBCBBBBBBzh:寻 一家
t.vssusttw.vs...tvtzh:寻找
ss.sAtssssttutsttttzh:寻找 _ 与
.Cst.sA..uCECCCCBCCzh:寻找 _ 供
.sssAsstssBBCBBBBBBzh:寻找 _ 公司
.s.sAsssstBBEBCBBBBzh:寻找 _ 共同
stssstAtssuuuuuuxuuzh:寻找 _ 在
svsBs.sssuuuuwuuuuuzh:寻找 _ 生产
.vsut.us.Azwwwwwwwwzh:寻找 厂家
.sustv.tuvvB.s..ut.zh:寻找 可
ss.sssssAsvvwvvvvvwzh:寻找 想
s.tsAsssstsussssssszh:寻找 愿意
AssAsAssssvvvwvyvvvzh:寻找 有
AssssssAtsBBBBBBBDBzh:寻找 能
tuu...tussBADGEADGCzh:寻求
t..s..A..uDDDDDDEGDzh:寻求 ¤
sssAs.ssssBBBCBCBBBzh:寻求 具备
vu.AA.ustwDDEEEFDEDzh:寻觅
AA.t.ttttv.sBACAAAAzh:将
ABsssssssvuutttttttzh:将 _ 软件
suvBstvA.xB.AABAA.Azh:小
sssAssss..BBBCBBBBBzh:小 _ 的
.ut.sstAsvBAA.AAABAzh:小 批量
ttttt.uutBuuuuuwuuuzh:小时
ssttsstBsssssssssuszh:少数
ssttsstBsssssssssuszh:少数 股权
uttAttv.Atssstsss.tzh:尚
ttsAtsusBttttuttt.uzh:尚 有
.tttsAttsuFDDDDFDDDzh:尚无
tstttsBtttsssssstsszh:尝试
.sttuvBBsyCACBBBBCAzh:就
AAsstsstttBBAAAAAAAzh:就 _ 一个
ButCs.utstCBBCBBBBBzh:就 _ 人
.AusttAutvCCBCBBDBBzh:就 差
ssstsssBsttttttttvtzh:就 投
AttusttAutABBBBBBCBzh:就 能
u.t..ssutvstusus.sszh:就是
sttAAsussutttuvttttzh:就是 _ 的
.uutt.utBsBCCCCDCCDzh:尼斯
usAtstAustuuvuuuuuuzh:尽管
sss.ssAssstttuttuttzh:尽管 来
ustusuBtAuttttttutuzh:局
tsttstttCvAAAAAAAABzh:居留
stvssvwwst.B.BsA..Bzh:川
Btttstttttvuuuuuuuuzh:川 _ 医院
Btsts.ttttDBBBBCBBBzh:川 的
stusuuutCvAAAAAAAABzh:工位
tsAutttsBusssssssstzh:工作
ssAsttssssBBCBBBBBCzh:工作室
sstt..Bs.ussssssusszh:工具
wwu.tvstv..st.s.At.zh:工厂
...BB..s.utttuuttttzh:工厂 和
s.sst..sBtttttttttuzh:工商
s.sst..sBtttttttttuzh:工商 注册
tstsstAsssAAAAAAAAAzh:工地
.AA.s...ssuvvuuuuuuzh:工程 公司
.uCwuututvs.....s..zh:工程师
.sAtsts.ssBBDBBBBBBzh:工程师 _ 我们
.sAtsts.ssBBDBBBBBBzh:工程师 与
usststBsssttutttuttzh:工程师 可以
tBttAtttsv.A..t.s..zh:工艺
tstttstsBuBBBBBBBBCzh:工资
tsssssAtssCCCDCCDCCzh:左右
s.ustt.AtvCCCCCCDDCzh:差
sssssssAsuCCCCCCCDCzh:差 ¤
AAsstsstttBBAAAAAAAzh:差 一个
u.wuvvswxDCADDACEDBzh:已
tBsssssAsttuttttt.tzh:已 _ 四
tAsststAttBCBBBBBCBzh:已 _ 好
tttBsssssuBBBDBBBCBzh:已 _ 完成
sBsssstsstBCBBBBBBBzh:已 _ 的
.tssstAsssDCCCCCECCzh:已 可
.BvvvtwvvACBBBBBBCBzh:已 在
uAsstsBAtvCDCCCCEDCzh:已 备
sAssssstssuwuuuuuuuzh:已 完成
u..us.t.u.A.BA.BBCAzh:已 有
tttBsssssuBBBDBBBCBzh:已 设计
As.A..s..tBBBCBBBBBzh:已 通过
sttuusuutDAAAAAAAAAzh:已经
ttttsstsAAAAAAAAAAAzh:市
C.uu.tutuv.B.....A.zh:市场
AsssssAsssCBBBBBCBBzh:市政
..sutttswuCDFCDHFCEzh:希望
Bsttsssssussssssssszh:希望 _ 代表
.......A.stttttttvtzh:希望 _ 正在
stAtssAtssEDEDDDEDDzh:希望 _ 法国
Ass.ssstsuBBBCBBBBBzh:希望 _ 能
tsAtssvAswBADBCCBEBzh:希望 与
AsssssssAsCBBBBBBBCzh:希望 在
ttttttBttuBBBBBBDBBzh:希望 有
Ass.ssssstECCBCCCCCzh:希望 有人
.vtu.uswAxs.tstsss.zh:带
ttttBususuttttututuzh:带 _ 来
....s.s.Auttttttttuzh:带 _ 的
ussstsstBtAAAAAAAACzh:带 我们
AvuAutwtt.BBB.BCBCBzh:帮
sstCt.tttsDCCECDCCCzh:帮 我们
Bs.tt.ttAtutttttttuzh:帮 欧洲
vvuuvtvtBBtssssssstzh:帮助
.ut.tuuuAtCCCDCCCCEzh:帮忙
.u.AtuutuuB.As.....zh:干
stsstssssABAAAAAAAAzh:干洗
stsstssssABAAAAAAAAzh:干洗 设备
tvAutAustysstsut.tszh:平台
ssssAsAsAuttttvtstuzh:平米
vww.wuwxxFA.sAssAs.zh:年
tttB.ttt.tAAAC.AAAAzh:年 _ ¤
sAssssssAsuwuuuuuuvzh:年 免
.ssssssAsvDDDDDDDEDzh:年底
.tttssAsttwvvvvvwxvzh:年轻
sststsAAstuuuuuuwxuzh:年轻 _ 的
sssss.AAssvvvvvvvxvzh:年轻 公司
ttstttsBstttttttuvtzh:年轻人
uustsAvt.w.AAstAA.tzh:并
ssAssAtttsCCDCCDCCCzh:并 一起
stussCtssuAAAAABAAAzh:并 共同
..s.Cs...vuuuuvuuuuzh:并 提供
.tAuuu.ttuA.AAAABAAzh:应用
tstsssBsssuuuuuuwuuzh:店
ssttABtsttAAAACBAAAzh:废
ustusuAvtA.A..A.s..zh:座
tAtsAtststABAABAAAAzh:座 _ 厂
ttAtttAtssBBCBBBCBBzh:康复
u.u..tuuuAA.ABABAAAzh:建
t.t...utsvsts.tsssszh:建 厂
uuuAAuv.Bxtsttvtuv.zh:开
..ssB.tusttsttvttttzh:开 _ 公司
usttssAtBtttttttutvzh:开 了
wvBvuxuwvA.ss...A..zh:开发
s.ss..ss.Bttvttttttzh:开发 _ 传感器
s.Ds.sts.sAACAAAAAAzh:开发 _ 款
s.Ds.sts.sAACAAAAAAzh:开发 一
s.Cssss..uuuvuuuuuuzh:开发 新
uttutsBusACCDCCCDCCzh:开发 的
s..sssuCsABBBBBBBCBzh:开始
..ss.sBs.tttttttuttzh:开展 _ 试用
sssAssussAtttutttttzh:开工
tssssstsAuuuuuuuuuwzh:开户
wustv.t.vtttuvtvw.tzh:开放
sss.t.ssBsBBBBBBBBCzh:开设
tttttttCstBBBBBBBCBzh:引入
tBtststttuCDCCCCCCCzh:引擎
sBuvuvvtts.CAAsAAC.zh:引进
.Astssttttt.sstsssszh:引进 一
.A.s....ssBCBBBBBBBzh:引进 国外
tBstssssssBCBBBBBBBzh:引进 的
utuut.tAtutttttutvvzh:张
tBBssttssuuwuuuuuuuzh:归
ttststCutuvvvvwvyvvzh:当
ssssssBtstttttttvttzh:当 _ 个
ssssssBtstttttttvttzh:当 第一
.twusvvwBvEBCCDCCCCzh:当地
BsssssssstCBBBCBBBBzh:当地 公司
sttsttttBtAAAAAAAAAzh:当地 机构
.ttt.ttu.tCBBBBBBBBzh:当地 的
stBut..usuDCECCCDCCzh:往
ssCussBtstCCECCCDCCzh:往 下
AAssst.ssuCABBBBCBBzh:征
.tuss.AttvEFDDEEDDDzh:征集
ttsvuv.syCB..As.s..zh:很
ssAs.stsstttutvttttzh:很 乐意
uvu.ttvutBAAABAAAAAzh:很 好
AAsts.tssuAtssssssszh:很 简单
ttssststBtttttttttuzh:律师
.uuB.tutvuFDDFEDDDDzh:得
sssssAss.tBBBBBCBBBzh:微生物
AtuututttABAAAAAAAAzh:德国
tstsAstAttAAAAAAA.Azh:快
tttttttCttCCCCCCCECzh:快钱
tAtsAstu.tCECCDCCCEzh:怎么
tttCtstAstBBBDBBBBBzh:急
BstAttAs.vDCCDCCDCDzh:急需
DtstsstttuBAAAAAAAAzh:总
CtststttttCBBBBBBBBzh:总 代
uuuCtttttuCCCECCCCCzh:总装
ut.A.suxszzyzzzzzzzzh:您
AstsAsssstutttuttttzh:您 _ 中国
tBttttutsttuuttttttzh:您 _ 产品
tuCsstsssuttuttttttzh:您 _ 开发
ttCttst..tAABAAAAAAzh:您 _ 研发
ttAsttttssuuwuuuuuuzh:您 一起
..tt.tttttvusstsssszh:您 在
ssAs.ss...vvxvvvvvvzh:您 有
tBtAsstssutvtutttttzh:您 生产
t..Btw.vvwzwvyxwxwwzh:您 的
ussttsAu.zACABCCB.Czh:想
tCuus.utttABAA.AAAAzh:想 _ 一
tsAsssAttsBBCBBBBBBzh:想 _ 一个
ttstBtAttsCCDCECECCzh:想 _ 一家
Atsttsttstutttttttuzh:想 _ 中国
sstssAssstBB.BBCBBBzh:想 _ 做
tstsusttCsDDDDDDDDFzh:想 _ 园区
tutAttAt.uDBBBBBCBCzh:想 _ 在
.stt.AAssuBBBBBCCBBzh:想 _ 大学
stCusuutssBBCBBBBBBzh:想 _ 懂
tttttttsBtAAAAAAAAAzh:想 _ 成
ttttAtus.xGEEEFEEGEzh:想 _ 法国
tttBsstttsAAABAAAAAzh:想 _ 生产
ssBt.sssssDDFDDDDDDzh:想 _ 电池
ssssssAsssBBBBBBCBBzh:想 _ 真实
sssssAsssutttttutttzh:想 _ 研究
A.tttttttsCCBBBBBBBzh:想 _ 问
suBuu.uuuwAA.AABBAAzh:想 与
AtutstAssuDBBBBBCBBzh:想 借
Astsst.sAuECCCCCDCDzh:想 先
B.Cs.s.ssutsusssssszh:想 再
utusAAsuuuBBCBDDDBBzh:想 和
vuttsuAtAuECCCDCECCzh:想 在
vA.vtt.tuvFHGHFHFGFzh:想 找
u.uButttAuDEDEDDDEFzh:想 把
sttAststttAAABAABAAzh:想 放
tCttttuttu.s.......zh:想 用
tst.tAAAtvEEEFEFHGEzh:想 请
ttAtAstttsBBCBDBBBBzh:想 跟
A.tttttttsCCBBBBBBBzh:想 问
.Astu.tBtwAB...A.s.zh:感兴趣
..tuA.tvtxsAuuutvtuzh:愿
ttutC.uttuuuuuxuuuuzh:愿 _ 与
Atssssts.sussssssstzh:愿 _ 中国
.ssstBssssuuuuuwuuuzh:愿 _ 企业
sAssssssssEHEEEEEEEzh:愿 _ 使用
.stsssAsssussssstsszh:愿 _ 国产
....B....tttttuttttzh:愿 _ 国外
.sBsA.ssstvuvuxuuuuzh:愿 _ 法国
st.s.sssttuuuuwxuuuzh:愿 与
AttutsttAtutttttttuzh:愿 为
sAssssssssEHEEEEEEEzh:愿 付费
vtuutuCtttuuuuuuwuuzh:愿 做
suBsssssssEC.CCCCCCzh:愿 把
ststtt..wxDC.CBAsBBzh:愿意
ss.sstAtssttutttuttzh:愿意 _ 你们
tuuttAtAstAAAAAAssAzh:愿意 _ 做
Bssssstssttsssssssszh:愿意 _ 您
.ss.BwtvuvFBCEEDFDDzh:愿意 _ 我们
tsssss.AtsCCCCCCDECzh:愿意 _ 的
utAtsAuts.AABAABAAAzh:愿意 一起
stsstssAssssssssstszh:愿意 出资
sstsssDs.sttttttuttzh:愿意 当
sssssBAssstttttuuttzh:愿意 拿出
Bstsss.tstCBBBBB.BBzh:愿意 给
AustttssssDCCCCCDCCzh:愿意 让
tustuvtAAvGEGEEFEGGzh:懂
uu.vuvuBtuDDEDDDDFDzh:懂 _ 的
swss.wxvsADCDBDCCDCzh:成
uvvsutvvA....BB...szh:成 _ 的
tttttttsBvBBBBBBBBCzh:成 _ 设
tvwu.uwu.BBAAACAAABzh:成 都
uutttuAutAttttttuttzh:成为
tssssssssAttttuttttzh:成功
uttutttutC.........zh:成员
uttutttutC.........zh:成员 来自
suutsu.uvCBBBDBBCBBzh:成本
v..vtuvsussuvsssssszh:成果
sBssussstvttssssssszh:成熟
uutuButu..BBABDBBDDzh:成立
ttuuEtttuvAAAAAAABAzh:成立 _ 公司
ssssAsstAsBBBBBBBBBzh:成立 公司
.utAtstAsvBAACAAABAzh:成长
vttuttBuvtwvvwwyyuuzh:我
sssssAAtsstttttuuttzh:我 _ 愿意
tBAtttAusvuvvuuuvuuzh:我 公司
utttstBuu.ttttttuttzh:我 区
tst.ssAssstttuttuttzh:我 厂
tt.tt.Au.tuuuuuuvuuzh:我 校
ssstsABsstuuuuuuvuuzh:我 院
su.svuuuu.ts.ussssszh:我 集团
tvstutuuuAv.vttuttuzh:我们
BtststCsswECCCCCDCCzh:我们 _ 一个
tt.sst.At.CCCCCCDDCzh:我们 _ 不
.sttt.tAtvCBBBBBBCBzh:我们 _ 个
tsstssuuAABBBBBBBBCzh:我们 _ 个人
ssAs.stsstttutvttttzh:我们 _ 乐意
t.stt.tut.s.ssstssszh:我们 _ 了
.tsA.sstsuvuuusuuuuzh:我们 _ 亚洲
ssss..s..Bxuuuuuuuuzh:我们 _ 仪器
v.u.s..A.vuvuuutwuvzh:我们 _ 做
ssttsAsutAssssstssszh:我们 _ 参加
tss.ssBttsuuvxuuwuuzh:我们 _ 可以
sstssAssssAABAABAAAzh:我们 _ 和
ssAststss.ssttssssszh:我们 _ 客户
AutAuv.AuvEDDFDDFCDzh:我们 _ 寻找
tsAssssss.uuvuuuuuuzh:我们 _ 工程师
BsAssstsstDBABBBBBBzh:我们 _ 应用
tuButttuttBBDBBBBBBzh:我们 _ 开发
.u..uuttAuxvwwvvvvvzh:我们 _ 您
vBtttstBsttstttttutzh:我们 _ 想
s.sst.sssACCCCCCCCEzh:我们 _ 成
s.s.A.ssstCCCCECCCCzh:我们 _ 成立
tttutAtBstBBBABDACDzh:我们 _ 找
sssss.AtssAAAAACBAAzh:我们 _ 数据
stutts.sBuCCCCCCFCCzh:我们 _ 新
.tttt..ttussvss.tsszh:我们 _ 有
tttsssttsBAAACAAAAAzh:我们 _ 机器
ssssssssuBsAAAAAAABzh:我们 _ 法国
sAsssssssstuuttttttzh:我们 _ 涂层
AttsAsutsttsssusssszh:我们 _ 现成
uAsusstssAuwuuuuuuuzh:我们 _ 生产
v.utAsAtstBDBBDBBBBzh:我们 _ 的
Atss.sttstutttuttttzh:我们 _ 能
.sAttAssssBBCBBCBBBzh:我们 _ 设计
ttssststtBBBBBBBCBBzh:我们 _ 软件
ttAs.stuttAAAABBAAAzh:我们 一起
ssstssuuAACBBBBBBBDzh:我们 三
u.tt.suvsBABAACAAAAzh:我们 不
tttA.sttsuBBBCCBBBBzh:我们 不想
usB..ttttuvvxvwvvvvzh:我们 与
ssttsAttsuAAAAABAAAzh:我们 两
ss.tsAstsssstssu.sszh:我们 也
Bts.tttttuts.tssssszh:我们 做
sstsssAstsuuuuuuwuuzh:我们 公司
tt.ssAstssCCCCCDDCCzh:我们 出
ttuBssttstCCCFCCCCCzh:我们 只
ssstAsssstttututtttzh:我们 可以
ttAtttttsAttuttttttzh:我们 和
ssutusvAu.tAstsssA.zh:我们 在
sttAAsussutttuvttttzh:我们 就是
.stsAsssssCBBBDBBBBzh:我们 希望
st.t.tsAtv.sttutvttzh:我们 很
tsusABuutvBDCBDEBBBzh:我们 想
sAtutv.stsAB.AAAssAzh:我们 愿意
tsstttBBsuwwwwwwvzwzh:我们 把
.s.tssstsAtsusssssszh:我们 拥有
ssAss.ssstttuttutttzh:我们 提供
A.wsuBvAuttB.s..ss.zh:我们 是
stsAssssAttttvttttuzh:我们 替
.uBtt.uusuutuuttuttzh:我们 有
Avu.uv.AuvFDDFDDGFDzh:我们 正在
sssCsAtt.uCCCDCCCCCzh:我们 没有
AtsAtststuDCCECCCCCzh:我们 生产
.suwu.twvCCuAsAA.Bszh:我们 的
B.sssss.suFDDEDDDDDzh:我们 缺
sutsttuutB.s.A.....zh:我们 自己
tsstssv.DuBBBBBBBBCzh:我们 要
.utA.ttt.uwvvwxvvvxzh:我们 都
uuustuCstxDDDHDDFDDzh:我们 需要
BuutstutuAssssssssszh:我司
sstssAAssttttttuuttzh:我方 承担
ss.s.sttstAABABAAAAzh:我方 提供
t.tAtAtttvEGEFEFEEEzh:或
.sstts.sBuBAAAAABAszh:户
sttA.stttsAAACCAAA.zh:房
tCt.tsuttuAAAsACCAAzh:所
BAutt.uutuvvuuuvuuuzh:手
BstssAtsstuttttutttzh:手 _ 有
BstssAtsstuttttutttzh:手 上
uutuutuuDu.........zh:手续
A.tstsstAtBBAAAAAA.zh:手里
tutAstt.ttssstsss.szh:打
AAssssssstuutttttttzh:打包
sssAssssssBBBCBBBBBzh:打印
A.tAtust.uEDCDCCCCCzh:打算
tuCutvtutusstsssssszh:打造
ssssssssAsttttttttuzh:执照
tssststBttAAAAAAACAzh:扩
AssssssAsusAAAAAABAzh:扩充
Csst.....uvttttttttzh:扩充 产品
ttsAsssAtsssstsss.szh:扩建
sts.ssAAsvAAAAAABBAzh:批
Assssstssttsssssssszh:批发
Ctsu..sssutsssssssszh:批发商
tutBttu.uvA..s...A.zh:批量
ttssvv...sBCBCDEDDCzh:找
tuAAsttttsAABBAAAAAzh:找 _ 做
usststBBtuBBBBBBCCBzh:找 _ 家
ssssssAsstBBBBBBBBBzh:找 一
tsAsssAttsBBCBBBBBBzh:找 一个
tvsAut.utuBBBCBBCBBzh:找 一家
ttsstttsAsBBBBBBBCDzh:找 个
Auu.usuA.tBAABAAAB.zh:找 人
sssusttBttBBB.BBBCBzh:找 天使
ttsAttt.tsCCCECCCECzh:找 愿意
ttBusutBttCCECCCCECzh:找 懂
AuAuttuuttvuvuuuuuuzh:找 我们
tsstssBBsuBBBBBBCCBzh:找 第一
Aus.sttutvFDEEDDDDDzh:找到
ssAsssAsttttuttuuttzh:承担
At.Asutttvxwxywwwwwzh:承接
wBtwAxtuxw..B...ts.zh:技术
tBsstssusututttttttzh:技术 _ 买家
..t.Dssutswwwwzwwwwzh:技术 _ 共同
sBtststsstAAAAAAAAAzh:技术 _ 给
.s.s..C...uuuuuuvuuzh:技术 _ 验证
.......A.tttttvttutzh:技术 企业
.ss.B.ssssuuuuwuuuuzh:技术 团队
ssusBttutsvvvvyvvvvzh:技术 方
tAtt.ttsttCECCBCBACzh:技术 的
.AA.vvwtsyDBCABBC.Bzh:把
sAAstuuvuvBABAAAAAAzh:把 _ 的
sA.tsststtBCCBBBBBBzh:把 您
...tsututu.t.tssssszh:把 我们
ttA.ssssstttuvtttttzh:把 样机
tAsss.stBsABAAAAAAAzh:把 欧洲
uutCtstttt...s.....zh:把 生产
A.stsstsstsussssssszh:把 这
tuuuuuvCtsvvvvwvvxwzh:投
.s.ss.sB.tBBBBBBBDBzh:投 方
tuuttsut.Bsssssssstzh:投产
tvCtttuttuuuwuuuuuuzh:投入
ssBtstttstsstsssssszh:投入 _ 名
vuvuvtu.tBDDDDDDDFDzh:投资
........Avtttttttutzh:投资 ¤
tsstssts.Btsssssssszh:护肤
tsAs.tttssttutsttttzh:担
BsAs.sssstBACAAAAAAzh:拖拉机
Btu.ttssAvAAA.AABAszh:招
tsssssssBtsssssssstzh:招人
AsAtsstssuCBCBBBBBBzh:招募
tstut.ttt.ssssstssszh:招收
sss.t.u.Eusssssssstzh:招聘
ssusAsu.AxCBCCBDBDCzh:拟
s...s..sAsBBBBCDBBCzh:拟 _ 法国
sssssttsBuBBBBDBBBCzh:拟 在
tttstssBstBBBBBBBCBzh:拟 引入
stsuBsssstCCCCDCCDCzh:拟 成立
uuttttuBtBvvvuuuuvuzh:拥有
tAtt.tu.ttBABB.BBCBzh:拿
tCtttsttsvtutttttttzh:拿 授权
uu.t.sAuttvvwvwvwvvzh:拿出
stssssAsssttttttvttzh:拿出 一
tBt.u.sttBBCBBBBBBBzh:拿到
utsuBvvvv.A.CABAAAAzh:持有
tuutCtt.uvAAAABAA.Azh:持股
sttstBtt.tBBBBBCBBCzh:指导
vDvs.vuuvwsus.Asssszh:按
sBstsstssttvtttttttzh:按 _ 付费
sBttttttttstssssssszh:按 颗
tutts.BuBusssssstsszh:挑选
tBstsssssuAAAAAAAAAzh:授予
tCvuuutwuAsussssssszh:授权
.Ctst.ssstBDBBBBBBBzh:授权 的
uv.utuBtu.CCDCCCECCzh:探头
tttstBtsssAAAAABAAAzh:探索
AAssstttssCBBBBBBBBzh:探针
s.tBsstttsA.AAAAAAAzh:接
AAsss.sssttttttttttzh:接 两
ttutstCtttBBBBBBCBBzh:接入
tttBsssstttttvtttttzh:接单
ttsusts.uACCCCDCFDCzh:接受
utuutAuu..ttttttttuzh:接待
ttstsBuuBtssssstsstzh:接收
ttttussuCuCCCCCCCCDzh:接纳
ssssssusBuCCCCCCCCEzh:接纳 我们
tsAAsttsstDDFEDDDDDzh:控制
tABsstttttA.BAAAAAAzh:推出
tuBsstttssBBCBBBBBBzh:推出 _ 款
tuBsstttssBBCBBBBBBzh:推出 一
DvvuutusvuBBBCBBBDBzh:推广
t.ststttAtABAAAAAA.zh:推荐
uw.uus.A.u.s.ttstttzh:提供
ssssssBttsttttttuttzh:提供 _ 和
sssst.ssBsuuuuuuuuwzh:提供 _ 咨询
sssstsAtsssssssstsszh:提供 场地
ssss.stAutuuuuwuuwuzh:提供 资本
ttt.tsttBuAAABAAAABzh:搬
ttt.tsttBuAAABAAAABzh:搬 到
tutAusvvCussstsssstzh:搬迁
AsssststAt.ssssssstzh:支
vwvwuvvAAA....ss.sAzh:支持
sssssssAsttttttttutzh:支持 _ 创业
tAststtttAuvuuuuuuuzh:收
Au.tutswuABABAAAAAAzh:收入
sssssssAssBCBBBBB.Bzh:收购
sAsssAtsstuwuuuwuuuzh:收费
ttBttttttsAABAAAAAAzh:攻关
utuBtttt.tCCCECCDCCzh:放
tuuAttsuBtAAABAABAAzh:放 在
.tttts.st.vuuuuuvvuzh:政府
ssssAtttAtDDDDFDDDEzh:政策
ttuustAussBBBBBBDBBzh:效果
ttus.At.tsDDDDEFDFDzh:教授
vututBssvsA..AABACAzh:数据
ttBttt.ttv.s....A..zh:整
sBsstssssttutttttttzh:整体
tBtsssssstuwuuuuuuuzh:整套
ux.tswAusttsts.svAszh:新
Bssststsstuttttttttzh:新 _ 产品
tttuAsBtstssss.stsszh:新 _ 做
Buvtu.suBvECCDCDDCBzh:新 _ 的
tt.ttsAtstttutttuttzh:新 东西
suBstutsstAAAAAA.AAzh:新 产品
ssvtBsttutAAAABAAAAzh:新 公司
tttstststAssstssssszh:新 厂
tsBsstststssssssssszh:新 品
tssAsstssttttutttttzh:新 客户
.tttssBttuvuuuuuwuuzh:新 技术
stutusttCusssssssstzh:新 来
ttAstttBuAAAsBAAABAzh:新 的
Bssts.tsstuttttttttzh:新 能源
tsAttt.tttAACAAA.AAzh:新型
.As.ss.sstuvuvuuuuuzh:新增
t.v.As.uuu..sCAB.ABzh:方
..ssB.tusttsttvttttzh:方 _ 开
tAss.ttBtw....A..u.zh:方式
.s.sA..s.vBCBBCBBBBzh:方式 进入
uvsvvuAtvAsstss.stszh:方案
s.ststtstAstssssssszh:方法
.vAuu.wuAvututtuttszh:方面
.u.uuuvuAus.......Azh:方面 的
.uusuv.suuwvvxvvxwvzh:旗下
.ttsttAtt..ssssstsszh:无
stBtss.tssCCECCCDCCzh:无人
usstsuBttuAAAAAABAAzh:无人机
.tsAusA..wuutvuuvvvzh:既
sttuus.ttAsssssstsszh:日
t.tttttBuusAssssssszh:早期
ttsusAuAs.AAAAA.ACAzh:时
sutssttAtABBBBBBBCBzh:时间
AtutusuttADBBCBBBBBzh:明年
suu.sswAvst...Attt.zh:是
ttAsstttsAAACAAAAAAzh:是 _ 医院
B.uuvuAAtu.DA.AA.CAzh:是 _ 的
uv..svusu.CCCDCCCDCzh:是 我们
sBssustussCECCCCCCCzh:是 技术
ssss.sss.sttttvttttzh:普罗旺斯 的
tsA.t.tsstBBBBBBBBBzh:晶圆
tsA.t.tsstBBBBBBBBBzh:晶圆 厂
tuttssBsttDDDDDDGDDzh:智慧
Avsutuuuu.CBCBBBACBzh:智能
uu.ttAuuuBAACAABAAAzh:更
utAuttuuuBBBDBBBBBBzh:更 _ 的
st.ssAtsssAACAABAAAzh:更 好
svu.uusuAu.ttuttuttzh:替
stttstAsAsttttttutuzh:替 您
Aut.tttt.uDCCDCCCCDzh:替 我们
vv.wtut.sBBAsAAA.CBzh:最
uv.utuuvsAAAsAAAAAAzh:最 _ 的
t.tuBsttsuABAABAAAAzh:最好
sssstssBsutttttttutzh:最高
Aututt.uBvCBBEBBCBCzh:月
s.ss..A...BBBBBBCBBzh:月 吗
svuuttusvAACBCCABD.zh:有
Aututt.uAuAssssststzh:有 _ 个
stAtAttstsAABABAAAAzh:有 _ 企业
utuust.tuCstsstsAAszh:有 _ 家
sstssBttsstttttvtttzh:有 _ 年
tssstt.AAuuuuuuuvtvzh:有 _ 百
.svsvxtBvv..sBss.sszh:有 _ 的
BttstAt.tuDCCCCACDCzh:有 _ 资源
usttsCtttussssssssszh:有 _ 问题
tstAsssBsuuuuvuuuvuzh:有 _ 需求
uuuutsuAtA.....s.Bszh:有 ¤
tttuusut.B.......Aszh:有 三
sttustAttAttttttuttzh:有 三十
suuB.u.utuwvvxwvwvvzh:有 两
ssstsAAtsussssst.sszh:有 二十
ssstss.tAtsssssststzh:有 八十
tBsssssAsttuttttt.tzh:有 四
ttutu.CtuuBBBBBBCBBzh:有 园区
usAssBttssssusstssszh:有 好
Bttsssttsttsssssssszh:有 现成
tutBttuttuGEFHEEEEEzh:有 经验
sssBtssA.tHHHHHHHHHzh:有 订单
Ats.tttuAuFCCCCCCCDzh:有人
Ass.tsssAtFCCBCCCCDzh:有人 _ 我们
ttttAusttAsssstsssszh:有关
tstsAttsttttttuttutzh:有意
Auuss.uuAuECCDCDDCEzh:有没有
sAst.sstAsAuttutt.tzh:朋友
AutsttutAsA.ttA...tzh:服务
tttuuuv.sBuuuvuwuuvzh:期
uusuuA.u.uEDFDDFGDEzh:期待
suwsuAwAs.xyxyyyzyzzh:本
sAsusttttAssssssssszh:本 _ 不
ssssAAsssuuuuuvvuuuzh:本 _ 乐于
sstusAAsssttttttvttzh:本 _ 有
t.stssssAsvxvvvvvvwzh:本 _ 的
AtttsAtstsvuuuuvuuuzh:本 公司
stssssstA.ttttttttvzh:本 园区
....s.sC.uuuuuuuuwuzh:本 基金
sAs.sttssttutvtttttzh:本 所
sttusAsssAsssss.usszh:本 院
BsssAstssvBAAA.AAAAzh:本 集团
suutButtsuCCCCECCCCzh:本地
sstsssBsstttttttuttzh:本市
suttAtsttAAAAABAAAAzh:本行
suttAtsttAAAAABAAAAzh:本行 业
vuBst.suuw..ss.tA..zh:机
ussBsstsstssssssssszh:机 _ 中心
uttBsstttussssssssszh:机 加工
sssssBtssutttttvtttzh:机 时
tstustCutsBBBBBBCBBzh:机会
su.uvtAsutA.....sA.zh:机器人
ssAssss.stCCDCCCCECzh:机器人 公司
s.s...B...CCCCCCECCzh:机器人 可以
tsAsssAsssttutttuttzh:机器人 的
vutuu.s.AsBBBBBDACDzh:机构
sstssBtsttCCCCCECCCzh:机理
uCstttuttu..t......zh:权利
tB..s..t.tBCBBBBBBBzh:权利人
tCssts.tttAAAAAAAAAzh:权益
.ssAs.s..uBBBCBBBBBzh:材
tsAtuAuu.usuuss.ssAzh:材料
sstssAssssBBBBBCBBBzh:材料 的
tst.stBtust.tuttuttzh:条
sAt.sAsstvAAABAAAAAzh:条件
sssAs.ssssBBBCBCBBBzh:条件 的
.uuuuusAuxswwvwxwvwzh:来
sstB.tsts.vvvxvvvvvzh:来 _ 加工
tsssssstAtBBBBBBBBBzh:来 _ 川
sAssssststsussssssszh:来 _ 授权
u.stsAAtsts.sssutsszh:来 做
BsssssutsuFBCCCCCCCzh:来 卖
tsssssstAtBBBBBBBBBzh:来 四
sstB.tsts.vvvxvvvvvzh:来 图
ttuuutuuCuttttttttuzh:来 的
sAstsssssttutttttttzh:来 谈
tstBtttuststs.ssssszh:来生
tstBtttuststs.ssssszh:来生 产
uttutttutC.........zh:来自
AusststBtuCCCCCCCDCzh:杯
ssstsssA.tBAAAAAACAzh:板块
t.tussttAADGDDDDDDEzh:某
ttttsstsAAAAAAAAAAAzh:某 市
ttsAssssssuuuwuuuuuzh:标
sttssstCtuuuuuuuuwuzh:标的
tuts.sAts.uuuuuuuuuzh:校
sssstss..tssssssstuzh:校友
s.sssAssstBDBBBCBBBzh:株
uuu.tAutt.sss.stssszh:样品
t.tstv.AusA..BAAABAzh:样机
sttAs.tssAAAABAAAAAzh:样机 已
sAsttsssAustsssssstzh:核
tAustutsuAACAAAAA.Azh:核心
tstuAsBtssAAAAsABAAzh:案例
tststtA.stBBBBBBBCBzh:检
uutt..stuAtttttuuttzh:检测
ttttsuCstuAAAAAABAAzh:检验
A.ssssssstCCBCBBBBBzh:植物
ttuuttCtstAAAAAABAAzh:楼宇
ttuuttCtstAAAAAABAAzh:楼宇 测试
sssAssssstBBBCBBBBBzh:模具
stA.ssssssBBCBBBBBBzh:模块
tBtttA.ttuA.AAABBAAzh:模型
.ttsvssAvzwwvwwyvuvzh:欢迎
AstsstAsstutttttuttzh:欢迎 _ 产品
Asssssssssvttttttttzh:欢迎 _ 厂家
tssssAtssutttttvtttzh:欢迎 _ 学者
AtttAstsstutttuttttzh:欢迎 _ 技术
BttutA.utuwvvvvwxvvzh:欢迎 _ 来
ttttsBttttuuuuuwuuuzh:欢迎 合作
.ttAstAtsuuttvttvstzh:欢迎 新
Assssssssswuuuuuuuuzh:欢迎 欧洲
At.stAtt.uutsttutttzh:欢迎 法国
B.tsuvwssyCECA.CBA.zh:欧洲
CstttststvFDDDDDDDDzh:欧洲 _ 渠道
tBsssstssuBDBABBBBBzh:欧洲 _ 的
Assss.sssswuuuuuuuuzh:欧洲 厂家
AstssAssstDBBBBCBBBzh:欧盟
.Ast.tttttBABABAAAAzh:欲
Attt.sssstDCCCDCCCCzh:欲 _ 一家
tt.sAtssssAABABAAAAzh:欲 与
s.BvuusvtvCCCBBBABBzh:款
stBsssssssAABAAAAAAzh:款 新
AtttttAu.tABBBBBCBCzh:正
.sststAttsBAAAAABAAzh:正 寻找
AuusstsAszABACACAsCzh:正在
ss.ussACtsvvvvvvwxvzh:正在 _ 可
s.s.s..B.tuuuuuuuwuzh:正在 _ 的
.ttAu...tvECCECEDBCzh:正在 寻找
...s.Cs.stBBBBBDBBBzh:正在 寻觅
ttttst..AuEEEEEEEFGzh:正在 找
tsstsstBstuuuuuuuvuzh:正在 融资
tAttssAttACDCCCCDCCzh:正式
BtsssssttuBAAAAAAAAzh:此行
.utsttuttACBBCBBA.Bzh:每
ssAssts..tttuttttttzh:每个
tuuutC..tuuuuuuwvvvzh:每年
sttss.BB.uttttttuutzh:每年 _ 十
AttAttuutuusssssssszh:每月
ttsBsststtssssssssszh:每月 _ 两
sssA..ssssBBBCBBBBBzh:每月 需要
ssBussss.ACCECCCCCDzh:毕业
tAttuABtsu.t...As..zh:水
uutuAt.AttssssAsssszh:水务
ttttAssAttssss.s.uszh:水务 公司
sAssAsstsus.sstssuszh:水处理
AtutttAttutsssssssszh:水质
tsssssBsstAAAAAAAAAzh:水质 探头
s.vAvttsAwBDBABCEDFzh:求
tBtttstussBDBBBBBBBzh:求 _ 项
.BttutuBuuDECCCCCECzh:求 一
uAtuussttsABAAAABAAzh:污水
uAtuussttsABAAAABAAzh:污水 厂
AtuBttAuswFDDEDDFDFzh:没
sttBusAtuuBAABAABAAzh:没 人
.ssttsssAtCCCCCCCCEzh:没 着落
.svAwstAvvEFDCDFGEDzh:没有
sssAstsstAtttutttttzh:没有 _ 的
tssAssstsussssssssszh:没有 厂房
tutCu.utsutttutttttzh:没有 工厂
A..ss.s..tCBBBBBBBBzh:沿岸
Attu.stuAwABAA.BAAAzh:法
ssstBBstttAAAAABAABzh:法 方
sBssssssAuBCBBBBBBCzh:法 的
Bvtu.txwAuA..AA.A.Azh:法国
ssssAsst.tsssstssstzh:法国 _ 企业
tstts.ttBtAAAAABAAAzh:法国 _ 的
C.......suCBBBBBBBBzh:法国 _ 销售
tstsA.tsAtvvvvxvvvvzh:法国 中小企业
At.tuuuAtvFDEDDDDEDzh:法国 的
sttsvsutDuCCCCCCCCEzh:法律
sttsusttCsBBBBBBBBCzh:法律 咨询
t.ttAuusBvABAACAABAzh:注册
sss.sssss.CCCDCCCCCzh:注塑 厂
ttBtssttttBBDBBBBBBzh:泵
tssAssssstssstssssszh:洁净 车间
ttuCsttttutttvtttttzh:活
AtstuttBstDBBBBBBDBzh:洽谈
sAsAssststtvtutttttzh:流
sAs.ssstssuvuuuuuuuzh:流 片
uttttuBututtttttvttzh:测
wu..txAvts..sB..A..zh:测试
usAusuBt.uBBABBBEBBzh:测试 设备
B..ss.ss.tECCCCCCCCzh:海
Bsstusut.tstuvtvsstzh:海外
AtsAtstsstwuuxuuuuuzh:海外 _ 牌
Btstsssstttsssssssszh:海外 品牌
sstttCsBsuCCCCCDCDCzh:海洋
sAssststs.uwuuuuuuuzh:涂层
.AttssBssututtttuttzh:清单
uttttt.Bsuttttut.utzh:清洁
sssssssAstssssusstszh:清洁 技术
.ttusutvs.BAAB.AAAAzh:渠道
.ssssA.ssuBAAAAsBBAzh:温室
ssAsttssssBBCBBBBBCzh:游戏
ssAsttssssBBCBBBBBCzh:游戏 工作室
ssssAsssssBBBBDBBBBzh:潜在
sssAsAsstsuuuvuuuuuzh:激光
svtCssttstAAABAAAAAzh:灌
svtCssttstAAABAAAAAzh:灌 装
.uustusu.sCBBABBCBAzh:点
sAtAt.ttstBCBCBBBBBzh:热泵
ttt.sBtsstBBBCBBBBBzh:熟悉
.Btsssstsustssssssszh:燃料电池
..sAttttttC.AAAAAAAzh:片
AtttututtADCDCCCCCCzh:版
.utAAsustttssuAsssszh:牌
Ass.ssssssDDCDCCCCCzh:物
ttstutBtuABBBBBBCBBzh:物流
sAsssssssustssssssszh:独占
A.uuttsuusBAAAAAAAAzh:独家
tBtsssstssssssssssszh:独家 权利
stsAssssstssstssssszh:率
BtutAstuttutttsttttzh:环保
tutBtttstsDDDFDDDDDzh:环节
B.tt..ttusEBDDFEDEDzh:现
AAuus.uvsuu.ttuttttzh:现成
AAtu.tuvstABAAsAAAAzh:现成 的
tstBtusttBsts.ssssszh:现有
s.ssAts.ttutuuvuuuuzh:现金
sttssAstttAAAAABAAAzh:理论
tuuAtwtxwtC..AA....zh:生产
sssAs.ssssuuuwuuuuuzh:生产 _ 的
stsBsttsssAAAAAAAAAzh:生产 临床
tutBtttstsDDDFDDDDDzh:生产 环节
sstBssttstvxvvvvvvvzh:生产 的
sAsss.ssssuuuuuuuuuzh:生产能力
tttttBt.s.ssssssssszh:生物技术
utxsvtCvv.tutttuttuzh:用
AAttsstsstvvuuuuuuuzh:用 _ 的
B.ttssts.tvvuuuuuuuzh:用 我们
t.uttA.AtwBBBBB..DBzh:用于
t.sstssAstCCCCCCCDCzh:用于 _ 市场
.....D...vtttttvtttzh:用于 _ 研究
vutusuBuu.CCCCCCECCzh:用户
utu.sAvxvA.sttsvssszh:由
ttt.u.tuuBuuuvuuuuuzh:由 我们
AstsAssts.BAAABAAAAzh:由 我方
..sssBsssuBBBBBDBBBzh:申报
tA.tsBsuuv.st...s..zh:申请
sBAsssssstuvwuuuuuuzh:申请 专利
uututAuutAttsttvtttzh:电
stsssBsssutttttvtttzh:电 镜
uuBAutuuusssstssssszh:电子
ttB.stusttDDEEDDDDDzh:电机
ssA.sstsssBBCCBBBBBzh:电机 的
tAAttut.ssAAAAAAABAzh:电池
uttttu.ttBsssssstsszh:电网
ttttsCstsutttttutttzh:界
sttttsstAAAAAAAAAABzh:留
s.sss.sssABCBBBCABBzh:病
wuu.tt.suAtstttuvsuzh:百
ussAsssts.AAABAAAAAzh:百 台
Cuuvtuvusvuttttttttzh:百家
sAttvzvstu.AtBAstutzh:的
.A........CDDCCCCCCzh:的 _ 与
t..ttstssstutttttttzh:的 _ 产品
A.s.s.s.tuCBBCBBBBBzh:的 _ 代理
sstAssss.tFFFHFFFFEzh:的 _ 企业
.uAwAtuAuustvtuwtstzh:的 _ 伙伴
stBAsu.usuAABBAAsAAzh:的 _ 做
stss.tut.sAsAssAB.szh:的 _ 公司
ssAsAtssssCCDCDCCCCzh:的 _ 共同
utuAsttssAssstssssszh:的 _ 制造
ssAttssAssAABAAAABAzh:的 _ 加入
ttvAu.Busv...C.As..zh:的 _ 厂
stss.B.ssuwwwwwzxwwzh:的 _ 可
.utAss.sttwvwvvvwvvzh:的 _ 可以
ttttBtstttBBBBDBBBBzh:的 _ 合伙
tAutstBttsuvuuuuvuuzh:的 _ 向
sus.vuuvA..ABAAAAA.zh:的 _ 和
CttuttuttuFDDDDDDDDzh:的 _ 商
sA.ssss..sDFDDDDDDDzh:的 _ 回收
Bu.wvs.u.wvuvuutvwuzh:的 _ 团队
tttts.tssAAAAAABAAAzh:的 _ 实验室
tssttsBtstttttttvttzh:的 _ 客户
sstAsstsstBBBCBBBBBzh:的 _ 工厂
tAtutsttsBA.BAAAAAAzh:的 _ 已
sssBt.ssAusssAsssstzh:的 _ 帮
uvtuttuttC.........zh:的 _ 帮助
ss.ssstss.ttuttttttzh:的 _ 开发
utttttttCvAAAAAAAABzh:的 _ 手续
tttAsstAstAAAAAAABAzh:的 _ 批量
sBtsussssuABAAAAA.Azh:的 _ 技术
suAssstssswwywwwwwwzh:的 _ 投入
tttstt.Asttttttttuuzh:的 _ 提供
ttttsAuBttBDBBBCBCBzh:的 _ 方
st.sAtssssBBABDBBBBzh:的 _ 是
tBtsssstssssssssssszh:的 _ 独家
sts.ssAsssuuuvuuvuuzh:的 _ 生产
t........Bvuuuuuuuuzh:的 _ 网络
stssssAsstBBBBBBDBBzh:的 _ 装
ssssAssAstttttuttutzh:的 _ 请
sststAts.ussssstssszh:的 _ 课题
tuBs.tstsuCCDCDCCCCzh:的 _ 进入
B........syvvvvvvvvzh:的 _ 销售
.tt.ss.ttuFDDFDDGDDzh:的 _ 需要
t.tt.Attsts.ssttssszh:的 _ 项目
sBsssstsstCFCCCCCCCzh:的 专利
tu.utuuutA..s......zh:的 专长
tCuu.ttuuwsA..A...szh:的 中国
sstttCtusutttttvtttzh:的 临床
tAu.tuuutstuuvtttttzh:的 产品
sssAssssssEEEHEEEEEzh:的 代工
sssts.ss.Bvttttttttzh:的 仪器
vttA.utv.wuvsstxuuwzh:的 企业
Btst.sstsuCBCBCBBBBzh:的 伙伴
sCssss..svCECCCCCCCzh:的 使用
sBttttutssBCBBBBBBBzh:的 使用权
s.Atttuststxxvuvuwvzh:的 公司
ssssstBt.sCBBBBBCBBzh:的 农场
...s..sA.suuuuuuuwuzh:的 创始人
s.ssusuDAutttttttvszh:的 初创公司
tssss.ssAsuuuuuuuuxzh:的 办公室
....s...Avttttttttuzh:的 加速器
.Btststtsuvxusuuuuuzh:的 厂家
tttAutuutABBBCBBBBBzh:的 合作
utAttsu..ttttttutuuzh:的 团队
tAutstAstuABAAAABAAzh:的 土壤
tttttt.sAuBBBBBBCBBzh:的 地方
ttttssBsttDDDDDDFDDzh:的 城市
ssss.sssAuvvvvvvvvxzh:的 外国
tBtst.ssstCECCCCCCCzh:的 好
tttss.tsAvAAAAAtAAAzh:的 实验室
t.tsttu.Auststsssstzh:的 小
tsAsssssssCCECCCCCCzh:的 工程师
BtAssstssuECBCCCCCCzh:的 应用
tvCutuuvutsstsssssszh:的 开发
tstststBttBBBBBBBCBzh:的 投资
stAtssttsBAABAAAAAAzh:的 探头
....B..s.tCDCCDCCCCzh:的 方式
ttsttuButsuutuuuwuuzh:的 无人机
uvuuw.vt..BBBBBDBCCzh:的 是
.utttttttABBBBBBBBBzh:的 智能
tttsssttsBAAACAAAAAzh:的 机器
sstsssBssssssssstsszh:的 机器人
tutt.tCusAttttttvttzh:的 样机
sss.s.sA.stttttttvtzh:的 欧洲
tAtttsBs.tsusssstsszh:的 水
.stsAssstsBAAABAAAAzh:的 法国
sAsssssssttvtttttttzh:的 涂层
sAssssssstvstttttttzh:的 独家
stsBssts.vBBBDBBBBBzh:的 生产
ssAtsstssssAtsssssszh:的 电池
sssssBAssstttttuuttzh:的 真实
tuBtttttttAAAAAAAAAzh:的 知识
uuDuttttstssssssssszh:的 研发
tuussCttsttttttutttzh:的 研究
usuttCsusuABAAAAAAAzh:的 科研
ts.sssttsAsstssBsstzh:的 联合
ttttuttCst.......A.zh:的 股权
sAtssstsssCECCCCCCCzh:的 许可
uttAstAttututtttuttzh:的 设备
tsstsstssBBBBBBBCBBzh:的 试点
ss.st..B.tBBBBBBBDBzh:的 资本
ttstststAABBBBBBDBCzh:的 软件
ttttsttBtuCCCCCCCFCzh:的 钱
Cutusttutwtvssssssszh:的 销售
sAAsstststBC.BBBBBBzh:的 项目
tsttstAsssttttttuttzh:的 首
ttttsBtstuBBBBBCBBBzh:的 高校
sBstsss..utvtttttutzh:皆可
AtAtstttt.BABAAA.AAzh:监测
AttAstttttAAAAAAAAAzh:盒
.stssutvuCEDDEDDDDDzh:目前
sstuuttuuC.........zh:目前 不
AssssstsssCBBBBBBBBzh:目录
.tAttttBsuECDCCCCECzh:目标
wuvvtttAAvDEEDEFEEEzh:盼
usstt.At.tBBBBBCCBBzh:盼 有
sAstusttAvBAAAAAAABzh:省
.tttttutuAECCCCCCCCzh:省级
.suttttBtuBBAAAABsAzh:看
sssssss.s.tttttttutzh:看 _ 项目
ttstttAAtuBBBBBBCCBzh:看看
tsststBsstBBBBBBCBBzh:真
tutttsButt.....s...zh:真实
ssssssAsssBBBBBBCBBzh:真实 的
tAtutAtttA.CBBBBBBBzh:眼科
AwAAuuvuustuvyuuuuuzh:着
.ssttsssAtCCCCCCCCEzh:着落
tuBtttttttAAAAAAAAAzh:知识
tBstttuustAAAAAAAAAzh:知识产权
uuttttBtsuAAAAAABAAzh:矿山
v.Cwvwsuvx.sA...A..zh:研制
tAtsstAstustssss.sszh:研制 的
utCAuvvu.vABABABAABzh:研发
ttuststsBtBBBBBCBBCzh:研发 中心
uvxutCvvtAAsAAB.AAAzh:研究
ssttsAttsuAAAAABAAAzh:研究 _ 教授
sssssAststssssstssszh:研究 伙伴
stttsAvttvBBBBBCBBBzh:研究 需要
ttuttCussv.........zh:研究所
ssts.BssstBBBBBDBBBzh:研究所 _ 我们
sssss.tAttBBBBBCBCBzh:研究生
t.Bss.sssvuvvuuuuuuzh:研究院
u..ttt.ussA.BAAABAAzh:硬件
BssstsssstEFDDDDDDDzh:碳
sBsssstsssBCBBBBBBBzh:磷
uttstsB.tuAAAAAAABAzh:示范
ssstttsBstAAAAAAABAzh:社会
ssstttsBstAAAAAAABAzh:社会 资本
tsstssttBvAAAAAAAABzh:社保
sssssBssssBBBBBCBBBzh:神经科
sssssBssssBBBBBCBBBzh:神经科 学
uttvutABvt......A..zh:种子
tt.tts.As.BBBBBBCCBzh:种子 轮
Asssss..suCBBBBBCCBzh:种植
Asssss..suCBBBBBCCBzh:种植 户
ssss.ABssusssssvtsszh:科
tuuttBtuuAAAAAABAAAzh:科学
sssssss.tAtttttttutzh:科学家
ttuttAAutt.....As..zh:科室
..ss.ABs.tBBBBBCBBBzh:科室 开展
stssstsA.uuuuuuuuvvzh:科技
AsuttBuuuwBAAAABAAAzh:科研
sst.sBtsssAAAAABAAAzh:科研 团队
sssssAssstBBBBBCBBBzh:科研 机构
ttssttssBwuuuuuuuvwzh:租
stsstsu.Busssssssttzh:租 一
s.s.s.ssCuttttttttuzh:租房
ttt.ttttAtssstsssstzh:租用
ssssssssAtttttttttuzh:租约
.t.tsAsssuututtvtttzh:积累
ss.ssAssstttuttutttzh:积累 _ 年
sttBtsstt.uuuxuuuuuzh:空
sssAsssssstuuwuuuuuzh:空 着
As.tutst.ssstsssssszh:穿戴
ssssssssAsttttttttvzh:窗口
tttAs..tssssstst.stzh:站
.tssttsAtutuuuuuuvuzh:笔
sssssssAssuuuuuuuwuzh:笔 ¤
stuttttt.BBAAAAAAA.zh:第
vtuuuuA.Av.B....B..zh:第一
ttttssA.stssssssu.szh:第一 个
s..sssABstDDDDDDGFDzh:第一 家
ttttssuBstuuuuuuuwwzh:第一 张
tttttutAA.BBBBBBBCCzh:第一次
.svButuuuuAA.s.....zh:等
sAssssss.tBCBBBBBBBzh:筹备
sCttsststsstssssssszh:签 许可
AAsts.tssuAtssssssszh:简单
vBDvutuvvwACAAABCAAzh:算法
.ut.st.s.stuuuwuuuuzh:管
.u.tuuusuBstuttttutzh:管理
..tttsAttu.CBBBBABBzh:类
sssssssssAuuuwuuuuuzh:精密
sssss.sssAuuuvuuuuuzh:精密 注塑
tttttustBu........Azh:索菲亚
.tsBsstssvsttutttttzh:级
tssAssssstssstssssszh:级 _ 车间
tssAssssstssstssssszh:级 洁净
tsuDtttutwsA.......zh:线
sustt..us.CCBCCDDCDzh:组
AtttstBstuAAAAAABAAzh:组 _ 的
sssss.usBtBBBBBBBBDzh:组 的
ABtt.Atssuwvuuvvuuuzh:组合
ssssAsssssttttuttttzh:组建
ssssAsssssttttuttttzh:组建 _ 公司
sssssBsstussssstssszh:组织
tttCs.ts.ussstssssszh:组装
ss.stAssssCCDCCDCCCzh:经费
sssss.sssACBBBBBBBBzh:经销
A.sssssssuEABBBBBBBzh:经销商 _ 卖
A.sssssssuEABBBBBBBzh:经销商 来
uvuBusv.uvA.s..s.A.zh:经验
tutAttuAtvCBBDBBBBBzh:经验 的
stttstsusCAAAAAABAAzh:结束
.......A.stttttttvtzh:结识 _ 融资
.......A.stttttttvtzh:结识 正在
AAvtuv.Aut.ututswsuzh:给
A.ssssssssuvtttttttzh:给 法国
tssssstA.tBBBBBBBCBzh:继续
tvss.ss.usB.sB.BBA.zh:缺
AssssAssstBBBBBDBBBzh:缺 _ 是
AsstttAttuGDDDDDEDDzh:缺 一个
AsssAttssuutttuttttzh:缺 好
AssssAssstBBBBBDBBBzh:缺 的
s.s.sAAsstBBBBBCCBBzh:缺乏
uuttvt.BtABBBBBBDDBzh:缺钱
s.sss.sssABCBBBCBBBzh:罕见
s.sss.sssABCBBBCBBBzh:罕见 病
ssssusAAssCCCCCCDDCzh:老
tut.ttt.t.BCBC.BBCBzh:考虑
s.tsA.ttstBABBCCBBBzh:者
ssssAssAstBBBBCBBCBzh:聊
ssssAssAstBBBBCBBCBzh:聊 聊
tt.uu.vut..ussstsstzh:联合
ssssssussAsstsssssszh:联合 开发
stBtsststtAAAAAAAAAzh:联合 研制
sstssAsssvsussssssszh:联合 研究
ssBsssssstuuwuuuuuuzh:联合 项目
.ttuAA..uuBAAAABAsAzh:联系
tssttstBssBBBBBBBDBzh:股
utvuBtv.uv.......C.zh:股东
uuuvBvvtuAAAAABAABAzh:股份
vvwuswuDux....A..A.zh:股权
tts.t.sBstuuuuuuuwuzh:股权 感兴趣
....t.sB.uBBBBBBBCBzh:股权 投资
stttstBt.tCCCDCCDCCzh:肯
tttts.tttAtttttvtttzh:肿瘤 _ 每年
ttttt.ttt.BBBBBCBBBzh:肿瘤 中心
AsAtsss.stBBBBBBBCBzh:胰岛素
Avt.w.stszEFFGEGCHGzh:能
tst.sAssstBBBCBCBBBzh:能 _ 做
Atsttt.tstCBBBBBCBBzh:能 _ 它
uttvttA.AuAAAAAA.BBzh:能 _ 我们
utu.t.Ausvsss.s.tsszh:能 _ 的
sAAsssssssBCCBBBBBBzh:能 不能
ssAss.ssstCCDCCDCCCzh:能 与
ttt.s.utsvCCCDCCCCCzh:能 代工
sstAsstsstDDDFDDDDDzh:能 做
tsAsAsststttututtttzh:能 出
.ut.tsAttuAAABAAsAAzh:能 在
BtstsststsBAAAAAAAAzh:能 把
.ssAssststCCCDCCCCCzh:能 接
AtsAssvtAuFDDEDDDDFzh:能否
sssAssvtBtCCCDCCCCDzh:能否 _ 我们
.ttsssDtsuAAAAAACAAzh:能源 企业
.B..tttttvDBEDCCCCCzh:膜
tuuuts.uuCBBBBBBDBBzh:自
ssAstssts.uuuuuuvuuzh:自家
v.tsv.ssvsCDCDCDBDCzh:自己
t.tAt.ttsvstsAssssszh:自己 _ 厂
t.tAt.ttsvstsAssssszh:自己 建
ttvstusBt.......tA.zh:自己 的
tu..tuutA.wwxywwwzwzh:自有
ttuAu.tsuBtttutututzh:至
...s.s.B.ttttttttutzh:至 ¤
AstssssttsBAAAAA.AAzh:节能
uAtttts.ttst.sssstszh:芯片
tAttsts.sstvtttttutzh:芯片 的
sssssssAssBBBBBBBCBzh:花
ss.uu.st.uEEFDDEEEEzh:若
tsAtstAtssBBCBBBBBBzh:若 有
.tstt.ttttCBDBBCBBBzh:若 能
u.tA.tuutvst.t.Assszh:药
sAtt.sttststss.sssszh:药 企
susBtsssstsssussssszh:药 厂
AtsussAsstDCCCCCDCCzh:药店
tAtss.sstABCBCBCBBBzh:药物
uBuuutttu.tutttttttzh:获得
s.t.sAssttCDCDCDCCCzh:菌
s.sssAssstBDBBBCBBBzh:菌 株
....t..B.tttttuttvtzh:营收
....A....sttttuttutzh:营收 ¤
tsts.s.u.wssssss.suzh:落地
ttsssstt.sBBBBBBBBCzh:落户
s..ss.ss.ABCBBBBBBBzh:董事会
ustttAsCtwCBCCCDCDCzh:融
usststtBstA.AAAAABAzh:融 ¤
tttutuuAtAssssssssszh:融资
.......A.stttttttvtzh:融资 _ 创始人
s..s..sB.uDDDDDDDFDzh:融资 ¤
s.s.s..B.tuuuuuuuwuzh:融资 的
uAtts...tvstsssu..szh:行
Au.uuvustAtsussssuszh:行业
.Astsss..uDCBBBCBDBzh:衍生
.Astsss..uDCBBBCBDCzh:衍生 公司
AsBtstssss.stsssssszh:补
ss.ttstssAAAAAAAABAzh:补贴
ss.ttstssAAAAAAAABAzh:补贴 _ 已
tAssststs.tvtttttttzh:被
xtt.uuAvvw.sA......zh:装
uutAssAutsDDDEDDEDDzh:装机
uuCtuutttuBBCABBCBBzh:装置
tAtsAut.tvtB..B..s.zh:西南
t.ssAstsst.BAABAAAAzh:西南 地区
sus.tvuA.wFEHFHFGGHzh:要
tsstsstBstBABBBBBCBzh:要 _ ¤
s.ssAs..ttDDDDFDDEDzh:要 找
usststtBstA.AAAAABAzh:要 融
sssB.tssAsDDDEDDDDFzh:要求
sstssBtstttttttutttzh:观测
tsBvs.As.usstsss.sszh:规划
tttsttA.stssstss.sszh:规模
utttst.ttAttttttuttzh:解决
uAuussusAttuttttttuzh:计
usvvsvtsBADEECEDCCEzh:计划
....tss.CuBBBBBBBBCzh:计划 在
sttBssst.uAAABAAAAAzh:订
sttAtttAs..sstssstszh:订单
stustttAt.DCCDCCCFCzh:认证
B.ss....stCBBBBBBBBzh:认识
AsvvtuBvvuB.AAAACAAzh:让
Ass.stssssDCCCCCECCzh:让 _ 来
svuuuvButusBBBBBCBBzh:让 我们
sAAsttsssuCDDCCCCCCzh:训练
uAuutuvwstABCAB.AABzh:许可
ustuutttCtttttttttvzh:设
sts.svtvxBvttssvustzh:设备
Attttt.AtuCBBBBBBCBzh:设备 _ 在
stsBs.ssstuuuvuuuuuzh:设备 _ 我们
BssstssBstCBBBBBBCBzh:设备 已
sttBtAssstuuuvuwuuuzh:设备 由
AtuvttBtttvuuuuuvuuzh:设备 的
uAtAssttstBCBDBBBBBzh:设备 需要
Assss.s..suuuuuuuuvzh:设有
tssssAsstAssssstssszh:设有 _ 站
uuutAsAt.vssssstts.zh:设立
...sB..s..ttttuttttzh:设立 _ 公司
sstsAstt.tBBBBCBBBCzh:设立 _ 的
...sB..s..ttttuttttzh:设立 合资
vwBAs.wvuyAA.AAAABAzh:设计
tttBsssssuBBBDBBBCBzh:设计 完成
tssussstuAtttttutttzh:访问
tssussstuAtttttutttzh:访问 学者
s..Bs.sAstAAADAAABAzh:证
Asss..ssssuttttttttzh:证照
tutss..vuAtttttsuttzh:评估
uusususvsBttttttvttzh:评估 _ 样机
tttBtttAtu.s.s...A.zh:诊断
tvutt.Bt.tAAAAAAAAAzh:试 跑
AutAtuttuuA..A.....zh:试剂
BsssstssstBAAAAAAAAzh:试剂 盒
utuutuuutCsssssstsszh:试点
utttttBtussstssAssszh:试用
s.ss..C..uCCCCCCECCzh:试用 _ 的
s.ss..Cs.uCCCCCCFCCzh:试用 我们
tssssAsBtw.sss.sBC.zh:试验
sAsssAsssstutttutttzh:试验 数据
.ssu.tDustAAAAAABAAzh:试验 田
s.st.tCtssAAAAAAAAAzh:试验场
s.st.tCtssAAAAAAAAAzh:试验场 地
BstsustuuxCAEBBCDBBzh:诚
AAssst.ssuCABBBBCBBzh:诚 征
ttttt.A.tvAAAAAB.BAzh:诚邀
usutvuvtuCuwuuuuuuuzh:该
tA.tsttttuBDCBBBBBBzh:语音
twtAst.suxCAsBABB..zh:请
sss..tAsstuuuvtuvvuzh:请 _ 我们
.sssAsssssBBBBCBBBBzh:请 与
sssAsstAsussstssstszh:请 把
ts.tAss..tttttuttutzh:请 联系
sBsssAssuvBCBBBCBBBzh:请教
s.s.stssAtCECDCCCCEzh:请问
uuwtuBs.tsBBBBBBBBCzh:课题
svusus.u.AAAAAAABACzh:课题 组
Bttttv.w.xHEHGGFHFHzh:谁
BtstsststsBAAAAAAAAzh:谁 _ 把
AtssBsutstDBBBCBBBBzh:谁 愿意
Attsss.stsDCCCCCECCzh:谁 有
.uu.ttuuAuDCCDCCCCFzh:谁 能
.sAttsssttEDFDDDDDDzh:谁 都
Bssssssust.ssstsssszh:负责 _ 与
ststAtttt.BBBBCBBBBzh:负责人
Astts.ststFCCCCDCCCzh:货
.ssssAsssuCBBBBBBBBzh:货 _ 代理
.ssssAsssuCBBBBBBBBzh:货 需要
sAtsssBtsts.sssstsszh:购
uCuutsv.tABCBBBBB.Bzh:购买
sttAsstssuBAA.AAAAAzh:贴
A..s.....tCBBCBBBBBzh:贴 片
u.tAsAt.tvEFEFEFHGEzh:贵
sssAssssssDDDEDDGDDzh:贵 厂
BttttsstttAAAAAABAAzh:贵公司
tsutsAAttts.sssussszh:贵方
ttutsCtusttttttutttzh:贵方 的
ss.ttstssAAAAAAAABAzh:贷款
Btsttsssstssssssssszh:贸易
Btssssssstssssssssszh:贸易公司
sDvvtusuuvAs....s..zh:费
tAstttAttwsttsssssszh:费用
ttuttutAvAttttuttttzh:资
tutuuutAusBBBBABBDBzh:资本
Buvts.uAuvAAAABBABAzh:资源
AttstssAsuBAAAAAAAAzh:资源 的
.tsAstssttCBBCBBBBBzh:资质
.tsAstssttCBBCBBBBBzh:资质 的
sst.utvBtu.A.At..A.zh:资金
.s.ss.sAssttttuttutzh:资金 支持
ustu.t..AvEBCCDCDDDzh:走
uusAtuuAusuutwuuuwuzh:起
tt.tss.tAuAABAAABA.zh:起来
t.AutCtutv.sB..s...zh:超
Bttttttstsuttttttttzh:超市
uw.vttCtuvBBCBBBBCBzh:跑
uuCu.uttttBBDBDABABzh:跟
ttBssssstsssssstssszh:跟 _ 一起
utCttst..sAABAAAAAAzh:跟 您
.......B.stttttttutzh:跟 投
tttuttAsAvtsssssAstzh:跨境
uuuustCtutAAAAAABAAzh:路灯
svtAuvsvu..stssstsszh:车间
stststBsssssssssssszh:车队
sBts.tsstustss.ss.szh:转化
tBtt.stutuBCBB.BBBBzh:转型
uBststtstttvtttttttzh:转移
sBtttuttstuxuuuuuuuzh:转让
tttttttAtsBBBBBBCCBzh:轮
....s.ss.ABBBBBBBCBzh:轮 融资
.su.tu.vuuCBCDCCDCCzh:软件
sstssBtstttttttvtttzh:辐射
ssssssssAACCCCCCCCEzh:迁
suuBtussusABBCBBCDBzh:过
t.t.ssttAuA.A.AAAABzh:过来
AAttsstssuuttttttttzh:过滤
ssutBussvtsA..A.sA.zh:运营
tAtsAtststABAABAAAAzh:运营 _ 座
tsttAstAttCCCCDCCDCzh:运营 公司
ttssttAtu.sssssstsszh:运行
ssss.ssssACCCCCCFCCzh:运行 了
.ssBvu.A.uFEFHEEHHGzh:还
...ts.tC.uCCCCCCCECzh:还 _ ¤
AA.ssssssuututtttttzh:还 _ 再
.ssttsssAtCCCCCCCCEzh:还 _ 着落
AAsssssssutttttttttzh:还 可
...ts.tC.uCCCCCCCECzh:还 差
.tuBts.u.uEEEGEEFEGzh:还 没
.tstttAAtwFEEEEEHFEzh:还 没有
sts.sssAsussstssstszh:还有
.sAst.vswvBs.AABABAzh:这
tt.usttAt.AAsAAAABAzh:这 _ 我们
tt.usttAt.AAsAAAABAzh:这 是
sAtssAtttsstsss.ssszh:这 项
tttCtsttstAAABAAAAAzh:这种
..vxuuBvsvuuttttttszh:进
s.uvttut.uAs......Azh:进 _ 的
swsvAwvtssBBCBCBB.Azh:进入
uvCtuutAuuss.s.sstszh:进入 _ 的
stusBtststABBBCBBBAzh:进入 中国
Cvtututtutwuuuuuuuuzh:进口
DutuusttuvDBBBBBBBBzh:进口商
sBututABtwCDCCCCDCCzh:进行
.ssstsAsstwuuuuuvuuzh:连锁
uAttttu.uAtttttttutzh:退出
tt.tut.Astss.ssstsszh:适合
tstttttsCssssssssstzh:选址
s..s..s..ABBBCBBBBBzh:选定
ssssstsBtttttttttvtzh:通常
ssssstsBtttttttttvtzh:通常 ¤
AtuAstuttBsA.sA....zh:通过
AsssssttAu.sssssssuzh:道
stttstBsstBBBBBBCBBzh:道路
ttBttssstuvvwvvyvvvzh:邀请
At..ututAtDCDDDCCCCzh:部
sAAsstuAsuuutuuuuvuzh:部门
ut.tsutx..stssAsBA.zh:都
ssstBssstuBBBBDBBBBzh:都 _ 一家
tsAsAsststttututtttzh:都 _ 出
tttAttsttBBBBCBBBBBzh:都 _ 找
.ssttsssAtCCCCCCCCEzh:都 _ 没
.ttttsttAtBAAAAAAAAzh:都 不会
tssAssst.tuuuvuuuuvzh:都 做
t..tst.ttusutsss.sszh:都 可以
.stAssststBAABAAAAAzh:都 是
sssstssssAttttttttuzh:都 有
uvvsvtvvA.sssAsssstzh:都 的
ssttsAttsuAAAAABAAAzh:都 缺
tsAsAsststttututtttzh:都 能
t.tttAAttutvtttusttzh:都 行
tttttttsBvBBBBBBBBCzh:都 设
.ssttsssAtCCCCCCCCEzh:都 还
vutstuAutAsss.sstsszh:配
uCt.utvvttCECDCCCCCzh:配方
sstssssAsstttttttutzh:配置
AssssstsssDCCCCCDCCzh:酒庄
.sssttAtssCBBBBBCBBzh:酒店
tCstttsssussssssssszh:酶
tBsssstsstuwuuuuuuuzh:采用
B.tuuu.vuusAsssstsszh:采购
AssssstsssCBBBBBBBBzh:采购 目录
vvus.uCsvsssssussuszh:里
u.uAutvtu.Asstssssszh:量
tstAsst.ssBBBDBBBCBzh:量产
s....Bs.ssCCCDCCCCCzh:钛
ustutuuCuuAAAAAAAAAzh:钱
sttAsAttssBBBBBCBBBzh:铝
ttuutuvsB.AAAAAAAAAzh:银行
tssBttststssstssssszh:铸造
tusCtutusutttutttttzh:铸造 厂
AttAtstttuEDDEDDDDDzh:铺
.tstssttsBBAAAAAAAAzh:销
Cwutuutvvssu..ss.sszh:销售
As.uut.ssuDBCBBBBBBzh:销售 伙伴
C.......suCBBBBBBBBzh:销售 网络
Bus.sstttvssssssssszh:销售 队伍
stsssBsssutttttvtttzh:镜
stAststsssBBCBBBBBBzh:镜头
sAtssAAAttuvuuutvvuzh:长期
svuwtt.uu.......t..zh:门店
..ttsuttsACCBBBBBBBzh:问
A.tttttttsCCBBBBBBBzh:问 问
utttsCstttssssssssszh:问题
tsttsBststwwwwwzwwwzh:问题 的
sssB.ssssttttvtttttzh:闲
sssB.ssssttttvtttttzh:闲 着
sAss.ssssttuttuttttzh:闲置
tttttsAtAsCCCCCCDCCzh:间
st..sttssACCDDCCCCCzh:阀门
ssAtttAsssAABAAAAAAzh:队
Bus.sstttvssssssssszh:队伍
ssAsstsAsuBBCBBBBCBzh:阶段
tstBttttstA.ABAAAAAzh:附
tBttsstttsAAAAAAAAAzh:降噪
ssAsA.s.stDDEDEEDDDzh:降解
vsuutA.uusstAssttsszh:院
..ss.sCsstuuuuuuwuuzh:院 _ 科
sAsss.ssstBABBBDBBBzh:院 所
tttAtstuAtsss.sssstzh:陪
ssAsssstssBBDBBBBBBzh:陶瓷
usstssBtttuuuuuuvuuzh:随便
stttsAtsstssssstssszh:随访
tvst.t.tw.ABBA....Azh:集团
tttBssss.tBBBCCBBBBzh:集团 _ 部
utt.tuAtstuuuvuuvuuzh:集团 旗下
.Atstssttuuttttttttzh:集成
sttBsttsssBBBCBBBBBzh:零件
us....utAvEFFFFGEFEzh:需
vu.AuuuAtvsstsssssszh:需求
utuAus.t.vFCCGEGCEFzh:需要
sstBssss.sCCCECCCCCzh:需要 _ 做
sssssAvs.uAAAAABAAAzh:需要 _ 实验室
s..s.sBs.tCCCCCCDCCzh:需要 _ 家
ttsBssttstBBBCBBBBBzh:需要 _ 来生
ttusuAABtusssss.u.szh:需要 _ 的
ststAsBttvAAAABABAAzh:需要 一个
sstBs.tssuBBBCBBBBBzh:需要 一家
s..s.sBs.tBBBCBBCBBzh:需要 五
.ssssAsssuCBBBBBBBBzh:需要 代理
ttsBssttstBBBCBBBBBzh:需要 别人
uuututCv.uDDDDDDFDDzh:需要 在
ssttsAttsuAAAAABAAAzh:需要 教授
sss.ststAsDDDFDDDDFzh:需要 有人
Atu.s.tsstEDDDDDDDDzh:需要 能
ss.tts.C.utttttttutzh:需要 资金
B..utttttuCABBBBBBBzh:靠
.ssutsAtswsuttttutuzh:面向
tttssAAttttttttuuttzh:面向 国内外
uuvAtuuutB...s.....zh:音箱
sDuusAuvuuACAA.BAAAzh:项
wutttsw.sst.wsuttvuzh:项目
tuAAsustssAAsBAAAAAzh:项目 _ 做
s.Au.Btttuttuttutttzh:项目 开放
stAttts.tssstsssstszh:项目 我们
vuuusuuBuvsssstssvszh:项目 的
tttAAssutsCCCDCCCCCzh:项目 需要
uAs..tsttuBCBCCBBBBzh:须
sssstsstAtBBBBBBBBDzh:顾问
ttttststsBBBBBBBCBBzh:预测
.s.ss.sB.tBBBBBBBDBzh:领 _ 方
tssssstusBABAABAAAAzh:领域
sBttttttttstssssssszh:颗
ttttsttCuvBBBBBBBDBzh:额度
stsssttButAAAAAAAAAzh:额度 ¤
tssAsststsCDCECCCCCzh:风机
ttts.ttAstAAAAAAAAAzh:风险
BststtutttuttAtttttzh:食品
ssssstAtssAAAAAABAAzh:食堂
.tvuuuAt.tAt.....tszh:首
...s..sBsstttttttutzh:首 _ ¤
tutttssttAAAAAAAAAAzh:首 _ 套
tvuvtssuuAAAAAAABAAzh:首 台
sssssssBstsssssssuszh:首 笔
tstttsBtstAAAAAAAAAzh:首发
tstttsBtstAAAAAAAAAzh:首发 客户
vsusuuCvtwtttstttttzh:首批
sts.tsttAtBBBCBBBBBzh:首次
ttCutuuuss.........zh:驱动
At.ttttt.ttstsssssszh:驻
u.svusAvuvAAAAAA.AAzh:验证
..ss..C..tttttttuttzh:验证 新
sAssssss.sBDBBBBBBBzh:验证 的
t.ttuvtvAAstsAssssszh:高
ttsttsssBtssssssssszh:高 _ 区
ttsttsssBtssssssssszh:高 新
tusttAutstss.sstssszh:高原
s.vutttvwABBBBBBBBBzh:高校
sttstttssBBBBBBCBBBzh:高校 _ 合作
sssssAtsstCCCCCECCCzh:高校 团队
tttts.tBtAtttttttutzh:鼓励
Au.utAttttututtutttzh:齐全
sAssAsssstsAssusssszh^上市
ttAstts.ttDDGDDDFFDzh^下一
ssssssstsAuwuuuuuuuzh^专利
tttAusuABtuuuvuuuwvzh^产业
.xx.tv.vvAHHHHHHHHHzh^产品
ttAts.tssuAA.AABAAAzh^人工
tAsstttAtus.ssssstszh^今年
ssstssssA.utttttttuzh^代理
tvt.t.u.uAAA..AEA.Azh^企业
tt..stuvtACCCDCCCCCzh^传感
st.st.A.ttwvwvwwwwvzh^作为
sCsAssststABAsAAAAAzh^做了
tAttsts.sstvtttttutzh^做芯
ttuwt.vu.DCAAA.sABszh^公司
uttttsttsBAAAAAAAABzh^六月
ssssssBsstAAAAAABAAzh^内测
ttsBs.utBtCCCDCCCCCzh^准备
AtsBtttAsuvuuvuuuvuzh^医疗
.ssssAsssuCBBBBBBBBzh^卖货
ssBtttssstttuttutttzh^可与
ttttt.tAttuuwuuvuwuzh^可为
.tutstvAs.CBBB.BBBAzh^园区
AuvtttuttBECCCCCCCCzh^国内
tAtsttt..ttvtttttutzh^大学
s...s.sB.ttttttttutzh^天使
.BssA...sstuttuttttzh^央企
tttuuttuvC.........zh^子公
.C.ssssA.utvtttttutzh^学校
.tttttss.sDDCDCCDCCzh^学生
tssssstt.Asssssssstzh^孵化
uu..uuuuuBuuttuxuuuzh^实验
tttutttuuC.........zh^客户
sssssssAstuuuuwuuwuzh^家族
sssssA.ssuCCCCCDDCCzh^寻医
.suvAusssu.DECECBBAzh^寻找
su.sAtstsvHGHHHHHGHzh^寻求
tvsssstssAtttutttttzh^工厂
As.uvt.suwDGFCDHEHDzh^希望
uttututttC.........zh^很多
ttsttBtttusstsstssszh^您出
ttAAttsssuuuwwuuuuuzh^您的
ttAttAssttAADAABAAAzh^想与
.sss.sAtttEBBBCBDBBzh^想在
tA.tttttstDFEDDDDDDzh^想找
tAtAtsusAuBCBCBBBCCzh^想把
tssAtttBtuEEEFEEGGEzh^想请
AttttsttAtutttttttuzh^愿为
usBuuuAttusAtsssuuszh^愿意
suBsssssssEC.CCCCCCzh^愿把
.uuttstvvBssstssssszh^成都
suvusss.v.wswtvwyuuzh^我们
tBAtttAusvuvvuuuvuuzh^我公
Cuuutuuttussssssssszh^我司
tt.tt.Au.tuuuuuuvuuzh^我校
ssstsABsstuuuuuuvuuzh^我院
su.svuuuu.ts.ussssszh^我集
Astttsst.uBBBBBBBBCzh^打算
sBsst.ts.usvtttttttzh^技术
stsssss.s.ttttuttstzh^投资
tsstssts.BCBBBBBBBBzh^护肤
....ss.AssBCBBBBBCBzh^拟引
.tssAssAstCCCCCCCDCzh^拟成
sssss.tsAsttttttttuzh^提供
tttts.tBtAtttttttutzh^政府
tsttAttAttBBBBCBBDBzh^教授
B..s.....tBBBBBBBBBzh^智能
tttAstAtstBBBCBBCBBzh^有没
sssBtssA.tHHHHHHHHHzh^有订
ttstssAtAtEEGEEHHEGzh^期待
AtttsAtstsvuuuuvuuuzh^本公
sttttstt.Awwwwwwwwzzh^本园
....s.sC.uuuuuuuuwuzh^本基
sstsssBsstttttttuttzh^本市
sAs.sttssttutvtttttzh^本所
suttAtsttAAAAABAAAAzh^本行
sssusAsssAsssssstsszh^本院
BsssAstssvBAAA.AAAAzh^本集
s.s.s.ss.ADDDDDDFFDzh^机器
tts.sttttAAAACAAAAAzh^样品
ttssstABtvDDDEDDEEDzh^样机
w.suwutCsw.ts..At.szh^欢迎
Aut.stttutEDDEDDDDDzh^欧洲
sstv.us.tv.BBAAABBAzh^正在
CusAssussuAAABAAAAAzh^没有
Auuu.uussu.AAACAAABzh^法国
ss.sA..sBsCCCCECCCDzh^法方
stuAtststACCCDCCCCCzh^生产
.tAtstttstCBCBBBBBBzh^目标
tvutAtvusACCCCEDCCCzh^研究
ssssssssAtttttttttuzh^科技
ttssss.uAtBBBBBBCBCzh^第一
u.AutAtuuuB.CBBCCBBzh^算法
tvsut.us.Bzwwwwwwwwzh^经销
tttts.tttAtttttvtttzh^肿瘤
sAAsssssssBCCBBBBBBzh^能不
tttAstttAttttvttttuzh^自有
vutsssus.BAAABAAAAAzh^自行
tstsusAtAsBBBBBBCBCzh^若有
ssssAsssssCDCCDCCCCzh^董事
.Asssss.stCCBBBBBCBzh^衍生
sutu.tu.ByCBCBCBBACzh^计划
uAu.ttttuAABA.AAAAAzh^设备
sss.ssssAtCCCDCCCCDzh^请问
uusvtuBBuBCCDCCBDDCzh^课题
Asssssts.tCBBBBBBBCzh^谁能
ss.ttstssAAAAAAAABAzh^贷款
ss.ss.sA.tCCCCCCCFCzh^资金
Atstt.stAtutttttttuzh^跨境
ss.s..sC.tBBBBBBBDBzh^轮
AAsttsssstt.ssssssszh^运营
tttttttBt.BBBBBBBCBzh^这是
sAtssAtttsstsss.ssszh^这项
sAtBs.utstAAABAAAAAzh^配方
vttt...susDEDDCCDBCzh^集团
..tt.AttsuDBCCCFCCCzh^需要
utuAtuuutBBBBCBBBBBzh^音箱
sttstsusCtsssssssstzh^高新`;
