"""others_words.py - the words of the pages that others.py makes: six languages, all of it written for this and about
nobody. Each line is a template; {p} and {q} are places, {n} a number, {d} a day, {s} who says it."""

PLACES = {
    "latin": "Balaklija Izjoem Lyman Cherson Soledar Vuhledar Orichiv Koepjansk Pokrovsk Nikopol Charkov Slovjansk Melitopol "
             "Robotyne Avdiivka Tsjasiv-Jar Huljajpole Enerhodar Marhanets Zaporizja".split(),
    "home": "Zwolle Terneuzen Leeuwarden Venlo Tilburg Delfzijl Hoorn Gouda Emmen Roermond Almelo Middelburg Zutphen Assen".split(),
    "uk": "Балаклія Ізюм Лиман Херсон Соледар Вугледар Оріхів Куп’янськ Покровськ Нікополь Слов’янськ Мелітополь".split(),
    "ru": "Балаклея Изюм Лиман Херсон Соледар Угледар Орехов Купянск Покровск Никополь Славянск Мелитополь".split(),
}

DAYS = {
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(),
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "uk": "понеділок вівторок середу четвер п’ятницю суботу неділю".split(),
    "ru": "понедельник вторник среду четверг пятницу субботу воскресенье".split(),
}

# As a date has them, where that is another case than in a sentence.
WEEKDAYS = {
    "uk": "понеділок вівторок середа четвер п’ятниця субота неділя".split(),
    "ru": "понедельник вторник среда четверг пятница суббота воскресенье".split(),
}

MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december".split(),
    "en": "January February March April May June July August September October November December".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".split(),
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
}

FIRST = {
    "nl": "Marieke Joost Femke Sander Lotte Ruben Esther Wouter Hanneke Daan".split(),
    "en": "Alice Peter Hannah Simon Rachel Owen Laura Martin Clare Tom".split(),
    "de": "Anke Jürgen Katrin Stefan Birgit Tobias Silke Matthias".split(),
    "fr": "Élodie Julien Camille Antoine Sophie Mathieu Hélène Benoît".split(),
    "uk": "Олена Андрій Ірина Тарас Наталія Богдан Оксана Юрій".split(),
    "ru": "Елена Андрей Ирина Павел Наталья Сергей Ольга Юрий".split(),
}
LAST = {
    "nl": "Verbruggen,van den Oever,Hoekstra,Postma,de Wilde,Kuipers,Aertsen,ter Beek,Schippers,Dijkman".split(","),
    "en": "Harwood,Ellison,Pryce,Whitcombe,Dunmore,Ashby,Kerrigan,Lowell,Tranter,Mayhew".split(","),
    "de": "Brandner,Hollmann,Kessler,Wiegand,Reuschel,Oertel,Lindner,Vogtmann".split(","),
    "fr": "Delorme,Marchand,Vasseur,Perrin,Lemoine,Garnier,Texier,Rouvière".split(","),
    "uk": "Гончар,Ткачук,Лисенко,Бондар,Коваль,Мороз,Шевчук,Савчук".split(","),
    "ru": "Соколов,Ткач,Мельник,Гончар,Ковач,Мороз,Белик,Рогач".split(","),
}

SOURCES = {
    "nl": "de gouverneur,een woordvoerder van het leger,het stadsbestuur,de hulpdiensten,een ooggetuige,het ministerie,"
          "de brandweer,een onderzoeker,de burgemeester,de netbeheerder".split(","),
    "en": "the governor,an army spokesman,the city council,rescue workers,a resident,the ministry,the mayor,a researcher,"
          "a military analyst,the grid operator".split(","),
    "de": "der Gouverneur,ein Armeesprecher,die Stadtverwaltung,eine Anwohnerin,das Ministerium,der Netzbetreiber".split(","),
    "fr": "le gouverneur,un porte-parole de l’armée,la mairie,une habitante,le ministère,les secours".split(","),
    "uk": "голова області,речник війська,міська рада,місцева мешканка,міністерство,рятувальники".split(","),
    "ru": "глава области,представитель армии,городская администрация,местная жительница,министерство,спасатели".split(","),
}

