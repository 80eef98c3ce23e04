# The parties, people, agencies and names of the war that began on 24 February 2022. Sections and attributes: schema.def.
# canonical | variant | variant @side=CODE @role=ROLE. A last name stands alone only where it is no ordinary word and no place.

[side]
UA | Ukraine @home=yes
RU | Russia @invader=yes

[actor]
# -- Ukraine: president, office, government, parliament
Volodymyr Zelensky | Zelensky | Zelenski | Zelenskyy | Zelenskyj | Zelenskyi | Zelenskiy | Zelenskij | Selenskyj | Selenski | Volodymyr Zelenskyy | Volodymyr Zelenskyj | Volodymyr Zelenskyi | Volodymyr Zelenski | Volodimir Zelenski | Volodimir Zelensky | Volodimir Zelenskyj | Vladimir Zelensky | Vladimir Zelenski | Volodymir Zelensky | Volodymir Zelenski | Wolodymyr Selenskyj | Зеленський | Зеленский @side=UA @role=person
Olena Zelenska | Zelenska | Olena Zelenskaja @side=UA @role=person
Andriy Yermak | Yermak | Jermak | Andrij Jermak | Andriy Jermak | Andrii Yermak | Andrij Yermak | Andrej Jermak @side=UA @role=person
Mykhailo Podolyak | Podolyak | Podoljak | Podoliak | Mychajlo Podoljak | Mykhaylo Podolyak | Mykhailo Podoliak | Mychailo Podoljak | Michailo Podoljak | Mychajlo Podolyak | Mikhail Podolyak @side=UA @role=person
Oleksiy Arestovych | Arestovych | Arestovitsj | Arestovytsj | Arestovich | Oleksij Arestovytsj | Oleksij Arestovitsj | Oleksii Arestovych | Oleksiy Arestovich @side=UA @role=person
Kyrylo Tymoshenko | Kyrylo Tymosjenko | Kirill Timosjenko | Kyrylo Timosjenko @side=UA @role=person
Ihor Zhovkva | Ihor Zjovkva @side=UA @role=person
Serhiy Leshchenko | Leshchenko | Lesjtsjenko | Serhij Lesjtsjenko @side=UA @role=person
Serhiy Nykyforov | Nykyforov | Nikiforov | Serhij Nykyforov | Serhii Nykyforov @side=UA @role=person
Andriy Sybiha | Sybiha | Andrij Sybiha | Andrii Sybiha | Sybiga @side=UA @role=person
Dmytro Kuleba | Kuleba | Koeleba | Dmytro Koeleba | Dmitri Koeleba | Dmitro Kuleba | Dmitry Kuleba @side=UA @role=person
Oleksiy Reznikov | Reznikov | Oleksij Reznikov | Oleksii Reznikov | Rezjnikov @side=UA @role=person
Rustem Umerov | Umerov | Oemerov | Roestem Oemerov | Rustem Umjerov | Rustem Oemerov @side=UA @role=person
Denys Shmyhal | Shmyhal | Sjmyhal | Denys Sjmyhal | Denis Sjmyhal | Denys Sjmihal | Shmygal | Denys Shmygal | Schmyhal @side=UA @role=person
Yulia Svyrydenko | Svyrydenko | Joelia Svyrydenko | Julia Svyrydenko | Yuliia Svyrydenko @side=UA @role=person
Iryna Vereshchuk | Vereshchuk | Veresjtsjoek | Iryna Veresjtsjoek | Irina Veresjtsjoek | Irina Vereshchuk | Veresjtsjuk | Iryna Veresjtsjuk | Vereshchoek @side=UA @role=person
Mykhailo Fedorov | Mychajlo Fedorov | Mykhaylo Fedorov | Mychailo Fedorov @side=UA @role=person
Hanna Maliar | Maliar | Maljar | Malyar | Hanna Maljar | Hanna Malyar | Ganna Maljar | Anna Maljar | Ganna Malyar | Anna Malyar | Hanna Malier @side=UA @role=person
Volodymyr Havrylov | Havrylov | Volodymyr Gavrilov @side=UA @role=person
Denys Monastyrskyi | Monastyrsky | Monastyrskyi | Monastyrskyj | Denys Monastyrsky | Denys Monastyrskyj | Denis Monastyrski @side=UA @role=person
Ihor Klymenko | Klymenko | Ihor Klimenko | Igor Klymenko @side=UA @role=person
Anton Herashchenko | Herashchenko | Herasjtsjenko | Gerasjtsjenko | Gerashchenko | Anton Herasjtsjenko | Anton Gerasjtsjenko | Anton Gerashchenko @side=UA @role=person
Oleksandr Kubrakov | Kubrakov | Koebrakov | Oleksandr Koebrakov @side=UA @role=person
Herman Halushchenko | Halushchenko | Haloesjtsjenko | Herman Haloesjtsjenko | German Galushchenko | Galushchenko @side=UA @role=person
Viktor Liashko | Liashko | Ljasjko | Viktor Ljasjko | Lyashko @side=UA @role=person
Denys Maliuska | Maliuska | Maljoeska | Denys Maljoeska @side=UA @role=person
Oksana Markarova | Markarova @side=UA @role=person
Andriy Melnyk | Andrij Melnyk | Andrii Melnyk | Melnyk @side=UA @role=person
Vadym Prystaiko | Prystaiko | Prystajko | Vadym Prystajko @side=UA @role=person
Sergiy Kyslytsya | Kyslytsya | Kyslytsja | Kislitsja | Sergi Kyslytsja | Serhij Kyslytsja | Sergiy Kyslytsia @side=UA @role=person
Ruslan Stefanchuk | Stefanchuk | Stefantsjoek | Roeslan Stefantsjoek | Ruslan Stefantsjoek @side=UA @role=person
Davyd Arakhamia | Arakhamia | Arachamia | David Arachamia | David Arakhamia | Davyd Arachamija @side=UA @role=person
Oleh Nikolenko | Nikolenko | Oleg Nikolenko @side=UA @role=person
Heorhii Tykhyi | Tykhyi | Heorhij Tychyj | Heorhiy Tykhy @side=UA @role=person
Andriy Kostin | Kostin | Andrij Kostin | Andrii Kostin @side=UA @role=person
Iryna Venediktova | Venediktova | Irina Venediktova | Venedyktova @side=UA @role=person
Dmytro Lubinets | Lubinets | Loebinets | Dmytro Loebinets @side=UA @role=person
Liudmyla Denisova | Denisova | Ljoedmyla Denisova | Lyudmyla Denisova | Ljudmyla Denisova @side=UA @role=person
Oleksiy Danilov | Danilov | Oleksij Danilov | Oleksii Danilov @side=UA @role=person
Petro Andriushchenko | Andriushchenko | Andrjoesjtsjenko | Petro Andrjoesjtsjenko | Andryushchenko | Petro Andryushchenko | Andrjusjtsjenko @side=UA @role=person
Petro Poroshenko | Poroshenko | Porosjenko | Petro Porosjenko @side=UA @role=person
Yulia Tymoshenko | Joelia Timosjenko | Julia Timosjenko | Yulia Timoshenko @side=UA @role=person
# -- Ukraine: armed forces and services
Valeriy Zaluzhnyi | Zaluzhnyi | Zaluzhny | Zaloezjny | Zaloezjnyj | Zaloezjni | Zaluzjny | Zaluzjnyj | Zaluschnyj | Valery Zaluzhny | Valerii Zaluzhnyi | Valeri Zaloezjny | Valerij Zaloezjnyj | Valerij Zaloezjny | Valeriy Zaluzhny | Valerij Zaluzjny | Valery Zaloezjny @side=UA @role=person
Oleksandr Syrskyi | Syrskyi | Syrsky | Syrskyj | Syrski | Sirski | Sirsky | Oleksandr Syrsky | Oleksandr Syrskyj | Oleksandr Syrski | Oleksandr Sirski | Alexander Syrsky | Oleksander Syrsky @side=UA @role=person
Kyrylo Budanov | Budanov | Boedanov | Kyrylo Boedanov | Kirill Boedanov | Kyrilo Boedanov | Kirilo Budanov | Kyryl Boedanov @side=UA @role=person
Andriy Yusov | Yusov | Joesov | Andrij Joesov | Andrii Yusov | Andriy Joesov | Jusov | Andrij Jusov @side=UA @role=person
Vadym Skibitskyi | Skibitskyi | Skibitsky | Skibitskyj | Skibitski | Vadym Skibitsky | Vadym Skibitskyj | Vadim Skibitski | Vadym Skibitski @side=UA @role=person
Vasyl Maliuk | Maliuk | Maljoek | Vasyl Maljoek | Malyuk | Vasyl Malyuk | Maljuk @side=UA @role=person
Ivan Bakanov | Bakanov @side=UA @role=person
Oleksandr Tarnavskyi | Tarnavskyi | Tarnavsky | Tarnavskyj | Tarnavski | Oleksandr Tarnavsky | Oleksandr Tarnavskyj | Oleksandr Tarnavski @side=UA @role=person
Serhiy Nayev | Nayev | Najev | Naiev | Serhij Najev | Serhii Naiev @side=UA @role=person
Andriy Kovalchuk | Andrij Kovaltsjoek | Andrii Kovalchuk @side=UA @role=person
Eduard Moskaliov | Moskaliov | Moskaljov | Edoeard Moskaljov | Eduard Moskalyov @side=UA @role=person
Dmytro Marchenko | Dmytro Martsjenko @side=UA @role=person
Viktor Muzhenko | Muzhenko | Moezjenko @side=UA @role=person
Serhiy Shaptala | Shaptala | Sjaptala | Serhij Sjaptala @side=UA @role=person
Yevhen Moisiuk | Moisiuk | Mojsjoek @side=UA @role=person
Mykola Oleshchuk | Oleshchuk | Olesjtsjoek | Mykola Olesjtsjoek | Mikola Olesjtsjoek @side=UA @role=person
Oleksiy Neizhpapa | Neizhpapa | Neizjpapa | Oleksij Neizjpapa @side=UA @role=person
Anatolii Barhylevych | Barhylevych | Barhylevytsj | Anatoliy Barhylevych @side=UA @role=person
Andrii Hnatov | Hnatov | Andrij Hnatov | Andriy Hnatov @side=UA @role=person
Mykhailo Drapatyi | Drapatyi | Drapaty | Drapatyj | Mychajlo Drapaty | Mykhailo Drapaty | Mychajlo Drapatyj @side=UA @role=person
Ihor Romanenko | Romanenko @side=UA @role=person
Oleksandr Pavliuk | Oleksandr Pavljoek | Pavliuk | Pavljoek | Pavlyuk | Oleksandr Pavlyuk @side=UA @role=person
Yurii Sodol | Sodol | Joeri Sodol | Yuriy Sodol @side=UA @role=person
Vadym Sukharevskyi | Sukharevskyi | Soecharevsky | Vadym Soecharevsky | Sukharevsky @side=UA @role=person
Robert Brovdi | Brovdi | Madyar | Robert Madyar Brovdi @side=UA @role=person
Serhiy Cherevatyi | Cherevatyi | Cherevaty | Tsjerevaty | Tsjerevatyj | Serhij Tsjerevatyj | Serhiy Cherevaty | Serhii Cherevatyi | Serhij Tsjerevaty @side=UA @role=person
Natalia Humeniuk | Humeniuk | Hoemenjoek | Goemenjoek | Gumenyuk | Humenyuk | Gumeniuk | Natalia Hoemenjoek | Natalija Hoemenjoek | Natalja Hoemenjoek | Natalya Gumenyuk | Natalia Gumenyuk | Natalia Gumeniuk | Natalya Humenyuk | Nataliya Humenyuk | Nataliia Humeniuk | Natalia Humenjuk | Natalja Goemenjoek | Natalija Goemenjoek | Natalia Goemenjoek | Hoemeniuk @side=UA @role=person
Dmytro Pletenchuk | Pletenchuk | Pletentsjoek | Dmytro Pletentsjoek @side=UA @role=person
Oleksandr Shtupun | Shtupun | Sjtoepoen | Oleksandr Sjtoepoen @side=UA @role=person
Andriy Kovalov | Kovalov | Andrij Kovaljov | Andrii Kovalov @side=UA @role=person
Ilia Yevlash | Yevlash | Jevlasj | Ilja Jevlasj | Illia Yevlash | Ilya Yevlash @side=UA @role=person
Volodymyr Fitio | Fitio | Fityo | Volodymyr Fityo | Volodymyr Fitjo @side=UA @role=person
Dmytro Lykhovii | Lykhovii | Lykhoviy | Lychovij | Dmytro Lykhoviy @side=UA @role=person
Artem Dekhtiarenko | Dekhtiarenko | Dechtjarenko | Artem Dechtjarenko @side=UA @role=person
Nazar Voloshyn | Voloshyn | Volosjyn | Nazar Volosjyn | Voloshin @side=UA @role=person
Vladyslav Voloshyn | Vladyslav Volosjyn @side=UA @role=person
Viktor Tregubov | Tregubov | Trehubov | Treboegov | Tregoebov | Viktor Tregoebov | Viktor Trehubov @side=UA @role=person
Oleksiy Hromov | Hromov | Oleksij Hromov | Oleksii Hromov | Gromov @side=UA @role=person
Oleksandr Motuzianyk | Motuzianyk | Motoezjanyk | Motuzyanyk | Oleksandr Motoezjanyk @side=UA @role=person
Yurii Ihnat | Ihnat | Joeri Ihnat | Yuriy Ihnat | Yuri Ihnat | Joerij Ihnat | Yuriy Ignat | Joeri Ignat @side=UA @role=person
Andriy Demchenko | Demchenko | Demtsjenko | Andrij Demtsjenko | Andrii Demchenko @side=UA @role=person
Artem Dehtiarenko | Dehtiarenko @side=UA @role=person
Oleksii Dmytrashkivskyi | Dmytrashkivskyi | Dmytrashkivsky | Oleksij Dmytrasjkivsky | Dmytrasjkivsky @side=UA @role=person
Denys Prokopenko | Denys Redis Prokopenko @side=UA @role=person
Serhiy Volynskyi | Volynskyi | Volynsky | Serhij Volynsky | Serhiy Volyna | Serhij Volyna @side=UA @role=person
Sviatoslav Palamar | Palamar | Svjatoslav Palamar | Svyatoslav Palamar @side=UA @role=person
Andriy Biletskyi | Biletskyi | Biletsky | Andrij Biletsky | Biletskyj @side=UA @role=person
Maksym Zhorin | Zhorin | Zjorin | Maksym Zjorin @side=UA @role=person
Yurii Bereza @side=UA @role=person
Ihor Obolienskyi @side=UA @role=person
# -- Ukraine: governors
Oleh Syniehubov | Syniehubov | Synjehoebov | Sinegoebov | Synegubov | Sinehubov | Synyehubov | Syniegubov | Sinegubov | Oleh Synjehoebov | Oleg Synjehoebov | Oleh Sinegoebov | Oleg Sinegoebov | Oleh Synegubov | Oleg Synegubov | Oleh Synyehubov | Oleh Sinehubov | Oleg Sinegubov | Synjegoebov | Oleg Synjegoebov | Synehubov | Oleh Synehubov | Synehoebov | Oleh Synehoebov @side=UA @role=person
Serhiy Haidai | Haidai | Hajdaj | Haidaj | Gajdaj | Gaidai | Gaidaj | Hayday | Gayday | Haidaï | Serhij Hajdaj | Serhiy Hayday | Serhiy Gaidai | Serhiy Gayday | Sergej Gajdaj | Sergiy Gaidai | Sergei Gaidai | Sergi Gajdaj | Serhii Haidai | Sergiy Haidai | Serhi Haidai | Serhij Haidai | Serhij Haidaj | Serhi Hajdaj | Sergej Gaidai | Serhiy Hajdaj | Serhiy Haidaj @side=UA @role=person
Pavlo Kyrylenko | Kyrylenko | Kirilenko | Pavlo Kirilenko | Pavlo Kyrilenko | Pavel Kirilenko @side=UA @role=person
Ihor Moroz @side=UA @role=person
Vadym Filashkin | Filashkin | Filasjkin | Vadym Filasjkin | Vadim Filasjkin | Fylashkin @side=UA @role=person
Vitaliy Kim | Vitalii Kim | Vitali Kim | Vitalij Kim | Vitaly Kim @side=UA @role=person
Valentyn Reznichenko | Reznichenko | Reznitsjenko | Valentyn Reznitsjenko | Valentin Reznitsjenko | Valentyn Reznitchenko @side=UA @role=person
Serhiy Lysak | Lysak | Serhij Lysak | Serhii Lysak | Serhi Lysak @side=UA @role=person
Mykola Lukashuk | Lukashuk | Loekasjoek | Mykola Loekasjoek | Mykola Lukasjuk @side=UA @role=person
Oleksandr Starukh | Starukh | Staroech | Oleksandr Staroech @side=UA @role=person
Yurii Malashko | Malashko | Malasjko | Joeri Malasjko | Yuriy Malashko | Joerij Malasjko @side=UA @role=person
Ivan Fedorov @side=UA @role=person
Yaroslav Yanushevych | Yanushevych | Janoesjevytsj | Jaroslav Janoesjevytsj | Jaroslav Janoesjevitsj | Yaroslav Yanushevich | Janoesjevitsj | Janusjevytsj @side=UA @role=person
Hennadii Lahuta | Lahuta | Lahoeta | Hennadi Lahoeta | Hennadiy Lahuta | Hennadij Lahoeta | Gennadi Lagoeta | Lagoeta @side=UA @role=person
Dmytro Butriy | Butriy | Dmytro Boetri @side=UA @role=person
Oleksandr Prokudin | Prokudin | Prokoedin | Oleksandr Prokoedin @side=UA @role=person
Serhiy Khlan | Khlan | Serhij Chlan | Serhii Khlan | Sergey Khlan | Serhi Chlan @side=UA @role=person
Dmytro Zhyvytskyi | Zhyvytskyi | Zhyvytsky | Zjyvytsky | Zjyvytskyj | Dmytro Zhyvytsky | Dmytro Zjyvytsky | Dmytro Zjyvytskyj | Zjivitski | Dmytro Zjivitski @side=UA @role=person
Volodymyr Artiukh | Artiukh | Artjoech | Volodymyr Artjoech | Artyukh | Volodymyr Artyukh @side=UA @role=person
Oleh Hryhorov | Hryhorov | Oleg Grigorov @side=UA @role=person
Viacheslav Chaus | Chaus | Vjatsjeslav Tsjaoes | Vyacheslav Chaus | Tsjaoes | Vjatsjeslav Tsjaus | Tsjaus @side=UA @role=person
Oleksiy Kuleba | Oleksij Koeleba | Oleksii Kuleba @side=UA @role=person
Ruslan Kravchenko | Roeslan Kravtsjenko @side=UA @role=person
Mykola Kalashnyk | Kalashnyk | Kalasjnyk @side=UA @role=person
Maksym Kozytskyi | Kozytskyi | Kozytsky | Kozytskyj | Maksym Kozytsky | Maksym Kozytskyj | Kozitski | Maksim Kozitski | Maksym Kozitski @side=UA @role=person
Maksym Marchenko | Maksym Martsjenko @side=UA @role=person
Oleh Kiper | Oleg Kiper @side=UA @role=person
Serhiy Bratchuk | Bratchuk | Bratsjoek | Serhij Bratsjoek | Serhii Bratchuk | Bratsjuk @side=UA @role=person
Dmytro Lunin | Lunin | Loenin | Dmytro Loenin @side=UA @role=person
Serhiy Borzov | Borzov | Serhij Borzov @side=UA @role=person
Vitalii Bunechko | Bunechko | Boenetsjko | Vitali Boenetsjko | Vitaliy Bunechko @side=UA @role=person
Vitaliy Koval | Vitali Koval | Vitalii Koval @side=UA @role=person
Yuriy Pohuliaiko | Pohuliaiko | Pohoeljajko | Joeri Pohoeljajko @side=UA @role=person
Svitlana Onyshchuk | Onyshchuk | Onysjtsjoek | Svitlana Onysjtsjoek @side=UA @role=person
Serhiy Hamaliy | Hamaliy | Serhij Hamali | Hamalii @side=UA @role=person
Ihor Taburets | Taburets | Taboerets | Ihor Taboerets @side=UA @role=person
Andrii Raikovych | Raikovych | Rajkovytsj | Andrij Rajkovytsj @side=UA @role=person
Volodymyr Trush | Volodymyr Troesj @side=UA @role=person
Viktor Mykyta | Mykyta | Mikita @side=UA @role=person
Ruslan Zaparaniuk | Zaparaniuk | Zaparanjoek @side=UA @role=person
Artem Lysohor | Lysohor | Lysogor @side=UA @role=person
# -- Ukraine: mayors and local heads
Vitali Klitschko | Klitschko | Klytsjko | Klitsjko | Vitaliy Klitschko | Vitalij Klytsjko | Vitali Klitsjko | Vitalii Klitschko | Vitaly Klitschko | Klichko @side=UA @role=person
Serhiy Popko | Popko | Serhij Popko | Serhii Popko @side=UA @role=person
Tymur Tkachenko | Tkachenko | Tkatsjenko | Tymoer Tkatsjenko @side=UA @role=person
Ihor Terekhov | Terekhov | Terechov | Ihor Terechov | Igor Terechov | Igor Terekhov @side=UA @role=person
Vadym Boychenko | Boychenko | Boichenko | Bojtsjenko | Vadym Bojtsjenko | Vadim Bojtsjenko | Vadym Boichenko | Vadim Boychenko @side=UA @role=person
Oleksandr Striuk | Striuk | Strjoek | Oleksandr Strjoek | Oleksandr Stryuk | Stryuk | Strjuk @side=UA @role=person
Oleksandr Senkevych | Senkevych | Senkevytsj | Senkevitsj | Oleksandr Senkevytsj | Oleksandr Senkevitsj | Oleksandr Sienkevych | Sienkevych | Senkevich @side=UA @role=person
Hennadii Trukhanov | Trukhanov | Troechanov | Hennadi Troechanov | Gennadi Troechanov | Gennady Trukhanov | Hennadiy Trukhanov @side=UA @role=person
Andriy Sadovyi | Sadovyi | Sadovy | Sadovyj | Andrij Sadovy | Andrij Sadovyj | Andriy Sadovy | Andrii Sadovyi @side=UA @role=person
Borys Filatov | Filatov | Boris Filatov @side=UA @role=person
Oleksandr Vilkul | Vilkul | Vilkoel | Oleksandr Vilkoel @side=UA @role=person
Anatolii Kurtiev | Kurtiev | Koertiev | Anatoli Koertjev | Anatoliy Kurtev | Kurtev @side=UA @role=person
Vladyslav Atroshenko | Atroshenko | Atrosjenko | Vladyslav Atrosjenko | Vladislav Atrosjenko @side=UA @role=person
Oleksandr Lomako | Lomako @side=UA @role=person
Dmytro Bryzhynskyi | Bryzhynskyi | Bryzhynsky | Bryzjynsky @side=UA @role=person
Anatoliy Fedoruk | Fedoruk | Fedoroek | Anatoli Fedoroek | Anatolij Fedoroek | Anatolii Fedoruk @side=UA @role=person
Oleksandr Markushyn | Markushyn | Markoesjyn | Oleksandr Markoesjyn | Markushin | Markoesjin @side=UA @role=person
Yurii Prylypko | Prylypko | Joeri Prylypko | Yuriy Prylypko | Prilipko @side=UA @role=person
Ihor Sapozhko | Sapozhko | Sapozjko @side=UA @role=person
Valerii Marchenko | Valeri Martsjenko | Valeriy Marchenko @side=UA @role=person
Volodymyr Matsokin | Matsokin @side=UA @role=person
Hennadii Matsehora | Matsehora | Matsegora | Hennadi Matsehora | Gennadi Matsegora @side=UA @role=person
Andrii Besedin | Besedin | Andriy Besedin | Andrij Besedin | Besjedin @side=UA @role=person
Vitalii Karabanov | Karabanov | Vitali Karabanov @side=UA @role=person
Tamaz Hambarashvili | Hambarashvili | Gambarasjvili | Gambarashvili | Hambarasjvili @side=UA @role=person
Oleksii Kharkivskyi | Oleksii Kharkivskyy | Oleksij Charkivsky | Oleksiy Kharkivskyi | Oleksij Charkivskyj @side=UA @role=person
Vadym Liakh | Liakh | Ljach | Vadym Ljach | Lyakh | Vadym Lyakh @side=UA @role=person
Oleksandr Honcharenko | Oleksandr Hontsjarenko | Honcharenko | Hontsjarenko | Gontsjarenko @side=UA @role=person
Oleksii Reva | Oleksij Reva | Oleksiy Reva @side=UA @role=person
Serhii Dobriak | Dobriak | Dobrjak @side=UA @role=person
Serhii Chaus | Serhij Tsjaoes | Serhiy Chaus @side=UA @role=person
Vitalii Barabash | Barabash | Barabasj | Vitali Barabasj | Vitaliy Barabash | Vitalij Barabasj | Barabasch @side=UA @role=person
Ihor Kolykhaiev | Kolykhaiev | Kolychajev | Kolykhayev | Ihor Kolychajev | Igor Kolychajev | Ihor Kolykhayev | Kolykhaev @side=UA @role=person
Roman Mrochko | Mrochko | Mrotsjko | Roman Mrotsjko @side=UA @role=person
Dmytro Orlov @side=UA @role=person
Petro Kotin | Kotin @side=UA @role=person
Oleksandr Symchyshyn | Symchyshyn | Symtsjysjyn @side=UA @role=person
Ruslan Martsinkiv | Martsinkiv @side=UA @role=person
Volodymyr Kovalenko @side=UA @role=person
Yevhen Yevtushenko | Yevtushenko | Jevtoesjenko | Jevhen Jevtoesjenko | Yevtoesjenko @side=UA @role=person
Vitalii Maletskyi | Maletskyi | Maletsky | Vitali Maletsky @side=UA @role=person
Maksym Borodin @side=UA @role=person
Viktor Zhdanov @side=UA @role=person
Artem Semenikhin | Semenikhin | Artem Semenichin | Semenichin @side=UA @role=person
Oleksandr Lysenko | Oleksandr Lisenko @side=UA @role=person
Ihor Polishchuk | Polishchuk | Polisjtsjoek @side=UA @role=person
# -- Ukraine: offices, services, agencies
generale staf van Oekraïne | Oekraïense generale staf | generale staf van het Oekraïense leger | generale staf van de Oekraïense strijdkrachten | generale staf in Kiev | Generale Staf van Oekraïne | General Staff of Ukraine | Ukrainian General Staff | Ukrainian general staff | General Staff of the Armed Forces of Ukraine | Генштаб @side=UA @role=office
SBU | Oekraïense inlichtingendienst SBU | Oekraïense geheime dienst SBU | inlichtingendienst SBU | veiligheidsdienst SBU | Oekraïense veiligheidsdienst SBU | Oekraïense veiligheidsdienst | Oekraïense geheime dienst | veiligheidsdienst van Oekraïne | Security Service of Ukraine | Ukrainian security service | СБУ | SBOe @side=UA @role=agency
HUR | GUR | Oekraïense militaire inlichtingendienst | militaire inlichtingendienst van Oekraïne | Ukrainian military intelligence | Ukrainian Main Directorate of Intelligence | Main Intelligence Directorate of Ukraine | ГУР | GOeR | HOeR @side=UA @role=agency
Energoatom | Enerhoatom @side=UA @role=agency
Ukrenergo | Oekrenerho | Oekrenergo | Ukrenerho @side=UA @role=agency
Naftogaz | Naftohaz @side=UA @role=agency
DTEK @side=UA @role=agency
Ukrzaliznytsia | Ukrzaliznytsya | Oekrzaliznytsja @side=UA @role=agency
Verkhovna Rada | Verchovna Rada | Verkhovna Rada of Ukraine @side=UA @role=office
Bankova | Bankova-straat @side=UA @role=office
Operationeel Commando Zuid | operationeel commando Zuid | commando Zuid | zuidelijk commando van het Oekraïense leger | Operational Command South | Operational Command “South” @side=UA @role=office
Operationeel Commando Noord | commando Noord | Operational Command North @side=UA @role=office
Operationeel Commando Oost | Operational Command East @side=UA @role=office
Operationeel-tactische groep Tavria | Tavria | Tavrija | Tavriia | Tavria-groep @side=UA @role=office
Operationeel-strategische groep Khortytsia | Khortytsia | Chortytsja | Khortytsya @side=UA @role=office
Oekraïense grenswacht | State Border Guard Service | Ukrainian border guard | staatsgrensdienst van Oekraïne @side=UA @role=agency
Oekraïense reddingsdienst | State Emergency Service of Ukraine | State Emergency Service | Oekraïense hulpdiensten @side=UA @role=agency
Oekraïense nationale politie | National Police of Ukraine @side=UA @role=agency
Nationale Garde van Oekraïne | Oekraïense Nationale Garde | Oekraïense nationale garde | National Guard of Ukraine | Ukrainian National Guard @side=UA @role=unit
Centrum voor Nationaal Verzet | National Resistance Center | National Resistance Centre | Ukrainian National Resistance Center | Nationaal Verzetscentrum @side=UA @role=agency
Centrum voor Strategische Communicatie | StratCom Ukraine | StratCom @side=UA @role=agency
# -- Ukraine: units
Azov | Azovregiment | Azov-regiment | Azovbataljon | Azov-bataljon | Azovbrigade | Azov-brigade | regiment Azov | bataljon Azov | Azov-strijders | Azovstrijders | Azov Regiment | Azov Battalion | Azov Brigade | Azov fighters @side=UA @role=unit
Aidar-bataljon | Aidarbataljon | Ajdarbataljon | Ajdar-bataljon | Aidar Battalion | Aidar battalion | Aidarregiment @side=UA @role=unit
Kraken | Krakenregiment | Kraken-regiment | Kraken unit | Kraken-eenheid @side=UA @role=unit
Rechtse Sector | Pravy Sektor | Pravyj Sektor | Right Sector | Da Vinci Wolves @side=UA @role=unit
Internationaal Legioen | Oekraïens vreemdelingenlegioen | Internationaal legioen | International Legion | Internationale Legioen | International Legion of Ukraine | Oekraïense vreemdelingenlegioen @side=UA @role=unit
Vrijheid van Rusland | Legioen Vrijheid van Rusland | Vrijwilligerslegioen Vrijheid van Rusland | Legioen 'Vrijheid van Rusland' | Vrij Rusland-legioen | Freedom of Russia Legion | Freedom of Russia | Legion Svoboda Rossii | Legioen Vrij Rusland | Legioen voor een Vrij Rusland | Vrijheid voor Rusland | Liberty of Russia Legion @side=UA @role=unit
Russisch Vrijwilligerskorps | Russische Vrijwilligerskorps | Russian Volunteer Corps | Russisch vrijwilligerskorps | Russische vrijwilligerskorps | RDK @side=UA @role=unit
Siberisch bataljon | Siberische bataljon | Siberian Battalion @side=UA @role=unit
Territoriale verdediging | territoriale verdediging van Oekraïne | Territorial Defense Forces | Oekraïense territoriale verdediging | Territorial Defence Forces | territoriale verdedigingstroepen @side=UA @role=unit
36e marinebrigade | 36e brigade mariniers | 36th Marine Brigade | 36e Marinebrigade @side=UA @role=unit
35e marinebrigade | 35e brigade mariniers | 35th Marine Brigade @side=UA @role=unit
37e marinebrigade | 37th Marine Brigade @side=UA @role=unit
38e marinebrigade | 38th Marine Brigade @side=UA @role=unit
93e gemechaniseerde brigade | 93e brigade | 93rd Mechanized Brigade | 93rd Brigade | Kholodnyi Yar | Cholodny Jar @side=UA @role=unit
92e gemechaniseerde brigade | 92e brigade | 92nd Mechanized Brigade | 92nd Assault Brigade | 92nd Brigade @side=UA @role=unit
72e gemechaniseerde brigade | 72e brigade | 72nd Mechanized Brigade | 72nd Brigade | Zwarte Zaporozjtsi | Black Zaporozhians @side=UA @role=unit
47e gemechaniseerde brigade | 47e brigade | 47th Mechanized Brigade | 47th Brigade | Magura-brigade @side=UA @role=unit
110e gemechaniseerde brigade | 110e brigade | 110th Mechanized Brigade | 110th Brigade @side=UA @role=unit
3e aanvalsbrigade | Derde Aanvalsbrigade | derde aanvalsbrigade | Derde Afzonderlijke Aanvalsbrigade | 3rd Assault Brigade | Third Assault Brigade | Derde Stormbrigade @side=UA @role=unit
80e luchtaanvalsbrigade | 80th Air Assault Brigade | 80e brigade @side=UA @role=unit
95e luchtaanvalsbrigade | 95th Air Assault Brigade @side=UA @role=unit
82e luchtaanvalsbrigade | 82nd Air Assault Brigade | 82e brigade @side=UA @role=unit
25e luchtlandingsbrigade | 25th Airborne Brigade @side=UA @role=unit
79e luchtaanvalsbrigade | 79th Air Assault Brigade @side=UA @role=unit
46e luchtmobiele brigade | 46th Airmobile Brigade @side=UA @role=unit
10e bergbrigade | 10th Mountain Assault Brigade | Edelweiss-brigade @side=UA @role=unit
128e bergbrigade | 128th Mountain Assault Brigade @side=UA @role=unit
24e gemechaniseerde brigade | 24th Mechanized Brigade @side=UA @role=unit
28e gemechaniseerde brigade | 28th Mechanized Brigade @side=UA @role=unit
30e gemechaniseerde brigade | 30th Mechanized Brigade @side=UA @role=unit
4e tankbrigade | 4th Tank Brigade @side=UA @role=unit
1e tankbrigade | 1st Tank Brigade @side=UA @role=unit
Magyar's Birds | Birds of Magyar | Vogels van Madyar | Madyar's Birds @side=UA @role=unit
Kastus Kalinouski-regiment | Kalinouski-regiment | Kastus Kalinouski Regiment | Kalinoŭski-regiment @side=UA @role=unit
Sjeich Mansoerbataljon | Sheikh Mansur Battalion | Sjeich Mansoer-bataljon @side=UA @role=unit
Djochar Doedajev-bataljon | Dzhokhar Dudayev Battalion @side=UA @role=unit
Carpathian Sich | Karpaten-Sitsj @side=UA @role=unit
Georgisch Legioen | Georgische Legioen | Georgian Legion @side=UA @role=unit
Atesh | Atesj @side=UA @role=unit
# -- Ukraine: media
Ukrinform | Oekrinform @side=UA @role=media
Oekrajinska Pravda | Ukrainska Pravda | Ukrayinska Pravda | Oekrainska Pravda | Oekraïnska Pravda | Oekraïense Pravda | Ukrajinska Pravda @side=UA @role=media
Suspilne | Soespilne @side=UA @role=media
Kyiv Independent | The Kyiv Independent | Kiev Independent | The Kiev Independent @side=UA @role=media
Kyiv Post | Kiev Post @side=UA @role=media
UNIAN | Unian @side=UA @role=media
Interfax-Ukraine | Interfax-Oekraïne | Interfax Ukraine | Interfax Oekraïne @side=UA @role=media
Hromadske | Gromadske @side=UA @role=media
RBC-Ukraine | RBK-Oekraïne @side=UA @role=media
DeepState | Deepstate | DeepStateMap | DeepState UA | DeepState-kaart | Deep State @side=UA @role=media
Boetoesov | Yuriy Butusov | Joeri Boetoesov | Butusov @side=UA @role=person
Bohdan Myroshnykov | Myroshnykov @side=UA @role=person
Kostyantyn Mashovets | Mashovets | Masjovets | Konstantyn Masjovets | Kostiantyn Mashovets @side=UA @role=person
Oleh Zhdanov | Zhdanov | Zjdanov | Oleh Zjdanov | Oleg Zjdanov @side=UA @role=person
# -- Russia: president, government, parliament
Vladimir Putin | Poetin | Putin | Vladimir Poetin | Wladimir Putin | Poutine | Путин | Путін @side=RU @role=person
Kremlin | het Kremlin | Kremlinwoordvoerder | Kremlin-woordvoerder | Kreml | Кремль @side=RU @role=office
Dmitri Peskov | Peskov | Dmitry Peskov | Dmitrij Peskov @side=RU @role=person
Sergei Shoigu | Shoigu | Sjojgoe | Sjoigoe | Shoygu | Sjojgu | Sjoejgoe | Schoigu | Sergej Sjojgoe | Sergej Sjoigoe | Sergei Sjojgoe | Sergei Sjoigoe | Sergey Shoigu | Sergei Shoygu | Sergej Shoigu | Sergej Sjojgu @side=RU @role=person
Andrei Belousov | Belousov | Belooesov | Andrej Belooesov | Beloesov | Andrej Beloesov | Andrey Belousov @side=RU @role=person
Sergei Lavrov | Lavrov | Sergej Lavrov | Sergey Lavrov | Lawrow @side=RU @role=person
Maria Zakharova | Zakharova | Zacharova | Maria Zacharova | Marija Zacharova | Sacharowa @side=RU @role=person
Dmitri Medvedev | Medvedev | Medvedjev | Dmitry Medvedev | Dmitrij Medvedev | Dmitri Medvedjev @side=RU @role=person
Michail Misjoestin | Misjoestin | Mishustin | Mikhail Mishustin | Michail Mishustin @side=RU @role=person
Vladimir Medinski | Medinski | Medinsky | Vladimir Medinsky @side=RU @role=person
Sergej Naryshkin | Naryshkin | Narysjkin | Sergej Narysjkin | Sergey Naryshkin | Sergei Naryshkin @side=RU @role=person
Nikolaj Patroesjev | Patroesjev | Patrushev | Nikolai Patrushev | Nikolaj Patrushev | Nikolay Patrushev @side=RU @role=person
Aleksandr Bortnikov | Bortnikov | Alexander Bortnikov @side=RU @role=person
Vjatsjeslav Volodin | Volodin | Vyacheslav Volodin @side=RU @role=person
Valentina Matvienko | Matvienko | Matvijenko | Valentina Matvijenko @side=RU @role=person
Leonid Sloetski | Sloetski | Slutsky | Leonid Slutsky @side=RU @role=person
Vasili Nebenzja | Nebenzja | Nebenzya | Nebenzia | Vasily Nebenzya | Vasili Nebenzia | Vassily Nebenzia @side=RU @role=person
Kirill Dmitriev | Kirill Dmitrijev @side=RU @role=person
Joeri Oesjakov | Oesjakov | Ushakov | Yuri Ushakov | Yury Ushakov @side=RU @role=person
Sergej Rjabkov | Rjabkov | Ryabkov | Sergei Ryabkov | Sergey Ryabkov @side=RU @role=person
Sergej Kirijenko | Kirijenko | Kiriyenko | Kirienko | Sergei Kiriyenko @side=RU @role=person
Dmitri Kozak | Dmitry Kozak @side=RU @role=person
Andrej Kartapolov | Kartapolov | Andrei Kartapolov @side=RU @role=person
Alexei Likhachev | Likhachev | Lichatsjov | Aleksej Lichatsjov | Alexey Likhachev @side=RU @role=person
Renat Kartsjaa | Kartsjaa | Karchaa | Renat Karchaa @side=RU @role=person
# -- Russia: generals, spokesmen
Valeri Gerasimov | Gerasimov | Valery Gerasimov | Valerij Gerasimov | Valeriy Gerasimov @side=RU @role=person
Sergej Soerovikin | Soerovikin | Surovikin | Sergei Surovikin | Sergey Surovikin | Sergei Soerovikin @side=RU @role=person
Aleksandr Lapin | Alexander Lapin @side=RU @role=person
Aleksandr Dvornikov | Dvornikov | Alexander Dvornikov @side=RU @role=person
Igor Konasjenkov | Konasjenkov | Konashenkov | Igor Konashenkov | Konaschenkow @side=RU @role=person
Michail Mizintsev | Mizintsev | Mikhail Mizintsev @side=RU @role=person
Roestam Moeradov | Moeradov | Muradov | Rustam Muradov @side=RU @role=person
Michail Teplinski | Teplinski | Teplinsky | Mikhail Teplinsky @side=RU @role=person
Ivan Popov @side=RU @role=person
Gennadi Zjidko | Zjidko | Zhidko | Gennady Zhidko @side=RU @role=person
Aleksandr Zjoeravljov | Zjoeravljov | Zhuravlyov | Alexander Zhuravlyov @side=RU @role=person
Joenoes-bek Jevkoerov | Jevkoerov | Yevkurov | Yunus-bek Yevkurov | Yunus-Bek Yevkurov @side=RU @role=person
Timoer Ivanov | Timur Ivanov @side=RU @role=person
Viktor Sokolov @side=RU @role=person
Igor Kirillov | Kirillov @side=RU @role=person
Andrej Mordvitsjev | Mordvitsjev | Mordvichev | Andrei Mordvichev @side=RU @role=person
Oleg Saljoekov | Saljoekov | Salyukov | Oleg Salyukov @side=RU @role=person
Apti Alaoedinov | Alaoedinov | Alaudinov | Apti Alaudinov | Apty Alaudinov @side=RU @role=person
Ramzan Kadyrov | Kadyrov | Kadirov | Ramzan Kadirov @side=RU @role=person
Jevgeni Prigozjin | Prigozjin | Prigozhin | Jevgenij Prigozjin | Jevgeni Prigozhin | Yevgeny Prigozhin | Evgeny Prigozhin | Prigoschin | Jevgeny Prigozjin | Prigozjyn | Yevgeni Prigozhin @side=RU @role=person
Dmitri Oetkin | Oetkin | Utkin | Dmitry Utkin @side=RU @role=person
Igor Girkin | Girkin | Strelkov | Igor Strelkov @side=RU @role=person
# -- Russian-installed officials and separatist leaders
Denis Poesjilin | Poesjilin | Pushilin | Denis Pushilin | Puschilin | Poesilin @side=RU @role=person
Leonid Pasetsjnik | Pasetsjnik | Pasechnik | Leonid Pasechnik | Passetschnik @side=RU @role=person
Andrej Marotsjko | Marotsjko | Marochko | Andrei Marochko | Andrey Marochko @side=RU @role=person
Edoeard Basoerin | Basoerin | Basurin | Eduard Basurin @side=RU @role=person
Rodion Mirosjnik | Mirosjnik | Miroshnik | Rodion Miroshnik @side=RU @role=person
Vladimir Saldo | Saldo | Volodymyr Saldo @side=RU @role=person
Kirill Stremoesov | Stremoesov | Stremousov | Kirill Stremousov | Stremooesov | Kirill Stremooesov | Kyrylo Stremousov @side=RU @role=person
Jevgeni Balitski | Balitski | Balitsky | Yevgeny Balitsky | Jevhen Balytsky | Balytsky @side=RU @role=person
Vladimir Rogov | Rogov | Volodymyr Rohov @side=RU @role=person
Vitali Gantsjev | Gantsjev | Ganchev | Vitaly Ganchev | Vitali Ganchev | Hanchev @side=RU @role=person
Sergej Aksjonov | Aksjonov | Aksyonov | Sergei Aksyonov | Sergey Aksyonov | Aksenov | Aksionov | Sergej Aksionov @side=RU @role=person
Michail Razvozjajev | Razvozjajev | Razvozhayev | Mikhail Razvozhayev | Razvozhaev | Razvozjaev | Michail Razvozjaev @side=RU @role=person
Oleg Krjoetsjkov | Krjoetsjkov | Kryuchkov | Oleg Kryuchkov @side=RU @role=person
Vladimir Konstantinov @side=RU @role=person
Vladimir Leontjev | Vladimir Leontyev @side=RU @role=person
Aleksandr Kobets @side=RU @role=person
Konstantin Ivasjtsjenko | Ivasjtsjenko | Ivashchenko | Konstantin Ivashchenko @side=RU @role=person
Galina Daniltsjenko | Daniltsjenko | Danylchenko | Halyna Danylchenko | Galina Danilchenko @side=RU @role=person
Jan Gagin | Gagin | Yan Gagin @side=RU @role=person
Aleksej Koelemzin | Kulemzin | Alexei Kulemzin @side=RU @role=person
# -- Russian regional governors
Vjatsjeslav Gladkov | Gladkov | Vyacheslav Gladkov @side=RU @role=person
Roman Starovojt | Starovojt | Starovoit | Roman Starovoit | Roman Starovoyt | Starovoyt @side=RU @role=person
Aleksej Smirnov | Alexei Smirnov | Alexey Smirnov @side=RU @role=person
Aleksandr Chinsjtejn | Chinsjtejn | Khinshtein | Alexander Khinshtein | Khinshteyn @side=RU @role=person
Aleksandr Bogomaz | Bogomaz | Alexander Bogomaz @side=RU @role=person
Vasili Goloebev | Goloebev | Golubev | Vasily Golubev | Vasili Golubev @side=RU @role=person
Aleksandr Goesev | Alexander Gusev @side=RU @role=person
Veniamin Kondratjev | Kondratjev | Kondratyev | Veniamin Kondratyev | Kondratiev @side=RU @role=person
Roman Boesargin | Boesargin | Busargin | Roman Busargin @side=RU @role=person
Sergej Sobjanin | Sobjanin | Sobyanin | Sergei Sobyanin | Sergey Sobyanin @side=RU @role=person
Michail Vedernikov | Vedernikov | Mikhail Vedernikov @side=RU @role=person
Andrej Vorobjov | Andrei Vorobyov @side=RU @role=person
Joeri Sljoesar | Slyusar | Yury Slyusar @side=RU @role=person
# -- Russia: offices, services, agencies
Russische ministerie van Defensie | Russisch ministerie van Defensie | ministerie van Defensie in Moskou | ministerie van Defensie van Rusland | Russian Defence Ministry | Russian Ministry of Defence | Russian Ministry of Defense | Russian Defense Ministry | Russische defensieministerie | Минобороны @side=RU @role=office
Russische generale staf | generale staf van het Russische leger | Russian General Staff | generale staf in Moskou @side=RU @role=office
FSB | Russische veiligheidsdienst FSB | Russische veiligheidsdienst | Federal Security Service | ФСБ @side=RU @role=agency
GRU | GROe | Russische militaire inlichtingendienst | ГРУ @side=RU @role=agency
SVR | Russische buitenlandse inlichtingendienst @side=RU @role=agency
Rosgvardia | Rosgvardija | Rosgvardiya | Russische Nationale Garde | Russische nationale garde @side=RU @role=unit
Roskomnadzor @side=RU @role=agency
Rosatom @side=RU @role=agency
Rosenergoatom @side=RU @role=agency
Gazprom @side=RU @role=agency
Rosneft @side=RU @role=agency
Doema | Staatsdoema | State Duma | Duma @side=RU @role=office
Federatieraad | Federation Council @side=RU @role=office
Russische Veiligheidsraad | Security Council of Russia | Russian Security Council @side=RU @role=office
Russische Onderzoekscomité | Onderzoekscomité van Rusland | Investigative Committee of Russia @side=RU @role=agency
Zwarte Zeevloot | Zwarte-Zeevloot | Russische Zwarte Zeevloot | Black Sea Fleet | Zwarte Zee-vloot @side=RU @role=unit
Verenigd Rusland | United Russia @side=RU @role=agency
# -- Russia: units
Wagner | Wagnergroep | Wagner-groep | Wagner Group | Wagnerhuurlingen | Wagner-huurlingen | Wagnerstrijders | Wagner-strijders | huurlingengroep Wagner | huurlingenleger Wagner | Wagnertroepen | Wagner-troepen | Wagner mercenaries | Wagner fighters | Wagner-leger | Wagnerleger | Вагнер @side=RU @role=unit
Kadyrovtsy | Kadyrovtsi | Kadyrovieten | Kadyrov-strijders | Tsjetsjeense strijders | Kadyrovites | Tsjetsjeense troepen | Chechen fighters | troepen van Kadyrov @side=RU @role=unit
Achmat | Achmat-bataljon | Achmatbataljon | Akhmat | Akhmat special forces | Achmat-strijders | Akhmat-bataljon @side=RU @role=unit
Sparta-bataljon | Spartabataljon | Sparta Battalion @side=RU @role=unit
Somali-bataljon | Somalia-bataljon | Somali Battalion @side=RU @role=unit
Storm-Z | Storm Z | Storm-V | Storm Z-eenheden | Storm-Z-eenheden @side=RU @role=unit
Redut | Redoet | Redut-PMC @side=RU @role=unit
Rusich | Roesitsj | Rusitsj @side=RU @role=unit
Afrika Korps | Afrikakorps | Africa Corps @side=RU @role=unit
4e Garde Tankdivisie | 4e gardetankdivisie | 4th Guards Tank Division | Kantemirovdivisie | Kantemirov-divisie @side=RU @role=unit
1e Garde Tankleger | 1e gardetankleger | Eerste Garde Tankleger | 1st Guards Tank Army | 1ste Garde Tankleger | Eerste Gardetankleger @side=RU @role=unit
20e leger | 20th Combined Arms Army @side=RU @role=unit
58e leger | 58th Combined Arms Army | 58th Army @side=RU @role=unit
6e leger | 6th Combined Arms Army @side=RU @role=unit
76e luchtlandingsdivisie | 76e Garde Luchtaanvalsdivisie | 76th Guards Air Assault Division | 76th Airborne Division @side=RU @role=unit
155e marinebrigade | 155e brigade mariniers | 155th Naval Infantry Brigade | 155th Marine Brigade @side=RU @role=unit
810e marinebrigade | 810e brigade mariniers | 810th Naval Infantry Brigade | 810th Marine Brigade @side=RU @role=unit
40e marinebrigade | 40th Naval Infantry Brigade @side=RU @role=unit
64e gemotoriseerde brigade | 64e brigade | 64th Motor Rifle Brigade | 64th Separate Motor Rifle Brigade @side=RU @role=unit
3e Legerkorps | 3rd Army Corps | Derde Legerkorps @side=RU @role=unit
1e Legerkorps | 1st Army Corps @side=RU @role=unit
2e Legerkorps | 2nd Army Corps @side=RU @role=unit
Rubikon | Roebikon | Rubicon-eenheid | Rubikon-eenheid @side=RU @role=unit
# -- Russia: media and war bloggers
TASS | Tass | ТАСС | Itar-Tass | persbureau TASS | persbureau Tass @side=RU @role=media
RIA Novosti | Ria Novosti | RIA | РИА Новости | RIA-Novosti @side=RU @role=media
Interfax | Интерфакс @side=RU @role=media
Rossija 1 | Rossija-1 | Rossiya 1 | Rossia 1 | Rossiya-1 | Rossija 24 | Rossiya 24 @side=RU @role=media
RT | Russia Today @side=RU @role=media
Sputnik | Spoetnik @side=RU @role=media
Rossiejskaja Gazeta | Rossiyskaya Gazeta | Rossijskaja Gazeta @side=RU @role=media
Komsomolskaja Pravda | Komsomolskaya Pravda @side=RU @role=media
Izvestia | Izvestija | Izvestiya @side=RU @role=media
Kommersant @side=RU @role=media
RBK | RBC @side=RU @role=media
Zvezda | Tv Zvezda | TV Zvezda @side=RU @role=media
Pervy Kanal | Perviy Kanal | Channel One Russia @side=RU @role=media
Telegramkanaal Mash | Mash @side=RU @role=media
Telegramkanaal Baza | Baza @side=RU @role=media
SHOT | Telegramkanaal Shot @side=RU @role=media
Rybar @side=RU @role=media
WarGonzo | Wargonzo | Semjon Pegov | Semyon Pegov | Pegov @side=RU @role=media
Readovka @side=RU @role=media
Grey Zone | Greyzone | Gray Zone @side=RU @role=media
Voenkor Kotenok | Kotenok | Joeri Kotenok | Yuri Kotenok @side=RU @role=media
Aleksandr Kots | Alexander Kots @side=RU @role=person
Boris Rozjin | Rozjin | Rozhin | Boris Rozhin | Colonelcassad @side=RU @role=person
Jevgeni Poddoebny | Poddoebny | Poddubny | Yevgeny Poddubny @side=RU @role=person
Two Majors | Twee Majoors @side=RU @role=media
Romanov Light | Romanov_92 @side=RU @role=media
Vladlen Tatarski | Tatarski | Tatarsky | Vladlen Tatarsky @side=RU @role=person
Vladimir Solovjov | Solovjov | Solovyov | Vladimir Solovyov | Soloviev @side=RU @role=person
Margarita Simonjan | Simonjan | Simonyan | Margarita Simonyan @side=RU @role=person
Olga Skabejeva | Skabejeva | Skabeyeva | Olga Skabeyeva @side=RU @role=person
# -- Russian media and people outside the state's grip: no side
Meduza @role=media
Novaja Gazeta | Novaya Gazeta | Novaya Gazeta Europe @role=media
Moscow Times | The Moscow Times @role=media
Mediazona | Mediazone @role=media
Verstka | Vjorstka @role=media
Important Stories | iStories @role=media
The Insider @role=media
Telegramkanaal Astra | Astra @role=media
Dozjd | TV Rain | Tv Dozjd @role=media
Bellingcat @role=media
Conflict Intelligence Team | CIT @role=agency
Radio Free Europe | RFE/RL | Radio Liberty | Radio Svoboda @role=media
mensenrechtenorganisatie Memorial | rights group Memorial @role=agency
Aleksej Navalny | Navalny | Alexei Navalny | Navalnyj | Alexey Navalny @role=person
# -- Belarus
Alexander Loekasjenko | Loekasjenko | Lukashenko | Lukasjenko | Aleksandr Loekasjenko | Alexander Lukashenko | Aleksandr Lukashenko | Lukaschenko @side=BY @role=person
Svetlana Tichanovskaja | Tichanovskaja | Tsikhanouskaya | Sviatlana Tsikhanouskaya | Svjatlana Tsichanowskaja @side=BY @role=person
Belta | BelTA @side=BY @role=media
Hajun | Belaruski Hajun | Belarusian Hajun @side=BY @role=media
# -- United States
Joe Biden | Biden @side=US @role=person
Donald Trump | Trump @side=US @role=person
Kamala Harris @side=US @role=person
JD Vance | J.D. Vance | Vance @side=US @role=person
Antony Blinken | Blinken | Anthony Blinken @side=US @role=person
Marco Rubio | Rubio @side=US @role=person
Lloyd Austin @side=US @role=person
Pete Hegseth | Hegseth @side=US @role=person
Mark Milley | Milley @side=US @role=person
Jake Sullivan @side=US @role=person
William Burns | Bill Burns @side=US @role=person
John Kirby | Kirby @side=US @role=person
Karine Jean-Pierre | Jean-Pierre @side=US @role=person
Ned Price @side=US @role=person
Pat Ryder | Patrick Ryder @side=US @role=person
Matthew Miller @side=US @role=person
Keith Kellogg | Kellogg @side=US @role=person
Steve Witkoff | Witkoff @side=US @role=person
Linda Thomas-Greenfield | Thomas-Greenfield @side=US @role=person
Christopher Cavoli | Cavoli @side=US @role=person
Witte Huis | het Witte Huis | White House @side=US @role=office
Pentagon | het Pentagon @side=US @role=office
CIA @side=US @role=agency
State Department | Amerikaanse ministerie van Buitenlandse Zaken | Foggy Bottom @side=US @role=office
Amerikaanse ministerie van Defensie | US Department of Defense | US Defense Department @side=US @role=office
Amerikaanse Congres | US Congress @side=US @role=office
# -- United Kingdom
Boris Johnson @side=GB @role=person
Liz Truss | Truss @side=GB @role=person
Rishi Sunak | Sunak @side=GB @role=person
Keir Starmer | Starmer @side=GB @role=person
Ben Wallace @side=GB @role=person
Grant Shapps | Shapps @side=GB @role=person
John Healey | Healey @side=GB @role=person
James Cleverly @side=GB @role=person
David Lammy | Lammy @side=GB @role=person
David Cameron @side=GB @role=person
Tony Radakin | Radakin @side=GB @role=person
Britse ministerie van Defensie | Brits ministerie van Defensie | Britse defensieministerie | Britse Defensieministerie | UK Ministry of Defence | British Ministry of Defence | British Defence Ministry | UK Defence Ministry | UK MoD @side=GB @role=office
Britse inlichtingendienst | Britse militaire inlichtingendienst | Britse inlichtingendiensten | British intelligence | British military intelligence | MI6 @side=GB @role=agency
Downing Street | Downing Street 10 @side=GB @role=office
# -- other states
Emmanuel Macron | Macron @side=FR @role=person
Sébastien Lecornu | Lecornu | Sebastien Lecornu @side=FR @role=person
Élysée | Elysée | Élysée-paleis | Elysée-paleis @side=FR @role=office
Quai d'Orsay @side=FR @role=office
Olaf Scholz | Scholz @side=DE @role=person
Friedrich Merz @side=DE @role=person
Annalena Baerbock | Baerbock @side=DE @role=person
Boris Pistorius | Pistorius @side=DE @role=person
Christine Lambrecht | Lambrecht @side=DE @role=person
Bundeswehr @side=DE @role=office
BND | Bundesnachrichtendienst @side=DE @role=agency
Andrzej Duda @side=PL @role=person
Donald Tusk | Tusk @side=PL @role=person
Mateusz Morawiecki | Morawiecki @side=PL @role=person
Mark Rutte | Rutte @role=person
Dick Schoof | Schoof @side=NL @role=person
Kajsa Ollongren | Ollongren @side=NL @role=person
Ruben Brekelmans | Brekelmans @side=NL @role=person
Wopke Hoekstra | Hoekstra @side=NL @role=person
MIVD @side=NL @role=agency
AIVD @side=NL @role=agency
Alexander De Croo | De Croo @side=BE @role=person
Bart De Wever | De Wever @side=BE @role=person
Ludivine Dedonder | Dedonder @side=BE @role=person
Hadja Lahbib | Lahbib @side=BE @role=person
Viktor Orban | Orban | Orbán | Viktor Orbán @side=HU @role=person
Péter Szijjártó | Szijjarto | Szijjártó | Peter Szijjarto @side=HU @role=person
Robert Fico | Fico @side=SK @role=person
Recep Tayyip Erdogan | Erdogan | Erdoğan | Recep Tayyip Erdoğan @side=TR @role=person
Hulusi Akar @side=TR @role=person
Mevlüt Çavuşoğlu | Cavusoglu | Çavuşoğlu | Mevlut Cavusoglu @side=TR @role=person
Hakan Fidan @side=TR @role=person
Xi Jinping @side=CN @role=person
Wang Yi @side=CN @role=person
Narendra Modi | Modi @side=IN @role=person
Kim Jong-un | Kim Jong Un | Kim Jong-Un @side=KP @role=person
Kaja Kallas | Kallas @role=person
Gitanas Nauseda | Nauseda | Nausėda @side=LT @role=person
Gabrielius Landsbergis | Landsbergis @side=LT @role=person
Edgars Rinkevics | Rinkevics | Rinkēvičs @side=LV @role=person
Sauli Niinistö | Niinistö | Niinisto @side=FI @role=person
Sanna Marin @side=FI @role=person
Alexander Stubb | Stubb @side=FI @role=person
Magdalena Andersson @side=SE @role=person
Ulf Kristersson | Kristersson @side=SE @role=person
Mette Frederiksen @side=DK @role=person
Giorgia Meloni | Meloni @side=IT @role=person
Mario Draghi | Draghi @side=IT @role=person
Pedro Sánchez | Pedro Sanchez @side=ES @role=person
Justin Trudeau | Trudeau @side=CA @role=person
Maia Sandu | Sandu @side=MD @role=person
Klaus Iohannis | Iohannis @side=RO @role=person
Petr Pavel @side=CZ @role=person
Aleksandar Vucic | Vucic | Vučić | Aleksandar Vučić @side=RS @role=person
Mohammed bin Salman | Mohammed Bin Salman @side=SA @role=person
Cyril Ramaphosa | Ramaphosa @side=ZA @role=person
Lula da Silva | Lula @side=BR @role=person
Naftali Bennett @side=IL @role=person
Ebrahim Raisi @side=IR @role=person
Revolutionaire Garde | Iraanse Revolutionaire Garde | Revolutionary Guard | IRGC @side=IR @role=agency
# -- international: no side
NAVO | NATO | Navo | Noord-Atlantische Verdragsorganisatie @role=agency
Jens Stoltenberg | Stoltenberg @role=person
Verenigde Naties | VN | UN | United Nations | de Verenigde Naties @role=agency
Antonio Guterres | Guterres | António Guterres @role=person
VN-Veiligheidsraad | Veiligheidsraad van de VN | Veiligheidsraad van de Verenigde Naties | UN Security Council @role=agency
VN-Mensenrechtenraad | UN Human Rights Council @role=agency
VN-mensenrechtenbureau | OHCHR | VN-mensenrechtenkantoor | UN human rights office @role=agency
UNHCR | VN-vluchtelingenorganisatie @role=agency
OCHA @role=agency
Unicef | UNICEF @role=agency
Unesco | UNESCO @role=agency
Wereldgezondheidsorganisatie | WHO | World Health Organization @role=agency
Wereldvoedselprogramma | World Food Programme | WFP @role=agency
Europese Unie | EU | European Union @role=agency
Europese Commissie | European Commission @role=agency
Europees Parlement | European Parliament @role=agency
Europese Raad | European Council @role=agency
Raad van Europa | Council of Europe @role=agency
Ursula von der Leyen | Von der Leyen | von der Leyen @role=person
Josep Borrell | Borrell @role=person
Charles Michel @role=person
Roberta Metsola | Metsola @role=person
IAEA | Internationaal Atoomenergieagentschap | Internationaal Atoomagentschap | Internationaal Atoomenergie Agentschap | International Atomic Energy Agency | atoomagentschap IAEA | Internationale Atoomenergieagentschap @role=agency
Rafael Grossi | Grossi | Rafael Mariano Grossi @role=person
OVSE | OSCE | Organisatie voor Veiligheid en Samenwerking in Europa @role=agency
Internationaal Strafhof | ICC | Internationale Strafhof | International Criminal Court @role=agency
Karim Khan @role=person
Internationaal Gerechtshof | International Court of Justice @role=agency
Rode Kruis | Internationale Rode Kruis | ICRC | Red Cross | Internationaal Comité van het Rode Kruis @role=agency
G7 | G-7 @role=agency
G20 | G-20 @role=agency
Artsen zonder Grenzen | Médecins Sans Frontières @role=agency
Amnesty International | Amnesty @role=agency
Human Rights Watch | HRW @role=agency
Europol @role=agency
Interpol @role=agency
IMF | Internationaal Monetair Fonds @role=agency
Wereldbank | World Bank @role=agency
Vaticaan | het Vaticaan | Vatican | Heilige Stoel @role=agency
paus Franciscus | Paus Franciscus | Pope Francis @role=person
Institute for the Study of War | ISW | Amerikaanse denktank Institute for the Study of War | Instituut voor de Studie van Oorlog | denktank ISW | Institute for Study of War | Amerikaanse Institute for the Study of War @role=agency
Royal United Services Institute | RUSI | Rusi @role=agency
Clingendael | Instituut Clingendael @role=agency
The Hague Centre for Strategic Studies | HCSS | Den Haag Centrum voor Strategische Studies @role=agency
Egmontinstituut | Egmont Instituut @role=agency
International Institute for Strategic Studies | IISS @role=agency
Chatham House @role=agency
Atlantic Council @role=agency
Rand Corporation | RAND Corporation @role=agency
Carnegie Endowment | Carnegie @role=agency
Kiel Institute | Kiel Instituut @role=agency
Critical Threats | Critical Threats Project @role=agency
Black Bird Group @role=agency
Oryx @role=agency
Rochan Consulting @role=agency
Konrad Muzyka | Muzyka @role=person
Michael Kofman | Kofman @role=person
Rob Lee @role=person
Maxar | Maxar Technologies @role=agency
Planet Labs @role=agency
NASA FIRMS | NASA Firms @role=agency
NetBlocks @role=agency
Airwars @role=agency
# -- international media and agencies
Reuters | persbureau Reuters @role=media
AFP | Agence France-Presse | Agence France Presse @role=media
AP | Associated Press | The Associated Press @role=media
DPA | dpa @role=media
ANP @role=media
Belga @role=media
EFE @role=media
ANSA | Ansa @role=media
PAP @role=media
BNO News @role=media
Bloomberg @role=media
BBC | BBC News | BBC Russian @role=media
CNN @role=media
NBC | NBC News @role=media
ABC News @role=media
CBS | CBS News @role=media
Fox News @role=media
MSNBC @role=media
Sky News @role=media
Al Jazeera | Al-Jazeera @role=media
Deutsche Welle @role=media
NOS | NOS Nieuws @role=media
RTL Nieuws @role=media
Nieuwsuur @role=media
VRT | VRT NWS | VRT Nws @role=media
VTM | VTM Nieuws @role=media
RTBF @role=media
De Standaard @role=media
De Morgen @role=media
Het Laatste Nieuws | HLN @role=media
Het Nieuwsblad @role=media
Gazet van Antwerpen @role=media
De Tijd @role=media
Knack @role=media
de Volkskrant | Volkskrant | De Volkskrant @role=media
NRC | NRC Handelsblad @role=media
dagblad Trouw | krant Trouw @role=media
Algemeen Dagblad @role=media
De Telegraaf @role=media
Het Parool @role=media
NU.nl @role=media
Financieele Dagblad | Het Financieele Dagblad @role=media
New York Times | The New York Times | NYT @role=media
Washington Post | The Washington Post @role=media
Wall Street Journal | The Wall Street Journal | WSJ @role=media
Politico @role=media
Axios @role=media
The Guardian | Guardian @role=media
Financial Times | FT @role=media
The Times @role=media
The Economist @role=media
The Telegraph | Daily Telegraph @role=media
The Sun @role=media
Le Monde @role=media
Le Figaro @role=media
Libération @role=media
Der Spiegel @role=media
Bild | Bild Zeitung @role=media
Die Welt @role=media
Die Zeit @role=media
Süddeutsche Zeitung @role=media
Frankfurter Allgemeine | FAZ @role=media
Xinhua @side=CN @role=media
Global Times @side=CN @role=media
Anadolu | Anadolu Agency @side=TR @role=media
KCNA @side=KP @role=media
Yonhap @role=media
Nexta | NEXTA @role=media
Visegrad 24 @role=media
GeoConfirmed | Geoconfirmed @role=media
Liveuamap @role=media

