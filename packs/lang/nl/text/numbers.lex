# Dutch numbers, what bounds them, and what they count. Longer numbers written as one word (tweehonderdvijftig,
# twaalfduizend) are put together from the plain and ordinal ones here.

[number]
een | 'n @value=1 @kind=weak
één | eén @value=1
nul @value=0
twee @value=2
drie @value=3
vier @value=4
vijf @value=5
zes @value=6
zeven @value=7
acht @value=8
negen @value=9
tien @value=10
elf @value=11
twaalf @value=12
dertien @value=13
veertien @value=14
vijftien @value=15
zestien @value=16
zeventien @value=17
achttien @value=18
negentien @value=19
twintig @value=20
eenentwintig @value=21
tweeëntwintig @value=22
drieëntwintig @value=23
vierentwintig @value=24
vijfentwintig @value=25
zesentwintig @value=26
zevenentwintig @value=27
achtentwintig @value=28
negenentwintig @value=29
dertig @value=30
eenendertig @value=31
tweeëndertig @value=32
drieëndertig @value=33
vierendertig @value=34
vijfendertig @value=35
zesendertig @value=36
zevenendertig @value=37
achtendertig @value=38
negenendertig @value=39
veertig @value=40
eenenveertig @value=41
tweeënveertig @value=42
drieënveertig @value=43
vierenveertig @value=44
vijfenveertig @value=45
zesenveertig @value=46
zevenenveertig @value=47
achtenveertig @value=48
negenenveertig @value=49
vijftig @value=50
eenenvijftig @value=51
tweeënvijftig @value=52
drieënvijftig @value=53
vierenvijftig @value=54
vijfenvijftig @value=55
zesenvijftig @value=56
zevenenvijftig @value=57
achtenvijftig @value=58
negenenvijftig @value=59
zestig @value=60
eenenzestig @value=61
tweeënzestig @value=62
drieënzestig @value=63
vierenzestig @value=64
vijfenzestig @value=65
zesenzestig @value=66
zevenenzestig @value=67
achtenzestig @value=68
negenenzestig @value=69
zeventig @value=70
eenenzeventig @value=71
tweeënzeventig @value=72
drieënzeventig @value=73
vierenzeventig @value=74
vijfenzeventig @value=75
zesenzeventig @value=76
zevenenzeventig @value=77
achtenzeventig @value=78
negenenzeventig @value=79
tachtig @value=80
eenentachtig @value=81
tweeëntachtig @value=82
drieëntachtig @value=83
vierentachtig @value=84
vijfentachtig @value=85
zesentachtig @value=86
zevenentachtig @value=87
achtentachtig @value=88
negenentachtig @value=89
negentig @value=90
eenennegentig @value=91
tweeënnegentig @value=92
drieënnegentig @value=93
vierennegentig @value=94
vijfennegentig @value=95
zesennegentig @value=96
zevenennegentig @value=97
achtennegentig @value=98
negenennegentig @value=99
honderd @scale=100
duizend @scale=1000
miljoen | mln | mln. @scale=1000000
miljard | mld | mld. @scale=1000000000
elfhonderd @value=1100
twaalfhonderd @value=1200
dertienhonderd @value=1300
veertienhonderd @value=1400
vijftienhonderd @value=1500
half | halve @value=0.5
anderhalf | anderhalve @value=1.5
# tens, hundreds: at least two of them
tientallen @value=20 @kind=vague
honderden @value=200 @kind=vague
duizenden @value=2000 @kind=vague
tienduizenden @value=20000 @kind=vague
honderdduizenden @value=200000 @kind=vague
miljoenen @value=2000000 @kind=vague
tiental @value=10
twaalftal @value=12
vijftiental @value=15
twintigtal @value=20
dertigtal @value=30
veertigtal @value=40
vijftigtal @value=50
zestigtal @value=60
zeventigtal @value=70
tachtigtal @value=80
negentigtal @value=90
honderdtal @value=100
dozijn @value=12
enkele | enige | een paar | paar | meerdere | verscheidene | verschillende | ettelijke | een aantal | vele | heel wat @kind=some
# ordinals
eerste | allereerste @value=1 @kind=ordinal
tweede @value=2 @kind=ordinal
derde @value=3 @kind=ordinal
vierde @value=4 @kind=ordinal
vijfde @value=5 @kind=ordinal
zesde @value=6 @kind=ordinal
zevende @value=7 @kind=ordinal
achtste @value=8 @kind=ordinal
negende @value=9 @kind=ordinal
tiende @value=10 @kind=ordinal
elfde @value=11 @kind=ordinal
twaalfde @value=12 @kind=ordinal
dertiende @value=13 @kind=ordinal
veertiende @value=14 @kind=ordinal
vijftiende @value=15 @kind=ordinal
zestiende @value=16 @kind=ordinal
zeventiende @value=17 @kind=ordinal
achttiende @value=18 @kind=ordinal
negentiende @value=19 @kind=ordinal
twintigste @value=20 @kind=ordinal
eenentwintigste @value=21 @kind=ordinal
tweeëntwintigste @value=22 @kind=ordinal
drieëntwintigste @value=23 @kind=ordinal
vierentwintigste @value=24 @kind=ordinal
vijfentwintigste @value=25 @kind=ordinal
zesentwintigste @value=26 @kind=ordinal
zevenentwintigste @value=27 @kind=ordinal
achtentwintigste @value=28 @kind=ordinal
negenentwintigste @value=29 @kind=ordinal
dertigste @value=30 @kind=ordinal
eenendertigste @value=31 @kind=ordinal
tweeëndertigste @value=32 @kind=ordinal
drieëndertigste @value=33 @kind=ordinal
vierendertigste @value=34 @kind=ordinal
vijfendertigste @value=35 @kind=ordinal
zesendertigste @value=36 @kind=ordinal
zevenendertigste @value=37 @kind=ordinal
achtendertigste @value=38 @kind=ordinal
negenendertigste @value=39 @kind=ordinal
veertigste @value=40 @kind=ordinal
eenenveertigste @value=41 @kind=ordinal
tweeënveertigste @value=42 @kind=ordinal
drieënveertigste @value=43 @kind=ordinal
vierenveertigste @value=44 @kind=ordinal
vijfenveertigste @value=45 @kind=ordinal
zesenveertigste @value=46 @kind=ordinal
zevenenveertigste @value=47 @kind=ordinal
achtenveertigste @value=48 @kind=ordinal
negenenveertigste @value=49 @kind=ordinal
vijftigste @value=50 @kind=ordinal
eenenvijftigste @value=51 @kind=ordinal
tweeënvijftigste @value=52 @kind=ordinal
drieënvijftigste @value=53 @kind=ordinal
vierenvijftigste @value=54 @kind=ordinal
vijfenvijftigste @value=55 @kind=ordinal
zesenvijftigste @value=56 @kind=ordinal
zevenenvijftigste @value=57 @kind=ordinal
achtenvijftigste @value=58 @kind=ordinal
negenenvijftigste @value=59 @kind=ordinal
zestigste @value=60 @kind=ordinal
eenenzestigste @value=61 @kind=ordinal
tweeënzestigste @value=62 @kind=ordinal
drieënzestigste @value=63 @kind=ordinal
vierenzestigste @value=64 @kind=ordinal
vijfenzestigste @value=65 @kind=ordinal
zesenzestigste @value=66 @kind=ordinal
zevenenzestigste @value=67 @kind=ordinal
achtenzestigste @value=68 @kind=ordinal
negenenzestigste @value=69 @kind=ordinal
zeventigste @value=70 @kind=ordinal
eenenzeventigste @value=71 @kind=ordinal
tweeënzeventigste @value=72 @kind=ordinal
drieënzeventigste @value=73 @kind=ordinal
vierenzeventigste @value=74 @kind=ordinal
vijfenzeventigste @value=75 @kind=ordinal
zesenzeventigste @value=76 @kind=ordinal
zevenenzeventigste @value=77 @kind=ordinal
achtenzeventigste @value=78 @kind=ordinal
negenenzeventigste @value=79 @kind=ordinal
tachtigste @value=80 @kind=ordinal
eenentachtigste @value=81 @kind=ordinal
tweeëntachtigste @value=82 @kind=ordinal
drieëntachtigste @value=83 @kind=ordinal
vierentachtigste @value=84 @kind=ordinal
vijfentachtigste @value=85 @kind=ordinal
zesentachtigste @value=86 @kind=ordinal
zevenentachtigste @value=87 @kind=ordinal
achtentachtigste @value=88 @kind=ordinal
negenentachtigste @value=89 @kind=ordinal
negentigste @value=90 @kind=ordinal
eenennegentigste @value=91 @kind=ordinal
tweeënnegentigste @value=92 @kind=ordinal
drieënnegentigste @value=93 @kind=ordinal
vierennegentigste @value=94 @kind=ordinal
vijfennegentigste @value=95 @kind=ordinal
zesennegentigste @value=96 @kind=ordinal
zevenennegentigste @value=97 @kind=ordinal
achtennegentigste @value=98 @kind=ordinal
negenennegentigste @value=99 @kind=ordinal
honderdste @scale=100 @kind=ordinal
duizendste @scale=1000 @kind=ordinal

