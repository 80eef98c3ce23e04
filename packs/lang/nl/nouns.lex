# The nouns of war reporting: who fights, with what, who speaks, what a place is; and the adjectives of nationality.
# A tail (*troepen) matches the end of any longer compound too: grenstroepen, bezettingstroepen.

[noun.force]
zijn mannen | haar mannen | hun mannen | mijn mannen | onze mannen | zijn jongens | onze jongens | hun jongens
*troepen | troepenmacht | troepenmachten | troepenonderdeel | troepenonderdelen | troepencontingent | troepeneenheid | troepeneenheden
*leger | *legers | legertje | legeronderdeel | legeronderdelen | legereenheid | legereenheden | legermacht | legermachten | legerkorps | legergroep
landmacht | luchtmacht | zeemacht | marine | vloot | luchtstrijdkrachten | landstrijdkrachten | luchtafweereenheid | luchtafweereenheden
*strijdkrachten | strijdmacht | strijdmachten | gevechtsmacht | krijgsmacht | krijgsmachten | defensiemacht
*soldaat | *soldaten | soldate | soldates | soldaatje | soldaatjes
*militair | *militairen | oud-militair | oud-militairen
manschappen | manschap | mankrachten | legermanschappen
*strijder | *strijders | strijdster | strijdsters
*eenheid | *eenheden
*brigade | *brigades | *brigaden
*bataljon | *bataljons | bataljonsgroep | bataljonsgroepen
*regiment | *regimenten
*compagnie | *compagnieën | peloton | pelotons | eskadron | eskadrons | squadron | squadrons | divisie | divisies | tankdivisie | tankdivisies | pantserdivisie | pantserdivisies | luchtlandingsdivisie | infanteriedivisie | legerdivisie | legerdivisies | gardedivisie
*korps | *korpsen
*colonne | *colonnes | kolonne | kolonnes | konvooi | konvooien | *konvooi | *konvooien | tankcolonne
para | paratroepers | paratroeper | parachutist | parachutisten | luchtlandingseenheid | luchtlandingseenheden | luchtlandingsbrigade | valschermjagers | para's
*marinier | *mariniers | commando's | commandotroepers | elitesoldaten | stoottroepers | stoottroeper | stormtroepers
*militie | *milities | burgerwacht | burgerwachten | militieleden | militielid | volksmilitie | volksmilities
huurling | huurlingen | *huurlingen | huurlingenleger | huurlingengroep | huurlingenbedrijf
reservist | reservisten | dienstplichtige | dienstplichtigen | rekruut | rekruten | mobik | mobiks | gemobiliseerden | gemobiliseerde | mobilisant | mobilisanten | contractsoldaat | contractsoldaten
vrijwilliger | vrijwilligers | vrijwilligersbataljon | vrijwilligerslegioen | legioen | legioenen
infanterie | infanterist | infanteristen | cavalerie | genie | genietroepen | genisten | pantserinfanterie | pantsertroepen | tankbemanning | tankbemanningen
boordschutter | boordschutters | schutter | schutters | tankist | tankisten | tankcommandant | tankcommandanten | kanonnier | kanonniers | frontsoldaat | frontsoldaten | geniesoldaat | geniesoldaten | hospik | hospikken
artilleristen | artillerist | artillerie-eenheid | artillerie-eenheden | dronepiloot | dronepiloten | drone-eenheid | drone-eenheden
scherpschutter | scherpschutters | sluipschutter | sluipschutters | verkenner | verkenners | verkenningseenheid | verkenningseenheden | saboteur | saboteurs | sabotagegroep | sabotagegroepen | verkenningsgroep | verkenningsgroepen
*verdediger | *verdedigers | verdedigingstroepen | territoriale verdediging | landsverdediging
garnizoen | garnizoenen | achterhoede | voorhoede | hoofdmacht | stormgroep | stormgroepen | aanvalsgroep | aanvalsgroepen | stormeenheid | stormeenheden | gevechtsgroep | gevechtsgroepen
invasiemacht | invasiemachten | invasieleger | aanvalsmacht | aanvalsmachten | aanvalsleger | bezettingsmacht | bezettingsmachten | bezettingsleger | interventiemacht | landingsmacht | overmacht
guerrillastrijder | guerrillastrijders | guerrillero's | partizaan | partizanen | verzetsstrijder | verzetsstrijders | opstandeling | opstandelingen | rebel | rebellen | muiter | muiters | guerrillabeweging
krijgsheer | krijgsheren | gewapende groep | gewapende groepen | gewapende groepering | gewapende groeperingen | gewapende mannen | gewapende bende | gewapende bendes
speciale eenheid | speciale eenheden | speciale troepen | speciale strijdkrachten | special forces | elite-eenheid | elite-eenheden | elitetroepen
troepenconcentratie | troepenconcentraties | troepenopbouw | troepenversterkingen
versterking | versterkingen
*patrouille | *patrouilles | verkenningspeloton | aanvalspeloton
infiltrant | infiltranten | infiltratiegroep | infiltratiegroepen
contingent | contingenten | detachement | detachementen | slagorde | strijdgroep | strijdgroepen
tankeenheid | tankeenheden | pantsercolonne | pantsercolonnes | pantserbrigade | gepantserde colonne | gepantserde eenheden
Nationale Garde
grenswachten | grenswachter | grenswachters | grensbewakers | oproerpolitie | militaire politie | marechaussee

