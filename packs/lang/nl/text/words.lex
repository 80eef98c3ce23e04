# The small words of Dutch: what joins, points, denies and shortens.

[abbreviation]
# ranks and titles
kol.
lt.
lt.-kol. | lt.kol. | ltkol.
gen.
gen.-maj.
maj.
kap.
kapt.
serg.
sgt.
adm.
brig.
dhr.
hr.
mevr.
mw.
mej.
prof.
dr.
drs.
mr.
mrs.
ir.
ing.
ds.
st.
pres.
sen.
jr.
sr.
# running text
a.h.w.
a.k.a.
a.s.
afb.
afd.
afk.
art.
a.u.b.
b.d.
b.g.g.
bijv.
bijl.
blz.
b.v.
bv.
ca.
cf.
chr.
v.Chr. | n.Chr.
c.q.
c.s.
d.d.
dep.
d.i.
dir.
div.
d.m.v.
d.w.z.
e.a.
e.d.
e.e.a.
enz.
e.o.
etc.
e.v.
evt.
excl.
fam.
fig.
gebr.
geb.
hfst.
i.c.
i.h.b.
i.o.
i.p.v.
i.s.m.
i.v.m.
i.t.t.
incl.
inl.
inw.
jg.
jl.
k.o.
m.a.w.
m.b.t.
m.b.v.
m.i.
m.i.v.
m.m.v.
m.n.
m.u.v.
mld.
mln.
n.a.v.
nl.
nr.
nrs.
o.a.
o.b.v.
o.i.
o.l.v.
o.m.
o.v.v.
opm.
p.a.
pag.
plm.
p.p.
red.
resp.
s.v.p.
tel.
t.a.v.
t.b.v.
t.e.m. | t/m.
t.g.v.
t.h.v.
t.n.v.
t.o.v.
t.w.
uitg.
v.a.
vb.
verg.
vert.
vgl.
vlg.
vnl.
vnm.
voorz.
vs.
v.w.b.
w.o.
z.g.
zgn.
z.o.z.
z.s.m.
# days and months, where they are shortened
jan.
febr. | feb.
mrt.
apr.
aug.
sept. | sep.
okt.
nov.
dec.
woe.
vr.
za.

