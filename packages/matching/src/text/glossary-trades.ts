/**
 * French of companies, trades and sciences in English, for reading across languages: `forme; variante | english; other
 * english`. Words alike in both languages are left out.
 */
export const tradesGlossary = `
entreprise | company; business; enterprise
jeune pousse; start-up | startup; start-up
firme; maison mère | company; parent company
filiale; filialiser | subsidiary
succursale | branch
siège social; siège | headquarters; head office; seat
usine; usinage; usiner | factory; plant; machining
atelier | workshop
fabrique; fabriquer; fabrication; fabricant | manufacture; make; manufacturer
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
facture; facturer; facturation | invoice; bill; billing
commande; commander; passer commande | order; control; command
livraison; livrer; livreur | delivery; deliver
livrable | deliverable
bon de commande | purchase order
chiffre d'affaires | turnover; revenue; sales
homme d'affaires; femme d'affaires | businessman; business person
affaire | business; affair; deal
bénéfice; bénéficier; bénéficiaire | profit; benefit; beneficiary
marge | margin
rentable; rentabilité; rentabiliser | profitable; profitability
rendement | yield; efficiency; output
résultat net | net income
trésorerie | cash; cash flow; treasury
fonds propres; capitaux propres | equity
capital-risque; capital risque; capital-investissement | venture capital; private equity
fonds d'investissement; fonds | fund; investment fund
levée de fonds; lever des fonds | fundraising; funding round; raise funds
tour de table | funding round; financing round
amorçage; fonds d'amorçage | seed; seed funding
bailleur; bailleur de fonds | lessor; funder; investor
actionnaire; actionnariat | shareholder; stockholder
action | action; share; stock
associé; associer | partner; associate
partenaire; partenariat | partner; partnership
coentreprise | joint venture
rachat; racheter | takeover; buyout; acquisition
repreneur | buyer; purchaser
reprise; reprendre; reprend; repris | recovery; resume; takeover
cession; céder | sale; transfer; sell
fusion; fusionner | merger; fusion; merge
bourse; boursier | stock exchange; scholarship; grant
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
taxe | tax; levy
taxe sur la valeur ajoutée; TVA | VAT; value added tax
crédit d'impôt; crédit d'impôt recherche | tax credit; research tax credit
valeur ajoutée | added value
valeur | value
valoriser; valorisation | valuation; recovery; promote
salaire; salarial; salariaux | salary; wage; pay
salarié; employé | employee
effectif | workforce; headcount; staff
main-d'œuvre | labour; workforce; manpower
embauche; embaucher | hire; hiring
recruter; recrutement | recruit; recruitment; hiring
licencier; licenciement | dismiss; layoff; redundancy
chômage; chômeur | unemployment; unemployed
retraite; retraité | retirement; pension; pensioner
stage; stagiaire | internship; intern; trainee
alternance; alternant | work-study; alternation
formation professionnelle; formateur | vocational training; trainer
ressources humaines | human resources
cadre supérieur; cadres dirigeants | executive; senior manager
chef d'entreprise; dirigeant d'entreprise | business leader; entrepreneur
patron; patronat | boss; employer
directeur général; présidente-directrice générale; président-directeur général; PDG | chief executive officer; CEO; managing director
directeur technique | chief technology officer; CTO
directeur financier | chief financial officer; CFO
conseil d'administration | board of directors
administrateur | administrator; director
gérer; gestion; gestionnaire; gérant | manage; management; manager
pilotage; piloter | steering; control; manage
gouvernance | governance
démarche | approach; process; procedure
démarrer; démarrage | start; start-up; launch
entrepreneur; entrepreneuriat; entreprendre; entreprenariat | entrepreneur; entrepreneurship; undertake
travailleur indépendant; auto-entrepreneur | self-employed; freelance
pépinière; pépinière d'entreprises | nursery; business incubator
pôle; pôle de compétitivité | cluster; hub; pole
grappe; grappe d'entreprises | cluster; bunch
technopole; technopôle; parc d'activités | technology park; science park; business park
zone industrielle; parc industriel | industrial park; industrial estate
locaux; local commercial; local | premises; local
espace de travail partagé | coworking space
brevet; breveter; breveté | patent
dépôt de brevet | patent filing; patent application
dépôt; déposer | deposit; depot; file
propriété intellectuelle; propriété industrielle | intellectual property; industrial property
marque déposée | registered trademark; trademark
droit d'auteur | copyright
redevance | royalty; fee
contrefaçon; contrefait; contrefaire | counterfeit; infringement; forgery
secret des affaires; secret industriel | trade secret
transfert de technologie | technology transfer
licence d'exploitation; licencié | licence; license; licensee
accord de confidentialité | non-disclosure agreement
confidentialité | confidentiality; privacy
contrat-cadre; accord-cadre | framework agreement
bail; baux | lease
litige; contentieux | dispute; litigation
recherche et développement | research and development
essaimage; essaimer | spin-off; spin out
maturation | maturation; proof of concept
preuve de concept | proof of concept
banc d'essai | test bench; testbed
maquette | mock-up; model
présérie; petite série | pilot production; small batch
passage à l'échelle; montée en échelle; changement d'échelle | scale-up; scaling
industrialiser; industrialisation | industrialise; scale-up; industrialisation
commercialiser; commercialisation; mise sur le marché | market; marketing; commercialisation
commerce; commercial; commerciaux | trade; commerce; business
commerçant; commerçante | shopkeeper; merchant; trader
commerce de détail; vente au détail | retail
détaillant | retailer
commerce en ligne; commerce électronique | e-commerce; online shopping
grossiste; commerce de gros | wholesaler; wholesale
grande distribution; grande surface | mass retail; retail; supermarket
magasin; boutique | shop; store
rayon | ray; shelf; radius
rayonnage | shelving
vitrine | showcase; shop window
enseigne | sign; chain; brand
marchand; marchande; marchandise | merchant; goods; freight
soldes | sales; balance
remise; rabais; ristourne | discount; rebate
étiquette; étiquetage; étiqueter | label; labelling; tag
emballage; emballer | packaging; pack
conditionnement; conditionner | packaging; conditioning
fidélité; fidélisation; fidéliser | loyalty; customer loyalty
publicité; publicitaire | advertising; advertisement
veille technologique; veille concurrentielle | technology watch; competitive intelligence
étude de marché | market research; market study
débouché | outlet; market; opportunity
droits de douane | customs duties; tariff
dédouanement | customs clearance
balance commerciale; échanges commerciaux | trade balance; trade
foire | fair
salon professionnel | trade fair; trade show
mise en relation; mettre en relation | matchmaking; introduction; networking
rendez-vous d'affaires; rendez-vous | business meeting; appointment; meeting
petites et moyennes entreprises; PME | SME; small and medium-sized enterprises
entreprise de taille intermédiaire; ETI | mid-cap; mid-sized company
très petite entreprise; TPE | micro-enterprise; small business
grand groupe | large corporation; corporate group
artisan; artisanal; artisanat; artisanaux | craftsman; craft; artisan
chambre de commerce | chamber of commerce
syndicat; syndical; syndicaux | union; trade union
grille tarifaire | price list
tarif; tarification | price; rate; pricing
abonnement; abonné; abonner | subscription; subscriber
caisse | crate; checkout; fund
encaissement | collection; payment collection
banque; bancaire; banquier | bank; banking; banker
virement | transfer; bank transfer
carte bancaire; carte de crédit | bank card; credit card
épargne; épargner; épargnant | savings; save; saver
placement financier; rendement financier | investment; financial return
taux d'intérêt | interest rate
taux de change | exchange rate
devise | currency; foreign exchange; motto
courtier; courtage | broker; brokerage
assurance; assureur; assuré | insurance; insurer; insured
assurer | ensure; provide; insure
sinistre | disaster; claim
indemnisation; indemniser; indemnité | compensation; compensate; allowance
mutuelle santé; complémentaire santé | health insurance; mutual insurance
prime | premium; bonus
caution; cautionnement | deposit; surety
garantie; garantir | guarantee; warranty
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
informatique; informaticien | computing; IT; computer science
numérique; numériquement | digital; numerical
numérisation; numériser | digitisation; digitization; scan
dématérialisation; dématérialisé | paperless; digitisation; digitization
matériel; matériel informatique | hardware; equipment; material
micrologiciel | firmware
code source | source code
logiciel libre | free software; open source
libre accès | open access
ouvert à tous; données ouvertes | open data
donnée | data
base de données | database
mégadonnées; données massives | big data
jeu de données; jeux de données | dataset; data set
entrepôt de données | data warehouse
lac de données | data lake
traitement des données | data processing
informatique en nuage; infonuagique; nuage informatique | cloud computing; cloud
périphérie | outskirts; edge; periphery
informatique en périphérie | edge computing
hébergement; héberger; hébergeur | hosting; accommodation; host
centre de données | data centre; data center
serveur | server; waiter
grappe de serveurs; calcul intensif; calcul haute performance | high-performance computing; HPC; cluster
calcul; calculer; calculateur | calculation; computing; compute
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
recette | recipe; revenue; receipts
tests unitaires | unit tests
cycle de vie | life cycle; lifecycle
intelligence artificielle; IA | artificial intelligence; AI
apprentissage automatique; apprentissage machine | machine learning
apprentissage profond | deep learning
réseau de neurones; réseaux de neurones | neural network
vision par ordinateur; vision artificielle | computer vision; machine vision
traitement d'images; imagerie | image processing; imaging
reconnaissance faciale | facial recognition; face recognition
vocal; vocaux; vocale | voice; vocal
reconnaissance vocale | speech recognition; voice recognition
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
gravure; graver | engraving; etching
carte électronique; circuit imprimé | printed circuit board; circuit board; PCB
carte à puce | smart card
brasage; soudure; souder; soudage | welding; soldering; weld
transistor de puissance; électronique de puissance | power transistor; power electronics
onduleur | inverter
redresseur | rectifier
condensateur | capacitor
bobine; bobinage | coil; winding
aimant; aimanté; aimantation | magnet; magnetic
courant; courant électrique | current; electric current; common
tension | voltage; tension
haute tension | high voltage
basse tension | low voltage
puissance électrique | electric power; power
prise électrique; prise de courant | socket; electrical outlet
borne de recharge | charging station; charging point
recharge; recharger; rechargeable | recharge; charging
borne | terminal; charging point; kiosk
chargeur | charger; loader
fibre optique | optical fibre; optical fiber; fiber optics
haut débit; très haut débit | broadband; high-speed
débit | flow rate; throughput; flow
bande passante | bandwidth
onde | wave
longueur d'onde | wavelength
hyperfréquence; micro-ondes | microwave; radio frequency
émetteur; émettre; émet | transmitter; emit; issue
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
faille | flaw; fault; breach
fuite de données | data breach; data leak
mot de passe | password
chiffrement; chiffrer | encryption; encrypt
déchiffrement; déchiffrer | decryption; decipher
cryptographie; cryptage | cryptography; encryption
signature électronique | electronic signature
identité numérique; identifiant | digital identity; identifier; login
vie privée | privacy
données personnelles; données à caractère personnel | personal data
protection des données | data protection
espion; espionnage; espionner | spy; spying; espionage
logiciel espion; mouchard | spyware
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
diode électroluminescente; LED | LED; light-emitting diode
affichage; afficher; affiche; afficheur | display; poster
écran tactile | touch screen; touchscreen
tactile | tactile; touch
clavier | keyboard
imprimante; imprimer; impression; imprimerie | printer; print; printing
impression en trois dimensions; fabrication additive | additive manufacturing; printing
cobot; robot collaboratif | cobot; collaborative robot
bras robotisé; bras robotique | robotic arm
automate; automate programmable; automatisme | programmable logic controller; automation; PLC
asservissement | servo control
boucle | loop
boucle de régulation | control loop
commande numérique | numerical control; CNC
drone | drone; unmanned aerial vehicle
télécommande; télécommander | remote control
à distance; distant | remote; remotely; distant
télétravail | remote work; telework
visioconférence; visio | videoconference; video call
travail à distance | remote work
domotique; maison connectée | home automation; smart home
ville intelligente | smart city
localisation; localiser | location; locate
système d'information | information system
système d'exploitation | operating system
traçabilité; traçable | traceability; traceable
tracé; tracer | route; layout; trace
arborescence | tree; tree structure
étalonnage; étalon; étalonner | calibration; standard; calibrate
chaîne d'approvisionnement; chaîne logistique | supply chain
approvisionnement; approvisionner | supply; procurement; sourcing
entrepôt; entreposage; entreposer | warehouse; warehousing; storage
quai | dock; platform; quay
débarquement; débarquer | landing; disembark
embarquement; embarquer | boarding; embark
manutention | handling; material handling
chariot; caddie | trolley; cart
chariot élévateur | forklift
convoyeur; tapis roulant | conveyor; conveyor belt
palette; palettisation | pallet; palletising; palletizing
conteneur; porte-conteneurs | container; container ship
colis | parcel; package
coursier; dernier kilomètre | courier; last mile
poste; postal; postaux | post; position; mail
fret; cargaison | freight; cargo
transport; transporteur; transporter | transport; transportation; carrier
transport routier; transport en commun | road transport; public transport
affrètement; affréter; transitaire | chartering; freight forwarder
stock; gestion des stocks | inventory; stock
rupture de stock | stockout
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
contrôle; contrôler; contrôleur | control; inspection; check
contrôle qualité; assurance qualité | quality control; quality assurance
contrôle non destructif | non-destructive testing
norme; normalisation; normaliser; normatif | standard; norm; standardisation
conformité; conforme; mise en conformité | compliance; compliant; conformity
homologation; homologuer | approval; certification
agrément; agréé | approval; approved; accreditation
marquage; marquage CE | marking; CE marking
cadence | rate; pace; throughput
chaîne de montage; chaîne de production; chaîne d'assemblage | assembly line; production line
montage | assembly; mounting; editing
équipement; équipementier; équiper | equipment; supplier; equip
pièces détachées; pièce de rechange; rechange | spare parts; spare part
entretien; entretenir; entretient | maintenance; interview; maintain
maintenance prédictive | predictive maintenance
panne; tomber en panne | breakdown; failure
dépannage; dépanner | repair; troubleshooting
réparation; réparer; réparateur | repair; fix
remise en état; reconditionnement; reconditionné | refurbishment; reconditioned; refurbished
machine-outil; machines-outils | machine tool
tournage; tour à métaux | turning; shooting; filming
fraisage; fraiseuse | milling; milling machine
fraise | strawberry; milling cutter
perçage; perceuse | drilling; drill
percer; foret | drill; pierce
meulage; meule | grinding
rectification | grinding; correction
polissage; polir | polishing; polish
découpe; découpage; découper | cutting; cut
forge; forgeage; forger | forging; forge
emboutissage; estampage | stamping; deep drawing
pliage; plier | folding; bending; fold
cintrage | bending
moulage; mouler | moulding; molding; casting
moule | mould; mold; mussel
plasturgie | plastics processing; plastics industry
injection plastique | injection moulding; injection molding
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
vérin | cylinder; actuator
actionneur | actuator
pompe; pompage; pomper | pump; pumping
vanne; soupape; clapet | valve
robinet; robinetterie | tap; faucet; valve
tuyau; tuyauterie | pipe; hose; piping
conduite d'eau; canalisation | water pipe; pipeline; mains
étanchéité; étanche; joint d'étanchéité | seal; watertight; waterproof
réservoir; cuve | tank; reservoir; vat
citerne | tank; tanker
compresseur; comprimé | compressor; tablet; compressed
échangeur; échangeur de chaleur; échangeurs thermiques | heat exchanger; interchange
usure; user | wear
frottement; frotter | friction; rub
fissure; fissuration; fissurer | crack; cracking
contrainte; contraindre | constraint; stress
fatigue des matériaux | material fatigue
rouille; rouiller | rust
secousse; vibration; vibratoire | vibration; shaking
outillage industriel | tooling
établi | workbench
acier; aciérie | steel; steelworks
sidérurgie; sidérurgique | steel industry; steelmaking
fer; ferreux | iron; ferrous
ferraille; ferrailleur | scrap metal; scrap
cuivre | copper
étain | tin
plomb | lead
alliage | alloy
terres rares | rare earths; rare earth elements
métaux; métal; métallurgie; métallique | metal; metallurgy
minerai | ore
mine; minier; minière | mine; mining
gisement | deposit; field
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
vitrage; vitre; vitré | glazing; window pane; glass
verrerie | glassware; glassworks
caoutchouc; élastomère | rubber; elastomer
matière | material; matter
matière première | raw material
matière plastique; plastique | plastic
colle; coller; collage; adhésif | glue; adhesive; bonding
revêtement; revêtir | coating; covering
vernis; vernir | varnish
couche mince; couche | thin film; layer; coat
poudre; pulvérulent | powder
pulvérisation; pulvériser; pulvérisateur | spraying; spray; sputtering
pâte | paste; dough; pulp
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
tensioactif | surfactant
lessive | laundry; washing powder
engrais | fertiliser; fertilizer
levure | yeast
ferment | ferment; starter culture
poison; empoisonnement; empoisonner | poison; poisoning
toxicité; toxique | toxic; toxicity
herbicide; désherbant | herbicide; weedkiller
cosmétique; soins de la peau | cosmetics; cosmetic; skin care
tissu | fabric; tissue
tisser; tissage; tisserand | weaving; weave
étoffe | fabric; cloth
toile | canvas; web; cloth
coton | cotton
lin | linen; flax
laine | wool
soie; soierie | silk
cuir | leather
maroquinerie | leather goods
filature; filer; filage | spinning; spinning mill
tricot; tricotage; tricoter | knitwear; knitting
maille; maillage | mesh; stitch; knit
dentelle | lace
broderie | embroidery
confection | garment making; clothing
prêt-à-porter | ready-to-wear
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
urbanisme; urbaniste | urban planning; town planning; planner
aménagement; aménager; aménageur | development; planning; layout
permis de construire | building permit; planning permission
maçonnerie; maçon | masonry; bricklayer
béton; béton armé | concrete; reinforced concrete
ciment; cimenterie; cimentier | cement
brique | brick
tuile | tile
carrelage; carreau; carreaux | tiling; tile
charpente; charpentier | carpenter; framework
poutre | beam
ossature | frame; skeleton
bardage | cladding
isolation; isolant; isolation thermique | insulation; insulating
isoler; isolement | isolate; insulate; isolation
rénovation; rénover; rénovation énergétique | renovation; retrofit; energy renovation
déconstruction | dismantling; deconstruction
échafaudage | scaffolding
grue | crane
engin; engins de chantier | machine; vehicle; construction machinery
terrassement | earthworks
pelleteuse | excavator
forage; forer; foreuse | drilling; borehole
puits | well; shaft
ascenseur | lift; elevator
plomberie; plombier | plumbing; plumber
chauffage; chauffer | heating; heat
chauffe-eau | water heater
radiateur | radiator; heater
chauffage urbain; réseau de chaleur; réseaux de chaleur | district heating
climatisation; climatiseur; clim | air conditioning; air conditioner
ventilateur | fan; ventilator
ventilation; aération; aérer | ventilation; airing
réfrigérateur; frigo | refrigerator; fridge
réfrigération; frigorifique | refrigeration; cooling
refroidissement; refroidir; refroidisseur | cooling; cool; chiller
pompe à chaleur | heat pump
sécurité incendie | fire safety; fire
barrage | dam
tunnel; tunnelier | tunnel; tunnel boring machine
chaussée | roadway; carriageway
voirie | roads; road network
goudron | tar
bitume; enrobé | bitumen; asphalt
énergie renouvelable; renouvelable | renewable energy; renewable
transition énergétique | energy transition
efficacité énergétique | energy efficiency
économies d'énergie | energy savings
sobriété; sobre | sobriety; restraint; sober
efficacité; efficace; efficacement | efficiency; effective; effectiveness
économie; économique; économiser | economy; economic; save
panneau; panneaux; panneau solaire; panneaux solaires | panel; solar panel; sign
cellule solaire; cellules photovoltaïques | solar cell; photovoltaic cell
centrale électrique; centrale; centrale solaire | power plant; power station; solar farm
énergie nucléaire | nuclear energy; nuclear power
réacteur | reactor; jet engine
réacteur nucléaire | nuclear reactor
éolien; énergie éolienne | wind power; wind energy
éolienne | wind turbine
éolien en mer; parc éolien | offshore wind; wind farm
pale | blade; pale
houlomoteur; énergie houlomotrice; houle | wave energy; swell
marémoteur; hydrolien; hydrolienne | tidal energy; tidal turbine
géothermie; géothermique | geothermal energy; geothermal
biomasse; bois-énergie | biomass; wood energy
biocarburant; agrocarburant | biofuel
méthanisation; méthaniseur | anaerobic digestion; biogas plant
gaz; gazier; gaz naturel | gas; natural gas
gaz à effet de serre | greenhouse gas; greenhouse gases
effet de serre; serre | greenhouse; greenhouse effect
pétrole; pétrolier; pétrolière | oil; petroleum; tanker
raffinerie; raffinage | refinery; refining
carburant; combustible; combustibles fossiles | fuel; fossil fuels
gazole; diesel; gasoil | diesel
émissions de carbone | carbon emissions
empreinte carbone; bilan carbone | carbon footprint
empreinte | footprint; print; imprint
décarbonation; décarboner; bas carbone | decarbonisation; low-carbon; decarbonization
captage; captage du carbone; capture du carbone; capter | capture; carbon capture
puits de carbone | carbon sink
neutralité carbone | carbon neutrality; net zero
quotas d'émission; marché du carbone | emission allowances; carbon market
réseau électrique; réseaux électriques; réseau intelligent; réseaux intelligents | power grid; smart grid
raccordement; raccorder | connection; connect
ligne à haute tension | power line; transmission line
compteur; comptage; compteur intelligent | meter; counter; metering
effacement; effacer | erase; deletion; demand response
flexibilité; souplesse; souple | flexibility; flexible; supple
pointe de consommation | peak demand
batterie au lithium; lithium-ion | lithium battery; lithium-ion
pile à combustible | fuel cell
électrolyseur; électrolyse de l'eau | electrolyser; electrolyzer; water electrolysis
ravitaillement; ravitailler; avitaillement | refuelling; supply
station-service | petrol station; gas station; filling station
cogénération | cogeneration; combined heat and power
chaleur fatale; chaleur perdue | waste heat
turbine à gaz | gas turbine
vapeur | steam; vapour
eau potable; potabilisation; potable | drinking water; water treatment
eaux usées; eau usée | wastewater; sewage
assainissement; assainir | sanitation; wastewater treatment; remediation
station d'épuration | wastewater treatment plant; sewage treatment plant
épuration; épurer | purification; purify
égout | sewer
boues d'épuration; boues | sludge; sewage sludge
dessalement; dessaler | desalination
nappe phréatique; eaux souterraines | groundwater; water table
nappe | sheet; layer; tablecloth
souterrain | underground
arrosage; arroser | watering; water
eaux pluviales; eau de pluie | stormwater; rainwater
filtration; filtrer; filtre | filter; filtration
tamis; tamisage; criblage | sieve; screening
traitement de l'eau; traitement des eaux | water treatment
dépollution; dépolluer; dépollution des sols | remediation; clean-up; depollution
qualité de l'air | air quality
particules fines | particulate matter; fine particles
déchet | waste
ordures ménagères; ordure | household waste; garbage; rubbish
décharge; enfouissement | landfill; dump; discharge
déchetterie; déchèterie | recycling centre; recycling center; waste collection site
tri; trier; tri sélectif | sorting; sort; waste sorting
collecte des déchets | waste collection
ramassage; ramasser | pick up; collection
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
reboisement; reforestation | reforestation
déforestation; déboisement | deforestation
agriculture; agricole | agriculture; agricultural; farming
agriculteur; agricultrice | farmer
ferme; fermier; fermière | farm; farmer; firm
exploitation; exploiter; exploitant | operation; operate; exploit
exploitation agricole; exploitant agricole | farm; farmer
élevage; éleveur | livestock; breeding; farming
élever | raise; lift; bring up
bétail | livestock; cattle
bovin | cattle; bovine
ovin | sheep
porcin | pig; swine
volaille; avicole; aviculture | poultry
abattoir | slaughterhouse
abattage; abattre; abattu | slaughter; felling; shoot down
vétérinaire | veterinary; veterinarian; vet
pêche; pêcher; pêcherie | fishing; fish; peach
pêcheur; pêcheuse | fisherman; angler
pisciculture; aquaculture; aquacole | fish farming; aquaculture
crevette | shrimp
coquillage | shellfish
huître | oyster
algue; micro-algues; microalgues | algae; seaweed; microalgae
récolte; récolter; moisson | harvest; crop
semence; graine | seed
semer; semis | sow; sowing; seedling
culture; cultiver | crop; culture; cultivation
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
vigne | vine
vignoble | vineyard
viticulture; viticole; vigneron | winegrowing; winemaker
vin; vinicole | wine
bière | beer
brasserie; brasseur; brasser | brewery; brewer; brew
lait; laitier; laitière; laiterie | milk; dairy
fromage; fromagerie | cheese
beurre | butter
crème | cream
yaourt | yogurt
viande | meat
jambon | ham
saucisse; saucisson | sausage
charcuterie | cold meats
pain | bread
boulangerie; boulanger | bakery; baker
gâteau; gâteaux | cake
pâtisserie; pâtissier | pastry; pastry shop
biscuit | biscuit; cookie
sucre; sucré; sucrier | sugar; sweet
miel | honey
apiculture; apiculteur | beekeeping; beekeeper
ruche | hive; beehive
huile; huileux | oil
vinaigre | vinegar
poivre | pepper
épice | spice
thé; théier | tea
plat; plats préparés | dish; flat; ready meals
agroalimentaire; industrie agroalimentaire | agri-food; food processing; food industry
complément alimentaire | dietary supplement; food supplement
arôme; saveur; aromatique | flavour; flavor; aroma
conserve; conserverie | canned food; cannery
conservation; conserver | preservation; preserve; storage
surgelé; congelé | frozen
congélation; congélateur | freezing; freezer
sécurité alimentaire; sécurité sanitaire | food safety; food security
circuit court | short supply chain; local food
agriculture biologique | organic farming
agriculture de précision | precision agriculture; precision farming
moissonneuse | harvester
charrue | plough; plow
labour; labourer | ploughing; plough; plow
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
soignant; personnel soignant | caregiver; healthcare worker
sage-femme; sages-femmes | midwife
chirurgie; chirurgien; chirurgical; chirurgicaux | surgery; surgeon; surgical
hôpital; hôpitaux; hospitalier; hospitalière; hospitalisation | hospital; hospitalisation; hospitalization
centre hospitalier universitaire; CHU | university hospital; teaching hospital
centre hospitalier | hospital
urgence; urgentiste | emergency; emergency room
réanimation; soins intensifs | intensive care; resuscitation
consultation | consultation; appointment
téléconsultation; télémédecine; télésanté | telemedicine; teleconsultation; telehealth
ordonnance | prescription; order
médicament; médicamenteux | drug; medicine; medication
pharmacie; officine | pharmacy; drugstore
laboratoire pharmaceutique; industrie pharmaceutique | pharmaceutical company; pharmaceutical industry
principe actif | active ingredient; active pharmaceutical ingredient
façonnier; fabrication à façon; sous-traitance pharmaceutique | contract manufacturer; contract manufacturing; CDMO
gélule; pilule | capsule; pill
pommade; onguent | ointment
sirop; collyre | syrup; eye drops
générique; médicament générique | generic; generic drug
effet secondaire; effet indésirable | side effect; adverse event
pharmacovigilance | pharmacovigilance; drug safety
autorisation de mise sur le marché; AMM | marketing authorisation; marketing authorization; approval
essai clinique; étude clinique | clinical trial; clinical study
cobaye | guinea pig
remboursement; rembourser; remboursé | reimbursement; refund; repay
sécurité sociale; assurance maladie | social security; health insurance
dispositif médical; dispositifs médicaux | medical device
dispositif | device; system; scheme
dépistage; dépister | screening; testing; detect
trousse; trousse de diagnostic | kit; diagnostic kit
prélèvement; prélever | sample; sampling; levy
échantillon; échantillonnage | sample; sampling
analyse; analyser; analyses de sang | analysis; analyse; blood test
radiographie; rayons X | X-ray; radiography
échographie; ultrasons | ultrasound
imagerie par résonance magnétique; IRM | magnetic resonance imaging; MRI
scanner; tomodensitométrie | CT scan; scanner
imagerie médicale | medical imaging
tumeur; tumoral; tumoraux | tumour; tumor
cancer du sein | breast cancer
leucémie | leukaemia; leukemia
radiothérapie; chimiothérapie | radiotherapy; chemotherapy
curiethérapie; protonthérapie | brachytherapy; proton therapy
système immunitaire | immune system
anticorps | antibody
piqûre; piquer | bite; sting; injection
seringue | syringe
virus; viral; viraux | virus; viral
rage | rabies; rage
rougeole | measles
variole | smallpox
paludisme | malaria
peste | plague
sida; syndrome d'immunodéficience acquise | AIDS
VIH | HIV
coqueluche; tétanos | whooping cough; tetanus
épidémie; épidémique | epidemic; outbreak
contagion; contagieux | contagious; infection
contamination; contaminer | contamination; contaminate; infect
résistance aux antibiotiques; antibiorésistance | antibiotic resistance; antimicrobial resistance
microbe; germe | germ; microbe
moisissure | mould; mold
glycémie | blood sugar; blood glucose
surpoids | overweight
amaigrissement; maigrir | weight loss; lose weight
maladie cardiovasculaire; cardiologie; cardiologue | cardiovascular disease; cardiology
crise cardiaque; infarctus | heart attack; infarction
insuffisance cardiaque; insuffisance | heart failure; failure; deficiency
accident vasculaire cérébral; AVC | stroke
hypertension; tension artérielle; pression artérielle | hypertension; blood pressure; high blood pressure
vaisseau; vaisseaux | vessel; ship
artère; veine; veineux | artery; vein
caillot; coagulation | clot; coagulation
stimulateur cardiaque; défibrillateur | pacemaker; defibrillator
endoprothèse; stents | stent
anémie | anaemia; anemia
hémophilie | haemophilia; hemophilia
plaie | wound
cicatrisation; cicatriser | wound healing; healing
cicatrice | scar
brûlure | burn
pansement; bandage | dressing; bandage
prothèse; prothétique | prosthesis; implant; prosthetic
handicapé; en situation de handicap | disabled
handicap | disability
fauteuil roulant | wheelchair
aveugle; cécité | blind; blindness
malvoyant; déficience visuelle | visually impaired; visual impairment
sourd; surdité | deaf; deafness
malentendant | hearing impaired; hard of hearing
audition; auditif | hearing; audition
prothèse auditive; aide auditive; appareil auditif | hearing aid
muet; muette | mute; silent
rééducation; rééduquer | rehabilitation
kinésithérapie; kinésithérapeute | physiotherapy; physiotherapist
dentaire; dentiste; dentisterie; chirurgien-dentiste | dental; dentist; dentistry
ophtalmologie; ophtalmologue; oculaire; oculiste | ophthalmology; eye
dermatologie; dermatologue; cutané | dermatology; skin
grossesse | pregnancy
enceinte; femme enceinte | pregnant; enclosure
accouchement; accoucher | childbirth; give birth
fécondation; féconder | fertilisation; fertilization
fécondité; fertilité | fertility
procréation; procréation médicalement assistée | assisted reproduction; procreation
avortement; fausse couche | abortion; miscarriage
pédiatrie; pédiatre; pédiatrique | paediatrics; pediatrics; pediatric
personne âgée | elderly; older people
maison de retraite; EHPAD | nursing home; care home; retirement home
dépendance | dependence; addiction
perte d'autonomie | loss of autonomy
soins à domicile; aide à domicile; maintien à domicile | home care; home help
aidant | caregiver; carer
soins palliatifs | palliative care
psychiatrie; psychiatre; santé mentale | psychiatry; mental health
trouble | disorder; trouble
démence; maladie d'Alzheimer | dementia; Alzheimer's disease
maladie de Parkinson | Parkinson's disease
épilepsie; épileptique; convulsion | epilepsy; seizure
moelle épinière; moelle; moelle osseuse | spinal cord; marrow; bone marrow
colonne vertébrale | spine; spinal column
crâne | skull
squelette | skeleton
mâchoire | jaw
articulation; articulaire | joint
arthrose | osteoarthritis
rhumatisme | rheumatism
ostéoporose; osseux; osseuse | osteoporosis; bone
pneumonie; pneumologie | pneumonia; pulmonology
respirateur; appareil respiratoire | ventilator; respirator
apnée du sommeil | sleep apnoea; sleep apnea
intestin; intestinal; intestinaux | gut; intestine; bowel
flore intestinale; microbiote; microbiome | gut flora; microbiome; microbiota
vessie | bladder
insuffisance rénale | kidney failure; renal failure
greffe; greffer; greffon; transplantation | transplant; graft; transplantation
don d'organes; don du sang | organ donation; blood donation
transfusion; plasma sanguin | transfusion; blood plasma
maladie rare; médicament orphelin | rare disease; orphan drug
maladie chronique | chronic disease
médecine de précision; médecine personnalisée | precision medicine; personalised medicine; personalized medicine
médecine traditionnelle | traditional medicine
médecine chinoise | Chinese medicine
plante médicinale; phytothérapie | medicinal plant; herbal medicine
thérapie génique | gene therapy
thérapie cellulaire | cell therapy
thérapeutique; thérapie; thérapeute | therapeutic; therapy; treatment
cellule; cellulaire | cell; cellular
cellules souches | stem cell
souche | strain; stump
gène; génique | gene
génétiquement modifié; OGM; organisme génétiquement modifié | genetically modified; GMO; genetically modified organism
acide désoxyribonucléique; ADN | DNA
acide ribonucléique; ARN | RNA
ARN messager | messenger RNA; mRNA
acide aminé | amino acid
édition génomique; édition de gènes; ciseaux moléculaires | gene editing; genome editing
vitamine; oligo-élément; oligoéléments | vitamin; trace element
graisse | fat; grease
gras; grasse; matières grasses | fat; fatty
biologique; bio | biological; organic
sciences du vivant; sciences de la vie | life sciences
biomédicament | biologic; biopharmaceutical
bioproduction | biomanufacturing
culture cellulaire | cell culture
salle blanche; salle propre | cleanroom; clean room
laboratoire; laborantin | laboratory; lab; lab technician
paillasse | laboratory bench
éprouvette; tube à essai | test tube
boîte de Petri | Petri dish
réactif | reagent; reactive
loupe | magnifying glass
balance; pesage; pesée | scale; weighing; balance
dosage; doser; dose | dosage; assay; dose
seuil; limite de détection | threshold; limit of detection
milieu de culture | culture medium
désinfection; désinfectant; désinfecter | disinfection; disinfectant
masque | mask
animalerie; expérimentation animale | animal facility; animal testing
chimiothèque; criblage à haut débit | compound library; high-throughput screening
cible thérapeutique | therapeutic target; drug target
laboratoire sur puce; microfluidique | lab on a chip; microfluidics
réglementation; réglementaire | regulation; regulatory; regulate
directive européenne; directive | directive; guideline
cadre juridique; cadre réglementaire | legal framework; regulatory framework
bac à sable; bac à sable réglementaire | sandbox; regulatory sandbox
exigence; exiger; exigeant | requirement; demand; demanding
audit; auditeur | audit; auditor; listener
organisme | body; organisation; organism
organisme notifié | notified body
corruption; lutte contre la corruption | corruption; anti-corruption
pot-de-vin; pots-de-vin | bribe; bribery
candidat; candidate; candidature | candidate; application; candidacy
appel à candidatures | call for applications
concours; concourir | competition; contest; entrance exam
jury | jury; panel
feuille de route | roadmap
étude de faisabilité; faisabilité | feasibility study; feasibility
planification; planifier | planning; plan
chef de projet; cheffe de projet | project manager
gestion de projet; suivi de projet | project management
retour sur investissement | return on investment
retour d'expérience; rétroaction | feedback; lessons learned
veille sanitaire | health surveillance
plan d'affaires; modèle économique; modèle d'affaires | business plan; business model
partie prenante | stakeholder
responsabilité sociétale; RSE | corporate social responsibility; CSR
développement économique; attractivité | economic development; attractiveness
croissance externe | external growth; acquisitions
délocalisation; délocaliser | offshoring; relocation
relocalisation; relocaliser | reshoring; relocation
implantation; implanter; s'implanter | establishment; location; set up
envergure | scope; scale; wingspan
rayonnement international | international reach; influence
pouvoir d'achat | purchasing power
produit intérieur brut; PIB | gross domestic product; GDP
conjoncture; crise | economic situation; crisis
plus-value; moins-value | capital gain; added value
coût de revient; prix de revient | cost price; production cost
amortissement; amortir; amortisseur | depreciation; damping; shock absorber
frais généraux; frais de port | overheads; costs; shipping costs
honoraires; cotisation | fees; contribution
plafond; plafonner | ceiling; cap
pédagogie; pédagogique | teaching; educational; pedagogy
doctorat; doctorant | doctorate; PhD
thèse | thesis
bac | tray; bin; baccalaureate
baccalauréat | baccalaureate; high school diploma
école d'ingénieurs; grande école | engineering school; graduate school
établissement scolaire; établissement d'enseignement | school; educational institution
enseignement supérieur | higher education
enseignement à distance | distance learning
formation en ligne | online course; e-learning
stage en entreprise | internship; work placement
manuel scolaire; manuel | manual; textbook; handbook
tuteur; tutorat | tutor; tutoring
parrain; parrainage; parrainer | sponsor; sponsorship; godfather
crèche; garde d'enfants | nursery; childcare; day care
petite enfance | early childhood
mobilité; mobilité douce | mobility; soft mobility; active travel
constructeur automobile | carmaker; car manufacturer
automobile; automobiliste | car; automotive; motorist
véhicule électrique; voiture électrique | electric vehicle; electric car
véhicule autonome; conduite autonome | autonomous vehicle; self-driving; autonomous driving
autopartage | car sharing
covoiturage; covoitureur | carpooling; ride sharing
vélos en libre-service | bike sharing
trottinette | scooter; kick scooter
deux-roues | two-wheeler
moto; motocyclette; motard | motorcycle; motorbike
pneu; pneumatique | tyre; tire; pneumatic
frein; freiner; freinage | brake; braking
volant; volant d'inertie | steering wheel; flywheel
embrayage; boîte de vitesses | clutch; gearbox
carrosserie | bodywork
pare-brise | windscreen; windshield
pare-chocs | bumper
châssis | chassis; frame
phare | headlight; lighthouse
échappement; pot d'échappement; gaz d'échappement | exhaust; exhaust gas
essieu; bogie | axle; bogie
moteur thermique; moteur à combustion | combustion engine
groupe motopropulseur; motorisation | powertrain; engine
parc de stationnement; stationnement; parking; stationner | parking; car park; park
péage | toll
feux de circulation; feu rouge | traffic lights; traffic light; red light
permis de conduire | driving licence; driving license; driver's license
auto-école | driving school
dépanneuse | tow truck
tramway | tram; tramway
téléphérique; télécabine | cable car; gondola
aiguillage | switch; points
voie ferrée | railway line; railway track
train à grande vitesse; TGV | high-speed train
grande vitesse | high-speed; high-speed rail
wagon | carriage; wagon
rame | train; oar
aéronautique; aérospatial; aérospatiale; aérospatiaux | aeronautics; aerospace; aviation
aéronef | aircraft
avionneur | aircraft manufacturer
avion de ligne | airliner
avion de chasse; chasseur bombardier | fighter jet; fighter aircraft
planeur; planer | glider; glide
montgolfière | hot air balloon; balloon
dirigeable | airship
vol | flight; theft
voler; envol; s'envoler | fly; steal
décollage; décoller | takeoff; take off
atterrissage; atterrir | landing; land
piste | track; runway; trail
piste d'atterrissage | runway; landing strip
piste cyclable | cycle path; bike lane
compagnie aérienne | airline
aérien; aérienne | air; aerial
équipage | crew
hôtesse de l'air | flight attendant
pilote | pilot; driver
voilure | wing; sails
train d'atterrissage | landing gear
fusée | rocket
lanceur | launcher; launch vehicle
spatial; spatiaux; spatiale; espace extra-atmosphérique | space; spatial
engin spatial; vaisseau spatial; vaisseaux spatiaux | spacecraft; spaceship
sonde spatiale | space probe
navette spatiale | space shuttle
sonde; sonder | probe; sensor
navette | shuttle
orbite; mise en orbite; orbital; orbitaux | orbit; orbital
spationaute; cosmonaute; astronaute | astronaut
apesanteur | weightlessness; zero gravity
pesanteur; gravité; gravitation | gravity; gravitation
télédétection; observation de la Terre | remote sensing; Earth observation
maritime | maritime; sea
transport maritime | shipping; sea transport
naval; navale; construction navale | naval; shipbuilding
marin; matelot | sailor
marine marchande | merchant navy
portuaire; autorité portuaire | port; harbour; port authority
havre; rade | harbour; harbor; haven
voilier; mât | sailing boat; yacht; mast
voile | sail; sailing; veil
coque | hull; shell
gouvernail | rudder
ancre; ancrer; ancrage | anchor; anchoring
barre; barreau; barreaux | bar
hélice | propeller; helix
plongée; plongeur; plonger | diving; diver; dive
sous-marin | submarine; underwater
péniche | barge
voie navigable | waterway
fluvial; fluviaux | river; inland waterway
écluse | lock
épave | wreck
naufrage; naufragé | shipwreck
couler; coulée | flow; sink; casting
dragage; draguer | dredging; dredge
digue | dyke; dike; embankment
jetée | pier; jetty
tourisme; touriste; touristique; office de tourisme | tourism; tourist; tourist office
hôtellerie; hôtelier | hotel industry; hospitality
chambre d'hôtes | guest house; bed and breakfast
restauration | catering; restoration
traiteur | caterer
station balnéaire; station de ski | seaside resort; ski resort; resort
station | station; resort
ski; skieur; skier; neige artificielle | ski; skiing; skier
camping; campeur; camper | camping; campsite; camp
agence de voyages; voyagiste; croisiériste | travel agency; tour operator; cruise line
réservation; réserver; réserve | booking; reservation; reserve
billetterie | ticketing; ticket office
guichet | counter; ticket office
parc à thème; parc d'attractions | amusement park; theme park
thermalisme; station thermale; cure thermale | spa; hydrotherapy; thermal spa
tourisme durable | sustainable tourism
gîte | cottage; lodging; holiday cottage
œnologie; œnologue | oenology; winemaking
œnotourisme | wine tourism
domaine viticole | wine estate; winery
cabinet | firm; office; practice
cabinet de conseil; société de conseil | consulting firm; consultancy
cabinet d'avocats | law firm
cabinet de recrutement | recruitment agency
intérim; intérimaire | temporary work; interim; temporary
agence | agency; branch
nettoyage industriel; propreté urbaine | industrial cleaning; street cleaning
gardien; gardienne; gardiennage | guard; caretaker; keeper
vigile | security guard
accueil téléphonique; centre d'appels | call centre; call center
service après-vente; après-vente | after-sales service; after-sales
blanchisserie industrielle; teinturerie | laundry; dyeing
coiffeur; coiffure; salon de coiffure | hairdresser; hairstyle; hair salon
esthétique | aesthetic; cosmetic
institut de beauté; esthéticienne | beauty salon; beautician
déménagement; déménager | moving; move; removal
emménager | move in
services à la personne; aide ménagère | personal services; home help
économie sociale et solidaire; entreprise sociale | social economy; social enterprise
organisme de recherche; centre de recherche; institut de recherche | research organisation; research centre; research institute
laboratoire commun; projet collaboratif | joint laboratory; collaborative project
demandeur d'emploi | jobseeker; unemployed
offre d'emploi | job offer; vacancy
cherchons; recherchons; nous recherchons | seek; look for
proposer; proposition; proposons | offer; propose; proposal
bailleur social; logement social; logements sociaux | social landlord; social housing
copropriété; copropriétaire; syndic | condominium; co-ownership
arpentage; géomètre | surveying; surveyor
cadastre; cadastral | land registry; cadastre
génie logiciel; architecte logiciel | software engineering; software architect
logiciel en tant que service; logiciel embarqué | software as a service; SaaS; embedded software
embarqué | embedded; on-board
système embarqué | embedded system
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
haut de gamme | high-end; premium
bas de gamme | low-end
gamme | range; line; scale
de pointe; à la pointe; pointe de la technologie | cutting-edge; state-of-the-art; advanced
état de l'art | state of the art
innovant; innovante; novateur; novatrice | innovative; novel
percée; avancée | breakthrough; advance; progress
rupture technologique; technologie de rupture | disruptive technology; breakthrough technology
essor; en plein essor | boom; rise; growth
bouleversement; bouleverser | disruption; upheaval; disrupt
mutation | mutation; change; transfer
dopage; doper; dopé | doping; boost
supraconducteur; supraconductivité | superconductor; superconductivity
jauge | gauge
manomètre | pressure gauge
débitmètre | flow meter
pression; sous pression | pressure
pompe à vide | vacuum pump
sous vide | vacuum; vacuum-packed
étuve | drying oven; oven
séchage; sécher; séchoir; sécheur | drying; dryer; dry
cuisson; cuire; cuit | cooking; baking; cook
trempe | quenching; hardening
recuit | annealing
traitement thermique | heat treatment
corrosion; anticorrosion | corrosion; anti-corrosion
broyage; broyer; broyeur | grinding; crushing; shredder
concassage; concasseur; concasser | crushing; crusher
moulin; meunerie; meunier | mill; milling; miller
eau-de-vie | brandy; spirit
papeterie; papetier | stationery; paper mill
pâte à papier | pulp; paper pulp
mise en bouteille; embouteilleur | bottling
liège | cork
horlogerie; horloger | watchmaking; watchmaker; clock
montre connectée | smartwatch
orfèvrerie; orfèvre | goldsmith; silverware
joaillerie; joaillier | jewellery; jewelry; jeweller
poterie; potier | pottery; potter
faïence | earthenware
serrurerie; serrurier | locksmith
quincaillerie | hardware store; ironmongery
tournevis | screwdriver
pince | pliers; clamp; clip
clé à molette | wrench; spanner
clou | nail
cheville | ankle; dowel
agrafe; agrafeuse | staple; stapler
charnière | hinge
poignée | handle; handful
loquet; verrou; verrouiller | latch; bolt; lock
enroulement; dérouleur | winding; reel; unwinder
gaine | sheath; duct
câblage; câbler | wiring; cabling
tableau électrique; armoire électrique | switchboard; electrical cabinet; electrical panel
disjoncteur | circuit breaker
fusible | fuse
mise à la terre | earthing; grounding
paratonnerre | lightning rod
foudre; éclair | lightning
groupe électrogène | generator; generating set
génératrice; générateur; production d'électricité | generator; power generation
extincteur; détecteur de fumée | fire extinguisher; smoke detector
détecteur; détecter; détection | detector; detection; sensing
alarme; alerte; alerter; système d'alarme | alarm; alert; warning
secouriste; premiers secours | first aid; first aider
trousse de secours | first aid kit
ambulancier | paramedic
brancard; civière | stretcher
changes; bureau de change | foreign exchange; currency exchange
urbain; urbaine | urban; city
vaisseau sanguin; vaisseaux sanguins | blood vessel
restauration rapide | fast food
délit; délinquance | offence; crime; delinquency
valable; validité | valid; validity
croiseur; frégate | cruiser; frigate
boucherie | butcher shop; butchery
rebut | scrap; reject
verger; arboriculture | orchard; fruit growing
agrume | citrus; citrus fruit
lot | batch; lot
immatriculation; plaque d'immatriculation | registration; number plate; license plate
plaque | plate; plaque
relevé | statement; reading; survey
boîtier | case; housing; box
dispensaire | clinic; dispensary
réverbère; lampadaire | street light; lamp post
juriste | lawyer; legal expert
forfait; forfaitaire | package; flat rate; plan
pâtes | pasta
`;