[noun.weapon]
f-16 | f-16's | mig-29 | mig-31 | su-34 | su-34's | su-35 | soe-34 | soe-34's | legertruck | legertrucks | legervoertuig | legervoertuigen | militair voertuig | militaire voertuigen | troepentransport | troepentransporten
glijbom | glijbommen | mortiergranaat | mortiergranaten | zwermdrones
kruisraket | kruisraketten | s-300-raket | s-300-raketten | s-300's | grad-raket | grad-raketten | himars-raket | himars-raketten | iskander-raket | iskander-raketten | kinzjal-raket | kinzjal-raketten | kalibr-raket | kalibr-raketten | atacms-raket | atacms-raketten | neptun-raket | neptun-raketten | smertsj-raketten | oeragan-raketten | totsjka-u-raket | totsjka-u-raketten | storm shadow-raket | storm shadow-raketten | storm shadow-kruisraketten | taurus-raketten
fpv-drone | fpv-drones | shahed-drone | shahed-drones | geran-drone | geran-drones | lancet-drone | lancet-drones | kamikaze-drone | kamikaze-drones | langeafstandsdrone | langeafstandsdrones | zeedrone | zeedrones | onbemande boot | onbemande boten
iskander | iskanders | kinzjal | kinzjals | kalibr | kalibrs | himars | atacms | shahed | shaheds | totsjka-u | tochka-u | storm shadow | storm shadows | grads | oresjnik | oreshnik | kab's | fab's | vliegtuigbom | vliegtuigbommen | geleide bom | geleide bommen | zweefbom | zweefbommen | vacuümbom | vacuümbommen | thermobarische wapens | clusterbom | clusterbommen | fosforbom | fosforbommen
*raket | *raketten | raketje | raketsalvo | raketsalvo's | raketaanvalsgolf | projectiel | projectielen
*drone | *drones | dronetje | droneszwerm | dronezwerm | onbemand toestel | onbemande toestellen | onbemand vliegtuig | onbemande vliegtuigen
*artillerie | artillerievuur | artilleriegeschut | geschut | *geschut | houwitser | houwitsers | *houwitser | *houwitsers | kanon | kanonnen | *kanonnen | *kanon
*granaat | *granaten | mortier | mortieren | *mortieren | mortiervuur | granaatvuur | granaatwerper | granaatwerpers
*bom | *bommen | bommetje | fosfor | witte fosfor | clustermunitie | *munitie | explosief | explosieven | springstof | springstoffen | *lading
raketwerper | raketwerpers | raketlanceerder | raketlanceerders | raketlanceerinrichting | raketsysteem | raketsystemen | raketlanceersysteem | raketlanceersystemen | lanceerinrichting | lanceerinrichtingen | meervoudige raketwerper | meervoudige raketwerpers
*tank | *tanks | *pantservoertuig | *pantservoertuigen | pantserwagen | pantserwagens | gevechtsvoertuig | gevechtsvoertuigen | infanteriegevechtsvoertuig | infanteriegevechtsvoertuigen
*vliegtuig | *vliegtuigen | *helikopter | *helikopters | straaljager | straaljagers | gevechtsvliegtuig | gevechtsvliegtuigen | jachtvliegtuig | jachtvliegtuigen | bommenwerper | bommenwerpers | *jager | *jagers
Su-24 | Su-25 | Su-27 | Su-30 | Su-34 | Su-35 | Su-24's | Su-25's | Su-27's | Su-30's | Su-34's | Su-35's | MiG-29 | MiG-31 | MiG-29's | MiG-31's | Tu-22 | Tu-95 | Tu-160 | Tu-22's | Tu-95's | Ka-52 | Ka-52's | Mi-8 | Mi-24 | Mi-28 | F-16 | F-16's | Mirage | Mirages
kamikazedrone | kamikazedrones | zelfmoorddrone | zelfmoorddrones
landmijn | landmijnen | antitankmijn | antitankmijnen | antipersoonsmijn | antipersoonsmijnen | zeemijn | zeemijnen | boobytrap | boobytraps
oorlogsschip | oorlogsschepen | *fregat | *fregatten | kruiser | kruisers | onderzeeër | onderzeeërs | duikboot | duikboten | korvet | korvetten | landingsschip | landingsschepen | patrouilleboot | patrouilleboten
luchtafweer | luchtafweergeschut | luchtafweersysteem | luchtafweersystemen | luchtdoelgeschut | luchtverdediging | *afweersysteem | *afweersystemen
*wapen | *wapens | vuurwapen | vuurwapens | *geweer | *geweren | machinegeweer | machinegeweren | mitrailleur | mitrailleurs | kalasjnikov | kalasjnikovs
kogel | kogels | *kogels | patronen | scherf | scherven | granaatscherf | granaatscherven | raketresten | dronebrokstukken | brokstuk | brokstukken

# what a strike hits; the tails of noun.kind and noun.part stand here in the same length, so that both match
[noun.target]
huis | huizen | *woning | *woningen | villa | villa's | stulp | flat | flats | *flat | *flats | *flatgebouw | *flatgebouwen | woonblok | woonblokken | woontoren | woontorens | torenflat | torenflats
gebouw | gebouwen | *gebouw | *gebouwen | *complex | *complexen | appartementencomplex | appartementsgebouw | appartementsgebouwen | woongebouw | woongebouwen | administratiegebouw | overheidsgebouw | overheidsgebouwen | regeringsgebouw | stationsgebouw | stadhuis | gemeentehuis | flatwijk | stadswijk | buitenwijk | buitenwijken | toegangsweg | kelder | kelders | schuilkelder | schuilkelders | metrostation | metrostations | treinstation | busstation | industriezone | industrieterrein | staalfabriek | fabriekscomplex | fabrieksterrein | bedrijventerrein | spoorbrug | verkeersbrug | thermische centrale | appartement | appartementen | pand | panden | *kantoor | *kantoren | hoofdkwartier | hoofdkwartieren
ziekenhuis | ziekenhuizen | *ziekenhuis | *ziekenhuizen | kliniek | klinieken | *kliniek | *klinieken | kraamafdeling | polikliniek | apotheek | bejaardentehuis | verzorgingstehuis | rusthuis | rusthuizen
school | scholen | *school | *scholen | universiteit | universiteiten | crèche | kinderdagverblijf | internaat | schoolgebouw | sporthal | sporthallen | stadion | theater | theaters | bibliotheek | museum | musea
hotel | hotels | restaurant | restaurants | café | pizzeria | markt | markten | supermarkt | supermarkten | winkel | winkels | winkelcentrum | winkelcentra | bouwmarkt | bakkerij | bakkerijen | tankstation | tankstations | benzinestation
kerk | kerken | kathedraal | klooster | kloosters | moskee | synagoge | begraafplaats | speeltuin | park | bushalte | halte | haltes | bushaltes
station | stations | *station | *stations | spoorlijn | spoorwegemplacement | depot | depots | *depot | *depots | brug | bruggen | *brug | *bruggen | dam | stuwdam | sluis | sluizen | viaduct
centrale | centrales | energiecentrale | energiecentrales | elektriciteitscentrale | elektriciteitscentrales | waterkrachtcentrale | waterkrachtcentrales | warmtekrachtcentrale | warmtekrachtcentrales | kolencentrale | gascentrale | kerncentrale | kerncentrales | warmtecentrale | warmtecentrales
installatie | installaties | *installatie | *installaties | infrastructuur | *infrastructuur | energienet | elektriciteitsnet | stroomnet | energievoorziening | stroomvoorziening | hoogspanningslijn | hoogspanningslijnen | transformator | transformatoren | waterleiding | pijpleiding | gasleiding | gasopslag
fabriek | fabrieken | *fabriek | *fabrieken | raffinaderij | raffinaderijen | *raffinaderij | *raffinaderijen | scheepswerf | scheepswerven | werf | bedrijfshal | bedrijfshallen | boerderij | boerderijen | mijn | *opslag | opslagplaats | opslagplaatsen | opslagtank | opslagtanks | olietank | olietanks | magazijn | magazijnen | *magazijn | loods | loodsen | *loods | *loodsen | hangar | hangars | silo | silo's | graansilo | graansilo's | graanterminal | olieterminal | terminal
haven | havens | *haven | *havens | luchthaven | luchthavens | vliegveld | vliegvelden | *vliegveld | luchtmachtbasis | luchtmachtbases | vliegbasis | vliegbases | legerbasis | legerbases | marinebasis | militaire basis | *basis | kazerne | kazernes | *kazerne | radar | radars | commandopost | commandoposten | controlepost | wachtpost | politiebureau | trainingskamp | oefenterrein | oefenterreinen
bus | bussen | minibus | minibusje | busje | ambulance | ambulances | ziekenwagen | brandweerwagen | trein | treinen | goederentrein | passagierstrein | tram | trolleybus | vrachtwagen | vrachtwagens | wagen | schip | schepen | *schip | *schepen | tanker | tankers | olietanker | veerboot
woonwijk | woonwijken | *wijk | *wijken | voorstad | appartementsblok | appartementsblokken | binnenplaats | doel | doelen | doelwit | doelwitten | burgerdoel | burgerdoelen