[preposition]
in @at=in
op @at=in
te midden van | temidden van @at=in
binnen @at=in
binnenin @at=in
boven @at=in
om @at=in
in en rond | in en om | in en nabij | in en bij | rond en in @at=in
verspreid over @at=in
in heel | in gans @at=in
tot in | tot diep in | tot midden in @at=in
diep in | midden in | middenin | ergens in @at=in
in het hart van | in hartje @at=in
in het midden van @at=in
in de straten van @at=in
ter hoogte van | t.h.v. @at=near
bij @at=near
nabij @at=near
rond | rondom @at=near
langs | langsheen @at=near
naast | vlak naast | pal naast | net naast | direct naast @at=near
aan @at=near
buiten | net buiten | even buiten | vlak buiten | iets buiten | niet ver buiten @at=near
tussen @at=near
tegenover | recht tegenover @at=near
voorbij | net voorbij | even voorbij @at=near
achter | vlak achter | net achter @at=near
vlak bij | vlakbij | heel dicht bij | zeer dicht bij @at=near
dicht bij | dichtbij | dichter bij | dichterbij @at=near
niet ver van | niet al te ver van | vlak voor | pal voor @at=near
in de buurt van | in de directe buurt van | in de onmiddellijke buurt van @at=near
in de omgeving van | in de directe omgeving van | in de onmiddellijke omgeving van | in de wijde omgeving van | in de naaste omgeving van @at=near
in de nabijheid van | in de onmiddellijke nabijheid van | in de directe nabijheid van @at=near
in de omstreken van | in de contreien van @at=near
in de periferie van | in de buitenwijken van | in een buitenwijk van | in een voorstad van | in de voorsteden van @at=near
aan de rand van | aan de randen van | aan de stadsrand van | aan de buitenrand van | op de rand van @at=near
aan de noordrand van | aan de zuidrand van | aan de oostrand van | aan de westrand van @at=near
aan de noordelijke rand van | aan de zuidelijke rand van | aan de oostelijke rand van | aan de westelijke rand van @at=near
aan de buitenkant van | aan de poorten van | voor de poorten van @at=near
aan de overkant van | aan de overzijde van | aan de andere kant van | aan de andere zijde van @at=near
aan deze kant van | aan weerszijden van | aan weerskanten van | aan beide kanten van | aan beide zijden van @at=near
aan de noordkant van | aan de zuidkant van | aan de oostkant van | aan de westkant van | ten noorden en ten zuiden van | ten oosten en ten westen van @at=near
aan de voet van | aan de monding van | op de oever van | op de oevers van | aan de oever van | aan de oevers van @at=near
aan de grens met | aan de grens van | op de grens met | op de grens van | tegen de grens met | tegen de grens van | vlak bij de grens met @at=near
ten noorden van | net ten noorden van | vlak ten noorden van | iets ten noorden van | even ten noorden van @at=near
ten zuiden van | net ten zuiden van | vlak ten zuiden van | iets ten zuiden van | even ten zuiden van @at=near
ten oosten van | net ten oosten van | vlak ten oosten van | iets ten oosten van | even ten oosten van @at=near
ten westen van | net ten westen van | vlak ten westen van | iets ten westen van | even ten westen van @at=near
ten noordoosten van | net ten noordoosten van | vlak ten noordoosten van | ten noord-oosten van @at=near
ten noordwesten van | net ten noordwesten van | vlak ten noordwesten van | ten noord-westen van @at=near
ten zuidoosten van | net ten zuidoosten van | vlak ten zuidoosten van | ten zuid-oosten van @at=near
ten zuidwesten van | net ten zuidwesten van | vlak ten zuidwesten van | ten zuid-westen van @at=near
ten noorden en oosten van | ten noorden en westen van | ten noorden en zuiden van @at=near
ten oosten en noorden van | ten oosten en zuiden van | ten oosten en westen van @at=near
ten zuiden en oosten van | ten zuiden en westen van | ten zuiden en noorden van @at=near
ten westen en noorden van | ten westen en zuiden van | ten westen en oosten van @at=near
noordelijk van | benoorden @at=near
zuidelijk van | bezuiden @at=near
oostelijk van | beoosten @at=near
westelijk van | bewesten @at=near
noordoostelijk van @at=near
noordwestelijk van @at=near
zuidoostelijk van @at=near
zuidwestelijk van @at=near
op een boogscheut van | een boogscheut van | op een boogscheut afstand van | op boogscheut van @at=near
op een steenworp van | op een steenworp afstand van | een steenworp van | op steenworp afstand van @at=near
op korte afstand van | op geringe afstand van | op enige afstand van | op loopafstand van | op wandelafstand van | op fietsafstand van @at=near
op enkele kilometers van | op een paar kilometer van | op enkele kilometer van | op een tiental kilometer van | op een kilometer of wat van | op slechts enkele kilometers van @at=near
op schootsafstand van | binnen schootsafstand van | binnen bereik van | in het zicht van | onder de rook van @at=near
tot vlak bij | tot vlakbij | tot dicht bij | tot dichtbij | tot bijna bij | tot nabij @at=near
tot op | tot vlak voor | tot net buiten | tot voor | tot achter | tot voorbij | tot rond @at=near
tot aan de rand van | tot aan de poorten van | tot in de omgeving van | tot in de buurt van | tot in de buitenwijken van | tot in de voorsteden van | tot aan de grens van | tot aan de grens met @at=near
naar de rand van | naar de omgeving van | naar de buurt van @at=near
rond en nabij @at=near
naar @at=to
richting @at=to
in de richting van | in richting van | in de richting @at=to
tot @at=to
tot bij | tot aan @at=to
op weg naar | onderweg naar | op weg richting | onderweg richting @at=to
op doortocht naar | op doorreis naar @at=to
dieper naar | verder naar @at=to
de kant op van | de kant uit van @at=to
met bestemming @at=to
uit @at=from
vanuit @at=from
vanaf | van op @at=from
uit de richting van | vanuit de richting van @at=from
uit de buurt van | uit de omgeving van | vanuit de omgeving van | vanuit de buurt van @at=from