[comparator]
minstens | zeker | al zeker | ruim | al ruim | meer dan | al meer dan | inmiddels meer dan | nu al meer dan | ten minste | tenminste | minimaal | minimum | op zijn minst | op z'n minst | niet minder dan | liefst | maar liefst | wel | dik | boven de @op=>=
minder dan | nog geen | onder de @op=<
maximaal | maximum | hooguit | hoogstens | ten hoogste | niet meer dan | tot | tot wel | tot maximaal | tot zelfs @op=<=
bijna | ongeveer | zo'n | circa | ca. | ca | naar schatting | naar schatting zo'n | geschat op | een kleine | een goede | een slordige | zowat | rond de | rond | om en bij de | om en nabij de | pakweg | plusminus | grofweg | tegen de | vrijwel | haast | een stuk of @op=~
precies | exact | in totaal | nog eens @op==

[unit]
kilometer | kilometers | km @unit=km
vierkante kilometer | vierkante kilometers | km2 | km² | vierkante km @unit=km2
meter | meters @unit=m
hectare | hectaren | ha @unit=hectare
procent | percent | pct @unit=percent
dag | dagen | etmaal | etmalen @unit=day
mensen | personen | inwoners | burgers | bewoners | anderen | zielen | doden | gewonden | slachtoffers | burgerslachtoffers | burgerdoden | leven | levens @unit=person
mensenlevens | mannen | vrouwen | kinderen | tieners | ouderen | patiënten | passagiers | vluchtelingen | ontheemden | evacués | achterblijvers | dorpelingen | stedelingen @unit=person
arbeiders | werknemers | hulpverleners | brandweerlieden | agenten | gijzelaars | gevangenen | krijgsgevangenen | zwaargewonden | lichtgewonden | dodelijke slachtoffers | jongens | meisjes | baby's @unit=person
peuters | bejaarden | moeders | journalisten | artsen | vrijwilligers | gepensioneerden | studenten | leerlingen | scholieren | voorbijgangers | fietsers | medewerkers | reddingswerkers @unit=person
dorpsbewoners | minderjarigen | kleuters | verpleegkundigen | buurtbewoners | weeskinderen | gezinsleden | familieleden | lichamen | lijken @unit=person
van hen | van hun @unit=person
dodental | dodentol | slachtofferaantal | dodencijfer | slachtoffercijfer | slachtofferbalans | dodenbalans | aantal doden | aantal dodelijke slachtoffers | aantal slachtoffers | aantal gewonden @unit=person @form=toll
# one of them is counted by the article: een man
mens | persoon | inwoner | burger | bewoner | dode | gewonde | slachtoffer | man | vrouw | kind | vluchteling | arbeider | werknemer @unit=person @form=singular
hulpverlener | agent | dorpeling | tiener | jongen | meisje | baby | peuter | kleuter | bejaarde | oudere | patiënt | passagier | moeder @unit=person @form=singular
vader | chauffeur | buschauffeur | treinmachinist | machinist | arts | verpleegster | verpleegkundige | brandweerman | brandweervrouw | politieagent | journalist | journaliste | vrijwilligster @unit=person @form=singular
gepensioneerde | boer | boerin | student | studente | leerling | scholier | winkelier | voorbijganger | voorbijgangster | fietser | automobilist | bestuurder | medewerker @unit=person @form=singular
medewerkster | zwaargewonde | lichtgewonde | krijgsgevangene | gijzelaar | evacué | ontheemde | buurman | buurvrouw | grootmoeder | grootvader | dorpsbewoner | inwoonster | burgerdode @unit=person @form=singular
elektricien | monteur | schoolmeisje | schooljongen | jongetje | dreumes | zuigeling | peutertje | cameraman | verslaggever | hulpverleenster | reddingswerker | ambulancechauffeur @unit=person @form=singular
soldaten | militairen | manschappen | troepen | strijders | gesneuvelden | reservisten | dienstplichtigen | huurlingen | mariniers | para's | parachutisten | infanteristen | officieren @unit=soldier
soldaat | militair | strijder | reservist | officier @unit=soldier @form=singular
dorp | dorpen | dorpje | dorpjes | gehucht | gehuchten @unit=village
plaats | plaatsen | plaatsje | plaatsjes | nederzetting | nederzettingen | woonkern | woonkernen | gemeente | gemeenten | gemeentes | gemeenschappen | dorpen en steden | steden en dorpen @unit=settlement
stad | steden | stadje | stadjes @unit=city
gebouw | gebouwen | flats | woningen | huizen @unit=building
raket | raketten | kruisraket | kruisraketten @unit=missile
drone | drones @unit=drone
tank | tanks @unit=tank