[alias]
bezetter | bezetters | bezettingsmacht | bezettingstroepen | bezettingsleger | bezettingsbestuur | bezettingsautoriteiten | Russische bezetter | Russische bezetters | bezettende macht | occupier | occupiers | occupying forces | occupation forces | occupying power | occupying troops | occupation authorities | occupation administration | Russian occupiers @side=RU
invallers | indringers | Russische invallers | invaders | invader | Russian invaders | invading forces | invasiemacht | invasieleger | invasietroepen @side=RU
agressor | Russische agressor | agressorstaat | aggressor | aggressor state @side=RU
Kremltroepen | Kremlintroepen | troepen van Poetin | soldaten van Poetin | Poetins troepen | Poetins leger | leger van Poetin | Putin's forces | Putin's troops | Kremlin forces @side=RU
orken | orks | orcs | rascisten | Rashisten | rashists @side=RU
separatisten | pro-Russische separatisten | Russischgezinde separatisten | pro-Russische rebellen | pro-Russische milities | pro-Russische troepen | Russischgezinde troepen | pro-Russische strijders | Russischgezinde strijders | prorussische separatisten | separatists | pro-Russian separatists | Russian-backed separatists | Russian-backed forces | pro-Russian forces | Moscow-backed separatists @side=RU
Volksrepubliek Donetsk | Donetsk Volksrepubliek | volksrepubliek Donetsk | zelfverklaarde Volksrepubliek Donetsk | zelfuitgeroepen Volksrepubliek Donetsk | Donetsk People's Republic | DNR | DPR | DNR-troepen | ДНР @side=RU
Volksrepubliek Loehansk | Volksrepubliek Loegansk | Volksrepubliek Luhansk | volksrepubliek Loehansk | volksrepubliek Loegansk | volksrepubliek Luhansk | zelfverklaarde Volksrepubliek Loehansk | zelfverklaarde Volksrepubliek Luhansk | Luhansk People's Republic | Lugansk People's Republic | LNR | LPR | LNR-troepen | ЛНР @side=RU
volksrepublieken | zelfverklaarde volksrepublieken | People's Republics | separatistische republieken | separatistenrepublieken @side=RU
marionettenregering | marionettenbestuur | pro-Russisch bestuur | pro-Russische autoriteiten | pro-Russische bestuur | door Rusland aangestelde bestuur | door Rusland aangestelde autoriteiten | door Moskou aangestelde bestuur | door Moskou aangestelde autoriteiten | Russian-installed authorities | Russian-installed administration | Russian-appointed authorities | Moscow-installed authorities | Moscow-appointed authorities | Russian-installed officials @side=RU
Moskous troepen | troepen van Moskou | Moscow's forces | Moscow's troops @side=RU
Wagnerieten | Wagnerianen | Wagnerites @side=RU
verdedigers | Oekraïense verdedigers | verdedigers van de stad | defenders | Ukrainian defenders | verdedigers van Marioepol | verdedigers van Bachmoet @side=UA
bevrijders | liberators | Oekraïense bevrijders @side=UA
Kiev's troepen | troepen van Kiev | troepen van Kyiv | Kyiv's forces | Kyiv's troops | Kiev's forces @side=UA
onze verdedigers | our defenders @side=UA
kiev-regime | regime in Kiev | regime van Kiev | Kiev regime | Kyiv regime | Kiev-regime @side=UA
neonazi's in Kiev | Oekraïense nationalisten | Ukrainian nationalists | banderisten | Banderieten | Banderites @side=UA
Strijdkrachten van Oekraïne | strijdkrachten van Oekraïne | Armed Forces of Ukraine | AFU | ZSU | ЗСУ | ВСУ | VSU @side=UA
Oekraïense partizanen | Ukrainian partisans @side=UA