[noun.office]
president | presidente | presidenten | *president | ex-president | oud-president | vicepresident | staatshoofd | staatshoofden @scope=state
*minister | *ministers | viceminister | viceministers | vice-minister | onderminister | ex-minister | oud-minister | ministerin @scope=state
minister van Defensie | minister van Buitenlandse Zaken | minister van Binnenlandse Zaken | viceminister van Defensie | viceminister van Buitenlandse Zaken | vice-minister van Defensie | onderminister van Defensie @scope=state
staatssecretaris | staatssecretarissen | staatssecretaris van Defensie @scope=state
premier | premiers | minister-president | eerste minister | eersteminister | vicepremier | vicepremiers | vice-premier | ex-premier | oud-premier | bondskanselier | kanselier | regeringsleider | regeringsleiders @scope=state
*woordvoerder | *woordvoerders | *woordvoerster | *woordvoersters | persvoorlichter | zegsman | zegslieden | zegsvrouw | zegspersoon | persdienst @scope=any
*ministerie | *ministeries | departement @scope=state
ministerie van Defensie | ministerie van Buitenlandse Zaken | ministerie van Binnenlandse Zaken | departement van Defensie | Defensie | Buitenlandse Zaken | Binnenlandse Zaken | ministerie voor Noodsituaties | ministerie van Noodsituaties | ministerie van Re-integratie | ministerie van Energie @scope=state
generale staf | Generale Staf | legerstaf | chef-staf | stafchef | *stafchef | chef van de generale staf | chef-staf van het leger | hoofd van de generale staf | chef Defensie | commandant der strijdkrachten @scope=state
legerleiding | legertop | legercommando | legerbevel | opperbevel | oppercommando | hoofdkwartier | legerhoofdkwartier | *commando | militaire leiding | militaire top | militaire autoriteiten | militair bestuur | militaire bestuur | militaire administratie | commando Zuid | commando Oost | commando Noord | commando Operaties @scope=state
*opperbevelhebber | *opperbevelhebbers | *bevelhebber | *bevelhebbers | *commandant | *commandanten | legerleider | legerleiders | *officier | *officieren | hoofdofficier @scope=state
generaal | generaals | *generaal | *generaals | luitenant-generaal | generaal-majoor | brigadegeneraal | kolonel-generaal | legergeneraal | kolonel | kolonels | luitenant-kolonel | majoor | majoors | kapitein | kapiteins | luitenant | luitenants | sergeant | sergeants | admiraal | admiraals | viceadmiraal | vice-admiraal | maarschalk @scope=state
inlichtingendienst | inlichtingendiensten | *inlichtingendienst | *inlichtingendiensten | inlichtingenchef | inlichtingenbaas | inlichtingenhoofd | militaire inlichtingendienst | militaire inlichtingen | inlichtingen @scope=state
veiligheidsdienst | veiligheidsdiensten | geheime dienst | geheime diensten | contraspionagedienst | spionagedienst | nationale veiligheidsraad | veiligheidsraad @scope=state
grenswacht | grensbewaking | grensdienst | grenspolitie | kustwacht | Nationale Garde @scope=state
regering | regeringen | *regering | kabinet | *parlement | parlementen | parlementslid | parlementsleden | volksvertegenwoordiger | volksvertegenwoordigers | parlementariër | parlementariërs | kamerlid | kamerleden @scope=state
ambassade | ambassades | ambassadeur | ambassadeurs | ambassadrice | diplomaat | diplomaten | gezant | gezanten | consulaat | consul | VN-ambassadeur @scope=state
adviseur | adviseurs | *adviseur | *adviseurs | raadgever | raadgevers | presidentieel adviseur | veiligheidsadviseur | kabinetschef | stafmedewerker | topadviseur | kanselarij | presidentiële kanselarij | presidentieel bureau | presidentsbureau | kantoor van de president | bureau van de president @scope=state
functionaris | functionarissen | *functionaris | *functionarissen | ambtenaar | ambtenaren | topambtenaar | topambtenaren | *leider | *leiders | bewindsman | bewindsvrouw | bewindslieden | bestuurder | bestuurders | afgevaardigde | afgevaardigden | vertegenwoordiger | vertegenwoordigers | vertegenwoordigster | bron | bronnen | ingewijde | ingewijden | regeringsbron | regeringsbronnen | legerbron | legerbronnen | militaire bron | militaire bronnen | veiligheidsbron | veiligheidsbronnen @scope=any
autoriteit | autoriteiten | overheid | overheden | gezag | gezaghebber | gezaghebbers | machthebber | machthebbers | bewind | regime | overheidsdienst | overheidsdiensten @scope=any
bezettingsautoriteiten | bezettingsbestuur | bezettingsregime | bezettingsadministratie | marionettenregering | marionettenregime @scope=any
procureur | procureur-generaal | parket | openbaar ministerie | aanklager | aanklagers | hoofdaanklager | openbaar aanklager | ombudsman | ombudsvrouw @scope=any
staatsbedrijf | staatsbedrijven | netbeheerder | spoorwegmaatschappij | spoorwegen | staatsspoorwegen | energiemaatschappij | energiebedrijf | kernenergiebedrijf | nucleair agentschap | atoomagentschap @scope=state
rampendienst | rampendiensten | staatsdienst voor noodsituaties | dienst voor noodsituaties @scope=state
gouverneur | gouverneurs | *gouverneur | vicegouverneur | vice-gouverneur | gouverneursbureau | provinciegouverneur | regiogouverneur | oblastgouverneur | provinciebestuur | provinciale autoriteiten | regionale gouverneur @scope=region
regionaal bestuurder | regionale bestuurder | regionale autoriteiten | regionale overheid | regionaal bestuur | regionale administratie | regiobestuur | districtsbestuur | districtshoofd | districtschef | regionaal gouverneur | bestuurschef | regiobestuurder | regionale leider @scope=local
burgemeester | burgemeesters | *burgemeester | burgervader | loco-burgemeester | locoburgemeester | viceburgemeester @scope=local
stadsbestuur | gemeentebestuur | gemeente | gemeenteraad | gemeenteraadslid | gemeenteraadsleden | stadsraad | stadsautoriteiten | stadsadministratie | dorpshoofd | dorpsraad | dorpsoudste | dorpsbestuur @scope=local
lokale autoriteiten | plaatselijke autoriteiten | lokale overheid | plaatselijke overheid | lokaal bestuur | lokale besturen | lokale bestuurder | lokale bestuurders | lokale functionaris | lokale functionarissen | plaatselijke functionarissen | lokale leiders @scope=local
politie | politiechef | politiechefs | *politie | korpschef | politiebaas | politieagent | politieagenten | agent | agenten | hoofd van de politie @scope=local
brandweer | brandweerlieden | brandweerman | brandweerkorps | hulpdiensten | hulpdienst | reddingsdiensten | reddingsdienst | reddingswerkers | reddingswerker | hulpverleningsdiensten | civiele bescherming | ambulancedienst | ziekenhuisdirecteur @scope=local
*chef | *chefs | *baas | topman | topvrouw | directeur | directrice | hoofd | bestuursvoorzitter | voorzitter | voorzitster | secretaris-generaal @scope=any