afkomstig uit | herkomstig uit @at=from
via @at=via
door heel @at=in
doorheen | dwars door | dwars doorheen @at=via
over land via | langs de weg naar @at=via
over de hele lengte van @at=via
tegen @at=against
door @at=by
door toedoen van | in opdracht van @at=by
onder leiding van | onder aanvoering van | onder bevel van | onder het bevel van | onder het commando van @at=by
van @at=of
met @at=with
samen met | tezamen met | in samenwerking met | i.s.m. | met behulp van | met de hulp van | met steun van | met de steun van | aan de zijde van | vergezeld van | gesteund door @at=with
over @at=other
voor @at=for
onder @at=other
na @at=other
tijdens | gedurende | hangende @at=other
sinds | sedert @at=other
wegens | vanwege | omwille van | ten gevolge van | als gevolg van | naar aanleiding van @at=other
ondanks | in weerwil van | niettegenstaande | ongeacht @at=other
zonder @at=other @factuality=possible
behalve | met uitzondering van | uitgezonderd @at=other
behoudens @at=other
dankzij @at=other
per @at=other
à @at=other
jegens @at=other
omtrent | betreffende | aangaande | inzake | met betrekking tot | wat betreft @at=other
omstreeks | rond de klok van @at=other
krachtens | ingevolge | conform | overeenkomstig @at=other
ten koste van | ten nadele van | ten voordele van | ten gunste van | ten behoeve van | ten bate van @at=other
ten opzichte van | ten aanzien van | in vergelijking met | vergeleken met @at=other
ten tijde van | aan het begin van | aan het einde van | aan het eind van | in de loop van @at=other
in plaats van | in ruil voor | in verband met | in het kader van | in het licht van @at=other
namens | in naam van | uit naam van @at=other
inclusief | met inbegrip van | exclusief @at=other
naargelang | al naargelang | afhankelijk van @at=other
contra | versus @at=against
in de strijd tegen | in de oorlog tegen @at=against
gezien | gelet op | met het oog op @at=other
als @at=other
zoals @at=other @such=yes
qua @at=other
minus @at=other
plus @at=other
onverminderd @at=other
tot en met | t/m @at=to

[determiner]
de @definite=yes
het | 't @definite=yes
die @definite=yes
dat @definite=yes
deze @definite=yes
dit @definite=yes
diezelfde | dezelfde | hetzelfde | datzelfde | ditzelfde | dezelfden @definite=yes
deze laatste | dit laatste | die laatste | dat laatste @definite=yes
eerstgenoemde | eerstvermelde | eerstvernoemde @definite=yes @which=first
laatstgenoemde | laatstvermelde | laatstvernoemde @definite=yes @which=last
beide | allebei de | alle twee de | de beide | die beide | deze beide @definite=yes @which=both
al de | al het | al deze | al die | al dat | al dit @definite=yes
heel de | heel het | gans de | gans het @definite=yes
de hele | het hele | de gehele | het gehele | de volledige | het volledige | de ganse | het ganse @definite=yes
zo'n de | bovengenoemde | bovenvermelde | voornoemde | genoemde | vermelde @definite=yes
den | der | des | ener @definite=yes
een | één | 'n @definite=no
zo'n | zulk een | zulke | zulk | dergelijke | dergelijk | soortgelijke @definite=no
enkele | enige | enig | ettelijke | verscheidene | diverse | meerdere | verschillende @definite=no
sommige | bepaalde | talloze | talrijke | tal van | veel | vele | weinig | weinige @definite=no
elk | elke | ieder | iedere | een ieder | welk dan ook @definite=no
alle | al | allerlei | allerhande @definite=no
welke | welk | wat voor @definite=no
een aantal | een paar | een reeks | een handvol | een hoop | een groot deel van | een reeks van @definite=no
andere | ander | een andere | een ander @definite=no
nog een | weer een | alweer een @definite=no

