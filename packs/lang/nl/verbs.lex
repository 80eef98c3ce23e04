# The verbs of Dutch. infinitive | present 1 | present 3 | past | past plural | participle; the present plural is the
# infinitive. A slot is left empty where the form is far more often another word: the first person of vallen (val),
# strijden, leggen ... A separable verb is particle+base, its forms come from the base's line. An accent tells an
# inseparable verb from the separable one of the same spelling: doorbréken (doorbroken), door+breken (doorgebroken).

[verb]
# plain verbs
zijn | ben/bent | is | was | waren | geweest @aux=be
hebben | heb | heeft | had | hadden | gehad
worden | word | wordt | werd | werden | geworden @aux=be
zullen | zal | zal/zult | zou/zoudt | zouden
kunnen | kan | kan/kunt | kon | konden | gekund
moeten | moet | moet | moest | moesten | gemoeten
mogen | mag | mag/moogt | mocht | mochten | gemogen
willen | wil | wil/wilt | wilde/wou | wilden/wouden | gewild
hoeven | hoef | hoeft | hoefde | hoefden | gehoeven/gehoefd
aanbidden | aanbid | aanbidt | aanbad | aanbaden | aanbeden
aankaarten | | aankaart | aankaartte | aankaartten | aangekaart
aanschouwen | aanschouw | aanschouwt | aanschouwde | aanschouwden | aanschouwd
aanvaarden | aanvaard | aanvaardt | aanvaardde | aanvaardden | aanvaard
aarzelen | aarzel | aarzelt | aarzelde | aarzelden | geaarzeld
accepteren | accepteer | accepteert | accepteerde | accepteerden | geaccepteerd
achten | acht | acht | achtte | achtten | geacht
achteruitwijken | | achteruitwijkt | achteruitweek | achteruitweken | achteruitgeweken
achtervolgen | achtervolg | achtervolgt | achtervolgde | achtervolgden | achtervolgd
activeren | activeer | activeert | activeerde | activeerden | geactiveerd
ademen | | ademt | ademde | ademden | geademd
adopteren | adopteer | adopteert | adopteerde | adopteerden | geadopteerd
adviseren | adviseer | adviseert | adviseerde | adviseerden | geadviseerd
afbeelden | | afbeeldt | afbeeldde | afbeeldden | afgebeeld
afblokken | | afblokt | afblokte | afblokten | afgeblokt
afschermen | | afschermt | afschermde | afschermden | afgeschermd
afvlakken | | afvlakt | afvlakte | afvlakten | afgevlakt
afwegen | | afweegt | afwoog | afwogen | afgewogen
afwijken | | afwijkt | afweek | afweken | afgeweken @aux=be
alarmeren | alarmeer | alarmeert | alarmeerde | alarmeerden | gealarmeerd
analyseren | analyseer | analyseert | analyseerde | analyseerden | geanalyseerd
annexeren | annexeer | annexeert | annexeerde | annexeerden | geannexeerd
annuleren | annuleer | annuleert | annuleerde | annuleerden | geannuleerd
antwoorden | | antwoordt | antwoordde | antwoordden | geantwoord
argumenteren | argumenteer | argumenteert | argumenteerde | argumenteerden | geargumenteerd
arresteren | arresteer | arresteert | arresteerde | arresteerden | gearresteerd
arriveren | arriveer | arriveert | arriveerde | arriveerden | gearriveerd @aux=be
assisteren | assisteer | assisteert | assisteerde | assisteerden | geassisteerd
attaqueren | attaqueer | attaqueert | attaqueerde | attaqueerden | geattaqueerd
attenderen | attendeer | attendeert | attendeerde | attendeerden | geattendeerd
bakenen | | bakent | bakende | bakenden | gebakend
banen | | baant | baande | baanden | gebaand
bannen | | bant | bande | banden | gebannen
baren | | baart | baarde | baarden | gebaard/geboren
barricaderen | barricadeer | barricadeert | barricadeerde | barricadeerden | gebarricadeerd
barsten | barst | barst | barstte | barstten | gebarsten
baseren | baseer | baseert | baseerde | baseerden | gebaseerd
beamen | beaam | beaamt | beaamde | beaamden | beaamd
beantwoorden | beantwoord | beantwoordt | beantwoordde | beantwoordden | beantwoord
beboeten | beboet | beboet | beboette | beboetten | beboet
bedanken | bedank | bedankt | bedankte | bedankten | bedankt
bedaren | bedaar | bedaart | bedaarde | bedaarden | bedaard @aux=be
bedekken | bedek | bedekt | bedekte | bedekten | bedekt
bedelven | bedelf | bedelft | bedolf/bedelfde | bedolven/bedelfden | bedolven
bedenken | bedenk | bedenkt | bedacht | bedachten | bedacht
bederven | bederf | bederft | bedierf | bedierven | bedorven
bedienen | bedien | bedient | bediende | bedienden | bediend
bedoelen | bedoel | bedoelt | bedoelde | bedoelden | bedoeld
bedragen | | bedraagt | bedroeg | bedroegen | bedragen
bedreigen | bedreig | bedreigt | bedreigde | bedreigden | bedreigd
bedriegen | bedrieg | bedriegt | bedroog | bedrogen | bedrogen
bedrijven | | bedrijft | bedreef | bedreven | bedreven
beduiden | beduid | beduidt | beduidde | beduidden | beduid
bedwingen | bedwing | bedwingt | bedwong | bedwongen | bedwongen
bergen | | bergt | borg | borgen | geborgen
beëdigen | beëdig | beëdigt | beëdigde | beëdigden | beëdigd
beëindigen | beëindig | beëindigt | beëindigde | beëindigden | beëindigd
begaan | bega | begaat | beging | begingen | begaan
begeleiden | begeleid | begeleidt | begeleidde | begeleidden | begeleid
begeren | begeer | begeert | begeerde | begeerden | begeerd
begeven | begeef | begeeft | begaf | begaven | begeven
beginnen | | begint | begon | begonnen | begonnen @aux=be
begraven | begraaf | begraaft | begroef | begroeven | begraven
begrijpen | begrijp | begrijpt | begreep | begrepen | begrepen
begroeten | begroet | begroet | begroette | begroetten | begroet
begroten | begroot | begroot | begrootte | begrootten | begroot
begunstigen | begunstig | begunstigt | begunstigde | begunstigden | begunstigd
behalen | behaal | behaalt | behaalde | behaalden | behaald
behandelen | behandel | behandelt | behandelde | behandelden | behandeld
beheersen | beheers | beheerst | beheerste | beheersten | beheerst
behelzen | behels | behelst | behelsde | behelsden | behelsd
beheren | | beheert | beheerde | beheerden | beheerd
behoeden | behoed | behoedt | behoedde | behoedden | behoed
behoeven | | behoeft | behoefde | behoefden | behoefd
behoren | behoor | behoort | behoorde | behoorden | behoord
behouden | | behoudt | behield | behielden | behouden
beïnvloeden | beïnvloed | beïnvloedt | beïnvloedde | beïnvloedden | beïnvloed
bejubelen | bejubel | bejubelt | bejubelde | bejubelden | bejubeld
bekampen | bekamp | bekampt | bekampte | bekampten | bekampt
bekennen | beken | bekent | bekende | bekenden | bekend
bekeren | bekeer | bekeert | bekeerde | bekeerden | bekeerd
bekijken | bekijk | bekijkt | bekeek | bekeken | bekeken
beklagen | beklaag | beklaagt | beklaagde | beklaagden | beklaagd
bekleden | bekleed | bekleedt | bekleedde | bekleedden | bekleed
beklemtonen | beklemtoon | beklemtoont | beklemtoonde | beklemtoonden | beklemtoond
beklimmen | beklim | beklimt | beklom | beklommen | beklommen
bekogelen | bekogel | bekogelt | bekogelde | bekogelden | bekogeld
bekomen | bekom | bekomt | bekwam | bekwamen | bekomen
bekostigen | bekostig | bekostigt | bekostigde | bekostigden | bekostigd
bekrachtigen | bekrachtig | bekrachtigt | bekrachtigde | bekrachtigden | bekrachtigd
bekritiseren | bekritiseer | bekritiseert | bekritiseerde | bekritiseerden | bekritiseerd
bekvechten | bekvecht | bekvecht | bekvechtte | bekvechtten | gebekvecht
beladen | belaad | belaadt | belaadde | belaadden | beladen
belagen | belaag | belaagt | belaagde | belaagden | belaagd
belanden | beland | belandt | belandde | belandden | beland @aux=be
belasten | belast | belast | belastte | belastten | belast
beledigen | beledig | beledigt | beledigde | beledigden | beledigd
belegeren | beleger | belegert | belegerde | belegerden | belegerd
belemmeren | belemmer | belemmert | belemmerde | belemmerden | belemmerd
beletten | belet | belet | belette | beletten | belet
beleven | beleef | beleeft | beleefde | beleefden | beleefd
belezen | belees | beleest | belas | belazen | belezen
belichten | belicht | belicht | belichtte | belichtten | belicht
belijden | belijd | belijdt | beleed | beleden | beleden
bellen | bel | belt | belde | belden | gebeld
belonen | beloon | beloont | beloonde | beloonden | beloond
belopen | beloop | beloopt | beliep | beliepen | belopen
beloven | beloof | belooft | beloofde | beloofden | beloofd
bemachtigen | bemachtig | bemachtigt | bemachtigde | bemachtigden | bemachtigd
bemannen | beman | bemant | bemande | bemanden | bemand
bemerken | bemerk | bemerkt | bemerkte | bemerkten | bemerkt
bemiddelen | bemiddel | bemiddelt | bemiddelde | bemiddelden | bemiddeld
bemoeien | bemoei | bemoeit | bemoeide | bemoeiden | bemoeid
bemoeilijken | bemoeilijk | bemoeilijkt | bemoeilijkte | bemoeilijkten | bemoeilijkt
benaderen | benader | benadert | benaderde | benaderden | benaderd
benadrukken | benadruk | benadrukt | benadrukte | benadrukten | benadrukt
benauwen | benauw | benauwt | benauwde | benauwden | benauwd
benoemen | benoem | benoemt | benoemde | benoemden | benoemd
benutten | benut | benut | benutte | benutten | benut
beoefenen | beoefen | beoefent | beoefende | beoefenden | beoefend
beogen | beoog | beoogt | beoogde | beoogden | beoogd
beoordelen | beoordeel | beoordeelt | beoordeelde | beoordeelden | beoordeeld
bepalen | bepaal | bepaalt | bepaalde | bepaalden | bepaald
beperken | beperk | beperkt | beperkte | beperkten | beperkt
beproeven | beproef | beproeft | beproefde | beproefden | beproefd
beraden | | beraadt | beraadde/beried | beraadden/berieden | beraden
beramen | beraam | beraamt | beraamde | beraamden | beraamd
berechten | berecht | berecht | berechtte | berechtten | berecht
bereiden | bereid | bereidt | bereidde | bereidden | bereid
bereiken | bereik | bereikt | bereikte | bereikten | bereikt
berekenen | bereken | berekent | berekende | berekenden | berekend
berichten | | bericht | berichtte | berichtten | bericht
berijden | berijd | berijdt | bereed | bereden | bereden
beroepen | | beroept | beriep | beriepen | beroepen
berokkenen | berokken | berokkent | berokkende | berokkenden | berokkend
beroven | beroof | berooft | beroofde | beroofden | beroofd
berusten | berust | berust | berustte | berustten | berust
beschadigen | beschadig | beschadigt | beschadigde | beschadigden | beschadigd
beschermen | bescherm | beschermt | beschermde | beschermden | beschermd
beschieten | beschiet | beschiet | beschoot | beschoten | beschoten
beschikken | beschik | beschikt | beschikte | beschikten | beschikt
beschouwen | beschouw | beschouwt | beschouwde | beschouwden | beschouwd
beschrijven | beschrijf | beschrijft | beschreef | beschreven | beschreven
beschuldigen | beschuldig | beschuldigt | beschuldigde | beschuldigden | beschuldigd
beschutten | beschut | beschut | beschutte | beschutten | beschut
beseffen | besef | beseft | besefte | beseften | beseft
beslaan | besla | beslaat | besloeg | besloegen | beslagen
beslissen | beslis | beslist | besliste | beslisten | beslist
besluiten | besluit | besluit | besloot | besloten | besloten
besmetten | besmet | besmet | besmette | besmetten | besmet
besparen | bespaar | bespaart | bespaarde | bespaarden | bespaard
bespelen | bespeel | bespeelt | bespeelde | bespeelden | bespeeld
bespeuren | bespeur | bespeurt | bespeurde | bespeurden | bespeurd
bespieden | bespied | bespiedt | bespiedde | bespiedden | bespied
bespoedigen | bespoedig | bespoedigt | bespoedigde | bespoedigden | bespoedigd
bespotten | bespot | bespot | bespotte | bespotten | bespot
bespreken | bespreek | bespreekt | besprak | bespraken | besproken
bestaan | besta | bestaat | bestond | bestonden | bestaan
besteden | besteed | besteedt | besteedde | besteedden | besteed
bestelen | besteel | besteelt | bestal | bestalen | bestolen
bestellen | | bestelt | bestelde | bestelden | besteld
bestemmen | bestem | bestemt | bestemde | bestemden | bestemd
bestempelen | bestempel | bestempelt | bestempelde | bestempelden | bestempeld
bestendigen | bestendig | bestendigt | bestendigde | bestendigden | bestendigd
bestijgen | bestijg | bestijgt | besteeg | bestegen | bestegen
bestoken | bestook | bestookt | bestookte | bestookten | bestookt
bestormen | | bestormt | bestormde | bestormden | bestormd
bestraffen | bestraf | bestraft | bestrafte | bestraften | bestraft
bestralen | bestraal | bestraalt | bestraalde | bestraalden | bestraald
bestrijden | bestrijd | bestrijdt | bestreed | bestreden | bestreden
bestuderen | bestudeer | bestudeert | bestudeerde | bestudeerden | bestudeerd
besturen | | bestuurt | bestuurde | bestuurden | bestuurd
betalen | betaal | betaalt | betaalde | betaalden | betaald
betekenen | beteken | betekent | betekende | betekenden | betekend
beteugelen | beteugel | beteugelt | beteugelde | beteugelden | beteugeld
betichten | beticht | beticht | betichtte | betichtten | beticht
betogen | | betoogt | betoogde | betoogden | betoogd
betonen | betoon | betoont | betoonde | betoonden | betoond
betrappen | betrap | betrapt | betrapte | betrapten | betrapt
betreden | betreed | betreedt | betrad | betraden | betreden
betreffen | betref | betreft | betrof | betroffen | betroffen
betrekken | betrek | betrekt | betrok | betrokken | betrokken
betreuren | betreur | betreurt | betreurde | betreurden | betreurd
betuigen | betuig | betuigt | betuigde | betuigden | betuigd
betwijfelen | betwijfel | betwijfelt | betwijfelde | betwijfelden | betwijfeld
boren | | boort | boorde | boorden | geboord
betwisten | betwist | betwist | betwistte | betwistten | betwist
beuken | | beukt | beukte | beukten | gebeukt
bevallen | beval | bevalt | beviel | bevielen | bevallen
bevatten | bevat | bevat | bevatte | bevatten | bevat
bevechten | bevecht | bevecht | bevocht | bevochten | bevochten
beveiligen | beveilig | beveiligt | beveiligde | beveiligden | beveiligd
bevelen | beveel | beveelt | beval | bevalen | bevolen
beven | beef | beeft | beefde | beefden | gebeefd
bevestigen | bevestig | bevestigt | bevestigde | bevestigden | bevestigd
bevinden | bevind | bevindt | bevond | bevonden | bevonden
bevolken | bevolk | bevolkt | bevolkte | bevolkten | bevolkt
bevoorraden | bevoorraad | bevoorraadt | bevoorraadde | bevoorraadden | bevoorraad
bevorderen | bevorder | bevordert | bevorderde | bevorderden | bevorderd
bevragen | bevraag | bevraagt | bevroeg/bevraagde | bevroegen/bevraagden | bevraagd
bevriezen | bevries | bevriest | bevroor | bevroren | bevroren @aux=be
bevrijden | bevrijd | bevrijdt | bevrijdde | bevrijdden | bevrijd
bevuren | bevuur | bevuurt | bevuurde | bevuurden | bevuurd
bewaken | bewaak | bewaakt | bewaakte | bewaakten | bewaakt
bewapenen | bewapen | bewapent | bewapende | bewapenden | bewapend
bewaren | bewaar | bewaart | bewaarde | bewaarden | bewaard
bewegen | beweeg | beweegt | bewoog | bewogen | bewogen
beweren | beweer | beweert | beweerde | beweerden | beweerd
bewerken | bewerk | bewerkt | bewerkte | bewerkten | bewerkt
bewerkstelligen | bewerkstellig | bewerkstelligt | bewerkstelligde | bewerkstelligden | bewerkstelligd
bewijzen | | bewijst | bewees | bewezen | bewezen
bewonderen | bewonder | bewondert | bewonderde | bewonderden | bewonderd
bewonen | bewoon | bewoont | bewoonde | bewoonden | bewoond
bezegelen | bezegel | bezegelt | bezegelde | bezegelden | bezegeld
bezetten | bezet | bezet | bezette | bezetten | bezet
bezitten | | | bezat | bezaten | bezeten
bezoedelen | bezoedel | bezoedelt | bezoedelde | bezoedelden | bezoedeld
bezoeken | | bezoekt | bezocht | bezochten | bezocht
bezorgen | bezorg | bezorgt | bezorgde | bezorgden | bezorgd
bezuinigen | bezuinig | bezuinigt | bezuinigde | bezuinigden | bezuinigd
bezweren | bezweer | bezweert | bezwoer | bezwoeren | bezworen
bezwijken | bezwijk | bezwijkt | bezweek | bezweken | bezweken @aux=be
bidden | bid | bidt | bad | baden | gebeden
bieden | bied | biedt | bood | boden | geboden
bonjouren | | bonjourt | bonjourde | bonjourden | gebonjourd
botsen | | botst | botste | botsten | gebotst @aux=be
bijten | bijt | bijt | beet | beten | gebeten
binden | bind | bindt | bond | bonden | gebonden
bivakkeren | bivakkeer | bivakkeert | bivakkeerde | bivakkeerden | gebivakkeerd
blaffen | blaf | blaft | blafte | blaften | geblaft
blazen | | blaast | blies | bliezen | geblazen
blijken | blijk | blijkt | bleek | bleken | gebleken @aux=be
blijven | blijf | blijft | bleef | bleven | gebleven @aux=be
bloeden | | bloedt | bloedde | bloedden | gebloed
bloeien | | bloeit | bloeide | bloeiden | gebloeid
blokkeren | blokkeer | blokkeert | blokkeerde | blokkeerden | geblokkeerd
blunderen | | blundert | blunderde | blunderden | geblunderd
blussen | blus | blust | bluste | blusten | geblust
boeken | | boekt | boekte | boekten | geboekt
boezemen | boezem | boezemt | boezemde | boezemden | geboezemd
bombarderen | bombardeer | bombardeert | bombardeerde | bombardeerden | gebombardeerd
bonken | bonk | bonkt | bonkte | bonkten | gebonkt
boren | boor | boort | boorde | boorden | geboord
bouwen | | bouwt | bouwde | bouwden | gebouwd
boycotten | boycot | boycot | boycotte | boycotten | geboycot
braken | | braakt | braakte | braakten | gebraakt
branden | | brandt | brandde | brandden | gebrand
breiden | breid | breidt | breidde | breidden | gebreid
breken | breek | breekt | brak | braken | gebroken
brengen | breng | brengt | bracht | brachten | gebracht
brokkelen | brokkel | brokkelt | brokkelde | brokkelden | gebrokkeld
bruisen | bruis | bruist | bruiste | bruisten | gebruist
brullen | brul | brult | brulde | brulden | gebruld
buigen | buig | buigt | boog | bogen | gebogen
bukken | buk | bukt | bukte | bukten | gebukt
bundelen | | bundelt | bundelde | bundelden | gebundeld
bunkeren | | bunkert | bunkerde | bunkerden | gebunkerd
calculeren | calculeer | calculeert | calculeerde | calculeerden | gecalculeerd
capituleren | capituleer | capituleert | capituleerde | capituleerden | gecapituleerd
censureren | censureer | censureert | censureerde | censureerden | gecensureerd
centraliseren | centraliseer | centraliseert | centraliseerde | centraliseerden | gecentraliseerd
charteren | | chartert | charterde | charterden | gecharterd
checken | check | checkt | checkte | checkten | gecheckt
cijferen | | | | | gecijferd
circuleren | circuleer | circuleert | circuleerde | circuleerden | gecirculeerd
citeren | citeer | citeert | citeerde | citeerden | geciteerd
claimen | | claimt | claimde | claimden | geclaimd
classificeren | classificeer | classificeert | classificeerde | classificeerden | geclassificeerd
combineren | combineer | combineert | combineerde | combineerden | gecombineerd
commanderen | commandeer | commandeert | commandeerde | commandeerden | gecommandeerd
communiceren | communiceer | communiceert | communiceerde | communiceerden | gecommuniceerd
compenseren | compenseer | compenseert | compenseerde | compenseerden | gecompenseerd
componeren | componeer | componeert | componeerde | componeerden | gecomponeerd
concentreren | concentreer | concentreert | concentreerde | concentreerden | geconcentreerd
concluderen | concludeer | concludeert | concludeerde | concludeerden | geconcludeerd
condoleren | condoleer | condoleert | condoleerde | condoleerden | gecondoleerd
confisqueren | confisqueer | confisqueert | confisqueerde | confisqueerden | geconfisqueerd
confronteren | confronteer | confronteert | confronteerde | confronteerden | geconfronteerd
consolideren | consolideer | consolideert | consolideerde | consolideerden | geconsolideerd
constateren | constateer | constateert | constateerde | constateerden | geconstateerd
construeren | construeer | construeert | construeerde | construeerden | geconstrueerd
contacteren | contacteer | contacteert | contacteerde | contacteerden | gecontacteerd
controleren | controleer | controleert | controleerde | controleerden | gecontroleerd
coördineren | coördineer | coördineert | coördineerde | coördineerden | gecoördineerd
corrigeren | corrigeer | corrigeert | corrigeerde | corrigeerden | gecorrigeerd
crashen | crash | crasht | crashte | crashten | gecrasht @aux=be
creëren | creëer | creëert | creëerde | creëerden | gecreëerd
deuken | | deukt | deukte | deukten | gedeukt
dalen | daal | daalt | daalde | daalden | gedaald @aux=be
danken | | dankt | dankte | dankten | gedankt
dansen | | danst | danste | dansten | gedanst
dateren | dateer | dateert | dateerde | dateerden | gedateerd
daveren | daver | davert | daverde | daverden | gedaverd
debatteren | debatteer | debatteert | debatteerde | debatteerden | gedebatteerd
decimeren | decimeer | decimeert | decimeerde | decimeerden | gedecimeerd
defileren | defileer | defileert | defileerde | defileerden | gedefileerd
degraderen | degradeer | degradeert | degradeerde | degradeerden | gedegradeerd
deinen | dein | deint | deinde | deinden | gedeind
deinzen | deins | deinst | deinsde | deinsden | gedeinsd @aux=be
dekken | | dekt | dekte | dekten | gedekt
delen | | deelt | deelde | deelden | gedeeld
delven | delf | delft | delfde/dolf | delfden/dolven | gedolven
demonstreren | demonstreer | demonstreert | demonstreerde | demonstreerden | gedemonstreerd
demonteren | demonteer | demonteert | demonteerde | demonteerden | gedemonteerd
dempen | demp | dempt | dempte | dempten | gedempt
denderen | dender | dendert | denderde | denderden | gedenderd @aux=be
denken | denk | denkt | dacht | dachten | gedacht
deporteren | deporteer | deporteert | deporteerde | deporteerden | gedeporteerd
deren | deer | deert | deerde | deerden | gedeerd
deserteren | deserteer | deserteert | deserteerde | deserteerden | gedeserteerd @aux=be
detacheren | detacheer | detacheert | detacheerde | detacheerden | gedetacheerd
detecteren | detecteer | detecteert | detecteerde | detecteerden | gedetecteerd
detineren | detineer | detineert | detineerde | detineerden | gedetineerd
dichten | | | dichtte | dichtten | gedicht
dichtknijpen | | dichtknijpt | dichtkneep | dichtknepen | dichtgeknepen
dicteren | dicteer | dicteert | dicteerde | dicteerden | gedicteerd
dienen | | dient | diende | dienden | gediend
dirigeren | dirigeer | dirigeert | dirigeerde | dirigeerden | gedirigeerd
discussiëren | discussieer | discussieert | discussieerde | discussieerden | gediscussieerd
diskwalificeren | diskwalificeer | diskwalificeert | diskwalificeerde | diskwalificeerden | gediskwalificeerd
distantiëren | distantieer | distantieert | distantieerde | distantieerden | gedistantieerd
doden | | doodt | doodde | doodden | gedood
doeken | | doekt | doekte | doekten | gedoekt
doemen | doem | doemt | doemde | doemden | gedoemd
doen | doe | doet | deed | deden | gedaan
dolen | dool | doolt | doolde | doolden | gedoold
domineren | domineer | domineert | domineerde | domineerden | gedomineerd
dompelen | dompel | dompelt | dompelde | dompelden | gedompeld
donderen | | dondert | donderde | donderden | gedonderd
doneren | doneer | doneert | doneerde | doneerden | gedoneerd
doorboren | doorboor | doorboort | doorboorde | doorboorden | doorboord
doorbréken | doorbreek | doorbreekt | doorbrak | doorbraken | doorbroken
doordríngen | doordring | doordringt | doordrong | doordrongen | doordrongen
doorgronden | doorgrond | doorgrondt | doorgrondde | doorgrondden | doorgrond
doorkruisen | doorkruis | doorkruist | doorkruiste | doorkruisten | doorkruist
doorlopen | doorloop | doorloopt | doorliep | doorliepen | doorlopen
doorstaan | doorsta | doorstaat | doorstond | doorstonden | doorstaan
doorweken | doorweek | doorweekt | doorweekte | doorweekten | doorweekt
doorzeven | doorzeef | doorzeeft | doorzeefde | doorzeefden | doorzeefd
doorzien | doorzie | doorziet | doorzag | doorzagen | doorzien
doorzoeken | doorzoek | doorzoekt | doorzocht | doorzochten | doorzocht
doven | | dooft | doofde | doofden | gedoofd
draaien | draai | draait | draaide | draaiden | gedraaid
dragen | draag | draagt | droeg | droegen | gedragen
dreigen | dreig | dreigt | dreigde | dreigden | gedreigd
dreunen | dreun | dreunt | dreunde | dreunden | gedreund
drijven | drijf | drijft | dreef | dreven | gedreven
drillen | dril | drilt | drilde | drilden | gedrild
dringen | dring | dringt | drong | drongen | gedrongen
drinken | drink | drinkt | dronk | dronken | gedronken
dromen | | droomt | droomde | droomden | gedroomd
drommen | drom | dromt | dromde | dromden | gedromd
droppen | drop | dropt | dropte | dropten | gedropt
druipen | druip | druipt | droop | dropen | gedropen
drukken | | drukt | drukte | drukten | gedrukt
duiden | duid | duidt | duidde | duidden | geduid
duiken | | duikt | dook | doken | gedoken
dulden | duld | duldt | duldde | duldden | geduld
dumpen | dump | dumpt | dumpte | dumpten | gedumpt
dunnen | | dunt | dunde | dunden | gedund
duren | | duurt | duurde | duurden | geduurd
durven | durf | durft | durfde | durfden | gedurfd
duwen | duw | duwt | duwde | duwden | geduwd
dwalen | dwaal | dwaalt | dwaalde | dwaalden | gedwaald
dwarsbomen | dwarsboom | dwarsboomt | dwarsboomde | dwarsboomden | gedwarsboomd
dwingen | dwing | dwingt | dwong | dwongen | gedwongen
effenen | effen | effent | effende | effenden | geëffend
eigenen | | eigent | eigende | eigenden | geëigend
eindigen | eindig | eindigt | eindigde | eindigden | geëindigd
eisen | | eist | eiste | eisten | geëist
elektrocuteren | elektrocuteer | elektrocuteert | elektrocuteerde | elektrocuteerden | geëlektrocuteerd
elimineren | elimineer | elimineert | elimineerde | elimineerden | geëlimineerd
emigreren | emigreer | emigreert | emigreerde | emigreerden | geëmigreerd @aux=be
ergeren | | ergert | ergerde | ergerden | geërgerd
erkennen | erken | erkent | erkende | erkenden | erkend
ervaren | ervaar | ervaart | ervoer | ervoeren | ervaren
erven | | erft | erfde | erfden | geërfd
escaleren | escaleer | escaleert | escaleerde | escaleerden | geëscaleerd @aux=be
escorteren | escorteer | escorteert | escorteerde | escorteerden | geëscorteerd
eten | eet | eet | at | aten | gegeten
evacueren | evacueer | evacueert | evacueerde | evacueerden | geëvacueerd
evalueren | evalueer | evalueert | evalueerde | evalueerden | geëvalueerd
evolueren | evolueer | evolueert | evolueerde | evolueerden | geëvolueerd @aux=be
excuseren | excuseer | excuseert | excuseerde | excuseerden | geëxcuseerd
executeren | executeer | executeert | executeerde | executeerden | geëxecuteerd
experimenteren | experimenteer | experimenteert | experimenteerde | experimenteerden | geëxperimenteerd
exploderen | explodeer | explodeert | explodeerde | explodeerden | geëxplodeerd @aux=be
exploiteren | exploiteer | exploiteert | exploiteerde | exploiteerden | geëxploiteerd
exporteren | exporteer | exporteert | exporteerde | exporteerden | geëxporteerd
faciliteren | faciliteer | faciliteert | faciliteerde | faciliteerden | gefaciliteerd
falen | faal | faalt | faalde | faalden | gefaald
faseren | faseer | faseert | faseerde | faseerden | gefaseerd
feliciteren | feliciteer | feliciteert | feliciteerde | feliciteerden | gefeliciteerd
figureren | figureer | figureert | figureerde | figureerden | gefigureerd
filmen | | filmt | filmde | filmden | gefilmd
financieren | financier | financiert | financierde | financierden | gefinancierd
flakkeren | flakker | flakkert | flakkerde | flakkerden | geflakkerd
flankeren | flankeer | flankeert | flankeerde | flankeerden | geflankeerd
flauwvallen | | | flauwviel | flauwvielen | flauwgevallen
flitsen | | flitst | flitste | flitsten | geflitst
fluisteren | fluister | fluistert | fluisterde | fluisterden | gefluisterd
fluiten | fluit | fluit | floot | floten | gefloten
focussen | | focust | focuste | focusten | gefocust
folteren | folter | foltert | folterde | folterden | gefolterd
forceren | forceer | forceert | forceerde | forceerden | geforceerd
formeren | formeer | formeert | formeerde | formeerden | geformeerd
formuleren | formuleer | formuleert | formuleerde | formuleerden | geformuleerd
fotograferen | fotografeer | fotografeert | fotografeerde | fotografeerden | gefotografeerd
frustreren | frustreer | frustreert | frustreerde | frustreerden | gefrustreerd
fulmineren | fulmineer | fulmineert | fulmineerde | fulmineerden | gefulmineerd
functioneren | functioneer | functioneert | functioneerde | functioneerden | gefunctioneerd
fungeren | fungeer | fungeert | fungeerde | fungeerden | gefungeerd
fuseren | fuseer | fuseert | fuseerde | fuseerden | gefuseerd
fusilleren | fusilleer | fusilleert | fusilleerde | fusilleerden | gefusilleerd
gaan | ga | gaat | ging | gingen | gegaan @aux=be
garanderen | garandeer | garandeert | garandeerde | garandeerden | gegarandeerd
gebeuren | gebeur | gebeurt | gebeurde | gebeurden | gebeurd @aux=be
gebieden | | gebiedt | gebood | geboden | geboden
gebruiken | | gebruikt | gebruikte | gebruikten | gebruikt
gedenken | gedenk | gedenkt | gedacht | gedachten | gedacht
gedragen | gedraag | gedraagt | gedroeg | gedroegen | gedragen
gehoorzamen | gehoorzaam | gehoorzaamt | gehoorzaamde | gehoorzaamden | gehoorzaamd
gelasten | gelast | gelast | gelastte | gelastten | gelast
gelden | | geldt | gold | golden | gegolden
geloven | | gelooft | geloofde | geloofden | geloofd
gelukken | | gelukt | gelukte | gelukten | gelukt @aux=be
genereren | genereer | genereert | genereerde | genereerden | gegenereerd
genezen | genees | geneest | genas | genazen | genezen
genieten | geniet | geniet | genoot | genoten | genoten
geraken | geraak | geraakt | geraakte | geraakten | geraakt @aux=be
geschieden | geschied | geschiedt | geschiedde | geschiedden | geschied @aux=be
geselen | | geselt | geselde | geselden | gegeseld
getuigen | getuig | getuigt | getuigde | getuigden | getuigd
geven | geef | geeft | gaf | gaven | gegeven
gewagen | | gewaagt | gewaagde | gewaagden | gewaagd
gieten | giet | giet | goot | goten | gegoten
gijzelen | gijzel | gijzelt | gijzelde | gijzelden | gegijzeld
gissen | gis | gist | giste | gisten | gegist
glijden | glijd | glijdt | gleed | gleden | gegleden
glippen | glip | glipt | glipte | glipten | geglipt @aux=be
gooien | gooi | gooit | gooide | gooiden | gegooid
graaien | graai | graait | graaide | graaiden | gegraaid
graven | | graaft | groef | groeven | gegraven
grendelen | | grendelt | grendelde | grendelden | gegrendeld
grenzen | | grenst | grensde | grensden | gegrensd
grijpen | grijp | grijpt | greep | grepen | gegrepen
groeien | | groeit | groeide | groeiden | gegroeid @aux=be
groeten | groet | groet | groette | groetten | gegroet
grommen | grom | gromt | gromde | gromden | gegromd
gunnen | | gunt | gunde | gunden | gegund
haasten | | | haastte | haastten | gehaast
hacken | hack | hackt | hackte | hackten | gehackt
hagelen | | hagelt | hagelde | hagelden | gehageld
hakken | | hakt | hakte | hakten | gehakt
halen | haal | haalt | haalde | haalden | gehaald
halveren | halveer | halveert | halveerde | halveerden | gehalveerd
hameren | | hamert | hamerde | hamerden | gehamerd
handelen | | handelt | handelde | handelden | gehandeld
handhaven | handhaaf | handhaaft | handhaafde | handhaafden | gehandhaafd
hangen | | hangt | hing | hingen | gehangen
hanteren | hanteer | hanteert | hanteerde | hanteerden | gehanteerd
haperen | haper | hapert | haperde | haperden | gehaperd
haten | | haat | haatte | haatten | gehaat
hechten | | hecht | hechtte | hechtten | gehecht
heersen | heers | heerst | heerste | heersten | geheerst
heffen | hef | heft | hief | hieven | geheven
hekelen | | hekelt | hekelde | hekelden | gehekeld
hellen | | helt | helde | helden | geheld
helpen | help | helpt | hielp | hielpen | geholpen
hengelen | | hengelt | hengelde | hengelden | gehengeld
herbergen | | herbergt | herbergde | herbergden | geherbergd
herbevestigen | herbevestig | herbevestigt | herbevestigde | herbevestigden | herbevestigd
herbevoorraden | herbevoorraad | herbevoorraadt | herbevoorraadde | herbevoorraadden | herbevoorraad
herbewapenen | herbewapen | herbewapent | herbewapende | herbewapenden | herbewapend
herbezetten | herbezet | herbezet | herbezette | herbezetten | herbezet
herbouwen | herbouw | herbouwt | herbouwde | herbouwden | herbouwd
herdenken | herdenk | herdenkt | herdacht | herdachten | herdacht
herenigen | herenig | herenigt | herenigde | herenigden | herenigd
hergroeperen | hergroepeer | hergroepeert | hergroepeerde | hergroepeerden | gehergroepeerd/hergroepeerd
herhalen | herhaal | herhaalt | herhaalde | herhaalden | herhaald
herinneren | herinner | herinnert | herinnerde | herinnerden | herinnerd
herkennen | herken | herkent | herkende | herkenden | herkend
herkiezen | | herkiest | herkoos | herkozen | herkozen
herkrijgen | herkrijg | herkrijgt | herkreeg | herkregen | herkregen
herladen | herlaad | herlaadt | herlaadde | herlaadden | herladen
herleiden | herleid | herleidt | herleidde | herleidden | herleid
herlezen | herlees | herleest | herlas | herlazen | herlezen
hernemen | herneem | herneemt | hernam | hernamen | hernomen
hernieuwen | hernieuw | hernieuwt | hernieuwde | hernieuwden | hernieuwd
herontdekken | herontdek | herontdekt | herontdekte | herontdekten | herontdekt
herontplooien | herontplooi | herontplooit | herontplooide | herontplooiden | herontplooid
heropbouwen | | | | | heropgebouwd
heropenen | heropen | heropent | heropende | heropenden | heropend
herorganiseren | herorganiseer | herorganiseert | herorganiseerde | herorganiseerden | geherorganiseerd
heroriënteren | heroriënteer | heroriënteert | heroriënteerde | heroriënteerden | geheroriënteerd
heroveren | herover | herovert | heroverde | heroverden | heroverd
herpakken | herpak | herpakt | herpakte | herpakten | herpakt
herplaatsen | herplaats | herplaatst | herplaatste | herplaatsten | herplaatst
herpositioneren | herpositioneer | herpositioneert | herpositioneerde | herpositioneerden | geherpositioneerd
herrijzen | herrijs | herrijst | herrees | herrezen | herrezen @aux=be
herroepen | herroep | herroept | herriep | herriepen | herroepen
herscheppen | herschep | herschept | herschiep | herschiepen | herschapen
herschrijven | herschrijf | herschrijft | herschreef | herschreven | herschreven
herstarten | herstart | herstart | herstartte | herstartten | herstart @aux=be
herstellen | | herstelt | herstelde | herstelden | hersteld
heruitrusten | | | | | heruitgerust
hervallen | herval | hervalt | herviel | hervielen | hervallen @aux=be
hervatten | hervat | hervat | hervatte | hervatten | hervat
hervestigen | hervestig | hervestigt | hervestigde | hervestigden | hervestigd
hervormen | hervorm | hervormt | hervormde | hervormden | hervormd
herwinnen | herwin | herwint | herwon | herwonnen | herwonnen
herzien | herzie | herziet | herzag | herzagen | herzien
heten | heet | heet | heette | heetten | geheten
hevelen | hevel | hevelt | hevelde | hevelden | geheveld
hijsen | hijs | hijst | hees/hijste | hesen/hijsten | gehesen/gehijst
hinderen | hinder | hindert | hinderde | hinderden | gehinderd
hoeden | | hoedt | hoedde | hoedden | gehoed
hogen | | hoogt | hoogde | hoogden | gehoogd
hollen | | holt | holde | holden | gehold
hongeren | | hongert | hongerde | hongerden | gehongerd
honoreren | honoreer | honoreert | honoreerde | honoreerden | gehonoreerd
hopen | | hoopt | hoopte | hoopten | gehoopt
horen | hoor | hoort | hoorde | hoorden | gehoord
houden | houd/hou | houdt | hield | hielden | gehouden
huilen | huil | huilt | huilde | huilden | gehuild
huisvesten | huisvest | huisvest | huisvestte | huisvestten | gehuisvest
huldigen | huldig | huldigt | huldigde | huldigden | gehuldigd
hullen | hul | hult | hulde | hulden | gehuld
huren | | huurt | huurde | huurden | gehuurd
identificeren | identificeer | identificeert | identificeerde | identificeerden | geïdentificeerd
ijveren | | ijvert | ijverde | ijverden | geijverd
illustreren | illustreer | illustreert | illustreerde | illustreerden | geïllustreerd
implementeren | implementeer | implementeert | implementeerde | implementeerden | geïmplementeerd
impliceren | impliceer | impliceert | impliceerde | impliceerden | geïmpliceerd
importeren | importeer | importeert | importeerde | importeerden | geïmporteerd
improviseren | improviseer | improviseert | improviseerde | improviseerden | geïmproviseerd
incasseren | incasseer | incasseert | incasseerde | incasseerden | geïncasseerd
infecteren | infecteer | infecteert | infecteerde | infecteerden | geïnfecteerd
infiltreren | infiltreer | infiltreert | infiltreerde | infiltreerden | geïnfiltreerd
informeren | informeer | informeert | informeerde | informeerden | geïnformeerd
initiëren | initieer | initieert | initieerde | initieerden | geïnitieerd
innoveren | innoveer | innoveert | innoveerde | innoveerden | geïnnoveerd
inperken | | inperkt | inperkte | inperkten | ingeperkt
inschepen | | inscheept | inscheepte | inscheepten | ingescheept
inschepen | | inscheept | inscheepte | inscheepten | ingescheept
insinueren | insinueer | insinueert | insinueerde | insinueerden | geïnsinueerd
inspecteren | inspecteer | inspecteert | inspecteerde | inspecteerden | geïnspecteerd
inspireren | inspireer | inspireert | inspireerde | inspireerden | geïnspireerd
installeren | installeer | installeert | installeerde | installeerden | geïnstalleerd
instrueren | instrueer | instrueert | instrueerde | instrueerden | geïnstrueerd
integreren | integreer | integreert | integreerde | integreerden | geïntegreerd
intensiveren | intensiveer | intensiveert | intensiveerde | intensiveerden | geïntensiveerd
interesseren | interesseer | interesseert | interesseerde | interesseerden | geïnteresseerd
interneren | interneer | interneert | interneerde | interneerden | geïnterneerd
interpreteren | interpreteer | interpreteert | interpreteerde | interpreteerden | geïnterpreteerd
interviewen | | interviewt | interviewde | interviewden | geïnterviewd
intimideren | intimideer | intimideert | intimideerde | intimideerden | geïntimideerd
intrappen | | intrapt | intrapte | intrapten | ingetrapt
introduceren | introduceer | introduceert | introduceerde | introduceerden | geïntroduceerd
investeren | investeer | investeert | investeerde | investeerden | geïnvesteerd
irriteren | irriteer | irriteert | irriteerde | irriteerden | geïrriteerd
isoleren | isoleer | isoleert | isoleerde | isoleerden | geïsoleerd
kegelen | | kegelt | kegelde | kegelden | gekegeld
knellen | | knelt | knelde | knelden | gekneld
jagen | jaag | jaagt | joeg/jaagde | joegen/jaagden | gejaagd
jammeren | | jammert | jammerde | jammerden | gejammerd
janken | jank | jankt | jankte | jankten | gejankt
joelen | | joelt | joelde | joelden | gejoeld
jubelen | jubel | jubelt | jubelde | jubelden | gejubeld
juichen | juich | juicht | juichte | juichten | gejuicht
kalven | | kalft | kalfde | kalfden | gekalfd
kammen | | kamt | kamde | kamden | gekamd
kampen | | kampt | kampte | kampten | gekampt
kamperen | kampeer | kampeert | kampeerde | kampeerden | gekampeerd
kantelen | kantel | kantelt | kantelde | kantelden | gekanteld
kapen | | kaapt | kaapte | kaapten | gekaapt
kappen | | kapt | kapte | kapten | gekapt
kapselen | | kapselt | kapselde | kapselden | gekapseld
kelderen | | keldert | kelderde | kelderden | gekelderd
kennen | ken | kent | kende | kenden | gekend
keren | | keert | keerde | keerden | gekeerd
ketsen | | ketst | ketste | ketsten | geketst
kerkeren | kerker | kerkert | kerkerde | kerkerden | gekerkerd
keuren | keur | keurt | keurde | keurden | gekeurd
kiezen | | kiest | koos | kozen | gekozen
kijken | kijk | kijkt | keek | keken | gekeken
klagen | klaag | klaagt | klaagde | klaagden | geklaagd
klampen | | klampt | klampte | klampten | geklampt
klappen | | klapt | klapte | klapten | geklapt
klaren | | klaart | klaarde | klaarden | geklaard
klemmen | | klemt | klemde | klemden | geklemd
klimmen | klim | klimt | klom | klommen | geklommen @aux=be
klinken | klink | klinkt | klonk | klonken | geklonken
kloppen | | klopt | klopte | klopten | geklopt
knabbelen | knabbel | knabbelt | knabbelde | knabbelden | geknabbeld
knallen | | knalt | knalde | knalden | geknald
knappen | knap | knapt | knapte | knapten | geknapt
knielen | kniel | knielt | knielde | knielden | geknield
knijpen | knijp | knijpt | kneep | knepen | geknepen
knippen | | knipt | knipte | knipten | geknipt
knokken | knok | knokt | knokte | knokten | geknokt
koelen | | koelt | koelde | koelden | gekoeld
koersen | | koerst | koerste | koersten | gekoerst
koesteren | koester | koestert | koesterde | koesterden | gekoesterd
kolken | | kolkt | kolkte | kolkten | gekolkt
komen | kom | komt | kwam | kwamen | gekomen @aux=be
kondigen | kondig | kondigt | kondigde | kondigden | gekondigd
kopen | | koopt | kocht | kochten | gekocht
koppelen | | koppelt | koppelde | koppelden | gekoppeld
korten | | | kortte | kortten | gekort
kosten | | kost | kostte | kostten | gekost
kraken | kraak | kraakt | kraakte | kraakten | gekraakt
krassen | | krast | kraste | krasten | gekrast
krijgen | krijg | krijgt | kreeg | kregen | gekregen
krimpen | krimp | krimpt | kromp | krompen | gekrompen @aux=be
kruipen | kruip | kruipt | kroop | kropen | gekropen @aux=be
kruisen | | kruist | kruiste | kruisten | gekruist
kwakken | kwak | kwakt | kwakte | kwakten | gekwakt
kwalificeren | kwalificeer | kwalificeert | kwalificeerde | kwalificeerden | gekwalificeerd
kwartieren | | kwartiert | kwartierde | kwartierden | gekwartierd
kwellen | kwel | kwelt | kwelde | kwelden | gekweld
kwetsen | kwets | kwetst | kwetste | kwetsten | gekwetst
kwijnen | kwijn | kwijnt | kwijnde | kwijnden | gekwijnd
laaien | laai | laait | laaide | laaiden | gelaaid
lachen | | lacht | lachte | lachten | gelachen
laden | | laadt | laadde | laadden | geladen
lanceren | lanceer | lanceert | lanceerde | lanceerden | gelanceerd
landen | | landt | landde | landden | geland @aux=be
laten | laat | laat | liet | lieten | gelaten
legaliseren | legaliseer | legaliseert | legaliseerde | legaliseerden | gelegaliseerd
legeren | | legert | legerde | legerden | gelegerd
leggen | | legt | legde | legden | gelegd
leiden | leid | leidt | leidde | leidden | geleid
lekken | | lekt | lekte | lekten | gelekt
lenen | leen | leent | leende | leenden | geleend
leren | | leert | leerde | leerden | geleerd
letten | let | let | lette | letten | gelet
leunen | leun | leunt | leunde | leunden | geleund
leven | leef | leeft | leefde | leefden | geleefd
leveren | lever | levert | leverde | leverden | geleverd
lezen | lees | leest | las | lazen | gelezen
lichten | | | lichtte | lichtten | gelicht
liegen | | liegt | loog | logen | gelogen
liggen | lig | ligt | lag | lagen | gelegen
lijden | lijd | lijdt | leed | leden | geleden
lijken | lijk | lijkt | leek | leken | geleken
lijven | | lijft | lijfde | lijfden | gelijfd
liquideren | liquideer | liquideert | liquideerde | liquideerden | geliquideerd
loeren | loer | loert | loerde | loerden | geloerd
lokaliseren | lokaliseer | lokaliseert | lokaliseerde | lokaliseerden | gelokaliseerd
lokken | | lokt | lokte | lokten | gelokt
loochenen | loochen | loochent | loochende | loochenden | geloochend
loodsen | loods | loodst | loodste | loodsten | geloodst
lopen | | loopt | liep | liepen | gelopen
lossen | | lost | loste | losten | gelost
losweken | | | | | losgeweekt
loven | loof | looft | loofde | loofden | geloofd
lozen | loos | loost | loosde | loosden | geloosd
luchten | lucht | lucht | luchtte | luchtten | gelucht
luiden | | luidt | luidde | luidden | geluid
luisteren | luister | luistert | luisterde | luisterden | geluisterd
lukken | luk | lukt | lukte | lukten | gelukt @aux=be
lynchen | lynch | lyncht | lynchte | lynchten | gelyncht
maaien | maai | maait | maaide | maaiden | gemaaid
mailen | | mailt | mailde | mailden | gemaild
maken | maak | maakt | maakte | maakten | gemaakt
manen | maan | maant | maande | | gemaand
manifesteren | manifesteer | manifesteert | manifesteerde | manifesteerden | gemanifesteerd
manipuleren | manipuleer | manipuleert | manipuleerde | manipuleerden | gemanipuleerd
manoeuvreren | manoeuvreer | manoeuvreert | manoeuvreerde | manoeuvreerden | gemanoeuvreerd
marcheren | marcheer | marcheert | marcheerde | marcheerden | gemarcheerd
markeren | markeer | markeert | markeerde | markeerden | gemarkeerd
martelen | martel | martelt | martelde | martelden | gemarteld
matigen | | matigt | matigde | matigden | gematigd
matten | mat | mat | matte | matten | gemat
melden | meld | meldt | meldde | meldden | gemeld
menen | meen | meent | meende | meenden | gemeend
mengen | meng | mengt | mengde | mengden | gemengd
meppen | mep | mept | mepte | mepten | gemept
merken | | merkt | merkte | merkten | gemerkt
meten | meet | meet | mat | maten | gemeten
mijden | mijd | mijdt | meed | meden | gemeden
mikken | mik | mikt | mikte | mikten | gemikt
minimaliseren | minimaliseer | minimaliseert | minimaliseerde | minimaliseerden | geminimaliseerd
misbruiken | | misbruikt | misbruikte | misbruikten | misbruikt
mishandelen | mishandel | mishandelt | mishandelde | mishandelden | mishandeld
miskennen | misken | miskent | miskende | miskenden | miskend
misleiden | misleid | misleidt | misleidde | misleidden | misleid
mislukken | misluk | mislukt | mislukte | mislukten | mislukt @aux=be
missen | | mist | miste | misten | gemist
mobiliseren | mobiliseer | mobiliseert | mobiliseerde | mobiliseerden | gemobiliseerd
moderniseren | moderniseer | moderniseert | moderniseerde | moderniseerden | gemoderniseerd
moedigen | | moedigt | moedigde | moedigden | gemoedigd
mompelen | mompel | mompelt | mompelde | mompelden | gemompeld
monitoren | | monitort | monitorde | monitorden | gemonitord
monsteren | | monstert | monsterde | monsterden | gemonsterd
moorden | | moordt | moordde | moordden | gemoord
morsen | mors | morst | morste | morsten | gemorst
motiveren | motiveer | motiveert | motiveerde | motiveerden | gemotiveerd
muiten | muit | muit | muitte | muitten | gemuit
naderen | | nadert | naderde | naderden | genaderd @aux=be
negeren | negeer | negeert | negeerde | negeerden | genegeerd
neigen | neig | neigt | neigde | neigden | geneigd
nemen | neem | neemt | nam | namen | genomen
nestelen | | nestelt | nestelde | nestelden | genesteld
neutraliseren | neutraliseer | neutraliseert | neutraliseerde | neutraliseerden | geneutraliseerd
nodigen | | nodigt | nodigde | nodigden | genodigd
noemen | noem | noemt | noemde | noemden | genoemd
nomineren | nomineer | nomineert | nomineerde | nomineerden | genomineerd
noodzaken | | noodzaakt | noodzaakte | noodzaakten | genoodzaakt
nopen | noop | noopt | noopte | noopten | genoopt
normaliseren | normaliseer | normaliseert | normaliseerde | normaliseerden | genormaliseerd
noteren | noteer | noteert | noteerde | noteerden | genoteerd
nuanceren | nuanceer | nuanceert | nuanceerde | nuanceerden | genuanceerd
observeren | observeer | observeert | observeerde | observeerden | geobserveerd
oefenen | oefen | oefent | oefende | oefenden | geoefend
offeren | | offert | offerde | offerden | geofferd
omarmen | omarm | omarmt | omarmde | omarmden | omarmd
omcirkelen | omcirkel | omcirkelt | omcirkelde | omcirkelden | omcirkeld
omgeven | omgeef | omgeeft | omgaf | omgaven | omgeven
omheinen | omhein | omheint | omheinde | omheinden | omheind
omhelzen | omhels | omhelst | omhelsde | omhelsden | omhelsd
omhullen | omhul | omhult | omhulde | omhulden | omhuld
omlijnen | omlijn | omlijnt | omlijnde | omlijnden | omlijnd
omringen | omring | omringt | omringde | omringden | omringd
omschrijven | omschrijf | omschrijft | omschreef | omschreven | omschreven
omsingelen | omsingel | omsingelt | omsingelde | omsingelden | omsingeld
omsluiten | omsluit | omsluit | omsloot | omsloten | omsloten
omvatten | omvat | omvat | omvatte | omvatten | omvat
omzeilen | omzeil | omzeilt | omzeilde | omzeilden | omzeild
onderbouwen | onderbouw | onderbouwt | onderbouwde | onderbouwden | onderbouwd
onderbreken | onderbreek | onderbreekt | onderbrak | onderbraken | onderbroken
onderdrukken | onderdruk | onderdrukt | onderdrukte | onderdrukten | onderdrukt
ondergaan | onderga | ondergaat | onderging | ondergingen | ondergaan
onderhandelen | onderhandel | onderhandelt | onderhandelde | onderhandelden | onderhandeld
onderhouden | | onderhoudt | onderhield | onderhielden | onderhouden
ondermijnen | ondermijn | ondermijnt | ondermijnde | ondermijnden | ondermijnd
ondernemen | onderneem | onderneemt | ondernam | ondernamen | ondernomen
onderrichten | onderricht | onderricht | onderrichtte | onderrichtten | onderricht
onderschatten | onderschat | onderschat | onderschatte | onderschatten | onderschat
onderscheiden | onderscheid | onderscheidt | onderscheidde | onderscheidden | onderscheiden
onderscheppen | onderschep | onderschept | onderschepte | onderschepten | onderschept
onderschrijven | onderschrijf | onderschrijft | onderschreef | onderschreven | onderschreven
ondersteunen | ondersteun | ondersteunt | ondersteunde | ondersteunden | ondersteund
onderstrepen | onderstreep | onderstreept | onderstreepte | onderstreepten | onderstreept
ondertekenen | onderteken | ondertekent | ondertekende | ondertekenden | ondertekend
ondertitelen | ondertitel | ondertitelt | ondertitelde | ondertitelden | ondertiteld
ondervinden | ondervind | ondervindt | ondervond | ondervonden | ondervonden
ondervragen | ondervraag | ondervraagt | ondervroeg/ondervraagde | ondervroegen/ondervraagden | ondervraagd
onderwerpen | | onderwerpt | onderwierp | onderwierpen | onderworpen
onderwijzen | | onderwijst | onderwees | onderwezen | onderwezen
onderzoeken | | onderzoekt | onderzocht | onderzochten | onderzocht
ontbieden | ontbied | ontbiedt | ontbood | ontboden | ontboden
ontbinden | ontbind | ontbindt | ontbond | ontbonden | ontbonden
ontbreken | ontbreek | ontbreekt | ontbrak | ontbraken | ontbroken
ontcijferen | ontcijfer | ontcijfert | ontcijferde | ontcijferden | ontcijferd
ontdekken | ontdek | ontdekt | ontdekte | ontdekten | ontdekt
ontdoen | ontdoe | ontdoet | ontdeed | ontdeden | ontdaan
onteigenen | onteigen | onteigent | onteigende | onteigenden | onteigend
ontfermen | ontferm | ontfermt | ontfermde | ontfermden | ontfermd
ontfutselen | ontfutsel | ontfutselt | ontfutselde | ontfutselden | ontfutseld
ontgaan | ontga | ontgaat | ontging | ontgingen | ontgaan @aux=be
ontgelden | | ontgeldt | ontgold | ontgolden | ontgolden
ontglippen | ontglip | ontglipt | ontglipte | ontglipten | ontglipt @aux=be
ontgoochelen | ontgoochel | ontgoochelt | ontgoochelde | ontgoochelden | ontgoocheld
ontgrendelen | ontgrendel | ontgrendelt | ontgrendelde | ontgrendelden | ontgrendeld
onthalen | onthaal | onthaalt | onthaalde | onthaalden | onthaald
ontheffen | onthef | ontheft | onthief | onthieven | ontheven
onthoofden | onthoofd | onthoofdt | onthoofdde | onthoofdden | onthoofd
onthouden | onthoud | onthoudt | onthield | onthielden | onthouden
onthullen | onthul | onthult | onthulde | onthulden | onthuld
ontkennen | ontken | ontkent | ontkende | ontkenden | ontkend
ontketenen | ontketen | ontketent | ontketende | ontketenden | ontketend
ontkomen | ontkom | ontkomt | ontkwam | ontkwamen | ontkomen @aux=be
ontkrachten | ontkracht | ontkracht | ontkrachtte | ontkrachtten | ontkracht
ontladen | ontlaad | ontlaadt | ontlaadde | ontlaadden | ontladen
ontlasten | ontlast | ontlast | ontlastte | ontlastten | ontlast
ontlopen | ontloop | ontloopt | ontliep | ontliepen | ontlopen
ontmantelen | ontmantel | ontmantelt | ontmantelde | ontmantelden | ontmanteld
ontmaskeren | ontmasker | ontmaskert | ontmaskerde | ontmaskerden | ontmaskerd
ontmijnen | ontmijn | ontmijnt | ontmijnde | ontmijnden | ontmijnd
ontmoedigen | ontmoedig | ontmoedigt | ontmoedigde | ontmoedigden | ontmoedigd
ontmoeten | ontmoet | ontmoet | ontmoette | ontmoetten | ontmoet
ontnemen | ontneem | ontneemt | ontnam | ontnamen | ontnomen
ontploffen | ontplof | ontploft | ontplofte | ontploften | ontploft @aux=be
ontplooien | ontplooi | ontplooit | ontplooide | ontplooiden | ontplooid
ontraden | ontraad | ontraadt | ontraadde/ontried | ontraadden/ontrieden | ontraden
ontregelen | ontregel | ontregelt | ontregelde | ontregelden | ontregeld
ontrollen | ontrol | ontrolt | ontrolde | ontrolden | ontrold
ontruimen | ontruim | ontruimt | ontruimde | ontruimden | ontruimd
ontschepen | ontscheep | ontscheept | ontscheepte | ontscheepten | ontscheept
ontslaan | ontsla | ontslaat | ontsloeg | ontsloegen | ontslagen
ontsluiten | ontsluit | ontsluit | ontsloot | ontsloten | ontsloten
ontsmetten | ontsmet | ontsmet | ontsmette | ontsmetten | ontsmet
ontsnappen | ontsnap | ontsnapt | ontsnapte | ontsnapten | ontsnapt @aux=be
ontspannen | ontspan | ontspant | ontspande | ontspanden | ontspannen
ontsporen | ontspoor | ontspoort | ontspoorde | ontspoorden | ontspoord @aux=be
ontspringen | ontspring | ontspringt | ontsprong | ontsprongen | ontsprongen @aux=be
ontstaan | ontsta | ontstaat | ontstond | ontstonden | ontstaan @aux=be
onttrekken | onttrek | onttrekt | onttrok | onttrokken | onttrokken
ontvallen | ontval | ontvalt | ontviel | ontvielen | ontvallen @aux=be
ontbranden | | ontbrandt | ontbrandde | ontbrandden | ontbrand @aux=be
ontvlammen | | ontvlamt | ontvlamde | ontvlamden | ontvlamd @aux=be
ontvangen | ontvang | ontvangt | ontving | ontvingen | ontvangen
ontvluchten | ontvlucht | ontvlucht | ontvluchtte | ontvluchtten | ontvlucht @aux=be
ontvoeren | ontvoer | ontvoert | ontvoerde | ontvoerden | ontvoerd
ontvolken | ontvolk | ontvolkt | ontvolkte | ontvolkten | ontvolkt
ontvouwen | ontvouw | ontvouwt | ontvouwde | ontvouwden | ontvouwen
ontwaken | ontwaak | ontwaakt | ontwaakte | ontwaakten | ontwaakt @aux=be
ontwapenen | ontwapen | ontwapent | ontwapende | ontwapenden | ontwapend
ontwerpen | | ontwerpt | ontwierp | ontwierpen | ontworpen
ontwijken | ontwijk | ontwijkt | ontweek | ontweken | ontweken
ontwikkelen | ontwikkel | ontwikkelt | ontwikkelde | ontwikkelden | ontwikkeld
ontwrichten | ontwricht | ontwricht | ontwrichtte | ontwrichtten | ontwricht
ontzetten | ontzet | ontzet | ontzette | ontzetten | ontzet
ontzien | ontzie | ontziet | ontzag | ontzagen | ontzien
oordelen | | oordeelt | oordeelde | oordeelden | geoordeeld
opbergen | | opbergt | opborg | opborgen | opgeborgen
opdagen | | opdaagt | opdaagde | opdaagden | opgedaagd @aux=be
openbaren | | openbaart | openbaarde | openbaarden | geopenbaard
openen | | opent | opende | openden | geopend
opdrogen | | opdroogt | opdroogde | opdroogden | opgedroogd @aux=be
opereren | opereer | opereert | opereerde | opereerden | geopereerd
ophitsen | | ophitst | ophitste | ophitsten | opgehitst
opperen | opper | oppert | opperde | opperden | geopperd
opschalen | | opschaalt | opschaalde | opschaalden | opgeschaald
opwegen | | opweegt | opwoog | opwogen | opgewogen
opzadelen | | opzadelt | opzadelde | opzadelden | opgezadeld
ordenen | | ordent | ordende | ordenden | geordend
organiseren | organiseer | organiseert | organiseerde | organiseerden | georganiseerd
oriënteren | oriënteer | oriënteert | oriënteerde | oriënteerden | georiënteerd
overbelasten | overbelast | overbelast | overbelastte | overbelastten | overbelast
overbruggen | overbrug | overbrugt | overbrugde | overbrugden | overbrugd
overdonderen | overdonder | overdondert | overdonderde | overdonderden | overdonderd
overdrijven | overdrijf | overdrijft | overdreef | overdreven | overdreven
overhandigen | overhandig | overhandigt | overhandigde | overhandigden | overhandigd
overheersen | overheers | overheerst | overheerste | overheersten | overheerst
overkomen | overkom | overkomt | overkwam | overkwamen | overkomen @aux=be
overladen | overlaad | overlaadt | overlaadde | overlaadden | overladen
overleggen | | overlegt | overlegde | overlegden | overlegd
overleven | overleef | overleeft | overleefde | overleefden | overleefd
overlijden | overlijd | overlijdt | overleed | overleden | overleden @aux=be
overmeesteren | overmeester | overmeestert | overmeesterde | overmeesterden | overmeesterd
overnachten | overnacht | overnacht | overnachtte | overnachtten | overnacht
overrompelen | overrompel | overrompelt | overrompelde | overrompelden | overrompeld
overschaduwen | overschaduw | overschaduwt | overschaduwde | overschaduwden | overschaduwd
overschatten | overschat | overschat | overschatte | overschatten | overschat
overschrijden | overschrijd | overschrijdt | overschreed | overschreden | overschreden
overspoelen | overspoel | overspoelt | overspoelde | overspoelden | overspoeld
overstromen | overstroom | overstroomt | overstroomde | overstroomden | overstroomd
overtreden | overtreed | overtreedt | overtrad | overtraden | overtreden
overtreffen | overtref | overtreft | overtrof | overtroffen | overtroffen
overtuigen | overtuig | overtuigt | overtuigde | overtuigden | overtuigd
overvallen | | overvalt | overviel | overvielen | overvallen
overwegen | overweeg | overweegt | overwoog | overwogen | overwogen
overweldigen | overweldig | overweldigt | overweldigde | overweldigden | overweldigd
overwinnen | overwin | overwint | overwon | overwonnen | overwonnen
overzien | overzie | overziet | overzag | overzagen | overzien
paaien | paai | paait | paaide | paaiden | gepaaid
pakken | | pakt | pakte | pakten | gepakt
palmen | | palmt | palmde | palmden | gepalmd
pantseren | | pantsert | pantserde | pantserden | gepantserd
parachuteren | parachuteer | parachuteert | parachuteerde | parachuteerden | geparachuteerd
paraderen | paradeer | paradeert | paradeerde | paradeerden | geparadeerd
pareren | pareer | pareert | pareerde | pareerden | gepareerd
parkeren | parkeer | parkeert | parkeerde | parkeerden | geparkeerd
participeren | participeer | participeert | participeerde | participeerden | geparticipeerd
passen | | past | paste | pasten | gepast
passeren | passeer | passeert | passeerde | passeerden | gepasseerd
patrouilleren | patrouilleer | patrouilleert | patrouilleerde | patrouilleerden | gepatrouilleerd
pauzeren | pauzeer | pauzeert | pauzeerde | pauzeerden | gepauzeerd
peilen | peil | peilt | peilde | peilden | gepeild
penetreren | penetreer | penetreert | penetreerde | penetreerden | gepenetreerd
permitteren | permitteer | permitteert | permitteerde | permitteerden | gepermitteerd
persen | | perst | perste | persten | geperst
pesten | pest | pest | pestte | pestten | gepest
pikken | pik | pikt | pikte | pikten | gepikt
pitten | pit | pit | pitte | pitten | gepit
plaatsen | | plaatst | plaatste | plaatsten | geplaatst
plagen | | plaagt | plaagde | plaagden | geplaagd
plakken | | plakt | plakte | plakten | geplakt
plannen | | plant | plande | planden | gepland
planten | plant | plant | plantte | plantten | geplant
platwalsen | | platwalst | platwalste | platwalsten | platgewalst
plegen | pleeg | pleegt | pleegde/placht | pleegden/plachten | gepleegd
pleiten | | pleit | pleitte | pleitten | gepleit
pletten | plet | plet | plette | pletten | geplet
ploegen | | ploegt | ploegde | ploegden | geploegd
ploeteren | ploeter | ploetert | ploeterde | ploeterden | geploeterd
ploffen | | ploft | plofte | ploften | geploft
plooien | plooi | plooit | plooide | plooiden | geplooid
plunderen | plunder | plundert | plunderde | plunderden | geplunderd
poetsen | | poetst | poetste | poetsten | gepoetst
pogen | poog | poogt | poogde | poogden | gepoogd
polsen | | polst | polste | polsten | gepolst
pompen | | pompt | pompte | pompten | gepompt
porren | por | port | porde | porden | gepord
poseren | poseer | poseert | poseerde | poseerden | geposeerd
positioneren | positioneer | positioneert | positioneerde | positioneerden | gepositioneerd
posten | | post | postte | postten | gepost
posteren | posteer | posteert | posteerde | posteerden | geposteerd
praten | praat | praat | praatte | praatten | gepraat
preciseren | preciseer | preciseert | preciseerde | preciseerden | gepreciseerd
prediken | predik | predikt | predikte | predikten | gepredikt
prenten | prent | prent | prentte | prentten | geprent
presenteren | presenteer | presenteert | presenteerde | presenteerden | gepresenteerd
presteren | presteer | presteert | presteerde | presteerden | gepresteerd
prijken | prijk | prijkt | prijkte | prijkten | geprijkt
prijzen | | prijst | prees | prezen | geprezen
prikkelen | | prikkelt | prikkelde | prikkelden | geprikkeld
prikken | | prikt | prikte | prikten | geprikt
proberen | probeer | probeert | probeerde | probeerden | geprobeerd
procederen | procedeer | procedeert | procedeerde | procedeerden | geprocedeerd
proclameren | proclameer | proclameert | proclameerde | proclameerden | geproclameerd
produceren | produceer | produceert | produceerde | produceerden | geproduceerd
profiteren | profiteer | profiteert | profiteerde | profiteerden | geprofiteerd
promoten | promoot | promoot | promootte | promootten | gepromoot
promoveren | promoveer | promoveert | promoveerde | promoveerden | gepromoveerd @aux=be
propageren | propageer | propageert | propageerde | propageerden | gepropageerd
protesteren | protesteer | protesteert | protesteerde | protesteerden | geprotesteerd
provoceren | provoceer | provoceert | provoceerde | provoceerden | geprovoceerd
publiceren | publiceer | publiceert | publiceerde | publiceerden | gepubliceerd
putten | put | put | putte | putten | geput
raadplegen | raadpleeg | raadpleegt | raadpleegde | raadpleegden | geraadpleegd
raden | | raadt | raadde/ried | raadden/rieden | geraden
raken | raak | raakt | raakte | raakten | geraakt @aux=be
ramen | | raamt | raamde | raamden | geraamd
rammen | | ramt | ramde | ramden | geramd
rangschikken | rangschik | rangschikt | rangschikte | rangschikten | gerangschikt
rantsoeneren | rantsoeneer | rantsoeneert | rantsoeneerde | rantsoeneerden | gerantsoeneerd
rapporteren | rapporteer | rapporteert | rapporteerde | rapporteerden | gerapporteerd
razen | raas | raast | raasde | raasden | geraasd @aux=be
reageren | reageer | reageert | reageerde | reageerden | gereageerd
realiseren | realiseer | realiseert | realiseerde | realiseerden | gerealiseerd
rechtvaardigen | rechtvaardig | rechtvaardigt | rechtvaardigde | rechtvaardigden | gerechtvaardigd
reconstrueren | reconstrueer | reconstrueert | reconstrueerde | reconstrueerden | gereconstrueerd
rectificeren | rectificeer | rectificeert | rectificeerde | rectificeerden | gerectificeerd
redden | | redt | redde | redden | gered
redeneren | redeneer | redeneert | redeneerde | redeneerden | geredeneerd
reduceren | reduceer | reduceert | reduceerde | reduceerden | gereduceerd
regelen | | regelt | regelde | regelden | geregeld
regenen | | regent | regende | regenden | geregend
regeren | regeer | regeert | regeerde | regeerden | geregeerd
registreren | registreer | registreert | registreerde | registreerden | geregistreerd
reiken | reik | reikt | reikte | reikten | gereikt
reinigen | reinig | reinigt | reinigde | reinigden | gereinigd
reizen | | reist | reisde | reisden | gereisd
rekenen | reken | rekent | rekende | rekenden | gerekend
rekken | | rekt | rekte | rekten | gerekt
rekruteren | rekruteer | rekruteert | rekruteerde | rekruteerden | gerekruteerd
relativeren | relativeer | relativeert | relativeerde | relativeerden | gerelativeerd
remmen | | remt | remde | remden | geremd
rennen | ren | rent | rende | renden | gerend
renoveren | renoveer | renoveert | renoveerde | renoveerden | gerenoveerd
repareren | repareer | repareert | repareerde | repareerden | gerepareerd
repatriëren | repatrieer | repatrieert | repatrieerde | repatrieerden | gerepatrieerd
reppen | rep | rept | repte | repten | gerept
reserveren | reserveer | reserveert | reserveerde | reserveerden | gereserveerd
respecteren | respecteer | respecteert | respecteerde | respecteerden | gerespecteerd
resteren | resteer | resteert | resteerde | resteerden | geresteerd
resulteren | resulteer | resulteert | resulteerde | resulteerden | geresulteerd
retireren | retireer | retireert | retireerde | retireerden | geretireerd
retourneren | retourneer | retourneert | retourneerde | retourneerden | geretourneerd
richten | richt | richt | richtte | richtten | gericht
rijden | rijd | rijdt | reed | reden | gereden
rijzen | rijs | rijst | rees | rezen | gerezen @aux=be
rillen | ril | rilt | rilde | rilden | gerild
riskeren | riskeer | riskeert | riskeerde | riskeerden | geriskeerd
roeien | roei | roeit | roeide | roeiden | geroeid
roepen | | roept | riep | riepen | geroepen
roeren | roer | roert | roerde | roerden | geroerd
roken | | rookt | rookte | rookten | gerookt
rollen | | rolt | rolde | rolden | gerold @aux=be
rommelen | | rommelt | rommelde | rommelden | gerommeld
ronden | | rondt | rondde | rondden | gerond
ronken | ronk | ronkt | ronkte | ronkten | geronkt
rooien | rooi | rooit | rooide | rooiden | gerooid
roteren | roteer | roteert | roteerde | roteerden | geroteerd
rouwen | | rouwt | rouwde | rouwden | gerouwd
roven | | rooft | roofde | roofden | geroofd
ruien | rui | ruit | ruide | ruiden | geruid
ruilen | | ruilt | ruilde | ruilden | geruild
ruimen | | ruimt | ruimde | ruimden | geruimd
ruïneren | ruïneer | ruïneert | ruïneerde | ruïneerden | geruïneerd
rukken | ruk | rukt | rukte | rukten | gerukt
rusten | | rust | rustte | rustten | gerust
sabelen | sabel | sabelt | sabelde | sabelden | gesabeld
saboteren | saboteer | saboteert | saboteerde | saboteerden | gesaboteerd
salueren | salueer | salueert | salueerde | salueerden | gesalueerd
samenballen | | samenbalt | samenbalde | samenbalden | samengebald
samenscholen | | samenschoolt | samenschoolde | samenschoolden | samengeschoold
sanctioneren | sanctioneer | sanctioneert | sanctioneerde | sanctioneerden | gesanctioneerd
saneren | saneer | saneert | saneerde | saneerden | gesaneerd
schaden | | schaadt | schaadde | schaadden | geschaad
schaffen | schaf | schaft | schafte | schaften | geschaft
schakelen | | schakelt | schakelde | schakelden | geschakeld
schamen | schaam | schaamt | schaamde | schaamden | geschaamd
scharen | | schaart | schaarde | schaarden | geschaard
schatten | | schat | schatte | schatten | geschat
schaven | schaaf | schaaft | schaafde | schaafden | geschaafd
scheiden | scheid | scheidt | scheidde | scheidden | gescheiden
schelden | scheld | scheldt | schold | scholden | gescholden
schelen | scheel | scheelt | scheelde | scheelden | gescheeld
schenden | schend | schendt | schond | schonden | geschonden
schenken | schenk | schenkt | schonk | schonken | geschonken
scheppen | | schept | schepte | schepten | geschept
scheren | scheer | scheert | schoor | schoren | geschoren
scherpen | | scherpt | scherpte | scherpten | gescherpt
schetsen | | schetst | schetste | schetsten | geschetst
scheuren | scheur | scheurt | scheurde | scheurden | gescheurd
schieten | schiet | schiet | schoot | schoten | geschoten
schijnen | | schijnt | scheen | schenen | geschenen
schikken | schik | schikt | schikte | schikten | geschikt
schilderen | | schildert | schilderde | schilderden | geschilderd
schillen | | schilt | schilde | schilden | geschild
schokken | | schokt | schokte | schokten | geschokt
schoppen | | schopt | schopte | schopten | geschopt
schoren | schoor | schoort | schoorde | schoorden | geschoord
schorten | schort | schort | schortte | schortten | geschort
schrappen | | schrapt | schrapte | schrapten | geschrapt
schreeuwen | schreeuw | schreeuwt | schreeuwde | schreeuwden | geschreeuwd
schrijden | schrijd | schrijdt | schreed | schreden | geschreden
schrijven | schrijf | schrijft | schreef | schreven | geschreven
schrikken | | schrikt | schrok | schrokken | geschrokken
schroeven | | schroeft | schroefde | schroefden | geschroefd
schudden | schud | schudt | schudde | schudden | geschud
schuilen | | schuilt | schuilde | schuilden | geschuild
schuifelen | | schuifelt | schuifelde | schuifelden | geschuifeld @aux=be
schuiven | schuif | schuift | schoof | schoven | geschoven
schuwen | schuw | schuwt | schuwde | schuwden | geschuwd
scoren | | scoort | scoorde | scoorden | gescoord
seinen | sein | seint | seinde | seinden | geseind
selecteren | selecteer | selecteert | selecteerde | selecteerden | geselecteerd
signaleren | signaleer | signaleert | signaleerde | signaleerden | gesignaleerd
simuleren | simuleer | simuleert | simuleerde | simuleerden | gesimuleerd
situeren | situeer | situeert | situeerde | situeerden | gesitueerd
slaan | sla | slaat | sloeg | sloegen | geslagen
slachten | slacht | slacht | slachtte | slachtten | geslacht
slagen | slaag | slaagt | slaagde | slaagden | geslaagd @aux=be
slapen | | slaapt | sliep | sliepen | geslapen
slenteren | slenter | slentert | slenterde | slenterden | geslenterd
slepen | | sleept | sleepte | sleepten | gesleept
sleuren | sleur | sleurt | sleurde | sleurden | gesleurd
slikken | slik | slikt | slikte | slikten | geslikt
slingeren | | slingert | slingerde | slingerden | geslingerd
slinken | slink | slinkt | slonk | slonken | geslonken @aux=be
slokken | slok | slokt | slokte | slokten | geslokt
slopen | | sloopt | sloopte | sloopten | gesloopt
sluipen | sluip | sluipt | sloop | slopen | geslopen @aux=be
sluiten | sluit | sluit | sloot | sloten | gesloten
smachten | smacht | smacht | smachtte | smachtten | gesmacht
smaken | smaak | smaakt | smaakte | smaakten | gesmaakt
smeden | smeed | smeedt | smeedde | smeedden | gesmeed
smeken | smeek | smeekt | smeekte | smeekten | gesmeekt
smelten | smelt | smelt | smolt | smolten | gesmolten @aux=be
smeulen | smeul | smeult | smeulde | smeulden | gesmeuld
snoeren | | snoert | snoerde | snoerden | gesnoerd
smijten | smijt | smijt | smeet | smeten | gesmeten
smokkelen | smokkel | smokkelt | smokkelde | smokkelden | gesmokkeld
smoren | smoor | smoort | smoorde | smoorden | gesmoord
snappen | snap | snapt | snapte | snapten | gesnapt
sneeuwen | | sneeuwt | sneeuwde | sneeuwden | gesneeuwd
snellen | | snelt | snelde | snelden | gesneld @aux=be
sneuvelen | sneuvel | sneuvelt | sneuvelde | sneuvelden | gesneuveld @aux=be
sneven | sneef | sneeft | sneefde | sneefden | gesneefd @aux=be
snijden | snijd | snijdt | sneed | sneden | gesneden
snoepen | | snoept | snoepte | snoepten | gesnoept
sommeren | sommeer | sommeert | sommeerde | sommeerden | gesommeerd
sorteren | sorteer | sorteert | sorteerde | sorteerden | gesorteerd
spannen | | spant | spande | spanden | gespannen
sparen | spaar | spaart | spaarde | spaarden | gespaard
spatten | spat | spat | spatte | spatten | gespat
specificeren | specificeer | specificeert | specificeerde | specificeerden | gespecificeerd
speculeren | speculeer | speculeert | speculeerde | speculeerden | gespeculeerd
spelen | | speelt | speelde | speelden | gespeeld
spellen | | spelt | spelde | spelden | gespeld
spenderen | spendeer | spendeert | spendeerde | spendeerden | gespendeerd
speuren | speur | speurt | speurde | speurden | gespeurd
spioneren | spioneer | spioneert | spioneerde | spioneerden | gespioneerd
spitsen | spits | spitst | spitste | spitsten | gespitst
splijten | splijt | splijt | spleet | spleten | gespleten
splinteren | | splintert | splinterde | splinterden | gesplinterd
splitsen | splits | splitst | splitste | splitsten | gesplitst
spoeden | | spoedt | spoedde | spoedden | gespoed
spoelen | spoel | spoelt | spoelde | spoelden | gespoeld
sporen | | spoort | spoorde | spoorden | gespoord
spotten | spot | spot | spotte | spotten | gespot
spreiden | spreid | spreidt | spreidde | spreidden | gespreid
spreken | spreek | spreekt | sprak | spraken | gesproken
springen | spring | springt | sprong | sprongen | gesprongen
sprinten | sprint | sprint | sprintte | sprintten | gesprint
sproeien | sproei | sproeit | sproeide | sproeiden | gesproeid
spuiten | spuit | spuit | spoot | spoten | gespoten
sputteren | sputter | sputtert | sputterde | sputterden | gesputterd
spuwen | spuw | spuwt | spuwde | spuwden | gespuwd
staan | sta | staat | stond | stonden | gestaan
stabiliseren | stabiliseer | stabiliseert | stabiliseerde | stabiliseerden | gestabiliseerd
stagneren | stagneer | stagneert | stagneerde | stagneerden | gestagneerd @aux=be
staken | staak | staakt | staakte | staakten | gestaakt
stammen | | stamt | stamde | stamden | gestamd
stampen | | stampt | stampte | stampten | gestampt
stapelen | | stapelt | stapelde | stapelden | gestapeld
stappen | | stapt | stapte | stapten | gestapt @aux=be
staren | staar | staart | staarde | staarden | gestaard
starten | | start | startte | startten | gestart @aux=be
stationeren | stationeer | stationeert | stationeerde | stationeerden | gestationeerd
staven | staaf | staaft | staafde | staafden | gestaafd
steken | | steekt | stak | staken | gestoken
stelen | | steelt | stal | stalen | gestolen
stellen | | stelt | stelde | stelden | gesteld
stemmen | | stemt | stemde | stemden | gestemd
stempelen | | stempelt | stempelde | stempelden | gestempeld
sterven | sterf | sterft | stierf | stierven | gestorven @aux=be
steunen | | steunt | steunde | steunden | gesteund
stevenen | | stevent | stevende | stevenden | gestevend
stichten | sticht | sticht | stichtte | stichtten | gesticht
stijgen | stijg | stijgt | steeg | stegen | gestegen @aux=be
stijven | | stijft | stijfde/steef | stijfden/steven | gestijfd/gesteven
stikken | stik | stikt | stikte | stikten | gestikt @aux=be
stimuleren | stimuleer | stimuleert | stimuleerde | stimuleerden | gestimuleerd
stippen | | stipt | stipte | stipten | gestipt
stoken | stook | stookt | stookte | stookten | gestookt
stokken | | stokt | stokte | stokten | gestokt
stollen | stol | stolt | stolde | stolden | gestold
stomen | | stoomt | stoomde | stoomden | gestoomd
stoppen | | stopt | stopte | stopten | gestopt
storen | stoor | stoort | stoorde | stoorden | gestoord
stormen | | stormt | stormde | stormden | gestormd @aux=be
storten | | stort | stortte | stortten | gestort
stoten | stoot | stoot | stootte/stiet | stootten/stieten | gestoten
straffen | | straft | strafte | straften | gestraft
stralen | | straalt | straalde | straalden | gestraald
stranden | | strandt | strandde | strandden | gestrand @aux=be
streamen | | streamt | streamde | streamden | gestreamd
strekken | strek | strekt | strekte | strekten | gestrekt
stremmen | | stremt | stremde | stremden | gestremd
streven | streef | streeft | streefde | streefden | gestreefd
stribbelen | stribbel | stribbelt | stribbelde | stribbelden | gestribbeld
strijden | | strijdt | streed | streden | gestreden
strijken | strijk | strijkt | streek | streken | gestreken
stromen | | stroomt | stroomde | stroomden | gestroomd
stropen | | stroopt | stroopte | stroopten | gestroopt
struikelen | struikel | struikelt | struikelde | struikelden | gestruikeld
studeren | studeer | studeert | studeerde | studeerden | gestudeerd
stuiten | stuit | stuit | stuitte | stuitten | gestuit @aux=be
stuiven | stuif | stuift | stoof | stoven | gestoven
sturen | | stuurt | stuurde | stuurden | gestuurd
stuwen | stuw | stuwt | stuwde | stuwden | gestuwd
subsidiëren | subsidieer | subsidieert | subsidieerde | subsidieerden | gesubsidieerd
suggereren | suggereer | suggereert | suggereerde | suggereerden | gesuggereerd
suizen | | suist | suisde | suisden | gesuisd
surveilleren | surveilleer | surveilleert | surveilleerde | surveilleerden | gesurveilleerd
sussen | sus | sust | suste | susten | gesust
taaien | | taait | taaide | taaiden | getaaid
takelen | takel | takelt | takelde | takelden | getakeld
tarten | tart | tart | tartte | tartten | getart
tasten | tast | tast | tastte | tastten | getast
taxeren | taxeer | taxeert | taxeerde | taxeerden | getaxeerd
teisteren | teister | teistert | teisterde | teisterden | geteisterd
tekenen | | tekent | tekende | tekenden | getekend
telefoneren | telefoneer | telefoneert | telefoneerde | telefoneerden | getelefoneerd
tellen | | telt | telde | telden | geteld
temmen | tem | temt | temde | temden | getemd
temperen | temper | tempert | temperde | temperden | getemperd
terroriseren | terroriseer | terroriseert | terroriseerde | terroriseerden | geterroriseerd
terugblikken | | terugblikt | terugblikte | terugblikten | teruggeblikt
terugwijken | | terugwijkt | terugweek | terugweken | teruggeweken @aux=be
testen | test | test | testte | testten | getest
tieren | tier | tiert | tierde | tierden | getierd
tikken | | tikt | tikte | tikten | getikt
tillen | til | tilt | tilde | tilden | getild
timmeren | timmer | timmert | timmerde | timmerden | getimmerd
tippen | | tipt | tipte | tipten | getipt
toetsen | | toetst | toetste | toetsten | getoetst
tolereren | tolereer | tolereert | tolereerde | tolereerden | getolereerd
tolken | | tolkt | tolkte | tolkten | getolkt
tomen | | toomt | toomde | toomden | getoomd
tonen | | toont | toonde | toonden | getoond
torpederen | torpedeer | torpedeert | torpedeerde | torpedeerden | getorpedeerd
toveren | tover | tovert | toverde | toverden | getoverd
traceren | traceer | traceert | traceerde | traceerden | getraceerd
trachten | tracht | tracht | trachtte | trachtten | getracht
trainen | | traint | trainde | trainden | getraind
traineren | traineer | traineert | traineerde | traineerden | getraineerd
transformeren | transformeer | transformeert | transformeerde | transformeerden | getransformeerd
transporteren | transporteer | transporteert | transporteerde | transporteerden | getransporteerd
trappen | | trapt | trapte | trapten | getrapt
treden | treed | treedt | trad | traden | getreden @aux=be
treffen | tref | treft | trof | troffen | getroffen
treiteren | treiter | treitert | treiterde | treiterden | getreiterd
trappen | | trapt | trapte | trapten | getrapt
trekken | | trekt | trok | trokken | getrokken
treuren | treur | treurt | treurde | treurden | getreurd
trillen | tril | trilt | trilde | trilden | getrild
triomferen | triomfeer | triomfeert | triomfeerde | triomfeerden | getriomfeerd
trommelen | trommel | trommelt | trommelde | trommelden | getrommeld
troosten | troost | troost | troostte | troostten | getroost
trotseren | trotseer | trotseert | trotseerde | trotseerden | getrotseerd
trouwen | | trouwt | trouwde | trouwden | getrouwd
tuigen | | tuigt | tuigde | tuigden | getuigd
tweeten | tweet | tweet | tweette | tweetten | getweet
twijfelen | | twijfelt | twijfelde | twijfelden | getwijfeld
twisten | twist | twist | twistte | twistten | getwist
twitteren | | twittert | twitterde | twitterden | getwitterd
typeren | typeer | typeert | typeerde | typeerden | getypeerd
uitblinken | | uitblinkt | uitblonk | uitblonken | uitgeblonken
uitbuiten | | uitbuit | uitbuitte | uitbuitten | uitgebuit
uitdagen | | uitdaagt | uitdaagde | uitdaagden | uitgedaagd
uiten | | | uitte | uitten | geuit
uitmonden | | uitmondt | uitmondde | uitmondden | uitgemond
uitwijken | | uitwijkt | uitweek | uitweken | uitgeweken @aux=be
updaten | update | updatet | updatete | updateten | geüpdatet
usurperen | usurpeer | usurpeert | usurpeerde | usurpeerden | geüsurpeerd
vaardigen | vaardig | vaardigt | vaardigde | vaardigden | gevaardigd
vaccineren | vaccineer | vaccineert | vaccineerde | vaccineerden | gevaccineerd
vagen | | vaagt | vaagde | vaagden | gevaagd
vallen | | valt | viel | vielen | gevallen @aux=be
vangen | | vangt | ving | vingen | gevangen
varen | vaar | vaart | voer | voeren | gevaren
variëren | varieer | varieert | varieerde | varieerden | gevarieerd
vatten | vat | vat | vatte | vatten | gevat
vechten | vecht | vecht | vocht | vochten | gevochten
vegen | veeg | veegt | veegde | veegden | geveegd
veilen | veil | veilt | veilde | veilden | geveild
vellen | vel | velt | velde | velden | geveld
veranderen | verander | verandert | veranderde | veranderden | veranderd @aux=be
verankeren | veranker | verankert | verankerde | verankerden | verankerd
verantwoorden | verantwoord | verantwoordt | verantwoordde | verantwoordden | verantwoord
verbannen | verban | verbant | verbande | verbanden | verbannen
verbazen | verbaas | verbaast | verbaasde | verbaasden | verbaasd
verbeelden | verbeeld | verbeeldt | verbeeldde | verbeeldden | verbeeld
verbergen | verberg | verbergt | verborg | verborgen | verborgen
verbeteren | verbeter | verbetert | verbeterde | verbeterden | verbeterd
verbieden | verbied | verbiedt | verbood | verboden | verboden
verbinden | verbind | verbindt | verbond | verbonden | verbonden
verblijven | | verblijft | verbleef | verbleven | verbleven
verblinden | verblind | verblindt | verblindde | verblindden | verblind
verbouwen | verbouw | verbouwt | verbouwde | verbouwden | verbouwd
verbranden | verbrand | verbrandt | verbrandde | verbrandden | verbrand
verbreden | verbreed | verbreedt | verbreedde | verbreedden | verbreed
verbreken | verbreek | verbreekt | verbrak | verbraken | verbroken
verbrijzelen | verbrijzel | verbrijzelt | verbrijzelde | verbrijzelden | verbrijzeld
verbruiken | | verbruikt | verbruikte | verbruikten | verbruikt
verdedigen | verdedig | verdedigt | verdedigde | verdedigden | verdedigd
verdelen | verdeel | verdeelt | verdeelde | verdeelden | verdeeld
verdelgen | verdelg | verdelgt | verdelgde | verdelgden | verdelgd
verdenken | verdenk | verdenkt | verdacht | verdachten | verdacht
verdienen | verdien | verdient | verdiende | verdienden | verdiend
verdiepen | verdiep | verdiept | verdiepte | verdiepten | verdiept
verdoen | verdoe | verdoet | verdeed | verdeden | verdaan
verdoezelen | verdoezel | verdoezelt | verdoezelde | verdoezelden | verdoezeld
verdoven | verdoof | verdooft | verdoofde | verdoofden | verdoofd
verdraaien | verdraai | verdraait | verdraaide | verdraaiden | verdraaid
verdragen | | verdraagt | verdroeg | verdroegen | verdragen
verdrijven | verdrijf | verdrijft | verdreef | verdreven | verdreven
verdringen | verdring | verdringt | verdrong | verdrongen | verdrongen
verdrinken | verdrink | verdrinkt | verdronk | verdronken | verdronken
verdubbelen | verdubbel | verdubbelt | verdubbelde | verdubbelden | verdubbeld
verduidelijken | verduidelijk | verduidelijkt | verduidelijkte | verduidelijkten | verduidelijkt
verduisteren | verduister | verduistert | verduisterde | verduisterden | verduisterd
verduren | verduur | verduurt | verduurde | verduurden | verduurd
verdwalen | verdwaal | verdwaalt | verdwaalde | verdwaalden | verdwaald @aux=be
verdwijnen | verdwijn | verdwijnt | verdween | verdwenen | verdwenen @aux=be
vereisen | vereis | vereist | vereiste | vereisten | vereist
verenigen | verenig | verenigt | verenigde | verenigden | verenigd
vereren | vereer | vereert | vereerde | vereerden | vereerd
verergeren | vererger | verergert | verergerde | verergerden | verergerd @aux=be
verfijnen | verfijn | verfijnt | verfijnde | verfijnden | verfijnd
verfilmen | verfilm | verfilmt | verfilmde | verfilmden | verfilmd
vergaan | verga | vergaat | verging | vergingen | vergaan @aux=be
vergaderen | vergader | vergadert | vergaderde | vergaderden | vergaderd
vergaren | vergaar | vergaart | vergaarde | vergaarden | vergaard
vergassen | vergas | vergast | vergaste | vergasten | vergast
vergelden | vergeld | vergeldt | vergold | vergolden | vergolden
vergelijken | vergelijk | vergelijkt | vergeleek | vergeleken | vergeleken
vergemakkelijken | vergemakkelijk | vergemakkelijkt | vergemakkelijkte | vergemakkelijkten | vergemakkelijkt
vergeten | vergeet | vergeet | vergat | vergaten | vergeten
vergeven | vergeef | vergeeft | vergaf | vergaven | vergeven
vergezellen | vergezel | vergezelt | vergezelde | vergezelden | vergezeld
vergiftigen | vergiftig | vergiftigt | vergiftigde | vergiftigden | vergiftigd
vergissen | vergis | vergist | vergiste | vergisten | vergist
vergoeden | vergoed | vergoedt | vergoedde | vergoedden | vergoed
vergrendelen | vergrendel | vergrendelt | vergrendelde | vergrendelden | vergrendeld
vergrijpen | | vergrijpt | vergreep | vergrepen | vergrepen
vergroten | vergroot | vergroot | vergrootte | vergrootten | vergroot
verhalen | | verhaalt | verhaalde | verhaalden | verhaald
verhandelen | | verhandelt | verhandelde | verhandelden | verhandeld
verharden | verhard | verhardt | verhardde | verhardden | verhard
verheffen | verhef | verheft | verhief | verhieven | verheven
verheugen | verheug | verheugt | verheugde | verheugden | verheugd
verhevigen | verhevig | verhevigt | verhevigde | verhevigden | verhevigd
verhinderen | verhinder | verhindert | verhinderde | verhinderden | verhinderd
verhogen | verhoog | verhoogt | verhoogde | verhoogden | verhoogd
verhongeren | verhonger | verhongert | verhongerde | verhongerden | verhongerd @aux=be
verhoren | | verhoort | verhoorde | verhoorden | verhoord
verhouden | verhoud | verhoudt | verhield | verhielden | verhouden
verhuizen | | verhuist | verhuisde | verhuisden | verhuisd @aux=be
verhullen | verhul | verhult | verhulde | verhulden | verhuld
verhuren | | verhuurt | verhuurde | verhuurden | verhuurd
verifiëren | verifieer | verifieert | verifieerde | verifieerden | geverifieerd
verijdelen | verijdel | verijdelt | verijdelde | verijdelden | verijdeld
verjagen | verjaag | verjaagt | verjoeg/verjaagde | verjoegen/verjaagden | verjaagd
verkassen | verkas | verkast | verkaste | verkasten | verkast @aux=be
verkennen | verken | verkent | verkende | verkenden | verkend
verkeren | | verkeert | verkeerde | verkeerden | verkeerd
verkiezen | verkies | verkiest | verkoos | verkozen | verkozen
verklaren | verklaar | verklaart | verklaarde | verklaarden | verklaard
verkleinen | verklein | verkleint | verkleinde | verkleinden | verkleind
verkondigen | verkondig | verkondigt | verkondigde | verkondigden | verkondigd
verkopen | | verkoopt | verkocht | verkochten | verkocht
verkorten | verkort | verkort | verkortte | verkortten | verkort
verkrachten | verkracht | verkracht | verkrachtte | verkrachtten | verkracht
verkrijgen | verkrijg | verkrijgt | verkreeg | verkregen | verkregen
verlagen | verlaag | verlaagt | verlaagde | verlaagden | verlaagd
verlammen | verlam | verlamt | verlamde | verlamden | verlamd
verlangen | verlang | verlangt | verlangde | verlangden | verlangd
verlaten | verlaat | verlaat | verliet | verlieten | verlaten
verleggen | verleg | verlegt | verlegde | verlegden | verlegd
verleiden | verleid | verleidt | verleidde | verleidden | verleid
verlenen | verleen | verleent | verleende | verleenden | verleend
verlengen | verleng | verlengt | verlengde | verlengden | verlengd
verlichten | verlicht | verlicht | verlichtte | verlichtten | verlicht
verliezen | | verliest | verloor | verloren | verloren
verloochenen | verloochen | verloochent | verloochende | verloochenden | verloochend
verlopen | | verloopt | verliep | verliepen | verlopen @aux=be
verlossen | verlos | verlost | verloste | verlosten | verlost
verloten | verloot | verloot | verlootte | verlootten | verloot
vermeesteren | vermeester | vermeestert | vermeesterde | vermeesterden | vermeesterd
vermelden | vermeld | vermeldt | vermeldde | vermeldden | vermeld
vermengen | vermeng | vermengt | vermengde | vermengden | vermengd
vermenigvuldigen | vermenigvuldig | vermenigvuldigt | vermenigvuldigde | vermenigvuldigden | vermenigvuldigd
vermijden | vermijd | vermijdt | vermeed | vermeden | vermeden
verminderen | verminder | vermindert | verminderde | verminderden | verminderd
verminken | vermink | verminkt | verminkte | verminkten | verminkt
vermissen | vermis | vermist | vermiste | vermisten | vermist
vermoeden | vermoed | vermoedt | vermoedde | vermoedden | vermoed
vermoeien | vermoei | vermoeit | vermoeide | vermoeiden | vermoeid
vermoorden | | vermoordt | vermoordde | vermoordden | vermoord
vernederen | verneder | vernedert | vernederde | vernederden | vernederd
vernemen | verneem | verneemt | vernam | vernamen | vernomen
vernielen | verniel | vernielt | vernielde | vernielden | vernield
vernietigen | vernietig | vernietigt | vernietigde | vernietigden | vernietigd
vernieuwen | vernieuw | vernieuwt | vernieuwde | vernieuwden | vernieuwd
veronderstellen | veronderstel | veronderstelt | veronderstelde | veronderstelden | verondersteld
verongelukken | verongeluk | verongelukt | verongelukte | verongelukten | verongelukt @aux=be
verontrusten | verontrust | verontrust | verontrustte | verontrustten | verontrust
verontschuldigen | verontschuldig | verontschuldigt | verontschuldigde | verontschuldigden | verontschuldigd
verontwaardigen | verontwaardig | verontwaardigt | verontwaardigde | verontwaardigden | verontwaardigd
veroordelen | veroordeel | veroordeelt | veroordeelde | veroordeelden | veroordeeld
veroorloven | veroorloof | veroorlooft | veroorloofde | veroorloofden | veroorloofd
veroorzaken | veroorzaak | veroorzaakt | veroorzaakte | veroorzaakten | veroorzaakt
verordenen | | verordent | verordende | verordenden | verordend
veroveren | verover | verovert | veroverde | veroverden | veroverd
verpakken | verpak | verpakt | verpakte | verpakten | verpakt
verpesten | verpest | verpest | verpestte | verpestten | verpest
verplaatsen | verplaats | verplaatst | verplaatste | verplaatsten | verplaatst
verpletteren | verpletter | verplettert | verpletterde | verpletterden | verpletterd
verplichten | verplicht | verplicht | verplichtte | verplichtten | verplicht
verpulveren | verpulver | verpulvert | verpulverde | verpulverden | verpulverd
verraden | | verraadt | verraadde/verried | verraadden/verrieden | verraden
verrassen | verras | verrast | verraste | verrasten | verrast
verrekken | verrek | verrekt | verrekte | verrekten | verrekt
verrichten | verricht | verricht | verrichtte | verrichtten | verricht
verrijken | verrijk | verrijkt | verrijkte | verrijkten | verrijkt
verrijzen | verrijs | verrijst | verrees | verrezen | verrezen @aux=be
verschaffen | verschaf | verschaft | verschafte | verschaften | verschaft
verschansen | verschans | verschanst | verschanste | verschansten | verschanst
verschepen | verscheep | verscheept | verscheepte | verscheepten | verscheept
verscherpen | verscherp | verscherpt | verscherpte | verscherpten | verscherpt
verscheuren | verscheur | verscheurt | verscheurde | verscheurden | verscheurd
verschieten | verschiet | verschiet | verschoot | verschoten | verschoten
verschijnen | verschijn | verschijnt | verscheen | verschenen | verschenen @aux=be
verschillen | | verschilt | verschilde | verschilden | verschild
verschonen | verschoon | verschoont | verschoonde | verschoonden | verschoond
verschroeien | verschroei | verschroeit | verschroeide | verschroeiden | verschroeid
verschuilen | verschuil | verschuilt | verschuilde/verschool | verschuilden/verscholen | verscholen/verschuild
verschuiven | verschuif | verschuift | verschoof | verschoven | verschoven
verslaan | versla | verslaat | versloeg | versloegen | verslagen
verslapen | verslaap | verslaapt | versliep | versliepen | verslapen
verslaven | verslaaf | verslaaft | verslaafde | verslaafden | verslaafd
verslechteren | verslechter | verslechtert | verslechterde | verslechterden | verslechterd @aux=be
verslepen | versleep | versleept | versleepte | versleepten | versleept
verslinden | verslind | verslindt | verslond | verslonden | verslonden
versmallen | versmal | versmalt | versmalde | versmalden | versmald
versmelten | versmelt | versmelt | versmolt | versmolten | versmolten
versnellen | versnel | versnelt | versnelde | versnelden | versneld
versnipperen | versnipper | versnippert | versnipperde | versnipperden | versnipperd
verspelen | verspeel | verspeelt | verspeelde | verspeelden | verspeeld
versperren | versper | verspert | versperde | versperden | versperd
verspillen | verspil | verspilt | verspilde | verspilden | verspild
verspreiden | verspreid | verspreidt | verspreidde | verspreidden | verspreid
verstaan | versta | verstaat | verstond | verstonden | verstaan
versterken | versterk | versterkt | versterkte | versterkten | versterkt
verstevigen | verstevig | verstevigt | verstevigde | verstevigden | verstevigd
verstikken | verstik | verstikt | verstikte | verstikten | verstikt
verstoppen | verstop | verstopt | verstopte | verstopten | verstopt
verstoren | verstoor | verstoort | verstoorde | verstoorden | verstoord
verstrekken | verstrek | verstrekt | verstrekte | verstrekten | verstrekt
verstrijken | verstrijk | verstrijkt | verstreek | verstreken | verstreken @aux=be
verstrooien | verstrooi | verstrooit | verstrooide | verstrooiden | verstrooid
versturen | verstuur | verstuurt | verstuurde | verstuurden | verstuurd
vertalen | vertaal | vertaalt | vertaalde | vertaalden | vertaald
vertegenwoordigen | vertegenwoordig | vertegenwoordigt | vertegenwoordigde | vertegenwoordigden | vertegenwoordigd
vertellen | vertel | vertelt | vertelde | vertelden | verteld
verteren | verteer | verteert | verteerde | verteerden | verteerd
vertoeven | vertoef | vertoeft | vertoefde | vertoefden | vertoefd
vertolken | vertolk | vertolkt | vertolkte | vertolkten | vertolkt
vertonen | vertoon | vertoont | vertoonde | vertoonden | vertoond
vertragen | vertraag | vertraagt | vertraagde | vertraagden | vertraagd
vertrappen | vertrap | vertrapt | vertrapte | vertrapten | vertrapt
vertrekken | | vertrekt | vertrok | vertrokken | vertrokken @aux=be
vertrouwen | vertrouw | vertrouwt | vertrouwde | vertrouwden | vertrouwd
vervaardigen | vervaardig | vervaardigt | vervaardigde | vervaardigden | vervaardigd
vervallen | | vervalt | verviel | vervielen | vervallen @aux=be
vervangen | vervang | vervangt | verving | vervingen | vervangen
vervoeren | | vervoert | vervoerde | vervoerden | vervoerd
vervolgen | | vervolgt | vervolgde | vervolgden | vervolgd
vervolledigen | vervolledig | vervolledigt | vervolledigde | vervolledigden | vervolledigd
vervormen | vervorm | vervormt | vervormde | vervormden | vervormd
vervreemden | vervreemd | vervreemdt | vervreemdde | vervreemdden | vervreemd
vervroegen | vervroeg | vervroegt | vervroegde | vervroegden | vervroegd
vervullen | vervul | vervult | vervulde | vervulden | vervuld
verwaarlozen | verwaarloos | verwaarloost | verwaarloosde | verwaarloosden | verwaarloosd
verwachten | verwacht | verwacht | verwachtte | verwachtten | verwacht
verwarmen | verwarm | verwarmt | verwarmde | verwarmden | verwarmd
verwarren | verwar | verwart | verwarde | verwarden | verward
verwelkomen | verwelkom | verwelkomt | verwelkomde | verwelkomden | verwelkomd
verwennen | verwen | verwent | verwende | verwenden | verwend
verweren | | verweert | verweerde | verweerden | verweerd
verwerken | verwerk | verwerkt | verwerkte | verwerkten | verwerkt
verwerpen | verwerp | verwerpt | verwierp | verwierpen | verworpen
verwerven | verwerf | verwerft | verwierf | verwierven | verworven
verwezenlijken | verwezenlijk | verwezenlijkt | verwezenlijkte | verwezenlijkten | verwezenlijkt
verwijderen | verwijder | verwijdert | verwijderde | verwijderden | verwijderd
verwijten | | verwijt | verweet | verweten | verweten
verwijzen | verwijs | verwijst | verwees | verwezen | verwezen
verwikkelen | verwikkel | verwikkelt | verwikkelde | verwikkelden | verwikkeld
verwilderen | verwilder | verwildert | verwilderde | verwilderden | verwilderd
verwittigen | verwittig | verwittigt | verwittigde | verwittigden | verwittigd
verwoesten | verwoest | verwoest | verwoestte | verwoestten | verwoest
verwonden | verwond | verwondt | verwondde | verwondden | verwond/gewond/zwaargewond/lichtgewond
verwonderen | verwonder | verwondert | verwonderde | verwonderden | verwonderd
verwoorden | verwoord | verwoordt | verwoordde | verwoordden | verwoord
verzachten | verzacht | verzacht | verzachtte | verzachtten | verzacht
verzadigen | verzadig | verzadigt | verzadigde | verzadigden | verzadigd
verzaken | verzaak | verzaakt | verzaakte | verzaakten | verzaakt
verzanden | | verzandt | verzandde | verzandden | verzand @aux=be
verzamelen | verzamel | verzamelt | verzamelde | verzamelden | verzameld
verzegelen | verzegel | verzegelt | verzegelde | verzegelden | verzegeld
verzekeren | verzeker | verzekert | verzekerde | verzekerden | verzekerd
verzenden | verzend | verzendt | verzond | verzonden | verzonden
verzetten | verzet | verzet | verzette | verzetten | verzet
verzieken | verziek | verziekt | verziekte | verziekten | verziekt
verzinken | verzink | verzinkt | verzonk | verzonken | verzonken @aux=be
verzinnen | verzin | verzint | verzon | verzonnen | verzonnen
verzoeken | | verzoekt | verzocht | verzochten | verzocht
verzoenen | verzoen | verzoent | verzoende | verzoenden | verzoend
verzorgen | verzorg | verzorgt | verzorgde | verzorgden | verzorgd
verzuimen | verzuim | verzuimt | verzuimde | verzuimden | verzuimd
verzwakken | verzwak | verzwakt | verzwakte | verzwakten | verzwakt
verzwaren | verzwaar | verzwaart | verzwaarde | verzwaarden | verzwaard
verzwelgen | verzwelg | verzwelgt | verzwolg | verzwolgen | verzwolgen
verzwijgen | verzwijg | verzwijgt | verzweeg | verzwegen | verzwegen
vestigen | vestig | vestigt | vestigde | vestigden | gevestigd
vieren | | viert | vierde | vierden | gevierd
vinden | vind | vindt | vond | vonden | gevonden
vinken | | vinkt | vinkte | vinkten | gevinkt
viseren | viseer | viseert | viseerde | viseerden | geviseerd
visiteren | visiteer | visiteert | visiteerde | visiteerden | gevisiteerd
vlammen | | vlamt | vlamde | vlamden | gevlamd
vleien | vlei | vleit | vleide | vleiden | gevleid
vliegen | | vliegt | vloog | vlogen | gevlogen
vlijen | vlij | vlijt | vlijde | vlijden | gevlijd
vloeien | vloei | vloeit | vloeide | vloeiden | gevloeid
vloeken | | vloekt | vloekte | vloekten | gevloekt
vluchten | | vlucht | vluchtte | vluchtten | gevlucht @aux=be
voeden | voed | voedt | voedde | voedden | gevoed
voegen | voeg | voegt | voegde | voegden | gevoegd
voelen | voel | voelt | voelde | voelden | gevoeld
voeren | | voert | voerde | voerden | gevoerd
volbrengen | volbreng | volbrengt | volbracht | volbrachten | volbracht
voldoen | voldoe | voldoet | voldeed | voldeden | voldaan
volgen | volg | volgt | volgde | volgden | gevolgd @aux=be
volharden | volhard | volhardt | volhardde | volhardden | volhard
volstaan | volsta | volstaat | volstond | volstonden | volstaan
voltooien | voltooi | voltooit | voltooide | voltooiden | voltooid
voltrekken | voltrek | voltrekt | voltrok | voltrokken | voltrokken
voorkómen | voorkom | voorkomt | voorkwam | voorkwamen | voorkomen
voorschotelen | | voorschotelt | voorschotelde | voorschotelden | voorgeschoteld
voorspellen | | voorspelt | voorspelde | voorspelden | voorspeld
vooruitblikken | | vooruitblikt | vooruitblikte | vooruitblikten | vooruitgeblikt
voorzien | voorzie | voorziet | voorzag | voorzagen | voorzien
vorderen | vorder | vordert | vorderde | vorderden | gevorderd
vormen | | vormt | vormde | vormden | gevormd
vorsen | vors | vorst | vorste | vorsten | gevorst
vragen | | vraagt | vroeg | vroegen | gevraagd
vrezen | | vreest | vreesde | vreesden | gevreesd
vrijwaren | vrijwaar | vrijwaart | vrijwaarde | vrijwaarden | gevrijwaard
vullen | vul | vult | vulde | vulden | gevuld
vuren | | vuurt | vuurde | vuurden | gevuurd
waaien | waai | waait | waaide/woei | waaiden/woeien | gewaaid
waaieren | | waaiert | waaierde | waaierden | gewaaierd
waarborgen | waarborg | waarborgt | waarborgde | waarborgden | gewaarborgd
waarderen | waardeer | waardeert | waardeerde | waardeerden | gewaardeerd
waarschuwen | waarschuw | waarschuwt | waarschuwde | waarschuwden | gewaarschuwd
wachten | wacht | wacht | wachtte | wachtten | gewacht
waken | | waakt | waakte | waakten | gewaakt
wandelen | | wandelt | wandelde | wandelden | gewandeld
wanhopen | wanhoop | wanhoopt | wanhoopte | wanhoopten | gewanhoopt
wankelen | | wankelt | wankelde | wankelden | gewankeld
wantrouwen | wantrouw | wantrouwt | wantrouwde | wantrouwden | gewantrouwd
wapenen | | wapent | wapende | wapenden | gewapend
wapperen | wapper | wappert | wapperde | wapperden | gewapperd
wedden | wed | wedt | wedde | wedden | gewed
weergalmen | weergalm | weergalmt | weergalmde | weergalmden | weergalmd
weerhouden | weerhoud | weerhoudt | weerhield | weerhielden | weerhouden
weerkaatsen | weerkaats | weerkaatst | weerkaatste | weerkaatsten | weerkaatst
weerklinken | weerklink | weerklinkt | weerklonk | weerklonken | weerklonken
weerleggen | weerleg | weerlegt | weerlegde | weerlegden | weerlegd
weerspiegelen | weerspiegel | weerspiegelt | weerspiegelde | weerspiegelden | weerspiegeld
weerspreken | weerspreek | weerspreekt | weersprak | weerspraken | weersproken
weerstaan | weersta | weerstaat | weerstond | weerstonden | weerstaan
wegkapen | | wegkaapt | wegkaapte | wegkaapten | weggekaapt
weifelen | weifel | weifelt | weifelde | weifelden | geweifeld
weigeren | weiger | weigert | weigerde | weigerden | geweigerd
wekken | wek | wekt | wekte | wekten | gewekt
wemelen | wemel | wemelt | wemelde | wemelden | gewemeld
wenden | wend | wendt | wendde | wendden | gewend
wenken | wenk | wenkt | wenkte | wenkten | gewenkt
wennen | | went | wende | wenden | gewend @aux=be
wensen | | wenst | wenste | wensten | gewenst
wentelen | wentel | wentelt | wentelde | wentelden | gewenteld
weren | | weert | weerde | weerden | geweerd
werken | | werkt | werkte | werkten | gewerkt
werpen | werp | werpt | wierp | wierpen | geworpen
wervelen | wervel | wervelt | wervelde | wervelden | gewerveld
werven | werf | werft | wierf | wierven | geworven
weten | weet | weet | wist | wisten | geweten
weven | weef | weeft | weefde | weefden | geweven
wijden | | wijdt | wijdde | wijdden | gewijd
wijken | | wijkt | | | geweken @aux=be
wijzen | | wijst | wees | wezen | gewezen
wijzigen | | wijzigt | wijzigde | wijzigden | gewijzigd
wikkelen | wikkel | wikkelt | wikkelde | wikkelden | gewikkeld
willigen | willig | willigt | willigde | willigden | gewilligd
winnen | win | wint | won | wonnen | gewonnen
wippen | | wipt | wipte | wipten | gewipt
wisselen | | wisselt | wisselde | wisselden | gewisseld
wissen | wis | wist | wiste | wisten | gewist
woeden | woed | woedt | woedde | woedden | gewoed
woelen | woel | woelt | woelde | woelden | gewoeld
wonen | woon | woont | woonde | woonden | gewoond
worstelen | worstel | worstelt | worstelde | worstelden | geworsteld
wreken | wreek | wreekt | wreekte | wreekten | gewroken
wrijven | wrijf | wrijft | wreef | wreven | gewreven
wrikken | wrik | wrikt | wrikte | wrikten | gewrikt
wurmen | | wurmt | wurmde | wurmden | gewurmd
wringen | wring | wringt | wrong | wrongen | gewrongen
wuiven | wuif | wuift | wuifde | wuifden | gewuifd
wurgen | wurg | wurgt | wurgde | wurgden | gewurgd
zakken | | zakt | zakte | zakten | gezakt @aux=be
zamelen | zamel | zamelt | zamelde | zamelden | gezameld
zegevieren | zegevier | zegeviert | zegevierde | zegevierden | gezegevierd
zeggen | zeg | zegt | zei/zegde | zeiden/zegden | gezegd
zenden | zend | zendt | zond | zonden | gezonden
zetelen | | zetelt | zetelde | zetelden | gezeteld
zetten | | zet | zette | zetten | gezet
zien | zie | ziet | zag | zagen | gezien
zigzaggen | zigzag | zigzagt | zigzagde | zigzagden | gezigzagd
zingen | zing | zingt | zong | zongen | gezongen
zinken | | zinkt | zonk | zonken | gezonken @aux=be
zitten | zit | zit | zat | zaten | gezeten
zoeken | | zoekt | zocht | zochten | gezocht
zonderen | | zondert | zonderde | zonderden | gezonderd
zoomen | | zoomt | zoomde | zoomden | gezoomd
zorgen | | zorgt | zorgde | zorgden | gezorgd
zuchten | | zucht | zuchtte | zuchtten | gezucht
zuigen | zuig | zuigt | zoog | zogen | gezogen
zuiveren | | zuivert | zuiverde | zuiverden | gezuiverd
zwaaien | zwaai | zwaait | zwaaide | zwaaiden | gezwaaid
zwakken | | zwakt | zwakte | zwakten | gezwakt
zwellen | zwel | zwelt | zwol | zwollen | gezwollen @aux=be
zwemmen | zwem | zwemt | zwom | zwommen | gezwommen
zweren | | zweert | zwoer | zwoeren | gezworen
zwermen | | zwermt | zwermde | zwermden | gezwermd
zwerven | zwerf | zwerft | zwierf | zwierven | gezworven
zweven | zweef | zweeft | zweefde | zweefden | gezweefd
zwichten | zwicht | zwicht | zwichtte | zwichtten | gezwicht @aux=be
zwijgen | zwijg | zwijgt | zweeg | zwegen | gezwegen
zwoegen | zwoeg | zwoegt | zwoegde | zwoegden | gezwoegd
# separable verbs, by particle
aan+bellen
aan+bevelen
aan+bieden
aan+blijven @aux=be
aan+breken @aux=be
aan+brengen
aan+drijven
aan+dringen
aan+duiden
aan+gaan @aux=be
aan+geven
aan+grijpen
aan+halen
aan+horen
aan+houden
aan+kijken
aan+klagen
aan+komen @aux=be
aan+kondigen
aan+kopen
aan+krijgen
aan+kunnen
aan+leggen
aan+leveren
aan+lopen @aux=be
aan+maken
aan+manen
aan+melden
aan+moedigen
aan+nemen
aan+pakken
aan+passen
aan+praten
aan+raden
aan+raken
aan+rekenen
aan+richten
aan+rijden @aux=be
aan+roepen
aan+rukken @aux=be
aan+scherpen
aan+schieten
aan+schuiven @aux=be
aan+slaan
aan+slepen
aan+sleuren
aan+sluiten
aan+snijden
aan+spannen
aan+spoelen @aux=be
aan+sporen
aan+spreken
aan+staan
aan+steken
aan+stellen
aan+stippen
aan+sturen
aan+tasten
aan+tekenen
aan+tonen
aan+treden @aux=be
aan+treffen
aan+trekken
aan+vallen
aan+vangen @aux=be
aan+vechten
aan+vliegen @aux=be
aan+voelen
aan+voeren
aan+vragen
aan+vullen
aan+vuren
aan+wenden
aan+werven
aan+wijzen
aan+zetten
aan+zoeken
aan+zwellen @aux=be
achter+blijven @aux=be
achter+halen
achter+houden
achter+laten
achterna+jagen
achterna+zitten
achterop+raken @aux=be
achteruit+gaan @aux=be
af+sturen
af+ketsen @aux=be
af+reizen
af+bakenen
af+bellen
af+blazen
af+blijven @aux=be
af+bouwen
af+branden @aux=be
af+breken
af+brengen
af+brokkelen
af+buigen @aux=be
af+dalen @aux=be
af+danken
af+dekken
af+doen
af+draaien
af+dragen
af+drijven @aux=be
af+druipen @aux=be
af+drukken
af+dwingen
af+gaan @aux=be
af+gelasten
af+geven
af+grendelen
af+halen
af+handelen
af+hangen
af+houden
af+huren
af+jagen
af+kalven
af+kappen
af+keren
af+keuren
af+kijken
af+knallen
af+knijpen
af+komen @aux=be
af+kondigen
af+kopen
af+koppelen
af+kunnen
af+laten
af+leggen
af+leiden
af+leveren
af+lezen
af+lokken
af+lopen @aux=be
af+lossen
af+luisteren
af+maken
af+marcheren @aux=be
af+matten
af+melden
af+meten
af+nemen
af+pakken
af+persen
af+raden
af+raken @aux=be
af+rekenen
af+remmen
af+rijden @aux=be
af+roepen
af+rollen @aux=be
af+ronden
af+rukken
af+schaffen
af+schakelen
af+scheiden
af+schieten
af+schilderen
af+schrijven
af+schrikken
af+slaan
af+slachten
af+sluiten
af+smeken
af+snijden
af+snoepen
af+spelen
af+splitsen
af+spoelen
af+spreken
af+staan
af+stammen @aux=be
af+steken
af+stemmen
af+stempelen
af+stevenen
af+klemmen
buiten+gooien
buiten+werpen
dicht+klappen
dicht+trekken
dicht+snoeren
dicht+knijpen
stuk+bijten
verder+trekken @aux=be
verder+kruipen @aux=be
af+stormen @aux=be
af+stoppen
af+stoten
af+straffen
af+studeren @aux=be
af+taaien @aux=be
af+takelen
af+tasten
af+tellen
af+treden @aux=be
af+trekken @aux=be
af+tuigen
af+vaardigen
af+vallen @aux=be
af+voeren
af+vragen
af+vuren
af+wachten
af+wenden
af+wentelen
af+weren
af+werken
af+werpen
af+wijzen
af+wikkelen
af+wisselen
af+zakken @aux=be
af+zeggen
af+zenden
af+zetten
af+zien
af+zoeken
af+zonderen
af+zwaaien @aux=be
af+zwakken
af+zweren
bekend+maken
bekend+raken @aux=be
bekend+staan
bezig+houden
bezig+zijn @aux=be
bij+blijven @aux=be
bij+brengen
bij+draaien @aux=be
bij+dragen
bij+houden
bij+komen @aux=be
bij+leggen
bij+schaven
bij+springen @aux=be
bij+staan
bij+stellen
bij+sturen
bij+treden
bij+vallen
bij+werken
bij+wonen
bij+zetten
bijeen+brengen
bijeen+houden
bijeen+komen @aux=be
bijeen+roepen
binnen+brengen
binnen+dringen @aux=be
binnen+gaan @aux=be
binnen+geraken @aux=be
binnen+glippen @aux=be
binnen+halen
binnen+hengelen
binnen+hollen @aux=be
binnen+komen @aux=be
binnen+krijgen
binnen+kruipen @aux=be
binnen+laten
binnen+leiden
binnen+loodsen
binnen+lopen @aux=be
binnen+marcheren @aux=be
binnen+raken @aux=be
binnen+rijden @aux=be
binnen+rollen @aux=be
binnen+rukken @aux=be
binnen+sluipen @aux=be
binnen+smokkelen
binnen+stappen @aux=be
binnen+stormen @aux=be
binnen+storten
binnen+stromen @aux=be
binnen+treden @aux=be
binnen+trekken @aux=be
binnen+vallen @aux=be
binnen+varen @aux=be
binnen+vliegen @aux=be
binnen+vluchten @aux=be
binnen+voeren
binnen+wandelen @aux=be
bloot+leggen
bloot+stellen
boven+halen
boven+komen @aux=be
buit+maken
dank+zeggen
deel+nemen
dicht+doen
dicht+gaan @aux=be
dicht+gooien
dicht+houden
dicht+klappen @aux=be
dicht+maken
dicht+timmeren
dood+bloeden @aux=be
dood+gaan @aux=be
dood+lopen @aux=be
dood+maken
dood+martelen
dood+rijden
dood+schieten
dood+slaan
dood+steken
dood+vallen @aux=be
dood+verklaren
dood+zwijgen
door+breken @aux=be
door+brengen
door+dringen @aux=be
door+drukken
door+duwen
door+gaan @aux=be
door+geven
door+groeien @aux=be
door+hakken
door+halen
door+hebben
door+houden
door+jagen
door+knippen
door+komen @aux=be
door+laten
door+lichten
door+maken
door+marcheren @aux=be
door+prikken
door+reizen @aux=be
door+rijden @aux=be
door+rukken @aux=be
door+schieten
door+schuiven @aux=be
door+sijpelen @aux=be
door+slaan @aux=be
door+slikken
door+snijden
door+spelen
door+spreken
door+stappen @aux=be
door+steken @aux=be
door+stomen @aux=be
door+stoten @aux=be
door+stromen @aux=be
door+sturen
door+tasten
door+trekken @aux=be
door+vechten
door+vertellen
door+verwijzen
door+voeren
door+vragen
door+werken
door+zakken @aux=be
door+zenden
door+zetten
droog+leggen
gade+slaan
gebruik+maken
gelijk+maken
gelijk+stellen
gereed+houden
gereed+maken
gereed+staan
gevangen+houden
gevangen+nemen
gevangen+zetten
gevangen+zitten
goed+keuren
goed+maken
goed+praten
groot+brengen
hard+maken
heen+gaan @aux=be
heen+lopen @aux=be
heen+trekken @aux=be
heen+wijzen
hoog+houden
in+beuken
in+blazen
in+boezemen
in+breken
in+brengen
in+calculeren
in+dalen
in+dekken
in+delen
in+dienen
in+dringen @aux=be
in+drukken
in+fluisteren
in+gaan @aux=be
in+geven
in+graven
in+grijpen
in+groeien @aux=be
in+halen
in+houden
in+huldigen
in+huren
in+jagen
in+kapselen
in+keren
in+kerkeren
in+klappen @aux=be
in+klaren
in+komen @aux=be
in+kopen
in+korten
in+krimpen @aux=be
in+deuken
in+duwen
in+snoeren
in+kruipen @aux=be
in+kwartieren
in+laden
in+laten
in+leggen
in+leiden
in+leven
in+leveren
in+lezen
in+lichten
in+lijven
in+lopen @aux=be
in+lossen
in+luiden
in+maken
in+marcheren @aux=be
in+mengen
in+nemen
in+nestelen
in+pakken
in+palmen
in+passen
in+pikken
in+plaatsen
in+plannen
in+planten
in+prenten
in+rekenen
in+richten
in+rijden @aux=be
in+roepen
in+ruilen
in+ruimen
in+rukken @aux=be
in+schakelen
in+schatten
in+schenken
in+schieten @aux=be
in+schrijven
in+sijpelen @aux=be
in+slaan @aux=be
in+slapen @aux=be
in+slikken
in+sluipen @aux=be
in+sluiten
in+spannen
in+spelen
in+springen @aux=be
in+staan
in+stappen @aux=be
in+stellen
in+stemmen
in+stormen @aux=be
in+storten @aux=be
in+stromen @aux=be
in+studeren
in+sturen
in+tekenen
in+tikken
in+tomen
in+treden @aux=be
in+trekken @aux=be
in+vallen @aux=be
in+vliegen @aux=be
in+voegen
in+voeren
in+vorderen
in+vullen
in+waaien
in+wachten
in+wandelen @aux=be
in+wijden
in+willigen
in+winnen
in+wisselen
in+wonen
in+wrijven
in+zakken @aux=be
in+zamelen
in+zenden
in+zetten
in+zien
in+zinken @aux=be
in+zitten
in+zoomen
in+zweren
ineen+krimpen @aux=be
ineen+storten @aux=be
ineen+zakken @aux=be
instand+houden
kapot+bombarderen
kapot+gaan @aux=be
kapot+maken
kapot+schieten
kapot+slaan
kapot+vechten
kenbaar+maken
kennis+maken
klaar+houden
klaar+komen @aux=be
klaar+krijgen
klaar+leggen
klaar+maken
klaar+staan
klaar+stomen
klaar+zetten
klein+krijgen
klem+zetten
klem+zitten
krijgsgevangen+maken
krijgsgevangen+nemen
kwijt+raken @aux=be
kwijt+spelen
lam+leggen
lam+slaan
langs+gaan @aux=be
langs+komen @aux=be
langs+lopen @aux=be
langs+trekken @aux=be
leeg+bloeden @aux=be
leeg+halen
leeg+lopen @aux=be
leeg+maken
leeg+plunderen
leeg+pompen
leeg+roven
leeg+staan
leeg+stromen @aux=be
les+geven
los+barsten @aux=be
los+branden @aux=be
los+breken @aux=be
los+gaan @aux=be
los+komen @aux=be
los+koppelen
los+krijgen
los+laten
los+maken
los+rukken
los+scheuren
los+slaan @aux=be
los+staan
los+wrikken
mede+delen
mede+werken
mee+brengen
mee+delen
mee+denken
mee+doen
mee+dragen
mee+gaan @aux=be
mee+geven
mee+helpen
mee+huilen
mee+komen @aux=be
mee+krijgen
mee+lopen @aux=be
mee+maken
mee+nemen
mee+praten
mee+reizen @aux=be
mee+rekenen
mee+rijden @aux=be
mee+slaan
mee+slepen
mee+sleuren
mee+spelen
mee+stemmen
mee+strijden
mee+tellen
mee+trekken @aux=be
mee+vallen @aux=be
mee+varen @aux=be
mee+vechten
mee+vliegen @aux=be
mee+voeren
mee+werken
mis+gaan @aux=be
mis+grijpen
mis+lopen @aux=be
mis+slaan
mis+vatten
na+denken
na+doen
na+gaan
na+jagen
na+kijken
na+komen
na+laten
na+leven
na+praten
na+rekenen
na+scheuren
na+slaan
na+spelen
na+speuren
na+streven
na+tellen
na+trekken
na+volgen
na+vragen
na+werken
na+wijzen
neer+ploffen
neer+dalen @aux=be
neer+gaan @aux=be
neer+gooien
neer+halen
neer+hangen
neer+kijken
neer+knallen
neer+knielen
neer+komen @aux=be
neer+kwakken
neer+laten
neer+leggen
neer+maaien
neer+planten
neer+regenen
neer+sabelen
neer+schieten
neer+schrijven
neer+slaan
neer+steken
neer+storten @aux=be
neer+strijken @aux=be
neer+tellen
neer+vallen @aux=be
neer+vlijen
neer+werpen
neer+zetten
neer+zien
om+blazen
om+bouwen
om+brengen
om+buigen
om+draaien
om+duwen
om+gooien
om+hakken
om+hangen
om+kantelen @aux=be
om+keren
om+kijken
om+komen @aux=be
om+kopen
om+krijgen
om+leggen
om+leiden
om+lopen @aux=be
om+praten
om+rekenen
om+rijden @aux=be
om+roepen
om+ruilen
om+schakelen
om+slaan @aux=be
om+smelten
om+springen @aux=be
om+stoten
om+trekken
om+vallen @aux=be
om+varen @aux=be
om+vormen
om+waaien @aux=be
om+wenden
om+werken
om+wisselen
om+zetten
om+zien
omhoog+gaan @aux=be
omhoog+komen @aux=be
omhoog+schieten @aux=be
omlaag+brengen
omlaag+gaan @aux=be
omlaag+halen
omver+blazen
omver+duwen
omver+gooien
omver+halen
omver+lopen
omver+rijden
omver+trekken
omver+werpen
onder+brengen
onder+dompelen
onder+duiken @aux=be
onder+komen @aux=be
onder+lopen @aux=be
onder+sneeuwen @aux=be
onder+stromen @aux=be
onder+verdelen
onderuit+gaan @aux=be
onderuit+halen
onderuit+zakken @aux=be
op+bellen
op+bieden
op+blazen
op+blijven @aux=be
op+bloeien
op+bouwen
op+branden @aux=be
op+breken
op+brengen
op+buigen
op+dienen
op+doeken
op+doemen
op+doen
op+draaien
op+dragen
op+drijven
op+dringen
op+duiken @aux=be
op+duwen
op+eisen
op+eten
op+flakkeren
op+gaan @aux=be
op+geven
op+gooien
op+graven
op+groeien @aux=be
op+halen
op+hangen
op+hebben
op+heffen
op+hogen
op+hopen
op+houden
op+jagen
op+kijken
op+klaren
op+klimmen @aux=be
op+kloppen
op+knappen
op+komen @aux=be
op+kopen
op+krassen
op+laaien @aux=be
op+laden
op+laten
op+leggen
op+leiden
op+letten
op+leven @aux=be
op+leveren
op+lezen
op+lichten
op+lopen @aux=be
op+lossen
op+luisteren
op+maken
op+marcheren @aux=be
op+merken
op+meten
op+nemen
op+noemen
op+offeren
op+pakken
op+passen
op+pikken
op+poetsen
op+pompen
op+raken @aux=be
op+reizen @aux=be
op+richten
op+rijden @aux=be
op+rijzen @aux=be
op+roepen
op+rollen
op+ruien
op+ruimen
op+rukken @aux=be
op+scheppen
op+schieten @aux=be
op+schikken @aux=be
op+schorten
op+schrijven
op+schrikken @aux=be
op+schroeven
op+schudden
op+schuiven @aux=be
op+slaan
op+slokken
op+sluiten
sijpelen | sijpel | sijpelt | sijpelde | sijpelden | gesijpeld @aux=be
binnen+sijpelen @aux=be
binnen+snellen @aux=be
binnen+stoten @aux=be
binnen+trappen
binnen+waaieren @aux=be
op+sparen
op+spelen
op+splitsen
op+sporen
op+springen @aux=be
op+staan @aux=be
op+stapelen
op+stappen @aux=be
op+steken
op+stellen
op+stijgen @aux=be
op+stoken
op+stomen @aux=be
op+stoppen
op+stoten @aux=be
op+strijken
op+stropen
op+stuiven @aux=be
op+sturen
op+tekenen
op+tellen
op+tillen
op+treden @aux=be
op+trekken @aux=be
op+trommelen
op+vallen @aux=be
op+vangen
op+varen @aux=be
op+vatten
op+vechten
op+vegen
op+vlammen @aux=be
op+vliegen @aux=be
op+voeden
op+voeren
op+volgen
op+vragen
op+vullen
op+waaien @aux=be
op+wachten
op+wekken
op+werken
op+werpen
op+zeggen
op+zenden
op+zetten
op+zien
op+zitten
op+zoeken
op+zuigen
op+zwellen @aux=be
opeen+volgen
open+barsten @aux=be
open+blijven @aux=be
open+breken
open+doen
open+gaan @aux=be
open+gooien
open+houden
open+laten
open+leggen
open+liggen
open+maken
open+slaan
open+snijden
open+staan
open+stellen
open+trekken
open+vallen @aux=be
opzij+schuiven
opzij+zetten
over+blijven @aux=be
over+boeken
over+brengen
over+doen
over+dragen
over+gaan @aux=be
over+geven
over+halen
over+hebben
over+hellen @aux=be
over+hevelen
over+houden
over+kopen
over+laten
over+leveren
over+lopen @aux=be
over+maken
over+nemen
over+plaatsen
over+planten
over+praten
over+reiken
over+schakelen @aux=be
over+schieten @aux=be
over+schrijven
over+slaan
over+stappen @aux=be
over+steken @aux=be
over+sturen
over+tekenen
over+trekken @aux=be
over+varen @aux=be
over+vliegen @aux=be
over+waaien @aux=be
over+werken
over+wippen
over+zetten
overboord+gooien
overeen+komen @aux=be
overeen+stemmen
overeind+blijven @aux=be
overeind+houden
overeind+staan
overhoop+gooien
overhoop+halen
overhoop+schieten
paraat+staan
plaats+grijpen
plaats+hebben
plaats+maken
plaats+nemen
plaats+vinden
plat+bombarderen
plat+branden
plat+gooien
plat+leggen
plat+schieten
prijs+geven
recht+zetten
rond+dolen
rond+draaien
rond+dwalen
rond+gaan @aux=be
rond+hangen
rond+kijken
rond+komen @aux=be
rond+leiden
rond+lopen
rond+maken
rond+reizen
rond+rijden
rond+schieten
rond+sturen
rond+trekken
rond+vertellen
rond+vliegen
rond+zwerven
samen+brengen
samen+drommen
samen+gaan @aux=be
samen+hangen
samen+komen @aux=be
samen+leven
samen+pakken
samen+smelten @aux=be
samen+spannen
samen+stellen
samen+trekken
samen+vallen @aux=be
samen+vatten
samen+vloeien @aux=be
samen+voegen
samen+werken
samen+wonen
samen+zweren
schoon+maken
schoon+vegen
schrap+zetten
schuil+gaan @aux=be
schuil+houden
schuldig+maken
stand+brengen
stand+houden
stil+blijven @aux=be
stil+gaan
stil+houden
stil+leggen
stil+liggen
stil+staan
stil+vallen @aux=be
stil+zetten
stil+zitten
stop+zetten
stuk+gaan @aux=be
stuk+lopen @aux=be
stuk+maken
stuk+schieten
stuk+slaan
tegemoet+gaan @aux=be
tegemoet+komen @aux=be
tegemoet+zien
tegen+gaan
tegen+houden
tegen+komen @aux=be
tegen+lopen
tegen+spreken
tegen+sputteren
tegen+staan
tegen+stemmen
tegen+stribbelen
tegen+vallen @aux=be
tegen+werken
tegen+werpen
tegenaan+lopen @aux=be
tekort+doen
tekort+komen @aux=be
tekort+schieten
teleur+stellen
teloor+gaan @aux=be
teniet+doen
tentoon+spreiden
tentoon+stellen
terecht+komen @aux=be
terecht+kunnen
terecht+staan
terecht+stellen
terecht+wijzen
terug+bellen
terug+betalen
terug+brengen
terug+deinzen @aux=be
terug+denken
terug+draaien
terug+drijven
terug+dringen
terug+duwen
terug+eisen
terug+fluiten
terug+gaan @aux=be
terug+geven
terug+gooien
terug+grijpen
terug+halen
terug+houden
terug+jagen
terug+keren @aux=be
terug+kijken
terug+komen @aux=be
terug+kopen
terug+krijgen
terug+kunnen
terug+leggen
terug+leiden
terug+lopen @aux=be
terug+moeten
terug+mogen
terug+nemen
terug+pakken
terug+plaatsen
terug+plooien @aux=be
terug+rijden @aux=be
terug+roepen
terug+schieten
terug+schrikken @aux=be
terug+schroeven
terug+schuiven
terug+slaan
terug+sturen
terug+treden @aux=be
terug+trekken
terug+vallen @aux=be
terug+varen @aux=be
terug+vechten
terug+verdienen
terug+veroveren
terug+verwijzen
terug+vinden
terug+vliegen @aux=be
terug+vloeien @aux=be
terug+vluchten @aux=be
terug+voeren
terug+vorderen
terug+vragen
terug+vuren
terug+werpen
terug+wijzen
terug+willen
terug+winnen
terug+zenden
terug+zetten
terug+zien
tevoorschijn+halen
tevoorschijn+komen @aux=be
teweeg+brengen
tewerk+stellen
thuis+blijven @aux=be
thuis+brengen
thuis+horen
thuis+houden
thuis+komen @aux=be
thuis+zitten
toe+behoren
toe+bijten
toe+brengen
toe+dekken
toe+delen
toe+dienen
toe+dragen
toe+eigenen
toe+geven
toe+groeien @aux=be
toe+halen
toe+horen
toe+juichen
toe+kennen
toe+keren
toe+kijken
toe+komen @aux=be
toe+laten
toe+leggen
toe+lichten
toe+lopen @aux=be
toe+nemen @aux=be
toe+passen
toe+reiken
toe+rekenen
toe+roepen
toe+rusten
toe+schieten @aux=be
toe+schrijven
toe+schuiven
toe+slaan
toe+snellen @aux=be
toe+spelen
toe+spitsen
toe+spreken
toe+springen @aux=be
toe+staan
toe+steken
toe+stemmen
toe+stoppen
toe+stromen @aux=be
toe+sturen
toe+takelen
toe+treden @aux=be
toe+trekken
toe+vallen @aux=be
toe+vertrouwen
toe+vluchten
toe+voegen
toe+voeren
toe+wensen
toe+werken
toe+werpen
toe+wijden
toe+wijzen
toe+zeggen
toe+zenden
toe+zien
toe+zwaaien
tussen+komen @aux=be
uit+bannen
uit+barsten @aux=be
uit+bellen
uit+besteden
uit+betalen
uit+blazen
uit+blijven @aux=be
uit+blussen
uit+bouwen
uit+branden @aux=be
uit+breiden
uit+breken @aux=be
uit+brengen
uit+delen
uit+denken
uit+dienen
uit+doven
uit+draaien @aux=be
uit+dragen
uit+drijven
uit+drukken
uit+dunnen
uit+eisen
uit+faseren
uit+gaan @aux=be
uit+geven
uit+glijden @aux=be
uit+graven
uit+groeien @aux=be
uit+halen
uit+hangen
uit+hollen
uit+hongeren
uit+horen
uit+houden
uit+huilen
uit+kammen
uit+keren
uit+kiezen
uit+kijken
uit+klaren
uit+komen @aux=be
uit+lachen
uit+laden
uit+laten
uit+leggen
uit+lekken @aux=be
uit+lenen
uit+leveren
uit+lezen
uit+lichten
uit+lokken
uit+lopen @aux=be
uit+loven
uit+luiden
uit+maken
uit+marcheren @aux=be
uit+moorden
uit+nodigen
uit+oefenen
uit+pakken @aux=be
uit+persen
uit+praten
uit+proberen
uit+putten
uit+reiken
uit+reizen @aux=be
uit+rekenen
uit+rekken
uit+rennen @aux=be
uit+richten
uit+rijden @aux=be
uit+roeien
uit+roepen
uit+rollen
uit+ruilen
uit+rukken @aux=be
uit+rusten
uit+schakelen
uit+scheiden
uit+schelden
uit+scheuren
uit+schieten @aux=be
uit+schrijven
uit+schuiven
uit+slaan @aux=be
uit+sluipen @aux=be
uit+sluiten
uit+sparen
uit+spelen
uit+splitsen
uit+spreiden
uit+spreken
uit+staan
uit+stappen @aux=be
uit+steken
uit+stellen
uit+sterven @aux=be
uit+storten
uit+stoten
uit+stralen
uit+strekken
uit+stromen @aux=be
uit+sturen
uit+tekenen
uit+testen
uit+treden @aux=be
uit+trekken
uit+vaardigen
uit+vallen @aux=be
uit+varen @aux=be
uit+vechten
uit+vegen
uit+vergroten
uit+vinden
uit+vliegen @aux=be
uit+vloeien
uit+vluchten @aux=be
uit+voeren
uit+vragen
uit+werken
uit+wijzen
uit+wisselen
uit+wissen
uit+wringen
uit+zenden
uit+zetten
uit+zien
uit+zitten
uit+zoeken
uit+zwaaien
uit+zwermen @aux=be
uiteen+drijven
uiteen+gaan @aux=be
uiteen+jagen
uiteen+lopen @aux=be
uiteen+rukken
uiteen+slaan
uiteen+spatten @aux=be
uiteen+vallen @aux=be
uiteen+zetten
vast+binden
vast+draaien
vast+grijpen
vast+houden
vast+klampen
vast+klemmen
vast+leggen
vast+liggen
vast+lopen @aux=be
vast+maken
vast+nemen
vast+pakken
vast+raken @aux=be
vast+rijden @aux=be
vast+staan
vast+stellen
vast+zetten
vast+zitten
veilig+stellen
vlak+bombarderen
vol+houden
vol+lopen @aux=be
vol+maken
vol+pompen
vol+stoppen
voor+behouden
voor+bereiden
voor+brengen
voor+doen
voor+dragen
voor+gaan @aux=be
voor+geven
voor+hebben
voor+houden
voor+komen @aux=be
voor+laten
voor+leggen
voor+lezen
voor+liegen
voor+liggen
voor+lopen @aux=be
voor+nemen
voor+oefenen
voor+rekenen
voor+rijden @aux=be
voor+schieten
voor+schrijven
voor+spelen
voor+staan
voor+stellen
voor+stemmen
voor+stoten
voor+toveren
voor+trekken
voor+vallen @aux=be
voor+varen @aux=be
voor+vechten
voor+verwarmen
voor+wenden
voor+werpen
voor+zeggen
voor+zetten
voor+zitten
voorbij+gaan @aux=be
voorbij+komen @aux=be
voorbij+lopen @aux=be
voorbij+rijden @aux=be
voorbij+schieten @aux=be
voorbij+steken
voorbij+streven
voorbij+stoten @aux=be
voorbij+trekken @aux=be
voorbij+vliegen @aux=be
voorop+lopen @aux=be
voorop+staan
voorop+stellen
voorover+buigen
voort+bestaan
voort+bewegen
voort+bouwen
voort+brengen
voort+drijven
voort+duren
voort+gaan @aux=be
voort+komen @aux=be
voort+leven
voort+maken
voort+rukken
voort+schrijden
voort+slepen
voort+stuwen
voort+trekken @aux=be
voort+vechten
voort+vloeien @aux=be
voort+woeden
voort+zetten
vooruit+gaan @aux=be
vooruit+kijken
vooruit+komen @aux=be
vooruit+lopen @aux=be
vooruit+schuiven
vooruit+trekken
vooruit+zien
vrij+geven
vrij+houden
vrij+komen @aux=be
vrij+kopen
vrij+krijgen
vrij+laten
vrij+maken
vrij+pleiten
vrij+spelen
vrij+spreken
vrij+stellen
vrij+vechten
waar+maken
waar+nemen
weer+geven
weer+keren @aux=be
weer+komen @aux=be
weer+zien
weg+bewegen
weg+blazen
weg+blijven @aux=be
weg+bombarderen
weg+branden @aux=be
weg+breken
weg+brengen
weg+cijferen
weg+doen
weg+draaien
weg+dragen
weg+drijven
weg+dringen
weg+drukken
weg+duiken @aux=be
weg+duwen
weg+gaan @aux=be
weg+geven
weg+glippen @aux=be
weg+gooien
weg+halen
weg+houden
weg+jagen
weg+kijken
weg+komen @aux=be
weg+krijgen
weg+kruipen @aux=be
weg+kwijnen
weg+laten
weg+leggen
weg+leiden
weg+lokken
weg+lopen @aux=be
weg+maaien
weg+maken
weg+marcheren @aux=be
weg+moeten
weg+mogen
weg+nemen
weg+pakken
weg+pesten
weg+raken @aux=be
weg+rennen @aux=be
weg+rijden @aux=be
weg+roepen
weg+ruimen
weg+rukken
weg+schieten
weg+schrijven
weg+schuiven
weg+slaan
weg+slepen
weg+sleuren
weg+sluipen @aux=be
weg+smelten @aux=be
weg+smokkelen
weg+snijden
weg+spoelen
weg+stappen @aux=be
weg+steken
weg+sterven @aux=be
weg+stoppen
weg+stormen @aux=be
weg+stromen @aux=be
weg+sturen
weg+trekken @aux=be
weg+vagen
weg+vallen @aux=be
weg+varen @aux=be
weg+vegen
weg+vliegen @aux=be
weg+vluchten @aux=be
weg+voeren
weg+waaien @aux=be
weg+werken
weg+werpen
weg+wijzen
weg+willen
weg+wuiven
weg+zakken @aux=be
weg+zetten
weg+zinken @aux=be
weg+zuiveren