[noun.media]
*media | nieuwsmedia | persmedia
*persbureau | *persbureaus | persagentschap | *persagentschap | persagentschappen | *persagentschappen | nieuwsagentschap | *nieuwsagentschap | nieuwsagentschappen | nieuwsdienst | nieuwsdiensten
*krant | *kranten | dagblad | dagbladen | *dagblad | weekblad | weekbladen | tijdschrift | tijdschriften | zakenkrant | tabloid
*zender | *zenders | omroep | omroepen | *omroep | televisie | *televisie | tv | staats-tv | tv-zender | tv-zenders | radio | radiozender | radiozenders | nieuwszender
staatskanaal | nieuwskanaal | nieuwskanalen | *kanaal | *kanalen | Telegramkanaal | Telegramkanalen | Telegram-kanaal | Telegram-kanalen | YouTubekanaal | YouTubekanalen
blogger | bloggers | *blogger | *bloggers | oorlogsblogger | oorlogsbloggers | militaire blogger | militaire bloggers | milblogger | milbloggers | vlogger | vloggers | influencer | influencers
*correspondent | *correspondenten | *correspondente | *verslaggever | *verslaggevers | *verslaggeefster | reporter | reporters | *journalist | *journalisten | *journaliste | *fotograaf | *fotografen | cameraploeg | cameraploegen
nieuwssite | nieuwssites | nieuwswebsite | nieuwswebsites | website | websites | onderzoekscollectief | redactie | redacties | uitgeverij
propagandist | propagandisten | staatspropagandist | propagandazender | propagandakanaal
sociale media | sociale netwerken | pers | staatspers | wereldpers | staatsmediakanalen

[noun.witness]
*inwoner | *inwoners | inwoonster | inwoonsters | *bewoner | *bewoners | bewoonster | bewoonsters | buurtbewoner | buurtbewoners | dorpeling | dorpelingen | dorpsbewoner | dorpsbewoners | stadsbewoner | stadsbewoners | achterblijver | achterblijvers
vrouw | vrouwen | man | mannen | moeder | moeders | vader | vaders | weduwe | weduwes | weduwen | gezin | gezinnen | familie | families | grootmoeder | grootvader | oma | opa | meisje | jongen
ooggetuige | ooggetuigen | getuige | getuigen | overlevende | overlevenden | slachtoffer | slachtoffers
*vluchteling | *vluchtelingen | ontheemde | ontheemden | evacué | evacués
oud-officier | oud-officieren | oud-generaal | oud-generaals | oud-kolonel | oud-commandant | ex-officier | ex-generaal | ex-kolonel | gepensioneerd generaal | gepensioneerde generaal | gepensioneerd kolonel | oud-soldaat | oud-diplomaat | veteraan | veteranen
experte | expertes | *experte | *expertes | specialiste | specialistes | *specialiste | *specialistes | kenster | analyste | analystes
deskundige | deskundigen | *deskundige | *deskundigen | expert | experts | *expert | *experts | specialist | specialisten | *specialist | *specialisten | kenner | kenners | *kenner | *kenners
analist | analisten | *analist | *analisten | analiste | onderzoeker | onderzoekers | onderzoekster | politicoloog | politicologen | historicus | historici | hoogleraar | professor | docent | militair historicus
waarnemer | waarnemers | *waarnemer | *waarnemers | volger | volgers | commentator | commentatoren
hulpverlener | hulpverleners | hulpverleenster | hulpverleensters | arts | artsen | dokter | dokters | verpleegster | verpleger | vrijwilligster | hulpwerker | hulpwerkers | priester | leraar | lerares | activist | activisten | activiste
denktank | denktanks | instituut | onderzoeksinstituut | onderzoeksinstituten | hulporganisatie | hulporganisaties | mensenrechtenorganisatie | mensenrechtenorganisaties | organisatie | organisaties | onderzoeksbureau | ngo | ngo's
werknemer | werknemers | medewerker | medewerkers | medewerkster | buschauffeur | boer | boeren | gepensioneerde
gevangene | gevangenen | krijgsgevangene | krijgsgevangenen
burger | burgers
mensen