[pronoun]
hij | 'ie @number=singular
zij
ze
het | 't @number=singular
hem @number=singular
hen @number=plural
hijzelf | hemzelf | zichzelf @number=singular
zijzelf | zelf
henzelf | hunzelf | zijzelven @number=plural
men @who=person
iemand @number=singular @who=person
iedereen | eenieder | ieder @number=singular @who=person
sommigen | enkelen | velen | weinigen | anderen | meerderen @number=plural @who=person
de anderen | de overigen | de rest
allen | allemaal | allebei | beiden | alle twee @number=plural
beide partijen | beide kampen | beide zijden | beide kanten | beide landen | beide legers @number=plural @who=actor
deze
die
dit @number=singular
dat @number=singular
deze laatste | laatstgenoemde | die laatste | eerstgenoemde @number=singular
deze laatsten | laatstgenoemden | die laatsten | eerstgenoemden @number=plural
diegene | degene @number=singular @who=person
diegenen | degenen @number=plural @who=person
deze mensen | die mensen @number=plural @who=person
ik | mij | me | ikzelf | mezelf @number=singular @who=speaker
wij | we | wijzelf | onszelf @number=plural @who=speaker
mijn | m'n @number=singular @possessive=yes @who=speaker
onze | ons @number=plural @possessive=yes @who=speaker
onzen @number=plural @who=speaker
jij | je | jou | jullie | u | gij | ge @who=person
jouw | uw @possessive=yes @who=person
zijn | z'n @number=singular @possessive=yes
haar | d'r @number=singular @possessive=yes
hun @number=plural @possessive=yes
diens @number=singular @possessive=yes
dier @number=plural @possessive=yes
wiens | wier @possessive=yes
elkaar | elkander | mekaar @number=plural
elkaars | mekaars @number=plural @possessive=yes
# the words that point to whoever stands against the one who speaks
vijand | vijanden | aartsvijand @who=enemy
vijandelijke | vijandelijk | vijandige | vijandig @possessive=yes @who=enemy
vijands | des vijands @possessive=yes @who=enemy
tegenstander | tegenstanders | tegenpartij | opponent | opponenten @who=enemy
agressor | agressors | aanvaller | aanvallers | aanvallende partij | belager | belagers @who=enemy
indringer | indringers | invaller | invallers @who=enemy

[subordinator]
dat @kind=content
of @factuality=possible @kind=content
als @factuality=possible @kind=condition
indien @factuality=possible @kind=condition
pas als | pas indien | alleen als | alleen indien | enkel als | slechts als | pas wanneer | zelfs wanneer @factuality=possible @kind=condition
mits | op voorwaarde dat | onder de voorwaarde dat @factuality=possible @kind=condition
tenzij @factuality=possible @kind=condition
ingeval | voor het geval dat | voor het geval | in het geval dat | in geval dat @factuality=possible @kind=condition
stel dat | gesteld dat | aangenomen dat | ervan uitgaand dat | ervan uitgaande dat @factuality=possible @kind=condition
wanneer @kind=condition @present=possible
zolang | zo lang | voor zolang @kind=condition
ook al | zelfs als | zelfs al | ook als @factuality=possible @kind=condition
alsof | als ware het dat @factuality=possible @kind=other
als zou | als zouden @factuality=unconfirmed @kind=content
hoe @kind=content
waarom @kind=content
hoeveel | hoe veel @kind=content @asks=yes
omdat @kind=other
aangezien @kind=other
doordat @kind=other
vermits | overmits @kind=other
zodat | dusdanig dat | zodanig dat @kind=other
waardoor | waarop | waarna | waarbij | waarmee | waarvoor @kind=other
terwijl @kind=time
nadat | onmiddellijk nadat | vlak nadat | kort nadat @kind=time
voordat | vooraleer | alvorens | aleer @kind=time
toen @kind=time
zodra | van zodra | eenmaal @kind=time @present=possible
totdat | tot wanneer @kind=time
sinds | sedert | sindsdat @kind=time
telkens als | telkens wanneer | iedere keer dat | elke keer dat @kind=time
naarmate | naargelang | al naargelang | naar gelang @kind=time
hoewel | alhoewel | ofschoon | niettegenstaande | ondanks dat | ondanks het feit dat | in weerwil dat @kind=other
al @kind=other
behalve dat | buiten dat | ware het niet dat @kind=other
opdat | teneinde | ten einde | om @factuality=planned @kind=purpose
zonder dat @kind=other @factuality=denied
zonder | zonder ook maar | in plaats van | in de plaats van @factuality=denied @kind=purpose
in plaats dat | in plaats van dat @kind=other @factuality=denied
vandaar dat @kind=other
gezien het feit dat | gelet op het feit dat | het feit dat @kind=content
uit vrees dat | uit angst dat | bang dat | bevreesd dat | beducht dat @factuality=possible @kind=content
in de hoop dat | hopend dat | met de bedoeling dat @factuality=planned @kind=purpose
dan dat @kind=other
zoals | net zoals | evenals @kind=other
voor zover | voorzover | in zoverre | in de mate dat @factuality=possible @kind=other