WAR = {
    "nl": """
Het leger heeft {d} de noordelijke wijken van {p} bereikt, zegt {s}
Bij {p} werd de hele nacht geschoten met zware artillerie
De brug tussen {p} en {q} is volgens {s} niet meer te gebruiken
Zeker {n} inwoners van {p} zitten al weken zonder stromend water
In {q} klonk vanmorgen twee keer het luchtalarm
De troepen die {p} verdedigden, trokken zich terug achter de spoorlijn
Of het dorp werkelijk in andere handen is, valt niet vast te stellen
Op satellietbeelden zijn nieuwe loopgraven ten oosten van {p} te zien
Bussen brachten {n} mensen over een omweg naar {q}
{s} spreekt van de zwaarste aanval sinds het begin van de zomer
Een hulpkonvooi met {n} ton meel strandde voor de rivier
De elektriciteitscentrale van {q} draaide {d} op een derde van haar vermogen
Vrijwilligers dichten de kapotte ramen met platen hout en plastic
Beide partijen zeggen de heuvel ten westen van {p} te beheersen
Vanuit {p} is het nog {n} kilometer naar de spoorwegknoop bij {q}
Er kwamen {n} drones op de stad af, waarvan de meeste werden neergehaald
De markt ging {d} voor het eerst weer open, met drie kramen
Een school die als opvang diende, werd op klaarlichte dag getroffen
Onderhandelaars werden het eens over de ruil van {n} gevangenen
Waar de frontlijn nu loopt, verschilt van straat tot straat
De vlag die op het gemeentehuis van {p} wapperde, is weggehaald
Het ziekenhuis van {q} vraagt om bloed en verband
Met de eerste vorst groeit de zorg over de verwarming
Langs de weg naar {p} staan {n} uitgebrande voertuigen
In de kelder onder het theater schuilen nog tientallen gezinnen
Een tegenaanval bij {q} liep vast in de modder
De commandant verwacht dat de strijd om {p} weken gaat duren
Mijnenruimers hebben tot nu toe {n} hectare akkerland vrijgegeven
Wie nog in {p} woont, slaapt met kleren aan
Het bestuur van {q} verlengde de avondklok tot zes uur in de ochtend
De inname van {p} zou de aanvoer naar het zuiden afsnijden
Voor een verklaring was {d} niemand bereikbaar""",
    "en": """
Troops entered the northern districts of {p} on {d}, {s} said
Shelling around {p} continued through the night and into the morning
The road bridge linking {p} and {q} can no longer carry lorries
At least {n} households in {q} have been without power since {d}
Neither account of the fighting could be checked on the ground
New trenches are visible in satellite pictures taken east of {p}
A convoy carrying {n} tonnes of flour turned back at the river
Residents queued for bread in a basement beneath the post office
Both sides claim to hold the ridge that overlooks {p}
The garrison pulled back behind the railway line, according to {s}
It is {n} kilometres from {p} to the rail junction at {q}
Officials counted {n} drones over the region, most of them shot down
A prisoner exchange involving {n} people was agreed late on {d}
The flag above the town hall in {p} was taken down before dawn
Engineers believe repairs to the pumping station will last until spring
What remains of the market reopened with three stalls and no meat
Doctors at the hospital in {q} have asked for blood and bandages
Where the front line runs now differs from one street to the next
A counter-attack near {q} stalled in the mud, {s} said
Some {n} burnt-out vehicles line the approach to the village
The curfew in {q} was extended by two hours
Mine clearance teams have returned {n} hectares of farmland to their owners
Families who stayed behind sleep fully dressed
The loss of {p} would cut the supply route to the south
Nobody at the defence ministry was available to comment on {d}
Winter will slow the advance but not the missiles, said {s}
A school used as a shelter was hit in broad daylight
Volunteers board up broken windows with whatever timber they find""",
    "de": """
Die Truppen haben am {d} den Norden von {p} erreicht, sagte {s}
Rund um {p} wurde die ganze Nacht mit schwerer Artillerie geschossen
Die Brücke zwischen {p} und {q} ist für Lastwagen gesperrt
Mindestens {n} Haushalte in {q} sind seit {d} ohne Strom
Unabhängig prüfen lassen sich die Angaben beider Seiten nicht
Satellitenbilder zeigen neue Schützengräben östlich von {p}
Ein Konvoi mit {n} Tonnen Mehl musste am Fluss umkehren
Im Keller der Post stehen die Menschen für Brot an
Beide Seiten behaupten, die Anhöhe über {p} zu halten
Von {p} bis zum Bahnknoten {q} sind es {n} Kilometer
Über der Region wurden {n} Drohnen gezählt
Die Fahne auf dem Rathaus von {p} wurde vor Sonnenaufgang eingeholt
Ärzte im Krankenhaus von {q} bitten um Blutspenden
Ein Gegenangriff bei {q} blieb im Schlamm stecken, so {s}
Die Ausgangssperre in {q} beginnt nun zwei Stunden früher
Wer geblieben ist, schläft in seinen Kleidern
Minenräumer haben {n} Hektar Ackerland freigegeben
Wo die Front verläuft, ändert sich von Straße zu Straße
Der Verlust von {p} würde den Nachschub in den Süden abschneiden
Freiwillige vernageln zerbrochene Fenster mit Holz""",
    "fr": """
Les troupes sont entrées {d} dans les quartiers nord de {p}, selon {s}
Les tirs d’artillerie ont duré toute la nuit autour de {p}
Le pont qui relie {p} à {q} est fermé aux camions
Au moins {n} foyers de {q} sont privés d’électricité depuis {d}
Aucune de ces affirmations n’a pu être vérifiée sur place
De nouvelles tranchées apparaissent sur les images satellites à l’est de {p}
Un convoi chargé de {n} tonnes de farine a fait demi-tour devant le fleuve
Les habitants font la queue pour du pain dans la cave de la poste
Les deux camps disent tenir la colline qui domine {p}
Il reste {n} kilomètres entre {p} et le nœud ferroviaire de {q}
Les autorités ont compté {n} drones au-dessus de la région
Le drapeau de la mairie de {p} a été retiré avant l’aube
Les médecins de l’hôpital de {q} demandent du sang et des pansements
Une contre-attaque s’est enlisée dans la boue près de {q}, affirme {s}
Le couvre-feu commence désormais deux heures plus tôt
Ceux qui sont restés dorment tout habillés
Les démineurs ont rendu {n} hectares de champs aux agriculteurs
La ligne de front change d’une rue à l’autre
Perdre {p} couperait la route du ravitaillement vers le sud
Des bénévoles ferment les fenêtres brisées avec des planches""",
    "uk": """
Підрозділи увійшли до північних районів, місто {p}, повідомляє {s}
Обстріл біля міста {p} тривав усю ніч
Міст між містами {p} та {q} закрито для вантажівок
Щонайменше {n} родин у громаді {q} залишаються без світла
Перевірити ці дані на місці наразі неможливо
На супутникових знімках видно нові окопи на схід від пункту {p}
Колона з {n} тоннами борошна повернула назад біля річки
Люди стоять у черзі по хліб у підвалі пошти
Обидві сторони заявляють, що тримають висоту над містом {p}
Від міста {p} до станції {q} залишається {n} кілометрів
Над областю нарахували {n} безпілотників, більшість збито
Прапор над ратушею зняли ще до світанку
Лікарі просять здавати кров і привозити бинти
Контратака поблизу пункту {q} загрузла в багнюці, каже {s}
Комендантську годину подовжили на дві години
Ті, хто залишився, сплять одягненими
Сапери повернули господарям {n} гектарів поля
Лінія фронту змінюється від вулиці до вулиці
Втрата цього міста перерізала б шлях постачання на південь
Волонтери забивають розбиті вікна дошками""",
    "ru": """
Подразделения вошли в северные кварталы, город {p}, сообщает {s}
Обстрел возле города {p} продолжался всю ночь
Мост между городами {p} и {q} закрыт для грузовиков
Не менее {n} семей в районе {q} остаются без света
Проверить эти сведения на месте пока невозможно
На спутниковых снимках видны новые окопы к востоку от пункта {p}
Колонна с {n} тоннами муки повернула обратно у реки
Люди стоят в очереди за хлебом в подвале почты
Обе стороны утверждают, что удерживают высоту над городом {p}
От города {p} до станции {q} остается {n} километров
Над областью насчитали {n} беспилотников, большинство сбито
Флаг над зданием администрации сняли еще до рассвета
Врачи просят сдавать кровь и привозить бинты
Контратака около пункта {q} увязла в грязи, говорит {s}
Комендантский час продлили на два часа
Те, кто остался, спят одетыми
Саперы вернули владельцам {n} гектаров поля
Линия фронта меняется от улицы к улице
Потеря этого города перерезала бы путь снабжения на юг
Волонтеры забивают разбитые окна досками""",
}