[noun.naming]
roepnaam | oorlogsnaam | strijdnaam | codenaam | schuilnaam | bijnaam | koosnaam | deknaam | voornaam | achternaam | pseudoniem | nom de guerre | callsign | alias
genaamd | geheten | bijgenaamd
# one person, by rank or by what he is to somebody
soldaat | militair | officier | onderofficier | sergeant | korporaal | luitenant | kapitein | majoor | kolonel | generaal | commandant | bevelhebber | schutter | sluipschutter | piloot | dronepiloot | verkenner | hospik | artillerist
buurman | buurvrouw | moeder | vader | oma | opa | grootmoeder | grootvader | zus | broer | dochter | zoon | vriend | vriendin | weduwe | echtgenote | echtgenoot | tante | oom | nicht | neef | baboesjka
inwoonster | bewoonster | verpleegster | verpleger | lerares | leraar | boerin | boer | verkoopster | verkoper | studente | student | vrijwilligster | vrijwilliger | arts | chauffeur | priester | pater

[noun.report]
bericht | berichten | berichtgeving | nieuwsbericht | nieuwsberichten | persbericht | persberichten | mediabericht | mediaberichten @factuality=fact
onbevestigde berichten | onbevestigd bericht | onbevestigde meldingen | onbevestigde melding | niet-bevestigde berichten | nog onbevestigde berichten | eerste onbevestigde berichten | onbevestigde beelden | onbevestigde informatie | niet-geverifieerde beelden | ongeverifieerde beelden | ongeverifieerde berichten @factuality=unconfirmed
gerucht | geruchten | speculatie | speculaties | hardnekkige geruchten | geruchtenmolen @factuality=unconfirmed
tegenstrijdige berichten | tegenstrijdige meldingen | wisselende berichten | verwarrende berichten @factuality=unconfirmed
melding | meldingen | mededeling | mededelingen | bekendmaking | aankondiging | aankondigingen @factuality=fact
beeld | beelden | *beelden | beeldmateriaal | videobeeld | videobeelden | dronebeelden | luchtbeelden | tv-beelden | luchtfoto | luchtfoto's @factuality=fact
filmpje | filmpjes | video | video's | *video | *video's | videoboodschap | videoboodschappen | videofilmpje | videofilmpjes | videoclip | clip | clips | opname | opnames | opnamen | footage | videomateriaal @factuality=fact
foto | foto's | satellietfoto | satellietfoto's | satellietbeeld | satellietbeelden | satellietopname | satellietopnames | satellietopnamen | geolocatie | gegeolokaliseerde beelden @factuality=fact
*verklaring | *verklaringen | communiqué | communiqués | toespraak | toespraken | speech | interview | interviews | persconferentie | persconferenties | briefing | briefings | vraaggesprek @factuality=fact
*update | *updates | dagrapport | *rapport | *rapporten | rapportage | rapportages | situatieschets | analyse | analyses | beoordeling | stand van zaken @factuality=fact
bulletin | bulletins | inlichtingenbulletin | frontbericht | frontberichten | legerbericht | legerberichten | ochtendbulletin | avondbulletin @factuality=fact
kaart | kaarten | frontkaart | oorlogskaart @factuality=fact
tweet | tweets | posts | Facebookbericht | Facebookpost | Telegrambericht | Telegramberichten | Telegrampost | bericht op Telegram | boodschap | boodschappen | brief | post op Telegram | post op X | post op Facebook | post op sociale media | post op Twitter @factuality=fact
informatie | inlichtingen | gegevens | cijfers | getuigenis | getuigenissen | getuigenverklaringen | ooggetuigenverslagen | ooggetuigenverslag @factuality=fact
claim | claims | bewering | beweringen @factuality=fact
schatting | schattingen | raming | ramingen | inschatting | inschattingen | prognose | prognoses @factuality=possible
artikel | artikelen | reportage | reportages | verslag | verslagen | reconstructie @factuality=fact

[noun.plan]
weken de tijd | week de tijd | dagen de tijd | uur de tijd | uren de tijd | maand de tijd | maanden de tijd | de tijd gekregen | tijd gegeven | de kans gekregen @factuality=planned
plan | plannen | *plan | *plannen @factuality=planned
poging | pogingen | *poging | *pogingen @factuality=planned
voornemen | voornemens | bedoeling | bedoelingen | intentie | intenties | streven | ambitie | ambities @factuality=planned
doel | doelen | hoofddoel | einddoel | doelstelling | doelstellingen @factuality=planned
*besluit | *besluiten | beslissing | beslissingen @factuality=planned
*bevel | *bevelen | opdracht | opdrachten | order | orders | instructie | instructies | decreet | decreten @factuality=planned
belofte | beloftes | beloften | toezegging | toezeggingen | garantie | garanties @factuality=planned
oproep | oproepen | eis | eisen | verzoek | verzoeken | ultimatum | voorstel | voorstellen | aanbod | advies | adviezen | aansporing @factuality=planned
voorbereiding | voorbereidingen | aanstalten | opmaat @factuality=planned
akkoord | akkoorden | afspraak | afspraken | overeenkomst | overeenkomsten | voorwaarde | voorwaarden @factuality=planned
noodzaak | verplichting | plicht | wens | hoop | droom @factuality=planned
toestemming | groen licht | aanzet @factuality=planned
vrees | angst | schrik | bezorgdheid @factuality=possible
dreiging | dreigement | dreigementen | bedreiging | bedreigingen | *dreiging @factuality=possible
kans | kansen | mogelijkheid | mogelijkheden | waarschijnlijkheid | gelegenheid @factuality=possible
gevaar | gevaren | risico | risico's @factuality=possible
verwachting | verwachtingen | voorspelling | voorspellingen | vooruitzicht | vooruitzichten | scenario | scenario's | hypothese | vermoeden | vermoedens | gissing | gissingen | aanwijzing | aanwijzingen | signalen @factuality=possible
twijfel | twijfels | vraagtekens @factuality=possible
waarschuwing | waarschuwingen @factuality=possible
weigering | verbod | mislukking | onvermogen @factuality=denied

