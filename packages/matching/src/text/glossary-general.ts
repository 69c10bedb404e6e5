/** Everyday French in English, for reading across languages: `forme; variante | english; other english`. Words alike in both languages are left out. */
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
été | summer; been
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
ancien; ancienne; anciens | former; ancient; old
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
un; une | one
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
quatre-vingts; quatre-vingt | eighty
quatre-vingt-dix; nonante | ninety
cent; cents | hundred
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
quelque; quelques | some; few
chaque; chacun; chacune | each; every
tout; toute; tous; toutes | all; every; whole
aucun; aucune | none; any; no
autre; autres; autrui | other
même; mêmes | same; even
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
pièce | room; part; piece; coin
bout | end; tip; bit
tas | pile; heap
ensemble | together; set; whole
foule | crowd
écart | gap; difference
moyenne; moyen | average; mean; medium
moyens | means; resources
plein; pleine | full
vide | empty; void; vacuum
`;
