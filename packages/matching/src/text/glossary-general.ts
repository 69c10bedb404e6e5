/**
 * Everyday French in English, for reading across languages: `forme; variante | english; other english`. Words alike in
 * both languages are left out.
 */
export const generalGlossary = `
an; année | year
mois | month
semaine | week
jour; journée | day
heure | hour; time
matin; matinée | morning
midi | noon; midday
après-midi | afternoon
soir; soirée | evening
nuit | night
minuit | midnight
veille | eve; day before
hier | yesterday
aujourd'hui | today
demain | tomorrow
lendemain | next day
lundi | Monday
mardi | Tuesday
mercredi | Wednesday
jeudi | Thursday
vendredi | Friday
samedi | Saturday
dimanche | Sunday
janvier | January
février | February
mars | March
avril | April
mai | May
juin | June
juillet | July
août | August
printemps | spring
été | summer
automne | autumn; fall
hiver | winter
saison | season
siècle | century
décennie | decade
époque | era; period; time
temps | time; weather
fois | time; once
moment | moment; time
instant | instant; moment
début | beginning; start
fin | end
milieu | middle; environment
durée | duration; length
délai | deadline; time limit; delay
échéance | due date; deadline
retard | delay; late
avance | advance; lead
calendrier | calendar; schedule
horaire | timetable; schedule; hourly
hebdomadaire | weekly
mensuel; mensuelle | monthly
annuel; annuelle | annual; yearly
quotidien; quotidienne | daily
trimestre; trimestriel | quarter; quarterly
semestre | half-year; semester
week-end | weekend
jour férié | public holiday
vacances | holiday; vacation
anniversaire | birthday; anniversary
Noël | Christmas
Pâques | Easter
fête | party; festival; holiday
autrefois | formerly; once
jadis | long ago; formerly
naguère | formerly
maintenant | now
désormais | from now on; now
actuellement; actuel | currently; current
récemment; récent | recently; recent
bientôt | soon
tôt | early
tard | late
tardif | late
toujours | always; still
jamais | never; ever
souvent | often
parfois; quelquefois | sometimes
rarement | rarely; seldom
longtemps | long time; long
déjà | already
encore | still; again; yet
enfin | finally; at last
ensuite; puis | then; next
avant | before
après | after
pendant; durant | during; while
depuis | since; for
dès | from; as soon as
lorsque; quand | when
ancienne; ancien | former; ancient; old
nouveau; nouvel; nouvelle; nouveaux | new
neuf; neuve | new; nine
vieux; vieil; vieille | old
jeune | young
jeunesse | youth
vieillesse | old age
vieillissement; vieillir | ageing; aging
prochain; prochaine | next; forthcoming
dernier; dernière | last; latest
suivant | following; next
précédent | previous; preceding
premier; première | first
deuxième; second | second
troisième | third
quatrième | fourth
cinquième | fifth
sixième | sixth
septième | seventh
huitième | eighth
neuvième | ninth
dixième | tenth
deux | two
trois | three
quatre | four
cinq | five
sept | seven
huit | eight
dix | ten
onze | eleven
douze | twelve
treize | thirteen
quatorze | fourteen
quinze | fifteen
seize | sixteen
dix-sept | seventeen
dix-huit | eighteen
dix-neuf | nineteen
vingt | twenty
trente | thirty
quarante | forty
cinquante | fifty
soixante | sixty
soixante-dix; septante | seventy
quatre-vingts | eighty
quatre-vingt-dix; nonante | ninety
cent | hundred
mille | thousand
milliard | billion
millier | thousand
centaine | hundred
dizaine | ten; about ten
douzaine | dozen
vingtaine | about twenty; score
quinzaine | fortnight; fifteen
moitié | half
demi; demie | half
tiers | third; third party
plusieurs | several
beaucoup | many; much; lot
peu | little; few
plupart; la plupart | most
quelque | some; few
chaque; chacun; chacune | each; every
tout; tous; toute | all; every; whole
aucun; aucune | none; any; no
autre; autrui | other
même | same; even
assez | enough; quite
trop | too; too much
davantage | more
plus | more; plus
moins | less; minus
environ | about; approximately
presque | almost; nearly
seul; seule; seulement | only; alone
entier; entière; entièrement | whole; entire; entirely
nombre | number
nombreux; nombreuse | numerous; many
chiffre | figure; digit
compte | account; count
compter | count
somme | sum; amount
montant | amount
quantité | quantity; amount
taille | size; waist
poids | weight
peser | weigh
longueur | length
largeur | width; breadth
hauteur | height
profondeur | depth
épaisseur | thickness
surface; superficie | area; surface
étendue | extent; expanse
étendre | extend; spread
niveau; niveaux | level
taux | rate
part | share; part
partie | part; party
morceau; morceaux | piece; bit
pièce | room; part; coin
bout | end; tip; bit
tas | pile; heap
ensemble | together; set; whole
foule | crowd
écart | gap; difference
moyenne; moyen | average; mean; medium
moyens | means; resources
plein; pleine | full
vide | empty; void; vacuum
eau; eaux | water
mer | sea
fleuve | river
rivière | river
ruisseau; ruisseaux | stream; brook
lac | lake
étang | pond
marais | marsh; swamp
zone humide | wetland
source | spring; source
rive | bank; shore
rivage | shore
plage | beach
sable | sand
côte; côtier | coast; coastal
littoral; littoraux | coast; shoreline
île | island
presqu'île | peninsula
golfe | gulf
baie | bay
vague | wave
marée | tide
montagne | mountain
colline | hill
sommet | summit; peak; top
falaise | cliff
grotte | cave
forêt | forest; wood
bois | wood; timber
arbre | tree
feuille | leaf; sheet
tronc | trunk
racine | root
écorce | bark
fleur | flower; blossom
herbe | grass; herb
mousse | moss; foam
champ | field
pré; prairie | meadow; grassland
jardin | garden
sol | soil; ground
terre | earth; land; soil
terrain | ground; land; site
terrestre | terrestrial; land
pierre | stone
roche; rocher; rocheux | rock; rocky
boue | mud
poussière | dust
cendre | ash
fumée | smoke
feu; feux | fire
incendie | fire; blaze
flamme | flame
brûler | burn
étincelle | spark
vent | wind
tempête | storm
orage | thunderstorm; storm
pluie | rain
pluvieux; pluvieuse | rainy
neige | snow
glace | ice; ice cream
gel; geler | frost; freeze; gel
brouillard | fog
nuage | cloud
ciel; cieux | sky; heaven
soleil | sun
ensoleillé | sunny
lune | moon
étoile | star
monde | world
mondial; mondiaux; mondiale | world; worldwide; global
espace | space
lumière | light
lumineux; lumineuse | bright; luminous; light
ombre | shadow; shade
obscurité; obscur | darkness; dark
chaleur | heat; warmth
chaud | hot; warm
froid | cold
frais; fraîche | fresh; cool; costs
tiède | lukewarm
sec; sèche | dry
sécheresse | drought
humide | wet; damp; humid
inondation; inonder | flood; flooding
tremblement de terre | earthquake
séisme; sismique | earthquake; seismic
ouragan | hurricane
météo; météorologie | weather; weather forecast
dérèglement climatique | climate change
réchauffement | warming
bête | animal; beast
chien; chienne | dog
chat; chatte | cat
cheval; chevaux | horse
vache | cow
bœuf | beef; ox
veau; veaux | calf; veal
mouton | sheep
chèvre | goat
cochon; porc | pig; pork
poule | hen; chicken
poulet | chicken
canard | duck
oiseau; oiseaux | bird
aigle | eagle
poisson | fish
requin | shark
baleine | whale
dauphin | dolphin
souris | mouse
lapin | rabbit
ours | bear
loup | wolf
renard | fox
singe | monkey; ape
serpent | snake
tortue | turtle; tortoise
grenouille | frog
abeille | bee
fourmi | ant
mouche | fly
moustique | mosquito
papillon | butterfly
ver | worm
araignée | spider
aile | wing
queue | tail; queue
plume | feather; pen
œuf | egg
nid | nest
proie | prey
troupeau; troupeaux | herd; flock
sauvage | wild
faune | wildlife; fauna
flore | flora; plant life
espèce | species
corps; corporel | body
tête | head
visage | face
œil; yeux | eye
oreille | ear
nez | nose
bouche | mouth
lèvre | lip
dent | tooth
langue | language; tongue
joue | cheek
front | forehead; front
cheveu; cheveux | hair
poil | hair; fur
barbe | beard
cou | neck
gorge | throat
épaule | shoulder
bras | arm
coude | elbow
main | hand
poing | fist
doigt | finger
pouce | thumb; inch
ongle | nail
poitrine | chest; breast
sein | breast
ventre | belly; stomach
dos | back
jambe | leg
genou; genoux | knee
pied | foot
orteil | toe
peau; peaux | skin
os | bone
sang; sanguin | blood
cœur; cardiaque | heart; cardiac
cerveau; cerveaux; cérébral; cérébraux | brain; cerebral
poumon; pulmonaire | lung; pulmonary
foie; hépatique | liver; hepatic
rein; rénal; rénaux | kidney; renal
estomac | stomach
nerf; nerveux | nerve; nervous
chair | flesh
sueur | sweat
larme | tear
pleurer; pleurs | cry; weep
rire | laugh; laughter
sourire | smile
voix | voice
cri; crier | cry; shout
souffle; souffler | breath; blow
respirer; respiration; respiratoire | breathe; breathing; respiratory
sommeil | sleep
dormir; dort; dorment | sleep
rêve; rêver | dream
réveiller; réveil | wake; awaken
fatigue; fatigué | tired; fatigue
faim | hunger
soif | thirst
vie | life
vivre; vit; vivent; vécu; vivant | live; living; alive
mort; morte | death; dead
mourir; meurt; meurent | die
décès; décéder | death; die
tuer | kill
naissance | birth
naître; naît; né; née; nés | be born; born
santé | health
maladie | disease; illness
malade | ill; sick; patient
guérir; guérison | cure; heal; recover
soin; soigner | care; treat
douleur; douloureux | pain; painful
souffrir; souffre; souffert; souffrance | suffer; suffering
blessure; blesser; blessé | injury; wound; injured
fièvre | fever
toux | cough
rhume | cold
grippe | flu; influenza
père | father
mère | mother
parent | parent; relative
enfant; enfance | child; childhood
fils | son
fille; fillette | daughter; girl
garçon | boy
frère | brother
sœur | sister
oncle | uncle
tante | aunt
neveu; neveux | nephew
petit-fils | grandson
petits-enfants | grandchildren
époux; épouse | spouse; husband; wife
mari | husband
femme | woman; wife
homme | man
humain; humanité | human; humanity
mariage | marriage; wedding
marier; épouser | marry
veuf; veuve | widower; widow
jumeau; jumeaux; jumelle | twin
bébé | baby
nourrisson | infant
adolescent | teenager; adolescent
aîné | elder; eldest
ancêtre | ancestor
foyer | household; home; outbreak
ménage; ménager | household; housework
ami; amie; amitié | friend; friendship
copain; copine | friend; mate
voisin; voisinage | neighbour; neighbor; neighbouring
ennemi | enemy
hôte | host; guest
invité; inviter | guest; invite
gens | people
personne | person; nobody
peuple | people; nation
citoyen; citoyenne | citizen
habitant | inhabitant; resident
étranger; étrangère | foreign; foreigner; abroad
jumelage; jumelé | twinning; twinned
Allemagne | Germany
allemand | German
Angleterre | England
anglais | English
Royaume-Uni | United Kingdom
britannique | British
Grande-Bretagne | Great Britain
Écosse | Scotland
écossais | Scottish
Pays de Galles | Wales
gallois | Welsh
Irlande; irlandais | Ireland; Irish
français | French
Espagne | Spain
espagnol | Spanish
Italie | Italy
Grèce | Greece
grec; grecque | Greek
Pays-Bas | Netherlands
néerlandais; hollandais | Dutch
Belgique; belge | Belgium; Belgian
Suisse | Switzerland; Swiss
Autriche | Austria
autrichien; autrichienne | Austrian
Suède | Sweden
suédois | Swedish
Norvège; norvégien | Norway; Norwegian
Danemark | Denmark
danois | Danish
Finlande; finlandais | Finland; Finnish
Islande; islandais | Iceland; Icelandic
Pologne | Poland
polonais | Polish
République tchèque; tchèque | Czech Republic; Czech
Hongrie | Hungary
hongrois | Hungarian
Roumanie; roumain | Romania; Romanian
russe | Russian
Turquie | Turkey
turc; turque | Turkish; Turk
Chypre | Cyprus
Serbie; serbe | Serbia; Serbian
États-Unis | United States
Mexique; mexicain | Mexico; Mexican
Brésil | Brazil
brésilien; brésilienne | Brazilian
Chili; chilien | Chile; Chilean
Pérou; péruvien | Peru; Peruvian
Chine | China
chinois | Chinese
Pékin | Beijing
Japon | Japan
japonais | Japanese
Corée; coréen | Korea; Korean
Inde | India
indien; indienne | Indian
Viêt Nam; vietnamien | Vietnam; Vietnamese
Thaïlande; thaïlandais | Thailand; Thai
Malaisie; malaisien | Malaysia; Malaysian
Nouvelle-Zélande | New Zealand
Maroc | Morocco
marocain | Moroccan
Tchad | Chad
Afrique du Sud | South Africa
Arabie saoudite; saoudien | Saudi Arabia; Saudi
Émirats arabes unis | United Arab Emirates
Syrie; syrien | Syria; Syrian
Liban; libanais | Lebanon; Lebanese
Irak; irakien | Iraq; Iraqi
juif; juive | Jewish; Jew
musulman | Muslim
chrétien; chrétienne | Christian
bouddhiste | Buddhist
arabe | Arab; Arabic
Moyen-Orient; Proche-Orient | Middle East
Asie | Asia
asiatique | Asian
Union européenne | European Union
Afrique | Africa
Londres | London
Bruxelles | Brussels
Varsovie | Warsaw
Venise | Venice
Le Caire | Cairo
La Haye | The Hague
Francfort | Frankfurt
Manche | English Channel; sleeve
Pacifique; pacifique | Pacific; peaceful
Alpes; alpin | Alps; Alpine
nord | north; northern
sud | south; southern
à l'est; l'est | east; eastern
ouest | west; western
nord-est | northeast
nord-ouest | northwest
sud-est | southeast
sud-ouest | southwest
oriental; orientaux | eastern; oriental
occidental; occidentaux | western
pays | country
patrie | homeland
royaume | kingdom
État; état; étatique | state
frontière; frontalier | border
ville | city; town
citadin | city dweller; urban
bourg | town; village
mairie | town hall; city council
hôtel de ville | town hall; city hall
banlieue | suburb
quartier | district; neighbourhood; neighborhood
arrondissement | district; borough
département | department; county
commune | municipality; town
lieu; lieux | place; location
endroit | place; spot
emplacement | location; site
place | square; place; seat
rue | street
route; routier | road
chemin | path; way
sentier | path; trail
voie | track; way; lane
pont | bridge
tour | tower; turn; tour
château; châteaux | castle
palais | palace
église | church
mur | wall
muraille; rempart | wall; rampart
porte | door; gate
fenêtre | window
toit; toiture | roof
plancher | floor
étage | floor; storey; story
escalier | staircase; stairs
chambre | bedroom; room; chamber
salle | room; hall
cuisine; cuisiner | kitchen; cooking; cook
salle de bains | bathroom
salon | living room; trade fair; lounge
cour | court; courtyard
maison | house; home
logement; loger | housing; dwelling
immeuble | building; apartment block
bâtiment | building
appartement | apartment; flat
demeure; demeurer | residence; remain
domicile | home
habitat; habitation; habiter | housing; live; dwelling
meuble; mobilier | furniture
lit | bed
chaise | chair
fauteuil | armchair
canapé | sofa
tiroir | drawer
miroir | mirror
rideau; rideaux | curtain
tapis | carpet; rug
couverture; couvrir; couvert | cover; blanket; coverage
couteau; couteaux | knife
fourchette | fork; range
cuillère | spoon
assiette | plate
verre | glass
tasse | cup
bouteille | bottle
clé; clef | key
serrure | lock
boîte | box; can
sac | bag
valise | suitcase
panier | basket
vêtement | garment; clothes; clothing
habiller; habit | dress; clothes
robe | dress
chemise | shirt
pantalon | trousers; pants
jupe | skirt
manteau; manteaux | coat
veste | jacket
chapeau; chapeaux | hat
chaussure | shoe
chaussette | sock
gant | glove
ceinture | belt
lunettes | glasses
bijou; bijoux; bijouterie | jewel; jewellery; jewelry
bague | ring
couleur | colour; color
rouge | red
bleu | blue
vert | green
jaune | yellow
noir | black
blanc; blanche | white
gris | grey; gray
brun; marron | brown
rose | pink; rose
violet; violette | purple; violet
clair; clairement | clear; light; clearly
foncé; sombre | dark
dire; dit; disent; disait | say; tell
parler; parole | speak; talk; speech
récit | story; narrative; account
raconter | tell
déclarer; déclaration | declare; state; statement
affirmer; affirmation | claim; assert; state
annoncer; annonce | announce; announcement; advertisement
ajouter; ajout | add; addition
répondre; réponse | answer; reply; response
demander; demande | ask; request; demand
questionner; interroger | question; ask
expliquer; explication | explain; explanation
préciser; précision | specify; clarify; accuracy
indiquer; indication | indicate; point out; show
signaler; signalement | report; point out
souligner | stress; emphasise; underline
rappeler; rappel | recall; remind; reminder
avouer; aveu | admit; confess
avertir; avertissement | warn; warning
mettre en garde; mise en garde | warn; warning
prévenir; prévention | prevent; warn; prevention
promettre; promesse | promise
jurer | swear
nier | deny
prétendre | claim
croyance; croire; croit; croient | believe; belief
penser; pensée | think; thought
réfléchir; réflexion | think; reflect
songer | think; dream
savoir; sait; savent; su; savait | know; knowledge
connaître; connaît; connaissent; connu; connaissance | know; knowledge
méconnu; inconnu | unknown; little known
comprendre; comprend; comprennent; compris; compréhension | understand; include; understanding
apprendre; apprend; apprennent; appris; apprentissage | learn; teach; learning
enseigner; enseignement; enseignant | teach; teaching; teacher
oublier; oubli | forget
se souvenir; souvenir; souviens | remember; memory
mémoire | memory
deviner | guess
douter; doute | doubt
ignorer; ignorance | not know; ignore
juge; juger; jugement | judge; judgment; trial
estimer; estimation | estimate; believe; consider
supposer | suppose; assume
espérer; espoir; espérance | hope
attendre; attend; attente | wait; expect; expectation
s'attendre | expect
souhaiter; souhait | wish
volonté | will; willingness
vouloir; veut; veulent; voulu | want
désirer; désir | desire; wish
pouvoir; peut; peuvent; pu; pourrait | can; power; may
puissance; puissant | power; powerful
devoir; doit; doivent; dû | must; should; duty
falloir; faut; fallait; faudra | must; need
besoin | need
nécessaire; nécessiter; nécessité | necessary; require; need
voir; voit; voient; vu; vue; verra | see; view
vision | vision; view
regarder; regard | look; watch; gaze
apercevoir; aperçu | see; overview; glimpse
montrer; montre | show; watch
cacher; caché | hide; hidden
entendre; entend; entendu | hear
écouter; écoute | listen
bruit; bruyant | noise; noisy
sonore | sound
silence; silencieux | silence; silent; quiet
sentir; sent; sentiment | feel; smell; feeling
ressentir; ressenti | feel
odeur; odorat | smell; odour; odor
goût; goûter | taste
toucher; touche | touch; affect; key
lire; lisent; lu; lecture; lecteur | read; reading; reader
écrire; écrit; écrivent; écriture | write; writing
écrivain; auteur | writer; author
livre | book; pound
bibliothèque | library
librairie | bookshop
journal; journaux | newspaper; journal; diary
journaliste | journalist; reporter
revue | magazine; journal; review
nouvelles; actualité | news
éditeur; édition | publisher; editor; edition
paraître; paraît; paru | appear; seem; publish
parution | publication
roman | novel
conte | tale
poème; poésie; poète | poem; poetry; poet
mot | word
phrase | sentence
lettre | letter
courrier | mail; post
courriel | email
titre | title; headline
chapitre | chapter
dessin; dessiner | drawing; draw; design
peinture; peintre; peindre; peint | painting; painter; paint
tableau; tableaux | painting; table; board
musique; musical; musicien | music; musical; musician
chanson; chanter; chant; chanteur; chanteuse | song; sing; singer
danse; danser; danseur | dance; dancer
pièce de théâtre | play
scène | scene; stage
acteur; actrice; comédien | actor; actress; player
cinéma | cinema; film
spectacle; spectateur | show; performance; spectator
exposition; exposer | exhibition; exposure; expose
musée | museum
œuvre | work; artwork
chef-d'œuvre; chefs-d'œuvre | masterpiece
patrimoine; patrimonial | heritage
jeu; jeux; jouer; joueur; joueuse | game; play; player
jouet | toy
sport; sportif; sportive | sport; athlete
équipe | team
entraîneur; entraînement | coach; training; trainer
entraîner | train; lead; cause
course; coureur | race; running; runner
courir; courent; couru | run
match | match; game
but | goal; aim; purpose
victoire; vainqueur | victory; winner
gagner; gagnant | win; earn; winner
gain | gain; saving
vaincre; vaincu | defeat; overcome
perdre; perd; perdu; perte | lose; loss
défaite | defeat
battre; bat; battu; battement | beat
coupe | cup; cut
médaille | medal
jeux olympiques | Olympic Games
stade | stadium; stage
ballon; balle | ball; bullet
saut; sauter | jump
nager; natation; nageur | swim; swimming
piscine | swimming pool
patinage; patin | skating; skate
vélo; bicyclette; cyclisme; cycliste | bicycle; bike; cycling
escrime | fencing
lancer; lancement | launch; throw
tirer; tir | shoot; pull; draw
aller; va; vont; allé; ira | go
venir; vient; viennent; venu; venue | come
partir; partent; départ | leave; depart; departure
arriver; arrivée | arrive; arrival; happen
entrer; entrée | enter; entrance; entry
sortir; sort; sortent | go out; exit; leave
sortie | exit; release; output
retour; retourner; revenir; revient; revenu | return; come back
rentrer; rentrée | return; go home
monter | climb; go up; assemble
montée | rise; climb
descendre; descente | go down; descent
tomber; chute; chuter | fall; drop
lever; se lever; levée | lift; raise; get up
soulever | lift; raise
marcher; marche | walk; work; step
promener; promenade | walk; stroll
randonnée; randonneur | hike; hiking; hiker
traverser; traversée | cross; crossing
franchir; franchissement | cross; pass
passer; passage | pass; spend; passage
dépasser; dépassement | exceed; overtake
suivre; suit; suivent; suivi | follow; monitoring; follow-up
poursuivre; poursuit; poursuivi; poursuite | continue; pursue; pursuit
fuite | leak; flight
fuir; fuit; fuyant; enfuir | flee; escape
échapper | escape
chasser; chasse; chasseur | hunt; hunter; hunting
atteindre; atteint; atteignent; atteinte | reach; achieve; attain
éloigner; éloigné; éloignement | distant; remote; move away
rester; reste | stay; remain; rest
arrêter; arrêt; arrestation | stop; arrest
cesser; cesse | cease; stop
bouger; mouvement; mouvoir | move; movement
déplacer; déplacement | move; travel; displacement
tourner; tournant | turn
porter; port | carry; wear; port
apporter; apport | bring; contribution
emporter | take away; win
amener; emmener | bring; take
mener; mène | lead
conduire; conduit; conduisent | drive; lead
conduite | driving; conduct; behaviour
conducteur; conductrice | driver; conductor
tenir; tient; tiennent; tenu; tenue | hold; keep
garder; garde | keep; guard
prendre; prend; prennent; pris; prise | take; catch
saisir; saisie; saisi | seize; grasp; enter
don; donneur | donation; donor; gift
donner | give
offrir; offre; offert | offer; give; supply
réception; recevoir; reçoit; reçoivent; reçu | receive; reception; receipt
rendre; rend; rendu | make; return; give back
envoyer; envoie; envoi; enverra | send; dispatch
jeter; jet | throw
mettre; met; mettent; mis; mise | put; place; set
placer; placement | place; investment
poser; pose | lay; install; put
laisser | let; leave
abandonner; abandon | abandon; give up
enlever; ôter | remove; take off
enlèvement | kidnapping; removal
retirer; retrait | withdraw; withdrawal; remove
choisir; choix | choose; choice
trouver | find
chercher | look for; seek; search
recherche; rechercher; chercheur; chercheuse | research; search; researcher
découvrir; découvre; découvert; découverte | discover; discovery
rencontrer; rencontre | meet; meeting; encounter
réunir; réunion | meeting; gather; bring together
rassembler; rassemblement | gather; gathering; rally
rejoindre; rejoint; rejoignent | join
joindre; joint; jonction | join; joint
relier; liaison | link; connect
lier; lien; lié | link; bind; related
faire; fait; font; faisait; fera; faisant | do; make
agir; agissant | act
commencer; commencement; débuter | begin; start
finir; terminer; achever; achèvement | finish; end; complete
continuer | continue; go on
devenir; devient; deviennent; devenu | become
transformer; transformation | transform; processing
modifier; modification | modify; change
évoluer; évolution | evolve; change; development
croître; croît; croissent; croissance; croissant | grow; growth; growing
grandir | grow; grow up
agrandir; agrandissement | enlarge; expansion
augmenter; augmentation | increase; rise
accroître; accroît; accru; accroissement | increase
hausse; hausser | rise; increase
baisser; abaisser | lower; decrease
baisse | drop; fall; decrease
diminuer; diminution | decrease; reduce
réduire; réduit; réduisent; réduction; réducteur | reduce; cut; reduction
doublement; redoubler | doubling; double
rapprocher; rapprochement | bring closer; approach
partager; partage | share; sharing
diviser | divide; split
couper; coupure | cut; outage
casser; briser | break
rompre; rompt; rupture | break; breakdown; rupture
déchirer | tear
détruire; détruit; détruisent; destruction | destroy; destruction
endommager; dommage; dégât | damage
nuire; nuisible; nuisance | harm; harmful; nuisance
abîmer | damage; spoil
gâcher; gaspiller; gaspillage | waste
construire; construit; construisent; construction; constructeur | build; construction; manufacturer
bâtir | build
reconstruire; reconstruction | rebuild; reconstruction
créer; création | create; creation
créateur; créatrice | creator; designer
ouvrir; ouvre; ouvert; ouverture | open; opening
fermer; fermeture; fermé | close; closed; closure
remplir; remplissage | fill; fulfil; fulfill
vider; vidange | empty; drain
allumer; allumage | light; switch on; ignition
éteindre; éteint; éteignent; extinction | switch off; extinguish; extinct
mélanger; mélange | mix; mixture; blend
laver; lavage | wash; washing
nettoyer; nettoie; nettoyage | clean; cleaning
propre; propreté | clean; own; cleanliness
sale; saleté | dirty; dirt
essuyer | wipe
coudre; cousu; couture | sew; sewing
manger; mangeait | eat
boire; boit; boivent; bu; buvait | drink
boisson | drink; beverage
nourrir; nourriture | feed; food
aliment; alimentaire; alimentation; alimenter | food; feed; power supply
repas | meal
petit-déjeuner; petit déjeuner | breakfast
déjeuner | lunch
dîner | dinner
goutte | drop
acheter; acheteur | buy; buyer
achat | purchase; buy
vente; vendeur | sale; seller
vendre; vend; vendu | sell; sold
payer; paiement | pay; payment
coûter; coût; coûteux; coûteuse | cost; costly; expensive
cher; chère; cherté | expensive; dear
bon marché | cheap
gratuit; gratuitement; gratuité | free; free of charge
prix | price; prize; award
argent | money; silver
monnaie | currency; change; coin
dépenser; dépense | spend; expense; expenditure
richesse; riche | wealth; rich
pauvre; pauvreté | poor; poverty
aider; aide | help; aid; support
soutenir; soutient; soutenu; soutien | support
appuyer; appui | support; press
secours; secourir | rescue; relief; aid
sauvetage; sauveteur | rescue; rescuer
sauver | save; rescue
attaquer; attaque | attack
frapper | hit; strike
heurter; heurt | hit; collide; crash
choc | shock; impact
lutter; lutte | fight; struggle; control
combattre; combat | fight; combat
menacer; menace | threaten; threat
empêcher; empêchement | prevent; stop
éviter | avoid
permettre; permet; permettent | allow; enable; permit
permis; permission | permit; licence; permission
autoriser; autorisation | authorise; permit; authorisation
interdire; interdit; interdisent; interdiction | ban; forbid; prohibit
obliger; obligation; obligatoire | oblige; obligation; mandatory
refuser; refus | refuse; reject; refusal
accorder; accord | agree; agreement; grant
convenir; convient; convenu | agree; suit
reconnaître; reconnaît; reconnu; reconnaissance | recognise; recognize; recognition
essayer; essai | try; test; trial
tenter; tentative | try; attempt
réussir; réussite | succeed; success
succès | success; hit
échouer; échec | fail; failure
servir; sert; servent; service | serve; service
utiliser; utilisation; utilisateur; utile | use; user; useful
usage; usager | use; user
emploi; employer | job; employment; use
traiter; traitement | treat; treatment; processing
améliorer; amélioration | improve; improvement
renforcer; renforcement; renfort | strengthen; reinforce; reinforcement
affaiblir; affaiblissement | weaken; attenuation
aggraver; empirer | worsen
mise au point; mettre au point | develop; development; focus
mise en œuvre; mettre en œuvre | implementation; implement
mise en place; mettre en place | set up; establishment
mise en service | commissioning; put into service
avoir lieu; se dérouler | take place
déroulement; dérouler | course; progress; unfold
se passer; survenir; survient; survenu | happen; occur
se produire | occur; happen
événement; évènement | event
advenir; advient | happen
disparaître; disparaît; disparu; disparition | disappear; disappearance; missing
apparaître; apparaît; apparu; apparition | appear; appearance
apparence; aspect | appearance; aspect
sembler; semble | seem; appear
ressembler; ressemblance; semblable | resemble; similar; resemblance
sens | sense; meaning; direction
signifier; signification | mean; meaning
vouloir dire | mean
appeler; appel; appelle | call; appeal
nommer; nom; nommé | name; appoint
prénom | first name
surnom; surnommer | nickname
désigner; désignation | designate; refer to
se trouver; se situer; situer; situé | be located; located; situated
appartenir; appartient; appartenance | belong; membership
provenir; provient; provenance | come from; origin
contenir; contient; contiennent; contenu | contain; content
comporter | include; comprise
constituer | constitute; make up; form
former; formation | train; form; training
fournir; fourniture | provide; supply
répartir; répartition | distribute; distribution; spread
diffuser; diffusion | broadcast; spread; diffusion
répandre; répandu; répand | spread; widespread
propager; propagation | spread; propagation
installer; installation | install; installation; facility
établir; établissement | establish; establishment; institution
fonder; fondateur; fondatrice; fondation | found; founder; foundation
fondre; fondu | melt; melting
fonte | melting; cast iron
fond | bottom; background
prévoir; prévoit; prévu; prévision | plan; forecast; expect
projeter; projet | project; plan
trancher; tranche | slice; decide; tranche
résoudre; résout; résolu; résolution | solve; resolve; resolution
remplacer; remplacement | replace; replacement
échanger; échange | exchange; trade
rattraper | catch up
ralentir; ralentissement | slow; slow down; slowdown
accélérer; accélération | speed up; accelerate
pousser; poussée | push; grow; thrust
appliquer; application | apply; application
consacrer; consacré | devote; dedicate
destiner; destiné | intended; intend
viser; visée | aim; target
cible; cibler | target
charge; charger; chargement | load; charge; loading
chargé | responsible; loaded
occuper; occupation | occupy; busy; occupation
intervenir; intervient; intervenu; intervention | intervene; intervention; procedure
participer; participation | take part; participate; stake
assister | attend; assist
accueillir; accueille; accueil | welcome; host; reception
accompagner; accompagnement | accompany; support; guidance
voyage; voyager | travel; trip; journey
voyageur; voyageuse | traveller; traveler; passenger
séjour; séjourner | stay
croisière | cruise
étape | stage; step
trajet; parcours | route; journey; course
itinéraire | route; itinerary
circuit | circuit; tour
carte; cartographie | map; card; mapping
plan | plan; map
bagage | luggage; baggage
billet | ticket; note
passeport | passport
douane; douanier | customs
auberge | inn; hostel
tente | tent
parti; parti politique | party; political party
gouvernement; gouverner; gouvernemental; gouvernementaux | government; govern
Premier ministre | prime minister
maire | mayor
président; présidente | president; chairman; chair
élection; élire; élit; élu | election; elect; elected
électeur; électrice | voter
vote; voter | vote
scrutin | ballot; poll
sondage | poll; survey
député | member of parliament; deputy; representative
parlement; parlementaire; Assemblée nationale | parliament; National Assembly
loi; législatif; législation | law; act; legislation
droit | right; law; straight
juridique; judiciaire | legal; judicial
juste | fair; just; right
tribunal; tribunaux; cour d'appel | court
procès | trial; lawsuit
avocat | lawyer; avocado
témoin; témoignage; témoigner | witness; testimony
coupable; culpabilité | guilty
accusé; accuser; accusation | accuse; charge
prison; emprisonner; prisonnier | prison; jail; prisoner
criminalité | crime
meurtre; meurtrier; assassinat | murder; killing
voleur | thief
vol à main armée | armed robbery; robbery
cambriolage; cambrioleur | burglary; burglar
amende | fine
peine | penalty; sentence; difficulty
police; policier; gendarme; gendarmerie | police; police officer
pompier | firefighter; fireman
enquête; enquêter; enquêteur | investigation; survey; inquiry
preuve | proof; evidence
prouver | prove
armée | army
soldat | soldier
marine | navy; marine
guerre; guerrier | war; warrior
paix | peace
bataille | battle
arme; armement; armé | weapon; arms; armed
fusil | rifle; gun
pistolet | pistol; gun
bombe; bombardement | bomb; bombing
explosion; exploser | explosion; explode; blast
attentat | attack; bombing
otage | hostage
émeute | riot
révolte; révolter | revolt; uprising
manifestation; manifester; manifestant | demonstration; protest; event
grève; gréviste | strike
roi | king
reine | queen
royal; royaux; royauté | royal; royalty
esclave; esclavage | slave; slavery
liberté; libre | freedom; free; liberty
libérer; libération | release; free; liberation
égalité; égal; égaux | equality; equal
fraternité | brotherhood
société; sociétal; sociétaux | society; company
association; associatif | association; non-profit
bénévole; bénévolat | volunteer; volunteering
pouvoirs publics | public authorities; government
autorité | authority
fonctionnaire | civil servant
collectivité; collectivités territoriales | community; local authority
ambassade; ambassadeur | embassy; ambassador
affaires étrangères | foreign affairs
traité | treaty
sommet international | summit
droits de l'homme | human rights
conseil | council; advice; consulting
conseiller; conseillère | adviser; advise; councillor
chef; cheffe | leader; head; chief
dirigeant; dirigeante | leader; executive
diriger | lead; run; direct
directeur; directrice | director; manager; head
direction | management; direction
responsable; responsabilité | responsible; manager; responsibility
porte-parole | spokesperson; spokesman
membre | member
adhésion; adhérer; adhérent | membership; join; adhesion
tiers-monde; pays en développement | developing countries
dieu; dieux; divin | god; divine
prêtre | priest
évêque | bishop
pape | pope
prière; prier | prayer; pray
âme | soul
esprit | mind; spirit
foi | faith
péché | sin
paradis | paradise; heaven
enfer | hell
diable | devil
fantôme | ghost
sorcier; sorcière | wizard; witch
deuil | mourning; bereavement
enterrement; enterrer | funeral; burial; bury
obsèques; funérailles | funeral
tombe; tombeau | tomb; grave
école; scolaire; écolier | school; pupil
élève | pupil; student
étudiant; étudier; étude | student; study
lycée; lycéen | high school
collège | middle school; college
université; universitaire | university; academic
maître; maîtresse; maîtrise; maîtriser | master; control; proficiency
professeur; professeure | teacher; professor
cours | course; class; lesson
leçon | lesson
devoirs | homework
note; noter | note; mark; grade
examen; examiner | examination; exam; examine
diplôme; diplômé | degree; diploma; graduate
savant | scientist; scholar; learned
exemple | example
essence | petrol; gasoline; essence
outil; outillage | tool; tooling
moteur | engine; motor; driver
voiture | car
camion; poids lourd | truck; lorry
autobus; autocar; bus | bus; coach
avion | aircraft; plane; airplane
aéroport | airport
bateau; bateaux | boat; ship
navire; paquebot | ship; vessel
chemin de fer; ferroviaire | railway; rail; railroad
gare | station; railway station
métro | subway; metro; underground
roue | wheel
conducteur de train | train driver
piéton; piétonne | pedestrian
circulation; circuler | traffic; circulation
bouchon | cork; plug; stopper
embouteillage | traffic jam
trottoir | pavement; sidewalk
carrefour | crossroads; junction
autoroute | motorway; highway
rond | round
carré | square
ligne | line
droite | right; straight line
gauche | left
haut; haute; élevé | high; top; upper
bas; basse | low; bottom; lower
dessus; au-dessus | above; over; top
supérieur; supérieure | higher; upper; superior
dessous; au-dessous | below; under
inférieur; inférieure | lower; inferior
dedans; intérieur; à l'intérieur | inside; interior; domestic
dehors; extérieur; à l'extérieur | outside; outdoor; external
derrière; arrière | behind; back; rear
devant; en face | in front; before
autour; alentour | around; surroundings
loin; lointain; éloigner de | far; distant
près; proche; proximité | near; close; proximity
ailleurs | elsewhere
partout | everywhere
ici | here
entre; parmi | between; among
contre | against
vers | towards; toward
chez | at; home of
sans | without
sauf; hormis | except
malgré; en dépit de | despite
selon | according to
grâce à | thanks to
à cause de; en raison de | because of
parce que; puisque; car | because; since
afin de; pour que | in order to
cependant; toutefois; pourtant; néanmoins | however; yet; nevertheless
mais | but
donc; ainsi; par conséquent | therefore; thus; so
alors; tandis que; alors que | then; while; whereas
si; sinon | if; otherwise
bien que; quoique | although; though
surtout; notamment; particulièrement | especially; particularly; in particular
peut-être; sans doute | perhaps; maybe; probably
vraiment; réellement | really; truly
vrai; véritable | true; real; genuine
faux; fausse | false; fake; wrong
vérité | truth
mensonge; mentir; menteur | lie; liar
bien; bonne; bon | good; well
meilleur; mieux | better; best
mauvais; mal; maux | bad; poor; evil
pire; pis | worse; worst
grand; grandement; grandeur | big; large; great
petit | small; little
gros; grosse | big; large; fat
énorme; énormément | huge; enormous
immense | huge; immense
long; longue | long
court; courte | short
large | wide; broad
étroit | narrow; close
épais; épaisse | thick
mince; maigre | thin
lourd | heavy
léger; légère; légèrement | light; slight; slightly
fort; forte; fortement | strong; strongly; loud
force; forcer | force; strength
faible; faiblesse | weak; low; weakness
dur; durcir; dureté | hard; harden; hardness
molle; mou | soft
doux; douce; douceur | soft; gentle; mild
vite; rapide; rapidement | fast; quick; rapid
vitesse | speed; velocity
lent; lentement; lenteur | slow; slowly
facile; facilement; faciliter; facilité | easy; easily; facilitate
difficile; difficulté | difficult; hard; difficulty
beau; bel; belle; beaux; beauté | beautiful; fine; beauty
joli | pretty
laid | ugly
gentil; gentille; aimable | kind; nice
méchant | nasty; wicked; mean
heureux; heureuse; bonheur | happy; happiness
malheur; malheureux; malheureusement | misfortune; unhappy; unfortunately
triste; tristesse | sad; sadness
joie; joyeux | joy; happy
peur; effrayer; effrayant | fear; afraid; frightening
craindre; craint; crainte | fear
colère; fâché | anger; angry
amour; amoureux | love
aimer | love; like
haine; haïr | hatred; hate
honte; honteux | shame; ashamed
fier; fière; fierté | proud; pride
ennui; ennuyer; ennuyeux | boredom; trouble; boring
souci | worry; concern
inquiétude; inquiet; inquiéter | worry; concern; worried
étonner; étonnant; étonnement | surprise; astonishing; amazing
plaire; plaît; plaisir | please; pleasure
content | happy; pleased; glad
fou; folle; folie | mad; crazy; madness
sage; sagesse | wise; wisdom
sot; stupide; bêtise | stupid; silly
drôle; amusant; amuser | funny; amusing
étrange; bizarre; insolite | strange; odd; unusual
sûr; sûrement | sure; safe; certain
sûreté | safety; security
sécurité; sécuriser; sécuritaire | security; safety; secure
danger; dangereux; péril | danger; dangerous
risque; risquer; risqué | risk
hasard; aléatoire | chance; random
chance | luck; chance
chose | thing
fait divers | news item
cas; en cas de | case; in case of
genre | kind; gender; genus
sorte | kind; sort
façon; manière | way; manner
moyennant | in return for
raison | reason; ratio
effet | effect; impact
résultat | result; outcome
but lucratif; sans but lucratif | non-profit
objectif | objective; goal; target
dessein; intention | intention; purpose
sujet | subject; topic
thème; thématique | theme; topic
question | question; issue
problème; problématique | problem; issue
enjeu; enjeux | issue; challenge; stake
défi | challenge
conseils | advice; tips
règle | rule
régler | settle; adjust
règlement; réglementer | regulation; rules; settlement
réglage | setting; adjustment
ordre; ordonner | order
désordre | disorder; mess
rang | rank; row
file | line; queue
suite | continuation; suite; following
lieu de travail | workplace
travail; travaux; travailler | work; labour; job
travailleur; travailleuse | worker
métier | trade; profession; job
ouvrier; ouvrière | worker; workman
paysan; paysanne | farmer; peasant
tâche | task
tache | stain; spot
effort; s'efforcer | effort; strive
loisir; divertissement | leisure; entertainment
repos; reposer | rest
détente; détendre | relaxation; relax
paresse; paresseux | laziness; lazy
habitude; d'habitude | habit; usually
habituel; habituellement | usual; usually
coutume | custom
mœurs | customs; morals
mode | fashion; mode
mondialisation | globalisation; globalization
tendance | trend; tendency
développement durable | sustainable development
durable; durabilité; durablement | sustainable; lasting; sustainability
écologique; écologie; écologiste | ecological; green; environmentalist
avenir; futur | future
passé | past
histoire; historique | history; story; historical
Moyen Âge; médiéval; médiévaux | Middle Ages; medieval
siècle des Lumières | Enlightenment
Antiquité; antique | antiquity; ancient
fouille; fouiller | excavation; dig; search
trésor | treasure
or | gold
légende | legend; caption
image | image; picture
cadre | frame; framework; executive
forme; formel | form; shape; formal
cercle; encercler | circle
boule | ball; bowl
trou; troué | hole
fossé | ditch; gap
pointe; pointu | tip; peak; sharp
bord; au bord de | edge; side; board
côté; à côté de | side; beside
coin | corner
centre; central; centraux | centre; center; central
noyau; noyaux | core; nucleus
point | point; dot
fumier | manure
trait | line; feature
marque; marquer | brand; mark
signe; signal; signaux | sign; signal
signer; signature | sign; signature
papier | paper
carton | cardboard; carton
encre | ink
crayon | pencil
stylo | pen
cahier | notebook
corde; ficelle | rope; string
fil; filaire | thread; wire
sans fil | wireless
chaîne | chain; channel
aiguille | needle
ciseaux | scissors
marteau; marteaux | hammer
échelle | scale; ladder
balai | broom
savon | soap
bougie | candle; spark plug
seau; seaux | bucket
pelle | shovel
lampe | lamp
ampoule | bulb
pile | battery; stack; pile
poubelle | bin; rubbish bin
cloche | bell
horloge; pendule | clock
parapluie | umbrella
cadeau; cadeaux | gift; present
poupée | doll
drapeau; drapeaux | flag
épée; sabre | sword
bouclier | shield
flèche | arrow
couronne; couronner | crown
piège; piéger; piégeage | trap; trapping
chasse d'eau; toilettes | toilet; toilets
baignoire; bain; baigner | bath; bathtub
douche | shower
sieste | nap
réseau; réseaux | network; grid
ordinateur | computer
téléphone; téléphoner; téléphonique | telephone; phone; call
téléphone portable; téléphone mobile | mobile phone; cell phone
émission | broadcast; programme; emission
chaîne de télévision; téléviseur; télé | TV channel; television
radio; radiodiffusion | radio; broadcasting
écran | screen; display
site web; site internet | website
en ligne; hors ligne | online; offline
internaute | Internet user
réseaux sociaux; réseau social | social media; social network
courrier électronique | email; electronic mail
arobase | at sign
accès; accéder; accessible | access; accessible
personnage | character; figure
héros; héroïne | hero; heroine
célèbre; célébrité | famous; celebrity; well-known
bien connu | known; well-known
renommée; réputé; réputation | reputation; renowned
gloire | glory; fame
honneur | honour; honor
récompense; récompenser | reward; award
lauréat; lauréate | winner; laureate
prix Nobel | Nobel Prize
fortune | fortune; wealth
espèce menacée; en voie de disparition | endangered species; endangered
domaine | field; area; domain
secteur | sector; area; industry
branche d'activité | industry; line of business
filière | sector; industry; supply chain
activité; actif; active | activity; active; asset
capacité; capable | capacity; ability; able
compétence; compétent | skill; competence
savoir-faire | know-how; expertise
défaut | defect; fault
par défaut | default
faute; fautif | fault; mistake
erreur | error; mistake
tromper; se tromper; tromperie | deceive; mistaken; deception
avantage; avantageux | advantage; benefit
inconvénient | drawback; disadvantage
bienfait; bénéfique | benefit; beneficial
attention; attentif | attention; care; careful
prudence; prudent | caution; careful
confiance; faire confiance | trust; confidence
méfiance; méfier | distrust; wary
courage; courageux | courage; brave
volontaire; volontairement | voluntary; volunteer; deliberately
exprès | on purpose
prêt | ready; loan
prêter | lend
emprunter; emprunt; emprunteur | borrow; loan; borrower
louer | rent; hire; praise
location; locatif | rental; rent; hire
locataire | tenant
loyer | rent
propriétaire | owner; landlord
propriété | property; ownership
posséder; possession | own; possess; possession
avoir besoin de | need
quête | quest; search
mesure; mesurer | measure; measurement; action
divers; diversité; diversifier | various; diverse; diversity
varier; variété; variable | vary; variety; variable
commun; en commun | common; joint; shared
mutuel; mutuelle; mutualiser | mutual; pool; share
propre à | specific to; peculiar to
rare; rareté | rare; scarce; scarcity
principal; principaux; principalement | main; principal; mainly
majeur; majorité; majoritaire | major; majority
mineur | minor; miner
indispensable | essential; indispensable
inutile; inutilement | useless; unnecessary
suffire; suffit; suffisant; suffisamment | sufficient; enough; suffice
manquer; manque | lack; miss; shortage
pénurie | shortage; scarcity
excès; excessif; excédent | excess; surplus
quasi | almost; nearly
tellement; tant; autant | so much; as much; so
très; fort bien | very
plutôt | rather
aussi | also; too; as
ensemble de | set of
outre; en outre; de plus | moreover; besides; furthermore
par exemple | for example
c'est-à-dire | that is; namely
tout à fait | quite; completely
complet; complète; complètement | complete; full; completely
quant à | as for
lors de | during; at the time of
au lieu de | instead of
à travers | through; across
au sein de | within
face à | facing; in the face of
à partir de | from; starting from
jusqu'à; jusque | until; up to
à peine | hardly; barely
au moins | at least
d'abord; tout d'abord | first; at first
d'ailleurs | moreover; by the way
en fait; en effet | in fact; indeed
au cours de | during; in the course of
à l'étranger | abroad
de nouveau; à nouveau | again
tout de suite; immédiatement; aussitôt | immediately; at once
brusquement; soudain; tout à coup | suddenly; sudden
peu à peu; progressivement | gradually; little by little
de plus en plus | more and more; increasingly
de moins en moins | less and less
tous les jours | every day
boucher; bouché | butcher; block; plug
attirer; attirant | attract
provoquer; susciter; engendrer | cause; provoke; arouse
déclencher; déclenchement | trigger
subir; subit; subissent | undergo; suffer
mériter; mérite | deserve; merit
oser | dare
creuser; creux; creuse | dig; hollow
cueillir; cueillette | pick; gather; gathering
mordre; morsure | bite
verser; versement | pour; payment; pay
flotter; flottant | float; floating
briller; brillant | shine; bright; brilliant
grimper; escalade; escalader | climb; climbing
glisser; glissement; glissade | slide; slip
accrocher; accroche | hang; hook
attacher; attache | attach; tie; fasten
serrer; serré | tighten; tight; squeeze
lâcher | release; let go
attraper | catch
ramener; rapporter | bring back; report
ranger; rangement | tidy; store; storage
balayer; balayage | sweep; scan; scanning
effectuer | carry out; perform
réaliser; réalisation | achieve; carry out; produce
réalisateur; réalisatrice | director; film director
accomplir; accomplissement | accomplish; achieve
exercer; exercice | exercise; practise; practice
aboutir; aboutissement | lead; result; succeed
parvenir; parvient; parvenu | reach; manage; succeed
obtenir; obtient; obtenu; obtention | obtain; get
acquérir; acquiert; acquis; acquisition | acquire; acquisition
remporter | win
récupérer; récupération | recover; recovery; retrieve
hériter; héritier; héritière | inherit; heir
héritage | heritage; inheritance; legacy
soumettre; soumis; soumet | submit; subject
réclamation; réclamer | complaint; claim; demand
revendication; revendiquer | claim; demand
exprimer; expression | express; expression
évoquer | mention; evoke
citer; citation | quote; cite
convaincre; convaincu; convaincant | convince; convincing; convinced
féliciter; félicitations | congratulate; congratulations
remercier; merci; remerciement | thank; thanks
saluer; salut | greet; hello; hail
bonjour | hello; good morning
adieu; au revoir | goodbye; farewell
excuser; excuse | apologise; excuse; apology
plaindre; plaint | complain; pity
plainte | complaint; lawsuit
pardonner; pardon | forgive; pardon
blâmer; reprocher; reproche | blame
louange; éloge | praise
affrontement; affronter; confrontation | clash; confront; confrontation
trêve; cessez-le-feu | truce; ceasefire
ruine; ruiner; débris | ruin; debris
fardeau; fardeaux | burden
ampleur | extent; scale; magnitude
portée | range; scope; reach
élan | momentum; moose
recul; reculer | decline; retreat; move back
indice | index; clue
mûr; mûrir; maturité | ripe; mature; maturity
pur; pureté | pure; purity
nu; nue; nudité | naked; bare; nude
raide | steep; stiff
aigu; aiguë; tranchant | sharp; acute
vif; vive; vivement | lively; vivid; bright
mouillé; mouiller; tremper; trempé | wet; soak
flou | blurred; fuzzy; vague
net; nette; nettement | clear; net; clearly
brut; brute | raw; crude; gross
usé | worn; wear
sain; malsain | healthy; unhealthy
redoutable | formidable; fearsome
propice; favorable | favourable; favorable; conducive
approprié; adéquat; convenable | appropriate; suitable; proper
adapter; adaptation; adapté | adapt; suitable; adaptation
grave; gravement | serious; severe; seriously
sérieux; sérieuse; sérieusement | serious; seriously
sévère | severe; strict
soigneusement; soigneux | carefully; careful
éphémère; passager; passagère | passenger; temporary; short-lived
bien-être | well-being; welfare
vie quotidienne | daily life; everyday life
mode de vie | lifestyle; way of life
niveau de vie | standard of living
espérance de vie | life expectancy
taux de natalité; natalité | birth rate
taux de mortalité; mortalité | mortality; death rate
croissance démographique; démographie | population growth; demography
peuplement; peupler; peuplé | settlement; populated; populate
recensement; recenser | census; count
colon; colonie; coloniser | settler; colony; colonise
autochtone; indigène | indigenous; native
langue maternelle | mother tongue; native language
langue officielle | official language
locuteur; orateur | speaker
discours | speech; discourse
avis; opinion | opinion; view; notice
point de vue | point of view; viewpoint
croisade; croisé | crusade; crusader
croiser; croisement | cross; crossing; crossbreed
croix | cross
carnet; agenda | notebook; diary
canular; blague; plaisanterie | hoax; joke; prank
astuce; astucieux | trick; clever; tip
ruse; rusé | trick; cunning
paysage; paysagiste; paysager | landscape; scenery
relief; accidenté | terrain; rugged; relief
altitude | altitude; elevation
pente; versant | slope
gouffre; abîme | chasm; abyss
col | pass; collar; hill
cime | peak; top; treetop
cascade; chute d'eau; chutes | waterfall; falls
embouchure; estuaire | mouth; estuary
archipel | archipelago; islands
îlot | islet; block
récif | reef
corail; coraux | coral
lave | lava
secousse sismique; réplique | tremor; aftershock; replica
avalanche; coulée de neige | avalanche
raz-de-marée | tidal wave; tsunami
canicule; vague de chaleur | heat wave
averse | shower
grêle | hail
bruine | drizzle
arc-en-ciel | rainbow
aube; lever du soleil | dawn; sunrise
crépuscule; coucher du soleil; coucher de soleil | dusk; sunset; twilight
coucher; couché | lie down; lay; sleep
voie lactée | Milky Way
ère; âge de pierre | era; age
reptile; lézard | reptile; lizard
mammifère | mammal
agneau; agneaux | lamb
brebis | ewe; sheep
bouc | goat; billy goat
âne; mulet | donkey; mule
cerf; biche | deer; stag
chevreuil | roe deer; deer
sanglier | wild boar; boar
écureuil | squirrel
hibou; chouette; hiboux | owl
corbeau; corbeaux; corneille | crow; raven
cygne | swan
oie | goose
colombe | dove
mouette; goéland | gull; seagull
phoque | seal
saumon | salmon
thon | tuna
truite | trout
morue; cabillaud | cod
méduse | jellyfish
pieuvre; poulpe | octopus
calmar | squid
crabe | crab
homard | lobster
escargot | snail
limace | slug
guêpe | wasp
frelon | hornet
puceron | aphid
coccinelle | ladybird; ladybug
chêne | oak
hêtre | beech
bouleau | birch
sapin | fir; fir tree
pin | pine
érable | maple
saule | willow
peuplier | poplar
buisson; arbuste | bush; shrub
haie | hedge
pelouse; gazon | lawn; grass
tige | stem; stalk; rod
bourgeon | bud
épine | thorn; spine
ronce | bramble
rien | nothing
quelqu'un | someone; somebody
quelque chose | something
quelque part | somewhere
pourquoi | why
comment | how
combien | how many; how much
où | where
oui | yes
non | no; not
pas | not; step
auprès de | with; near; alongside
moindre | least; lesser
cocher; case à cocher | tick; check
créneau; créneaux; plage horaire | slot; time slot; niche
brouillon | draft
esquisse; esquisser; ébauche | sketch; outline
enregistrer; enregistrement | record; recording; registration
inscrire; inscrit; inscription | register; registration; enrol
fiche; formulaire | sheet; form; card
disponible; disponibilité | available; availability
vérifier; vérification | check; verify; verification
plaider; plaidoyer | plead; advocacy
précoce | early; premature
fiable; fiabilité | reliable; reliability
lignée; lignage | lineage; line
campagne | campaign; countryside
rural; ruraux; ruralité | rural; countryside
fonction; fonctionner; fonctionnement | function; work; operation
fuseau horaire; fuseaux horaires | time zone
lisible; lisibilité | readable; legibility
enfreindre; infraction; enfreint | breach; infringe; offence
épreuve; éprouver; éprouvé | test; event; experience
rubrique | section; heading
taper; frappe | type; tap; strike
geste | gesture; action
apaiser; apaisant; calmer; calme | calm; soothe; soothing
volet | shutter; component; part
chevauchement; chevaucher | overlap
retenir; retient; retenu; retenue | retain; hold back; select
relais; relayer | relay
virgule; ponctuation | comma; punctuation
axe; axer | axis; axle; focus
rôle | role; part
ainsi que | as well as
également; de même | also; likewise
notoire; notable | notable; well-known
il y a | there is; there are; ago
il s'agit de; s'agir | be about
tenir compte de; compte tenu de | take into account; given
mettre fin; mettre un terme | put an end; end
faire partie | be part
faire appel à | call on
prendre en charge; prise en charge | care; take charge; management
prendre en compte; prise en compte | take into account; consideration
prendre conscience; prise de conscience; conscience | awareness; consciousness; conscience
mettre en évidence; mise en évidence | highlight; reveal; demonstration
mettre en valeur; mise en valeur | highlight; enhance; development
mettre à disposition; mise à disposition | make available; provision
au-delà | beyond
en deçà | below; short of
à l'aide de; au moyen de | using; by means of
le long de | along
vis-à-vis | towards; opposite
hors | outside; out of
lors | then
dont | whose; including; of which
tel; telle | such; like
lequel; laquelle | which
celui; ceux; celle | that; those; one
certain; certaines; certainement | certain; some; certainly
évident; évidemment | obvious; of course; obviously
bien sûr; bien entendu | of course
certes | certainly; admittedly
volontiers | gladly; willingly
hélas | unfortunately; alas
auparavant | previously; before
ultérieur; ultérieurement | later; subsequent
dorénavant | from now on; henceforth
simultanément; en même temps; à la fois | simultaneously; at the same time; both
d'une part | on the one hand
d'autre part; par ailleurs | moreover; on the other hand
en revanche; au contraire | on the other hand; on the contrary
à propos de; au sujet de; concernant | about; concerning
quotient; pourcentage | percentage; quotient
rapport; rapporteur | report; relationship; ratio
dépêche; communiqué de presse; communiqué | dispatch; press release; statement
conférence de presse; point presse | press conference
manchette | headline; cuff
entretien d'embauche | job interview
rumeur | rumour; rumor
polémique; controverse | controversy
querelle; dispute; disputer | quarrel; argument; dispute
tueur; fusillade | killer; shooting
noyade; noyer | drowning; drown
incendiaire | arsonist; incendiary
cadavre; dépouille | corpse; dead body; remains
proches; entourage | relatives; friends and family
orphelin; orphelinat | orphan; orphanage
sans-abri; sans domicile fixe | homeless
mendier; mendiant | beggar; beg
quartier défavorisé; bidonville | slum; shanty town
bourgeois; bourgeoisie | middle class; bourgeois
noble; noblesse | noble; nobility
chevalier; chevalerie | knight; chivalry
seigneur; seigneurie | lord
paysannerie | peasantry
ouvrage de référence | reference work
alphabet; orthographe | alphabet; spelling
grammaire; verbe; adjectif | grammar; verb; adjective
nom propre; substantif | noun; proper noun
épeler; lettre majuscule; majuscule | spell; capital letter; uppercase
minuscule | tiny; lowercase
parenthèse; guillemet | bracket; quotation mark
proverbe; dicton | proverb; saying
poser une question | ask a question
point fort | strong point; strength; highlight
point faible | weak point; weakness
mise en scène; metteur en scène | staging; director
tournage de film; long métrage | feature film; film
bande dessinée | comic; comic strip
bande; bandeau | band; strip; tape
dessin animé | cartoon; animated film
vedette | star; celebrity
orchestre; chef d'orchestre | orchestra; conductor
violon | violin
tambour | drum
flûte; trompette | flute; trumpet
chœur; chorale | choir; chorus
tube | tube; pipe; hit
parolier; paroles | lyrics; words
peintre en bâtiment | house painter
estampe; gravure sur bois | print; engraving
atelier d'artiste | studio
vernissage | opening; varnishing
jardinage; jardinier; jardiner | gardening; gardener
pique-nique | picnic
recette de cuisine | recipe
bouillir; ébullition; bouilli; bouillant | boil; boiling
griller; grillé; grillade; rôtir; rôti | grill; roast; toast
frire; frit; friture; frites | fry; fried; fries
soupe; potage; bouillon | soup; broth
goûteux; délicieux; savoureux | delicious; tasty
épicé; piquant | spicy; hot
amer; amère; amertume | bitter; bitterness
aigre; acidulé | sour
cru; crue | raw; flood
pourri; pourrir; pourriture | rotten; rot
casse-croûte | snack
végétarien; végétalien | vegetarian; vegan
ivre; ivresse; alcoolisme | drunk; alcoholism
fumer; fumeur | smoke; smoker; smoking
tabac; tabagisme | tobacco; smoking
drogue; stupéfiant; toxicomanie; toxicomane | drug; narcotic; drug addiction
jeûne; jeûner | fasting; fast
violoncelle | cello
hypothèse | hypothesis; assumption
inventer; invention; inventeur; découvreur | invent; invention; inventor
pionnier; pionnière | pioneer
sciences humaines | humanities; social sciences
addition; soustraction | addition; subtraction; bill
équation; inconnue | equation; unknown
angle droit | right angle
rectangle; losange | rectangle; diamond
courbe; courber; courbure | curve; bend
creuset | crucible; melting pot
goulot; goulet d'étranglement; goulot d'étranglement | bottleneck
ossements | bones; remains
silex | flint
aéroport international | international airport
escale; correspondance | stopover; connection; correspondence
vol direct | direct flight
titre de séjour | residence permit
sac à dos | backpack; rucksack
sentier de randonnée | hiking trail
belvédère; panorama | viewpoint; panorama
monument; monument historique | monument; historic monument
vestige | remains; vestige
monastère; abbaye | monastery; abbey
couvent; cloître | convent; cloister
clocher; beffroi | bell tower; belfry
vitrail; vitraux | stained glass
pèlerin; pèlerinage | pilgrim; pilgrimage
moine; nonne | monk; nun
saint; sainte; sacré | saint; holy; sacred
culte; croyant | worship; cult; believer
bénir; bénédiction; béni | bless; blessing
sorcellerie; magie; magicien | witchcraft; magic; magician
licorne | unicorn
géant | giant
nain | dwarf
loup-garou | werewolf
cirque; clown | circus
marionnette | puppet
échecs; jeu d'échecs | chess; failures
dé; dés | dice; thimble
pari; parier; paris sportifs | bet; betting; gamble
loterie; gros lot | lottery; jackpot
arbitre; arbitrage; arbitral | referee; arbitration
gardien de but | goalkeeper
mêlée | scrum
boxe; boxeur | boxing; boxer
haltérophilie | weightlifting
aviron; ramer | rowing; row
équitation | horse riding; riding
cavalier; cavalerie; cavalière | rider; horseman; cavalry
athlétisme; marathonien | athletics; marathon runner
planche à voile; planche | board; windsurfing; plank
course automobile; sport automobile | motor racing; motorsport
égaliser; match nul | equalise; draw; tie
classement; classer | ranking; rank; classification
demi-finale | semi-final
entracte; mi-temps; temps partiel | half-time; interval; part-time
foulard; écharpe | scarf
tablier | apron; deck
chausson; pantoufle | slipper
botte | boot
bouton | button; knob; pimple
poche; pochette | pocket; pouch
fermeture éclair | zip; zipper
couette; oreiller | duvet; pillow
drap | sheet
matelas | mattress
armoire; placard | wardrobe; cupboard; closet
étagère | shelf
évier; lavabo | sink; washbasin
lave-linge; machine à laver; lave-vaisselle | washing machine; dishwasher
aspirateur; aspirer; aspiration | vacuum cleaner; suction; aspiration
fer à repasser; repasser | iron
vaisselle | dishes; crockery
casserole; marmite | saucepan; pan; pot
poêle | frying pan; stove; pan
couvercle | lid; cover
bocal; bocaux; pot | jar; pot
théière; bouilloire; cafetière | teapot; kettle; coffee maker
allumette; briquet | match; lighter
grille-pain | toaster
cheminée | fireplace; chimney
cave; grenier | cellar; attic
clôture; clôturer; grille | fence; close; grid
portail; portier | gate; portal
arrosoir; brouette | watering can; wheelbarrow
échelon; échelonner | level; rung; step
noeud; nœud | knot; node
ruban | ribbon; tape
rouleau; rouleaux; rouler; roulant | roll; roller; rolling
enveloppe; envelopper | envelope; wrap
timbre | stamp
facteur; factrice | postman; factor
colocataire; colocation | flatmate; flat sharing
célibataire | single; unmarried
fiancé; fiançailles | engagement; fiance
noces; lune de miel | wedding; honeymoon
belle-mère; beau-père; beaux-parents | mother-in-law; father-in-law; in-laws
beau-frère; belle-sœur | brother-in-law; sister-in-law
filleul; marraine | godchild; godmother
adulte | adult; grown-up
vieillard; aïeul | old man; elder
dame; demoiselle; monsieur; madame | lady; sir; madam
gars; type; mec | guy; type
`;
