# Who held what on the eve of the invasion. What stands behind a second | is the place's name, for people.
#
# Crimea and Sevastopol: UN General Assembly resolution 68/262 (27 March 2014) and those after it.
# Donetsk and Luhansk Oblasts: the towns beyond the line of contact are those that Ukraine's parliament and president named
# as temporarily occupied: resolution 252-VIII (17 March 2015), decree 32/2019 (7 February 2019). Those on Ukraine's side
# are the larger ones along the line and behind it. Of places in these two regions that are not listed nothing is said.
# Russia is named as the holder of what it or the armed groups that it backed held.
[baseline]
day | 2022-02-23
country UA | UA
country RU | RU
region Crimea | RU
geonames:694423 | RU | Sevastopol
region Donetsk Oblast | -
region Luhansk Oblast | -

# Donetsk Oblast: towns beyond the line of contact
geonames:709717 | RU | Donetsk
geonames:702320 | RU | Makiivka
geonames:707753 | RU | Horlivka
geonames:688148 | RU | Yenakiieve
geonames:706466 | RU | Khartsyzk
geonames:694382 | RU | Shakhtarsk
geonames:691374 | RU | Chystiakove
geonames:693381 | RU | Snizhne
geonames:707679 | RU | Ilovaisk
geonames:710229 | RU | Debaltseve
geonames:709835 | RU | Dokuchaievsk
geonames:692829 | RU | Starobesheve
geonames:699675 | RU | Novoazovsk
geonames:713504 | RU | Amvrosiivka
geonames:691741 | RU | Boikivske
geonames:688373 | RU | Yasynuvata
geonames:686818 | RU | Zuhres
geonames:687237 | RU | Zhdanivka
geonames:705797 | RU | Khrestivka
geonames:690822 | RU | Vuhlehirsk
geonames:700700 | RU | Mospyne
geonames:705186 | RU | Kalmiuske
geonames:712181 | RU | Bezimenne
geonames:688073 | RU | Bunhe
geonames:698614 | RU | Olenivka

# Donetsk Oblast: towns on Ukraine's side of it
geonames:701822 | UA | Mariupol
geonames:704508 | UA | Kramatorsk
geonames:693468 | UA | Sloviansk
geonames:704204 | UA | Lyman
geonames:713174 | UA | Bakhmut
geonames:713122 | UA | Avdiivka
geonames:689198 | UA | Volnovakha
geonames:704422 | UA | Pokrovsk
geonames:709354 | UA | Toretsk
geonames:701845 | UA | Marinka
geonames:690823 | UA | Vuhledar
geonames:706757 | UA | Soledar
geonames:694403 | UA | Siversk
geonames:710915 | UA | Chasiv Yar
geonames:705104 | UA | Kostiantynivka
geonames:616743 | UA | Druzhkivka
geonames:709900 | UA | Dobropillia
geonames:690237 | UA | Velyka Novosilka
geonames:695357 | UA | Kurakhove
geonames:694677 | UA | Selydove
geonames:710035 | UA | Myrnohrad
geonames:699557 | UA | Novohrodivka
geonames:690771 | UA | Ukrainsk
geonames:708395 | UA | Hirnyk
geonames:704393 | UA | Krasnohorivka
geonames:692016 | UA | Sviatohirsk
geonames:700119 | UA | Mykolaivka
geonames:697613 | UA | Manhush
geonames:689151 | UA | Nikolske
geonames:692093 | UA | Svitlodarsk
kroniek:pisky-donetsk | UA | Pisky
geonames:694053 | UA | Shyrokyne
geonames:713176 | UA | Zalizne
geonames:699751 | UA | Niu-York

# Luhansk Oblast: towns beyond the line of contact
geonames:702658 | RU | Luhansk
geonames:713716 | RU | Alchevsk
geonames:692975 | RU | Kadiivka
geonames:711369 | RU | Brianka
geonames:697592 | RU | Pervomaisk
geonames:697650 | RU | Perevalsk
geonames:704202 | RU | Khrustalnyi
geonames:713259 | RU | Antratsyt
geonames:695379 | RU | Rovenky
geonames:692105 | RU | Dovzhansk
geonames:704403 | RU | Sorokyne
geonames:700829 | RU | Molodohvardiisk
geonames:692254 | RU | Sukhodilsk
geonames:702563 | RU | Lutuhyne
geonames:686956 | RU | Zymohiria
geonames:693469 | RU | Slovianoserbsk
geonames:697276 | RU | Petrovo-Krasnosillia
geonames:710548 | RU | Voznesenivka
geonames:705809 | RU | Holubivka
geonames:691705 | RU | Irmino
geonames:713522 | RU | Almazna
geonames:713175 | RU | Kypuche
geonames:686852 | RU | Zorynsk
geonames:690524 | RU | Bokovo-Khrustalne
geonames:700977 | RU | Miusynsk

# Luhansk Oblast: towns on Ukraine's side of it
geonames:691999 | UA | Sievierodonetsk
geonames:702972 | UA | Lysychansk
geonames:695274 | UA | Rubizhne
geonames:704138 | UA | Kreminna
geonames:692118 | UA | Svatove
geonames:692832 | UA | Starobilsk
geonames:696566 | UA | Popasna
geonames:712588 | UA | Bilohorivka
geonames:692953 | UA | Stanytsia Luhanska
geonames:694725 | UA | Shchastia
geonames:699677 | UA | Novoaidar
geonames:712521 | UA | Bilovodsk
geonames:691279 | UA | Troitske
geonames:686868 | UA | Zolote
geonames:708273 | UA | Hirske
geonames:701792 | UA | Markivka
geonames:701104 | UA | Milove
geonames:712569 | UA | Bilokurakyne
geonames:699311 | UA | Novopskov
geonames:696218 | UA | Pryvillia
geonames:699615 | UA | Novodruzhesk
geonames:688841 | UA | Vrubivka
geonames:691355 | UA | Toshkivka