[organisation]
# -- clubs
Sjachtar Donetsk | Sjachtjor Donetsk | Shakhtar Donetsk | Shaktar Donetsk | Chakhtar Donetsk | Sjaktar Donetsk | Shakhtyor Donetsk | FC Shakhtar Donetsk
Dynamo Kiev | Dynamo Kyiv | Dinamo Kiev | Dinamo Kyiv | Dynamo Kyjiv
Metalist Charkiv | Metalist Kharkiv | Metalist Charkov | Metalist Kharkov | Metalist 1925 | Metalist 1925 Charkiv | Metalist 1925 Kharkiv
Zorja Loehansk | Zorja Loegansk | Zorya Luhansk | Zoria Luhansk | Zorja Luhansk | Zarja Loegansk | Zorya Lugansk | Zorja Lugansk
Desna Tsjernihiv | Desna Chernihiv | Desna Tsjernigov
Vorskla Poltava
Dnipro-1 | SK Dnipro-1 | SC Dnipro-1 | FK Dnipro | FC Dnipro | Dnipro Dnipropetrovsk | Dnipro Dnjepropetrovsk | Dnjepr Dnjepropetrovsk
Tsjornomorets Odessa | Chornomorets Odesa | Chornomorets Odessa | Tsjernomorets Odessa | Tsjornomorets Odesa
Karpaty Lviv | Roech Lviv | Rukh Lviv | Ruch Lviv
Metaloerh Zaporizja | Metalurh Zaporizhzhia | Metalurg Zaporozhye | Metalurh Donetsk | Metallurg Donetsk
FK Marioepol | FK Mariupol | FC Mariupol
FK Oleksandrija | FC Oleksandriya | FK Oleksandriya | PFK Lviv | FC Lviv | FK Lviv
Kryvbas Kryvyj Rih | Kryvbas Kryvyi Rih | Kryvbas Kryvy Rih | Krivbas Krivoj Rog
Tavrija Simferopol | Tavriya Simferopol | Tavria Simferopol
FK Sebastopol | FC Sevastopol | FK Sevastopol
Veres Rivne | NK Veres
Ingoelets Petrove | Inhulets Petrove | Inhoelets Petrove
Arsenal Kiev | Arsenal Kyiv | Obolon Kiev | Obolon Kyiv | Kolos Kovalivka
Olimpik Donetsk | Olimpik Donezk
HC Donbass | HK Donbas | HC Donbas | HK Donbass | Donbass Arena | Donbas Arena
Sokil Kiev | Sokil Kyiv
Spartak Moskou | Spartak Moscow | Spartak Moskva
CSKA Moskou | CSKA Moscow | ZSKA Moskou | CSKA Moskva
Dinamo Moskou | Dynamo Moskou | Dynamo Moscow | Dinamo Moscow
Lokomotiv Moskou | Lokomotiv Moscow
Torpedo Moskou | Torpedo Moscow
Zenit Sint-Petersburg | Zenit Saint Petersburg | Zenit St. Petersburg | Zenit St Petersburg
FK Krasnodar | FC Krasnodar
FK Rostov | FC Rostov
Kuban Krasnodar | Koeban Krasnodar
Roebin Kazan | Rubin Kazan | Ak Bars Kazan
Krylja Sovetov Samara | Krylya Sovetov
Achmat Grozny | Akhmat Grozny | Terek Grozny
Ural Jekaterinenburg | Oeral Jekaterinenburg | Ural Yekaterinburg
Belogorje Belgorod | Belogorie Belgorod
Dinamo Minsk | Dynamo Minsk | BATE Borisov | Dinamo Brest | Dynamo Brest
Legia Warschau | Legia Warsaw
Dinamo Tbilisi | Dinamo Boekarest | Dinamo Bucharest | Steaua Boekarest | Sheriff Tiraspol | Sjerif Tiraspol
Union Berlin | Hertha Berlin | Hertha BSC | Real Madrid | Atlético Madrid | Atletico Madrid | Paris Saint-Germain | Sparta Praag | Slavia Praag | Slavia Prague | Sparta Prague | Sparta Rotterdam | AS Roma | Slovan Bratislava | Austria Wenen | Rapid Wenen
# -- media and publishing names that hold a place name
Washington Post | The Washington Post | Washington Times | Washington Examiner
New York Times | The New York Times | New York Post | New York Magazine | The New Yorker | New Yorker
Moscow Times | The Moscow Times
Kyiv Independent | The Kyiv Independent | Kiev Independent | Kyiv Post | Kiev Post | The Kyiv Post | New Voice of Ukraine | The New Voice of Ukraine
Radio Moskou | Radio Moscow | Echo van Moskou | Echo of Moscow | Echo Moskvy | Ekho Moskvy
Jerusalem Post | The Jerusalem Post | Times of Israel | The Times of Israel | Times of India | Hindustan Times | China Daily | South China Morning Post | Japan Times
Brussels Times | The Brussels Times | Berliner Zeitung | Neue Zürcher Zeitung | Frankfurter Allgemeine Zeitung | Gazet van Antwerpen | Los Angeles Times | Boston Globe | Chicago Tribune
Ukraine Today | Ukraine Now | Ukraine World | Ukraine 24 | Oekraïne 24 | Russia Today | Russia 1 | Russia-1 | Donbas Today | Crimea.Realities | Krym.Realii | Krim.Realii | Donbas Realii | Realna Viina
Ukraine Weapons Tracker | Ukraine Battle Map | Ukraine War Map | War in Ukraine | Oekraine Live
# -- institutes, offices, programmes
Institute for the Study of War | Kyiv School of Economics | Kiev School of Economics | Kiev International Institute of Sociology | Kyiv International Institute of Sociology
Kyiv Security Forum | Yalta European Strategy | Jalta European Strategy | Kharkiv Human Rights Protection Group | Charkiv Mensenrechtengroep | Kharkiv Human Rights Group
Aidar Public Association | Donbas SOS | Crimea SOS | Krim SOS | CrimeaSOS | Crimean Tatar Resource Center | Mejlis
Ukraine Recovery Conference | Ukraine Defense Contact Group | Oekraïne Contactgroep | Oekraïne-contactgroep | Ramstein-groep | Ramstein-contactgroep | Ramsteingroep | Ramstein format | Ramstein Group | Ramstein-overleg | Ramstein-bijeenkomst
Krim-platform | Crimea Platform | Krimplatform | Crimean Platform
Universiteit van Kiev | Kyiv University | Universiteit van Charkiv | Kharkiv University | Moscow State University | Universiteit van Moskou | Karazin Kharkiv National University | Universiteit van Oxford
Bank of Moscow | Bank of England | Moscow Exchange | beurs van Moskou | Kyivstar | Kievstar | Kyivvodokanal | Ukraine International Airlines | Kharkiv Tractor Plant | Moscow City | Kharkivoblenergo | Kyivenergo | Khersonoblenergo
Patriarchaat van Moskou | Moscow Patriarchate | Patriarchaat van Constantinopel | Patriarchaat van Kiev | Kyiv Patriarchate | Moskouse Patriarchaat
Partij van de Regio's | Party of Regions
# -- treaties, agreements, meetings
Minsk-akkoorden | Minskakkoorden | Akkoorden van Minsk | akkoorden van Minsk | Akkoord van Minsk | akkoord van Minsk | Minsk-akkoord | Minsk II | Minsk-2 | Minsk 2 | Minsk I | Minsk agreements | Minsk Agreements | Minsk accords | Minsk Accords | Minsk-overeenkomsten | Minsk-protocol | Minsk Protocol | Minskproces | Minsk-proces | Minsk process | Verdrag van Minsk
Boedapester Memorandum | Memorandum van Boedapest | Budapest Memorandum | Boedapest-memorandum | Memorandum van Budapest
Akkoord van Istanbul | Istanbul-akkoord | Istanbul communiqué | Istanbul-communiqué | akkoord van Istanbul | Istanbul agreement
Conventies van Genève | Conventie van Genève | Verdragen van Genève | Geneva Conventions | Geneva Convention | Geneefse Conventies
Verdrag van Parijs | Verdrag van Montreux | Montreux-conventie | Verdrag van Rome | Statuut van Rome | Rome Statute | Statuten van Rome | Akkoord van Parijs | Akkoorden van Jalta | Conferentie van Jalta | Yalta Conference | Jalta-conferentie | München-veiligheidsconferentie | Veiligheidsconferentie van München | Munich Security Conference | Veiligheidsconferentie in München | Verdrag van Versailles | Verdrag van Den Haag | Statuut van Den Haag
Krimoorlog | Crimean War | Slag om Stalingrad | Battle of Stalingrad | Slag om Koersk | Slag bij Koersk | Battle of Kursk | Slag bij Poltava
Warschaupact | Pact van Warschau | Warsaw Pact
Normandië-kwartet | Normandisch kwartet | Normandy Format | Normandy format | Normandië-formaat | Normandiëformat
# -- food, things, ships, weapons
kip Kiev | Kip Kiev | chicken Kiev | Chicken Kyiv | kip Kyiv | Chicken Kiev | kotlet Kiev | Kievse taart | Kiev cake
Moskva | kruiser Moskva | raketkruiser Moskva | vlaggenschip Moskva | slagschip Moskva | Moskwa | cruiser Moskva
Moscow Mule
Novotsjerkassk | Novocherkassk | landingsschip Novotsjerkassk | landing ship Novocherkassk
onderzeeër Rostov | onderzeeër Rostov aan de Don | submarine Rostov-on-Don | onderzeeboot Rostov aan de Don | onderzeeboot Rostov-on-Don
Caesar Kunikov | Tsezar Koenikov | landingsschip Minsk | landing ship Minsk | landingsschip Saratov | landing ship Saratov | Orsk | landingsschip Orsk | Sergei Kotov | Sergej Kotov | korvet Ivanovets | Ivanovets
Admiraal Makarov | Admiral Makarov | fregat Admiraal Makarov | fregat Admiral Makarov | Admiraal Essen | Admiral Essen | Admiraal Grigorovitsj
Neptun | Neptune | Bohdan Chmelnytsky | Bohdan Khmelnytsky
Krimwijn | Krimchampagne | Krimkoorts | Krim-Congokoorts | Crimean-Congo haemorrhagic fever | Krim-Congo hemorragische koorts
Odessa Steps | trappen van Odessa | Trappen van Odessa | The Odessa File | Odessa Dossier | Sebastopol Sketches | Sint-Petersburgse Economische Forum | St. Petersburg International Economic Forum
watermeloenen van Cherson | Kherson watermelons
Engels-Duits | Engels-Russisch | Engels-Nederlands
# -- persons whose names look like places
Oleksii Kharkivskyi | Oleksij Charkivsky | Oleksiy Kharkivskyi
Tsjernihivskyj | Tsjernihivsky
Viktor Makarov | Sergej Makarov | Stepan Makarov | Sergei Makarov
Ihor Donets | Oleh Donets | Jack London | Washington Irving | George Washington | Denzel Washington | Paris Hilton | Friedrich Engels | Boris Romantsjenko | Boris Romanchenko
Irving Berlin | Isaiah Berlin
# -- metro stations, streets, squares, stadiums, hotels
metrostation Charkivska | metro Charkivska | Kharkivska metro station | metrostation Kharkivska | metrostation Tsjernihivska | Chernihivska metro station | metrostation Moskovska | metrostation Dnipro | Dnipro metro station | metrostation Minska | Minska metro station | metrostation Kievskaja | Kievskaya metro station | metrostation Poltava | metrostation Lybidska | metrostation Lukianivska | Lukianivska metro station
Hotel Ukraine | Hotel Ukraina | hotel Ukraina | Hotel Oekraïne | hotel Oekraïne | Hotel Kharkiv | Kharkiv Palace | Kharkiv Palace Hotel | Charkiv Palace | Hotel Moscow | hotel Moskou | Hotel Donbass | Donbas Palace | Donbass Palace | Hotel Bristol | Hotel Sapphire | Druzhba Hotel | Hotel Kramatorsk
Retroville | Kyiv-Mohyla Academie | Kyiv-Mohyla Academy | Holenklooster van Kiev | Kyiv Pechersk Lavra | Kiev Pechersk Lavra | Holenklooster
# -- operations and plans
Operatie Koersk-2 | operatie Spinnenweb | operatie Spinneweb | Operation Spiderweb | Operation Spider's Web | Operation Potok