HOME = {
    "nl": """
De gemeente {p} trekt {n} duizend euro uit voor een nieuwe dijkovergang
In {q} stonden {d} opnieuw straten blank na een wolkbreuk
Volgens {s} is het riool op zulke buien nooit berekend
De rechtbank in {p} doet over twee weken uitspraak
Ondernemers rond het station vrezen een jaar lang geen klanten te zien
Zo'n {n} omwonenden tekenden bezwaar aan tegen de plannen
De wethouder noemt de kritiek begrijpelijk, maar houdt vast aan de planning
Treinen tussen {p} en {q} rijden {d} niet vanwege werk aan een wissel
Een fabriek in {q} schrapt {n} banen
De bond wil binnen een week om tafel met de directie
Uit onderzoek blijkt dat de grond meer is verzakt dan gedacht
Bij de brand in een loods in {p} raakte niemand gewond
De oorzaak wordt nog onderzocht, meldt {s}
Leerlingen van drie scholen kregen {d} vrij
Het waterschap zet extra pompen in bij {q}
Voor de zomer moet er een besluit liggen
De kosten vallen {n} procent hoger uit dan begroot
Wie schade heeft, kan zich melden bij een loket in het stadhuis
De oppositie vindt dat de raad te laat is ingelicht
Boeren langs de rivier brachten hun vee naar hoger gelegen land
Een alternatief tracé ten zuiden van {p} viel eerder al af
Pas in het najaar is duidelijk of het rijk meebetaalt
{s} zegt dat er geen gevaar is voor de volksgezondheid
Het oude postkantoor wordt verbouwd tot {n} woningen""",
    "en": """
The council in {p} has set aside {n} thousand pounds for a new flood barrier
Streets in {q} were under water again on {d} after a cloudburst
The drains were never built for such rain, {s} said
Some {n} neighbours have lodged objections to the scheme
Shopkeepers near the station fear a year without customers
A factory in {q} is to shed {n} jobs
The union wants talks with the management within a week
No trains will run between {p} and {q} on {d} because of work on the points
A survey found that the ground has sunk further than expected
Nobody was hurt in the warehouse fire, and its cause is not yet known
Pupils at three schools were sent home at noon
Extra pumps have been brought to the lower town
The bill is now {n} per cent higher than planned
The court will give its ruling in a fortnight
An alternative route south of {p} was rejected last year
Farmers moved their cattle to higher ground""",
}