[noun.kind]
stad | *stad | metropool | agglomeratie @kind=city @size=large
stadje | *stadje @kind=city
steden | stadjes | *steden | *stadjes | agglomeraties @kind=city @number=plural
plaats | plaatsje | *plaats | *plaatsje | woonplaats | nederzetting @kind=city
plaatsen | plaatsjes | nederzettingen | woonplaatsen | bevolkingscentra | woonkernen @kind=city @number=plural
dorp | dorpje | *dorp | *dorpje | woonkern | *gehucht | *gehuchtje | buurtschap @kind=city @size=small
dorpen | dorpjes | *dorpen | *dorpjes | gehuchten | gehuchtjes | buurtschappen @kind=city @number=plural
gemeente | deelgemeente | gemeenschap @kind=city
gemeenten | gemeentes | deelgemeenten | deelgemeentes | gemeenschappen @kind=city @number=plural
voorstad | voorstadje @kind=city
voorsteden | voorstadjes @kind=city @number=plural
hoofdstad @kind=city @capital=yes
miljoenenstad | provinciehoofdstad | regiohoofdstad | deelstaathoofdstad | districtshoofdstad @kind=city
hoofdsteden | miljoenensteden | provinciehoofdsteden | regiohoofdsteden @kind=city @number=plural
knooppuntstad | havenplaats | kustplaats | grensplaats | frontplaats | badplaats | mijnstad | spoorstad | garnizoensstad | vestingstad | bolwerk | vesting @kind=city
havenplaatsen | kustplaatsen | grensplaatsen @kind=city @number=plural
stadsdeel | stadswijk | wijk | woonwijk | buitenwijk | *wijk @kind=area @site=District
stadsdelen | stadswijken | *wijken @kind=area @number=plural
district | *district | raion | rayon | arrondissement @kind=district
districten | raions | rayons | arrondissementen @kind=district @number=plural
regio | *regio | provincie | *provincie | oblast | gewest | deelstaat | gouvernement | volksrepubliek | deelrepubliek @kind=region
regio's | *regio's | provincies | *provincies | provinciën | oblasten | oblasts | gewesten | deelstaten | volksrepublieken @kind=region @number=plural
gebied | *gebied | streek | *streek | zone | *zone | sector | landstreek | vallei | bekken | grondgebied | territorium | enclave | exclave | bruggenhoofd @kind=area
gebieden | *gebieden | streken | *streken | zones | sectoren | territoria @kind=area @number=plural
schiereiland @kind=area
*eiland | eilandje | *eilandje | rots | rotseiland | rotspunt | rotsblok @kind=area @site=Island
schiereilanden | eilanden | eilandjes | *eilanden | eilandengroep @kind=area @number=plural
luchthaven | luchtmachtbasis | vliegveld | *vliegveld | vliegbasis | legerbasis | marinebasis | *basis | militaire basis @kind=area @site=Base,Airport,Airfield
luchthavens | vliegvelden | vliegbases | legerbases @kind=area @number=plural
kerncentrale | kernreactor | *kerncentrale | centrale | elektriciteitscentrale | energiecentrale | thermische centrale | waterkrachtcentrale @kind=area @site=Nuclear,Power,Station
stuwdam | dam @kind=area @site=Dam,Hydroelectric
staalfabriek | fabriek | *fabriek | raffinaderij | *raffinaderij | fabriekscomplex | fabrieksterrein | industrieterrein @kind=area @site=Plant,stal,Works,Refinery
kerncentrales | fabrieken | *fabrieken | raffinaderijen | elektriciteitscentrales | energiecentrales | centrales @kind=area @number=plural
brug | *brug | spoorbrug | verkeersbrug @kind=area @site=Bridge
bruggen | *bruggen @kind=area @number=plural
rivier | *rivier | riviertje | beek | zijrivier | kanaal @kind=water
rivieren | riviertjes | beken | kanalen @kind=water @number=plural
stuwmeer | *stuwmeer | waterreservoir | reservoir | spaarbekken | lagune | baai | estuarium @kind=water
stuwmeren @kind=water @number=plural
zee | zeestraat | binnenzee | oceaan @kind=water
land | buurland | thuisland | vaderland | republiek | natie @kind=country
landen | buurlanden | republieken @kind=country @number=plural
oord | locatie | locaties | oorden @kind=any
haven | *haven @kind=any

