/** French of companies, trades and sciences in English, for reading across languages: `forme; variante | english; other english`. Words alike in both languages are left out. */
export const tradesGlossary = `
entreprise | company; business; enterprise
jeune pousse; start-up | startup; start-up
firme; maison mère | company; parent company
filiale; filialiser | subsidiary
succursale | branch
siège social; siège | headquarters; head office; seat
usine; usinage; usiner | factory; plant; machining
atelier | workshop
fabrique; fabriquer; fabrication; fabricant | manufacture; make; manufacturing; manufacturer
chantier | construction site; building site; shipyard
chantier naval | shipyard
bureau; bureaux | office; desk
bureau d'études; bureaux d'études | engineering office; design office; consultancy
donneur d'ordre | client; principal; contractor
sous-traitant; sous-traitance; sous-traiter | subcontractor; subcontracting; outsourcing
fournisseur | supplier; provider; vendor
prestataire; prestation | service provider; service; benefit
client; clientèle | customer; client
consommateur; consommer; consommation | consumer; consume; consumption
concurrence; concurrent; concurrentiel | competition; competitor; competitive
marché | market
marché public; commande publique | public procurement; public contract
appel d'offres | call for tenders; tender
appel à projets | call for projects; call for proposals
appel à manifestation d'intérêt | call for expressions of interest
cahier des charges | specifications; requirements
devis; deviser | quote; quotation; estimate
facture; facturer; facturation | invoice; bill; billing; invoicing
commande; commander; passer commande | order; control; command
livraison; livrer; livreur | delivery; deliver
livrable | deliverable
bon de commande | purchase order
chiffre d'affaires | turnover; revenue; sales
homme d'affaires; affaires | business; affair; deal; case
bénéfice; bénéficier; bénéficiaire | profit; benefit; beneficiary
marge | margin
rentable; rentabilité; rentabiliser | profitable; profitability
rendement | yield; efficiency; output; return
résultat net | net income
trésorerie | cash; cash flow; treasury
fonds propres; capitaux propres | equity
capital-risque; capital risque; capital-investissement | venture capital; private equity
fonds d'investissement; fonds | fund; investment fund
levée de fonds; lever des fonds | fundraising; funding round; raise funds
tour de table | funding round; financing round
amorçage; fonds d'amorçage | seed; seed funding
bailleur; bailleur de fonds | lessor; funder; investor
actionnaire; actionnariat; action | shareholder; share; action; stock
associé; associer | partner; associate
partenaire; partenariat | partner; partnership
coentreprise | joint venture
rachat; racheter; repreneur | takeover; acquisition; buyout
reprise; reprendre; reprend; repris | recovery; resume; takeover
cession; céder | sale; transfer; sell
fusion; fusionner | merger; fusion; merge
bourse; boursier | stock exchange; stock market; scholarship; grant
introduction en bourse | IPO; initial public offering
coté en bourse; cotation | listed; listing
subvention; subventionner | grant; subsidy
prêt bancaire | bank loan
prêt d'honneur | unsecured loan; founder loan
crédit-bail | leasing
dette; endettement; endetté | debt
faillite; dépôt de bilan | bankruptcy
redressement; redressement judiciaire | recovery; receivership; rectification
bilan | balance sheet; assessment; review
comptabilité; comptable | accounting; accountant; bookkeeping
expert-comptable; experts-comptables | chartered accountant
commissaire aux comptes | auditor
impôt; imposition | tax
fiscal; fiscaux; fiscalité | tax; fiscal; taxation
taxe; taxe sur la valeur ajoutée; TVA | tax; VAT; value added tax
crédit d'impôt; crédit d'impôt recherche | tax credit; research tax credit
valeur ajoutée | added value
valeur; valoriser; valorisation; valable | value; valuation; recovery; valid
salaire; salarial; salariaux | salary; wage; pay
salarié; employé | employee
effectif | workforce; headcount; staff
main-d'œuvre | labour; workforce; manpower
embaucher; embauche; recruter; recrutement | hire; recruit; recruitment; hiring
licencier; licenciement | dismiss; layoff; redundancy
chômage; chômeur | unemployment; unemployed
retraite; retraité | retirement; pension; pensioner
stage; stagiaire | internship; intern; trainee
apprenti; alternance; alternant | apprentice; work-study; apprenticeship
formation professionnelle; formateur | vocational training; trainer
ressources humaines | human resources
cadre supérieur; cadres dirigeants | executive; senior manager
dirigeant d'entreprise; chef d'entreprise; patron; patronat | business leader; boss; employer
directeur général; présidente-directrice générale; président-directeur général; PDG | chief executive officer; CEO; managing director
directeur technique | chief technology officer; CTO
directeur financier | chief financial officer; CFO
conseil d'administration; administrateur | board of directors; director; administrator
gérer; gestion; gestionnaire; gérant | manage; management; manager
pilotage; piloter | steering; piloting; manage; control
gouvernance | governance
démarche | approach; process; procedure
démarrer; démarrage | start; start-up; launch
entrepreneur; entrepreneuriat; entreprendre; entreprenariat | entrepreneur; entrepreneurship; undertake; contractor
travailleur indépendant; auto-entrepreneur | self-employed; freelance
pépinière; pépinière d'entreprises; incubateur | incubator; nursery; business incubator
pôle; pôle de compétitivité | cluster; pole; competitiveness cluster; hub
grappe; grappe d'entreprises | cluster; bunch
technopole; technopôle; parc d'activités | technology park; science park; business park
zone industrielle; parc industriel | industrial park; industrial estate
locaux; local commercial; local | premises; local
espace de travail partagé | coworking space
brevet; breveter; breveté | patent
dépôt de brevet; déposer; dépôt | patent filing; file; deposit; depot
propriété intellectuelle; propriété industrielle | intellectual property; industrial property
marque déposée | registered trademark; trademark
droit d'auteur | copyright
redevance | royalty; fee
contrefaçon; contrefait; contrefaire | counterfeit; infringement; forgery
secret des affaires; secret industriel | trade secret
transfert de technologie | technology transfer
licence d'exploitation; licencié | licence; license; licensee
accord de confidentialité; confidentialité | non-disclosure agreement; confidentiality; privacy
contrat-cadre; accord-cadre | framework agreement
bail; baux | lease
litige; contentieux | dispute; litigation
recherche et développement | research and development
essaimage; essaimer | spin-off; spin out
maturation | maturation; proof of concept
preuve de concept | proof of concept
banc d'essai | test bench; testbed
maquette; prototypage | model; mock-up; prototyping
présérie; petite série | pilot production; small batch
passage à l'échelle; montée en échelle; changement d'échelle | scale-up; scaling
industrialiser; industrialisation | industrialise; scale-up; industrialisation
commercialiser; commercialisation; mise sur le marché | market; marketing; commercialisation
commerce; commercial; commerciaux; commerçant | trade; commerce; business; commercial; shopkeeper
commerce de détail; détaillant; au détail | retail; retailer
commerce en ligne; commerce électronique | e-commerce; online shopping
grossiste; commerce de gros | wholesaler; wholesale
grande distribution; grande surface | mass retail; retail; supermarket
magasin; boutique | shop; store
rayon; rayonnage | shelf; department; ray; radius
vitrine | showcase; shop window
enseigne | brand; chain; sign; retailer
marchand; marchande; marchandise | merchant; goods; freight
soldes | sales; balance
remise; rabais; ristourne | discount; rebate
étiquette; étiquetage; étiqueter | label; labelling; tag
emballage; emballer; conditionnement; conditionner | packaging; packing; pack; conditioning
fidélité; fidélisation; fidéliser | loyalty; customer loyalty
publicité; publicitaire | advertising; advertisement
veille technologique; veille concurrentielle | technology watch; competitive intelligence
étude de marché | market research; market study
débouché | outlet; market; opportunity
droits de douane; dédouanement | customs duties; tariff; customs clearance
balance commerciale; échanges commerciaux | trade balance; trade
foire; salon professionnel | fair; trade fair; trade show
mise en relation; mettre en relation | matchmaking; introduction; networking
rendez-vous d'affaires; rendez-vous | business meeting; appointment; meeting
petites et moyennes entreprises; PME | SME; small and medium-sized enterprises
entreprise de taille intermédiaire; ETI | mid-cap; mid-sized company
très petite entreprise; TPE | micro-enterprise; small business
grand groupe | large corporation; corporate group
artisan; artisanal; artisanat; artisanaux | craftsman; artisan; craft; handicraft
chambre de commerce | chamber of commerce
syndicat; syndical; syndicaux | union; trade union
grille tarifaire; tarif; tarification | tariff; price; rate; pricing
abonnement; abonné; abonner | subscription; subscriber
caisse; encaissement | cash desk; fund; crate; checkout
banque; bancaire; banquier | bank; banking; banker
virement; carte bancaire | transfer; bank card; bank transfer
épargne; épargner; épargnant | savings; save; saver
placement financier; rendement financier | investment; financial return
taux d'intérêt | interest rate
taux de change; change; devises | exchange rate; foreign exchange; currency; motto
courtier; courtage | broker; brokerage
assurance; assureur; assurer; assuré | insurance; insurer; ensure; insured
sinistre; indemnisation; indemniser | claim; disaster; compensation
mutuelle santé; complémentaire santé | health insurance; mutual insurance
prime | premium; bonus
caution; cautionnement; garantie; garantir | guarantee; warranty; deposit; surety
hypothèque; prêt immobilier; crédit immobilier | mortgage; home loan
immobilier; immobilière; agent immobilier | real estate; property
notaire; notarial | notary
gage; nantissement | pledge; collateral
blanchiment; blanchiment d'argent | money laundering; whitening; bleaching
fraude; frauduleux; escroquerie | fraud; scam
financement participatif | crowdfunding
monnaie numérique; cryptomonnaie | digital currency; cryptocurrency
moyens de paiement; terminal de paiement | payment methods; payment terminal
logiciel | software
progiciel; progiciel de gestion intégré | software package; ERP; enterprise resource planning
éditeur de logiciels | software publisher; software vendor
informatique; informaticien | IT; computing; computer science; computer scientist
numérique; numériquement | digital; numerical
numérisation; numériser | digitisation; digitization; scan
dématérialisation; dématérialisé | paperless; digitisation
matériel; matériel informatique | hardware; equipment; material
micrologiciel | firmware
code source; logiciel libre; libre accès | source code; free software; open source; open access
ouvert à tous; données ouvertes | open data
donnée | data
base de données | database
mégadonnées; données massives | big data
jeu de données; jeux de données | dataset; data set
entrepôt de données | data warehouse
lac de données | data lake
traitement des données | data processing
informatique en nuage; infonuagique; nuage informatique | cloud computing; cloud
périphérie; informatique en périphérie | edge; periphery; edge computing
hébergement; héberger; hébergeur | hosting; accommodation; host
centre de données | data centre; data center
serveur | server; waiter
grappe de serveurs; calcul intensif; calcul haute performance | high-performance computing; HPC; cluster
calcul; calculer; calculateur | calculation; computing; compute; computer
ordinateur quantique; informatique quantique; quantique | quantum computer; quantum computing; quantum
sauvegarde; sauvegarder | backup; save; safeguard
stockage; stocker | storage; store
mémoire vive | RAM; memory
fichier | file
dossier | file; folder; case
télécharger; téléchargement; téléverser | download; upload
mise à jour; mettre à jour | update; upgrade
mise à niveau | upgrade
version | version; release
bogue; débogage; déboguer | bug; debugging
tableau de bord; tableaux de bord | dashboard
utilisateur final; utilisateurs finaux | end user
convivial; conviviaux; convivialité | user-friendly; ease of use
navigateur | browser; navigator
moteur de recherche | search engine
site marchand; place de marché | marketplace; online store
appli; application mobile | app; mobile app
outil de gestion | management tool
tests unitaires; recette | unit tests; recipe; acceptance test
cycle de vie | life cycle; lifecycle
intelligence artificielle; IA | artificial intelligence; AI
apprentissage automatique; apprentissage machine | machine learning
apprentissage profond | deep learning
réseau de neurones; réseaux de neurones | neural network
vision par ordinateur; vision artificielle | computer vision; machine vision
traitement d'images; imagerie | image processing; imaging
reconnaissance faciale | facial recognition; face recognition
reconnaissance vocale; vocal; vocaux | speech recognition; voice; vocal
traduction; traduire; traduit; traducteur | translation; translate; translator
langage; langage naturel | language; natural language
agent conversationnel | chatbot; conversational agent
jumeau numérique; jumeaux numériques | digital twin
réalité augmentée | augmented reality
réalité virtuelle; casque de réalité virtuelle | virtual reality; headset
casque | helmet; headset
jeu vidéo; jeux vidéo | video game
chaîne de blocs | blockchain
registre distribué; registre | distributed ledger; register; registry
objet connecté; internet des objets | connected object; Internet of Things; IoT
capteur | sensor
puce | chip; microchip; flea
puce électronique; circuit intégré | chip; integrated circuit
semi-conducteur; semiconducteur | semiconductor
tranche de silicium; plaquette | wafer; platelet
gravure; graver; lithographie | etching; engraving; lithography
carte électronique; circuit imprimé | printed circuit board; circuit board; PCB
carte à puce | smart card
brasage; soudure; souder; soudage | welding; soldering; weld
transistor de puissance; électronique de puissance | power transistor; power electronics
onduleur | inverter
redresseur | rectifier
condensateur | capacitor
bobine; bobinage | coil; winding
aimant; aimanté; aimantation | magnet; magnetic
résistance; résistant | resistance; resistor; resistant; strength
courant; courant électrique | current; electric current; common
tension; haute tension; basse tension | voltage; tension; high voltage; low voltage
puissance électrique | electric power; power
prise électrique; borne de recharge; recharge; recharger | charging station; charging; charger; recharge
borne | terminal; charging point; kiosk
chargeur | charger; loader
fibre optique | optical fibre; fiber optics
haut débit; très haut débit | broadband; high-speed
débit | flow rate; flow; throughput; bandwidth
bande passante | bandwidth
onde | wave
longueur d'onde | wavelength
hyperfréquence; micro-ondes | microwave; radio frequency
émetteur; émettre; émet | transmitter; emit; transmit; issuer
récepteur | receiver; receptor
brouillage; brouiller | jamming; scrambling; interference
réseau mobile; réseaux mobiles | mobile network
commutateur; commutation | switch; switching
pare-feu | firewall
cybersécurité; sécurité informatique | cybersecurity; computer security
cyberattaque; attaque informatique | cyberattack
rançongiciel; rançon | ransomware; ransom
hameçonnage | phishing
logiciel malveillant; malveillant; maliciel | malware; malicious
pirate; piratage; pirater; pirate informatique | hacker; hacking; pirate
faille; vulnérabilité | vulnerability; flaw; breach
fuite de données | data breach; data leak
mot de passe | password
chiffrement; chiffré; chiffrer; déchiffrement; déchiffrer | encryption; encrypted; decrypt
cryptographie; cryptage | cryptography; encryption
signature électronique | electronic signature
identité numérique; identifiant | digital identity; identifier; login
vie privée | privacy
données personnelles; données à caractère personnel | personal data
protection des données | data protection
mouchard; espionnage; espion; logiciel espion | spyware; spying; spy
surveillance; surveiller | monitoring; surveillance; monitor
vidéosurveillance; vidéoprotection | video surveillance; CCTV
caméra; caméra thermique | camera; thermal camera
appareil; appareil photo; appareillage | device; camera; apparatus
lentille | lens; lentil
optique; opticien | optics; optical; optician
faisceau; faisceaux | beam; bundle
laser; découpe laser | laser; laser cutting
rayonnement; rayonner | radiation; influence
éclairage; éclairer | lighting; light
diode; diode électroluminescente; LED | LED; light-emitting diode; diode
affichage; afficher; affiche; afficheur | display; poster
écran tactile; tactile | touch screen; touch; tactile
clavier | keyboard
imprimante; imprimer; impression; imprimerie | printer; print; printing
impression en trois dimensions; fabrication additive | additive manufacturing; printing
cobot; robot collaboratif | cobot; collaborative robot
bras robotisé; bras robotique | robotic arm
automate; automate programmable; automatisme | programmable logic controller; automation; PLC
asservissement; boucle de régulation; boucle | servo control; control loop; loop
commande numérique | numerical control; CNC
drone | drone; unmanned aerial vehicle
télécommande; à distance; distance | remote control; remote; distance
télétravail | remote work; telework
visioconférence; visio | videoconference; video call
travail à distance | remote work
domotique; maison connectée | home automation; smart home
ville intelligente | smart city
géolocalisation; localisation; localiser; positionnement | geolocation; location; positioning; tracking
système d'information | information system
système d'exploitation | operating system
traçabilité; tracer; tracé | traceability; trace; route; layout
arborescence | tree; tree structure
étalonnage; étalon; étalonner | calibration; standard; calibrate
chaîne d'approvisionnement; chaîne logistique | supply chain
approvisionnement; approvisionner | supply; procurement; sourcing
entrepôt; entreposage; entreposer | warehouse; warehousing; storage
quai; débarquement; embarquement | dock; platform; quay; boarding
manutention; chariot; chariot élévateur | handling; forklift; trolley; cart
convoyeur; convoi; tapis roulant | conveyor; convoy; conveyor belt
palette; palettisation | pallet; palletising
conteneur; porte-conteneurs | container; container ship
colis | parcel; package
coursier; dernier kilomètre | courier; last mile
poste; postal; postaux | post; mail; position; workstation
fret; cargaison | freight; cargo
transport; transporteur; transporter | transport; transportation; carrier
transport routier; transport en commun | road transport; public transport
affrètement; affréter; transitaire | chartering; freight forwarder
stock; gestion des stocks; rupture de stock | inventory; stock; stockout
chaîne du froid | cold chain
flotte | fleet
remorque; remorquer; remorqueur | trailer; tow; tug
ingénieur; ingénierie; génie | engineer; engineering
génie civil | civil engineering
génie chimique; génie des procédés | chemical engineering; process engineering
conception; concevoir; conçoit; conçu; concepteur | design; designer; development
conception assistée par ordinateur | computer-aided design; CAD
dimensionnement; dimensionner | sizing; design
essais; banc de test | tests; trials; testing
contrôle; contrôler; contrôleur | inspection; control; check; controller
contrôle qualité; assurance qualité | quality control; quality assurance
contrôle non destructif | non-destructive testing
norme; normalisation; normaliser; normatif | standard; norm; standardisation
conformité; conforme; mise en conformité | compliance; compliant; conformity
homologation; homologuer; agrément; agréé | approval; certification; approved; accreditation
marquage; marquage CE | marking; CE marking
cadence | rate; pace; throughput
chaîne de montage; chaîne de production; chaîne d'assemblage | assembly line; production line
montage | assembly; mounting; editing
équipement; équipementier; équiper | equipment; supplier; equip
pièces détachées; pièce de rechange; rechange | spare parts; spare part
entretien; entretenir; entretient | maintenance; upkeep; interview; maintain
maintenance prédictive | predictive maintenance
panne; tomber en panne; dépannage; dépanner | breakdown; failure; repair
réparation; réparer; réparateur | repair; fix
remise en état; reconditionnement; reconditionné | refurbishment; reconditioned; refurbished
machine-outil; machines-outils | machine tool
tournage; tour à métaux | turning; shooting; filming
fraisage; fraiseuse | milling; milling machine
fraise | strawberry; milling cutter
perçage; percer; perceuse; foret | drilling; drill; bore
meulage; meule | grinding
rectification | grinding; correction
polissage; polir | polishing; polish
découpe; découpage; découper | cutting; cut
emboutissage; estampage; forgeage; forge | stamping; forging; forge
pliage; plier; cintrage | bending; folding; fold
moulage; moule; mouler | moulding; molding; mould; mussel
injection plastique; plasturgie | injection moulding; plastics; plastics processing
fonderie | foundry
tôle; tôlerie; chaudronnerie | sheet metal; boilermaking
chaudière; chaudronnier | boiler
four; fournaise | oven; furnace; kiln
vis; visser | screw
boulon | bolt
écrou | nut
ressort | spring
engrenage | gear
roulement; palier; roulement à billes | bearing; ball bearing
arbre de transmission | drive shaft; shaft
courroie | belt
vérin; hydraulique | cylinder; actuator; hydraulic
actionneur | actuator
pompe; pompage; pomper | pump; pumping
vanne; soupape; clapet | valve
robinet; robinetterie | tap; faucet; valve
tuyau; tuyaux; tuyauterie; conduite d'eau | pipe; hose; piping
joint d'étanchéité; étanchéité; étanche | seal; sealing; waterproof; watertight
réservoir; cuve | tank; reservoir; vat
citerne | tank; tanker
compresseur; comprimé | compressor; tablet; compressed
échangeur; échangeur de chaleur; échangeurs thermiques | heat exchanger; interchange
usure; user | wear
frottement; frotter | friction; rub
fissure; fissuration; fissurer | crack; cracking
fatigue des matériaux; contrainte; contraindre | fatigue; stress; constraint
rouille; rouiller | rust
secousse; vibration; vibratoire | vibration; shaking
outillage industriel | tooling
établi | workbench
acier; sidérurgie; sidérurgique; aciérie | steel; steelmaking; steel industry
fer; ferreux; ferraille | iron; scrap metal; scrap
cuivre | copper
étain | tin
plomb | lead
alliage | alloy
terres rares | rare earths; rare earth elements
métaux; métal; métallurgie; métallique | metal; metallurgy
minerai; mine; minier; minière; gisement | ore; mine; mining; deposit
carrière | quarry; career
charbon; houille | coal; charcoal
soufre; sulfure | sulphur; sulfur; sulfide
azote; azoté | nitrogen
oxygène; dioxygène | oxygen
hydrogène; dihydrogène; hydrogène vert | hydrogen; green hydrogen
sel; salin; salinité; salé | salt; saline; salinity
calcaire; chaux | limestone; lime
argile; argileux | clay
plâtre | plaster; gypsum; cast
verrerie; vitrage; vitre; vitré | glassware; glazing; window pane
caoutchouc; élastomère | rubber; elastomer
matière; matériau; matériaux; matières premières | material; matter; raw materials; raw material
matière plastique; plastique | plastic
colle; coller; collage; adhésif | glue; adhesive; bonding
revêtement; revêtir | coating; covering
vernis; vernir | varnish
couche mince; couche | thin film; layer; coat
poudre; pulvérulent; pulvérisation; pulvériser | powder; spraying; spray
pâte | paste; dough; pulp; pasta
mélangeur; agitateur | mixer; stirrer
fibre de verre; fibre de carbone; fibres | glass fibre; carbon fibre; fibre
matériaux composites | composite materials
biosourcé | bio-based
chimie; chimique; chimiste | chemistry; chemical; chemist
chimie fine; chimie verte | fine chemicals; green chemistry
acide; acidité | acid; acidity
solvant; dissolution; dissoudre | solvent; dissolution; dissolve
colorant; teinture; teindre | dye; dyeing
parfum; parfumerie; parfumeur | perfume; fragrance
tensioactif; détergent; lessive | surfactant; detergent; laundry
engrais | fertiliser; fertilizer
levure | yeast
ferment | ferment; starter culture
poison; empoisonnement; toxique; toxicité | poison; poisoning; toxic; toxicity
herbicide; désherbant | herbicide; weedkiller
cosmétique; soins de la peau | cosmetics; cosmetic; skin care
textile; tissu; tisser; tissage | textile; fabric; tissue; weaving
étoffe; toile | cloth; canvas; fabric
coton | cotton
lin | linen; flax
laine | wool
soie; soierie | silk
cuir; tannerie; maroquinerie | leather; tannery; leather goods
filature; filer; filage | spinning; spinning mill
tricot; tricotage; tricoter; maille | knitwear; knitting; mesh
dentelle | lace
broderie | embroidery
confection; prêt-à-porter | clothing; garment making; ready-to-wear
blanchisserie; pressing | laundry; dry cleaner
ameublement | furnishing; furniture
ébénisterie | cabinetmaking
menuiserie; menuisier | joinery; carpenter
scierie; sciage; scie | sawmill; saw
bâtiment et travaux publics; BTP; travaux publics | construction; public works
gros œuvre; second œuvre | structural work; finishing work
maître d'œuvre; maîtrise d'œuvre | project manager; architect; prime contractor
maître d'ouvrage; maîtrise d'ouvrage | project owner; client; contracting authority
ouvrage; ouvrages d'art | structure; work; book
promoteur; promoteur immobilier | developer; promoter
urbanisme; urbaniste; aménagement; aménager; aménageur | urban planning; town planning; development; planner
permis de construire | building permit; planning permission
maçonnerie; maçon | masonry; bricklayer
béton; béton armé | concrete; reinforced concrete
ciment; cimenterie; cimentier | cement
brique | brick
tuile | tile
carrelage; carreau; carreaux | tiling; tile
charpente; charpentier; poutre | framework; carpenter; beam
ossature | frame; skeleton
bardage | cladding
isolation; isolant; isoler; isolation thermique | insulation; insulating; insulate; isolate
rénovation; rénover; rénovation énergétique | renovation; retrofit; energy renovation
déconstruction | dismantling; deconstruction
échafaudage | scaffolding
grue | crane
engin; engins de chantier | machine; vehicle; construction machinery
terrassement | earthworks
pelleteuse | excavator
forage; forer; puits | drilling; borehole; well
ascenseur | lift; elevator
plomberie; plombier | plumbing; plumber
chauffage; chauffer; chauffe-eau; radiateur | heating; heat; water heater; heater
chauffage urbain; réseau de chaleur; réseaux de chaleur | district heating
climatisation; climatiseur; clim | air conditioning; air conditioner
ventilation; aération; aérer; ventilateur | ventilation; fan; airing
réfrigération; frigorifique; réfrigérateur | refrigeration; cooling; refrigerator
refroidissement; refroidir; refroidisseur | cooling; cool; chiller
pompe à chaleur | heat pump
sécurité incendie | fire safety; fire
barrage | dam
tunnel; tunnelier | tunnel; tunnel boring machine
voirie; chaussée | roads; roadway; pavement
goudron; bitume; enrobé | tar; bitumen; asphalt
énergie renouvelable; renouvelable | renewable energy; renewable
transition énergétique | energy transition
efficacité énergétique; sobriété; économies d'énergie | energy efficiency; energy saving; sobriety
efficacité; efficace; efficacement | efficiency; effective; effectiveness
économie; économique; économiser; économiste | economy; economic; save; economist
panneau; panneaux; panneau solaire; panneaux solaires | panel; solar panel; sign
cellule solaire; cellules photovoltaïques | solar cell; photovoltaic cell
centrale électrique; centrale; centrale solaire | power plant; power station; solar farm
énergie nucléaire; réacteur; réacteur nucléaire | nuclear energy; nuclear power; reactor
éolien; éolienne; énergie éolienne | wind power; wind turbine; wind
éolien en mer; parc éolien | offshore wind; wind farm
pale | blade; pale
houlomoteur; énergie houlomotrice; houle | wave energy; swell
marémoteur; hydrolien; hydrolienne | tidal energy; tidal turbine
géothermie; géothermique | geothermal energy; geothermal
biomasse; bois-énergie | biomass; wood energy
biocarburant; agrocarburant | biofuel
biogaz; méthanisation; méthaniseur | biogas; anaerobic digestion; digester
gaz; gazier; gaz naturel | gas; natural gas
gaz à effet de serre | greenhouse gas; greenhouse gases
effet de serre; serre | greenhouse; greenhouse effect
pétrole; pétrolier; pétrolière | oil; petroleum; tanker
raffinerie; raffinage | refinery; refining
carburant; combustible; combustibles fossiles | fuel; fossil fuels
gazole; diesel; gasoil | diesel
émissions de carbone; empreinte carbone; bilan carbone | carbon emissions; carbon footprint
empreinte | footprint; print; imprint
décarbonation; décarboner; bas carbone | decarbonisation; low-carbon; decarbonization
captage; captage du carbone; capture du carbone; capter | capture; carbon capture
puits de carbone | carbon sink
neutralité carbone | carbon neutrality; net zero
quotas d'émission; marché du carbone | emission allowances; carbon market
réseau électrique; réseaux électriques; réseau intelligent; réseaux intelligents | power grid; smart grid
raccordement; raccorder | connection; connect
ligne à haute tension | power line; transmission line
compteur; compteur intelligent; comptage | meter; smart meter; metering; counter
effacement; flexibilité | demand response; flexibility; deletion
pointe de consommation | peak demand
batterie au lithium; lithium-ion | lithium battery; lithium-ion
pile à combustible | fuel cell
électrolyseur; électrolyse de l'eau | electrolyser; electrolyzer; water electrolysis
ravitaillement; avitaillement; station-service | refuelling; supply; filling station
cogénération; chaleur fatale; chaleur perdue | cogeneration; waste heat; combined heat and power
turbine à gaz | gas turbine
vapeur | steam; vapour
eau potable; potabilisation; potable | drinking water; water treatment
eaux usées; eau usée | wastewater; sewage
assainissement; assainir | sanitation; wastewater treatment; remediation
station d'épuration; épuration; épurer | sewage treatment plant; purification; wastewater treatment plant
égout | sewer
boues d'épuration; boues | sludge; sewage sludge
dessalement; dessaler | desalination
nappe phréatique; nappe; eaux souterraines; souterrain | groundwater; water table; underground
arrosage; arroser; irriguer | watering; irrigation; water
eaux pluviales; eau de pluie | stormwater; rainwater
filtration; filtrer; filtre | filter; filtration
tamis; tamisage; criblage | sieve; screening
traitement de l'eau; traitement des eaux | water treatment
dépollution; dépolluer; dépollution des sols | depollution; remediation; clean-up; soil remediation
qualité de l'air; particules fines | air quality; fine particles; particulate matter
déchet | waste
ordures ménagères; ordure | household waste; garbage; rubbish
décharge; déchetterie; déchèterie; enfouissement | landfill; dump; discharge; recycling centre
tri; trier; tri sélectif | sorting; sort; waste sorting
ramassage; ramasser; collecte des déchets; collecte; collecter | collection; collect; waste collection
réemploi; réutilisation; réutiliser | reuse
économie circulaire; circularité | circular economy
écoconception; éco-conception | ecodesign; eco-design
analyse du cycle de vie | life cycle assessment
valorisation des déchets; valorisation énergétique | waste recovery; energy recovery; waste-to-energy
déchets dangereux | hazardous waste
biodéchets | biowaste; food waste
fin de vie | end of life
bruit ambiant; insonorisation | noise; soundproofing
biodiversité; milieux naturels | biodiversity; natural environment
reboisement; reforestation; déforestation; déboisement | reforestation; deforestation
agriculture; agricole; agricultrice; agriculteur | agriculture; agricultural; farmer; farming
ferme; fermier; fermière | farm; farmer; firm
exploitation; exploiter; exploitant; exploitation agricole | operation; farm; exploitation; operate; operator
élevage; éleveur; élever | livestock; breeding; farming; raise
bétail | livestock; cattle
bovin | cattle; bovine
ovin | sheep
porcin | pig; swine
volaille; avicole; aviculture | poultry
abattoir; abattage; abattre; abattu | slaughterhouse; slaughter; felling; shoot down
vétérinaire | veterinary; veterinarian; vet
pêche; pêcher; pêcheur; pêcherie | fishing; fish; fisherman; peach; fishery
pisciculture; aquaculture; aquacole | fish farming; aquaculture
crevette | shrimp
coquillage | shellfish
huître | oyster
algue; micro-algues; microalgues | algae; seaweed; microalgae
récolte; récolter; moisson | harvest; crop
semence; semer; semis; graine | seed; sow
culture; cultiver; culturel | crop; culture; cultivation; grow; cultural
blé | wheat
farine | flour
céréale; céréalier | cereal; grain
avoine | oats
orge | barley
seigle | rye
maïs | corn; maize
riz; rizière | rice; paddy field
soja | soy; soybean
colza | rapeseed
tournesol | sunflower
betterave | beet; sugar beet
pomme de terre | potato
légume; maraîchage; maraîcher | vegetable; market gardening
pois | pea
haricot; fève | bean
oignon | onion
ail | garlic
chou; choux | cabbage
laitue | lettuce
épinard | spinach
courge; citrouille | pumpkin; squash
concombre | cucumber
champignon; fongique | mushroom; fungus; fungal
pomme; pommier | apple
poire | pear
raisin | grape
cerise | cherry
prune | plum
pamplemousse | grapefruit
ananas | pineapple
pastèque | watermelon
noix | nut; walnut
noisette | hazelnut
amande | almond
arachide; cacahuète | peanut
vigne; vignoble; viticulture; viticole; vigneron | vine; vineyard; winegrowing; winemaker
vin; vinicole | wine
bière; brasserie; brasseur | beer; brewery; brewer
lait; laitier; laitière; laiterie | milk; dairy
fromage; fromagerie | cheese
beurre | butter
crème | cream
yaourt | yogurt
viande; boucherie; boucher | meat; butcher
jambon | ham
saucisse; saucisson | sausage
charcuterie | cold meats
pain; boulangerie; boulanger | bread; bakery; baker
gâteau; gâteaux; pâtisserie; biscuit | cake; pastry; biscuit
sucre; sucré; sucrier | sugar; sweet
miel; apiculture; apiculteur; ruche | honey; beekeeping; beekeeper; hive
huile; huileux | oil
vinaigre | vinegar
poivre | pepper
épice | spice
thé; théier | tea
plat; plats préparés | dish; flat; ready meals
agroalimentaire; industrie agroalimentaire | agri-food; food processing; food industry
complément alimentaire | dietary supplement; food supplement
additif; arôme; saveur | additive; flavour; flavor
conserve; conservation; conserver | canned food; preserve; preservation; storage
surgelé; congélation; congelé; congélateur | frozen; freezing; freezer
sécurité alimentaire; sécurité sanitaire | food safety; food security
circuit court | short supply chain; local food
agriculture biologique | organic farming
agriculture de précision | precision agriculture; precision farming
moissonneuse | harvester
charrue | plough
labour; labourer | ploughing; plough
ravageur; nuisibles | pest
mauvaise herbe; adventice | weed
lutte biologique; biocontrôle | biological control; biocontrol
élevage d'insectes | insect farming
sylviculture; forestier; forestière | forestry; forest
sanitaire | health; sanitary
santé publique | public health
système de santé; soins de santé | health system; healthcare
médecin; docteur | doctor; physician
médecin généraliste; généraliste | general practitioner; GP
médical; médicaux; médecine | medical; medicine
infirmier; infirmière | nurse
soignant; personnel soignant | caregiver; nursing staff; healthcare worker
sage-femme; sages-femmes | midwife
chirurgie; chirurgien; chirurgical; chirurgicaux | surgery; surgeon; surgical
hôpital; hôpitaux; hospitalier; hospitalière; hospitalisation | hospital; hospitalisation
centre hospitalier; centre hospitalier universitaire; CHU | hospital; university hospital; teaching hospital
urgence; urgentiste | emergency; emergency room
réanimation; soins intensifs | intensive care; resuscitation
consultation | consultation; appointment
téléconsultation; télémédecine; télésanté | telemedicine; teleconsultation; telehealth
ordonnance | prescription; order
médicament; médicamenteux | drug; medicine; medication
pharmacie; pharmacien; officine | pharmacy; pharmacist; drugstore
laboratoire pharmaceutique; industrie pharmaceutique | pharmaceutical company; pharmaceutical industry
principe actif | active ingredient; active pharmaceutical ingredient
façonnier; fabrication à façon; sous-traitance pharmaceutique | contract manufacturer; contract manufacturing; CDMO
gélule; pilule | capsule; pill
pommade; onguent | ointment
sirop; collyre | syrup; eye drops
générique; médicament générique | generic; generic drug
pharmacovigilance; effet secondaire; effet indésirable | side effect; adverse event; pharmacovigilance
autorisation de mise sur le marché; AMM | marketing authorisation; marketing authorization; approval
essai clinique; étude clinique | clinical trial; clinical study
cobaye | guinea pig
remboursement; rembourser; remboursé | reimbursement; refund; repay
sécurité sociale; assurance maladie | social security; health insurance
dispositif médical; dispositifs médicaux | medical device
dispositif | device; system; scheme
dépistage; dépister | screening; testing; detect
trousse; trousse de diagnostic | kit; diagnostic kit
prélèvement; prélever; échantillon; échantillonnage | sample; sampling; collection
analyse; analyser; analyses de sang | analysis; analyse; blood test
radiographie; rayons X | X-ray; radiography
échographie; ultrasons | ultrasound
imagerie par résonance magnétique; IRM | magnetic resonance imaging; MRI
scanner; tomodensitométrie | CT scan; scanner
imagerie médicale | medical imaging
tumeur; tumoral; tumoraux | tumour; tumor
cancer du sein | breast cancer
leucémie; lymphome | leukaemia; leukemia; lymphoma
radiothérapie; chimiothérapie | radiotherapy; chemotherapy
curiethérapie; protonthérapie | brachytherapy; proton therapy
immunité; immunitaire; immunothérapie; système immunitaire | immune; immunity; immunotherapy; immune system
anticorps | antibody
piqûre; injecter | injection; bite; inject
seringue | syringe
virus; viral; viraux | virus; viral
rage | rabies; rage
rougeole | measles
variole | smallpox
paludisme | malaria
peste | plague
sida; syndrome d'immunodéficience acquise; VIH | AIDS; HIV
coqueluche; tétanos | whooping cough; tetanus
épidémie; pandémie; épidémique | epidemic; pandemic; outbreak
contagieux; contagion; contaminer; contamination | contagious; infection; contamination; contaminate
infectieux; infection; maladies infectieuses | infectious; infection; infectious disease
résistance aux antibiotiques; antibiorésistance | antibiotic resistance; antimicrobial resistance
microbe; germe | germ; microbe
moisissure | mould; mold
diabète; diabétique; glycémie | diabetes; diabetic; blood glucose; blood sugar
obésité; surpoids; amaigrissement | obesity; overweight; weight loss
maladie cardiovasculaire; cardiologie; cardiologue | cardiovascular disease; cardiology
crise cardiaque; infarctus | heart attack; infarction
insuffisance cardiaque; insuffisance | heart failure; failure; deficiency
accident vasculaire cérébral; AVC | stroke
hypertension; tension artérielle; pression artérielle | hypertension; blood pressure; high blood pressure
vaisseau; vaisseaux; vasculaire | vessel; blood vessel; ship; vascular
artère; veine; veineux | artery; vein
caillot; coagulation | clot; coagulation
stimulateur cardiaque; défibrillateur | pacemaker; defibrillator
endoprothèse; stents | stent
anémie; hémophilie | anaemia; anemia; haemophilia
plaie; cicatrisation; cicatrice; cicatriser | wound; wound healing; scar; healing
brûlure | burn
pansement; bandage | dressing; bandage
prothèse; prothétique | prosthesis; implant; prosthetic
handicap; handicapé; situation de handicap | disability; disabled; handicap
fauteuil roulant | wheelchair
aveugle; malvoyant; cécité; déficience visuelle | blind; visually impaired; blindness
sourd; malentendant; surdité; audition; auditif | deaf; hearing; hearing impaired; hearing loss
prothèse auditive; aide auditive; appareil auditif | hearing aid
muet; muette | mute; silent
rééducation; kinésithérapie; kinésithérapeute | rehabilitation; physiotherapy; physiotherapist
dentaire; dentiste; dentisterie; chirurgien-dentiste | dental; dentist; dentistry
ophtalmologie; ophtalmologue; oculaire; oculiste | ophthalmology; eye
dermatologie; dermatologue; cutané | dermatology; skin
grossesse; enceinte; femme enceinte | pregnancy; pregnant
accouchement; accoucher; obstétrique | childbirth; delivery; obstetrics
fécondation; fécondité; procréation; procréation médicalement assistée | fertilisation; fertility; assisted reproduction
avortement; fausse couche | abortion; miscarriage
pédiatrie; pédiatre; pédiatrique | paediatrics; pediatric
gériatrie; gérontologie; personnes âgées | geriatrics; elderly; older people
maison de retraite; EHPAD; dépendance; perte d'autonomie | nursing home; care home; loss of autonomy; dependence
maintien à domicile; soins à domicile; aide à domicile | home care; ageing at home
aidant | caregiver; carer
soins palliatifs | palliative care
psychiatrie; psychiatre; santé mentale | psychiatry; mental health
trouble | disorder; trouble
démence; maladie d'Alzheimer | dementia; Alzheimer's disease
maladie de Parkinson | Parkinson's disease
épilepsie; épileptique; convulsion | epilepsy; seizure
moelle épinière; moelle; moelle osseuse | spinal cord; marrow; bone marrow
colonne vertébrale; vertèbre | spine; vertebra; spinal column
squelette; crâne; mâchoire | skeleton; skull; jaw
articulation; arthrose; rhumatisme | joint; osteoarthritis; rheumatism
ostéoporose; osseux; osseuse | osteoporosis; bone
pneumonie; pneumologie | pneumonia; pulmonology
respirateur; appareil respiratoire | ventilator; respirator
apnée du sommeil | sleep apnoea; sleep apnea
intestin; intestinal; intestinaux; digestif; digestion | gut; intestine; bowel; digestive
microbiote; microbiome; flore intestinale | microbiome; microbiota; gut flora
vessie; urine; urinaire; urologie | bladder; urine; urinary
dialyse; insuffisance rénale | dialysis; kidney failure; renal failure
greffe; greffer; greffon; transplantation | transplant; graft; transplantation
don d'organes; don du sang | organ donation; blood donation
transfusion; plasma sanguin | transfusion; blood plasma
maladie rare; médicament orphelin | rare disease; orphan drug
maladie chronique | chronic disease
médecine de précision; médecine personnalisée | precision medicine; personalised medicine
médecine traditionnelle; médecine chinoise; acupuncture | traditional medicine; Chinese medicine; acupuncture
plante médicinale; phytothérapie | medicinal plant; herbal medicine
thérapie génique | gene therapy
thérapie cellulaire | cell therapy
thérapeutique; thérapie; thérapeute | therapeutic; therapy; treatment
cellule; cellulaire | cell; cellular
cellules souches; souche | stem cell; strain; stump
gène; génique; génome; génomique | gene; genome; genomics; genomic
génétique; généticien; génétiquement modifié; OGM | genetics; genetic; genetically modified
acide désoxyribonucléique; ADN | DNA
acide ribonucléique; ARN; ARN messager | RNA; messenger RNA; mRNA
acide aminé | amino acid
édition génomique; édition de gènes; ciseaux moléculaires | gene editing; genome editing
vitamine; oligo-élément; oligoéléments | vitamin; trace element
graisse; gras; grasse; matières grasses | fat; grease; lipid; fatty
biologie; biologiste; biologique | biology; biologist; biological; organic
sciences du vivant; sciences de la vie | life sciences
biosimilaire; biomédicament | biosimilar; biologic; biopharmaceutical
bioproduction; bioréacteur; fermenteur | biomanufacturing; bioreactor; fermenter
culture cellulaire | cell culture
salle blanche; salle propre | cleanroom; clean room
laboratoire; laborantin | laboratory; lab; lab technician
paillasse; éprouvette; tube à essai; boîte de Petri | bench; test tube; Petri dish
réactif | reagent; reactive
microscope; microscopie; loupe | microscope; microscopy; magnifying glass
balance; pesage; pesée | scale; balance; weighing
dosage; doser; dose | dosage; assay; dose; dosing
seuil; limite de détection | threshold; limit of detection
milieu de culture | culture medium
désinfection; désinfectant; désinfecter | disinfection; disinfectant
masque | mask
animalerie; expérimentation animale | animal facility; animal testing
chimiothèque; criblage à haut débit | compound library; high-throughput screening
cible thérapeutique; biomarqueur | therapeutic target; biomarker; drug target
laboratoire sur puce; microfluidique | lab on a chip; microfluidics
réglementation; réglementaire | regulation; regulatory; regulate
directive européenne; directive | directive; guideline
cadre juridique; cadre réglementaire | legal framework; regulatory framework
bac à sable; bac à sable réglementaire | sandbox; regulatory sandbox
exigence; exiger; exigeant | requirement; demand; demanding
audit; auditeur | audit; auditor; listener
organisme; organisme notifié | body; organisation; organism; notified body
lutte contre la corruption; pot-de-vin; pots-de-vin | anti-corruption; bribe; bribery
appel à candidatures; candidat; candidature | call for applications; candidate; application
concours; concourir | competition; contest; entrance exam
jury; lauréate | jury; panel; winner
feuille de route | roadmap
étude de faisabilité; faisabilité | feasibility study; feasibility
calendrier prévisionnel; planification; planifier | planning; plan; schedule
suivi de projet; chef de projet; cheffe de projet; gestion de projet | project management; project manager
retour sur investissement | return on investment
retour d'expérience; rétroaction | feedback; lessons learned
veille sanitaire | health surveillance
plan d'affaires; modèle économique; modèle d'affaires | business plan; business model
partie prenante | stakeholder
responsabilité sociétale; RSE | corporate social responsibility; CSR
développement économique; attractivité | economic development; attractiveness
croissance externe | external growth; acquisitions
délocalisation; délocaliser; relocalisation; relocaliser | offshoring; relocation; reshoring
implantation; implanter; s'implanter | establishment; location; settle; set up
rayonnement international; envergure | international reach; scope; scale
pouvoir d'achat | purchasing power
produit intérieur brut; PIB | gross domestic product; GDP
conjoncture; crise | economic situation; crisis
plus-value; moins-value | capital gain; added value
coût de revient; prix de revient | cost price; production cost
amortissement; amortir; amortisseur | depreciation; damping; shock absorber
frais généraux; frais de port | overheads; costs; shipping costs
honoraires; cotisation | fees; contribution
plafond; plafonner | ceiling; cap
éducation; éducatif; pédagogie; pédagogique | education; educational; teaching
doctorat; thèse; doctorant | doctorate; PhD student; PhD; thesis
bac; baccalauréat | tray; baccalaureate; ferry
école d'ingénieurs; grande école | engineering school; graduate school
établissement scolaire; établissement d'enseignement | school; educational institution
enseignement supérieur; enseignement à distance; formation en ligne | higher education; distance learning; e-learning; online course
stage en entreprise | internship; work placement
manuel scolaire; manuel | manual; textbook; handbook
tuteur; tutorat; parrain; parrainage; mentorat | tutor; mentor; sponsor; mentoring; sponsorship
crèche; garde d'enfants; petite enfance | nursery; childcare; early childhood
mobilité; mobilité douce | mobility; soft mobility; active travel
automobile; constructeur automobile | car; automotive; carmaker; automobile
véhicule électrique; voiture électrique | electric vehicle; electric car
véhicule autonome; conduite autonome | autonomous vehicle; self-driving; autonomous driving
autopartage; covoiturage; vélos en libre-service | car sharing; carpooling; bike sharing
trottinette; deux-roues; scooter; moto; motocyclette | scooter; two-wheeler; motorcycle
pneu; pneumatique | tyre; tire; pneumatic
frein; freiner; freinage | brake; braking
volant; volant d'inertie | steering wheel; flywheel
embrayage; boîte de vitesses | clutch; gearbox
carrosserie; pare-brise; pare-chocs; châssis | bodywork; windscreen; bumper; chassis
phare | headlight; lighthouse
échappement; pot d'échappement; gaz d'échappement | exhaust; exhaust gas
essieu; bogie | axle; bogie
moteur thermique; moteur à combustion; motorisation; groupe motopropulseur | combustion engine; powertrain; engine
parc de stationnement; stationnement; parking; stationner | parking; car park; park
péage | toll
feux de circulation; feu rouge; signalisation | traffic lights; signalling; road signs
permis de conduire; auto-école | driving licence; driver's license; driving school
dépanneuse | tow truck
tramway; téléphérique; télécabine | tram; cable car; gondola
rail; aiguillage; voie ferrée | rail; track; railway line; switch
train à grande vitesse; TGV; grande vitesse | high-speed train; high-speed rail
locomotive; wagon; rame | locomotive; wagon; carriage; train
aéronautique; aérospatial; aérospatiale; aérospatiaux | aeronautics; aerospace; aviation
aéronef; avionneur; avion de ligne | aircraft; aircraft manufacturer; airliner
avion de chasse; chasseur bombardier | fighter jet; fighter aircraft
hélicoptère; planeur; montgolfière; dirigeable | helicopter; glider; balloon; airship
voler; envol; vol | flight; fly; theft; steal
décollage; décoller; atterrissage; atterrir | takeoff; take off; landing; land
piste; piste d'atterrissage; piste cyclable | track; runway; trail; cycle path
compagnie aérienne; aérien; aérienne | airline; air; aerial
équipage; hôtesse de l'air; pilote | crew; flight attendant; pilot
fuselage; voilure; train d'atterrissage | fuselage; wing; landing gear
fusée; lanceur | rocket; launcher; launch vehicle
spatial; spatiaux; spatiale; espace extra-atmosphérique | space; spatial
engin spatial; vaisseau spatial; sonde spatiale; navette spatiale | spacecraft; space probe; space shuttle; spaceship
sonde; sonder | probe; sensor
navette | shuttle
orbite; mise en orbite; orbital; orbitaux | orbit; orbital
spationaute; cosmonaute; astronaute | astronaut
apesanteur; pesanteur; gravité | weightlessness; gravity; severity
télédétection; observation de la Terre | remote sensing; Earth observation
maritime; transport maritime | maritime; sea; shipping
naval; navale; construction navale | naval; shipbuilding
marin; marine marchande; matelot | marine; sailor; merchant navy
portuaire; autorité portuaire | port; harbour; port authority
havre; rade | harbour; haven
voilier; voile; mât | sail; sailing boat; veil; mast
coque | hull; shell
gouvernail; barre; ancre | rudder; bar; anchor
hélice | propeller; helix
plongée; plongeur; plonger; sous-marin | diving; diver; dive; submarine; underwater
péniche; voie navigable; fluvial; fluviaux; écluse | barge; waterway; river; lock
épave; naufrage; couler | wreck; shipwreck; sink
dragage; draguer; digue; jetée | dredging; dyke; pier; seawall
tourisme; touriste; touristique; office de tourisme | tourism; tourist; tourist office
hôtellerie; hôtelier; chambre d'hôtes | hotel industry; hospitality; guest house
restauration; restaurateur; restaurant; traiteur | catering; restaurant; restoration; caterer
station balnéaire; station de ski | seaside resort; ski resort; resort
station | station; resort
ski; skieur; skier; neige artificielle | ski; skiing; skier
camping; campeur; camper | camping; campsite; camp
agence de voyages; voyagiste; croisiériste | travel agency; tour operator; cruise line
réservation; réserver; réserve | booking; reservation; reserve; book
billetterie; guichet | ticketing; box office; counter; ticket office
parc à thème; parc d'attractions | amusement park; theme park
thermalisme; station thermale; cure thermale | spa; hydrotherapy; thermal spa
écotourisme; gîte; tourisme durable | ecotourism; cottage; sustainable tourism
domaine viticole; œnologie; œnotourisme | wine estate; oenology; wine tourism
cabinet; cabinet de conseil; cabinet d'avocats; société de conseil | firm; consulting firm; law firm; office
cabinet de recrutement; intérim; intérimaire | recruitment agency; temporary work; interim
agence | agency; branch
nettoyage industriel; propreté urbaine | industrial cleaning; street cleaning
gardiennage; gardien; vigile | security guard; caretaker; guard
accueil téléphonique; centre d'appels | call centre; call center
service après-vente; après-vente | after-sales service; after-sales
blanchisserie industrielle; teinturerie | laundry; dyeing
coiffeur; coiffure; salon de coiffure | hairdresser; hairstyle; hair salon
esthétique; institut de beauté; esthéticienne | aesthetic; beauty salon; cosmetic
déménagement; déménager; emménager | moving; removal; relocation; move
services à la personne; aide ménagère | personal services; home help
économie sociale et solidaire; entreprise sociale | social economy; social enterprise
organisme de recherche; centre de recherche; institut de recherche | research organisation; research centre; research institute
laboratoire commun; projet collaboratif | joint laboratory; collaborative project
chercheur d'emploi; demandeur d'emploi; offre d'emploi | jobseeker; job offer
cherchons; recherchons; nous recherchons | seek; look for
proposer; proposition; proposons | offer; propose; proposal
bailleur social; logement social; logements sociaux | social landlord; social housing
copropriété; copropriétaire; syndic | condominium; co-ownership
arpentage; géomètre; cadastre; cadastral | surveying; surveyor; land registry
génie logiciel; architecte logiciel | software engineering; software architect
logiciel en tant que service; logiciel embarqué | software as a service; SaaS; embedded software
embarqué; systèmes embarqués | embedded; on-board; embedded systems
temps réel; en temps réel | real time; real-time
haute fréquence; basse fréquence | high frequency; low frequency
apprentissage par renforcement | reinforcement learning
grand modèle de langage; modèle de langage | language model; large language model
exploration de données; fouille de données; analyse de données | data mining; data analysis; data analytics
science des données; scientifique des données | data science; data scientist
aide à la décision | decision support
logiciel de caisse; progiciel comptable | point of sale; accounting software
règlement général sur la protection des données; RGPD | GDPR; General Data Protection Regulation
cœur de métier | core business
savoir-faire industriel | industrial expertise
clé en main | turnkey
sur mesure; fait sur mesure | tailor-made; bespoke; custom
haut de gamme; bas de gamme | high-end; premium; low-end
gamme | range; line; scale
de pointe; à la pointe; pointe de la technologie | cutting-edge; state-of-the-art; advanced
état de l'art | state of the art
innovant; innovante; novateur; novatrice | innovative; novel
percée; avancée | breakthrough; advance; progress
rupture technologique; technologie de rupture | disruptive technology; breakthrough technology
essor; en plein essor | boom; rise; growth; thriving
bouleversement; bouleverser | disruption; upheaval; disrupt
mutation | mutation; change; transfer
dopage; doper; dopé | doping; boost
résistivité; conducteur électrique; supraconducteur; supraconductivité | conductor; superconductor; superconductivity
jauge; manomètre; débitmètre; thermomètre | gauge; pressure gauge; flow meter; thermometer
pression; sous pression | pressure
vide poussé; pompe à vide; sous vide | high vacuum; vacuum pump; vacuum
étuve; séchage; sécher; séchoir; sécheur | drying; dryer; oven; dry
cuisson; cuire; cuit | cooking; baking; firing; cook
trempe; recuit; traitement thermique | quenching; annealing; heat treatment
corrosion; anticorrosion | corrosion; anti-corrosion
broyage; broyer; broyeur; concassage | grinding; crushing; shredder; crusher; mill
moulin; meunerie; meunier | mill; milling; miller
distillerie; distillation; eau-de-vie | distillery; distillation; brandy
papeterie; pâte à papier; papetier | paper mill; stationery; pulp; paper
mise en bouteille; bouchon de liège; liège | bottling; cork
horlogerie; horloger; montre connectée | watchmaking; watchmaker; smartwatch
joaillerie; orfèvrerie; orfèvre | jewellery; goldsmith; silverware
céramique; poterie; potier; faïence | ceramic; pottery; potter; earthenware
serrurerie; serrurier; quincaillerie | locksmith; hardware store; ironmongery
tournevis; pince; clé à molette | screwdriver; pliers; clamp; wrench
clou; cheville; rivet; agrafe | nail; dowel; ankle; rivet; staple
charnière; poignée; loquet | hinge; handle; latch
enroulement; dérouleur | winding; reel; unwinder
gaine; câblage; câbler | sheath; duct; wiring; cabling
tableau électrique; disjoncteur; fusible; armoire électrique | switchboard; circuit breaker; fuse; electrical cabinet
mise à la terre; paratonnerre; foudre; éclair | earthing; grounding; lightning
groupe électrogène; alternateur; dynamo | generator; generating set; alternator
génératrice; générateur; production d'électricité | generator; power generation
extincteur; détecteur de fumée | fire extinguisher; smoke detector
détecteur; détecter; détection | detector; detect; detection; sensing
alarme; alerte; alerter; système d'alarme | alarm; alert; warning
secouriste; premiers secours; trousse de secours | first aid; first aider; first aid kit
ambulance; ambulancier; brancard | ambulance; paramedic; stretcher
`;
