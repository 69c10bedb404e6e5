/**
 * What `npm run jumelage -- match train` learned from the marked texts in `data/intents`, as `writeTable` writes it: not
 * to be edited by hand.
 */
export const intentWeights = `0.36 0.36 0.3 0.317 0.4918
uvwuyxtuvG.sAsBt...always
yttywvA.y.B.BAAB.B.c:ageing_care
DvuvuuvvvvA........c:agricultural_robots
u.x.wAxuwsDBBCBECCBc:air_quality
stvtttxCwtut.suAsusc:air_soil_nature
uuuDttwtuvCCCECCCCCc:aluminium_alloys
v.wvvvw.wAtttttttvtc:animal_care
ttttutuBttvvvvvvvxvc:animal_health
tuvtsBustuBBBBBDBBBc:animal_models
sAssssssst.........c:animal_vaccines
vvAvuvwuCvsstsssssBc:antennas
AAtutstuuuCs...A...c:antibodies
yuDyxBswxutvtttswttc:artificial_intelligence
uuuCutuuut...s.....c:aseptic_filling
wBBsxxwvuyAABsAAABAc:batteries
tAAuttsttsstAssssssc:battery_management
vAu.u.vt..tvttt.ttuc:bio_based_materials
sstssBsssutttttvtttc:biobanks
ssBssstsstBBCBBBBBBc:biodiversity
wvwEv.wwvwtttututttc:biomanufacturing
uCusutuvtustsAsssssc:biomaterials
wvysytzBuuuvwxwzwxxc:bioproduction
utuBsAuvuvtttvtutttc:bioreactors
ttttttBtss......s..c:building_materials
sBsttsssssCFCCCCCCCc:carbon_capture
s.tA.ttttvBCBADBBBBc:carbon_fibre
t.Ass.stsv.sA..BC..c:cardiology
ByzzwC.yzssB..A.ACAc:care_delivery
vCwwv.xxwssusss.sssc:catalysis
tuvutvCvutAAAAAAAAAc:catering
vvuDtvvvvussstsssssc:cdmo
wCwvuvuAvw......AB.c:cement_concrete
v.CuvvvvvuBCCBBBBBBc:ceramics_glass
uttttuButtCCCCCCDCCc:chatbots
u.ttAwuyxtHHEFHHGFFc:circular_economy
yEuAxtszxvsttutAutuc:clean_materials
swvsvw.yxB..CAAAsAAc:clean_mobility
tstssBtutuBDBBB.BBBc:climate_carbon
tttssBtutuuutuuwuuuc:climate_risk
wuwA.Bv.vxAAABCBADAc:clinical_trials
tuButtttttCCECCCCCCc:cloud_computing
wCu.wtyuvvABBsACAAAc:coatings
uA.stsvtuxAB.ACBAAAc:composites
xxCws.uvvxuuvuswwuuc:computing_cloud
tvttsAtutABBBBBCBBBc:corrosion_protection
.twAvwxxw.ts.B.....c:cosmetics
vwwvvvwvvE.........c:credit_risk
tttBtAttswCCCDCECCCc:crisis_management
vuvvuvCvuAsssssssssc:critical_metals
uDuuuvvvvvtutttttttc:crop_protection
..uwxsv.wsFGDDDCDFDc:dairy_beverages
xwuwwEvxxwCCDCCDDCCc:data
uuuuAuBtuuBBBBDB.BBc:data_centres
Btuuttuttu.........c:dentistry
wDvwuv.uvw.DBBBB.BBc:dermatology
tsttBttutuABAAAAAAAc:desalination
vvwEuuwwvvBBBDBBBBBc:device_manufacturing
tu.vuCuvuvGEFEEFEGEc:diabetes
ABxBuwywxwA.AABAABAc:diagnostics
suuutuAut.vtttttvttc:dialysis
utstvtuCsvCCCCCCCFCc:digestive_cancers
xuBv.wutuAssus.sttsc:digital_health
AwzzvzFzvu..ACCABAAc:digital_services
uv.vussvvyAABAACDAAc:digital_twin
uCuuzBuxzuCFDECEBDBc:diseases
vututtAuuABBBBBBDBBc:district_heating
sxBwvwAxxyC.B......c:drones
.svCvvvvuvAC.u.....c:drug_delivery
xAx.wvyBwvvsvxvtvwvc:drug_discovery
tuuusBtttuBBBBBCBBBc:drug_repurposing
Duuvuuuuvyzwwvwwwwwc:ecommerce
uuCtttvutvttuttttttc:edge_computing
tuusutButu.ssssstssc:electric_vehicles
vt.uuu.BttC.DCCCDDCc:electrolysis
s.DuzyyAzwytvvvwuzvc:electronics
uuDtvwwxwvCCEDCCCCCc:embedded_systems
AuButuuuutDCDCCCCCCc:endoscopy
AtuutuBvuuA.....u..c:energy_management
xAAtxwvtwutssuttuutc:energy_storage
AB.vuuutvxBBsAAAAAAc:enzymes_fermentation
At.vvvsuuwuu.tttuttc:ev_charging
vwCsvusuuxDDFFDDEDEc:exoskeletons
ttttttBt.ussssss.stc:fall_detection
vAvvvwwwwDtutttttttc:fintech
stu.utAttwAss.sstssc:fleet_electrification
tCvwsutAsw.t....AB.c:flue_gas
ttvxxsCtxtBCAAAA.BAc:food_processing
ssssstAutsuuuuuuwuuc:food_waste
utttuutCuussssssstsc:forestry
uDutvtvvvvBCCBBBBBBc:fuel_cells
ttvuuAuAvusussstsAsc:gene_editing
uuvBv.utwvstsustsAsc:gene_therapy
uuuuAAuuuv....As...c:genomics
sDxww.yyxuBAA.ABAAAc:green_chemistry
Av.twxBxyv..tsAstA.c:grids_efficiency
uAuu.AvuuuFHFFHHFFFc:hazardous_waste
ts.vvvwv.wDBECCCCCFc:hearing
.ssBuvvuuusBBCAAAAAc:heat_pumps
stuAuw.wvs.BBCAAAAAc:heating_cooling
uuuutCuutuuuuuuwuuuc:high_performance_computing
wuuuvuvtCu.........c:hr_tech
w.wxt.vCwwDDECDEDCCc:hydrogen_economy
tBtststtsss.sstssssc:hydrogen_storage
AA.vuvvvutDCCBBBBBCc:immersive_media
AsAvttuusv.DsBBBBBBc:implants
sBusuvwuvwCA.s...A.c:in_vitro_diagnostics
.tuCutvtuvt........c:indoor_air
vvvDuvswuwtttuttsttc:industrial_safety_processes
ssA.ss.tst..tA..A..c:industry
uBuuttutsADFDDDFDDDc:infectious_diseases
sstsssAstsBBBBBBCBBc:infrastructure_inspection
wsuBuvvuvuADA.AAAAAc:inhaled_nasal_delivery
AuuBuuuttuA..s.....c:injection_devices
.uBusttttvFDEDDDDFDc:insulin_delivery
su.uuvCvuvvtutttvttc:internet_of_things
Butttsstttuuuuuuvuuc:irrigation
CtutttutuuBAAAAAAAAc:lab_automation
ButttttuvtFCCCCCCCCc:lab_informatics
BuuBtvvvuvussssssssc:laboratory_reagents
uttttuButtCCCCCCDCCc:language_processing
suuCuuuuutEBBCBBBBBc:leather
uuCuuuuttuDDFDDDDDDc:lidar_radar
Cvuuuu.u.vAAAAAABABc:lighting
uxxw.wExytsAABCAAAAc:logistics
wBxBvwuswyAAABAAAAAc:low_carbon_construction
uvwuvDwwvvuuuuuwuuuc:machine_learning
tt.Attsttt..At..t..c:maritime
sv.vvvvvv.CBCBBBBBBc:mass_spectrometry
sus.zwtAyzxvsvvsuxtc:medical_devices
w.vvuvCvwusu.ssssssc:medical_imaging
wu..w.xxwBAsBBABAAAc:membranes
vvvDuvswuwtttuttsttc:metal_processing
utuut.vvvA.........c:microalgae
x.vvu.xvAxEGEEEHEEFc:microbiome
uABtsututu.s.......c:microfluidics
svvswuvvuAB........c:micromobility
ttuttCttttAAAAAAAAAc:microscopy
vuvvuvCvvAsssssssssc:mining
suCvuvuutuDCDCCCCCCc:mobility_aids
tttssBtsstCCCCCECCCc:natural_hydrogen
twwsvutvvC.BBCBC.BBc:nephrology_hepatology
B.Bwwxxw.wvsvuuuuusc:networks_space
uuuttCvtuutttttvtttc:neurology
vuuvuv.wuCBBBBBBCBBc:nursing_home_care
AAtututtttDDCCCCCCCc:nutraceuticals
Bxw.vBzyzwDBDCDCCBCc:omics
vCvvu..svwDFDDDDCFDc:oncology
stuvuBuvv.AECCCFCCCc:ophthalmology
.Btvuutuuv.EBBBBBBBc:orthopaedics
xEuvuututuBDBBBBBBBc:pain_anaesthesia
tuuCtuuutuuuuxuuuuuc:peptides
ttstsBstttDDDDDFDDDc:perovskite
Astvvvsvv.ACAAAABAAc:pharmacy_services
tBsAyuxywtttAuststsc:photonics
swtvAttvx.ts..tA.ssc:photovoltaics
v.wBv.wuts.A.s.A...c:polymers_rubber
ssB..ttuuvusut.ssssc:power_electronics
DvuvuuAvvv......t..c:precision_farming
vBwvvxwCvxsBs.ssstsc:preclinical
Ctttsttttu.........c:pregnancy_birth
uBstttssttCECCCCCCCc:probiotics
uuuvtCuuuu.........c:proteomics
stttsstttBDDDDDFDDDc:public_health
sttBttutusCBBBBBBBBc:pumps_valves
u.tutAvAuvuvuuuvuvuc:quantum_technologies
tttvut.vuBvvvvvvxvvc:rail
usuutAuuu.BCBBBCBBBc:rare_diseases
xuxwDusww.DFDDEEEDDc:recycling
Avtvvtt.usECCCCCCDCc:regulatory_affairs
vwCsvvsuuyDDFFDDEDEc:rehabilitation
suvuAus.vtvus.us.utc:renewable_energy
uAuwuBuvuuGHFFFHFFFc:respiratory
ttttstButtBBBBBBCBBc:roads_asphalt
.yszyzEuxtC.....ss.c:robotics
.zAzzzFwzuEADAAAAAAc:robotics_autonomy
BuuuuvuuuCCBBBBBBBBc:saas
ussuwwtCwxtv.uttsvtc:semiconductors
Bt.wyzvAztuBsAssswsc:sensors
.AstAtttsuDDCCECCCCc:sludge
ssAsss.ssssstsss.ssc:smart_factory
tvuvuvBvv.BBBBBBAABc:smart_grid
uuutttCtttttttttuttc:smart_home
sutvvvBvvvCBCBBBCBBc:smart_metering
tsussttAt.A.AAAAABAc:sodium_ion
.wt.v.uvw.EDDEDFEDDc:software
tBsssstsswstsssssssc:soil_remediation
BBtuuuuuuwEECCCCCCCc:solvents_surfactants
uuCvuuuuuusstssssssc:space
uAtuttAtttBBBBBBCBBc:speech
sst.sCsssttttttutttc:sports_medicine
u.vBuuuvvus.susssssc:sterilisation
.tutttBt.uBAAAAABABc:street_lighting
uuuttCvttuuuuuuvuuuc:stroke_care
ttstttBttvsssssssusc:substations
ussxv.BxwyAECBBDCBBc:surgery
vtzzzuCAzsDBABBABDBc:sustainable_agriculture
uvAsAuvttu..AsC....c:sustainable_packaging
Ct.uwwxvAvvsvuuuuu.c:telecommunications
ttAu.ttutuAABACAAAAc:telemedicine
tAuCuwuuuvF.CECCCCCc:textile_circularity
s.uCvvxuvvABBtBAAsAc:therapeutics
suuvuvDuuvBAAAAABAAc:travel_tech
sBuutstsssFHFFFFFFFc:tyre_recycling
tBAssttusu.sA......c:ultrasound
wCus.ttuuu...AB....c:vaccines
BxwxwuCywuDCCCCBDCCc:vertical_farming
ttAttttt.sAABAAAAACc:video_games
suuutvDttvGEEEEEHEEc:viticulture
tuuutuDvvvt..B..A..c:warehouse_automation
tusstsA.tuAAABAAsBAc:waste_heat
vAvwt..wv.DHBDEGFDDc:waste_management
sAtsstAssssAusssAssc:waste_sorting
ttvw.vCvwyEDCCDCDCCc:wastewater
Bswu.w..uy...As.svtc:water
AutuuuAuu.FCCCCCECCc:water_metering
Dvwwvwswvzwuuuuutuuc:water_monitoring
.vuuuuvvuBCBBBBBBBBc:water_networks
BttstttttuA..s.....c:water_purifiers
BAuususvtuAA.st.A..c:water_treatment
utCutvuvusAAAAAAAAAc:wearable_health
tCvutsusttABAAAAAAAc:wind_blades
uBssuuututABCCAAAAAc:wind_power
Csstsstttu.........c:womens_health
tsttsuuuBssssssssstc:wood_bamboo
ut.stsBut.ttuvtustte:10
uuttstvBvststtutttte:100
.ssss.sssAstssssssse:11
.tusss.tuAA.....s..e:12
tsttsAstAutttttuttue:15
..ts.sCsss.........e:159
ttw.w.swtsvuuwuvtvxe:20
Atsus.uuuuCBBBCCBBBe:2nd
..ussAtAtv.tstuvt..e:30
tssust.tsAsssssstsse:3rd
.t.tussvtAvvvvvvxvve:40
uxvtAttuvAt.stvtsste:50
ssAssusstAsstsssssse:60
.ssss.sssA.........e:64
sttttsAt.tsssssstste:80
tsuss.tutAAAAABBAAAe:abandon
tttsu.u.tt...A.....e:abbr
uvsCvwvw.t.sss....Ae:abil
.wvDxxzttzCACBBCBBDe:abl
ttttAAttttAAAABBAAAe:abolish
t.uuuutsu.vvvvvvvxve:abort
ABtv.twx.ytAvuxttsve:abroad
tsttAAttttAAAABBAAAe:abrog
.Bss.A.s.tAAAAABAAAe:abtrus
tssAsttstws.tttss.se:abund
xsyzyDwut.uuwuuuvvve:academ
t.As.stttvsuustsssse:academi
ttsttBtttu..t..A...e:academia
sststAssAuAAAAA.AABe:academician
utttuttsCvuuuuuuuxxe:acceler
tuvD.w.wtzuxvxssuste:accept
txyx.Cxtxvtssssts.se:access
uuvuvvuvDvBBBBBBABDe:accommod
sststss.Atvvvvvvvvxe:accompagnon
tuv.v.utCyuttstutvue:accompani
xtt.sy.wtAtustststte:accomplish
tAutt..utt.s...A...e:accord
AwvxxxxwDA.sutttt.te:account
CssuB..tsvutttutttte:accredit
tttsuBus.utttttvtuue:accueillon
tt.stAustuuuvuuwuuue:accumul
sss.sssss.tttuttttte:accuraci
ws.suxstx.wvytvvwvve:achiev
twswvwwxvBCBCBBBBBBe:acoust
BAstttuttvABAAAAAAAe:acquaint
ssss.ssAssCCCCDCCECe:acquiesc
vDvuwvu.vw.A.....t.e:acquir
uDwvwvvsuwABAAAAAtAe:acquisi
BwwvButt.zwutvuvvuwe:act
vvtuuvusAA..AB..Btse:action
ttuutvCAvwt.ustttsse:activ
.ttsBtutttDCCCDCCCCe:actor
.ttsBtutttDCCCDCCCCe:actress
t.tstsAutvuvuuuuvuue:actual
Dtuvuuuutvzxwwwwwwwe:ad
uvDuvuutuusstsssssse:adapt
..AtuvxvvtBCCDEDCDCe:add
Ast.tutBuwuxvxvvwwve:addition
vtuvuttvBACCBCDCDCCe:address
Auut.ut.ttBAAA.AAAAe:adject
tt.ttttsuAssssssstse:administ
wywwxw.tBtAAsAABs.Ce:administr
tttsu.svCv......A.Ae:admit
tCsvuusvuutxttttttte:adopt
vtvAuuBvuwAAACAAAAAe:adorn
stutttutAABAAAAAAAAe:adress
vAtAuusvsvs.ttt.ts.e:advanc
.utBtssss.tttuttttte:advantag
Auut.ut.ttBAAA.AAAAe:adverb
uuuutAuAtuuuuuuwuwue:advertis
xuvvx.v.Cyuuuuusuvue:advic
sttsttstBtBBBBBBBBCe:advis
stsstBtt.uBBBBBCBBAe:advisor
tw.vtvAvwxB.B......e:aerial
uutt.ut.BvCBBBDBBDAe:affair
Ctuut.uuuvvttttsttte:affect
sAt.sssssttuttttutte:affili
uttututuAAsssssssste:afterward
vAvtusv.vA.s.s.A.BAe:ag
txwzxwwsABAs...AsBse:agenc
tBstt.ttttBDBBBCBBBe:agenda
EuzwyyzytuA..A.A..se:agent
ssststtBtt.......s.e:ago
vBwtBAtvxuAt..AsA..e:agre
vBtvstuts.vxvvtvvvve:agreement
t.tttusBtv.A.....B.e:agricultur
uuttttuCtv.......A.e:agritech
wwvuvtwvCBDBDEDCAADe:aid
tssstsssAusssssssste:aidon
.sxxxwxtCvA.ssssstte:aim
sww..ABuwxuvvxttxvve:air
tvAtwAvuuAttvstvttte:aircraft
ttttsuCutuuuuuuuvuue:airport
tttAssAtsussstssts.e:al
utuut.vvvA.........e:alga
wDCxwuxxxyBE.BBDBBBe:algorithm
ustssCttsv.....s...e:align
vAussvAuuwststss.sse:aliv
tuAuu.wut.ststtsttue:allianc
tvsvssv.wAsstsssstse:alloc
sssAsstsssDDDFDDDDDe:alloi
utAututtuBAABAAAAAAe:allot
vCuwvusyvu..B.AsA.se:allow
stBtstwuvsEEFDEFDDDe:alon
vvswAAvuvAss.stustse:alongsid
ttstsAsuAttttttuttue:alp
ststsAstAttttttuttue:alpin
.sA...s..t.ss.ssssse:altern
twCxsCxxxyAst.BAA..e:altogeth
ttuCssvtsuAAABAAAAAe:aluminium
ttuBsBttssAAA.ABAAAe:aluminum
sts.ustCBussssssstte:alumna
sts.ustCBvssssssstte:alumnu
tstss.AtssAAAAABBAAe:ambient
uuvuuuuDvwuuuuuuuvue:ambiti
ttttttt.uAssssssstse:american
uttAtttBtutttstttvte:ammuni
s.ws.sxvuuwsvvxwutve:amount
Cu.uvvvv.wssAssssste:analys
CxwxwBvxwzussssv.s.e:analysi
AtAsssssttDBDBBBBBBe:analysor
svvvuCvuuvvuuuuxuuue:analyz
vAuttuuAu.sussssstse:ancient
sttvvtBtutstutttuste:android
tutsutsCtvAAAAAABAAe:angal
uvvwuuvDvuAAA.AAABAe:angel
vuwwxADuvxAABAA.CsAe:anim
vuvuvDvwuuvvvvvyvvve:annot
tu.BtusttwDDEFDDCDDe:announc
.Btt.stttssuttutttte:annual
AttussttsABAAAAAAAAe:annul
uvs.wuvswAAB.CBCB.Be:answer
uv.uuvwuCuAAsAAAAACe:antenn
wDvuuutwwttututsvtte:anti
.tststuvtBCBBBBBBBBe:antib
AAtutstuuuCs...A...e:antibodi
uBut.usvts.B.AAAAAAe:anticip
sssssssAssuuuuuuuxue:antipoli
Bs.s..s.st.........e:anywai
vsvvsvwwBs.B..A...te:apart
BxCzxxsvzuA.BAAACAAe:app
.utwvv.xxAvuuutvttte:apparatu
tttsuAAtAvsss.s.us.e:appeal
ssusAuwAuADCDCFEEDDe:appear
s..t.uuuuuDEDCDCCCCe:appetit
.u.uxAuwxvBCCBBCCACe:appli
ttAAssststAABCAAAAAe:applianc
su.vvAtwussu.sst.ste:applic
ssAswsxxsvBssA.As.se:appoint
vvBv.vusuwuuvuvuuvue:apporton
wvtuwvAvAtDDDDDDEDFe:appreci
tAutsuvAuuA.AAsAACAe:apprehend
vuutvtusBvtttttttuue:approach
t.ttsAtsssAsAAABAAAe:approfondir
Bututtsttu.s..uss.ue:appropri
sAx..A.tyyBDBC.ABBBe:approv
uuu.tt..ttsss.ss.tse:approxim
.utAtsttttCAABAAAAAe:aptitud
tt.t.Attus.....s...e:architectur
sssssBsssuvvvvvyvvve:archiv
s.vwtxCzs.tttvvtwuse:area
ttutsButtuAAAAABAAAe:argu
wttx.AsAxysuutuuuute:aris
uABuusvuuu..s..A...e:arithmet
CusxuuABvxvt.ttt.vte:arm
.uvuvuvuCuB..B....se:arrang
vAvu.Avvu.ttttusttte:arrest
tuttvvv.EtDCDBCBCBEe:arriv
sBttst.usvvwvvwvwvwe:art
wu.vuvAx.BABA.ABsADe:articl
tvAvuswuuAtuvuu.vtue:artifici
tt..stsAs.vvwwvvvvve:artist
sst.ts.tstBBBEBBCBBe:ascertain
BAxsvxz.szsu.BA...te:asia
CBwyAAwwwxwyuuvtuuue:asian
vwvuswC.vw...AA.sA.e:asid
vts.svuts.BEsAsAA.Be:ask
suAtw.uwsttsuBs..sAe:aspect
uwyFuuzyyvDCDEBDCCCe:assembl
tttCttuttuAAABAAAAAe:assemblag
xuwtstCsuv.t..sAv..e:assess
vBvssuA.wuBDBC.BBABe:asset
uvAtuuAuAuuuvuuuvuve:assign
twwAxwvwCssstss...ue:assist
wu.vC.v.wuutAtvuttte:associ
uuAu.tAutwttstttvt.e:assum
tuuvuCuvuACCCCCECCCe:atmospher
t.uAttuuuwCBCFCDBCCe:attach
.Attss.tstCABBBBCBBe:attack
tttuttAuButtttttttve:attempt
t.ttt.t.tt.A.......e:atten
stxu.w.xByAus..susue:attend
tuu.sstt.A...sA...se:attract
ABsttsttttEEDDDDDDDe:audio
Btvu.uuvvu.A..B....e:augment
D.v.vvwvwv.u.A.....e:aupr
sAu.v..uwzFBECDFEDDe:authent
vBxvwuuxu.tvttutsste:author
s.utCututvCCBBBBBBBe:authoris
sssttssusC.........e:autofinanc
vuCvuusuvAAABAAA.AAe:autom
ssttssButu.........e:automot
ut.stuBAvuA.CAAAtCAe:autonom
sssttssAsAAAAAAAABAe:autumn
.Buy.y.uxusstuvuwtue:avail
uAwv.v.vuBAAABCABAAe:averag
uuuuttA.Avvwvvvvvvwe:avert
tsuttuttBssssssssste:avocado
uuvuwtAsBvuvuuuuuvve:avoid
tAsutssuAwB.BAACCABe:await
vCvvsvutwABs..B..A.e:award
sssstAss.sCCCCCDCCDe:azur
sssssstAsstttttttute:azureen
Btstttttttutttttttte:babi
xAwzuzB.st.su.ttttAe:back
uutuutvAt.DDDDDDDFDe:backer
AutAtttutvDCCDCCCCCe:background
t.tssBttstCCCDCCCCCe:bacteria
sssssssssACBBBBBBBBe:bad
A.tvvvvuAwss.......e:bag
vtAutuuBuv..t......e:balanc
.Atssutts.At.......e:bamboo
tt.At.vtutsstAssssse:banc
.vuw.uAuAwtsutvtstte:band
ywxzwyz.DABBBBBBBDBe:bank
wtuvtuw.BAAAAAAAACAe:banker
Bttstu.uttvuuvuuvuue:banner
vtuAttuutBuuuvuuuuve:bare
tsttttttBt.s.......e:barrack
sBuswssvtuEECEEDEBEe:base
ssss.Bststss.sstssse:basi
sBtut.uAsvBBAAA.ABAe:basic
utuusAAttutttttsutte:bassin
uutCssutsuAAAAAAAAAe:bat
vvwFwwtvxzBs....ABse:batch
tsttttttBt.s.......e:battalion
xBAsxxwvvx..Bs..sB.e:batteri
BAvuAtvsvw.B..A..C.e:bazaar
ttsttBssuttttttvttte:beamlin
..A..uuvtv.v.tutttte:bear
u.sA.sstttBDBCDBBBBe:beard
uuvvvvDvuwBBBBBBDBBe:beast
Cvuuuuuuuvxvvvvvvvve:beauti
AssststsAuBAAAAAAAse:beckon
uvACuuxvwvtsstususse:becom
uywxwxCyxBBAAAAA.AAe:bed
ttustAAtssssssst.sse:bedroom
tuuuuvDw.vBA.AAAAA.e:beforehand
wvvuvw..Ass..ttst.se:begin
AwvBwuvtCxsssusstsse:behalf
stvtw.AutzDEDCDGECDe:believ
.A.uuvuwuvAtt......e:belong
.vuw.uAuAwtsutvtstte:belt
yxCxw.txAxAAAAA.BAse:bench
tsstssCtsv......A..e:benchmark
.Aust.sutuAsBs.A...e:beneath
t.A.ssstss.AsA.....e:benefit
ttAutuAuvs..A...t..e:berth
..utvAvtAxCECDCECDFe:beseech
.ws.vwt.svBAA.BACCCe:besid
t.tsAst.suCECCECCECe:best
utuuuuuCuussssssssse:bet
yvuxvwDuusCCBCCCFCCe:beta
DswwutxvvsFDCCCDCCCe:betrai
sstuB.utvuCGDCEDCDCe:better
wsts..tAvytst.ttss.e:beyond
utus.tuuuA....A....e:bicycl
.vtttBtttt.AAAABAAAe:bid
xsvBwAxtvxt.Autttute:bienvenu
wuuttuBA.uAAADBA.DBe:big
svvsvuvwvACAABAAAAAe:bike
uuAssutttBAABAAAAAAe:bilater
uuuvuuvuDwxxxxxxxxze:bilingu
wwtsxu.v..sssss..ste:bill
vtsv..usuABCCBACBCBe:bind
vAu.usuv.vDFDEDFDDBe:bio
BsvtuuvAvwFDCCCBCDCe:biolog
tsttsBtAttBBBBBBBCBe:biologi
utuBsAuvuvtttvttttte:bioreactor
yyxsvtyBs.uuuwuvuvve:biotech
ttttuAu.tt.........e:biotechnolog
uuuuuCuvtvuuuuuxuuue:bird
vswBwvwtwsBt.s..s..e:birth
vuuDuvuutwuuuxuuuuue:biscuit
u.uAutuuuvABACAAAAAe:blade
.tBustttttCBCBBBBBBe:blank
.stttuAttvvuuuuuwuue:blaze
.tAutuuBuvDBDCCCCDCe:blend
vuuuuBAvuuDDDDDGFDDe:blind
sutusvAswsABCA.AsABe:bloc
tAtuvuvxuAAB.s..u.ue:block
CvuuvuvCuxAAAAAAACAe:blood
wvtvwBsAwt..st.ttB.e:bloom
tttutttCttBBBBBBBCBe:blossom
stsBssssstssssssssse:blot
vvuuuCuuttBBBBBCBBCe:blue
t.sBtvtuttst.tssssse:blueprint
zvwBBxvuztCDBCDCABCe:board
ttBustuvAvAABAAAAAse:boat
tAuAA.svuwtutuusttte:bodi
utus.tuvBvtstuvtutte:boil
tCttttBuuvCFCCCCCCCe:bold
AtsussttsABAAAAAAAAe:bolt
tttttutCtstttttttvte:bond
vwtuvuw.vCBBCBBBBCBe:bonu
yuvDztuwBztvusttu.ve:book
.ttttsttCuBAAAAAAABe:bookkeep
CuuvttusvuBAAAAAA.Ae:boot
stuu.AuAAvvuuuvvtvwe:border
usttusAAtv.B....As.e:bore
vuvtuvtA.uttttsttwue:born
tttutuAsBvAAAAAABA.e:borrow
tttt.ttAu.uuuuuuuxue:boss
vuuBttAvuu...B..s..e:bottl
BtxtswxssvC.BCBBBADe:bottom
vBv.uuvvu.vwvxvvvvve:bought
st.Atv.ut.BAB.AABAAe:bound
vtuusDsusvssssstssse:boundari
vwvCuxvwxB.uvtuuuwue:box
utButuuuttCCFCCCCCCe:bracelet
utCuuuuvttttvtttttte:brake
wAxwwwtvCt.tutAutuse:branch
EtxAyzzyzzzzzzvxxvxe:brand
vsswvvCtutABBAAABDAe:break
ttutssButtBBBBBBDBBe:breakdown
ttCtutttttBBDBBBBBBe:breath
uvuvusCvv..sssssssse:breed
uutCuuuuuutttvttttte:brewer
tttsvssBsuCCCCCCCFCe:bridg
.AtssstsstAt.......e:brief
sttAttsu.A.sstss.ste:briefli
.tstssAtttDDEDDDEDDe:bright
svsxACvvyzsBssAvtAse:bring
Bustttttuv.svsssssse:broadcast
sssssssAstAAAAAAABAe:broaden
AttvtsuttsA.AAAAAAAe:broker
.tstttsBtusttttttute:brush
.tstttsBtusttttttute:brushstrok
ttuutuDvtwuuuuuuwuue:bu
xsAxvwsywstAvtttwtte:budget
BFzzzywsxuEHEEEEDDDe:bui
wxCAwuvy.usvssu.stue:build
AuBtstuutuECDCCCCCCe:builder
uB.ttuvtus.BBt.A...e:built
Bsststsssus........e:bulk
uuuAtsuAAussststst.e:bundl
ssstst.tt..........e:bunk
utuuv.uuA.sssssv.sse:bureau
tsuzszw.At.tus.xttue:busi
usvu.Auuu.tuttusttte:button
B.xxwwxxxusA.s.....e:buyer
tBttstttssBDBBBBBBBe:buyout
tuABttuvvuDBACBBBBBe:cabinet
ttttsBAtsssssssAtsse:cafeteria
.ssB.sss...........e:cake
u..uwsvwsxABsA.....e:calcul
tvwvzBu.uwCEDFCCCEDe:call
uuCuvwAwwwABEABBDBBe:camera
tsttttttBt.s.......e:camp
.Astss.tstCABBBBCBBe:campaign
wwwwvtBvCyuuututyvwe:campu
tAttAsttstABAACAAAAe:canada
AttussttsABAAAAAAAAe:cancel
stssuttBsuCCCCCCCDCe:cancer
uwvtBt.xwsAAAABA.AAe:candid
uuttsAtuu.tttttuttte:candidaci
vAuvuuvBuuABAAAAAAAe:cap
sttBssutsusttuttttte:capabl
xsxEwxxytx.s.t....Be:capac
utxyuwyDvvA.ssuss.se:capit
tttsBtttst....s..A.e:capitaux
vEvwxAvssx.....s.tse:captur
wvAwuwDxxxAsA..ts..e:car
vAuDswwxwxADAACAAAAe:carbon
.xwCvyyytttsst.ssste:card
uAAttsttuu.t...AA..e:cardiac
tuxswzxw.AA.sAAA..Be:care
tsttttBtttsssssstsse:career
svuADuvvuxCBBCCBBBBe:cargo
tt.ustAutt..B......e:carmak
AxvBzwzyut.CsB..t.Ce:carri
AtstsstttButttttttte:carrier
ttuAusttt.AAAAAAAAAe:carro
AstsstssssAsstssssse:cart
tttBstttssssstssssse:cartouch
wvAtuvwwvAAABAAAAAAe:cartridg
vw.BvBz.yxvwxvvuuywe:case
vuvxBwwBv.utuuwuuvwe:cash
yvxDwxtBvt...As..u.e:cast
Dwvuuuwvuw.........e:catalogu
vBttsAuutvBCBBBCBBBe:catalysi
tBttuutuuAtvttttttte:catalysor
wAvvwsuww..t...A...e:catalyst
sAsssAsstuA.AAABAAAe:catalyz
xAzAuwz.su...AAstA.e:catch
.ssAststtuutusutttte:categori
ss.ttuBusvBA.AAABA.e:cater
sAtAs.ussttttuttttte:cauldron
sstt..ttAsAAAABBAA.e:caus
.ssss.sssA.........e:caustic
wsvCuuuuuvBEBABBBBBe:cdmo
t.t.tssttttut.ttttte:cedon
v.Cwxvwvwt.ss..A.A.e:cell
usAuuttvtsuvvuuuuuue:cellular
vCvvuvtAvwBEBCBBCCBe:cement
vus.tBvv.zu.uvssuvue:center
swAtyBuzszwvxxvtuvwe:centr
vs.svBuuAyvwwxwvvvue:central
v.CvvvvvvuBCCBBBBBBe:ceram
tsst.ssstACCCCCCECCe:ceremoni
tAsvttwsvts...ts.A.e:certain
sAss.sAtsututtutttte:certainli
tyxxwssEuw.BBBBACDCe:certif
AttstttutACAA.AAAAAe:certifi
.wuAvvwsx.ssAssssuse:chain
vvvsBCvvuvCCCDFECDCe:chair
utttBttsuuBBBBCBBBBe:chairman
uuCtttutttCCECCCCCCe:challeng
vwxsv.swB.uuuvuvuuxe:chamber
tstttsB.tuAAAAAAC.Ae:chanc
u.sAsu.tuvCACCCCDCCe:chang
CxwvvuwvvBAAAA.AAAAe:channel
sssAsusssABBBCBBBBBe:chapter
xssssyswxAA.s.sssuse:charact
uuvtsuCx.v.sEBA.EAse:charg
ssttstCtst..A......e:chariot
vvusv.vuvA...A.t...e:chart
tuttttu.Cvtttttttuve:charter
uAuuAuuAuwCCCCECCECe:chat
ttttttBtttBBBBBBDBBe:chatbot
wwwAtxAv..tuvwwuwtue:check
ttutttAuuAttttttutte:cheer
uwsvABwtutAABA.BAAAe:chemic
uwAw.BwuvvAABA.BAAAe:chemist
v.tv.AvtvuACB..CAAAe:chemistri
.wxvAvzx..CBB.DCAA.e:chengdu
tstsss.ssAsssstsssse:chenggong
tstsss.ssAsssstsssse:chengkung
vvvvwvvFwxwwwwwwwzwe:chequ
ttstsstttB.........e:cherchent
uuwusus.u.tuttttuuue:chief
vttCwwtwtvAu.tsst.te:child
vuuvuBuuAu.....B..se:childhood
ss.sstsAs.uuuuuuuuue:children
BtzxDxzzCwsusACB.sve:china
.uvxAwzwCztt.sxtuwue:chines
vsstxxvDxxBsDBBBCsBe:chip
s.vCvtvvvxDDCCCCCCCe:choic
.tuAttvtvsDBBCBBBBBe:chongq
wuvstwAsuAs.sAssuuse:choos
tuB.tutttsBBCABBBBBe:chunk
wwuButvuuBAAAAAAAAAe:circuit
u.ustA.tuv.t.s.t.A.e:circul
tAtttAAuutA.BBABAAAe:circumst
xyyzwyDzvBs...s.A..e:citi
AvAutuvvuADCCCCCCCCe:civil
Cuutuvuuuus..A.....e:claim
tst.s.sBsussssututse:clan
w.t.vw.swtDDBFCDEEDe:class
vvsuxvBwuC..ts.s..te:classifi
uuttttBttussssss.tse:classmat
sststtBttus.stssusse:claus
wwxAwyzDw.yyyzzyyzye:clean
wuv.uuw.vBvvvwvvvwve:cleanli
vvwEuuvvuvAAABAAAAAe:cleanroom
sssAsssssu.........e:cleans
ttutBsuAtuuuuuwuuwue:cleantech
tuttttutABttttttttue:clear
AvuuuuuvuAxvvvvvvvve:clearanc
AvuuuuuuuBCBBBBBBBBe:clearli
syvBuyAvyAtBtwvtsAte:client
vtsA.wsxxsBsAB.A.AAe:cliff
utuvuAv.t.uuuuuvuwue:climat
suuB.suuuvs....B...e:climb
tuzsuCAwxzBCCDCBFFDe:clinic
ttA.ssts.uss.sssssue:clip
ssAtsAtssssstss.ssse:cliqu
zuzCtztvzBGGFHFGHHFe:close
vvwBvwBvvsBBBCBBBBBe:closur
xvvEww.tvzBBAEBBBBBe:cloth
vuBvu.uutvAAAAACAAAe:cloud
.tuuuu.AusA.....Au.e:club
svtssBsstsCCCCCDCCCe:cluster
uw.zCA.xzwswxuvtusue:co
vuwwvAsvCt.B...Bs..e:coach
utttCttttuDDDDGDDDDe:coactionnari
sssAsAsAsvsss.stsAse:coagul
tustBAvttusststtss.e:coast
AustA.uutuA.s.ss..Ae:coastal
wCuAvwxvvxAAAsAAAAAe:coat
uuCttvuuuvEEHEEEEEEe:cockpit
vDuuuvvvvv.........e:code
wvBuvywvt.sssssss.se:codevelopp
ssAsssssstttutttttte:codeveloppor
ttussBtutuAAAAABAAAe:coencadr
ttstuAsBtv.....t.A.e:coffe
tttsCutuuuvvvvyvvvve:cofond
vsuuCutvuus.ssvsssse:cofondon
uuuvtDuvuw.....s...e:cohort
wvtCwwxAwzAA.BAAAAAe:coin
vu.ut.Avtutt.stvutte:cold
zytxuGyxuuBBDCD.BDDe:collabor
sssssssAsu.......s.e:collar
tvt..v.wsAutututttte:collat
utuuuu.vuBACAAAABAAe:collec
t.xvt..xwsC.AAC.ABAe:collect
vvwsvstwtA..sst.A.se:colleg
uttutCtuuuDDDDDFDDDe:collegu
sAstttu.ttCDDCCCCDCe:colloqui
t.tstAAstu.s...s.A.e:column
uuAuu.yuu.AsAss.sAte:combin
..uu..sutvvuuuuvuuue:combinatori
vtsw.suuAzsxvuwywuwe:come
tttAtsAtsu...A..t..e:comfort
vtACuvwuvyA.D.AAA.Ae:command
ttttsttutB.........e:commend
.Autts..tt.usts.t.se:comment
FwvxxxzxByAAt.A...te:commerc
AButtsuuutDABBBCDCAe:commerci
Dswxvvvxwwstssss.sse:commercialis
sBuuttvstxtAssssssse:commercialison
DsxtwvxywxABABAAAAAe:commis
utuuuuvBAv.......ABe:commit
tuButsttt.ECBCCCBCCe:commod
xwBzDAzxytB.BBDBBBBe:common
twwtsvsv.Bsssst.As.e:commun
yz.wFxxA.vuxuwwzxvye:compani
swA.s.vwuvCAADB.BAAe:companion
vvwt.AwtusDBDECECDCe:compar
vvABvwwsuxDCCFCCCDCe:compet
ttssstsAstCCCCCCCFCe:competi
.utuutsAuADCCCCCCFCe:competitor
s.Ausst.twtsusttsAse:compil
tttstsutAAttttttttue:complaint
tCututuuuvtvttttttte:complement
xAw.vtwxtDFDCCFGFGCe:complet
tt.tss.sAtAAAAAAAAse:completion
sAAtuuvvuvAsB......e:complic
tuBBtsutvyDCECDEDDCe:compon
u.Csw.usuz..ssuAssse:compos
tt.ut.utAs..A..s..Ae:composi
us.Av.uuuv.BsB.A...e:composit
tuuutuCvutBBBBBBDBBe:compost
wDsvttsvuuuxuuuuuuue:compound
.uAuusvAsuECGCCDCDDe:comprehend
ttAsstsssAttvtttttte:comprehens
vvu.vuuvuBssssssssse:compress
uvuCttuttt.........e:compressor
uCuuvtuBuwsussssssse:compri
tAsss.stsAstssssssse:compris
ssswwstBvywvwvvvtwwe:comput
svA.s.vwuvECBECADCCe:comrad
vDvttvvuvttuttttttte:conc
tBtstttusuuxssuuuuue:concedon
tttttststAsssss.stse:concentr
uuuusuC.uwAAAAAAB.Ae:concept
wtsAtwwsxAAAABtA...e:concern
utBsstttstBBCBBBBBBe:concert
CututttttuECCCCCCCCe:concessionnari
uvu.uusvuCtttuttttte:conclud
uBuutu.uuutvttttutte:concret
.AuAuv.uuvBAABAA.AAe:condition
tvtvsvCs.wwuwuvvwxue:conduct
utuuttABtu......As.e:conductor
vCvvt.vuAxtttt.sttue:confer
vAvtussst.t.tutuxwue:confes
wAvuusstt.t.tvtuxwue:confess
AvwBuw.wwxEBBDBBDBBe:confi
.tsAsttsttDCCDCCCCCe:confierion
Duuuttuttvvtttttttte:confiez
vttttvt.tBCCCCCCEDCe:confirm
A.ttttuuAss.ssssss.e:conform
u.vuu.us.w.s...AA..e:confucian
tstsstttBtttttttutse:confus
sssAsAsAsvsss.stsAse:congeal
tutuBvstwssAA.tsus.e:conglomer
utuutuCttuuuuuuuvuue:conjectur
uuCut.vuuv.........e:conjoint
ttvu.AstsvAB...BAsBe:connec
vvttsuAxxCstt.t.BAse:connect
ssB.B..t.uss.stsssse:conscienti
uvustu.vtBssstss.sse:consecut
sAtuttAuutAs.A..t..e:consent
Asstss.sssBAAAAAAAAe:conserv
wsxstvvAy.BBABs.A.Ae:consid
uusssuu.uBBCCCABBABe:consider
ututsCtttvuuuuuwuuue:consortia
uuutsCvstu.........e:consortium
sssssAsssAssssstssse:constantli
wvstsvBwvABBABCBCBBe:constel
.ssssstB.uBBBBABBCBe:constitu
st.tszBxwxutttusssse:construc
utu..tutAABBBCCCBBCe:construct
sts.yuzzAvCABDCABBDe:consult
.wwxwwCyxADCCCCCCCCe:consum
.svsuutvv.As.B..t..e:consump
ssyuB.tttxCDA.CC..Be:contact
tvvDtuwstxustwtttsse:contain
vt.AsuuuvAstu.utttte:content
vutCttutuuvvvyvvvvve:contin
vtuwvvst.BEEECDEFFCe:continu
suwDtvvv..t.ssvsssue:contract
v..wuuvuvDtv.tttttte:contrari
tttAtAttstCCCECECCCe:contrast
sByw.sywssBBAAA.AAse:contrat
svAv.BwuvwCBABCABCBe:contribu
tuCu.ututustvtutttte:contribut
uyDBzvwyyuDCHGCFECCe:control
Bttttst.Auuttutttsve:conveni
tCtu.tt.tvBABBBBBCBe:convers
vstt.vvCuvtuutsttwte:convert
AsssssssstHEEEEEEEEe:convinc
.BtsuuvuuwsA.A.....e:cook
vttDtutttvtttuttttte:cooki
tBtvtttstsssssssssse:cookwar
vuAttuBsuwsstssst.se:cool
tzsvAAtzxtDCDDEFFCCe:cooper
tt.ttutttAAABAAAAAAe:coordin
AuuuttttBwCBBBBBBBBe:copi
tutusssssBtttvttttte:copper
vC.wutw.svsBAs.A.s.e:core
uvtAuuBuvuBBBDBBCBBe:corner
xwtx.vtt.Asss.svuuue:corpor
tuuttuuCtutttttttvte:corporat
stssssst..A.......se:correct
u.utt.uuu.A.AAACAAAe:corrosion
.twAvwxwv.ut.A.....e:cosmet
xAtvzz.sysCB.DBB.CAe:cost
vutstuuAtsBB.DBBBCBe:costli
vtvAtuButvAAACAAAAAe:costum
sssssstssB.........e:cotton
uvvwvvvwBAtsssssss.e:council
ssssssss.Asssssssste:counsel
.t.xvwvwsCwswttsttve:count
txtBwwsx.vECCECCECCe:counter
.vuuuAtuutvuuuvvtuue:counti
uusvAvvBtvAAAA.AACBe:countless
AvyzsxzxAButtswstu.e:countri
tttsttBttuAAAAAABAAe:courag
xvutxwwuB.BB..A.BCAe:cours
sststAssAuAAAAA.AABe:court
vsuvu.Buvtuvtuutxuue:courtyard
ACuvvwuwx.st.Asst.se:cover
sBts.t.uuvtuttstutte:craft
stssssAsAvssssss.sse:cramp
ttttstBttsvvvvvvxvve:crane
utCuuuututsstsssssse:crazi
zyCx.zvtBu..s....BBe:creat
wv.uBvwvBxAA..AAABBe:creation
ttBtttu.tuuuwuuuuwue:creator
u.uBusuvttABABA.AAAe:creatur
Auutstvt..t.s.u.ssAe:creek
tutttttAAv.......Ase:creon
ttAtttAsssvvwvvvxvve:crew
vwwsuu.vu.ssstssssse:critic
AututtuAAvssssssAtue:cross
ttAs.Auuvuttvssuttte:crucial
.AvuutvuvsBsAAA.AAAe:cultiv
sCvvvvvwvxGHFFFFFFFe:cultur
ttAts.tsstttuttvttte:cumul
uvuuuuuABuDDDDDDDEFe:cup
uuuuuABuuu.....sA..e:curiou
ttttttAAtuCCCBACDDBe:currenc
.wxsvvwBw.tt...ssCte:current
uttutuuttC.........e:curtail
svvszzAwzAutvywvtsxe:custom
vswBwvtx.w.ttttsutAe:cut
ustsuttt.Auuuuuvuuve:cycl
xyxAyvsuxDtutvttvute:dai
sss.sAss.Assssstssse:daili
.DvvwwvwwwHHFFFFFFFe:dairi
vwwvuvCwu.ttttttutte:dam
.ssssssssA.........e:damag
utuuttCuuwCCCCCCECCe:dare
zyAxtEttyxBBABDDCEBe:data
stsBsstsstssssssssse:daub
vuwssvvvC.vvvvvuwyue:deal
Avtwwwwvw.AsttA....e:dealer
AttustuAstCBBBBBBDBe:dear
ttttttuBttvvvvvvvxve:debt
sutAutsttBtttuttttte:decad
ttttsututB.........e:decembr
vAuvvAuvA.uvuuvuuuse:decid
tAtttttBuututttttvte:decision
uuuuuuuCutAAAAAAAAAe:deck
sssAsAts.uAAABACAA.e:declar
.ssssssssA.........e:decreas
stsustBstvxwxwwwxxwe:deed
s.tuvuut.sustttttvue:deep
usuus.tBtt.s...A.C.e:deeper
sAutssCus.AAAAABAAAe:defect
t.tttttAtt.A.....s.e:defens
tv.u..u.uADAsB.BCBAe:defici
ssssssAsss..A...s..e:defin
tt.ssBtstt..A..s...e:defini
vttAs.A.tv...A.sAB.e:definit
sAsAssstttuuuuuuuuue:degener
st.t.ttttADDDDDDDDDe:degrad
uuustuuuuABBBCBBBBBe:degre
AtstststuAyvvvvvvvve:deleg
Assst.ttBuCAAAAAAABe:delet
ututtuBtttAAAAAAAAAe:deliber
tttuttBuuAuuuuuuwuue:delight
ssttstAsssttttttutte:delimit
..uAtt.ttxC.ABAACAse:deliv
utuBststtwuuuvuuvuue:deliveri
AuuBvty.sxvtvwutuuse:demand
utuwwxDsww......tC.e:demonstr
Bttttsuttts........e:dental
sstvtCtvxuCCBB.EtsBe:depart
suuBtu.utuvuuuuuvuue:departur
sstAssstssBBBCBBBBBe:depass
CtsuAwuuuvDACBABBCBe:depend
utuustsCtwuuuuuutwue:deploi
uuuvuwvDvvtuttuttwte:depollu
sstsAAstttAAAABBAAAe:depos
sssssABsstsssssstsse:deposit
uts.sw.yxussAA..s..e:depot
.ssssssssA.........e:derid
..sstAs.stDDCCCBCECe:deriv
wCvvuv.uvv.DBBBB.BBe:dermatolog
tsttBttuttABAAAAAAAe:desalin
tstsssAAtuBBBBBBCCBe:desherbor
ztGCywyzzzAtA..sssse:design
Astw.tsyvvs..suBss.e:desir
xvutwwuwCsBAACAACs.e:desk
tuAtttAuutvvxwvvwvve:despit
vvvwsu.wwCDCCCABDCCe:detec
tstu..Avu.ABAAsssAAe:detect
vuvtuuBttAAAABAAAAAe:detector
tBssststsuCECCCCCCCe:detenez
ttttCututsttttvtttte:detentor
uuutCutsuuAAAABAAAAe:detenu
CsuuvvvvtuEDCCCCCCCe:deterg
usuuuttvuAstssssssse:detient
zzHvzzxwuA.ssuusBAAe:develop
w.Exvxxxsus.sssssste:developp
wvCvuvvvu.ttvtttttte:developpon
ABwuzwtwzuyyyvwzwxwe:devic
usvtv.AuszCDDCDFCBCe:devis
usuCttuutvBDBDBBBBBe:devon
BuuuttuuAuBCAABBAAAe:dharma
uttutCtttuBBBBBCBBBe:diabet
sstBtss.su.s.s...A.e:diagnos
BtwBtvswwvst.sA.t..e:diagnost
uutAtAtttu...A.t...e:diagram
.tsussstsAvuuuuuuuue:diali
sAwBu..vuyCsA.ABCABe:die
Ast.usustuCCBCBBBDBe:differ
usttssAAtvssssss.tse:difficulti
wxxxABusvvssss.sttse:dig
v.uwvvA.uuAsAAAABBAe:digest
vvswtuDtvxAABACB..Ae:digit
sssssssAstAAAAAAABAe:dilat
tttutsssCusssssssste:diplomat
.AxvvttsAwEFDDDEECDe:direc
.AvuA.txsyDDCBBEDCDe:direct
wwww.swsBsCECCEECBDe:director
tt.u..tuutBBCBDCBBBe:disabl
ssttAAttttAAAABBAAAe:discard
ss.sstsAs.uuuuuuuuue:disciplin
t.tAttttt.BDBCBBBBBe:discoveri
Ast.usustuCCBCBBBDBe:discrep
.sssstsB..AAAAAAABAe:discus
wBwwttu.wACBCCDDBECe:discuss
vtuuusAvu.ABAAAB.AAe:diseas
sss.s.ssCtBBBBBBBBDe:disembark
.su.utuAvsCABABBBCBe:disk
vBwvuuAtAwwzwwwwwwye:dismiss
uu..vsAttwuuvvutwvte:dispatch
.uuuuuAuv.A........e:displai
u.uu..utu..A...tss.e:dispo
ustussB.uvtvt.uvuute:dispos
utBsstsssAssssssssse:disposi
uttAtAtutvCCCDCDCCCe:disposon
sAsAssstttuvuvuuuuue:dissemin
tAttuttttCABAAAAAAAe:dissolv
uuuuBuutAuuuuutuuuwe:distanc
Btstssss.vDBBCBBBBBe:distinct
stxuuvAx.sCs.sA.s.Ae:distinguish
svvvtvtvxCDCCCDCDCCe:distribu
tuututuuuBs........e:distribuon
AwwwA.uwxADCCBEABCCe:distribut
uxvs.wvtxCvuts.tt.te:distributor
vswwxwCwAtsvuvuuvvue:district
suttssttsBFCCDBCCCCe:ditch
BtsAs.uwvvCBCACsBBBe:divid
tuvtAuu.tuAAAAAAABAe:divin
s.u.vs.suxAAA.AAtt.e:division
.ssssssssA.........e:divulg
sututtsABuAAAAAAACAe:dock
xxwwvBx.uAAAAAAAA.Be:doctor
ssss.BtAss...s.A.A.e:doctrin
sstuts.tu.CBBBBBCBBe:document
uu.tttu.uAss.sssstse:dollar
uutu.tAutCCDCCDCDCCe:domain
AvswutAvwtCCDBCDDCCe:domest
uts.tsttCt.........e:domicili
tttAAssstt...sB....e:domino
vuwswwstsBCAA.AACBCe:don
AutuBAxwwxAtBts....e:donat
AtssttttAtvuuuuuuuve:donnon
AutuBAwwww.tBts....e:donor
..wsAvswsxEDDBBBGCDe:door
vutCtsuttuAAAAAAAAAe:doorwai
tttsstsvtBsssssstsse:dorm
tttsstsvtBsssssstsse:dormitori
sssAssstssstsAssssse:dose
uEtttttutwwzwwwwwwwe:dosimetri
wuttvtvDsvuvvwvwuvxe:dot
vvuv.BwAvvFEEECHEHEe:doubl
tsvsAsu.sxCACCBCBCBe:doubt
vuuvuvvvvD.........e:download
sssAsst.stsssssssAse:dozen
t.vsAtu.sxDBCDCDCCCe:draft
sssAssssssBBBCBBBBBe:drag
vvuEy.zuxyDBDEDDCDCe:draw
wvBwCwvwuyCCECCCCCCe:dream
wssAuvBwuv.ssB.....e:dress
.uB.uuttutBABsAAAAAe:dri
sAsAsssttttututtttte:drift
tututsAtuBBBBBBBCBBe:drink
vuAtussvuAuuuuuvvuue:drive
xAAxxwusxBCDCCCCDBCe:driver
.xBwuwAxwyCABAAA.AAe:drone
.Aust.sttuAsAs.A...e:droop
uAtvtvvutBuvvuuuuuve:drop
tttssBstttvvvvvxvvve:drought
AuuButAuuxDBBBBBDBCe:drown
wsBAtuvuu.DFFDEFDDDe:drug
B.tttttttw.BAAAABAAe:drugstor
uCsAuvwwvvBECs.AAAAe:dry
uwvvu..vvCBBBBBCCBBe:due
tAtBsstttttututtttte:dust
....s.t.Bssssssssste:dutiabl
utuutu.uBsuuuuvuuuve:dwell
Bt.utvuAsvDCACCCCDCe:dynasti
wtxvwuA.vx.A...A.A.e:earli
tuuuuvDw.vBA.AAAAA.e:earlier
uAuButvtsuCECECCCCCe:earn
tt.ttAtttvCCECCDCCCe:earnestli
uvusuuuuCstttuttttue:earth
Avtssv.ttuBBBB.ABB.e:easi
utAtuuuBu.vvvtvvvxve:east
sAsss..ssstuttttttte:eat
tstutBttvs.........e:ecolog
tutvtvusCvBAAA.AABBe:econom
uuuu.vu.Au....s..AAe:economi
vs.vuvuAvvABCAAAA.Ae:ecrivez
wvAvuv.AvuAA.AAABCAe:edg
uuvAu.u.vvtvtutut.te:edit
CutwuwwuusAABA.AAsBe:edition
BuswuwvsttAABA.AAABe:editor
vus.u.vvsAttuututtte:educ
u.vutC.vvuBABBBDABBe:effect
tsttsA.tstAAAAABsAAe:efficaci
sAtuttutuBsussssssse:effici
DtvvwuyuwAECEBCCCDCe:effort
tBtAutustuBCBCBBBCBe:egg
uAsst.sutttsuttuutte:eight
vv..vvvBuvss.tsssAse:eighteen
sttttsAt.tsssssstste:eighti
ttBstuttstEEHEEEEEEe:elabor
stttst.tvA.ssssstsse:elder
.uttstAAtttssssst.se:elderli
.tts.tAut.B...A....e:eldest
yttAxuBuytAABCA..EAe:electr
tttsss.ttBsssssstsse:electrifi
t.vAtttutuuwuvuuuuue:electrod
tttutttBstAAAAAAABAe:electrolys
tuAutt.stuCCECCCDDCe:electrolysi
tCtutttutuAAAAAAAAAe:electrolyt
wvDsuvuwvwvvxxvvvvve:electron
ttBttutttuAABAAAAAAe:electronicien
CwuAsvwtvxBA.C.AAAAe:element
tuvAttCwuussststAsse:elev
sswvvvvwwA.ussssssse:eleven
vAAvutssvus.tssst.se:elimin
vDuvttuttwBCBBBBBBBe:emb
us.utuAutvtvutttutte:embark
vB.uwwwxxssu.sssssse:embed
uttBtA.tuv...A.At..e:emerg
st.tsttB.vs.s....B.e:emphasi
xAwwxAsuAuABAAAABAse:emploi
xAwutwwt.AABA.BAABAe:employ
wsvxxsxxCsuuuuuvvuue:employe
vv.s.usvt..s.u.s.sse:empti
Btvu.tvssyBABCBCBCAe:emul
tutttsuutC.........e:enabl
tBAututttutv.tttttte:encapsul
A.uuttuutAC.BBBBBBBe:encas
vvwCuvwwwAAssussssse:enclosur
uuuvBuusvs....A....e:encount
ttututv.uCssssssstse:encourag
utv.wtvvuCAst.sBAt.e:end
AuButuuuutDCDCCCCCCe:endoscop
.utAtsttttBAABAAAAAe:endow
ssBsssstAuAABAAAAAse:endur
uuut.tCttvAAAABAB.Ce:energeticien
txvwswB.x..A.uA.tt.e:energi
.vCtssv.xxwuwvwuvvve:engag
uAGzyvuzxyAB..sst.Ae:engin
sssAssssssBBBCBBBBBe:engulf
xssuvsv.xts..tttt.se:enjoi
utt.usuAuvAAABAAABAe:enlarg
As.ss.ssssDCDCCCCCCe:enlist
u.vssvwsAyBDBADBBCAe:enrol
B.wwAyvust.BA.BA.ABe:enter
ztAxAxsussvvutwyuwwe:enterpris
tuuuuAvuAsttttttttte:entertain
v.ttvxBssu.uttssAA.e:entir
yuzwEwwusx.t......te:entiti
tB.su..tstABAAAAAAAe:entitl
CBwxuxyuvxsA..s..B.e:entranc
wxxwswx.BsAAAABAA.Ae:entrepreneur
wtxvwuBBsutstuutuvse:entrepreneurship
AAwwsvv.tyBBAAAAABBe:entri
tttsAtsAttvvvvvvvxve:entron
.vuBustttuCBBCBBBBBe:entrust
ttuCtuuuttCCCECCCCCe:envelop
utus.At.uussssuAstse:envi
ututtsButtAAAAAAAAAe:environ
CuutAuuutvxvvvwvvvve:environment
xwwxswwywCCCCCDCCCCe:envisag
vuutCuuutuBBBDCBBBBe:envisageon
vBAttuuvtvssusssssse:enzym
s..ustAttt.Bs...s..e:episod
vs.uBuvus.ut.ttutste:equal
At.svxswvtzutuuxvvxe:equip
tvwvAwtDwzA...A.s..e:equiti
tAtAssttttuvuuuuuuue:equival
sssAssssBstttuttttse:era
A.t.tsustuCCBCBBBDBe:errand
v.svvvC.vwA.BAAAB.Ae:escap
.wuvvvwwsCB.s.....Ae:especi
ttAtsuAtstCCDCCCDCCe:esperon
ttttsststBAAAAAAAAAe:essenc
CvuAvvvvtvDBB.BBBBBe:essenti
vyxuCuszAws.t......e:establish
vuv..Bs..v...sAsBsse:estat
tutAtuu.Atssstsss.te:esteem
vBu.vux.v.stsusssAse:estim
AsttstAtsuAAAAAACAAe:ethic
Btttstttsuxvvvvvvvve:etoffon
AttttBsttuCBBBBCBBBe:eu
ttsstttBtussssssssse:euro
Cuyvxuzusz..A.sBAtse:europ
BuvwsAvwsxtAssuAstAe:european
sAut.AuusvsA.BtB..Ae:europeen
sssstts.AsBBBBBBBBCe:europeenn
xwxvvtEuwvuuuuutxsue:evalu
ut.vtuCsuuAABAAABCAe:evapor
w.tsu.svsstAu.sst.se:event
Bs.s..s.st.........e:eventu
stsststBstuuuuuuuwue:evergreen
sss.sAss.Assssstssse:everydai
uvtvuu.uuBsssssstsse:everyman
tAstsstst.tvttttttte:everyon
xsvswwsxAwB.BCBBCBBe:everyth
vuwuuBAuuwBBBBBEBBBe:evid
uttstuuAusBBB.BBBCBe:exact
xt.v.v.wv.ABsA.ACAAe:exactli
vBtvtsuAvus.tssttuse:exam
xAxtxyDsvyBCBCBBCBAe:examin
tuvt.sBAuwsssstts.se:exampl
.ss.B..t.s....A....e:excav
wu.w..s.xw.u.stttuse:exce
.utsuttBtAyvvvvvvxve:excel
sDttsB.sswuvuuuuuuue:excep
sCtuttttuustssssssse:except
su..uuAtutDCADCCDACe:exchang
EswxwwyxxuB.AAAAAAAe:exclus
sBsttssuss.........e:exclusiv
wswsvvAtAxsss.ssssse:excus
tAutt.uvAtwwvvvwvvve:execut
ttsCttuttuuuvwvuuuue:exemplari
vuvuuuAsAvvwvvvvvvxe:exempt
sttssAA.tusssssu.sse:exercis
uuuttCuttttttttvttte:exhaust
.uuutu.vvAA........e:exhibit
xutuwuxAs.EEEEFFDEDe:exist
tsssyxy.xuAs.u...s.e:exit
vvCuvtwttwCCEECCCCCe:exoskeleton
stsAssttttAABBAAAAAe:exosquelett
xwywvwwFuwAAAAAAAAAe:expan
Butvutts.tussssss.te:expand
xvtww.ttC.HHHGGHHHHe:expect
ABttst.ttuAsAAAABAAe:expedi
AttussttsABAAAAAAAAe:expend
tAAttuAtuwtuttttutte:expenditur
uAvuwv.sxxBB.CAB.BAe:expens
xtuAxACszz.AttsttBse:experi
ssxAvutsvwsA....AA.e:experienc
ztwwz.DtwxssstsAtBte:experiment
wssuwvv.Ast.vttttvue:expert
ttsttBtstuAAsAABAAAe:experti
x.Axx.xywtCCCCCDCCCe:expertis
twttutsttE.........e:expir
ttttsBt.tuBBBABCBCBe:explain
zEsxutuzzs.utvsuAtte:exploit
tttttCttttBBBBBCBBBe:explor
BwwwBwxxvtECCBECCCCe:export
tt.tss.sAtAAAAAAAAse:express
AsBttttsssA.s......e:expressli
EuwtsvwvvttsssAssAse:extend
ttttttA.ss......A..e:extent
utvtu.sBu.BBBCB.CCBe:exterior
Ast...vstusABAtABB.e:extern
tAsts.AAsttttuttu.te:extra
B.uwuvvvvtt.ssssssse:extract
.t.t.uuuAsBAsAAAAABe:extrem
.uvwu.u.ust.sss.stse:ey
u.uBttuutuA.ACAAAAAe:fabric
suutututuB.ttuttttte:fabriquon
usuuu.sw.BAtsA.Au.te:face
.uuttxtx.sA.AAAs..Be:facil
ssAtsAtssssstss.ssse:faction
vBustAvvus.s.A.....e:factor
xvxAAzsvzstxssssstse:factori
vtutsBvvt.vwwvwvvvve:faculti
ttuuttCvttDDDDDDGDDe:failur
uwyyAvxtyDBAABBCADBe:fair
.vvB.uuuuvvuuwwuuuue:faison
suutsuAuA.CCBCCCBCAe:fall
tBststtttutvttttttte:famil
wuwv.y.AzAttsAss.tse:famili
BAttt.vtuwCCBCBDBBBe:familiar
.v.uussu.ttstsst.ste:famou
s.AstsstssBCCBBBBBBe:fan
.u.vuuv.w.DCDBBBBBBe:fanci
tuvuA.BuuvEDDDDEEDDe:far
AwwwtuD.wyvttussuste:farm
wtuutuBvuBuuuuuuxuue:farmer
ssuBtttutuEDCECCCCCe:fashion
uusutAsuAvBADBBDCBCe:fast
u.vu.Auuu.s.sst.ssse:fasten
sss.sstssADDDFDDDDDe:fat
.uuA.tAuu.vuuvuuvwue:father
sstssAsstsuuuuuxuuue:fatigu
sssssstssA.........e:fatti
ttvswxxsA.As...s.sAe:favor
sssss.s.tAssssststse:featur
wGyztwxyxx.uttuuttte:fee
sstsstButuA.AAAABAAe:feedback
tttsts.suBuuuuuvuuue:feel
u.sA.sstttBDBCCBBBBe:feeler
tuttAst.ttttttvutute:feign
vsuuvBBuwvuwuuuwtvue:fellow
Atss.Astttuttttuttte:femal
tBsutttttuBCBBBBBBBe:ferment
xtysvvsAus..A...BsAe:few
sssA.ttssuABAABAAAAe:fiber
tBttAsttsuBCBBDBBBBe:fibr
wwxtwsCzx.wwxwvwvvue:field
ssAttustAuuuwuuuuuve:fifteen
u.vv.uvts..s..s..AAe:fifth
utut.usBttCCCBDCDBCe:fifti
vutAuuuBswssssssstue:fig
tAt.sttstu.A.....B.e:fight
s.vutAs.uxDBAAA.A.Ae:figur
wsxvx.uB..wxwwwtxyye:file
vwABvvwwvtA.sA.....e:fill
usvBAuvwwyDBDCDBBBBe:film
s..vvssvv.EADBBDDCBe:filter
tAtts.Assu.s...AA..e:filtrat
vv..uAvvAuCCDECECCDe:final
wwxwvwxEst....ss..se:financ
wuwwwuvDuvBBBBBABDBe:financi
ttussBtstuuuuuuvuwue:financon
szvBwty.ttGGEHFHGFFe:find
tutAsxyxtDE.CADCDDCe:finish
tt.AttAttuAAABAAtAAe:fire
tuuCttttst.........e:fireplac
xy.zByxsBttvuuuywwye:firm
vtCtuvvvvuCCEDCCCCCe:firmwar
zyzzzzECFzBtu.sAB.te:first
tuvttButttDDDDDGDDDe:fish
.sxAvuttwvwtuuwvxuve:fit
uztsvzAAxwsst.utBvte:five
vusAsAstswssutst.Aue:fix
tstCsuuututttuttttte:flacon
vtuvBuuwvBBBBBCBBBBe:flag
..tAtsttuuBs.......e:flake
s.sC.st..vBBBCBBBBBe:flame
t.swv.utsxwyywyyxxye:flat
DswwutxvvsEDCCCCCCCe:flaunt
vst.tvuBuuAsBAAAAsAe:flea
swwvvvDvvu.tttttvtte:fleet
ttttsCttuv.....s...e:flesh
vsAsw.vw.x.AtA.s..te:flexibl
tvu.vtAwAsA..A..B.se:flight
uAt.ststtA.B.Bs.A..e:float
ttsst.tttACCCCCECCCe:flood
y.w.w.wxx.uuuAuvvuue:floor
ttttsBtt.tCCCCCECCCe:flora
tttttttCttBBBBBBBCBe:florid
sssssstssB.........e:floss
vuu..wwsssCABCABBCCe:flow
Attu.tt.tvs...s..A.e:flower
Asss.sststutttutttte:floweri
tAAtssssssBCBBBBBBBe:fluid
tsttssButssssssstsse:fly
sssusssssA.........e:fo
vvCtttvvuvAABAAAA.Ae:focu
uvuuttuAAsuuuuuuuvue:focus
uCtwtuttttuxuuuuuuue:fog
sstBssttstssstssssse:fold
v.xwv.tBttvwvvvsuxwe:folder
uswwwxwCxtBACA.AABAe:follow
tutsAttt.tsssssssste:fonci
uvsusussu.BA.Bs.A..e:fond
BwtAvAwvuxttsvt.tvte:food
vuuuuuuvCssssssssste:foot
suBuw.vuu.ABDCBCBBBe:forc
utuuvuvsABDDDDDDEEEe:forecast
AtxxEtwzBzyswyzzuxze:foreign
xuvuuuBsAuCDCCCCCDCe:foremost
ttCttututvttutttttte:forg
zu.vCuvvssDDDEFEEBEe:form
uvAvvvuuAsAABAAAA.Ae:formal
.tutuBtvAv.ssssssste:format
vAuttuuAu.uvuuuuuvue:former
uBtsBuvwuwABABCAAAAe:formul
.stttuAttvvuuuuuwuue:forth
swA.vtv.uwCBCABCBCCe:forthcom
swuvwwvtvAwuuuuuwwue:forti
tu.v.t.s.xBA.AsB.BBe:forward
suAutsuuuAA.A..s...e:foster
yzztDxzAxsutttts.vue:found
wvxysxyDuussttuvtwue:foundat
yywy.yyDsvwwwwwwwzxe:founder
vvsCtvwwutAABAAAAAAe:foundri
u.tvvxw.A.uvtuuvvwse:four
stttstABsuCCCCCCCECe:fourth
tA.tsutt.vCBABCBBBAe:fraction
s.Attttt.u.A......se:fragmentari
uu.utCuuvu..A..s...e:frame
utuuADuuvwssssstssse:framework
BwwxuxxxAt..ABCBCACe:franc
.usvAvvtBvxvxvxvvxve:francai
tttsAutu.tttttttttue:franco
tttBtstssussstssssse:frank
uvuutuvuuD.........e:fraud
yvx.ywBtCzststsuBste:free
tBuAusuuuvuvuvuuuuue:freedom
tsssAtAutAsssssstsse:freeli
uuuCu.uuutvvvxvwvvve:freez
tuutDtAutxAAAACA.AAe:freight
FvzxsuzzuuAABssBAAAe:french
ttBuututttsstsssssse:frequenc
sssssAsssAssssstssse:frequent
vuAtuvB.ux..s...sB.e:fresh
ttuCtvtuuvuuuxuuuuue:fridai
.svv.vvvAs.utuutt.ue:friend
Auvt.usuAvvtttututve:friendli
.tBtsuuutsB.t......e:front
utvCttuttuCCCECCCCCe:frozen
stAuutuuBuDCECCCCCDe:frugal
Atut.tuttsBAAAAAAAAe:fruit
u.vAtsvtststssssssse:fry
vBwusuuBvwDFEDFDDFDe:fuel
tutCtsutttCCCECCCCCe:fulfil
xAwtywsAy.DCBGCEFCCe:full
xuwsvsAvtAutuuuvutwe:fulli
uu.vst.vuBCCDCCCDCCe:function
zxvzyywEzsttsuwxxvte:fund
sAtt..uAtuAs..ss.B.e:fundament
uuuvuttsuA.......s.e:fundrais
s.sssBtsstBCBDBCBBBe:fungu
vvtvus.tCysttuuutvwe:furnish
tsttstuuBssssssssste:furnitur
.vvuuw.Atv.BBBBBCCBe:furthermor
.tBtstttstBBBBBBBBBe:futil
utAuCvuvuv..t.Bs...e:futur
uA.uAtttus.As.B....e:ga
BvtvvvBwvxywxwwwxwwe:gadget
tDtutuuuttBCBBBBBBBe:gai
sABtwtuuv.uwxuuuuvue:gain
vAsvuvAu.wDEEDDDCDEe:game
.tA.ttAtutCA.BAABAAe:gap
utuCttuuuuCCCDCCCCCe:garag
ExwvvuwxwwBAAAAB.AAe:garden
Avtust.uvvBAAAC.B.Ae:gate
s.ussAststACAAA.AAAe:gather
tuuvuuuCvvBAAAAAAAAe:gaze
ss.ttuAt.wAss...t.se:gear
ttvutAuAuustssstsAse:gene
Bv.yvyztvBA.CCBCBCCe:gener
tstsAsBsutuuuuwuvuue:geniu
tuustttuCusss.ssssue:gentl
uu.utuA.tuCCDCCCFDCe:genuin
t.tssBttstCCCDCDCCCe:germ
svvxuwwvvCwuuuuuuuue:german
Exwwwwwxw.ECCCCCCCCe:germani
ssssCtsssxCCCCECCCCe:giant
AuttAAwwwx.tBts....e:gift
.vuv.uAuAwtsutvtstte:girdl
.vzCywxvtsBusttCBBse:give
wwvAvutvDwBBBCBBBBAe:given
svvv.u.vC.A...t.t.Ae:glad
.t.yw.Awwxvvzvvyzuve:gladli
tCtt.ut.twBCBBDBBCBe:glass
sDustssttvuvuuuuuuue:global
tBtutstuttBCBBBBBBBe:glove
svvttsvtutuutususvue:go
CAvwvv.twwFDCCCCDDCe:goal
ssuvAtt.wuvwwwywxxwe:god
ssss.ttAst.......B.e:gold
C.twwttwuxywxuywxxwe:good
uvuAu.Atu.sssus.ttse:govern
wtsAuvsvuBBA.A.A.AAe:grade
uvsvusvs.sBBDBBCBCCe:graduat
..sAA.susutssuutttte:grain
xsuwt.swt.vzvvuwvvxe:grant
suuCuuuuutEBBCBBBBBe:grape
u.tBuwuvu.st.tssssse:graph
At.sAtststutstutttte:grasp
ttsstutBtuAAAAAAAAAe:grassland
usstsAtstBBBBBBCBBBe:grate
ttttttuutC.........e:gratitud
tttA.AtttuAAAAA.AAAe:grave
uvyuwvtD.wBtst.sts.e:great
vDtwtuuvu.tvttttttte:greater
tsssAtAutAsssssstsse:greatli
s..t.tuutuDDDCCCCCCe:greed
v.tu.AtuuvBCDBBDCDBe:green
AvvvvsBxutCBBBBABBBe:greenhous
.vuwtuut.B.AAAAAAABe:grenobl
tssststtBABBBBBBBBCe:grenobloi
.yvwwv.txBA.....sA.e:grid
.AuuututuuAs.......e:groom
tvuu.v.AszB.C.CBAB.e:ground
uuvw.ttuz.ACBBs.s.Be:group
syv.zyzCst.uwtuuuwwe:grow
AsststAstsFEEEEEGEEe:grower
.vuswuvAut.tt.tttvte:growth
s.vv.utAsxA...A..sse:guard
uuuutuAtuBBBBBBBCBBe:guest
tyxwz.uuExEDDDDFECGe:guid
vuvuv.wtC.ACAAAAAsBe:guidanc
vwwuvtEwww......s..e:guinea
uuutuABusvEEEEEFGEEe:gut
ttttttBtss......s..e:gypsum
uuuAttvAAussststst.e:hair
vxBuBzuCtzBA.tAAAAAe:half
.wwBvvuv.vwuuwutvuue:hall
susuutsv..tstssttsse:halt
ssuusu.utA......AAse:han
su.AzyyxCzDDDDDBDDCe:hand
utttstusBtAAAAAAAAAe:handbag
wuwAtvvvDwA.AAAAAAAe:handl
Asstst.tttDBBBBBCBBe:handler
.Aust.sttuAsAs.A...e:hang
s.su.uutBvAsAABA.A.e:happen
vwtwusB.xtuwvtutwste:happi
uBtutuAtuusBusssAsse:happili
wwstwtvBuuxyzyxwwzye:hard
.sCvwxtxxxvvuvuusuue:hardwar
.ssssssssA.........e:harm
t..sstsBtvBACBBBBCBe:harmoni
sBuvu.u..tuxvvvwvwve:harvest
tttBtstssussstssssse:hasti
yssv.xB.vss.As.A.tse:head
ttAuuvvtA.........Ae:headquart
ABtustuttu.uttttttte:headset
svAvsvvCvxwvyvuvwxve:health
AututssAswA......s.e:healthi
tstuuwv.s.su.AtttvAe:hear
vAAsu.ttswsAts.BB..e:heart
sv..wysswvCDGGCCCFCe:heat
AtsBsststvuttuttttte:heaven
suAustutAtCBCBBBBBBe:heavenli
vtutsuCutvsssssstsse:hectar
tttttBBttussssst.sse:height
sAssssssssuvuuvuuuue:heir
AtvtBttutus........e:held
uzy.xxwyC.HFGGGHEFHe:help
.ssss.sssA.........e:hexagram
s.s.Bs.tstAAAABAAAAe:hidden
wttvtttuuABD.D.DDCBe:high
uttuAstAuvttttsttvte:highest
tAtAtAtAtvDEDEDFFEDe:highli
sttAttsu.A.sstsssste:hint
.tysvuzvDtttsssss..e:hire
wssBsuttv.t.ututs.te:hit
Assssssss.utttttttte:hitch
.swtst.u.tAvusvwvtve:hither
ts.vAswswy.ABABABABe:hold
usAsuuuutu.BsA.....e:hole
vuuutuBuuAuuuuuuvuue:holidai
tvAvuBuuuuA.A......e:hollow
suyxvxAwtCFADCBDDDBe:home
AttwAsAvwvBBA.AAtDCe:honest
sA.sA.ststtuttutttte:hong
Btttttttt.FDDDDDDDDe:honor
su.vst.wuzHGHFFHHFHe:hope
wwvvuDuvuv.....A...e:horizon
BxzzvB.xztsB..AA.A.e:hospit
AtvwtAtvvsDECCDCCCCe:hospitalis
zxwzy.vvFvA.ABA.ssBe:host
tttsstsvtBsssssstsse:hostel
AsttstAtssCBBBBBBBBe:hostess
tsttss.ttAttttttutte:hotal
tvuvuvDuuwA.....s..e:hotel
uwvAvAvvussssvssssse:hour
.ssss.sssA.........e:hourglass
.vutuxtxAAtAAA..sste:hous
Btu.uuAuswsssAsstsue:household
ss.sssAsssBBCBBBCBBe:housekeep
Asss.sststutttutttte:hua
tttCsuutstCCCECCCCCe:hull
ttttttAAutwwwwwwwzwe:human
xvxEwuuxv.vvvwvwwuwe:hundr
ttstBttssuCCCCDCCFCe:hunt
stsBtstAsvBBBCBBBABe:hurri
stButttttsDCECCCCCCe:hybrid
w.vvtAuAvvDCDCDECBCe:hydrogen
vuvutEvuvvAAAAABAAAe:hydrolog
sssAssssssBBBCBBBBBe:hypercompetit
vtAuAvuvtu..s.A...Ae:id
susuvvBxswxwxwwwzwxe:idea
tvCu.wsvBwECECECBCDe:ideal
uAuuDstuswBABBCBBBBe:ident
uvutDs.vtwCCCCFCDCCe:identifi
tAtCttvttv.A.t.....e:idl
ustutAtuu.AAAAABsAAe:ill
sw.wsBvxwwuuuututtte:imag
tsv..BvsuyCABBBCACBe:imit
uCu.tuuuuuststssssse:immedi
vuststBvtABBBBCBCBBe:immov
tAtutu.ut.sAssssssse:imperi
.tsttus.t.sttttttute:implement
sttAttsu.A.sstsssste:impli
Gvyzvvsusyvvttustsue:import
ttBtttttttCBCBBBBBBe:improb
usttttCttvuuuuuuwuue:improv
uCuutuuuuuCFCCCCCCCe:in
tvtBtAusstsssus.ssse:inadequ
ssButt.usxsuvtttvtue:inclin
ssssssstAuttttttttue:inclu
w.xxvBvxsB.v.tssutte:includ
ut.uvus.s.ss.susttte:incom
ssAsAstsssttutttttte:incomplet
ttuttstutCsss.stssse:incorpor
vuvvututuCCDCCDCCECe:increas
uutttttutC.........e:increasingli
ywyxzwyvDABAAAAACsBe:incub
AssstsssAuBAAAAAAAse:incur
ww.v.vAsuuCCECDCEDCe:inde
BAuvuuuuuuDCBBBBBBBe:independ
uutuvvusC.AABAABBB.e:indic
stttstv...CBBCCBB.Ce:individu
z.utttuBwvAtBsCuBAse:industri
uuvCttvtsu...s...A.e:industrialis
.Astttttttt.ssssssse:infant
sAsssssssAABAAAAAAAe:infec
.Assssss.uBBBBBBBB.e:infect
.AttttutsACCBCBBBDBe:inferior
sAustAtsstBCBBBCBBBe:influenc
wtvsvvAvt..s.A..A.se:inform
sstsssAstsBBBBBBCBBe:infrastructur
AuuBtuuttuA..s.....e:infusion
.Bus.tttutAs..A....e:ingredi
tsttssCtsuttttttvtte:inhabit
us.AuttttvADBsAAAAAe:inhal
vtuu.tsAu.vwvvutwyve:initi
vuvButvuus.........e:injec
uuAAuttutsss.ussssse:inject
Cuuuttutstutttttttte:inlet
tsss.sBtstttttttutte:inn
sstywxCyyuuA.tttxtte:innov
AtuuuuvuB.EECCCCCCEe:inquir
.Atttut.ssBsAAAAABAe:inscrib
uDwvtuBwuxACAAAABAAe:insert
uutuuAtvvBBBCBBCCBBe:insid
BussuvuvwwFCBECCECCe:inspec
uAtvvsCuwyABBAACABAe:inspect
tuCtttutttCCDCCCCCCe:inspector
twvvuvuuuD.........e:inspir
tvuvvw.y.ss.ABA.BAAe:instal
uwBxACxvxzC..ADBBBAe:instanc
uCuuttuuuuDGDDDDDDDe:instead
vuvxvsAuAus.A.ABtBAe:institu
...wuBxxtxvtwuvuuuue:institut
suAtstAstAsstsss.sse:instruc
usxws.xuAsCBCCDFCECe:instruct
syuvztuzzCzwvxwzxwwe:instrument
ssttt.sBttCCCCCECDCe:insuffici
AtBtsttttuFDEDDDDFDe:insulin
.vvvvvvwsBBAAAAAAA.e:insur
..u.stvutztusut.su.e:integr
vEsvvwwwvvBCDBBBBBBe:intellectu
Bwswvuuvw.A....C.A.e:intellig
t.tsAtutsuCDCDCCCCDe:inten
v.vs.wxsAxBBAC.AA..e:intend
ustuAut.sus.ssssssse:intention
vAvstsusu.DEDEDDDEDe:interess
wAvvsAvuvsBDBBBEBABe:interest
s.Ass.sssssstss.ssse:interfac
tttssBAuttBBBBBCCBBe:interior
Asssss.sstutttttutte:interlock
tzwxs.wst.tutuxvvuve:intern
Assttt.ttuAstssstsse:internet
uuuutAuuBu.....A..se:interpret
tutuAstuv.BBBBC.BBBe:interview
tttts.t..BAAAAAAAAAe:intrins
tBwvvwx..tCDBBABBCAe:introduc
BtssssssstDBBBBBBBBe:introduit
AuuButAtuxDBBBBBCBCe:inund
Bsssssssst.........e:invari
vAsu.vBwvxvwvxxvxvve:inven
xBA..xtzwztu.tvtutte:invent
tBsuttttttuvvuuuuuue:inventon
x.v.Cwuywyvtvxyvwvve:inventor
A.sAsstttt.sstssssse:invert
zyxyszz.sDBC.BCBAB.e:invest
vvvuvtuBtstttttttuue:investi
ztyutCxyAzA.AAACAAAe:investig
sssssstssAtttttttute:investiss
ssssttssAtssssssstte:investisson
xxwxyyx.s.BBBBBBBDAe:investissor
wvtxwswAvAAAAAABABAe:investor
st..sAsuuzuwwtvxvuwe:invit
ut.vuuuuCvttvtttttue:invoic
vtwuB.sstsAA.ABB.CBe:involu
ttAAtvtusACCCDCCCCCe:involv
tststttAtsA.AAAAABAe:ion
uAs..tuttvABB.BCAAAe:iri
AvtsutuuuAAAAC.A.AAe:irrig
s.tsAsssst.s..A..A.e:isomer
x.zwz.vtAv.vuvtvutse:issu
xAv.s.uuuttsvstsvuue:item
s.sssssAss.......B.e:itinerari
AACtsstttuDDDCCDCCCe:iz
AACutstttvDDDCCDCCCe:izat
utttututvD.........e:januari
AtsvvttAvuFDDDDDDEDe:japan
ssutvttutBAt.......e:japanes
tssB.uutt.s.u.tsssse:jar
ut.uttuuuBttvtttttte:jet
t.tttttttBvxvvvvvvve:jetabl
xBttvtyuu.BA.tA..C.e:job
xvAusAzwxsstsA.uuste:join
zwDwABzzxtsttAs.s.Ae:joint
vzDyE.zwxxsAAAA.AAAe:jointli
stsuxAuwwAD.ABBACCBe:journei
tttBstBt.v...B..s..e:judg
tt.tss.sAtAAAAAAAAse:judgment
utttttutCu.........e:judici
uvu.tuvu.BCCCECCCAEe:june
..ts.sCsss.........e:kangxi
vAtu.AvvwtCABs.DAAAe:keen
uyzBuvzvAt.sBBss.Ase:keep
AtsxwAzuAxyxwwvwwxye:kei
Bsss.ssssuBAAAAAAAAe:kept
twvvuvuutD.........e:kidnei
uAuBuuuvutBCBCBBBBBe:kill
stsBsstssu...s.....e:kilogram
wwu.yvtxsBusuttuusve:kind
sss.tsAsttuuuvuuwuue:kindergarten
.tBtssttstBBBBBBBBBe:kinship
.vuwuvBsvw.AAAAABBAe:kiosk
..vxwwuxxC.BAAAA.AAe:kit
tutttuCutvttttttutte:km
uttttttuBtDCCCCCCCDe:knock
ssststsBs.AAAAAAABAe:knot
tBuzvzzx.ADBCC.CBABe:know
AsvxwswtsvHFEFFGEHGe:knowledg
vvu.uvsuuABBBCBBBBBe:known
sA.sA.ststtuttutttte:kong
BttuustttAutttttttte:korean
ssuzzCszsvC.A.ACBCBe:lab
utwEvvvwwxuxvyvvvvve:label
vuvAuBtvvvtttstsutte:labo
ttstsstt.AAAAAAAAABe:labor
AtutyA.xsvC.AAA.CAAe:laboratori
ssstsssAtsssssssstse:labori
vAssvAwvstAtsustss.e:labour
.s.wuAxvysGGDGDHFHEe:lack
w.vvv.At.su.uvuuxwve:lai
Evvwwvvvuwtsssss.sse:lamp
wzxyCxuxFzAsAsBAttue:land
uuu.utBw.stttsttvt.e:landlord
vDuuuvvuuvvyvvvvvvve:languag
Btsssst..s.........e:lantern
yuuuuuBtuAAC.DBs.BBe:larg
utsBt.tuuu..At.s...e:laser
ysxyxyvzuFAB.BAAAABe:last
vAuuuvCx.vCDABBBBBAe:late
tBAsssstsv.tA......e:latenc
..s.B..tstAAAABAAAAe:latent
.t.ttusut.ssu.ssssse:later
uvusuusuvCAAABAAsAAe:latest
sstsssAtstAABAAABAAe:lath
vvAswA.AvvCAACAAAD.e:launch
vwvvuuvsABssssssstte:laureat
tEtyvxyyAyBBCBCCBBCe:law
vuvuwvuuDvuuuuuuuuxe:lawyer
tAtuuuvv.Atvuttsttue:layer
tCttsttutuuwuuuuuuue:layoff
vvvuwA.BysBBssAAs.Ae:lead
tAvutsvAuvttsssusAse:leader
v..Astvutw.A.sAB...e:leaf
v.uywwCxxsD.DCCCEDCe:leak
t.Btstuutu.s.......e:lean
x.vyxEuwtzEEEDDGGDDe:learn
xwwvvxxvFuttttttttue:leas
suuCuuuuutEBBCBBBBBe:leather
uutsuvswsBFCHBFEFDFe:leav
tvvu..vsv.CCCCDDCECe:lectur
ssstssstBt........se:leewai
vuuutt..v.EEEFEEFFEe:left
tAsssst.Austssssssse:leftov
uAutvtuvCwsssssssste:legal
tuuDttwutsuvvyvvvvve:leisur
uB.ut.tutuAsBAA.AAAe:len
vvtvvs.vAwDBACBADCDe:lend
tutCuuvtuuuuuwuuutue:length
ttButstttsBBCBBBBBBe:lens
ttsCsttAtwDDDEDDDEDe:lesson
wBuvuuBsvvsAssssttse:let
tstAs..tAvtututtttve:letter
sststvxusBuvwvwwvtue:level
.Attss.tstB.AAA.BAAe:levi
ttsuuusBuvDCCCCCCFCe:levon
tBuAusuuuvuvuvuuuuue:liberti
v.uutuCuuuuvuuuuwuue:librari
z.wvuwyxsABACAACBCBe:licenc
yAzzwvwzs.stssutssse:licens
vButtttuvswzwuwwwwwe:license
stBtttttstCCDCCCCCCe:lidar
t.tuttutuAABAAAAA.Ae:lie
Atw.vuvswwvststuutte:life
tvvvuw.AuA.AAAAABAAe:lift
tzw.zABxyyBAC.ABABBe:light
uuvvtBuvuAtttttuttte:lightn
sttsAtsBsvuuuuwuuvue:like
sttA.uuuu.BBB.BBBCBe:limit
txvAuuuAzx.CstBstDAe:line
At..uuttv..BBsAA.AAe:link
tutttAtCsvBBBBBCBCBe:liquid
BtuuusvAxustAst.suse:list
stt.ttt.Autuuvuuuvte:literari
vuvBtvvwuAvvvxvvvvve:litr
.tusuAAuuuAA.A.sAB.e:littl
vsvvxwEzxs.ABAAABABe:live
uuuuuuDuuvssssssssse:livestock
BxusvxAyyytsttss.sse:ll
sstAutuuusvwuxwxwwwe:load
u.xsssAtvzDDCDCDDBAe:loan
AzszFzxz.wDADDCBCBEe:local
txuxyssu.sAsts..u.se:locat
tstsAsBsutuuuuwuvuue:loci
sAu.uvvwuw.us.ssssse:lock
ttusss..Atsssssstste:lodg
tsvwwvvsuCsssssssu.e:log
tututuusButtttttttve:logeon
vtButttttAAABAAAAAAe:logic
swwvvvCvxsutttttttte:logist
w.tvx.AsssCACACDABDe:long
ututAsstsBCCCEDCCCCe:longer
BA.t...sstsA.......e:longstand
wvxtvBvCxwACDCECDBFe:look
uAtuvtu.u.B.BBBBBCBe:loop
tsuvtvCtut.sB...t..e:lorri
BttusssstsCBBBBCBBBe:lose
vvwDvyxvyBAs....AA.e:lot
ussvwsyxssB.BA.s...e:loud
utv.uuutuB...s.....e:loudspeak
svvwuvwvvAtsssssssse:loung
tttututuButtttttttue:louon
ss.ysAyszuBAABBDCABe:love
sB.yuAywuzHGEDEGEHHe:low
A.wt.svv.ABtAs.A..Be:lower
.ssC.sss..ssssssssse:lump
AtttttBustABBBBBBBBe:lunar
s..t.tuutuDDDCCCCCCe:lust
.uuvuvvwwCDCCCCCCCCe:lyon
tttAAssstt...sB....e:lyric
yv.Auv.vzw.vtstwsute:machin
ttAstvAuuuAABCAA.AAe:machineri
CuuuttuutuCBBBBBBBBe:madam
uuutuuuuuBBBBCBBBBBe:magazin
Asss.sststvtttutttte:magnific
tttAAssstt...sB....e:mahjong
AwA.vwstuvBBCABBCCCe:main
.tt.AtttttB..ss....e:mainland
tuutAsAstu....ssA..e:mainten
wvsBvvvAv.ssttssssse:major
v.vBuuvsuwsussssstse:make
.CBvuwuxxztvA.ss.sse:maker
t.tstAAttu.s...s.A.e:makeshift
Au.tuAuttuwutuuvuuue:makeup
.sssssustABAAAAAAAAe:male
..vtxxvxssCAABADCBCe:manag
tttAtstttA.........e:manchu
Asstssss.sFDDDDDDDEe:mandarin
ssssAssAssssss.ssuse:mandatori
wuuBsswsvuuuvwuuvwve:manner
uututtAutBBBBBBBDBBe:manquent
AvuAtsttutDCCCCCCCCe:manual
wAvDzzzzz.yzuwwwxwve:manufactur
uuzCywzxuvABsAAsAA.e:map
Auuttu..vvCBBBBBCCBe:maraich
wvuxv.uv.DEEEEEHEEHe:march
BtstuttwtAECCCCCCCCe:margin
.tttttsttAECCCCDCCCe:marin
.tvByszxxswuwvuvttve:mark
BAzutzxvyst.sA.sA.te:market
Btwwsvvswxt.ss.ssBse:marketplac
tttsCtvuttBBBBDBBBBe:martigu
.ut.tut.tsEDEEDDDFDe:mass
us.ttBv.uv.sB.sC.s.e:master
uvutvuAAtvAAAAAAB.Be:mat
vvw.tuA.us...A..sB.e:match
vuuAst.utA...A..s..e:mate
.vBvs.wxwyutvusu.tte:materi
uxBut.ututttvtt.ttte:materiaux
vsuBs..utwtutut.stte:matrix
uuuvAttA..uttt.tsAte:matter
s.u.vwwAwvt.s.sssuse:matur
ABuvAuwvvvwxuuvuuuue:mayb
ttsstutBtuAAAAAAAAAe:meadow
uAuttAAsstsusss.usse:meal
ssut.tssvAFDCDCDCDBe:mean
w.xttyBwwBs.sttsssse:measur
usAuuAvtuuAsCAABAAAe:mecan
ywDyxBv.wvBAACBEADCe:mechan
utuvtvtsvCBBBBBBBCBe:medal
Avtsysx.xztvuwuvuwue:medic
uAv.tsuuusBCBBBCBBBe:medica
A..ttxxyvssu.usuttte:medicin
u.At.u.tuwBCBBDBCAAe:medium
twwsv.yDxwvuuwu.uwue:medtech
vvvtAwv.uB.AABBAA..e:meet
tttAAssstt...sB....e:melodi
.suusutBusCBBBBBCDBe:melt
ssAu.wyxwusAAADAABBe:member
xu.susyyxAB.DCCCBBBe:membran
sssssAssssBBBBBCBBBe:memori
.uButu.ttv.tusss.sse:mend
sstsstBAssuuuuuuuuue:menon
.ttAttsu..CAA.AABA.e:mention
ttssusttB.uuuuuuuuwe:mentor
At.uxu.yzuvutttswtte:merchandis
BtAusutttvBAsABAAAAe:merchant
.Au.BttvtwEFEFFDDDDe:mere
ututtutBu.BABBBBBCBe:merg
st.Asststtuuvvvuuuue:meritori
AvuutvBtuuCBBBBBCBBe:merveil
txAu.x.vtuAAAABBsC.e:meso
stBtstAstwsttsss.sse:mess
Auut.ut.ttBAAA.AAAAe:messeng
.ssssstB.uBBBBABBCBe:meta
uuvCtuuuuuuuuwuuuuue:metal
sstssAtstsuuuuuxuuue:metallographi
uCttttutuuuwuuuuuuue:metastas
AyvtwwAxuvEDEFDCEDCe:meter
.B.ysvyvuwCDABDDBsBe:method
ttvAuAuvws...A.t...e:metr
ttABt.uuuvttvutuutte:metton
tAssstussACECCCCCCCe:mianyang
wxsBvuvutvuutwuuuuue:micro
sttusAuutA.....A...e:microalga
wvvvt.wvBxDDDDDGDDEe:microbiom
ttttsBtt.tCCCCCDCCCe:microbiota
u.usvwvCwwBsDBBBB.Be:microchip
tABtsttusu.s.......e:microfluid
ttutt.ut.tAAAAABAAAe:microorgan
stussBsstuAAAAAAAAAe:microscop
sAssssssstABAAAAAAAe:mid
vuAvus.u.wBBCBB.DBBe:middl
wEuutttuttBDBBBBBBBe:migrain
uuuutvuuB.uuuuuuuuwe:mild
u.uututAtvBCBBBBBCBe:mileston
sss.s.As.tBBBBBBBBBe:militari
A.uuuutuvvBC....s..e:milk
uuvBvuvvvABBBCBBBBBe:mill
vxzyytzGyyss..ts.Ase:million
vvuvusB.xtAA..AsACAe:mind
vuvvvvCvvABBBBBBCBBe:mine
t.Ats.ttttBBCBBCBBBe:miniatur
Asstss.sssBAAAAAAAAe:minim
At..tuuuAuEDDEFDDDDe:ministri
uuuuwvuDuwwvvvvvvxve:minor
tuutuuuCtvuuuuuuuwue:minoritari
tttttBtttttttttuttte:mirror
wuttuB.wuzFGGEGHGDEe:miss
wvAsvAu.sxttuttvtsue:mission
.ssssssssA.........e:mistak
Ast.usustuCCBCBBBDBe:mistaken
yvDtAvxwvuss..tst.se:mix
tuttCt.vuuttttvtstte:mixt
tsBsssts.tCCECCCCCCe:mixtur
s.ssA.susu.A..s....e:ml
Bv.vvuAwwtCBDBBBABBe:mobil
v.uuDvv.vwA.AACAAtAe:mode
yCvyvBsyzzBsCBCEBABe:model
AAttsttttvsA.......e:modem
vDuuuuvvuuuwuuuuuuue:modest
uvEvvvvuvuBBDBBBBBBe:modul
wswDv.vuttvvvxvuuwve:mold
wCwvvsvww.tvttt.ttte:molecul
ttsstsACtwCCDCCCEECe:moment
zxzzxzuGwtBAAsAsB.Ae:monei
svAuxxwswCAADABBD.Be:monitor
sBttssstststssssssse:monopol
..svtvvuwssAA.s..B.e:monopoli
zzxszvsuCAECEEDEGDCe:month
uutBsBtutvssstsAssse:monton
AvvsuxsAuv.AA.AACCAe:moreov
ssststtBtt.........e:morn
CuuuuuwuutDBBBBBBBBe:morocco
uuuvuuxvvE.........e:mostli
AtttuAtB.uA....t.Ase:motion
AvAuvuustuFEGEEEEFEe:motiv
wDAvuvvuuyBCDDBBBBBe:motor
tuBstuutstBBCCBBBBBe:motorist
vtwGwvxvtyB..s.....e:mould
AutA.tttuuuttuutttte:mount
sstsssAtButtttttttte:mouth
ttxwuvuuEvACBsBACDDe:move
tt.ts..sAtss.sst.ste:movement
ButttCtsttCCCCCDCCCe:mud
DttuuuuuuuFCCCCCCCCe:multicart
vuttsAButvvvvvvxwvve:multicentr
vut.tttutBssstssssse:multipl
ttuuttAutAAAAAAABAAe:mum
vvtvCtAtuu.susstAt.e:municip
t.tssBttstCCCDCDCCCe:mushroom
utv.uuuttBssssssssse:music
u.sA.sstttBDBCDBBBBe:mustach
ss.ssAssssCCDCCECCCe:mutual
ssAsAssssusststsssse:nail
Cu.vswwzutts.ssusAte:name
tBtuststtutvttttttte:nano
vuuDsuvututttuttttte:nanofabr
sussssAsAvssssss.ste:narrow
.ssss.sssA.........e:nasti
v.usvuusuCtA.t...s.e:nation
uBxu.swuxvttts..usse:natur
tttAttAutsBBBDBBCBBe:nearbi
ttButuAtuxsttsss.sse:neat
ttAsAuusAuCDDEDCCDDe:necess
AsssssssssA...s....e:necessarili
sBuuttvAuus.sstsssse:neck
wwxAssstvsDCCEBDDDDe:need
Attt.ut.ttBAAA.AAAAe:neg
Btut.uuuuuCBBBCBBBBe:negoci
.BtuBttttv.BAACAAAAe:negoti
stuutuAtAuuuuuuuwuve:neighborhood
ssttttAtAuttttttvtue:neighbourhood
ttusssBtsvttttttutte:nerv
suttttstuBvuuuuuuuue:net
Axwyxxt.v.A.....v.te:network
uzEy.zAzxtzyxzwwztxe:new
uttuutuuCuuuuuuuuuwe:newcom
twAssyAwtusts.A.uBse:newli
tuCvwwzAvtFBFFGGFGFe:next
.uv.tuutBusBBCBBBBCe:nic
AuvxwtvwABBAAAACAABe:nice
ButBusuuuvwvvxvvvvve:nich
uutAs.ttt.CCCDCCCCCe:nicoi
sssBssAssutttuttutte:night
vsutuvtuvDtututtttte:nine
tstAtAtAtuEFEFEFGFEe:nobl
.xxAvwAxx.DBBBBBBBCe:nobodi
uBttttusts.s.......e:nois
.tBtssttstBBBBBBBBBe:nomin
t.sut.v.uttt.s.tstse:non
tttAssusAsss.usssste:norm
tttttttBtutttttttvte:normal
suuvuvu.vA..s.A.ss.e:note
AttttttuAu.ssssssste:noth
vs.utBssvyFHHFFHGGFe:notic
s.Atuttt.u.A......se:nought
.vstvssu.ttst.st..te:noun
.ssvuvAvuwsBCAAAsAAe:novel
uAtutttt..tuttttttue:nuclear
uB.wttu..tABCAAAA..e:nucleu
vuwtwxuDut.utustssse:number
vsvtysAtwtuwwvwxxwxe:numer
vuuvuv.wuCBBBBBBCBBe:nurs
sttsttAu.t......t.se:nurseri
ttttsssstAssssssssse:nurtur
.wtvts.AvuAstsAt.sue:object
uAtA.st.tvBDBCDBB.Be:oblig
vtxvAAAsuxBBBBBCBCBe:observ
wDwxwuxvs.DECCDCCBDe:obtain
.uvsuu...ttsstss.tte:occasion
wututsvtAAAAA.B.AB.e:occup
uvws.uvtCsCBBABBBCCe:occupi
xst.susuzv.usstttute:occur
svuuuuvuuBCBBBBBBBBe:ocean
tutttusBtABBBBBBBCBe:octob
tstssBtttuBBBBBCBBBe:odd
tuv.usvutAssstssssse:oem
vuu.usvv.A.B.A.A..se:off
tttwusAvtztwuxv.sywe:offer
wuuyzyss.Axxwvvuuxwe:offic
suvvsvwv..BBABAAADAe:offici
CttustttuvAAAAAAAAAe:offlin
tuCB.stssuuuvvuuuuue:offron
uBvAtvtutusstussttse:ok
xAxxxs.Aw.sssss.tsse:old
tstsAtAut.ssss.sssse:older
ssttsBststAAAAABAAAe:ologi
Assst.ttBuCAAAAAAABe:omit
uCuuttuuuvCECCCCCCCe:oncolog
ts.uvwvtwBAs.AABsA.e:oneself
Cttvtusutwtsssssssse:onlin
wvtuxBss.suut.tztD.e:open
sszzAyszvssABs.sCB.e:oper
tttsstCtsussssssssse:operatoir
AttvuBuutttAsssAssse:ophthalmolog
uu.tt..suBDDEDDEEEDe:opinion
utAtus.uuvsst.st.sse:opportun
tutAttuttB.........e:oppos
tutt.tutuBCCCCDCCCCe:opposit
uBBtwxwwvyBBFBCCCCCe:optic
uBButvtttvABBAAAAAAe:optician
tCutttuutuCDCDCCCCCe:option
tuss.ssssBBBBBBCBBBe:or
sxsDxuxtxwAsA...Btse:order
sCtus.ts.uuvuuuuuuue:ordinari
twystuu..uFDACABBDDe:organ
Astts.sttuC........e:organis
Auutu.tBvvA....B.t.e:orient
.vstvsAsssxzzyxwxxze:origin
tuuutuCuutCCCCCCFCCe:os
tttusBvut.CCCCCDCCCe:outcom
sttBssttstuuuvuuuuue:outdoor
ttuAtvttBv...B...tse:outer
uututtuuuC.........e:outfit
tussAtuttAAA..CAAAAe:output
uuu.sAv.wstsvuuvsste:outsid
sssss.sssA...s.....e:outskirt
wwvEwwwxvwBBBCBBBBBe:outsourc
tutsuttBtAtttttttvte:outstand
stssussAt.tttttttute:outstrip
.tuut..A.vBCCCCABEDe:ouvron
Bssssstst..........e:overal
tttAsAusstBBBBBCBBBe:overcom
A.uuttuttAC.BBBBBBBe:overlap
B..utvxv.wusvvwtutwe:oversea
stwsCvvwwuvvuvvuuuue:own
tCxwBvutwvyzxwyxwyxe:owner
vvtvDwsuvvAA.ACACAAe:ownership
utuutuCttu......A..e:pace
wu.Atsww.v.sAuAA..se:pack
xu.C.uxwwztusv.uttte:packag
ttttstBsssttttttutte:paddl
Attstsuvt.BAAAAAAAAe:page
xFzxuwztAyCCBsAA.BAe:pai
tvtDusvvsuuuuvuuuuue:paint
v.BututtttDFEDDDEDDe:pair
sButtstsssstssssssse:palac
ts.sstAttsCCDCCCDCCe:pallet
usutssBvtvDDDDDDGDDe:palletis
uAvAtsvtsustssssssse:pan
suAtstuAtvDCCCCCCECe:pancrea
ABvvutvvut.BA.AAAAAe:panel
ytutyuzzyB.tA.....ue:paper
suvvtvtuButssssssste:paperwork
v.Butu.utvBCDBBBABBe:paragraph
vvvvutwwBBBBBBBCBADe:parc
Cttvuu.uvwwuuuuuvuue:parent
sssststtBt.........e:pari
wvtwwwAwBs.s.tstusse:park
zvBCuszszu.vutus.sse:part
A.sswyswxstCB.B.Cs.e:parti
xwAwwBwAw.ssusu.tsse:particip
Auut.ut.svBAAA.AAAAe:particl
sxtvwwx.AA.tuttttuue:particular
Avsuvvwv.BB.s......e:particularli
txEyAtywzwEswCst.Ase:partner
svAwBuvszzC.sBA.AC.e:partnership
v...wxvA.BGEGFEEEHFe:pass
vt.Atuw.AtCCDDCCCFDe:passag
ttststtvsBuuuuuuvuue:passeng
s..t.tuutuDDDCDCCCCe:passion
stvstvsvsssvtsvwvtve:past
suBttuvtu.BA.AABAAAe:patch
zFyzuyztztA.BCDAADAe:patent
ttusAtAtAtssssAssste:path
usuBussAsuCCCECCCDCe:patienc
wvwwvuABvs.....AsA.e:patient
sstsssAstsBBBBBBCBBe:patrol
ssu.AtuAvwsttuA..tse:pattern
ut.vuvCtvvAABAAABDAe:paw
tDwxuxwxsxCCBBCBBBse:payment
uttuvssuDvsssssssste:payrol
ttttstttAAsssssssste:peac
sttAtAtsstssstsAssse:peak
..s.A.susu.A..s....e:peck
BtsvtssssuDCCCCCCDCe:pen
BsAtsuttsuBA.ABAAAAe:pentaton
vtt.vswuAvBAsBtsA.De:peopl
tttBttttsuuuuwuuuuue:peptid
tB.tttttts.AA......e:percentag
As.utu.ttuBACAAAtAAe:perfect
ususuA.A.s.s...s.Ase:perform
ABuvAuwvuvwxuuvuuuxe:perhap
vtutvvv..Bttsutvttve:period
uAttstusBuACAAAAAABe:permis
xswy.xuzEsAABAtABACe:permit
txu.xttv.sDC.A.AACCe:person
vv.tuuuBuvttuttttute:personn
v.uvvtsw.Atuttttvtue:personnel
utts.BuAtu...s.A.B.e:persuad
u..Atstuutsv.tstssse:pertain
uvtCuvvvuvssttssssse:petit
tuBttvuwtBAAsAAAAAAe:petiti
uCuutvtAvtuwuuuuuvue:pha
ssvBvvvvvvsA.u.....e:pharma
v..uwtvvtABCDABDBBBe:pharmaceut
.stwvvsvv.ACAAAABAAe:pharmaci
vstAuvtss.BACBB.CB.e:phase
wwvvuBwxxBCCCCCFCCCe:phd
.Attss.tstCABBBBCBBe:phenomenon
tsuusu.utAB.AA.AAB.e:philosoph
uuuutBtttAtttttuttte:phone
tBsttstsstCDCCCCCCCe:phonet
.uutvttuuCuttttttute:photon
AtttttAuttDCCCCCDCCe:photovolta
sstssAssA.BBBBBCBBCe:physic
tu.utAtttuuuvuuvuuue:physicien
ssAsssssssttutttttte:physicist
vtuutvDuuA......s..e:pick
uutAtAtttututstuttte:pictur
utBDwvwwvuAtsts..use:piec
vwwuvtEwww......s..e:pig
tAtttutttAAsBAAAAAAe:pile
vsttwvwwvDtuuutsstte:pilot
AtsussttsABAAAAAAAAe:pin
uu.Btu.uuvAABAAA.AAe:pipe
CtutttutuuBAAAAAAAAe:pipett
v.u.ut.v.vsts.ss.ste:pit
ustt.uABtv....s.sBAe:pitch
uBAutswsvwvxxvuwvtve:pivot
suAvsAsw.zAvutt.tu.e:place
vAtA.wuwvx...tustsAe:plai
Auutstvt..t.s.u.ssAe:plain
zu.Btuzw.AGEGFGDDGGe:plan
.wusuuvvtCCBBCBBBBBe:plane
svuCusutuuBAAAAAAAAe:plank
xtzABxAww.sustA..tte:plant
ttuAAstttu...tB....e:plaqu
vAvvuuvuvBCDCCCCCCCe:plasma
ttttttBtss......s..e:plaster
vxssuwvvvCAAB.ABAAAe:plastic
uuvDstwsuxCBBBDBBCCe:plate
uuuvtCvuusss.sssssse:plateau
vvtvtAtAvBuuwuuwvuue:plateform
vxCuw.wtz.A.tAttBt.e:platform
.svuCwuvuvCCAAAA.ACe:player
vtButttttAAABAAAAAAe:plc
tx.stxvBysBCsB.A.Ase:pleas
tsststtsuB.........e:pleasant
.w.ws.wAwxstttuutvte:pleasur
Atsw.sswvtAB....tAAe:pledg
ssAs.tssAusstsussste:plenti
wCstuwtsvxEFFGGEFGFe:plu
ttttBtstuuuuuuwuuuue:ply
ttuutuuCttssssssstse:pocket
ttuuttAs.suvuuuuvvve:poem
txsyuwttsAssu..t...e:point
uAs..tuttuABB.BCAAAe:poison
vwsutsCsvxsstssAs.se:pole
wuuuuuvtABBBBBBBBACe:polici
vtuttuvAuB.s.....A.e:polit
tAu.uAutttCDCDCDCCCe:polym
Bxwwuts.uwAAAAABBsAe:pool
tt.ttuAttAAABAAAAAAe:pop
Ctvvuuvtu.AAABAAACAe:popular
stBtttttssAABAAAAAAe:porcelain
.v.uuvAw.wAssttsvsAe:port
AuCuuvuuuuFDGDDDDDDe:portabl
uts.tsttBtttttttttue:portag
tBuuuvuvt.stssssssse:portefeuil
.suvtuvwvBvvttttttte:portfolio
tsAAust.tusstts..Ase:portion
sssssttssBAAAAAABAAe:posit
AxyvvCxAsvtttusuuvve:position
tuvtAuu.tuAAAAAAABAe:posses
uAtuutvBussutss.suse:possess
ACvsvuwvuyFBCECCCEDe:possibl
ttts..suttEC.CACBECe:post
sssssCssuvssssstssse:postdoc
sttts.t.ttCCCCCDCDCe:postgradu
ttsttttutABBDBBBBBBe:postpon
ussCsuvttsBC.DABBBBe:pot
usAu..uuuwAA.ABBAAAe:potenti
stBtttttssAABAAAAAAe:potteri
uAuuBwwtvx...B...A.e:pour
tv.Ausvvuvxwxxwxwwwe:pouvon
ss.x.xsvvsCAB.BCCDCe:power
.ssuuxvtszHFGEGGGGGe:pr
.uA.wv.vsuAsBs..t..e:practic
s.stsstAst.A.....s.e:practition
uButtttvt.tuttttttte:prais
.ssss..ssAssssssssse:prc
ttwtvwsAutAAAB.ABA.e:pre
ttuut.t.uB.....tAA.e:preced
vuvAv.w.BuBCBCBCDCBe:preciou
u.s..t.tttstutts.sse:precis
vuuBtuuvu....s.....e:precision
vBwvuwwBwwsAssssstse:preclin
ttttsu.usBBBBBBBDBBe:predict
u.uusuuuAvsBAABAAAte:prefectur
vtussv..vvDEDFBDEBDe:prefer
uAtAtuuuAutututtttue:preferenti
sDsusstssv.........e:preferon
ssssusABssBBBBBBBCBe:prefix
vvwBuuvvvABBBCBBBBBe:pregnant
tt.tss.sAtAAAAAAAAse:preliminari
ssststtBtt.......s.e:prematur
.u.vDwyuutB.A....sAe:premis
v.ututvAuACDCCCCCDCe:premium
vAutttttAusussssss.e:prenn
BuvsvvvBvsxvvwwvvwve:prenon
tBt.tutuuxtttvttttte:prenor
zsxABtvvCzs.s.t...te:prepar
usssussvDuBBBBBBBBDe:preparon
uBtstBtuux.s.A.....e:prerequisit
tBt.ttuttuAAABAAAAAe:prescrip
sA.ss.s..sstssssssse:presenc
ttxstxwCyAFGEDHGHHEe:present
tAtttBwttvDEDDDFDDDe:preserv
ttttB.ttttDDDDFEDDDe:presid
swtBvvwu..sAuutttvue:press
uvuAtBvttv...s.C...e:pressur
tuttAst.ttttttvutute:pretend
stssttuBsAEDDDDDDFDe:pretti
tututtuuuC.........e:previou
stssCB..svttttvuttte:previous
uCy.uxvwsABvsststsue:price
vuvvvuABAvEEDDCDDFDe:primari
AuuuAtAstvBCCCDCDDDe:princip
ttCvttwt.sAABAABAA.e:principl
.wvCvtwwutsssussssse:print
tvtvvABvvwBAAAA.CAAe:prioriti
vuvCvwv.uuttttttttte:privat
Bttuttsuttvuuuuuvuue:prive
vAxvxuysyAAtsssssAse:prize
ABuvAuwvvvsvttttttte:probabl
ututttCttvAA.AABBAAe:probat
svx.wuCwytBCBBABtAAe:probe
uBstttssttCECCCCCCCe:probiot
txAwwA.uvuA....sBAAe:problem
uCuv.vuttwA.ssu...se:proce
uvuuvuuuDvuvuuuuuvve:procedur
Ass.ssssswutttttttte:proces
tA.Atuxwtwsvuuutuuse:process
uABuuuuuuuAsDAAAAAAe:processor
Asuvvu.svtuAssssttse:procur
xuuEvvwuzu.uuvstu.ve:produc
BwDvyxvzzvvs..tAtsse:product
ABtttstttuCAAAAAAAAe:productor
vwuDwvxvuvAABBAAAAAe:produir
wuuDtutuuvvvvyvvvvve:produison
.wD.yyzxxxsAststssse:produit
wus.t.tuvsBAsBB.BCBe:profes
v..Avtvuusttutttttte:profession
vxwwt..txsDDDDDEBFDe:professor
uusAtAututAAA.ABAAAe:profici
vuswxsv.xBB.sAAA.CAe:profit
tusAtsAtsttttuttutte:profitez
AAstsstttusA...A...e:profound
xttxuvstsB.At.AB.sBe:program
xsCyxtvx.tCEBCCCDCCe:programm
zs.ztBzvsvsAt..t.s.e:project
tttussDttv......s..e:promis
.sut.svAss.DBA.BBCBe:promot
DtuutuusuwAAABAAACAe:promotion
Avtusu.tutBBBB.ABB.e:prone
tBsttststtCDDCCCCCCe:pronunci
wsxvu.DsvzAsBAADBAAe:proof
tvt..v.wsAutututttte:proofread
tsAttstAtsAABAAAACAe:prop
usAstsstssssssssssse:propel
At.ustsAsv.su.ut..ue:proper
xCuu.vttvu.AAAC.Asse:properti
vvvA.tv.u.tttutttute:propor
tutwABvxzx.vvusstute:propos
stsstsstsBABAAAAAAAe:proprietari
tttsttA.tsssssss.use:proprietor
uuu.AtuvBw.........e:prosecut
AstsAtststutttttttte:protec
tCuuttutttvxwvvvvvve:protect
uA.vuAuvuuttvttuttte:protein
uuuutCuuuussssssssse:proteom
sssstAuss.BBBBBDBBBe:protocol
zyuCyzDtzz..ss...A.e:prototyp
uuwvutDtuvCCCCCCDDCe:prove
sAssssssssABAAAAAAAe:proven
BvwvCuvwuwtssstsssse:provenc
tvttsxAvtuvvwuywwwye:provid
tuvvv.uuAsEDDDDADDEe:provinc
Assst.ttBuDCCCCDCCDe:provinci
Aussss.s.ACBBBBBBBBe:provision
AssststsAuBAAAAAAAse:provok
Buuuvsvusu...s....se:proxi
Atsv.sswwwAB.ss.tAAe:prudent
ssssssAsstCCCCCCECCe:prune
AsttstAttsCBBBBBCBBe:pub
vvvuuBvvvA.........e:publi
uxwt.vsCsyD.C.BCABAe:public
BvvyxuxwtB.sA.st.tAe:publish
stsBs.ts.tssstssssse:puff
vvuuuAsAu.CCCCCDDDCe:pull
svCAwxzyxxCDEABBBBBe:pump
uttt.uA.t.vvvvtvwvve:punish
wuvvvvsvA.uuuuuuwuwe:pupil
.CyyyysuxBsFAAAAs.Ae:purchas
tuttBtAustCCCCDCDCCe:pure
But.tuttuvBAA.AAAAAe:purif
AvvBvAwuuw.ssts.ssse:purifi
sBtttxvs.vBA..ABss.e:purpos
Bu..vwv.tyBsAs...tse:push
tuAzBwtAtxxzzxzzzzze:put
tttAssAtsussstssts.e:qaeda
uBtstBtuux.s.A.....e:qualif
BvsuuuuuuAwuvtuttuue:qualiti
tAvBuvwvvt.tsussssse:quantiti
u.uuuBu.uvtutttttute:quantum
utuvuvDuuvttttttutte:quarri
xyw.yx.sxB...B..uA.e:quarter
sssAtssAsuBBBDBBBDBe:quarterli
.ussttvtsAs.AA.....e:quest
wwwwuEwuwusssssts.se:question
tvwtvtw.uA.BBBBABDBe:queue
ws.wsAx.szsvt..As..e:quick
t.uuuutsu.uvuuuuuwue:quit
vttuvtAuuBAAAAAABAAe:quitt
uttBtuuutsBBBDBBBBBe:quot
u.uuuu.CvuDFDDDDEEDe:quota
stBssstsstBBDBBBBBBe:radar
ttuttAstut.....u...e:radiat
vssA.wsyxsCCABAAAAAe:radic
uuEvuuwvuxuuwuuuuuue:radio
ssss.sAsst.........e:radioact
ttutttCutu.........e:radiologist
ttuttuCvtuAAAAAAAAAe:radiologu
Bs.s.ssssuBAAAAAAAAe:radix
As.sssssssCBCBBBBBBe:rai
utuvtu.ttBuuuuuuvuue:railwai
xwxvvxuDvABACtAAACAe:rais
uAstss.tsstuttttutte:random
CvvwusAsvxtuttu.uute:rang
uvt.xstvwA..ssss.Ase:rank
vvws..s..wCCCDCDDADe:rapid
utuwtstvvCBCBBBCBBBe:rare
tutBtstssussstssssse:rash
xvvA.vx.sAtututttuue:rate
tAuBtuuttv.A.s.....e:ratio
uuuttCu.uvCCCCCECFCe:ration
stuAttttsAA..s.....e:raw
wxxusxs...AA.BBCB.De:re
.uuwtvuAAs.AAAAABBAe:reach
sstBtsttstssstssssse:reaction
Btststtsstwuuuuuuuue:reactiv
uu.utuvuuBuuvuuuuuue:reactor
uswxxts.x.B.AAAADAAe:read
..tuu.AvuvC.AAAACAAe:reader
t.xst.ssyzBD.F.CDA.e:readi
B.vu..vtuvtsttuuttte:readili
CuuBuvvvvwtsssssssse:reagent
xttyuuEuwxCADCCADDCe:real
uuuCsuuuuvtttvttttte:realison
AssststsBvFCCCCCCCDe:realiz
vsuvtvDtuxBtBsAA.C.e:realli
vuuusDsusvssssstssse:realm
.tttuttABssttttttute:reap
t.utAuussuCCCBCCBDAe:reason
tBut.tuusuBCBBCBBBBe:recal
utuuu..wsBwwwwwwywye:receipt
v.w.zsvxs.wxwuuuxvve:receiv
wvwxw..zBAssssssuste:recep
uuuuuCuuuuDDDDDGDDDe:receptor
.uvuAt.tvstsss.stsse:recharg
vCutuvuutvAAABAAAAAe:recip
uBuu.tuutuBCBBCBBBBe:reclaim
Btuuu.suuvGEEEEGEEEe:recogn
tAuttAuttsCCCCCECCCe:recogni
wBtuuvwvs.sA.stsstte:recommend
sus.tv.uAsBA.BAAsAse:record
vAsusuAuuv.AA.A.s..e:recov
u.vvtu..uvBDBA.B.CBe:recoveri
tts.uttuCwuuuvuuvuve:recreat
Dtxvvv.wCwGEEDFDEDDe:recruit
AvvvuvvvvADBBBBBBBBe:recruton
wBwxAssvvxCDCCEDDCCe:recycl
vsutCtsutxCECCDCECCe:recyclag
utuusBtuu.AAAAAAAAAe:red
wAuvtuuvAAuuuutuvuve:reduc
tCttsttttuuwuuuuuuue:redund
vvytwyDxxtEBCCBCDCBe:refer
AtuuuuBuuwDDDDDDGDDe:referenc
Dtttttuttwvuuuuuuuue:referencon
.tt.tt.us.tuuvuuuuue:refin
.ssttsttBuCAAAAAAABe:reflect
tstsAsusuABBBBCBBBBe:refuel
Assss.ssAtCBBBBBBBCe:refus
tsxsstsCtzuvvxwwuxwe:regard
stzvsuswBuutuvvvwuwe:region
.tywsuzvCwADBCDABCBe:regist
tsssssssAtBBBBBBBBDe:registr
uuuttBustttttttuttte:registri
stvvAvst.vFDFEFEEGFe:regul
tttttttBtuuuuuuuuvue:regular
vuuttCvssAuuuuuwuuue:regularli
suuvtuu.BvFDDDFDDFEe:regulatori
Assss.ssAtCBBBBBBBCe:reject
CvusuvuvvAvttsttttte:rel
Cvvswvx.utHFFGFFFGGe:relai
vsyx..tvsABAAAtBBsBe:relat
uutuCsutsw....A....e:relationship
vtBBtusAsx.sBA..sAAe:releas
Btttttuuu.CBCBBBBBBe:reli
AtsusstsAuCBBBBBBBCe:reliabl
uAttvuwuCuststssssse:reloc
vwsusAvBvsEBECFBECDe:remain
ttttAt.utuBBBBCBCBBe:remaind
s.tttvuBtwstsstssuse:remedi
stsstttttB.........e:remont
wswtuvsuBv.A.t....se:remov
.wuv.uv.vBvwuuvuuvue:renew
tAAutustuvs.tsssAsse:renov
wBwwvwywCwvuvwvvvvze:rent
Dtuvvtuuvvx.uuuuuuue:rep
.sBttuttuv.sutss.sse:repair
s.ttttuut.DDCCCCCCCe:reper
tswCvstvAxBsA.ABsAAe:replac
vuuCutvtv........s.e:repli
xwwtvtCvvsAAABACsAAe:report
DwvvwwwwBvxvvvvvvvwe:repres
CuuvutvvvvFCCCCDCCCe:represent
wuuuttvBtB...s...A.e:reproduc
ttuusCtttuBBBBBCBBBe:repurpos
tvuBs.u.tzABss.C..Be:request
wuABswx.swBAADCBBCCe:requir
wwswwAyus....BBs.ACe:research
Fvvxtuvwxyssssusssse:resel
xtu.ystwDyuvvuwwwwwe:reserv
uttuttBuuuuuuuuuwuue:reservoir
uuuuuusvDtBBBBBBBBDe:resid
sAAstuttstCDDCCCCCCe:resist
sttt.ttAttssss.sstse:resolut
usvttBsttuuvuuuuvuue:resolv
vtv.uuuuuCssssssssse:reson
.uwvs.vBvsssssusssse:resourc
.tAvtAtvsus.s.AsA.Ae:respect
tutCtt.ttuAAAAAABAAe:respond
Bwusttyvsutttvuttuue:respons
.v.uB.w.uuHEHHHFHHHe:rest
.tuutuBuutCBBBBBCBBe:restaur
ttstssuCtuBBBBBBBDBe:restent
t.ttttAutsCDCCCCECCe:restor
.AsAsstsststssssssse:restrain
uu.vtvAsuu..A....A.e:restraint
sssA.tstts...sA....e:restrict
vsAut..ux.AstABBBBAe:result
sAtsttssstBCBABBBCBe:resum
swvAvvwwvsCBBDBBBBBe:retail
ttt.tttt.BBBBCBBBBCe:retain
tutBtuuuuABBBCBBBBBe:retali
tttsstAAst......sA.e:retir
uAvt.tButu.A..A.s..e:retriev
A.uxtxtwtssvvt.ttute:return
tsssssAtss.........e:reveal
Bttusttutvwuuuuuuuue:revendon
AvvuuuAuv.A..s..B..e:revendor
Bwtvtvu.xACBCBABBABe:revenu
AuvuutvuvACBBBBBBBBe:revers
uvuvuuuuuD.........e:review
tutAtuuuuBBBBCBBBBBe:reward
.vuv.uAuAwtsutvtstte:ribbon
.sss.AtBsusssssss.se:rice
ssssAttsstsststsssse:rich
.ssssssssA.........e:ridicul
uGuyyzwszztsssAs..te:right
tB.su..tstABAAAAAAAe:righthold
sutttttAu.BBBBBBBCBe:ring
uBuwxuvuuA.BAAAAAAAe:ripe
sBsstststsABAAAAAAAe:ripen
vvvwvty.tDBBBsAAAAAe:rise
vuBuuvvvtBsstsssssse:risk
ttst.ssstACCCCCCECCe:rite
.utussvu..tsusv.ut.e:river
BvuuuuvAAvA......t.e:riviera
Auvuu.Bv.vutttttvtue:road
uuCtuuvvuu..s......e:roadmap
.ytzxyEuxtC.....ss.e:robot
uuAtBuuuuuttvtvtttte:role
tusCuustuvCsAB..s..e:roll
AttBttAutuB..A..s..e:roller
.wAvwsvDvwuuvuwutvwe:roof
ssttstCtst..A......e:rook
tywCwsvvswtstsssus.e:room
.vv.uAsss.xywyxwyyye:root
s.tutttAusCDCCCCCDCe:rotat
vuuwxvsAuBGFDDDDEFDe:round
tsutstA.uussssAstAse:rout
wuwtu.Avv..s.A.ssA.e:row
zHyyxzyyxwstssssssse:royalti
uut.Asu.usttuuuutute:rule
tvvstwtxts.Bsss.BDAe:run
uvuuAuuvvCAAAAAAAAAe:runner
utuuuuB.uuttttttuste:runwai
CusBsssssvDCCCCCCCCe:safeti
vuututvuDvsssssssste:salari
GtzyzzzxzsBtABsABAAe:sale
ssButAttutCCDCCDCCCe:salin
Cvuuuuuuuvxvvvvvvvve:salon
xwwsxDwwvAwwwzwywwwe:sampl
.ssss.sssA.........e:sarcast
ttBt.uvttAttututttte:satisfi
sssAsstusABBBDBBBBBe:satur
t.tCuttutusts.ssssse:saura
vvvsut.BByCBBCAAACDe:save
ssttst.uBtsssssstsBe:saver
tttA.AtttuAAAAA.AAAe:scabbard
AvtBwwv.wzAB.BAsBCAe:scale
Asvuttstusstsssutsse:scanner
tu.uAsu.uADAsB.BBBAe:scarc
stsBs.ts.tssstssssse:scathingli
stAtsusttA..s......e:scenario
usBvvwAuutA..AAAB..e:scene
uuuvut.uuAsssssstsse:schedul
v.uuvssxwAvvvvuwvuue:scheme
ututt.uvsAvvvvvyvvve:scholar
uwxwxu.zsCywyxywxxye:school
.u.uvtssu.FFFEDEFEEe:schoolchild
sts.usuCBvssssssstue:schoolmat
yxxyxEwA.yttuttstuue:scienc
wvxwvFutxwBBBBBCA.Be:scientif
wwAwvAws.ttt.ttutuse:scientist
tttt.BAAsu...s.ABA.e:scold
uuuutt.tBu....s.AA.e:scope
uvtuuuAC.tuuuuuuwxwe:scratch
tstu.uAAtvDFDDFDEDDe:screen
stsBssssstssssssssse:scribbl
sssAssssssCBBCBBBBBe:scroll
.tsttsttBuCAAAAAAABe:scrutin
AvwuuusvAwttttttAtue:sea
vCt.uuvwuwtus.ttttte:seal
twtuwsssstEEGHFEFEHe:search
vvwuuwEvvw.A.s..s..e:season
.zsv.suvt.B.AA.AA..e:seat
tttusAuvtA.....A...e:seawe
xw.wssxAu.CBDDDFCDDe:second
tsssstBtsACCCDCCECCe:secondari
u.CuwwAttwCDDCDABABe:section
AxvwvwwBwsBAAAAAA.Ae:sector
AAtstt.tttsC.A..s..e:secur
.stwwutBwwAAsAA.B.Ae:see
yxtxyuuCxsssu.s...se:seed
ttuuttABtu......As.e:seedl
uvsswsusvzABGFGGFDFe:seek
.tttvAs..vFEFEEHFFFe:seem
ustutttstBCCCCCDCDCe:seen
utuBtsttsuDDDGDDDDDe:segment
sssssAsssuvvvvvyvvve:seismic
uButsuwAvv..A.ts.B.e:seiz
ttsts.ttt.AAAAABAAAe:seldom
vuvtuusttBBAAAAA..Ae:select
wtvuttwAvD.s.....A.e:self
Hszzzzzxzt.t.B..sA.e:sell
DvwvwwwwvsB.ABAAABAe:seller
sssAsst.stssstsss.se:semant
ssAsAstsssttututttte:semi
sssstssCtutttttttvte:semiconductor
xtxtxy.Btxvuwwwwwyue:send
vvuvuu.vuBsssssstsse:senior
vsvvssCwwA.s..AA...e:sens
ttsstuuCt.DDDDDDDFDe:sensibl
Ct.wzz..zt.DCCAAAtAe:sensor
A.t.tsustuCCBCBBBDBe:sent
tts...tAst...s...A.e:sentenc
t.vAtussvuAB.t..AA.e:separ
vwwwwBvu.u.A.A.s..Ae:sequenc
wtsswAsy.yEFGFEGGEGe:serait
wxxCy.yAyvsAstsDA..e:seri
uvustu.vtBssstss.sse:serial
u.vvtAtAvxBBAA.B.BAe:serion
wsvC.swvwwsusBA.ssse:seriou
vsuB.uuuuvsvsA.sssse:serious
.wAtus.suzs.st.A.sAe:serv
.vvuBvv.vuA.s.s..s.e:servant
Axst..Awuwutuu.susse:servic
yvsz.ssu.xDDDDCCCEDe:set
uvvuuvssAAAA.A..st.e:settl
AssusstsAuBAAAAAAABe:settlement
.ttAsststtECCDCCCCCe:setup
uDwxwwwswA.s.....B.e:seven
.Au.tvvvBuDDCDCCCCDe:sever
sttt.s.ttuCBBBDDCBBe:sewag
Asss.sststutttutttte:shaanxi
BtAtsutttvBA.ABAAAAe:shang
BAuuvuuwAvEECCCCCCDe:shanghai
u...uut.tu..B....s.e:shape
xz.zDBzAzzC..BBsAABe:share
zuwtEzxsxx.t.ss..D.e:sharehold
A.uuttuttAC.BBBBBBBe:sheath
vtsAwuwuvtuuwxvxvxxe:sheet
CtuutttuuuBAAAAAAAAe:shelf
tttCsuttstCCCECCCCCe:shell
Cuuutuuvtts........e:shelv
.tBtttttttBBCBBBBBBe:shield
w.wAvtvwA.susvssss.e:shift
As.s.ss.ssCBCBBBBBBe:shini
vsuAvuwwututtyuuuuue:ship
Atusst.ttsCAAAAAAAAe:shipyard
uuvutBuutAtttttuttte:shock
sAsss.Assttuttttutte:shoddi
uuuutBuut.BBBBBCBBBe:shoot
Bzx.yysvstt..utttste:shop
vwtA.uzxuBHGFHGHHHFe:short
ttstw.t.vAEEEEDEEEDe:shortag
AstsssCtssCBBBBBCBBe:shortcom
uttutuuttC.........e:shorten
vvAtutuuuAAABAAAAAAe:shot
vvCuutswtuuuwuuuvuue:shoulder
uxzvxxCtAwCCBAB.DBDe:show
sssBsssusABBBCBBBBBe:shut
vuuBt.vutuAAAAACAAAe:shutter
tttutuswuBuuuuuuwuue:shuttl
t.tstAAstu.s...s.A.e:sibl
CwztAvzyBuCCBCDBABAe:sichuan
stAyvttwwu.Asuvsv..e:side
vu.Cuuu.tw..t......e:sight
suAsxtxwuuDB.BA.AA.e:sign
vvCvvvuuuAuuxuuuuuue:signal
ttuAAstttu...tB....e:signboard
sssssstssB.........e:silk
xvwxwwsAwBssstss.tse:silver
tss..sE..uttttttutte:similar
uAut.vvvv.As.sA....e:simpl
A.uuAt.utvuuvtutstue:simpli
ttAtt..stvBC.BBADBBe:simul
st..tsu.AyCACCBBBBBe:simultan
s..uus.wuvCsE.ABCAAe:sincer
AAs..vvuvwBABABAA.Ae:singl
ttt.tsusAtCCCECCCCCe:sink
tsttBstutsuwuuwtuvue:sino
CtuuttuutuCBBBBBBBBe:sir
wswttvAwwstvtuttutte:sit
ywxt.zExAvAss.sA..Ae:site
ut.vvvsvsBCAACCCDBDe:situat
vvwux..sCuttsussABue:six
AttuttuutAt........e:sixth
tt.usvBttAuuuuuuvuue:sixti
v.wvs.AswxCDCCEBEDCe:size
xBs..wvwyv.BBAA.s.Ae:skill
s..suutwws.DDCBC.BBe:skin
svsussvssBssssssssse:skincar
suuCtsvuu.vvvyvvvvve:sky
AtttuttAstDCCCCCCDCe:slab
ttttstBsssttttttutte:slash
sBtsvBtvvxCCB.BADBBe:sleep
..tAtsttuuBs.......e:slice
.svs.tu.uADDCDEDCFCe:slightli
.....u...B.........e:slip
.AtssstsstAt.......e:sliver
uv.Buuvvvvuuuwuuuuue:slot
ttA.sstt.uss.sssssue:slow
..ttA.uusuEEDDEFDDDe:sludg
vvuCyuxsuxsyvuuwwwwe:small
ttA.tvututvvxvvvvvve:smaller
AwutwwBuwxCBCABCBCBe:smart
stsBsstsstssssssssse:smear
tttAtsvtBusssAssssve:smile
.tsAssssst.sssssssse:snugli
sttssAtsstBBBBBDBBBe:soap
ttAutu.uttss.ssstsse:sober
tuAutu.uttss.ssstsse:sobrieti
tvtutuBuAvuuuuuuwuue:social
uyuxDxzBtt.t.utts.te:societi
tAvuutt.usstsssssAse:sodium
ssssssssAsttttttttue:sofa
ttutuutsDu........Ae:sofia
uvwtw.uwCsAAABABsAAe:soft
B.suxztsytA.CC.sAsBe:softwar
But.ttttttCBBDBBBBBe:soient
w.xvAusssu.A..tAs.Ae:soil
.vtuAuxuwAut.tusttte:solar
.u.t.uuuAv..A.t....e:solari
Cuzzyzz.xststttttuse:sold
wvwDvuwwvuDDDFDDDDDe:solder
tsu.vsuAuu.tAB.A...e:solid
tvvwwvFwvyBBABAAsAAe:solution
ututtBtssuCCCCCFBCCe:solv
tBststtusuBDBBBBBBBe:solvent
sBuBuywuuyFCCFCBDCDe:somebodi
sttsstuBtwBBABCAAAAe:somewhat
uu.suAuuuv..AB.s.A.e:son
utvvuBAttsvwvvvwwwve:song
tttt.t.Au.CCCCDCDECe:soon
AAttAssuuusvssAsssse:sooner
vtsvu.usAs..A..t.u.e:sophia
st.Asststtuuvvvuuuue:sophist
tAvwtsBvtABC.BBCCBBe:sort
x.w.sBtwwzEDFFGHFEEe:sought
tututsAuuussssstssse:souhait
wttsA.v.vwBBCCDDBBBe:souhaiton
v.u.uvsuuACDDBCCBCCe:sound
.Axuwsustuxzwyxwwyve:sourc
Dvuwuvvvvvs.......Ae:south
Assssssssutsssssssse:southeast
Dwvvtvvuvvwuuuuuuuue:southern
sAuuAtustvsA..B..s.e:southwest
vtuutuABuu......Bs.e:sow
.vxwux.wBt.ssuu.ts.e:space
CuuuuuwuutDBBBBBBBBe:spain
stw.vwuuyAB.sts.Atse:spare
DtxxtxtuxxCAA.BBCCBe:speak
uuvAuuuutB...s.....e:speaker
uyttwsw.A.utvutuuvte:special
tCttttutBvuwuuuuuuve:speciali
tttts.ttt.AAAAABAAAe:specialis
uuCwuxtwvsttvtttvtte:specialist
vvA.uvuutsttuuttttte:specialti
usButwvvvu.stus.vtte:specif
uvvtvCwvv.uuuwuwuuue:specimen
sCvwvw.vvu.s....A..e:speech
utuu.u.AAvssssss.vue:speed
st.ustBtttsstssstsse:spell
sCusvxwAvvCEDECCBEDe:spend
u.tu.tuuuC....A....e:sphere
xuw.utsA.s.s.A.sAB.e:spin
tuAtttAuutvvxwvvwvve:spite
Asss.sststutttutttte:splendid
.uCvtuuvv.CAAAAAAAAe:split
ssBttutttsAABAAAAAAe:spoken
sssAssssssBBBCBBBBBe:spool
tsst.tAtt.vvwvvwxvue:sport
tAstuvBvtsA..AAACABe:spot
stsBs.ts.tssstssssse:spout
uuuAttBusutttuttutte:sprai
EtxsssvvuxA.ABB.ACse:spread
.uuBuuvvvBBCCECCCCCe:spring
stsBs.ts.tssstssssse:spurt
ssAsss.tstAABAAA.AAe:squadron
AtxvAsxutvCAABBAADAe:squar
BuuuuuAuutCBBBBBCBBe:squeez
ACuuutuuuu.ussssssse:stack
yAwwwuBx.uuwuuuvtuwe:staff
v.uuxyvAstEECDCBDEBe:stage
swsvssxsBAGEFHHEGGEe:stai
xxzx.swCx.tttsu.uute:stake
ttttst.tuBAAAAAABAAe:stall
.tsv.xuzs.BCABs.CBte:stand
AtttutAusvCBBBAABC.e:standard
zzyuuwvCAB..usv.v.te:start
yvw.ys.AAwwwxvxuzyye:startup
stuwstuv.Awxtuwvvvwe:state
vAvtussst.t.tutuxwue:statement
tvtuvs.vtBwuvvuvwuue:station
ssussAsssuBBBBBCABBe:statist
tutsBtttCtAAAA.AAABe:statut
sutttttAu.BBBBBBBCBe:steamship
BtutttAtuvstttttutte:steel
tuuvtusvuAttttttutte:steer
.vs.vAtss.xzwzyxyzze:stem
tsxttws.tyDEDBECDFDe:step
usuCuvuwvuutuvuuuuue:steril
uBtsuvstvt.vttttstte:stick
ssstsssAtsssssssstse:stiff
sxyyBxxByw....s..A.e:stock
xvuuDwv.vwCCCCDCCDCe:stockhold
uAututAu.vtuttttstue:stone
sw..utuABx.sststt.ue:stop
sBuuusButvt.sstttsse:storag
AuuwxxBxxtywywyxyywe:store
ttutttCuttsssssstsse:storehous
tututtttuB.........e:stori
stAtssttssAAAAAAAAAe:storm
v.wCutwusvststssssse:stove
tEuyuvtyxxAA.ABBBABe:straight
ttButuAtuxsttsss.sse:straighten
tCtuttttttABAAAAAAAe:straightforward
uBtttAstttCECCCDCCCe:strain
ssssussBttCCCCCCCECe:strand
sttttAts.uECCCCDCCFe:strang
stAttst.stssssssstse:strateg
utttAttBuuCCCCDCCDCe:strategi
.ssststsAsCBBBBBBBCe:stream
swvvvvDvtv.sssssss.e:street
.uAuu.vtuv..A..B...e:strength
tssttttAAtBBBBBBBDBe:stretch
tttAssA.sttttuttuste:strike
s.vAuuuvuuuttuttttte:string
AuutuuAvuwBA.s..u..e:strip
stttsBt.tutuuuuvuvue:stroke
swtty.xuvB.sBtssstte:strong
tvAvuAvvvvCACAA.AAAe:strongli
wutvAststuCCDCCCBEEe:structur
uvuuutuAu.tttttttvte:stubborn
ttA.sstt.uss.sssssue:stuck
vutyxCAwzsFFGEDGBDEe:student
zuwzxGtzy..BCsBAsAse:studi
uuAtuutuAtCCDCCCCCEe:studio
vtBsut.stvsstussssse:stuff
tBtttBstttCECCCDCCCe:stump
.tstsAsts..ss.sussse:stupid
ssssstsBs.AAAAAAABAe:sturdi
vws.vBAsuyuvwuvuwxve:style
BtssAssttsCBBBCBBBBe:sub
uuuCttuttuAABBAAAAAe:subcontract
vvtDvuvvtwttsuttttte:subcontractor
vBvwu.sswustssstu.se:subject
vsststutCvttttttttue:sublet
sAt.sAssstA.AAAB.AAe:subordin
vwwuwsCswsDDDEDCEEDe:subscrib
vuuuttuvuC.........e:subscrip
tustsCutussssssussse:subsid
tustsCttussssssussse:subsidi
wyxyCywvBssAAAAABBAe:subsidiari
t.sAAsssuuBBCACC.BBe:substanc
ttsttsBttvssssssstse:substat
.uv.uustBv.ssussutse:substitut
sssssssssAssssssssse:suburb
tu.ssywwtCCBCACBBEAe:succe
u.tuuuvuuDABBA.AAAAe:success
t.ttsttttAuxuuuuvuue:suffer
sAsA.sssstuvuuuuuuue:suffic
sAttsBtssvABAAABAAAe:suffici
wwAstvAwuADDDEEDEEDe:suffix
ssssAssBttttttsttute:sugges
ssss.ssBstttttsttute:suggest
wtt.wwAAxsBBAsAAAAAe:suit
.sBuvususv.t....s..e:suitabl
uvButtuuBv..A......e:suitcas
Asvtsswvxtwtvtxwuuve:sum
vuvtuAuvvBuuuuuvuuue:summer
sssssstssB.........e:sun
AstsstAttsvuuuuuwuue:supermarket
uusuu.wsvAttvttttute:supervis
BwxtuusvsxCBBssAAtte:suppli
tyvCwyyxx.tAAAAABAAe:supplier
uwsuyyytCsCsBC.AB.Be:support
vvuvAuuuBv....A...se:suppos
....t..C.tssssssstse:suprem
Bsts.Asstu....t....e:sure
tAtut.tAusA.ABAABBAe:surfac
tuAtt.stttBBCBBBBBBe:surgeon
v..vuAsvvvEFFEEFGEEe:surgeri
ttBtt.stttBBCBBBBBBe:surgic
ssssusACstssssss.sse:surnam
tsAtvusAuA.sB....s.e:surpass
ttt.ssu.uA...s.....e:surplu
utuB.stutuBBBDDBBBBe:surpris
Buuuvsvusu...s....se:surrog
ttttus.BsvBBBBBCCDBe:surround
utvut.ttvCuuuuuwwsue:survei
ssAsssssssBBCBBBBBBe:surveil
utsussCusv......A..e:surveyor
tsvsAsu.sxCACCBCBCBe:suspici
sAsssssA.vABAAAAAs.e:sustain
sssAssssssBBBCBBBBBe:sweep
.uutts..uuAs...Ast.e:swim
ssusvttvsC.........e:swiss
Cuuuus.utvs.....At.e:switch
ssusuttvsC.........e:switzerland
tstAss.sstAAAAABAAAe:symbol
tvuvtvuuuC.........e:synapt
vvuvuwvDuvvvvvvvvxve:syndic
sCtstssutuuvuuuuuuue:synthesi
AtAsussyzt.usttstsse:system
svsCuutwusFDDFDCFDDe:tabl
wwvF.uvvuwBFB.DBBCBe:tablet
ssAtssttss..A......e:tackl
wwvtsttAv.tA.sss..se:tael
..stsAtstusvtttuttte:tag
tstsss.ssAsssstsssse:taitung
..tsuwxstwBB..AABABe:taiwan
tsv.AussAy..tttAusAe:take
sABsstutsv.t.......e:taken
sAsstsststCECBCCCDCe:takeov
sAssss.stttuttttutte:taker
tttttsutCAttttttttue:talent
.twwuvACwwGEEEFFGHFe:talk
uAwsvvww.A...A.....e:tall
ss..u.sCstssssssstse:tallest
.B..s.t..uAs.A.....e:tan
suuBtutuutEBBCBBBBBe:tanneri
stu..usu.A.sst.s.ste:tap
uBuut.uuvuvwvvvwvvve:tape
BwAustwABxAuutttttte:target
uwt.wAsstuCBDCBBBCCe:task
u.sA.sstttBDBCCBBBBe:tassel
vuButuAttA......A..e:tast
uCtttstutvtvttttttte:tau
ttttttutCu.........e:tax
sstsvsttBt.........e:taxat
Ctuut.suvutssss.tsse:tea
yuvsv.Ax..wxwwwtywxe:teach
vvutvDvu.wAAA.ABA.se:teacher
szAvs.ysvtzxzyvxyzye:team
tCxyswwv..sBAABAAsBe:tech
vuAv.Bvwwtt.stuvttte:technic
v.uvxBAyvuB.B.ABAABe:technician
uttutuAuAuttttttutse:technicien
xDuwAxtvytBAA.A.ss.e:techniqu
tBxxsvvwwAtt..A....e:techno
zFyvAzuwuyBEBs.As.se:technolog
AttttstAstDCCCCCCCCe:tecton
Cvutttuttvwuuuuuuuue:telecom
ttAt.ttutuAABACAAAAe:teleconsult
.uvvtBuuuAuttttuttte:telegram
ttAt.ttutuAABABAAAAe:telehealth
ttAu.ttutuAABACAAAAe:telemedicin
wwxwwwAsCA.ssts.sAue:tell
utBsstsssAssssssssse:tempera
tBwwxBvwvsCDCCCECCCe:temperatur
t.vvtButtuBBBBBDBBBe:tempor
uuutuAttuC.s...s.A.e:temporari
ttstBttAsuCCCCDCCDCe:temporarili
zzttzyADw.BA.ts.DB.e:ten
ttttBuuvAABBABCBBCCe:tenabl
Avtusu.tutBBBB.ABB.e:tendenc
AuuAuvuuuuFDDFDDDDDe:tender
uutCssutsuAAAAAAAAAe:tenni
tssstsstAststtttttue:tenon
vtsvAuvCvu.AA.s....e:tenth
tDyy.svwxwBA.A.Bst.e:term
t.uvxxAwy.uuuttttste:termin
swA.utu.xtBA.CsAC.Ae:terrac
AsstssssAsBAAAAAAA.e:territoir
.vwuAtsw....ssustsse:territori
tssust.tsAsssssstsse:tertiari
wuywwuBtwAsAsA.t.Bte:test
ssAtstAtsuuuwuuuwuue:testb
tttttAAutuCCCCCDDCCe:testimoni
tttuttCtsuAAAAAABAAe:testor
CvuututtutECCCCCCCCe:textbook
vuuAvvvxwEEDDFDDDDDe:thank
usssstsBtvBABBBBBCBe:thaw
wvCwuBv.txCCDBCDCDCe:theori
tAtt.tttstBCBBBBBBBe:therapeut
vvBwuvAvuvAACAAAsAAe:thermal
sssstst.s.AAAAAAABAe:thermavolt
stsssBttstssssssssse:these
zyxwvAxsyBtttttttute:thesi
stssustBtuCCCCCCCECe:thigh
utwAvAtvvxECCDCFCCCe:thin
wusAxyBvuxECADBB.C.e:thing
vuwtwsBvsuCDDCAFCBCe:think
A.xBwx.xwssCABABCAAe:third
ttwuvAs.Bxsutuvvssue:thirti
AAsttststut.ssssssse:thoroughli
Bvvvuv.suuxvwvvvwwve:thought
uxyAxyzDwt.....ts.se:thousand
.uuBvuvtutt.susssAse:thread
xuzuxzAuB.tttuA.D..e:three
tu.vtuBtttsstsssusse:thresh
sAssssssssuvuuvuuuue:throne
xxAwvwuDvswwyuxuwywe:throw
.wsvuvvB.v.stssssuse:thrust
ttsAtuuuBvvvvxvvvvye:tianfu
w.vuuuwCBwuvuuuuuwte:ticket
ttButuAtuxsttsss.sse:tidi
usvv..utsAtuttvstsue:tie
CuuAvvvuvvustuttttte:tier
BuuuuuAuutCBBBBBCBBe:tight
BuuuuuAuutCBBBBBCBBe:tighten
tttAAssstt...sB....e:tile
tttsvttCuusss.ssstse:timber
zuzuwuwvtDsvuwtssBse:time
ttwAttwA.wC.ABBBAA.e:tini
sw.vwtx..x.suss.st.e:tip
tBtt.ususvsBs.A....e:tipto
tvwwss.v.stsutvtstte:tire
tttttCtttv.........e:tissu
sssAsAssssDDDFDEDDDe:titanium
vuuuuBuBuvtttttutute:titl
tBtssttsttBCBBBBBBBe:titulari
uuuCttvvuuuuuwuuuuue:toll
uvAtttstABBBCBBB.BCe:tomorrow
sssBsstttt...s.....e:ton
ttuCtuuuuussstssssse:tonn
AtvsxwDyyvCtCBACsAAe:tool
wAvwwuxCvtvxvvvuvyve:top
vvvvuCwswtsssssussse:topic
tuBx.Cyxyt.uusA..sse:total
Bv.wstvvuvEBDABDBABe:touch
CuuustvutBxuuuuuuuue:toulon
xxwwvwwAwAAAAAAABBAe:tour
vvuuvvv.vABBBBBBCDBe:tower
vwtxBvBuvuusustuAtse:town
sAtstttAsuDEDDDDDGDe:toxicolog
vvuvAvAws.AAAABA.A.e:track
DvuvuuvvvvA........e:tractor
HywxzuzzuwDCACCADDDe:trade
BvtA.uuuvwu...A....e:trademark
ss.sst.As.uuuuuuuuue:tradition
vCuxxxuyx..w.sssvsse:train
uvvtuBuuAtBBBBBDBBCe:trainer
.ssssssBststtttttute:transac
sussssssBuAAAAAAAABe:transact
AuAuuuv.tsssAssstsse:transduc
yEszywxvwtvyxvvvwuve:transfer
s.uuAustt.B..AABBBAe:transform
sssAsst.stssstsss.se:transit
tAtt.suAtuuvuuwuuwue:transition
vBwxwwxss.ABAAAAAC.e:translat
AuuutvCvuus.....A..e:transmit
..tututuuAtvuuvuvuue:transport
vuBtvtuvuBsstsssssse:travaillon
AvwvtAttwwAs..CtsA.e:travel
uuuuAuuAuussssuss.se:treasuri
.yvsAw.tvvABsBAB.sse:treat
uuvutsvwvCAAAAAAAAAe:treatis
s.wsAu.tvyBB..sBBs.e:treatment
.tButAttuuEDEDDEDDDe:tree
tstvttBttututtttutte:tri
zwxv..ABysBACACA.EBe:trial
uutusDtutuCCCCCFCCCe:tribolog
ssAtsAtssssstss.ssse:tributari
BsvuvssvvvGCDDDCFEDe:trip
BttssttsstAttvttttte:trollei
Ast.ssssswutttttttte:troop
tuttAst.ttttttvuttte:troublesom
vtBvvwBwuyAsD.AA.Ase:truck
ttBwvuBtvvBACAA.BBAe:true
vsuvvvDtuwC.C.BBCCBe:truli
tuB.tAttuvDDDBCDCCCe:trunk
tttAvsuu.vCACCBBBBCe:trust
uwxyzwE.twCECDDEFHDe:try
uBuuttuut.BCBBBBBBBe:tsinghua
uuuCuuuvuv.........e:tube
..ss.Ass.s.........e:tumor
uuuuuuCtuuBBBBBBCBBe:tunnel
u.Atututut.AsA.....e:turbin
utvtt.vuuBtttttuttte:turbul
ysw.vzu.tvAuBAA.ADAe:turn
.vvu.uv.vBBAAA.AABAe:turnov
ttttuAtt..BBBBBDBA.e:tutor
ssv.utvvv.CCBABBBBBe:tv
vxysvwuw.Asttuttutwe:twelv
svxAwtAxxBvuuwuvsvue:twenti
wuswvtCuv.BBCBBCDBBe:twin
utAuusttuBxwywwyzxwe:type
tu.Atutvu.FDDFDDFDDe:typhoon
tAtAttuutu.s.B.....e:ultrason
tBAssttusu.sA......e:ultrasound
sttBsBuuAvBBBCBCBBse:unabl
ssstsssAtsssssssstse:uncompromisingli
As.s..s.ssCBCBBBBBBe:uncov
ssttsstutBuvuuvuuuue:undergo
uttyyCuBsyFBHDDDCGFe:understand
xuAwwvCAtvttsuvsvvse:undertak
.ss.B..t.s....A....e:unearth
.tuB.stutvEDDEEDDDDe:unexpectedli
AsstsstsAtEDDDDDDDFe:unfamiliar
tsussB.t.vtttttuutve:unfold
sssAssssssBBBCBBBBBe:unhealthi
tuAtttAuutvvxwvvwvve:unhesitatingli
sBsssAssAwuvuuuvuuwe:uniform
ssAsss.stsDDFDDDDDDe:uninhabit
AuuuuAsutABBBBBBCBBe:union
w.twtwxvu..A..s..Ase:uniqu
zyABwAwuswCCECBCDEBe:unit
vByzyAxssututsssttue:univers
BsstsAtsttEDDDDDDDDe:unknown
ttBttttttsCBCBBBBBBe:unlik
txAwuw.wxxB.B......e:unman
tuuDttwutsuuuxuuuuue:unoccupi
.As.s.s..uuvuvuuuuue:unus
.tsuu.tuu..stss.usse:unusu
wvwxvw.BA.wwwywwyyze:up
tCttAt.vtvwxwwxwwwwe:updat
tCuutuuvuttvttttttte:upfront
sutwBtstvt..t.AB.CBe:upright
tt.tss.sAtAAAAAAAAse:upward
vuuCus.s.xDDDFDDEBEe:urgent
zDxwyuAvzuABCs.sCC.e:us
uDu.uuvvuvBCBDBBBBBe:usag
y.xxuzEvysBCBBABCBBe:user
vuuuuuuCtvwwwwwwwzwe:usual
BAuuttuttuuwvuutvuue:utensil
sutsBu.suutttvttuvte:util
tv.s.svsuAAsuut..ste:vacant
wCussutuvu...AA....e:vaccin
tvAAutuutA.tsvttttte:vain
Auut.ut.ttBAAA.AAAAe:valenc
x.uvxsDxxzFGFFEGGEEe:valid
.twAsAvAsys.stusAste:valu
usut.uvButCECCBCCDCe:valuat
utuD.vvvvvDFCDCCCCCe:valv
Atuutt.tttA.....s..e:van
.Asts..sssABAAAAAAAe:vane
sAssssss.stvutttttte:vari
sBttttut.vAs......Ae:variant
vtBsstsssAssssssssse:varieti
AtuuAvuuvAtssAusssse:ve
uuvDvvuwvvvvvxvvvvve:vector
BstButvutvHFEGEEEEEe:veget
uuAxwyC.yyAt.ssstuse:vehicl
tutustuCtttttttttute:vehicul
tuuAutuut.B........e:velo
.uuuuutuuBxuuuuuuuue:vendon
AwsAwwwwus.CDDCCCCCe:vendor
.ttttttttACAAAAAAAAe:vendu
ssssusABssBBBBBBBCBe:vener
AsAttsttstDCCBBBBBBe:ventil
xvyyAyvAyBssssss.use:ventur
.ttutsvABvtuuuuuuuwe:venu
.uu.suu.uvA...s..A.e:verb
uAsvu.Avvx.AA..B...e:verif
uAsvu..vvu.AA..B...e:verifi
tts...tAst...s...A.e:vers
t.DxwxtswvAt....AA.e:version
sAssssssst.........e:vet
sAssssssst.........e:veterinari
sAssssssst.........e:veterinarian
ssssssstsAAAABAAAAAe:vice
xuCxv.s.vvA.AAABCCAe:view
vvuvvvvwDwuuuuuuuuwe:villag
ButtttAtttvtttttstte:vine
tsststBsttDDDDDDFDDe:vineyard
uuvDuvuwvvvvvxvvvvve:viral
ssvuwswuDwAt.......e:visa
vsCuuvsuvwvwyvvvuvve:vision
vtyxuAvsstA.AABtCAAe:visit
Bssssssssv.........e:visiti
uuuttAuuuBssssssssse:visitor
tt.tttAtssttutttutte:visual
.ssAsttstuAsstssssse:vitro
sssBttusttuuuxuuuuue:vitrol
uBtvtuAttuCECCCCDCCe:voic
tssttst.s.BBBBBBBCBe:volterm
uwvDvuvvvsBBBCBBBBBe:volum
uuvutuDutvssssssssse:volunt
usuttuB.tt.s.....B.e:voluntari
wtwwwsxwvB.B...s..te:vote
Cututtutuus........e:votr
sAssss.sst.t....A..e:voudra
uvvvu.DuuvCCCCCEFCCe:voudrait
v.But..u.xCADECDDCDe:voudrion
utA..w.vuzHFFGHGGEGe:voulon
Atsv.sswvwAB....tAAe:vow
uu.tBsuvttCCDCDCCCCe:wafer
vssststsCuAAAAAAAABe:wage
syxBBxxwuuBABAEC.B.e:wai
t.uuuAAuvuBCBBBADBBe:waist
vAtsss.uAyEFDEFEDDFe:wait
uvwvts.ssxAsAAAsDAAe:walk
tAuA.uuuuuABAB.AAAAe:wall
uuwxtusuuwEDEDFFEEGe:want
tuvvtuAvuA..A......e:war
vvuuutDvuwBBBBBACBBe:ward
.uuuuuBvuutsssssssse:wareh
tvuutvDvvvs..B..A..e:warehous
ttttttu.tBAAAAAAAAAe:warm
ttttusBAtvBBBBBDADBe:warmli
AAsssstssssA.......e:warmth
vAxvttAtxuDBABCBsDAe:wast
tsuutuBuuuBBBBBBCBBe:wastewat
vsxxwvACxzA....sAt.e:watch
Csvz.ysttzs.At.Ass.e:water
.ssss.sssA.........e:waterclock
..AusstsssBB.AAAAAAe:weak
wCAvuuuwvtsstsssssse:wealth
.s.ttt.ttts.A...t..e:weapon
swvvAvstAvB...s.t.Be:wear
ttBttuuttsAAAAAAAAAe:wearabl
wvvvv..wvA.....uB..e:weather
s.tssCsssussssstssse:weav
uvuutvuvuC.........e:websit
ttA.sstt.uss.sssssue:wedg
tvxCyxysAut.stsss.ve:week
tttutBtttussssstssse:weekend
ssAsssstsssst......e:weigh
wwvtsttAv.tA.sss..se:weight
vuv.y.ttswyzwzyyywye:welcom
vvvDuuuvuvAABBAAAAAe:weld
CvBtvtvtswCA.AAAAA.e:west
CsuvuuvutvECCCCCCCBe:western
tsstsAsstsssssssssse:wet
t.uuuttAusABAAAA.BAe:wheel
utCuuuuutuAABAAAAAAe:wheelchair
t.su..ttuuvyvvutvvve:wherea
.ttutsttAuBAAAAAAABe:whereabout
vutBvvBxvvtsuvttttte:white
vv.u..uwuBFCCDFEGECe:whole
Duuwuuutuws........e:wholesal
AuAttsuuuuBA.BAAAAAe:wide
ssAsssssssBBCBBBBBBe:wild
ssAsssssssEEHEEEEEEe:wildlif
tusyB.BtzzBBsBts...e:will
Avswv..vvxtuwttvwste:willingli
tButtuus.t.......tse:win
BBtsut.vutEEDDCCCCCe:wind
Butvtsts.uzwwwwwwwxe:window
AstutuAsuuCBBBBBCBBe:wine
Bttuttutttutttttttte:winemak
AtutttAututsssss.sse:wineri
ysxxxxxs..s.ssssstte:winner
vuuuuuBvvACCCCCCDCCe:winter
u.suuuButts.tssstsse:wipe
uwvCvvwwy.BDCFCCCCCe:wire
stwy.susxzDCCDABCDDe:wish
ttBssAuttuttvttsttte:wit
A.uvvuusu..tsssssuse:withdraw
ssBsssstsuCCDCCCCCCe:withstand
Avu.vvuwwADBBDBBBBBe:won
uuAutuAtuuBBCBBBCBBe:wonder
s..uuuuAvvsvtttttute:wood
wAusuvtu.sAAAsAAAADe:word
ztBAx.tys.B.Cs.A.BAe:work
vvvBsvtsvtsss.tt.sse:worker
vtsA.wsxxsBsAB.A.AAe:workhous
vwvDsv.uywA.AAusA.Ae:workshop
tsvuuAuuCwuuuuuuuuve:workstat
.Ctv.A.vuwsvssAttsse:world
sCttt.sssustssssssse:worldwid
utvA.AususA.ABsBAsAe:worri
tttsttsttBttttttuvte:worth
sAsstssss.tvttttttte:wound
tA..suwvtw.tCsA....e:wrap
vsA.v.v.tzAsABuB.t.e:write
utAuAv.tu.AABA.ABAAe:written
Att.usustBCCBCBBBDBe:wrong
vwuusuuvvC.........e:wuhan
sssssstssB.........e:yang
vtsA.vsyxsBsAB.B.AAe:yard
wuusvvDvvvDDDEDDFDDe:ye
utustsBtttBBBBBBDBBe:yeah
zwzsxuutBCtAu.uv.t.e:year
uButuCBvuwuxuuuvvuue:yearli
vtuus..svssvuuuuuvue:yield
txtwyzBABtvu.tttwxxe:young
uv.usuvBsv..A.ss..se:yuan
ttutsBtttuBBBBBCBBBe:zebrafish
B..uvvvvtvCBAAAAAAAe:zero
tttBuuutBtAAAsAAAABe:zon
uuuutuuuABBBBBBBBBDe:zone
.sAtw.suxsDBEECFEECen:!
txxsuzxszExsvtvuwssen:#
ttttBttuutsssstssssen:# #
tCxt.wwtxuCtA..AACsen:# %
vttvttAvwCBBBBBBCBBen:# ,
zxxstxxyvFBBBECBBBCen:# .
tttAAtttutsssstssssen:# :
wuvsts..wAuuuvvutvuen:# _ #
.vttvwvBwA.ssAsst.sen:# _ ,
uszt.vvsvAwsuutvtssen:# _ .
tusvvtBCsu......sC.en:# _ ;
wvvDtvwuwv...A...s.en:# _ a
Cuuxvvt.uCusssssssuen:# _ and
AtButtutuvs.B......en:# _ by
tvtxAvv.tAutttuttuten:# _ in
ssstuCuBsxAAAAA.ABAen:# _ is
vtstsssttC.........en:# _ last
xsxs..ttystvtutuu.ten:# _ of
ssAtst.tttttutttutten:# _ open
BvvuuvAvu.vuuuuuwuuen:# _ our
sss.sssAsssssAsssusen:# _ per
uBuAtuuutttutsttttten:# _ to
tvv.vuvCvvBBBABBBCBen:# _ we
uuu.utvuuBCCCECCCCCen:# a
.tvststuvBtsssstsssen:# and
vttttuAttAuuuuuuwuuen:# bed
tssBtsttttAAAAAAAAAen:# board
ttst.ssttBsssstssssen:# compani
Assssssts.xuuuuuuuuen:# countri
uuttttutuB.........en:# employe
ssssssAtst.........en:# hectar
ttttAtttt.ttttutttten:# in
xvwswvvGuz..s..sAA.en:# k
tutttuCutvttttttutten:# km
tsstt.ttt.ssssstsssen:# metr
.tttutuBtvs........en:# million
tuuutuBvsCttttttutten:# of
uuttuuvstBAAAAAAABAen:# patient
vuvutv.u.Attttttutsen:# peopl
vutDutvutuAAAAAAAAAen:# piec
tss.sssssAssstsssssen:# press
vttvttButBuuuuuuwuuen:# shop
uBttttutt.BCBBBBBBBen:# staff
tututtCuuvuuuuuuxuuen:# student
vuvAvtAAvvtttuttsvten:# to
tstBssttst.........en:# tonn
vuuCututt.BBBDBBBBBen:# unit
tCxt.wwtxuCtA..AACsen:%
vCsuttvtsAuwuuuuuuuen:% .
tsttusuvuC.........en:% _ our
uvuuBtu.uvAAAAsAACAen:% _ the
wAwsAvusxt.s.s...B.en:% of
u.s.suyutxssttAss.ten:,
ssvvAvuAtststustutsen:, #
vuvAAvvAuwAAACBAAtAen:, _ #
..utvAv.Cxt.sts.ssuen:, _ ,
wAutvAusAvtAtutvtuuen:, _ .
xtsttssC.xCCEEFDDFEen:, _ a
stssssssBt.........en:, _ account
.vuAtusvvuCAA.AABAAen:, _ an
sw.utx.v..utvuutwsven:, _ and
sCuAuvvwvvB.ABAAAAAen:, _ ar
svAstvuvuBECDDCCCCCen:, _ at
AtsssssAtuDBBBBBBCBen:, _ be
tsttAAsuutBBBBC.BBBen:, _ bring
uu.ututu.Auuwuuuuuven:, _ by
.v..vAuwuvutuvtuttten:, _ can
w.svvuAssvBDCBBBCsCen:, _ d
AtAtttuuAuu.A.....sen:, _ do
usuvuuuv.Bssssssssten:, _ employe
vutDutvutvAAAAAAAAAen:, _ factori
ssAsststttttutttttten:, _ for
tttsuAtutBvvvvvxvvven:, _ fund
tssxv.u.tsB.A..B.tAen:, _ in
utuut.uw.A.....A..sen:, _ includ
tss.ssttBtttttttttuen:, _ introduc
vuABtuvuvuDDEFDDDDDen:, _ is
uttutsBuAvuuuuuuvuven:, _ it
.ttBtttttuAsstsssssen:, _ machin
tttB.ttssuuuuvvuuuuen:, _ make
ttutttButuBBBBBBCBBen:, _ month
tuB.t.uttvAACBABAAAen:, _ need
tssutsstvC.........en:, _ of
svAx.wBww.s.s.A.Bs.en:, _ on
tBstssssttstsssssssen:, _ or
AtuAttttutA..t.....en:, _ order
vw.uvsssuBvvwvvxxxven:, _ our
tsssssssA.AAAAAAAABen:, _ peopl
sttsBsutAuttttutttuen:, _ permit
tss.sssssAssstsssssen:, _ press
uutuBtusutttttwttuten:, _ put
tss.sssssAssstsssssen:, _ room
tsssstsBsttttttttuten:, _ seed
s.u.uuuvu.DABCBBBBBen:, _ sell
Assssts.sttssssssvsen:, _ take
tsAwttvus.vyuustutwen:, _ the
sBvvAvsAvxBtAAAAA.Aen:, _ to
s..ststAss.tA....s.en:, _ under
sBuAuuuvvvu.tuttttten:, _ us
utttuutsBuBBBBBBBCCen:, _ want
xBt..tsyzxFHHHHCFFFen:, _ we
usuBAuuvuu.A.Ds....en:, _ would
wDtvutuuttBCBBBBBBBen:, _ your
uvvuttsCtvBBBBBBBDBen:, _ ¤
.ttwAAAuvtFEEFFFFFEen:, a
zwtB.uxttBAs.AAsAAten:, and
s.Bsttvutu.tA......en:, avail
ssssssssAsuuuuuuuuwen:, bank
ttAttttsAsuuxuuuuuven:, bench
sssAsstuuACCCECCCCCen:, class
tss.sssssAssstsssssen:, clean
tssstssBstuuuuuuuwuen:, europ
ssstsstAAuuuuuuuuxven:, first
uttCtsvABvwwwywwwyyen:, from
tttt.ttBttDDDDEDDFDen:, half
vuttttuABussssssst.en:, i
tssssBsttABBBBBCBBBen:, just
.uuAuuutuvCBBABBBCBen:, lead
tsssussCsutttttttvten:, minor
vttuuuuuDwAAAAAAAABen:, need
..vtvvwuAsDAACACA.Ben:, no
uu.Attuuu.AA.DAAAAAen:, not
utttut.AtuAAAAAAB.Aen:, now
vv.wuvuwtBAAAAAAAACen:, on
tBtutttt.tstssssss.en:, open
CttB.tttuvsCAsuAAAAen:, or
tBtttstttttuttttttten:, other
DwwAvswywyAssusttssen:, our
ttstttuCtuDDDDDDDFDen:, pleas
uuuuuuBAuuBBBBBBDCBen:, prefer
tutttsutCuttttttttven:, school
CstutttuuuuAsssssssen:, sell
vBuvutAuuvCECCCCDCCen:, sensor
uwAtsAvvuvuuuuvvuuuen:, share
uttutuAuuABBBBBBCBBen:, six
sAx.sstutxECCDEEDEEen:, so
sAttsss.ststsssssusen:, sourc
uv...uvsvB..Ass..C.en:, the
tuBAttusuus.tts.svsen:, then
AvvsuuuCvvC..A.s...en:, to
uutCttuustuuuvuuuuwen:, two
.usCAttwzyt.s...uv.en:, we
tsAussttt.BBDBBBBBBen:, which
t.AuAtuvAvttututttven:, with
uuBtAutttuAA.ACAAAAen:, you
uutttutBtsAAAAAAAAAen:, ¤
wvxtzxutwFwvuvvuwuven:.
utttsstAs.BBBBBBBCBen:. #
AutAttstvuECCDCCCCCen:. _ :
Atuu.s.tAvAAAA.BCBBen:. _ ar
s.sAtsttssBCBCBBBBBen:. _ d
tssBs.sAstssstssstsen:. _ take
Cstss.Du.wEDDDDDFDDen:. _ the
utttBtAtts....A.s..en:. our
ttBttsttst.sA......en:. the
.AxsuttsBz.ssstB.s.en:. we
sttstv.ttz..AAsAA.ten::
B.utsvswvswwutvuwuuen:: #
sssssstAssssssssstsen:: _ #
w.vtwAvsCwtstutvtuven:: _ ,
ttst.ssstAsssstssssen:: _ compani
ts.sssAsstvvvvvvxvven:: _ for
BttuuutAtuECCCCCCECen:: _ in
ttAus.tstvDDEDDFDDDen:: _ joint
vvBAvtsuvvsst.ssAssen:: _ s
sBssssstss.........en:: _ storag
uw.s.sstvwCACB.DBBAen:: a
sBssssstss.........en:: hydrogen
sssssstAssssssssstsen:: rmb
vvBAvtsuvvsst.ssAssen:: that
BsvsAvws.xAtsu.sstven:: we
.ttBttst.tGEEFEEEEFen:: who
tsAtsAttttAABAAsAAAen:: you
sssvsssBsuAAAAAAABAen:: ¤
AtxBtv.yvvC.D.CACDCen:;
AAtwAvvtuvCsCBDBBBBen:; _ ar
tAuuttuvAusussssss.en:; _ could
t.stttAtttBCBBBBCBBen:; _ d
wttstuCututttuttttten:; _ have
ttvsuttCutCCCDCCCDCen:; _ need
AuuBttuutuCBBCBBBBBen:; _ partner
Autt.uBtuxB.B.s.B..en:; _ we
sxtAw.sxAxBCDECFDCDen:; a
Ass.sssstsC.ABAAAAAen:; for
usuAstBsstDDDFDDFDDen:; now
uBtuBuuttuCECCDCCCCen:; our
sstvB.u.ttBBBBDABDBen:; the
tttBtttutt.........en:; volum
usxAxwAvst.t.tssu..en:; we
AussAssstv.ssstssssen:; what
.u..u.wwsxHHFHGHHHHen:?
uuAttAutut..s..A...en:? _ can
AvtusBtuuuDCCCCDCCCen:? _ d
ttt.tutuBuEEEHEEEEFen:? _ need
uuBAuuuuuuttvvttttten:? _ our
ssstAAsuttssssu.sssen:? _ s
ttAButtuAusst.ssssten:? our
vwBtv.wwAuCB.DBCBBBen:? we
vuAsBswxtzFGHGFHHEHen:a
ttstAtBtttttttututten:a #
uuuwvuvBtADDDDDDDGDen:a .
x.wAuw.tuxsvs.As.uuen:a _ ,
tAzstytvuAxv..v.ttuen:a _ .
tutustuAAuvvvvwvvwwen:a _ :
tBtt.ttvuutvtt.tttten:a _ ;
vusBvttuAv..s.....Cen:a _ ?
stssssstBuBBBBBBBBDen:a _ account
uvuAvuuvvBCAABAAAAAen:a _ agent
wvvxutBsCwBBBBBCBACen:a _ and
t.t.uAuu.tAAABABAABen:a _ base
uu.uuuBvtuCCDCCCDCCen:a _ build
wvusFwwxwsttAuutttten:a _ compani
sstttsBtttsssssstssen:a _ custom
ssCtstutstCCECCCCCCen:a _ develop
AustAssss.AAAABAAAAen:a _ distributor
uttsBtstst.........en:a _ entiti
vusttBsAtu.....B.s.en:a _ europ
uuswDuuvvACCDCCCCCCen:a _ firm
sswu...vxsBCA.A.DBAen:a _ for
wvvv.Bvus.DDDDEFDDDen:a _ group
uutttuuvCtCCCCCCCCFen:a _ guid
AtutAttttt.BBBCBBBBen:a _ held
xuutABAvtxssssutAssen:a _ hospit
Asstsssssstssssssssen:a _ import
BvsttwvABxAA.CBAAACen:a _ in
sssAAssstsCCCDECCCCen:a _ is
tvuuuAA.vvBBBBBB.DBen:a _ lab
ssssssttBtBBBBBBBBCen:a _ land
uvAuuutBtu..s....B.en:a _ line
vttAsuBttsuuuvuuwuuen:a _ look
utB.tuvuuv.sAA.....en:a _ maker
sstustButsBBBBBBDBBen:a _ manag
utuBAtvusuBBBD.BBBBen:a _ manufactur
BtstssttuuECCCCCCCCen:a _ network
.w.ywts.svFDCDDEFEDen:a _ of
..wsssvv.xCCBCCCCBBen:a _ on
uttuCttttuBBBDDBBBBen:a _ own
tttuBttutssssssssssen:a _ owner
tttttuutBtBBBBBBBBDen:a _ park
uAuttuAttvCECDCCECCen:a _ parti
suAutAtAuwA.s.s..A.en:a _ partner
tCtttttttvCECCCCCCCen:a _ patent
tssButtutABABDBBBBBen:a _ plant
uCtv.stutvsssstssssen:a _ process
utuBttAuuvDDDEDDFDDen:a _ produc
ttBtsttttsBBCBBBBBBen:a _ pump
tstttBsttusssssssssen:a _ research
tA.susststDGADDDDDDen:a _ s
stAsssstssAABAAAAAAen:a _ sensor
sssssss.s.AAAAAAABAen:a _ seri
ssssAsssssBBBBCBBBBen:a _ sharehold
u.AvtututtCDDCCCCCCen:a _ sheet
uvtCutuuvvtttuttttten:a _ shop
ttttstBsttCCCCCCECCen:a _ site
ts.tsAsssuCCECCFCCCen:a _ studi
sttsCtutvtCCCCECCCCen:a _ subsidiari
BsuttAtvuuxvvvvxvvven:a _ team
uuttttvAsCAAAAAAABAen:a _ test
AwwAwvAxwyHEEGEFGEEen:a _ that
.ututtuuCuCBBBBBBBDen:a _ there
wu..ABuxtxBA.sBDBAAen:a _ to
ssttAAsutsCCCCEDCCCen:a _ togeth
ttAustAsttBBCBBBCBBen:a _ unit
ttttsttttBABAAAAAAAen:a _ ventur
utBuAusuvt..C.s.s..en:a _ we
BusAttuuuwECDFCCCCCen:a _ who
uusuA.uvAuFEFEGFEEGen:a _ with
uvtvtuBuuCCCCCCCDCCen:a _ year
t.t.tAttttCDCCCDCCCen:a bio
tuuvuuuuCtDCCCCCCCEen:a branch
uAuutAuuuuBBBBBCBBBen:a chengdu
ssuxCAvuzwBu.sstsusen:a chines
uttuttButABBBBBBDBBen:a citi
uttuuBAutussssst.s.en:a clinic
ttsuBuuutsAABA.AAAAen:a co
ttssBsusutCCCCDCCCCen:a common
wtAxCxwttyAsCCCAACBen:a compani
utuCtstuuACCCECCCCCen:a contract
.ttuuuuttADAA.AAAAAen:a dealer
tuttttttCuCCCCCCCCEen:a desk
Dtsxvttvvuutttttttten:a distributor
tsBsstutstDDGDDDDDDen:a drone
uAttuAtu.tCECCCDCCEen:a european
uCuv.uuuuvtuttutttten:a fee
uBuutu.uuu.s....B..en:a few
utusAutuAuBBBDCBBBCen:a firm
tsuuttCuutAAsAAACAAen:a first
uAuuBtuutt....t....en:a foreign
uAuAuAtt.sCC.s.A..Aen:a french
ssssAssss.BBBBCBBBBen:a ga
ttsstssusB.........en:a german
tututAuu.Auttttutt.en:a good
vuvuvvuwDvCCCCCCCCFen:a hand
vutus.Cutvsssss.sssen:a hospit
utsttsvtBuCCCCCDCCDen:a host
vtsusAtwvAABDAtBAAAen:a joint
AwtwCvvtvvABCBDBBBBen:a jointli
ustutBuvuuA.AAACAAAen:a lab
ssssssBsstsssssstssen:a launch
utvvuuvCtvCCCCCCCECen:a lead
vAu..uuvvvBBBBDBBBBen:a licenc
uuvvtvEvuwCCCCCCECCen:a live
uvtwCvxusvHHHHHHHHHen:a local
uuBuuAuuutBBDBBCBBBen:a low
vvtCutvutssssssssssen:a manufactur
uAuwuuuuuAstsssssssen:a membran
tsutCusutsttttutttten:a mix
wwv.uvssvsCCCECCDBCen:a month
AttuuuvAttB......s.en:a network
wvBsAvwvwvDDGBFDDDDen:a new
.AtvAuuuuuGHGEFEEEEen:a partner
tBttttttutstsssssssen:a patent
ss.ttstssAttutttttten:a pilot
uttAtuAuuttttuttstten:a plant
ttsAtttAst...B...s.en:a privat
AutuCttutuDCCCECCCCen:a produc
utB.tsuttuCCDECDCCCen:a product
ttuuuCtutuBBBBBCBBBen:a propos
sAssssssssABAAAAAAAen:a proven
uuwvuuDvuvCCCCCCECCen:a real
sAstCssssvDEDDFDDDDen:a recycl
uttttBwv.wBBBBBDBBCen:a research
BssussststDBBBBBBBBen:a resel
sssssssAsstttttttvten:a round
stsAsssttuECCDCCCCCen:a sale
vvtutBvusvwwwwwzwwwen:a scientif
wwuwvAu.vABBBBBCBCBen:a second
vuAvBsuuuvDDEDCEDDDen:a share
tsttAsstAtCCCDDCCCDen:a sichuan
ssssssttBtBBBBBBBBCen:a soft
ttAutBuuttttsttuttten:a sophia
vutvtuCtuuAAsAAACAAen:a sort
Bttvs.susu.........en:a strong
vstt.tvuBu....A....en:a subsidiari
ssAssAssssssussssssen:a team
sAtssssttuBCBBCBBBBen:a technolog
vAvAuuAvtsDFDFDDFDDen:a third
ttttBuAvttBBBBCBDBBen:a trial
wvuvsEt.wuBBBBBCCCBen:a univers
vvuDvtuvvv.........en:a week
AsssssssstDBBBBBBBBen:a wholesal
vsuAsuBustCCCDCCECCen:a work
wvwBA.wu.xttttvvtuven:a year
tttuutu.u.tttttttuten:a ¤
sssAssstsstttuttttten:abl
sssAssstsstttuttttten:abl _ produc
sssAssstsstttuttttten:abl to
u.tutuustBEFEEEEEGEen:about
utttttt.tABBBBBBBCBen:about our
t.tutttttBBDBBBBBBBen:about the
tAstttt.tt.A.....t.en:abov
suuu.uuvvABAAAsAAAAen:abroad
wvwxwDvwvAuvuuuvuuuen:academ
ustssAsssttttttuttten:academ partner
ttstttusCuuuuuuuuuven:acceler
ttstttusCuuuuuuuuuven:acceler _ a
utuBAtvttu...uB....en:accept
txxwADxwwyttttvuttten:access
uvuuuCuuttBBBBBCBBBen:access _ a
BsstsssstsAAAAAAAAAen:access _ the
svuvuCvuutBBBBBCBBBen:access to
tttutttuCvDAAAAAAAAen:account
ssssssssAtCCCCCCCCDen:account and
tvtuuuvvvCCBCBBBBBBen:acoust
ssssssttsABAAAAAAAAen:acoust _ .
ssssssttsABAAAAAAAAen:acoust sensor
uAstuss.utssssssstsen:acquir
Btttttuuutvtttttttten:across
AstussAtuuwuuuuuvuuen:act
AstussAtuuwuuuuuvuuen:act as
uttttstBtu.........en:activ
tsstsssAtt.........en:activ _ biotech
tsstsssAtt.........en:activ in
Dvuvututtvzvvvvvvvven:ad
Cutttsttttutttttttten:ad _ parti
Cutttsttttutttttttten:ad third
uuCuuutuvtsstssssssen:adapt
vtuvutuuB.AAAAAAAABen:address
sssstsssAtBBBBBBBACen:administr
uBuvvuAuuvuwuuuutuuen:adopt
vuuvvAu.Ax.....A.s.en:advic
vtuvvvvAAv.......sAen:advic .
uuAttsAs.wDDFFDEEEFen:after
ssssssA.suBBBBBBDCBen:after _ shop
ssssssA.suBBBBBBDCBen:after three
tAutu.tAtt.s...A.B.en:ag
wAuvB.vtvvt.ttvuttten:again
vtuuBAvtuuuuuuwwuuuen:again .
tCtwuvtsu.Avssssstsen:against
uBuuuut.uAtvtttttuten:against _ .
.ttwutvvAAAsssssssten:agenc
tBstt.ttttBDBBBCBBBen:agenda
Cuwuwwxwy.DBBCBBBBBen:agent
Atstssssts.........en:agent _ southern
CuustuvtvwCBBCBBBBBen:agent for
sssssssBsutttttttuten:agritech
vuCvuu.uuwsstss.ussen:ai
AusuttuuAuCBCBBBBBDen:aid
tvvAAA.tux...sAAt..en:air
ButAtsuutuusstsssssen:air purifi
uutut.uvuA.........en:alga
ttttsBsttv.........en:alga .
uB.vuuuvvuAD.AAAAAAen:algorithm
vBtxyywuwCDDCCBBBAAen:all
tBtuttt.st.A.....s.en:all we
tsBvs.tttsCCECCECCCen:alon
vvswBAvsvuss.stustsen:alongsid
ssttBtsstsuuuuvuuvuen:alongsid a
uu.uAuuuuuAABABAAAAen:alongsid us
AswwsvwwxB.tsstssssen:alreadi
uvA.uusAuvAAB.AAsDAen:also
tsttsttBstBBABBBBEBen:also _ #
tsttsttBstBBABBBBEBen:also want
uuutttCuuuAAAAAABAAen:among
sAAuw.suwzHGHHHHHGHen:an
At.sutt..uDBDBBBBADen:an _ .
BtttssutstDBBBBBBBBen:an _ for
tttsuvuCBuCCCCCCCEEen:an _ in
u.AutttttuCBFCCCCCCen:an _ maker
ssttssBttu.........en:an _ manufactur
vvuBtBuustCCCDCDCCCen:an _ partner
utttssBtsu......A..en:an _ provid
.t.utttAttB.C......en:an _ with
tttutButtvCCCCCECCCen:an academ
ssttssBttu.........en:an automot
utttssBtsu......A..en:an energi
BsstssssstECCCCCCCCen:an import
tssststtAsBBBBBBBBCen:an incub
tssstssAss.......s.en:an investor
tBvsssutsuCECDCCCCCen:an oem
vuuBtusvvt...s..A..en:an open
AtBtuuuuAuvs.sssssten:analys
AvvvwvAvsus.....A.Aen:analysi
szv.tsvtAuvt.stsusAen:and
usvv.ttvuDvvvvxwvvven:and #
.tsAsAstttECCDCDCCCen:and ,
tstAstuttABBBCBBBBBen:and _ #
sstsBsttttvvvvxvvvven:and _ %
wvvv.uAv.uttttutstten:and _ ,
wzxCszyBuAB..sA..sBen:and _ .
AutwuuutAst.A.t.ABsen:and _ a
vuuustAAttuuuuuuvvuen:and _ an
ACtuuttvvv.tsssssssen:and _ be
ttAttA.ttuBBCBBC.BBen:and _ d
vuuusBvutBtttttvttten:and _ done
uutssDutuvuuvuuvuuuen:and _ engin
tuuCutst.wBsststA.Aen:and _ for
Bts.ttssttusstsssssen:and _ foreign
tstttttBtuuuuuuuuvuen:and _ fund
uststuuBs.BBBBBBBCBen:and _ have
tstssttsBt........Aen:and _ help
xtu.wuuA.tABABAAAt.en:and _ in
AuusuttAuus..B.....en:and _ like
Btuvutsuvvt.....A..en:and _ ll
tsstt.ttt.ssssstsssen:and _ metr
ttsstsvtButtttttttven:and _ offic
utsAsttsAs...s....Aen:and _ on
uutCsttuutuuuvuuwuuen:and _ open
suttAtsvAuCCCCDCCCDen:and _ our
vuv.ttuuuBBBBCBBBBBen:and _ s
.sA.tssssuuuvuuuuuuen:and _ team
wvtuB.uwAvvvwvwxvvwen:and _ the
uvAtvuu.Bvttvttttuuen:and _ their
AwvwAvtv.tvuuuwuvwven:and _ them
ssssssA.suBBBBBBDCBen:and _ three
ux.suv.Bwxs.vts..B.en:and _ to
tAtttuttAuB.AAAAAACen:and _ us
uuvt.Cu..w...A...ssen:and _ with
uuA.vs.BBzB.sAAA.Asen:and a
uttvtuuB.vssssssst.en:and advic
ssssssA.suBBBBBBDCBen:and after
uuAuBuuswsCA.sAAABAen:and ar
ttttBtttttttttutttten:and cash
.tsuuttBuvB......s.en:and china
tt.ttttttAAABAAAAAAen:and creat
tsstttssBsCCCCCCCCEen:and find
CttustttuuECCCCCCCCen:and ha
.utwu.vsuAs....t.B.en:and have
tttttttsBtttttttttuen:and hous
BtttuttAuuuttttttuten:and i
ssstAtAttvsssststtsen:and let
.stwtuA.AvGEEEEEGFFen:and look
sssssstsAsBBBBBBBBDen:and need
tss.ussuAAAAABAAAABen:and no
tstussttABssssssssten:and now
tusxwstAxt.ABAA.sBAen:and our
t.tttAttttuvuuuuuuuen:and pai
tstBtssA.uCCCDCCCDCen:and patienc
sss.tssBsv...s...A.en:and produc
AsssssssAsDBBBBBBBDen:and seek
ut.uuAuuuuvvvvvwvvven:and share
tssstssuBv.........en:and support
uAtsAAvuuzutu.uts.ven:and the
uuvuu..vvBtttttuutten:and two
uws.sBuvtvEFHHGFGGGen:and we
B.suusuAvvABAB.s...en:and would
vuuuttABtussssssutsen:and write
tuvutttCttAAAAAABAAen:and ¤
usstttsBttAAAAAAAAAen:angel
tsstsssBsttttttttuten:angel _ the
yAvCw.wvxytsutuuttten:ani
ttutuCu.tuwwwwwywxwen:anim
tAttAssttttuttutttten:annual
vvAvttvBvvBBDBBBBDBen:anoth
uvButsuAut..t..A.t.en:answer
uBuvtu.vuttvttttvtten:anti
B.tusstuutD.BBBCBBBen:antibodi
ttstsAstt.AAAAABAAAen:antibodi _ rare
ttstsAstt.AAAAABAAAen:antibodi for
sssssssAsstttttttvten:antipoli
.Awyw.sxsxCBAAAC.ACen:anyon
AuAxuuvtws.........en:app
us.usssssBttutttttten:app .
CttuttsttuECCCCCCCCen:appoint
wutuvuAv.tDDDDDDEDFen:appreci
tssstsssAsBBBBBBBBDen:appreci .
ssssssttsABAAAAAAAAen:aquapuls
ssssssttsABAAAAAAAAen:aquapuls _ leak
ssssssttsABAAAAAAAAen:aquapuls monitor
wvtuA.sssytsA.tssCBen:ar
vAttvvvAwBvyvxvxvyven:ar _ .
tt.tBtttttAA.ABAAAAen:ar _ :
wuvuvAtCtvCCCCCDCDCen:ar _ a
ssAss.ssssBBCBBCBBBen:ar _ an
utssAssuu.BBBBCBBBBen:ar _ by
tvtuyuCtxvHGBFDCGEDen:ar _ for
vutuutuuuD.........en:ar _ in
wsuvtAusuACDCCCDCECen:ar _ on
sssssstAAuCCCCCCCDDen:ar _ our
AvtA..sxtyuywuxvwuwen:ar _ to
Auv.w.Bvwwzyyzyzzzyen:ar a
v.AwAu.wuvvzxvxvxvven:ar avail
tttuABuuuvCCCCEDCCCen:ar be
uttvAuuuBuvvvvwvvvwen:ar glad
AtstuBtutuuttttuttten:ar invit
tCs.tt.tttEDC.CCCCCen:ar keen
Axwswxt.wxHFFGFFHGFen:ar look
vutuuttuuC.........en:ar made
.tAutuAAvvtstsssu.sen:ar open
wttt.AtsAuBBBBACBBCen:ar prepar
sttuttButvDCCCCCECCen:ar search
utv.u.uBvxtutvtutAten:ar welcom
BuvwuuABuwxvvvvvtwven:arm
.w.wvv..swCBABBBCDCen:around
vvvuttvvEwBBBBBBBBCen:arriv
tuttttutCvBBBBBBBBCen:arriv in
sxA.swBswyzyzzzzzzzen:as
tsuuttCuuu.........en:as _ client
uttuutA.tuuuuuuuwvuen:as _ ground
uuuttuCututtttttvtten:as _ user
svtsBuBytxyvuyyxzvxen:as a
sssutsAAstuuuuuuwwuen:as an
tsuuttCuuu.........en:as refer
uttuutA.tuuuuuuuwvuen:as test
uuAtBAuutvuuvuvvuuuen:as the
AusBstuttuywxxywwwwen:as your
AAu.vvwsAxsts.Asssten:asia
BvuAutuvBvtss.ssssten:asia .
AAt.utttuuAsABAAABAen:asia _ for
tssstssAss.......s.en:asia _ suit
BttAtttttuFDDEDDDEDen:asia and
uAt.tttuuu.t.A.....en:asia is
ssss.ssAssttttsttvten:asia we
AAvwAsvvvwuvsst.sssen:asian
AAvvAsvvvwuvsst.sssen:asian _ .
uvuuuuCvuuttttttutten:asid
v.sxuvuu.BACAA.ACBBen:ask
ttttAttuBtAAAA.AAABen:ask .
ttsuttutuBsstssssssen:ask for
svvDtuvvuuCAABAAAAAen:assembl
sstBsttsstBBBDBBBBBen:assembl of
tttBttttttssstsssssen:assembl to
uCsutstuttBDBBBBBBBen:asset
tsttttttBsssssssssten:assist
zzwtyAsttDA.....usuen:at
utuutAuutBssssstsssen:at _ ,
vvBuuuvvvBAABAAAAAAen:at _ .
.utusttAAtCBBBBBBDDen:at _ ?
uuAutuAutuuuuuuuvuuen:at _ cost
tttvs.Btttuuuuuwvuuen:at _ dispos
sssssBtsstuttttvttten:at _ servic
vvu.vu.wvAvvvwvvxvven:at our
tttvtBvuAuvuuuuwuuwen:at the
tttvsvBAtsvvvvvvwwven:at your
As.sBsstsuDCCCDCCCCen:authoris
ssttssBttu.........en:automot
ssttssBttu.........en:automot manufactur
ttAtttButuAABAAAsAAen:autonom
tBsvswBswzAAstuswtsen:avail
uAstttuAtuBsCBBBBCBen:avail _ licenc
uButttuuswCFCCCCCCCen:avail _ manufactur
AsssAssssuCBBB.BBBBen:avail _ the
ttssBstssuuuuuwuuuuen:avail as
uu.utuBvuuwwywwwzwwen:avail for
sA.vuvAvvwCD.BBBsBBen:avail to
uAstttuAtuBsCBBBBCBen:avail under
uBttsu.ttu.s....A..en:await
tssuttuCstBBBBBBBCBen:b
tssuttuCstBBBBBBBCBen:b ,
wwwxtvsCwtwwwwwwxzwen:back
vvuwvuA.wAvvvvvvwyven:back .
uttuutvAt.DDDDDDDFDen:backer
ttstttuCtuDDDDDDDFDen:backer ,
vuuxuww.B........Asen:bank
usttttuuCussssssssten:bank account
..w.w.vttxDBACACAsCen:base
t.s.ttstttABABAAAAAen:base _ ,
ustttttBttuvuuuuuwuen:base _ .
t.s.ttstttABABAAAAAen:base polym
wvvEvvwwvv.........en:batch
vssBvuuxvv..Bs.....en:batteri
utuCuuvxvutt.uttttten:batteri _ .
usBuvttuuvDEEDDDDDDen:batteri _ how
usBuvttuuvDEEDDDDDDen:batteri know
tFvxttuvtysssssssssen:batteri patent
u.uuvABs.zDsCFBGAFEen:be
vszxBx...zGBDEFFEGEen:be _ .
uBtAtutvuuAsABAAAAAen:be _ by
..uwuBuuvw.vsss.tssen:be _ for
vvvBuAvvAt...s.A..Ben:be _ in
vtvvvvABvv......tB.en:be _ the
AsutwwBsxxC.DDCCBACen:be _ to
ssssssAsssss.sssussen:be a
uuuttuCuusttttttvtten:be first
.tutvttuBtCBBBBBBBDen:be glad
t.ttttuAsuwywwwwwxwen:be happi
.tttttttBuDCCCCCCCCen:be ideal
stttBtuvtuBBBBDBBBBen:be identifi
wtAw.uBxwvsvutvtttten:be the
uBtwsu.usuuwuuuuwuuen:be us
.tuu.uAuuuwuuuvuwuuen:be your
ttstsBssuttttttvttten:beamlin
ttstsBssuttttttvttten:beamlin ,
AwvDBvvwvvxwwxxwwwwen:becom
sstBBtsutstttvvtttten:becom sharehold
wvuuuuBvu.sssssssssen:bed
uuutttAut.BBBBBBCBBen:bed and
Bvvvuuvu.AsAAAAACBCen:befor
AtttttAtutCBBBBBBBBen:believ
AtttttAtutCBBBBBBBBen:believ our
BuAuuututtBAsAAAAAAen:belong
wwAwv.swBwAAAAA.CA.en:bench
.ttBBttwtuB..sB....en:besid
.ttBtttttuAsstsssssen:besid ,
.ttBtttttuAsstsssssen:besid _ our
wvvwvvEuuwBBBBBBDBBen:beta
.ttuA.tuuvADBBCCBBBen:better
vuvsusuBv.AAABAAAtAen:between
ttutt.tttAssssstsssen:between #
vuvsusuBv.AAABAAAtAen:between _ and
Auu.uttvusCAABAAAAAen:bike
ssttusutBuuuuuuuuuwen:bilingu
t.tst.tuAvCECDCDCCBen:bio
t.s.ttstttABABAAAAAen:bio _ polym
tAt.tAtvuuDFDDDEDDDen:bio base
ttuAsAuuttsssustsssen:bioreactor
xxwtvtxBs.uuuvuvuuven:biotech
tssttAt.tuBBBBBABEBen:biotech .
ttstsAstt.AAAAABAAAen:biotech _ nice
ttt.tttuvBtttuttttten:biotech firm
utuutttuBs.....A..sen:biotech from
u.tAututtuCECECCCCCen:blade
wtvBBwuuxuACBAAA..Aen:board
tssBtsttttAAAAAAAAAen:board _ week
tssBtsttttAAAAAAAAAen:board a
tttBBstusvAAA.BAAAAen:board to
vtuBvvuvAu...B....ten:book
CuuvttuuvuDBBBBBBBBen:boot
CuuvttuuvuDBBBBBBBBen:boot _ the
tvAwA.vsAvu...sA.Aten:both
.tAuuuuuAvxuwuuuuuven:both .
uttAttAvtusssBsstssen:bottl
vAvAuuvvu.vxvxvvvvven:bought
tu.Bwusvvvsuvuuuvvuen:box
sutBttuuttBAA.AAAAAen:box _ ,
tsAtvsAtuuuuvuuuvvuen:box _ it
uvuvvuvvCtDCCCCCCCEen:branch
uttttuttBsBBBBBBBBDen:branch _ chengdu
uttttuttBsBBBBBBBBDen:branch in
E.wswwxvxzzzyyxxxvxen:brand
AutBttutuvutttttttten:brand .
uu.uuvvAtu..s....B.en:brand ;
.Atvtttttuuvttttttten:brand _ it
Btsststttusssusssssen:brand and
.Austttttuvwuvuuuuuen:brand on
vuuvuuCutv.........en:break
ttssvssBsuDDDDDDDFDen:bridg
ttssvssBsuDDDDDDDFDen:bridg round
.u.yB.usxxACBACt.BAen:bring
ttAtAttuutBBtBCBBBBen:bring _ ,
vsAtvtuBttBBCBBBBCBen:bring a
AstuBuuvusDBBBDBBBBen:bring it
utuuACtuvvvvvvyxvvven:bring the
AvuvuuBvuvutttttutten:bring your
vtAxvu.wwst.utttvtten:budget
uuvutu.uuAttttttutten:budget .
tBAtuttsuvBDsBBBBBBen:budget to
ADwxxwxAwyBEBBBBB..en:bui
AvuuuvvCuvwvvvvvvxven:bui _ in
ywBCtyAwyyBsBst.AA.en:build
tABvutuuts.sC......en:build _ a
tAtBututtttvtuttttten:build for
uuAAtuuuuuCCDDCCCCCen:build it
.utBtttuutFDDGDDDDDen:build our
uvAutusBtuAA.AAABBAen:build the
ttCuutuuttCCECCCCCCen:build with
AuBtstuutuECDCCCCCCen:builder
uB.ttuuttss..us.sssen:built
sDzzuxxzCztttt.tttven:busi
A.tttsttttuuttttttten:busi _ .
tBtttstttttuttttttten:busi model
Buuwwv.vAsA.s...s.Aen:but
Cttututuuttssssssssen:buyer
x.sAvwzztC.BABB.Asten:by
.vBvuuwu.sts.sstssten:by _ .
tBtsutuutACDCDCCCCCen:by _ third
vBuAvuvvwBCECDCCCCCen:by a
vuuuAttvvABBBBCBBBBen:by our
utCvttuuuuDDFDDDDDDen:by side
wtvCv.uwBwuuuuuwuuwen:by the
tuuCuuuuutECCDCCCCCen:cabinet
AwtvuCtsvxtsAss.tAsen:call
uuAtu.uutt..A..t...en:call _ a
utAvuBAutwAABAABsAAen:call for
AuuutAtutuvtttt.ttten:call on
tsBttstsssBBCBBBBBBen:camera
vuuwuuBuCwuuuuuuxvwen:campu
tttttttsBtttttttttuen:campu .
tututtCuuvuuuuuuxuuen:campu _ #
tututtCuuvuuuuuuxuuen:campu of
sDustuxszzyzzyzyzzwen:can
tstttttBtuuuuuuuuvuen:can _ .
tABsststss.Bt......en:can _ a
uttAtBuuut...A.s...en:can _ and
.ttBtttttuAsstsssssen:can _ for
ttAAttttttsstusssssen:can _ it
tDvwuvvvvutvttttttten:can _ our
wvA.s.Awvwtutsutvtten:can _ the
uBtwtv.u.utvttttvtsen:can _ us
AwA.utswwwvuswuvwuuen:can _ your
yEtttxszxxvzwxxvyvven:can be
ttsAssstssuuvwuuuuuen:can draw
tstttttBtuuuuuuuuvuen:can follow
uttCssttstssstsssssen:can produc
su.vtCuuuuACDCCECCCen:can t
su.Auuuutu.sutsssssen:can work
tuttDttutuBBBBCBBBBen:candid
tAtsttuBtuCDCCCCCECen:cap
vvvDtuuuvv...A.....en:capac
utuBsttttusssssssssen:capac ,
sstBt.tt.t...A.....en:capac _ #
uttCtttuutCCCFCCCCCen:capac _ our
.wuv.uwsxAuuuuuuuwuen:capit
AsttBsstutsssstss.sen:capit .
vttsBsststAAAAAAAAAen:capit and
ts.stttDuvsssssssssen:capit for
uvtuuuvssADDDDCDDGDen:capit to
uDttu.tttv.....u...en:captur
uu.uuuCvuvssAssstssen:car
tuvutuCuuuttttttutten:car park
uAtBtttutuABA.BAAAAen:carbon
ttsBttsttussstsssssen:carbon tube
BttututuAutsssssssuen:card
suuvusvvB.AAAAAAAABen:care
tttuustuBBDDDDDDDDGen:care _ our
Btstsssssvtssssssssen:care line
utttusttCuAAAAAAAABen:care of
Ctuuu.vvuutBsssssssen:carri
CstutstutvtBsssssssen:carri your
wvAsuvwwvA..AA.....en:cartridg
tssBssssst...A.....en:cartridg .
ttuuAttAt.uuuuvuuwwen:cash
CuuuttuutuAAAAAAAAAen:catalogu
CuuuttuutuAAAAAAAAAen:catalogu .
vAtvvAuuv.ABAAABAAAen:catalyst
tstuuvtutBCECCCCCCCen:catalyst to
.uuvuuuuuCFDDDDDDEDen:ce
.utvuutttABAAAAAABAen:ce mark
s.tst.sts.stsssssssen:cell
uAuuttsAtuBCBBBBBBBen:cement
.wAtxBtyuyutuvt.stuen:centr
ttAutAttvtvvxvvxvvven:centr _ it
tBsttututuBCCBBBBBBen:ceram
vuuvuvvDvuCCCCCCCECen:certif
uvttACtvtuBBBBCCBBBen:chair
stuusAtuBwvvvvvxvvyen:chamber
Duuvuuuvuusssssssssen:channel
ttttttCutuDBEDDDFDEen:charg
tvsutuBusvCCCCCCECEen:charg .
tBuut.ttttDFDDDFDDDen:chemistri
Auzv.sxw.sABAsBCAB.en:chengdu
ttss.sstt.AAAACAAAAen:chengdu ,
wtus.vvw..uuuv.uuuven:chengdu .
vttsuttuuBssstsssssen:chengdu _ #
.tut.uuBswsBBBCBBC.en:chengdu _ ,
Assstsst.tDBBBBBBBCen:chengdu _ need
AsssssssAsDBBBBBBBDen:chengdu _ seek
.tttsttsBtECCCCCCCEen:chengdu and
uttuuAstAusssss.ssten:chengdu for
vuuuuutu.BCCCCCCCCEen:chengdu in
.uttutuuuCxvvvvvvvwen:chengdu offic
uuuuutuCuutttttttuten:chequ
AtywttwxstAt.AAB.suen:china
AtstssssAtAsssssssten:china ,
Dswu.xwutzA...s..ssen:china .
utttBtstuABBBBDBBBBen:china _ a
ABsvtsututGHEEEEEEEen:china _ to
AtstutuuBuutttttttven:china _ we
ussttsssuBssssssssten:china and
stvv.szsAxs.AAs..wsen:chines
xuAs.wuvAwAABCBAAA.en:chines _ ,
swwvB.wxAvutttustt.en:chines _ .
tAsuvttBuuuvuuuuuwuen:chines _ compani
Auvuv.tAvtvuuuutuwuen:chines _ on
wuuuBAuttu....Bt...en:chines _ partner
.suvA.utvtEECCEECCCen:chines _ to
uuttvtuBAtwwwwwwwzzen:chines _ up
tsuvsvtuBtssss.sssuen:chines firm
AttuAuuuuuvuuuwuuuuen:chines manufactur
AuuAuuvuuwBAACAAAAAen:chines market
ssssAsssssBBBBCBBBBen:chines sharehold
tv..uu.Auvss.tss.usen:chip
tusuutButuBBCBBBCBBen:chip _ for
uvvwuuDwusA........en:citi
ssssssttsABAAAAAAAAen:citi _ network
ssssssttsABAAAAAAAAen:citi water
utt.tstuvACCCDCCCCCen:class
uss.tssss.CCCDCCCCCen:class #
.vv.tvwsvuvuuuvuuwuen:clean
tss.sssssAssstsssssen:clean _ class
vttAtuuuussssssssssen:clean room
ttts.stAstuuuuvuuwuen:cleantech
wvtBAuBuu..C.ts....en:client
vvwvuBv.vAtttttututen:climat
ywwstBAvvxAAAB.ACCBen:clinic
tstusCtttv.........en:clinic _ partner
tstusCtttwssssstsssen:clinic research
wvu.wvuuwBCFCECCBECen:close
ssstsssvsB.........en:close _ ¤
ssstsssvsB.........en:close a
vvuBvvv.vtCCCECCCDCen:close in
u.tAutttttDGDFDDDDDen:close to
uw.yCA.xzw.vvtusu.ten:co
utAu..uutuBBABCCBBBen:co _ .
uAttACuuttsussA.sssen:co _ a
ttBtAtttstDDEDFDDDDen:co _ for
BuAuttuuuuA.s......en:co _ of
tt.tBvvutuvvwvyvvvven:co _ project
wvuwsB.uwAttutuuu.ten:co _ with
stC.ttutstttutttttten:co design
utAutuust...s....A.en:co develop
ttutCwuvuuttttutttten:co found
tttuBttutssssssssssen:co owner
utuuCutuutsssstssssen:co sharehold
tutttButtt.........en:co supervis
wAwBtvvuuw.Bst.....en:coat
sA.sssssssCFBCCCCCCen:coat for
uCuuuuuuuuABAAAAAAAen:code
tttutCtutusssssssssen:cohort
vuwwwEuuwv.......B.en:collabor
ssttsAt.stsssssts.sen:collabor ;
ttuttBttutCCCCCDCCCen:collabor _ a
tuuttCtuuu.....A...en:collabor with
u.uvuuuvuCtuttttttten:collect
wv.xv.utCv.....sA.ten:come
tttuuBtBtuAAAAA.ACAen:come and
ttBttttAsuuuvuuuuvuen:come in
tttttstuBtttttttttven:come to
tstAssAtsu...A..t..en:comfort
AttutsutBtvuuuuuuuven:commerc
AAtstsututCABBBCDBBen:commerci
sAsss.ssut.s...A...en:commerci _ ,
Dvvvutuvvu.........en:commercialis
Duuvuuuvvutssssssssen:commis
uuuuuuuBAvAAAAAAAABen:commit
uuBwCuwuvwBBBBBBBBBen:common
ttssBsvtut....s....en:common _ with
ttssBsvtut....s....en:common subsidiari
zystCzwBsysu.vtvvtven:compani
v.tAAttuu.sustssstsen:compani ,
xsxAyx.Dwtvwtwwwwwven:compani .
sstttsttsB.........en:compani _ #
ttttBtstAtssssAsssten:compani _ ,
ttuvBt.v.uttttvtvtten:compani _ .
ut.uC.uuvvAACABsAAAen:compani _ a
ttttttt.t.tttttttuten:compani _ back
uvuvsvuwDvAAAABAAAsen:compani _ chengdu
s.tst.sts.stsssssssen:compani _ eleven
s.sttBttttBBBBBCBBBen:compani _ for
stutBvttttvvvvxvvvven:compani _ foreign
.tBttttttuAACAAAAAAen:compani _ it
tuuutsAAuuBBBBBBCDBen:compani _ our
tt.AAvvtutCCFBECCDCen:compani _ the
AtBtssststDBDBBBBBBen:compani _ to
ttt.Btuutt...sA....en:compani _ two
uuttCttuuu.........en:compani _ with
sstsAsttAAsssstsssten:compani and
ttBttutsstvvyvvvvvven:compani can
.sBst..A.tBBBBBBBCBen:compani for
vtAutvtvBu..s.A...sen:compani in
u.uuxuuCAwEDEEEEEHFen:compani is
stAuAsttstCCDCDCCCCen:compani on
u.uuAstuu....BB....en:compani own
.uuBvuuvAu.ssusststen:compani that
v..w.sv.vxtuBtswt.ten:compani to
tuttButvusBBBBCBBBBen:compani togeth
twuvFswwyxsABs.sAAAen:compani with
AuuvttuAutDCCCCCCECen:competitor
AuuvttuAutDCCCCCCECen:competitor .
uvuvuButvADDDDDFDEDen:complet
ststs.sstABBBBBCBBBen:complet a
u..Aututtvs.tAsssssen:composit
ttuutuCutvAAAAAABAAen:concept
ssttssBttu.........en:concept with
w.vA.vuwvsACABAAAAAen:consid
uvtuttsusBsssstssssen:consid _ joint
uvut.utut..........en:consid a
ututsCtttvuuuuuwuuuen:consortia
ututsCtttuuuuuuxuuuen:consortia .
ututBvAuuussssussssen:construc
ssssssBsstsssssssssen:construc site
CututtututBAAAAAAAAen:consum
AAut.uvwstEECCDCCCDen:contact
swvCtvvu.Atss.usssten:contract
AvuvtutvuBtssssssssen:contract .
utuCtsvtsuAAABAAAAAen:contract manufactur
uuCu.ututtuuwuvuuuuen:contribut
vxEtvuvwwwDDFFDDDDDen:control
uv.tuutCuuttutttttten:convert
tt.tttsBstwwxwwwwywen:convert _ .
tvttuutCuusssssssssen:convert note
tBtutttsss.s.......en:cookwar
uvtAuuBuvuBBBDBBCBBen:corner
tssttssBtttttttttvten:corpor
sAv.vvvwvvtt.B.....en:cosmet
uBtAtutuuvAsACAAAAAen:cosmet .
yxC.vwt.tvBBDCBBACAen:cost
tuAuttuutCsstssssssen:cost .
BBtyxtuw.yDDECCDDCEen:could
stttsButBuBBBBBCBBDen:could _ a
uAuuutvvAvBCBBBBBBCen:could us
tuuuuuuuAB........Aen:council
vsBvtttuuAvvxvvvvvven:count
.vuwvuvv.ACBBBBBBBCen:countri
Btuuuuuvv.AAAAAAAAAen:countri .
wwCwvvssw.sssstssAsen:creat
ttBtutttttBBCBBBBBBen:creat _ new
uvCuvus.vvBBDBBB.DBen:creat a
BuuAttuAux.BBDBBBEBen:current
Duuvuuuuuvwuuuuuuuuen:current _ our
ustuvxuuwC.stvttusten:custom
vAuvtuvvuCBDBBBBBBBen:custom ,
Bt.Atsutst.tuuttttten:custom .
ssssssBsstsssssstssen:custom _ logist
uttCuttutussstsssssen:cut
v.AzwvutAzHHHHHHHHHen:d
uuvusBBvAwDEDDBFFDEen:d _ a
AsstsssssvEDCCCCCCCen:d _ exclus
uCuuttuuuuDGDDDDDDDen:d _ pai
BstuAstuttDBBBABBBBen:d _ the
tttsAts.AuFEEEEFFAEen:d _ to
vxwwwxwACvCCCCCCCEFen:d be
usuus.AssyFGFFGHHCFen:d like
vuCttutvvvsssssssssen:d partner
uCuuuutvuv.........en:d rather
tAtuB.stssABAAtAAAAen:d take
ttt.utuBssssstssstsen:dai
ttsAusutsAssstsssssen:dai .
.CvuvwvvvvFGEEEEEEEen:dairi
tutvuuCuuv.........en:dam
vvswuDuuuvBBDBBCACBen:data
tsttutttAAvvvvvvvywen:deal
tsstusttsBtttttttuten:deal .
sutuuuuuvBAssusssssen:dealer
ttu.uutttBC..t.....en:dealer _ our
stssttuttBC..t.....en:dealer for
AttustuAstCBBBBBBDBen:dear
tustutttBABBBBBBBBDen:decid
tuuuuuuCutAAAAAAAAAen:deck
tutttuuCtstttttttuten:deck _ you
tutttuuCtstttttttuten:deck if
uustttsAAtttttttttuen:deep
uustttsAAtttttttttuen:deep tech
tsuus.tBtt.s...A.B.en:deeper
u.vssAtutu.s...A...en:deeper _ the
u.vssAtutu.s...A...en:deeper into
vvvxvvC.vtsssssstAsen:demonstr
ttuusuCvttuuuuuuwuuen:demonstr .
tstsssAtss.........en:demonstr _ robot
..swuBsvvvBC.AAB.AAen:depart
utusuBBttv.....As..en:depart _ to
Bututtuuu.CBBBBBBBBen:depart of
CuutBuututB...s....en:depend
uvuussuDtuvvvvvvvxven:deploi
AttuttAtstvuuuuuvuuen:depot
wBsvtsststBCBBBBBBBen:dermatolog
xsDAwuxwvzuwusuuuuuen:design
ttAAsutts.DDFGDDDDDen:design _ and
ttwCsttttu...A.....en:design _ we
ttC.tutuuu..As.....en:design _ with
uuCuuutttuDDFEDDDDDen:design a
s.uAtstssstutAttttten:design is
ttC.tutuuu..As.....en:design it
ttAttAvtst.....B...en:design the
ututttutCxttttttttuen:desk
tttttsutButtttttttven:desk ,
tttttstuCu........Aen:desk and
utttttCuttAAAAAAAAAen:detector
yyFvyywwytsstts.AAsen:develop
twBttttvttttutttttten:develop ,
uwD.utuuuw..Bs.....en:develop .
ssCsssttsvuuwuuuuuuen:develop _ .
tt.uuvuvsADDGDDDDDDen:develop _ a
ssAsssssst.........en:develop _ app
uu.uuvvAtu..s....B.en:develop _ brand
ttAttstttsttvttsttten:develop _ for
.tBs.ss..tAAAAAAAAAen:develop _ new
ssBtsstssuttvtttttten:develop _ part
tsttssttsBuuwuuuuuuen:develop _ sensor
ssAtttsttsttvtttttten:develop _ with
us.vuuAvtvBADBBBDBBen:develop a
tsBtsststuBBCBBBBBBen:develop an
ttstsAstt.AAAAABAAAen:develop antibodi
ssAsssssstttutttttten:develop new
vuDuuwvvuuBBCBBBBBBen:develop of
ssAtssstssBCCBBBBBBen:develop our
ssAsssssstvvxvvvvvven:develop partner
tsstttuttBAABAAAAAAen:develop the
wuswvww.uAttutttt.ten:develop with
A.xtwystwuuts.ststsen:devic
vCtussAstvA.AAAACAAen:devic .
wututuDutvuuuuuvwuuen:devic _ test
Bttttu.utuvuuuuuvuuen:devic to
BtuAuuuuutss.......en:diagnost
tssBssssst...A.....en:diagnost _ .
tssBssssst...A.....en:diagnost cartridg
tBuutAuuuususss.sssen:die
uAuvuvBvutstssssAssen:digest
utuutsCttutttttsutten:digit
tBttutuBtvAsAAAAABAen:discuss
ttstsAstt.AAAAABAAAen:diseas
ttstsAstt.AAAAABAAAen:diseas .
tttvs.Bttttutttvutten:dispos
uuuwvtvuuC.........en:distribu
Auuuwuuuv..ssssssssen:distribut
Cttuututtvtssssssssen:distribut _ lamp
swtysuutvCs...A..A.en:distributor
AustAssss.DBBBDBBBBen:distributor .
Atsxwttvvsutttttttten:distributor _ china
AtsutttAuuFDDDDDDDDen:distributor _ japan
Butxxvvswss......A.en:distributor in
vtvwvwAs.suuuuuuvvuen:district
sutBttustuAssusssssen:division
.vvtvAwA.s..Bs.B.AAen:do
tBt.ttt.svtututttuten:do .
tBttttvtAuACAAAAAABen:do _ get
uuuutAuBuvBBBBBCBCBen:do _ have
uuuvtAtAtAA.AAABABAen:do not
tBttttvtAuACAAAAAABen:do we
vvuvvBvCuvtttttutvten:doctor
tssttssttAABAAAAAAAen:document
uAvAuvuvvAEDCDCCCCCen:doe
.BtuuuuuuuDCBBBBBBBen:doe anyon
uuvswv.x.BB..s..B.Ben:don
AututttuBvECCCCCCCEen:don _ know
uuvswv.x.BB..s..B.Ben:don t
wvuuuBswAsAAABAsBABen:done
vuuusBvutBtttttvttten:done so
uuu..uAv.tBBB..BDBBen:door
sttuAtAsttBBBB.BDBBen:door .
vvuuuBvCuwDDDDDFDFDen:doubl
wuBCtsvvuwAABCA.AAAen:down
vvuDuuvwvv..s......en:draw
ttBuButttvBBCBDBBBBen:dream
suBvuv.wuvAsAssssssen:drone
Ausutusvtu.tstttutten:drone .
uAuvtuuuuBuvuuuuuuuen:drop
tsAAu.ssssBBCEBCBBBen:drug
ttButAttttAACAABAAAen:drug _ .
vCuAuuvuvuBDBABBBBBen:dry
tuuuuBAuvvBBBBBCCBBen:due
BtAuAtusuwBA.ACAAAAen:e
ssAsAststu..s.A....en:e health
yxwxussBs.ttttsuuusen:each
tssttttA.utttttttuten:each winner
uuvuutCutv.......A.en:earli
ttutttButtDDDDDDGDDen:earli _ among
ttutttCutu.........en:earli user
tstutAtttsAAAAABAAAen:ecolog
tsstt.ttt.ssssstsssen:ecolog _ field
tsstt.ttt.ssssstsssen:ecolog with
utButuAutvCCDCCCDCCen:edg
tuCtttuustBBCBBBBBBen:edg ai
tA.stttsstsAtssssssen:eight
tututuA.t.ssssssu.sen:electr
sssssss.s.AAAAAAABAen:electr .
t.vBtttututututtttten:electrod
utBstutusuuuwvuuuuuen:electron
ssAsssssssttutttttten:electron .
s.tst.sts.stsssssssen:eleven
s.tst.sts.stsssssssen:eleven _ on
s.tst.sts.stsssssssen:eleven patent
uC.vuuuutvsBtssssssen:els
uC.vuuuutvsBtssssssen:els s
uCtutttttvABAAAAAAAen:emb
vBuvuvvvvAtuttttttten:embed
uutttuttBssssssssssen:employ
utuuvuuuB.ttttttttven:employe
tsttttttA.ssssssssten:employe .
sssAtsssstDBBABBBBBen:enclosur
wuvuuuwBt.ssssssstsen:end
AtAutttuutDCDCCCCCCen:endoscop
vtuustCstv....A.ss.en:energi
vuuuAtAAtuAAAABAt.Aen:energi _ ,
ssssssAtss.........en:energi _ .
utttssBtsu......A..en:energi provid
ssDywxuxutBAssstssAen:engin
Bu.ttuut.vC.u.....Ben:engin ,
vC.utuvvtv.sA......en:engin .
uuCuuuuuusBBCBBBBBBen:engin _ next
tsBstttsstAABAAAAAAen:engin _ product
stAssssssssssssssssen:engin from
uvDvvvvuvsAABAAAAAAen:engin the
tBAutsstss.Cs......en:engin to
uts.suBsttssvsss.ssen:engin will
xBvvuvCvuwEGEEEEHEEen:enough
uuuutuCuuuBBBBBBDBBen:enough to
s.vvAuuwstt.ssssssten:enter
AttttttuAuutttttttuen:enter _ .
wvvvCvvu.ussssssssten:entiti
uttsCtsuttssssussssen:entiti _ chengdu
ssts.ssA.vBBBBDBBCCen:entri
sssssssAss.......A.en:entri .
tstsssAtss.........en:environ
tstsssAtss.........en:environ .
AuttAttuuuvuuuvuuuuen:environment
ttAuAttussBBDBCBBBBen:equal
DvuuAAvwuvxvvvuxvvven:equip
tsssBBst.tssss.tsssen:equip .
Cttttttutuwuuuuuuuuen:equip in
wwvwCvs.wx....B.s..en:equiti
utsuvtBAuttttttttwten:equiti in
tstsssuBttvvvvwvvxven:equiti to
vtvws.vw.BBBBBCCBBAen:establish
tuuu.AuuusDDDDEEDDDen:establish a
ssvswtvuty.AABABAs.en:europ
A.vwxwvsswxtvvvvvwwen:europ .
tttBstttutA.ABAAAAAen:europ _ need
tA.sss.AssAAAAAAA.Aen:europ and
tttBstttutA.ABAAAAAen:europ we
BuvwsAvwsxtAssuAstAen:european
sssssAss.sBBBBBCBBDen:european _ on
AsstssssstBAAAAAAAAen:european _ to
tssstttsBsBBBBBBBBDen:european base
uvtwuuCvtuuuuuuuwuuen:evalu
vuuuvuAuvBBBBBBBCBBen:ever
BvtwxuxwwAvuvuuuuuuen:everi
Bttuttuut.tssssssssen:everi _ .
xsvsvw.wAwB.BCBBCBBen:everyth
uutAtuuuAsAAABAAAA.en:everyth _ the
vsuuuuuuuCABAAAAAAAen:exactli
Csuwuuuuvxstsssssssen:exclus
AssvttsutuDDBBBBBBBen:exclus _ right
..ttttttttttsssssssen:exclus _ to
sAstssssttvuttttttten:exclus right
vv.svuvBAvBBCCBBBC.en:exist
uuAAtttttuAABBAAAAAen:exist ,
uuAutttuBu..A.....ten:exist .
ttCutttuttAABAAAAAAen:exist _ the
vuCtutvvtvCCEDCCCCCen:exoskeleton
uuuuuutCuv.........en:expan
wvv.vABvwwuuuuuvvuuen:experi
ttttttCttuttttttvtten:experi .
ttuvtBsutt.....sB..en:experi with
uutuuuCwvtAAAAAAAAAen:experiment
uvButBuwvvCCCCCDCCCen:expertis
tuAutAuvuuCCDCCECCCen:expertis in
susttssttC.........en:expir
vCuuuAuuuvtvtttuttten:exploit
suvvBvvwv.DCCCFCCCCen:export
Cttututuuttssssssssen:extract
ttstsAstt.AAAAABAAAen:ey
ttstsAstt.AAAAABAAAen:ey _ .
ttstsAstt.AAAAABAAAen:ey diseas
vvvsvuvvABtttsttttven:face
xwuBttAuu.BBBCsBCBBen:factori
wttDusvutwBBBCBBBBBen:factori ,
ttutA.stsBvvvvxvvvven:factori .
vutBtstust...A.....en:factori _ asia
wvususvvsA...A.....en:factori in
suttuuuutBCBBBBBBBBen:fair
AAtvtuvCvwwwvvwvvxven:famili
ttssvstCvtvvvvvvvxven:famili offic
AtButtuttuCBCBBBBBBen:fanci
.tuvtuCvuutsssss.ssen:farm
ssssssAtst.........en:farm _ #
vttutt.utBttttttvtten:farmer
uuvAuuuvuAsssusssssen:fda
wEvysvwwwwuvuuvuuuuen:fee
uCuv.uuuuvtuttutttten:fee .
uBu.uv.vvtststssAssen:few
sAtt.sstsuBCBBCBBBBen:fibr
u.uvutCuvuAsAAAABAAen:field
tsstt.ttt.ssssstsssen:field _ between
tsstt.ttt.ssssstsssen:field station
tututuCttvCCCCCCECCen:field valid
tBttuttAtu.s.....A.en:fifth
tttuAttBssBBBBCBBDBen:fifti
uu.Btuuuutssttsssssen:fill
ttuBAtttttCCCDDCCCCen:film
.vBwuvvvuAFDEDDDDDDen:filter
utttAusButttttuttuten:financ
vtvuvuuDtuBBBBBBBDBen:financi
vtvuvuuDtuBBBBBBBDBen:financi partner
AxwAvsyv..CBBDBCBBBen:find
ussssssssBCAAtAAAAAen:find a
Cttututuuttssssssssen:find buyer
tv.w.zz.Bwssusssuuten:firm
wtvuvuvBBwuuuuuuuvven:firm ,
x.Cwsxwxxv.ss.B....en:firm .
tttsBtstut....s....en:firm _ a
ttAtttutAsAABAAAAAsen:firm _ to
utuuAttuuBttttutttten:firm and
sttsBttuusAAAABAAAAen:firm that
ttuAttttBtAAACAAAABen:firm to
uuv.Awsv.usssu.susven:firm with
ttBsttutttCCDDCCCCCen:firmwar
xxwzxwA.BtAttA.AA.ten:first
ss.ts.sBttvvvvvvvxven:first _ #
ttttssvu.Cttttttttuen:first _ ,
ututtus.Bv..t...A.sen:first _ .
sAtss.tutususss.sssen:first _ is
ttttssCttuuuuuuuvuuen:first _ of
stttstBtAvttttttstuen:first _ with
tssssstBttssssssstsen:first chequ
ssttssuutCBBBBBBDBBen:first custom
tsttttttButtttttttven:first employe
ssssssssAtssssssssten:first hire
sAtss.tutususss.sssen:first patent
tvtvstAvAt......B.sen:first three
vuvuuvDwut......A..en:first to
ttttssCttuuuuuuuvuuen:first user
uuttsuuuDtBBBBBBBBDen:first year
AAtuuuuuuuusttttttten:fit
.vvx.wBtwsvuvuwuttuen:five
uuBtBttttvuuvuwuuuuen:five _ and
utuvBuuwvBBBBBCBBBBen:flag
tAttss.ussuvuuuuvuuen:flat
AttustAtttBAAAAA.AAen:fleet
AttustAtttBAAAAA.AAen:fleet and
uCtwtuttttuwuuuuuuuen:fog
tstttttBtuvvvvvvwyven:follow
tstttttBtuuuuuuuuvuen:follow .
uutAsBuutu...t.B...en:food
ssxAwtAwszv.vu.st.ten:for
vt.utsuBtABBBDBABDBen:for #
x.xttutyuBs.wv.xvsven:for _ .
vuuuBvBtttuuuuwuwvuen:for _ :
u.sAstsuustvtuttttten:for _ ;
tvutvuvBCuBBBBBBB.Den:for _ and
tAAtsssuusvywvvvvvven:for _ ar
uuuutuuBAvwwwwwwwyxen:for _ biotech
Btsssstsvusssusssssen:for _ brand
ttCuAtuutw..s.A....en:for _ co
tA.u.tAtuwuv.utuvuuen:for _ compani
uvsBuvuvvutttvttttten:for _ develop
tsstt.ttt.ssssstsssen:for _ ecolog
ssAsssssssttutttttten:for _ electron
sssssssAss.......A.en:for _ entri
Atstssssts.........en:for _ europ
ttstsAstt.AAAAABAAAen:for _ ey
tCtvwtuutututtttttten:for _ fee
tutttttuBuvvvvvvvvyen:for _ firm
vuuBuuwACwDDDEDDDEEen:for _ first
tstAAtsssstttuutttten:for _ french
tsstt.vtAuCCCCCDCCDen:for _ host
CAwvv.vtvyDsAAABAsAen:for _ in
stAssAsssuAA.AABAAAen:for _ joint
sstts.tBstAAAAA.ADAen:for _ k
vvtDutvutu...s.....en:for _ manufactur
uttvtACuuvAAAAACBAAen:for _ month
ttBtttsust..A......en:for _ next
uBtxtuBwtusCtsssvssen:for _ of
usAAssssstuuwvuuuuuen:for _ on
ABttttuuAwzzwwwwwwxen:for _ or
tBsuustAtuBEBBBBBCBen:for _ right
AssttstAtvsssssssusen:for _ softwar
s.ssssssAsssssssssten:for _ spin
ttt.utuA.utttvtttuven:for _ start
utstsCuusuCCCCCECCCen:for _ studi
vuvCvuuAvvtttutstuten:for _ team
.vu.vuCuuww.uvuuvsuen:for _ to
tstuttBsstCCCCCCEECen:for _ trial
But.ttutsvB..s.....en:for _ trollei
ttttttuAAtsssssssv.en:for _ up
tCuvttuuuu.s.......en:for _ us
tttBstttutA.ABAAAAAen:for _ we
AutAutvtAvvuuvuuuuwen:for _ who
utuvuuvuC.uuuuuuuuwen:for _ year
tAttttAtst.B....t..en:for _ your
w.ut.tAw.zDADBDGECBen:for a
uAuutAututsusssAsssen:for an
uuDBtsuusvsBuusssssen:for ani
AutAttvuttxuuvuuuuuen:for brand
vAtuAttttuCDCCECCCCen:for china
tutAuttuBv.ss.ssssuen:for chines
suAstButttuuuuuvuuuen:for co
uvuAwwvxAstttvttttven:for compani
Btsvuut.uvFDDDDDDEDen:for distributor
ttstttBtttDDDDDDGEDen:for earli
tttBstttutA.ABAAAAAen:for europ
AtttAttstuwuuuvuuuuen:for european
uuttuutuCtAssussssuen:for foreign
BvuvuCuwtuywwwwywwwen:for industri
ttBtttttttxxzxxzxxxen:for joint
uAu.tttvuvvyvtvvvvven:for license
Bttutsutttutttttttten:for maker
sssssssAss.......A.en:for market
BAvvuvvtvvEECCCCCCCen:for on
suwDvvvwvwtuuxuuuuuen:for other
ExvusytvxzHAECEDHEDen:for our
tsstt.ttt.ssssstsssen:for plateau
ssAsssssssttutttttten:for power
ttstsAstt.AAAAABAAAen:for rare
uutuuAuBsvss.sstsuuen:for share
Atstssssts.........en:for southern
v.s.wtABstGHEHEGHHGen:for the
tBsutstuAtsussssss.en:for their
AvuuvuAvAv.AAAAAAABen:for three
uutusuCusuuuuuuuxuuen:for trial
ssssAssuAt....B...sen:for two
AAuttutstutssAsssssen:for us
tv.Duuvwsxxuwvuuuuven:for you
ttutttAtBvsssssststen:for young
BwAxsv.wvvzwywywywwen:for your
AssuttssstDDDDDDDFDen:for ¤
sttuC.xzBzwsvxxwuuwen:foreign
svAuAAtuvuwvwvzwvvven:foreign _ .
ssusDtsuuuAssutssssen:foreign _ and
But.uttttuywwwwwwwwen:foreign _ in
sustBststtsssstssssen:foreign _ owner
As..ss..svsssusssssen:foreign brand
ttutAttvAtttttutttuen:foreign compani
ttuu.sstBswwwwywwwyen:foreign firm
But.uttttuywwwwwwwwen:foreign product
tuttBtttusuuuuvuuuuen:foreign technolog
uvAuCuuuuvBBCBCBBBBen:form
suusDusttwCCCCECCCCen:form _ joint
suusDusttwCCCCECCCCen:form a
vvusuvvBuutttstttuten:forti
twxtDyuuw.ABBCBBCBBen:found
ssststsssC.........en:found _ #
uuuuCutuuuBBBBCBBBBen:found _ compani
AtvuCuutuuABBBDBBBBen:found a
ssststsssC.........en:found in
uutusuuC.vuuuusuuwven:founder
tttttttA.tuuuuuuuvwen:founder with
uv.Bttvvtt..A......en:foundri
ytx.wxx...susussst.en:four
uvvvvvvwsBBBBBBBBBCen:four _ ,
uttBtutttAtttuttttten:four _ .
.uwxtuuvAAs...BBB.Aen:franc
AtuuvtttBvsssss.ssten:franc .
xvvvvsBw.xBBBBBCCBCen:franc _ we
AwuvAvuwtAvsss.sssten:franc and
vwu.uvBwAvsssussAsten:free
ssssssAsstBBBBBBCBBen:free _ charg
ssssssAsstBBBBBBCBBen:free of
AsystvyyBvs..stA..Aen:french
ttsuAssuAtsssstsss.en:french _ ,
uBuu.ttvtAtuttutttten:french _ .
Bvtsuuuutuuuuwuuuuuen:french _ for
tttstttvABAAAAAAAABen:french fund
twsCywzABus...tAtsten:from
uuuBtuuvu.uuuxuuuuuen:from #
.vvutuvu..ECCCCCCADen:from _ ,
wvwsuwxsCxvtusvuuxven:from _ .
ttAussAttussAssstssen:from _ compani
ttstsAstt.AAAAABAAAen:from _ develop
AvvAuuuwvsBAAAAAAAAen:from _ to
tttstttuBtDDDFDDDDEen:from _ who
vwA.uuv.vuCCDDCCCECen:from a
AutuuuuvCuvuuuuuuuven:from chengdu
ttttttttButtttttttuen:from china
tsssssssA.AAAAAAAABen:from grenobl
tstBssttttBCBDBBBBBen:from it
ButvuutuuACBBBBBBBBen:from lyon
ttstsAstt.AAAAABAAAen:from nice
utu.tuuBttAAA.AAACAen:from on
AssttssAsuAssssssvsen:from our
uBsvsvvvtAttwtsttuuen:from the
AtutttuAtuBAAAAAAtAen:from you
uuvCttuttuCCCDCCCCCen:frozen
wsw.wv..wtDEDHDDGFDen:full
tttttAtuuBtttttuttten:fulli
xvyyxtwDw.uvuuvwuvuen:fund
uvuuuuuCuuBBBBBBBCBen:fund ,
suutustAt.CCCCCCCECen:fund .
sssssstAssssssssstsen:fund _ :
tstttttBtuuuuuuuuvuen:fund _ follow
ttssttt.At.......sAen:fund _ in
uuttAAu.uwttttuvt.ten:fund _ the
sssstAtusBvvvvvxvvven:fund by
tstttttBtuuuuuuuuvuen:fund can
uvuvvuvBvstttttttvten:fund is
uAttuuuBtuA.AAAAABAen:fund the
uutvuttsuA.........en:fundrais
vsststutCvttttttttuen:furnish
utstuttuCuttttttttven:furnish lab
tstuCtsuttAAAABAAAAen:futur
ssssAssss.BBBBCBBBBen:ga
ssssAssss.BBBBCBBBBen:ga distributor
AvtvuuBvuvxvwvvvxvven:gadget
AtA.stttttB.sA.....en:gap
AtA.stttttB.sA.....en:gap in
Dvvvuvvvuv.........en:garden
Dvuuuvuuuuvtttttttten:garden centr
BtAtttttttutstttttten:gener
BtAtttttttutstttttten:gener _ a
ttsstssusB.........en:german
ttsstssusB.........en:german _ in
Cvvuuvuvv.BAAAAAAAAen:germani
.ttttttttAxvvvvvvvven:germani .
.u.y.wttAxABBA...BBen:get
AuttttButwwvvvvwwvven:get _ in
AtAuttuuutDCDCCCCCCen:get _ touch
ttstAttt.suuuuwuuuven:get a
AtAuttuuutDCDCCCCCCen:get in
AutsttttAtEBBBBBBBDen:get our
Dwxtuwuyst...su.A.sen:give
vuvAvuvvuBtttuttttten:give them
Ctttttuttuvtttttttten:give us
stvu.uuvCtA...t...Aen:glad
AsttAttuAt.ssstsssten:glad to
v..vutAuuuuswuuxxuuen:gladli
tAButuuuttACsAAAAAAen:gladli _ it
vuuCtvvtuuCCCECCCCCen:gmp
suv..tvAvuuutsustvten:go
u.vssAtutu.s...A...en:go _ into
u.vssAtutu.s...A...en:go deeper
.suvvAvwtsxtuuuuuuten:good
Butttstttuutttttttten:good ,
tuuusBtttCtssssAsssen:good _ .
sssssCssBtssssstssAen:good _ ar
stss.Dsssv.........en:good question
vt.utsttsBsstAsssssen:got
tsAAtsssstsstAsssssen:got an
vsuwvAvvs.vxvvvwvvxen:grant
CuuvttuttuDCCCCCCCCen:great
AvuvuvBvvtDCCCCCECCen:greenhous
.uuvtuut.Bs.......Aen:grenobl
tsssssssA.AAAAAAAABen:grenobl ,
tsssssssA.AAAAAAAABen:grenobl _ #
Avvsuv..swCAA.AAs.Ben:ground
tsuu.Ax.wxuA..tttusen:group
uBttuBtttAtvtttvttten:group _ it
uvtBtttttABBBCBBBBBen:group _ the
vBuuBvtuvuADAABAAAAen:group _ to
AuttuAvvtttssssAsssen:group in
uvuutCuuuttttttuttten:group on
BvuuttvBtuyvvvvvvwven:group s
vttutAvuAwDDDDDFDDDen:group to
ttttAuuAuuvvvvxvvwven:group with
uuuuvuuBuAttuttttuten:grow
tsttsttBstBBABBBBEBen:grow _ also
tsttsttBstBBABBBBEBen:grow we
AsststAstsFEEEEEGEEen:grower
Atstvst.tvssssssstsen:growth
uvvtvvvwDuBBBBBBBBDen:guid
ststtttAAstttttttu.en:guidanc
uuuuttDuuv......A..en:guinea
uuuuttDuuv......A..en:guinea pig
stutzuBzvsDDCECBCDDen:ha
uuutsu.ttDttttttutten:ha #
tCwuutvBtvCECCCCCDCen:ha _ a
uvBAttuuuuBBCCBBBBBen:ha _ be
tAAussstut.ss...A..en:ha a
utttttBtuuBBBBBBCBBen:ha onli
wv.BvvBvwvEEFGEEGEEen:ha to
vBtvuuttuCtvttttttten:had
wvBtBwwBwx..ssA....en:half
tttt.ttBttDDDDEDDFDen:half _ .
uuDuttuutvsssssssssen:half _ the
wwBwBvw.vwwwwwywwywen:half of
AttAstutsuwvvwvvvvven:hall
.vsuwuvwCvAABCAAAABen:hand
AststsutAsutttttttuen:hand ,
AuAuuttuvuus.ssssssen:hand _ a
vwBvuvvwBuCCECCCCCEen:hand with
vtttututA.ttttttttuen:handl
ttuvusA.vwuvtssuv.sen:happi
uu.uuvvAtu..s....B.en:happi _ co
ttuvusA.vwuvtssuv.sen:happi to
uBtuttAtuusBusssAssen:happili
vuCvuv.vvuAAAAAABAAen:hardwar
svzswvvutCsDCC.BBDDen:have
uuuutAuBuvBBBBBCBCBen:have .
vttuuuuAuABBBBBBBCBen:have _ .
sssssBsssttttttuttten:have _ cohort
CuuvvuuvuAvuuuuuuuuen:have _ in
vuuusBvutBtttttvttten:have _ so
wvtwvvvwvDAABAAAAAAen:have _ the
sttuvtuABvECCCCCCEFen:have a
vuuusBvutBtttttvttten:have done
.uvAvwvw.ss..A....Aen:have no
Dttvutuuuvwuuuuuuuuen:have room
vututttAuAtttttttuten:have sold
v.ussAuuuvs.s.ttsssen:have the
vtut.uAAtvAAAABABssen:head
tt.u.tuAuv..s.A....en:health
tsutAst.tuAAAABAA.Aen:health _ with
sstsAstAtt....A..t.en:health compani
.utstutA.u.s.AsssvAen:hear
AusuttuuAuCBCBBBBBDen:hear aid
tstsstsAssuuusuuuxuen:hear from
sv..uvxtuAFEGFEEEFEen:heat
sssssss.s.AAAAAAABAen:heat _ electr
sssssss.s.AAAAAAABAen:heat into
ssAAsuttssCCDDCCCCCen:heat pump
ssssssAtst.........en:hectar
AtvtBttutus........en:held
uwxuvuuvBAFDDEDEEDEen:help
sssstsssAu.........en:help _ set
AututAtutvFCCCCDCCCen:help us
wvuvwvAtBxBBBBBBCBCen:help with
tvAvuAvvuAsstssAsssen:high
.vvwtvvuBAutttttttsen:hire
uttutttvDvssssssssten:hire .
vBtvuwsAvuAABAAAB.Aen:hold
twv.uuAwvADCCDCCACCen:home
vvCvu.tsvxEEFEEGGFEen:hope
ttBusttstuBBCBBBBBBen:hope _ work
vvCvu.tsvxEEFEEGGFEen:hope to
vustsBsttu.....A...en:horizon
BxyytB.yyv....AA...en:hospit
Cuttttvttv.........en:hospit .
Butuutstusutttttutten:hospit _ #
DtsvsttssuECCCCCCCCen:hospit _ .
ussssuvusC.........en:hospit end
uttttA.ssuCCCCCEECCen:hospit to
ttsstt.tsAsssssstssen:hospit with
wvuxvAuvDzBBABB..BCen:host
uutttCutuwtttttvttten:host foreign
uututtCtuv......s..en:hotel
uvuAsAtttusssus.sssen:hour
At.twv.w.suBAB...sten:hous
vvvvvuBuuABBBBBBCBBen:hous .
tttttttsBtttttttttuen:hous _ for
tttttttsBtttttttttuen:hous them
wAsxAvww..ABBA.AAABen:how
tBtsuttsst.........en:how _ a
tBttttvtAuACAAAAAABen:how _ we
t.uuuuvuBvACAAAAAABen:how do
tBtsuttsst.........en:how for
ttsuBttssuCCCCDCCFCen:hunt
ttsuBttssuCCCCDCCFCen:hunt for
wtvwuAvAvu....BC...en:hydrogen
tvstsCtvtuCCCCCECCCen:hydrogen .
u.utvttBuuAAAAAAABAen:hydrogen _ .
sBssssstss.........en:hydrogen storag
ututtCttutsssssssssen:hydrolog
svwvtuABsvwvvvwvwwuen:i
ttttutAAtuttttttvuten:i _ .
BtttuttAuuuttttttuten:i _ my
tstttsAAtuttttttvuten:i m
ut.utuBwvtuuvuuuwuuen:idea
.u.uAuvvAvEDEDEDDDDen:ideal
.tttttttBuDCCCCCCCCen:ideal .
stttBtuvtuBBBBDBBBBen:identifi
stttBtuvtuBBBBDBBBBen:identifi .
.BtswwyAyx.stssusvsen:if
uuAuutuAttttuttttvten:if _ make
tttttttBtsvvvvvvvyven:if _ re
u.stwwxBwuBC.sAAAtAen:if you
AtuttAuttuwuuuuwuuuen:if your
uuAutCuututtuttvttten:imag
CuuvttuttuBAAAsAAAAen:import
CtsvttutstCBBBBBBBBen:import .
Bsttssttsts........en:import with
BvuxwxzttB.ss.AAstsen:in
.vuxxvvytEt.......Aen:in #
AstuttuAuvtA.....v.en:in .
.tuwAvw.AwABAAsAABBen:in _ ,
swyswtzxtECDDDDDFFCen:in _ .
.vvAwuv.AvECCECCCDEen:in _ ;
CvAuttvuvtDA.AAAAAAen:in _ ?
uutvuuu.uBtttttttuten:in _ a
.uwstxwsuBtA.BA..vAen:in _ and
sssssssAsstttttttvten:in _ antipoli
AstvtttuuuAt.......en:in _ china
Btuuuuuvv.AAAAAAAAAen:in _ countri
uuuttA.tuuAAAAABsAAen:in _ data
uuAtttuAttttutttttten:in _ firm
ssssssAsBs......A.ten:in _ first
vB.xwAuu.wtuwttsttuen:in _ for
.BsutttttvAs.......en:in _ french
tuttttttCuCCCCCCCCEen:in _ in
tstsssAtss.........en:in _ live
BttuAututuDBBBDBBBBen:in _ market
ttuttBuutvCCCCCECCCen:in _ model
tsAA.ttustAA.sBAAAAen:in _ new
Buu.uuvvtvtttuttttten:in _ of
utttsstutC.........en:in _ own
tttustBtss.........en:in _ plant
vststCtttttttttuttten:in _ scienc
vvuvvtACuvtttttttvten:in _ start
ssssssttsABAAAAAAAAen:in _ water
A.tssts.ttswuusuuwuen:in _ we
uAuvtuuBvvBDBBBBBCBen:in _ week
tssttttA.utttttttuten:in _ winner
svAvvtvvuCDCDCCCCCCen:in _ with
tsAttttAttCCDCCCCDCen:in _ would
wsytCuAuAxA.A.CsD.Cen:in a
uuCtuuuutvuuvuuuuuuen:in as
B.tBvtvAvws..A.....en:in asia
tsstsssAtt.........en:in biotech
.vwtstuuDzC..sBB...en:in chengdu
Cvws.xuz.u.us.ss.suen:in china
ssssssttsABAAAAAAAAen:in citi
tssttttA.utttttttuten:in each
sBuuvutvutDCBBBBBBBen:in europ
ts.ss.sAAtssssssssAen:in european
Bstv.uut..AAAABAAA.en:in franc
Cvvuuvuvv.BAAAAAAAAen:in germani
suAuutuuutts.ssssssen:in hand
u.twtstttCBDBBBBBBBen:in hous
tvtvtAAsussssssu.vsen:in it
AtsutttAuuFDDDDDDDDen:in japan
uuBvu.uuuuAA.AACAAAen:in joint
uut.utuwA.CCCECCCCEen:in june
tBstttttutFHFFFFFFFen:in licens
ttttttuvABBBBBBBBBCen:in mai
utuuuAtt.ACCCCCDCCDen:in march
tstttusBtuAAAAAAAAAen:in medtech
AtuwuuuusAvtttttttsen:in nice
tAAtstuttutuvtttttten:in other
wsytvtDsxtABs.ssvssen:in our
uttttst.tAssssssstsen:in robot
ttsBttsttussstsssssen:in seri
tAstttstBtABAAAAAABen:in shanghai
.uv.w.wwv.CCCDCDCCDen:in sichuan
vuuvuAvBvv.....s.A.en:in six
sssssss.Atsssssssuten:in sophia
twxtAytuBwFDDEADEEAen:in the
Custuutu.uvuuuuuuuven:in their
BuAvutuuuuGDFDDDDDDen:in touch
ABvvtuvvuvEBCCCCCCCen:in your
wuwwu.vx.C......t.sen:includ
utvutAsw.A......t.sen:includ .
wuvuwuxsB.BBBBBBB.Cen:incub
stssusuuDvvvvvvvvvxen:incub _ foreign
uAxuu.tCvvtt.AAuA..en:industri
vuuuuDuttwtttttwtuten:industri .
sBtuAttusu.t..A....en:industri _ sought
tvtuuvtCuADDDDDDDGDen:industri ar
tttutttCtvuuuuuuuwuen:industri group
tuuAAtuvsuBBBCCBBBBen:industri partner
uuuCvtuvstssstsssssen:industrialis
AuuBtuuttuA..s.....en:infusion
AuuBtuuttuA..s.....en:infusion pump
utuBtsttttBBBCBBBBBen:injec
vAswvvBxwt.AA...u..en:innov
swvvwxCxwAs.t...C..en:instal
uutuuvAuuCssusss.ssen:instal .
uCuuttuuuuDGDDDDDDDen:instead
uCuuttuuuuDGDDDDDDDen:instead of
vtswwBux.t..t..s...en:institut
ttt.tBsttuBBBBBDBBBen:institut .
tsstt.ttt.ssssstsssen:institut _ plateau
tsstt.ttt.ssssstsssen:institut for
.v.wwsuwwAusAsstsssen:instrument
Cvttuttutuzwwwwwwwwen:instrument to
Bttutststt.........en:integr
uBt.ttttttCDCCCCCCCen:intend
uBt.ttttttCDCCCCCCCen:intend to
uAttt.utt.BEBBBCBDBen:interest
uAttt.utt.BEBBBCBDBen:interest in
vvtvs.uAvwttttvuttten:intern
uuuuuutCuv.........en:intern expan
t.tz.tzAtzvwvutsuyuen:into
sssssss.s.AAAAAAABAen:into _ .
tuttCutuuv.........en:into _ compani
u.vssAtutu.s...A...en:into _ mechan
ut.vCuuvuvAABAAAAAAen:into a
sssssss.s.AAAAAAABAen:into electr
At.vuuuBtus.t....A.en:into our
AsAvusvw.uB.CAABAA.en:into the
tBtttttttututtttttten:into your
tss.ssttBtttttttttuen:introduc
uAuustAtttuvuuuuxuuen:inven
uABuutuuttBADBBBBBBen:invent
ttButsttssCCECCCCCCen:invent togeth
v.wtCuvvuvusuvwuuuuen:inventor
uuvwuvvssBtttttttuuen:invest
tssttttA.utttttttuten:invest #
stttwuttuBEEEEEEEHEen:invest .
tssttttA.utttttttuten:invest _ k
utttttv.u.xxxxxxxzxen:invest in
sssssssAss.......A.en:invest of
wvvvvEvvwvBBBBBDBBBen:investig
uutwvsv.uA.....A...en:investor
tssstssAss.......s.en:investor _ a
...st..tsBssssssstsen:investor _ the
tsssttsBst.......s.en:investor with
.uttuCtuuwxvvvvyvvven:invit
AtstuBtutuuttttuttten:invit to
tsAtttttAtvvxvvvvvxen:invoic
tsAtttttAtvvxvvvvvxen:invoic .
xEsxvwvwvwADtAAAAAAen:ip
vCsuttuvtvBDsBBBBBBen:ip .
xsx.AttsvvECFGHBHFGen:is
u.tt.tsAtususstss.sen:is _ #
.uuCtu.vuxvvtAttvtten:is _ ,
x.t.BvvuvuB.CCDBBDBen:is _ .
tAssttsBttA.AAAAACAen:is _ :
utxBt.tttuDDDEDEDDDen:is _ ;
ttsstAusAsDDDDDGDDFen:is _ a
x.wxvt.Au..A.B.uBB.en:is _ for
stssCtttsuDDDDGDDDDen:is _ joint
tsssBssssuCCCCDCCCCen:is _ jointli
uAt.tttuuu.t.A.....en:is _ license
sAtss.tutususss.sssen:is _ offer
ttuAAtutuvACBCCBBBBen:is _ the
AtxwsAwswAAs..Ct.A.en:is _ to
tuuCtttvttAAABAAAAAen:is _ us
.vCuuuusutEBDBBBBABen:is _ we
vwvxCAAuwtssus.tAssen:is a
.sstsAttsuDBBBBCBBBen:is anyon
t.ttutA.tvstsssst.sen:is avail
uAt.tttuuu.t.A.....en:is for
uuvCttuttuCCCDCCCCCen:is frozen
sttts.tBstssssstsAsen:is look
tCtttsuuuu.....A...en:is on
ttuAAsu.uvAAAsBsA.Aen:is open
tAtttsutsAtuttttttten:is our
u..uAuvsusCDDCECCCCen:is the
ttsstAutAsBBBBBDBBCen:is there
ttCvuvtBsvCCDCCCCECen:is welcom
.vAsAuuAuvDBCACBBCBen:is what
tBuuuttAttuwuuuuusuen:is your
sAsCwstzyvsssssu..ten:it
AsyCxsuwtvBDDBCADCCen:it .
.AuutuuuAvCCBBBBBBCen:it ?
AxtBwu.xysEBEECCECCen:it _ .
uAuBtuAuuwCACDCCDCCen:it _ :
tuttAttvtAttttutttten:it _ a
BuAtstttstEDEDDDDDDen:it _ be
ut.AttttttBBDCBBBBBen:it _ by
ttutA.stsBvvvvxvvvven:it _ factori
Cs.tssssstECCCCCCCCen:it _ in
tuststAss.AAAAAABAAen:it _ of
u.AutAt.uwtuvttuvsten:it _ to
ttBAtttuAuuuxwuuuuwen:it _ you
ttAAttttttsstusssssen:it by
uuttssBtt.ttttttutten:it depart
AutAttuttuvttvttttten:it in
.ttsutAtuAtsstssttsen:it own
ttC.tutuuu...s.....en:it with
BuAtstttstEDEDDDDDDen:it would
AtsutttAuuFDDDDDDDDen:japan
AtsutttAuuFDDDDDDDDen:japan _ china
AtsutttAuuFDDDDDDDDen:japan and
uu.uvBtssuuutuuvuvsen:join
tu.ttAtu.t..u..A..Ben:join a
wuAy.Bvytts.tst.ssAen:joint
t.Atstuutw.As.A....en:joint _ ,
tu.vAAtttwvvwvwzvvven:joint _ .
utts.tsts..........en:joint _ in
ttButstttvAABAACAAAen:joint _ of
ttttsBsttv.........en:joint _ on
tsssCtsssvsssssssssen:joint _ partner
ut.vBBswuwsstsvssssen:joint _ with
ustsBsssstuuuuwuuuuen:joint compani
uuDvuvtvuvttutttttten:joint develop
sstsu.stAsBBBBB.BBCen:joint lab
ssAtsstssssstssssssen:joint product
ssttsBstsuuuuuuwuuuen:joint project
tttusCuutwssssstsssen:joint research
ts.tsAsssuBBDBBDBBBen:joint studi
ttuvAvuwuA.A.......en:joint ventur
uwCyCyxvxvtstssssssen:jointli
vuDuuuuuutBBDBBBBBBen:jointli .
BstsBssttvs...A....en:jointli _ compani
AtvtBttutus........en:jointli held
tsssBssssuCCCCDCCCCen:jointli own
uuBuuvtuu.ttutttttten:jointli with
uut.utv.AsBBBCBBB.Cen:june
uutCtttuAuCCCECCCCEen:june ;
tssssBsttABBBBBCBBBen:just
tstuCtustuEEEEHEEEEen:jv
xvwswvvGuz..s..sAA.en:k
uttttttBtuvvvvvvvyven:k ,
utusutuCuu..st.t.B.en:k .
uttuuuuCsvtttttttuten:k _ each
tssAtst.ttsssAssstsen:k a
tssttttA.utttttttuten:k in
vBtu.AvvwtCBBs.DAAAen:keen
u.tuAAvuvtBsAtsC...en:keen to
wxwsxxxtCsBBBCBBBC.en:keep
ssssssA.suBBBBBBDCBen:kiosk
ssssssA.suBBBBBBDCBen:kiosk .
AAuvuwswws.BAAAA.AAen:kit
tutttuCutvttttttutten:km
tutttuCutvttttttutten:km of
ssszsvwx.ACCCBABBBEen:know
tBtsuttsst.........en:know _ for
uvuwtttvwD.........en:know _ to
BututsttAuECCCCCCCEen:know a
v..wAuuwx.ABBAsAAAAen:know how
Bttutsttt.utttttttten:korean
.ttzy.twAvAst..B.B.en:lab
Btsttts.tuDCCCCCCECen:lab ,
ttttttBtstBBBBBBCBAen:lab _ a
u.vssAtutu.s...A...en:lab _ go
usttsAutBvuuuuuvuuven:lab _ the
tsstsAststuuvuuvuuven:lab and
tsustBuuutBABBBEBBBen:lab to
tuAtuAtutsttvtt.ttten:lab would
uuvEuuuvvwuuuwuuuuuen:label
BuuvuAvutuAssssuss.en:laboratori
AuttttvuAuDBBBBCBBBen:laboratori _ in
AAvvuAvtuwFECCCECCCen:lack
.BuuuutuuuFFDDDDDDDen:lack is
Cttuututtvtssssssssen:lamp
vvvvBuwtCvAAAACAAA.en:land
uvuu.twxBvxxxxzxxxzen:land ,
stssC.stttsssstssssen:land _ the
ttttCtsuuuAAAABAAAAen:land and
sstsssutBussssssssten:land programm
ttttstBuAusssssstsAen:landlord
sssAssststtt.uttttten:laser
uttwtuvuvD.........en:last
uttvttttvB.........en:last _ .
xsuutuwwuD.........en:last year
uCsutstuttBDBBBBBBBen:late
uCsutstuttBDBBBBBBBen:late stage
ssAtttBututtutttttten:launch
utBtttCutwAA.AAACAAen:launch _ in
ssssssBsstsssssstssen:launch custom
stsststtBtuuuuuuuuxen:lawyer
swwtwvACwu.sststttsen:lead
uAuvuvAwvAAt....A..en:leak
ssssssttsABAAAAAAAAen:leak _ citi
utttttCuttAAAAAAAAAen:leak detector
ssssssttsABAAAAAAAAen:leak in
uutututtCtssssssssten:leas
BvvututuuBCBBBBBBBBen:led
vttwttuAu.BBBBBBBCBen:left
vvvvuuwBvsBBBBBBBCBen:left .
t.ttttttBv.t.......en:legal
ssssstuuBs.........en:legal advic
vu.wuAAvvuAAsAA.BAAen:lend
tuButstttsBBCBBBBBBen:lens
vxAuts.ssysCB.BB.Bsen:let
sstsAuAsssuuuuuuwuuen:let _ run
tuAu.Au.uuCCDCDDCDCen:let s
ssstAtAttvsssststtsen:let them
st.uuvvw.wsBB.....sen:let us
xAvvtuvuuABCCCBCBDBen:licenc
u.uu.ts.Avtuttttt.ten:licenc ,
usuutsvvwAA.AAAAAAAen:licenc .
us.vAtuvuAsv.sAssssen:licenc ;
u.t.ttuuuwDGDEDDDDDen:licenc _ a
s.tt.ssttuABAA.AAAAen:licenc _ the
u.t.utsuuvABABAAAAAen:licenc on
vAtuwttuuswzwwwwwwwen:licenc to
xDxyvuwzzussssttsssen:licens
vFuvvwuvuw.........en:licens .
t.tuuttutAtvttttttten:licens _ catalyst
sFssuststx.A.......en:licens _ technolog
sBstusttttDGDDDDDDDen:licens a
uBsttutttutvttttttten:licens for
utuvuuuvuCtvttttttten:licens our
vDtttttuvwwzwvwwwwwen:license
uAt.tttuuu.t.A.....en:license ;
uBs.ststtusus.sssssen:license _ for
sxvAwAsvxv.ttutAutten:light
w.vyvuBsuvCGEGEGDCEen:like
ButuBttwtt.tttutttten:like _ be
tstsstsAssuuusuuuxuen:like _ hear
tsstsssAtt.........en:like _ meet
vsAvu.CvAwDEEDDEEDEen:like a
suuu..BAxx.BACACC.Aen:like to
.Butttuu.v.ECCCCCCBen:like us
AtsBxyvuyusAtu..tA.en:line
vvvsvuvAuAAAAAAAACAen:line .
Btstsssssvtssssssssen:line _ europ
As.Attttsttst.sssssen:line and
.tAAstttstAtuuttttten:line in
CwvwuswBvwutttustvten:list
tttttAtCtusssss.susen:list .
vtvAtuuvuBtttuttttten:litr
u.sxvvDwwwst.ssssssen:live
tstsssAtss.........en:live _ environ
tstsssAtss.........en:live produc
CwusvxAyxxssttssAssen:ll
Attutt.utts.....A..en:ll _ it
.ttuuuAtut.AAAAACAAen:ll _ you
.xuxCxxvusA.AA....Ben:local
vuwvCtuuvAFDDFFDDDDen:local _ .
uutttuuvCtCCCCCCCCFen:local guid
CutuuuuutuCBBBBBBBBen:local sale
AutvuuBtuttssssssssen:logist
tsutAsstsBCCCDCCCCCen:longer
utvusttBuv.CDABCAADen:look
sstts.tBstAAAAA.ADAen:look _ #
utt..tuv.yHEHHFHHFGen:look _ a
Btsvuut.uvFDDDDDDEDen:look _ distributor
tuuutt.Btuvvvvvvxxven:look _ your
uuuww.vCuuBBBBBDBABen:look at
ttussws.svBDEBCCBBEen:look for
uAtttttstts.sssssssen:look to
uusAsutuuBtttvttttten:lot
vu.uvAv.vA..A..A.s.en:love
ttustCtutuAAAAABAAAen:love a
vA.wwBvtvwEFGEEFEGEen:low
vAvuvBuvuuCDCCCDCCCen:low temperatur
.uustuvvvBDCCCCCCCCen:lyon
ustAtsstsAAAABAAAAAen:lyon .
ButvuutuuACBBBBBBBBen:lyon to
ututvtAAAwvvvvvvxxxen:m
uu.Cyutuyu.utttwuuten:machin
ttAutstBsvsstsssstsen:machin .
.ttBtttttuAsstsssssen:machin _ work
.ttBtttttuAsstsssssen:machin can
AuuBuuuvuuCBBCBBBBBen:machin in
xtyBwvvwxCAB.......en:made
wuutuuuuuBBBBCBBBBBen:made in
x.wAvxAyt.tututtvtsen:mai
uttustuvtC.........en:mai .
vCtvuuBvvvuwuuuuvuuen:mai be
zxvHuzwvzvuwvvuuwwuen:make
uttAtuuAvtstsAsssusen:make _ .
uttsBvBtsuttttututten:make _ avail
ttsBttsttussstsssssen:make _ tube
ttsBttsttussstsssssen:make carbon
utACtutuvtstussssssen:make it
tsuAsstsssBBBCBBBBBen:make our
utuBttttutAAABAAAAAen:make the
ABBvuxuxxztw.sts.ssen:maker
AsusAtAutuvtwtvtstten:maker ,
.uB.tvwuvwtt..sssssen:maker .
tCtttssssvtvttttttten:maker _ .
AtAv.tttuuGEGEGEEEEen:maker of
AAtuttuttvuvttttttten:maker who
swwxwwss.BECCCCCEDDen:manag
Aututtt.utBAAAAAA.Aen:manag .
sAtvvxuyuA.AA.s....en:manufactur
.tv.Avtvuwsv.At.A..en:manufactur .
tssBssssst...A.....en:manufactur _ diagnost
tssBssttsttttuttttten:manufactur _ for
sDtttstusvtvttttttten:manufactur _ to
AtsBu.tssuBBBDBBBBBen:manufactur for
Avv.wvxwv...susssssen:manufactur of
wuuwuAuusCCCCCCDCCDen:march
tttutBuuu.BBBBBCBBBen:march .
CuuvutvutADCCCCCCCCen:margin
BtttuttutAFDDDDDDDDen:margin .
AuuuuuutuAFDDDDDDEDen:mark
Auxs.wwswtC.BCBBBBBen:market
sttAtttttvCAABAAAAAen:market .
Cttuutttttsssssssssen:market :
sssssssAss.......A.en:market _ .
sssssssAss.......A.en:market entri
uuAttAutttuuwuuvuuuen:materi
wuBvuBvsvvA.AAACACAen:mechan
u.AutAuuutstuss.sssen:mechan ,
uuBuuAuuuuAABAACAAAen:mechan .
uuAusAt.su..s..A.B.en:mechan _ and
.vvsuvwBvxAssussstsen:medic
tuutvuuCuvuuuuuuuvuen:medic devic
uuttttuutBwwwwwzwwwen:medicin
suvAvsvBvwtssusAstsen:medtech
tstttusBtuAAAAAAAAAen:medtech ,
tsttstt.uA....C....en:meet
vsBsuvvvw..sBA.....en:membran
utttusvsCvuuuuuuuuwen:mentor
ttuBtttttttttuttttten:metal
ttuBtttttttttuttttten:metal ,
swtsuv.vv.ECDDCCDCCen:meter
tst.tAtuussssAsusssen:metr
ttsAtBtttuBBBCBABBBen:metr .
sAssstussACECCCCCCCen:mianyang
sAssssssstABAAAAAAAen:mid
sAssssssstABAAAAAAAen:mid _ pharma
uuuutsABsvAAAAAAB.Aen:might
u.uututAtvBCBBBBBCBen:mileston
.uuuuuuDuxsAAAAAAAAen:million
tssssstAssCCCCCCCECen:million ,
uututtBtutCCCCCCDCCen:mind
tututtBttAAAAAAABAAen:mine
wvuuwuvDuvuuuuuuuwuen:minor
ttsststBtussssssstsen:minor _ in
ttsststBtussssssstsen:minor stake
wuAuA.ttvvDDEDEEEDDen:miss
utAtBuuvusttstutttten:mix
tsutCusutsttttutttten:mix compani
vDwvvAuwwxsusssAsssen:model
sAutsBttssA.AAABAAAen:model .
u.uutBuuuuA.AAABAAAen:model _ we
tBtttttttututtttttten:model _ your
tBtttttttututtttttten:model into
t.twttsuvBtuttttttten:molecul
wvvywwsDxt......A..en:monei
utsttttAt.tttttttuten:monei .
uttuuttCuu.........en:monei and
vvA.vvtwvBCBDABBCBBen:monitor
ssssssttsABAAAAAAAAen:monitor _ in
ssssssttsABAAAAAAAAen:monitor leak
xvwuws.uA.AAACACCA.en:month
tuvutuAAuu......As.en:month ,
tttsuuuv.BCCCECCCCDen:month .
sssttAtAtuCCCCCDCDCen:month of
vttAutuuBvvvvxvvvvwen:month to
suuuwuwvwCBAAAAAAAAen:more
uuuvutwvvD.........en:mostli
uBAttttttxA.BBAAAAAen:motor
vuvEuuwvvwBA.s.....en:mould
tstBssttttBCBDBBBBBen:mould _ pot
tstBssttttBCBDBBBBBen:mould our
suuxvuvvCuABBBBCBBDen:move
uttttsvuCuAAAAABAABen:move _ franc
ssssssssBuAAAAAAAABen:move _ sophia
wttuuttuBsBBBBBCBBDen:move to
Bsuttttu.uusssssss.en:much
uusts.Cusvuuuuuvvuuen:multicentr
uusts.Cusvuuuuuvvuuen:multicentr studi
ttuuttAutAAAAAAABAAen:mum
AtuuAuAvtvBAAAsACAAen:municip
AxxxxsBBxvywwwwuzywen:my
utttttuBtutttttttvten:my _ ,
ttsttttBtttttttttuten:my compani
BvtvuuvButvttttttuten:my firm
A.uxAusxwsusttvvvtten:name
uttvAtuvuBttttutttten:name on
uAvvu.vwuA.t...A...en:natur
tttutAtvtBAAAAABAAAen:natur _ .
vuv.AuvvAtBBBBDBBBCen:near
tss.sssssAssstsssssen:near _ ,
uuuACttutuBBBBDBBBBen:near _ .
utssBsstttCCCBECCCCen:near chengdu
tzuAvvs.swFDBEAECDFen:need
ututABtutuAAAA.CAAAen:need .
uttAttt.ttsssusss.sen:need _ .
tts.AstttsCBBCCBBBBen:need _ a
.vvuAAuuutstttvuttten:need _ chines
.ttCtttutuFEEGEEEEEen:need _ in
vtststusBtAAAAACAABen:need _ space
vttAttAt.uFDEFEHFEGen:need _ to
AwBsutxyuzABsBtsAs.en:need a
ssstsAssssDBBBBEBBBen:need access
AtvAuAuttuDBBDBDBBBen:need an
wwwvAvwuvCBBBDCBBBBen:need for
tstutussBwCCCCCCCCEen:need help
tssAsstsss.........en:need produc
ttvBvtuAvuBABDBBBCBen:need someon
tsAussusAtBBDBBBBBDen:neither
.vvwvvuAsA.sssssvtuen:network
ssssssttsABAAAAAAAAen:network _ acoust
tssstssAss.......s.en:network _ asia
Essts.sstwA........en:network _ franc
ttsutstAt........s.en:network in
ssssssttsABAAAAAAAAen:network with
uuCt.z.zytxwvyuvyvven:new
vA.vwvvtvA.sA......en:new _ .
vuAtttBvtuvvxvvvyvven:new _ in
Bttt.tuusus...B....en:new _ to
ut.tAtuuttttututttten:new _ togeth
tsvuDssuttAABAAAAAAen:new _ with
utvBCttuvttttvutttten:new compani
Btuttt.utvwuuuuuvuuen:new devic
ttBttutttsuuwuuuuuuen:new product
..E......vttutttttten:new sensor
tttttsutButtttttttven:newcom
ssBzuux.stBsBBCCBCDen:next
s..uttt.t.Bss....A.en:next _ .
stBtAvtussCCDCDCCCCen:next _ is
ttCtsustssBBCBBBBBBen:next _ with
ttBtttsust..A......en:next machin
AAtttttAuuC.AAAAABAen:next on
tssusuttB.CCCCCCCCEen:next year
Auvwvtuv.ABBBBBCBBDen:nice
ttstsAstt.AAAAABAAAen:nice _ antibodi
AututuuuBuBAAAAAAABen:nice and
ttstsAstt.AAAAABAAAen:nice develop
.ux.zzvvsAGDDHEFFEEen:no
ussBtsttAuCCCDCCCCCen:no _ ,
vAu.uuuuAvA.ACAAAABen:no _ .
tst.tsstAtCCCDCCCCDen:no _ and
tttvuvuv.Bttttttttuen:no _ for
sssBsttuttAAABAAAAAen:no _ of
AsutssAstuwuuuuuwuuen:no _ to
utsvtstAt.BBBBBBBCBen:no _ we
Btsss.sstuECCCCDCCCen:no commerci
ttsBssustuCCCECCCCCen:no factori
tstBttsuttssstsssssen:no plant
svwAvu.wv.EDDEDDEDDen:nobodi
AuuBttuutuDCCDCCCCCen:nobodi to
suutvsttwBtssC.AAA.en:not
vw.At.vAvtBBAEBCBCBen:not _ .
uuuutAuBuvBBBBBCBCBen:not have
tttttttuuB.........en:not sell
tttutttAtAsssssssssen:note
zyxAzzstxBDDFEDDFCCen:now
vtuuuuAuuABBBBBBCBBen:nurs
vDstts.ttuBCBBBBBBBen:obtain
v.uBttutttsAstsssssen:oem
stsAsssssssssssssssen:oem _ ,
BzstxvsswtA...sstsAen:of
xzy.xvCtwutsstsuttsen:of #
vtvAsstBtvuuuvuuuvuen:of _ ,
tsu.t.wwuBs.uvutttsen:of _ .
uuvBut.uAuttttttutven:of _ and
AutButtuuvECCECCCCCen:of _ bike
tutuuttCtuCCCCCCCECen:of _ compani
tsBsstutstDDGDDDDDDen:of _ drone
sstsBsttttvvvvxvvvven:of _ equiti
tvvBtstAtuAAA.AAADAen:of _ for
Attutusut.t........en:of _ in
tttsCttwsuvvvvxvvvven:of _ joint
Btttt.ttuuBAAAA.AAAen:of _ lab
uutAttuttBBBBCBBBBBen:of _ meter
ssvsBststsCCCCECCCCen:of _ new
ttsAtttuuAAAABAAAAAen:of _ own
ttCutttuttAABAAAAAAen:of _ product
.tutttCvtu.tttttvtten:of _ sensor
tututtCuuvuuuuuuxuuen:of _ student
vtAuttAtvuAABAAABsAen:of _ to
tsAssstsAsAB.AAAAAsen:of _ we
ssttssBttu.........en:of _ with
.ttwAwvu.vt.C....sBen:of a
ssssssAsstBBBBBBCBBen:of charg
uttBAtuttvAAAB.AAAAen:of clinic
ttuutuCutvAAAAAABAAen:of concept
ustCvwxtwwDDDCCCCDCen:of it
Btstttuusuvuvuuuuuuen:of new
wvuuxvstsC...B..uuBen:of our
uuBvuuuuuABBDBBBBBBen:of paper
Cvuvtuuvutsssssssssen:of southern
Au.v.uvtwBEBCFEEEFDen:of the
uAAwttut.uAsBAAAAABen:of us
vtuu.stCtwsssstssssen:of ¤
AuuAuvvuAuBs.A.....en:off
z.s.x..yxzsvuwx.sssen:offer
tutCttttttwwwzwwwwwen:offer .
sAtss.tutususss.sssen:offer _ licenc
tusttBtttv..s..A...en:offer co
ttBtsttststtutxtttten:offer to
sAtss.tutususss.sssen:offer under
t.vvyvs.u.vvutttswven:offic
.ttttsusBuxvvvvvvvxen:offic ,
uuAuutBuuvAA.AAABAAen:offic _ #
BttsustuBvwvvvvvvvxen:offic _ sichuan
tssstssuBv.........en:offic _ support
vtttvuAvBwBBBBBBDBDen:offic and
.tttttuuuCutttttttuen:offic in
tutuuvuvvD.........en:often
uBtuttAutvuvuuuuvuuen:old
CutvxttsvyEGCBEGECDen:on
Bstttstssts......A.en:on #
BuvvttsAtvCBBBBBCCBen:on ,
AAwxvwtt.xFFDDDDCEEen:on .
xA.wvvvvsAuwvuuuuusen:on _ ,
.sstttxtssu.uvsttuuen:on _ .
t.s.ttstttABABAAAAAen:on _ bio
utuu.vuBvsttttvttwten:on _ compani
uututuBvuAttttttutten:on _ for
AutAttuuuvCBBDBBBBBen:on _ line
AuBvttuuuvs.A......en:on _ new
AutuutAsvvusssssttsen:on _ own
ussstttBAt.......sAen:on _ riviera
s.tst.sts.stsssssssen:on _ state
BvuuuvuuuBCBBBBBBBBen:on _ the
vt..tvuBttBBCABBBDBen:on _ to
v.utsBuwuvAsAAABAAAen:on _ under
wtCuuuAuwwEFGEEEGEEen:on a
uutut.uvuA.........en:on alga
tttttttsBtttttttttuen:on campu
tuttAtstAuCCCCDCCCDen:on compani
.Atvu..tvvwwuuuwvvuen:on it
BsttttttuuBAAAAAAAAen:on more
u.uAt.uvuususvsssssen:on offer
xDwwvwsxwsBEABBBABBen:on our
uvttCuvuBvAAAABAAABen:on site
s.tst.sts.stsssssssen:on solid
Awvv..stwu.AABsBB.Ben:on the
tsBtsutssssstssssssen:on us
wuwsAwBtwuDDDEGDFBDen:onli
ttuAuuAuuvAAABAACAAen:onli thing
Bssstssust.........en:onlin
uvs.u.tsvs.stABuACBen:open
uuuAAuusuvDDDFFDDEDen:open .
...us..ssC.........en:open _ #
tsttttBtttCCCCCCFCCen:open _ .
.ututtttBtDCCCCCCCEen:open _ branch
vtuuuuuvtBCCCCCCCCEen:open _ chengdu
ssttsAt.stsssssts.sen:open _ collabor
AttuttAtuus.....A..en:open _ logist
vstttuvvCu.........en:open _ subsidiari
suuvuuvvDvBAAAAAAABen:open a
uttuuutsCACCCCCCCDDen:open in
.AAvuvsuvwstt...A..en:open it
vuwvuBttuBtttttvusten:open our
uAwxxA.sxzvwuuuxvuuen:open to
.tttutuvBvzwwwwwwwzen:open your
svwwBwBwxssu.......en:oper
s.Aswvvwvwtt.tsssssen:optic
sAs.vuuvuwwwwwvvvvven:optic _ ,
BBvAtuwutzt.tuwttvuen:or
sBtsssssuuABAAAAAAAen:or _ .
AvxBuvutwyAAACAAA.Aen:order
AuuututAusA......s.en:order .
sssBssssstB..u.....en:order _ foreign
Buu.utvvuwuttxttttten:order from
vssEtsuuyzuxwzuyxuxen:other
suuAtAuttvtvvwvwvvven:other .
tttBvttAut...s...A.en:other _ .
t.vCuutwvutututtttten:other _ and
uAttssCutwuvuuuvvuuen:other _ s
vuAAtuuuuuttuuttttten:other compani
uvCuuuuutsvvxvvvvvven:other firm
utAw.uuAutDDEDEDDEDen:other half
uAttssCutwuvuuuvvuuen:other peopl
uvutyv.uzBC.B.Bu.ABen:our
AsuvttCvuv.CAAAAsAAen:our #
uBuvtuuBvuBDBBBBBDBen:our .
wAvs...xvtA.AABssAAen:our _ ,
xvvszz.uyDtu.svuuAsen:our _ .
Dttsttttuus..A.....en:our _ :
s.vssvBuvvD.BBBBCBBen:our _ ;
Avvvu.AvvtFBBBBCDBBen:our _ ?
uttuuuvCtCBBBBBBBCBen:our _ a
vw.swAA.wwBAABA..CAen:our _ and
v.suuAuutAxzyxxyxxxen:our _ ar
sssC.sttstuuuvwuuuuen:our _ as
uttCttuuuvCCCECCCCCen:our _ book
BtAttutusts.A......en:our _ call
tAv..wwBwwswuvvuuvuen:our _ can
tst.sA.sttvvvwvxxvven:our _ centr
uuCutvuuutuuwuuuuuuen:our _ d
uBuustAutu.B....s..en:our _ depart
sBt.sstssxstsAsssssen:our _ design
sutBttustuAssusssssen:our _ division
vu.tstAtuuttvttt.tten:our _ engin
tsttBtAAvvCCCCDCDDCen:our _ for
tstBssttttBCBDBBBBBen:our _ from
tttttttCtuuuuuuuuwuen:our _ fund
tAttstBtsut.ttttutten:our _ group
usAuutAtvuDEEDDDEDDen:our _ ha
vsuuvuuvuCtuttttttten:our _ how
v.B.uuuxvAsuvutt.tten:our _ in
.vvvuBuu.uEDDDDEDDEen:our _ into
xsy.tB.sswABABDtACBen:our _ is
usttssvusB.........en:our _ last
uBu.tuuutuACAsAAAAAen:our _ line
tBtttstttttuttttttten:our _ model
.sssssAsstDCCCCCECCen:our _ need
AwvwuABwvwvuuuuwwuuen:our _ of
t.tttttuBuCCCCCCCCDen:our _ off
.wsvuttAsuCAsAA.BBAen:our _ on
uAtu.sAutu.A..A.t..en:our _ plant
ssAsssssssEECEEEEHEen:our _ platform
uCBuutuuuwvyxvvvvvven:our _ process
CuuBuuvuuvFDDEDDDDDen:our _ qualiti
ssttsAt.stsssssts.sen:our _ remain
uttuutA.tuuuuuuuwvuen:our _ serv
uttussButAuuuuuuwuuen:our _ shop
sttttCutsvDDDDDFDDDen:our _ student
vtutvttBu.AAAAAAABAen:our _ subsidiari
tttttstABussssssstuen:our _ take
Bu.uttvvuAvtvtttttten:our _ team
uvtuAvuAtABBBBCBBCBen:our _ to
BtuttustutDCCCCCECCen:our _ tool
uuABuutwwvvvxxvvvvven:our _ unit
ttuttttutC.........en:our _ wa
ttsuttBttuvvwvvvxvven:our _ will
AuuvuutvwBDBBBBBBBBen:our _ won
tuAu..vtstDBABDDBBDen:our _ would
AttwuttuvAECCCCCCCCen:our app
tBttssststuxuuuuuuuen:our batteri
vtu.tstusABBBDBBBBBen:our bike
ttuAsAuuttsssustsssen:our bioreactor
tBuAAstuuvEFEGFEEEEen:our board
vBuvvutwAwuvuuuuuuven:our busi
t.tuuttutAtvttttttten:our catalyst
tttutCutsvssssstsssen:our clinic
AvtuxwtCAwABBBBBsFCen:our compani
vwuvuvuvvD.........en:our custom
uuuttA.tuuAAAAABsAAen:our data
w.uvsttttBDFDDDDEDDen:our devic
us.tsssssC.........en:our distributor
uBAtuvttsvuwxuuuuuuen:our engin
ttssAttsAuCCCCECCCDen:our entri
wvuDAsvvsvuuuwxuuuuen:our factori
ttttuutAtAwwwwwwxzwen:our fund
uttsCtsustuuuuxuuuuen:our group
tsttsssssBCBBBBBBBBen:our instrument
uutAAtttutBBBDDBBBBen:our is
sssstsssAsBBBBBBBBDen:our joint
ssssssA.suBBBBBBDCBen:our kiosk
.BuuttutuvDDBBBBBBBen:our kit
vsuuvuuvuCtuttttttten:our know
tssttssssC.........en:our korean
uuButuAtutssusss.ssen:our lab
.t.Btutttvxvxxvvvvven:our line
swvAvvssvsAsstssAtsen:our machin
ttuuttAutAAAAAAABAAen:our mum
stBusAtustCCDCCDCCCen:our next
wxsxwwvsxEA.tssssvsen:our own
uvvvAuvAuBAuAABAACAen:our patent
tAtAtttuuuAsABAAAAAen:our phase
sttttCutsvDDDDDFDDDen:our phd
uutAvu.Atsuuuyuuwsuen:our plant
ttttsAssttssssstAAsen:our platform
Cuuuuuuuuuvtttttttten:our portfolio
tstBssttttBCBDBBBBBen:our pot
utvAttttsABBBCBBBBBen:our product
uuCutvuuutuuwuuuuuuen:our r
Cttttttttvvuuuuuuuuen:our rep
uutustuvuBtttttvttten:our research
tttstAtutAAAAAABAAAen:our result
AuvtttsutuEDDDDDFDDen:our robot
Ftsusssssyutttttttten:our sale
tutts.utsCEEEEEEEHEen:our sensor
uttvuvvEtvBBBBBBBCBen:our seri
.AttttssstDDCCCCCCCen:our side
ttuvtvCutuvvvvvvyvven:our site
vuAuuutvwCBBCBBBCBBen:our softwar
ttsuu.uvuD.........en:our subsidiari
ututtutuuCBBBDBBBBBen:our team
vBuvuuuuuAuwuuuuuuuen:our tech
But.ttutsvB..s.....en:our trollei
uuuBAttuuuBBBCBBBBBen:our valv
xwwuAwwAvCvvvxwvvwven:ourselv
wwwuvvvAvCtttttttuten:ourselv .
sBsuwts.uv.sB...tB.en:out
sstts.tBstAAAAA.ADAen:out _ look
vvABtvvvuu..As.....en:out a
.Buutuuvuuuvttttttten:out for
sstts.tBstAAAAA.ADAen:out is
uDuvuuuuuuuwuuuuuuuen:out licens
tvBtsAtttuCCECCDCCCen:out with
uu.utBtutvttvttuttten:outsid
vvvDvvvwvvBBBCBBBBBen:outsourc
uuuCtuuttuCCCECCCCCen:outsourc the
.vw.wu.BtuDCCDCCDBCen:over
.u.ustvv.sututvtttven:oversea
xtwsszwsvCvvvvuuvzxen:own
s.tBsstsstBBBBBBBBBen:own ,
.ts.tttuuAxvvwvvvvven:own .
uwtvvu.tvDtt.vttuuten:own _ .
AtusA.tusuAAAAAAAAAen:own _ and
uttv.tuuvDBBBBDBBBBen:own _ in
s.tst.sts.stsssssssen:own _ patent
vAtBstvwvvssstAssssen:own a
s.tst.sts.stsssssssen:own eleven
vuuuAutuAtssss.sssuen:own entiti
tttvs.vusD.........en:own factori
tututttCtuuuuuuuuxuen:own monei
uuttCutuuuttttvtttten:own the
vAwxBuvwvututtutttten:owner
vBvwAuuuuv.t..A....en:owner .
stssC..ustsssstssssen:owner _ a
uusuCutvutAAsABAAAAen:ownership
utuutuCttu......A..en:pace
tttBtttusuuuuvuuuuven:pack
tttBtttusttttuttttven:pack for
uutABBtuuutttu.uttten:packag
yBytxtyt.ututvtutsuen:pai
t.uutuuBuuBDBBBBBCBen:pai _ a
tssAstttAttttuttttuen:pai _ rent
uBttttttuttvttttttten:pai _ royalti
vsvAv.wAvw...t.s.A.en:pai for
tuu.tuuuuBtttuttttten:pai our
uBttttttuttvttttttten:pai us
ttBtsuuttsAABAAAAAAen:pair
uvAwvsvvvA.sA..A...en:paper
ttuuuAuuuAAAAAABAAAen:paper _ .
suuvtvtuButsssssssten:paperwork
vuvvvw.wBAsssssAts.en:park
tttttuut.ABBBBBBBBDen:park .
tttsssBssAttttttutten:park _ #
vttustAuAwtttttsvtten:park and
tttsssBssAttttttutten:park ha
uvuvtvuuCusssssssssen:park host
vA.Aw.wswutvvvtttsten:part
uutstCsAtu.....t.A.en:part _ a
vv..tDtuuussttsssssen:part in
tBAuuttstusutssss.sen:part with
AAv.tu.uuwuAssssAssen:parti
uttAstAtsusssussAssen:parti .
Cutttsttttutttttttten:parti _ to
Cutttsttttutttttttten:parti softwar
tvAx.svtytBAtBAABBAen:partner
A.svAAuwuxCB.A.BAAAen:partner .
wv..v.vxvwCCEDCECCCen:partner _ .
vuuAv.vAuwBBDEBEBCBen:partner _ for
.t.usutAtuFDEDEDDEDen:partner _ our
tstsABsAstAAAA.BABAen:partner _ the
uuBtuututtttvtttttten:partner _ your
AwBvs.vuvxsvxvvwvtven:partner for
tsttABtttuuuuuwvuuuen:partner in
uut.BAuutwEEGHHHEEEen:partner sought
vv..BvwvuvDDFEEDDDDen:partner to
wuAuuv.AuuCCECCCDDCen:partner want
Bt.tststttDBCBBBBBBen:partner who
AuttBtutsuDCCCECCCCen:partner with
wwvuuvuBvCBBBCBBBDBen:pass
zEvzsvzvzuBACBDABDBen:patent
tttuBAuvut.s..As...en:patent ,
tuvxuuuwtCstsssssssen:patent .
vBuuuuuvuADFDDDDDDDen:patent _ in
sAtss.tutususss.sssen:patent _ on
s.tst.sts.stsssssssen:patent _ solid
tC.tttuvtvsv.ssssssen:patent for
sC.ts..ssuABAAAAAAAen:patent in
tCttusuvuvuwuuutuuuen:patent is
tAtuusttt.uwuuuuuuuen:patent on
tCtvutttuuDGDDDDDDDen:patent that
tstBtssA.uCCCDCCCDCen:patienc
tttuu.ABtvAAAAABBAAen:patient
utstvsstDvssssssssten:payrol
xtszw..vs..ss..stsBen:peopl
vvsvvvvwwCsstssssssen:peopl ,
uuvutuutABAAAAAAAABen:peopl .
usttstAsAussssssts.en:peopl _ we
uAttssCutwuvuuuvvuuen:peopl s
u.uttuu.t.tvt.tttuuen:per
tBstsstAtutvtttttuten:per _ .
Butstu.ttu.tttttvtten:perfect
Butstu.ttu.tttttvtten:perfect for
xvvusuAwBv....s.B..en:permit
ttttttvtCv.........en:permit .
AuuvuuuuBvA.......ten:person
.svBvvvvvvsA.u.....en:pharma
tCtvtttutuABAAAAAAAen:pharma compani
tuvvtvAtuCFDDDDDFDDen:pharmaci
u.tBtutsutA.ACAAABAen:phase
tAtAttstt..t.B.....en:phase #
wwwxu.xxwCAAAAABAAAen:phd
uututsvtuBDDDDDGDDDen:phd student
.ttttttstAutttttttten:photon
ut.Cutvvtv..As.....en:piec
vuBButuutu..Av.....en:piec .
uttBtttuts...A.....en:piec _ a
uuuuttDuuv......A..en:pig
vtssutuvuB..st..A..en:pilot
ustvsuuttC.........en:pilot _ the
uttuss.utAuuuuuuwuuen:pilot in
tstvsttttB.........en:pilot with
uuButuAutuAACAAA.AAen:pipe
tBstttu.su.t.......en:pivot
wAwBwvssvxuvuvuutvuen:place
svstBtuwt.HFGGHFDFGen:plan
tssstttsBsBBBBBBBBDen:plan _ european
tssstttsBsBBBBBBBBDen:plan a
tttsAssstsCCCCECCCCen:plan to
ttAtt.Atut..A...s..en:plan tool
ytzBAz.wz.B.A.CAB.Aen:plant
t.tuBtAutuBDBBDB.BBen:plant ,
xswtBvy.wt.s.BA..s.en:plant .
uttuutA.tuuuuuuuwvuen:plant _ as
tttustBtss.........en:plant _ at
tss.sssssAssstsssssen:plant _ chengdu
uutAuuBuvussstss.ssen:plant _ us
sBttutttsvACAAAAAAAen:plant and
tttvtt.uuAAAAAAABAAen:plant manag
tss.sssssAssstsssssen:plant near
sts.tttuuAtttuttttten:plant of
uttuutA.tuuuuuuuwvuen:plant serv
v.vutuuuuBABAAAAAAAen:plasma
tttttutttCssstsssssen:plastic
tss.sssssAssstsssssen:plastic _ near
tss.sssssAssstsssssen:plastic plant
tsstt.ttt.ssssstsssen:plateau
tsstt.ttt.ssssstsssen:plateau _ with
tsstt.ttt.ssssstsssen:plateau ecolog
xv.yvAvuwAvvyvvxtwven:platform
sssssssA.sssssssstsen:platform .
ssttsAt.stsssssts.sen:platform _ open
ssAtstssssvvxvvvvvven:platform and
ssttsAt.stsssssts.sen:platform remain
ttttBtttttsssssssssen:player
ttttBtttttsssssssssen:player .
BsvvtuvBusACAsAAACAen:pleas
tst.ssttsBtttuttttten:pleas _ our
BAtttttvtvFFCCCCCCCen:pleas _ us
wCsswwt.vwEEFFEEFFFen:plu
tBuuuuAvtu.t....A.Aen:plu a
t.s.ttstttABABAAAAAen:polym
t.s.ttstttABABAAAAAen:polym ,
BwwwvvuBvu.......s.en:pool
ttAtttAtvsss.sssvssen:port
AsuvtuvwvBvvttttttten:portfolio
tuvutttuuCtssssssssen:portfolio .
tBstssstt.uwuuuuuuuen:portfolio :
tBstssstt.uwuuuuuuuen:portfolio _ #
ttssuBtAtuuuuuuvuwuen:position
sAtAtttttt.us.sssssen:possibl
A.tAtttttuBs.A.....en:possibl ,
tstBssttttBCBDBBBBBen:pot
tstBssttttBCBDBBBBBen:pot _ it
tstBssttttBCBDBBBBBen:pot from
tAtuBuutuuuwuuwuuuuen:pour
vtBxuvsuvA..A...u..en:power
ssAssuAsssvvwvvvwvven:power _ .
uuuwvtvuuC.........en:power distribu
ssAsssssssttutttttten:power electron
vutAutuBuusssAsssusen:pre
ssssttsBstuuuuuuuwuen:pre seed
uutAtttut.tttuttttten:precision
tss.sssssAssstsssssen:precision _ plant
tss.sssssAssstsssssen:precision plastic
tututuuCutwwwwwwwzwen:preclin
uuu.uuA.uvCCCECCDDCen:prefer
uuuuuuBAuuBBBBBBDCBen:prefer on
ututAtuvAt....s...Aen:premis
utttBtuu.uttttvtttven:premis ,
wtuuB.uu.vsssstAss.en:prepar
ututCttttuttttutttten:prepar to
vvuBuuuuu.tAtvttttten:press
tss.sssssAssstsssssen:press ,
tss.sssssAssstsssssen:press _ clean
tAuuuutv.B.vttttttven:price
uuuBuuu.ttssssssstsen:privat
tutCtuuutv.........en:privat label
tstAtuAtusAAABAA.AAen:probe
uCB.uvuwvwtwvtvuuuuen:process
yuuDstvtwtsuutswtsten:produc
sssAssssssCCCECCCCCen:produc #
ttABuvtuuvttuuttttten:produc .
tstvst.BsuAAAAAA.BAen:produc _ .
stsBt.ss.t...A.....en:produc _ for
ustwsssttC.........en:produc _ in
sssA..ss.sBBBCBBBBBen:produc capac
tstsssAtss.........en:produc environ
tttCttutuutttuttttten:produc for
uAvBtuvvtvEEDFDDDDDen:produc of
tttxtttBtBBBBBBBBCBen:produc start
ttsAsssssstttvttttten:produc your
AyEtvywyzvsCAB.AB..en:product
.sBsuuvuuv.Bst.....en:product ,
AuAvsuutuuvuwuuuuuuen:product .
AtAuuttuttCA.AAAAAAen:product _ ,
tuBuutuuttAAAAAAAAAen:product _ .
ttBtttutttAABAAAAAAen:product _ us
.uA.utuuuuus.tsssssen:product _ we
tuBtttstttuuwuuuuuuen:product develop
ttCutttuttAABAAAAAAen:product exist
AuAsttuttuzxyxxxxxxen:product in
tuAttt.tutBBBBBBCBBen:product with
vvuuuBBuuv.....As..en:professor
uuuuvtuBt.sssssssssen:profit
v.Auvt.vtuABsAA.BA.en:programm
uuustDtuuv.....s...en:programm on
xtsxtCvusys.usvtsAuen:project
uu.tuBtuuuttwttuttten:project .
utAtu.sttsttuttvttten:project :
ststuBtuuustssstsssen:project with
uAuutvCuuw.t....A..en:proof
ttuutuCutvAAAAAABAAen:proof _ concept
ttuutuCutvAAAAAABAAen:proof of
uuuuuuCuuv.........en:properti
tuuu.Btvuu....sA...en:propos
suttCtstttsssssssssen:propos to
vuwBvxCywwsssssssssen:prototyp
tstvtvCuuuttttttutten:prototyp .
wuuBuv.wvwtttuttutten:prototyp _ a
sAssssssssABAAAAAAAen:proven
AuvtBtuututssssssssen:provenc
.vvAvuA.txCAABAAB.Aen:provid
AuuvuuBvuvA.....u..en:provid ,
vvvu.vuCvu.........en:public
uuut.utCuu....A..u.en:public _ .
swxxvswv.C.ttttuttsen:publish
tsssssssA.AAAAAAAABen:publish _ grenobl
tsssssssA.AAAAAAAABen:publish from
su.BuvvvvvCBCABBBBBen:pump
AsuuuutuvB.BAAAAAAAen:purchas
ButAtsuutuusstsssssen:purifi
AvwyA.BAxytwvutwuxuen:put
tttsCstutsvvvvyvvvven:put _ the
uutvBtu.utAAAAsAACAen:put in
tAvvwC.wwwBt...tA..en:put our
Buu.tuutuBFDDEDDDDDen:qualiti
AttvtuuttBCBBBBBBBBen:qualiti _ .
tutustBttvsssssstssen:quarri
vvu.vuvuuCDDDFDDDDDen:quarter
uutt.EuttwBBBBBCBBBen:question
vwEvvwvxvuttutttttten:r
vuCttutvvvsssssssssen:r _ partner
vwEvvwvxvuttutttttten:r d
ttDuttuttvttutttttten:radio
ttutttCutu.........en:radiologist
wvvwvusDvuDDDDDDDFDen:rais
tsstsssAsvBBBBBBBCBen:rais #
tsstsssAsvBBBBBBBCBen:rais _ k
tssttttBtuDCCCCCCFCen:rais ¤
tttvsstuvBAAAAABAAAen:rare
ttstsAstt.AAAAABAAAen:rare _ diseas
ttstsAstt.AAAAABAAAen:rare ey
vBvvCuuvvvABAAAAAAAen:rather
tsttCssstvABAAAAAAAen:rather than
wxxtsxsssABAABBBBtCen:re
vvu.uuvuuBBBBCBBBBBen:re _ a
ttstB.ttsvBBBBCBBBBen:re _ for
tstBtsutBuCCCDCCCCDen:re after
AssuuttutAt......C.en:reach
.ssttssusAutttttttten:reach #
vtuvuutvuCCCCCCCDCCen:read
BvwBuyt.vwEFDGCDEBDen:readi
vuuCvuwvBuBBBCBBBBsen:readi .
.yuBtxsBvyACCEBCC.Den:readi to
vtwvtuDutwAAAAAAAAAen:real
utvvttCttuBBBBBBCBBen:real _ .
ssssssBsstsssssssssen:real _ trial
ssssssBsstsssssssssen:real world
tttuututB.ttttttttven:receiv
BututuutAuAsssssssten:recruit
BututuutAuAsssssssten:recruit .
usvvBvAvuwEFEEGEEEEen:recycl
uvuvBvBuuxDDDDFDDDDen:recycl _ .
tsttsBtttt.....s...en:red
tuuvvuDuvvBAAAAAAAAen:refer
tsuuttCuuu.........en:refer client
.twwvtuxAAtBsssstsuen:region
ttsstt.tsAsssssstssen:region _ with
ttsstt.tsAsssssstssen:region hospit
stuvwuuvBusB.......en:regist
ttsutttsBtAAAAAAADBen:regulatori
AtsststutAECCCCCCCCen:reli
AtsststutAECCCCCCCCen:reli on
tttutuvtCv.........en:reloc
uAttsAt.tuuwuuuvutuen:remain
ssttsAt.stsssssts.sen:remain _ to
ssttsAt.stsssssts.sen:remain open
tusvvstuuC.........en:renew
tusvvstuuC.........en:renew .
vAvtuuvwBxsAstssssten:rent
uttutuuuCvttttttttuen:rent for
Dtuvvtuuvwx.uuuuuuuen:rep
vuuutuCutvuuuuuuwuuen:report
Cttuutuuuutssssssssen:repres
tuuAuuv..uBBBCBBBCDen:requir
ttuBttt.ss...A...s.en:requir .
zxzzxBw.w.AAAAAAAtAen:research
uuuvuAvCuxxxxxxzxzxen:research .
ttvtsBtuutCCCCCFCCCen:research _ .
uutut.uvuA.........en:research _ alga
uuustDtuuv.....s...en:research _ on
vttttAvuAvCCCCCDCCCen:research _ to
ssss.Dttst.........en:research institut
uutut.uvuA.........en:research on
tstusCtttv.........en:research partner
uuustDtuuv.....s...en:research programm
sttssBttuwAAAAABAAAen:research to
stussEvxutsssssssssen:research with
Fuvxtuvwxysssstssssen:resel
BssussststDBBBBBBBBen:resel in
sssssBtAtttttttvtvten:reserv
ttttstutBw........sen:resid
ttttttvtCv.........en:resid _ .
tstsssttBtvvvvvvvvxen:resid _ to
uuututwtDv.........en:resid permit
tAAtAtsutttvut.tttten:rest
utvttA.vtABBBBBCCBBen:result
Btvuuuusv.BAAAAAA.Aen:revenu
BBstwwwwwz..AsCAABAen:right
sB.ttssusuuwvuuuuuuen:right .
BstvtttutvCEBBBBBBBen:right _ .
.ssAtttstuFFDCDDDDDen:right _ a
tAtt.ss.ttAtAACAABAen:right sharehold
sAtsvuuuuxABA.AAAAAen:right to
tsCttttttsttvtttttten:risk
tsCttttttsttvtttttten:risk .
BuuuuuuAAvA......s.en:riviera
tttttttCtusssssssssen:rmb
ssststtBstsssssssssen:rmb #
ssststtBstsssssssssen:rmb _ million
utCttuvutt..A......en:roadmap
svvxuvCtutB......s.en:robot
wtuvtuDutwttttttvtten:robot .
utusst.Bttttvttt.uten:robot _ ,
ut.tttuBtt..A....s.en:robot firm
tstsssAtss.........en:robot in
Dvv.vwxwsvs.......Ben:room
tss.sssssAssstsssssen:room _ #
tss.sssssAssstsssssen:room class
uutvwuu.uBAAAAAAAAAen:round
sssttssAs.BBBBBBBCBen:round _ #
tutuututtBBBBBBBBCBen:round _ in
ttsttstvsD.........en:round close
yFxxwwwvww.........en:royalti
tBsstttttsstsssssssen:royalti .
uCuuutuuuv.A.......en:royalti ;
vCuuttuttuBDBBBBBBBen:royalti _ our
usuBssuywsvtwwuvtuven:run
uuuCuuuvuw.........en:run .
vsuBsstts.ssstsssssen:run _ #
ttuttuBtttvvvvvvyvven:run _ of
sttutCtvuutvtttvttten:run _ with
AvvvvAtt...AAAACBA.en:run a
uBuvttAtuv.s....A..en:run in
ttuttuBtttvvvvvvyvven:run proof
ttBtsu.uutAAsAAABAAen:run with
tsttttAAtuttttttusten:runwai
uC.vvtvtvutCsCAt.sBen:s
AuAxuvvwuDvtutttttten:s _ .
tsttAAsuutBBBBCCBBBen:s _ a
tB.utututtBDCBBBBBBen:s _ and
BvuuttvBtuyvvvvvvwven:s _ arm
uuvCttuttuCCCDCCCCCen:s _ to
uBtuAutuuutsttvtttten:s a
uuuAtusuBuBBBBBBCBCen:s the
tttBssvutCBBBDBBBBBen:sai
uttwtuBAtvCCCCCCEDCen:said
EswtuvvwxwDsCCBCCCCen:sale
.ttAttttttFCCDCCCCCen:sale _ for
Bttttttuuwtssssssssen:sale _ in
stsAssssstECCDCCCCCen:sale agent
Essts.sstwA........en:sale network
Bsssussttwwuuvuuuuuen:sale team
vvvsvBuvuA...t.....en:sampl
vvuuuwABAuttttttuu.en:save
utuAtuuBttBBBCBBBFBen:scale
Asuututtu.vvuuuuuuuen:scanner
vuvuv..u..uuuuuvuuven:school
utttttutABssssssssuen:school ,
utwvuCvAvvuuuuuvuwuen:scienc
vtttuCtuuuBBBBBDBBBen:scientif
wuvvtDuwswtttttuttten:scientif partner
wvAwuBvwAxssAsstss.en:scientist
utuutCuuuvtttttuttten:scientist _ share
sAssAtstsuDEDDFDDDDen:screen
Buuwuv.Awwuuuuuusvuen:search
sttuttButvDCCCCCECCen:search _ a
ttuvuuBBvwsttttt.uten:search for
tttustBtstsssssstssen:season
tttustBtstsssssstssen:season .
uu.vAuutvAuusuvuuvuen:seat
ttAttttAts..B....s.en:seat _ .
wxvx..vCws....BB...en:second
sssssCuAsuCCCCCDCECen:second _ ,
uvtuuAtAuuBBBBBCBCBen:second _ .
ttuttttCtuuuuuuuuwuen:second fund
wwsyvtwEwv..s..A.s.en:seed
ttuuttuCtvAAAAAAABAen:seed _ ,
sssssBsAst.....A.A.en:seed investor
ttststt.tABBBBBBBDBen:seed round
twAvsssBsyDDHGGHGHGen:seek
u.vssAtutu.s...A...en:seek _ lab
AtttBtutstDBBBCBBBBen:seek _ partner
uusuutvAuxDBEDCDCECen:seek a
tt.tsBuuBtCCDCCDCCEen:seek an
ttttttt.tBAAAAAAABAen:seen
Gvzwzyyvvuu.sAsssAsen:sell
usuuuutCuvCACCCCCDCen:sell #
Bsuwsttwtvxvvvvvvvven:sell .
usuuuutCuvCACCCCCDCen:sell _ %
Cttutstttu.........en:sell _ .
sttvssuutAvtttttttten:sell _ care
CutttttsuvFCCCCCCCCen:sell _ in
AutCttttuuHEEGEEEEEen:sell _ there
AtsttttuuAussssssssen:sell and
CuuAttutuvBBBCBBBBBen:sell it
BututtuuAvECCCCCCCEen:sell our
sttvssuutAvtttttttten:sell skin
AstAttuuuttts.sssssen:sell them
CututttutuA........en:sell to
wBv.vu.swvvxvxvvxxven:send
vwuBuuAtvuvvvwvvwwven:send _ your
wBv.uu.twuvxvwvvwwven:send us
ss.uwxAsxuBECDCCD.Cen:sensor
.sAtssssstDBABBBBBBen:sensor ,
s.v.tu.Auu.CABAAB.Aen:sensor .
BtAttuutstutsttttuten:sensor _ .
stAsssstssAABAAAAAAen:sensor _ a
sssssssA.sssssssstsen:sensor platform
stAsssstssAABAAAAAAen:sensor with
vuvCwAwsvvssstsBsssen:seri
ttsBttsttussstsssssen:seri .
ttsvttvBtt.........en:seri _ ,
ssstttsBstDDDDDDDGDen:seri _ .
sssssssAsstttttttvten:seri _ round
vuuuuuvBussssssssusen:seri a
tssuttuCstBBBBBBBCBen:seri b
vuvv.BA.vv....Atts.en:serv
uttuutA.tuuuuuuuwvuen:serv _ test
uttuutA.tuuuuuuuwvuen:serv as
AttAsAuttvvttvtvttten:servic
sssssBtsstuttttvttten:servic of
uttv.sBs.y..B...st.en:set
vwtvB..tuwAAAACB.ABen:set _ a
sssstsssAusssssssssen:set _ in
uvuuuuCvuuttttttutten:set asid
ttttA.uuAwAACAABAAAen:set up
wuttutuu.Auuuuuuuuwen:settl
wuttutuu.Auuuuuuuuwen:settl in
AstttttuAuCBBBBBBBCen:shanghai
BAstssssttEDCCCCCCCen:shanghai .
swuxAAy.xzAsA..s.sAen:share
tu.ttBtuuvttwttvttten:share _ .
utvt.AuAtt....uA.tten:share _ a
vttsAttuBuAAAA.AAABen:share _ and
stttBusussCCDCDCCCCen:share _ of
tsCttttttsttvtttttten:share _ risk
vuvuAuuBvvxxxxzxxzxen:share in
tuAttAuuuv..A..s...en:share the
uvwv.Cvvvvttttutttten:share with
wsvsDxvuvvtvtvvttAten:sharehold
tsutBtstttsssssssssen:sharehold _ a
sssBAsstssAAA.BAAAAen:sharehold _ us
utttBttttt....s....en:sharehold for
sssBsss.ssAAA.tAABAen:sharehold with
usAAutusuvtssvtvtwten:sheet
ttuBtttttttttuttttten:sheet _ ,
ttuBtttttttttuttttten:sheet metal
uvuBtuuvuAtttuttttten:shift
tttAtstutAtttvttttten:ship
.vvBwvttsstBstsss.uen:shop
uttussButAuuuuuuwuuen:shop .
ssssssA.suBBBBBBDCBen:shop _ try
vBtuusvuBv.C......sen:shop for
sssutssstBECCCCCCCCen:shop in
ssssssA.suBBBBBBDCBen:shop to
ttuAs.vtvxEEEFEFEFEen:short
utBusutstu.tA.s....en:should
ssAsAsssssvvwvwvvvven:should you
uttutuCtuvCCCCCCFCCen:show
uttusu.vtAttttttutten:shuttl
BtxttvxyCwBCBCCDBBBen:sichuan
suu.u.uvv..AABABAAAen:sichuan .
CvtvttuuutFCCCCCCCCen:sichuan ?
utut.tuvCussss.sssuen:sichuan _ ,
tsssssssAtCCCCCDCCEen:sichuan _ .
vuuuuttvCvuuuuuuuuxen:sichuan firm
s.AwuvvuvvCBDA.AAAAen:side
s..vtuuuvvCBCA.AAAAen:side .
utCvttuuuuDDFDDDDDDen:side _ side
utCvttuuuuDDFDDDDDDen:side by
.AststttstDDBBBBBBBen:sign
ssAsssssssAB.AAAAAAen:simul
BvvwvwxxwButttttttten:sinc
.vuuuuwvvBtssssssssen:sinc #
vuuutuwvvD.........en:sinc _ .
xyuAAzCwvw..s.....Aen:site
tuButv.vtvuuvuuuvuuen:site ,
ttttBuAsstssss.stssen:site .
ttttttBtAtBBBBBBCBCen:site _ be
tttAtt.sttsssuss.ssen:site in
ttttttBtAtBBBBBBCBCen:site would
wuuxv.AA.uBBBBB.CC.en:six
uuvvttBBuvCCCCCCDDCen:six _ ,
tuvut.AuvvBBBBBCCBBen:six month
v.vwtv.AvvCCCCCCDDCen:size
tuAvtsuuu.s.B..A...en:skin
Btstsssssvtssssssssen:skin _ line
sutussuuuAtssssssssen:skin care
tttusBttttAAAAA.BAAen:sleep
tuAAttuuuuttuvttttten:slot
xvAAvAvuwtttvutwuuten:small
vuBstuAvuuttvvttutten:small _ .
tvtsvvCtuwA.As..AA.en:smart
tu.uuuCuuuBBBBBBCBBen:smart meter
Bvsv.wv.swAAAABAA..en:sme
stBtttttttAABAAAAAAen:sme .
tttsAtt.ssEEEEFEEGEen:sme want
uutCttuuutuuuwuuuuuen:smt
uutCttuuutuuuwuuuuuen:smt line
t.xut.AAtvECDEECFEEen:so
tttuAsAutsCCCCDCCCCen:so _ re
sBttstttttBDBCBBBBBen:so _ want
uAvs.usAuvEFEFFEEFEen:so we
ttststAtAtssssssus.en:social
s.tst.sts.stsssssssen:sodium
s.tst.sts.stsssssssen:sodium cell
ututuAuuBwsssssAssten:soft
sstsssutBussssssssten:soft _ programm
sstsstutBvssssssssten:soft land
sBsyuyutvtuwstutuvsen:softwar
BtutssButvBssssstssen:softwar ,
vttsBts.tvttttuttwten:softwar _ ,
tsssssssA.AAAAAAAABen:softwar _ from
tstt.sCuut.........en:softwar _ three
vABvvusuvvsuAsssussen:softwar _ to
tstt.sCuut.........en:softwar for
AsAtst.sututstttvtten:softwar hous
tsssssssA.AAAAAAAABen:softwar publish
Cutttsttttutttttttten:softwar to
vusuAuvtvBss.sussssen:solar
vxvxvwxBwCxvvvvvvxven:sold
ttsttttBtttttttttuten:sold _ compani
vutuutuCuuuuuuuuuvuen:sold my
uttCttuuutBBBCBBBBBen:solder
u.tAtttuu.CABDBBBBBen:solid
ttsBtstttuECCFCCCCCen:solid _ .
s.tst.sts.stsssssssen:solid _ sodium
s.tst.sts.stsssssssen:solid state
ututstBttvttttttutten:solution
ttttstBtssuuuuuuwuuen:solution .
uBs.uwuwwwDCCDBBDBBen:somebodi
tstBssttttBCBDBBBBBen:somebodi _ mould
tsAsssttstBCCBBBBBBen:somebodi s
uAuBuuuuuvsssAsssssen:somebodi to
vBsAyyxuAxFGFFEEEFFen:someon
tttBstttutA.ABAAAAAen:someon _ make
tBAututttus.tssssssen:someon _ s
tBAututttus.tssssssen:someon els
uuAAuvvvBuBACDBBBBCen:someon to
uvsAuuuvCwBBCCBBBBCen:someon who
ttBAtttututtvvttttten:someth
ut.uu.usAtss.sstsusen:sophia
sttttstAuAssssssstsen:sophia _ ,
sssssBtAstuuuuuwuvuen:sophia _ .
sssssssAsstttttttvten:sophia antipoli
vBuwuuCuuvABsAAADAAen:sort
x.w..AtwwzEDFFGGFEEen:sought
uuuBusvutuBBBCBCBBBen:sought .
tuuuuCutuvBBBBBDBBBen:sought _ a
v.u.vBvuuwBACDBDBBBen:sought for
su.tAttvsuAACACAAAAen:sought to
vCuutuusuvtutttttuten:sourc
Bstttstssuutttttttten:south
Cvuutuutuutssssssssen:southern
Bttutttvvtwuuuuuuuuen:southern _ .
Buttstttuusssssssssen:southern europ
BvvxuuvwBsBAAAABAACen:space
tstststtBtBBBBBBBBDen:space and
CttvttttvuAAAAAAAAAen:space for
ttttttvuCxCCCCCDCCDen:space in
vuuBuvsvv.ssstss.ssen:spare
tuu.ssttsA...s.....en:speaker
uDtussvttustsssssssen:speech
ABuvuuuvvusBAAAAAAAen:spend
vtu.ut.B.u.t.A.sAB.en:spin
sstts.tBstAAAAA.ADAen:spin _ is
sssAsttt.ssts.ssssten:spin off
uttussuB.tBBBBBABDBen:spin out
tuCutttutussussssssen:split
BuuAtttuuAs..A.....en:spring
BuuAtttuuAs..A.....en:spring .
ABtuttutuu.usssssssen:stack
wAwvvtAv.ttttttustuen:staff
tttstsutA.ttttttttuen:staff ,
vAvuvsBvuvssssst.ssen:staff .
v.svutvBuwCDACCCCDCen:stage
uCsutstuttBDBBBBBBBen:stage _ asset
sstvsssstBDCCCCCCCCen:stai
vuvvAuvBvtuuuuvuuvuen:stake
uuuuutuCustttttttuten:stake in
.wvsAvvwwsxwwxywwwwen:stand
BvuvAuuuuuwuuuvuuuuen:stand _ to
BvuvAuuuuuwuuuvuuuuen:stand readi
yxysszuB.ssssts.usuen:start
uuu.vusABvuuuvuuwwxen:start _ .
uttuwtA.Bxtttttttuuen:start _ and
ututAutuAt........Aen:start a
ywyAxwsBstvvvwvuwwxen:start up
ssstAttttsstsstssssen:state
s.tst.sts.stsssssssen:state _ cell
s.tst.sts.stsssssssen:state sodium
tsstt.ttt.ssssstsssen:station
tsstt.ttt.ssssstsssen:station _ #
tsstt.ttt.ssssstsssen:station between
tAtt.tt.tuCDCCDCCDCen:step
tutBtttuuttttvttttten:steril
utwAwAuAuyADBBBDDADen:still
vCtvtuu.uv.u.....A.en:still _ .
Bttuttutut.........en:stock
ButuusuuBvAsssssssuen:stop
sBssssstss.........en:storag
sBssssstss.........en:storag .
AtsuutBuutxvvvvvxvven:store
uuuCvtuvstssstsssssen:stove
BtAutssusu..A......en:strong
Bttvs.susu.........en:strong distributor
tttttstBtttttttttvten:stubborn
vvuwttAvuAsssssBussen:student
ywuyvEtxxsAACAAB.AAen:studi
ywuwvDAwwyBBBBBCABBen:studi .
uvAvutvvuACCECCECCCen:studi of
tsstsBtsstBBBBBDBBBen:studi with
vsststutCvttttttttuen:sublet
tsstttsBstBBBBBBBCBen:subscrib
yvuvCvxstt....t..Asen:subsidiari
xtuuvtuB.........Asen:subsidiari .
sstsBtstusCCCCECCCCen:subsidiari _ .
utttuttt.Auuuuuuuuven:subsidiari in
ttssBsvtut....s....en:subsidiari with
uttAutuAuussstsssssen:suit
vuuvuBuuvAtttttvttten:summer
tutttButtt.........en:supervis
tttttCustuCCCCCFCCCen:supervis _ phd
stsssBttstssssstsssen:supervis _ with
stsssBttstssssstsssen:supervis these
BtsssststtCBBBBBBBBen:suppli
tvtBvwwvw.us.tsssssen:supplier
wuxButuuvA...A.....en:supplier .
stAtt.tuAwB.s..s...en:support
tssstssuBv.........en:support _ chengdu
.ttttttuBvB........en:support in
vvuvuwvDuvvvvvvvvxven:syndic
BuAvuuuvuusstssssssen:system
Bttutststt.........en:system integr
stw.xttytAFEECDEEDFen:t
AtttstBt.vDCCCCCDCDen:t _ a
AututttuBvECCCCCCCEen:t know
tvtDtttttu.C.t.....en:tablet
C.tssxvsszwvxuuuwvten:take
Avsw.AtCxy.sususttsen:take _ in
tCtuAssuttAAAACAAAAen:take _ licenc
utttusttCuAAAAAAAABen:take _ of
B.uuAttvutvtttstttten:take a
utttusttCuAAAAAAAABen:take care
utsuvtBAuttttttttwten:take equiti
uttuttBv.tsssssstsAen:take in
CwwCvuwxwwvuuvuuuuuen:take on
sCuvuuuvvt.tsssssssen:take our
vvAttEtvut..t......en:take part
uttusttCsvssssssstsen:take stake
tuutvtABuvCCCCCCDECen:talk
tsttttAAtuBBBBBBCCBen:talk _ our
tsststsBstBBBBBBBCBen:talk about
suutusAAtuCCCCCCDECen:talk to
uBuut.uuvtvwvvvwvvven:tape
Ctuut.uuvus....A...en:tea
Bttut.ttutvttttsttten:tea _ and
Cttututuuttssssssssen:tea extract
sxAss.zttvxuvtvvuwven:team
tstsBttusuttttutttten:team .
.ttsusuutBtsstsssssen:team _ #
vusuu.uwvACCDDCCCCCen:team _ a
.sA.tssssuuuvuuuuuuen:team of
uuBvuAuvuuCC.CCECCCen:team to
sssssAssstuuuuuxuuuen:team with
tCxyswwv..sBAABAA..en:tech
vCtuAttuutB.BBCBBBBen:tech ,
uttu.ttuuBsssstssssen:tech _ and
uttu.ttuuBsssstssssen:tech firm
BtuuuttuAuwuuuuuuuven:tech team
uu.u.Buvvtttstuvttten:technic
ttBtttsust..A......en:technic _ for
ttttsBusttvvvvvyvvven:technic centr
ttBtutsustAAAAAAAAAen:technic partner
tuttttAtAu......s.Aen:technician
wDvtBwvxwwACA..A.AAen:technolog
uCsCustuuxADA.AAAAAen:technolog .
tAstAtttttsAsstssssen:technolog _ is
tvuvBtCtstuuuuvuvuuen:technolog _ we
sustBststtsssstssssen:technolog owner
sAssssssss.........en:technolog transfer
tstsusAvBuwwwwwwxwyen:tell
vAvuvBuvuuCDCCCDCCCen:temperatur
utuAuutsv.ssstssAAsen:ten
tttAsuuvtAtttuttttten:ten _ .
ttttuttAt.CCCCCCCDCen:ten year
CttutttttuDCCCCCCCCen:tender
.BwwAvwxwvDCCDDCCCCen:term
BstuutuuuvAusssssssen:term with
uvv.ussu.tvuvtuwxuwen:test
vvuvtusvuAuuuuuuwuuen:test .
AuuvtutAuwvuuuuuvvuen:test _ and
ss.ssBttttsstssusssen:test bench
uttuutA.tuuuuuuuwvuen:test ground
uttuss.tsBBBBBBBDBBen:test our
x.wxBwwAw.ABAAAAACAen:than
ssstsstvtC.........en:thank
sty.u.tutys.u.uuts.en:that
vuuuvAvvuBBBBBBDBBBen:that .
uuuustBwAvssssts.sten:that _ .
uuuutAuBuvBBBBBCBCBen:that _ do
AtuAttutuuwuuwuuuuuen:that _ no
uuv.utAvBwAAAAAAAABen:that _ the
vuuAuCsvtvuuuwuwvuuen:that _ to
uAAtuuuuuus.tssssssen:that _ us
AtuAttutuuwuuwuuuuuen:that have
uttutAAttt.....sA..en:that it
uuuvuusBuvuuuuuuvvuen:that need
vuA.AvsvBvssusus.ssen:that s
tssststtAsBBBBBBBBCen:that take
vuuAuCsvtvuuuwuwvuuen:that want
xBwx..s.wxDEDDEEBDDen:that we
vtwuuuxsvBsutCvusB.en:the
tstsssutsABBBDBBBBBen:the _ #
B.sysBwvuxtvtttstuuen:the _ ,
vw..ttu.sxBCBDBCCCCen:the _ .
AttutAuttuFDDDDFDDDen:the _ :
v..vuuBusuBCCBBADBDen:the _ ;
utu.tttu.AtttAttttuen:the _ ?
vAutDtvwvt.B.AsAA..en:the _ and
tttBttutt.AAABAAAAAen:the _ at
tuCtststssuvxuuuuuuen:the _ can
ututsB.ututttttuutten:the _ centr
Bvuuu.uuuu.sssstsssen:the _ co
ssttAtt.tsBBBBABBDBen:the _ compani
uAABuuuutv.sBB.....en:the _ design
stsssssssA..s......en:the _ develop
tAvvwvAuAvDCBBBB.DAen:the _ for
utttuuCvtsCCCCCCECCen:the _ greenhous
utuuu.AuuAuuuuuvvuuen:the _ ha
uuBwAvvAvwAABABAACAen:the _ half
uuutuuBttvtuuuuuxuuen:the _ hospit
uvuutCvv.wAAAAA.AACen:the _ host
utuAu.wwAABt.A.t..ten:the _ in
sstsustusBssssssssten:the _ incub
zsws.xtxsBAtAA.ABBBen:the _ is
Bvu.vuvvvvA..B.....en:the _ market
uttAuswwwADEFFCAFDCen:the _ of
A.uuutt.tvDABBBBBDBen:the _ on
AttutstBttuttttutAten:the _ out
s.tst.sts.stsssssssen:the _ own
ssssssstAtuuuuuuuuven:the _ park
sAtss.tutususss.sssen:the _ patent
uuuCutv.uu...s...A.en:the _ plant
ABuwuttvuu.DBBBBBBBen:the _ right
tssstts.sADDDDDDDFDen:the _ round
.tvwwAvswsxwvvvxvwven:the _ s
tAttAttsuususstss.sen:the _ sharehold
tssusAsBstCCCCCDCDCen:the _ still
AtssAssstuutttutttten:the _ team
ttuAuuAuuvAAABAACAAen:the _ thing
ttttuBuAuvAAAAAsABAen:the _ time
zsxxtx.us.ABAA.AABAen:the _ to
ussutuv.sBAAAAAAABAen:the _ trial
uwuvusuwuC.........en:the _ wa
wwvsvvuwwDBBBCBBDBBen:the _ we
ststttttAsCBBBBBBBBen:the _ wish
wwBwvuuwwDBBCBBDBBBen:the _ with
sssssBsAtuAAAAABACAen:the _ work
sssstsAAss......sA.en:the _ would
uuttuutuA.ttttttttven:the agenc
sstBsttsstBBBDBBBBBen:the assembl
ssssAssus.ttttutttten:the board
uwDvuvuvuusstssssssen:the centr
AvvA.uvwuw...At....en:the chines
AsssssstsAEDDDDDDDDen:the co
sssssBsssttttttuttten:the cohort
ustv.tuButDABBABBEBen:the compani
tuuuuuuuAB........Aen:the council
ttButtvuusDDGDDDDDDen:the develop
tutuuuBAuuuuuuuuvvuen:the district
sstsBsttttvvvvxvvvven:the equiti
wtwuvuDvswECEGEFHGGen:the first
Dwuv.uvvuuvuuuvuuuuen:the french
BtuuttuuAtDBBBBBBBDen:the ground
..vAtuuvvsssACBAAAAen:the group
ttttsBvssBuuuuuwuuuen:the hospit
vuvCutAvuwCCCECCDCCen:the hous
tstsvstBtAvvvvvvvyxen:the incub
tt.vuBtvutssussusssen:the institut
.tBstsss.Attutttttten:the joint
AAvvuvvvvAAtsssssssen:the lab
tuttt.ttuAtttttuttten:the laboratori
stssC.stttsssstssssen:the land
tttttAtCtusssss.susen:the list
uuttDttttvttttvtttten:the local
tvu.BvuuvABAABsAAAAen:the market
vsAutBt.uu.ss..A.A.en:the mechan
uuAuAtuutssstsussssen:the new
tuAw.xvBwwEBECDCCDCen:the next
utvAAu.tutBBBCDBCBBen:the onli
vCtvuuvvuu.sA......en:the optic
utAw.uuAutDDEDEDDEDen:the other
uuuttvtuuCBBBBBBABCen:the park
wswwtvvwvCBBBBCBBBBen:the partner
tBuuttsvtstvttttttten:the patent
uuuAtuvuuBuuuvuuuuuen:the pilot
sstsA.ssstBBBBCCCBBen:the plan
tBtuAttttu.A..s....en:the plant
vuuvuuuuuD.........en:the platform
tAtutttusAtvttttttten:the price
suBv.uvwuu.ACAAAAAAen:the product
B.uuutvvBvsC......ten:the region
AA.wuvvvwwEBCCECCDCen:the right
tsCttttttsttvtttttten:the risk
BuuuuuuAAvA......s.en:the riviera
sssssss.sACCCCCCCECen:the seed
sssssBtsstuttttvttten:the servic
ttt.tstBttAAABA.ADAen:the spin
vutuuAvvtABBBBBDBBBen:the studi
tt.ttAttttsstssusssen:the technic
vuuwBuutuA.t.......en:the technolog
vCstttuAuvuwuuuuuxuen:the univers
uututu.uButtttttutuen:the water
uvBututuuAsstssssssen:the work
vsztxztt.Azzzzyyzzzen:their
.twsvwvwt.vwuwuuuuven:their _ .
tsttusBttuttttttvuten:their _ on
utsststB.ttttttttuuen:their first
Auu.uuv.uvuttutttvten:their own
.suttsxy.Awwwtxtwwwen:them
.AvvtBvvvuss..tA...en:them ,
xBAvusvvAvsttss.ssten:them .
tttttttsBtttttttttuen:them _ a
sstAAttttsBBBDBBBBBen:them _ the
AssuusAtuuutttttuuten:them _ their
tttttttsBtttttttttuen:them for
BussttutuAs..C.....en:them in
vvBAutvAvu.As..A.A.en:then
tstBssttttBCBDBBBBBen:then _ to
tt.AtttAtsttuuttt.ten:then let
tstBssttttBCBDBBBBBen:then somebodi
AswCwtvwAxGFEGEGEEFen:there
CttBssstvuGEEEEEEEEen:there .
u.uButuuuuBCBCBBBBBen:there s
vBtutttuAuBCBBBBBBCen:there that
stAusuAtssuusuuuvuuen:thermal
sssssss.s.AAAAAAABAen:thermavolt
sssssss.s.AAAAAAABAen:thermavolt _ wast
sssssss.s.AAAAAAABAen:thermavolt turn
uvuvuDvvuuAAAAAAAAAen:these
stsssBttstssssstsssen:these with
vvuvtvuAvAtttttttuten:thesi
BstxsuAvvsBDBCDCFCCen:thi
AttvuuAtu.s.....B..en:thi _ .
AttsstAstsBAsAAABAAen:thi _ is
A.vvuttvv.t.usss.ssen:thi year
utuAuBvtttDDDEDFDDDen:thin
vv.AvvBwwuBCDCBBBBBen:thing
..vAuu.wuusB.A..B..en:third
uttAstAtsusssussAssen:third _ .
Cutttsttttutttttttten:third _ softwar
AAv.tu.uuwuAssssAssen:third parti
vututuAuBu......A.ten:thirti
vB.tuuvuByuvt.uuuuven:those
uBtstttuByuvu.uuuuven:those who
vuvBuvuAwv...s...B.en:thousand
usx.yyBu.wtususs.ssen:three
tutttsAtAtBBBBBBCBCen:three _ ?
ssss..CutBvvvvvvyvven:three _ in
ssssssA.suBBBBBBDCBen:three _ to
tttustsvBtssssssssten:three month
ssssssA.suBBBBBBDCBen:three shop
AswytxAw.tBAAACABA.en:through
ButtttBttvvuuuuuvuuen:through _ .
utuutuCttu......A..en:through _ pace
t.ttAtstutCDCCECCCCen:through a
AutuuuAtuusAAAAABAAen:through it
.utuutvvCvAAAAAAAAsen:through open
ststtsuCtuvvvvvvvyven:ticket
stsutstBttuuuuuuuxuen:ticket #
wwwtsBxvxCsssuu.s.sen:time
ttttuBuAuvAAAAAsABAen:time .
BtttttuuAuBBBBBBBBCen:tip
t...tussuzAsB.AAAtAen:to
swwAwws.wtvttvttsvten:to #
vuAtBuvuvv..tBs....en:to _ #
wvvuutCsuvAAAAAABsBen:to _ ,
tstBxy.Aswzwzzxwzyzen:to _ .
AvustAuAuvECCDCECECen:to _ :
ttt.sAtsttuuuwuvusuen:to _ ;
xtAxA.uvstHFHDGHGFHen:to _ a
uuuuAAuuuwtttttvttten:to _ alongsid
CusvAtuvuvHEFEFEEEEen:to _ an
tttttBuBttCCCCCDCDCen:to _ and
tuuvuBu.uuBBBBBEB.Ben:to _ at
.CwsswwyxxstsAAssssen:to _ chines
utAt.ttvtBBB.BCBBBBen:to _ compani
u.vssAtutu.s...A...en:to _ deeper
utButtu.ttsstssssAsen:to _ develop
ABstttsttt.BAAAAAAAen:to _ european
vsuutusuCvuuuuuuwuwen:to _ firm
ttuutuAuAsssssssAsten:to _ first
tsttttuCuuAusvsssssen:to _ for
vCvtuttttuDGDDDDDDDen:to _ foreign
uuttBuAvtu....s.A..en:to _ found
utuuttuCttuuu.uuuwuen:to _ from
ttsstssusB.........en:to _ german
stttBtuvtuBBBBDBBBBen:to _ identifi
t.vwvuAsstBCAAAA.tBen:to _ in
ttuBtttuBtBBBBBBBBCen:to _ is
vAsAwxtxxxFEEGDDGDDen:to _ it
ssssCs.vstttttutttten:to _ joint
uttAuttButuuuwuuuwuen:to _ k
AutuuAuuuutssssBsssen:to _ laboratori
vDtvuuuuuwtvttttttten:to _ licens
.CvwvvAuuwuwttttvtten:to _ maker
ttBsAttutsttututttten:to _ new
AtututtuAus.......Aen:to _ on
tBttttBttw.u....A..en:to _ oper
uvtAxvBsszHEGHFGHHGen:to _ our
uw.ttABuuwCCDCCDCCCen:to _ out
AutButuuvsCBBCBBBBBen:to _ over
ttuusttutBtuttttttten:to _ paper
ustBtstsst.........en:to _ produc
ut.Bututtsuuxvuuuuuen:to _ product
tttusCuvtvvvvvvyvvven:to _ research
uttvtAButvtttttwvtten:to _ that
ttCAutxsxxBDCEBDDECen:to _ the
sBvAuu.uuuAtsBsstssen:to _ them
ttttBtttttEEEEHEEEEen:to _ to
tt.v.tuu.wDDFDFFDDFen:to _ up
wBstsssstt.A.......en:to _ vaccin
sttvttuCtutstsstsBsen:to _ we
sBtttsst.xtuttttttven:to _ who
AsssssssstDBBBBBBBBen:to _ wholesal
xw.ywAs.syuusuuwvwwen:to _ with
.wvtwvBytvzxxzxxzxyen:to _ your
sssssssA.sssssssstsen:to _ ¤
AsvAs.vuvvHGFGFGFFFen:to a
t.ttuttAttABAAAAA.Aen:to acquir
uCvuuuuustuwuuuuuusen:to an
yvuA.uB.zyGEFEFFEGEen:to be
uttuttBttuCCCCCCFCCen:to break
uCAutuutuvCDDCCCCCCen:to bring
uBttttt.ttDFDDDDDGDen:to bui
tusCwwvswvC.AEBBBBBen:to build
vtstAttsuADDDDGDDDDen:to chengdu
stAwuuuu.tvtstttttuen:to chines
vu.u.BwsvvsssstBsAsen:to co
ssttsAt.tt.......B.en:to collabor
stsstAtBsuBBBBBCBCBen:to complet
utCututuvv..B.s.t..en:to creat
sssstttAAuwwwwwwwzxen:to deal
tsutstCustsssssssssen:to demonstr
uuCvu.uttuCCECCECCCen:to design
usEvvuvvuwAsBAAAAAAen:to develop
tstAsAttts...t.A...en:to do
tBttsstssuDGDDDDDDDen:to emb
tuCututttssstssssssen:to engin
..uuAuuvuut.ss.ssssen:to enter
vCuuuAuuuvtvtttuttten:to exploit
suuutAvvuCECCACDCCCen:to find
tuvtDusutvBBBBCBBBBen:to form
sstuBttsssCCCCDCCCCen:to found
vvuuut.wCuBBBBBCCBCen:to franc
ututvuuCuvBABBBBBEBen:to fund
AutsttttAtEBBBBBBBDen:to get
tsttA.ttutstsst.sssen:to go
tsttsttBstBBABBBBEBen:to grow
stustutu.BECCDCCCCCen:to have
tstsstsAssuuusuuuxuen:to hear
.usstAuu.vtAAAABAA.en:to help
uuuutAAvBuAAsAAs.ABen:to host
tuuuAuu.utwwwwwwwzwen:to invest
AttvvttttBtAsssssssen:to it
ttAut.tt.sDDFDDEDDFen:to join
sssusCtutvwwwwwzwwwen:to joint
vttBuuuvvABBBCBBBBBen:to keep
vFuuvwvvvxBCBBBBBBBen:to licens
tuuvuBu.uuBBBBBEB.Ben:to look
uuvCtuuuutBABEBBBBBen:to make
uButttuuswCFCCCCCCCen:to manufactur
uttt.tsAtu....C....en:to meet
tstBssttttBCBDBBBBBen:to mould
ssstttAuCsCCCCCCDCDen:to open
ututAsvutBCCCCDCCCCen:to oper
sttBttuutuECCDCCCCCen:to order
s.tuttAvtAuuttttstten:to our
uCtvtttuuvuwuuuuuuuen:to out
tttBttttttFFFHFFFFFen:to outsourc
ttBtsuuttsAABAAAAAAen:to pair
uvutuuuBuwBBBCBBBDBen:to pass
utuA.ttttsssss.ssssen:to produc
AuuuvvsAuwvtttttsvten:to put
Cttuuttttuvtttttttten:to repres
ssussBtvtttttttuttten:to research
v.vwvAAwvvAAAAA.BAAen:to run
tttusttBssFFFFFFFHFen:to scale
Dvv.vuwu.zuss.ssssten:to sell
sstsAAst.tDDDDFEDDFen:to set
BtuutuuuAvBAAAAAAA.en:to sichuan
ssssssssBuAAAAAAAABen:to sophia
uttBsuuuttuuuvuuuuuen:to spare
ututAutuAt........Aen:to start
svv.Atwu.uFDDEEFDDEen:to take
xvvwuvEuvvttttttvtten:to test
Asu.vvvxAyuwusuuuuwen:to the
sBtttsst.xtuttttttven:to those
vsuttuDusw.........en:to trial
wvvwuwC.wwCCCCCCEDCen:to try
uvstsBsvsuAAAAAAAAAen:to univers
sBw.vvsvvvsstwttvtten:to us
uuBut.utvxAABAA.BAAen:to work
uuBAtututtuuwvuuuuuen:to your
utututuCtuvvvvvvvxven:to ¤
xxCyBAxuxxCCDCEDCCCen:togeth
tuttCutuutBBBBDBBBBen:togeth ,
wvAwAAwtvvEEGEEFEEEen:togeth .
uuCvtttvutsssssssssen:togeth with
uuuCttvvuuuuuwuuuuuen:toll
uuuCttvvuuuuuwuuuuuen:toll _ of
tsAtttssAtBBCBBB.BCen:tomorrow
tstBssttst.........en:tonn
sssA..ss.sBBBCBBBBBen:tonn _ month
tstBssttst.........en:tonn a
BuuButvutu...A.....en:too
ButAtttututttuttttten:too .
AsuwvvCwwtBtB..As..en:tool
uuttt.Bttu......s..en:tool .
BtvututvuACBBBBBBBBen:tool to
ttBtttBuutss.sssussen:tool with
BuAvutuuuuGDFDDDDDDen:touch
Atttst.tsswvvvvvxvven:town
vttuuttvABssssssssten:track
Cutuutuuuutssssssssen:tractor
EwuvuvuwvvA........en:trade
uBuuuuvvvAuwuuuuuuuen:train
wD.wvvwwwvvxxvvvvvven:transfer
sAssssssss.........en:transfer _ :
uCvutuuutstuttttttten:transfer _ an
tBssssstuututtttttten:transfer offic
uCvuuuuuutuwuuuuuuuen:transfer to
ttst.Asttu....Cs...en:travel
uAssAsssssBCBBDBBBBen:treatment
xttv.xC.uuBBCBCBADBen:trial
vvuwwvDBuxssssssuBsen:trial .
But.ttutsvB..s.....en:trollei
But.ttutsvB..s.....en:trollei ;
.uwwvwDswysBBBBBCBBen:try
uuutstBvvs......s..en:try .
ssssssA.suBBBBBBDCBen:try _ kiosk
tstt.sCuut.........en:try _ softwar
ttutstA.tvDDDDDDFEDen:try our
utttttCvuuttttttutten:try out
uButtutuuABCBBBBBBBen:tsinghua
ttsBttsttussstsssssen:tube
u.Buttuttss.tssssssen:turbin
wt.ttuwAu.BsCBDBBCBen:turn
sssssss.s.AAAAAAABAen:turn _ heat
vuu.uuvvuBtttuttttten:turn out
sssssss.s.AAAAAAABAen:turn wast
wwv.vvvwsBtttuttttven:twelv
uvuvuuuvtBttttttttuen:twelv _ ,
tutttsttCuuuuuuuuuven:twelv week
vtu.tv.uuA...t..A..en:twenti
utuutsAtt.DDDDDEGDDen:twin
sxwsBwtwx..C.ABsABsen:two
AuvCtvwvvtDAAsAAAAAen:two _ ,
ssssssstAtvvvvvvvvxen:two _ and
tttstBtvtAtttttuttten:two _ fund
sutAttttvBFDDEDDDDDen:two _ in
BtutssuttuFCCCCBCCCen:two engin
AtuuAsuuuvwvvwwvvvven:two new
uAuuuvvusAABAAAAAA.en:two year
tAtAtttttu.s.B.....en:ultrason
w.xBvtw.zsssAt.B.A.en:under
uAuuutsBtuA.AAAAABAen:under _ ,
w.vwuAvsv.AsAAABA.Aen:under _ .
st.vuttutB.tA......en:under _ ;
vstuvsu.u.AtBAABACAen:under licenc
AtuButuuuuuttuttttten:under their
sttuvAtBtuCCCCCDCFCen:understand
xvBAw.tyAw..sA.tA.ten:unit
ssAtstssssBBCBBBBBBen:unit _ us
utButAtuttttvttuttten:unit take
ssAtstssssBBCBBBBBBen:unit with
sAwxvBvsxwst...C.A.en:univers
tuttsCtuuu.........en:univers .
ussssCtAstDDDDDGDFDen:univers _ for
vCststuutuuvuuuuuuuen:univers _ it
uuvustvxvBtttttuttten:univers _ to
Bvuutsvutvvuuuuvuuuen:univers _ we
vtss.DvusvAAAAABAAAen:univers hospit
uvtt.DtuttCCCCCECCCen:univers to
uwuswvwwABDBBCBBBBBen:until
vutvttuuuC.........en:until #
vtsAsttttBBBBCBBBBBen:until _ .
yvsAtvuAAuwyvxxuxyxen:up
vtvAuus.Awvxvxtvxxyen:up .
wvACvwxyw.CCEDCCCCCen:up _ a
ss..ssstDussssssssten:up _ china
ttssBsusutCCCCDCCCCen:up _ common
sssstsssAusssssssssen:up _ franc
tssCsstAtuBBB.BBBDBen:up _ from
ssssustsA.uuuuuuuuven:up _ in
tstssstBsttttttttvten:up _ ¤
uuttBAvtuvDDDDFDDDDen:up a
uttuvtA.Awtttttttuten:up and
vuCtBBvtutttutusttten:up for
tutsutuCAtwwwwwwwyyen:up from
tstutstBAvssssssstten:up in
ututttuCuuuuuuuuuwuen:up to
ttAAtuuttsCCDDCCCCCen:up with
tCuutuuvuttvttttttten:upfront
.BAsusxxvzBDE.CBBDCen:us
uu.AAAusvtttwuust.ten:us ,
u.BsxAxxsyBBAt.ts..en:us .
stuBttttsssssssssssen:us ;
.vutuBvuuvCBBDBEBBBen:us ?
w.vuvwwC.wCBCCCCCDDen:us _ .
vs..BvvvvuACC.BAAAAen:us _ a
tuttttttCuCCCCCCCCEen:us _ desk
t.uBtuvuuusAstsssssen:us _ it
uCtuttuttvABAAAAAAAen:us _ patent
stsBsBsAttBBBBBCBCBen:us _ so
tt.BtuvuAvCCDDCCCCDen:us _ the
tAstsAsutuBEBBBCBBBen:us _ them
vBtuvtvwCut.ttttttven:us _ you
Bu.vvvvw.vt.A.....ten:us _ your
xBuxuuAtAwFHFFFFHFHen:us a
uutusvsvBuAAAAAA.ABen:us for
ttButtuBtvBBCBBBBCBen:us from
.tvAAvvutAC.A.BAAAAen:us in
ss.tAsusttCCDCDCCCCen:us is
uAtttttttABCBBBBBBBen:us it
t.uBtuvuuusAstsssssen:us of
vBuC.wAvvvuvuwxuwuuen:us our
uBttttttuttvttttttten:us royalti
svuvwuvwvCtB.......en:us the
sututuuuBuDCCCCCCCEen:us through
su.v.vs.uvsBCBDBACAen:us to
.tvBvvAuwxwuwwvvywven:us your
vwwwvvDuw.......A..en:user
uuuutuDuuvvvvvvvxvven:user of
utttBt.suuttttttuuten:util
wBstsssstt.A.......en:vaccin
wBstsssstt.A.......en:vaccin _ china
wAvvuuCuuwBDBBBBCBBen:valid
uuuBAttuuuBBBCBBBBBen:valv
tsstsssAtt.........en:vc
tsstsssAtt.........en:vc _ in
tsstsssAtt.........en:vc activ
AtuuAvuuvAvuusvuuuuen:ve
vttutsttsCBBBDBBBBBen:ve got
wtAuuuuCuvtvtttttvten:vehicl
utuwAvwAu..A.....s.en:ventur
uuutEuuxtvttttutttten:ventur .
stssEtsssvCCCCECCCCen:ventur _ a
s.sssssssABBBBCBBBBen:ventur _ with
uuuuttvDsvuuuuuuuvuen:ventur arm
ssss.s.ts.BBBBCBBBBen:ventur in
tsssCtsssvsssssssssen:ventur partner
ttutBusvtssssstssssen:ventur with
uvBvtutAuv..s...AA.en:version
uussttvtCv.........en:visa
ttsstttsBt.........en:visa ,
ttAtstAsttttvttt.tten:vision
uuutuBuvu.vvvvvyvvven:visit
ttuButuutt...A.....en:volum
wwuvxuvwwG.........en:wa
tustustttC.........en:wa _ .
tuuvtsuwvC.........en:wa _ in
...us..ssC.........en:wa open
uutAstttu.AAA.sAABAen:wai
uutA.ttuuAwwwyzwwwwen:wai .
.utuutvvCvAAAAAAAAsen:walk
.utuutvvCvAAAAAAAAsen:walk _ through
.ttxtxuuAtDCFBDDFCDen:want
tsttsttBstBBABBBBEBen:want #
.wAvvvvtBxFDFDDDDFFen:want .
ttAutuAttuCHDCCCDCCen:want :
uuuAtuAuttssstss.ssen:want _ be
ssssAsssssBBBBCBBBBen:want _ chines
But.ttutsvB..s.....en:want _ dealer
.sAss.ss.sEEHEEEEEEen:want _ develop
A.ttsttutut.ss.ssssen:want _ enter
BAstttttuvGHEEEEEEEen:want _ in
tsttsttBstBBABBBBEBen:want _ k
t.s.ttstttABABAAAAAen:want _ licenc
DtstsstssvCBBBBBBBBen:want _ sell
ututAutuAtCCCCDCCCDen:want _ start
tAstvstBswCECCCCCECen:want _ to
tssssAststtttttvstten:want _ work
.tutCuvttvA..s.....en:want a
svvwuusBvwFCCCCCFDCen:want for
tBtutBtstu.s...B...en:want in
v.svsA.u.zs.CtC.AuAen:want to
vvuuutDvuwBBBBBADBBen:ward
tstsstBstt.BBCBBBBBen:warehous
tuuAAuAtvsCAABBA.BAen:wast
sssssss.s.AAAAAAABAen:wast _ into
sssssss.s.AAAAAAABAen:wast heat
Bwwytws.sywuuusuvwven:water
AttvuuAvuvutttttstten:water _ .
ssssssttsABAAAAAAAAen:water _ with
ssssssttsABAAAAAAAAen:water network
tsstssBtstAAAAAAAAAen:water sensor
.vvttvt.vvv.tt.BttAen:we
tttvuA.ssstttttuuuten:we _ #
..uBuuuuvuuutvttttten:we _ ,
Ctutttustu.......s.en:we _ .
Cvvt.wsxtsxvuzvyyzuen:we _ a
svuvuCvuutBBBBBCBBBen:we _ access
ssAAssssAuCCDDCCCCEen:we _ after
tvAButAvuu.ABs..s..en:we _ also
AtuBtstsstDBBCBBBBBen:we _ an
Asstsststsxuuuuuuuuen:we _ as
ttAuss.sttCCDCCCDCCen:we _ ask
twtzt..AAwtvutvsws.en:we _ be
AtuutuuBtus...s..A.en:we _ bring
utAuvst.Auwwxwwzwyyen:we _ compani
uwuBtuuvuABBBCBBBBBen:we _ consid
.Atvsssttuwvuuuuuuuen:we _ exclus
ttBststBstsstssss.sen:we _ five
wAwtAwxwuACECBDECCCen:we _ for
AsttstttAuzwwwwwwwyen:we _ foreign
CusttsststCBBBBBBBBen:we _ give
tBtttAttuusAsssvsssen:we _ gladli
vttutsttsCBBBDBBBBBen:we _ got
BttuttutBv.AAAAAAACen:we _ have
uu.uBuvstuttutvtttten:we _ in
utut.uDttxvvvvvvyvven:we _ innov
sssssssAss.......A.en:we _ invest
.Buu.utuuvFFDDFDDDDen:we _ is
wsuu.sAssyHGGGHHHDGen:we _ like
Axwswwt.wyHFFHFFHGFen:we _ look
AutuuAtuutDCCCCDCCCen:we _ need
vutuusAvBvxxzxxxzxzen:we _ new
utsAsuustABBBCBBBBBen:we _ no
vvvvuAu.uBA.AAABABAen:we _ not
ttsustAttAAAAAAABAAen:we _ now
CuuAtuuuuv.........en:we _ on
AsststuBuv.AAAAAABAen:we _ open
xBuyxCxvwBuxywwxxxwen:we _ our
ttstBtuuttBACBDBBBBen:we _ patent
wttt.AtsAuBBBBACBBCen:we _ prepar
sssA..ss.sBBBCBBBBBen:we _ produc
uCuuuutvuv.........en:we _ rather
sttuttButvDCCCCCECCen:we _ search
sssssssAsstttttttvten:we _ seri
ttvBvtuAvuBABDBBBCBen:we _ someon
tuu.v.vvtCFDFFDFDDFen:we _ t
tCuvAsstttABAAsAAAAen:we _ take
s.sx.s.ww.t.usutAssen:we _ the
uuuAuBuuuv...C.t...en:we _ them
xBAv.wv.tyDBBFCEDADen:we _ to
tsstssBvtuuuuuuuxuuen:we _ try
w.uwuuuBAwCFCCCCCADen:we _ us
utuAtttAtuDDCEDDDFDen:we _ want
uttAsCttsvsssts.sssen:we _ welcom
utsttsut.BAAAAAAAABen:we _ work
Asstsststsxuuuuuuuuen:we act
tsttsttBstBBABBBBEBen:we also
.tsAsv.AszsACA.A.BBen:we ar
tt.u.Atuvu..u.Bt...en:we bring
vuuDuttvuuvvtxvvvvven:we build
AyBt.uuzxxwvwxwtyvven:we can
uBuutttuAvBCBBBBBBCen:we could
vAxyuu.sAzHHHHHHHHHen:we d
tsuusuAtsBAAsAAACAAen:we develop
svtvu.uBs.t.B..B.Asen:we do
suuututusCECCCCCCCEen:we don
tBttttvtAuACAAAAAABen:we get
AtttttttAtxuuuuuuuven:we give
zsztwuxtuEtstvutu..en:we have
tsssussuBtwwwwwwwwzen:we help
uuCuttssuwCCECCDEECen:we hope
uBt.ttttttCDCCCCCCCen:we intend
tBtttstttttuttttttten:we invent
ttttutuB.vtttttttuuen:we invest
vstttCvAtuuuuuuwuvuen:we join
AAvvuAvtuwFECCCECCCen:we lack
sCsss.sssuxzxxxxxxxen:we licens
.wt.wwBxyxusttss.ssen:we ll
vBsuAsvttwDFDDEFDDDen:we look
wuvC.uvvutvvvywvwvven:we make
.tttusstsBtsstsssssen:we manufactur
uttttttuA.AAAAAAAABen:we move
sxxszx..s.HHFHGHHHHen:we need
xsCwtvAvux.ss.w.A..en:we offer
vuwvuBtvuCuuuuuwvuuen:we open
uttAAttuv....At....en:we own
tssstsuCtutttttttuten:we provid
uustCAuututtutvvttten:we put
www..vswuBDDDEEDEDFen:we re
Attuttstt.wuuuuuwuuen:we run
.tttA...tttsB.AAtC.en:we seek
..vvuuuvus.t.......en:we sell
t.AttsttssBsCBBBBBBen:we should
.uuAuuwt..vuuuuuuvven:we take
AtuuAvuuvAvuusvuuuuen:we ve
sBtv.su.tzEBEADEC.Cen:we want
tttAAtstusFFFHGFFFFen:we wish
sAysv.utxzsAsss.utsen:we would
stBtsttttsBBDBBBBBBen:wearabl
.twAxvw.tztAsssss.ven:week
uvuvvuvD.w.......Asen:week ,
Asw.vvwxwwvsuwuuuuuen:week .
wusBvAusvxsuAvstsBten:welcom
vusAvAusvvAABsAAAEAen:welcom .
tttBtttttu.........en:weld
AtsssstsstGDDDDDDDDen:well
utuuutuvuC.........en:were
Bttttststu.........en:west
CtuuuuuuuuDBBBBBBBBen:western
ttttutuuBtBBBBBBBBCen:wfoe
swuvBvAtuvBCAACBDCDen:what
B.tttttttuGEDDDDDDDen:what _ lack
ttutstCttv..t...B..en:what _ need
Butv.uAvswAB.AAACABen:what we
ttttutvvCuAAAAAAAAAen:when
utuwuuCuv.uuuuuuwuuen:where
uu.wuu.w....B..tB.Aen:which
ssuvutvvAwC.BBBCBBCen:while
sAtss.tutususss.sssen:while _ first
u.tutsuvAuAsAAABAABen:while the
.suBvzxvBzsus.tsAuten:who
ttttAsst.ussssus.suen:who _ a
sttBssttst.........en:who _ produc
.tttstAstu.BBBBBCBBen:who _ t
.utBststAuGEEEEEEEFen:who _ the
BtAsssststututttttten:who _ to
tuuCutuusuABBDBBBBDen:who can
AutuutttAuFDDDDDDDGen:who could
tttttttABuCCCCCCDDDen:who ha
AttvstttBvCBBBBBBBCen:who know
AtttAssttuvuuuvuuuuen:who want
sAsAsssssssts.sssssen:who will
Cututsuttus........en:wholesal
Btsstsstst.........en:wholesal of
utAusAtstsCCDCCDCCCen:why
tuwA.xCvsxsB..sCACAen:will
sssAsss.ssBBBCBBBEBen:will _ #
uttstBAstussussA.ssen:will _ co
tAt.ttutttvwvxvvvvven:will _ for
.u.uBuutuvwvvvwvvvven:will _ it
ttsBssussussstsssssen:will produc
vusv..Awuv..A.sBs..en:will to
vvuvvvvA.Atttttttuten:winner
tttBttttutCCCECCCCCen:wire
.uwsA.vsuvuwtAuutvten:wish
.uwsA.vsuvuwtAuutvten:wish to
xzEyCCwvxw.tCtttBAAen:with
vusBtuAvvtuuvvuuwuuen:with #
tt.tAAututGGHGHHGGGen:with .
ttAAu.tutuuuwvuwuusen:with _ ,
uwBzvCuwvyutstvwsuwen:with _ .
uu.uuvvAtu..s....B.en:with _ ;
xvswBv.t.wCCBCDCDDEen:with _ and
ttsstt.tsAsssssstssen:with _ bed
wutu.AuAwtBBCBCCBsBen:with _ chines
ssAtBtsvutssssussssen:with _ compani
uuCvtvuvvtvvyvvvvvven:with _ firm
ttuuBttuttttttutttten:with _ foreign
ttustBsvtCBBBBBCBBBen:with _ french
uwAw.uvuuAssAsusssuen:with _ from
ssssAssss.BBBBCBBBBen:with _ ga
uttssAstsABBBBBCCBBen:with _ hospit
uu.B.sutusBBCD.CBBBen:with _ in
tssttssssC.........en:with _ korean
vvAvCutuvuDDEEFDDDDen:with _ local
tssstssAss.......s.en:with _ network
ttBsstttttAAC.AAAAAen:with _ new
u.B.ttuttv.sAB.....en:with _ of
tu.sAuuAtuuuvuvuuvuen:with _ own
uCuvtuuvuvtuttutttten:with _ owner
.ttututuAtutttttttven:with _ paperwork
ssC..s.s.sBBDBBBBBBen:with _ partner
tt.tttButuuuuuuuvuuen:with _ peopl
ssssssttsABAAAAAAAAen:with _ sensor
stBtttttttAABAAAAAAen:with _ sme
ttAutBuuttttsttuttten:with _ sophia
utuuu.Cuvu.s...sA..en:with _ staff
tsstt.ttt.ssssstsssen:with _ station
s.ttAtttttBBBBCBBBBen:with _ technolog
ututBtAutu....B.s..en:with _ to
uwvvuAsvv.tttttvttten:with _ univers
tttutsAuAussssssvssen:with _ up
wvswAAyByuGEHFEEEEBen:with a
ssssssttsABAAAAAAAAen:with acoust
uuAttuBstvDDFDDDGFDen:with an
ututsBtvuuttttuvttten:with ani
uu.uuvvAtu..s....B.en:with brand
ttssAtsutAttttutttten:with chengdu
Atust.uwusA....s...en:with compani
vutuABtvuu....sA...en:with european
ssAtsAtttsBBCBBCBBBen:with expertis
tsstt.ttt.ssssstsssen:with field
tu.uBAtwwuuuvuvvuuuen:with foreign
.sutwABvvvst.s.sA..en:with it
ut.utAuutvBBDBBCBBBen:with on
wuAyvw.vvBttutttutten:with our
stAssAssstttvttuttten:with partner
ttAtstAtuuCCDCCCECCen:with somebodi
.AwvuwvwA.svttutttuen:with the
uuttAttwvB...sA....en:with two
yxBu.Dxyyx..CtAtt.sen:with us
BtAu.uuuutvuwuwuuuuen:with you
AtutsAutstsAAAACAAAen:with your
vvvAuCvsvvuuuvuwuvuen:within
uvtBuuv.vutttvtttvten:within _ week
.vvsvABxtwCAA.A.DACen:without
vuu.vvAvAtsssussssAen:without a
Avu.vvuwwADBBDBBBBBen:won
BuuAuuvuvuDBBDBBBBBen:won t
yzAuwsutwACBCABABCCen:work
uu.uuAAsutDDEDDEEEDen:work _ a
tstAsBtttttttstvttten:work _ and
.ttBtttttuAsstsssssen:work _ other
ttBttAutuwvvyvvxvvven:work _ our
.ttBtttttuAsstsssssen:work for
xwwvvtxsACsssss.stsen:work on
vvAwtustwAttttttutten:work with
wvtDAvvuvtBBBCsBBBBen:workshop
uAttAsBvtusussAstssen:world
ssssssBsstsssssssssen:world trial
.stxtCsuvzFHGFHGHHHen:would
uAtvuBtuuuFHHFFHFFFen:would _ a
sssAssAtssttt.ttutten:would _ be
.tttttttBuDCCCCCCCCen:would _ ideal
.vv.vBwvuvGDDEDEDDDen:would _ our
su.vvsA.wv.ABCBCCAAen:would _ to
vuutvuvCAuBBBBBBBDDen:would _ us
sButussssustsssss.sen:would _ with
Bttt.ttutvwvvvwvyvven:would _ your
BxtzvB.u.yEDFDCFEBEen:would be
Cttuututtvtssssssssen:would distribut
ttBstAstutvvxvvxxvven:would gladli
.uxvu.B.wv.AACBBCAAen:would like
utAttAuutuDDEDDEDDDen:would love
sButussssustsssss.sen:would part
vAtvuuuBuvBEBBBBBABen:would us
vuA.sBtutvss.ts.sssen:would welcom
tut.BttvttBBBDCBBBBen:would you
sAsstssss.tuttttttten:wound
ttuuuAABuvsssss.ttsen:write
vutAuuButuDDDEDDEDDen:ye
vtxstwvs..tAuttt.tsen:year
wuvBvuuvBvCCCDCCCCEen:year ,
tvvtuvxwwD.AACAAAABen:year .
vttstt.utCssusss.ssen:year _ a
tttttttsBtttttttttuen:year _ campu
tsttssutABttttttttuen:year and
ttttBBtsuvuuuuvvuuuen:year for
vvuuttvCAutttttttuven:year in
uBuuuvvtAtABAAAAA.sen:year on
AstB.uvvuvFDDEEDDDDen:yet
ttsABtuvttCCCDDCCCCen:yet _ be
ttsABtuvttCCCDDCCCCen:yet to
tvAsttuAuwB.vu.u.tuen:you
tuBssu..wwtst.usAvsen:you .
uvtBvtvvCuwwwywwwwyen:you _ ,
wAAAsuuuuwt.uuutttten:you _ a
utuuuBttvAuuuuuwuuuen:you _ the
Cuuuuuuu.vA.......sen:you _ to
AuttAtuv.uu...A...sen:you _ your
utuv.CtvvvAAAACsAAAen:you bring
uuAuutuAttttuttttvten:you make
AtttBttuutECCCDCCCCen:you put
tttttttBtsvvvvvvvyven:you re
AuAutututtwuwuuuuuuen:you the
ww.vvvCx.vtt.tttutuen:young
tttttsBututtttttutten:young _ .
tttttsBututtttttutten:young compani
Dtt.vxAxwzzzzzzzzzzen:your
AtwuBwBwwxuvtvstutten:your _ ,
Cty.vsuxuztvtvtsvtven:your _ .
vvAuutuC.uttuttttvven:your _ :
AuAusuutut.ABAsAAAAen:your _ and
stuwsvCusvywwwxwzwxen:your _ for
tutttuuCtstttttttuten:your _ if
uuuBttBwutuuuwuuwuuen:your _ in
Bttsssttstvuuwuuuuuen:your _ too
BAusttuvvwvwuvuuuuuen:your brand
tututuuCuttttttttvten:your deck
vuuuuuuuCtuuuuuuuuxen:your first
vtCuustvttttvtttttten:your next
t.uuuuuvAuwuttttttwen:your own
utuBuusvuwuuuvuuwuuen:your prototyp
tsssssBsstttttttvtten:your robot
Cuuutsuuttwuuuuuuuuen:your sensor
uuuutuuuABAAAAAAAABen:zone
vwyzwyxGxu.sssts.ssen:¤
wwvvuvwEuwAAAAAAABAen:¤ ,
utut.tuBuuttttuttuten:¤ .
sssssss.s.AAAAAAABAen:¤ _ a
sssssssAss.......A.en:¤ _ market
uvuuuuuCuvCCCCCCCFCen:¤ _ to
ttttttsBttwwwwwwwzwen:¤ _ ¤
tssvstsCtvAAAAAAAAAen:¤ and
sssssssAss.......A.en:¤ for
tttttttusBssssssstten:¤ per
sssssss.s.AAAAAAABAen:¤ seri
tuvttttCtv......As.en:¤ to
BwwtvAwyAsuttstuttven^#
sxtzAsvttsHFGEHHGDFen^a
uttvuAtuvBCCCCCECCCen^academ
AuvuuA.suwEBBBBDsCBen^an
sttvuus..vB.....Assen^and
vBtBtttuuuCDCDCCCCCen^ani
ssssssttsABAAAAAAAAen^aquapuls
swtwsuA.tsywvwyxyyyen^as
uAt.tttuuu.t.A.....en^asia
sstststtBtuuuuuuuuwen^bilingu
ttstsAstt.AAAAABAAAen^biotech
uu.uBuAttuttttututten^bring
vvuvsCBwtv.....At..en^call
tsttst.tAsttttttvtuen^campu
tt.uutButuBBDBBBCBBen^car
BttuBtsvuvBAAA.AAAAen^chengdu
uuuu.uuvBuCCCCDCCCEen^chines
tsAtstAtsuuuuuuuvuuen^co
tt.tu.ut.vvvxvvxvvwen^compani
tttBttttuuvvvyvvvvven^contract
tssttssBtttttttttvten^corpor
Awwxu.swAvGEEEEFFEGen^could
AttustuAstCBBBBBBDBen^dear
tt.Btutttsttvtttttten^design
uvtvvttvuCtssssssssen^distributor
.BtuuuuuuuDCBBBBBBBen^doe
wwwvvAAvvAtttttvutten^each
tuAtttBtuvwwywwwxwwen^engin
.uuvuuuvvBCBBBBBBBBen^export
.uttttuCvuutttuttvten^famili
uttwtt.vBtssssssAsten^first
tuAAututuAsst.sssssen^for
tAuuttuvAusussssss.en^four
ttss.tstBsBBBBCBBBCen^french
vu.Cutvvuu..Bt.A...en^from
ssststuCtv.........en^fund
Ctttttuttuvtttttttten^give
tsAAtsssstsstAsssssen^got
vvAAvuu.uuttsutttvten^half
Assuttu.tvs.s....A.en^happi
Auuuu.wvwB.AAAACAAAen^hospit
ttttttvtBuAAAAAAAABen^how
BtuuAuu.uuvtttuttuten^i
sA..vtwsuwBBss.s.u.en^if
tAuuu.u.uutvtttutvten^industri
uCuuttuuuuDGDDDDDDDen^instead
vusut.vuA.AAAAAAAAAen^institut
uustusustAtttttttuten^invest
tttstttutC.........en^investor
ttttuAt..uBBBBBDBDCen^is
.tsuttBttuFDEDDDEDDen^it
utttCttvtvCCCCECCCCen^joint
sv.usvvw.wABDBDBBBAen^let
...ytx.tuxBADAAACsDen^look
.ttvtsttsBEECBCCCCCen^manufactur
vutBtBuutuAAA.ACAAAen^medtech
sAssssssstABAAAAAAAen^mid
AwvwvAAwvvwuuuuswuuen^my
vu.As.vvvvAABEsBAAAen^need
.tuvvuAxwAFDDEDDFDDen^no
Btuutttuu.xuuuuuuuuen^not
uuuutuAuCvssssss.suen^on
vBuvtutuBv.t......Ben^open
vtuuystyuCustvvvstsen^our
.swvA.vtvuAtssA.sssen^partner
ttsttttCsussssssstsen^patient
AutBttuttuuttvttttten^pharma
tut.ttuuuACAABAAAAAen^plant
A.tttuuuuAEEBABBBBBen^pleas
uutAtttut.tttuttttten^precision
vttttstuuCBBBDBBBBBen^produc
vuCttutvvvsssssssssen^r
utttttsCtvDDDDDDDFDen^rais
sAttCssssuDEDDFDDDDen^rather
ttsstt.tsAsssssstssen^region
tttuutussBBBBBBBBCBen^round
ttttsBsssuBBBBBDBBBen^scientif
uuvvuuvDuuAAAAAAAAAen^seed
svt.AvBvsvECEEDCFCEen^seek
uvuvutB.uuuuuuuuvwuen^send
ssAsAsssssvvwvwvvvven^should
utvstAuvv.tttutvttten^small
tsssssssA.AAAAAAAABen^softwar
uuuAtuuuAtBBBDBBBBCen^someon
ttuvtutsvAAAAAAA.CAen^start
vCtvtttuttstsssssssen^take
tCtuutuutuABAAAAAAAen^technolog
zswsvtvstAAt..ssvAuen^the
sssssss.s.AAAAAAABAen^thermavolt
.AvBvvuwws.ututtttten^three
tu.tv.vBvwDBDCBCBEBen^to
ssssstAssAAAAAAABAAen^trial
AvxAAAuswyFCCEDACDCen^two
utBuutuuAwCCECCDCCEen^want
.uwuzutvuBxvwxvtwwven^we
u.tuAuAtuuCDCCDCDCCen^what
CvAsuvvwtwFDEEDDDDFen^who
vtAvuvuBvvBBABBBBCBen^with
uuBsAtswuuCCDEDCDCCen^would
tuuAuBvutvwwwywywwwen^you
Avs.uvvwAvvuvvuuuuven^your
uAuAu..tutDCDFDEEEDfr:!
uyzAuzytzDtst..tts.fr:#
utttBtutttAAAABAAAAfr:# #
t.wt.wxsxADACABCCDCfr:# %
wyvuvvwsABvuuwuuuvtfr:# ,
yzt.uxzyyGttuwsttttfr:# .
uuu.tsAuusAAA.A.CAAfr:# _ #
uywAswAxwAwuuvtuvuufr:# _ ,
s.s.tytzxBABCCCADCDfr:# _ .
suvBuuuutxvuuvuuuuufr:# _ :
utt.tvuttACCCDCCCDCfr:# _ a
tttBsttttuCCCECCCCCfr:# _ an
sssssstAsstttttttutfr:# _ angel
ssssA.ssssAAAAB.AAAfr:# _ avec
tBuvDuvtswu.ttvttttfr:# _ d
vt.uAuv.tu..B.B..s.fr:# _ dan
.twvwssvsACABB.A.CAfr:# _ de
AsssssAAswtsssssu.sfr:# _ du
tttBsttttv...t...B.fr:# _ en
txx.v.xxwBAAACACAAAfr:# _ et
uussstuttC.........fr:# _ l
AuutvutuvAyvvxvvvvvfr:# _ le
AttBsssttuvuuvuuuuufr:# _ nous
xwvCuwyxwCAAACAAAAAfr:# _ par
tuuttuBttvxxxxxxzxxfr:# _ peut
tttsAssss.BBBBDBBBBfr:# _ un
tsstutsBsuuuuuuuuvufr:# _ ¤
wsvsvw.Asututvtt.vufr:# a
tttCsttutvsssssssssfr:# boiti
u.uuuuuuu.stsssssssfr:# brevet
sssssstAsstttttttutfr:# business
uttstttusBAAABAAAAAfr:# capteur
tssBsuuvtuAAABAAAAAfr:# cart
ttuuBuuvBuAAAAsAAABfr:# dan
uuuuuuuutC.........fr:# entrepris
ttttt.t.sBtttttututfr:# et
ttuvtuCwuusssssssssfr:# hectar
wvuvtvtvuCsssssstssfr:# lit
ttuuutuuAAsssssssstfr:# m
But.ttstuvvuuvuuvuufr:# magasin
utuutuuCtxAAAAAAAAAfr:# million
ttssttu.sBBBBBBBBCBfr:# patient
.uutuuvutAxuuuuuuuufr:# pay
wvu.uuAvvAsssussss.fr:# person
sBttstvssvtAsssssssfr:# pharmac
tttBtutttvCCCECCCCCfr:# piec
u.tvuu.uuA.A....s..fr:# salari
sssBsttttussstsssssfr:# ton
t.wt.wxsxADACABCCDCfr:%
tttt.sttsABBBBCBBBBfr:% ,
usuBtttutvtttutttttfr:% :
ttstssttsB.........fr:% _ an
vvuuttuutC.........fr:% _ notr
ttstutt.sBBBBBBBBCBfr:% _ son
ssssAsttstsssssssssfr:% _ une
stsuDsss.uuuuuwuuuufr:% d
.suuwvvtvCCABBABBCBfr:% de
AssssssAsvCBBBBBBCBfr:% du
ttstssttsB.........fr:% par
suuAyusttxutwwtwwuwfr:,
w.v.tutsu.ttts.tuttfr:, #
tutB.uvAu....sA..s.fr:, _ #
vtvAv.ssBxttuwuvtuxfr:, _ ,
vsvAusAs.vs.suss.uufr:, _ .
tttAuttusAAAA.AAAABfr:, _ :
swusCutvuuBBBABBA..fr:, _ a
tsAtttAutuAACAAABAAfr:, _ aim
ssssAsssssttttuttttfr:, _ apport
uuAuAvtstuuuwuvuuwufr:, _ apporton
vuutuvwutC.........fr:, _ au
tBvuCutwtvBABBDBBBBfr:, _ autr
tsttssut.BAAAAAAAABfr:, _ banqu
sssstsvtBtuuuuuuuuwfr:, _ bureau
.vu.AuvstvECCEDCCECfr:, _ ce
uutBBtutsutttuuttttfr:, _ charg
tvtAsuAusuxvvwvvvvvfr:, _ cherchon
sBttttvstwtAsssssssfr:, _ commercialison
uCuuvttAuwtutttttstfr:, _ compris
sss.s.ssCvCCCCCCCCDfr:, _ comptabl
usuAsutu.ssAsAAstAAfr:, _ d
utttuBtt.ussssstsstfr:, _ dan
u.ystxu.utE.C.ECDDBfr:, _ de
uAtAtsttttBCBCBBBBBfr:, _ devon
ut.uwstCtyAAss.Atstfr:, _ en
uttsAuuuttBBBCCBBBBfr:, _ envisageon
ttttsBtttt.....s...fr:, _ equip
wsAvAuvuvssttBAss.sfr:, _ est
ttuBsyttswuxwwwvxxxfr:, _ et
.tsBsstttt.ttutttttfr:, _ fabriquon
AvvuAv.vutDCCCDCDCCfr:, _ faut
ssssssstAuttttttttufr:, _ inclus
.vwAuwsxstuttvttstufr:, _ l
uuAt..uvAvttt..utttfr:, _ la
ssvusCvuvvttssAtsssfr:, _ le
sAstssssstACAAAAAAAfr:, _ licenc
utBttttsst..s......fr:, _ materiel
tsAssss.stssustssusfr:, _ met
As.sstsstuCBCBBBBBBfr:, _ n
vttAtutvsACCCDCCCCDfr:, _ ne
uuutAuBvutttttttvttfr:, _ nos
sBAvssvwtuDGFFDFCDCfr:, _ nous
uuuutuCutuBBBBBBCBBfr:, _ offert
.tttstuA.uBAAAAAAB.fr:, _ on
.uutvAuuAutsssstssAfr:, _ ouvron
tAuutuuvtABCBBBBBBBfr:, _ par
ttBstutututtuttttttfr:, _ partag
AAutttuutuvvuuuuuuufr:, _ pas
uttutuABtvttttttvstfr:, _ patient
ttttutsDtxuuuuvuuvufr:, _ prenon
A.ttsututtC..BBBBBBfr:, _ proposon
ustu..uuu.tvtts.tttfr:, _ que
A.tB.ssttuFDCCDCCCEfr:, _ quelqu
stsstAtCtvCCCCCECECfr:, _ recherch
BtstsstssuB.......sfr:, _ recrut
ssstssAsAt......s.sfr:, _ salari
tvvAuAuuutsssts.sssfr:, _ ser
tAuvsvvBtvDCBBABBCBfr:, _ serion
uutuAtBttvCCCCECECCfr:, _ seul
.sAsutstsACBCBBBBBBfr:, _ societ
uutttCuv.utttttttttfr:, _ somm
.s.ss.sBsttttttttutfr:, _ sous
tu.ttuuAt.uuvuuuuvufr:, _ sur
stsCs.st.uBBBCBBBBBfr:, _ trouv
.AuuvtAt.wDBBBBBCAAfr:, _ un
ttAuuAsv.u..s..BB.sfr:, _ une
vBuvvtuuAvuwuuuuuuwfr:, _ votr
uA.svuuuBvsuAAssss.fr:, _ voudrion
vuv..u..uu.B.B..A..fr:, _ voulon
ttAstAsAsuAA.AA.ABAfr:, _ vous
sssssAsAsuBBBBB.BDBfr:, _ ¤
Bssuvu.xwsAtt.tttssfr:, a
tttstAtt.uuuuuuuuuufr:, accompagn
tBsCtsutsvA.ABAAAAAfr:, au
uuutuuuABsvvvvwvvxwfr:, avec
vttstttuAAttttttttufr:, bail
tttAttttAuDDDFDDDDFfr:, besoin
ttuttsvABvuuuuuuuwwfr:, bureau
vABt.tutuwsttAAss.sfr:, c
tAtuttAutuCDCCCCDCCfr:, capteur
tutBsttttvtttutttttfr:, cart
uuuutBvuuBBBBBBCBBBfr:, ce
sssssAs.ss.....s.A.fr:, cherch
v.utABtutt.A..ts...fr:, comm
sAsvuAvv.uAsAA.B...fr:, d
t.stsAsAstvxvvvwvxvfr:, dan
s.wutwysAt..twutuutfr:, de
vtuu.vAvAvAAAACACA.fr:, deux
uss.t.stCs.........fr:, domicili
uttuutttCuuuuuuuuuwfr:, douz
tAAttttutuCDECCCCCCfr:, ecriv
sts.tAt.stssststs.sfr:, elle
BAA.uututvAtBs.....fr:, en
tttAAtutttCCCDDCCCCfr:, encor
v..s..suuv.Att.B.AAfr:, et
ttstttsCtutttttttutfr:, europ
.xwsxt.AusCBBDBCBDBfr:, il
sBssstttstBCBBBBBBBfr:, interess
AvtvuuuBuvuttttttutfr:, j
swvtvt.Bsw.AAAABs.Bfr:, je
vvtu.AutuAAAAAB.AAAfr:, l
ss.ststtsAttuttttttfr:, la
sutx.t.tustA.sutA.tfr:, le
Asst.sstAtA.......sfr:, mainten
AttuttBttuECCCCCECCfr:, mais
tutBtus.svA..s...B.fr:, marqu
AuttsuAtttCBBBBBDBBfr:, materiel
s..ss..Assuuuuuuuvufr:, minoritair
vvsttstvCBAAAAAAAABfr:, ni
CvvvuBtuwvB....st..fr:, nos
DwvvwvvtwtFCCCCCCDCfr:, notr
Cuus.tusxzyuxyxxvxwfr:, nous
uusuw.AwxwAAt.ssuA.fr:, on
.AssssssssDCBBBBBBBfr:, par
tsAAsuutssttustttttfr:, pas
uvtv.uAuuuCCDCCCDCCfr:, pour
AAutttuutuvvuuuuuuufr:, pourquoi
sssssss.Atvvvvvvvwwfr:, premi
tAttB.tussABAA.AAAAfr:, pret
BwvwvuvwvBDBBBBBBBBfr:, prix
tusAtsAtsttttuttuttfr:, profit
ttCttttutt.........fr:, propriet
t.tBvuAttBEEEEDDFDDfr:, puis
AuBtsuuuutDCCCECCCCfr:, que
uAututtuAsBCBBBBBBDfr:, quelqu
ssssssssAsAAAAAAAAAfr:, recrut
wussvvu.uABBCBBBBCBfr:, rest
tsBtttststsstssssssfr:, risqu
.vuvutv.CvC......sBfr:, san
uCv.uuvuutuwuvuuuuufr:, sous
t.su..tttttvtts.tttfr:, tand
vttutuu.uBBBBBBBBCBfr:, test
.s.ss.sCstuuuuuuuvufr:, ticket
uutAttt.tu...s...B.fr:, tout
tuuvsw.sBwABBBDBDCAfr:, un
uv.vAuAvsxCCDCDEDCBfr:, une
sstst.stBtttttttttufr:, vis
.utAAuvutuDCCDCCCCCfr:, voila
uAuAAttuut.t.tA....fr:, vous
sssssssAss.........fr:, ¤
wvtuzvuuuFvwvvtxwvwfr:.
stutsBustuCBBBBDBCBfr:. _ cherchon
.ututtAustCBBBBBCBBfr:. _ la
t.Astttttttv.ttttttfr:. la
uttAAAtuuutttu.utttfr:. le
tt.vvAsuAxFEEDDEEDEfr:. nous
sss.wzuu.zA...C..Avfr::
AAuAvt.vsuststssuttfr:: #
wtwAvvAsBxsAstssssufr:: _ ,
ttAtustBuuttsttttutfr:: _ a
Buu.tutuututtxtttttfr:: _ an
ttAtsAuutuCCCCCDCCCfr:: _ aux
sAsstssAsuBBBBBBBCCfr:: _ d
vusBvs.w.xCCDECCDCBfr:: _ de
ttBtAtttuuBBCBCBBBBfr:: _ ensembl
CutustuutuECCCCCCCCfr:: _ n
AuuwvtBuvvDBBBBBDBBfr:: _ nos
.tstttAtttvuuuuuvuufr:: _ nous
sssAtssAsusssAsssusfr:: _ par
ututttAAtt......sA.fr:: _ pour
uuutAuuvuABBBBCBBBCfr:: _ societ
sttss.tAttBBBBBDBCBfr:: _ sur
ttttABtutuuuuuvvuuufr:: _ une
AsssAsssstCCCCDCCCCfr:: _ veut
sAuss.ssssBCBBBBBBBfr:: _ voulon
utABtuuvtvuuwwuuuuufr:: _ vous
ttAtsAuutuCCCCCDCCCfr:: avis
tttttAttCtBBBBBBBBCfr:: besoin
uttBtsutDvtttuttttvfr:: de
Auuv.tutuBA...s....fr:: l
sAssssst.tstssssssufr:: le
tAttst.tAuAAAAAABABfr:: notr
ustCvvwutyuttutttuvfr:: nous
BvvB.vtvvvCAA.BACAAfr:: on
AtssAssustBBBBCBBBBfr:: qui
tBttssttttAAAAAAAAAfr:: revet
sAssssssss.........fr:: stockag
BuAuuututuCBCBBBBBCfr:: un
vwvvCvuuuBAAAABAAAAfr:: une
Buu.tutuututtxtttttfr:: vingt
vuuuuvwDuvBBBBBBBCAfr:: ¤
t.u.sBuwwzC.BCCDCDDfr:;
sstsBsAsstBBBBCBCBBfr:; _ a
uttCsswsssAsACAAAAAfr:; _ l
.svBssttsutssssssssfr:; _ nous
tttttBtAuuCCCCCDCDCfr:; a
u.tsuA.usstut.tsvttfr:; en
sAssssssssvwvvvvvwvfr:; le
uAtBtuuvsyAs.BAAAABfr:; nous
vtA.tut.tt.ssB...A.fr:; pour
vv.usAAstvCCDCCEECCfr:; un
BuusuuvvszFDCGDEFCEfr:?
uuuAuvtAutttt.tttutfr:? _ nous
utAttAtttsuuvuuvuuufr:? _ pouvon
u.Attuttsttuuttttttfr:? notr
vu.u.Buuuvvvwvxwvvvfr:? nous
.vvtvvuvBuDCCDCCCCCfr:? on
wssvtywwvDAts.AAtusfr:a
txx.Asswvtuttvvu.ttfr:a #
sssttusBsuuuuuuuuvufr:a ,
wuvsBuwuuAAAABAAAAAfr:a _ #
uttAsuuttAuuuvvuuuufr:a _ %
wv.usuysDvFFGBFFEDFfr:a _ ,
tAwstzvssAs.ttAsustfr:a _ .
ttuttt.Ctvuuuuuuwwufr:a _ :
BttuttvtAuAssssssstfr:a _ ?
sAt.vut.u.uut.tttvtfr:a _ a
stttttuttABAAAAAAAAfr:a _ acoust
ssttttsBt.AAAAAAABAfr:a _ automn
ststsssCsutttttttvtfr:a _ avant
uvv.u..Avv...AsAAt.fr:a _ avec
Cuutttwttvuttttttttfr:a _ catalogu
sttttAsAttsssss.stsfr:a _ cle
sussutuvsBsstssssssfr:a _ codevelopp
vtuttuCuuuBBBCBBDBBfr:a _ confi
.tAtttt.tuDCCCCCCDCfr:a _ connect
stButustssttuttttttfr:a _ constructeur
.sssssttsACBBBBBBBBfr:a _ d
sBssssAssss.sssstssfr:a _ dan
t.s.s.stwvs.svtsvtsfr:a _ de
vBuvu.Bwuxvwvvvwwvvfr:a _ disposit
utAttuuuuAAABAAAAAAfr:a _ du
tstsButtssBBBBDBBBBfr:a _ egal
tAvwvAwwvECDCCCECCEfr:a _ en
BtttutuAttCBBBBBBDBfr:a _ entre
uCtuAuuvvv.t..A....fr:a _ entrepris
vttssu.AsuDDDDDDFEDfr:a _ essai
tAtAtutututvtvtttttfr:a _ est
AuuuutuuA.tsssssst.fr:a _ et
Butttsustttssssssssfr:a _ fabric
stssAtstsBsssstssssfr:a _ fin
tutttutCtussssssstsfr:a _ financi
utttttBvttsssssstssfr:a _ frais
tssssssssA.........fr:a _ group
sssssssssA.........fr:a _ hopital
uuttututCv.........fr:a _ install
sttutttsuABBBBBBBCBfr:a _ investisseur
vu.vAu.wt.DDDDEDDDDfr:a _ l
sAuuu.utuvttsssAsssfr:a _ laboratoir
A.stsuvvuBDDDCECCCCfr:a _ le
uuABuuutuuBBBCBBBBBfr:a _ main
AtuuusttsACBBBBBBBBfr:a _ maison
.vutttuvuBvuuvuuuuufr:a _ marqu
ssAtttsAttCCDCCCCDCfr:a _ mis
uwvut..uuBCCCCCDECCfr:a _ notr
tDtttttvtwuvuuuuuuufr:a _ ou
tttttttBttssssssstsfr:a _ par
utAtBttttvttututtttfr:a _ partag
xwwwAstxtAsssss.ussfr:a _ pour
utuuuuAuAuAAAAAABA.fr:a _ premi
.tAssstsstCBBCBBBBBfr:a _ produit
uABttuuttuAC.AAAAAAfr:a _ programm
ttAtsAvttvuuvuuwuuufr:a _ projet
AwuvtvBuuvFDDDDDEDDfr:a _ qu
utuBtuAttvttttttvttfr:a _ qui
.utv..A.vxutstsuuutfr:a _ recherch
tt.Asttsstsst.sssBsfr:a _ ser
tvuu.uttA.ttttuttttfr:a _ societ
uvuuBuuuvABBBBCBBBBfr:a _ son
sBssststtuCECCCCCCCfr:a _ sous
u.Autttutt.As......fr:a _ trou
t.BvtuvvuACDDCCCCCCfr:a _ un
wvusBu.uu....ts.t..fr:a _ une
tBsBs.stsv.t.C.....fr:a _ unit
tAtAusuuswA.ABAAAAAfr:a _ usin
Atstst.ssuwuuuuuvuufr:a _ vos
ssss.sssAuAAAABAAABfr:a _ y
tssststAssBBBBBBBDBfr:a _ ¤
AsttsAtttsDBBBBCBBBfr:a besoin
ttsttstAssBBBBBBBCBfr:a boucl
tttst.ttsAtttvtttttfr:a carros
A.t.tsutsssA.B.....fr:a chaleur
.uvvAtvs..CAAACBA..fr:a chengdu
tCuvutvwtwtvtttttttfr:a conced
ttusCtvutt.........fr:a cre
twAAwsws.yvuwxuwyswfr:a de
sss.stsvtBAAABAAAAAfr:a demarr
xxCvB.xvwwDDDCEEDDDfr:a deux
vvvAuA.vvwwwwywxzwwfr:a disposit
vusBBususv...tA....fr:a don
sttttuCvuv.........fr:a essai
utwuuvvvuD.........fr:a ete
vttCtuttuwtttvtttttfr:a facon
tAAts.ts.sCDCCCCCCCfr:a faibl
uttCsusAtuDDDFDDEEDfr:a fair
vtsttstttD.........fr:a fait
.tAtttt.tuDCCCCCCDCfr:a insulin
xswyxt.s.AGFFFFHFHGfr:a l
twss.s.tvv.s.AB..ssfr:a la
tstBAsss.tuuuwvuuuufr:a mont
.vuttuuwCtBBBBBBBBCfr:a nic
uvsu.tCvusAABABA.AAfr:a nos
C.uwtutut.ABAAAAAAAfr:a notr
sA.s.ststvCEDCDCCCEfr:a nous
tutvusvtuD.........fr:a ouvert
wvtABvvuusuuvxtuuuufr:a part
DustvuttuwDBBBBBBBBfr:a pas
uAtttuutAuCDCCCCCCDfr:a prendr
AssBttutsvvuuwuuuuufr:a propos
A.vvuvAusw.usssstsufr:a qui
ssssssstsA.........fr:a quitt
sssssssstA.........fr:a recu
tttsAtttAuttttvtttufr:a s
BtAtuuututCBCBBBBBBfr:a se
uAtttttuBtBDBBBBBBDfr:a shangh
tttttuuuCvAAAAAAA.Afr:a sophi
uuttsuAtsAttttttuttfr:a test
tAAuuuu.uu..s....A.fr:a tout
wv.twvwBw.AABBAAA.Afr:a trouv
stB.xtwswvFDDGDEEFDfr:a un
tCwA.wwtwwC.BCBCBDBfr:a une
ABtusuuvtuyxwwwwwwwfr:a vendr
vAAAuuvvuuuvvwuuuuufr:a votr
usAAsAstst..sA.s...fr:a vous
ttttvttCsuuuuuuuuwvfr:a ¤
tsuttsuAuBtttttttvtfr:abrit
vvvuuCuu.wAAAAADAA.fr:academ
ussttssAAutttttttuufr:acceler
uvvAuuAvuvsssus.sssfr:accept
ttttttButtsssssssssfr:accept d
tutBtBvtttsssus.sssfr:accept de
ttstAAAutussssA.ussfr:acceptent
stut.AtttuAAAABCAAAfr:acces
Assssssssss........fr:acces _ march
sttssBtsstBBBBBDBBBfr:acces _ un
utusABtttuCCCCDDCCCfr:acces a
Assssssssss........fr:acces au
uuutuAuAutssssstsAsfr:accessibl
uuutusvuCv.....s...fr:accompagn
sststss.Atvvvvvvvvwfr:accompagnon
vBuuBttutututt.ttttfr:accord
sCsssssssuuvuuuuuuufr:accord _ licenc
uBtuBttutvtutt.ttttfr:accord de
vwwvus.xBsttttttutufr:accueil
tttusvuuAAttttttttufr:accueil _ entrepris
ttuutAuuAuuuuuuvuuwfr:accueil de
suuutv.uAwvvvvvvwvxfr:accueil le
tttsuBus.utttttvtuufr:accueillon
sBvvuuwvuABDBBBBBBBfr:achat
.CuuuuvtvuBDBBBBBBBfr:achat de
wCvuvvvvvsBDBBBBBBBfr:achet
uCttsttutuCECCCCCCCfr:achet de
Dvuttuvuuuuttttttttfr:acheteur
Cuttttutuutssssssssfr:acheteur de
ssttsstssB.........fr:achev
ttAsttutt.BABAAAAAAfr:acoust
sAtttttAtttutttttutfr:acquer
tCttstssssDFDDDDDDDfr:acquer _ droit
tCttstssssDFDDDDDDDfr:acquer le
.ttsBtutttDCCCDCCCCfr:acteur
tC.ttssBuvABAAAAA.Afr:actif
ss.ss.sB.t.........fr:actif _ biotech
ss.ss.sB.t.........fr:actif en
vvtuBvu.vvBBBBABBCBfr:actionnair
tttttuBuusAAAAAABAAfr:activ
tstsssAtss.........fr:activ .
wvvu.uv.BwBBBBCBBACfr:administr
tststtt..utttttttvufr:administr .
vuAtuuuutABBCBBBBBBfr:ador
vuAtuuuutABBCBBBBBBfr:ador _ nos
stutttutAAAAAAAAAAAfr:adress
sts.s.utDv.........fr:adress ,
stuttttt.BBBBBBBBBBfr:adress a
Aust.tt.AuBAAA.AAB.fr:affair
utAvtAuAtwDDEDDEDEDfr:afin
ttAutttBsuCCDCCCCDCfr:afin d
uvuvvvutABuuuuuuuuwfr:agenc
tttttttsBtuuuuuuuuwfr:agenc _ developp
tttttttsBtuuuuuuuuwfr:agenc de
Ewvsvwwwwv...B.....fr:agent
Bsttsttststssssssssfr:agent _ l
Asssssssss.........fr:agent commercial
Bsttsttststssssssssfr:agent pour
BuutsvuAuuwuuuwuuwufr:ai
AssstssAstvuuuuuuvufr:ai _ la
AsssAssutsvuuuvuuuufr:ai de
yyvvuuuuB.BBCBCC..Cfr:aid
tststtt..utttttttvufr:aid _ .
sttsttuvtC.........fr:aid _ fond
tssststsCtAAAAAAAABfr:aid _ le
tsts.sstAuBBBBCBBBDfr:aid _ nous
vv.vAAvv.vCCDCDDCCDfr:aid a
tststtt..utttttttvufr:aid administr
ttttttuvsBsssssssstfr:aid le
tsssttssBtAAAAAAAABfr:aid pour
sssstsssAusssssssstfr:aidon
sssstsssAusssssssstfr:aidon le
stuCtuutuuB........fr:ailleur
sttAsttttt.ttutttttfr:ailleur _ machin
sttAsttttt.ttutttttfr:ailleur nos
.ssx..wsxyBA.AADBAAfr:aim
ssAss.stssAA.AADAAAfr:aim _ avec
ttutBttttu.........fr:aim _ la
tAtttutAtt.s.....A.fr:aim _ notr
tstttttButs.ssssstsfr:aim le
Attut.BstwusssA.tAsfr:air
tBAtttuusvAA.AAAAAAfr:algorithm
tBsssstusuABAAAAAAAfr:algorithm de
tutusAuvtAAAAAAAAAAfr:algu
sttssBtttuAAAAAAAAAfr:algu .
BttttssttuA........fr:allemagn
BttttssttuA........fr:allemagn .
tuvwtvvuuCvttttttttfr:allemand
ttuvtuuttC.........fr:allemand .
sssC..ss.uuuuwuuuuufr:aluminium
uuutwuuAu.BBBBBBBCBfr:amorcag
sssststBst.........fr:amorcag ,
ttststsCtuuuuuuuuxufr:amorcag a
xvyAxszs..sA.A.t.s.fr:an
utuAutt.ts...B...tsfr:an ,
wvw.vxxsvBCCCDCCCCCfr:an .
sttttssvuB.........fr:an _ .
uutvtuutCutttttttuvfr:an _ le
uuuutBuuAutttttuttvfr:an de
sssssststA.........fr:an derni
ssstsssvCBAAAAAAAABfr:an prochain
tututuusButtttttttvfr:an sur
Ctuuttuuuv.........fr:analys
AtAsssssttDBDBBBBBBfr:analyseur
v.uttuuAu.uvuuuuuvufr:ancien
tutsutsCtvAAAAAABAAfr:angel
tutsvtsDtwCCCCCCDDCfr:angel ,
sssssstAsstttttttutfr:angel _ ,
sssssstAsstttttttutfr:angel azureen
utttsAtAutssssststsfr:animal
xuswus.xB.AA.A.sAABfr:anne
vutuAttvuDsssstssssfr:anne .
tttttAAuuuuuuuuvwuufr:anne deux
uv.uuuvuCtAAsAAAAACfr:anten
ttutttutBtBBBBBBBBCfr:anten _ chengdu
ttutttutBtBBBBBBBBCfr:anten a
AtsssstssBCBBBBBBBBfr:antib
sAtttttttu.utttttttfr:anticorp
sssvvw.wxtuttttt.ttfr:appareil
tCuvtsuttutvtttttttfr:appareil .
tuvBtBsvuwsssBsstssfr:appel
stttsBAtsutttttuvttfr:appel a
sssAsAtsssBBBCBCBBBfr:appel aux
BvAuvv.wwsECFCCCECCfr:appli
Asstttutt.CBBBBBBBBfr:appli a
BuAutuuutvutwttttttfr:applis
svAvsBwuvwBA.AA.ABAfr:apport
sttsAssBttAAAA.AABAfr:apport de
ssusAAstsu....As...fr:apport se
vvBvAvusuwuuvuvuuvufr:apporton
tttusstBtutttttttutfr:apporton _ capital
ttsuustCsttttttttutfr:apporton du
ttBtBusvttttuttttttfr:apporton le
vuuuuBAvuvBBBBBCEBBfr:apprentissag
uuutuCuvuvAAAAAAAAAfr:apprentissag _ .
t.ttsAtsssAsAAABAAAfr:approfond
t.ttsAtsssAsAAABAAAfr:approfond _ mecan
t.ttsAtsssAsAAABAAAfr:approfond le
AsssssssAtA........fr:appui
ssssssssAw........sfr:appui _ chengdu
ssssssssAw........sfr:appui a
.uuutuAutuCBBBBBCBBfr:apres
stttttuttABAAAAAAAAfr:aquason
stttttuttABAAAAAAAAfr:aquason _ le
stttttuttABAAAAAAAAfr:aquason reper
wvuvuv.AvAssssss.tsfr:argent
ststuuuuBvA.A.....sfr:arriv
AssssssuBvCBBBBBBBCfr:arriv _ chengdu
svtssssuuBAAAAACAAAfr:articl
CAwtuwxtsztuts.ttsufr:asi
wAuAvtusut...A...v.fr:asi ,
Cswwtvvv.wuvttstttvfr:asi .
t.t.tssttttut.tttttfr:asi ;
B.wvs.vvuwwxuuwsuuufr:asiat
Bsvus.vuuwvxuuwsuuufr:asiat .
uttDtuuvtusssssssssfr:assembl
uttCttuttuBBBCBBBBBfr:assemblag
stsAsstsssAAAAAAAAAfr:assemblag de
ssssustwBvuuuuuuuuvfr:assist
vwAuB.v.vvttAtuututfr:associ
sttsABsustttttuutttfr:associ .
ssttBssustBBBBCBBBBfr:associ _ ,
sss.C..tstuuuuvuuuufr:associ _ dan
utAtAtuuttssAsussssfr:associ a
ttuuDtswuu.........fr:associ chinois
ssssBsssst.........fr:associ franc
.uuutuuuuACBBBBBBBBfr:assur
uuv.ttBwuuBBBBBBBBBfr:ateli
tstsssAtss.........fr:ateli _ activ
tstsssAtss.........fr:ateli en
t.stu.AtAwCCBBBCBBCfr:attend
AtsssuBsstDCCCCCDCCfr:attend plus
BAuvuuvuvuBt.......fr:attendent
uuEAyuxszwsAA.stt.sfr:au
vuvCuuvvvA...A.....fr:au _ ,
xvsAwxwtwBDFFEDDDFDfr:au _ .
Assssssssss........fr:au _ chinois
Asstuss.ttCBBBBBBBBfr:au _ comm
ttAu.st.ttttsttttutfr:au _ d
vvCuxuwBwvxvxwvwvxvfr:au _ de
uttswttCsvttttvttttfr:au capital
uvCvtttuvuCCFCCCCCCfr:au developp
Asstuss.ttCBBBBBBBBfr:au japon
Assssssssss........fr:au march
vvCtttvvvwAACAA.AAAfr:au point
utuAttuttBBBBDBBBBBfr:au printemp
ttC.ttuuuuvuvuuuuuufr:au servic
.wuAtuAvuBEDDDDDEDDfr:aucun
sssst.s.s.BBBBBBBDBfr:augment
sssst.s.s.BBBBBBBDBfr:augment _ capital
sssst.s.s.BBBBBBBDBfr:augment de
Esv.vvwww..u.B.....fr:aupres
....s..u.C.........fr:aupres _ deux
EwvAvvvww....B.....fr:aupres de
v.sBtuu.tv.C..AAACAfr:auss
us.tsttAssBBABBBBDBfr:auss _ .
us.tsttAssBBABBBBDBfr:auss ¤
vtBvu.utuA..A..t...fr:automat
ssttttsBt.AAAAAAABAfr:automn
tt.ustAutt..A......fr:automobil
tuAsstAttuAACAAAsAAfr:autonom
tuAsstAttuAACAAAsAAfr:autonom .
sAutAutttutsttvttttfr:autoris
ssusBsssstuuuuxuuuufr:autoris _ le
wtABuswywzuttxswutufr:autr
ssAAssstsuuuvwuuuuufr:autr ,
tutAuBvuutsuuwuwuuufr:autr .
ssAsssst.suuvuuuuuvfr:autr :
tvuCtuuttvuuuwuuuuufr:autr _ .
vAvBut.vuvtututuuttfr:autr _ et
uuuBu.Autuvvvwvxwvvfr:autr equip
.Busttvtsw.CAAAAAAAfr:autr et
Aw.xuB.wszuwvuyyvxxfr:aux
BtuttutAuvEDDDDDEEDfr:aux _ ,
BuuutususvBAAAAAsAAfr:aux _ .
tstssAAustAAAAACBAAfr:aux _ :
sststBttttsssssts.sfr:aux _ ;
AtBtsuvuuuA.A.s....fr:aux _ chinois
uttt.AttuBttttvutttfr:aux _ d
u..utsAsAxuvwtwuwwvfr:aux _ de
ssssssAsstvvvvvvxvvfr:aux _ entrepris
vv.wvAuB.vuutuuvuxvfr:aux _ qui
sststBttttsssssts.sfr:aux collabor
uuAsABuvtuuuvuwvuuufr:aux cot
tsssAssAssuuuuuuuwufr:aux editeur
tss.tsAutuuuvvuuwuufr:aux jeun
Auuttu..vvCBBBBBDCBfr:aux maraicher
vvvuvvvuDvwwwwwwwzyfr:aux societ
tttssBtssusssssssssfr:aux univers
vvvBvvAAvwCCCDCCDACfr:avant
ttttstB.stssssss.tsfr:avant la
zzFzBCwtzvBtBB.sBCAfr:avec
uuuutvvCttBBBBBBBCBfr:avec #
tsBtttststsstssssssfr:avec _ ,
wssxsDxyxvvxuvtyvvvfr:avec _ .
tttsBttttsAAAABAAAAfr:avec _ acteur
ssttBssustBBBBCBBBBfr:avec _ associ
tuAttAuutsuuwuuwuuufr:avec _ autr
tt.tuttttAsstssssssfr:avec _ client
s.tsssAstsA.CAAADAAfr:avec _ constructeur
uuuusvvCtuAAAA.AABAfr:avec _ de
ttssBsstssttttuttttfr:avec _ detenteur
tvAtBsvvwuttvttutttfr:avec _ entrepris
uuBt.uuv.uttutvtttufr:avec _ equip
uBCvtvtutvtvtttttttfr:avec _ fabric
tvttuutCuvAAAAAAAAAfr:avec _ fond
uuvt.Autu.EEEEGHEEEfr:avec _ group
sttssBsssuBBBBBCBBBfr:avec _ hopital
Assssssss.BAAAAAAAAfr:avec _ import
ttAu.ttstusssstssssfr:avec _ industriel
ssAsssssss.........fr:avec _ ingenieur
s.utAssutts.ssussssfr:avec _ inventeur
tsstsAAsssBBBBBCCBBfr:avec _ l
uuttsCutvutttttutttfr:avec _ laboratoir
ttBusttsstsstssss.sfr:avec _ marqu
utBststtst.........fr:avec _ partenair
tuBtAttutuAABA.AAAAfr:avec _ pme
ttstAuuuuAttuttttttfr:avec _ societ
ttBtttttttBBCBBBBBBfr:avec _ special
vuuwtCuCvw....tA.s.fr:avec _ une
uwstusuwvBttutttsttfr:avec _ univers
vvCABttsxzttwswwu.tfr:avec de
vuvusuvwsCs.ssutss.fr:avec l
vtBv.Awuswtuutuwttvfr:avec le
AtBvutut.u.stsssss.fr:avec nos
vustttAuuABBBBBBDBBfr:avec notr
wxtx.FtxwxDDFDECEDDfr:avec nous
vt.uutuBuuuuvuuvuwufr:avec plais
vt.v.Auvvvsu.sCBsssfr:avec qui
xwCxAsttwyEAFEEEFACfr:avec un
uvwsBsuusACCFCCDCCBfr:avec une
vuAvu.uAtxuuvuvvuvufr:avec vous
.tA.uvvvsvtBtssssssfr:avez
tsBtttststsstssssssfr:avez _ ide
vtAAtuutswsBtssssssfr:avez une
uu.utA.suwDDEDDEEEDfr:avis
tstsssAAtuBBBBBBCCBfr:avis _ maraicher
uu.utA.suwDDEDDEEEDfr:avis aux
tsuttuttBssssssssstfr:avocat
xzw.ttytuDA.A.u...Afr:avon
tuuAtutuAvEEEGEEEEFfr:avon _ d
tuuttuuutC.........fr:avon _ le
tvttsututB.........fr:avon _ notr
tuuAtutuAvEEEGEEEEFfr:avon besoin
vsstuCssuCBBBBBDBBBfr:avon de
ttAutstutu..A..s...fr:avon la
tttuAAtttuAAAAsBAAAfr:avon le
usvsAttBsuCCCCDCCCCfr:avon pas
w.vAvuuAvwBCBCBBCABfr:ayant
tss.tsssB.BBBBBBBBCfr:azur
utsssstAAstttttttuufr:azureen
sssssstAsstttttttutfr:azureen ,
AtutsvuBtvs........fr:b
wtuutvuvCsuuuuuuuuwfr:bail
uuAAtsstuvssu.stussfr:banc
tsAtstAtsuuuwuuuwuufr:banc _ essai
tt.ts..ttuttvttuvttfr:banc d
vtuvtuwsAAAAAAAAABAfr:banqu
uuvttuAutAttttttvttfr:barrag
Ctvv.vwv.wGGEEEEEEHfr:bas
tBssssssstuwuuuuuuufr:bass
utuusAAttutttttsuttfr:bassin
utAuuAvt.wA.A.tAs.sfr:bat
uuCttuuuuuAABAAAAAAfr:bat _ un
uuCttuuuuuAABAAAAAAfr:bat avec
uB.uvuvvtvABE.AAAAAfr:batter
tB.ssstttuuwsuuuuuufr:batter .
sAt.sstsstABA.AAAAAfr:batter _ a
twxAutw.AvA..AtBssBfr:besoin
.tuA.tsu.v.ssAtBtsAfr:besoin _ un
.vuBt.tu.vEEEHEFEEEfr:besoin _ une
suwAuuu.AxAssBtAttAfr:besoin d
vvusvAw...AAA.ABABCfr:besoin de
uuuvvvDvuwBBBBBBDBBfr:bet
utuuuuCutv......A..fr:bet ,
tstuttCtsuAAAAAABAAfr:bet testeur
ttx..x.usy.A.At..tAfr:bien
Autttt.tttA.....s..fr:bien _ le
sButuuutuwsBAAAAAAAfr:bien _ un
xsuAvAwtvxt.Auttt.tfr:bienvenu
xsuAvAwtvxt.Auttt.tfr:bienvenu .
stsAstsAstuuuvuuuvufr:bienvenus
stsAstsAstuuuvuuuvufr:bienvenus .
tttvtuuuCvvvvvvvvvxfr:bilingu
u.tttttBuvBCBBBBBBBfr:biolog
uutAtAuuuuuuuwuvuuufr:bioreacteur
tBt.tsttstBCBBBDBBBfr:biosourc
tBt.ttttstABABAAAAAfr:biosourc ,
vvuAvsvA.utttvtutuufr:biotech
uttBtAutuuAAA.A.ADAfr:biotech .
ttsts.ttt.AAAAABAAAfr:biotech _ specialis
ttsts.ttt.AAAAABAAAfr:biotech nicois
vwtDuuvvuuttuutttttfr:blanch
tttsstCtsusssssssssfr:bloc
tttsstCtsusssssssssfr:bloc operatoir
vuuvAuusuA.......s.fr:boit
uuuCtuuvusAAAAAAAAAfr:boiti
tttCsttutvsssssssssfr:boiti en
AttxwAyysxvwsuuuuusfr:bon
uAvvuAvvvvtusss.sssfr:bon _ .
Cuuutututuvttttttttfr:bon produit
vuuuuuBAuvDDDDDDFFDfr:bord
vuuuuuBAuvDDDDDDFFDfr:bord ,
.vvvvvCuvvs.....BA.fr:born
ssssssBsstBBBBBBCBBfr:born .
ssssA.ssssDDDDFFDDDfr:bou
uAtuutu.u.B.BBBBBCBfr:boucl
sBssssstsAtutttttttfr:boucl en
.uuvuuuuuAA........fr:boutiqu
tttBttutstBBBDBBBBBfr:bpf
.uAututuuuts.ssssssfr:bras
xFzxwwzsxuA.BCCBABAfr:brevet
tuttAutvtBBBBBCBBBBfr:brevet ,
tButtuttsutvtttttttfr:brevet .
tDttsttutwuwuuuuuuufr:brevet _ a
sAtsssssstAAAAAAAAAfr:brevet _ batter
tuttt.tvtBstsssAsssfr:brevet _ est
tBstsstttt.A.......fr:brevet _ l
uCtutttttuBDBBBBBBBfr:brevet _ le
uCuu.vvwutBBBBCBBBBfr:brevet a
tBtstttstvAABAAAAAAfr:brevet de
tvtuuttBsABBBBBBBCBfr:brevet et
sAsss.sttustsssAsssfr:brevet initial
tCuutututuBCBBBBBBBfr:brevet sur
tstsAuAtttttttututtfr:btp
u..uuusvu.sAsssstssfr:budget
vu.uwtsuA.AAAAAAB.Bfr:bureau
sstststtBuvvvvvvvvxfr:bureau ,
ssssssssAw........sfr:bureau _ appui
tss.sststBAAAAAAAABfr:bureau _ chengdu
ttCtusuuuu.........fr:bureau _ etud
ttCtusuuuu.........fr:bureau d
ttttttBttABBBBBBCBBfr:bureau de
ssssssssBx.......t.fr:bureau et
ssstssCtsuttttttuttfr:bus
tutsutsCtvAAAAAABAAfr:business
tutsvtsDtwCCCCCCDDCfr:business _ ,
sssssstAsstttttttutfr:business _ azureen
tutsutsCtvAAAAAABAAfr:business angel
w.AusuvBuxBA.DCBBCBfr:c
tAt.uttBsu.s.B...A.fr:c _ le
w.AusuvBuxBA.DCBBCBfr:c est
tstsustsBu........sfr:cabinet
tstsu.ssBsssssssssufr:cabinet _ chinois
tstsu.ssBsssssssssufr:cabinet franco
ututuCtttutttttutttfr:cadr
s.t.sBs.stuuuuuvuuufr:cadr _ etud
s.t.sBs.stuuuuuvuuufr:cadr d
sstssBstss.B...s...fr:calcul
uuAuuuAuuuCCECCCDCCfr:camer
tAtutuAttu.sB...s..fr:camion
tuuutxBtBvttttttuuwfr:campus
tututuusButtttttttvfr:campus .
uttBuuutAvCCCECCCCDfr:capabl
uttBuuutAvCCCECCCCDfr:capabl de
tuuCtuuvtvvvvxvvvvvfr:capac
sssBsttttussstsssssfr:capac _ #
sssBsttttuuuuvuuuuufr:capac de
uuvvsuvCtwCBBBABBDAfr:capital
tutt.tvBwuCCCCBCCDCfr:capital .
tsssusss.Atttttttuufr:capital _ a
sssssssAssvvvvvvvyvfr:capital _ societ
ssssAssssssssstssssfr:capital _ une
ssssAss.ssAAAA.AABAfr:capital a
ttsuustCsttttttttutfr:capital aux
ssssAssAssttttuttvtfr:capital d
sttuuttCtuBAAAAAA.Afr:capital de
sssttssBst.........fr:capital pour
Bs.vvyusw..DACBBC.Bfr:capteur
tsxAuwwBvutAs.sssusfr:capteur .
AstvssstsBwuuuuuuuufr:capteur _ notr
AstvssstsBwuuuuuuuufr:capteur a
utBststtst.........fr:capteur avec
sAstsss.ssDEDDDDDEDfr:capteur de
uBuA.uuvuwBDBBDBBBBfr:carbon
stAsssssssBBBBBBBBBfr:cardiaqu
ssststButtttttttuttfr:carri
tttst.ttsAtttvtttttfr:carros
tttst.ttsAtttvtttttfr:carros ,
tvxDvxyxttusstsssstfr:cart
uttCstuuvuAAAAAAAAAfr:cart _ semain
AttutttuAuussssssstfr:cart de
uttCstuuvuAAAAAAAAAfr:cart par
tttBstttssssstsssssfr:cartouch
tttBstttssssstsssssfr:cartouch _ diagnostic
tttBstttssssstsssssfr:cartouch de
Cuutttwttvuttttttttfr:catalogu
Cuutttwttvuttttttttfr:catalogu _ de
tBttuutuuAtvtttttttfr:catalyseur
tAtttttttADGDDDDDDDfr:catalyseur a
uutCtuuuuuBBBDBBBBBfr:cdmo
xvvusACxxAAsAsAAuAsfr:ce
.AttBuvttvDDCCCCCDCfr:ce _ nous
xvv.BwAwusuuuxtuwuufr:ce que
u.u.vvBut...sAsstssfr:ce qui
uv.vuCvvvtCCDCCECCCfr:ce ser
uCvvuvuwt.uvuuuuuuufr:ced
t.t.tssttttut.tttttfr:cedon
t.t.tssttttut.tttttfr:cedon _ licenc
t.t.tssttttut.tttttfr:cedon la
ut.utA.ttvDDEDDEEDDfr:cel
usAuuttwusuvvuuuuuufr:cellul
uuutAuuBtvttttsttvtfr:celui
ut..uAtu.xttuvttuttfr:centr
uuuutCAuuuvvvvvwwvvfr:centr _ particip
sssBstssAuuuuwuuuuvfr:centr d
ttussCututssssstsssfr:centr techniqu
BttAutvttvwuuvuuuuufr:central
BtsAttvssuuttutttttfr:central de
But.tttut.BAA.AAAAAfr:certifi
tts.tsttsAtttutttttfr:certifi _ #
vtuvAvAAw.B.BCCBCCBfr:cet
vuuvtuABusBBBBBBBCBfr:cet _ .
ttuAtuAututttvttvttfr:ceux
ttuAtuAututttvttvttfr:ceux qui
suuCuuuutus..A.....fr:chain
ttstsCtttu.....s...fr:chair
AtuuutAAsvsA.B...A.fr:chaleur
ttutvAAuAtssssstssufr:chambr
utttstAtt..........fr:chanti
xxAvx.ssuCxvwvvwwwvfr:chaqu
.utussvusCxuuuuuuuufr:chaqu _ #
tttttAAuuuuuuuuvwuufr:chaqu _ deux
uvAvvBAvwvvvwvvxxvvfr:chaqu anne
ssssttssAtsssssssttfr:chaqu laureat
.sBtutsusxstAtttttsfr:charg
ttB.sutttuttvutttttfr:charg ,
vtustBt..uuuuuuwuvvfr:charg _ mission
Bttttst.AuBAAAAAA..fr:charg de
AstsstssssAsstsssssfr:chariot
AstsstssssAsstsssssfr:chariot ;
.vwtAvxt..BAAACBA..fr:chengdu
svvuAvuu.vDCCCDCCCCfr:chengdu ,
Btuwsvv..s.sssssstvfr:chengdu .
AsssssssAsBBBBBBBBBfr:chengdu _ cherch
sss...s.CtBBBBBBBBDfr:chengdu _ mar
utttttttuB.........fr:chengdu depuis
sss...s.CtBBBBBBBBDfr:chengdu en
.sssssstAuBBBBBBBBCfr:chengdu et
uttuBBuuuuBBBBDCBBBfr:chengdu pour
uuvuuuvEvwvvvvvvvyvfr:chequ
vyu.vCttusGEGHGFGHGfr:cherch
sssssAs.ss.....s.A.fr:cherch _ .
uuAutttutBAABAAAAAAfr:cherch _ d
tutBs.sB.vBBBCBBBDBfr:cherch _ de
ssssssssAsCCCCCCCCDfr:cherch _ et
vv.vuBvttwFFGFFHFHFfr:cherch _ pour
tutusAAutu.....sA..fr:cherch de
tuABssst.vBBCCBBBBBfr:cherch fabric
BvtAtuvuuvGFFGFHFFFfr:cherch un
sssssAs.ss.....s.B.fr:cherch ¤
ttstsstttB.........fr:cherchent
ttstsstttB.........fr:cherchent surtout
xxvwuuwxAD.....s..Afr:chercheur
sts.t.ttCvuuuuuvuuvfr:chercheur etranger
...ttt.uuzs.B.CB.ABfr:cherchon
AuBtuuutusCBBBBBBBBfr:cherchon .
AtsvutsAuuEDDDDDDEDfr:cherchon _ distributeur
tsutsBusttB.BBBCBBBfr:cherchon _ laboratoir
tssuAttutstvttAttttfr:cherchon _ qui
AstsstssssAsstsssssfr:cherchon _ revendeur
tssuAttutstvttAttttfr:cherchon avec
wAvsvwA.ty.CAsAAsACfr:cherchon de
Attss.xt.wHEDBDDCDDfr:cherchon un
tAutu.Bvuutvt.t.sttfr:cherchon une
.szuxx.zsswtuwuuuuwfr:chez
tvuuvtBvvBDCCCCCDCCfr:chez _ ,
uuuCuusuuvuuuwuuvuufr:chez _ .
Cuuuttttuuvttttttttfr:chez le
x.xAvwvx.sutuwuuvuwfr:chez nous
uvvvvuCvv.BBBBBBCBBfr:chez un
AvtB.tu.tuCBBDABBCBfr:chiffr
AuuuAtuAutBAAA.AABAfr:chiffr _ affair
AuuuAtuAutBAAA.AABAfr:chiffr d
tuBtuBtutuBBCBBCBBBfr:chim
A.yv.zzwAxCAACCAAA.fr:chin
.ututsuuCwB.......tfr:chin ,
D.vu.wwuszABACCAAA.fr:chin .
usssAtstAuAAAABAAAsfr:chin :
AtssssttAtAssssssstfr:chin _ l
.tststtuBuDBBBBBBB.fr:chin _ nous
uutAvtvtvBEDDDDDDDDfr:chin a
AtssssttAtAssssssstfr:chin de
A.tu.utuut.vttsttttfr:chin nous
Atuz.uzvBz..AAt.At.fr:chinois
.vAtssvwByCABAA.AABfr:chinois ,
.AwtuuswAxABAC.CCAAfr:chinois .
sssst.ssAssssssssstfr:chinois :
Bttt.tuuutA...t....fr:chinois ?
ttttssstsABBBBCBBBBfr:chinois _ #
ssssssssAsttttttttufr:chinois _ bureau
tutttuuBAtuuuuvuuvvfr:chinois _ de
ttAst.utttBBCBBCBBBfr:chinois _ etud
uuAtuuuuAuBBCBBBBBDfr:chinois _ fer
tsttCtsuttCCCCECCCCfr:chinois _ fond
tuuuuAt.vstttttututfr:chinois _ la
ttttBustst........Bfr:chinois _ nous
BuutAutuutDCCCDCCCCfr:chinois d
tuutAuuxAvvvvvvvvvxfr:chinois dan
.usv.vusstus.ssssttfr:chinois de
Atttu.tt.Atssssssssfr:chinois en
uvutBAuvtuCCCCEDCCCfr:chinois pour
tuuttAuButvvvvvxvxvfr:chinois sur
ButusuuuusDBBBBBBBBfr:chongqing
.uttvtAsttCCCCCCCCCfr:chos
vvuuuC.vuvsssssssssfr:chu
ttttstBt.ussssss.stfr:chut
vu.vvvAvst..s...A.sfr:cinq
ttuuuAu.Busssss.stufr:cle
sttttAsAttsssss.stsfr:cle .
txusuv.sv.vuuwuutsufr:client
uttttsuAtA......tA.fr:client ,
ttttssussB.........fr:client _ de
vtuttuCvst......A..fr:client _ lanc
sstsssBtst......A..fr:client _ referent
uuuttuCvtuAAAAAABAAfr:client de
sttBssttstuuuvuuuuufr:client exterieur
tssAss.tstsssusssssfr:client qui
sssssAsAsutttttutvtfr:climat
Avxt.A.vuxsAACB.BBAfr:cliniqu
vuuABsuutuCCCDDFCDCfr:cliniqu .
uuuvuuuuuC.........fr:cnr
ttCttuttutttuttttttfr:co
ttCttuttutttuttttttfr:co concept
utttCttttuDDDDGDDDDfr:coactionnair
uuuuttCttu.........fr:cobay
wvBuvywwt.sssssss.sfr:codevelopp
ttCtsttttuAABAAAAAAfr:codevelopp .
ttBusttsstsstssss.sfr:codevelopp _ avec
tssttttusAuuvuuuuuufr:codevelopp avec
ttBusttsstsstssss.sfr:codevelopp volonti
ssAsssssstttvttttttfr:codeveloppeur
tttssBtutuAAAAABAAAfr:coencadr
v.ww.wxxvACACCECCCCfr:coentrepris
tAtttuuutBDFDDFDDDDfr:coentrepris ,
stvtEststw.........fr:coentrepris .
tuuvAttts.BBBBDBBBBfr:coentrepris _ un
uvuvAttvt.BBBBCBBBBfr:coentrepris avec
tttsCutuuuvvvvyvvvvfr:cofond
sttsBttvutuuuuwuuuufr:cofond _ societ
stssCututtuuuuwuuuufr:cofond de
usuuCutuuus.ssvssssfr:cofondon
usuuCutuuus.ssvssssfr:cofondon _ societ
utuusCuttv.........fr:cohort
uxwvuCxt.s.....u.AAfr:collabor
sststBttttsssssts.sfr:collabor ;
svtsssstuBssssstsssfr:collabor _ l
sttssBstttDDDDDGDDDfr:collabor _ un
tvuttAttvA.........fr:collabor avec
uwwusvsvABsssstsAs.fr:collect
uttutCtuuuDDDDDFDDDfr:collegu
utwtBs.utws.tvxutsufr:comm
Asstuss.ttCBBBBBBBBfr:comm _ chin
utuutv.uAusssssststfr:comm _ d
utttBu.uutssssvs.ssfr:comm _ de
sss.C..tstuuuuvuuuufr:comm associ
Asstuss.ttCBBBBBBBBfr:comm en
ssssAAssssvvvvywvvvfr:comm partenair
vtABuuvtuwCCEBCCCBCfr:command
sstAtst.stuuuvuuuvufr:command a
u.uvttuuBtCDCCCCCCDfr:comment
EvwvvwyvsvBAAAAAAAAfr:commercial
DvuuuuuuuuGDDDDDDDDfr:commercial _ ,
Btsssttuusuttttttttfr:commercial en
AAtttttttvtutttttttfr:commercialis
Dtstsssstutssssssssfr:commercialis de
sBuuttvstxtAsssssssfr:commercialison
tBuuttvstvtB.......fr:commercialison _ produit
wwBwB.xuuzssts...s.fr:commun
ssAsAsststBBABCBBBBfr:commun ,
uuAv.Avuuv..s.A....fr:commun .
stAtBssttuttututtttfr:commun _ de
ttAttCtttuttuttttttfr:commun _ le
ssut.sssAssssstsss.fr:commun _ une
ssss.ssBsvttttuttutfr:commun a
tuBtAAtutuuuwuvvuuufr:commun avec
ssAsAssttt..A.s....fr:commun d
ustsDssvstuuuuvuuuufr:commun en
sttssBtttuAAAAAAAAAfr:commun sur
ttBAtuuuutBBBCBBBBBfr:competent
uvuttBuuuBDDDDDFDDDfr:complet
utCtutuuttBBDBBBBBBfr:complic
tABttttttus.tssssssfr:composit
ttuuAtButsCCCCECECCfr:compost
s.vvu.vuutsvtttutttfr:compr
tsttsBAstt.....Bt..fr:comprendr
uCuuvttAuwtutttttstfr:compris
uCuuust.twuwuuuuuwufr:compris .
AtuwvwwvsCwsutttttufr:compt
wvuvutvuvD.........fr:compt #
.ttttsttCuBAAAAAAABfr:comptabl
sssst.tsBt.........fr:comptabl ,
AsssssssAuCBBBBBBBCfr:comptabl et
AvuAutAtuvDBBCBBBBBfr:compteur
AttuutAtuuECCCCCECCfr:compteur _ eau
AttuutAtuuECCCCCECCfr:compteur d
vDvuuvvuvttutttttttfr:conced
tCtttstttv.........fr:conced .
tBtussttsuwzwwwwwwwfr:conced l
tBtstttustuxtsuuuuufr:concedon
ss.uttBuuuttutttuttfr:concept
ssttssButtsssssssssfr:concept avec
CutusttttuECCCCCCCCfr:concessionnair
vvDuuwxtvw..AA.....fr:concevoir
uvB.ttttttCCDDCCCCCfr:concevoir _ un
ttButuvtttBBCBBBBBBfr:concevoir a
tuA.ttttttBBCCBBBBBfr:concevoir avec
tusBsttttu......B..fr:concu
ssvBststssAAABAABAAfr:concu un
.Atttu.ttuB.....s..fr:condit
s.sstsAsstuvuuuuvuufr:condit _ le
uuvCstuttvDDDFDDDDDfr:condition
utuuttABtuAAAAAAB.Afr:conducteur
tutusttCtussssssstsfr:conducteur ,
Cuutttuttvvttttttttfr:conf
Btstsstssuuttttttttfr:conf _ vos
Cuutttuttvvttttttttfr:conf nous
AwwBuwswwxFDDFDDFDDfr:confi
tttBttttstBBBCBBBBBfr:confi a
tsss.tAss.BBBBBBDBBfr:confirm
AtttstBtuuB.....s..fr:confort
tuCutsvuuv.........fr:conjoint
ttu..Cssttuuuuuwuuufr:conjoint .
ssAsssssss..A......fr:conjoint _ dron
ssBss.ttuu.....B...fr:conjoint de
ttAutuBttvA.s...CB.fr:connect
vtuu.uu.Bvttttsttutfr:conseil
tststttBtusssssssttfr:conseil .
uttstttuCtDDDDDDDDFfr:conseil _ .
utttttutBt........sfr:conseil jurid
tttutuuutC.........fr:consomm
uuutsCvstussssstsssfr:consortium
.tAxtv.wuwxwwvxvwvvfr:constructeur
tt.ustAutt..A......fr:constructeur automobil
stBuuutustt.uttttttfr:constructeur de
u.uAuuvtu..s.A.....fr:consult
vDsvuvustxuwvuvuuvufr:contr
sCutttttsv.s.......fr:contr _ .
ssAttus.stvvwvvvvwvfr:contr _ part
sCutttttsv.s.......fr:contr redev
tAAutus.tuvwxvvvvxvfr:contr une
sByw.sywssCBAAA.AAsfr:contrat
ABuuutuvuuBsAAAAAAAfr:contrat d
sAtttAtttt.A...s...fr:contrat de
BtttttutttBAAAAAAAAfr:cooper
tuuuttuCtutttttttvtfr:corporat
sttssssttACCCCCDCCCfr:corros
.uvAtututu.AABAAAAAfr:cosmet
ww.vBtxt.u..s.ss..Bfr:cot
tss.tsssB.BBBBBBBBCfr:cot _ azur
uutssBtv.u....ts..Afr:cot d
ttttttttBtCCCCCCCCEfr:coup
ttttttttBtCCCCCCCCEfr:coup _ main
ttttttttBtCCCCCCCCEfr:coup de
tttCsttAtwDDDEDDDEDfr:cour
sssssssAstBBBBBBBDBfr:cour ,
vvtuttuutC.........fr:court
vutstuuAt.BB.DBBBCBfr:cout
wvsvBvwvBwBB.BBBBBDfr:cre
stutBststv....s....fr:cre _ coentrepris
tttsCtutuuAAAABAAAAfr:cre _ filial
sstsAsstsssssstssssfr:cre _ societ
ssusBsststttttvttttfr:cre avec
tuvuDuvuvuAAAAAAAAAfr:cre une
stAsvsuA.tsstssss.tfr:creation
tttBtsutstuuuwuuuuufr:creneau
tutttttAAv.......Asfr:creon
ssssAssuAtttttutttvfr:creon _ filial
tuuttCtuut.........fr:creus
tuuttCtuut.........fr:creus avec
.ssusssAstBAAAAAA.Afr:croissanc
.ssusssAstBAAAAAA.Afr:croissanc .
uut.tuvz..BC.ss.ustfr:d
vstBuvwtv.ACBB.AAsAfr:d _ ,
Asssyvtz...tsvstu.sfr:d _ .
u.tsuA.tAsuvusutvvsfr:d _ ;
ssAussBtstttutttuttfr:d _ ?
swwvBBwwxtFFEEFGECEfr:d _ a
tBtttttstttutttttttfr:d _ anticorp
utAuuuBvtuAACAAAsAAfr:d _ au
ssAttustssBBCBBBBBBfr:d _ autr
tvuutuCvvuCBBBBBDBBfr:d _ chez
tt.ttuButu..s...B..fr:d _ connect
.ywvssByu.xvvwwwuvwfr:d _ de
Btttututu.BAAAAAAAAfr:d _ du
vsBAvwww.wCECDCCCCAfr:d _ en
tuvAtB.vuvwwwxwyxwwfr:d _ equip
CuwuvvxAw.sss.ssstsfr:d _ et
Bussu.ssBvtssssssstfr:d _ etranger
sssstssA.uvvvvvvvywfr:d _ fond
stttttuttABAAAAAAAAfr:d _ grac
ss..s..sBsCCCCCCCCDfr:d _ guid
sttA.tttttCCCEDCCCCfr:d _ industriel
sststssBst.........fr:d _ issu
t.s.AtstsvBFB.DBBBBfr:d _ licenc
ssAssssssssstssssssfr:d _ met
ssusBsstss.........fr:d _ nouvel
tBvtsBAttuACAAsD.AAfr:d _ partenair
sBsAssssstBCBBBBBBBfr:d _ polymer
stvuuAtuAvw.uwusvuvfr:d _ pour
tssstssBuuAAAAAAAAAfr:d _ reseau
tttAt.ttttDDDFDEDDDfr:d _ rest
CtBttutttvBA.AAAAAAfr:d _ se
tuttBsstttuuuuwuuuufr:d _ societ
tBtuttustuDFDDDDDFDfr:d _ un
sAssssssssCFCCCCCCCfr:d _ vaccin
utusABsttuCCCCDDCCCfr:d acces
vuuvuAvvBvAAAAABAA.fr:d accueil
.vtuttuutCtssssssssfr:d achat
Aust.tt.AuBAAA.AAB.fr:d affair
uuuttuAtAussssssus.fr:d aid
sttsuttsuAAAAAAAABAfr:d amorcag
AsssssssstA........fr:d analys
vuuttuuAuBssssssstsfr:d argent
tutButuuBvs.......tfr:d asi
utuCssttsusssssssssfr:d assemblag
ssxCw.uwvxvyxzxzyxxfr:d autr
tss.tsssB.BBBBBBBBCfr:d azur
Avvvuv.vv.EDDDDDEDDfr:d eau
tCuttutttv.s.......fr:d emploi
tAutttAutuBCBBBBCBBfr:d en
xwtvxts.Awttuttuvtvfr:d entrepris
CtvvuuuAuwusssssstsfr:d equip
vusvu.tsuAttuttsuutfr:d essai
ttutBAuutt....As...fr:d essais
usutBututABBBBCBBBBfr:d etabl
uuututCuttttttttvtsfr:d etre
ttBtuAAuvvsssssstssfr:d etud
usuu.vvuv.uwuuxuuuufr:d exploit
sAssssssss.........fr:d hydrogen
tstssBtsstsssssssssfr:d hydrolog
uu.tuBsuuuttAttAvttfr:d ia
ttttABttttttttuutttfr:d imager
ttuBssusssCCCDCCCDCfr:d industrialis
utAsstBtttAACAAAsAAfr:d innov
stsstutstAtttttttutfr:d invest
ussBtsttssssstsssssfr:d ordre
vA.tstuttuDEFEAFABCfr:d un
vts.CsxuwxBDBBsCACBfr:d une
uuuButAuuwDDDEDDEDDfr:d usin
sAttss.sstBBBBBBCBBfr:d utilis
.svz.y.A.zvuwutvxytfr:dan
AAututtuu.w.tttttttfr:dan #
But.ttstuvvuuvuuvuufr:dan _ #
uCvtusvtuutvtttttttfr:dan _ appareil
tstsssAtss.........fr:dan _ ateli
ututuCtttutttttutttfr:dan _ cadr
stBssssssusstssssssfr:dan _ developp
tstsAsAusussssAsvssfr:dan _ entrepris
ssssttssAtsssssssttfr:dan _ laureat
ttsts.ttt.AAAAABAAAfr:dan _ malad
ttsttAttCtBBBBBCBBDfr:dan _ parc
Bvvuvvvvv.CAAAAAAAAfr:dan _ pay
.AstssttsuCDBBBBBBBfr:dan _ pharmac
uttsAttAttvvvvxvvxvfr:dan _ societ
tuut.tBusu....A.s..fr:dan _ usin
tttstsBtttCCCCCCECCfr:dan _ vrai
ssAtttts.ussussssttfr:dan chaqu
vvttsvvC.uvvwvxvvywfr:dan de
wvAutu..twssts.sAtsfr:dan l
xAAxswuAuxsAtsAsBu.fr:dan la
AsxuAsxAAyB.ABBAA.Bfr:dan le
Asuuuv.ww.u.stsstssfr:dan nos
ttuuutCwutvuvvvvyvvfr:dan notr
utuuuABuCvCCCCCCDCDfr:dan un
ututBtAutvBBBBDBDBBfr:dan une
tCuuttutuwuwuuuuuuufr:dan vos
AAtttsuutuAtsssssssfr:dan votr
uvut.vu.uABBBBDBBCBfr:dat
sAtyuttsvvusstsvu.sfr:de
wyuAyuAtytt.A...AsBfr:de #
uututAAutuCCCCCDDCCfr:de _ !
tCuutttutt.........fr:de _ #
uututuuutC.........fr:de _ %
utBtAu..xwBAtAs....fr:de _ ,
uxszssu.Btswtu.vvtsfr:de _ .
wsAuutx..xBCAABABCAfr:de _ :
us..tButuuCDACCDCDCfr:de _ ;
vBuuutttAvBBBBBBDBCfr:de _ ?
.stAtztsvwBCssAABAAfr:de _ a
tsssBBtuttBBBBCCBBBfr:de _ air
ttttA.tutBsssstssssfr:de _ anne
Cuuu.uvutuvuuuvuuuufr:de _ asiat
uC.utuuuuuBC.BBBBBBfr:de _ au
tC.sts.tsAvzvvvvvvvfr:de _ aupres
tuAsstAttuAACAAAsAAfr:de _ autonom
uBtttAAutuuvuuuwwuufr:de _ aux
uutwtD.x.zB.AA.A.ACfr:de _ avec
uttCtttttu.........fr:de _ blanch
tAutvutAtvBCBBBBBCBfr:de _ brevet
sssssstAsstttttttutfr:de _ business
AvAtsvvuttvuvuuuuuufr:de _ capteur
vuv.uvuv.A...A....sfr:de _ cart
..wt.vwx.wt.sAtsssAfr:de _ chinois
tuuttCvttvtttttutttfr:de _ collabor
Dtstsssstutssssssssfr:de _ commercialis
uv.uBAuvvvsstst.sssfr:de _ commun
ttCttuttutttuttttttfr:de _ concept
ssssssA.stBBBBBBCABfr:de _ conducteur
s.tyAtssvw.ttsutwssfr:de _ d
vvvuwAAsAvAAAAA.D.Bfr:de _ dan
.vxAuustxtttvuvuuwtfr:de _ de
t.sttttAtt.B.....t.fr:de _ deja
ussBtsttssssstsssssfr:de _ donneur
Bsxws.sxxwADBB.CCBBfr:de _ du
Bttttttssuwuuuuuuvufr:de _ eau
utttttCuutAAAAAABAAfr:de _ eclairag
tstutuBvtsvvvvvvyvvfr:de _ electr
CussvwwvwButvvuutxufr:de _ en
AtuxA.ws.ysAt.us...fr:de _ et
BusuBBuxvwxvwvxwvvvfr:de _ etranger
uttsvtuss.BBBBBBBC.fr:de _ filial
ttAusttstABBCBBBBBBfr:de _ fonction
....s..u.C.........fr:de _ fond
tttustCwtuAAAAAAAAAfr:de _ hectar
BtuutAtttt.AAAABAAAfr:de _ imager
utttttutBt........sfr:de _ jurid
uusBttuAAvCCBECCCEBfr:de _ l
CusttssAuts......A.fr:de _ le
vvuvuvtvuCBAAAAAAAAfr:de _ lit
vAAtts.tuvwzwwwyxwwfr:de _ logiciel
uuuCuuutuussstsssssfr:de _ lot
Ctvsttuutussstsssssfr:de _ medical
tsttstttBsttttttttufr:de _ meubl
tuutuuuCtuuuuuuuuwufr:de _ minoritair
sAttttAtutCCCCCCCCCfr:de _ moyen
ut.t.uAuusAABAsABAAfr:de _ nous
ttsts.ttt.AAAAABAAAfr:de _ oeil
sA.ssttsstAC.AAAAAAfr:de _ optiqu
AtssssttAtAssssssstfr:de _ ouest
wBuw.uwvvBuwuustvuufr:de _ par
BvvtuBvuuvyvvvvxvvvfr:de _ partenair
vut.ttAutstttvttvtsfr:de _ person
ttA.utuususstusssssfr:de _ piec
Ass.tsttstuttttttttfr:de _ plac
.AtAww.utu.t.ussBtsfr:de _ pour
sutvuBAuuvCBBBBD.BBfr:de _ pret
sssstss.sABBBBBBBDBfr:de _ prevu
.AssssssssCsBBBBBBBfr:de _ proced
ttBttuttssvvxvvvvvvfr:de _ prochain
.ttAststssvuuvuuuuufr:de _ produit
.utuBttttusssstssssfr:de _ propr
tAtuusAssu.A...Bss.fr:de _ que
.tsAwwxCxxCC.ABBBCBfr:de _ qui
sAstusuAtuDDACCCCCCfr:de _ recherch
vBuusutuvBstsssssssfr:de _ s
tAu.tuAustuxuuuutuufr:de _ san
tststttBtutttttttvtfr:de _ sant
sssssAsAssuuuuuwuwufr:de _ scientif
ttBtttttt.AABAAAAAAfr:de _ se
sssBsvtutvCCCECCCCCfr:de _ ser
wAv.uBvuuwBCBABCBBBfr:de _ sur
sssBsttttusssssssssfr:de _ ton
BttsstttAtECCCCCCCDfr:de _ un
u.uuC.uwvvsAssuAsssfr:de _ une
uAttsvtAAvs.sssssttfr:de _ univers
uuuvtwAs.tttttttuuufr:de _ up
sAssssssstuwuuuuuuufr:de _ vaccin
tttsBtstst.........fr:de _ ventur
uAtttA.tut.A...At..fr:de _ vos
uAAsssssstsBs......fr:de autr
sBAtttttsv..C......fr:de batter
uttBtAuuuttttvtvtttfr:de biotech
Butus.ttutvuuuuvuuufr:de bon
vCuuvuwvutBDBBBBBBBfr:de brevet
ussststutBsssssssstfr:de bureau
.utvvttBtsCBBBBBBCBfr:de capital
A.tuuuuAtvwtvuuuuwufr:de capteur
tutttsBtsu......s..fr:de chaleur
t.Attutttu.sB......fr:de charg
.tv..wwxsu....A....fr:de chengdu
tuAsuBtuttBBCBBCBBBfr:de chim
uttttutuBt.A......ufr:de chin
ButtttststCBBBBBBBCfr:de chinois
ttttstBt.ussssss.stfr:de chut
sstAtsAtsuuuuwuuwuufr:de client
ttCttuttutttuttttttfr:de co
tuttsCtuutuuuuuvuuufr:de collabor
vuuvutAutBCCCCCCECCfr:de collect
ttsBtstttwttsvtttttfr:de command
tABttttttus.tssssssfr:de composit
ssttssButtsssssssssfr:de concept
ssAsststssttvttttttfr:de concevoir
uuusutvBAvtttttttutfr:de conseil
tttusButtttttttutttfr:de consortium
ssssAsssssuuuuwuuuufr:de cre
sststutBtvstsssssusfr:de depollu
tsttBttuttABAAAAAAAfr:de dessal
AuAttuuwt.vuwvuuuuufr:de deux
vu.utvusBsuuwuuuuuxfr:de developp
tttBAuutttAAA.BAAAAfr:de diagnostic
Avu.uu.vtwwvvwvvwvvfr:de disposit
tvstssussB.........fr:de distribu
uutBtstAsACBBCBBBCBfr:de distributeur
wA.u.uuvuuADABCBBBBfr:de droit
ttBustussuBBCBBBBBBfr:de dron
uvBvtwsBwwxxzxyxyyxfr:de entrepris
tstusuCtsu.........fr:de essais
tttttCtttvssssstsssfr:de etud
CA.uutvutwyxwwwwwwwfr:de fabric
tBtAssttsututvtttttfr:de fabriqu
tttsCtsuttttttuttttfr:de filial
.tttsttBuvFFFFDFFHFfr:de fond
BuuuvuuuBvusssssssAfr:de franc
uAtsAtsssuBCBBCBBBBfr:de gaz
AututuAutsGFFFFFHFFfr:de hopital
Cvttsstusvxuuuuuuuufr:de instrument
sttA.ssssssssttssssfr:de inventeur
vvuuvvuCvuCCCCCCCECfr:de investisseur
uutuututCvuuuuuuuvvfr:de jeun
tttsBtstst.........fr:de joint
stxvssstAvsA.t.AA.tfr:de l
tssswsssvvtAu.uAtvufr:de la
BuAuuuuv.uDCDCCCCCBfr:de laboratoir
vtuttuCvst......A..fr:de lanc
tsuvtutvtBtvtttttttfr:de licenc
Cvutuuu.tvDBBBBBB.Bfr:de logiciel
ttttttttBtCCCCCCCCEfr:de main
Aus.uwwvvxust.sss.sfr:de marqu
Btstssssstvttttttttfr:de materiel
tssssBtssuBBBBBDBBBfr:de men
wtu.vwxAvsAAADABBCBfr:de nos
xAAwxw..wtuwtuuuvAufr:de notr
.w.Auv.wvuwvxwvwwvvfr:de nouveau
ttAuutButvsstsssussfr:de nouvel
uuuuuAuuCu........sfr:de paill
ssssv.sCsutttttttutfr:de part
tutttuuCtttttttttvtfr:de particip
vvtDuvvuvwttuutttttfr:de petit
.vvuuw.Aut.BBBBBCCBfr:de plus
Awsvuwvsvwsststssttfr:de pme
tAusttttsttututttttfr:de poel
AAstsstssssA.......fr:de pomp
ttssusAtAuCCCCCCDCDfr:de port
tttttt.uuAAAAAAABAAfr:de premi
vvuAAsvvuvtttusutttfr:de product
tttBstusstAAABAAAAAfr:de produir
.wDuvtvuuvts.sstsssfr:de produit
uvAuA.vtvvvvwvwxvwvfr:de projet
uusutttBtusssssssvsfr:de puc
.uuuBu.vuvtsss.stssfr:de recharg
uuvuuDxutvssssstsssfr:de recherch
vBtsBtuutuBDBBCBBBBfr:de recyclag
sAstsstsssBCBBBBBBBfr:de redev
sstsssBtst......A..fr:de referent
sutttt.ut.DCCCCCECCfr:de reseau
sv.vvvAsuuCABAAA..Afr:de robot
ttButtAutuuuvuuuvuufr:de rout
uCututuututvtttttttfr:de royalt
uuuCtuuuuuAAAAAAAAAfr:de sall
.wvBu.vvvwECCECBCCCfr:de se
uvuuuvvuDvAAAAAAAAAfr:de sejour
ssssssA.stBBBBBBCABfr:de sem
tttutuuCtusssssssusfr:de ser
uwtwBwv.swuvwvxvvxwfr:de societ
Btutttuusus........fr:de soin
vAttv.vtuAAtCAA.ABAfr:de son
uuuvtwAs.tttttttuuufr:de start
AsstsAsttuA....s...fr:de station
tAutttAtutCDCCCCECCfr:de taill
vCvvAu.utw.B..t.s..fr:de technolog
wvvvAB.Avwsssst.utsfr:de terrain
stsAsvtuAuuuuwuuuuufr:de tianfu
ttttsAtsAvssssstss.fr:de tout
uttttuutCuAAAAAAAABfr:de travail
uuuuAtuAuu.......A.fr:de tresorer
sAsss..sssACAAABAAAfr:de tri
tttBtttttt.........fr:de tub
.uvtuCuvvvwvvvvyvvvfr:de univers
s.ttAssuttBDBB.BBBBfr:de valoris
DuwtuuwvtuBAABAAAAAfr:de vent
Dvuutvvutuwuuuuuuuufr:de vos
uAAuvutA.v.Au.t..stfr:de votr
wvvw.vwBv.ttttuttutfr:de ¤
sss...s.CtBBBBBBBBDfr:debarqu
sss...s.CtBBBBBBBBDfr:debarqu _ chengdu
sss...s.CtBBBBBBBBDfr:debarqu a
ttttsututB.........fr:decembr
CvwyuxwAx.CCBBABBDBfr:deja
sssstssBsvBBBBBBBDBfr:deja _ .
AtttssstsAvttttttttfr:deja _ fabric
Cuuuttuttus........fr:deja le
uuuAuuuAtutttvtttttfr:demand
vuusvsusBvtttttttuufr:demarch
sst.tuuAs.AAABAAAC.fr:demarr
sstssuBttwttttttvttfr:demonstr
ssssstAtttvvvvvvyvvfr:demonstr .
sstAssstssBBBCBBBBBfr:dep
uutttAutt.tttttutttfr:depart
sstsstABsuBBBBBBBBBfr:deploi
sstttutBtvstsstssusfr:depollu
sutstutBttuuuuvuuwufr:depollu .
twwvtvwwvEA........fr:depuis
tvvutvwwvDtssssssssfr:depuis #
BttstttttAA........fr:depuis _ ,
ttttttttuB.........fr:depuis _ .
sssssAs.ss.....s.A.fr:deriv
sssssAs.ss.....s.A.fr:deriv ,
sssssAs.ss.....s.A.fr:deriv _ elle
vBuutuAtuvsCAAAAsAAfr:dermatolog
uBsssttssuAECCCCCCCfr:dermatolog .
tututtuuvC.........fr:derni
sssssssssA.........fr:derni .
ButAtuvutxxvvyvvvvxfr:des
tstsssAAtuBBBBBBCCBfr:desherbeur
.tvAtuAutu.ss.sstssfr:design
uAuuAuuvuvtuttuttttfr:desir
tBtttttssu.........fr:desir d
t.ttBttutttuttuttttfr:desir de
tsttBttuttABAAAAAAAfr:dessal
wwADuwxwvvDDEEDDDDDfr:dessin
utuCstttut.........fr:dessin ,
utuCstttut.........fr:dessin _ nous
ttCutututuBBDBBBBBBfr:dessin la
tuuuttCtttDDDDDDFDDfr:detecteur
tuuuttCtttDDDDDDFDDfr:detecteur de
tBssststsuCECCCCCCCfr:deten
ttttCttutsttttvttttfr:detenteur
ssssBtsustvvvvxvvvvfr:detenteur _ technolog
ssssBtsustvvvvxvvvvfr:detenteur de
uuutCutsuuAAAABAAAAfr:detenu
tttsBtsuttAAAABAAAAfr:detenu _ un
ututBttstsBBBBCBBBBfr:detenu a
tttsBtsuttAAAABAAAAfr:detenu avec
usuuuttvuAstsssssssfr:detient
usuuuttvuAstsssssssfr:detient _ brevet
usuuuttvuAstsssssssfr:detient onze
wwswtstvuBussu.tusufr:deux
uuAuAutuutBBDBBBBBBfr:deux ,
uu.sAtuuutssu.sssssfr:deux .
Auvvs.wvAvs...BB.stfr:deux _ ,
utAututvtBuuwuuuuuufr:deux _ .
swsuvwBwvwuvwwvvxvvfr:deux _ a
ttutusts.Btttttttuufr:deux an
ssssssstsBCCCCCCCECfr:deux fond
tsuBsttututttvtttttfr:deux lign
ttAsAttttuDDDDEDDEDfr:deuxiem
ttttAttstuDDDDEDDEDfr:deuxiem _ ,
tsAtsutusAttuttttttfr:dev
xsExwxyxsv.As.....ufr:developp
stBtssssstCCDCCCCCCfr:developp _ d
ssAssstsss..A......fr:developp _ de
tuAutuusAuuuvuuuuuvfr:developp _ le
t.AtttttttBADBBBBBBfr:developp _ un
usCuuvvuuvstsssssssfr:developp avec
stBtttstsusssssssssfr:developp commun
stBtsstsst..A......fr:developp conjoint
ssBstutussAABAAAAAAfr:developp de
stBssstsstAABAAAAAAfr:developp ensembl
vvCvuuvvu.ttvttttttfr:developpon
ustCtttutvBDBDBBBBBfr:devon
usvA.v.uvtAtA.BAsAAfr:diagnostic
tttBstttssssstsssssfr:diagnostic .
t.ttBtutttAsAABAAAAfr:diagnostic _ .
.tsussstsAvttttttttfr:dialys
BBvvuvsvvxGGEEEEGEEfr:direct
tttssBttttBBBBBDBBBfr:directeur
sBttttuttuvvtttttttfr:dirig
t.ttAu..tuxzyzzxzzxfr:disponibl
ssstssBsstuuvuuuvuufr:disponibl pour
v.ut..utv..A.BAsss.fr:dispos
sAtsAs.stuABAAAA.AAfr:dispos a
wwvs..wxwAsssBstsssfr:dispos de
t.xsw.Axwswwuwuwwuufr:disposit
.tstsuBttwssssssCssfr:disposit .
tttusButtttttttutttfr:disposit _ consortium
tstsstBtstttttttvttfr:disposit _ entrepris
uutusu.usBttttttuttfr:disposit a
u.xswABwwyxvuwuwvuufr:disposit de
Atu.tstttutttutttttfr:disposit medical
uttAtAuutvCCCCCDCCCfr:disposon
Cvvwvvwvw.CAAAAAAAAfr:distribu
Duuvuuvuvvtssssssssfr:distribu _ lamp
sustssuttABAAAAAAAAfr:distribu _ notr
tuutttuutBs........fr:distribuon
tuutttuutBs........fr:distribuon de
vwtA.uusvAuss..ss.sfr:distributeur
stsBtususuCAA.AAAAAfr:distributeur _ .
Bvsxwtstvsvttttttttfr:distributeur _ chin
Asstuss.ttCBBBBBBBBfr:distributeur _ japon
Asstuss.ttCBBBBBBBBfr:distributeur au
stttBtsttus...A....fr:distributeur de
Bwsywtt.vttssssssAsfr:distributeur en
Bttustststs........fr:distributeur solid
vvuuwv.A..AAAAAACC.fr:dit
xxstyyBAxsBBB.BBDCBfr:dix
uttttuuutB.........fr:dix _ ,
ttuAtvvAttAAA.AAABAfr:dix _ .
uuAuuuuAuuBBBBBBBCBfr:dix _ mois
uttttvvAt.AAAAAAABAfr:dix an
uuAuuuuAuuBBBBBBBCBfr:dix huit
uvuutBvww.CCCCCECCCfr:doctor
uuuAuuBuuvDDDFDDFDDfr:doit
uts.tsttCt.........fr:domicili
uss.t.stCs.........fr:domicili ,
sutsBAwwwxAsBt.A...fr:don
ttuutBttttAAAAAAAAAfr:don de
ussBtsttssssstsssssfr:donneur
ussBtsttssssstsssssfr:donneur _ ordre
ussBtsttssssstsssssfr:donneur d
AtssttttAtvuuuuuuuvfr:donnon
u.uuAAvzvABCBABCBBBfr:dont
tttABstuttuuuvvuuuufr:dont il
tAtu.AuvuvCDCCDDCCCfr:dont nous
vsxww.tBttvwvvvsuxwfr:dossi
sts.tttBCwsssssssttfr:dossi .
stttsCtBttsssss.stsfr:dossi a
vttuustDtwuuuuuvuuvfr:dot
usstuttCsvsssssss.tfr:dot _ un
ttststsBtttttttttutfr:dot _ ¤
usstuttCsvsssssss.tfr:dot d
ttsts.sBttuuuuuvuvufr:dot de
ststtAt.stBBBBBCBCBfr:doubl
uttuutttCuuuuuuuuuwfr:douz
uttuutttCuuuuuuuuuwfr:douz _ ,
yFsytwwxwys.s.A....fr:droit
uCtttsssstDFDDDDDDDfr:droit _ d
tBtttttttt.........fr:droit _ de
sAsssssssstutttttttfr:droit _ exploit
uCutututtusssssssssfr:droit _ un
wDuuuuuuuw.........fr:droit d
sAssssssss.........fr:droit exclus
.vAutu.uvwCABAAAAAAfr:dron
ttBtsstssuAACAAAAAAfr:dron .
AvvA.wztttt.tsssutufr:du
DvzysyustvsB..u.sAtfr:du _ ,
.wyxAuztt.sB.tBA.v.fr:du _ .
sttAtstt.t...B....tfr:du _ a
ttsuustCsttttttttutfr:du _ aux
Dsstsssstv.........fr:du _ d
ut.tA.utttCCDCEDCCCfr:du _ de
Bssssssssttssssssssfr:du _ est
vCutuusuBu.A....s.sfr:du _ et
sssttssBssBBBBBBBCBfr:du _ pour
uttttutuCuttttttttufr:du bail
tstuvtuCsvsssssssssfr:du capital
uuuvuuuuuC.........fr:du cnr
BuvtuuBvuvvtttttuttfr:du group
AAstttutttAtsssssssfr:du laboratoir
uutvttuAv.vvvvvvvyvfr:du mois
uu.Bttvttv..At.....fr:du prototyp
BwwuAtvussAsssA.sssfr:du sichuan
Cuttsuttuuwuuuuuuuufr:du sud
ssssAsssssCCCCFCCCCfr:du trait
AswwvxsswuBtAAAABsAfr:eau
AuuuuuuBuvwuuuuuuwufr:eau .
AtttttvttACBBBBBBBBfr:eau _ a
stttttuttABAAAAAAAAfr:eau grac
utu.uBtttuuuuwuwuuufr:echantillon
uututAAvvuAAAAACBAAfr:eclairag
wuwvvvswA.uuuuuuwuwfr:ecol
tttt.ttsAu....s..Asfr:econom
vs.vuvuAvvABBAAAAsAfr:ecriv
uuAuuuuAuu..B....s.fr:ecriv _ .
vs.vuvuAvvABBAAAAsAfr:ecriv nous
BusvtwvttsAABA.AAsBfr:editeur
Asstsstt...AAAAAAABfr:editeur _ de
Attstss.stCBBBBBB.Bfr:editeur _ logiciel
Attstss.stCBBBBBB.Bfr:editeur de
Assssssstttssssssssfr:editeur etranger
tssststtBABBBBBBBBCfr:editeur grenoblois
tstsButtssBBBBDBBBBfr:egal
ttBstuttstEEHEEEEEEfr:elabor
vttAuvA.uuBBBDBBsCBfr:electr
uvD.utuvuvttvutttttfr:electron
tsCstsuututtuttttttfr:electron de
ttBttutttuAABAAAAAAfr:electronicien
uuuutuDutv......s..fr:eleveur
uvt.uAB.u.BB..B.DCBfr:elle
sssssAs.ss.....s.A.fr:elle ,
sssssAs.ss.....s.A.fr:elle _ cherch
tstBtttttv.........fr:em
tstBtttttv.........fr:em de
tvAsAtussu..AuA....fr:emballag
vtBuuvAvuw.ts...s..fr:embarqu
uCvttsvttA.A...s...fr:emploi
sssstssssB.........fr:emploi #
sssstssssB.........fr:emploi _ person
tButtttttu.........fr:emploi _ savoir
tCtttttttuuwuuuuuuufr:emploi notr
BuwszvuvxCuuvvv.wtufr:en
ywvtxwwv.EssstssstAfr:en #
tusAtsAtsttttuttuttfr:en .
tvtsvuwAAvuvtvwtvxwfr:en _ ,
Bstvwvtxu.ttustuvBvfr:en _ .
.utAAuttvtDCCEDCCCCfr:en _ ?
xuvtu.vvuECBBCBABBCfr:en _ a
uuttBBtvssuuuuvvuuwfr:en _ avec
uu.AttuBsvDDEEDDDFDfr:en _ d
Att.v.wuvsu.uutsttufr:en _ de
svutvvvuuBBCCCCCCDDfr:en _ et
AAtutsuutuuttttttttfr:en _ l
BtsssAttttCBBBB.BBBfr:en _ le
ss.ss.sB.t.........fr:en _ lev
AuAtsstsstwuvuuuuuufr:en _ mais
s.sBssssstBBBCBBBBBfr:en _ nos
.utAuuuBvvECCDCCCECfr:en _ nous
ttstsAt.BuCCCCCCCDCfr:en _ pour
ttB.ttttttssAtsssssfr:en _ ser
Atsut.utuACBBBBCBBBfr:en _ sur
t.sswvuAttCDEDCCCDCfr:en _ un
ustAuttttA.C.t.....fr:en _ une
tstsssAtss.........fr:en activ
BttttssttuA........fr:en allemagn
B.vuvuusux.s.B...A.fr:en asi
utssuA.sBusssss.us.fr:en attend
ss.ss.sB.t.........fr:en biotech
tttBtttttt.........fr:en carbon
.uAutAAuuvvtvttvvttfr:en charg
DuysuwzusvCEBDDBBCAfr:en chin
vvsuABwutw..B.At...fr:en commun
tttCsttAtwDDDEDDDEDfr:en cour
ttttsututB.........fr:en decembr
uBsssttssuAECCCCCCCfr:en dermatolog
DsstsssssvDBBBBBBBBfr:en direct
sAuvsuAv.uuuttststufr:en europ
tttAwttAttCCCFCCCDCfr:en faut
BvutsuvwuAsssstssstfr:en franc
ttsssssstC.........fr:en janvi
uttAtttut.AAACAAAAAfr:en juin
tCAuu.tuuuuwsuusuuufr:en licenc
CttustttuvA........fr:en lign
uusuttsv.ABBBBBBBBDfr:en mai
uuuuusvvACCCCCCDCCEfr:en mar
Cttusst.stECCCCCCCCfr:en materiel
s.sBssssstBBBCBBBBBfr:en moul
t.tutvtAu.tutttttutfr:en phas
ss.ss.sB.t.........fr:en plein
ssssBssvstttttuttttfr:en provenc
.ussttvtsAs.AA.....fr:en quet
tttBttsuuuBBBBBBBBBfr:en ser
.tuBtttuuv.sstsssssfr:en une
AuuussuttBvttttttttfr:en vent
vuwBtuvvvAAAAAAAAAAfr:enceint
Btv.BAxvxyFCEFFGEEEfr:encor
vBuvBuuttttvttsttttfr:encor _ .
tutuAuuvtAsssstssssfr:energ
uuvtAuCttwAAAAAAB.Cfr:energeticien
ttutttB.tvuuuuuuwvufr:energeticien _ nous
ttCstttttuttuttttttfr:engag
.utBttttttBAAAAAAAAfr:enseign
wwBw.Bwww.BBABDCBBBfr:ensembl
ututuCuttuAAAAABAAAfr:ensembl .
uvutCvtuutCCCCECCCCfr:ensembl _ societ
ttststtstBttuttttttfr:ensembl de
stBtssssssBBCBBBBBBfr:ensembl un
uvutCvtuutCCCCECCCCfr:ensembl une
tuAuuuBvu.AA.AAABAAfr:entier
ttttttBvu.BBBBBBDBBfr:entier _ .
utvtCttuuusssssssssfr:entit
ttuuCttttusssssssssfr:entit _ .
AsuvxtxButB.AAA.AB.fr:entre
tsstuBsAtutttttututfr:entre #
uAtttCuttttutttttttfr:entre _ ,
ttssvstB.tAAAAAAAB.fr:entre _ capital
BtttuAuAtwxuuuuvuvufr:entre _ et
AuttutuAuuCBBBBBBCBfr:entre _ le
ttssvstB.tAAAAAAAB.fr:entre au
.uuuuuBvuutssssssssfr:entrepot
z.Awtz...vuuvtuyvvvfr:entrepris
wxu.wtCtyuzzzzzzzzzfr:entrepris .
ststsuutuC.........fr:entrepris _ #
uBvtAvvutwB.BBDBBBBfr:entrepris _ .
ttttustt.Bsssssssssfr:entrepris _ a
stut..tAtvuuuuvwuuufr:entrepris _ de
uButuu.uuuBCBBBBABBfr:entrepris _ l
tuBstsuAuuttvttttutfr:entrepris _ la
ttututsuBvttttttutufr:entrepris _ sichuan
ttAtttAtusuuwuuuvuufr:entrepris _ veulent
vv.uvAuwBwss.ssusssfr:entrepris a
uvutCutvus....A....fr:entrepris chinois
tsssAssussAAAAAAAAAfr:entrepris commun
.vsuu.uBuws.A..s.t.fr:entrepris de
ttututsuBvttttttutufr:entrepris du
uvuuvvuvsBsssssssstfr:entrepris et
tttsAtttAtttttutttxfr:entrepris etranger
sststssBst.........fr:entrepris issu
tstsstBtstttttttvttfr:entrepris pour
vusAvwsv.v..tA....sfr:entrepris qui
A.uu.vvvuvwsuuvuuuufr:entrer
sss.C..tstuuuuvuuuufr:entrer _ associ
sss.C..tstuuuuvuuuufr:entrer comm
tttsAtsAstvvvvvvvxvfr:entron
sssssssAssuuuuuuuwufr:entron au
ttts.At.uusssstAstsfr:envi
ttts.At.uusssstAstsfr:envi de
wwvwtvvxvDBBBBCBBBBfr:envisag
vtttCuttttBBBDDBBBBfr:envisageon
uttuCtttstBBBBCBBBBfr:envisageon une
ttt.ttA.tuuuuvuuvvufr:envoi
ttt.ttAttttttvttuttfr:envoi _ vos
ttt.ttAttttttvttuttfr:envoi nous
t..AuttttsDFEFDDDDDfr:eolien
t..AuttttsDFEFDDDDDfr:eolien ,
tAttstBttusAsssstssfr:eprouv
sAtsstAsstt.ttttuttfr:eprouv .
AysvsCyvvttsstAt.tsfr:equip
Au.ttsuuutututtutttfr:equip .
tvAutBvuAvCCDCCDCCAfr:equip _ d
vuDuutvuuuttuttutttfr:equip _ de
vtAuuuvtuBsstssssssfr:equip _ developp
ssussAssssBBBBBCBBBfr:equip _ pour
tuts.ttBtussss.sstsfr:equip _ qui
tttssBtuutuuuuuwuuufr:equip _ sur
utButv.ut.......A..fr:equip a
ttttsBsstuCCCCCECCCfr:equip academ
tt.ttAtuutAABAAsAAAfr:equip chinois
utAtt.uv.vBBCBBCBBAfr:equip d
AwxsAvwwwwt..s.....fr:equip de
uuuBu.Autuvvvwvxwvvfr:equip et
utBtttttstBBCBBBBBBfr:equip r
uuCututuutCCECCCCCCfr:equipementi
ttAtsuAtstCCDCCCDCCfr:esperon
xvuxvuB.xssstss.t.sfr:essai
utuutsBBuxDDDDDEEFDfr:essai .
tsstssttsBttttttuttfr:essai _ en
ututtssBvwAAAAAAC.Afr:essai _ notr
ssssstAsstsssssstssfr:essai _ solut
tsAtss.sssttutttuttfr:essai dan
tttt.tCtts.........fr:essai de
sstss.Bs.tDDDDDDGDDfr:essai notr
utwvAAsvtAAAAAB.ABAfr:essais
ssststttsBwwwwwwzwwfr:essais .
tsttBtttstBBBBCBBCBfr:essais _ .
tsttBtttstBBBBCBBCBfr:essais cliniqu
vuvvtCCvuutttttvuttfr:essais de
ttttttBtts......s..fr:essui
ttttttBtts......s..fr:essui _ platr
ttttttBtts......s..fr:essui le
stvtswwwxCtssssu..Afr:est
sxwCuv.su.tss.sst.sfr:est _ ,
.xswwvvss.BA.AAAACBfr:est _ .
sssAAsttsuBBBDDBBBBfr:est _ :
AAuuuvvs.vuvsstssA.fr:est _ a
tttts.A.suuuuuuwtvufr:est _ de
sstuttsvuBvvuuusuuufr:est _ en
u.wvs.sstt.A..stAA.fr:est _ pour
uutCAuuuuuBBBCEBBBBfr:est _ seul
u.svvuswuACCDCCCDCCfr:est a
ssttsssssB.........fr:est achev
ttBttvtAssEEHEEEEGEfr:est bienvenu
AututuuuAt.AAAAAAABfr:est bon
tuuABuuuwuAAA.BAABAfr:est la
vAuBvuusuvA.ABAAABAfr:est le
sAsss.sttustsssAsssfr:est offert
uAvuuBuAtxtvttuvsAtfr:est ouvert
uuAu.tAuuvDDEDEDEDDfr:est pas
AAtusuttttssAAAABAAfr:est pret
uutttuuuAABBBBBBBBCfr:est trois
twxstBxt.tywuvxxwxufr:et
.uuuuuvuuDtttttutttfr:et #
uuuCsuuvvADDDFDDDDDfr:et _ #
tssBsstssuuuuxuuuuufr:et _ ,
.ww.wxw.vsCAA.AAAsBfr:et _ .
ss.t.uuuAs.ststssstfr:et _ a
tststtt..utttttttvufr:et _ administr
sttBttuttBECCECCCCCfr:et _ agent
uAtBttttsusB.s.....fr:et _ auss
sstsAssAsvBBBB.BCCBfr:et _ aux
utAuuBuAtwsuts.tsAsfr:et _ avec
uttsttttCsCCCCCCCCEfr:et _ bureau
tststttBsussssssst.fr:et _ conseil
uttDttuutvBEBCBBBBBfr:et _ d
suuAvuuBuuuttutttutfr:et _ dan
..uAvuwu.wAs.s...ABfr:et _ de
ttts.ststBtttttvtttfr:et _ doctor
vvvvtBuAvAsssssustsfr:et _ en
sttsBtsvsusssssssssfr:et _ equip
tttttttCtvttttttuvtfr:et _ fond
usAAsAstst..sA.s...fr:et _ la
Autv..uvAuwuwuuuuuvfr:et _ le
tuttuutBsuuuuuuuuwvfr:et _ leur
ssssssssAsCCCCCCCCEfr:et _ local
tututuusButtttttttvfr:et _ logeon
svuwuCtutwDCCCCECCCfr:et _ nous
Ctvuuutu.wtssssststfr:et _ ouvr
tu.ttAtttuuuvuuvuuufr:et _ physicien
tstBt.ttsu...s.B..ufr:et _ pour
vAuuuutuvBBCBBBBBBBfr:et _ somm
.xxx.uw...GEEEFFEGHfr:et _ un
AtststAtsu.AAAAABAAfr:et _ veut
tststtt..utttttttvufr:et aid
ssssssssBw.........fr:et appui
AsssssssAsBBBBBBBBBfr:et cherch
.svvtvwtCuBtAABAABBfr:et cherchon
tssstssuBsBBBBBBBBCfr:et conseil
vvsttAvAswsst.ttst.fr:et de
tttsstAttAttttttuttfr:et deux
BuuuttvuAuA.......sfr:et du
svut.vuvvBvuuuvuuuufr:et en
tvvuuCuvuADCCCCECCCfr:et il
s.tsBtsuuu....u....fr:et l
BuBu.uuwtvwuwuvuuuufr:et la
AuttButuAvsAAACAA.Bfr:et le
AstsssttBvDCCCCCCCDfr:et n
At..tAAtsvwuvvuvwuufr:et nos
v.ButuuBvxstAstsstsfr:et notr
vBvvAsutuvsssstAsssfr:et nous
.vvwusA.xsABBBBCDCBfr:et on
uu.ttAuttuuuwuuvuuufr:et partag
uuuCtAuutwCCCECECCCfr:et pas
uuuuAtuAtuCCCCDCCDDfr:et quelqu
ttutAABtttwwwwxxzwwfr:et se
txs.ww.xBwHFEHFFHFHfr:et un
sssss.ABsvBBBBBCCCBfr:et une
vtuttuBuAtuuuuuuwuvfr:et vous
BvuwwuuAtvBAAAAAAAAfr:et ¤
tuvvtsAvAus...AB...fr:etabl
AutvuuutBtvuuuuuuuvfr:etabl .
AtvttttBtvCBBBBBBCBfr:etap
vuxwvwwBvCBBBBBBBCBfr:ete
tssttstDsvBBBBBBBCBfr:ete .
tttttutttC.........fr:ete _ en
Btttstttsuxvvvvvvvvfr:etoffon
Btttstttsuxvvvvvvvvfr:etoffon notr
tCusutuutvCFCCCCCCCfr:etrang
.xutB.xyByywxyzywxyfr:etranger
.vtsA.xv.vutuuuutuufr:etranger .
uututBuuAusssssusstfr:etranger _ de
AsssAsstttvuuuwuuuufr:etranger de
ssssAssutssssstssssfr:etranger et
ttttsBtstutttttutttfr:etranger sur
.sxxByBxyxAvusvsus.fr:etre
vAuu.uAuutuwuusuvuufr:etre _ .
utBuAtts.tuuvuvuuuufr:etre _ partenair
t.tttsBtstsussssts.fr:etre _ pour
ttstsuCutussustssssfr:etre le
wu.wvEvzytBDCCCDADCfr:etud
ssttsAutt.uuuuuxuuufr:etud .
tuAtsCvvuuAACAAAAAAfr:etud _ .
ssAssssssssstssssssfr:etud _ se
sssssAs.stEEEEEHEGEfr:etud cliniqu
ustssDssutBBBBBCBBBfr:etud conjoint
ttAtuAttuuAAAAABAAAfr:etud en
ssAssssssssstssssssfr:etud met
tttus.But......Bs..fr:etudi
.txtt.uttysvs...sutfr:europ
vsuv.AAutu.t..BBA..fr:europ ,
CvtvuuuAAvB......tsfr:europ .
Btttstttttuttttttttfr:europ _ sud
tttBtsssts.s.B.....fr:europ _ voulon
Btttstttttuttttttttfr:europ du
uututBt.tssssss.stsfr:europ et
tttBtsssts.s.B.....fr:europ nous
s.uus.vtAvsA.BsB..Bfr:europeen
sstsssuAAsBBBBBBBBCfr:europeen .
s.ssssssAtABAAAAAAAfr:europeen a
uBtsttuussstsAsssssfr:europeen d
sssssAss.sDDDDDFDDFfr:europeen sur
wvvttxDsvwuuuuuuxtufr:evalu
C.vwvwwxuw.s.......fr:exclus
sBsssssssvuwuuuuuuufr:exclus _ notr
tCs.s...ssCDCCCCCCCfr:exclus _ un
tCs.s...ssCDCCCCCCCfr:exclus d
AAtuttttsustsssssssfr:exclus de
A.sssssssuAs.......fr:exclus sur
t.utuAuuAvDEDDDEDDEfr:exist
stsAssttttAABBAAAAAfr:exosquelet
vuwuutuDus.......s.fr:expans
uuwsvvAvssuuusuuwuvfr:experiment
uuv.vvBv.usss.ssustfr:experiment .
ssssswstsBttttttvttfr:experiment de
wvvvuvDvuvBBBBBBCBBfr:experimental
ttsttBtstuAAsAABAAAfr:expertis
tttttBtstuBBBBBCBBBfr:expertis en
yCyv.utwxuDCBBCAEBBfr:exploit
uDuvvuvvtt.........fr:exploit .
uAtuutBttw.u....A..fr:exploit _ .
tAssssssst.........fr:exploit _ asi
u.uttAuttut.tttutttfr:exploit _ d
sD.sss.tsw.s.......fr:exploit _ proced
tBtttststsBDBBBBBBBfr:exploit _ votr
uAuutuAtu.DCCCCCECCfr:exploit de
uAtt.tussuBBBBCBBBBfr:exploit en
sBtttssstsBDBBBBBBBfr:exploit sous
sBtssttsstABAAAAAAAfr:exploit un
AutuAuuuttCBBBCBBBBfr:export
sttBssttstuuuvuuuuufr:exterieur
wwwFuvwwvxBBBCBBBBBfr:externalis
tutCssussuBBBCBBBBBfr:externalis _ fabriqu
vvvDuuvwuv...s.....fr:externalis _ product
uuuDttutsvCCCECCCCCfr:externalis la
tBsswxzxvtwvsssttttfr:fabric
u.tstsvtt.uvuvuuuuufr:fabric ,
vswCuuuutvstsCsssssfr:fabric .
Cwu.utvuuvvttAtttttfr:fabric _ .
Btttsssssvvttttttttfr:fabric _ de
AAstsstssssA.......fr:fabric _ pomp
BuAuttuttws.A......fr:fabric chinois
t..utsttsA.tB......fr:fabric d
sABs.vvvtus.AAB....fr:fabric de
x.zDxwxwwvBsBDBBBBBfr:fabriqu
sAsssssssuvxvvvvvvvfr:fabriqu _ nous
vsvEuwwuvyCACECCCCCfr:fabriqu de
suutuuuuuB.ttutttttfr:fabriquon
vttCtuttuwtttvtttttfr:facon
wtvDuuuuuvBEBBBBBBBfr:faconni
B.AusssssuBB.AAAAAAfr:faibl
tAAts.ts.sCDCCCCCCCfr:faibl _ .
sAvsxvsvxtsAsC.BBA.fr:fair
sAs.ssssssBCCCBBBBBfr:fair _ sur
A.tttuttttu.sssssssfr:fair entrer
tCusutuutuCECCCCCCCfr:fair etrang
.vuB.uuuuvwuuwwuuuufr:faison
uutCtttttutttutttttfr:faison de
wtxAvx..wBBBACAAssAfr:fait
uuv.uuA.tu...B..st.fr:fait de
tuttButuutvvvvyvvvvfr:familial
tBststtttutvtttttttfr:famill
tBststtttutvtttttttfr:famill _ brevet
tBststtttutvtttttttfr:famill de
uvuuuuuDuvtttttttvtfr:family
uvuuuuuDuvtttttttvtfr:family offic
vAwwvt..vvBDBBBCBCBfr:faudr
ttuttACust.....A...fr:faudr un
tzustzsAxwGFCGEDFFDfr:faut
CsstsDvsssFCCCCDCCCfr:faut _ acces
uuCvtututtttuttttttfr:faut _ partenair
sssswssBstDDDDDDDFDfr:faut _ pour
us.tsttAssBBABBBBDBfr:faut _ ¤
us.tsttAssBBABBBBDBfr:faut auss
tutuuttCtuBBBBBBBCBfr:faut du
tw.Btww.vuEBADCBBCBfr:faut un
utustuButuCDCCCCDCCfr:faut une
.sAuwvwv.vCCBBBBBBCfr:fer
AtBtutvtuuBABAAAAAAfr:fer _ avec
vvwAvwBvvsBBBCBBBBBfr:ferm
tttCsttttuAAACAAAAAfr:ferm _ juin
tttustCwtuAAAAAAAAAfr:ferm de
tttCsttttuAAACAAAAAfr:ferm en
tuB.ttuututtuutttttfr:feuill
tt.tttAtttuuuuuuxuufr:feux
tAttsBuutusAssstsssfr:figur
twwwAwtvBtsAAABABCAfr:filial
ututttvusBttttttttufr:filial .
ttts.ttAutDDDDHDDFDfr:filial _ .
tttsCtvutsttttuttttfr:filial a
ttttDuuuvuAAAABAAAAfr:filial commun
tvuB.tttutBBBCCBBBBfr:film
tAtts.Assu.s...AA..fr:filtr
uuu..t.uuBtttuut.utfr:fin
tuuAttAtttAAA.AABAAfr:fin ,
ssssBs.Astuuuuvuuvufr:fin de
tuuussvCwv....ss...fr:financ
s.ssBsst.ssssstss.sfr:financ l
wvwuwvvEvv.........fr:financi
ststutsBtu.......s.fr:financi .
ttussBtstuuuuuuvuwufr:financon
tstCsuuutussstsssssfr:flacon
tstCsuuutussstsssssfr:flacon ,
tutsvuu.vBDBBCBBBDBfr:fois
tutsAttt.tsssssssstfr:fonci
tttsAstt.tttttutttufr:fonci ,
ttAusttstABBCBBBBBBfr:fonction
xzyu.zzCxABAABAAABAfr:fond
stssussAs.BBBBBBBCBfr:fond .
sssssstA.u.......Asfr:fond :
ttsttutttB.........fr:fond _ #
tttstut.BuBBBBBBBCCfr:fond _ ,
.utuBttut.sssstssssfr:fond _ .
uttAuutAuvAAABAAAsAfr:fond _ :
ssusussCuu.......A.fr:fond _ amorcag
ss.ss.sB.t.........fr:fond _ en
uuuuAuuDuvAAAAsAABAfr:fond _ l
tstsAst.tssssstsstsfr:fond _ le
ttutttuAtBttttttuvtfr:fond _ suivr
sssststA.usssssssstfr:fond _ ¤
ssttAutvtBBBBBCBBBBfr:fond a
ss.ss.sB.t.........fr:fond actif
sussAtssss.........fr:fond avec
tuusvuu.vA.......A.fr:fond d
uuttstuCuvuuuuuuuwufr:fond de
ttsttutttB.........fr:fond en
tttttttCtvttttttuvtfr:fond peut
.utu.tustusssstssssfr:fond propr
tstsBssutssssssssssfr:fond une
vvuvvvvCAvuuuuuuuwvfr:fondateur
tttBststsu.........fr:fonder
stBtuAutuws....A...fr:forc
Dt.s.su.swussssssssfr:forc _ vent
Dt.s.su.swussssssssfr:forc de
uvBvtuuuuBBBDBBBBBBfr:form
ttttCstuttBBBBDBBBBfr:formul
tvAvuAvvvvCACAA.AAAfr:fort
.tBttttuutEDEDDDDDDfr:fort en
tttBtttttuCCCFCCCCCfr:fourn
AvwAvvvvussAACAAAAAfr:fournisseur
CtuttsuttAuttttttttfr:fournisseur de
vuAtuuBsuwsstssst.sfr:frais
utttttBvttsssssstssfr:frais .
CuuwtszzusCCCBAABBCfr:franc
Asts.ttvAsutttuttt.fr:franc ,
Dvvu..vv.zBBAABBAA.fr:franc .
uttsAttvBs....s...Bfr:franc _ nous
Asss.sssssA...s....fr:franc _ une
.usvAvvtBvxvxvxvvxvfr:francais
Ctsus.ssAuxwwwwwwwyfr:francais .
tttsAttu.tttttttttufr:franco
tttsAttu.tttttttttufr:franco chinois
sutttt.utACBBBBBDBBfr:fuit
stttttuttABAAAAAAAAfr:fuit _ reseau
stttttuttABAAAAAAAAfr:fuit de
tsAtButvtv..t.B....fr:futur
BvuvuvAvuvwuuuuuvuufr:gadget
Dvuuvuuvuv.........fr:gamm
ttstAtstAtssss.ssstfr:gard
uAAtAuttsv.As......fr:gaz
tuButuvtt.BBCBBBBBBfr:gener
ssssttB.tuBBBBBBCCBfr:gestion
stttttuttABAAAAAAAAfr:grac
stttttuttABAAAAAAAAfr:grac _ l
stttttuttABAAAAAAAAfr:grac a
swuAwvsBsys.sA..s.Afr:grand
uutAtutBAvBBBABBBDCfr:grand _ .
us.tsttAssBBABBBBDBfr:grand _ nous
us.tsttAssBBABBBBDBfr:grand il
sssssssssA.........fr:grass
vvuvvuAuBvBBBBBBCAsfr:gratuit
tssststtBABBBBBBBBCfr:grenoblois
tssststtBABBBBBBBBCfr:grenoblois _ #
tssststtBABBBBBBBBCfr:grenoblois de
Duuvttutuv.........fr:grossist
Cttusst.stECCCCCCCCfr:grossist _ materiel
Cttusst.stECCCCCCCCfr:grossist en
ttsuA.twywvAsssCut.fr:group
BuvtuuBvuvvtttttuttfr:group ,
sssAAssssttttuvttttfr:group _ ,
tuBtAuutstCCDCECCCCfr:group _ de
uttsCuvvstAAAABAAAAfr:group _ dispos
tuuu.BttttCCCCEECCCfr:group chinois
ttttsAttBAAAAAAAAAAfr:group de
utusBustttsssssssssfr:group du
uvuuutuvCu........Afr:guichet
utttttusBsBBBBBBBBCfr:guid
ss..s..sBsCCCCCCCCDfr:guid pour
utuutstusC.........fr:hauss
tttttusuBuAAAAAA.ACfr:heberg
ttuvtuCwuusssssssssfr:hectar
stssAttAtuttttuttutfr:holding
tsvwvAsvvAACAAAA.AAfr:hopital
uAtuttButttAsssstssfr:hopital ,
vsstst.tsAsssssstssfr:hopital _ #
uAttttBtsutAsssstssfr:hopital _ nous
.sttsAustsDCCCCDBCCfr:hopital de
vtussBAttvssssssussfr:hopital universitair
uuuttCtussCCCCCECCCfr:horizon
uuuttCtussCCCCCECCCfr:horizon europ
BvuwAwsutwECCCDCDCCfr:hospitali
vttsBvBtsuBBBBCBCBBfr:hospitali _ a
tstsss.ttAttttttuttfr:hotel
uuAuuuuAuuBBBBBBBCBfr:huit
uuAuuuuAuuBBBBBBBCBfr:huit mois
v.uts.ustuCCCCDFCECfr:hydrogen
uAts..t.svCCCCDDCDCfr:hydrogen .
tstssBtsstsssssssssfr:hydrolog
tAtutstuvCstsssssssfr:i
vvAuuBsvuwsssssAvssfr:ia
ttBtAsttstss.stssssfr:ici
utAtAutuuu..s.A....fr:ide
uu.tuuAtBu..A...s..fr:ideal
wuuvust.vtCFADBBCEEfr:il
t.ttAuuuuA.A..t....fr:il _ .
sssAssststCCCFCCCCCfr:il _ en
vAwwvt..vvBDBBBCBCBfr:il _ faudr
vxssvxsAwvEDADDBDDBfr:il _ faut
ttttBssutt.........fr:il _ l
tuAuuAsuuwBABAADBBAfr:il _ manqu
Ct.usssB.vuttttttutfr:il _ rest
sssstssCtuBBBBBBBDBfr:il _ ¤
Avuvuv.suvCBBBBBCDBfr:il faut
Bsss.sAssuBAAAAABAAfr:il ne
vttsxut.uzHHFHGHFGGfr:il nous
Auvv.Buututssstssssfr:imager
Au.vuuuvAvC.s......fr:implant
Atuutttu.tBssssssstfr:implant en
Etvxtwvuvv.u..A....fr:import
DuuwtvuvtuAAAAAAAAAfr:import .
AsstssstssBAAAAAAAAfr:import _ .
uCuutuuuuuCFCCCCCCCfr:in
uCuutuuuuuCFCCCCCCCfr:in _ en
uCuutuuuuuCFCCCCCCCfr:in licensing
ssssssstAuttttttttufr:inclus
ssssssstAuttttttttufr:inclus .
vvvuuvvyBABBBBBBBBCfr:incub
ssssssst.Attttttttufr:incub de
uvutuAtAtutttttutAtfr:industr
uvttt.tAtusssssusBsfr:industr .
ttuBssusssCCCDCCCDCfr:industrialis
wttAAvvxwsB.BBB.BBAfr:industriel
uutBt.tttttttututttfr:industriel ,
.stAststttCBBDBBBBBfr:industriel .
ssssAsssssttttvttttfr:industriel _ .
tCuuttt.tvtutttttutfr:industriel _ de
uutBt.Attussstst.ssfr:industriel _ nous
ttutCttttuttttuttttfr:industriel chinois
tuw.Av.uutBBBBCBCBBfr:industriel qui
uvBvvs.uvuttuttuuttfr:ingenieur
ssAsssssstttuttttttfr:ingenieur _ un
ssBtttssttuuwuuuuuufr:ingenieur a
ssAssssssssstssssssfr:ingenieur au
ss.ssAstssuuvuuvuuufr:ingenieur peuvent
sAstt.tAtvtutttstutfr:initial
sAsss.sttustsssAsssfr:initial _ offert
sAsss.sttustsssAsssfr:initial est
ttAAutuuttsssusssssfr:inject
.ssvuvAvuwsBCAAAsAAfr:innov
.vxusuttCwABBBCBBBCfr:install
BtutAsutsws...A...Bfr:install .
uststsssBvsssssssssfr:install _ franc
uttsttttA.AAAAAAAABfr:install a
uststsssBvsssssssssfr:install en
A.tvtBuvuwtAtsstsssfr:institut
tttssBsttutttttutttfr:institut _ de
t.us.B.sst.........fr:institut _ recherch
t.us.B.sst.........fr:institut de
swAvvuwwu.wvwvvvvvvfr:instrument
Cvttsstusvxuuuuuuuufr:instrument a
.tAtttt.tuDCCCCCCDCfr:insulin
.tAtttt.tuDCCCCCCDCfr:insulin connect
tBwAvuvt.wuutvtttt.fr:integr
..sAsstssvuutvtttttfr:integr ,
tBuutttttt.s.......fr:integr dan
vC.uuvvvuuAABAAAAAAfr:intellectuel
ssAsssAsssssAssstssfr:intelligent
uAvstsu.uvDEDEDDDEDfr:interess
sBssstttstBCBBBBBBBfr:interess _ l
uAuutsu.uuCDCCCCCDCfr:interess par
ttttsutuAAttttttttufr:international
BtssssssstDBBBBBBBBfr:introduit
us.tuu.uuv.AB......fr:invent
uusABtuwuvusvvvuuuufr:inventeur
uB.uutttttuvvuuuuuufr:inventon
vvuu.vwAsBttttsttwvfr:invest
tututuu.uBtttttttutfr:invest .
ssssttssAtsssssssttfr:invest _ dan
uuttuuuAu.ssssssstsfr:invest a
ssssttssAtsssssssttfr:invest ¤
wwwxyyx.s.BBBBBBBCAfr:investisseur
vvuvvvvsvBBBBBBBBCBfr:investisseur .
tssstssBuuAAAAAAAAAfr:investisseur _ d
tssstssBuuAAAAAAAAAfr:investisseur dot
ttstuttvuD.........fr:investisseur nous
ttt.tttusABBBCBBBBBfr:iso
ttt.tttusABBBCBBBBBfr:iso #
sAttuuuAtvswuuuuuuufr:issu
sAtsutsBttAtAAAAABAfr:issu _ l
AAstttutttAtsssssssfr:issu _ laboratoir
t.tttttBtu.t.......fr:issu de
AAstttutttAtsssssssfr:issu du
Awwutw.Cwwxvvvwvxwvfr:j
AsssAssutsvuuuvuuuufr:j _ de
BuutsvuAuuwuuuwuuwufr:j ai
B.tvtstuuvAusssssssfr:jam
ttsssssstC.........fr:janvi
.tsuust.t.CBBBBBBBBfr:japon
.tstuss.tsCBBBBBBBBfr:japon _ en
Asstuss.ttCBBBBBBBBfr:japon comm
AwwuwusBsxussss.ut.fr:je
tsssvttBttuuuuuuuwufr:je met
t.tttttttBvxvvvvvvvfr:jetabl
tAttst.ttu.A....s..fr:jeu
.vsvwx.tAsut.tt.vvufr:jeun
uuststABuvuuuuuuwvufr:jeun _ .
tuvBuCu.tu...s.A.t.fr:jeun _ de
ssssusssAstttttttuufr:jeun _ etranger
ssssssAsssuuwuuuvuufr:jeun _ qui
tt.wuuAx.AAACAAAtA.fr:jeun entrepris
vvsAuvvAAwuuvsuuuwvfr:jeun pouss
tstAvst.stuuuvuuuwvfr:jeun societ
uvCvtuutuuBBDBBBBBBfr:joindr
vA.AAvtwuxstt..ssssfr:joint
tttsBusvsuBBBBCBBBBfr:joint ventur
uvuuuuvvuD.........fr:jour
uttAttt.t.AAABAAA.Afr:juin
tttCtttAtvAAABAAA.Afr:juin ,
uuAutsBuutAABAABCAAfr:jumeau
tuButsttuuAABAAAAAAfr:jumeau _ pour
tuButsttuuAABAAAAAAfr:jumeau numer
utttttutBu.........fr:jurid
xwAsuvwAt.vvwtwvvwvfr:jusqu
uttttstttC.........fr:jusqu _ #
ttAAAuuBtuttttuttAtfr:jusqu _ la
tsssussB.uuuuuuuuwvfr:jusqu _ ¤
uvsuuvuBsAuuvvvuuvvfr:jusqu a
uuBAtuuutu..sB.....fr:jusqu au
uttttstttC.........fr:jusqu en
uwuuDvuvvw.........fr:jv
vBvzwvsuwBDECDCCDEDfr:l
.svwsuAtssCEDDCEFFEfr:l _ ,
uvyvu.tEvyBB.B.ABA.fr:l _ .
u.ts.uuuu.uwutwuuuufr:l _ ;
uAuuAsvBuvEFEEFEEGEfr:l _ ?
wvvsutsw.DAAA.AABA.fr:l _ a
CuuuttvuuuAAAAAAAAAfr:l _ aux
u.BvtAtttususss.sssfr:l _ avec
uuttBDvutuDDDDEFDDDfr:l _ cherch
uAuuuutvA.BDBBBBBBAfr:l _ d
tDtvvwyy.tBDBC.CB.sfr:l _ de
stttsttttB.........fr:l _ derni
AvuAuuvuv.AAABAAAAAfr:l _ du
t.sttttttA.........fr:l _ en
utAuttAtttCCDCCCDCCfr:l _ est
uu.vuuCuvuCCDCCCDCCfr:l _ n
uuuAutuusC.s.B.....fr:l _ nous
ttttAsAstsCCCCDCDCCfr:l _ pour
ssstsssvCBAAAAAAAABfr:l _ prochain
tu.vAvAuutCCDCDCDCCfr:l _ qui
sBtssssssuBCBBBBBBBfr:l _ sous
.ttttttAttCBBBBBBCBfr:l _ sur
uCuttuvtuuCDCCCCCCCfr:l achat
stttttuttABAAAAAAAAfr:l acoust
tttttttsBsuuuuuuuuwfr:l agenc
usst.ABttvtttt.suttfr:l air
ttsstttt.BAAAAAAAABfr:l an
ttttA.tutBsssstssssfr:l anne
A.xtAwvtvw.vs..ssssfr:l asi
tttCtstttuCCCECCCCCfr:l assemblag
ssttttsBt.AAAAAAABAfr:l automn
uwAvCutvuvBBCBBBBBBfr:l autr
AuuuuuuBuvwuuuuuuwufr:l eau
ttsttttttBttvttttttfr:l ensembl
tBtsttttt.BCBBBBBBBfr:l entrepris
utvt.usu.ACCCCCCDCDfr:l equip
wutttwsCtwBBBBBBCDBfr:l essai
tssss.svBtvvvvxvvvvfr:l etabl
tttttstAt.CCCCCCCECfr:l ete
stssstuttBBBBBBBBDBfr:l etud
AuuAstttttttsAsssssfr:l europ
CutututtttA........fr:l exclus
stttsusttAAAAAAAAAAfr:l experiment
vDuttuutvw.........fr:l exploit
wvtutvsuuCvvvvvwxvvfr:l hopital
sustAAttt.BBBBCDBBBfr:l hydrogen
ttttttttsBttttttttufr:l incub
uvutuAtAtutttttutAtfr:l industr
tutuAvAttsBBBBCBCBBfr:l industriel
vu.uuBvvvvsAussusssfr:l institut
ttsts.ttt.AAAAABAAAfr:l oeil
Cutttttu.tBAAAAAAA.fr:l ouest
vCtCsssusvuvuwuuuuufr:l unit
wBuutxu...tttttttuufr:l univers
tDuutvuvtwAAAAAAAAAfr:l usag
uuu.st.ssutttsutvstfr:l usin
wvsttvvAxsCBsCCAB.Bfr:la
Axxx..ssx.BAAAC.BBAfr:la _ ,
suAxutssxvsst.BAAtAfr:la _ .
twvAA.AwtwBAAtBABAAfr:la _ :
ututttvBuA...A.A.t.fr:la _ ?
vtxsywvAyAFFEGEEGGEfr:la _ a
tsBts.tuttsstsstsssfr:la _ au
vvCvv.wxwwttuttutttfr:la _ avec
sAtt.wvsuusBAACAA.Bfr:la _ d
.vw.uustuyt.tAtsustfr:la _ de
sssssAs.ss.....s.A.fr:la _ deriv
usuuuttvuAstsssssssfr:la _ detient
uuuvtAttsBAAAAABAA.fr:la _ du
suuuAuuvuBDDDDGDDDDfr:la _ est
uttttttu.BAAAAAAAABfr:la _ et
ttBttuuttuBBCBBBBBBfr:la _ gener
tBttsttutuDGDDDDDDDfr:la _ intellectuel
sstA.tsttsuwus.uuuufr:la _ nous
ssssutBBttAAAAAAsCAfr:la _ ouvr
Ast.tttuttvwutuuuuufr:la _ pour
sAsssuBtutvxvvvvwvvfr:la _ propos
ttB.suststuuwwuuuuufr:la _ ser
.ttsttttBvCBBBBBBBBfr:la _ souhait
Cvvuuuuu.vECCCCCCCEfr:la bas
ssssssBsstBBBBBBCBBfr:la born
uuuAuuuuAutttuttttufr:la cart
tAtxBvvwuuBt..A....fr:la chin
sttttAsAttsssss.stsfr:la cle
tuutuuvtAAAAAAAAAAAfr:la collect
sttssssttACCCCCDCCCfr:la corros
tss.tsssB.BBBBBBBBCfr:la cot
tsBttustttsstssssssfr:la developp
vBuwv.Cvuwuuuuuvuuufr:la disposit
sttutsuutABAAAAAAAAfr:la distribu
wvu.utwttACCCECCCCCfr:la fabriqu
ssssBs.Astuuuuvuuvufr:la fin
Atttt.tt.tDECCCDCCDfr:la franc
utuutstusC.........fr:la hauss
tAsA.sstsusssAussssfr:la licenc
vtuttuCvst......A..fr:la logist
vwABuuuvvuBBDCBBBBBfr:la main
uuBtss.uttsstsst.ssfr:la mis
ut..AvtAtuvvyxyvvvvfr:la moiti
tttssssssAtttttttutfr:la photon
Ass.tsttstuttttttttfr:la plac
ttuuttvvtC.........fr:la plateform
vuuwwu.uCvCCCCCCDDBfr:la premi
vuBuuvuAuvCCDCCCCDCfr:la prochain
vvvsuvv.u.DDDFDDDEDfr:la product
uBvuAuuuuvEHEEGEEEEfr:la propriet
svsv...Avxwuvutvwwufr:la recherch
AttutuuuAtvuuuuuuuvfr:la region
vvutttuDuvssssssstsfr:la sant
tBtttttstttutttttttfr:la satt
tt.Asttsstsst.sssBsfr:la ser
stttw.tssACABBBABCCfr:la societ
Cttutuuttuuttttttttfr:la vent
ttttsuBtutuuuuuuxuufr:la vill
tAsstsvtsuvwvxvvvvvfr:la votr
tttBuuutBtAAAsAAAABfr:la zon
uutAt.suuusss.sAtssfr:labo
v.uvwCsxuuB.AsABBAAfr:laboratoir
.uu.uAtttvDEB.BCBBBfr:laboratoir ,
uuuutAuuAutttttuttufr:laboratoir _ ,
tBttstttttstsssssssfr:laboratoir _ .
t.ttsAtsssAsAAABAAAfr:laboratoir _ approfond
uBuuusvuvAtutttutttfr:laboratoir _ de
sssssAAsstDDDDDGFDDfr:laboratoir _ etudi
v.vvtvBuvvstssssAssfr:laboratoir _ un
tBtussuuuvtutttutttfr:laboratoir chinois
AtAtu.uuvuA.s..s...fr:laboratoir d
s.stsAttttABAAAtAAAfr:laboratoir est
tsstsBAstuB.BBBCCBBfr:laboratoir pour
tAsstssstsDFDDDDDDDfr:laiti
Duuvuuvuvvtssssssssfr:lamp
wv.su...txBBADBDBCBfr:lanc
stAss.tustsstssAsssfr:lanc un
sBAs.ssssvst.ssssssfr:latenc
vwvvvvvsABsssssssttfr:laureat
vsuuwBvxsst.tBttt.ufr:le
.svBssttsutssssssssfr:le #
Asv.suvsuzEECFFEECDfr:le _ ,
utvAuuststBCCEBBDEDfr:le _ .
Bv.vsvstsxs.s.A.sAtfr:le _ :
AuAsvuvuuut.A......fr:le _ ?
wwtuuuAvvCtssstvusufr:le _ a
sttutAuuuAssssstsssfr:le _ accueil
AtttttttBtssssssssufr:le _ aux
vv.uu.wvvBss.sstsssfr:le _ avec
BuuuususttCCBBCCBA.fr:le _ chinois
Assssusst.uttttttttfr:le _ compt
tsuzAzAvzAA.B..sA..fr:le _ d
.s.zz.susyvttutsxusfr:le _ de
sBtttstssututttttttfr:le _ desir
tttuuBu.uvuuuuuwuvufr:le _ dispos
.ttAtstt.uvuusuvvuvfr:le _ du
svuAttuutBDCCDCCCCCfr:le _ en
sstvsstvABttttttttufr:le _ entrepris
uBwAuuusut......As.fr:le _ est
.uuvABu.vx.B.ABABABfr:le _ et
uvv.vuvuCuvuuwuvuuvfr:le _ etranger
tCs.s...ssCDCCCCCCCfr:le _ exclus
t.AttusttvBDABBBBBBfr:le _ fair
Cvuttuvttv.........fr:le _ franc
sAsss.sttustsssAsssfr:le _ initial
ttssstvssB.........fr:le _ men
uvtwvutAvABBBBBBBCBfr:le _ nous
uuuutuuvtC.........fr:le _ ont
uButsBtttuuuuuuvuuufr:le _ ouvr
sAAsstsssuuwvuuuuuufr:le _ peuvent
tBu.vvuuvuwxvwvvvvvfr:le _ pour
uuvAtu.v.uAAAAAABAsfr:le _ premi
uuuutBuuBwuuvuuwuuvfr:le _ qui
ttsts.ttt.AAAAABAAAfr:le _ rar
tuAtttttsAsstssssssfr:le _ s
uuu..uwvBvuuuvtuuuvfr:le _ ser
ttAtt.ustssstsstsssfr:le _ techniqu
vvvAuuvsBusss.ssstvfr:le _ un
tsstsstuAAsssssssstfr:le _ up
stts..Atttttttttvttfr:le _ utilis
Dvuttuvuuuuttttttttfr:le acheteur
tutusAuvtAAAAAAAAAAfr:le algu
tuAAttvusuvvxyvvvvwfr:le autr
AuAuttuttuCBDBBBBBBfr:le bon
uAut.suut.uxustsuuufr:le brevet
ututuCtttutttttutttfr:le cadr
tututuusButtttttttvfr:le campus
sttsBsv.wvBBBBDBBDBfr:le capital
vvsvuB.utvttuttuuttfr:le centr
tutsttuusBuuuuuvuuvfr:le chercheur
.uuuBuAvtuwvvvwvxvvfr:le client
uu.stvuuuAAABAAAAAAfr:le codevelopp
utCuttuttuBBCBBBBBBfr:le concevoir
ssssBsststBBBBCBBBBfr:le conseil
tt.AstttssAAsCAAAAAfr:le cout
swsBuuuvuuts.ssssssfr:le deux
sAsststttAtutttttutfr:le dossi
vDuvuuuuuv.s.......fr:le droit
uuAuutwtAsxxzxxzyyyfr:le entrepris
AvwvuBvx.wvtttsvttvfr:le equip
sssssst.sBAAAAAAABAfr:le essais
usuutttutCtutttttttfr:le fabric
uvu.tvvtuB...B...s.fr:le fond
tuuuuuu.At.......Asfr:le fondateur
stttttuttABAAAAAAAAfr:le fuit
AutttutAttsAAAAAABAfr:le grand
..s.tAwwvvsAACCCBBBfr:le group
ttutttBttu..B...s..fr:le ingenieur
tttttutvABttttttttufr:le investisseur
ssuvusttABvvvvvvvxwfr:le jeun
t.uuutvuvCBAAAAsAAAfr:le laboratoir
tututuusButtttttttvfr:le logeon
ttsts.ttt.AAAAABAAAfr:le malad
wuwAsustvsBCBCCBCCBfr:le march
suuCtuuuuuuttvtttttfr:le marqu
t.ttsAtsssAsAAABAAAfr:le mecan
tuttsuBtttttttttvttfr:le outil
uvwuuvvv.CAAAAAAA.Bfr:le parc
u..tsAtttvuvuuvvuuufr:le partenair
ttttstttsB.........fr:le pilot
ttttttBtts......s..fr:le platr
ttAttuttAvuuvuuuuuufr:le pme
AttuttAtuuAsssssussfr:le port
uvwsutCAuxvvvwvvwxwfr:le premi
BAtttuuttuBCAAAAAAAfr:le produit
sttt..tuu.BBBBCCBBBfr:le projet
tu.utuBttuAABAAA.AAfr:le prototyp
ssttttAtAuttttttvtufr:le quarti
uuuCutuAutCCCDCCCDCfr:le rel
tttt.ssAttBBBBCBBBBfr:le rest
t.AttusttvBDABBBBBBfr:le savoir
ututtsBttuuuuuuvvuufr:le servic
uuttutuBAtssssssstufr:le societ
tsstsstuAAsssssssstfr:le start
vuuutBAvuvBBBBBBDBBfr:le temp
ttttAtAuutBBBBBBCBBfr:le terrain
AsstssssAsBAAAAAAA.fr:le territoir
tssssssssACCCCCCDDCfr:le tour
uttust.uAuAAAAAABAsfr:le trois
Bttttttt.uvttttttttfr:le vend
Cututtutuus........fr:le votr
tAsstsAuststssssAssfr:lectur
xwvuxvBs.Avvwyvyxxxfr:leur
uuuttwBvsBtttvttvtufr:leur _ .
tutttButuAtttttvtttfr:leur _ d
tttuttuA.utttttttvufr:leur premi
tttAttuAtsvvvxvvvxvfr:leur propr
vuvvuvtBuA......A..fr:lev
usstssA.ssBBBBBBBCBfr:lev ¤
ttsuutsBtvDCCCCCCFCfr:levon
ttsuutsBtvDCCCCCCFCfr:levon ¤
uAsst.s.sBABAAAAAAAfr:li
tBuAusuuuvuvuvuuuuufr:libr
wAuttvwxs.tt.ut.tttfr:licenc
tBtts.ssttstsssssssfr:licenc ,
u.uuvtuvtBsssssAsssfr:licenc .
uBttsststututttttttfr:licenc _ dan
sCsssssssvuwuuuuuuufr:licenc _ exclus
t.t.tssttttut.tttttfr:licenc _ l
uDtuussstvvxvvvvvvvfr:licenc _ proced
sBsAssssstCECCCCCCCfr:licenc _ un
u.tAtttttv.C.t.....fr:licenc _ une
tts.tststBCECCCCCCCfr:licenc d
sBsssssstu.........fr:licenc de
sCsssssssvuwuuuuuuufr:licenc non
sAss.ssustACAA.AAAAfr:licenc ou
uAv.uutvvwstsAsssssfr:licenc pour
u.t..utuvvtutwsttttfr:licenc sur
tCutsttutuuwuuuuuuufr:licenci
uCuutuuuuuCFCCCCCCCfr:licensing
uCuutuuuuuCFCCCCCCCfr:licensing en
svwBuut.wxuttwtuvstfr:lign
Btutttuusus........fr:lign _ soin
suvAts.vuussststussfr:lign de
vvuvuvtvuCBAAAAAAAAfr:lit
vututvuuuD.........fr:lit et
.v.uDvwvvzFDDDFDDCEfr:local
tsBsAsttuuAABABAAACfr:local ,
AuvtCuutvvGEEEGEEEEfr:local .
BtttAttttuBAAACAAAAfr:local _ est
tttu.tstBuvvvvwvwvwfr:log
tttutu.uAuuuuuuuvuvfr:log ,
tututuusButtttttttvfr:logeon
tututuusButtttttttvfr:logeon _ an
tututuusButtttttttvfr:logeon un
Cs.www.uwsA.BAAsAsAfr:logiciel
ttttssCwvu.........fr:logiciel _ mois
suuuutuuuBtssssssssfr:logiciel d
BAuututvuwDBBBBBBBBfr:logiciel de
ttttssCwvu.........fr:logiciel trois
.uvutuCvuuuttttttttfr:logist
vtuttuCvttsssssssssfr:logist .
utvDtvwwuw.s.......fr:lot
uAuAutuutt.s.C.....fr:lot _ d
tttBttutstBBBDBBBBBfr:lot cliniqu
tttututuButtttttttufr:louon
tttututuButtttttttufr:louon _ de
tttututuButtttttttufr:louon a
uvvAAvAvww.sssusussfr:lui
ttttsBttts.........fr:lumi
tttuuutvuC.........fr:lyon
ttuuutuuAAsssssssstfr:m
Btuuttt.tvxvvvvvvwvfr:ma
ts.swt.ywt...AA.CAAfr:machin
ttsutBAusvAA.AAABAAfr:machin .
sttAsttttt.ttutttttfr:machin _ travaill
sttAsttttt.ttutttttfr:machin peuvent
vuuAtuuuuBBBBDBBBBBfr:machin sont
BvustuBuvws..s.....fr:magasin
sututtCutvttttttuttfr:magasin .
ssssssBsstBBBBBBCBBfr:magasin _ test
ssssssBsstBBBBBBCBBfr:magasin pour
vvtuutsv.BBBBBBBBBDfr:mai
vvtuutsvuC.........fr:mai .
vwBAvvvuAvCCEDCCCCEfr:main
vuA.utuuutBBDCBBBBBfr:main dan
Asst.sstAtA.......sfr:mainten
Asst.sstAtA.......sfr:mainten on
AtssssssAutssssssssfr:mair
AvBvuu.utwAA.AAACABfr:mais
AsAtsststuB.s......fr:mais en
AtuuusttsACBBBBBBBBfr:maison
ttsts.ttt.AAAAABAAAfr:malad
ttsts.ttt.AAAAABAAAfr:malad _ de
ttsts.ttt.AAAAABAAAfr:malad rar
ut..w.tvwxDDDECEDDCfr:manqu
uuuBtvsutsBBBCBBBBBfr:manqu l
uututtAutBBBBBBBDBBfr:manquent
uuuuusvvACCCCCCDCCEfr:mar
sttutsutACAAAAAAAABfr:mar ,
ttutssuutABBBBBCBBBfr:mar .
Auuttu..vvCBBBBBDCBfr:maraicher
Awws.vAvwt.BABDACBAfr:march
uuuuBuAtttCCCCECDCCfr:march ,
svuButvsuvAAACAAABAfr:march .
AAtu.tsuu..A..A....fr:march chinois
AsssttsutACBBBBBBBBfr:marg
ssuBxyywxtwvvutttstfr:marqu
vvtAtttutAsssusssssfr:marqu .
ttBusttsstsstssss.sfr:marqu ;
Ctu.uuvtuwuttsttt.tfr:marqu _ .
Ast.ssssstusstsssssfr:marqu _ de
Buu.tututttssAsssssfr:marqu chinois
.utAsttttws..A.....fr:marqu de
suuCtuuuuuuttvtttttfr:marqu etranger
uxBut.ututttvtt.tttfr:material
BuAutusutwvtuttt.ttfr:materiel
uAtvttuBuuABAAAAA.Afr:matur
vututtCututtttttuttfr:me
usAutAvtuuA.BAABAAAfr:mecan
t.ttsAtsssAsAAABAAAfr:mecan ,
Ct.tvwwwuw.tsusssssfr:medical
vABstuuvuvtvsvtttttfr:medical ,
AtAAtttttuA.ss.....fr:medical .
vuvvtAwCvvuuuvusuwufr:medtech
vsvvuuuuuCvxvvvvvvvfr:mem
uvw.uAvvuAAsABABAAAfr:membran
xwtxvBtvwABBABBCDDBfr:men
ttBttAtvtuttuttutttfr:men _ de
ttssstvssB.........fr:men _ l
u.s..tvs.D.........fr:men a
uuAtusuvuAAA.AABAAAfr:men avec
ssussuBAstuuuuuuuuufr:menon
ssussuBAstuuuuuuuuufr:menon de
uutButuvvABBBDBBBBBfr:merc
vvuwutvtvB.........fr:merc _ l
ttsBtsttutBBBDBBBBBfr:merc de
AvuutvBtuvCBBBBBCBBfr:merveil
tuustvtttBCCCDCCDCCfr:mesur
stsssstssABBBCBBBBBfr:mesur de
wA.wuuAsvwvwxvwwxxvfr:met
ssA.ussBttttuttttutfr:met _ #
ttAssAusstttuttutttfr:met se
tvuBtsstuu...A.s...fr:metr
tvuBtsstuu...A.s...fr:metr .
uuABu.uuuvttvutuuttfr:metton
uuB.tAuututtvututttfr:metton notr
.uAuAv.vuvFDFDEDEDDfr:mettr
uuDuuuuutuCCECCCCCCfr:mettr _ point
uuDuuuuutuCCECCCCCCfr:mettr au
tsttstttBsttttttttufr:meubl
uvsBttttssttsvtttttfr:micro
uvsBttttssttsvtttttfr:micro _ ,
utttsBtt.tCCCCCECCCfr:microbiot
ttBsstttst.........fr:microfluid
stussBsstuAAAAAAAAAfr:microscop
ttttABttstBBBBCDBBBfr:mieux
vvwwtwwDu.AAAAAAABAfr:million
stssstAtsABBBBBBDBBfr:min
utvAuAvtttBBBBBCBBBfr:minc
uuutuuuCtvuuuuuuuwufr:minoritair
ssssss.Bssssssssstsfr:minoritair ,
sssssssAsttttttttutfr:minoritair dan
vvBttt.ssvAAAAA.BBsfr:mis
utBtsstuttsstsstsssfr:mis _ point
utBtsstuttsstsstsssfr:mis au
vtustBt..uuuuuuwuvvfr:mission
tuttCt.vuuttttvtsttfr:mixt
tBuuustut.susssssssfr:model
sttttBsttuBBBBBCBBBfr:modelis
uCtttsuutuuwuuuuuuufr:modest
tuBuutttAuAABAAAAA.fr:modul
xxuAwvA.Bu.ACBBCD.Cfr:mois
tuAttt.uAtBBCBBBDB.fr:mois ,
uttuttusA.CBCFCCC.Efr:mois .
sssCssButttttsttxttfr:mois _ notr
tttCtttttvsssssssssfr:mois a
uttut.uBvvBBBBBCBCBfr:mois de
ut..AvuAtu..tt...C.fr:moiti
tt.tAtststttvtvttttfr:moiti _ de
ttABAttvtuuuwwvuuuufr:moiti de
uBvtt.utuvtvttt.tttfr:molecul
tCttsusttutvtttttttfr:molecul _ phas
vvu.uBuvAwAAA.ADAACfr:mon
uuuBtttvBvAAA.AAAABfr:mon _ a
suuB.svuswutttu.ttufr:mont
uttBtttttu...A.....fr:mont _ cart
utusAAttsu...t.B...fr:mont une
uusBsBtutvssstsAsssfr:monton
vuuuttCuutAAAAAABAAfr:montr
tstsssAtss.........fr:montr _ robot
sss...s.CtBBBBBBBBDfr:mot
sss...s.CtBBBBBBBBDfr:mot de
vCAwvuvvvwCDDCCCCCCfr:moteur
uCutuuttvuABAAAAAAAfr:moteur de
tuBstuutstBBCCBBBBBfr:motor
ustDtuuutvABABAAAAAfr:moul
s.sBssssstBBBCBBBBBfr:moul _ pot
s.sBssssstBBBCBBBBBfr:moul nos
tBttsu.uvtAAAABABAAfr:moyen
DutuuuuuuuFCCCCCCCCfr:multicart
.ssss.AsssCBBBBCCBBfr:municipal
uAsttsttsABCBBBBBBBfr:mur
CysstzAut.HDHGHFHGHfr:n
tsssssutCuCCCCCCCCEfr:n _ ni
Bv..twttwsEDEDFDEEDfr:n _ pas
suvvuwuuuBDCCCCCDCCfr:n _ plus
CxvvwvCvuwFDDDDDEDEfr:n a
AtsssuBsstDCCCCCDCCfr:n attend
Atvt.ttBtuFDDDFDDEDfr:n avon
vxAv.t.uvADDEDEDEDDfr:n est
sstBstttBvAAA.AAAACfr:n ont
BtBuuuuuuuDCDCCCCCCfr:n y
tuttsuAut.ttttttvttfr:natur
tBuuuAutuwtuttt.tttfr:naturel
ssstsstttBttttttuttfr:navet
t.w.u.vww.ECDFDFEDFfr:ne
B.tvtstuuvAusssssssfr:ne _ jam
v.uvu.vvuABBBBBDBBDfr:ne _ pas
uttAtAuutvCCCCCDCCCfr:ne disposon
sAsssssssuvxvvvvvvvfr:ne fabriqu
Bsss.sAssuBAAAAABAAfr:ne manqu
sstssAssstBBBBBDBBBfr:ne savon
Btut.uuuuuCBBBCBBBBfr:negoci
wvAvvuvvCACCECCCCCFfr:ni
vvsttstvCBAAAAAAAABfr:ni _ .
.uvAtuutBusBBCBBBBCfr:nic
.uustttvCvBBBBBBBBCfr:nic ,
tttAstttuBCCCDCCCCCfr:nic .
uttAs.ttt.CCCDCCCCCfr:nicois
ttsts.ttt.AAAAABAAAfr:nicois _ dan
ttsts.ttt.AAAAABAAAfr:nicois specialis
uAtutuvAu.susssss.sfr:non
uutttuuAtABBBBBBBCBfr:non ,
sCsssssssvuwuuuuuuufr:non exclus
svssxuvyyBEtsBssuABfr:nos
CvuAuvswvxuss.sstssfr:nos #
wssuv.AuuAtsvut.uttfr:nos _ ,
wuu.sw.yuDutusstvttfr:nos _ .
u.u.utuvt..s.Bs....fr:nos _ :
AstsstssssAsstsssssfr:nos _ ;
Bttuu.ttutHFFFFGFFFfr:nos _ ?
AsAtssssstwvwvvvwvvfr:nos _ a
ttstAAAutussssA.ussfr:nos _ acceptent
tstBstutsssssssssssfr:nos _ au
ttuAtAvsstBBBDBDBBBfr:nos _ cliniqu
Cvwtusuvw.ECCACDDCCfr:nos _ d
vtAuttuutBttuttttttfr:nos _ dan
B.vv.swvwuAvAs.t...fr:nos _ de
suuBtu.Buw...At.sA.fr:nos _ et
But.ttstuvvuuvuuvuufr:nos _ magasin
uttuBttttAttttuttttfr:nos _ nous
stsAtttvttsuvvuuuuufr:nos _ peuvent
ttttus.Asvuuuuuuvvufr:nos _ servent
vswsu..vus.ssB.As..fr:nos _ sont
tAtuutuBswAtCAAAABAfr:nos brevet
uut.tttttACCCDCCCCCfr:nos cart
AstsstssssAsstsssssfr:nos chariot
utAuututtBsstssssssfr:nos client
ttsttAAtsv.sssst.s.fr:nos deux
ttttsBtssutttttvtttfr:nos don
utBttAutsuss.sstsssfr:nos equip
utttttBvttsssssstssfr:nos frais
ssBsttsssuttvttttttfr:nos ingenieur
stuuutvttAFCCCCCCCCfr:nos instrument
uAuBuuuuttA.ACAAAAAfr:nos lot
tvvBuvvuv.B........fr:nos machin
s.sBssssstBBBCBBBBBfr:nos pot
utADttuustttuutttttfr:nos press
sttusBtutxCCCCCDCCCfr:nos resultat
uCuvuwuvvstutttttttfr:nos traval
ssssssAsssttttttvttfr:nos trois
ttttus.Asvuuuuuuvvufr:nos usin
tuuAuttut.CBBCBBBBBfr:nos velos
usuzxtswt..wsttt.stfr:notr
w.wvs.Axvu.A.AAAs..fr:notr _ ,
svvwuxt.xBCACCABBFBfr:notr _ .
u..wuvuuvBst.ssssssfr:notr _ :
utttttBuAuBBBBBBDBDfr:notr _ ?
.xwwuvutuCAAAABAACCfr:notr _ a
sttsttuvtC.........fr:notr _ aid
tBttAstutututtvttttfr:notr _ contr
ux.vtwAyB..C.sBACA.fr:notr _ d
.Atsutszyssuvu.u.s.fr:notr _ de
tvuuusAwsAtsssstus.fr:notr _ en
wvuAus.sv....C.tAC.fr:notr _ est
Cttutststuvuuuuuuuufr:notr _ et
v.vuuuuuuCuwuuuuuuufr:notr _ fair
uuuuttAutACCCCCCECCfr:notr _ n
utuuAttBuwuuuuvuuvufr:notr _ peut
ssssustBAttttttttuufr:notr _ prend
ttttvBtsutAAAAAsABAfr:notr _ rest
tBttststtuvxvvvvvvvfr:notr _ sous
uBsstsutsttttttttttfr:notr _ tourn
Cvtttstttutssssssssfr:notr _ vend
sDutsstsstABAAAAAAAfr:notr appareil
Bututtuuv.CBBBBBBBBfr:notr appli
ttt.ts.ttt...A..u..fr:notr ateli
ssAsssssuAsstssssssfr:notr bureau
s.tttututBuvuuuuuuufr:notr catalyseur
ttBsssusttttuttttttfr:notr centr
sssstsss.B.........fr:notr coentrepris
tttttBttsutttttutttfr:notr depart
uCuutuuuuuCECCCCCCCfr:notr direct
ttsssutssBCCCCCCFCCfr:notr disposit
utsttsssuC.........fr:notr distributeur
tustsAuvu.tstsu.sssfr:notr equip
tt.usBtsstttuttutttfr:notr expertis
tttttuCttwxxxxxxzxxfr:notr ferm
wwvvvt..tADDDDDDEEEfr:notr filial
uuuuutuDuvvvvvvvvyvfr:notr fond
Dt.s.su.swussssssssfr:notr forc
uttAtttut.AAABAAAAAfr:notr fournisseur
Dvuuvuuvuv.........fr:notr gamm
sstsAtAtsuvvvvwvwvvfr:notr group
stssAttAtuttttuttutfr:notr holding
utAut.utAuvvwvvxvvufr:notr laboratoir
susttsttsC.........fr:notr licenc
.tuBttuuswBAAsAAAAAfr:notr lign
ttBtttAwuADCCCCCECCfr:notr logiciel
tBuuuuuut.tutttttttfr:notr model
sssstsAutADDDDDDFDDfr:notr outil
stAssAA.sw..s..s.D.fr:notr plateform
uttuuttutBBCBBBBBBBfr:notr portefeuill
tBttsttsstvxvvvvvvvfr:notr proced
suAusAstssCCECCDCCCfr:notr prochain
uBuuAtuvsvBBBBBBBBCfr:notr projet
stuuttBuuswvvvvvxvvfr:notr reseau
AuvtsuAvuvEDDDDDFDDfr:notr robot
v.vuuuuuuCuwuuuuuuufr:notr savoir
ttt.ttsttAuuuvuuwuufr:notr sit
BvuvuutBtv.AAAAAADBfr:notr societ
Attttt.tttDCCCCCDCCfr:notr solut
ssusstBtt.DDDDDDGDDfr:notr sond
vAvvvvuuuBtvtttttttfr:notr techno
tuuBu.utuuAAA.ACAAAfr:notr unit
wxvvBtsvuBvvvywvwvvfr:notr usin
sAssssssstuwuuuuuuufr:notr vaccin
.wu.vsvtuxwstuu.vutfr:nous
uBu.utuuuvAsABAAAAAfr:nous #
vtAuustttABBCBBBBBBfr:nous ,
zz.uwBytzsvvvxvywxvfr:nous .
ustBttttuus.stsssssfr:nous :
AuuutttAvsCBBBBBBCBfr:nous _ #
tAuAtuutuustsAsssssfr:nous _ ,
.wAuwxx.v.DACDBBBBBfr:nous _ .
uut.BAwutu...uAA...fr:nous _ :
tBtssttsttuwuuuuuuufr:nous _ ;
.wBt.sys.yvsvtuutssfr:nous _ a
sssttssBstuuuuuuuwufr:nous _ au
us.tsttAssBBABBBBDBfr:nous _ auss
uss.As.Cuuxxxxyxxzxfr:nous _ aux
vusvsuuBvwttututtvtfr:nous _ avec
Atvt.ttBtuFDDDFDDEDfr:nous _ avon
svCutuvuuvCABAAAAAAfr:nous _ bat
tuuAt.tuAwFEEHEFEEGfr:nous _ besoin
sssAAttust...Bs....fr:nous _ bien
tuvutCvuuuCCCCCDCCCfr:nous _ ce
tAtttststABCBBBBBBBfr:nous _ conced
sstsAsssstCCCCECCCCfr:nous _ cre
tBw.vz.Atvwsuut.utsfr:nous _ de
vuuvAutvvButttuttttfr:nous _ deja
svvvuv.tuCBBBBBBCBBfr:nous _ deux
tu.tstsutABBCBBBBBBfr:nous _ developp
uttAtAuutvCCCCCDCCCfr:nous _ disposon
vwvwwvvDAv........Bfr:nous _ du
.tuAtvut.xyywyxwwxxfr:nous _ en
tvuBuvvuAuuttutttt.fr:nous _ et
tt.ttuBtstAsusssussfr:nous _ etre
sC.st..stuCECCCCCCCfr:nous _ exploit
sAsssssssuvxvvvvvvvfr:nous _ fabriqu
sssAssststCCCFCCCCCfr:nous _ faut
vuuuAuButsBBBBCBCBCfr:nous _ install
.Cswwuvus.sstss.suufr:nous _ l
wsBusuvw.x..AAts..Afr:nous _ la
xAAut.zxBzBEAB..ABsfr:nous _ le
sssssss.s.EEEEEEEHEfr:nous _ lev
w.vvu..vuCvwtwvwwvvfr:nous _ nos
.xsuvsvwvCvvwututtsfr:nous _ notr
ut.tuuttuBABCAAAAAAfr:nous _ nous
sAstssssstDGDDDDDDDfr:nous _ obten
sAutsAtttuABAAA.AAAfr:nous _ ouvert
.uvAttuv.vAAAsAAAABfr:nous _ pour
sssAssssss...Bs....fr:nous _ pret
Buu.t.tttuDCCECDCCCfr:nous _ que
ss.ss.sB.t.........fr:nous _ rencontr
sstssAssstBBBBBDBBBfr:nous _ savon
.tAst..sssBBCBBBBBBfr:nous _ travaill
.usAsAvwtzHBDCEEDEEfr:nous _ un
ytxuCvs.vyCCCACEEDEfr:nous _ une
Btwuu..uuututttuvttfr:nous _ volonti
AvwBuvwwuxxvvwvvvvvfr:nous _ vos
ttts.tAvAuwwwwxwzwyfr:nous _ votr
AuttsButttvuuuuvuuufr:nous _ y
uutuvvtAAvsssssssttfr:nous _ ¤
ussssssssA.........fr:nous a
sststss.Atvvvvvvvvwfr:nous accompagnon
uu.uAAuusuBBCBCCBBCfr:nous aid
sssstsssAusssssssstfr:nous aidon
Avuu.vs.uwFFGEGGFFEfr:nous aim
vvBvsvu.uwuuvuvuuvufr:nous apporton
yzvAstxzuE...su...Afr:nous avon
t.t.tssttttut.tttttfr:nous cedon
..stts.uxzus.sBAss.fr:nous cherchon
usuuCutuuus.ssvssssfr:nous cofondon
sBuuttvstxtAsssssssfr:nous commercialison
tBtstttustuxtsuuuuufr:nous concedon
.tsAsttttuCBBCBBBBBfr:nous confi
tutttttAAv.......Asfr:nous creon
uvBuuuwvvAttvttttttfr:nous developpon
uAtAtsttttBCBCBBBBBfr:nous devon
Duuuuuuuuv.........fr:nous distribu
AtssttttAtvuuuuuuuvfr:nous donnon
tttAttstAuBBBDBBBBAfr:nous en
tttsAtsAstvvvvvvvxvfr:nous entron
vtttCuttttBBBDDBBBBfr:nous envisageon
ttAtsuAtstCCDCCCDCCfr:nous esperon
Btttstttsuxvvvvvvvvfr:nous etoffon
suutuuuuuB.ttutttttfr:nous fabriquon
uvuDuuuuvuvuuvuuuuufr:nous faison
vAwwvt..vvBDBBBCBCBfr:nous faudr
vxt.uws.wyHGEGFEGGEfr:nous faut
uAutuuuuAuCECCCCCCEfr:nous fer
ttussBtstuuuuuuvuwufr:nous financon
ssssttssAtsssssssttfr:nous invest
AuttsAAttus....BB..fr:nous l
s.vvvBvu.vsB...t.stfr:nous le
ttsuutsBtvDCCCCCCFCfr:nous levon
..AvvAutuvCCCBBDBBBfr:nous manqu
v.uvtuutuBvxvvvvvvvfr:nous mem
ssussuBAstuuuuuuuuufr:nous menon
uuABu.uuuvttvutuuttfr:nous metton
uusBsBtutvssstsAsssfr:nous monton
.ususuuAtADCDCECCDCfr:nous n
v.v.u.vuu.BsBCBDBBBfr:nous ne
uCtuttuvAvvxvvvvvvwfr:nous nous
tuCB.stssuuuvvuuuuufr:nous offron
tusvtsuutD.........fr:nous ont
tusttuBtssCCCCCCECCfr:nous ouvr
stuut..A.vABBBBAADCfr:nous ouvron
tv.Ausvvuvxwxxwxwwwfr:nous pouvon
sDsusssssv.........fr:nous preferon
Buu.vutBuwxvvxwvvwvfr:nous prenon
tsssussuDuBBBBBBBBDfr:nous preparon
.sAuswuvuwBssAtAAAAfr:nous proposon
uuuCsuuuuvtttvtttttfr:nous realison
sAuuvu.Auw.tssss.Bsfr:nous recherchon
Dtttttuttwvuuuuuuuufr:nous referencon
Ct.usssB.vuttttttutfr:nous rest
t.uvt.sBvxCBAA.B.BAfr:nous serion
utttttAt.tBBBBBBCBCfr:nous serv
Asu...vwvwvsusvvttufr:nous somm
wustA.vAvwBDCCCDBBBfr:nous souhaiton
ssAustusAtAACAAAAAAfr:nous sous
vuBtvtuvuBsstssssssfr:nous travaillon
uAtutuAuttCECCCCECCfr:nous un
.uuuuutuuBxuuuuuuuufr:nous vendon
.ut.tuAuuuvttvttvttfr:nous vos
vsBtt..u.wCADECDDCEfr:nous voudrion
utAs.wswuzHFFGHGFEGfr:nous voulon
.xB.vwsysvwuvvuwvuwfr:nouveau
vvBvt.Autuuuwuuwvuufr:nouveau _ .
utBststtst.........fr:nouveau _ avec
ussBtsttssssstsssssfr:nouveau _ d
utBststtst.........fr:nouveau capteur
ussBtsttssssstsssssfr:nouveau donneur
wyAx.xsww.tsssssussfr:nouvel
vvBuuuvuuABBDBBBBBBfr:nouvel _ .
tt.tBtutttttutsttttfr:nouvel _ avec
ssusBsstss.........fr:nouvel societ
utAuutBtuuAABAAAAAAfr:numer
utAtttAstsAABAAA.AAfr:numer pour
ssss.ssAssssss.ssusfr:oblig
uBttstut.uBDBBBBBBCfr:obten
sAssssssssDFDDDDDDDfr:obten _ droit
sAssssssssDFDDDDDDDfr:obten le
uuttsttsBusssssssstfr:occup
ttsts.ttt.AAAAABAAAfr:oeil
usvDvuuuuvstsssssssfr:oem
vuu.v.vvtABCBCBBBBAfr:off
ttstsAttCt........sfr:off chinois
uAuwt.BvuxB.BBBDDBBfr:offert
uuuutuCutuBBBBBBCBBfr:offert .
s.stts.tstA.AAAABAAfr:offert _ la
sAsss.sttustsssAsssfr:offert _ licenc
sAsss.sttustsssAsssfr:offert en
uvuuuuuDuvtttttttvtfr:offic
AttBtusuAwvtt.ututufr:offre
tututu.tBuuuuuuuvuvfr:offre un
tuCB.stssuuuvvuuuuufr:offron
s...ztBuwyDDDCCDCFDfr:on
AtAttuutAvEDFDDDDDFfr:on _ a
uAusutAtutABAAAA.AAfr:on _ bien
wAvuvvBtvtB.BBBBBCBfr:on _ de
AuuuttuutAuttttttttfr:on _ deja
uuuuutuAtAtttttttutfr:on _ fait
.AtstttAtvCCBBBBBCBfr:on _ la
Buu.tvv.vvCAAB.AA..fr:on _ le
ttt.AsttstBBB.CBBBBfr:on _ mont
vvuvuvAs.sCCCCCCDDDfr:on _ trois
Auv.tssvuvA..A.sA..fr:on _ un
AtttstAttstsssssAssfr:on _ une
ttBusttsstsstssss.sfr:on _ volonti
Btttsttutt.........fr:on _ y
uttutuABswBBBBBBCDBfr:on _ ¤
Asvuv.vsu.AA.A.sAAsfr:on a
u.Aut.v.vutsuttstutfr:on aim
BuuAuu.uuvCBBCBBCDBfr:on cherch
ttBusttsstsstssss.sfr:on codevelopp
sss...s.CtBBBBBBBBDfr:on debarqu
swwusuuvB.utttuttt.fr:on est
usstssAAswBBBBBBBCBfr:on lev
ssAsssstssssustssssfr:on met
Btststtu.wECCCCCCCDfr:on n
.ut.uvuvtADCCECCCCDfr:on ne
ssAusstAtu..s....B.fr:on se
..ussu..sxCECDECDDDfr:on veut
uuuut.CutuCCCCCDECCfr:on voudr
uuuBtuAvuv...t..A..fr:on vous
.ssAsssssttsstsssssfr:onduleur
wwvAwv.ts...tt.sAsAfr:ont
ttsAttuttAtttutttttfr:ont _ de
uut.uuvAustttutttutfr:ont besoin
utttuuBtu.BBBBBBCBBfr:ont dit
Asuuuuuvv.As.......fr:onze
usuuuttvuAstsssssssfr:onze brevet
tttsstCtsusssssssssfr:operatoir
A.ttttstsst.sssssssfr:ophtalmolog
tuCututttuBBCBBBBBBfr:opticien
tBststtstu.As......fr:optiqu
sAAssustsvuwvuuuuuufr:optiqu _ nous
uuu.utuutAssstsssssfr:ordre
uuu.utuutAssstsssssfr:ordre .
tuuutuCuutCCCCCCECCfr:ose
tuuutuCuutCCCCCCECCfr:ose .
wDvwwtB.wztuusvuvttfr:ou
ttAttAt.stvvwvvwvxvfr:ou _ ,
tAttvv.BuuABAAAAsAAfr:ou _ .
tDtttttvtwuwuuuuuuufr:ou a
v.tvstsBvws.ssvsstsfr:ou nous
Dvtutuuvsu........sfr:ouest
AtssssttAtAssssssstfr:ouest .
CtstststttCBBBBBBBBfr:ouest de
uuu.utCwussts.sAussfr:outil
sssssAAsss.....BA..fr:outil _ tri
uuuutuCtutvvvvvvxvvfr:outil d
sssssAAsss.....BA..fr:outil de
ssssssAssssssssstssfr:outil numer
BttCsswttvCBBCBBBBBfr:outillag
x.vswD.txvsttstvtAsfr:ouvert
tttssAsAtuCCCCCDDDCfr:ouvert ,
vuuBtBuutvAAABAsAAAfr:ouvert .
sssts.tssB.........fr:ouvert _ #
sststBttttsssssts.sfr:ouvert _ collabor
tttssAsAtuCCCCCDDDCfr:ouvert _ et
tAAttututus.tssssssfr:ouvert _ tout
uB.su.t.uvuvvvvvu.ufr:ouvert a
vuvsuCAuuw...A.uuA.fr:ouvert aux
tutvusvtuD.........fr:ouvert en
AttwxyAwAxtss..t.AAfr:ouvr
uuuustutBsCCCCCCCCEfr:ouvr _ anten
utttttutBt........sfr:ouvr _ filial
tutttsBttsAAAAA.CAAfr:ouvr _ port
uu.uuv.u.uttuttvutufr:ouvr se
AtusutvuAttssssssssfr:ouvr une
stuut..A.vABBBBAADCfr:ouvron
uttttABttvuuuuuwvuufr:ouvron nos
sss.ssssAstttvttttufr:pack
sCuuvvvvsuCCAAAAAAsfr:pai
Atsstsst.tBAAAAAAA.fr:pai ,
uuuuuAuuCusssssssstfr:paill
sBtttsssssstsssssssfr:pal
uszAvxwuvABus.tvtutfr:par
tssBstt..v...B...tsfr:par _ ,
xvvAvwx.vAsts.ssstsfr:par _ .
tttCtttttvsssssssssfr:par _ a
sAtAtutttvtyvwvvvvvfr:par _ nos
utsBttuu.t...B....sfr:par _ pour
sttAsttttt.ttutttttfr:par ailleur
wvuAuswvs.sssBstsstfr:par an
BtutvBv.uxB....s.s.fr:par de
sBssstttstBCBBBBBBBfr:par l
tAtttttAtustsssss.sfr:par le
sAsssssssu.A.......fr:par licenc
uuuBtuvvu.AAAAAAAAAfr:par mois
suvuuAvvuB.....A...fr:par nos
tsstustB.uvvvvvvvxwfr:par projet
uttCstuuvuAAAAAAAAAfr:par semain
Auv.tuAutsGDEFCDFDDfr:par un
BsuuAutuuvCDBBEBBBBfr:par une
vvvvuuuxBBCCCCCDDBEfr:parc
uuuuuuuutC.........fr:parc _ #
tttttAtABusssss.st.fr:parc _ d
sttssuutBuwwwwwwwwyfr:parc _ le
tttusvuuAAttttttttufr:parc accueil
ututuvAuAuAAAAAABADfr:parc d
uutusuCuutttttttuttfr:parking
AtuttuAutuEDDDDDFDEfr:parl
uvuttuAtuA......s..fr:parm
uututtCutu......s..fr:parm le
wvA.Axwtvtuuvxwuuxufr:part
ssBsAssssussssAssssfr:part _ .
sstsButusssssstssssfr:part _ une
uuAAuvuwvswwxywwwwwfr:part de
tstsButtssBBBBDBBBBfr:part egal
ssBtBtsssvuuxuvuuuufr:part pour
vzAvABzvwz.sus.tss.fr:partag
vwCtt.vvuwtttttutttfr:partag .
uuvuAButtu....t....fr:partag avec
.usvsAuwvuBAsAC.AAAfr:partag le
.uBu.tuvyzDA.CCABDBfr:partenair
.AAttuuwvwtB..B....fr:partenair .
uuAssAtsssBBCBBABBBfr:partenair _ ,
tttt.Btus.ssssu.sssfr:partenair _ .
vuDvuuuwvtsssssssssfr:partenair _ d
tuAssAststuuwuuwuuufr:partenair _ de
tttsBtstst.........fr:partenair _ joint
uuBvusuvttEEHEEFEEEfr:partenair _ pour
xuxutEvxtv.........fr:partenair _ recherch
uuttDtuuswAAAAAAAAAfr:partenair a
uuutsDtttvAAAAABAAAfr:partenair academ
utvAt.Butv...B.BA..fr:partenair d
AutvBuuwtvAsts.tsssfr:partenair de
vuwuvuuDutDDDDDDDGDfr:partenair financi
ttAttt.ttsEEFEEEGEEfr:partenair pour
vuDvuuuwvtsssssssssfr:partenair r
tuttsBstttCCCCCECCCfr:partenair scientif
ttBttvttssAABAAAAAAfr:partenair techniqu
vwxwv.tBw.AAAAAC.tAfr:particip
tutttuuCtttttttttvtfr:particip minoritair
ssussButttuuuuuvuuufr:particip volonti
sussvswvxBEDDGGGFEFfr:pas
ttuutAtAtvCCCCCDCDCfr:pas .
tttBBttustDDDEFDDDDfr:pas _ .
AAutttuutuvvuuuuuuufr:pas _ votr
vvuBtuvvuABBBDBBBBBfr:pas d
uvu.uv.uuDECCDCCDCDfr:pas de
BvvvBvutuvDBBBEBBBBfr:pas encor
uAttttvutAstsssssssfr:pas la
Butut.vtuu..t......fr:pas le
swsuvvys.AsABBAAADBfr:pass
tututttuB.BBBBBBBBCfr:pass .
stsCs.ut.tBBBCBBBBBfr:pass _ #
stsCs.ut.tBBBCBBBBBfr:pass de
tuAtsuustAAABAAAAAAfr:patch
vwvvuwAvvCttttttu.tfr:patient
ttstttvttBBBBBBBBCBfr:patient _ .
Bvvuvvvvv.CAAAAAAAAfr:pay
vttvuvAvB.CCCCCCECDfr:pend
sss.ssutBsAAAAAAAAAfr:pepini
tttttuutCuAAAAAAAAAfr:perm
tttttuutCuAAAAAAAAAfr:perm de
.vv.uuAvw.A..t....Afr:person
vut.ttBuuusssusssssfr:person ,
wtvustuvBABBBBBBBBCfr:person .
vv.tutuBuvttuttttutfr:personnel
wwAAuwwxt.ssttsssssfr:petit
ttvtttvwvBssstsssssfr:petit _ .
uutCtuuttvCCCECCCCCfr:petit _ en
utwtuuvvvBAAAAAAAAAfr:petit ser
ABvuAwtsxzzzzxyxzzxfr:peut
tttttttCtvttttttuvtfr:peut _ .
tuusttBttvvvvxvvwvvfr:peut _ vos
ABuvAuwvuvwxuuvuuuufr:peut etre
tttttttCtvttttttuvtfr:peut suivr
.s.su..uvzzzzzyzzyyfr:peuvent
sttAsttttt.ttutttttfr:peuvent _ pour
sstssAAsssuuuuuvvuufr:peuvent serv
stAAsttssusuvvuuuuufr:peuvent travaill
AAstssttsv.B.......fr:pharmac
t..uuuuttAs..tsssssfr:pharmaceut
uBuutwuAvtuvuuuuuvufr:phas
tBtttuuut.stsssssssfr:phas #
uAtttutBuututttttutfr:phas _ a
tttssssssAtttttttutfr:photon
tttssssssAtttttttutfr:photon .
tu.ttAtttuuuvuuvuuufr:physicien
utsCuuvvvy..sB.....fr:piec
sstBtsttsuwwwzwwwwwfr:piec .
sssAssusstBBBDBBBBBfr:piec _ mois
sstBtsttsu...A.....fr:piec a
sssAssusstBBBDBBBBBfr:piec par
uutututuCssssssssstfr:pied
tCususuuuuBCBBBBBBBfr:pil
uuuuuutwuCAAAAAAAAAfr:pilot
stttttBttt.........fr:pilot de
Autss.AutuDCCCCDDCCfr:piscin
tBsssstAsu.t.....B.fr:pivot
ss.sssuC.uCCCCCCCECfr:pivot .
Cyvtvww..uAAAAAAA.Afr:plac
tstttstAtABBBBBBBCBfr:plac .
Ats.stttsst..A.....fr:plac _ un
uus.tttuBssss.sssstfr:plac par
Bus.ttuuuts..s.....fr:plac pour
vuBvuuuBuvuuuuuvuwufr:plais
uutDuuutvwAAAAAAABAfr:plan
tvuAsvuttBCCCDCCCCCfr:plastiqu
uuAtsuutus..As.....fr:plasturg
tttst.ttsAtttvtttttfr:plasturg _ carros
ttAtsstss.AAB.AAAAAfr:plasturg a
vvtvuAu.vBvvwvvwvvvfr:plateform
sststBttttsssssts.sfr:plateform _ ouvert
tvAssuuBtvvvxvvvvxvfr:plateform de
sststBttttsssssts.sfr:plateform rest
ttttttBtts......s..fr:platr
ss.ss.sB.t.........fr:plein
ss.ss.sB.t.........fr:plein lev
.ytxwzuAxACBABBBDBBfr:plus
Assssstssswuuuuuuuufr:plus .
wvuvtu.wuBBBBBBBCBBfr:plus _ #
CtssssttsBBAAAAAAAAfr:plus a
wwvvuu.xuCBBBBBBCBBfr:plus de
vBvuCvvvwwCECCDCCCCfr:plutot
sBtssttsstABAAAAAAAfr:plutot _ d
uuuuCuuuuuAAAABAAAAfr:plutot qu
uCututttvvBDBBBBBBBfr:plutot que
A.AvvtwtsxAsAAABAA.fr:pme
ssssttsBCtCCCCCCCDDfr:pme _ cherch
AuttsCwutvEDDDDEDDDfr:pme _ l
.uBttAuttuA.t..A...fr:pme de
Bttu.ttuusBAAACAAAAfr:pme du
u.vAtsvtststs.sssssfr:poel
svCtu.vwuyDCDCCCCCBfr:point
tt.tsAstssBB.BBDBBBfr:point .
ttBtsststtBBCBBBBBBfr:point _ un
utBstAtu.tuuwuuvuuvfr:point de
tAu.tAutstCDCCCDCCCfr:polymer
sBsAssssstBCBBBBBBBfr:polymer _ ,
sBsAssssstBCBBBBBBBfr:polymer biosourc
.tBtvvwwuuACDDBBBBBfr:pomp
A.t.tsutsssA.B.....fr:pomp _ chaleur
As.sttvutssAAB.....fr:pomp a
Axuvst.u.xCBBBA.BADfr:port
Autuuu.uttEDDDDDFDDfr:port .
AtttuttBuuCAAAAAA.Afr:port _ de
utusAtt.tutttttttutfr:port par
AtAutttttuECECCCCCCfr:portabl
uts.tsttBtttttttttufr:portag
uts.tsttBtttttttttufr:portag salarial
tBuuuvtvtsstsssssssfr:portefeuill
u.uuuuuuu.stsssssssfr:portefeuill _ #
uttts.AtAusssss..stfr:pos
.DvvuuvuuwCABBBBBCBfr:possibl
tBtutstBsu.s.....B.fr:possibl ,
tssB.tttt.s.t.tssssfr:pot
s.sBssssstBBBCBBBBBfr:pot .
tvt.xu.uszEDFCCGDEDfr:pour
vtwvuvsvvB.tA...A..fr:pour _ .
uuBu.w.utvBBCBCBCABfr:pour _ a
vBu.uuuvuuvxvtvvvvvfr:pour _ asi
uvCtuuutuuBBCBBBBBBfr:pour _ au
swvDtwvvuwuwwzxwwwwfr:pour _ autr
AstsstssssAsstsssssfr:pour _ chariot
.AsvAuuvtv.vttBttttfr:pour _ chin
vuCttsuuutAAAAACAAAfr:pour _ conjoint
.xxA.s.vvt.AADCC.AAfr:pour _ de
tuCtttuuttAABAAAAAAfr:pour _ ensembl
tsssst.Bsu......sB.fr:pour _ essai
sstsstBAstBBBBBBCCBfr:pour _ essais
ttttsButttuuuuuwuuufr:pour _ etud
AuuAstttttttsAsssssfr:pour _ europ
t.tttAttBtCDCCCCCCCfr:pour _ franc
us.tsttAssBBABBBBDBfr:pour _ il
ttuutvtAtBDDDDDDDGDfr:pour _ jusqu
.vuv.utAs.EEEEFEEGEfr:pour _ l
ww.wvssB.wBBDBBDCGCfr:pour _ la
utvAtsCuwxAt.AsA...fr:pour _ le
suuCuuuuvwvuuvuuuuufr:pour _ marqu
s.sBssssstBBBCBBBBBfr:pour _ moul
Bwvsu.svvuCssAsAtssfr:pour _ nos
.uvutvs.BvFFFFFFHHHfr:pour _ notr
tAtus..ttv.A...Bs..fr:pour _ un
uuCvsvu.vwDDFDFDDEDfr:pour _ une
tss.sstsAttttvttttufr:pour _ up
t.ttsAtsssAsAAABAAAfr:pour approfond
uuCuuvvttuBBDBBBBBBfr:pour concevoir
swvDuwvvuwuvvyvvvvvfr:pour d
yxxDwBsxvxuuuwuwtuufr:pour de
tuCttutttuAABAAAAAAfr:pour developp
s.sBssssstBBBCBBBBBfr:pour en
tss.t.ssCuttttttttufr:pour entrepris
ttutstCuttCCCCCCFCCfr:pour essai
ttuutCuvtuCCCCCECCCfr:pour etud
sssssAAsstDDDDDGFDDfr:pour etudi
tAtssDtussBCBBBDBBBfr:pour fair
sssssssAssBBBBBBBCBfr:pour financ
ttutCttuttDDDDFDDDDfr:pour fond
us.tsttAstAA.AAAABAfr:pour grand
s.vsuvAsvv..AB.ACBAfr:pour l
uswwAtBwvyFCDEHEGDEfr:pour la
.tsuxts.st.BsA.Bs..fr:pour le
ttwvttBwvBsssssstssfr:pour leur
AuAvvu.vuuDBCBBBCBBfr:pour mettr
.ttB.wxuuxCtA.....Bfr:pour nos
Btx.swu.uz.sBA..CB.fr:pour notr
xxxBswwwsADDDFEDDDFfr:pour nous
sss.s.ssAs........Afr:pour s
tssAsBuuut...s.A...fr:pour six
uvCutuuuuuCCECCCCCCfr:pour sort
tss.sstsAttttvttttufr:pour start
ttststBssuBBBBBBDCBfr:pour test
ttAtttBtstttwtttvttfr:pour tout
sBtt.Atuuu.CAAsBAAAfr:pour un
BtsusAtssvACCCCFCCCfr:pour une
tAttssAsst.A....t..fr:pour utilis
ututusBs.tuuuuuuvvvfr:pour vos
.AvuuAwuuuvvuuusuuufr:pourquoi
AAutttuutuvvuuuuuuufr:pourquoi pas
BwvvvwuvBxGEEEEEFEFfr:pourr
AusttutuBtDCCCCCCCDfr:pourr _ nous
.wtAvvvA.w.stAsssusfr:pouss
ttsBt.sAst...B...s.fr:pouss de
tv.Ausvvuvxwxxwxwwwfr:pouvon
ttsstutBtuAAAAAAAAAfr:pre
tAuutuuAuvsAssssstsfr:preclin
s.ttAssutuABAA.AAAAfr:prefer
sDsusssssv.........fr:preferon
yyzuxwBBDzA..s..B.sfr:premi
uuttsssuA.uuuuuuvuvfr:premi _ ,
utusutv.Bwuuuvuuuvvfr:premi _ .
utttttBu.uAAAAAABA.fr:premi _ de
tttvutCtuvBAAAAABAAfr:premi _ pour
tututsCtttsssssstssfr:premi a
tsttstuuBtBBBBBBBBCfr:premi anne
uuvuuuvEvwvvvvvvvyvfr:premi chequ
ssts.s.tt.sssssstssfr:premi client
tsssssttBu........sfr:premi salari
sttsssBtttBBBBBBCBBfr:premi usin
tuttssCuuuAAAAABBAAfr:premi utilis
vCuvtuuu.wtvtttttt.fr:pren
vCuvtuuuuvuwuuuuuuufr:pren notr
.uvuusvBAw.ssssusutfr:prend
ssssustBAttttttttuufr:prend de
vAts.vvs.vCDADDCCDDfr:prendr
tBttsttttuABAABAAAAfr:prendr _ licenc
uuuCutuAutCCCDCCCDCfr:prendr _ rel
tA.tststsstsvttttttfr:prendr en
tuuAAtu.utDDDEEDDEDfr:prendr le
sBssttsstuBDBBBBBBBfr:prendr sous
tBt.ttttuxtttvtttttfr:preneur
BuusvvuBusxvvxwvvwvfr:prenon
sssssssAsttttttttutfr:prenon de
Btststtstuvttttttttfr:prenon en
ttuAtBtuttssssstsssfr:prepar
tsssussuDuBBBBBBBBDfr:preparon
.AtvsvvBuwuB.....A.fr:present
ut.Dttuututtuutttttfr:press
utACttuttusstusssssfr:press ,
ssAAsstsss..sA.....fr:prestatair
t.xsssAtvzDDCECEEBBfr:pret
t.w.sstswwsBABABBsAfr:pret a
vtvtuABttvAAAAACBAAfr:preuv
ssttssButtsssssssssfr:preuv _ concept
ssttssButtsssssssssfr:preuv de
ttttutt.A.DDDDDDDEEfr:prevu
tstssstsBvBBBBBBBBDfr:prevu _ #
tstssstsBvBBBBBBBBDfr:prevu en
utuAttuttBBBBDBBBBBfr:printemp
uuuAttsutAsssAsstssfr:pris
Bttutt.uttvuuuuuvuufr:priv
tBwxvwwyx.Atsssssssfr:prix
uCtuttvvusuwuuuuuuufr:prix .
tCuu.uuutv.sssussssfr:proced
vFssussusxAAAAAAAAAfr:proced _ de
vEsstssusw.........fr:proced brevet
sBttstuutvs.sstssssfr:proced de
uA.uttutttsusssssssfr:processeur
swA.vtv.uwCBCABCBCCfr:prochain
tsuBtttut.tttutttttfr:prochain .
AtvttttBtvCBBBBBBCBfr:prochain etap
vuDvtwtust..A......fr:prochain machin
xyyB.uzsxt....As.B.fr:product
tuuAutvAuwAAAAAAACAfr:product .
tttBttttstBBBCBBBBBfr:product _ nos
tssvssttsC.........fr:product a
uuuCuutttt.........fr:product de
ABtttstttuCAAAAAAAAfr:producteur
ABtssstttuB........fr:producteur de
vvuEuuvwuwBBBCBBBBBfr:produir
tttBstusstAAABAAAAAfr:produir pour
wuuDtttuuvvvvxvvvvvfr:produison
.wD.yyzxxxt.sustsssfr:produit
Bt.uuuuuuuBABAAAAAAfr:produit ,
BwAuuvwvvvussusssssfr:produit .
BuuAtutvuvDBBABBBBBfr:produit _ ,
.tBttussttsstssssssfr:produit _ .
ut.Buvuuuvuuuvuuuuufr:produit _ de
AtAttuuttuDCECCCCCCfr:produit _ on
ttCuu.tttuvvxvvwvvvfr:produit avec
ttBttusssssstssssssfr:produit commun
Bvtst.sssvvttttttttfr:produit etranger
tusAtsAtsttttuttuttfr:profit
tusAtsAtsttttuttuttfr:profit _ .
tusAtsAtsttttuttuttfr:profit en
t..vuAvwBwCEBCCDCCDfr:programm
ttvstAuuBtCCCCCDCCEfr:programm de
wtAw.AxtvtABAAAsAA.fr:projet
sttssBstttsssssssssfr:projet _ le
ttusAtt.tu....A..s.fr:projet _ port
uuuuB.tuuuuuuuvvuuufr:projet avec
ttAtuAt.su..s..s.A.fr:projet de
sttssBstttsssssssssfr:projet sur
tux.Bsusvxvzuvttvvufr:propos
sAsssssAttyzyyyyyzyfr:propos :
AtuvBvvtuuuvtt.ttttfr:propos a
tuuttBtuttAAAAAAAAAfr:propos une
.sAuswuvuwBssAtAAAAfr:proposon
tAAttvtttuwyzwwwwwwfr:proposon le
vuv.uvw.vBtuuvuuuvufr:propr
.utuBttttusssstssssfr:propr .
vuuuttusuB.........fr:propr _ .
wCsv.vwvvv.ss.A....fr:propriet
tBstsstusuAC.AAAAAAfr:propriet _ .
vC.uuvvvuuAABAAAAAAfr:propriet intellectuel
xy.AwxBvxvttsuttuttfr:prototyp
uuvutuCututtttttvttfr:prototyp .
utCtttututBBDBBBBBBfr:prototyp de
ssssBssvstttttuttttfr:provenc
vvvuuBvvvAAAAAAAAAAfr:publi
BtuvCutxtvD.BBABBBBfr:public
uuuutAuAtuuuuuuwuwufr:publiqu
v.t.tvvBuuAsBAAAAsAfr:puc
uBuAttuutu.s.B.....fr:puc ,
u.uBwvs.uBAAAA..As.fr:puis
s.sBssssstBBBCBBBBBfr:puis _ un
s.sBssssstBBBCBBBBBfr:puis quelqu
But.tuttuuAAA.AAAAAfr:purif
.zuy.tCwywCCDCDBDCCfr:qu
uuttuAAutAsssssu.ssfr:qu il
.vAvtv.vvuCBDBBBABBfr:qu on
AutvA.tuvvECCCCDDCCfr:qu un
uutuutwvDv.........fr:quand
uutttAuBuuuuuuuvuuufr:quantiqu
ststtttttButtttttttfr:quar
ssttttAtAuttttttvtufr:quarti
v.Au.vu..suvuuwuuvsfr:quatr
tAtttsuAtttutttttutfr:quatr _ ,
t.twsv.svuCAA.ECsABfr:que
sAsss.sttustsssAsssfr:que _ brevet
.uAuAuvuutCBBBCBBBBfr:que _ cherchon
vAuutuAutvABAAAAsAAfr:que _ en
utstssAtsABBBBBBDBBfr:que _ march
usvsAttBsuCCCCDCCCCfr:que _ n
sBtssttsstABAAAAAAAfr:que d
vuttuuBAtuuuuuuuwvufr:que j
ttttutuuAABBBBBBBBCfr:que la
tsuAu.vuutAt.u.A...fr:que le
ButsAttutuDCCDECCCCfr:que nos
su.wsusBvxB.ACCB.BAfr:que nous
t...sttwAvC.EDDDCCDfr:quel
AtxBswwsswHHHHHHHHHfr:quelqu
usuA.uuAtuDDDEEDDEEfr:quelqu _ pour
Buttttut.uDBBBBBBBCfr:quelqu _ qui
AswBswwstwHHGHHGGHHfr:quelqu un
uuuutCuuuussssstsssfr:question
.ussttvtsAs.AA.....fr:quet
uu.AstussuBBCDBBBBBfr:quet _ un
uu.AstussuBBCDBBBBBfr:quet d
AstttsussAtssssssssfr:quet de
CvxAyzBw.zGsDFDABACfr:qui
uvw.uv.tBxssssssAttfr:qui _ .
svtsButvsuBBBBCBBBBfr:qui _ avec
ttt.uutAuvtttutttutfr:qui _ besoin
.vAAustu.vA.sB.s..Bfr:qui _ de
utuuuuBAuvBBBBBBCBBfr:qui _ dix
.AuuvuAsvxtvuuuuv.ufr:qui _ l
ssAssssssssstssssssfr:qui _ la
svtAAtvvv.DDEEEDDDDfr:qui _ le
ABtutuuttuCBBBBBBBBfr:qui _ manqu
AuuAuuuuvuFBBBBBBBBfr:qui _ nos
B.tutututuAt.......fr:qui _ notr
uvttAuvwCwttttAtttvfr:qui _ une
BttsttttttCBBBBBCBBfr:qui a
tttBst.utuBBBCBBDBBfr:qui accept
.uuBtttt.uBAABAAAABfr:qui le
tAvvuuAvsvDDCCCCDCDfr:qui nous
uts.utuAuvuuvvuvuuufr:qui ont
tuuutuCuutCCCCCCECCfr:qui ose
CttutuvtusBAAAAAAAAfr:qui pour
AtttutvuAuCBBBBBBBCfr:qui pourr
vAutttttAusussssss.fr:qui pren
ututttutBu.........fr:qui s
t.tCtttutusts.sssssfr:qui saur
tutttsAuuussssstsssfr:qui souhaitent
susvvAAvvuvuwuuvvuufr:qui veulent
.tttttAuuuA........fr:qui veut
tAAsss.stuAsBAAABAAfr:qui voudr
vutuvtAuuBAAAAAABAAfr:quitt
wwEvvwvxuu.........fr:r
wwEvvwvxuu.........fr:r d
ttuttuCvtuAAAAAAAAAfr:radiologu
ttsts.ttt.AAAAABAAAfr:rar
ttsts.ttt.AAAAABAAAfr:rar _ l
ttsts.ttt.AAAAABAAAfr:rar de
ut.uttvuuBttvttttttfr:reacteur
Btttttttstwuuuuuuuufr:reactif
vvwBtvuuuABBBDBBBBBfr:realis
uuuCsuuuuvtttvtttttfr:realison
tttBsttttutttutttttfr:realison vos
.uuuBu.vuvtsss.stssfr:recharg
sutvtBtt.zDEDFECCEHfr:recherch
vvAvwAxsByEEHEEGEHGfr:recherch .
tsustCtAss.....A.t.fr:recherch _ .
uuuutAAtsuAAAAAACABfr:recherch _ le
utuBstBtsvDDDFDDGDDfr:recherch _ notr
vuCBttvuuuAADBAAAAAfr:recherch _ pour
sttssBtttuAAAAAAAAAfr:recherch _ sur
ts.sAsuustCCDCDDCCCfr:recherch _ un
ssussBusst.........fr:recherch avec
tt.ttCuttuAAsAABAAAfr:recherch commun
us.tAuuAuv..A.A..s.fr:recherch d
AvwuvAAAuwtssssttAsfr:recherch de
AuvuCttvuvECCCECCCCfr:recherch en
AtvutsvuttCBBBBCBBBfr:recherch partenair
utvBssAsswFFFGFGHGFfr:recherch pour
tuttxu.BwwCsBB.CBs.fr:recherchon
.sssssAsssDCCCCCECCfr:recherchon _ partenair
AAvwtuAvuw.ussss.ssfr:recherchon un
uuuttAuttAsssssssssfr:recoit
tAuttAuttsCCCCCECCCfr:reconnaiss
AutttsttBvCBBBBBBBBfr:recrut
AuttssttBvBAAAAAAAAfr:recrut .
AvvvuvvvvADBBBBBBBBfr:recruton
sssssssstA.........fr:recu
vsutCtsutxCECCDCECCfr:recyclag
uCvuuuuutt.........fr:redev
sCutttttsv.s.......fr:redev .
sAstsstsssBCBBBBBBBfr:redev pour
v..vtuCutusuAssstssfr:reel
Bsstssustu.........fr:referenc
Dtttttuttwvuuuuuuuufr:referencon
Dtttttuttwvuuuuuuuufr:referencon de
utttttCttuDDDDDDGDDfr:referent
uuuuuuuCuu.........fr:regard
AttutuuuAtvuuuuuuuvfr:region
uAtttBtttvsB...s...fr:regional
uttsutt.AsCCCCCCCEDfr:reglementair
Awvsvvx.u.FEEFEEEGFfr:rel
tttuutuCuuBBBBBBBDBfr:rel .
CttttsttuuCBBBBBBBBfr:rel commercial
uuuvBuvsvs....A....fr:rencontr
ttttAttAtu....B....fr:rencontr de
ttttAttstACCCCECCCCfr:rend
ststBttut.sssstssssfr:renouvel
tttttttAt..........fr:rentabl
s.ttttuut.DDCCCCCCCfr:reper
stttttuttABAAAAAAAAfr:reper _ fuit
stttttuttABAAAAAAAAfr:reper le
vutvttu.uAssssssstsfr:repons
sAstttstssBCBBBBBBBfr:reprendr
sAstttstssBCBBBBBBBfr:reprendr sous
Buttttuutttssssssssfr:represent
Butttsststvttttttttfr:represent _ fabric
Butttsststvttttttttfr:represent de
stsBsssCsu...s...A.fr:repris
BxxwwvsswtBAAAAABBAfr:reseau
Btstttussuusssssstsfr:reseau _ #
tssstssBuuAAAAAAAAAfr:reseau _ asi
stttttuttABAAAAAAAAfr:reseau _ eau
Esss..s..wBAAAAAAAAfr:reseau _ vent
Buutttvuut.........fr:reseau d
suuututst.A.....Bs.fr:reseau de
tssstssBuuAAAAAAAAAfr:reseau en
vvssvv.vBvuuvvuuvuvfr:reserv
.xAt.Aw.wuHGHHHFHHGfr:rest
AututttCuvCBBBBBBBBfr:rest _ a
sststBttttsssssts.sfr:rest _ aux
AtuttsutsBvttttttttfr:rest _ la
utAAuuuvuwAABBAAAAAfr:rest _ trouv
wxAtBwvxwsFFHHHFHFFfr:rest a
tstttCtttt.....s.A.fr:rest ouvert
tsstttsCtu.......A.fr:rest ¤
ttsttsuCtuBBBBBBBDBfr:restent
tttusBvutACCCCCDCCCfr:resultat
vtuusCvutBBBBBBCBBBfr:resultat ,
uu.uttAutt..t...s..fr:retour
ttAttt.tttttutttuttfr:retour .
utAuBtutuvBBCBCBBBBfr:rev
Cuuutuutuus........fr:revend
AvvuuuAuvs...s..A..fr:revendeur
.sttsttssAAsstsssssfr:revendeur _ nos
AtttttAsuvBsstssAssfr:revendeur pour
Bttusttutvwuuuuuuuufr:revendon
uC.vvuuttuABBAAAAAAfr:revet
tsBttuvAsusstssss.sfr:risqu
tsBtttststsstssssssfr:risqu _ .
tsBtttststsstssssssfr:risqu partag
swAvvwAtvsC.A......fr:robot
vtBtsvAtuuttstttuttfr:robot .
tstsssAtss.........fr:robot dan
.uussuButtFDDDDDFDDfr:robot de
ttBtttsttttt.tttuttfr:roul
AuAuutsustututttuttfr:rout
uDuuuuuvuuuwuuuuuuufr:royalt
tCuutuuututvtttttttfr:royalt .
.ttwuxvxCBtuvtvsttufr:s
BuwuA.uusw.AAAsCAABfr:s _ a
sssssssssA.........fr:s _ achev
tstssstuAABBBBBBBBDfr:s _ de
ButtusutBv.sssssssufr:s _ en
usttttutBsttttttttufr:s _ etabl
tusstusuuC.........fr:s est
wtt.u.usEw.........fr:s install
uBttsststututttttttfr:s integr
uuttsttsBusssssssstfr:s occup
usttttutBsttttttttufr:s y
sAAxvssxwAsvvtuvsttfr:sa
tvttAvBttu....s.A..fr:sa _ .
ttBtuAuutvuuwuuwuuufr:sa _ de
uuvutuCvtvAAAAAAAAAfr:saison
ustvvutvA.ABAAAA.ABfr:salari
uttvttBuBuuuuuuuvuvfr:salari ,
sstutuutsAABAAAAAAAfr:salari .
uts.tsttBtttttttttufr:salarial
uts.tsttBtttttttttufr:salarial _ domicili
vvwEuuvvuv...s.....fr:sall
vuvDutuutvsssssssssfr:sall blanch
.wvwvwwvvAtssssssssfr:salon
..usvv.sAxAuA...A.Bfr:san
ttsBs.ssBuCCCECCCCDfr:san _ ,
tusAutBttu..As..A..fr:san _ .
ttuCttuustsssssssssfr:san usin
vu.tvtuDuwttuttttutfr:sant
tBtttttstttutttttttfr:satt
t.tCtttutusts.sssssfr:saur
xBtwwxwxs.BCABBBBBCfr:savoir
tCusutuutuCECCCCCCCfr:savoir _ etrang
wCsvwxwwv.AB.AAAAAAfr:savoir fair
sstssAssstBBBBBDBBBfr:savon
sstssAssstBBBBBDBBBfr:savon pas
uuAtuBvuuuBBABBDBBBfr:scienc
vwxvuDt.wvtttttuuvtfr:scientif
ttvttCtuuuAAAAAAAAAfr:scientif _ .
ttussBAutuvvvvvxwvvfr:scientif d
.zCwtsstvxE.BDCs.BCfr:se
ts.ssssstAsstssssssfr:se #
vvuAu..vuAtttstuuttfr:se _ .
Aw.w.s.wvxDABABstAAfr:se _ a
tuBusttssuBBCBBBBBBfr:se _ au
ts.ssAAtsuttuttvuttfr:se _ aux
ttutAvsv.vttttttuttfr:se _ comm
AuvustBuvvBAAA.ACAAfr:se _ dan
uuuuuAtusBuuuuuwuuufr:se _ de
CCAuuuuuuwAtCAAAAAAfr:se _ en
uBAtt.tttutv.ttvtttfr:se don
ttAtt.utttttuttutttfr:se equip
uvCvtuutuuBBDBBBBBBfr:se joindr
utsAstAsts...A..t..fr:se sond
ssstsBsAstCCCCCDCDCfr:second
ssstsBsAstCCCCCDCDCfr:second _ .
.vtuuuvuu.DBBBBBBBBfr:secteur
uvuuuvvuDvAAAAAAAAAfr:sejour
ttttttutCuAAAAAAAABfr:sejour .
utuuttABtuAAAAAAB.Afr:sem
tutusttCtussssssstsfr:sem _ ,
utuuttABtuAAAAAAB.Afr:sem conducteur
wvvAuvwsAstttttttsufr:semain
tttutttBBv.......Atfr:semain ,
tuuCtttuuvuuuxuuuuufr:semain .
tAtsststs.uwuuuuuuufr:sept
tAtsststs.uwuuuuuuufr:sept _ .
zv.Avtu.uyABABCDBBAfr:ser
tuv.uuuwvAtttvtttttfr:ser .
sssttusBsuuuuuuuuvufr:ser _ ,
vxxwv..tBwBBBBBDDEBfr:ser _ .
ssssstsBstBBBBBBBDBfr:ser _ :
sssAstststBBBDBBBBBfr:ser _ a
tuB.tutsssssttsssA.fr:ser _ de
tttAstt.ttCCCDCCCDCfr:ser _ en
uutBtuAuuvssstss.ssfr:ser _ nous
tuuvuwvCtu.......s.fr:ser a
ttuutBttttCCCCCECCCfr:ser bienvenu
uAttt.tttsABAAABAAAfr:ser il
ttBttsstttCCECCDCCCfr:ser le
sssAttvvBuAAABAAAAsfr:ser pret
vsuC.uuuuvsusB.ssssfr:serieux
u.vvuAtAvxCBAA.B.BAfr:serion
uutttBAuttsssssAtssfr:serion _ d
.tttsBttsuCBBBBBBBBfr:serion _ de
BuuuuuAuutCBBBBBCBBfr:serr
uuuuAAAusvssssAtss.fr:serv
utuuuuBt.uBBBBBBBBCfr:serv de
ttttus.Asvuuuuuuvvufr:servent
ttttus.Asvuuuuuuvvufr:servent _ terrain
ttttus.Asvuuuuuuvvufr:servent de
Aw.swxAx.wCBAABCBBCfr:servic
ttttsvCututttttttttfr:servic a
ttttsAttBtAAAAABAA.fr:servic d
vvAAuu.vvvxvxxvxxvvfr:servic de
xs.AAtusvxGHHHHHHHGfr:seul
tsBtsAttstBBCBBDBBBfr:seul ,
tuCututttuBBCBBBBBBfr:seul _ nous
AAutuutuAuCDBBBBBBDfr:shangh
AAstsssttuBCAAAAAAAfr:shangh .
.tstssx.uwACsttA.t.fr:si
tBssststsuCECCCCCCCfr:si _ deten
ss.stvv.uwCD.sABBsBfr:si vous
BxxtAtwvstCAACCB.A.fr:sichuan
Atsttstt.uvuuuuuuuvfr:sichuan ,
uutA.AuutvCCCDDDCCCfr:sichuan .
uuttAttttBBBBBDBBBBfr:sichuan _ le
BuuuvusuAvBAAAAA.A.fr:sichuan et
suBuuutuu.BA.AAAAAAfr:sign
Assssssss.BAAAAAAAAfr:sign avec
suBtsuBtsvAA.AAABAAfr:simul
wwwtuvBwvsssstsstssfr:sit
vtw.wAsu.tA.A.ABBB.fr:six
ttttttBButBBBBBBDDBfr:six _ ,
u.uutAAvwvBABBBCCBBfr:six mois
uxuxDxzBttsu.uuussufr:societ
utAv.vtxsA..t.A...sfr:societ ,
usttussBBwsssssssu.fr:societ .
ssssAtsBsuAAAAsAACAfr:societ _ #
sstsBAs.stAAAAB.ACAfr:societ _ ,
tttu.uuA.sxxyxzxxzzfr:societ _ .
ttttAttAtvtttttttutfr:societ _ a
tuusCttusv........Bfr:societ _ avec
uuut.uuvBuAAAABAAAAfr:societ _ chengdu
uuts.suuBu....A...sfr:societ _ dan
stvvwvvC.yst.....Asfr:societ _ de
uuuuAtuwvBsssstssssfr:societ _ dont
tvAtsututAssAstssssfr:societ _ en
ttttBvuvttvvvvxvvvvfr:societ _ exploit
usuuuttvuAstsssssssfr:societ _ onze
ssusBtstus.........fr:societ _ une
tuutBvtAuvAAAAAAABAfr:societ a
ttusCttuut.A..s....fr:societ avec
utttvuuABussssssstufr:societ chinois
ttutAts.swttttuttutfr:societ commun
tuusCuuvtuuuuvvuuuufr:societ d
AvutAwwuAwBs.ttssssfr:societ de
sssssAs.ss.....s.A.fr:societ deriv
ustsBssstuAAAABAAAAfr:societ detenu
usuuuttvuAstsssssssfr:societ detient
AtsstssAsu.AAAAAADAfr:societ est
utAt.uut.uuuuuuuuuufr:societ etranger
ststBsststuuuuxuuuufr:societ mixt
sAuutuut.vsvtttttxvfr:societ qui
Cvtttstttutssssssssfr:societ vend
But.ttttttCBBDBBBBBfr:soient
AtvvttvvtBs........fr:soin
Cu.t.uvv.xutstvttttfr:solair
.tAtttttAtDDEDDDDDDfr:solair ,
.tAtttttAtDDEDDDDDDfr:solair _ nous
.At.tttutu.s.A.....fr:solid
.ttAssststDCCDCCCCCfr:solid .
svtwvvEwvwA.....t..fr:solut
..us.svxwuvsusvvttufr:somm
vAutuuuuvBstsssssssfr:somm _ .
t.s.sstuu..BsAss...fr:somm _ a
tusssAst.tuuuuuwuuvfr:somm le
sAutsAtttuABAAA.AAAfr:somm ouvert
sssAssssss...Bs....fr:somm pret
...xtuusyvAs...tAA.fr:son
BuututwBuvA......s.fr:son _ ,
v.utBvuuu..u..A....fr:son _ de
svv.vwBvwu.As.ssussfr:sond
vvu.uvCuuwtttsttvttfr:sond .
zBwsw.twt.uxwsuvvvwfr:sont
uustssAttABBBBBBDBBfr:sont _ ,
vBvAvww.xtsts.sssAsfr:sont _ a
sssssAAsstsssssttssfr:sont _ aux
tDsussBtsvstsssstssfr:sont _ la
utAususuAvuuvuuuwuwfr:sont _ pour
tDsussBtsvstsssstssfr:sont a
sAAssssssstvuttttttfr:sont disponibl
sssssAsAsttttttututfr:sont le
sssssAAsstsssssttssfr:sont ouvert
uttutuvvA.AAAAAAA.Afr:sophi
ssssssttsAsssssssssfr:sophi ,
uutttttuCu.........fr:sophi _ on
wwC.vvvvu.sssusssssfr:sort
Aytxwsu..yFDFDECECEfr:souhait
.tutttuuBuDCCCCCCCEfr:souhait _ un
utAttAuvtuDDFDDFDDDfr:souhait _ une
tutttsAuuussssstsssfr:souhaitent
wttsA.v.vwBCCCCDBBBfr:souhaiton
ututtttBsu.......s.fr:souhaiton _ #
s.tsAstsssA.CABAAAAfr:souhaiton _ avec
sstBtsttssBBBCBBBBBfr:souhaiton _ la
sAssstssssCFCCCCCCCfr:souhaiton _ le
sstBtsttssBBBCBBBBBfr:souhaiton externalis
vCuByszxtzABCsABA.Afr:sous
tAtAstustttututttttfr:sous _ ,
uB.tvsvuvwBBCABDBABfr:sous _ .
tB.utttttu.sA......fr:sous _ de
ttsBssststtttvtttttfr:sous _ en
tuuttBtuttAAAAAAAAAfr:sous _ et
vBuCutvuuuBCBFBBBBBfr:sous _ pour
tttAsssAtttttutttutfr:sous _ semain
uCuutuutusABAAAAAAAfr:sous contrat
tDttuuuuvxABAAAAAAAfr:sous licenc
vvtDuuuutv...s.....fr:sous trait
tttAsssAtttttutttutfr:sous trois
uuuwutv.vDuuuuuuuvufr:souvent
wuCwuwvwv..........fr:special
wvCvvwvwv..........fr:special de
u.ttu.ttA.stsss.sssfr:specialis
ttsts.ttt.AAAAABAAAfr:specialis _ le
utttu.ttA.AAAAABAA.fr:specialis dan
vuu.v.vvtABCBCBBBBAfr:spin
ttstsAttCt........sfr:spin _ chinois
vuu.v.vvtABCBCBBBBAfr:spin off
wuxtwAtsAutttsuAuuufr:start
uttutttDtwttttvttvtfr:start _ ou
wuxtwAtsAutttsuAuuufr:start up
suAvustuuvBAAAAsAAAfr:station
tttsBtttCtAAAA.AAABfr:statut
sAssss.sss......s..fr:stockag
sAssssssss.........fr:stockag _ hydrogen
sAssssssss.........fr:stockag d
utuuBtutAuAAAAAAAABfr:structur
Cutututtuuxvvvvvvvvfr:sud
Bututttttt.........fr:sud ,
Asssssstttuttttttttfr:sud .
Btsttssssttssssssssfr:sud ouest
ttutttuAtBttttttuvtfr:suivr
tttttttCtvttttttuvtfr:suivr .
yCzwzCuttvDBAADCADDfr:sur
tutttuuAtAAAAAAAABAfr:sur #
ttAAtttAsussuusss.sfr:sur _ .
sttssBtttuAAAAAAAAAfr:sur _ algu
tututuusButtttttttvfr:sur _ campus
tss.tsssB.BBBBBBBBCfr:sur _ cot
ststsAtttACCCCCECCCfr:sur _ hydrogen
vuuuAtAAttAAAABABBAfr:sur _ march
utuutAuuAtCCCCCDCCDfr:sur _ ser
AsstssssAsBAAAAAAA.fr:sur _ territoir
u.uu.Buuutuwuuttuuufr:sur ce
..tutsuBvvBBAAA.AsAfr:sur de
vuvvuDwvv.susss.sssfr:sur l
sywxuCwswsDCCCCDCDDfr:sur la
vDytxssw.wBCBCCCDB.fr:sur le
vsuwut.wvBuvuuuuwuufr:sur notr
.vtsuuuvBvDBCCBBBBCfr:sur plac
tttBtstAtt...s...A.fr:sur plan
u.tAtttttv.C.t.....fr:sur une
.vutuuvvACBBBBBBBBBfr:surtout
AsssstttAABBBBBBBBBfr:surtout de
uuttuttuCuBBBBBBBBDfr:t
tAutt.AuvuBCBBBADBBfr:taill
sAttttAtutCCCCCCCCCfr:taill moyen
ttttttttCuttttttttvfr:talent
t.tu..tuuuvyvvutvvvfr:tand
sAsss.sttustsssAsssfr:tand _ le
t.tu..tuuuvyvvutvvvfr:tand que
Btssstsssus........fr:tant
Btssstsssus........fr:tant qu
sstttstsCvAAAAAAA.Bfr:tech
uttutuAuAuttttttutsfr:technicien
uuBt..vuutssssutsssfr:techniqu
tBxwsvvwwAtt..A....fr:techno
uCtuAttuuuAsAABAAAAfr:techno ,
xCwt.vsuuz.BAtu.s..fr:technolog
tt.sBtstst..A.s....fr:technolog ,
tAtsBsttstABAAsAAAAfr:technolog :
sAssssssss.........fr:technolog _ :
.BttsssstvABAAAAAAAfr:technolog _ licenc
sBstststttBCBBBBBBBfr:technolog de
.BttsssstvABAAAAAAAfr:technolog sous
uuuuutsvCvttttttutufr:technopol
u.svAvuuuA.tB.A....fr:tel
ttAt.ttutuAABACAAAAfr:telemedecin
ttAt.ttutuAABACAAAAfr:telemedecin .
wtswv..wvAsuAsst.ssfr:temp
.Astttttttvvuuuuuuufr:temperatur
tssstsstAststtttttufr:tenon
ttAutu.uuuvvwvvvwvvfr:terminal
wwtwBsAsux..A..B.s.fr:terrain
ttuvut.Auvvvvvvvxwvfr:terrain _ essai
utBtuu.uutAABAAABAAfr:terrain _ la
vuuwuvsAAwuuuuuuwvvfr:terrain d
ttutCutwvu.........fr:terrain et
AsstssssAsBAAAAAAA.fr:territoir
swvtwtBvwsBA.BAB.BAfr:test
uuAtsuAutuuuvuuuvuufr:test .
ssssssBsstBBBBBBCBBfr:test _ born
ssssssBsstBBBBBBCBBfr:test la
ssssst.ssAEEEEEEHEEfr:test notr
tstuttCtsuAAAAAABAAfr:testeur
sstAsuAstt...A..s..fr:thermiqu
wwvutCv.vtssssssstsfr:thes
stsAtvuuAuuuuwuuuuwfr:tianfu
tAtutsuBtvstsssssssfr:ticket
sssts.sD.tAAAAAAABAfr:ticket _ #
sssts.sD.tAAAAAAABAfr:ticket de
BuuutAuuuvtsssttsssfr:tient
AsvAvv.vvst.ssssAssfr:tier
AvuuutAtu.utttttsttfr:tier .
uututBuut.BBBBBCBBBfr:tir
uvututuBBvAAAAAAA.Cfr:titr
tBtssttsttBCBBBBBBBfr:titulair
tBtssttsttBCBBBBBBBfr:titulair de
sssBsttttussstsssssfr:ton
sssBsttttusssssssssfr:ton _ mois
sssBsttttussstsssssfr:ton par
Cttutuuuuvvuuuuuuuufr:touch
Ctts.st.s.xuuuuuuuufr:toulon
vvuuvvv.uACCCCCCDDCfr:tour
stsstssssAAAAAAAABAfr:tour _ amorcag
sstttssBstAAAAAAAAAfr:tour _ ser
stsstssssAAAAAAAABAfr:tour d
sstttssBstAAAAAAAAAfr:tour de
zCxuxx..wvstssssAAsfr:tourn
uBtstsvusututttttttfr:tourn dan
CwtvvuuvuBxvvvvvvvvfr:tous
CutuuuuuuAxvvvvvvvvfr:tous le
wAttxvCv.wt.utsuu..fr:tout
utttttAt.uCCCCCCDCDfr:tout .
tttBttt.uuAAA.AAABAfr:tout _ ,
uAvuuBuuvvABAAA.AAAfr:tout _ .
t...tuuttwuvxwuuuuufr:tout _ de
swvBAvtvvuCBBACCCAAfr:trait
tttBstttssssstsssssfr:trait _ cartouch
BwttvtBvvvs.....B..fr:trait d
s.ssAsssssDFDDGDDDDfr:trait de
ttsBssststtttvtttttfr:trait en
tAAtttuttvtuvttttttfr:transfert
sAtttsssststsssssssfr:transfert _ technolog
sAtttsssststsssssssfr:transfert de
uuuBuvvuBvAAAsAAAABfr:travail
su..tAtsuv.stustsssfr:travaill
sttAsttttt.ttutttttfr:travaill _ d
stsssBstttBBDBBDBBBfr:travaill _ le
ssAss.ssstssssss.ssfr:travaill avec
sttAsttttt.ttutttttfr:travaill pour
vuBtvtuvuBsstssssssfr:travaillon
vCvwv.www.uvuuuvuuufr:traval
uuuutBuuAutttttuttvfr:trent
uuuutBuuAutttttuttvfr:trent _ de
uuuutBuuAutttttuttvfr:trent an
Dutustuttvzvvvvvvvvfr:tres
uuuuAuuAuussssuss.sfr:tresorer
sAsst.sutAACAAABAAAfr:tri
sssAtssAsuBBBDBBBDBfr:trimestr
xsvswxBw.u.AA.AACCBfr:trois
ttsutsuCAv........tfr:trois _ ,
uuuCtttutttttvtttttfr:trois _ .
usutstBwAvCCCCCCECCfr:trois _ ?
tBststtttutvtttttttfr:trois _ de
ttutttCtttuuuuuuwuufr:trois _ peuvent
ssssssBsstBBBBBBCBBfr:trois _ pour
tBststtttutvtttttttfr:trois famill
ssssssBsstBBBBBBCBBfr:trois magasin
tttttsCx.v........tfr:trois mois
uttust.uAuAAAAAABAsfr:trois premi
tttAsssAtttttutttutfr:trois semain
u.Autttutt.As......fr:trou
vytBtuyAyvFEEGFGEDEfr:trouv
ttt.Ast.uuCCCDDCCDCfr:trouv .
uuwEuuuwuwCCCDCCCCCfr:trouv qui
.tvsuuuwuACBBCBBBBBfr:trouv un
tuuCtutttu.........fr:tub
tttBtttttt.........fr:tub _ carbon
tttBtttttt.........fr:tub en
utDvtstysyHHHHHHHHHfr:un
sBtssttsstABAAAAAAAfr:un .
..vs.uuuAuCCBCBBBBAfr:un _ ,
wwvCwvAutsE.DFCCEDBfr:un _ .
vtvwsvv.A.tstttttvufr:un _ :
ututtuCuuuBBBBBBCBBfr:un _ ?
v..uuAwvsvCFDDCDCCDfr:un _ a
t.tttBtttt.s...A...fr:un _ asiat
Asstuss.ttFCCCCCCDCfr:un _ au
sBsAssssstBCBBBBBBBfr:un _ biosourc
w..uBtw.vwttssuttutfr:un _ chinois
BssstststtDBBBBBBBBfr:un _ commercial
tsAssssssssstssssssfr:un _ commun
utCuttuutt..s......fr:un _ cot
y.uvxAAttvuwvuutvt.fr:un _ d
.sAssstustB.s......fr:un _ dan
zCBvtssxtvFHGEFHGGHfr:un _ de
utuuAtvss.BBBBCBBBCfr:un _ du
..uBuu.AsvHGEFEEFFFfr:un _ en
.wvsusAvAxCAABAAAABfr:un _ et
.ttt.ttA.tCBBBCBBCBfr:un _ le
tsBsAsttuuBBCBDBBBDfr:un _ local
ttttAAttsuCCCCDDCCDfr:un _ nous
.w.vw.txA.ECDCCDECFfr:un _ pour
AtAtuuuuuuus.ssssssfr:un _ produit
tAs.As.tssuwuutuuuufr:un _ public
Cvx.utvuAvCBBCBCDBDfr:un _ qui
uuuCtsuusvDDDGDDDDDfr:un _ serieux
BsstssststCBBBBBBBBfr:un _ solid
AttttAuuttuttttutttfr:un _ sous
utuBusuuBvABAAACA.tfr:un _ sur
sststtttBuDDDDDDDDGfr:un accompagn
AstsAtusttDCCCECCCCfr:un acteur
ButBtuutttDBBDBBBBBfr:un agent
sAsssstsstBCBBBBBBBfr:un algorithm
tututuusButtttttttvfr:un an
tBtttttstttutttttttfr:un anticorp
ttuttBtuts.........fr:un appel
tttuCtsvtu....s....fr:un associ
vuuAusButuCCCDCCDCCfr:un ateli
sutBBtsvsuBBBDDBBBBfr:un autr
tsuttuttBssssssssstfr:un avocat
tsAtstAtsuuuwuuuwuufr:un banc
uCvuuuvvuvCECCCCCCCfr:un brevet
ttsstsutFwAAAAAAAAAfr:un bureau
ttAsstt.stBBDBBBBDBfr:un capteur
utCtutuuttBBDBBBBBBfr:un complic
tsAutu.uttsttsssAssfr:un constructeur
ttttttttBtCCCCCCCCEfr:un coup
sttsstCssvsssssssssfr:un demonstr
Attv.utsuuECCCDCCDCfr:un distributeur
uvuutCuutuDDDDDGDDDfr:un dossi
AvAuuuutvuBABAAAAAAfr:un editeur
sttt.tA.ttCCCCCCDADfr:un energeticien
AttutuAutt.AAAAABAAfr:un entrepot
tAststBttusussss.ssfr:un exploit
xtAAvvwvtwAtCFAAAAAfr:un fabric
vuuCttuttuCCCECCCCCfr:un faconni
sutttutBsvwwwwwwwzxfr:un fond
wv.u.Awtu.FFFFGHFFFfr:un group
tststBtssvBBBBBCBBBfr:un hopital
CutvvtttutFDDDDDDDDfr:un import
usss.vvwuBsusAsssssfr:un industriel
tttttttCuuCCCCCCCFCfr:un investisseur
uttAs.stttsss.sAtssfr:un labo
vAvutB.uvwstssss.ssfr:un laboratoir
vsuvuuvuuBABAAAAAAAfr:un logiciel
sss...s.CtBBBBBBBBDfr:un mot
uCutuuutvuBCBBBBBBBfr:un moteur
tuBstuutstBBCCBBBBBfr:un motor
utvuvsAuAuCCCCCCDCFfr:un parc
.tBwstvtvwDDBBAFBDBfr:un partenair
sBsAssssstBCBBBBBBBfr:un polymer
usuAsvvBtuDDDEEDDEEfr:un pour
tvtvvtCuvvDCCCCCECCfr:un premi
vAuuAtututBEBB.BBBBfr:un proced
utCttuuttuAAABAAAAAfr:un produit
ttvstAuuBtCCCCCDCCEfr:un programm
Buttttut.uDBBBBBBBCfr:un qui
BtstttttstBAAAAAAABfr:un rel
BtsttsttttECCCCCCCCfr:un represent
CuttutuAuwDCCCCCCCCfr:un reseau
BtttttAsuuCAA.AABAAfr:un revendeur
ttBtttttttBBCBBBBBBfr:un special
uttsusAtt.CCCDCCDCCfr:un tier
u.Autttutt.As......fr:un trou
sAssssssssCFCCCCCCCfr:un vaccin
ttAttt.ttuBBCBBBDBBfr:un vrai
uuvvDs.vyzGEHGHHHHGfr:une
v.vuswwvtBDEDDFDDDBfr:une _ ,
vwtB.BwwtvttAuu.ttufr:une _ .
uvuvBwuv..CBCBBBCCCfr:une _ a
vtvwDAuxvxBCBBCDBBBfr:une _ avec
A.tvt.vwvwCACBDBBBBfr:une _ chinois
ututBuu.uwssssssstsfr:une _ commun
vts.BtvvsuBDADACBBAfr:une _ d
uuCtttuAtuttuttttutfr:une _ dan
st.uAwAvwzADCADCEDBfr:une _ de
uuutCutsuuAAAABAAAAfr:une _ detenu
tAss.ss.stACAABAAsAfr:une _ du
tstt.AtttuCACC.ECCCfr:une _ en
ttBttttuttDDFDDDDDDfr:une _ entrepris
t.tu.vutBvuwuutuuutfr:une _ et
ssssAsssssttttvttttfr:une _ etranger
ututCttttuCCCCFCCCCfr:une _ local
uuuuCttuuuttttuttttfr:une _ mixt
tBtAw.wxsuBsBD.B..Bfr:une _ pour
ssuAuvAvwvAt.A..B..fr:une _ qui
tt.tBvtuttAA.ACAAAAfr:une _ societ
usvs.tAvuwuuuwttvuufr:une _ sur
ssssssAtssAAAsAACAAfr:une _ usin
AsssssttBvsssssssstfr:une adress
ttutttutBtBBBBBBBBCfr:une anten
ssAttustssBBCBBBBBBfr:une autr
tsttBtssst.........fr:une boit
sssBsttttusssssssssfr:une capac
v.vv.wvvu.AsAACAAAAfr:une coentrepris
utvtCttuuusssssssssfr:une entit
wBw.Bwwxuxsutssssstfr:une entrepris
tt.t.BvwswDDEDBFDDCfr:une equip
uutttCutttBBBBBCBBBfr:une etud
vvutCvxvsv....A....fr:une filial
tsBtttststsstssssssfr:une ide
tuttCutuuuBBBBDBBBBfr:une jv
uAt.Autttw.A.tC....fr:une licenc
Asstsssssuyvvvvvvvvfr:une marqu
vwBvAvwuuuBBDBBBBBBfr:une nouvel
tt.t.vtsttttututtutfr:une part
tstsstBttuBBBBBBCBBfr:une premi
ssstsBsAstCCCCCDCDCfr:une second
tssttst.s.BBBBBBBCBfr:une ser
xvvvExwsxvsu.susss.fr:une societ
utuuBtutAuAAAAAAAABfr:une structur
sBttttssstCECCCCCCCfr:une technolog
tttssBttttBBBBBDBBBfr:une thes
swttsBtvstCCCCCDCCCfr:une univers
uAuA.tvvswB.BCCBBBBfr:une usin
uutuuuBut.CCCCCCECCfr:une vill
utwCssvvwv.s...B...fr:unit
s.tBsttttvuvuvuuuuufr:unit _ .
uuuBAuuuuuBBBABCBBBfr:unit de
uAuwutvt.stttssssttfr:univers
sAuttAtuttvxvvvwvvvfr:univers ,
sttssCtvtuAAAAAAAAAfr:univers _ .
tssssAssAtvvvvvxvvwfr:univers _ et
stus.Asssstttttutttfr:univers _ le
tAsssusuuABCBBBBBBBfr:univers de
.ustsutttBtssssssssfr:univers du
vtutsBAttv.....At..fr:universitair
wuxtwAtsAutttsuAuuufr:up
sssstsssBtttttttttufr:up _ .
uuu.tBvvuwCCCDCECCCfr:up _ cherch
uttutttDtwttttvttvtfr:up ou
uttBtA.tuv...A.At..fr:urgenc
tDuutvuvtwAAAAAAAAAfr:usag
uDutuuuvuwABAAAAAAAfr:usag .
vszs.v.tvstvttutuutfr:usin
vvuAutAvtv...A..t..fr:usin ,
tuuBAtxsstuuuvvuusufr:usin .
sstAssutsABBBCBBBBBfr:usin _ .
suuuttCtstsssssstssfr:usin _ a
vusCtsvtsu.........fr:usin _ asi
ttuBvs.Aswwwwzwwyxwfr:usin _ de
tssAs.As.ssssussAssfr:usin _ elle
tttttsBtstvvvxvvwvvfr:usin accept
vusCtsvtsu.........fr:usin d
vwvuAuuwuC...sA.B..fr:usin de
AuusA.ttsuttttuttttfr:usin et
ttttus.Asvuuuuuuvvufr:usin servent
tt.tAttsssss.ssssssfr:util
x.wwutCwwsBDBBBBBBBfr:utilis
ttuts.AtttBBBBBBCBBfr:utilis .
tBttsstsssCECCCCCCCfr:utilis un
uBAvutuvutsuAssssssfr:v
sBttttttttstsssssssfr:vaccin
sAssssssst.........fr:vaccin veterinair
tuuBuuAuvuEDDFDDGDDfr:valid
uuBtttuuAu..A.....sfr:valis
ssts.ssAttCECCACCDCfr:valoris
.ssAsstsssFDDFDDDDDfr:vann
tvuDuuuuuuB..s.....fr:vegetal
tutustuCtttttttttutfr:vehicul
tuuAutuut.B........fr:velos
tstssAAtttuuuuuwxuufr:ven
DwwwwwwxtA.A......Afr:vend
BuuuuttuuAtssssssssfr:vend de
BssttsssstBAAAAAAAAfr:vendeur
BssttsssstBAAAAAAAAfr:vendeur :
.uuuuutuuBxuuuuuuuufr:vendon
D.uwvvvtwy.s.....s.fr:vendr
t.tuutuBustvtttttutfr:vendu
.ttttttttACAAAAAAAAfr:vendus
Dxyuwvuwv.BAABAAAAAfr:vent
Bss...s..tA........fr:vent _ franc
AuvutuuutBBAAAAAAAAfr:vent _ notr
BsstssssstECCCCCCCCfr:vent a
Cttutuuttuuttttttttfr:vent de
Bss...s..tA........fr:vent en
BtvsttvutwCBBBBBBBBfr:vent pour
ttttBus.su....A..s.fr:ventur
ttuuuutuCuusttttttvfr:venu
.sttstttBtutttttttvfr:venu _ asi
t.ttuttuAuABAAAAAA.fr:venu _ chin
.sttstttBtutttttttvfr:venu d
t.ttuttuAuABAAAAAA.fr:venu de
.AtutuuAvvBtAAAAABAfr:ver
sAssssssssvyvvvvvvvfr:ver un
uCtv.uuutuBCBBCBBBBfr:vers
uBAuuuvuuvsuAssssssfr:version
uACutttttutvAttttttfr:version _ ,
sAssssssst.........fr:veterinair
ttutsAuttBAAAAACAAAfr:veuill
swswv.AwvAvuwuuvvuufr:veulent
.swssvAsuyCFCCCCCDDfr:veut
tsttstButsCFCCCCECCfr:veut _ le
sBsAssssstBCBBBBBBBfr:veut _ licenc
ssssssBsstBBBBBBCBBfr:veut _ magasin
sBsAssssstBCBBBBBBBfr:veut la
ssssssBsstBBBBBBCBBfr:veut trois
BuutttAuttvtttttsttfr:vign
vvuvuvCvu.......s..fr:vill
Buu.tutuututtxtttttfr:vingt
Buu.tutuututtxtttttfr:vingt an
.uuuvuvuCtA.......sfr:vis
sss.s.ssAs........Afr:vis ,
tABttttttutuuttttttfr:vision
Bssssssssv.........fr:visit
tAutuAvttt.....B...fr:vit
sBtssttsstBDBBBBBBBfr:vocal
.wu.Au.vvwDCCEDCDCCfr:voila
AutBttuuutDCCDCCCCCfr:voila _ qui
.utAAuvutuDCCDCCCCCfr:voila ce
ututtuCttt......A..fr:volontair
stts.tCsstsssssssssfr:volontair pour
Avswv..vvwtuwttvwstfr:volonti
s.sstsAsstuvuuuuvuufr:volonti _ condit
tuAusAvsutsstssss.sfr:volonti _ de
ssts.tBtttuuuuuuxuufr:volonti _ premi
ttAtt.tuttvvxvvxvvvfr:volonti au
ttBusttsstsstssss.sfr:volonti avec
uAuttAuttvtutttutttfr:volonti de
Bvvtsv.uuvxvvvvvyvvfr:volonti le
tssttst.s.BBBBBBBCBfr:volterm
BtusyA.yvzzzyzzzzzzfr:vos
s.vsvB.vvvxzwxwyxwwfr:vos _ ,
Cwsuww.wxzxxxzwwxwwfr:vos _ .
uuuBtuvvAvuuuvuuuuvfr:vos _ a
Btststtsstxuuuuuuuufr:vos _ dan
tstssAAtstvvvvvwxvvfr:vos _ de
AutAtuuttuvttutttttfr:vos _ en
sBsssAAssutvtttsvttfr:vos outil
ttuCtttututttvtttttfr:vos piec
tBu.ttuututvtutttttfr:vos puc
Btttttttstwuuuuuuuufr:vos reactif
u.utuuuutBBCBBBBBBBfr:vot
BA.szzAstzzyzzzyzxzfr:votr
sAwssuAwuytutvutvttfr:votr _ .
vwCvBttuttuuvuvuuuufr:votr _ :
BuuttvBvvvwuuuuuwuufr:votr _ dan
uBAututsusAB.AAAAAAfr:votr _ de
B.ttttuutuvvuuuuuuufr:votr appareil
ttsttsttBtttttttttvfr:votr filial
vBtAutuutvtvtvtttttfr:votr marqu
ttBttuttssvvxvvvvvvfr:votr prochain
Cuuvttvttvwuuuuuuuufr:votr produit
v.tvvsDtvxCADCCDECCfr:voudr
vsBtt..u.wCADECDDCEfr:voudrion
sttssABtsvBBBBBCCBBfr:voudrion _ notr
tutAsAttstCCCECDCCCfr:voudrion que
utAs.wswuzHFFGHGFEGfr:voulon
uvCutsuuuvAABAAAAAAfr:voulon _ avec
ss.ss.sB.t.........fr:voulon _ de
tttBtsssts.s.B.....fr:voulon _ fabric
.sAsssssstCBCBBBBBBfr:voulon _ un
sttsssAt.tEEEEGEGEGfr:voulon _ une
svCutuvuuvCABAAAAAAfr:voulon bat
tAuAttttstBCBCBBBBBfr:voulon le
ss.ss.sB.t.........fr:voulon rencontr
utuBAutuut.s.B.....fr:voulon un
tAtv.tttutBCBBCBBBBfr:voulon une
tuu.wswAszstwvtvsuwfr:vous
tsBtttststsstssssssfr:vous ,
uuuuA.usuuAAAABsAAAfr:vous .
uutAuuxvCuuuuyuuuuwfr:vous _ ,
AuvtuuAuvvECCDCCECCfr:vous _ .
uBvuuvu.uusssssssusfr:vous _ de
AttutuuuAuvuuuuuuuvfr:vous _ le
tsBtttststsstssssssfr:vous _ risqu
usAttAtutts.tsstsssfr:vous _ un
usA.tuttst..s......fr:vous _ une
uuuAtttuAutttuttttufr:vous _ vos
.uAutvuusutst.sssssfr:vous avez
tBssststsuCECCCCCCCfr:vous deten
tttBttsstuADAAAAAAAfr:vous en
utAtttButuCCDCCCECCfr:vrai
uuuuuuuAtABBBBBBBDBfr:vu
uutttuutCtCCCCCCCCEfr:wfo
Bwvwt.wwAxxwvwxywzxfr:y
Autu.uus.uA......vsfr:y _ .
Buttstutstvuuuuuuuufr:y _ entrer
usttttutBsttttttttufr:y etabl
tttBuuutBtAAAsAAAABfr:zon
vxvxwtwFuxCA.A..BAsfr:¤
uutvsuuCuuAAAA.AABAfr:¤ ,
utstu.tBtvttuttututfr:¤ .
sssssss.s.AAAAAAABAfr:¤ _ #
tssttstDsvBBBBBBBCBfr:¤ _ boucl
ssssttssAtsssssssttfr:¤ _ chaqu
ssssussssAtttttttutfr:¤ _ de
sssssssAstuuuuuuuwufr:¤ _ deploi
....sssC.t.........fr:¤ _ le
ttststABtvBBBBBBCDBfr:¤ _ on
utsuutuDtwBBBBBBBCBfr:¤ a
tstsvtt.Ausssssssttfr:¤ dan
Bvtwvtt.tvCBBBBBBCBfr:¤ de
sssssss.s.ssssssstsfr:¤ en
ttstvu.B.wCCCCCCDEBfr:¤ et
wuuvuuuBu.tttttttutfr:¤ par
vuuvuvvDuwAAAAAAABAfr:¤ pour
svtvAvB.vxts.sBsttsfr^a
sstCstAtsw...A..t..fr^appel
uu.uuBtttuwwywwzwwwfr^apport
.uuutuAutuCBBBBBCBBfr^apres
stttttuttABAAAAAAAAfr^aquason
uvssssAttBBBBBBBDBBfr^aucun
usAsBssussttuttttttfr^aux
tstsssAAtuBBBBBBCCBfr^avis
uuuuBssAvwssssuBt.sfr^besoin
ttsts.ttt.AAAAABAAAfr^biotech
tsBsusuvAyttstttttvfr^bureau
tstsu.ssBsssssssssufr^cabinet
uu.vuuAut.BBCBBBCBBfr^ce
BttAutvttvwuuvuuuuufr^central
ttttsAttuBtttttvtttfr^chaqu
sttuttB.tuEDDDDDEEDfr^cherch
suA.tt.stvFDEEDDFDDfr^cherchon
uu.uuuAuuvBBABBBCBBfr^cinq
tututtuuCuBBBBBBBBCfr^comment
u.AuuuAvut.AA...s..fr^constructeur
uu.Ctuuuuuttuutttttfr^de
.uvAtvv.uu.sstsss.sfr^deux
Bttussssstwuuuuuuuufr^distributeur
Atttsstu..CBBBBBBBCfr^editeur
t.su.tsAttB.BBCBBEBfr^en
tuutAuButuwwwwywywwfr^energeticien
ttAtBtstttBBBBBBBBBfr^equip
.vuvuv..svBAAAAAE.sfr^et
tss.BsusssBCB.CBBBBfr^fabric
uttttuts.Bwwwwwwwzufr^fond
Dttutsustvuttttttttfr^grossist
wsvuCvutvtt.ttvttvtfr^group
vutusAAtssttttttvttfr^hopital
v..vvxuByzDEFEDCFCCfr^il
tAtttAtttuABAAAsAAAfr^industriel
ussstssBtsvvvvvvvyvfr^investisseur
tstsAssAttvvvvwvvwvfr^j
Btttutt.tuwuuuuuuvufr^je
xsswxz.xsBCBB.CsAB.fr^l
ztzuxvuA.C.tssCtvAtfr^la
tAuAsttsstBBBCBBBBBfr^laboratoir
zwtvutvtxGwvuttvwvtfr^le
ttsBtsttutBBBDBBBBBfr^merc
tCttsusttutvtttttttfr^molecul
uut.uBuutvssstsBsssfr^mon
u.utvuuuuBBtuBt.ttBfr^nos
xwytuBAywAwuvvvwuxwfr^notr
suuwvvuuy..sA..Austfr^nous
sA.sxtstxvAsAC..CDCfr^on
uutAtButuutttttutttfr^par
vw.AtvtAuwGFHGGHGHFfr^partenair
sssstssusB.........fr^pas
tttst.ttsAtttvtttttfr^plasturg
vAwuCvuuwvCDCCCCCCCfr^plutot
sAttsButsvEACCEECEDfr^pme
uts.tsttBtttttttttufr^portag
.vx.tstssvAB.BsAsABfr^pour
uAtuuvAAutBDBBBBC.Bfr^pret
ttCuuus.uuCCDCCCCDCfr^projet
sssAs.ttstCCCDCDCCCfr^quel
Bwvsswtw.wFEEHFEFEFfr^qui
At.stusuAwFDGGEGEEHfr^recherch
uu.uusA.uuABCAADB.Afr^recherchon
Btstttussuusssssstsfr^reseau
uAustuuAuuDEDFDDDFDfr^ser
tttAttutAuuuuwuuuuvfr^servic
ttBtttuBtvBBBBBBBCBfr^seul
AAtt.tuutvEECCBCCCCfr^si
B.uttttutuBvstsssssfr^societ
tttCtstusuuuuwuuuuufr^sous
uuuvuAuusBAAAAAAAAAfr^spin
tvvssCwvuwCCCECFCCCfr^start
sssstssssABBBBBBBCBfr^tour
s.u.tuuttAuvuvuuuuufr^tout
sAssssssss.........fr^transfert
tBtttttvtAtvtttttttfr^trois
tuxwtBtvByFEGFEFFFDfr^un
wsAusv.wstEFFEFEFEFfr^une
tssttst.s.BBBBBBBCBfr^volterm
AwAsuvt.xxtsutssBBsfr^votr
tstvvsx.sxwwwvvwvwwfr^vous
tsuttsuAuBtttttttvtp:abrit
suuu.uuvuABAAAsAAAAp:abroa
xwxzwFwxvsuuuuuvuuvp:acade
utstutt.Bvuuuuuuuwwp:accel
xvvBAtBvvxsssvB.tssp:accep
uwyw.Dxswystttuvtstp:acces
uuutusvsCv.....s.s.p:accom
utttAtttsBsuss.ssssp:accor
ttttttttCvDAAAAAAAAp:accou
vwwvu..vBtttttttuuvp:accue
AAxvtwwxwt.CAAsAAAAp:achet
ssttsssssB.........p:achev
uvsvuvxwuCCBBBBBBBBp:acous
sAtttttAtttutttttutp:acque
vDvuvuu.uwABAAAAA.Ap:acqui
.ttsBtutttDCCCDCCCCp:acteu
tC.ts..AtuDEDDDDDGDp:actif
vvuuBuu.vvAAAAAAACAp:actio
ututttAAtusssssssssp:activ
uvDuvtutuusstssssssp:adapt
Cvtutsuttuwuuuuuuuup:addin
vtuvutuuB.AAAAAAAABp:addre
vvwuuvvsCvCCCCCCCAEp:admin
tBututButustsssssssp:adopt
stutttutAAAAAAAAAAAp:adres
vutvuAu.Aw.....A.s.p:advic
tAutu.tAtt.s...A.A.p:agein
uvuxwuwvBC.sssssssup:agenc
tBsts.ttstBDBBBCBBBp:agend
Buuwtvwuw.CBBBBBBBBp:agent
sssssAtsuAtttttutttp:agree
uuttttuDtvAAAAAAAAAp:agrit
uDuuuvvvvvtutttttttp:agroc
tssstsssAusssssssstp:aidon
AtwwsAu.wzCDDCEFDDCp:aimer
vDAvuvvwvwBEABBBBBBp:algor
sttusAuutA.....A...p:algue
suvwtvvuuDA........p:allem
vvsvBAvtvuss.stustsp:along
sstDs.us.u...A.....p:alumi
utuuuuuDvwtttttttvtp:ambit
uuttuut.t........A.p:amorc
Dv.wxwuxtx.ACAAABAAp:analy
v.uttuuAu.uvuuuuuvup:ancie
vttutttDtwAAAAAABBAp:angel
uuvuvCu.uutttttututp:anima
utuuuCuvtvuuuuuxuuup:annot
tAttAssttttuttuttttp:annua
uvBut.uAut..s..B.t.p:answe
uv.uuvvuCtAAsAAAAACp:anten
Bstutsvvu.FADDDDDDDp:antib
sAvut.Cvtv.usssu.ssp:antic
s.ssssAssstutttttttp:antig
sssssssAssuuuuuuuwup:antip
ss.vvwAvwtutttss.ssp:appar
Bu.vtvvvustt.ssssssp:appli
CtsutssstuECCCCCCCCp:appoi
tvBv.Bwtvwstutuutttp:appor
wvvuwABwsvEEEEEGGEGp:appre
t.vtsAtstvDEDDDEDDDp:appro
stsssBtssuvvvvvyvvvp:archi
wvuvuv.AvAssssss.tsp:argen
ttsuvuvvExDDDDDDDDFp:arriv
utuvuCuutvCCCCCECCCp:arthr
uvtuustvB.BBBBBCBBDp:artic
BAvus.vuuwwxuuvtuuup:asiat
ttAuss.sttCCDCCCDCCp:askin
twvEvuxwvwEBBDBBBBBp:assem
uCsussttttBDBBBBBBBp:asset
vtvwvuuwDvuuuuuuuuwp:assis
wv.vCsvsvwssBsttsusp:assoc
.uvvuvvwvBCBBBBBBBBp:assur
uvv.ttBwuuBBBCBBCBBp:ateli
tutttCtutwCCCCCECCCp:atmos
AAuvv.su.xC....A..Ap:atten
tututuwvCuttttttttvp:atter
wuvBuutvvAssstsssssp:audit
sssst.s.s.BBBBBBBDBp:augme
D.v.vvvvwv.u.A.....p:aupre
tvuuBCvutuEDDDEEDDDp:autho
sssttssusC.........p:autof
vuCvwu.tu.CCECCCCDCp:autom
u.AutuBuvvBCDBBB.BBp:auton
t.vtCututvutuuxuuuup:autor
sBsvswBswzBA.st.vs.p:avail
tsuttuttBssssssssstp:avoca
ttsssstAAstttttttuup:azure
tutu.uvAt.CCCCCCCFCp:backe
ssAssss.suvvxvvvvyvp:balan
vtuvtuw.AABBBBBBBCBp:banqu
uuvttuAutAttttttvttp:barra
utuusAAttutttttsuttp:bassi
wvvDvvwvuu.........p:batch
tsutAtsvBussssuststp:batim
vB..wwwwuxBCD.BBBBBp:batte
ttsssBssuttttttvtttp:beaml
AvvDAvvwuuxwwxxwwwwp:becom
AtttttAsutCBBBBBBBBp:belie
BuAutututtBAsAAAAAAp:belon
vv.vuAtvBuvvyvvwvvwp:bench
.ttBAttvtuB..sB....p:besid
tvwAutw.AvA..AtBssBp:besoi
.tttA.tuuv.DBBCCBBBp:bette
xsvBvAwtvxt..vtttutp:bienv
tuuvuuuuDwwwwwwwwwzp:bilin
usuuu.uCutCDCCCDCECp:biolo
uuvDvvuwvvuuuwuuuuup:biopr
utuBsAuvuvtttvtutttp:biore
tBt.tsttstBCBBBCBBBp:bioso
yyxsvtyBs.uuuwuvuvvp:biote
uutCtutttvuuuxuuuuup:biscu
tstAututtuCDCECCCCCp:blade
ttABstttstttuutttttp:blanc
vuuCvuvvw..........p:board
uuuCtuuvusAAAAAAAAAp:boiti
uttBsutuutBBBCBBBBBp:booke
AuuuuuBvuut.....A..p:borne
utuBut.vuuttttttuttp:bottl
tAtuusu.t.BABBBBBCBp:boucl
uBv.uuvvu.vwvxvvvvvp:bough
.uuvuuuuuAAAAAAAAAAp:bouti
uAvvvvvvCuDACCCCCCEp:branc
DwvAvvwtwywuvvuuusup:brand
xEywvwysxuA.CCCBABAp:breve
tsssussBstDDDDDDDFDp:bridg
ttut.utAuuCCCCDCCDCp:bring
wsAwvwsxvsu.vuuuwuup:budge
svAxsvBwvvDBDBABBBBp:build
xvwvxvtvCsBBBBBBC.Cp:burea
sCzyuxwACz....A.AAtp:busin
Cttutttuuttssssssssp:buyer
AuuuuvvCuvwvvvvvvxvp:buyin
uuvAututBwDBBCBBBBAp:cabin
sstssBstss.A...s...p:calcu
uuBuuv.uutDDGDDDEDDp:camer
tAtutuAttu.sB......p:camio
vvvxuvBuDxuuuuuuxvwp:campu
ss.stsuC.uBBBBBBBDBp:cance
vvuuDsvwvuAAAAB.AAAp:candi
uttBtuutAuCCCECCCCDp:capab
vwwEuvvwwxtttutttttp:capac
tvwwAvxBvuAssstss.sp:capit
Bs.vvxusw.sDABAAC.Ap:capte
uDstu.sttv.....u...p:captu
u.uCtuuvuv.B..B....p:carbo
stAss.ssstBBBBBBCBBp:cardi
tsttttButAsssssstssp:carri
tttAtsttt.AAAAAAAAAp:carro
wvvDuxxwwt.........p:carte
tttBsstsssssstsssssp:carto
wvAtuvvvuAAAAAAAAAAp:cartr
DAxwwuxxvtAAAAABAAAp:catal
t.t.tssttttut.tttttp:cedon
usBuuttvtsuvvuuuuuup:cellu
tAuuttsAtuBCBBBBBBBp:cemen
.xAsxAuzszyvxxvsuvwp:centr
uABtuutuutCDECCCCCCp:ceram
.tuuuwvCvACBB.BBBDBp:certi
utttACtuuv....C....p:chair
AAsssssssssA.......p:chale
uuvttA.uAvtttttuttwp:chamb
vututtCtttDDDDDDFDDp:chang
Duuvuuuvuutssssssssp:chann
ustsssAss..........p:chant
ssstutCutwAsC.A.AAAp:charg
AtutuvtBvu.ttvtttwtp:chari
uttttuBtttBBBBBBDBBp:chatb
tBAutttuuvDEEDCFDDDp:chemi
AvzvAtzw..CBA.CBA..p:cheng
vvvuwvvEvxwwwwwwwzwp:chequ
ststuttuu.ABDDECCDDp:cherc
uw.vABvtutAABA.BAAAp:chimi
stvu.sztBx.sAAs..v.p:chine
Atuz.uyvBzs..Ats.tsp:chino
ttBtt.stttBBCBBBBBBp:chiru
BtsustutusDBBBBBBBBp:chong
AvtAutustvBAABAAABAp:chose
uuuBBsuAtv...At..t.p:clean
AvtuuuuutBCBBBBBBBBp:clear
tyvAsvAtv.tBtvuss.sp:clien
utuvuAv.t.uuuuuvuwup:clima
sxwssBAxvzACDDBAEEDp:clini
uuusuvtyuDAAACAAAAAp:close
uutuuuuDvvCCCCCCCECp:closi
ttttCttttuDDDDFDDDDp:coact
vAvBtuvttv.B.s.....p:coati
uutttsCttu......s..p:cobay
uuCttuuvuuDDGDDDDDDp:cockp
vuBuvwvuu.sstssss.sp:codev
tttssBtttuAAAAABAAAp:coenc
v.wwswwxuBCACCECCCCp:coent
ttuuDvtuuwtsttwttttp:cofon
utuvtDuuuvssssstsssp:cohor
wvyxxFvusuAAAAAsABCp:colla
xwxwu.Ax.AtuttuAAttp:colle
tstAssAtsu...A..t..p:comfo
uutvutuvCuttttttttvp:comin
vuABuvvtuwCCEBCCCBCp:comma
EAyyxxzxtyuuttt..tvp:comme
Dvwxvvv.twAAAAAAAACp:commi
uuBwCuvtvwAABABAAAAp:commo
svBvBtvtwy.sust..tsp:commu
zzstCwwBsy.uAvstusvp:compa
suBAuwvtvuFDEGDDDGDp:compe
wvsvuAwuxCDDEDDFDEDp:compl
vsBttwBwwxuwwstutuup:compo
vAwtyBttytsvtttsvttp:compr
Auwvtxsw.AsAtAt...sp:compt
vDDyyz.xyyD.DEBBBBBp:conce
ttACstt.stssttsssAsp:concu
.AuAuv.uuvBA.B.....p:condi
utuvtAABtv.....tAs.p:condu
CyyBux.xwxBBBDBBDBBp:confi
AtststBsuuB.....s..p:confo
tuCut.vuuv.........p:conjo
BsswwwwtvwACCBBBBDBp:conna
tt.utuButuFEEEEEHFEp:conne
wvvuvu.ABvuuuuutvutp:conse
wsvCsvvwvtABABAAAAAp:consi
wvwwtEwuvsuuuuuvuuup:conso
stBt.tvyvxwvvwwtvvvp:const
..wBuwwvwtCABDBBBBBp:consu
.sv.AtvxtuEECBECCCDp:conta
xwvCsuwvxB...tA....p:conte
vutCttvuAuuuuwutuuup:conti
wBC.tyzzuu.sAB.s.stp:contr
tvAuvuvEuwttvttttutp:conve
tuuuuAu.u.AAAAAtABAp:convi
tBtvtttstsstsssssssp:cookw
ButuuuAuuuCBBBBBDBBp:coope
uvtAuuBuuuBBBDBBCBBp:corne
uuuutuuCtuvvvvvvvyvp:corpo
tvttsAtutABBBBBCBBBp:corro
AsvAuvwwvws.ACAAAAAp:cosme
tuuuuuuuAB........Ap:counc
Bvvyvvwx.ABBBBBBBBCp:count
wwCwwws.usssuststAtp:creat
tttCtsutstuuuwuuuuup:crene
tutttttAAv.......Asp:creon
tuuttCtutt.........p:creus
.ssusssAstBAAAAAA.Ap:crois
BuuAttuAux.BBDBBBEBp:curre
u.tuvxuuwC.stuttustp:custo
sutuuuuvuB.ssusssssp:deale
ss......CtBBBBBBBBDp:debar
uututuuwuC.........p:decem
tutuutttBA....t...Ap:decid
tsuus.tBtt.s...A.B.p:deepe
BututsutuAuttttttttp:deleg
u.v.uvvAuvs.stsssssp:deman
tstswuu.A.AAABAAABsp:demar
ttttsvuuCvBBBBBBBBCp:demen
tttvuvCsuusssssstAsp:demon
Btttssttsts........p:denta
ssswuCtvvvCC.AAB.AAp:depar
sstAssstssBBBCBBBBBp:depas
CuutBtttutB...s....p:depen
ututst.Ctwttttttswtp:deplo
tvuuuwuCvtwwwwxwwzwp:depol
AttutsBtsuwvvvvvwvvp:depot
sssssAs.ss.....s.A.p:deriv
vCuvuu.uuv.DBBBB.BBp:derma
tututttuvC.........p:derni
ssssssAAsuBBBBBBCCBp:deshe
wsCBwvvxvztwutuvwuup:desig
uBuuAuuvtututtuttttp:desir
tsttBttuttABAAAAAAAp:dessa
ww.DuwxwvvCCEECCCCCp:dessi
vwvvuvAvuCAAAAAAAAAp:detec
wswuDvvvwsACAA.AAAAp:deten
tsuuutsvtAstsssssssp:detie
ttAsAttttuDDDDEDDEDp:deuxi
zwHzzzzzwst.uuts..up:devel
A.xswysswutts.ststsp:devic
BwvBtvvuuvuttutttttp:devie
usuCttuutuBCBDBBBBBp:devon
.svB.v.vvt.sAABAsAAp:diagn
suuustBut.utttttuttp:dialy
uAuvtuBvts.t....A..p:diges
utuutsCttutttttsuttp:digit
CAxwuAtxszHHEEEGGEDp:direc
sBttttuttuvvtttttttp:dirig
tsttutuCsvBsBBBBBDBp:discu
tsstsAsst.AAAAABAAAp:disea
ysxt.ABwyuvvuttuwwtp:dispo
ssssu..ssC.........p:disso
tzyvtzwvxFutts.tuttp:distr
ButAttustuB..s.....p:divis
wwvwuCxsxt.....A.s.p:docto
sssttssttAABAAAAAAAp:docum
ttsttsttBA.........p:domic
swvAAAwwww.ssus.sssp:donne
AssststtAtvuuuuuuuvp:donno
tDttsttttvuvuuuuuuup:dorma
tDsssttutwwzwwwwwwwp:dosim
v.xwv.tBttvwvvvsuxwp:dossi
vvtuvCvBuxEEEEEHEHEp:doubl
vuuCuuuvuuAAAAAAAAAp:drawi
yE.wvvvwvxuuuttttttp:droit
Aw.uvw.www.tttttvttp:drone
uCuuuuutuuCFCCCCCCCp:dryin
ttu.uBtttuCBB.B.BBBp:echan
AvuuuAAvwuCBBBBDCBBp:eclai
ttuutuAuwBttttttuttp:ecole
tstutBttusBBBBBCBBBp:ecolo
sttsAss.ut....s..A.p:econo
vs.vuuuAvvABCAAAA.Ap:ecriv
BusvtwvttsAABA.AAsBp:edite
sstsBtttssBBBBDBBBBp:egale
ttBstuttstDDFDDDDDDp:elabo
ssAuxztBxwtuuuttvstp:elect
u.uutuCuu.stsssssssp:eleve
vvA.Atuttvss.vAssssp:embal
utAutuAuuwstsssssssp:embar
vBuvuvuvvAtutttttttp:embed
yAwxvuywDA.....t..up:emplo
tBtuttsttututttttttp:encap
vuvBuuvvvAAAABAAAAAp:encei
sssAssssstDBBABBBBBp:enclo
AtAutttuutDCDCCCCCCp:endos
wwxvAuDtvuBBBBCBB.Cp:energ
ttCvtvtAtvuuvuuuuvup:engag
tsDyvw.wutBAs..st.Ap:engin
tBt.utuutu.A.s.....p:enqui
.utBttttttBAAAAAAAAp:ensei
wvBwACwwvvBBABDCBBBp:ensem
uusttsstA.sssssssstp:enter
tu.tttBvu.AA.AAACAAp:entie
xwxwEwvusvsssstsssup:entit
sA.wtz..sxtsusuxusup:entre
sstsAssAstuuuuvuuwup:entro
AuuvBtAwuuutttuttttp:envir
vwut.vvvtBDDDEFDDDDp:envis
ttt.ttA.tuuuuvuuvvup:envoy
BvBvvvuvuvCA.AAAAAAp:enzym
t..AtststsCDDDCCCCCp:eolie
ttCBtutvsvttvutttttp:epaul
tAttstBttusAsssstssp:eprou
AzswsBzvvtvtsu.usutp:equip
wvuvCu..vx....A.s..p:equit
ttAtsuAtstCCDCCCDCCp:esper
uuwv...xvAAAAAB.ABAp:essai
uttutvCsuxAAAAAAABAp:essay
AuuBuuuuuvBAAsAAAAAp:essen
ttttstBtss......s..p:essuy
vtvvs.vv.BBBBBDCBBAp:estab
tuvvtsAvAts...AB...p:etabl
Btttstttsuxuuuuuuuup:etoff
sAvuB.xyAzwsvwxwuvwp:etran
uuAstBsutxttsttvuttp:etude
sAvutsAvusACBBBCABBp:etudi
Buzvu.yxBzs.sBuC.v.p:europ
xwwttxDtvxuuuuuuxtup:evalu
sssss.tBstuuuuuuuvup:everg
x.wswwsx.wB.BCBBCBBp:every
wuvuuvuBuBBCBBBBBCBp:exact
Eswxuvwwwystsssssssp:exclu
uuuttCuttutttttvtttp:exhau
ws.wwAw.AxDEEDDEDECp:exist
uuCtutvutvCCEDCCCCCp:exosk
stsAssttstAABBAAAAAp:exosq
wvxvvvvEvv.........p:expan
yxtAxCCzvzsssss.vstp:exper
svstttsttC.........p:expir
zEyws.vxxuB...AsC..p:explo
AwvvBwwwutFDDDFDDDDp:expor
wwwFvvxwvyAAAAAAAAAp:exter
Btu.uuuvvutssusssssp:extra
uAyAyyzyytvw.A.ssssp:fabri
vsvCuuutuvBEBABBBBBp:facon
xvvBtt.uu.BBBBsBCBBp:facto
s.Atssssss.As......p:faibl
.vuB.uuuuvvuuwwuuuup:faiso
ttuustsBttttttttuvtp:faite
t.vwAyyDwyyywwywwywp:famil
vttutt.utBttttttuttp:farme
sstssAtstsuuuuuvuuup:fatig
vAvwvt..vvBDBBBCACBp:faudr
..vuvvvvAuCCBBBBBBCp:ferai
uAvvut.tt.BEBBBBCBBp:ferme
uttttA.ttt.....At..p:field
tAttsBuutusAssstsssp:figur
twwwAwtvBttAAAAABBAp:filia
uusCssuttu.........p:filli
.vBwuvvvuAEDDDDDDDDp:filte
tAtts.Assu.s...AA..p:filtr
xxzxwvyHxyAAAA..ACAp:finan
svv.uAvv.yDBBCBCBBCp:findi
ttBsttutttCCDDCCCCCp:firmw
tstCsuuututttttttttp:flaco
tstttttBtuvvvvvvwxvp:follo
tutsAtst.tsssssssstp:fonci
ttAtsttssABBCBBBBBBp:fonct
wwvwvvwDsxvvvvvvvywp:fonda
vv.sAvvuu.ss.sussssp:fonde
sutuC.xzBzwswxxwuuwp:forei
tBtttstuBuuvuuuuuuvp:forma
t.tuCttuuuCDCCDCCCCp:formu
yxuAtxxCsuuututuuwvp:found
.wwBuvwvvtsBBCBBBBBp:fourn
AuvyBtxx.s.BBAAAB.Ap:franc
AsxstuxyBvss.ttA..Ap:frenc
utttututABttttttttvp:frien
utvCttuttuCCCECCCCCp:froze
sttsts.ttACBBBBBCBBp:fuite
sttstCtvt.uuuuuwuuup:funde
ssstssuDtv.......A.p:fundi
uutvuttsuA.......s.p:fundr
vsssstutCvttttttttup:furni
utsuDutuuvBBABCBBBBp:futur
BvtvvvBwvxywwwwwxwwp:gadge
utuCutuuutCCCDCCCCCp:garag
CvvwAwwvvvAAAABAAAAp:garde
svAvuvw.u.usAsssstsp:gener
stssAAtsttBBBBCDBBBp:genet
CvvuvvuvvABAAAAAAAAp:germa
utttuuAtuBBBBBBBCCBp:gesti
v..vutAutuuswuuwwuup:gladl
sutAvu.Auxs.sA..s..p:grand
vBtvuBuu.vuvuuuvuuvp:grant
ttsttttsuB.........p:grass
vuuvvuAuBvAAAAAACAsp:gratu
AutuuuBvutDCCCCCECCp:green
suuvtuuuAB.AAAAAAACp:greno
Dutvtsustu.........p:gross
Avvsuv..svCAA.AA.ACp:groun
ttsuA.twzuvAsstsutsp:group
AsststAstsFEEEEEGEEp:growe
ttssvstAsAuuuuuuuwup:growi
Asssvss.svssssssstsp:growt
uuuuuttvCuAAAAAAAAAp:guich
sssststAAstttttttusp:guida
ttstttttBtAAAAAAAABp:guide
uuuuttDuuu......A..p:guine
ssAsssAssuttvtttuttp:habit
vtttututA.ttttttttup:handl
tBttttAtuusAusssAssp:happi
vvDxvv.wvuAAAAAABAAp:hardw
uuuutstusC.........p:hauss
At.v.tuAtvDBABCBBBBp:healt
AtsusttuAuCBBBBBBBCp:heari
uuutuvtuCuBBBBBB.BDp:heber
tsttsuBttv.........p:hecta
vtsBsBstsvAAAsAAAAAp:heure
vvuvvvuvBBBBBBBBBBDp:hirin
tuutAvsAtu.t..s.As.p:holdi
AvuuuBuuuuvuuuuvuuup:homol
BtuuttAuuuDBBBBBABBp:hones
ssuwuAtvv.ACAAAA.AAp:hopit
wvvuuEtvtuAAAAAAAAAp:horiz
CxyysA.xyxDBBBCBBBBp:hospi
tstsstBstusssssssssp:hotel
AsssssssAuvtttttttup:house
tttCttvtAvsssAsssstp:housi
ttstBttsstCCCCDCCECp:hunti
ttButttttsCCDCCCCCCp:hybri
wsywtCuAvwBBBDDDDBBp:hydro
uuCuBuwvtuCCECECCCCp:ideal
uuttEtvvtwCCCCFCCCCp:ident
.vAvsAvvuutsAstssssp:image
uvCvuAuvuvAABAAsAAAp:imagi
Bt.wuuuv.wAEABBBBBCp:impla
Fuwxtvvuuwuwttuttttp:impor
vuwxu.vyAB......t.tp:inclu
xwxvyvxuCABBBBBBB.Cp:incub
xtvA.sw.xuttsssvA.sp:indus
tsssssAsttCCCCCEECCp:infor
AuuBttuttuA..s.....p:infus
uvBvvs.uvvttuttuuttp:ingen
uBsttsssttBDBBBBBBBp:ingre
sAsts.sAtvtutttstutp:initi
vvACvuvuuvAABBAAAAAp:injec
s.sxvwBxwusBB...v..p:innov
CvsvuuvuvwFCECCCCCCp:inspe
twvvuvuutD.........p:inspi
swxytwBwBtABsBBBDBCp:insta
tCuuttuuuuDFDDDDDDDp:inste
.stwuCwwtvu.uttuttsp:insti
sx.xxsvxxBxuuuuwuuup:instr
AtAutttstuDCDCCCCDCp:insul
CAw.vvwu.xvvuwuuuusp:integ
ssA..sAsssss.ssstssp:intel
uAt.ttttttBCBCBBBBBp:inten
vAxut.yssABCBCBBBB.p:inter
.vvuuuvABuCAAAAAAC.p:intro
zB.sByszyzvvvxyvxvvp:inven
zzyxvBzstDAAAABCA.tp:inves
Av.vuBuuvwut.ttwtttp:invit
tsAtttttAtvvwvvvvvwp:invoi
tAsssttAsuuwuuuuuwup:issue
stsssssstC.........p:janvi
stsss.ss.A.........p:japon
CuttttuutuCBBBBBBBBp:jardi
t.tttttttBuwuuuuuuup:jetab
.vuwvwAsAsyyzzyyzzzp:jeune
uvDvuuutuuBBDBBBBBBp:joind
uwCxCyxvwvtstssssssp:joint
uttsttutCt........sp:jurid
Btsutsttt.uttttttttp:korea
utuCtuuuvvvvvxvvvvvp:label
A.uwxBsxwvBsAt..B..p:labor
tAsstssstsCFCCCCCCCp:laiti
Duuvuuvuvvtssssssssp:lampe
vuAAutAvsv..sB..A..p:lance
utvtuuvuDvAAAAAAAACp:landi
ttssssBuAusssssstsAp:landl
uDttuuuuuvvyvvvvvvvp:langu
sBAs..sssvst.ssssssp:laten
ssAsstBtsuttuttttttp:launc
vwuvuuvsABsssssssttp:laure
sssststtBtuuuuuuuuwp:lawye
tAsstsAusustssssAssp:lectu
ttButstttsBBCBBBBBBp:lense
tsstttsBtvDCCCCCCFCp:levon
tBu.tsuutuuvuvuuuuup:libre
zDxwvxzzus.sA.ss.Asp:licen
twv.wv.wwA.ttuttuttp:light
tsuBsuAutuuttvttuttp:ligne
uvu.uvuvuBtttvtttttp:litre
.uvuBtutuvt...B....p:local
AtutssutAwCAAAsAA.Ap:locau
ttttst.tAuuuuuuuvuvp:logem
ttsutuusButtttttttvp:logeo
Csswww.uwsA.AAA.AsAp:logic
AvvwuvCwvuutttttuttp:logis
tsttA.stsBBBBCBBBBBp:longe
tut.vutBxv..C....sCp:looki
tttutttuButttttttttp:louon
ttttsBttts.........p:lumie
tttBtttttuAAABAAAAAp:lyoph
us.Ayutwyt.utttvsttp:machi
BvustuBuvws..s.....p:magas
ttstssvt.AA.......sp:maint
AtssssssAutssssssssp:mairi
AtuuusttsACBBBBBBBBp:maiso
.C.y.vswwxyzywxwvwwp:maker
uAuCtuuutv.t.......p:makin
ttsts.ttt.AAAAABAAAp:malad
swvxvvst.BDCCCCCDDDp:manag
AsstssssAtEDDDDDDDDp:manda
utsswtsvw.EDDECEEDCp:manqu
sAtvvwuxuB.AA.s....p:manuf
tssssCssttCCCCCECCCp:manus
Atuttu..uvCBBBBBCCBp:marai
.vv..u.vvsABABCABBAp:march
CuuvutuutADBBBBBBBBp:margi
.tttstsssADCCCCCCCCp:marin
BwytsxwtxuAsBCABBBBp:marke
sstCxyywxuwvvuuuusup:marqu
tttsBsuuttBBBBCBBBBp:marti
AvBvv.vvuwwvwvvwtvvp:mater
uuvvuDvuuuEEEEEHEEEp:mathe
u.tutuuCuuABAAAAAsAp:matur
usAutAvtuuA.BAABAAAp:mecan
wuBvuBvsvuA.AAACACAp:mecha
Bv.uwyysvsBt.u.u.t.p:medic
twwsv.xDwxvuuwu.uwup:medte
wu..w.wxwBAsBBABAAAp:membr
sstsstBAssuuuuuuuuup:menon
BtttusvtBv.tttttttvp:mento
AvuutvBtuuCBBBBBCBBp:merve
tuustvtttBCCCDCCDCCp:mesur
sstssAtstsuuuuuvuuup:metal
.vu.tuvuuACBBCBBBBBp:meter
ttButtAttvBBCBBBCBBp:metha
uCuuututttCECCCCCCCp:metho
tstusBstustttttutttp:metre
ttABt.uuuvttvutuuttp:metto
AtutAu.uutDBBBDBCBBp:mettr
tstsstttBssssssssstp:meubl
sAssstussABDBBBBBBBp:miany
vuBuuAuu.vttvutstttp:micro
vDssts.sssBCBBBBBBBp:migra
u.uututAtvBCBBBBBCBp:miles
uwuxwyxFuxs.A.....sp:milli
utuAuAututAAABACAAAp:mince
wwvuwvwEuwvvvvvvvyvp:minor
utsuA...sxBBCBDADCBp:missi
ssssstBtsuuuuuuuxuup:mobil
vBvwvCvxww.t...DA..p:model
uDuuutvuuuuwuuuuuuup:modes
uuCuvuuu.uAABAAAAA.p:modul
ut..AutAtu..tt...C.p:moiti
vAwvu.vvwAtvtttstttp:molec
vtAtvvtwvBB.D.AACAAp:monit
tuuB..uuuvtssst.sssp:monte
vvwwv.AtAv.....AAAsp:month
utsBsAtutusssts.sssp:monto
vuuuttCtuuAAAAAABAAp:montr
uuuvutwvvD.........p:mostl
vCAwvuvvvvCDDCCCCCCp:moteu
uvCttuvttuCCEECCCCCp:motor
utuCttuusuAAAAAAAAAp:mould
tstDtuuutvAAAAAAAAAp:moule
AstuttutBvtssssssstp:movin
tBtttu.uutAAAAAABAAp:moyen
Bvtuu.BvuwB....ts..p:multi
.tvu..CttvCBBB.CDBBp:munic
vuuCstuusutttutttttp:nanof
vCwwv.uwwvstsssAtssp:natur
ssstsstttBttttttuttp:navet
uvvsA.w.wvGFFGGHFGFp:neede
DtvttvuwvvBAAACAAAAp:negoc
.vvwvuuAsA.sssssvtup:netwo
tttttsttButtttttttvp:newco
tttAs.ttt.CCCDCCCCCp:nicoi
svvAvu.wv.EDDEDDEDDp:nobod
uzCw.ysyttwuuvuvwuwp:nouve
sttuutCttusssssssssp:numer
utuuututAAsssssssstp:nurse
ssssAssAssssss.ssusp:oblig
uttusCuutuDDDDDFDDDp:obser
uD.tts.ttuBCBBBBBBBp:obtai
uBtustut.uBDBBBBBBCp:obten
wuutttutCvuuuuuuuuvp:occup
uBvwtsBwvxAtAAABBAAp:offer
ssvwzwsBtsywvvvvuxwp:offic
suCB.ss..tuuvvuuuuup:offro
ututuCtuutDDDDDFDDDp:olfac
uCuuttuuuvCDCCCCCCCp:oncol
.ssAs.s.sttsstsssssp:ondul
BssstssustAAAAAAAAAp:onlin
ssstssssvC.........p:opene
swvxwwxsEzABBBBBBCCp:openi
BvxvAxBwwsuvsssssssp:opera
A.stsssssst.sssssssp:ophta
t.BswvvwvxAADABBBBBp:optic
tB.tsttstu.As......p:optiq
.uvCtttuuxA..s.....p:order
AuuAtsBtuwsvtstswttp:outil
uu.utBtutvttvttutttp:outsi
vvvDvvvwvvBBBCBBBBBp:outso
w.vswC.tuvstt.tvtAup:ouver
tuutuuAuBtCCCCCCECFp:ouvri
.tuut..A.vBCCCCABEDp:ouvro
.u.ustvv.sutututttvp:overs
wAvwCvvxwwstts.ssssp:owner
uutABBtttttttu.utttp:packa
uCvtuuuuvuABAAAAAAAp:paier
uututAuuCusssssssstp:paill
ss.stsuC.uBBBBBBBDBp:pancr
svvvtwtvB.tssssssssp:paper
Cttuuttuuvvuuuuuuuup:paren
ttttsuBuutttttttvttp:parki
wzAvABzvvzstvtuuttsp:parta
suAu.tvvzzB.sAA.AC.p:parte
vxttw.vAw.ss.ts.susp:parti
uvAystwuzsA.uB..AB.p:partn
sstAssutsACCCDCCCCCp:passa
xystvuvsBBCCDDCCCEDp:passe
zDwzsvzvzuBBCBDBBDBp:paten
wvxuwuBAw.DDDEDECEDp:patie
utstu.stDvsssssssstp:payro
xtszw..v.sAssAAss.Cp:peopl
sss..susBsAAAAAAAAAp:pepin
sttBttttsuuuuvuuuuup:pepti
Butstu.ttu.tttttvttp:perfe
wAvvsusuCwABAA.ABABp:permi
Axvsvx.sttAsuusstttp:perso
wwAAuvwxt.ssttsssssp:petit
.t.sxxuxwAsB.u..A..p:pharm
.uuttAuuuBvuuuuvuvup:photo
ttAttAtttuuuvuuvuuup:physi
vutFvvxwwysstssssssp:piece
vvuuuttwuC.........p:pilot
Autss.AutuDCCCCDDCCp:pisci
tCttututtususssss.sp:pivot
suuttttB.v.ssssssstp:place
vuAvuuuBuvuuuuuvuwup:plais
uvAwvs.w.AAACAAB.ACp:plann
wAuw.u.Bvwtutt.tuvtp:plant
v.vuuuuuuBABAAAAAAAp:plasm
wx.suwvvvC..As.....p:plast
vvuvtAtAvBuuwuuwvuup:plate
xv.xvAvuwAvvxvvwtwvp:platf
ttttstBtss......s..p:platr
uttuDvtvutttttvttttp:playe
AtvvuuvAvAACB.AAACAp:pleas
....s..B.t.........p:plein
tAtststssttututttttp:poele
tttutstttBBBBBBDBBBp:point
tAu.tAutttCDCDCDCCCp:polym
AAsssssssssA.......p:pompe
.uBuuvuuAvCBDBBBBBAp:porta
tAvwxw.u.sCAAA..C.Cp:porte
.suvtuvvvBvvtttttttp:portf
tsssuBtAsuuuuuuvuwup:posit
.CvuvuvvvxD.BBBBBCBp:possi
Bwvuvw.wBxDBBBBBBBDp:pourr
.wsvuvvB.v.stssssusp:pouss
tv.Ausvvuvxwxxwxwwwp:pouvo
vvuAuuwuBsAAA.AAAAAp:preci
v.vwuvvCwvs.ssssstsp:precl
tstttuButtBBBBBBCBBp:predi
u.xttw.wByDGDFCDFEAp:prefe
yyzvuxBBDzA..ssAB..p:premi
wAvtBvwt.vBCBCBBBCDp:prend
vDusvuuvvxtutvtttttp:prene
vAuttttuBvtvtttttttp:prenn
BuvsvvvBvsxvvwwvvwvp:preno
wuwsBAwu.wsssstsssAp:prepa
..uvt.wAvxtCBBBCBCBp:prese
wwsCvBywvsvswxvtvvvp:press
ssAAssssss..sA.....p:prest
utvttAAttu.....B...p:preuv
ttttuttsA.DDDDDDDEEp:prevu
ttAtAstssvCCDCDDCCCp:princ
utuAttuttBBBBDBBBBBp:print
tutBtuu.ttssssssstsp:priva
Bttustsuttvuuuuuvuup:prive
sstAtuAtusAAABAA.AAp:probe
uBsttsssttBDBBBBBBBp:probi
BuAutuuuutA.t......p:probl
vE.u.wwvwysuusvttttp:proce
swA.vtv.uwCBCABCBCCp:proch
uyFEvzzwzxtttt.us.sp:produ
BvvuuA.uuwtssss.tssp:profe
vvtAutAAtttttuttuutp:profi
vA.xw.ty.xCEACCDDCCp:progr
xuBzsCyuuw.Bs.As.Asp:proje
ttttsuBtttvvvvvvxvvp:proof
uuusuuCuuv.........p:prope
stsu.Bwwyz.uutt.ttsp:propo
wuvs.vw.vBssttAsstsp:propr
vCsvtButuwvxxvvxvvvp:prote
yytCxtDyyyss.ss.tssp:proto
.AttBtutuut...s....p:prove
.vvAwsAsuxBAABAsA..p:provi
vzzzvAzAvAAusssust.p:publi
AsvuuutuvB.BAAAAAAAp:purch
BuuAtuvtuv...s.....p:purif
Buu.tuutuBFDDEDDDDDp:quali
uuuuuBtAuvtttttttttp:quant
ststtttttButtttttttp:quara
tttustBttusssssstssp:quarr
vtutvu.u.Attt.ttuttp:quart
v.Au.vvA.tuvuuvuuusp:quatr
vuuutDvuuvssssstsssp:quest
vttuutAuuBAAAAAABAAp:quitt
utvuttCuuvBCBBBBCBBp:radio
vvwuvvsDvuECCDCCCECp:raisi
Av.vuuwvtAwuwuuuuuup:react
wwxDtwvvwAsssusssssp:reali
tttuttutB.ttttttttvp:recei
ututuCtuutDDDDDFDDDp:recep
stt.ttAu.uxxxyxxyxyp:recev
.uuuBu.utvtsss.stssp:recha
sutvtAssszCDCEDBCCGp:reche
uuutuAvuuCsssssssssp:recoi
uutttAttBvssssstss.p:recom
vtttsButs.CCCCCECCCp:recon
BxwwwwxuBsECCCCCCCCp:recru
wswuDv.wuzDEDDEDEDDp:recyc
uCvuuuvvtt.........p:redev
ttsttuBtst.........p:reell
CwvwvvDwvzBCCCCCDCCp:refer
uuuAuuuCuvssstsssssp:regar
AswxvswyAsvBsssttsvp:regio
twwwwBwvBvt.tttuttsp:regis
usts.tssAtDDDDFDDFEp:regle
vutuA.utBuAAAAB.ACBp:regul
vAuuuuuBuuACAAAAA.Ap:reinv
Bwv.vvwAtwFEEFEEEFEp:relai
tttutuvtCv.........p:reloc
uAttsAt.tuuwuuuvutup:remai
ssssvAsAstBBBBBCBCBp:remet
stsstttttB.........p:remon
uttCtuuttvBBBDBBBBBp:rempl
uuuvBuuBvu....B....p:renco
tusvustttC.........p:renew
ststBttut.sssssssssp:renou
tssttttAt..........p:renta
.uuuBuutut.AAABAAAAp:repar
sAttstutt.DDCCCCCCCp:reper
tstusBtuttCCCCCECCCp:repli
uttuttt.uAssssssstsp:repon
vuuuttCutvuuuuuuwuup:repor
Etvwwwwwww.A.......p:repre
stsBsssB.t...s...A.p:repri
stt.vAt..vDDDEDEDDEp:requi
uzzzyBu.ysBAAAAAsAAp:resea
Fuvxsuvwxysssstssssp:resel
xwstv.AwBvxxxyxyzyyp:reser
uuuuutAuBw......B..p:resid
tuuutuCvutBBBBBBDBBp:resta
.uttttuCtvEDDDDDDGDp:reste
vtvutBtwu.BBBBBDDBBp:resul
uu.uttAtttsstssssssp:retou
Ewxxwwutyt...t..As.p:reven
uC.uuuuttuAABAAAAAAp:revet
..sAvutvvztsuutttttp:right
tsBtttststsstssssssp:risqu
BuuuutuABvA......t.p:rivie
ttBttuuust.........p:roadm
tvsvvwBsv..s.sssttsp:robot
AttBttAttuB..A..s..p:roule
s.sssssAsstttttttvtp:round
AsstssAtstutttttuttp:route
zGyyxxxwxytutttttttp:royal
tCsutsssuv.........p:runni
tsttttAAttttttttustp:runwa
tuvtsuCvtv......A..p:saiso
vttuvutvBs.A....s..p:salar
Cttuttuttus........p:sales
Ewvwuvvvvvuttttttttp:salon
vvvtvCuvuA...s.....p:sampl
utCvututut.........p:satel
vuuutvABuuuuuuuuvvup:savin
sstssAssstBBBBBCBBBp:savon
Asvuts.tu.wvuuuwvuup:scann
vuuuuA.u.suuuuuvuuvp:schoo
zxvzyGwsvz..s...su.p:scien
sAssAtttsuDEDDFDDDDp:scree
AuuwuvAAvwutttttsvtp:searc
tttustBtttsssssstssp:seaso
vwvxs.uCwsBBBBCDDBBp:secon
.usuuuvuuADBBBBBBBBp:secte
svvs.v..uwFDEEEEFFEp:seeki
tututuutCuttttttttup:sejou
vtvvvutBvACACCCCCDCp:selli
wvvAuvwsAstttttttsup:semai
ss.uvxAsxuADCCBBDsBp:senso
vtvuvCtutvxxxxxzxxxp:seque
wtsswAsy.yDEGEDGGDGp:serai
vvyAvAyAwttwtvsAtvtp:serie
u.vtuAtAwwBBAA.B.BAp:serio
ssttus.Asvuuuuuuvvup:serve
.xtsuAAwszt.ttA.s.Ap:servi
tttsttuuCtsssssssssp:setti
wutttsuu.Auuuuuuuuwp:settl
BAuuvutwBvEECCCCCCDp:shang
zuwuDAz.wxuxtvwvuttp:share
ttAsAttust..A.s....p:shari
uvuBttuvuAtttutttttp:shift
ustustAvsAsssssstssp:shutt
CwzsAvzxBuCCBCDBABAp:sichu
ttButttttsuuwuuuuuup:signa
.tBtuutttsBA.AAAAAAp:signe
ssvvtuvuvCuvuuvuuuup:simpl
ssAsstAssvCDBCCCDCCp:simul
ssststAtAtssssssus.p:socia
uxuxDwzBtt.u.uttsstp:socie
sAttt.stsstvtttttttp:sodiu
sBsyuxutvtuwstutuvsp:softw
But.ttttttCBBDBBBBBp:soien
.u.tAuuuAvss.stsss.p:solai
uttCttuuutBBBCBBBBBp:solde
.At.ttsusu.s.A.....p:solid
tvvwwvFwvyA.....t..p:solut
tBs.uwtwwwDBCDBBCBBp:someb
.tus.suxwtv.t.vv.ttp:somme
.vu.vvAuvv.ss.ssvssp:sonde
vusvu.utAs.....t.t.p:sophi
wuBuvwAwvvBCBBBBEBBp:sorti
x.w.sBtwwzEDFFGHFEEp:sough
uvuus.vBtzFEFEFBECFp:souha
vCuutuusuvtutttttutp:sourc
ssss.ssAsusssstssssp:sousc
ttttsutBuAsssssssusp:soute
Cuuutuutuutssssssssp:south
uuvwvtv.vDuuuuuuuvup:souve
Auu.tuvutAB........p:speak
wuCvvtyxuA.ts..A...p:speci
uu.uuvuuuAAABAAAAAAp:spect
uDsussuttusssssssssp:speec
BuuAttuuuAs..B.....p:sprin
uutuuttEuvtttttttutp:stake
AvuvBuuuvtxvvvxvvvvp:stand
tttxuuuCuACCCCCCCECp:start
tuAvv.uuv.BAAAAsAAAp:stati
ttssBsstBtAAAA.AAABp:statu
u.vBuvvwvvtstutttttp:steri
BAttttsttvDBBBBBABBp:stock
.B..s.ssss.........p:stora
BtAutssusuA.A......p:stron
usutBstu.uBBBBBBBBCp:struc
tttststBtttttttttvtp:stubb
vvuwttAvuAsssssBussp:stude
vvttuDBuAxvvvvvzwvtp:studi
sstBssttst...s.....p:subco
vsststutCvttttttttup:suble
tutuuuuAuABBBBBBBCBp:subsc
ywuwCvxsstsssstss.sp:subsi
tssAtsAtsusssAssttsp:subst
ussussvtsC.........p:succe
tuutttuAtBttttttuvtp:suivr
vuuvtBuuvAtttttutttp:summe
uuuutCAvuvtttttuvttp:super
AwuBvvwvwsAACAAAAAAp:suppl
t.Av.suv.wBs..As..Ap:suppo
.vutuuvvACBAAAAAAABp:surto
ss.tstvutCAAAAAAAAAp:surve
tvuvuvuuuC.........p:synap
wwvxvxsEvwAAAAAABtAp:syndi
.tCvuuuvtvstuttttttp:syste
tvtDtttttu.C.t.....p:table
t.uuuAAuvuBCBBBADBBp:taill
ttttttutCuttttttttup:talen
sutCtttuttEBBCBBBBBp:tanne
yEvxCsvyxwuBsuuuvssp:techn
Cvuuttvuttwuuuuuuuup:telec
ttAt.ttutuAABABAAAAp:telem
sAvvvBuvvuABBBBCBBBp:tempe
CttutttttuECCCCCCCCp:tende
tssstsstAststtttttup:tenon
uu.vtvsvvAttvtttvttp:termi
ww.xBtAsuwBBCBBCBAAp:terra
AttusttuAuECCCCCCCBp:terri
ywvtutFvvxAAACA.ABAp:teste
AsstssssBwvuuuuuwuvp:testi
tt.vtvBsusuutuuuxuup:therm
tvttsDtuuvtttttvtttp:these
uutvtvtAuAtttttttutp:thesi
vututuAuBu......A.tp:thirt
wuvBvvvAwvAAAsAAABAp:thous
ttsAtuuuBvvvvwvvvvxp:tianf
u.tutsvCtwuvuuuuuwup:ticke
tBtssttsstBCBBBBBBBp:titul
tsAtttssAtBBCBBB.BCp:tomor
tttCttuutussstsssssp:tonne
Cttustutuvvttttttttp:touch
BtutstvutCxuuuuuuuup:toulo
yBxsvx.swvsustss..sp:tourn
sssttssBstEEEEEEEHEp:toxic
Dututtuuuu.........p:tract
Cututtuvtuvttttttttp:tradi
uBtuuuvvvAuwuuuuuuup:train
AvvuAusuv.GGFGHGGFFp:trait
yF.zxxyvxwwzxwwwwxwp:trans
xA.swBxwts.utvtvttsp:trava
ttst.Asttu....Cs...p:trave
uAssAsssssBCBBCBBBBp:treat
uuuutBuuAutttttuttvp:trent
uuuuAuuAuussssuss.sp:treso
vvvuAwCvtsssss.su.sp:trial
ttst.DttstCCCCCECCCp:tribo
sssAtssAsuBBBDBBBDBp:trime
But.ttutsvB..s.....p:troll
vxtBtuyAyuFDEGEGDCDp:trouv
uBuutstut.BCBBBBBBBp:tsing
tttuttCtttBBBBBBCBBp:tunne
tsButsustss.tssssssp:turbi
vwv.vvvwsBtttuttttvp:twelv
vtv.tv.uuA...t..A..p:twent
uBu.uvtwuvAsCCAABAAp:ultra
stsuvAtBtuCCCCCDCFCp:under
ttt.BttutuDDDFDDDDDp:unite
uBwzwAw.suuuuttAutup:unive
tCuutuuvuttvtttttttp:upfro
uutCt..uuw...A.As..p:urgen
tttBvttAtwsssAssttsp:usine
xtxxBuBtxst.ttutuutp:utili
vCttttstutABAAAAAAAp:vacci
wswtwvEwwyCDBDBBDBBp:valid
uuButttuAu..A.....sp:valis
t.tt.tsAtuBCBB.BBCBp:valor
uuuBAttuuuBBBCBBBBBp:valve
.ssAsstsssEDDEDDDDDp:vanne
tvuDuuuuuuB..s.....p:veget
xuAwuvvDvwuvuuuuuwup:vehic
CtttutuuuwEDCCCCCCCp:vende
.u.uvvuuuBsABAAAAAAp:vendo
E.vuvvvtwy.s.t...s.p:vendr
.stttttttAAs.......p:vendu
AsAsssssssBABAAAAAAp:venti
vuvvAwvBuss.ssssstsp:ventu
uttuuutuCus.ssssssup:venue
uDuvsuvvuv....B....p:verse
vACwuvvAuwsussss..sp:versi
sAssssssst.........p:veter
ttutsAuttBAAAAACAAAp:veuil
twswvAAww.vuvuuvvuup:veule
vvuvvuvwDvuuuuuuuuvp:villa
u.Bttu.tuvvwxvvvtvvp:visio
.vvuvCwvw.sssssusssp:visit
sssBstusttuuuxuuuuup:vitro
.vtwwsBwwxstvssut.sp:volon
tsstt.t.s.BBBBBBBCBp:volte
uuvCuuuvttAAACAAAAAp:volum
Cututtttuus........p:votre
wA.ww.DutyEBGGEGGEFp:voudr
utA..v.vuyHFFGGGFEGp:voulo
ttBywxA..zHHHHHHHHHp:wante
tstsstBstt.BBCBBCBBp:wareh
stBtstttssBBDBBBBBBp:weara
wusAvAutuxstAvstsBtp:welco
tttBtttttu.........p:weldi
BsttuuuuuuDBBBBBBBBp:weste
Bttutstttu.........p:whole
uusvssBwuuAABAACAAAp:willi
vvuvuuvA..sssssssttp:winne
uuttuAu..uA....t.t.p:wishe
wuu.uvBsvsttttttuutp:worki
vvtDAvvuvtBBBCsBBBBp:works
xwywAzzvwGxwwxwwxxxq:foreign
yzzxzuzHyzC..sstB.tq:money
uttuv.swszsvvtuwusuq:offering
AvuAutwvDzHHHHHHHHHq:question
vvttv.tuvzDGHHGFGEHq:seeking
Eyz.zxzvxxEBCCCDCEEr:need:distribution
wwxz.wzEyxEDBCCBDEDr:need:investment
wuDwwuuvwyCAEECEECCr:need:joint_development
xuywCvwwwt.....s...r:need:joint_venture
wvty.xuuEzGFEEEEGEHr:need:landing_support
wEwvtwwuvyBGDDEDDCDr:need:licence
yvsFvztxzzAsEFDCDECr:need:manufacture
yxxzvwFyytEEDEEGHEEr:need:pilot_customer
zzxvzFtzwvCACFCDCDDr:need:research
Cwvvuxuxvts..tu.A.tr:offer:distribution
wywxAvwCtxuuvuvvvwwr:offer:investment
wuDvuvusvxxxzxxxwvxr:offer:joint_development
ttutCutvuvsssstssssr:offer:joint_venture
wsxwtv.tAtvwvuuxuvwr:offer:landing_support
xBvyxvyx..vzvuywwvyr:offer:licence
ttxDxwxtwxsvvyvvvtvr:offer:manufacture
zvttzsDuvztvustuwvwr:offer:pilot_customer
vvwvvDxv.vtttttutt.r:offer:research
yzzDyuuBzuDEEHED.GEt:000
wtvDwvwAvxA.AA.AAAAt:10
vvvAwuvAutuuuwuuuvwt:100
sssssssAss.......s.t:1000
utttutuCsuvvvvvvvxwt:100k
tttBtttutt.........t:10k
txvxx.tsxCBDDDDEBFDt:12
.tu.ttvutBvuuwuuuuut:120
ustttttutBCCCECCCCCt:13485
vvsttstttD.........t:14
tssutttttB.........t:14001
uvuvvuACtw......tB.t:15
ttttttt.Ausssssssttt:150
tssttttA.vuuuuuuuwvt:150k
AuuutuuuuACBBBBBBBBt:18
ttsttttsuB.........t:1974
tuttt.ut.C.........t:1999
zwwtvxABwAsssuss.sst:20
uwwAwstsut.AACA.BBst:200
stsAtstAstuuuvuuuvut:2000
uutttvutuC.........t:2001
Btttstsss.wuuuuuuuut:2009
s.ssu..ssC.........t:2010
vtttstuttC.........t:2012
vuvuuuwvuD.........t:2015
utttuttttB.........t:2016
ussvtssstB.........t:2018
uwuttutuvD.........t:2019
wvuwvvuwwE.........t:2020
utuuvvvsvCssssssstst:2021
wtuvuuvvvD.........t:2022
vwwwvvwtwF.........t:2023
sssvtstusD.........t:2024
sssstssvsD.........t:2025
ssAttsstBtAAAAAAAABt:2026
uuuuututBsAAAAAAAABt:2027
vuuvuwvvuD.........t:2028
uttutststC.........t:2029
svstttsttC.........t:2031
Dvuuvvuuuvvttttttttt:210
ustuutsvtB.........t:22
tuBttutAuwuuvuuuuuut:25
sstvsttCtvAAAAAAAAAt:250
suuuuuvBuuCBBBBBBCBt:2m
EvuvxwvAwxtttttttwtt:30
B.yuwy.uw.uwtAttv.tt:300
vvuwvuvEww.......A.t:300k
Attutttu..CBBBBBBBDt:35
Atuuutt.utEDDDDDDGDt:3m
vu..Avsuvvttsu.uvutt:40
AwvAstutwtywwyxvyxwt:400
tssttttBttuuuuuuuwut:400k
ust.tsttt.uuuxuuuuut:42
vuuttuutuD.........t:43
AuuvttwutBwuuuuuuuut:46
vtttBtuvt.ssssssssst:49
sssttssssABBBBBBBCBt:4m
zxyBDyBvyyAAA.AAD.At:50
wvxDxvw.y.CCCECBDDCt:500
uttutssAtvBBBBBBCCBt:500k
tttsAssstuAAAAAAAAAt:51
utttuttBttssssssssst:5m
suvstvAsu.wuuwwuwvut:60
.txxwwsAxAtAssssu.st:600
tttututCtuAAAAAAAAAt:6m
AttwutAAwvuAssssuust:70
wvvvv.xDvwCCCCCBCFCt:700
sstts.tBstAAAAA.ADAt:700k
.vw.uBxvvsxvvtvxvvvt:80
.stvvuvAvsAC.BBBBDBt:800
tsttsttBstBBABBBBEBt:800k
ttsttttsuB.........t:85
BtsstssAtvBAAAAAA.At:90
Auvwuvt.v.utttttuAtt:900
tssutttttB.........t:9001
vwuwvusBuuAAAAAABDAt:900k
uvvDutuvtutttvtttttt:9100
wuCwvttvvtuuvuuswuut:ai
sssuAss.ssDDDDEDDEDt:air
BttttstttuA........t:allemagne
AtststuvtBCBBBBBBBBt:antibes
sssssssAssuuuuuuuxut:antipolis
uuAuuBtttuxxyxxzxxxt:apportez
ssssssttsACAAAAAAAAt:aquapulse
Aututtuut.BAAAAAAAAt:aquason
AAuAvvw.AxstsAAssstt:asia
ABvwAsvvvwuusst.ssst:asian
B.wtuvwtsytvtt.ttsvt:asie
tstsssAAtuBBBBBBCCBt:avis
sssstAss.sCCCCCDCCDt:azur
tBsssttsstCECCCCCCCt:bd
uuuuBtsAvwssssuAu.st:besoin
tttttuBtuuBBBBBBDBBt:beta
sstststtBtuuuuuuuuxt:bilingual
uutut.tuuABBBBBCBBBt:biotech
tAAuttsttsstAsssssst:bms
tttttttCtvssssssstst:bp
ttuBttutsuBBBDBBBBBt:bpf
uu.uBuAttuttttututtt:bring
tstsAuAtttttttututtt:btp
tttttsBtCx......A.tt:bureaux
tstsu.ssBsssssssssut:cabinet
vvuvsBBwtv.....At..t:call
tsttsuAtAtuuuuuuwuvt:campus
sttBssttstuuuvuuuuut:capacite
ts.sts.Btttttttttutt:capital
tt.uutButuBBDBBBCBBt:car
ttuAtsttt.AAAAAAAAAt:carros
vvuDtvvvvussstssssst:cdmo
AvuvvvutuAHFFFFFFHFt:ce
BttAttvttvwuuvuuuuut:centrale
uuuututvuC.........t:ces
AvzvAuzw..CBA.CBA..t:chengdu
.ttuttB.tuEDDDDDDEDt:cherche
suA.tt.stwFEEEEEGEEt:cherchons
Atywtuwxtu.ts.AB.tut:china
Asyv.zzwAwC.ACCAAA.t:chine
stvu.sztBy.sAAs..w.t:chinese
BttusuutusDBBBBBBBBt:chongqing
vvuuvC.vvwssssssssst:chu
uu.uuuAuuvBBABBBCBBt:cinq
tssttAtAsvCCCCCDCDCt:clinical
uuuvuuvDvvCCCCCCCECt:closing
uuuvuuuuuC.........t:cnrs
tsAtstAttuuuuuuuvuut:co
tt.tu.utttwwzwwzwwwt:companies
AsssusstBuA.......tt:company
ttsBttttuuvvvyvvvvvt:contract
tststttBttuuuuuuuxut:corporate
sssstAss.sCCCCCDCCDt:cote
AttustuAstCBBBBBBDBt:dear
tt.Btutttsttvttttttt:design
Bttussssstwuuuuuuuut:distributeur
.tsttttutAtsssssssst:distributor
AtstsstuA.CBBBBBBBCt:editeur
sstBtttttv.........t:ems
uvvDutuvtutttvtttttt:en
tuutAuButuwwwwywywwt:energeticien
ttstttBttuvvxvvvxvvt:engineers
stztw.xuvzsssAAA.utt:europe
BuvwsAvwsxtAssuAstAt:european
tss.BsusssABB.CAAAAt:fabricant
.ututvvCvuvuuuvuuxut:family
uuvAuuuvuAsssussssst:fda
uttwttsvBtssssssAstt:first
ututvutAAuwwwwwwwzut:fonds
sssutssssB.........t:fos
tAuuttuvAusussssss.t:four
CvxwtuvvsAsA...AA..t:france
AtxstvxyBvs..stA..At:french
ssststuDtv.......A.t:funding
ttsttssusB.........t:german
Cvvuuvuvv.BAAAAAAAAt:germany
Ctttttuttuvttttttttt:give
vuuCtvvtuuCCCECCCCCt:gmp
ttsttttsuB.........t:grasse
.uuvtuut.AsAAAAAAAAt:grenoble
Cttutsustvuttttttttt:grossiste
wsvuCvutvtu.uuvuuvut:groupe
vvA.vuu.uuttsutttvtt:half
Atsuttu.tvs.s....A.t:happy
tttttttuBvBBBBBBBBCt:hi
vvtusABtstttttttvttt:hopital
wvvvuEuvuvAAAAAAAAAt:horizon
BttttBvuvu.AAAACAAAt:hospital
vvAuvBsvuvsssssAvsst:ia
t.tBttttttCECECCCCCt:ii
tAtuuuuAuutvtttttvtt:industrial
uAtttAtttuABAAAsAAAt:industriel
uCuuttuuuuDGDDDDDDDt:instead
wusut.vuA.AAAAABAAAt:institute
vsssussBusvvvvvvvyvt:investisseur
uustusustAtttttttutt:investment
uttttttutC.........t:investors
yFtyvwwxww.Bu......t:ip
uststttutBAAABAAAAAt:iso
AtsutttAuuFDDDDDDDDt:japan
Asstuss.ttCBBBBBBBBt:japon
utttCttvtvCCCCECCCCt:joint
uut.utv.AsBBBCBBB.Ct:june
vuvvEvvvwvBBBBCBBBBt:jv
Btsuusttt.uttttttttt:korean
uuuuutuuCvttttttttut:l2
BttttuutssBAAAAAAAAt:led
...ysx.tuxBADAAACsDt:looking
.uuuuvvwvCDCCCCCCCCt:lyon
AAsttsssstFEDDDDDDDt:manufacturer
tttvsstssC.........t:manufacturers
wuuwuAuu.CCCCCCDCCDt:march
tttsBtvuttBBBBDBBBBt:martigues
tututvuutC.........t:medicine
vttBtBuutuAAAsACAAAt:medtech
tusBtsuuu.BBBDBBBBBt:merci
tAssstussACECCCCCCCt:mianyang
sAssssssstABAAAAAAAt:mid
uCttsustuutvtttttttt:molecule
tututvuutC.........t:nature
AuwtwvvwB.CCCDCDCCDt:nice
Bssvsssssttsssssssst:nmpa
x.yEuwwwwwtttutttttt:oem
usuutsBuAwssssss.sut:offices
AtssssttAtAssssssstt:ouest
vv.AtvvAuvGFHGGHFHFt:partenaire
ttttsABvttBBBBBCCBBt:partenaires
AuuuAuutttDBABCBBBBt:partner
tAuuuButuvtutttstttt:partners
ttsttstCsussssssstst:patient
AutBttuttuuttvtttttt:pharma
vuuut.wvuABBBBBCBBBt:phd
tut.utuuuACAABAAAAAt:plant
tttst.ttsAtttutttttt:plasturgiste
A.ttttuuuAEDBABBBBBt:please
A.AvvuwtsxAsAAABAA.t:pme
uts.t.ttBtttttttttut:portage
uutAtttut.tttutttttt:precision
tAttuuuAtsACAAAAA.At:prets
vttttstutCBBBDBBBBBt:production
ttCuuut.uuCCDCCCCDCt:projet
AuvuBtuvuvwuuuwuuuut:provence
utttttsCtvDDDDDDDFDt:raising
Au.stusuAwEDGFEFEEHt:recherche
tussvsA.vuCBCCADB.At:recherchons
ttssttAtsAsssssstsst:regional
Btstttussuusssssstst:reseau
BuuuuuuABvA......t.t:riviera
ttttttuCtussssssstst:rmb
tttuutussABBBBBBBCBt:round
BuuuuvuuuCCBBBBBBBBt:saas
tBtttutttttutttttttt:satt
ttttsBsssuBBBBBCBBBt:scientific
uuvvuuvDuuAAAAAAAAAt:seed
svs.AvBwsvECEEDCFCEt:seeking
uvuvutB.uuuuuuuuvvut:send
ssssstsAstBBBBBBBDBt:serie
wvuvvvxCut.........t:series
BAuuvuuwBvEECCCCCCDt:shanghai
CwzsAvzxBuCCBCDBABAt:sichuan
utvstAuvv.tttutvtttt:small
utAtAuu.suBBCBDBBEBt:sme
Ct.uuutsswssussssttt:smes
uvuCttuuuttttutttttt:smt
B.uttttutuAvstssssst:societe
tsssssssA.AAAAAAAABt:software
vusvu.utAs.....t.u.t:sophia
uuuvuAuu.BAAAAABAABt:spin
ttuvtutsvAAAAAAA.CAt:start
Bttusuttututtttttttt:sud
vCtuttttttsussssssst:take
uCtttstutvtvtttttttt:tau
tCtuutuutuBCBBBBBBBt:technology
sssssss.s.AAAAAAABAt:thermavolt
.AvBuvuwwt.ututttttt:three
ttsAtuuuBvvvvxvvvvyt:tianfu
CtutstvttBxuuuuuuuut:toulon
ttttssutsC.........t:toulouse
sssststssABBBBBBBCBt:tour
uvCvtuuvuuuuwuuuuuut:trl
uBtuttustsstsssss.st:trois
uBuutstut.BCBBBBBBBt:tsinghua
ssttsssttAstsss.ssst:university
uttC.uttuttttvwttttt:use
utCvttuuutCCFCCCCCCt:v2
ttssutvCsuCCCCCCCECt:vitatrace
sssBttusttuuuxuuuuut:vitrolles
tssttst.s.BBBBBBBCBt:volterm
tt.ttsttAuCCDCCDCCEt:want
vvuuuvwuDuCCCCCCCCDt:wfoe
vwuusuuvvC.........t:wuhan
CttttttttuDBBBBBBBBx:needs:distribution
vvvwwwuBv.CBBBBBCDBx:needs:investment
utvtAututts.sssssssx:needs:joint_venture
usuuttttBuDDDDDDDDGx:needs:landing_support
vDwwsvuyywBCBBEBBBBx:needs:licence
vvuCsvwvvvBBDCCBBBBx:needs:manufacture
AvyxtxAyvsvvutvtvtvx:offered:distribution
xuzz.zzCz..tttuttstx:offered:investment
xxDyyvwvxsttuttu..tx:offered:joint_development
ywzyDzyvyAsssstsstsx:offered:joint_venture
zwwzszsvDw.tss.ssttx:offered:landing_support
zEzyvzzvw..A.....Dtx:offered:licence
zyzFyyvxzuB.AABAsCAx:offered:manufacture
wzvzywDvxsAA.BB..Esx:offered:pilot_customer
zwvxxDwxvttssss.ss.x:offered:research
AxxtxuyywAyvvxvvvvvx:offers:distribution
xxuywuzEuyvvwvxwvywx:offers:investment
stvuwvvuDxwvvvvvvvxx:offers:landing_support
vAuxzywvyBuztuvvvuvx:offers:licence
.vvDwvwuuy.sstsssssx:offers:manufacture
utvuutDwuxuuuuusvuux:offers:pilot_customer
Fyzwxzzzz.B.BACBCDAx:sought:distribution
zzzzAzzFztBssssA.Bsx:sought:investment
zxFzzwzxytsusAsAAAsx:sought:joint_development
zxzyFyzyz.AAAAB.A.Ax:sought:joint_venture
ywxztzwuEsBs..BACAsx:sought:landing_support
vCxsvxyvxw..stsssssx:sought:licence
wuuBszvxztvsB.s.sAsx:sought:manufacture
zzvzzzExy.AAssACAAsx:sought:pilot_customer
tvzyzEyywtAttA.sssBx:sought:research
wxysxtzExvssstuutAtzh1:¤
wtButvCywvHHHHHHHHHzh1:一
vutvttuuuC.........zh1:七
tvvxuxttsDttus.usutzh1:三
svuywt..zBs.t.uu.uszh1:上
uwstyxs.wsBCDABCBBDzh1:下
vt.tyxwtvDFDFEFFEEAzh1:不
wvBxCAyxvtst.sttts.zh1:与
vutvvyx.sBusutusutuzh1:专
zvtw.vu.tBBtB.Bt..tzh1:业
.vAtAuxsvtt..BA..A.zh1:东
wuut.s.vvBs...ss...zh1:两
stuyutCuAuDDCCDEDBEzh1:个
tA.w.wzvAAt..sAAABtzh1:中
u.wuvAtsuABBBABDADBzh1:临
.ywCuu.u.wxyyxwwzzyzh1:为
vsuvvtsBvustssss.sszh1:主
t.ut.u.uAxCECCDCCCEzh1:么
.sssssssAuBAAAAAAABzh1:之
..s.sCA.suCCCCCECCCzh1:乏
utAtBAuuuwuuuuvuuuuzh1:乐
usvvtu.tAAstssssss.zh1:九
ututsuvCsAttvvvwsuuzh1:也
tttusB.tttsssss.tsszh1:书
vDuvuuwuu.BDBBBBBBBzh1:买
.B......ssABAAAAAAAzh1:乳
twusvvy.uDDEDECBCDDzh1:了
tBuu.AttuvCDCCDDCCCzh1:予
uttu.ss.AAABAABBAB.zh1:事
.uxsw.syvAsssttvtsvzh1:二
wuwwvvtuxGtsttuuuBtzh1:于
vuDutvuutusstsssssszh1:云
ss.ssAssssCCDCCECCCzh1:互
tvtCwvt.suCBABBBDACzh1:五
BtvssvwsAyA.AABAABAzh1:亚
uuttutuAAwtttttttutzh1:些
sAtsts.t.vBsBAAA.Atzh1:交
ssu.zwtuxsvvtxtvxuwzh1:产
tutAtAuvuuss.tssssszh1:享
uwxAsw.ussCAsss..sBzh1:人
tttttuAtAtsssssstsszh1:什
tA.ttuuAuAs.tsststszh1:今
AtsssssAtuCBBBBBBCBzh1:介
uAA.wuxw.v.B.us.ssuzh1:从
tstA..Bt.t...A..s..zh1:仓
ut.stuttvCtttvttsttzh1:他
tCtuttustwABAAAAABAzh1:付
.stAyuxvAtAsBs.A..szh1:代
u..vAuBtuzBsvu.usvszh1:以
.u.vttuuvAts.ssuAsszh1:仪
uvstvtvwvAwtwuvvvvvzh1:们
t.sBvutsxwECEGDEFEEzh1:件
.txBswuuwvAt.st.s..zh1:价
ssAsAssssuttuttttttzh1:任
vvvsCuvvt.BBBCBBBCBzh1:份
w.svCuwyssuustvwtuxzh1:企
Ass.ssssswuttttttttzh1:伍
AtttttAtttDCCCCCDCCzh1:伏
BttBt.tttvtssAssssszh1:众
tAt.usu.u.ywvwvwvxvzh1:优
sw.sA.xuwwB.tC.sA..zh1:伙
uytswvss..DDDDDDDC.zh1:会
..AuutuAtttt.sssttszh1:传
tuutu.B.ut.....AtB.zh1:估
swA.t.wvvwEBAECACABzh1:伴
tvvAuuvvuBBBBCBBBBBzh1:但
vvzuvBusAsA...A.sAtzh1:位
.Bu.v.tvvwCCC.BCBBBzh1:低
uttuvtutDvssssssssszh1:住
tA.AsusuvyAAAtAAss.zh1:体
tttB.uustyAAAsBAABAzh1:余
yv.utB.vwwwwvxxxxxwzh1:作
uutstuAuAtuuvwuuvuwzh1:你
yBxxxAsAwuCDCBCCCCCzh1:使
ttusB.tCtwuuuuuuuuuzh1:例
swxuut.t.sBCA....uszh1:供
Btttttt..uvuuvuuvtvzh1:便
.vvs.tttA.uttsttutuzh1:保
AttuttAsttECCCCCCCCzh1:信
s.tsss.tssBBBBBBCBBzh1:修
sutAtttBssBBBBBBBCBzh1:候
.uuttuAtAuAAAAAABA.zh1:借
sssstAuBtussssstssszh1:值
u.uCvsuCsuABAsAAA.Azh1:偏
utB.xsutxy.stst.sttzh1:做
sssAssAssuAAABAABAAzh1:停
AttttsuAtuvuuuuuuvuzh1:健
usAuttt.v.uwwuwuvwuzh1:储
uAttu.uutttvtttstttzh1:催
utAttt.uts..A...s..zh1:儿
..C.sB.s.w..s..B...zh1:元
As.vtt.tuvut.ststsszh1:充
uvu.uuCw.wtuwvvvuuvzh1:先
Bwtuvss.vtCBCBBABABzh1:光
tttAtAutstBBBBBCBBBzh1:克
uvxvusBtBxstsssv.tuzh1:免
vtCvtyytvAACBACBCCDzh1:入
uBuuvuu.sBAssBAABBszh1:全
uuvAu.Au.vuuuvuvwuvzh1:八
twuyAxs.stAs.sAsssAzh1:公
tusstwwwAButtttttttzh1:六
vv.uBAzxwsB.CACABBBzh1:共
w.sAtxvuvBABAB.AAB.zh1:关
stutuCBuu.BBBBBDABBzh1:兴
tA.u.tuuutBCCBCBBBBzh1:其
A.uAt.st.wstsss.tstzh1:具
vuutstAAusssssstt.szh1:养
Bwswwy..wtBCDABBD.Bzh1:内
t.vu.vw.AxBDBBDBBCAzh1:册
tuAutuuAsv.ABAAAACBzh1:再
uvuBt.vv.tBBBCBCBBAzh1:写
AsvttutAuwBBBBBBBCBzh1:农
usuuuuA.uututtttvutzh1:决
vu.utAAvtuuusuuvwuuzh1:冷
ttuAtAuttsuuuvuvuuuzh1:冻
ustBs.tusv.....A...zh1:净
utusvt.vCu.A.A....tzh1:准
Auu.ttuvBuDCCDCCCCDzh1:几
uBtwBuvsvv.ttt.tsttzh1:出
s..svsxutsAABABsBBCzh1:分
vstwtuu..A.Bs.AA.sBzh1:划
.uvuuAtutBt.ssstssszh1:列
sstssssAssC.BBBC.CBzh1:则
tutAuttv.Atttuttttuzh1:刚
swxsxyA.suxvyyywzzwzh1:创
tttAuu..Axuuwvutxxvzh1:初
sB.vuxyyw...sts..Aszh1:利
.AusvtstuwAts....A.zh1:别
suvtwsttBuACBABCsBBzh1:到
ttACuzwxxtBtBs..B..zh1:制
s.vCvuvwvvststssssszh1:剂
tsuttx.v..DCABAACBBzh1:前
.vBtuu.uuvB.BCBBCBBzh1:力
uuwsAvxtBuA.AABAA.Azh1:办
tAtsttsts.tuttuttttzh1:功
vv.Avtwu.uCCBBDABCBzh1:加
.sstsustvsttuv.st.uzh1:务
suBtwttssvBAAAA.sBBzh1:动
stuvv.tv..sutttusttzh1:助
sst.t.tBtBssssssstszh1:励
sssstssssAAAAAAAAABzh1:勒
As.ssssts.CBCBBBBCBzh1:募
u.tBtvxutw.tBtA..s.zh1:包
tsutssut.wsu..sAtAszh1:化
u.xvuwBxAADAA.sAsBBzh1:区
tvw.vAs.wvvuuuuvsuuzh1:医
uvu.yt.ytCvyxzwzxwyzh1:十
.tuAu.ttuAtssAsutsszh1:千
suAusv..syB..ss.AsAzh1:半
B.tt.suttuttsstsssszh1:华
uv..tuutABBBCDBBBBAzh1:协
xt..usustuAuAtAust.zh1:单
DtxwvtytwsFDCCCDCBCzh1:卖
A.uuAuvstw.A..B..sAzh1:南
utttuAtt.t.....s..Azh1:博
stwvAvvsvAAs.....A.zh1:占
utB.tsut.v.sAs....uzh1:卡
t.t.ttA.susustss.sszh1:即
sssAssssssBBBCBBBBBzh1:卷
vtu.BxtwzssvABAAA..zh1:厂
ttuCsttttvssstssssszh1:压
tsttuCvuuwA.BBAAAAAzh1:原
tvwuwvvwtEt.tAssssBzh1:去
vusuuBvAussstsuts.szh1:参
tstBststsu...A..s..zh1:又
.uuAtsvus.CCBABBBCBzh1:及
A.tt.tutAttvuuvuuuwzh1:友
uuBssutt.BAABAAAAA.zh1:双
usw.uuAwutststss.sszh1:反
ststwxttttttttstttszh1:发
sBttutuutuEFDDDDDDDzh1:取
v.vtAussuuCACCDCBDCzh1:受
stsBttsstvBA.BAABBAzh1:变
Ewuuvutuvvssttssusszh1:口
tsss..sAst...s...A.zh1:句
sst.ustBssA..s...A.zh1:另
sAwBsvutwvCCBDCCBDBzh1:只
tAAsvwuvxxuvwzuwtxvzh1:可
swA.uuu.wtCAACsACAAzh1:台
tttAttAutsCCCDCCCCCzh1:右
.Asts..sssABAAAAAAAzh1:叶
.xuyAxt.stA.ssA.ssBzh1:司
sAsss..sssstsssstsszh1:吃
At.AAuvvuwwuuvuuuuuzh1:各
vuAxC.yvwsBsAC.B.Aszh1:合
xvAyB.xwstCAFCECECBzh1:同
swswv.swsttstsstAstzh1:名
sxxtvtvtxCA..s.s...zh1:后
sA.tsss.uz.tust.vutzh1:向
tAtsts..AuCECCCCEEDzh1:吗
AttAssvuBuEDDEDDDDEzh1:否
.A.Attuutvvwtwuuuuuzh1:吧
tttAss.tttssstssusszh1:吨
tA.ttttttu.tA......zh1:听
AtuuvsuAvBCBBBBBBCBzh1:启
uuuutusuABttttttttuzh1:告
wsvvvuswAAtuttttvtuzh1:员
uutAuuusuAtttutttutzh1:周
sssBssssst...A...s.zh1:命
.tvuuvuwssttustt.v.zh1:和
sttsustsBtBBBBBBBBCzh1:咨
ssBttutttsAABAAAAAAzh1:咱
Bvsuxstzzsxuuwtvwuuzh1:品
ttuAsBttssCCCDCDCCCzh1:响
uttsuBBtBvsssss.ssAzh1:哪
AAvvwxvwxtsu.A..A..zh1:售
B.uswvxwts.us..tt.uzh1:商
ttBtuuuBtBttuttttvtzh1:喜
stsBs.us.tssstssssszh1:喷
.uutzxAsuvwxttuuwvuzh1:器
uBtttttsts.s.......zh1:噪
Astsvsuus.susssuvt.zh1:四
vDuv.uvuutBCBBCBBBBzh1:回
uu.tuuvBusDDEDDDDFDzh1:因
wvttsy.Ausu.ss..vuvzh1:团
tuwuwvBvA.BAA.sB.B.zh1:园
vuvuuttAtBtttttttvtzh1:围
u.AtuAuvu.AABAABAAAzh1:固
Bswx.wwyBwss.ss.sttzh1:国
stuBv.vwvwAt.ssttsszh1:图
ttAst.ussuAABBAAAAAzh1:圆
v.vuBvstvus.sssstsszh1:土
sxyvsxttts.B.B.BCAAzh1:在
AuzyBxCxAzB..ssA.sszh1:地
As.xsyBtvvs.tstssA.zh1:场
ututvsvuAA........Azh1:址
v.v.tsuww.tuuvtuuttzh1:均
svA.uvusttEDECDDDEDzh1:块
wBAusAuvvxuvuuvvwvuzh1:型
stut.tBuusBBBBABDBBzh1:城
.utuss.uuCCCBBCCABBzh1:域
.AvuutuuvsAs...A...zh1:培
wswux.AuuA.B...ss.Bzh1:基
uuttsuCttsssssssssszh1:堂
ttt.s.ttt....s.....zh1:塑
stuu.tssAus....AAstzh1:境
AsuuututuAtustsss.szh1:增
sutCtsstst.........zh1:壁
tAttsuAstuBBBBBBBBBzh1:壤
ututuAtt.......s..Azh1:士
.tAtttsts.CBDBBBBBBzh1:声
ttuCsuutstCCCECCCCCzh1:壳
u.tususwBAs.AsusssAzh1:处
tstAvxtv.ts.AB.ssAtzh1:备
tAAututtttCDDCCCCCCzh1:复
.vusAwyvs..AAtts.Aszh1:外
wsvsvuwutDt.sus.ssuzh1:多
ttsutBuBttBBBBBCBDBzh1:够
x.ztusuvs.uvuutuwuuzh1:大
uwvtvvvB.ts......A.zh1:天
s.A.BsstttAABABAAAAzh1:太
sA.ssstssvvwwvwwvvvzh1:央
ws.uuwAw.sEFFEFEFEFzh1:头
uuutttuAuABBBBBBBCBzh1:奖
sAwwvwuwwBDABBBBCBBzh1:套
AuswAu..twCCCDBBCABzh1:好
.A.v.uuvvv.susss.sszh1:如
ttttusuuBAttttttttuzh1:妥
sssutttAtBtttttttutzh1:始
.utBustttuCBBCBBBBBzh1:委
wAtsux.wttAA.B.ABAAzh1:子
uuuutt...utttttssuuzh1:字
vwvsuvBvvBsss.ssusszh1:季
tvuwzBwuu..ututusutzh1:学
tvvuvutvB.AAAAAABAAzh1:孵
.uA.tu.vtvA..s..A..zh1:它
sttAtt.tAs...A..s.szh1:安
uAuBuvts.uAt.s..AA.zh1:完
tttttttttBBBBBBDBBBzh1:官
v..tuBu.v..AABssAC.zh1:定
swvst.BvtuCBBCCCCBBzh1:实
tvvAwx.vx.ttuwtttstzh1:客
.vusxsssssC..BAB...zh1:室
stwwsxAvzCsusA.s.stzh1:家
tttsttsv.Attttttttuzh1:宿
s.t.stsss.tututttttzh1:密
ssCC.tss.wttuutttttzh1:富
vww.s.w.s..uAsss..Azh1:对
tuu.ssAswvBCDFEFF.Ezh1:寻
vsvvvAss...B...CBtAzh1:导
vA.vttvAuusu.sssstszh1:封
utAtt.suuusstssvssszh1:射
.AAtttAuuvC.DABABAAzh1:将
uutAttuAsvssAAAssttzh1:小
vtvvuvvAtAssssssstszh1:少
sssstssssAAAAAAAAABzh1:尔
tAtBsstttttututttttzh1:尘
tsw.wsvsAvB.A.ABABAzh1:尚
uuuutuCuutAAAAAACAAzh1:尝
AsxssxABtztsusts.sszh1:就
uuuuu.uuAs.....A..szh1:尼
ttAttt.uu.vvxwvvwvvzh1:尽
tutttAAtAwAAAAAsBA.zh1:局
tBtuuvvv..vxwvvvvvwzh1:层
uutuutuuC.BBBBBBBBDzh1:居
vuuvtAAvwstttttuuttzh1:展
sAs.s..sstA.AAAB.AAzh1:属
ututttBttt......A..zh1:山
.sAsssssstBBBBBBBBBzh1:岛
Asssssss.sCBBBBBBBCzh1:岸
tB.tttuuuwssssssssszh1:嵌
Auutstvt..t.s.u.ssAzh1:川
sstsssAstsBBBBBBCBBzh1:巡
xvsAuwv.AuAt.stssstzh1:工
tttAttAutsCCCDCCCCCzh1:左
.stsuAustvCCBCBABDBzh1:差
vsx.xstsvAAAAAABsBAzh1:己
t.yvvxvxzGCBCEACDFBzh1:已
stsststtBt.........zh1:巴
B.xwswstv.ACBCBBCDBzh1:市
sts.ts.ss.AAABAA.ABzh1:布
sxAxwAvvAx..t...tstzh1:师
tsvsustuuvEDFDEGEEEzh1:希
.suw.uAv.wt.ututsttzh1:带
AxvAvvxvAsBAAAABABBzh1:帮
uuuutttAtAuuuuuvwwuzh1:常
su.Atvvu.uABAsA...szh1:干
.w.wttwAs.ssusus.stzh1:平
xwyvyuwuyHssustuAt.zh1:年
vvvvABx.ssttsuu.tuuzh1:并
Ctuutuusuv.AABAAACAzh1:广
u.wtuB.suvBBBABDBCBzh1:床
uttuuCtuuussssstssszh1:序
ttuutsBututttttuuttzh1:库
svA.uv.utsBABABBBB.zh1:应
A.tttAtsuwB.AAABABBzh1:底
Avvvuw.xvsAAAAAABAAzh1:店
tttttsstAsttttttuttzh1:府
tAtt.AtuttBCBBCCBBBzh1:废
tuu.uxABvsAAAAAAsBAzh1:度
wwsttvBwvACCBCCCDCCzh1:座
Au.uuuuAuus.A...ss.zh1:康
u.u.AswuvB..stt.suszh1:建
wy.wwvu..Buuuvwwvsvzh1:开
t.AsAvs.xttuuu.twwtzh1:式
sCvvvvwsvsCDBBABBCCzh1:引
tttttAt.ss.....s..uzh1:张
tAAstutt.uuvvuuuuuuzh1:归
Aux.tvAw.wAtstAsusszh1:当
Asts.vDsswstttttuttzh1:录
s.tssBssststsss.ssszh1:影
stAtts.tswDCDCCCDCCzh1:往
A.ut.tBvuwFEDDFEEDDzh1:征
tutuu.vvCtDCDCCDECCzh1:待
utsvvw.syDBABCAAAAAzh1:很
utvvuuuvDussssssssszh1:律
s.sAswwwusDDDEDCCBDzh1:得
sBuus.tt.uCBCCCDCCCzh1:微
CvuutttttACBBBBBBBBzh1:德
usstvstAtAADAABCCBBzh1:心
.uutttutBuCBBCBBBBCzh1:忙
vusu.u.AvtBACBCBCCBzh1:快
ssttssCt.t.........zh1:念
s..ssAsstAtusttutttzh1:态
tAts.ttv.xDEDDEDDDFzh1:怎
uuuBts...xDDDFDDDBDzh1:急
sAt.tuuustAAABAAAAAzh1:性
.vvAvvvu.sBBBDBBBBBzh1:总
ttt.sBttsuBBBCBDBBBzh1:悉
...sAutxwzwuwxvwwvxzh1:您
usvsv..utvDEECEGCCDzh1:想
w.uvtst.xz.AtAss...zh1:意
tAsuvutsvstssttsuttzh1:感
.ttxAs.szzABtAsss..zh1:愿
sv.vu.wBtwGEHEEFEGFzh1:懂
ttBtttstssAABAAAAABzh1:戏
v.t.szyytBECEDEBCCDzh1:成
tvstwuuxwAwuxwywxvvzh1:我
tBuAAstvtvABAB.AAAAzh1:或
uvuuttuBuBBBBBBBBCBzh1:战
tyv.xyCxs..ssussAAszh1:户
wxx.svtvAuAAAAAABBszh1:房
t.w.xAsx.xDBCBCCDCEzh1:所
stuAvuvsBt.ABB.sAs.zh1:手
sssstsss.Attttttttuzh1:才
.s.Axwvusw.A....ABBzh1:打
tvuAvsutAuCBBCBBBBBzh1:托
ssssststAAsssssssstzh1:执
AuusvtvBuvsAA.AAACAzh1:扩
AuvAtvBuvyACA..AAB.zh1:批
susswusAsvCDCCFDEBEzh1:找
suAAuvsuuvutsvttuttzh1:承
xCuw.vtsvuAAA...stszh1:技
t..Bxzxs.zCBB.BBCCBzh1:把
wxtzxxyBuCvuvuuuuvvzh1:投
sustssussBtsssssssszh1:护
vvuButsvssAAABACAA.zh1:报
tuBust.ttwss.Atstsszh1:担
ttststusBtAAAAAAAAAzh1:拎
Buuvvtvu....A..s..szh1:招
ssvs.Av.txCABCBCACBzh1:拟
ussutsuBt.vvvvvvvwvzh1:拥
uAsuAt.tws..t.ustB.zh1:拿
vtuwAxyssAAACAB.AAAzh1:持
vvwvvBwvCvCDCCCDCCDzh1:指
uCvsuusuuxstsAss.sszh1:按
utstssBtstttttttuttzh1:挑
.As..AssssACAAA.AAAzh1:捕
.ssssssssAA........zh1:损
....s..B..uuuuuuuvuzh1:换
vwwvuEsuwvAAAAABBBAzh1:据
vDxvttywwt.uss.AsBszh1:授
t.tttttBsttutttttutzh1:掉
.sA.Bsss.tss.stsssszh1:掌
ttuAttutAtAAABAAAA.zh1:排
stu.usAuv.DEEDCDDCCzh1:探
uuwBvuxtAvt.ttAt.B.zh1:接
AsA.sttttvEDFEDDDDDzh1:控
CstvvvvussABBBAAAC.zh1:推
usuwus.t.zA.As.s.ttzh1:提
AAss.usustsAA.s....zh1:握
uvv.uuwuCtAAAsAAAAAzh1:搬
AtttsAttsu..C..C...zh1:搭
sAAsttsssu.Bs......zh1:擅
tBtuttttttCECCCCCCCzh1:擎
vstuwwx....tA..s.sszh1:支
v.vvtsusssss.s.tttszh1:收
stAtssutssAABAACAAAzh1:攻
wwu.ustBt.AA.BAtsCAzh1:放
tuuuuustBt......ssBzh1:政
ssusAsBsttBBBBCBCBBzh1:故
tAttsA.tsu.s...Bs..zh1:效
tuvv..vtABAD.ABDAD.zh1:教
uuututCuuuBBBBBBCBBzh1:敢
ttsusstusB.........zh1:散
usxvvCsAvw.t...A.s.zh1:数
uABvuw.vwwsttsss.sszh1:整
sxwwAtxtwBCAAA.CAAAzh1:文
u.AtuAvsuw.st..B...zh1:料
sssBsstssussssssssszh1:斤
s.tBtttstu.A.s...A.zh1:断
suuuu.uuAsBAAAABAA.zh1:斯
swAusy.wttuut..sxAtzh1:新
t.tysstttu.ssAsAts.zh1:方
ssss.stBsussssusstszh1:族
Buustu.utuvuuvuuvuuzh1:旗
swsuxtAxstBABAAB.AAzh1:无
.tsAtstBBwtttttttttzh1:既
vtuuvt.uuCttttttuttzh1:日
t.ttuuuAuu.A.....A.zh1:早
uwstu.vBAsCBDCBABDCzh1:时
uAvuvuAvu.Aus.s.ssszh1:明
Bttttttttt.........zh1:易
stsAtsvtsBBBBCBBBBBzh1:春
.uvstuvAvsuvvvuuuutzh1:是
AtvvtuvvuBAt.......zh1:普
stAtsusutA..s......zh1:景
ttAst.ussuAABBAAAAAzh1:晶
Bvuutt.uuuCBCBBDCCBzh1:智
sustt.sstC.........zh1:暂
u.ust.utvAAsAAABAAAzh1:更
.uv.uusuBv.ssusstsszh1:替
vutuAvss.sAB.BBA.ABzh1:最
swxuwvuxADDDDDDEFDEzh1:月
vwtstwxAvCDDBAABCBCzh1:有
A.tt.tttAtsuttuttsvzh1:朋
.ts..tuts.uttvstttuzh1:服
tsvsuttuuvGEGEFHFFFzh1:望
vuuuwsss.A.t.utstttzh1:期
tBttuttu.t.s......Azh1:未
twxv.tt.tBsuAs.tutuzh1:本
yDuw.suvyuBBBAAB.sAzh1:术
vvAszuB.uxEDCFCECFEzh1:机
xFuwwxyBxxttttstuttzh1:权
utstssCusv......A..zh1:杆
ssAtt.vvuw.su.s.ssszh1:材
ttuuuttvtCBBBBBBCBBzh1:束
u.usu.Awusttttttwtuzh1:条
ttwuuvtvCt.wutxxxsvzh1:来
.vvAwutsvuCAAAAAB.Azh1:板
wwuvt.t..tCCDCDCBEEzh1:构
svvvuCvuuuvuuuuwuuuzh1:析
.A.vsw.tvuAts.AAAA.zh1:果
Cw.w.uwwvv..A.AA...zh1:架
u.tuutst.ADGDDDDDDEzh1:某
sAsss.ssssBCBBBCBBBzh1:染
stv.vA.Asxvuuvuvuvvzh1:标
uuv.sssxvAsAt.ustttzh1:校
t.ttsBststBCBBBCBBBzh1:株
xxzAx...tvstuutvs.uzh1:样
vAuvtuu.ssBCBBBBBAAzh1:核
t.v.uutvuAC.CCBBBBCzh1:格
vwsvssAvwAttutustttzh1:案
sss.ss.B.tAAAAAAABAzh1:桥
.sAtuv..uxssA...ts.zh1:械
tu.usuBsws..s.tt.A.zh1:检
B.ttutsustCCABAA.AAzh1:植
tttussuu.Asssssssstzh1:楼
ssttssCt.t.........zh1:概
u.vsAAAuuy.sAsBABA.zh1:模
tAvvuwvs.sBBBCBBBCCzh1:次
uss.v.sAvuyywzxzwwxzh1:欢
DsuvuvytszABAs.A.sAzh1:欧
s..t.uuuuuEFEDDDDDDzh1:欲
v.Bsuu.utvDEEEDDBDDzh1:款
BwxuwvBAxvBBBDDCCACzh1:正
AtAssstsstCBCBBBBBBzh1:此
ututtu..BvBBCBBBCCBzh1:步
ssAssusAsu..B....s.zh1:段
vvsCuCAuuyvvwwvxwwwzh1:每
tuussutAuAsss.ssstszh1:比
tt.ttuutA.AACAAAAABzh1:毕
stuAAAvttvCBCCDsBBBzh1:气
tAsu.usvuvCADBABCBBzh1:氢
sstv.s.wsxAABttBA..zh1:水
ssu.tsysst.BADCDBGCzh1:求
tABvutusuuA.AAAAABAzh1:池
.ssstsAtttCCCCCCCCCzh1:污
AwxCwts.vvFEDEDGFFFzh1:没
Ct.xuwzwAxB.sABCB.Bzh1:法
ABtttttttuBCAAAAAAAzh1:泥
vAwttsw..wsAstAtsstzh1:注
tsA.ttutuuCBBAAAAAAzh1:泵
uttAutuBtwttttvtuvtzh1:洁
C.vttwztszCBC.BCBCBzh1:洲
tutB.Buttutttututttzh1:活
uvBuu.uuBvsstssAssszh1:派
u.tuvAtvs.EDEDEFFEFzh1:流
wwwwt.AzxB...AssA..zh1:测
Asuvz.wu.vttvuuvtsvzh1:海
tAtAtsustuuwvuuuuuuzh1:涂
AAtus.tttuDDCCCDCCCzh1:液
u.uvustCtwstsst.stszh1:清
.uttsstttBFCCDBCCCCzh1:渠
..tuuuAuuADDDCCDACCzh1:温
ttAttutAtsAABAAAAsBzh1:游
Aswus.uAvxtt..AA.s.zh1:源
tB.sstttssCDCCCCCCCzh1:溶
vutAututtC...s.....zh1:满
.ssssssssACCCCCCECCzh1:漏
..s.B..tstAAAABAAAAzh1:潜
ts.ssAttsuAABAA.AAAzh1:激
AutAtssstuBAACAA.AAzh1:灌
uuu.ustutBBBBCBBBBBzh1:火
.uttstAtstAAAAAAAAAzh1:灯
sutCtsstst.........zh1:炉
utvsvsuwAC..ststssszh1:点
tAtAtstAswDDDEDDDDDzh1:热
sstssAsttAtttttutttzh1:然
tsuussAtAsuuuuvtvuvzh1:照
.AuAusvusvtAsts.ssAzh1:熟
tAusAttAtvB.BBCBBBBzh1:燃
..t.utuAuwCBCAAAAAAzh1:片
Autsttuvt.CABAAAAAAzh1:版
BwuBsvvvvxvttu.ttttzh1:牌
tsvsw..tuACDBBBBCBBzh1:物
stsuututuAA.s......zh1:特
BB.uutuuuu.tAsssssszh1:独
tuuButAtsx.sstsstsszh1:率
.utAstsvuusACC.BAAAzh1:环
s.wstwvAw.BBBCBBCBBzh1:现
AttAusuvAtsttuttttuzh1:班
sAsssAsssuuvuuuvuuuzh1:球
AwtwuAuv.sABB.sB..Azh1:理
stBtttttssAABAAAAAAzh1:瓷
tsvBzvwtvtDACAAAABCzh1:生
zstyzsCvxA..Astt.Cuzh1:用
tsssssAvssttttttvttzh1:田
sAutvBvxwB.s.BAt...zh1:由
tsstst.tsAsssssstsszh1:甲
vttvuDuvuvA..AAA.AAzh1:申
tvssyuAvzsDCDDCBEECzh1:电
uttutCtutwssssstssszh1:界
utvtttvvBADDDFEDDDGzh1:留
tttststBttBBBBBBBCBzh1:略
ttuButt.uxuututttutzh1:疗
usu.AuuuuA.s.AA....zh1:疫
usutuA.utss.ssssssszh1:病
...s.A.s.s.........zh1:瘤
AtsustBssu.sssssts.zh1:登
.suuu.BtutDECCCDDCCzh1:白
.wwAwutuuBxvvvvwwuwzh1:百
sttvuxt.sst.tBA.tuuzh1:的
sBttssss.tstssssstszh1:皆
utttuttstBCCCCCCCECzh1:盈
sAssustutABCBBBBBBBzh1:益
ssBtsAttttCCDCCDCCCzh1:盐
.uAtsutusABBCBBBBBBzh1:监
Att.tsttsuA..s.....zh1:盒
AAtsssttttuutttttttzh1:盖
AttttBsttuCBBBBCBBBzh1:盟
ssuus.xutAA.usstssszh1:目
.BuvuAuuutCCBBBCBBBzh1:直
AAtstssttuBABAAAAAAzh1:相
wxtvus.tAxEEFEFGGFFzh1:盼
stuuutuuB.ECCCCCCCDzh1:省
s.wwvtsDvyAA...Ast.zh1:看
xx.vvuCsvvBBBBBACCBzh1:真
svtvtB.uut.AAAACBAAzh1:眼
AuA.vvwwsAsuvxuuuutzh1:着
tB.uuuuuAtBCCBBBBBAzh1:知
AututuuttBDCCCCCCCCzh1:短
ututttAuu.AAAAACBAAzh1:矿
sAsssssssstutttttttzh1:码
xuAtvBxwwustsAsus..zh1:研
u..uttsAtu.AA...As.zh1:硬
ssBtsAttttCCDCCDCCCzh1:碱
sAtAsuuuuvCFCCECCCCzh1:碳
uuutuuC.vu......s..zh1:示
BwvvvvsBstFDDDDDDECzh1:社
sBuutttAttCECCCCCECzh1:离
tttsuttBtAtttttttvtzh1:秀
tsusvvA.vuBAABAA.AAzh1:种
vtywwDu.tuuuuuuuvvvzh1:科
uwvwvuwtDtuuuuuuuvxzh1:租
tt.ttsuCtv..s..t.A.zh1:积
.Ctuttttuvsvtttttttzh1:移
svBxuxtvBxAss.t.s.szh1:程
ssssu.usBtttttttttuzh1:税
wutvtCxuvsstus.ts.szh1:究
uvuBtuuu.s.ttvtttttzh1:空
vvvv..tu.uBB.BB.ABCzh1:立
tvvsuACttuuuuvuwvuvzh1:站
uAAtuuvttvvwyvvvvvvzh1:端
.tstttsBtusttttttutzh1:笔
wvxwwwstCtGFEFEEFGFzh1:第
.AtAutuuttABA.AAAAAzh1:等
sssssts.AtAAAAAAA.Czh1:策
stssstAAttCCCCCCDDCzh1:筛
tAtBu.ttAuDEDEDDDDEzh1:筹
ssuuvsttBv.ussssssszh1:签
BBsts.sssvAs.......zh1:简
t.BtvsuvtxBC.CABBACzh1:算
tuAAvvtu.Avvxwvvwwwzh1:管
vtvBuuvuuBssstssssszh1:箱
ssss.usssB.........zh1:篇
sssssAssAstttttuttuzh1:米
tuust.stt.uttutstttzh1:类
uts.tvuuuAAAA.AAAAAzh1:精
Atwt..svwsAts.uAAtszh1:系
.sAsssssstBBBBBBBBBzh1:素
uuuuuAutCuBBBBBCBABzh1:索
ttAtt.tsstttuttutttzh1:累
sssA.ttssuACAABAAAAzh1:纤
tttAtttuu.BA.B.AAAAzh1:级
tstsutstBtAAAAAAAABzh1:纳
t.sBtvtutusu.tssssszh1:纸
.twtvuAsvtsstvttuAtzh1:线
tt.Auu.ttt..As..s..zh1:练
ututBstxuuts.uus.s.zh1:组
sstssCsttussssssssszh1:织
AtsssssAtuCBBBBBBCBzh1:绍
AvutvswxuCA..sAs.AAzh1:经
vusvvuusvBBBBBBABBBzh1:结
tAtutttBtvt.tttttutzh1:绕
s.zuusB.txBsAsAAtsszh1:给
Astttu.t.vCAAAAAAACzh1:络
Asutt..tuuDCCCCDCCCzh1:统
ttttsstA.uBBBBBBBCBzh1:继
wswwwvvsABBCBBBCCDBzh1:续
s.tA.ttttuBDBACBBBBzh1:维
sssssstssB.........zh1:绵
uuu.svuutBBBBCBBBBBzh1:缩
tv.v.su.vAEB.B.CDCBzh1:缺
AvvvustvwAtttttsuttzh1:网
sAsts.ttt.BCBBBCBBBzh1:罕
usBtutt.uuB.CABBBABzh1:置
uttuuAutA.tttttuttszh1:署
uvuuutuuABsssssssstzh1:翻
vuuuvBABuv.....AsA.zh1:老
utt.st.ttB.A.Bs.sA.zh1:考
wuxvs.uu..sssstvustzh1:者
ssBtstsAsuDDEDDDDDDzh1:耐
AAtttuAuuusuttttuttzh1:耗
ttstBtuAsuCCCCDCCDCzh1:聊
uuAvs.vussA...sA.tszh1:联
tss.t.vsCsttttttttuzh1:聘
wxyxDxyByxCCCCDCCDCzh1:股
sustssussBtsssssssszh1:肤
...s.A.s.s.........zh1:肿
.tAsstt.tuCBBBBBBCBzh1:胰
sBA.tsstsuA.BBAAAAAzh1:胶
BwsAwwvtAzGHHHEHGGHzh1:能
tssssst.AsAAAAAAAAAzh1:脚
u.tsAAuuuwBBCCCCBBBzh1:膜
BuCwsutu.sssAsssssszh1:臂
zuvtzwvswFuuvvusvsvzh1:自
stsAtst.t.uuuvuuuvuzh1:至
tttsstsvtBsssssstsszh1:舍
u.tstsvtAAs.sssssstzh1:航
ssCsAtusAssssstsss.zh1:色
.Bttstsuuvsuttututtzh1:艺
AtuAttsutuCBBDBBABBzh1:节
sAstt.tAtvtvsttvtutzh1:芯
uvuuusuCvuCCCCCDCECzh1:花
t.t.Attttt.s.AA....zh1:苗
.tstuss..uFEEDDFEFEzh1:若
ttttttAAvu.......A.zh1:范
uAttutttAts.sssssstzh1:荐
Atstsssst.CBBBBBBBBzh1:荣
s.tssuu.uwCCDACECABzh1:药
usvtwvsssAtwuuuuwvuzh1:获
t.tssBttstCCCDCCCCCzh1:菌
ttutuutsDt.......s.zh1:菲
ssststBsttDCCDCCECCzh1:萄
swwv.vvu.Bvuttsttstzh1:营
suutstutBvBBBBCBBBBzh1:落
ssststBsttDCCDCCECCzh1:葡
s.ssAssssABCBBCBBBBzh1:董
sssssAsssstttttutttzh1:藏
tttts.tst.ssssssssszh1:藻
utt.sttttBABAB.AABAzh1:虑
vstuuvuBus.sA......zh1:融
uwswt.ut..C.sBCADBBzh1:行
AAstu.tA.uCCBBBBBCBzh1:衍
AvAuu.utuuttuttttttzh1:补
.wxwxtvwuBA.AAAsAAAzh1:表
sAtssssttAuwuuuuuuuzh1:被
xvsCvx.xxuBBDCCBBBBzh1:装
sA.vAuvsuwDCBCDBBABzh1:西
xtuAts..tvHEFHGHGHHzh1:要
Bsssssststuttttttttzh1:覆
sAttA.tutsABAABBAAAzh1:见
tttssCtsuttttttvtttzh1:观
uu..utAstw...A.ABA.zh1:规
ut...tt.ttCCEDDDCDCzh1:觅
ttsttBttstsstss.ssszh1:视
tAAtttsssttuuttttttzh1:觉
vssusssuA.AABABAsAAzh1:解
sAss.sAsssstss.stsszh1:触
zvs.usysBsBDDBCCAAAzh1:计
stvsvuu.u.CAACAAA.Azh1:订
AttAtststvHEEEEEEEEzh1:认
CAxxww.uwyA.AAAABBAzh1:让
.AsuuvuuvuBsBAAAAAAzh1:训
t.uutttAAtvwvvuvvwwzh1:议
v.twwwvyuB..A.A...szh1:许
tuuuusvwtDBBBBBDBBBzh1:论
vutBsuswsuvusuvvuvtzh1:设
tututsttvBtttttutttzh1:访
vuutw..vAtECDDBEDDDzh1:证
uuvtusBuuttttttsvttzh1:评
tAsuuvs.uvDCCBBBCBBzh1:识
tttstsutAAttttttttuzh1:诉
.suBttAstvECCBCCEDCzh1:诊
wuvswxCtwsA.sAABCDAzh1:试
t.svvsAvuwD.FACDCDCzh1:诚
A.tsssststBsAAAAAAAzh1:话
ttt.ututBtssstssssAzh1:询
tsutuutswCuvuuuuuuuzh1:该
.Atuut.ttuDDCBBBCBAzh1:语
Atuus...usAssss.sAszh1:说
uv.A.CtsuzBCtB.A.sAzh1:请
sssstssssAAAAAAAAABzh1:诺
tuuuvAAsuuBACAAACBBzh1:课
AtsssvswAwHEHHGFHFHzh1:谁
ssssssAtsAsssssstsszh1:调
uCtu.tu.usDBCCDCCECzh1:谈
tuuuu.uuvCAAAAABAAAzh1:谢
B..s.s.sttDCCCCCCCCzh1:谱
tttsBBtuts....Au...zh1:象
tttt.tuutBss.stsssszh1:负
sttttss.AtAAAAAAAB.zh1:财
ttssAtstt.ss.stsssszh1:责
ttssutuABt.......A.zh1:账
DswttvuvvyAA..A.s..zh1:货
AuAsvuttuvyxxvvvvvvzh1:质
sAwvwv.su..DABAAs.Azh1:购
stsAsssssu.ssussssszh1:贴
BtwtuBvtvxACACABBCAzh1:贵
CuuuttttuuAAAAAAAAAzh1:贸
tDuwwu.vtzBA...tAA.zh1:费
vwzv.wzAtAACABB.AABzh1:资
vtvussBssvBABBBBCCCzh1:走
ttttAtsuBuAAAABAAA.zh1:赴
uxBw.BxusyBssuCAAutzh1:起
At.tu.tstttu.ttvtutzh1:超
ttuttCtuuACCCCCECCCzh1:趣
t.tttBtt.uABAAABAA.zh1:足
ut.vuvCtvvAABAAABCAzh1:跑
wvCt.suvvuDDFEECDEDzh1:跟
.sttttt.Atuttttt.tvzh1:跨
svvAtt.svs..AACAABAzh1:路
susAvwAuv.stAsssssszh1:车
wFvv.uv.uystssssstszh1:转
t.uuuuuBvsBCBBBBCDBzh1:轮
..v.ttssusDCCECCDDDzh1:软
svstvu.Auwvustuuwvuzh1:轻
ssssssss.Asssssssstzh1:辅
..B..sss.tCCDCCCCCCzh1:达
uvutu.xwCtAAAsAAAABzh1:迁
sAtAtwvutsCEEDEDEDEzh1:过
sss.v.s.vyyywyxzwwxzh1:迎
.uusBt.tv.s...AsAA.zh1:运
sssss.sssA.........zh1:近
tvsBwvtBtwBAAAAABBBzh1:还
ss..vxwsvtBt.BAAAB.zh1:这
AAwtsxuvu.sBss..AsAzh1:进
BuuutusuuAvuuvuuuuuzh1:连
tt.ttttutABBDBBBBBBzh1:迟
t.uuuuu.u.uvuuuuuwuzh1:退
.uuutuBuuuutttttuttzh1:送
AsttuuA.tvsussssusszh1:适
AutttttttACBBBBBBBBzh1:逆
vswuvu.u.BACABAA.AAzh1:选
AvswtvvBuA.ABABAAs.zh1:通
tttttt.tBuAAAAAAB.Azh1:速
zsuDuyvvvsssu..s.sszh1:造
vwvwutvuvD.........zh1:遍
sv.uuvsusAEBCCABBB.zh1:道
tt.ttA.sttssssstsAszh1:邀
BAstssststDDCCCCCCCzh1:那
sssss.sssA.........zh1:郊
usAwxuxs.BCCCDDBDBCzh1:部
tsttt.uxss..ss.s...zh1:都
vAw.vtuswsAAABAss.Azh1:配
.ttuttBstsCBBBBBCBBzh1:酒
sBttststsu.........zh1:酶
sBvvvtswwsvuuuuvuuuzh1:采
ttuwAwAst...stustttzh1:里
tAtutBvvv.ABAAAAAAAzh1:重
s.vBwwzvxsB.A.AAADAzh1:量
ssvttus.ttA.suvtttszh1:金
AAssss..ttDECCCCCCCzh1:针
sssAsAssssDDDFDEDDDzh1:钛
sstsstsAs.A.AAAAABAzh1:钠
wwwv.vvCtsABAAsBCAAzh1:钱
ttuBsBttssAAA.ABAAAzh1:铝
uvvuuuvtCA.......A.zh1:银
tttBsssssv.........zh1:铸
uuAutuvBtutt.ttttvtzh1:链
Ctuwvvuwx.sts.ssA.szh1:销
Btttsttstttttttttttzh1:锁
u.uvuttutBssssssssszh1:锅
sssssssssACBBBBBBBBzh1:错
uuAttAutttAABAA.AAAzh1:镜
ttsAvtswwAssvtsuuutzh1:长
xAvtvvBsu.s...ssttszh1:门
.svtvswv.BCDBCB.BBDzh1:问
tttBttuBtvvwvyvvvwvzh1:闲
uuv.uv.s..sttutttstzh1:间
tttBssttt.BBBCBBBBBzh1:阀
vvttsw..tuxvvvttwwxzh1:队
ss.ssstssBAABAAAAAAzh1:阳
ssAssusAsu..B....s.zh1:阶
tAtAtttttu.s.B..s..zh1:附
ttut.Cttsvsssstssstzh1:际
vBst.tututCCDCDDCCCzh1:降
sssA.tstts...sA..A.zh1:限
stswvA.uwvwvuvvtutvzh1:院
uCtttsuuttABAAAAAAAzh1:除
tuuAutu.Bvtttstttuvzh1:陪
stBtttttssAABAAAAAAzh1:陶
uAutttsuuAtvttttuttzh1:随
sututuAtxsDDDCDBADDzh1:集
s...tttt.vCBABAAAA.zh1:零
..B..sss.tCCDCCCCCCzh1:雷
tutttutuBAAAAAAAAAAzh1:雾
wwtCttst.xHFCHEGEEFzh1:需
tutttAtuAAvvvvvwvvwzh1:青
A..tstttttCACBBBBBBzh1:靠
..swvAuwtsAs.AAAAA.zh1:面
w.vAuvsvvBDEDCDDEDDzh1:音
vtttstCtus.........zh1:顷
vCuutAxussutwtvtuwuzh1:项
ssss..sAsA...s...A.zh1:顺
.ttAssttuuDDCDDCCCCzh1:须
sssstsstBtBBBBBBBBCzh1:顾
tsuttAuutACDCCCEDCCzh1:预
sssssst.tA.B..B....zh1:领
uuvuvB.tuu..A..sAAAzh1:题
uuuuuu.CvADFDDDDEFDzh1:额
s.ssttuBtt.A.......zh1:风
ttstsAAtttsssssttsszh1:飞
Cttusttuttttttttuttzh1:食
sstsstButuA.AAAABAAzh1:馈
vsxwxwDtvtuuutuuuvvzh1:首
usAstsstssssssssssszh1:驱
AtAutuuuAutstsssssAzh1:驻
ttuAw.AstxB.s..AsB.zh1:验
tAA.ttutttDDDEDDDDDzh1:骨
ssA.sttsssCCDDCCCCCzh1:骼
v.uvxCsttvADCBAA..Azh1:高
stsststtBt.........zh1:黎
sst.t.tBtBssssssstszh1:鼓
t.AtssttssAB.AAAAAAzh1:齐
ssssAsusAssssssssstzh1:龙
uvtvuu.uuAsssssstsszh2:¤人
ttsAssstsstttvtttttzh2:¤片
....B..C.usssstsssszh2:¤的
...s.s.C.ttttttttutzh2:¤至
...ssssA.stttttttutzh2:¤资
sssssssAssvvvvvvvyvzh2:¤起
sssAst.tstBBBCBBBBBzh2:一下
..sxs.CuwzFEFDEECEDzh2:一个
tsBtttssttBBDBBBBBBzh2:一代
Atts.BuuAvBAAABBAAszh2:一位
ttAsstuAutBAB.BAABAzh2:一半
tsss..sAst...s...A.zh2:一句
ttBuAttttuBBCBCBBBBzh2:一同
sssstsAsttACAAAABAAzh2:一套
vyu.AuAtytEEEFEEGEDzh2:一家
tttttCwBCvBBBBBCBACzh2:一年
vvstsvAvuACCACCCDCCzh2:一座
sAssssssss.........zh2:一期
sstuttBusts.ssssvstzh2:一条
tAvuuwv..sBBBBBBBCCzh2:一次
v.ButuvttuBCDBBBBBBzh2:一款
ttuttt.AAuBBCBBBCCCzh2:一步
sttBttuttstttutttttzh2:一百
AutttBttttCBBBBCBBBzh2:一直
tCstsststu.A.......zh2:一种
twBxsCxxxzAst.CAA..zh2:一起
stBsttutsuAABBAAAAAzh2:一道
sAuu.tutt.ABAA.AAAAzh2:一项
.usvuussAutsussstuszh2:三个
AAuAuButsu.tstsuss.zh2:三十
ssssss.stABBBBBBCCBzh2:三家
tsss.ss.sA.........zh2:三年
ttttAttst.AAAABAAEAzh2:三成
sssts.tts.AAAAABAAAzh2:三月
tsstst.tsAsssssstsszh2:三甲
AuuuvvtusBwuutuuuuvzh2:三百
uuttttuAtAtttttttutzh2:上一
vAt.ststtAs.s.us.sszh2:上市
Cuuuttuvtutsssssssszh2:上架
vtstttAAttCCCCCCDDCzh2:上的
Asstst.tttDCCCCCCCCzh2:上线
ssAvuts.vvEDEDDEEEDzh2:下一
ttsutss.sAAAAAAAABAzh2:不下
ttBttttttsCBCBBBBBBzh2:不会
sAssssssststssssssszh2:不做
tuAutuuAttCCDCCCCDCzh2:不出
utuB.stutuBBBDDBBBBzh2:不想
uttsttAttABBBBBBCBBzh2:不缺
v.BtusuttuBCCBBBBBBzh2:不能
sAA.tstutuCEDECCCCCzh2:不过
sssssssssACBBBBBBBBzh2:不错
uttsAstss.AAAABAAAAzh2:与一
stssBAttsuBBBBC.BBBzh2:与产
tt.tuBtstu..u..s...zh2:与企
tAAttsttttCDECCCCCCzh2:与其
ssAsssBtstssussstsszh2:与初
ttsuA.tsssss.suussszh2:与国
ssssB.ttuvxxxxzyxxxzh2:与外
sssssssssAssssssssszh2:与客
..u.Css.ssAAAABAAAAzh2:与当
tuCttusssuuuxuuuuuuzh2:与您
ut.u..v.uvAABABBA.Azh2:与我
t.Atttustvst.sssssszh2:与整
ssAt.sstss..A.s....zh2:与欧
ttBs.Btu.wsssstAss.zh2:与法
ssAsssssssuuwuvuuuuzh2:与海
tsttsBststBBBBBDBBBzh2:与研
sssssAssssssssssssszh2:与藻
sss.sCs.tutttttutttzh2:与高
tt.Asttssuttuttttttzh2:专业
v..vtvvvwsAAAAsAABAzh2:专利
stsstsstsBABAAAAAAAzh2:专有
sssts.s.sssssss.stszh2:专注
tuAutuuut.sstsssssszh2:专长
ttAsAssust....A....zh2:业一
ssssAssssAsssstsssszh2:业中
ssssssBsstuuuuuuvvuzh2:业产
.Bsts..s.ttutttttttzh2:业使
ttuAtt.ttvssstss.sszh2:业做
ttuBsuBvst......A..zh2:业公
ss.sAsssss..A..s...zh2:业共
v.uAuuvuu.vvvwvvvvvzh2:业务
tAustutAst.t.....A.zh2:业化
ssAsssst.tuuvuuuuuvzh2:业可
ssBsAsttuuAAAAsAAAAzh2:业合
ss..ss.B.tCCCCCCEDCzh2:业吗
sstsAtAttsuuuuvuvuuzh2:业团
tttAtsutAtuuuvuuuuuzh2:业园
tstt.tutAvuuuutuuuwzh2:业在
ssssAsstAsBBBB.CBBCzh2:业想
stttttttBuA.......szh2:业推
sstsss...t....A..stzh2:业提
tuBtButttvBB.BCBBBBzh2:业方
sss.tsssuABBBCBBBBBzh2:业来
vtuusDsusvssssstssszh2:业界
svsus....xCBCBAACC.zh2:业的
ss.ssBsttu..s......zh2:业研
vvvvuvwuBA........szh2:业者
.tBsttutuuCBCBBBBBBzh2:业联
stBttstssvB.sA.....zh2:东西
tusttAut...ssss.ss.zh2:两个
sttBtsttt.BBBCBBBBBzh2:两千
tssss.sss.ssssstssszh2:两名
sssBssttstssssssssszh2:两吨
vt.tAtAuuAAABAAABAAzh2:两家
tAuustsv..ABAAAAAA.zh2:两年
sssB..ss.ttttutttttzh2:两条
ssttstBvs..ssssstsszh2:两百
AsAsssssttts.sssssszh2:个产
.uut.uwst.CBBBCBB.Czh2:个人
tsAAsttttsBBCCBBBBBzh2:个外
vtvvttA.utsssssstAszh2:个客
tsssssttBs........szh2:个工
Assssstt.sDCCCCCCCDzh2:个懂
.uuvvusuAABCCCCCDCCzh2:个月
Bttttstt.tDBBBBBBBCzh2:个本
tAststAsttBCBBBBBBBzh2:个现
tssssst.AsAAAAAAAAAzh2:个落
sssssAsstuBAAAABAAAzh2:个都
tuBttuts..sstssssttzh2:个项
sAssssssstssssssssszh2:中华
sAyuAwxvBus.sABsssuzh2:中国
ssA.s.sstuvvwvvxvvvzh2:中央
tuBttttsAvsssssssutzh2:中小
ut..uAwuAw.Cs.ABAAAzh2:中心
sstsCsstsuuuuuwuuuuzh2:中方
utuutuuuuC.........zh2:中有
s.tsA.susAtuttt.tttzh2:中法
ssAsAssssusststsssszh2:中的
sAssstussAtvtutttttzh2:中试
u.w.uBs.uxBBBABDADBzh2:临床
ss.sAsssstAA.ABAAAAzh2:为共
Ass.ssssstusstssssszh2:为国
tut.ttusButttuttttuzh2:为外
tuttstBttsttttttuttzh2:为首
tAsttsttt.tutttttttzh2:主营
stsstssAtsAAAAAAABAzh2:主要
.sssssssAuBAAAAAAABzh2:之前
ssssBAsttussssttssszh2:乐于
ttBt.tutsvttututtttzh2:乐意
ssstst.tt..........zh2:九百
sssssAsAtsuuuuuwuxuzh2:也做
s..sAts.tussuvutsstzh2:也可
tttttttAtBAAAAAAABAzh2:也没
sAssssssssBCBBBBBBBzh2:买一
.B......ssABAAAAAAAzh2:乳品
uttussutvC.........zh2:了三
tAtusttuuABDBBBBBBBzh2:了两
sssssssusA.........zh2:了我
s.sssssssABCBBBBBBBzh2:事会
stw.v.swtsvuuwuvtuwzh2:二十
.stsssBtttA.....s..zh2:二家
.usA.sssst...As....zh2:二级
BtttstA.twDCCCCCDECzh2:五个
tttCtttuttuuuwuuuuuzh2:五件
vttBstAtst......A..zh2:五十
tttAtsAustAAACAA.AAzh2:五千
ssssssAAsvAAAAAAB.Azh2:五家
uttuttuuABAAAAAAAABzh2:五月
sssBs.ssst...A.s...zh2:五百
Asu..tvsvwB.AABAABAzh2:亚洲
sAssssttAuC.ACAAAAszh2:交给
vswst.w.s.sust.tsttzh2:产业
sssAssss.sssstssssszh2:产临
sstAssstssDDDFDDDDDzh2:产伙
uuuB.tv.uvssssusstszh2:产公
Bt.vxu.zztvutttsvttzh2:产品
AstAssstst.AABAAAAAzh2:产新
tB.utuuustBCCBBBBBBzh2:产权
uuuBtt.utt...C.....zh2:产环
uuuAttuAtuuuuwuuuwuzh2:产的
vsuvutB.t.s.stsstAszh2:产线
tsuCustusx.s.......zh2:产能
uttutstusC.........zh2:产自
sssAssssss...t...A.zh2:产需
Bt.uuututuB........zh2:人一
.ss.tsssAsA..s....Bzh2:人代
.ts.t.sBtsA..s...A.zh2:人加
tttsts.ttAuuuuuuwuuzh2:人员
.sAsts.s....s...A..zh2:人和
sssstsss.Attttttttuzh2:人才
tsss..sAst...s...A.zh2:人打
utttttutCtAAAAAAAABzh2:人指
vusutvCuuv..A......zh2:人机
uusBt.usBssss.sssstzh2:人来
tAttsstsAustssssssAzh2:人生
ssAsssAtsusstssstsszh2:人的
sA..As.sssCDCCDCCCCzh2:人联
tttttuAtAtsssssstsszh2:什么
tA.ttvuAuAs.tsssstszh2:今年
AtsssssAtuCBBBBBBCBzh2:介绍
s.Atuttt.u.A......szh2:从零
tsts..Ct.t......s..zh2:仓库
ttststttuC..s...A..zh2:他们
tBstsstAsv.......A.zh2:付费
stsBsstsstAAAAAAAAAzh2:代为
ssAsssssssAABAAAAAAzh2:代产
tttutsssCusssssssstzh2:代办
uuvAutvut.ssstssssszh2:代工
ssAsssssss.........zh2:代机
BvuuwsvustA..s....szh2:代理
sAsssssssstutttttttzh2:代码
.ttuuttsAvxuuuuuuuuzh2:代表
ustsstBustCCCCCCECCzh2:以上
stAtBss..suuwuwuuuuzh2:以做
.sAsts.s....s...A..zh2:以出
Atsst.ts.vCBBBBBBBBzh2:以及
ttt.sstAsusssusss.szh2:以帮
.A.ss.s..tAs.......zh2:以授
suuAtu.uutsttvttvttzh2:以替
uuuutuCuutttttttuttzh2:以给
....s..B..uuuuuuuwuzh2:以股
sttsAsstssttttvttttzh2:以设
.t.ut.ttu.ut.ttutttzh2:仪器
vvCu.suvuuCCDCDDDCCzh2:们一
ttssssvvAADCCCCCCCDzh2:们三
usutstv.tB.A.AA..s.zh2:们不
us.tAtsss.uuvuvuuuuzh2:们与
ttAtt.ttttAABAABAAAzh2:们两
.tuBsstssuA..s.....zh2:们为
ss.ttBststsstssu.sszh2:们也
.tsAttttsvvusuuuuuuzh2:们做
tttttttu.Buuuuuuuuxzh2:们全
ttttstCtttwwwwwwzwwzh2:们公
vtsuCvusuuABCAAAA.Azh2:们出
sAstssssAtA.AAAAAABzh2:们发
vwvBAusvuvDDDEEDEDDzh2:们只
tuAtCss..uvvxvxvvvvzh2:们可
s.ssBAsttsCCCCDDCCCzh2:们合
ssuwvstBvA.BA.A..CBzh2:们在
sBusussuCustssssssAzh2:们对
AuttAtuttuvuuuvuuuuzh2:们就
tttttAsutCAAAAABAAAzh2:们已
uttuButvtABBBBCBBBBzh2:们希
susu.u..twBBAA.A..Azh2:们很
uttsACttvvFGGFHHEFFzh2:们想
uAsutus.ttu.utututtzh2:们愿
tu.ttttAtt..s....A.zh2:们拿
ssCssAtstvwwxwwywwwzh2:们提
B.v.u.v.uvyxwxwxxxwzh2:们是
tusBt.tsButttuttttuzh2:们替
stAsstusuAsstsssssszh2:们最
.tBututttus.....s..zh2:们有
stu.uuBAtwFDDFDDFGDzh2:们正
sssA.AssssCCCECECCCzh2:们没
Ats.sstsstDCCDCCCCCzh2:们生
u.tyvvtwxDBwuvssu.uzh2:们的
ttuttuvAs.BBBBBBBCCzh2:们第
B.ss.....uECCDCCCCCzh2:们缺
ututututuCtutstttttzh2:们自
ttuAssAtstsssusstsszh2:们车
.uuAAuutuuvuuwvuuuuzh2:们都
vvuAstBAtvCCCDCCCCCzh2:们需
s.s...Ctst.........zh2:件三
ttBtttttAtBBDBBBBBCzh2:件公
BvAAtsuvuv..CA.B...zh2:件的
uuuCttuutuvvvxvvvvvzh2:件起
sst.sAts.tAAAAAAAAAzh2:件部
s.vAuusuusCsBCBBBBBzh2:价格
yt.tAtvx.s.v.ssvstwzh2:企业
ssssAsssssuutuwuuuuzh2:企的
tttsuttBtAtttttttvtzh2:优秀
sssssssAsv.......A.zh2:伙人
swA.s.wwvvEBAECACBBzh2:伙伴
ttttBststt.........zh2:伙方
ssAssssssuAABAABAAAzh2:会做
AsssssssstBAAAAAAAAzh2:会卖
uvuuuuuuDuuuuuuuuuwzh2:会计
ssstussCtvCCCCCCCECzh2:会资
..AuutuAtttt.sssttszh2:传感
tt.stAtstt..t..As..zh2:伴合
tttttttsuAtttttttutzh2:位于
ABtus.utttCCBBBCBBBzh2:低温
ssssssssAtttttttttvzh2:住宿
.stAsststtDCCCCCCCCzh2:体系
stsu.tBstwxvxvwwxxvzh2:作为
tuttAts.ttttttvttttzh2:作价
tt.tsAttstsstss.ssszh2:作伙
ssstsAssstssssssssszh2:作单
ttBtttstssAABAAAAABzh2:作室
sttBtsttstBBBCBBBBBzh2:作工
s.Bssss.stssssssssszh2:作开
...wt.tuuu.sssstssszh2:作方
sstssAtsstAAAAAAAAAzh2:作的
tuAsu.utttBBCBBBBBBzh2:作研
uuvutBvv.v.....s...zh2:作课
tt.tuuBvutttutttuttzh2:你们
xBwvvAsuvuBCBBBBCBBzh2:使用
ssssssAs.sssssssustzh2:供一
sstsstBsstttttttuttzh2:供企
tutAttuttBsst.ssssszh2:供应
.ssssssssAA........zh2:供水
ttttssttCtttttttttvzh2:供法
ssstssAsstAAAAAABAAzh2:供试
CwwsswvvtwA...B....zh2:供货
uttt.uuAsuuuuuvuuyuzh2:供资
BttststtAtutttttttuzh2:便利
tsss..sAst...s...A.zh2:便说
sttAttttsAAAAAAAAAAzh2:候选
ssA.sttsssAABBAAAAAzh2:做一
tuACtuuusvBBDDBBBBBzh2:做不
sAtAsssutuABA.AAAAAzh2:做了
s.Asssssstuuvuuuuuuzh2:做产
utAsuuvvtBsst.ssssszh2:做出
sssss.ssBtttttutttuzh2:做外
Auuvtu..uvBAAAAADBAzh2:做好
.sAsts.s....s...A..zh2:做定
BtttssAsttA.....s..zh2:做实
BvsuCsttstutvtuttttzh2:做您
ttCttvvttv..A......zh2:做成
ssttssCt.t.........zh2:做概
ssBssuusssDDFDDDDDDzh2:做电
sssssAsssuBBBBBCBBBzh2:做研
sssAsttsss...s.....zh2:做碳
s.ttsstAsttutttttutzh2:做芯
ssssss.Ast......As.zh2:做跨
sststsBtttCCCCCCECCzh2:做首
AttttsuAtuvuuuuuuvuzh2:健康
sAssssttstuvuuvuuuuzh2:储氢
uuAvtss.vAttvtttuvtzh2:储能
uAttu.uutttvtttstttzh2:催化
Atstssssssvuuuuuuuuzh2:充产
...tss.s.t..s...A..zh2:先找
ututtvCvtsDDDDDDFDDzh2:先用
st.Asststtuuvvvuuuuzh2:先进
AtttttAtttDCCCCCDCCzh2:光伏
st.stssssBtttttttutzh2:光子
suCtsttt.uAABAAAAAAzh2:光学
s.tsstAttututttttttzh2:免收
tutuutv.Cuuuuuuuuuwzh2:免租
suuut.AtAwAAAAAsBAAzh2:免费
.tutCsttuuABBBCBBBBzh2:入中
ttststusBtAAAAAAAAAzh2:入住
sutsC.ttsuttttvttttzh2:入股
tttttstAsBsssssssttzh2:入选
tBstssttss.A.......zh2:入门
Asssstut.ts.......Azh2:入驻
tBtttsutuuuvuuuuuuuzh2:全套
tututtttCuuuuuuuuuwzh2:全程
wwvtusuvtDCCCFCCCCCzh2:全部
sstttsAt.tsssssststzh2:八十
tttBs.tssutttttutttzh2:八年
txtyBxs.stA..sB.ssBzh2:公司
sssststsBtBBBBBBBBCzh2:公场
tstsvsuAsAtutttttutzh2:公室
sssBsstssussssssssszh2:公斤
ssstssstBt........szh2:公空
vtttstCtus.........zh2:公顷
ssAssusstAssssssssszh2:六十
sstBAsstsussstssssszh2:六成
sss.sssusBAAABAAAABzh2:六月
tutAtAuvuuss.tssssszh2:共享
vx.vCAwvuuAABABAAAAzh2:共同
ssss.A.tstBBBBCCBBBzh2:共建
tssstsssuB.........zh2:关心
tAtttttAstABAAAAABAzh2:关注
ttuttCtuuACCCCCECCCzh2:兴趣
susBsAssstAAABABAAAzh2:具备
sBttsstsBututtttutuzh2:具的
uuttsuAAtt......sA.zh2:养老
tttBssBtsussstsstsszh2:内外
ssttssBustCCCCCCDCCzh2:内测
tutststBtu......sB.zh2:农业
AttsstAsstCCCCCCDCCzh2:农场
utuAtAttstBBBCBCBBBzh2:净化
sssAssssssssstssssszh2:净车
utt.usvuCusss.sssstzh2:准备
ButAtstutuCBBCBBBBBzh2:几家
wwAvvuBAuu..B...uA.zh2:出一
AutttuvvtBCBBBBBBBBzh2:出了
uu.tBvsttsuuvuvusuuzh2:出人
AssssssstsBAA.AAAAAzh2:出口
uBtstssttttvtttttttzh2:出售
.ss.B..t.s....A....zh2:出土
ssAsAtsssuwwxwzwwwwzh2:出工
uuAsv.v.uvsst.sts.szh2:出来
AtttttutAuutttttttvzh2:出海
tAtststBst.s.....A.zh2:出让
tsusBtuAuwsssssssuszh2:出资
utttB.us.uABAAsBAAAzh2:出钱
sAssssssss.........zh2:分子
.vuuuBuutuvuuuuvuuuzh2:分析
But.stustw.........zh2:分销
ssussAtsstAAABABAAAzh2:分需
tuttstBsssttttttuttzh2:划出
sssstsssBtCCCCCCCCDzh2:划在
ssts...sss.....As..zh2:则可
s.sssssAss.s.....B.zh2:则要
A..ss....tCAAAAAAAAzh2:则需
wtywwvAs.t.A.ss.s.Bzh2:创业
sssstsAsAusssssststzh2:创企
utssts.AAtwwxxwvyywzh2:创公
sssAtsttst...s.....zh2:创团
...s.ssBssuuuuuuuwuzh2:创始
.stttuAttvvuuuuuwuuzh2:创新
tttAuu...vuuwvutwwvzh2:初创
sAtststtBututtttttuzh2:利一
tB.su..tstABAAAAAAAzh2:利人
.ssss..ssAstssssssszh2:利十
tBssssstsvvxvvvvvtvzh2:利可
s.ssA.sust.A..s....zh2:利方
.utBtstssAuuuwuuuuuzh2:利用
sCstsstt.t.A.......zh2:利的
tBtAvuvsuv.tss...A.zh2:别人
uutBtuu.uuuuuwuuuvuzh2:到¤
uA.sttttttBDB.BBBBBzh2:到一
tutussttBsAAAAAAAABzh2:到了
ututttCutsuuuuuuxuuzh2:到我
stuttttsBvCCCCCCCCDzh2:到法
tutCttuttttttutttttzh2:制剂
uBsAsssstt.s.A.....zh2:制备
.sAsts.s....s...A..zh2:制开
tssAAssssuBBBCCBBBBzh2:制成
ttAtssAusuDDEDDDDDDzh2:制氢
s.uustBtsustssss.sszh2:制的
xsvCuwyuu.tvuvtttttzh2:制造
.tsss..ssBstssssssszh2:剂已
sAtAstuuttACA.AAAAAzh2:剂的
AsssssssstCBBBBBBBBzh2:剂盒
.ttBs.ts.uCBBCBBBBBzh2:前最
stssCB..svttttuutttzh2:前来
A.tAs.ttstA.ABAAAAAzh2:力的
sttsBsttttuuuuxuuuuzh2:办企
sstttuv...As..B..s.zh2:办公
ttttButttt.........zh2:办厂
sussssssBvAAAAAAAABzh2:办理
uuBtututttAAAAAAABAzh2:加入
tttCtuutuwBAABAAAAAzh2:加工
ttttttttBt.........zh2:加速
As.t..s.Astttttttttzh2:务中
sssstsss..sssssssstzh2:务站
ssBssuusssDDFDDDDDDzh2:动力
ss.sssssAsttutttttuzh2:助企
tA.ttttttu.tA......zh2:助听
sssstssssAAAAAAAAABzh2:勒诺
.s..ssss.AAAAAAAABAzh2:募集
ttststusBtAAAAAAAAAzh2:包入
u.tAtstttuBABDBBBBBzh2:包出
sttAA.tsst...sA....zh2:包装
uAttuttut.tutttttttzh2:化剂
vvwAvuwwB.AAABAAAAAzh2:化器
AAsssA.ttuDDCCCDECCzh2:化的
s.sssssAss.s.....B.zh2:化路
AuststAtttA.....s..zh2:区域
sAssssssstssssssssszh2:区权
uAttAtuusuuvuutuuuvzh2:区的
sstssstsBuBBBBBBCBDzh2:区能
sssssAtsssssssstssszh2:医学
ssss.sAsst.........zh2:医生
ttuButt.uxuututttutzh2:医疗
AuvwuA.svtt....sA..zh2:医院
.ssss..ssAstssssssszh2:十一
.stsssBtttA..s..s..zh2:十二
sss.t.ssCuAAAAAAAAAzh2:十五
stssvvvuuAssssssssszh2:十人
AttsstAvttDCCCCCECCzh2:十台
As.stssttstsssssssszh2:十名
tssBs.s.Bussstssssvzh2:十多
t.sss.At.Auuuuuuwuuzh2:十家
tusAu.wtt.vuvvuwuuuzh2:十年
sssssBssstssssstssszh2:千例
AstsssustAuttttttttzh2:千家
sssstssBstssssssstszh2:半导
.sttttAuBvDBBBBBCBCzh2:半年
sAssssssstssssssssszh2:华区
tustuuusA.ttutttttuzh2:协助
vuw.uBAv.wAAAAAsBAAzh2:单位
.......A..ssssssstszh2:单笔
t.tttttBsttutttttutzh2:卖掉
.sstsAsttvDBBBBCBBBzh2:卖货
tAttAsutttsBAABAAAAzh2:南地
Cutvstttsttsssssssszh2:南欧
Btstsstu.sBAAAAAAABzh2:南法
utttuAtt.t.....s..Azh2:博士
tsttBtttts....s....zh2:占一
sstBt.ssstssssssssszh2:卡盒
tAsA.sssstuvuuuuuuuzh2:即可
vvusvuvuvBuuuwuuuuuzh2:厂产
ssAssstsstDCEDCCCCCzh2:厂加
ttsBsstssuuuuvuuuuuzh2:厂可
sBs.tututwt.BBAAAAAzh2:厂商
ABvtutwutvvxutuuuuuzh2:厂家
sss.ttAussBBACBBCBBzh2:厂愿
uvvBBtutuuAAA.AAAAAzh2:厂房
tssuusAAtuAAAAAAB.Azh2:厂提
tsssAtttsuAAA.BAAAAzh2:厂的
.sstssAt.tttuttttttzh2:厂试
xwtvuvuuwFsstsssssszh2:去年
ut.ttAu.tv..t....A.zh2:参与
tstttAtut.tttttutttzh2:参加
ttutstsBuuuuuuwuuvuzh2:参股
uuBssutttBAABAAAAAAzh2:双方
sstsstButuA.AAAABAAzh2:反馈
tsBtstttssBBCBBBBBBzh2:发一
ttutu.ttBtCCCCCCCCCzh2:发中
ttBtstutstttuttttttzh2:发伙
tttstsBtst.........zh2:发客
sssstsssAsAAAAAAAABzh2:发工
ssBsttsssusstsssssszh2:发新
uBututAutwwywxwwxwwzh2:发明
sttAsttAttvvvxvvvvvzh2:发来
.u.utuBttvEDFDDDFDDzh2:发的
wuvuv.vvvBssssssssszh2:发表
tCuttttttuDGDDDDDDDzh2:取得
tAssssttstuwuuuuuuuzh2:受让
ttsBstu.svBBBCBBBCBzh2:变成
CtuuvsututDBBBBBBBBzh2:口商
AssssssstsBAA.AAAAAzh2:口欧
.ss.s.sss..sssssssszh2:另外
.ttBtstssuA..s.....zh2:只有
AAsstsststBBAAAAAAAzh2:只等
uBtAsssttuBDBCBBBBBzh2:只能
tA.tttAutututttttttzh2:只要
stBststttvuuvuuvuuuzh2:可与
Aut.t.st.uvttvtutuuzh2:可为
us.u.tBtvy.uwwtwvsszh2:可以
vBustu.vswsAstsswsszh2:可供
tBts.sststuwuuwuuuuzh2:可出
.ss.Bs.tttvvyvxvvvvzh2:可参
ut.Aust.uwstAtstssszh2:可对
tsA.ttttttvvxvvvvvvzh2:可承
ssAsstt.ttuuvuuuuvuzh2:可投
sBsssssssvtvtttttstzh2:可授
sDutssstsvtvtttttttzh2:可方
tuts.EAstxvvvvvwwvvzh2:可用
tAuss..tststsss.usszh2:可给
s.sssssAsuAAAAAAABAzh2:可谈
tButtuuAuu.A.....u.zh2:可转
tt.tAsststBBCBCBBBBzh2:可降
Autussstt.BBBBBBBBBzh2:台套
.Asts..sssABAAAAAAAzh2:叶片
ssttAst.tvABAA.AABAzh2:司也
..s.s.stsA.........zh2:司于
uuuA.uAwtttttvstvttzh2:司做
stDssvtutv..A.s....zh2:司共
tuutAtA.vvxxxxzxzyxzh2:司可
suBt.ttt.sAABACAAAAzh2:司合
ttttustAuABBBBBBBCBzh2:司启
.tAuuu..tu.BCBsBBCBzh2:司愿
tt.AvtutAA..sAs...Azh2:司成
As.s.ssCsvCBBBBBBCBzh2:司把
.ssss..ssAstssssssszh2:司持
tAtstButtuABAAAsAAAzh2:司有
CtstsststuCBBBBBBBBzh2:司生
Atutttu.suA...A..sAzh2:司的
ssts...sss.....As..zh2:司试
ssAsAsttssttututtttzh2:各半
tsttBtttts....s....zh2:各占
.ssAssssstvuuvuuuuuzh2:各类
uuvtBuusut....A..A.zh2:合伙
ww.uxBvwwtA..A.BA..zh2:合作
uuvtBuvv.vAAAABAAA.zh2:合办
tAususutAtuwuuuuuuvzh2:合同
tttts.tstAssssssssszh2:合培
sstssssstAAAAAABAAAzh2:合实
s.stAvuutAs.sstsssszh2:合开
ttBttAtttuAACAAAAAAzh2:合研
ttttBtstuuuuuuwuuuuzh2:合股
ssssAsststsssstsssszh2:合营
uuutAuuuvAs.sstsssszh2:合资
A.tstssssu.s.......zh2:合适
ssBssttsssuuwuuuuuuzh2:合项
ssAsstssssAAAAAAAAAzh2:同做
ssssAtsss.BBBBCCBBBzh2:同发
uuttttBtuussssss.tszh2:同学
ttAtustutsBBCBBABBBzh2:同开
.su.Ct.tut.........zh2:同成
st.sAsttst..s.A....zh2:同我
tswsDuststCCCCDCCCCzh2:同持
tsAssst.AwA.CAAAAABzh2:同时
.tBsssss.t..s..B...zh2:同申
..A.ss..sussssstssszh2:同研
tt.tvAtstAAAAAA.ABAzh2:同行
susvAAuttvsssstsssszh2:同设
tsBssstttsttuttttttzh2:名工
AssssBssuutsssstssszh2:后工
tBAtsttstvsttsssssszh2:向中
t.tsssAuttABAAAA.AAzh2:向国
sstssssAss.....A.s.zh2:向是
sss.ssAsss...A..s..zh2:吨的
tA.ttttttu.tA......zh2:听器
A.ssu.sBttCBBBBBBCBzh2:启动
tttttsuutC.........zh2:启用
tttstsutAAttttttttuzh2:告诉
uBuutuwvA.tuttttttuzh2:员工
stA.stttAuAA.AAABAAzh2:和一
s.ssA.sust.A..s....zh2:和专
.sAsts.s....s...A..zh2:和他
.ttuttstAuCCCCCCCCEzh2:和办
sttsAs.tstsssststsszh2:和场
tttt.tttAtttttvttttzh2:和外
ssAtsAssssBBCBBDBBBzh2:和我
ttttC.ttttBBBBDBBBBzh2:和技
.ttttttsAttsssssssAzh2:和招
sssstsssAv.........zh2:和支
sAssssts.tCDCCCCCCBzh2:和注
ss.stsssuAsstsssssszh2:和物
..s.sAs.ssssssstssszh2:和设
sttsustsBtBBBBBBBBCzh2:咨询
ssBttutttsAABAAAAAAzh2:咱们
uuuutsutsC.........zh2:品全
A..ss....tCAAAAAAAAzh2:品则
sss.sAtsss.....B...zh2:品到
uvstssBtsAttttttvttzh2:品在
stuBsssssvEDDFDDDDDzh2:品已
tuBsstAttuuuvuuuvuuzh2:品开
ttttstBtstsssssstsszh2:品来
BwuBsvvvvxvttt.ttttzh2:品牌
sAtssstss.tutttttttzh2:品由
sAsssssssswsuuuuuuuzh2:品的
usss.sBssvssssssssszh2:品试
tstssBAttvsssssstsszh2:哪位
BsststsssuGDDDDDDDDzh2:售伙
Atttttutu.BAAAAAAAAzh2:售后
As.......s.........zh2:售权
AsssssssssBAAAAAAAAzh2:售网
Ass.ssssswuttttttttzh2:售队
BAssss.s.sBBAAAAAAAzh2:商业
sss...ssCuttttttttuzh2:商务
CtstsststtDBBBBBBBBzh2:商带
.AsssssssuAt.......zh2:商来
sAssssstt.stssssssszh2:商用
t.tts.sssAstssssssszh2:商的
AtBttttutvBAsAAAAAAzh2:商联
ttBtuuuBtBttuttttvtzh2:喜欢
stsBs.us.tssstssssszh2:喷涂
sttvvtBsutstutttustzh2:器人
sst.sAts.tAAAAAAAAAzh2:器件
Cutstsuusvtsssssssszh2:器在
sstssssAssssssssstszh2:器平
.st.uuAAtyvuuuuuvvuzh2:器械
ssCsssCu.sttvtttuttzh2:器的
.t.ttssvtAvuuvuuwuuzh2:四十
sssss.sssAssssstssszh2:四千
AvtstsutAwCDCDCDCCEzh2:四川
BtssBsssstCBBBCBBBBzh2:四成
ststtttBt.BBBBBBBCBzh2:四百
tBuu.tuutuBCBBCBBBBzh2:回收
ssA.s.sstuvvwvvxvvvzh2:团中
ttttAttttAAAAABAAAAzh2:团成
ttt.stBtstsssusstsszh2:团旗
wvuu.vs.stvuvussuvwzh2:团队
ssssssssAssssssssstzh2:园为
stvuutstAABAAA.BCCBzh2:园区
s..ssssssA.tA......zh2:固态
uuttAuusBvAAAABAAA.zh2:国中
.tttst.sssvuuuuuvuuzh2:国产
.uuusuvus.vuvuvuuuwzh2:国企
tttssBsuAAuuuuvtuuvzh2:国公
.vAuuusvuACABAAAAAAzh2:国内
ttttsstsBtBBBBBBBBDzh2:国创
sssssssAssAAAAABAsAzh2:国医
Asstsssssttsssssssszh2:国厂
tsusAtsstsAAAABAAAAzh2:国合
sssstssssB.........zh2:国和
AAts..uusyuAssuAsstzh2:国外
ttttsButtAssssstssszh2:国家
uCuttttttuuvuuuuuuuzh2:国工
Bttt.stutu.AAABAAAAzh2:国市
.tstssu.AtDCCCCCCCCzh2:国找
CvtCt.tssvBAAsAAAAAzh2:国有
tBttssttss.........zh2:国独
Bs.u.vu..u.AA.B..Bszh2:国的
As.us.sts.CBBBBBBBBzh2:国经
ssssssssAsAAAAAAAAAzh2:国落
ttut.Cttsvsssstssstzh2:国际
t.sBtvtuttst.tssssszh2:图纸
ttAst.ussuAABBAAAAAzh2:圆厂
utusBsBsuuttttttuttzh2:土地
tAttsuAstuBBBBBBBBBzh2:土壤
sstBst.tttBBBCBBBBBzh2:在一
v.t.ttutAAsst.vtttuzh2:在中
AusBtsussuvuuvuuuuuzh2:在亚
.sstsststACBBBBBBBBzh2:在供
Bustsstvts.........zh2:在南
tsssssAsAs......t.Azh2:在四
vutAstAsttAAABAABAAzh2:在实
suu.usC.uvEDDFDEEDDzh2:在寻
t.ssAstsAststtvtttuzh2:在川
stsststtBt.........zh2:在巴
vuvAAtvtAwAAAABAAAAzh2:在成
uvuuvtAC.sDDDDDDEFEzh2:在找
.AtststttsEDCCCCCCCzh2:在欧
BuusvvvussCBBBCBBBCzh2:在法
uuttttBttsEEEEEEHEEzh2:在真
tttttutuCsBBBBBBBBDzh2:在索
uttsssAtsCsssssstsszh2:在自
tstuutuCtutttttttutzh2:在融
uAtsAststtABAACAAAAzh2:在西
ssssssssBtttttttttuzh2:地不
tsu.CsstttBBBBDBBBBzh2:地企
tAttAsutttsBAABAAAAzh2:地区
.A.ss.s..tAs.......zh2:地厂
ssss.sAttsAAAABA.AAzh2:地和
uuus.tA.Avssssts.s.zh2:地方
stt.Atsssttttuvttttzh2:地有
AtutsusuAtA...A...Azh2:地的
tAttts.sttBDBBBB.BBzh2:场和
utus.tB.swuuuuvuvutzh2:场地
tss..sCss.uuuuuuvuuzh2:场愿
sssststsBtBBBBBBBBCzh2:场所
stAtsusutA..s......zh2:场景
tAuDsu.utts.tussssszh2:均可
stutttBuusBBBBBBDBBzh2:城市
tttts.tstAssssssssszh2:培养
.AuuututuuAsAAAAAAAzh2:培训
tttAtsAtsussstssts.zh2:基地
vuuux.AusBssssstts.zh2:基金
sssss.sssA.........zh2:塑厂
stsssstttB.........zh2:增长
sutCtsstst.........zh2:壁炉
tssssssssABBBBBDBBBzh2:士生
sssssAs.tuAAAAABAAAzh2:士课
.tAtttsts.CBDBBBBBBzh2:声学
u.st.uAvtts.Asustsszh2:处理
t.tAsstsstB.BCBBBBBzh2:备厂
utttst.utB......A..zh2:备只
..uuvuv.Avs.sssssAszh2:备好
s.tssBs.ssuuuuuwuuuzh2:备由
.utAsss.sxuttttttttzh2:外产
sts.Bstttttttuuttttzh2:外企
uvuCtsttsv.........zh2:外包
sttDsstssvvvvxvvwvvzh2:外单
ttttst.tsABBBBCBBBBzh2:外合
Bssttttttsuttttttttzh2:外品
sstssAssAtttttttttvzh2:外团
suutAuuuCwutttwtttuzh2:外国
ttuCsuutstCCCECCCCCzh2:外壳
sstssAutstuuuwuvuuuzh2:外开
sssssssAstAAAAAAABAzh2:外扩
tAttAttutuutuuxuuuuzh2:外技
.tst...s.Bssssssssszh2:外授
u..uuuutuA.tA......zh2:外许
uuuu.uuuAAAAAABAAAAzh2:外资
.ss.s.sss..sssssssszh2:外车
ututu.sBu.CCCDEBDDCzh2:外部
ssA.sttsssCCDDCCCCCzh2:外骨
.....B...sAAAAAAAAAzh2:多中
BA.t...sstsA.......zh2:多年
sAssssssstssssssssszh2:大中
sAtssAtstu.A...s...zh2:大型
u.vuv.us.w.s...AA..zh2:大学
ttt.su.tt.BBBCBBCBBzh2:大的
tutvvtvCvsAAA.AAAAAzh2:天使
ssssssssAs.........zh2:天府
sAts.sssstuvuuvuuuuzh2:央企
sstssssssAAAAAAABAAzh2:套设
Avusuus.uuCBBCBBDCBzh2:好了
uuttstBAtussssssutszh2:好就
sAtsAtsusts.sstsssszh2:好技
tstsA.sBsv....B..s.zh2:好有
A.sutusvttAst...A..zh2:如果
...s.ssBssuuuuuuuwuzh2:始人
.utBustttuCBBCBBBBBzh2:委托
ut.tsuvv.ABBCBBBBBCzh2:子公
..ssstsDstAAAAAAABAzh2:子基
ttsuus..t.DDDDDDEGDzh2:子轮
uvusuvBvu.sss.ssusszh2:季度
ssussAssssAAAAAB.AAzh2:学伙
.....Bs.st.....s...zh2:学医
ttutsA.tsuBBBBBCCBBzh2:学合
ttststtAt.uuvuuuuvuzh2:学家
tuuttCttttCCCCCECCCzh2:学术
uCtttvAstuBCBBBBDBBzh2:学校
.u.uvtssu.FEFEDEFEEzh2:学生
suBts.ttssAABAABAAAzh2:学的
.ssssssssAA........zh2:学监
ssssssssAsssssstssszh2:学科
ututt.uusAvvvvvyvvvzh2:学者
tts.uBuusssstts.sstzh2:学院
tvvuvutvB.AAAAAABAAzh2:孵化
u.s.tusttsA.ACAABDAzh2:完成
ttBtttststAAAAAABAAzh2:定制
ssssCssuttAAAABAAAAzh2:实体
As.......s.........zh2:实力
tsvtstBttt......A..zh2:实测
tsssssAtss.........zh2:实生
.vtsuAsu.sCBBCBCBBBzh2:实验
svvAwxsvw.ttuwttustzh2:客户
ssts...sss.....As..zh2:室则
tutAsBwutwuuuuuvuuuzh2:室可
sssst.ttBvsstsstss.zh2:室和
ssss..AsssBBBBBCBBBzh2:室开
.tttsAtstsCBBBBDBBBzh2:室提
uttAstAstvBBBBBBBBBzh2:室里
sssss.sss.AAAAABAAAzh2:家专
ssusBsss.u........uzh2:家中
AsAsssssttDCDCCCCCCzh2:家企
tBtsstttttstssssssszh2:家使
usvuBtvAuvtsttuttvtzh2:家公
ttstss.s.B..s...A..zh2:家工
ssss.stBsussssusstszh2:家族
.ttAtststtCBBCBBBBBzh2:家有
tsttstBtsAsssssstsszh2:家机
tBttssttss.........zh2:家权
vustt.AAtAsstss..tszh2:家法
ttttst.ttABBCBBBCBBzh2:家用
tt.stt.utuAACCAABAAzh2:家电
AsstssA.suDCCCCCCDCzh2:家诊
Assssssss.BAAAAAAAAzh2:家进
AssssstsssBAAAAAAAAzh2:家销
tttsstsvtBsssssstsszh2:宿舍
tssss.sssAtttutttttzh2:密注
AuttButtts.sssusssszh2:对半
uts.usuvuBsv.tstssszh2:对外
sts.v.sAEwssssssstAzh2:对成
suttttsABuAAAAAAACAzh2:对接
ttBtBttt.vCDECDCCCCzh2:对方
ttAttt.ttsBBCBBBCBBzh2:寻一
A.vAsxBsuyt..sAsAuDzh2:寻找
suuvA.xuusAADEDDBFCzh2:寻求
ut...tt.ttCCEDDDCDCzh2:寻觅
sssstssBstssssssstszh2:导体
stsstBtt.uBBBBBDBBAzh2:导师
ssss.sAsst.........zh2:射科
tuBttttsAvsssssssutzh2:小企
s.tAtsu.tuA.ACAAAAAzh2:小公
sutAtsu.ut.ttuttt.tzh2:小批
tttttAtttAtttttutttzh2:小时
tttttttBstssssssstszh2:少数
CttutAtttvDCCCCDCCCzh2:尚无
tuuAuuu.At...t...Aszh2:尚有
tBttuttu.t.s......Azh2:尚未
Ast.usuutuCCBCBBBBBzh2:就差
utststtBtussssssstszh2:就投
u.st.tAttu.st.s.A..zh2:就是
BtuututBuu.AAAAAACAzh2:就能
uuuuu.uuAs.....A..szh2:尼斯
ttAttt.tttvvxwvvwvvzh2:尽管
ttttssutCuBBBBBBBBDzh2:居留
..s..Bs.stBBBBBCBBBzh2:展临
tsssssAtss.........zh2:展示
.sAsssssstBBBBBBBBBzh2:岛素
sBAttstttwACAAAAAAAzh2:嵌入
AAssstsssst.ssssssszh2:川内
tsssAsssssttttvttttzh2:川合
AssssAssttCBBBBCBBBzh2:川的
sstsssAstsBBBBBBCBBzh2:巡检
sssttssAt.BBBBBBBDBzh2:工业
sttAsststsssstssssszh2:工人
svuB.ttttuAAAAsAAAAzh2:工企
ssututtuCuttttttttuzh2:工位
uvBtuAuuAvAABAA.AAAzh2:工作
.sts..As.usssss.tsszh2:工具
uuut.uusvBA..AsABsAzh2:工厂
vuuvttCttt......A..zh2:工地
sstAs.ttssBBBDBCBBBzh2:工的
suCwtxtwwvsttsususszh2:工程
sBttst.utuuvuuvuvuuzh2:工艺
sssstsssAsAAAAAAAABzh2:工资
tttAttAutsCCCDCCCCCzh2:左右
....s..C.tDDDDDDDFDzh2:差¤
B.tttsttstBBAAAAAAAzh2:差一
tuuAutABsv......sA.zh2:己的
tvtttututD.........zh2:已于
tssssstssB.........zh2:已全
s.ttttuutBCCCCCCCCCzh2:已在
u.stutAstuCDCCCCDDCzh2:已备
.B.t...t.stvtttttttzh2:已完
uAts...AutAsAA.BBCAzh2:已有
suvttttutDCBBBBBBBBzh2:已经
s.tuttAtsv.tssssu.szh2:已获
stsststtBt.........zh2:巴黎
.ssssssssAA........zh2:市供
sttAssAsssCCCDCCDCCzh2:市前
BAvuAtv.vv.A..A..C.zh2:市场
.sssssAsstBAAAAABAAzh2:市政
sssstssssAAAAAAAAABzh2:布尔
ssAsstssssAAAAAAAAAzh2:师共
uu.utuAuusuuxuuuwuuzh2:师可
utAtusttBuuuvuuvuuvzh2:师和
tsvsustuuvEDFDEGEEEzh2:希望
ustsustsBtBBBBBBBBDzh2:带我
ttttButttss.ssusssszh2:带技
AtBusttttt.stsssssszh2:带着
tsss..sAst...s...A.zh2:帮别
tttttttuAAssssssssszh2:帮助
.uutttutBuCBBCBBBBCzh2:帮忙
.stBtAtstwGDDFDEDDDzh2:帮我
tttttttBtuuuuuuuuvuzh2:常¤
.vAutsu.wxsstsus.sszh2:平台
sssssttssB.........zh2:年了
sAssssssAttvttttttuzh2:年免
AtsvuttBsvCBBBBBBDCzh2:年底
ttsssssttB.........zh2:年我
ttttt.tt.C.........zh2:年投
tttstCuttsuuuuuwuuuzh2:年的
stttsttttB.........zh2:年结
tttsAssuuBuuuuvuuuuzh2:年营
utsutuuAsuBBBBBBBCBzh2:年要
sutuut.Btvvvvvvvxwvzh2:年轻
ttBtsutBtuuuvuuuuwuzh2:年还
sssssAsttsAABAABAAAzh2:并一
sttstBtstsBBBBBCBBBzh2:并共
ssssAsssstsssstsstszh2:并提
Asssssssstwuuuuuuuuzh2:广国
ssstst.tt..........zh2:床位
sAt.ssssssABABAAAAAzh2:床前
tsttsBttsvAAAAAAAAAzh2:床研
sssAsttA.s...s...A.zh2:床试
tuuAtttttBsst.ssssszh2:应商
AtButtBtuyCBDCCCDCCzh2:应用
susus.vstButtttttttzh2:店销
ssssssssAs.........zh2:府新
stsstttBtuBBBBBBBCBzh2:度¤
tsstss.ssAAAAAAABAAzh2:座城
tssusutstC.........zh2:建于
sutA.stusuBBBCABBBBzh2:建厂
ss..C.sustttttuttttzh2:建合
s.ssA.sust.A..s....zh2:开一
tsutssBtAv........uzh2:开了
uuAvxwsxwA.s....B..zh2:开发
ssststtAsABBBBBBBCBzh2:开始
ssttsB.stvttttttuttzh2:开展
tusssstsCtvvvvvvvvyzh2:开户
vusuv.sAw...tt.uuA.zh2:开放
ssstAsssstBCBBCBBBBzh2:式进
tttttttBstAAAAAAABAzh2:引入
tBtuttttttCECCCCCCCzh2:引擎
tBttttuuu.ACAA.AAAAzh2:引进
ssstst.tt..........zh2:张床
Btvusuvu.uEBCCECCCCzh2:当地
tsssssBtttuuuuuuwuuzh2:当第
utAsstAtsuDDFDDDFDDzh2:往下
.tusA.BuuvDECCEDCCCzh2:征集
ssAss.ssssCCDCCDCCCzh2:待与
.ssssstsAtCBBBBBBBBzh2:待有
tsAsAstssusssstsssszh2:很乐
tttsususuC.........zh2:很多
vv..vuvvtACCDDCCCCCzh2:很好
.tttstt.tsBAAAAAA.Azh2:很愿
BBsts.sssvAs.......zh2:很简
suvuuuBvvBttttttuttzh2:很高
stuststuBt........Azh2:律咨
uuttttttCtttttttttvzh2:律师
tCts.sssssABAAAAAAAzh2:得一
sstts.tt.tAAAAABAAAzh2:微生
AutttttttBCBBBBBBBBzh2:德国
t.stsstAssABAAAAAAAzh2:心技
tttttttAu.AAAAAAABAzh2:心的
.....B...sAAAAAAAAAzh2:心研
ssttssCt.t.........zh2:念验
.ssss..ssAstssssssszh2:态钠
tAts.ttv.xDEDDEDDDFzh2:怎么
tttBtsAt.vDDDFDDEDEzh2:急需
AsssssssttA........zh2:总代
uuuCttuttuCCCECCCCCzh2:总装
tstststsA.AAAAAAAAAzh2:总部
stCsttss.tttvttttttzh2:您共
uuuvABuutv....B....zh2:您出
..uuAttutututtvttttzh2:您在
ssAssstsssttvttttttzh2:您有
sAsssstsstuvuvuuuuuzh2:您生
stA.uvsxvyvssuututtzh2:您的
sttssA.sstBBBBBCDBBzh2:想与
ssAssttsssCCDCCCCCCzh2:想做
AtssssAt.vDCCCCCCCDzh2:想先
BsCs.tsstuututtttttzh2:想再
tusuACuuuvCCDCDDDCCzh2:想和
uuuttt..BuECCCCCECDzh2:想在
sAss..ssss.A..s....zh2:想引
vssut.AsvvDEEDDEEEDzh2:想找
t.sAutttAtDEDEDDDEEzh2:想把
sBtsttttstsussssssszh2:想用
vtuuu...utDDDEDEEFDzh2:想请
ttAtAtuuttBBDBCBBBBzh2:想跟
BsttsttuttCCBBBBBBBzh2:想问
uuAt.AuuuuBBCBBCBBBzh2:意一
tsu.Du.tst.........zh2:意与
ututBsCtstttttututtzh2:意做
sAttsuuAus.A.....s.zh2:意出
Btstssts.s.........zh2:意分
ssAstAtssutttttutttzh2:意参
ttttstCttssssssstsszh2:意成
.A.tstuutt.tssssssszh2:意把
ststtAAustuuuuuvuuuzh2:意拿
ttvAuu.BttDDDEDDEEDzh2:意接
sssstssAss.A.....s.zh2:意收
t.ttstt.ssABAAAAA.Azh2:意看
ttstBtsssuCCCCECCCCzh2:意者
Attttu.tttCBBBBBCBBzh2:意让
AuAuutuAtsts.sssttszh2:感器
ttttttuutC.........zh2:感谢
tt.tuAvuuuvvvvwwvvvzh2:愿与
Bttstsuussuttttttttzh2:愿为
tBssssss.sCECCCCCCCzh2:愿付
s.ttCttvst.s.......zh2:愿以
sstsssBsstuuuuuuwuuzh2:愿做
v.vvust.xzAAsA.s...zh2:愿意
ssAs.stustvvwvwvvvvzh2:愿拿
ttBtttstssAABAAAAABzh2:戏工
st.AsstsstAABBAAAAAzh2:成一
ttttstCtttuuuuuuvuuzh2:成为
ttCssutsstvvyvvvvvvzh2:成产
ttttststsAsssstsssszh2:成功
A..ss....tCAAAAAAAAzh2:成品
ttuttuAuvCBBBCBBBBBzh2:成本
sABt.uusux.tu.A..A.zh2:成果
tBttttttutBDBBBBBBBzh2:成熟
A.uu.ttttusA..s....zh2:成的
tttuBuvvAABBABCBBDCzh2:成立
vtvtAuvvsBAAABBAAAAzh2:成都
.ttBtstssw.ss.ssstszh2:成长
uvstvtwwvAwuxvwwvvvzh2:我们
tAAtusAutvvvvvvvwvvzh2:我公
ttssssAuu.ttttttuttzh2:我区
stuAtt.tstuuuvuuvuuzh2:我厂
Dvvvvvwvv.s........zh2:我司
.ttttu.vu.AAB.t.s..zh2:我方
ts.tst.sAtttuttttttzh2:我校
ssss.sAsssttttttvttzh2:我院
.t.tvvutvAussussssszh2:我集
tAssAssutu....t....zh2:或者
tttststBttBBBBBBBCBzh2:战略
sstC..ss.Atttutttttzh2:户的
ttttB.tsstAAAABAAAAzh2:房和
ussBtttsttCCCDCCCCCzh2:手工
uuutuutuCx........szh2:手续
..tuuuv.suAA.....sszh2:手里
Cuuuus.utv......A..zh2:打开
sssAsst.stssstsssAszh2:打样
sAt.usut.uDEDEDDDDEzh2:打算
utCttututvttuttttttzh2:打造
ssssssssAssssssssstzh2:执照
ttsttstBtuAAAAAAAAAzh2:扩产
Atstssssssvuuuuuuuuzh2:扩充
ttsAsssAstssstsss.szh2:扩建
sssssssAstAAAAAAABAzh2:扩张
Bsststsssus........zh2:批发
ssss.sAsst.........zh2:批用
sttButvsuvA..s...A.zh2:批量
us.Avu.uvwCDDECDECCzh2:找一
tssssst.AsBBBBBBBBCzh2:找个
Auutstv.AtCBBBBBBC.zh2:找人
Auu.AstuttDBBDCBBBBzh2:找到
BsvuBu.tvvtCAABAusAzh2:找可
ttsusttDsuBBBBBBBDBzh2:找天
uAvBAwv.utsuss.ss.szh2:找愿
ussstsus.ADDDDDDDGDzh2:找投
.ssAsssssttttvtttttzh2:找有
ssssssAAsvBBBBBBCCBzh2:找第
ssussAssssAAAAAB.AAzh2:找统
Ats.sttAttDDDEDDDFDzh2:找能
tuBuut.tst......t..zh2:承担
stsAtuutuuutuvtttttzh2:承接
ssssssssAssssssssstzh2:技园
xDuw.vtvytBBAAA.ssAzh2:技术
ssstsst.At.......Aszh2:把公
.tBtssustsBA.AAAAAAzh2:把它
uB.utsttttBCCBBBBBBzh2:把您
BuuAttuuttA..s.....zh2:把我
tuAAttutttsstussssszh2:把样
tAsstssuAtBCBBBBBBBzh2:把欧
sA.tsutttsst.sssssszh2:把这
tttsttuBAvsssssssttzh2:投¤
tttuusttAAsssssssstzh2:投产
utBtttttttttuttttttzh2:投入
stssstttuB.........zh2:投后
vvvuvvwtuDCCCCDCCDCzh2:投资
sustssussBtsssssssszh2:护肤
tssBsssutsuuuwuuuuuzh2:报价
ttsust.ssAssssssssszh2:报告
ss..t.u.Bssssssssstzh2:报税
ttststusBtAAAAAAAAAzh2:拎包
A..ss.ssssDCDCCCCCCzh2:招募
tsttssstuAssssstssszh2:招收
tss.t.vsCsttttttttuzh2:招聘
ss.tB.stttBBBBABBBBzh2:拟与
tsttAtttAsCCCCECCCCzh2:拟在
tttttttBstAAAAAAABAzh2:拟引
ssssAss.ssBBBBCBBDBzh2:拟成
ussutsuBt.vvvvvvvwvzh2:拥有
tt.uAsAtttwwxwyxywwzh2:拿出
sAsstssuuACECCCCCCCzh2:拿到
sAsssststtstssssssszh2:拿授
ttsu.vvvuAA.BAAAAAAzh2:持有
ssttButttvBBBBCBBABzh2:持股
utvuvBuuAuBCBBBDBBCzh2:指导
ssssssAsss.....sA..zh2:据和
sBttAssssvBBBBCBBBBzh2:授予
tCuuvuvvuusvtttttstzh2:授权
.sA.Bsss.tss.stsssszh2:掌握
tttBsstsst...s.....zh2:排满
tt.ttvAut.AABAAAAAAzh2:探头
sstssBtsssBBBBBCBBBzh2:探索
AAssss..ttDECCCCCCCzh2:探针
ttuCttuusutttutttttzh2:接单
ssss.ssAssCCCCDCCECzh2:接受
tuuuuAuuAsttttttttuzh2:接待
uututBwvCu.....s...zh2:接收
tstsutstBtAAAAAAAABzh2:接纳
sss.AsBs.sssss.stsszh2:接触
AuA.sttstuEDFEDDDDDzh2:控制
uAAttttusuA.BAAAAAAzh2:推出
Ctuutuusuv.AABAAACAzh2:推广
uAttutttAts.sssssstzh2:推荐
uvtvu.As.y.s.tttsutzh2:提供
tBstssttss.A.......zh2:提成
uwuBttwvBt...t.....zh2:搬迁
sAAsttsssu.Bs......zh2:擅长
vuvvvwwA.Assssstss.zh2:支持
uuAttutuuBAABAAAAAAzh2:收入
ststusuBCv.......sAzh2:收的
sssstssAssABAAAAA.Azh2:收购
uAtutAttttuvuuuvuuuzh2:收费
stAtssttssAAAAAAAAAzh2:攻关
tttAtstt.tBBBCBBBBCzh2:放在
ssuAsAtstvtttstvtttzh2:放大
ssss.sAsst.........zh2:放射
tttst..st.ttttttuutzh2:政府
ssssstssAsBBBBBBBBDzh2:政策
stssssAtssttttttvttzh2:效果
stAsstt.tBsstsssssszh2:教学
tvwv..wsv.DDDDEFDFDzh2:教授
ttttttAAttsssss..tszh2:数字
vvvvuDstwuAAAAABBBAzh2:数据
tttttttBstssssssstszh2:数股
sCtstssutuuvuuuuuuuzh2:整体
ssBtsttts.ttvttttttzh2:整机
t.BtttustvA.BAAAAAAzh2:整车
ttuttCttssBBBBBCBBBzh2:料的
sstBt.ssstssssssssszh2:断卡
sssss.sss.AAAAABAAAzh2:斯一
tuCstv.ttv..A...s..zh2:新产
ssAssstsssAAAAAAAAAzh2:新传
ssusBtttttBBBBDBBBBzh2:新公
uutttttsCuAAAAAAAAAzh2:新区
.sBtttBssuA.sA..s..zh2:新品
.sststAttttttttttttzh2:新器
tsAsssAststtttttvttzh2:新型
sBs.ssssstvwvwvvvvvzh2:新增
tttstsBsttttttttuttzh2:新技
tstsssBsstuuuuuuwuuzh2:新方
ss.ssAssssAA.AAAAAAzh2:新材
ssA.vutAtA..sA...A.zh2:新的
ssusBtsus.uuuuwuuuuzh2:方共
ttBsBttu.uBBDBBBBBBzh2:方出
sAss.ssssstuttuttttzh2:方可
ssAsssssssAABA.AAAAzh2:方各
sstsDutvsvABAAAAAAAzh2:方合
ssuss.sAtt.....B.s.zh2:方向
..B..sss.tAAAAAAAAAzh2:方工
ts.vAuuAuv..s.A..u.zh2:方式
tt.ttAtttsAABAA.AAAzh2:方提
vwsvvsAvwAssuss.ssszh2:方案
tssttssstAtutttttttzh2:方法
t.tsuAt.tuADAAA.A.Azh2:方的
....A..ssssssstsssszh2:方股
s.B.A..t.tss.stsssszh2:方负
.t.uuAvu.wututtuttszh2:方面
sssstssBsussssssstszh2:族办
Buustu.utuvuuvuuvuuzh2:旗下
vusuuvBvvv..A......zh2:无人
AtttsAtttuCCCCCDCCCzh2:无代
tAtstutBtu.A.....s.zh2:早期
tssssst.AsAAAAAAAAAzh2:时想
wuwvtvuBtBBBBBBBBCBzh2:时间
CttBt.stssCBBDBBBBBzh2:明年
AsssssssstBAAAAAAAAzh2:易公
tAustttBtu.s.......zh2:是做
sssss.sss.AAAAABAAAzh2:是尼
vvtAvwv.u.BBACBBBCBzh2:是我
ttAst.ussuAABBAAAAAzh2:晶圆
CututsutuuCBCBBCBBBzh2:智能
.ss.s.sss..sssssssszh2:替别
uuttttAtAussssssustzh2:替您
.tttssssAsCBBDBBBBCzh2:替我
t.ttAs.tsuCDCCDCDCCzh2:最好
tssss.BAst......sB.zh2:最适
.s..t..Cstssssssstszh2:最高
sssCs.st.BAAABAAAAAzh2:月关
s.s...Bs.sCCCCCCDCCzh2:月吗
s....sts.B.........zh2:月结
..sB..ts.sAAABAAAAAzh2:月需
vuututvB..BBBBBABEAzh2:有¤
.tvtstAutADCCCDCDCCzh2:有一
uutvttuA.Atttttttuuzh2:有三
vtuA.tAwttsssttsssszh2:有两
ssttsA.tst.....sA..zh2:有二
tss.tssBstAAAAAAAAAzh2:有亚
.uu.vtuuBuECCBCCCCEzh2:有人
sttBstsssu...s...A.zh2:有余
tttutA.u.utttttuutuzh2:有八
ssAAtttttvssttssssszh2:有六
tuutAusttAttttvttttzh2:有关
ttuBAuututuuuuvuuuuzh2:有厂
tututuuutC.........zh2:有售
tAs.ttuAutsustsss.szh2:有四
tttttsCtutBBBBBBCBBzh2:有园
.ssss..ssAstssssssszh2:有固
utAtsBuuttttuttutttzh2:有好
As.......s.........zh2:有实
susAtuBtt.BB.DBBDBBzh2:有工
ustuAtt.sus.ssssssszh2:有意
stsstsstsBABAAAAAAAzh2:有技
uttsBsssttBBBBCBBBBzh2:有本
Avt.t.vuswDBBCBDBBCzh2:有没
Btuttsuttussssssssszh2:有现
sAsAsttssss.stssssszh2:有生
s.Atstutttvwwvvvvvvzh2:有的
.u.AstuttvCBBDBBBBBzh2:有经
sstAtsttssAAACAAAAAzh2:有能
usAttAvutw.sA..u...zh2:有超
A.tt.tttAtsuttuttsvzh2:朋友
.ts..tuts.uttvstttuzh2:服务
tsAus.uttxCBECDDCCCzh2:望与
.utsttBttuDAA.AABAAzh2:望有
sssssssAss.......s.zh2:望结
ssstt..tAvGEGEEGGEFzh2:期待
.s..s.sBstuuuuuuuwuzh2:期资
CttutAttuutttttttttzh2:本公
sssststsA.uuuuuuuuwzh2:本园
AuuvBvvvBuCBBBCBBBBzh2:本地
....u..D.vtttttttutzh2:本基
ssssssAsssttttttuttzh2:本市
s.tAssst.tststssssszh2:本所
utttAssstAAAAABAAAAzh2:本行
ttuussAst......As..zh2:本院
AsssA.sssu.ssstsssszh2:本集
ttttsBtAsvuuuuvvuvuzh2:术企
ssAsssssss.........zh2:术伙
ststtssAs.sssss.stszh2:术公
.Asssss.st.t.......zh2:术可
sst.B.ttssttttuttttzh2:术团
t.tuuBuuutBCBBBDBBBzh2:术指
stusBssuttvvvvyvvvvzh2:术方
tBustuu.tusssstsssszh2:术的
tstttsBtttBBBBBBCBBzh2:机会
utAvtttBuusstsss..szh2:机做
twtsvuBtutA..A..sA.zh2:机器
vtuAssBstsCCCDCCDCCzh2:机已
tsttsBsstttttttvtttzh2:机时
wvwuvssA.sCCCCCCBEEzh2:机构
ttBtsvttssBBCBBBBBBzh2:机械
ttttsCutttCCCCCECCCzh2:机理
..BA.tus.sBBBCBBBBBzh2:机的
wCAvvuuuvts.tsssssszh2:权利
....u.sC.uAAAAAAABAzh2:权投
sCttttttttABAAAAAAAzh2:权授
sAssssssssAAAAAAAAAzh2:权益
.Auttstsss.u.......zh2:权给
utstssCusv......A..zh2:杆客
usAttAuvtvssuss.ssszh2:材料
uBtstBuuux.s.A.....zh2:条件
.Bs.s.AsssABAAAABAAzh2:条线
sAtss.sstsACAAAAAAAzh2:来做
DttustvvtwGCDDDDDDDzh2:来卖
uuttCBttsvuuuuvvuuuzh2:来合
v.uuuuvsBututtttt.uzh2:来的
usstssBttsttttttuttzh2:来试
AtttuttAstDCCCCCCDCzh2:板块
ssAstAtttuvvvvvxvvvzh2:果共
.sAsts.s....s...A..zh2:果工
s.tsAsssstBABBBBBCBzh2:果转
ustuutssAAAAAAAAAAAzh2:某市
utstssCusv......A..zh2:标杆
sss.sCs.tutttttutttzh2:校共
sts.ustCBvsssssssttzh2:校友
sstssBtsssCCCCCDCCCzh2:校团
tttttA.uts.....As..zh2:校园
sssssssssAvttttttttzh2:校采
uvvtvCwvv.uuuvuvuuuzh2:样品
wvuAuu.Avw...A..AB.zh2:样机
t.tustt.t.BCBBBBBABzh2:核心
sssstssssAAAAAAAAABzh2:格勒
.sststAttttttttttttzh2:械的
ssAsts.ttssstsss.sszh2:检机
sttt..Auu.xxxxyyyxxzh2:检测
tustsuCssvBBBBBBCBBzh2:检验
BAtstt.tvuBB.A..s..zh2:植物
ssttssCt.t.........zh2:概念
..sssssC.t.......A.zh2:模¤
us.C..s..tssstssssszh2:模具
t.tts..ttvstsssA.sszh2:模型
tAttBttusu.s..A....zh2:模式
sBtsstttst.........zh2:次性
sss.v.s.vyyywyxzwwxzh2:欢迎
D.su.s..st.........zh2:欧代
C.tuuvxt.yCCC.ACB.Bzh2:欧洲
AttttBsttuCBBBBCBBBzh2:欧盟
tt.sAttttsBBCBCBBBBzh2:欲与
ttBtssusttBBCBBBBBBzh2:款新
.vxtuv.CtzBAADCCB.Bzh2:正在
stststBttuBBBBBBBBBzh2:正寻
ssAsssts.tttuttttttzh2:每个
sttAssAtst...A..s..zh2:每季
ttttsDBttvtttttvvtuzh2:每年
sssBssttstssssssssszh2:每月
sss.AssBttssssssstszh2:比例
tt.ttuutA.AACAAAAABzh2:毕业
tstsAsAsttssss.susszh2:水务
sstsutBtttAAAAAAAAAzh2:水厂
sAss..stsss.ssusssszh2:水处
.ss.s.ssssA..s.....zh2:水泵
.ssssssssAA........zh2:水管
Auuttt.ttus........zh2:水质
s.tstAuBtvDDCCCDCDCzh2:求一
susBsAssstAAABABAAAzh2:求具
stsAsAttstCCCDCDCCCzh2:求高
sAutt.stsA.........zh2:池专
s..utttAtvBADBBBBCBzh2:池的
sssstsAttsAAAAAABAAzh2:污水
.ttAssAsuvEDDEDDEDDzh2:没人
BuwBvsu.vvFEEFEGFFFzh2:没有
AtsutstsAuBAAAAAAABzh2:没着
tt.tttttBvttutttttuzh2:法企
AvtutvxuAvBAABBCB.Bzh2:法国
ttutusttCuBBBBBBBBCzh2:法律
tsstAB.tBtBBBBBCBBCzh2:法方
sCssssssAuDFDDDDDDEzh2:法的
t.vu.vw.AxBDBBDBBCAzh2:注册
ttt.sstts.ssstssssszh2:注塑
sssssssAssssssssstszh2:注生
sssss.sss.AAAAABAAAzh2:注眼
.ss.s.ssssA..s.....zh2:泵出
sssAsssssu.........zh2:洁净
sssssssBsussssusstszh2:洁技
tsAssstsss..A.....szh2:洲中
BtstsststuAAAAAAAAAzh2:洲代
.Btuttuuut.tssssssszh2:洲区
AsstsssAtuuttttttttzh2:洲小
tAuCusvutvBBAAAAAAAzh2:洲的
tss.tssBstAAAAAAAAAzh2:洲资
sAs.sssttstvtutttttzh2:流片
.ssststsAsCBBBBBBBCzh2:流程
uuststtusADDFDDDDDDzh2:测产
.ssssssssAA........zh2:测城
tsttstBtstssssssusszh2:测的
xvsuuwsvuBAA.AAACAAzh2:测试
.Astxuvt.t..ttsts.tzh2:海外
sBstssusstuvvuuuuuuzh2:涂层
sBttssAtsttuttttuttzh2:清单
utttutuCsvttttuttutzh2:清洁
.uttsstttBFCCDBCCCCzh2:渠道
AsttsAtstsA....s...zh2:温室
ssAsstAtts..A...t..zh2:温的
ttBtttstssAABAAAAABzh2:游戏
stttutBuutAAAAAAAAAzh2:源企
.uttvtuBtvA........zh2:源的
.ssssssssAA........zh2:漏损
..s.B..tstAAAABAAAAzh2:潜在
ts.ssAttsuAABAA.AAAzh2:激光
uusBs.ttstCCCDCCCCCzh2:灌装
Btstssts.s.........zh2:灯具
sutCtsstst.........zh2:炉产
tAtAtsstsuBCBDBBBBBzh2:热泵
ttt.sBttsuBBBCBDBBBzh2:熟悉
sAsstststs.........zh2:熟的
tAtsttsAsutvtttttttzh2:燃料
s.ttsstAsttutttttutzh2:片的
tssAsssssttttutttttzh2:牌生
Assss.s..vECCDCCCCCzh2:牌的
tDtutuuuttBCBBBBBBBzh2:物基
ttttuAu.tt.........zh2:物技
tsttutAtvABBBBBBCBBzh2:物流
...ssAsssuAA.AABAAAzh2:物理
AsBttttttsA.s......zh2:特别
sBttss.tststssssssszh2:独占
BAttttuvuuB.AAAAAAAzh2:独家
AstsAsststuttttttttzh2:环保
tstss.AttsAAAAABBAAzh2:环境
uttBtsttsuDDDFDDDDDzh2:环节
tttBttv.tsBBBBBBBCBzh2:现在
tAuttuBuuuA.AAAABAAzh2:现场
B.vu..vtuvtsttuutttzh2:现成
sss.susssBAAABAAAAAzh2:现有
sAtttts.tuutuuwuuuuzh2:现金
sAss..ssss.A..s....zh2:理专
.tsvustts.DBBBBBBBCzh2:理商
.ss.s.ssssA..s.....zh2:理我
.......A.sssssssstszh2:理规
ttutsButtuAAAAABAAAzh2:理论
uswCwvvvvtBu.s..s..zh2:生产
AAstu.sA.uCDBBBBBCBzh2:生公
vsuuss.AuuCCCCCCDCCzh2:生团
uswAvAw.su.A.......zh2:生物
.B......ssABAAAAAAAzh2:生菌
.ttButu.CvAAABAAAABzh2:生项
tBttssusstuvuuuuuuuzh2:用不
stus.ssvsB.........zh2:用两
ustttA.Atus.sssutBszh2:用于
ssts...sss.....As..zh2:用产
.ssssssssAA........zh2:用声
s.utttBssutvtttttttzh2:用我
uvvvuuCwwAAAAAAABAAzh2:用户
uDttuuuvuuACAAAAAAAzh2:用权
ttststBttsBBBBBBDBBzh2:用用
vs.ttuButuDFCDDDEDDzh2:用的
.C..sst.stABAAAAAAAzh2:用许
sAssssssstuwuuuuuuuzh2:用费
.utuvsuwvBBAAAAsAAAzh2:由我
tsstst.tsAsssssstsszh2:甲医
..sssCsssuDDDDDFDDDzh2:申报
vttuuCuuuv.ss...s..zh2:申请
ssssssAsss..s...A..zh2:电力
uuAAttuututttttttttzh2:电子
ttAAstusttBBCDBBBBBzh2:电机
tABvutusuuA.AAAAABAzh2:电池
uuuustCstsssssssssszh2:电站
tttsss.ttBttttttuttzh2:电网
sBsss..sst.........zh2:电解
tutBtsuttt...A.....zh2:电路
tttstBtttttttttutttzh2:电镜
.AtAuttBtxttssssstszh2:疗器
t.t.Attttt.s.AA....zh2:疫苗
sssss.sss.AAAAABAAAzh2:病的
.tsAsstsss.........zh2:百二
sA.ssssstAAAAAAAAAAzh2:百人
vssBsstsssBBBCBBBBBzh2:百台
Duuuutvttuvuuuuuuuuzh2:百家
ssstst.tt..........zh2:百张
.BsssssAswBCBBBBBCBzh2:的一
tC.vuvvwt.ABAAAAAAAzh2:的专
tAutBttsswtssssssstzh2:的中
suA.tttttuA.sA.....zh2:的产
sutCtsststDDDFDDDDDzh2:的代
ssst.ssssAssssssssszh2:的仪
vusA.twwAwCBDDECECAzh2:的企
As.sAsststCBCBCBBBBzh2:的伙
.AssstssssAs.......zh2:的低
tCtttuuuttDFDDDDDDDzh2:的使
AuvAtsuttutssAssssszh2:的供
.sButvutv.svtt.ttvtzh2:的公
AstsstAsssCCCCCCDCCzh2:的农
AssAsstssuCAA.AAAAAzh2:的分
ssssssA.ttuuuuuuxwuzh2:的创
sssssstAAs.......tAzh2:的初
stuBtsttstBBBCBBBBBzh2:的制
sssssAtsss.BBBBCBBBzh2:的医
tBuAtsvtsttvtAtttttzh2:的厂
vwt.BvvwtAsss.s.ssszh2:的合
ut.tsuButtCCCCCCDCCzh2:的同
AutAttutttwuuwuuuuuzh2:的品
ssBuutvAtuuuuuuvuvuzh2:的团
tAttsuAstuBBBBBBBBBzh2:的土
uttsttA.AuBBBBBBCBBzh2:的地
tsttstBttuAAAAAABAAzh2:的城
sttss.ssDwttttvtttvzh2:的外
ssstsCAtAvssssstusszh2:的实
tts.susstAsssuss.sszh2:的客
u.t.ttu.Attututttsuzh2:的小
sstsssAstsBBBBBBCBBzh2:的巡
uv.svu.sAwttttttuvuzh2:的工
tBttBsttuAs.sstsssszh2:的成
ssAststsssABAAAAAAAzh2:的技
tsssussCsuBBBBBBBCBzh2:的投
ssAtststsABBDBBBBBBzh2:的探
tsAsAutssusstsvsssszh2:的新
ttuuAt.tt.ABAABA.AAzh2:的方
ttt.tuBuutvvuvvvxvvzh2:的无
.uuuutuu.ADBBBBCBBCzh2:的是
sst.sAts.tAAAAAAAAAzh2:的晶
BtstssttssCABAAAAAAzh2:的智
A.ttAttvv..tsstsssszh2:的朋
usssss.tsA...B.....zh2:的机
tBtttututs.........zh2:的权
ttsst.sssAtttttvtttzh2:的检
tAttBttusu.s..A....zh2:的模
tAtstBBuuvBs...Bs..zh2:的水
.susCssttsCBBBDCBBBzh2:的法
CtsttstsstBAAAAAAAAzh2:的渠
Btstssts.s.........zh2:的灯
sBttstttttxuuuuuuuuzh2:的独
uuuCu.vuusBBBDBCBBBzh2:的生
ttBtsststt.........zh2:的电
ttttsA.tsttttttuuttzh2:的真
tuAtutuusAssssssssszh2:的研
AssssssAstBAAAAAA.Azh2:的种
ssutsBstsv.A.......zh2:的科
Busttstst..........zh2:的经
Bttsss.tttutttttuttzh2:的网
tttssttsABsstssAsstzh2:的联
sssststAssBBBBBBBDBzh2:的股
tCttttttutCECCCCCCCzh2:的许
tsutstBttuttttttuttzh2:的设
.sststsstABBBBBBCBBzh2:的试
sstssAtsstAAAAAAAAAzh2:的课
ssssussBssBBBBBBBCBzh2:的资
tttstt.t.BCCCCCCDCCzh2:的软
tttstttBttBBBBBBBCBzh2:的钱
Csttuttutvsts.ssssszh2:的销
uCtttsuuttABAAAAAAAzh2:的除
sssssssAss.......s.zh2:的风
tstsssAtstttttttuttzh2:的首
ttttsCttsvAAAAABAAAzh2:的高
sBttssss.tstssssstszh2:皆可
.B......ssABAAAAAAAzh2:益生
ssBtsAttttCCDCCDCCCzh2:盐碱
.uAtsutusABBCBBBBBBzh2:监测
utussvuuuCA...B....zh2:目前
ttAttttAttttuttttutzh2:目我
CsstsssBsuDCCCCCCDCzh2:目标
sssssBsts.ssssstssszh2:目由
Atss.sssst.sssssssszh2:目的
sttBBttutsAAABBAAAAzh2:目需
tCtuttttttABAAAAAAAzh2:直接
vustus.tAuCCCCCDDCEzh2:盼有
sttttststBCBBBBBBBBzh2:省级
sAssstsAss.A.....u.zh2:看中
vuutu.Cuutsssssttsszh2:真实
ttAtttt.stBBCBBBBCBzh2:真的
AututBtttssAAAABAAAzh2:眼科
.ss.s.sss..sssssssszh2:着一
AtsutstsAuBAAAAAAABzh2:着落
tB.utuuustBCCBBBBBBzh2:知识
ututttBttt......A..zh2:矿山
uuDuuw.vuu..B...A..zh2:研制
u.BAvwvvsyABACABAABzh2:研发
sststCsttuCCCCCDCCCzh2:研机
wutvtCxuvsstus.ts.szh2:研究
uA.suu.utt.sA...A..zh2:硬件
ssstsssAtsssssssstszh2:硬科
sssA.ttssuABA.BAAAAzh2:碳纤
tsssssAtss.........zh2:示机
ttttttAAvu.......A.zh2:示范
ssstussCtvCCCCCCCECzh2:社会
uBtvtuuBttCDCCCCCDCzh2:离子
ttstutAAttAAAAAAB.Azh2:种子
ssss.sAsst.........zh2:科医
uuvvtCv.u......B.s.zh2:科学
ututtAAttvAAAAACsAAzh2:科室
tutttttBAvtttttttuuzh2:科技
s.wutCvuuxtutttttttzh2:科研
sssss.sss.AAAAABAAAzh2:科罕
sssss.ssBtuuuuuuuuxzh2:租房
ttAtt.tsstttuttutttzh2:积累
ssDssus.svAABAAAAAAzh2:程化
.vCwuvtvvvstutttuttzh2:程师
ststssBtsuCBBBBBCBBzh2:程的
tsttsBttsu.....s...zh2:究伙
tsuutCttsvAAAAAAAAAzh2:究所
sstts.t.ttCCCCCECDCzh2:究生
t.Bs.ttttvtuvttstttzh2:究院
sstssAsssuDDDDDFDDDzh2:究需
.ttAssuttusttvtttttzh2:空着
ssstssstBt........szh2:空间
utttvttttC.........zh2:立于
tstsAtttBtCCCCDCCCEzh2:立公
ssssBsstsw.........zh2:立合
sstsAsssts.........zh2:立子
tststtttB.BBBBBBBBCzh2:立欧
ssu.BBstuvvvvvxxvvvzh2:立项
.......D.utttttttutzh2:笔¤
wvwvuw.sCuEFEEEEEGFzh2:第一
Cs.C..tssvCBBCBBBBBzh2:第三
sBs.t.ssAtCECCCCCCDzh2:筹备
tttsusstBu.........zh2:签证
BBsts.sssvAs.......zh2:简单
uABuusvuuu..s..A...zh2:算法
ttt.stBttttttuttuttzh2:管来
tt.ttttsuAttuttttutzh2:管理
.ssssssssAA........zh2:管网
sss.sssss.tttutttttzh2:精密
Fs.s...s.wtsssssssszh2:系列
AstttttBttA......s.zh2:系我
AsstsuAtttBABAAACAAzh2:系统
ttutuutsDt.......s.zh2:索菲
sssA.ttssuABA.BAAAAzh2:纤维
sssAssssssssstssssszh2:级洁
tsssssusBuBBBBBBBBDzh2:纳我
tttBsttutttttutttttzh2:纸发
tsss..sAst...s...A.zh2:线也
s.sssssAss.s.....B.zh2:线则
..uu..sutvvuuuuvuuuzh2:组合
tttsCstuttuuuuwuuuuzh2:组建
sssss.utAtAAAAAAAABzh2:组的
sstssCsttussssssssszh2:组织
tttBs.ttstvvvxvvvvvzh2:组装
sss.sAss.Assssstssszh2:经常
AutsAtsstAs...A....zh2:经营
Attvtsvtt.A.AAAAAAAzh2:经销
ttsBt.vtuw.sttstssszh2:经验
ttuuuttvtCBBBBBBCBBzh2:结束
ts.tsAtttsss.sstssszh2:结构
sssssssAss.......s.zh2:结识
ssssstsBs.AAAAAAABAzh2:结题
ssts...sss.....As..zh2:给初
.A.ss.s..tAs.......zh2:给当
uAtAtstu.utstuttttvzh2:给我
AB.ts....tEBCCCCCCCzh2:给有
ssussAssstBBBBBCABBzh2:统计
ttttsstA.uBBBBBBBCBzh2:继续
sssAsttsss...s.....zh2:维管
sssssstssB.........zh2:绵阳
uttutuuttC.........zh2:缩短
.uAsut.uuuFDFDDEEDDzh2:缺一
..s.sCA.suCCCCCECCCzh2:缺乏
Asss.B...uBAAAABAAAzh2:缺的
uuutuusBtABBBBBBDDBzh2:缺钱
.ssssssssAA........zh2:网漏
Asstst.ttuBAAAAA.AAzh2:网络
sAsts.ttt.BCBBBCBBBzh2:罕见
tsutsCtttuAAAAAAAAAzh2:老师
utt.sttttBABAB.AABAzh2:考虑
s.ssA.sust.A..s....zh2:者我
ttstBtuAsuCCCCDCCDCzh2:聊聊
tuAuu.wut..ssssssstzh2:联合
ttvu.A.tuuAAAA.BAsAzh2:联系
vuuuCuv.uvBBBBBBBDBzh2:股东
vvvuCuuvt.BBBBBBBCBzh2:股份
tstsBsttutsssstsssszh2:股办
tuvutuuDvv....A....zh2:股权
Fs.s...s.wtsssssssszh2:肤系
...s.A.s.s.........zh2:肿瘤
.sAsssssstBBBBBBBBBzh2:胰岛
uAAttsuuttBCCBBBBBBzh2:能不
ssAss.sstsAABAABAAAzh2:能与
tuutttABtuttttttuvtzh2:能产
sstAs.ttssBBBDBCBBBzh2:能代
sttBttusssDDDFDDDDDzh2:能做
utBuAutststtututtttzh2:能出
sAtAs.ttstA.ABAAAAAzh2:能力
AttAssvuBuEDDEDDDDEzh2:能否
svt.tt.ttwBAABAA.AAzh2:能在
tsstssssAtBBBBBBBBCzh2:能帮
.AtttsuustCCBBBBBBBzh2:能把
.ssAsssssuDCCDCCCCCzh2:能接
sssststsBuAAAAAAAABzh2:能替
.tutut.Atutsssssstszh2:能源
ssAAsstssuBBCCBBBBBzh2:能跟
tssssst.AsAAAAAAAAAzh2:脚的
tutAsBtssuCCCECDCCCzh2:膜的
tttts.Bu.Bsssssstsszh2:自家
vsx.xstsvAAAAAABsBAzh2:自己
uw..ttwusBwwyzwwwwxzh2:自有
suststtusC.........zh2:自用
usttttt.tA...A...B.zh2:自行
...s.s.C.ttttttttutzh2:至¤
Asttss.ttsBAAAAA.AAzh2:节能
s.sttttAtt.sA....s.zh2:芯片
sAssssssssstssssssszh2:苗的
ustttsAtBuBBBBBBCBCzh2:若有
Au.tu.tuutEDDDDEDDDzh2:若能
s.sssssAss.s.....B.zh2:若走
tAtt.tttstCDDCCCCCCzh2:药企
tttBtstsstssstssssszh2:药厂
Astsst.sstCBBBBBCBBzh2:药店
tAu.t.uutsBCBBBCBBBzh2:药物
tBttutuuuBstssssssszh2:获得
t.stttAtsttsttttvttzh2:获批
t.ttsBststBCBBBCBBBzh2:菌株
.B......ssABAAAAAAAzh2:菌菌
ttutuutsDt.......s.zh2:菲亚
ssststBstsBBBBBBDBBzh2:萄园
ssssAss.tusssstss.szh2:营公
....A..B.uuuuuvuuvuzh2:营收
ssss.ssuAtssss.s.stzh2:落地
stsstsssBv.........zh2:落户
tssssst.AsAAAAAAAAAzh2:落脚
ssststBsttDCCDCCECCzh2:葡萄
s.ssAssssABCBBCBBBBzh2:董事
tttts.tst.ssssssssszh2:藻类
t.sssttBstA.AAAAABAzh2:融¤
usttuuu.tAAAAAAAAAAzh2:融资
uuAtAuust.AAsABAA.Azh2:行业
s.sssssAss.s.....B.zh2:行产
stutsCtttttttttutttzh2:行共
stAsssssAuttttttttuzh2:行开
tstssttsBv.......s.zh2:行政
tssst.ssBt.........zh2:行账
uttstsutsA.........zh2:行车
AAstu.tA.uCCBBBBBCBzh2:衍生
ssssssAsstAAA.AABAAzh2:装一
ttBsttstttBBDABBCBBzh2:装置
uAttAtu.tvtBAACAA.Azh2:西南
.AuCutAutxEFDGDDEDDzh2:要一
sss.ssAsssAAABAABAAzh2:要两
sssBssAtsuAAACAABAAzh2:要五
.sstsAstsuBAAAABAAAzh2:要代
stA.stutstAABBAAAAAzh2:要做
ssAtA.ssssCCECEDCCCzh2:要合
tuvttuButuBBBBBBCBBzh2:要在
sssssAsssuAAAAABAAAzh2:要教
ttt.ttttAtAAADAAAABzh2:要有
A..ss....tCAAAAAAAAzh2:要经
tuvAtsAutussssssusszh2:要能
tututttCttBBBBBBBDBzh2:要花
t.sssttBstA.AAAAABAzh2:要融
ss.stssD.u.......s.zh2:要资
Bsssssststuttttttttzh2:覆盖
sAsts.ttt.BCBBBCBBBzh2:见病
tttssCtsuttttttvtttzh2:观测
stAsss.sst..s...A..zh2:规划
tutAttA.svAAABAAAAAzh2:规模
vsvvtuu..AACAABBA.Czh2:计划
ssussAssssAAAAAB.AAzh2:计学
stusuutAt.B..A.....zh2:订单
.ttAsstssvDCCCCCCCCzh2:认证
BsssssssstECCCCCCCCzh2:认识
BtttssutttBAAAAAAAAzh2:让您
tsuttvButss.....A..zh2:让我
v.twvwvyuB..A.A...szh2:许可
uuvutsuwvCAAAAABAAAzh2:论文
sstssAtsstAAAAAAAAAzh2:论部
sts.twtvx.vutuuvuuuzh2:设备
sssssAs.tAssssstssszh2:设有
uuvt..stsvttttuuuu.zh2:设立
wwACu.xuwzBBDBCDBBBzh2:设计
tuttssttuBtttttutttzh2:访问
ssssssssAsAAAAAAAABzh2:证和
ssssssAssssssssstsszh2:证新
t.tAssuttsABABAAAAAzh2:证的
tuutt.Btus......t..zh2:评估
tB.utuuustBCCBBBBBBzh2:识产
tttstsutAAttttttttuzh2:诉我
AtststBtsvDCCCCCECCzh2:诊所
sstBtss.su.s.s...A.zh2:诊断
.stBttttuv.........zh2:试剂
uttssutttC......s..zh2:试点
ututttCttvAA.AABBAAzh2:试用
tsttttCuttvvvvvvyvvzh2:试的
sstttsBtsuAAAAAABAAzh2:试跑
uussutAAuvssttsssAszh2:试验
s.sut.AutwB.DAABBAAzh2:诚寻
.Attss.tstCABBBBCBBzh2:诚征
ttttusB.tvBBBBBDADBzh2:诚邀
uAtuttAtttDEEDDDEDDzh2:语音
tsss..sAst...s...A.zh2:说一
t.Asstss.tsttsssssszh2:请专
..ss.B..st.........zh2:请国
sst.tstAstssstssstszh2:请把
tBsttAsttvCECCCDCCCzh2:请教
utttAtt.ssuuuuuuuvuzh2:请联
uAt.stuuAuCDCDCCCCDzh2:请问
sssstssssAAAAAAAAABzh2:诺布
tuuuvA.suuAACAAABBBzh2:课题
.tttBtusstFDDDEDDDDzh2:谁愿
AuuvusBtutCCCCCCDCCzh2:谁有
stt.ttttAvDCCDCCCCEzh2:谁能
.sAsssssssBACAAAAAAzh2:谁都
ttssAtstt.ss.stsssszh2:负责
ttssAtsstABBBBDBBBBzh2:责人
tssst.ssBt.........zh2:账户
.sstsAstsuBAAAABAAAzh2:货需
tsssssBsstAAAAAAAAAzh2:质探
.utAtsttttBAABAAAAAzh2:质的
uBvttsuttBDGDDDDDDDzh2:购买
s.sssssAstABAAAAA.Azh2:购的
A.s...ss.uCAABAAAAAzh2:贴片
BstststvttAAAAAABAAzh2:贵公
sssAs.ssssCCCDCCECCzh2:贵厂
sssssA.ssuusuuuvxuuzh2:贵方
Bttttttttt.........zh2:贸易
t.tsstAsuuDGDDDDFDDzh2:费使
tA.tttAstvuvvuuuvuuzh2:费用
ttstttt.sACCCCCCCECzh2:资¤
ttuAAtu.uu...At....zh2:资产
uttustu.t.....s....zh2:资人
tstsAsts..vvvvxvvvwzh2:资企
ssts.tsssABBBBCBBBBzh2:资伙
uttt.suv.AAAAAAAAABzh2:资公
sssssBsts.ssssstssszh2:资助
.s..A..s.sssssssssszh2:资建
utus.stsuAAAAABAAAAzh2:资持
stssuttBtu.......s.zh2:资支
tsstsss.sABCBBEBBBBzh2:资方
tttustuAt.BBBBBBBCBzh2:资本
sssssss.sAAAAAAAABAzh2:资机
Atut.AtAtvs...B..A.zh2:资源
tsttBttstt.......t.zh2:资的
.utAtsttttBAABAAAAAzh2:资质
s.ttstuBtxAA..s..B.zh2:资金
ttttsttsBtsssstssstzh2:资项
s.sssssAss.s.....B.zh2:走自
uuAuuBuuuussvus..sszh2:起做
uuuvuDuuuvtttttutttzh2:起发
..D..ss..t.........zh2:起开
ttCutuvttssstsssssszh2:起把
tt.tss.sAtAAAAAAAAszh2:起来
ssAss.ssssCCDCCCCCCzh2:起研
ttsutBttttAABAACAAAzh2:起设
stssussAt.tttttttutzh2:超过
sstsssAsts.........zh2:跑一
ttBssstsssAABAAAAAAzh2:跟您
utBt.ttuusBBCBCBBBBzh2:跟我
.sttttt.Atuttttt.tvzh2:跨境
tutBtsuttt...A.....zh2:路板
ttttssBsssAAAAAABAAzh2:路灯
s.sssssAss.s.....B.zh2:路线
ssttstCtst..A......zh2:车企
t.BtttustvA.BAAAAAAzh2:车厂
sttAssAtst...A..t..zh2:车的
ssuBssttsu.sssssssszh2:车间
ssutstBttusssssstsszh2:车队
s.tsAsssst.s..A..A.zh2:转化
sBssAstutuuvuuwuuuuzh2:转型
uCttttttuuuwuuuuuuuzh2:转移
tEututtutw.........zh2:转让
ss.sss.ssAAAAAAABBAzh2:轮融
..v.ttssusDCCECCDDDzh2:软件
ssssssss.Asssssssstzh2:辅导
sssssttt.AAAAAAAAABzh2:迁到
t.tAtttsAuA.AAAAAABzh2:过来
sstBsssssussstsssAszh2:迎新
Btstssttstusssssssszh2:迎欧
ttAttAuusvts.sstssuzh2:迎法
AtusBtusuv.AAABAABAzh2:运营
ttutssAutAAAAAAABAAzh2:运行
sssss.sssA.........zh2:近郊
uutAttuCtvuuuvuuuvuzh2:还有
sttBtt..sxDCCECCDDDzh2:还没
ssAtutuBsuAABAAAABAzh2:还需
sssAsssssvDDDEDDDFDzh2:这一
A.tttstsstB.AAAAAAAzh2:这套
tustuvuAt.AA.AAAABAzh2:这是
ttuBstttsuAAABAAAAAzh2:这种
sAss..ssss.A..s....zh2:进一
AutsAutttABBAABAA.Bzh2:进入
..AsAss.stttututtttzh2:进制
BAtttututtvvuuuuuuuzh2:进去
Dvvuututuutsssssssszh2:进口
stusutCDuw......Bs.zh2:进行
uvustu.vtBssstss.sszh2:连续
Btttsttstttttttttttzh2:连锁
t.uuuuu.u.uvuuuuuwuzh2:退出
utBttuABstssssssusszh2:适合
A.tstssssu.s.......zh2:适的
tstststtBs........Azh2:选址
ssstsssssBAAABAAAAAzh2:选定
sttAttttsAAAAAAAAAAzh2:选药
tttttttBtuuuuuuuuvuzh2:通常
CuuvAuuuuA.BAABAAAAzh2:通过
ttttttttBs.........zh2:速营
..tAA.s..ssss.tsssszh2:造企
u.u.ttwutA.t..A....zh2:造商
ss.tsAssttvvvvvxvvvzh2:邀请
sssss.sssA.........zh2:郊精
ttAttssttt..sA.AA..zh2:部分
sAtstttAsutssttttutzh2:部门
.sAsssssssBACAAAAAAzh2:都不
tAuustBttu......A..zh2:都可
sssBssssstCBBCBBBBBzh2:都是
utts.ssttBsssstssstzh2:都有
ttu.usuuA.tttsttttvzh2:都的
sssssAsssuAAAAABAAAzh2:都缺
utBuAutststtututtttzh2:都能
u.tstAAttutvtttvsttzh2:都行
tttuuttsCuBBBBBBBBCzh2:都设
sssss.sssA.........zh2:都近
AtsutstsAuBAAAAAAABzh2:都还
tBs.ttuttuAAABAAAAAzh2:配方
AsttstAttsCBBBBBCBBzh2:酒店
sBttsstsssvxvvvvvvvzh2:采用
..tvuu.vust.ssssusszh2:采购
..tuuuv.suAA.....sszh2:里有
tut.ttu.t.AAAAAAADAzh2:量产
tBstsstsst.........zh2:量付
s...B..tstttttvttttzh2:金与
sAsssssssttsttuttttzh2:金充
tB.su.stsAABAAAAAAAzh2:金已
uussuuvCttBBBBBBBDBzh2:金看
.ssss..ssAstssssssszh2:钠电
utuvttuDBuBBBBBBCCBzh2:钱也
uvvuuuvtCA.......A.zh2:银行
BtuuvvtvwuttssssAsszh2:销售
Attvttvtt.A.AAAAAAAzh2:销商
stBtstusssAABAAAAAAzh2:镜头
s.uttA.Atvtutttuuvtzh2:长期
tt..uuAut.sst.sstsszh2:长的
vuuuttCutAttttttvttzh2:门店
tBstssttss.A.......zh2:门费
tuttssttuBtttttutttzh2:问学
BsttsttuttCCBBBBBBBzh2:问问
stsB.tutttuuuwuuuuuzh2:闲着
.ss.s.sss..sssssssszh2:间空
tttBssttt.BBBCBBBBBzh2:阀门
stBttuttssssssssssszh2:队一
Ass.ssssswuttttttttzh2:队伍
ttAsss.sts..A...s..zh2:队做
vttuututtCsssstAssszh2:队共
tstssCttsv.....s...zh2:队列
stusAAttss....tA...zh2:队合
sssss.Bsst.....As..zh2:队和
ss.sstAssuttutttuttzh2:队有
ssttsuAAtsssssss.uszh2:队的
ssAssusAsu..B....s.zh2:阶段
ssttBBtttu....sA...zh2:际合
uBtttttsts.s.......zh2:降噪
tt.tAsststDDDDDDDDDzh2:降解
ssts.sAsssCCCCCDECCzh2:院先
ssAs.stsstttutuutttzh2:院愿
tBtsttttssssssssssszh2:院所
AutAssuutAs..s.A...zh2:院的
ssts...sss.....As..zh2:院科
stBtttttssAABAAAAAAzh2:陶瓷
sutusv.sw.ABCA.AsABzh2:集团
..B..sss.tCCDCCCCCCzh2:雷达
sttDs.ts.vCCCECCCCCzh2:需外
ut.Attu.ttssttsssAszh2:需求
uuuAts.tsvHFCFEGDDEzh2:需要
ss.ttuAt.wAss...u.szh2:面向
Bt.tttttAttsssssss.zh2:面的
utvAuuvuuB...s.....zh2:音箱
sAtsssssstuxuuuuuuuzh2:项发
sAss..ssss.A..s....zh2:项水
v.tttAwu..t.vststvtzh2:项目
tsss..sAst...s...A.zh2:顺便
sssstsstBtBBBBBBBBCzh2:顾问
sstsstttsBAAAAAABAAzh2:预测
tsst.stutCBCBBCBBBBzh2:领域
sssstssAsu.......s.zh2:领投
sssssBtttt.........zh2:题的
tvvuu.swts.....tA.Azh2:题组
tttttttCttBBBBBBBDBzh2:额度
sssssssAss.......s.zh2:风投
Ctttssuttt.........zh2:食品
tttstsBtst.........zh2:首发
sttusssttAAAAAAAAAAzh2:首台
uuuttuCtts...A....szh2:首批
ssssttsBtttttttttutzh2:首笔
usAstsstssssssssssszh2:驱动
.ut.u..u.sBA.BABBAAzh2:验室
st.AsttttuBBBDBBBBBzh2:验的
tAsuuA.vuwBBCBBDCBBzh2:验证
ssA.sttsssCCDDCCCCCzh2:骨骼
stutsCuttussssstssszh2:高原
ttttttvtCt.........zh2:高新
svuuuAwvws.B...A...zh2:高校
tABttttustCDDCCCCCCzh2:高温
sst.t.tBtBssssssstszh2:鼓励
...s.s.C.ttttttttutzh3:¤至¤
...ssssA.stttttttutzh3:¤资金
AstsAtttttBAAABAAAAzh3:一个人
vtvvttA.utsssssstAszh3:一个客
Bttttstt.tDBBBBBBBCzh3:一个本
ssAsssssssAABAAAAAAzh3:一代产
ssAsssssss.........zh3:一代机
sssss.sss.AAAAABAAAzh3:一家专
.ss.As.sssAAAABAAAAzh3:一家中
usvuBtvAuvs.sstsstszh3:一家公
...tss.s.t..s...A..zh3:一家工
.ttAtststtCBBCBBBBBzh3:一家有
utuuuABuu.BBBBBCCBBzh3:一家法
ttttst.ttAAAAAAABAAzh3:一家用
ts.ttsAtttAACAAABAAzh3:一家电
.Bs.s.AsssABAAAABAAzh3:一条线
sBtsstttst.........zh3:一次性
ttBtssusttBBCBBBBBBzh3:一款新
.tsAsstsss.........zh3:一百二
uuAuuBuuuussuss..sszh3:一起做
uuuvuDuuuvtttttutttzh3:一起发
..D..ss..t.........zh3:一起开
ttCutuvttssstsssssszh3:一起把
ssAss.ssssCCDCCCCCCzh3:一起研
ttsutBttttAABAACAAAzh3:一起设
sAss..ssss.A..s....zh3:一项水
utssstvvAAAAAAAAAACzh3:三个人
.ttttt.tAtusssssssuzh3:三个月
tsstst.tsAsssssstsszh3:三甲医
sttAssAsssCCCDCCDCCzh3:上市前
tsBtttssttBBDBBBBBBzh3:下一代
uuttttAAtuBBCBBBCCBzh3:下一步
uttsttAttABBBBBBCBBzh3:不缺钱
uttsAstss.AAAABAAAAzh3:与一家
stssBAttsuBBBBC.BBBzh3:与产业
tt.tuBtstu..u..s...zh3:与企业
ssAsssBtstssussstsszh3:与初创
sstsAAssssuuuuwuuuuzh3:与国外
sssssssssAssssssssszh3:与客户
..u.Css.ssAAAABAAAAzh3:与当地
stCsttss.tttvttttttzh3:与您共
ut.u..u.uvAAAABBA.Azh3:与我们
ssAt.sstss..A.s....zh3:与欧洲
tsBsACttuvsststAssszh3:与法国
ssAsssssssuuwuvuuuuzh3:与海外
tsttsBststBBBBBDBBBzh3:与研究
sssssAssssssssssssszh3:与藻类
sss.sCs.tutttttutttzh3:与高校
.ssss..ssAstssssssszh3:专利十
tBssssstsvvxvvvvvtvzh3:专利可
s.ssA.sust.A..s....zh3:专利方
sCstsstt.t.A.......zh3:专利的
stsstsstsBABAAAAAAAzh3:专有技
sssss.sss.AAAAABAAAzh3:专注眼
ttAsAssust....A....zh3:业一起
.Bsts..s.ttutttttttzh3:业使用
ttuBsuBvst......A..zh3:业公司
ss.sAsssss..A..s...zh3:业共同
s.sssssAss.s.....B.zh3:业化路
ssBssstsstAAAAAAAAAzh3:业合作
sstsAtAttsuuuuvuvuuzh3:业团队
stutAttt.ussss.ssstzh3:业在成
sssstsssAtttttttttvzh3:业在法
ssssts..Asvvvvvvvwxzh3:业提供
.tBsttutuuCBCBBBBBBzh3:业联合
sssssAsssuAAAAABAAAzh3:两个都
tuBtsututAsstsssssszh3:两个项
..C..t.t.Asstsssssszh3:两家法
AsAsssssttts.sssssszh3:个产品
vtvvttA.utsssssstAszh3:个客户
tsssssttBs........szh3:个工位
s.s...Bs.sCCCCCCDCCzh3:个月吗
Bttttstt.tDBBBBBBBCzh3:个本地
tssssst.AsAAAAAAAAAzh3:个落脚
sssssAsssuAAAAABAAAzh3:个都缺
tuBttuts..sstssssttzh3:个项目
sAssssssstssssssssszh3:中华区
uuvuuttu.A....A...tzh3:中国企
Bttt.stutu.AAABAAAAzh3:中国市
tBttssttss.........zh3:中国独
..utBuuuAuv.ssAssstzh3:中国的
tuBttttsAvsssssssutzh3:中小企
.....B...sAAAAAAAAAzh3:中心研
....A..ssssssstsssszh3:中方股
sAt.ssssssABABAAAAAzh3:临床前
tsttsBttsvAAAAAAAAAzh3:临床研
sssAsttA.s...s...A.zh3:临床试
ss.sAsssstAA.ABAAAAzh3:为共同
Asssssssssxvvvvvvvvzh3:为国外
tuttstBttsttttttuttzh3:为首批
ssstst.tt..........zh3:九百张
s..sAts.tussuvutsstzh3:也可以
tttttttAtBAAAAAAABAzh3:也没有
tsss.ss.sA.........zh3:了三年
sssssssusA.........zh3:了我们
.uu.uvvuuB.........zh3:二十人
stuBtAuttvtttututttzh3:二十年
tttCtttuttuuuwuuuuuzh3:五件起
BtstsststuAAAAAAAAAzh3:亚洲代
uttCt.ussu.........zh3:亚洲的
tss.tssBstAAAAAAAAAzh3:亚洲资
Bs.ts..sBsutttttttvzh3:交给我
AB.ts....tEBCCCCCCCzh3:交给有
tAustutAst.t.....A.zh3:产业化
tttAtsutAtuuuvuuuuuzh3:产业园
vtuusDsusvssssstssszh3:产业界
sssAssss.sssstssssszh3:产临床
sstAssstssDDDFDDDDDzh3:产伙伴
ttuAAtu.uu...At....zh3:产公司
uuuutsutsC.........zh3:产品全
stuBsssssvEDDFDDDDDzh3:产品已
tuBsstAttuuuvuuuvuuzh3:产品开
ttttstBtstsssssstsszh3:产品来
sAtssstss.tutttttttzh3:产品由
sAsssssssswsuuuuuuuzh3:产品的
tsssssAtss.........zh3:产环境
uttBtsttsuDDDFDDDDDzh3:产环节
tsss..sAst...s...A.zh3:产线也
Bt.uuututuB........zh3:人一起
.ss.s.ssssA..s.....zh3:人代理
.ss.s.sss..sssssssszh3:人加工
.sAsts.s....s...A..zh3:人和他
tsss..sAst...s...A.zh3:人打样
sA..As.sssCDCCDCCCCzh3:人联系
utsutuuAsuBBBBBBBCBzh3:今年要
ttBtsutBtuuuvuuuuwuzh3:今年还
.sAsts.s....s...A..zh3:他们一
sAssssssssCFCCCCCCCzh3:付费使
ssAsssssssAABAAAAAAzh3:代产品
sutBtsttttAAAAAAAAAzh3:代工企
ssstsssssBBBBCBBBBBzh3:代工厂
sstAs.ttssBBBDBCBBBzh3:代工的
ssAsssssss.........zh3:代机器
.tsvustts.DBBBBBBBCzh3:代理商
.ss.s.ssssA..s.....zh3:代理我
stAtBss..suuwuwuuuuzh3:以做您
.sAsts.s....s...A..zh3:以出人
tsss..sAst...s...A.zh3:以帮别
.A.ss.s..tAs.......zh3:以授权
.ss.s.sss..sssssssszh3:以替别
....s..B..uuuuuuuwuzh3:以股权
sttsAsstssttttvttttzh3:以设备
vvBu.stvutBBCBCCCBBzh3:们一起
ttssssvvAADCCCCCCCDzh3:们三个
utuB.stutuBBBDDBBBBzh3:们不想
sssssAsssuAAAAABAAAzh3:们两个
.sAsts.s....s...A..zh3:们也可
ttttstCtttwwwwwwzwwzh3:们公司
s.ssA.sust.A..s....zh3:们出资
tuAtCss..uvvxvxvvvvzh3:们可以
ut.stss.tC.........zh3:们在中
AusBtsussuvuuvuuuuuzh3:们在亚
ttsusttDsuBBBBBBBDBzh3:们在找
AsssssssuBAAAAAAAACzh3:们在法
sssstssusC.........zh3:们已经
uttuButvtABBBBCBBBBzh3:们希望
tsAsAstssusssstsssszh3:们很乐
.tttstt.tsBAAAAAA.Azh3:们很愿
susttAttstBBCBBEBBBzh3:们想和
ssussAssssAAAAAB.AAzh3:们想找
uAsuuus.tttAtssstsszh3:们愿意
ssCssAtstvwwxwwywwwzh3:们提供
tAustttBtu.s.......zh3:们是做
sssss.sss.AAAAABAAAzh3:们是尼
stu.uuBAtwFDDFDDFGDzh3:们正在
sssA.AssssCCCECECCCzh3:们没有
Ats.sstsstDCCDCCCCCzh3:们生产
uAttsttutAuvuuuuuuuzh3:们的专
.AssstssssAs.......zh3:们的低
tsss..sAst...s...A.zh3:们的小
ttA.ss.uttvvxwvvxvvzh3:们的工
tsssssstsACCCDCCCCCzh3:们的机
ttsst.sssAtttttvtttzh3:们的检
.ss.sCsssuCAAAACAAAzh3:们的水
ttBstttusAttuttttttzh3:们的研
ttssst.tuBAAAAAABAAzh3:们的软
sstttuuB.tBBBBBBBCCzh3:们第一
uttsttutuBtutstttttzh3:们自己
vvuAstBAtvCCCDCCCCCzh3:们需要
s.s...Ctst.........zh3:件三个
ttBtttttAtBBDBBBBBCzh3:件公司
BtBvtttutuCBEBBBBBBzh3:件的公
sst.sAts.tAAAAAAAAAzh3:件部分
ttAsAssust....A....zh3:企业一
ssssAssssAsssstsssszh3:企业中
ss.sAsssss..A..s...zh3:企业共
ssAsssst.tuuvuuuuuvzh3:企业可
ssBsAsttuuAAAAsAAAAzh3:企业合
tstt.tutAvuuuutuuuwzh3:企业在
.ss.BAsutsAAAA.BAAAzh3:企业想
sstsss...t....A..stzh3:企业提
sss.tsssuABBBCBBBBBzh3:企业来
swsu.ABvvwBABA..BAAzh3:企业的
ss.ssBsttu..s......zh3:企业研
.tBsttutuuCBCBBBBBBzh3:企业联
tt.stAtstt..t..As..zh3:伙伴合
ssstussCtvCCCCCCCECzh3:会资本
AuAuutuAtsts.sssttszh3:传感器
tt.stAtstt..t..As..zh3:伴合作
ss.sAsssstAA.ABAAAAzh3:作为共
tt.tsAttstsstss.ssszh3:作伙伴
ssstsAssstssssssssszh3:作单位
sttBtsttstBBBCBBBBBzh3:作工厂
s.Bssss.stssssssssszh3:作开发
sstssAtsstAAAAAAAAAzh3:作的课
ssBtstutssAABAAAAAAzh3:作研制
sssssAssssssssssssszh3:作研究
uuvutBvv.v.....s...zh3:作课题
stAtttAussttutttuttzh3:你们的
uDttuuuvuuACAAAAAAAzh3:使用权
.C..sst.stABAAAAAAAzh3:使用许
sAssssssstuwuuuuuuuzh3:使用费
ssssssAs.sssssssustzh3:供一条
sstsstBsstttttttuttzh3:供企业
tuuAtttttBsst.ssssszh3:供应商
.ssssssssAA........zh3:供水管
ssstssAsstAAAAAABAAzh3:供试验
tsst.suAsuttttuttutzh3:供资本
tsss..sAst...s...A.zh3:便说一
sttAttttsAAAAAAAAAAzh3:候选药
ttB.utustusst.ssssszh3:做出来
Auuvtu..uvBAAAAADBAzh3:做好了
.sAsts.s....s...A..zh3:做定制
BtttssAsttA.....s..zh3:做实验
BuutBsststtsssusssszh3:做您在
ssttssCt.t.........zh3:做概念
sssssAsssuBBBBBCBBBzh3:做研究
sssAsttsss...s.....zh3:做碳纤
s.ttsstAsttutttttutzh3:做芯片
ssssss.Ast......As.zh3:做跨境
tuutttABtuttttttuvtzh3:储能产
uAttuttut.tutttttttzh3:催化剂
Atstssssssvuuuuuuuuzh3:充产品
...tss.s.t..s...A..zh3:先找一
..AsAss.stttututtttzh3:先进制
.tutCsttuuABBBCBBBBzh3:入中国
tBstssttss.A.......zh3:入门费
ssttAst.tvABAA.AABAzh3:公司也
..s.s.stsA.........zh3:公司于
uuuA.uAwtttttvstvttzh3:公司做
stDssvtutv..A.s....zh3:公司共
tuutAtA.vvxxxxzxzyxzh3:公司可
suBt.ttt.sAABACAAAAzh3:公司合
ttAttu..ttCCDCACCECzh3:公司愿
tt.AvtutAA..sAs...Azh3:公司成
As.s.ssCsvCBBBBBBCBzh3:公司把
.ssss..ssAstssssssszh3:公司持
tAtstButtuABAAAsAAAzh3:公司有
CtstsststuCBBBBBBBBzh3:公司生
Atutttu.suA...A..sAzh3:公司的
ssts...sss.....As..zh3:公司试
sssststsBtBBBBBBBBCzh3:公场所
sssstsstBvAAAAAAAABzh3:公室和
ssstssstBt........szh3:公空间
sssCs.st.BAAABAAAAAzh3:六月关
ssAsstssssAAAAAAAAAzh3:共同做
ssssAtsss.BBBBCCBBBzh3:共同发
ttAtustttsAACAAAAAAzh3:共同开
.su.Ct.tut.........zh3:共同成
tswsDuststCCCCDCCCCzh3:共同持
.tBsssss.t..s..B...zh3:共同申
..A.ss..sussssstssszh3:共同研
suttAAtttuttutuutttzh3:共同设
sssssssAss.......s.zh3:关注生
sssAssssssssstssssszh3:净车间
ss.sustBstCCDCCCCDCzh3:出一半
uuttttCustvvvvvvxvvzh3:出一条
utBtstttssAABAAAAAAzh3:出一款
.sAsts.s....s...A..zh3:出人和
AssssssstsBAA.AAAAAzh3:出口欧
.ss.B..t.s....A....zh3:出土地
ssussAtsstAAABABAAAzh3:分需要
tuttstBsssttttttuttzh3:划出一
ssts...sss.....As..zh3:则可给
s.sssssAss.s.....B.zh3:则要融
A..ss....tCAAAAAAAAzh3:则需要
sstsAtAttsuuuuvuvuuzh3:创业团
vvvvuvwuBA........szh3:创业者
sssstsAsAusssssststzh3:创企业
utssts.AAtwwxxwvyywzh3:创公司
sssAtsttst...s.....zh3:创团队
...s.ssBssuuuuuuuwuzh3:创始人
.sststAttttttttttttzh3:创新器
sssstsAsAusssssststzh3:初创企
utssts.AAtwwxxwvyywzh3:初创公
sssAtsttst...s.....zh3:初创团
.ssss..ssAstssssssszh3:利十一
.A.s...s.wstsssss.szh3:利可授
s.ssA.sust.A..s....zh3:利方合
.ssssssssAA........zh3:利用声
.ss.s.sss..sssssssszh3:别人加
tsss..sAst...s...A.zh3:别人打
stttssBts.ttttttvttzh3:到我们
stuttttsBvCCCCCCCCDzh3:到法国
.sAsts.s....s...A..zh3:制开发
..tAA.s..ssss.tsssszh3:制造企
u.u.ttwutA.t..A....zh3:制造商
sssBs.ttssAAABAAAAAzh3:力的工
As.......s.........zh3:力的经
sttsBsttttuuuuxuuuuzh3:办企业
sssststsBtBBBBBBBBCzh3:办公场
tstsvsuAsAtutttttutzh3:办公室
ssstssstBt........szh3:办公空
ttttttttBs.........zh3:加速营
As.t..s.Astttttttttzh3:务中心
ss.sssssAsttutttttuzh3:助企业
tA.ttttttu.tA......zh3:助听器
sssstssssAAAAAAAAABzh3:勒诺布
ttststusBtAAAAAAAAAzh3:包入住
s.sssssAss.s.....B.zh3:化路线
.AtAuttBtxttssssstszh3:医疗器
AtttssutsAs....A...zh3:医院的
.ssss..ssAstssssssszh3:十一项
.stsssBtttA.....s..zh3:十二家
sssstssBstssssssstszh3:半导体
sAssssssstssssssssszh3:华区权
.......A..ssssssstszh3:单笔¤
.sstsAstsuBAAAABAAAzh3:卖货需
tAttAsutttsBAABAAAAzh3:南地区
D.su.s..st.........zh3:南欧代
tssssssssABBBBBDBBBzh3:博士生
sssssAs.tuAAAAABAAAzh3:博士课
tsttBttttsBBBBDBBBBzh3:占一半
sss.ttAussBBACBBCBBzh3:厂愿意
ttttB.tsstAAAABAAAAzh3:厂房和
tssuusAAtuAAAAAAB.Azh3:厂提供
...tss.s.t..s...A..zh3:厂试用
ttsssssttB.........zh3:去年我
sssssAssssssssssssszh3:参与藻
tsBtstttssBBCBBBBBBzh3:发一款
ttutu.ttBtCCCCCCCCCzh3:发中心
ttBtstutstttuttttttzh3:发伙伴
tttstsBtst.........zh3:发客户
sssstsssAsAAAAAAAABzh3:发工资
..B.s....s.........zh3:发新型
AssssssstsBAA.AAAAAzh3:口欧洲
.ss.s.sss..sssssssszh3:另外车
Asssssssssxvvvvvvvvzh3:可为国
stAtBss..suuwuwuuuuzh3:可以做
.sAsts.s....s...A..zh3:可以出
ttt.sstAsusssusss.szh3:可以帮
.A.ss.s..tAs.......zh3:可以授
suuAtu.uutsttvttvttzh3:可以替
uuuutuCuutttttttuttzh3:可以给
tBtstsstsstvtttttttzh3:可出售
us.At.tutwstAtstssszh3:可对外
ss..stssstuuvuuuuuuzh3:可承接
ssAssssssssstsssssszh3:可投入
sBsssssssvtvtttttstzh3:可授权
.Csts..s.tsussssssszh3:可方式
tuts.EAstxvvvvvwwvvzh3:可用于
ssts...sss.....As..zh3:可给初
tt.tAsststBBCBCBBBBzh3:可降解
s.ssA.sust.A..s....zh3:司也可
stDssvtutv..A.s....zh3:司共同
uuBtuutAttCCDCCCDECzh3:司愿意
ss.tvttsAA..t.s...Azh3:司成立
.ssss..ssAstssssssszh3:司持有
CtstsststuCBBBBBBBBzh3:司生产
sst.Asss.sAAAABAAAtzh3:司的企
ssts...sss.....As..zh3:司试用
tsttBtttts....s....zh3:各占一
sssssssAsv.......A.zh3:合伙人
ttttBststt.........zh3:合伙方
tt.tsAttstsstss.ssszh3:合作伙
ssstsAssstssssssssszh3:合作单
sttBtsttstBBBCBBBBBzh3:合作工
s.Bssss.stssssssssszh3:合作开
...wt.tuuu.sssstssszh3:合作方
sstssAtsstAAAAAAAAAzh3:合作的
tuAsu.utttBBCBBBBBBzh3:合作研
uuvutBvv.v.....s...zh3:合作课
stssBttuAtAAAABAAA.zh3:合办公
tttts.tstAssssssssszh3:合培养
sstssssstAAAAAABAAAzh3:合实验
s.ssA.sust.A..s....zh3:合开一
ss.s.vxssAssssssssszh3:合开发
ttBsttttttAABAAAAAAzh3:合研制
sstssAssssssssssssszh3:合研究
tstsBsttutsssstsssszh3:合股办
ssssAsststsssstsssszh3:合营公
sstsCssssuuuuuwuuuuzh3:合资企
ssts.tsssABBBBCBBBBzh3:合资伙
stts.stvtA.........zh3:合资公
.s..A..s.sssssssssszh3:合资建
s..sB..s.vCDCCECCCCzh3:合资方
ssssBsststAAAABAAAAzh3:合资的
A.tstssssu.s.......zh3:合适的
ssBssttsssuuwuuuuuuzh3:合项目
..s..s...AAAAAABAAAzh3:同发表
ttAsuvtttsBBDBBBBBBzh3:同开发
..ss.B..stssssstssszh3:同开展
.su.Ct.tut.........zh3:同成立
st.sAsttst..s.A....zh3:同我们
tsusCuststCCCCECCCCzh3:同持股
tssssst.AsAAAAAAAAAzh3:同时想
..A.ss...t..A......zh3:同研发
stutsCtttttttttutttzh3:同行共
sstsA.sststtttuutttzh3:同设立
su.utAustv..A..A...zh3:同设计
tsBssstttsttuttttttzh3:名工程
tttstsutAAttttttttuzh3:告诉我
s.ssA.sust.A..s....zh3:和专利
.sAsts.s....s...A..zh3:和他们
.sstssssAuCBBBBBBBDzh3:和办公
ssssAssssssssstsss.zh3:和场地
ssAtsAssssBBCBBDBBBzh3:和我们
ttttC.ttttBBBBDBBBBzh3:和技术
sssstsssAv.........zh3:和支持
sAssssts.tCDCCCCCCBzh3:和注册
..s.sAs.ssssssstssszh3:和设备
uuuutsutsC.........zh3:品全部
A..ss....tCAAAAAAAAzh3:品则需
Assss.s..vECCDCCCCCzh3:品牌的
BsststsssuGDDDDDDDDzh3:售伙伴
AsssssssssCBBBBBBBBzh3:售网络
Ass.ssssswuttttttttzh3:售队伍
B..ss.s..vDABBBBBBBzh3:商来卖
sst.sAts.tAAAAAAAAAzh3:器件部
sstssssAssssssssstszh3:器平台
.sststAttttttttttttzh3:器械的
As.stssttstsssssssszh3:四十名
t.sss.At.Auuuuuuwuuzh3:四十家
AssssAssttCBBBBCBBBzh3:四川的
ssA.s.sstuvvwvvxvvvzh3:团中央
ttttAttttAAAAABAAAAzh3:团成立
ttt.stBtstsssusstsszh3:团旗下
stBttuttssssssssssszh3:团队一
vttuututtCsssstAssszh3:团队共
stusAAttss....tA...zh3:团队合
ssttsuAAtsssssss.uszh3:团队的
sstssstsBuBBBBBBCBDzh3:园区能
.ssss..ssAstssssssszh3:固态钠
uvtv.uvv..ttutstttvzh3:国企业
sttsssstAAuuuuvuuuvzh3:国公司
tttBssBtsussstsstsszh3:国内外
ttttsstsBtBBBBBBBBDzh3:国创业
Asssssssstzwwwwwwwwzh3:国厂商
tsusAtsstsAAAABAAAAzh3:国合伙
.utAsss.sxuttttttttzh3:国外产
tBtt.ttutusAsstsssszh3:国外技
Bttt.stutu.AAABAAAAzh3:国市场
tssssst.AsAAAAAAAAAzh3:国找个
tBttssttss.........zh3:国独家
tstsCs.ssw....s....zh3:国的合
Btsssssstt.........zh3:国的经
As.us.sts.CBBBBBBBBzh3:国经销
ssssssssAsAAAAAAAAAzh3:国落地
ssttBBtttu....sA...zh3:国际合
tttBsttutttttutttttzh3:图纸发
v.t.ttutAAsst.vtttuzh3:在中国
AusBtsussuvuuvuuuuuzh3:在亚洲
vutAstAsttAAABAABAAzh3:在实验
suu.uvC.tvDCCECCCCCzh3:在寻找
...s.BssstBBBBBDBBBzh3:在寻觅
tsssAsssssttttvttttzh3:在川合
stsststtBt.........zh3:在巴黎
tvvvAuuvBvAAAABAAAAzh3:在成都
ttsusttDsuBBBBBBBDBzh3:在找天
.AtststttsEDCCCCCCCzh3:在欧洲
Autsuuvt.sECCCECCCDzh3:在法国
uuttttBttsEEEEEEHEEzh3:在真实
tttttutuCsBBBBBBBBDzh3:在索菲
tsttuttBtttttttttutzh3:在融资
uAtsAststtABAACAAAAzh3:在西南
tsu.CsstttBBBBDBBBBzh3:地企业
.A.ss.s..tAs.......zh3:地厂家
tss..sCss.uuuuuuvuuzh3:场愿意
.ssssssssAA........zh3:城市供
uussuuvCttBBBBBBBDBzh3:基金看
sutCtsstst.........zh3:壁炉产
sssssAs.tuAAAAABAAAzh3:士课题
.ssssssssAA........zh3:声学监
sAss..ssss.A..s....zh3:处理专
.utAsss.sxuttttttttzh3:外产品
tttAAstsstsssttsssszh3:外企业
.s.B.s...tuuuuuuvuuzh3:外单位
ttttst.tsABBBBCBBBBzh3:外合资
Bssttttttsuttttttttzh3:外品牌
sstssAssAtttttttttvzh3:外团队
tttssstsBt.........zh3:外国创
sstssAutstuuuwuvuuuzh3:外开放
sssssssAstAAAAAAABAzh3:外扩张
tAttAttutuutuuxuuuuzh3:外技术
.tst...s.Bssssssssszh3:外授权
u..uuuutuA.tA......zh3:外许可
tssstsss.Asssssssstzh3:外资企
.ss.s.sss..sssssssszh3:外车间
ssA.sttsssCCDDCCCCCzh3:外骨骼
.....B...sAAAAAAAAAzh3:多中心
sAssssssstssssssssszh3:大中华
.....Bs.st.....s...zh3:大学医
ssssssssAs.........zh3:天府新
sstssssssAAAAAAABAAzh3:套设备
sAtsAtsusts.sstsssszh3:好技术
.sAsts.s....s...A..zh3:如果工
ut.tsuvv.ABBCBBBBBCzh3:子公司
..ssstsDstAAAAAAABAzh3:子基金
ssussAssssAAAAAB.AAzh3:学伙伴
.....Bs.st.....s...zh3:学医院
ttutsA.tsuBBBBBCCBBzh3:学合作
vsuuss.AuuCCCCCCDCCzh3:学生团
.ttButuuCuAAABAAAABzh3:学生项
.ssssssssAA........zh3:学监测
s.AssAt.stsstsstssszh3:学院愿
uvuuvtvvB.........Azh3:孵化器
BstsssAtttCCCCCCDCCzh3:孵化的
.sAsts.s....s...A..zh3:定制开
As.......s.........zh3:实力的
tsssssAtss.........zh3:实生产
.ut.u..u.sBA.BABBAAzh3:实验室
sstC..ss.Atttutttttzh3:客户的
ssts...sss.....As..zh3:室则可
sssstsssAv.........zh3:室和支
ssss..AsssBBBBBCBBBzh3:室开展
.tttsAtstsCBBBBDBBBzh3:室提供
sssss.sss.AAAAABAAAzh3:家专注
ssts.ss.Au....A...tzh3:家中国
AsAsssssttDCDCCCCCCzh3:家企业
tBtsstttttstssssssszh3:家使用
usvuBtvAuvtsttuttvtzh3:家公司
ttstss.s.B..s...A..zh3:家工厂
sssstssBsussssssstszh3:家族办
tsttstBtsAsssssstsszh3:家机构
tBttssttss.........zh3:家权利
vuttt.AAtA.....AAs.zh3:家法国
ttA.ttttstDDEEDDDDDzh3:家电子
AsstssAtsuCAAAAABAAzh3:家诊所
AssssstsssBAAAAAAAAzh3:家销售
tssss.sssAtttutttttzh3:密注塑
sstssAutstuuuwuvuuuzh3:对外开
.tst...s.Bssssssssszh3:对外授
u..uuuutuA.tA......zh3:对外许
BsvuBu.tvvtCAABAusAzh3:寻找可
tBusAuttttsuss.sssszh3:寻找愿
.ssAsssssttttvtttttzh3:寻找有
BssssssAttDCCCCCCFCzh3:寻找能
susBsAssstAAABABAAAzh3:寻求具
sstst.ssAtuuuuuvuuvzh3:导师和
ssss.sAsst.........zh3:射科医
tuBttttsAvsssssssutzh3:小企业
s.tAtsu.tuA.ACAAAAAzh3:小公司
sutAtsu.ut.ttuttt.tzh3:小批量
tttttttBstssssssstszh3:少数股
AtttsAtttuCCCCCDCCCzh3:尚无代
sttBstsssu...s...A.zh3:尚有余
B.tttsttstBBAAAAAAAzh3:就差一
sssss.sss.AAAAABAAAzh3:尼斯一
ttt.stBttttttuttuttzh3:尽管来
..s..Bs.stBBBBBCBBBzh3:展临床
tsssssAtss.........zh3:展示机
svuB.ttttuAAAAsAAAAzh3:工企业
ttBtttstssAABAAAAABzh3:工作室
tssAsstssussstssssszh3:工厂可
.sAsts.s....s...A..zh3:工厂愿
...tss.s.t..s...A..zh3:工厂试
sst.sAts.tAAAAAAAAAzh3:工的晶
ssDssus.svAABAAAAAAzh3:工程化
.vCwuvtvvvstutttuttzh3:工程师
B.tttsttstBBAAAAAAAzh3:差一个
.sstsststACBBBBBBBBzh3:已在供
uAssust.tvBCBBBBBCBzh3:已备好
.B.t...t.stvtttttttzh3:已完成
tsttAsBss.AAAA.ABAAzh3:已有两
sAsssttAttstsssss.szh3:已有四
t.stttAtsttsttttvttzh3:已获批
.ssssssssAA........zh3:市供水
ssAsstssssAAAAAAAAAzh3:师共同
uu.uttAuusttutttvttzh3:师可以
tsAu.AtttwBBDBCDBBBzh3:希望与
sutsttBtttA..s..A..zh3:希望有
sssssssAss.......s.zh3:希望结
ustsustsBtBBBBBBBBDzh3:带我们
ttttButttss.ssusssszh3:带技术
tsss..sAst...s...A.zh3:帮别人
.stBtAtstwGDDFDEDDDzh3:帮我们
ttttt.tt.C.........zh3:年投产
utsutuuAsuBBBBBBBCBzh3:年要融
sssssAsttsAABAABAAAzh3:并一起
sttstBtstsBBBBBCBBBzh3:并共同
ssssAsssstsssstsstszh3:并提供
tsttsBttsvAAAAAAAAAzh3:床研究
sssAsttA.s...s...A.zh3:床试验
susus.vstButtttttttzh3:店销售
ssssssssAs.........zh3:府新区
tsstss.ssAAAAAAABAAzh3:座城市
s.ssA.sust.A..s....zh3:开一家
tsBtstttssBBCBBBBBBzh3:开发一
ssAstssssusstsssssszh3:开发新
ut.tttBttuCCECCCDCCzh3:开发的
..s..Bs.stBBBBBCBBBzh3:开展临
ssstAsssstBCBBCBBBBzh3:式进入
sAss..ssss.A..s....zh3:引进一
ssstst.tt..........zh3:张床位
.A.ss.s..tAs.......zh3:当地厂
Attt.uuuAtBBBBBBBBBzh3:当地的
tsssssBtttuuuuuuwuuzh3:当第一
tsAsAstssusssstsssszh3:很乐意
.tttstt.tsBAAAAAA.Azh3:很愿意
BBsts.sssvAs.......zh3:很简单
stuststuBt........Azh3:律咨询
sstts.tt.tAAAAABAAAzh3:微生物
t.stsstAssABAAAAAAAzh3:心技术
.....B...sAAAAAAAAAzh3:心研究
ssttssCt.t.........zh3:念验证
.ssss..ssAstssssssszh3:态钠电
AsssssssttA........zh3:总代理
stCsttss.tttvttttttzh3:您共同
sAsssstsstuvuvuuuuuzh3:您生产
ssAsssssssAABAAAAAAzh3:您的研
tssssst.AtDBBBBBBCCzh3:想在法
ttssstAsssCCCCCCECCzh3:想在真
sAss..ssss.A..s....zh3:想引进
t.Attu.uutCDDCCDDCCzh3:想找一
ssussAssssAAAAAB.AAzh3:想找统
BsttsttuttCCBBBBBBBzh3:想问问
sssssstAtsssssssstszh3:意出资
Btstssts.s.........zh3:意分销
ttttstCttssssssstsszh3:意成为
ststtAAustuuuuuvuuuzh3:意拿出
sssstssAss.A.....s.zh3:意收购
sssssuAsssAAAAAABAAzh3:意让我
Cutstsuusvtsssssssszh3:感器在
sstssssAssssssssstszh3:感器平
sststBsstttttttutttzh3:愿与企
ssssAAsststtttuvtttzh3:愿与国
sttsAsstssttttvttttzh3:愿以设
uuAt.AuuuuBBCBBCBBBzh3:愿意一
utts.sCtsssssststsszh3:愿意做
sAttsuuAus.A.....s.zh3:愿意出
Btstssts.s.........zh3:愿意分
ttttstCttssssssstsszh3:愿意成
AAttstuuts.tssssssszh3:愿意把
ststtAAustuuuuuvuuuzh3:愿意拿
ttvAuu.BttDDDEDDEEDzh3:愿意接
t.ttstt.ssABAAAAA.Azh3:愿意看
Attttu.tttCBBBBBCBBzh3:愿意让
ttBtttstssAABAAAAABzh3:戏工作
ttCssutsstvvyvvvvvvzh3:成产品
A..ss....tCAAAAAAAAzh3:成品则
ssAstAtttuvvvvvxvvvzh3:成果共
s.tsAsssstBABBBBBCBzh3:成果转
sAsstststs.........zh3:成熟的
utttvttttC.........zh3:成立于
tsu.CttuAvCCCCCCCCCzh3:成立公
ssssBsssswAAAABAAAAzh3:成立合
ttu.usuuA.tttsttttvzh3:成都的
tttuuttsCuBBBBBBBBCzh3:成都设
sssss.sssA.........zh3:成都近
uvBt.suuuuCCDCDDCCCzh3:我们一
ttssssvvAADCCCCCCCDzh3:我们三
usutstv.tB.A.AA..s.zh3:我们不
us.tAtsss.uuvuvuuuuzh3:我们与
sssssAsssuAAAAABAAAzh3:我们两
.tuBsstssuA..s.....zh3:我们为
ss.ttBststsstssu.sszh3:我们也
.tsAttttsvvusuuuuuuzh3:我们做
tttttttu.Buuuuuuuuxzh3:我们全
ttttstCtttwwwwwwzwwzh3:我们公
vtsuCvusuuABCAAAA.Azh3:我们出
sAstssssAtA.AAAAAABzh3:我们发
uvuCut.utvDDDFDDEDDzh3:我们只
tuAtCss..uvvxvxvvvvzh3:我们可
s.ssBAsttsCCCCDDCCCzh3:我们合
ssuwvstBvA.BA.A..CBzh3:我们在
sBusussuCustssssssAzh3:我们对
AuttAtuttuvuuuvuuuuzh3:我们就
tttttAsutCAAAAABAAAzh3:我们已
susu.u..twBBAA.A..Azh3:我们很
uttsACttvvFGGFHHEFFzh3:我们想
uAsutus.ttu.utututtzh3:我们愿
tu.ttttAtt..s....A.zh3:我们拿
ssCssAtstvwwxwwywwwzh3:我们提
B.v.u.v.uvyxwxwxxxwzh3:我们是
tusBt.tsButttuttttuzh3:我们替
.tBututttus.....s..zh3:我们有
stu.uuBAtwFDDFDDFGDzh3:我们正
sssA.AssssCCCECECCCzh3:我们没
Ats.sstsstDCCDCCCCCzh3:我们生
t.uyvvtwxDCv.tA.tAtzh3:我们的
ttuttuvAs.BBBBBBBCCzh3:我们第
B.ss.....uECCDCCCCCzh3:我们缺
ututututuCtutstttttzh3:我们自
ttuAssAtstsssusstsszh3:我们车
.uuAAuutuuvuuwvuuuuzh3:我们都
vvuAstBAtvCCCDCCCCCzh3:我们需
tAAtusAutvvvvvvvwvvzh3:我公司
..B..sss.tAAAAAAAAAzh3:我方工
s.B.A..t.tss.stsssszh3:我方负
.t.tvvutvAussussssszh3:我集团
s.ssA.sust.A..s....zh3:或者我
..tuuuv.suAA.....sszh3:手里有
Atstssssssvuuuuuuuuzh3:扩充产
ssss.sAsst.........zh3:批用户
tsss..sAst...s...A.zh3:批量产
ssAtttAttsBBCBBBCBBzh3:找一个
tusButtttuAABBAABAAzh3:找一家
tssssst.AsAAAAAAAAAzh3:找个落
sBssstAsstCFCCCC.CCzh3:找可供
ttsusttDsuBBBBBBBDBzh3:找天使
uAvBAwv.utsuss.ss.szh3:找愿意
ussstsus.ADDDDDDDGDzh3:找投资
ssssssAAsvBBBBBBCCBzh3:找第一
ssussAssssAAAAAB.AAzh3:找统计
ssssssssAssssssssstzh3:技园为
ttttsBtAsvuuuuvvuvuzh3:技术企
ssAsssssss.........zh3:技术伙
ststtssAs.sssss.stszh3:技术公
.Asssss.st.t.......zh3:技术可
sst.B.ttssttttuttttzh3:技术团
stusBssuttvvvvyvvvvzh3:技术方
tBustuu.tusssstsssszh3:技术的
ssstsst.At.......Aszh3:把公司
uB.utsttttBCCBBBBBBzh3:把您的
BuuAttuuttA..s.....zh3:把我们
tuAAttutttsstussssszh3:把样机
tAsstssuAtBCBBBBBBBzh3:把欧洲
....sssA.wuuuuuuuvuzh3:投资¤
uttuvtu.tA.........zh3:投资人
tss.tss.sAAAAAAAAAAzh3:投资方
sssssss.sAAAAAAAABAzh3:投资机
...ss.sDstAAAAAAAAAzh3:投资的
Fs.s...s.wtsssssssszh3:护肤系
ttststusBtAAAAAAAAAzh3:拎包入
tttttttBstAAAAAAABAzh3:拟引入
ssssAss.ssBBBBCBBDBzh3:拟成立
tttttsBussuuuuuuwuuzh3:拿出一
sAsssststtstssssssszh3:拿授权
.ssss..ssAstssssssszh3:持有固
.Auttstsss.u.......zh3:授权给
tsssssusBuBBBBBBBBDzh3:接纳我
utBtstttssAABAAAAAAzh3:推出一
Asssssssstwuuuuuuuuzh3:推广国
ssssssAs.sssssssustzh3:提供一
tsst.suAsuttttuttutzh3:提供资
ssss.sAsst.........zh3:放射科
ssssssAsss.....sA..zh3:数据和
tttttttBstssssssstszh3:数股权
t.BtttustvA.BAAAAAAzh3:整车厂
sstBt.ssstssssssssszh3:断卡盒
sssss.sss.AAAAABAAAzh3:斯一家
tuCstv.ttv..A...s..zh3:新产品
ssAssstsssAAAAAAAAAzh3:新传感
ssusBtttttBBBBDBBBBzh3:新公司
.sststAttttttttttttzh3:新器械
tttstsBsttttttttuttzh3:新技术
tstsssBsstuuuuuuwuuzh3:新方案
ss.ssAssssAA.AAAAAAzh3:新材料
.st.Bt.ttAuuuuwuuuuzh3:方共同
s.ssA.sust.A..s....zh3:方合开
.stsC.ss.uttttvttttzh3:方合资
sstssssAss.....A.s.zh3:方向是
..B..sss.tAAAAAAAAAzh3:方工程
ssstAsssstBCBBCBBBBzh3:方式进
tt.ttAtttsAABAA.AAAzh3:方提供
....A..ssssssstsssszh3:方股东
s.B.A..t.tss.stsssszh3:方负责
Bt.tttttAttsssssss.zh3:方面的
sssstssBsussssssstszh3:族办公
vusutvCuuv..A......zh3:无人机
tssssst.AsAAAAAAAAAzh3:时想在
AsssssssstBAAAAAAAAzh3:易公司
sssss.sss.AAAAABAAAzh3:是尼斯
vvtAvwv.u.BBACBBBCBzh3:是我们
ttAst.ussuAABBAAAAAzh3:晶圆厂
.ss.s.sss..sssssssszh3:替别人
.tttssssAsCBBDBBBBCzh3:替我们
tssss.BAst......sB.zh3:最适合
s....sts.B.........zh3:月结束
..sB..ts.sAAABAAAAAzh3:月需要
AsstssAtsuBAAAAACAAzh3:有一个
ssusAsAtstAAAABABAAzh3:有一家
ssttssBssAAAAAAABAAzh3:有一座
sssssssssAAAAAAAABAzh3:有三家
tsttAsBss.AAAA.ABAAzh3:有两家
ssss.sBvsssssssstsszh3:有两百
ssttsA.tst.....sA..zh3:有二十
tss.tssBstAAAAAAAAAzh3:有亚洲
.ss.tsssAsA..s....Bzh3:有人代
sstttsAt.tsssssststzh3:有八十
uttCttutts...s.....zh3:有厂房
tttttsCtutBBBBBBCBBzh3:有园区
.ssss..ssAstssssssszh3:有固态
As.......s.........zh3:有实力
sutAtstss.AAABAAAAAzh3:有工厂
sssstssAss.A.....s.zh3:有意收
ttstBtsssuCCCCECCCCzh3:有意者
stsstsstsBABAAAAAAAzh3:有技术
Avt.t.vuswDBBCBDBBCzh3:有没有
Btuttsuttussssssssszh3:有现成
s.sAsssssstvtvtttttzh3:有生产
st.AsttttuBBBDBBBBBzh3:有经验
sssstsss..sssssssstzh3:服务站
.ss.s.ssssA..s.....zh3:望有人
sssssssAss.......s.zh3:望结识
ssAss.ssssCCDCCDCCCzh3:期待与
.ssssstsAtCBBBBBBBBzh3:期待有
.s..s.sBstuuuuuuuwuzh3:期资金
CttutAttuutttttttttzh3:本公司
sssststsA.uuuuuuuuwzh3:本园区
....u..D.vtttttttutzh3:本基金
utttAssstAAAAABAAAAzh3:本行业
ssts...sss.....As..zh3:本院科
AsssA.sssu.ssstsssszh3:本集团
ttttsBtAsvuuuuvvuvuzh3:术企业
ssAsssssss.........zh3:术伙伴
ststtssAs.sssss.stszh3:术公司
.A.ss.s..tAs.......zh3:术可以
sst.B.ttssttttuttttzh3:术团队
t.tuuBuuutBCBBBDBBBzh3:术指导
ssusBssussuuuuwuuuuzh3:术方共
.B..s...ssCECCCCCCCzh3:术的许
sssssssAss.......s.zh3:术的风
sttvvtBsutstutttustzh3:机器人
tB.su..tstABAAAAAAAzh3:权利人
....u.sC.uAAAAAAABAzh3:权投资
.A.ss.s..tAs.......zh3:权给当
utstssCusv......A..zh3:杆客户
ttuttCttssBBBBBCBBBzh3:材料的
susBsAssstAAABABAAAzh3:条件的
.sAsts.s....s...A..zh3:果工厂
s.tsAsssstBABBBBBCBzh3:果转化
utstssCusv......A..zh3:标杆客
sstssBtsssCCCCCDCCCzh3:校团队
utAvtttBuusstsss..szh3:样机做
t.stsstAssABAAAAAAAzh3:核心技
sssstssssAAAAAAAAABzh3:格勒诺
ssttssCt.t.........zh3:概念验
sstBsssssussstsssAszh3:欢迎新
Btstssttstusssssssszh3:欢迎欧
ttAttAuusvts.sstssuzh3:欢迎法
D.su.s..st.........zh3:欧代理
tsAssstsss..A.....szh3:欧洲中
AsstsssAtuuttttttttzh3:欧洲小
BAstusttttCCBBBBBBBzh3:欧洲的
suu.usC.uvEDDFDEEDDzh3:正在寻
uutuuuAsBvBBBBBBBCCzh3:正在找
tstuutuCtutttttttutzh3:正在融
stststBttuBBBBBBBBBzh3:正寻找
sttAssAtst...A..s..zh3:每季度
..sB..ts.sAAABAAAAAzh3:每月需
sAss..stsss.ssusssszh3:水处理
.ss.s.ssssA..s.....zh3:水泵出
.ssssssssAA........zh3:水管网
tsssssBsstAAAAAAAAAzh3:水质探
susBsAssstAAABABAAAzh3:求具备
sAuttsstsAstssssssszh3:池专利
sssstsAttsAAAAAABAAzh3:污水厂
uttCttutts...s.....zh3:没有厂
AtsutstsAuBAAAAAAABzh3:没着落
uuttAuusBvAAAABAAA.zh3:法国中
ut.tBuutstttutttttuzh3:法国企
sssssssAssAAAAABAsAzh3:法国医
Cs.t.....stsssssssszh3:法国厂
tssssst.AsAAAAAAAAAzh3:法国找
At.ttutAtuDCDCCCCECzh3:法国的
ssssssssAsAAAAAAAAAzh3:法国落
stuststuBt........Azh3:法律咨
sssss.sssA.........zh3:注塑厂
sssssssAss.......s.zh3:注生物
sssss.sss.AAAAABAAAzh3:注眼科
.ss.s.ssssA..s.....zh3:泵出口
sssAssssssssstssssszh3:洁净车
sssssssBsussssusstszh3:洁技术
tsAssstsss..A.....szh3:洲中小
BtstsststuAAAAAAAAAzh3:洲代理
uttCt.ussu.........zh3:洲的工
tss.tssBstAAAAAAAAAzh3:洲资源
uuststtusADDFDDDDDDzh3:测产品
.ssssssssAA........zh3:测城市
ssssssssAtttttttttvzh3:海外团
sssssssAstAAAAAAABAzh3:海外扩
sssssssBsussssusstszh3:清洁技
ttBtttstssAABAAAAABzh3:游戏工
stttutBuutAAAAAAAAAzh3:源企业
tss.tssBstAAAAAAAAAzh3:源的投
sutCtsstst.........zh3:炉产业
tssAsssssttttutttttzh3:牌生产
ttttuAu.tt.........zh3:物技术
tBttssttss.........zh3:独家权
AssssstsssBAAAAAAAAzh3:独家销
A.uu.ttttusA..s....zh3:现成的
sAsssssssttsttuttttzh3:现金充
sAss..ssss.A..s....zh3:理专利
.ss.s.ssssA..s.....zh3:理我们
.......A.sssssssstszh3:理规模
sstssAtsstAAAAAAAAAzh3:理论部
sssAssss.sssstssssszh3:生产临
uuuBtt.utt...C.....zh3:生产环
AAstu.sA.uCDBBBBBCBzh3:生公司
vsuuss.AuuCCCCCCDCCzh3:生团队
ttttuAu.tt.........zh3:生物技
.B......ssABAAAAAAAzh3:生菌菌
.ttButu.CvAAABAAAABzh3:生项目
stus.ssvsB.........zh3:用两年
ssts...sss.....As..zh3:用产品
.ssssssssAA........zh3:用声学
tBtussAtstsussssAsszh3:用我们
.C..sst.stABAAAAAAAzh3:用许可
ututt.uvuCuuuuuwuuuzh3:由我们
Astststss.BAAAAAAAAzh3:由我方
tsstst.tsAsssssstsszh3:甲医院
t.Asstss.tsttsssssszh3:申请专
..BA.tus.sBBBCBBBBBzh3:电机的
sAutt.stsA.........zh3:电池专
s..utttAtvBADBBBBCBzh3:电池的
tutBtsuttt...A.....zh3:电路板
.AtAuttBtxttssssstszh3:疗器械
sAssssssssstssssssszh3:疫苗的
sssss.sss.AAAAABAAAzh3:病的生
.tsAsstsss.........zh3:百二十
ssstst.tt..........zh3:百张床
sDststtusuDFDDDDDDDzh3:的专利
.Bs.ssss.t.s.......zh3:的专有
tuAuttuutA..s......zh3:的专长
tAutAttssvs...A...szh3:的中国
sss.C.ss.uttttuttttzh3:的中方
suA.tttttu.stussssszh3:的产品
.ssB..ts.sAAABAAAAAzh3:的产能
sutCtsststDDDFDDDDDzh3:的代工
ssst.ssssAssssssssszh3:的仪器
vusA.twwAwCBDDECECAzh3:的企业
As.sAsststCBCBCBBBBzh3:的伙伴
tCtttuuuttDFDDDDDDDzh3:的使用
.sButvutv.svtt.ttvtzh3:的公司
AstsstAsssCCCCCCDCCzh3:的农场
BssusststtECCCCCCCCzh3:的分销
...s.ssBssuuuuuuuwuzh3:的创始
sssssstAAs.......tAzh3:的初创
stuBtsttstBBBCBBBBBzh3:的制造
tBuAtsvtsttvtAtttttzh3:的厂家
tusBuuuvsAsst.s.ssszh3:的合作
ututAtsutBBBBBCBBBBzh3:的合资
AutAttutttwuuwuuuuuzh3:的品牌
ssBuutvAtuuuuuuvuvuzh3:的团队
tAttsuAstuBBBBBBBBBzh3:的土壤
uttsttA.AuBBBBBBCBBzh3:的地方
tsttstBttuAAAAAABAAzh3:的城市
sttss.ssDwttttvtttvzh3:的外国
uutusDvtBussssstssszh3:的实验
tts.susstAsssuss.sszh3:的客户
tsss..sAst...s...A.zh3:的小批
sstsssAstsBBBBBBCBBzh3:的巡检
wvvAvsA.uv......As.zh3:的工厂
stBssttsssAABAAAAAAzh3:的工程
ssAststsssABAAAAAAAzh3:的技术
tsssussCsuBBBBBBBCBzh3:的投资
ssAtststsABBDBBBBBBzh3:的探头
s.ssAsssssBCBBCBBBBzh3:的方式
tttttuBtttvvuvvvxvvzh3:的无人
sst.sAts.tAAAAAAAAAzh3:的晶圆
BtstssttssCABAAAAAAzh3:的智能
A.ttAttvv..tsstsssszh3:的朋友
usssss.tsA...B.....zh3:的机器
tBtttututs.........zh3:的权利
ttsst.sssAtttttvtttzh3:的检测
tAttBttusu.s..A....zh3:的模式
.ss.s.ssssA..s.....zh3:的水泵
Asu.Cu.sssCBBBCBBBBzh3:的法国
CtsttstsstBAAAAAAAAzh3:的渠道
Btstssts.s.........zh3:的灯具
sAttssttstxuuuuuuuuzh3:的独家
tssBs.sssuCCCECCCCCzh3:的生产
uttAt.utu....s.A...zh3:的生物
ttttsA.tsttttttuuttzh3:的真实
ttBsuttussssssssssszh3:的研发
ssutsBstsv.A.......zh3:的科研
Btsssssstt.........zh3:的经销
Astsss.sst.sssssssszh3:的网络
tttssttsABsstssAsstzh3:的联合
sssssssAssAAAAAAAAAzh3:的股权
tCttttttutCECCCCCCCzh3:的许可
tsutstBttuttttttuttzh3:的设备
ussssssssABBBBBBCBBzh3:的试点
sstssAtsstAAAAAAAAAzh3:的课题
tttstt.t.BCCCCCCDCCzh3:的软件
Csttuttutvsts.ssssszh3:的销售
sssssssAss.......s.zh3:的风投
ttttsCttsvAAAAABAAAzh3:的高校
.B......ssABAAAAAAAzh3:益生菌
.ssssssssAA........zh3:监测城
ttAttttAttttuttttutzh3:目我们
sttBBttutsAAABBAAAAzh3:目需要
tsssssAtss.........zh3:真实生
sssss.sss.AAAAABAAAzh3:眼科罕
.ss.s.sss..sssssssszh3:着一半
tB.utuuustBCCBBBBBBzh3:知识产
s.uustBtsustssss.sszh3:研制的
ttutu.ttBtCCCCCCCCCzh3:研发中
tsDusutssuttuttttttzh3:研发伙
sststCsttuCCCCCDCCCzh3:研机构
tsttsBttsu.....s...zh3:研究伙
tsuutCttsvAAAAAAAAAzh3:研究所
sstts.t.ttCCCCCECDCzh3:研究生
t.Bs.ttttvtuvttstttzh3:研究院
sstssAsssuDDDDDFDDDzh3:研究需
ssstsssAtsssssssstszh3:硬科技
sssA.ttssuABA.BAAAAzh3:碳纤维
tsssssAtss.........zh3:示机器
ssstussCtvCCCCCCCECzh3:社会资
.....s.B.ttttttttutzh3:种子基
ttsuus..t.DDDDDDEGDzh3:种子轮
ssss.sAsst.........zh3:科医生
ttttsttAt.tttttttutzh3:科学家
ssts...sss.....As..zh3:科室则
sss...A.ssAAAAABAAAzh3:科室开
ssssssssAssssssssstzh3:科技园
sststCsttuCCCCCDCCCzh3:科研机
sssss.sss.AAAAABAAAzh3:科罕见
ssAsstssssAAAAAAAAAzh3:程师共
uu.utuAuusuuxuuuwuuzh3:程师可
tsttsBttsu.....s...zh3:究伙伴
ss.sAtssssttvtuttttzh3:究院愿
sstssAsssuDDDDDFDDDzh3:究需要
.ss.s.sss..sssssssszh3:空着一
tstsAtttBtCCCCDCCCEzh3:立公司
ssssBsstsw.........zh3:立合资
sstsAsssts.........zh3:立子公
tststtttB.BBBBBBBBCzh3:立欧洲
.......A..ssssssstszh3:笔¤至
vtvvttA.utttttttvstzh3:第一个
ttttstAAtvCCCCCCEDCzh3:第一家
uuuutvuAA.CCCCCCCDDzh3:第一次
ssssssssAsAAAAAAAABzh3:签证和
.......A.sssssssstszh3:管理规
.ssssssssAA........zh3:管网漏
tssss.sssAtttutttttzh3:精密注
AstttttBttA......s.zh3:系我们
ttutuutsDt.......s.zh3:索菲亚
sssAsttsss...s.....zh3:纤维管
sssAssssssssstssssszh3:级洁净
tsssssusBuBBBBBBBBDzh3:纳我们
tsss..sAst...s...A.zh3:线也可
s.sssssAss.s.....B.zh3:线则要
ss..C.sustttttuttttzh3:组建合
Attvtsvtt.A......A.zh3:经销商
st.AsttttuBBBDBBBBBzh3:经验的
ssts...sss.....As..zh3:给初创
.A.ss.s..tAs.......zh3:给当地
uAtAtstu.utstuttttvzh3:给我们
ssussAssssAAAAAB.AAzh3:统计学
AtttttAutuFCCCCCDCCzh3:缺一个
ssAst.sstsCCDCCDCCCzh3:缺一家
Asss.B...uBAAAABAAAzh3:缺的是
.ssssssssAA........zh3:网漏损
sAsts.ttt.BCBBBCBBBzh3:罕见病
s.ssA.sust.A..s....zh3:者我们
tttts.tstAssssssssszh3:联合培
sstssssstAAAAAABAAAzh3:联合实
ss.s.vxssAssssssssszh3:联合开
ttBttAtttuAACAAAAAAzh3:联合研
ssBssttsssuuwuuuuuuzh3:联合项
t.stttsBssssssssstszh3:联系我
....u.sC.uAAAAAAABAzh3:股权投
Fs.s...s.wtsssssssszh3:肤系列
.sAsssssstBBBBBBBBBzh3:胰岛素
uAAttsuuttBCCBBBBBBzh3:能不能
sstAs.ttssBBBDBCBBBzh3:能代工
sAtAs.ttstA.ABAAAAAzh3:能力的
stttutBuutAAAAAAAAAzh3:能源企
tssssst.AsAAAAAAAAAzh3:脚的地
tuuAutABsv......sA.zh3:自己的
.tsAs.ss...........zh3:自有工
s.sssssAss.s.....B.zh3:自行产
uttstsutsA.........zh3:自行车
s.ttsstAsttutttttutzh3:芯片的
sAssssssssstssssssszh3:苗的中
s.sssssAss.s.....B.zh3:若走自
.B......ssABAAAAAAAzh3:菌菌株
ssssAss.tusssstss.szh3:营公司
tssssst.AsAAAAAAAAAzh3:落脚的
ssststBstsBBBBBBDBBzh3:葡萄园
s.sssssssABCBBBBBBBzh3:董事会
tssssssAssCCCCCCCECzh3:融资¤
sssssssAssuuuuuuuxuzh3:融资的
s.sssssAss.s.....B.zh3:行产业
stutsCtttttttttutttzh3:行共同
tssst.ssBt.........zh3:行账户
AAstu.sA.uCDBBBBBCBzh3:衍生公
tAttAsutttsBAABAAAAzh3:西南地
.ttCt.ussvEDDFDDDDDzh3:要一家
.sstsAstsuBAAAABAAAzh3:要代理
ttBtsAutstBBDBBCBBBzh3:要合作
sssssAsssuAAAAABAAAzh3:要教授
ttt.ttttAtAAADAAAABzh3:要有人
A..ss....tCAAAAAAAAzh3:要经销
sst.sAts.tAAAAAAAAAzh3:要能代
t.sssttBstA.AAAAABAzh3:要融¤
ss.stssD.u.......s.zh3:要资金
sssss.sss.AAAAABAAAzh3:见病的
..sssssC.t.......A.zh3:规模¤
sssstsssBtCCCCCCCCDzh3:计划在
ssussAssssAAAAAB.AAzh3:计学伙
tsuttvButss.....A..zh3:让我们
sDutssstsvtvtttttttzh3:许可方
sstssAtsstAAAAAAAAAzh3:论部分
t.tAsstsstB.BCBBBBBzh3:设备厂
utttst.utB......A..zh3:设备只
s.tssBs.ssuuuuuwuuuzh3:设备由
....C..u.sttttuttttzh3:设立合
sstsAsssts.........zh3:设立子
tststtttB.BBBBBBBBCzh3:设立欧
tuttssttuBtttttutttzh3:访问学
tB.utuuustBCCBBBBBBzh3:识产权
tttstsutAAttttttttuzh3:诉我们
sstBt.ssstssssssssszh3:诊断卡
AsssssssstCBBBBBBBBzh3:试剂盒
ssts...sss.....As..zh3:试用产
ssss.sBsstCCCCCCECCzh3:试用我
tsss..sAst...s...A.zh3:说一句
t.Asstss.tsttsssssszh3:请专利
..ss.B..st.........zh3:请国际
utttAtt.ssuuuuuuuvuzh3:请联系
sssstssssAAAAAAAAABzh3:诺布尔
tvvuu.swts.....tA.Azh3:课题组
.tttBtusstFDDDEDDDDzh3:谁愿意
tsstssssAtBBBBBBBBCzh3:谁能帮
.sAsssssssBACAAAAAAzh3:谁都不
ttssAtsstABBBBDBBBBzh3:负责人
.sstsAstsuBAAAABAAAzh3:货需要
tsssssBsstAAAAAAAAAzh3:质探头
BstststvttAAAAAABAAzh3:贵公司
AsssssssstBAAAAAAAAzh3:贸易公
t.tsstAsuuDGDDDDFDDzh3:费使用
ttuAAtu.uu...At....zh3:资产公
tstsAsts..vvvvxvvvwzh3:资企业
ssts.tsssABBBBCBBBBzh3:资伙伴
uttt.suv.AAAAAAAAABzh3:资公司
.s..A..s.sssssssssszh3:资建厂
stssuttBtu.......s.zh3:资支持
sssssss.sAAAAAAAABAzh3:资机构
BtssustAsuCBBBBBBBBzh3:资源的
.utAtsttttBAABAAAAAzh3:资质的
ttttsttsBtsssstssstzh3:资项目
s.sssssAss.s.....B.zh3:走自行
.sAsts.s....s...A..zh3:起做定
..D..ss..t.........zh3:起开发
ttsutBttttAABAACAAAzh3:起设计
utBt.ttuusBBCBCBBBBzh3:跟我们
s.sssssAss.s.....B.zh3:路线则
.ss.s.sss..sssssssszh3:车间空
....s.st.BAAAAAAABAzh3:轮融资
s.s...Ctst.........zh3:软件三
Ctstsstttutsssssssszh3:软件的
Btstssttstusssssssszh3:迎欧洲
ttAttAuusvts.sstssuzh3:迎法国
sssss.sssA.........zh3:近郊精
ttsutstCtusssssssuszh3:还有三
ttttssABsuBBBBBBDDBzh3:还没有
AtsutstsAuBAAAAAAABzh3:还没着
tustuvuAt.AA.AAAABAzh3:这是我
sAss..ssss.A..s....zh3:进一项
.tutCsttuuABBBCBBBBzh3:进入中
..AsAss.stttututtttzh3:进制造
CtuuvsututDBBBBBBBBzh3:进口商
sttAttttsAAAAAAAAAAzh3:选药物
tttttttBtuuuuuuuuvuzh3:通常¤
..tAA.s..ssss.tsssszh3:造企业
sssss.sssA.........zh3:郊精密
ssussAtsstAAABABAAAzh3:部分需
tAuustBttu......A..zh3:都可以
sstBu.tsBusss.sssstzh3:都的工
utBuAutststtututtttzh3:都能出
sssss.sssA.........zh3:都近郊
AtsutstsAuBAAAAAAABzh3:都还没
tsss..sAst...s...A.zh3:量产线
tBstsstsst.........zh3:量付费
.ssss..ssAstssssssszh3:钠电池
tssst.ssBt.........zh3:银行账
BsststsssuGDDDDDDDDzh3:销售伙
As.......s.........zh3:销售权
AsssssssssBAAAAAAAAzh3:销售网
Ass.ssssswuttttttttzh3:销售队
B..ss.s..vDABBBBBBBzh3:销商来
.s..s.sBstuuuuuuuwuzh3:长期资
tuttssttuBtttttutttzh3:问学者
.ss.s.sss..sssssssszh3:间空着
stBttuttssssssssssszh3:队一起
..s.AC..susssstAssszh3:队共同
sstt.BstttAAAAABAAAzh3:际合作
s.Bst.t.tuttuttutttzh3:院愿与
t.s..sts.B.........zh3:院的试
ssts...sss.....As..zh3:院科室
ssA.s.sstuvvwvvxvvvzh3:集团中
ttt.stBtstsssusstsszh3:集团旗
.AuCutAutxEFDGDDEDDzh3:需要一
sss.ssAsssAAABAABAAzh3:需要两
ss..ssBs.uAAAAAABAAzh3:需要五
.sstsAstsuBAAAABAAAzh3:需要代
ssAtA.ssssCCECEDCCCzh3:需要合
tuvttuButuBBBBBBCBBzh3:需要在
sssssAsssuAAAAABAAAzh3:需要教
ttt.ttttAtAAADAAAABzh3:需要有
A..ss....tCAAAAAAAAzh3:需要经
stuBt.utstAAABAAAAAzh3:需要能
ss.stssD.u.......s.zh3:需要资
sAtsssssstuxuuuuuuuzh3:项发明
sAss..ssss.A..s....zh3:项水处
ttAttttAttttuttttutzh3:项目我
sttBBttutsAAABBAAAAzh3:项目需
tsss..sAst...s...A.zh3:顺便说
stsstttBtuBBBBBBBCBzh3:额度¤
tttstsBtst.........zh3:首发客
sttusssttAAAAAAAAAAzh3:首台套
ssss.sAsst.........zh3:首批用
......ssB.ttutttttuzh3:验室和
uttAstAstvBBBBBBBBBzh3:验室里
ssssssAssssssssstsszh3:验证新
ttttttvtCt.........zh3:高新区
sss.sCs.tutttttutttzh3:高校共
sstssBtsssCCCCCDCCCzh3:高校团
uu.utsvutAuuwuusvuuzh:ai
tttttttCtvssssssstszh:bp
As.tss...uDBBBBBBCBzh:ce
uBtttttttsuwuuuuuuuzh:ip
vuvDuuvtvx.........zh:oem
Btststtts.DBBBBBBBBzh:saa
wxysxtzExvssstuutAtzh:¤
sttttttCtuuuuuuuuwuzh:¤ _ ¤
.ssssssAssA......s.zh:¤ _ 资金
ttsAssstsstttvtttttzh:¤ 片
....B..C.usssstsssszh:¤ 的
...s.s.C.ttttttttutzh:¤ 至
...ssssA.stttttttutzh:¤ 资金
sssssssAssvvvvvvvyvzh:¤ 起
vsAstxBxxsEFEDDFEECzh:一
.tsAsstsss.........zh:一 _ 二十
.AtsttttstCCCCCCCCCzh:一 _ 已
ttBtssusttBBCBBBBBBzh:一 _ 新
sAss..ssss.A..s....zh:一 _ 水处理
Ass.sstssvCBBCBBBBBzh:一 _ 能
AstsABstttCBBBCCBBBzh:一 位
ststtCtBBuAAAAACAAAzh:一 年
vvstsvAvuACCACCCDCCzh:一 座
sAssssssss.........zh:一 期
sstuttButtvvvvvvyvvzh:一 条
v.ButuvttuBCDBBBBBBzh:一 款
sttBttuttstttutttttzh:一 百
sBtt.tutttABAA.AAAAzh:一 项
sA.wt.CwwzFEEDEEDDDzh:一个
uBsttsttssABAAAAAAAzh:一个 _ 的
Bttttstt.tDBBBBBBBCzh:一个 本地
AstsAtttttBAAABAAAAzh:一个人
ttAsstuAutBAB.BAABAzh:一半
tsss..sAst...s...A.zh:一句
ttBuAttttuBBCBCBBBBzh:一同
sssstsAsttACAAAABAAzh:一套
vyu.AuAuysDDDEDDEDCzh:一家
s.ssA.sust.A..s....zh:一家 _ 也
sstsssAsstBBBBCBCCBzh:一家 _ 企业
tv.t.ttttBAACABAAAAzh:一家 _ 公司
sssss.sss.AAAAABAAAzh:一家 _ 眼科
...tss.s.t..s...A..zh:一家 _ 试用
sssss.sss.AAAAABAAAzh:一家 专注
usvuBtvAuvs.sstsstszh:一家 公司
...tss.s.t..s...A..zh:一家 工厂
.ttAtststtCBBCBBBBBzh:一家 有
utuuuABuu.BBBBBCCBBzh:一家 法国
sBtsstttst.........zh:一次性
AutttBttttCBBBBCBBBzh:一直
tCstsststu.A.......zh:一种
twBxsCxxxzAst.CAA..zh:一起
ssAsAsttst..s.A....zh:一起 _ 一
.sAsts.s....s...A..zh:一起 _ 定制
utAuAuuusuAA.ABAAAAzh:一起 _ 新
uuAuuBuuuussuss..sszh:一起 做
..D..ss..t.........zh:一起 开发
ttCutuvttssstsssssszh:一起 把
ttsutBttttAABAACAAAzh:一起 设计
stBsttutsuAABBAAAAAzh:一道
vutvttuuuC.........zh:七
tyuvtytssBtsut.ssutzh:三
.ttttt.tAtusssssssuzh:三 _ 月
.usuuus..vvuvuuuuvvzh:三 个
utssstvvAAAAAAAAAACzh:三 个人
sssssssssAAAAAAAABAzh:三 家
tsss.ss.sA.........zh:三 年
ttttAttst.AAAABAAEAzh:三 成
tttututusBssssssssuzh:三 百
AAuAuButsu.tstsuss.zh:三十
sssts.tts.AAAAABAAAzh:三月
tsstst.tsAsssssstsszh:三甲
tsstst.tsAsssssstsszh:三甲 医院
uwtvw.AAwtsuvuuvuvuzh:上
vAt.ststtA.A.As.A..zh:上市
sttAssAsssCCCDCCDCCzh:上市 前
Cuuuttuvtutsssssssszh:上架
Asstst.tttDCCCCCCCCzh:上线
.uAtus.ttsDCDCCDDCDzh:下
tsBtttssttBBDBBBBBBzh:下一代
ssAsssssssAABAAAAAAzh:下一代 产品
ssAsssssss.........zh:下一代 机器
uuttttAAtuBBCBBBCCBzh:下一步
tsuswvttwCuwuwvwuwvzh:不
sAssssssststssssssszh:不 做
uttsttAttABBBBBBCBBzh:不 缺钱
ttBttttttsCBCBBBBBBzh:不会
utuB.stutuBBBDDBBBBzh:不想
v.BtusuttuBCCBBBBBBzh:不能
uAAttsuuttBCCBBBBBBzh:不能 _ 您
sBuBssstsvCECECCCCCzh:不过
sssssssssACBBBBBBBBzh:不错
vwAxDAxxvtst.stttt.zh:与
sssssAssssttvtt.tttzh:与 _ 一起
ssssBttssusstsssssszh:与 _ 企业
tsAsssstttttvttttttzh:与 _ 伙伴
ssAsBusstuss.stsssszh:与 _ 公司
uuDtsAttvwttutsutttzh:与 _ 共同
.sts.A.sstBBBBBCCBBzh:与 _ 合作
sstssAsstuDDDDDFDDDzh:与 _ 大学
ssssAsssssuuuuwuuuuzh:与 _ 技术
.tt.CutuuvAAAAAAAAAzh:与 _ 方
ssttBtstsAttuttttttzh:与 _ 的
uttsAstss.AAAABAAAAzh:与 一家
stssBAttsuBBBBC.BBBzh:与 产业
tt.tuBtstu..u..s...zh:与 企业
ssAsssBtstssussstsszh:与 初创公司
sstsAAssssuuuuwuuuuzh:与 国外
sssssssssAssssssssszh:与 客户
..u.Css.ssAAAABAAAAzh:与 当地
tuCttusssuuuxuuuuuuzh:与 您
ut.u..u.uvAAAABBA.Azh:与 我们
t.Atttustvst.sssssszh:与 整
ssAt.sstss..A.s....zh:与 欧洲
tsBsACttuvsststAssszh:与 法国
ssAsssssssuuwuvuuuuzh:与 海外
sss.sCs.tutttttutttzh:与 高校
tAAttsttttCDECCCCCCzh:与其
vvuuttuAAsuuuuuuuvvzh:专
tt.Asttssuttuttttttzh:专业
v..vtvvvwsAAAAsAABAzh:专利
s.ssA.sust.A..s....zh:专利 _ 合
.Bss.s.s.wtvtttttstzh:专利 _ 授权
sCtstssutuuvuuuuuuuzh:专利 _ 整体
.ssss..ssAstssssssszh:专利 _ 项
.ssss..ssAstssssssszh:专利 十一
sAssssssswuwuuuuutuzh:专利 可
s.ssA.sust.A..s....zh:专利 方
sCstsstt.t.A.......zh:专利 的
stsstsstsBABAAAAAAAzh:专有
stsstsstsBABAAAAAAAzh:专有 技术
sssts.s.sssssss.stszh:专注
sssss.sss.AAAAABAAAzh:专注 _ 罕见
sssss.sss.AAAAABAAAzh:专注 眼科
tuAutuuut.sstsssssszh:专长
utts.ttstBAAA.BAABAzh:业
v.uAuuvuu.vvvwvvvvvzh:业务
tttAtstttABBBCBBBBBzh:东
utBttstssusstsssssszh:东西
wuut.s.vvBsA.sss...zh:两
sssssAsssuAAAAABAAAzh:两 _ 都
tuBtsututAsstsssssszh:两 _ 项目
tusttAut...ssss.ss.zh:两 个
sttBtsttt.BBBCBBBBBzh:两 千
tssss.sss.ssssstssszh:两 名
sssBssttstssssssssszh:两 吨
usstAsAsssAAAA.ABAAzh:两 家
..C..t.t.Asstsssssszh:两 家法
tAuustsv..ABAAAAAA.zh:两 年
sssB..ss.ttttutttttzh:两 条
vstt.sBvsAsssssstsszh:两 百
swvwwuBtBwAAsBAA..Bzh:个
ts..s.AsBsBBBBBBCBCzh:个 _ 吗
Cstss.AttuCBBBBBCBBzh:个 _ 点
tutsssuAAutttttttuszh:个 _ 的
sssssAsssuAAAAABAAAzh:个 _ 缺
vtvvttA.utsssssstAszh:个 客户
tsssssttBs........szh:个 工位
.tutut.uAus........zh:个 月
tssssst.AsAAAAAAAAAzh:个 落脚
sssssAsstuBAAAABAAAzh:个 都
tuBtsututAsstsssssszh:个 项目
utttstv..........tAzh:个人
vtsvuvtsvBDFDDDDFFDzh:中
utuutuuuuC.........zh:中 有
sAxwAwxvBut.ssBsssuzh:中国
tstsCs.ssw....s....zh:中国 _ 合资
us.sAssssABBBBDBBBBzh:中国 _ 有
tBttssttss.........zh:中国 _ 权利
Atsssssssszwwwwwwwwzh:中国 _ 经销商
uuvuuttu.A....A...tzh:中国 企业
Bttt.stutu.AAABAAAAzh:中国 市场
tBttssttss.........zh:中国 独家
..utBuuuAuv.ssAssstzh:中国 的
tuBttttsAvsssssssutzh:中小企业
ut..uAwuAw.Cs.ABAAAzh:中心
.....B...sAAAAAAAAAzh:中心 研究
sstsCsstsuuuuuwuuuuzh:中方
....A..ssssssstsssszh:中方 股东
s.tsA.susAtuttt.tttzh:中法
ssAsAssssusststsssszh:中的
sAssstussAtvtutttttzh:中试
u.w.uBs.uxBBBABDADBzh:临床
tsttsBttsu.....s...zh:临床 _ 伙伴
sAt.ssssssABABAAAAAzh:临床 前
tsttsBttsvAAAAAAAAAzh:临床 研究
sssAsttA.s...s...A.zh:临床 试验
AwvBu.xtBtuwuwttuywzh:为
ts.CssutA.tttuttttuzh:为 _ 初创公司
.tutsAt.ttBAAAA.A.Azh:为 _ 提供
tttBssttss...A.....zh:为 _ 生产
Asssssssssxvvvvvvvvzh:为 国外
u.tuutuAutuvuuuuuwuzh:主
stsstssAtsAAAAAAABAzh:主要
.sssssssAuBAAAAAAABzh:之前
ssssBAsttussssttssszh:乐于
ttBt.tutsvttututtttzh:乐意
tAtutu.uuAuvuuuuuuuzh:九
ssstst.tt..........zh:九 _ 张
ssstst.tt..........zh:九 百
ututsuvCsAttvvvwsuuzh:也
.sAsts.s....s...A..zh:也 _ 出
tsss..sAst...s...A.zh:也 _ 帮
.ss.s.sss..sssssssszh:也 _ 替
sssssAsAtsuuuuuwuxuzh:也 做
s..sAts.tussuvutsstzh:也 可以
tttttttAtBAAAAAAABAzh:也 没有
tBttsstttuABAAAAAAAzh:买
.B......ssABAAAAAAAzh:乳品
svusvuy.wDDEDECACCBzh:了
tBttssstsABDBBBBBBBzh:了 _ 年
uttussutvC.........zh:了 三
tAtusttuuABDBBBBBBBzh:了 两
sssssssusA.........zh:了 我们
ttstts.BAssssssss.tzh:事
.tsus.sts..ssssussszh:二
stw.v.sww.vuuvuvtuuzh:二十
.uu.uvvuuB.........zh:二十 人
stuAsAuttvtsstsussszh:二十 年
.usA.sssst...As....zh:二级
uvuvvxwvvF.........zh:于
susBvusAtwBA.BA.B.Bzh:五
tttCtttuttuuuwuuuuuzh:五 _ 起
BtttstA.twDCCCCCDECzh:五 个
tttCtttuttuuuwuuuuuzh:五 件
tstBs.uussBBBDBBBBBzh:五 千
sssBs.ssst...A.s...zh:五 百
vttBstAtst......A..zh:五十
uttuttuuABAAAAAAAABzh:五月
Asu..tvsvwB.AABAABAzh:亚洲
uttCt.ussu.........zh:亚洲 _ 工厂
uBttuttAtustssssssszh:亚洲 _ 的
BtstsststuAAAAAAAAAzh:亚洲 代理
uttCt.ussu.........zh:亚洲 的
tss.tssBstAAAAAAAAAzh:亚洲 资源
sAssssttAuC.ACAAAAszh:交给
Bs.ts..sBsutttttttvzh:交给 我们
AB.ts....tEBCCCCCCCzh:交给 有
wvvuttvBtB...s...A.zh:产
uut.tsuBtuvvvwvvvwvzh:产 的
uttutstusC.........zh:产 自
uuu..Bv..u...sAs.tszh:产业
tttAtsutAtuuuvuuuuuzh:产业 园
vtuusDsusvssssstssszh:产业 界
tAustutAst.t.....A.zh:产业化
s.sssssAss.s.....B.zh:产业化 _ 则
s.sssssAss.s.....B.zh:产业化 路线
Bt.uxu.yzuvutttsvttzh:产品
uuuutsutsC.........zh:产品 全部
stuBsssssvEDDFDDDDDzh:产品 已
ttttstBtstsssssstsszh:产品 来
sAtssstss.tutttttttzh:产品 由
sAsssssssswsuuuuuuuzh:产品 的
u.tttsB.sts.stsstAszh:产线
tsss..sAst...s...A.zh:产线 _ 可以
tsss..sAst...s...A.zh:产线 也
ttuCtstusx.........zh:产能
swu..tvvBuCC.Bs.CBAzh:人
.sAsts.s....s...A..zh:人 _ 他们
AttAsssstvBAACAAAAAzh:人 _ 我们
.sAsts.s....s...A..zh:人 和
uusBt.usBssss.sssstzh:人 来
sssstsss.Attttttttuzh:人才
tttttuAtAtsssssstsszh:什么
tA.ttvuAuAs.tsssstszh:今年
utsutuuAsuBBBBBBBCBzh:今年 _ 融
utsutuuAsuBBBBBBBCBzh:今年 要
AtsssssAtuCBBBBBBCBzh:介绍
u.A.wuxw.v.B.us.ssuzh:从
ussBssutttuuuwuuuuuzh:从 _ 到
s.Atuttt.u.A......szh:从 零
tsts..Ct.t......s..zh:仓库
ttststttuC..s...A..zh:他们
.sAsts.s....s...A..zh:他们 _ 做
.sAsts.s....s...A..zh:他们 一起
tBsts.ttssCECCCCCCCzh:付
tBstsstAsv.......A.zh:付费
sAssssssssCFCCCCCCCzh:付费 使用
stsBsstsstAAAAAAAAAzh:代为
tttutsssCusssssssstzh:代办
tuvAusvut.ssstssssszh:代工
sst.sAts.tAAAAAAAAAzh:代工 _ 晶圆
sutBtsttttAAAAAAAAAzh:代工 企业
ssstsssssBBBBCBBBBBzh:代工 厂
sstAs.ttssBBBDBCBBBzh:代工 的
Buuuvsvusu...s....szh:代理
.ss.s.ssssA..s.....zh:代理 _ 的
.ss.s.ssssA..s.....zh:代理 我们
.tsvustts.DBBBBBBBCzh:代理商
t.uuButAuusssssssvszh:以
.Csts..s.tsussssssszh:以 _ 许可
....s..B..uuuuuuuwuzh:以 股权
sttsAsstssttttvttttzh:以 设备
ustsstBustCCCCCCECCzh:以上
Atsst.ts.vCBBBBBBBBzh:以及
ttstsssstBCCCCCCECCzh:仪
.t.ut.ttu.ut.ttutttzh:仪器
vvuuAvAAuvBBBBBBCCBzh:们
uuuDuuusuw...s...A.zh:件
uuuCttuutuvvvxvvvvvzh:件 起
Auut.ut.utBAAA.AAAAzh:价
sAuAttAttuCsBCBBBBBzh:价格
tBtt.utusvsB..A....zh:企
ytsu.tux..swstuvtuxzh:企业
AstsssAsttBAAAAAAAAzh:企业 _ 产品
ts.tAttsstBBCBDBBBBzh:企业 _ 共同
sssstssstAtttttttttzh:企业 _ 川
s.Bssss.stsstsssssszh:企业 _ 开发
stutAttt.ussss.ssstzh:企业 _ 成
ssAsssssssCCEECCCCCzh:企业 _ 我们
sssstsssAtttttttttvzh:企业 _ 法国
ssssA.ssssuuuuwvuuuzh:企业 _ 设立
tttstsBtst.........zh:企业 _ 首发
ttAsAssust....A....zh:企业 一起
ss.sAsssssssusttssszh:企业 共同
ssBssstsstAAAAAAAAAzh:企业 合作
tstt.tutAvttttttttvzh:企业 在
.ss.BAsutsAAAA.BAAAzh:企业 想
ssssts..Asvvvvvvvwxzh:企业 提供
swsu.ABvvwBABA..BAAzh:企业 的
AtAssststtBA.AAAAAAzh:企业 联合
tttsuttBtAtttttttvtzh:优秀
sv..ssvwuvECBEDADCCzh:伙伴
ssBsss.sssvvxvvvvvvzh:伙伴 _ 开发
tt.stAtstt..t..As..zh:伙伴 合作
AvsAvuwu.uBABBABA..zh:会
ssAssssssuAABAABAAAzh:会 做
ssssssssBtuuuuuuuuwzh:会计
AuAuutuAtsts.sssttszh:传感器
sstssssAssssssssstszh:传感器 平台
tvvAuuvvuBBBBCBBBBBzh:但
suwutAususAAAAAAsBszh:位
tttttttsuAtttttttutzh:位于
.Aust.sutuAsBs.A...zh:低
ABtus.utttCCBBBCBBBzh:低温
ssssssssAtttttttttvzh:住宿
.stAsststtDCCCCCCCCzh:体系
uuutAst.ttuuuuvvuuuzh:作
ttstt.sAttuuuuuvuuuzh:作 _ 并
tuttAts.ttttttvttttzh:作 价
stsustBstvxvxvwwxxvzh:作为
ss.sAsssstAA.ABAAAAzh:作为 共同
tstAssutAtvvvxvvvvxzh:你
tt.tuuBvutttutttuttzh:你们
stAtttAussttutttuttzh:你们 的
v.vvvA.tutBBBBBACBBzh:使用
sBststttsuAAAAAAAAAzh:使用 _ 专利
ssttttAttwsssssstsszh:使用 _ 的
.C..sst.stABAAAAAAAzh:使用 许可
sAssssssstuwuuuuuuuzh:使用 费
uDttuuuvuuACAAAAAAAzh:使用权
sttstAtBsu.....s.A.zh:例
wAvuutstt.t.tvtuxwuzh:供
sAsssstssvABAAAAAAAzh:供 _ 使用
ssss.As.ssuuuuuvvuuzh:供 _ 单位
ssssssAss.s.ssssvsszh:供 _ 的
sstsstBsstttttttuttzh:供 企业
tuuAtttttBsst.ssssszh:供应商
.ssssssssAA........zh:供水
.ssssssssAA........zh:供水 _ 网
.ssssssssAA........zh:供水 管
CwwsswvvtwA...B....zh:供货
sttAttttsAAAAAAAAAAzh:候选
sttAttttsAAAAAAAAAAzh:候选 药物
ttut.tBssuAAAAAABAAzh:借
ttut.tBssuAAAAAABAAzh:借 _ 的
usBsx.tsxzA.A.sA.sszh:做
ssA.stBtsvsstsss.sszh:做 _ 个
Auuvtu..uvBAAAAADBAzh:做 _ 了
ttCssusssv..s......zh:做 _ 产品
ssttusAtBtttttttvtuzh:做 _ 企业
tstsssAtssttttttuttzh:做 _ 创新
ButtBsststutttuttttzh:做 _ 在
sststsBtsuAAAAAABAAzh:做 _ 客户
.sAsts.s....s...A..zh:做 _ 开发
ttsvsBvsvvDACBAEBABzh:做 _ 的
ssts.Bststssssstssszh:做 _ 研究
sssAsttsss...s.....zh:做 _ 管
sssssAsssuAAAAABAAAzh:做 _ 需要
ssA.sstsss.........zh:做 一
sAtAsssutuABA.AAAAAzh:做 了
Auuvtu..uvBAAAAADBAzh:做 好
.sAsts.s....s...A..zh:做 定制
BvsuCsttstutvtuttttzh:做 您
ttBttuussuAABAAAAAAzh:做 成
ssttssCt.t.........zh:做 概念验证
sssssAsssuBBBBBCBBBzh:做 研究
sssAsttsss...s.....zh:做 碳纤维
s.ttsstAsttutttttutzh:做 芯片
ssssss.Ast......As.zh:做 跨境
utAsuuvvtBsst.ssssszh:做出
ttB.utustusst.ssssszh:做出 来
tsssss.Asutttttttutzh:健康
sAssssttstuvuuvuuuuzh:储
sAssssttstuvuuvuuuuzh:储 氢
uuAvtss.vAttvtttuvtzh:储能
sAsssAsstuA.AAABAAAzh:催化
uAttuttut.tutttttttzh:催化剂
tuuuuvDw.vBA.AAAAA.zh:先
...tss.s.t..s...A..zh:先 _ 一家
...tss.s.t..s...A..zh:先 找
ututtvCvtsDDDDDDFDDzh:先 用
st.Asststtuuvvvuuuuzh:先进
..AsAss.stttututtttzh:先进 制造
As.sssssssCBCBBBBBBzh:光
AtttttAtttDCCCCCDCCzh:光伏
st.stssssBtttttttutzh:光子
suCtsttt.uAABAAAAAAzh:光学
vuvuuuBsAvvwvvvvvvxzh:免
ststtstAButttttttuuzh:免 租
suuut.AtAwAAAAAsBAAzh:免费
A.ttttut.usA......Azh:入
Asssstut.ts.......Azh:入 驻
ttststusBtAAAAAAAAAzh:入住
sutsC.ttsuttttvttttzh:入股
stsststB..sssssssttzh:入选
tBstssttss.A.......zh:入门
tBstssttss.A.......zh:入门 费
uuv.ut.Bu.AAAsAABBAzh:全
tBtttsutuuuvuuuuuuuzh:全套
tututtttCuuuuuuuuuwzh:全程
wwvtusuvtDCCCFCCCCCzh:全部
uttttAAutvtstttuuttzh:八
sstttsAt.tsssssststzh:八十
vwsxBvsAsttuuusvuuszh:公司
ssssussssB.........zh:公司 _ 于
s.ssA.sust.A..s....zh:公司 _ 可以
.ssss..ssAstssssssszh:公司 _ 固态
stBstsstsuAABAAAAAAzh:公司 _ 开发
.sButttttutsAsssssszh:公司 _ 是
sssstssAsutttttttutzh:公司 _ 股权
ssttAst.tvABAA.AABAzh:公司 也
..s.s.stsA.........zh:公司 于
uuuB.tsvtttttusttttzh:公司 做
stDssvtutv..A.s....zh:公司 共同
sttt.ts.tuuuuuwuuuuzh:公司 可
ssts.sAtsswwwwzwywwzh:公司 愿
ttBtuttAtsBBDBBBBDBzh:公司 愿意
tssstssstBttttuttttzh:公司 成立
.ssss..ssAstssssssszh:公司 持有
CtstsststuCBBBBBBBBzh:公司 生产
tstttttA.tssssssst.zh:公司 的
sssBsstssussssssssszh:公斤
vtttstCtus.........zh:公顷
stuAstuuAsusstsssstzh:六
sstBAsstsussstssssszh:六 成
ssAssusstAssssssssszh:六十
sss.sssusBAAABAAAABzh:六月
w.vwAtuwu..ts..A...zh:共
ssss.A.tstBBBBCCBBBzh:共 建
tutAtAuvuuss.tssssszh:共享
vx.vCAwvuuAABABAAAAzh:共同
ssBssuusssDDFDDDDDDzh:共同 _ 一
..B..s....BBDBBBBBBzh:共同 _ 下一代
....C..u.sttttuttttzh:共同 _ 合资
sstsAsssts.........zh:共同 _ 子公司
ssBst.ssst..s..A...zh:共同 _ 新
tsusCuststCCDCFCCCCzh:共同 _ 的
.st.BA.ttuuuuuwuuuuzh:共同 _ 项目
ssAsstssssAAAAAAAAAzh:共同 做
..s..s...AAAAAABAAAzh:共同 发表
ttAtutttt.BBCBBBBBBzh:共同 开发
..ss.B..stssssstssszh:共同 开展
.su.Ct.tut.........zh:共同 成立
tsusCuststCCCCECCCCzh:共同 持股
..A.ss...t..A......zh:共同 研发
sstsA.sststtttuutttzh:共同 设立
susttBtssusssss.ssszh:共同 设计
tssstsssuB.........zh:关心
tAtttttAstABAAAAABAzh:关注
ttststsBstAAAAAAABAzh:关注 _ 的
sssssssAss.......s.zh:关注 生物技术
BBttssus.u.........zh:具
susBsAssstAAABABAAAzh:具备
ttttstAAst......sA.zh:养老
Btttttutttuttttttttzh:内
ssttssBustCCCCCCDCCzh:内测
su.ututB.vs.s....BAzh:再
BsCs.tsstuututtttttzh:再 _ 两
tutststBtu......sB.zh:农业
AttsstAsstCCCCCCDCCzh:农场
utt.usvuCusss.sssstzh:准备
ButAtstutuCBBCBBBBBzh:几
vttw.As.wxsvutuuuvtzh:出
ssAsAs.t.tAA.ABABAAzh:出 _ 和
ss.sustBstCCDCCCCDCzh:出 一半
uu.tBvsttsuuvuvusuuzh:出 人
AssssssstsBAA.AAAAAzh:出口
AssssssstsBAA.AAAAAzh:出口 欧洲
uBtstssttttvtttttttzh:出售
.ss.B..t.s....A....zh:出土
AtttttttAtutttttttvzh:出海
tAtststBst.s.....A.zh:出让
tsusBtuAuwsssssssuszh:出资
utttB.us.uABAAsBAAAzh:出钱
ButtAstuttCBBBCBBBBzh:分
sAssssssss.........zh:分子
.vuuuBuutuvuuuuvuuuzh:分析
AutAssussw.........zh:分销
Btstssts.s.........zh:分销 _ 的
tuttstBsssttttttuttzh:划
tuttstBsssttttttuttzh:划 出
sstssssAssC.BBBC.CBzh:则
A..ss....tCAAAAAAAAzh:则 _ 经销商
ssts...sss.....As..zh:则 _ 给
s.sssssAss.s.....B.zh:则 _ 融
ssts...sss.....As..zh:则 可
s.sssssAss.s.....B.zh:则 要
A..ss....tCAAAAAAAAzh:则 需要
tutAuttv.Atttuttttuzh:刚
vtwuvuB.susAsststs.zh:创业
sstsAtAttsuuuuvuvuuzh:创业 团队
vvvvuvwuBA........szh:创业者
...s.ssBssuuuuuuuwuzh:创始人
.stttuAttvvuuuuuwuuzh:创新
.sttttAtttttttttuttzh:创新 _ 的
.sststAttttttttttttzh:创新 器械
tstAtt.t.vssstsststzh:初创
sssstsAsAusssssststzh:初创 企业
sssAtsttst...s.....zh:初创 团队
utssts.AAtwwxxwvyywzh:初创公司
ssts...sss.....As..zh:初创公司 _ 产品
ssssstAtBt......s.Azh:初创公司 _ 到
ssts...sss.....As..zh:初创公司 试用
.utBtstssAuuuwuuuuuzh:利用
.ssssssssAA........zh:利用 _ 监测
.ssssssssAA........zh:利用 声学
tBtAvuvsuv.tss...A.zh:别人
tsss..sAst...s...A.zh:别人 _ 样
.ss.s.sss..sssssssszh:别人 加工
tsss..sAst...s...A.zh:别人 打
.tt.wy.t.yts.tttvttzh:到
ut.tttBts.ttutttvttzh:到 _ 的
uutBtuu.uuuuuwuuuvuzh:到 ¤
tAs.ssssss.A.t.....zh:到 一
tttstsBstsuuuuuuvuuzh:到 我
stttssBts.ttttttvttzh:到 我们
stuttttsBvCCCCCCCCDzh:到 法国
tutussttBsAAAAAAAABzh:到了
A.uutu.utvEBDCCCDCCzh:制
ttststBtstCCDCCCDCCzh:制 氢
tutCttuttttttutttttzh:制剂
uBsAsssstt.s.A.....zh:制备
wvvDtuvtutuuvuvuuuuzh:制造
..tAA.s..ssss.tsssszh:制造 企业
u.u.ttwutA.t..A....zh:制造商
t.v.tuAt.uCDCDCCDCBzh:前
stssCB..svttttuutttzh:前来
uuu.AuvvAw.........zh:办
ttttButttt.........zh:办 厂
.ttuuttuBxA........zh:办公
sssststsBtBBBBBBBBCzh:办公 场所
ssstssstBt........szh:办公 空间
tstsvsuAsAtutttttutzh:办公室
sssstsssAv.........zh:办公室 _ 支持
sssstsstBvAAAAAAAABzh:办公室 和
sussssssBvAAAAAAAABzh:办理
tAttAsttstABAACAAAAzh:加
uuBtututttAAAAAAABAzh:加入
tttCtuutuwBAABAAAAAzh:加工
tA.ttttttu.tA......zh:助听器
.s..ssss.AAAAAAAABAzh:募集
tAsstsuusutu.vtttttzh:包
sttAA.tsst...sA....zh:包装
AACutstttuDDDCCDCCCzh:化
u.vtvvAwAsAtstssts.zh:区
uuttttttAAsssssssstzh:区 _ 外资
AuststAtttA.....s..zh:区域
ssss.sAsst.........zh:医生
tttAtss.ttuuuuuuuvuzh:医疗
tssBssAttsssstssssszh:医疗 _ 提供
sssssssAsstttttttutzh:医疗 _ 的
.AtAuttBtxttssssstszh:医疗器械
AuvwuA.svtt....sA..zh:医院
t.s..sts.B.........zh:医院 _ 试点
AtttssutsAs....A...zh:医院 的
ut.stuBut.ttuvtt.ttzh:十
ss.stttssAsstsssssszh:十 年
.ssss..ssAstssssssszh:十一
.ssss..ssAstssssssszh:十一 项
.stsssBtttA.....s..zh:十二
.stsssBtttA.....s..zh:十二 家
AtuAt.vtuAtssAstssszh:千
ssstsAsstAssssstssszh:千 _ 百
sssssBssstssssstssszh:千 例
AstsssustAuttttttttzh:千 家
ssAsAsttssttututtttzh:半
sssstssBstssssssstszh:半导体
.sttttAuAuCAAAAABAAzh:半年
Asss.sststvtttuttttzh:华
tustuuusA.ttutttttuzh:协助
ttABtuuttv..A....s.zh:单
.......A..ssssssstszh:单 _ ¤
.......A..ssssssstszh:单 笔
vuw.uBAv.wAAAAAsBAAzh:单位
EtwwutyvvsFDDDDDDDDzh:卖
.sstsAstsuBAAAABAAAzh:卖 _ 需要
.sstsAsttvDBBBBCBBBzh:卖 货
t.tttttBsttutttttutzh:卖掉
Btstsstu.sBAAAAAAABzh:南
Btstsstu.sBAAAAAAABzh:南 法
Cutvstttsttsssssssszh:南欧
D.su.s..st.........zh:南欧 代理
tststBssAuAAAAA.AABzh:博士
sssssAs.tuAAAAABAAAzh:博士 课题
tssssssssABBBBBDBBBzh:博士生
tuvtAuuAtuAAAAAAABAzh:占
tsttBttttsBBBBDBBBBzh:占 一半
ttA.sstt.uss.sssssuzh:卡
sstBt.ssstssssssssszh:卡 盒
tAsA.sssstuvuuuuuuuzh:即可
sssAssssssBBBCBBBBBzh:卷
vtsA.wsxxsBsAA.A...zh:厂
sst.stAtssBBBCBBCBBzh:厂 愿意
tsssAtttsuAAA.BAAAAzh:厂 的
sBs.tututwt.BBAAAAAzh:厂商
ABvtutwutvvxutuuuuuzh:厂家
uvuBAtusuuuuuuwuutuzh:厂房
uButuuutBvBCBBBBBBEzh:去
wvtvuuuuvEsstsssssszh:去年
tututsttuB.........zh:去年 _ 了
ut.ttAu.tv..t....A.zh:参与
ssAssstsstAA.AABAAAzh:参与 _ 的
sssssAssssvvyvvxvvvzh:参与 _ 联合
sssssAssssssssssssszh:参与 藻类
tstttAtut.tttttutttzh:参加
ttutstsBuuuuuuwuuvuzh:参股
tstBststsu...A..s..zh:又
tstBststsu...A..s..zh:又 _ 又
uuBssutttBAABAAAAAAzh:双方
sstsstButuA.AAAABAAzh:反馈
uvu.ttuAAussststst.zh:发
sssstsssAsAAAAAAAABzh:发 工资
sttAsttAttvvvxvvvvvzh:发 来
uBuuutAutvvyvvvvxvvzh:发明
wuvuv.vvvBssssssssszh:发表
tCuttttttuDGDDDDDDDzh:取得
tAssssttstuwuuuuuuuzh:受
tAssssttstuwuuuuuuuzh:受 让
ttsBstu.svBBBCBBBCBzh:变成
.ss.s.sss..sssssssszh:另外
.ss.s.sss..sssssssszh:另外 _ 空
.ss.s.sss..sssssssszh:另外 车间
tsws.wusvsFFEFFEEFEzh:只
AAsstsststBBAAAAAAAzh:只 等
.ttBtstssuA..s.....zh:只有
uBtAsssttuBDBCBBBBBzh:只能
tA.tttAutututttttttzh:只要
sB..wvwvvzwtuwtusvwzh:可
....ss.C.ttttttttutzh:可 _ ¤
ttBsuvAstuwwzwwwxxwzh:可 _ 企业
ssts...sss.....As..zh:可 _ 初创公司
tsAsssAsstuuuuuuwuuzh:可 _ 四十
Assss.ssssxvvvvvvvvzh:可 _ 国外
.s.B.s...tuuuuuuvuuzh:可 _ 外
At.Atuuttuvuvwuuuuuzh:可 _ 您
.BttstAtstACAAAAAAAzh:可 _ 我们
tssststtBvsssssssstzh:可 _ 法国
CvAuuuutttxvwvvvvwvzh:可 _ 的
sAAsttsstu.sB......zh:可 _ 许可
stBststttvuuvuuvuuuzh:可 与
Autst.ts.tvttututuuzh:可 为
vBustu.vswsAstsswsszh:可 供
tBtstsstsstvtttttttzh:可 出售
us.At.tutwstAtstssszh:可 对外
ss..stssstuuvuuuuuuzh:可 承接
sBsssssssvtvtttttstzh:可 授权
tuts.EAstxvvvvvwwvvzh:可 用于
ssts...sss.....As..zh:可 给
s.sssssAsuAAAAAAABAzh:可 谈
tt.tAsststBBCBCBBBBzh:可 降解
us.u.tBtvy.uwwtwvsszh:可以
.sAsts.s....s...A..zh:可以 _ 人
.ts.sstAttsttuttt.tzh:可以 _ 别人
wvss.u.uuvvvxwxvxvvzh:可以 _ 您
sAAusstsssuuvuuuuuuzh:可以 _ 我们
.A.ss.s..tAs.......zh:可以 _ 给
stAtBss..suuwuwuuuuzh:可以 做
.sAsts.s....s...A..zh:可以 出
ttt.sstAsusssusss.szh:可以 帮
.A.ss.s..tAs.......zh:可以 授权
suuAtu.uutsttvttvttzh:可以 替
uuuutuCuutttttttuttzh:可以 给
tu.Atutvu.FDDFDDFDDzh:台
Autussstt.BBBBBBBBBzh:台 套
.Asts..sssABAAAAAAAzh:叶片
.uBuBtvvvutssstsssszh:各
ts.tAstuusBBCBCBBBBzh:各 _ 一半
ssAsAsttssttututtttzh:各 半
tsttBtttts....s....zh:各 占
.ssAssssstvuuvuuuuuzh:各类
s.ssA.sust.A..s....zh:合
s.ssA.sust.A..s....zh:合 _ 一家
s.ssA.sust.A..s....zh:合 开
utvtCtttut....A....zh:合伙
ttttBststt.........zh:合伙 方
sssssssAsv.......A.zh:合伙人
yw.twBwvvACCDCCDCCCzh:合作
tttttAuu.uuuuuuwuuuzh:合作 _ 组
sstssAtsstAAAAAAAAAzh:合作 _ 课题
ssstsAssstssssssssszh:合作 单位
sttBtsttstBBBCBBBBBzh:合作 工厂
s.Bssss.stssssssssszh:合作 开发
sstssAtsstAAAAAAAAAzh:合作 的
ssBtstutssAABAAAAAAzh:合作 研制
sssssAssssssssssssszh:合作 研究
uuvutBvv.v.....s...zh:合作 课题
tt.tsAttstsstss.ssszh:合作伙伴
...wt.tuuu.sssstssszh:合作方
uuutCuuvtvBBBBDBBBBzh:合办
tsttBttutvttttuttttzh:合办 _ 公司
tAususutAtuwuuuuuuvzh:合同
ttttBtstuuuuuuwuuuuzh:合股
tstsBsttutsssstsssszh:合股 办
ssssAsststsssstsssszh:合营
ssssAsststsssstsssszh:合营 公司
uuut.utuvA.B..A....zh:合资
stssB..s.tttttvttttzh:合资 _ 厂
.ss.B.ss.tttttuttttzh:合资 _ 的
.ss.C.ss.uttttuttttzh:合资 企业
ssts.tsssABBBBCBBBBzh:合资 伙伴
stts.stvtA.........zh:合资 公司
.s..A..s.sssssssssszh:合资 建
ssssBsststAAAABAAAAzh:合资 的
A.tstssssu.s.......zh:合适
AstssssssuA........zh:合适 的
st.sAsttstBBABCCBBBzh:同
st.sAsttst..s.A....zh:同 我们
uuttttBtuussssss.tszh:同学
tsAssst.AwA.CAAAAABzh:同时
tssssst.AsAAAAAAAAAzh:同时 _ 在
tssssst.AsAAAAAAAAAzh:同时 想
tt.tvAtstAAAAAA.ABAzh:同行
stutsCtttttttttutttzh:同行 共同
.v.uussu.tttuttt.tuzh:名
tsBssstttsttuttttttzh:名 工程师
Avv.uuvvvABAAsAAAAAzh:后
sA.su.uvvwutt..vusszh:向
tAtsts..AuCECCCCEEDzh:吗
.A.Attuutvvwtwuuuuuzh:吧
sssBssttstssssssssszh:吨
A.ssu.sBttCBBBBBBCBzh:启动
tttttsuutC.........zh:启用
tttstsutAAttttttttuzh:告诉
tttstsutAAttttttttuzh:告诉 我们
uBuutuwvA.tuttttttuzh:员工
tAstsssssAAAAAAAAAAzh:员工 _ 百
.tvusvuwstttustt.v.zh:和
ttAuussutu..s..AA..zh:和 _ 一起
stssAtststuuvuwuuuuzh:和 _ 团队
s.ssA.sust.A..s....zh:和 _ 方
ttA.tstBstttsstttutzh:和 _ 的
uttttstttBAAAAAAAAAzh:和 _ 都
ssA..stsstttuttttttzh:和 一
s.ssA.sust.A..s....zh:和 专利
.sAsts.s....s...A..zh:和 他们
.sstssssAuCBBBBBBBDzh:和 办公
ssssAssssssssstsss.zh:和 场地
ssAtsAssssBBCBBDBBBzh:和 我们
ttttC.ttttBBBBDBBBBzh:和 技术
sssstsssAv.........zh:和 支持
sAssssts.tCDCCCCCCBzh:和 注册
..s.sAs.ssssssstssszh:和 设备
sttsustsBtBBBBBBBBCzh:咨询
ssBttutttsAABAAAAAAzh:咱们
vuBtttsttAssssssssszh:品
BvtAuuuuuwvss.ssssszh:品牌
us.C.....tssstssssszh:品牌 _ 生产
Assss.s..vECCDCCCCCzh:品牌 的
uttsuBBtBvsssss.ssAzh:哪
tstssBAttvsssssstsszh:哪 位
.uuvuuuuuABAAAAAAAAzh:售
BtstssssstBAAAAAAAAzh:售 后
BtAusuuttvBAsABAAAAzh:商
BAssss.s.sBBAAAAAAAzh:商业
sss...ssCuttttttttuzh:商务
sAssssstt.stssssssszh:商用
ttBtuuuBtBttuttttvtzh:喜欢
stsBs.us.tssstssssszh:喷
stsBs.us.tssstssssszh:喷 涂
A.ttttuttu.utsssssszh:器
sst.sAts.tAAAAAAAAAzh:器件
sst.sAts.tAAAAAAAAAzh:器件 _ 需要
sst.sAts.tAAAAAAAAAzh:器件 部分
.sststAtttutttttuttzh:器械
.sststAttttttttttttzh:器械 的
Asutu.ut.tA.ABB.sBCzh:四
AssssAssttCBBBBCBBBzh:四 _ 的
sssss.sssAssssstssszh:四 千
AvtstsutAwCDCDCDCCEzh:四 川
BtssBsssstCBBBCBBBBzh:四 成
ststtttBt.BBBBBBBCBzh:四 百
.t.ttssvtAvuuvuuwuuzh:四十
As.stssttstsssssssszh:四十 名
tBuu.tuutuBCBBCBBBBzh:回收
ttuttuuAt.BBBBBBBCBzh:因
wvuu.vs.stvuvussuvwzh:团队
sssss.sAss.....A.s.zh:团队 _ 我们
sssststAAsssssssstAzh:团队 _ 把
stsststAAuvvvvvvvywzh:团队 _ 投
stBttuttssssssssssszh:团队 一起
..s.AC..susssstAssszh:团队 共同
ssttsuAAtsssssss.uszh:团队 的
tsu.utuuCwuuuvuuuuvzh:园
ssssssssAssssssssstzh:园 为
stvuutstAABAAA.BCCBzh:园区
.st..s.Buv....t..A.zh:园区 _ 公司
ssssss.sAsAAAAAAAAAzh:园区 能
s..ssssssA.tA......zh:固态
.ssss..ssAstssssssszh:固态 _ 电池
.ssss..ssAstssssssszh:固态 钠
uAsuuttsuB.A.....s.zh:国
.tttst.sssvuuuuuvuuzh:国产
Astsssssssutttuttttzh:国企
AvAutuvuuADCCCCCCCCzh:国内
tttBssBtsussstsstsszh:国内外
AAts..uusyuAssuAsstzh:国外
Bs.A.....svuuuuuuuuzh:国外 _ 品牌
stssC..ssuttttuttttzh:国外 _ 方
sssssCsstuBBBBBDBBBzh:国外 _ 联合
.utAsss.sxuttttttttzh:国外 产品
tBtt.ttutusAsstsssszh:国外 技术
ttut.Cttsvsssstssstzh:国际
sstt.BstttAAAAABAAAzh:国际 _ 课题
sstt.BstttAAAAABAAAzh:国际 合作
uutAtAtttu...A.t...zh:图
t.sBtvtuttst.tssssszh:图纸
tttBsttutttttutttttzh:图纸 发
ustsAsBsutuuuuwuvuuzh:土地
tAttsuAstuBBBBBBBBBzh:土壤
twxwswtwtA.BsAs.BBAzh:在
tssstssstBsssssssstzh:在 _ 和
ttsusttDsuBBBBBBBDBzh:在 _ 天使
tttssst.A.AAAAAAAAAzh:在 _ 找
.tuutuutu.A........zh:在 _ 有
s.tttu.uu.vuvvxvvvvzh:在 _ 的
ssssssssAsAAAAAAAAAzh:在 _ 落地
tvvvAuuvBvAAAABAAAAzh:在 _ 都
tutttuAvtAttttttuttzh:在 _ 里
u.ttstutAAssttvtttuzh:在 中国
AusBtsussuvuuvuuuuuzh:在 亚洲
vutAstAsttAAABAABAAzh:在 实验室
t.ssAstsAststtvtttuzh:在 川
stsststtBt.........zh:在 巴黎
tvvvAuuvBvAAAABAAAAzh:在 成
tuuuutACtsCCCCCCDECzh:在 找
.AtststttsEDCCCCCCCzh:在 欧洲
Autsuuvt.sECCCECCCDzh:在 法国
uuttttBttsEEEEEEHEEzh:在 真实
tttttutuCsBBBBBBBBDzh:在 索菲亚
uAtsAststtABAACAAAAzh:在 西南
tvutBt...wAtttwtuuuzh:地
tAttAsutttsBAABAAAAzh:地区
utus.tA.Avssssts.s.zh:地方
tu.vtuBtutsstsssusszh:场
ssts.tAstuuuuuuuvutzh:场地
sssststsBtBBBBBBBBCzh:场所
stAtsusutA..s......zh:场景
sCsssB..swuvuuuuuuuzh:均
tAuDsu.utts.tussssszh:均可
.tsC.ttt..ssssssssszh:块
sststBtAtvssssststszh:型
stutttBuusBBBBBBDBBzh:城市
.ssssssssAA........zh:城市 _ 管
.ssssssssAA........zh:城市 供水
tttts.tstAssssssssszh:培养
.AuuututuuAsAAAAAAAzh:培训
tDtutuvuttBCBBBBBBBzh:基
tCttsutussBCBBBBBBBzh:基 _ 的
tttAtsAtsussstssts.zh:基地
vuuux.AusBssssstts.zh:基金
stsssstttB.........zh:增长
sutCtsstst.........zh:壁炉
sutCtsstst.........zh:壁炉 产业化
.tAtttsts.CBDBBBBBBzh:声学
.ssssssssAA........zh:声学 _ 城市
.ssssssssAA........zh:声学 监测
sssstt.sA.BBBBBBCBCzh:处
tsttAtAttsttttstuttzh:处理
vsuuvtAsAv.A....AAtzh:备
u.ututu.AvAAAAAAAB.zh:备 好
sutDstuttAs.susstsszh:外
.s.B.s...tuuuuuuvuuzh:外 单位
sss.Astsstsssttsssszh:外企
uvuCtsttsv.........zh:外包
suutAuuuCwutttwtttuzh:外国
tttssstsBt.........zh:外国 创业者
ttuCsuutstCCCECCCCCzh:外壳
uuuu.uuuAAAAAABAAAAzh:外资
tssstsss.Asssssssstzh:外资 企业
ututu.sBu.CCCDCBDDCzh:外部
ssA.sttsssCCDDCCCCCzh:外骨骼
ututusttuCBBBBBCBBBzh:多
.....B...sAAAAAAAAAzh:多 _ 研究
.....B...sAAAAAAAAAzh:多 中心
BA.t...sstsA.......zh:多年
ts.tttuBttDDDDDDDGDzh:够
tstsAtAut.ssss.sssszh:大
tsssstAst.AAAAAABAAzh:大 的
sAssssssstssssssssszh:大中华
sAssssssstssssssssszh:大中华 区
sAtssAtstu.A...s...zh:大型
u.vuv.us.w.s...AA..zh:大学
.....Bs.st.....s...zh:大学 医院
AtsBsstttwuttutttttzh:天
tutvutvDuvAAA.AAAAAzh:天使
ssssssssAs.........zh:天府
ssssssssAs.........zh:天府 _ 区
ssssssssAs.........zh:天府 新
sAts.sssstuvuuvuuuuzh:央企
tttttttutB.........zh:奖
A.uuttuutAC.BBBBBBBzh:套
Avtusu.tutCBBB.ABB.zh:好
Avusuus.uuCBBCBBDCBzh:好 了
sAtsAtsusts.sstsssszh:好 技术
ttAt.tttttuuvuvuuuuzh:如
A.sutusvttAst...A..zh:如果
.sAsts.s....s...A..zh:如果 _ 愿意
.sAsts.s....s...A..zh:如果 工厂
.utBustttuCBBCBBBBBzh:委托
tttBttt.stAAACAAABAzh:子
ttvtstvv.ABBBBBBBBCzh:子公司
sst.Asss.sAAAABAAAtzh:子公司 _ 企业
sst.Asss.sAAAABAAAtzh:子公司 的
uvusuvBvu.sss.ssusszh:季度
ttttsCttttAAAAABAAAzh:学
tuuttCttttCCCCCECCCzh:学术
uCtttvAstuBCBBBBDBBzh:学校
.u.uvtssu.FEFEDEFEEzh:学生
AvuutuBwuwFDDDDDFDDzh:学生 _ 的
vsuuss.AuuCCCCCCDCCzh:学生 团队
.ttButuuCuAAABAAAABzh:学生 项目
ututt.uusAvvvvvyvvvzh:学者
utsAt.vuA.tttttutttzh:学院
s.AssAt.stsstsstssszh:学院 _ 与
s.AssAt.stsstsstssszh:学院 愿
BstsssAtttCCCCCCDCCzh:孵化
BstsssAtttCCCCCCDCCzh:孵化 的
uvuuvtvvB.........Azh:孵化器
.uAutu.vtuBAAAAABAAzh:它
u.usttt.Awtvtutttsszh:完
u.s.tusttsA.ACAABDAzh:完成
tstAsAsAtv...A.s.C.zh:定
ttBtttststAAAAAABAAzh:定制
.sAsts.s....s...A..zh:定制 开发
ssssCssuttAAAABAAAAzh:实体
As.......s.........zh:实力
As.......s.........zh:实力 _ 经销商
As.......s.........zh:实力 的
tsvtstBttt......A..zh:实测
uvtvtCutvv..A..As..zh:实验
Aus.us.t.sCB.CBCBBAzh:实验室
......ssB.ttutttttuzh:实验室 和
uttAstAstvBBBBBBBBBzh:实验室 里
svvAwxsvw.ttuwttustzh:客户
sstC..ss.Atttutttttzh:客户 的
tttAsAuutu...A.s...zh:室
tttAsAtutttttututttzh:室 可
tsvvtv.utACsAA.ABBszh:家
tAstts.sssAsAAAABAAzh:家 _ 厂
tsttstBtsAsssssstsszh:家 机构
ssss.stBsussssusstszh:家族
sssstssBsussssssstszh:家族 办公室
ss.sstsAs.uuuuuuuuuzh:家法
sssssssAsAssssssstszh:家法 国
ss.sssAsssBBCBBBCBBzh:家用
tttsstsvtBsssssstsszh:宿舍
vuuAwtvt.s...B...sBzh:对
AuttButtts.sssusssszh:对半
u..Austvutsv.tstssszh:对外
sstssAutstuuuwuvuuuzh:对外 开放
.tst...s.Bssssssssszh:对外 授权
uC.tututtu.tA......zh:对外 许可
suttttsABuAAAAAAACAzh:对接
ttBtBttt.vCDECDCCCCzh:对方
ut..vtAutvFDGHFHGFGzh:寻
A.vAsxBsuyt..sAsAuDzh:寻找
sBssstAsstCFCCCC.CCzh:寻找 _ 供
..s.CsssusBBCBCBBBBzh:寻找 _ 共同
Bsuuuu.ttuuB....vs.zh:寻找 可
tBusAuttttsuss.sssszh:寻找 愿意
.ssAsssssttttvtttttzh:寻找 有
BssssssAttDCCCCCCFCzh:寻找 能
suuvA.xuusAADEDDBFCzh:寻求
susBsAssstAAABABAAAzh:寻求 具备
ut...tt.ttCCEDDDCDCzh:寻觅
stsstBtt.uBBBBBDBBAzh:导师
sstst.ssAtuuuuuvuuvzh:导师 和
AA.ttutvuuC.DABAAAAzh:将
ttvAttvA.vB.ABAAA..zh:小
tsss..sAst...s...A.zh:小 _ 产线
s.tAtsu.tuA.ACAAAAAzh:小 公司
.ts.ssu.tsBAA.AAABAzh:小 批量
tttttAtttAtttttutttzh:小时
tttttttBstssssssstszh:少数
tttttttBstssssssstszh:少数 股权
tuuAuuu.At...t...Aszh:尚
sss.tstAAtssstsssAtzh:尚 有
sttBstsssu...s...A.zh:尚 有余
CttutAtttvDCCCCDCCCzh:尚无
tBttuttu.t.s......Azh:尚未
AsxswwABtztsssssssszh:就
B.tttsttstBBAAAAAAAzh:就 _ 一个
AusBt.tttuCBBCBBBBBzh:就 _ 人
Butts.uB.ttssssssAszh:就 _ 我们
Ast.usuutuCCBCBBBBBzh:就 差
utststtBtussssssstszh:就 投
BtuututBuu.AAAAAACAzh:就 能
u.st.tAttu.st.s.A..zh:就是
uuuuu.uuAs.....A..szh:尼斯
sssss.sss.AAAAABAAAzh:尼斯 _ 专注
sssss.sss.AAAAABAAAzh:尼斯 一家
ttAttt.tttvvxwvvwvvzh:尽管
ttt.stBttttttuttuttzh:尽管 来
stssssAsAvssssss.stzh:局
tttssstsBt.........zh:居留
tsssssAtss.........zh:展示
tsssssAtss.........zh:展示 机器人
tDuvsstttwBCBBBBBBBzh:嵌入
Auutstvt..t.s.u.ssAzh:川
Butttttttuuttttttttzh:川 _ 医院
AssssAssttCBBBBCBBBzh:川 的
sstsssAstsBBBBBBCBBzh:巡
sstsssAstsBBBBBBCBBzh:巡 检
tssAssssssAAAAAAAAAzh:工
sttAsststsssstssssszh:工人
ssututtuCuttttttttuzh:工位
tuAsttttBvAABAAAAA.zh:工作
ttBtttstssAABAAAAABzh:工作室
.sts..As.usssss.tsszh:工具
uuus.utsv..ss.t.As.zh:工厂
.sAsts.s....s...A..zh:工厂 愿意
...tss.s.t..s...A..zh:工厂 试用
vuuvttCttt......A..zh:工地
u.BtAw.utuB.CB.BBBBzh:工程
ssDssus.svAABAAAAAAzh:工程 化
.vCwuvtvvvstutttuttzh:工程师
ssAsstssssAAAAAAAAAzh:工程师 _ 做
ssAsstssssAAAAAAAAAzh:工程师 共同
uu.uttAuusttutttvttzh:工程师 可以
sBttst.utuuvuuvuvuuzh:工艺
sssstsssAsAAAAAAAABzh:工资
tttAttAutsCCCDCCCCCzh:左右
Ast.usustuCCBCBBBDBzh:差
....s..C.tDDDDDDDFDzh:差 ¤
B.tttsttstBBAAAAAAAzh:差 一个
t.xtvxuwyECBCDACDFBzh:已
tsttAsBss.AAAA.ABAAzh:已 _ 两
sAsssttAttstsssss.szh:已 _ 四
uAssust.tvBCBBBBBCBzh:已 _ 好
tvtttututD.........zh:已 于
s.ttttuutBCCCCCCCCCzh:已 在
u.stutAstuCDCCCCDDCzh:已 备
.B.t...t.stvtttttttzh:已 完成
uAts...AutAsAA.BBCAzh:已 有
ABsuts.ssu.tsssss.szh:已 获
t.stttAtsttsttttvttzh:已 获批
suvttttutDCBBBBBBBBzh:已经
stsststtBt.........zh:巴黎
ustuutssAAAAAAAAAAAzh:市
BAvuAtv.vv.B..A..C.zh:市场
.sssssAsstBAAAAABAAzh:市政
tsvsustuuvEDFDEGEEEzh:希望
.ss.s.ssssA..s.....zh:希望 _ 代理
AsusAsssssBAAABAAAAzh:希望 _ 当地
ttttttBttsBBCBBBCBBzh:希望 _ 法国
tsAu.AtttwBBDBCDBBBzh:希望 与
ttttttBtttCCCCCCDCCzh:希望 有
.ss.s.ssssA..s.....zh:希望 有人
sssssssAss.......s.zh:希望 结识
.vuw.uAu.wtsutvtsutzh:带
tvttAtAustttttvtttuzh:带 _ 来
....sstsAwsssssssttzh:带 _ 的
ustsustsBtBBBBBBBBDzh:带 我们
AtBusttttt.stsssssszh:带 着
BvuAttwt.tAAAAABABAzh:帮
tsss..sAst...s...A.zh:帮 _ 打
tsss..sAst...s...A.zh:帮 别人
.stBtAtstwGDDFDEDDDzh:帮 我们
tttttttuAAssssssssszh:帮助
.uutttutBuCBBCBBBBCzh:帮忙
.tButtttttBBCBBBBBBzh:干
.vAutsu.wxsstsus.sszh:平台
wwxsxvxwxHuuuuvvsutzh:年
uttB.stustAAAC.AAAAzh:年 _ ¤
sssssttssB.........zh:年 了
sAssssssAttvttttttuzh:年 免
tttstCuttsuuuuuwuuuzh:年 的
AtsvuttBsuEDDDDDDFEzh:年底
.tsttsBvtuvuuuuuwuuzh:年轻
uuvuABws.uststt.sttzh:并
sssssAsttsAABAABAAAzh:并 一起
sttstBtstsBBBBBCBBBzh:并 共同
ssssAsssstsssstsstszh:并 提供
ssstst.tt..........zh:床位
AtButtBtuyCBDCCCDCCzh:应用
BssssssssuBAAAAAAAAzh:底
tsts.sBtsuttttttuttzh:店
tsttAAttttAAAABBAAAzh:废
wwsttvBwvABBABCBDBBzh:座
tsstss.ssAAAAAAABAAzh:座 城市
vuu.AsuvvACCCDCDCCCzh:建
utsusuttuC.........zh:建 于
sttB.stusu...Bs....zh:建 厂
vtvs.tuvBvtstuvtuttzh:开
s.ssA.sust.A..s....zh:开 _ 公司
s.ssA.sust.A..s....zh:开 一家
tsstssAtAuttttttutvzh:开 了
uuAvxwsxwA.s....B..zh:开发
tttt..tu.Cvvxvvvvvvzh:开发 _ 传感器
tsBtstttssBBCBBBBBBzh:开发 _ 款
tsBtstttssBBCBBBBBBzh:开发 一
ssAsssssstttuttttttzh:开发 新
..B.s....s.........zh:开发 新型
ut.tttBttuCCECCCDCCzh:开发 的
ssststtAsABBBBBBBCBzh:开始
ssttsB.stvttttttuttzh:开展
ssss.sA.ssttttttuttzh:开展 _ 试用
..s..Bs.stBBBBBCBBBzh:开展 临床
tusssstsCtvvvvvvvvyzh:开户
vusuv.sAw...tt.uuA.zh:开放
tttttttBstAAAAAAABAzh:引入
tBtuttttttCECCCCCCCzh:引擎
tBttttuuu.ACAA.AAAAzh:引进
sAss..ssss.A..s....zh:引进 _ 项
sAss..ssss.A..s....zh:引进 一
tstssAss..uuuuuvuuwzh:张
ssstst.tt..........zh:张 床位
sAAssttssuuvuuuuuuuzh:归
uututuCuutvvvvvvxvvzh:当
tsssssBtttuuuuuuwuuzh:当 _ 个
tsssssBtttuuuuuuwuuzh:当 第一
Btvusuvu.uDBCCDCCCCzh:当地
sss.BssttsBBBBCBBBBzh:当地 _ 合资
.A.ss.s..tAs.......zh:当地 厂家
Attt.uuuAtBBBBBBBBBzh:当地 的
stAtts.tswDCDCCCDCCzh:往
utAsstAtsuDDFDDDFDDzh:往 下
.Attss.tstCABBBBCBBzh:征
.tusA.BuuvDECCEDCCCzh:征集
utuvvw.syDBAAC.AA.Azh:很
tsAsAstssusssstsssszh:很 乐意
vuv.utuvtABBBCBBBBBzh:很 好
.tttstt.tsBAAAAAA.Azh:很 愿意
BBsts.sssvAs.......zh:很 简单
uuttttttCtttttttttvzh:律师
AvuA.uvvuvDCCECCCCCzh:得
.Btt.A.sstAAAAABAAAzh:微
sstts.tt.tAAAAABAAAzh:微生物
AutttttttBCBBBBBBBBzh:德国
ututBttAtussss.sssszh:快
tAts.ttv.xDEDDEDDDFzh:怎么
sttBtttAtvBBBCBBB.Bzh:急
tttBtsAt.vDDDFDDEDEzh:急需
AsssssssttA........zh:总
AsssssssttA........zh:总 代理
uuuCttuttuCCCECCCCCzh:总装
tstststsA.AAAAAAAAAzh:总部
....Autxvzwuxxvwwvxzh:您
AstsA.s.stvtttvttttzh:您 _ 中国
ssAsssssssAABAAAAAAzh:您 _ 研发
stCsttss.tttvttttttzh:您 共同
..uuAttutututtvttttzh:您 在
ssAssstsssttvttttttzh:您 有
sAsssstsstuvuvuuuuuzh:您 生产
stA.uvsxvyvssuututtzh:您 的
tsvtv.AutzCEDCDGDCDzh:想
tBuu..tttsACAA.BAAAzh:想 _ 一
ssAtttAttsBBCBBBCBBzh:想 _ 一个
tusuBusuttCCDCDCDCCzh:想 _ 一家
ttttttA.tsssssss.tszh:想 _ 三
tssstsssAsssssssssuzh:想 _ 中国
ttuttCttsv..s..A...zh:想 _ 做
stuAttst.uCAABAABABzh:想 _ 在
.sts...sstBBBBBCCBBzh:想 _ 大学
stBts.ttssCCDCCCCCCzh:想 _ 懂
ttusAsvA.wFEEEEEEGEzh:想 _ 法国
ttssstAsssCCCCCCECCzh:想 _ 真实
sstssAssssssssssssszh:想 _ 研究
ssussAssssAAAAAB.AAzh:想 _ 统计学
BsttsttuttCCBBBBBBBzh:想 _ 问
sttssA.sstBBBBBCDBBzh:想 与
AtssssAt.vDCCCCCCCDzh:想 先
BsCs.tsstuututtttttzh:想 再
tusuACuuuvCCDCDDDCCzh:想 和
uuuttt..BuECCCCCECDzh:想 在
sAss..ssss.A..s....zh:想 引进
vssut.AsvvDEEDDEEEDzh:想 找
uAsstttsBtCDCCCCCCDzh:想 把
sBtsttttstsussssssszh:想 用
ututusABttDDDEDEEFDzh:想 请
ttAtAtuuttBBDBCBBBBzh:想 跟
BsttsttuttCCBBBBBBBzh:想 问
ttttttuutC.........zh:感谢
Atsv.ssxww.B.ssst..zh:愿
sststBsstttttttutttzh:愿 _ 企业
.tttst.sssvuuuuuvuuzh:愿 _ 国产
s.s.B..sssttttuttttzh:愿 _ 国外
..Bssss.stustsssssszh:愿 _ 法国
sttsAsstssttttvttttzh:愿 _ 设备
tt.tuAvuuuvvvvwwvvvzh:愿 与
Bttstsuussuttttttttzh:愿 为
s.ttCttvst.s.......zh:愿 以
sstsssBsstuuuuuuwuuzh:愿 做
v.vvust.xzAAsA.s...zh:愿意
stAtttAussttutttuttzh:愿意 _ 你们
uttsuAtAtuttttt.tutzh:愿意 _ 做
Assssstssss........zh:愿意 _ 您
.ts..x.vvwHEBEFEFEEzh:愿意 _ 我们
ttstttAAs.CCCCCCDDCzh:愿意 _ 的
sss...Cs.s......A..zh:愿意 _ 第一
utts.sCtsssssststsszh:愿意 做
sssssstAtsssssssstszh:愿意 出资
Btstssts.s.........zh:愿意 分销
ttttstCttssssssstsszh:愿意 成为
AAttstuuts.tssssssszh:愿意 把
ststtAAustuuuuuvuuuzh:愿意 拿出
t.ttstt.ssABAAAAA.Azh:愿意 看
Attttu.tttCBBBBBCBBzh:愿意 让
.uAuusvAtuECGCCDCDDzh:懂
utAttttBttBBDBBBBCBzh:懂 _ 的
tu.sAxxws.CBCACBBEAzh:成
ttu.tsuuA.sssA.ssstzh:成 _ 的
tttuuttsCuBBBBBBBBCzh:成 _ 设
sssss.sssA.........zh:成 _ 近郊
vtvtAuvvsBAAABBAAAAzh:成 都
ttttstCtttuuuuuuvuuzh:成为
ttttststsAsssstsssszh:成功
A..ss....tCAAAAAAAAzh:成品
A..ss....tCAAAAAAAAzh:成品 _ 需要
A..ss....tCAAAAAAAAzh:成品 则
ttuttuAuvCBBBCBBBBBzh:成本
sABtvtusuwsuvssss.szh:成果
sAs.t..AstA.AAAAABAzh:成果 转化
sBtstststsABAAAAAAAzh:成熟
tttuBuvvAABBABCBBDCzh:成立
tuutCutttxAAAAAAABAzh:成立 _ 公司
utttvttttC.........zh:成立 于
tsu.CttuAvCCCCCCCCCzh:成立 公司
ssssBsssswAAAABAAAAzh:成立 合资
.ttBtstssw.ss.ssstszh:成长
ut.svuBwvuwwvxxwzvuzh:我
tAAtusAutvvvvvvvwvvzh:我 公司
ttssssAuu.ttttttuttzh:我 区
stuAtt.tstuuuvuuvuuzh:我 厂
ts.tst.sAtttuttttttzh:我 校
ssss.sAsssttttttvttzh:我 院
.t.tvvutvAussussssszh:我 集团
uvstvtwwvAwuxvwwvvvzh:我们
Attu.sCssvECCCCCCCCzh:我们 _ 一个
tstsssussB.........zh:我们 _ 一家
ut.vuuA.tBCCDCCCDDCzh:我们 _ 不
stut.sAusAssssssssszh:我们 _ 两
ttttt.tAtvCBBBBBBCBzh:我们 _ 个
utssstvvAAAAAAAAAACzh:我们 _ 个人
Atstuststs.........zh:我们 _ 中国
tsAsAstssusssstsssszh:我们 _ 乐意
t.sssAtttAsAssstssszh:我们 _ 了
ttAAsstsst..sA.....zh:我们 _ 五
AusB.sutsvvuuvsuuuuzh:我们 _ 亚洲
tsss..s..Bvttttttttzh:我们 _ 仪器
uAv.tstA.wstsuuttstzh:我们 _ 做
tAtttuuABuBCBBBBBAAzh:我们 _ 出钱
stsAC.sssssssAtsssszh:我们 _ 厂房
sssssssusAssssstssszh:我们 _ 参加
tss.tsAtttuuvwuuwuuzh:我们 _ 可以
susttAttstBBCBBEBBBzh:我们 _ 和
sutAuuB.tvDCCECCDCCzh:我们 _ 寻找
tsssBss.tt...sA..A.zh:我们 _ 小
sssss.sss.AAAAABAAAzh:我们 _ 尼斯
stBtssuttssstsssssszh:我们 _ 工程师
BtCtstustwHEDEEEEEEzh:我们 _ 应用
.vAtttttBvvuvuuuuuvzh:我们 _ 您
uBtssstAsus.ssssstszh:我们 _ 想
.tttstt.tsBAAAAA..Azh:我们 _ 愿意
sts.v.tusACCCCCCCCDzh:我们 _ 成
s.s.BssttwBBBBDBBBBzh:我们 _ 成立
utuusAtCtvCCCBCDBECzh:我们 _ 找
sstssAAtssBBBBBCCBBzh:我们 _ 数据
ststs.Autussust.tsszh:我们 _ 有
tsssssttsABBBCBBBBBzh:我们 _ 机器
ttsst.sssAtttttvtttzh:我们 _ 检测
.ss.s.ssssA..s.....zh:我们 _ 水泵
AsssssssuBAAAAAAAACzh:我们 _ 法国
sA.tssts.uttuttttttzh:我们 _ 涂层
Bttt.tuuttvtttuttttzh:我们 _ 现成
tAutBtuusvDFDDEDDDDzh:我们 _ 的
AuttAttstuutttuttttzh:我们 _ 能
uuuBuuAuuusssAsstsszh:我们 _ 自己
stAutAustuAABAACAAAzh:我们 _ 设计
ttssst.tuBAAAAAABAAzh:我们 _ 软件
uuAt..tuutCCDCDDCCCzh:我们 一起
ttssssvvAADCCCCCCCDzh:我们 三
u.tutttttBABAAAAAAAzh:我们 不
utuB.stutuBBBDDBBBBzh:我们 不想
us.tAtsss.uuvuvuuuuzh:我们 与
sssssAsssuAAAAABAAAzh:我们 两
.tuBsstssuA..s.....zh:我们 为
ss.ttBststsstssu.sszh:我们 也
.t.Astttssvusvuuuuuzh:我们 做
ttttstCtttwwwwwwzwwzh:我们 公司
s.ssA.sust.A..s....zh:我们 出资
uvuCutuutuCCCDCCCCCzh:我们 只
tuAtCss..uvvxvxvvvvzh:我们 可以
ssuwvstBvA.BA.A..CBzh:我们 在
sssstssusC.........zh:我们 已经
susu.u..twBBAA.A..Azh:我们 很
uttsACttvvFGGFHHEFFzh:我们 想
uAsuuus.tttAtssstsszh:我们 愿意
ssCssAtstvwwxwwywwwzh:我们 提供
B.v.u.v.uvyxwxwxxxwzh:我们 是
tusBt.tsButttuttttuzh:我们 替
.tBututttus.....s..zh:我们 有
stu.uuBAtwFDDFDDFGDzh:我们 正在
sssA.AssssCCCECECCCzh:我们 没有
Ats.sstsstDCCDCCCCCzh:我们 生产
t.uyvvtwxDCv.tA.tAtzh:我们 的
B.ss.....uECCDCCCCCzh:我们 缺
uttsttutuBtutstttttzh:我们 自己
.uuAAuutuuvuuwvuuuuzh:我们 都
vvuAstBAtvCCCDCCCCCzh:我们 需要
Dvvvvvwvv.s........zh:我司
.ttttu.vu.AAB.t.s..zh:我方
s.B.A..t.tss.stsssszh:我方 负责
sAtBt.tssvBCBCBBBBBzh:或
tAssAssutu....t....zh:或者
s.ssA.sust.A..s....zh:或者 _ 出资
s.ssA.sust.A..s....zh:或者 我们
tttststBttBBBBBBBCBzh:战略
.tstsstsAuA.......tzh:户
tuuu.ttts.BBBBDBBBBzh:房
uAuAtusututstuts.ttzh:所
.Bst.Bss.t.........zh:所 _ 做
.ttttAttttuttttutttzh:手
uuutuutuCx........szh:手续
A.ttttttsuAA......szh:手里
Assssstt.tA.......szh:手里 有
sssAsst.stssstsssAszh:打
sssAsst.stssstsssAszh:打 样
Cuuuus.utv......A..zh:打开
sAt.usut.uDEDEDDDDEzh:打算
utCttututvttuttttttzh:打造
ssssssssAssssssssstzh:执照
ttsttstBtuAAAAAAABAzh:扩
ttsttstBtuAAAAAAAAAzh:扩 产
Atstssssssvuuuuuuuuzh:扩充
Atstssssssvuuuuuuuuzh:扩充 产品
ttsAsssAstssstsss.szh:扩建
sssssssAstAAAAAAABAzh:扩张
sss.ss.tstBBBEBBCBBzh:批
Bsststsssus........zh:批发
sttBttusuuA..s...A.zh:批量
tsss..sAst...s...A.zh:批量 _ 也
tsss..sAst...s...A.zh:批量 产线
vvstxttA.uFFDEEFFGFzh:找
ssussAssssAAAAAB.AAzh:找 _ 伙伴
...tss.s.t..s...A..zh:找 _ 工厂
tssssst.AsAAAAAAAAAzh:找 _ 落脚
tstts.BtttAAAAAAAAAzh:找 一
ssAtttAttsBBCBBBCBBzh:找 一个
tusButtttuAABBAABAAzh:找 一家
tssssst.AsBBBBBBBBCzh:找 个
Auutstv.AtCBBBBBBC.zh:找 人
ttsusttDsuBBBBBBBDBzh:找 天使
ttsBtuuBt.CCCDCCCECzh:找 愿意
ssssssAAsvBBBBBBCCBzh:找 第一
ssussAssssAAAAAB.AAzh:找 统计学
Auu.AstuttDBBDCBBBBzh:找到
tuBuut.tst......t..zh:承担
stsAtuutuuutuvtttttzh:承接
xDuwAxtvyuBCBBBB.ABzh:技术
.st.Cs.uttuuuuwuuuuzh:技术 _ 共同
.Asssss.st.t.......zh:技术 _ 授权
uCtttsutttABAAAAAAAzh:技术 _ 给
sC.ss.tsttCFCCCCCCCzh:技术 _ 许可
....A..B.uuuuuvuuvuzh:技术 企业
ssAsssssss.........zh:技术 伙伴
.A.ss.s..tAs.......zh:技术 可以
sst.B.ttssttttuttttzh:技术 团队
stusBssuttvvvvyvvvvzh:技术 方
tBusttu.tt....t..s.zh:技术 的
sA..wzx.AyCBAsAABCBzh:把
uuAAssutstvvvwvvvvvzh:把 _ 变成
.BsAvtvtvwCCCBBBBBBzh:把 _ 的
ssstsst.At.......Aszh:把 公司
.tBtssustsBA.AAAAAAzh:把 它
uB.utsttttBCCBBBBBBzh:把 您
BuuAttuuttA..s.....zh:把 我们
tuAAttutttsstussssszh:把 样机
tAsstssuAtBCBBBBBBBzh:把 欧洲
vvvwtwvCt.vvvvwvvyvzh:投
tttsttuBAvsssssssttzh:投 ¤
stssstttuB.........zh:投 后
tttuusttAAsssssssstzh:投产
utBtttttttttuttttttzh:投入
tsBssstttsttuttttttzh:投入 _ 名
vtusttutsBCCCCDCCECzh:投资
....sssA.wuuuuuuuvuzh:投资 ¤
tss.tss.sAAAAAAAAAAzh:投资 方
sssssss.sAAAAAAAABAzh:投资 机构
...ss.sDstAAAAAAAAAzh:投资 的
uttuvtu.tA.........zh:投资人
sustssussBtsssssssszh:护肤
Fs.s...s.wtsssssssszh:护肤 系列
tssBsssutsuuuwuuuuuzh:报价
ttsust.ssAssssssssszh:报告
ss..t.u.Bssssssssstzh:报税
ttststusBtAAAAAAAAAzh:拎包
ttststusBtAAAAAAAAAzh:拎包 入住
AssststsAtBAAAAAAAszh:招
A..ss.ssssDCDCCCCCCzh:招募
tsttssstuAssssstssszh:招收
tss.t.vsCsttttttttuzh:招聘
tsvsAsuAsxCACCBCBCBzh:拟
tBtts..tsus.sstsssszh:拟 _ 欧洲
....AA...sBBBBCCBBBzh:拟 _ 法国
ss.tB.stttBBBBABBBBzh:拟 与
tsttAtttAsCCCCECCCCzh:拟 在
tttttttBstAAAAAAABAzh:拟 引入
ssssAss.ssBBBBCBBDBzh:拟 成立
ussutsuBt.vvvvvvvwvzh:拥有
uAvtsuvAvuA.AAsAACAzh:拿
sAsssststtstssssssszh:拿 授权
tt.uAsAtttwwxwyxywwzh:拿出
tttttsBussuuuuuuwuuzh:拿出 一
sAsstssuuACECCCCCCCzh:拿到
ttsu.vvvuAA.BAAAAAAzh:持有
.ssss..ssAstssssssszh:持有 _ 钠
.ssss..ssAstssssssszh:持有 固态
ssttButttvBBBBCBBABzh:持股
uvvuuBuuAtBBBBBDBBCzh:指导
uCvsuusuuxstsAss.sszh:按
.ssssssssAA........zh:损
tBtutAuuus.s...A...zh:授
sBttAssssvBBBBCBBBBzh:授予
.AssB..ssuABAABAAAAzh:授予 _ 许可
tCuuvuvvuusvtttttstzh:授权
.A.ss.s..tAs.......zh:授权 _ 当地
.Auttstsss.u.......zh:授权 给
.sA.Bsss.tss.stsssszh:掌握
tttBsstsst...s.....zh:排满
tt.ttvAut.AABAAAAAAzh:探头
sstssBtsssBBBBBCBBBzh:探索
AAssss..ttDECCCCCCCzh:探针
.utAttuut..AABAAAAAzh:接
ttuCttuusutttutttttzh:接单
ssss.ssAssCCCCDCCECzh:接受
tuuuuAuuAsttttttttuzh:接待
uututBwvCu.....s...zh:接收
tstsutstBtAAAAAAAABzh:接纳
tsssssusBuBBBBBBBBDzh:接纳 我们
sss.AsBs.sssss.stsszh:接触
AuA.sttstuEDFEDDDDDzh:控制
uAAttttusuA.BAAAAAAzh:推出
utBtstttssAABAAAAAAzh:推出 _ 款
utBtstttssAABAAAAAAzh:推出 一
Ctuutuusuv.AABAAACAzh:推广
uAttutttAts.sssssstzh:推荐
uvtvu.As.y.s.tttsutzh:提供
tttstsBtttwwwwwwywwzh:提供 _ 和
tsst.suAsuttttuttutzh:提供 资本
tBstssttss.A.......zh:提成
uwuBttwvBt...t.....zh:搬迁
sAAsttsssu.Bs......zh:擅长
vuvvvwwA.Assssstss.zh:支持
sssstssBsvtttttttutzh:支持 _ 创业
uuAttutuuBAABAAAAAAzh:收入
sssstssAssABAAAAA.Azh:收购
uAtutAttttuvuuuvuuuzh:收费
stAtssttssAAAAAAAAAzh:攻关
uttBtstt.vBBBCBBBBCzh:放
tttAtstt.tBBBCBBBBCzh:放 在
ssss.sAsst.........zh:放射
ssss.sAsst.........zh:放射 _ 医生
ssss.sAsst.........zh:放射 科
tttst..st.ttttttuutzh:政府
ssssstssAsBBBBBBBBDzh:政策
stssssAtssttttttvttzh:效果
stAsstt.tBsstsssssszh:教学
tvwv..vsv.CCCCDDCECzh:教授
vvvvuDstwuAAAAABBBAzh:数据
ssssssAsss.....sA..zh:数据 和
utBvuvAuvxsttsss.sszh:整
ssBtsttts.ttvttttttzh:整 机
t.BtttustvA.BAAAAAAzh:整 车厂
sCtstssutuuvuuuuuuuzh:整体
sxAu.x.vtu...ABAtC.zh:新
tsttAtAttsttttstuttzh:新 _ 做
Atutu.AsAvDBBCBCCBBzh:新 _ 的
tuCstuuttvAABAAAAAAzh:新 产品
ssAssstsssAAAAAAAAAzh:新 传感器
ssusBtttttBBBBDBBBBzh:新 公司
uutttttsCuAAAAAAAAAzh:新 区
usBsttBssuttuttttttzh:新 品
tttstsBsttttttttuttzh:新 技术
ss.ssAssssAA.AAAAAAzh:新 材料
ssA.vutAtA..sA...A.zh:新 的
tsAsssAststtttttvttzh:新型
sBs.ssssstvwvwvvvvvzh:新增
wtwuB.ssusAA.ABB.CBzh:方
s.ssA.sust.A..s....zh:方 _ 开
.B..B.tsstBCBBCBBBBzh:方 _ 技术
s.ssA.sust.A..s....zh:方 合
ssuss.sAtt.....B.s.zh:方向
sstssssAss.....A.s.zh:方向 是
t.tvAtuAuu....A..u.zh:方式
ssstAsssstBCBBCBBBBzh:方式 进入
vwsvvsAvwAssuss.ssszh:方案
tssttssstAtutttttttzh:方法
.t.uuAvu.wututtuttszh:方面
Bt.tttttAttsssssss.zh:方面 的
Buustu.utuvuuvuuvuuzh:旗下
ttsAttsttBtttuttuttzh:无
ssAsss.stsDDEDDDDDDzh:无人
vusutvCuuv..A......zh:无人机
.tsAtstBBwtttttttttzh:既
ttutts.uuAttttttuttzh:日
ssststtBtt.........zh:早
tAtstutBtu.A.....s.zh:早期
tsttsBsstttttttvtttzh:时
wuwvtvuBtBBBBBBBBCBzh:时间
CttBt.stssCBBDBBBBBzh:明年
.ux.ttxAvsvvvv.vwvtzh:是
sssss.sss.AAAAABAAAzh:是 _ 一家
Ass.BsstttCBBBCBBBBzh:是 _ 当地
Cvuvuu.Buvu.....sA.zh:是 _ 的
tAustttBtu.s.......zh:是 做
sssss.sss.AAAAABAAAzh:是 尼斯
vvtAvwv.u.BBADBBBCBzh:是 我们
ttAst.ussuAABBAAAAAzh:晶圆
ttAst.ussuAABBAAAAAzh:晶圆 厂
CututtutttCBCBBBBBBzh:智能
tuustAutvBBBBBBCBBBzh:更
.uv.uusuBv.ssusstsszh:替
.ss.s.sss..sssssssszh:替 _ 加工
.ss.s.sss..sssssssszh:替 别人
uuttttAtAussssssustzh:替 您
.tttssssAsCBBDBBBBCzh:替 我们
uusuuuusAAAA.AAAsCBzh:最
uusuuuuuABAA.AAAAABzh:最 _ 的
tssss.BAst......sB.zh:最 适合
s.tsAstsstCDCCDCCCCzh:最好
.s..t..Cstssssssstszh:最高
AuvuuusuAvDCCCCCECDzh:月
s.s...Bs.sCCCCCCDCCzh:月 吗
uvssutt.w.AA.t..BE.zh:有
BssssstsAuBAAAAAAA.zh:有 _ 个
Bststsuutt.........zh:有 _ 客户
v.tt.t.stAAsAA.AAAAzh:有 _ 家
sstssAtsssuuuuuwuuuzh:有 _ 年
tutstu..Auttttttusuzh:有 _ 百
.usAuuuAux.ssA.....zh:有 _ 的
ButttAu.tuECCCCACFCzh:有 _ 资源
vuututvB..BBBBBABEAzh:有 ¤
ssssssst.A........tzh:有 三
vtuA.tAwttsssttsssszh:有 两
ssttsA.tst.....sA..zh:有 二十
sstssAsssttttttutttzh:有 八
sstttsAt.tsssssststzh:有 八十
sAsssttAttstsssss.szh:有 四
tttttsCtutBBBBBBCBBzh:有 园区
utAtsBuuttttuttutttzh:有 好
As.......s.........zh:有 实力
Btuttsuttussssssssszh:有 现成
st.AsttttuBBBDBBBBBzh:有 经验
ttt.vttuBuDBBBBBBBDzh:有人
sstststtBtCAA.AAAABzh:有人 _ 我们
.ss.s.ssssA..s.....zh:有人 代理
sttBstsssu...s...A.zh:有余
tuutAusttAttttvttttzh:有关
ustuAtt.sus.ssssssszh:有意
sssstssAss.A.....s.zh:有意 收购
ttstBtsssuCCCCECCCCzh:有意 者
Avt.t.vuswDBBCBDBBCzh:有没有
A.tt.tttAtsuttuttsvzh:朋友
Ats..tttsstssu.ssstzh:服务
uststttv.Atttutvtsuzh:期
ssstt..tAvGEGEEGGEFzh:期待
Avv.vAtssAxzxzyxyzzzh:本
ssssAAssstssssttssszh:本 _ 乐于
ssts...sss.....As..zh:本 _ 科室
CttutAttuutttttttttzh:本 公司
sssststsA.uuuuuuuuwzh:本 园区
....u..D.vtttttttutzh:本 基金
s.tAssst.tststssssszh:本 所
ttuussAst......As..zh:本 院
AsssA.sssu.ssstsssszh:本 集团
AuuvBvvvBuCBBBCBBBBzh:本地
ssssssAsssttttttuttzh:本市
utttAssstAAAAABAAAAzh:本行
utttAssstAAAAABAAAAzh:本行 业
ttBstAuttuttvstvtttzh:机
tsttsBsstttttttvtttzh:机 时
tstttsBtttBBBBBBCBBzh:机会
vu.AttvutsAAACAAAAAzh:机器
ssAsssssss.........zh:机器 _ 技术
sttvvtBsutstutttustzh:机器人
vvwuussAssBBBBBCADCzh:机构
ttttsCutttCCCCCECCCzh:机理
A.ss.sssst.s.......zh:权
wCAvuuuwvts.tsssssszh:权利
tB.su..tstABAAAAAAAzh:权利人
sAssssssssAAAAAAAAAzh:权益
.ssAs.t..tCCCDCCCCCzh:材
usAttAuvtvttutt.tttzh:材料
ttuttCttssBBBBBCBBBzh:材料 的
ssttttButus.stssvsszh:条
uBtstBuuux.s.A.....zh:条件
susBsAssstAAABABAAAzh:条件 的
.svust.u.tAvusvwvtvzh:来
sAtss.sstsACAAAAAAAzh:来 做
DttustvvtwGCDDDDDDDzh:来 卖
ttutttuuBtttttttttuzh:来 的
tss...Btss......A..zh:来 试
vutCtsuttu...A.....zh:板
AtttuttAstDCCCCCCDCzh:板块
u.tuutst.ADGDDDDDDEzh:某
ustuutssAAAAAAAAAAAzh:某 市
utstssCusv......A..zh:标杆
utstssCusv......A..zh:标杆 客户
tvt..v.wsAutututtttzh:校
sts.ustCBvsssssssttzh:校友
tttttA.uts.....As..zh:校园
t.ttsBststBCBBBCBBBzh:株
sssAsst.stssstsss.szh:样
uvvtvCwvv.uuuvuvuuuzh:样品
wvuAuu.Avw...A..AB.zh:样机
tAtsttssAututtttttuzh:核
t.tustt.t.BCBBBBBABzh:核心
t.stsstAssABAAAAAAAzh:核心 技术
sssstssssAAAAAAAAABzh:格勒诺布尔
sttsstA.tuCCCCCCDDCzh:检
sttt..Auu.xxxxyyyxxzh:检测
tustsuCssvBBBBBBCBBzh:检验
BAssttuttuEDCDCCCCCzh:植物
ssttssCt.t.........zh:概念验证
us.C..s..tssstssssszh:模具
t.tts..ttvstsssA.sszh:模型
tAttBttusu.s..A....zh:模式
ssssssstsACCCDCCCCCzh:次
sss.v.s.vyyywyxzwwxzh:欢迎
AstssuAssvvtttttvttzh:欢迎 _ 产品
Cu.ts.s..ttsssssssszh:欢迎 _ 厂家
tstt.Cvuuvtttttvtttzh:欢迎 _ 学者
sstBsssssussstsssAszh:欢迎 新
Btstssttstusssssssszh:欢迎 欧洲
ttAttAuusvts.sstssuzh:欢迎 法国
C.tuuvxt.yCCC.ACB.Bzh:欧洲
BssssststtECCCCCCCCzh:欧洲 _ 渠道
tAtBssttsvs.stssssszh:欧洲 _ 的
tsAssstsss..A.....szh:欧洲 中小企业
BAstusttttCCBBBBBBBzh:欧洲 的
AttttBsttuCBBBBCBBBzh:欧盟
s..t.uuuuuEFEDDDDDDzh:欲
AttsAtttstCBBBCBBBBzh:欲 _ 一家
tt.sAttttsBBCBCBBBBzh:欲 与
v.Butu.utvBCDBBBABBzh:款
ttBtssusttBBCBBBBBBzh:款 新
AututtButtABBBBBCBCzh:正
stststBttuBBBBBBBBBzh:正 寻找
.vxtuv.CtzBAADCCB.Bzh:正在
ssssssAAssuuuuuuxvuzh:正在 _ 可
sssssssAssuuuuuuuxuzh:正在 _ 的
suu.uvC.tvDCCECCCCCzh:正在 寻找
...s.BssstBBBBBDBBBzh:正在 寻觅
uutuuuAsBvBBBBBBBCCzh:正在 找
tsttuttBtttttttttutzh:正在 融资
tttAss.tstsssAssttszh:每
sttAssAtst...A..s..zh:每 季度
ssAsssts.tttuttttttzh:每个
ssAs.st.ssttuttttttzh:每个 _ 项目
ttttsDBttvtttttvvtuzh:每年
sssBssttstssssssssszh:每月
sssBssttstssssssssszh:每月 _ 两
..sB..ts.sAAABAAAAAzh:每月 需要
sss.AssBttssssssstszh:比例
tt.ttuutA.AACAAAAABzh:毕业
vAsu.usvuuA.CA.ABAAzh:氢
tAssssAttttuttttuttzh:水
tssstsBttsttttttuttzh:水务
sAss..stsss.ssusssszh:水处理
sAss..ssss.A..s....zh:水处理 专利
.ss.s.ssssA..s.....zh:水泵
.ss.s.ssssA..s.....zh:水泵 _ 欧洲
.ss.s.ssssA..s.....zh:水泵 出口
Auuttt.ttus........zh:水质
tsssssBsstAAAAAAAAAzh:水质 探头
..utvAvsAxCECECECEFzh:求
sAtttttCuvCCBBBBBDBzh:求 一
sssstsAttsAAAAAABAAzh:污水
sssstsAttsAAAAAABAAzh:污水 厂
.vuButAuuxCBBBBBCBBzh:没
.ttAssAsuvEDDEDDEDDzh:没 人
AtsutstsAuBAAAAAAABzh:没 着落
.twBuvsBwtEDCECEEECzh:没有
uutAtttuuBtttutttttzh:没有 _ 的
uttCttutts...s.....zh:没有 厂房
AtuutttuAuBDAABBAAAzh:法
tsstAB.tBtBBBBBCBBCzh:法 方
sCssssssAuDFDDDDDDEzh:法 的
AututvxuAvBAABBCBACzh:法国
tssssst.AsAAAAAAAAAzh:法国 _ 个
tsu.CustBu........szh:法国 _ 企业
tssss.ttBt.....A..szh:法国 _ 的
AsssssssssCBBBBBBBBzh:法国 _ 销售
ut.tBuutstttutttttuzh:法国 企业
tssssst.AsAAAAAAAAAzh:法国 找
At.ttutAtuDCDCCCCECzh:法国 的
ssssssssAsAAAAAAAAAzh:法国 落地
ttutusttCuBBBBBBBBCzh:法律
stuststuBt........Azh:法律 咨询
t.vu.vw.AxBDBBDBBCAzh:注册
ttt.sstts.ssstssssszh:注塑
sssss.sssA.........zh:注塑 厂
ttBtsstsstAABAAAAAAzh:泵
sssAsssssu.........zh:洁净
sssAssssssssstssssszh:洁净 车间
ssAtsAtssssstssAssszh:派
sAsAssstttuvuvuuuuuzh:流
sAs.sssttstvtutttttzh:流 片
.ssststsAsCBBBBBBBCzh:流程
ttuuttCttuuuuuuuvuuzh:测
xvsuuwsvuBAA.AAACAAzh:测试
.Astxuvt.t..ttsts.tzh:海外
ssssssssAtttttttttvzh:海外 团队
sssssssAstAAAAAAABAzh:海外 扩张
sssAsstsstssssssssszh:涂
sBstssusstuvvuuuuuuzh:涂层
sBttssAtsttuttttuttzh:清单
utttutuCsvttttuttutzh:清洁
....A..B.uuuuuvuuvuzh:清洁 _ 企业
sssssssBsussssusstszh:清洁 技术
.uttsstttBFCCDBCCCCzh:渠道
AsttsAtstsA....s...zh:温室
ttBtttstssAABAAAAABzh:游戏
ttBtttstssAABAAAAABzh:游戏 工作室
.ssssssssAA........zh:漏
.ssssssssAA........zh:漏 损
..s.B..tstAAAABAAAAzh:潜在
uusBs.ttstCCCDCCCCCzh:灌
uusBs.ttstCCCDCCCCCzh:灌 装
Btstssts.s.........zh:灯
Btstssts.s.........zh:灯 具
sttAtt.u.A.sstss.stzh:点
tAtAtsstsuBCBDBBBBBzh:热泵
AAsttststus.ssssssszh:熟
ttt.sBttsuBBBCBDBBBzh:熟悉
..tAtsttuuBs.......zh:片
AutstsuvtACBBBBBBBBzh:版
ttuA.stttu...tB....zh:牌
tsttutAtvABBBBBBCBBzh:物流
AsBttttttsA.s......zh:特别
sBttss.tststssssssszh:独占
BAttttuvuuB.AAAAAAAzh:独家
As.......s.........zh:独家 _ 权
tBttssttss.........zh:独家 权利
AssssstsssBAAAAAAAAzh:独家 销售
tutBtstssussstssssszh:率
AstsAsststuttttttttzh:环保
tstss.AttsAAAAABBAAzh:环境
tsssssAtss.........zh:环境 _ 展示
uttBtsttsuDDDFDDDDDzh:环节
..ssAst.tsDBCCDECDCzh:现
tttBttv.tsBBBBBBBCBzh:现在
tAuttuBuuuA.AAAABAAzh:现场
B.vu..vtuvtsttuutttzh:现成
A.uu.ttttusA..s....zh:现成 的
sss.susssBAAABAAAAAzh:现有
sAtttts.tuutuuwuuuuzh:现金
ttutsButtuAAAAABAAAzh:理论
sstssAtsstAAAAAAAAAzh:理论 _ 需要
sstssAtsstAAAAAAAAAzh:理论 部分
usvCvvvvvuBt.s.....zh:生产
tssAssssstuuuxuuuuuzh:生产 _ 的
AssA.ssssuBAA.AAAAAzh:生产 _ 级
sssAssss.sssstssssszh:生产 临床
tsssssAtss.........zh:生产 环境
uttBtsttsuDDDFDDDDDzh:生产 环节
u.uBusuvtuACABA.AAAzh:生物
ttttuAu.tt.........zh:生物技术
sssssssAss.......s.zh:生物技术 _ 风投
sssss.sss.AAAAABAAAzh:生物技术 公司
sssssssAss.......s.zh:生物技术 的
v.wtvwAxtB.sstsvAstzh:用
ustttA.Atus.sssutBszh:用于
t.sssssAssDEDDDDDFDzh:用于 _ 市场
...s.A.s.stttttvtttzh:用于 _ 研究
uvuvuuDwv.AAAAAABAAzh:用户
tsssssAvssttttttvttzh:田
sAutvBvxwB.s.BAt...zh:由
sssssBssu.ssssstssszh:由 _ 与
ututt.uvuCuuuuuwuuuzh:由 我们
Astststss.BAAAAAAAAzh:由 我方
..sssCsssuDDDDDFDDDzh:申报
vttuuCuuuv.ss...s..zh:申请
t.Asstss.tsttsssssszh:申请 专利
uuvutBuvtAtttttutttzh:电
tttstBtttttttttutttzh:电 镜
ssssssAsss..s...A..zh:电力
tuA.ttutttttuutttttzh:电子
ttAAstusttBBCDBBBBBzh:电机
..BA.tus.sBBBCBBBBBzh:电机 的
tABvutusuuA.AAAAABAzh:电池
.ssss..ssAstssssssszh:电池 _ 十一
sAuttsstsAstssssssszh:电池 专利
s..utttAtvBADBBBBCBzh:电池 的
tttsss.ttBttttttuttzh:电网
tutBtsuttt...A.....zh:电路
tutBtsuttt...A.....zh:电路 板
vtuusDsusvssssstssszh:界
stsssttt.BAAAAAAAABzh:留
t.t.Attttt.s.AA....zh:疫苗
sAssssssssstssssssszh:疫苗 _ 中国
sAssssssssstssssssszh:疫苗 的
sAsts.stt.ABAAAB.AAzh:病
sssss.sss.AAAAABAAAzh:病 _ 生物技术
sssss.sss.AAAAABAAAzh:病 的
vvvAvtstuButuuuvvtvzh:百
.tsAsstsss.........zh:百 _ 人
ssstst.tt..........zh:百 _ 床位
.tsAsstsss.........zh:百 二十
sA.ssssstAAAAAAAAAAzh:百 人
vssBsstsssBBBCBBBBBzh:百 台
ssstst.tt..........zh:百 张
Duuuutvttuvuuuuuuuuzh:百家
stuvuxt.sst.tBA.ttuzh:的
ttBttuutttAAAAAAAAAzh:的 _ 一起
Atsssssttts.....A..zh:的 _ 三
tt.tstttsA..s......zh:的 _ 产品
.s....s.stBAABAAAAAzh:的 _ 代理
suuDtsttAtCCCFCCCCCzh:的 _ 企业
AvAvAtvvux.tvttutttzh:的 _ 伙伴
.Csts.tsst.........zh:的 _ 使用
sstCs.Cv.u...B..s..zh:的 _ 做
sst..t.uu.ststt..s.zh:的 _ 公司
ttBt.ttutvAACABAAAAzh:的 _ 共同
Btstssts.s.........zh:的 _ 具
.ss.s.ssssA..s.....zh:的 _ 出口
utuCsstssuAAABAAAAAzh:的 _ 制造
stusssBusuuuutuuwuuzh:的 _ 厂
Bttststtsts..A.....zh:的 _ 厂家
tuts.DAstwuuuuuvvuuzh:的 _ 可
uusAtsAtsvtttutttttzh:的 _ 可以
tsusAtsstsAAAABAAAAzh:的 _ 合伙
suBts.ttssAABAABAAAzh:的 _ 合作
tAttstBtssvwvvvvxvvzh:的 _ 向
sts.uuvu..s.......tzh:的 _ 和
st.tusA..xwuvuutwwvzh:的 _ 团队
utsts.tttABBBBBCBBBzh:的 _ 实验室
utsttsBussuuuuuuvuuzh:的 _ 客户
sttBtsttstBBBCBBBBBzh:的 _ 工厂
tBtssssssAssssssssszh:的 _ 已
ssss.utssAsstsssssszh:的 _ 开发
uuuttutuCvBBBBBBBBCzh:的 _ 手续
uusAsss.tt...A...B.zh:的 _ 批量
uCuuvststwABAAAAA.Azh:的 _ 技术
utttustAAuvvvvvvvxxzh:的 _ 提供
u.tts.tCtv.B..sA.A.zh:的 _ 方
ttttCtsusuDDDDFDDDDzh:的 _ 是
uAuttBAvtvtvtttusttzh:的 _ 来
sstsssAstsBBBBBBCBBzh:的 _ 检
tBttssttss.........zh:的 _ 独家
tstAss.tstuuuvuuuuuzh:的 _ 生产
ttttuCttsu.........zh:的 _ 研究
sstssAtsstAAAAAAAAAzh:的 _ 组
Bsssssststtsssssssszh:的 _ 覆盖
ssss.stAstttttuttutzh:的 _ 请
sstsssAsss.........zh:的 _ 跑
sBttssusuAAAAAAAAAAzh:的 _ 都
As.......sxuuuuuuuuzh:的 _ 销售
Bstt.s.sstGDDDDDEDDzh:的 _ 需要
sDststtusuDFDDDDDDDzh:的 专利
.Bs.ssss.t.s.......zh:的 专有
tuAuttuutA..s......zh:的 专长
tAutAttssvs...A...szh:的 中国
.ss.B.ss.tttttuttttzh:的 中方
suA.tttttu.stussssszh:的 产品
.ssB..ts.sAAABAAAAAzh:的 产能
sutCtsststDDDFDDDDDzh:的 代工
ssst.ssssAssssssssszh:的 仪器
vt.AstvvBwBACCDBDB.zh:的 企业
As.sAsststCBCBCBBBBzh:的 伙伴
sDs.ss.ssvDFDDDDDDDzh:的 使用
tCtttuuuttBDBBBBBBBzh:的 使用权
.sButvutv.svtt.ttvtzh:的 公司
AstsstAsssCCCCCCDCCzh:的 农场
...s.ssBssuuuuuuuwuzh:的 创始人
sssssstAAs.......tAzh:的 初创公司
tBuAtsvtsttvtAtttttzh:的 厂家
ttuBuuuusABBBCBBBBBzh:的 合作
ututAtsutBBBBBCBBBBzh:的 合资
AutAttutttwuuwuuuuuzh:的 品牌
ssBuutvAtuuuuuuvuvuzh:的 团队
tAttsuAstuBBBBBBBBBzh:的 土壤
uttsttA.AuBBBBBBCBBzh:的 地方
tsttstBttuAAAAAABAAzh:的 城市
sttss.ssDwttttvtttvzh:的 外国
uutusDvtBussssstssszh:的 实验室
tts.susstAsssuss.sszh:的 客户
u.t.ttu.Attututttsuzh:的 小
sstsssAstsBBBBBBCBBzh:的 巡
wvvAvsA.uv......As.zh:的 工厂
stBssttsss..A......zh:的 工程师
sBCssstssss.usssssszh:的 技术
tsssussCsuBBBBBBBCBzh:的 投资
ssAtststsABBDBBBBBBzh:的 探头
tsAsAutssusstsvsssszh:的 新
s.ssAsssssBCBBCBBBBzh:的 方式
tttttuBtttvvuvvvxvvzh:的 无人机
uuuuutuuABBAAAABAACzh:的 是
sst.sAts.tAAAAAAAAAzh:的 晶圆
BtstssttssCABAAAAAAzh:的 智能
A.ttAttvv..tsstsssszh:的 朋友
tsssssttsABBBCBBBBBzh:的 机器
tsts..Ct.t......s..zh:的 机器人
tBtttututs.........zh:的 权利
ttsst.sssAtttttvtttzh:的 检测
tAttBttusu.s..A....zh:的 模式
tAssssAttttuttttuttzh:的 水
.ss.s.ssssA..s.....zh:的 水泵
Asu.Cu.sssCBBBCBBBBzh:的 法国
CtsttstsstBAAAAAAAAzh:的 渠道
Btstssts.s.........zh:的 灯
sAttssttstxuuuuuuuuzh:的 独家
tssBs.sssuCCCECCCCCzh:的 生产
sssss.sss.AAAAABAAAzh:的 生物技术
ttttsA.tsttttttuuttzh:的 真实
ttBsuttussssssssssszh:的 研发
ssutsBstsv.A.......zh:的 科研
Btsssssstt.........zh:的 经销商
Astsss.sst.sssssssszh:的 网络
tttssttsABsstssAsstzh:的 联合
sssssssAssAAAAAAAAAzh:的 股权
tCttttttutCECCCCCCCzh:的 许可
tsutstBttuttttttuttzh:的 设备
ussssssssABBBBBBCBBzh:的 试点
sstssAtsstAAAAAAAAAzh:的 课题
tttstt.t.BCCCCCCDCCzh:的 软件
tttstttBttBBBBBBBCBzh:的 钱
Csttuttutvsts.ssssszh:的 销售
sssssssAss.......s.zh:的 风投
ttttsCttsvAAAAABAAAzh:的 高校
sBttssss.tstssssstszh:皆可
.B......ssABAAAAAAAzh:益生菌
.B......ssABAAAAAAAzh:益生菌 _ 株
.B......ssABAAAAAAAzh:益生菌 菌
.uAtsutusABBCBBBBBBzh:监测
.ssssssssAA........zh:监测 _ 供水
.ssssssssAA........zh:监测 城市
Att.tsttsuA..s.....zh:盒
utussvuuuCA...B....zh:目前
CsstsssBsuDCCCCCCDCzh:目标
tCtuttttttABAAAAAAAzh:直接
wxtvus.tAxEEFEFGGFFzh:盼
uu.tt..ttuCCCCCDDCDzh:盼 有
AssttsttBuCBBBBBBBBzh:省
sttttststBCBBBBBBBBzh:省级
..uututAuwDCCCCCCBCzh:看
sAssstsAss.A.....u.zh:看中
utststCstuBBBBBBCBBzh:真
vuutu.Cuutsssssttsszh:真实
tsssssAtss.........zh:真实 _ 环境
tsssssAtss.........zh:真实 生产
AututBtttssAAAABAAAzh:眼科
sssss.sss.AAAAABAAAzh:眼科 _ 病
sssss.sss.AAAAABAAAzh:眼科 罕见
.uAsuvvvvAtvwxvvvvvzh:着
.ss.s.sss..sssssssszh:着 一半
AtsutstsAuBAAAAAAABzh:着落
tB.utuuustBCCBBBBBBzh:知识产权
ututttBttt......A..zh:矿山
uuDuuw.vuu..B...A..zh:研制
s.uustBtsustssss.sszh:研制 的
u.BAvwvvsyABACABAABzh:研发
ttutu.ttBtCCCCCCCCCzh:研发 中心
tsDusutssuttuttttttzh:研发 伙伴
uvwutCvvu.ssssAtssszh:研究
sssssAsssuAAAAABAAAzh:研究 _ 教授
tsttsBttsu.....s...zh:研究 伙伴
sstssAsssuDDDDDFDDDzh:研究 需要
tsuutCttsvAAAAAAAAAzh:研究所
sstts.t.ttCCCCCECDCzh:研究生
t.As.stttvsuustsssszh:研究院
ssstsssAtsssssssstszh:硬
ssstsssAtsssssssstszh:硬 科技
uA.suu.utt.sA...A..zh:硬件
sssA.ttssuABA.BAAAAzh:碳纤维
sssAsttsss...s.....zh:碳纤维 管
ttttttAAvu.......A.zh:示范
ssstussCtvCCCCCCCECzh:社会
ssstussCtvCCCCCCCECzh:社会 资本
ttstutAAttAAAAAAB.Azh:种子
.....s.B.ttttttttutzh:种子 基金
ttsuus..t.DDDDDDEGDzh:种子 轮
ssssssAsssssssstssszh:科
ssss.sAsst.........zh:科 医生
ttutsCutusBBBBBDBBBzh:科学
ttttsttAt.tttttttutzh:科学家
ututtAAttvAAAAACsAAzh:科室
ssts...sss.....As..zh:科室 _ 可
ssts...sss.....As..zh:科室 则
sss...A.ssAAAAABAAAzh:科室 开展
tutttttBAvtttttttuuzh:科技
ssssssssAssssssssstzh:科技 _ 为
ssssssssAssssssssstzh:科技 园
s.wutCvuuxtutttttttzh:科研
sststCsttuCCCCCDCCCzh:科研 机构
tuttttu.Cvtttttttuvzh:租
sssss.ssBtuuuuuuuuxzh:租房
ttAtt.tsstttuttutttzh:积累
ttuAtsvttAtttwtttttzh:空
.ss.s.sss..sssssssszh:空 _ 一半
.ttAssuttusttvtttttzh:空 着
ssstssstBt........szh:空间
stutt..t..uuuuuvvuvzh:站
.tstttsBtusttttttutzh:笔
.......A..ssssssstszh:笔 _ 至
.......D.utttttttutzh:笔 ¤
tsututtu.ABAAAAAAAszh:第
xuvuuuBsAuCDCCCCCDBzh:第一
vtvvttA.utsssssstAszh:第一 _ 客户
vtvvttA.utttttttvstzh:第一 个
ssss.s.BsuCCCCCCEDCzh:第一 家
uuuutvuAA.CCCCCCCDDzh:第一次
..tAustuttAA.s.....zh:等
sBs.t.ssAtCECCCCCCDzh:筹备
.AtststtstAt.......zh:签
tttsusstBu.........zh:签证
ssssssssAsAAAAAAAABzh:签证 和
BBsts.sssvAs.......zh:简单
uABuusvuuu..s..A...zh:算法
sttAttttBsstttttttuzh:管
.ssssssssAA........zh:管 _ 漏
.ssssssssAA........zh:管 网
tt.ttttsuAuuvuuuuvuzh:管理
.......A.sssssssstszh:管理 _ ¤
.......A.sssssssstszh:管理 规模
ssss.usssB.........zh:篇
sss.sssss.tttutttttzh:精密
sssss.sssA.........zh:精密 _ 厂
tssss.sssAtttutttttzh:精密 注塑
usvu.Auut.tuttustttzh:系
Fs.s...s.wtsssssssszh:系列
AsttstAtttBAAAAACAAzh:系统
ttutuutsDt.......s.zh:索菲亚
.ssAsssssuA..s.....zh:级
sssAssssssssstssssszh:级 _ 车间
sssAssssssssstssssszh:级 洁净
.uuBttuuutt.stssssszh:线
tvtuussws.CCACCDCCCzh:组
Butu.tBttvBBBBBBBBBzh:组 _ 的
sssss.utAtAAAAAAAABzh:组 的
..uu..sutvvuuuuvuuuzh:组合
tttsCstuttuuuuwuuuuzh:组建
sts.C.sustuuuuwuuuuzh:组建 _ 公司
sstssCsttussssssssszh:组织
tttBs.ttstvvvxvvvvvzh:组装
sss.sAss.Assssstssszh:经常
AutsAtsstAs...A....zh:经营
Attvtsvtt.A......A.zh:经销商
B..ss.s..vDABBBBBBBzh:经销商 _ 卖
B..ss.s..vDABBBBBBBzh:经销商 来
ttsBt.vtuw.sttstssszh:经验
st.AsttttuBBBDBBBBBzh:经验 的
ssssstsBs.AAAAAAABAzh:结
ssssstsBs.AAAAAAABAzh:结 题
ttuuuttvtCBBBBBBCBBzh:结束
ts.tsAtttsss.sstssszh:结构
sssssssAss.......s.zh:结识
t.xuwuB.sxuwwywvxwwzh:给
.A.ss.s..tAs.......zh:给 _ 厂家
ssts...sss.....As..zh:给 _ 试用
ssts...sss.....As..zh:给 初创公司
.A.ss.s..tAs.......zh:给 当地
tBtAtstttt.A.s.....zh:给 我们
ssussAssssAAAAAB.AAzh:统计学
ssussAssssAAAAAB.AAzh:统计学 _ 合作
ssussAssssAAAAAB.AAzh:统计学 伙伴
ttttsstA.uBBBBBBBCBzh:继续
sssssstssB.........zh:绵
sssssstssB.........zh:绵 阳
uttutuuttC.........zh:缩短
tv.uAsu.uADAsB.BCBAzh:缺
Asss.B...uBAAAABAAAzh:缺 _ 是
AtttttAutuFCCCCCDCCzh:缺 一个
Asss.B...uBAAAABAAAzh:缺 的
..s.sCA.suCCCCCECCCzh:缺乏
uuutuusBtABBBBBBDDBzh:缺钱
.ssssssssAuttttttttzh:网
.ssssssssAA........zh:网 _ 损
.ssssssssAA........zh:网 漏
Asstst.ttuBAAAAA.AAzh:网络
sAsts.ttt.BCBBBCBBBzh:罕见
sssss.sss.AAAAABAAAzh:罕见 _ 的
sAsts.ttt.BCBBBCBBBzh:罕见 病
ssssusABssBBBBBBCCBzh:老
tsutsCtttuAAAAAAAAAzh:老师
utt.sttttBABAB.AABAzh:考虑
ttstBtsssuCCCCECCCCzh:者
ttstBtuAsuCCCCDCCDCzh:聊
ttstBtuAsuCCCCDCCDCzh:聊 聊
tuAuu.wut..ssssssstzh:联合
tttts.tstAssssssssszh:联合 培养
sstssssstAAAAAABAAAzh:联合 实验室
ss.s.vxssAssssssssszh:联合 开发
ttBsttttttAABAAAAAAzh:联合 研制
sstssAssssssssssssszh:联合 研究
ssBssttsssuuwuuuuuuzh:联合 项目
ttvu.A.tuuAAAA.BAsAzh:联系
t.stttsBssssssssstszh:联系 我们
stssussBtuCCCCCCCECzh:股
vuuuCuv.uvBBBBBBBDBzh:股东
vvvuCuuvt.BBBBBBBCBzh:股份
tuvutuuDvv....A....zh:股权
....u.sC.uAAAAAAABAzh:股权 投资
...s.A.s.s.........zh:肿瘤
.sAsssssstBBBBBBBBBzh:胰岛素
svsAuwttAzEGHHEGEHHzh:能
tutAtButtuBBBCBCBBBzh:能 _ 做
AtttttAustCBBBBBCBBzh:能 _ 它
Bss.t.A..ss.....A..zh:能 _ 您
ttstttAtAs......s.Azh:能 _ 我们
sstAs.ttssBBBDBCBBBzh:能 _ 的
uAAttsuuttBCCBBBBBBzh:能 不能
ssAss.sstsAABAABAAAzh:能 与
sstAs.ttssBBBDBCBBBzh:能 代工
sttBttusssDDDFDDDDDzh:能 做
utBuAutststtututtttzh:能 出
svt.tt.ttwBAABAA.AAzh:能 在
.ssAsssssuDCCDCCCCCzh:能 接
AttAssvuBuEDDEDDDDEzh:能否
tssAssvtCtCCCDCCCCDzh:能否 _ 我们
.tutut.Atutsssssstszh:能源
stttutBuutAAAAAAAAAzh:能源 企业
sB.AtttttvABBBAAAAAzh:膜
vtuuutvvuD.........zh:自
tttts.Bu.Bsssssstsszh:自家
vsx.xstsvAAAAAABsBAzh:自己
tuuAutABsv......sA.zh:自己 的
tv.sttvv.Bvvxxvvvvwzh:自有
.tsAs.ss...........zh:自有 工厂
suststtusC.........zh:自用
s.sssssAss.s.....B.zh:自行
s.sssssAss.s.....B.zh:自行 _ 路线
s.sssssAss.s.....B.zh:自行 产业化
uttstsutsA.........zh:自行车
stsAtst.t.uuuvuuuvuzh:至
...s.s.C.ttttttttutzh:至 ¤
Asttss.ttsBAAAAA.AAzh:节能
s.sttttAtt.sA....s.zh:芯片
s.ttsstAsttutttttutzh:芯片 的
tututttCttBBBBBBBDBzh:花
.tstuss..uFEEDDFEFEzh:若
s.sssssAss.s.....B.zh:若 _ 自行
Au.tu.tuutEDDDDEDDDzh:若 能
s.sssssAss.s.....B.zh:若 走
uAs..tuttvABB.BCAAAzh:药
tAtt.tttstBCBBBBBBBzh:药 企
tttBtstsstssstssssszh:药 厂
Astsst.sstCBBBBBCBBzh:药店
tAu.t.uutsBCBBBCBBBzh:药物
.tttuttABssttttttutzh:获
tBttutuuuBstssssssszh:获得
t.stttAtsttsttttvttzh:获批
t.tssBttstCCCDCCCCCzh:菌
t.ttsBststBCBBBCBBBzh:菌 株
tsttttttBt.s.......zh:营
....A..B.uuuuuvuuvuzh:营收
ssss.ssuAtssss.s.stzh:落地
stsstsssBv.........zh:落户
tssssst.AsAAAAAAAAAzh:落脚
tssssst.AsAAAAAAAAAzh:落脚 _ 地方
tssssst.AsAAAAAAAAAzh:落脚 的
ssststBstsBBBBBBDBBzh:葡萄园
s.sssssssABCBBBBBBBzh:董事会
tttts.tst.ssssssssszh:藻类
usssstsBtvBABBBBBCBzh:融
t.sssttBstA.AAAAABAzh:融 ¤
usttuuu.tAAAAAAAAAAzh:融资
tssssssAssCCCCCCCECzh:融资 ¤
sssssssAssuuuuuuuxuzh:融资 的
u.tstAAttu.s...sAA.zh:行
ttBttttstvvvxvvvvwvzh:行业
tstssttsBv.......s.zh:行政
AAstu.tA.uCCBBBBBCBzh:衍生
AAstu.sA.uCDBBBBBCBzh:衍生 公司
.tAtsttstt..t......zh:补
sAtssssttAuwuuuuuuuzh:被
vtvAuuBvuwAAACAAAAAzh:装
sstsssAssssss.sstsszh:装 _ 的
ttBsttstttBBDABBCBBzh:装置
uAttAtu.tvtBAACAA.Azh:西南
tAttAsutttsBAABAAAAzh:西南 地区
vus.vts.swDCEDDDDEEzh:要
usustutBttBABBBBBCBzh:要 _ ¤
t.sssttBstA.AAAAABAzh:要 融
Bsssssststuttttttttzh:覆盖
tttssCtsuttttttvtttzh:观测
stAsss.sst..s...A..zh:规划
ttttttA.suAAAAAAAAAzh:规模
..sssssC.t.......A.zh:规模 ¤
vsvvtuu..AACAABBA.Czh:计划
sssstsssBtCCCCCCCCDzh:计划 在
stusuutAt.B..A.....zh:订单
.ttAsstssvDCCCCCCCCzh:认证
BsssssssstECCCCCCCCzh:认识
Cswwuv.xvwAsAAAABAAzh:让
Assssu.sssBAAAAACAAzh:让 _ 来
BtttssutttBAAAAAAAAzh:让 您
tsuttvButss.....A..zh:让 我们
vBsvvwuxus..A.A...szh:许可
sCtss.ss.ustssssssszh:许可 方
.Csts..s.tsussssssszh:许可 方式
uuvutsuwvCAAAAABAAAzh:论文
uvuvutuuEvttttttttuzh:设
sts.twtvx.vutuuvuuuzh:设备
t.tAsstsstB.BCBBBBBzh:设备 厂
utttst.utB......A..zh:设备 只
s.tssBs.ssuuuuuwuuuzh:设备 由
sssssAs.tAssssstssszh:设有
sssssAsstAssssstssszh:设有 _ 站
uuvt..stsvttttuuuu.zh:设立
....C..u.sttttuttttzh:设立 _ 公司
sstsAstsAsCCCCDCCCDzh:设立 _ 的
....C..u.sttttuttttzh:设立 合资
sstsAsssts.........zh:设立 子公司
tststtttB.BBBBBBBBCzh:设立 欧洲
wwACu.xuwzBBDBCDBBBzh:设计
tuttssttuBtttttutttzh:访问
tuttssttuBtttttutttzh:访问 学者
tuutt.Btus......t..zh:评估
AtststBtsvDCCCCCECCzh:诊所
sstBtss.su.s.s...A.zh:诊断
sstBt.ssstssssssssszh:诊断 _ 盒
sstBt.ssstssssssssszh:诊断 卡
tsvttuCwuuAAAAAAAAAzh:试
sstttsBtsuAAAAAABAAzh:试 跑
.stBttttuv.........zh:试剂
AsssssssstCBBBBBBBBzh:试剂 盒
uttssutttC......s..zh:试点
ututttCttvAA.AABBAAzh:试用
ssss.sBsstCCCCCCDCCzh:试用 _ 的
ssts...sss.....As..zh:试用 产品
ssss.sBsstCCCCCCECCzh:试用 我们
uussutAAuvssttsssAszh:试验
sAtuusAvtvCsD.BBDBBzh:诚
s.sut.AutwB.DAABBAAzh:诚 寻
.Attss.tstCABBBBCBBzh:诚 征
ttttusB.tvBBBBBDADBzh:诚邀
tsutuutswCuvuuuuuuuzh:该
tBsttststtCDDCCCCCCzh:语音
utts.BtAtt...s.A.B.zh:说
tsss..sAst...s...A.zh:说 一句
tvsA.us.vyBB.C.BAsszh:请
tut..tAsttuuuvsuvvuzh:请 _ 我们
sst.tstAstssstssstszh:请 把
utttAtt.ssuuuuuuuvuzh:请 联系
tBsttAsttvCECCCDCCCzh:请教
uAt.stuuAuCDCDCCCCDzh:请问
tuuuvA.suuAACAAABBBzh:课题
swututsvs.A.....A.Azh:课题 组
AtsssvswAwHEHHGFHFHzh:谁
.tttBtusstFDDDEDDDDzh:谁 愿意
AuuvusBtutCCCCCCDCCzh:谁 有
stt.ttttAvDCCDCCCCEzh:谁 能
.sAsssssssBACAAAAAAzh:谁 都
tCtu.tu.uwBABBCBBCBzh:谈
s.A.B..t.tss.stsssszh:负责
ttssAtsstABBBBDBBBBzh:负责人
tssst.ssBt.........zh:账户
Attts.sttuECCCCDCCCzh:货
.sstsAstsuBAAAABAAAzh:货 _ 代理
.sstsAstsuBAAAABAAAzh:货 需要
tBtttsButts.sssstsszh:购
uBvttsuttBDGDDDDDDDzh:购买
.tsAsssssuAsstssssszh:贴
A.s...ss.uCAABAAAAAzh:贴 片
usuAuAtAuuEFEFEGGFEzh:贵
sssAs.ssssCCCDCCECCzh:贵 厂
BstststvttAAAAAABAAzh:贵公司
sssssA.ssuusuuuvxuuzh:贵方
AsssssssstBAAAAAAAAzh:贸易公司
.BuututuuwCBAAAA.AAzh:费
tA.tttAstvuvvuuuvuuzh:费用
uuuusttsuAvvvvxvvyvzh:资
ttuAAtu.uu...At....zh:资产
ttuAAtu.uu...At....zh:资产 公司
sssssBsts.ssssstssszh:资助
tttustuAt.BBBBBBBCBzh:资本
Atut.AtAtvs...B..A.zh:资源
tss.tssBstAAAAAAAAAzh:资源 _ 投资
BtssustAsuCBBBBBBBBzh:资源 的
.utAtsttttBAABAAAAAzh:资质
.utAtsttttBAABAAAAAzh:资质 的
s.ttstuBtxAA..s..B.zh:资金
vsut.t...uBABBBBDCCzh:走
s.sssssAss.s.....B.zh:走 _ 产业化
s.sssssAss.s.....B.zh:走 自行
ttttAtsuBuAAAABAAA.zh:赴
uvtBvwwAv.ttswtttwtzh:起
tt.tss.sAtAAAAAAAAszh:起来
stssussAt.tttttttutzh:超过
ut.vuvCtvvAABAAABCAzh:跑
sstsssAstssssssstsszh:跑 一
wvCu.suvvtCCECEBCECzh:跟
vuBtusttusAABAA.AAAzh:跟 _ 一起
ttBssstsssAABAAAAAAzh:跟 您
utBt.ttuusBBCBCBBBBzh:跟 我们
.sttttt.Atuttttt.tvzh:跨境
ssssss.Ast......As.zh:跨境 _ 的
ttttssBsssAAAAAABAAzh:路灯
s.sssssAss.s.....B.zh:路线
s.sssssAss.s.....B.zh:路线 _ 要
s.sssssAss.s.....B.zh:路线 则
ssttstCtst..A......zh:车
ssttstCtst..A......zh:车 企
t.BtttustvA.BAAAAAAzh:车厂
ssuBssttsu.sssssssszh:车间
.ss.s.sss..sssssssszh:车间 _ 着
.ss.s.sss..sssssssszh:车间 空
s.tsAsssst.s..A..A.zh:转化
sBssAstutuuvuuwuuuuzh:转型
uCttttttuuuwuuuuuuuzh:转移
sDuttttttvuwuuuuuuuzh:转让
sututttBusBBBBBBBCBzh:轮
....s.st.BAAAAAAABAzh:轮 融资
..v.ttssusDCCECCDDDzh:软件
s.s...Ctst.........zh:软件 _ 个
sBstsstttutsssssssszh:软件 _ 中国
s.s...Ctst.........zh:软件 三
Ctstsstttutsssssssszh:软件 的
ssssssss.Asssssssstzh:辅导
tttts.ut..AAAAAAAABzh:迁
tuu.tu.su.DDDEDDEEDzh:过
t.tAsttsAu.s.s....Azh:过来
ttusBtustuBBBBDBBDBzh:运营
ttutssAutAAAAAAABAAzh:运行
sssss.sssA.........zh:近郊
sssss.sssA.........zh:近郊 _ 注塑
sssss.sssA.........zh:近郊 精密
tu.BwvtAtvDDDFDDEGEzh:还
AtsutstsAuBAAAAAAABzh:还 _ 着落
.ttBtt.tsxCCCECCDCDzh:还 没
ttttssABsuBBBBBBDDBzh:还 没有
uutAttuCtvuuuvuuuvuzh:还有
ttsutstCtusssssssuszh:还有 三
ss..uwvsvtBt.BAAABAzh:这
tustuvuAt.AA.AAAABAzh:这 _ 我们
A.tttstsstB.AAAAAAAzh:这 套
tustuvuAt.AA.AAAABAzh:这 是
ttuBstttsuAAABAAAAAzh:这种
tststuAtAv......s.Azh:进
AutsAutttABBAABAA.Bzh:进入
Atts.ssutu.AAABAAAAzh:进入 _ 市场
tsts.ssAsttttt.ttutzh:进入 _ 的
.tutCsttuuABBBCBBBBzh:进入 中国
Cuuuttutstuttttttttzh:进口
CtuuvsututDBBBBBBBBzh:进口商
stusutCDuw......Bs.zh:进行
uvustu.vtBssstss.sszh:连续
Asssss.sstutttttuttzh:连锁
t.uuuuu.u.uvuuuuuwuzh:退出
AtttttAttus.....A..zh:送
utBttuABstssssssusszh:适合
tstststtBs........Azh:选址
ssstsssssBAAABAAAAAzh:选定
tttttttBtuuuuuuuuvuzh:通常
tttttttBtuuuuuuuuvuzh:通常 ¤
CtuvAutuuAsA..A....zh:通过
u.uBttuutuA.ACAAAAAzh:造
ss.tsAssttvvvvvxvvvzh:邀请
At..suuuttDCDDECCCCzh:部
ttAttssttt..sA.AA..zh:部分
sstssAtsstAAAAAAAAAzh:部分 _ 合作
sst.sAts.tAAAAAAAAAzh:部分 _ 能
ssussAtsstAAABABAAAzh:部分 需要
sAtstttAsutssttttutzh:部门
tsttt.uxss..ss.s...zh:都
ttttCsttttCCCCDCCCCzh:都 _ 一家
utBuAutststtututtttzh:都 _ 出
sssstssssA.........zh:都 _ 办公室
AtsutstsAuBAAAAAAABzh:都 _ 没
sssss.sssA.........zh:都 _ 精密
tAuustBttu......A..zh:都 可以
sssBssssstCBBCBBBBBzh:都 是
utts.ssttBsssstssstzh:都 有
ttu.usuuA.tttsttttvzh:都 的
sssssAsssuAAAAABAAAzh:都 缺
utBuAutststtututtttzh:都 能
u.tstAAttutvtttvsttzh:都 行
tttuuttsCuBBBBBBBBCzh:都 设
sssss.sssA.........zh:都 近郊
AtsutstsAuBAAAAAAABzh:都 还
vuuAstAutA...A..s..zh:配
tBs.ttuttuAAABAAAAAzh:配方
AsttstAttsCBBBBBCBBzh:酒店
sBttststsu.........zh:酶
sBttsstsssvxvvvvvvvzh:采用
..tvuu.vust.ssssusszh:采购
Cs.s.ss.suBAAAAAAAAzh:采购 _ 的
vvuuAvB.v.tttsvtuutzh:里
vBt.uuwuu.tttvtttttzh:量
tBstsstsst.........zh:量 付费
stt.ttt.t.DDDFDDDGDzh:量产
sssAsAssssDDDFDEDDDzh:钛
sstsstsAs.A.AAAAABAzh:钠
.ssss..ssAstssssssszh:钠 _ 专利
.ssss..ssAstssssssszh:钠 电池
uuuuutuCtvAAAAAAAAAzh:钱
ttuBsBttssAAA.ABAAAzh:铝
uvvuuuvtCA.......A.zh:银行
tssst.ssBt.........zh:银行 账户
AttutstusABAAAAAAAAzh:销
BtuuvvtvwuttssssAsszh:销售
BsststsssuGDDDDDDDDzh:销售 伙伴
As.......s.........zh:销售 权
AsssssssssCBBBBBBBBzh:销售 网络
Ass.ssssswuttttttttzh:销售 队伍
tttstBtttttttttutttzh:镜
stBtstusssAABAAAAAAzh:镜头
s.tttAAAtututtt.tutzh:长期
vuuuttCutAttttttvttzh:门店
AsutttuttACCBBBBBBBzh:问
BsttsttuttCCBBBBBBBzh:问 问
stsB.tutttuuuwuuuuuzh:闲
stsB.tutttuuuwuuuuuzh:闲 着
tttBssttt.BBBCBBBBBzh:阀门
ssAsss.ttt..B...s..zh:队
Ass.ssssswuttttttttzh:队伍
tstssCttsv.....s...zh:队列
sssssstssB.........zh:阳
tAtAtttttuAsABAAAAAzh:附
uBtttttsts.s.......zh:降噪
tt.tAsststDDDDDDDDDzh:降解
vsuvu.Buvtuvtuutxuuzh:院
ssts...sss.....As..zh:院 _ 则
ssssssAssssssssstsszh:院 _ 科
tBtsttttssssssssssszh:院 所
ssts...sss.....As..zh:院 科室
tuuAutuuBusss.ssssuzh:陪
tttButttAu...A....szh:陪 _ 公司
stBtttttssAABAAAAAAzh:陶瓷
sutusv.sw.ABCA.AsABzh:集团
tstBssssstBBBCCBBBBzh:集团 _ 部
ttt.stBtstsssusstsszh:集团 旗下
s.Atuttt.u.A......szh:零
ttAsAuusAvCDDDDCCDDzh:需
ut.Attu.ttssttsssAszh:需求
uuuAts.tsvHFCFEGDDEzh:需要
sst.sAts.tAAAAAAAAAzh:需要 _ 代工
sttAtsstssEEEGEEEEEzh:需要 _ 做
sssssAssstCCCCCECCCzh:需要 _ 实验室
ssssssAssuAAAAAABAAzh:需要 _ 家
A..ss....tCAAAAAAAAzh:需要 _ 来
ttutvA.Btussssssu.szh:需要 _ 的
.ttCt.ussvEDDFDDDDDzh:需要 一家
sss.ssAsssAAABAABAAzh:需要 两
ss..ssBs.uAAAAAABAAzh:需要 五
.sstsAstsuBAAAABAAAzh:需要 代理
sstssAtsstAAAAAAAAAzh:需要 合作
tuvttuButuBBBBBBCBBzh:需要 在
sssssAsssuAAAAABAAAzh:需要 教授
ttt.ttttAtAAADAAAABzh:需要 有人
A..ss....tCAAAAAAAAzh:需要 经销商
stuBt.utstAAABAAAAAzh:需要 能
ss.stssD.u.......s.zh:需要 资金
sABtttttssA.BAAAAAAzh:靠
ss.utuAt.wAss...u.szh:面向
utvAuuvuuB...s.....zh:音箱
uCvtsuvvtt....s....zh:项
sAss.sssss.A..s....zh:项 _ 专利
sAss..ssss.A..s....zh:项 水处理
v.tttAwu..t.vststvtzh:项目
ttAttttAttttuttttutzh:项目 我们
sttBBttutsAAABBAAAAzh:项目 需要
tsss..sAst...s...A.zh:顺便
tsss..sAst...s...A.zh:顺便 _ 一句
tsss..sAst...s...A.zh:顺便 说
u.sA.sstttBDBCDBBBBzh:须
sssstsstBtBBBBBBBBCzh:顾问
sstsstttsBAAAAAABAAzh:预测
sssstssAsu.......s.zh:领
sssstssAsu.......s.zh:领 投
tsst.stutCBCBBCBBBBzh:领域
ssssstsBs.AAAAAAABAzh:题
tttttttCttBBBBBBBDBzh:额度
stsstttBtuBBBBBBBCBzh:额度 ¤
sssssssAss.......s.zh:风投
utvvvuAsssuvuuuuvvvzh:首
...s.ssCsutttttttutzh:首 _ ¤
sttusssttAAAAAAAAAAzh:首 _ 套
sttusssttAAAAAAAAAAzh:首 台
ssssttsBtttttttttutzh:首 笔
tttstsBtst.........zh:首发
tttstsBtst.........zh:首发 客户
uuuttuCtts...A....szh:首批
ssss.sAsst.........zh:首批 用户
usAstsstssssssssssszh:驱动
AtAutuut.ttstsssss.zh:驻
tAsuuA.vuwAABAACAAAzh:验证
ssssssAssssssssstsszh:验证 新
uAwsvvxw.A...A.....zh:高
ttttttvtCt.........zh:高 _ 区
ttttttvtCt.........zh:高 新
sstssBtsstss.sssssszh:高原
svuuuAwvws.B...A...zh:高校
sstssBtsssCCCCCDCCCzh:高校 团队
sst.t.tBtBssssssstszh:鼓励
s.ssAsststtsttvttttzh^上市
uu.utu..tuCCECCCDDCzh^下一
s.sssssss.vyvvvvvuvzh^专利
tttAtsutAtuuuvuuuuuzh^产业
.ww.vtswvAGDDFDDEDDzh^产品
vAtttuuAtusAssssssszh^今年
.tstsssssAtsssssssszh^代理
su..uuvswAuuvvuuuvuzh^企业
.u.tvsBstuxwxwxxxxwzh^作为
sAtAsssutuABA.AAAAAzh^做了
s.ttsstAsttutttttutzh^做芯
...tss.s.t..s...A..zh^先找
vswvu.u.ABCDCCAACEAzh^公司
sssssssssABBBBBBBBCzh^六月
ssssssCusvCCCCCCDCCzh^内测
.tsAtttBswtttttttutzh^医疗
s..s.Ats.A.........zh^医院
.sstsAstsuBAAAABAAAzh^卖货
ttsstssttB.........zh^去年
ssussAs.sstttttttttzh^可为
Btststtttttsssssssszh^四川
sBAsttsstv.Bs......zh^团队
.tvtstw...A...t..A.zh^园区
tAuuuutsAutvtttttuuzh^大学
sAts.sssstuvuuvuuuuzh^央企
AAttstutttB.AAAAAAAzh^如果
uuuuuttutC.........zh^子公
sBsssssAsttttttttttzh^学校
.t.uvtssutFEFEDEFEEzh^学生
sstBsAtttstttututttzh^学院
vuAstvvuvBAABBAAAAAzh^实验
ssss.stBsussssusstszh^家族
.CwvBwusuwsCA.B.ts.zh^寻找
tsssA.stswFFGHGGFFFzh^寻求
sstvv.svswGHGEFHGGFzh^希望
sttstsBssu.........zh^征集
tttsususuC.........zh^很多
ssAsstssstttuttttttzh^您的
stssstAsssDCCCCCDCCzh^想在
sAss..ssss.A..s....zh^想引
uABttuutttBCCBBBBBBzh^想找
s.sAtttt.tDEDEDDDEEzh^想把
ttsAttuCtuDDDFDDDGDzh^想请
tuAttuAAtuuuxuuuwwuzh^愿意
vvvsutuuuC.........zh^成都
tuwsvtwswByvvwwwyxwzh^我们
tAAtusAutvvvvvvvwvvzh^我公
Dutvututuus........zh^我司
tBstts.tstutwuuuuuuzh^我方
ts.tst.sAtttuttttttzh^我校
ssss.sAsssttttttvttzh^我院
.t.tvvutvAussussssszh^我集
.sstssssAuDCCCCCCCEzh^打算
sAsssstsstsvtttttttzh^技术
tvsststAt.BBBBBBBCBzh^投资
tustssus.BECCCCCCCCzh^护肤
ssssAss.ssBBBBCBBDBzh^拟成
sssssstsAuttttttttuzh^提供
sst.t.tBtBssssssstszh^政府
ttttAtt.tuBBBBBBBDBzh^教授
AsstssssstBAAAAAABAzh^智能
ttsBttttssAAABAAAAAzh^有没
ts.sst.sAtEEFEEEFEEzh^期待
CttutAttuutttttttttzh^本公
sssststsA.uuuuuuuuwzh^本园
....u..D.vtttttttutzh^本基
ssssssAsssttttttuttzh^本市
s.tAssst.tststssssszh^本所
utttAssstAAAAABAAAAzh^本行
ttttssAst.sssssstsszh^本院
AsssA.sssu.ssstsssszh^本集
vsusss.AttBBBCBBBCBzh^样机
u.Avuvv..vuvuuuuuvvzh^欢迎
Bttu.vssuutsss.ssAszh^正在
sssBssttstssssssssszh^每月
As.B..tssuCBBCBBBBBzh^没有
.ttuAtttBuCBBBCBBBCzh^法国
ts.tA..sCtAAAABAAACzh^法方
sstssAtsstAAAAAAAAAzh^理论
uut.sstsuACCCECCCCCzh^生产
ssstsusstC.........zh^目前
tutsAAuut.AAAAABAAAzh^研究
st.susutsBtttttttutzh^种子
stsssstsCusssssssstzh^科技
tttttt.tAtBBBBBBCBCzh^第一
tA.tt.uutsAsBAABAAAzh^算法
uAAttsuuttBCCBBBBBBzh^能不
tst.ttttBvuuuvuuuuvzh^自有
ststsssssBBBBCBBBBBzh^自行
ustttsAtBuBBBBBBCBCzh^若有
ssssssAsssCCCCCCDCCzh^葡萄
.As.B..tsuBCBBCBBBBzh^董事
BB.sss.sttCCBBBBBBBzh^衍生
utvttttAAw.......sAzh^计划
uAuAtttstAs.stssssszh^设备
.A.tsAtttwAsC..A...zh^诚寻
tttAssutAuBBBCBBBBCzh^请问
tuAutt..uABBDBBACCBzh^课题
AsssssssAtvuuuuuuuvzh^跨境
ttuttuuAt.BBBBBBBCBzh^这是
u.ttw.sAutCCCCABABCzh^集团
..ttA.usttHHHHHHHHHzh^需要
utu.uuuuuBBBBCBBBBBzh^音箱`;