[coordinator]
en
of
maar @kind=but
want
dus
doch @kind=but
noch
ofwel | hetzij | of wel
zowel @kind=both
alsook | alsmede | en ook | evenals | net als | alsmede ook
en/of
laat staan
oftewel | dan wel | respectievelijk
maar ook | niet alleen | niet enkel | niet slechts | zoals ook | en zelfs | maar ook nog
echter | evenwel
plus

[relative]
die
dat
welke | hetwelk | dewelke
wie
wiens | wier
met wie @at=with
wat | hetgeen
waar | alwaar @at=in
waarin | waarbinnen | in wie @at=in
waarop | waarboven @at=in
waarbij | waarlangs | waarrond | waaromheen | waarnaast | waartussen | waaraan | waarachter @at=near
waarheen | waarnaartoe | waar naartoe | waar naar toe | waarnaar | waartoe @at=to
waaruit | waarvandaan | waar vandaan | vanwaar | vanwaaruit | van waaruit | vanwaar af @at=from
waardoor | waardoorheen | waarlangsheen | waarover | waarlangs ook @at=via
waarmee @at=with
waarvan | waartegen | waarvoor | waaronder | waarna | waarom

[negation]
niet
geen | geen enkele | geen enkel | geeneens
nooit | nimmer | nooit eerder | nog nooit
nergens
evenmin
noch
niemand
niets | niks | niets of niemand
allerminst
geenszins | in geen geval | in genen dele | op geen enkele manier | op geen enkele wijze | in het geheel niet | hoegenaamd niet | volstrekt niet
niet langer
niet meer | geen meer
nog niet | nog altijd niet | nog steeds niet | nog geen | nog lang niet | vooralsnog niet | voorlopig niet
niet eens | zelfs niet | ook niet | toch niet
bijlange niet | lang niet | bijlange na niet | verre van | allesbehalve
nog niet eens

[deictic]
daar | aldaar @at=in
er @at=in @weak=yes
hier | alhier @at=in
ginder | ginds | daarginds | daarginder @at=in
ter plaatse | ter plekke @at=in
daarin | erin | hierin | daarbinnen | hierbinnen @at=in
daarop | erop | hierop | daarboven | erboven @at=in
ergens @at=in
elders | ergens anders | elders in het land | elders aan het front | elders langs het front @at=in @other=yes
langs de hele frontlijn | langs het hele front | langs de hele frontlinie | langs heel het front | langs de gehele frontlijn | langs het gehele front | langs de hele contactlijn @at=in @other=yes
over de hele frontlijn | over het hele front | over de hele frontlinie | over de volle lengte van het front | over de hele lengte van het front | over de gehele lengte van het front @at=in @other=yes
aan het hele front | aan de hele frontlijn | op het hele front | aan alle fronten | op alle fronten | op meerdere fronten | op verschillende fronten | op diverse fronten | op andere fronten | op andere plekken aan het front @at=in @other=yes
in het hele land | door het hele land | over het hele land | in heel het land | in het ganse land | in gans het land | over heel het land | verspreid over het land | op tal van plaatsen in het land @at=in @other=yes
overal @at=in
daarbij | erbij | hierbij | daarnaast | ernaast | daaromheen | eromheen | daarrond | errond | daarlangs | erlangs | daarbuiten | erbuiten | daaraan | eraan | daarachter | erachter | daartussen | ertussen @at=near
in de buurt | in de omgeving | in de omtrek | in de nabijheid | dichtbij | vlakbij | daar vlakbij | vlak daarbij | niet ver daarvandaan | daar niet ver vandaan @at=near
eromheen gelegen | daar in de buurt | hier in de buurt @at=near
daarheen | daarnaartoe | daar naartoe | daarnaar toe @at=to
erheen | ernaartoe | er naartoe | ernaar toe | ernaar | daarnaar @at=to
hierheen | hiernaartoe | hier naartoe | herwaarts @at=to
ertoe | daartoe | tot daar | tot hier @at=to
daarvandaan | daar vandaan | vandaar @at=from
eruit | daaruit | er uit @at=from
ervandaan | er vandaan | er weg | daar weg | hier weg @at=from
hiervandaan | hier vandaan | hieruit | van hieruit | van daaruit | vandaaruit | vanhier @at=from