# What follows a sentence whose template has been used.
TAILS = {
    "nl": [", aldus {s}", ", al spreekt {s} dat tegen", ", zo bleek {d}", ", net als vorig jaar in {q}"],
    "en": [", according to {s}", ", though {s} denies it", ", as became clear on {d}", ", much as happened in {q} last year"],
    "de": [", so {s}", ", wie am {d} bekannt wurde", ", ähnlich wie zuvor in {q}"],
    "fr": [", d’après {s}", ", comme on l’a appris {d}", ", ainsi que plus tôt à {q}"],
    "uk": [", каже {s}", ", стало відомо у {d}", ", як раніше в громаді {q}"],
    "ru": [", говорит {s}", ", стало известно в {d}", ", как раньше в районе {q}"],
}

HEADLINES = {
    "nl": """
Gevechten om {p} gaan derde week in
Duizenden gezinnen in {q} zonder stroom
Brug bij {p} na nachtelijke aanval onbruikbaar
Waarom {p} voor beide legers zo belangrijk is
Ruil van {n} gevangenen na lang overleg toch gelukt
Gouverneur: {p} houdt stand, maar de prijs is hoog
Hulpkonvooi bereikt {q} na omweg van {n} kilometer
Markt in {q} weer open: drie kramen en veel stilte
Nieuwe loopgraven gezien ten oosten van {p}
Avondklok in {q} verlengd
Kabinet wil sneller besluiten over dijken
Fabriek in {q} schrapt {n} banen
Straten in {q} opnieuw onder water
Rechtbank buigt zich over omstreden sloop
Treinverkeer rond knooppunt {d} plat
Brand in loods {p} onder controle
Waterschap zet extra pompen in
Kritiek op verbouwing van het oude postkantoor""",
    "en": """
Battle for {p} enters its third week
Thousands of homes in {q} left without power
Bridge at {p} out of use after overnight strike
Why {p} matters to both armies
Prisoner swap of {n} agreed after months of talks
Aid convoy reaches {q} by the long way round
Three stalls and silence: the market in {q} reopens
New trenches seen east of {p}
Curfew in {q} extended by two hours
Flood barrier plan divides {p}
Factory in {q} to shed {n} jobs
Warehouse blaze under control
Rail works to halt weekend trains
Court to rule on disputed demolition""",
    "de": """
Kampf um {p} geht in die dritte Woche
Tausende Haushalte in {q} ohne Strom
Brücke bei {p} nach Angriff gesperrt
Warum {p} für beide Armeen wichtig ist
Austausch von {n} Gefangenen vereinbart
Hilfskonvoi erreicht {q} über Umwege
Neue Schützengräben östlich von {p}
Ausgangssperre in {q} verlängert""",
    "fr": """
La bataille pour {p} entre dans sa troisième semaine
Des milliers de foyers privés de courant à {q}
Le pont de {p} hors d’usage après une frappe
Pourquoi {p} compte pour les deux armées
Échange de {n} prisonniers conclu
Un convoi d’aide atteint {q}
De nouvelles tranchées à l’est de {p}
Couvre-feu prolongé à {q}""",
    "uk": """
Бої за місто {p} тривають третій тиждень
Тисячі родин у громаді {q} без світла
Міст біля міста {p} закрито після удару
Чому {p} важливий для обох армій
Обмін: додому повернулися {n} полонених
Колона з допомогою дісталася до пункту {q}
Нові окопи на схід від міста {p}
Комендантську годину в громаді {q} подовжено""",
    "ru": """
Бои за город {p} продолжаются третью неделю
Тысячи семей в районе {q} без света
Мост у города {p} закрыт после удара
Почему {p} важен для обеих армий
Обмен: домой вернулись {n} пленных
Колонна с помощью добралась до пункта {q}
Новые окопы к востоку от города {p}
Комендантский час в районе {q} продлен""",
}

