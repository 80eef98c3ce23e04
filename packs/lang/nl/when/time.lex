# Dutch words of time. Compounds of weekday and part of the day are listed: "zaterdagavond" is a Saturday.

[weekday]
maandag | maandagochtend | maandagmorgen | maandagvoormiddag | maandagmiddag | maandagnamiddag | maandagavond | maandagnacht @value=1
dinsdag | dinsdagochtend | dinsdagmorgen | dinsdagvoormiddag | dinsdagmiddag | dinsdagnamiddag | dinsdagavond | dinsdagnacht @value=2
woensdag | woensdagochtend | woensdagmorgen | woensdagvoormiddag | woensdagmiddag | woensdagnamiddag | woensdagavond | woensdagnacht @value=3
donderdag | donderdagochtend | donderdagmorgen | donderdagvoormiddag | donderdagmiddag | donderdagnamiddag | donderdagavond | donderdagnacht @value=4
vrijdag | vrijdagochtend | vrijdagmorgen | vrijdagvoormiddag | vrijdagmiddag | vrijdagnamiddag | vrijdagavond | vrijdagnacht @value=5
zaterdag | zaterdagochtend | zaterdagmorgen | zaterdagvoormiddag | zaterdagmiddag | zaterdagnamiddag | zaterdagavond | zaterdagnacht @value=6
zondag | zondagochtend | zondagmorgen | zondagvoormiddag | zondagmiddag | zondagnamiddag | zondagavond | zondagnacht @value=7
# beside a date only: za 10 september
ma | ma. @value=1 @form=short
di | di. @value=2 @form=short
wo | wo. | woe | woe. @value=3 @form=short
do | do. | don | don. @value=4 @form=short
vr | vr. @value=5 @form=short
za | za. | zat | zat. @value=6 @form=short
zo | zo. | zon | zon. @value=7 @form=short

[month]
januari @value=1
februari @value=2
maart @value=3
april @value=4
mei @value=5
juni @value=6
juli @value=7
augustus @value=8
september @value=9
oktober @value=10
november @value=11
december @value=12
jan | jan. @value=1 @form=short
feb | feb. | febr | febr. @value=2 @form=short
mrt | mrt. @value=3 @form=short
apr | apr. @value=4 @form=short
jun | jun. @value=6 @form=short
jul | jul. @value=7 @form=short
aug | aug. @value=8 @form=short
sep | sep. | sept | sept. @value=9 @form=short
okt | okt. @value=10 @form=short
nov | nov. @value=11 @form=short
dec | dec. @value=12 @form=short

[season]
lente | voorjaar @value=21
zomer @value=22
herfst | najaar @value=23
winter @value=24

[time.day]
vandaag | vanochtend | vanmorgen | vanmiddag | vanavond | vannacht | vandaag nog @value=0
gisteren | gisterochtend | gisterenochtend | gistermorgen | gisterenmorgen | gistermiddag | gisterenmiddag | gisternamiddag | gisterennamiddag | gisteravond | gisterenavond | gisternacht | gisterennacht @value=-1
eergisteren | eergisteravond | eergisterenavond @value=-2
morgen | morgenochtend | morgenvroeg | morgenmiddag | morgenavond | morgennacht @value=1
overmorgen @value=2

[time.holiday]
# the first word with a capital: a capital in a sentence does not make it a name
Kerst | kerst | Kerstmis | kerstmis | Kerstdagen | kerstdagen @value=12-25~
Eerste kerstdag | eerste kerstdag | kerstdag | kerstzondag @value=12-25
Tweede kerstdag | tweede kerstdag @value=12-26
Kerstavond | kerstavond | kerstnacht @value=12-24
Orthodoxe kerst | orthodoxe kerst | orthodox kerstmis | orthodoxe kerstmis | orthodoxe kerstdag @value=01-07
Oudjaar | oudjaar | oudejaarsavond | oudejaarsdag | oudejaarsnacht | oudejaar @value=12-31
Nieuwjaar | nieuwjaar | Nieuwjaarsdag | nieuwjaarsdag | nieuwjaarsnacht @value=01-01
Oud en Nieuw | oud en nieuw | jaarwisseling | oud op nieuw @value=12-31~
Driekoningen | driekoningen @value=01-06
Internationale Vrouwendag | Vrouwendag | vrouwendag @value=03-08
Dag van de Arbeid | dag van de arbeid @value=05-01
Allerheiligen | allerheiligen @value=11-01
Sinterklaas | sinterklaas | sinterklaasavond | pakjesavond @value=12-05
Goede Vrijdag | goede Vrijdag @value=easter-2
Stille Zaterdag | stille Zaterdag | paaszaterdag @value=easter-1
Pasen | pasen | eerste paasdag | paaszondag | paasdag | paasnacht @value=easter
Tweede paasdag | tweede paasdag | paasmaandag @value=easter+1
Paasweekend | paasweekend | paasweekeinde | paasdagen @value=easter~
Hemelvaart | hemelvaart | Hemelvaartsdag | hemelvaartsdag | Onze-Lieve-Heer-Hemelvaart @value=easter+39
Pinksteren | pinksteren | eerste pinksterdag | pinksterzondag @value=easter+49
Tweede pinksterdag | tweede pinksterdag | pinkstermaandag @value=easter+50
Orthodox Pasen | orthodox Pasen | orthodoxe Pasen | orthodoxe paasdag | orthodoxe paaszondag | orthodox paasfeest | orthodoxe paasfeest @value=orthodox
# days of the theatre's calendar
Onafhankelijkheidsdag | onafhankelijkheidsdag @value=independence
Dag van de Overwinning | dag van de overwinning | Overwinningsdag | overwinningsdag @value=victory

