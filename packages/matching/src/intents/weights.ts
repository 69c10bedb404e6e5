/**
 * What `npm run jumelage -- match train` learned from the marked texts in `data/intents`, as `writeTable` writes it: not
 * to be edited by hand.
 */
export const intentWeights = `0.34 0.32 0.36 0.3476 0.4418
uuwuywtuwGutststtttalways
stsBs.ss.tCCCECCCCCc:additive_manufacturing
tttuBtttstBBBBCBBBBc:adhesives_inks
Au.xwussyu.sB..AsBsc:ageing_care
BtAututttvs.B......c:agricultural_robots
utwBv.vuvsFDEEEGFEEc:air_quality
.tw.uswAyvtu.s.A.usc:air_soil_nature
tuuCtststvCCCECCCCCc:aluminium_alloys
vsvutuuAvBuuuuuuuvuc:animal_care
sssstssAsstttttttvtc:animal_health
ttuusCuuttDDDDDGDDDc:animal_models
vvBvvvvvBtsstsssssBc:antennas
.Bttt.ttuuCsAAABAAAc:antibodies
yvCzyBtvxxtvuttBvutc:artificial_intelligence
sttt.tCtsuttttttvttc:autonomous_driving
wBBAvwwuvyAABtAAABAc:batteries
u.AAuttuuvvxtyvvvvvc:battery_management
uuuCtttttutttutttttc:battery_packs
tAustsuu...s.A.B..tc:bio_based_materials
sssssAssstvvvvvxvvvc:biobanks
tsDs..ss.tBBCBBBBBBc:biodiversity
uDvvuvsvuuDFDDDDFDDc:biogas
xuxEvsvxvysssssusssc:biomanufacturing
uCvsuuuvsutwtBtttttc:biomaterials
tCtutuuuttBCBBBBBBBc:biomethane
uvt.yszB.uvyxyxzxzzc:bioproduction
vvvBuBtvvvvvvyvyvvvc:bioreactors
ttttstBtttsssssssssc:building_materials
sC.tssssstDGDDDDDDDc:carbon_capture
sAtA.tsusvBHBBDBBBBc:carbon_fibre
CywzvAAvz..AB...BuBc:care_delivery
wDwvwswxwttutttAtttc:catalysis
uuvvtvDwuvEEEEEEHEEc:catering
tBtAsttusvuwu.uuuuuc:catheters_interventional
uuuDtvuvuusssssssssc:cdmo
vBuvvAvsuvBBBBBDCCBc:cement_concrete
u.BvtwsvuvCDECCCECCc:ceramics_glass
tttsttBusuBBBBBBCBBc:chatbots
vu.AAuwvwuGHGHHHHEFc:circular_economy
yCt.w.tzytC.AtAC..sc:clean_materials
AwusvAsww.A.DBAssBAc:clean_mobility
ustttCtuuuBECBBsBBBc:climate_carbon
uvtutCtuuvuusuuwuuuc:climate_risk
uuu..Aw.uvB.BCEBBFBc:clinical_trials
ttBtttttsuCCECCCCCCc:cloud_computing
xCt.vuxvusAAAsACAAAc:coatings
ttButtttstDDFDDDDDDc:cold_chain
tA..sAuutvBF.ADCBBBc:composites
wxCvs.vwwvssts.utssc:computing_cloud
vvtuuBvwv.CCCCCFCCCc:corrosion_protection
.tvBuuwvu.wvt.tttttc:cosmetics
vvvvvvwvvE.........c:credit_risk
tutBtCutuuCCCECECCCc:crisis_management
tvtutuBtv.......s..c:critical_metals
uDuvvuuvuvtutttttttc:crop_protection
tsvwxv.swAGHFFFDHGFc:dairy_beverages
ytuyxEtsxy.tA..BsB.c:data
uuuuAuAttuBBBBCBsBBc:data_centres
tttu.stttAAAAABAAAAc:deep_geothermal
vBvvtv.uuvtCAAAAsAAc:dermatology
A.tuAutuuvHFEEEEEEEc:desalination
vuuCu.vvvuBBBCB.BBBc:device_manufacturing
CvsvuAwstvFCDCCCCDCc:diabetes
A.uBuvwtwuC.A.BAACAc:diagnostics
suuutuAttAvtttttuttc:dialysis
sssststBstCCCCCCCECc:digestive_cancers
wvCu.xvtuAsstsBsstsc:digital_health
AzzxuyDy.vss.CC.B.tc:digital_services
uvAuu.AuuvAA.AADCAAc:digital_twin
ABwtzBwxzADHGGEGGHDc:diseases
uututtAttACCCCCCECCc:district_heating
swBwwxAwxwDBDBBBABBc:drones
.uuCuuuuuvAC.t.....c:drug_delivery
v.vBvtxBvwusuxutuxuc:drug_discovery
ssttsAstssCCCCCECCCc:drug_repurposing
Exvvvxtvxuwuutuusuuc:ecommerce
uuDvtvvvutsstssssssc:edge_computing
su.AuvBuuuAABBAA.AAc:electric_vehicles
vs.vvws.vvDAGDDDFGDc:electrolysis
utE.zztuztxttvuwsyuc:electronics
wvDstuuvuvBBECBBBBBc:embedded_systems
AtAusututtEDEDDDDDDc:endoscopy
.tuuttBvtuA.....t..c:energy_management
xAB.wwuswutssvttvutc:energy_storage
BBsuuvuuuw.utssssssc:enzymes_fermentation
As.tssssstvvsuuuvuuc:ev_charging
vxD.wvuwuwCCGFCCDCFc:exoskeletons
uuAtvuAv.t..A...B.sc:fall_detection
uCtutututuBCBBBBBBBc:fertilisers
wswwvwwwwDtvtttttttc:fintech
.uvAuuAttuBAABAAAAAc:fleet_electrification
uBvttusAtvAsAAAABCAc:flue_gas
AuwxvuCuwtBECCCDEDCc:food_processing
tttttuButu......s..c:food_waste
tttsuttDuusssssssusc:forestry
sCtusuuvsv.sB......c:fuel_cells
tsutuAuAtuAtAAAsABAc:gene_editing
utvBu.uvvu.s.s.s.B.c:gene_therapy
tAuAuttttuBDBABBBBBc:generics_ingredients
tuttABuutvAAAABtAAAc:genomics
utuuAutuuABBBBCBBBBc:geothermal
BttttutstuECCCCCCCCc:glucose_monitoring
ADxwxtyxwvC..s.C...c:green_chemistry
AwtvuwCswuCDADDBADCc:grids_efficiency
u.uusAuuuuCECCFECCCc:hazardous_waste
ss.uuuuu.vB.EAAAAACc:hearing
tAtBvuvvvv.CCCAAAAAc:heat_pumps
ustAvuAuts.BBBAAAAAc:heating_cooling
tttutCuutuuuuuuwuuuc:high_performance_computing
tsssttutBuuuuuuuuuwc:hr_tech
xBtzsussyvEBECDE.CCc:hydrogen_economy
uCutstuutusssstssssc:hydrogen_storage
Ct.vutuvuvsAB.....Ac:immersive_media
.tABtuuvsvAE.DCCCCCc:implants
AAtvuuvvuvECCBCCCCCc:in_vitro_diagnostics
vvvDtv.utwuuuwuusuuc:industrial_safety_processes
ttAstttttACCAECCDCCc:industry
uBuusuvts.CECCCDCCCc:infectious_diseases
usutssBussCCCCCCFCCc:infrastructure_inspection
vsvBuvtuvuBDB.BBBBBc:inhaled_nasal_delivery
.uuBttuutuA..t.....c:injection_devices
BtButtt.stGEGEEEEHEc:insulin_delivery
tv.vvvCvuvvuvuuuwuuc:internet_of_things
Cututusuut......u..c:irrigation
BsttttttstCBBBBBBBBc:lab_automation
CtututututECCCCCCCCc:lab_informatics
BuuAtuuuuuxvvuvvvvvc:laboratory_reagents
tttsttBusuBBBBBBCBBc:language_processing
tvuCtuuvuuECCFCCCCCc:leather
ttCtttutsuCCFCCCCCCc:lidar_radar
Btuuuu.tss.AAAAAAAAc:lighting
.wxuAwCvwvussABs.ssc:logistics
wAv.tAvtvys.s.uBs.sc:low_carbon_construction
uuutuCuuuttttttvtttc:machine_learning
uvuuutACuuDDDDDDEFDc:marine_energy
uut.uCtvvu..Bu.tu..c:maritime
.v.vuvvuvADCDCCCCCCc:mass_spectrometry
uxsAyttCyvsvAutA.xAc:medical_devices
v.vvuwDwwt.tB......c:medical_imaging
Atu.wtywwA.tBBABAAAc:membranes
vvvDtvsutwuuuwuutuuc:metal_processing
uutut.vvtB.........c:microalgae
wsvwvBxwsyCECCCDCCDc:microbiome
.wv.vuvtuADBBBBBBCBc:micromobility
uuuuuCuttuAAAAAAAAAc:microscopy
tvtutuBtv.......s..c:mining
suCutuutttDBDBBBBBBc:mobility_aids
tttttBtutsAAAAABAAAc:natural_hydrogen
uvu.tssuuA.AADAC.AAc:nephrology_hepatology
AsBwxtxx.vv.uttstt.c:networks_space
uwuvtDAvvw......C..c:neurology
uuuwvvAwvCBBBBBBCBBc:nursing_home_care
A.ststssttFFDDDDDDDc:nutraceuticals
tBsttsutstBCBBBBBBBc:nutrient_recovery
CxstuByxxwFDFEEEDDDc:omics
vAvwvAwsvsACAAA..CAc:oncology
t.uuuAutuABFDDDFDDDc:ophthalmology
uututuCuutCCCCCCECCc:organic_waste
.AtuststsuAEBBBBBBBc:orthopaedics
vCuuttstttBCBBBBBBBc:pain_anaesthesia
tuuCttuuutvvvyvvvvvc:peptides
tutvsDuuutBBBBBCBBBc:perovskite
B.uvuvsuvtBDBBBBDBBc:pharmacy_services
wsCAwvxwvuutDuststsc:photonics
.xuwswBxyttsAAu.Assc:photovoltaics
uvuDvuuvuvBBBCBBBBBc:plastics_recycling
vswAv.wwv..B...A...c:polymers_rubber
AtAs.tuuuuvuwusuuuuc:power_electronics
BuAutu.ttvttAtttuttc:precision_farming
uAu.uwwBvx.B.A...u.c:preclinical
vAuvuBvvvuBDBBBCBBBc:probiotics
ttuutCtttutttttvtttc:proteomics
tuttustuuABBBBBCBBBc:public_health
.uAAttvuusEDFEDDDDDc:pumps_valves
u.uvuAuAuuuwuuuwuwuc:quantum_technologies
uttvtt.utBuuuuuuwuuc:rail
t.susstut.DEDDDFDDDc:rare_diseases
vswwB.ttuvCFCCDDEACc:recycling
tvuvuvv.tBDBBBBBBCBc:regulatory_affairs
wxCsxyBxwwEEHGEEGEGc:rehabilitation
stwusy.tztxussvtsuuc:renewable_energy
uButtAuuuuFGDDDFDDDc:respiratory
BtttssststFCCDCCCCCc:retail_tech
stssssAsstsssssstssc:roads_asphalt
.yAyxyDuwtGBCBBBBDBc:robotics
AzCzyzDvxuHDGDDDBEDc:robotics_autonomy
AuuutuuvuBECCCCCCCCc:saas
AAstsssstusBAAAAAAAc:security_trust
wAuvuxvAvAsvCtssAtsc:semiconductors
.u.tyz.sx.uCsBssAvsc:sensors
ABsu.ttttuDECCFCCCCc:sludge
ttAttttttAAAtAAABAAc:smart_factory
uuuuvuBuu.A.....ss.c:smart_grid
vuuutuCuttuuuuuuvuuc:smart_home
tt.tttBsttDBCBBBCBBc:smart_metering
Aw..vttvwsHFEGFHHFFc:software
sBsssssssututttttttc:soil_remediation
BBuuuuuuuvFECCCCCCCc:solvents_surfactants
vuBuvBvvvwssuss.sssc:space
s.ttttAtttCDCCCCDCCc:speech
sst..Bsssuvvvvvyvvvc:sports_medicine
sutAAtAttuvvvwxvwvvc:steel
vuuDuuuuuutstvtttttc:sterilisation
.uuutuBu.uCBBBBBBBBc:street_lighting
wwwwwBAwvv.....tC..c:stroke_care
utuuttBsuu......Au.c:substations
suuvwssvvACECBBDCBBc:surgery
uuxzz.BsyuBAAAA.C.Ac:sustainable_agriculture
uv..Auvuuw..BtB....c:sustainable_packaging
AuAvwxwwAvxuwvvvvvsc:telecommunications
ssAsAtstssBBCBCBBBBc:telemedicine
uuBBwwxuuuFAFEDDDDDc:textile_circularity
vAsDuvzwvxDBE.DDB.Cc:therapeutics
tvvuuuCvuuDCCCCCECCc:travel_tech
sBtttsstssBCBBBBBBBc:tyre_recycling
tsBssuusstuuxuuuuuuc:underwater_robots
wAAt.vuuuv.sBAB....c:vaccines
AvvuvwBtuwFDDDDCEEDc:vertical_farming
ssAsttts.sBBDBBBBBCc:video_games
AutttvCtuvEBBBBBCBBc:viticulture
tuvsuuCuvvussAsssssc:warehouse_automation
suttts..ssAAABAAsCAc:waste_heat
wAxwtAsvw.EGBEGGGEEc:waste_management
vAtsss.ttusBusssBssc:waste_sorting
uBuwvuAvvwGEDDFDFDDc:wastewater
Bsyutwt.vyttAA.A.wtc:water
Attutt.ut.CBBBBBCBBc:water_metering
Dwwwvvswuxt.....A..c:water_monitoring
suutttuusAECCCCCCCCc:water_networks
BttstttttuCAA.AAAAAc:water_purifiers
B.uv.vt.uxsutuutsvtc:water_treatment
suCvvutvuvCBDBBBBBBc:wearable_health
sBtttstttsBCBBBBBBBc:wind_blades
vAtBuvuvuuCDDECCCCCc:wind_power
ttututuuCuuuuuuuuuxc:wood_bamboo
ut.sssBssssstussAsse:10
vuuv.uvAws.A..t....e:100
AstssAst.uvuuuuuuuue:15
ssw.uusw.swwvyvwtvwe:20
B..ut.vutu.ss.AA...e:2nd
.ttutAs.ut.utuuvu.se:30
tsttst.tsAsssssstsse:3rd
tsAsss.ut.ttttttutte:40
twvu.ustuA.A..s.AsAe:50
tsAtsststAuuuuuwuuue:60
sststs.sAtuuuuuuvuve:80
ttutsAsttABBBBDCBBBe:abandon
vvtDvvwvstsuuttAtt.e:abil
.wvExxzwsuDADAAB.ACe:abl
tsusAAstttBBBBDCBBBe:abolish
vAttttu.t.tutttttute:abort
BAvw..xz.xtBtvwttsue:abroad
sstsAAssssBBBBDCBBBe:abrog
tttBssssstuuuvuuvuue:absorb
u.t.sttuu.tstuuttAte:abund
utxwwDwuusuuuss.uuve:academ
vABs.tuuvustuss.ssse:academi
ttstuBtsssssuss.ssse:academia
vtutvtusBswwwwwwwxze:acceler
vuuDsuvx.stxvxstusse:accept
sxxvACtuuv.sssst..te:access
uuuuuvwvEwBBBBBB.BDe:accommod
tstsutsAAtuuuuuuuvve:accompagnon
twv.vAttCxvuu.uvtvve:accompani
vvu.twuttBsuussuttse:accomplish
tsttuB.uttA.AAAC.AAe:accord
ttuttttutBtuttttttte:accordon
AwxxxxtsDtwuwvvvxuye:account
BttBBttuuxtss.tsssse:accredit
tttstBus.tvvvvvxvwwe:accueillon
st.ttAsttuvuvuuxuuue:accumul
tss.sstss.tttvttttte:accuraci
vs..vtvtvBxxytwywwve:achiev
.wsvvvxwvB.ABAAAAAAe:acoust
BAststtstuABAAAAAAAe:acquaint
tttuuttCtBCCCCDCCECe:acquiesc
vCvvuvv.uv.DBBBBBABe:acquir
uBuvtvv.tuBDBBBBB.Be:acquisi
Awuv.usvAwwutvuwwuve:act
vvsvvu.s.B..AA.tAtse:action
vswswuAAwwttvvuvutte:activ
AttsAtttusECCCDCCCCe:actor
AttsAtttusECCCDCCCCe:actress
t.ttttAttututtttutte:actual
Ctuuuuuuuuxvvwvvvvve:ad
vuDtututvtssssssssse:adapt
ss.txtyuvusBABCAACAe:add
stvAuuu.uvxxvxvuxwve:addition
vtuvtttvBBCCBCDCDCCe:address
sAsstsstsAABAAAAAAAe:adequ
.tstAts.suBAAAsAA.Ae:adject
.uAtututvBCAAAAAAsAe:administ
uvuuvutuCsB.s..AssAe:administr
ttttt.tuCw.....sA.Ae:admit
t.sCs.sAssBBBCBBBDBe:admonish
wCuuvuuuu.uxuwvvuvve:adopt
vAu.tuCvtwst.tssssse:adorn
tuuvuuwuC.BAAAAAAABe:adress
sBvtusswswt.uut.As.e:advanc
.utA.stts.tttuutttte:advantag
.tstAts.suBAAAsAA.Ae:adverb
uuuutBt.uuvvvvvwvxve:advertis
tvwwxuwACx.ssss.sute:advic
sssstsstBsCCCCCCCCDe:advis
sssssAssAvAAAAABAA.e:advisor
.usuuwCuvvDBDBBBCBBe:aerial
sututvtsBtBAAACAACte:affair
Ctutt.utuuBAAAACAAAe:affect
t.sstsAtBvvwvvvvwvxe:affili
sssB..ss.tCCCECCCCCe:affix
tBtstsst.tBEBBBBBB.e:afraid
uttututtAAuuuuuuuwwe:afterward
vsw.vsw.ssD.AAABADAe:ag
swyyvwvtACB.AAAC.Bse:agenc
sAsttsttstCDCCCECCCe:agenda
Ezyxyxzzsss.......se:agent
uuvttvtAvBAAAAAAAAAe:ago
uBts.B.tu.CABCCtCCBe:agre
uCvwtvvt..uxuutuutve:agreement
.uvuuA.AuvBA....s..e:agricultur
uuuuuuuDuvtttttttute:agritech
uuttuCuvuuEEEEEHEEEe:agronomi
wwuxutvxCBCADDDBABBe:aid
tst.usssBvttttttttue:aidon
.svuuvssBwBBssssAt.e:aim
.wv.tABwvwvvvxttxvve:air
vvvvuvuuvD.........e:airbu
twBuvAtuvAsstssv.sse:aircraft
tuuAuuuutCAAABAAAAAe:airplan
ttutsuCuuuuuuuuuwuue:airport
tttsBtAtsv...sA.s.Ae:al
ttBtutttttDDFDDDDDDe:alert
uutut.vvtB.........e:alga
xCCxwvtxxxAD.AABEAAe:algorithm
wtwBuvAuuwtutvttttte:aliv
utAuvsvvt..tsssssste:allianc
tvvxuuwAu.stutsutv.e:alloc
sssAs.s.s.BBBDBBBBBe:alloi
uAAusuuuuBBCCBBBBBBe:allot
xAuxut.vss..B.AtBA.e:allow
suAvsAwsvtFEHDEGDCDe:alon
uvAuAuvtw.uutuwwuwue:alongsid
sttssAttAutttttuttwe:alp
sttssAttAutttttuttwe:alpin
....sss.stCBABBBBBBe:altern
uwCxABywvyBttsAAA..e:altogeth
sttBssssstAAABAAAAAe:aluminium
tutAtAttttCCCDCDCCCe:aluminum
sssssstAAtvvvvvvvwwe:alumna
sssssstAAtvvvvvvvxwe:alumnu
utuuutuCuvtttttttute:ambiti
uututtuAt.ssssssstse:american
tttBsstBstsssAssstse:ammuni
s.xtsAyvssxtwvywvute:amount
Bu.vvAvxtxts.sssssue:analys
CuwwvBtvuwt....AA.Ce:analysi
BuAstsssttCBDBBBBBBe:analysor
.vuuvBtuvuvuuuuwuuue:analyz
vAvvvuwBvsstsss.stse:ancient
suAvvuBtvuAstssss.se:android
uuttut.DtuAAAAAACAAe:angal
uuuuvuwEvu...s.....e:angel
vvvuuBB.uxCCDCC.EACe:anim
ututuCtttwvvvvvxvvve:annot
ttABstAttwDDEFDDEDDe:announc
.tttsstssBBAAAAAAAAe:annul
wvAswwwByuttw.t.svte:answer
vusuuvuuCvAAsAAAAADe:antenn
vBvttt.uussusss.tsse:anti
AttusttvtBCBBBBBBBBe:antib
.Bttt.ttuuCsAAABAAAe:antibodi
uuuus.Avtsvvvvvxwvve:anticancer
tA.u.vsvttututs.stte:anticip
s...s..Btstttttttvte:antipoli
CuCxww.xwustssssCsse:app
sstuvxBvx.ut.tsussse:apparatu
ssAstsssssstutttttte:apparel
Cutvuttuuusss.s.us.e:appeal
t.vs.sxswAFDEEHGGGEe:appear
sAst.uvvtuBABABAAAAe:appetit
tu.uwtBxxuACABBCEABe:appli
ss.AtsssssBBCCBBBBBe:applianc
vvAxxs.yxtCACCCDFCBe:applic
....vwxxAvD.sCAB.AAe:appoint
vvBvAwv.tvvvyvwvvwve:apporton
tuttttAtAtCCCCCCDCFe:appreci
tAutstuAtuBBBBABBEBe:apprehend
utu.ususBusssssssute:approach
CttwusussusBAAsA.Ase:appropri
.sxttsuvw.sFCDAABECe:approv
AutustAAus.AABAABsAe:approxim
suuCtsuttuECCFCCCCCe:aptitud
stst..tttsss.sstssse:architectur
tuuu.Cuttttttttuttte:archiv
tswxuzCzttFDDB.DsCDe:area
uuustBuuuuBBBBBDBBBe:argu
vsswsBstvvsustutsute:aris
vACutsuwtwAA.AABCAAe:arithmet
Bv.vuu.Bvyzvsvvvtxve:arm
Asusvuts.vAs.A...tue:arrang
v.uusAtuu..s..sA...e:arrest
tvuvuuxtEsA.Bu.s..Be:arriv
sCtt.tuusv.sttvtutue:art
xv.vuuAv.B.A.t.ss.Ae:articl
tt.vv.ttustuvuutvvue:artifici
tt.Asst.s.ttuvtttute:artist
EAvswxzs.z.v.ABss.we:asia
BAww.Axwvywwttvsttte:asian
uvvutBB.wwAAABBs.BAe:asid
.uuBusvustBD.C.ABACe:ask
tvAvtsuxAvtstAss.sBe:aspect
wxzHvwzyxyDDEFDDCDDe:assembl
sttCssttsvAAABAAAAAe:assemblag
tvwtssBtswC.BB.CtBAe:assess
xCwssxtswvCECCACBBCe:asset
ttAttt.t.uxxzxxxzxze:assign
sxw.vvvvCt.stts...se:assist
wt.xBsxtwvvtAtuvtvte:associ
vu.u.sAvtxuuvuuvwuse:assum
tvvvuBuvt.CCCCCECCCe:atmospher
utu.t..ttuCBCECCACCe:attach
.AststAtsuC.BBBBCBBe:attack
uututtAuAv......A.se:attempt
.uw.swAwsxtwvwsvxvxe:attend
uut.ttuu.Assst.ssste:attract
C.tvutttuuv.ttttttte:audio
uuuCtttttvuuuxuuuuue:audit
tttAttuvuBtttvttttte:audition
CttuttuutuACBBDBBBBe:augment
C.v.uvvvwuAt.A.....e:aupr
sA.uvs.uutEAECDEEFDe:authent
uAyxxsvwtAsusstt..se:author
wAvvBvvtv.DDCCCCCCCe:authoris
tttuutuuuC.........e:autofinanc
uvBuutsuvAAACAAA.AAe:autom
uAttttAtuuBBBBBBCBBe:autonettoy
ttAttuA.tw.sB...tA.e:autonom
stssussAsBAAAAAAABAe:autumn
sBwstzu.xxt.uvwwwsue:avail
w.vvsvuy.Butss.sAs.e:averag
usttttAsAwuvuuuuuvve:avert
ttttstttBssssssssste:avocado
utuutuAsBwuvuuuuuuue:avoid
uA.ut.tuAvFCFDDHGDEe:await
u.tuttuu.ABCBBBBBBCe:awar
wCwxuvxswAB...B..B.e:award
tttttBttBtCCCCCDCCDe:azur
s..ss.uCsutttttttute:azureen
Btsttstttttsssssssse:babi
xsyzsvsBwuAstAssssAe:back
ttsvutwAt.BBBBBBBDBe:backer
.ttAssssttECCECCCCCe:background
t.t.tAtttuEGEGEGEEEe:bacteria
ststsssstABAAAAAAAAe:bad
AstutttuAvts......Ae:bag
tuttttBttuDDDDDDFDDe:bakeri
uuAuuutAuu..s....A.e:balanc
tuAstAuttv..tA.t...e:banc
.vtusv.wAvsAs.s.AsAe:band
tCuustuusuuxuuuuuuue:bandwidth
zxzzwzzCD.DDDDDDDEFe:bank
wuvwuvvABACCCCCCCDFe:banker
.uu.tt.ttvvuuvuuvvue:banner
uut.ttuutBuuuvuuuuve:bare
t.ssssttBustssssssse:barrack
sAstuusvvtGEEFFEECFe:base
ssstsAButu.s.ssuusse:basi
s.t.t.sAsvBBAAA.ABAe:basic
tttttAButtsssss.tsse:bassin
ustBsttttussstssssse:bat
xvwFwwutvyBsA.AAABse:batch
t.ssssttBustssssssse:battalion
wABBwwwtvyssAusst.se:batteri
C.vvAuwutwADAABAACAe:bazaar
tutstBtttttttttuttte:beam
ttutsCtutvuuuuuwuuue:beamlin
Bsss.u.tvwDsD..BCBBe:bear
uAsA.tsttuBCBCDBBBBe:beard
uuutuvDvuvCCCCCCECCe:beast
Buutttuttuzwwwwwwwwe:beauti
tsstssAtAvCBBBBBCB.e:beckon
sw.Cvtvvwvxsvvvsxuve:becom
sx.tvy.xvACBCCBBABBe:bed
ututtABuuutttttu.tte:bedroom
tvtCututssBBBCBBBBBe:beehiv
vuuttvCw.xB.s...A..e:beforehand
wuttuvA.s.wuuxxwyvye:begin
AvvsvttvBv...s..t.se:behalf
.stts.sttzBCCDCEFACe:believ
.vtusv.wAvsAs.s.A.Ae:belt
wvAutAsuBwAABAA.AAte:bench
A.tst.ttsuC.C.BCBBBe:beneath
u.sstuAt..sst.ssB.Ae:benefit
Auututtuu..........e:benelux
tuAvtu.uv.AACAAAtAAe:berth
..w.vsusAwCECECDEDGe:beseech
su.AswtAsxt.suB.AAAe:besid
utAvAuu.svCDECECCECe:best
xxtvwyDywuBB.DBBDBBe:beta
CsvwtuwwtuCBBBDBBBBe:betrai
tt.sBvwvuuEHGCGFDFDe:better
us.ttBv.vzyxxuxwvyve:beyond
uustAtuttAAAAAAAAAAe:bicycl
AtttsAttutBBBBBDBBBe:bid
vtuBvAx.uvts.vtttute:bienvenu
vvvtuvBAtvDCCDDC.FDe:big
.xw.vtvvv.ECCDCCCCCe:bike
uvsusBuuvABBBB.BBBBe:bilater
vtvvuuvvDwvvvvvvvvxe:bilingu
vussvtt..Atttutsutue:bill
utsvt.usu.BBCBACBCBe:bind
vAv..tuv.vDFDEEEDDCe:bio
t.tustttt.uwuuuuuuue:biofilm
tAtutt.ttuDEDDDDFDDe:bioga
.At.ttuAtwEFCCDBCECe:biolog
tututCt.utCCCCCECDCe:biologi
vvvBuBtvvvvvvxvyvvve:bioreactor
yxvtwsxBA.wwwywywyye:biotech
ututuCtttutttttvttte:bird
vtwBwwv.wsAts.AA.A.e:birth
uuuCtvuutvvvvyvvvvve:biscuit
sttttttBuuEDDDDDDFDe:black
wAuCwvvvwvCDCDCCCCCe:blade
stBttttttuFDEDDDDDDe:blank
sttttsvssBtsssssssse:blanket
s.vutuBsuwu.ttttvvte:blaze
AtAvustBtwHEHFFHFHFe:blend
vutuuAAvutCCCCCEECCe:blind
tutstvAsv..BBBsBssAe:bloc
uButwwvyusABB.AAsAse:block
ButuuvvAtvFEEEEFEGEe:blood
vut.u.tAvutvvvtwwste:bloom
sssssssAstCCCCCCCDCe:blossom
ututtCuutsBBBBBFBBCe:blue
t..Asuuuuvuwsvuuuuue:blueprint
wutC..swwt.B..Buu..e:board
tt.uAAtuAwttsttuttue:boat
x.wCstuwAxAsAAsB.ACe:bodi
wtv.Avv.Bxutuuyuwwte:boil
tBttttAttvCDCCCCDCCe:bold
ttttsttBtstttt.ttvte:bond
vtsuutuAuBBDDBBBBDBe:bonu
xvuBwtusBstuvtuuuvxe:book
uuuutuvuDw.sssssssse:bookkeep
Cuuuutu.uuECCCCCCACe:boot
ButttttutvFDDDDDDDDe:bordeaux
vwvvuACssvvssstt.uue:border
uvuutv.B.vssss.ssuse:born
suvutvAA.tCAAAAAFB.e:borrow
ttsuAuu.tAttttsttute:boss
vwvButAvusAAAAAAsAAe:bottl
uuvtututtC.........e:bottleneck
A.wssvvssvAt.A...tBe:bottom
uBvstuvtu.tvtwttttte:bought
tt.AtuAt.ABABsAACAAe:bound
ttstsB.tsttttttuttte:boundari
wxuCuxvxx.Assssstvse:box
stBtAsstssBBBBBBBBBe:boyfriend
usBttuttttEEHEEEEEEe:bracelet
ttBttttuttvvyvvvvvve:brake
vsstvyuuCsDCBCEABADe:branch
CuvBzzzwzwzzzzvxxuxe:brand
w.tvtuCww.s.A....B.e:break
ttttstBustBBBBBBCBBe:breakdown
uB.utututuEHGEEEEEEe:breath
uvwsvACwsssssvsstsBe:breed
uuuCtuuuutuuuvuuuuue:brewer
ttttuutCttDDDDDDCHDe:bridg
.uv.uttussCBB.BBBBAe:briefli
.sAtsuAtssFEGEEEFEEe:bright
AtsyACwvzyCEs.CttC.e:bring
uttAssus.ABBBCBBBBBe:broad
Bu.vuuuuuuvuvuuuuuue:broadcast
.sttstsAsstttttttvte:brush
.sttstsAsstttttttvte:brushstrok
ut.wtuCuuuuutuuuwuue:bu
tttstttBttBBBBBBBCBe:buck
tsBs.tstttsstsssssse:bucket
wuBwvw.ww.sAwsssvsse:budget
AFzzzzysywCHEEEEDBCe:bui
vuAsvvvxsxAv.tus.sse:build
AsAsstuussECECCCCCCe:builder
tB.uuuuutsBDBsBCBBBe:built
.vwAvAu.Avwvvwvwvwue:bundl
AuvsttuutBCBBBBBBBBe:burden
uutuusuuCt.....uA.se:bureau
tttAttt.tuCCCDCCCDCe:burn
s.uzszwA.sutvusyuvye:busi
usuusAtut.stsst.ssse:button
CBxwvvxtwxv.tutttvte:buyer
tBsttssstuCFCCCCCCCe:buyout
tssBssttttCCCDCCCCCe:cabin
sv.CuuvvtvDBACBBBBCe:cabinet
u.sAsstttsBCBCBBBBBe:cabl
ssussAAsssCCCCCDDCCe:cafeteria
sss.ssAsssCCCCCCDCCe:cake
tA.tv.tw.vCA.DAACABe:calcul
Byvvx.uAvvsB.BA.sCAe:call
tsCvuy.wvwDBGBCCDCCe:camera
t.ssssttBustssssssse:camp
AAststAtsuC.BBBBCBBe:campaign
utuutuBuCwvvvuvuxwxe:campu
sAtsA.ssstCDCCDCCCCe:canada
.tttsstssBBAAAAAAAAe:cancel
tusuu.u.u.sssssts.se:cancer
vxvtBtutvA...ACss..e:candid
tusts.tut.tttttvttte:candidaci
suutstutBvA.......te:cann
tstuBtu.tuBCBBDBBCBe:cap
yuxGxxyytxAtsssss.Ae:capac
suwwuwyDutC..Av..AAe:capit
tttsAst.ttttttutt.te:capitaux
uDvuw.vutustssststte:captur
vtDyvvCxvzAsC..ss..e:car
tBuCtxuwuyCEBBDBBBBe:carbon
.xxCvxwvAuuttt.tttwe:card
uAAut.suuu.t...AA..e:cardiac
tvystwvt.AAAt.A.stCe:care
tttsttButtsssssstsse:career
.uuBCuuutwEDDEEDDDDe:cargo
.x.svuwy...Att.tus.e:carri
Bssus.ttsBxvvvvvvvve:carrier
Bss.ssAssu.ttvttvtte:cart
tttBtstssussssssssse:cartouch
vvAsuvvvvAAABAAAAAAe:cartridg
yz.stAu.zw.vvtstAvue:case
usvvAvwCuuwvwwzwwwye:cash
yxxDxvvAwt...AtAsuse:cast
tsstssBtttuuuuuuwuue:casual
BtststtsttDBBBBBBBBe:catalog
DwvuuvwuvvCBBBBBBBBe:catalogu
tBtts.ttsuCDCCCDCCCe:catalysi
uAuuuttuuAuvuuuuuuue:catalysor
uAutwswwvstvtttsttte:catalyst
vsxs.ytA.tt.stsutsse:catch
A..Atustuxwtwvwvvvve:categori
ststtsButvCBBBBBDBAe:cater
tCt.sututwuwu.uuuuue:cathet
sAtAs.tssuvwvyvvvvve:cauldron
tsttsAss.wAAAABB...e:caus
uttCttussvBEBABBBBBe:cdmo
tttBstttt.vvvxvvvvve:ce
v.t.tsssuusus.ssssse:cedon
vAAuuvvt.t..s..A.Ate:cell
utAutttuAttvvtttttwe:cellular
uCvuuuu.uuEGEEEEFFEe:cement
zustuA.vtxvtxwtwtwve:center
st.txBAxszsuwust.ste:centr
xt.uvA.v.wuwvvvyuuue:central
tABvtvuuuvCDECCCCCCe:ceram
.tsu.stttADCCCCCDCCe:ceremoni
..svtvw.vssAA.us.B.e:certain
sAssAsAsstwxwwywvwwe:certainli
txxwwstDvxADDEDCEHDe:certif
svuAuuuvuAECCCCCCCCe:certifi
sv.Awws.v.B.C...Bs.e:chain
uwtsBAustx..sAAB.s.e:chair
tsssBssusuDDDDGDDDDe:chairman
ttBsssutttCCECCCCCCe:challeng
vuwsusstB.wwwxwzwwze:chamber
vuvwvuEtwvuuuuuuwvue:chanc
uB.stu.svuGFGECFFEGe:chang
AvvwtvwxuB...As....e:channel
stt.s.tttAAAABAsAAAe:chapter
xtt..vuuwBBtsB..su.e:charact
suwtttCzAvstBtutCsse:charg
uvvButuvvA...A.t...e:chart
tstsstu.Cvssssssssse:charter
tAuuAuuAutA.AACAACAe:chat
tttsttButuBBBBBBCBBe:chatbot
wyxuttCtuusuvwvtvvve:check
tuttttBttsttttttutte:cheer
uv.vAAvsuu.A..uC...e:chemic
vwBwuBvwvu..A.sC...e:chemist
uAsuuBvtvuCDCBAECCCe:chemistri
uyzs.xzzA.BBB.CCABAe:chengdu
sss.sssssAttttutttte:chenggong
sss.sssssAttttutttte:chengkung
uvvvtvxEwyzzzzzzzzze:chequ
ttBssssssuss.tssssse:chest
tuvvsuAtus.ussssusue:chief
vutDwxuywvsvvsstu.ue:child
uvuuuBtuAtsssssAsste:childhood
ts.stss.s.ttuttttute:children
CtzyCzzzBu.usABA.uve:china
BttwBuzvBztsBAussvAe:chines
wAs.uwuBuwsv.ssssvse:chip
s.wAvvxv.tDDCCCCCCDe:choic
Buu.tuuuusDBBBBBBBBe:chongq
sxxuwwtwBABEDEDDABEe:choos
sssAssussABBBCBBBBBe:chosen
uu..tusuusCCDDCCDCCe:chunk
Auuu.tuAuv.ssstsstse:circl
xvvAuxsst.tttttttute:circuit
t.sss..AtwsvstuusAse:circul
sssssssAsstttttttvte:circular
uAuttAAtsuBBCCBDBBBe:circumst
uvuvutBvuAAAAAAABAAe:cite
vyzxyyCzvBABBAABECCe:citi
Bv.vuuutt.BABAAAAAAe:civil
utttsstAtt...As.sABe:clan
tAt.vv.su..D.DABCCBe:class
.tttwwBvuABtutAst.te:classifi
ttssttBstussssssAuse:classmat
ututt.Bvsutstvtuutte:claus
uwxAwsuAv.twvwxyuyve:clean
suButtuutACBCBBBBBBe:cleaner
wttsttvstCuuuwuuuwue:cleanli
vuuCu.vvuusss.stssse:cleanroom
tutsBstAttvvvvxvvwve:cleantech
ttttttttABttttttttue:clear
AttusttttAtsssssssse:clearanc
AututttuuBDBBBBBBBBe:clearli
.zv.sz.wxAwtxzyvttve:client
vtsAAutwv.Cs.CAA.AAe:cliff
uwwvtAvAwAwwwwwzwzwe:climat
svuA..uvvwt..B.B...e:climb
.uzuvAAvxzs..AsBBDCe:clinic
ssAAssst.uttstttttue:clip
z.xAszsvxCFDGHEFEHEe:close
vtv.uxAwt.AsACAAAAAe:closur
tssDwxsxwzutssss.sse:cloth
tuBtttttuvDCCCCDCCCe:cloud
.ttttt..u.CAAAAABsAe:club
svts.DssusBBBBBCBBBe:cluster
uw.xDB.wxvuzzwxwxuwe:co
wwwxvABxAuutuuuuvuwe:coach
tsssAssstuDDDDFDDDDe:coactionnari
ts.tAAttsus.tsttss.e:coast
ts.tAAttsuBAsA.sAABe:coastal
xCt.uvxvutAAA.AAAAAe:coat
uuDuuvuvuuEEHEEEEEEe:cockpit
uCuttuuttvstssssssse:code
uBtttttttttvttttttte:codec
wvBuuwuttAttutttt.te:codevelopp
ttCtsttttuuuwuuuuuue:codeveloppor
tttstBtutussssssssse:coencadr
svustBsBtussssstsAse:coffe
uuttBuutstuuuuwuuuue:cofond
tsttButuuusAssusssse:cofondon
tttusBtttvssssssssse:cohort
vutDvvwCtwCCBDCCCDCe:coin
uvBttt.utuuussuvvuue:cold
yysxsEyxusEADDC.DEEe:collabor
uwvuttvwvBtttttuttte:collaborativ
stsAtssvsAAAABAAAAAe:collaps
sss.u.sDsvssssssstse:collar
vvtu.uBvtAvtvuvuvtue:collat
uutttCuuuttttttvttte:colleagu
t.ttttsttBDEDDDDEDDe:collec
ttxwusttuBC.AACAAC.e:collect
uswutsAuvBsB...DBA.e:colleg
ututtCuvtuDDDDDGDDDe:collegu
tBsttttAttCEDCCCCDCe:colloqui
sAsssAAAtvsussstsAse:column
wsAuwtwuusBuAss..Ase:combin
.AttsAsssxxvvvwwvvve:combinatori
uuuxw.vABwAxttuvvste:come
tstAssAssuAAABAAtAAe:comfort
vw.Awuw.uustBtssstse:command
.Astt.A.tu.ttutsuste:comment
DsuywytxAxAAsABACAte:commerc
.CvwvuttvuECCCCCGEAe:commerci
Dtvvwvsvvxtuttttstte:commercialis
.AtttstssutAssssssse:commercialison
Dvv.uvwwwvCCBDBBBBBe:commis
uuvuuuuCAu........Be:commit
.tAtttttt.CAAAAA.AAe:commod
wyAzCAwzyvAs..B.t.se:common
uvuvtvAwsC....sA...e:commun
xz.zExxsAwsyuvuzuvxe:compani
.wA.t.wwvtDBBFCACBBe:companion
AvwstBxuusGDFGEHEGEe:compar
sssssAssssBBBBBCBBBe:comparison
vwABvuv.twEDDFDDDECe:compet
tttttttBttCCCCCCCECe:competi
AtssstvAtAECCCCCCECe:competitor
sA.ttststxtstsstsAse:compil
ttttttttAAttttttttue:complaint
tCututsttustssssssse:complement
wCvtwtztu.ECFEEFGHEe:complet
tt.tss.tAuss.sss.ste:completion
.sBvuuuuttCADBBBBBBe:complic
AwBBtsuvvxBBEABBBCBe:compon
usBsw.ttuzsBs.tCssse:compos
st.tv.us.uss.sststse:composi
uss.uAuuuv.AtB.A...e:composit
ttttstBttsBBBBBBCBBe:compost
uCsutssuuuuvuuuuuuue:compound
.tBusvv.suECFCCCCDDe:comprehend
.u.ttAvts.wuwuuvuuue:comprehens
vEwvuwuwvvBCBBBBBBBe:compres
utuAuuuutABCBABBBBBe:compress
tttBtsutstAAABAAAAAe:compressor
sBttust.tutxsssss.se:compri
tBsssssts.tuttttttte:compris
AtttAttstuBAAAsAAAAe:compton
tAuwv.sstxvuutttsvve:comput
.w..s.vvutDBAEB.CBBe:comrad
wBuvvvuvwAtttttuttte:conc
vDtsuvuwuwux..uuuuue:concedon
tAtutBtutts.ssstssse:conceiv
uv.uvwC.vwBBCBBBC.Be:concept
ustCtvw.v.AAA.sB...e:concern
ttCttuutsuBBCBBBBBBe:concert
AssssssssvECCCCCCCCe:concessionnari
uuuAsusutCAAACAAAAAe:conclud
u.utuBsuuututttAutte:concret
sAv.usuvuvDBBDBCABBe:condition
utvuBtAutuFFFFGFHFFe:condominium
vuuvssAsAywvwvxwvywe:conduct
tututvAAt........u.e:conductor
uBuuusuuAtttttssttve:confer
u.uuttsssAusuwuvwwue:confes
u.uuutsssAutuwuwxxve:confess
suuBtu.vtvFDDGDDGDDe:confi
AssAsstssuDCCDCCCCCe:confierion
Cuutsttstuutttttttte:confiez
tsttttsBttuuuuuuuvue:configur
uuuutvBtu.DDDEDDFEDe:confirm
.BtststtAus.sssssste:conform
u.utu.s..vA.AAABBAAe:confucian
ttttttstAsttttttutse:confus
tvts.v.swst...vsvuse:conglomer
uuttuuCuuuuuuuuuwuue:conjectur
utCut.utuusstsstssse:conjoint
.tsu.A.ttuA.sst..u.e:connec
vtt.tsAwwAA.AB.BCCAe:connect
uutttt.uuBssstss.sse:consecut
t.uutuCttuB.ABAA.AAe:consent
.sssss.sssCBBBBBABBe:conserv
wsystvt.x.HGDFDCBBDe:consid
tus.suuAuABDCCABBABe:consider
tttssBtstvtttttuttte:consortia
utussBvttuAAAAABAAAe:consortium
ts.ssAstsAtttttuttte:constantli
ut.vsuAvt.AB.ABABA.e:constel
ss.sAtssstttvtstttte:constitut
st.tAv.uututuuvtt.te:construc
vvt.Buuvt.CBCDDDCCDe:construct
tttBtttttttttuttttte:construison
st..xttytwECCFECFDDe:consult
Avwuvv.yuABAA.AACAAe:consum
tsvsuv.wuAAs.B..s..e:consump
AstuAAtuuxDCBADC..Ce:contact
usxCuuvs.vuuuvuuutue:contain
tu..tutuws.tu.ututte:content
uuuBvttuuAsssussssse:contin
usuwvusst.DDEBCEEEBe:continu
twxCuwxvsAt..Au...te:contract
v..vutvvvCsu.sssssse:contrari
ttt.tAttssBBBCBCBBBe:contrast
.Aw..twvtu.ttututtue:contrat
twAvBswvwyA.u.su.A.e:contribu
suAv.vutsvsuwuvuuuue:contribut
uzDswwwvx.FDHHCGEDCe:control
ttAtttAttsCCDCCCDCCe:convalesc
AuusuttA.vuttutttsue:conveni
uDtu.st.twstsss.s.se:convers
uAtusuvBuwtvut.ttute:convert
BsstsssssuECCCCCCCCe:convinc
tBustusutwBECDCCECCe:cook
uutCsttutuuuuwuuuuue:cooki
vvAtvvBsuv..u....A.e:cool
vytvCttwwtDADDDBEBCe:cooper
uuCtuvtuuBBBDBBBBBBe:coordin
.uu.tutuAtDCCCCCCCDe:copi
uvstsssssBvvvxvvvvve:copper
yAsux.vxw.sB.t...s.e:core
tBttsttttstvttttttte:corn
uvuAtuBuuuBBBDBBCBBe:corner
xvstswut..tsBs.stste:corpor
tttttttBtttttttttute:corporat
susttsstsAAAAAAAAA.e:correct
vvtutBvwu.BABBBEBBBe:corrosion
stuAuuvvu.tsADAAAAAe:cosmet
w.swzzBsvuDAADBCBE.e:cost
vvusttuAtAAA.CAAABAe:costli
vAu.tuCvtwst.tssssse:costum
.uuvvuuvAAutttttttte:council
stttsstt.Asssssssste:counsel
s.tyww.zttzxzxxvzxze:count
tsuAvvsvBuGDFGEEGEDe:counter
AtvttCvvuttsstt...se:counti
ttuu.uuBts....s..A.e:countless
tsyxAxzy.Auwvuxwwwue:countri
ts.......Bvtttttttte:countrywid
ttttttBttuBBBBBBCBBe:courag
wuuuwvtt.BBCAACBCDAe:cours
vtuuuAsvvsttstttwtte:courtyard
tCuuwwvwvB..AA..sAse:cover
sttttsvssBtsssssssse:coverag
AtAtstssstts.sssssse:crack
tBtsAttutvs.stsstsse:craft
tsttsuBtAvttttttutue:cramp
ttttstBtttttttttvtte:crane
ssAsstssstuuwuuuuuue:crazi
zxCxAyxvAvDDDDCDBFEe:creat
wusvBvxvBwBBs.BBBDDe:creation
utBtutvBsuvvwvvvvwwe:creator
t.tA.stusuABAABsAAAe:creatur
.uvs.wwv.sABACsBAABe:creek
utuuAtuAAvAAAAsAABse:creon
ttAsttAststtutttutte:crew
uuustt.tt.ssstsss.se:critic
AtuuttBssuB.....Ctte:cross
vvvsuvvCvwBBBDBBBDBe:crowdfund
tuBs.Btuuv..s.AtA..e:crucial
tBuuu.tuutBu....AA.e:cultiv
.BtvuutvuvFFDDDDDDDe:cultur
.t.ttAssttvuvuuvuuue:cumul
tuutu.u.BtDCCCCECDDe:cup
uuuvusCvutsssssutsse:curiou
tsv.vv..twEEDECDGEDe:currenc
svwCyvusw.uv.AAstDue:current
AwusuztvzBzxzzzywwze:custom
utsBvtuvAvCAC.BCsBCe:cut
u.uvtvv.sAssstutsste:cycl
uvxAvvtAvA.ssts.tuse:dai
ts..sAstsAtttttuttte:daili
.DuvwwvvvuFHEEEEEEEe:dairi
vvvwuuCvvtttttttvtte:dam
vvuvuuDvtvBBBBBBDBBe:dare
yv.zvDttvwCAACDEBFDe:data
uuuuuCuuuADDDDDFDDDe:deadlin
uwvv.ww.AAuuuvttuyte:deal
.suwvxywv.BsssBAABAe:dealer
svtBuuu.uuFDDGDDDGDe:dear
sssststBsttttttttute:debt
ttsAtssssAuuuwuuuuue:decad
uutttutuuC.........e:decembr
u.uuuBuv..tuttuvtt.e:decid
uAttuttCuutvtttttvte:decision
uutvutuDuu.........e:deck
AssstCts.tAAACACAA.e:declar
tususAAsvvwvwvvwvxve:deed
A.tttuvuA.vtuuuuuyve:deep
usuut.uAuvA.AAABABAe:deeper
t.tsttAts.ABAAABBAAe:defect
tAtttttut.tvttttttte:defend
sssststBsvsAssssstse:defens
tvtss.vtuADCAFAEEDCe:defici
tttssAB..tssssstsAse:definit
sAsA.sssstuvuvuuuuue:degener
ttsu..ttuACCECEDCCCe:degrad
tttttstttBCBBDBBBBBe:degre
tuCtuttttBCCECCCCCCe:delai
AtstsuttuAzwwwwwwwwe:deleg
Bsttstttsvyvvvvvvvve:delegu
.Atttstt.uC.AAAAAABe:delet
ututtuCttuttttttutte:deliber
tuttssBtu.uuuuuuwuue:delight
sstsssAssswwwwwwzwwe:delimit
.twuuwAstA.tsBss.tue:deliv
uttBststtsuuuvuuwuue:deliveri
AtvCwuv.sxu.uuts.tBe:demand
tvuvtuD.uw...A..tD.e:demonstr
sstvvCxvwwCBBCAEssBe:depart
suuAstAtttuuuvuuwuue:departur
ttuCtttutuDDDGDDDDDe:depass
Au.usustuvAustttu.te:depend
wuvvvuADuwwwwwwwxzwe:deploi
ssAssssssswwywwwxwwe:deploy
usvtuutCuuvxvvwvvyve:depollu
sstsAAssssBBBBCCBBBe:depos
.usA.v.xwust.B.....e:depot
.Asst.ssstEEDDDBDFDe:deriv
vBvvtv.uuv.EBBBBABBe:dermatolog
A.tuAutuuvHFEEEEEEEe:desalin
ttButtustt..A....s.e:deserv
ssssssAAssCCCCCCDDCe:desherbor
yvEDxwtxzzCt.A.B.A.e:design
tAuvAAuututs.stAtuse:desir
usvvxxtwAtB.CCAAB.Ae:desk
ttAttuAutvvvwyvvwvve:despit
tttBssssstuuuvuuvuue:destroi
wwsw.vswwADBCB.ACBBe:detec
vtuv.s.tuA.BA.sss..e:detect
vwvttwBwvABBBCBBCBBe:detector
tBtttttutsCECCCCCCCe:detenez
tsssBssustuuuuvuuuue:detentor
ttutCutuvuCCCCECCCCe:detenu
BsststtssuEDCCCCCCCe:deterg
tsuutttutAtuttttttte:detient
zyHxzztwwt.susutB..e:develop
xsDxvxxxtsABAAAAAA.e:developp
uvBuutwutAttvtttttte:developpon
AAuvyvAvzvuvsttwu.te:devic
sstss..sszACBCCEE.Ce:devis
vAtBstutsuFGFHFFFFFe:devon
stAsst.tttCCDCCCECCe:devrait
sttuAtut.uBCBBACBBBe:dharma
uuutsCuutuAAAAAAAAAe:diabet
AtuCtvsuwtsutvstutte:diagnost
tutBt.tttu...A.t...e:diagram
.tsussstsAvuuuuuuuue:diali
sswAusswsxDACCCDDCEe:die
sststt.AuvDEDEDDEEDe:differ
ttstssABstAAAAAAC.Ae:difficulti
vuvuABusvvssss..ttse:dig
t.tttuA.ttstssssC.se:digest
wwsv.uCtvwAAAABBA.Ae:digit
tsssssAtsuAAAAAACAAe:dine
ttsttutsButtttttttue:diplomat
B.wxuttuAuFECCAEDBBe:direc
Csvtt.svuwFDCCACDCEe:direct
BBtsttsstvC.AAAAAAAe:directli
vvvu..v.Cxs.ss.Bsv.e:director
BssssststtDBBBBBBBBe:directori
ts.t..ttttBBCBDCBBBe:disabl
sstsAAssssBBBBCCBBBe:discard
ts.stss.s.ttuttttute:disciplin
tAutsttttABCBBBBBBBe:discov
u.ustuuutABCBBBBBBBe:discoveri
sststtAAuvDEDEDDEEDe:discrep
ssssstsAs.BBBBBBBCBe:discus
s.utttABv.FBDDDDCGDe:discuss
vsuttsAuu.DEDDDGDDDe:diseas
Ast.tuu.tsFBCCCCCECe:disk
tCttst.t.xxzxxxxxxye:dismiss
uwAAuusuAwvvxxvvxwue:dispatch
.uu.uv.uw.A..A..s..e:displai
v.tw..uuv..B..Asst.e:dispo
vswussA.utuwusvvwwue:dispos
uutBtAtutvBBBDBDBBBe:disposon
sAsAssssstuvuwuuuuue:dissemin
AAtttttuttCCBBBBBBBe:dissolu
.AtttttutBCCBBBBBBBe:dissolv
tstsAttuAuuuuuuuuuxe:distanc
Bssss.tssuEDCDCCCCCe:distinct
.swvtvAxss.tstutts.e:distinguish
suxttvswvBBCCBDCECCe:distribu
tuutuuvvuBs..s.....e:distribuon
Axxut.wywACAAAC.BAAe:distribut
sxvA.uv.wAvuttsttAte:distributor
ttxwwyCv.v.ttvwtuwue:district
sttustuutB...As....e:ditch
AtAsutssssDBCBBBBBBe:dive
AtBsutsutsDBCBBBBBBe:diver
.tAts.utuwCCC.BsAAAe:divid
t..vAvusut.ss.A..A.e:divin
.s..utssuxB.As.Atu.e:division
sssttssABtAAAAAAAB.e:dock
zxyytDutyssssss.ttAe:doctor
tutuuBs.v.A.ssssBt.e:document
AA.s..ssstvvuuuuuuue:doggi
vv.uutuAu.ss.sssstse:dollar
ssssssAusABDBBCBCBBe:domain
Awtvv..vvsCCEBCDDCCe:domest
ttwttvtt.BDCCBECEDEe:don
Asuu.Buyvz.vAu.Btsse:donat
BttttttuAuwvvvvvvvwe:donnon
tstuABtywy.vAu.Btsse:donor
sux.Av.uAxECCBCADBCe:door
ustBsttttussstssssse:doorwai
tsssss.vtAssssssssse:dormitori
tDtsssttswwzwwwwwwwe:dosimetri
tus.uAuBsv.tuutusuve:dot
suuvsAwAuxCBBBADBDBe:doubl
.sut..u..xEBDDCECECe:doubt
vtuvuuuvuD.........e:download
yvvDvuwsvwssstsss.se:dozen
A.ut.st..xDACCBDCDAe:draft
..s.....ssCCCDCCCCCe:drag
xA.FyvzwxyCsADBCBCAe:draw
uuCuBvuttvBBEBCBBBBe:dream
uAAsuuAvtwtvuuttttte:dress
tt.Bttuusu.s.ussssse:dri
sAsA.sssstuuuvuuuuue:drift
u.susuuuu.CDDCDCCCCe:drill
tttsssAttBBBBBBBDBBe:drink
vuAuA.uwuAss.suttsse:drive
xAAtwxsswsDDGEDDCADe:driver
.wBwwwAwwwB.B...t..e:drone
A.t.s.ttsuCAC.ACAAAe:droop
vBuvtvvvuAvywvvvvvwe:drop
uvuttCtuuuvvvvvxvvve:drought
.uvBttAu.wEDDEDDFDGe:drown
wA.AttyxwuDEGCEFDDDe:drug
B.tuttsttvBCBBBBCBBe:drugstor
tAtCuxwyvtEDD.ABBBBe:dry
tuttuAAutACCCCCEECCe:due
sAsssAsssuBCBBBBBBBe:dull
sAsBssttttuvuvuuuuue:dust
....s.s.Btttttttttue:dutiabl
vuuutu.uCtCCCC.CBCEe:dwell
AssuuwwB.wAssAA....e:dynasti
vtvwwwAAwwABAAABC.Ae:earli
vuuttvCw.xB.s...A..e:earlier
t.uBttuuttEGEHEEEEEe:earn
sssssAssssCCDCCDCCCe:earnestli
ttt.ttttBttttuttttue:earth
Btsuvst.ut.CBB.BAB.e:easi
AwAtvusAuvsuvsuuwwue:east
CtttstutsuCBBBBBBBBe:eastern
tAtBssstttuvuwuuwuue:eat
uvtvuCvuwsssssstssse:ecolog
t.vvuvs.BvBs..s.tBAe:econom
uuuvtu.B.uuuuuvuwvte:economi
utAutvuAutBCCBBBB.Be:ecrivez
uuBuuuA.uvAAAAAACCAe:edg
usvBvAusuvstssstsAse:edit
Bwsv.wwtusBAAA.AA.Be:edition
Bvsv.wwsutCBBBABBCCe:editor
AvtssAvvusCA..AAAA.e:educ
usvvuC.vuwAABBBDDBBe:effect
sutusAAuttCCCCCDDCCe:efficaci
..tuttuttBuuttttttte:effici
BsvwvuxuusCBCACBBCBe:effort
tA.Atusstts.t.sssAse:egg
wstuvu.vwBwxxvwxxswe:eight
tt..ttvAtvAAB.AAACAe:eighteen
sststs.sAtuuuuuuvuve:eighti
ttBtuuttstEEHEEEEEEe:elabor
.ttttt.uu.Assssstsse:elder
wu.Awx..wsCCFECA.FCe:electr
utAutt.ut.ttutttutte:electrifi
tsuCttuutuuwuvuuuuue:electrod
vvBvuuvBuuEEGEEEEHEe:electrolys
tuAtuuAsuuCCDCCCDDCe:electrolysi
sA.tttssttBCBBBBBBBe:electrolyt
ssAsttt.ttCCDCCCCECe:electrolyz
xwD.vvxvvvuuuxuuuuue:electron
ttBtstttssBBCBBBBBBe:electronicien
BvtA.utstwFCAEBCCCCe:element
tuu.ttCutwBBBsBACBBe:elev
.svttttvvAAt.......e:eleven
uAsuvv.su.tsutttuste:elimin
tAvBtuuutuCDCECCCCCe:elsewher
uCtuttuttwCDCCCCCCCe:emb
t..tttBssutvutttutte:embark
wAsuuAxvvtuwsuuwuuue:embed
ttuBtssttusssAs.usse:emerg
ssBt.BssstBBCBBCBBBe:emphas
sAAuutuAswvtvtttt.se:emphasi
xBxzxstxAsABAAA.CAte:emploi
xCxvtwwvs.BBBACBBCBe:employ
yswxyuuxA.tttttvvtte:employe
tvsA.t.uuustsvststte:empti
AuvuAsws.yEDDECFDEDe:emul
tuuttuBuvBBBBBBBDBBe:enabl
ttuttBvvttssssssssse:encadr
sBAusutusvtv.tttttte:encapsul
..tttsttsACABBBBBBBe:encas
uwwDvuvvu.B..t.....e:enclosur
sutuBttstsBAAACAAAAe:encount
uuuutsuAvBtttttttute:encourag
suxtwwvAuAstuAtAAtAe:end
AtAusututtEDEDDDDDDe:endoscop
.ttAtsttstCBBCBBBBBe:endow
sABtssssAuBCDBBBBB.e:endur
uuvvBvBtsw....s.AtBe:energeticien
wywusyC.xt.A.sB.s..e:energi
uwC.uuusvusBsAADs..e:engag
ssGzyvwzvyCDAA..sABe:engin
..s.....ssCCCDCCCCCe:engulf
utBuusstuus.sttvtBse:enjoi
tuusutvCtvBBBDBBBDBe:enlarg
As.ssstssuCBCBBBBBBe:enlist
s.us.tsAAwCFDCFDCFEe:enrol
BstxsywvtwtBu.B..Ate:enter
zu.vAytu.uuussuxtvxe:enterpris
uuuvu.uuA.uuuuuvuuwe:entertain
tAstuvsst.uxuvttsste:entir
wtvuDuvw.wuwuuvuuuwe:entiti
sB..ts.sstBCBBBBBBBe:entitl
DAxxsvxtwxtA..t..Bse:entranc
wwwvsww.AsBBBBCBB.Ae:entrepreneur
vtwtuuBBttvtvwwvxvwe:entrepreneurship
BBwwAvxstyDEDDCDDEEe:entri
stBsAut.tuuuvuvuuvue:entron
suuButtttuCBBCBBBBBe:entrust
uttCttut.uAAACAAAA.e:envelop
ttts.At.utsssstAstse:envi
tstts.BsstAAAAAAAAAe:environ
Ctuusttvuwxwwwxwwwwe:environment
vvuusvvwuCDDDDFDDDDe:envisag
tsssBttsstBBBCCBBBBe:envisageon
tC.utvtuuvuvvuuuuuue:enzym
wtvxAuuutBAECBCACAAe:equal
AwCutw.wytwtAssvutue:equip
vwwwBxuCwzBBBBDB.BBe:equiti
sAtB.sssswvyvwvvvvve:equival
sts.ssuuBwDAA.AAAAAe:era
tttBssssstuuuvuuvuue:erad
Assssttt.tBAAAAAAAAe:erect
sststsAAtvDEDEDDEEDe:errand
w.svuvB.swuvtuuutvue:escap
stsuttutsBDB.BBBBBCe:especi
.uAu.ususvFDEDEDHDEe:esperon
tu.ustutuAAABAAAAAAe:essenc
BuvBuuuuuvDBB.BBBBBe:essenti
wyxvCtuyAuBAACDCBCEe:establish
vwv.t...su...sAsstse:estat
uttBttusBusssussssve:esteem
uAu.uuvAusAssusssDse:estim
Asss.tBssuCDDDDDFDDe:ethic
Assss.tstAvtttttttte:ethnic
Bttstttusuzwwwwwwwwe:etoffon
AstssAssttBAAAABAAAe:eu
ButvtutBvxCBBBBBCBBe:euro
CAxCxszutz..AAsBAuse:europ
.uwu..xsAzuBsuvAst.e:european
Asuu.tvuAwBBADsBAACe:europeen
tssstts.BsAAAAAAAABe:europeenn
AuuvtuAttuB.....s..e:ev
wwwvwuD.vvwwwwwvzvwe:evalu
vu.vtuCssvBBCBBBBCBe:evapor
sstsstAsssAAAAAABAAe:even
w.v.susstvyvxvxvwwve:event
sssssssAstwwwwwwwzwe:evergreen
ts..sAstsAtttttuttte:everydai
ttttssstsBsssssstsse:everyman
ttvAvv.uAwD.BCBBCBBe:everyth
vuvutBBuuvCCCCCECCCe:evid
tutststAtssssusssBse:exact
xu...w.wusstsstsBsse:exactli
vAsvt...uwsAtsstttse:exam
xBysvxD.tz.Assst.ste:examin
vvvussC.twCCCCBBFECe:exampl
vssssBttwusv..ttsute:exce
stssuttAtAzyyyyyyzye:excel
sDstsA.tsAtutttuttte:excep
uBAvtusuuutu.tttttte:except
vs.tu.s.vxCDACBAD.Be:exchang
Ftwztwwwx.CABBCBBBBe:exclus
sAsssssssstuttttttte:exclusiv
utvtuu.ABx.s.A..ss.e:excus
tsuvvsuuAAwwuuuwuvue:execut
tt.Bstuututsuvutttte:exemplari
usuuutAsAwuvuuuuvvve:exempt
sst.sB.Atutttttusste:exercis
tutuuCutuvuuuuuwuuue:exhaust
ButtsvuuuAutttttttte:exhibi
Attusu.tu.ssssssssse:exhibit
xBsswvyttwFFGEFGDFDe:exist
uA..wwysttAt.v...tAe:exit
tvDtuuvutvEEHGEEEEEe:exoskeleton
tuABuuttuvDDFEDDDDDe:exosquelett
vuvtvvvDuvBBBBBBBCBe:expan
Bwtttuu.BwtssssssAue:expand
wvtxv.tsDuHHHHHHHHHe:expect
AAststAtsuB.BBBBCBBe:expedi
uAsvv..utv.t...B...e:expenditur
vAvAxuAswwCA.DABBBAe:expens
ztysw.DtwzA..u.t.C.e:experi
stvCuuu.tut.ssss..se:experienc
xuvzx.EtvxsuststtAte:experiment
uuAsuuusA.tsuwtttvve:expert
tu.uuBuuuuBB.BBCBBBe:experti
xAAvvAwwv.BCBBBCBBBe:expertis
tutvutsvuC.........e:expir
yxxwvFxusxCCCBCFCDFe:explain
vvvvtCvvsuBBBBBCBBDe:explan
xEsy.vuzyssvuvsw.uue:exploit
s.sstsussBABAAAAAAAe:exploiton
ttuttCttttBBBBBCBBBe:explor
BvtvBvuvvuGDDCFDDDDe:export
BuBtststtus.A......e:expos
tt.tssstAuss.sss.ste:express
..BsssssstCB.BBBBBBe:expressli
DvvtuuxsuutsssAssCse:extend
uttAssussABBBCBBBBBe:extens
u.t.tu..ttsAsuss.sse:extent
stussAsBt.BBBDB.CDBe:exterior
s.tAssxsu.sACAu..D.e:extern
Bsuvuvwvvs.B.......e:extract
st.s.tttA.CAsAAAAABe:extrem
u.vwu.v.usBDCCCECBCe:ey
.sttttsst.AAAAAAAAAe:eyeglass
t.uBstttttBABDBBBBBe:fabric
.vvuuuuvvAAsstssssse:fabriquon
tsttv.st..AtsA.As.se:face
.usstutys.ts.sAut.Ae:facil
t.tttAtut.BBBCBCBBBe:factor
ywv.BxuuzAvzwututuue:factori
wuuusDwxustvvuvvttue:faculti
sssttAsts.AAAAABAAAe:fail
tttusvBvsABBBBBBCBBe:failur
wuwxAwutuCs.sss.tA.e:fair
sv.Bsuwvswts.stssste:faison
uututvBs.uBDCCCCCDBe:fall
sAsssstssutvttttttte:famil
.wutsxAAystut.s.BuAe:famili
AssstAuttvDDDDCDCCCe:familiar
uuAvtv.uA.s.t..sA.te:famou
us.AtttuuuBCCDBBBBBe:fan
stAvuut.vAEECBBBBBBe:fanci
.vvu..AuuuFDDEEFFDDe:far
.yzxssCsuxs..sADs..e:farm
uututuCtuBvvvvvvyvve:farmer
tttBtttttuEDCFCCCCCe:fashion
tt.usAstAwBACBBCDBCe:fast
u.uusAtut.stsst.ssse:fasten
AutAtttvt.BBBCBBBBBe:fat
sutA.uAuvttsstssstse:father
sttstAsssttttttvttte:fatigu
uvwsvuusAstuuuvvvvse:favor
vvtuutBuuBttttttutte:favour
uCvttutustCECCCCCCAe:fear
.tttt.t..suttttutuve:featur
vHzyuxzzwv.uttuvutte:fee
tttutuAAtttttttt.ute:feedback
ttttttsttBtttttuwtue:feel
uAsA.tsttuBCBCDBBBBe:feeler
ttut.As.svttttvutute:feign
uttuuAAtuxvxvvvyuxve:fellow
.ssustuBuuvvvvvwvxve:femal
tCtuuttutuBCBBBBBBBe:ferment
sBssss.sstCECCCCCCCe:fertil
tCtttusutuBCBBBBBBBe:fertilis
tsBustssstsstsssssse:fervent
vuz.vwt.t.ss..s.CuAe:few
sssA.tstsuADA.BAAAAe:fiber
tBtt.sststBEBBDBBBBe:fibr
vwtvvvEzuttttt.uBsAe:field
BuAutttttvzyzyyyyyye:fifteen
ssttts.ssAttttttutte:fifteenth
u.uusuu.t.tvttvttsse:fifth
wvwv.vuBv.BBBBDBCABe:fifti
uus.twu.suttsAutttue:fig
t.t.ssu.tuABAAAAABAe:fight
.svuuAssuuECAAAAB.Ae:figur
wvxsv.uBstwywywtxyze:file
wvsDwxxxxtA.t....B.e:fill
.AvBsxwvvyHDFFGEEEEe:film
A..vvutuvsBACBBCCCBe:filter
AAvtttttuuss...AA..e:filtrat
wwtBt.uv.uFFGHFGGFFe:final
yxxuwwyC.....sss.Bte:financ
vvuuxtvDwuCCCCCBCECe:financi
sststAtsstvvvvvvvxve:financon
szs.vtw.tsDGHHGHGFFe:find
swt.sxzxsDFAFCCDEFDe:finish
tusBstBuuwBBCCBB.BBe:fire
ww.yBzxvBuuxvxvyxyze:firm
vuC.ttuutvBBECBBBBBe:firmwar
zvzzzzCAEzCttC.CBAte:first
ttuttCtuttDDDDDFDDDe:fish
Bswtuwttutvstuvuwtue:fit
txu.tzA.tusstBttAtte:five
tCtttusutuBCBBBBBBBe:fixat
tttCtutttutttuttttte:flacon
utuuButuuABBBBCBBBBe:flag
Btttsttttsutttttttte:flagship
AstAstuuttCs.......e:flake
sssD.ss..wBBBCBBBBBe:flame
stAwvAt.tyvxwwxywxxe:flat
CsvwttwvtuCBBBCBBBBe:flaunt
u.u.sutAtt.t.....u.e:flea
swwvuwCvvvECCCCCECCe:fleet
tssssBsstutttttuttte:flesh
tsBAusutAw.BAC.sA.se:flexibl
uuususAuBt...s..B.se:flight
uBt.usvvu..B.ss.A..e:float
uususButtBDDDDDFDDDe:flood
w.t.ustvv.vxwsvywvve:floor
tttttBttAtCCCCCDCCCe:flora
sssssssAstBBBBBBBDBe:florid
uut.suwBs.BABDABBCCe:flow
AsssAsssssvuuuvuuuue:floweri
tAAuvttAttBCBBBBBBBe:fluid
tttstsBsttvvvvvvyvve:fly
uuDvusuuutAAAAA.AsAe:focu
utttttt.A.tttttttvve:focus
tBtusttsstvxvvvvvvve:fog
vuvwu.uCtttvtttAsvue:folder
vsxwv.wCwwsttuvwvvue:follow
sus.CtsvButtttstttue:fonci
sssvttuAuA.CsBsAA..e:fond
BxvDwuwtxwzwvywuuxwe:food
Bststssutuutt.ttttte:foodstuff
tttsstttBsttttttttve:foot
AvBuwswuv.s..A.B...e:forc
uuvuvuvsBACCCCCCCDDe:forecast
AswvCszzCzyAuxyztvue:foreign
vtuwuuA.Au.A....As.e:foremost
ttCuuuttuu..s......e:forg
tu.uuuCuttss.sssusse:forklift
y.BtAuwwuvDCDBEFDBFe:form
uu.wuvtvBtDEFDEDFCDe:formal
sttsuBsuAvCAAAAAAAse:format
vAvvwvwCvtvxvvvvvywe:former
u.uttutvuBtuttttttte:formerli
vCutAvvxvwDFDEGDDDDe:formul
tBtuttttutBCBBBBBBBe:formula
tstt.tsttABBBBCBBBBe:foror
s.vutuBsuwu.ttttvvte:forth
BwAswuxsuvsssusAs.Ae:forthcom
txstvwu.vBwvvuvvwwve:forti
...vus.t.wuuutv.tsse:forward
tvAAt.uuus.sAtssssse:foster
xyy.Dyx.v..ABBECCsAe:found
uwwxAwxDuv..ssAutwte:foundat
xxxyAyyDsxxxxxtxxzze:founder
uu.CvtwutvBBCBBBBBBe:foundri
.Avvtuzt.s.t.sstsuAe:four
tttsstBBstBBBBBBCDBe:fourth
.Att..tttvCBBBBABBAe:fraction
vvvuvAvvvABBCBBCBBBe:frame
vwtvAAvvwAAAAAABAAAe:framework
Ayvx.uxy.tsBAACBAs.e:franc
AvsvsvvvAvwuvuwuuwwe:francai
utts.tttAtuuuuwuuuwe:franco
sssAsssssuuuuwuuuuue:frank
vuuuuuuuuD.........e:fraud
xvyBxvDwAxAt.u.sEAse:free
uAuAvuvu.uvxvwvvvvwe:freedom
tsts.tBtt.ssss.sssse:freeli
usuBt.tutuuuuvuvuuue:freez
uvutDt.utvBBBBEBABBe:freight
CszzAuzzuvDCC.BDBACe:french
tsBtttuttssstsssssse:frequenc
ts.ssAstsAtttttuttte:frequent
uv.tvuB.uv..s....C.e:fresh
tvvCututsvuuuxuuuuue:fridai
t.uvsuus.ABtA..AAB.e:friend
.uuustAu.uvuuutuvuwe:friendli
svBv.vuwvAAstsssssse:front
uutCuuuuuuCCCECCCCCe:frozen
sAAuuvtu.uC.DAAAAABe:frugal
Auuu.uuuuAB........e:fruit
t.wAututsusussssssse:fry
tCuutuv.tvAACABAAEAe:fuel
utuCuvvvuuBBBBBCBBBe:fulfil
wsttwsu.zAC.ACBBEBBe:full
vutvuA.wuButuuuvutve:fulli
tuAstu.uu.CCEDCCCCCe:function
zyzztwzFvt.AB.utvs.e:fund
sAutt.tAtvCDBB.ABCBe:fundament
t.t.tAstttEGEGEFEEEe:fungu
wvtwsAs.Czstsuvsuvve:furnish
tttttttuCtuuuuuuuuwe:furnitur
.uuwuvsAuxtAAAAABBAe:furthermor
suABttttttA.As.....e:futil
uu.tBututvAAsAB.AAAe:futur
vCAuBvuwvvBD.BCBBBBe:ga
Bw.vuwAuwxywxwwwywwe:gadget
sBsssttsstBCBBBBBBBe:gai
usAuvtusuBtvvttutute:gain
u.suvwAv.tABCAAA.ACe:game
tuA.vu.ttvFDBEDDEHEe:gap
uuuCtuvuvsBBBCBBBBBe:garag
DvuwvuuuvvAAAAABtBAe:garden
uuAtuutuuBttutttttte:gardon
ttAAtsutstDDEGDDDDDe:garment
Avuv.sAsvvBAAACsAsAe:gate
sssssAsttsACAAA.AAAe:gather
tvuuttvAu.CBBBBBBCBe:gaze
As.uu..usuttttttutue:gear
tBsAssststuwuwuuuuue:gel
tsutuAtAtuAsAAAsABAe:gene
CtBxwzzxwtsABAAA..Ae:gener
tsssBtAtuuuuuuwuxuue:geniu
uuusuuuvBusss.ssssue:gentl
utAttt.AtuCCDCCCEDCe:genuin
utuuAtuuuAAAAACAAAAe:geotherm
t.t.t.tttuEGEGEGEEEe:germ
tvuvuuuuuDxvvvvvvvve:german
Dwwvvwvuu.FDDDDDDDDe:germani
sutsCuttsvBBBBCBBBBe:giant
tsutABtyvy.uAt.Btsse:gift
.vtusv.vAvsAs.s.A.Ae:girdl
stBtAsstssBBBBBBBBBe:girlfriend
..xsutsxtvBs...DBC.e:give
.vt.uuvvCvABBDBBBBBe:given
wwuw..AvCt.tttvuutte:glad
.t.vwAswwxuvyvvyxtve:gladli
vAwxsw.vw.DDCCDCDDCe:glass
uCttsttttvAAAAAAAAAe:global
tBtttsttttCECCCCCCCe:glove
CuAvuwuvuvGEFEEEEEEe:glucos
tttACttvssAAAsCAAAAe:glue
stts.uuvAxwwtuuutyve:go
As.vvwAvtvHHGEEEFHEe:goal
stuuBus.vuwxxxzxzyxe:god
sssssssAssBBB.BBBCBe:gold
Btuwxxvyuvzwwxzwyyue:good
Awuuvussv.ywwwwvwxwe:govern
ttstCtAttu....s.A..e:government
AttvtttBttvuuuuuuvue:gp
vvA.uvuuuBA..ss.s..e:grade
wtvwtAvt.Btwttsttsve:grant
tvuCtututuECCECCCCCe:grape
uA.Atuuuutuwsvuuuuue:graph
AsssAttsttutstutttte:grasp
ttsttusCtuAAAAAAABAe:grassland
stttt.ttuBBBBBBCBBBe:grate
ttt.s.tBtuCCCDCBCDCe:grave
sxutvxsCuvE.CBAB.BCe:great
uBtutttuu.uxuuuuuuue:greater
tttAAssstsBBBCCBBBBe:greatest
tsts.tBtt.ssss.sssse:greatli
sAst.uvuttBABABAAAAe:greed
vvsuBA.sxtBCDAADADBe:green
.stttuBttvCBBBBACDBe:greenhous
suuutuuu.AsAAAAAAABe:grenobl
tsttssttAAAAAAAAAABe:grenobloi
sxwxxxt.wA.ABAAAtBAe:grid
sBttttttuuswuuuuuuue:groom
sutwAtAu.zC.CsBCAABe:ground
vvusBssvyusDDCACs.Be:group
sxsBxxvCtttuxtuuuxwe:grow
CvuuuusuuuFEEEEEHFEe:grower
Att.ustAss.tt.tttute:growth
tstuAtuA.vCA..A.Aute:guard
uAttst.tuAtuttttstte:guest
vvvuusttDwCBBBBCDAEe:guid
vuwvvsw.CsBCBBBCBsBe:guidanc
wvvuvuEwtwsssssstsse:guinea
tvuvuABusuEEEEEFGEEe:gut
ttttstBtttssssssssse:gypsum
wtvAusvAAvuuuvuvuvte:hair
w..wCzw.wzAusutsB.Ae:half
BwwAvu.wtwwttvtsstte:hall
tt.sutAu.swvwwvwvvxe:halt
.utswzzxDwCACCCAACCe:hand
ssssssstAuAAAAAAAAAe:handbag
tuyuswvxEt..AABBBAAe:handl
At.ssu.sttECBCCCCCCe:handler
A.t.s.ttsuCAC.ABAAAe:hang
vuvwswCxBxAs..B...se:happen
xv.vs.AAyuxwwvwvxuve:happi
uBtuttAtutsBusssBsse:happili
wwAswvuBuuvvwwvuuxwe:hard
.sBxwvAwuxsttussAsse:hardwar
ts.tsAsCsuEDFEEFEHEe:harmoni
sCuvv.uss.uxvvvwvwve:harvest
sssAsssssuuuuwuuuuue:hasti
tsttBttstsCCCCECCCCe:hazard
vu.ztyBstuA.A.ACstAe:head
uututttB.tsssssssuAe:headlin
yvAvvvwwDvDDCDDDDDFe:headquart
ABtsssttsvAussssssse:headset
uxswtwsDsyvuwusuwxte:health
utt.vvvst..tBssssuAe:hear
wsssu.twtutAutss.sse:heart
tvBuvwt.utCDCECCCECe:heat
AssB.ststvwuuuuuuuue:heaven
suABttut.tBABsAAAAAe:heavenli
vvvwwvDwutAAAAAAAAAe:hectar
sAss.stss.tuttutttte:heir
.wu.Duuvvwussttsssse:held
uzxuwuwyCBGFGGGHFEGe:help
uttuAstssABBBBCBBBBe:henc
ststssssAttsssssssAe:hi
ssssAsssssBBBBCBBBBe:hidden
vu.utsvtA.FHBFCFGFEe:high
uut..ttBvutttssttwte:highest
uAt.t.tAuuDDDFDEFFDe:highli
tutttuCtutuuuuuuwuue:highwai
.uu.ttstssCBB.BBBBAe:hint
styswuzwEsyyxzxxxwze:hire
wAtCtuwtvtsAtuus..se:hit
Atsus.stsAtsssssssse:hitch
.tusuvtBsxtxxvwyvwwe:hither
tstAtstAstBBBCBBBCBe:hive
utsu.svtuttAABABAAse:hold
BttAtstttuCBBCBBBBBe:holder
vvuvuuCuu.vvvvvvyvve:holidai
su..uBuutu.s.ustssse:hollow
ByzxuwAvuACBFDBEDDBe:home
ttvwAs.ttu..ttv.uAse:honest
sAss.sstssuuuuvuuuue:hong
BttsssvtsAECCCCCCCCe:honor
tvAvu.sttyHGHGHHHGHe:hope
utttsBttstAAAAAAAAAe:horizon
AyvzwA.uy..AAsssAvse:hospit
.txxv.uuxsCCAABAB.Ae:hospitalis
zwwxwtuwFusut.stvuse:host
Atttst.ttsDBBBBBCBBe:hostess
tsBustssstsstsssssse:hot
tutusuBvuAAAAAAAAAAe:hotal
tvvvuvDvvvBAAAAA.AAe:hotel
uxwBv.xxwCtuuwutuuue:hour
.yytwztyBsDEDDDCABDe:hous
Cuvttutu.xvttsttusve:household
ss.sssAtssBBDBBBCBBe:housekeep
Ass.Asssssvuuuvuuuue:hua
tstCsttsstBBBDBBBBBe:hull
tttBtusstu...A..tt.e:human
BtstsuttttCBBBBBBBBe:humid
AwxBvuswvuxvvwvwyuxe:hundr
ttttBttsttBBBBCBBEBe:hunt
sssAtss.ttBBBDBBBABe:hurri
ttBwuututuCBCBBBBBBe:hybrid
wtuxA.AsyvDBCBCDsABe:hydrogen
tttttCtttw.........e:hydrolog
susttsB.stCCCCCCEDCe:hydropow
........ssCBBDBBBBBe:hypercompetit
.tAtAuttttt.t.A....e:id
ssAttvAt.uusutttvwue:idea
tvAwsx.x.uDCFCDCACDe:ideal
tAtuCttusvBBBBDBBBBe:ident
ttttCtstswEEEEHEEEEe:identifi
tstB.tuttututxwtttte:idl
usuttsAut.ABAAAB.AAe:ill
tAtwuCvwvx.C..B.BBBe:imag
svvs.BvstzDABBACACBe:imit
sBssstssswvxvvvvvvve:immedi
ts.v.tAut.BBBBCBCBBe:immov
tsttuAtBtvCCCCCECECe:impact
u.ttts.uuAt.tttuttte:imperi
AstButtuuvAECDCCCCCe:implant
sstttus.t.tttttttvte:implement
.uu.ttstssCBB.BBBBAe:impli
Etyzxvtvvtsusst..ste:import
.uAutuut.sCBDBBBBBBe:improb
tssussBttuttttttvtte:improv
tCuutuuuutBDBBBBBBBe:in
sstC.sttsuBBBCBBBBBe:incessantli
ssAvu..vswtvwuuvwuve:inclin
s.s.t.ssCuttttttttve:inclu
vDztx.xxxswyuxvtyxxe:includ
.tsuwuu.t.su.tusuuue:incom
stA.Assstsvvwvxvvvve:incomplet
suvsusuusAuttstutuve:incorpor
vttutsutuCGFEEFEEGEe:increas
xyxwxvyvC.......As.e:incub
tsssssAsAvCBBBBBCB.e:incur
vv.u.u.sutDDEDEDEEDe:inde
B.ttssutttEECCCCCCCe:independ
uvsuvuusC.AACAABCCAe:indic
tutAtutuAuCCCCCCCCDe:indiscrimin
utuuAuvs..CABCCBBsCe:individu
x.yu.st.tttuAu.wstue:industri
tuvCututtussstsssAse:industrialis
.Bstsssttt.CAAAAAAAe:infant
tAssts.s.uCCBBBBCB.e:infect
utsst.uvDv.........e:infecti
tAutuu..usEHEFEEFGEe:inferior
tAtstAt.svCDCCCDCDCe:influenc
vvv.vusssAuvutuutvve:inform
t.us..BtssCCCCCCECCe:infrastructur
tDuuuutuuuEHEEEEEEEe:infring
.ttAtttttuBAA.AAAAAe:infusion
sAu.tsuvvvAs.s.s...e:ingredi
ssststAsssxxxxxxzxxe:inhabit
tssAuussuuBEC.BBBBBe:inhal
tAtu..ABsuvwvvtsvwwe:initi
uvwCtuvwv..........e:injec
AuBAttttuuuttvttttte:inject
Cvtutsuutuvtttttttte:inlet
usts.sCtstttttttvtte:inn
tAuxvyC.wwtDBsssyvBe:innov
BtutuuuuAADCBBBBBBAe:inquir
sAutttuBstDABBBBBDBe:inscrib
sBvttuAuvx.AAAAABAAe:insert
tu.ut.uwuBDDEDDEEDDe:insid
Av.suvuvuuDAtBAA.AAe:inspec
tAtxvsBuxxBACBBCBCBe:inspect
stBsssttttCCECCCCCCe:inspector
vvvuuvuuuD.........e:inspir
uxstuvAz..ACDDECDDDe:instal
uwCyBBwwvzBst.AACA.e:instanc
sBuuttttttBDBBBBBBBe:instead
wxxxu.tBs.t.ts.BtAAe:institu
vsBvuCxxtxuswtttsste:institut
ttAsstBssAttuttt.tte:instruc
uAwvsAvu.tCABBCDBDBe:instruct
swuvwu.wxBzvtvvywvve:instrument
ssttsAuBtvBBBBBCBDBe:insuffici
BtBustt.stGEFEEEEGEe:insulin
suvvtvvxBABAAAAAAABe:insur
.CvAutvwszts.tt.su.e:integr
wC.vvvwwuwBCCBBBBBBe:intellectu
Bu.wvtttuAAs.ssAtsse:intellig
..us.utu.vFDDGEDDDFe:inten
u.wAAxusAsCBAE.AAsAe:intend
vsttBus.sus.ssssstse:intention
xAwsuuxAw.FHFGFGFHFe:interess
uBxxuux.wsFGDDCEDDDe:interest
usuttAtvtBDDDDDEEDDe:interior
.sssssAssuvtttttutte:interlock
....t.t.Ctttttttttue:intermediari
sxvxtswAA.uuuuxvwtxe:intern
usvutAuv.vACAAACAA.e:interpret
tC.ts.ts.Auvuvuuuuue:intersect
tsttAsstssBBBBDABBBe:interview
stAtsstssAAABAAAAAAe:intrins
sCvwvvwtsvAEBBABBC.e:introduc
AsssssssstDCCCCCCCCe:introduit
.uvBttAu.wEDDEDDEDGe:inund
BssssstttuBAAAAAAAAe:invari
wC.w.w.yxxxzwzyxzxxe:inven
wBB.syswwxuwsvwuwuue:invent
tA.utututuuvxuuuuuue:inventon
v.t.Dvuwwyt.suwtwtte:inventor
BstssstsstBAAAAAAAAe:invert
zyvy.yz.tDAB.AA.BBBe:invest
uuuuvuuCsttttttttuve:investi
zuzw.DyyBxCBCBDFCCEe:investig
tssstsvssAtttttttute:investiss
tsssttt.Avssssssstte:investisson
wvuwvxu.sABBBBBBCDAe:investissor
vvvuwsu.vAAAAAACBAAe:investor
.ss.tAstvzwzytwzwwye:invit
ut.vttttBuuuvuuuuuve:invoic
vsvvAt.sstsstst.uA.e:involu
sstttssAtsA.AAAAABAe:ion
u.tA.uvutvss.v.Assse:iri
.vuttvuvuBBBBCABsBBe:irrig
wtvvwBwt.ABsB.A.AAAe:issu
ssv.ssttuuvtvtttuvue:item
..A.utttuvEEDBCDCCCe:iz
..A.utuuuvEEDBDDDDDe:izat
tstttsvuvD.........e:januari
sutvvuu.uBECCCCCCDCe:japan
vuuvuuvusCB........e:japanes
uu.A.uuvs..AtAt....e:jar
stAtssttsBsstsssssse:jet
t.tsttuttBstssssssse:jetabl
y.tAwsyytsBCB.DDDEDe:job
uw.t..zvwtAAACCAsCse:join
zyBwAszzysBuABABABBe:joint
xzAyEAyyxu.BCBBABBBe:jointli
s.uvtAtuuBCs.AAtBCAe:journei
tt.tssstAuss.sss.ste:judgment
tttttttuCusssssssste:judici
tutBsttttttttuttttte:juli
wuv.uvwusACCCFCCCBEe:june
tAtst.uwwwBAAssC...e:keen
xvxssty.Bt.tAAtt.Bue:keep
AsAvttxv.wtututtuvve:kei
A..s....ssCBBBBBBBBe:kept
vvvuuvuuuD.........e:kidnei
sAs.ssssssCECDCCCCCe:kill
xtAswvtwtCuBA.stu.te:kind
sstAtsBuustttuttutte:kindergarten
AuuuttBtuvABBBBBECBe:kiosk
A.vxvvuvvCCECCCCBCCe:kit
tuttttBttuDDDDDDFDDe:kitchen
uutttuCututtttttutte:km
tsstusssBuFCCCCCCCEe:knock
BttAtstttuCBBCBBBBBe:knocker
ssssstsAs.BBBBBBBCBe:knot
..uvuwzwAsCCCD.CBBAe:know
.tt.w.ytstFFDFDFCGFe:knowledg
tttttttttBBBBCBBABBe:known
sAss.sstssuuuuvuuuue:kong
Attuutttt.utttttttte:korean
ssszzCtz.uBs.sABABBe:lab
vuvEuvvvuwtvvzvvvvue:label
uuu.uAsv.vtttstsvt.e:labo
tssutsts.AAAAAAAAABe:labor
.tusyBsz.uBs....A.Be:laboratori
ssss.ssBsstttttttute:labori
u.sBvAywsuAtsv.t..Be:labour
s.v.vBuvwtHHFHFHHHGe:lack
xsswwvBwssADssAB.s.e:lai
Evvvwwvwuw........Ae:lamp
wwvyCxswEzBAB.ABAs.e:land
vvv..vAwsttttsvtvtse:landlord
tCtststttvuwuuuuuuue:languag
uuvtttBusuEEBEEBAEDe:larg
vvCBttwwuw..Ct.s...e:laser
yuyzyywwvGsBsA..u.Be:last
vsutuvCw.xEDBCCCCCCe:late
tABusssssust.sssssse:latenc
s.ssAs.sssBBBBCBBBBe:latent
st.ssusAtsuuwtuuuxue:later
vwusuuvsuCAAACAA.AAe:latest
st.ussButuAABAAABAAe:lath
wv.uw.BswwBssDA.BDte:launch
.ttussttsACAAAAAAAAe:laundri
tutttttt.Bssssssstte:laureat
wDvx.yzwBzABABACBBBe:law
vuuuuuuvDwttttttttue:lawyer
u.uvtsvusAxzyxxwxxxe:layer
tCttsttttxwzwwwwwwwe:layoff
yxwux.uCwtBB.t..s..e:lead
t.tu.uuAuuvvuutvutue:leader
w.tBsuwwvws.su.Assse:leaf
uttyvwCvt.FAEDDDGEDe:leak
.sAusvuusx.uttttttte:lean
suuwwCvu.xCBABBFEBBe:learn
xwvvwwxwFvtttutttuve:leas
tvuCtututuECCECCCCCe:leather
wts.txsws.DAEsCBBACe:leav
suut.Asst.EEEEFGEFEe:lectur
ssstssttBvssssssssse:leewai
uxuwww.A.AECCDCCDDAe:left
s.sttst.Atvvuuuuuuue:leftov
wBvuvuvvCvtuttttttue:legal
sttBtsutttuuuxuuuuue:leisur
vAAut.uttustAssussse:len
uuttus.t.vGECFECEEFe:lend
uwuCvvt.vsuuuwuuutue:length
suBttttttsBBDBBBBBBe:lens
ttsBtstAstDDDEDDDEDe:lesson
uAuuuuBtvwBCBBBBC.Be:let
vuuststAsvvvvwvuvwwe:letter
Bsustvxtsssvvuwvusue:level
.Asus.AutuC.BBBACBBe:levi
tsssutsAu.BBBBBBBCBe:levon
uBuAvuvusvuvuvuuuuve:liberti
t.ssssAtsututtttutte:librari
yAwwtuyy.AtsBt.A.Ase:licenc
wAwxuuxxuAt.sstvssse:licens
tBtstutttswzwvwwwwwe:license
ssAsssssssDDGDDDDDDe:lidar
.twBu.svuxu.sAsvtAse:life
tvvvwx.Bv.s..u..A..e:lift
Axutx..vxxEDGCDHCEDe:light
sstusAtusAss.ssussse:lightn
vvBvuuuuvBCCDCCCCCCe:lightweight
sttsAt.Astvvvvwvvwve:like
vsuu.uwsuBACAsCAABAe:limit
svuEwxssywu.ut.uuCse:line
ttutstut.Bttttttttue:linear
sv.suusvuAtAAt..s..e:link
Atsssuw.wwt.AtuBttse:list
stt.tttA.ttttvtttvte:literari
vvvBuvvvvAuuuwuuuuue:litr
.tvsu.A.vvDDCDCBEECe:littl
suvsuuDxuuxuuwttutte:live
utuutuCttuttttttutte:livestock
Cvv.uv.wwxutuuttstte:ll
.vtvvsvw.svvvwwwvvte:load
svwvstAttAEEEECGFEBe:loan
.vvzDzzzBxFEFEEEEDFe:local
.xtvxtuwB.B.tAAstA.e:locat
tsssBtAtuuuuuuwuxuue:loci
AAtAtttutv.vs.ssssse:lock
tsttttssButtttttutue:lodg
v.uuuvusuABAAAAAA.Be:log
tsssstttBtttttttttue:logeon
uuBtuuuuuBBBCBBBBBBe:logic
AvwuvvCuvsvtttttstte:logist
wuwywxBs.sB.B.ABBBCe:long
utvs.sstsBCCCCCCCCCe:longer
tuwtwBsAuvADFEGEFCHe:look
tAtttstst.A.AA.AACAe:loop
ttuutvCuuvtuAtttvtte:lorri
Attts.ttssCAAA.BAAAe:lose
ttss.sstAtAAAA.AAABe:lost
wwwEwxxuvA.ututts.te:lot
susuvsxv.tB.BA.s..Ae:loud
uvt.tutttAssssssssse:loudspeak
suuwtuvvvBvtttttttte:loung
ttstttstBvttttttttve:louon
s..xt.yAvuA.AAAEBACe:love
BBtxt.ystyFDEADFDFEe:low
A.ww..wvssAu.us.ss.e:lower
ttttutBAutwwwwwwxxwe:luck
sst.stAsssCCCCCCDCCe:lump
sttttsBtsuABBBBBCBBe:lunar
sAst.uvutuBABABAAAAe:lust
AwvsvuvwwBs..A.....e:lyon
tsstBsBt.vttttvt.tue:m2
xvABvv.wzuAvuttx.ste:machin
utBsttsusuBBCCBB.BBe:machineri
BtttssutssECCCCCCCCe:madam
utusuuuuuBBBBDBBBBBe:magazin
Asss.sstsswuuuvuuuue:magnific
tvABuvtt.wBBE.BBCCDe:main
AuvAAsutsuDBBAsBBBAe:mainland
ttut.A..svAAAA..BAAe:mainten
vvsAvuvAuuuuwvuuuwue:major
uAsBtvvttwsu..ssstse:make
ACBtvxvxvxsuAA..s..e:maker
tAstsAAAtvsussst.Ase:makeshift
Av.vu.uutuyvuvvxvvve:makeup
tttusAAstACBBBBACBBe:male
.sxvuyvvsACDBABDEBEe:manag
Bttttsst.tFDDDDDDDEe:mandarin
wusBtwx..wuvuxtuvyte:manner
tttttt.utADDDDDDFDDe:manquent
AuuAuttuttFCCDCCCCCe:manual
tBsByzzzy.xzsvwvwtve:manufactur
u.zDwyyxts.stsAs..se:map
Auuutu.AusDCCCCCDDCe:maraich
vwuvu.vu.CBBBBBDBBCe:march
ButtttuvtAHFFFFFFFFe:margin
AuttvsuAu.ECCCCDCECe:marin
ttsttstAAuAAAAAAABte:maritim
AuwCxyzvxAuvvyuwt.ve:mark
Bsz..zvzwss...ssBAue:market
EtxwAwxvuwsC..A..C.e:marketplac
utusBttuttDDDDFDDDDe:martigu
AsuAtsu.suHFHHFFFGFe:mass
vusw.Av.vttustustvte:master
tttst.As.uBBBBBCCBDe:mat
tuustuA.sA...A..tAse:match
.wAuv.txuy.s..AABABe:materi
uuCtutuuuuBBCBBCBBBe:materiaux
t.uAtAsttyAAAAACBAAe:matrix
ttswsvt..Autut.t.Ate:matter
tBv.uwv.ywv.tAtttzte:matur
.Bvv.vuvsvwyvvvvuvxe:mayb
tusttusCtuAAAAAAABAe:meadow
tCtttBAvtvtutttsvtte:meal
ttuwsA..v.CDCDEFDDCe:mean
ztyutxDzxABAA.sAAAAe:measur
t.AtsAusssB.CBBDBBBe:mecan
wvBwuBt.ssECDEEHDGFe:mechan
vvuvvuusuCBBBBBBBDBe:medal
Bw.AyAxAwwvxvwvuvzve:medic
t.ustAtut.CDCCCDCCCe:medica
ssAsttyvvstsAv.ustse:medicin
CsuvututtuCBBBBBBBBe:mediterranean
w.AtAusvsu.AA...Bste:medium
vvwsu.xCvxuttvt.twte:medtech
svvsBwwsts...AC..sse:meet
vtvvuBuCssHFGGGHGHGe:melt
svsvsvyxw.u.s.BtsBse:member
tsuAwtywvAGCFGFFEEEe:membran
ttutsCttttBBBBBCBBBe:memori
ssBtuuAttwB.AAAACAAe:mend
ttsttuAAttvvwvvvwxve:menon
Auu.utsustHDDCDDEDCe:mention
ttuuututB.vvvvvvvvxe:mentor
...uwv.ywtwutuusvuue:merchandis
C..utvuutuAst.A....e:merchant
sB.A.vtvuvHHHHHGGGGe:mere
utuutstCs.EDEEEGEHEe:merg
tt.Assustttsuuutttte:meritori
AtuuuuBuuuCBBBBBCBBe:merveil
uxAtut.usst..A.AtB.e:meso
ssBtssAstvA.AAAABAAe:mess
stsssAsttttttttuttte:messag
vuvDtvuvtuuuuxuuuuue:metal
sttstAsssttttttuttte:metallographi
tBtststtsuvxvvvvvvve:metastas
Awv.uvBvvuEBBD.ADBAe:meter
t.AtsssstsBCDBBBBBBe:methan
uBAx.uwtswBCABCDCsBe:method
wwuAtBswvuAAAC.sBAAe:metr
utsBu.uuvuwwyxwxxwwe:metton
tAtttttttACFCCCCCCCe:mianyang
uvsButvttuuutwuuuuue:micro
tuutt.uutAAAAAAAAAAe:microalga
vuuuu.vuAwEEEEEGEEEe:microbiom
tttttBttAsBBBBBCBBBe:microbiota
vAu.tuuBtusuA.sssuse:microchip
stsssAts.uDDDDDGDDDe:microorgan
uttutBtttsBBBBBCBBBe:microscop
sAstssssssBDBBBBBBBe:mid
uu.wus.vAy..A..sB..e:middl
vCuuttstttBCBBBBBBBe:migrain
uuuuuuuvBAttttttttue:mild
ssststsBsuBCBBBBBCBe:mileston
AAttuuttuuCDBBBBABBe:milk
tuuBuuuuu.DDDGDDDDDe:mill
wwyywxzHwxss..ut..se:million
wutsus..vussutsvtAse:mind
uvuvuwDwvssssss.tsse:mine
tAAtsAttttBBCBBCBBBe:miniatur
.sssss.sssCBBBBBABBe:minim
..ssuuuu.uFCEFEDDDEe:ministri
utuvuuuDtwxvvvvvvxve:minor
uututuuCuuvvvvvvvxve:minoritari
tttstBtttuuuuuuwuuue:mirror
sttttAttuzEFFFFHHDFe:miss
vuAsuAs..wttuttutste:mission
sststtAAtvDEDEDDEEDe:mistaken
tvCu.txvu.tut.utuAse:mix
tsAtBtAvuuvvxvyvtvve:mixt
tsBtssts.tCCECCCCCCe:mixtur
tstsBstttv.A..t....e:ml
At.vuvBwutB.B...s..e:mobil
uAuvCuu.uwstssBssvse:mode
xCtvuAsswyCAEBCECsBe:model
AAssstsstvsCAAAAAAAe:modem
tCuvuttttuuwuuuuuuue:modest
ttCstvuttuCCEDCCCCCe:modul
wuxAxAwwvAs.sss..wse:mold
wDxxvuwww.tvtttsttte:molecul
utstttABttDDEDDDFEDe:moment
wuzzsztGytBBBstsB.Ae:monei
.vstvsw.w.EAEBCACACe:monitor
.Cst.s.ssvuvuuuuuuue:monopol
t.svtvwuvss.A.ts.B.e:monopoli
wzxuzx.vBBCBEGDFGCCe:month
uutBsBtuuutttut.ttte:monton
Asss.Cs.stCBBBBCBBBe:moon
.uv.uusAtysAAsAABBAe:moreov
stststtBttAAAAAAAAAe:morn
CuutuuuvuuECCCCCCCCe:morocco
uvuutuxuvE.........e:mostli
.uuttAtB.uA....v.Bte:motion
At.ttss.ssBBDBBBBBBe:motiv
wD.ttuxvwxEEHFFEEEEe:motor
utBttutttuCCDDCCCCCe:motorist
tutttuBttusssssstsse:motorwai
uvvBvvyxwAAssussssse:mould
tutBsstsstBBBDBBBBBe:moulder
sttBsstsssCCCECCCCCe:moulist
suuB.uutuuutttutttte:mount
tututB.uutAAAAAB.AAe:mous
tBu.ttst.vvxvxvvwvve:mouth
stzwwyuuDwCDBACABDDe:move
tusutAsuAuvvtvvxtvwe:movement
AususAtsstDCCCCDCCCe:mud
CttuttttuuFCCCCCCCCe:multicart
vuvutAAwuwuuuuuwvuue:multicentr
sssCsssssuuuuwuuuuue:multin
tts.ssttsAssstssssse:multipl
uuuuuuAuuAAAAAAABAAe:mum
vsuvBt.tux.uvtutAuse:municip
t.t.t.tttuEGEGEGEEEe:mushroom
uvt.tutttB...s.....e:music
uAsA.tsttuBCBCDBBBBe:mustach
ssA..Cs.ttDDEDDEDDDe:mutual
.sA.Ct.ssvuuvuvuuuue:nail
AwAutvvzs.yuvvwxwwve:name
tCutuuuutvuwuuuuuuue:nano
uuvBttuutttttvttttte:nanofabr
tsttsuBtAwttttttutue:narrow
uAutvuuuuCvvuvuuuvue:nation
ts......sBvuuuuuuuue:nationwid
st.sBs.tstFEEEHEEEEe:nativ
s.wvutvtysBABCECACBe:natur
uututuvBuACCCCCCCECe:navi
ssssssAsssCCCDCCDCCe:nearbi
tsBtttAttvA.AAAABAAe:neat
tt.A.susstDEEFEEDEDe:necess
xDxxtAvsvs.A..ss.s.e:neck
wxuAtAxu.tGDEFBDEEFe:need
tsstssBtttuuuuuuwuue:neglig
Dtvtuuuvuu.........e:negoc
Cuuu.vuvutAAAACAAAAe:negoci
sBttststv.BDCCDEDCCe:negoti
utuutuCuAuuuuuuuwuve:neighborhood
tsttttAtAtttttttutue:neighbourhood
stsussBsstsssssstsse:nerv
.uwutAsvuAuttttuutte:net
.yyzyzt.wBA.....usue:network
sssssAssssCCCCCDCCCe:neurolog
uzCvAzAzstzvuyvuytve:new
svuvuvtvCwxwwwwwwwze:newcom
uwAsut.ussutsss.vAse:newli
BwDxwzyAwvDAEGEGEFFe:next
AtusvuwvCuutt.tttt.e:nic
AxvxxuwwC.AAAAACAABe:nice
AtsBustttvvttuttttte:nich
ttsAt.ttt.CCCDCDCCCe:nicoi
uwvttvDvuw...s..D.se:night
tstsstAsstAAAAAABAAe:nighttim
usvtvvuwwEtututtttte:nine
tCtttusutuBCBBBBBBBe:nitrogen
u.t.tAsAttFGFHFGHGFe:nobl
AwwsxuAxvACAAAAAAABe:nobodi
tAsv.susvwwvsutvuvue:non
stA.sstssuttstttttue:norm
uttwvwwswBsss.A.ts.e:note
BusvssstAtsuuuuuuuve:noth
wtsuuBB.vsFGGFFHHGFe:notic
tA.stttsAusAsssssste:nought
tu.uvv.uA...sA..ABte:noun
.stwvw.suxtBA...tt.e:novel
u.ttstus..uvuuuuuuwe:nuclear
vCswuvuts.CEDCCCCBBe:nucleu
uuwswxsCvtBss.ssA..e:number
utx.xtBsvttvvvvwxwwe:numer
svuwvw.xwB......B..e:nurs
sssstsAvAtsssssstste:nurseri
Au.xtutBvtDBABC.CBAe:object
uBuAstt.tvCDCDDCCBCe:oblig
vtsw.AAtvv.ss.AA.A.e:observ
xDwwuvxw.sABAABAA.Ae:obtain
tuv.tv.sAtwuuwuutwve:occasion
vwwutAutsBAAAAB.AD.e:occup
vusvsxxvCsBs..AAsBAe:occupi
wstAAAtwxtAvsAtt.tse:occur
.vvvvtu.uAHFFFFGFHFe:ocean
ttttttuBtsBBBBBBBCBe:octob
sttssBtstvCCCCCECCCe:odd
twv.u.vvts.AAAAAAAAe:oem
v.v.t.vts.ABABAAABte:off
..twsBAvtysxvywttxwe:offer
xwuzxyt.Asxzwwvvuxwe:offic
vswutvss..DECDBCEDDe:offici
AttustBtuts.....A..e:offlin
ss.Assssssuuvvuuuuue:offron
BuvBtuuutuB..s.....e:oil
uAtAtututx.Atu..s..e:ok
wBxxx.sAw.vwvvvuxwwe:old
ts.tsAsttusstssAssse:ologi
.Atttstt.uC.AAAAAABe:omit
uCuutuuuuuCECCCCCCCe:oncolog
vtAuuv.tt.Auts.Au.se:oneself
CutvutButwtstsstAtse:onlin
vwttyAs.stsutAvxuD.e:open
w.zzCysyu.ut.t.ussse:oper
tstsstBtsvsssssstsse:operatoir
sBtuttuutuADBBBBBBBe:ophthalm
A.uuu.uttsAFCCCECCCe:ophthalmolog
vuAvt.B.u.DDFDDFFEDe:opinion
ttAtt.AstwAAABAsBAAe:opportun
utttAtustABCBBCBBBBe:opposit
uABtvwvxuzAAE.CCCCCe:optic
vADvuvuvvwBBCBBBBBBe:optician
tBttttutttCECDCCCCCe:option
tzsCzuv.wtCtAs.sBtse:order
.tyt.vuss.tAts..sABe:organ
.tttt.tt.tBBBBBBBBBe:organis
.tuuuAtAuuB....A.t.e:orient
tuu.vA..tttvvuu.ttue:origin
tttuttBttuCCCCCCECCe:os
tuttsBuuu.CCCCCECCCe:outcom
uttAttuAs.AAA.AAABAe:outdoor
uttB.tusBw...BA..s.e:outer
uuAuttuutCuuwuuuuuue:outfit
Btttssttstvtttttttte:outlet
uvst.tuvsACCBBECCCCe:output
.Btutttutu.DBBBBBBBe:outright
wsstu.wAvCB.BBA.CGBe:outsid
wxxEvwwwvuAABBAAAAAe:outsourc
stssuttAtAuuuuuuuxue:outstand
Atutss...v.AAA.ssCCe:ouvron
tutBtsutttBBBDBBBBBe:oven
Btssstutt.BAAAAAAAAe:overal
sttAsButstAAABABAAAe:overcom
..ttssttsACABBBBBBBe:overlap
AAtvttzx.uusxwwuuuxe:oversea
ts.ttAtttv.sB..s...e:overtak
stv.Cuvututtsvsssste:own
t.yxDwuszyzzxwyxvyxe:owner
ustwCvuutuDECDGDGDDe:ownership
uuuuttBt.t.........e:pace
uwtDttwvsvvvtwtsuuve:pack
ussC.tvvuxuusu.uttte:packag
stttstCst.vvvvvvyvve:paddl
AtstustutABBBBBBBBBe:page
zFzzwuzA.vDDB.AB.EAe:pai
AAstttsttuC.AAAAAAAe:paid
tvvDuAuutxuuuwuvuuue:paint
u.BtttststEGEEEEEEEe:pair
st.sttAttsBBCBBBBBBe:pallet
uutttsCutuGGGGGGHGGe:palletis
tAwAutvtsvsussssssse:pan
.s.ttttBstCCCCCCCECe:pancrea
AAustvuvtu.BA.AAAAAe:panel
yssuxuzusCAsC.AAAsCe:paper
tttuttttBuutttttttte:paperwork
sABvtv.uuuDDFCCCBCCe:paragraph
xxywwvyxCABBBBBBBsCe:parc
Btsuutsu.vs.....s.Be:parent
zuvxxvByAtCBA.A..ABe:park
yvDDw.zswwsvuut.stse:part
Bs..uwtvvuv.AsstBuse:parti
vzAysBv.vtututvtvute:particip
.tst.tssss.tttutttue:particl
uvsvuuvsAAB.s..A.tse:particular
st.uttutsBCB.BBBBBBe:particularli
.xCw.szvzwD.sG.sCB.e:partner
.uBvBtwsyzDB.CBACDBe:partnership
st.svxz..AHGHHGFHHHe:pass
svtAtvwtA.EDEFDDDEFe:passag
uttusttvsBttttttutte:passeng
sAst.uvutuBABABAAAAe:passion
B..s.....tvtttutttte:passport
.uvsuwtAtsuxwvwyvwwe:past
tuAuttuutBBAAAABAAAe:patch
zGxzvwzuz.BADED.BCBe:patent
.uvtBuAt.vDBBBCBBBAe:path
sssAtssAstEEEGEEEGEe:patienc
xxxxwwBAwACCCCCFDECe:patient
t.us..BtssCCCCCCECCe:patrol
t.tA..u.wzB...DBBsAe:pattern
wu.vuuCssvBBCBBBBCBe:paw
vCxxwyyuAzCCBBDBBD.e:payment
uttttttuCt.........e:payrol
ttttststAAttttttttue:peac
tBttsttttstvttttttte:pearl
Bssssss.ssFDDDDDDFDe:pen
Atssss..suutttttttte:penetr
B.Autuuutusss.A....e:pentaton
tvusvwAsstCBsDABACEe:peopl
sutBtttuttuuuwuuuuue:peptid
uCAttttutt.AB......e:percentag
B.AutusttuCCCBBB.BBe:perfect
u.sttAAB..sussst.Ate:perform
.Bvv.vuvsvwxvvvvtvxe:perhap
vtvwwvxBsBBs.tststte:period
uAttututBv.B......se:permis
w.wwtwtzCuABDBA.DBDe:permit
.zvuwAuuAts.u.tssAse:person
uuAstsuBuuvvwvvvvxve:personn
v.vvvwtvA.uvuuuuvuwe:personnel
tt.Atstttstvsvtuttte:pertain
vvsCutvutvttutttttte:petit
tt.stuuuuAssssssssse:petiti
uBtusvtAu.tvtttttvte:pha
.suCvutuuwvsuvuuuuue:pharma
us..usuttABDDABCBBBe:pharmaceut
B.uvuvstusBDBBBBDBBe:pharmaci
w.vswxt.tABBCDBACAAe:phase
vwvuvAwuxAAAAAABAAAe:phd
t.tttAsutuC.BBBCCBBe:phenomenon
.sutst.st.DABAABCCAe:philosoph
sstusAttsAttsttuttte:phone
tBststttttDFEDDDDDDe:phonet
sAss.sstttsBssusssse:phosphor
tCtsusustsCDCCCCCCCe:phosphoru
B..s.....tvtttutttte:photo
AuttuututCvttttttute:photon
.usuttBttvDCCCCCECCe:photovolta
sssssAss.sBBBBBCBBCe:physic
vuuuuu.wuBuuuuuuvuue:physician
tt.ttAtttuuuvuuvuuue:physicien
ssAsssssssvvyvvvvvve:physicist
vtvutv.wuB......A..e:pick
wAuAu.vuuwAAABAsAAAe:pictur
tsBs.tstttssts.sssse:picul
susCvvuwuwBusss.Atse:piec
wvvuvuEwtwsssssstsse:pig
t.sttttttBstBsssssse:pile
xtt.uuuwvB.s.A.Au..e:pilot
vsAAtwsvtwAABBAA.AAe:pipe
BsttttttstCBBBBBBBBe:pipett
t.tsttAt.vsts.ss.sue:pit
tsstttBAttBBBBABsCCe:pitch
tA.tssuAuvsvts.u.Ase:pivot
svAtstuvszAwwttss.Ae:place
.st..wsxvvtssvututse:plai
.uvs.vvv.sABABsBAABe:plain
zs..tuzsutFsADEEBBFe:plan
.uu.uutusBCBBCBBBBBe:plane
stvCuuvuuv.sstssssse:plank
xsx..ztxysttus.tuuue:plant
uAutututuBBCBBBBBBBe:plasma
ttttstBtttssssssssse:plaster
vxssuvwvvCBBDBBCBBBe:plastic
stvCstustvAAA.CAAAAe:plate
uvuutBwtu.ss.sstssse:plateau
wvsvu.usvAvvxvvxwvve:plateform
ut.uvButwAsttAuv.vte:platform
.svuAvtvvuCCBBBBABCe:player
uuBtuuuuuBBBCBBBBBBe:plc
swt.vsuBuuDDAFBABDAe:pleas
.uAssAvAtwA..Bst.t.e:pleasur
.stvA.swuuAAsst.s.se:pledg
ssAsAstsAtsstsusssse:plenti
wBswuvtAuuEFFFFEEFGe:plu
ttttBtttssvvvvyvvvve:ply
uuuuuuuCuvssssssssse:pocket
sutuutBtstsuttttvuue:poem
.vswuvus.B..tBBsBAAe:point
u.tA.tvutvst.v.Assse:poison
vt.ussA.tvssts..s.se:pole
vvuuAtws.B....A..sse:polici
ututuuu.vB.......A.e:polit
sBsssssssttuttttttte:polyest
t.vAuAuuuvCDCDCDCCCe:polym
BvvusutAtvECCCCDDACe:pool
stAtsuAtt.CCDCCCCCCe:pop
CuvutuvsutBAABAAADAe:popular
ssAsssssssCCECCCCCCe:porcelain
.wCutvsuAx.ttuutvtse:port
BuBuvwtuttECECCCCCCe:portabl
tsssssstAsttttttttue:portag
wBvvvvvvvABCBBBBBBBe:portefeuil
Bwuvtvtuu.wuuuuuuuue:portent
..vvtuvvvAvvuuuuuuue:portfolio
vuB.t.tAtwtttutss.te:portion
tsstsssstBAAAAAAAAAe:posit
.vwvvCwtssuuuvtvwvxe:position
t..vAvusut.ss.A..A.e:posses
ttusutv.v.vvwuutuwue:possess
ABvtwuvuswBt.B...BBe:possibl
uwvtt.AsttBAsBt..BBe:post
ttussDsutwuuuuuwuuue:postdoc
sssssssAstBBBBBCBDBe:postgradu
AusuuuuuuBtsAsssssse:postpon
vv.A.vvutsAAsCsAABAe:pot
usAu.AuvtvCBACEECCDe:potenti
ssAsssssssCCECCCCCCe:potteri
tututuuuABttttttttue:pound
uButAuuutvtttstttste:pour
s...s.vuvvu.uvvuttte:pouvon
tstttxtvv.ssAstAuAAe:power
As.tswvssyHDFEEEHGGe:pr
svAuvx.xAu.t.usssste:practic
AstvtttBttsA.....t.e:practition
uAu.tvuu..uvuwuuuuse:prais
uuvsuutBuuDCDFCDEECe:pre
uuv.uAus..sssAst..ue:preced
vuusuAvAAtEFEGEFGGGe:preciou
utt.st.utstuuvutstte:precis
uttAtttut.tttuttttte:precision
uAu.uvvBvx.A.A...u.e:preclin
utuutu.utBCCCCCCECCe:predict
uAttstttAvt.ssAsssue:prefectur
vtustv.uvABEBE.BDABe:prefer
uAuAuuuuuuBDBDBBBBBe:preferenc
t.ssttttBwststsssste:preferenti
tDuututttvABAAAAAAAe:preferon
.s..t.ABssBBBBBBDDBe:prefix
uvvBuuuvuAssstssssse:pregnant
tt.tsBsuAutt.ttustue:preliminari
stststtBtsAAAAAAAAAe:prematur
.usuCvxtuuBt.ssssute:premis
t.tuuttAtACECCCCCECe:premium
uAttustuAtsussssss.e:prenn
BtusvuuAu.xvvwxvvxve:prenon
uBu.uutuuwtstvttttte:prenor
x.xAs.wvBz...AtABAse:prepar
tss.tsstBtCCCCCCCCDe:preparon
sAtstAstsvBBBCBCBBBe:prerequisit
uBt.ttuutvCECDCCCCCe:prescrip
..v.vxutxBEFEEGFFFEe:present
u.tttBvtuvCDCCCECCCe:preserv
tsssAssssuCCCCEDCCCe:presid
.wtCuuvtu.tswwuuuvwe:press
tutAtAvttwAAA.ACAAAe:pressur
ttut.As.svttttvutute:pretend
ttsuttBAtADCCCCCDECe:pretti
sAsttttBsuA.AAAAACAe:prevent
uuuuuuuuuC.........e:previou
tByuuxuxssAxuuuutuve:price
vtvvvu.C.wBBABAABBAe:primari
tutA.t.stwBBB.CBCCCe:princip
svBvuttutsECECCDCCBe:principl
.tsBtsuuts.s.sssssse:print
tvuAu..uAvstt.tustve:prioriti
vvuAuwvAuutttutttute:privat
Asstss.sssvtttttutte:prive
vAvxvvxtwCAusssssAse:prize
B.vv.vuvsvuxuuuusuwe:probabl
utttttBsus.....BA..e:probat
A.utvtBwuwEDDECDBCCe:probe
vAuvuBvuvuBDBBBCBBBe:probiot
tyDxv.tvvuB.s...BABe:problem
vDuv.vwstv..ssv..Ase:proce
uvuvvuuvDwtuttttttue:procedur
BtsAs.tt.utsstssssse:proces
sCstusyvtu.tssuA.tte:process
uABvuuuuuu.tC......e:processor
Bsvuuv..utsC....ss.e:procur
ztsEtuuvxxtwwvtsyvwe:produc
AsDwzzwzztwtsstAuste:product
.Ct.ttvutwCBB.BBBBBe:productor
t.tAttsuuuAsABAAAAAe:produi
v.uEtvvxvw.BA.B....e:produir
xvABwuwvuwuuwwuuuuue:produison
BtC.xyzyxxwttuuvuuue:produit
suuvsAutvAuuus.vs.te:profes
uAs.ttvuu.uuwwuuuuue:profession
uwwvsCsvvuGFFFGHEHFe:professor
uusAtAututAAB.ABAAAe:profici
tu.xxsvswBCAABB..EBe:profit
sttAtsAtsttttuttutte:profitez
AAttsAtstu.BAAABAAAe:profound
xvtzsv.vuAAAt.BB.sAe:program
vsBxxttxA.BDBBBCDBAe:programm
ttutssttBAttttttttve:progress
zuBz.Czsuwssv.sttvse:project
tsttBssussDDDDFDDDDe:projeton
tsttssCtsuttttttvtte:promis
.uvtstwA.u.EB..BBDDe:promot
Duvvtuvsuwsss.sssBse:promotion
Bssvust.ut.CBB.BABAe:prone
tBststttttDGEDDDDDDe:pronunci
vsxvu.D.vyDAEEDEEEDe:proof
vvtu.uBvtAvtvuvuvtue:proofread
ss.stssAssCCDCCCCDCe:prop
utCvuvutttAABAAAAAAe:propel
Bssvwts.uu.EsB.BBC.e:proper
zAsv.vsvvuCDCDEBDABe:properti
tuuAstu.t.sssussstse:propor
suvuCBvwzv.uwvssuwte:propos
ssstussttAABAAAAAAAe:proprietari
stss.sA.suuuuuwutvue:proprietor
utvuAttuBuAAA.BAAACe:prosecut
A.tt.ssutuvvuusuuuue:protec
vDvwvtwusssttssssste:protect
uCtvtttttttvttttttte:proteg
uBAuu.uuuvuvvuuvuuue:protein
ttuutCtttutttttvttte:proteom
sssstAuss.DDDDDGDDDe:protocol
z.tBzzCtztsw.tsst.se:prototyp
ttuttsBsttEEEFEEGFEe:prove
uBuvuuAuvt.s....B..e:proven
suuuBuvusuvuuuwuuuse:provenc
uyxtuuBst..tusxuwywe:provid
..vuu.uussD.AAA.AABe:provinc
AAtttstt.uA.AAABAABe:provinci
Bttstssut.utt.ttttte:provision
tsststAtAwCBBBBBCB.e:provok
Attttstt.tssstsssste:proxi
uusABtttuuBBBCCBBBBe:proxim
.ttwA.txvzAAssuss.se:prudent
s.ss..As.sEEEEEEHEEe:prune
Attttt.tttDBBBBBCBBe:pub
vuvuvBvvuA.........e:publi
vxwtsvAAszAuAsAAs.te:public
.ssss.s.tAttttttuute:publicli
Awwys.zvvBBsCAsuAsBe:publish
sssAssssstuuuwuuuuue:puff
vvuvuA.Au.DDDDDEEEDe:pull
swCAwx.wxyEFHFEECEEe:pump
uutu.uA.t.ttutAtsute:punish
svwvvx.w...sssssusue:pupil
ADzyxvuuvAAGCCCCA.Ce:purchas
stssAtAustCCCCDCDCCe:pure
AAtsuuuuuuDEBABBBBBe:purif
sAuAtsvutuCDBABCBBBe:purifi
v.tstwAtAusuvwtsuvve:purpos
AtsswxsBuxC.A.AABA.e:push
vuszAv..tzwzxvwyvxue:put
tttsBtAtsv...sA.s.Ae:qaeda
sAtstAstsvBBBCBCBBBe:qualif
Cwsvwutwu.utwst.sute:qualiti
A.v.uuvutsAssussssse:quantiti
u.uvuAuAuutvtttttvte:quantum
uuuutuCuuvsssssstsse:quarri
wuutwuBsvBBBBDBB.DBe:quarter
sssBs.sBsuCCCECCCECe:quarterli
tvusu.vvuAs.AA.A...e:quest
utvtuCusuvtttttutste:question
uwusvtvAtA.AA.AAAAAe:queue
v.su.AvA.wBsABCDCCCe:quick
vAttttu.t.tutttttute:quit
utttts.ttCBBBBBBCBBe:quitt
wwvBuuAvv.BBBCBBCBBe:quot
tttttu.CuuDFDDDDFEDe:quota
tuBsuuttttCCECCCCCCe:radar
ssustA.ttusssssvssse:radiat
wtsAAusxv.EDBECCBCCe:radic
ttDuuuvuuvttvtttttte:radio
uututuCuttAAAAAABAAe:radiologist
ttttstBttssssssstsse:radiologu
A..s....ssCBBBBBBBBe:radix
.sBusutttsEDFDDDDDDe:rai
usvvtt.uuBttttttutte:railwai
wwvswwuCv.BACuAAAAAe:rais
u.tutAAuttstsssAusse:random
uuvutCuvtvEEEEEHEEEe:randomis
Ctwtvv.svwsutuvtuvte:rang
tu..vstsvBttssst.Bse:rank
uuv.s.t..vDDDEDEFBEe:rapid
v.uxtsuwwBEFEEEGEEEe:rare
stsAsssssuuuuwuuuuue:rash
wuu..vwt.Buvuwuuuvve:rate
..tAtttttxAA.t.....e:ratio
usutuBv.tABBBBBCBDBe:ration
suvAtuvus.Assussssse:raw
uvt.tu..tt..sBBCB.Ce:re
BxwxuxuAswuststs.Bse:reach
Bttttststtutttttttte:reactiv
stAttsttsBsstsssssse:reactor
.sxywvv.w.GDDDDEHBDe:read
B.uvussutvGCEEEEFEEe:reader
.Auutv.sxxEEBGDBFDAe:readi
AAuu.Auutut.ttuvttte:readili
CuuAuuuuuvutttttttte:reagent
xutwsvEwwxB.DBAADCBe:real
stsBttttttvvvyvvvvve:realison
Busutt.ttuEBBBBBCBBe:realiti
.AuttttuAvFACCCCCCDe:realiz
utuvuvB.vxEEFCDEEFDe:realli
ttstsB.tsttttttuttte:realm
.Attutt..sssssssstte:reap
Assus.vssuCCBBCCBDAe:reason
ttsAs.tss.BBBCBCBBBe:reborn
tBsss.tAsuCCCCCCCDCe:rebuild
tCus.sttstBCBBDBBBBe:recal
wwwwwsssAsxxxxxyzzze:receipt
wtwsy.xsAuyyyywxyzze:receiv
wtxxvsssBuxzxxxyzzze:recep
sttsuBtstsDDDDDGDDDe:receptor
Atut.t.uutvuuusuvuue:recharg
vCustuuutwBBBCBBBBBe:recip
tCut.stttuCCCCDCCCCe:reclaim
.tttsA.tttECCCCFDCCe:recogn
s.tstAtttsDEDDDGDDDe:recogni
uCtwuvwvtsuA.tuttuue:recommend
svsAuw.v..A..A..t.se:record
tBsvtuAvvwCCCACAAAAe:recov
uBu.sutAtwCGCBACBECe:recoveri
tts.tu.uAwvvwwvvwvxe:recreat
AuvvvusvCuHHHGHGHGEe:recruit
.vvvvvwv.ADBBBBBBB.e:recruton
tt.tttAtttCCDCCCDCCe:recuper
u.wtBAuvuwFGFGFGHFFe:recycl
t.tsBusutvDFDDEDEDDe:recyclag
vvvvuCvuv.AAAAABAAAe:red
wBuwtwvx......B...te:reduc
tCttsttttwwzwwwwwwwe:redund
tvxvvyCwvtFCDDCDGECe:refer
AvvwuvDwwvBCCCCCDCCe:referenc
Ctttttvutuvtttttttte:referencon
.ttstt.ts.sttvttutte:refin
.Atttstt.uC.AAAAAABe:reflect
ttst.ttstAAAAABAAAAe:refuel
.sstssAs.vDCCCCCECEe:refus
uAwxutsAustxwzxxvzxe:regard
ttsAt.sAstCCCDCDCDCe:regener
ssyxuv.v.us.stvuvtte:region
stutssvtCt.CABCssBAe:regist
AuuvvttuCwt........e:registr
tututBtttuuuuuuwuuue:registri
AsuvAv.vAuEBFCECDEEe:regul
ssssttsAtstttttttvte:regular
utustCuts.ssssssssse:regularli
ssttsttsBuFEEEFEEGGe:regulatori
uu.utvCuuuBBDBBBDBBe:rehabilit
Assss.ssAuCBBBBBBBCe:reject
Autstuuuu.wttsttttte:rel
Aww.uwyAuuHFFGFFFHGe:relai
v.wxt.svt.CAAAsCB.Be:relat
suCAywAvswDACBBBDCCe:releas
Ctuututut.ECDCCCCCCe:reli
AsssssssstDCCCCCCCEe:reliabl
stsBsAtssuBBBDBCBBBe:relief
t.uuuvvuCwtvtuttttte:reloc
uutss.wAwtEADDFAECDe:remain
ttttBtAutuCCCCDCDCCe:remaind
t.ttsutBtvvwvvwvvwve:remedi
tutttuustB.........e:remont
tstsAAsstussssstssse:remot
u.u.utstBxssstssttue:remov
ttuu.uuAvBvvuuvuuvue:renew
tABttu.ttvA.AAAABAAe:renov
wBxsvxzxExtstwtttuue:rent
Duuuuuuvvvw.ttttttte:rep
ssB.tusttvB.A.AABAAe:repair
tAsssstts.CDBBBBBBBe:reper
ttwDwutxAxCs...At.se:replac
Cs.t...ssAvtttttttte:replenish
vw..vwvAyuttustttute:repli
wwwsvt.xvBAAABACtAAe:report
syvxwuxwCswuuuuuuuve:repres
CuuutuvttuFDDDDEDDDe:represent
utututvBtAA.AAACABAe:reproduc
ssttsAstssBBBBBDBBBe:repurpos
suxDvsu.syACs..CAABe:request
xv.AtAxsuxCCBDEFCDEe:requir
ywswxAxut..sADDAAADe:research
Evvutwvuwv....u....e:resel
.Asss.AssuADBBBBBBBe:resembl
us..v.tsDxuvvtvwvvve:reserv
uvuAuuBuuvwwwxwwzwwe:reservoir
wvvxtvtuExCCCCCCDCEe:resid
tA.sttsstsDEFDDDDDDe:resist
ststAttBttssss.sstse:resolut
u.vuvCttusvyvvvvwvve:resolv
uvt.tuutuB...s.....e:reson
AtvutAvAu.A.AA.CABAe:resourc
stAwu.uwAut.s.AsA.Be:respect
tBtsssttttCFCCCCCCCe:respiratori
tutCttsttw...A..A..e:respond
AxAuttws.vtuuwvuuwve:respons
ssss.sxsvvFBEDGCEEFe:rest
svvuuvCvvtEDDDDDGDDe:restaur
ttsuutvCtuCCCCCCCECe:restent
ssttttButtBCBBBBDBBe:restor
s.t.sttstAtutsttttte:restrain
ttAtst.sutss.ssst.se:restraint
tutABtuutxAAAsBAAAse:restrict
xuAwu.stvACAACDEEDCe:result
sAsAsss.ssBDB.BBBDBe:resum
AvuBvvvtvtCCCECCCCCe:retail
utuCusstAABBBCBBBBCe:retain
tutAtttutABBBCBBBBBe:retali
Buuuut..uwvssssst.se:retir
tCtust.utvABAABAsAAe:retriev
..tw.wtvsAuwvtstuute:return
Cuvutuuuuuyvvvvvvvve:revendon
Autsvt.uv.BAAsAABAAe:revendor
CwtwuvwAw.B.A.t..ste:revenu
AusuuvvvuACBBBBBBBBe:revers
.utsutuAuA.ssssssuse:revolv
uuuAttttuABBBCBBBBBe:reward
AtsusssstBtsssssssse:rhone
.vtusu.vAvsAs.s.A.Ae:ribbon
.utttBttuutuuuuxutue:rice
tt.tAtttsusststsssse:rich
stAusuuttAB.t......e:rig
uFsxtwwsyzA.A.BAAA.e:right
sB..ts.sstBCBBBBBBBe:righthold
uututstAu.CCCCCCCECe:ring
vCuxxuwvwAu.ssssssse:ripe
sCttusstvutsssssssse:ripen
vstuutwstDDDEtCCCCCe:rise
vvAwAwwvtA..t.A....e:risk
.utusstutADCCCCCDCCe:rite
.uut.vwwAtBCBD.EBCEe:river
AttvtstAAvC......s.e:riviera
tywwwwEwtxvvvvvuwvve:road
ttCutututtAAAAAAAAAe:roadmap
.x.ywyCuwtFBABBBACBe:robot
utAtAstuttuuvuvuuuue:role
uutBtuAtuvAtAA..t..e:roll
.utAttAtttsttsttvtte:roller
uyusytA.xvsttuuu.vve:roof
txwDvtu..vst.CBA.DBe:room
.tu.uBu.t.vwuwwtwwxe:root
uBsutstAusDFDDDDDGDe:rotat
uvvvvvtCutADBBBADEAe:round
uttustAssuBABBCBtCBe:rout
vtu.utAtv..u.A.tuB.e:row
xGzwwxywwututtttttte:royalti
sssAssssssuuuwuuuuue:rubber
uvs.tsvtu.ttutuvtute:rule
vswtAtAxtAAAs...CAAe:run
uutuAuuvuBAAAAAAAAAe:runner
ttuutuCAvuttttttvste:runwai
tAuttstsA.vwvvvvvvwe:safeguard
BusBtss.suFDDEDDDDDe:safeti
vttttstuCtsssssssste:salari
Fsxxzzzxz.BwBBtABtAe:sale
ssAusAsssuBBCBBDBBBe:salin
Buutttuttuzwwwwwwwwe:salon
yxxAyDyxxA...t.....e:sampl
tutt.tCts.ttttttvtte:sanit
utAttAttuvBBDBBCBBBe:satellit
vtA..usutsuuvvvuwuue:satisfi
ttsBu.tusABBBCBBBBBe:satur
t.uCtututuAsABAAAAAe:saura
vtxwvw.BBz.ts.tuvs.e:save
tttttu.uBtttttttvtse:saver
ttt.s.tBtuCCCDCBCDCe:scabbard
sssCxxw.wzDBAECADECe:scale
Bsuutvsutsvyvvvvvvve:scanner
svss..utuABA.D.CCCAe:scarc
sssAssssstuuuwuuuuue:scathingli
vsBwuwBvuu.s....Bs.e:scene
utv.uusvvAuuuvuuvuue:schedul
ts.uv.ttu.uusutvt.te:scheme
tsuts.tusAtttttuttue:scholar
ttsstCutsutttttuttte:scholarship
syzzuB.ztAwwyxyvwyze:school
Auu.tussssFDDDCDEDDe:schoolchild
sssssstAAtvvvvvvvxwe:schoolmat
zyyyyFu.susstssA.tue:scienc
xxxuvEttxu......st.e:scientif
vusuwBvt.stt.ttxtute:scientist
ussssAA.suAAA.ABCBAe:scold
tutsutuAsuCCCDCCCDCe:scooter
v.t.uu.tAwt.tvutsste:scope
ttuutuBtstBBBBBBCBBe:score
vvvuuuABsuttttttwuve:scratch
uAssAtB.swDEDDEDFCDe:screen
..s.sss.stDCCDCCCCCe:scroll
.Atttttt.uC.AAAAAABe:scrutin
.uvtvu..BvssssstB.ue:sea
tA.ttsAwuvtvs.tuutte:seal
svuuvtttttDFHHHHGFHe:search
vwwtuxDwuvBCBBBBCBBe:season
AuszwywzCuBADAAABBAe:seat
tuutt.uuu.AAAAAAAAAe:seawe
vy.wAsxAutDBCDCEBCCe:second
sts.utAtt.FEFGEEHEEe:secondari
tsBwwuAuuxBBCBAtstAe:section
sutuuuuBusFDDDDDD.De:sector
sttuttuuCvADCDCCACDe:secur
ttwxwvC.wuDDBCCBGACe:see
.w.vxttBwssAsBADCBAe:seed
tututtsAt.......Bt.e:seedl
tts.vAs.uzCDHHHHHEHe:seek
ss.vuAss.vFEFDDFFEEe:seem
u.uvtuusuBDEDDDDDFDe:seen
tutBsttttsCCCECCCCCe:segment
tuut.Cuttttttttuttte:seismic
uBuu.us.tvABBAsssCAe:seiz
Bttttttttuvttttttste:selec
.xwtwust.ACBBBBBA..e:select
wuuwuu.ttCBABBBBCBBe:self
HszzxzzxysAsBDCABA.e:sell
ExvwwyuxytCADDCCECCe:seller
stAsAssstsvvwvxvvvve:semi
tututtuttB.......s.e:semiconductor
ztysyyABtzyxzzyyxzve:send
vvuuuv.vvBttttttutte:senior
xsvwAAAwvsB.CBCBCBBe:sens
sss.sttAs.CCCCCCCECe:sensibl
.ssuzz.uystC.C...v.e:sensor
sststsAAtvDEDEDDEEDe:sent
ssvsttAtutCCBACADCCe:separ
uuutvBuusttst.twttte:sequenc
xs.wuCtwsxHHHHHHHHHe:serait
wyyCy.zAxvwtwxvsuvue:seri
uuutut.uuBssstss.sse:serial
utvwvBs.vwBBAA.BuBAe:serion
tttBssuttususAA.ssse:seriou
ustB.tuttusvsA.sssse:serious
.wAwxtAutvsAtssAttse:serv
tutuBtt.ts.tututtute:servant
Cuuytusvsvttuw.uvste:servic
yt.v.stwswCABADBADCe:set
vtvwtvtuAA.A.A..tt.e:settl
.ssts.ttAvCBBBBBBBDe:settlement
.ttAttttttDCCCCCCCCe:setup
uAwwvwvsuAssAAAAACAe:seven
..sB.ss..tuuuwuuuuue:seventh
.Ausuttt.uACABAAAABe:sever
.stut..ttvDDCCEEECCe:sewag
Ass.Asssssvuuuvuuuue:shaanxi
B..utuuutu.tt.A....e:shang
.AtttstvAuEEDDDDDDEe:shanghai
utCtuvsttvCBEBDCBCCe:shape
xz.zFsz.zxButA.ssu.e:share
yuyuEyysvzAsA.sAAFAe:sharehold
..ttssttsACABBBBBBBe:sheath
ttsBuvxtvustvwuwuwve:sheet
BtttstttttECCCCCCCCe:shelf
tstCsttsstBBBDBBBBBe:shell
BuststutuuBAAAAAAAAe:shelv
suABtttuutA.As.....e:shield
AtwBxvwxstyzwzwwwwue:shift
.sBtsutttsEDEDDDDDDe:shini
suwBuBwuussssvtvttte:ship
Atutts.ttsECCCCCBCCe:shipyard
sstusAtusAsssssussse:shock
uuuutBvuuABBBBBDBBBe:shoot
Ezxsxyuxts.AAs.....e:shop
vztBtvvtuAHHHHHHHHHe:short
tsu.ustsuAGHHHFHHGFe:shortag
Bsss.sCs.tDBBBBBCBBe:shortcom
sssAss.AssGGGHGGGHGe:shortfal
utButtttuACCFCCCCCCe:shot
suCtsutuuvtuxutuwuue:shoulder
.xxwxxBwAwEEECEBFDEe:show
tsuAsttutBA.ACAAAAAe:shut
usuBs.tutu...s.A...e:shutter
ttstsususAuuuuuuxuue:shuttl
tAstsAAAtvsussst.Ase:sibl
AyztAuzzCxFECDDDACCe:sichuan
twDxtvuusv.ssuvuvvAe:side
ussBuutstvttuutttste:sight
.Bt.ywvwwuED.CC..CBe:sign
uwBvvvuwvBvvyvvvvvve:signal
ABuututttuDECCCCCCCe:signatur
tuuAAutuuutttw.tttte:silicon
wvxwsxsAxBtttvvtsvte:silver
.AssssAssu.CBBBB.BBe:similar
s.tu.tutt.BsAsCAAAAe:simpl
.tuA.u.utwuttsus.ste:simpli
u.AutAAsuuBD.BBADBBe:simul
.ssButvs.wDCEDCACCDe:simultan
...ttsAttvD.EBCDECCe:sincer
.tstAvvttuEBDBDCCACe:singl
sttAtstt.utssAssssse:sink
usuuCutuu.susss.ssse:sino
BtttssuutsFCCCCCCCCe:sir
xtvA.w.vutsusuustsse:sit
zzuuuzDxAyB.sB.BBBBe:site
xvuwusAw.sFFCGFHGDFe:situat
xwxuw.AA.uA.BAAAEE.e:six
Avvutuwutss..A....Ae:sixth
uututsAuuAwwwwwyxwwe:sixti
u.uvs.B.uwADAAD.DBAe:size
tvuBtt.uuussstssssse:skid
vCtu.tvuxxsBBA..ss.e:skill
t.AsvwuvvuBGGGEFCEEe:skin
.uuCttvtvtwuuwuuuuue:sky
.ttststAstDCCCCCCDCe:slab
stttstCst.vvvvvvyvve:slash
sBwAv.vvwyDDCBCAECCe:sleep
AstAstuuttCs.......e:slice
ttvtts.BwtDEDEEEEFDe:slightli
wvtDvuuuuxvvwyvvvvve:slot
ttAAsstt.uttstttttue:slow
.AsusAuutuDECCFECCCe:sludg
tttCwAvsuw.xvvyxxxte:small
uuAAtuusuvuuwxuuuuue:smaller
.wtvvvAAvsEBDABDBCBe:smart
ttuBusuuBvttt.ttttue:smile
tsAtsAttsuEEFFEGFEEe:soap
tsAtss.ttsttstttutte:sober
ttAtst.tttttstttutte:sobrieti
uutvtusvDwBBBBBB.BCe:social
tzuzCzz..usv.uututse:societi
ssssssssAsttttttttue:sofa
usvuvsutCuBBBBBBBACe:sofia
wwwuvsvACutttstsvvue:soft
CBtuyztwzvAuCBs.AtBe:softwar
Auu.tttutuCBBDBBBBBe:soient
.uvwA.swtwBBAAsEsACe:soil
Avuv.tswwss.A.sAA..e:solar
Auuu.u.usuts.susAsse:solari
Btyzvyy.yAstss.ssu.e:sold
wuvDuvvvvu...A.....e:solder
tsuBuuusttCsCDBCB.Be:solid
uxwswuEvwxBCAAAA..Ae:solution
uuAuvBuuutssussAtsse:solv
.BuuuuuvuuCDBBBBBBBe:solvent
sAt.uxssuyHEGGFEFFGe:somebodi
ututstsCuvABABBAB.Ae:somewhat
vu.Au.utvusst.susAse:son
AtBsvusutsDBCBBBBBBe:sonar
tuuuv.Buttuwvvvwxvwe:song
uuu..tttuBDDDEDDFEDe:soon
BAssAssstssvtt.tttte:sooner
wxAwx.xtBt..B..s.sAe:sophia
tt.Astuttttsuvutttte:sophist
uAvutuBvuA.At..BB..e:sort
vst..AsvuyEDFHGHFEGe:sought
ttuts.Butuuuuuuvuuue:souhait
t.ttt.vsxxEDFEFEDCDe:souhaiton
sAu.uu.uus.DBAAACAAe:sound
sAwstsv.utwywxvuwxue:sourc
Cuvvutuutus.......Ae:south
Asssssssssutttttttte:southeast
Fxvxuvwuvvutttttttte:southern
..ttAtu.uwsCAAEAA.Ae:southwest
uuuutt.At.......BtAe:sow
AwwvwvsvBtAssutAvs.e:space
CuutuuuvuuECCCCCCCCe:spain
.tv.vvxvvtA.AsA.As.e:spare
CAuusvssvxE.A.BCDCBe:speak
vwu.uuvutBttttttttte:speaker
uvstvsws.Avvywtvvwxe:special
tBtstttsAtvxvvvvvvwe:speciali
ttsts.sts.AAAAABAAAe:specialis
vvCvuwuuusttutttutte:specialist
tt..suuutAuuwvuuuuue:specialti
tuDutytwvtsvwxutxuue:specif
uvtstBvvu......s...e:specimen
.sttttsst.AAAAAAAAAe:spectacl
sCuuuv.vvuBAA...B.Ae:speech
utut.ts.Avttttst.uve:speed
ss.tssAsstuuvuuuvuue:spell
sBwtvxxsttFFGGFFEHGe:spend
tBttsttvtAstss.sssse:sphere
v.ttvttAssCCEECBDECe:spin
tsAttuAutuvvwxvvwvve:spite
Asss.ssssswuuuvuuuue:splendid
AuCutvuut.DDCCCCCCCe:split
ttBttstsstBBCBBBBBBe:spoken
svsssBtsttAAAAACAAAe:sponsor
.........sCBBDBBBBBe:spool
tssttsBut.xxyxyzzxwe:sport
vstvuuABtuA..AAACsBe:spot
sssAssssstuuuwuuuuue:spout
uuuAstAusuuuuwuuvuue:sprai
DuxttvyAvx.tsBAtstte:spread
AttAttuvuABDDGDDDDDe:spring
sssAssssstuuuwuuuuue:spurt
A.yxAvuv.vsA.AtA.D.e:squar
AuuuuvBsuvDCCCCCDDCe:squeez
ACuuttuvuv.vttttttte:stack
v.wwwu.wBswxvvvwuvye:staff
uAvxxyu.tsHGEHFEGGEe:stage
uvsutuzsBtFCDEGCEECe:stai
sssAsssssstttuttttte:stainless
uvwv..uBv.vvvuxtvxte:stake
utsust.tuBAAAAAABAAe:stall
sssB..ss.tCCCECCCCCe:stamp
ssAv.yuzussvssuu..ve:stand
.sAssu.sswDCCCBBDCAe:standard
zzz.wyvBt.tswvx.wtxe:start
wvuAxssAAvvvwvxtxyxe:startup
t.vut.uwt.xwtwxwxwxe:state
u.uuttsssAusuwuvwwue:statement
svwtxtAwuAwvwwvwxvxe:station
ttttsBtttuCCCCCD.CCe:statist
tsssAsttAtsssstsssAe:statut
uututttAu.CCCCCCCECe:steamship
.vv.Busuuutuuwxuwuue:steel
uuuutt.tuA.........e:steer
.tsAu.v.t.xzwzyyyyze:stem
ttwwtvAACyEFEBECFEFe:step
v.vCvuvvvwt.tvttttte:steril
uA.utv.uut.uuutttute:stick
ststsstBtsuuuuuuuwue:stiff
BxxxAuxBwwsssstts.se:stock
wuvwCvw.uxDDDDEDDHDe:stockhold
s.stttAt.vtuttttstve:stone
stuAvvtsAvsutwuuuswe:stop
sAuvtsAvwvvutuvvvuue:storag
Eyvuww.wxszxywyyyyxe:store
ttttstBttsuuuuuuwuue:storehous
tuttstuttC.........e:stori
ssAssussstAABAAAAAAe:storm
tsvBututtvsustssssse:stove
uEvw.vswuyCB.BCCDBCe:straight
tsBtttAstvA.AAAABAAe:straighten
sAssstsssuAAAAAAAAAe:straightforward
uCtuu.tuuvBDBBBCBBBe:strain
sssssstBssCCCCCCCECe:strand
AttusBttsvECCCCDCCDe:strang
ssAssusAsuuutuuuuwue:strateg
uvuusttCsu....A..A.e:strategi
Cttttttu.utsssssss.e:stream
svtutuCtsu.sssssss.e:street
AwAuvtvuvutsvssAssse:strength
AuttuBttuuCBBBBCBBBe:stress
tttuuu.A.tAAAAAA.CBe:stretch
tutAst..uu...s..uA.e:strike
uAuCuuuvuwssssssssse:string
.utuuvButu..svsstsse:strip
uvvvuB..uusssssu.use:stroke
AxA.wswxw..AAussstte:strong
.v.tuAuutvAsAsstssse:strongli
vwtuAst.AsCCDCCDBDDe:structur
ttuuuttAuAtttttttute:stubborn
ttAAsstt.uttstttttue:stuck
uuwywCuvv.CDECBC.CDe:student
zuxzyFuzzsCECBEECCBe:studi
ut.tutttAsDDEDDDDDFe:studio
t.AtuuAtsuutvwuuuuue:stuff
tAttt.tttuDGDDDFDDDe:stump
ssssstsAs.BBBBBBBCBe:sturdi
uussu...Avttvstsvvse:style
AstsAAsttsBAAAB.AAAe:sub
vvtAttvus.AAABAAAAAe:subcontract
uvuBttvutsttsuttttte:subcontractor
w.uutB.Awututttuvste:subject
uttttttuCussssssssue:sublet
ssAssttsstttutttttte:submarin
uuuts.AAv.CCCECBEDCe:subscrib
uvtutuuuuC.........e:subscrip
sssttBtts.sssssts.te:subsid
wzzwBysu.ss...A.ABte:subsidiari
v.vAAsuuvvA.Bt.C.AAe:substanc
utuuttBsuu......At.e:substat
ttvAvu.vAw.uuwuuwvve:substitut
swssswzvsBCBBBBBBECe:succe
vsuvsvwsuCACBA.AACAe:success
vttsvusuu.wyvxwwxwwe:suffer
sAsB..s..uvxvvvvvvve:suffic
sAsttAstsACDCCCECCCe:suffici
utBssvsvv.AA.BBABCAe:suffix
BttttutstuECCCCCCCCe:sugar
ssssAssBstsssssssuse:suggest
wus.vx.AytDDCCBBACBe:suit
At.uvu.utvtustt.utte:suitabl
utAuttutAuss.ssssste:suitcas
Aswvusuusswtvtxvvute:sum
tttttAttuBtttttvttte:summer
Cutuuu.uuuywwwwwxwwe:supermarket
susuvBvuuAB.s....t.e:supervis
uAButttuutBCCBBBBBBe:suppl
Auutuutst.ussssss.se:supplement
tuwstAAutvCAAstAsute:suppli
AztBxzzzyABBBCBBCBBe:supplier
uwvwxxysBADsC..BAsse:support
tttu.ttuBwAAAABAAABe:suppos
s...s..Bsutttttttvte:suprem
BstsAAtttuAA..tA...e:sure
uAustAsAtsB.BDBCCDBe:surfac
susuvttuuBDCDCCCCCCe:surgeon
.ssuvstuuADDDCCEDCCe:surgeri
.t.tustttADCDCCCCCCe:surgic
sss.t.ABsttttttt.ute:surnam
tttAttt.u.AAA.AAAAAe:surplu
sttAAsttstsssBssssse:surpris
Attttstt.tssstsssste:surrog
usususABtvAAABABABAe:surround
uuuvv..uwAtttttuuAte:survei
s.Cs.s...sBBCBBBBBBe:surveil
.sus..u..xEBDDCECECe:suspici
..s.....ssDCCDCCCCCe:sweep
AuttstsAttDACCCEBACe:swim
Btutut.ttt......As.e:switch
tutvsuutuC.........e:synapt
uuvuuuuDtuvvvvvvvxve:syndic
tBtsssssswuvuuuuuuue:synthesi
tttBtttttutttuttttte:syring
.sttxs.wywsuAtt.tAte:system
B.uBuwtwvuFBEDCBDCCe:tabl
swuD.tusuuADB.DBBDBe:tablet
ttBttututuCCECCCCCCe:tackl
u.BtsstsstBAEBBBBBBe:tactil
uuuusttCtst.ssts.s.e:tael
.BttsBuu.vsuuuuvuute:tag
sss.sssssAttttutttte:taitung
u..u.wusuuBA.A..BBAe:taiwan
suxssvutBxA.tssAssBe:take
sAAAttuttv.u.tssssse:taken
tBsAsss.stDGDCDDDFDe:takeov
tBtstt.tsuwywwwwxwwe:taker
vuvvuuuu.Avvvvvvvvxe:talent
..vuwuABwuD.A.BBCFBe:talk
usuttvwvAAAAABAAAABe:tall
ss..sssBsuuuuuuuuwue:tallest
tutBststttuuuvuuvuue:tank
sutCtttutvECCECCCCCe:tanneri
.vt..utussCBB.BBCBAe:tap
uBuuu.utuuvwvvvwvvve:tape
AusvtwvAAwD.CBABBBBe:target
vwuttAsssvAABBAAsB.e:task
uAsA.tsttuBCBCDBBBBe:tassel
uCtutsutsuuxuuuuuuue:tau
sssststtAtttttttttve:tax
ssssssssBtAAAAAAAABe:taxat
Dvvwvtuvvvussss.usse:tea
.sutu.swss.uuttAvtue:teach
vwtusCvs.vBBBBBCBAAe:teacher
tzAw.szsutzxyyvwyzze:team
t.xyswwyBsustttttxte:tech
vu.uBBtwvwuttuxwvuue:technic
t.utvAAxsu.s.s.As.Ae:technician
tustst.tAtssssssts.e:technicien
vCuxBxvtwu.BB...tt.e:techniqu
s.wv.vvvv.s.AABAAAAe:techno
xFzxCzwxxytCBuu.tsue:technolog
.ssststA.sDCCCCCCCCe:tecton
Cvttttutuuxuuuuuuuue:telecom
ssAsAtstssBBCBCBBBBe:teleconsult
ssAsAtstssBBCBCBBBBe:telehealth
ssAsAtstssBBCBCBBBBe:telemedicin
yxwwywAsB.A..s.AAAue:tell
sBvvvA.vwt.AAAADBAAe:temperatur
t.tttBttttCBCCCEDCCe:tempor
tttst.t.vCsussst.Ase:temporari
sussAttAstDDDDEDDEDe:temporarili
zzutxzBDytBA.ss.EB.e:ten
tttwAvuu..DDBDFDDEFe:tenabl
Bssvust.ut.CBB.BABAe:tendenc
Cwu.uuuvutFDDEDDDDDe:tender
ustBsttttussstssssse:tenni
..tuutuvAut.ssssssue:tenon
vssu.uwBtuCEECBCCDCe:tenth
sEyysAvswuBAABBA.sAe:term
sstvuwAvuBtuvssstsse:termin
s..tusttvt.s.BtsAs.e:terrac
tAuuAvswssB...s.t..e:territori
ttttst.tsAttttttutte:tertiari
xvvuwuBtxsAutCsstCse:test
stBttsBtstttutttutte:testb
sttstAAtstAAAAABBAAe:testimoni
ttttttBttvBBBBBBCBBe:testor
ButuuusttsGDDDDDDDDe:textbook
tuAAvvvuttBBDCBBBBBe:textil
uvtCuuwywEDCCFCCCCCe:thank
ustttAsCsuEDEEEGFHEe:thaw
xy.wwFwvxyDDFCDGDEDe:theori
tsssBsssssuuuuvuuuue:therebi
uuAuttAtttCCECCC.CCe:thermal
sssssss.sABBBBBBBCBe:thermavolt
ttAssuAttsAACAAA.AAe:thermic
tusssCttsvtttttuttte:these
vuvvuBv.vAtttttutwte:thesi
ttttsstBssCCCCCCCECe:thigh
stvAvAtuvwEBBCBDABCe:thin
uu..wuBw.wEDBDAB.CBe:thing
tuttts.ttu.BBD.DB.Be:think
BsxAvw.wustCACABDAAe:third
tuvwtB.sswsvtuwwwsue:thirti
AAsssttsttt.ssssssse:thoroughli
Cuvuuvstvuywxwwwxxwe:thought
AwxCtwxBwst..AtssAse:thousand
ttuCuuvsAv.A.....BBe:thread
v.z.zz.uAtsutt..B.Ae:three
ss.tssAsstuuvuuuvuue:thresh
sAss.stss.tuttutttte:throne
xx.swv.Avvttw.ussvue:throw
AvtuuuvC.usuvuuuuvve:thrust
utuAtuutBuwwwxwwwwze:tianfu
v.uvvuvABwuwuuuuuwve:ticket
tsBtttAttvA.AAAABAAe:tidi
usuut.tssAtuttustsue:tie
.stCuuuvuvtA.......e:tier
AuuuuvBsuvDCCCCCDDCe:tight
AuuvuvBsuvDCCCCCEDCe:tighten
tuv.vuuCvw.ss.ssstse:timber
yuzuwttsuDB.....BEBe:time
ttvCttv.swC.ABBBABAe:tini
At.tutv.Bv.suss.st.e:tip
tA.t.tsutuvuuts.ttte:tipto
svtvs.sw.st.tstt.s.e:tire
uv.uuCuvuvCCDCCDCCCe:tissu
s....Cs.ssBBBCBCBBBe:titanium
uuuut.uB.vtttttutv.e:titl
vAtvvuuvv.BCBBBBBBBe:titulari
tvuDtsutuuuuuxuuuuue:toll
vvBuuu.vABCCECCC.CDe:tomorrow
tusCssuttussssssssse:ton
ttsCtstttvtttvttttte:tonn
BsvswxCxwtDsCEBC.BBe:tool
w.wwvtvCvttvtttstwte:top
uvvssBuAuusssssts.se:topic
uwCzAAzxvvAtusAA.sse:total
Cw.vusuwvwFBEACDAADe:touch
CttustuttAyvvvvvvvve:toulon
xxw.uwuAv.CCCBCCEECe:tour
wvwwwvsAv.CCCCCCFECe:tower
tuvvAuBuwtsstB..CsAe:town
sAt.ttuAsuCDCDCCCFCe:toxicolog
vvuuAwAw..ttttstutue:track
BtAututttvs.B......e:tractor
GyxzxttywtBB.BB.BCBe:trade
AxwAtuwwwuwttt.tttte:trademark
ss.ssss.sAttuttttute:tradition
wEvwvwvvw.sv.tttutte:train
ttustBttssAAAAAAAACe:trainer
.ssssssAsstttttttvte:transac
sssstsssBwttttttttue:transact
svAsuvsstAs.BB...s.e:transduc
yFuxwyxxwuvzytwwytwe:transfer
x.Avsvvxw.EDFBCEEEDe:transform
uttAst..tusssssst.se:transit
uBuussu.tuBDBB.BBsBe:transition
uBvuuuvt..BFBBBBBCAe:translat
A.uustuusAsvuuvuvuue:transport
uuAtuutvuBuuwuuuuuue:travaillon
Butws...uvAussAutAse:travel
tttu.tuBtt....s..A.e:treasuri
.uvss.tuv.EDBFEDCACe:treat
tutttstuuCAAAAAAAAAe:treatis
sBust...vz.A.tsAAu.e:treatment
st.Au.uuutABBs.B...e:tree
tsttttBsttuvuuuuvuue:tri
zxxxus.Bxt.uCAAtsE.e:trial
sssssAtsssCCCCCFCCCe:tribolog
tAussAsuswtutvtAttte:trick
B.uutuAsuyF.CCCADECe:trip
Ctt.tsstsvAttvttvtte:trollei
BttAssttsutsstssssse:troop
.tsttstBstDCCCCCCDCe:trophi
.uuu.At.twA...ss...e:troublesom
ut.tvvAuux.tC...u.se:truck
vvAwvuDuwwCBDBBADCBe:true
tstvvuCtuxFFGDEFGFEe:truli
tuBAu.uuuu.AAts.ssse:trunk
AusAutttsvFBDDCCCCDe:trust
twxywyEBtw.B.BBDBEAe:try
tBtttstttsCECCCCCCCe:tsinghua
vuuDtsuvuv...s.t...e:tube
tttttAttt.ssssssssse:tumor
ttttttBuuuBBBBBBCBBe:tunnel
t.A.uttutuBD.DBBBBBe:turbin
tvtut.tuuBtttttuttte:turbul
wtttwxuAuuD.DCABDEDe:turn
.wtt.tt.uABAAA.AABAe:turnov
utstsAutAsAAAAABA..e:tutor
.tu.tuvvtAEDBBBBBBBe:tv
BytvwyuwA.tuvvuuwuwe:twelv
.uy.wx.wx..ACsCAFBCe:twenti
vvsvuuBuuAEEEEEGHEEe:twin
suAvvsttuBtAA...sv.e:type
t.t.tvsvt.DBDECCDCCe:typhoon
tBtsttuustsusAssssse:ultrason
t.tCsBttswCDCDCDCCAe:unabl
ssstsssBssuuuuuuuvue:uncompromisingli
AsBtstssssDCECCCCCCe:uncov
uBvvssuvt.CECCACCCCe:undergo
tA.ywAw.uxGBGDDGBGFe:understand
wvBwuxC.uttstuutvuue:undertak
tsBssuusstuuxuuuuuue:underwat
suuBAtutsu.uuuuuuuue:unexpectedli
Cs.t..s..sDBBBBBBBCe:unfamiliar
tt.stAAtsussussstsue:unfold
........ssCBBDBBBBBe:unhealthi
tsAttuAuttvvwwvvwvve:unhesitatingli
tBsts.ttAAtvtttuttue:uniform
stAsstAtssCCECCCCCCe:uninhabit
.stst.Ass.EDDDDEFDDe:union
x.swuvwtt..AA.s..Bte:uniqu
zws.yt.tuyDADEADCD.e:unit
tByxxsvtxsuss..AsAte:univers
AtttsAstttDCCCCDCCCe:unknown
.uAutuut.sCBDBBBBBBe:unlik
.vsvtwBvsvDBEBBBBBBe:unman
sttBtsututuuuxuuuuue:unoccupi
sAsAA.ustttttuutttte:unus
uusvuAAtu.Astss.tsse:unusu
xwxxxyuABswwwxwwyyye:up
uCuu.tsvtwACAAsA.AAe:updat
uBtuttutuustssssssse:upfront
tCtuttttttBDBBBBBBBe:upgrad
tuuusuuuuC.........e:upload
vsuvAuAsstttvtusv.se:upright
tt.tss.tAuss.sss.ste:upward
uttBtBttutBBBCBDBBBe:urban
tttCtus.tvHFFHFFGEGe:urgent
zDwtxwCww.CEEsAsDDBe:us
uBuAuuuttwBCBCBBBBBe:usag
y.xyvvFzxAABBA.ABAAe:user
tuuuuuuCtuvvvvvvvxve:usual
uwvvCvssuvtttuttuvte:util
CCstss.tuv.uttttttte:vacanc
tvs.s.vttAtuwwvtttve:vacant
wBAu.vuvuv.sBAB....e:vaccin
sv.Cutuuvttutwuuuuue:vain
.tstAts.suBAAAsAA.Ae:valenc
x.wvxtDxxxEEDEDEEDDe:valid
tvvtt.wDstsA..tsAAue:valu
A.sssttttsEEDDDDDDDe:valuabl
tsvv.wvDuvCECCACCDCe:valuat
uuBCtvwwwvEFEDDCCCCe:valv
t.tAttttttBBBCBBBBBe:vane
sAsAststtvtuuuttttte:vari
.Ausuutt.vCBBABBBBCe:variant
vtBCsttus.tttvttttte:varieti
tutBtt.ttuuuuvuuwuue:vat
Axvt.vvsw.tssBtssuse:ve
uvvDuvvvvvwwwzwwwwwe:vector
AtuAtvssuwEDCECCDDCe:veget
uwCyuzB.vzBtC.A.tt.e:vehicl
tuttsttCtutttttttvte:vehicul
uwvBvuvut.BAABAAAAAe:velo
.AvuuttuuAsuttttttte:vendon
AssAuwxwvtAsCBAAAAAe:vendor
.ttutttutBCBBBBBBBBe:vendu
ss.st.ABstCCCCCCDDCe:vener
ss.AtttutvDCDDCCCCCe:ventil
ywzzAzusxCtuttttsvte:ventur
.uuuusvABu.sssssstse:venu
tutA.ttBtuB...s..A.e:verb
uAtxv.Bwwx..A..B...e:verif
uAtxw.Bwwv..A..B...e:verifi
.ADuvvvsvsCtAAAAABAe:version
.tvAuCutuwtwtvuwuuue:vessel
sss.ssstsABBBDBBBBBe:vice
tCBuutsutv..A......e:video
wu.vutBAvtBA.BBADCBe:view
vvuvtvvwDvttttttttue:villag
AuuttuAttuA.....B..e:vine
vvvutvDuuusssssstsse:vineyard
uvvDuvvvvvvvvyvvvvve:viral
s.tttsuuCu.tttttttue:visa
u.Avuustuuuvxuuu.uue:vision
vsytu.wtst.ustBuAtte:visit
AsssusssAwBAAAAAAAse:visiti
uttutAuuuAtttttuttte:visitor
tuAuttCustAA.AAABAAe:visual
svuDutvuuvwwwzwwwwwe:vitrol
sAttttAttsBCBBBBBBBe:voic
sssstst.s.BBBBBBBCBe:volterm
BvwCwvwwwuGDDFDDDDDe:volum
uuvtuvDvuwuuuuuuwuue:volunt
utuutuCsuvtuttttvste:voluntari
ttttttu.uBsAssststse:vote
Bttsssusssssssssssse:votr
tuuuutCtuuCCCCCEHCCe:voudrait
vAAvwt.u.xDCFFDFGDFe:voudrion
uussAu.suyHHHHGHHGHe:voulon
.ssvA.swuzAAsst.s.se:vow
ss.sAstttuCCDDEDCCCe:wafer
wttvutuuDuAAAAAAAAAe:wage
uwsAAuwtsACADtDDAB.e:wai
t.sttAAtuvABAAA.DAAe:waist
wBuAutuv.wEGDCFEDDFe:wait
.txwtt..AwCsAAB.DCAe:walk
sstxuu.tusEDCFFDDEFe:want
uvuutsCvuvBBBBB.CBBe:ward
ssAtssusBtttutttttse:wardrob
sttuttBtututttttutte:wareh
tuusuuCuvuussAsstsse:warehous
tuBututstAsstssss.se:warm
tssstsA.ttAAAAAB.CAe:warmli
u.xvsuCsv.FCCEFDDECe:wast
uAuvutAtttCDCCCCDCCe:wastewat
ustwwvBBtwHDDCCBDCFe:watch
CxwzAvt.tx.tstBBAs.e:water
A..vtuvAuuCB.AAAAsAe:weak
uBAuuuvuuv.su......e:wealth
su.ttvAtttts.ssstsse:weapon
svAtsvtuBwA.C.s.t.Be:wear
suCvuutvuuBABAAAAAAe:wearabl
vuvvvA.vtAsssssuBsse:weather
uvtutuuttC.........e:websit
ttAAsstt.uttstttttue:wedg
txzBxyyC.wu.stssssue:week
uuuusBtttvvvvvvyvvve:weekend
uuuusttCtst.ssts.s.e:weight
t.wsyssssyzzuzxyxtze:welcom
uvuDutvvvv..As.....e:weld
vuuuuuuB.vAAAAAAAB.e:went
Dw.wvwtvtwFCCCCCACBe:west
Cwvuu.vuuvGDDDDEDDCe:western
.usuut.u.u.tutttvtue:whatev
vstutttAu.CDCCCCBFCe:wheel
uuCusuutttBBCBBBBBBe:wheelchair
sAsssAssstwzwwvuwwwe:wherea
.tsutsuuAvDCCCCCCCDe:whereabout
.u.tttAuutAstsssusse:whichev
uutAtuBwuu.Ast.....e:white
stAsAttsstuuvuvuuuue:whoever
vwtssvuvvCGDGFHFHFEe:whole
Dvuutvuutw.........e:wholesal
.u..tuuttACBACBBBBBe:wide
uvvutttutC.........e:widespread
ssC....s.sBBDBBBBBBe:wild
stuv..BsxzBB.BAs.A.e:will
AusvvAsvvwvwxvvxztve:willingli
tCuuuuusstBCAAAAA.Ae:win
.BuAvusvvvGHFGFFEFFe:wind
CtuuutvtAvyvvvvvvvxe:window
BvutuusttuFDDBDDDDDe:wine
BtttttttstBAAAAAAAAe:winegrow
Cuuutuutus.........e:winemak
CvuutuuvuuAAAAAABAAe:wineri
BtsstsuuBuBAAAAAAAse:wing
uuuuvvvt.Ctstttttvue:winner
uuuuttAvuACCCCCCECCe:winter
vsuvvvBuvAtsutttutte:wipe
uuvCtuttusCDCFCCBCCe:wire
tuttssBtttDDDDDDFDDe:wisdom
sstw.tsAwzECEED.CBFe:wish
ttBssCtstuAAAAABBAAe:wit
tAuuutu.t..tssssstse:withdraw
.sCtts.s.tCCECCCCCCe:withstand
Bvv.vvvvv.ECCECCCCCe:won
ststttAsusCCDCCCECCe:wonder
t.tttttBtuAsA....v.e:wood
wAu.uuuuA.BAAsAAAABe:word
yw.Cuttys..vAvsvtAAe:work
vwwBssssuuBBBDsABA.e:worker
vtsAAutwv.Cs.CAA.AAe:workhous
ttuCstttsutttvttttte:workmanship
xyvBtv.vxsBAtBtss.Be:workshop
utvuuAvuBvAAAAAtAAAe:workstat
vEywsuwuww..s.Bttsse:world
tCstttsssvAAAAAAAAAe:worldwid
usuBt.u.utBABDACBABe:worri
stssss.tsAvvvvvvywve:worth
..AAsuvu.wxvtxuvvvxe:wrap
vtA.ustBuz.A.BuDsu.e:write
tsAt.u.tt.BBDBABDBBe:written
svtsttAAtsDEDEDDEEDe:wrong
vutAAttwv.Cs.CAB.AAe:yard
uvu.vvCvuvEEEGEEGEEe:ye
ssstssBttuBBBBBBCBBe:yeah
uwytyuv..Avtwswy.vue:year
uBuuuB.stvuwuuuvvvue:yearli
vssxsB.uvssustutsute:yield
vxvuwzCB.vzzwyyxzzze:young
ttttut.Asuttttttvute:youngster
tt.sstuBswst.suuttte:yuan
ssttsAssssCCCCCDCCCe:zebrafish
A.tvvwvAsvAAsssssute:zero
ttt.tuuuAuAAA.AAAABe:zon
uututtttAB........se:zone
sutBxAsxxuFCGHEHGGEen:!
.yy.xzvszCwssBuvuBsen:#
tuuuCttvussssssssssen:# #
sBxvsxyAxvBusutss.uen:# %
vvvttusxvCDDDEDDFDDen:# ,
wwwtuyyzuGCCCDECCCEen:# .
stsA.ttssssssstssssen:# :
wtvusttAxBwwwxxwuywen:# _ #
AvttuwuAvAtst.ssussen:# _ ,
.twsswxBwAxvwwuwvsten:# _ .
ssstssAAsssssssstBsen:# _ ;
.uvCuswtuwtssAststsen:# _ a
AwwxwttsuCutttttsuuen:# _ and
BtBtttuttvsACAAAAAAen:# _ by
.ssstssst.CBBBBBBBBen:# _ dry
tutu.uussBwvvvwvvwven:# _ in
ststtBtA.vAAAAAsACAen:# _ is
uttutABtutAAAAA.BAAen:# _ metr
vsvtsAusw.svuvuwvsuen:# _ of
tsAtstBtstttttttutten:# _ open
Autv.uAvvswuuuuuwuuen:# _ our
ss.Bt.tB.suuusuuuwuen:# _ per
sssBssttttBBBCBBBBBen:# _ that
ststssstsBvtttttttten:# _ through
sAsAtttttuuwutuuuuuen:# _ to
ttt.tttBuvAAA.AAACAen:# _ we
tuButtttt.uuxuuuuuuen:# _ with
uvuBtuwwvADDDFDDDDDen:# a
.vttvtvvxBs....s...en:# and
utuutuButAttttttutten:# bed
ustuAttutAsssstssssen:# compani
A.ttsssstsuuttttttten:# countri
.ssstssst.CBBBBBBBBen:# free
stsssssssAvtttttttten:# hospit
ttttAtttt.ttttvtttten:# in
wwsuwvvGuz..t..tAssen:# k
tuttsuCututtttttutten:# km
tssts.ttt.ssssstsssen:# metr
.ttttttAtu.AAAAAACAen:# million
ttsvstAtsBttttttutten:# of
tsttsvsttBsssssst.sen:# patient
uutust.vsBsstsssts.en:# peopl
tttCtstttvBBBCBBBBBen:# piec
utsvtuAtuBttttttutten:# shop
uttutABtutAAAAA.BAAen:# squar
.AstttttuAuAsssssssen:# staff
ttttttCtuuttttttutten:# student
vvv.ut.Bwuvvvwvvtxven:# to
sttBttttsttttuttttten:# tonn
ttsusAuttAssssstsssen:# trial
tssAsstttsBBBCBBBBBen:# unit
sBxvsxyAxvBusutss.uen:%
vBuuuvvAutuvuuuuuwuen:% .
AstsAtsttsDBBBCBBBBen:% _ .
.vstAtuAutDBBB.BBCBen:% _ the
uAvs.vv.vsBsAs.AABAen:% of
sttBtuystzBtttss..sen:,
.uxs.wvAvuu.tu.tussen:, #
vvu.AuvBvvAAACBAAsAen:, _ #
.tut.ut.utFDDDEDDFDen:, _ %
stx.uswwCzwAsus.sAwen:, _ ,
v.v.tsvB.wCECCC.CDsen:, _ .
wssAu.tB.yAsBDCDB.Ben:, _ a
ssssssssAuAAAAAAAABen:, _ account
.uuAtutuuuECCBCCECCen:, _ an
sustAztv.vsvwvvuvtven:, _ and
ststttsstBAAAAAAABAen:, _ approv
.BvAvuuwvvC.ABAAAAAen:, _ ar
Asss.ttsstvtttvtttten:, _ as
tvAstvuuuADBDDBBBBBen:, _ at
BusutstBtuHEEEEEEHEen:, _ be
ttttAAttutBBBBCABBBen:, _ bring
tv.uuvuuAAttutttttven:, _ by
Av.sv.uwvvywyywxwwwen:, _ can
sssAsss.ssBBBABBBDBen:, _ clinic
u.stut.AtuBDCBBBC.Een:, _ d
AvButtuu.wt.A.....ten:, _ do
tsttttttAAttttttttuen:, _ employe
tssBssttsvAAABAAAAAen:, _ factori
AtCBtswwtutstAsssssen:, _ for
sststAsttAtttttuttten:, _ fund
tsttstttCvBBBBBBBBCen:, _ help
ss.tsAtssuCCDCCFCCCen:, _ hope
ts.wvtvs.sBsBAACAsBen:, _ in
uAv.u.vutssusus.ssuen:, _ includ
AusttsttBuutttttttuen:, _ introduc
uv.CttuuuwEEFHEEEEEen:, _ is
uuuvtuAu.ussssssssuen:, _ it
.stAsstsst.ttuttttten:, _ machin
ttsB.ttssttttvutttten:, _ make
ttttsuBtttBBBBBBCBBen:, _ month
tt..tsttttCCDDCDCCCen:, _ need
ssuutt.tuAuuuuuuwuuen:, _ now
.v.w.v.tusvuvusu.uuen:, _ on
uCttttuutuuwuuuuuuuen:, _ or
But.ttuttuAsstsssssen:, _ order
vwsvsssuuAwwywxyxywen:, _ our
tsstssstA.BBBBBBBBCen:, _ peopl
ssssAsstAsuuuuwuuuxen:, _ permit
tuuuBtt.tussssusstsen:, _ put
uuAutuuuAuBBCBBBBBDen:, _ s
sssBssststuuuwuuuuuen:, _ sampl
sssssssBsttttttttvten:, _ seed
tst.stttt.DABCBBBBBen:, _ sell
.AstststttuAsssssssen:, _ staff
Bs.tss.Atutttttttvten:, _ take
w..uAtvu.twxuu.tuswen:, _ the
ssuu.wvBxwBvA..ssssen:, _ to
uvuuuBuvuBtttttuttten:, _ up
uAwswAwvwtsB.t.B...en:, _ us
uutuvuBtAvDDDDDDEEEen:, _ want
vstAstu.szHHHHHGHHGen:, _ we
tttAtBtututtt.tuttten:, _ with
tAtAsttutvABADsAAAAen:, _ would
vCuvAuuuuu.A..t....en:, _ your
uuuvtvsDtv......A..en:, _ ¤
.utuAsBuvvHFFGHHHGGen:, a
zwst.BztB.DACEEBDDAen:, and
uutBtstttutttvttttten:, audit
As.sttuututu.ssssssen:, avail
ustutsutCvAAAAAAAABen:, bank
stBstttuBsyyzyyyyyzen:, bench
sssAsssttBBBBDBBBBBen:, class
uAuButtvuuA.ACAAAAAen:, draw
tssssssAsstttttttvten:, europ
ttsustt.Buvvvvvvvxwen:, first
ttuttAt.ustttttututen:, follow
tttAtuAuutAAA.AABAAen:, free
vuAAvuvAtxvvzxvvvxxen:, from
tutututtAAsssssss.uen:, grant
tuttAttAutBBBBABBDBen:, half
ustuAstssABBBBCBBBBen:, henc
AuuuuuuuAtEDDDDDDDEen:, hope
uttAttttsAtttuttttten:, in
sAsststsssBCBBBBBBBen:, is
sssssAsssABBBBBDBBBen:, just
tuuCtututuuuuwuuuuuen:, laser
AttAtttttuECCACCCECen:, lead
us.su.sDsvvvvvvvvzven:, minor
ustustsuCvCCCCCCCCFen:, need
uuuCuuuutuuuuxuuuuuen:, new
..v.vvwwssDACDCDC.Den:, no
tuBs.uuut.AABBsAAAAen:, not
tttvtt.AtuAAAAAAB.Aen:, now
vvtuuvvs.BCCBCCCCEDen:, on
sBsttttt.tsussssss.en:, open
BsuB.tusuvv.tuwtttten:, or
sAssssssssuxuuuuuuuen:, other
CwvAuttwvxEAAsA.sAAen:, our
tttttsttBtvvvvvvvvxen:, payrol
tvusuuvCsvDCCECCCEEen:, pleas
uut.ttAstuCCCDCCDDCen:, prefer
utttttttBtvvvvvvvvxen:, resid
tstststtBtwwwwwwwwzen:, school
BsstsssstuvAsssssssen:, sell
uAtttsAutuDFDDDDFDDen:, sensor
vvAss.tvuwuuuuvvuuuen:, share
uttusuAtuABBBBBBCBBen:, six
..uAussstxDBCEDFDDDen:, so
tAstttsAttuvuuuuuvuen:, sourc
sssstssuCsssssssssten:, tax
uA...twtxAuvsvxuu.uen:, the
ttBBtttAtusstts.svsen:, then
swv.vu.Cwx.uutuvwuuen:, to
uutAstut.stttvttttven:, two
sstBt.uvyztB.A.s.u.en:, we
utBAttuvusDDEEDDDDDen:, which
vstwt.vAss.st.sA.t.en:, with
uuu.uuuButCCCECCCECen:, yet
uuAuAttttt..s.B....en:, you
ttssstsBttBBBBBBBCBen:, ¤
wtwuxvu.wFxutvvuwtuen:.
tttttstAsACCCCCCCFCen:. #
.tsAsssstsECCECCCCCen:. _ :
u.u.uu.uutBCBCBBCBBen:. _ d
sCssss.ssustsssssssen:. _ grant
ttAstttssABBCBBBBBBen:. _ in
tBttstAtsvtuttttutten:. _ make
t..Cs..Asvssstsssssen:. _ take
Btsusttttuvvuuuuuuuen:. _ technolog
C.ssssAs.uGFFFFFHFFen:. _ the
tttttBsttuDDDDDEEDDen:. _ want
AtAtsttsstywzwwwwwwen:. _ your
u..sswvuutCDDDDCCCCen:. a
tttAststttDDDEDDHDDen:. befor
AsBtssttswDCDCCCCCCen:. for
AssstssusABAAAAAAAAen:. in
tttusBtttsssssstsssen:. it
AuButsttstB.BAAAAAAen:. the
sssssssAssCCCCDCCDCen:. to
.sv.tt...zuwwwwtvuven:. we
AstAtttv.zEFFD.FGCBen::
Bsvt.vswvsxxwvxwxwwen:: #
ss.stssC.tssssssstsen:: _ #
wtwtu.w.Cvvtvxvxvxzen:: _ ,
vt.uAttuu.ss.svssssen:: _ compani
ttAtttttBtss.sssssuen:: _ do
AtsttsttAtCBBBBBBBCen:: _ don
utBussBustvvvvvvwvven:: _ for
Atttttt.tuEDDDDDDEDen:: _ in
ss.ssAsssuCCDCCFCCCen:: _ joint
BAuvuuuuuvEDCCCCCCCen:: _ need
tuAA.usttuttutwt.tten:: _ s
su.vAutvutDCCCECCCCen:: _ want
tsttA.AsvyEEDEAFGEDen:: a
tusBtstt.tvvvxvvvvwen:: our
ss.stssC.tssssssstsen:: rmb
uutCttututtttuttttten:: send
tuAAuu.ttussusssAssen:: that
ttttvttAtBtttttttuven:: the
.Bts.xwvAvAsstAsstten:: we
stuBuutuAtEDDEDDDDFen:: who
ssstsssBsuAAAAAAAAAen:: ¤
u.uBsuBxtwHFHEHHHHHen:;
tvwuuBvvBvECC.CECCDen:; _ ,
AAsuAttttwD.BACAAAAen:; _ ar
v.tAttttAttvtAttttsen:; _ could
tAtttsAtttCDCCCCDCCen:; _ d
tttBBtttsu...tB....en:; _ from
uuustuCuuussstss.ssen:; _ have
tut.vstBtsBBBDBBBCBen:; _ need
ssssttsCsuCCCCCCCDCen:; _ of
BuuAutttstECCECCCCCen:; _ partner
tuCutsttttCCECCCCCCen:; _ s
sAvuAusuuwCCCBABCBBen:; _ we
Axt.vst.swABDDBDDCBen:; a
tuCutsttttCCECCCCCCen:; let
utuAtuBAtyEEEFEEFGEen:; now
tBuuAututtDEDDEDDDDen:; our
uwv.AsAtuuAAACCssCAen:; the
tuwAvwBussCBBsAAABBen:; we
AsttAststu.ssstssssen:; what
utsBss.stsDDDFDDFDDen:; who
.v.BtttwszHHEFEHHDHen:?
vvtButuvBusssussss.en:? _ ar
ttAusAtttsAAtAABAAAen:? _ can
AtttsAsttsDCCCCECCCen:? _ d
tts.ststAtGGGHGGGGHen:? _ need
tsAAstutsuttvvttttten:? _ our
utttBAtttuttttusttten:? _ s
uuusuttBtu...A...t.en:? _ ve
utA.ttutAu..sB....ten:? our
vvtswBw..vstust.tv.en:? we
zu..AsBvsxGHHHGHHEHen:a
usttAtAtttuuuuvuvuuen:a #
tttttttBttsssssssssen:a ,
utsvssuAsBCCCCCCCECen:a .
ttstAssAstsssstssBsen:a _ #
vtv.tv.Avwsvs.AsAvten:a _ ,
w.w.vuAstsusBCs.B..en:a _ .
tstuAtA.svttttutsvven:a _ :
tBttAsssttsvssAssssen:a _ ;
vusBvvv..vssttsssvCen:a _ ?
ssssssstAsCCCCCCCCFen:a _ account
uutAtttttBDCCDCCCCCen:a _ agent
.wvwvwAsAuBCCDCDDCEen:a _ and
ttuBttv.su...s...A.en:a _ at
u.u.v.tuAvCBCDCDCCDen:a _ base
ttAtttBtttDDFDDDFDDen:a _ build
ssstCusuutsssssssssen:a _ co
sv.tCyyyssDBDABBBB.en:a _ compani
tttttuCuuu......s..en:a _ custom
stAtsssstsDDFDDDDDDen:a _ develop
ButuAssustAAAABAAAAen:a _ distributor
tvusBtuutAAACAAAAAAen:a _ firm
ttwx.uCvAuEHFFEEHHGen:a _ for
uvuu.BvutADDDDEGDDDen:a _ group
ttstttutBtAAAAAAAACen:a _ guid
AuuuBututu.AAABAAAAen:a _ held
vtvuABswsvttttuustten:a _ hospit
.wssB.ws.ys.uBAu..Ben:a _ in
ttsAAssttsEEEFHEEEEen:a _ is
vutvuBB.vvAAtAAB.BAen:a _ lab
sst.tstuCsBBBBBBBBDen:a _ land
tBttsusutuEHEEFEEEEen:a _ licenc
tuAttttBtuAA.AAAABAen:a _ line
vtsAttAsstvvvwvvxvven:a _ look
ttAAututttAsCCAAAAAen:a _ maker
sssssuAtssBBBBBBCBBen:a _ manag
uuw.AtuttABBBDABBBBen:a _ manufactur
CtstsssstuFCCCCCCCCen:a _ network
.uuvxss.uvHGDHFHHFEen:a _ of
..usstwuAwDDCCDDDBAen:a _ on
uuvtCsttttCCCCDCCCCen:a _ own
tuutCuuuttAAAAAAAAAen:a _ owner
utsttuuuCvBBBBBBBBCen:a _ park
vAusuuAuuuCDCDCCECCen:a _ parti
vwAvtBvAuvA.s.ts.B.en:a _ partner
sBssssssttBCBBBBBBBen:a _ patent
t.tAutvttBA.ACAAAAAen:a _ plant
sAst.sststtuttttttten:a _ process
stsAssAssuCCCDCCGCCen:a _ produc
uuCutuutttCCFCCCCCCen:a _ pump
uAAtuutttuCEACCCCCCen:a _ s
ssBtttttssBBCBBBBBBen:a _ sensor
sssssss.sABBBBBBBCBen:a _ seri
ssssBsstssDDDDFDDDDen:a _ sharehold
t.AutttuttCEDCCCCCCen:a _ sheet
AvvBvuvuvvsttvttttten:a _ shop
stttstBstsDDDDDDGDDen:a _ site
tu.usBtttuEEFEEHEEEen:a _ studi
sstsBttutsBBBBCBBBBen:a _ subsidiari
BvuttAttuuwvvvvxvvven:a _ team
sssstst.sABBBBBBBBBen:a _ test
wtxAxxAyx.ECDFDDEDDen:a _ that
.uttttttBuCBBBBBBBEen:a _ there
xv.ssB.yutFEEBEHEDFen:a _ to
tustA.ssstCCCCEDCCCen:a _ togeth
vAAvuv.uvuAsBAAACAAen:a _ unit
tsvu.vust.BDBBDBBBBen:a _ ventur
tutuAtAstuBBBBDBCBBen:a _ wast
uttsBtttstBBBBCBBBBen:a _ water
utCvAusuvtssAstsvssen:a _ we
AussvuuutvDCCDCCCCCen:a _ who
txtvA.xxAwHFHFHHFFHen:a _ with
vvsustBuuCCCCCCCFCCen:a _ year
t.t.uAstvvCCCDCDCCCen:a bio
svtuuvuuBvDCCCCCCCFen:a branch
vAuuA.uvuuBCBBBCBBBen:a chengdu
ssswB.vtxw.vsuuuuwuen:a chines
uutuuuBvuADDDDDDFDDen:a citi
tutttCAt.w.....sA.Cen:a clinic
uvAuCuuuttBBCBCBBBBen:a co
s.stststt.stsssssssen:a coat
sstsBttttsBBBBCBBBBen:a common
xttsDxwusxAuCBBAABCen:a compani
ttv.ttvttACCCECCCCCen:a contract
Auusututu.CBBsBBBBBen:a dealer
ttststssBsAAAAAAAACen:a desk
ttButsu.ttBBCBBBBCBen:a devic
Ds.xuttvwvutttttttten:a distributor
utCtttuttsEEHEEEEEEen:a drone
wBuuuAuuAtDGDDDEDDFen:a european
vuu.utuBtuCCCECCCDCen:a factori
uCuv.uuuuwuwuuwuuuuen:a fee
uAuutuAuuv.t....B..en:a few
vvu.Auuv.uDDDFEDDDEen:a firm
utusttCttussusssBssen:a first
usutBvtu.s.A..u...Aen:a foreign
usvssBvvvvDCAsCCAACen:a french
sututAtu.Avttttvttsen:a good
vvutuuttCtBBBBBBBBDen:a hand
vuustsBtuv.....A...en:a hospit
vuuvusvuCvAAAAADAABen:a host
ttAus.tuutACDA.CAAAen:a joint
.usuCuuvuu.BBBDBBBBen:a jointli
tsuttAut.uDCDDDFDDEen:a lab
ttuusuuCtu.......s.en:a lead
v.us.uuuuAAAABCAAAAen:a licenc
sAttAtssstABAAAAAAAen:a list
tututuCttvBBBBBBCBBen:a live
.w.vCuwvAvGEFFHEEEFen:a local
vvCuuAuvuuDDEDDGDDDen:a low
ttsAussAsttttwtttuten:a major
tutCvsvtsvssstsssssen:a manufactur
s.tutttssAtuttttttten:a membran
utuuBtstttttttutttten:a mix
.tusuu.uussAABAAB.Aen:a month
AvuutuuAuvA........en:a network
xvC.BwxwwvBBE.BBBBBen:a new
wtsttttsCuCCCCCECCEen:a park
ss.u.uuuuwEFEDEDDDDen:a partner
tCtststutususssssssen:a patent
tuAwtuAttsuuwuuuwuuen:a pilot
tttA.t.ttttttu.t.tten:a plant
AtttBtutsvDCCCDCCCCen:a produc
uABtttvutuDCFFDEDDDen:a product
uuuuuuuAAuvvvvvvvxwen:a project
s.sAtsststDGDEDDDDDen:a proper
tuttuBtsstBBBBBCBBBen:a propos
sC.uss.sstDGDDDDDDDen:a proven
ttvuttCttuCCCCCCFCCen:a real
sAstAtssstEFEEGEEEEen:a recycl
utvutCuu.vCCCCCDCCCen:a research
CttvssstttHEEEEEEEEen:a resel
tsBtssttssEEHEEEEEEen:a robot
sssstssAssuuuuuuuwuen:a round
.tsAsssssvFDDEDDDDDen:a sale
uttttCuvttvvvvvxvvven:a scientif
tututtBsttsssssssssen:a season
uwuvuBvAv.BBBBBDBCBen:a second
ut.sB.uvtuCCECEDCCCen:a share
uttuBttt.tBBBCDBBBEen:a sichuan
BttuttttttECCCCCCCCen:a singl
sstuttuBstsssssssuAen:a soft
tsBttBttttttsttuttten:a sophia
vvtusuCsuu..t...C..en:a sort
uttutCtuttCCCCCECCCen:a studi
uust.stuBtAAAABAAAAen:a subsidiari
tssBsttttttttuttttten:a supplier
sBsstssssuDFDDEDDDDen:a technolog
uAu.tu.ws.DEDGDDFDDen:a third
ttttAuBvstBBBBCBCBBen:a trial
vuuutDtstxAAAAAABBAen:a univers
tsttttABtutttttttvten:a util
uCBuussttuCFDCCCCCCen:a vaccin
vtuCtuvutusssssssssen:a week
CvstsutsuvFDDDDDDDDen:a wholesal
utuBsuBttuBBBCBBCBBen:a work
wwwCs.ssAxtttsuu.vven:a year
ststtttAtAtttttttuten:a ¤
tttCttuutt.........en:abl
sssAssss.stttuttttten:abl _ produc
tttCttuutt.........en:abl to
utvvttvsuCBDBBBBBFBen:about
stssstustACCCCCCCFCen:about our
v.uvutuutBBCBBBBBBBen:about the
tAtttttAtts.sssssvsen:abov
tAstttsssss.ssssstsen:abov _ .
.ututtuuAADAAA.AAACen:abroad
vuwxuDvuuAsussstssten:academ
utttsBtstvssssstsssen:academ partner
vtuuttutBsuuuuuuuuwen:acceler
utsststsCvtttttttuven:acceler _ a
wuuD.wwutt...sB....en:accept
.uvu.Cuutwttttuwttten:access
uutttCttttEEEEEHEEEen:access _ a
.stsAtssstsssstssssen:access and
suuuuCuuutAAAAAEAAAen:access to
BututuvuBw........sen:account
sss.ssstCuCCCCCCCCFen:account and
tvsuuuuuuBDCDCCCCCCen:acoust
uDtwtutAsussssssstsen:acquir
Btttttttttvtttttttten:across
Btssts.tuuwuuuuuwuuen:act
Btssts.tuuwuuuuuwuuen:act as
uttutttCtt.........en:activ
Dvtuutuuuuxuuuuuuuuen:ad
Bsstssusstwuuuuuuuuen:ad _ manufactur
Bvtttsttttutttttttten:ad _ parti
Bvtttsttttutttttttten:ad third
utBststtttsssssssssen:adapt
uuuuutuuB..........en:address
ssssssstBuBBBBBBBBCen:address ,
s.ssttt.BvAAAAAAA.Aen:administr
tAtuutAutttuttttstten:adopt
vuuvutu.Bw.....B.tAen:advic
utuuutvA.v.......tCen:advic .
s.vvvsBstvAACCBDCCDen:after
tsst..A.stBBBBBBDBBen:after _ shop
s.stststt.stsssssssen:after _ year
uttAttBttvAAABAADAAen:after a
s.stststt.stsssssssen:after eight
uCsuss.suvB.BBBBCBBen:after three
uAttuAu.ttA.AAABABAen:ag
vAuuBAvuutu.uuwvuuuen:again
utttBAuuttuuuuwwuuuen:again .
.Buuvuusu..utttttvten:against
tAssuttAtAwywwwwwzwen:against _ .
suuvttvuA.A.......uen:agenc
sAsttsttstCDCCCECCCen:agenda
CwvtvwwwvAtss.sssssen:agent
But.uvuuuvtss.sssssen:agent for
uCuvttuutsuvuuuuuuuen:agreement
tCuuttuttuuvuuuuuuuen:agreement .
AsttsAuutuA....t...en:agricultur
ttsstttCsuuuuuuuuwuen:agritech
wwDvvvtsvx.....But.en:ai
uu.utuuAtu..B....s.en:ai _ ,
ttsttuuBttAACAAAAsAen:ai compani
.u.ttttt.uCBCBBBBBCen:aid
twuAtA.vuuA..sABs..en:air
.ssAsstsstvttuttttten:air purifi
vB.vuv.vwuAC.AAACAAen:algorithm
x.swwxwxsDCDCCBBB.sen:all
tAsttss.susAssssstsen:all we
tuButAuttsCCECCDCCCen:alon
uusuAtvsvuuu.uvvuwuen:alongsid
sstsAus.tswwwwywwywen:alongsid a
tuAtAuuttuDDFDDDDDDen:alongsid us
C.xvtvvwwABusstssssen:alreadi
AtssAsststttttutttten:alreadi _ .
tv.BtvtBuvCCEACC.DCen:also
ss.ssssBssBB.BBBBCBen:also _ #
ss.ssssBssBB.BBBBCBen:also want
Busustutssutttttttten:alwai
tvuvuvDvutAAAAAAAAAen:among
tAAtuBsxuzHDGHHHFEGen:an
sAstssts.sCDCCCCCCDen:an _ ,
CtAvutu.AtECDCCCCBEen:an _ .
tAAtttuuttA.BAAAAAAen:an _ firm
BttusttutsECCCCCCCCen:an _ for
tststutAAtBBBBBBBCCen:an _ in
u.AutuvuttBADBBBBBBen:an _ maker
sttttsBtstsssssssssen:an _ manufactur
tstAsAtsssBBBDBDBBBen:an _ partner
AtAsvttAtvCADAAAAAAen:an _ with
uuuutCuuuvDDDDDGDDDen:an academ
sttttsBtstsssssssssen:an automot
ssAssstsstBBCBBBBBBen:an autonom
CtstttttuuFCCCCCCCCen:an import
tussssssBtBBBBBBBBCen:an incub
tuutttCvttCCCCCCFCCen:an industri
tAtttusAstsusssss.sen:an interest
sBtststtstDFDFDDDDDen:an oem
uutAttAtusAAAsAABAAen:an open
uuttAtBtuuuuuusuxuuen:an oper
AvAuuAtu.uus.ssussven:analys
AtuuuAsutus....BA.Cen:analysi
svtsstzs.wwxwuxvvvven:and
wvtw.tuwuDvvvvxwvvven:and #
sutAt.ttuuDCCDCDCCCen:and ,
tstAswvttBBBBCBBBBBen:and _ #
ttssCstutsvvvvxvvvven:and _ %
suuusu.uAus...t.Ausen:and _ ,
vxwCuyyBwAsuuxtuuuuen:and _ .
Bv.wtsut.uutstvss.uen:and _ a
utttttBBsuuuuuuuvvuen:and _ an
tAututuBttstsssss.sen:and _ ar
ABtttstuttAtsssssssen:and _ be
utsut.tuAvCCECCD.CDen:and _ d
uttusAuttAssssstsssen:and _ done
uvBttCuuuvvvyvvwvvven:and _ engin
swvAxAsvsxDCB.CCDCDen:and _ for
Ats.ssssstzwwwwwwwwen:and _ foreign
v.ssss.sBussssss..uen:and _ from
tstttusBtvttttttuwten:and _ fund
ssAs.tsussuuwuvuuuuen:and _ half
tssstssAtAAAAAAAACAen:and _ have
utstttttCvAAAAAAAABen:and _ help
ustAuttsAs.A.A...tten:and _ in
t.u.Auuuststs.ussssen:and _ it
AuAtuut.uutsu.sssssen:and _ like
Butttt.ttvt.....B..en:and _ ll
tssts.ttt.ssssstsssen:and _ metr
Bvsuttttt.DBBBBBBBBen:and _ no
sutsususCvttttttttuen:and _ offic
tusAssssAttttwttttsen:and _ on
tttBststtuuuuvuuvuuen:and _ open
ttttBssustCCCCECCCDen:and _ our
vuusutuutBBBBCBBBBBen:and _ s
.utAtttuuvCBBCBBBBBen:and _ sale
ttstuttABuCCCCCCCDEen:and _ still
.tA.sssssuuuvuuuuuuen:and _ team
vt.tAAuu.wuuvuvvuuven:and _ the
tuAuttsAButtuttttvven:and _ their
AvutststB.wvvvxvwwxen:and _ them
tsst..A.stBBBBBBDBBen:and _ three
uwAtssA.vwutvvuuusten:and _ to
sAtutuAtstCABBBBDBEen:and _ us
uuutsBtBtusss...suten:and _ with
sx..wss.CyEBACCEBBCen:and a
uttuutuAsvtttttttwsen:and advic
ButvtsAsuu.BBBBBCBBen:and after
tu.sButsusB.sts..A.en:and ar
Bt.ttttuttvtvtttttten:and ask
tttBtttuttBBBCBBBBBen:and assembl
ststBtsustttttutttten:and cash
u...t..utBttttttttuen:and chengdu
.s.uussAuxDBBBBBBsBen:and china
ttAttsttt.AAAAAAAAAen:and creat
utstttssCsCCCCCCCCEen:and find
suttstttBtAAAAAAAABen:and get
BusstsssuuFCCCCCCCCen:and ha
.ssttttsAuusssssssten:and handl
Avu.t.uuusuttutut.ten:and have
tsstttstBvAAAAAAAAAen:and hire
stAss.sssuCCCCCDCCCen:and hope
tsstssusBuuuuuuuuvwen:and hous
AttttttAutxvvvvvvwven:and i
Ctttttt.uvussssss.sen:and is
ttsuAtAtuvvvvvvvvwven:and let
swtwtAss.yFCCCCDEDDen:and look
sststtuuCtCCCCCCCCEen:and need
sttBustuBACCCDCCCCEen:and no
sstvstutABttttttttuen:and now
uvvvuBuuvBtttttuttten:and open
su.vvvsBvttsAssvu.sen:and our
stAtAttuttuuvuvuuuuen:and own
uvtBsttuttsssssssssen:and packag
tBttssttttvxvvvwvvven:and pai
tstBt.sA.tCCCECCCDCen:and patienc
svtstssBsussstsssAsen:and produc
..s.A.st.vttttutttuen:and provid
.ttttBttBtA....s..Ben:and seek
tt.ttAttuuttuttuttten:and share
uttAsAustuAAAsABAAAen:and still
AututuuuuBwuuuuuuuuen:and take
tuttttBuusAAAAAABAAen:and tell
vAttBtwutyvvwtwwutxen:and the
suButstts.uuwwuuuuuen:and then
uuttt.AutBvvvvvwxvven:and two
s...t..sCuttttttttuen:and visa
uv.s..tw.tBCEGFDEEEen:and we
sut.tttuBtEDDEDDDDEen:and who
tBtvAttutusssstssssen:and will
BAtuvuvsuvsA.Astsssen:and would
sstsstAAttttttttuuten:and write
vwvtuvsCuwBBBCBBCABen:and ¤
ttsttttCtvssssssstsen:angel
usststtCsutttttttvten:angel ,
sssssssAsttttttttuten:angel _ the
y.uBs.vuxz..u.BsAs.en:ani
tttttBt.svuuuuuvuwuen:anim
sAstAssttttuttutttten:annual
ut.tttuBuuCCDCCCCDCen:anoth
uwBvusvBvvssussAsusen:answer
uButstAttttuttttutten:anti
A.ttt.ttutD.CCCDCCCen:antibodi
sssssAsstABBBBBCBBBen:antibodi _ rare
sssssAsstABBBBBCBBBen:antibodi for
s...s..Asstttttttuten:antipoli
.AwwwtAwsxECCCCDACDen:anyon
ssstssAtstuuuuuuwuuen:anyth
ssstssAtstuuuuuuwuuen:anyth that
AvAxvvsvvtututtt.tten:app
ttBtstvutBsstssssssen:app .
AtutttAtttDBBBBB.BBen:appli
utAtuAuuut.t...C...en:applic
tssttBtutvAsCAADAAAen:applic _ a
DtsutssttuGDDDDDDDDen:appoint
tttsttAtAtCCCCCCDCEen:appreci
tss.ssssB.CCCCCCCCFen:appreci .
tAttutsstABDBBBBBCBen:approv
ststttsstBAAAAAAABAen:approv ,
ststttsstBAAAAAAABAen:approv _ grant
tswst.uAuwssAs.ssDBen:ar
wsuuwuvAvAwxwxwywywen:ar _ .
uutuBu.vuusstsAstssen:ar _ :
wBuustCtsvsvssss.ssen:ar _ ;
tuvsvAuBuvDDDDDFDFDen:ar _ a
tuBts.tttsBBCBBCBBBen:ar _ an
ttttBsssu.CCCCDCCCCen:ar _ by
.v.svtBtuvHEAFDCFDDen:ar _ for
utt.ttwttBsss.ssstsen:ar _ in
uwuAvuvA.uDDDFDDDEEen:ar _ of
v.uut.tttABEBBBEBCBen:ar _ on
sssssssA.sBBBBBBBCCen:ar _ our
sssssssAs.BBBBBBBCBen:ar _ rais
sAsAB.uwtywyywyyxwyen:ar _ to
AuvtvAAtwyzzzzzzzzzen:ar a
su.tsutAtsBBCBBBBCBen:ar after
vs.vBuBvtwxzzxzxyxxen:ar avail
ttttABtssvCCCCEDCCCen:ar be
tAtttBt.ttCDCCCECDCen:ar both
uttuAutuBtttttvtttven:ar glad
.BsvuAtutuvxuuuvuuuen:ar invit
sAs.tt.tttDEBABBBBBen:ar keen
BvtAtuu.tvHDDFDDGEDen:ar look
uttvsttttC.........en:ar made
suAusu.Atttsussst.sen:ar open
tsssAAst.tAAAAACAACen:ar prepar
tAuAtttttt.s.B.....en:ar readi
sututtButvDCCCCCECCen:ar search
uuuAuuuAuuDDDFDDDEDen:ar short
uuu.v.uAttststsusAsen:ar welcom
AuuuttABuxyvvvvvtyven:arm
Bvtuuu..svCA.AAABBBen:around
stssssttBtBBBBBBBBCen:arriv in
.z.sAtDuyzzzzzzzzzzen:as
sssstsBtsuAAAAAAAAAen:as _ client
utttttAAttttttttuuten:as _ ground
Bssststsstzwwwwwwwwen:as _ import
stsuttCututtttttutten:as _ live
utuuttCutvvvvvvvxvven:as _ user
twt.BuCtuxzxvzzzzxzen:as a
AtuttsAAtuvuuuuuvwuen:as an
utBtuAvuutBBABBEBBBen:as co
sssstsBtsuAAAAAAAAAen:as refer
utttttAAttttttttuuten:as test
uu.u.AAvtvvvxvwwwvven:as the
.usC.ttstuytvwwtttten:as your
B.t.tuwt.xAt.AB...uen:asia
sAAuut.utsCDCCCCCCCen:asia ,
Atu.ttutBvtssAssssven:asia .
stttBtstssCCCCECCCCen:asia _ plan
ButAsst.ssFDDEDDDEDen:asia and
tttt.tsAssssssAssusen:asia we
AAvu..vuuwuussu.sssen:asian
A.vu..vuuwuussu.sssen:asian _ .
uvuutABvvvtttttvvtten:asid
sssyuwtssA.B.AsABBCen:ask
tutt.tttBtBBBB.BBBDen:ask .
AututtvutBvtvtttttten:ask for
vwvEuvvvvxDCCECCCCCen:assembl
ttuBstttstBBBDBBBBBen:assembl of
tutBsttttttttuttttten:assembl to
vDuuuuuvuuDFDDDDDDDen:asset
uCtuuuuuutBDBBBBBBBen:asset to
sstsssssAuvvvvvvvvxen:assist
wwtvyututEAu.ts.usten:at
vtu.tuuBt....t...B.en:at #
uvuwuAAuuABBBBBBDBBen:at _ ,
uuAutvutuDCCDCCCCDCen:at _ .
.uttttu.AuDCCCCCCEDen:at _ ?
utAtttBvttttttttutten:at _ cost
uuuutABuuvtttttuutten:at _ dispos
.ssssBsssuuttttuttten:at _ servic
tuuttBuuuACCCCCECCCen:at _ time
uutttsBttuBBBBBBCBBen:at a
ButtttuttuHEEEEEEEEen:at home
uuvAtu.utAvvvwvvxvven:at our
tAtAttuttu.s.A.....en:at scale
tttttAttAvuttttwttven:at the
tututuABuuvvvvvvwxven:at your
.vsttttutBBAAAAAAAAen:at ¤
uutBtstttutttvttttten:audit
sAtsBttssuEEDDEDDDDen:authoris
sttttsBtstsssssssssen:automot
sttttsBtstsssssssssen:automot manufactur
ssAsstAssussAssstssen:autonom
tAttsw.Avz..svusx.sen:avail
uAuBtttvtuzzzzzzzzzen:avail .
u..vuttAtvAsCAAAACAen:avail _ licenc
sAsststtsvCECCCCCCCen:avail _ manufactur
AtssAsttstAssstssssen:avail _ the
AtssAtttsvvuuuvuuuuen:avail as
uvAuttCvtuvvxvvvyvven:avail for
vAstwv.BvyFFCDDD.FDen:avail to
u..vuttAtvAsCAAAACAen:avail under
uuvutuAuuBBBBBBBCBBen:awai
sBtutt.ttt.t....C..en:await
tttusttBtuAAAAAAABAen:b
ts.tsstCstBBBBBBBDBen:b ,
wywxswsDxtuuuuuuwuuen:back
uwvwuv.Bw.ssssssu.sen:back .
ttsuusvAt.BBBBBBBDBen:backer
tssttsuBttBBBBBBBDBen:backer ,
wuuwtvwABsAAAAAAABBen:bank
tusutttBAvBBBBBBBDCen:bank _ no
tssttstsBtssssssssten:bank account
tA.swuwsssEDEEDEDBEen:base
t.t.ttstuuAAABAAAAAen:base _ ,
tstttttBtuvwvvvvvwven:base _ .
s.ttuttttBDEDDDDDDDen:base _ of
sststtttsBBAAAAAAAAen:base maker
t.t.ttstuuAAABAAAAAen:base polym
uvuDuvuuvusssssssssen:batch
uutCuuuttt.........en:batch ,
us.Buuvuuw.AAs.....en:batteri
ts.Atttttvst.tsssssen:batteri _ .
t.AttssstuBDCBBBBBBen:batteri _ how
t.AttssstuBDCBBBBBBen:batteri know
sBstssstsvstsssssssen:batteri patent
t.uvtsBsAz.wAAtAuAAen:be
uvttAtusAuttttvttt.en:be _ ,
tAwsAw.u.zFACEGEDEDen:be _ .
uAuAtuttutAsABAAAAAen:be _ by
A.uuvA.tvwsvttt.utten:be _ for
vuuAtAuu.sAAAsABAABen:be _ in
uututuCutv.........en:be _ on
uututt.Buu......tB.en:be _ the
B.tuvyAswyECDECCEACen:be _ to
tuBsuCsvstCCECCFCCCen:be _ with
wvCvv.svvtttsttwwtten:be a
ss.AssssssBBCCBBBBBen:be done
utuutuCtttsssssstssen:be first
ttuAttAustBBBDBBCBBen:be found
tutuuuttCtFDDDDDDDEen:be glad
t.tuttuAsuvwvvvvvxven:be happi
AttttuttAtCBBBBBBBBen:be ideal
ssssBsstsuEEEEHEEEEen:be identifi
vsAuAtAvvusvtuwusuuen:be the
uBttsuAssuuwuuuuwuuen:be us
suut.uAtAsywwwxwxwyen:be your
ttutsCsttvuuuuuwuuuen:beamlin
ttutsCsttvuuuuuwuuuen:beamlin ,
AuvB.uwvuvwvvwyvvvven:becom
tttBButttsvvvxyvvvven:becom sharehold
wuAtuvBvusAABAAAAAAen:bed
utttttAstABBBBBBCBBen:bed and
Bsttttuttsvtttttttten:been
.wwsvvtv..ABBCBBEDDen:befor
AttsttAsstDCCCCCDCCen:believ
AttsttAsstDCCCCCDCCen:believ our
vuAttAttAwBBCBBACBsen:bench
.stA.tttstCAAsCAAAAen:besid
.stAsstsst.ttuttttten:besid ,
.stAsstsst.ttuttttten:besid _ our
vwvwvuDvvvCCCCCCDCCen:beta
stAuAtuvvuCGFEGFEEEen:better
.ut.ususuAtss.stsvsen:between
ttttt.tstBssssstsssen:between #
uut.t.u.uAsss.stsvsen:between _ and
....s..Bstvvvvvvvyven:between ¤
ttuCttuu.uCCCECCCCCen:beyond
AwvAutuvuuECCDCCCCCen:bike
tstttsttBuuuuuuuuuwen:bilingu
t.us.stu.uDEDEEEDDCen:bio
t.t.ttstuuAAABAAAAAen:bio _ polym
tAu.t.stutCECDCDCCCen:bio base
s.stststt.stsssssssen:biofilm
s.stststt.stsssssssen:biofilm .
uuuAtBtuuutttututtten:bioreactor
wwvtvswAsBtttutttuuen:biotech
ttsusCtAtvBBBBB.BEBen:biotech .
sssssAsstABBBBBCBBBen:biotech _ nice
uuu.tuuuuBtttuttttten:biotech firm
uutut.utA.AAAAABAA.en:biotech from
v.uBvuuuvuBCBCBBBBBen:blade
tAtAtttutuuwuvuuuuuen:bm
vsvB..tvvsCDEDDAABCen:board
tttABssssuBBBADBBBBen:board to
uttAAutuAuBBBD.BBBDen:bodi
vutCuutv.wsssAssssven:book
CuuuttutuuFCCCCCCCCen:boot
CuuuttutuuFCCCCCCCCen:boot _ the
.t.wAAxs.wsA..tC.Aten:both
.uAutttu.vvuwuuuuuwen:both .
tttAttAuttAAABAA.AAen:bottl
vBvstvvtu.tutwttttten:bought
svsBvustvwCAABAA.sAen:box
svtBttttuuCAAAAAAAAen:box _ ,
ttBvutAsuv......ss.en:box _ it
tvuuuvuuCvDCCCCCCCEen:branch
tttttuttCuCCCCCCCCDen:branch _ chengdu
tttttuttCuCCCCCCCCDen:branch in
Cstsxvxtyvzyyzwwwvwen:brand
Buusututuvwvvwvvvvven:brand ,
ButBsttttwuttuttttten:brand .
.Buuuuvtutzywwwwwwwen:brand _ it
Cttussttttwuuuuuuuuen:brand _ our
Cutsuutuuwssstsssssen:brand and
sAu.uvvuvuzyxyxxxxxen:brand on
svttusttvBtssssssssen:brand that
Atstsssttsutttttttten:brand to
vvuvutDvuv......A..en:break
tssstttCsuEEEEEEEHEen:bridg
tssstttCsuEEEEEEEHEen:bridg round
A.txAsutxwDFDDEBBEDen:bring
ttAtAtttutBBsBCBBBBen:bring _ ,
tButAutuuuBDBBtBBBBen:bring _ .
vuAuuuuBttCCECCCCDCen:bring a
AuusAtsusuCBBBDBBBBen:bring it
Bttststtst.sssstsssen:bring our
tuttBBuvtvssss.vsssen:bring the
Bu.uttAutuxvyvvvwvven:bring your
utAuuvAuu.tswtttwtten:budget
stttss.stAttttttvtten:budget .
tBAuuttstuBDsBBBBBBen:budget to
BCywxyxAwx.FAAAAAssen:bui
.uvuvvuCvwxvvvvvvyven:bui _ in
vuutuutCuvvvvvvvvxven:bui share
vs.Bvy.wyzBsBss..A.en:build
t.uttsBtttCDCCCCECCen:build .
u.Buttttut.tA......en:build _ a
s.tAtttttttvtvttttten:build for
uuAAttutuuCCEDCCCCCen:build it
sutCttuuutDBBCBBBBBen:build our
stBtsttssswwzwwwwwwen:build product
uv.vtvsBuuCCBCCCDDCen:build the
ttBtttutttDDFDDDDDDen:build with
AsAsstutssDCDCCCCCCen:builder
sA.ttttttsACAtABAAAen:built
tssAttt.tuCCCDCCCDCen:burn
tCxxuwwsByuuttsttuven:busi
vBuvAtuwuututtstttten:busi ,
Asttsstttuttsssssssen:busi _ .
vDuvuuuvvtsssssssssen:busi _ we
sAssssssssuxuuuuuuuen:busi model
..wxwAstst.ss.BB.ABen:but
ts.vvAtBsusstssAs.sen:but no
Cttttttututssssssssen:buyer
w.sAttzz.BvAsAtusuten:by
ttsuBttAttttttuttvten:by _ ,
.wBvusvu.swttttxttven:by _ .
ttttttutCtAAAAAAAAAen:by _ hand
sAtssttvs.BDBDBBBBBen:by _ third
uAuAuuvwtABDBDBBBBBen:by a
uvvuAuutvBCCCCDCCCCen:by our
utButtttttBBDBBBBBBen:by side
wvvCu.vuBvuuuuuvuuuen:by the
suuCuuuuuuECCCCCCCCen:cabinet
uuuCuuutuusssssssssen:cad
BxuwwCssxxut.tt.u.ten:call
.tAtuAuutuA.B..t...en:call _ a
sv.tvAAvvvCBCBBC.BBen:call for
BvuutBuuuvtssssAsssen:call on
ttBssstsssCCECCCCCCen:camera
tttutuBtBvuuuuuuwvxen:campu
tsstssusBuuuuuuuuvwen:campu .
ttttttCtuuttttttutten:campu _ #
ttttttCtuuttttttutten:campu of
uBsAuttvvzzzzzzzzzzen:can
tsttsttBsuttttttuvten:can _ .
tBAttttttv.st......en:can _ a
sstAsAusssBBBCBABBBen:can _ and
.stAsstsst.ttuttttten:can _ for
uuB.tvuuutuuvvuuuuuen:can _ it
ABvvvvsvvvuzvvvvwvven:can _ our
vvA.AsAuvxtuvsuuvtten:can _ the
uButtuAsAuuvuuuuwusen:can _ us
Av..ttttAvwvtxvwyvwen:can _ your
yCtvttAwtzwzzxyyxwyen:can be
Cutttutttu.........en:can bring
ttsAttttttttuuttttten:can draw
tsttsttBsuttttttuvten:can follow
uuuCsstusssssssssssen:can produc
.t.ttAtttt.BCBBDBBBen:can t
t.ttttAsttvxvvvvwvven:can us
.s.Atttsststwvttttten:can work
ttsutAustAssssstsssen:cancer
ttsusAuttAssssstsssen:cancer _ run
ttsusAuttAssssstsssen:cancer centr
tttsCtssssDDDDGDDDDen:candid
.tttstttAtBAAAAAAA.en:cann
tAstAst.suBDBBDBBDBen:cap
vvvEuvvwvvAAAAAAAAAen:capac
utsBtttttvsssssssssen:capac ,
ttsBttttttCCCFCCCCCen:capac _ our
Auuv.tvAtsstttuttuten:capit
BsssAsssssstttxttsten:capit .
usutCtsttv....A....en:capit and
sssstssBsutttttttvten:capit for
uusu.tvss.DDDDCDDFDen:capit to
tBstt.sttvvwvvvxvvven:captur
uuBvuuAuuvssBsssussen:car
ttttstBtttttttttutten:car park
tBuBtttuuuACAABAAAAen:carbon
tutCtututu...s.....en:carbon tube
AuuvtuttBvutttttttven:card
.wvwuuvwCt........Ben:care
vutttstuAAEEEEEEEEHen:care _ our
Cust.s.tsutssssssssen:care line
uuttuttuCuBBBBBBBBDen:care of
Cuuuu.uwuutAssstsssen:carri
BstututttuuAsssssssen:carri your
vvAsuvvvuAAABAAAAAAen:cartridg
wvvButAvvutttutu.tten:case
uuvuAuvAt.uuuuwuuvwen:cash
tttCttuutvBBBCBBBBBen:cast
BuutsuutttBAAAAAAAAen:catalogu
ButsssttstAAAAAAAAAen:catalogu .
tAtvv.uvus.....B...en:catalyst
tAsutvtutADFDDDDDDDen:catalyst to
AuuvtuustBDBBBBBBCBen:ce
AttutttssACBBBBBBCBen:ce mark
sAtssttus.tuttttttten:cell
tAuuttsAttCDCCCCDCCen:cement
Au.swB.wsxstvusststen:centr
uuuvt.stuAssssstAssen:centr _ #
t.AssAusuwvwwvvxvvven:centr _ it
ttttstBsstuuuuuuwuuen:centr _ new
ustttAusAswwwwwywwxen:centr in
ttsusAuttAssssstsssen:centr run
uBsututttuBCBBBBBBBen:ceram
uutuuutCutDDDDDDDGDen:certif
ttsttttBttDDDDDDDFDen:certif and
uttstttttBBBBDBBBBBen:certifi
utstutAsuBBBBBBBCBBen:chain
twst.ButtvDDDDEFDDDen:chair
tsust.tsBwwwwwwxwwzen:chamber
uAtuutAttsCDCCCCDCCen:chang
CututttuuuCAAAAAAAAen:channel
vtsvuvDwtvCADCCCECEen:charg
tututtBusuCCCCCCFCFen:charg .
tAstt.tsstCDCCCDCCCen:chemistri
tuzs.vyx..BCBsCDBC.en:chengdu
utus.tuu.stttustttven:chengdu .
tsstssssuBssstsssssen:chengdu _ #
.wtuAtt.sws...B..Bten:chengdu _ ,
stts.ttusB.ssstssssen:chengdu _ maker
AssvtsstBvECCCCCCCEen:chengdu _ need
BsstttssBuEDDDDDDDFen:chengdu _ seek
.stttuttCvFDDDDDDDGen:chengdu and
sststtttsBBAAAAAAAAen:chengdu base
uutvtBuuAv.....B..ten:chengdu for
utstttstAADDDDDDDDGen:chengdu in
AustttuuuButttttttven:chengdu offic
ttstAtstAtCCCCECCCDen:chengdu to
tttttttBtuuuuuuuuwuen:chequ
svwu.vuwAsAs.ABBAtten:china
AtstttttAusuuuuuuuwen:china ,
BsvtAwxttvB.ABBAAtsen:china .
vuttBttuuBBBBBDBBBBen:china _ a
BBsvtsttuuDCBBBBBBBen:china _ to
stsutsttBtutttttttuen:china _ we
vtstutttsAttttttttuen:china and
AsstAsstttDBBBCBBBBen:china is
sttvssztAyvs..uttv.en:chines
wwA.svuw.vCCDEECCCDen:chines _ ,
.xux.AvuCuutttuttt.en:chines _ .
vButusuBuwsvssssstsen:chines _ compani
ttttBtstssAAAAAAAAAen:chines _ group
Avuuv.uBvtxuuuusuwuen:chines _ on
ttttB.tuttssss.tsssen:chines _ partner
..uuAsttutEGDDEEDDDen:chines _ to
uuutvtuA.suuuuuuuvwen:chines _ up
tsts.tstBvssssAsssuen:chines firm
BuuuAstuuvutttutttten:chines manufactur
.uuAuuuuuuA..B.....en:chines market
ssssBsstssDDDDFDDDDen:chines sharehold
us.svus.wwsu.uss.usen:chip
tt.uttAutuCCDCCCCCCen:chip _ for
AuttutuvBstsssssssBen:choos
vttsuttsB.CCCCCCCCEen:choos a
sssAssussABBBCBBBBBen:chosen
vvtuuvAvvBBAAAAABAAen:citi
.vu.t.ssuttuuvvwtwuen:clean
.ssstssst.CBBBBBBBBen:clean machin
ttt.t.tts.tttutvttten:clean room
ttts.stAssttttvttvten:cleantech
.vvCsuBvvtAAsutssssen:client
uvvvtBu.vAvvvvvvvwven:climat
wvw.sBBvtwAAAC..BBCen:clinic
ttttsAAssssssssuuAsen:clinic _ .
tutusDtutv.........en:clinic _ partner
uttAttAtstBBBABBCBDen:clinic _ to
tutvsEtvtwssssstsssen:clinic research
w.t.xxsvxsA.BBAA.BAen:close
uAtAutsuuususAsssssen:close _ the
uutAutu.utCCCDCCCECen:close in
u.tAuuuuuuDFDFDDDDDen:close to
uwswCB.wxuAvtstsuAsen:co
.ssstssst.CBBBBBBBBen:co #
vvBv.AvuuuBB.BCEBBBen:co _ .
ttstABtttsFFHFHHFFFen:co _ for
.ssstssst.CBBBBBBBBen:co _ free
AvBttuutuu.stssssssen:co _ of
ss.sAtstssvvwvyvvvven:co _ project
ttut.AA.u.uuwuwvvsuen:co _ with
ssC.tsuuttttvtttttten:co design
tttsBtstusvvvvxvvvven:co found
ttttButuutBBBBDBBBBen:co owner
utttCututssssssssssen:co sharehold
ttttsBttttAAAAABAAAen:co supervis
ttttsuAtAtssssssAsuen:coach
u.uBuvuvut..tt.....en:coat
s.stststt.stsssssssen:coat _ stop
sBBusssssuBDsBBBBBBen:coat for
s.stststt.stsssssssen:coat that
tBtssutttuBDBBBBBBBen:code
tsstsBttsutttttuttten:cohort
uutvuDvtuwsstssssAsen:collabor
ttstsAt.tttttttvt.ten:collabor ;
sssstAssssBBBBBCBBBen:collabor _ a
svustBstttwwwwwzwwwen:collabor project
utttsCuutttttttvttten:colleagu
t.tttutttBtvttttttten:collect
uwtyvsvtBsFEEEEDFFCen:come
tttutBtAttBBBBBBBDBen:come and
uuuutuuuAAwwwwwwwwzen:come from
stAsstt.stvvxvvvvyven:come in
suuuuttuCu.sssssssten:come to
tstAssAssuAAABAAtAAen:comfort
Atsttsts.tzvvvvvvvxen:commerc
ABuuutuvusECDDDEGDDen:commerci
tBtstAttsu.u...A...en:commerci _ ,
Duvuuuvututssssssssen:commercialis
Dvvvuuuvvu.........en:commis
tuvuuuuCAuAAAAAAA.Cen:commit
uvBvCutvuuCCDCECCCCen:common
ssusBttutsAAAABAAAAen:common _ with
ssusBttutsAAAABAAAAen:common subsidiari
yxtuCvvBtwAvBtsvstwen:compani
ussAsvvsvAvwtvtttvten:compani ,
wtvstutCwtwwuyyxzzyen:compani .
stttCtsusuCCCCFCCCCen:compani ;
.utttttttBvtttttttten:compani _ #
uutu.uttAtBBBBDBBBCen:compani _ ,
uvvvAuAv.uuuuuvuxuten:compani _ .
uustDtuuwvAACAB.ABAen:compani _ a
tsttstt.t.tttttttuten:compani _ back
vvuv.wuwBv....B...sen:compani _ chengdu
s.sttAttttBDBBBDBBBen:compani _ for
sttsAtssssvvvvyvvvven:compani _ foreign
uus.wutBuvvvxwvvvxxen:compani _ from
.tAsttstttBBDBBBBBBen:compani _ it
sutstsAAtuBBBBBBCCBen:compani _ our
tsssssssAsttttutttsen:compani _ provenc
uvAAAvvtuuDDGCFDDEDen:compani _ the
uuA.v.w.vuCACBACA.Aen:compani _ to
ttu.Bssutu...tA....en:compani _ two
ssss.sstAAxxxxzxxxyen:compani and
ttBtstssssttutttttten:compani can
ssAstssAstCCDCCCCDCen:compani for
uutututvCuttttttttuen:compani from
vw.x.ttuAvsstssssssen:compani in
t.usuusB.vCBCCCCCEFen:compani is
tBttAttusv.s..A....en:compani make
ssAt.ttsstAACACAAAAen:compani on
u.vsAstuu.BABBCBBBBen:compani own
.utAtustAvA..t..s.uen:compani that
s..wsAvAvwBsDAAsABAen:compani to
ttttCstuttAAAAAAAAAen:compani togeth
svwtEtwuvwB.BtAs.A.en:compani with
AtssstsAtsECCCCCCDCen:competitor
AtssstsAtsECCCCCCDCen:competitor .
vAwwvCuuuuCBCCCECECen:complet
svtssC.stABBBBBCBBBen:complet a
st.tussCstCCCCCCCECen:complet the
u.sAutuutus.tAsssssen:composit
tCuututuuusssssssssen:compres
tAtutBtttts.ssstsssen:conceiv
uuAuuvBvuuBBCBBBCBBen:concept
sttttsBtstsssssssssen:concept with
t.tttAtttstvtttsttten:concret
utttsu.ttADDDDDDFDDen:confirm
v.uAsutvu.BDBDBBBBBen:consid
tutsttstsBttttutttten:consid _ joint
tttssBtstvtttttuttten:consortia
tttssBtstuvvvvvxvvven:consortia .
sstsAt.sssttttvtutten:construc
ssttssCt.usssssstssen:construc site
.uuAtuutuvDBBCBBBBBen:consult
AssssststsCBBBBBBBBen:consum
B.ut.tuvsvFEDDEDDDFen:contact
sttAttttt.tttvttttten:contin
sttAttttt.tttvttttten:contin .
swwAtvwusBs..At...sen:contract
BtuvttuutAvuuuuuuuuen:contract .
tut.stuttAvvvxxvvvven:contract _ ,
uvv.ututt.BBBCBBBBBen:contract manufactur
utttCuutsusssssssssen:contribu
uuBuAuustuuuwuvuuuuen:contribut
vwCstuvvuvFFHHFFFFFen:control
tu.ttttCtuuuvuuuuvuen:convert
ssAstssBsuwwxwwwwzwen:convert _ .
ttsstttCtussssssstsen:convert note
uAuutuuuuBtvttttttten:core
uuuAtuBuuuBBBDBBCBBen:corner
s..st.sCsutttttttuten:corpor
.suAuuvtuvtt.A.....en:cosmet
tBtBsttsuuAtABAAAAAen:cosmet .
xxAtwx.A.tBBCDBBBC.en:cost
uu.uutAuuABBABBBCBBen:cost .
A.utwsuxAxFEFGEGFEHen:could
stsssAssAsCCCCCDCCDen:could _ a
.ttBsttttsFEEGEEEEEen:could _ it
uAuttsttAtBCBBBCBBCen:could us
wuBwvuAwvtuuwuuuvuuen:count
.uuuvvvu.AstssssssAen:countri
Atttutuuv.tuttttttten:countri .
twuvuu.uvB.ssssstssen:cover
vwCuvvs.wtAAAA.AsBAen:creat
ttBttttstsAABAAAAAAen:creat _ new
tuCuuusAvuCCFCCC.ECen:creat a
utttsuCttuAAAAAABAAen:curiou
BttAttt.tvsAABAAADAen:current
Bssttsttsuxuuuuuuuuen:current _ our
su.suxwuxBvuwyyvwuven:custom
A.tvttvuvCsBAAAAAAAen:custom ,
Cu.tttttuuttuwttttten:custom .
suBusstAswsstusss.sen:custom and
uutCutttuutttuttttten:cut
uAAxtws..zHHGHHHHFHen:d
vuusAA.t.wEFEECGGEFen:d _ a
BttuusstttHHFFFFFFFen:d _ exclus
sBuuttttttBDBBBBBBBen:d _ pai
AsssAssttsCBBB.BBBBen:d _ the
vA.t.vtstwEEFEFEEBEen:d _ to
wuvuvvuBBuDDDDDDDFFen:d be
v.suss.ttyDGGFFFGCEen:d like
tuCtutuuttsstssssssen:d partner
tCttttuuuu.........en:d rather
vuuAttuCtvuuuvuuuwuen:dai
tssAsstss.tttuttttten:dai .
ACtuuvuuutDECCCCCCCen:dairi
tuuuttBtttsssssstssen:dam
wutvwCt.ww.sA...sB.en:data
tststBt.sutttttutsten:data on
t.stuA.utvtuwttwutten:data to
tutuuuuAs.xxxxxxxzyen:deal
ssssussssAtttttttuten:deal .
svvtvuvvvBA..t.....en:dealer
tuustuuttBDAAsAAAAAen:dealer _ our
suusuuuuuADAAsAAAAAen:dealer for
AutAtttAttECCFCCCECen:dear
susttsttABBBBBBBBBDen:decid
tutvttuDuu.........en:deck
ttttttuCsttttttttvten:deck _ you
ttttttuCsttttttttvten:deck if
utsstss.Bvttttttttuen:deep
utsstss.Bvttttttttuen:deep tech
usuut.uAuuA.AAABABAen:deeper
tutusuBsttttttttv.ten:demonstr
sttsstBuutvvvvvvxvven:demonstr .
sAvvxAtvxuCC.BBC.BBen:depart
vvutvDvvvuCCCCCDCCCen:depart .
tttssAAtstAAAAAB.AAen:depart _ to
AuttttttuACBBBBBBBBen:depart of
AsssAsststAssstssssen:depend
vtttssABswwwwwwwyzwen:deploi
sBsuttstttDFDDDDDDDen:dermatolog
wsDAwtztwz.tA....A.en:design
uvvBuuvBtuFFFHFFFGFen:design ;
tsAAsttus.CCDDCCCCCen:design _ and
tuuCsttsssssstsssssen:design _ we
uuBsuvtuutBBCCBBBBBen:design a
svBwv.vvtussuss.sssen:design the
suuuuuuvCuBsssssssten:desk
tttttttuCtvvvvvvvvxen:desk ,
stssssssAtssssssssten:desk and
uvBuuuuuuABBCBBBBBBen:detec
ttttstBtstAAAAAAAAAen:detector
xwDuxyyuw.ttwvtsssten:develop
tuCtttttttttvtttttten:develop ,
uvCAuvwuuwttsuttttten:develop .
ttCustutsuttutttttten:develop _ .
ss.ttutts.CCECCCCCCen:develop _ a
tsBsttttsusstssssssen:develop _ app
ttAts.ttt.ttwttsttten:develop _ for
ssAsssss.tBBCBBBBBBen:develop _ new
ssBtsssssuttutttttten:develop _ part
tt.sssttsAttvtttttten:develop _ sensor
ttBtsuustuwwzwwwwwwen:develop _ with
ttAvtvAutuCAECCCECCen:develop a
ttCtutuutuBBDBBBBBBen:develop an
sssssAsstABBBBBCBBBen:develop antibodi
ttBssutsssuuxuuuuuuen:develop it
ssAsssssstuuwuuuuuuen:develop new
uuDuuvvtuwAAAAAAAAAen:develop of
tAAtttttstBCCBBBBBBen:develop our
ssAsssssssvvxvvvvvven:develop partner
uu.ussuutACCFCCCCCCen:develop the
tuBuuuu.ssssussssAsen:develop with
.tsuwxAswswxvuvxxvven:devic
sswyvxuzvB.AAAAACAAen:devic .
uvtsstCttvvvvvvxxvven:devic _ test
tBsttttttttuutttttten:devic and
.uA.tsvuttAABAAAAAAen:devic compani
uAAstsssswvxwvvvvvven:devic maker
Auusuu.usuwvvvvvxvven:devic to
AttAttuutsvvuuuuuuuen:diagnost
uAuutAuuutstsssAsssen:die
tAttstAtssstssssBssen:digest
uuuutsCututttttsutten:digit
ButtttuttuHEEEEEEEEen:direct
tAutttuBtvA.AAAAABAen:discuss
sssssAsstABBBBBCBBBen:diseas
sssssAsstABBBBBCBBBen:diseas .
utuutABuuvuwuuuwvuuen:dispos
Avusvuvuu.BAAAAAAAAen:distribut
.vtwstt.uBtsss.ss.sen:distributor
sutuAssts.FCCCDCCCCen:distributor .
Btswutuvvsutttttttten:distributor _ china
.s.utss.usGEEEEEEEEen:distributor _ japan
Cssvtst.ttAAAAAAABAen:distributor in
vtuvuvAs.sttttttuvuen:district
.tsBsstsuuBsstsssssen:division
uvxux.ysA..AB..A...en:do
uCvAttvAtvuwuvuuuvuen:do .
sAsstsutAsCDCCCCCCDen:do _ get
tuuttAtAtvCCCCCDCDCen:do _ have
tuvvtAtAu.CACCCDCDCen:do not
sAsstsutAsCDCCCCCCDen:do we
uuvvuBtAtwvvvvvyxxven:doctor
ttsuttstsBBCBBBBBBBen:document
vss.vvvv..FFFFEEEEFen:doe
vuAvtuuuuBBBDBBBBBBen:doe .
.BuuuvtuuuDDCCCCCCCen:doe anyon
ttvttvsw.BEDDCFDFDFen:don
.uttutuuBtDCCCCCCCFen:don _ know
ttttAtutuABBBBDBBBBen:don _ want
ttvttvsw.BEDDCFDFDFen:don t
uvt.uAuu..BBCCBACBDen:done
ss.AssssssBBCCBBBBBen:done _ a
uttusAuttAssssstsssen:done so
tuButBtutuAABAAsAAAen:done with
vvuBAu.t.uCCCBCCECDen:door
ttutAtAsutBBBBABDBBen:door .
uttt.tstAsBBBBCBBBCen:door to
utttvBuBtvCCCCCECFCen:doubl
v..Bwsuwvwst.Asusssen:down
uAAvuututtsu.ssssssen:down the
vBvDuvuwwwvxwwvvvvven:draw
uBuAtttttuuwuxuuuuuen:draw ,
stBt.tssstCCDCECCCCen:dream
tttt.sttt.AAAABAAAAen:drill
tttt.sttt.AAAABAAAAen:drill compani
swBvuusvuwtuuuuuwuuen:drone
.v.vtt.utu.ssssstssen:drone .
vBuvtvvvuAvxvvvvvvven:drop
uCuutuuuutvxvvvvvvven:drop our
t..BuuuutuCDCDCDCCCen:drug
ttBtt.tttsBBBBBCBBBen:drug _ .
sAAsttssssBCBBBBBBBen:drug maker
sBv.vvvvv.DDBABBBBBen:dry
.ssstssst.CBBBBBBBBen:dry _ machin
.ssstssst.CBBBBBBBBen:dry clean
tuttuAAttuCCCCCEECCen:due
Bv.t.vwAwwDB.CDBBCBen:e
Atstsstsstzwwwwwwwwen:e commerc
ttAtAuuuutssusAssssen:e health
yxwxstsA.svvvvuxxyuen:each
ttut.ttAtu....A..t.en:each .
tsttttuA.ussssssstten:each winner
uvtuvvCtuuAAAAAABtAen:earli
tutttuCuuvDDDDDDFDDen:earli _ among
uututuCuttAAAAAABAAen:earli user
tusutAutu.BBBBBCBBBen:ecolog
tssts.ttt.ssssstsssen:ecolog _ field
tssts.ttt.ssssstsssen:ecolog with
ttAtttAtttEEGEEEFEEen:edg
ttBsstttssCCECCCCCCen:edg ai
v.tvvvwvvAsstssssssen:eight
s.stststt.stsssssssen:eight _ of
s.stststt.stsssssssen:eight year
tt.utt.st.ssssssu.sen:electr
sssssss.sABBBBBBBCBen:electr .
ttuCttuutuuvuvuuuuuen:electrod
uuAutuuAtvCCDCCCCDCen:electrolys
vvCstuvttuuuvxuuuuuen:electron
tuBttuutttttvtttttten:electron ,
tsCtssttstttutttttten:electron .
sssAsssss.tttuttttten:electron _ in
sssAsssss.tttuttttten:electron plant
tB.vttuttuACsAAAAAAen:els
tB.vttuttuACsAAAAAAen:els s
sAuAtuuuttBCBCBBBBBen:elsewher
uCtttsttsvABAAAAAAAen:emb
vAuttvvuvBvyvvvvvvven:embed
tutttttuBtAAAAAAAAAen:employ
ustuuuuuAAuuuuuuuuwen:employe
tsstttttA.ttttttttuen:employe .
.ssAsstsstDAA.AAAAAen:enclosur
utttsuwBt.ssssssstsen:end
AuAutttutsDCCCCCCCCen:endoscop
uuvv.uB.uuBBBBDBACBen:energi
tsuttvCutusssssssssen:energi _ .
tsttAst.stBBBBDBBCBen:energi compani
ttDxvtwxttAAs...s.Aen:engin
Au.utvvuAtCBtBBBBBCen:engin ,
vCAtuAvuvyBCCBBCBBBen:engin .
ttBsttsss.BBDBBBBBBen:engin _ next
tuCttttstuAABAAAAAAen:engin _ product
tuCtsttusvttvtttttten:engin and
stAsssssssttutttttten:engin from
tuBttttttuBBDBBBBBBen:engin the
tBButtuttut.vtttttten:engin to
uussttBsutttvtttAtten:engin will
vAuvuvBuuvEGEEEEHEEen:enough
usttstCttuCCCCCCECCen:enough to
.tAt.ttv.stAvsAsssten:enter
AsssssssAtutttttttuen:enter _ .
utBtAssttuuuvuvuuuuen:enter _ joint
uvutCsuuAuttttstttuen:entiti
tussAss.AvCCCCDCCCDen:entri
Btstststsvvuuuvuuuuen:environment
t.Atststtstuutttttten:enzym
ttAtAsttstCCDCDCCCCen:equal
Bv.vAt.utwvtvtsvvtten:equip
Ctsusssssuxuuuuuuuuen:equip in
ttttBt..uxBBBBEBABBen:equiti
stssC.tustuuuuvuuuuen:equiti .
ttssBstsssuuuusuuwuen:equiti _ for
ststutA.uuwwwwwwxzwen:equiti in
st.tussCstCCCCCCCECen:equiti of
sssssssAsswwwwywwzwen:equiti to
uttuAAuv..BBBBCDBBAen:establish
uuttBttuutBBBBDBBBBen:establish _ compani
tttsAAtuutBBBBDDBBBen:establish a
ttttttCututtttttutten:estat
BAwAwswtuxAAACABAs.en:europ
A.vvuvuA.uu.tttttvuen:europ .
sssBssssssAsACAAAAAen:europ _ need
.usBsusttsCBBDBBBBBen:europ is
.stBtttsstBsACAAAAAen:europ we
.uwt..xsAzuBtuv.ttsen:european
ttstttsBttBBBBBBBDEen:european _ and
tttstBttAtBBBBBCBBCen:european _ on
Et.usussuuBAAAAAAAAen:european _ to
sssstsstBsBBBBBBBBCen:european base
uuuuuuDutuuuuuuuwuuen:evalu
vtutvtAtvBBBBBBBDBBen:ever
Ayxvxvysx.vuvuuuuwuen:everi
AvuutuwvuBvuuuuuuuuen:everi _ .
ssvAuvAuAvD.BCBBCBCen:everyth
uutAtuvtAtAAABAAAA.en:everyth _ the
utuuuuuuuCBCBBBBBBBen:exactli
uuAutttBtuvvxvvvvxven:exchang
uuAutttBtuvvxvvvvxven:exchang for
Dsuwuuvvvuvvuuuuuuuen:exclus
B.stsssstwEABBBBBBBen:exclus _ .
AssuttsttuHHEEEEEEEen:exclus _ right
AuuuvttuuAuuttttttten:exclus _ to
.Buuutsttvvuttttttten:exclus right
v...wuv..vCDEDCCCDBen:exist
ss.AtsttssBBCCBBBBBen:exist ,
uA.vututAtABBAAAAA.en:exist .
suButsstssCCDCCCCCCen:exist _ the
ttBsusttsvDDFEDDDDDen:exoskeleton
uuuutuuCuvAAAAAAABAen:expan
vwvAutAvuvuuuvuvxsuen:experi
ttttsuCtttuuuuuuwuuen:experi .
sssAsss.ssCCCECCCECen:experi in
tutvtA.tttCCCCCBECCen:experi with
tuuvuuCuuuAAAAAABAAen:experiment
uvBvvCvvtvAA.AABAAAen:expertis
uuBvuBuuuuDDEDDFDDDen:expertis in
vuvvtBvv.uCCCCCECCDen:explain
wCuvuAtvvutttttuttten:exploit
.vuuBvuwvsECCCECCCCen:export
Cttttttututssssssssen:extract
uAtut.ust.CDCCCDCCCen:ey
sssssAsstABBBBBCBBBen:ey _ .
sssssAsstABBBBBCBBBen:ey diseas
tut.tsutAAssssssssuen:face
xxx.susstBAAAAsADBAen:factori
tssBssttsvBBBDBBBBBen:factori ,
uvt.Atutt.uuuxwuuuuen:factori .
vuuDtsttsuAAABAAAAAen:factori _ asia
tuu.utuAsuEEEHEEEGEen:factori and
vvu.tsvvs.AAABAAAAAen:factori in
ttttsCuututttttuttten:faculti
sututuuuuBDBBBBBBBBen:fair
AAuuutvAuwxxwwxwwxven:famili
uvututtCuvsssssssusen:famili offic
.tBtsttttuFDEDDDDDDen:fanci
.wvuv.Bwvvvuuuu.uuuen:farm
utsttsAttBuuuuuuvuuen:farmer
utuAtttttAtttuttttten:fda
wEvwsvwwwxvyvvxvvvven:fee
uCuv.uuuuwuwuuwuuuuen:fee .
uAusuuAuuxsususs.ssen:few
sAtsssssssBDBBCBBBBen:fibr
v.txu.CvwtCACCCCFCCen:field
tssts.ttt.ssssstsssen:field _ between
tssts.ttt.ssssstsssen:field station
sututtBtttCCCCCCFCCen:field valid
uuuuAuuAttDDDDGDDFDen:fifti
tutButtuBvtttuttttuen:file
vv.Cuuuuvtttvuttttten:fill
sttA.sssssCCCEDCCCCen:film
.vAvutuvuABACAAAAAAen:filter
tutu.utAu.uuuuvuuxuen:financ
uuttvuuCuuBBBBBBBDBen:financi
uuttvuuCuuBBBBBBBDBen:financi partner
Ax.uv.ywsACBDBBDBBAen:find
uuCuuuuuutCCECCCCCCen:find .
utu.tutttACAA.AAAAAen:find a
Cttttttututssssssssen:find buyer
tutttBtttsBBBBBDBBBen:find out
svAwBzztAvvxyvywyzzen:firm
ututvtuBBtvvvvvvvxxen:firm ,
vuCvsvwuv..ss.B....en:firm .
uutuBttuut.........en:firm _ a
tuAtttttAussAsssssten:firm _ to
tuAtAsttstAA.ABAAAAen:firm _ we
utttAttvtAuuuuvuuuuen:firm and
Av.tAtvvvtFDEDEDDDDen:firm that
vAu.uuvv.v.t.B....Aen:firm to
vuv.Bv.vAwuuuvtuvuven:firm with
utBAttttsvBBCCBBBBBen:firmwar
uvyvxy.tCwBuuA.B.suen:first
ss.us.sBttuuuuuuuwuen:first _ #
ttuvttvvBBttttttttuen:first _ ,
svvuuusAAuB.t...CAsen:first _ .
sAsss.sttustsss.sssen:first _ is
ttttstCtttttttttvtten:first _ of
vAswutCvvvuwuuutxuuen:first _ to
tttuttAt.ussssssAsten:first _ with
sssssssAsttttttttuten:first chequ
tuuvtttvvBCCCCCCECCen:first custom
tssttstsBtuuuuuuuuwen:first employe
sAsss.sttustsss.sssen:first patent
ttsustAtAtBBBBBBDBten:first three
sutttttAAtBBBBBBBCDen:first time
uvuvtuCuttCCCCCCECCen:first to
ttttstCtttttttttvtten:first user
AtststwtBtGEEEEEEEGen:first year
B.tutttttuusttttttten:fit
suvwswBuu.ututvts.ten:five
tuBtBttttvuuvuwuuuuen:five _ and
uttutuB.ttCCCCCCDDCen:five _ ar
utuuButuuABBBBCBBBBen:flag
tAtuttAuttuvuuuuwuuen:flat
.vuttuBtutDBBBBBCBBen:fleet
uBtusttssuvxvvvvvvven:fog
tuvuu.uCuvvvvvvwwwven:follow
tsttsttBsuttttttuvten:follow .
Bwutwttvwvvssss..ssen:food
sAzAyvAuAzuAtsAA...en:for
vvsvusuCusCCBDCACCCen:for #
uB.vtuvu.svwwvvvvvxen:for _ ,
wwwtsvtu.D..ww.ywswen:for _ .
suAu.uAutvuuuuvuwxuen:for _ :
tAtBssttsttvtuttttten:for _ ;
utttttttB.BBBDBBBBCen:for _ ?
vutvttBuuABBBBBBCBBen:for _ a
stusvt..BwDDDDDDECHen:for _ and
uCBvsstvtuyzyyyyyyyen:for _ ar
tututuuBAuwwwwwwwzxen:for _ biotech
BtsssttttuBAAsAAAAAen:for _ brand
AsssAsssstCBBBCBBBBen:for _ chines
uuDvAuvvtvAAsABAAAAen:for _ co
tBAs.usuvvvx.wvvxvven:for _ compani
tutCuvtttt..As.....en:for _ develop
tssts.ttt.ssssstsssen:for _ ecolog
tsCtssttstttutttttten:for _ electron
sssssAsstABBBBBCBBBen:for _ ey
tDuvvtuttwtvttttttten:for _ fee
ttttuttvCvuuuuuuuuxen:for _ firm
sttsttvAAtCCCDCCCDEen:for _ first
utsCCstttvuuuvvuuuuen:for _ french
tututttuCtttttttttuen:for _ from
ttstt.utBuBBBBBDBBCen:for _ host
C.svu.wsuyDsss.B.s.en:for _ in
stttsstBtuBBBBB.BCBen:for _ k
AtsuAtssttDCCCECCCCen:for _ local
uvtCtsvtst.........en:for _ manufactur
utttsABstuBBBBBEDB.en:for _ month
ABstsssstvCsBBBBBBBen:for _ more
.u.vtsutBus.A.....Ben:for _ new
ssAttttsssAAAAAAAAAen:for _ next
vBtwtuBwtwsAtsssussen:for _ of
tu.Assttsuuuwvuuuuuen:for _ on
AAtAtuuv.xwxuwuuuuwen:for _ or
ttttAtAsssCCCCDCDCCen:for _ plant
ttttuCtttussssstsssen:for _ propos
t.stuAt.tuCDCCCDCDCen:for _ right
tututtBsttsssssssssen:for _ season
AssstssAtuuttttttvten:for _ softwar
.B..s.suBtutuuuuuuwen:for _ spin
ttt.tttA.vvvvwvvvyxen:for _ start
vtuutDvvutCCCCCDCCCen:for _ studi
vvvBvtv.vvuuuwutuxuen:for _ team
tBuAtttuutABA.AAAAAen:for _ that
.wtAttAttuytvxvvwtven:for _ to
ssststAsssBBBBBBDDBen:for _ trial
BttsttusttBssvsssssen:for _ trollei
sssssAsssuCCCCCFCCCen:for _ univers
tttuttvCBvtttttttu.en:for _ up
tssBsstsssA.ACAAAAAen:for _ we
AtsAssutAuvuuvuuuuven:for _ who
uutuuu.vB.......As.en:for _ year
vBtuttButuABAAAAsAAen:for _ your
wAutAB.wszFCHFHHHEFen:for a
vAuutAuuuv.t...B..Aen:for an
uvCBututtvsAvusssssen:for ani
Att.ssttssuttuttttten:for brand
wBtvAttuAuCECCDCCCAen:for china
uutAtttvCusttsttttven:for chines
ttststAsssBBBBBB.CBen:for clinic
ssBstBuuttuuuuuvuuuen:for co
uvtsuutuAAtttvttttuen:for compani
BsstsssAstHEEEEEEFEen:for distributor
ttttutAstvBBBBBBDCBen:for earli
sssBssssssAsACAAAAAen:for europ
sust.vtBuuutttutt.ten:for european
.utsvvuvBxsttvttttven:for foreign
Asssts.ssuCBBBBBCCBen:for greenhous
tuAtstBtut..s...A..en:for half
AtsutBuvsvvuuuuwuuuen:for industri
ttAtuAstttxxzxxzxxxen:for joint
tBtAstssstvyvuvvvvven:for license
Asssssssssutttttttten:for maker
ABtvuuuvvvEECCCCCCCen:for on
tvxEwvvxvwuwwzwwwwwen:for other
Bsusty.wAxHBFDEDHFFen:for our
.tAttsttttwvxvvvvvven:for oversea
tssts.ttt.ssssstsssen:for plateau
tsCtssttstttutttttten:for power
sssssAsstABBBBBCBBBen:for rare
tCuvtuvutuuxuuuuuuuen:for sale
uusuvBtAtvssAssvstuen:for share
sststtttsBBAAAAAAAAen:for surgeon
vusAx.sAtvFGDGDHGHGen:for the
sAsussttAtstssssss.en:for their
uwButttvBvttuuttttuen:for them
suuAtt.t.vs..s....ten:for three
vuuutuCttvttttttvsten:for trial
uCsuAtuuAvAsAABAAAAen:for two
AstvtuvuButBACAAAABen:for us
Ats.ssusstCBBCBBBBBen:for volum
tttttstBtttttttttvten:for water
tvsBtAttuuvvvxvxvvven:for work
tusBuuvvAvvuvuuuuuxen:for you
tttuttAuBuuuuuuuwuven:for young
AwAvsvAvwvyvwvwvyvven:for your
AtstsstBstFEEEEEEHEen:for ¤
.uwuB.ywBzyuyyzzxxzen:foreign
.t.t.Attuwvuwuwwuuuen:foreign _ .
ssssssssAsttttttttuen:foreign _ :
AtsBsssstvvuuvuuuuuen:foreign _ brand
Btt.tstttuyvvvvvvvven:foreign _ in
tstsBstttssssstssssen:foreign _ owner
uuuuu.ttAuBBBBB.BBCen:foreign _ to
Ass.ssssswtttuttttten:foreign brand
ssts.tsuAtuuuuvuuuven:foreign compani
tttsAsssAuuuuuwuuuven:foreign firm
Btt.tstttuyvvvvvvvven:foreign product
ustsBsttuuuuuuvuuuuen:foreign technolog
uuBvBvvttvBB.BDBBBBen:form
suusEustswBBBBCBBBBen:form _ joint
suusEustswBBBBCBBBBen:form a
uBtuttttutBCBBBBBBBen:formula
uuustuuBtutttstttuten:forti
tvw.BwtwvABDDGFDEDDen:found
ttuAttAustBBBDBBCBBen:found .
BuuuCttuuuACCCECCCCen:found a
uuuvsuvCswttttsttvwen:founder
ttttsttA.tvvvvvvvwxen:founder with
uvAButvutu..As.....en:foundri
wAwtvvw..A...t...sBen:four
uvvutuuv.BBBBBBBBBCen:four _ ,
tttAststtAuuuxuuuuuen:four _ .
swww.vuv..s...BAA.sen:franc
AuuuvtuuBwA....A...en:franc .
uututsAtAvBBBBBCCBDen:franc _ we
AuuwAtustAuttt.tttuen:franc and
uwvBvvAuAuA..t..C.uen:free
tttAtuAuutAAA.AABAAen:free _ .
t.st.sBsstCCCCCCDCCen:free _ charg
.ssstssst.CBBBBBBBBen:free _ clean
.ssstssst.CBBBBBBBBen:free dry
uttvttAtAt......A.uen:free for
t.st.sBsstCCCCCCDCCen:free of
B.yvssxv.vB.At.BAsBen:french
.Ast.ssutAwwvvwvvvven:french _ .
Attsssttsstttuttttten:french _ for
sssssssuAABBBBBBBBDen:french fund
BttsttststAAAAAAAAAen:french market
.xsBxvy..uvxwvutuwxen:from
uuuCutvvvsuuuwuuuuuen:from #
Atutttu.sABAAAAAA.Ben:from _ ,
uwu.xwusCtywvxxwvzyen:from _ .
stAtttAttttt.tttutten:from _ compani
sssssAsstABBBBBCBBBen:from _ develop
tvBsvuvxt.stxvttttsen:from _ to
ttssstttAsBBBCBBBBDen:from _ who
Assstsst.sutttttttsen:from _ would
vuAAututtvCCDDCCCDCen:from a
AutvuutvBvvuuuuuuuven:from chengdu
ttttttuuCuuuuuuuuuwen:from china
tsstssstA.BBBBBBBBCen:from grenobl
ttsBssstttCCCECCCCCen:from it
AtttsttttACBBBBBBBBen:from lyon
sssssAsstABBBBBCBBBen:from nice
uut.uutBuvAAA.AAABAen:from on
Btstt.sBtu.ttttttuten:from our
uA.utuussAtuutstttuen:from the
CuuuttvuAvutttttttven:from us
ttuttutButuuuuuuuwuen:from ¤
uuuCtuuuuuCCCECCCCCen:frozen
tAtutts.ssAsAAAAACAen:fuel
vuuAuu.Av.EFEHEEHGEen:full
uutuustvuCtttttuttten:fulli
zzzyvwzFuswxwwxyxxven:fund
uttttttBttCCCCCCCECen:fund ,
uwvuvvwDvsDDDDDDDGDen:fund .
ss.stssC.tssssssstsen:fund _ :
tsttsttBsuttttttuvten:fund _ follow
sstsAAs.tvvvvvwwvtven:fund _ the
.st.sAsutAtttttuttten:fund by
tsttsttBsuttttttuvten:fund can
tuutuutCttvvvvvvvxven:fund is
tAututtAtvBABBBBBDBen:fund the
utttuutuCvttttttttuen:furnish
usstttttCussssssssten:furnish lab
tuttCttttt.........en:futur
.w.vuv.uvuxvwvvvyvven:gadget
suA.tutuuuCAsBAAAAAen:gap
suA.tutuuuCAsBAAAAAen:gap in
Dvuvuvvvvv.........en:garden
Cvtuuvuuuus........en:garden centr
AA.uutuuut.BCAAAAAAen:gener
Atssssstssutstttttten:gener _ a
tttt.sttt.AAAABAAAAen:geotherm
tttt.sttt.AAAABAAAAen:geotherm _ compani
tttt.sttt.AAAABAAAAen:geotherm drill
BvvuuuuuuACBBBBBBBBen:germani
.ttttssttAxvvvvvvvven:germani .
AAtxvvtvBzDACBA.ACCen:get
AvuttsBvtvwuuuuwvuuen:get _ in
AtAutttttuDCDCCCCCCen:get _ touch
tttsAtssAuuuuuvuuuven:get a
AtAutttttuDCDCCCCCCen:get in
.AttusvvsuB.AAAAAABen:get our
susttsusBtBBBBBBBBDen:get work
Bvwt.xtwsssssuussssen:give
vvwBvvvvuBuuuvuuuuuen:give them
Csststussuvtttttttten:give us
AvuAttuttuABBDBBBBBen:given
uvuw..vvCuAtttuuttsen:glad
suuvABuvAt.uuuvvuuven:glad to
u..utsAttuutwuuwwuuen:gladli
uAAuttusttABsAAAAAAen:gladli _ it
t.uuuv.vt.BCBBBBCBBen:glass
sststtttsBBAAAAAAAAen:glass _ surgeon
sststtttsBBAAAAAAAAen:glass for
AtBututuuuDCDCCCCCCen:glucos
vwvDvvvvuuDDDFDDDDDen:gmp
stwsAs.tsvuusAu.uu.en:go
tuu.ttutBtBBBCBBBBCen:go to
B.vwtAvustzuwwwwwwuen:good
Btsssttsstutttttttten:good ,
ttttsBsstCtssssAsssen:good _ .
ttsssAstAtuuuuuwuusen:good _ ar
stss.Bsssvsssssssssen:good question
vwuuuuuAuAsst.sssvsen:got
uuusuttBtu...A...t.en:got a
vtuwt.vuAAtvtttstsven:grant
ststttsstBAAAAAAABAen:grant approv
BuBuuuttuuHFFFFFFFFen:great
.ttutuBttvDCCCCCEDCen:greenhous
vtstttBstuBBBBBBCCBen:greenhous _ a
stuttutu.At.......Aen:grenobl
tsstssstA.BBBBBBBBCen:grenobl ,
tsstssstA.BBBBBBBBCen:grenobl _ #
Awusuv.ssvCAAsAAs.Ben:ground
ssuwAAutvttBAAsAtu.en:group
stssAAssssCCCCDDCCCen:group _ be
tBssu.sst.uvuuuvuuuen:group _ it
tttButtttABBBCBBBBBen:group _ the
vBvuCutwvwACAAAAAAAen:group _ to
Asuut.uvu.uttttAttten:group in
ButtttuBtvvuuuuuuvuen:group s
uutttAutAvCCCCCECCCen:group to
ssttAttAtuuuuuvuuwuen:group with
stssAAssssCCCCDDCCCen:group would
tt.svttBs.ttuttttuten:grow
ss.ssssBssBB.BBBBCBen:grow _ also
ss.ssssBssBB.BBBBCBen:grow we
CuuuuusuuuFEEEEEGFEen:grower
BssstssAst.ssssssusen:growth
uututtutBsAAAAAAAACen:guid
sssssssABsuuuuuuuw.en:guidanc
uuuuttCutu.........en:guinea
uuuuttCutu.........en:guinea pig
Bvttyt.yvsCDCCB.BDDen:ha
vuvut.uvtCtttttuutten:ha #
uBuuttuCtvBDBBBBBDBen:ha _ a
ttB.tsssttCCDDCCCCCen:ha _ be
uABttttutuAssAAACAAen:ha a
DvuutuvtuvGDDDDDDDDen:ha no
ttttttBuutCCCCCCFCCen:ha onli
vu.AutBtuvFFGGFFGHFen:ha to
vAtvtuuuuDuwuuuuuuuen:had
vu.vAxsBywsusuts.ssen:half
tAttstvAvuB.BBCBBDBen:half _ .
tvCusttvtt....s....en:half _ the
uwCvsvusuvwwwwywwywen:half of
AssAssttstxuuvuuuuuen:hall
.xsuxxwwBvABADBBBBCen:hand
Assts.ttAtutttttttven:hand ,
.uAtttttttus.ssssssen:hand _ a
vuAtvvtuBtAAAAAAAACen:hand with
.uttuuut..usssssssten:handl
tttut..Buxwvwuuvvtuen:happi
tttut..Buxwvwuuvvtuen:happi to
uBtuttAtutsBusssAssen:happili
uuButt.tuusstsss.ssen:hardwar
suw.tsytwA.CDB.CBEEen:have
tuuAtAuAtwDDDEDEDEDen:have .
uttuuuuAuAAAAAAAACAen:have _ .
s.stststt.stsssssssen:have _ coat
sssssAsssstttttuttten:have _ cohort
Dutuutuuu.zwwwwwwwwen:have _ in
uttusAuttAssssstsssen:have _ so
wwtwwvvwvCCCFCCCCCCen:have _ the
s.swvvvsAtCAsBBBBCEen:have a
uttusAuttAssssstsssen:have done
sAuAtuuvuAsBABAAAABen:have no
uuuCuutuuvCCCECCCCCen:have our
Dutvtttuuvutttttttten:have room
uutusttAuAtttttttuten:have sold
tsts.AutsuABBB..AAAen:have the
s.ssssssAtBCBBBBBBDen:have to
uutvAtA.uu....B.Bssen:head
uusutu.Btuuuwutuwuuen:health
ssus.tsAssssssAssusen:health compani
svstttu.suA.AA...tAen:hear
.u.ttttt.uCBCBBBBBCen:hear aid
stsssstAsstttstttvten:hear from
svAsuvvstAEDGEDDDEDen:heat
sssssss.sABBBBBBBCBen:heat _ electr
sssssss.sABBBBBBBCBen:heat into
st.BttttttCCDDCCCCCen:heat pump
.vuvDuuvvvtssssssssen:held
AtttAttttusAAABAAAAen:held _ with
tvxuvtuwABCCCECDDCDen:help
.tutttuttBGDDDDDDDDen:help _ find
tstsuttuCw.........en:help _ set
.ttttAttt.GDDDDFDDDen:help us
uuuutuAtBwBBBBBBCBCen:help with
ustuAstssABBBBCBBBBen:henc
ustuAstssABBBBCBBBBen:henc the
BuuuuutuAtDCCCCCCCDen:here
BuuuuutuAtDCCCCCCCDen:here ,
suAtt.tussBAtAABAA.en:high
uwwwvwwwBAwuuuuuuuuen:hire
uttututuCv.........en:hire .
wAtwtvs.v.A.BA.AB.Aen:hold
Axvtut.vvsDCCECE.CCen:home
svBvtssuswHGHGGHHHHen:hope
ssBtstsssvCCDCCDCCCen:hope _ work
suButtstvvHFHFGHHHFen:hope to
BzuvvBstysss.sts.usen:hospit
Cuvuuwwvu.DBBBBBBBBen:hospit .
Bttttu.utswuuuuuwuuen:hospit _ #
AsssssssstCBBBBBBBBen:hospit _ .
uuuut.CutvBBBBBCCBBen:hospit that
vtttsA.ustDDDDDEFDDen:hospit to
ttttst.tsAttttttutten:hospit with
xxtwuAtvCxsstssttssen:host
ttttttuuCtAAAAAAAABen:host _ .
stsssstsBtwwwwwwwwzen:host compani
tutttCttuvuuuuuwuuuen:host foreign
uututtCuttAAAAAAAAAen:hotel
ssssssBssuuuuuuuvuuen:hotel group
vuv.tAwvtBtttut.ttten:hour
AvtuwwswAtBDCCBBBABen:hous
uututtuuCu.........en:hous ,
.uuvtt.uu.FDDDDDFDDen:hous .
tsBtsuttAsuutuuuuuwen:hous _ a
tsstssusBuuuuuuuuvwen:hous _ for
tttAstttAusssAssssuen:hous and
tsstssusBuuuuuuuuvwen:hous them
v.sv.vwv.A..A.s...Ben:how
sAsstsutAsCDCCCCCCDen:how _ we
t.ttttutBtCDCCCCCCFen:how do
AuuBttuuuuvuuwuuuuuen:hundr
ttttBttsstBBBBCBBDBen:hunt
ttttBttsstBBBBCBBDBen:hunt for
xtxwt.sAwu.....Ats.en:hydrogen
uvtttDuvtuCCCCCDCCCen:hydrogen .
v.vtvu.AuuAAAAAAsBAen:hydrogen _ .
ttsssBttttssssstsssen:hydrolog
svvw.vtA.wywwwxwyxven:i
ttttutAAtuttttttvuten:i _ .
AttttttAutxvvvvvvwven:i _ my
tttttt.Atsvvvvvvxwven:i m
ttAsstAttsttutttutten:idea
sv.vAvuv.tCBDBCBBBBen:ideal
AttttuttAtCBBBBBBBBen:ideal .
ssssBsstsuEEEEHEEEEen:identifi
ssssBsstsuEEEEHEEEEen:identifi .
tstBAtttttsAsttssssen:idl
AAttvtx.wwA.vstutvten:if
uuAuuuuAttwwywwwwywen:if _ make
ststsssAstvvvvvvvxven:if _ re
sBsuwwxAwwBBtt...u.en:if you
.ttstAttttwuuuuvuuuen:if your
.tsAststttABBDBBBBBen:ii
AssustuBsuutttttt.ten:iii
AssustuBsuutttttt.ten:iii _ .
vA.utBvvtvt.uttvttten:imag
AstAttsuuuAECDCCCCCen:implant
Buuutuutu.DCCC.CCCCen:import
BtsttsststCBBBBBBBBen:import .
BssssssttuAAAAAAAAAen:import with
BvwwuwussBtttstutvuen:in
AuvxxvxytEvuttttttsen:in #
.BuvvvvsvutBAAAAAsAen:in .
sususuv.AvCECDBCCCDen:in _ ,
.xztwtzwACDCCDBCEECen:in _ .
.wu.wvvABvHGGHGGGHHen:in _ ;
BuAuuvutuuECACCCCCCen:in _ ?
uuvuuuA.utvvvvvvwxven:in _ a
.uw.twxAtAwtvttvvzwen:in _ and
s...s..Asstttttttuten:in _ antipoli
BAtuustvuuBtsssssssen:in _ china
uttttAttstwwwwwyxwwen:in _ clinic
ssssss.Assvvvvvvwwven:in _ compani
Csttutuuvttuttttttten:in _ countri
ttsssA.tttAAAAAC.AAen:in _ data
wsuvttuvtBDFDDDDDDDen:in _ devic
ttAtsstAttvvxvvvvwven:in _ firm
uA.vv.uAsvttvttAtuuen:in _ for
ttststs.AstttttttvAen:in _ in
BtutAuuusuCCCCDCCCCen:in _ market
ttttsBtuttCCCCCECCCen:in _ model
ssstttA.utuuuuuuwvuen:in _ network
CvvBvuvvtw.ssssssssen:in _ of
vvBussvvtBuuwwuuuuuen:in _ own
uututtttCuBBBBBCBBDen:in _ park
uuttusBtttsssssssssen:in _ plant
sssssAsssstttttuttten:in _ scienc
vstttAttAuDDDDDEDDFen:in _ sichuan
ttttut.Bvuxxxxxxxzxen:in _ start
sAusBuuswuAvtsAttuten:in _ we
tAtutttAtuCDCCCCCDCen:in _ week
tsttttuA.ussssssstten:in _ winner
.uBttuttvADBBBBBBBBen:in _ with
utBuuutBtuCCECCCCECen:in _ would
vtwtBwBv.vuvuvuwAv.en:in a
uuCuuuBvuvvvyvvvxvven:in as
B.sAtuvstw.s.AA....en:in asia
.ssstssst.CBBBBBBBBen:in benelux
uvv.ttvvCyHEECGGEEEen:in chengdu
AuvstxtwAutvussusuwen:in china
Butu.utu.uvtttutttsen:in chines
tsttttuA.ussssssstten:in each
BBuwvuuwuuFFDDDDDDDen:in europ
uuAutttBtuvvxvvvvxven:in exchang
BvuvAvvuts....B...sen:in franc
BvvuuuuuuACBBBBBBBBen:in germani
ttBttttttttssssssssen:in hand
u.uvttutuCBDBBBBBBBen:in hous
uvutt.A.uAsssssuAvsen:in it
.s.utss.usGEEEEEEEEen:in japan
ttBvt.uutuCCACCFCCCen:in joint
ttt.tttt..BBBCBBBBCen:in june
uCtsttsttvCFCCCCCCCen:in licens
ssstsssstAtssssssssen:in lyon
ssssssttAABBBBBBBBCen:in mai
uutuuAtt.ACCCCCECCFen:in march
.uuuvutu.Avtttttttten:in nice
uBAutttutvwyxwwwwwwen:in other
vuswwsD.tuyvzzzzzzzen:in our
uussCt.tuuttttvtttten:in provenc
tstssst.sAtttttttuten:in robot
tutCtututu...s.....en:in seri
s.ssssstAsBCBBBBBBDen:in shanghai
.xvssuvwBuECCDADCCFen:in sichuan
ttstsAtBuu.....s.B.en:in six
tuwA.wwAAwEDDEBDEEDen:in the
BtsttsttAuwvvvvvvvwen:in their
BtAuuuttuuFDEDDDDDDen:in touch
ustsAssstBttttutttten:in us
.ttttAttutECCCCDCCCen:in western
AAutttuttuFACCCCCCCen:in your
v.wtv.vvuAtututsutuen:includ
uAvsuAtuustututsutuen:includ .
uvuuwtvsCtssssssstsen:incub
tttsssuusAuuuuuuuuven:incub ,
.ssstsswCussssssssten:incub _ foreign
ttxys..Ayvts.BAtB..en:industri
utstAButsu....Ct...en:industri .
tBtuAttutu.s..A....en:industri _ sought
utstuutBtACCCCCCCECen:industri ar
ttttttuCtuvvvvvvvxven:industri group
tut.AsststBBBDCBBBBen:industri partner
sutBtstssussstsssssen:industrialis
.ttAtttttuBAA.AAAAAen:infusion
.ttAtttttuBAA.AAAAAen:infusion pump
tuuCsttutuAAABAAAAAen:injec
vAtvuvAsvtsBAssswtsen:innov
t.ttsstAstABAAAAAsAen:innov _ bui
swvvwvDwxA.AsAAACAAen:instal
uvtuuuAuvCttvtttAtten:instal .
sBuuttttttBDBBBBBBBen:instead
sBuuttttttBDBBBBBBBen:instead of
vtAuvAuwsustvss.sssen:institut
stt.sBststCCCCCECCCen:institut .
tssts.ttt.ssssstsssen:institut _ plateau
tssts.ttt.ssssstsssen:institut for
ssAst.sutttuvttuttten:institut s
Ausvt.vuu.vsAsstsssen:instrument
Ctsutstutwyvvvvvvvven:instrument to
BBuvvuuuuvCCBBBBBBBen:integr
uAsAttsttuEFEGEEEEEen:intend
uAsAttsttuEFEGEEEEEen:intend to
sAvvvuvAvtEDCCCDCCCen:interest
u.uuuvuButA.AAAAACAen:interest _ .
BtstuAtuuuHEEEEGEEEen:interest _ our
..tuvAtsvACB...B.s.en:interest in
uuuussuCtwwwwwxzwvxen:intern
ssssstsAAuuuuuuuuwven:intern _ of
uuuutuuCuvAAAAAAABAen:intern expan
s.ssuAstttBCBBBDBBBen:interpret
s.ssuAstttBCBBBDBBBen:interpret _ .
.sszAtzCuywxxwvuwzwen:into
utCututvttAABAAAAAAen:into _ develop
uAuutuuAtututttttuten:into _ devic
tvBuAuuvstAACABAAAAen:into a
sssssss.sABBBBBBBCBen:into electr
Bv.tutuAuutstssssAsen:into our
.s.uu.vu.uC.DBBCBBAen:into the
vDuvuuuvuvuxuuuuuuuen:into your
AusttsttBuutttttttuen:introduc
uBvwtvAuuvvxvvvvxvven:inven
tABuuvutttCAFCCCCCCen:invent
ttBttstussCCECCCCCCen:invent togeth
tAuABtuuuvusuvwuuuuen:inventor
tutu.uussBsssstsstten:invest
tsttttuA.ussssssstten:invest #
ssssuusAsACCCCCCCECen:invest .
tsttttuA.ussssssstten:invest _ k
ssssssttsAtttttttvten:invest in
wwwuvEwxvuCCCCCECCCen:investig
vuuuv.s.vAAAAAACBAAen:investor
vssuuw.BuvAAAAAABBAen:investor .
utttuuuCtu.........en:investor with
.AtwtBsusvxzwwwzwwwen:invit
.BsvuAtutuvxuuuvuuuen:invit to
ts.ttttsAtvvxvvvvvxen:invoic
ts.ttttsAtvvxvvvvvxen:invoic .
vD.vvvwvvwACsAAAAAAen:ip
vB.vuuuwuuCEACCCCCCen:ip .
wCxAsswtyuFBEHGAEEFen:is
suvCAusuvwwvu.vuwuuen:is _ ,
w.tACvsvutB.DCEBAEBen:is _ .
vuvBv.wBuvEEEGEFEFEen:is _ ;
tBttt.tsAtAsAAABAACen:is _ a
AssuttsAttDCCCCCCECen:is _ and
tAttt.ttttstsss.sssen:is _ at
ssBsssss.tBBCBBBBBBen:is _ be
uBvvBuuvuu.A..t....en:is _ by
u.wuvt.swtAA.A.uAB.en:is _ for
tBttttstststsssssssen:is _ in
CvsutttAtuCBBBBBBCBen:is _ it
.ussDsstsvEEEEHEEEEen:is _ joint
ssssBsssstBBBBCBBBBen:is _ jointli
sAsss.sttustsss.sssen:is _ offer
stuCAuuutvsA.BA....en:is _ the
tuvuuBxswt.utA.vttten:is _ to
tuuCtttussDDDGDDDDDen:is _ us
s.BvtuusutCCDBBBBABen:is _ we
wtvvC..wvt..t.AsC..en:is a
ButusAtttuDCCCCDCCCen:is anyon
uAuvttCAtv.t....tA.en:is avail
ttuCttuu.uCCCECCCCCen:is beyond
uuuAuuuBtuCCCFCCCDCen:is design
uuuCtuuuuuCCCECCCCCen:is frozen
uutuuutvuD.........en:is fulli
stttt.tBtusssssus.sen:is look
utuAuAutusDDDEDFDDDen:is need
uBtutt.ttt.t....A..en:is not
tvu.s.A.uxAAAsBtvAAen:is open
ttAu.utuuAttAtutttten:is our
Bsstss.sstEDDDDDFDDen:is readi
uuuAutuCtutttAtttuten:is still
uA.tAttstuEFHEHEEEEen:is the
utsstAstAtBBBBBDBBDen:is there
AvBstsstsuECDCCCCCCen:is to
uuBuuvuBstDDFDDDDGDen:is welcom
A.su.vuBvvGFFBGEEGEen:is what
tAsttsA.tuuwuuuuwsuen:is your
uutAttsuuAAAABAAAAAen:iso
uutAttsuuAAAABAAAAAen:iso #
vCABvttzvvAs.AAtDB.en:it
AAxDwuvwstCFEDDCHDFen:it .
..ttttttAtCCBBBBBBCen:it ?
tAtts.sttstvtttvttten:it _ ,
Aw.Bvt.vw.HEHHFEHFFen:it _ .
u.tAtuAtuxCACDCCDCCen:it _ :
uAAusuutttCDDCCCCCCen:it _ ?
tAtuAttusstvttutttten:it _ a
CBuutAuttvvvtttwttten:it _ and
AtAutststuDCCCCCCCCen:it _ be
uu.AtttttuDDFFDDDDDen:it _ by
svssAssssAvvvvxvvvven:it _ factori
t.tuttBuutCDCCCCDCCen:it _ for
BtttttBttwFDDDDDFDDen:it _ in
ttss.s.ssABBBBBBCBBen:it _ of
vs.tv.ssuvtuuttuw.ten:it _ to
ttA.uuutAsuuxwuuuuten:it _ us
utC.vuuu.vyyzzyyyyzen:it _ you
ttA.tuttttwwyywwwwwen:it by
ttttssAttAttttttvtten:it depart
ttA.uuttAsttuvttttsen:it for
uutustCuutCCCCCCECCen:it free
Buu.tuttttA..s.....en:it in
uuuutBuuu.ssssstsssen:it is
sut.tsAtuAvuuvuuvwuen:it own
sButA.svtw.t..Au...en:it patent
tCuuttuttuuvuuuuuuuen:it under
uuCtuvvuutuuvwuuuuuen:it with
AtAutststuDCCCCCCCCen:it would
.s.utss.usGEEEEEEEEen:japan
As.utss.uwGEEEEEEEEen:japan _ china
As.utss.uwGEEEEEEEEen:japan and
wxAxwDwvuxttsttutu.en:join
tuAstAtuAuAAsAAAAABen:join a
vuBwtAvxvustusttssAen:joint
ssAtABtttyuvvuvyuuuen:joint _ .
tuBtsststwAA.AADAAAen:joint _ of
ttssEsstsx.........en:joint _ partner
wwsw.Avtvxvvxvxwvvven:joint _ with
tstsBsstssvvvvyvvvven:joint compani
tuDvuuuutvuuwuuuuuuen:joint develop
ssAsstssssttvtttttten:joint product
ttsssBsstuuuuuuvuuuen:joint project
ss.ssAsssuDDEDDGDDDen:joint studi
utvuAvutus.B..A....en:joint ventur
vw.xC.yxvs.BABC.BBBen:jointli
uuCuuuutuuAAAAAAAAAen:jointli .
stAt.tssssAABABAAAAen:jointli _ a
AttuAttttt.AAABAAAAen:jointli _ compani
AutvDuuuuuutttutttten:jointli held
ssssBsssstBBBBCBBBBen:jointli own
tuAu.utttsAAsABAAAAen:jointli with
ttt.ttts..AAABAAA.Cen:june
tusAsstsAuBBBCBBBBCen:june ;
sssssAsssABBBBBDBBBen:just
utssCustsvCCCCFCCCCen:jv
wwsuwvvGuz..t..tAssen:k
tttttttCtuuuuuuuuwuen:k ,
uustttuDuvBB..B.BDBen:k .
utuuuuuB.vtttttttvuen:k _ each
tsttttuA.ussssssstten:k in
tAtss.uwvwBBAssB...en:keen
t.tssAuvvvBtAttBsssen:keen to
xyvswvu.A.AAABAAAC.en:keep
tsst..A.stBBBBBBDBBen:kiosk
tsst..A.stBBBBBBDBBen:kiosk .
A.vwuusvv.CECCCCBCCen:kit
tuttsuCututtttttutten:km
tuttsuCututtttttutten:km of
.tsx.ywxAsCBDBABBBDen:know
.sssAttstuAssstssssen:know _ .
uwuututvvC.........en:know _ to
Atssssst.tDCCCCCCCDen:know a
BttstttttuCBBBBBBBBen:know hospit
v.suAvuvvA..A.s....en:know how
ttstssstBtCCCCCCCCEen:know the
Attuutttt.utttttttten:korean
.uvyxBtxAuC.sBBCBCCen:lab
BussttsAttEDDDDDDEDen:lab ,
stsuttCututtttttutten:lab .
stttstAt.tBBBBBBCBAen:lab _ a
uttutAtuBttttttuttuen:lab _ the
uuBuu.vu.uuuwuuwuuven:lab and
ttssssssAsAAAAAAAABen:lab space
tsutsBututBABBBDBBBen:lab to
tuAutAttttttvttsttten:lab would
vvvEuvvvuwuuuxuuuuuen:label
AxwwvCyvsv.ttttvttten:laboratori
AvuutsvtAuDBBBBDBBBen:laboratori _ in
..u.uAwutwGGEFEHEEEen:lack
.BttttttuvDECCCCCCCen:lack is
vtvvBuvuAv....B....en:land
tutt.tutAuxxxxzxxxzen:land ,
ssssAssttsttttutttten:land _ the
tsttBsssutAAAAAAAAAen:land and
tsssssBuAtttttttvtsen:landlord
uvABtvuvvussBusssssen:laser
vutvwuvwvE.........en:last
uutvuttuuD.........en:last _ .
ttsstuuvuC.........en:last year
uBstssstttBCBBBBBBBen:late
uBstssstttBCBBBBBBBen:late stage
utAtutButvAAsAAAAAAen:launch
ttBttt.utuCCBCCCFCCen:launch _ in
ttssusuuCusssssssssen:lawyer
twwuuwtDwsA..u.uts.en:lead
ttuusuuCttssssssstsen:lead .
sssssss.sABBBBBBBDBen:lead _ .
tttssstttAuuuxuuuuuen:lead time
uAuutu.tuBAu....A..en:leak
ttttstBtstAAAAAAAAAen:leak detector
tttttttsBtttttttttuen:leas
ssssssssAtttttttttuen:leas and
AutsststtACBBBBBBBBen:led
uwvuwvwBABDBBBBBBD.en:left
uttutuuBvsBBBBBBBDBen:left .
uvuuutuvwC.........en:left china
vAttuuuuAustsssssssen:legal
vt.ttAAtttssusstsssen:lend
suBttttttsBBDBBBBBBen:lens
wsCwsw.wty.AD.CDCDAen:let
tAtuAusttttuttttutten:let _ run
vvCv.svtvvCCECDECFCen:let s
ttsuAtAtuvvvvvvvvwven:let them
ts.wuvsvAv.CDBBBCBAen:let us
wsvwswwwtA.ABBBBAC.en:licenc
usutAsss.w.s..s..Bsen:licenc ,
u.uvutuuwAtutttsttten:licenc .
ts.uAttstAsv.sAssssen:licenc ;
uAu.utttuxDFDDDDDDDen:licenc _ a
s.tsAsstsuBEBBCBBBBen:licenc _ the
sAs.stssttBCBCBBBBBen:licenc on
xswvuuuwuBwzwwwwwwwen:licenc to
wCvwttvwwtsssstvsssen:licens
uDutuuttuz.........en:licens .
sAstutsut.uwuuuuuuuen:licens _ catalyst
.ttssB.ssBtutttvttten:licens _ patent
tDtsutttsvBDBBBBBBBen:licens _ technolog
sBstusssstDFDDDDDDDen:licens a
tBssstsssutvttttttten:licens for
sDtss.stsxuwuuuwuuuen:licens it
tsuvuutuuBuwuuuuuuuen:licens our
tCtstutttwwzwvwwwwwen:license
sBsAttsssutut.ttttten:license _ for
swssu.Avwu.sAtsAtssen:light
uuAvuuuuuBDDFDDDDDDen:lightweight
ws.xuAAsuwAFCDBDC.Cen:like
.Ats.ttttsBBAAsAAAAen:like _ be
stsssstAsstttstttvten:like _ hear
AttttttAtuBAAAAAAAAen:like _ meet
v..vvAsv.vEFGEEFGEFen:like a
tt.wt.stuyBCBDBCDACen:like to
.AssusttswADBBBBBB.en:like us
.t.CwwvswusBt...sA.en:line
uvt.utuAtABBBCBBBCBen:line .
Cust.s.tsutssssssssen:line _ europ
AtAAtttutus.tA.....en:line and
uut.ttAuutuuuwuuwuuen:line for
.sA.sstssstuvwuuuuuen:line in
Auww.tv.vwt.sstBstsen:list
tutuuAuCtusssssAstsen:list .
uuu.tuuuuBtttuttttten:litr
A.svtvCuuxuvstttutten:live
stsuttCututtttttutten:live _ .
stsuttCututtttttutten:live lab
Cvv.uv.wwxtsuusssssen:ll
ststttsstBAAAAAAABAen:loan
ststttsstBAAAAAAABAen:loan _ ,
ststttsstBAAAAAAABAen:loan approv
sssyCvyx.vCCCCBBBBDen:local
.Atuutuuutt.sssssssen:local .
tvuuBuuuv.HFFFHFFFFen:local _ .
.tsutsstAtDBBBBBBBCen:local _ to
ttstttutBtAAAAAAAACen:local guid
ButtttstuuCBBBBBBBBen:local sale
AvvvuuBuvuussssssssen:logist
ttus.sstsBBBBCCBBBBen:longer
.tzutstAussAC...tsDen:look
stttsstBtuBBBBB.BCBen:look _ #
tstB.tvwtzHGHHHHHHHen:look _ a
BsstsssAstHEEEEEEFEen:look _ distributor
tututt.Bttttttttvvten:look _ your
uuvtw.wCv.sssssAstsen:look at
ssxtsutsstBDFBCBBCFen:look for
tAsttttAtts.sssssusen:look to
tttDtuvut..........en:lot
vv.vuAv.v.CCDCCECBCen:love
tttttCtttvCCCCCECCCen:love a
s.Bxx.wtwxHHHGGHGHGen:low
vAuuuBtuuuCDCCCECCCen:low temperatur
suu.tuvvvABBBCBBBBBen:lyon
uttAttttt.AAABAAAAAen:lyon .
AtttsttttACBBBBBBBBen:lyon to
utuuut.BBuvvvvvvxyxen:m
utABwtusxvAutssvstsen:machin
.ssstssst.CBBBBBBBBen:machin _ sold
.stAsstsst.ttuttttten:machin _ work
.stAsstsst.ttuttttten:machin can
AutAuuuuuuDBBCBBBBBen:machin in
wuxCwwvwwCBDAAAAAAAen:made
utttttuttBBBBCBBBBBen:made in
wBvtvvBvt.s.sussusAen:mai
uuuAutAttuvvvwvvxvven:mai _ .
tAttttBtuuuvuuuuvuuen:mai be
tBttuttuuuBDBBBBBBBen:mai we
ttsAussAsttttwtttuten:major
zusGtzvxxvuwwuvuwwuen:make
ttuBstuAss.s.B...t.en:make _ .
ttttAtAtsuttttututten:make _ avail
sCtutttttvuvuuuuuuuen:make _ can
tutCtututu...s.....en:make _ tube
uuAuuuAuttvvwvvvyvven:make an
tutCtututu...s.....en:make carbon
vt.Cttttut.tsA.....en:make it
ttuBtsttstEEEHEEEEEen:make our
tu.BttuttvCCEDCCCCCen:make the
ABBuvxvxvxsuAA.ssssen:maker
.v.uAu.uvvwuxuvusuuen:maker ,
AtAAutttuuuu.ssssssen:maker .
tCttttttttstsssssssen:maker _ .
utBtAssttuuuvuvuuuuen:maker _ share
sststtttsBBAAAAAAAAen:maker _ smart
vutBstAtsusss.sstssen:maker and
AuBvtuuuvsFDFDEDDDDen:maker of
ttAtstssssBBCBBBBBBen:maker to
ABsssssssuuvttttttten:maker who
swvwtv.u.BFDDDDDFFFen:manag
Asttsss.tuCBBBBBBABen:manag .
ssttvwuyx.A.Bss.s..en:manufactur
uuBtututt.AABsAAAAAen:manufactur ,
suuA.u.uuwtvsAtsAssen:manufactur .
sBBtsssssvAsBAAAAAAen:manufactur ;
uttDt.tuswtttuttttten:manufactur _ for
sCtttstusuuwuuuuuuuen:manufactur _ to
sttBtsssstBBBDBBBBBen:manufactur for
ssv.uuvtu.CBA.AAAAAen:manufactur of
vuuvuAuusBCCCCCECCFen:march
ttttuBttt.BBBBBCBBBen:march .
Attttttts.GDDDDDDDDen:margin
AsssttttsADBBBBBBBBen:margin .
Auvstuust.BAA.AAABAen:mark
AuwA.wwvwtC.BCABBBBen:market
sttBttsstvCBBCBBBBBen:market .
uvBttAvutvAAAAA.AAAen:materi
tBtttttAtu.B.....t.en:matur
utBuuButuu.s...C.A.en:mechan
tsAtt.tttttvvttsttten:mechan ,
ttAttAttttBBCBBCBBBen:mechan .
tuAutBt.tt..t..B.A.en:mechan _ and
BwvsvsxBvssttvt.tvten:medic
.uuwtuuBuAvttttttvten:medic _ .
Att.sssttuvtttttttten:medic _ compani
.vwuuvvAvAvttttttuten:medic devic
sssssssssAvvvvvxvvven:medicin
ttuAtsuAtwtsstsAsssen:medtech
.tttsttAtACBBBDBBBBen:meet
AuutuuuvuButttttttten:member
t..svvvtuACsAA.....en:membran
tstsustsBwuuuuuuuvwen:mentor
ttuBtutttstttvttttten:metal
ttuBtutttstttvttttten:metal ,
AvtsuvAuv.ECCDCCDCCen:meter
BsAututtttCBBBBBBBBen:meter _ .
vvtt.Asvvs...BstA..en:metr
stsAtAtsttAAACAAAAAen:metr .
ttttAAutttuuuuvvuuuen:metr of
tAtttttttACFCCCCCCCen:mianyang
sAstssssssBDBBBBBBBen:mid
sAstssssssBDBBBBBBBen:mid _ pharma
stttsssBstCCCCCCEBCen:might
ssststsBsuBCBBBBBCBen:mileston
suuttuuBuwABBBBBBDBen:million
ttsuttuCsvDDDDDDDHDen:million ,
ttttttBttsDDDDDDFDDen:mind
sususuCuus.........en:mine
wvuuvuuDtvuuuuuuuwuen:minor
ttsststAsttttttttuten:minor _ in
ttsststAsttttttttuten:minor stake
uu.u.As.tuCCECDDEDCen:miss
tuutAuuBttCCCDECCDCen:miss .
vuBvAuuuuvttvtutttten:mix
uuAvBtuututtvtutttten:mix _ with
utuuBtstttttttutttten:mix compani
uCvutAtvuwBBBBBDCBBen:model
ustttBtutuA.AAABAAAen:model _ we
tCtutttttuuwuuuuuuuen:model _ your
tCtutttttuuwuuuuuuuen:model into
uAuvtutuvBuxuuuuuuuen:molecul
vwvwuw.DwuAAAAsABBAen:monei
tuuvtuuCu.uuuuuuuxuen:monei .
ttttuttCtv.........en:monei and
uv.AuvuvuAFDEBDDEDDen:monitor
tsst.uCt.uBBBBBBDBBen:monitor devic
svwtvtAvAsACCDCEDBAen:month
utt.ttA.ttBBBDBBCABen:month ,
utt.utvuACDDDFDDDDDen:month .
usssssBsssCCCCCCECEen:month _ we
AttuttAutvs.....B..en:month and
ttsttBvBuvBBBBBDBCBen:month of
uttAttttBttttxttttuen:month to
sAuuvtvtvBBsAAAAAAAen:more
uuuuttwuvE.........en:mostli
uBA.tttsuvCAEECCCCCen:motor
twuBuuvvv.B..t.....en:mould
ttsBssstttCCCECCCCCen:mould _ pot
ttsBssstttCCCECCCCCen:mould our
vuustuvuuBuuuwuuuuuen:mould shop
sutBsstsstBBBDBBBBBen:moulder
uuuDttut.tDDDGDDDDDen:moulder .
..uvvuvvAt.CBBBCBBCen:move
tututsttBtBBBBBCBBCen:move _ franc
sssssssuBtCCCCCCCCEen:move _ sophia
uvuuttuvBsCCCCCECCFen:move to
Buutttttsttsssssss.en:much
vvvts.Bvtvuuuuuvvuuen:multicentr
vvvts.Bvtvuuuuuvvuuen:multicentr studi
uuuuuuAuuAAAAAAABAAen:mum
AuuvBuBttw.ssstsAssen:municip
uvuCvvAvuwCCCDCCECCen:must
Awxwut.Bxwxvvvvuyxven:my
tttuuttBttsssssssusen:my _ ,
tsstsstBttuuuuuuuwuen:my compani
BtututuAtuvttttttuten:my firm
..vws.twwsvtuuvwwuuen:name
uuuuBuuuuBttttutttten:name on
tAuttsutuAsusssssssen:natur
stsss.sssABBBBBBBBBen:natur _ .
vuu.BttutsCCCCDCCCDen:near
ttt.BtttsvBBBCDBBBBen:near _ .
vts.BtsttsBBBACBBBBen:near chengdu
uxuAywusAuHECFCEFGGen:need
ttttABtttuAAAAuCAAAen:need .
uutAtsuAsutttutttAten:need _ .
tttBBtsttuGFFGHFFFFen:need _ a
.uuuAAuuut.tttuuttten:need _ chines
sutBttttuvHGGHGGGGGen:need _ in
uuttssutBvBBBBBCBBCen:need _ space
tsuAus.tAwFCEGEFFEFen:need _ to
At.AuvuyuzCC.Bs.BABen:need a
BsstsAtsssECCCCECCCen:need access
.uvBtAuuuvFDDFDFDDDen:need an
wwvt.vuwuCDDDFGDDDDen:need for
uttttutuCwBBBBBBBBDen:need help
sutAsttuAuEDDEDDDDDen:need somebodi
tstAvttAttBABDBBBCBen:need someon
tuuuuutBAvBBBBBBBCDen:need to
stBtttutAuCCECCCCCEen:neither
.xwxwxt.uA.sssssutuen:network
tttuttAsuBssssssstsen:network _ our
tttuttssuBssssssstsen:network and
uvBuAyszutzyyzzxzxxen:new
.AAwwwwuwsttsssssssen:new _ .
vtAutt.tAv..t...t.Ben:new _ in
uutAttBtuutttuttutten:new _ mai
utAAttttttssAtsssssen:new _ of
BtuuAuutsvtsssAssssen:new _ to
stAtAttttuuuvuvuuuuen:new _ togeth
ut.sBtuuttttBtutttten:new _ with
tsvABtuuuu...ts....en:new compani
AtuttuAustwuuuuuxuuen:new devic
.vCvtuutuuututttttten:new product
ssAsssssstttutttttten:new sensor
AusuttAtsvutttttutten:new technolog
suuvuuuvCvwvvvvvvvzen:newcom
.ututtttAuutttttttven:newcom .
AtByuwzAuvCAFCDFCEDen:next
tsAuvtvsvCC.sBBBBCBen:next _ .
utBuAtttstCCECDCCCCen:next _ is
ssBtstssssBBCBBBBBBen:next _ with
ttBtttttttBBCBBBBBBen:next gener
ssAttttsssAAAAAAAAAen:next machin
AAuvutsAuvDBCCCCCECen:next on
.sttsstAttvuuuuuuvuen:next to
vuuvtuuvACBBBBBBBBDen:next year
Avuwwtvv..BAAAABAABen:nice
sssssAsstABBBBBCBBBen:nice _ antibodi
sssssAsstABBBBBCBBBen:nice develop
ssztysuwuBDBACBEBCCen:no
tssBssstAxBBBDBBBBDen:no _ ,
wAv.vuww..BBBDBBBBCen:no _ .
uuABtsuustuuvxuuuuuen:no _ ?
sstAsssuBvDDDGDDDDFen:no _ and
sutututu.Bttttttttuen:no _ for
uAuAuAuvvvCDCDCDCCCen:no _ of
AutustAtttwuuuuuwuuen:no _ to
tustuttAtABBBBBBBCBen:no _ we
BusssAssttECCCCECCCen:no commerci
vvtDutvvtwsssssssssen:no factori
uAu.uuuuuvtuttttttten:no plant
.uv.vu.vu.GEEFEEFEEen:nobodi
AuuAttuttuFDDFDDDDDen:nobodi to
stsuuttuwBC.CD.DDDCen:not
uv..t.u.utDDBEDEDEDen:not _ .
tBAusttttuAsCAAAAAAen:not _ ;
.BtutttttuAtsssssssen:not a
tuuttAtAtvCCCCCDCDCen:not have
uuuuuuuAvAssssssstsen:note
yyyAxys.uDEEGGEEHGDen:now
wwvwwvAwvCuuuuuuwuuen:now .
uutvuuAuuABBBBBBCBBen:nurs
Attst.sstt.AAAABAAAen:nutrition
vCstttst.vssssssssten:obtain
.Bssss.ssvstsssssssen:obtain a
tuutttu.uBAAAAAAABAen:ocean
vAuAusutsvACA.AAAAAen:oem
uutCs.ss.uAAABAAAAAen:oem _ ,
DutswtxsuwACBAtttAAen:of
uvwstv.Awt.....stA.en:of #
vtu.uAs.uxt.tutsuuten:of _ ,
s.w.uAvwwuBAtut.AAAen:of _ .
uAtuuutuBtBCBBBBBBDen:of _ :
uuvAuusvBwssssssusten:of _ and
BtuBtstutvGDDFDDDDDen:of _ bike
tustutsBttCCCCCCCDCen:of _ compani
utCtttuttsEEHEEEEEEen:of _ drone
ttssDstuttwwwwzwwwwen:of _ equiti
uuuCttuutv...s...B.en:of _ for
sststtttsBBAAAAAAAAen:of _ glass
Auuutssuu.ussss.sssen:of _ in
sstsBssustuuuuwuuuuen:of _ joint
BvtttAututCBBBBABBBen:of _ lab
uut.ttuutBBBBCBBBBBen:of _ meter
ttuuCttttsDDDDFDDDDen:of _ new
uAuBuvvuv.BCBCBBBBBen:of _ own
suButsstssCCDCCCCCCen:of _ product
AvutstBvsuB.....t..en:of _ sensor
ttttttCtuuttttttutten:of _ student
uuAuttAsuvss.sssAvsen:of _ to
usAutuus.stuutttttven:of _ we
sttttsBtstsssssssssen:of _ with
sxswAxwv.xCDFDEDDCEen:of a
AAuuututttEDCCCCCCCen:of busi
uuuCtuuutt.........en:of capac
t.st.sBsstCCCCCCDCCen:of charg
uttBAvuuttsssAtssssen:of clinic
sttttuCutuAAAAAAAAAen:of concept
tAsCwvwswxDDECBBBDBen:of it
Busututuswutvtttttten:of new
wswsxwsusCtstAttvvAen:of our
utBuuuuvuAAABAAAAAAen:of paper
s.stststt.stsssssssen:of research
uuA.uuuut.A.As.....en:of smart
svBwswwtwAFACEEEFECen:of the
tABvuuutAvAsCAAAAABen:of us
tutu.uuCuvtttttttsten:of ¤
But.utut.uDABDBBBDCen:off
t.stss.wxxvwvyv.tuuen:offer
AutAttuttvxwwzwwwwwen:offer .
sAsss.sttustsss.sssen:offer _ licenc
utsttBttsvsstssBsssen:offer co
ssAs.ttsssttwtutttten:offer to
sAsss.sttustsss.sssen:offer under
s.vuyvs.tsvxvuuutvwen:offic
.uttttusAxwvvvvvvwyen:offic ,
ttAutsButuCCBCCCECCen:offic _ #
sststsutBtwwwwwwwwzen:offic _ be
AsttuttuBuxuuuuuuuwen:offic _ sichuan
ttustt.uBx......A..en:offic and
.tttuttvuCvtttttttuen:offic in
tututvtuwC.........en:often
uAttttBututwttttvtten:old
Cttwy..uuxGHCEGGHDEen:on
Btttttu.sttssssssssen:on #
.uAvstsAuuDCECCCDDCen:on ,
..uwwuss.xHHFFFFEHGen:on .
wAsvvvwwuAuvvuuuuu.en:on _ ,
usvsuAztstzuyyvxwyyen:on _ .
.uAvtAu.uuBACAA.BBAen:on _ and
t.t.ttstuuAAABAAAAAen:on _ bio
usustusCutvvvvwvvxven:on _ compani
sttAttttt.tttvttttten:on _ contin
tttuttAutAttttttutten:on _ for
AttussAutvFDDDDDFDDen:on _ hous
AssAsststtCBBCBBBBBen:on _ line
BuAuuuuuutyutuuuuuuen:on _ new
BtsvutAsuuzxxxxxxyxen:on _ own
t.tuttAuttCDCCCCDCCen:on _ s
tttBtsutAusssAssssten:on _ shop
AstustuutAFDDDDDDDDen:on _ the
uv.suvuAvuDDEBDDDEDen:on _ to
u.tttBuvuvA.AAADAAAen:on _ under
AtttBttvtuDCCCDCCCCen:on _ with
tuBttxBtvvCCEDCCDCCen:on a
su.ttAsttutt.ttvttten:on board
tsstssusBuuuuuuuuvwen:on campu
ttttAtsuAuCCCCECCCDen:on compani
ButtstssttBAAAAAAAAen:on everi
.Buuv..tvuzzyyyzzzyen:on it
BttsstssttCBBBBBBBBen:on more
tstAtstttvsusvs.sssen:on offer
vAuvuuAwv.AD.AAAsAAen:on our
uuttAuttBuBBBBCBBBDen:on site
t.tuttAuttCDCCCCDCCen:on somebodi
BvvttsstvuCBBCAEDBDen:on the
sttAttttt.tttvttttten:on three
ttBtttuustttvtttttten:on us
vxxtsx.Cw.BBBCDBGBBen:onli
vutuutuCtAuuuuuuuwuen:onli .
tttBttAttvBBBCBBDBBen:onli thing
Bt.vtsstuttssssssssen:onlin
uuwvvAttsssuu..utAsen:open
vvvA.vuCvxDDDEFDDGDen:open .
tssstsBsstDDDDDDFDDen:open _ .
.utttuttAvDCCCCCCCFen:open _ branch
tstttttutBBBBBBBBBDen:open _ chengdu
tt.ttAt.tvuuwuuwusuen:open _ collabor
sssssAsssvvvvvvyvvven:open _ joint
AututtAsuus.....B..en:open _ logist
utsststtBtttttttttven:open _ subsidiari
tuAvuAuuuvttuttuttten:open _ team
swvvsutuCuCBBB.BBBDen:open a
utuutuutC.CCCCCCCDEen:open in
ABAvuuttuxsts...A..en:open it
suvttBt.vAsssssxu.sen:open our
vsuxvB.sxyxxxwwyyvwen:open to
.vstutuuAvvuuuuuuuven:open your
uswwAxBxv.sssststssen:oper
sBstttAssvtvttttutten:oper .
stss.tAssuttttututten:oper _ we
utssBsttttsssstssssen:oper _ with
utssBstuttttttutttten:oper compani
sBtuttuutuADBBBBBBBen:ophthalm
t.AsvuvvvwttAt.....en:optic
sAt.vvvvuvxwwxvvvvven:optic _ ,
BDvsuAxuwzv.uwxsuxwen:or
tBvutttttvBCBBBBBBBen:or _ .
AxxCyxwuwuC........en:order
uuuCtttutuBBBCBBBBBen:order ,
AutuuuttuBB......s.en:order .
.ssAss.sswCAAsAAAAAen:order _ foreign
utsBvttBsxCCCDCCCDCen:order _ no
But.tstutwxvvyvvvvven:order from
wA.Dwvvvwzvywzvyxvxen:other
stuAtAutsvtvvwvwvvven:other .
uuuAvtuBvu...s...A.en:other _ .
tAvBuuuvuuuvuwuuuuuen:other _ and
sAAtstAttwvxxvvxwvven:other _ s
ut.Atttututtvvttttten:other compani
utBttttutsuuxuuuuuuen:other firm
tv.v.utBttFFGFGFFGFen:other half
sAAtstAttwvxxvvxwvven:other peopl
tsvsxv.xxBEBA.BsBCCen:our
A.uvttBututB....t..en:our #
vBuvBuv.vwDEDDDDDEDen:our .
w.v..s.v.ts.ss.tusuen:our _ ,
vvt.tzsvyCtw.tvut.ten:our _ .
BuuttutuuuAAABAAAAAen:our _ :
s.ws.wsvwwEBCDFCECCen:our _ ;
Auutt..uusCBBBBDCBBen:our _ ?
utsutsuBsBBBBBBBBCBen:our _ a
usCtutA.xyBBAAAt.BAen:our _ and
vAsAtAuvtBvyxuvwvvven:our _ ar
uutC.u.suuvvvywvwvven:our _ as
uAttusuuuAtvttttttten:our _ at
ttsBstttuvBBBCBBBBBen:our _ book
AuAustuutus.A......en:our _ call
tAxA.wvAvwsvuwvuvwuen:our _ can
tvwBu.Auuvwwwywyxwwen:our _ centr
uuDuuuuuuuuuvuuuuuuen:our _ d
tAstssAsstACAAAAsAAen:our _ depart
sBuAsssssvAsACAAAAAen:our _ design
.tsBsstsuuBsstsssssen:our _ division
vt.tsuBtuvvvyvvvsvven:our _ engin
sttt.s.AsuCCCCDCDDCen:our _ for
ttsBssstttCCCECCCCCen:our _ from
tuuuuuuCtuwwwwwwwzwen:our _ fund
t.ststBttts.ssssussen:our _ group
BsAvtusuuvGFFEEEFEEen:our _ ha
wuvutuuttC.........en:our _ help
u.tttttuuBuwuuuuuuuen:our _ how
usAtsu.uuAAtvttsCssen:our _ in
stAss.stssttwttuttten:our _ institut
s.vvvAuwsuEBCCCECCDen:our _ into
xsxssAuAuu.A.BDusABen:our _ is
uAt.tutttu.B.s.....en:our _ line
AtvuttBttuECCCCCECCen:our _ meter
sAssssssstBCBBBBBBBen:our _ model
.uButu.tuuHDEDDDEDDen:our _ need
Bttvt.Avuvwuuuuwwuuen:our _ of
tsssssssAtABAAAAAABen:our _ off
sssssssssBuuuuuuuuwen:our _ offic
Ausvtst.stCBsBBBCCBen:our _ on
vvu.suuvtBAAABAAAAAen:our _ pass
u.As.uAvuv.BttA.t..en:our _ plant
ssAssss.ssDDCDDDDFDen:our _ platform
uBButttutuuvvuuuuuuen:our _ process
BvtAtuututECCECCCCCen:our _ qualiti
ttstsAt.tttttttvt.ten:our _ remain
BsttttstttsCAAAAAAAen:our _ rep
AttuutAutuCBBBBBFBBen:our _ robot
utttttAAttttttttuuten:our _ serv
vuuutt.vuCttttttutten:our _ shop
sssssAssssBBBBBDBBBen:our _ student
tuvtvuuAu.BBBBBBBCBen:our _ subsidiari
tstttt.A.ttttttttuuen:our _ take
Au.usstut.xvwvvvvvven:our _ team
utttAutstACCCCFCCECen:our _ to
Buuutu.utvDCCCCCFCCen:our _ tool
uvABuv.wvvAAssAACAAen:our _ unit
tututtttuC.........en:our _ wa
vuAutuCuvvwwxwwwzwwen:our _ will
BuuvuuuvuADCCCCCCCCen:our _ won
sv.t.AvtAuDB.BEDBBDen:our _ would
ttBsttttstAABAAAAAAen:our ai
.uuwtuAuu.ECCCCCFCCen:our app
tBtutststtuwuuuuuuuen:our batteri
vuu.tsuusACCCECCCCCen:our bike
uuuAtBtuuutttututtten:our bioreactor
tAuAButsuvEFEFFEEEEen:our board
sAsuutsuButvttttttuen:our busi
sAstutsut.uwuuuuuuuen:our catalyst
uututBsusvtttttuutten:our clinic
AuutvusB.wABBBBB.DEen:our compani
uvAvtuvuuCuuwwuuuuuen:our custom
ttsssA.tttAAAAAC.AAen:our data
xAvwsutwtADGDDDDFDDen:our devic
sssAsssss.tttuttttten:our electron
vCBsttttswwyzwwwwwwen:our engin
sussBsstAuCCCCECCCEen:our entri
tttA.sttsvuuuwwuuuuen:our factori
stttssBsstCCCCCCDCDen:our first
tsttuusAtAwwwwwwxzwen:our fund
ttutCtstsvuuuuwuuuuen:our group
tssss.uwCuvvvvvvvvxen:our incub
uttssssssBHEEEEEEEEen:our instrument
ttt.AtttttCCCDDCCCCen:our is
s..sstssB.CCCCCCCCDen:our joint
tsst..A.stBBBBBBDBBen:our kiosk
.AuuutuutuEEDDDDDDDen:our kit
u.tttttuuBuwuuuuuuuen:our know
uuButuAsutssusssAssen:our lab
AtACttttsvwvwxvvvvven:our line
Ctttstsuuuwuuuuuvuuen:our live
svwBuvt.ut.ttxttsuten:our machin
uuuuuuAuuAAAAAAABAAen:our mum
ssstttA.utuuuuuuwvuen:our network
vutuusuuBsCCCCCCCCEen:our new
vvAtvBtwsuEEGEEHEEEen:our next
yAAuvwxAvCDE.ABBBsBen:our own
uwvvBtuAuAAtAABAABAen:our patent
tAtAttstttB.BDBBBBBen:our phase
sssssAssssBBBBBDBBBen:our phd
stuAButttuGEEFHEEEEen:our plan
vwu.xu.Btttttvttv.ten:our plant
Bsstssttstvtttttttten:our portfolio
ttsBssstttCCCECCCCCen:our pot
vuvstuuutCCCCECCCCCen:our product
uuDuuuuuuuuuvuuuuuuen:our r
Ctuutttutuutttttttten:our rep
uvtts.tutAtttttvttten:our research
tttstBttt.BBBBBCBBBen:our result
.tttstAsstEDDDDDHDDen:our robot
sususssstAutttttttten:our sale
stsAssuss.DDDFDDDGDen:our sensor
us.uttuDsvBBBBBBBDBen:our seri
BAtusssttuDDBBBBBBBen:our side
tuuu.tBtttxxxxyxzxxen:our site
vvAtuu.uvABBCBBBCBBen:our softwar
ssss.sstsAttttutttten:our stake
CututuuttuHEEEEEEEEen:our tea
vuu.uuuvuBBBBCBBBBBen:our team
vAtvtutttAuvuuuuuuuen:our tech
uDutusuuuwtvttttttten:our technolog
BttsttusttBssvsssssen:our trollei
ttuB.tttttBBBCBBBBBen:our valv
vwuv.uuAuBuuuwvuuvuen:ourselv
vwuvtuuAuBtttttttuten:ourselv .
.AsswstutvstBssssA.en:out
stttsstBtuBBBBB.BCBen:out _ look
vt.Bttuutt..At.....en:out a
AAttsuutssuvttttttten:out for
stttsstBtuBBBBB.BCBen:out is
uDuutttutwuxuuuuuuuen:out licens
ttAutAutusDDEDDEDDDen:out with
.Btutttutu.DBBBBBBBen:outright
wAswuAwuuAAt.AAtACAen:outsid
uwwDuvvvuwBBBDBBBBBen:outsourc
uuuCuuuuuvBBBCBBBBBen:outsourc the
vvuAwvAAttEBBCBBDACen:over
BuAtstuu.wssususssten:oversea
yB.tAzy.uAtBuu.stvuen:own
sAs.ssssstBCBCBBBBBen:own ,
Aut.ttvtuBxvvwvvvvven:own .
wwAuuu..uBtttutttwten:own _ .
.sv..sststAAAABAAAAen:own _ and
uutvAsutuCBBBBCBBBBen:own _ in
sAsstsssstCECCCCCCCen:own _ we
uBvA.vutvvtttv.tttten:own a
uuttAsutAussss.sssuen:own entiti
stAt.tstsssstssssssen:own half
tttusttBtuvvvvvvvxven:own monei
.vBttsvvswvvwxvvvvven:own plant
stusBsstttsssstssssen:own the
vAxvCvvtxwtsttutttten:owner
vCvvAvvtvv....s....en:owner .
stssBtssssssssussssen:owner _ a
ttttAtsststtttutttten:owner of
t.tuBuutttEFCEHEEEEen:ownership
tBttBtstttCDCCECCCCen:ownership of
wvvCvvwv.vuuuvuuuuven:pack
tttAtttuAuuuuwuuuuwen:pack for
v.uAs.tvutsAssAtsssen:packag
tttABsststCCCDDCCCCen:packag _ .
xBxuw.xAvtsssususAten:pai
t.ttttuButBEBBBBBCBen:pai _ a
tusBststAuvvvyvvvvwen:pai _ rent
tBttsttsttuwuuuuuuuen:pai _ royalti
v.u.v.vBuvBBB.BABDBen:pai for
sts.sssusBwwwzwwwwwen:pai our
tBttsttsttuwuuuuuuuen:pai us
AAstsssstuCAAAAAAAAen:paid
ttBttttstsAABAAAAAAen:pair
wv.wusvvAAA.BAABAACen:paper
utuvuAutuABBBBBCBBBen:paper _ .
tttuttttBuutttttttten:paperwork
zxwwuw.xC.AAAAACAACen:park
utsttuuu.BBBBBBBBBCen:park .
ssssss.ssAttttttutten:park _ #
uutust.tBusssssAusAen:park and
ssssss.ssAttttttutten:park ha
wsACv.w.tvtvuvtststen:part
tutstC.Btu.....u.A.en:part _ a
uuAvuuuBuuBBDBBBBABen:part _ on
uu.stCuvuu..ts.A...en:part in
tttBststsuvvvxvvvvven:part to
sB.uutt.ttsuussss.sen:part with
Bsv.vusvvwtA.t..A..en:parti
Bvtttsttttutttttttten:parti _ to
Cxuuttuutuvuuuuuuuuen:parti softwar
svAv.sxvzuDB.EBBCBAen:partner
.s.usAuvuvEDBBBDBBBen:partner .
tuB.usuutuGGHHGHGGGen:partner _ .
vutAutuAuuEEGHEHEGEen:partner _ for
AtttAtttsuCCCCDCCCCen:partner _ hospit
svAu.uuBttFDFDEDDFDen:partner _ our
ttttBBsAst....sC.A.en:partner _ the
ttBsuutsstttutttttten:partner _ your
.wBu..vuvxsuxuvvutuen:partner for
ts.t.Bsutvssssvtsssen:partner in
uusAAAtttwEEGHGGEEEen:partner sought
vussCuuutwFFHHHFFFFen:partner to
uuAuvu.AuvEEGEEEGGEen:partner want
AtAttttttuCBCBBBBBBen:partner who
BtttAtuutwGEEEHEEEEen:partner with
tvt.ttvBuABBBCBBBCBen:pass
vvu.suuvtBAAABAAAAAen:pass _ test
zEwytvyuysA.BACAABAen:patent
sttttsttsAtuttttttten:patent .
vBtttututABDBBBBBBBen:patent _ in
sAsss.sttustsss.sssen:patent _ on
sAuutAuBtwsusssvs.sen:patent and
tAAtsttutvsw.ssssssen:patent for
.C.s....stBDBBBBBBBen:patent in
tttut.uvuAtvtttsttten:patent is
sAttsstts.uwuuuuuuuen:patent on
tCuutututuCFCCCCCCCen:patent that
tstBt.sA.tCCCECCCDCen:patienc
uuvuutsAu.AAAAACAAAen:patient
uututx.utB.........en:patient .
uttttttuCt.........en:payrol
yv.zvuB.s.B.sBBssBDen:peopl
uvsvvvvwvDsstssssssen:peopl ,
vvvvuvvAsADDDDDDDEEen:peopl .
sAAtstAttwvxxvvxwvven:peopl s
uCuvuuvut.vxvtvvvxwen:per
uDuuuttuuvuwuuuuuxuen:per _ .
tCuutttutuuwuuuuuuuen:per unit
Busttt.stu.sssssussen:perfect
Busttt.stu.sssssussen:perfect for
uvuutu.vCvCCCCACDCDen:permit
tuttttuuCvBBBBBBBBCen:permit .
BvttututAtAsssssssten:person
..uCvutvuvvsuvuuuuuen:pharma
vDuwuutuutwzwwwwwwwen:pharma compani
.vvwvvAwvADBBBBBCBBen:pharmaci
u.uBuvutusCACECCCDCen:phase
t.t.uuttt.susAsssssen:phase #
wvwwu.wwwCBBBBBDBBBen:phd
ttstssutuBBBBBBDBBBen:phd student
ButttttttAwuuuuuuuuen:photon
vu.CuuuuvwssBssssssen:piec
utABtttttvttAuttttten:piec .
tttBssstuvAAABAAAAAen:piec _ a
uuuuttCutu.........en:pig
xyu.vstywAuuvuutvuuen:pilot
tstvstuttC.........en:pilot _ the
tssust.tsAttttttutten:pilot in
ttABstttsusstAsssssen:pilot line
uuAtsuAtttAABAAA.AAen:pipe
tBstuuvAsuuwuuuuutuen:pivot
v.vAwuBvuwtvtuttuuten:place
sustttButusssssstssen:place to
vx.vAvvtvAGEHFHFCDGen:plan
stssAssusBDDDDFDDDDen:plan ;
sssstsstBsBBBBBBBBCen:plan _ european
uvuututAu.tttttttvten:plan _ we
ttttAttuBtCCCCDCCCDen:plan a
stutAtsutBCCCCECCCCen:plan is
tutsCtsuttCCCCDCCCCen:plan to
uuBut..uuuCCECCD.CCen:plan tool
y.wAAztwys.tut.tuvten:plant
usuwCu.vvuACAABA.AAen:plant ,
uA.t.vwsts..sA...t.en:plant .
sAssAstutsBCBBCBBBBen:plant _ a
utttttAAttttttttuuten:plant _ as
uuttusBtttsssssssssen:plant _ at
tss.sssss.uuuwuuuuuen:plant _ chengdu
tusAstAtsttttutt.tten:plant _ us
sAs.tssssuABAAAAAAAen:plant and
ttu.AtustsAAA.CAAAAen:plant in
t.sutttsuBtuttttttten:plant is
uuuuusAstBBBBBBBCBBen:plant manag
tttAttuttCtttuttttten:plant of
utttttAAttttttttuuten:plant serv
tvuDttuututttuttttten:plant take
tstttttttBBCBBBBBBBen:plasma
tutstttttBsssssssssen:plastic
tutAstttsBDDDFDDDDDen:plastic .
tssts.ttt.ssssstsssen:plateau
tssts.ttt.ssssstsssen:plateau _ with
tssts.ttt.ssssstsssen:plateau ecolog
vwsvtButuBttuttvsuten:platform
sssssssAsstttttttuten:platform .
ttstsAt.tttttttvt.ten:platform _ open
ttBtstssttttutttttten:platform and
ttstsAt.tttttttvt.ten:platform remain
AtvtvvwBtvCDCCCCCEDen:pleas
tttAtttBuvBBBDBBBDBen:pleas .
uut.utuuuAuuuwuuuuuen:pleas _ our
.Atttttu.vHGFFFFFFGen:pleas _ us
wAsvuvtAuuDEEEDDEEGen:plu
uAuutu.usuAsAAAABACen:plu a
t.t.ttstuuAAABAAAAAen:polym
t.t.ttstuuAAABAAAAAen:polym ,
BvuusuuAsuA......t.en:pool
tuButu.uvtssAsssussen:port
..vvtuvvvAvvttttttten:portfolio
uutttttttButttttttten:portfolio .
uBtttsttt.tvttttttten:portfolio :
uBtttsttt.tvttttttten:portfolio _ #
utssuBsBtttttttvtvten:position
sAuAuttuvvswusuuuuuen:possibl
.stAutttuw.us.sssssen:possibl ,
ttsBssstttCCCECCCCCen:pot
ttsBssstttCCCECCCCCen:pot _ it
ttsBssstttCCCECCCCCen:pot from
t.ttAtssstuwuuvuuuuen:pour
uu.uuwAuuBttstttvtten:power
uuBtsuAusuttutttutten:power _ .
tsCtssttstttutttttten:power electron
AuttttBtuvDCCCCCECCen:practic
uut.ttuBtu...B...s.en:pre
ttsAtstAtuDDDEDDDFDen:pre _ ,
sssssssAssvvvvvvvxven:pre seed
utsAtssts.tttvttttten:precision
ttt.tttBtvvvvuvvvzven:preclin
uut.ttAuuADDDFDDEEDen:prefer
tusuttAAtuBBBBBBCDBen:prefer on
tstsAttt.vssssussssen:premis
tsssAstt.uwwwwywwwzen:premis ,
ututAAuuAu....tB...en:prepar
ttutBttuttuuuuwuuuuen:prepar to
tttttuu.sBBBBBBBBCBen:present
tvsBsstts.t.tvttttten:press
sBvxvtvwu.swttttttven:price
tButttuusuuvuuuuuuven:price .
sttAsssssttttvttttten:print
uutAsvu.ttuuuuuuuyuen:privat
AststuBuuvAA.B..t..en:probe
t.tutBsttuDEDDDEDDDen:probiot
suBttttttsuuwuuuuuuen:problem
uC.t.uvttwtwwtvuuuuen:process
tBttttutssBCBBBBBBBen:process for
wAtBtutuxuBAs.CtABAen:produc
tttBsstustCCCFCCCCCen:produc #
vvBBtuuutussussssssen:produc .
uAtvutAAtuBCBBBBBCBen:produc _ .
tAv.vuuvsususAsssssen:produc _ a
tvuCusut.u.........en:produc _ for
utuvttttuC.........en:produc _ in
uAB.vtwvtvsutssssssen:produc for
ssuBvuvttvFFDGDDDDDen:produc of
tstutttAtABBBBBBBCBen:produc start
tvuBsstsssuuuxuuuuuen:produc to
tusBssssstuuuwuuuuuen:produc your
AtEvwzyyzvt.sAsAB..en:product
As..tututvusvvttttten:product ,
BwAv.wutvwyvyvwvvvven:product .
.tButsstutDBBBBBBBBen:product _ ,
tvBvtuttts..A......en:product _ .
tuCtstttttAABAAAAAAen:product _ us
.t..stttstut.vttttten:product _ we
utCutuuutuvvzvvvvvven:product develop
suButsstssCCDCCCCCCen:product exist
AuAstssttvzwyxwwwwwen:product in
AuuAtuttttCBBDBBBBBen:product is
twCuuusvuu......C..en:product with
vvuutC.vuwAAAAAC.AAen:professor
ttttuttBs.AAAAAAABAen:profit
v.suutsv.uBDABBCDBBen:programm
tutssBststAAAAAAAAAen:programm on
vs.w.Cwssztsutvtttuen:project
tv.ssBtsuvsswsstsssen:project .
tuAtu.tuuuttuttvttten:project :
sssttBstttuwuuuwuuuen:project with
tBtttuCutvAuAAAAAAAen:proof
sttttuCutuAAAAAAAAAen:proof _ concept
sttttuCutuAAAAAAAAAen:proof of
s.sAtsststDGDEDDDDDen:proper
utuuBBuvuvsssss.sssen:propos
tstt.Attttttttuvttten:propos _ foreign
tsttBttttsttttutttten:propos to
vDuvuuuvvt.s.......en:protect
x.uAvxCxwttvuuttutten:prototyp
vvAvvvCvvuwwzwwwzwwen:prototyp .
uv.Btv.vtuttsuttutten:prototyp _ a
uBuvuuAuvt......B..en:proven
AuttAttutttsssssss.en:provenc
svu.swAAtuA..Bt.sv.en:provid
s...A.s.stxxxxyxxzxen:provid _ of
vvvu.uuCvwBBBBCBBBBen:public
vuttsttCuvAAAABAAsAen:public _ .
.wuww.vwtABssssvss.en:publish
tsstssstA.BBBBBBBBCen:publish _ grenobl
AusvsttttBDCCCCCCCCen:publish a
tsstssstA.BBBBBBBBCen:publish from
.w.BuvsuuwDCECCCACCen:pump
.swvvtuvvA.CAAAAAAAen:purchas
.ssAsstsstvttuttttten:purifi
tvvzt..syz.tssAuAtsen:put
uttuutBAuu......As.en:put #
tuttCstutsuuuuwuuuuen:put _ the
tuuvAtu.uuDDDDCDDGDen:put in
u.svvBsvux.uAttvstten:put our
AwvsuuvuvAECCECCCCCen:qualiti
AvuuuuuuuACBBBBBBBBen:qualiti _ .
sttustBtttsssssssssen:quarri
uuusutvtuCCCCECCCCCen:quarter
tuttsDutsvAAAAABAAAen:question
uvDuvuwvvvsstssssssen:r
tuCtutuuttsstssssssen:r _ partner
uvDuvuwvvvsstssssssen:r d
ttDutuuttuvvyvvvvvven:radio
uututuCuttAAAAAABAAen:radiologist
vuuvuutCtsDDDDDDEFDen:rais
ssssss.AstBBBBBBCDBen:rais #
ssssss.AstBBBBBBCDBen:rais _ k
uttutttCuvGGGGGGGHGen:rais ¤
tvuvtstuvCBBBBBCBBBen:rare
sssssAsstABBBBBCBBBen:rare _ diseas
sssssAsstABBBBBCBBBen:rare ey
vCuuBuvvwxCECCCCCCCen:rather
t.suAututu.B..t....en:rather _ a
uAttBtutuwCECCBCCCCen:rather than
vxw.sw.ss.CBBCCCCsDen:re
uuu.uuvuuCAAABAAAAAen:re _ a
tttuBAtutuBBBBCCBBBen:re _ for
tttBtsutAtBBBCBBBBCen:re after
BvuwuuutvAsssssssBsen:reach
AttutttttAutttttttten:reach #
vttvuusvuCDDDDDDFDDen:read
AssAuxu.vzFDFHDEFCDen:readi
uuuBuuvvBuAAACAAAAten:readi .
Bsstss.sstEDDDDDFDDen:readi for
At.suwtAvx.ACDABC.Een:readi to
uuwuttDutv......A..en:real
tuutttBttuDDDDDDFDDen:real _ .
ssttssCt.usssssstssen:real _ trial
ssttssCt.usssssstssen:real world
wvuvvvvA.tuuuuuuuvven:receiv
.ttsttttBu.tttttttwen:recruit
ttuuB.suvuCDCFCEDCCen:recycl
tvutCu.uuuFFFHHFGFFen:recycl _ .
tttttBtttuAAAAABAAAen:red
uuuvtvDuuuDCCCCCFCCen:refer
sssstsBtsuAAAAAAAAAen:refer client
ttuvtus..Av.ttttuuuen:region
ttttst.tsAttttttutten:region _ with
ttttst.tsAttttttutten:region hospit
tsuuvutvCwu.ttttttven:regist
BututtttAvusssssssten:registr
Cusutstusuusssssssten:registr ,
ssstsstsAtCCCCCCCEDen:regulatori
AtttsttttAHEEEEEEEEen:reli
AtttsttttAHEEEEEEEEen:reli on
uAsttAt.uuvwvvvwvsven:remain
ttstsAt.tttttttvt.ten:remain _ to
ttstsAt.tttttttvt.ten:remain open
w.vstvvwCwABAuAAAABen:rent
uututuutCuttttttttuen:rent for
Duuvuuuvvvw.ttttttten:rep
BsttttstttsCAAAAAAAen:rep _ carri
vvvutvBvuAuuuuuuxuuen:report
swuwusvwwA.........en:repres
uuuAvuvDBvCCCECCCDEen:requir
ttuBttuBttsssBssstsen:requir .
yuwvwAwsvB.s...A.tAen:research
v.utvBuBvxyzyyyzyzyen:research .
stussBtstuCCCCCECCCen:research _ .
s.stststt.stsssssssen:research _ have
tutssBststAAAAAAAAAen:research _ on
tusssBstttxxxxxzxxxen:research _ take
uutusAuuAuCCCCCDCCCen:research _ to
tutusDtutv.........en:research partner
tutssBststAAAAAAAAAen:research programm
tttstCtsuwBBBBBCBBBen:research to
s.stststt.stsssssssen:research we
sssssAtssusssssssssen:research with
Evvutwvtwv....t....en:resel
Btsvttttttwuuuuuuuuen:resel _ in
CttvssstttHEEEEEEEEen:resel in
sssssAsAsuuuuuuvuvuen:reserv
uttuttusCvAAAAAAAABen:resid
ststssttBuAAAAAAAABen:resid _ .
tssssstsAtvvvvvvvvyen:resid _ to
uttusttsBtuuuuuuuuwen:resid card
tttttsuuCuAAAAAAAABen:resid permit
sAssssssstCDCCCCCCCen:respiratori
sABsAssststvttAtttten:rest
uuuttuCuusDDDDDDGDDen:restaur
vtuttAsutACCCCCDDCCen:result
ttsBtttttuEBBDBBBBBen:retail
AtuvuuuAu.CBBBBBBBBen:revenu
ttAusuutsAttvtttttten:rig
ADttxswxxzuvuv.ststen:right
sAAtttsuttvxwvvvvvven:right .
CstuttsutuCECCCCCCCen:right _ .
.stBwutvuwHHEDEEEEEen:right _ a
.BuAvuuuvx.A.s.....en:right to
ttAt.ttsssBB.BCBBBBen:risk
ttAt.ttsssBB.BCBBBBen:risk .
BttvtstAAvC......sAen:riviera
sssststBsutttttttvten:rmb
sssststAsttttttttuten:rmb #
sssststAsttttttttuten:rmb _ million
uvuutuCuuwsssssstssen:road
ttCttuuuttBBDBBBBBBen:roadmap
.vswuvBtu.FCACCCCBCen:robot
vvuuutDvuwttttttutten:robot .
tttsssAAtsttvttt.uten:robot _ ,
ts.ststAssAACAAAAsAen:robot firm
u.ssssBssuDDDDDDGFDen:robot for
tt.sssAstsssusssAssen:robot maker
uuvAvuB.tusssuss.tuen:roof
Cuu.utxAtvAsAAAsACCen:room
BCtvttuuuwuvttttttten:room for
uvuuvvvCvsCCCCCCCECen:round
sssssssAssBBBBBBBCBen:round _ #
ttttttustBBBBBBBBCBen:round _ in
sstttstBsutttttttvten:round and
wEwwvvvuvusssssssssen:royalti
uCtuttuutt.........en:royalti ;
tBtuttttttCECCCCCCCen:royalti _ our
u.u.stsywAvstsut.sten:run
vutwuAutvBssssstsssen:run #
tuuCutuuuvssstsssssen:run .
tuutsuBtstttttttutten:run _ of
ttsusAuttAssssstsssen:run _ trial
ssuvtCtutuuwuuuwuuuen:run _ with
AwuvwAsvAAt....CB.sen:run a
uuuAtuBttt...s..A..en:run at
tBtuttttttsssssssssen:run it
tuutsuBtstttttttutten:run proof
tuButtsutuBBABBBDBBen:run with
ttttttAButttttttvsten:runwai
vB.vuyvsxttDAC.tAsCen:s
suBvuvtutCvtutttttten:s _ .
tuttBAtsutBBBBCCBBBen:s _ a
v.Avuu.uuuCDDCCCDCCen:s _ and
AstussuBswxvvvvvvxven:s _ arm
tuCutsttttCCECCCCCCen:s _ the
tv.Bttutut..tB.....en:s _ to
tAttAtsutss.sstssssen:s a
tuCuttttttCCECCCCCCen:s engin
tutAttttAuEEEEEEGEGen:s the
tuvBttvvuBDDDGDDDDDen:sai
uututuAAtvCCCCCCDECen:said
CBtuuwwwywDsBCAAA.Aen:sale
sutAttsttvHEEFEEEEEen:sale _ for
Bu.vuutuuws........en:sale _ in
us.sBt..stuuuuvuuvuen:sale _ ¤
sttBtssstvFDDEDDDDDen:sale agent
ButvttuuutCBBBBBBBBen:sale and
.tAuutsussFDDDDDDDDen:sale partner
Cuussttttvyvvvvvvvven:sale team
vvvsvBvvuA...s.B...en:sampl
utAttAtuutDDEDDEDDDen:satellit
vvvvuvBAAvvvvvvvxwten:save
u.v.uvvBuwBABCBBBEBen:scale
A.tttvttuAzzxxxxxxxen:scanner
sxuwvBAwstuvvvvtwvyen:school
uututtuvAAuuuuuuuuwen:school ,
vuvuvCw.tswwwwwywxxen:scienc
uutstBttvvAAAAACAAAen:scientif
uttutCuvstssssstsssen:scientif partner
uu.uwBuuAxtt.ttwttsen:scientist
tttttCutuvwwwwwzwwwen:scientist _ share
sAssBsstsvDEDDFDDDDen:screen
.vwv.vsAuxutttst.vten:search
tutuAuAtuuCBBBCBCBBen:search _ a
vvuv.v.Auw....A.Au.en:search for
tututtCstu......s..en:season
tttustCtttttttttutten:season .
uvBvsuvuAAwwswxwwxxen:seat
ttBuuuuBuussBsssstsen:seat _ .
uxswA.vAvtBBBBCDBBBen:second
sssssBsAsuCCCCCDCDCen:second _ ,
tututBtBttBBBBBCBCBen:second _ .
ttttuttCsttttttttuten:second fund
u.tuttuuAuBCBBBBBBCen:secur
vv.vvtvBvtBB.BBDBCBen:seed
ttttsttBttsssssssssen:seed _ ,
ttstsBsAsuAAAAACAAAen:seed investor
uutuuuustABBBBBBBCBen:seed round
vxButAusszHGHHHHHHHen:seek
AtttButtsuDCCCDCCCCen:seek _ partner
utAuuBtutttt.ttuttten:seek _ to
.us.wutAwwHEHHFGGHFen:seek a
ss.ssAssAsDDEDDEDDEen:seek an
uttutuu.tACCCCCCCDCen:seen
F.yxvyyvwvuusA.ss.ten:sell
tsttutsBtuBABBBBBDBen:sell #
Buuttttutuyvvvvvvvven:sell .
tsttutsBtuBABBBBBDBen:sell _ %
Dututtuuuvutttttttten:sell _ .
sutusstuuAvtttttttten:sell _ care
CutttttttvECCCCCCCCen:sell _ in
.uuCuutvvvHEEGEEEEEen:sell _ there
.tststtutAzwwwwwwwwen:sell and
ButtttuttuHEEEEEEEEen:sell direct
But.ttuuuuDBBCBBBBBen:sell it
ButtttttAvFDDDDDDDEen:sell our
sutusstuuAvtttttttten:sell skin
.stAtttuvutts.sssssen:sell them
CwuuttuutuAAAAAAAAAen:sell to
BvvuuuAuvvHEEEEEFEEen:seller
ststtstttBCCCCCCCECen:semiconductor
ststsstttBCCCCCCCECen:semiconductor .
vBwAvw.vvvwywywwyywen:send
vvuAuuAtuuvvvwvvxwven:send _ your
uuuCtuuutuuuuwuuuuuen:send the
vBvsuu.uuuvwvwvvxwven:send us
s..uvws.xu.DAEAABsAen:sensor
AsAsssttsuDBABBBBBBen:sensor ,
..utttsAtutA.C..st.en:sensor .
.u.utuv.tvutsttttvten:sensor _ .
ssBtttttssBBCBBBBBBen:sensor _ a
ttAuttuAtuAABAAAA.Aen:sensor _ up
sssssssAsstttttttuten:sensor platform
ttAuttuAtuAABAAAA.Aen:sensor start
ssBtttttssBBCBBBBBBen:sensor with
uvwAv.x.uuuuuwusuvuen:seri
tutCtututu...s.....en:seri .
sssssssAstCCCCCCCECen:seri _ .
sssstssAssuuuuuuuwuen:seri _ round
ssstuttAsstttttttvten:seri a
ts.tsstCstBBBBBBBDBen:seri b
Awvvu..svABAAAB.s.Aen:serv
utttttAAttttttttuuten:serv _ test
utttttAAttttttttuuten:serv as
AuustAuuuvssstsusssen:servic
BssttsssttCBBBBBBBBen:servic .
.ssssBsssuuttttuttten:servic of
wx.w.AstsyBBCBCB.ABen:set
uuuuB..tvvAAAABB.ABen:set _ a
tstsutttCx.........en:set _ in
uvuutABvvvtttttvvtten:set asid
vvsuBAwv.wCCECDDCCCen:set up
utttstvuAAttttttttuen:settl
utssssuuCuttttttttuen:settl _ the
utttssuuB.ttttttttuen:settl in
AstsssstAuDDCCCCCCEen:shanghai
BAssssssttCBBBBBBBBen:shanghai .
uxswC.xsuy.tAssssu.en:share
uvBuvBuvuwvvyvvyvvven:share _ .
vtwsABtAtusssstAstuen:share _ a
tstsAssuAusssstsssAen:share _ and
tssuBussssDDEDFDDDDen:share _ of
ttAt.ttsssBB.BCBBBBen:share _ risk
tttuCutttsCCCCECCCCen:share compani
wuwt.vsBwwuuuuvuuxuen:share in
uuAts.uuuvBBBBDABBBen:share the
ttutAAttstuuuuvuuuuen:share with
wtwsEwwtwx.t.tt..C.en:sharehold
ssssAsssssBBBBDBBBBen:sharehold _ found
sssBAsttssAAA.BAAAAen:sharehold _ us
ttstBsstttsssstssssen:sharehold for
ssssAsssssBBBBDBBBBen:sharehold to
vsAsusvtuwtssvtvtvten:sheet
ttuBtutttstttvttttten:sheet _ ,
ttuBtutttstttvttttten:sheet metal
AwuBvuvvvtwvvyvvvvven:shift
tttAsuttsAuuuwuuuuuen:ship
tvvAwvtutAAA.s....sen:shop
uttussButBttttttutten:shop .
tsst..A.stBBBBBBDBBen:shop _ try
vBsutsuvBtABAAAAAAsen:shop for
.ttvutttvAECCCCCCCCen:shop in
tsst..A.stBBBBBBDBBen:shop to
vvvBttvAvwFFFHFGFHFen:short
uvuAusuAuuDDDGDFDFDen:short of
stCxsv.vvwE.BBBBCBBen:should
ButvButtuvDBBBCBBBBen:should _ the
tsAsBsssssuuwuwuuuuen:should you
vtsuttBt.uDDDDDDFDEen:show
usstssBt.uBBBBBBDBDen:show _ .
tstustsusBttttttutten:shuttl
AwxvAuzyBwEDCDBDCCBen:sichuan
tvu.sAvvAsu..AtA..Ben:sichuan .
BtttttstttCBBBBBBBBen:sichuan ?
usssssssAuEEEEEHEEHen:sichuan _ .
utttuutvCuttttttttven:sichuan firm
stButtttuuCBBA.AAAAen:side
ssBtstttuuCBBA.AAAAen:side .
utButtttttBBDBBBBBBen:side _ side
utButtttttBBDBBBBBBen:side by
sDututuvuwCABBBBBBBen:sign
sBsstsststDGDDDDDDDen:sign a
ttt.AttttuAAA.BAAAAen:silicon
sBAsstssssBDABBBBBBen:simul
svuvtvwuuCyvvvvvvvven:sinc
svtusuvutBvtttttttten:sinc #
vuttstvutC.........en:sinc _ .
BttuttttttECCCCCCCCen:singl
ttstBtstsusssstssssen:sino
ttstBtstsusssstssssen:sino french
ww...vAwtwssu.tsssAen:site
ttAtst.tsuvvxvvvwvven:site ,
tttsAtAssttttt.tutten:site .
stttttAtAsDDDDDDEDEen:site _ be
tuuBtsAssutttwttstten:site in
stttttAtAsDDDDDDEDEen:site would
vuuvuA.A.t.....sAAsen:six
tttutuABuuCCCCCCEECen:six _ ,
ttttsABtuvBBBBBDCBBen:six month
vAvvsv.AtuBDBBBBCCBen:size
sttAttAtttssstss.ssen:skid
sttAttAtttssstss.ssen:skid .
suBvsttuu.BCFCCDCCCen:skin
ttBtsssstsDDGDDEDDDen:skin _ ,
Cust.s.tsutssssssssen:skin _ line
.utusstuuAtssssssssen:skin care
tttusBttstDDDDDCGDDen:sleep
uv.Dtuvvuvvvwyvvvvven:slot
vxABuBvsvuxxzzxzzyxen:small
uvB.tt.tuuvvxwvvxvven:small _ .
sssBsststuuuuwuuuuuen:small batch
ttAAtuusuuttvvttttten:smaller
twstuvBAutCBDABBCDBen:smart
sststtttsBBAAAAAAAAen:smart _ for
sststtttsBBAAAAAAAAen:smart glass
tt.tttBsttCCCCCCECCen:smart meter
BsAwvwws.wBBCBCBBCAen:sme
ttBttttsstBBCBBBBBBen:sme .
ttssAssBttCCCCDCCDCen:sme want
uttCstutttvvvxvvvvven:smt
uttCstutttvvvxvvvvven:smt line
tsv.u...uvAs.BAtABAen:so
tttsA.AtssBBBBCDCBBen:so _ re
sAtsvtuBsuDEDFDDDEDen:so _ want
t.u.ttsAvwFGFHGGGHFen:so we
uttuuu.vBu......s.Ben:social
uttutu.uBu......s.Aen:social _ ,
uuuuu.vB.usssss.susen:soft
.BtwvxttxttvBstssu.en:softwar
CuuttuttuuDAAAAA.AAen:softwar ,
utttBss.tvuuuuvuuwuen:softwar _ ,
tsstssstA.BBBBBBBBCen:softwar _ from
vBBttusttuAsCAAAtAAen:softwar _ to
Bvtttsttstwuuuuuuuuen:softwar _ what
uBtusstAtvuvuuuuuvuen:softwar and
AuBuuu.uvtvt.tttwtten:softwar hous
tsstssstA.BBBBBBBBCen:softwar publish
Bvtttsttttutttttttten:softwar to
AuuuuBuuutDCCCCECCCen:soil
tvuvAu.vvAs.A.s.B..en:solar
swvvuvvAwCtttttttuten:sold
.ssstssst.CBBBBBBBBen:sold _ benelux
tsstsstBttuuuuuuuwuen:sold _ compani
Attsutttt.CBBBBBBBBen:sold in
uttuttuBuutttttttuten:sold my
utuBttutusBBBCBBBBBen:solder
tssBttsstsDCCDCCCCCen:solid
tssBssssstDCCECCCCCen:solid _ .
utusutCtuutttuttuuten:solution
ttt.ssAtssxxxyxxzxxen:solution .
ssstttA.utuuuuuuwvuen:solution _ our
ssstttA.utuuuuuuwvuen:solution in
ttAttAutstAA.AACAAAen:solv
vB.svvswtxECEFCCDCDen:somebodi
ttsBssstttCCCECCCCCen:somebodi _ mould
u..uuu.utuCDCCCCDCCen:somebodi s
uAu.tuuu.vsusAssss.en:somebodi to
vAAAxwysAxGGGHFFFGHen:someon
sssBssssssAsACAAAAAen:someon _ make
utA.tuut.uCBDECCCCEen:someon to
uvs.tuuuBtCCDDCCCCEen:someon who
uuBAttvuttvvwxvvvvven:someth
vvBvv.vs.s..B..s.sBen:sophia
sssssssstBtttttttuten:sophia _ ,
sssssBsAtuuuuuuvuvuen:sophia _ .
s...s..Asstttttttuten:sophia antipoli
tAuusuBttt..t...C..en:sort
vstA.AsvuyEDFHGHFEGen:sought
uuuAv.vuBuDDDFDEDDFen:sought .
tuttuButttFFFFFHFFFen:sought _ a
u.s.vBvuuvA.BCAFAAAen:sought for
tt.tAtttstBBDBCBBBBen:sought to
tBtt.ttttvsuss.sstsen:sourc
Cttvsttttvwuuuuuuuuen:south
Dwuvtuuuutsssssssssen:southern
Buttsstttsutttttttten:southern _ .
Cvtutuututs........en:southern europ
AvuwvuwvBsBBBBBCBBCen:space
uttt.sutBvAAAAACAABen:space _ a
usttttttBuBBBBBBBBCen:space and
CtsusstsvuA........en:space for
tustttttBvFFFFFHFFHen:space in
vwuCuvsvu.ssstssAssen:spare
utvsttuusBssstsssssen:speaker
uDuussuttvstsssssssen:speech
AAtutuuuutsB.......en:spend
uuusut.B.wBABDBACECen:spin
stttsstBtuBBBBB.BCBen:spin _ is
tAsAtstABuA.ACAAACten:spin off
tttttstB.wBBBBBABCBen:spin out
uuCvtutuutsstssssssen:split
svsssBtsttAAAAABAAAen:sponsor
AtsAttuuu.sAABAAAAAen:spring
AtsAttuuu.sAABAAAAAen:spring .
uuuvA.AuutAAAA..BAAen:squar
ttttAAutttuuuuvvuuuen:squar _ of
uuuvA.AuutAAAA..BAAen:squar metr
ACttttuuuuAusssssssen:stack
tsvwvsAvAtvutttustven:staff
stttstutA.wvvvvvvvwen:staff ,
v.uvv.Bvuvtutttu.tten:staff .
u..ttttBuuAB.AAAAAAen:stage
ttBsstsstuttuttttwten:stage .
uBstssstttBCBBBBBBBen:stage _ asset
.uvuuuuuuACBBBBBBBBen:stai
uuuuAtuBusxxxxzxxzxen:stake
ts..ts.Csttttttttvten:stake _ european
ttuustuBu.wwwwxwwzwen:stake in
BuwsAtvvt.wuuwwuuuuen:stand
BtutAsuttvvtttutttten:stand _ to
BtutAsuttvvtttutttten:stand readi
yxwsuyvB.AssAs..tAven:start
uuutut.ABwwwwywwyzyen:start _ .
ssstvtAsBwtttttttuuen:start _ and
sttBt.tttsBBBCBCBBBen:start _ for
ssBtssttAtAACAAAAA.en:start _ from
uuuvAttuAuAAAAAAAABen:start a
xxtAyxvs.uuusuutvuxen:start up
t.ts.tttt.stsstssssen:state
tttttsAttsvvvvvvwvven:station
tssts.ttt.ssssstsssen:station _ #
tssts.ttt.ssssstsssen:station between
sttAAtAsttuuuvvuwuuen:steel
v.vv.u.sAwBEBBCBCCDen:step
tutCtttttuwwwzwwwwwen:steril
tttBtttttutttvttttten:steril _ .
ttwCwAv.tyBEDDDEECEen:still
vBsvuusBuuBtBBBBBDBen:still _ .
ttuAttAustBBBDBBCBBen:still _ be
ssssttsCsuCCCCCCCDCen:still open
ttuAttAustBBBDBBCBBen:still to
CututtttuuBAAAAAAAAen:stock
A.ttttvu.tsuttttttuen:stop
A.ttttttus.tsssssssen:stop _ .
s.stststt.stsssssssen:stop biofilm
AutttsButtutttttwtten:store
sutBtstssussstsssssen:stove
uBttttsutuBCBBBBBBBen:strain
tututBsttvtttttuAtten:stroke
BuAutsstsuAABAAAAAAen:strong
sssssssAsttttttttuten:stubborn
uuuwtsAvvAsssssstssen:student
yyvyvD.wxsBBCBBCBBBen:studi
xxxxwCAxwyCCCCCECCCen:studi .
ttttsBtttttttttuttten:studi _ by
ttsttAttuADDEDDFDDDen:studi of
ututtCttstDDDDDFDDDen:studi with
uttttttuCussssssssuen:sublet
sssssssAssBBBBBBBCBen:subscrib
xxvvBvvsAtsssssss.uen:subsidiari
wvutvuu.Asttttttt.ven:subsidiari .
..t.BttutsBBBBDBBBBen:subsidiari _ .
ttttustuAAttttttttuen:subsidiari in
ssusBttutsAAAABAAAAen:subsidiari with
wvvBuuuAuv...A.....en:suit
ttttsAssuAtttttuttten:summer
ButuuuAuvtxvvvvvwvven:supermarket
ttuttBttsv.....A...en:supervis
ttttsBtsstCCCCCDCCCen:supervis _ phd
tuss.Cstsvtttttuttten:supervis _ with
tuss.Cstsvtttttuttten:supervis these
BtsAtussuuFDDCDDDDDen:suppli
BssAsussttECCBCCCCCen:suppli .
.wtAwwwxw...C......en:supplier
vvuBuvutuAssstsssssen:supplier .
Bttuttttttsssssssssen:supplier in
uss.stuuuACCCFCCCCCen:supplier of
st.st.tsAwCA.AA.AABen:support
sststtttsBBAAAAAAAAen:surgeon
sststtttsBBAAAAAAAAen:surgeon _ in
uuuuuuuDtuvvvvvvvxven:syndic
.vAvvu.vut.sussstssen:system
uuAuuuAututtvtttutten:system .
BtsutsssttCBBBBBBBBen:system integr
stvtusuysAGGFEGGGEGen:t
AuttttAt.tFEEEEEFEFen:t _ a
ttAtttttAtCCDCCCCCDen:t _ the
.uttutuuBtDCCCCCCCFen:t know
ttttAtutuABBBBDBBBBen:t want
tvsCtssssvsBstsssssen:tablet
ssuA.svtAyssv.s.uvAen:take
.wtwsBsBwxBAsA.B.uAen:take _ in
sBss.sstttA.AACAAAAen:take _ licenc
uuttuttuCuBBBBBBBBDen:take _ of
uuu.ttttuAtttuttttten:take _ order
.AttAuuuuvvtttstttten:take a
uuttuttuCuBBBBBBBBDen:take care
ststutA.uuwwwwwwxzwen:take equiti
sttustAtAussssssusAen:take in
BuuCuuuuuvuuuwuuuuuen:take on
sCuvuuuuutAt.......en:take our
uu.utCuuuuAAsAABAAAen:take part
uttuBuA.uusssstsstsen:take share
tttttstCtutttttttvten:take stake
AututtttAtDCCCCCCCEen:take us
vtvwvvABvtDADDDDEGDen:talk
tttuttAAtuDDDDDDEFDen:talk _ our
ttststtCstCCCCCCCFCen:talk about
tuutttBAtuCCCCCCDECen:talk to
uButu.utuuvwvvvwvvven:tape
sssstssuCsssssssssten:tax
sssstssuCsssssssssten:tax and
DvuuusvvvvAAAAABAAAen:tea
AututAuuuuussss.sssen:tea _ and
Cttttttututssssssssen:tea extract
.tusuuAutu.sssssvssen:teach
.yAt.uzt.wzzzyzzzzzen:team
sttt.Atttuvvvvwwvvwen:team .
Buutttuuv.vtttttttten:team _ #
wvs.usuvuABBCCBBBBBen:team _ a
.tA.sssssuuuvuuuuuuen:team of
vvBvtsuuuwBB.BBEBBBen:team to
uuCututuuxDDFDDDDDDen:team up
uuAuuCvuuvwwzwwzwwwen:team with
sAwxswvwsAustttttuuen:tech
uBtuAtttutBABBCBBBBen:tech ,
ttst.sttsAsssstssssen:tech _ and
ttst.sttsAsssstssssen:tech firm
BvututtuAvvuuuuuuuven:tech team
ttssssssBvsssssssssen:tech zone
ut.t.AutuussAstvsssen:technic
ssAttttsssAAAAAAAAAen:technic _ for
sstssAtsstvvvvvyvvven:technic centr
ssBtuttsstBBDBBBBBBen:technic partner
uutttuAtAtttttttvtsen:technician
vCxuBwtzxwtAstustssen:technolog
tAtButtttvADAsAAAAAen:technolog .
stssBsststttttvtttten:technolog _ and
ssssssAssstuttttwtten:technolog _ be
tvtuAtCtsusssststssen:technolog _ we
ssssssAssstuttttwtten:technolog can
tttsCsstttuuuuwuuuuen:technolog firm
tsusBsutttvvvvyvvvven:technolog owner
uuttutBu.t......A.uen:tell
tuttutBu.t......A.ten:tell us
vAuuuBtuuuCDCCCECCCen:temperatur
wxwtwuC.w.CCCACCFCCen:ten
ttt.ttuutBtttuttttten:ten _ .
uuuuutCwutDDDDDDFDDen:ten _ to
ttstttuAtABBBBBBBCBen:ten year
ButtuttuutDBBBBBBBBen:tender
ACvu.vvvuvDDCDDCCCCen:term
BAttttuttuAtsssssssen:term with
ABtttttttuB.AAAAAAAen:territori
usu.ussu.txwwtvyyvwen:test
vxu.tvAuv.tttsttwtten:test .
Bvvwuwt.vuywwwwwywwen:test _ and
tuBusuuutBttvtttttten:test _ ar
s.tssAussttvtttvttten:test _ to
ss.ssAtsstttuttuttten:test bench
utttttAAttttttttuuten:test ground
tsssst.tsACCCCCCECCen:test our
xCwwBwysxACECCBCCDCen:than
sAsstsssstCECCCCCCCen:than _ our
vsvAusst.vAC.A.s.sBen:that
uuvvv.vvuCBBBBBDBBBen:that .
vAtvsuAvAuABAAsABAten:that _ .
s.stststt.stsssssssen:that _ biofilm
tuuttAtAtvCCCCCDCDCen:that _ do
AutAttttutvttvttttten:that _ no
tuu.ssAuAuAAAAAB.ACen:that _ the
vttAuB.ttuvvvwvxwvven:that _ to
v.Avvv.wtC.At...A..en:that _ us
AutAttttutvttvttttten:that have
ututtt.Btvuuuuuuwwuen:that need
uvA.AvtvAvuuvtvususen:that s
s.stststt.stsssssssen:that stop
tussssssBtBBBBBBBBCen:that take
vttAuB.ttuvvvwvxwvven:that want
x..x.AvByuBDCBCDAABen:that we
uutAsu.uttCCCDCCECCen:that will
tvuxuuuuuB.uACuuAD.en:the
sssssssssABBBCBBBBBen:the _ #
..sw.Avvvxxyxwwwwxyen:the _ ,
xts.utAA.xB..CC.DBBen:the _ .
AtttsAusstCBBBBDBBBen:the _ :
ussvusAusuBCDBBsCBCen:the _ ;
utu.tuuuAAsss.ssssuen:the _ ?
uCwuBuuvsttvt.usss.en:the _ and
tttBsttttABBBCBBBBBen:the _ at
ssAssssssstuvtttttten:the _ can
tsttsButsstttttuutten:the _ centr
ttttAttsttBBBBABBCBen:the _ compani
sttsssutsBttutttttten:the _ develop
vBvx.w.t.xEECCDC.DBen:the _ for
ttststBtstBBBBBBDBBen:the _ greenhous
vvvuu..tuAsssssttAsen:the _ ha
uvAvAuuAuv..A.s..A.en:the _ half
ttttutBtsutvvvvvyvven:the _ hospit
tututCwu.v.....s..Ben:the _ host
wtvAwsux.Bswusuvuuven:the _ in
sssstssttBttttttttten:the _ incub
Btsutttstuutttttttten:the _ industri
wuy.sz.xtC.vs.ust.Aen:the _ is
ButAutttuvBAACAAAAAen:the _ market
svuss.xvs.DEFFCAFDCen:the _ of
B.vvuus.uvFCDDDDDFDen:the _ on
AttussuAsstssssus.sen:the _ out
stssssssAtttttttttuen:the _ park
sAsss.sttustsss.sssen:the _ patent
uvuBuuvtuAsssusssAsen:the _ plant
AAtvttsutu.DAAAAAAAen:the _ right
ussuuttstAEEEEEEEHEen:the _ round
Atvvu.v.vsvvuuuyuwuen:the _ s
uAuuCuttvtsusstss.sen:the _ sharehold
ttstAsttAuBBBBCBBBCen:the _ step
ttttsBtBsuBBBBBDBCBen:the _ still
AstsAststvvtttutttten:the _ team
ttssssssBvsssssssssen:the _ tech
tttBttAttvBBBCBBDBBen:the _ thing
sttttAt.ttAAAAA.ABAen:the _ time
ysvwAvtsA..B..t.sAsen:the _ to
tssutttssBBBBBBBBBBen:the _ trial
ttBtttttssuvyvvvvvven:the _ version
vvvswvtvvCDDDDDDFDDen:the _ we
stttttstBuDBBBBBBBCen:the _ wish
tuAusuwttBEEHEGGEEEen:the _ with
tttttCt.tu.....s.A.en:the _ work
BusvstvtBuFDDDDDDDFen:the _ year
uttutstvAAssssssssten:the acceler
ssssssstA.uuuuuuuuwen:the agenc
suBttttttsuuwuuuuuuen:the answer
ttuBstttstBBBDBBBBBen:the assembl
tttsBssutAttttutttten:the board
ttsusAuttAssssstsssen:the cancer
tuCvtuuutuvvxvvvvvven:the centr
.uuAtuuwuv.ssAtssssen:the chines
BssttssstACBCBBBBBBen:the co
sssssAsssstttttuttten:the cohort
u.utuutAusC.BB.BBDBen:the compani
ttBusuusstEEHEEEEEEen:the develop
tttttuAAuuttttttuvten:the district
tBt.ssssstuvuvuuuuuen:the draw
ttssDstuttwwwwzwwwwen:the equiti
tuusuuBsAwEBCECEEDDen:the first
....t..C.wDDDDDDDFDen:the founder
Cuuu.tuuuuvuuuvuuuuen:the french
Butttttt.tDBBBBBBBCen:the ground
AAvAtuvuvt..BCCBBBBen:the group
ttttttutCtAAAAAAAAAen:the hand
wvtvtAuvtCtttttvttten:the hospit
uuuBtt.vuuBBBDBBDBBen:the hous
uuusutuBtBtttttttuven:the incub
tutttuABtuttttttvuten:the industri
u..uuAtuuvtuvttwttten:the institut
.sB.tsss.Avvxvvvvvven:the joint
..vvutvvwABt.......en:the lab
ttsssAsstAtttttuttten:the laboratori
ssssAssttsttttutttten:the land
tutuuAuCtusssssAstsen:the list
tstsBsttsuuuuuwuuuuen:the local
uuuAAtuttAA..As....en:the market
usAutBusuu.tt..B.A.en:the mechan
uvuv.uuAvuwwwwywwywen:the monei
vuAu.uvvvAttututttten:the new
utAv.uvAuwFDGEFEEGEen:the next
tttB.tAutvBBBCEBDBBen:the onli
uCtvuttvut.sA......en:the optic
tv.v.utBttFFGFGFFGFen:the other
tutttuuttCCCCCCCBCEen:the park
w.vvsvvvvCBDBBCBBBBen:the partner
t.uvuttutBuxuuuuuuuen:the patent
uuvBtuwvvCsssssssssen:the pilot
ttutAssstABBBBCCCCBen:the plan
uAtvAttuuA.A.......en:the plant
uvtuuuvuuD.........en:the platform
tAtvtttttAuwuuuuuuuen:the price
AuBu.ututuAABAAAAAAen:the product
tuBustAutuCCDCCCDCCen:the prototyp
.sstsstAAvuAtttttuuen:the region
AAsvu.vuuuDAAADCABAen:the right
ttAt.ttsssBB.BCBBBBen:the risk
BttvtstAAvC......sAen:the riviera
sst.tAtssutttstuttten:the sampl
stAvAtsuttCBBBCBBBBen:the second
tsststtssACCCCCCCECen:the seed
.ssssBsssuuttttuttten:the servic
sttststBtuBBBDB.BCBen:the spin
tsttsAussABBBBBDBBBen:the studi
sttsBvsusBBBBBDBBBBen:the team
tt.tsAtsssvvxvvwvvven:the technic
vsuwCvvuuAuvuuwuuuuen:the technolog
tCsssssAsvwzwwwwwzwen:the univers
vuttuvAuAu........sen:the water
tuAttttutBuuvuuuuuuen:the work
tusAtsAutusssAsstssen:the workshop
uCtt.uttutAAAACAAAAen:the world
utxtxz.sA.zzzzyyzzzen:their
.tusuvAvt.xwuvuuvuven:their _ .
sttttsBtttttttttuuten:their _ on
Avu.uuvAvvvuuvuuuwuen:their own
ut.uv.ywB.wyzuzxyyyen:them
ssuutButuxvuttvtttten:them ,
vBAuvsvuswuuwsusuuven:them .
uuutsB.uttuuuuuvvuuen:them _ .
tsstssusBuuuuuuuuvwen:them _ a
tutAAtttttCCCEBCCCCen:them _ the
BssutsAsuvtssssstusen:them _ their
tsstssusBuuuuuuuuvwen:them for
BwAutuvtt.BBAEBBBBBen:them in
uuCAutvAutAAsAABABAen:then
ttsBssstttCCCECCCCCen:then _ to
ssAAstt.stssuusssAsen:then let
ttsBssstttCCCECCCCCen:then somebodi
vvBuuBvuuvCCDCCDCCCen:theori
.BxAw.wy.xHHFHFHFFGen:there
AuuAtutuusECCDCCCCCen:there .
u.uAtttuuuCDCECCCCCen:there s
vBuvutuvBvCECCCCCCDen:there that
ttCtstAsssAAAAAAtAAen:thermal
ssCustss.sAABAAAAAAen:thermal design
sssssss.sABBBBBBBCBen:thermavolt
sssssss.sABBBBBBBCBen:thermavolt _ wast
sssssss.sABBBBBBBCBen:thermavolt turn
ttuvtCuuutAAAAABAAAen:these
tuss.Cstsvtttttuttten:these with
uwttt.uAu.tttttstvten:thesi
AswxsAt.vsEFDEFGHGEen:thi
Bttuttttt.vsssssCssen:thi _ .
BwssstBtuuAsusssBssen:thi _ is
B.uvttsuu.v.vtttAtten:thi year
utuAtAutttDDDFDEDDDen:thin
uv.AvvBwvwBCCCBBABBen:thing
B.u.tuswsssB.A..B..en:third
Cxuuttuutuvuuuuuuuuen:third _ softwar
Bsv.vusvvwtA.t..A..en:third parti
vuut.uBuAussssusssten:thirti
uA.utusuBwuwttuuvuwen:those
uAtttt.tBwuwutuuvuwen:those who
vuuB.vuBvvAAAA.AACAen:thousand
u.yAwx.t.w.tAtAACABen:three
.ttAtttttuvttvttttten:three _ ;
ssssssAsAsBBBBBBCBCen:three _ ?
ts.ss.CtsBuuuuuuwuuen:three _ in
tsst..A.stBBBBBBDBBen:three _ to
sttAttttt.tttvttttten:three contin
ttttst.uAtAAAAAABA.en:three month
tsst..A.stBBBBBBDBBen:three shop
B.xwuw.wAtAs..B...sen:through
BututuBttvutttttutten:through _ .
tAus.tsuuuCECCECCCCen:through a
.tttutBttutsssssAssen:through it
.uttutuuBuA.......sen:through open
stsutstBvtxxxxxxxzxen:ticket
ststsstBttvvvvvvvyven:ticket #
ssstsstCttuuuuuuuxuen:ticket _ ¤
uwwutAwusB...ts..ABen:time
stttt.t.t.AAAAA.ABAen:time .
Asssssss.tCBBBBBBBDen:tip
sv..ussswzBBDCDCBBDen:to
svvAwus.wsxwwxwwuywen:to #
vwAsBv.wvuAAsB.ABAAen:to _ #
vvuvutCttvAAAAAACsDen:to _ ,
s..Awwt.txytyzvxzvxen:to _ .
svt.tAu.sxFEEEEGEFFen:to _ :
vvt.u.utAv...s.t.BAen:to _ ;
vttw.BuuBtHFGDEFGDHen:to _ a
ttttBstsuvssssstsssen:to _ alongsid
.wAuBvvtuwEBABDBBBBen:to _ an
tssstAuBtuBBBBBCBCBen:to _ and
tttvtAuAuuAAAAACAsAen:to _ at
.Bts.vuvwxAAACBAAAAen:to _ chines
tt.tsttttABB.BDBBBBen:to _ compani
ttCttttAsvBBCBBBBDBen:to _ develop
ss.AssssssBBCCBBBBBen:to _ done
tttBttttttuuuwuuuuuen:to _ draw
utusAtAtuuAAAACAsAAen:to _ equip
sBsvtsssstAEBBBBBBBen:to _ european
uuuuuu.vCuuuuuuuvuven:to _ firm
utuusuAsAsssssss.sten:to _ first
tst.uuuCtu.vtuttttten:to _ for
uCvttustuvDFDDDDDDDen:to _ foreign
sut.At.utu...Cs.A..en:to _ found
uuuutuuCtsttt.tttuten:to _ from
ssssBsstsuEEEEHEEEEen:to _ identifi
w.uuvuAw.A.Atttttw.en:to _ in
ttuBttttAsDDDFDDDDEen:to _ is
sA.BuvsuuxHHHHHHHHHen:to _ it
sttsAvsstAsssstssssen:to _ joint
tuu.utuBttvvvxvvvyven:to _ k
Attut.ustvtssss.sssen:to _ laboratori
uDuuuttutxtuttttttten:to _ licens
.Atuutuuutt.sssssssen:to _ local
.CvwuuBuuvxyvvvvwvven:to _ maker
ttCt.uututuuwuwuuuuen:to _ new
AutuutttBuAAAAAAAABen:to _ on
tCttutAtuu.t....B..en:to _ oper
sAAutttttstuwtttttten:to _ other
tw.AwwB..zHEHHHHHHHen:to _ our
vvstuBAutvAABAABBAAen:to _ out
sttBtuututDBBCBBBBBen:to _ over
tsttststtAtuttttttten:to _ paper
ststsCttttCCCCCDCCCen:to _ part
uvuCutuustBBBCBBBBBen:to _ produc
u.A.tvuttt.Aut.....en:to _ product
ssstsAssswtttttuttten:to _ research
stttssBttvtttttuutten:to _ that
suCtsuvttzFHHHHHHHGen:to _ the
tutvtuAuuBsssssstssen:to _ their
tAvBv.uwwv.vtBtuutten:to _ them
ssssBsstssDDDDFDDDDen:to _ to
vuAvBswutvCCDCDDCCDen:to _ up
uCtttssttu.s.......en:to _ vaccin
susuttuCttt.t..s.B.en:to _ we
uAuvt..uAvuwuuuvvuven:to _ who
AsssstsstsGDDDDDDDDen:to _ wholesal
vwAxwAt.tzss.ssttuuen:to _ with
BvutvuButvwvvwvvyvxen:to _ your
sssssssAsstttttttuten:to _ ¤
AwvBsswswAHGEFFHEDEen:to a
tAtstutAssACAAAAA.Aen:to acquir
vDvvvutvsuuwuuuuuusen:to an
xu.AAstvxyFEFDCDDEDen:to be
uuttttBttvBBBBBBDBBen:to break
uC.uuvuuuvDFFDDDDDDen:to bring
vBtsttu.tsDFDDDDDFDen:to bui
ss..wvxswxECCEDDEEDen:to build
tsss.sstvBCCCCECCCCen:to chengdu
.uAutstsstts.sssssten:to chines
tt.t.AtAuuBBBB.DBDBen:to co
tu.ttBtstv..t....B.en:to collabor
svsttCsBttBBBBBCBDBen:to complet
uuCttutuvuAADA.AtAAen:to creat
stsstsssAuwwwwwwwyxen:to deal
tuCut.uutuCBDBBDBBBen:to design
ttCuttuutw.t.......en:to develop
tvuBtuvvtBssstsAsssen:to do
sBstsstsstDGDDDDDDDen:to emb
ssAssstsssttvtttttten:to engin
tstsAAttutDDDDDFDDDen:to establish
wCuvuAtvvutttttuttten:to exploit
tvsutAvtuBFCDBCECCCen:to find
suusCusssuCCCCDCCCCen:to form
ttttBttsstBBBBDBBBBen:to found
uvuvuuAvBvAAAAACBAAen:to franc
.utututAuuvuuuuuuvuen:to french
utvuutuCtvCBCCCCCFCen:to fund
AutststtAsCBBBBBBBCen:to get
uvtutuCvuv......A.Cen:to give
t.ttA.tttttvttvsttten:to go
ss.ssssBssBB.BBBBCBen:to grow
.vvsuvuvsAEDDEDDDDDen:to have
stsssstAsstttstttvten:to hear
AttttAut.wtssss.ssuen:to help
uuuutAAtAvttvttvut.en:to host
uvCttuttusCCDCCCCCCen:to invent
ttttAtuAvwtttttttvten:to invest
A.tuvttut.t.sssssssen:to it
tuBttAuu.sDDEDDEDDFen:to join
stttsBttswwwwwwzwwwen:to joint
uuuBuuuuuABBBCBBBBBen:to keep
tAsuttAttttuttttvtten:to let
vEtvwuuuvzsssssssssen:to licens
tttvtAuAuuAAAAACAsAen:to look
tttCtuvttt.tsC.....en:to make
sAsststtsvCECCCCCCCen:to manufactur
.ttu.ttBuuCBBBDBBBBen:to meet
ttsBssstttCCCECCCCCen:to mould
uuttttsvBsEEEEEEFEGen:to open
ttts.stttABBBBCBBBBen:to oper
stuBtttuttDAABAAAAAen:to order
A.uvutAvu..s....A..en:to our
tCuutttttvuxuuuuuuuen:to out
ttuButtttuCCCDCCCCCen:to outsourc
ttBttttstsAABAAAAAAen:to pair
tttttttBtvBBBBBBBCBen:to pass
v.vA.uvuvuABA.BAAAAen:to produc
uuttuCtuuvuuuuuxuuuen:to publish
.vAvwv.suvvu.uuuswuen:to put
BttttttutuDBBBBBBEBen:to reach
swuvusvvwAutttttttten:to repres
sstssBttsstttttuttten:to research
uAuvvABvvvAAAAABAAAen:to run
uuuutttCtuDDDDDDDGDen:to scale
Dvussuvutwyvvutvvvxen:to sell
tttsB.uttuCCCCDDCCDen:to set
ttutBttttsDDDDGDDDDen:to share
AuuuuutuAtA.......sen:to sichuan
.BttttuutuAt.......en:to sign
tttttstuCuCCCCCCCCFen:to sophia
tutCtuuuttuuuxuuuuuen:to spare
svsssBtsttAAAAABAAAen:to sponsor
uuuvBtuvAuBBBBCBBBCen:to start
svwAsBvv.vEDDEFFDDEen:to take
uuAvuBuuuxss.sstsssen:to team
vvuttuCtuuttttttutten:to test
BuusvvvtAutut.ttttven:to the
tAtutt.tAvuwuuuuvuven:to those
utvttuCttw.........en:to trial
wvwvttC.uvBBBBBBCCBen:to try
tuCtttuuttBBCBBBBBBen:to turn
uuutsCvvtussssstsssen:to univers
.BwAuvsvuwAAsussussen:to us
tuBtsAtsux..B...A..en:to work
vu.Btuuttuvvxxvvvvven:to your
utttttuCuuxxxxxxxzxen:to ¤
vxCwBsvvxwDDDDFEDDDen:togeth
ttstBsssusCCCCFCCCCen:togeth ,
uvBv..vvuwDDFDDEDDDen:togeth .
tvCusttutusststssssen:togeth with
tvuDttuttuuuuxuuuuuen:toll
tvuCtstttuuuuwuuuuuen:toll _ of
ttButt.uAuCCECCC.CDen:tomorrow
sttBttttsttttuttttten:tonn
sttBttttsttttuttttten:tonn a
.wvCtuwvtvtss.sssssen:too
AvuButuuuuuuuwuuuuuen:too .
uutCttvttuDDDGDDDDDen:too _ ;
A.uwvvAvxsD.DCBCABBen:tool
AuuutABttvCAAAAB.AAen:tool .
AuuutuutuACBBBBBBBBen:tool to
tuAuuuAtvtAACAAAtAAen:tool with
BtAuuuttuuFDEDDDDDDen:touch
.sssssAsstzxxxxxzxxen:town
uuuuuuuvBAssssssssten:track
AsAttttstutssssssssen:tractor
DvtvvuvvvsAAAAAAAAAen:trade
Cttttttuut.........en:trade _ ,
Ctuvutuutu.........en:trade compani
vBuutuvvuA.........en:train
wE.vwvvxvxwzytwwwwwen:transfer
uCuutttttututtttttten:transfer _ an
tCtttstutuvyvvvvvvven:transfer offic
uCuuuttttvuwuuuuuuuen:transfer to
vBstuttAttsBss.ssusen:treatment
yyutstA.xtAACBBssDAen:trial
tttutvBBtuAAAAAAADAen:trial .
ttAtuuAtvt..B...v..en:trial _ ,
utttAAuusu....As...en:trial _ on
ttsusAuttAssssstsssen:trial _ year
ttsusAuttAssssstsssen:trial a
BttsttusttBssvsssssen:trollei
BttsttusttBssvsssssen:trollei ;
.wwwuvCtuxs.....A..en:try
utttstCuussssssssssen:try .
tsst..A.stBBBBBBDBBen:try _ kiosk
ssstssAtstuuuuuuwuuen:try _ that
ssstssAtstuuuuuuwuuen:try anyth
ttutstAAtuCCCCCCEDCen:try our
uttttsButusssssssssen:try out
tAtsttstt.ABAAAAAAAen:tsinghua
tutCtututu...s.....en:tube
t.A.uttuttABsBAAAAAen:turbin
wt.suvxAut.uA.B..s.en:turn
sssssss.sABBBBBBBCBen:turn _ heat
uutAttuutAuuuvuuuuuen:turn out
sssssss.sABBBBBBBCBen:turn wast
.wttuwvwsAwwyxwwwwyen:twelv
uvvvtvuvsBttttttttuen:twelv _ ,
utssssstBtuuuuuuuuwen:twelv week
.vu.uutuuA.AAAAABAAen:twenti
AusAtuuttswvvwvvvvven:twenti _ of
AusAtuuttswvvwvvvvven:twenti year
tuttssAssADDDDDEFDDen:twin
BvzuAv.uxsACABCsCABen:two
BuvCuvvvuxCBBsBBBBBen:two _ ,
.Cuvstvvv.uvttttttten:two _ .
ttttstttBsuuuuuuuuwen:two _ and
sssstBsus.tttttuttten:two _ fund
tutAttttuBCBBBBBBBBen:two _ in
vvuvuvBBuuuuuuuuwwuen:two _ to
Bvvuu.uuuxCBBBBABBBen:two engin
ButsAuuuuuzvvyxvvvven:two new
vAvvuuwu..BDBBBBBBCen:two year
wAw.vtx.x.ssAu.C.B.en:under
s.tstssAstBABBBBBDBen:under _ ,
u.tut.uttAsusssAstsen:under _ .
tt.utttutB.tA......en:under _ ;
uAuutuuuuAuwuuuuuuuen:under a
utswu.u.v..tB..B.B.en:under licenc
.ttBtsstttuttuttttten:under their
suttu.tBtuCCCCCECECen:understand
us.AxAtytyD.CDBtDBAen:unit
uAuAtttutuA.ABAAAAAen:unit .
tuCusuttssBBCBBBBBBen:unit _ us
tuButAtttuyyzyyzyyyen:unit take
tuCusuttssBBCBBBBBBen:unit with
t.wwu.vswtssAAABBBAen:univers
ttutusttuADDDDDGDDDen:univers .
tsttsBu.suDDDDDFDEDen:univers _ for
tCssssstsuuxuuuuuuuen:univers _ it
ttsss.tstAtttttuttten:univers _ to
Autts.uustvuuuuvuuuen:univers _ we
ussssButstAAAAABAAAen:univers hospit
stsssBstssCCCCCECCCen:univers to
twusuuvuAAA..A....sen:until
stt.stttsABBBCBBBBBen:until _ .
zyA..tu.twsuAs..stuen:up
u.v.tussAxxzxzvxzzzen:up .
vvBBvvvwwsFFHHFFFFFen:up _ a
ssssssssAtttttttttuen:up _ china
sstsBttttsBBBBCBBBBen:up _ common
t.tsuttuCw.........en:up _ franc
tstCtttBtvBBBABBBCBen:up _ from
ttttvtA.Bsuuuuuuuuven:up _ in
ustststBttwwwwwwwzwen:up _ ¤
ttusBAutuuBBBBDCBBDen:up a
ssstutAs.vtttttttuuen:up and
ttBB..uutv..uAsA...en:up for
tuAtvtuAsutt.ttttuven:up from
ututvtvACu.......s.en:up in
ututtu.Butvvvvvvwxven:up to
tuBsttuuuvEEGFEEEEEen:up with
uCtutuutuustsssssssen:upfront
uttBtBttutBBBCBDBBBen:urban
.BsuuutwtuBFBsDBCFDen:us
.Btutuuuttuuttttttten:us #
uuBBsBtsuussuutts.sen:us ,
...sxBtysztAtust.s.en:us .
tutDttuutvsssssssssen:us ;
svuutAuuBuGEEGEGEEFen:us ?
vAuvuvwBAABBBBBBBCDen:us _ .
ws..CuutvuBCC.CB.BBen:us _ a
vuBvuAuuvuDDEDDFDDDen:us _ be
ttstssssAsDDDDDDDDGen:us _ desk
tAuBttutuusAsusssssen:us _ it
.uttstttAtDCCCCCCCDen:us _ open
uCuuustuuvABAAAAAAAen:us _ patent
tttAsBt.stBBBBBDBCBen:us _ so
vv.AuwsvAwCCFECCECFen:us _ the
tAttsAsttvCDCCCDCCCen:us _ them
sAtsusuuBt.A......uen:us _ you
Bw.vvvuvAvvt.tttttuen:us _ your
v.uvutAuAuFHFFFGHFHen:us a
AtuAttuttus..A.....en:us and
uAutttttAt.s......Ben:us by
uutusutuDt......s..en:us for
utAutttBuuDDEDDDDFDen:us from
.uvACuAtwuBsAsBAsAAen:us in
tt.uAtttttEEGEFEEEEen:us is
vBuvuuAuvsDGDDDDFDDen:us it
tAuBttutuusAsusssssen:us of
u.uBsuAutvwzwyzwxwwen:us our
tBttsttsttuwuuuuuuuen:us royalti
sutututuuCuAsssssssen:us the
.uttttttAtCBBBBBBBEen:us through
uy.wAx.ttC.ACABAABBen:us to
vuBvuAuuvuDDEDDFDDDen:us would
.uusvvAuvxuAst..us.en:us your
vwvvuvEwvABBBBBBCBBen:user
uuuuttCutuuuuuuuwuuen:user of
vuuvCusstvssss.sstsen:util
tsttttABtutttttttvten:util :
tsttttABtutttttttvten:util _ we
vCAuuttttuA.BAAAAAAen:vaccin
uCtttssttu.s.......en:vaccin _ china
v.uvuuCutuBDBBBBCBBen:valid
ttttttBttsvvvvvvyvven:valid .
AssutttBtws......B.en:valu
uuAAsuuuuuBBCCBBBBBen:valv
Awvu.vvsv.vttsvttwten:ve
vwuuuuuAuA...A...t.en:ve got
utAvuvvCuvtvtttttvten:vehicl
tAAutuuuuu.tA......en:vendor
vuwvBvwsvt.B.....s.en:ventur
ssusBttvsuttttutttten:ventur .
ssssBs.s.tCCCCDCCCCen:ventur _ a
sAtsss.ts.BDBBCBBBBen:ventur _ with
ttttusuBsutttttttvten:ventur arm
ttssEsstsx.........en:ventur partner
ttttCtsttusssstssssen:ventur with
ttButtt.tvBAAAAABBAen:version
vv.utvsButAAtAAABBAen:version .
sttAsAsssutttutwttten:vessel
uuttutuuDvssssssssten:visa
tttstsstBsAAAAAAAAAen:visa ,
s...t..sCuttttttttuen:visa in
ut.tstAsuuttvtttAtten:vision
vutAvButu.uuuvuwuuven:visit
tttBustt.ttttuttttten:visit .
CwvAvvvvuwDBBBBBBBBen:volum
tuttttCutuvvvvvvyvven:volunt
tuttttCutuvvvvvvyvven:volunt as
vuvxwwvwwF.........en:wa
tttttutttC.........en:wa _ in
tttAtttstAAAA.sAACAen:wai
sttAsstusBuuuvwuuuuen:wai .
uAtAttuttuABAtAAAAAen:wait
uAtAttuttuABAtAAAAAen:wait for
.uttutuuBuA.......sen:walk
.uttutuuBuA.......sen:walk _ through
sstwtttt.tBABBCBBAEen:want
ss.ssssBssBB.BBBBCBen:want #
swAuvu.vAvHFHFFFHHHen:want .
u.AuuuAuuuGHHGGGHGGen:want :
uAtutuAttsBDBBBBCBBen:want _ a
uvuA.uAtutuuuvwutuuen:want _ be
s.ssAsssssDDDDGDDDDen:want _ chines
BttsttusttBssvsssssen:want _ dealer
ssAsssss.sBBCBBBBBBen:want _ develop
ABtuuutuuvEEDDDDDDDen:want _ in
ss.ssssBssBB.BBBBCBen:want _ k
t.t.ttstuuAAABAAAAAen:want _ licenc
uuttuCtuuvuuuuuxuuuen:want _ publish
.tttBtttuuHFFFHFFFFen:want _ sell
uuuvAttuAtDDDDFDDDEen:want _ start
uAstvstBsvDGDDDDDGEen:want _ to
tuAtsBsttutt.ttustten:want _ work
.tvtBwvsvwEBBBCBBCBen:want a
.uuvuvAAuvFDDDDDFFDen:want for
t.tvtCsysztuuu.uvx.en:want to
uvtutsCvuvBBBBB.CBBen:ward
vtt.ttAttt.CCDCCDCCen:warehous
uuu..uBstsCAACCABBAen:wast
sssssss.sABBBBBBBCBen:wast _ into
sssssss.sABBBBBBBCBen:wast heat
sAtuttAstsBCBBBBDBBen:wastewat
sAtuttAstsBCBBBBDBBen:wastewat plant
Bwww.xtAtxvtttstsvuen:water
BttuAtAututsssAssssen:water _ .
wutvssDutu.........en:water sensor
uttsBtttstBBBBCBBBBen:water util
tuutvvsAwuw.tuvssvsen:we
vvvuus.ssAvvvvvwwwven:we _ #
.AtAttttutzyxyxxxxxen:we _ ,
Bwu.vvuBvwsss.sssusen:we _ .
Cwut.vAwuvwvvw.xxx.en:we _ a
suuuuCuuutAAAAAEAAAen:we _ access
uv..suuA.uCCDDCCCDEen:we _ after
vuBBvusvvxABD.AAtAAen:we _ also
.tAAttvttvDCCECCCCCen:we _ an
Btsstststswuuuuuuuuen:we _ as
ttAtttAsttCCDCCCDCCen:we _ ask
twtvuwsBAwuvwuwsxtsen:we _ be
BuvtutuAuusAAAsAABAen:we _ bring
ts.uvAt.Awwwxwwywyzen:we _ compani
tutBtttutBBBBCBBBBBen:we _ consid
utBAtuuustttuAttttten:we _ design
ButtttuttuHEEEEEEEEen:we _ direct
.Atttssstuvvuuuuuuuen:we _ exclus
ttCstsuBtusstssss.sen:we _ five
wBxusuyxsADEDBDFDDEen:we _ for
BttutttsAuvuuuuuuuven:we _ foreign
BusssssssuBAAAAAAAAen:we _ give
sAtts.sstssAsssusssen:we _ gladli
vwuuuuuAuA...A...t.en:we _ got
AuuAuuvvBvACCDCCCCDen:we _ have
uvsuBuv.uuvvxvxvvyven:we _ in
tuutsuDtsvuuuuuuwuuen:we _ innov
sCuu.uuvuuCBBBCBBBBen:we _ is
uAAutuutttAB.AAAAAAen:we _ it
xstw...tsyGHHGHGHDGen:we _ like
BvtAtuu.tvHDDFDFGEDen:we _ look
AuuutCuvtvDBBBBDBBBen:we _ need
tsAtss.s.twwxwwwxwxen:we _ new
tAt.sttutABCBEBBBBBen:we _ no
uuvwu.u.vBCACCCDCDCen:we _ not
Btt.tuAttv.AA.AABAAen:we _ on
vAtywBwtxCuxyvvxxxven:we _ our
ut.uBtuvtuB.CBCBBBBen:we _ patent
tsssAAst.tAAAAACAACen:we _ prepar
tCttttuuuu.........en:we _ rather
tAuAtttttt.s.B.....en:we _ readi
sututtButvDCCCCCECCen:we _ search
sssstssAssuuuuuuuwuen:we _ seri
uuuAuuuAuuDDDFDDDEDen:we _ short
tstAvttAttBABDBBBCBen:we _ someon
tttss.vw.BEDEFEEDDEen:we _ t
t.tsAtssstACAAsAAAAen:we _ take
ssuvAA.xwvss.ssuC..en:we _ the
tttsuAtuAusssCstssuen:we _ them
x.Au.vsttvBBDBBEF.Fen:we _ to
ssstssAtstwwwwwwzwwen:we _ try
usuutuuBAuACAAAAA.Ben:we _ us
tusAsttBsuBB.DBBBDBen:we _ want
sssAsAssttssstsAsssen:we _ welcom
utsttsts.BBBBBBBBBDen:we _ work
vvvCutvutuvvvxvvvvven:we _ your
Btsstststswuuuuuuuuen:we act
ss.ssssBssBB.BBBBCBen:we also
Bsx.ussBszssB.sAsBAen:we ar
uvAu.Auuuu..v.At...en:we bring
uvvCttuvuvuutxuuuuuen:we build
.wCt.stvxxwttvvsvtten:we can
tAstttstsstuttttttten:we close
uBtussstAvBDBBBBBBDen:we could
uBvwtt...zHHHHHHHHHen:we d
uwBstsuvsvAA.BAAAAAen:we design
suuwu.u.AsstA..A..ten:we do
ttuu.tvv.BEDDDEDDDFen:we don
tttBtttttutttvttttten:we fill
sAsstsutAsCDCCCCCCDen:we get
.sssssssAszuuuuuuuwen:we give
sCssss.ssustsssssssen:we grant
ysuvtswtvBBCDAACACDen:we have
sstsusssAvvvvvvvvvzen:we help
vs.uvuuwtBtvstttttten:we hold
ttAtsvAsutEEGEFFHGEen:we hope
uAsAttsttuEFEGEEEEEen:we intend
sAssssssssuxuuuuuuuen:we invent
tsttutuB.vtttttttuuen:we invest
tsttuCuAtuuuuuuwuvuen:we join
AuAutsttttt.B......en:we know
.AuvuBvutvHHFFFHFFFen:we lack
sBssssssstwzwwwwwwwen:we licens
stAtss.sstvvxvvvxvven:we like
AuuAtuAvuwutuuttstten:we ll
tButAsuuvwDFDDDEDDEen:we look
vvuC.utvusvvvxwvwvven:we make
.uuttsttsAsssssssssen:we manufactur
uuttttttA.BBBBBBBBCen:we move
tuzAzzs.s.HHFHHHHHHen:we need
v.AtstAuuxsttstsAssen:we offer
tuvtuCtvuAuuuuuywuuen:we open
ttt.AstvuAsssBtssssen:we own
tvtttBtutBtttttvttten:we pai
ssAtAsstssCCDCECCCCen:we plan
tsttAtsttsuuuuwuuuuen:we propos
tttstt.Atsttttttuxten:we provid
.tttuAttsvBAAAAsAAAen:we publish
ttttBBuutuuuvuwwuuuen:we put
vwvAsv.vtACCCDDEDCEen:we re
tttutusuCuuuuuuuuuwen:we regist
CvuvuuttuAxuuuuuvuuen:we run
BtAw.s.uvxssB.AAsB.en:we seek
ABwvuuvuvttvttttttten:we sell
.ssBstts.Avuuvuuuuwen:we take
vBtuuttuvBBCBBBBBBBen:we us
Awvu.vvsv.vttsvttwten:we ve
sAtvs.wuvzHDFEHHGCHen:we want
AtAtsttsstywzwwwwwwen:we will
tttAAsttssCCCEDCCCCen:we wish
sAyAttusxzBFB.BB..Ben:we would
suCwuvtvutDDFDDDDDDen:wearabl
suwAvvwA.wvstuttttwen:week
tttttttB.uAAAAAAABsen:week ,
AsuAutuuustAsusssssen:week .
tutAxBstvytuAvssuBten:welcom
wxssvBw.uu..Bt...B.en:welcom .
tsAtstsBssDDEDDDDFDen:welcom a
utt.stAsssvvvwvvxvven:welcom new
sttBssttstssstsssssen:weld
BvuuuuuBuwFDDDDDDFDen:well
uuuuuuuB.vAAAAAAAB.en:went
vuvsvuvuuCBBBCBBBBBen:were
CututtutuuFCCCCCCCCen:west
CuttttutuuGDDDDDDDDen:west of
BvuuuAututFDDDDEDDDen:western
BvutuAututCBBBBCBBBen:western sichuan
tuttututBtDDDDDDDDGen:wfoe
AAvx.yBttwEDBBDDFFFen:what
BAsvttssuuFDCCCCCCCen:what _ lack
stttssBsttssusss.ssen:what _ need
BAuvttuuuwxwvvvvvvven:what _ sell
.Atw.v.wuwBAsAAACACen:what we
uutsutuvB.........Aen:when
vuuvuvCvusuuuuuuxuuen:where
ttttttBttuttttttutten:where new
vvAAvttvAsss..su.s.en:which
stBAstuutuDDEEDDDDDen:which is
s.uuusuuBwBsAAABAADen:while
sAsss.sttustsss.sssen:while _ first
t.tttstuAv.s...A..Ben:while the
Bvv.wxvvBz.vssuusvwen:who
tBAusttttuAsCAAAAAAen:who _ .
uustAttsAussssusAsten:who _ a
BttttuttttCBBBBBBBBen:who _ bring
uutCttttttBBBCBBBBBen:who _ make
uuuCtsuvsvssstsssssen:who _ produc
.tsttsAsttsAAAAACAAen:who _ t
sutAstttAtEDDDDDDDEen:who _ the
Auuut..vttuuvuuvvuuen:who _ to
.uuBtvvtstEDDFDDDDFen:who can
sutAttut.tHGGHGGGGHen:who could
ttststsAAuCCCCCCFEEen:who ha
.tststtsAtBAAAAAAACen:who know
.vuu...vuuwvvvwwwvven:who want
tBt.tttututvtAttttten:who will
stAsAttsstuuvuvuuuuen:whoever
Cutvsttttv.........en:wholesal
uu.uuBuuutCCECCECCCen:why
..tuAtBwtzuuwtvtu.sen:will
stsAtstAsuFFFHFFFHFen:will _ #
uCv.uuvuuvsssusssssen:will _ for
.t.tAttttuvtututttten:will _ it
CvuuutvwBvDAAAAAAAsen:will be
tCtutttuuu.........en:will pai
tvuDttvutvssstsssssen:will produc
vt.uAAttuuAACA.A.AAen:will to
tAtAtttuttBCBCBBBBBen:wind
tAtAtttuttBCBCBBBBBen:wind turbin
Cuuutttvtusssssssssen:wineri
uuuuuuv...ssssssstten:winner
tstBstusssBBBCBBBBBen:wire
tt.tAswstxuuA.tututen:wish
stusA.vstvuut.tututen:wish to
wzFzCBwuvwCtEAAACBCen:with
utsAtvBvttxxyzxxzxxen:with #
uvAvBBwuvvCBGBDCBBBen:with .
tuBAu.ttstuuwwuwuuten:with _ ,
uyBzvDwuvyxwwwyztwyen:with _ .
vuButv.uAwBB.BBBCCCen:with _ and
ttttst.tsAttttttutten:with _ bed
uusus.uAvt..B..C.t.en:with _ chines
ssAtBtsuutss.sussssen:with _ compani
ttButsu.ttBBCBBBBCBen:with _ devic
uuCu.uuuutwwzwxwwwwen:with _ firm
tstsBtstusuuuuxuuuuen:with _ foreign
tuBvsutttA..A.t...ten:with _ from
ttussAsssACCCCCDDCCen:with _ hospit
sv.Cttutsus.BAtA.Bsen:with _ in
uuAtBtttuuDDEDFDDDDen:with _ local
tuBtutAuutuuyuuusuuen:with _ maker
ttBsttuttt..Bt.....en:with _ new
uABAutustwA.BBAAACAen:with _ of
tttt.sssuAttttutttten:with _ on
su...ttAtvuuvuvuuxuen:with _ own
vAvvAtutuuvwvvxvvvven:with _ owner
.sttstssAvutttttttven:with _ paperwork
stBttsss.tBBCBBBBBBen:with _ partner
sBttttstststsssssssen:with _ patent
ttttsuCutvsssssstssen:with _ patient
ssAsssAtssttutttutten:with _ peopl
tsstBststtBBBBDBBBBen:with _ sichuan
ttBttttsstBBCBBBBBBen:with _ sme
ttuutAuButsssss.susen:with _ soft
tsBttBttttttsttuttten:with _ sophia
tsuuu.Butu.s...sA..en:with _ staff
tssts.ttt.ssssstsssen:with _ station
t.ts.tstsuBDBBCBBBBen:with _ technolog
ttttAuAussAAAABAsAAen:with _ to
vwvutA.wvsuuuuuwtuuen:with _ univers
tttttsAtAtssssssus.en:with _ up
tuBttsttttCCECCCCCCen:with _ who
vuBvuAuuvuDDEDDFDDDen:with _ would
vwBxAAzAywGCHGFGFECen:with a
wwBuws.tuvDDFDDFFEDen:with an
tsttsBstttttttvvttten:with ani
tsss.sstsAttttutttten:with chengdu
uutt.BtuttAAAA.BAAAen:with european
sssAsss.ssCCCECCCECen:with experi
ttButAttttBBDBBCBBBen:with expertis
tssts.ttt.ssssstsssen:with field
ttstAAtutvuuwuwwuuuen:with foreign
s.s.sstttBAAAAAAAABen:with help
AtttAtttsuCCCCDCCCCen:with hospit
.ttsu.BtuuA.AAA.CAAen:with it
tttsttAtAtAAAAAABA.en:with offic
tu.tsAtttwBBCBBDBBBen:with on
txCwuw..uAuuxwvuvxuen:with our
ssAss.ssstuuwuuvuuuen:with partner
tuBust.tuuEEGEEEGEEen:with somebodi
stssBsststvvvvyvvvven:with technolog
A.vx.wvts..sssssssten:with the
suBtssstssvvxvvvvvven:with them
uustAssuuC...tA....en:with two
yxCt.Dywvx..AtAtu.sen:with us
.uBvtvutuuxwywywwwwen:with you
Buutt.ttuus....B...en:with your
utuBtBvutvtttututu.en:within
uutCttutttuuuwuuuwuen:within _ week
AvuAusAutvDBBABAEBCen:without
uutAtu.t.tssstssAs.en:without a
Bvv.vvvvv.ECCECCCCCen:won
ButAutttuuECCECCCCCen:won t
xyAswustt.CABtAsABBen:work
tvABtttuttwwyywwwwwen:work .
tt.ttBAstvDDEDDGEEDen:work _ a
ttuAtBttttsss.stsssen:work _ and
.stAsstsst.ttuttttten:work _ other
ttAttAttuvwwzwwxwwwen:work _ our
tuButBttuuss.ssusssen:work _ with
.stAsstsst.ttuttttten:work for
vwvwtuv.sB.....B.s.en:work on
uu.uuuAtuAsstssstssen:work with
vusCsvtuuu..tAt.t..en:workshop
tusB.sAsttvvvwxvwvven:workshop _ your
uCuu.ustuu.A..C.s..en:world
ssttssCt.usssssstssen:world trial
BsuutBAvxzFHGEHGGHHen:would
wBBvv.vvvwEHFEEGEEEen:would _ a
sssAssAsssttt.ttutten:would _ be
AttttuttAtCBBBBBBBBen:would _ ideal
Awu.sAvvuuFEEGFFEEEen:would _ our
AtAttttsttFDFDDDDDDen:would _ the
sxsvtAsssy.ABBBCDABen:would _ to
vutuvuACAvCCCCCCFFEen:would _ us
sBttuts.stsusssss.sen:would _ with
CutwAusvuvzvvvwvxvven:would _ your
Cy.ytsstsxHFHFFHGDHen:would be
Btttstttttutttttttten:would fit
uuAtt..tutuuwuuwvuuen:would gladli
.xuvtA..sy.AABBCDABen:would like
utAttAuutuBBCBBCBBBen:would love
sBttuts.stsusssss.sen:would part
u.vuuuuBuuACAAAAA.Aen:would us
ttt.BstuttBBBDCBBBBen:would you
tuutt..Btu.....Ast.en:write
uutAuuBttuCCCFCCECCen:ye
uuzsvuvtA.u.u.uuBtsen:year
vvuAtvvA.vAAACAAA.Cen:year ,
twytvtvytBAAABA.BABen:year .
wutssu.uuBttvtttAtten:year _ a
tsstssusBuuuuuuuuvwen:year _ campu
s.stststt.stsssssssen:year _ research
tvtutx.vsB......A.ten:year and
uutuABuuuuuuuuwwuuuen:year for
suttttvAAvtsssssstsen:year in
Ast.usvvuswwvxvwvvven:year of
tAttttvtAu.A.....sten:year on
.x...vw.wxHFHHHFFHFen:yet
AuuAutttuuCBBDBBBBBen:yet .
stt.AsststBBBCDBBBBen:yet _ be
tt.sAsttsvCCDEECCCCen:yet to
.u..tvustyssvusv.uven:you
tu.ttv.s.vsAsAsABssen:you .
tusuBssBuussssussAsen:you :
stsAusttBsuuuwuuuuxen:you _ ,
vAsBAtvuvuwvyyzwwwwen:you _ a
vv..uAvvv.vvwwvxvvven:you _ the
Bttttttt.v........ten:you _ to
.ttuBtuvsws...A...ten:you _ your
ttBtttttttuuwuuuuuuen:you and
tttt.ButuuBBBBCsBBBen:you bring
uuAuuuuAttwwywwwwywen:you make
AtutBuuuuuECCCECCCCen:you put
ststsssAstvvvvvvvxven:you re
AtAtssststwuwuuuuuuen:you the
vu.vtwC..wvvsvvvxwwen:young
tttttsButuuuuuuuxuuen:young _ .
tstttsAAtuvvvvvvxwven:young compani
D.tAuz.yuzzzzzzzzzzen:your
.uu..v.w.xwvxwtuwuwen:your _ ,
C.x.vvwvuyyyxzxvyxyen:your _ .
uuAtvuvBsuttuttttuven:your _ :
AA.vsuuuvuutAsussssen:your _ and
.uvvsuCvswwvvvwvxvxen:your _ for
ttttttuCsttttttttvten:your _ if
uwvBtuAuuuuuuwuuxuuen:your _ in
Aut.ttutttvuuwuuuuuen:your _ too
BAuuutvuwwzzxzxxxxxen:your brand
tututtuCtuuuuuuuuwuen:your deck
AAuutttutuyxvvvvvvven:your devic
tttBttttttuuuwuuuuuen:your draw
uttBtstutttttvtt.tten:your factori
tuttttutCsuuuuuuuuven:your first
utBsututttwwzwwwwwwen:your next
..tuuuuuAuwwvvvvvvxen:your own
tuuBststtuuuuvuuwuuen:your prototyp
uttussCtstttttttvtten:your robot
Buutssutsuxvvvvvvvven:your sensor
.uuutuuButB......s.en:zero
uututtttABsssssssssen:zone
uzzzxxxHwvCBBBABCBAen:¤
uvuvttuDuv.........en:¤ ,
uuuusuuCuvttttuttuten:¤ .
AtuutuuAuuA......t.en:¤ _ .
sssssss.sABBBBBBBCBen:¤ _ a
ssssttsCsuCCCCCCCDCen:¤ _ the
tttttttBuwCCCCCCCECen:¤ _ to
tssssssButwwwwwwwzwen:¤ _ ¤
tsstsssBtuBBBBBBBBBen:¤ and
tsstst.AtuCCCCCCDDCen:¤ from
sustttttsBssssssstten:¤ per
sssssss.sABBBBBBBCBen:¤ seri
uvuvtusCuuAAAAAAB.Aen:¤ to
.wuuw.wxs.vuusuvuuven^#
uv.uustwuAHHHHHHHHHen^a
uusutsttvBDDDDDFDDDen^academ
uBtvtuAuut.s....A..en^after
svtuuB.tttEDDDDFBFDen^an
.tsttts.AuAsssssCtuen^and
uBuAttttuvDFDFDDDDDen^ani
.wtwAtAsutzxvxyyzzzen^as
uuAAttttttss.tsssssen^batteri
ssssustsAuuuuuuuuuxen^bilingu
sssssAsstABBBBBCBBBen^biotech
uv.tAtBustttttttutten^bring
uvstsBAttv.....Bt..en^call
ttttstAtAtttttttutven^campu
utAttuBtttBBDBBBCBBen^car
Bttu.tttusC...s....en^chengdu
uuuu.uuuBu....A..sBen^chines
BttuttttttECCCCCCCCen^commis
ttAstAstsvuuxuuvuuwen^compani
tttBttttutwwwzwwwwwen^contract
s..st.sCsutttttttuten^corpor
.utvuA.uAvHEEEEGGEHen^could
BtttsttBstDBBBBBBDBen^dear
tt.Btttststtvuttttten^design
ss..s.ssAsttttttttven^desk
uwswutuuuCutttttttten^distributor
.BuuuvtuuuDDCCCCCCCen^doe
vvvvuA.uuAtttttvvtten^each
uuButu.uuuuuwuuuwuuen^engin
AuttuuuuvACBBBBBBBBen^export
AttsustBvvvuuuvuuvuen^famili
vAvvvt.uBvuvuuuuAuuen^first
uvA..ttttABBsCCBBBBen^for
t.ttstttAttvttttttsen^four
ssssssstAsCCCCDCCCDen^french
uvsCtuuu.w...t.A..Aen^from
sssststBsuAAAAAAABAen^fund
tttt.sttt.AAAABAAAAen^geotherm
Csststussuvtttttttten^give
uutsutuBtusst.sssvsen^got
vxAA.uuAvuttsvwttwten^half
As.sstsAsvsAsAAAACAen^happi
svAtw.vwuAABCBBDBBBen^hospit
tusttsusBtCCCCCCCCFen^how
.utuAtu.tuywwwywwxwen^i
...tusv.utAAuusususen^if
tttstsuvBuDDDDDDDDGen^incub
uAvtv.uAuvvwvvvwvxven^industri
ttAtst.ttsAACAAA.AAen^innov
sBuuttttttBDBBBBBBBen^instead
uusus.vtA.AAAAAAAAAen^institut
sssssssssAtttttttvten^invest
uutttBt.AuCCCCCECFDen^is
.t.uttAtuuFDDDDDEDDen^it
stss.ssts.GGGGHGGGGen^joint
.v.v.vuvBut.B.B...sen^let
ststttsstBAAAAAAABAen^loan
..tw.ws..vt.Cs.s.tDen^look
.twvutvutADCBABBBBBen^manufactur
AvtAtAuvuuvttut.ttten^medic
ttsAs.ttstAAAsACAAAen^medtech
sAstssssssBDBBBBBBBen^mid
Bvvuu.Auvuvttttswtten^my
vuBA..uvvxAABBsCAAAen^need
ttttttAtAuAAAAAABA.en^new
AtAstttttsDCDCCCCCCen^next
vxv.vA.vvACAA.ACBAAen^no
BuvvtuuutA.........en^not
uutBtu.tAu...A..B.ten^on
uBtutttuAwAsAAAAAABen^open
x.uvz.wxtBxuvyxzwvven^our
A.vt.AuutvAu..BA...en^partner
AttAtttsttuttwttttten^pharma
tuu.ttuuuBDCCDCCCCCen^plant
..vtutvvu.GFDBDDDDDen^pleas
utsAtssts.tttvttttten^precision
wuvuutuuuCCCCECCCCCen^produc
tuCtutuuttsstssssssen^r
tsstts.BtuHGGGGGHHGen^rais
sAstAststvBCBBCBBBBen^rather
ttttst.tsAttttttutten^region
vCuuttstuuuwuuuuuuuen^right
sssssss.sABBBBBBBCBen^round
tuttsCsssuDDDDDFDDDen^scientif
ttttttuBtuAAAAAAABAen^seed
sust.vAuAuHHHHHHHHHen^seek
uutuutB.uuvvvvvvxxven^send
uu.vttvvuBBBDBBBBBBen^sensor
tsAsBsssssuuwuwuuuuen^should
tuustBtuu.vvvxvxvvven^small
AttussuBsuCBBBBBBDBen^smart
tsstssstA.BBBBBBBBCen^softwar
uvtAtuuuAtBBBCBBBBDen^someon
uuvvuvttvABBBBBBsDBen^start
uCtuttuttttuttttttten^take
tBttttttttABAAAAAAAen^technolog
tttutuAAvu......Bt.en^ten
zuzvxtvstF.ussAuvBven^the
sssssss.sABBBBBBBCBen^thermavolt
vtut.tAtAuttttutvtuen^thirti
t.vBvwwxstBt.u....Aen^three
.wtsssvAvwEDFEEFDFDen^to
tsssssAtsABBBBBBDBBen^trial
BusttttttusAABAAAAAen^twenti
Azws..sAzyA..CBtBs.en^two
AssutttBtws......B.en^valu
.uAxwvwwsxuAAss.ssAen^want
twsywutuwAxttuw.tusen^we
uBvvsv.v.tA.AABABABen^what
Bvs.vwvutuHFGHFFFFHen^who
st.ttttBuu.A.AAAACAen^with
uv.tAuBvutCCDEDCDCCen^would
uuA.t.uuutwwxywxwwwen^you
B.s.uvwu.wu.utssssuen^your
uAuAus.vtsDCDFDFGEDfr:!
txzAvzxtyEwvwtuvwttfr:#
sswt.wysw.E.CACCCFCfr:# %
txw.wxxttButtttttu.fr:# ,
zxs.uxywvEttvvtttttfr:# .
vuutt.Avtt.....sC..fr:# _ #
txv..xAuu.usss.suAsfr:# _ ,
u.uuvttuxBt.AAAsB.Bfr:# _ .
tvvCuutuutuuuvuuuuufr:# _ :
tAtAttsttttutstttttfr:# _ ;
vuu.uuutuABBBCBBBDBfr:# _ a
uttCtstuuvBBBDBBBBBfr:# _ an
s..ss.uCsttttttttutfr:# _ angel
tAttCtttsvv.ttwttttfr:# _ d
wvsvBuvAuvuu.usuuwufr:# _ dan
.twwu.uuABDABBs.ACAfr:# _ de
Bsstts..suttttttu.tfr:# _ du
tstBtttstussstsssBsfr:# _ en
txxtu.vxuC.AACACAAAfr:# _ et
wvu.tuvwuDBBBCBBBBBfr:# _ l
Auu.uvuvuAwvvwvvvvvfr:# _ le
AtsAsssstuvuuvuuuuufr:# _ nous
xvuCutwwvBBBBCB.BBBfr:# _ par
ttutttBtttzzzzzzzzzfr:# _ peut
tsttBttBvuFFFFGFFHFfr:# _ pour
ssss.ssssADDDDGDDDDfr:# _ un
uttvusuCtutttttttvtfr:# _ ¤
xtvtvwA.swstssssButfr:# a
tstBsttutusssssssssfr:# boiti
tssttttttAstsssssssfr:# brevet
s..ss.uCsttttttttutfr:# business
uttssttusBCCCECCCCCfr:# capteur
tssBstttutAAAAAAAAAfr:# cart
ttts.sttAtAAAAsAAABfr:# dan
ttuutuuutB.........fr:# entrepris
tttvuAtst.tttttututfr:# et
ttttttCutu.........fr:# hectar
vuuvtvtvuCsssssstssfr:# lit
uttuAtAtsAttttvt.tvfr:# m
Auusuusuuuvuuvuuvuufr:# magasin
vvuutuuDuwBBBBBBBCBfr:# million
ttsCsttutuBBBDBBBBBfr:# par
tttvswvAsBBBBBBBBCBfr:# patient
..uttuuvt.vvuuuuuuufr:# pay
suusvtAvtAtssussss.fr:# person
uttDttuutxCCCECCCCCfr:# piec
tAtttu.tu.s.sssstssfr:# salari
ttsBtssstutttutttttfr:# ton
sswt.wysw.E.CACCCFCfr:%
ttsuAsttsABBBBCBBBBfr:% ,
uAtutttAtututttttttfr:% .
uttCtttttstttvtttttfr:% :
ttsutttutC.........fr:% _ an
utuAButuvuAAAsBAAAAfr:% _ nous
utttvttAtABBBBBBBDBfr:% _ son
ttssBsssstuuuuxuuuufr:% d
.suvvuvsxBEACCACCCCfr:% de
BssstssAsuCBBBBBBDBfr:% du
ttsutttutC.........fr:% par
tsttBssAvtCCCCDCCFCfr:% pour
tAt.uAsusztttv.tusvfr:,
tAvusvsAvs..AACAtBAfr:, #
tutB.uuAv....sA..u.fr:, _ #
tAutAttsvt.s..A..C.fr:, _ %
uuw.ustwDz.A.u.tBstfr:, _ ,
u.uAv..ssvusuwuusvwfr:, _ .
tvtAu..vtACCCACADCEfr:, _ :
tussBtuttsCBDACCBA.fr:, _ a
ts.ussBuAtCCDCCCDCEfr:, _ aim
tsssD.susvuuuuwuuuufr:, _ apport
uuAuAuu.ttttututtvtfr:, _ apporton
uttttuusuCBBBBBBBDBfr:, _ au
tAutCutvtuA.AABAAAAfr:, _ autr
ututttuuAABBBBBBBBCfr:, _ banqu
sttstsuvCuuuuuuuuuxfr:, _ bureau
Atv.AtvsttEDDFDDDEDfr:, _ ce
tttAAststtuuuvxuuuufr:, _ charg
ttt.suBtstyvvxvvwvvfr:, _ cherchon
.tttBtuuuuA...t....fr:, _ chez
wuu.ttutuAuuuwuuuuufr:, _ client
tBtttst.tu.w.....A.fr:, _ compris
s.s.s.ssAsBBBBBBBBCfr:, _ comptabl
v.wt.uuusAsAsAAstAAfr:, _ d
ttttsAttAutttttuttufr:, _ dan
ttwssw.s..DAB.CBDC.fr:, _ de
tAtAssusstEEEGEEEEEfr:, _ devon
stsBtssssttttvtttttfr:, _ disponibl
t.sux.tBuvAAss.Asttfr:, _ en
tsssBttsstAAACBAAAAfr:, _ envisageon
tssssAsssvssssstsssfr:, _ equip
AttttsttAsCBBBBBBBCfr:, _ esperon
vsBsAwwvttttstB..A.fr:, _ est
sss.vxtsAvwyxwxwyxzfr:, _ et
AtsAsssssuAsstsssssfr:, _ fabriquon
AvtuAtAussDCCCDCDCCfr:, _ faut
sstB.stuut.A.Bt....fr:, _ il
s.s.t.ssCuttttttttvfr:, _ inclus
Au.ttvtu.tts.ussAstfr:, _ l
uvAt..uv.u..sAAs..sfr:, _ la
tAsstusttAtutttttttfr:, _ laboratoir
us.vuCwxuwuu.tswttufr:, _ le
tuBsttststsstssssssfr:, _ materiel
stststAtstuuvuuuvuufr:, _ menon
ttAssts.tuwwywywwxwfr:, _ met
tutttttCtuCCCCCCCECfr:, _ million
AtBtstttstEDEDDDDDDfr:, _ n
u.t.utuvs.B.BCBBBBCfr:, _ ne
uvut.uCuuusssssstssfr:, _ nos
vBAxv.xwsuDGFFDFBFBfr:, _ nous
tsstssBstuBBBBBBCBBfr:, _ offert
AtttssuAsuC......Atfr:, _ on
uAtsAttsttDFDEEDDDDfr:, _ ou
ttsssBsssutttttvtttfr:, _ ouvert
Attst.uuAsuttttvtt.fr:, _ ouvron
w.uttuuvuBBCBCBBBBBfr:, _ par
uuBuuvuustttvttttttfr:, _ partag
AAttssussuvvuuuuuuufr:, _ pas
ttttstAAttssssssu.sfr:, _ patient
BtttuttCuuutttvttvtfr:, _ prenon
..utBvuuuuAts.t....fr:, _ proposon
tAt.s.uusssws...sssfr:, _ que
Att..ssttuHFEFFEEEGfr:, _ quelqu
.tuuutuuA.EBBBBBBBDfr:, _ qui
tvuuus.AtuDDDDDFGFDfr:, _ recherch
AssssssssuBAAAAAAAtfr:, _ recrut
tAttstt.uuA.AAAAABAfr:, _ rest
t.ttst.t.ts.sssstssfr:, _ salari
tuuAtAtutt...t.A...fr:, _ ser
s.vvtvwAvvBBAA.AABAfr:, _ serion
uutuAt.AutAAAABAC.Afr:, _ seul
.sAsussutACBCBBBBBBfr:, _ societ
tttssBttAuAAAAAsAABfr:, _ somm
sttAttt.ttuuuwuuuvufr:, _ sous
ut.tttu.tAuuwwuuuvufr:, _ sur
tttBs.ssstCCCECCCCCfr:, _ trouv
stwwv.AssuBA...AAt.fr:, _ un
vvBuussv.tBBCBBCCBAfr:, _ une
uBtttttuAuvwvvvvvvxfr:, _ votr
u..tutAt.vAsBCAACACfr:, _ voudrion
utsssv.AttBCCEBBCBBfr:, _ voulon
uwsstsA.utttuttuu.tfr:, _ vous
tsttu.tAtvAAAAAsADAfr:, _ ¤
Bsuuuuswt.CtsAuss..fr:, a
stsstAtssuttttttttufr:, accompagn
ssssssssAtttttttttvfr:, aid
vuAstsw..uss..u.svufr:, avec
utsttttt.Attttttttvfr:, bail
ttssssssBtBBBBBBBBDfr:, banqu
ttuAtttuAuDDDFDDDDFfr:, besoin
ttustsu..vuuuuuuuvwfr:, bureau
sAAAsvuutxuttu.ss.sfr:, c
t.tsssAtstDEDDDDFDDfr:, capteur
uuuAtuttAuvvvyvvvvwfr:, cart
vuuAt.vutACCCDCDCCCfr:, ce
tsssuAt.uussssstsAsfr:, cherch
ssss.Aststs.ssuusssfr:, comm
t..utttAttvyxvvvvwvfr:, contr
s..u.Avust.t.AABss.fr:, d
t.tttAsAsuuvuuuvuvufr:, dan
s.wtswuwBt.stvutuvtfr:, de
tttu.uAutuAAAABACA.fr:, deux
stBsttsustDDFDDDDDDfr:, developp
uuuttutuCuttttttttufr:, douz
ttAutuAu.uwwzwwwxwyfr:, du
ssAstuttssCDDCCCCCCfr:, ecriv
uuuCvAu.uutttvtvtstfr:, elle
A..stuuttuAtAs.....fr:, en
ttsAAstsstDDDFEDDDDfr:, encor
xssus.tuAtBDA.BCBCCfr:, et
tt.tst.Ctuvvvvvvvyvfr:, europ
.tssssttsACBBBBBBBBfr:, fournisseur
.swuwtsBvsC.ACABsBAfr:, il
sBsttttttuABAAAAAAAfr:, interess
AtustsuBuuxvvvvvvxvfr:, j
vuutu..AAvtssss.tuAfr:, je
vvu.tAswv.BBBCDA.BBfr:, l
uuAtAAvwvs..A.tt...fr:, la
..xyswAts.u.A.sssAtfr:, le
AtttstAttuEDDDDDEDDfr:, mais
tssBstsssuAsstsss.sfr:, marqu
AsssssAssuDBBBBBCBBfr:, materiel
s...s..Bssvvvvvvvxvfr:, minoritair
ttttBttstuCCCCACCFCfr:, moiti
uusstsstABBBBBBBBBCfr:, ni
BvuutBtuvtDAAAAAsAAfr:, nos
BuutAuuttsDBBB.BBDBfr:, notr
AuwA.u.ttzzuzzxzyxufr:, nous
xsuAw.AuvvBBt.t.tAAfr:, on
uAtustuvBuvxvvvvvvxfr:, pai
BCsuss.sutDECCCCCCCfr:, par
uvBAtttuutBBBCBBBBBfr:, pas
tssststBsABBBBBBBDBfr:, plac
sAtAsuuutu.t.A.....fr:, plan
vvuuAvCwwuCCDCCCDCCfr:, pour
AAttssussuvvuuuuuuufr:, pourquoi
sss.sss.Atvvvvvvvxyfr:, premi
sAtsC.svstABAA.AAAAfr:, pret
AutusttttBDBBBBBBBBfr:, prix
sttAssBtsttttuttuttfr:, profit
tssAuvAvvBEEEEDDEDDfr:, puis
.uAtsuuutuFDDDEDDDDfr:, que
t.tttsstAtDFDDDDDDFfr:, quelqu
utuBtuu.uwDDDEDDDEDfr:, recherch
vus.utussADDEFDDDFDfr:, rest
tsAtststssttuttttttfr:, risqu
.ttuttt.AvFDDDDDDAFfr:, san
uBu.ttuuutuwuvuuuuufr:, sous
sAstsAssssuyuutsuuufr:, tand
uuAu.tutstBBDBDBBBBfr:, tel
ttuustu.tBBBBBBBBCBfr:, test
sssssssAsttttttttvtfr:, ticket
tttAttt.tttttuttt.tfr:, tout
svvxswsBAxssAABABC.fr:, un
ut.t..AsswDDFDEFFFBfr:, une
ssssssssAtvvvvvvvvxfr:, vis
Atv.AtvtttDCCECCCCCfr:, voila
tAtABtuuuuAsA.BAAAAfr:, vous
ttttvttDtvAAAAAAABAfr:, ¤
wuuuyvssvEuwuvttvuvfr:.
stttsBt.tuFDDDDFDEDfr:. _ cherchon
BttstttutuCBBBBBBBBfr:. _ chin
ssssssAsssCBBBBBCBBfr:. _ la
.uAAstuuttCBCCBBBBBfr:. _ une
ButBtsttutCBBCBBBBBfr:. il
AAsttstttu.t.ssssssfr:. la
.tts.Auutvuttu.utttfr:. le
ut.vtBtu.vFEEDDFECEfr:. nous
ttButuuBttDDEDDDDFDfr:. pour
tsBsutuu.zB.C.A.A..fr::
AAusvv.wtssuttttuvufr:: #
xswtvAvtBzABAsAB.A.fr:: _ ,
ttAttttBtttt.ttttvtfr:: _ a
.tt.stttttwvvwvvvvvfr:: _ an
ttBtsBuuttDDEDDFDDDfr:: _ aux
sAsststB.vCCCCCCCDDfr:: _ d
suBst.sw.xGFGHEDGEDfr:: _ de
uuBvBuuvutBBBBCBBBBfr:: _ ensembl
tt.ttttBtuAA.AAAABAfr:: _ et
tttsttttBstttuttttufr:: _ faison
utuAAtuuuttttuvttttfr:: _ la
tuB.sututt..As.....fr:: _ le
AssssssssuECCCCCCCCfr:: _ n
.vtuuuBuvuDBBBBBDBBfr:: _ nos
..uwuvuwBvtAsssstsBfr:: _ nous
tssAsssAsusssBsssusfr:: _ par
utttttBAtsssssssuAsfr:: _ pour
utttAutvtADDDDFDDDFfr:: _ societ
ssstsAtBsvDDDDDEDGDfr:: _ sur
ttttBAtvttvvvvxwvvvfr:: _ une
BttuBstssuCBBBCBBBBfr:: _ veut
sAuts.ssstBDBBBCCBBfr:: _ voulon
ut.Bttuutuvvwxvvvvvfr:: _ vous
ttBtsBuuttDDEDDFDDDfr:: avis
tttAss.tCtwwwxwwxwyfr:: de
tttBsuAutuuuuvuuvuufr:: envoi
u.uvuuvuAADEDDDDDDEfr:: il
AsstsstusAAssstssssfr:: l
AssusuuvtAAt......tfr:: le
tsststtsBuBBBBBBBBCfr:: log
vv.Bu.uvuuuuvwuvuuufr:: nos
tBtttsAvAu.s....A.sfr:: notr
ussCxvvw.xuutttttuufr:: nous
BuuBsvtvuvDBB.CBDBBfr:: on
ButtCssvsuEDDDFDDDDfr:: qui
tBtssstsstBCBBBBBBBfr:: revet
tutAstAtttCCCDCCDCCfr:: tout
BvAvvu.svwFDEDDDFDEfr:: un
uxsvCxwwwADDEDFDDDDfr:: une
.tt.stttttwvvwvvvvvfr:: vingt
ustustuBswAAAAAAAAsfr:: ¤
.svAtsxsuzAtBAABABBfr:;
stssBsBs.tCCCCDCDCCfr:; _ a
AutBttutttAsACAAAAAfr:; _ l
AsuAstutsstss.sssssfr:; _ nous
.uuusAuAttEDDDDFDFDfr:; a
uAust.Avsstvt.tsvttfr:; en
t.ststtAssuvuuuuuvufr:; le
uAuAuuut.vAt.BAAAABfr:; nous
vt.BssssttsttAsssAsfr:; pour
tutBttsuttCCCDCCDCCfr:; qui
uusttAAstvCCDCCFDCCfr:; un
.sv.wvut.zEGDHEFHDHfr:?
tuuuAutAuuuuuuwuuwufr:? _ avon
Buvsuvv.utvuu.uuuwufr:? _ nous
ttAttAtutsuuwuuvuuufr:? _ pouvon
tA.stststtuvvuuuuuufr:? notr
uv.v..u.uvuuwuvuuwufr:? nous
.vu.uuuuAuC..B.....fr:? on
wBszuxvswBCAC.B.sB.fr:a
uxx..tAtt.wvvwyw.vvfr:a #
tttuutsDtvtttttttvtfr:a ,
xvu.BtwtuACCCDCCCFCfr:a _ #
uuuBsuuuu.vvvxxvvvvfr:a _ %
wss..syuCtECFBDCCDFfr:a _ ,
AAxtvuwuvssAutBuvstfr:a _ .
uAuusutAAwtvttttvwsfr:a _ :
ButututuAu.ssssssstfr:a _ ?
..tsuvussBwwutuuuwufr:a _ a
ssssussAsAAAAAAAABAfr:a _ automn
sssssssAsttttttttutfr:a _ avant
tvAsus..vu..CBsAAt.fr:a _ avec
Cvuuuuuuututtttttttfr:a _ catalogu
ttutsBtAtvsssss.susfr:a _ cle
sttssssssBuuwuuuuuufr:a _ codevelopp
utu.tuAuttBBBDBBEBBfr:a _ confi
stBtttsstuFDEDDDDEDfr:a _ connect
stAtstssssttuttttttfr:a _ constructeur
Attutsv.uABAAAAAAsAfr:a _ d
AuvAsAuwwtCCBtAAssBfr:a _ de
vAvutAA.uw.s...stB.fr:a _ disposit
utAtttutuBAABAAAAAAfr:a _ du
tsttCuttttBBBBCBBBBfr:a _ egal
t.tvt.uuuDBCBBBCBBBfr:a _ en
AuttutuButDCCCCCCECfr:a _ entre
vCvvAwuvvututt.ttttfr:a _ entrepris
utttsuBAttBBBBBBBCBfr:a _ essai
AAuAttuutv.ututttttfr:a _ est
.vvvwuuuC.uttttttttfr:a _ et
AuttusttAtCBBBBBBBBfr:a _ etrang
Asssssssstvuuuuuuuufr:a _ fabric
ttssAt.utBttttuttttfr:a _ fin
tttttutBtutttttttutfr:a _ financi
tuusutButt.........fr:a _ frais
tsssustsA.AAAAAAAABfr:a _ install
sssssst.sABBBBBBBDBfr:a _ investisseur
ttAtAtsuu.DDEDEDEDEfr:a _ l
tuututtvuC.........fr:a _ la
..vutAvvuwttsss.sssfr:a _ laboratoir
tBt.stvwuBDDDDDCCCCfr:a _ le
ttuuttuttC.........fr:a _ leur
uvsCuvuuutBBBCBBBBBfr:a _ main
AttuusttsBCBBBBBBBBfr:a _ maison
AutttttutAwttutttttfr:a _ marqu
stAusttAssCCECCCCECfr:a _ mis
vwutuAAuuAEEEEEHHEEfr:a _ notr
tCt.tttutvwywxwwwwwfr:a _ ou
utsstttCtuuuuuuuuwufr:a _ par
ttAs.tstttuuvuvuuuufr:a _ partag
vtuuAstwtAttttssvttfr:a _ pour
susutsAuBuAAAAAABA.fr:a _ premi
tDtuutuuuvtvtttttttfr:a _ prix
tAAssutstuBCBBBBBBBfr:a _ programm
tt.stAsstsuuuuuvuuufr:a _ projet
.uuutuBtuvECCCCCDCCfr:a _ qu
uttBuvAvuvttt.ttuttfr:a _ qui
sstv...svyx.st.suutfr:a _ recherch
uu.Attustusst.sssAsfr:a _ ser
uuuu.uuvtCuuuuwuuuvfr:a _ societ
tussAutttABBBBCBBBBfr:a _ son
uCsutustuuEHEEEEEEEfr:a _ sous
t.AsttststsAussssssfr:a _ trou
uB.wvtvwuACDCCCCCCCfr:a _ un
vvusCuAuvAAAAsAAsAAfr:a _ une
tAtAtttuutstsAsssssfr:a _ unit
uAuAvtutsxAtABAAAAAfr:a _ usin
ttttstBsstuuuuuuwuufr:a _ veut
BvstttAttuxvvvvvwvvfr:a _ vos
ssu.Asst.uBBBBCBBBDfr:a _ y
ssstustAssDDDDDDDFDfr:a _ ¤
AsstsAssstCBBBBCBBBfr:a besoin
sssstst.s.BBBBBBBCBfr:a boucl
sssssssssAtttutttttfr:a carros
uvvwvvvBwAuuuuuuuwufr:a chaqu
.wwx.uxt.sDBBBDDBADfr:a chengdu
sCttstuusuAAAAAAAAAfr:a combustibl
uCtutuuuuututttttttfr:a conced
tttsDttwtu.........fr:a cre
swA.vstusvyuwwuwztwfr:a de
tutttutvuBCCCECCCCCfr:a demarr
wwCvB.wxwvBBCACCBBBfr:a deux
uuv.tB.vuvwwwywyzwwfr:a disposit
utttstDvswAAAAAABAAfr:a essai
uvtutvtuuC.........fr:a ete
vuvCtututtuuuxuuuuufr:a facon
sAAus.ssssBCBBBBBBBfr:a faibl
uAuAtu..usCDCFCCEDCfr:a fair
uttttstuvD.........fr:a fait
stBtttsstuFDEDDDDEDfr:a insulin
tuCutuuutuBBDBBBBBBfr:a invent
sAywxtv..uGDEEEGEGFfr:a l
vuusst.svss.sAAtustfr:a la
sAs.ssttstuwuwuuuuufr:a lou
sttBAsss.svvvxxvvvvfr:a mont
sttuutttB.BAAAAAAABfr:a nic
uvsu.uBvtsBBCBCBBBBfr:a nos
Ctvwu.utvtsB...sA..fr:a notr
tB.tstttt.ABCABAAACfr:a nous
vvtBAvvwv.sstvAssssfr:a part
stC.At.tssDDEDEDDDDfr:a partag
DuttttutsvDCCCCCCCCfr:a pas
tuABtttutuBBCCBBBBBfr:a pass
tv.uuBuvuvvvwvvxvvvfr:a plusieur
A.vuuwttAv.EBBBBBBCfr:a prendr
AttBtvuttuwvvxvvvvvfr:a propos
A.uvuuAvtv.uttttvtufr:a qui
tuuuuutwtB.........fr:a quitt
tstsAtttAvuuuuwuuuwfr:a s
AvBuuuuuuuCBCBBBBBBfr:a se
tAsststtAsDEDDDDDDEfr:a shangh
uuutuuuuDusssssssvsfr:a sophi
vutusuBvsAttttttvttfr:a test
vvssuvwAuA..BB...t.fr:a trouv
suAAvtxsvvFBCFCDEFCfr:a un
ssy..vwsxuAs.A.A.B.fr:a une
uuttttCtttAAAAAAAAAfr:a utilis
.Auuttuutvwwuuuuuuufr:a vendr
uB..tvuttuwzyxwwwwwfr:a votr
tts.ssAususst.stussfr:a vous
.uuvwuuCtvsttttttvtfr:a ¤
ttttttuAuAuuuuuuuvufr:abrit
tsustBtu.w.....A..sfr:academ
sstssstsA.tttttttuvfr:acceler
vvwAvsAxustttutstttfr:accept
tututAAttuuuuuuwwuufr:accept _ etre
tuuuuAAutuuuuuuwvuufr:accept d
uttDtBtttwsssusAsssfr:accept de
uuttBAAuttttttAsvttfr:acceptent
stvuABuvuuAAAABBAAAfr:acces
Bs.tts.sttsssssssssfr:acces _ march
usuutBttttBBBBBDBBBfr:acces _ un
ttvuABtttuBBBBDDBBBfr:acces a
Bs.tts.sttsssssssssfr:acces au
ututtBv.uu.....t.A.fr:accessibl
uvvttsvuCuAAAAA.AABfr:accompagn
tstststAAtuuuuuuuvvfr:accompagnon
tDstss.ssvtutttttttfr:accord _ licenc
uDtuAtsttvsuss.ssssfr:accord de
ttutttsttBtutttttttfr:accordon
vswuvuAwAtvxvvvwwvyfr:accueil
tttusuuu.Asssssssstfr:accueil _ entrepris
tuuut.uuAuuuuuuvuuwfr:accueil de
tvuutuAuAwvvvvvvwvwfr:accueil le
tttstBus.tvvvvvwvwvfr:accueillon
.Avvutxwu.ADBBBBBBBfr:achat
AAtttsuttvADBBBBBBBfr:achat de
vCvtutv.uuBCBBBBB.Bfr:achet
uCuuutu.uuCFCCCCCACfr:achet de
Cuutstuuttxuuuuuuuufr:acheteur
Butussuutss........fr:acheteur de
ttAssstttABABAAAAAAfr:acoust
tAststsAttssssssstsfr:acquer
sBssssssssBCBBBBBBBfr:acquer _ droit
sBssssssssBCBBBBBBBfr:acquer le
AttsAtttusECCCDCCCCfr:acteur
tttAttt.tv.A.t...s.fr:actif
uwuvBvu.wvAAAA.AADAfr:actionnair
utstBtstttCCCCDCCCCfr:actionnair _ pour
vAvuuvAxvt.t.......fr:activ
ttusssBtsssssssstssfr:activ .
uAtvtt.uutBCBBBBCBBfr:activ _ il
uuut.utsBvAAAACAA.Cfr:administr
sssstss..tssssssstufr:administr .
vAtusstssAtutttttttfr:adopt
utAtttutsABBDBBBBBBfr:ador
utAtttutsABBDBBBBBBfr:ador _ nos
tuuvuuwuB.BAAAAAAABfr:adress
ttssssvtBuAAAAAAAABfr:adress ,
stuuttut.BCBBBBBBBCfr:adress a
.uvv.uuBsuBAAA.AAB.fr:affair
ttAut.t.tuDDFDDEDEDfr:afin
stAustsAstBBDBBBBCBfr:afin d
vvvuwvuw.Cttttttttvfr:agenc
ttsststtButtttttttvfr:agenc _ developp
ttsststtButtttttttvfr:agenc de
DvvtuwvvvuCBBBBBBBBfr:agent
ButAttuuuuCBBBBBBBBfr:agent _ de
Bsstssssstsssssssssfr:agent commercial
ButBstttuxsAABAAAAAfr:agre
AttttAttttDBBBBDBBBfr:agricol
Asss.stAtuwuuuwuuwufr:ai
Asssu.tBsuvuuuuuuvufr:ai _ la
AsssAsststvuuuvuuuufr:ai de
xwtwsttvBB..A.AAssAfr:aid
sssstss..tssssssstufr:aid _ .
uss.tsssCsBBBBBBBBCfr:aid _ le
tsutAtttsADDDDEDDDGfr:aid _ nous
ssssssssAtttttttttvfr:aid _ recrut
ut.s.Atu..CCDCDDCCDfr:aid a
sssstss..tssssssstufr:aid administr
ttuuutvutCvvvvvvvvxfr:aid le
usttttttCuBBBBBBBBDfr:aid pour
tst.tsssBvttttttttufr:aidon
tst.tsssBvttttttttufr:aidon le
..swstwsuw.s..ACB.Bfr:aim
stAssBsussBB.BBCBBBfr:aim _ avec
tstttttBttsAssssstsfr:aim le
AvuusABstuuttts.ustfr:air
uABuuwsuvu..s...B..fr:algorithm
tuutt.uuu.AAAAAAAAAfr:algu
sttssBtttuAAAAAAAAAfr:algu .
BtttttststCBBBBBBBBfr:allemagn
BtttttststCBBBBBBBBfr:allemagn .
suuvuuuuuDvuuuuuuuufr:allemand
utuvtuuutC.........fr:allemand .
stsBsssssttttutttttfr:aluminium
uutuuuuAu.BBBBBBBCBfr:amorcag
ss.tst.Bstuuuuuuuwufr:amorcag a
.wy.wtvs.swuutuwsvvfr:an
vvuAuuuAtsuuuAuuuwufr:an ,
www.uxssvBDDDEDDFEDfr:an .
.tuwtuuwt.vttttttttfr:an _ .
tstttttA.tuuuuuuuwufr:an _ avec
.ttuttutBuutttttttufr:an _ le
tttutBuv.uuwuuuwuuwfr:an de
Buuvuuux.ttsssssssAfr:an prochain
AtststutBtutttttttufr:an sur
BttutsuutvAAAAABAAAfr:analys
BuBstsssttCBDBBBBBBfr:analyseur
vAvuvvwBvstutttttvtfr:ancien
uuttut.Dtu......C..fr:angel
ttttut.CsuAAAAAADBAfr:angel ,
s..ss.uCsttttttttutfr:angel _ ,
stssss.BssBBBBBBDBBfr:angel _ le
s..ss.uCsttttttttutfr:angel azureen
tttttBtBuvuuuuuvuvufr:animal
uu.ttt.vsBAA.AssAABfr:anne
sttv.tuuuC....t....fr:anne .
ssstsAAtstuuuuuvwuufr:anne deux
vusuuvuuCvAAsAAAAADfr:anten
ttttttttBuBBBBBBBBCfr:anten _ chengdu
ttttttttBuBBBBBBBBCfr:anten a
AsstssttsBCBBBBBBBBfr:antib
uuuus.Auu.vvvvvxwvvfr:anticancer
tttus.uutAuuuuuwuuufr:anticancer _ #
sAvtvwAvwu.sttss.ssfr:appareil
wAuuuuBuuuttttttuttfr:appareil .
tu.sttuvtBttuutttttfr:appareil _ .
Cvu.uAtvvvsssAsttssfr:appel
AttAsttttuDCCECCCCCfr:appel _ offre
tttttAAuttuuuuuvvuufr:appel a
sss.sAtsstCCCECECCCfr:appel aux
AttAsttttuDCCECCCCCfr:appel d
AtAuutsvu.EDEDDDFDDfr:appli
.tsusttttACBBBBBBBBfr:appli a
uutttvAut.BB.BBBCBBfr:appliqu
tusttuBttuBB.BBBCBBfr:appliqu de
BtBuuvvuuvyvyvvvvvvfr:applis
swAvA.wuwxB.u..t.B.fr:apport
ttusBBsust....Bs...fr:apport se
vvBvAvv.tvvvyvwvvxvfr:apporton
tsuusstBuuuuuuuuuvufr:apporton _ capital
tsuuustCtuuuuuuuuvufr:apporton du
tuAtAutttsvvwvwvvvvfr:apporton le
uttutB.uuvCCCCCCECCfr:apprentissag
uttttCtuuuAAAAABAAAfr:apprentissag _ .
AsssttstssAssssssstfr:appui
tssst.stEvsssssssstfr:appui _ chengdu
tssst.stEvsssssssstfr:appui a
tAvuuwB.uwCABBBBDDBfr:apres
vvwvswsBw.ttttvtsvtfr:argent
tuttuuuAtBuuuuuuuwufr:argent .
susvtvwwCv.sAssssssfr:arriv
AsttttttBuBBBBBBBBCfr:arriv _ chengdu
stutsstttABBBBBCBBBfr:articl
CAuvvvxusyAuA.B...ufr:asi
vAuAtuuAut.A.B...s.fr:asi ,
Bsvwstvv.vuvuusuuuwfr:asi .
v.t.ssssttsus.sssssfr:asi ;
AtAssss.ssDBCBBBBCBfr:asi et
vtstBssBsuDDDDFDDGDfr:asi nous
A.vwt.wvvvyywwyuwwwfr:asiat
AsuvsAwvvuxxvvxuvvvfr:asiat .
tutBsttutstttutttttfr:assembl
tttCtttttwBBBDBBBBBfr:assemblag
stsBsstssvAAAAAAAAAfr:assemblag de
utususvvDvttttttttufr:assist
vvBuC.vswwttAtuutvtfr:associ
ttttABsutsuuuuvvuuufr:associ .
ssttBtssstCCCCECCCCfr:associ _ ,
tss.C..tssuuuuwuuuufr:associ _ dan
ttAt.tttttssAsussssfr:associ a
tuuuDustuuAAAAAAAAAfr:associ chinois
Auuuttuus.A........fr:assur
vvut.vBwts..sBs....fr:ateli
ttusssBtsssssssstssfr:ateli _ activ
uuuuuuAutADDDEDDEDDfr:ateli de
ttusssBtsssssssstssfr:ateli en
ttt.ssAtsuAAABAAsAAfr:ateli est
tsuut..uAuCCBBBCBBEfr:attend
Bsss.uCsstDBBBBBDBBfr:attend plus
B.uBuvuuvvBt.t.....fr:attendent
uwDCyvxswuA.sAuttssfr:au
.vuAtuuut.CAA.AAAAAfr:au _ ,
tw.BwvvuwAEFEEDDDEDfr:au _ .
Bs.tts.sttsssssssssfr:au _ chinois
Asstuts.tuBAAAAAABAfr:au _ comm
utAtBttstuuutuwuuwufr:au _ d
.v..uuwBvustuvtututfr:au _ de
.ttussstsACAAAAAAAAfr:au benelux
ttusuttCsvAAAAsAABAfr:au capital
tAsuttsBstusuuuuuwufr:au dela
tvDvuvuuuuBBCBBBBBBfr:au developp
Asstuts.tuBAAAAAABAfr:au japon
Bs.tts.sttsssssssssfr:au march
uuDvusuuuuAABAA.AAAfr:au point
tttAsstttBBBBCBBBBBfr:au printemp
.u.AuvutuvA.st.....fr:au servic
AttAsttttuGDDFDDDDDfr:au sichuan
Bwwsv.uww.HEEFEFFEEfr:aucun
tttAttuvuBtttvtttttfr:audit
tttAttuvuBtttvtttttfr:audit ,
sssstss.s.BBBBBBBDBfr:augment
sssstss.s.BBBBBBBDBfr:augment _ capital
sssstss.s.BBBBBBBDBfr:augment de
C.v.vvvuw.At.A.....fr:aupres
Cuv.uvvuvABAABAAAAAfr:aupres de
tBtutsAuuustssssAssfr:auront
vAsBtuvstuuAttsssBsfr:auss
us.vsst.ssBBABBBBDBfr:auss _ .
us.vsst.ssBBABBBBDBfr:auss ¤
uvBuv.vuuB..A..u...fr:automat
ssssussAsAAAAAAAABAfr:automn
uAttttAtuuBBBBBBCBBfr:autonettoi
tuBtut.vttAACAAAsAAfr:autonom
ttAtst.tttAABAAAtAAfr:autonom .
vAuuAuuuu.tsttwttttfr:autoris
tBssttttttBDBBBBBBBfr:autoris _ emploi
ssutBsssstvvvvyvvvvfr:autoris _ le
u.ADu.wywzvutxtvutwfr:autr
uuABsutttuuuvvuuuuufr:autr ,
.uuAtAvttu.ttvtutttfr:autr .
stAsstsussvvxvvvvvyfr:autr :
uvuDtuvutvuuuwuuuuufr:autr _ .
vAvAtuAvuvtututttttfr:autr _ et
uuuBttAutuvvvwvvvvvfr:autr equip
.Aussstsst.DBBBBBBBfr:autr et
ttA.ttttttvvxxvvvvvfr:autr societ
ttBAsutustuuuvuuuuufr:autrui
AyswsA.vsz.uusvyuuwfr:aux
Autttt.AttDBBBBBECBfr:aux _ ,
BvvvuwBw.usuuuuuwuvfr:aux _ .
ssss.ABvsuBBBBBCCBBfr:aux _ :
sssssBststsssssts.sfr:aux _ ;
.tAt.uvtutCABA.AAAAfr:aux _ chinois
tuutsBuuuBuuuuvvuuufr:aux _ d
w.Auss.uAzyzzxzxzzzfr:aux _ de
ssssssAsstvvvvvvyvvfr:aux _ entrepris
vt.tvAuA.wuutuuxuxxfr:aux _ qui
ttttsA.tsuuuuuuvvuufr:aux _ scientif
sssssBststsssssts.sfr:aux collabor
ttAssBststuuwuwvuuufr:aux cot
tsssAss.ssuuuuwuuwufr:aux editeur
ttutstCtsuttttttuttfr:aux essais
ttuusAAttuvvvvvxwvvfr:aux etud
CtussuuvttCAAAAAAAAfr:aux hopital
uus.tuCvuuvvwwvvyvvfr:aux jeun
Aututu.AusDCCCCCDDCfr:aux maraicher
vtvuvuu.Dwvvvvvvvwyfr:aux societ
vuu.uuA.uwAAACAAC.Afr:avant
tttttt.Atsssssss.tsfr:avant la
uuuBttButvBBBCBBCBBfr:avant le
uuutuAButu.....sB..fr:avc
zzHzAAx.yvD.DEBACBCfr:avec
uttutuvBtsBBBBBBBDBfr:avec #
tsAtststssttuttttttfr:avec _ ,
utAvtCwuuvzzzzyzzzzfr:avec _ .
ssssBttsutAAAAAAAAAfr:avec _ acteur
ssttBtssstCCCCECCCCfr:avec _ associ
tuAttAuutsttvttutttfr:avec _ autr
vuCttsvusvttvutttttfr:avec _ client
tAtutuDutu.sC...B..fr:avec _ constructeur
tutsAttuAtBBBBCBBBCfr:avec _ dan
vuu.tvvBuuBBBDABBCBfr:avec _ de
tutttBttttBBBBBCBBBfr:avec _ depart
ssssBsttstttttvttttfr:avec _ detenteur
uvAuBsuvuwuuxuvwuuufr:avec _ entrepris
ttAs.stusuttvtutttufr:avec _ equip
vtCvttuvuvsstssssssfr:avec _ equipementi
.uBttutvutttvttttttfr:avec _ et
uBDuutuutvsu.ssssssfr:avec _ fabric
ttutvutCtuAAAAAAABAfr:avec _ fond
uuuuABsuusDDDDFGDDDfr:avec _ group
sstssAssstBBBBBCBBBfr:avec _ hopital
.ttsssstsABAAAAAAAAfr:avec _ import
ssBtstusstsssssssssfr:avec _ ingenieur
sstsBssvtus.ssvssssfr:avec _ inventeur
stsssA.sstBBBBBCCBBfr:avec _ l
ttttsBuutttttttvtttfr:avec _ laboratoir
ttBsttttstAABAAAAAAfr:avec _ partenair
uvCuBuuvuu..A.s....fr:avec _ pme
uuAvsutvtABBCBCBBBBfr:avec _ societ
ttCsuttustCCDCCCCCCfr:avec _ special
utttsBtBuwssssvAstsfr:avec _ une
uutuustuvBuuvuuwuuufr:avec _ univers
wvCtAsttwyvvztzwwuvfr:avec de
tuut.vtu.CABAAssAABfr:avec l
u.CvtAvxuxttttuuttufr:avec le
AwDuvvxvsystvutttttfr:avec nos
tsusssAssABBBBBBCBBfr:avec notr
wwBwsCwwuxDDEDEDEDDfr:avec nous
ut.tsAuAsuvvxvvxvxvfr:avec plais
vsAv.BuvuuB.DBFDBBBfr:avec qui
xwCxsBwsyyDAGDEDFAEfr:avec un
vvsvBuuvtACCECDECCBfr:avec une
uvCvvsv.svuuvuwvuvufr:avec vous
Aus.uvu.tvvAuutttvtfr:avez
tsAtststssttuttttttfr:avez _ ide
tt.BtttttusBttsssssfr:avez une
ut.tsAB.uuDDFDDFFEDfr:avis
ssssssAAssCCCCCCDDCfr:avis _ maraicher
uuAttAAAutCCDCCEDDCfr:avis aux
uttuttttCuuuuuuuuuwfr:avocat
wtuAtsyuwB.A.ttAssAfr:avon
tvuButtt.vDDDFDDDDFfr:avon _ d
tstAsstttAtttutttttfr:avon _ la
uuuustuutC.........fr:avon _ le
uuuututvtC.........fr:avon _ notr
tvuButtt.vDDDFDDDDFfr:avon besoin
ustAuAutvB...s.A...fr:avon de
ssAss.ssssttsttutttfr:avon la
uutuABtttuCCCCsECCCfr:avon le
uBuusuu.uuBCBBCBBCBfr:avon pas
.tv.ut.AvvFFEFEEFCEfr:ayant
ss..tsssB.BBBBBBBBCfr:azur
ussst.uCAuuuuuuuuvvfr:azureen
s..ss.uCsttttttttutfr:azureen ,
.uttuuuCtvwuuuuuuvufr:b
vvuuuuvvB.ttttttttufr:bail
uuAsuAsutvssu.sttssfr:banc
stBttsBtstttutttuttfr:banc _ essai
stAutB.tstttuttuuttfr:banc d
vuvvuvv.AADDDDDDDDFfr:banqu
ttssssssBtBBBBBBBBDfr:banqu ,
uttutuBuu.ttttttvttfr:barrag
Atvv.vuwAuGEDDDDDDEfr:bas
tAssssssstuwuuuuuuufr:bass
uutttAButtsssss.tssfr:bassin
u.Cut.vtsv.vstuAutufr:bat
uuCttuuuuuAABAAAAAAfr:bat _ un
uuCttuuuuuAABAAAAAAfr:bat avec
uBBsutuwuxABC.AAAAAfr:batter
tAuBsststusAstsssssfr:batter ,
tCBtttsvsusvAssssssfr:batter .
sAt.ssststCECACCCCCfr:batter _ a
.ttussstsACAAAAAAAAfr:benelux
xywAwsus.uA..AtBtsAfr:besoin
suv..u.vsvA..AtAt.Afr:besoin _ un
svuBu.ttsuEDDFDFDDEfr:besoin _ une
uwwBvtsssyAssBtAttAfr:besoin d
wuvsvAvsA.AAAsABACBfr:besoin de
uuutuvDvuvCCCCCCDCCfr:bet
tttuttButtAAAAAABAAfr:bet ,
ttttttBttvBBBBBBCBBfr:bet testeur
t.vtAv.uAv.B.Au.stAfr:bien
sBtsttssttvAsssssssfr:bien _ un
vssBuBvuuws.AusssBsfr:bienvenu
vssBuBvuuws.AusssBsfr:bienvenu .
vtvButvAstvvvxvvvwvfr:bienvenus
vtvButvAstvvvxvvvwvfr:bienvenus .
utuuuuuvCuttttttttvfr:bilingu
tAststuAtuDFDDDDDEDfr:biolog
ssstssuAssDDDDDDDEDfr:biolog de
tttBsAtttttttvtvtttfr:bioreacteur
tAt.tstttuCDCDCDCCCfr:biosourc
tAt.ttttsuBCBBBBBBBfr:biosourc ,
uvt.tsvA.tuuuwuvuwvfr:biotech
uuuAs.ustuAAA.AsAEAfr:biotech .
wwtCu.vvuvuuvwuvuuufr:blanch
tstsstBtsvsssssstssfr:bloc
tstsstBtsvsssssstssfr:bloc operatoir
uuu.AvuuuABBBCBBB.Bfr:boit
utuBttvvu.sssssssssfr:boiti
tstBsttututttvtttttfr:boiti en
Bssxu.xv.uvw.tttttsfr:bon
tBvvuAvuustvsssAsssfr:bon _ .
Cvuutvttttwuuuuuuuufr:bon produit
ttututB.uuEEEEEEGFEfr:bord
ttututB.uuEEEEEEGFEfr:bord ,
AtuuttBtuv.AAAAABAAfr:born
ussts.AssuBBBBBBCBBfr:born .
stssAAssstCCCCFECCCfr:bou
tAttvstst.A.AAAAACAfr:boucl
sAssssstsAtvtttttttfr:boucl en
Cttvstuuu.wuuuuuuuufr:boutiqu
Btttsttttwuttttttttfr:boutiqu _ lign
Btttsttttwuttttttttfr:boutiqu en
sttBttussuCCCFCCCCCfr:bpf
.uBtttttttvs.ssssssfr:bras
yFzwyvztwtA.DDCAABAfr:brevet
tsuuAvuvtBtvtt.ttttfr:brevet ,
uCustttttutvtttttttfr:brevet .
sCsussstswuwuuuuuuufr:brevet _ a
stsssAsssBsusssAsssfr:brevet _ est
tBssstssstAAAAAAAAAfr:brevet _ l
sBstsssssvBDBBBBBBBfr:brevet _ le
uCttstuvtuFHFFGFFFFfr:brevet a
uCtttstttvBCEBBBBBBfr:brevet de
uAssusssstBCBBBBBBBfr:brevet en
tstsusstuBtutttttttfr:brevet est
tsuuuuwBu.A.AAA.ABAfr:brevet et
sAsssAssstsusssAsssfr:brevet initial
tBttstttswBCBBBBBBBfr:brevet sur
utttBvAuutuuuuuuvuufr:btp
uu.uuu.uvAs.usssussfr:budget
xuAuwutussssssssBtsfr:bureau
ttustsutDvuuuuuuuuxfr:bureau ,
tssst.stEvsssssssstfr:bureau _ appui
t.s.s.stsBCCCCCCCCDfr:bureau _ chengdu
ssBststtttsssssssssfr:bureau _ etud
ssBststtttsssssssssfr:bureau d
tttttt.us.CCCCCCFCAfr:bureau de
tstsusu.Cxssssssstsfr:bureau et
sssussBsstttttttuttfr:bus
uuttut.Dtu......C..fr:business
ttttut.CsuAAAAAADBAfr:business _ ,
s..ss.uCsttttttttutfr:business _ azureen
uuttut.Dtu......C..fr:business angel
uAtttuAvttDFDDDDFDDfr:but
uAtttuAvttDFDDDDFDDfr:but _ un
u..s.wwBvy...sDBBCBfr:c
uAusutuBsuB.BDBBBCBfr:c _ le
uuAButtvsuvvxyvvvvvfr:c _ nous
u..s.wwBvy...sDBBCBfr:c est
vututuuuCvuuuuuuuuwfr:cabinet
tssstsssBsttttttttvfr:cabinet _ chinois
tssstsssBsttttttttvfr:cabinet franco
vvvuu.uvvBuuuuuwuuufr:cadr
sssssAssssvvvvvyvvvfr:cadr _ etud
sssssAssssvvvvvyvvvfr:cadr d
ttAttuAutsCCECCCDCCfr:camer
s.ttstBssttuAtttuttfr:camion
tsstsu.tButtttttvtufr:campus
tsssstttBtttttttttufr:campus .
sssAtstsAuBBBDBBBBCfr:capabl
sssAtstsAuBBBDBBBBCfr:capabl de
uuuCtuuutuuuuvuuuuufr:capac
ttsBtssstutttutttttfr:capac _ #
tstBstttsutttutttttfr:capac de
vuuvutvCtuCAAA.AACAfr:capital
tsts.stAuuBBBBBBBDBfr:capital .
sssstsss.Atttttttutfr:capital _ a
ttsststBsttttttttvtfr:capital _ pour
tsuuustCtuuuuuuuuvufr:capital aux
s.ss.s..stttttuttvtfr:capital d
tsstustCttAAAAAAABAfr:capital pour
Austvwtsu.AEBFCCFBCfr:capteur
ttsttsAuuu..s...A..fr:capteur ,
Asu.tuwAtwtBAB...u.fr:capteur .
AttutstusButtttttttfr:capteur _ notr
ut.utuButtBBCBBBCBBfr:capteur _ pour
AttutstusButtttttttfr:capteur a
tsAsssssssttuttttttfr:capteur avec
tAsuttuBsuCECCCCCECfr:capteur de
vBuA.tuuuvBCBBCBBBBfr:carbon
stAss.sttvBBBBBBBBBfr:cardiaqu
tttsttButtsssssstssfr:carri
sssssssssAtttutttttfr:carros
sssssssssAtttutttttfr:carros ,
twwCuwvx.utsssssssufr:cart
tttttttuCtuuuuuuuuwfr:cart _ sejour
AttutttvBtxvvvvvvvxfr:cart de
tttBtstssusssssssssfr:cartouch
tttBtstssusssssssssfr:cartouch _ diagnostic
tttBtstssusssssssssfr:cartouch de
tsssuAsAswwwwwyywxwfr:cas
tsssuAsAswwwwwyywxwfr:cas ,
DwuvuuvvuuCBBBBBBBBfr:catalogu
Cvuuuuuuututtttttttfr:catalogu _ de
uAuuuttuuAuvuuuuuuufr:catalyseur
t.tututttACECCCCCCCfr:catalyseur a
sAsAststsututBtttttfr:catheter
tttCtututtAAABAAAAAfr:cdmo
uuu.ts.uytttAs..wAtfr:ce
tAsstttus.BCBBBBBBBfr:ce _ .
AtsuttAuttDCCCCCDCCfr:ce _ il
.AtuAtusttDDCCCCCDCfr:ce _ nous
AtsuttAuttDCCCCCDCCfr:ce qu
.vwB.v.vuuwvvvuvxvvfr:ce que
t.u.tuAuutAA.B..t..fr:ce qui
tu.vtBuuusDDEDDFDDDfr:ce ser
wBvvuwuwu.wzwwwwwwwfr:ced
v.t.ssssttsus.sssssfr:cedon
v.t.ssssttsus.sssssfr:cedon _ licenc
v.t.ssssttsus.sssssfr:cedon la
vusvuCtuvvCCDCCDDCCfr:cel
ttAttstuAttvvtttttwfr:cellul
uuuuAuuBuussss.ssusfr:celui
xt.uvAAvtwuvvvuwtuufr:centr
sstssA.sstsssssttssfr:centr _ particip
uuuus.Auu.vvvvvxwvvfr:centr anticancer
tttBtttsAttttutttttfr:centr d
ttAttuAsttttttttuttfr:centr de
sstssBussstttttutttfr:centr techniqu
BstAssussuuttutttttfr:central
BttBsuutsuuttutttttfr:central de
utuutuuCtuCCCCCCCECfr:certif
Aut.ttsttACAA.AAAAAfr:certifi
tts.sssssAtttutttttfr:certifi _ #
sstu.usBtB.tABCABBAfr:cet
sttutt.Bt..AAAAABBAfr:cet _ .
.sststutsBtssssssssfr:cet anne
uttBtt.ttuuuuwuuwuufr:ceux
uttBtt.ttuuuuwuuwuufr:ceux qui
tstBssssssABBCBBBBBfr:chain
tssssBsstutttttutttfr:chair
stvtutACtwsBACAA.BAfr:chaleur
vtttu.BwAuuuuuuvsuvfr:chambr
ttttutBAutvvvvvvwwvfr:chanc
uAtutt.ttsCECCCCECCfr:chang
vw.xt.v.sAvwxwwxxywfr:chaqu
.ttus.uusByvvvvvvvvfr:chaqu _ #
ssstsAAtstuuuuuvwuufr:chaqu _ deux
ttAtsA.utuvvwvvxxvvfr:chaqu anne
tsssttt.Avsssssssttfr:chaqu laureat
.u.uvstu.wtu.uwvuu.fr:charg
tuB.tutttuuuvvuuuuufr:charg ,
tttssAAstutttttvvttfr:charg .
uttssBssAttttttutttfr:charg _ mission
Assstsss.sCBBBBBBAAfr:charg de
Bss.ssAssu.ttvttvttfr:chariot
Css.ssssssAssusssssfr:chariot ;
tssststBttAAAAAAABAfr:chef
tssststBttAAAAAAABAfr:chef _ fil
tssststBttAAAAAAABAfr:chef de
sxxtAuyu.sECCEEDCBDfr:chengdu
uuvuBuuwAwCBBBDBBBCfr:chengdu ,
Auuvsuu..tA...A..ssfr:chengdu .
ssttAtsttAAAAABAAAAfr:chengdu _ #
Asssttss.sBBBBBBBBCfr:chengdu _ cherch
vutvAuuvBvAAAABAAAAfr:chengdu _ nous
AstsutttBtBBBBBBBBCfr:chengdu et
tsssAAtsuuCCCCEDCCCfr:chengdu pour
uuuuuuuCuvxxxxxxxzxfr:chequ
txtAvAtvusHGHHHGHHHfr:cherch
tsssuAt.uussssstsAsfr:cherch _ .
utAutttvsAAABAAAAAAfr:cherch _ d
ussAsss.ssCCCECCCECfr:cherch _ de
sssstsssAsBBBBBBBBCfr:cherch _ et
xvAvuAtsvxCCDCCFDDCfr:cherch _ pour
us.AssssssCCDECCCCCfr:cherch fabric
CwuAstvuttDCCDCDCCCfr:cherch un
tsttvAt.uu.....t.B.fr:cherch ¤
vuuutvvuACAAAAA.AAAfr:chercheur
sssstAssAttttttvttufr:chercheur etranger
ssttss.utzt.AsDB..Dfr:cherchon
AuBtuuuvtuHEEEEEEEEfr:cherchon .
Ausvvus.tvFDDDDDDEDfr:cherchon _ distributeur
t.utsCusssBABBBDBBBfr:cherchon _ laboratoir
ussuAusutsuwuuAuuuufr:cherchon _ qui
Css.ssssssAssusssssfr:cherchon _ revendeur
ussuAusutsuwuuAuuuufr:cherchon avec
vAutwvs.syuBtvttus.fr:cherchon de
.sstsAssssutttt.tttfr:cherchon l
AtsA.Awu.vGEECFGDDGfr:cherchon un
v.ututButuuxu.us.uufr:cherchon une
Bxys.wsyssxuvyxvvvyfr:chez
uvuvBvAuvABAAAsABAAfr:chez _ ,
vvvBvusvuvvvvxvvwvvfr:chez _ .
Btttsttsutvttttttttfr:chez le
svxAsvuwAtytvywvwvxfr:chez nous
ttuuvsAtt.DDDDDDGDDfr:chez un
.utB.tt.ttCBBDABBCBfr:chiffr
.utt.tt.ssBAAA.AABAfr:chiffr _ affair
.utt.tt.ssBAAA.AABAfr:chiffr d
tuAtsAuutsAAAAACAAAfr:chim
Bsxv.xzw.uEACDGCCABfr:chin
.usttsttAtssssssssvfr:chin ,
Dsuu.uuu.z...BC..tsfr:chin .
.uttuttuAu........tfr:chin _ nous
usttBvtuvutwttsttttfr:chin _ voulon
tttBustttABBBCBBBBBfr:chin a
Btvu.vuvutBtAABAAAAfr:chin nous
BsvyBuzuBzBBDC.CC.Bfr:chinois
.u.ttstvBvDBCBC.BBBfr:chinois ,
A.ws.tsx.ytttsvAstvfr:chinois .
Cvuu.uuvutC...s....fr:chinois ?
stttststsABBBBCBBBBfr:chinois _ #
.ss.s.ssBsuuuuuuuuwfr:chinois _ bureau
uuut.uuA.suuuuvuuwvfr:chinois _ de
ttAsu.utttDDFDDGDDDfr:chinois _ etud
uuAsutuuAsBBBBBBBBCfr:chinois _ fer
tsttCtttttCCCCECCCCfr:chinois _ fond
uuuutAtBu.yyyyyzyzyfr:chinois _ la
tsssBtssstsssstsss.fr:chinois _ nous
BuutAutuuuDCCCDCCCCfr:chinois d
ttutAtuvAvttttutttufr:chinois dan
svsv.vuBust.B.s..vsfr:chinois de
sttt..ts.Avtttvttttfr:chinois en
vvwtC.utuuEEEEGGEEEfr:chinois pour
ttuttAtBttuuuuuwuwufr:chinois sur
.tttttttsABAAAAAAAAfr:chirurgien
vvvsuuwuB.BBBDBBBBCfr:chois
uuututvuBABBBBBBBBCfr:chois un
BtttttttttDBBBBBBBBfr:chongqing
AtsttsA.tsBBBBBBCBBfr:chos
uuvtuCsuuvtttttutttfr:chu
utttttBuAtssssss.stfr:chut
wtuuuvBt.sAA.AAABCsfr:cinq
ttvttBvA.wuuuuutuvvfr:cle
ttutsBtAtvsssss.susfr:cle .
swttsw.uvs.tuvutsstfr:client
vuuuuuuBuAAAAAAAsBAfr:client ,
Asss.sstssutttuttttfr:client :
ssssssBsstBBBBBBCBBfr:client _ referent
uttttsCtsvAAAAAABAAfr:client de
tttAAtusstuuuvvuuuufr:client et
sssAsssssttttutttttfr:client exterieur
tstAts.tsttttuttsttfr:client qui
ttuts.uBttvvvvvwvxvfr:climat
Bvwus.Avuws..BAs.B.fr:cliniqu
AtusAsvtttABBBCCBCBfr:cliniqu .
AtutstAtttutttttuttfr:cliniqu de
uuuuuuuvuC.........fr:cnr
tsssBssstuCCCCFCCCCfr:coactionnair
wwBuuwuttAttutttt.tfr:codevelopp
sssstssstBuuwuuuuuufr:codevelopp avec
ttCtsstttuuuwuuuuuufr:codeveloppeur
tttstBtutusssssssssfr:coencadr
vsvvsvvwuBB.BBCBBBBfr:coentrepris
sAttttttsBDFDDEDDDDfr:coentrepris ,
.ss.Es.ssvBBBBDBBBBfr:coentrepris .
sttsCuttstAAAABAAAAfr:coentrepris _ un
ttutCutvttAAAABAAAAfr:coentrepris avec
uutsCuutsuuuuuwuuuufr:cofond
tttsBttustttttuttttfr:cofond _ societ
uttsButsutttttuttttfr:cofond de
tsttButuutsAssussssfr:cofondon
tsttButuutsAssussssfr:cofondon _ societ
vvvuv.uvsBssussus.Afr:collabor
tuutttuwuCssssstsssfr:collabor .
sssssBststsssssts.sfr:collabor ;
stuststtsBtttttvtttfr:collabor _ l
sststAsstsCCCCCDCCCfr:collabor _ un
ttutu.tttBAAAAABAAAfr:collabor avec
uvuutvsv.C....s.A.Afr:collect
ututtCuvtuDDDDDGDDDfr:collegu
sCttstuusuAAAAAAAAAfr:combustibl
stwsBAButxBCAsuBAA.fr:comm
Asstuts.tuBAAAAAABAfr:comm _ chin
uwwvvA.u.wBBBBBDABAfr:comm _ d
uuutBvAvutAAAAsABAAfr:comm _ de
tss.C..tssuuuuwuuuufr:comm associ
Asstuts.tuBAAAAAABAfr:comm en
tstsBAstsuuuuuwwuuufr:comm partenair
vw.Awvw.wt..A....s.fr:command
tuAutsuv.BAABAAAAAAfr:command .
sssAtss.sstttutttutfr:command a
u.tttsutAtDFDDDDDDFfr:comment
DtvxwywxutBCAAAAAAAfr:commercial
CuuuttvtttECCCCCCCCfr:commercial _ ,
Custssttuus........fr:commercial en
B.tuttutsvuvtttttttfr:commercialis
.AtssstssutDBBBBBBBfr:commercialison _ produit
BusttstuttDBBBBBBBBfr:commiss
wtswCstuvvsussssAu.fr:commun
.uB.BsttsuBB.BCBBBBfr:commun ,
usAvA.xvvztuuttttttfr:commun .
uuAtBAtuuvvvwvxvvvvfr:commun _ de
uvsttBuuuwsstsstsssfr:commun _ le
ssutAsssAtttttvtttsfr:commun _ une
tssttt.Btwuuuuvuuvufr:commun a
vwAtBAuvuwvvxvxwvvvfr:commun avec
sttssBtttuAAAAAAAAAfr:commun sur
vvCAuvvvuuBBBCBBBBBfr:competent
tAuuu.v.u.B.BBBBBDBfr:complet
sAtttuuAsuA.AAAAACAfr:complet a
ttBtuuutusBBDBBBBBBfr:complic
stst.sAsssBBBBCBCBBfr:compost
tBuvt.ututtwuuuvuuufr:compr
sAttsAttttuvuuuuuuufr:compr .
tuutsCAttvsssss.vssfr:comprendr
.Bttust.tutxsssss.sfr:compris
.Btttstssvuytttttvtfr:compris .
Auvvuv.wtAwtvuuuwuwfr:compt
tuAusuBuuvttvtttvttfr:compt _ nous
tuAusuBuuvttvtttvttfr:compt sur
.sttstutCwAAAAAAAAAfr:comptabl
AsssssstAtDCCCCCCCEfr:comptabl et
AuuAttAttuDCCDCCDCCfr:compteur
AttttsAtttCBBBBBCBBfr:compteur _ eau
AttttsAtttCBBBBBCBBfr:compteur d
AtttAttstuBAAA.AAAAfr:compton
wCuvvwuww.tvtttvtttfr:conced
tCtttssttuAAAAAAAAAfr:conced .
uDttstttsvxzxxxxxxxfr:conced l
vDtsuvuvuvux..uuuuufr:concedon
ttBvtv.usutttttttttfr:concept
stBtsutsstBBCBBBBBBfr:concept de
AssssssssvECCCCCCCCfr:concessionnair
.wEtwxwwvtDBCCBBBBBfr:concevoir
tuAstststsCCEDCCCCCfr:concevoir _ un
tuCvuuuttvBBCBBBBBBfr:concevoir a
suAstttsssCCDDCCCCCfr:concevoir avec
ttsAst.tttBBABBBDBBfr:concu
ssuAst.ttsDDDEDDFDDfr:concu un
AAuuuusuutB.....s..fr:condit
tAutstAssututtttuttfr:condit _ le
tttCstutstBBBCBBBBBfr:condition
tututvAAt........u.fr:conducteur
ttttsttCttvvvvvvvzvfr:conducteur ,
stttsuAvsBttttttuttfr:conducteur .
Buutsttsttuttttttttfr:conf
Bssssttsttuttttttttfr:conf _ vos
Buutsttsttuttttttttfr:conf nous
AuvBuvswuwGFFHFFHFFfr:confi
tttBsstsstDDDGDDDDDfr:confi a
tutttuBtttCCCCCCFCCfr:confirm
utCut.utuussssstsssfr:conjoint
ssss.Assssuuuuuxuuufr:conjoint .
Aututtu.ttDCCCCCCDCfr:connaiss
Aututtu.ttDCCCCCCDCfr:connaiss le
BtsstttttuHEEEEEEEEfr:connait
ABtututtuttAsssssssfr:connaitr
ttAttuAtstCAAAAABBAfr:connect
wvvusuusCwssss.sstsfr:conseil
tttttstBsussssssstufr:conseil .
ttssussuBsEEEEEEEEHfr:conseil _ .
tttststtBtttttttttufr:conseil jurid
tuuuutuvuC.........fr:consomm
utussCvtsuAAAAABAAAfr:consortium
As.u.vsuttyxxwywxwwfr:constructeur
ssAtttsssssAtssssssfr:constructeur de
tuBtust.ttDDGDDDDFDfr:construir
tttBtttttttttutttttfr:construison
.tvBuvvvvsC.BCBBBBBfr:consult
tts.tsttt.tttutttttfr:continent
tts.tsttt.tttutttttfr:continent .
vBsvtvA.uwtvututsvtfr:contr
uCusututtusssssssssfr:contr _ .
ssAstss.stvvxvvvvxvfr:contr _ part
uCusututtusssssssssfr:contr redev
tAAutts.svwxxwwwwxwfr:contr une
.Av..twvtt.tsusussufr:contrat
uttAAttttttttvtttttfr:contrat ,
tAwvuvuuv.vyvvvvvvvfr:contrat .
AAtututtutCsAAAAAAAfr:contrat d
uAuttBtuuw.A...s...fr:contrat de
ButsututttCBBBBBBBBfr:cooper
sttttttBtttttttttutfr:corporat
tttut.uuuABBBBBDBBBfr:corros
.utButttsuABBDBBBBBfr:cosmet
vuAu.svssv.As.ss.tBfr:cot
sAssAs.tsttsttuttttfr:cot ,
ss..tsssB.BBBBBBBBCfr:cot _ azur
sssss.sAtsvvvvwvvxvfr:cot _ un
uvstsCtAttssssutsu.fr:cot d
sssBssststCCCECCCCCfr:coul
tttsttstBsBBBBBBBBCfr:coup
tttsttstBsBBBBBBBBCfr:coup _ main
tttsttstBsBBBBBBBBCfr:coup de
tutAttB.tvBBBCBBsCBfr:cour
tttuttABsuBBBBBB.CBfr:cour ,
uvuvuuuvvD.........fr:court
vvu.ttuAtAAA.CAAABAfr:cout
sttttsvssBtssssssssfr:couvr
wutvCvxvBvBBsBABBBCfr:cre
tttsBtttttBBBBCBBBBfr:cre _ filial
ssssBsstssBBBBCBBBBfr:cre _ societ
ssusCtsvttuuuuwuuuufr:cre avec
ttttBtuttuAAAAAAAAAfr:cre une
ttsBusttsutttutttttfr:creneau
ututAtuAAvAAAAsAABsfr:creon
tutsBstuBtuuuuuuuuvfr:creon _ filial
ttut.ttBtvBBBB.BBCBfr:creon _ societ
sttttBttttsssssssssfr:creus
sttttBttttsssssssssfr:creus avec
tttttA.tssuuuuuwwuufr:curieux
tttttA.tssuuuuuwwuufr:curieux :
tss.ttwvvuC.tuuAvwvfr:d
uAtAuuswu..DBB.B..Afr:d _ ,
.wu.wsuzssDBEsCBBECfr:d _ .
AB.tuuvuuuDBDCCCCCCfr:d _ :
t.ttts.A.ssusAs.uu.fr:d _ ;
tvAAut.tsuvvwyvvwvvfr:d _ ?
B.wvABxwtsEACCDEC.Afr:d _ a
tCsttststutvtttttttfr:d _ anticorp
ttAttuButu..B...t..fr:d _ au
stBsstttstAAAAAAAAAfr:d _ autr
ssssAssussBBBBCBBBBfr:d _ avec
svuuvuCvvuFDDDDDGDDfr:d _ chez
BuwvusstuAyuwyxxwxyfr:d _ de
.uuuAtuvu.CBBBCBBBBfr:d _ du
vtBAuuuv.vBDCCBBBBAfr:d _ en
uuvBt.Avuuxxxyxzyxxfr:d _ equip
A.vswvw.wAt.s.ssttsfr:d _ et
.ttstAus.tuttttvttufr:d _ etranger
sssstssA.ttttttttvvfr:d _ fond
....s.s.C.BBBBBBBBCfr:d _ guid
tttAAttttuEEEFGEEEEfr:d _ industriel
tAs.AssstvADAsBAAAAfr:d _ licenc
sAtsAssttustssAssssfr:d _ notr
uAuu.AAvtuBDBBAD.BBfr:d _ partenair
sAs.sssssuCDCCCCCCCfr:d _ polymer
.vs.ustw.wv.vwusvuvfr:d _ pour
ttuBututCwDDDFDDDDGfr:d _ recherch
utsssssBuuAAAAAAAAAfr:d _ reseau
tttAtAstttDDDFDEDDDfr:d _ rest
AtAttuttttCBABBBBBBfr:d _ se
tttABttvutsssutssssfr:d _ societ
tBtuutu.tuDFDDDDDFDfr:d _ un
sBs.t...s.GHGGGGGGGfr:d _ vaccin
ttutBAttttBBBBDDBBBfr:d acces
tttttAutAv.....A..sfr:d accueil
.uuuttvvtBvttttttttfr:d achat
uAuvttAuvtDEDDDDFDDfr:d activ
.uvv.uuBsuBAAA.AAB.fr:d affair
uttusuAtAvttttttvt.fr:d aid
sstsuss.vAAAAAAAAAAfr:d amorcag
AtttssttttABBBBCBBBfr:d analys
ttuuuuu.uBssssssstsfr:d argent
tttBtsusAuusstssssvfr:d asi
sAyDxAvwvxvxwzwyxwwfr:d autr
ss..tsssB.BBBBBBBBCfr:d azur
Bvuvuu.vuAFDDDDDGDDfr:d eau
tBttttsstvstsssssssfr:d emploi
t.uttvCutuCECCCCECCfr:d en
uuuuAsuuuABBBBBBBBBfr:d energ
tAtt.tttttstss.ssssfr:d entre
wwtxwtAsAtvvxvvwxvyfr:d entrepris
sBsttsttstGGEEEEEEEfr:d epur
Bttv.tuAuwvsssAsstsfr:d equip
x.uvwussu.suu.s.uusfr:d essai
ttuuAA.uttBBBBDADBBfr:d essais
uutuBusttABBBBDBBBBfr:d etabl
uvtuuAButuuuuuuwxusfr:d etre
uuBttAtututtttttvttfr:d etud
AAstssststC.AAAAAAAfr:d europ
vttuAuvwvBBBBBCBBBBfr:d exploit
tAsssttAsuvAssssstsfr:d hopital
uvsvuB.vutsssss.ussfr:d ia
ttttABtttuuuuuwvuuufr:d imager
ttuBtsusssBBBCBBBCBfr:d industrialis
sstssAtsuABBBBBCBBBfr:d ingenieur
uu.uttAAtu..A...st.fr:d innov
sssstststAtttttttutfr:d invest
vttutuAtsAAAAAAABBAfr:d investisseur
AttAsttttuDCCECCCCCfr:d offre
ustAs.ssssssstsssssfr:d ordre
sssBAssstsCCCEECCCCfr:d ou
yA.tssstttEGHEBGCBEfr:d un
wvsAAtxvvwCCCCADBDCfr:d une
vAx.wtAvtxAsABAACAAfr:d usin
sButtu.uttCDCCCCDCCfr:d utilis
s.vztv..Bzvszttuwwufr:dan
ABvtuuvvutwstttttttfr:dan #
Auusuusuuuvuuvuuvuufr:dan _ #
tBtstsutsustsssssssfr:dan _ appareil
ttusssBtsssssssstssfr:dan _ ateli
tttttBttttuuuuuwuuufr:dan _ cadr
suCstsutstuuvuuuuuufr:dan _ developp
ssssAsAtsutttt.tvttfr:dan _ entrepris
tsssttt.Avsssssssttfr:dan _ laureat
tuBttttttusstssssssfr:dan _ main
uuuttsuvCtCCCCCCCCEfr:dan _ parc
A.vvuuvvusBsAAAAAAAfr:dan _ pay
.AsssttsstEECCCCCCCfr:dan _ pharmac
tuAttutAtsuuvuuuuvufr:dan _ projet
utts.ttBtuwwwwywwzwfr:dan _ societ
wwAt.tAvsxsstsAstssfr:dan _ usin
utssssBsstDDDDDDGDDfr:dan _ vrai
tuBsutv.Avttuttttutfr:dan chaqu
vvttsvuCsvyyzyzyyzzfr:dan de
vvAttuA.sv..t.B.Bs.fr:dan l
w.swtvsAsyABtABACuBfr:dan la
.svu..yuAyAs.BA.A.Bfr:dan le
.tvtttsuuBwtuvuuvuufr:dan nos
v.AuxuBwAuwuxxwwzwxfr:dan notr
uuuvt.BuAuFFFFFFHFGfr:dan un
uuutAtAttuCCCCCCECCfr:dan une
uDuutuutuututttttttfr:dan vos
AAtutsvttt.usssssssfr:dan votr
uuuuAvvsvCBBBBDBBCBfr:dat
tvAtuv..wuutuvuwvusfr:de
wyuBytBwvv.BBBBACACfr:de #
tttts.AtsuDDDDDEFDDfr:de _ !
uuuvuutvuD.........fr:de _ %
vt.Buu.tvzAsuBut.Avfr:de _ ,
Aw.zuuvB.vDtAtA...Afr:de _ .
..AtvtvsAuDDCABBBEBfr:de _ :
utAAt.utuvDFCEDFDFDfr:de _ ;
wBu.uuut.vBBBCBBCBDfr:de _ ?
vtsAwztstvsDsu..ssBfr:de _ a
tutAttt.stEEECEEEHEfr:de _ actif
tttsABuutuCCCCDECCCfr:de _ air
ssss.ssssAttttuttttfr:de _ anne
tussttButtttuuttuttfr:de _ appareil
tuuuAtAvuussssus.ssfr:de _ argent
Cuuu.tvuutxvvvxvvvvfr:de _ asiat
uB.utuuuuuBC.BBBBBBfr:de _ au
sBsstssts.tvtttttttfr:de _ aupres
ttAtst.tttAABAAAtAAfr:de _ autonom
tBttsAAssuwxwwwyywwfr:de _ aux
vvuwtDuwsyBsAA...ABfr:de _ avec
tttBsssssutttutttttfr:de _ batter
v.utuutBtuBDBBBBBCBfr:de _ brevet
s..ss.uCsttttttttutfr:de _ business
tttBsutttuBBBDBBBBBfr:de _ capac
Bt.tstutstywzwwwwwwfr:de _ capteur
uuu.vvtv.AsssAsssstfr:de _ cart
vuttsBA.tvBBBBBCBCBfr:de _ cherch
..vsAswuuwsA..tt..Afr:de _ chinois
ttsssAssttuuuuuwuuufr:de _ collabor
tvAtABuwuv..s.sB...fr:de _ commun
ststs.BAstAAAAAAB.Afr:de _ conducteur
sssBssststCCCECCCCCfr:de _ coul
A..vs.ttvvsuttvtustfr:de _ d
tuttu.As.uCCCCCAEADfr:de _ dan
Awz.v.Attttsvvvutysfr:de _ de
AAttuts.suCCBBBBB.Bfr:de _ deja
sssBsssAsuuuuwuuuuufr:de _ des
ustAs.ssssssstsssssfr:de _ donneur
Bsuuu.tvvvsDAAsABAAfr:de _ du
AtttuttBtuxvvvvvvwvfr:de _ eau
tusttuBtutsssssssssfr:de _ eclairag
uttttuBut.ttttttvttfr:de _ electr
Cws.wvwuwBuuvvvvuyvfr:de _ en
tttttAtttBsssssssssfr:de _ est
s..xtuws.y.AusussAAfr:de _ et
Av.u.Auvuvvuuuvvuuvfr:de _ etranger
vtutvtu..ABBBBBBBC.fr:de _ filial
ssAsttsss.BBCBBBBBBfr:de _ fonction
tstttsBustAAAAAABAAfr:de _ hectar
sABttttstsuwwuuuuuufr:de _ institut
Asttst.tttBAAAAAsAAfr:de _ intelligent
tuttsuuCtuCCCCCCCECfr:de _ interess
tttststtBtttttttttufr:de _ jurid
uusBsuv.AwAA.CAAAC.fr:de _ l
.utvsvuutBB........fr:de _ lit
vAAuttAvtvxzwxxxxxxfr:de _ logiciel
uvuCututuusssssssssfr:de _ lot
Cwxsvvuwvuxvvwvvvvvfr:de _ medical
tuAutBtttvuuuuuwuuufr:de _ men
ttttttttBtttttttttufr:de _ meubl
stssttsBsttttttttutfr:de _ minoritair
tsAvAtutstwwywywwwwfr:de _ mixt
tAtsttAutuDEDDDDFDDfr:de _ moyen
ututstutABBBBBBBBBCfr:de _ ne
ut.t.t.uttCCDCsCDCCfr:de _ nous
Cututuuttvuttttttttfr:de _ nouveau
sAAssstttuBEABBBBBBfr:de _ optiqu
vAvvAsuwvBvxvvutxvvfr:de _ par
BuuttAtuttvttttvtttfr:de _ partenair
xvu.uu.wssssstssts.fr:de _ person
uAtuttutBvuvuuuuuuwfr:de _ peut
sBstssAstsuwuuuuwuufr:de _ peuvent
ss.Attttstuuvwuuuuufr:de _ piec
BtsAs.ssstvuuvuuuuufr:de _ plac
stAtwuAtuvFCDCCDEBDfr:de _ pour
svvtuB.vuuDCCCCFACCfr:de _ pret
tsssu.s.tABBBBBBBDBfr:de _ prevu
BAtststtutAu.......fr:de _ proced
ttCtttttsssstssssssfr:de _ prochain
.stAssss.uuttttttttfr:de _ produit
A.s.xuwAvwDDAACCCDCfr:de _ qui
sstwutzsw.CDABBABBBfr:de _ recherch
t.ttstvtsBstsssssssfr:de _ s
v.uBtuAuuuvyvxvvuvvfr:de _ san
sssststBtsuuuuuuuwufr:de _ sant
tssstAsBstvvvvvwvwvfr:de _ scientif
ssAsssssssBBCBBBBBBfr:de _ se
sssAsttsttEEEHEEEEEfr:de _ ser
sssst.sBttuuuuuuuwufr:de _ societ
Csstsstssuuttttttttfr:de _ solair
w.wsv.tvtsBCBABBDBBfr:de _ sur
AttuttAt.vHFFFFFHFFfr:de _ un
usuuCsuttttsttv.tttfr:de _ une
tAtttttA.vstsssssvtfr:de _ univers
usttuvAA.vuuuuuuvvvfr:de _ up
sAsssssssttvtttttttfr:de _ vaccin
tBtts.sttssAsssAussfr:de _ vos
ttsAsttuAtvvvwvvvvxfr:de _ zon
tAAssstssutCsAAAAAAfr:de autr
tBAuutsutvBBDBBBBBBfr:de batter
uttAsAtvttuuuvuwuuufr:de biotech
DvuuuBuuuvvuuuuvuuufr:de bon
vCvttvvvutBCBBBBBBBfr:de brevet
wstsv.sutBAAAAAAAABfr:de bureau
ssttust.s.HFFFFFFHFfr:de capital
A.tuvvuAvvyuxwwwwywfr:de capteur
tuuutsCtsu.........fr:de chaleur
t.Attutttutu.ttttttfr:de charg
suvA.uvw.s.BBDCBBBCfr:de chengdu
tuAtsAtttsBBDBBEBBBfr:de chim
u.tttuuuAu.A......tfr:de chin
BttttttttsDAAAAAAABfr:de chinois
utttttBuAtssssss.stfr:de chut
Auu.uuAustAsstssussfr:de client
ttuttCtuttuuuuuxuuufr:de collabor
tutttuAtuBAAAAAABAAfr:de collect
uttttCuuuuBBBBBDBBBfr:de collegu
tutsvtuAtAAAB.AAABAfr:de command
tsDssstt.suuxuuuuuufr:de concevoir
vuuuuuu.Bwssssssstsfr:de conseil
ttttsBustttttttvtttfr:de consortium
t.tstusBsuvwvvvvvxvfr:de depollu
u.ttAttttsBCBBBBBBBfr:de dessal
ssssBstsssttttvttttfr:de detenteur
AuAttuuutAvuvvuuuuufr:de deux
ttAstsutAAttutttttvfr:de developp
tttBAsustvAAAABAAAAfr:de diagnostic
Bv..uwAwuvwvuwvvwvvfr:de disposit
vssAsssssAFDDFDDDEDfr:de distributeur
ututtAAutt.....As..fr:de don
uBstAuutsuu.t.A....fr:de droit
utCtstutstBBDBBBBBBfr:de dron
uutttBsttusssss.tssfr:de eau
vvButv..wtvvzvxvyxvfr:de entrepris
ut.vtAuAtuwwywwxwwwfr:de equip
tttssBtstutttttvtttfr:de etud
BAAtttttswwvvuuuuuufr:de fabric
tBtAsssssvuvuwuuuuufr:de fabriqu
tssststBttAAAAAAABAfr:de fil
tuttBtttAuuuuuvuuuwfr:de filial
suuuAvvCtyFFFFDFFHFfr:de fond
ButttttuAvsAAAAAAABfr:de franc
sAttBtttttCDCCDCCCCfr:de gaz
.sttttAtttEDDDDDFDDfr:de hopital
Btttsstttuxuuuuuuuufr:de instrument
suuB.sssssvvvwxvvvvfr:de inventeur
utuuvuwCuuCCCCCCCECfr:de investisseur
ttutuuu.Buvvvvvvvxxfr:de jeun
Asxu.ttsttwvuwvu.uvfr:de l
uvtBywxss..Bu.s.svtfr:de la
At.utuuu.tECDCCCCCBfr:de laboratoir
vsvvuutvuBuvuuuuuuufr:de licenc
Cvttuut.vuAAAAAAAsAfr:de logiciel
tttsttstBsBBBBBBBBCfr:de main
BwtAvwwvvxutusttt.tfr:de marqu
ttBstvttttBBCBBBBBBfr:de material
Dvuutsuusuvttttttttfr:de materiel
uuuttCtutvAAAAAAAAAfr:de medecin
sssssBssstCCCCCDCCCfr:de men
uuAutuuuuBuuwuuuuuufr:de mis
uAuutAuuuvBDBBBDBBBfr:de molecul
Dtvtuuuvuu.........fr:de negoc
x.uBuvwBvsAAACABBCBfr:de nos
wAAvxwssw.vywvvvxsvfr:de notr
.vAsuuAuvtyxzyxxyxxfr:de nouveau
vuBuvvBvvwttstttvttfr:de nouvel
tttBsssssutttutttttfr:de pack
AustssttAsCBBBBBBBCfr:de pai
ttttt.ttBusssssssstfr:de paill
tsssustBttwwwwwwwzwfr:de part
AuAtussttuDB.BBBBBBfr:de partenair
stssstsAsstttttttutfr:de particip
uusBttutsvttuttttttfr:de petit
svuwuvsAussAAAAABBAfr:de plus
Bu.tuuttuuwvwvwvvxwfr:de pme
tAu.tttttuuvuvuuuuufr:de poel
AAt.sstttt.BABAAAAAfr:de pomp
usttusAtAuCCCCCCDCDfr:de port
uAuAuuuuuuBDBDBBBBBfr:de preferent
stssts.ttACCCCCCDCCfr:de premi
stsBAtsssuAAA.BAAAAfr:de princip
uut.B.uutussst.usssfr:de product
tttBsttssuAAABAAAAAfr:de produir
stCutuuttvxswuuvuuufr:de produit
wwuusDutuwuuvuvxuvufr:de projet
ssttstsAssuutuuuuwufr:de puc
ssttttAt.uEEEEEEFEEfr:de quelqu
uvvuuDxutytutttutttfr:de recherch
sAsutsAssus.sssstssfr:de recuper
t.tsAtttttCECCDCCCCfr:de recyclag
tBstssssstBCBBBBBBBfr:de redev
ssssssBsstBBBBBBCBBfr:de referent
ttstssAts.CCCCCCECCfr:de reseau
tt.tuuB.tvA.A...tt.fr:de robot
ttAttu.ttsuuwuuuvuufr:de rout
tBuuuuutttuvuuuuuuufr:de royalt
uuuCtuuuttBBBCBBBBBfr:de sall
AwvAuAvutvDBBDBABBBfr:de se
uuuuuvvvEvsssssssstfr:de sejour
ststs.BAstAAAAAAB.Afr:de sem
tuuuttuCtussssssstsfr:de ser
swsuBxwt.w.stsussuvfr:de societ
CttuttuttsA........fr:de soin
tssAstAtsssssusstssfr:de solut
vAsuwAvsusC.ECCBCECfr:de son
sAssssssssBCBBBBBBBfr:de souch
usttuvAA.vuuuuuuvvvfr:de start
.ssssAtsss.ttttutttfr:de station
s.ststAtutDEDDDDGDDfr:de taill
vCuuAu.vuwsAsststssfr:de technolog
tstAtutuAttttvttttufr:de tianfu
uutttCttAw.....s..Bfr:de tout
ttssssttBsCCCCCCCCEfr:de travail
tttuttuBttBBBBABBCBfr:de tresorer
s.tsss.sssADAAABAAAfr:de tri
AttstAsutuvttttutttfr:de univers
s.tsAs.utuACAAsAAAAfr:de valoris
BttttuvutsBBCCBBBBBfr:de vent
Btvsstutsuyvvvvvvvvfr:de vos
uBAtuvtA.usAtsussuufr:de votr
uvuv.vvAvAttttuttttfr:de ¤
uuttsusuuC.........fr:decembr
DvwwuwvtxsEDCCACCDCfr:deja
tssstssCstAAAAAAABAfr:deja _ .
.ttvtststBvuuuuuuuufr:deja _ fabric
tAsuttsBstusuuuuuwufr:dela
Bsttstttsvxvvvvvvvvfr:delegu
uuuBtuvAtussstsss.sfr:demand
ust.ustsBusssssssttfr:demarch
uuutvuuAsABBBDBBBD.fr:demarr
sstsstBtttvvvvvvxvvfr:demonstr .
ttuCtttutuDDDGDDDDDfr:dep
sssAssss.sCCCECCCCCfr:dep notr
utustCvutsAAAAABAAAfr:depart
tststBttssAAAAAAAAAfr:depart d
ttuttBtttBAAAAABAAAfr:depart de
utuuutABtvssssssttsfr:deploi
t.tssusBtuvwvvwvvxvfr:depollu
tttssusBttuuuuvuuvufr:depollu .
svvvwvwvwC.........fr:depuis
tvuvvuwvvCuttttttttfr:depuis #
vttutttutC.........fr:depuis _ .
tsssuAt.uussssstsAsfr:deriv
tsssuAt.uussssstsAsfr:deriv ,
tsssuAt.uussssstsAsfr:deriv _ elle
uBuusu.utusDAAAA.AAfr:dermatolog
tBttstutstAFCCCCCCCfr:dermatolog .
vvuwuuwsuC.........fr:derni
svvBttvAtwyxxzxxxxzfr:des
tttBttutAvvvvxvvvvyfr:des _ .
uttAsstAttvvvxvvvvvfr:des le
ssssssAAssCCCCCCDDCfr:desherbeur
.uuAtv.usuAssAsstssfr:design
uAuuAsutttstsst.sssfr:desir
tAsttAtttuAAAAACAAAfr:desir d
t.ttAttssstvttuttttfr:desir de
uustttu.tAtttttttvtfr:desorm
u.ttAttttsBCBBBBBBBfr:dessal
uwsDuuxvuuBBDDBBBBBfr:dessin
tutCttutttAAABAAAAAfr:dessin ,
tttBstttssssstsssssfr:dessin _ nous
ssAsststssCCECCCCCCfr:dessin la
tttuttCuttAAAAAABAAfr:detecteur
tttuttCuttAAAAAABAAfr:detecteur de
tBtttttutsCECCCCCCCfr:deten
ssssBssustuuuuvuuuufr:detenteur
tsssBsststttttvttttfr:detenteur _ technolog
tsssBsststttttvttttfr:detenteur de
ttutCutuvuCCCCECCCCfr:detenu
tttsBtttuuBBBBDBBBBfr:detenu _ un
tsttBtsstsAAAABAAAAfr:detenu a
tttsBtttuuBBBBDBBBBfr:detenu avec
tsuutttutAtutttttttfr:detient
tsuutttutAtutttttttfr:detient _ brevet
tsuutttutAtutttttttfr:detient onze
sv.vssBuzut.AsBsBA.fr:deux
uuAtA.uuuuBBDB..BBBfr:deux ,
vuAsAuuuuuttvssttttfr:deux .
Buuu.Avu.u....AB.ssfr:deux _ ,
uAAutvuutAuvvuuuuuufr:deux _ .
AxsvvxCCwvxwxxwwzywfr:deux _ a
AssAsstsstuttutttttfr:deux _ de
utttsstsABtttttttutfr:deux an
ss.st..s.ACCCCCCCDCfr:deux fond
uttCtttttttttutttttfr:deux lign
ABtuttstuvuutttttttfr:deux plac
.vAt.uusvtECDCDCCFCfr:deuxiem
utttAtt.utBBBBCBBEBfr:deuxiem _ ,
tuAssusvtAttvttttttfr:dev
wsCwvwxxssABAAAAAAsfr:developp
stCsssss.uttuttttttfr:developp _ avec
stBtssss.tCCECCCCCCfr:developp _ d
tsBtsstssuuuwuuuuuufr:developp _ de
tuBttttuAuuuvuuuuuvfr:developp _ le
usCttuuttvtuuttttttfr:developp avec
tvDsututsusstssssssfr:developp commun
tuCttuuuttAABAAAAAAfr:developp de
tusutuutuAttuttttttfr:developp en
uvBuutwutAttvttttttfr:developpon
vAtBttuusuFGFHFFFFFfr:devon
stAsst.tttCCDCCCDCCfr:devr
vsuB.uAtuwstss.stssfr:diagnostic
tttBtstssusssssssssfr:diagnostic .
.tsussstsAvuuuuuuuufr:dialys
BAvwuwsvvwHHFFFFGFFfr:direct
uutttCuAttsssssBsusfr:directeur
.Atttttttuvwuuuuuuufr:dirig
t.v.sutsuxzzzzzyzzyfr:disponibl
ButvBututuvuuuwuuuufr:disponibl comm
ttAustBtsuuuwuuuwuufr:disponibl pour
v.us..uvv.ACACAsssAfr:dispos
sAstBs.ttvBEBBCBABBfr:dispos a
vvu...vvuBttt.uutttfr:dispos de
..tsv..tvvvusvtvt.tfr:disposit
AtttsvBttts.....B..fr:disposit .
ttttsBustttttttvtttfr:disposit _ consortium
ssssstAsssuuuuuuwuufr:disposit _ entrepris
vuutsvstsCttttttvttfr:disposit a
vtwsvBAswwut.t.u.B.fr:disposit de
AuuAtttuttwuuvuuuuufr:disposit medical
uutBtAtutvBBBDBDBBBfr:disposon
Bvvvuvvvw.CBBBBBBBBfr:distribu
Cuuuuuuuuu.........fr:distribu _ lamp
.tsssstssACBBBBBBBBfr:distribu _ notr
tuustuvvuBs..s.....fr:distribuon
tuustuvvuBs..s.....fr:distribuon de
vvuB.uusuAutts.tt.tfr:distributeur
tutBttsssuBAA.AAAAAfr:distributeur _ .
Au.vvtsuvsxuuuuuuuufr:distributeur _ chin
Asstuts.tuBAAAAAABAfr:distributeur _ japon
Asstuts.tuBAAAAAABAfr:distributeur au
.utsBsttsu.AAABAAAAfr:distributeur de
Ausvvts.vswuuuuuutufr:distributeur en
Cvtuttststs........fr:distributeur solid
vuvvvu..A.BBBBBBCC.fr:dit
wwsuuxABwtAAB.AACAAfr:dix
uvuutu.vuBAAAAAACAAfr:dix _ ,
ttsAtuvAtsBBB.BBBCBfr:dix _ .
tt.tttuAtsCCCCCCCDCfr:dix _ mois
uttuttvAuABBBBBBBCBfr:dix an
tt.tttuAtsCCCCCCCDCfr:dix huit
vvuuvAvwwAAAAAABAAAfr:doctor
vuuAtuButvDDDGDDGDDfr:doit
uuuutuCuttCCCCCCECCfr:doit etre
ttuA.A.xxz.uAtABt..fr:don
uuuttCtutu.........fr:don de
uuuAtuBuvutttuttuttfr:don leur
ustAs.ssssssstsssssfr:donneur
ustAs.ssssssstsssssfr:donneur _ ordre
ustAs.ssssssstsssssfr:donneur d
BttstttuBuwvvvvvvvwfr:donnon
vsvsAtxxuBACAs.BAAAfr:dont
sssABstvssuuuvvuuuufr:dont il
tAuuAsutsvBDBBCDBBBfr:dont nous
vvvwu.uCtututttAsuufr:dossi
sss.sssAButttttttuufr:dossi .
vtssuAuBswtttttutuvfr:dot
vtttuttB.vssssssstufr:dot _ un
ttsssssBsttttttttutfr:dot _ ¤
vtttuttB.vssssssstufr:dot d
tssssAsAsuuuuuuvuvufr:dot de
uttttBuBtsBBBBBDBCBfr:doubl
BuuutuuvBwvtttttttufr:douz
uuuttutuCuttttttttufr:douz _ ,
yEuv.wxvuxusu.A....fr:droit
sBsstsststBCBBBBBBBfr:droit _ d
.B..ss..sstvtttttttfr:droit _ exploit
sAssstsstsuvuuuuuuufr:droit _ libr
tCututtttu.........fr:droit _ un
uEwuvuvvuvstsssssssfr:droit d
AusttvAtuuDBDBBBABBfr:dron
ttCtssttstBBCBBBBBBfr:dron .
Bvv.tvvtt.CEECEDCDCfr:du
BtwxsvvAttAA..t.tBsfr:du _ ,
ttxs.sywsAtA.tBB.u.fr:du _ .
utuAtu.u.uttt.ttutufr:du _ a
utABtuvustuuwvuuuuufr:du _ au
tsuuustCtuuuuuuuuvufr:du _ aux
uuAtsAuvuuBBCBECBBBfr:du _ de
t.utuvAt.u.A....t.sfr:du _ et
tsstustBstBBBBBBBDBfr:du _ pour
uuuttuuuCuttttttttufr:du bail
tstuwsuCsuAAAAAAABAfr:du capital
uuuuuuuvuC.........fr:du cnr
AuutttAuuuvtttttvttfr:du group
AtttstAtttvuuuuuvuufr:du materiel
uttutsuAvBvvvvvvvxvfr:du mois
sAss.sststsBssussssfr:du phosphor
uu.Cttuuuv..As.....fr:du prototyp
.vxv.swwAs....B.t.sfr:du sichuan
Cututtttutwuuuuuuuufr:du sud
s...Bs.tssDDDDGDDDDfr:du trait
vvuCuuuuuuuuuwuuuuufr:du travail
Bvwwws..vtCsBBBCB.Bfr:eau
AutuuuuBuvxuuuuuuwufr:eau .
Btttttttt.DBBBBBBBBfr:eau _ a
wwwBvBvwvutttwtutttfr:echantillon
tutttAAtut.....C...fr:eclairag
wtvvu.Av.stttttsvtvfr:ecol
sstssAtsuABBBBBCBBBfr:ecol _ ingenieur
sstssAtsuABBBBBCBBBfr:ecol d
tuutstuB.tttttvttvwfr:econom
utAutvuAutBCCBBBBsBfr:ecriv
utAutvuAutAACAAAAsAfr:ecriv _ .
utAutvuAutBCCBBBBsBfr:ecriv nous
Bvsv.wwsutCBBB.BBACfr:editeur
AttstttAttBAAAAAA.Afr:editeur _ logiciel
AttstttAttBAAAAAA.Afr:editeur de
Asssssssttuttttttttfr:editeur etranger
tsttssttAAAAAAAAAABfr:editeur grenoblois
tsttCuttttBBBBCBBBBfr:egal
ttBtuuttstEEHEEEEEEfr:elabor
uvtsvvABvtBBDDBBACBfr:electr
ssAsttt.ttCCDCCCCECfr:electrolyseur
uvDutuuwtussstsssssfr:electron
ttBssstttsvvxvvvvvvfr:electron de
ttBtstttssBBCBBBBBBfr:electronicien
uttusuCttuttttttuttfr:eleveur
vvtBv.Btv...ss.tCA.fr:elle
tsssuAt.uussssstsAsfr:elle ,
tsssuAt.uussssstsAsfr:elle _ cherch
tttBtuttvtsssssssssfr:em
tttBtuttvtsssssssssfr:em de
sssBtstsstAAABAAAAAfr:emball
tuAsAtvtsv..AtA....fr:emballag
utAutA.vtw.t...ts..fr:embarqu
wDvvvsuuvt.....t...fr:emploi
tBttttssssvyvvvvvvvfr:emploi notr
tBssttttttBDBBBBBBBfr:emploi un
AvxsuuvuvAstssvsuu.fr:en
xxvvxwxv.DAAAsAAAsBfr:en #
sttAssBtsttttuttuttfr:en .
ttstttBtuACCCCCCDCCfr:en _ #
stst.wssswux.vwtuxvfr:en _ ,
Bszsuutwts.su.ttuAvfr:en _ .
AuuutuAttuDCCCCCDCCfr:en _ ;
.uu..uut.uGDDGEDDDFfr:en _ ?
xxxswtxvvFCBBCBABBCfr:en _ a
ttutBAtws.ttttuvttvfr:en _ avec
tuAAtssBsuBBCCBBBDBfr:en _ d
At.uvAwwustAtssBsstfr:en _ de
.ttuttuttBzxxxxxxxxfr:en _ est
svAswuutuBCBCBBBBDDfr:en _ et
..uuttAuuw.AAAAACAAfr:en _ l
BtAutttttuxuwuuuuuufr:en _ mais
tstBststtsvvvyvvvvvfr:en _ medical
tstBtttttuABABAAAAAfr:en _ nos
Bvvs.uvsuwHFFHHFFHFfr:en _ nous
Bttvt.tt.vDBBBBCBDCfr:en _ pour
utvBtuuBuvuuuvuuuwufr:en _ semain
ttBAttssttBBDABBBBBfr:en _ ser
AssssAvtsADBBBBDBBBfr:en _ sur
t.AsvttAtwDFFFDDDFDfr:en _ un
t.tAttsstAtstutttttfr:en _ une
ttusssBtsssssssstssfr:en activ
BtttttststCBBBBBBBBfr:en allemagn
D.svvuvswwDACDCAABAfr:en asi
vuttt..tBttttttsvtAfr:en attend
.utuu..vAvususstus.fr:en charg
Cvwu.wxuswFFDFFDDDDfr:en chin
uusu.AvuuAAACABtAAAfr:en commun
tttBtstAstCCCECCCECfr:en cour
uuttsusuuC.........fr:en decembr
tBttstutstAFCCCCCCCfr:en dermatolog
uvvvuuuCvtuuuuuuuwufr:en deux
CututtsttuECCCCCCCCfr:en direct
A.ststAuAuusss.sAstfr:en europ
tssAvssAtuDDDFDDDEDfr:en faut
Bvuu.uutu.....t...sfr:en franc
utuAuuuvu.BBBDBBBBBfr:en juin
tCAusAsssttxstt.tttfr:en licenc
AttustBtuts.....A..fr:en lign
vvuuuvsvBBCCCCCCCCEfr:en mai
tuuvu.vv.AAAAAACAABfr:en mar
tstBtttttuABABAAAAAfr:en moul
t.stsutAtAtvtttttvtfr:en phas
tsssBsstttttttvttttfr:en provenc
tvusu.vvuAs..A.A...fr:en quet
tttBut..tuAAAAAABtAfr:en ser
AstButuutv.ttvttttvfr:en une
BttuttuusBxuuuuuuuufr:en vent
ttuttBvutt.....s...fr:encadr
uvvBuuuuuAssstsssssfr:enceint
AuwBAtxwwyHCEEHHEEEfr:encor
tBtuAttuuutvtt.ttttfr:encor _ .
vvuvBtwsvACCCCCCCECfr:energ
utvvBvBtswssssssAtAfr:energeticien
utuuutBstuttttttvutfr:energeticien _ nous
ssAsssssstuuvuuuuuufr:engag
.uuAtuttssDCCECCCCCfr:enseign
xwBwABxwvsAAAAB.AAAfr:ensembl
vv.vvBvuuuAACAA.AAAfr:ensembl .
uuutCusuutBBBBCBBBBfr:ensembl _ societ
tu.uttttuAttuttttttfr:ensembl de
ssAsssssssBBDBBBBBBfr:ensembl un
uuutCusuutBBBBCBBBBfr:ensembl une
st.tstAwtAAA.AAACAAfr:entier
stststAwtABBBBBBDBBfr:entier _ .
utuuCttttusssstssssfr:entit
tsusBssssusssstssssfr:entit _ .
..vuu.w.uwtuttsutttfr:entre
sssstAs.sttttttututfr:entre #
tAsssAttsttvtttvtttfr:entre _ ,
AssstAt.suwuuuuvuvufr:entre _ et
AuttuuuBuuCBBBBBBCBfr:entre _ le
sttuttBtututttttuttfr:entrepot
z..vswttAvtttstwtwwfr:entrepris
vxu.utCswswwyxwxyxwfr:entrepris .
tttutttutB.........fr:entrepris _ #
tBuvBuuttw.s..A....fr:entrepris _ .
tttstttu.Bttttttttufr:entrepris _ a
tvustBu..wwwwwyzwwvfr:entrepris _ de
sstsA.sussttttuttttfr:entrepris _ et
sAssss.sstBCBBBBABBfr:entrepris _ l
ttBststAttuuwuuuuvufr:entrepris _ la
ttuuuussBvuuuuuuwuwfr:entrepris _ sichuan
ttAutu.uttvvxvvvwvvfr:entrepris _ veulent
ttAtt.ttAvss.ssvsssfr:entrepris a
tstsDstvvt.........fr:entrepris avec
uttsCusvtt....s....fr:entrepris chinois
sttsBttsssBBBBCBBBBfr:entrepris commun
st.su.tAtvuusuuvuxufr:entrepris de
ttuuuussBvuuuuuuwuwfr:entrepris du
tuuutuuvsAttttttttufr:entrepris et
tsut.sstBuuuuuwuuuzfr:entrepris etranger
ssssstAsssuuuuuuwuufr:entrepris pour
vw.Auwtw.xAAsBAA.A.fr:entrepris qui
BAwv.uvvvvtBsstssssfr:entrer
tss.C..tssuuuuwuuuufr:entrer _ associ
tss.C..tssuuuuwuuuufr:entrer comm
uCut.uuutuDFDDEDDDDfr:entrer dan
stBsAut.tuuuvuvuuvufr:entron
..sss.sB.ttttttttutfr:entron au
ttts.At.ttsssstAstsfr:envi
ttts.At.ttsssstAstsfr:envi de
vvuusuuwuCBBBBDBBBBfr:envisag
tsssBttsstBBBCCBBBBfr:envisageon
sssuBsssssBBBBCBBBBfr:envisageon une
uvuBtt.tuvvvvwvvwwvfr:envoi
tutAstAuuttttuttuttfr:envoi _ vos
sttBsttttutttutttttfr:envoi le
tutAstAuuttttuttuttfr:envoi nous
tA.sttttssBCCCBBBBBfr:eolien
tA.sttttssBCCCBBBBBfr:eolien ,
uBvuuvAuuu.C....A..fr:eprouv
t.usstAstttAttttvttfr:eprouv .
sBsttsttstGGEEEEEEEfr:epur
sysusAzsutyttvtusutfr:equip
Au.svsuAvvvtvttvt.tfr:equip .
tttttBtutttttttvtttfr:equip _ .
vt.vuAutAtCCECCECCAfr:equip _ d
uuBtututAwssssstssvfr:equip _ de
ts.ststssAttuttttttfr:equip _ developp
suu.sEtsstCCCCCECCCfr:equip _ pour
tutt.ttBtussssAsstsfr:equip _ qui
ttuttCtuttvvvvvyvvvfr:equip _ sur
ttAttusttABBABBBCBBfr:equip a
uutu.DsttvAAAAABAAAfr:equip academ
ttAttAtuttAABAAsAAAfr:equip chinois
uuAtu.uu.vBBCBBCBBAfr:equip d
Btuu.sttusyvvwuvvvvfr:equip de
vvwCuuAvvvxxxzxxxxxfr:equip et
ttuttCtttttttttutttfr:equip etranger
tssssAsssutttttutttfr:equip qui
ttBtssttstBBDBBBBBBfr:equip r
vuDvuuvwuuCCFCCCCCCfr:equipementi
.uAu.ususvFDFDEDHDEfr:esperon
tuAtvuttBtBBDBBBBBCfr:esperon _ un
xswxvvABvtAs.CABACAfr:essai
wxvtutBCuuDDDFDEFFDfr:essai .
vuststttsBttttttuttfr:essai _ en
tvuutt.AuuAAAAAAC.Afr:essai _ notr
ssststBtttuuuuuuwuufr:essai _ solut
utBstsAtstssussstssfr:essai dan
.sss..Bt.uCCCCCCECCfr:essai notr
vvwttA.vusBBBCCACCBfr:essais
ttuttv.ttBAAAAAABAAfr:essais .
tttBAuustuDDDEFDDFDfr:essais _ .
ssstBttsstDDDDEDDFDfr:essais cliniqu
tstttAAtsutttttuvttfr:essais de
ttttstBtttsssssssssfr:essui
ttttstBtttsssssssssfr:essui _ platr
ttttstBtttsssssssssfr:essui le
sswvs.xuwB.uAsAstBBfr:est
.wwB.vAsuAs..DB.sA.fr:est _ ,
swssxuvv.AB.su...BAfr:est _ .
tttBBtttsuCCCDDCCCCfr:est _ :
.Atuutv..vutssussAAfr:est _ a
uuuuuC.uuvvvvvvzwvvfr:est _ aux
vututAA.ttuuuuuwtvufr:est _ de
stuuustvtCwwuuusuuufr:est _ en
tBuuuuuvt.vyvvvvvvvfr:est _ et
tuBttAtttuttsttvtttfr:est _ notr
.uuvsss.t.AA..tt.A.fr:est _ pour
tuuCAututvBBBCEBBBBfr:est _ seul
v..vt..utsAACAA.BAAfr:est a
ssAssss.ssCCECCCCECfr:est bienvenu
CuuuttuutuFCCCCCCCCfr:est de
uutABuustu...sC..B.fr:est la
vsBAtvvsuwCADDCCCDCfr:est le
.ttusttusAwuuuuuuuufr:est notr
uuAButtvsuvvxyvvvvvfr:est nous
sAsssAssstsusssAsssfr:est offert
uAuvuB..uv.t..tvsB.fr:est ouvert
ttBt.u.vvuDDEDEDEDDfr:est pas
BAuuuuttuu.t....A..fr:est pret
uttttuutBABBBBBBBBCfr:est trois
tvvutswsAvtu..wt.stfr:et
tuuvtsuuvCtttttutttfr:et #
tssBtttts.BBBCBBBBBfr:et _ #
tuuButstAtvvvxvvvvxfr:et _ ,
.vvsuwvt..CBB.BBB.Cfr:et _ .
tuAutuuxCA.sssussstfr:et _ a
sssstss..tssssssstufr:et _ administr
sutAtttutACBBCBBBBBfr:et _ agent
uAuAtuuututB.s.....fr:et _ auss
vuBtuBvAswsuAs.tsAsfr:et _ avec
ttttstttBsDDDDDDDDGfr:et _ avocat
tstsutsuB.AAAAAAAABfr:et _ bureau
uttttsuAsussssssst.fr:et _ conseil
wAvBvwssvxBDBCBBCCBfr:et _ d
tuuAtttAusvuuvuuuvufr:et _ dan
Dts.xxwtAwBACBBBBCFfr:et _ de
tssssssssAtttttvtttfr:et _ doctor
tttsAtAttsuuuuvuvuufr:et _ don
.uyvu.v.A.A....s.tsfr:et _ en
uuuuButAuvAAAAAAACAfr:et _ equip
sstssttBsvuuuuuuvwufr:et _ fond
utsttAtAtuAAAAACA.Afr:et _ l
tAAAsvvwuutuvsuutttfr:et _ la
.vtvABuvswtstss.sstfr:et _ le
tttttttB.utttttttuufr:et _ leur
tsssstttBtttttttttufr:et _ logeon
AututAtttuFDDDDFDDDfr:et _ nous
ttButtBAuusstssst.sfr:et _ ouvert
BtvtuvttAwywwwwwxwxfr:et _ ouvr
tt.ttAtttuuuvuuvuuufr:et _ physicien
v.vAusvwAvsAsus.ssvfr:et _ pour
vAttutstvBBCBBBBBBBfr:et _ somm
svuxsttAstFDDDEEFFGfr:et _ un
ButustAstusAAAAABAAfr:et _ veut
sssstss..tssssssstufr:et aid
Ctuttttutvs........fr:et aim
sssstsstDwsssssssstfr:et appui
Asssttss.sBBBBBBBBCfr:et cherch
sstut.utBvBsAABCABEfr:et cherchon
tss.ttsuCtAAAAAAAACfr:et conseil
tBtvu.ut.tuxuuuuuuufr:et d
vvu.vts..wssu.tuutAfr:et de
vvuuuutvvBttttttuttfr:et deux
AuuutuuvAu.ssssssstfr:et du
tuuu.utvuBwuuuwuuuufr:et en
.vuvuAtttAFDDDDFDDDfr:et il
utu.AuuAtvABABsAACAfr:et l
A..vAvustwyxxvxvvvvfr:et la
Attt.tuuBu.AAABAA.Afr:et le
A.s.s.ssCuDCCCCCCCEfr:et n
sAvutsuvsBBCBBBBBBBfr:et ne
Ass.s..tsuyxyyxyzxxfr:et nos
v.AvstuAtwtustuttvtfr:et notr
vAsvstuuAwtuutusttvfr:et nous
uvvwvsA.vA.BBBBCCBBfr:et on
ttsssBttstuuwuuvuuufr:et partag
tutAtBuutvCCCECECCCfr:et pas
ssst.suAtuCCCCDCCEEfr:et quelqu
ttutA.Butuxxxxyyzxxfr:et se
tvvAuv.wBwDCADCCECCfr:et un
tvusss.CtuCCCCCDDDCfr:et une
vuttutBvAuvvvvvvxvxfr:et vous
.ttvtu..tvCAAAAABBAfr:et ¤
uvuusA.v.us....AA.Afr:etabl
AssttttsAuutttttttvfr:etabl .
tstsAtst.tAAAABAAA.fr:etabl _ entrepris
sstsAAstutBBBBCCBBBfr:etabl une
.uutttuA.vCBBBBBBCCfr:etap
vwtvtvtAuCBBBBBBBCBfr:ete
sssst.tCsvBBBBBBBCBfr:ete .
tutttutuuC.........fr:ete _ en
Bttssttusuzwwwwwwwwfr:etoffon
Bttssttusuzwwwwwwwwfr:etoffon notr
AAttttttsuEGDDDDDDEfr:etrang
AxsuABwwAzzxyyzzxyzfr:etranger
.ututttuAtutttttttufr:etranger ,
.v.sAAvutvwvwwwxvwwfr:etranger .
tst.usstCuuuuuuuuuwfr:etranger :
tututBtuAttttttuttufr:etranger _ de
Asss.ssttswuuuxuuuufr:etranger de
sstsBssutsttttuttttfr:etranger et
ttttsCututuuuuuwuuufr:etranger sur
t.xxAsDxvyvywvzyvvufr:etre
tAtsAt.ttusvss.stssfr:etre _ .
tAsssA.ssvtstttvvttfr:etre _ a
ttAtAtssssttutvttttfr:etre _ partenair
tAtutsAtsuuvuuuuvusfr:etre _ pour
stssssBttsCCCCCCECCfr:etre _ premi
sss.Dstvtsuuuuwuuuufr:etre actionnair
tuttAtAttsAAAAsABAAfr:etre la
utss.tBusuttutvtuttfr:etre le
vs.xwFwzvusB.AABsBAfr:etud
ttttsBttt.tttttvtttfr:etud .
uu.vvDvwut..A..s...fr:etud _ .
ss...BsA.tCCCCCDCDCfr:etud cliniqu
utuutDuuuuBBBBBDBBBfr:etud de
utAtsBuutsAABAADAAAfr:etud en
vv.utA.vusCCECCDACCfr:etudi
ttAsst.sssCCDCCDDCCfr:etudi avec
ttstsAtutABBBBBDBBBfr:etudi le
ttv.t.ut.vstsA.AAutfr:europ
vsuw.sBvvuAtAABBBAAfr:europ ,
Btstsus.AvCAAAAAAssfr:europ .
Bttutttttstssssssssfr:europ _ sud
Bttutttttstssssssssfr:europ du
uttttBsstsuuuuutuwufr:europ et
AuuustvuBwCCBE.CBBCfr:europeen
sssssss.AsBBBBBBBBCfr:europeen .
tsstssssAuBDBBBBBBAfr:europeen a
uBusuttuss.s.B.....fr:europeen d
stsstAst.sBBBBBCBBCfr:europeen sur
vvvuvvC.uuttttttwstfr:evalu
AsvuwuvvusDABBBBBBBfr:exclus
BAtussssst.tsssssssfr:exclus .
tCsssssssutvtttttttfr:exclus _ notr
C.uuttttsustsssssssfr:exclus de
v..vv.ux.vFHGFFHFFGfr:exist
tuAAuuutuuDDFEDDDDDfr:exosquelet
utvsuuuBstAAAAAAAAAfr:expans
utvstwAt.suuu.uuvuvfr:experiment
tsu.tuAs.uuuusuuwuwfr:experiment .
stttsusttAuuuuuuwuufr:experiment de
uwvuuuDvuvBBBBBBDBBfr:experimental
tu.uuBtuuuBB.BBCBBBfr:expertis
sttutBtttuBBBBBCBBBfr:expertis en
uuuutBuv.uBBBBBCBBDfr:expliqu
yCxvAuswwtBAAAC.CAAfr:exploit
uAtttuBvtttvttttsttfr:exploit _ .
tstttBttttsBssstsssfr:exploit _ d
tBtttttttsCFCCCCCCCfr:exploit _ votr
ttstAAuustssss.tsssfr:exploit avec
usttttAsu.EDCCCCECCfr:exploit de
tAtt.stsstAAAABAAAAfr:exploit en
u.tuuuuuu.vyvvvvvvvfr:exploit par
sAsstsssssCECCCCCCCfr:exploit sous
sAssssssstBDBBBBBBBfr:exploit un
s.sstsussBABAAAAAAAfr:exploiton
AssuBstsuuDBBBCBBBBfr:export
uttAttvAs.AAAsAAABAfr:exterieur
ttttttuBsABBBBBBBDBfr:exterieur .
vvvDuuuvuvBBBDBBBBBfr:externalis
uuuBtsttstCCCECCCCCfr:externalis _ fabriqu
uuvCuuuvtvtttvtttttfr:externalis _ product
vvvCutuvstCCCECCCCCfr:externalis la
A.AsuvxuusttBAB....fr:fabric
v.vsusttt.uvuvuuuuufr:fabric ,
v.xCutvututvtBtttttfr:fabric .
But.tsttsutss.sssssfr:fabric _ .
Assssssssuyvvvvvvvvfr:fabric _ de
ssAutsttsBsv.ssssssfr:fabric d
..Bssuvstx..CACAAAAfr:fabric de
y.wDvvxvvu.t.B.....fr:fabriqu
sAsssssssutvtttttttfr:fabriqu _ nous
vAvDtuvttwCBCFCCCCCfr:fabriqu de
.vvuuuuvvAAsstsssssfr:fabriquon
wu.Btuuuttuusxuuuuufr:facon
uttCttussuBEBABBBBBfr:faconni
A..vtuuAuvBB.AAAAsAfr:faibl
sAAus.ssssBCBBBBBBBfr:faibl _ .
u.tBxwAvxtBDDGCCBDCfr:fair
uCtttuuutuBDBBBBBBBfr:fair _ dan
svtAuuuvuuuss.sssssfr:fair _ de
AutttuAttuA.....t..fr:fair _ notr
t...ttsstuBCBCBBBBBfr:fair _ sur
uvtusBAvuuuuuuusvuufr:fair de
BAvuvtuvuuADBBBBBBBfr:fair entrer
sAssssssstBDBBBBBBBfr:fair etrang
tu.AtsusstBBCDBBBBBfr:fair produir
sv.Bsuvvswt.A.t...sfr:faison
tutBtttttuuuuwuuuuufr:faison de
tuB.tutuut.AB.AAAAAfr:faison le
vswsvvsAxBBCACAAs.Afr:fait
uuu.st.AttAAACAA.sAfr:fait de
uttsAtut.tsssstsss.fr:familial
sAsssstssutvtttttttfr:famill
sAsssstssutvtttttttfr:famill _ brevet
sAsssstssutvtttttttfr:famill de
uutttutCtutttttttutfr:family
uutttutCtutttttttutfr:family offic
tAuutu.AtuBDBBBCACBfr:faudr
svt.sxtsszGDBHECGEFfr:faut
AsstsAssssCBBBBBBBBfr:faut _ acces
uuCutttutsttuttttttfr:faut _ partenair
tttvustDtuEEEEEEEHEfr:faut _ pour
AvuAtttvAtEDDEDDDDFfr:faut _ un
us.vsst.ssBBABBBBDBfr:faut _ ¤
us.vsst.ssBBABBBBDBfr:faut auss
uutAttuAttBBBDBBBDBfr:faut de
ststtstBstBBBBBBBCBfr:faut du
.x.CwvxtwvDA.DBAACAfr:faut un
t.wuvvBw.vEEDDDDGDEfr:faut une
ssAuvuuuAtCDCBBBBBCfr:fer
.uBtuuuutuCBBBBBBBBfr:fer _ avec
vwv.uxBwt.BBBCBBBBBfr:ferm
tttCtutttuBBBDBBBBBfr:ferm _ juin
tstttsBustAAAAAABAAfr:ferm de
tttCtutttuBBBDBBBBBfr:ferm en
ttBsttttsuttuutttttfr:feuill
stAtsuButttt.tttvttfr:feux
uAtttAuuut.B...s...fr:figur
tssststBttAAAAAAABAfr:fil
svwvAussAst...A.B.sfr:filial
uttttttuBtuuuuuuuuxfr:filial ,
vuttutvw.Cttttttttvfr:filial .
stt.AssAsuCCCCGCCECfr:filial _ .
tsutAsutsAttttuttttfr:filial a
tttsCutvtuBBBBCBBBBfr:filial commun
tutB.utuuuAAABCAAAAfr:film
tBusss.sttA.AAABBAAfr:filtr
Auustvs.v.wuuwwusvufr:fin
tttAtt.ttsBBBABBEBBfr:fin ,
ssss.ssAssttttvttutfr:fin de
vuuvt.vDusuuuuvvutufr:financ
sssstAs.stCCCCCECECfr:financ une
vuvuvvuDtwBBBBBBBDBfr:financi
sststAtsstvvvvvvvxvfr:financon
tttCtuuttutttutttttfr:flacon
tttCsutttttttutttttfr:flacon ,
ttuttuBttuBBBBBBCBBfr:flott
tvvstuw.vAEDDEDDDFDfr:fois
sus.CtsvButtttttttufr:fonci
s.s...stBtuuuuwuuuvfr:fonci ,
ssAstttttABBCBBBBBBfr:fonction
wwyuAzyCvsAAABAA.AAfr:fond
ssssussAs.BBBBBBBCBfr:fond .
ttttuuttuB.........fr:fond _ #
tttsutt.AsCCCCCCCCDfr:fond _ ,
sst.ts.CuuBBBBBBBCBfr:fond _ amorcag
uvuuAtuBsvAAAA.AABAfr:fond _ l
sss.s.sAtuvvvvwvvwvfr:fond _ le
ssssAssuusCCCCECCCCfr:fond _ societ
tsuttutAt.uuuuuuvwufr:fond _ suivr
sssstst..tssssssstufr:fond _ ¤
sttt.uuttADDDDEDDFDfr:fond a
sttsutt.vABBBBBBBCBfr:fond d
tustBttBuuttttuttutfr:fond de
ttttuuttuB.........fr:fond en
sstssttBsvuuuuuuvwufr:fond peut
tttsBttsttCCCCDCCCCfr:fond une
uututuuBAutttttttuufr:fondateur
sssssssAstCCCCCCCECfr:fondateur a
uututtuCutuuuuuuuxufr:fondatric
.v.tuAuuuuvtvttutttfr:font
.uBtu.vtuttssssAsssfr:forc
Asssssssstuttttttttfr:forc _ vent
Asssssssstuttttttttfr:forc de
tstt.tsttABBBBBBBBBfr:foreur
tstt.tsttABBBBBBBBBfr:foreur geotherm
suButtuvtBCCECCCCCCfr:form
uCututtvtvuwuuuuuuufr:format
vBtuButvuvEFEEGEEEEfr:formul
.v.uuAuutvAsAsstsssfr:fort
AtAstttttuGEGEEEEEEfr:fort en
uutBsuAvtu...As.s..fr:fourn
BvuAtvwuusBBBCBBBBBfr:fournisseur
uv.tvuBstv..s....B.fr:frais
tuusutButt.........fr:frais .
Atvw.szwuuCCBBBBBBCfr:franc
.sssAstsAsvuuuwuuusfr:franc ,
Bvvvtswv.tCDCCDDCCAfr:franc .
Btvs.tuttuywwwxwwwwfr:franc de
AusvsvvvAvwuvuwuuwwfr:francais
AsstssssAuxwwwwwwwzfr:francais .
utts.tttAtuuuuwuuuwfr:franco
utts.tttAtuuuuwuuuwfr:franco chinois
ttAtAtsttuCCACECCCCfr:futur
BtttttAtsvwvvvvvwvvfr:gadget
CututttttvAAAAAAAAAfr:gamm
ttstAtss.tssss.sssufr:gard
uuAtuuuvuBttuttttttfr:gardon
t.BuAutvtusAusAssssfr:gaz
uvCvuvvvv.CCFCCCCCCfr:gener
AttvtttBttvuuuuuuvufr:general
tstt.tsttABBBBBBBBBfr:geotherm
tttsttAAutBBBBBBDCBfr:gestion
svtAvu.A.xtst.sstt.fr:grand
utt.ttuAAuBBBABBBDCfr:grand _ .
us.vsst.ssBBABBBBDBfr:grand _ nous
us.vsst.ssBBABBBBDBfr:grand il
vuu.tuBuAvCCC.CCEBsfr:gratuit
stsAstAttuAAAsAACAAfr:gratuit .
tsttssttAAAAAAAAAABfr:grenoblois
tsttssttAAAAAAAAAABfr:grenoblois _ #
tsttssttAAAAAAAAAABfr:grenoblois de
BtsAssstssBBBCBBBBBfr:gros
BtsAssstssBBBCBBBBBfr:gros _ :
.u.AAssxwwv.tstAvusfr:group
AuutttAuuuvtttttvttfr:group ,
sssA.ssssstttuuttttfr:group _ ,
utBv.uttttCCDCECCCCfr:group _ de
tttsCutvttAAAABAAAAfr:group _ dispos
tttt.AsstsDDDDFEDDDfr:group chinois
stttt.tsAAAAAAAAAAAfr:group de
ttttBvstusAAAABAAAAfr:group du
ttuutuCttuuuuuuuwuufr:group hoteli
uttsutttBusssssssstfr:guichet
sssststsBuBBBBBBBBDfr:guid
....s.s.C.BBBBBBBBCfr:guid pour
uututtuvDvBBBBBB.BDfr:heberg
uuuuutBut..........fr:hectar
tuustt.vsABBBBBBDBBfr:hectar .
uuuBstuvtAsssusssssfr:heur
tttsBtt.ttuuuuwuuwufr:holding
s.s.A.sAstttttuttvtfr:holding _ de
Btttstttstyvvvvvvvvfr:homolog
Btttstttstyvvvvvvvvfr:homolog ,
ttxxwAuuw.AA...sst.fr:hopital
uAttsuBustuA....t..fr:hopital ,
BttttuuttAGDDDDDDDDfr:hopital .
usstst.tsAsssssstssfr:hopital _ #
vAttsvButuuA....t..fr:hopital _ nous
.ttstAust.CBBBBEABBfr:hopital de
utssssBsssCCCCCCDCCfr:hopital qui
utussAAtsutttttuvttfr:hopital universitair
AAstssststC.AAAAAAAfr:hor
AAstssststC.AAAAAAAfr:hor _ europ
AAstssststC.AAAAAAAfr:hor d
uttttBstssBBBBBDBBBfr:horizon
uttttBstssBBBBBDBBBfr:horizon europ
Cutv.vtutvBBBBCBCBBfr:hospitali
vtssBv.ttuCCCCDCDCCfr:hospitali _ a
tutusuBvuAAAAAAAAAAfr:hotel
ttuutuCttuuuuuuuwuufr:hoteli
AuvBttuutuB..s.....fr:huil
tt.uttuAtsst.ssssAsfr:huit
ssstssuAsstuttttt.tfr:huit _ de
tt.tttuAtsCCCCCCCDCfr:huit mois
utuu.As.usABAADC.CAfr:hydrogen
uAutA..Auw....AAtA.fr:hydrogen .
tsttsutttBuvuuuuuuufr:i
tuBuuAsvuusssss.ussfr:ia
tA.vtvuvBtBCCB.BBBCfr:ici
tAuu.ttttststtvttttfr:ici .
uu.uuuAu.tss.sssts.fr:ideal
wtwstvt.tuFGBGACCDEfr:il
BstuAuuuvA.Assussssfr:il _ .
sssAssssstDDDFDDDDDfr:il _ en
tAuutu.AtuBDBBBCACBfr:il _ faudr
ttstyws..yEDAECBEDEfr:il _ faut
sws.u.ttwwFFFGFHFFFfr:il _ manqu
BsstsssAstuttttttutfr:il _ rest
sssssssAssBBBBBBBCBfr:il _ ¤
BwuAuu.uvvGEEGEEGGEfr:il faut
Csst.sAssvBBBBBBCBBfr:il ne
wuusyvsAsyHHGHHHGGHfr:il nous
tAttstt.uuA.AAAAABAfr:il rest
ttAAttttttssu.sssssfr:il vous
uAtttAttttABAAAsAAAfr:imag
AttssAttttsAAAsBAAAfr:imager
tst.u.stCtAAAAAAAAAfr:immatricul
.ts.ttuu.uDBADBBBBCfr:implant
Evwwtvvuuxvwttsttttfr:import
Buvtttuvtuxvvvvvvvvfr:import ,
CvtuttttswAAAAAAAAAfr:import .
BttsstststBAAAAAAAAfr:import _ .
tCuutuuuutBDBBBBBBBfr:in
tCuutuuuutBDBBBBBBBfr:in _ en
tCuutuuuutBDBBBBBBBfr:in licensing
s.s.t.ssCuttttttttvfr:inclus
s.s.t.ssCuttttttttvfr:inclus .
vvwuwuwwB.AAAAAAAAAfr:incub
utstussvA.CCCCCCCCFfr:incub _ a
sttssstutBttttttttufr:incub de
uuutusuuCvBBBBBBBBDfr:incub recherch
uvuuuCuAtttttttutAtfr:industr
uutuuBtAttssssstsAsfr:industr .
ttuBtsusssBBBCBBBCBfr:industrialis
xtt.Avvuvs.t.ssutssfr:industriel
uvuAtAuututttutvtttfr:industriel ,
BttBstttutDCCDCCCCCfr:industriel .
sss.Dssutsttttvttttfr:industriel _ .
sDtvsttAttvwvvvvvwvfr:industriel _ de
t...tssBsuxzxxxxxzxfr:industriel _ le
vvv.u.Bvvvtttutv.ttfr:industriel _ nous
ttttCtttutttttuttttfr:industriel chinois
uuuuutvsuCvvvvvvvxvfr:industriel pour
utuAAvstssCCCDECECCfr:industriel qui
vuBwu.svvwuuwuuvwuufr:ingenieur
sstssAtsuABBBBBCBBBfr:ingenieur .
stBtttstsuttvttttttfr:ingenieur _ banc
uuCttuutttttuttttttfr:ingenieur _ un
ssAsssssssttuttttttfr:ingenieur a
ssBtstusssBBCBBBBBBfr:ingenieur d
stDttsussuttvttttttfr:ingenieur et
tsAssCttttuuvuuvuuufr:ingenieur peuvent
sAsssAs.stuwuuusuvufr:initial
sAsssAssstsusssAsssfr:initial _ offert
sAsssAssstsusssAsssfr:initial est
tuAAttututss.vsssssfr:inject
.stvvw.suxtBB...tt.fr:innov
utttttAAttttttttuvtfr:innov _ la
utttttAAttttttttuvtfr:innov de
suvvsv.vBt.BBBCBDBCfr:install
BstsAstttutsss.sssAfr:install .
tttsuttsCwsssssssstfr:install _ franc
tsststtt.ABBBBBBBBCfr:install a
tttsuttsCwsssssssstfr:install en
uttuttAtsACCCCCCECCfr:install l
s..uuCvvuwwuwuuwuuufr:institut
ttustCtvttuuuuuwuuufr:institut _ de
.w.vvuvxvAxvxvvvvvvfr:instrument
Btttsstttuxuuuuuuuufr:instrument a
stBtttsstuFDEDDDDEDfr:insulin
stBtttsstuFDEDDDDEDfr:insulin connect
sCw.vuvwsvuttutttt.fr:integr
.AtAtsuutuwwvxvvvvvfr:integr ,
vCstuuuvuvAABAAAAAAfr:intellectuel
.tAuttttsABADAAAsAAfr:intelligent
.tttttttsABAAAAAAAAfr:intelligent _ chirurgien
.tttttttsABAAAAAAAAfr:intelligent pour
wAw.utwAwwEGEFEFEGEfr:interess
tuuAtuuAsuCCCDCCCECfr:interess .
sBststtssuABAAAAAAAfr:interess _ l
uAtut.u.uvBCBBBCBCBfr:interess par
uAttstutsABDBBBBBBBfr:interessent
tttssuttB.wwwwwwwwzfr:international
AsssssssstDCCCCCCCCfr:introduit
tABuuu.utuAACAAAtAAfr:invent
uusAAsuututsuvvttttfr:inventeur
tAAututtttuvxuuuuuufr:inventon
wvvusvyAsAvvvvuvvzxfr:invest
ssssttuAtBssssssstsfr:invest .
tsssttt.Avsssssssttfr:invest _ dan
tuttuutAu.uuuuuuuwufr:invest a
tsssttt.Avsssssssttfr:invest ¤
xvuwvxu.sABBBBBBCDAfr:investisseur
wuuuuvs.u.EEEEEEEHEfr:investisseur .
utsssssBuuAAAAAAAAAfr:investisseur _ d
utsssssBuuAAAAAAAAAfr:investisseur dot
ts.ttstwuD.........fr:investisseur nous
ttsAtttttABBBDBBBBBfr:iso
ttsAtttttABBBDBBBBBfr:iso #
sBuuutvCuw.ussssstsfr:issu
tAttustCtustssssstsfr:issu de
.uvt.uABuvwvvvwvxyvfr:j
AsssAsststvuuuvuuuufr:j _ de
Asss.stAtuwuuuwuuwufr:j ai
A.sstssAsvtyvvvvvyvfr:jam
ststutt.tBBAAAAAABAfr:japon
Atstuts.ttBAAAAAABAfr:japon _ en
Asstuts.tuBAAAAAABAfr:japon comm
suvuv..BAwvttttsuw.fr:je
tsssustBstuuuuuuuwufr:je met
t.tsttuttBstsssssssfr:jetabl
svuvvxBAAtwutuusxvwfr:jeun
sussstAAtuxxxxxxzzxfr:jeun _ .
uuuBuCt.utsssss.stsfr:jeun _ de
tss.sss.Atuuuuuuuvwfr:jeun _ etranger
ssBsssAtssttutttuttfr:jeun _ qui
su.vtvAwsBAACAAAtA.fr:jeun entrepris
vvtAuuvC.uuuvsuuuvvfr:jeun pouss
uttAustAttwwwxwwwywfr:jeun societ
ttBtstststCCECCCCCCfr:joindr
vA.BAututxBs.CBBBBBfr:joint
uvtsBtsustAAAAAAAAAfr:joint ventur
uututtuAtBsssssssssfr:jour
ttttsttAsAsssssssssfr:jour ,
uuuAuuususAAABAAAsAfr:juin
tttCtuu.tuAAABAAAsAfr:juin ,
uvAtusBuutBBBBBCDBBfr:jumeau
tuBttssttuAAAAAAAAAfr:jumeau _ pour
tuBttssttuAAAAAAAAAfr:jumeau numer
tttttstuBtsssssssstfr:jurid
vwAsvvvAtAvvxuxvvxvfr:jusqu
utttsttuuC.........fr:jusqu _ #
uu.sAuuAtvuuvuvuusufr:jusqu _ la
uttsuttCsuuuuuuuuwufr:jusqu _ ¤
tussuuuBsAvvwwxvvxwfr:jusqu a
uvBAtuuuuusst.sssssfr:jusqu au
utttsttuuC.........fr:jusqu en
uttuCututu....A....fr:jv
sAtysxs.xsEDDEBCDFDfr:l
AAwwuxss.tBEEECFEGFfr:l _ ,
tsxtut.CwxstuBts.Atfr:l _ .
..Avtut.tuCCDBBBBCBfr:l _ :
u.ts.tttt.tvtsxttttfr:l _ ;
uAutBsuAtvEFEEFEEFEfr:l _ ?
uuutu.uuAAAAA.AABA.fr:l _ a
BtttttutttBAAAAAAAAfr:l _ aux
uBBtuAuutuuvuuusuuufr:l _ avec
utttABuuuuCCCCDECCCfr:l _ cherch
u.vtuAuv..CFCCCDBC.fr:l _ d
tCtxstxyssCECDAEB.Afr:l _ de
tuttttvutC.........fr:l _ derni
ButBsvttu.CBBDBBBBBfr:l _ du
u.uutuAtuA......B..fr:l _ en
v..svuBwv.AsBBAAAAAfr:l _ est
utuBuBtusttttstvtttfr:l _ et
stssBt.ssuBBBBCBBBBfr:l _ franc
vvAvuv.vuACCDCCCDCCfr:l _ n
ttuAuuuusB.t.A.....fr:l _ nous
uttt.tAttsBBBBDBDBBfr:l _ pour
Buuvuuux.ttsssssssAfr:l _ prochain
ttAu.uAtttCCDCECECCfr:l _ qui
sCtssssssuCECCCCCCCfr:l _ sous
AssstttAstCBBBBBBCBfr:l _ sur
tBsstststuBDBBBBBBBfr:l achat
sstsBsstutAAAAAAAAAfr:l actionnair
tttttttuAsttttttttvfr:l agenc
vutu.ABututttts.uttfr:l air
uuAtuuAuuuBBCBBBEBBfr:l algorithm
.uvwtuwwt.tsssssssAfr:l an
ssss.ssssAttttuttttfr:l anne
uuuutuCtttBBBBBBCBBfr:l appareil
uvvvAuA.uvuuuuwutwufr:l argent
..ut.tttuuAvs.Assssfr:l asi
stsCsstssvBBBDBBBBBfr:l assemblag
ttt.ttAusuuuuwuuwuufr:l ateli
ssssussAsAAAAAAAABAfr:l automn
tvBuAttutuCCDCDCCCCfr:l autr
.utuvuuCuvxvvvvvvwvfr:l eau
usttsAtsAusssss.sstfr:l ecol
tuCusuuvtu.........fr:l electron
ttststttuBsstssssssfr:l ensembl
sAssssstssBCBBBBBBBfr:l entrepris
xvvw.wv..ADDBDDDEFEfr:l equip
tsttsu.BsvBBBBBBADBfr:l essai
sss.ss.tAsttttutttufr:l etabl
ststtssCssCCCCCCCDCfr:l ete
AuttusttAtCBBBBBBBBfr:l etrang
tttstuttsBCCCCCCCDCfr:l etud
.uuBvtututstsAsssssfr:l europ
vEuuuuvuuxstsssssssfr:l exploit
xvwwuutxvDuuuuuvvuufr:l hopital
tuttAAtvtABBBBDCBBBfr:l hydrogen
tutstttvsBttttttttufr:l incub
uvuuuCuAtttttttutAtfr:l industr
ttstAuBsssBBBBDBDBBfr:l industriel
u..ttBtuuvttvttvtttfr:l institut
tBtAtstuuutvtutttttfr:l unit
vButtvv.s.tutttttwufr:l univers
uCtuttvutwsssssssssfr:l usag
wv.vtyt.t.CCCDEABCEfr:la
uytv..stv.DABtBsCCAfr:la _ ,
usAyssAtyts.ssBBA.Afr:la _ .
twvAA.Bu.v.ssu.s.ssfr:la _ :
uuvstswAtA...B.B.t.fr:la _ ?
t.v.tvtsvAFFEFEEGFEfr:la _ a
AttvstuuAtDCCCCCCCDfr:la _ anne
uvCtu.uvtvttvttutttfr:la _ au
tuAutBuutusstssusssfr:la _ avec
tu.ssAtttuttuututttfr:la _ blanch
uB.tttwwwyuwvuuwuuufr:la _ commun
.stu.vwBwvsA..A..tAfr:la _ d
.suususAtz.BtBtstAsfr:la _ de
tsssuAt.uussssstsAsfr:la _ deriv
tsuutttutAtutttttttfr:la _ detient
AsstssttsAtssssssssfr:la _ en
uu.t.s.vu.ssAsBttssfr:la _ est
suutuuuAu.CBBBBBBDCfr:la _ et
tuBttututsBBDBBBBBBfr:la _ gener
uCtutttutuCFCCCCCCCfr:la _ intellectuel
tsuBAttuuusvs..ssssfr:la _ nous
sttsuuBBuu......tA.fr:la _ ouvr
AAu.tsttuut.sssssssfr:la _ pour
tAsssuBttuwzwwwwxwwfr:la _ propos
ttBstusuttuuvvuuuuufr:la _ ser
Atuttuut.tDCCCCCCCCfr:la _ souhait
ttutBAuuuu....sB...fr:la _ sous
sutststtsABBBBBBCBBfr:la _ usin
ttttttuCtuAAAAAAAAAfr:la banqu
BvvvutuvAtGDDDDDDDFfr:la bas
tutAt.tttussstsAsssfr:la bienvenu
ussts.AssuBBBBBBCBBfr:la born
tttBsutttuBBBDBBBBBfr:la capac
tstAttsuAttttuttttufr:la cart
utuutuuCtuCCCCCCCECfr:la certif
.sttAtuut..vttBttttfr:la chin
ttutsBtAtvsssss.susfr:la cle
tutttuuuABAAAAAAAAAfr:la collect
tttut.uuuABBBBBDBBBfr:la corros
ss..tsssB.BBBBBBBBCfr:la cot
AuBstttttsDBCBBBBBBfr:la deuxiem
tsBsttstssssussssssfr:la developp
u.vvuAB.vwA.AAA.sCAfr:la disposit
.sttsstttACBBBBBBBBfr:la distribu
wvvAvtvuu.CCCECCCCCfr:la fabriqu
utstusuA.uAAAAAAAsBfr:la filial
ssss.ssAssttttvttutfr:la fin
tsuuvsuvsADCBBBCBBCfr:la franc
t.t..ssutvsssAussssfr:la licenc
ssAusAttstCCDCCDCCCfr:la lumi
uv.BuuvvttBBACBBBBBfr:la main
stAutsAtsuttuttusttfr:la mis
uuAsAvvstuuuwvwuusufr:la moiti
ssAs.tstssCCDCECCCCfr:la part
BtsAs.ssstvuuvuuuuufr:la plac
tttttuuvtC.........fr:la plateform
.wvxuvssAvGFFFFFHGGfr:la premi
vvAutvuAtuBBCBBBBCBfr:la prochain
vwv.wuv.uADDDHDDDEDfr:la product
uBuuAtuvtvCFCCDCCCCfr:la propriet
sAsv.v.swtzvvvtxxxvfr:la recherch
AttsttttAsxvvvvvvvyfr:la region
tuttuttCutuuuuuuuwufr:la sant
tCsttststutvtttttttfr:la satt
uu.Attustusst.sssAsfr:la ser
.tvv.svuu.EBCCDBCFDfr:la societ
CuuuuutuuuBAAAAAAAAfr:la vent
sstusu.tsAuuuuuuwuufr:la vill
tAwAutvusvvxvyvvvvvfr:la votr
ttt.tutuAutttuttutsfr:la zon
tut.sssu.uttt.t.vt.fr:labo
tAuuvBsyttAs.s.B...fr:laboratoir
ssuAtButuvDFCACECCCfr:laboratoir ,
tuttt.tuAttttttvttufr:laboratoir _ ,
uAtttvBtuvtuttttvttfr:laboratoir _ .
u.uvu.wuuCtutttttttfr:laboratoir _ de
uvutsAAtuvBBBBBCCBBfr:laboratoir _ etudi
ustutuAuuustssssAssfr:laboratoir _ un
u.vut.uuvu.s...A...fr:laboratoir chinois
AsAstsuttuBAsAA.AAAfr:laboratoir d
sAstsAusuusAsssusssfr:laboratoir est
t.tssB.sstBABBBCCBBfr:laboratoir pour
vtuttuCutssssssssssfr:laiss
tAsstsssssCECCCCCCCfr:laiti
Cuuuuuuuuu.........fr:lamp
vvs.usBsuwCCAECDDDCfr:lanc
utuAttAutuBBBDBBCBBfr:lanc .
tutttttt.Bsssssssttfr:laureat
ssuwwBvwtAttsABtsAwfr:le
AsuAstutsstss.sssssfr:le #
sAt.s.sutx.sus.Atttfr:le _ ,
vwuswut...sCBBB.BAtfr:le _ .
Bu.u.ussswwwwutuwtyfr:le _ :
AuA.ttvttts.AA.....fr:le _ ?
ytttsvsstBBDCDAssDAfr:le _ a
sututAuuuAssssstsssfr:le _ accueil
uttuCttuttBBBBCBBBBfr:le _ actionnair
uuuus.Auu.vvvvvxwvvfr:le _ anticancer
AsttstttBvstttttttufr:le _ aux
vtBvv.wvu.sstssusssfr:le _ avec
Buvvvsu.tu.A..AA.vsfr:le _ chinois
Asssstsst.uttttttttfr:le _ compt
stsssstusBCCCCCCCECfr:le _ conducteur
.uByswAxx.DCCCDDDCCfr:le _ d
B.tyx.tvtyyvuvu.wysfr:le _ de
tBttststtuuwuuuuuuufr:le _ desir
tttttBt.uutttttutvtfr:le _ dispos
Au..u.vusvuts.tuutufr:le _ du
Aw..vuvwvsECDDCCCCCfr:le _ en
suuuttuv.Cttttttttufr:le _ entrepris
v.v.vvtsuAsus.ssAssfr:le _ est
..wwAsvAsyt..AB.ABBfr:le _ et
uvuAu.uuBwwvvxvxvvyfr:le _ etranger
t.BttvsttuBC.BBBBBBfr:le _ fair
BtvsstuttuAAAAAAAAAfr:le _ franc
sAsssAssstsusssAsssfr:le _ initial
uusvtttAtABBBBBBBDBfr:le _ nous
tutttttutB.........fr:le _ ont
tCtts.tttvuvuuuvuuufr:le _ ouvr
A.tsut.tttDBCCCCECCfr:le _ par
v.sut..uuvwyxwwxywwfr:le _ peuvent
tBu.tutuutwxvwvvvvvfr:le _ pour
usuAtt.tAuBBBCBBDB.fr:le _ premi
tttBttuttBvvvxvvvvvfr:le _ prochain
CAttutuutvvvu.uuuuufr:le _ que
AutvtAuuBuA.s..t..sfr:le _ qui
uutA.tvvBvtttu.ttttfr:le _ ser
tAAtst.sttvwwvvvxvvfr:le _ sont
utAttBussssstssusssfr:le _ techniqu
tts.stutBusss.sssttfr:le _ un
tsstssttA.ttttttttvfr:le _ up
sttss.Attsvvvvvvyvvfr:le _ utilis
Cuutstuuttxuuuuuuuufr:le acheteur
tuutt.uuu.AAAAAAAAAfr:le algu
tuAAtttusuwwxxwwwwyfr:le autr
AsBstttstuECECCCCCCfr:le bon
u.utt.tvtBtvtA..tttfr:le brevet
tttttBttttuuuuuwuuufr:le cadr
tsssstttBtttttttttufr:le campus
ssssBst.utBBBBCBBDBfr:le capital
uuutstuvtC.........fr:le capteur
uu.vtBsvutuuvuuxvuufr:le centr
sstststtsAtttttvttufr:le chercheur
stuvAt.ts.utttututtfr:le client
uuCuuuuuttBBCBBBBBBfr:le codevelopp
ttBtttttttBBCBBBBBBfr:le concevoir
stssBs.ussBBBBCBBBBfr:le conseil
ssAssttsstwwzwwwwwwfr:le developp
tAsttttstAuvuuuuuvufr:le dossi
wExuwuwvvv.........fr:le droit
tttAsAssstBBBCBCBBBfr:le echantillon
vv.vw.vtAAxxyxxzzyzfr:le entrepris
.tuutAuu.vwuuuswuuxfr:le equip
tttAtuvssBCCCECCCECfr:le essais
..uuttttsBwxvvvvvvvfr:le fabric
uutCutstuuBBBDBBBBBfr:le fair
uuuAuvvuvBAAABAAAtAfr:le fond
tttutttAAtAAAAAAAC.fr:le fondateur
uututtuCutuuuuuuuxufr:le fondatric
AttttttAutsAAAAAABAfr:le grand
AAA.t.uttuAAACCCBBBfr:le group
tuAusuAtsuAABAAAsAAfr:le ingenieur
sssststuABttttttttufr:le investisseur
uuvuutv..Btttttttuufr:le jeun
ssuvutvvvBAs...t...fr:le laboratoir
utuAttAutuBBBDBBCBBfr:le lanc
tsssstttBtttttttttufr:le logeon
.Auutttutuvwuuuuuuufr:le logiciel
vvuAtw.twACEDEEDEEDfr:le march
AuuBttutuwwuuwuuuuufr:le marqu
tttBttuttBvvvxvvvvvfr:le mois
utuusuCttuvvvvvvxvvfr:le outil
uwuuuvwvAB.......sAfr:le parc
uAAt..tvttvxvvwwvvvfr:le partenair
uv.wtvvvvBAACAAAAAAfr:le pilot
uAusttt.s.tututttstfr:le plan
ttttstBtttsssssssssfr:le platr
ttButtuuAuttutttttufr:le pme
AtttttAttuA.....u..fr:le port
u.usutBBvywxwxwvxyxfr:le premi
A.stsstssuADBBBBBBBfr:le produit
tvAuAsuvvBAA.ABBAAAfr:le projet
uvAwuvAvvACCECCCACCfr:le prototyp
tsttttAtAtttttttutufr:le quarti
ttt.sstAtsDDDEDDDEDfr:le rel
ssst.ssBstBBBBDBBDBfr:le rest
t.BttvsttuBC.BBBBBBfr:le savoir
stsssstusBCCCCCCCECfr:le sem
.tttttBttu.ssssuussfr:le servic
tttsuttB.ttttttttwufr:le societ
tsstssttA.ttttttttvfr:le start
uututAAuuuAAAAA.DAAfr:le temp
tsttBt.svtCCCCDCECCfr:le terrain
Asssssss.tCBBBBBBBAfr:le territoir
ssssss.ssAAAAAAADBAfr:le tour
svtutuBAuuA.....Au.fr:le trait
tsstssAsAuAAAAAABAtfr:le trois
Cuuututu.tvtttttttsfr:le vend
Bttsssussssssssssssfr:le votr
tAuttuAtssstssssAssfr:lectur
yy.uxwBtsAxxzzxzzzzfr:leur
uuvtuwBt.Bvvvwvvxvwfr:leur _ .
tttttAtuuAuuuuuvuuufr:leur _ d
ttststtBsttttttttuufr:leur premi
tttButt.tuuuuwuuuwufr:leur propr
vuuuvvsBv.AAAAAAAAAfr:lev
us.tssAtsADDDDDDEFDfr:lev ¤
tsssutsAu.BBBBBBBCBfr:levon
sssssssssACCCCCCCDCfr:levon _ en
ssstttsButBBBBBBBCBfr:levon ¤
tA.ss.s..ABCBBBBBBBfr:li
uAtAutvu.uvyvwvvvvwfr:libr
sAsAsstssttututttttfr:libr ,
sAssstsstsuvuuuuuuufr:libr _ le
wBtuttvwtsst.uuAsstfr:licenc
sAtststtssstsssssssfr:licenc ,
tBsttttttttvtttttttfr:licenc _ .
sAsssssssttutttttttfr:licenc _ dan
sAsssssssuuwuuuuuuufr:licenc _ exclus
v.t.ssssttsus.sssssfr:licenc _ l
uCuttuttuuCECCCCCCCfr:licenc _ le
tBttusstststsssssssfr:licenc _ proced
sAs.sssssuBCBBBBBBBfr:licenc _ un
sAs.sssssuAEAsAAAAAfr:licenc _ une
sss.tssttABCBBBBBBBfr:licenc d
sAsssssssuuwuuuuuuufr:licenc non
t.utAssuuvACAAsAAAAfr:licenc ou
vBu.utstvvsusAsssssfr:licenc pour
tAs..tsstus.su.ssssfr:licenc sur
tCttsttttxxzxxxxxxxfr:licenci
tCuutuuuutBDBBBBBBBfr:licensing
tCuutuuuutBDBBBBBBBfr:licensing en
svwCutAuwwuttvtutstfr:lign
stststBtttECCCCCDCCfr:lign ,
CttuttuttsA........fr:lign _ soin
suvCus.vuuvuuwuvvuufr:lign de
.utvsvuutBB........fr:lit
uutvtuuutC.........fr:lit et
tututuuuABttttttttufr:livr
AustBuvwtyEBCBCBBADfr:local
utAsAsutstttstutttufr:local ,
AsusBtttuvGCCCECCCCfr:local .
ssssssssAsuuuuuuuuwfr:local _ aid
BsusAttutuECCCECCCCfr:local _ est
BtususutsuEDDDDDDDEfr:local nous
BttsAstuutCBBBCBBBBfr:local pour
ttst.tstBvAAAAtA.ABfr:log
ttstst.tBuAAAAAA.ABfr:log ,
tsssstttBtttttttttufr:logeon
tsssstttBtttttttttufr:logeon _ an
tsssstttBtttttttttufr:logeon un
CstxxxtvysAtA..s.t.fr:logiciel
twttssDvvuAAAAAAAAAfr:logiciel _ mois
.uutttvutAuttttttttfr:logiciel d
BAuuuuvvuxB.AAAAAAAfr:logiciel de
tBtttttAtuuwuuuuuvufr:logiciel et
twttssDvvuAAAAAAAAAfr:logiciel trois
.tusttAttvuttttttttfr:logist
wtvDuuwuuv.t.......fr:lot
sssBstustuCCCECCCCCfr:lot _ #
tAsAutttssA.ADAAAAAfr:lot _ d
stsBtttsstCCCECCCCCfr:lot cliniqu
sssBstustuCCCECCCCCfr:lot de
tAs.sutt.uuvuwuuuusfr:lou
ttstttstBvttttttttvfr:louon
ttstttstBvttttttttvfr:louon _ de
ttstttstBvttttttttvfr:louon a
uvvABwBvwwtuuswuuuufr:lui
ttAutButuuBBCBBCBBBfr:lumi
ttAusAttttAABAA.AAAfr:lumi ,
.tttttttsABAAAAAAAAfr:lunet
.tttttttsABAAAAAAAAfr:lunet _ pour
.tttttttsABAAAAAAAAfr:lunet intelligent
AvtuuutvuButtttttttfr:lyon
uttuAtAtsAttttvt.tvfr:m
CwuuvvuAuuwuuuuuuvufr:ma
st.swtAuwuA.AsA.CCAfr:machin
ttsttABttv..s..sB..fr:machin .
uBtts.tss.tutttttttfr:machin de
uvutttuutBBBBCBBBBBfr:machin sont
Cvvsuv.tuw.sstsss.sfr:magasin
uutustCuttttttttuttfr:magasin .
ussts.AssuBBBBBBCBBfr:magasin _ test
ussts.AssuBBBBBBCBBfr:magasin pour
vvvvuvsvACCCCCCCCCEfr:mai
vvuvuvsvvD.........fr:mai .
ws.AvvwwAuC.BDCCCCEfr:main
tuAuusuu.sCCFCCCCCDfr:main .
tuBttttttusstssssssfr:main _ la
t.tAttsuuuAsABAAAAAfr:main _ nous
utAAttuuutAA.BAAAAAfr:main dan
AtsAtsttsuCAABAAAAtfr:mainten
Astttttt.sutttttttsfr:mair
ss.x.vs.tyC..BDBDCCfr:mais
BuAtttttttB.s......fr:mais en
Buwwvusu.sA.....s.Bfr:maison
.ssAv.uuvxEFEFDFFEDfr:manqu
uuvAtu.utuCCCECCECCfr:manqu l
tttttt.utADDDDDDFDDfr:manquent
tuuvu.vv.AAAAAACAABfr:mar
sutuususACAAAAAAAABfr:mar ,
tttts.tvuABBBBBDBBBfr:mar .
Aututu.AusDCCCCCDDCfr:maraicher
tvu..uAvtsBFDEFDFEFfr:march
tsssAtAttsBBBBCBCBBfr:march ,
svvBvtvsu..AABAAABAfr:march .
uutvutAuBuCCCCCCECFfr:march :
.Atu.tttv..CAABAAAAfr:march chinois
CututsuutAFCCCCCCCCfr:marg
tsAttut.t.ttwtttt.tfr:marin
.tuBxyywxtxwwxvvvtvfr:marqu
uvu.uuuuuBtttvtttttfr:marqu .
Cwwsvuvuwvtssssss.sfr:marqu _ .
Att.ssttsvuttttttttfr:marqu _ de
Cuu.uuuvuuuttstttttfr:marqu chinois
AuuBututuuzvvwvvvvvfr:marqu etranger
.vuuuuuuuAvuuuuuuuufr:marqu que
tttBstttt.vvvyvvvvvfr:marquag
uuCtutuuuuBBCBBCBBBfr:material
BuAuutAttwssssss.ssfr:materiel
Bssssstsstussssssssfr:materiel solair
u.ststtAtut.tttttvtfr:matur
vtussuCussuuuuuuwuufr:me
t.AtsAusssA.CAACAAAfr:mecan
uuvutBAvtsuuuuutvuufr:medecin
CuA.vwwstwwxvzvvvxvfr:medical
..Btttttsuvwswuuuuufr:medical ,
vuvut.wBuuwwwxwuwzwfr:medtech
vsvtvtvuvBuvuwuuuuufr:mem
.vwAuAvvw.CtABABAAAfr:membran
wvsxwDwwvs......BB.fr:men
ttAss.suttsstsstsssfr:men _ de
uvvvuBtvutuuuuuwuuufr:men a
ttAstssut.AAAAACAAAfr:men avec
ttstttA.ttuuvuuuvxufr:menon
ttstttA.ttuuvuuuvxufr:menon de
ttttttA.AuEEEEEEGGGfr:mer
ttsBttuvtABBBCBBBBBfr:merc
vuuwuuuuvC.........fr:merc _ l
ttsBssstttBBBCBBBBBfr:merc de
AtuutuBuuuCBBBBBCBBfr:merveil
uuusuu.uuBAAA.AABAAfr:mesur
ttssstttsACCCDCCCCCfr:mesur de
xsAwss.utwvwwvxwxxvfr:met
s.AssstAtssstssssusfr:met _ #
stAssAutsssstssusssfr:met se
tuuAtAttut...A.s...fr:metr
tuuAtAttut...A.s...fr:metr .
ut.Bu.uuvuwwyywxxwwfr:metton
ttAAtAuuuuvvxxvwvvvfr:metton notr
suAwAuttuvEDFDFDEDDfr:mettr
ttButttttuCCDCCCCCCfr:mettr _ point
ttButttttuCCDCCCCCCfr:mettr au
ttttttttBtttttttttufr:meubl
tu.Atstssssssusssssfr:micro
tu.Atstssssssusssssfr:micro _ ,
tttttBttAtCCCCCDCCCfr:microbiot
tttutBtttsBBBBBCBBBfr:microscop
stssAAtsssBBBBCDBBBfr:mieux
wwuvuvvDvtBBBBBBBCBfr:million
tutttttCtuCCCCCCCECfr:million _ .
tvtutvCutsttttttuttfr:min
tuuAtAvsttBBBCBDBBBfr:minc
uututuuCuuuuuuuuuxufr:minoritair
sssssssAtttttttttutfr:minoritair ,
uvAvut..t...s..sABsfr:mis
uusttuAttBBBBBBBCBBfr:mis _ le
uvCuu.vwuwttvttutttfr:mis _ point
uvCuu.vwuwttvttutttfr:mis au
uusttuAttBBBBBBBCBBfr:mis sur
uttssBssAttttttutttfr:mission
tsAtBtAvuuvvxvyvtvvfr:mixt
ttBuBttvttttvtuttttfr:mixt avec
tButustuuAtutttstttfr:model
tttttCtuttBBBBBDBBBfr:modelis
tBtuttutttuxuuuuuuufr:modest
ttBttttt.uttttttttufr:modul
zwuswv.tBuABDDCEFBDfr:mois
ut.AttAtsxBBBCBBCB.fr:mois ,
v.usuuvvBsDBDHDDDAEfr:mois .
tttBttuttBvvvxvvvvvfr:mois _ .
stsBs.Buuuuuusuuwuufr:mois _ notr
tttBsuttttssstsssssfr:mois a
ttsttAuAuuBBBBBCBCBfr:mois de
tttBttuttBvvvxvvvvvfr:mois prochain
v..sBvxtux.sus...C.fr:moiti
tt.sAsttssuuwuwuuuufr:moiti _ de
ssssAsstssuuuuvuuuufr:moiti _ fond
uuA.Bvvvtuuuwvxuuuufr:moiti de
vCuuu.uvvvstsss.sssfr:molecul
uCttsuttuttvtttttttfr:molecul _ phas
sssststAs.BBBBBBBCBfr:moment
utu.tAuuAv...s.B..Afr:mon
sssAsttsAussstssssAfr:mon _ a
uBAttuAtsstvstttvttfr:moniteur
ttvAAAuvsxwuuuwtuuvfr:mont
tttBttsutuBBBDBBBBBfr:mont _ cart
tuu.AAttsu...t.B...fr:mont une
uuuCtutuuussstsssssfr:montag
uutBsBtuuutttut.tttfr:monton
st.uutCvAuCBCBBBABDfr:montr
ttusssBtsssssssstssfr:montr _ robot
vB.uvuwvvvBCDBBBBBBfr:moteur
tBustttttsCECCCCCCCfr:moteur de
utBttuttttCCDDCCCCCfr:motor
vsuDutuvux.........fr:moul
tstBtttttuABABAAAAAfr:moul _ pot
tstBtttttuABABAAAAAfr:moul nos
uvvtuuvtsBtttutttttfr:moulag
sttBsstsssCCCECCCCCfr:moulist
sttBsstsssCCCECCCCCfr:moulist .
uAtt.s.tusA.AABBCAAfr:moyen
tstsBAsttsBBBBCCBBBfr:moyen d
CttuttttuuFCCCCCCCCfr:multicart
.vts.sAssvBAAAABBAAfr:municipal
uBsutttttABDBBBBBBBfr:mur
Bxttut.vv.HEHGHHHHHfr:n
sss.s.tsCuDDDDDDDDGfr:n _ ni
Bu...xutwtEEECECEDCfr:n _ pas
suutttsutBDBBBBBDBBfr:n _ plus
BvvuuuBvtvEDDDDDEDEfr:n a
Bsss.uCsstDBBBBBDBBfr:n attend
sBuusvv.uuDDCCDCCDCfr:n avon
uvAu.usvuCDDEDEDEDDfr:n est
tttBttttBvAAA.AAAACfr:n ont
AsAsttsssuCBCBBBBBBfr:n y
sssustAtsAssssssussfr:natur
uBvvvAvvvv.s...A...fr:naturel
sssssssssAttttttuttfr:navet
s.ytusyywBGBDFEGEDEfr:ne
A.sssssssu.xuuuuuuufr:ne _ jam
yAwts.wwuBB.BCCEBBCfr:ne _ pas
ttssssvssBAAABAAAAAfr:ne _ que
uutBtAtutvBBBDBDBBBfr:ne disposon
sAsssssssutvtttttttfr:ne fabriqu
Csst.sAssvBBBBBBCBBfr:ne manqu
ssstsAtsssCCCCCECCCfr:ne savon
Dtvtuuuvuu.........fr:negoc
Buuu.vuvvtAAAACAAAAfr:negoci
uvAuuutuCAEEFEEEEEHfr:ni
uusstsstABBBBBBBBBCfr:ni _ .
AtusvuwvCuuss.ssss.fr:nic
.ssttttsBuEDDDDDDDGfr:nic ,
vuuAtstuuBCCCECCCCCfr:nic .
uuuvttuuCu.........fr:nic _ chengdu
AtsttttsBvxvvvvvvvwfr:nic et
ttsAt.sts.CCCDCDCCCfr:nicois
uAtv.sv.t.susst.s.sfr:non
tttuttuAtAAAAAAAACAfr:non ,
sAssAsstssuvuuvuuuufr:non _ :
sAsssssssuuwuuuuuuufr:non exclus
Cwt.vwvyxBEttDs.uADfr:nos
BvuBvvtwvxwuutuuwuufr:nos #
vs.vvsAvvswuzxwuywwfr:nos _ ,
twttsu.xvCCDBEDCCCCfr:nos _ .
vAtstuuvtA.s.Bt....fr:nos _ :
Css.ssssssAssusssssfr:nos _ ;
ButttAttusHEEEEFEEEfr:nos _ ?
As.sstAsstututttuttfr:nos _ a
uuttBAAuttttttAsvttfr:nos _ acceptent
tsvBssttstAAAAAAAAAfr:nos _ au
tttAtAvsstDDDFDGDDDfr:nos _ cliniqu
Dxvuvuwww.CAA.ABBAAfr:nos _ d
wt.tssttsBttvttttttfr:nos _ dan
A.v..suuuusx.vtwuuufr:nos _ de
stvBuuAAuuDCCBACADCfr:nos _ et
Auusuusuuuvuuvuuvuufr:nos _ magasin
uutuAutstAttttuttttfr:nos _ nous
.s.Assssststuvtttttfr:nos _ peuvent
tuvuutsAswuuuuuuwvufr:nos _ servent
vAu.t..tus.ttB.As..fr:nos _ sont
uAtvuttBtvAtDAAAABAfr:nos brevet
AttAssutsuDCCDCCCCCfr:nos capteur
tttssttuuBDDDFDDDDDfr:nos cart
Css.ssssssAssusssssfr:nos chariot
vvCuuuvvu.ttvutttttfr:nos client
tvvuuBAu.uCBBBB.CBCfr:nos deux
tvuttBtuts.....s...fr:nos don
tuBtt.tvttssssstsssfr:nos equip
tuusutButt.........fr:nos frais
ttBtutttttttuttttttfr:nos ingenieur
tttsusuvuBHFFFFFFFFfr:nos instrument
t.tAututstA.ADAAAAAfr:nos lot
svwCuuvuvs.ttvtttttfr:nos machin
tstBtttttuABABAAAAAfr:nos pot
uu.Btuuusuttuvtttttfr:nos press
tttssBtttvCCCCCECCCfr:nos resultat
uBvvvwuvvttutttttttfr:nos traval
ssss.sAsssvvvvvvxvvfr:nos trois
tuvuutsAswuuuuuuwvufr:nos usin
tuuAuuuutADCCFCCCCCfr:nos velos
tAwywtsxws.xtttv...fr:notr
w.vtsAAvsu...AABt.sfr:notr _ ,
ttsvtts.xADCDCA.CFBfr:notr _ .
vsAwvwuwvAst.ssssssfr:notr _ :
ussstsAsAtBBBBBBCBEfr:notr _ ?
u.vttvyttCsutsttt.sfr:notr _ a
sssBsAtsstvvvxvwvvvfr:notr _ accept
ttuuutvutC.........fr:notr _ aid
tAttAstttuuvuuvuuuufr:notr _ contr
uwsss..w..u.utAuAtufr:notr _ d
AuswuvsywBsvutsvBs.fr:notr _ de
uuwt..AxsAu...Ass.Afr:notr _ en
vwx.vsA.ussss.svs.sfr:notr _ est
AuAssvttstwvvvvvvvvfr:notr _ et
uAwuutttuAvxvvvvvvvfr:notr _ fair
AuttttAuttDBBBBBEBBfr:notr _ n
ssts.ttBsvuuuuvuuwufr:notr _ peut
tstsusuABuuuuuuuuvvfr:notr _ prend
tttttBtstt.....s.C.fr:notr _ rest
tBssussttuvxvvvvvvvfr:notr _ sous
tAt.ssussutututttttfr:notr _ tourn
sCss..s..uCECCCCCCCfr:notr appareil
Atstssttt.CBBBBBBBBfr:notr appli
ttuuttAtsAsss.sstssfr:notr ateli
tt.tttuts.sstsssssufr:notr bureau
tAttutsutAuwuuuuuuufr:notr catalyseur
tAAststtttvwvvvxvvvfr:notr centr
tstssBtttuuuuuuxuuufr:notr depart
tCtuttuuuuCFCCCCCCCfr:notr direct
ttttsuttsBDDDDDDFDDfr:notr disposit
.t.ts.uutAvtvtvstttfr:notr equip
ttAtsAttstuuvuuvuuufr:notr expertis
tuusttCtuuzzzzzzzzzfr:notr ferm
vttuvsA...DDDDDDEEFfr:notr filial
ttttttuCtttttttttutfr:notr fond
AtAssutsstuttttttttfr:notr forc
uttAtuuvu.BBBCBBBBBfr:notr fournisseur
CututttttvAAAAAAAAAfr:notr gamm
ssstAtAsstvvvvxvxvvfr:notr group
tttsBtt.ttuuuuwuuwufr:notr holding
ttsstsuu.Attttttttufr:notr incub
ttAstAuutuvvwvvwvvvfr:notr institut
utAtt.vt.uuuwuuwuutfr:notr laboratoir
stuCtuvtsuA..s.....fr:notr lign
tvAtuuAuv.CCCCCCECCfr:notr logiciel
tButuutuuAtutttttttfr:notr model
tttttuBuuACCCCCCECCfr:notr outil
ts.ttBAttw..s..ssE.fr:notr plateform
u.uuuuuvuBCECCCCCCCfr:notr portefeuill
tAsssstsssvxvvvvvvvfr:notr proced
ttAst.ssssDDFDDFDDDfr:notr prochain
ttu.ttsttBDDDGDDDDDfr:notr produit
tButAttvsvEGEEFEEEGfr:notr projet
tuuuuuAvuAxvvvvvxvvfr:notr reseau
AvusutAuuuFDDDDDHDDfr:notr robot
uAwuutttuAvxvvvvvvvfr:notr savoir
vuuAAvuvtAtttuvtuttfr:notr sit
.uttuttBuvAAAAAAACCfr:notr societ
AuttttAuttDCCCCCECCfr:notr solut
tuttssBttsAAAAAACAAfr:notr sond
vAvuuvuuuBtutttttttfr:notr techno
tCttttuttututttttttfr:notr technolog
uuuAuAtuuuAAAsABAAAfr:notr unit
zyAvBu.wtswwxyxwywwfr:notr usin
sAsssssssttvtttttttfr:notr vaccin
.u.tu.ssuxw.ssu.vs.fr:nous
.BtttttutvttsAsssssfr:nous #
uvsuBuuuuAAABA.AAAAfr:nous ,
uyAtwAyuv.vttxssuv.fr:nous .
t.uAtttuttsAstsssssfr:nous :
.ust.tuAtACBBBABBBBfr:nous _ #
vBvAuvuuvu...B.....fr:nous _ ,
ststxux.w.DCDECECDCfr:nous _ .
sBtststttttutttttttfr:nous _ ;
uwAtttyt.usB.AA.ACCfr:nous _ a
s.sstssBstuuuuuuuwufr:nous _ au
us.vsst.ssBBABBBBDBfr:nous _ auss
uuutAutAusttttwttutfr:nous _ aux
ttBtttvBuxxxzxxxxzxfr:nous _ avec
sBuusvv.uuDDCCDCCDCfr:nous _ avon
tABtuuuuuuBtA......fr:nous _ bat
tvuBv.tt.vEDDFDFDDFfr:nous _ besoin
tssBAstssuAAAB.AAAAfr:nous _ bien
BuuvuCuuuvt....B...fr:nous _ ce
tAtttssttACECCCCCCCfr:nous _ conced
sstsBt.tsvDDDDFDDDDfr:nous _ cre
Auuttttv.tt.......Afr:nous _ dan
tAt.utu.tvxszxvtusufr:nous _ de
tuuv.utvuBvtttvttttfr:nous _ deja
tuuuuuAuuBtsssss.ssfr:nous _ deux
ttsu.stvsBDDGDDDDDDfr:nous _ developp
uutBtAtutvBBBDBDBBBfr:nous _ disposon
vvuuwu.BBuAAAAAACABfr:nous _ du
Auvsuv.tsxvyvwwvtywfr:nous _ en
uwwCuuvvCwuttuttttsfr:nous _ et
tu.uAuAttutuvuvuvuufr:nous _ etre
sAssssssssCFCCCCCCCfr:nous _ exploit
sAsssssssutvtttttttfr:nous _ fabriqu
AtB.ttuvtusADBAAAAAfr:nous _ fair
sssAssssstDDDFDDDDDfr:nous _ faut
uttu.tBuu.FFFFGFHFGfr:nous _ install
tAtyysx.t.ttuss.svufr:nous _ l
utCu.twwBvs.BAts..Bfr:nous _ la
zAAs.szv.zAEB..sACtfr:nous _ le
sssssstt.BEEEEEEEHEfr:nous _ lev
ytusts.utBxyuyxzzxxfr:nous _ nos
Aw.tusxvuAwuuustss.fr:nous _ notr
utAuuttu.ADEFDDDDDEfr:nous _ nous
sAssssssssDGDDDDDDDfr:nous _ obten
tAtstAstuvABAAAtAAAfr:nous _ ouvert
tBtsusttAtsussssss.fr:nous _ par
stv.ttutBuAAAsAAAABfr:nous _ pour
tttB.sstsuBBBCsBBBBfr:nous _ pret
Auv.ustutuDCCECECCCfr:nous _ que
tsuttBttuuCDCCCDCCCfr:nous _ savoir
ssstsAtsssCCCCCECCCfr:nous _ savon
suuBtttAtvA..u...s.fr:nous _ sur
ttttttAuButtttttvtvfr:nous _ tout
ssBtsstsstBBCBBBBBBfr:nous _ travaill
uvu..AuvBxHCGEGHEHGfr:nous _ un
utvwAtCtuzGGFDGGHFFfr:nous _ une
Cttttttuuvtvuuuwwuufr:nous _ volonti
ButBuuvvuvzxxzxxxxxfr:nous _ vos
uvusssCvBvvvvvwvxvxfr:nous _ votr
AuttsAttssvuuuuvuuufr:nous _ y
tstststAAtuuuuuuuvvfr:nous accompagnon
ut.tABuusvCCDCDDCCEfr:nous aid
tst.tsssBvttttttttufr:nous aidon
sv.v.vt.swFGHEFFFFFfr:nous aim
vvBvAvvAtvvvyvwvvxvfr:nous apporton
xwtAtsxuwC.s.su.suAfr:nous avon
v.t.ssssttsus.sssssfr:nous cedon
s.ts.t.twxwutw..vutfr:nous cherchon
tsttButuutsAssussssfr:nous cofondon
AtttAttstuBAAA.AAAAfr:nous compton
vDtsuvuvuvux..uuuuufr:nous concedon
AssBsstssvDBBCBBBBBfr:nous confi
tttBtttttttttutttttfr:nous construison
uttstttBAuAAAAAAABsfr:nous creon
uuAtttvutAttvttttttfr:nous developpon
tAtAssusstEEEGEEEEEfr:nous devon
Cuuuttutuuwuuuuuuuufr:nous distribu
BttstttuBuwvvvvvvvwfr:nous donnon
ttsAtstt.uBBBEBBBBAfr:nous en
stBsAut.tuuuvuvuuvufr:nous entron
tsssBttsstBBBCCBBBBfr:nous envisageon
.uAu.ususvFDFDEDHDEfr:nous esperon
ttttssCuuuuuuuuuxuufr:nous essai
Bttssttusuzwwwwwwwwfr:nous etoffon
s.sstsussBABAAAAAAAfr:nous exploiton
.vvuuuuvvAAsstsssssfr:nous fabriquon
uvvBuuuu.uwvvxvvvvwfr:nous faison
tAuutu.AtuBDBBBCACBfr:nous faudr
uttswwss.xHFEHFEHGHfr:nous faut
t.ttttstBsBCBBBBBBCfr:nous fer
sststAtsstvvvvvvvxvfr:nous financon
tsstttts.ACCCCCCCCDfr:nous install
uAuAtuututCDCDCCCCCfr:nous interess
tsssttt.Avsssssssttfr:nous invest
..uussstutBECCCDDCCfr:nous l
us.ww.wuAvtB...t.sufr:nous le
ssstttsButBBBBBBBCBfr:nous levon
s.s.u.uuvuDDCDCECDCfr:nous manqu
vAuvttutuBtvtttttttfr:nous mem
ttstttA.ttuuvuuuvxufr:nous menon
ut.Bu.uuvuwwyywxxwwfr:nous metton
uutBsBtuuutttut.tttfr:nous monton
tsswtwvsvADEECDCCDCfr:nous n
xBwss.wwusAsABCDAAAfr:nous ne
tBtttttuAvwzwwwwwwyfr:nous nous
ss.Assssssuuvvuuuuufr:nous offron
tt.vtstwuE.........fr:nous ont
uttvtuCuusBBBBBBCBBfr:nous ouvr
Atutus...vABBBB..DDfr:nous ouvron
.u....uuuvwuvxwvuuufr:nous pouvon
tDuutttttvABAAAAAAAfr:nous preferon
vstu.utuAttvttstttsfr:nous prendr
Btt.utuAuvwuuwwuuwufr:nous prenon
sss.tsssBtCCCCCCCCDfr:nous preparon
tsttBssussDDDDFDDDDfr:nous projeton
ss.vBvuvuw.uusxssssfr:nous proposon
ttsBtttttuvvvyvvvvvfr:nous realison
tBuwuuBAuxsuttttAAtfr:nous recherchon
wuvvuvvvABuuuuuuuuwfr:nous recruton
Ctttttvutuvttttttttfr:nous referencon
BsstsssAstuttttttutfr:nous rest
uBttttButvuxuuuutuufr:nous separ
tsvwu.sAuvCBAA.BtCAfr:nous serion
ttsstsAtAtBBBBBBDBCfr:nous serv
Btus.swwAuwsvswvttsfr:nous somm
tstut.v.wwDFEFEDCBCfr:nous souhaiton
uuAtuutvuBuuwuuuuuufr:nous travaillon
tsstssAttsDEDDDDFDDfr:nous un
But.sustutvuuvuuvuufr:nous vos
usAuvsAt.xDBFFDFGDFfr:nous voudrion
tu.s.t.stxGGHHFHHFHfr:nous voulon
AwA.wvsvsvxvxyvwxvvfr:nouveau
sw.vwv.w.xvstssstsAfr:nouveau _ .
tsAsssssssttuttttttfr:nouveau _ avec
ustAs.ssssssstsssssfr:nouveau _ d
ttttsuBtttuuuuuuwuufr:nouveau _ peuvent
tsAsssssssttuttttttfr:nouveau capteur
ustAs.ssssssstsssssfr:nouveau donneur
AvAtuvvuvuvs.ssssssfr:nouveau produit
uxBwAwtwtssACA.AsAtfr:nouvel
uuAvtuutuABBCBBBBBBfr:nouvel _ .
ts.tBstssussts.ssssfr:nouvel _ avec
uv.tuuBvuu.........fr:numer
uuAutt.uutssssssussfr:numer pour
uBtututtAtAAAAAAAABfr:obten
tustststCtBBBBBBBBCfr:obten de
uutttuttCusssssssstfr:occup
usvCuuvuvuuvuvuuuuufr:oem
v.vsu.vts.ABACABAC.fr:off
sAsssss.stCDCCCCCECfr:off ,
stsssAtsBssssssssstfr:off chinois
tAtus.AttuBABBBDDBBfr:offert
tsstssBstuBBBBBBCBBfr:offert .
sAsssAssstsusssAsssfr:offert _ licenc
sAsssAssstsusssAsssfr:offert en
uutttutCtutttttttutfr:offic
Auu.sutuAvBAAB.A.Asfr:offre
tsssttssAtttttttvtwfr:offre un
ss.Assssssuuvvuuuuufr:offron
ssuAyvAvwyDDEDDEEFDfr:on
stAsttttAtEDEDDDDDEfr:on _ a
tAutttAttt.B....s..fr:on _ bien
wsuvuuBsstAsAAAAABAfr:on _ de
AutussussAuttttttttfr:on _ deja
tuutttuAvAsssssssusfr:on _ fait
.AtstsuAtvCCBBBBBCBfr:on _ la
Bvv.tuv.vuCssAusstufr:on _ le
stuBBtss.tAAA.CAAAAfr:on _ mont
vuutuuA.AsCCCCCCDDDfr:on _ trois
AvuBtttuttCAABAABAAfr:on _ un
AstutsAtstusssssBssfr:on _ une
Bstttsstsstssssssssfr:on _ y
tsstst.AsvFFFFFFFHFfr:on _ ¤
tsv.uAt.w.CCABA.DBsfr:on a
t.Atu.u.vutsutt.tutfr:on aim
AttAtu.ssvFEEFEEGFEfr:on cherch
svvu.vuuB.t...t...Cfr:on est
ts.tssAAsvDDDDDDEFDfr:on lev
stAs.tsutsvvxvxvvvvfr:on met
Bsssssts.vGDDDDDDDEfr:on n
tut.utuvtACBBDBBBBCfr:on ne
ttAttttBtu..s....A.fr:on se
..us.t.A.vBECDECDEEfr:on veut
tttsttBttuCCCCCDFCCfr:on voudr
uttAttAvuu...t..B..fr:on vous
Ass.ssssssuttttttttfr:onduleur
twv.uvsusBBA.sA.B.Cfr:ont
tttAtttutAtttvtttttfr:ont _ de
utu.uuu.u.tttutttutfr:ont besoin
uttuttBut.BBBBBBDBBfr:ont dit
Asuuuttuu.C.AAAAAAAfr:onze
tsuutttutAtutttttttfr:onze brevet
tstsstBtsvsssssstssfr:operatoir
B.tsssstst.CAAAAAAAfr:ophtalmolog
tvCututttuBBDBBBBBBfr:opticien
uB.uuttttvssussssssfr:optiqu
tBstttstttvxwvvvvvvfr:optiqu ,
uB.tttsttvvxxvvvvvvfr:optiqu _ nous
tst.sstssAssstsssssfr:ordre
tst.sstssAssstsssssfr:ordre .
tttuttBttuCCCCCCECCfr:ose
tttuttBttuCCCCCCECCfr:ose .
tBvtu.A.xzwvwvwuxvvfr:ou
tv.st.tAtvuuvuuvuvufr:ou _ ,
uAssvusBuuABAAAAsAAfr:ou _ .
tCtttttttvtvtttttttfr:ou a
ustustsBvxt.ttvttutfr:ou nous
Cutttttt.vB.......sfr:ouest
BtttsssttuCBBBBBBBBfr:ouest de
stv.tuBvvs.usAs.tssfr:outil
uuuutvCtttttttttvttfr:outil d
AtttssAtttCBBBBCBBBfr:outil de
tstt.tBsstuuuuuuwuufr:outil numer
AttAssussvEDDEDDDDDfr:outillag
wswswCs.usstu.uttCsfr:ouvert
tttttA.AtsAAAAACDBAfr:ouvert ,
vvuBvAuBvvAAACA.ADAfr:ouvert .
sssssBststsssssts.sfr:ouvert _ collabor
tttttA.AtsAAAAACDBAfr:ouvert _ et
tAAtsttttut.vttttttfr:ouvert _ tout
tB.su.u.vvtuvuvvt.tfr:ouvert a
vuvsvC.wuxuuutuywtufr:ouvert aux
st.wxvtvDzsBBBBACDCfr:ouvr
ttttttttBsDDDDDDDDFfr:ouvr _ anten
tttststtBtttttttttufr:ouvr _ filial
uutvu.CuutAAAAA.CAAfr:ouvr _ port
ttAtttss.vwwxwwyzwyfr:ouvr se
svvuvuuvDvt........fr:ouvr une
Atutts...v.AAA.ssCCfr:ouvron
tsttsAAsstvvvvvxxvvfr:ouvron nos
tttBssts.uuuuvuuuuvfr:pack
tttBsssssutttutttttfr:pack batter
uCxwvyxtByBAAAAAABsfr:pai
.vtustuuBtBAAAAAAAsfr:pai ,
ttsstssuBtsssssssstfr:pai et
uCuuuutwutCECCCCCCCfr:pai pour
ttttt.ttBvttttttttufr:paill
uAuuustuAt.s......Bfr:papi
tuzCxuzss.FCCECBD.Dfr:par
vuuBuvuBsusssAsssuufr:par _ ,
wAuAuwwAtssusAsssvsfr:par _ .
tttBsuttttssstsssssfr:par _ a
sAsAstussvDEDEDDDDDfr:par _ de
.AtAtssssuswuwuuuuufr:par _ nos
tttAstutAtAAACAAAA.fr:par _ pour
xvwAt.xt.ssssAststufr:par an
Buuuv.u.vvDBBBBABABfr:par de
sBststtssuABAAAAAAAfr:par l
uAtttsttBtBBBBBBBBCfr:par la
t.ststsAttsusssss.sfr:par le
uvsCtutvv.AAACAAAAAfr:par mois
tvtutAuutCAAAAABAAAfr:par nos
AusstttttAtssssssssfr:par nous
tsssustA.ussssssstvfr:par projet
AvtAvu.uvtGDDGCDFDDfr:par un
A.uuAutvuuCCBBDBBBBfr:par une
xyyxwvuyCACCCCCCEADfr:parc
ttuutuuutB.........fr:parc _ #
tuttttCuutCCCCCCECCfr:parc _ activ
sssstAsAAttttttttvtfr:parc _ d
sttsstutCvuuuuuuuuxfr:parc _ le
tttusuuu.Asssssssstfr:parc accueil
tuutttAuAuEEEEEEGEFfr:parc d
tttts.ttBtCCCCCDCCEfr:parc et
A.tttu.uttB.AAAACABfr:parl
uvuttuAuvAAAAAAABAAfr:parm
tuuutuDvvuAAAAAABAAfr:parm le
vvAsAvwtuuxxyzxxxzxfr:part
ssAsAt.stuAA.ABAAAAfr:part _ .
tstsBttttsttttuttttfr:part _ une
vv.Autvsvsxxyzxxxzxfr:part de
tsttCuttttBBBBCBBBBfr:part egal
ssAs.tssstvvwvxvvvvfr:part pour
vyAxBCzwuyB.s.At..Bfr:partag
wwCuv.vwsvsstssusssfr:partag .
tttuABtutuAAAACsAAAfr:partag _ le
uuuuACutuuAACA.BAAAfr:partag avec
.utuBAuuuuDB.BCABBBfr:partag le
.uBvAtwsxzDBACAACDBfr:partenair
BsBstutuvvBCBACAAAAfr:partenair .
uttt.Bstssttttustttfr:partenair _ .
vvCvvtvvvvttvttttttfr:partenair _ d
uuBttAsvstttuttutttfr:partenair _ de
uuCuutuutsDDGDDFDDDfr:partenair _ pour
wvwvtFvwtw.....A...fr:partenair _ recherch
Cu.tutuutsDBCBBBBBBfr:partenair _ vent
uuttDtuutvAAAAAAAAAfr:partenair a
ttvAtsBusuAAACABBAAfr:partenair d
Cw.tAsvxuuC...st...fr:partenair de
utvsvuuCsuCCCCCCCFCfr:partenair financi
ttAsst.tsuDDEDDDFDDfr:partenair pour
vvCvvtvvvvttvttttttfr:partenair r
tuwutCsxtt.........fr:partenair scientif
xxwvwBt.w......B.s.fr:particip
stssstsAsstttttttutfr:particip minoritair
tsustBsttstttttutttfr:particip volonti
sstAusvvysFCDFGHGFFfr:pas
tutuuAtBuvCCCCCECDCfr:pas .
sssB.tutsuCCCEDCCCCfr:pas _ .
Bttt.tsttuEDDDEDDDDfr:pas _ d
uAvAutuusw.t.......fr:pas _ usin
CuuvttuutuDCCCCCCCCfr:pas _ vendeur
AAttssussuvvuuuuuuufr:pas _ votr
uAwAvtvvtA.t.......fr:pas d
suwuxustwBCDBDBBCCCfr:pas de
ttAstttttAttuttttttfr:pas en
BtttBtsutuFDDDFDDDDfr:pas encor
sAAututtttCDDCCCCCCfr:pas l
uAttttuvtAtutttttttfr:pas la
AustsAutsssstss.sssfr:pas le
uAtsstAstttutttt.ttfr:pas nous
tBtttttu.t.t......Afr:pas un
sussuvxs.ABBCDBBBCDfr:pass
wttttttt.ABBBBBBBBDfr:pass .
sssAs.ssssBBBCBBBBBfr:pass _ #
sssAs.ssssBBBCBBBBBfr:pass de
tu.tsuuutBAABAAAAAAfr:patch
wwwwvyBsvBBBBBBBCCBfr:patient
ttttttu.tBBBBBBBBCBfr:patient _ .
s.vvuvwwuABsAAAAAAAfr:pay
ttttssutsBDBBBBBBBBfr:pay .
ustuuuAuBsBBBBBBDBDfr:pend
tsstssAtAtBBBBBBDB.fr:pend _ mois
ttstutttBusssssssstfr:perm
ttsssttsBtAAAAAAAAAfr:perm de
AuusvtAvv....t....Afr:person
vtt.utBvtvssstsssssfr:person ,
uuAstsuBuuvvwvvvvxvfr:personnel
vv.Auvvvu.ssttsssssfr:petit
uuvuttuvuCtttutttttfr:petit _ .
stsAstssstDDDFDDDDDfr:petit _ en
ts..txssvywyyuvvvxxfr:peut
sstssttBsvuuuuuuvwufr:peut _ .
ttt.stAssvtttuttuttfr:peut _ vos
AAvu.utusvvxuuvutuwfr:peut etre
sstssttBsvuuuuuuvwufr:peut suivr
B.v.wACvvzzzzzyzzyyfr:peuvent
uuttsuCtsuvvvvvvyvvfr:peuvent _ de
tuuutABuuuvvvvvxxvvfr:peuvent etre
sstssBAsssuuuuuwvuufr:peuvent serv
.s.Atsssst.suusssssfr:peuvent travaill
tBstsvtAt.uvuuuuuvufr:phas
uAtututuuAsusssssssfr:phas #
tAstsusAtuuvuuuuuvufr:phas _ a
sAss.sststsBssussssfr:phosphor
tt.ttAtttuuuvuuvuuufr:physicien
vvsEvvwwwxAA.BAAAAAfr:piec
tttBtttutuvvvyvvvvvfr:piec .
sssC..ts.uBBBCBBBBBfr:piec _ mois
tsuCtttusv.........fr:piec a
sssC..ts.uBBBCBBBBBfr:piec par
tttsstttBsssssssssufr:pied
tCttstuusu.........fr:pil
sCttstuusuAAAAAAAAAfr:pil _ combustibl
sCttstuusuAAAAAAAAAfr:pil a
vvs.tvsuu.AABBAAAAAfr:pilot
uuvstuBuutuuuuuuwuufr:pilot .
ttuustCtttttttttuttfr:pilot de
Butsss.tttDCCCCDDCCfr:piscin
sssssssAstBBBBBBBCBfr:pivot .
BtwvvvxAAvtt.ssssAsfr:plac
uAutttu.u.A.AAAAABAfr:plac .
Au.ssstsssutsstttttfr:plac _ un
tssststBsABBBBBBBDBfr:plac au
tts.ssssAstttsttttvfr:plac par
Bss.sststuuuuuuuuuufr:plac pour
utAttAuAtvuuvuuwuxufr:plais
wAwCuwwAvv.u.s...A.fr:plan
uAuAtttuuuvwvyvvvvvfr:plan ,
tutCsttutuuuuvuuuuufr:plan .
sAtAtuu.tuAsABAAABAfr:plan et
vvuAtuuvuBDDDFDDDDDfr:plastiqu
tuAsttuttAss.usssssfr:plasturg
sssssssssAtttutttttfr:plasturg _ carros
stAttstssAAAC.AAAAAfr:plasturg a
wvsvu.usvBvvxvvxwvvfr:plateform
sssssBststsssssts.sfr:plateform _ ouvert
ut.tsttAsuwwywwwwywfr:plateform de
sssssBststsssssts.sfr:plateform rest
ttttstBtttsssssssssfr:platr
tuvutsu.sBsssssssssfr:plein
vx.zvxvBwBsA.AAACAAfr:plus
Cs.s..tssuuttttttttfr:plus .
vuuwuu.vuCBBBBBBDBBfr:plus _ #
vuuwtvsxvCBBBBBBDBBfr:plus de
tu..vBuvuvsBsususssfr:plusieur
tv.uuBuvuvvvwvvxvvvfr:plusieur .
uAuvBuututCECCDCCCCfr:plutot
sAssssssstBDBBBBBBBfr:plutot _ d
tttuBttttsAAAABAAAAfr:plutot qu
tBustttttsDFDDDDDDDfr:plutot que
BtBvutvt.w.t...B...fr:pme
sssssss.AtBBBBBBBDCfr:pme _ cherch
.utssButtuFDDDDFDDDfr:pme _ l
.wBttAvuuu.suss.sssfr:pme de
Bttt.ttuutFDDDEDDDDfr:pme du
tAwAututsustsssssssfr:poel
AvCvutvvtvCBCBBABBAfr:point
tsAtsBstssBB.BBCBBBfr:point .
tuCuutttstBBDBBBBBBfr:point _ un
vvAst.uwAvvvwvvwvvwfr:point de
t.u.tAtttuBDBCBDBBBfr:polymer
sAs.sssssuCDCCCCCCCfr:polymer _ ,
sAs.sssssuCDCCCCCCCfr:polymer biosourc
ttAsuvwwwwACDDBBBBBfr:pomp
ss..utuuutsAAB.....fr:pomp a
Awtv.t.t.yDBDBB.BACfr:port
AuuuuuAuttDBBBBBDBBfr:port .
AttttttAttCAAAAAA.Afr:port _ de
utAsusttAuBBDBBBBBCfr:port notr
tstsAss.ttssssssstsfr:port par
AtAtttststDCDCCCCCCfr:portabl
tsssssstAsttttttttufr:portag
tsssssstAsttttttttufr:portag salarial
wBvvvvvwvABCBBBBBBBfr:portefeuill
tssttttttAstsssssssfr:portefeuill _ #
Bwuvtvtuu.vuuuuuuuufr:portent
vvAvutCw.v..s..AC.sfr:pos
ABuuvtusuvDBCCCCCDCfr:possibl
tBustsuAsuBsBBBBBCBfr:possibl ,
uu...uuvs...tAt....fr:pot
tstBtttttuABABAAAAAfr:pot .
ut.tvtAu.zHEHFFHFFGfr:pour
AtttsttttAFDDDDDDDDfr:pour _ ,
ssvusustsACsEBCBEE.fr:pour _ .
ttuAss.ttuBBBCBBCBBfr:pour _ ?
uuCv.wsvuw..A.B.Au.fr:pour _ a
uBusuttuuttwtstttttfr:pour _ asi
ttButttttuBBDBBBBBBfr:pour _ au
swwEtuwvvytvvyxvvvvfr:pour _ autr
Css.ssssssAssusssssfr:pour _ chariot
.AstAvtuuuswttAttttfr:pour _ chin
ttBts.tttsAA.AABAAAfr:pour _ conjoint
vvtAAt.vtwtstBAAsssfr:pour _ de
ssssssA.ssBBBBBBCDBfr:pour _ essais
vuuttustuBAAAAAABBAfr:pour _ et
vuwvuDwvvv.........fr:pour _ etud
Auu.tttttsstsAsssssfr:pour _ europ
t.ttt.tt.tABAAABAABfr:pour _ franc
us.vsst.ssBBABBBBDBfr:pour _ il
ssttstt.sACCCCCCCECfr:pour _ jusqu
.uuu.tuAtsBBBBCBBCBfr:pour _ l
svAu.sBttvFDEDFFFGEfr:pour _ la
u.uAtAAutvAs.AtBs..fr:pour _ le
sstBstsstuywwywwwwwfr:pour _ marqu
tstBtttttuABABAAAAAfr:pour _ moul
BwvsusswvvB..A.At..fr:pour _ nos
sutvsw.vBuHGHGHGHHHfr:pour _ notr
utvAttvtBu...s....Bfr:pour _ nouveau
uAtut.ttuBABAAAB.AAfr:pour _ un
uvCvtwvuAwDDFDEDDEEfr:pour _ une
sssAssss.ttttuttttufr:pour _ up
utvtCttuttBBBBCBBBBfr:pour _ usin
BtttttssttDBBBBBBBBfr:pour _ vent
.tttttttsABAAAAAAAAfr:pour chirurgien
AvDtvwvvusDBCBBBBBBfr:pour concevoir
stts.tttBtCCCCDCCCDfr:pour cre
.wwEvuvvvxtuuyuuuuufr:pour d
wwwCvAtvuxvvvzvywvvfr:pour de
ustButuAtvBBBCBBBDBfr:pour en
ssssssssAtuuuuuuuuwfr:pour entrepris
ssssstAsstBBBBBBCBBfr:pour essai
utuutCvvttFFFFFHFFFfr:pour etud
uvutsAAtuvBBBBBCCBBfr:pour etudi
vtuusEswuws.sss.ussfr:pour fair
s..stssCsuBBBBBBBDBfr:pour financ
tsttDttuvtDDDDFDDDDfr:pour fond
us.vsstAttttvttttvtfr:pour grand
tsvtuwAAwv.s.Bt.B..fr:pour l
.tuu.tCvvxDBCCFCDCDfr:pour la
tuttxutsBussu.t.uutfr:pour le
stvvttAvvBuuuuuuwuufr:pour leur
.uBvuvtuvuDCDCCCDCCfr:pour mettr
ButCswxxuvEsBBBBBBCfr:pour nos
..wtsxu..yBADDCBCDDfr:pour notr
vvxA.uuttABBBDCBBBEfr:pour nous
utututtuCtBBBBBBBBCfr:pour ouvr
ttuAttAuttBBBCBBCBBfr:pour prendr
ustBsBtuuvBBBABCBBBfr:pour six
tuCutuuuuuCCECCCCCCfr:pour sort
sssAssss.ttttuttttufr:pour start
vstsstBstvCCCCCCDCCfr:pour test
tuAutsAtsuuuwuuuwuufr:pour tout
tBut.AtutuAFBB.DBBBfr:pour un
vAtv.CxxvuCFFEEGEEEfr:pour une
tststsBs.sttttttvuufr:pour vos
s...s..B.tCCCCCCCFCfr:pour ¤
A.wutBvutuss...A...fr:pourquoi
AAttssussuvvuuuuuuufr:pourquoi pas
AwwswusxAvHEEFEEGEFfr:pourr
AttustuuAuEBBBBBBBCfr:pourr _ nous
uutBtuAuutCCCDCCECCfr:pourr le
.wu.vuvCsvsuvsuuuvvfr:pouss
utsAt.tAsstttAtttutfr:pouss de
s.....vuvvu.uvvutttfr:pouvon
uAuuAutsutBCBB.BBBBfr:pouvon _ l
ttAtAtsssssstsussssfr:pouvon etre
ttsttusDtuAAAAAAABAfr:pre
tAtstuuAtv.B.B...s.fr:preclin
s.tsAssutvACAAsAAAAfr:prefer
uAuAuuuuuuBDBDBBBBBfr:preferent
tDuutttttvABAAAAAAAfr:preferon
uuxtwvCABysuttttsutfr:premi
utstsstA..vvvvvvxvxfr:premi _ ,
.uu.utus.usttutttuvfr:premi _ .
tBtutsAuuustssssAssfr:premi _ auront
svtuuuCuutFEEEEEHEEfr:premi _ pour
uuttttCtttAAAAAAAAAfr:premi _ utilis
uututtCutuCCCCCCECCfr:premi a
AttvstuuAtDCCCCCCCDfr:premi anne
uuuuuuuCuvxxxxxxxzxfr:premi chequ
ssssssstsAttttttvttfr:premi client
uttttttuCusssssssssfr:premi salari
stssssAsstCCCCCCECCfr:premi usin
sutts.CuuuBBBBBCDBBfr:premi utilis
vCuvvtuv.vtwtttttt.fr:pren
uCuuuttuuvvyvvvvvvvfr:pren notr
AwvuvswBAt.sssstsvtfr:prend
tstsusuABuuuuuuuuvvfr:prend de
tttt.w.s.v.B.BCABCDfr:prendr
AttututsAus.......Afr:prendr .
wEvxswuwwuBBBBCBBBBfr:prendr _ licenc
ttt.sstAtsDDDEDDDEDfr:prendr _ rel
uCAutstutt.At......fr:prendr en
uts.Ast.ttDDDEEDDFDfr:prendr le
uEtvuvstutEHEEEEEEEfr:prendr sous
uBu.uutuuvtstvtttttfr:preneur
BtusuuuAu.wuuwwuuwufr:prenon
Asssssssttxvvvvvvvvfr:prenon en
utuBtAttut...A.t...fr:prepar
sss.tsssBtCCCCCCCCDfr:preparon
uusABtttuuBBBCCBBBBfr:pres
uusABtttuuBBBCCBBBBfr:pres _ chengdu
uusABtttuuBBBCCBBBBfr:pres de
AAuvuuvsutuBAAAAABAfr:present
vu.Ctuuutvttuvtttttfr:press
uuABttuusuttuvtttttfr:press ,
.ttussstsACAAAAAAAAfr:pressing
suvu.sAttsEEEECGFDBfr:pret
uuusA.tswyADDDCFEACfr:pret a
AsssssssstDCCCCCDCCfr:pret pour
ututt.BtttAAAAADAAAfr:preuv
tttuuttsBsDDDDDDDEEfr:prevu
ttttstttBuBBBBBBBBDfr:prevu _ #
ttttstttBuBBBBBBBBDfr:prevu en
stsBAtsssuAAA.BAAAAfr:princip
tttAsstttBBBBCBBBBBfr:printemp
swtuuuBuAu.sssss.sufr:priorit
uutAtuAtuAttt.ttuttfr:pris
Asstss.sssvtttttuttfr:priv
tBtvuuvvu.Ausssssssfr:prix
uCuuutvvvttvtttttttfr:prix .
t.ustAuttsBCBBBCBBBfr:probiot
AtAtuuuvttB.s......fr:problem
uDuu.vwvuvssssvssssfr:proced
sBssss.ssuBCBBBBBBBfr:proced _ de
uCttsuuutus.ssussssfr:proced de
tB.ustttttuwtuuuuuufr:processeur
BwAswuxsuvsssusAs.Afr:prochain
BuuAuuuvutwuuxuuuuufr:prochain .
.uutttuAsuCBBBBBBBBfr:prochain etap
tsAsttsssssssssssssfr:prochain machin
xxxCAtwtvt...sAt.A.fr:product
uuvBvutAtvAAA.AAABAfr:product .
tttBsstsstDDDGDDDDDfr:product _ nos
ututtttwtDAAABAAAAAfr:product a
uuuCuututv...s.....fr:product de
.Bt.ttvutwCBB.BBBBBfr:producteur
sAssssssssBCBBBBBBBfr:producteur d
BCuussuutvBs.......fr:producteur de
vsuEtvvxvw.BA.B....fr:produir
tttBsttssuAAABAAAAAfr:produir pour
t.tAttsuuuAsABAAAAAfr:produis
xvABvtwutwuuvwuuuuufr:produison
BtDsxyzyxxwstuuvuuufr:produit
AuBuuuuutuCBDBBBBBBfr:produit ,
BwBuvwwvvwuttvtttttfr:produit .
AtsAssststDBBABBBBBfr:produit _ ,
suBtsuttsutsttsssssfr:produit _ .
uuABstttsuuuvwuuuuufr:produit _ de
tBtuusuwv.vwwvvwvvvfr:produit _ le
stAssttsstDBDBBBBBBfr:produit _ on
stAsssssssttvttutttfr:produit avec
tuBtsuttstsstssssssfr:produit commun
Btustsssstywwwwwwwwfr:produit etranger
sttAssBtsttttuttuttfr:profit
sttAssBtsttttuttuttfr:profit _ .
sttAssBtsttttuttuttfr:profit en
v..uu.uvBvABAAABAA.fr:programm
tuustBtuBtBBBBBCBBDfr:programm de
xv.x.Cx.uvsAssAssssfr:projet
stCsuts..tssAsssstufr:projet ,
tutttCttts.....s...fr:projet _ le
tuttu.uAsuuuuuuwuwufr:projet _ nous
tstsA.tttsttttuutttfr:projet avec
ttBsustAtusstsstsAsfr:projet de
uvuvuAuvu.uuuuuwuuufr:projet men
sttttBttttuuuuuxuuufr:projet scientif
tutttCttts.....s...fr:projet sur
tsttBssussDDDDFDDDDfr:projeton
tsttBssussDDDDFDDDDfr:projeton une
Buw...u.vwtwuvstvvufr:propos
sAssttsAstvxvvvvvwvfr:propos :
AstuBvuttuuwtt.ttttfr:propos a
ttuutCtuttAAAAAAAAAfr:propos une
tBtttAtttuBDBBBBBBBfr:proposit
ss.vBvuvuw.uusxssssfr:proposon
tttsButtsswwwwzwwwwfr:proposon aux
vBAtuuuutvvxyvvvvvvfr:proposon le
vuut.uw.tA...st....fr:propr
.sssAss.suwwwwywwywfr:propr .
vBsuAuvvtwBBBBCBBBBfr:propriet
tBsuttuvtuAD.AAAAAAfr:propriet _ .
vCstuuuvuvAABAAAAAAfr:propriet intellectuel
tCuvtttttttvtttttttfr:proteg
vsA.vyBxwstu.uttwttfr:prototyp
tusutuCttuwwywwwywwfr:prototyp .
ttBtttttttCCECCCCCCfr:prototyp de
tsssBsst.tttttvtttsfr:provenc
tsssBssttssssstssssfr:provenc .
vuvuvBvvuA.........fr:publi
CsuuCutwuvDsBBBBBBBfr:public
ttuutBt.uuvvvvvwvxvfr:publiqu
u.u.suuAttsu..sssusfr:puc
uAuAtuutttAsACAAAAAfr:puc ,
u.A.vvsAu.CCABAACsAfr:puis
tstBtttttuABABAAAAAfr:puis _ un
tstBtttttuABABAAAAAfr:puis quelqu
Btu.ttttuvBAA.AAAAAfr:purif
sysxBsBxtuCBDBCADBEfr:qu
ttttstAuAsCCCCCCECEfr:qu _ nous
.utvvA.vv.sttttusttfr:qu il
tuAutvAu.tCBCBBB.BCfr:qu on
Avuu..susuFDDDDEEDEfr:qu un
uttsttvtCuttttttttufr:quand
tututAtButuuuuuvuvufr:quantiqu
suuttutsuButtttttttfr:quar
tsttttAtAtttttttutufr:quarti
w.svstus..tustvttu.fr:quatr
tBtsssuBsututttttutfr:quatr _ ,
s.wuu.s.vtBBCCEEsDCfr:que
sAsssAssstsusssAsssfr:que _ brevet
.uAtAuuwuuHEFEFEEEEfr:que _ cherchon
vAuttuBuuuABAAAAsAAfr:que _ en
utsutsBttBBBBBBBCBBfr:que _ march
utttAttAtvBBBBCBBCBfr:que _ n
sAssssssstBDBBBBBBBfr:que d
vtuutuBAusuuuuuuwwufr:que j
uuuuttuuBABBBBBBBBCfr:que la
t.tAsAtsstAtstsAsssfr:que le
Cvvs.uvvvws..BC....fr:que nos
sssBsAtssuDDDEDFDDDfr:que notr
vvtwsAsCwAD.BDCC.DBfr:que nous
u..tttuuBvD.EFEEDDFfr:quel
Auv.svsAsxFDBDCBDDFfr:quelqu
ttttttAt.tCCCCCCECEfr:quelqu _ et
tttA.tuAtwBBBCCBBCCfr:quelqu _ pour
CutustuuAtFDDDDDDDDfr:quelqu _ qui
Auu.sv.AuxFDBDCBDDEfr:quelqu un
ttuttButtutttttvtttfr:question
tvusu.vvuAs..A.A...fr:quet
tuAAssssssAABBAAAAAfr:quet _ un
tuAAssssssAABBAAAAAfr:quet d
suutuAuuuBtssss.sssfr:quet de
AvuBtw.wAzFtBDCAA.Cfr:qui
vuvAvuAsAyuuusuusvvfr:qui _ .
sutsAttvstBBBBCBBBBfr:qui _ avec
uttAtttAtutttutttutfr:qui _ besoin
.u.Atstt.vDA.CA.AACfr:qui _ de
uuuuutAButBBBBBBDCBfr:qui _ dix
AAtuvtA.uvtwuuuuv.ufr:qui _ l
tsDtsttusssssssssssfr:qui _ la
.xuBBuuwvvEDEGFDBDDfr:qui _ le
AAsustssssCCBBBBBBBfr:qui _ manqu
Aut.tuuuuuHEEGEEEEEfr:qui _ nos
B.tuvttuuv.usssssssfr:qui _ notr
ttustBttsuvvvvvyvvvfr:qui _ publi
ttusAttvAuttttAtttwfr:qui _ une
tttusuBtstuuuuuuxuufr:qui _ verifi
BtttttstttDCCCCCECCfr:qui a
tttAstAutuFFFGFFHFFfr:qui accept
ssBusttsstCCECCCCCCfr:qui la
.utBtutu.uBAABAAAABfr:qui le
t.tuuu.u.sEFDDDDFDFfr:qui nous
.tt.uttAuvstuutututfr:qui ont
tttuttBttuCCCCCCECCfr:qui ose
CutuuutuuuFDDDDDDDDfr:qui pour
tvuAuvuwAtEDDEDDDDGfr:qui pourr
uAttustuAusussssss.fr:qui pren
utuuuutuCvBBBBBBBBCfr:qui s
.suBtttvtvCABCBBBBBfr:qui saur
ttuts.Butuuuuuuvuuufr:qui souhaitent
AvsuvB.uuv.sussvussfr:qui veulent
s.tttuBttt.vsssstssfr:qui veut
AtAtttssttvuvuuuuuufr:quinz
utttts.ttCBBBBBBCBBfr:quitt
wvEwvuuvtusstssssssfr:r
wvEwvuuvtusstssssssfr:r d
ttttstBttssssssstssfr:radiologu
st.tsstssBsstssssssfr:reacteur
Bttttststtuttttttttfr:reactif
vuvBtvuvuACCCECCCCCfr:realis
ttsBtttttuvvvyvvvvvfr:realison
uuuCtttutuuuuvuuuuufr:realison vos
ttttsuBtttuuuuuuwuufr:recevoir
ttvttstttxFDEGFDDDGfr:recherch
xy.xwsut.xFFHFFGHHGfr:recherch .
wByvtvysxBAsAAABAsAfr:recherch _ .
uvuutBAvsvAAAAAsBAAfr:recherch _ le
ttvAttAtsvBBBCBBCBBfr:recherch _ notr
vuCBttvuuuBBDCBBBBBfr:recherch _ pour
sttssBtttuAAAAAAAAAfr:recherch _ sur
ut.uB.tutuBACBEDBBBfr:recherch _ un
sutstBvstu.....A...fr:recherch avec
uwvuttvwvBtttttutttfr:recherch collabor
uAstusxvwy.ts......fr:recherch commun
vt.uBuu.uvss.sBsstsfr:recherch d
..wuwsAtvyxstttvv.tfr:recherch de
.sssAsssstFDDDFDDDDfr:recherch en
BttttstttuDCCCCECCCfr:recherch partenair
uuw.uA..tvBBBCBDCCBfr:recherch pour
s..suwsAtvB.CAABDsAfr:recherchon
stttstBtsvDCCCCCECCfr:recherchon _ partenair
ABtttuAutw.vttttAttfr:recherchon un
tttttAuttBtttttutttfr:recoit
ssssutuuCAvvvvvvvvyfr:recoivent
s.tstAtttsDEDDDGDDDfr:reconnaiss
.tsttsttAvBAAAAAAA.fr:recrut
Asssssss.vAssssssstfr:recrut .
.vvvvvwvs.DBBBBBBB.fr:recruton
vvvvuuuButuuuuuuuwufr:recu
sAsutsAssus.sssstssfr:recuper
sss.sAtsssBBBCBCBBBfr:recycl
t.tsBu.utvDFDDFDEDDfr:recyclag
tCwutuvvusABAAAAAAAfr:redev
vCvtuuvvtusssssssssfr:redev .
tBstssssstBCBBBBBBBfr:redev pour
us.vuuCuttsu.ssstssfr:reel
Ctttttvutuvttttttttfr:referencon
Ctttttvutuvttttttttfr:referencon de
vvvwuvDwvuCCCCCCECCfr:referent
uutttuuCtuAAAAAAABAfr:regard
AttsttttAsxvvvvvvvyfr:region
tAtssAutstsCAAA.AAAfr:regional
tttsutssBsDDDDDDDFFfr:reglementair
.vw.tvxAtsFEEFEEEGFfr:rel
uuttstuBttDDDDDDDGDfr:rel .
BstststtttCBBBBBBBBfr:rel commercial
ttsCsuuutvAAABAAAAAfr:rempl
tttBstttstsssssssssfr:remplissag
tttBstttstsssssssssfr:remplissag a
sutuBtustsBAAACAA.Afr:rencontr
tssuAstts.BBBBDBBBBfr:rend
tuttBttttAuuuuvuuuufr:renouvel
ustttttBt.ssssssstsfr:rentabl
tAsssstts.CDBBBBBBBfr:reper
uwAwuwuBxsuuvuuuuvufr:repons
tBsuttstttCFCCCCCCCfr:reprendr
tBsuttstttCFCCCCCCCfr:reprendr sous
.vuvuuvttAvttttttttfr:represent
Ctttsssstvwuuuuuuuufr:represent _ fabric
Ctttsssstvwuuuuuuuufr:represent de
.vwwvwt.wAs.....A..fr:reseau
Btttttustuusssssstsfr:reseau _ #
utsssssBuuAAAAAAAAAfr:reseau _ asi
Btsststttsuttttttttfr:reseau d
suuuutsttB......B..fr:reseau de
utsssssBuuAAAAAAAAAfr:reseau en
ut..u..vBwwwxxwwxwxfr:reserv
stssssw.vvGDFFGDFFEfr:rest
.ttttstBtuBAAAAAAAAfr:rest _ a
sssssBststsssssts.sfr:rest _ aux
sttuusuttBvuuuuuuuufr:rest _ la
tusBtutusuBBCBBBBBBfr:rest _ trouv
vws.AuuvtsDDEEGDFDDfr:rest a
stttttButtBBBBBBDBBfr:restaur
ttsuusuCtuCCCCCCCECfr:restent
tuttsBuuu.CCCCCECCCfr:resultat
tssssAutsABBBBBDBBBfr:resultat ,
ttstttBttusstssssssfr:retour
ttAtttAtttttutttuttfr:retour .
tttttuuAtBCCCCCCCECfr:reuss
ttBtButttuAACABAAAAfr:rev
Btttssustsussssssssfr:revend
Autsvt.uv.BAAsAABAAfr:revendeur
sss.sstssBAssusssssfr:revendeur _ nos
BtsstsAstuBssuss.ssfr:revendeur pour
Cuuutuuuuuyvvvvvvvvfr:revendon
uBAutsuttvBBBBBBBBBfr:revet
tCttsssssututttttttfr:revet contr
tsAtststssttuttttttfr:risqu _ .
tsAtststssttuttttttfr:risqu partag
tvAvwwCtvtDBBBBBACBfr:robot
uu.wtuBvttuuuuuuxuufr:robot .
AtsssssttsECCCCCECCfr:robot _ dan
ttusssBtsssssssstssfr:robot dan
.sttstBstwECCCCCFDCfr:robot de
uuAttt.tuuuutuuuwuufr:roul
.w.uutAvttvuwuuuuuufr:rout
uCutttutstuwuuuuuuufr:royalt
uButsttssttutttttttfr:royalt .
.svuuvxxCBtvvswtuuufr:s
Atut.Aut.u.CCCADCCDfr:s _ a
ttttttttAACCCCCCCCDfr:s _ de
Assstsss.vAsssssssufr:s _ en
ttssttssBtvvvvvvvvxfr:s _ etabl
ttAAttttttssu.sssssfr:s _ vous
ttAAttttttssu.sssssfr:s il
utt.t.ssBtAAAAAAAABfr:s install
sAsssssssttutttttttfr:s integr
uutttuttCusssssssstfr:s occup
ttssttssBtvvvvvvvvxfr:s y
tsAwvs.vwAtxwvxxtvvfr:sa
tttu.uBtutuuuuxusuufr:sa _ .
uuBssAtsutwwywwxwwwfr:sa _ de
uuuutuCvtuBBBBBBCBBfr:saison
ssAAssussuCCDECCCCCfr:sait
v.uuvusvAt.A....s.Afr:salari
ttsstsAtAtuuuuuuwuwfr:salari ,
t.tttuuusAABAAAAAAAfr:salari .
tsssssstAsttttttttufr:salarial
tsssssstAsttttttttufr:salarial _ domicili
swvCvsvvwvuttstutttfr:sall
vvuCu.uvuuuuuvuvuuufr:sall blanch
suuwtuvvvBvttttttttfr:salon
Autsuw..AxBtCCAA.BCfr:san
AutBtstusuDCCECCCCDfr:san _ ,
ut.AtwBvtu..At..s..fr:san _ .
uuvCttttsuAAABAAAAAfr:san usin
vv.twu.Cwwttvtttuwtfr:sant
tCsttststutvtttttttfr:satt
.suBtttvtvCABCBBBBBfr:saur
Cttusttttu.........fr:sav
wAtvvtvuAsCDBCCDCCEfr:savoir
sAssssssstBDBBBBBBBfr:savoir _ etrang
vBsvuvuuu.AB.AAAAAAfr:savoir fair
tsAusAusstDDEDDFDDDfr:savon
ssstsAtsssCCCCCECCCfr:savon pas
utAutBtutvAAsAACAAAfr:scienc
wwwuvDtsww......st.fr:scientif
tutttCtuutBBBBBCBBBfr:scientif _ .
utuutAButtwwwwwywwwfr:scientif d
AuAust.uwuEtACBtsBBfr:se
uuuAt.Buu.uuutuwwuufr:se _ .
.u.vA.tvuwCBCBD..BBfr:se _ a
tuBtstssstBBCBBBBBBfr:se _ au
uuAus.Btsuuuwuuvvuufr:se _ aux
utvvAw.u.wvvvvxvxvwfr:se _ comm
Atut.tAsuuCAAA.ABAAfr:se _ dan
sssssssssAuuuuuwuuufr:se _ de
ABAuttttsuCsCBBBBBBfr:se _ en
sBvsCtvuvwstssAtsssfr:se brevet
tBBtttttsutu.ttutttfr:se don
ssAsssssssttuttvtttfr:se equip
ttBtstststCCECCCCCCfr:se joindr
ssstsABusttttttvuttfr:se port
uttCssAtsvsss.sstssfr:se sond
tsstAAtssuDDDDFFDFDfr:second
sssstAsAsuDDDDDEDEDfr:second _ .
Aututtutt.DBBBBBBBBfr:secteur
uuuuuvvvEvsssssssstfr:sejour
tuttsuuuDuAAAAAAAABfr:sejour .
ttttsttCttvvvvvvvzvfr:sem _ ,
xvxAuvvB.usssssssstfr:semain
uuuutuuAAusssssss.tfr:semain ,
tttCstuutuuuuxuuuuufr:semain .
uBttttButvuxuuuutuufr:separ
tAtttttttAuwuuuuuuufr:sept
tAtttttttAuwuuuuuuufr:sept _ .
zv.BuAwssxCECBEEECCfr:ser
tuuBstBuuussstss.ssfr:ser ,
utv.tutvvA...s.....fr:ser .
tttuutsDtvtttttttvtfr:ser _ ,
vuvvuBstCwAAAAABBDAfr:ser _ .
sssssssBsuBBBBBBBCBfr:ser _ :
tttCtuttuuCCCECCCCCfr:ser _ a
uvBtuuu.t.AA..AAABBfr:ser _ de
sssAsss.stBBBDBBBCBfr:ser _ en
tttutttCtuvvvvvvvzvfr:ser _ et
uttAttAuut...t..A..fr:ser _ nous
vvuwvvvCvtsssssssssfr:ser a
sssttssBsussssssstsfr:ser b
ssuusBusttBBBBBCBCBfr:ser bienvenu
tAtttAtttsDFDDDEDDDfr:ser il
ttBst.ssttDDFDDDDDDfr:ser le
tuuBuuvvButtt.ttttvfr:ser pret
ttAuuBuuuuCCDCCDCCCfr:ser une
ustBstuttususA.ssssfr:serieux
utvwvBs.uwCBAA.BtCAfr:serion
tutstAAtttttttt.xttfr:serion _ d
AsttsAtssuDCCCCDCCCfr:serion _ de
AuuvuvAsuvDCCCCCDCCfr:serr
tttusuAssAuuuuuuwuufr:sert
uutt.sAtAt....Bst.Afr:serv
ttstttAtAtBBBBBBBBCfr:serv de
tuvuutsAswuuuuuuwvufr:servent
tuvuutsAswuuuuuuwvufr:servent _ terrain
tuvuutsAswuuuuuuwvufr:servent de
Axs.wx.wuxCA.sABAABfr:servic
AttttstuBuCBBBBBBBCfr:servic .
ttttsvCutusssssstssfr:servic a
svsAuwsuvv.stusuussfr:servic de
wuAAA.uAvuGGHHHHHFGfr:seul
tsAssAtsstCCDCCDCCCfr:seul ,
uusttttAtAtttttttutfr:seul .
tvCututttuBBDBBBBBBfr:seul _ nous
.AtststuAtCCBBBBBBDfr:shangh
AAssssssstBBBBBBBBBfr:shangh .
Aust..vAtvADstsA.t.fr:si
tBtttttutsCECCCCCCCfr:si _ deten
.s.stuuAtuBEss.AAtAfr:si vous
Awyt.syx.uBAACDA.A.fr:sichuan
Btttttttstsssssssstfr:sichuan ,
vtu.sBuusvDDDEEFDDEfr:sichuan .
uuttAtttuBBBBBCBBBBfr:sichuan _ le
Btvuvutt.uCBBBBB.BAfr:sichuan et
wvBuuvvvBuBBEBBBBBCfr:sieg
tt.vvwuwvBDEBCCCCCCfr:sign
.ttsssstsABAAAAAAAAfr:sign avec
stBtssBsstCCACCCDCCfr:simul
xvvB.wAuut...st....fr:sit
xtwvw.AsssECEDEEGFCfr:six
stttst.AtsBBBBBBCCBfr:six _ ,
vsttt.BtvuDCDDDEGDDfr:six mois
ssstss.tAtBBBBBBABDfr:social
ssstss.tAtBBBBBBABDfr:social ,
tzuyDyz..utwsvuuvutfr:societ
wu.u.vuv.AsstsAsssufr:societ ,
usv.Btu.sv...tA..tAfr:societ .
ssssAssAsuAAAAuAABAfr:societ _ #
uutus.tsBuCCCCDACDDfr:societ _ ,
uvstsuutAAyyzyzyyzzfr:societ _ .
ustust.Btw.......s.fr:societ _ a
ttutDttuuuBBBBCBBBDfr:societ _ avec
vtvv.vvwAwCCCCECCCCfr:societ _ chengdu
tsu...twAusssssssstfr:societ _ dan
ssuuwvuDuw.s.....Asfr:societ _ de
uuAAuuuuts..As.....fr:societ _ disposit
utttsttvtBttttuttttfr:societ _ dont
tuAt.uttu.ssAstssssfr:societ _ en
uttsCtuuutAAAAAAAAAfr:societ _ exploit
CtutuututtA........fr:societ _ negoc
tsuutttutAtutttttttfr:societ _ onze
vuuuButAvuAAAABAAAAfr:societ a
ssttCsstttsAsssssssfr:societ avec
utts.ttA.tttttvttxufr:societ chinois
uuuuBts.twttttuttutfr:societ commun
uuttCv.wuuuuvvuuvuufr:societ d
Awsu.txvAyBAC.ABA.Afr:societ de
tsssuAt.uussssstsAsfr:societ deriv
ttutCttuuuCCCCECCCCfr:societ detenu
tsuutttutAtutttttttfr:societ detient
AvstustBtus......B.fr:societ est
ssAs.ssu.suuvuuuuvvfr:societ etranger
ssssssssAsvvvvvvvvyfr:societ francais
tttsBssuusvvvvyvvvvfr:societ mixt
sAuuvut..usxvvvvvwxfr:societ qui
Auu.tttutuCBBDBBBBBfr:soient
Buuusu.usvut.tut.tsfr:solair
BtststttAtts.ssssssfr:solair ,
BtststttAtts.ssssssfr:solair _ nous
.tsAsssssuEDDEDDDDDfr:solid .
twvtvwEwvyA..t..s..fr:solut
AAtttttuttCCBBBBBBBfr:solv
Asvussww.swtvswvttsfr:somm
vAuuuuttAABABBBBBBDfr:somm _ .
v.sAs.tvv.BCAC..BBBfr:somm _ a
uttstBtvAttttttuttufr:somm le
tAtstAstuvABAAAtAAAfr:somm ouvert
tttB.sstsuBBBCsBBBBfr:somm pret
sAsvs.sAxuC.BBB.DCBfr:son
CvvuvuuAwvCBBBBBB.Bfr:son _ ,
v.utBwuut.AtAABAAAAfr:son _ de
A.vuuuAuuvBA.A..s..fr:sond
vvusutDtuxsssAsssssfr:sond .
zCu.w.vtttuwxsuvwuxfr:sont
uDuAvvwtuusus.sssAsfr:sont _ a
tuttsAAttuvvvvvwvvvfr:sont _ aux
sBstssAssuwxwwwwywwfr:sont _ la
us.tssstAtttvtttutwfr:sont _ pour
sBstssAssuwxwwwwywwfr:sont a
sA.sssssssvyxvvvvvvfr:sont disponibl
sssssBsAssuuuuuvuvufr:sont le
tuttsAAttuvvvvvwvvvfr:sont ouvert
vuvuuuuvB.sssssssvsfr:sophi
sstst.tuuCsssssssstfr:sophi ,
ututttutCusssssssstfr:sophi _ on
wvC.uuwvtAAABsAAAABfr:sort
ttuBttstuts........fr:sortent
sAssssssssBCBBBBBBBfr:souch
tutBtttuttuuuvuuuuufr:soudur
Awwuw.tBsxECECDBFBEfr:souhait
AtusttttAsECCCCCCCEfr:souhait _ un
tt.tuAAuttEEGEEGGEEfr:souhait _ une
ttuts.Butuuuuuuvuuufr:souhaitent
t.ttt.v.wxEDFEEDCBCfr:souhaiton
uttsstsBtvtttttttutfr:souhaiton _ #
tAttAtsttu.sC.A....fr:souhaiton _ avec
tuuBttsustBBBCBBBBBfr:souhaiton _ la
sBssss.sssFHFFFFFFFfr:souhaiton _ le
tuuBttsustBBBCBBBBBfr:souhaiton externalis
u.AuttuuuuBCCBBBBBBfr:soupl
vB.BuuzyuvABAssBAsAfr:sous
u.usututtAuvuwuuuuufr:sous _ ,
uAAAuuutttABA.ABAtAfr:sous _ .
tB.utututtBBDBBBBBBfr:sous _ de
utvDtstusuwwwzwwwwwfr:sous _ en
ttuutCtuttAAAAAAAAAfr:sous _ et
tAsAtststtDFDFDDDDDfr:sous _ pour
stsBsst.tttttutttutfr:sous _ semain
uAtAuutttv...t.....fr:sous contrat
uCutvuutuwABAAAAAAAfr:sous licenc
wwsAusvtt..........fr:sous trait
stsAssssAtssstssstAfr:sous trois
t.ttAttutu.B..s....fr:sous votr
utwvutv.tCuuuuuuuxufr:souvent
uvCvuvvvvBBBDBBBBBBfr:special
uvBuuvvvv.BBCBBBBBBfr:special de
t.ttu.st..AtAAABAA.fr:specialis
v.vsu.vts.ABACABAC.fr:spin
sAsssss.stCDCCCCCECfr:spin _ ,
stsssAtsBssssssssstfr:spin _ chinois
v.vsu.vts.ABACABAC.fr:spin off
vvusv.t..tuuttwsvvvfr:start
ssssutuCuvttttvttvtfr:start _ ou
vvusv.t..tuuttwsvvvfr:start up
u..uussuutsttttvvttfr:station
.AssssssssEDCCCCCCCfr:station _ epur
.AssssssssEDCCCCCCCfr:station d
tsssAsstAtsssstsssAfr:statut
tttBtttttttttvtttttfr:steril
sAsttsAssts.sssstssfr:stockag
ututBttvAuAAAAAAAACfr:structur
stststs.sAAAAAAAABAfr:subvent
stststs.sAAAAAAAABAfr:subvent accord
Cutvttutuuwuuuuuuuufr:sud
Assssssstsvuuuuuuuufr:sud .
BtttsssssuCBBBBBBBBfr:sud ouest
.ututuBuuuEDDDDDEDDfr:suit
tsuttutAt.uuuuuuvwufr:suivr
sstssttBsvuuuuuuvwufr:suivr .
uAztzA.utwCA.uBA.AAfr:sur
ssssstt.sAEEEEEEEHEfr:sur #
tuuAtuAuts...t..C..fr:sur _ ,
ttAAttt.tv..st...A.fr:sur _ .
sttssBtttuAAAAAAAAAfr:sur _ algu
tsssstttBtttttttttufr:sur _ campus
tts.tsttt.tttutttttfr:sur _ continent
ss..tsssB.BBBBBBBBCfr:sur _ cot
tutttAtutAAAAAABAAAfr:sur _ hydrogen
tvtusv..vAABBBCBCCBfr:sur _ march
tuuutAtuAsBBBBBCBBCfr:sur _ ser
Asssssss.tCBBBBBBBAfr:sur _ territoir
ustt.Bttuttwttsstttfr:sur ce
At.uvuvAuwDCEBBAB.Bfr:sur de
v.vtuCwvu..u.......fr:sur l
svvwuBwAt.EDDDDDDEEfr:sur la
tAxsv..vAu.BABBCCB.fr:sur le
ttsuuttstAvvvvvvvxvfr:sur nos
wsuwuvsvuCtuttttwttfr:sur notr
tuAusuBuuvttvtttvttfr:sur nous
AusstsutAtFDDDDDDDEfr:sur plac
uutCutusuutttwttt.tfr:sur plan
tts.tsttt.tttutttttfr:sur trois
sAs.sssssuAEAsAAAAAfr:sur une
stttttutsBCBBBBBBBCfr:surtout
.sttttts.ACBBBBBBBCfr:surtout de
stststBsssuuwuuuwuufr:system
vuttttttCtCCCCCCCCEfr:t
t.sttAAtuvBBBBB.DBBfr:taill
tAtsttAutuDEDDDDFDDfr:taill moyen
tstsssttCvvvvvvvvvxfr:talent
sAstsAssstwzwwvuwwwfr:tand
sAsssAssstsusssAsssfr:tand _ le
sAstsAssstwzwwvuwwwfr:tand que
Btsstssttusssssssssfr:tant
Btsstssttusssssssssfr:tant qu
sssstsssAsAAAAAAAtBfr:tech
tustst.tAtssssssts.fr:technicien
wvsuAAswuuuuuuwvvuufr:techniqu
ut.uButututtututtttfr:techniqu _ votr
utAtttAtuu..B...s..fr:techniqu pour
t.wv.vvvv.s.AABAAAAfr:techno
uBuuAttuvvA.AABAAAAfr:techno ,
yEwtAvtxvy.AAtu.ts.fr:technolog
ssssBstussttttuttttfr:technolog .
tAtsAtttttABAAsAAAAfr:technolog :
tCuutuuuutCECCCCCCCfr:technolog _ a
.Dssus..suBCBBBBBBBfr:technolog _ licenc
tBsuttstttAAAAAAAAAfr:technolog de
.Dssus..suBCBBBBBBBfr:technolog sous
ttuuvtttCvvvvvvvwvxfr:technopol
wsAv.vvusAAsCABAAAAfr:tel
uuAu.tutstBBDBDBBBBfr:tel est
ssAsAtstssBBCBCBBBBfr:telemedecin
ssAsAtstssBBCBCBBBBfr:telemedecin .
vsswv..wtAsu.ssuAssfr:temp
.AtttuAuuttt....A..fr:temperatur
..tuutuvAut.ssssssufr:tenon
ttAutu.utuvvxvvvwvvfr:terminal
wwsvBsAsvyBBCBBCBAAfr:terrain
stttus..svuuuuuuwwufr:terrain _ essai
ttBttu.uutCCDCCCECCfr:terrain _ la
ttutvv..Awwwwwwwyxxfr:terrain d
sAtssstsAttuttttttufr:territoir .
swtsuwssv.DCADCDBDCfr:test
uuAssuBtstttvtttvttfr:test .
ussts.AssuBBBBBBCBBfr:test _ born
ussts.AssuBBBBBBCBBfr:test la
utssstAtsACCCCCCECCfr:test notr
ttttttBttvBBBBBBCBBfr:testeur
st.AuuutstBBCDBBBBBfr:textil
suAAtuutttBBCCBBBBBfr:textil _ a
ttA.tu.tttBBCCBB.BBfr:thermiqu
utttsBt.utvvvvvxvwvfr:thes
tstAtuuuAuwwwxwwwwyfr:tianfu
tAtutsu.tttvtttttutfr:ticket
AuuvtBuvuvutttvvtttfr:tient
Asw.vvsuwsuAstssAssfr:tier
Avuvut.tv.vttttt.ttfr:tier .
tuuutBuuuABBBBBDBBBfr:tir
uuuuutuBCvAAAAAAAsCfr:titr
ttttstsuCuCCCCCCCCEfr:titr _ sejour
ttttstsuCuCCCCCCCCEfr:titr de
vBtvvuuvv.BCBBBBBBBfr:titulair
tBstttstttAAAAAAAAAfr:titulair de
tttAttAtutAAAsAACAAfr:toit
ttsBtssstutttutttttfr:ton
ttsBtssstutttutttttfr:ton par
CtutttutuuBAAAAAAAAfr:touch
BttstttttsCBBBBBBBBfr:touch le
Csts.sussAyvvvvvvvvfr:toulon
wvvwwvsAv.CCCCCCEECfr:tour
sssst.ss.ABBBBBBBCBfr:tour _ amorcag
sssst.ss.ABBBBBBBCBfr:tour d
wBvtvvAswsB.BABBDCBfr:tourn
tButtt.ttu.t....B..fr:tourn dan
uAuttutBttCECCCCCDCfr:tourn ver
CvtutuwutBxvvvvvvvvfr:tous
Cutttuvtt.xvvvvvvvvfr:tous le
s.tuvxstsvCDsAB.ACBfr:tout
utttttAtAtBBBBBBDBDfr:tout .
tBustBtttu.B...s...fr:tout _ .
uA.suuuuuutuuvtttttfr:tout _ de
vututuCututtttttuttfr:tout _ qui
vututuCututtttttuttfr:tout ce
BtBsttsuttDCDCCCCCCfr:tracteur
ttusu.tuv.DDDCFDDACfr:trait
tttusvuutC.........fr:trait #
tttBtstssusssssssssfr:trait _ cartouch
tt...stAstuuuutuuwufr:trait _ l
AvvuuuBvvu......A..fr:trait d
tAss.stAtuABAADAAsAfr:trait de
utvDtstusuwwwzwwwwwfr:trait en
uBv.vvuvuvtutstttttfr:transfer
uAAuutuuuvssussssssfr:transfert
uuAvtuuuvCBBCBBBBBBfr:transform
uuuBuuuuAv...t....Bfr:travail
vvuCuuuuuuuuuwuuuuufr:travail .
stAus.utttBBCBBCBBBfr:travaill _ le
stBts.ttsvssssstsssfr:travaill avec
uuAtuutvuBuuwuuuuuufr:travaillon
vBvwuAwvw.tvtttvtttfr:traval
uCuwuvuvvttutttttttfr:traval _ le
uuuuuAAu.uuuuuuvvuvfr:trent
uuuuuAAu.uuuuuuvvuvfr:trent _ de
tututBuv.utttttuttufr:trent an
Ctttsstttvzxxxxxxxxfr:tres
tttu.tuBtt....s..A.fr:tresorer
s.tsss.utAADAAABAAAfr:tri
sssBs.sBsuCCCECCCECfr:trimestr
yAyswxsvBv.ABsBBCCDfr:trois
tut.vtwvB.xxxzxxxxzfr:trois _ .
tvttssAuAuDDDDDDFDEfr:trois _ ?
sAsssstssutvtttttttfr:trois _ de
ssssssAsssuuuuuuwuufr:trois _ peuvent
ussts.AssuBBBBBBCBBfr:trois _ pour
tts.tsttt.tttutttttfr:trois continent
sAsssstssutvtttttttfr:trois famill
ussts.AssuBBBBBBCBBfr:trois magasin
ttttssBvBxAAAAAAAAsfr:trois mois
tsstssAsAuAAAAAABAtfr:trois premi
stsBsst.tttttutttutfr:trois semain
t.AsttststsAussssssfr:trou
txtCs.ytwuCCEEDECACfr:trouv
sssAAssstvBBBCCBBEBfr:trouv .
vvuEvwuwuwBBBCBBBBBfr:trouv qui
.uwAvvvxv.ECCECCCCCfr:trouv un
uutCtttttuAAABAAAAAfr:tub
vsCuv..vAzHHHHHHHHHfr:un
sAssssssstBDBBBBBBBfr:un .
s.v..tuvutBA.A....sfr:un _ ,
uxtAxysu.sDsCDAACCAfr:un _ .
utuu.uu..Autuuuuuwvfr:un _ :
uuuuuuBAuussssssBusfr:un _ ?
vutsuAuvAtCEEDCDCCEfr:un _ a
v.tutAttttsusss.sssfr:un _ asiat
Atstuts.tuCBBBBBBBBfr:un _ au
sAs.sssssuCDCCCCCCCfr:un _ biosourc
wtstA.usvwstA.t.stsfr:un _ chinois
BstststtttDCCCCCCCCfr:un _ commercial
stBssttsstsstssssssfr:un _ commun
sCtuttssstAAAAAAAAAfr:un _ contr
ttBttutttssstssssssfr:un _ cot
wtvwtsBtssAtsABCsBBfr:un _ d
zAsvusAs.xGHHHFHHGHfr:un _ de
tuuuAuut..BBBBCBBBCfr:un _ du
.twAuw.A.xGFDEDDHEFfr:un _ en
stt.u.At.tCBBCBBBBCfr:un _ et
ttsssAstAtAAAAABAACfr:un _ europeen
AuttttsBAvFEEEGEEFFfr:un _ le
vuAs.tuwtvDDDDEDDDFfr:un _ local
utttAAButtDDDDEEEDFfr:un _ nous
.tsswAwuAuFCEDDEEBFfr:un _ pour
BvAutvuuuuts.ssssssfr:un _ produit
tAs.Bssstssvss.ssssfr:un _ public
Avwtss.wsuGFFGFGHFGfr:un _ qui
tstBssussuBBBCBBBBBfr:un _ serieux
CutttssssuDBBBBBBBBfr:un _ solid
AtAtt.uttuwvyvvwvvvfr:un _ sous
vtAAtuwuBvABDBABA..fr:un _ sur
uu.tututuBBBCCBBBBBfr:un _ trait
uuuutuCuuu.........fr:un _ viv
ttttstutBtCCCCCCCCEfr:un accompagn
AttsAssttsECCCECCCCfr:un acteur
ssst.ss.tsEEEEFEEGEfr:un actionnair
Btt.tttutsDCCCCCCCCfr:un agent
sBsssstssuCECCCCCCCfr:un algorithm
utttstAuBtssssssAttfr:un an
tCsttststutvtttttttfr:un anticorp
tttttCtuttssssstsssfr:un appel
tuuuCusttuAAAAAAAAAfr:un associ
utvBtt.tttFFFHFFHFFfr:un ateli
susBBtsvsuDDDFFDDDDfr:un autr
ttttstttBssssssssstfr:un avocat
stBttsBtstttutttuttfr:un banc
tCuuttuvtuCDCCCCCCCfr:un brevet
ssssssttAuAAAAAAAABfr:un bureau
ttAsuttAstCCDCCCCDCfr:un capteur
ttBtuuutusBBDBBBBBBfr:un complic
s.AtttBttvtuttttAttfr:un constructeur
tttsttstBsBBBBBBBBCfr:un coup
stst.tBsstBBBBBBCBBfr:un demonstr
tutttBttttBBBBBCBBBfr:un depart
.wtwBvusuuGDDDEDDDDfr:un distributeur
uutttBstuuDDDDDGDDDfr:un dossi
AtAuuuuuutGDEDDDDDDfr:un editeur
tsvtAtA.sv....A.BsBfr:un energeticien
uuCttutvutBBCBBBBBBfr:un equipementi
tBststAtut.t....B..fr:un exploit
xvACvwwwvuB.EDBBBBBfr:un fabric
uttBstusstBBBDBBBBBfr:un faconni
tuttvutBsuuuuuuuuwwfr:un fond
CttustttstDBBBBBBBBfr:un grossist
wvAw.Auvt.DDEDFGDDDfr:un group
uutttB.stvBBBBBDDBBfr:un hopital
BuuttttttuECCCCCCCCfr:un import
vtssAvvwvBsu.Atssssfr:un industriel
ussssssAstDDDDDDDHDfr:un investisseur
ttt.sssuAutttst.vt.fr:un labo
vAvusBAuuw.s...Bs..fr:un laboratoir
tttttsutsBBCBBBBBBBfr:un logiciel
uuuvtutAuABBBBBBBDBfr:un million
tBustttttsCDCCCCCCCfr:un moteur
utBttuttttCCDDCCCCCfr:un motor
sttBsstsssCCCECCCCCfr:un moulist
wwwvvt.vDvCCCCCDFCEfr:un parc
ttBwt.wuwvEECCBDCDCfr:un partenair
sAs.sssssuCDCCCCCCCfr:un polymer
tttAstuBtxBBBCCBBDCfr:un pour
tvtvuuCuvuEDDDDDEDDfr:un premi
tBts.ttutuDHDDADDDDfr:un proced
wsB.tvvvtwsus.sssssfr:un produit
tuustBtuBtBBBBBCBBDfr:un programm
uwutuBtBwuCCCCCFCACfr:un projet
CutustuuAtFDDDDDDDDfr:un qui
AtttutttsuDCCCCCCCDfr:un rel
BtstssusstFCCCCCCCCfr:un represent
BututuuBvwDAAAAAAAAfr:un reseau
BttstsAstuCAAsAABAAfr:un revendeur
uuuAttAutuBBBCBBCBBfr:un sit
uu.tututuBBBCCBBBBBfr:un sous
ttCsuttustCCDCCCCCCfr:un special
uutsutAtuADDDFDDEDDfr:un tier
t.AsttststsAussssssfr:un trou
sBs.t...s.GHGGGGGGGfr:un vaccin
tsAsst.tsuBBCBBBCBBfr:un vrai
zuuwD.AxxwHHHHHHHHHfr:une
vsuutvvvAADFDDGDDDCfr:une _ ,
vv.BtBwwswuu.vusuuwfr:une _ .
wxvxAxss..EDDDEDEEEfr:une _ a
tutuCAswtwACAABCAAAfr:une _ avec
A.tuAsvvvwC.DCFDCCCfr:une _ chinois
ttttBuu.uxttttuttutfr:une _ commun
uus.AuswsvEFCGDFGEDfr:une _ d
uuAtsttBuuttuttttwtfr:une _ dan
uxssBuuvvvBDC.DDFCBfr:une _ de
ttutCutuvuCCCCECCCCfr:une _ detenu
usvuBAv.uw.s..sA.B.fr:une _ en
ssAsstttssBBDBBBBBBfr:une _ entrepris
ussusustBuvyvvuvvvvfr:une _ et
sstsAsssssvvvvxvvvvfr:une _ etranger
.tusBttttuCBBBCBBBBfr:une _ local
ssusCssvvuttttuttttfr:une _ mixt
s.tAuBwxswCsDEBCBBCfr:une _ pour
..vsvv.vvwAt.A..B..fr:une _ qui
tt.uBtttstAAsABAAAAfr:une _ societ
u.vss..ttvtstvssvttfr:une _ sur
stssssAssssssussAssfr:une _ usin
ttttttttBuBBBBBBBBCfr:une anten
stBsstttstAAAAAAAAAfr:une autr
u.uu.vuuu..t..A....fr:une coentrepris
utuuCttttusssstssssfr:une entit
w.u.Cxxuux.s.AA...sfr:une entrepris
usss.BvusvCCDCBFCCBfr:une equip
vuvuuDwvvtEEEEEHEEEfr:une etud
vuvtBuuvAv....A...sfr:une filial
tsAtststssttuttttttfr:une ide
ttsuBtttttCCCCECCCCfr:une jv
uAt..ttttvs.suAssssfr:une licenc
suuvuuuvuButtttttttfr:une marqu
uvBvAuvttvCCECCCCCCfr:une nouvel
ssAt.ss.suvvwvwvvxvfr:une part
ssssssAtssCCCCCCECCfr:une premi
uuuutuCutuAAAAAABAAfr:une saison
sssstAsAsuDDDDDEDEDfr:une second
sssst.t.s.BBBBBBBCBfr:une ser
vwszDywsv.AtAsuss.Afr:une societ
ututBttvAuAAAAAAAACfr:une structur
tCtvuutuuvEHEEEEEEEfr:une technolog
sssssAttstDDDDDHDDDfr:une thes
vxxutDtwuwCCCCCECCCfr:une univers
w.wsAvvvtxB.BCCBBBBfr:une usin
uttuutBtt.BBBBBBCBBfr:une vill
u.ttttBttuDEDDDDFDDfr:une vrai
wsvC..vvww.s.A.A...fr:unit
t.tBsttttutututttttfr:unit _ .
uuuAAttuuuBBB.BCBBBfr:unit de
..vuvtvsusvvuttutwufr:univers
t.uttBtuuututttvtttfr:univers ,
stsstBtttsBBBBBDBBBfr:univers _ .
tttssBsuButttttuttufr:univers _ et
tustsstBuuAAAAABAtAfr:univers _ la
stus.A.ssttttttutttfr:univers _ le
tAssststtABDBBBBBBBfr:univers de
AssssusstBvttttttttfr:univers du
utussB.ttvssssssussfr:universitair
vvusv.t..tuuttwsvvvfr:up
tssststvCussssssssufr:up _ .
sst.sAuustDDDFDFDDDfr:up _ cherch
ssssutuCuvttttvttvtfr:up ou
ttuBtssttusssAs.ussfr:urgenc
uCtuttvutwsssssssssfr:usag
sBtttuuttuDFDDDDDDDfr:usag .
wsutAustuA.us.s....fr:usin
uwv.utBusvsssAsstssfr:usin ,
xvB.Auxssx..sAs..A.fr:usin .
stt.tsvtsABBBCBBBBBfr:usin _ .
svttusBtstsssssstssfr:usin _ a
vuuDtsussv.........fr:usin _ asi
tuvAutsAsxwwwywwyxwfr:usin _ de
sttBs.As.tAAAsAABAAfr:usin _ elle
tuvCusttsuvvvyvvvvvfr:usin _ la
tuutttuttC.........fr:usin a
ttustsAtsvvvvxvvwvvfr:usin accept
vuuDtsussv.........fr:usin d
wwvuBtuvtAAAA.BABAAfr:usin de
AuuAAsuutvtttsvttttfr:usin et
tuvuutsAswuuuuuuwvufr:usin servent
utuuttCut.BCBBBCCBBfr:utilis
sssss.AsssBBBBBCCBBfr:utilis .
sCuttuuutsBCBBBBBBBfr:utilis un
uABuututttsuBssssssfr:v
tAAtuutttt.sB......fr:vaccin
twu.vvCvwvA..B.....fr:valid
ttAtstttAttt.tttttufr:valis
usuu.uuCvuBEBBABBDBfr:valoris
.tA.stuttsFDEFDDDDDfr:vann
suvCtututtB..s.....fr:vegetal
ttttsttCtutttttttvtfr:vehicul
AuuvtuAttuBAAAAAsAAfr:veil
uwvBvuvut.BAABAAAAAfr:velos
AvvwwvuwuBBCBBBBBBBfr:vend
suutttttuBs........fr:vend de
CuusttuutuDCCBCCCCCfr:vendeur
AtussssssvCBBBBBBBBfr:vendeur :
.AvuuttuuAsutttttttfr:vendon
C.vvsvvuvx.t..B..s.fr:vendr
AAtttttttuBtsssssssfr:vendr ,
.tuuvtuBvtBtsssssusfr:vendu
.ttussstsACAAAAAAAAfr:vendu _ benelux
AttttstutsGDDDDDDDDfr:vendu au
.ttutttutBCBBBBBBBBfr:vendus
Dwuuvwxvu.BBCCBBBBBfr:vent
.tsstssstAtssssssssfr:vent _ le
AututuuutCCBBBBBBBBfr:vent _ notr
DutttsstsvDBBBBBBBBfr:vent a
Btttttsttssssssssssfr:vent de
BtAsstttttDBCBBBBBBfr:vent en
Cuuutttututssssssssfr:vent et
Cuu.uuuutuECCDCCCCCfr:vent pour
uvtsBtsssussssssstsfr:ventur
usuuttuuCtusttttttwfr:venu
ssstsstsAsutttttttwfr:venu _ asi
u.tttttuAuABAAAAAA.fr:venu _ chin
ssstsstsAsutttttttwfr:venu d
u.tttttuAuABAAAAAA.fr:venu de
.BvvtuuAvvFDCCCCCDCfr:ver
sAstssssstvyvvvvvvvfr:ver un
tttusuBtstuuuuuuxuufr:verifi
uAttttAtuuBBBBBBCBBfr:verr
tBttsttttuBCBBDBBBBfr:vers
AABttvuttsCsBAAAAAAfr:version
tBBttuttsusuAssssssfr:version _ ,
uttttAttuABBBBBDBBBfr:veuill
.vtvtAsuuA.sussvussfr:veulent
ttustBttsuvvvvvyvvvfr:veulent publi
t.susvBsswBD.DCCCEEfr:veut
ssssssAsssCDCCCCDCCfr:veut _ le
sAs.sssssuCDCCCCCCCfr:veut _ licenc
ussts.AssuBBBBBBCBBfr:veut _ magasin
ttttstBsstuuuuuuwuufr:veut _ se
sAs.sssssuCDCCCCCCCfr:veut la
ussts.AssuBBBBBBCBBfr:veut trois
tt.ttuut.tvvyvvvvvtfr:veut un
AtutttAtttAAAAAABAAfr:vign
.sttstAttsCBBBBBCBBfr:vign .
wvuwuvCvu.AAAAAABAAfr:vill
.tu.svAttv.AA.AACAAfr:vingt
.tt.stttttwvvwvvvvvfr:vingt an
.tttttuuBuB........fr:vis
tAAtttttttstvssssssfr:vision
AsssustsAwBAAAAAAAsfr:visit
tAuttButtt.s...A...fr:vit
BtttttttstBAAAAAAAAfr:viticol
BtttttttstBAAAAAAAAfr:viticol ,
BtttttttstBAAAAAAAAfr:viticol _ nous
uuuutuCuuu.........fr:viv
.uv..u.uuuEDDFDDEDDfr:voila
AttAstusstDCCECCCCCfr:voila _ qui
Atv.AtvtttDCCECCCCCfr:voila ce
uu.tt.Buuusstsst.ssfr:voir
ututtuCtuuttttttuttfr:volontair
ssssssAsstttttttvttfr:volontair pour
AusvvBsvvwvwxvvxztvfr:volonti
tAutstAssututtttuttfr:volonti _ condit
usAtsAstssttuttut.tfr:volonti _ de
ssststBtttxxxxxxzxxfr:volonti _ premi
tsAstAsttswwxwwywwwfr:volonti au
tAtttAtttututttutttfr:volonti de
Btvsst.ttuzyyyyyzyyfr:volonti le
sssst.t.s.BBBBBBBCBfr:volterm
AtuAttuttuDCCECCCCCfr:volum
Dtutyt.zvzzzyzzzzzzfr:vos
.Axuv..wvwwzvxvxwvvfr:vos _ ,
Cvtuuv.vvwxxyxwwywwfr:vos _ .
uutBuuutAutttvttttufr:vos _ a
Ctuuutuuuvxuuuuuuuufr:vos _ dan
uuutsABtttvvvvvvxvvfr:vos _ de
AtsBssssstwuuvuuuuufr:vos _ en
tAtts.Astuuwuuutwuufr:vos outil
ttuCttuuutuuuwuuuuufr:vos piec
tBt.tttttvvxvwvvvvvfr:vos puc
Bttttststtuttttttttfr:vos reactif
sssttttttBBCBBBBBBBfr:vot
.Assvz..vzyyxzxwwvyfr:votr
uAtuttuvBuuwuuuuuuxfr:votr _ ,
ssw.ttCuuvststtssssfr:votr _ .
tuAsBttvuuwwzwywwwwfr:votr _ :
AvusuuBvuuvtttttuttfr:votr _ dan
uAAtttttutBCsBBBBBBfr:votr _ de
AAttstuutuxzwwwwwwwfr:votr appareil
uutsuttvCtuuuuuuuuwfr:votr filial
uAtAuttuuvtututttttfr:votr marqu
ttCtttttsssstssssssfr:votr prochain
Cuuvutuuuvuttttttttfr:votr produit
u.svvtBuvwB.CBBDEBBfr:voudr
vAAvvt.u.wDCFFDFGDFfr:voudrion
tuvssBBtsuDDDDDFFDDfr:voudrion _ notr
utuBtBttstDDDFDFDDDfr:voudrion que
uussAu.styHHHHGHHFHfr:voulon
vuCuttuuuvBBCBBBBBBfr:voulon _ avec
C.As...s.vGFHFFFFFFfr:voulon _ un
sswsBtAtAvGGGGHGHGHfr:voulon _ une
suCttuuuuwDCCCCCCCCfr:voulon bat
BsttBstussAssstssssfr:voulon etre
s.tAtsssssBCBEBBBBBfr:voulon le
tuBts.stttCCDCCCCCCfr:voulon travaill
vuusAuuAusAsABAAABAfr:voulon un
uAsv.usuuuBDBBCBBBBfr:voulon une
.ttAuutBtzstxwvxvwyfr:vous
uuAtAuuvstttututtttfr:vous ,
wvvv.sAuAvssss.tuAufr:vous .
stsAttvtBtuuuwuuuuwfr:vous _ ,
.uvAttsuuuGEEGEEGEEfr:vous _ .
t.uttutAststsssssvsfr:vous _ de
AuA.uuvw.uxwxywwwwyfr:vous _ le
tsAtststssttuttttttfr:vous _ risqu
vt.tv.t.uuusvuuvuwufr:vous _ un
uuuAtuutAutttuttttufr:vous _ vos
Aus.uvu.tvust.sssusfr:vous avez
tBtttttutsCECCCCCCCfr:vous deten
ustBtttstvBEBABBBBBfr:vous en
uuButuuvAtttutttttufr:vous pos
v..tttBttvEFFEEEHEEfr:vrai
ttAtttAtttCCDCCCECCfr:vrai _ ,
tttttttAsABBBBBBBDBfr:vu
ututtuuuCtCCCCCCCCEfr:wfo
CvvvtAvtswtusuuwuvvfr:y
Atutsut..t.sss.ssuufr:y _ .
Bttusstsssxvvvvvvvvfr:y _ entrer
ttssttssBtvvvvvvvvxfr:y etabl
ttt.tutuAutttuttutsfr:zon
sssstsstAsAAAAAAAABfr:zon _ tech
uvuzxuvEtwGDCDCCEGBfr:¤
uutv.tuDtwDDDDCDDGDfr:¤ ,
sutwvsuAvvtuvuuvuwufr:¤ .
s..tss.t.BEEEEEEEHEfr:¤ _ #
sssst.tCsvBBBBBBBCBfr:¤ _ boucl
tsssttt.Avsssssssttfr:¤ _ chaqu
sssstssssAtttttttutfr:¤ _ de
tssssssBstuuuuuuuwufr:¤ _ deploi
AtstussAstBAAAAAABAfr:¤ _ fond
ttstst.AtuBBBBBBBCBfr:¤ _ on
sssssssAstDDDDDDDFDfr:¤ _ plac
tssststCsvAAAAAAABAfr:¤ a
tsssttt..ttttttttutfr:¤ dan
.tsuuttAtuDBBBBBBCBfr:¤ de
s.sst.s.sAtttttttutfr:¤ en
tttttt.A.vBAAAAABBAfr:¤ et
ustuttuAs.vvvvvvvyvfr:¤ par
vuuvuvvEuw.........fr:¤ pour
vuuDAuvutvBBBEABBBBfr^#
.wsv.vBsvxxtst.tuutfr^a
uutttutCuutttttttutfr^ancien
uuAuuBuvuuvvwvvxvvvfr^apport
sAtuuuA.uvCABBBBCCBfr^apres
AvvuuA.uv.FDDDDEFDDfr^aucun
ssAsAsssssttutvttttfr^aux
ssssssAAssCCCCCCDDCfr^avis
uuuu.t.AuvsssstAtAsfr^besoin
uCtsttuutvwzwwwwwwwfr^brevet
tsAst.tuAwss.ssssstfr^bureau
utstttssBuvvvvvvvvxfr^cabinet
ttsststBstuuuuuuuvufr^capital
vvAvvv..vsDDFDDDFFDfr^ce
usttttAtAtttttttuttfr^centr
BstAssussuuttutttttfr^central
ttsssAuttBuuuuuvuuufr^chaqu
AutvttAAttECCCCCEECfr^cherch
tt..tsAstvDCDDCCDCCfr^cherchon
ts.tutBtttBBABBBDBBfr^cinq
uttsttttBuCCCCCCCCDfr^comment
vvtBwvv..uBBABBBBCEfr^de
BuvBuwttvvACC.CCEECfr^deux
Buttssss.tuttttttttfr^distributeur
ttuttuB.uu......As.fr^dix
tutttutCtuAAAAAAABAfr^dossi
ttuBtAuttttttvtutttfr^du
Attuttuu..DCCCCCCCDfr^editeur
Astusvt.uuEBEEFEEHEfr^en
utuuAuAuuuuuuuwuwuufr^energeticien
.ttstAtt.uCDDDDEDDEfr^entrepris
ssAtBsststCCDCDCCCCfr^equip
.ttttut.AuA.....Atsfr^et
.tuA.utvtwBCB.CAAAAfr^fabric
ustttutAsBxxxxxxxzvfr^fond
tstt.tsttABBBBBBBBBfr^foreur
Assssstsstuttttttttfr^grossist
v.uuCvAuuvvtvvxvwwvfr^group
wuvut.Bwt.vvvvvwxvvfr^hopital
vtsuwxAAuwFFGFEDGDFfr^il
Ctsus.tssutssssssssfr^import
tAsts.tsttABAAAsAAAfr^industriel
.Attsttuutvwuuuuuuufr^integr
sBttssssstuwuuuuuuufr^invent
tssstssButvvvvvvvxvfr^investisseur
tsssAstBsuttttuttutfr^j
BuuutuuAutvttttttvtfr^je
zsAvxytxuFDEDCCBBCCfr^l
uuzxwvwstCswut.vy.vfr^la
uBuAttvutuDFDEDDDDDfr^laboratoir
zuuvwuwuxHvxustuzutfr^le
ttsBsstttsBBBCBBBBBfr^merc
uCttsuttuttvtttttttfr^molecul
uttAtBtuuvssstsAsssfr^mon
..ttuuxvvCAtwAt.ttBfr^nos
tuxxvB.yuBvwvwvxtvyfr^notr
.tsvwszswBvtsusswtufr^nous
sAsswtttwuvtsAus...fr^on
sAuAuBuvvv.B.s.s...fr^par
vv..sv.AtwEDGEEEEEDfr^partenair
ttvBvtuvuBvvvyvvvvvfr^pas
sssssssssAtttutttttfr^plasturg
uAtvButtutBCBBCBBBBfr^plutot
s.vus.ws.vD.BBCDBDCfr^pme
tsssssstAsttttttttufr^portag
tswtAtvu.A.As.t.u.Afr^pour
tttttsttBtsssssssstfr^premi
usuuuv..uABEBBBBDBBfr^pret
tAt.tsttttABAsAAAAAfr^producteur
ssAstts.ssDDFDDDDFDfr^projet
tttAtsuuBuDDDFDFDDEfr^quel
Bvwstwsv.wHEEGFEFEFfr^qui
sutst..ttyGFHHGHHGHfr^recherch
t.Autvs.tuDFFDDEGBDfr^recherchon
Btttttustuusssssstsfr^reseau
sutBtsuAssDDDEDDDEDfr^san
uAtttutAuuEGEFEEEFEfr^ser
tttAstttAtvvvwvvvvxfr^servic
ssBtttuAtuCCECCCCECfr^seul
AAttsututtBC..s....fr^si
Assuw.svvuwwwwvuwvvfr^societ
vuvDtstvsvwwwzwwwwwfr^sous
vvvvu.us.ADDDDDDDEDfr^spin
tts.sBwuttDDFFDFDDDfr^start
sssttsttsBAAAAAAABAfr^tour
tAusuuuutAtututttttfr^tout
ttssstAtAtttttttutufr^trent
vAuAtuvw.u.t.u....Afr^trois
uuustA.wAxHGHHGHHHGfr^un
vuBvtvsv..EFFEFEFEFfr^une
sssst.t.s.BBBBBBBCBfr^volterm
Ctusuutuuvvuuvuuuuufr^vos
ssBswwt.wx.Cs.AADCAfr^votr
t.s.vtx.txyyywwywzyfr^vous
tstttttAuAuuuuuuuvup:abrit
.ututtuuAADAAA.AAACp:abroa
wuwvvDwvt..s......tp:acade
uststsusA.vvvvvvvwxp:accel
yxxDAt.wvvsssuC.tssp:accep
svvu.Cvttwstttuwtstp:acces
uvvuusvtDv.......sAp:accom
uuttAutstC.s..B..A.p:accor
BututuvuBw.........p:accou
wswtvtAvBuvxvvvwwwyp:accue
CBxvtuxtvwtCAAsAAsAp:achet
uv.uuuvvuBBABAAAAAAp:acous
tAststsAttstssssstsp:acque
uCtutuu.uuABAAAAA.Ap:acqui
AttsAtttusECCCDCCCCp:acteu
tstAttt.tuEGEDEEEHEp:actif
uwuvBvu.wv....s..B.p:actio
vAvuuv.Auttutttttttp:activ
vuDtututvtsssssssssp:adapt
Cvtutsuttuxvvvvvvvvp:addin
uuuuutuuBA.........p:addre
uuutuutsCussssssst.p:admin
wAuuutAttA.t.......p:adopt
tuuuuuwuC.BAAAAAAABp:adres
vuuvutu.Bv.....B.tAp:advic
uAttu.u.ttA.AAABABAp:agein
uwvvuvvvBB.ssssssswp:agenc
sAstssttstCDCCCECCCp:agend
Buutvuuuv.BAAAAAAAAp:agent
uBvsu.vvuutvtstutttp:agree
AuuvtAsuuuBAAAA.sAAp:agric
uutuuuuDtvtttttttutp:agrit
uDuvvuuvuvtutttttttp:agroc
uuttuCuvutEEEEEHEEEp:agron
tss.tsssBvttttttttup:aidon
tutCssutstCCCECCCCCp:aille
Atsx.sustzCDFCDEDDDp:aimer
vuuuuvuuuC.........p:airbu
wCAwvx.wxvACsAAADAAp:algor
tuuts.uutAAAAAAAAAAp:algue
AvuwuvuvuBBAAAAAAAAp:allem
uusuAtvsvuuusuwvuwup:along
stsBssssstsssssssssp:alumi
utuuutuCuvtttttttutp:ambit
ttsttutssAAAAAAAAAAp:amorc
BusvwBtwtwsABAAABA.p:analy
uAvuvvwBvstvtttttvtp:ancie
ststttsCtuBBBBBBDDBp:angel
ttutuBu.tvvvvvvxvxvp:anima
ututuCtttutttttvtttp:annot
sAstAssutttuttuttttp:annua
uwBvtsvBvussussAsusp:answe
vu.uuvuuCuAAsAAAAACp:anten
B.tutsvuu.FBCCCDCCCp:antib
tBvvtsBvuuAs...sB..p:antic
sAssss.sssuvuuuuuuup:antig
....s..Bsstttttttutp:antip
sAutuvAvwu.stsss.ssp:appar
Cttvtuuuut.........p:appel
swAwws.wvsuts..BA..p:appli
Cssuts.stuGDDDDDDDDp:appoi
uxAwBsysvytvyvvxvwvp:appor
vuuuuABv.vDDDDDFEDFp:appre
tAtut.tttADEDDDFDEDp:appro
tuut.Ctstttttttutttp:archi
vvwvsw.Bw.ttttvtsvtp:argen
tvtvtvwwExCCDCCCCCDp:arriv
tttutCuttuDDDDDGDDDp:arthr
utuutstuAACCCCCDCCEp:artic
AAuvs.wvuvxxwwxvwwwp:asiat
ttAtttAsttCCDCCCDCCp:askin
vywGuwxxwzFDDFDDDDDp:assem
uDtuuuuuuuDFDDDDDDDp:asset
ttuuutttCvuuuuuuuuvp:assis
wvAvCsvuwwttAtuututp:assoc
AvuvtutwuCA........p:assur
vuut.uBwts..sCs....p:ateli
tuuuuCtuutCCCCCECCCp:atmos
AsvAutus.wD.AsABACDp:atten
uuuuuuvvDvuuuuuuuuwp:atter
uuuCtuvwuAuuuwuuuuup:audit
sssst.s.s.BBBBBBBDBp:augme
C.v.uvvvwuAt.......p:aupre
vAvtAAutuuFEDDFGDDDp:autho
tttuuttutC.........p:autof
vwBwvu..v.BBDBBBBCBp:autom
u.AutuAtuvABCAAA.AAp:auton
uAuuAusvuvusuuxuvuup:autor
ttBAsusustuuuvuuuuup:autru
tAstswAAvzAA.uuswAsp:avail
ttttstttBssssssssstp:avoca
ts..s.uCBuuuuuuuuvvp:azure
uutu.tvAt.BBBBBBBDBp:backe
vvvvuuvCvsBBBBBBBCBp:backi
stAstss.suuuvuuuuvup:balan
vuvvuvvAAADDDDDDDDFp:banqu
uttutuBuu.ttttttvttp:barra
tttttAButtsssss.ussp:bassi
uvuDuvuuuu...s.....p:batch
ssutAussAtuuuuwuwuwp:batim
vABAvvwvuyABCsAAAAAp:batte
tttssCsttuuuuuuvuuup:beaml
AuvB.uwvuvwuuwxuuuup:becom
AtssttAsstDCCCCCDCCp:belie
ut.tsAutAuxxzxxyxxzp:bench
.stA.tttstBAAsCAAAAp:besid
xywBvsus.uA..BtBssAp:besoi
stAuAtuvvuCGEEFFEEEp:bette
ttuCtsuu.uCCCECCCCCp:beyon
vtuBvAx.uvts.vtttutp:bienv
tutttBtttvCCCCCFCCCp:bilat
vtvvuuvvDwuuuuuuuuxp:bilin
s.suststt.uwuuuuuuup:biofi
uCtutuuuttDFDDDDDDDp:bioga
tBsutAuAtuDFDDDFDEDp:biolo
uvvDuvvvvvvvvxvvvvvp:biopr
uvvBtBtvvuvvvxvxvvvp:biore
tAt.tstttuCDCCCDCCCp:bioso
xxvsvsxAA.wwwywywyxp:biote
uutCsuttsvuuuwuuuuup:biscu
v.uBvuuuuuBCBCBBBBBp:blade
utAAssttsuttuttttttp:blanc
utuBttvuuAAAABAAAAAp:board
utuBttvvu.sssssssssp:boiti
ttsBttstuuAAACAAAAAp:booke
AuuuuuAtvtDBBBBBCABp:borde
AtuuttAuuts.....B..p:borne
vuwAvu.vv.......t..p:bottl
tAstustss.A.AAAAACAp:boucl
uBvstuvtu.tvtwtttttp:bough
Cttustuutsxuuuuuuxup:bouti
t.vuuwuvCvDACCCCCCDp:branc
DxtAwvwswyywxzwwwuwp:brand
xFywxvztvsA.DCC.ABAp:breve
tssststCsuEEEEEEEHEp:bridg
uuus.utBttDDDDEDDEDp:bring
vvAvvwAvw.t.wtttvttp:budge
.u.vsvAvuuB.s......p:build
xvwuxwtvBs......Bs.p:burea
tCxxuwuCBystss.sAsup:busin
Cttttttututssssssssp:buyer
AvuuuuuBuvwuuuuuuxup:buyin
tvuBtvvvCvDBBCBBBBAp:cabin
tuBttv.uttEEHEEEEEEp:camer
s.ttstBssttuAtttuttp:camio
uttvtvBuCwuuuuuuwvwp:campu
sssts.vAsssssssts.sp:cance
tvttCsttusAAAADsAAAp:candi
suutstutBuA.......sp:canne
sssAtstsAuBBBDBBBBCp:capab
xwwFvwwxvxssstsssssp:capac
swwwsuwCutB...t..A.p:capit
Austvwtsu..EBECCFACp:capte
tCsst.sssuuwuuuxuuup:captu
u.tCtvtuuvACAABAAAAp:carbo
ttAtsAsttuBBCBBCCBBp:cardi
uttttuBvtAsssssstssp:carri
wvvDuvvvst........sp:carte
tttBtstssusssssssssp:carto
vvAsuvvvuAAABAAAAAAp:cartr
DAxwwtxwxuCAAAACAAAp:catal
sBsAststsvuwu.uuuuup:cathe
u.t.ssssttsus.sssssp:cedon
utAutttuAttvvtttttvp:cellu
tAuuttsAttCDCCCCDCCp:cemen
Bu.twA.xtztuxvtuttup:centr
uABuuutuuuBCCBBBBBBp:ceram
uwwtwwwDvtHFFGFFFHFp:certi
tsss.Bsttussss.usssp:chair
utvtt.AtBwwwwwwyvwzp:chamb
uutuuuCsvuuuuuuuvuup:chanc
vAvwvuAuvtEFEEEEGEEp:chang
CututttuuuBAAAAAAAAp:chann
.vutusBv.xAsD.s.CACp:charg
Buusvu.Buvsuuwuuvwup:chari
tttsttBusuBBBBBBCBBp:chatb
v..u.tutuvCDDCBECCCp:chemi
txzsAwzx..DEDCGFDCDp:cheng
uvvvtvwEwwyyyyyyyzyp:chequ
uuustsswt..BCBEDBDEp:cherc
tv.usBuvut....tC...p:chimi
sttvsszuAyvs..uutv.p:chine
AsvyBuyuBzBBDC.CC.Bp:chino
.t.tustttADCDCCCCCCp:chiru
vvvsuuwuB.BBBDBBBBCp:chois
BsstttttttDBBBBBBBBp:chong
AuttutuuBst.......Bp:choos
.tsAtsustABBBCBBBBBp:chose
uututuuuuCvvvvvvvxvp:circu
suv..ussusCBBC.BC.Bp:clean
.utustttuBDBBBBBBBBp:clear
syts.w.uvsAAuwus..sp:clien
uvwvtAvAv.xxxxxzxzxp:clima
AwwtsABxvyt.BCstABBp:clini
ux..vv.wvAss..sstssp:close
tttusttCtuCCCCCCCECp:closi
tsssAssstuCCCCECCCCp:coact
u.uBuvuuuss.ttsssssp:coati
tttutsCtsusssssssssp:cobay
utDttvuutsDDHDDDDDDp:cockp
wwBuuwuttAuuxuuuusup:codev
tttssBtutusssssssssp:coenc
vsvvsvvwuBAsAACAAAAp:coent
uuutCvuusuutuuxuuuup:cofon
tttusBtttvsssssssssp:cohor
wwuwvCwvsAssussusAAp:colla
wtwvvDuxs.tvttuvsttp:colle
tstAssAssuAAABAAtAAp:comfo
uttuututCuuuuuuuuuwp:comin
vw..wuw.ws..A....t.p:comma
FCzzxztywxCCCCCDDCAp:comme
DvxxwwwAtw.......sBp:commi
uvBuCutvuuCCCCECCCCp:commo
ts.vBsttvz.uttut.utp:commu
yytuDvvAtwAuCs.u.svp:compa
.wBAuvvtuuFDEFDDDFDp:compe
wBszxBxswtGDHGGHGHGp:compl
v.AstvBuuwtvvsststtp:compo
xEysvsxtwuttsts.u.sp:compr
AvxutwBxBtBC.C.AAABp:compt
s.FxyxuzvwBs.B.t...p:conce
t.tttAtttstvtttstttp:concr
tu.sttu.sussttsss.sp:concu
..uAuvtuuuBAABAA.AAp:condi
vvvv...sutttttvutvtp:condu
s.sAssssstBDBDBBBBBp:confe
CwxAuxAwvvCCCGCCFCCp:confi
utCut.ttuusstsstsssp:conjo
CsswvvvswwACBAAAADAp:conna
tt.ttuBustFDEDDDFEDp:conne
wvwsvtssBxtttst.uutp:conse
vsuAsutvu.BCBCBBBBBp:consi
vuwvuCxvus.........p:conso
su.sAsvvuvxwxxyvwuwp:const
BuvBuwwwwtFBDFDDDDDp:consu
B.v.BuvwtwFFEDGEEEFp:conta
wvvB.uuuwAtttu.ttttp:conte
ttuBuutusAtttutstttp:conti
u.AssyuuvsB.BD..C..p:contr
vuAtvuuDuvuuwuuuuvup:conve
vvtuuBusu.sssssusBsp:convi
sBstssssstsssssssssp:cookw
BvutuuAtuuDCCCCCECCp:coope
uvuAtuBuuuBBBDBBCBBp:corne
ttttuttBttuuuuuuuvup:corpo
uvtutBuvt.CCCCCFCCCp:corro
.suBvvvuuw..BEBBBBBp:cosme
sssBssststCCCECCCCCp:coule
Avuxvvww.BstssssssAp:count
tttustCusuvvvvvvxvvp:coura
sttttsvssBtssssssssp:couvr
twuvuu.uvB.ssssstssp:cover
wwDvvwtssuBBBBAB.D.p:creat
stsBtsttsutttutttttp:crene
ututAttAAvAAAAsAABsp:creon
sttttBttttsssssssssp:creus
tttttA.tssuuuuuwwuup:curie
ttttstCtsuAAAAAABAAp:curio
BttAttu.tvsAABAAADAp:curre
st.suwwuxBvuwyyvwuvp:custo
svvtuuvvvBA..t.....p:deale
tvtttutuuC.........p:decem
tustttttABssssusss.p:decid
usuut.tAuuA.AAABABAp:deepe
Btttsttutuxvvvvvvvvp:deleg
u.vCuuwAtvsAstsss.sp:deman
vuvtvuv.BA...B...Atp:demar
tutstuutCvAAAAAAAABp:demen
tvuvsvCstuttttttv.tp:demon
t.wuwDvwvvEDACCFACCp:depar
ttuCtttuttDDDFDDDDDp:depas
AsssAsststAssstssssp:depen
wusvuuADuwwwywwwwzwp:deplo
utvtuutCutvvvvwvvyvp:depol
Asstss.tstutttttwttp:depot
t.ssuAs.ttssssstsAsp:deriv
vBuvtv.uuv.EBBBB.BBp:derma
vvuvttwsuC.........p:derni
ssss.sAAssCCCCCCDDCp:deshe
vsCBxuyuwzAt....tA.p:desig
u.uuAsuttttuttu.tttp:desir
t.ttAttttsABAAAAAAAp:dessa
uvsDuuxvuuBBDDBBBBBp:dessi
wwAvvwsvvBBBCBBBCBBp:detec
v.uuDvuwwsACAAAAAAAp:deten
tstutssutAtutttttttp:detie
.vAt.uusvtECDCDCCECp:deuxi
zvGyzzzxx.usxvutssvp:devel
.tstvwAswsvxvuvxxvvp:devic
BtvAstvttuwuuvuuuuup:devie
vAtBstutsuEFEHEEEEEp:devon
stAsss.tstCCDCCCECCp:devra
.tuBsusuvtuuttstuttp:diagn
sttustBttAutttttuttp:dialy
tAttttBtus.s....B..p:diges
uuutttCttttttttsuttp:digit
C.uwvstAtyFECCCFD.Ap:direc
.Asttttstuvwuuuuuuup:dirig
u.ututuBtvB.BBBBBDBp:discu
sssssAsssABBBBBCBBBp:disea
u.wsv.stwvwwuvuuvtup:dispo
tyysuyvtuCusss.stttp:distr
stAuBvtvttttttvttttp:diver
AstAsstsswDBBABBBBBp:divis
xwwwvCw.wsuuuuuvvvup:docto
ttstss.tsBBCBBBBBBBp:docum
ttxB.A.xxyuwuxv.vuup:donne
BtsststtBuwvvvvvvvwp:donno
tDsssssssxtvtttttttp:dorma
tDtsssttsxwzwwwwwwwp:dosim
vuvwu.uCtttvttt.svup:dossi
vutuwBvCtwDDDDDFDGDp:doubl
uBvCtuuvvvuwuvuuuuup:drawi
tstt.sstt.AAAABAAAAp:drill
tuAvsuCuuvAABAAAuAAp:drive
xFuvvvvwvwvtussssssp:droit
Busuuu.utv.tttttxttp:drone
vCtuttuuttBCBBBBBBBp:dryin
vxwBvBvwvvAAAtA.AAAp:echan
AvutuA.uvuCBBBBDBBBp:eclai
tttttuBtuAttttttvttp:ecole
ttsutBuuvsBBBBBDBBBp:ecolo
tttu.sAAstsssstsussp:econo
utAutvuAutBCCBBBB.Bp:ecriv
Bvsv.wwsttCBBBABBACp:edite
ssttCuttssBBBBCBBBBp:egale
ttBtuuttstDDFDDDDDDp:elabo
ttDtxyu.vw.s.tssuAsp:elect
u.tsstBts.tuttttvttp:eleve
sAuAtuuustBCBCBBBBBp:elsew
ut.utAAutwsusssutssp:embar
vAuttvvtvBvxvvvvvvvp:embed
yBxyyuxwDs.A...s...p:emplo
tttssBuuttsssssssssp:encad
tCtttututvuwuuuuuuup:encap
uvvButuuuAssstsssssp:encei
AuAutttutsDCCCCCCCCp:endos
xyxxBwCsvuAAAACAA.Bp:energ
ttCttut.swwwzwwwwywp:engag
ttDxvsuwstABs...s.Ap:engin
.uuAtuttttDCCECCCCCp:ensei
xwBvABwwvvAAAAB.AAAp:ensem
ttssttssBAsssssssstp:enter
st.tstAwtAAA.AAACAAp:entie
wvuuCuuvAwuuuuuuuuwp:entit
t..wsxtt.xuststvtuwp:entre
stBsAut.stuuvuvuuvup:entro
Butu.uAttuwvvvxvvvvp:envir
uvts.utttBDDDEFDDDDp:envis
tuuBtt.tuvvvvwvvwwvp:envoy
BA.ttutttv.utttttttp:enzym
t..ststsssBCBCBBBBBp:eolie
ttC.ttuutvuuwvuuuuup:epaul
uBvuuvAuuu.A.......p:eprou
.AstssttstFGEEEEEEEp:epura
ty.vsAysutxutv.wtuup:equip
tuttBu..uxBBBBDBABBp:equit
.uAu.ususuFDEDEDHDEp:esper
wwxutABwvtAAABB.ABAp:essai
vuuvtvDAutBBBBBBCCBp:essay
AuvBtutuutB..s.....p:essen
ttttstBtttsssssssssp:essuy
utttAAuu..BBBBCCBBAp:estab
ttttttCuttttttttuttp:estat
uvuusA.v.us....AA.Ap:etabl
Bttssttusuzwwwwwwwwp:etoff
Assv.Awx.zw.uvvvtuxp:etran
vusuvDtuuwvvuvvxvvvp:etude
sAsvtsswtsBDDCCDBCCp:etudi
BtzBu.zt.zutt.wAsvsp:europ
vwwuvwC.uvvvvvvvzuvp:evalu
sssss.sAstwwwwwwwywp:everg
tsvAvv.uAvDsBCBBCBCp:every
vutttuuAtBEFEEEEEHEp:exact
uuAutttBtuvvwvvvvxvp:excha
EswxwvwxwtAt.......p:exclu
tututCuttuuuuuuwuuup:exhau
x..yxswsAwDFGDDGDECp:exist
ttCststtsuDDFEDDDDDp:exosk
tuABuuttuuDDFEDDDDDp:exosq
vuvtvvvDtuBBBBBBBCBp:expan
yzuBwCDzvyssuts.vAtp:exper
vuvvtBuu.uCCCCCECCDp:expla
utuutBuvsuBBBBBCBBDp:expli
zFyw.ttxxwAs..AtB..p:explo
BvtvBuuvvuFCCCECCCCp:expor
wvvDvuvuuuAAAAAAACAp:exter
BuvAtuuvuuuuuvuuuuup:extra
s.uBwxzxw.vwA..ttttp:fabri
vu.CttvttvBED.BBBBBp:facon
yxx.sutsuA...st.BA.p:facto
uvvutDuvtutttttutttp:facul
uAAvtttAtus.tsssstsp:faibl
sv.Bsuvvswts.stssstp:faiso
ssutst.Assuuuuuuwwup:faite
.AwvsvwBvyzzyyzyyzwp:famil
usstssAttBuuuuuuvuup:farme
sstssAsssstttttutttp:fatig
tAuutu.AtuBDBBBCACBp:faudr
.suuuuttBtCDBBBBBBCp:ferai
uBuuuusvuABCBBBBCBBp:ferme
ttttt.BtuuAAAAACBAAp:field
uAtttAuutt.B...s...p:figur
svxvAustBstsss.sA.tp:filia
.vAvutuvuABACAAAAAAp:filte
AAutttstttss...AA..p:filtr
yxywxsyFxt....tt.B.p:finan
.utAtAuttuGEEFEFEEFp:findi
utBAttttsvBBBCBBBBBp:firmw
tCstttststBCBBBBBBBp:fixat
tttCtutttttttutttttp:flaco
tuuttuBttuBBBBBBDBBp:flott
uuvuu.uDuvvvvvvwwxvp:follo
sts.Cs.vButtttstttup:fonci
ssAststttABBCBBBBBBp:fonct
vvvvuvwD.vvvvvvvvywp:fonda
uus.BvvutsBBCBCBBBBp:fonde
.uwvBsywBzxuyyzzwwyp:forei
tstt.tsttAAAAABAAAAp:foreu
uCututtuAvvxvvvvvvxp:forma
uutustuBsAtttttttvtp:forme
vCuwAvuvuvBCBBDBBBBp:formu
xwts.xyCsuss.ttssuvp:found
BvvBtwuwvsBBBDBBBBBp:fourn
Cwtz.wzz.u.As.B.As.p:franc
Bsxvssxw.vB.As.BAsBp:frenc
uutuutuvABttttttttup:frien
uutCtuuuuuCCCECCCCCp:froze
sststBsvt.uuuuuwuuup:funde
sssssssBsuAAAAAAABAp:fundi
ustsuttuCvttttttttup:furni
uu.tBututvBB.BCBBBBp:futur
Bw.vuvAuwxywxwwwxwwp:gadge
uuuCtuvuvsBBBCBBBBBp:garag
CvuvAvvutvA...B....p:garde
uuAtuutuuBttuttttttp:gardo
A.BxwwwvwtBEFCCCCBCp:gener
ssssAAtsstBBBBCCBBBp:genet
uttuAttuuAAAAACAAAAp:geoth
BuvuuuuuuBCBBBBBBBBp:germa
uvutuu.suABBBBBBDBBp:gesti
utuuuCuuttBBBBBCBBBp:glaci
u..uttAttuutwuuwwuup:gladl
.ststtttsBBAAAAAAAAp:glass
AtButttutuDCDCCCCCCp:gluco
.usAut..uwutusttuutp:grand
tAsusAttAuwxwwwywwxp:grant
vuu.uuBuAvCCC.CCEBsp:gratu
.ttutuCttuCCCCCCECCp:green
tuvutuuuAA.BBBBBBBCp:greno
Avusuv.ssvCAAsAA..Bp:groun
su.AAstywuv.tsu.vutp:group
CuuuuusuuuFEEEEEHEEp:growe
uussvstAsAvvvvvvvxvp:growi
BssstssAst.ssssssusp:growt
uttsutttBusssssssstp:guich
sssssssABstttttttwsp:guida
utuuttCutu.........p:guine
ttAtstAsstttutttvttp:habit
suttuuut..tssssssstp:handl
uBttttAtutsBusssAssp:happi
uuCuuu.uvusstsss.ssp:hardw
susutu.BuvB.t.A.t..p:healt
.u.tsttt.uCBBBBBBBCp:heari
uuuuuuvvDwCCCCCCACEp:heber
uvtvuuCvts.........p:hecta
utuAsAuvt....s.A...p:heure
wvvvvvvvBBAAAAAAAABp:hirin
utttAu.Autstssus.usp:holdi
AuuvtAuvuvyvvvvwvvvp:homol
BttuttAtuuCAAAAA.AAp:hones
AuuuusuvAtEDDDDDDDEp:hopin
stxxwAuuw.BB.....s.p:hopit
vtttsBttttAAAAAAAAAp:horiz
CzuwuAstzt.s.ss.Atsp:hospi
utuuuuCttuttttttuttp:hotel
AssstsAs.uvtttttvtup:house
vvuBuuvvCvAAABAAAAAp:housi
AuuBttuuuuvuuwuuuuup:hundr
tsstBttsssBBBBCBBDBp:hunti
utCvtututtBBCBBBBBBp:hybri
wuxusCs.wvA.ACBAs.Ap:hydro
tsBt.uuuttCCECDCCCCp:ideal
tutsDtttswEEEEHEEEEp:ident
..svtBvvuusBBA.AAAAp:image
tuBttBuutvAABAA.AAAp:imagi
utttusstCusssssssstp:immat
tssttstBstBBBBBBBCBp:impac
Ats.ttuu.wCFCEDDDDEp:impla
Evwxuvvvvstvsstssssp:impor
v.wtv.uvuAuvuvutvuvp:inclu
wxwuyvxuC........s.p:incub
wvwAButtxvut.usuA.sp:indus
tstssAAtsuBBBBBCCBBp:infor
.ttAtttttuBAA.AAAAAp:infus
uwCvtvsvuvuuwuuwwuup:ingen
tBstttssttBDBBBBBBBp:ingre
sAsssAs.stuwuuusuvup:initi
uw.DvvvvvvBBCBBBBBBp:injec
t.txuxC.wvsDB...xu.p:innov
Bv.uutwuuuGDFDDDDDDp:inspe
vvvuuvuuuD.........p:inspi
svwwtxCxB.AC.CDCECDp:insta
sBuuttttttBDBBBBBBBp:inste
us.wwBxAtys.u..A.BAp:insti
AwsxusvvvAyvuvvwvvvp:instr
BtAtstt.ssFDEDDDDFDp:insul
BCxswuxysytsstssssAp:integ
.tAutttttABACAAA.AAp:intel
tAsAttsttuDEDFDDDDDp:inten
yAzvtvuAAtHHFGFGHHCp:inter
Auttvtu.Cv.......B.p:intro
xCAsBysxxzwxvyzwywwp:inven
zyzxuBzAtCAAAABCBAsp:inves
sA.vuAtvtwwwtvvxvvvp:invit
ts.ttttsAtvvwvvvvvwp:invoi
sBstsstAtuuvuuuuuwup:issue
vuttuututC.........p:japon
CtttttuttuCBBBBBBBBp:jardi
t.ssttuttBstsssssssp:jetab
svvvvwBAAtzwxxwwzyyp:jeune
ttButusttuBBDBBBBBBp:joind
uw.xC.yxvs.AAAB.AAAp:joint
tttttttuCtsssssssstp:jurid
Attuutttt.uttttttttp:korea
vvuDtvuuuuvvvyvvvvvp:label
..uuwC.xtwBs.s.....p:labor
vtuttuCutssssssssssp:laiss
sAsstsssssCECCCCCCCp:laiti
Cutuuuuuuu.........p:lampe
vus.uuBvuvBB.DBBCBBp:lance
vuvuuutvCtAAAAAAAABp:landi
tsssssBuAtttttttvt.p:landl
tCsststttvuwuuuuuuup:langu
sBBtsssssustsssssssp:laten
utAtttButv..s...A..p:launc
tutttttt.Bsssssssttp:laure
ssssustuCusssssssssp:lawye
tAuttuAtssstssssAssp:lectu
suBttttttsBBDBBBBBBp:lense
tsssttsAt.BBBBBBBCBp:levon
tBt.utut.uvxvwvvvvwp:libre
zExvuuyzvstsAts.sAtp:licen
tw.svwAwws.t.uttuttp:light
sttBtt.utuxvvxvvwvvp:ligne
sAstAtssstABAAAAAAAp:liste
uuuAtuuuuAtttutttttp:litre
stsustCututtttttuttp:livin
..uuBtuuuv.CBBCBBBBp:local
ttstst.tBuAAAAAA.ABp:logem
tsssstttBtttttttttup:logeo
C.txxxtuxs.u.sss.usp:logic
AuvtuuBuuvvuuuuuuuup:logis
tsus..stsBAAABBAAAAp:longe
.wv.twsBututAttuuuBp:looki
ttstttstButtttttttup:louon
ttAusButtuBBCBBCBBBp:lumie
.tttttttsABAAAAAAAAp:lunet
tttBttttttAAABAAAAAp:lyoph
tt.Ayu.uzuCtss.uBA.p:machi
Cvvsuv.tuw.ssssssssp:magas
susAtsutsACAABAAAAsp:maint
Astttttt.sutttttttsp:mairi
Buvwvt.uv.A.....s..p:maiso
uuttuttCtuuuuuuuuvup:major
.ABwsuswuwyzzwxwxwwp:maker
uAuBtuuutw.t.A.....p:makin
swvwtv.u.BFDDDDDFFFp:manag
Btsts.ss.tECCCCCCCDp:manda
..tAvssuu.FFEGEFHEEp:manqu
tsttvwuywAA.Ass.s..p:manuf
sssssAssssCCCCCECCCp:manus
AuuuuuAAutFDDDDDEFDp:marai
suw.sttvttCFDEFDEEFp:march
Attttttus.GDDDDDDDDp:margi
AutttuuAt.DCCCCCCECp:marin
Bvx..xwvx.EABCBBBBBp:marke
.tuCyzywyuyxxxwwwtwp:marqu
utusBstutsBBBBCBBBBp:marti
.xDwws.uvyss.sss.ssp:mater
uutvuCuuuuDDDDDGDDDp:mathe
uBtutuuBuvsBsssssvsp:matur
t.AtsAusssA.BAACAAAp:mecan
utBuuBusuu.s...C.A.p:mecha
uuutsBAussttttttvttp:medec
CxAswvz.vsvxvyvxvyvp:medic
vvwsu.xCvwvuuvu.uwup:medte
AuutuuuvuButtttttttp:membe
tttAwsxwvADsCCBCBBBp:membr
stststAAstuuvuuuvxup:menon
BttuututBwsttttttuwp:mento
AtuutuBtuuCBBBBBCBBp:merve
uututu.uuBBBBDBBDBBp:mesur
sstssAsssstttttutttp:metal
.vu.uuvuuBCBBCBBBBBp:meter
stAtssAssuDDEDDDFDDp:metha
tBtttuttutBDBBBBBBBp:metho
vutvsB.vutsssstu.ssp:metre
ut.Bu.uuvuwwxxwxxwwp:metto
AuuuAtstttFEEEGEEEEp:mettr
tttsttttBsttttttttup:meubl
tAttsttttACECCCCCCCp:miany
wwBtuAuusuAA..ABAAAp:micro
uBssststttBCBBBBBBBp:migra
ssststsBsuBCBBBBBCBp:miles
vwwwvxxFuv.ABAAAABAp:milli
tuuAtAvsutAAABADAAAp:mince
vvuuvuvEvvvvvvvvvxvp:minor
vwstt..Bsx..BAAsBA.p:missi
tsAuAtutstwwywxwwwwp:mixte
tsttsuCtttttttttuttp:mobil
vCwvuBuwvtA.AAACBAAp:model
tCuuttutttuxuuuuuuup:modes
tuBButuu.u...B....sp:modul
v..tBvxtvw.sus...C.p:moiti
wDwwvtvwwAstsss.sssp:molec
sssssssAs.BBBBBBBCBp:momen
utAsuwtvuADADABBCBBp:monit
tutCtuttuussstsssssp:monta
ttuABAuutwvtt.vttttp:monte
uuuuu.AtAvBBBBBCBCAp:month
uusBsBtttttttut.tttp:monto
su.uutCvAuCBCBBBABDp:montr
uututtwuvD.........p:mostl
vB.uvtvvuvBCDBBBBBBp:moteu
vvA.vvsuutAABBAA.AAp:motor
uvutuuvtsBtttutttttp:moula
uvusttuutACCCDCCCCCp:mould
usuDutvvuw.........p:moule
stsBsstsssBBBDBBBBBp:mouli
AAtuttuuAusA...A..sp:movin
BvuAt.AuvyAttutuuttp:multi
.wuvBtBttwA...sAB..p:munic
uuvCstuttttttvtttttp:nanof
uBwvvstuwsstsss.tssp:natur
sssssssssAttttttuttp:navet
vvvAsAv.vuGFFHHHFGFp:neede
Evwutwvvwu....B....p:negoc
.wwwwxt.u..sssssutup:netwo
tutttCttutAAAAABAAAp:neuro
suuvuuuvCvwvvvvvvvzp:newco
ttsAs.tts.CCCDCDCCCp:nicoi
.uv.uu.vu.GEEFEEFEEp:nobod
.zBw.wsyAuvtswuuwttp:nouve
tuututButt.........p:numer
tttutttusBuuuuuuuuwp:nurse
tttusCuuttCCCCCECCCp:obser
vCsttt.t.vsssssssstp:obtai
vBtuuuutBt........sp:obten
uuuuuuuuCuttttttttup:occup
tAtu..Attu.u..sBB..p:offer
tswuywtBtswyvvvvuxyp:offic
ss.Assssssuuvvuuuuup:offro
stttuBtstsCCCCCFCCCp:olfac
tCuuttuuuuCECCCCCCCp:oncol
Ass.ssssssuttttttttp:ondul
Bs.vtsstuttssssssssp:onlin
.uuvtuu.CvAAAAAAABAp:openi
sswwAxBxvsvtttututtp:opera
.ButtuuutvADBBBBBBBp:ophta
sBtutttttuADBBBBBBBp:ophth
usCtwvvwwx..D.BBBBBp:optic
uB.ttttttvssussssssp:optiq
swwCwvw.vtAssusss.sp:order
Cutuuututstsssssss.p:organ
AtuAttBttwsvtstsvttp:outil
.Btutttttu.DBBBBBBBp:outri
wA.vuAvuuAAt.AAsACAp:outsi
uvwDuvvvuwBBBCBBBBBp:outso
wsw.wBssusstu.tttCtp:ouver
vuvvvvtvDuCCCCCCDCEp:ouvri
Atutss...v.AAA.ssCCp:ouvro
BvAtstuu.wssusussstp:overs
xAvwCvvvvw..s......p:owner
u.uAsAtvutsAss.tsssp:packa
uDuuvvtvuuDHDDDDDDDp:paier
ttttt.ttButtttttttup:paill
sssssstAssBBBBBBBCBp:pancr
uuuvuvttC.........Ap:paper
uAuuuttuAt.s......Bp:papie
Ctsttttttus.......Ap:paren
AAtsstutts.usssssssp:parle
vyAxCCywuyAstsstssAp:parta
.tCuAswsxzCAsA..BCAp:parte
xw.tvAususss.vs.tusp:parti
tv.wstxwztDA.EBBCBAp:partn
sttAsttutABBBDBBBBBp:passa
sus.tvxtABFEFFEEEEFp:passe
yDwysvyuysBACBDBBCBp:paten
xxxswwAAv.EEEGEGFGEp:patie
uttttttuCt.........p:payro
yv.zvuB.ssB.sBBssCEp:peopl
sutBtttuttuuuwuuuuup:pepti
Busttt.stt.sssssussp:perfe
v.utuutwDxCECCACDCDp:permi
Ay.uwv.sut.sttssstsp:perso
vw.Auvvvu.ttuttttttp:petit
AtsBwwuvvsADBsAABAAp:pharm
tAstssttttACAAsAAAAp:phosp
AutttBtsuAwvvvvwvvvp:photo
ttAttAtttuuuwuuwuuup:physi
wwtGvwwxwzAAsAAAAAAp:piece
vwsstttvuA..AB.A...p:pilot
Butsss.tttDCCCCDCCCp:pisci
sBstsstssuvxvvvvvuvp:pivot
s.vvuuuA.wuutttttuup:place
utAtt.uAsuvvvvvwvxvp:plais
stAttssu.BCCECCDACEp:plann
tAuususAtvutuutuvwup:plant
tttttttttBBCBBBBBBBp:plasm
vwssuvwuuCtt.vtttttp:plast
wvsvuAusvAvvxvvywvvp:plate
ww.vuButuBttuttvsutp:platf
ttttstBtttsssssssssp:platr
uutuCttuvtttttuttttp:playe
AtutvvwAttCDCCCCCEDp:pleas
tAu.tstssuuvuvuuuuup:poele
tttttstttBBBBBBCBBBp:point
t.u.tAuutvCDCDCDCCCp:polym
.tBusvtuAuCBDBBBBBAp:porta
t.uxwuut.tDDECBBDBDp:porte
..uvtuvvvAvvtttttttp:portf
tsssuBsBsttttttvtvtp:posit
ABvtvuutvvAt.A...A.p:possi
.xw.wvAxAwEBBCBBABCp:pourr
AvtuuuvC.usuvuuuuvvp:pouss
s.....vuvvu.uvuutttp:pouvo
AtttttBtuvCBBBBBDBBp:pract
uut.utuuBsAAAsAAAABp:preci
u.t.tvvBuwsAs.sssvsp:precl
ttstsuCtttBBBBBBCBBp:predi
x.wstvsyCsDGDGBDEEBp:prefe
vuxuswBABzsuttutsutp:premi
ttvtAv.s.v.BABAABCCp:prend
vCusuvuuuwtttvtttttp:prene
u.tttttuButvttttttsp:prenn
BtusvuuAu.xvvwwvvwvp:preno
vtw.ABvvBvAAABsBAACp:prepa
A.vvvtwsvs.DCCCDCECp:prese
uvsCtBvutst.vwusuuup:press
tsAAssttAusst.ssssAp:prest
ututs.BtttAAAAACAAAp:preuv
tttuuttsBsDDDDDDDEEp:prevu
tt.AAttssvCCCADCCCCp:princ
vttBtsutsBBBBDBBBBBp:print
svtuutBuAu.sssss.sup:prior
uutBsuu.ttuuuuuuuxup:priva
Asstss.sssvtttttuttp:prive
Aut.tuButuA..B..t..p:probe
uAuuuBuuuuBCBBBCBBBp:probi
.uBuuvuwuutuxuuuuuup:probl
wFtv.xzvvyuxwuyvvvvp:proce
BwAswuxsuvtssusAs.Ap:proch
tsECvzzyzzus..AssAsp:produ
AxvvuCswvwsAAAAD.AAp:profe
uutAutABtttttuttustp:profi
x.BwwttvBxBDABBCCBAp:progr
yuAzADzsvztsvtsstvvp:proje
Btstsststtussssssssp:promo
tuutstBtstttttttuttp:proof
tssstuButtADABAABAAp:prope
.tvtCBxvyzsvwvutvvtp:propo
xuusBuwttBAA.sBAAsAp:propr
wCuxvBvwvwuvvuuwuuup:prote
ystBxsCzyuuxtwuswuup:proto
s.wwBvswtvvuuuvususp:prove
svustsA.uuAssBttsvsp:provi
tyzzvBytxCEsAABuA.Cp:publi
.svvutuuvA.CBBBBBBBp:purch
AuuAtututuA..s.....p:purif
AwvsuuvuvAFDDEDDDDDp:quali
uututAtBut.......t.p:quant
suuttttstButtttttttp:quara
stststBtttsssssssssp:quarr
vsttuusuABsss.ssustp:quart
wAsvstu...tustuttt.p:quatr
ttuttButtvssssstsssp:quest
AtAtttssttuuuuuuuuup:quinz
utttts.ttCBBBBBBCBBp:quitt
utuvtuDvuu.A.......p:radio
uuvuuvuCusDBBCBBCBBp:raisi
uuvutCuvtuDDDDDGDDDp:rando
At.utsutuAvuvuuuuuup:react
tuvCtvvvuAtttutttttp:reali
wvuvuvvA.tuuuuuuuvvp:recei
stttuBtstsCCCCCFCCCp:recep
uuustuBu.uvvvwvvxvxp:recev
AtttAt.tsutsssAstssp:recha
ttAvtut.txEDEFECCBFp:reche
tuutu.vvABvvvvvvvvxp:recoi
tttssAttAstttttvtt.p:recom
ussssAtss.DDDDDFDDDp:recon
AwvvvwxwBtDAAAAAAA.p:recru
tAsutsAssus.sssstssp:recup
utvuBAtvtxDGDFEFFDDp:recyc
tCvutuuut.ABAAAAAAAp:redev
uutttuCutssssssstssp:reell
CxxyvxEyxzDEEEEEHEEp:refer
uvutuuvCt....t...B.p:regar
.svvvswt.sxAuuuvvvwp:regio
stvwwBvwCywuvvvyvvxp:regis
tsts.tssBtCCCCDCCDEp:regle
tttuA.utAtssssAtsBAp:regul
tAtttttAuuBCBBBBB.Bp:reinv
uuuuuDuvvvCCCCCECCCp:rejoi
.uu.tuwBtvFEEFEEEGFp:relai
uAsttAt.uuvwvvvwvtvp:remai
tttuuCsBtuCCCCCECECp:remet
vuuEuwwwvvCCCECCCCCp:rempl
sutuBttAtvBAAADAAAAp:renco
tustBttttAttttuttttp:renou
ustttttBt.ssssssstsp:renta
AttsAustts.AAACAAAAp:repar
tAsssstts.CDBBBBBBBp:reper
utttsCtvtuCCCCCECCCp:repli
uwAwuwuBxsuuvuuuuvup:repon
vuvutuButAvvvvvvxvvp:repor
.uwyxvxvwAsB.......p:repre
uuu.vAvB.vBBBDBDBCDp:requi
tvxwxAvswC..AAABsAAp:resea
Evvutwvuwv....t....p:resel
uu.sv.AsAxxxyyxzzyzp:reser
vttuttAtBvBBBBBBCBCp:resid
uBttssttttDGDDDDDDDp:respi
ttuutuCvtuCCCCCCECCp:resta
AttuusvCtuEDDDDDDFDp:reste
vuuttCuvvAEEEEEHFEEp:resul
stsBtttttuEBBDBBBBBp:retai
ttstttBtttsstssstssp:retou
tttttuuAtBCCCCCCCECp:reuss
ExxvxwtuzsA..t..A..p:reven
uBAutsutsvAAAAAAAAAp:revet
.B..wvuxwzuuvvuuuuup:right
utAuAuutssttutsttttp:risqu
AttutstAAvC......s.p:rivie
ttCtsuuuttBBDBBBBBBp:roadm
uvsvuvBtu.BsAsssw.sp:robot
.utAttAtttsttsttvttp:roule
tttsuttCtuvvvvvvvxvp:round
Aussst.sutvuuuuuwuup:route
xFxxvwwvvwuwuuuuuuup:royal
tsttttABttttttttvstp:runwa
tuuutuCvtuBBBBBBCBBp:saiso
vsuutvtvCt......t..p:salar
Ctutsuuutus........p:sales
Aus.ttstuttssAsssssp:salle
Duuuututuvxuuuuuuuup:salon
vvusuBvuuA...s.B...p:sampl
wvBtuBvvvuAA.AABAAAp:satel
uuuutuAAtuttttttvvtp:savin
ttussAttAuCCCCCDCCDp:savoi
ssAusAusstDDEDDFDDDp:savon
.Bvuuvsuu..DBBBBBBBp:scann
sxtwvBAwstuvvvvtwvyp:schoo
zywyyHxuuyttuttttvsp:scien
sAssBsstsuDEDDFDDDDp:scree
.vvv.vsAuxuttt.t.vtp:searc
tututtCstusssssssssp:seaso
vxswAAvAwtCBCBDDECBp:secon
.ustttutt.DBBBBBBBBp:secte
tutttuBttusssssstssp:secti
u.tuttttBuBCBBBBBBCp:secur
uvuustsA.vHHHHHHHHHp:seeki
uutttvuvDtvvvvvvvvyp:sejou
Ctuustuvutvttttttttp:selec
BvvutuAuvvHEEEEEFEEp:selle
tttvvvvAtBAABBBBBCBp:selli
xvwAuvvB.usssssss.tp:semai
ststtstttBCCCCCCCECp:semic
...uvws.xu.DADAABsAp:senso
uBttttButvuxuuuutuup:separ
uuvuuCuttuvvvvvyvvvp:seque
xs.vuCtwsxHHHHHHHHHp:serai
wwxBv.z.wuvxvxusvwvp:serie
uuu.uAsAvwBBAA.BtBAp:serio
utuuuttAtBuuuuuuvvup:serve
BxttusBx.zA.stBss.Bp:servi
utttssvuA.ttttttttup:settl
AAtttstvAuEECCCCCCEp:shang
yvuuDsw.uyuwtvxuustp:share
AwuBvuvvvtwvvyvvvvvp:shift
tsststsusBtttttttttp:shutt
ByztAtzzCxFDCDDCBCBp:sichu
uBBvtuuuuutuvttttttp:signa
.sAuuvtvuuDEBCCCCCCp:signe
tuuAAutututttw.ttttp:silic
s.uutuwutBvwuuwuuuup:simpl
tABtstAstuCEBCCCECCp:simul
BttuttttttECCCCCCCCp:singl
tuAAtuusuvttuvtttttp:small
uttutt.vBuAAAAAAsABp:socia
tzuyDyz..usv.vututsp:socie
sAsssssss.tvtttttttp:sodiu
.AswvwstxttuBstssu.p:softw
Auu.tttutuCBBDBBBBBp:soien
Auuu.u.usuts.susAssp:solai
utuBttutusBBBCBBBBBp:solde
uxwtwuEvwwB..s..s..p:solut
AAtttttuttCCBBBBBBBp:solva
vB.svvswtxECEFCCDCDp:someb
Atutssvw.swsuswustsp:somme
Bvu.uvBtuv.ss.ssvssp:sonde
wwAvw.wtBs..A..s.sAp:sophi
v.Avuv.vswAA..AACAAp:sorti
sAssssssssBCBBBBBBBp:souch
tutBttuutttttvtttttp:soudu
vst..AsvuyEDFHGHFEFp:sough
Avtuw.tCszHEHGGEHDGp:souha
uAButtttutBCCBBBBBBp:soupl
tBtt.ttttvsuss.sstsp:sourc
ttvttBtuBu.....A..tp:souri
tsstsssCsvssssussssp:sousc
ststsusAtAtttttttvtp:soute
Dwtvtuututsssssssssp:south
uuwvvtv.uCuuuuuuuxup:souve
AuwsuuvvuBCBBABBBBBp:speak
vvCvwtxvtBAsAAABAA.p:speci
uu.utuuuuABBDBBBBBBp:spect
uDttsstttvsssssssssp:speec
svsssBtsssAAAAACAAAp:spons
AtsAttuut.sAABAAAAAp:sprin
uuuvA.AuutAAAA..BAAp:squar
uttuutuCtuvvvvvvvxvp:stake
BtutBsuutvwuuuwuuuup:stand
uuuvuuuBuADDDDDDDGDp:start
u.svv.Avuttuvvvxwvvp:stati
tsssAsstAssssstsssAp:statu
vuuDuuuvuvutuxuuuuup:steri
D.tvttttuwGDDDDDBDDp:stock
tBstttststBCBBBBBBBp:strai
AuttuAututCBBBBBBBBp:stres
tttutBsttvtttttu.ttp:strok
BuAutsstsuBABAAAAAAp:stron
utuuCttvAuBBBBBBBBCp:struc
sssssssAsttttttttutp:stubb
uuuwtsAvuAsssssstssp:stude
yywwvBCx.xuuuuuyuusp:studi
sttBsssssutttutttttp:subco
uststtttCusssssssstp:suble
tvttstt.uABBBBBBBCBp:subsc
xxvvBuvsAssssssss.up:subsi
stststs.sAAAAAAAABAp:subve
tsuustuutC.........p:succe
tstttutAt.uuuuuuvxup:suivr
ttttsAtsuAtttttttttp:summe
AvwwvCsvvvxvvvvwwvvp:super
.wtBwxwxw.AACAAAAAAp:suppl
sAst..utAxCsAAB.AABp:suppo
.ttstsstsACCCCCCCCCp:surge
stttttutsBCBBBBBBBBp:surto
st.ussuuuCBBCBBBBBBp:surve
tutvtuutuC.........p:synap
vvwuvwACuvuuuuuu.xup:syndi
.w.wvvAvuustwtttuttp:syste
tvsCtssssvsBstsssssp:table
usBtsstsstEEHEEEEEEp:tacti
t.sttAAtuvABAAA.CAAp:taill
BuuAtttttuzwwxwwwwwp:takin
ttttstttBtwwwwwwwwzp:talen
sutCsttttuDCCDCCCCCp:tanne
.tustuAutu.sssssvssp:teach
xDuwEtvzwywsuxywyuup:techn
Cvtuttuuttxvvvvvvvvp:telec
ssAsAtstssBBCBCBBBBp:telem
sBvuu..uvu..AAACBAAp:tempe
CutttttuutDCCCCCCCCp:tende
..tuuttuAut.ssssssup:tenon
uv.vtvswuBuuwuuuwuup:termi
vwBvAt.svwCCDCCDCBBp:terra
ACuuuuuusvC.......sp:terri
wvu.svCutuCCCDCCDCCp:teste
.wuxtvAvAxxvvvvvxvwp:testi
tuAAvvvuttBBDCBBBBBp:texti
vwAvvDvwvwCCDCCECCCp:theor
tuAutv..tsAACAAAtBAp:therm
uuttsDtvuuvvvvvyvvvp:these
uvttt.u.u.tttttstvtp:thesi
vtut.uBuAussssussstp:thirt
vuuBsvuBvvAAAB.AACAp:thous
uttAtuuuBuwwwxwwwwzp:tianf
uAtvtsvAuvuvuuuuuwup:ticke
tuAuuAuuutCCDCCDCCCp:tissu
vAtvvuuvv.BCBBBBBBBp:titul
ttButt.uAuCCECCC.CEp:tomor
ttsCtstttvtttvtttttp:tonne
DuuutuvuvuDCCCCCCCCp:touch
BvuvstvvtDxvvvvvvvvp:toulo
xBw.vv.swsB.B.BBDCBp:tourn
sssusstCstEEEEEEEHEp:toxic
AtAttttttvs.B......p:tract
Duutuuuuuvxvvvvvvvvp:tradi
vCuutuvvuA.........p:train
ssuut.suu.DDCDFDECCp:trait
zGBwxxxvwwxzxvxxxzxp:trans
ws.BwAyxts.utvsussAp:trava
vBsutwustBsAsssssusp:treat
uuuutAAv.uuuuuuvvuvp:trent
tttu.tuBtt....s..A.p:treso
vuvw.sAvuA....AssB.p:trial
sssssAssssCCCCCFCCCp:tribo
s.sBs.sB.uCCCECCCECp:trime
BttsttusttBssvsssssp:troll
tysCtszswvCBEEDEB.Bp:trouv
tBtttstttsCECCCCCCCp:tsing
ttttstBtttBBBBBBCBBp:tunne
t.A.tttuttABsBAAAAAp:turbi
uutBttvBsu...C...t.p:turne
AwssuvuwsAwwyxwwwwyp:twelv
svu.uusuuAsAA.AABAAp:twent
tBsutt.utu.uCB..B..p:ultra
tuAuu.uBtuAA.AABACAp:under
utt.AttttsBBBCBBBBBp:unite
sAwvvAusxtvutss.u.tp:unive
uBtuttutuustsssssssp:upfro
uvuDtstuuvAAACABsAAp:urgen
tuv.ustAts...A..tt.p:usine
wtvvBuCuusABAAAAAsAp:utili
wBAtvutttu..B......p:vacci
xswuwwEwvxCDBDBBCBBp:valid
utAtstttAtttstttttup:valis
uAuu.uuBvvABAAsAACAp:valor
ttuB.tttttBBBCBBBBBp:valve
.stAssssssECCDCCCCCp:vanne
sttBssstsuuuuwuuuuup:varia
suvCtututtA..s.....p:veget
uuAwuvwDvwuwuuuuuxup:vehic
AuuvttAttuB.....s..p:veill
DtvtuuuuuwHGEEEEEEEp:vende
.Btvutvvu.sv.ttttttp:vendo
E.vusvvuvysu.tA..s.p:vendr
.suutttuuBAs.......p:vendu
BsAss..sssCBCBBBBBBp:venti
wuwvBwwsvus.sssssusp:ventu
vstuttuuCtutuuuuuuwp:venue
uttusuBtstuuuuuuwuup:verif
uCuvsuuuuvssssAssssp:verse
..Cuuuu.utCsBAAABBAp:versi
sttAsAsssutttutwtttp:vesse
uttttAttuABBBBBCBBBp:veuil
.vtvtAsuuA.sussvussp:veule
Avuutuuvu.DBBBBBBBBp:vienn
uuuutvvwDvttttttttup:villa
u.Autu.ttutuwttt.ttp:visio
AuuuvAvuts.ssssusstp:visit
BttttttsssBAAAAAAAAp:vitic
svtDttvttvvvvzvvvvvp:vitro
uuuutuCuuu.........p:vivan
.vsvv.Cvwxuwxvvxwtvp:volon
ss.st.s.s.BBBBBBBCBp:volte
BvvCvuwvuwGDDEDDDDDp:volum
tuttttCutuvvvvvvyvvp:volun
Bttsssussssssssssssp:votre
wA.xwuCvtxA.DCACEACp:voudr
uussAu.suxHHHHGHHGHp:voulo
t..uxwAt.zHHHHHHHHHp:wante
vtt.ttAtttACCDCCDCCp:wareh
sAtuttAstsBCBBBBDBBp:waste
stBvtvtvutDCFCCCCCCp:weara
tut.wBsuuytuAvssuBtp:welco
sttBsstsstssstsssssp:weldi
BvutuAututFDDDDDDDDp:weste
stAsAttsstuuvuvuuuup:whoev
CutusttttvA........p:whole
uusuA.AtttAADAABAAAp:willi
Cuuutttvttsssssssssp:winer
uuuuuuv...ssssssstsp:winne
uutuuBt.st.ttttututp:wishe
uttsutAAtsAAABAAABAp:worki
vusCsvtuuu..tAt.t..p:works
vvywAwwwuHxvvxvwxxwq:foreign
tyzyzyzHwyFBBBs.DDAq:money
utsuvAsvszAtwstxuAsq:offering
CtuCvwvvszHHHHHHHGHq:question
utssuAttuzEHHHHFGDHq:seeking
Fyw.ywzuwxFAFBCCCFDr:need:distribution
vxyy.xxExwFECECCEHEr:need:investment
uuDvvvuwuzD.DDBCEBBr:need:joint_development
xuxxDuxwx.tttttutttr:need:joint_venture
xxwysztvEzHHHGHHHHHr:need:landing_support
wEwutvwutyDHFGHFFDGr:need:licence
xwvEszswzz.sDFCBCEBr:need:manufacture
xwyvvwEyvwEEDFEGHFEr:need:pilot_customer
xvyvxEtyvuAsAEBCBCDr:need:research
Cwyuwwsxvtuttvvtstvr:offer:distribution
yxwxAvuBtxvvxvxwyxwr:offer:investment
uuEuuxu.vyvvzvvvutvr:offer:joint_development
vvwvEvvvvv.........r:offer:joint_venture
vtywtwsuAvtvts.u.vur:offer:landing_support
xDvwwuyxu.wzwvyxxvzr:offer:licence
uttCwvvtvyvwyzwwxvwr:offer:manufacture
zwttxsEvvzuxvtuuyvvr:offer:pilot_customer
uuwtwDuutwtwtttvtt.r:offer:research
vzzEwtv.ztDFFHDECHFt:000
wuvCwvwCwysussusstst:10
Aww.xwssttwuuvuutwxt:100
s..tsssCsuAAAAAAABAt:1000
tttuutuAsuvvvvvvvxvt:100k
swvvtsvBvACDDDDFBGDt:12
svv.vwvxv.vuuwuuuuut:120
uutAuuuvtBCCCFCCCCCt:13485
uvututtuuD.........t:14
uvtuwuBAuv......uB.t:15
utttuuu.Avtttttttutt:150
tttttuuA.usssssssttt:150k
AttutttttACBBBBBBBBt:18
ututuu.Buttttttt.vtt:1m
vtw.uwA.uAvvvwvvvxvt:20
vvwBvt.uus.CCECBCD.t:200
sstAsssAstuuuxuuuvut:2000
tvuvstvutB.........t:2001
Assttstst.uttttttttt:2009
uuuuuuvusC.........t:2015
ttttsttuvB.........t:2016
wvvtuvuuwE.........t:2019
vutvvwvuvE.........t:2020
uvtutuutuCtttttttvtt:2021
uvvvvuwtvD.........t:2022
uuuuuuvvvE.........t:2023
tttutttwuD.........t:2024
uuuuuuutBsBBBBBBBBDt:2027
uutvtvuwvD.........t:2028
tttututvtB.........t:2031
Duuuuvvuuvvuuuuuuuut:210
vAuuuttuuBtvtttttttt:22
ttCtttuBuvuuvuuuuuut:25
sutusttCtuAAAAAAAAAt:250
uttutttCtuEDDDDDDGDt:2m
Cvvvutx.wuD...ss.s.t:30
AsytuwAuwstts.ssuAst:300
ttsttttBuuCCCCCCCECt:300k
suuvuuuvAADCCCCCCCDt:35
uttBssttsuDDDGDDDDDt:3d
Bssssss.ssDCCCCCCDCt:3m
svsuCvtuuu.s.u.uvust:40
suw.tss.tuxuuywtxtut:400
ssstsstButAAAAAAABAt:400k
uts.tssts.tttvtttttt:42
tututtuuvD.........t:43
.vvwuuvvuBtsssssssst:46
uutuBttutAttttuttttt:49
sssssss.sABBBBBBBCBt:4m
zuxECx.vvxsssttsCtst:50
zxwCxsvsw.BBBEBsCABt:500
ssssts.BsuCCCCCCDDCt:500k
ttssBsstsuuuuuwuuuut:51
ssstsssBttAAAAAAABAt:5m
.uvss.stv.wuuxxvwxut:60
..wwvvs.v.tAsssstsst:600
AstvstAAtuwtvvvvwxvt:70
svvvusvCvwABBBBABFBt:700
sttttstBtuBBBBB.BCBt:700k
AvvtvBwvvtywwuwzwwwt:80
tAtvvvv.ustAtssssCst:800
ttsvtuuDtvCCAECCCECt:800k
Cuttttt.tvssssssstst:90
Avvvuwstusxvvvvvxsvt:900
vvvvuvsCuuBBBBBBCEBt:900k
sttBsssssvuuuwuuuuut:9100
xxDwxutswvsstssBvust:ai
ttstB.uBstCCCCDCCDCt:air
vuuuuvuuuC.........t:airbus
BsstttststBAAAAAAAAt:allemagne
uutttutCuutttttttutt:ancien
AttusttvsBCBBBBBBBBt:antibes
s...s..Bsstttttttvtt:antipolis
uuAuuBuvuuvvwvvxvvvt:apportez
.sttssttsACBBBBBBBBt:aquapulse
.ttssstts.CBBBBBBBBt:aquason
B.t.uvwt.xAt.AB...ut:asia
AAuu..vuuwutsstAssst:asian
CAuvvvxusyAu.sBss.ut:asie
uuutuAButu.....sB..t:avc
ssssssAAssCCCCCCDDCt:avis
tttttBttBtCCCCCDCCDt:azur
tuAAtsttttss.tssssst:battery
sAstssssstBDBBBBBBBt:bd
uuuuAt.Auvsssst.tAst:besoin
ttttttCtuuCCCCCCECCt:beta
sstsususBvuuuuuuuuxt:bilingual
ttttt.tttACCCCCECCCt:biotech
u.AAuttuuvvxtyvvvvvt:bms
tstututBsussssssstst:bp
tttBttussvCCCFCCCCCt:bpf
uBtsttuutvwzwwwwwwwt:brevet
vvBt.tButtuuxuvuvuut:bring
utttBvAuutuuuuvuvuut:btp
ssssssAt.wttttttAtut:bureaux
tssstsssBsttttttttvt:cabinet
uuvDuvvuuussssssssst:cad
AvuuutAuvvvtttt.vttt:call
ttttsuCuAtttttttutvt:campus
suutstutBuA.......st:cannes
sssAsssssttttutttttt:capacite
vt.st.tDtuyyyyyyyzyt:capital
utAttuBtttBBDBBBCBBt:car
uuuDtvuvuussssssssst:cdmo
Bttutttss.DCCCCCCECt:ce
BstAsstssvuttutttttt:centrale
usttttAtAtttttttuttt:centre
uuuttuuutC.........t:ces
txzsAwzx..EEDCGFDCDt:chengdu
AutvttAAttECCCCCDECt:cherche
tt..tsAstvDCDDCCDCCt:cherchons
svwu.vuwAsAssAABAuut:china
Asxv.xzw.uEACDGCCABt:chine
sttvsszuAyvs.Auutv.t:chinese
BtttttttttDBBBBBBBBt:chongqing
uvvtuCsvuvtttttutttt:chu
ts.tutBtttBBABBBDBBt:cinq
ssstsCuC.vGGGGGHGHGt:clinical
tttusttCtuCCCCCCCECt:closing
tttBttutttuuuwuuuuut:cmo
uuuuuuuvuC.........t:cnrs
ss.sssAsssuuuuuuvuut:co
.tsstttst.CBBBBBBBBt:co2
CtuutttuuuFDDDDDDDDt:commission
tB.tu.ttuvuvxuuvuuut:companies
B..st..sBuAsssssssut:company
tttBttttutvvvyvvvvvt:contract
s.stustDsutttttttvtt:corporate
tttttBttBtCCCCCDCCDt:cote
ttBuuuButvttvtttvttt:count
BttttttBstDBBBBBBDBt:dear
ttACtttstsuuwvuuuuut:design
ss..s.ssAsttttttttvt:desk
Buttssss.tuttttttttt:distributeur
stsvtsuutButtttttttt:distributor
ttuttuB.uu......As.t:dix
Attuttuu..DCCCCCCCDt:editeur
tttBtuttvtssssssssst:ems
sttBsssssvuuuwuuuuut:en
utuuAuAuuuuuuuwuwuut:energeticien
tu.uttAtttttvtttvttt:engineers
.ttstAtt.uDDDDDEDDEt:entreprise
A.xCw.wttztusA.A.vut:europe
.uwt..wsAytBstuAssBt:european
.tuA.utvtwBCB.CBBBBt:fabricant
AtttutuCvvwvvvwvvxvt:family
utuAtttttAtttutttttt:fda
vAvwvtsuBvuvuuuuAuut:first
sssssssA.txxxxxxxzvt:fonds
tstt.tsttABBBBBBBBBt:foreur
t.ttstttAttvttttttst:four
Axyy.wwwt.ABAACCBA.t:france
Bsyvssyw.vB.As.BAsBt:french
sssssssBsuAAAAAAABAt:funding
tttt.sstt.AAAABAAAAt:geothermal
BvvuuuuuuACBBBBBBBBt:germany
Csststussvvttttttttt:give
vwvEvwvwvuDDDFDDDDDt:gmp
suuttutu.At.......At:grenoble
Assssstsstuttttttttt:grossiste
vsuuCvAuuvvuvvyvxxvt:groupe
vxA..uuAvvttsvwttwtt:half
As.sstsAsvsAsAAAACAt:happy
ttttsttsBsBBBBBBBBCt:hi
wuuut.Bwt.vvvvvwxvvt:hopital
vtttsBttttAAAAAAAAAt:horizon
.uAtuAvvtuABCBBDBBBt:hospital
tuBuuAsvuusssss.usst:ia
.stAttstttAEBDBBBBBt:ii
.tsuttvBtuussssssAst:iii
Ctsu..tssvtsssssssst:importateur
uBttuuuAuvuvuuuuuwut:industrial
tAsts.tsstABAAAsAAAt:industriel
tuuCtutututttutttttt:injection
sBuuttttttBDBBBBBBBt:instead
uusus.vtA.AAAAAAAAAt:institute
sssssAssCtuuuuuuuuvt:international
sBttssssstuwuuuuuuut:invention
tssstssButuuuuuuuxut:investisseur
sssssss.sAtttttttvtt:investment
wEsvvwwvvwABtAAAAAAt:ip
uuuBuuuvtBBBBDBBBBBt:iso
.s.utss.usGEEEEEEEEt:japan
Atstuts.tuBAAAAAABAt:japon
stss.ssts.GGGGHGGGGt:joint
ttt.ttts..AAABAAA.Ct:june
uutuDvuvuwAAAABAAAAt:jv
Attuutttt.uttttttttt:korean
uttutuuuCvuuuuuuuuxt:l2
uAuAssuuttDEDEDDDDDt:laboratoire
BtsttststtBAAAAAAAAt:led
ststttsstBAAAAAAABAt:loan
..tw.w...vs.Cs.s.tDt:looking
.wvsvuvwwBs..A.....t:lyon
A.stssssstDCBBBBBBBt:manufacturer
uvvuusuttC.........t:manufacturers
vuuvuAuusBDDDDDEDDFt:march
utusBttuttCCCCECCCCt:martigues
AvtAuAuvuuuttut.tttt:medical
ttsAs.ttstAAAsACAAAt:medtech
ttsBtstut.BBBCBBBBBt:merci
tAtttttttACFCCCCCCCt:mianyang
sAstssssssBDBBBBBBBt:mid
uCtttuttuttutttttttt:molecule
Auuvtu.uAv.AAAAABA.t:new
AtAstttttsDCDCCCCCCt:next
BvvwxvyxDt...B.A..At:nice
Dtsvsssutvtsssssssst:nmpa
xvvEvuvutvtttvtttttt:odm
xAwDwwxwvytututttttt:oem
tttutsBu.vssssssAsut:offices
vu..swwAtuDCFDDDCDCt:partenaire
utuutBCvsuDDDDDEEDDt:partenaires
AusuAuuuuvECBCFCCCCt:partner
t.ttuAtsttuwuuutuuut:partners
AttAtststtuttwtttttt:pharma
utvtt.uuuABBBBBDBBBt:phd
tuu.ttuuuBDCCDCCCCCt:plant
sssssssssAtttutttttt:plasturgiste
..vtutvvu.GEDBDDDDDt:please
BtBvutvt.w.t...B...t:pme
tsssssstAsttttttttut:portage
ststtssBsuEEEEEEEHEt:pre
utsAtssts.tttvtttttt:precision
stststs.sAAAAAAAABAt:pret
t.tttutBtttAtttttvtt:prets
tAt.ttttttABAsAAAAAt:producteur
wuvsuuuuvCBBBDBBBBBt:production
ssAstts.ssDDFDDDDFDt:projet
.tttAttu.uxvvvyvvvut:provence
ttstts.BtuGGGGGGHHGt:raising
sutsu..ttyHGHHHHHHHt:recherche
t..stvs.tuCDDBBCE.Bt:recherchons
tsttst.tsAttttttuttt:regional
Btttttustuusssssstst:reseau
vCtvttstuuuvuuuuuuut:rights
AttvtstAAvC......s.t:riviera
sssststBsutttttttvtt:rmb
vstttuA.svBBBBBBDCBt:robot
sssssss.sABBBBBBBCBt:round
AuuutuuvuBECCCCCCCCt:saas
tCtttttttutvtttttttt:satt
Ctuusttutu.........t:sav
tuttsCsssuDDDDDFDDDt:scientific
uCvusuuvsuuwuuuuuuut:sdk
ttttttuBtuAAAAAAABAt:seed
sust.uAuAuHHHHHHHHHt:seeking
uutuutB.uuvvvvvvxwvt:send
ssstsssBsuBBBBBBBCBt:serie
ttstuttAssssssssssst:series
AAtttstvAuEECCCCCCEt:shanghai
ByztAuzzCxFDCDDCACBt:sichuan
ttstBtstsusssstsssst:sino
tuustBtuu.vvvxvxvvvt:small
AttutsuBsuCBBBBBBDBt:smart
utAt.ttAtsBBDBDBBDBt:sme
Bssvvvws.wttuttttwut:smes
uutCttuuuuuuuwuuuuut:smt
Assuw.svvuwwwwvuwvvt:societe
tsssssstA.BBBBBBBBCt:software
tttttttAtAssssssstst:sold
wxAww.wtBt..B..s.sAt:sophia
vvvvu.us.ACCCCCCCECt:spin
uvvvuvttvABBBBBBsDBt:start
Cttvtttttttsssssssst:sud
uCtuttuttttvtttttttt:take
uCtttsttsuuxuuuuuuut:tau
tBtuttttttABAAAAAAAt:technology
tttutuAAuu......Bt.t:ten
sssssss.sABBBBBBBCBt:thermavolt
vtut.tAtAuttttutvtut:thirty
t.vBvwwxstAt.u....At:three
utuAtuuuBuwwwywwwwzt:tianfu
CttustuttAyvvvvvvvvt:toulon
tvuustuvsD.........t:toulouse
sssttsttsBAAAAAAABAt:tour
tttsstAtAtttttttutvt:trente
uvCuttttuuttvttttttt:trl
wAvAuvvs.wAsAsAAABBt:trois
tBtttstttsCECCCCCCCt:tsinghua
BusstttttusAABAAAAAt:twenty
utuusstutAstsss.ssst:university
sstBstttstuuuvwuuuut:use
uuCuttuuutBBDBBBBBBt:v2
tttuttu.tBDDDDDDDGDt:vcs
sssssstAssBBBBBBBCBt:vitatrace
svtDttvtuvvvvzvvvvvt:vitrolles
sssstst.s.BBBBBBBCBt:volterm
.vsvvuvvsuussss.ssAt:want
u.BvtuuuuwCEECCCCCCt:wanted
vuvuvvvuDuFFFFFFFFHt:wfoe
AsssssssssDBBBBBBBBx:needs:distribution
vwuwwwtBv.CCCCCCDDCx:needs:investment
utwuCvuvutsAsstssssx:needs:joint_venture
utttuuttCwBBBBBBBBDx:needs:landing_support
vDuvtuuvvvABAADAAAAx:needs:licence
wxvCvvxwvsBBCCCBBBBx:needs:manufacture
AuywtwsxuAvvuuvuwsux:offered:distribution
wvyx.yyCwAAss.us.stx:offered:investment
wxCxwvwvv.ttuttu.Atx:offered:joint_development
ywzyCzywy..s..s..t.x:offered:joint_venture
yxvztytvCututtAstuux:offered:landing_support
zCyxvyzvw..AAsA.AD.x:offered:licence
zvwDyxxyytAtt.A.tB.x:offered:manufacture
wwvvxtDvxt.usCAusDsx:offered:pilot_customer
ytxyxCyyx.ttssssssAx:offered:research
Bwwsvuwvusxvvxvvvvvx:offers:distribution
vwvwwuuEuywwzwyxzzxx:offers:investment
tuututuuCwwuuuuuuuwx:offers:landing_support
uAuuywwuwBwzvwxzxvxx:offers:licence
tyuDywxwwz.sutsssssx:offers:manufacture
uuuutuCutvuuuuusvuux:offers:pilot_customer
s.vssA.suvAtAAAAAAAx:offers:research
Ezzwxzzzx.BADACBCDBx:sought:distribution
yzzzBzxEzs.tssss.B.x:sought:investment
xxEyxyyww.AusAsACBsx:sought:joint_development
zxzzEvzxz.A.AAB.AsAx:sought:joint_venture
yywzuzwuDsA..ACBDAsx:sought:landing_support
wBytwxyvvsAA.tB..sBx:sought:licence
wtuBuzvyzsvu..tstAsx:sought:manufacture
zzvvyzEwwAAAsBACB..x:sought:pilot_customer
vtyyzEzxvsAtsBAts.Bx:sought:research
uyy.vwxExuts..us.Bszh1:¤
uuBt.u.wtyHHHHHHHHHzh1:一
sttttttttBxwwywwwwwzh1:七
AwvuvuttsAtuvususvuzh1:三
AtuyywuAvAt.utww.vtzh1:上
vu..ww..utACCBBCBBDzh1:下
vssu.xzsuBHGHGGHHFEzh1:不
wxCxBsyuvuBCBt.A..Bzh1:与
uu.uvxwsABtsttusu.uzh1:专
vxuu.xtst.stCt.uttxzh1:业
tusvAvt.vt.A.BBAs.Azh1:东
ttvusu.ttBsssst.As.zh1:两
.xuyvuCu.wFGDDEFFBEzh1:个
wBtw.tyx.v.A.CBACA.zh1:中
v.wuuAssusAAA.ABACAzh1:临
tyxAssss.twzxxwuxzyzh1:为
tssuusABuuuvuuuusuuzh1:主
.suttv.wBvsB..A.s.Bzh1:么
AstttsstAtDCCCCCCCDzh1:之
sssssAAsssBBBBBCBBBzh1:乏
ttAuA..uuvttutwwvttzh1:乐
t.utuusuABts......Azh1:九
ttuAttuBs.AAs.ttAAszh1:也
ttuuss.Atusssss.stszh1:书
vCvutuvus.DGDDDDDADzh1:买
uvutvxwAuDEDCECACDCzh1:了
tAttsAtttvCCCCDDCCCzh1:予
ttttsv.t.BDEDDGECDCzh1:事
stx.vtsxt.tuusuvttuzh1:二
yvxxvuuuyGABAAst.DAzh1:于
.tBututtuvBAAAAAAAAzh1:云
ssA..Cs.stCCDCCDCCCzh1:互
sutAuuv.t.BAsBA.B.Czh1:五
A.suttuAAw.sAAB...Azh1:亚
utttttuABsssssssstszh1:些
AAuuut.usAAt.B..s.tzh1:交
t..Axwtsxtxxwxuwxvxzh1:产
tsttts.ssAttttttvttzh1:亩
ttA.tBtttwuuvvuxuuuzh1:享
svy.tuss.v.stsu.uwszh1:人
ttttsttBsttttttttutzh1:亿
.uutuu.uBss.....s.Bzh1:什
w..uusuBtstsuttutttzh1:今
BtsttstBttBAAAAAABAzh1:介
vAA.vvwvAst.svt.ttvzh1:从
.ttstsAstttss.sstsszh1:仓
vu..ttuuuBuuuxuutuuzh1:他
uCvvttv.stCDCCCCCDCzh1:付
.usuxsywB.AtBA.B..Azh1:代
usus.uAuszsuvwsu.xszh1:以
AvsustvtuAt.A..tA..zh1:仪
uwttttwtu.wswvtuvutzh1:们
sAsCvstxwyCADAABCCBzh1:件
ttw.twAuusswuvwuvuuzh1:价
.u.tAs.usv.tutututtzh1:任
uuvACuuvvs...A...B.zh1:份
sAssssssstBDABBBBBBzh1:仿
wsAuBvzvstuu.stvvuyzh1:企
BtsAs.ttsutsstssssszh1:伍
.usuttBttvDBBBBBEBBzh1:伏
BssAt.sssvvss.ssssszh1:众
tAu.usv..szyxyxyxzzzh1:优
.xs...wvvuB.sDAAA..zh1:伙
swAttvutAvCCBBCBABuzh1:会
ttutt.AButsssss.uCszh1:估
.w..t.wuvuAsuBst.tszh1:伴
tuuAttvvtABBBDBBBBBzh1:但
svyuwA.vA.B...A..Aszh1:位
A.usvAvvtwCCCsABAAAzh1:低
tsssttttCwsssssssstzh1:住
xAtAsusvv..sAvt.ttszh1:体
.ust.tAuuuCA.ACAsAAzh1:何
uuuB.tsAuvDDDBEDEGDzh1:余
wx.u..utuutt.tstsuszh1:作
uu..vu.u.uwwxxwwywyzh1:你
zBxxyt.AxtBBBAB.CBBzh1:使
uuuusB.AtvsssssuAsszh1:例
twwst.stu.BBAAsAttszh1:供
BsttstststCBBBBBBBBzh1:依
Auusuus.svvuuvuuwtvzh1:便
.svusuttBstts..stsszh1:保
BtstssAsstECCCCCBCCzh1:信
sA.s.sss.sBBBBBBCBBzh1:修
tt.Autttttssstssssszh1:倒
stsAstsBstBBBBBBBCBzh1:候
.uutsuAtAvCBBBBBFBAzh1:借
tutut.vBtttttttvtttzh1:值
uAuBustBtuutuvuuuvuzh1:偏
utBAwsttvx.As.tBtttzh1:做
Atttsts.tuutttttuutzh1:健
stsusutsv.wwwuwvwwvzh1:储
tBtsttuutstvtttstttzh1:催
s.sssAtttuABBAA.AAAzh1:像
ttBuuusuvs..B...s..zh1:儿
AsBst.tttvCB.BBCBBBzh1:元
AA.ust.ut.tsB.s.sB.zh1:充
wxwAvvCxsvBAtss.B.szh1:先
tuAtutssutECEACBEBCzh1:光
sttAtButttAAABABAAAzh1:克
wtvtwsBt.ysusuststuzh1:免
sxBv.vxsusBECDDBDDBzh1:入
tAsutuxtsBtuuAstA.uzh1:全
utu.ts.usswxwxwxywxzh1:八
tvsusutsu..t.u.Assszh1:公
uut.suvusButtttvtttzh1:六
wwAvAAxxxuB.AABAAAAzh1:共
uA.stwvuwAACBC.A.B.zh1:关
stuuv.AsusBBAAABs.Azh1:兴
tABs.stutvsAtt.sssszh1:其
.suButsttuBBBCBCBBAzh1:具
AttttsA.ttvtttttustzh1:养
At.wututx..CBAAABsBzh1:内
..us.tuAAwCFDDFDDFEzh1:册
t.Bswtv.sws.sBABACBzh1:再
uvvAts.u.uDDDEDEFDCzh1:写
tsutt..AtuBBAAA.AAAzh1:农
usutuu..t.uvuuuuvvuzh1:决
uvBut..ututt.ttuuttzh1:冷
tstAtAttsttttututttzh1:冻
suuBuBtutwBAABABAAAzh1:净
vst.vutvDv.B.B..A..zh1:准
tBtstsstAwuvuuuuuuvzh1:减
.uuAuutu.v.AABAAAABzh1:几
uAsw.Awtsvsutsssttuzh1:出
AAtsv.vuxuBDABBsBBBzh1:分
xtvxAvuAsBAAs.BAssAzh1:划
AuvuuAuwu.sA.......zh1:列
tssAtstu.Auuuvuuuuvzh1:刚
.tvtwwBB.vxvxxzvzzzzh1:创
uutAuusAAvttuutsvxvzh1:初
uB.wvwywwsAAA.tsAC.zh1:利
us.Avwu.vvC.sBAAABAzh1:别
svt.xuvsBtt.sus.u.tzh1:到
stABvzuxwtEAEABBDBBzh1:制
s.vBtutuuu.tstssssszh1:剂
tsssuwsu.AAAsAssBsszh1:前
.us.usuut..sCA.ABA.zh1:力
wuwwCwxs.tAs.sA..tszh1:办
s.ttsttttAtuttuttttzh1:功
tu..vAwu.u.A..Bt.B.zh1:加
u.sususuu.wvyxtvwtxzh1:务
svCuuwuBsuFEGEECDGFzh1:动
uuvwu.txA.B.AAA.AAAzh1:助
sttst.tBsAtttttttutzh1:励
tttttttsB.CCCCCCCCEzh1:劳
ttsts.ss.BAAAAAAAABzh1:勒
AsstsstssACBCBBBBBBzh1:募
sswBuvvvBvwutxtutvvzh1:包
s.t.vwts.tAtB..C.CAzh1:化
tsywuzBwstECCB.CADDzh1:区
twutvB..vss.CsABCAAzh1:医
uuwAwusxtAswuwtvstuzh1:十
Auv.vtvww.vtt.tuuttzh1:千
ttsv.wutsAAs.st.BsBzh1:半
B.uusuvutswvuuvuuuuzh1:华
tu..suuuA.AAABAAA..zh1:协
wusA.usttu.usv.ttwszh1:单
DswwtuvuuvCAAACAB.Azh1:卖
B.tuAuvsuwACBBDBBACzh1:南
ts.vAvvsvACts.A..A.zh1:占
tsAAtttu.w.sB.....szh1:卡
sssB..ss.tCCCECCCCCzh1:印
ttuAsstAsutvtsttsstzh1:即
..s..ss.ssDCCDCCCCCzh1:卷
vsuAByvvxsuxu.ts.ttzh1:厂
t.tAt.ttswBCBBBBBBBzh1:压
vus.uBvvtw.tBs.s...zh1:原
uusuwxwwuEsA.C....Bzh1:去
AsssssAttsutttttsttzh1:县
vwst....uuttuuvusutzh1:参
ttAttt.tssAABAAAsAAzh1:叉
uuusstvu.sssttuttvuzh1:及
t.st.tttBt.uttuttuwzh1:友
uuvsvv..uAtttttt.utzh1:反
vtAtwtvuu.vxvvtvvwuzh1:发
sButtsttstDECCCCCCCzh1:取
uAuuAttAtABsBBCBsCBzh1:受
stAAttt.tvCBCBBBDCBzh1:变
DwtuuttttxuuvvuuvAvzh1:口
.ss.sst.ttBAA.BAACAzh1:另
tsvBvwtAuuGGEHFEFEEzh1:只
uBuutusvtxyyyzxzyxyzh1:可
s..tutttusAs.BssAs.zh1:台
ssssssAsssCCCDCCDCCzh1:右
t.tAttttttBBBCBBBBBzh1:叶
Avtusutsu..t.t.AssAzh1:司
t.tBssstttuvuvuuvuuzh1:吃
AuAs.ututuwuuvxutuuzh1:各
tw.yBuxwx.AsBC....szh1:合
wvAwAAvwtuCAECDCDDCzh1:同
wvsxuuAvA..A.AA.CAszh1:名
utwtu.vswCtuuuuwuvuzh1:后
..ttt.tsuztvv.t.vuuzh1:向
uAtttsAAAsDEDDDDFEEzh1:吗
AssAssttAtFDDEDDDDFzh1:否
.s.Atttttvwwtwuuuuuzh1:吧
tutCtssttusssssstsszh1:吨
tBuAttut.vvwvwvvvvvzh1:含
tA.sttsssustAsssssszh1:听
.ttuttvBvAEDDDDDDGDzh1:启
sAssssssstCEDCCCCCCzh1:吸
tttuutttABttttttttuzh1:告
wswwvxtvB.vwvvvvwvxzh1:员
uvuAuuusvBtttvtttvtzh1:周
uu.tsstvs.utvtustvszh1:和
AttuttuuBuA........zh1:咨
stBtssssstBBCBBBBBBzh1:咱
BsstwtszyAyvuvtvwvvzh1:品
.ttAtAu.tu.AABABABAzh1:响
vutttDBvBx.....ss.Bzh1:哪
C.vuwvuvv.sv..ssAsszh1:售
A.tvxvxus.BsAACsA..zh1:商
tsAtttt.tAuuvuuuuvuzh1:喜
sssAssssstuuuwuuuuuzh1:喷
stt.xx.uusvwttuuvvvzh1:器
Bsv.t.wususuts.uuu.zh1:四
uCut.ttvtACDCCDCCCCzh1:回
tssuuAv.tsDEFDDEDFDzh1:因
uwttsvs.u.ustuttwvvzh1:团
uwwuwxBt.sDCCBBDCDBzh1:园
u.uvuuu.tBt.tttttutzh1:围
u.Asu.sut.CAECCDCCCzh1:固
A.wx.tzzAwu.stssuvtzh1:国
s.sAtu.wuyAtAttutttzh1:图
ts.st.tsstBBBBBBBBBzh1:圆
t.wuCuAuwwAAsssBusszh1:土
suzusy.s.AABAB.BDBCzh1:在
stzyCxAwAwEBBACDAABzh1:地
Attx.yBwuwBD.BBBBCCzh1:场
tusstuttBABBBBBBBBCzh1:址
v.uAutuvvAs.tvsttsszh1:均
tvBstussttEDFFDDEEDzh1:块
vBswsBuvuzDFFDCDC.Dzh1:型
sww.tv.vv.BAAC.ACAAzh1:城
..tu.A.vu.DECCEDACCzh1:域
tButu.ttutAusss.ssszh1:培
wtwuvA.tt.BBA.BssABzh1:基
tsssstAsstCCCCCCECCzh1:堂
uvuAtswutABBBBBCBBBzh1:塑
uvvvttCs.ut....AAstzh1:境
..vutsvsu.ttstsss.szh1:增
..vuutAuuuFEEEEGFEEzh1:壤
.t.tuttss.EEGEEEEEEzh1:声
tstCsttsstBBBDBBBBBzh1:壳
vsuvsv.tB..AB.s.AsAzh1:处
tAs.uuvvt.tAs..st.tzh1:备
u..ttt.ttsCDDCCCDCCzh1:复
sttAsuvx.s.BCBs.ADCzh1:外
uuv.tswwsCwtvwvuvvwzh1:多
tstsstAsstAAAAAABAAzh1:夜
.sttsAtAstDCCCCDCDCzh1:够
u.xstt.tuA.ust..tttzh1:大
ttu.vtvBuuvttutttsszh1:天
utA.AtttutDDEDDDDDDzh1:太
sA.ss.tssvuvvuvvuuuzh1:央
wsAvtx.w.uEFGEEEGEHzh1:头
vuuvt.u.uAsssssts.szh1:奖
sBvwvvuvuBCsAAAABAAzh1:套
AttxAtt.svBEDDCCBADzh1:好
s.AvAutuvtBBt.A.BD.zh1:如
sttststuAAttttttttuzh1:妥
tssutsuCs.uuuuuuuvvzh1:始
suuBtttttuCBBCBBBBBzh1:委
xBs.txttusCCBDBCDADzh1:子
tvutuvCvuC...A..t..zh1:季
twsvvCwvv.D..BABB..zh1:学
uuuvtutwA.AAAAAABAAzh1:孵
tusAtt.ttuA.st..A..zh1:它
sutBtuAsAtsss.ssustzh1:安
wttAvwsstsswwuuusAtzh1:完
uuuutsAutACCCCCEDCCzh1:官
ts.ttBtstu..AAtsAC.zh1:定
sxvuu.Cyuvsst.ttss.zh1:实
.xu.xwAwwAxwxzxwuuwzh1:客
.vtuxsvstsBssB..sAszh1:室
tvutszBtx..t.BCAC.tzh1:家
tstttt.v..ttttttttuzh1:宿
t...tttts.tusvtttttzh1:密
ssAAsss..tttuutttttzh1:富
uwuAsAwss..sAst.sstzh1:对
ssss.AttuwBDGGFHECFzh1:寻
v.vvuAstsAs.sss.At.zh1:导
s.Autu..tusu.sssuuszh1:封
ttAstAstttttuutwtttzh1:射
.BA.AuustussBBC.A..zh1:将
uvtCusvttvA.BBss..tzh1:小
utuuuuvAtAuuuuuuuwuzh1:少
AtttssutsAECCCCCCCDzh1:尔
sAsBssttttuvuvuuuuuzh1:尘
..u.v.wtAwBt.tsAsAuzh1:尚
tutuuuCuutAAAAAABAAzh1:尝
.uvttwC.uzBAACABDCAzh1:就
.ututsuuB.s....A..Azh1:尼
utAttvAvt.vvwxvvwvvzh1:尽
usuuusBsAu.....tAsszh1:局
uAuvtvvv.Awzywwwwwxzh1:层
tstuustuB.AAAAAAAAAzh1:居
tu.utAAuvtttvttttttzh1:展
suttttBttuAAAAAABAAzh1:山
AsBtsss.suDCDCCCCDCzh1:岛
tCtututttwstssssssszh1:嵌
.uvs.twv.sBCBC.CBBCzh1:川
t.ts..BtssCCCCCCECCzh1:巡
vwB.vvvxBstuvuwtttxzh1:工
ssssssAsssCCCDCCDCCzh1:左
ssust..AuvDDCDCBDDCzh1:差
w.v.u.t.u.CCCDCDADCzh1:己
t.wvvwwwzHFCFFDFFHEzh1:已
A.yu.wuwu.tC.s..AB.zh1:市
tuuuutB.sBBBBCBBCACzh1:布
.wBvuAtuAxsttttsvtuzh1:师
s.stst.suvHGHGHHHFHzh1:希
s.twsx.xAws.usts.s.zh1:带
ttsssBssAssssssAssuzh1:席
.wv.utvuAsCBBABCBCBzh1:帮
tttuts.sAtwuuuuwwwtzh1:常
tusB.vvutuA.AuAssstzh1:干
tx.xt.uAu..sssut..tzh1:平
vzztxuxswGvuwvvwvwszh1:年
vu.usswt.tsttuts.tuzh1:并
CuvutuwsttAAABAAADAzh1:广
BssssstsssECCCCCDCCzh1:庄
u.vsvAssuwBBCBBDBDBzh1:床
sstutBsttutstttvtttzh1:序
tttts.Bttsuuuuuwwuuzh1:库
tuA.vv.uvsAs.A..B.szh1:应
..utt.uAtuEBDDDEDEEzh1:底
AvuvttAuu.CBBBBBBBBzh1:店
.uttt..s..vuuuuuvvuzh1:府
t.utAAstttCDCCEDCCCzh1:废
svvtuw.Bv.BAAAAAsBAzh1:度
uuAwsvAvv.CCCCDCDCCzh1:座
.u.uttssuvtsAsss.tszh1:康
utw.Bvwsw..ttuustvtzh1:建
vx.svttst.tutuxvvstzh1:开
sssssAssssBBBBBCBBBzh1:弄
sA.tAu.swt.tuv.stwszh1:式
tDvwvvwsvsCFCCBCCCBzh1:引
uttut.tCtutttttuttuzh1:张
uuAvuvuuuBsstsssssszh1:强
sBAssttsAuuwvuuuuuvzh1:归
Aswssw.x.x.vuwuuxuwzh1:当
Bttssu.ttu.tttttuttzh1:录
tsuttBtsuvtvtttutstzh1:影
stBvtsBt.tCBCBBCDBCzh1:往
AsuussAwuvHHGGHHHGGzh1:征
uu.uu.vuAsFDEDDHEDEzh1:待
ttswux.twCDDCDBCBBCzh1:很
ttttutttCw.........zh1:律
uBt.suxvvuDBCECBBACzh1:得
.ss.A....twwwwxwwywzh1:循
tBtttBtssvAAAAABAAAzh1:微
Butttttst.BAAAAAAAAzh1:德
ustswAsvvAAEA.BBBBAzh1:心
Ast.tstsAuDCCDCCCCEzh1:忙
vtsu.utCvuBACBCBDCBzh1:快
s..ssAsss.tv.ttutttzh1:态
uBts.ttv.wDFDDEDDDFzh1:怎
sstBtu..suGEEHEEGDFzh1:急
t.tAstt.suB.BDBBBABzh1:性
suuBttuu.tEDDGDDDDEzh1:总
sss.sAssssBBBBBBBBBzh1:悉
ttttsu.ttAssssssssszh1:患
sAA..ttzuzwvxzwxyvyzh1:您
tttu.stuswCEEEEGEBEzh1:想
tssusu..wxBAsBAt.AAzh1:意
t.ttvus.vB.BBBA.A.Azh1:感
.suust..xzBBsACssA.zh1:愿
tuttssBtttDDDDDDFDDzh1:慧
stBvt.vAswGEHEEFEGFzh1:懂
u.ttszwvuBBCBCB.ACCzh1:成
twu.utuvv.xuxwwwxvuzh1:我
uCu.s.uvuxCECCADCCCzh1:或
ssAstsssssstuttttttzh1:戴
tywtvyAy.Autuxvt.Auzh1:户
vuwCsusstuAAAABABB.zh1:房
sAvss.AusxD.A.BACACzh1:所
tututuusCt..DA.Assszh1:手
uttuustutBsssssssstzh1:才
Bts.xxstuws..B..AABzh1:打
suvBvtut.uCBBCBBBBBzh1:托
tt.sttutCBvvvvvvvvyzh1:执
.utsvtuCuvACCBCCCECzh1:扩
AsvAtv.uuzAB.ss.AAtzh1:批
stutux.BtuADBBEFECEzh1:找
sw.Bvttvvwxwyywxxwwzh1:承
vCvyBvvsvuACDAAAs..zh1:技
sAAAxwxs.yEBDCCCCDCzh1:把
vyszwxzAuCwvwvvvuxxzh1:投
s.stssts.Avvuuuuuuvzh1:护
tuuButsvtAs....Bt.tzh1:报
uuBsstsuuvuuvsuvvuuzh1:担
AtBtstttttECECCCCCCzh1:拉
B..tt.sBsuGEEEEEEGEzh1:拓
AtBtstttttECECCCCCCzh1:拖
AuvutttwAsCBCBB.CBBzh1:招
.sut..v.sxEBDDBDCDCzh1:拟
suttttuAuAxxywwwwzwzh1:拥
vBtusutsutusvwwvv.uzh1:拿
v.wwAww.uA..B.A..sAzh1:持
tsButstuCvBBCBBBBB.zh1:挂
ututuBuuAuBCBBBBBBCzh1:指
uCvtsvsuuwAtABBAAAAzh1:按
uuttssBvAtuuuuuuxuuzh1:挑
..A.t..B..uuvuuuuvuzh1:换
vuvvvB.stsCBBCCFCECzh1:据
vDxwttwwvtAuss.BsBszh1:授
tAsststAtusussssstszh1:掉
ttsBtttt.uAAAAAAAA.zh1:排
..ssts.utsFEEEDEDDDzh1:探
utuAwswtBtt.tuAt.Bszh1:接
tsBAtst.svEDGEADDCDzh1:控
CttvuvxtstCBDCBBBEBzh1:推
tttxsAss.vCCCABCA..zh1:提
..ttAtuttt.BBAsAAAAzh1:握
uvuAuvvvCwssstssssszh1:搬
AusvuBuutvBABAABAAAzh1:搭
t.AstsssusABsAAAAAAzh1:擅
vDvutttuuvCECCCCCCCzh1:擎
ttvwuvxAts.u.stsst.zh1:支
ttuvutvs..BBCABt..Azh1:收
stAtssttstCCCCCDCCCzh1:攻
xvuAvs.Avs.stA.tsCAzh1:放
.uuusust.stsssAsttszh1:政
ssssAsAtstAAAACABAAzh1:故
tAsusB.utvBABBBCDBBzh1:效
suutsAut..FFDEFHEGDzh1:教
ttttssBtttBBBBBBDBBzh1:敢
ttAtstsstBsstsssssszh1:散
vtvwvB..ussttss..tszh1:数
uC.vuusvuy.u....A..zh1:整
Avuvt.uvuADAAA.AAAAzh1:文
vsAswAvvtvC..BCECCDzh1:料
uAtAtttstuABA.AAACAzh1:断
tvAtuusut.uAA..AvA.zh1:新
w.sxAutussttt.t.vtszh1:方
tttssstAttuuuuwuuwuzh1:族
.uu.ttAttvxvvwvvwwvzh1:旗
Awvuw.AwsvAu.tsAtsszh1:无
At.AutABAwwwvwwwxywzh1:既
tutsussutDttttttuttzh1:日
t.ttuuuBuv.A.....s.zh1:早
vutuu.wA.CCADCBsBDCzh1:时
AtsusssttBtsssssssszh1:昂
ssttxu.wwsswsttsuttzh1:明
sssCs.tt.ABBBCBBBBBzh1:春
Attsutv.vuvxvwuwuvuzh1:是
stuu.uuttA.tssusssszh1:普
ts.st.tsstBBBBBBBBBzh1:晶
Autvusstu.CACAAB.BAzh1:智
ussut.vuvBB.CBBCBBBzh1:更
ttvAuu.vAv.ttvttvtuzh1:替
wvtvAwstsBCCACDBBCDzh1:最
Avwwvuuw.DDCCDCDDCDzh1:月
swuAtyu.t..A..ssEBAzh1:有
Avsstuvut.uttustttvzh1:服
..stst.suwHHHGHHHGHzh1:望
vustvsuAA..t.ussstszh1:期
sA.tttts.ttustttttszh1:未
vvuuAtusvAuwuuvtvuvzh1:本
vCvxAtvuwvACCAAB.sAzh1:术
xw.sxs..vsBBDDCECEEzh1:机
xEsywyz.xvBB.BCBABBzh1:权
As.uv.vusuDAsCBDBBCzh1:材
ssttsuuusCCCCCCCDCCzh1:束
vsuuu.Bvtstttutsutuzh1:条
suvsuxvB.utyxvxywvwzh1:来
.tsttttBstDCCCCCCECzh1:杯
utvCussttxBssssAAsszh1:板
vwtus.s...BBCBCBACDzh1:构
.vuuuBtuvuwuuuuwuuuzh1:析
tsAwtv.svsBssAC.CBAzh1:果
Ctuu.svtuvDCDCDDCCCzh1:架
tButttstAABDBBBBBBCzh1:某
sAsssAssstCDCCCDCCCzh1:染
usut.tDssusssssstsszh1:查
Bwssvt.suvuvuxvxvwwzh1:标
ttxuttswtCABs.sB.sszh1:校
sAttsAssttDFDDDFDDDzh1:株
xtwAw.sAtvC.ACBACDAzh1:样
vAvvuuuss.BDBBBBBBAzh1:核
ts.stusuusDADDCCCCDzh1:格
wwsvstBwu...t.t.st.zh1:案
ttABtuuttt...t.....zh1:档
suAsuw..uuut.tssutszh1:械
vusu.uAsvs..u.tsAA.zh1:检
Ast.tu.tuwDCBDBB.CBzh1:植
tttussut.Assssssssszh1:楼
us.A..suuyA.BAB.BAAzh1:模
w.wuuvx..BCBCECCCDCzh1:次
tstswsuAvszyxyxyxvxzh1:欢
EswsvvxxsyFFDABDCBCzh1:欧
sAst.uvvtuCABBCBBBBzh1:欲
t.Asuvttv.FFGFDDCFDzh1:款
.twstt.AuxACBDBCC.Dzh1:正
A.At.tttsvCBCAsAAAAzh1:此
uutuus..BvBBCBBADDBzh1:步
uusut.A.uw..A..Bts.zh1:段
Bs.s..stssABBBBBBBCzh1:母
AwtAvBuvtvvtvstvvvuzh1:每
svt.vtt.u.BAABAAAAAzh1:比
suAutttt.BBBCBBBBBCzh1:毕
s.tAA.uttvFEEFEBDDDzh1:气
s.st.u.uuvCsBAAA.AAzh1:氢
..uwtBswtv.AsttAst.zh1:水
s.yAtsvu.v.BBDDCDCDzh1:求
t..sutvAvsssstsss.szh1:池
..ttt..ssuDDCCCDDCCzh1:污
AsyBwvssuxHHFGFHHHHzh1:没
BvAy.uzwAwAC.BCCC.Azh1:法
AtussBtttuCAAAA.AAAzh1:波
ABsustttuuCCBBBBBBBzh1:泥
t.wsstxAAsADAAC.ABBzh1:注
s..suuAuutCCCBBB.BBzh1:泵
utustusBsuttttutuutzh1:洁
sstssDsAtuDDDDDEDEDzh1:洋
AtttsssssBCBBBBBBBBzh1:洗
CBt.uvwsszD.As.A..Azh1:洲
utuBsAuttvuuuvuvuuuzh1:活
AtsttttBtuEDDDDDDFDzh1:洽
ttAututtBvAAsAABAABzh1:派
v.uuw.Aut.ECECDEFEEzh1:流
uxwtusByyAA..CssA..zh1:测
ststttt.Btvvvvvvvyuzh1:济
Btvxtswu.tsuvvtuuswzh1:海
t.tAsttts.AtsAAAAAAzh1:涂
sAssst.sssEGEEEEGEEzh1:消
vstvu.sBswtuttus.utzh1:清
sttvstuutB...As....zh1:渠
ss.utstuusBCCAABABAzh1:温
ttAtsttAtsAACAAAAsBzh1:游
Assss.ttttEDDDDFDDDzh1:湿
BsxvtstBvwts..AABs.zh1:源
tA.AsttsstABB.AAAAAzh1:溶
s.BAutss.uCCDDCCCDCzh1:滑
.ssssssss.CBBBBBDBBzh1:漏
..stAs.sssBBBBCBBBBzh1:潜
ss.AtAtttsAACsA.AAAzh1:激
tutCttstuuCBBCBB.BBzh1:灌
tuuBtstutABBBCBBBBBzh1:火
AtuustAtss.AAAAAAAAzh1:灯
.su.tstu.AA.tusutsszh1:点
tsButuu.ttBCACBBBBBzh1:热
sssutAtssAssssstsAszh1:然
sttttAAt.tt...sAt.uzh1:照
tAv.v.wvwvtA.A.A..Azh1:熟
sAutBst.ttBsBBCBBBBzh1:燃
..uAuvwsuvC.B....s.zh1:片
Au.uuututA.stsssssszh1:版
AxwCtvwwwuwttu.ttttzh1:牌
utuswBsvvtEEEDDEECDzh1:物
st.uttutuBCA.AAAAAAzh1:特
.AAtstuutsB.CABAAAAzh1:独
svsAssAssuAssussssszh1:率
Aut..sAutu.ABC.B.tAzh1:环
sAyssvv.wtACBBABDBBzh1:现
ssstssAsstCDCCCCECCzh1:玻
stuButtuAtuvvxvvvvwzh1:班
tAtttAtstvs.ssstssszh1:球
.v.wuAvw..ABB.sBA..zh1:理
ssAsssssssCCECCCCCCzh1:瓷
u.xBxttsutB.s.Bs.BAzh1:生
xuuwzxDzxB.A.sttACszh1:用
xtuutCvwuAtwwuvxvvvzh1:由
ttttst.tsAttttttuttzh1:甲
u.suuCtvvwCBBCCEBCCzh1:申
tutBww.tw.CCDCCBDECzh1:电
ttutsBtutttttttutttzh1:界
vuv..suwB.CCCDDBCCDzh1:留
.tvBvwuDtvwutvtttutzh1:疗
t..tAvvvuA..BBB....zh1:疫
u.ttu.Autsutuuuxvuuzh1:病
ttttsAttt.ssssssssszh1:瘤
.suut.BtttGFEEEFEEEzh1:白
Avw.vu.tusxuusuvxtwzh1:百
sAuvwwu.tsCAsABAssszh1:的
sBstsss..vtutttttttzh1:皆
ssA.tsussuEDEDDDDDDzh1:皮
ttttuttAt.CCCCCCCECzh1:盈
ssAusAsssuBBCBBCBBBzh1:盐
Au.utuuut.CBCBBB.BBzh1:监
AttAsssutuCBBBBBBBBzh1:盒
AstssAsstuBAAAABAAAzh1:盟
tsttstytt.AAsAts.s.zh1:目
C.vvusuuuvBBAAABAAAzh1:直
AAssssssswCACBBBBBBzh1:相
vuuwt..tAxEFFEFFFGGzh1:盼
..uvuusustD.AAAA.ABzh1:省
s.wxvstBwuDBAAABBtAzh1:看
wutuuuCtuuAABAA.BBAzh1:真
..uvusAut.BECCCEDCCzh1:眼
BwAAvtvwtsCsstssssAzh1:着
uB.uuuuuAwABBAAAAABzh1:知
sututtsttBDBBBBBBBBzh1:短
ttttttAtuAAAAAABsAAzh1:矿
tBussttssuvyvvvvvvvzh1:码
vuCwwCxwwtst.AAs.AAzh1:研
sA.stsstsBCECCCCCCCzh1:破
uA.vtus.ttAACAAABsAzh1:硬
ssAusAsssuBBCBBCBBBzh1:碱
..tAtusutwFHEDFEEEEzh1:碳
tBtstsstttBCBBBBBBBzh1:磷
uututsCstvAAAAAA.BAzh1:示
Auuwuw..AtCssssstAszh1:社
sssssAssssBBBBBCBBBzh1:神
ttststuBsuuuuuuuuvvzh1:票
tBtsust.ttCDCCCCCDCzh1:离
stsstttAsAuuuuuuuwuzh1:秀
tAvAuv.AvwAA....As.zh1:种
vtxyuDvsuuttsst.ttuzh1:科
vuuutuvtDuvvvwvvvwyzh1:租
.t.ttAsAtvututtvtstzh1:积
AAttutttsvsxuuuuuuuzh1:移
.vCwvwtv.x.t..t.t.tzh1:程
sssssstsAtvvvvvvvvxzh1:税
vuuvtCxtuA.uusAssA.zh1:究
tvvBuuwvssswvxvvvvvzh1:空
ssAstsssssstuttttttzh1:穿
ssssususBwttttttttvzh1:窗
vvvyAstu.tBB.BCsACEzh1:立
tvvsvBBuvvsttwtuutuzh1:站
tAButvvvstuwxuuuuuuzh1:端
.sttttsBsstttttttvtzh1:笔
wuvxwv.AAsDEDEDDEEDzh1:第
tBvAusuuuu.Astssssszh1:等
tsssstAAsvBBBBBBDCBzh1:筛
sAsAssssstBCBCBBBBCzh1:筹
AAttssttstB.AAAAAAAzh1:简
usCtvstvuyEC.EBCBBDzh1:算
usA.uusvssvxzyzzzzzzh1:管
uwsAuuutt.ssAsssssszh1:箱
tttt..As.uttttvu.tuzh1:米
uut.tuvtuAss.ussssszh1:精
BtttsAtutsAsssstssszh1:糖
suuutAsvvtAsA.tAst.zh1:系
AsBtsss.suDCDCCCCDCzh1:素
utuuuBvtBvBBBBBCBADzh1:索
.t.ttAssttvuvuuvuuuzh1:累
sssA.tstsuACA.BAAAAzh1:纤
sBsststtAvvwvvvvvvxzh1:约
AvtAtuutt.Atuuuttttzh1:级
sAssAsststCDCCDCCCCzh1:纯
ttttttsuCwAAAAAAAAAzh1:纳
tA.Astuutvuwsvuuuuuzh1:纸
tsttvwBstuA.ttsstAszh1:线
uss.uuAuuvs.Atsstsszh1:练
usvBsttwtus..stAA.Bzh1:组
ttAstAsstuAACAAAAAAzh1:织
BtsttstBttBAAAAAABAzh1:绍
svwuvsxyuDCDCBCCCDCzh1:经
ut.uutvstCAABAAAC.Azh1:结
sCsttssAtvs.ssssstszh1:绕
stytusA.vw.u.s..usuzh1:给
tsssssAsBACBBBBBABCzh1:络
.vtuv.AuvwBACAACAAAzh1:统
sssssssA.tBBBBBCBDCzh1:继
wswwvwusBACDCBCCCECzh1:续
sstA.tstsuBCBACBBBBzh1:维
t.u.uutuuABCBCBBBBBzh1:缩
swtsssssuADABFBEEFCzh1:缺
svwvvs.vuBAAAAABssAzh1:网
sAstsssts.CDCCCCCCCzh1:罕
us.ttu.AuustAuussuszh1:置
uttuuA.tAstttttuuttzh1:署
tttustutAAsssssssstzh1:翻
.uuAvAsAuwvuusuvvuuzh1:老
uvuttsA.u.sAs.uut.szh1:考
wsww.stv.Assssuststzh1:者
ssAusssAsvDDGDDDDEDzh1:耐
A.ttst.tsuAtsssstsszh1:耗
sussAstAstCCCCECCECzh1:聊
tuAvuAuvus.ttttssvtzh1:联
sss.t.tsCusssssssstzh1:聘
xxxxEywCwxAAAABA.BAzh1:股
ssstssAsstECCDCCDCCzh1:肯
ttttsAttt.ssssssssszh1:肿
.tBtttsAtvBBBBBBBCBzh1:胰
t.tBAttuttAsBsBAAAAzh1:胶
.wtDvt.tuzDDFGDEADFzh1:能
tsttttAs.tBBBBBBCBBzh1:脚
tCv...uutwEEFFFFDDDzh1:膜
AtAtssssst.BDBBBBBBzh1:臂
zutuxu.tuEvvwwvuzvvzh1:自
ssuAu.tsuBuuuxuvuvuzh1:至
u.ttutttAAtsttttttuzh1:航
tssBssttttCCCDCCCCCzh1:舱
ss.s.Btssttt.ttutttzh1:船
s.BsAtusAtAABA.AAABzh1:色
.Ctt.ttuuv.sssvstsszh1:艺
.tuAtt.tstCBBDBBBBBzh1:节
tAttstu.tvtv.ttututzh1:芯
uAutt.u.ttFHFFFGFHFzh1:花
ts.vuAst.vFEEDDEEEEzh1:若
u.ttttBsuuACAAAA.BAzh1:范
AssssstssADBBBBBBBBzh1:荣
u.v.ssssvwDCDsCDCABzh1:药
AuvsttvutBCBBBBBBBBzh1:荷
uCuutuvtu.suttttuutzh1:获
sss.tBtttusAstsAssszh1:菌
utuuututCuBBBBBBB.Czh1:菲
Att.ststttFCCDCCDCCzh1:萄
svwvAvvtsBwvuuuuwwuzh1:营
Att.ststttFCCDCCDCCzh1:葡
s.ssAs.ts.CDCCFCCCCzh1:董
.....C...utttttutttzh1:藏
tut.sttAuAACAB.AABAzh1:虑
vutvuvuBu.BABBBCBBBzh1:融
AtsustsAttECCCCCCDCzh1:血
swxzusuAAADABDEAEFDzh1:行
.AsssssAstEEDDDDDFDzh1:衍
At.uuAuts.sstssus.tzh1:补
usvuvAuusBA.......Azh1:表
sBssssstsAxzxxxxxxxzh1:被
yssEwx.yvvA.D.BABAAzh1:装
...v.usstxDEBBEDABCzh1:西
wwusvvs.AwHDFHGHEGGzh1:要
sAst.ssttsDEDDFDDDDzh1:见
tstAsButstssststssszh1:观
uv....ustvEEFGFFEFEzh1:觅
uAsuu.tttuBC.BBCBBBzh1:视
tBCttttusustssssssszh1:觉
vAswuBuws.AtAABBsABzh1:解
sCBsssttsuA.BABAsAAzh1:触
w.sAtuztAu.tssAAuttzh1:计
tutButt.usDBBEBBBABzh1:订
Autsttt.u.FDDDDDDEDzh1:认
.CwwvvAvuwsusssstAszh1:让
tCsuuutuuw.u.sssssszh1:训
tBusttts.vs.ss.ssutzh1:议
ustt.uCsBvuuuuuuvuvzh1:记
tssstBttBsCCCCCECCDzh1:讲
w.txtuvwsAssAs.tssszh1:许
vwwtvAvvvBAAAAABAAAzh1:论
vxsAAsvw.twuustvvstzh1:设
ttuusAtut.tttttutttzh1:访
vtvwv.Au.ABBDDCDCEDzh1:证
uuvtusCtttuuuuutwuuzh1:评
tA.ututstuDCCBBBCBBzh1:识
ttttttttAAttttttttuzh1:诉
.su.utBstvBs.s...B.zh1:诊
ytutvtBsv.DAADCCEFCzh1:试
...uttAstwD.FBCEDECzh1:诚
.Bsss.sssuDABBBBBBBzh1:话
AttBtuuuBvsttvttttuzh1:询
t.tttutuwBuwuuuuuuuzh1:该
sBtuuu.ttuCDCBBBBB.zh1:语
suussAA.ttCAA.ABsBAzh1:说
uv.AuAustzCAuCss.t.zh1:请
uwwutA.sttBABAABCBCzh1:课
BtssuvswsxHHHHHHHHHzh1:谁
s.ttt.CtsAsssssstsszh1:调
..uutuuAuAD.AABAAEAzh1:谈
tttttAuvuCBBBBBDBBBzh1:谢
AsssssssstECCCCCCCCzh1:谱
tu.usAuuuussss.ussszh1:象
suvs.tvuuBA.A.t....zh1:负
sssstss.AtBBBBBBBC.zh1:财
ussttssAAtAAAAAAABszh1:账
Cuw.ttuuuxCCAACA.AAzh1:货
Cu.svttutuzzzxxxxyxzh1:质
sAxuvvssu..DABAAssAzh1:购
A.usuAvAvtACBCBACCBzh1:贵
ststtsu.sACCCCCCCECzh1:贷
BtttstttttAAAAAAAAAzh1:贸
tCvyvsAuvzBs.s.ABA.zh1:费
vyzwswzssBBDADBACBBzh1:资
vttv.uA.AvFDEEFEGFFzh1:走
ttttAtss.sssssBssstzh1:赴
vxB.AAzvuxBtuwA.Auuzh1:起
ButswAvtvtssAA.t.s.zh1:超
..tuuAtsu.BBAAABAAAzh1:趣
sAtttAttsABCBBBCBB.zh1:足
wu.vuuCtsvBBCBBBBCBzh1:跑
uuCt.twttxBBBCDABCBzh1:跟
tutstu.sAvt..s..Bstzh1:跨
uuvAuwBv.tA.AABA.BAzh1:路
uwB.uyAwu.wwtvvvyuvzh1:车
tDxvswxvvtDCCDACCBCzh1:转
vtuvtuuBvsCDCCCCCFCzh1:轮
A.wAwutwtuCABDBBCCCzh1:软
tustvuAAvwvuttuuwwuzh1:轻
stttsstt.Asssssssstzh1:辅
ssu.sBtstuvvvvvyvvvzh1:辐
Ast.tst.suCAABAAAtAzh1:边
ssBttsssstBBCBBBBBBzh1:达
tuttttvuCstttutttttzh1:迁
stwBvwx.tsADCCCBDACzh1:过
ssusvstBvzzyvyxyxuxzh1:迎
ssttBu.tx.t.ssAts.szh1:运
ssttsssutBssssssssszh1:近
tssCwws.vz.sssssAAAzh1:还
tt..vtw.tuD.BEBCBDAzh1:这
BAwvtxu.twwtvvtus.vzh1:进
Atuuttstu.ssstss.sszh1:连
tusttttuuBCCECCCCCCzh1:迟
vAttttu.t.tutttttutzh1:退
AstuuuA.tvttsssAusszh1:适
.ttttttttBCBBBBBBBBzh1:逆
Asvuvw.u.AsCABAA..Azh1:选
Bvustvw.vAtususttutzh1:通
ttssttAtAtttttttuttzh1:速
vutCvxwwv.sus.ssA.szh1:造
tvuttuuuuD.........zh1:遍
svAwuvtwsBAACC.BBAAzh1:道
ttAtu..stuvvwvvxwtvzh1:邀
A.ssststsuFFDDDDDDDzh1:那
stBwwvx.tBCBADBBC.Czh1:部
ssuuutsy..A...A.BBAzh1:都
vBxAuvssv..B.A.stt.zh1:配
Aututu.tuuEDDDDDFDDzh1:酒
sBttststsutvtttttttzh1:酶
.Awvvtswv.vuuuuvvuuzh1:采
tttttBt.tvBBBBBBBBBzh1:释
.svutwssuss.tuvttuuzh1:里
ustutBuuu.s.ssstssszh1:重
..uBvwwuvuCsBsAAABAzh1:量
.swAvts.uv.sttxvvtszh1:金
A.ssstttssCBAAAAAAAzh1:针
s....Bs.ssBBBCBCBBBzh1:钛
.ssAA.ss.tvvvyxvvvvzh1:钢
wsyytwvFvuABAA.BCA.zh1:钱
ssss.sAtstvvvvwvwvvzh1:铁
tttAtAttstCCCCCDCCCzh1:铝
uuvvuvv.A.AAAAAAAsAzh1:银
sssAsssssvAAABAAAAAzh1:铸
BttAtttuuuECCECCCCCzh1:铺
tuButtt.tutt.ttttutzh1:链
CwuwvvuuwAsu....A..zh1:销
t.uutsuutBssssssssszh1:锅
ststsssstABAAAAAAAAzh1:错
stAut.uttsssAssussszh1:镜
tt..tuusvAvwywtwxyvzh1:长
x..tutBsts..AA..tt.zh1:门
tsuttu.utBtvttttuttzh1:闭
Asvsusuu..FHEFEDEEHzh1:问
tstA.tuAsuuvuwwuuvuzh1:闲
wvwAuv.ssBsstusss.tzh1:间
utAAttutt.CCDDCCCCCzh1:阀
twsw.us.tuwvwusuwwwzh1:队
tsAssststCAABAAAAAAzh1:阳
tsuusA.tAvsssstt.stzh1:际
uAut..ttutCCDCDDCCCzh1:降
tutABtttuwAAAsBAACAzh1:限
tutwuAstu.wtvvusvuvzh1:院
sBtstststtABAAAAAAAzh1:除
ssss.ts.ttCCCCDCCDCzh1:险
uttAust.Buuuusuuuvwzh1:陪
ssAsssssssCCECCCCCCzh1:陶
w.vvuA.vustvttttvttzh1:随
tsvstvAtw.BCCCAB.CBzh1:集
s..AuvutsuBAAs....szh1:零
ssBttsssstBBCBBBBBBzh1:雷
tutttuttAAAAAAAAAAAzh1:雾
vwuAvussAwHGCGFHDDEzh1:需
tttttttuABsssssusstzh1:青
sAssssAssttuttttuttzh1:非
Bt.uuvutsvCsA.....szh1:靠
tsAxx.swstC..BABCABzh1:面
t.uAuu.uuAsBA......zh1:音
yBuvsAxsstttv.wttwtzh1:项
.At..ttttuDCBCDBBBBzh1:须
.tssttttBt.AAAAAAACzh1:顾
us.ssBuutBBC.BBBCBBzh1:预
usutsutstBsBss.sssszh1:领
tBttsttttstvtttttttzh1:颗
vwtutBstuu.......ABzh1:题
vutttu.CuADFDDDDEEDzh1:额
ttuA.tvtuBABABBAAABzh1:风
utuusBBtttwwwwwwywwzh1:飞
Bttttt.utvtss.ss.sszh1:食
tstt.sBututtttttuttzh1:餐
tttutuAAttstssss.uszh1:馈
usvwywCususttsttutvzh1:首
tsCuuvutttAABAAAAAAzh1:驱
.tss.sCs.tttttttvttzh1:驶
ss.tuttuBtututtttttzh1:驻
ttssssBtAuuuuuuuvuvzh1:驾
vvwsxsCsvwAvuutuu..zh1:验
usBsttuttsBCDCBBBBBzh1:骨
ttBstttttsBBDCBBBBBzh1:骼
uAtvvtsssstBCAssttAzh1:高
sttst.tBsAtttttttutzh1:鼓
ststsAAttssssssstsszh1:鼠
ts.ttAuusuu.usstssszh1:齐
ttttssstsBsssssstsszh2:¤人
ssssstsBttvvvvvvvyvzh2:¤以
Btt.tttutuvttutttttzh2:¤件
ts.sB.ttBtuuuuwuuuvzh2:¤平
stsBssststuuuvuuuuuzh2:¤片
....ss.B.ttttttttvtzh2:¤至
tstutttCttuuuuuuuxuzh2:¤起
sssssstCstBBBBBBBCBzh2:¤额
tttAss.tttAAABAABAAzh2:一下
.ttxssCwyxGHHFGHEHGzh2:一个
ttBttussstCCECCCCCCzh2:一代
Attss.ut.wCAABBBAA.zh2:一位
Asstttttt.tsssssssszh2:一千
tA.stuu.tt.tsttss.szh2:一半
ttAuAtstttBBCBCBBBBzh2:一同
sAsstt.sttCDCCCCDCCzh2:一套
wxtAAv.twtHHHHHHHGGzh2:一家
tuttu..sBvDDDDDFFCEzh2:一年
vv.vsuAvu.BBABCBCBBzh2:一座
ttststuBsuuuuuuuuvvzh2:一张
sAttssAstuA.AAAACAAzh2:一整
tttuttBustsssssststzh2:一条
u.vuuuv.sBCBCCCCCDBzh2:一次
uACvtvtuttEFHEEEEEEzh2:一款
uututt..BtDDEDDDEEEzh2:一步
AttAut.uuutss.sstsszh2:一百
Assss.ssssCBBBBCBBBzh2:一直
tCttsuutuvABAAAAAAAzh2:一种
.ttBututuu.sswssssszh2:一站
uwCyAAywvyBst.BAA..zh2:一起
tuCtustttvDDFEDFDDDzh2:一道
tCuustttu.BCBBABBBBzh2:一项
AvtuuvstAutsussssuszh2:三个
.stttAsuttsvtutwvtszh2:三十
tttAs.tst.ssstssssszh2:三大
ttttBtttt.BBBBCBBDBzh2:三成
ttttst.tsAttttttuttzh2:三甲
.vvttvuvtCwuutuuuuvzh2:三百
ttsstttBsAssssssstszh2:上一
uAt.tsvuu..A.sv.A..zh2:上市
BtutsAttsuvuuuuvuuuzh2:上有
At.ssu.sttECBCCCDCCzh2:上线
sttst.Cstuuuuuuuwwuzh2:上试
stttstCtttAAAAAAAAAzh2:上验
ssAuut..uwGFGEEFGGEzh2:下一
tsstsssAs.BBBBBBBCBzh2:不下
sttC.sttsuBBBCBBBBBzh2:不了
.uAututt.sCBDBBBBBBzh2:不会
sAssssststuvuuuuuuuzh2:不做
stAtsstAstBBCBBBBDBzh2:不出
ttssAssttACCCCECCCCzh2:不卖
tCtsssstsuCECCCCCCCzh2:不如
sttAAsttstsssBssssszh2:不想
stBtsBstsuCCDCCDCCCzh2:不懂
tttttt.usBBBBBBBCBBzh2:不缺
u.At.stttuDEEDEDDDDzh2:不能
sB.AttsttuDEEEDDDDDzh2:不过
ststsssstABAAAAAAAAzh2:不错
tutAAtttuvAAAsBAAAAzh2:不限
tstsAssssABBBBDBBBBzh2:与一
.t..Cs.usuAAAAC.AAAzh2:与产
sBAsssstsuDFEDDDDDDzh2:与其
.sAtssBtstuuwuuuvuuzh2:与初
ssAtAstsstuuuuxvuuuzh2:与国
tsvtCBusvxwwwwzywwwzh2:与外
..t.Bss..sCCCCECCCCzh2:与当
tsAtttssstuuwuuuuuuzh2:与您
uusuAAtsuvCCECDECACzh2:与我
..t.Cs.ussuuuuwuuuuzh2:与技
t.BttttstuAsBAAAAAAzh2:与整
ssAs..tu.uuuvuwAuutzh2:与法
ttAtAttsstuuwuxuuuuzh2:与海
ttCuttttssCCECCCCCCzh2:与电
sstssBssstBBBBBDBBBzh2:与研
tsBssuttsuwwzwwwwwwzh2:与设
sss.sC..swtttttvtttzh2:与高
ss.Astsssuttvutttttzh2:专业
v.svtvvuv.AAAAssABAzh2:专利
ssAtssstssttuttttttzh2:专家
ssstusstsAABAAAAAAAzh2:专有
ts.tstttsAttvttttttzh2:专长
ssAsAsssssBBCBCBBBBzh2:业一
tttt.ssttAttttuttttzh2:业中
stsst.BBstuuuuuuvvuzh2:业产
sstAttAstuAAA.AAB.Azh2:业公
ssstAsststss.sttssszh2:业共
uAuttsuutAststssssszh2:业务
t.t.uttBuwAsAAAAADAzh2:业化
tsAsssssBtuuvuuuuuvzh2:业可
tttsCsstusttttuttttzh2:业各
ssAsAttsstAABAsAAAAzh2:业合
ssssss.AssDDDDDDEEDzh2:业吗
ssss.sAttsvvvvwvwvvzh2:业团
ttuAss.u.tssstsssstzh2:业园
tutt.tutAuuuuuwuuuxzh2:业在
ssts..stBtAAAA.BAACzh2:业想
Attttsts.s.ssssssstzh2:业推
tusstuA..ussus.stttzh2:业提
stAsBusutvAA.ACAAAAzh2:业方
utt.ustttBAAABAAAAAzh2:业来
ttstsB.tsttttttutttzh2:业界
.w.w....svBACA..BBszh2:业的
ss..s.sAsstttttttutzh2:业科
ssBs.t.ssuttvtuttttzh2:业组
uuuuuuvwBAsssssssstzh2:业者
suBtuttuttEDEDDDDDDzh2:业联
sssstssAssvvvvvvvyvzh2:业资
ststtAtus.sstss.ss.zh2:两个
tssAsstts.CCCDCCCCCzh2:两千
stsCssusttssssssssszh2:两吨
u..vAt.uvB..AA.ABAAzh2:两家
stsD..t.stvvvxvvvvvzh2:两条
.stsst.sssuuuuuuvuuzh2:两百
.tuu.tvt..DCCCDCCBDzh2:个人
ttttsttBsttttttttutzh2:个亿
ssAAssssstBBCCBBBBBzh2:个外
tttutsA.uvsssssstAszh2:个客
Asssssss.sECCCCCCCDzh2:个懂
.tAusstsstsABAAAAAAzh2:个新
suvvutsvB..AAAAABABzh2:个月
Bttttsts.tBBBBBBBBBzh2:个本
t.tsAAtsstBBBBCBBBBzh2:个法
tAttssAttuABAAAABAAzh2:个现
Astts.tssuDCCCCCCCCzh2:个都
stAstttt.Asstssssttzh2:个项
t.ww.vwwAuutssAssuuzh2:中国
.s.ss.t.svuuwuuwuuuzh2:中央
uvAAststAuss.uusstuzh2:中小
utt.uAsvsusAut..s.szh2:中心
sstuCssstussssssssszh2:中方
uututtuuuC.........zh2:中有
tAutBtttu..t..AA...zh2:中法
.sA.Ct.ssvuuvuvuuuuzh2:中的
sBvsttvtss.s.B.....zh2:中试
u.v.uAtsuvAAA.AB.CAzh2:临床
tssC..s.sutttutttttzh2:为三
tt..sstsBsuuuuuuuuwzh2:为中
ssBAu.ts.uttuvtttttzh2:为其
AstAsssstuCBBABBBBBzh2:为十
sssssAssssttvttutttzh2:为合
.t.B....suuttutttttzh2:为国
sss.ssssAtvvvwvvvvwzh2:为外
.sssAsssssvuuuvuuuuzh2:为法
tBsussstsAstssssssszh2:主营
s..ss.sAssBBBBBBBCBzh2:主要
AstttsstAtDCCCCCCCDzh2:之前
sstsDBttvuttttvwtttzh2:乐于
ttAu.t.ttuttututvttzh2:乐意
ssttsAsAttuuuuuvuvuzh2:也做
ss.s.st.tus.uuus..szh2:也可
tssttusAuAAAAAAAACAzh2:也没
ttt.tstAtvDDDDDDEEDzh2:也缺
sCssssss.tBCBBBBBBBzh2:买一
tAstssssttBCBBBBBBBzh2:买断
utsusuttuC.........zh2:了三
sBttsttutABCBBBBBBBzh2:了两
.A..s..s.ABCBBBBBBBzh2:事会
ssw.vuswssvwuyuvtuwzh2:二十
.susssAtttCAAAAA.AAzh2:二家
Atttsss.tsDCCCCCDDCzh2:五个
sssAsssssuvvvxvvvvvzh2:五件
uutttu.utABBBABBCBBzh2:五十
tttBtsAssuAAADAA.AAzh2:五千
wtststAAsAttttttuutzh2:五家
ssttssussACCCCCCCCDzh2:五月
tttAsAttttsss.stssszh2:五百
AAsssttAuvCACCDBBCBzh2:亚洲
BAusutsssvAs.B....tzh2:交给
vtv.usxBtsuwuusvuwvzh2:产业
sssAssssstDDDGDDDDDzh2:产伙
ttt..tu.tutttsuttttzh2:产公
...uwv.xwtvutuusvuuzh2:产品
.tt.ttsst.tttutttttzh2:产外
uB.uttuustBCCBBBBBBzh2:产权
tuuAtuAtts...B..s..zh2:产环
tttAutt.sussssssstszh2:产的
vswuttB.tttstvttustzh2:产线
ttuCttvtsx.s.A.....zh2:产能
ttsBsssstsCCCFCCCCCzh2:人做
tttttvBttAuuuuuuvuuzh2:人员
tttttttu.BBBBBBBBBCzh2:人在
....s..s.AFFFFFFFHFzh2:人已
.ttststtAtCBBBBBBBCzh2:人带
uttuustutBsssssssstzh2:人才
sssstsssAtBBBBBBBBDzh2:人指
utsuuuCsuvAABAAA.AAzh2:人机
tttBtsutAsBBBCBBBBAzh2:人来
usCttv.utus.tsssusszh2:人的
tA..Bs.tssEFEEGEEEEzh2:人联
.uutuu.uBss.....s.Bzh2:什么
vA.uuuuBs.tsuttttutzh2:今年
BtsttstBttBAAAAAABAzh2:介绍
tA.ststsAtsAsssssstzh2:从零
ssssssAsssttttttuttzh2:仓库
ssBsss..ssCCDCCCCCCzh2:代产
ttsttutsButtttttttuzh2:代办
twv.u.vvts.........zh2:代工
ttBttsssssAABAAAAAAzh2:代机
tCtttttssuuwuuuuuuuzh2:代码
.usttutsAvxuuuuuuuuzh2:代表
usststBsstAAAAAACsAzh2:以上
ssAsAsssstttwtuttttzh2:以做
stssB..sstuuuuwuuuuzh2:以厂
.st.tsssAwEDDDDDDDEzh2:以及
tAAssssutuCEECCCCCCzh2:以外
sss.sss.sstttvtttstzh2:以帮
tsuAst.ttttuuvuuwuuzh2:以替
ssssBsssssuuuuvuuuuzh2:以此
tsttstBttsttttttuttzh2:以给
....t..C..uuuuuuuwuzh2:以股
ssssAsssssvvvvxvvvvzh2:以设
st.usstttAus.ssussszh2:仪器
tuBwt.uuuvCCCCDEDCCzh2:们一
.tststvusADCCCCCCCDzh2:们三
utvtAuu.tAABACBAAsAzh2:们不
tsBsAtssstuuwuvuuuuzh2:们与
st.stAsssuCCDCCDCCCzh2:们两
sttBsststu.sstssssszh2:们为
ss.usAstssssussu.sszh2:们也
.tAAstutttxusvuuuuuzh2:们做
ssstsssu.Attttttttuzh2:们全
ssttstBsttuuuuuuvuuzh2:们公
vustAA.svtBCBBBCC.Bzh2:们出
utvBstAusuEEEHFEFEEzh2:们只
stAsAssstuuuwuvuuuuzh2:们可
s.s.ABssstDDDDDEDDDzh2:们合
stuut.tBt.sBA.A..CBzh2:们在
tEtsvsstCyswssssssAzh2:们对
.utAAtutsuvuuwwuuuuzh2:们就
tssttAuusBBBBBBDBBBzh2:们已
.utuAttusADCCCDCCCCzh2:们希
tsvuACuvtvCDECCEACCzh2:们想
.A.uvusutsvsutwtuutzh2:们愿
.t.tttsutAututtttttzh2:们拥
ssB..stsstuuvuuvuuuzh2:们提
A.w.uAvAtwyxwwwxxxwzh2:们是
susAs.ssAtvvvwvvvvwzh2:们替
tsAtstttuAttuttttttzh2:们最
.wBvutuAvwuttutuuwtzh2:们有
suuAuvAstvGEEHEEGHEzh2:们正
sssB.AttstCCCDCDCCCzh2:们没
AstAsststuDBBDBBBBBzh2:们生
..txwtuwxBCwtsAstAuzh2:们的
tsuttuuA.ABBBBBBBCDzh2:们第
A..s.s..suDCCDCCCCCzh2:们缺
ttututuuuD.t.A.....zh2:们自
ttttssBsstBBBBBBDBBzh2:们装
ttsttstsBuDDDDDDDEFzh2:们要
tttAss.tstuuuvuuvuuzh2:们车
Cs.ts...stECCCCCCCCzh2:们进
.usAAtutAvwvvwwvvvwzh2:们都
tst.ttAtttEEEGEEGEEzh2:们需
ttBttttt.sCCDCCCCCDzh2:件公
AuBAusttstCCEDCDCCCzh2:件的
sssAsssssuvvvxvvvvvzh2:件起
s.usuusutsC.BCBBBBBzh2:价格
.u.tttAutt.stsssusszh2:任何
yussAvzvststC.suttxzh2:企业
ssAsAstsssttstvttttzh2:企的
sstAsAvt.tuuusuuuuwzh2:优先
stsstttAsAuuuuuuuwuzh2:优秀
A...s..Bsszwwwwwwxwzh2:优质
ssststsCtussssssssszh2:伙人
.w..t.wwvuAsuC.s.sszh2:伙伴
ttttBttttssssstsssszh2:伙方
stAssAsssuDDDDDEDDDzh2:会做
AsssssssstDCCCCCCCCzh2:会卖
ututttuuCuvvvvvvvvzzh2:会计
sssttssBsuCCCCCCCECzh2:会资
sssttttBssFFFFFFFHFzh2:估值
ssBussssstsstsssssszh2:伴一
ttstsstAtAtttttttvtzh2:位于
.sstsAttstBCBBBBBBBzh2:低温
ssssssssButtttttttuzh2:住宿
.ttAttttttDCCCCCCCCzh2:体系
ttssssBtttssssssssszh2:体验
sutuA..ssvwvwvxwvxvzh2:作为
ststAts.stvvvvxvvwvzh2:作价
.t.us.uuttssts..ssszh2:作伙
tsAtt.ststBBCBBCBBBzh2:作共
ttttsBttsttttttutttzh2:作发
ssAsstss.sBBDBBBBBCzh2:作室
sssAsstsstCCCDCCCCCzh2:作工
ttuutCvvtutttttutttzh2:作课
ttAuttAtutttutttvttzh2:你们
ts..t.s.t.tttttttutzh2:使投
yCwyxsAwxtBBBBBACBBzh2:使用
ssssssAs.sxxxxzxzxyzh2:供一
.stsssCssuttttttuttzh2:供企
s.s.tsBtssttttttuttzh2:供场
vvsAuuvuu...sA.....zh2:供应
sssttsttBtwwwwwwwwzzh2:供法
.sst.sBsssBBBBBBDBBzh2:供试
AvtBsutuswBAA.BAAAAzh2:供货
sssu.tuBsuwwwwxwwzwzh2:供资
BsttstststCBBBBBBBBzh2:依靠
AttttsttAuuttttttttzh2:便利
stsAststsAAAABAAAAAzh2:候选
stB.ssusstBBDCBBBBBzh2:做一
ssABstttsvCCDDCCCCCzh2:做不
tsCututttuttuttttttzh2:做产
utC.utvvuAAAACAAAAAzh2:做出
ssssssssAtvvvvwvvvwzh2:做外
.utvtt..svFDDDDDFFDzh2:做好
Attttt.sstDBBBBBBBBzh2:做实
.u.uAsttttwuwuwuuuuzh2:做您
s.Btttsssssstsssssszh2:做水
s.Csstus.sCCECCCCCCzh2:做电
sssssAsssuBBBBBCBBBzh2:做研
stsAtsstssssstssssszh2:做碳
t.ststtAsttutttttutzh2:做芯
sssttsBtttBBBBBBDBBzh2:做首
sttttsCs.tuuuuuuvuuzh2:做验
Atttsts.tuutttttuutzh2:健康
tAts.suttstvttuttttzh2:储氢
vvAuuusAu.uuvuuuvvuzh2:储能
tBtsttuutstvtttstttzh2:催化
Bt.s....suwuuuuuuuuzh2:充产
ssss.sAsstttttttuttzh2:先在
uttttuCutuAAAAAABAAzh2:先用
tt.Astuttttsuvuttttzh2:先进
.usuttBttvDBBBBBEBBzh2:光伏
tt.su.sssBssssssstszh2:光子
ssAsstssstttuttttttzh2:光学
t.ttttAttuuvuuuuvuuzh2:免收
ttsttst.Butttttttuuzh2:免租
uttst.BusvBBB.BACBAzh2:免费
ssssAssAstuuuuwuutuzh2:入股
ttttttu.sBuuuuuuuvvzh2:入选
AsssssttAttssssssstzh2:入驻
.ttAtstsstuttutttttzh2:全包
ts.......Buttttttttzh2:全国
sBtttssstuuwuuuuuuuzh2:全套
tBstsssssuABAAAAAAAzh2:全球
ssssssstBtvvvvvvvvxzh2:全程
.wtuutvuuDCA.BAAAAAzh2:全部
sstsssAsAtuuuuuuvuvzh2:八十
tstAsstts.uvuvuvuuuzh2:八年
tvsusutst.As.tAA..Azh2:公司
s.s.t.ssBsBBBBBBBBCzh2:公场
vsututuAuAtutttttvuzh2:公室
..sss.BAttuuuuwuvwuzh2:公用
tsAt.ststAuuuuuwuuuzh2:六十
sssA.sstsusssttsssszh2:六成
utusssuttBBBBCBBBBCzh2:六月
ttA.tBtttwuuvvuxuuuzh2:共享
uwAvABvvvxBBCBBABBBzh2:共同
sstsAA.sstBBBBCCBBBzh2:共建
tsCtC.tusuAAAABAAAAzh2:共有
tBtststAsuBDBBBBBBBzh2:关注
s.ttsttttBtvtttttttzh2:关闭
..tuuAtsu.BBAAABAAAzh2:兴趣
tCtsssstsuCECCCCCCCzh2:其自
sttBt.ssssBBBABCBBBzh2:具备
s.ttssAsstttttttutuzh2:具的
AssstsA.swtssssst.szh2:养老
uttAtAAttvuuuvuuvuuzh2:内外
ssssssBtsvBBBBBBCBBzh2:内测
ssttsututBBBBBBBCBBzh2:内部
ABsssssssuuttttttttzh2:再接
stsAs.sss.BBBCBCBBBzh2:再生
uststt.Atusssssstsszh2:农业
sAtstAsss.DDDDDFDDDzh2:农企
ssss.tBtstDCCCCCDCCzh2:农场
ttButtttstCCECCCCCCzh2:冷链
uttAtAttstCCCECDCCCzh2:净化
sssB.sss.ttttutttttzh2:净车
uut.vtvuDv...B.....zh2:准备
Btt.tsttstFDDEDDDDDzh2:几家
Bttuttt.tuvttttttutzh2:出¤
uuAsuvA.utssAsssu.szh2:出一
tttttttvtCDBBBBBBBBzh2:出了
ttAvButttuttvtutsttzh2:出人
Ats.ssssttDBBABBBBBzh2:出口
uCuvuuuuuvvyvvvvvvvzh2:出售
stAtCststswwxwywwwwzh2:出工
tuA.u.u.uuttustutstzh2:出来
AvuuutuuBsvuuuuuuuwzh2:出海
A.sssttttsEEDDDDDDDzh2:出货
utvuAAvtsuABAA.BA..zh2:出钱
tAAttttttsBCDBBBBBBzh2:分成
ssAAststssBBDDBBBBBzh2:分担
.vuuuAttuuvuuuuwuuuzh2:分析
sst.sAtsstAAABABAAAzh2:分需
stttstCstsvvvvvvyvvzh2:划出
s...ss..DuBBBBBBBBCzh2:划在
...sssssstCABBBBBBBzh2:则需
vtvvtuBs.sutuvwuwvvzh2:创业
....s.B.Bttttttttttzh2:创企
uus.ttsAstsst.s.tvszh2:创公
sssststB.tuuuuuuuwvzh2:创始
s.vutuBsuwu.ttttvvtzh2:创新
vusBuu.A.vttuutsvxuzh2:初创
tAtstsstBvtuttttttuzh2:利一
sB..ts.sstBDBBBBBBBzh2:利人
sButs.sstytwtttvtstzh2:利可
sA.sss..s.tutttttttzh2:利技
.vuA.stts.tttuvttttzh2:利用
u..Avvv.vuA.sA...A.zh2:别人
tuuBttusttvvvxvvvwvzh2:到¤
tB.sttssutBDB.BBBBBzh2:到一
ttAB.stssuttuutttttzh2:到上
st.tssustABBBBBBBDBzh2:到位
ttuutuCtu.ttttttvttzh2:到我
.ttutttuAvCBBBBBBBCzh2:到法
.ttAtsstssDCCDCCCCCzh2:到能
sstAsssssvtttutttttzh2:制剂
tssAAssttuBBBCCBBBBzh2:制成
st.sttAsstBBCBBBCBBzh2:制氢
usutstBttutvtttttttzh2:制的
sAssssssstCEDCCCCCCzh2:制药
utvBuvxwtAtwuutttttzh2:制造
..ssss.ssAtvtttttttzh2:剂已
uCu.svuuutBCBABBBBBzh2:剂的
BsstssssttBAAAAAAAAzh2:剂盒
.tsAs.ss.uBBBCBBBBBzh2:前最
.s.A..ss.sBBBCBBCBBzh2:前需
ssssAssssuttttuttttzh2:办企
usvuuuwAs.sutt.ttuvzh2:办公
ttttBtttttBBBBCBBBBzh2:办厂
ssssssssBwttttttttuzh2:办理
.vAuv.ustus.s..s.B.zh2:加入
tuvDtuvvuwB........zh2:加工
tssststtAsssssssssszh2:加速
tstsAsAsttDDDDFDEDDzh2:务公
s.Csstus.sCCECCCCCCzh2:动力
..B.u...Ctttutttttuzh2:助企
tA.sttsssustAsssssszh2:助听
BtssssssAuutttttttuzh2:助外
sssssssssACCCCCCCECzh2:募集
t.uBtttttuB.BEBBBBBzh2:包出
susCB.sssuAAA.BAAAAzh2:包装
tAtstuuutstvtttttttzh2:化剂
wuusuuvwA.AAACAAAAAzh2:化器
AAtss.AttuEFDDDFEDDzh2:化的
AAtust.ssuCDBBBB.BBzh2:区域
t.tsAtttttuvuutuuuvzh2:区的
utssss.uAtCCCCCCCCEzh2:区能
tstssButssAAAAAAAAAzh2:医学
.tvBvwuDtvwutvtttutzh2:医疗
svtvuA..t.sABAA.C.Azh2:医院
sA.ssuAtttAtsssstsszh2:十二
sut.vuvvuCwvvvvvvvvzh2:十人
Aust.sBtsuDCCCCCDCCzh2:十台
tssAssssAvvvvvvvvvwzh2:十多
usstssAstAssssssttszh2:十家
sus.t.uts.vuvxuxuuuzh2:十年
sBtssAttstuwuuuwuuuzh2:十项
.ssssBsssutttttvtttzh2:千例
AttsssttsAtsssssssszh2:千家
.s..B..st.uuuuxuuuuzh2:半出
svuuuu.uAtFDDDDDFDFzh2:半年
tuststuuA.ssussssstzh2:协助
stDstustttBBDBBBBBBzh2:协同
ssssstsBsttttttttvtzh2:单笔
tAsststAtusussssstszh2:卖掉
.Asss.ssstxwvvvvvvvzh2:卖的
Assss.sssuCBBBBBBBBzh2:卖货
s.ssAsttst.BAACAAAAzh2:南地
AttttsststECCCCCCCDzh2:南法
ssAt.tttssttututtttzh2:占一
.Assss.sssuwuuuuuuuzh2:占许
sAsB..s..uvxvvvvvvvzh2:即可
tttB..t..sBBBDBBCBBzh2:即将
ssAAttvsssDDEFDDDDDzh2:厂一
ssBBt.s..uttuutttttzh2:厂为
tutsuttutBssstssssszh2:厂产
t.sD..st.sCCCECCCCCzh2:厂代
ssAssstsstFEGGEEEEEzh2:厂加
stsABsstsutttuwttttzh2:厂区
tttCtsussttttvtttttzh2:厂可
.B.ttvsutxxxusuuwuuzh2:厂商
BAwuvuxvuwvwtstttttzh2:厂家
sssAts.sstDDBFDDGDDzh2:厂愿
utvAAtt.uuBBBBCBBCBzh2:厂房
ststtt.BttAAAAAABsAzh2:厂提
ttt.BttutuAAAsBAAAAzh2:厂的
tAtBtstssuBCBCBBBBBzh2:压缩
tstttBstssAAAAABAAAzh2:原因
tttBttstttssstssssszh2:原料
xwtvuvuvuFsstsssssszh2:去年
ut.t..u.tvttututtttzh2:参与
tutttBuut.uuuuuvuuuzh2:参加
suutttACuuuuuuvuvwuzh2:参股
ttAttt.tssAABAAAsAAzh2:叉车
tttutuAAttstssss.uszh2:反馈
tsBtsttsstCCFCCCCCCzh2:发一
ttusv.ttDtAAAAABAABzh2:发中
ssBtsuttsvttvttttttzh2:发伙
DtCu.stssw.ABAAAAAAzh2:发商
tssutsstBuAAAAAAAAAzh2:发工
tsttssCutuBBBBBBCBBzh2:发布
vA.uut.uuuvxtwvvwvvzh2:发明
tstAsss.sttttutttutzh2:发来
tAutttuttABCBBBBBBBzh2:发现
AstuttAusAECECCCECCzh2:发的
u.vtuAtttBtutttutttzh2:发表
tBtststsssCECCCCCCCzh2:取得
sBssssttsuvxvvvvvvvzh2:受让
utAAttt.suAACBAAABAzh2:变成
Dtttu.tttuBAAAAAAAAzh2:口商
.ss.....stCBBABBBBBzh2:口欧
sssts.sAssCCCCDCCDCzh2:另一
AAsttsststCCBBBBBBBzh2:只等
tCtAststtuBDBCBBBBBzh2:只能
ttAtv.tstvxxzxxyxxxzh2:可与
.uust.u..wwvxwvwvwwzh2:可为
ttsBtstuCvtttuttttvzh2:可代
ustsstButytwxyvwuutzh2:可以
ssssAsssssvvvvxvvvvzh2:可作
tAt.su.u.xt.tuttvttzh2:可供
AAstsstttuuttttttttzh2:可再
tAst.ssssuuwuuvuuuuzh2:可出
tstAAsstssuuxuvuuuuzh2:可参
sBttstssttuvuuuuuuuzh2:可合
ssss.sAsssttttttuttzh2:可在
ts.Atsu.uwtu.utttttzh2:可对
stA.sutsttttwvtttttzh2:可承
s.AststAttxxyxxxxzxzh2:可投
sAuttsstAwtutttttt.zh2:可方
ttsssBAstvvvvvvxyvvzh2:可用
sAuts.Atststsss.tsszh2:可给
.A.sss.Assuvuuuuuvuzh2:可获
.Atss.sssvvwvvvwvvvzh2:可许
s.sttssAsuBABBBBBCBzh2:可谈
tBttttuAtt.A.....t.zh2:可转
ssBsAs..suBBDBDBBBBzh2:可降
sss.ssAsssBBBABBCBBzh2:台设
s.sAt.sAstCCCDCCCDCzh2:台需
t.tAttttttBBBCBBBBBzh2:叶片
tsAtssstssBBDBBBBBBzh2:司一
ssss.ssAtwABAAsAABAzh2:司也
ttv..tAtttuuuvsuwuuzh2:司做
.sAt.ttssx.ssstsssszh2:司共
Auvv.u..uwstttvtvutzh2:司可
tsAsAstssuCCDCDCCCCzh2:司合
sstsssuAtABBBBBBBCBzh2:司启
.u.u.t.stvACECBCDECzh2:司愿
ut.Atttt.Attv.vtttszh2:司成
Ass..ssAsuCBBBBBBCBzh2:司把
tsutuAt.uBs.ssstssszh2:司有
Bust.st.stCBBBBBBBBzh2:司生
tstttttA.uCCCCDCCsAzh2:司的
stsssstsA.CCCCCCCCEzh2:司要
ssAstsAsssCCDCCCDCCzh2:各出
stAsAssttsvvwvxvvvvzh2:各半
ssAt.tttssttututtttzh2:各占
BssAsststuwuuvuuuuuzh2:各类
ututBuustt....A....zh2:合伙
vv.uuAtyvuC.BCBABAAzh2:合作
utttCttutvAAAABAAA.zh2:合办
uAutttttBttuttttttuzh2:合同
usstAuvuuAs.tsusssszh2:合开
tsBtt.tttxA.CAAAAAAzh2:合研
ttttBttttsvvvvyvvvvzh2:合股
uuuu.utwuBsBssssssszh2:合资
B.ttsstsstttsssAssszh2:合适
ssBstsssssuuvuuuuuuzh2:合项
tsBstsussuBBCBBBBBBzh2:同做
s.sssAsssstttttvtttzh2:同分
ssssAt.tsAEEEEGHEEEzh2:同发
ttssttBstussssss.uszh2:同学
ssCttusstuvvxvvvvvvzh2:同完
stAsuAtsssAACAA.AAAzh2:同开
ttusCtttttBBBBCBBBBzh2:同持
ss.utsu.Aw.sB..s.AAzh2:同时
tsBtussssvAAAAA.AAAzh2:同研
sttttBtss.AA.AAsACAzh2:同行
ttBtsutsttsstsssssszh2:名工
ttttsu.ttAssssssssszh2:名患
AssssCs.swwvvvvxvvvzh2:后工
tA.sstsstttuuttttttzh2:向中
ssBssAusstvvwvvxvvvzh2:向合
tA.sttsssustAsssssszh2:听器
.stttstBttEDDDDDDGDzh2:启动
ttttttttAAttttttttuzh2:告诉
v.uvuuvuA.uvuuuuuuwzh2:员工
tuutttttuC.........zh2:员来
stAAsstsAuAB.ABBDBBzh2:和一
.ttuttttAtCCCCCCCCDzh2:和办
s.tsA.sAsuDDDDFDDEDzh2:和团
tttsAtttAtttttutttuzh2:和外
AtttttssAtvuuuuuuuvzh2:和尼
usttssusAAAA.AAAAABzh2:和工
ss..t...sAuuuuuuuuvzh2:和成
ssAssBssssBBDBBDBBBzh2:和我
sss.t.suDvssssssssszh2:和支
tBt.tsssAtBCBBBBBBAzh2:和注
ts.ttstttBttvttttttzh2:和物
ssssssssAtuuuuuuuuwzh2:和签
sssssAsssttttttvtttzh2:和设
AttuttuuBuA........zh2:咨询
stBtssssstBBCBBBBBBzh2:咱们
...sssssstCABBBBBBBzh2:品则
sstA.AtsssBBBBBCBBBzh2:品到
vsstssAss.ttttttuttzh2:品在
stsAsssssvCBBCBBBBBzh2:品已
ttAtssAtttttutttuttzh2:品开
AtsAssssstCBBDBBBBBzh2:品是
tsssssAsstttttttuttzh2:品来
AxwBtvwwwuwttu.ttttzh2:品牌
sBtss.tss.tvtttttttzh2:品由
tBtss.ssutv.tttttttzh2:品的
utstsDAutwssssstusszh2:哪位
AsssttssttHEFEEEEEEzh2:售伙
BsstsststsBAAAAAAAAzh2:售后
BtsAs.ttsutsstssssszh2:售队
AttustuAtu.stttttutzh2:商业
ss....ssCtuuuuuuuuwzh2:商务
Bs.t..s.ssFDDDDDDDDzh2:商带
.AssssstsuCsAAAAAAAzh2:商来
tDssstuttsABAAAAAAAzh2:商用
sAtssssssAtvtttttttzh2:商的
tsAtttt.tAuuvuuuuvuzh2:喜欢
sssAssssstuuuwuuuuuzh2:喷涂
suAvvuBsvuAstssst.szh2:器人
Btttsstttvtsssssssszh2:器在
tsttsstBsussssssstszh2:器平
.u..uvA.uuvusuuuvuuzh2:器械
ts.sssAsssvvxvvvxvvzh2:器的
tsAsts.ut.ttttttuttzh2:四十
Att.stut.vDDDEDEDDFzh2:四川
tAttttsttus.ssssusszh2:四座
Btuu.ttttuDCCCECCCCzh2:四成
tCut.sttttBCBBDBBBBzh2:回收
s.AtssssssBCDBBBBBBzh2:因此
.s.ss.t.svuuwuuwuuuzh2:团中
ssssAssstABBBBCBBBBzh2:团成
ttt.ttAtsttttuttuttzh2:团旗
tvsy.us.tuwuvu.tuvvzh2:团队
ss..stt.Bsttttttttvzh2:园为
uuvvvu.ss.EDDDCDEEDzh2:园区
stst.sDtssAAAAAAAAAzh2:园愿
sssstssBsttttttttutzh2:围绕
...sss.ss.twsttttttzh2:固态
tvtuAttuAuuuuuvuuuuzh2:国中
.ttsssAsssvuuuuuvuuzh2:国产
suuvAuvtt.vtutttttvzh2:国企
uttA.Ats.tssstu.sstzh2:国公
Awsuvssuv..sststtsszh2:国内
tsssssttCuAAAAAAAABzh2:国创
ssss.sstAsBBBBCBBBCzh2:国办
Dtsssts.tvtsssssssszh2:国厂
tstsBtststAAAABAAAAzh2:国合
tttsAAttuuuuuuvwuuuzh2:国团
AAus..uutxtB.sv...szh2:国外
ttttsBuuuBtttttvtttzh2:国家
sAtssssssututttttttzh2:国工
sttuttt.AtFCCCCCCCDzh2:国找
BvtAtttttsuttutttttzh2:国有
As.ts..sssECCCCCCCCzh2:国经
s.ssBsstttBBBBCBBBBzh2:国股
sstusBttAvssssttsstzh2:国际
t..Astuutvuw.vuuuuuzh2:图纸
ts.st.tsstBBBBBBBBBzh2:圆厂
ttttCtAuvuttttttvttzh2:土地
..vuutAuuuFEEEEGFEEzh2:土壤
ususttuuA..A.As...tzh2:在中
Btu.Astutwtttusttttzh2:在亚
AttttttttABAAAAAAAAzh2:在供
tAstsssBstBDBBBBBCBzh2:在全
uttAsuBtttCCCDCCDCCzh2:在实
tvt.v..suwEBBEBDCCBzh2:在寻
ttsststsA.uuuuuuuuvzh2:在尼
t.tt.stt.tutuuwuuuvzh2:在川
vtu..tuuBvCCCCECCCEzh2:在成
utuwut.B.ADDDCDDEGFzh2:在找
A.sttttt.tEDCCCCCCBzh2:在欧
.uvssuwuAsCAABCAABAzh2:在法
tsstttBttsDDDDDDFDDzh2:在真
sstttutsCsCCCCCCCCDzh2:在索
vtstss.ssBsssssstsszh2:在自
tsstutuCsttttttttvtzh2:在融
tAssBstvtuBCBBCBBBBzh2:在西
stsstutsABBBBBBBBBCzh2:在高
ssusAsssssCCCCDCCCCzh2:地企
AtttsssssuCBBBCBBBBzh2:地公
ssssAsBsusBBBBCB.BBzh2:地和
sssssstttABBBBBBBBCzh2:地址
ttstAt.sAvssssts.s.zh2:地方
tttAAsttsutttuuttttzh2:地有
tttttuttBtAAAAAAAABzh2:地机
.ttt.tsu.sBAAABAsABzh2:地的
u.ttttBtutBDBBBBABBzh2:场和
ttttuuCssuuuuuuuwvtzh2:场地
sss..sCss.ttttttuttzh2:场愿
s.s.t.ssBsBBBBBBBBCzh2:场所
u.tBttsttuAC.tAA.AAzh2:均可
sC.sss.tsAuvuuuuuuuzh2:均已
sww.uv.vv.BBBCBBCBBzh2:城市
sBtttttttuswtttttttzh2:培训
tttsBtAtsv...sA.s.Azh2:基地
vuuuv..ts.ssssstts.zh2:基金
stt.stsssACCCECCCCCzh2:塑厂
sstAs.sss.CCCDCDCCCzh2:塑料
tssssAssssBBBBBCBBBzh2:士课
.tBststss.DCECCCCCCzh2:声学
uAsuAuBstwsAAsts.tszh2:处理
A.uuuuuAAvsA.....Aszh2:备好
AttttssBtvDCCCCCCDCzh2:备已
sssssAssssvvvvvxvvvzh2:备由
.sttssAsttttttttuttzh2:备的
suttttsttABBBBBBCBBzh2:备试
BtsAsssssuxvvvvvvvvzh2:外产
ssu.Astssuvvvvxvvvwzh2:外企
uutCttttttssstssssszh2:外包
As..s.ssssuttttttttzh2:外医
sss.ssAssstttuttuttzh2:外单
Asstssssstwuuuuuuuuzh2:外品
sss.tAssBussssstsstzh2:外团
suvuBsvtAwwuuuwwuutzh2:外国
tstCsttsstBBBDBBBBBzh2:外壳
sstAsAssssuuuvuuuuuzh2:外开
tAtt.tstuutsttxttttzh2:外技
t.Att.sttuABBAA.AAAzh2:外的
.ttttAttts.sssssssszh2:外科
tsAuvtttv..tA......zh2:外许
vvuv.uuvA.BBBBBBBBCzh2:外资
ttussAsBt.CCCEDBEFCzh2:外部
ttBstttttsBBDCBBBBBzh2:外骨
tstsstAsstAAAAAABAAzh2:夜间
sAtssBtssvtstttutttzh2:大型
u.uuu.s.svB.BBBBBAAzh2:大学
tttAs.tst.ssstssssszh2:大洲
sssAsuAstABBBCBBCBBzh2:大的
utttutuCuu...s.....zh2:天使
.Bs.A...sstuttuttttzh2:央企
sutstssstBBBBBBBCBBzh2:套设
.vsstu.ssuDBDCBBEDBzh2:好了
BtstssststAAAAAAAAAzh2:好卖
ststssAAsuttttttvvtzh2:好就
s.tttssAssBCBBBBBABzh2:好项
sssststB.tuuuuuuuwvzh2:始人
suuBtttttuCBBCBBBBBzh2:委托
uttvsuvv.ACCDCCCCCDzh2:子公
ts.sts..s.DDDDDDDGDzh2:子轮
ssstsAstssBBBBBC.BBzh2:学伙
tttttA.usuCCCCCDDCCzh2:学合
sssstssAtAttvttttvtzh2:学家
stsssAstssCCCCCECCCzh2:学术
.Cutuvttu.EEDDDDECDzh2:学校
Auu.tusss.FDDDCDEDDzh2:学生
ssAsssssssBBBBBBBBBzh2:学的
ss..sst.Bttttttutttzh2:学科
uuutsCuvtt..ts.A..szh2:学院
uuuvtutwA.AAAAAABAAzh2:孵化
vstsuv.su.A.s.AACDAzh2:完成
uu.Auttttussuuss.sszh2:定制
stssBssstssssstsssszh2:实体
ssssssAsssBBBBBBCBBzh2:实的
.vttv.swtuC..B..B.Bzh2:实验
.wu.wwAwvAwvwzxvutvzh2:客户
ttussBuAsv...s.s.B.zh2:室可
tsAtustvCxttuttuttszh2:室和
..ss.BBsstBBBBBCBBBzh2:室开
AsstsAtstsCBBBBCBBBzh2:室提
sttAssAstuBBBCBBBBBzh2:室里
ABAtttsttuCBCBBBBBBzh2:家企
t.sstssttAstssssssszh2:家使
tsusAttAuwtsttvttvtzh2:家公
Asttsssssvtsssss.sszh2:家养
Assssssss.vttttttttzh2:家医
ttAtusAsssssutss.sszh2:家工
tttssstAttuuuuwuuwuzh2:家族
.ttAstttttCBBCBBBBBzh2:家有
AAsssssussvvuuuuuuuzh2:家来
ttstu.A.u.sstss.stszh2:家法
ssttst.usABBDBBBCBBzh2:家用
tt..ssAtssCCDDCCECCzh2:家电
AssttsA.stFDDDDDDFDzh2:家诊
Attts.tttAFDDDDDDDDzh2:家进
ssss.sAsssttttttuttzh2:家门
sss.sssss.tttutttttzh2:密注
tu.AtstttAtvsvtutttzh2:对外
tss.t.sADuuuuuuuuyszh2:对成
tsAt.tttsvCEDCDCCCCzh2:对方
sssssAssssBBBBBCBBBzh2:对照
ttBt.stuttBBCBCBBBBzh2:对象
utButt.ttuCCECCCECCzh2:寻一
sssssAAsstBBBBBCDBBzh2:寻医
.sv.tx.suxt.CsAA.tBzh2:寻找
uswt..uvtuBAFGFDFEGzh2:寻求
uv....ustvEEFGFFEFEzh2:寻觅
sssssAtsAvAAAAABAA.zh2:导师
uuBtsts.Atss.susstuzh2:小企
sssBtss.swstsAssstszh2:小公
uvvutAuuvBuuuuuwuuuzh2:小时
tstttttBsuuuuuuuuwuzh2:少数
AuuutBuustECCCCECCCzh2:尚无
uttButvsBu...t...Auzh2:尚有
sA.tttts.ttustttttszh2:尚未
ttttttBtttAAAAAABAAzh2:尝试
.st.usAttuCDCDCCDCCzh2:就差
ssttsstBstuuuuuuuwuzh2:就投
ussA.s.utvstt.tsAsszh2:就是
.uuttuuBuu.AAAAAACAzh2:就能
utAttvAvtuvvwxvvwvvzh2:尽管
ussttstuBwAAAAAAAAAzh2:居留
..s..C...tDDDDDFDDDzh2:展临
..ts.ABs.tBBBBBCBBBzh2:展产
AsBtsss.suDCDCCCCDCzh2:岛素
uC.usttttw.A.......zh2:嵌入
ssssAsssssttttuttttzh2:川合
Btsts.uttuCBBBBCBBBzh2:川的
t.ts..BtssCCCCCCECCzh2:巡检
uttvusBAtsCCCCCCCDCzh2:工业
tttBtsttttAAAAAAAAAzh2:工人
tsutusvuCuAAAAAAAAAzh2:工位
utAuuAut.x..B..t...zh2:工作
xutssussuBstt.ssAsszh2:工厂
tstAs.utsuBBBDBCBBBzh2:工的
.uCwuwtutw.t..t.t..zh2:工程
tCtt.ttttvssssvsusszh2:工艺
tssutsstBuAAAAAAAAAzh2:工资
ssssssAsssCCCDCCDCCzh2:左右
ssstsstAstBBBBBBBCBzh2:差¤
AAtttsttstBBAAAAAAAzh2:差一
stt.tvtAtsAAAAAA.BAzh2:己的
stCsststsBBBCBBBBBBzh2:已到
.tststAtttDBBBBBDBBzh2:已可
AAvvvuuvvADABBBBBCBzh2:已在
tAsstsBAsuDEDDDDFEDzh2:已备
sAstsssss.tutttttttzh2:已完
sA.ts.tC.uBCBBBBBCBzh2:已批
.s.......Auvuuuuuuuzh2:已授
.ttuvsuvtDBAAAAAAAAzh2:已经
.Assss.ssvstttttustzh2:已获
ttsBtsstsvBBBDBBBCBzh2:已设
Bs.A..ss.tCCCDCCCCCzh2:已通
stsAs.ss.tBBBCBBCBBzh2:市前
C.vvAuwutw.CAABA.CAzh2:市场
Astsst.sssBBBBBBCBBzh2:市政
ststssAstsvvzvvvxvvzh2:师可
ut.tsAttBvuuwuuvuvwzh2:师和
s.stst.suvHGHGHHHFHzh2:希望
utttttttBtAAAAAAAABzh2:带我
tsttBututusssstsssszh2:带技
tuuuttuvAAs........zh2:帮助
Ast.tstsAuDCCDCCCCEzh2:帮忙
ttuCtAtuutHEEFEFEEEzh2:帮我
Bs.ts.ss.tvtttttttuzh2:帮欧
ssssttsAtstttttttvtzh2:常¤
AtttsssssBCBBBBBBBBzh2:干洗
svAvuAv.vy.ssstt.tszh2:平台
ssst.sAsAuuuuuvusuvzh2:平米
sAssssstAuuvuuuuuuvzh2:年免
AsstsssAstDCCCCCCDDzh2:年底
tstttAuuv.uuuuuwuuuzh2:年开
tttuustAtBssssssstszh2:年投
stsssts.sABBBBBBBCBzh2:年收
s.sssssssAtvtttttttzh2:年研
utts.ssvtBttttuttttzh2:年营
tssssstAstAAAAAAABAzh2:年要
ttuuutAAuvwvvvvvxwvzh2:年轻
ttAtsstBttuuvuuuuwuzh2:年还
ssAssAusssCCDCCDCCCzh2:并一
sttssBtssuAAAAABAAAzh2:并共
ssssAsst.uttttuttttzh2:并提
Btttsstsstwuuuuuuuuzh2:广国
sAt.sttsssBCBDBBBBBzh2:床前
vtsB.tAtssCCCFCCBCCzh2:床用
ststtBstsussssstssszh2:床研
vvtAuuuuuA..sA.....zh2:应商
.sButv.tutBACBBBDBBzh2:应用
tssssssssAxvvvvvvvvzh2:店销
tt.tttAttsCCDCCCDCCzh2:康复
sss.Bsststttttuttttzh2:建合
ssstBCs.tuCCCCDDCCCzh2:建立
wtAvuxuwuB.s....A..zh2:开发
s..ts.uCsABBBBBBBDBzh2:开始
tt.stAAttussussstsszh2:开展
sssssstsBvuuuuuuuuxzh2:开户
vus.u.uAvtuuwvuwwsuzh2:开放
s..sAs.tsvBDBBCBBBBzh2:式进
tttttttBstBBBBBBBCBzh2:引入
vDvutttuuvCECCCCCCCzh2:引擎
tCtutuvvws.DAA.AAC.zh2:引进
A.vv.vvw.uHDEEGEEEDzh2:当地
us..t.Bttuttttttvttzh2:当第
tttstBtAtuBBBBBCBCBzh2:影响
tsBussBtstBBCBBBDBBzh2:往下
Auut..AvuxGGEEGFFEEzh2:征集
stAstsstsuDDEDDFDDDzh2:待与
.sssssssAsCBBBBBBBCzh2:待有
ssAs.sssstuuvuvuuuuzh2:很乐
uvA.uuuvtAss..ssusszh2:很好
AAttssttstB.AAAAAAAzh2:很简
tvuuutBvuAttttttuttzh2:很高
tssststtBtCCCCCCCCEzh2:律咨
ttttststBtsssssssstzh2:律师
uCtsss.ss.ABAAAAAAAzh2:得一
.ss.A....twwwwxwwywzh2:循环
sssssAts.tCCCCCDCCCzh2:微生
Butttttst.DBBBBBBBBzh2:德国
sAus...ttwABAAA.AAAzh2:心专
tttAtsttt.uuuwuwuuuzh2:心每
ttsutstAtBAAAAAAABAzh2:心的
ttsstttCttBBBBBBBCBzh2:快钱
uBts.ttv.wDFDDEDDDFzh2:怎么
BssAtt.t.uFDDFDDFDEzh2:急需
BtssstuttuCBBBBBBBBzh2:总代
tutBstutsuDDDFDDDDDzh2:总装
ttsttsttBAAAAAAAAABzh2:总部
ttttsu.ttAssssssssszh2:患者
ssAsttssssssusssssszh2:您一
ssAsssssstttvttttttzh2:您共
ttsusAtttuAA.ACsAAAzh2:您出
..uuAttttuvuttuttttzh2:您在
ttAtButttuttututtttzh2:您带
tsBssss.s.wwzwwwwwwzh2:您有
sBsAsstsstuwuuuuuuuzh2:您生
sAA.sv.vtxywxyxwzwwzh2:您的
stAvuAtuuwFEGEEFFEEzh2:想与
AuutttAttuECCCCCDCCzh2:想借
.stsst.tAuGDDDDDEDEzh2:想先
AsB..s..suututtttttzh2:想再
uvuvACtutwCCECEEECCzh2:想和
tutvsuAsAvGEEEFEGEFzh2:想在
v..utt.suvHHHHHHHHHzh2:想找
tssBtutuAuDDDFDDDEFzh2:想把
tstAtsAtstBBBBBBCBBzh2:想放
tCuttututu.........zh2:想用
uuv.uB..uvEEEGEFFGEzh2:想请
ssAt.tssssCCDCECCCCzh2:想跟
AttttttAstvttttttwtzh2:想进
A.ssstssstCDBBBBBBBzh2:想问
tvAv.AuuuuBBCBCCBBBzh2:意一
stsssAAsstuuuuuvvuuzh2:意作
tstsAsAtssuuuuvuvuuzh2:意做
tAsstttBttBCBBBBBsBzh2:意出
stAtsAtttsttuttutttzh2:意参
tttuttBttsttttttvttzh2:意尝
ttts.tBtstuuuuuuxuuzh2:意当
A..tstusttsuuttttttzh2:意把
tsussAAtsstttttuuttzh2:意拿
sstAvt..ttCCCFCCDECzh2:意接
u.ttBttustAsAADAAAAzh2:意者
Attttu.ttsCBBBBBDBBzh2:意让
ttAsstsAssAAAAAAABAzh2:意进
.AtutstBuvAA...B...zh2:感兴
st.s..tttuwwxwzywwwzh2:愿与
Butttstt.uutttttttuzh2:愿为
tBstssttssDFDDDDDDDzh2:愿付
vsuustDtstttttttuttzh2:愿做
ssttut..wwCB.CCsBBBzh2:愿意
ssssssAstsuuuuuuwuuzh2:愿成
ttAtAtststuuvuvuuuuzh2:愿拿
ssAsstss.sBBDBBBBBCzh2:戏工
stAAsttsstBBCCBBBBBzh2:成一
uuututAuuAuuuuuuvuuzh2:成为
sssssssssAttttuttttzh2:成功
tuutttttuC.........zh2:成员
...sssssstCABBBBBBBzh2:成品
tuutuuAuuBBBBCBBBBBzh2:成本
tsAuttu.u.suus.tssszh2:成果
tCttutttvts.ssssssszh2:成熟
tutwAvuu..DDBDFDDEFzh2:成立
uvwt.uvv.BBBBBDBBBCzh2:成都
.tsBtssssvuuusuuuyuzh2:成长
uwtuttwuu.wtxvuuvutzh2:我们
tA.tstAusuuuvuuuvuuzh2:我公
utttttBuu.ttttttuttzh2:我区
tst.stAtstuuuvuuwuuzh2:我厂
Buuuttutt.tsssssssszh2:我司
tttu..AttsAAB.tst..zh2:我方
ts.st.At.uwwxwwxzwxzh2:我校
tttss.Atsstttttuuttzh2:我院
.uA.uuuuuAtsstssssszh2:我集
.B.s.....sCDCCCCCCCzh2:或取
sBss.ssutvttttvttttzh2:或者
tsB.tsts.tssttssssszh2:户一
sss.s.sssAtttutttttzh2:户的
sstsB.sstuBBBBCBBBBzh2:房和
sAssAsttstuwuuwuuuuzh2:所有
BtutsAttsuvuuuuvuuuzh2:手上
ttsBssssstBBBDBBBBBzh2:手工
uuuuuutvDwAAAAAAAAAzh2:手续
..tuutu.st.Asssssttzh2:手里
AAsssssssuvwuuuuuuuzh2:打包
sssB..ss.tCCCECCCCCzh2:打印
..u.uutu.uHGFHFFFFGzh2:打算
ttCuuuttuu..s......zh2:打造
st..ttusCuvvvvvvvvyzh2:执照
ststtsuCtuAAAAAAABAzh2:扩产
tvuCtutsuvBAA.AAABAzh2:批量
vs..uu.vuvCGCECCDCCzh2:找一
stsststsAsAAAAAAABBzh2:找个
AsstAsssstECCCDCCCCzh2:找中
Ast.stt.ttDBBCBBBDAzh2:找人
AusAsttvuuHGGHGGGGGzh2:找到
AAuvBvstwuuB..A.sv.zh2:找可
Bs.ssBssttFDDDDFDDDzh2:找合
tsststtCtuAAA.AAACAzh2:找天
ttAututAttBBCBBBBCBzh2:找懂
AtButvuuttvuwuuuuuuzh2:找我
t..tvstssABBBBBBBDBzh2:找投
AssCsstust.sssssssszh2:找有
ss.t..BAsuCCCCCCDCCzh2:找第
ssstsAstssBBBBBC.BBzh2:找统
.tsBsttAttCCCECCCECzh2:找能
tt.uus.ttuttuttuvttzh2:承担
.wsBuuuuuvwuwwuuuuuzh2:承接
ss..stt.Bsttttttttvzh2:技园
vCvxBvvuwv.BC...ts.zh2:技术
AtBssstsssBAAAAAAAAzh2:把它
tAAtustttsBCCBBBBBBzh2:把您
ss.Aststssuuvvuuuuuzh2:把样
uAsstsstAsBCBBBBBBCzh2:把欧
utuvusuuABuuuuuuuuwzh2:投产
tsBsttttstttvttttttzh2:投入
ststsstBtsxxxxxxxzxzh2:投早
uvuuuuustBCCCCCCDECzh2:投资
sssBsstttsssstssssszh2:报价
s...s.ssButtttttttuzh2:报税
AtBtstttttECECCCCCCzh2:拉机
AtBtstttttECECCCCCCzh2:拖拉
As.ssstssuCBBBBBBBBzh2:招募
tttusssttAuuuuuwuuuzh2:招收
sss.t.tsCusssssssstzh2:招聘
tsssAtttBtAAAABAAABzh2:拟在
tstttttBssBCBBBBBCBzh2:拟引
sssuBsssstBBBBDBBBBzh2:拟成
suttttuAuAxxywwwwzwzh2:拥有
utAsAsAuuvuuvuwvvuuzh2:拿出
tBs.u..ttBBDBBBBBBBzh2:拿到
ttutCtustuAAAACAA.Azh2:持股
ssuttBtussBCBBBBBBDzh2:指导
tBttsttttstvtttttttzh2:按颗
tutts.AuBtssssssusszh2:挑选
tBtssttttuAAAABAAAAzh2:授予
tBvvuvuvustwuuuuutuzh2:授权
stAtsuAtt.CCDCCCCCCzh2:探头
sstssBtsstBBBBBCBBBzh2:探索
A.ssstttssCBAAAAAAAzh2:探针
ABsssssssuuttttttttzh2:接两
utts.tButtAAAAAABAAzh2:接入
sssAsstssstttutttttzh2:接单
stsuuttCtBCCCCDCCECzh2:接受
As..s.ssssuttttttttzh2:接国
uuuvu.uuA.uuuuuvuuwzh2:接待
ststt.ttBvssssstsstzh2:接收
ttttttstBuAAAAAABACzh2:接纳
ttBAssttsuEDGEDDDDDzh2:控制
....s..B.twwwwywwxwzh2:控股
tAAtttutsuA.CAAAAAAzh2:推出
CuuutuvstvAAABAAADAzh2:推广
uvtwsA.s.vA.Atu.tutzh2:提供
tutAtutuAuCCCDCCCCDzh2:搬到
sttAtsuuBvuuuvuuuuvzh2:搬迁
t.AstsssusABsAAAAAAzh2:擅长
vwvvuuv.s.ssssttstszh2:支持
....B..s.suuuuvuuvuzh2:收¤
.t.uuutuuBDCECCCCDCzh2:收入
sBsssss..sBCBBBBBBBzh2:收工
sssstst.AtssssssstBzh2:收的
sssssssAssCECCCCCACzh2:收购
tAsssAtsstuvuuuvuuuzh2:收费
ssAssussstAABAAAAAAzh2:攻关
tst.tsAu.tCCCCCCDCDzh2:放在
stuAsCussvtttstutttzh2:放大
.uttt..su.wvvvvvwwvzh2:政府
tuttssCustBBBBBBDBBzh2:效果
stA.sss.sBttuttttttzh2:教学
suvt.Atst.EEEEEGEFEzh2:教授
uuvvuB.stsA..AABABAzh2:数据
tstttttBsuuuuuuuuwuzh2:数股
tBssssssswuvuuuuuuuzh2:整体
sBuuttutttuwuuuuuuuzh2:整套
ssBssssss.uuvuuuuuuzh2:整机
t.AttttstuA.BAAAAAAzh2:整车
sACstusttsAAAAAAAAAzh2:料企
.Atssstsstvxvvvvvvvzh2:料电
ssussBssssCCCCCECCCzh2:料的
tttBttstttssstssssszh2:料药
tstsAstssAttttutttszh2:斯的
tsstttAtttuuwuuuwuuzh2:新东
ttBttu.sstss.ssstsszh2:新产
tsBtstts.tssssssssszh2:新传
uswuDsvttu....A....zh2:新公
ttttttutCtAAAAAAAABzh2:新区
tutststttBssstssssszh2:新厂
.utusuAtstvuuuuuvuuzh2:新器
tsCuuuAtutAACAAA.AAzh2:新型
.As.ss.sstvwvwvvvvvzh2:新增
sssAsstssutttvtttttzh2:新客
AuututAutvvuuuuuwuuzh2:新技
ssssssBtstttttttuttzh2:新方
usustsuuCtsssssssstzh2:新来
ttA.uttAuAAAtBAAACAzh2:新的
Bsstssssstvttttttttzh2:新能
ssAsssstssttAtuttttzh2:方一
ssssB.tutsttttvutttzh2:方共
ttAtAttsssBBCBCBBBBzh2:方出
.B..A....ttuttuttttzh2:方可
ssstBtsvttACAAAAAAAzh2:方合
ttuttBsAtu.....B.s.zh2:方向
t..usttAuvstts.ssvszh2:方式
tttttAAtsutttttuvttzh2:方承
sAss.ssttuBCBBCBBBBzh2:方授
tt.st.tttsAABAA.AAAzh2:方提
vvAwxtAwwAsstss.ttszh2:方案
sAsttttttAuvuuuuuuuzh2:方法
uButt.u.uuBEBBBAB.Bzh2:方的
ssssBsststAAAABAAAAzh2:方股
Atss..Asttwuuuuuwuuzh2:方软
.uAvv.vvAvututtuttAzh2:方面
ssss.sstAtttttutttszh2:族企
stsststBtsuuuuuuuvuzh2:族办
.ut.ttAttvvuuvuuvvuzh2:旗下
vusutvBvsuAABAAA.AAzh2:无人
AtttsAtstsCBBBBCBBBzh2:无代
uvttuutAtABBBBBBBCBzh2:时间
.st.vsutt.CBBDBBBBBzh2:明年
BsstsssssuAAAAAAAAAzh2:易公
sAttsAsttttutttutttzh2:是产
A...s..AssBBBBBBBCBzh2:是懂
tu..tvu.tACCACCCCDCzh2:是我
ts.st.tsstBBBBBBBBBzh2:晶圆
tuttssBtttDDDDDDFDDzh2:智慧
Btsuusutu.CABAAB.BAzh2:智能
tt.ttAtttsBBCBBCBBBzh2:更好
ttttstAt.suuuuuuwuvzh2:替您
Autsuttt.tEDDEDDDDEzh2:替我
t.suBsAtsvDEDDFDFDDzh2:最好
ssssusAAstAAAAAAsBAzh2:最适
s...s.sBsutttttttvtzh2:最高
s.s...As..BBBBBBDBBzh2:月吗
...B..ssssCCCDCCCCCzh2:月需
uuuutstAsABBBBBABEAzh2:有¤
.tvw..ButsCAAAB.CAAzh2:有一
uwvvtusAsBuuuuuuwuvzh2:有三
sstA.t.sssuttwututtzh2:有两
.us.ututAuDBBBBBBBCzh2:有人
ttuttB.t.uvvvvvwwvwzh2:有八
sssuAssAsuBBBBBBBCBzh2:有公
tuttAttttBttttuttttzh2:有关
uts.u.tusAuuuuuuuuxzh2:有办
.utAtututAAAAAAAAAAzh2:有医
usuAAttusuuuuuvuuuuzh2:有厂
uttttuutuC.........zh2:有售
tAtAtutAtutututttstzh2:有四
tttstsBsttAAAAAABAAzh2:有园
uuAssBtustwwwwwywwwzh2:有好
ttAAusAutsCC.CCCECCzh2:有工
usttBus.sus.ssssstszh2:有意
.Bsstsssttvuuuuuuuuzh2:有成
ssstusstsAABAAAAAAAzh2:有技
tsssAsstssBBBBDBBBBzh2:有本
Atu.tsutsvFDDGDFFDEzh2:有没
Ctuutsttsttsssssssszh2:有现
tBs.sttsstsssussssszh2:有生
tAAtttuuttuwwuuuuuuzh2:有的
AtsBttttuuEDDFDDDDDzh2:有经
sssAs.ss.sDDDFDDDDDzh2:有能
t.AutAuutwstAsstssszh2:有超
uBttsttssssAssssstszh2:有配
vtvvvvtDvuAAAAAAAAAzh2:有钱
svu.tuwu..utvvstttvzh2:服务
ssAtAstsswCBFCEECCCzh2:望与
Asssssss..CBBBBBBBCzh2:望在
.ttttuBtstEDDCDDEDDzh2:望有
sBsssstsssBCBBBBBBBzh2:望获
tt.tt.stAuGEFEEHFEFzh2:期待
ss..s.sAsstttttttutzh2:期资
BvtttBtuu.uttttvtttzh2:本公
sttststu.Auuuuuuuuwzh2:本园
uAts.ssussCDCCECCCCzh2:本土
sttuBtut.uEDDDFDDDEzh2:本地
...st.sCsuuuuuuuuwuzh2:本基
ssttssBsstttttttuttzh2:本市
sAs.sstssttvtutttttzh2:本所
ttssAsstsACCCCDCCCCzh2:本行
utuwtA.vuAsssss.tsszh2:本院
AsssCststwBAAA.AAAAzh2:本集
tssssBs.suuuuuywuvuzh2:术企
ttBttsssssAABAAAAAAzh2:术伙
ssAssAssstBBCBBCBBBzh2:术合
ssssAssss.vvvvyvvvvzh2:术团
s.sssAssssCDCCCDCCCzh2:术指
sst.Cssuttwwwwzwwwwzh2:术方
tBttstt.ttBCBB.BAABzh2:术的
ssutstBsssAAAAAAAAAzh2:机会
tt.usttBtu..s...BB.zh2:机做
uv.Awv.uvsAst.sss.szh2:机器
ttuAtsAssADDDDDDEDDzh2:机已
sttssCtstvwwwwwzwwwzh2:机时
uvvutss.A.BBBBBCACDzh2:机构
stBtstssttBBDBBBBBBzh2:机械
sttttBttstCCCCCECCCzh2:机理
ts..stAsstDDDEDDEDDzh2:机的
uBAuuuvvuv.su......zh2:权利
tCsssssssvABAAAAAAAzh2:权授
tCtttstttuDGDDDDDDDzh2:权的
..vttttut..tssssssszh2:权给
usAuuAuutuA.sAACAABzh2:材料
sAtstAstsvBBBCBCBBBzh2:条件
s.ssssAsssBBBBBBBBBzh2:条线
uAuttsBttssAsssttsszh2:来做
BsttsttutuHEFFFFFFFzh2:来卖
tttsABsustwwwwxywwwzh2:来合
tssstsssAtBBBBBBBBCzh2:来四
sssA.sssssvvvxvvvvvzh2:来图
tAsBssttsuA.ACAAAAAzh2:来生
tsutttuABv.t.....Aszh2:来的
tuutttttuC.........zh2:来自
tsts.sCtttAAAAAAAAAzh2:来试
tBssssst.suwuuuuuuuzh2:来谈
.stststAstDCCCCCCCCzh2:板块
ssstsButsutttttutttzh2:果共
sAtsAts.svA.AACAABAzh2:果转
ttttttssAAAAAAAAAABzh2:某市
sssssssAsttttttttutzh2:标的
sss.sC..swtttttvtttzh2:校共
sssssstAAtvvvvvvvxwzh2:校友
sttssCtsstAAAAABAAAzh2:校团
ssttsAtsstAAAAAAAAAzh2:校实
tAststBvtuBCBBBBCBBzh2:校的
uvt.tBvvu.ssssstssszh2:样品
ssst.CsssvBBBBBCBBBzh2:样本
wsu.ww..usAsABAAABAzh2:样机
uAuuuuutuACDCCCCCBCzh2:核心
sstt.sAsstAAAA.ADAAzh2:案例
.ttsst.tstutttttuttzh2:械的
s.Assssts.ttwtttsttzh2:检机
tttu.s.ttAuuuuwvwuuzh2:检测
tuttsuCttuBBBBBBDBBzh2:检验
.s.tss..suCBBBBBCCBzh2:植户
Ast.tt.tttA.s.ssusszh2:植物
utsDs.ss.uAAAAAAAAAzh2:模具
s.ttsA.tswBABBBCBBBzh2:模型
tAttBsttststss.sssszh2:模式
sAsssssssututttttttzh2:次性
ssusvstBvzzyvyxyxuxzh2:欢迎
CAv.uwww.zEEC.ACBABzh2:欧洲
AstssAsstuBAAAABAAAzh2:欧盟
st.sAttsssBBCBCBBBBzh2:欲与
tsButtttstAAAAAAAAAzh2:款新
.svsttuAszACACBCB.Dzh2:正在
ssssssAstsCCCCCCDCCzh2:正寻
tAttssAuuBBCBBBBCBBzh2:正式
BtsssssssuFDDDDDDDDzh2:此行
ssAsttss.tuuwuuuuvvzh2:每个
sss.ssBssuAAACAAAAAzh2:每季
tuuttC..sutttttuuutzh2:每年
BttBttuttuvttttttttzh2:每月
stBtstts.ABBCBBBBBCzh2:毕业
ttAttt.tssAABAAAsAAzh2:氢能
s.Btttsssssstsssssszh2:水下
utttBsAttvssssBstsszh2:水务
sAs..ssssttsttuttutzh2:水处
Auuutt.ttut........zh2:水质
vssAss.ssuEEEGEEFFEzh2:求¤
.Auuu.u.suEEDDDEDEDzh2:求一
sssuBssssuDDDDGDDDDzh2:求中
sutBtAs.ssCCCDCDCCCzh2:求具
A..ss..s.sDBBBBBBBBzh2:求在
ttttuttuCvCCCCCCCCEzh2:求带
sAAssts.sstu.ttttttzh2:求技
tttCs.ts.sBBBDBBBBBzh2:求有
stsA.sssstCCCDCDCCCzh2:求高
sA.ssssAssB.CBBBBCBzh2:池的
t.ttts.sstBCBBBBCBBzh2:污水
.stAssBttvDBBCBBCBBzh2:没人
A.xAvuusuvHGEFEHFGFzh2:没有
.ssttsttAvCBBBBBBBDzh2:没着
tt.sstssAuuuvuuuuuvzh2:法企
sstsBtssttAAAABAAAAzh2:法合
BwtvttxuAw.AAABBAsAzh2:法国
sBAusssssvBBDBBBBBBzh2:法已
ttttustsBtAAAAAAAABzh2:法律
tstsAsst.sBBBBACBBCzh2:法方
sBssssss.uBCBBBBBBCzh2:法的
..us.tuAAwCFDDFDDFEzh2:注册
tvuAtuvutA.........zh2:注塑
sssstssBstttttuttutzh2:洁技
AtttsssssBCBBBBBBBBzh2:洗设
sssss.ssAsuuuuuuuuwzh2:洲创
AusAssssstwttstttttzh2:洲厂
Bt.tt.sAttxvvvvvvwvzh2:洲小
BsssB...tvDBBBCBBBBzh2:洲市
tstCusut.v..stssssuzh2:洲的
Asssts.sssHEFEEEEEEzh2:洲销
AtsttttBtuEDDDDDDFDzh2:洽谈
sAs.ssssssuvuvuuuuuzh2:流片
.ssstsssAuBAAAAAAABzh2:流程
tsttstBtttuutuuuwuuzh2:测的
ssssssAsstttttttvttzh2:测设
vus.tw.utAttv.tttttzh2:测试
.suwtsvuss.stt.s..tzh2:海外
sstssDsAtuDDDDDEDEDzh2:海洋
sAstsstssAwzywwwwwwzh2:涂层
.AttssBtstuvuuuuvuuzh2:清单
uttutusBsuttttut.utzh2:清洁
sttvstuutB...As....zh2:渠道
ssAsstss.sBBDBBBBBCzh2:游戏
sttsstCuttCCCCCCECCzh2:源企
AttuutuBtvA......s.zh2:源的
s.ssAs.sssBBBBCBBBBzh2:潜在
ss.AtAtttsAACsA.AAAzh2:激光
tutCssttttAAACAAAAAzh2:灌装
tBuBtstsstABABAAAAAzh2:热泵
sss.sAssssBBBBBBBBBzh2:熟悉
.Attsst.stuwuuuuutuzh2:燃料
t.ststtAsttutttttutzh2:片的
.stAssssstuttutttttzh2:牌做
utsB.ss.suuuuwuuuuuzh2:牌生
Ass.ssssttBAACAAAAAzh2:牌的
sBsssttsssBCBBBBBBBzh2:物基
vuuvutCvuBCCCCCCECCzh2:物流
.sBttttsstCA.AAAAAAzh2:特别
sBstss.sstuwuuuuuuuzh2:独占
..ttttttssB.AAAAAAAzh2:独家
AsttAssuttutttsttttzh2:环保
tttBsttttsCCCECCCCCzh2:环节
uutCssuAtt...s...A.zh2:现在
t.usutBvvvA.AAAADAAzh2:现场
AAuu.Auutut.ttuvtttzh2:现成
usuAtututAstssssssszh2:现有
sAststs.ttutuuwuuuuzh2:现金
.sstsssss.EBBBBBBBCzh2:理商
uuustCtuuuBBBBBDBBBzh2:理论
uuwDvwvxxtsuut.ttttzh2:生产
.AsssssAstEEDDDDDFDzh2:生公
ttuuusB.uvBBBBBCDCBzh2:生团
vsuAsAtssuABAAABA.Azh2:生物
s.sssAssssBCBBBBBBBzh2:生菌
s.ssst.ssvBCBBBBCBBzh2:用一
tBttsttstttutttttttzh2:用不
vsuttA.AutBBBBBstDBzh2:用于
ttsust.tAtAAAAAABAAzh2:用半
tt....ssBtttttvtttvzh2:用工
tstuttCttv.t....B..zh2:用我
vuuuutBwvACCCCCCDCCzh2:用户
tCuttuuttvACAAAAAAAzh2:用权
ssssssAsssCCCCCCDCCzh2:用用
ts.tttBtsuCEBCCCCCCzh2:用的
sAssssssssBCBBBBBBBzh2:用许
sCstsstssvwzwwwwwwwzh2:用费
ttttst.tsAttttttuttzh2:甲医
.ssssDsssvCCCCCECCCzh2:申报
u.stuCsvvvBAABBCABBzh2:申请
vuAAuuuuttssttssssszh2:电子
ttAAstttttCCEDCCCCCzh2:电机
t..sutvAvsssstsss.szh2:电池
stttssBttsttttttuttzh2:电站
ttuutu.usAsssssstsszh2:电网
sECstusttw.s.......zh2:电解
tttstBtttuuuuuuwuuuzh2:电镜
.sv.tutAstutstssstszh2:疗器
ttttsAttt.BBBBBDBBBzh2:瘤中
ttsBssttt.CCCECCCCCzh2:百台
Duuutuutuuxuuuuuuuuzh2:百家
ttttstAtAussssss.suzh2:百平
tAAtsut.ttEFFEEEEGEzh2:的一
t.tstssssAtutttttttzh2:的不
tA.ustutsABEABBBBBBzh2:的专
uBtAAttutvss.At...szh2:的中
tttttBttstuuuuuwuuuzh2:的临
stsAtsssssDDDGDDDDDzh2:的代
tsstsssssButtttttttzh2:的仪
vvsBAutwAwA.BDCAAAszh2:的企
AttuAtsstuEDEDEDDDDzh2:的伙
A.ssssttttstssssssszh2:的低
tCtttuuttvCECCCCCCCzh2:的使
AutAttuttutss.ssssszh2:的供
ttAttu.st..vtttttvtzh2:的公
AtstsuAuttDCCCCCDCCzh2:的农
tststsBAvswwwwwwxywzh2:的创
sssssstA.sxxxxxxxzvzh2:的初
tttBtsttsuBBBCBBBBBzh2:的制
tBt.ssutsttut.tttttzh2:的厂
sussAwuttssstAssssszh2:的合
tAstttAvtuCDCCCCECCzh2:的同
.ut.tttttAusstssssszh2:的品
ttAus.u..uuuuuuxuvvzh2:的团
uAutsuAttuBBBBBBCBBzh2:的土
ttsttt.sAtBBBBBBCBCzh2:的地
uututtCttuBBBBBBCBBzh2:的城
ssssAsssBuuuuuvuuuwzh2:的外
tBtst.ststCFCCCCCCCzh2:的好
AttssttttACBBBBBBBBzh2:的学
ssstt.tsCussssssssszh2:的孵
tuttts.tBwAAAAA.sABzh2:的实
tttsst.tsAssstss.sszh2:的客
tst.ttt..vstsssss.szh2:的小
t.ts..BtssCCCCCCECCzh2:的巡
uv.Avts.Awttsut.uuuzh2:的工
AtAs.ttssuDCACCCCCCzh2:的应
tsBussAtsttt.tttvttzh2:的想
t.BttstsstBCCBBBBBBzh2:的技
tss.tssCtuBBBBBBBCBzh2:的投
ttAuAt.uttttutvtuttzh2:的新
stttAtBut.BDBBCBABBzh2:的方
vus.tvBvutttsuttvttzh2:的无
svuvvststAHEEEEGEFFzh2:的是
AsuttutttACBCBBBBBBzh2:的智
tAttBsttststss.sssszh2:的模
st..t..B.stttttttutzh2:的欧
s.tstBAsswB.A.AB.AAzh2:的水
Asts.tssssCBBBCCBBBzh2:的法
sBstsstssttvtttttttzh2:的涂
BtsttsttttBAAAAAAAAzh2:的渠
sAsssssssuxvuuuuuuuzh2:的独
uttAssstssAAABABAAAzh2:的生
AtAtttttstututtttttzh2:的电
ttttsAAsssuuuuuvvuuzh2:的真
ttBtt.ssstssssstssszh2:的研
BsssssAtttBAAAAA.AAzh2:的网
tt.stAut..sstss.sstzh2:的联
sAtssstsssCECCCCCCCzh2:的许
s.tsstAssttuttttvttzh2:的设
sssssstssABBBBBBCBBzh2:的试
Cs.s.....twuuuuuuuuzh2:的贸
tsssu.sCstCCCCCCCECzh2:的资
utsstu.usCBBBBBBCBCzh2:的软
Bs.ussssstCBBBBBBBBzh2:的进
tstssstBstBBBBBBBCBzh2:的钱
Cttssstttuxwuuuuuuuzh2:的销
sBtstststtABAAAAAAAzh2:的除
tAAssussssABAAAAAAAzh2:的项
utusttBtttuuuuuuxuuzh2:的首
sssssAsssuDDDDDFDDDzh2:的高
sBstsss..vtutttttttzh2:皆可
s.sssAssssBCBBBBBBBzh2:益生
ssAusAsssuBBCBBCBBBzh2:盐碱
Au.utuuut.CBCBBB.BBzh2:监测
tts.sututCBAAAAAAAAzh2:目前
ssAtsAttsuuuvuuwuuuzh2:目开
BssssststtDBBBBBBBBzh2:目录
ss.ssstAssvvwvvvvwvzh2:目我
AtAttstBstDCDCCCCFCzh2:目标
.vuuuvvCuuAsssussvszh2:目的
stsAAssttsAAABBAAAAzh2:目需
ttuut.At.uCCCCCDDCDzh2:盼有
.tuusttstAFCCCCCCCCzh2:省级
sBssstsAsut.tttttutzh2:看中
stststBAssCCCCCCDECzh2:看看
vttutsCuttssssst.sszh2:真实
tsAtttsAssBBCBBBBCBzh2:真的
sAttt.ttt.AECCCECCCzh2:眼科
.ssttsttAvCBBBBBBBDzh2:着落
uB.uttuustBCCBBBBBBzh2:知识
suttttBttuAAAAAABAAzh2:矿山
utCuuxsutwBAEBBBCBBzh2:研制
stC.wvvust.B.B.A..Azh2:研发
ssstsAtsstAAAAABAAAzh2:研团
sstssBstttAAAAABAAAzh2:研机
vuuvtCxtuA.uusAssA.zh2:研究
ststsstBtsvvvvvvvxvzh2:硬科
sssA.tstsuACA.BAAAAzh2:碳纤
sssttssBsuCCCCCCCECzh2:社会
sssssAssssBBBBBCBBBzh2:神经
sAsstss.stBCBBBBBCBzh2:离子
utsuut.Btu......As.zh2:种子
.s.tss..suCBBBBBCCBzh2:种植
vtutuAvtuBAAAAABAsAzh2:科学
utttsAAttw.....At..zh2:科室
uutu.vuA.tsssstsstuzh2:科技
s.tvuCvvuvttssssssszh2:科研
stssssuACttttttttutzh2:租一
s.s.s.ssCuuuuuuuuuwzh2:租房
sss.ssstAttttutttttzh2:租用
sssss.ssBtvvvvvvvvxzh2:租约
.t.ttAssttvuvuuvuuuzh2:积累
ssAsssssssvwxvvvvvvzh2:程公
.uCvuvsttv.stsssusszh2:程师
ssssssAssuCCCCCCDCCzh2:程的
stustBtssussssstssszh2:究所
sssssssAstBBBBBCBDBzh2:究生
uACs.vttuutuvttstttzh2:究院
stsssBsssvEDDDDGDDDzh2:究需
stuAssusststtutttttzh2:空着
CC.ss..stv.utttttttzh2:空缺
sssussttBvssssssssszh2:空间
ssAstsssssstuttttttzh2:穿戴
s...t.t.Cuttttttttvzh2:窗口
tttt.tttBtAAAABAAACzh2:立公
sssssttsCsAAAAAAAABzh2:立欧
.susBCtttvuuuuvvuuuzh2:立项
utusstBttuttttttuttzh2:站可
ssssstsBsutttttttvtzh2:笔¤
wuvwvu.AAtBCBBBBCCCzh2:第一
Ct.A..tssuAAABAAAAAzh2:第三
ststtusttBCBCBBBBBBzh2:第二
AAttssttstB.AAAAAAAzh2:简单
vACutsuvtwAA.AABCAAzh2:算法
sstsstAttstttwttvttzh2:管来
.uBtsuuutA.tuttttutzh2:管理
.sssts..tsuuuuuuvvuzh2:管网
sss.sssss.tttvtttttzh2:精密
AAsustsAst.ssssssuszh2:系我
.u.tutAuvuAABAAA.AAzh2:系统
utuuututCuBBBBBBB.Czh2:索菲
sssA.tstsuACA.BAAAAzh2:纤维
AsssssssstFCCCCCCCCzh2:级代
sssB.sss.ttttutttttzh2:级洁
ssssssutBtBBBBBBBBDzh2:纳我
tutBtsututtttutttttzh2:纸发
sAssstsssstutttttttzh2:纸和
.AttsAsssxxwvvwwvvvzh2:组合
stusCtsututtttvttttzh2:组建
ss.sAtssstttvt.ttttzh2:组成
sssssstsAtCCCCCDCCEzh2:组的
stsCssustutttvtttttzh2:组装
ts..sAstsAtttttutttzh2:经常
ststttt.Btvvvvvvvyuzh2:经济
sssssAssssBBBBBCBBBzh2:经科
.ttuAttvuBsAAABAAAAzh2:经营
sssstAssssCCDCCDCCCzh2:经费
tvsBt.ustuA.ss.t.A.zh2:经验
ssttsuuusCCCCCCCDCCzh2:结束
st.ttAtttsss.sstssszh2:结构
ssssstsAs.BBBBBBBCBzh2:结题
sAsAt.ttAut.sussssuzh2:给我
ACstssts.tDABBBBBBBzh2:给有
Asssssssstvvuuuuuuuzh2:给法
ttttsBstsuBBBBBD.BBzh2:统计
sssssssA.tBBBBBCBDCzh2:继续
stsAtsstssssstssssszh2:维管
.tstu..tttECECCDECCzh2:缺一
sssssAAsssBBBBBCBBBzh2:缺乏
BtttAttttvutttuttttzh2:缺好
Bsss.Bss.vCCCCCDCCCzh2:缺的
uuuvtusAtBBBBBBBDCBzh2:缺钱
sAstsssts.CDCCCCCCCzh2:罕见
tsttttA.ttssssss.tszh2:置需
tttAst.tstsss.ssusszh2:老化
ttsssCtsttssssstssszh2:老师
Asttsssssvtsssss.sszh2:老院
tut.sttAuAACAB.AABAzh2:考虑
stssAttsBtuuuuvuuuuzh2:者提
sussAstAstCCCCECCECzh2:聊聊
utBuvsvvt..tsssssstzh2:联合
.tsu.A.ttu.stttssutzh2:联系
utuuBtu.tvCCCCDCCECzh2:股东
uuuuCuuuu.....s..B.zh2:股份
ssssAsssssuuuuwuuuuzh2:股办
tuuutuvCuv....A....zh2:股权
ttttsAttt.ssssssssszh2:肿瘤
AsBtsss.suDCDCCCCDCzh2:胰岛
tAAtusutttCDDCCCCCCzh2:能不
tsAssBs.suAABAACAAAzh2:能与
ttttstAAtuttttttuutzh2:能产
tstAs.utsuBBBDBCBBBzh2:能代
sssAsstsstCCCECCCCCzh2:能做
tsBtAttsttuuvuvuuuuzh2:能出
s.tBttttssstsAssssszh2:能力
ttAttt.tssAABAAAsAAzh2:能叉
AssAssttAtFDDEDDDDFzh2:能否
Auu.tsAttuCAABAA.AAzh2:能在
s...s...BsCCCCCCCCEzh2:能帮
.AstusttttDDBBBBBBBzh2:能把
AssA..ststDCCECCCCCzh2:能接
.tutsu.Auuuttttt.utzh2:能源
ustttt.tAtAAAAAA.ABzh2:能省
AsAstsssssCBCBBBBBBzh2:能系
ttADsstssxCCDDCCCCCzh2:能跟
t.u.tAttttB.BCBCBBBzh2:膜的
tsAttsAsssttutttuttzh2:自家
w.v.u.t.u.CCCDCDADCzh2:自己
ssssssAstsuuuuuuwuuzh2:自愿
tu.Autuu.sxxyzxxxyxzh2:自有
uttttst.tAA.ABAAABAzh2:自行
....ss.B.ttttttttvtzh2:至¤
.sssss.sssCBBBBBABBzh2:节能
tAststu.tutu.ttttutzh2:芯片
ut.tuu.u.tBBDBBBCBCzh2:若有
.sstsAssttDBCBBCBBBzh2:若能
tBut.tuttuBCCBCBBBBzh2:药企
sutCtst.stuuuwuuuuuzh2:药厂
AsssssAsstFDDDDDFDDzh2:药店
t.tstAtus.BCBCBCBBBzh2:药物
uCuutuuuv.stssssssszh2:获得
sAttsAssttDFDDDFDDDzh2:菌株
utuuututCuBBBBBBB.Czh2:菲亚
ssss.sAs.sBBBBBBCBBzh2:萄园
....s..B.tuuuuvuuwuzh2:营收
Att.ststttFCCDCCDCCzh2:葡萄
s.ssAs.ts.CDCCFCCCCzh2:董事
tssssstBstBABBBBBCBzh2:融¤
uttutwu.uB.........zh2:融资
.tsuAuuuv.ssts.sstszh2:行业
tttstBsststttttutttzh2:行共
ssAsssstAvttttttttuzh2:行开
ssssssCAssAAAAAABCAzh2:行的
tttststssBAAABAAAAAzh2:行车
sssstsssA.BBBBBBBBCzh2:行都
.AsssssAstEEDDDDDFDzh2:衍生
sssssAsssstttttutttzh2:补助
st.tsstssABBBBBBBCBzh2:补贴
tttAstAtstBBBABBDBBzh2:装一
ttAtttAssuBBCBBBBBBzh2:装上
uuu.uu.uu.BBBCBBCBBzh2:装机
sssBsss.tsBBBDBBBBBzh2:装线
tsAtut.sstCCEBCCDCCzh2:装置
sAssAttAtvsBAACAAsAzh2:西南
sst..sAttuEEDEEDEDDzh2:要一
...A..ss.sCCCDCCDCCzh2:要两
tssBssAttuBBBCBBBBBzh2:要五
AsstttssstECCCCCCCCzh2:要亚
...t.AsstuDCCCCCCCCzh2:要代
ssAAsttsssCCDDCCCCCzh2:要做
tsAsA.stsvEEGEFFEEEzh2:要合
ttuttuBtsuEEEEEEHEEzh2:要在
s.s.A..sstBBBBCBBCBzh2:要找
sssssAsssuBAAAABAAAzh2:要教
sss.ttttAtDDDFDDDDFzh2:要有
sssA.sss.sBBBCBBBBCzh2:要求
...sssssstCABBBBBBBzh2:要经
sssssssAstCCCCCCCDCzh2:要花
tssssstBstBABBBBBCBzh2:要融
sAstsssts.CDCCCCCCCzh2:见病
sstssCtstsssssstssszh2:观测
tutAtt.ssussstss..szh2:规模
ututtu.ttAttttttuttzh2:解决
xtvxAuvBsBBBB.BA.sBzh2:计划
ssstsAstssBBBBBC.BBzh2:计学
ttsBtsstsvBBBDBBBCBzh2:计完
ttt.utt.tsCBBDBBBABzh2:订单
.utsttt.tACBBCBBBDBzh2:认证
Asss....ssECCCCCCCCzh2:认识
BtstssttttBAAAAAAAAzh2:让您
tuuutvCuttACCCCCECCzh2:让我
tAAtttsttuCDECCCCCCzh2:训练
w.txtuvwsAssAs.tssszh2:许可
tutttstuuCAAAAAAAAAzh2:论文
st..ttuwwAvuttswvstzh2:设备
.ttst.t..suttttuttvzh2:设有
utuu...t.vsssssutuAzh2:设立
wwBAssywvxDCCDDDCDCzh2:设计
ssttsssssAtttttvtttzh2:访问
s.s.sssBBtDDDDDDDFFzh2:证和
..ssssBs.tuuuuuuvuuzh2:证新
Bs.s....stvuuuuuuuuzh2:证照
tBtBtttuttBCBCBBBBBzh2:证的
tsttsAAuuutttttsuttzh2:评估
uB.uttuustBCCBBBBBBzh2:识产
ttttttttAAttttttttuzh2:诉我
.sssssAsstDBBBBBBBBzh2:诊所
.utAtttttuBAAAAAAAAzh2:试剂
tsssstsssBttttttuttzh2:试点
v.BusuBusvAA.AAABAAzh2:试设
usstt.A.twA...AsBDAzh2:试验
...tt.stsuC.EAABBAAzh2:诚寻
.AtustAusuC.BBBBCBBzh2:诚征
tssstsA.ttAAAAAB.CAzh2:诚邀
tBtutu.tttDGEDDDEDDzh2:语音
AtstBs.tstDBBBDBBBBzh2:请与
sAAssssssuttuttttttzh2:请专
sssAsssAsuuuuvuuuvuzh2:请把
tBtttAttuuBCBBBCBBBzh2:请教
tsttA.tsttttttustutzh2:请联
sAsAtsttAuBDBCBBBBCzh2:请问
uwwutAssttBABAABBBCzh2:课题
.ttsAstsstDBBBCBBBBzh2:谁愿
AstttsAstsDCCCCCECCzh2:谁有
AsssssststHCEEEEEEEzh2:谁来
Aut.tttuBuGFFGFFFFHzh2:谁能
As.ttttsssCBEBBBBBBzh2:谁都
tsssAsstsADDDDFDDDDzh2:责人
BtttttststBAAAAAAAAzh2:货的
...t.AsstuDCCCCCCCCzh2:货需
.ttAtsttttCBBCBBBBBzh2:质的
tBututust.CFCCCCC.Czh2:购买
BssssststtDBBBBBBBBzh2:购目
s..A..Bs.tCCCDCCECCzh2:贵厂
tBttsBAuuv.A...st..zh2:贵方
st.tsstssABBBBBBBCBzh2:贷款
tAstst.tuuCECCCCECCzh2:费使
vAsvuuAuvvsutsssssszh2:费用
utttutt...DDDDDDDFDzh2:资¤
ttt..tt.tusssAtsssszh2:资产
uustAtuAttttttuttutzh2:资人
tstt.stt..vvvvxvvvwzh2:资企
ss.ssCsussssssstssszh2:资助
tstt.tsutACCCCDCCCCzh2:资持
tssssss.t.CECCDCCCCzh2:资方
tttv.tu.ttCCCCCCCECzh2:资本
ts.ss.s..ABBBBBBBCDzh2:资机
Cuuut.u.uwCCCCDCCCCzh2:资源
ttsssttAttssss.ssuszh2:资的
.ttAtsttttCBBCBBBBBzh2:资质
tststttBuvAA.At..B.zh2:资金
ssssssssAtwwwwxwwwxzh2:资项
uv.suBvwvt..ss..A..zh2:起做
uutuuCttuvuusuuwuuuzh2:起发
ssAsssssstttstvttttzh2:起开
utCutttttt.........zh2:起把
tt.tss.tAuss.sssAstzh2:起来
ts.ttAtttssstssBssszh2:起研
ttAsuAttuv..s..A...zh2:起设
Bttttttttsuttttttttzh2:超市
ttBssstsssBBCBBBBBBzh2:跟您
ttBtAutsttssts.sssszh2:跟我
tututu.sAutAAAAAB.szh2:跨境
tuutstBtut......A..zh2:路灯
t.AttttstuA.BAAAAAAzh2:车厂
tutAssBtsusssAssusszh2:车的
tutAuwtvu.stuuttvttzh2:车间
stustuBstuttttttvttzh2:车队
uBuu.stutvBDBBABBBBzh2:转型
tBtsttttsuvyvvvvvvvzh2:转移
tButsuttsttvtttttttzh2:转让
ssssss.ss.BBBBBBBDBzh2:轮融
A.wAwutwtuCABDBBCCCzh2:软件
tttttt.Astttttttvutzh2:轻人
sssstsAAsusssssstvszh2:轻公
stttsstt.Asssssssstzh2:辅导
ssu.sBtstuvvvvvyvvvzh2:辐射
ttstsstsABCCCCCCCCEzh2:迁到
usuBttuu.uBABCBBBBCzh2:过来
AtttstAuttutttttuttzh2:迎厂
stsssBtttutttttvtttzh2:迎合
tttttttCuu.......A.zh2:迎投
.ttAsu.tsvvuuvuuvtuzh2:迎新
tttssBs.suAAAAAsACAzh2:迎有
Bu.s..stttwuuuuuuuuzh2:迎欧
stAttAuu.wut.ttuttuzh2:迎法
ssus.DstssAAAAAAAAAzh2:迎海
.sttBuuswst.ssAst.szh2:运营
AAstsstttuuttttttttzh2:还可
s..ts.tC.uBBBBBBBCBzh2:还差
tttAtttAtuuuuvuuuvuzh2:还有
suuCut.A.yFDDEDDGFEzh2:还没
ssButtsBtsCCDCCCCDCzh2:还需
tstB..ssstCCCDCCCDCzh2:这一
tt.ttutAt.BB.BBBBCBzh2:这是
sstAsstsstDDDGDDDDDzh2:这种
tAtutAtutututttstttzh2:这项
.vts.vust.AC.ABAAt.zh2:进入
s.A..ss.stttututtttzh2:进制
AAstttusstuutttttttzh2:进去
Dvtuusuuuwtsssssssszh2:进口
tBssssssssDFDDDDDDDzh2:进的
sutsuwACtvDDDDDDFFDzh2:进行
uuutut.uuBssstss.sszh2:连续
vAttttu.t.tutttttutzh2:退出
B.ttsstsstttsssAssszh2:适的
utttuuttDt.........zh2:选址
stsAststsAAAABAAAAAzh2:选药
ssssttsAtstttttttvtzh2:通常
Cuv..vvvwAACA.BAAAAzh2:通过
tAu.tsvvsA.v..A....zh2:造商
ttttstCsssAAAAAABAAzh2:道路
ssAttAsssvvvwvvxvvvzh2:邀请
tuBustutttBBCBBBBBBzh2:部件
....s..B.tCCCCCCCECzh2:部资
s.Atttt.tvttsttttvtzh2:部门
.u.ututt.tCBEBBBBBBzh2:都不
.sttstsst.BBBBCBBBBzh2:都企
tssAssssAtuuuvuuuuvzh2:都做
t.ststAtsuAs.AAABAAzh2:都可
AtsAssttstDCCDCCCCCzh2:都是
tstttssstBttttttttuzh2:都有
sss.s.sss.tttutttttzh2:都电
tttstsutA.ttt.ttttuzh2:都的
sssssAsssuBAAAABAAAzh2:都缺
tsBtAttsttuuvuvuuuuzh2:都能
s.sssAAtswtvtttvsttzh2:都行
ststtttsCwAAAAAAAABzh2:都设
.ssttsttAvCBBBBBBBDzh2:都还
uBt.ttuusvCECDCCCCCzh2:配方
tsttttsBttuuuuuuuvuzh2:配置
BssssstsssECCCCCDCCzh2:酒庄
.ttttt.tttDCCCCCCCCzh2:酒店
tCttttusststssssssszh2:采用
Bsuuuu.vvtt.ssssusszh2:采购
AtsusssttBtsssssssszh2:里昂
..tuutu.st.Asssssttzh2:里有
utvAtstAtu...s...B.zh2:量产
s.s.A..sssttttvttttzh2:金与
sssssstBsutttttttvtzh2:金参
ssss.Aststttttuutttzh2:金我
ss.sAssAssuuuuvuuwuzh2:金支
tssstttAtsCCCCCCCECzh2:金看
tuuutstBAuBBBBBBDCBzh2:钱也
uuvvuvv.A.AAAAAAAsAzh2:银行
Dvttvutuussu.sssAsszh2:销售
Bs....s..sCBBBBBBBBzh2:销我
tsBtstsstsCCFCCCCCCzh2:镜头
sAutsBAAssuvuuuvvvuzh2:长期
ut.AutuuwAssuAssusszh2:长的
wtssssBss.uuuuuuwuuzh2:门店
ssttsssssAtttttvtttzh2:问学
A.ssstssstCDBBBBBBBzh2:问问
sssBssssstuuuwuuuuuzh2:闲着
sB.tA.ssststssusssszh2:闲置
utAAttutt.CCDDCCCCCzh2:阀门
ttAstttBtussusssstszh2:队与
BtsAs.ttsutsstssssszh2:队伍
ssAsssAsssBBCBBBABBzh2:队做
vuuvvsuuuBssssvsssszh2:队共
tuttBsststAAAAsBAAAzh2:队合
..tssBCssusssss.tsszh2:队和
tttttAuBuvtttttutvtzh2:队开
ts.sssAsstttutttuttzh2:队有
tssstsBttuuuuuuwtxuzh2:队的
ssttBBsttvAAAA.BAAAzh2:际合
ss.sAA..suCCDCDDCCCzh2:降解
sttt..BssvBBBBBCDBBzh2:院先
ttAssAttsuwwywwxwwwzh2:院愿
sAtss.ssstCCCCCDCCCzh2:院所
At..stvssAtsutsAssszh2:院的
Btsssttttttsssssssszh2:院资
ssAsssssssCCECCCCCCzh2:陶瓷
tsststBtttuuuuuuwuuzh2:随便
sttttBtttttttttutttzh2:随访
tusstv.sv..BABtAts.zh2:集团
sAtssssssuutssssssszh2:集成
sssBsssssstttutttttzh2:零件
Btssss.sstECCDCCCCCzh2:零售
ssBttsssstBBCBBBBBBzh2:雷达
sstts.AtssBBBBBCDBBzh2:需一
sssAssssstCCCFCCCCCzh2:需外
vtsAuut.uvttuttttttzh2:需求
vvu.wuss.vGGBGEHCDEzh2:需要
.s.su..usxBssA.ss.szh2:面向
.uAuusvtAutstsssssAzh2:面的
sBststssstuwuuuuuuuzh2:项发
xstu..wssssAtAu.suszh2:项目
sssstsstBsCCCCCCCCDzh2:顾问
utttttsusBAAAAAABAAzh2:预测
u.ss.stutBBDBBCBBBBzh2:领域
sss.ussEswssssssstszh2:领投
sttssBttstssssstssszh2:题的
tvusus.u..ssssst.sAzh2:题组
ttttttuCtuBBBBBBBCBzh2:额度
tstBttttttABACAAAAAzh2:风机
ssss.ts.ttCCCCDCCDCzh2:风险
Cststsuuuuuttstttttzh2:食品
tttsst.stABBBBBBCBBzh2:首台
v.utttButvAAABAABA.zh2:首批
tutAttttBtCCCECCCCDzh2:首次
sssssssAsstttttttutzh2:首笔
tsCuuvutttAABAAAAAAzh2:驱动
.tss.sCs.tttttttvttzh2:驾驶
.vstwsuxstCA.BAABABzh2:验室
sBsssAssssuwuuuwuuuzh2:验数
.tsBttt.ttDCCECCCDCzh2:验的
tAtwv.AvvwAABAACBAAzh2:验证
ttBstttttsBBDCBBBBBzh2:骨骼
utsttBvttusssssussszh2:高原
ttttttutBtAAAAAAAABzh2:高新
s.vuutvuuBBEDDDEDDDzh2:高校
s.AsssssssCDDCCCCCCzh2:高温
sttst.tBsAtttttttutzh2:鼓励
.t.ttAttsuvuwuuvuuuzh2:齐全
ts.sB.ttBtuuuuwuuuvzh3:¤平米
....ss.B.ttttttttvtzh3:¤至¤
sssssstCstBBBBBBBCBzh3:¤额度
AstsAssttsCBBBCBBBBzh3:一个人
tttutsA.uvsssssstAszh3:一个客
Bttttsts.tBBBBBBBBBzh3:一个本
t.tsAAtsstBBBBCBBBBzh3:一个法
ssBsss..ssCCDCCCCCCzh3:一代产
ttBttsssssAABAAAAAAzh3:一代机
tsusAttAuwt.ttuttutzh3:一家公
.ttAstttttCBBCBBBBBzh3:一家有
tttttAAstsAAAAABBAAzh3:一家法
ssutst.usABBBBBBCBBzh3:一家用
ssBussAsssCCDCCCDCCzh3:一家电
s.ssssAsssBBBBBBBBBzh3:一条线
sAsssssssututttttttzh3:一次性
tsButtttstAAAAAAAAAzh3:一款新
uvAvuBuvut..s...A..zh3:一起做
uutuuCttuvuusuuwuuuzh3:一起发
ssAsssssstttstvttttzh3:一起开
utCutttttt.........zh3:一起把
ts.ttAtttssstssBssszh3:一起研
ttAsuAttuv..s..A...zh3:一起设
tsststuvAABBBBBBBBCzh3:三个人
.tutts.uAutsssss.stzh3:三个月
sssssAtstsvvvvvxvvvzh3:三十年
tttAs.tst.ssstssssszh3:三大洲
ttttst.tsAttttttuttzh3:三甲医
stsAs.ss.tBBBCBBCBBzh3:上市前
..sss.BAttttttttvvtzh3:上试用
stttstCtttAAAAAAAAAzh3:上验证
ttBttussssCCECCCCCCzh3:下一代
tttstsA.ttDDEDDDEFDzh3:下一步
tttttt.usBBBBBBBCBBzh3:不缺钱
tstsAssssABBBBDBBBBzh3:与一家
.t..Cs.usuAAAAC.AAAzh3:与产业
tCtsssstsuCECCCCCCCzh3:与其自
.sAtssBtstuuwuuuvuuzh3:与初创
ssssA.sssswwwwzwwwwzh3:与国外
sstsABsssuvvvvwwvvvzh3:与外国
..t.Bss..sCCCCECCCCzh3:与当地
ssAsssssstttvttttttzh3:与您共
uusuAAtsuuBBDBCEBABzh3:与我们
..t.Cs.ussuuuuwuuuuzh3:与技术
ssAs..tuttuuvuwAuuuzh3:与法国
ttAtAttsstuuwuxuuuuzh3:与海外
sstssBssstBBBBBDBBBzh3:与研究
tsBssuttsuwwzwwwwwwzh3:与设备
sss.sC..swtttttvtttzh3:与高校
sButs.sstytwtttvtstzh3:专利可
sA.sss..s.tutttttttzh3:专利技
ssstusstsAABAAAAAAAzh3:专有技
ssAsAsssssBBCBCBBBBzh3:业一起
sstAttAstuAAA.AAB.Azh3:业公司
ssstAsststss.sttssszh3:业共同
ssB.sss.stBBCBBBBBBzh3:业合作
ssss.sAttsvvvvwvwvvzh3:业团队
ssssssssAvttttttttvzh3:业在法
tussuuA..uuuvuuuvvvzh3:业提供
ssAussssssCCECCCCCCzh3:业的工
ss..s.sAsstttttttutzh3:业科技
AtBsttttstCBCBBBBBBzh3:业联合
sssssAsssuBAAAABAAAzh3:两个都
stAssttttAsstsssssszh3:两个项
tttutsA.uvsssssstAszh3:个客户
s.s...As..BBBBBBDBBzh3:个月吗
Bttttsts.tBBBBBBBBBzh3:个本地
t.tsAAtsstBBBBCBBBBzh3:个法国
sssssAsssuBAAAABAAAzh3:个都缺
stAstttt.Asstssssttzh3:个项目
vuvv.uussA........uzh3:中国企
uuBtsts.Atss.susstuzh3:中小企
tttAtsttt.uuuwuwuuuzh3:中心每
sstsBtssttAAAABAAAAzh3:中法合
sAt.sttsssBCBDBBBBBzh3:临床前
vtsB.tAtssCCCFCCBCCzh3:临床用
ststtBstsussssstssszh3:临床研
tt..sstsBsuuuuuuuuwzh3:为中国
sssssAssssttvttutttzh3:为合作
Cs.......tuttttttttzh3:为国外
A...t.t.Bsvuuuuuuuuzh3:为法国
ss.s.st.tus.uuus..szh3:也可以
tssttusAuAAAAAAAACAzh3:也没有
tuu.vuvvuCtsstssssszh3:二十人
.ttAt.tutuwvvyvwvvvzh3:二十年
sssAsssssuvvvxvvvvvzh3:五件起
tttBs.tsstAAABAAAAAzh3:亚洲的
As..s...Buutttttttvzh3:交给我
AA.ss....tDABBBBBBBzh3:交给有
t.t.uttBuwAsAAAAADAzh3:产业化
sstAssutAttttttttttzh3:产业园
ttstsB.tsttttttutttzh3:产业界
sssstssAssvvvvvvvyvzh3:产业资
sssAssssstDDDGDDDDDzh3:产伙伴
ttt..tt.tusssAtsssszh3:产公司
stsAsssssvCBBCBBBBBzh3:产品已
ttAtssAtttttutttuttzh3:产品开
tsssssAsstttttttuttzh3:产品来
sBtss.tss.tvtttttttzh3:产品由
tBtss.ssutv.tttttttzh3:产品的
tttBsttttsCCCECCCCCzh3:产环节
sAsAsssssstutvtttttzh3:产能力
tA..Bs.tssEFEEGEEEEzh3:人联系
tssssstAstAAAAAAABAzh3:今年要
ttAtsstBttuuvuuuuwuzh3:今年还
tBssssssstCDCCCCCCCzh3:付费使
ssBsss..ssCCDCCCCCCzh3:代产品
sutBtssssuAAAAAAAAAzh3:代工企
sstts.ts.BBBBCBBBBBzh3:代工厂
tstAs.utsuBBBDBCBBBzh3:代工的
ttBttsssssAABAAAAAAzh3:代机器
.sstsssss.EBBBBBBBCzh3:代理商
ssAsAsssstttwtuttttzh3:以做您
tAAssssutuCEECCCCCCzh3:以外的
....t..C..uuuuuuuwuzh3:以股权
ssssAsssssvvvvxvvvvzh3:以设备
ttAvs.tutuAA.ABBBAAzh3:们一起
.tststvusADCCCCCCCDzh3:们三个
sttAAsttstCCCEDCCCCzh3:们不想
sssssAsssuBAAAABAAAzh3:们两个
ssttstBsttuuuuuuvuuzh3:们公司
stAsAssstuuuwuvuuuuzh3:们可以
BttBt.tstvwuuvuuuuuzh3:们在亚
tsststtCtuBBBABBBDCzh3:们在找
tttAAstsstuuuvvuuuuzh3:们就是
.utuAttusADCCCDCCCCzh3:们希望
ssAs.sssstuuvuvuuuuzh3:们很乐
ttsutButstBBDBBCBBBzh3:们想和
ttttsBststCCCCCEACCzh3:们想找
.A.uvusutsu.utttuttzh3:们愿意
.t.tttsutAututtttttzh3:们拥有
ssB..stsstuuvuuvuuuzh3:们提供
.s.B.s..sstttuttuttzh3:们有两
suuAuvAstvGEEHEEGHEzh3:们正在
sssB.AttstCCCDCDCCCzh3:们没有
AstAsststuDBBDBBBBBzh3:们生产
ssttssstsAvxvvvvvvvzh3:们的专
A.ssssttttstssssssszh3:们的低
uu.AsuBttuwwxxwwywwzh3:们的工
sstsssstsABBBDBBFBBzh3:们的机
.ss..C..suDCCBCDCCCzh3:们的水
ssAsstsssCttuttttttzh3:们的研
utsstuAutCBBBBBBCBBzh3:们的软
sstsstuAAvBBBBBBBCDzh3:们第一
tttsuttuuC.t.A.....zh3:们自己
Cs.ts...stECCCCCCCCzh3:们进入
tssAssssAtuuuvuuuuvzh3:们都做
tst.ttAtttEEEGEEGEEzh3:们需要
ttBttttt.sCCDCCCCCDzh3:件公司
AsButsttstGEFEEEEEEzh3:件的公
ssAsAsssssBBCBCBBBBzh3:企业一
tttt.ssttAttttuttttzh3:企业中
ssstAsststss.sttssszh3:企业共
tsAsssssBtuuvuuuuuvzh3:企业可
tttsCsstusttttuttttzh3:企业各
ssAsAttsstAABAsAAAAzh3:企业合
tutt.tutAuuuuuwuuuxzh3:企业在
tusstuA..ussus.stttzh3:企业提
utt.ustttBAAABAAAAAzh3:企业来
svAv.ABvuu..B.ss...zh3:企业的
ssBs.t.ssuttvtuttttzh3:企业组
suBtuttuttEDEDDDDDDzh3:企业联
ssBussssstsstsssssszh3:伙伴一
sssttssBsuCCCCCCCECzh3:会资本
.t.us.uuttssts..ssszh3:作伙伴
tsAtt.ststBBCBBCBBBzh3:作共同
sssAsstsstCCCDCCCCCzh3:作工厂
sttsststtBssssssssszh3:作研究
ttuutCvvtutttttutttzh3:作课题
ttAtss.sssttutttuttzh3:你们的
ts..t.s.t.tttttttutzh3:使投资
tCuttuuttvACAAAAAAAzh3:使用权
sAssssssssBCBBBBBBBzh3:使用许
sCstsstssvwzwwwwwwwzh3:使用费
ssssssAs.svvvvvvwvwzh3:供一条
.stsssCssuttttttuttzh3:供企业
s.s.tsBtssttttttuttzh3:供场地
vvtAuuuuuA..sA.....zh3:供应商
.sst.sBsssBBBBBBDBBzh3:供试验
sssu.stAsuuuuuvuuwuzh3:供资本
stsAststsAAAABAAAAAzh3:候选药
sttC.sttsuBBBCBBBBBzh3:做不了
tuCttutsttttuttttttzh3:做产品
.utvtt..svFDDDDDFFDzh3:做好了
Attttt.sstDBBBBBBBBzh3:做实验
AttuAstssuutttuttttzh3:做您在
s.Btttsssssstsssssszh3:做水下
sssssAsssuBBBBBCBBBzh3:做研究
stsAtsstssssstssssszh3:做碳纤
t.ststtAsttutttttutzh3:做芯片
sttttsCs.tuuuuuuvuuzh3:做验证
ttttstAAtuttttttuutzh3:储能产
tAtstuuutstvtttttttzh3:催化剂
Bt.s....suwuuuuuuuuzh3:充产品
ssss.sAsstttttttuttzh3:先在一
s.A..ss.stttututtttzh3:先进制
s.sssssssAtvtttttttzh3:八年研
tsAtssstssBBDBBBBBBzh3:公司一
ssss.ssAtwABAAsAABAzh3:公司也
ttv..tAtttuuuvsuwuuzh3:公司做
.sAt.ttssx.ssstsssszh3:公司共
Auvv.u..uwstttvtvutzh3:公司可
tsAsAstssuCCDCDCCCCzh3:公司合
ut.t.t..tuDDEDBDEEDzh3:公司愿
ut.Atttt.Attv.vtttszh3:公司成
Ass..ssAsuCBBBBBBCBzh3:公司把
tsutuAt.uBs.ssstssszh3:公司有
Bust.st.stCBBBBBBBBzh3:公司生
tstttttA.uCCCCDCCsAzh3:公司的
stsssstsA.CCCCCCCCEzh3:公司要
s.s.t.ssBsBBBBBBBBCzh3:公场所
tssst.tvEwAAAAAAAABzh3:公室和
tsBstsussuBBCBBBBBBzh3:共同做
s.sssAsssstttttvtttzh3:共同分
ssssAt.tsAEEEEGHEEEzh3:共同发
ssCttusstuvvxvvvvvvzh3:共同完
stAsuAssssAACAA.AAAzh3:共同开
ttusCtttttBBBBCBBBBzh3:共同持
tsBtussssvAAAAA.AAAzh3:共同研
stst.Auttusststsssszh3:共同设
tCtsssstsuCECCCCCCCzh3:其自己
Asttsssssvtsssss.sszh3:养老院
ABsssssssuuttttttttzh3:再接两
ss..s.sAsstttttttutzh3:农业科
sssB.sss.ttttutttttzh3:净车间
.sB.tssBssCCDCCCCDCzh3:出一半
stusstAttssssssstsszh3:出一条
ttBtstttssCCECCCCCCzh3:出一款
.ss.....stCBBABBBBBzh3:出口欧
sst.sAtsstAAABABAAAzh3:分需要
stttstCstsvvvvvvyvvzh3:划出一
...sssssstCABBBBBBBzh3:则需要
ssss.sAttsvvvvwvwvvzh3:创业团
uuuuuuvwBAsssssssstzh3:创业者
....s.B.Bttttttttttzh3:创企业
uus.ttsAstsst.s.tvszh3:创公司
sssststB.tuuuuuuuwvzh3:创始人
.ttsst.tstutttttuttzh3:创新器
....s.B.Bttttttttttzh3:初创企
uus.ttsAstsst.s.tvszh3:初创公
sA.sss..s.tutttttttzh3:利技术
ssBstutttsABAAAAAAAzh3:别人的
ssttttBts.ssssssusszh3:到我们
.ttutttuAvCBBBBBBBCzh3:到法国
sAssssssstCEDCCCCCCzh3:制药企
tAu.tsvvsA.v..A....zh3:制造商
.s.A..ss.sBBBCBBCBBzh3:前需要
sssAs.ss.sBBBDBBBBBzh3:力的工
ssssAssssuttttuttttzh3:办企业
s.s.t.ssBsBBBBBBBBCzh3:办公场
vsututuAuAtutttttvuzh3:办公室
tstsAsAsttDDDDFDEDDzh3:务公司
..B.u...Ctttutttttuzh3:助企业
tA.sttsssustAsssssszh3:助听器
BtssssssAuutttttttuzh3:助外国
tstssButssCCCCCECCCzh3:医学院
.sv.tutAstutstssstszh3:医疗器
AtssssussAtssssAssszh3:医院的
Btsssttttttsssssssszh3:医院资
.susssAtttCAAAAA.AAzh3:十二家
.s..B..st.uuuuxuuuuzh3:半出资
ssssstsBsttttttttvtzh3:单笔¤
...t.AsstuDCCCCCCCCzh3:卖货需
s.ssAsttst.BAACAAAAzh3:南地区
tssssAssssBBBBBCBBBzh3:博士课
ssAt.tttsssstsBsssszh3:占一半
.Assss.sssuwuuuuuuuzh3:占许可
.ssAsstsstDCCECCCCCzh3:厂加工
AAsssssussvvuuuuuuuzh3:厂家来
sssAts.sstDDBFDDGDDzh3:厂愿意
sstsB.sstuBBBBCBBBBzh3:厂房和
ststtt.BttAAAAAABsAzh3:厂提供
tttBttstttssstssssszh3:原料药
ssssA.stssttttuutttzh3:双方共
tsBtsttsstCCFCCCCCCzh3:发一款
ttusv.ttDtAAAAABAABzh3:发中心
ssBtsuttsvttvttttttzh3:发伙伴
tssutsstBuAAAAAAAAAzh3:发工资
ttAsssstssBBCBBBBBBzh3:变成产
.ss.....stCBBABBBBBzh3:口欧洲
.st.sBs.suuuuuuwuuuzh3:可与外
sssssAssssttvttutttzh3:可为合
Cs.......tuttttttttzh3:可为国
ssAsAsssstttwtuttttzh3:可以做
sss.sss.sstttvtttstzh3:可以帮
tsuAst.ttttuuvuuwuuzh3:可以替
tsttstBttsttttttuttzh3:可以给
ssssAsssssvvvvxvvvvzh3:可作为
tAsssssssuuwuuuuuuuzh3:可出售
ts.BtAtttwtu.utttttzh3:可对外
ss..sttsttttvutttttzh3:可承接
s.Asssssssttuttttttzh3:可投入
.Bstss..sstvtttttttzh3:可方式
ttsssBAstvvvvvvxyvvzh3:可用于
.Atss.sssvvwvvvwvvvzh3:可许可
ssBsAs..suBBDBDBBBBzh3:可降解
sss.ssAsssBBBABBCBBzh3:台设备
s.sAt.sAstCCCDCCCDCzh3:台需要
tsAtssstssBBDBBBBBBzh3:司一起
.sAt.ttssx.ssstsssszh3:司共同
ttBtvttAttDDEDDDEEDzh3:司愿意
tt.ustttAAttvtwtttszh3:司成立
Bust.st.stCBBBBBBBBzh3:司生产
.s..B..st.uuuuxuuuuzh3:各半出
ssAt.tttssttututtttzh3:各占一
ssststsCtussssssssszh3:合伙人
ttttBttttssssstsssszh3:合伙方
.t.us.uuttssts..ssszh3:合作伙
ttttsBttsttttttutttzh3:合作发
sssAsstsstCCCDCCCCCzh3:合作工
ttuutCvvtutttttutttzh3:合作课
sts.AssvAuAAAACAAA.zh3:合办公
tsssstwssAsstsssssszh3:合开发
tsBttutsttAAAAAAAAAzh3:合研制
.sCt.tssstBBCBBBBBBzh3:合研发
ssussBsstvstssssssszh3:合研究
ssssAsssssuuuuwuuuuzh3:合股办
sss.Bsssstvvvvxvvvvzh3:合资企
s..sAs.ssuBEBBDBBBBzh3:合资方
B.ttsstsstttsssAssszh3:合适的
ssBstsssssuuvuuuuuuzh3:合项目
s.sssAsssstttttvtttzh3:同分析
..s..s...ADDDDDFDDDzh3:同发表
ssCttusstuvvxvvvvvvzh3:同完成
stBsuutsssCCFCCCCCCzh3:同开发
tttsCtstttBBBBCBBBBzh3:同持股
ssAst.ststttuttstttzh3:同申请
tttstBsststttttutttzh3:同行共
.sAvu.uttuBBCBBCBBBzh3:同设计
ttBtsutsttsstsssssszh3:名工程
ttttsu.ttAssssssssszh3:名患者
ssBssAusstvvwvvxvvvzh3:向合作
tttstAAttuttttttuttzh3:向国内
ttttttttAAttttttttuzh3:告诉我
tuutttttuC.........zh3:员来自
.ssttsts.tCCCCCCCCDzh3:和办公
s.tsA.sAsuDDDDFDDEDzh3:和团队
AtttttssAtvuuuuuuuvzh3:和尼斯
ss..t...sAuuuuuuuuvzh3:和成都
ssAssBssssBBDBBDBBBzh3:和我们
sss.t.suDvssssssssszh3:和支持
tBt.tsssAtBCBBBBBBAzh3:和注册
ssssssssAtuuuuuuuuwzh3:和签证
sssssAsssttttttvtttzh3:和设备
...sssssstCABBBBBBBzh3:品则需
.stAssssstuttutttttzh3:品牌做
Ass.ssssttBAACAAAAAzh3:品牌的
AsssttssttHEFEEEEEEzh3:售伙伴
BtsAs.ttsutsstssssszh3:售队伍
..ssssssstFBCCCCCCCzh3:商来卖
t.AsssAtssttutttvttzh3:器人的
tsttsstBsussssssstszh3:器平台
.ttsst.tstutttttuttzh3:器械的
..Assssssutttttttttzh3:四十名
Btsts.uttuCBBBBCBBBzh3:四川的
sBsssss..sBCBBBBBBBzh3:回收工
.s.ss.t.svuuwuuwuuuzh3:团中央
ssssAssstABBBBCBBBBzh3:团成立
ttt.ttAtsttttuttuttzh3:团旗下
ttAstttBtussusssstszh3:团队与
vuuvvsuuuBssssvsssszh3:团队共
tuttBsststAAAAsBAAAzh3:团队合
tttttAuBuvtttttutvtzh3:团队开
tssstsBttuuuuuuwtxuzh3:团队的
utssss.uAtCCCCCCCCEzh3:园区能
stst.sDtssAAAAAAAAAzh3:园愿意
ttts..stAtvvvvxvvvvzh3:国中小
vuuvAvvtt.ututstttvzh3:国企业
tttA.sssAsvvvwwvvvwzh3:国公司
uttAtAAttvuuuvuuvuuzh3:国内外
tsssssttCuAAAAAAAABzh3:国创业
Ctsssts.tuzxxxxxxxxzh3:国厂商
tstsBtststAAAABAAAAzh3:国合伙
tttsAAttuuuuuuvwuuuzh3:国团队
BtsAsssssuxvvvvvvvvzh3:国外产
As..s.ssssuttttttttzh3:国外医
tAst.tstutABAAsAAAAzh3:国外技
BsttsstsstECCCCCCCCzh3:国找到
As.ts..sssECCCCCCCCzh3:国经销
s.ssBsstttBBBBCBBBBzh3:国股东
ssttBBsttvAAAA.BAAAzh3:国际合
tutBtsututtttutttttzh3:图纸发
sAssstsssstutttttttzh3:图纸和
ususttuuA..A.As...tzh3:在中国
Btu.Astutwtttusttttzh3:在亚洲
tttBstAsttBBBCBBBBBzh3:在实验
suuAuuAstvDBBDBDBCBzh3:在寻找
ssss.AssssBBBBBDBBBzh3:在寻觅
ttsststsA.uuuuuuuuvzh3:在尼斯
ssssAsssssttttuttttzh3:在川合
ustu.tttBvCCCCECCCEzh3:在成都
tsststtCtuAAA.AAACAzh3:在找天
A.sttttt.tEDCCCCCCBzh3:在欧洲
suvssuwuAsDBBBCBBBBzh3:在法国
tsstttBttsDDDDDDFDDzh3:在真实
sstttutsCsCCCCCCCCDzh3:在索菲
tsstutsBsttttttttvtzh3:在融资
tAssBstvtuBCBBCBBBBzh3:在西南
ssusAsssssCCCCDCCCCzh3:地企业
AtttsssssuCBBBCBBBBzh3:地公司
tttttuttBtAAAAAAAABzh3:地机构
sss..sCss.ttttttuttzh3:场愿意
tssstttAtsCCCCCCCECzh3:基金看
tssssAssssBBBBBCBBBzh3:士课题
AttttssBtvDCCCCCCDCzh3:备已在
BtsAsssssuxvvvvvvvvzh3:外产品
sst.Asssssttttuttttzh3:外企业
As..s.ssssuttttttttzh3:外医疗
sss.ssAsssuuuvuuvuuzh3:外单位
Asstssssstwuuuuuuuuzh3:外品牌
sss.tAssBussssstsstzh3:外团队
AsssAssssuutttvttttzh3:外国企
tttsAAttuuuuuuvwuuuzh3:外国团
sstAsAssssuuuvuuuuuzh3:外开放
tAtt.tstuutsttxttttzh3:外技术
tsAuvtttv..tA......zh3:外许可
tssttstt.Auuuuuuuuvzh3:外资企
....s..B.tCCCCCCCECzh3:外部资
ttBstttttsBBDCBBBBBzh3:外骨骼
ts..t.s.t.tttttttutzh3:天使投
sutstssstBBBBBBBCBBzh3:套设备
s.tttssAssBCBBBBBABzh3:好项目
uttvsuvv.ACCDCCCCCDzh3:子公司
ssstsAstssBBBBBC.BBzh3:学伙伴
tttttA.usuCCCCCDDCCzh3:学合作
ttuuusB.uvBBBBBCDCBzh3:学生团
ss.ssAtsstuuwuuvuuuzh3:学院愿
vututuvwA..........zh3:孵化器
A.ss.sAstsBBBBBBCBBzh3:孵化的
.vstwsuxstCA.BAABABzh3:实验室
tsB.tsts.tssttssssszh3:客户一
sss.s.sssAtttutttttzh3:客户的
sss.t.suDvssssssssszh3:室和支
..ss.BBsstBBBBBCBBBzh3:室开展
AsstsAtstsCBBBBCBBBzh3:室提供
ssssssssAvAAAABAAAszh3:家中国
ABAtttsttuCBCBBBBBBzh3:家企业
t.sstssttAstssssssszh3:家使用
tsusAttAuwtsttvttvtzh3:家公司
Asttsssssvtsssss.sszh3:家养老
Assssssss.vttttttttzh3:家医院
ttAtusAsssssutss.sszh3:家工厂
ssss.sstAtttttutttszh3:家族企
stsststBtsuuuuuuuvuzh3:家族办
ttttst.tsAttttttuttzh3:家机构
ss.AsstsssBBCCBBBBBzh3:家电子
AsssssAsstFDDDDDDDDzh3:家诊所
ssss.sAsssttttttuttzh3:家门店
sss.sssss.tttutttttzh3:密注塑
sstAsAssssuuuvuuuuuzh3:对外开
tsAuvtttv..tA......zh3:对外许
ssButstssuCCECCCCCCzh3:寻一家
AAuvBvstwuuB..A.sv.zh3:寻找可
Bs.ssBssttFDDDDFDDDzh3:寻找合
sBssAtstsssuss.sssszh3:寻找愿
s..ttstBstBBBBBBBDBzh3:寻找投
AssAsssssssttutttttzh3:寻找有
As.ssssBstCBBBBBBDBzh3:寻找能
sssuBssssuDDDDGDDDDzh3:寻求中
sutBtAs.ssCCCDCDCCCzh3:寻求具
A..ss..s.sDBBBBBBBBzh3:寻求在
sAAssts.sstu.ttttttzh3:寻求技
sssssAtsAvuuuuuvuuvzh3:导师和
uuBtsts.Atss.susstuzh3:小企业
sssBtss.swstsAssstszh3:小公司
tstttttBsuuuuuuuuwuzh3:少数股
AtttsAtstsCBBBBCBBBzh3:尚无代
AAtttsttstBBAAAAAAAzh3:就差一
sstsstAttstttwttvttzh3:尽管来
..s..C...tDDDDDFDDDzh3:展临床
ssAsstss.sBBDBBBBBCzh3:工作室
tttCt.tssttttutttttzh3:工厂可
ssAsssssssvwxvvvvvvzh3:工程公
.uCvuvsttv.stsssusszh3:工程师
AAtttsttstBBAAAAAAAzh3:差一个
AttttttttABAAAAAAAAzh3:已在供
tA.stssAstBCBBBBBDBzh3:已备好
sAstsssss.tutttttttzh3:已完成
.s.......Auvuuuuuuuzh3:已授权
u.stAsBss.ssssusssszh3:已有两
tAsttttAsustsssss.szh3:已有四
ttsBtsstsvBBBDBBBCBzh3:已设计
Bs.A..ss.tCCCDCCCCCzh3:已通过
ststssAstsuuuuuuvuuzh3:师可以
ssAtAstssvCBDCDDCCCzh3:希望与
Asssssss..CBBBBBBBCzh3:希望在
sttttuBtstDCCBCCDCCzh3:希望有
sBsssstsssBCBBBBBBBzh3:希望获
utttttttBtAAAAAAAABzh3:带我们
tsttBututusssstsssszh3:带技术
ttuCtAtuutHEEFEFEEEzh3:帮我们
Bs.ts.ss.tvtttttttuzh3:帮欧洲
AtttsssssBCBBBBBBBBzh3:干洗设
tttuustutC.........zh3:年投产
tssssstAstAAAAAAABAzh3:年要融
tttttt.Astttttttvutzh3:年轻人
sssstsAAsusssssstvszh3:年轻公
ssAssAusssCCDCCDCCCzh3:并一起
sttssBtssuAAAAABAAAzh3:并共同
ssssAsst.uttttuttttzh3:并提供
ststtBstsussssstssszh3:床研究
tssssssssAxvvvvvvvvzh3:店销售
tsBtsttsstCCFCCCCCCzh3:开发一
ssEssts.swAAAAAAAAAzh3:开发新
uttuttAutADDFDDDGDDzh3:开发的
..s..C...tDDDDDFDDDzh3:开展临
..ts.ABs.tBBBBBCBBBzh3:开展产
s..sAs.tsvBDBBCBBBBzh3:式进入
tAssssssssCFCCCCCCCzh3:引进的
AtttsssssuCBBBCBBBBzh3:当地公
tttttuttBtAAAAAAAABzh3:当地机
.tts.ttt.sCBBBCBBBBzh3:当地的
us..t.Bttuttttttvttzh3:当第一
ssAs.sssstuuvuvuuuuzh3:很乐意
AAttssttstB.AAAAAAAzh3:很简单
tssststtBtCCCCCCCCEzh3:律咨询
sssssAts.tCCCCCDCCCzh3:微生物
sAus...ttwABAAA.AAAzh3:心专利
sttss.tssAuuuuuwuuuzh3:心每年
ssAsttssssssusssssszh3:您一起
ssAsssssstttvttttttzh3:您共同
sBsAsstsstuwuuuuuuuzh3:您生产
tA.tsstssstuuttttttzh3:您的产
stBtsstssuAABAAAAAAzh3:您的研
ssss.stsAuECCCDCCCCzh3:想在法
utsssuCts.BBBBBBCBBzh3:想在真
t.Atst.tttFHGFFFGFFzh3:想找一
ssstsAstssBBBBBC.BBzh3:想找统
tttBssstt.AAABAAAAAzh3:想把生
tstAtsAtstBBBBBBCBBzh3:想放在
A.ssstssstCDBBBBBBBzh3:想问问
st.tsAttt.DDEDDEDDDzh3:意一起
stsssAAsstuuuuuvvuuzh3:意作为
st..tstCttuuuuuuuxuzh3:意出资
tsussAAtsstttttuuttzh3:意拿出
uusstuBttsCCCCCCECCzh3:意让我
.AtutstBuvAA...B...zh3:感兴趣
Btttsstttvtsssssssszh3:感器在
tsttsstBsussssssstszh3:感器平
sstssAssstwwwwwzwwwzh3:愿与企
....B....suuuuxvuuuzh3:愿与国
ssA..ssstsvvxvxvvvvzh3:愿与法
ssssAsssssvvvvxvvvvzh3:愿以设
tvAv.AuuuuBBCBCCBBBzh3:愿意一
stsssAAsstuuuuuvvuuzh3:愿意作
ssts.sBtssttttvtuttzh3:愿意做
tAsstttBttBCBBBBBsBzh3:愿意出
ttts.tBtstuuuuuuxuuzh3:愿意当
tsussAAtsstttttuuttzh3:愿意拿
sstAvt..ttCCCFCCDECzh3:愿意接
Attttu.ttsCBBBBBDBBzh3:愿意让
ttAsstsAssAAAAAAABAzh3:愿意进
ssssssAstsuuuuuuwuuzh3:愿成为
ssAsstss.sBBDBBBBBCzh3:戏工作
tuutttttuC.........zh3:成员来
...sssssstCABBBBBBBzh3:成品则
ssstsButsutttttutttzh3:成果共
sAtsAts.svA.AACAABAzh3:成果转
ssts.sstAtAAAABAAACzh3:成立公
ssssAssssvBBBBDBBBBzh3:成立合
.sttstsst.BBBBCBBBBzh3:成都企
sss.s.sss.tttutttttzh3:成都电
tttstsutA.ttt.ttttuzh3:成都的
ststtttsCwAAAAAAAABzh3:成都设
utBvs.uuuuCCCCDECCCzh3:我们一
.tststvusADCCCCCCCDzh3:我们三
utvtAuu.tAABACBAAsAzh3:我们不
tsBsAtssstuuwuvuuuuzh3:我们与
sssssAsssuBAAAABAAAzh3:我们两
sttBsststu.sstssssszh3:我们为
ss.usAstssssussu.sszh3:我们也
.tAAstutttxusvuuuuuzh3:我们做
ssstsssu.Attttttttuzh3:我们全
ssttstBsttuuuuuuvuuzh3:我们公
vustAA.svtBCBBBCC.Bzh3:我们出
utvBttAusuDDDGDDEDDzh3:我们只
stAsAssstuuuwuvuuuuzh3:我们可
s.s.ABssstDDDDDEDDDzh3:我们合
stuut.tBt.sBA.A..CBzh3:我们在
tEtsvsstCyswssssssAzh3:我们对
.utAAtutsuvuuwwuuuuzh3:我们就
tssttAuusBBBBBBDBBBzh3:我们已
AustAtststDCCCDCCCCzh3:我们希
tsvuACuvtvCDECCEACCzh3:我们想
.A.uvusutsvsutwtuutzh3:我们愿
.t.tttsutAututtttttzh3:我们拥
ssB..stsstuuvuuvuuuzh3:我们提
A.w.uAvAtwyxwwwxxxwzh3:我们是
susAs.ssAtvvvwvvvvwzh3:我们替
.wBvutuAvwuttutuuwtzh3:我们有
suuAuvAstvGEEHEEGHEzh3:我们正
sssB.AttstCCCDCDCCCzh3:我们没
AstAsststuDBBDBBBBBzh3:我们生
..uwwsuvxBCv..B.sBtzh3:我们的
tsuttuuA.ABBBBBBBCDzh3:我们第
A..s.s..suDCCDCCCCCzh3:我们缺
ttututuuuD.t.A.....zh3:我们自
ttttssBsstBBBBBBDBBzh3:我们装
ttsttstsBuDDDDDDDEFzh3:我们要
tttAss.tstuuuvuuvuuzh3:我们车
Cs.ts...stECCCCCCCCzh3:我们进
.usAAtutAvwvvwwvvvwzh3:我们都
tst.ttAtttEEEGEEGEEzh3:我们需
tA.tstAusuuuvuuuvuuzh3:我公司
tttttAAtsutttttuvttzh3:我方承
.uA.uuuuuAtsstssssszh3:我集团
.B.s.....sCDCCCCCCCzh3:或取得
BtutsAttsuvuuuuvuuuzh3:手上有
..tuutu.st.Asssssttzh3:手里有
Bt.s....suwuuuuuuuuzh3:扩充产
tsAtss.tssBBCBBBCBBzh3:找一个
ut..ut.usuBBBDBBCBBzh3:找一家
.ttAtsstssDCCDCCCCCzh3:找到能
tsststtCtuAAA.AAACAzh3:找天使
AtButvuuttvuwuuuuuuzh3:找我们
t..tvstssABBBBBBBDBzh3:找投资
ss.t..BAsuCCCCCCDCCzh3:找第一
ssstsAstssBBBBBC.BBzh3:找统计
As..s.ssssuttttttttzh3:承接国
ss..stt.Bsttttttttvzh3:技园为
tssssBs.suuuuuywuvuzh3:技术企
ttBttsssssAABAAAAAAzh3:技术伙
ssssAssss.vvvvyvvvvzh3:技术团
sst.Cssuttwwwwzwwwwzh3:技术方
tBttstt.ttBCBB.BAABzh3:技术的
tAAtustttsBCCBBBBBBzh3:把您的
ss.Aststssuuvvuuuuuzh3:把样机
uAsstsstAsBCBBBBBBCzh3:把欧洲
....t.s.Autttttttvuzh3:投资¤
tustvtuBtstttttttutzh3:投资人
ts.ss.s.sABBBBBBBCBzh3:投资机
AtBtstttttECECCCCCCzh3:拖拉机
tttttttBssBBBBBBBCBzh3:拟引入
sssuBsssstBBBBDBBBBzh3:拟成立
ssusssAtstttttttvttzh3:拿出一
.BsstssstuCECCCCCCCzh3:授权的
..vttttut..tssssssszh3:授权给
As..s.ssssuttttttttzh3:接国外
ssssssutBtBBBBBBBBDzh3:接纳我
ttBtstttssCCECCCCCCzh3:推出一
Btttsstsstwuuuuuuuuzh3:推广国
ssssssAs.sxxxxzxzxyzh3:提供一
s.s.tsBtssttttttuttzh3:提供场
sssu.stAsuvvvvwvvxvzh3:提供资
sBsssss..sBCBBBBBBBzh3:收工艺
tstttttBsuuuuuuuuwuzh3:数股权
t.AttttstuA.BAAAAAAzh3:整车厂
sACstusttsAAAAAAAAAzh3:料企业
.Atssstsstvxvvvvvvvzh3:料电池
tsstttAtttuuwuuuwuuzh3:新东西
ttBttu.sstss.ssstsszh3:新产品
tsBtstts.tssssssssszh3:新传感
uswuDsvttu....A....zh3:新公司
.utusuAtstvuuuuuvuuzh3:新器械
sssAsstssutttvtttttzh3:新客户
AuututAutvvuuuuuwuuzh3:新技术
ssssssBtstttttttuttzh3:新方案
usustsuuCtsssssssstzh3:新来的
Bsstssssstvttttttttzh3:新能源
ssAsssstssttAtuttttzh3:方一起
ssssB.tussttttvutttzh3:方共同
s.s.A.ssssttttvttttzh3:方合资
s..sAs.tsvBDBBCBBBBzh3:方式进
tttttAAtsutttttuvttzh3:方承担
tt.st.tttsAABAA.AAAzh3:方提供
ssssBsststAAAABAAAAzh3:方股东
Atss..Asttwuuuuuwuuzh3:方软件
.uAuusvtAutstsssssAzh3:方面的
ssss.sstAtttttutttszh3:族企业
stsststBtsuuuuuuuvuzh3:族办公
uu.utvBvtvAABAAA.AAzh3:无人机
ssssAsss.sttttutttszh3:旺斯的
BsstsssssuAAAAAAAAAzh3:易公司
tu..tvu.tACCACCCCDCzh3:是我们
ts.st.tsstBBBBBBBBBzh3:晶圆厂
Autsuttt.tEDDEDDDDEzh3:替我们
ssssusAAstAAAAAAsBAzh3:最适合
...B..ssssCCCDCCCCCzh3:月需要
.sssssAsstDCCCCCDCCzh3:有一个
ssutAsAtstBBBBCBCBBzh3:有一家
stuutsAssAAAAAAACAAzh3:有一座
utttsuAtsAuuuuuuwuuzh3:有三十
ttsttststAAAAAAAABAzh3:有三家
stsC..t.stuuuvuuuuuzh3:有两条
Asssst.sstvuuuuuvuuzh3:有两百
sstsssAsAtuuuuuuvuvzh3:有八十
sssuAssAsuBBBBBBBCBzh3:有公司
uts.u.tusAuuuuuuuuxzh3:有办公
tutAtutuuAAAAAAAAAAzh3:有医疗
tstAssstsussstssssszh3:有厂房
tttstsBsttAAAAAABAAzh3:有园区
u.ttBttustAsAADAAAAzh3:有意者
.Bsstsssttvuuuuuuuuzh3:有成熟
ssstusstsAABAAAAAAAzh3:有技术
Atu.tsutsvFDDGDFFDEzh3:有没有
Ctuutsttsttsssssssszh3:有现成
tB.As.s..tuvuvuuuuuzh3:有生产
.tsBttttttDCDECCCCCzh3:有经验
stAstsstsuDDEDDFDDDzh3:期待与
.sssssssAsCBBBBBBBCzh3:期待有
ss..s.sAsstttttttutzh3:期资金
BvtttBtuu.uttttvtttzh3:本公司
sttststu.Auuuuuuuuwzh3:本园区
...st.sCsuuuuuuuuwuzh3:本基金
ttssAsstsACCCCDCCCCzh3:本行业
AsssCststwBAAA.AAAAzh3:本集团
tssssBs.suuuuuywuvuzh3:术企业
ttBttsssssAABAAAAAAzh3:术伙伴
ssAssAssstBBCBBCBBBzh3:术合作
ssssAssss.vvvvyvvvvzh3:术团队
s.sssAssssCDCCCDCCCzh3:术指导
.st.Cssttsttttvttttzh3:术方共
sAssssssssBDBBBBBBBzh3:术的许
suAvvuBsvuAstssst.szh3:机器人
sB..ts.sstBDBBBBBBBzh3:权利人
ssussBssssCCCCCECCCzh3:材料的
sutBtAs.ssCCCDCDCCCzh3:条件的
tssstsssAtBBBBBBBBCzh3:来四川
tAsBssttsuA.ACAAAAAzh3:来生产
sAtsAts.svA.AACAABAzh3:果转化
sttssCtsstAAAAABAAAzh3:校团队
ssttsAtsstAAAAAAAAAzh3:校实验
tt.usttBtu..s...BB.zh3:样机做
tstBs.tssBAAABAAAAAzh3:样机已
AtttstAuttutttttuttzh3:欢迎厂
stsssBtttutttttvtttzh3:欢迎合
tttttttCuu.......A.zh3:欢迎投
.ttAsu.tsvvuuvuuvtuzh3:欢迎新
tttssBs.suAAAAAsACAzh3:欢迎有
Bu.s..stttwuuuuuuuuzh3:欢迎欧
stAttAuu.wut.ttuttuzh3:欢迎法
ssus.DstssAAAAAAAAAzh3:欢迎海
sssss.ssAsuuuuuuuuwzh3:欧洲创
AusAssssstwttstttttzh3:欧洲厂
Bt.tt.sAttxvvvvvvwvzh3:欧洲小
.A.ttstsAtCBAAAAAA.zh3:欧洲的
tvt.v..suwEBBEBDCCBzh3:正在寻
tsttts.A.tBBBBBBCCEzh3:正在找
tsstutuCsttttttttvtzh3:正在融
ssssssAstsCCCCCCDCCzh3:正寻找
sss.ssBssuAAACAAAAAzh3:每季度
...B..ssssCCCDCCCCCzh3:每月需
ttAttt.tssAABAAAsAAzh3:氢能叉
tstsAsAsttDDDDFDEDDzh3:水务公
sAs..ssssttsttuttutzh3:水处理
tBtttsstssBDBBBBBBBzh3:求一项
sutBtAs.ssCCCDCDCCCzh3:求具备
sAAssts.sstu.ttttttzh3:求技术
t.ttts.sstBCBBBBCBBzh3:污水厂
tstAssstsussstssssszh3:没有厂
ttuBt.suttAAAAAABAAzh3:没有工
.ssttsttAvCBBBBBBBDzh3:没着落
tvtuAttuAuuuuuvuuuuzh3:法国中
ts.tAtuttvttutstttuzh3:法国企
ststttt.AsCBBBBBBBBzh3:法国找
Bttttttttstsssssssszh3:法国有
At.ttuuAuvAABAAAACAzh3:法国的
tssststtBtCCCCCCCCEzh3:法律咨
stt.stsssACCCECCCCCzh3:注塑厂
sssB.sss.ttttutttttzh3:洁净车
sssstssBstttttuttutzh3:洁技术
AtttsssssBCBBBBBBBBzh3:洗设备
Bu.s..s..txvvvvvvvvzh3:洲厂家
BsssB...tvDBBBCBBBBzh3:洲市场
tttBs.tsstAAABAAAAAzh3:洲的工
Asssts.sssHEFEEEEEEzh3:洲销售
ssssssAsstttttttvttzh3:测设备
v.BusuBusvAA.AAABAAzh3:测试设
sssstssBstttttuttutzh3:清洁技
ssAsstss.sBBDBBBBBCzh3:游戏工
sttsstCuttCCCCCCECCzh3:源企业
sssBsss.tsBBBDBBBBBzh3:灌装线
.Atssstsstvxvvvvvvvzh3:燃料电
utsB.ss.suuuuwuuuuuzh3:牌生产
.Assss.sssuwuuuuuuuzh3:独占许
.tt.ttsst.tttutttttzh3:生产外
tuuAtuAtts...B..s..zh3:生产环
tttt...tsBttttttuttzh3:生产线
sAsAsssssstutvtttttzh3:生产能
.AsssssAstEEDDDDDFDzh3:生公司
ttuuusB.uvBBBBBCDCBzh3:生团队
ttsust.tAtAAAAAABAAzh3:用半年
t.stssBtsvAsAAAADAAzh3:用我们
sAssssssssBCBBBBBBBzh3:用许可
tssusttusBtttttvtttzh3:由我们
B.s.......DBBBBBBBBzh3:由我方
ttttst.tsAttttttuttzh3:甲医院
sAAssssssuttuttttttzh3:申请专
ssBAsttsssBBCCBBBBBzh3:电机的
sA.ssssAssB.CBBBBCBzh3:电池的
.sv.tutAstutstssstszh3:疗器械
ttttsAttt.BBBBBDBBBzh3:瘤中心
sDtssutttuDHDDDDDDDzh3:的专利
ts.tssttsAsstsssssszh3:的专长
uBtt.tsttwvuuusuuuvzh3:的中国
sss.Bsssstuuuuwuuuuzh3:的中方
tttttBttstuuuuuwuuuzh3:的临床
stsAtsssssDDDGDDDDDzh3:的代工
tsstsssssButtttttttzh3:的仪器
vvsBAutwAwA.BDCAAAszh3:的企业
AttuAtsstuEDEDEDDDDzh3:的伙伴
tCtttuuttvCECCCCCCCzh3:的使用
ttAttu.st..vtttttvtzh3:的公司
ssss.tBt.sDCCCCCDCCzh3:的农场
AsstssssssHEEEEEEEEzh3:的分销
sssssssAssuuuuuuuxuzh3:的创始
sssssstA.sxxxxxxxzvzh3:的初创
tttBtsttsuBBBCBBBBBzh3:的制造
tBt.ssutsttut.tttttzh3:的厂家
AsA.tvuts.sst.ssssszh3:的合作
.ut.tttttAusstssssszh3:的品牌
ttAus.u..uuuuuuxuvvzh3:的团队
uAutsuAttuBBBBBBCBBzh3:的土壤
ttsttt.sAtBBBBBBCBCzh3:的地方
uututtCttuBBBBBBCBBzh3:的城市
ssssAsssBuuuuuvuuuwzh3:的外国
ssstt.tsCussssssssszh3:的孵化
tttts.vtBvAAAAA.AABzh3:的实验
tttsst.tsAssstss.sszh3:的客户
t.ts..BtssCCCCCCECCzh3:的巡检
wwvCvts.txssssss.tszh3:的工厂
tsBtsttstsAABAAAAAAzh3:的工程
AtAs.ttssuDCACCCCCCzh3:的应用
t.BttstsstBCCBBBBBBzh3:的技术
tss.tssCtuBBBBBBBCBzh3:的投资
.A..C..t.tBDBBCBBBBzh3:的方式
vtsutvCuutttstttvttzh3:的无人
A...s..AssBBBBBBBCBzh3:的是懂
AsuttutttACBCBBBBBBzh3:的智能
tstsst.tsAsssAsstsszh3:的机器
tAttBsttststss.sssszh3:的模式
st..t..B.stttttttutzh3:的欧洲
sBstsstssttvtttttttzh3:的涂层
BtsttsttttBAAAAAAAAzh3:的渠道
sAssssssssxuuuuuuuuzh3:的独家
tutCssts.tBBBDBBBBBzh3:的生产
ssAssssssttsuttttttzh3:的电池
ttttsAAsssuuuuuvvuuzh3:的真实
ttBttssssussssssssszh3:的研发
ssss.Astssuuuuuwuuuzh3:的研究
tt.stAut..sstss.sstzh3:的联合
sAtssstsssCECCCCCCCzh3:的许可
s.tsstAssttuttttvttzh3:的设备
sssssstssABBBBBBCBBzh3:的试点
Cs.s.....twuuuuuuuuzh3:的贸易
ss.su.sBssBBBBBBBCBzh3:的资本
utsstu.usCBBBBBBCBCzh3:的软件
Bs.ussssstCBBBBBBBBzh3:的进口
Cttssstttuxwuuuuuuuzh3:的销售
tAAssussssABAAAAAAAzh3:的项目
sssssAsssuDDDDDFDDDzh3:的高校
s.sssAssssBCBBBBBBBzh3:益生菌
ssAtsAttsuuuvuuwuuuzh3:目开放
ss.ssstAssvvwvvvvwvzh3:目我们
stsAAssttsAAABBAAAAzh3:目需要
AsssssssstFCCCCCCCCzh3:省级代
ssssssAsssBBBBBBCBBzh3:真实的
uB.uttuustBCCBBBBBBzh3:知识产
usutstBttutvtttttttzh3:研制的
ttusv.ttDtAAAAABAABzh3:研发中
ssAsstsssusstsssssszh3:研发伙
ssB.tts..sttuttttttzh3:研发新
ssstsAtsstAAAAABAAAzh3:研团队
sstssBstttAAAAABAAAzh3:研机构
stustBtssussssstssszh3:研究所
sssssssAstBBBBBCBDBzh3:研究生
uACs.vttuutuvttstttzh3:研究院
stsssBsssvEDDDDGDDDzh3:研究需
ststsstBtsvvvvvvvxvzh3:硬科技
sssA.tstsuACA.BAAAAzh3:碳纤维
sssttssBsuCCCCCCCECzh3:社会资
sssssAssssBBBBBCBBBzh3:神经科
....s..B.stttttttvtzh3:种子基
ts.sts..s.DDDDDDDGDzh3:种子轮
.s.tss..suCBBBBBCCBzh3:种植户
stsstssAtAtttttttutzh3:科学家
..s...Bs.tDDDDDFDDDzh3:科室开
ss..stt.Bsttttttttvzh3:科技园
ssstsAtsstAAAAABAAAzh3:科研团
sstssBstttAAAAABAAAzh3:科研机
ssAsssssssvwxvvvvvvzh3:程公司
ststssAstsvvzvvvxvvzh3:程师可
..A..s..ssuuwuvuuuuzh3:究院愿
stsssBsssvEDDDDGDDDzh3:究需要
tttt.tttBtAAAABAAACzh3:立公司
sssssttsCsAAAAAAAABzh3:立欧洲
tttutsA.uvttttttu.tzh3:第一个
ssssssAAsuDDDDDDEDDzh3:第一家
ttssssttBtBBBBBBBBCzh3:第一年
ttststuBsuuuuuuuuvvzh3:第一张
tsuttvtAsACCCCCCCDCzh3:第一次
..s.sss.BsCCCCCCCCEzh3:签证和
sss.sssss.tttutttttzh3:精密注
AAsustsAst.ssssssuszh3:系我们
utuuututCuBBBBBBB.Czh3:索菲亚
stsAtsstssssstssssszh3:纤维管
AsssssssstFCCCCCCCCzh3:级代理
sssB.sss.ttttutttttzh3:级洁净
ssssssutBtBBBBBBBBDzh3:纳我们
sss.Bsststttttuttttzh3:组建合
sssssAssssBBBBBCBBBzh3:经科学
.tsBttt.ttDCCECCCDCzh3:经验的
sAsAt.ttAut.sussssuzh3:给我们
Asssssssstvvuuuuuuuzh3:给法国
ssstsAstssBBBBBC.BBzh3:统计学
.ttttt.ttsCBBBBBCBBzh3:缺一个
ssAttAstttBBCBBCBBBzh3:缺一家
Bsss.Bss.vCCCCCDCCCzh3:缺的是
sAstsssts.CDCCCCCCCzh3:罕见病
tsssstwssAsstsssssszh3:联合开
tsBtt.tttxA.CAAAAAAzh3:联合研
ssBstsssssuuvuuuuuuzh3:联合项
tAststsAsststttttutzh3:联系我
ttttsAttt.BBBBBDBBBzh3:肿瘤中
AsBtsss.suDCDCCCCDCzh3:胰岛素
tAAtusutttCDDCCCCCCzh3:能不能
tstAs.utsuBBBDBCBBBzh3:能代工
ttAttt.tssAABAAAsAAzh3:能叉车
sttsstCuttCCCCCCECCzh3:能源企
AsAstsssssCBCBBBBBBzh3:能系统
stt.tvtAtsAAAAAA.BAzh3:自己的
ssssssAstsuuuuuuwuuzh3:自愿成
tttststssBAAABAAAAAzh3:自行车
t.ststtAsttutttttutzh3:芯片的
sAssssssstCEDCCCCCCzh3:药企业
....B..s.suuuuvuuvuzh3:营收¤
ssss.sAs.sBBBBBBCBBzh3:葡萄园
.A..s..s.ABCBBBBBBBzh3:董事会
s.ss..sA.tEEEEEEEHEzh3:融资¤
sssstssBstvvvvvvvxvzh3:融资的
tttstBsststttttutttzh3:行共同
.AsssssAstEEDDDDDFDzh3:衍生公
s.ssAsttst.BAACAAAAzh3:西南地
ssss.sAttsBBBBBBBBBzh3:要一个
.stAtststuCBBDBBBBBzh3:要一家
AsstttssstECCCCCCCCzh3:要亚洲
...t.AsstuDCCCCCCCCzh3:要代理
ssAss.ssstDDGDDEDDDzh3:要合作
sssssAsssuBAAAABAAAzh3:要教授
sss.ttttAtDDDFDDDDFzh3:要有人
...sssssstCABBBBBBBzh3:要经销
tssssstBstBABBBBBCBzh3:要融¤
s...ss..DuBBBBBBBBCzh3:计划在
ssstsAstssBBBBBC.BBzh3:计学伙
ttsBtsstsvBBBDBBBCBzh3:计完成
tuuutvCuttACCCCCECCzh3:让我们
sBttstssttuvuuuuuuuzh3:许可合
sAuttsstAwtutttttt.zh3:许可方
AttttssBtvDCCCCCCDCzh3:设备已
sssssAssssvvvvvxvvvzh3:设备由
.sttssAsttttttttuttzh3:设备的
suttttsttABBBBBBCBBzh3:设备试
....C..t.sttttuttttzh3:设立合
sssssttsCsAAAAAAAABzh3:设立欧
ttsBtsstsvBBBDBBBCBzh3:设计完
ssttsssssAtttttvtttzh3:访问学
uB.uttuustBCCBBBBBBzh3:识产权
ttttttttAAttttttttuzh3:诉我们
BsstssssttBAAAAAAAAzh3:试剂盒
tsss.sCtsuCCCCCCECCzh3:试用我
v.BusuBusvAA.AAABAAzh3:试设备
sBsssAssssuwuuuwuuuzh3:试验数
sAAssssssuttuttttttzh3:请专利
tsstAtssssttttuttutzh3:请联系
tvusus.u..ssssst.sAzh3:课题组
.ttsAstsstDBBBCBBBBzh3:谁愿意
s...s...BsCCCCCCCCEzh3:谁能帮
BtstsststtCBBBBBBBBzh3:谁能把
As.ttttsssCBEBBBBBBzh3:谁都不
tsssAsstsADDDDFDDDDzh3:负责人
BtttttststBAAAAAAAAzh3:货的伙
...t.AsstuDCCCCCCCCzh3:货需要
BssssststtDBBBBBBBBzh3:购目录
BsstsssssuAAAAAAAAAzh3:贸易公
tAstst.tuuCECCCCECCzh3:费使用
stttttBtstssssssssszh3:费用我
ttt..tt.tusssAtsssszh3:资产公
tstt.stt..vvvvxvvvwzh3:资企业
ts.ss.s..ABBBBBBBCDzh3:资机构
Bsttutt.tvCBBBBBBBBzh3:资源的
.ttAtsttttCBBCBBBBBzh3:资质的
ss.sAssAssuuuuvuuwuzh3:资金支
ssssssssAtwwwwxwwwxzh3:资项目
sssssAssssDDDDDGDDDzh3:起研究
ttAsuAttuv..s..A...zh3:起设计
ttBtAutsttssts.sssszh3:跟我们
sssstsAAsusssssstvszh3:轻公司
stsssBtttutttttvtttzh3:迎合作
Bu.s..stttwuuuuuuuuzh3:迎欧洲
stAttAuu.wut.ttuttuzh3:迎法国
tttt.stAstBBBBDBBCBzh3:运营公
AAstsstttuuttttttttzh3:还可再
s..ts.tC.uBBBBBBBCBzh3:还差¤
.ttvssACtvFDDDDDFFDzh3:还没有
.ssttsttAvCBBBBBBBDzh3:还没着
tt.ttutAt.BB.BBBBCBzh3:这是我
s.A..ss.stttututtttzh3:进制造
Dtttu.tttuBAAAAAAAAzh3:进口商
stsAststsAAAABAAAAAzh3:选药物
ssssttsAtstttttttvtzh3:通常¤
sst.sAtsstAAABABAAAzh3:部分需
.ttusttsAsBAAAAAAAAzh3:都不会
.sttstsst.BBBBCBBBBzh3:都企业
t.ststAtsuAs.AAABAAzh3:都可以
sss.s.sss.tttutttttzh3:都电子
tsBtAttsttuuvuvuuuuzh3:都能出
.ssttsttAvCBBBBBBBDzh3:都还没
BssssststtDBBBBBBBBzh3:采购目
ss.sAssAssuuuuvuuwuzh3:金支持
AsssttssttHEFEEEEEEzh3:销售伙
BtsAs.ttsutsstssssszh3:销售队
..ssssssstFBCCCCCCCzh3:销商来
Bs....s..sCBBBBBBBBzh3:销我们
ss..s.sAsstttttttutzh3:长期资
ssttsssssAtttttvtttzh3:问学者
ssstsBstttAAAAABAAAzh3:际合作
ssAssAtsstuuxuuwuuuzh3:院愿与
Btsssttttttsssssssszh3:院资源
.s.ss.t.svuuwuuwuuuzh3:集团中
ttt.ttAtsttttuttuttzh3:集团旗
sst..sAttuEEDEEDEDDzh3:需要一
...A..ss.sCCCDCCDCCzh3:需要两
...t.AsstuDCCCCCCCCzh3:需要代
tsAsA.stsvEEGEFFEEEzh3:需要合
sttsttBt.uCCCCCCECDzh3:需要在
sssssAsssuBAAAABAAAzh3:需要教
sss.ttttAtDDDFDDDDFzh3:需要有
...sssssstCABBBBBBBzh3:需要经
Att.t.tsstDBBCBCBBBzh3:需要能
tttstAAttuttttttuttzh3:面向国
sBststssstuwuuuuuuuzh3:项发明
ssAtsAttsuuuvuuwuuuzh3:项目开
ss.ssstAssvvwvvvvwvzh3:项目我
uuuuuvuCuuwwwwywwzwzh3:项目的
stsAAssttsAAABBAAAAzh3:项目需
tsBsstssAtsstsssssszh3:验室和
sttAssAstuBBBCBBBBBzh3:验室里
sBsssAssssuwuuuwuuuzh3:验数据
..ssssBs.tuuuuuuvuuzh3:验证新
sBssssts.sBDBBBBBBBzh3:验证的
ttttttutBtAAAAAAAABzh3:高新区
sss.sC..swtttttvtttzh3:高校共
sttssCtsstAAAAABAAAzh3:高校团
ut.uvssst.uuvuutvvuzh:ai
tstutttBtussssssstszh:bp
As.s.....vDCCCCCCDCzh:ce
tttBttttttuuuwuuuuuzh:cmo
tssBssttssEEEHEEEEEzh:gmp
tBttsttststvtttttttzh:ip
uttBstttstCCCECCCCCzh:odm
uutCtuuttxAAAAAAAAAzh:oem
ststsssAssCCCCCCCECzh:pre
AsssssstsADCCCCCCCCzh:saa
uyy.vwxExuts..us.Bszh:¤
sssssssAsstttttttvtzh:¤ _ ¤
.s.ssssAsssttttttutzh:¤ _ 资金
Btt.tttutuvttutttttzh:¤ 件
ts.sB.ttBtuuuuwuuuvzh:¤ 平米
stsBssststuuuvuuuuuzh:¤ 片
....ss.B.ttttttttvtzh:¤ 至
tstutttCttuuuuuuuxuzh:¤ 起
sssssstCstBBBBBBBCBzh:¤ 额度
s.utuzBwsvDEGEDCDDDzh:一
.AtttststtBBAAAAAAAzh:一 _ 已
tsButtttstAAAAAAAAAzh:一 _ 新
Ass..ssssuDCCDCCCCCzh:一 _ 能
Asts.AttsuECCCDDCCCzh:一 位
Asstttttt.tsssssssszh:一 千
ttttt.A..uCCCCCEEBCzh:一 年
vv.vsuAvu.BBABCBCBBzh:一 座
tututtBustssssssusszh:一 条
uACvtvtuttEFHEEEEEEzh:一 款
tttBtt.tuus.....t..zh:一 百
tDutsttttuBCBBABBBBzh:一 项
stswtsBwxvHHHGHHGHHzh:一个
tBsts.ttstCECCCCCCCzh:一个 _ 的
Bttttsts.tBBBBBBBBBzh:一个 本地
t.tsAAtsstBBBBCBBBBzh:一个 法国
AstsAssttsCBBBCBBBBzh:一个人
tA.stuu.tt.tsttss.szh:一半
ttAuAtstttBBCBCBBBBzh:一同
sAsstt.sttCDCCCCDCCzh:一套
wxtAAvstwsHGHHGGHFFzh:一家
tstussAAtsCCCCDCDECzh:一家 _ 企业
tu.uBtuttBDDFDEDDDDzh:一家 _ 公司
tsusAttAuwt.ttuttutzh:一家 公司
.ttAstttttCBBCBBBBBzh:一家 有
tttttAAstsAAAAABBAAzh:一家 法国
ttutttut.Attttttttuzh:一次
sAsssssssututttttttzh:一次性
Assss.ssssCBBBBCBBBzh:一直
tCttsuutuvABAAAAAAAzh:一种
uwCyAAywvyBst.BAA..zh:一起
ts.tAttvsuttwttttttzh:一起 _ 新
uvAvuBuvut..s...A..zh:一起 做
utCutttttt.........zh:一起 把
sssssAssssDDDDDGDDDzh:一起 研究
ttAsuAttuv..s..A...zh:一起 设计
tuCtustttvDDFEDFDDDzh:一道
sttttttttBvttttttttzh:七
.wutuytt..ttuust.utzh:三
.tutts.uAutsssss.stzh:三 _ 月
Ausuuu.s.wvuwuuutvvzh:三 个
tsststuvAABBBBBBBBCzh:三 个人
tttAs.tst.ssstssssszh:三 大洲
tAt.tstsu.ssstsss.szh:三 家
ttttBtttt.BBBBCBBDBzh:三 成
vutstututCsss.sssstzh:三 百
.stttAsuttsvtutwvtszh:三十
sssssAtstsvvvvvxvvvzh:三十 年
ttttst.tsAttttttuttzh:三甲
ttttst.tsAttttttuttzh:三甲 医院
.uuwutsBtuvvwvvxwwvzh:上
BtutsAttsuvuuuuvuuuzh:上 有
stttstCtttAAAAAAAAAzh:上 验证
uAt.tsvuu..B.ss.A..zh:上市
stsAs.ss.tBBBCBBCBBzh:上市 前
At.ssu.sttECBCCCDCCzh:上线
ssAutAAA.sDBCBBCDCCzh:下
ttBttussssCCECCCCCCzh:下一代
ssBsss..ssCCDCCCCCCzh:下一代 产品
ttBttsssssAABAAAAAAzh:下一代 机器
tttstsA.ttDDEDDDEFDzh:下一步
u.tuvxwtvBswswtwtwuzh:不
sAssssststuvuuuuuuuzh:不 做
ttssAssttACCCCECCCCzh:不 卖
tttttt.usBBBBBBBCBBzh:不 缺钱
sttC.sttsuBBBCBBBBBzh:不了
.uAututt.sCBDBBBBBBzh:不会
tCtsssstsuCECCCCCCCzh:不如
sttAAsttstsssBssssszh:不想
u.At.stttuDEEDEDDDDzh:不能
tAAtusutttCDDCCCCCCzh:不能 _ 您
sBsAssstsuCECECCCCCzh:不过
ststsssstABAAAAAAAAzh:不错
uxCwBsxyvuCBDsBCAACzh:与
tsBt.BttsuBBBBBDBBBzh:与 _ 一道
ttBuAvutsussustsssszh:与 _ 企业
tsBttttsttttuttttttzh:与 _ 伙伴
.s.sAt..swBBCBBBBBBzh:与 _ 公司
ut.t.AtttxAABAB.AAAzh:与 _ 共同
sttssAAs.uBBBBBDCBBzh:与 _ 合作
sststC.stuuuuuuvuuuzh:与 _ 团队
tss..Es.tuBBBBBDBBBzh:与 _ 大学
.ss.Cs..ssvvvvyvvvvzh:与 _ 技术
.tt.CtsvtuAAAABAAAAzh:与 _ 方
utstBtuuuAsstsssssszh:与 _ 的
tstsAssssABBBBDBBBBzh:与 一家
.t..Cs.usuAAAAC.AAAzh:与 产业
.sAtssBtstuuwuuuvuuzh:与 初创公司
ssssA.sssswwwwzwwwwzh:与 国外
sstsABsssuvvvvwwvvvzh:与 外国
..t.Bss..sCCCCECCCCzh:与 当地
tsAtttssstuuwuuuuuuzh:与 您
uusuAAtsuuBBDBCEBABzh:与 我们
..t.Cs.ussuuuuwuuuuzh:与 技术
t.BttttstuAsBAAAAAAzh:与 整
ssAs..tuttuuvuwAuuuzh:与 法国
ttAtAttsstuuwuxuuuuzh:与 海外
tsBssuttsuwwzwwwwwwzh:与 设备
sss.sC..swtttttvtttzh:与 高校
sBAsssstsuDFEDDDDDDzh:与其
tCtsssstsuCECCCCCCCzh:与其 自己
utttttt.A.tttttttvvzh:专
ss.Astsssuttvutttttzh:专业
v.svtvvuv.AAAAssABAzh:专利
.ssssssssAtutttttstzh:专利 _ 授权
tBssssssswuvuuuuuuuzh:专利 _ 整体
..u....ssuCFCCCBCCCzh:专利 _ 许可
.Aut..sstxtwtttvtstzh:专利 可
sA.sss..s.tutttttttzh:专利 技术
ssAtssstssttuttttttzh:专家
ssstusstsAABAAAAAAAzh:专有
ssstusstsAABAAAAAAAzh:专有 技术
ts.tstttsAttvttttttzh:专长
vuu.AuutvCCCCBDCCDCzh:业
uAuttsuutAststssssszh:业务
ttsAssuttACCCDCCCCCzh:东
ttAtutAtstttutttvttzh:东西
utvusu.ttBs.stts.s.zh:两
sss.ssssAsCCCECCCCDzh:两 _ 的
sssssAsssuBAAAABAAAzh:两 _ 都
stAssttttAsstsssssszh:两 _ 项目
ststtAtus.sstss.ss.zh:两 个
tssAsstts.CCCDCCCCCzh:两 千
stsCssusttssssssssszh:两 吨
stsD..t.stvvvxvvvvvzh:两 条
tsssssAss.ttttttvttzh:两 百
.xvvwuAsAwA.sA.AA.Azh:个
u.s.t.AtCsBBBBBBDBCzh:个 _ 吗
Assss.AstsBBBBBBCBBzh:个 _ 点
ststttuAAttttttttvtzh:个 _ 的
sssssAsssuBAAAABAAAzh:个 _ 缺
tttutsA.uvsssssstAszh:个 客户
stutussuBv.AAAAABABzh:个 月
Astts.tssuDCCCCCCCCzh:个 都
stAssttttAsstsssssszh:个 项目
tstustutAAAAAAAAA.Czh:个人
v..uvuusu.FFDCEEHFEzh:中
uututtuuuC.........zh:中 有
t.ww.vwwAuvuuusuuvwzh:中国
ttssAsts.tvvvvwvvvxzh:中国 _ 在
ts..AssttBDDDDFDDDDzh:中国 _ 有
At..s..stsvttttttttzh:中国 _ 经销商
vuvv.uussA........uzh:中国 企业
uuBtsts.Atss.susstuzh:中小企业
utt.uAsvsusAut..s.szh:中心
sttss.tssAuuuuuwuuuzh:中心 每年
sstuCssstussssssssszh:中方
tAutBtttu..t..AA...zh:中法
sstsBtssttAAAABAAAAzh:中法 _ 企业
.sA.Ct.ssvuuvuvuuuuzh:中的
sBvsttvtss.s.B.....zh:中试
u.v.uAtsuvAAA.AB.CAzh:临床
sAt.sttsssBCBDBBBBBzh:临床 前
ststtBstsussssstssszh:临床 研究
swvCstws.vvyuwvtwxwzh:为
tssuD..usuBBBBDBBBBzh:为 _ 亚洲
ttA.tstsBsvvxvvvvvwzh:为 _ 企业
ttsAtttAttuuuwuuuxuzh:为 _ 公司
sssB.sttAsttttttttuzh:为 _ 初创公司
AtttsAtAttAAAAAsAsAzh:为 _ 提供
ttBBtsussusst.ssssszh:为 _ 生产
sssssss.Attttttttuvzh:为 _ 项目
tssC..s.sutttutttttzh:为 三
tt..sstsBsuuuuuuuuwzh:为 中国
Cs.......tuttttttttzh:为 国外
A...t.t.Bsvuuuuuuuuzh:为 法国
t.sutstBtsuvuuuuuwuzh:主
s..ss.sAssBBBBBBBCBzh:主要
AstttsstAtDCCCCCCCDzh:之前
sstsDBttvuttttvwtttzh:乐于
ttAu.t.ttuttututvttzh:乐意
s.tttusstCtutttttttzh:九
ttuAttuBs.AAs.ttAAszh:也
ssttsAsAttuuuuuvuvuzh:也 做
ss.s.st.tus.uuus..szh:也 可以
tssttusAuAAAAAAAACAzh:也 没有
ttt.tstAtvDDDDDDEEDzh:也 缺
tttttstBuusssss.stszh:书
uBssssttsuDFDDDDDDDzh:买
tAstssssttBCBBBBBBBzh:买断
uuvtvwwAuDEDDECACD.zh:了
tCss.tsttsBCBBBBBBBzh:了 _ 年
utsusuttuC.........zh:了 三
sBttsttutABCBBBBBBBzh:了 两
..vAwt.ww.uvtxtvsttzh:二十
tAsutsuutAtvtttttttzh:二十 _ 国
tuu.vuvvuCtsstssssszh:二十 人
susBsAttttuttvtvtttzh:二十 年
wvwwuvxvwG.........zh:于
.tBtsttttvDCDCCCCCCzh:云
stsBtttAtvA.sB.s.tAzh:五
sssAsssssuvvvxvvvvvzh:五 _ 起
Atttsss.tsDCCCCCDDCzh:五 个
sssAsssssuvvvxvvvvvzh:五 件
tssBsstsstCCCFCCCCCzh:五 千
tttAsAttttsss.stssszh:五 百
uutttu.utABBBABBCBBzh:五十
ssttssussACCCCCCCCDzh:五月
AAsssttAuvCACCDBBCBzh:亚洲
tttBs.tsstAAABAAAAAzh:亚洲 _ 工厂
tAsstssAsustsssss.szh:亚洲 _ 的
tttBs.tsstAAABAAAAAzh:亚洲 的
uC.ts.utsAuwuvuuuuuzh:交
BAusutsssvAs.B....tzh:交给
As..s...Buutttttttvzh:交给 我们
AA.ss....tDABBBBBBBzh:交给 有
utususvBtAAsAAABABAzh:产
sss.tstAsutttutttvtzh:产 的
uuu.sAvA.ussst.tsutzh:产业
sstAssutAttttttttttzh:产业 园
ttstsB.tsttttttutttzh:产业 界
t.t.uttBuwAsAAAAADAzh:产业化
...uvv.xwtvutuusvuuzh:产品
stsAsssssvCBBCBBBBBzh:产品 已
tsssssAsstttttttuttzh:产品 来
sBtss.tss.tvtttttttzh:产品 由
tBtss.ssutv.tttttttzh:产品 的
u.vttsB.tvtstvttustzh:产线
ttuCstvssxBBBCBBBBBzh:产能
tsttts.ssAttttttvttzh:亩
Avw..tsu.sDC.CA.CCAzh:人
AuuAsstusuECCECCCCCzh:人 _ 我们
uttuustutBsssssssstzh:人才
ttttsttBsttttttttutzh:亿
.uutuu.uBss.....s.Bzh:什么
vA.uuuuBs.tsuttttutzh:今年
tssssstAstAAAAAAABAzh:今年 _ 融
tssssstAstAAAAAAABAzh:今年 要
BtsttstBttBAAAAAABAzh:介绍
vAA.vtwvAvt.svtsttvzh:从
uuBCuuvu.wyyzzyyyyzzh:从 _ 到
tA.ststsAtsAsssssstzh:从 零
ssssssAsssttttttuttzh:仓库
sB.ss.ss.sDFDDDDDDDzh:付
tBssssssstCDCCCCCCCzh:付费 使用
.tssstuvBxEBBCBBBBBzh:代
ttsttutsButtttttttuzh:代办
twv.u.vvts...A.....zh:代工
sutBtssssuAAAAAAAAAzh:代工 企业
sstts.ts.BBBBCBBBBBzh:代工 厂
tstAs.utsuBBBDBCBBBzh:代工 的
Autttstt.t.sstsssstzh:代理
.sstsssss.EBBBBBBBCzh:代理商
t.suBtsAsxtutttttxtzh:以
.Bstss..sstvtttttttzh:以 _ 许可
....t..C..uuuuuuuwuzh:以 股权
ssssAsssssvvvvxvvvvzh:以 设备
usststBsstAAAAAACsAzh:以上
.st.tsssAwEDDDDDDDEzh:以及
tAAssssutuCEECCCCCCzh:以外
tAAssssutuCEECCCCCCzh:以外 的
ssssBsssssuuuuvuuuuzh:以此
.ttusstutADCCCCCDCCzh:仪
st.usstttAus.ssussszh:仪器
tutt.tAAttBBBBCBCCBzh:们
AttBstsutwu..s...A.zh:件
sssAsssssuvvvxvvvvvzh:件 起
..tsuu.uttC.BCBBBBBzh:价格
.u.tttAutt.stsssusszh:任何
tA.u.ttutuvuuts.tttzh:企
yussAuzvssttB.tuuuyzh:企业
ts.tAsstttBBBBCBBBBzh:企业 _ 共同
ssssAsssssCCCCECCCCzh:企业 _ 出资
utsttsttsAttttttttuzh:企业 _ 川
ssAussssssCCECCCCCCzh:企业 _ 工程师
ssAAttssssBBDDBBBBBzh:企业 _ 我们
ssssssssAvttttttttvzh:企业 _ 法国
ssAsusssssuuwuuuuuuzh:企业 _ 研制
.sBstts.stvvyvvvvvvzh:企业 _ 联合
ssss..ssssttttuutttzh:企业 _ 设立
ssAsAsssssBBCBCBBBBzh:企业 一起
ssstAsststttvtuutttzh:企业 共同
ssB.sss.stBBCBBBBBBzh:企业 合作
tutt.tutAuuuuuwuuuwzh:企业 在
tussuuA..uuuvuuuvvvzh:企业 提供
svAv.ABvuu..B.ss...zh:企业 的
sstAsAvt.tuuusuuuuwzh:优先
stsstttAsAuuuuuuuwuzh:优秀
A...s..Bsszwwwwwwxwzh:优质
.w..t.vvutDBAEB.CBBzh:伙伴
s.Asssssssttuttttttzh:伙伴 _ 开发
tw.Avsvt.vBABCACAs.zh:会
stAssAsssuDDDDDEDDDzh:会 做
ust.u.utCtuuuuuuuuwzh:会计
tsttsstBsussssssstszh:传感器 平台
sssttttBssFFFFFFFHFzh:估值
tuuAttvvtABBBDBBBBBzh:但
.uvxuBust.B....stAszh:位
ttstsstAtAtttttttvtzh:位于
A.tst.ttsuCAD.BCBBBzh:低
.sstsAttstBCBBBBBBBzh:低温
.ttAttttttDCCCCCCCCzh:体系
ttssssBtttssssssssszh:体验
ttut.As.swuuuuwvuuuzh:作
stttt.tAtutttttutttzh:作 _ 并
ststAts.stvvvvxvvwvzh:作 价
tustsAAsuvwuwuvwvxuzh:作为
tttAtstuAuvvvwvvvvxzh:你
ttAuttAtutttutttvttzh:你们
ttAtss.sssttutttuttzh:你们 的
wBvyv..wwsBCBBBADBBzh:使用
sBss.sut.uACAAAAAAAzh:使用 _ 专利
sAssssssssBCBBBBBBBzh:使用 许可
sCstsstssvwzwwwwwwwzh:使用 费
tCuttuuttvACAAAAAAAzh:使用权
u.vuutsssAutuwuwxxvzh:供
sAttsututABCBBBBBBBzh:供 _ 使用
sssssAAsstwwwwwyxwwzh:供 _ 单位
.stsssCssuttttttuttzh:供 企业
vvtAuuuuuA..sA.....zh:供应商
AvtBsutuswBAA.BAAAAzh:供货
BsttstststCBBBBBBBBzh:依靠
stsAststsAAAABAAAAAzh:候选
stsAststsAAAABAAAAAzh:候选 药物
AuuttuBttuHGGGGGHGGzh:借
uuutstCttuGGGGGGHGGzh:借 _ 的
utB.wsttvy.A..tBtstzh:做
.utvtt..svFDDDDDFFDzh:做 _ 了
ssBsstsssusstsssssszh:做 _ 产品
ssssss.sAtttttttutuzh:做 _ 企业
ttttssCtttttttttuttzh:做 _ 创新
AttuAsttsuutttuttttzh:做 _ 在
tstttsBtssCCCCCCECCzh:做 _ 客户
t.AsssAtssttutttvttzh:做 _ 机器人
ts.t.Av.ttECFGCFDCDzh:做 _ 的
ssss.Aststtttttutttzh:做 _ 研究
stsAtsstssssstssssszh:做 _ 管
ssus.DstssAAAAAAAAAzh:做 _ 课题
sssssAsssuBAAAABAAAzh:做 _ 需要
ssAAsstsstBBCCBBBBBzh:做 一
sttC.sttsuBBBCBBBBBzh:做 不了
tuCttutsttttuttttttzh:做 产品
.utvtt..svFDDDDDFFDzh:做 好
.u.uAsttttwuwuwuuuuzh:做 您
ssBttttsstAAAAAAAAAzh:做 成
s.Btttsssssstsssssszh:做 水下
sssssAsssuBBBBBCBBBzh:做 研究
stsAtsstssssstssssszh:做 碳纤维
t.ststtAsttutttttutzh:做 芯片
sttttsCs.tuuuuuuvuuzh:做 验证
utC.utvvuAAAACAAAAAzh:做出
tsssss.Asussssssttszh:健康
tAts.suttstvttuttttzh:储
tAts.suttstvttuttttzh:储 氢
vvAuuusAu.uuvuuuvvuzh:储能
tAtstuuutstvtttttttzh:催化剂
vuuttvCw.xC.s...A..zh:先
ssssssAsssttttttuttzh:先 _ 一
ttsu.sCuttBBBBBBCBBzh:先 _ 十
ssss.sAsstttttttuttzh:先 在
uttttuCutuAAAAAABAAzh:先 用
tt.Astuttttsuvuttttzh:先进
s.A..ss.stttututtttzh:先进 制造
.tBusutttsEDFDDDDDDzh:光
.usuttBttvDBBBBBEBBzh:光伏
tt.su.sssBssssssstszh:光子
ssAsstssstttuttttttzh:光学
usuuuuAs.wuwuuuuvvvzh:免
ttsstsuACutttttttuuzh:免 租
uttst.BusvBBB.BACBAzh:免费
AsssssttAttssssssstzh:入 驻
ssssAsssstuuuuwuuuuzh:入股
stsst.tAsAuuuuuuuvvzh:入选
.ttAtstsstuttutttttzh:全 包
ts.......Buttttttttzh:全国
sBtttssstuuwuuuuuuuzh:全套
tBstsssssuABAAAAAAAzh:全球
ssssssstBtvvvvvvvvxzh:全程
.wtuutvuuDCA.BAAAAAzh:全部
tstttsAtt.uvuuuvvuuzh:八
t.sss.tssAtutttutttzh:八 年
sstsssAsAtuuuuuuvuvzh:八十
vvsv.tsst..t.t.....zh:公司
stE.tssssvFFHFFFFFFzh:公司 _ 开发
sssstssBsttttttttutzh:公司 _ 股权
tsAtssstssBBDBBBBBBzh:公司 一起
ssss.ssAtwABAAsAABAzh:公司 也
ttu..tAstsuuuv.uvuuzh:公司 做
.sAt.ttssx.ssstsssszh:公司 共同
ssts.tAttsvvvvxvxvvzh:公司 愿
ttBtvttAttBBDBBBBDBzh:公司 愿意
tsstsssssAvvvvxvvvvzh:公司 成立
ttuttAt.uBtttttututzh:公司 有
Bust.st.stCBBBBBBBBzh:公司 生产
tstttttA.uuuuuuuuyuzh:公司 的
..sss.BAttuuuuwuvwuzh:公用
ttsA.utt.tvttuttttuzh:六
sssA.sstsusssttsssszh:六 成
tsAt.ststAuuuuuwuuuzh:六十
utusssuttBBBBCBBBBCzh:六月
w.susuuuvA.ss.AA...zh:共
sstsAA.sstBBBBCCBBBzh:共 建
ttA.tBtttwuuvvuxuuuzh:共享
uwAvABvvvxBBCBBABBBzh:共同
s.Csstus.sCCECCCCCCzh:共同 _ 一
ssAsssssssCCECCCCCCzh:共同 _ 下一代
..B.sts.s.ttuttttttzh:共同 _ 产品
....C..t.sttttuttttzh:共同 _ 合资
ssAst.ussvBBABBCBBBzh:共同 _ 新
stssBsststBBCBCBBBBzh:共同 _ 的
.st.BAsttsttttuutttzh:共同 _ 项目
s.sssAsssstttttvtttzh:共同 分析
..s..s...ADDDDDFDDDzh:共同 发表
ssCttusstuvvxvvvvvvzh:共同 完成
stAsutsss.BBCBBBBBBzh:共同 开发
tttsCtstttBBBBCBBBBzh:共同 持股
tsCtC.tusuAAAABAAAAzh:共有
tBtststAsuBDBBBBBBBzh:关注
s.ttsttttBtvtttttttzh:关闭
sttBt.ssssBBBABCBBBzh:具备
A.uvuuu.vvvstttttvszh:内
ssssssBtsvBBBBBBCBBzh:内测
ssttsututBBBBBBBCBBzh:内部
sAAuvvv.swvtvtttt.szh:再
ABAsssstsuuuuttttttzh:再 _ 两
ABsssssssuuttttttttzh:再 接
stsAs.sss.BBBCBCBBBzh:再生
uuuAstAtsuDDDFDDFDDzh:写
sAtstAsss.DDDDDFDDDzh:农
sAtstAsss.DDDDDFDDDzh:农 企
uststt.Atusssssstsszh:农业
ss..s.sAsstttttttutzh:农业 科技
ssss.tBtstDCCCCCDCCzh:农场
ttButtttstCCECCCCCCzh:冷链
uut.vtvuDv...B.....zh:准备
Btt.tsttstFDDEDDDDDzh:几
BsstssssstECCCCCCCCzh:几 家
ussw.Bsuvv.ustutsutzh:出
ss.tAsssssCCACDCDCCzh:出 _ 和
.sB.tssBssCCDCCCCDCzh:出 一半
ttAvButttuttvtutsttzh:出 人
Ats.ssssttDBBABBBBBzh:出口
.ss.....stCBBABBBBBzh:出口 欧洲
uCuvuuuuuvvyvvvvvvvzh:出售
sutvttuuCvvuuuuuuuwzh:出海
A.sssttttsEEDDDDDDDzh:出货
utvuAAvtsuABAA.BA..zh:出钱
tAAttttttsBCDBBBBBBzh:分成
ssAAststssBBDDBBBBBzh:分担
.vuuuAttuuvuuuuwuuuzh:分析
AssAsstssutsstssssszh:分销
stttstCstsvvvvvvyvvzh:划
stttstCstsvvvvvvyvvzh:划 出
...sssssstCABBBBBBBzh:则 _ 经销商
...sssssstCABBBBBBBzh:则 需要
tssAtstu.Auuuvuuuuvzh:刚
usuttuBAstutuvwuwvwzh:创业
ssss.sAttsvvvvwvwvvzh:创业 团队
uuuuuuvwBAsssssssstzh:创业者
sssststB.tuuuuuuuwvzh:创始人
s.vutuBsuwu.ttttvvtzh:创新
.tttttAtttvuuuuuvuuzh:创新 _ 的
.ttsst.tstutttttuttzh:创新 器械
tsuCusAsAvsssssstttzh:初创
....s.B.Bttttttttttzh:初创 企业
uus.ttsAstsst.s.tvszh:初创公司
ssttssAtAuBBBBBBABDzh:初创公司 _ 到
.vuA.stts.tttuvttttzh:利用
u..Avvv.vuA.sA...A.zh:别人
ssBstutttsABAAAAAAAzh:别人 的
sutAxxt.Awtstvttvsuzh:到
tsAuttAus.uuvuuuvuuzh:到 _ 的
tuuBttusttvvvxvvvwvzh:到 ¤
ttttstBtttuuuuuuvuuzh:到 我
ssttttBts.ssssssusszh:到 我们
.ttutttuAvCBBBBBBBCzh:到 法国
A.ttst.tstEBFCCCECCzh:制
stssssAsstDDFDDDEDDzh:制 氢
sstAsssssvtttutttttzh:制剂
uvuBtvvuu.ttututtttzh:制造
tAu.tsvvsA.v..A....zh:制造商
u.u.ttAA.xs.sAssAtuzh:前
.s.A..ss.sBBBCBBCBBzh:前 需要
vuvuAutuBvAAA.BAAACzh:办
ttttBtttttBBBBCBBBBzh:办 厂
stttusttDwAAAAAAAAAzh:办公
s.s.t.ssBsBBBBBBBBCzh:办公 场所
vsututuAuAtutttttvuzh:办公室
sss.t.suDvssssssssszh:办公室 _ 支持
tssst.tvEwAAAAAAAABzh:办公室 和
ssssssssBwttttttttuzh:办理
sAtsA.ssstCDCCDCCCCzh:加
.vAuv.ustus.s..s.B.zh:加入
ttAss.ssssttuttutttzh:加入 _ 的
tuvDtuvvuwB........zh:加工
tA.sttsssustAsssssszh:助听器
sssssssssACCCCCCCECzh:募集
..vAtuuv.uvttvuuuuvzh:包
susCB.sssuAAA.BAAAAzh:包装
.sA.utuuuvEFEBDEDDDzh:化
s.vtuwAx.s.vtvwtvttzh:区
uuttsttuAAuuuuuuuuwzh:区 _ 外资
AAtust.ssuCDBBBB.BBzh:区域
tstssButssCCCCCECCCzh:医学院
.uuBuvtCtvwuuwuuuwuzh:医疗
Ass.tssAssxwwxwwwzwzh:医疗 _ 的
.sv.tutAstutstssstszh:医疗器械
svtvuA..t.sABAA.C.Azh:医院
.tAtttstttCBDBBBBBBzh:医院 _ 的
AtssssussAtssssAssszh:医院 的
Btsssttttttsssssssszh:医院 资源
ut.ssuBssssstussAsszh:十
ts.tssABstBBBBBBDBBzh:十 家
.susssAtttCAAAAA.AAzh:十二 家
Asssss.sAtuttttttttzh:十五
Auv.vtwww.ussAstssszh:千
.ssssBsssutttttvtttzh:千 例
AttsssttsAtsssssssszh:千 家
stAsAssttsvvwvxvvvvzh:半
.s..B..st.uuuuxuuuuzh:半 出资
.uuutuAu.sFDDDDDFDEzh:半年
Asss.ssssswuuuvuuuuzh:华
tuststuuA.ssussssstzh:协助
stDstustttBBDBBBBBBzh:协同
st..suu.ttss.tssstszh:单
ssssstsBsttttttttvtzh:单 _ ¤
ssssstsBsttttttttvtzh:单 笔
CsvwsuwwuuDBBBDBBBBzh:卖
...t.AsstuDCCCCCCCCzh:卖 _ 需要
.Asss.ssstxwvvvvvvvzh:卖 的
Assss.sssuCBBBBBBBBzh:卖 货
tAsststAtusussssstszh:卖掉
AustusstsvGDDDDDDDEzh:南
AttttsststECCCCCCCDzh:南 法
tssssAssssBBBBBCBBBzh:博士 课题
ts.vAvusut.ss.A..A.zh:占
ttttCttttuBBBBCBBBBzh:占 _ 成
ssAt.tttsssstsBsssszh:占 一半
tt.Asstt.utttuttttuzh:卡
sAsB..s..uvxvvvvvvvzh:即可
tttB..t..sBBBDBBCBBzh:即将
..s..ss.ssDCCDCCCCCzh:卷
wutAAutwv.Cs.BAA.AAzh:厂
t.sD..st.sCCCECCCCCzh:厂 _ 加工
stsABsstsutttuwttttzh:厂 区
sssAss.sssEEEGEEGEEzh:厂 愿意
ttt.BttutuAAAsBAAAAzh:厂 的
.B.ttvsutxxxusuuwuuzh:厂商
BAwuvuxvuwvwtstttttzh:厂家
AAsssssussvvuuuuuuuzh:厂家 来
uttA.tt.uusssstss.szh:厂房
tstttBstssAAAAABAAAzh:原因
tttBttstttssstssssszh:原料
tttBttstttssstssssszh:原料 药
ABuuwutu.xFEDDDDDDFzh:去
xwtvuvuvuEsstsssssszh:去年
vttutstttC.........zh:去年 _ 了
AsssssAttsutttttsttzh:县
ut.t..u.tvttututtttzh:参与
..t..D...uuuxuuwuuuzh:参与 _ 联合
tutttBuut.uuuuuvuuuzh:参加
suutttACuuuuuuvuvwuzh:参股
ttAttt.tssAABAAAsAAzh:叉车
ttt..ss.suuuuvvuuvvzh:及
ssssA.stssttttuutttzh:双方 共同
tttutuAAttstssss.uszh:反馈
wtvAusvAAuuuuvuvuvuzh:发
tssutsstBuAAAAAAAAAzh:发 工资
tstAsss.sttttutttutzh:发 来
tsttssCutuBBBBBBCBBzh:发布
vA.vut.uutvxtvvvwvvzh:发明
tAutttuttABCBBBBBBBzh:发现
u.vtuAtttBtutttutttzh:发表
tBtststsssCECCCCCCCzh:取得
sBssssttsuvxvvvvvvvzh:受
sBssssttsuvxvvvvvvvzh:受 让
utAAttt.suAACBAAABAzh:变成
ttAsssstssBBCBBBBBBzh:变成 产品
utwAtvvAt.EEDGEDEDDzh:只
AAsttsststCCBBBBBBBzh:只 等
tCtAststtuBDBCBBBBBzh:只能
tCttwt.tszzxwzwyxvzzh:可
ssBsst.Atuuuyuuuvvuzh:可 _ 企业
..B..Bs..uuuwuuwuuuzh:可 _ 合作
BssssA..stuttttttttzh:可 _ 国外
sss.ssAsssuuuvuuvuuzh:可 _ 外
Bss.sA..suuttttutttzh:可 _ 外国
.tA.ssutttvuvwuuuuuzh:可 _ 您
.CstssAtsuCECCCCBCCzh:可 _ 我们
ttttstttBtttttttttuzh:可 _ 法国
utts.tBtttttttttuttzh:可 _ 测试
A.Auuttttuxtwuuuuyuzh:可 _ 的
ttAtv.tstvxxzxxyxxxzh:可 与
.uust.u..vwvxwvwvwwzh:可 为
tAt.su.u.xt.tuttvttzh:可 供
AAstsstttuuttttttttzh:可 再
tAsssssssuuwuuuuuuuzh:可 出售
ssss.sAsssttttttuttzh:可 在
ts.BtAtttwtu.utttttzh:可 对外
ss..sttsttttvutttttzh:可 承接
ttsssBAstvvvvvvxyvvzh:可 用于
.Atss.sssvvwvvvwvvvzh:可 许可
s.sttssAsuBABBBBBCBzh:可 谈
ssBsAs..suBBDBDBBBBzh:可 降解
ustsstButytwxyvwuutzh:可以
uu.s.tAttvuuxvvuwuuzh:可以 _ 您
tABtstusstuuwuuuuuuzh:可以 _ 我们
ssAsAsssstttwtuttttzh:可以 做
sss.sss.sstttvtttstzh:可以 帮
tsuAst.ttttuuvuuwuuzh:可以 替
tsttstBttsttttttuttzh:可以 给
ssssAsssssvvvvxvvvvzh:可作
ssssAsssssvvvvxvvvvzh:可作 为
tAt.tvsvt.DBDECCDCCzh:台
sss.ssAsssBBBABBCBBzh:台 设备
t.tAttttttBBBCBBBBBzh:叶片
tttBssststuuuvuuvuuzh:吃
.uAu.utututsssus.sszh:各
.s..B..st.uuuuxuuuuzh:各 _ 出资
ssAstsAsssCCDCCCDCCzh:各 出
stAsAssttsvvwvxvvvvzh:各 半
ssAt.tttssttututtttzh:各 占
BssAsststuwuuvuuuuuzh:各类
ututCutttsAAAAAAAAAzh:合伙
ttttBttttssssstsssszh:合伙 方
ssststsCtussssssssszh:合伙人
xu.tvAuwusEAEDCCDCCzh:合作
ststsAut.tssssstssszh:合作 _ 组
sssAsstsstCCCDCCCCCzh:合作 工厂
sttsststtBssssssssszh:合作 研究
ttuutCvvtutttttutttzh:合作 课题
.t.us.uuttssts..ssszh:合作伙伴
utttCttuuuAAAABAAAAzh:合办
tsttBttstuttttuttttzh:合办 _ 公司
uAutttttBttuttttttuzh:合同
ttttBttttsvvvvyvvvvzh:合股
ssssAsssssuuuuwuuuuzh:合股 办
uuuu.utwuBsBssssssszh:合资
s.s.A.ssssttttuttttzh:合资 _ 的
s.s.Bsssstuuuuwuuuuzh:合资 企业
B.ttsstsstttsssAssszh:合适
BtttsstssstssssAssszh:合适 的
ttssBButtuAA.ACBAAAzh:同
ttssttBstussssss.uszh:同学
ss.utsu.Aw.sB..s.AAzh:同时
sttttBtss.AA.AAsACAzh:同行
s.sssAsssstttttvtttzh:同行 _ 分析
tttstBsststttttutttzh:同行 共同
uu.vuv.uA.s.s..sA.uzh:名
ttBtsutsttsstsssssszh:名 工程师
ttttsu.ttAssssssssszh:名 患者
A.utuuvtuCA..s.....zh:后
A.sssstvvztuuAsvusszh:向
ssBssAusstvvwvvxvvvzh:向 合作
uAtttsAAAsDEDDDDFEEzh:吗
.s.Atttttvwwtwuuuuuzh:吧
stsCssusttssssssssszh:吨
tBuAttut.vvwvwvvvvvzh:含
.stttstBttEDDDDDDGDzh:启动
ttttttttAAttttttttuzh:告诉
ttttttttAAttttttttuzh:告诉 我们
v.uvuuvuA.uvuuuuuuwzh:员工
tAsutststAAAAAAAAAAzh:员工 _ 百
uu.t.stvssutvtussvszh:和
ttstBtstsuuuwuvuuuuzh:和 _ 团队
..s.A.stsutsttwttttzh:和 _ 方
tt..ustBttssA.ssstszh:和 _ 的
ttttustt.Assssssssszh:和 _ 都
.tAAsssssuvuwvuuuuuzh:和 一
.ssttsts.tCCCCCCCCDzh:和 办公
s.tsA.sAsuDDDDFDDEDzh:和 团队
AtttttssAtvuuuuuuuvzh:和 尼斯
ss..t...sAuuuuuuuuvzh:和 成
ssAssBssssBBDBBDBBBzh:和 我们
sss.t.suDvssssssssszh:和 支持
tBt.tsssAtBCBBBBBBAzh:和 注册
ssssssssAtuuuuuuuuwzh:和 签证
sssssAsssttttttvtttzh:和 设备
AttuttuuBuA........zh:咨询
stBtssssstBBCBBBBBBzh:咱们
AwvAuuvvvuwttttttttzh:品牌
us.C.....utttutttttzh:品牌 _ 生产
.stAssssstuttutttttzh:品牌 做
..s...s.stFCCECCCCCzh:品牌 的
vutttDBvBx.....ss.Bzh:哪
utstsDAutwssssstusszh:哪 位
AtuuuuutuABAAAAAAAAzh:售
Cssss.sstuBAAAAAAAAzh:售 后
B..utuuutu.st.A....zh:商
AsssssssssEEDDDDDDDzh:商业
ss....ssCtuuuuuuuuwzh:商务
tDssstuttsABAAAAAAAzh:商用
tsAtttt.tAuuvuuuuvuzh:喜欢
sssAssssstuuuwuuuuuzh:喷
sssAssssstuuuwuuuuuzh:喷 涂
AAsstttttuBs.AAAAAAzh:器
su.ttvAtttutstttvttzh:器械
.ttsst.tstutttttuttzh:器械 的
CsxtsAvusvB.ABB.sBCzh:四
Btsts.uttuCBBBBCBBBzh:四 _ 的
Att.stut.vDDDEDEDDFzh:四 川
tAttttsttus.ssssusszh:四 座
Btuu.ttttuDCCCECCCCzh:四 成
tsAsts.ut.ttttttuttzh:四十
..Assssssutttttttttzh:四十 名
tCut.sttttBCBBDBBBBzh:回收
sBsssss..sBCBBBBBBBzh:回收 工艺
ttttttuBuABBBBBBBDBzh:因
s.AtssssssBCDBBBBBBzh:因此
tvsy.us.tuwuvu.tuvvzh:团队
tsAsAtssstvvxvxvvvvzh:团队 _ 企业
tttssBstssvvvvvyvvvzh:团队 _ 合作
ttsststBAutttttttuuzh:团队 _ 投
ttAstttBtussusssstszh:团队 与
tssstsBttuuuuuuwtxuzh:团队 的
tuuAtutuBwtttuttttvzh:园
ss..stt.Bsttttttttvzh:园 为
uuvvvu.ss.EDDDCDEEDzh:园区
sssstssBsttttttttutzh:围绕
...sss.ss.twsttttttzh:固态
uBtuututuAssssssstszh:国
.ttsssAsssvuuuuuvuuzh:国产
Bv.vuuutt.BABAAAAAAzh:国内
uttAtAAttvuuuvuuvuuzh:国内外
AAus..uutxtB.sv...szh:国外
Assssssssuuttttttttzh:国外 _ 品牌
ss..A...ssttttuttttzh:国外 _ 方
sssssA..ssCCCCCECCCzh:国外 _ 联合
BtsAsssssuxvvvvvvvvzh:国外 产品
As..s.ssssuttttttttzh:国外 医疗
tAst.tstutABAAsAAAAzh:国外 技术
sstusBttAvssssttsstzh:国际
ssstsBstttAAAAABAAAzh:国际 _ 课题
ssstsBstttAAAAABAAAzh:国际 合作
tutBt.tttu...A.t...zh:图
t..Astuutvuw.vuuuuuzh:图纸
tutBtsututtttutttttzh:图纸 发
sAssstsssstutttttttzh:图纸 和
tstsBtAtvuvvvvwvxvvzh:土地
..vuutAuuuFEEEEGFEEzh:土壤
tuyxszAw.DCBAC.AEDCzh:在
AtttutsttAvuuuuuuuwzh:在 _ 和
tsststtCtuAAA.AAACAzh:在 _ 天使
ssss.sAsssttttttuttzh:在 _ 家门
BsttsstsstECCCCCCCCzh:在 _ 找到
AuuvuuvwA.sssssssstzh:在 _ 有
ssttC.Cu.sBBBBCBCBBzh:在 _ 生产
vsutAuAts.s.stts.suzh:在 _ 的
ustu.tttBvCCCCECCCEzh:在 _ 都
uuuuttAut.ssssssusszh:在 _ 里
usuuttuuA.ttttutttvzh:在 中国
Btu.Astutwtttusttttzh:在 亚洲
tttBstAsttBBBCBBBBBzh:在 实验室
ttsststsA.uuuuuuuuvzh:在 尼斯
t.tt.stt.tutuuwuuuvzh:在 川
ustu.tttBvCCCCECCCEzh:在 成
ttsvtt.BtBCCCBCCDEDzh:在 找
A.sttttt.tEDCCCCCCBzh:在 欧洲
suvssuwuAsDBBBCBBBBzh:在 法国
tsstttBttsDDDDDDFDDzh:在 真实
sstttutsCsCCCCCCCCDzh:在 索菲亚
tAssBstvtuBCBBCBBBBzh:在 西南
suuu.uBttvsvvvwvxwvzh:地
sssssstttABBBBBBBBCzh:地址
ttstAt.sAvttttutsttzh:地方
ss.tssAsstuuvuuuvuuzh:场
tststsButsttttttwtszh:场地
s.s.t.ssBsBBBBBBBBCzh:场所
sCsssAstsAtutttutttzh:均
sC.sss.tsAuvuuuuuuuzh:均 已
u.tBttsttuAC.tAA.AAzh:均可
stt.stAtssCCCCCCDCCzh:块
sww.uv.vv.BBBCBBCBBzh:城市
sBtttttttuswtttttttzh:培训
sBssstttsuBCBBBBBBBzh:基
sBss.tssstBCBBBBBBBzh:基 _ 的
tttsBtAtsv...sA.s.Azh:基地
vuuuv..ts.ssssstts.zh:基金
ttsttut.uAssssssstszh:基金 _ 投
sstAs.sss.CCCDCDCCCzh:塑料
.tBststss.DCECCCCCCzh:声学
utttstAt.sAAAAAACABzh:处
tutuBtCttuAAAACAAAAzh:处理
t.ututBAAv.A....BAszh:备
t.tsustAAuBCBBBBBCBzh:备 好
sss.ssAsssuuuvuuvuuzh:外 单位
stvAAstt.uwwwxzwwwxzh:外企
uutCttttttssstssssszh:外包
.uutBsutBwxvvvyxvvwzh:外国
Bst.sC..tvwuuuuvuuuzh:外国 _ 的
AsssAssssuutttvttttzh:外国 企业
tttsAAttuuuuuuvwuuuzh:外国 团队
tstCsttsstBBBDBBBBBzh:外壳
vvuv.uuvA.BBBBBBBBCzh:外资
tssttstt.Auuuuuuuuvzh:外资 企业
ttussAsBt.CCCECBDECzh:外部
ttBstttttsBBDCBBBBBzh:外骨骼
tvtstAvvuBxwwywvwwwzh:多
tstsstAsstAAAAAABAAzh:夜间
ssstsstAstBBBBBBBDBzh:够
sAtssBtssvtstttutttzh:大型
u.uuu.s.svB.BBBBBAAzh:大学
tttAs.tst.ssstssssszh:大洲
AtsBsststvwuuvuuuuuzh:天
utttutuDuwBBBABBBDBzh:天使
tttAAststsBBBCCBBBBzh:太
.Bs.A...sstuttuttttzh:央企
.stttstttACABBBBBBBzh:套
Bssvust.ut.CCB.BABAzh:好
.vustt..suDBBCBBEDBzh:好 了
BtstssststAAAAAAAAAzh:好 卖
s.tttssAssBCBBBBBABzh:好 项目
.tAuAvuuss.sustsssszh:如
suuBtttttuCBBCBBBBBzh:委托
utvusuuv.A....s....zh:子公司
ttstsAtttusstssAssszh:学
stsssAstssCCCCCECCCzh:学术
.Cutuvttu.EEDDDDECDzh:学校
Auu.tusss.FDDDCDEDDzh:学生
BututuAvtvHFFFFFGFFzh:学生 _ 的
ttuuusB.uvBBBBBCDCBzh:学生 团队
tstts.tusAtttttutttzh:学者
tt..sAuu..vvwwvwvvwzh:学院
ss.ssAtsstuuwuuvuuuzh:学院 _ 与
ss.ssAtsstuuwuuvuuuzh:学院 愿
AssutsAt.vEDDDDDEDGzh:孵化
A.ss.sAstsBBBBBBCBBzh:孵化 的
vututuvwA..........zh:孵化器
st.tssAtstBAAAAACAAzh:它
u.tAuts..vtututttsszh:完
vstsuv.su.A.s.AACDAzh:完成
uu.Auttttussuuss.sszh:定制
stssBssstssssstsssszh:实体
.vstwsuwssCA.CAACACzh:实验室
tsBsstssAtsstsssssszh:实验室 和
sttAssAstuBBBCBBBBBzh:实验室 里
.wu.wwAwvAwvwzxvutvzh:客户
sss.s.sssAtttutttttzh:客户 的
ttt.s.tBuuCCCDCBCDCzh:室
ttt.s.tBuuAAA.AAABAzh:室 可
.svtsv.st.EBCBBCDDAzh:家
tAtstsAsststssss.sszh:家 _ 厂
ABtssssttuCABBBBBBBzh:家 企业
ttttst.tsAttttttuttzh:家 机构
tttssstAttuuuuwuuwuzh:家族
ssss.sstAtttttutttszh:家族 _ 想
ssss.sstAtttttutttszh:家族 企业
stsststBtsuuuuuuuvuzh:家族 办公室
ts.stst.s.ttuttttutzh:家法
ssAsssAtssBBDBBBCBBzh:家用
ssss.sAsssttttttuttzh:家门
ssss.sAsssttttttuttzh:家门 店
ttutwst.A.tstttutv.zh:对
t.sstttsAuBCBBBBBBCzh:对 _ 的
tt.Atstttstvsvtutttzh:对外
sstAsAssssuuuvuuuuuzh:对外 开放
tAAuvtttvw.tA......zh:对外 许可
tsAt.tttsvCEDCDCCCCzh:对方
sssssAssssBBBBBCBBBzh:对照
ttBt.stuttBBCBCBBBBzh:对象
.s.tuA.uswHGHHGHHGHzh:寻
ssButstssuCCECCCCCCzh:寻 一家
.sv.tx.suxt.CsAA.tBzh:寻找
..A.Css.usBBFBCBBBBzh:寻找 _ 共同
AAuvtustuuuBsssstvszh:寻找 可
sBssAtstsssuss.sssszh:寻找 愿意
AssAsssssssttutttttzh:寻找 有
As.ssssBstCBBBBBBDBzh:寻找 能
uswt..uvtuBAFGFDFEGzh:寻求
sutBtAs.ssCCCDCDCCCzh:寻求 具备
sAAssts.sstu.ttttttzh:寻求 技术
uv....ustvEEFGFFEFEzh:寻觅
sssssAtsAvAAAAABAA.zh:导师
sssssAtsAvuuuuuvuuvzh:导师 和
ABAuAuustuttAsBsssszh:将
AC.ssss.svuutttttttzh:将 _ 软件
ttvCtvv.swB.ABBAAAAzh:小
sssAssss..BBBCBBBBBzh:小 _ 的
sssBtss.swstsAssstszh:小 公司
suu.sstAtvBAA.AAABAzh:小 批量
uvvutAuuvBuuuuuwuuuzh:小时
tstttttBsuuuuuuuuwuzh:少数
tstttttBsuuuuuuuuwuzh:少数 股权
uttButvsBu...t...Auzh:尚
AuuutBuustECCCCECCCzh:尚无
sA.tttts.ttustttttszh:尚未
ttttttBtttAAAAAABAAzh:尝试
AuutwwC.uzBADCBBCCAzh:就
AAtttsttstBBAAAAAAAzh:就 _ 一个
AtsAs.tsttCBBCBBBBBzh:就 _ 人
.st.usAttuCDCDCCDCCzh:就 差
ssttsstBstuuuuuuuwuzh:就 投
.uuttuuBuu.AAAAAACAzh:就 能
ussA.s.utvstt.tsAsszh:就是
tttAAstsstuuuvvuuuuzh:就是 _ 的
utAttvAvtuvvwxvvwvvzh:尽管
sstsstAttstttwttvttzh:尽管 来
tsttsuBtAvttttttutuzh:局
usstssttBvsssssssstzh:居留
uCutsttttv.A.......zh:嵌入
.uvs.wwv.sABACsBAABzh:川
Busttsttstvttttttttzh:川 _ 医院
Btsts.uttuCBBBBCBBBzh:川 的
t.ts..BtssCCCCCCECCzh:巡
t.ts..BtssCCCCCCECCzh:巡 检
ststssBAstAAAAAABBAzh:工业
tttBtsttttAAAAAAAAAzh:工人
tsutusvuCuAAAAAAAAAzh:工位
ssAuutusAvsssssssstzh:工作
ssAsstss.sBBDBBBBBCzh:工作室
xut.sussu.tuuttt.ttzh:工厂
ttBtsusttu.sA.s.B..zh:工程
ssAsssssssvwxvvvvvvzh:工程 公司
.uCvuvsttv.stsssusszh:工程师
ststssAstsuuuuuuvuuzh:工程师 可以
tCtt.ttttvssssvsusszh:工艺
tssutsstBuAAAAAAAAAzh:工资
ssssssAsssCCCDCCDCCzh:左右
sststtAAuvDEDEDDEEDzh:差
ssstsstAstBBBBBBBCBzh:差 ¤
AAtttsttstBBAAAAAAAzh:差 一个
t.wuvwwvzFFCFFDFFHEzh:已
u.stAsBss.ssssusssszh:已 _ 两
tAsttttAsustsssss.szh:已 _ 四
tA.stssAstBCBBBBBDBzh:已 _ 好
ttsBtsstsvBBBDBBBCBzh:已 _ 完成
sBsssstsstBCBBBBBBBzh:已 _ 的
.tststAtttDBBBBBDBBzh:已 可
AAvvvuuvvADABBBBBCBzh:已 在
tAsstsBAsuDEDDDDFEDzh:已 备
sAstsssss.tutttttttzh:已 完成
.s.......Auvuuuuuuuzh:已 授权
.Assss.ssutvtttttttzh:已 获
ttsBtsstsvBBBDBBBCBzh:已 设计
Bs.A..ss.tCCCDCCCCCzh:已 通过
.ttuvsuvtDBAAAAAAAAzh:已经
ttttttssAAAAAAAAAABzh:市
C.vvAuwutw.DAABAACAzh:市场
Astsst.sssBBBBBBCBBzh:市政
s.stst.suvHGHGHHHFHzh:希望
A.t.Bss.ssCBBBCBBBBzh:希望 _ 当地
ssAtst.tssEDEDDDEDDzh:希望 _ 法国
AtsAsstsstBAABAAAAAzh:希望 _ 能
ssAtAstssvCBDCDDCCCzh:希望 与
Asssssss..CBBBBBBBCzh:希望 在
uttutuBtstBBBBBBDBBzh:希望 有
.vsusvAvAvsAs.s.AsAzh:带
ttttAtsu.uttttuttttzh:带 _ 来
....tsssBvttttttttuzh:带 _ 的
utttttttBtAAAAAAAABzh:带 我们
ButAustsuuBssus.s.tzh:帮
ttuCtAtuutHEEFEFEEEzh:帮 我们
Bs.ts.ss.tvtttttttuzh:帮 欧洲
tuuuttuvAAs........zh:帮助
Ast.tstsAuDCCDCCCCEzh:帮忙
suABtutuutA.As.....zh:干
AtttsssssBCBBBBBBBBzh:干洗
AtttsssssBCBBBBBBBBzh:干洗 设备
svAvuAv.vy.ssstt.tszh:平台
ssst.sAsAuuuuuvusuvzh:平米
vywAvvwwwG.ststu.tszh:年
stsAAsssstCCCFBCCCCzh:年 _ ¤
sAssssstAuuvuuuuuuvzh:年 免
.ssssssAssCCCCCCCDDzh:年底
AsustsA.tuvuuuuuwwuzh:年轻
s.tstsAAsuttttttuwtzh:年轻 _ 的
sssstsAAsusssssstvszh:年轻 公司
tttttt.Astttttttvutzh:年轻人
uususAvt.uss.tt..suzh:并
ssAssAusssCCDCCDCCCzh:并 一起
sttssBtssuAAAAABAAAzh:并 共同
ssssAsst.uttttuttttzh:并 提供
.sButv.tutBACBBBDBBzh:应用
Assss.ssssCBBBBBBBBzh:底
usttssCtstttttttvttzh:店
tsusAAssttBBBBDCBBBzh:废
ut.vsvAvu.BCABCBCBBzh:座
tAtsAsssstBCBBCBBBBzh:座 _ 厂
tt.tttAttsCCDCCCDCCzh:康复
usu.Auuuu.AsACBBAAAzh:建
t.tA.stuswsusAssssszh:建 厂
ssstBCs.tuCCCCDDCCCzh:建立
wtv.Avv.Bxutuuyuwwtzh:开
..s.A.stsutsttwttttzh:开 _ 公司
tstsssAtAvvvvvvvwvwzh:开 了
wt.vuxuwuBstssssAsszh:开发
sssss.sssAttuttttttzh:开发 _ 传感器
tsBtsttsstCCFCCCCCCzh:开发 _ 款
tsBtsttsstCCFCCCCCCzh:开发 一
s.Ds.ss..wttuttttttzh:开发 新
uttuttAutADDFDDDGDDzh:开发 的
s..ts.uCsABBBBBBBDBzh:开始
tt.stAAttussussstsszh:开展
ssssssAsssuuuuuuvuuzh:开展 _ 试用
..s..C...tDDDDDFDDDzh:开展 临床
sssssstsBvuuuuuuuuxzh:开户
vus.u.uAvtuuwvuwwsuzh:开放
tttttttBstBBBBBBBCBzh:引入
vDvutttuuvCECCCCCCCzh:引擎
tCtutuvvws.DAA.AAC.zh:引进
tAssssssssCFCCCCCCCzh:引进 的
tttusAtBtuuuuuuvuvvzh:张
sBAssststuuwvuuuuuuzh:归
tttusuDutvwwwwywzwwzh:当
us..t.Bttuttttttvttzh:当 _ 个
us..t.Bttuttttttvttzh:当 第一
A.vv.vvw.uGCDDFDDDCzh:当地
AtttsssssuCBBBCBBBBzh:当地 公司
tttttuttBtAAAAAAAABzh:当地 机构
.tts.ttt.sCBBBCBBBBzh:当地 的
stBvtsBt.tCBCBBCDBCzh:往
tsBussBtstBBCBBBDBBzh:往 下
.AtustAusuC.BBBBCBBzh:征
Auut..AvuxGGEEGFFEEzh:征集
tttvuxAtwCDDBDBCBBCzh:很
ssAs.sssstuuvuvuuuuzh:很 乐意
tuu.tstvtBBBBDBBBBBzh:很 好
AAttssttstB.AAAAAAAzh:很 简单
ttttststBtsssssssstzh:律师
AuvA.uuuuuGEEHFEEEEzh:得
.CstsA.ssuAAAAABAAAzh:微
sssssAts.tCCCCCDCCCzh:微生物
Butttttst.DBBBBBBBBzh:德国
tstsAstAtsssss.sstszh:快
ttsstttCttBBBBBBBCBzh:快钱
uBts.ttv.wDFDDEDDDFzh:怎么
sssAtss.ttBBBCBBBABzh:急
BssAtt.t.uFDDFDDFDEzh:急需
BtssstuttuCBBBBBBBBzh:总
BsssstuustGDDDDDDDDzh:总 代
tutBstutsuDDDFDDDDDzh:总装
ttssssstAAAAAAAAAABzh:总部
ttttsu.ttAssssssssszh:患者
sAA..ttzuzxvxzwxyvyzh:您
Asss.s..tuvuuuvuuuuzh:您 _ 中国
tA.tsstssstuuttttttzh:您 _ 产品
stBtsstssuAABAAAAAAzh:您 _ 研发
ssAsttssssssusssssszh:您 一起
ssAsssssstttvttttttzh:您 共同
..uuAttttuvuttuttttzh:您 在
tsBssss.s.wwzwwwwwwzh:您 有
sBsAsstsstuwuuuuuuuzh:您 生产
sAA.sv.vtxywxyxwzwwzh:您 的
tstts.sttzBDDDDFFADzh:想
tCutsAttttACAA.BAAAzh:想 _ 一
tsAtss.tssBBCBBBCBBzh:想 _ 一个
ssAsAt.sssBBCBCBDBBzh:想 _ 一家
.tstttttAtvuuuuuuuvzh:想 _ 中国
sstssBssstAA.AACAAAzh:想 _ 做
tst.ttAusuFDDDDDFDEzh:想 _ 在
stsssAAssuCCCCCDDCCzh:想 _ 大学
ssAtsustssCCECCCCCCzh:想 _ 懂
ststutttBtBBBBBBBBDzh:想 _ 成
stttAtt..uFDDDEDDFDzh:想 _ 法国
tttBssstt.AAABAAAAAzh:想 _ 生产
stBtststssBBCBBBBBBzh:想 _ 电池
utsssuCts.BBBBBBCBBzh:想 _ 真实
tssssBstsutttttvtttzh:想 _ 研究
ssstsAstssBBBBBC.BBzh:想 _ 统计学
...st..B.sttttvttttzh:想 _ 股东
A.ssstssstCDBBBBBBBzh:想 _ 问
stAvuAtuuwFEGEEFFEEzh:想 与
AuutttAttuECCCCCDCCzh:想 借
.stsst.tAuGDDDDDEDEzh:想 先
AsB..s..suututtttttzh:想 再
uvuvACtutwCCECEEECCzh:想 和
tutvsuAsAvGEEEFEGEFzh:想 在
v..utt.suvHHHHHHHHHzh:想 找
tssAtutuAuBCBCBBBCEzh:想 把
tstAtsAtstBBBBBBCBBzh:想 放
tCuttututu.........zh:想 用
ttv.uAA.tvDDDFDFFGDzh:想 请
ssAt.tssssCCDCECCCCzh:想 跟
A.ssstssstCDBBBBBBBzh:想 问
.AtutstBuvAA...B...zh:感兴趣
.ttwA.txvzAAssuss.szh:愿
ssutDsusttvvvvyvvvvzh:愿 _ 与
Bussttts.uxvvvvvvvwzh:愿 _ 中国
sstssAssstwwwwwzwwwzh:愿 _ 企业
.ttsssAsssvuuuuuvuuzh:愿 _ 国产
....B....svvvvxvvvvzh:愿 _ 国外
.sA..sssttxvxvyvvvvzh:愿 _ 法国
ssssAsssssvvvvxvvvvzh:愿 _ 设备
st.s..tttuwwxwzywwwzh:愿 与
Butttstt.uutttttttuzh:愿 为
vsuustDtstttttttuttzh:愿 做
ssttut..wwCB.CCsBBBzh:愿意
ttAtss.sssttutttuttzh:愿意 _ 你们
ututsA..ssttttt.uutzh:愿意 _ 做
Ats..vsutvGDCGFDFDDzh:愿意 _ 我们
ssssst.AssBBBBBBBCBzh:愿意 _ 的
st.tsAttt.DDEDDEDDDzh:愿意 一起
stsssAAsstuuuuuvvuuzh:愿意 作为
ssts.sBtssttttvtuttzh:愿意 做
st..tstCttuuuuuuuxuzh:愿意 出资
ttts.tBtstuuuuuuxuuzh:愿意 当
tsussAAtsstttttuuttzh:愿意 拿出
Attttu.ttsCBBBBBDBBzh:愿意 让
stBvsvv.suECECCCCDDzh:懂
utBuuvtAtuBBDBBBBCBzh:懂 _ 的
.wss.vxxsACBCBBBBDCzh:成
.sttstsst.BBBBCBBBBzh:成 _ 企业
sss.s.sss.tttutttttzh:成 _ 电子
ststtttsBvAAAAAAAABzh:成 _ 设
uvwt.uvv.BBBBBDBBBCzh:成 都
uuututAuuAuuuuuuvuuzh:成为
sssssssssAttttuttttzh:成功
tuutttttuC.........zh:成员
tuutttttuC.........zh:成员 来自
...sssssstCABBBBBBBzh:成品
...sssssstCABBBBBBBzh:成品 _ 需要
...sssssstCABBBBBBBzh:成品 则
tuutuuAuuBBBBCBBBBBzh:成本
tsAuutu.u.tuuttutstzh:成果
sCttutstvut.ssssssszh:成熟
tutwAvuu..DDBDFDDEFzh:成立
ssuuBtsssvCCCCDCCDCzh:成立 _ 公司
ssts.sstAtAAAABAAACzh:成立 公司
ssssAssssvBBBBDBBBBzh:成立 合资
.tsBtssssvuuusuuuyuzh:成长
xttswtCvvtwwwxwwyvvzh:我
sttss.Asssuuuuuvxuuzh:我 _ 愿意
tA.tstAusuuuvuuuvuuzh:我 公司
utttttBuu.ttttttuttzh:我 区
tst.stAtstuuuvuuwuuzh:我 厂
ts.st.At.uwwxwwxzwxzh:我 校
tttss.Atsstttttuuttzh:我 院
.uA.uuuuuAtsstssssszh:我 集团
uwtuttwuu.wtxvuuvutzh:我们
ttvutButtBtttttutttzh:我们 _ 一
.sssssAsssCBBBBBCBBzh:我们 _ 一个
ttAtst..t.BBCBBBCDBzh:我们 _ 不
sss.sssssAtttuttuttzh:我们 _ 两
.ttus.u.suEDDDDEDEDzh:我们 _ 个
tsstssuv.AAAAAAAAACzh:我们 _ 个人
ssAs.sssstuuvuvuuuuzh:我们 _ 乐意
t.sss.tutAt.tttvtttzh:我们 _ 了
ttAAssssstAAsBAAAAAzh:我们 _ 五
AttBAstttvvuuvsuuuuzh:我们 _ 亚洲
tssssssssBvuuuuuuuuzh:我们 _ 仪器
v.t.s.tsAuvwvwwuwvwzh:我们 _ 做
tAtsttt.AtBCBBBBBAAzh:我们 _ 出钱
stsBAsttstAAABsAAAAzh:我们 _ 厂房
ttstt.sutAtttttutttzh:我们 _ 参加
ss.Aus.uutuuvvuuvuuzh:我们 _ 可以
ttsutButstBBDBBCBBBzh:我们 _ 和
suuAuvAstvFDDFDDEDDzh:我们 _ 寻找
utBssttst.uuwuuuuuuzh:我们 _ 工程师
AsBsstussuDCACCCCCCzh:我们 _ 应用
.uA.utut.uxwyxwwwwxzh:我们 _ 您
tBtssssAssutuuuuuwuzh:我们 _ 想
tsssu.uusACCCCCCCCEzh:我们 _ 成
ssssAsstsuCCCCFCCCCzh:我们 _ 成立
uuutuAtCtuBBBBBDAEDzh:我们 _ 找
sssssAAtstBBBBBCCBBzh:我们 _ 数据
stAtu.Attutuwuusvuuzh:我们 _ 有
sstsssstsABBBCBBBBBzh:我们 _ 机器
sA.ssst.sttuvttttttzh:我们 _ 涂层
AtstAsttssvuuuvuuuuzh:我们 _ 现成
uAut.tAtssCECCECCCCzh:我们 _ 的
AtststtAssDAAAAAA.Azh:我们 _ 给
AtstAttsttutttuttttzh:我们 _ 能
tttAttAttutttAttuttzh:我们 _ 自己
ss.usAtsttCCDCCDCCCzh:我们 _ 设计
utsstuAutCBBBBBBCBBzh:我们 _ 软件
ttAus.uutuAA.ABBAAAzh:我们 一起
.tststvusADCCCCCCCDzh:我们 三
tsuu.ttutBDFDDFDDDDzh:我们 不
sttAAsttstCCCEDCCCCzh:我们 不想
tsBsAtssstuuwuvuuuuzh:我们 与
sssssAsssuBAAAABAAAzh:我们 两
sttBsststu.sstssssszh:我们 为
ss.usAstssssussu.sszh:我们 也
AtA.stutttxutwuuuuuzh:我们 做
ssttstBsttuuuuuuvuuzh:我们 公司
ut.stA.tssDDEDDEEDDzh:我们 出
uuuCttuttuDDDFDDDDDzh:我们 只
stAsAssstuuuwuvuuuuzh:我们 可以
stuut.tBt.sBA.A..CBzh:我们 在
tttAAstsstuuuvvuuuuzh:我们 就是
AustAtststDCCCDCCCCzh:我们 希望
tsvuACuvtvCDECCEACCzh:我们 想
.A.uvusutsu.utttuttzh:我们 愿意
.t.tttsutAututtttttzh:我们 拥有
ssB..stsstuuvuuvuuuzh:我们 提供
A.w.uAvAtwyxwwwxxxwzh:我们 是
susAs.ssAtvvvwvvvvwzh:我们 替
AuBtt.uutxuttutuuttzh:我们 有
suuAuvAstvGEEHEEGHEzh:我们 正在
sssB.AttstCCCDCDCCCzh:我们 没有
AstAsststuDBBDBBBBBzh:我们 生产
..uwwsuvxBCv..B.sBtzh:我们 的
A..s.s..suDCCDCCCCCzh:我们 缺
tttsuttuuC.t.A.....zh:我们 自己
ttsttstsBuDDDDDDDEFzh:我们 要
Cs.ts...stECCCCCCCCzh:我们 进入
.usAAtutAvwvvwwvvvwzh:我们 都
tst.ttAtttEEEGEEGEEzh:我们 需要
Buuuttutt.tsssssssszh:我司
tttu..AttsAAB.tst..zh:我方
tttttAAtsutttttuvttzh:我方 承担
tBtAtAtttvDGDEDFDDDzh:或
.B.s.....sCDCCCCCCCzh:或 取得
sBss.ssutvttttvttttzh:或者
ttuA.tvts.DDDEEDDDDzh:房
tBu.tssuttAAA.ACBAAzh:所
B.uut.tutvxxvvvwvvvzh:手
BtutsAttsuvuuuuvuuuzh:手 _ 有
BtutsAttsuvuuuuvuuuzh:手 上
uuuuuutvDwAAAAAAAAAzh:手续
AAsssssssuvwuuuuuuuzh:打包
sssB..ss.tCCCECCCCCzh:打印
..u.uutu.uHGFHFFFFGzh:打算
ttCuuuttuu..s......zh:打造
st..ttusCuvvvvvvvvyzh:执照
ttsuusuCtvBBBBBBBDBzh:扩
ststtsuCtuAAAAAAABAzh:扩 产
Bt.s....suwuuuuuuuuzh:扩充 产品
tvtBttt.tuBAA.AAABAzh:批量
tttuvwsBstCECEEFFGEzh:找
ssstsAstssBBBBBC.BBzh:找 _ 伙伴
tsA.ssstssBBCCBBBBBzh:找 _ 做
tsst.sBBttCCCCCCEDCzh:找 _ 家
ttttsBAttuAAAAABBAAzh:找 一
tsAtss.tssBBCBBBCBBzh:找 一个
ut..ut.usuBBBDBBCBBzh:找 一家
stsststsAsAAAAAAABBzh:找 个
Ast.stt.ttDBBCBBBDAzh:找 人
tsststtCtuAAA.AAACAzh:找 天使
sst.sttAssCCCDCCCDCzh:找 愿意
ttAututAttBBCBBBBCBzh:找 懂
AtButvuuttvuwuuuuuuzh:找 我们
ss.t..BAsuCCCCCCDCCzh:找 第一
ssstsAstssBBBBBC.BBzh:找 统计学
AusAsttvuuHGGHGGGGGzh:找到
tt.uus.ttuttuttuvttzh:承担
.wsBuuuuuvwuwwuuuuuzh:承接
As..s.ssssuttttttttzh:承接 _ 医疗
As..s.ssssuttttttttzh:承接 国外
vCuxBxvuwvABCA.As.Azh:技术
.st.Ds.vtswwwwzwwwwzh:技术 _ 共同
As.sssssstABFBBBBBBzh:技术 _ 加入
sAssssssssBDBBBBBBBzh:技术 _ 许可
st.s.sA...uuuuuuwuuzh:技术 _ 验证
.......A.tttttwttutzh:技术 企业
ttBttsssssAABAAAAAAzh:技术 伙伴
ssssAssss.vvvvyvvvvzh:技术 团队
sst.Cssuttwwwwzwwwwzh:技术 方
tBttsttstsBCBBABAABzh:技术 的
sAAAxwxs.yDACBBBCCCzh:把
utAAttttstssAtssssszh:把 _ 变成
.A..uuvutwDCDCCCCCCzh:把 _ 的
AtBssstsssBAAAAAAAAzh:把 它
tAAtustttsBCCBBBBBBzh:把 您
ss.Aststssuuvvuuuuuzh:把 样机
uAsstsstAsBCBBBBBBCzh:把 欧洲
AAtssstttt.tssssssszh:把 这
vwvwuvwCusuuuuwuuxvzh:投
utuvusuuABuuuuuuuuwzh:投产
tsBsttttstttvttttttzh:投入
stBssstsstuuvuuuuuuzh:投入 _ 名
tuuttssssBEEEEEEFHEzh:投资
....t.s.Autttttttvuzh:投资 ¤
ts.ss.s.sABBBBBBBCBzh:投资 机构
tustvtuAt.ssssssssszh:投资人
sssBsstttsssstssssszh:报价
s...s.ssButtttttttuzh:报税
tsAs.tstttsstsssssszh:担
AtBtstttttECECCCCCCzh:拖拉机
tsststAtAwCBBBBBCB.zh:招
As.ssstssuCBBBBBBBBzh:招募
tttusssttAuuuuuwuuuzh:招收
sss.t.tsCusssssssstzh:招聘
.sut..v.sxECDDCECECzh:拟
sssstAssAsBBBBCEBBBzh:拟 _ 法国
tsssAtttBtAAAABAAABzh:拟 在
tttttttBssBBBBBBBCBzh:拟 引入
sssuBsssstBBBBDBBBBzh:拟 成立
suttttuAuAxxywwwwzwzh:拥有
tAutstuAtuBBBBABBDBzh:拿
utAsAsAuuvuuvuwvvuuzh:拿出
ssusssAtstttttttvttzh:拿出 一
tBs.u..ttBBDBBBBBBBzh:拿到
ttutCtustuAAAACAA.Azh:持股
sttsCsststAAAAAAAAAzh:持股 _ 公司
stustBtussAAAAAAAACzh:指导
uCvtsvsuuwAtABBAAAAzh:按
tBttssttsttvtttttttzh:按 _ 付费
tBttsttttstvtttttttzh:按 颗
tutts.AuBtssssssusszh:挑选
tAttsAtststutttstttzh:授
tBtssttttuAAAABAAAAzh:授予
tBvvuvuvustwuuuuutuzh:授权
.BsstssstuCECCCCCCCzh:授权 的
..vttttut..tssssssszh:授权 给
stAtsuAtt.CCDCCCCCCzh:探头
sstssBtsstBBBBBCBBBzh:探索
A.ssstttssCBAAAAAAAzh:探针
s..C..s..utttvtttttzh:接 _ 客户
ABsssssssuuttttttttzh:接 两
utts.tButtAAAAAABAAzh:接入
sssAsstssstttutttttzh:接单
stsuuttCtBCCCCDCCECzh:接受
uuuvu.uuA.uuuuuvuuwzh:接待
ststt.ttBvssssstsstzh:接收
ttttttstBuAAAAAABACzh:接纳
ssssssutBtBBBBBBBBDzh:接纳 我们
ttBAssttsuEDGEDDDDDzh:控制
tAAtttutsuA.CAAAAAAzh:推出
ttBtstttssCCECCCCCCzh:推出 _ 款
ttBtstttssCCECCCCCCzh:推出 一
CuuutuvstvAAABAAADAzh:推广
tvswsA...zA.Atu.tutzh:提供
ttttttCuutuuuuuuwuuzh:提供 _ 和
sss.tsttBsssssssssuzh:提供 _ 咨询
s.s.tsBtssttttttuttzh:提供 场地
sssu.stAsuuuuuvuuwuzh:提供 资本
tutAtutuAuCCCDCCCCDzh:搬
tutAtutuAuCCCDCCCCDzh:搬 到
sttAtsuuBvuuuvuuuuvzh:搬迁
t.AstsssusABsAAAAAAzh:擅长
Assssttt.tCBBBBBBBBzh:支
vwvvuuv.s.ssssttstszh:支持
stssttuCtvvvvvvvvxvzh:支持 _ 创业
s.ttsttstAtutttttttzh:收
.t.uuutvuBCBCBBBBBBzh:收入
sssssssAssCECCCCCACzh:收购
tAsssAtsstuvuuuvuuuzh:收费
ssAssussstAABAAAAAAzh:攻关
uttBusAu.uEEEFEEFEFzh:放
tst.tsAu.tCCCCCCDCDzh:放 在
.uttt..su.wvvvvvwwvzh:政府
tuttssCustBBBBBBDBBzh:效果
stA.sss.sBttuttttttzh:教学
suut.Asst.EDDDEGDFDzh:教授
uuvvuBsstsB..BBCBCBzh:数据
tsBtuuAttwA.AAAABAAzh:整
ssBssssss.uuvuuuuuuzh:整 机
t.AttttstuA.BAAAAAAzh:整 车厂
tBssssssswuvuuuuuuuzh:整体
sBuuttutttuwuuuuuuuzh:整套
uxAttt.usst.s..AuB.zh:新
Asssssssstvttttttttzh:新 _ 产品
tutuAtCttttttt.tvttzh:新 _ 做
AstttAtuBvDBBCBCCBAzh:新 _ 的
tsstttAtttuuwuuuwuuzh:新 东西
ttBtttssstss.ssstsszh:新 产品
tsBtstts.tssssssssszh:新 传感器
uswuDsvttu....A....zh:新 公司
ttttttutCtAAAAAAAABzh:新 区
tutststttBssstssssszh:新 厂
tsCsttsssusstssstsszh:新 品
sssAsstssutttvtttttzh:新 客户
AuututAutvvuuuuuwuuzh:新 技术
usustsuuCtsssssssstzh:新 来
ttA.uttAuAAAtBAAACAzh:新 的
Bsstssssstvttttttttzh:新 能源
tsCuuuAtutAACAAA.AAzh:新型
.As.ss.sstvwvwvvvvvzh:新增
vsvuAu.sstssust.u..zh:方
..s.A.stsutsttwttttzh:方 _ 开
ttuttBsAtu.....B.s.zh:方向
tAtu.ttBuwstss.ssvszh:方式
s..sAs.tsvBDBBCBBBBzh:方式 进入
vvAwxtAwwAsstss.ttszh:方案
sAsttttttAuvuuuuuuuzh:方法
.uAvv.vvAvututtuttAzh:方面
.uAuusvtAutstsssssAzh:方面 的
.ut.ttAttvvuuvuuvvuzh:旗下
stAsstAtssCCECCCCCCzh:无人
uu.utvBvtvAABAAA.AAzh:无人机
At.AutABAwwwvwwwxywzh:既
stsssssttAttttttuttzh:日
tttutCuBusAAAAAtABAzh:时
uvttuutAtABBBBBBBCBzh:时间
.st.vsutt.CBBDBBBBBzh:明年
AsttusyAutuwttsvvutzh:是
utAtstttsABBDBBBBBBzh:是 _ 医院
Bts.A.ststBBBBCBBBBzh:是 _ 当地
BsusssABsttssussuAszh:是 _ 的
tu..tvu.tACCCCCCCDCzh:是 我们
ssssAsss.sttttutttszh:普罗旺斯 的
ts.st.tsstBBBBBBBBBzh:晶圆
ts.st.tsstBBBBBBBBBzh:晶圆 厂
tuttssBtttDDDDDDFDDzh:智慧
BttuuvuttACACAAA.BAzh:智能
uusut.vuvBBBCBBCBBBzh:更
ttAtstttuBCCECCCCCCzh:更 _ 的
tt.ttAtttsBBCBBCBBBzh:更 好
ttvAuu.vAv.ttvttvtuzh:替
ttttstAt.suuuuuuwuvzh:替 您
Autsuttt.tEDDEDDDDEzh:替 我们
vuswwv.stBAAsAAAsBBzh:最
vt.vvuuvtB.stsssssAzh:最 _ 的
ssssusAAstAAAAAAsBAzh:最 适合
t.suBsstsuDEDDEDDDDzh:最好
s...s.sBsutttttttvtzh:最高
AtuttttuAvCBBCBBCBCzh:月
s.s...As..BBBBBBDBBzh:月 吗
txsssvsAwsA..t..EDtzh:有
Atttst.uAtBAAAAAsA.zh:有 _ 个
tt.tAtttssBBDBDBBBBzh:有 _ 企业
u.uustssuB.s..s.AA.zh:有 _ 家
tuttsCtuttuuuuuwuuuzh:有 _ 年
stsC..t.stuuuvuuuuuzh:有 _ 条
tsssttA..tttttttvsuzh:有 _ 百
.ut.xvvBwu.ttBss.sszh:有 _ 的
Btuuu.u.tvECCCCBCECzh:有 _ 资源
tss.sttAstuuuvuuuvuzh:有 _ 需求
uuuutstAsABBBBBABEAzh:有 ¤
tttttsts.Atttttttsuzh:有 三
utttsuAtsAuuuuuuwuuzh:有 三十
sstA.t.sssuttwututtzh:有 两
tttssBttssssssstssszh:有 八
sstsssAsAtuuuuuuvuvzh:有 八十
uss.u.tutBttttttttvzh:有 办公室
tAsttttAsustsssss.szh:有 四
tttstsBsttAAAAAABAAzh:有 园区
uuAssBtustwwwwwywwwzh:有 好
Ctuutsttsttsssssssszh:有 现成
.tsBttttttDCDECCCCCzh:有 经验
sts.ututBtCBBBBBBBCzh:有人
sssstsssAsCBBABBBBCzh:有人 _ 我们
tuttAttttBttttuttttzh:有关
usttBus.sus.ssssstszh:有意
u.ttBttustAsAADAAAAzh:有意 者
Atu.tsutsvFDDGDFFDEzh:有没有
svu.suvu.sutvvstttvzh:服务
u.tvuuv.sAssststsstzh:期
tt.tt.stAuGEFEEHFEFzh:期待
stBstAsttuCCCCCECCCzh:期待 与
Atu.u.u.tAwxwxxxxwyzh:本
ssssBBssswttttuutttzh:本 _ 乐于
uttts.Atttuuuuuvwuuzh:本 _ 有
BvtttBuuuuuttttvtttzh:本 公司
sttststu.Auuuuuuuuwzh:本 园区
...st.sCsuuuuuuuuwuzh:本 基金
sAs.sstssttvtutttttzh:本 所
utuwtA.vuAsssss.tsszh:本 院
AsssCststwBAAA.AAAAzh:本 集团
sttuBtut.uEDDDFDDDEzh:本地
ssttssBsstttttttuttzh:本市
ttssAsstsACCCCDCCCCzh:本行
ttssAsstsACCCCDCCCCzh:本行 业
tvBttBttuwsst.sv.sszh:机
sttssCtstvwwwwwzwwwzh:机 时
ssutstBsssAAAAAAAAAzh:机会
uutBtuvut.BBBCBBBBBzh:机器
ttBttsssssAABAAAAAAzh:机器 _ 技术
suAvvuBsvuAstssst.szh:机器人
t.AsssAtssttutttvttzh:机器人 的
uvutts....BBBBBDACDzh:机构
sttttBttstCCCCCECCCzh:机理
uBAuuuvuuv.su......zh:权利
sB..ts.sstBDBBBBBBBzh:权利人
.ssAssssstCBBCBBBBBzh:材
usAuuAuutuA.sAACAABzh:材料
ssussBssssCCCCCECCCzh:材料 的
ttttttBusutstvttuttzh:条
sAtstAstsvBBBCBCBBBzh:条件
sutBtAs.ssCCCDCDCCCzh:条件 的
.tusuvtBsxtxxvwywwwzh:来
sssA.sssssvvvxvvvvvzh:来 _ 加工
tssstsssAtBBBBBBBBCzh:来 _ 川
sAssssstsstutttttttzh:来 _ 授权
uAuttsBttssAsssttsszh:来 做
BsttsttutuHEFFFFFFFzh:来 卖
tssstsssAtBBBBBBBBCzh:来 四
sssA.sssssvvvxvvvvvzh:来 图
ttuuttuuCusssssssstzh:来 的
tBssssst.suwuuuuuuuzh:来 谈
tAsBssttsuA.ACAAAAAzh:来生
tAsBssttsuA.ACAAAAAzh:来生 产
tuutttttuC.........zh:来自
.tsttttBstDCCCCCCECzh:杯
ustCsttutussstssssszh:板
.stststAstDCCCCCCCCzh:板块
tButttstAABDBBBBBBCzh:某
ttttttssAAAAAAAAAABzh:某 市
tssAssssssuuuwuuuuuzh:标
sssssssAsttttttttutzh:标的
vvuu.uAvtAvtuuvuvtuzh:校
sssssstAAtvvvvvvvxwzh:校友
sAttsAssttDFDDDFDDDzh:株
uvt.tBvvu.ssssstssszh:样品
ssst.CsssvBBBBBCBBBzh:样本
ssst.CsssvBBBBBCBBBzh:样本 _ 有
wsu.ww..usAsABAAABAzh:样机
tstBs.tssBAAABAAAAAzh:样机 已
tAttssssAuvwvvvvvvwzh:核
uAuuuuutuACDCCCCCBCzh:核心
sstt.sAsstAAAA.ADAAzh:案例
tstsst.AttBBBBBBEDBzh:检
tttu.s.ttAuuuuwvwuuzh:检测
tuttsuCttuBBBBBBDBBzh:检验
Ast.sststtEDCDCCCCCzh:植物
utsDs.ss.uAAAAAAAAAzh:模具
s.ttsA.tswBABBBCBBBzh:模型
tAttBsttststss.sssszh:模式
ttt.ttsttACCCECCCCCzh:次
ssusvstBvzzyvyxyxuxzh:欢迎
AtuusuBtsvvuuuuuvuuzh:欢迎 _ 产品
ttttsCuttutttttvtttzh:欢迎 _ 学者
Asss.ssssuutttuttttzh:欢迎 _ 技术
AttssAsuttuttttvtttzh:欢迎 _ 来
stsssBtttutttttvtttzh:欢迎 合作
.ttAsu.tsvvuuvuuvtuzh:欢迎 新
tttssBs.suAAAAAsACAzh:欢迎 有
Bu.s..stttwuuuuuuuuzh:欢迎 欧洲
stAttAuu.wut.ttuttuzh:欢迎 法国
CAv.uwww.zEEC.ACBABzh:欧洲
BssssststvGDDDDDDDDzh:欧洲 _ 渠道
tBt.sttsttABA.AAAAAzh:欧洲 _ 的
Bu.s..s..txvvvvvvvvzh:欧洲 厂家
.A.ttstsAtCBAAAAAA.zh:欧洲 的
AstssAsstuBAAAABAAAzh:欧盟
sAst.uvvtuCABBCBBBBzh:欲
.tssAsttstEDDDEDDDDzh:欲 _ 一家
st.sAttsssBBCBCBBBBzh:欲 与
sABvuv.vuuDDFCCCBCCzh:款
tsButtttstAAAAAAAAAzh:款 新
sttttsBtsvABBBBBDBCzh:正
ssssssAstsCCCCCCDCCzh:正 寻找
.svsttuAszACACBCB.Dzh:正在
ss.tssBCssttttttuwtzh:正在 _ 可
sssstssBstvvvvvvvxvzh:正在 _ 的
suuAuuAstvDBBDBDBCBzh:正在 寻找
ssss.AssssBBBBBDBBBzh:正在 寻觅
tsttts.A.tBBBBBBCCEzh:正在 找
tsstutsBsttttttttvtzh:正在 融资
tAttssAuuBBCBBBBCBBzh:正式
BtsssssssuFDDDDDDDDzh:此行
.uvttusuuACAACAAA.Azh:每
sss.ssBssuAAACAAAAAzh:每 季度
ssAsttss.tuuwuuuuvvzh:每个
ssAssss.ssuuvuuuuuuzh:每个 _ 项目
tuuttC..sutttttuuutzh:每年
stsss.BAsuttttttuutzh:每年 _ 十
BttBttuttuvttttttttzh:每月
stsCssusttssssssssszh:每月 _ 两
...B..ssssCCCDCCCCCzh:每月 需要
stBtstts.ABBCBBBBBCzh:毕业
ttAttt.tssAABAAAsAAzh:氢 _ 叉车
ttAttt.tssAABAAAsAAzh:氢 能
tAtttBBsswstsssAtsszh:水
s.Btttsssssstsssssszh:水下
ttttAsAstussssAstsszh:水务
tstsAsAsttDDDDFDEDDzh:水务 公司
sAs..ssssttsttuttutzh:水处理
Auuutt.ttut........zh:水质
.sx.wsusAxCFCFCEFEHzh:求
tBtttsstssBDBBBBBBBzh:求 _ 项
AAtttttAsuDECCCCCDCzh:求 一
t.ttts.sstBCBBBBCBBzh:污水
t.ttts.sstBCBBBBCBBzh:污水 厂
.uvAttAu.wEDDEDDEDGzh:没
.stAssBttvDBBCBBCBBzh:没 人
.ssttsttAvCBBBBBBBDzh:没 着落
..vAvvt.utFECDCFEECzh:没有
tstAsusssAsssussssszh:没有 _ 的
tstAssstsussstssssszh:没有 厂房
suuuAuut.uBCBBABBBBzh:法
tstsAsst.sBBBBACBBCzh:法 方
sBssssss.uBCBBBBBBCzh:法 的
BwtvttxvAw.BAABBA.Azh:法国
ssstssstAtCCCCCFCCCzh:法国 _ 的
ttts..stAtvvvvxvvvvzh:法国 中小企业
ts.tAtuttvttutstttuzh:法国 企业
At.ttuuAuvAABAAAACAzh:法国 的
ttttustsBtAAAAAAAABzh:法律
tssststtBtCCCCCCCCEzh:法律 咨询
..us.tuAAwCFDDFDDFEzh:注册
tvuAtuvutA.........zh:注塑
stt.stsssACCCECCCCCzh:注塑 厂
ssAutssstsBBCBBBBBBzh:泵
sssB.sss.ttttutttttzh:洁净 车间
ttuCttttsutttvtttttzh:活
AtsttttBtuEDDDDDDFDzh:洽谈
sAsAssssstuwuwuuuuuzh:流
sAs.ssssssuvuvuuuuuzh:流 片
.ssstsssAuBAAAAAAABzh:流程
uuttutCuuuuuuuuuwuuzh:测
vus.tw.utAttv.tttttzh:测试
v.BusuBusvAA.AAABAAzh:测试 设备
AsssssssssGDDDDDDDDzh:海
.suwtsvuss.stt.s..tzh:海外
Ass.ssssssvuuwuuuuuzh:海外 _ 牌
sstssCsAstDDDDDEDEDzh:海洋
sAstsstssAwzywwwwwwzh:涂层
.AttssBtstuvuuuuvuuzh:清单
uttutusBsuttttut.utzh:清洁
sssstssBstttttuttutzh:清洁 技术
sttvstuutB...As....zh:渠道
ssAsstss.sBBDBBBBBCzh:游戏
ssAsstss.sBBDBBBBBCzh:游戏 工作室
s.ssAs.sssBBBBCBBBBzh:潜在
sssAsAsstsuuuvuuuuuzh:激光
tutCssttttAAACAAAAAzh:灌
sssBsss.tsBBBDBBBBBzh:灌 _ 线
tutCssttttAAACAAAAAzh:灌 装
.vv.utsus.DBB.BBCBAzh:点
tsBustssstsstsssssszh:热
tBuBtstsstABABAAAAAzh:热泵
AAssstutttt.ssssssszh:熟
sss.sAssssBBBBBBBBBzh:熟悉
.Atssstsstvxvvvvvvvzh:燃料电池
AusuuttutADCDCCCCCCzh:版
Ass.ssttstEFDFDDDDDzh:物
vuuvutCvuBCCCCCCECCzh:物流
.sBttttsstCA.AAAAAAzh:特别
.Cst.s.ssvuvuuuuuuuzh:独占
..ttttttssB.AAAAAAAzh:独家
stsAsssssvuuuwuuuuuzh:率
AsttAssuttutttsttttzh:环保
tttBsttttsCCCECCCCCzh:环节
ABttAsvttuFDEEGGEFEzh:现
uutCssuAtt...s...A.zh:现在
t.usutBvvvA.AAAADAAzh:现场
AAuu.Auutut.ttuvtttzh:现成
usuAtututAstssssssszh:现有
sAststs.ttutuuwuuuuzh:现金
uuustCtuuuBBBBBDBBBzh:理论
ttuDvvtwxuBs.BBAAAAzh:生产
tttCs.tsstuuuxuuuuuzh:生产 _ 的
tttBsttttsCCCECCCCCzh:生产 环节
tttt...tsBttttttuttzh:生产线
sAsAsssssstutvtttttzh:生产能力
t.tA.stusuABAABsAAAzh:生物
tuxtwuBxuBB.ssst.sszh:用
v.uttAAAuwBBBBBstDBzh:用于
sAstsssAsuBCBBBBBDBzh:用于 _ 市场
.....C...uuuuuuwuuuzh:用于 _ 研究
vuuuusBwu.CCCCCCDCCzh:用户
xtuutCvwuAtwwuvxvvvzh:由
sst.sC..s.uuuuuwuuuzh:由 _ 与
tssusttusBtttttvtttzh:由 我们
B.s.......DBBBBBBBBzh:由 我方
.ssssDsssvCCCCCECCCzh:申报
u.stuCsvvvBAABBCABBzh:申请
sAAssssssuttuttttttzh:申请 专利
sstusAtusAss.ssussszh:电
tttstBtttuuuuuuwuuuzh:电 镜
sss.s.sss.tttutttttzh:电子 厂
ttAAstttttCCEDCCCCCzh:电机
ssBAsttsssBBCCBBBBBzh:电机 的
sA.ssssAssB.CBBBBCBzh:电池 的
ttuutu.usAsssssstsszh:电网
ttstsB.tsttttttutttzh:界
stsstsstABBBBBBBBBCzh:留
t.tsttAts.BCBBBCABBzh:病
wtuAus.stAutt.tuvsuzh:百
ttsBssttt.CCCECCCCCzh:百 台
Duuutuutuuxuuuuuuuuzh:百家
sAuuwwustsCB.ABAssszh:的
ttButvstssAABAAAAAAzh:的 _ 一起
t..ssssss.uvvuuuuuuzh:的 _ 产品
AsssssssstCBBCBBBBBzh:的 _ 代理
sutBusttAuDDDHDDDDDzh:的 _ 企业
.uBwA.vwuvAsts.sssszh:的 _ 伙伴
ts..suAtstAABCAA.AAzh:的 _ 做
stsAsusvt.AsBssAA.Azh:的 _ 公司
uttBtttutAssstssssszh:的 _ 制造
tsBtsssAstBBBBBBBCBzh:的 _ 加入
ttu.t..ttvAAACAB.AAzh:的 _ 厂
AuusttuttusAABAAAAAzh:的 _ 厂家
ttsssBAstvuuuuuwxuuzh:的 _ 可
utsBtsAtttttuvttwttzh:的 _ 可以
tstsBtststAAAABAAAAzh:的 _ 合伙
ssAsssssssBBBBBBBBBzh:的 _ 合作
tAttstBttsuwuuuuwuuzh:的 _ 向
sts.usuwA.utstttttuzh:的 _ 和
DuttsuuuutFDDDDDDDDzh:的 _ 商
sBs.sss..sCECCCCCCCzh:的 _ 回收
Bt.vu.tt.vxuwuutvxvzh:的 _ 团队
sssssAsssABBBBBCBBBzh:的 _ 实验室
tsutssCtttttttttvttzh:的 _ 客户
sssAsstsstCCCDCCCCCzh:的 _ 工厂
sB.uststsBBBDBBBBBBzh:的 _ 已
ttutuvuvuC.........zh:的 _ 帮助
sAstss.sssuvuuuuvuuzh:的 _ 很
tutuuttuCuBBBBBBBBDzh:的 _ 手续
utsAsstAttAAAAAAABAzh:的 _ 批量
uCttvststuACAAAAA.Azh:的 _ 技术
tutuuuAA.uvvvvvvwwyzh:的 _ 提供
tsss.AtBstDGDDDEDEDzh:的 _ 方
tuAtButtstCCCCFCCCCzh:的 _ 是
t.ts..BtssCCCCCCECCzh:的 _ 检
ttt.ssAssstttvttuttzh:的 _ 生产
ttuttCtutussssssssszh:的 _ 研究
ssssssAsttBBBABBDBBzh:的 _ 装
Bt.s..ststzwwwwwwwwzh:的 _ 覆盖
ssss.ssAstttttvttutzh:的 _ 请
sst.t.ssAusssssussszh:的 _ 课题
tstsssBssssssssstsszh:的 _ 跑
sBttssssu.BCBBBBCBBzh:的 _ 都
A........syvvvvvvvvzh:的 _ 销售
.sts.sAsstECCCCCGCCzh:的 _ 需要
t.utAAtssst.ttuutttzh:的 _ 项目
sDtssutttuDHDDDDDDDzh:的 专利
ts.tssttsAsstsssssszh:的 专长
uBtt.tsttwvuuusuuuvzh:的 中国
s.s.A.ssssttttuttttzh:的 中方
tttttBttstuuuuuwuuuzh:的 临床
stsAtsssssDDDGDDDDDzh:的 代工
tsstsssssButtttttttzh:的 仪器
vvsB.utvAw.sACB...szh:的 企业
AttuAtsstuEDEDEDDDDzh:的 伙伴
sCsssssssuBCBBBBBBBzh:的 使用
sBststttstBDBBBBBBBzh:的 使用权
ttAttu.st..vtttttvtzh:的 公司
ssss.tBt.sDCCCCCDCCzh:的 农场
sssssssAssuuuuuuuxuzh:的 创始人
sssssstA.sxxxxxxxzvzh:的 初创公司
tBt.ssutsttut.tttttzh:的 厂家
tstAsuttsBCCCDCCCCCzh:的 合作
.ut.tttttAusstssssszh:的 品牌
ttAus.u..uuuuuuxuvvzh:的 团队
uAutsuAttuBBBBBBCBBzh:的 土壤
ttsttt.sAtBBBBBBCBCzh:的 地方
uututtCttuBBBBBBCBBzh:的 城市
ssssAsssBuuuuuvuuuwzh:的 外国
tBtst.ststCFCCCCCCCzh:的 好
tttts.vtBvAAAAA.AABzh:的 实验室
tttsst.tsAssstss.sszh:的 客户
tst.ttt..vstsssss.szh:的 小
t.ts..BtssCCCCCCECCzh:的 巡
wwvCvts.txssssss.tszh:的 工厂
ttButsttstAABAAAAAAzh:的 工程师
AtAs.ttssuDCACCCCCCzh:的 应用
sAAstssssstsvttttttzh:的 技术
tss.tssCtuBBBBBBBCBzh:的 投资
ttAuAt.uttttutvtuttzh:的 新
.A..C..t.tBDBBCBBBBzh:的 方式
vtsutvCuutttstttvttzh:的 无人机
vvuvvststADDDDDEDEEzh:的 是
AsuttutttACBCBBBBBBzh:的 智能
sstsssstsABBBCBBBBBzh:的 机器
ssssssAsssttttttuttzh:的 机器人
tAttBsttststss.sssszh:的 模式
st..t..B.stttttttutzh:的 欧洲
sAtttsBssuuvuuuuvuuzh:的 水
sBstsstssttvtttttttzh:的 涂层
BtsttsttttBAAAAAAAAzh:的 渠道
sAssssssssxuuuuuuuuzh:的 独家
tutCssts.tBBBDBBBBBzh:的 生产
ssAssssssttsuttttttzh:的 电池
ttttsAAsssuuuuuvvuuzh:的 真实
ttBttssssussssssssszh:的 研发
tt.stAut..sstss.sstzh:的 联合
sAtssstsssCECCCCCCCzh:的 许可
s.tsstAssttuttttvttzh:的 设备
sssssstssABBBBBBCBBzh:的 试点
ss.su.sBssBBBBBBBCBzh:的 资本
utsstu.usCBBBBBBCBCzh:的 软件
tstssstBstBBBBBBBCBzh:的 钱
Cttssstttuxwuuuuuuuzh:的 销售
tAAssussssABAAAAAAAzh:的 项目
tsutstBsssttttttvttzh:的 首
sssssAsssuDDDDDFDDDzh:的 高校
sBstsss..vtutttttttzh:皆可
s.sssAssssBCBBBBBBBzh:益生菌
Au.utuuut.CBCBBB.BBzh:监测
AttAsssutuCBBBBBBBBzh:盒
tts.sututCBAAAAAAAAzh:目前
BssssststtDBBBBBBBBzh:目录
AtAttstBstDCDCCCCFCzh:目标
vuuwt..tAxEFFEFFFGGzh:盼
sstut.AtsuCCCCCCCCDzh:盼 有
.Atttstt.uC.AAAAAABzh:省
.tuusttstAFCCCCCCCCzh:省级
s.uutuuAuuDA....At.zh:看
sBssstsAsut.tttttutzh:看中
stststBAssCCCCCCDECzh:看看
tsssstBsssBBBBBBDBBzh:真
vttutsCuttssssst.sszh:真实
ssssssAsssBBBBBBCBBzh:真实 的
sAttt.ttt.AECCCECCCzh:眼科
BwA.vtuvusBttutttttzh:着
.ssttsttAvCBBBBBBBDzh:着落
uB.uttuustBCCBBBBBBzh:知识产权
suttttBttuAAAAAABAAzh:矿山
utCuuxsutwBAEBBBCBBzh:研制
usutstBttutvtttttttzh:研制 的
stC.wvvust.B.B.A..Azh:研发
ttusv.ttDtAAAAABAABzh:研发 中心
ssAsstsssusstsssssszh:研发 伙伴
vvxvtCwvuABsAACBAABzh:研究
sssssAsssuBAAAABAAAzh:研究 _ 教授
stsssBsssvEDDDDGDDDzh:研究 需要
stustBtssussssstssszh:研究所
sssssssAstBBBBBCBDBzh:研究生
uABs.uttuustuss.ssszh:研究院
ststsstBtsvvvvvvvxvzh:硬
ststsstBtsvvvvvvvxvzh:硬 科技
AsttsssssuEFDDDDDDDzh:碳
sssA.tstsuACA.BAAAAzh:碳纤维
stsAtsstssssstssssszh:碳纤维 管
tBtstsstttBCBBBBBBBzh:磷
sssttssBsuCCCCCCCECzh:社会
sssttssBsuCCCCCCCECzh:社会 资本
sssssAssssBBBBBCBBBzh:神经科
sssssAssssBBBBBCBBBzh:神经科 学
utsuut.Btu......As.zh:种子
....s..B.stttttttvtzh:种子 基金
ts.sts..s.DDDDDDDGDzh:种子 轮
.s.tss..suCBBBBBCCBzh:种植
.s.tss..suCBBBBBCCBzh:种植 户
usustButtABBBBBCBBBzh:科学
stsstssAtAtttttttutzh:科学家
utttsAAttw.....At..zh:科室
..s...Bs.tDDDDDFDDDzh:科室 开展
tttusuuBAssssssssttzh:科技
ss..stt.Bsttttttttvzh:科技 _ 为
ss..stt.Bsttttttttvzh:科技 园
s.tvuCvvuvttssssssszh:科研
ssstsAtsstAAAAABAAAzh:科研 团队
sstssBstttAAAAABAAAzh:科研 机构
tstsstu.Cvssssssstszh:租
stssssuACttttttttutzh:租 一
s.s.s.ssCuuuuuuuuuwzh:租房
sss.ssstAttttutttttzh:租用
sssss.ssBtvvvvvvvvxzh:租约
.t.ttAssttvuvuuvuuuzh:积累
ts.ssAssstttuttvtttzh:积累 _ 年
stuBusvtu.tuuwuuuuuzh:空
stuAssusststtutttttzh:空 着
CC.ss..stv.utttttttzh:空缺
sssussttBvssssssssszh:空间
ssAstsssssstuttttttzh:穿戴
s...t.t.Cuttttttttvzh:窗口
utt.tsAtsstttututtuzh:站
.sttttsBsstttttttvtzh:笔
ssssstsBsutttttttvtzh:笔 ¤
stvvuutv.ACAAAAAAA.zh:第
vsuwuuA..u.A....As.zh:第一
tttutsA.uvsssssstAszh:第一 _ 客户
tttutsA.uvttttttu.tzh:第一 个
s..s..BBstDDDDDDEDDzh:第一 家
ttssssttBtBBBBBBBBCzh:第一 年
ttststuBsuuuuuuuuvvzh:第一 张
tsuttvtAsACCCCCCCDCzh:第一次
ssvButuuuu..stssssszh:等
..s.sss.BsCCCCCCCCEzh:签证 和
AAttssttstB.AAAAAAAzh:简单
vACutsuvtwAA.AABCAAzh:算法
sutAutst.tvwwwywxxyzh:管
.uAtututvB.tuttttutzh:管理
ttBssssssussAtssssszh:箱
.Atts.AssvADBBBBBBBzh:类
sss.sssss.tttvtttttzh:精密
sss.sssss.tttutttttzh:精密 注塑
usuusAtutAstsst.ssszh:系
.ustutAuvu..A...s..zh:系统
utuuututCuBBBBBBB.Czh:索菲亚
AtsBssttss.ssussssszh:级
sssB.sss.ttttutttttzh:级 _ 车间
sssB.sss.ttttutttttzh:级 洁净
tsuDttuvuwsA.......zh:线
vwvswAtw..BA.AABBACzh:组
.tttstBttuBBBBBBCBBzh:组 _ 的
sssssstsAtCCCCCDCCEzh:组 的
.AttsAsssxxwvvwwvvvzh:组合
stusCtsututtttvttttzh:组建
stssBtsustuuuuxuuuuzh:组建 _ 公司
ss.sAtssstttvt.ttttzh:组成
sssCsssssutttvtttttzh:组装
ts..sAstsAtttttutttzh:经常
.ttuAttvuBsAAABAAAAzh:经营
sssstAssssCCDCCDCCCzh:经费
..ssssssstFBCCCCCCCzh:经销商 _ 卖
..ssssssstFBCCCCCCCzh:经销商 来
tvsBt.ustuA.ss.t.A.zh:经验
.tsBttt.ttDCCECCCDCzh:经验 的
ssssstsAs.BBBBBBBCBzh:结
ssssstsAs.BBBBBBBCBzh:结 题
ssttsuuusCCCCCCCDCCzh:结束
st.ttAtttsss.sstssszh:结构
stxtvvBAuvtwvxvuxwwzh:给
sstsssAsssttttttvttzh:给 _ 机会
Asssssssstvvuuuuuuuzh:给 法国
ssstsAstssBBBBBC.BBzh:统计学
ssstsAstssBBBBBC.BBzh:统计学 _ 合作
ssstsAstssBBBBBC.BBzh:统计学 伙伴
sssssssA.tBBBBBCBDCzh:继续
svt..svtuACB.EADDCBzh:缺
Bsss.Bss.vCCCCCDCCCzh:缺 _ 是
.ttttt.ttsCBBBBBCBBzh:缺 一个
BtttAttttvutttuttttzh:缺 好
Bsss.Bss.vCCCCCDCCCzh:缺 的
sssssAAsssBBBBBCBBBzh:缺乏
uuuvtusAtBBBBBBBDCBzh:缺钱
.ssssstss.tttttttttzh:网
sAstsssts.CDCCCCCCCzh:罕见
sAstsssts.CDCCCCCCCzh:罕见 病
sssst.ABstCCCCCCDDCzh:老
ttsssCtsttssssstssszh:老师
tut.sttAuAACAB.AABAzh:考虑
u.utBAtuttCBCCFECCCzh:者
sussAstAstCCCCECCECzh:聊
sussAstAstCCCCECCECzh:聊 聊
utBuvsvvt..tsssssstzh:联合
tsssstwssAsstsssssszh:联合 开发
tsBttutsttAAAAAAAAAzh:联合 研制
.sCt.tssstBBCBBBBBBzh:联合 研发
ssussBsstvstssssssszh:联合 研究
ssBstsssssuuvuuuuuuzh:联合 项目
.tsu.A.ttu.stttssutzh:联系
tAststsAsststttttutzh:联系 我们
ttttsstBssCCCCCCCECzh:股
utuuBtu.tvCCCCDCCECzh:股东
uuuuCuuuu.....s..B.zh:股份
tuuutuvCuv....A....zh:股权
ssstssAsstECCDCCDCCzh:肯
ttttsAttt.ssssssssszh:肿瘤
sttss.tssAuuuuuwuuuzh:肿瘤 _ 每年
ttttsAttt.BBBBBDBBBzh:肿瘤 中心
AsBtsss.suDCDCCCCDCzh:胰岛素
txu.w.Bv.zGHHHFHDHHzh:能
stt.sAstssBBBCBCBBBzh:能 _ 做
ststssAsstBBBBBBCBBzh:能 _ 它
uuu.t.Autusss.sstsszh:能 _ 的
tAAtusutttCDDCCCCCCzh:能 不能
tsAssBs.suAABAACAAAzh:能 与
tstAs.utsuBBBDBCBBBzh:能 代工
sssAsstsstCCCECCCCCzh:能 做
tsBtAttsttuuvuvuuuuzh:能 出
ttAttt.tssAABAAAsAAzh:能 叉车
Auu.tsAttuCAABAA.AAzh:能 在
BtstsststtCBBBBBBBBzh:能 把
AssA..ststDCCECCCCCzh:能 接
AssAssttAtFDDEDDDDFzh:能否
tssAs.ttBuBBBCBBBBDzh:能否 _ 我们
.tutsu.Auuuttttt.utzh:能源
sttsstCuttCCCCCCECCzh:能源 企业
tC..ttuutwDCDDCCCCCzh:膜
uuuvtusuuCCCCCCCDCCzh:自
tsAttsAsssttutttuttzh:自家
w.v.u.t.u.CCCDCDADCzh:自己
stt.tvtAtsAAAAAA.BAzh:自己 的
ssssssAstsuuuuuuwuuzh:自愿
ssssssAstsuuuuuuwuuzh:自愿 成为
suAsusvtAswwxywwwxwzh:自有
tttststssBAAABAAAAAzh:自行车
ssuAu.tsuBuuuxuvuvuzh:至
....ss.B.ttttttttvtzh:至 ¤
ss.s.Btssttt.ttutttzh:船
.sssss.sssCBBBBBABBzh:节能
tAststu.tutu.ttttutzh:芯片
t.ststtAsttutttttutzh:芯片 的
sssssssAstCCCCCCCDCzh:花
ts.vuAst.vFEEDDEEEEzh:若
tt.tttAttsBBCBBBCBBzh:若 有
.sstsAssttDBCBBCBBBzh:若 能
u.uA.uvutvst.v.Assszh:药
sutCtst.stuuuwuuuuuzh:药 厂
AsssssAsstFDDDDDFDDzh:药店
t.tstAtus.BCBCBCBBBzh:药物
.Attutt..sstsssssttzh:获
uCuutuuuv.stssssssszh:获得
t.t.t.tttuEGEGEGEEEzh:菌
sAttsAssttDFDDDFDDDzh:菌 株
t.ssssttBustssssssszh:营
....s..B.tuuuuvuuwuzh:营收
....B..s.suuuuvuuvuzh:营收 ¤
ssss.sAs.sBBBBBBCBBzh:葡萄园
.A..s..s.ABCBBBBBBBzh:董事会
ustttBsCsuEEEEEGFHFzh:融
tssssstBstBABBBBBCBzh:融 ¤
uttutwu.uB.........zh:融资
s.ss..sA.tEEEEEEEHEzh:融资 ¤
sssstssBstvvvvvvvxvzh:融资 的
tAsts.AAtvsussst.Aszh:行
At.tuuusu.utvttttutzh:行业
.AsssssAstEEDDDDDFDzh:衍生
.AsssssAstEEDDDDDFDzh:衍生 公司
sssssAsssstttttutttzh:补助
st.tsstssABBBBBBBCBzh:补贴
st.tsstssABBBBBBBCBzh:补贴 _ 已
sBssssstsAxzxxxxxxxzh:被
vAu.tuCvtwst.tssssszh:装
sssBsss.tsBBBDBBBBBzh:装 线
uuu.uu.uu.BBBCBBCBBzh:装机
tsAtut.sstCCEBCCDCCzh:装置
sAssAttAtvsBAACAAsAzh:西南
s.ssAsttst.BAACAAAAzh:西南 地区
uu.uswusBxFEHGGFHGHzh:要
usttttuBsuBABBBBBCBzh:要 _ ¤
s.s.A..sstBBBBCBBCBzh:要 找
tssssstBstBABBBBBCBzh:要 融
sssA.sss.sBBBCBBBBCzh:要求
Ct.t..s.ssCBBBBBBBBzh:覆盖 _ 的
sstssCtstsssssstssszh:观测
ttt.tt.ssttttutt.stzh:规模
ututtu.ttAttttttuttzh:解决
tAttssts.tuvuuuuuuvzh:计
wsvwAuu..BBCCACBA.Czh:计划
s...ss..DuBBBBBBBBCzh:计划 在
tttC..tt.uBBBCBBBBBzh:订
ttt.utt.tsCBBDBBBABzh:订单
.utsttt.tACBBCBBBDBzh:认证
Asss....ssECCCCCCCCzh:认识
AtuvuvBwtv.u....s..zh:让
AssssustssCBBBBBCBBzh:让 _ 来
BtstssttttBAAAAAAAAzh:让 您
tuuutvCuttACCCCCECCzh:让 我们
tAAtttsttuCDECCCCCCzh:训练
vBtwtuvvst.sA.At..szh:许可
.Bstss..sstvtttttttzh:许可 方式
tutttstuuCAAAAAAAAAzh:论文
ttsuttttCv........Azh:设
st..ttuwwAvuttswvstzh:设备
.utttsAAtwDCCCCCCDCzh:设备 _ 在
AttttssBtvDCCCCCCDCzh:设备 已
sssssAssssvvvvvxvvvzh:设备 由
.sttssAsttttttttuttzh:设备 的
.ttst.t..suttttuttvzh:设有
utuu...t.vsssssutuAzh:设立
....C..t.sttttuttttzh:设立 _ 公司
tsssAsssAtCCCCDCCCCzh:设立 _ 的
....C..t.sttttuttttzh:设立 合资
sssssttsCsAAAAAAAABzh:设立 欧洲
wwBAssywvxDCCDDDCDCzh:设计
ttsBtsstsvBBBDBBBCBzh:设计 完成
ssttsssssAtttttvtttzh:访问
ssttsssssAtttttvtttzh:访问 学者
t.sCs.sAssBBBCBBBDBzh:证
Bs.s....stvuuuuuuuuzh:证照
tsttsAAuuutttttsuttzh:评估
.sssssAsstDBBBBBBBBzh:诊所
vwuutuDvuuAAAAAACAAzh:试
.utAtttttuBAAAAAAAAzh:试剂
BsstssssttBAAAAAAAAzh:试剂 盒
tsssstsssBttttttuttzh:试点
tss..sCssuBBBBBBDBBzh:试用 _ 的
tsss.sCtsuCCCCCCECCzh:试用 我们
usstt.A.twA...AsBDAzh:试验
sBsssAssssuwuuuwuuuzh:试验 数据
...ttsAttvD.FBCDECCzh:诚
...tt.stsuC.EAABBAAzh:诚 寻
.AtustAusuC.BBBBCBBzh:诚 征
tssstsA.ttAAAAAB.CAzh:诚邀
t.tttutuwBuwuuuuuuuzh:该
tBststttttDGEDDDDDDzh:语音
tusBtts.uyCAsC.B.stzh:请
ttt.AtAsstuuuvsuvvuzh:请 _ 我们
AtstBs.tstDBBBDBBBBzh:请 与
sssAsssAsuuuuvuuuvuzh:请 把
tsstAtssssttttuttutzh:请 联系
tBtttAttuuBCBBBCBBBzh:请教
sAsAtsttAuBDBCBBBBCzh:请问
uwwutAssttBABAABBBCzh:课题
tvusut.u.AAAAAAAAACzh:课题 组
BtssuvswsxHHHHHHHHHzh:谁
BtstsststtCBBBBBBBBzh:谁 _ 把
.ttsAstsstDBBBCBBBBzh:谁 愿意
AstttsAstsDCCCCCECCzh:谁 有
Aut.tttuBuGFFGFFFFHzh:谁 能
As.ttttsssCBEBBBBBBzh:谁 都
uCuu.tt.uwsusssss.szh:谈
tsssAsstsADDDDFDDDDzh:负责人
BttttstssvECCCCCCCCzh:货
...t.AsstuDCCCCCCCCzh:货 _ 代理
...t.AsstuDCCCCCCCCzh:货 需要
uBssusBtuu.A....s..zh:购
tBututust.CFCCCCC.Czh:购买
u.t.tAtAutFHFHFGHHFzh:贵
s..A..Bs.tCCCDCCECCzh:贵 厂
tBttsBAuuv.A...st..zh:贵方
st.tsstssABBBBBBBCBzh:贷款
BsstsssssuAAAAAAAAAzh:贸易公司
.BuuttsutvAs....s..zh:费
uAsvuuAuuvtvuttttttzh:费用
ssststs.tAuuuuwuuwuzh:资
ttt..tt.tusssAtsssszh:资产
ttt..tt.tusssAtsssszh:资产 公司
ss.ssCsussssssstssszh:资助
tttv.tu.ttCCCCCCCECzh:资本
Cuuut.u.uwCCCCDCCCCzh:资源
Bsttutt.tvCBBBBBBBBzh:资源 的
.ttAtsttttCBBCBBBBBzh:资质
.ttAtsttttCBBCBBBBBzh:资质 的
tststttBuvAA.At..B.zh:资金
ss.sAssAssuuuuvuuwuzh:资金 支持
vttv.u..AvEBCCDCEDDzh:走
ttttAtss.sssssBssstzh:赴
vtsAttuAt.wwuzwwwzwzh:起
tt.tss.tAuss.sssAstzh:起来
ts.ttAuutv.sB..s...zh:超
Bttttttttsuttttttttzh:超市
wu.vuuCtsvBBCBBBBCBzh:跑
uuCv.tvutvssssAtssszh:跟
ttBttsuuttttuttutttzh:跟 _ 一起
ttBssstsssBBCBBBBBBzh:跟 您
ttBtAutsttssts.sssszh:跟 我们
tututu.sAutAAAAAB.szh:跨境
tuutstBtut......A..zh:路灯
t.AttttstuA.BAAAAAAzh:车厂
tutAuwtvu.stuuttvttzh:车间
uBuu.stutvBDBBABBBBzh:转型
tBtsttttsuvyvvvvvvvzh:转移
tButsuttstxzxxxxxxxzh:转让
uututtuBusCCCCCCCECzh:轮
A.wAwutwtuCABDBBCCCzh:软件
stttsstt.Asssssssstzh:辅导
ssu.sBtstuvvvvvyvvvzh:辐射
uututsttAADDDDDDDDFzh:迁
tuv.ut.AvsACCDCCEDCzh:过
t.u.ttutAuA.A.AAAABzh:过来
..tsBuuswst.ssAst.szh:运营
tAtsAsssstBCBBCBBBBzh:运营 _ 座
tttt.stAstBBBBDBBCBzh:运营 公司
..AAwv.AtyBBCDCCDEDzh:还
s..ts.tC.uBBBBBBBCBzh:还 _ ¤
.AAttttttuututtttttzh:还 _ 再
.ssttsttAvCBBBBBBBDzh:还 _ 着落
AAstsstttuuttttttttzh:还 可
s..ts.tC.uBBBBBBBCBzh:还 差
suuCts.v.vDCCDCCDCDzh:还 没
.ttvssACtvFDDDDDFFDzh:还 没有
tttAtttAtuuuuvuuuvuzh:还有
.s.susv.utC.ACBCBDBzh:这
tt.ttutAt.BB.BBBBCBzh:这 _ 我们
tt.ttutAt.BB.BBBBCBzh:这 是
tAtutAtutututttstttzh:这 项
sstAsstsstDDDGDDDDDzh:这种
..vutt.u.uuuttttstszh:进
.vts.vust.AC.ABAAt.zh:进入
tuAssusAttssts.ssvszh:进入 _ 的
Cvtutsuutuvttttttttzh:进口
Dtttu.tttuBAAAAAAAAzh:进口商
sutsuwACtvDDDDDDFFDzh:进行
uuutut.uuBssstss.sszh:连续
AsssssAsstvtttttuttzh:连锁
vAttttu.t.tutttttutzh:退出
utttuuttDt.........zh:选址
ssssttsAtstttttttvtzh:通常
ssssttsAtstttttttvtzh:通常 ¤
Atv..vvvvB.CAsBAAAAzh:通过
tAuBttttttBABDBBBBBzh:造
ttttstCsssAAAAAABAAzh:道路
ssAttAsssvvvwvvxvvvzh:邀请
Au..sttt.sFDEFEDDDEzh:部
sst.sAtsstAAABABAAAzh:部分 需要
s.Atttt.tvttsttttvtzh:部门
ssuuutsy..A...A.BBAzh:都
ssssBsstsuBBBBCBBBBzh:都 _ 一家
tsBtAttsttuuvuvuuuuzh:都 _ 出
sss.s.sss.tttutttttzh:都 _ 厂
tttAtssttAAAABAAAAAzh:都 _ 找
.ssttsttAvCBBBBBBBDzh:都 _ 没
.ttusttsAsBAAAAAAAAzh:都 不会
.sttstsst.BBBBCBBBBzh:都 企业
tssAssssAtuuuvuuuuvzh:都 做
t.ststAtsuAs.AAABAAzh:都 可以
AtsAssttstDCCDCCCCCzh:都 是
tstttssstBttttttttuzh:都 有
sss.s.sss.tttutttttzh:都 电子
tttstsutA.ttt.ttttuzh:都 的
sssssAsssuBAAAABAAAzh:都 缺
tsBtAttsttuuvuvuuuuzh:都 能
s.sssAAtswtvtttvsttzh:都 行
ststtttsBvAAAAAAAABzh:都 设
.ssttsttAvCBBBBBBBDzh:都 还
uBt.ttuusvCECDCCCCCzh:配方
tsttttsBttuuuuuuuvuzh:配置
BssssstsssECCCCCDCCzh:酒庄
.ttttt.tttDCCCCCCCCzh:酒店
sBttststsutvtttttttzh:酶
tCttttusststssssssszh:采用
Bsuuuu.vvtt.ssssusszh:采购
BssssststtDBBBBBBBBzh:采购 目录
vwxt.uA.t.tttsvttutzh:里
AtsusssttBtsssssssszh:里昂
uAt.ttvuus.tsvssssszh:量
uvvAtsvAtsEEEGEEEFEzh:量产
s....Bs.ssBBBCBCBBBzh:钛
ttutttvCsuAAAAAAABAzh:钱
tttAtAttstCCCCCDCCCzh:铝
uuvvuvv.A.AAAAAAAsAzh:银行
BttAtttuuuECCECCCCCzh:铺
.tttssuttBBAAAAAAAAzh:销
Dvttvuttussu.sssAsszh:销售
AsssttssttHEFEEEEEEzh:销售 伙伴
BtsAs.ttsutsstssssszh:销售 队伍
tttstBtttuuuuuuwuuuzh:镜
tsBtstsstsCCFCCCCCCzh:镜头
sAutsBAAsstutttsuutzh:长期
wtssssBss.uuuuuuwuuzh:门店
A.ssststsACDBBBBBBBzh:问
A.ssstssstCDBBBBBBBzh:问 问
sssBssssstuuuwuuuuuzh:闲
sssBssssstuuuwuuuuuzh:闲 着
sB.tA.ssststssusssszh:闲置
stststAsAtBBBBBBCBCzh:间
utAAttutt.CCDDCCCCCzh:阀门
BtsAs.ttsutsstssssszh:队伍
ss.sAA..suCCDCDDCCCzh:降解
vtuuuAsvusutsuutwuuzh:院
ssssssAsssttttttuttzh:院 _ 科
sAtss.ssstCCCCCDCCCzh:院 所
uttAtsttBuuuu.uuuuwzh:陪
ttsAtsstAtsssAsssstzh:陪 _ 公司
ssAsssssssCCECCCCCCzh:陶瓷
tsststBtttuuuuuuwuuzh:随便
sttttBtttttttttutttzh:随访
tusstv.sv..BABtAts.zh:集团
tssA.sssstBBBDCBBBBzh:集团 _ 部
ttt.ttAtsttttuttuttzh:集团 旗下
sAtssssssuutssssssszh:集成
tA.ststsAtsAsssssstzh:零
sssBsssssstttutttttzh:零件
ssBttsssstAABAAAAAAzh:雷达
tt.A.susstDEEFEEDEDzh:需
vtsAuut.uvttuttttttzh:需求
vvu.wuss.vGGBGEHCDEzh:需要
sttAstssssCCCECCCCCzh:需要 _ 做
susssAws.wDDDDDGDDDzh:需要 _ 实验室
s..s..Cs.uBBBBBBCBBzh:需要 _ 家
...sssssstCABBBBBBBzh:需要 _ 来
tsusu.AAtuuuuuutwsuzh:需要 _ 的
ssss.sAttsBBBBBBBBBzh:需要 一个
.stAtststuCBBDBBBBBzh:需要 一家
...A..ss.sCCCDCCDCCzh:需要 两
...t.AsstuDCCCCCCCCzh:需要 代理
sttsttBt.uCCCCCCECDzh:需要 在
sssssAsssuBAAAABAAAzh:需要 教授
sss.ttttAtDDDFDDDDFzh:需要 有人
...sssssstCABBBBBBBzh:需要 经销商
Att.t.tsstDBBCBCBBBzh:需要 能
.s.uu..uswstutttutuzh:面向
tttstAAttuttttttuttzh:面向 国内外
wEwwtAuuuu.A..ss...zh:项
xstu..wssssAtAu.suszh:项目
tuAAttstssAAABAAAAAzh:项目 _ 做
ssAtsAttsuuuvuuwuuuzh:项目 开放
ss.ssstAssvvwvvvvwvzh:项目 我们
uuuuuvuCuuwwwwywwzwzh:项目 的
stsAAssttsAAABBAAAAzh:项目 需要
uAsA.tsttuBCBCDBBBBzh:须
sssstsstBsCCCCCCCCDzh:顾问
utttttsusBAAAAAABAAzh:预测
sss.ussEswssssssstszh:领
sss.ussEswssssssstszh:领 投
u.ss.stutBBDBBCBBBBzh:领域
tBttsttttstvtttttttzh:颗
ssssstsAs.BBBBBBBCBzh:题
ttttttuCtuBBBBBBBCBzh:额度
tstBttttttABACAAAAAzh:风机
Bststssutuutt.tttttzh:食品
sutuutBtttsvttttvuuzh:首
...s..sBsttttttttvtzh:首 _ ¤
tttsst.stABBBBBBCBBzh:首 台
sssssssAsstttttttutzh:首 笔
v.utttButvAAABAABA.zh:首批
tutAttttBtCCCECCCCDzh:首次
tsCuuvutttAABAAAAAAzh:驱动
.tAttstuAtuuvuuuuuuzh:驻
tAswv..vvwAABAACBAAzh:验证
..ssssBs.tuuuuuuvuuzh:验证 新
sBssssts.sBDBBBBBBBzh:验证 的
usustvwvAAA.ABAAAABzh:高
ttttttutBtAAAAAAAABzh:高 _ 区
ttttttutBtAAAAAAAABzh:高 新
utsttBvttt.....s...zh:高原
s.vuutvuuBBEDDDEDDDzh:高校
sttststttBAAAAABAAAzh:高校 _ 合作
sttssCtsstAAAAABAAAzh:高校 团队
sttst.tBsAtttttttutzh:鼓励
.t.ttAttsuvuwuuvuuuzh:齐全
ttAstuA.ttDDFDDDFFDzh^下一
sssssstssAvzvvvvvuvzh^专利
sstAtsuAAttttttttuuzh^产业
Avvstu.uu.HGGHGGHGGzh^产品
ssssssssAAutttttttuzh^代理
tvu.usvAvAttuwtttvtzh^企业
uu.Asuuvu.CCDDCCCCCzh^传感
st.tu.Asuvwvwvxxwyvzh^作为
t.ststtAsttutttttutzh^做芯
utvxssvv.DFFDDCCDFCzh^公司
uttttsttsBAAAAAAAABzh^六月
ssssssBtsvBBBBBBCBBzh^内测
tssAs.ttAsCCCDCCCCCzh^准备
AtsBsssAsvwuuwuuuvuzh^医疗
...t.AsstuDCCCCCCCCzh^卖货
ssAsusssstvvxvvwvvvzh^可与
tssssAtAttuuwuuvuvuzh^可为
A.stttttttusssssssszh^四川
uC.suustuAs.tsssssszh^团队
AtuvssuA..DBBBABBCBzh^园区
AuuttttstBECCCCCCCCzh^国内
tAtttuv.Auuvuuuuuuuzh^大学
s.....sC.utttttttutzh^天使
.Bs.A...sstuttuttttzh^央企
A.ttttttttB.AAAAAAAzh^如果
sD.ssssAsvtutttttttzh^学校
Auu.ttssstFDDDCDEDDzh^学生
ttsAsAttsstttututttzh^学院
tsstsstssAuuuuuuuuwzh^孵化
tuBtstvttBAABBAAAAAzh^实验
tttuttuutC.........zh^客户
ttts.stAttvvvvwvvxvzh^家族
sssssAAsstBBBBBCDBBzh^寻医
..uuBut.vwsADABA.tAzh^寻找
tus.At.tAxHGHHHHHGHzh^寻求
s..usssAtxHHHGHHHHHzh^希望
tt.uuAstsuttuttvtttzh^您出
tsCutt.s.uuuwuuuuuuzh^您的
tuAtt.tttuCCDCCDCCCzh^想与
tttsAuCttuGEEEEEFEEzh^想在
t.AssuttttFHGFFFFFFzh^想找
tAs.ustsBuEFEFEEEFGzh^想把
tssAttsAtsEEEGEEEGEzh^想请
ButttsttAtutttttttuzh^愿为
tt.ttuAtsvwwywwwzzwzh^愿意
.uutuuuutBtttutttttzh^成都
tuwwttuttsvsuttwvuszh^我们
tA.tstAusuuuvuuuvuuzh^我公
Buttstusstuttttttttzh^我司
sBssss.ssstswttttttzh^我方
ts.st.At.uwwxwwxzwxzh^我校
tttss.Atsstttttuuttzh^我院
.uA.uuuuuAtsstssssszh^我集
stsutsstAtCCCCCCCCDzh^打算
.Asttsussu.vssssssszh^技术
stss.ss.s.ttttwttstzh^投资
tssssssssAGDDDDDDDDzh^护肤
s...ss.AssBCBBBBBCBzh^拟引
sss.t.ttDuttttttttuzh^提供
sttst.tBsAtttttttutzh^政府
ttttAttAtuBBBBCBBDBzh^教授
As.s....svDBBBBBBCBzh^智能
sssAss.sssCCCECCDCCzh^有没
ss.sstssAsDDEDDFEDEzh^期待
BvtttBuuuuuttttvtttzh^本公
sttststu.Auuuuuuuuwzh^本园
...st.sCsuuuuuuuuwuzh^本基
ssttssBsstttttttuttzh^本市
sAs.sstssttvtutttttzh^本所
ttssAsstsACCCCDCCCCzh^本行
tttvs..uuAsssssttsszh^本院
AsssCststwBAAA.AAAAzh^本集
uutstutttABBBCBBBBBzh^样品
uuuAstsAttCCCECCEECzh^样机
vsBvvuvAtwtvtttstuuzh^欢迎
.usAstssstECCDCCCCCzh^欧洲
s.svAutsuu.CBABABBAzh^正在
AtsC.sutssCBBCBBBBBzh^没有
Asuwttuu.us...A...Azh^法国
ssss.sstAsBBBBCBBBCzh^法方
tuuAssttuAEEEHEEEEEzh^生产
AtAtttttssCBDBBBBBBzh^目标
tvttBtvvsABBBBDCBBBzh^研究
ssssssssAvttttttttuzh^科技
ssttttAt.sCCCCCCDCCzh^第一
usAvuAtuvuA.CAABCAAzh^算法
At.t..Asstuttttt.ttzh^系统
sttss.tssAuuuuuwuuuzh^肿瘤
tAAtusutttCDDCCCCCCzh^能不
tttBttttAttttutttttzh^自有
ssstsssssBDDDFDDDDDzh^自行
uttstsAt.tBBBBBBCBCzh^若有
..s.....stCBBCBBCBBzh^葡萄
sAssAs.sssCDCCFCCCCzh^董事
.Asssss.stDDCCCCCDCzh^衍生
tutvAut.AxA.A.A..sAzh^计划
tAuAtttttAs.stssssszh^设备
...tt.ttstBsDAABAAAzh^诚寻
sssAsstsAtBBBCBBBBCzh^请问
uu.ssvAAtABBCBBBBCBzh^课题
AsssssssssDCCCCCCCDzh^谁能
st.tsstssABBBBBBBCBzh^贷款
t..st.sC.uGGGGGGGHGzh^资金
AsstssstAtvtttttttuzh^跨境
ss.ss.sC.uBBBBBBBDBzh^轮
tstttusAtABBBBBBBCBzh^这是
tAtutAtutututttstttzh^这项
tAt.ssttsuAAABAAAAAzh^配方
ututtssAu.FFFGEFECEzh^集团
tsttAst..uHHHHHHHHHzh^需要
tvtAtutttBDDDFDDDDDzh^音箱
ssssssssAtuuuuuuuuwzh^高新`;