[direction]
noorden | ten noorden | noordelijk | noordelijke | noordwaarts | noord | benoorden | ten noorden van @direction=N
noordelijker | noordelijker op @direction=N @degree=more
noordoosten | ten noordoosten | noordoostelijk | noordoostelijke | noordoostwaarts | noordoost | ten noordoosten van @direction=NE
noordoostelijker | noordoostelijker op @direction=NE @degree=more
oosten | ten oosten | oostelijk | oostelijke | oostwaarts | oost | beoosten | ten oosten van @direction=E
oostelijker | oostelijker op @direction=E @degree=more
zuidoosten | ten zuidoosten | zuidoostelijk | zuidoostelijke | zuidoostwaarts | zuidoost | ten zuidoosten van @direction=SE
zuidoostelijker | zuidoostelijker op @direction=SE @degree=more
zuiden | ten zuiden | zuidelijk | zuidelijke | zuidwaarts | zuid | bezuiden | ten zuiden van @direction=S
zuidelijker | zuidelijker op @direction=S @degree=more
zuidwesten | ten zuidwesten | zuidwestelijk | zuidwestelijke | zuidwestwaarts | zuidwest | ten zuidwesten van @direction=SW
zuidwestelijker | zuidwestelijker op @direction=SW @degree=more
westen | ten westen | westelijk | westelijke | westwaarts | west | bewesten | ten westen van @direction=W
westelijker | westelijker op @direction=W @degree=more
noordwesten | ten noordwesten | noordwestelijk | noordwestelijke | noordwestwaarts | noordwest | ten noordwesten van @direction=NW
noordwestelijker | noordwestelijker op @direction=NW @degree=more