[noun.part]
centrum | stadscentrum | dorpscentrum | stadskern | dorpskern | binnenstad | stadshart @at=in @of=town
hart | kern @at=in
stadsrand | dorpsrand @at=near @of=town
rand | randen | buitenrand @at=near
buitenwijk | buitenwijken | voorstad | voorsteden | periferie | stadsranden | banlieue @at=in @of=town
omgeving | ommeland | ommelanden | omtrek | omstreken | contreien | nabijheid @at=near
buurt @at=near
wijk | wijken | *wijk | *wijken | stadsdeel | stadsdelen | woonkwartier | flatwijk @at=in @of=town
noorden | *noorden | uiterste noorden @at=in
zuiden | *zuiden | uiterste zuiden @at=in
oosten | *oosten | uiterste oosten @at=in
westen | *westen | uiterste westen @at=in
noordoosten | noordwesten | zuidoosten | zuidwesten | noord-oosten | noord-westen | zuid-oosten | zuid-westen @at=in
noordkant | zuidkant | oostkant | westkant | noordzijde | zuidzijde | oostzijde | westzijde | noordrand | zuidrand | oostrand | westrand @at=in
noordoostkant | noordwestkant | zuidoostkant | zuidwestkant | noordoosthoek | zuidoosthoek @at=in
dit deel | dat deel | dit gedeelte | dat gedeelte | deze hoek | die hoek @at=in @of=region
rest | deel | delen | gedeelte | gedeelten | gedeeltes | stadsgedeelte @at=in
noordelijk deel | noordelijke deel | zuidelijk deel | zuidelijke deel | oostelijk deel | oostelijke deel | westelijk deel | westelijke deel | noordelijke helft | zuidelijke helft | oostelijke helft | westelijke helft @at=in
helft | meerderheid | rest | restant | merendeel | gros | grootste deel @at=in
midden | middelpunt @at=in
grondgebied | territorium | achterland | hinterland | binnenland @at=in
straten | hoofdstraten | *straten @at=in @of=town
straat | hoofdstraat | *straat | plein | pleinen | *plein | park @at=in
stadhuis | gemeentehuis | stationsgebouw | station | treinstation | busstation | *station | ziekenhuis | ziekenhuizen | school | scholen | markt | winkelcentrum | flat | flats | flatgebouw | flatgebouwen | appartementsgebouw | appartementsgebouwen | appartementencomplex | woongebouw | woongebouwen | administratiegebouw | overheidsgebouw | overheidsgebouwen | regeringsgebouw | gebouw | gebouwen @at=in
luchthaven | vliegveld | haven | havens | industriezone | industriegebied | fabriekscomplex | fabrieksterrein | staalfabriek | bedrijventerrein | spoorwegemplacement @at=in
kelder | kelders | metrostation | metrostations | schuilkelder | schuilkelders | terrein @at=in
brug | bruggen @at=in
oever | oevers | *oever | *oevers | kade | kaden | kades @at=in
oostoever | westoever | noordoever | zuidoever | linkeroever | rechteroever | overkant | overzijde | andere oever @at=in
kust | kusten | kustlijn | kuststrook | strand | monding @at=in
stadsgrens | stadsgrenzen | gemeentegrens | dorpsgrens @at=near @of=town
poort | poorten | stadspoort | stadspoorten @at=near
toegangsweg | toegangswegen | invalsweg | invalswegen | uitvalsweg | uitvalswegen | flank | flanken | noordflank | zuidflank | *flank @at=near
front | frontlinie | frontlinies | frontlijn | *front | *fronten @at=near @of=region
grens | grenzen | staatsgrens | provinciegrens | *grens | grensstreek @at=near
linies | linie | verdedigingslinie | verdedigingslinies | stelling | stellingen | loopgraaf | loopgraven @at=near
heuvels | heuvel | bos | bossen | velden @at=near

# written with a capital: only capitalised words match
[nationality]
Oekraïens | Oekraïense | Oekraiens | Oekraiense | pro-Oekraïens | pro-Oekraïense | Oekraïensgezind | Oekraïensgezinde @side=UA
Russisch | Russische | pro-Russisch | pro-Russische | prorussisch | prorussische | Russischgezind | Russischgezinde | Sovjet-Russisch | Sovjet-Russische @side=RU
Tsjetsjeens | Tsjetsjeense @side=RU
Dagestaans | Dagestaanse | Boerjatisch | Boerjatische | Ingoesjetisch | Ingoesjetische @side=RU
Wit-Russisch | Wit-Russische | Belarussisch | Belarussische @side=BY
Noord-Koreaans | Noord-Koreaanse @side=KP
Zuid-Koreaans | Zuid-Koreaanse @side=KR
Brits | Britse | Engels | Engelse | Schots | Schotse @side=GB
Amerikaans | Amerikaanse @side=US
Duits | Duitse @side=DE
Frans | Franse @side=FR
Belgisch | Belgische | Vlaams | Vlaamse | Waals | Waalse @side=BE
Nederlands | Nederlandse @side=NL
Luxemburgs | Luxemburgse @side=LU
Pools | Poolse @side=PL
Tsjechisch | Tsjechische @side=CZ
Slowaaks | Slowaakse | Slovaaks | Slovaakse @side=SK
Hongaars | Hongaarse @side=HU
Roemeens | Roemeense @side=RO
Bulgaars | Bulgaarse @side=BG
Moldavisch | Moldavische | Moldovaans | Moldovaanse @side=MD
Transnistrisch | Transnistrische @side=MD
Litouws | Litouwse @side=LT
Lets | Letse @side=LV
Ests | Estse | Estisch | Estische | Estlands | Estlandse @side=EE
Fins | Finse @side=FI
Zweeds | Zweedse @side=SE
Noors | Noorse @side=NO
Deens | Deense @side=DK
IJslands | IJslandse @side=IS
Iers | Ierse @side=IE
Spaans | Spaanse @side=ES
Portugees | Portugese @side=PT
Italiaans | Italiaanse @side=IT
Grieks | Griekse @side=GR
Cypriotisch | Cypriotische @side=CY
Zwitsers | Zwitserse @side=CH
Oostenrijks | Oostenrijkse @side=AT
Sloveens | Sloveense @side=SI
Kroatisch | Kroatische @side=HR
Servisch | Servische @side=RS
Bosnisch | Bosnische @side=BA
Kosovaars | Kosovaarse @side=XK
Montenegrijns | Montenegrijnse @side=ME
Macedonisch | Macedonische | Noord-Macedonisch | Noord-Macedonische @side=MK
Albanees | Albanese @side=AL
Maltees | Maltese @side=MT
Turks | Turkse @side=TR
Georgisch | Georgische @side=GE
Armeens | Armeense @side=AM
Azerbeidzjaans | Azerbeidzjaanse | Azerisch | Azerische @side=AZ
Kazachs | Kazachse | Kazachstaans | Kazachstaanse @side=KZ
Oezbeeks | Oezbeekse @side=UZ
Turkmeens | Turkmeense @side=TM
Kirgizisch | Kirgizische @side=KG
Tadzjieks | Tadzjiekse @side=TJ
Mongools | Mongoolse @side=MN
Chinees | Chinese @side=CN
Taiwanees | Taiwanese @side=TW
Japans | Japanse @side=JP
Indiaas | Indiase @side=IN
Pakistaans | Pakistaanse @side=PK
Afghaans | Afghaanse @side=AF
Iraans | Iraanse @side=IR
Iraaks | Iraakse @side=IQ
Syrisch | Syrische @side=SY
Libanees | Libanese @side=LB
Israëlisch | Israëlische @side=IL
Palestijns | Palestijnse @side=PS
Jordaans | Jordaanse @side=JO
Saoedi-Arabisch | Saoedi-Arabische | Saoedisch | Saoedische @side=SA
Emiratisch | Emiratische @side=AE
Qatarees | Qatarese @side=QA
Jemenitisch | Jemenitische @side=YE
Egyptisch | Egyptische @side=EG
Libisch | Libische @side=LY
Soedanees | Soedanese @side=SD
Ethiopisch | Ethiopische @side=ET
Malinees | Malinese @side=ML
Zuid-Afrikaans | Zuid-Afrikaanse @side=ZA
Nigeriaans | Nigeriaanse @side=NG
Keniaans | Keniaanse @side=KE
Canadees | Canadese @side=CA
Mexicaans | Mexicaanse @side=MX
Cubaans | Cubaanse @side=CU
Colombiaans | Colombiaanse @side=CO
Venezolaans | Venezolaanse @side=VE
Braziliaans | Braziliaanse @side=BR
Argentijns | Argentijnse @side=AR
Chileens | Chileense @side=CL
Australisch | Australische @side=AU
Nieuw-Zeelands | Nieuw-Zeelandse @side=NZ
Nepalees | Nepalese @side=NP
Vietnamees | Vietnamese @side=VN