[calendar]
war | 2022-02-24
invasion | 2022-02-24
crimea | 2014-02-20
crimea-annexation | 2014-03-18
donbas-war | 2014-04-12
recognition | 2022-02-21
mobilisation | 2022-09-21
annexation | 2022-09-30
kyiv-withdrawal | 2022-03-31
bucha | 2022-04-01
moskva | 2022-04-14
azovstal | 2022-05-20
kramatorsk-station | 2022-04-08
snake-island | 2022-06-30
sievierodonetsk | 2022-06-25
lysychansk | 2022-07-03
olenivka | 2022-07-29
kherson-offensive | 2022-08-29
kharkiv-offensive | 2022-09-06
lyman | 2022-10-01
crimean-bridge | 2022-10-08
kherson | 2022-11-11
soledar | 2023-01-16
bakhmut | 2023-05-20
counteroffensive | 2023-06-04
kakhovka-dam | 2023-06-06
wagner-mutiny | 2023-06-23
grain-deal | 2022-07-22
grain-deal-end | 2023-07-17
prigozhin | 2023-08-23
avdiivka-offensive | 2023-10-10
avdiivka | 2024-02-17
kharkiv-offensive-2024 | 2024-05-10
kursk-offensive | 2024-08-06
vuhledar | 2024-10-01
spiderweb | 2025-06-01
independence | 1991-08-24
victory | 1945-05-09