[particle]
aan
achter
achterna
achterop
achteruit
af
bekend
bezig
bij
bijeen
binnen
bloot
boven
buit
dank
deel
dicht
dood
door
droog
gade
gebruik
gelijk
gereed
gevangen
goed
groot
hard
heen
hoog
in
ineen
instand
kapot
kenbaar
kennis
klaar
klein
klem
krijgsgevangen
kwijt
lam
langs
leeg
les
los
mede
mee
mis
na
neer
om
omhoog
omlaag
omver
onder
onderuit
op
opeen
open
opzij
over
overboord
overeen
overeind
overhoop
paraat
plaats
plat
prijs
recht
rond
samen
schoon
schrap
schuil
schuldig
stand
stil
stop
stuk
tegemoet
tegen
tegenaan
tekort
teleur
teloor
teniet
tentoon
terecht
terug
tevoorschijn
teweeg
tewerk
thuis
toe
tussen
uit
uiteen
vast
veilig
vlak
vol
voor
voorbij
voorop
voorover
voort
vooruit
vrij
waar
weg

[marker]
te

[locative]
ligt | liggen | lag | lagen | gelegen
bevindt | bevinden | bevond | bevonden

op niets | op niks | op leven en dood | met man en macht | met hand en tand | met vuur en zwaard | met vereende krachten | dag en nacht | keer op keer | meter voor meter | straat voor straat | huis voor huis | dorp na dorp | stap voor stap | stukje bij beetje | stilletjes aan | mondjesmaat
[filler]
al | alreeds | reeds
nog | nog steeds | nog altijd | nog immer | nog eens
nog maar | nog slechts | nog net
ook | eveneens | tevens
ook nog | ook al
weer | weerom | alweer | al weer
opnieuw | andermaal | wederom | nogmaals | nog een keer | eens te meer
inmiddels | intussen | ondertussen | onderwijl
momenteel | thans | tegenwoordig | vandaag de dag
op dit moment | op dit ogenblik | op het moment | op het ogenblik | dezer dagen
nu | nu al | nu weer | nu ook
toen | toen al | toentertijd | indertijd | destijds | in die tijd | in die periode @then=yes
dan | dan ook
vervolgens | daarna | hierna | nadien | daarop | aansluitend | achteraf
eerst | aanvankelijk | oorspronkelijk | initieel | in eerste instantie
eerder | voordien | voorheen | vroeger | daarvoor | al eerder | voorafgaand
later
niet lang | nog geen uur | nog geen dag | nog geen week | nog geen maand | nog geen jaar | nog geen half jaar | nog geen halfjaar
niet onverwacht | niet geheel onverwacht | niet als een verrassing | niet toevallig | niet zonder reden
uiteindelijk | eindelijk | ten slotte | tenslotte | tot slot | finaal
ooit | wel eens | weleens | ooit eens
altijd | immer | aldoor | te allen tijde
steeds | telkens | keer op keer | telkens weer | herhaaldelijk | meermaals | meermalen | bij herhaling
soms | af en toe | nu en dan | bij wijlen | occasioneel
vaak | dikwijls | veelal | geregeld | regelmatig | frequent | doorgaans | meestal | gewoonlijk
zelden | sporadisch
onmiddellijk | meteen | direct | ogenblikkelijk | terstond | dadelijk | stante pede | prompt
snel | vlug | rap | spoedig | weldra | gauw | binnenkort | eerlang
zo snel mogelijk | zo spoedig mogelijk | in allerijl | ijlings | halsoverkop | hals over kop | overhaast | haastig
plots | plotseling | plotsklaps | opeens | ineens | eensklaps | onverwacht | onverwachts | onverhoeds
geleidelijk | geleidelijk aan | stilaan | langzaam | langzaam maar zeker | traag | gaandeweg | stapsgewijs | stukje bij beetje | beetje bij beetje | mondjesmaat
alsmaar | almaar | steeds meer | meer en meer | in toenemende mate
zwaar | zwaarder | hevig | heviger | hard | harder | fel | feller | intens | intensief | stevig
zeer | heel | erg | bijzonder | uiterst | uitermate | buitengewoon | ontzettend | verschrikkelijk
al te | veel te
vrij | tamelijk | redelijk | behoorlijk | nogal | best | betrekkelijk | relatief
volledig | helemaal | geheel | compleet | totaal | integraal | gans | geheel en al | door en door
bijna | bijna helemaal | nagenoeg | vrijwel | zo goed als | zogoed als | haast | praktisch | welhaast
grotendeels | voor het grootste deel | voor het grootste gedeelte | hoofdzakelijk | overwegend | voornamelijk | merendeels | goeddeels
deels | gedeeltelijk | ten dele | partieel | voor een deel | voor een stuk
half | halvelings
verder | verderop | voorts
dieper | diep | dichter | nader
steeds verder | alsmaar verder | almaar verder
onder meer | onder andere | onder anderen | met name | inzonderheid | in het bijzonder | vooral | bovenal
bijvoorbeeld | zoals bekend | bij wijze van voorbeeld
zelfs | ja zelfs
alleen | enkel | slechts | maar | louter | uitsluitend | alleen maar | alleen al
minstens | op zijn minst | ten minste | tenminste | althans
dus | derhalve | bijgevolg | aldus | dan maar
echter | evenwel | nochtans | desondanks | niettemin | desalniettemin | toch | desniettemin
immers | namelijk | trouwens | overigens | bovendien | daarenboven | daarbovenop | daarnaast | voor het overige
daarom | vandaar | om die reden | daardoor | hierdoor | zodoende | daartoe
daarentegen | integendeel | anderzijds | enerzijds | aan de ene kant | aan de andere kant | daartegenover
eigenlijk | in feite | feitelijk | in wezen | de facto | in principe | in theorie | strikt genomen
inderdaad | effectief | daadwerkelijk | werkelijk | echt | metterdaad | heus
natuurlijk | uiteraard | vanzelfsprekend
gewoon | simpelweg | eenvoudigweg | gewoonweg | zomaar
gelukkig | helaas | jammer genoeg | spijtig genoeg | verrassend genoeg | opmerkelijk genoeg | ironisch genoeg
voorgoed | definitief | permanent | blijvend | voor altijd | eens en voor altijd
tijdelijk | voorlopig | vooralsnog | even | eventjes | korte tijd | kortstondig | voor even
sindsdien | tot nu toe | tot nog toe | tot dusver | tot dusverre | tot op heden | totnogtoe
al maanden | al weken | al dagen | al jaren | al geruime tijd | al een tijd | sinds kort | al lang | allang | reeds lang
onlangs | recent | recentelijk | zopas | zojuist | zonet | net | pas | daarnet | zo-even | kortgeleden | laatst
samen | gezamenlijk | tezamen | gelijktijdig | tegelijk | tegelijkertijd | simultaan | terzelfder tijd
apart | afzonderlijk | respectievelijk
massaal | en masse | massief | grootschalig | op grote schaal | kleinschalig | op kleine schaal
onophoudelijk | onafgebroken | continu | constant | voortdurend | aanhoudend | ononderbroken | non-stop | dag en nacht | de klok rond
genadeloos | meedogenloos | lukraak | willekeurig | blindelings
succesvol | met succes | moeizaam | met moeite | moeiteloos
stelselmatig | systematisch | methodisch
officieel | formeel | officieus | informeel
openlijk | publiekelijk | in het openbaar | heimelijk | stiekem | in het geheim | in alle stilte | met stille trom | stilletjes
met hebben en houden | met hun hele hebben en houden | met zijn hele hebben en houden | met haar hele hebben en houden | met pak en zak
zonder tegenstand | zonder veel tegenstand | zonder enige tegenstand | zonder noemenswaardige tegenstand | zonder noemenswaardig tegenstand | zonder grote tegenstand | zonder veel weerstand | zonder enige weerstand | zonder noemenswaardige weerstand | zonder noemenswaardig weerstand | zonder grote weerstand | zonder veel verzet | zonder enige verzet | zonder noemenswaardige verzet | zonder noemenswaardig verzet | zonder grote verzet | zonder moeite | zonder veel moeite | zonder enige moeite | zonder noemenswaardige moeite | zonder noemenswaardig moeite | zonder grote moeite | zonder problemen | zonder veel problemen | zonder gevecht | zonder veel gevecht | zonder bloedvergieten | zonder veel bloedvergieten | zonder tegenspel | zonder veel tegenspel
als gebaar van goede wil | als teken van goede wil | uit goede wil | bij wijze van gebaar
vrijwillig | gedwongen | onder dwang | noodgedwongen | verplicht
vreedzaam | geweldloos | zonder slag of stoot | zonder strijd | zonder gevechten | zonder weerstand | zonder verzet | vrijwel zonder slag of stoot
gecontroleerd | ordelijk | geordend | wanordelijk | chaotisch | in paniek
strategisch | tactisch | militair | logistiek | operationeel
centraal | lokaal | plaatselijk
rechtstreeks | onrechtstreeks | indirect | frontaal
zich | zichzelf @reflexive=yes
zelf | zelve
wel | zeker wel | wel degelijk | wél
zeker | vast en zeker | ongetwijfeld | zonder twijfel | stellig
toe | heen | heen en weer | over en weer | terug
mee
ervan | daarvan | hiervan | ermee | daarmee | hiermee | ertegen | daartegen | hiertegen | ervoor | hiervoor | erover | daarover | hierover | eronder | daaronder | hieronder
erna
anders | anderszins | zoniet | zo niet
zo | zodanig | dusdanig | zozeer | zo ver | zover
alvast | alleszins | in elk geval | in ieder geval | hoe dan ook | hoedanook | sowieso
bij momenten | momentaan | geleidelijkaan
nota bene | notabene | welteverstaan | wel te verstaan
dan verwacht | dan gehoopt | dan gepland | dan gedacht | dan voorzien | dan eerder verwacht | dan aanvankelijk gedacht
voor het eerst | voor de eerste keer | voor het laatst | voor de tweede keer | voor de zoveelste keer | voor de zoveelste maal
om beurten | beurtelings | wederzijds | onderling
eenzijdig | unilateraal
elders | overal | nergens anders
bovengronds | ondergronds | te voet | te paard | per vliegtuig | per trein | per bus
over land | over zee | door de lucht | vanuit de lucht | vanop zee | vanaf zee | vanuit zee | van op afstand
van straat tot straat | van huis tot huis | straat na straat | huis na huis | man tegen man
dapper | moedig | heldhaftig | fanatiek | hardnekkig | verwoed | verbeten | heftig | bloedig | bitter
ernstig | licht | lichtjes | dodelijk
ruim | royaal | krap
jongstleden | laatstleden
zaliger | wijlen
intern | extern | nationaal | internationaal | regionaal
omgekeerd | vice versa
tot dan | tot dan toe | van dan af | vanaf dan | van toen af
des te meer | des te | hoe langer hoe meer | zoveel mogelijk | zo veel mogelijk
mede | mede daardoor
ongewild | per ongeluk | per vergissing | abusievelijk | opzettelijk | met opzet | bewust | doelbewust
kort | kortweg | kortom | kort gezegd | in het kort
lang | langdurig | lange tijd | jarenlang | maandenlang | wekenlang | dagenlang | urenlang
dagelijks | wekelijks | maandelijks | jaarlijks
behoedzaam | voorzichtig | voorzichtigheidshalve | uit voorzorg | preventief | voor de zekerheid | veiligheidshalve
drastisch | aanzienlijk | fors | flink | sterk | duidelijk | merkelijk | gevoelig | beduidend
verwoestend | vernietigend
vooraf | van tevoren | op voorhand | tevoren
achtereen | achter elkaar | na elkaar | achtereenvolgens | opeenvolgend
binnen de kortste keren | in een mum van tijd | op korte termijn | op termijn | op lange termijn
ginds
terecht | ten onrechte | onterecht
tussentijds | tussendoor | tussenin
wanhopig | koortsachtig