[verb.perfect]
hebben
zijn

[verb.passive]
worden
geraken

[verb.copula]
zijn
worden
blijven
lijken
blijken
schijnen
heten
staan
liggen
zitten
raken
geraken

[verb.modal]
kunnen @factuality=possible
mogen @factuality=possible
moeten @factuality=planned
zullen @factuality=planned
zullen @factuality=unconfirmed @form=past
willen @factuality=planned
willen @factuality=planned @form=past
hoeven @factuality=planned
lijken @factuality=possible
lijken @factuality=possible @form=past
schijnen @factuality=possible
schijnen @factuality=possible @form=past

[verb.try]
# what is striven for, decided, ordered, promised, asked
proberen | pogen | trachten @factuality=planned
willen | wensen | verlangen | beogen | nastreven | streven | mikken @factuality=planned
plannen | voorbereiden | overeenkomen | afspreken | opmaken @factuality=planned
besluiten | beslissen | kiezen | instemmen | toezeggen | beloven | hopen @factuality=planned
eisen | vragen | verzoeken | smeken | aandringen | oproepen | aansporen | aanmanen | manen | sommeren @factuality=planned
bevelen | gelasten | opdragen | verordenen | verplichten @factuality=planned
aanraden | adviseren | voorstellen | aanbieden | aanmoedigen | toelaten | toestaan | uitnodigen | pleiten | ijveren @factuality=planned
# what may come
dreigen | riskeren | overwegen | denken | menen | vrezen | verwachten | aarzelen | speculeren @factuality=possible
# what does not come
weigeren | vermijden | afzien | voorkómen | verhinderen | beletten | verbieden | nalaten | mislukken @factuality=denied
verijdelen | afraden | afblazen | afgelasten | annuleren @factuality=denied
# what is so: its infinitive happens
slagen | lukken | gelukken | weten | dwingen | nopen | noodzaken @factuality=fact @purpose=fact
beginnen | blijven | ophouden | staan | zitten | liggen | lopen | gaan | komen | laten | helpen | durven @factuality=fact