SUBHEADS = {
    "nl": "Leven in de kelder,Strijd om de spoorlijn,Wachten op hulp,Niet te controleren,Wat nu,Een stad zonder water,"
          "Modder en vorst,Ruzie over de kosten,Terug naar huis,De lange weg naar het zuiden".split(","),
    "en": "Life underground,A railway worth fighting for,Waiting for help,What comes next,A town without water,"
          "Counting the cost,The road south,Mud and frost".split(","),
    "de": "Leben im Keller,Streit um die Bahnlinie,Warten auf Hilfe,Eine Stadt ohne Wasser,Schlamm und Frost".split(","),
    "fr": "Vivre sous terre,La bataille du rail,En attendant les secours,Une ville sans eau,La boue et le gel".split(","),
    "uk": "Життя в підвалі,Боротьба за колію,В очікуванні допомоги,Місто без води,Багнюка і мороз".split(","),
    "ru": "Жизнь в подвале,Борьба за дорогу,В ожидании помощи,Город без воды,Грязь и мороз".split(","),
}

CAPTIONS = {
    "nl": """
Een vrouw steekt het plein van {p} over met een kruiwagen vol hout
Soldaten rusten uit langs de weg naar {q}
Het verlaten station van {p}, eerder deze maand
Kinderen vullen flessen bij een waterpomp in {q}
Rook boven een opslagplaats aan de rand van {p}
De kapotte brug, gezien vanaf de oever
Bewoners van {q} bekijken de schade aan hun flat
Een lege klas op de tweede verdieping""",
    "en": """
A woman pushes a barrow of firewood across the square in {p}
Soldiers resting beside the road to {q}
The deserted railway station of {p}, earlier this month
Children fill bottles at a pump in {q}
Smoke above a depot on the edge of {p}
The broken bridge seen from the bank""",
    "de": "Eine Frau schiebt Brennholz über den Platz von {p}\nSoldaten an der Straße nach {q}\nRauch über einem Lager bei {p}",
    "fr": "Une femme traverse la place de {p}\nDes soldats au bord de la route de {q}\nFumée au-dessus d’un dépôt à {p}",
    "uk": "Жінка везе дрова через площу, {p}\nВійськові біля дороги на {q}\nДим над складом на околиці",
    "ru": "Женщина везет дрова через площадь, {p}\nВоенные у дороги на {q}\nДым над складом на окраине",
}