[time.unit]
minuut @value=minute
minuten @value=minute @form=plural
uur | uurtje @value=hour
uren @value=hour @form=plural
dag | etmaal | daags @value=day
dagen | etmalen @value=day @form=plural
weekend | weekeinde @value=weekend
weekends | weekenden | weekeindes @value=weekend @form=plural
week @value=week
weken @value=week @form=plural
maand @value=month
maanden @value=month @form=plural
jaar @value=year
jaren @value=year @form=plural
kwartaal @value=quarter
kwartalen @value=quarter @form=plural
helft | halfjaar @value=half
decennium @value=decade
decennia @value=decade @form=plural
eeuw @value=century
eeuwen @value=century @form=plural

[time.part]
begin | aanvang | start | uitbreken | aanvangsfase @value=begin
midden | half | medio | halverwege | halfweg @value=middle
eind | einde | ultimo @value=end
ochtend | morgen | voormiddag @value=morning
middag | namiddag @value=afternoon
avond @value=evening
nacht @value=night
's ochtends | 's morgens | 's voormiddags @value=morning @form=adverb
's middags | 's namiddags @value=afternoon @form=adverb
's avonds @value=evening @form=adverb
's nachts @value=night @form=adverb

[time.shift]
vorige | vorig | verleden @value=last
afgelopen | voorbije | laatste | jongste | voorgaande @value=past
deze | dit | dezer | huidige @value=this
die | dat | diezelfde | datzelfde | dezelfde | hetzelfde @value=that
komende | komend | aankomende | aanstaande | eerstkomende @value=next
volgende | volgend @value=following
jongstleden | jl | jl. | j.l. | l.l. @value=past @form=adverb
aanstaande | a.s. @value=next @form=adverb
geleden @value=ago
over @value=ahead
binnen @value=within
later | nadien | erna | daarna | erop | daarop | daaropvolgend @value=later
eerder | ervoor | daarvoor | voordien | tevoren | voorheen @value=earlier
sinds | sedert | al sinds | reeds sinds @value=since
al | reeds | al zeker | al ruim | al meer dan | al bijna @value=for
tot | tot en met | t/m | tot aan | tot in | tot op @value=until
vanaf | van af | tussen @value=from
voor | vóór | alvorens @value=before
na @value=after
tijdens | gedurende @value=during
in | op | om | rond | omstreeks | bij | aan @value=at
naar @value=toward
van @value=of
elke | iedere | elk | ieder | alle @value=every

[time.war]
oorlogsdag @value=day
oorlogsweek @value=week
oorlogsmaand @value=month
oorlogsjaar @value=year
vooravond van de oorlog | vooravond van de invasie | vooravond van de inval | vooravond van de Russische invasie | vooravond van de Russische inval | vooravond van de grootschalige invasie @value=eve
oorlogsbegin | eerste dagen van de oorlog | eerste dagen van de invasie | eerste dagen van de inval | eerste weken van de oorlog | eerste weken van de invasie | begindagen van de oorlog | eerste oorlogsdagen | eerste oorlogsweken | beginfase van de oorlog @value=begin
oorlog | invasie | Russische invasie | grootschalige invasie | grootschalige Russische invasie | Russische inval | inval | oorlog in Oekraïne | invasie van Oekraïne @value=war