[verb.speech]
uitsluiten @factuality=denied
# as a fact
melden | berichten | rapporteren | meedelen | mededelen | doorgeven | informeren | signaleren @factuality=fact
zeggen | stellen | verklaren | vertellen | spreken | getuigen | schrijven | noteren | optekenen | citeren @factuality=fact
aankondigen | bekendmaken | afkondigen | verkondigen | openbaren | onthullen | publiceren | verspreiden @factuality=fact
bevestigen | erkennen | toegeven | bekennen | beamen | onderschrijven | beklemtonen | benadrukken | onderstrepen @factuality=fact
beweren | claimen | argumenteren | betogen | suggereren | insinueren | volhouden | aanvoeren | opwerpen @factuality=fact
verduidelijken | toelichten | uitleggen | preciseren | specificeren | aanvullen | toevoegen | nuanceren | corrigeren | rectificeren @factuality=fact
aangeven | aanduiden | aanstippen | opmerken | aanhalen | vermelden | noemen | achten | omschrijven | beschrijven | gewagen | reppen @factuality=fact
posten | delen | tweeten | twitteren | tonen | laten | luiden | klinken | herhalen | antwoorden | reageren @factuality=fact
concluderen | constateren | vaststellen | vinden | weten | oordelen | merken | blijken | beseffen | aantonen | bewijzen @factuality=fact
beschuldigen | betichten | verwijten | verdenken @factuality=fact @doer=object
aanklagen | klagen | hekelen | bekritiseren @factuality=fact
opscheppen | juichen | fulmineren | schreeuwen | roepen | uitroepen | fluisteren @factuality=fact
bezweren | verzekeren | garanderen | zweren @factuality=fact
waarschuwen | wijzen | verwijzen | verwittigen | herinneren | analyseren | evalueren | samenvatten @factuality=fact
# as a guess
vermoeden | verwachten | vrezen | geloven | denken | schatten | inschatten | menen | veronderstellen | aannemen | ramen | speculeren | voorspellen | voorzien @factuality=possible
twijfelen | betwijfelen | afvragen @factuality=possible
# as no fact
ontkennen | tegenspreken | weerleggen | loochenen | weerspreken | ontkrachten | verwerpen | uitsluiten | bestrijden | betwisten @factuality=denied
# as an intention
beloven | dreigen | eisen | bevelen | gelasten | oproepen | smeken | aansporen | aanmanen | manen | verzoeken | vragen | opdragen | toezeggen | voorstellen | aanraden | adviseren | sommeren | hopen | wensen | pleiten @factuality=planned

[verb.list]
# "zeven dorpen heroverd. Het gaat om X, Y en Z."
gaan @with=om
noemen | vermelden | betreffen | zijn