# Polen and Zweden are left to the country of that name, Let, Fin, Est, Pool and Waal to other words
[people]
Oekraïner | Oekraïners | Oekraïener | Oekraïeners | Oekrainer | Oekrainers @side=UA
Rus | Russen | Russin | Russinnen @side=RU
Tsjetsjeen | Tsjetsjenen @side=RU
Dagestani | Boerjaat | Boerjaten | Dagestaniër | Dagestaniërs @side=RU
Wit-Rus | Wit-Russen | Belarussen | Wit-Russin @side=BY
Noord-Koreaan | Noord-Koreanen @side=KP
Zuid-Koreaan | Zuid-Koreanen @side=KR
Brit | Britten | Engelsman | Engelsen | Schot | Schotten @side=GB
Amerikaan | Amerikanen @side=US
Duitser | Duitsers @side=DE
Fransman | Fransen @side=FR
Belg | Belgen | Vlaming | Vlamingen | Walen @side=BE
Nederlander | Nederlanders @side=NL
Luxemburger | Luxemburgers @side=LU
Tsjech | Tsjechen @side=CZ
Slowaak | Slowaken @side=SK
Hongaar | Hongaren @side=HU
Roemeen | Roemenen @side=RO
Bulgaar | Bulgaren @side=BG
Moldaviër | Moldaviërs @side=MD
Transnistriër | Transnistriërs @side=MD
Litouwer | Litouwers @side=LT
Letten @side=LV
Esten @side=EE
Finnen @side=FI
Zweed @side=SE
Noor | Noren @side=NO
Deen | Denen @side=DK
IJslander | IJslanders @side=IS
Ier | Ieren @side=IE
Spanjaard | Spanjaarden @side=ES
Portugees | Portugezen @side=PT
Italiaan | Italianen @side=IT
Griek | Grieken @side=GR
Cyprioot | Cyprioten @side=CY
Zwitser | Zwitsers @side=CH
Oostenrijker | Oostenrijkers @side=AT
Sloveen | Slovenen @side=SI
Kroaat | Kroaten @side=HR
Serviër | Serviërs @side=RS
Bosniër | Bosniërs @side=BA
Kosovaar | Kosovaren @side=XK
Montenegrijn | Montenegrijnen @side=ME
Macedoniër | Macedoniërs @side=MK
Albanees | Albanezen @side=AL
Maltees | Maltezen @side=MT
Turk | Turken @side=TR
Georgiër | Georgiërs @side=GE
Armeniër | Armeniërs | Armeen @side=AM
Azerbeidzjaan | Azerbeidzjanen | Azeri | Azeri's @side=AZ
Kazach | Kazachen | Kazak | Kazakken @side=KZ
Oezbeek | Oezbeken @side=UZ
Turkmeen | Turkmenen @side=TM
Kirgies | Kirgiezen @side=KG
Tadzjiek | Tadzjieken @side=TJ
Mongool | Mongolen @side=MN
Chinees | Chinezen @side=CN
Taiwanees | Taiwanezen @side=TW
Japanner | Japanners @side=JP
Indiër | Indiërs @side=IN
Pakistaan | Pakistanen | Pakistani @side=PK
Afghaan | Afghanen @side=AF
Iraniër | Iraniërs @side=IR
Irakees | Irakezen | Irakiër @side=IQ
Syriër | Syriërs @side=SY
Libanees | Libanezen @side=LB
Israëliër | Israëliërs | Israëli | Israëli's @side=IL
Palestijn | Palestijnen @side=PS
Jordaniër | Jordaniërs @side=JO
Saoedi | Saoedi's | Saoediër @side=SA
Emirati | Emirati's @side=AE
Qatarees | Qatarezen @side=QA
Jemeniet | Jemenieten @side=YE
Egyptenaar | Egyptenaren @side=EG
Libiër | Libiërs @side=LY
Soedanees | Soedanezen @side=SD
Ethiopiër | Ethiopiërs @side=ET
Malinees | Malinezen @side=ML
Zuid-Afrikaan | Zuid-Afrikanen @side=ZA
Nigeriaan | Nigerianen @side=NG
Keniaan | Kenianen @side=KE
Canadees | Canadezen @side=CA
Mexicaan | Mexicanen @side=MX
Cubaan | Cubanen @side=CU
Colombiaan | Colombianen @side=CO
Venezolaan | Venezolanen @side=VE
Braziliaan | Brazilianen @side=BR
Argentijn | Argentijnen @side=AR
Chileen | Chilenen @side=CL
Australiër | Australiërs @side=AU
Nieuw-Zeelander | Nieuw-Zeelanders @side=NZ
Nepalees | Nepalezen @side=NP
Vietnamees | Vietnamezen @side=VN

# what is no place of a gazetteer and yet acts as a state stands in the theatre packs
[country]