COMMENTS = {
    "nl": """
Ik lees dit al maanden en ik snap nog steeds niet wie hier beter van wordt
Mooi stuk, al had ik graag meer gehoord over de mensen die zijn gebleven
Mijn schoonzus woont daar in de buurt en die vertelt heel andere dingen
Wanneer gaan we het eens hebben over wat dit ons allemaal kost
Flauwekul, dat stond vorige week al op drie andere sites
Kan iemand mij uitleggen waarom daar geen treinen meer rijden
Helemaal eens met de vorige spreker, zo is het maar net
Toen ik er in de jaren negentig was, stonden er nog populieren langs dat plein
Wat een somber verhaal, ik zet de radio maar weer uit
De redactie mag wel eens een kaartje toevoegen, niet iedereen kent die streek
Je kunt het ook omdraaien en zeggen dat ze het zelf gezocht hebben
Respect voor iedereen die daar nu brood bakt
Ik heb twee winters een gezin in huis gehad en ik zou het zo weer doen
Alsof het leger dat aan de krant gaat vertellen, denk toch na
Beste mensen, blijf een beetje beleefd tegen elkaar
Ze beloven al twintig jaar een nieuwe dijk en er gebeurt niets""",
    "en": """
I have been following this for months and still cannot see how it ends
Good piece, though a map would have helped those of us who never went there
My cousin lives nearby and she tells a rather different story
Why does nobody ask what any of this will cost us
Rubbish, I saw the same thing on three other sites last week
Agree with every word of the comment above
When I visited as a student there were poplars all along that square
People should remember to be civil to each other on here""",
    "ru": "Читаю это каждый день и не понимаю, чем все кончится\nМоя тетя живет рядом и рассказывает совсем другое\n"
          "Спасибо за подробный рассказ, но не хватает карты\nДавайте будем вежливее друг к другу",
    "uk": "Читаю це щодня і не розумію, чим усе скінчиться\nМоя тітка живе поруч і розповідає зовсім інше\n"
          "Дякую за докладну розповідь, але бракує мапи\nБудьмо ввічливими одне до одного",
}

LEGAL = {
    "nl": """
Niets van deze uitgave mag zonder schriftelijke toestemming van de uitgever worden overgenomen of bewerkt
Wij gebruiken cookies om bezoek te meten en om advertenties te tonen die bij u passen
Op al onze overeenkomsten zijn de algemene voorwaarden van toepassing die bij de kamer van koophandel liggen
Tekst- en datamining door derden is uitdrukkelijk niet toegestaan
Uw gegevens worden niet langer bewaard dan nodig is voor het doel waarvoor u ze gaf
Deze site is niet verantwoordelijk voor de inhoud van pagina's waarnaar wordt verwezen""",
    "en": """
No part of this publication may be reproduced without the written permission of the publisher
We use cookies to measure visits and to show advertisements that may interest you
All use of this site is subject to our terms of service and to the privacy statement
Quotes are delayed by at least fifteen minutes and are given for information only
The publisher is not responsible for the content of external sites
Registered office and company number can be found on the contact page""",
    "de": "Alle Rechte vorbehalten, Nachdruck nur mit Genehmigung des Verlags\nWir verwenden Cookies, um Besuche zu messen",
    "fr": "Toute reproduction est interdite sans l’autorisation de l’éditeur\nNous utilisons des cookies pour mesurer l’audience",
    "uk": "Передрук матеріалів дозволено лише з прямим посиланням на видання\nРедакція може не поділяти думку авторів",
    "ru": "Перепечатка материалов разрешена только со ссылкой на издание\nРедакция может не разделять мнение авторов",
}

# title suffix words, labels and furniture: section, by, read also, share, newsletter, most read, comments, tags, photo, updated
LABELS = {
    "nl": {"sections": "Buitenland,Binnenland,Oorlog,Regio,Politiek,Economie".split(","), "by": "Door", "also": "Lees ook",
           "share": "Delen", "most": "Meest gelezen", "comments": "Reacties", "tags": "Onderwerpen", "photo": "Foto",
           "updated": "Laatste update", "more": "Meer nieuws", "sign": "Aanmelden", "menu": "Voorpagina,Nieuws,Sport,Weer,Video",
           "letter": "Elke ochtend het belangrijkste nieuws in je mailbox? Schrijf je in voor onze nieuwsbrief.",
           "bio": "{a} schrijft sinds jaren over conflicten en reist geregeld naar het gebied. Eerder werkte {a} bij de radio."},
    "en": {"sections": "World,Europe,UK,Politics,Business,War".split(","), "by": "By", "also": "Read more", "share": "Share",
           "most": "Most viewed", "comments": "Comments", "tags": "Topics", "photo": "Photograph", "updated": "Updated",
           "more": "More on this story", "sign": "Sign up", "menu": "Home,News,Sport,Weather,Video",
           "letter": "Get our morning briefing: the stories that matter, in your inbox before breakfast.",
           "bio": "{a} is a correspondent who has reported from the region for years. Before that {a} worked in radio."},
    "de": {"sections": "Ausland,Politik,Panorama".split(","), "by": "Von", "also": "Mehr zum Thema", "share": "Teilen",
           "most": "Meistgelesen", "comments": "Kommentare", "tags": "Themen", "photo": "Foto", "updated": "Aktualisiert",
           "more": "Weitere Meldungen", "sign": "Anmelden", "menu": "Startseite,Inland,Ausland,Sport,Wetter",
           "letter": "Das Wichtigste des Tages kostenlos in Ihr Postfach: bestellen Sie den Newsletter.",
           "bio": "{a} berichtet seit Jahren aus der Region."},
    "fr": {"sections": "International,Europe,Politique".split(","), "by": "Par", "also": "Lire aussi", "share": "Partager",
           "most": "Les plus lus", "comments": "Réactions", "tags": "Sujets", "photo": "Photo", "updated": "Modifié",
           "more": "À lire également", "sign": "S’inscrire", "menu": "Accueil,Monde,Sport,Météo,Vidéos",
           "letter": "Chaque matin, l’essentiel de l’actualité dans votre boîte : inscrivez-vous à la lettre.",
           "bio": "{a} couvre la région depuis plusieurs années."},
    "uk": {"sections": "Війна,Політика,Суспільство".split(","), "by": "Автор", "also": "Читайте також", "share": "Поділитися",
           "most": "Найпопулярніше", "comments": "Коментарі", "tags": "Теми", "photo": "Фото", "updated": "Оновлено",
           "more": "Інші новини", "sign": "Підписатися", "menu": "Головна,Новини,Спорт,Погода,Відео",
           "letter": "Підпишіться на нашу розсилку: головне за день у вашій пошті.", "bio": "{a} пише про регіон багато років."},
    "ru": {"sections": "Война,Политика,Общество".split(","), "by": "Автор", "also": "Читайте также", "share": "Поделиться",
           "most": "Популярное", "comments": "Комментарии", "tags": "Темы", "photo": "Фото", "updated": "Обновлено",
           "more": "Другие новости", "sign": "Подписаться", "menu": "Главная,Новости,Спорт,Погода,Видео",
           "letter": "Подпишитесь на рассылку: главное за день в вашей почте.", "bio": "{a} пишет о регионе много лет."},
}

OUTLETS = {
    "nl": "De Noorderbode,Het Avondblad,Stadskrant Ommeland,Nieuwslijn,De Wachter,Radio Delta,Dagblad De Brug".split(","),
    "en": "The Harbour Post,Northfield Chronicle,The Daily Ledger,Beacon News,The Meridian".split(","),
    "de": "Der Nordspiegel,Abendschau Online,Der Rundbrief".split(","),
    "fr": "Le Courrier du Fleuve,La Dépêche du Port,Le Matinal".split(","),
    "uk": "Вечірній Вісник,Степова Правда,Голос Лиману".split(","),
    "ru": "Вестник Порта,Северная Лента,Полдень".split(","),
}
