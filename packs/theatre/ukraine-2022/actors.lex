# The parties, people, agencies and names of the war that began on 24 February 2022. Sections and attributes: schema.def.
# canonical | variant | variant @side=CODE @role=ROLE. A last name stands alone only where it is no ordinary word and no place.
# @uk and @ru: the name in Ukrainian and in Russian, from which the spelling tables make the romanisations of the full name
# and of the last name. They are left out where the last name alone would mean a place or people of the other side
# (Zhovkva, Bereza, Ivanov, Popov, Sokolov, Kozak).

[side]
UA | Ukraine @home=yes
RU | Russia @invader=yes

[actor]
# -- Ukraine: president, office, government, parliament
Volodymyr Zelensky | Zelensky | Zelenski | Zelenskyy | Zelenskyj | Zelenskyi | Zelenskiy | Zelenskij | Selenskyj | Selenski | Volodymyr Zelenskyy | Volodymyr Zelenskyj | Volodymyr Zelenskyi | Volodymyr Zelenski | Volodimir Zelenski | Volodimir Zelensky | Volodimir Zelenskyj | Vladimir Zelensky | Vladimir Zelenski | Volodymir Zelensky | Volodymir Zelenski | Wolodymyr Selenskyj | Зеленський | Зеленский @side=UA @role=person @uk=Володимир Зеленський @ru=Владимир Зеленский
Olena Zelenska | Zelenska | Olena Zelenskaja @side=UA @role=person @uk=Олена Зеленська @ru=Елена Зеленская
Andriy Yermak | Yermak | Jermak | Andrij Jermak | Andriy Jermak | Andrii Yermak | Andrij Yermak | Andrej Jermak @side=UA @role=person @uk=Андрій Єрмак @ru=Андрей Ермак
Mykhailo Podolyak | Podolyak | Podoljak | Podoliak | Mychajlo Podoljak | Mykhaylo Podolyak | Mykhailo Podoliak | Mychailo Podoljak | Michailo Podoljak | Mychajlo Podolyak | Mikhail Podolyak @side=UA @role=person @uk=Михайло Подоляк @ru=Михаил Подоляк
Oleksiy Arestovych | Arestovych | Arestovitsj | Arestovytsj | Arestovich | Oleksij Arestovytsj | Oleksij Arestovitsj | Oleksii Arestovych | Oleksiy Arestovich @side=UA @role=person @uk=Олексій Арестович @ru=Алексей Арестович
Kyrylo Tymoshenko | Kyrylo Tymosjenko | Kirill Timosjenko | Kyrylo Timosjenko @side=UA @role=person @uk=Кирило Тимошенко @ru=Кирилл Тимошенко
Ihor Zhovkva | Ihor Zjovkva @side=UA @role=person
Serhiy Leshchenko | Leshchenko | Lesjtsjenko | Serhij Lesjtsjenko @side=UA @role=person @uk=Сергій Лещенко @ru=Сергей Лещенко
Serhiy Nykyforov | Nykyforov | Nikiforov | Serhij Nykyforov | Serhii Nykyforov @side=UA @role=person @uk=Сергій Никифоров
Andriy Sybiha | Sybiha | Andrij Sybiha | Andrii Sybiha | Sybiga @side=UA @role=person @uk=Андрій Сибіга
Dmytro Kuleba | Kuleba | Koeleba | Dmytro Koeleba | Dmitri Koeleba | Dmitro Kuleba | Dmitry Kuleba @side=UA @role=person @uk=Дмитро Кулеба @ru=Дмитрий Кулеба
Oleksiy Reznikov | Reznikov | Oleksij Reznikov | Oleksii Reznikov | Rezjnikov @side=UA @role=person @uk=Олексій Резніков @ru=Алексей Резников
Rustem Umerov | Umerov | Oemerov | Roestem Oemerov | Rustem Umjerov | Rustem Oemerov @side=UA @role=person @uk=Рустем Умєров @ru=Рустем Умеров
Denys Shmyhal | Shmyhal | Sjmyhal | Denys Sjmyhal | Denis Sjmyhal | Denys Sjmihal | Shmygal | Denys Shmygal | Schmyhal @side=UA @role=person @uk=Денис Шмигаль @ru=Денис Шмыгаль
Yulia Svyrydenko | Svyrydenko | Joelia Svyrydenko | Julia Svyrydenko | Yuliia Svyrydenko @side=UA @role=person @uk=Юлія Свириденко @ru=Юлия Свириденко
Iryna Vereshchuk | Vereshchuk | Veresjtsjoek | Iryna Veresjtsjoek | Irina Veresjtsjoek | Irina Vereshchuk | Veresjtsjuk | Iryna Veresjtsjuk | Vereshchoek @side=UA @role=person @uk=Ірина Верещук @ru=Ирина Верещук
Mykhailo Fedorov | Mychajlo Fedorov | Mykhaylo Fedorov | Mychailo Fedorov @side=UA @role=person @uk=Михайло Федоров @ru=Михаил Федоров
Hanna Maliar | Maliar | Maljar | Malyar | Hanna Maljar | Hanna Malyar | Ganna Maljar | Anna Maljar | Ganna Malyar | Anna Malyar | Hanna Malier @side=UA @role=person @uk=Ганна Маляр @ru=Анна Маляр
Volodymyr Havrylov | Havrylov | Volodymyr Gavrilov @side=UA @role=person @uk=Володимир Гаврилов
Denys Monastyrskyi | Monastyrsky | Monastyrskyi | Monastyrskyj | Denys Monastyrsky | Denys Monastyrskyj | Denis Monastyrski @side=UA @role=person @uk=Денис Монастирський @ru=Денис Монастырский
Ihor Klymenko | Klymenko | Ihor Klimenko | Igor Klymenko @side=UA @role=person @uk=Ігор Клименко @ru=Игорь Клименко
Anton Herashchenko | Herashchenko | Herasjtsjenko | Gerasjtsjenko | Gerashchenko | Anton Herasjtsjenko | Anton Gerasjtsjenko | Anton Gerashchenko @side=UA @role=person @uk=Антон Геращенко @ru=Антон Геращенко
Oleksandr Kubrakov | Kubrakov | Koebrakov | Oleksandr Koebrakov @side=UA @role=person @uk=Олександр Кубраков @ru=Александр Кубраков
Herman Halushchenko | Halushchenko | Haloesjtsjenko | Herman Haloesjtsjenko | German Galushchenko | Galushchenko @side=UA @role=person @uk=Герман Галущенко @ru=Герман Галущенко
Viktor Liashko | Liashko | Ljasjko | Viktor Ljasjko | Lyashko @side=UA @role=person @uk=Віктор Ляшко
Denys Maliuska | Maliuska | Maljoeska | Denys Maljoeska @side=UA @role=person @uk=Денис Малюська
Oksana Markarova | Markarova @side=UA @role=person @uk=Оксана Маркарова
Andriy Melnyk | Andrij Melnyk | Andrii Melnyk | Melnyk @side=UA @role=person @uk=Андрій Мельник @ru=Андрей Мельник
Vadym Prystaiko | Prystaiko | Prystajko | Vadym Prystajko @side=UA @role=person @uk=Вадим Пристайко @ru=Вадим Пристайко
Sergiy Kyslytsya | Kyslytsya | Kyslytsja | Kislitsja | Sergi Kyslytsja | Serhij Kyslytsja | Sergiy Kyslytsia @side=UA @role=person @uk=Сергій Кислиця @ru=Сергей Кислица
Ruslan Stefanchuk | Stefanchuk | Stefantsjoek | Roeslan Stefantsjoek | Ruslan Stefantsjoek @side=UA @role=person @uk=Руслан Стефанчук
Davyd Arakhamia | Arakhamia | Arachamia | David Arachamia | David Arakhamia | Davyd Arachamija @side=UA @role=person @uk=Давид Арахамія @ru=Давид Арахамия
Oleh Nikolenko | Nikolenko | Oleg Nikolenko @side=UA @role=person @uk=Олег Ніколенко
Heorhii Tykhyi | Tykhyi | Heorhij Tychyj | Heorhiy Tykhy @side=UA @role=person @uk=Георгій Тихий
Andriy Kostin | Kostin | Andrij Kostin | Andrii Kostin @side=UA @role=person @uk=Андрій Костін
Iryna Venediktova | Venediktova | Irina Venediktova | Venedyktova @side=UA @role=person @uk=Ірина Венедіктова @ru=Ирина Венедиктова
Dmytro Lubinets | Lubinets | Loebinets | Dmytro Loebinets @side=UA @role=person @uk=Дмитро Лубінець
Liudmyla Denisova | Denisova | Ljoedmyla Denisova | Lyudmyla Denisova | Ljudmyla Denisova @side=UA @role=person @uk=Людмила Денісова @ru=Людмила Денисова
Oleksiy Danilov | Danilov | Oleksij Danilov | Oleksii Danilov @side=UA @role=person @uk=Олексій Данілов @ru=Алексей Данилов
Petro Andriushchenko | Andriushchenko | Andrjoesjtsjenko | Petro Andrjoesjtsjenko | Andryushchenko | Petro Andryushchenko | Andrjusjtsjenko @side=UA @role=person @uk=Петро Андрющенко @ru=Петр Андрющенко
Petro Poroshenko | Poroshenko | Porosjenko | Petro Porosjenko @side=UA @role=person @uk=Петро Порошенко @ru=Пётр Порошенко
Yulia Tymoshenko | Joelia Timosjenko | Julia Timosjenko | Yulia Timoshenko @side=UA @role=person @uk=Юлія Тимошенко @ru=Юлия Тимошенко
# -- Ukraine: armed forces and services
Valeriy Zaluzhnyi | Zaluzhnyi | Zaluzhny | Zaloezjny | Zaloezjnyj | Zaloezjni | Zaluzjny | Zaluzjnyj | Zaluschnyj | Valery Zaluzhny | Valerii Zaluzhnyi | Valeri Zaloezjny | Valerij Zaloezjnyj | Valerij Zaloezjny | Valeriy Zaluzhny | Valerij Zaluzjny | Valery Zaloezjny @side=UA @role=person @uk=Валерій Залужний @ru=Валерий Залужный
Oleksandr Syrskyi | Syrskyi | Syrsky | Syrskyj | Syrski | Sirski | Sirsky | Oleksandr Syrsky | Oleksandr Syrskyj | Oleksandr Syrski | Oleksandr Sirski | Alexander Syrsky | Oleksander Syrsky @side=UA @role=person @uk=Олександр Сирський @ru=Александр Сырский
Kyrylo Budanov | Budanov | Boedanov | Kyrylo Boedanov | Kirill Boedanov | Kyrilo Boedanov | Kirilo Budanov | Kyryl Boedanov @side=UA @role=person @uk=Кирило Буданов @ru=Кирилл Буданов
Andriy Yusov | Yusov | Joesov | Andrij Joesov | Andrii Yusov | Andriy Joesov | Jusov | Andrij Jusov @side=UA @role=person @uk=Андрій Юсов @ru=Андрей Юсов
Vadym Skibitskyi | Skibitskyi | Skibitsky | Skibitskyj | Skibitski | Vadym Skibitsky | Vadym Skibitskyj | Vadim Skibitski | Vadym Skibitski @side=UA @role=person @uk=Вадим Скібіцький @ru=Вадим Скибицкий
Vasyl Maliuk | Maliuk | Maljoek | Vasyl Maljoek | Malyuk | Vasyl Malyuk | Maljuk @side=UA @role=person @uk=Василь Малюк @ru=Василий Малюк
Ivan Bakanov | Bakanov @side=UA @role=person @uk=Іван Баканов @ru=Иван Баканов
Oleksandr Tarnavskyi | Tarnavskyi | Tarnavsky | Tarnavskyj | Tarnavski | Oleksandr Tarnavsky | Oleksandr Tarnavskyj | Oleksandr Tarnavski @side=UA @role=person @uk=Олександр Тарнавський @ru=Александр Тарнавский
Serhiy Nayev | Nayev | Najev | Naiev | Serhij Najev | Serhii Naiev @side=UA @role=person @uk=Сергій Наєв @ru=Сергей Наев
Andriy Kovalchuk | Andrij Kovaltsjoek | Andrii Kovalchuk @side=UA @role=person
Eduard Moskaliov | Moskaliov | Moskaljov | Edoeard Moskaljov | Eduard Moskalyov @side=UA @role=person @uk=Едуард Москальов
Dmytro Marchenko | Dmytro Martsjenko @side=UA @role=person @uk=Дмитро Марченко
Viktor Muzhenko | Muzhenko | Moezjenko @side=UA @role=person @uk=Віктор Муженко
Serhiy Shaptala | Shaptala | Sjaptala | Serhij Sjaptala @side=UA @role=person @uk=Сергій Шаптала
Yevhen Moisiuk | Moisiuk | Mojsjoek @side=UA @role=person @uk=Євген Мойсюк
Mykola Oleshchuk | Oleshchuk | Olesjtsjoek | Mykola Olesjtsjoek | Mikola Olesjtsjoek @side=UA @role=person @uk=Микола Олещук @ru=Николай Олещук
Oleksiy Neizhpapa | Neizhpapa | Neizjpapa | Oleksij Neizjpapa @side=UA @role=person @uk=Олексій Неїжпапа
Anatolii Barhylevych | Barhylevych | Barhylevytsj | Anatoliy Barhylevych @side=UA @role=person @uk=Анатолій Баргилевич
Andrii Hnatov | Hnatov | Andrij Hnatov | Andriy Hnatov @side=UA @role=person @uk=Андрій Гнатов
Mykhailo Drapatyi | Drapatyi | Drapaty | Drapatyj | Mychajlo Drapaty | Mykhailo Drapaty | Mychajlo Drapatyj @side=UA @role=person @uk=Михайло Драпатий @ru=Михаил Драпатый
Ihor Romanenko | Romanenko @side=UA @role=person @uk=Ігор Романенко
Oleksandr Pavliuk | Oleksandr Pavljoek | Pavliuk | Pavljoek | Pavlyuk | Oleksandr Pavlyuk @side=UA @role=person @uk=Олександр Павлюк
Yurii Sodol | Sodol | Joeri Sodol | Yuriy Sodol @side=UA @role=person @uk=Юрій Содоль
Vadym Sukharevskyi | Sukharevskyi | Soecharevsky | Vadym Soecharevsky | Sukharevsky @side=UA @role=person @uk=Вадим Сухаревський
Robert Brovdi | Brovdi | Madyar | Robert Madyar Brovdi @side=UA @role=person @uk=Роберт Бровді
Serhiy Cherevatyi | Cherevatyi | Cherevaty | Tsjerevaty | Tsjerevatyj | Serhij Tsjerevatyj | Serhiy Cherevaty | Serhii Cherevatyi | Serhij Tsjerevaty @side=UA @role=person @uk=Сергій Череватий @ru=Сергей Череватый
Natalia Humeniuk | Humeniuk | Hoemenjoek | Goemenjoek | Gumenyuk | Humenyuk | Gumeniuk | Natalia Hoemenjoek | Natalija Hoemenjoek | Natalja Hoemenjoek | Natalya Gumenyuk | Natalia Gumenyuk | Natalia Gumeniuk | Natalya Humenyuk | Nataliya Humenyuk | Nataliia Humeniuk | Natalia Humenjuk | Natalja Goemenjoek | Natalija Goemenjoek | Natalia Goemenjoek | Hoemeniuk @side=UA @role=person @uk=Наталія Гуменюк @ru=Наталья Гуменюк
Dmytro Pletenchuk | Pletenchuk | Pletentsjoek | Dmytro Pletentsjoek @side=UA @role=person @uk=Дмитро Плетенчук
Oleksandr Shtupun | Shtupun | Sjtoepoen | Oleksandr Sjtoepoen @side=UA @role=person @uk=Олександр Штупун
Andriy Kovalov | Kovalov | Andrij Kovaljov | Andrii Kovalov @side=UA @role=person @uk=Андрій Ковальов
Ilia Yevlash | Yevlash | Jevlasj | Ilja Jevlasj | Illia Yevlash | Ilya Yevlash @side=UA @role=person @uk=Ілля Євлаш @ru=Илья Евлаш
Volodymyr Fitio | Fitio | Fityo | Volodymyr Fityo | Volodymyr Fitjo @side=UA @role=person @uk=Володимир Фітьо
Dmytro Lykhovii | Lykhovii | Lykhoviy | Lychovij | Dmytro Lykhoviy @side=UA @role=person @uk=Дмитро Лиховій
Artem Dekhtiarenko | Dekhtiarenko | Dechtjarenko | Artem Dechtjarenko @side=UA @role=person @uk=Артем Дехтяренко
Nazar Voloshyn | Voloshyn | Volosjyn | Nazar Volosjyn | Voloshin @side=UA @role=person @uk=Назар Волошин
Vladyslav Voloshyn | Vladyslav Volosjyn @side=UA @role=person @uk=Владислав Волошин
Viktor Tregubov | Tregubov | Trehubov | Treboegov | Tregoebov | Viktor Tregoebov | Viktor Trehubov @side=UA @role=person @uk=Віктор Трегубов
Oleksiy Hromov | Hromov | Oleksij Hromov | Oleksii Hromov | Gromov @side=UA @role=person @uk=Олексій Громов
Oleksandr Motuzianyk | Motuzianyk | Motoezjanyk | Motuzyanyk | Oleksandr Motoezjanyk @side=UA @role=person @uk=Олександр Мотузяник
Yurii Ihnat | Ihnat | Joeri Ihnat | Yuriy Ihnat | Yuri Ihnat | Joerij Ihnat | Yuriy Ignat | Joeri Ignat @side=UA @role=person @uk=Юрій Ігнат @ru=Юрий Игнат
Andriy Demchenko | Demchenko | Demtsjenko | Andrij Demtsjenko | Andrii Demchenko @side=UA @role=person @uk=Андрій Демченко
Artem Dehtiarenko | Dehtiarenko @side=UA @role=person
Oleksii Dmytrashkivskyi | Dmytrashkivskyi | Dmytrashkivsky | Oleksij Dmytrasjkivsky | Dmytrasjkivsky @side=UA @role=person @uk=Олексій Дмитрашківський
Denys Prokopenko | Denys Redis Prokopenko @side=UA @role=person @uk=Денис Прокопенко
Serhiy Volynskyi | Volynskyi | Volynsky | Serhij Volynsky | Serhiy Volyna | Serhij Volyna @side=UA @role=person @uk=Сергій Волинський
Sviatoslav Palamar | Palamar | Svjatoslav Palamar | Svyatoslav Palamar @side=UA @role=person @uk=Святослав Паламар
Andriy Biletskyi | Biletskyi | Biletsky | Andrij Biletsky | Biletskyj @side=UA @role=person @uk=Андрій Білецький @ru=Андрей Билецкий
Maksym Zhorin | Zhorin | Zjorin | Maksym Zjorin @side=UA @role=person @uk=Максим Жорін
Yurii Bereza @side=UA @role=person
Ihor Obolienskyi @side=UA @role=person @uk=Ігор Оболєнський
Pavlo Palisa | Palisa @side=UA @role=person @uk=Павло Паліса
Oleh Apostol @side=UA @role=person @uk=Олег Апостол
Ihor Skybiuk | Skybiuk @side=UA @role=person @uk=Ігор Скибюк
Mykhailo Zabrodskyi | Zabrodskyi @side=UA @role=person @uk=Михайло Забродський
Andrii Cherniak | Cherniak @side=UA @role=person @uk=Андрій Черняк
Bohdan Krotevych | Krotevych @side=UA @role=person @uk=Богдан Кротевич
Vadym Denysenko | Denysenko @side=UA @role=person @uk=Вадим Денисенко
Ivan Tymochko | Tymochko @side=UA @role=person @uk=Іван Тимочко
Mariana Bezuhla | Bezuhla @side=UA @role=person @uk=Мар'яна Безугла
Andrii Kovalenko @side=UA @role=person @uk=Андрій Коваленко
Volodymyr Kudrytskyi | Kudrytskyi @side=UA @role=person @uk=Володимир Кудрицький
Maksym Tymchenko | Tymchenko @side=UA @role=person @uk=Максим Тимченко
# -- Ukraine: governors
Oleh Syniehubov | Syniehubov | Synjehoebov | Sinegoebov | Synegubov | Sinehubov | Synyehubov | Syniegubov | Sinegubov | Oleh Synjehoebov | Oleg Synjehoebov | Oleh Sinegoebov | Oleg Sinegoebov | Oleh Synegubov | Oleg Synegubov | Oleh Synyehubov | Oleh Sinehubov | Oleg Sinegubov | Synjegoebov | Oleg Synjegoebov | Synehubov | Oleh Synehubov | Synehoebov | Oleh Synehoebov @side=UA @role=person @uk=Олег Синєгубов @ru=Олег Синегубов
Serhiy Haidai | Haidai | Hajdaj | Haidaj | Gajdaj | Gaidai | Gaidaj | Hayday | Gayday | Haidaï | Serhij Hajdaj | Serhiy Hayday | Serhiy Gaidai | Serhiy Gayday | Sergej Gajdaj | Sergiy Gaidai | Sergei Gaidai | Sergi Gajdaj | Serhii Haidai | Sergiy Haidai | Serhi Haidai | Serhij Haidai | Serhij Haidaj | Serhi Hajdaj | Sergej Gaidai | Serhiy Hajdaj | Serhiy Haidaj @side=UA @role=person @uk=Сергій Гайдай @ru=Сергей Гайдай
Pavlo Kyrylenko | Kyrylenko | Kirilenko | Pavlo Kirilenko | Pavlo Kyrilenko | Pavel Kirilenko @side=UA @role=person @uk=Павло Кириленко @ru=Павел Кириленко
Ihor Moroz @side=UA @role=person @uk=Ігор Мороз
Vadym Filashkin | Filashkin | Filasjkin | Vadym Filasjkin | Vadim Filasjkin | Fylashkin @side=UA @role=person @uk=Вадим Філашкін @ru=Вадим Филашкин
Vitaliy Kim | Vitalii Kim | Vitali Kim | Vitalij Kim | Vitaly Kim @side=UA @role=person @uk=Віталій Кім @ru=Виталий Ким
Valentyn Reznichenko | Reznichenko | Reznitsjenko | Valentyn Reznitsjenko | Valentin Reznitsjenko | Valentyn Reznitchenko @side=UA @role=person @uk=Валентин Резніченко @ru=Валентин Резниченко
Serhiy Lysak | Lysak | Serhij Lysak | Serhii Lysak | Serhi Lysak @side=UA @role=person @uk=Сергій Лисак @ru=Сергей Лысак
Mykola Lukashuk | Lukashuk | Loekasjoek | Mykola Loekasjoek | Mykola Lukasjuk @side=UA @role=person @uk=Микола Лукашук
Oleksandr Starukh | Starukh | Staroech | Oleksandr Staroech @side=UA @role=person @uk=Олександр Старух @ru=Александр Старух
Yurii Malashko | Malashko | Malasjko | Joeri Malasjko | Yuriy Malashko | Joerij Malasjko @side=UA @role=person @uk=Юрій Малашко
Ivan Fedorov @side=UA @role=person @uk=Іван Федоров @ru=Иван Федоров
Yaroslav Yanushevych | Yanushevych | Janoesjevytsj | Jaroslav Janoesjevytsj | Jaroslav Janoesjevitsj | Yaroslav Yanushevich | Janoesjevitsj | Janusjevytsj @side=UA @role=person @uk=Ярослав Янушевич @ru=Ярослав Янушевич
Hennadii Lahuta | Lahuta | Lahoeta | Hennadi Lahoeta | Hennadiy Lahuta | Hennadij Lahoeta | Gennadi Lagoeta | Lagoeta @side=UA @role=person @uk=Геннадій Лагута @ru=Геннадий Лагута
Dmytro Butriy | Butriy | Dmytro Boetri @side=UA @role=person @uk=Дмитро Бутрій
Oleksandr Prokudin | Prokudin | Prokoedin | Oleksandr Prokoedin @side=UA @role=person @uk=Олександр Прокудін @ru=Александр Прокудин
Serhiy Khlan | Khlan | Serhij Chlan | Serhii Khlan | Sergey Khlan | Serhi Chlan @side=UA @role=person @uk=Сергій Хлань
Dmytro Zhyvytskyi | Zhyvytskyi | Zhyvytsky | Zjyvytsky | Zjyvytskyj | Dmytro Zhyvytsky | Dmytro Zjyvytsky | Dmytro Zjyvytskyj | Zjivitski | Dmytro Zjivitski @side=UA @role=person @uk=Дмитро Живицький @ru=Дмитрий Живицкий
Volodymyr Artiukh | Artiukh | Artjoech | Volodymyr Artjoech | Artyukh | Volodymyr Artyukh @side=UA @role=person @uk=Володимир Артюх
Oleh Hryhorov | Hryhorov | Oleg Grigorov @side=UA @role=person @uk=Олег Григоров
Viacheslav Chaus | Chaus | Vjatsjeslav Tsjaoes | Vyacheslav Chaus | Tsjaoes | Vjatsjeslav Tsjaus | Tsjaus @side=UA @role=person @uk=В'ячеслав Чаус @ru=Вячеслав Чаус
Oleksiy Kuleba | Oleksij Koeleba | Oleksii Kuleba @side=UA @role=person @uk=Олексій Кулеба @ru=Алексей Кулеба
Ruslan Kravchenko | Roeslan Kravtsjenko @side=UA @role=person @uk=Руслан Кравченко
Mykola Kalashnyk | Kalashnyk | Kalasjnyk @side=UA @role=person @uk=Микола Калашник
Maksym Kozytskyi | Kozytskyi | Kozytsky | Kozytskyj | Maksym Kozytsky | Maksym Kozytskyj | Kozitski | Maksim Kozitski | Maksym Kozitski @side=UA @role=person @uk=Максим Козицький @ru=Максим Козицкий
Maksym Marchenko | Maksym Martsjenko @side=UA @role=person @uk=Максим Марченко @ru=Максим Марченко
Oleh Kiper | Oleg Kiper @side=UA @role=person @uk=Олег Кіпер
Serhiy Bratchuk | Bratchuk | Bratsjoek | Serhij Bratsjoek | Serhii Bratchuk | Bratsjuk @side=UA @role=person @uk=Сергій Братчук
Dmytro Lunin | Lunin | Loenin | Dmytro Loenin @side=UA @role=person @uk=Дмитро Лунін
Serhiy Borzov | Borzov | Serhij Borzov @side=UA @role=person @uk=Сергій Борзов
Vitalii Bunechko | Bunechko | Boenetsjko | Vitali Boenetsjko | Vitaliy Bunechko @side=UA @role=person @uk=Віталій Бунечко
Vitaliy Koval | Vitali Koval | Vitalii Koval @side=UA @role=person @uk=Віталій Коваль
Yuriy Pohuliaiko | Pohuliaiko | Pohoeljajko | Joeri Pohoeljajko @side=UA @role=person @uk=Юрій Погуляйко
Svitlana Onyshchuk | Onyshchuk | Onysjtsjoek | Svitlana Onysjtsjoek @side=UA @role=person @uk=Світлана Онищук
Serhiy Hamaliy | Hamaliy | Serhij Hamali | Hamalii @side=UA @role=person @uk=Сергій Гамалій
Ihor Taburets | Taburets | Taboerets | Ihor Taboerets @side=UA @role=person @uk=Ігор Табурець
Andrii Raikovych | Raikovych | Rajkovytsj | Andrij Rajkovytsj @side=UA @role=person @uk=Андрій Райкович
Volodymyr Trush | Volodymyr Troesj @side=UA @role=person @uk=Володимир Труш
Viktor Mykyta | Mykyta | Mikita @side=UA @role=person @uk=Віктор Микита
Ruslan Zaparaniuk | Zaparaniuk | Zaparanjoek @side=UA @role=person @uk=Руслан Запаранюк
Artem Lysohor | Lysohor | Lysogor @side=UA @role=person @uk=Артем Лисогор
Oleksandr Filchakov | Filchakov @side=UA @role=person @uk=Олександр Фільчаков
Serhii Bolvinov | Bolvinov @side=UA @role=person @uk=Сергій Болвінов
Vladyslav Haivanenko | Haivanenko @side=UA @role=person @uk=Владислав Гайваненко
Oleksii Kharchenko | Kharchenko @side=UA @role=person @uk=Олексій Харченко
Oleksandr Tolokonnikov | Tolokonnikov @side=UA @role=person @uk=Олександр Толоконніков
Yurii Sobolevskyi | Sobolevskyi @side=UA @role=person @uk=Юрій Соболевський
# -- Ukraine: mayors and local heads
Vitali Klitschko | Klitschko | Klytsjko | Klitsjko | Vitaliy Klitschko | Vitalij Klytsjko | Vitali Klitsjko | Vitalii Klitschko | Vitaly Klitschko | Klichko @side=UA @role=person @uk=Віталій Кличко @ru=Виталий Кличко
Serhiy Popko | Popko | Serhij Popko | Serhii Popko @side=UA @role=person @uk=Сергій Попко
Tymur Tkachenko | Tkachenko | Tkatsjenko | Tymoer Tkatsjenko @side=UA @role=person @uk=Тимур Ткаченко
Ihor Terekhov | Terekhov | Terechov | Ihor Terechov | Igor Terechov | Igor Terekhov @side=UA @role=person @uk=Ігор Терехов @ru=Игорь Терехов
Vadym Boychenko | Boychenko | Boichenko | Bojtsjenko | Vadym Bojtsjenko | Vadim Bojtsjenko | Vadym Boichenko | Vadim Boychenko @side=UA @role=person @uk=Вадим Бойченко @ru=Вадим Бойченко
Oleksandr Striuk | Striuk | Strjoek | Oleksandr Strjoek | Oleksandr Stryuk | Stryuk | Strjuk @side=UA @role=person @uk=Олександр Стрюк
Oleksandr Senkevych | Senkevych | Senkevytsj | Senkevitsj | Oleksandr Senkevytsj | Oleksandr Senkevitsj | Oleksandr Sienkevych | Sienkevych | Senkevich @side=UA @role=person @uk=Олександр Сєнкевич @ru=Александр Сенкевич
Hennadii Trukhanov | Trukhanov | Troechanov | Hennadi Troechanov | Gennadi Troechanov | Gennady Trukhanov | Hennadiy Trukhanov @side=UA @role=person @uk=Геннадій Труханов @ru=Геннадий Труханов
Andriy Sadovyi | Sadovyi | Sadovy | Sadovyj | Andrij Sadovy | Andrij Sadovyj | Andriy Sadovy | Andrii Sadovyi @side=UA @role=person @uk=Андрій Садовий @ru=Андрей Садовый
Borys Filatov | Filatov | Boris Filatov @side=UA @role=person @uk=Борис Філатов @ru=Борис Филатов
Oleksandr Vilkul | Vilkul | Vilkoel | Oleksandr Vilkoel @side=UA @role=person @uk=Олександр Вілкул @ru=Александр Вилкул
Anatolii Kurtiev | Kurtiev | Koertiev | Anatoli Koertjev | Anatoliy Kurtev | Kurtev @side=UA @role=person @uk=Анатолій Куртєв
Vladyslav Atroshenko | Atroshenko | Atrosjenko | Vladyslav Atrosjenko | Vladislav Atrosjenko @side=UA @role=person @uk=Владислав Атрошенко @ru=Владислав Атрошенко
Oleksandr Lomako | Lomako @side=UA @role=person @uk=Олександр Ломако
Dmytro Bryzhynskyi | Bryzhynskyi | Bryzhynsky | Bryzjynsky @side=UA @role=person @uk=Дмитро Брижинський
Anatoliy Fedoruk | Fedoruk | Fedoroek | Anatoli Fedoroek | Anatolij Fedoroek | Anatolii Fedoruk @side=UA @role=person @uk=Анатолій Федорук @ru=Анатолий Федорук
Oleksandr Markushyn | Markushyn | Markoesjyn | Oleksandr Markoesjyn | Markushin | Markoesjin @side=UA @role=person @uk=Олександр Маркушин
Yurii Prylypko | Prylypko | Joeri Prylypko | Yuriy Prylypko | Prilipko @side=UA @role=person @uk=Юрій Прилипко
Ihor Sapozhko | Sapozhko | Sapozjko @side=UA @role=person @uk=Ігор Сапожко
Valerii Marchenko | Valeri Martsjenko | Valeriy Marchenko @side=UA @role=person @uk=Валерій Марченко
Volodymyr Matsokin | Matsokin @side=UA @role=person @uk=Володимир Мацокін
Hennadii Matsehora | Matsehora | Matsegora | Hennadi Matsehora | Gennadi Matsegora @side=UA @role=person @uk=Геннадій Мацегора @ru=Геннадий Мацегора
Andrii Besedin | Besedin | Andriy Besedin | Andrij Besedin | Besjedin @side=UA @role=person @uk=Андрій Беседін
Vitalii Karabanov | Karabanov | Vitali Karabanov @side=UA @role=person @uk=Віталій Карабанов
Tamaz Hambarashvili | Hambarashvili | Gambarasjvili | Gambarashvili | Hambarasjvili @side=UA @role=person @uk=Тамаз Гамбарашвілі
Oleksii Kharkivskyi | Oleksii Kharkivskyy | Oleksij Charkivsky | Oleksiy Kharkivskyi | Oleksij Charkivskyj @side=UA @role=person
Vadym Liakh | Liakh | Ljach | Vadym Ljach | Lyakh | Vadym Lyakh @side=UA @role=person @uk=Вадим Лях
Oleksandr Honcharenko | Oleksandr Hontsjarenko | Honcharenko | Hontsjarenko | Gontsjarenko @side=UA @role=person @uk=Олександр Гончаренко
Oleksii Reva | Oleksij Reva | Oleksiy Reva @side=UA @role=person @uk=Олексій Рева
Serhii Dobriak | Dobriak | Dobrjak @side=UA @role=person @uk=Сергій Добряк
Serhii Chaus | Serhij Tsjaoes | Serhiy Chaus @side=UA @role=person @uk=Сергій Чаус
Vitalii Barabash | Barabash | Barabasj | Vitali Barabasj | Vitaliy Barabash | Vitalij Barabasj | Barabasch @side=UA @role=person @uk=Віталій Барабаш @ru=Виталий Барабаш
Ihor Kolykhaiev | Kolykhaiev | Kolychajev | Kolykhayev | Ihor Kolychajev | Igor Kolychajev | Ihor Kolykhayev | Kolykhaev @side=UA @role=person @uk=Ігор Колихаєв @ru=Игорь Колыхаев
Roman Mrochko | Mrochko | Mrotsjko | Roman Mrotsjko @side=UA @role=person @uk=Роман Мрочко
Dmytro Orlov @side=UA @role=person
Petro Kotin | Kotin @side=UA @role=person @uk=Петро Котін
Oleksandr Symchyshyn | Symchyshyn | Symtsjysjyn @side=UA @role=person @uk=Олександр Симчишин
Ruslan Martsinkiv | Martsinkiv @side=UA @role=person @uk=Руслан Марцінків
Volodymyr Kovalenko @side=UA @role=person @uk=Володимир Коваленко
Yevhen Yevtushenko | Yevtushenko | Jevtoesjenko | Jevhen Jevtoesjenko | Yevtoesjenko @side=UA @role=person @uk=Євген Євтушенко
Vitalii Maletskyi | Maletskyi | Maletsky | Vitali Maletsky @side=UA @role=person @uk=Віталій Малецький
Maksym Borodin @side=UA @role=person @uk=Максим Бородін
Viktor Zhdanov @side=UA @role=person
Artem Semenikhin | Semenikhin | Artem Semenichin | Semenichin @side=UA @role=person @uk=Артем Семеніхін
Oleksandr Lysenko | Oleksandr Lisenko @side=UA @role=person @uk=Олександр Лисенко
Ihor Polishchuk | Polishchuk | Polisjtsjoek @side=UA @role=person @uk=Ігор Поліщук
Viacheslav Zadorenko | Zadorenko @side=UA @role=person @uk=В'ячеслав Задоренко
Halyna Minaieva | Minaieva @side=UA @role=person @uk=Галина Мінаєва
Andrii Kanashevych | Kanashevych @side=UA @role=person @uk=Андрій Канашевич
Oleksandr Saiuk | Saiuk @side=UA @role=person @uk=Олександр Саюк
Vasyl Chynchyk | Chynchyk @side=UA @role=person @uk=Василь Чинчик
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
Operationeel-tactische groep Tavria | Tavria | Tavrija | Tavriia | Tavria-groep | groep Tavria | operationele groep Tavria | Tavria group | Operational-Strategic Group Tavria @side=UA @role=office
Operationeel-strategische groep Khortytsia | Khortytsia | Chortytsja | Khortytsya | Khortytsia-groep | Chortytsja-groep | groep Khortytsia | groep Chortytsja | operationele groep Khortytsia | Khortytsia group | Operational-Strategic Group Khortytsia @side=UA @role=office
Oekraïense grenswacht | State Border Guard Service | Ukrainian border guard | staatsgrensdienst van Oekraïne @side=UA @role=agency
Oekraïense reddingsdienst | State Emergency Service of Ukraine | State Emergency Service | Oekraïense hulpdiensten @side=UA @role=agency
Oekraïense nationale politie | National Police of Ukraine @side=UA @role=agency
Nationale Garde van Oekraïne | Oekraïense Nationale Garde | Oekraïense nationale garde | National Guard of Ukraine | Ukrainian National Guard @side=UA @role=unit
Centrum voor Nationaal Verzet | National Resistance Center | National Resistance Centre | Ukrainian National Resistance Center | Nationaal Verzetscentrum @side=UA @role=agency
Centrum voor Strategische Communicatie | StratCom Ukraine | StratCom @side=UA @role=agency
# -- Ukraine: units
Azov | Azovregiment | Azov-regiment | Azovbataljon | Azov-bataljon | Azovbrigade | Azov-brigade | regiment Azov | bataljon Azov | Azov-strijders | Azovstrijders | Azov Regiment | Azov Battalion | Azov Brigade | Azov fighters | Azovkorps | Azov-korps | Azov Corps | Asow-Regiment | Asow-Bataillon | Asow-Brigade | régiment Azov | bataillon Azov | brigade Azov @side=UA @role=unit
Aidar-bataljon | Aidarbataljon | Ajdarbataljon | Ajdar-bataljon | Aidar Battalion | Aidar battalion | Aidarregiment @side=UA @role=unit
Kraken | Krakenregiment | Kraken-regiment | Kraken unit | Kraken-eenheid @side=UA @role=unit
Rechtse Sector | Pravy Sektor | Pravyj Sektor | Right Sector | Da Vinci Wolves @side=UA @role=unit
Internationaal Legioen | Oekraïens vreemdelingenlegioen | Internationaal legioen | International Legion | Internationale Legioen | International Legion of Ukraine | Oekraïense vreemdelingenlegioen @side=UA @role=unit
Vrijheid van Rusland | Legioen Vrijheid van Rusland | Vrijwilligerslegioen Vrijheid van Rusland | Legioen 'Vrijheid van Rusland' | Vrij Rusland-legioen | Freedom of Russia Legion | Freedom of Russia | Legion Svoboda Rossii | Legioen Vrij Rusland | Legioen voor een Vrij Rusland | Vrijheid voor Rusland | Liberty of Russia Legion @side=UA @role=unit
Russisch Vrijwilligerskorps | Russische Vrijwilligerskorps | Russian Volunteer Corps | Russisch vrijwilligerskorps | Russische vrijwilligerskorps | RDK @side=UA @role=unit
Siberisch bataljon | Siberische bataljon | Siberian Battalion @side=UA @role=unit
Territoriale verdediging | territoriale verdediging van Oekraïne | Territorial Defense Forces | Oekraïense territoriale verdediging | Territorial Defence Forces | territoriale verdedigingstroepen @side=UA @role=unit
36e marinebrigade | 36e brigade mariniers | 36th Marine Brigade | 36e Marinebrigade | 36ste marinebrigade | 36ste brigade mariniers @side=UA @role=unit
35e marinebrigade | 35e brigade mariniers | 35th Marine Brigade | 35ste marinebrigade | 35ste brigade mariniers @side=UA @role=unit
37e marinebrigade | 37th Marine Brigade | 37ste marinebrigade @side=UA @role=unit
38e marinebrigade | 38th Marine Brigade | 38ste marinebrigade @side=UA @role=unit
93e gemechaniseerde brigade | 93e brigade | 93rd Mechanized Brigade | 93rd Brigade | Kholodnyi Yar | Cholodny Jar | 93ste gemechaniseerde brigade | 93e afzonderlijke gemechaniseerde brigade | 93ste afzonderlijke gemechaniseerde brigade | 93ste brigade @side=UA @role=unit
92e gemechaniseerde brigade | 92e brigade | 92nd Mechanized Brigade | 92nd Assault Brigade | 92nd Brigade | 92ste gemechaniseerde brigade | 92e afzonderlijke gemechaniseerde brigade | 92ste afzonderlijke gemechaniseerde brigade | 92ste brigade @side=UA @role=unit
72e gemechaniseerde brigade | 72e brigade | 72nd Mechanized Brigade | 72nd Brigade | Zwarte Zaporozjtsi | Black Zaporozhians | 72ste gemechaniseerde brigade | 72e afzonderlijke gemechaniseerde brigade | 72ste afzonderlijke gemechaniseerde brigade | 72ste brigade @side=UA @role=unit
47e gemechaniseerde brigade | 47e brigade | 47th Mechanized Brigade | 47th Brigade | Magura-brigade | 47ste gemechaniseerde brigade | 47e afzonderlijke gemechaniseerde brigade | 47ste afzonderlijke gemechaniseerde brigade | 47ste brigade @side=UA @role=unit
110e gemechaniseerde brigade | 110e brigade | 110th Mechanized Brigade | 110th Brigade | 110de gemechaniseerde brigade | 110e afzonderlijke gemechaniseerde brigade | 110de afzonderlijke gemechaniseerde brigade | 110de brigade @side=UA @role=unit
3e aanvalsbrigade | Derde Aanvalsbrigade | derde aanvalsbrigade | Derde Afzonderlijke Aanvalsbrigade | 3rd Assault Brigade | Third Assault Brigade | Derde Stormbrigade | 3de aanvalsbrigade | 3e stormbrigade | 3de stormbrigade @side=UA @role=unit
80e luchtaanvalsbrigade | 80th Air Assault Brigade | 80e brigade | 80ste luchtaanvalsbrigade | 80e luchtlandingsbrigade | 80ste luchtlandingsbrigade | 80e luchtstormbrigade | 80ste luchtstormbrigade | 80ste brigade @side=UA @role=unit
95e luchtaanvalsbrigade | 95th Air Assault Brigade | 95ste luchtaanvalsbrigade | 95e luchtlandingsbrigade | 95ste luchtlandingsbrigade | 95e luchtstormbrigade | 95ste luchtstormbrigade @side=UA @role=unit
82e luchtaanvalsbrigade | 82nd Air Assault Brigade | 82e brigade | 82ste luchtaanvalsbrigade | 82e luchtlandingsbrigade | 82ste luchtlandingsbrigade | 82e luchtstormbrigade | 82ste luchtstormbrigade | 82ste brigade @side=UA @role=unit
25e luchtlandingsbrigade | 25th Airborne Brigade | 25ste luchtlandingsbrigade | 25e luchtaanvalsbrigade | 25ste luchtaanvalsbrigade | 25e luchtstormbrigade | 25ste luchtstormbrigade @side=UA @role=unit
79e luchtaanvalsbrigade | 79th Air Assault Brigade | 79ste luchtaanvalsbrigade | 79e luchtlandingsbrigade | 79ste luchtlandingsbrigade | 79e luchtstormbrigade | 79ste luchtstormbrigade @side=UA @role=unit
46e luchtmobiele brigade | 46th Airmobile Brigade | 46ste luchtmobiele brigade @side=UA @role=unit
10e bergbrigade | 10th Mountain Assault Brigade | Edelweiss-brigade | 10de bergbrigade | tiende bergbrigade | 10e bergaanvalsbrigade | 10de bergaanvalsbrigade | tiende bergaanvalsbrigade @side=UA @role=unit
128e bergbrigade | 128th Mountain Assault Brigade | 128ste bergbrigade | 128e bergaanvalsbrigade | 128ste bergaanvalsbrigade @side=UA @role=unit
24e gemechaniseerde brigade | 24th Mechanized Brigade | 24ste gemechaniseerde brigade | 24e afzonderlijke gemechaniseerde brigade | 24ste afzonderlijke gemechaniseerde brigade @side=UA @role=unit
28e gemechaniseerde brigade | 28th Mechanized Brigade | 28ste gemechaniseerde brigade | 28e afzonderlijke gemechaniseerde brigade | 28ste afzonderlijke gemechaniseerde brigade @side=UA @role=unit
30e gemechaniseerde brigade | 30th Mechanized Brigade | 30ste gemechaniseerde brigade | 30e afzonderlijke gemechaniseerde brigade | 30ste afzonderlijke gemechaniseerde brigade @side=UA @role=unit
5e aanvalsbrigade | 5de aanvalsbrigade | vijfde aanvalsbrigade | 5e stormbrigade | 5de stormbrigade | vijfde stormbrigade @side=UA @role=unit
14e gemechaniseerde brigade | 14de gemechaniseerde brigade | 14e afzonderlijke gemechaniseerde brigade | 14de afzonderlijke gemechaniseerde brigade @side=UA @role=unit
17e tankbrigade | 17de tankbrigade @side=UA @role=unit
22e gemechaniseerde brigade | 22ste gemechaniseerde brigade | 22e afzonderlijke gemechaniseerde brigade | 22ste afzonderlijke gemechaniseerde brigade @side=UA @role=unit
23e gemechaniseerde brigade | 23ste gemechaniseerde brigade | 23e afzonderlijke gemechaniseerde brigade | 23ste afzonderlijke gemechaniseerde brigade @side=UA @role=unit
32e gemechaniseerde brigade | 32ste gemechaniseerde brigade | 32e afzonderlijke gemechaniseerde brigade | 32ste afzonderlijke gemechaniseerde brigade @side=UA @role=unit
33e gemechaniseerde brigade | 33ste gemechaniseerde brigade | 33e afzonderlijke gemechaniseerde brigade | 33ste afzonderlijke gemechaniseerde brigade @side=UA @role=unit
53e gemechaniseerde brigade | 53ste gemechaniseerde brigade | 53e afzonderlijke gemechaniseerde brigade | 53ste afzonderlijke gemechaniseerde brigade @side=UA @role=unit
54e gemechaniseerde brigade | 54ste gemechaniseerde brigade | 54e afzonderlijke gemechaniseerde brigade | 54ste afzonderlijke gemechaniseerde brigade @side=UA @role=unit
56e gemotoriseerde brigade | 56ste gemotoriseerde brigade @side=UA @role=unit
57e gemotoriseerde brigade | 57ste gemotoriseerde brigade @side=UA @role=unit
58e gemotoriseerde brigade | 58ste gemotoriseerde brigade @side=UA @role=unit
59e gemotoriseerde brigade | 59ste gemotoriseerde brigade | 59e aanvalsbrigade | 59ste aanvalsbrigade | 59e stormbrigade | 59ste stormbrigade @side=UA @role=unit
60e gemechaniseerde brigade | 60ste gemechaniseerde brigade | 60e afzonderlijke gemechaniseerde brigade | 60ste afzonderlijke gemechaniseerde brigade @side=UA @role=unit
61e gemechaniseerde brigade | 61ste gemechaniseerde brigade | 61e afzonderlijke gemechaniseerde brigade | 61ste afzonderlijke gemechaniseerde brigade @side=UA @role=unit
63e gemechaniseerde brigade | 63ste gemechaniseerde brigade | 63e afzonderlijke gemechaniseerde brigade | 63ste afzonderlijke gemechaniseerde brigade @side=UA @role=unit
65e gemechaniseerde brigade | 65ste gemechaniseerde brigade | 65e afzonderlijke gemechaniseerde brigade | 65ste afzonderlijke gemechaniseerde brigade @side=UA @role=unit
66e gemechaniseerde brigade | 66ste gemechaniseerde brigade | 66e afzonderlijke gemechaniseerde brigade | 66ste afzonderlijke gemechaniseerde brigade @side=UA @role=unit
67e gemechaniseerde brigade | 67ste gemechaniseerde brigade | 67e afzonderlijke gemechaniseerde brigade | 67ste afzonderlijke gemechaniseerde brigade @side=UA @role=unit
68e jagersbrigade | 68ste jagersbrigade | 68e brigade jagers | 68ste brigade jagers @side=UA @role=unit
71e jagersbrigade | 71ste jagersbrigade @side=UA @role=unit
81e luchtmobiele brigade | 81ste luchtmobiele brigade @side=UA @role=unit
115e gemechaniseerde brigade | 115de gemechaniseerde brigade | 115e afzonderlijke gemechaniseerde brigade | 115de afzonderlijke gemechaniseerde brigade @side=UA @role=unit
116e gemechaniseerde brigade | 116de gemechaniseerde brigade | 116e afzonderlijke gemechaniseerde brigade | 116de afzonderlijke gemechaniseerde brigade @side=UA @role=unit
117e gemechaniseerde brigade | 117de gemechaniseerde brigade | 117e afzonderlijke gemechaniseerde brigade | 117de afzonderlijke gemechaniseerde brigade @side=UA @role=unit
118e gemechaniseerde brigade | 118de gemechaniseerde brigade | 118e afzonderlijke gemechaniseerde brigade | 118de afzonderlijke gemechaniseerde brigade @side=UA @role=unit
92e aanvalsbrigade | 92ste aanvalsbrigade | 92e stormbrigade | 92ste stormbrigade @side=UA @role=unit
155e gemechaniseerde brigade | 155ste gemechaniseerde brigade | 155e afzonderlijke gemechaniseerde brigade | 155ste afzonderlijke gemechaniseerde brigade | Anna van Kiev-brigade | brigade Anna van Kiev @side=UA @role=unit
Presidentiële Brigade @side=UA @role=unit
12e speciale brigade Azov | 12de speciale brigade Azov | twaalfde speciale brigade Azov @side=UA @role=unit
4e tankbrigade | 4th Tank Brigade | 4de tankbrigade | vierde tankbrigade @side=UA @role=unit
1e tankbrigade | 1st Tank Brigade | 1ste tankbrigade | eerste tankbrigade @side=UA @role=unit
Magyar's Birds | Birds of Magyar | Vogels van Madyar | Madyar's Birds @side=UA @role=unit
Kastus Kalinouski-regiment | Kalinouski-regiment | Kastus Kalinouski Regiment | Kalinoŭski-regiment @side=UA @role=unit
Sjeich Mansoerbataljon | Sheikh Mansur Battalion | Sjeich Mansoer-bataljon @side=UA @role=unit
Djochar Doedajev-bataljon | Dzhokhar Dudayev Battalion @side=UA @role=unit
Carpathian Sich | Karpaten-Sitsj @side=UA @role=unit
Georgisch Legioen | Georgische Legioen | Georgian Legion @side=UA @role=unit
Atesh | Atesj @side=UA @role=unit
Donbas-bataljon | Donbasbataljon | bataljon Donbas | Donbass-bataljon | Donbassbataljon | Donbas Battalion | Donbass Battalion | Bataillon Donbass @side=UA @role=unit
Dnipro-bataljon | Dnipro-1-bataljon | bataljon Dnipro-1 | regiment Dnipro-1 | Dnipro Battalion | Dnipro-1 Battalion | Dnjepr-bataljon @side=UA @role=unit
Khartia-brigade | Chartia | Chartija | Khartiia | Khartia | Chartija-brigade | Charkiv-brigade | Kharkiv-brigade | 13e Khartia-brigade | 13de Khartia-brigade @side=UA @role=unit
Krim-bataljon | bataljon Krim | Crimea Battalion @side=UA @role=unit
operationeel-tactische groep Charkiv | Operational-Tactical Group Kharkiv | OTG Kharkiv | OTG Charkiv | groep Charkiv | operationeel-tactische groep Kharkiv | Kharkiv OTG @side=UA @role=office
operationeel-tactische groep Loehansk | Operational-Tactical Group Luhansk | OTG Luhansk | OTG Loehansk @side=UA @role=office
operationeel-tactische groep Donetsk | Operational-Tactical Group Donetsk | OTG Donetsk @side=UA @role=office
# -- Ukraine: media
Ukrinform | Oekrinform @side=UA @role=media
Oekrajinska Pravda | Ukrainska Pravda | Ukrayinska Pravda | Oekrainska Pravda | Oekraïnska Pravda | Oekraïense Pravda | Ukrajinska Pravda @side=UA @role=media
Suspilne | Soespilne | Suspilne Charkiv | Suspilne Kharkiv | Suspilne Cherson | Suspilne Kherson | Suspilne Sumy | Suspilne Soemy | Suspilne Odesa | Suspilne Odessa | Suspilne Donbas | Suspilne Dnipro | Suspilne Mykolaiv | Suspilne Zaporizhzhia | Suspilne Zaporizja | Suspilne Krim | Suspilne Crimea @side=UA @role=media
Kyiv Independent | The Kyiv Independent | Kiev Independent | The Kiev Independent @side=UA @role=media
Kyiv Post | Kiev Post @side=UA @role=media
UNIAN | Unian @side=UA @role=media
Interfax-Ukraine | Interfax-Oekraïne | Interfax Ukraine | Interfax Oekraïne @side=UA @role=media
Hromadske | Gromadske @side=UA @role=media
RBC-Ukraine | RBK-Oekraïne @side=UA @role=media
DeepState | Deepstate | DeepStateMap | DeepState UA | DeepState-kaart | Deep State @side=UA @role=media
Boetoesov | Yuriy Butusov | Joeri Boetoesov | Butusov @side=UA @role=person @uk=Юрій Бутусов @ru=Юрий Бутусов
Bohdan Myroshnykov | Myroshnykov @side=UA @role=person @uk=Богдан Мирошников
Kostyantyn Mashovets | Mashovets | Masjovets | Konstantyn Masjovets | Kostiantyn Mashovets @side=UA @role=person @uk=Костянтин Машовець
Oleh Zhdanov | Zhdanov | Zjdanov | Oleh Zjdanov | Oleg Zjdanov @side=UA @role=person @uk=Олег Жданов
ArmyInform | Army Inform | ArmiiaInform @side=UA @role=media
Ukrhydroenergo | Oekrhidroenerho | Oekrhydroenerho | Ukrhidroenerho @side=UA @role=agency
Centrum voor Bestrijding van Desinformatie | Center for Countering Disinformation | Centre for Countering Disinformation @side=UA @role=agency
RIA Melitopol | RIA-Melitopol @side=UA @role=media
Oleksandr Kovalenko @side=UA @role=person @uk=Олександр Коваленко
Vladyslav Selezniov | Selezniov @side=UA @role=person @uk=Владислав Селезньов
Ivan Stupak | Stupak @side=UA @role=person @uk=Іван Ступак
Serhii Beskrestnov | Beskrestnov | Serhii Flash @side=UA @role=person @uk=Сергій Бескрестнов
Serhii Sternenko | Sternenko @side=UA @role=person @uk=Сергій Стерненко
Mykola Bielieskov | Bielieskov @side=UA @role=person @uk=Микола Бєлєсков
# -- Russia: president, government, parliament
Vladimir Putin | Poetin | Putin | Vladimir Poetin | Wladimir Putin | Poutine | Путин | Путін @side=RU @role=person @ru=Владимир Путин
Kremlin | het Kremlin | Kremlinwoordvoerder | Kremlin-woordvoerder | Kreml | Кремль @side=RU @role=office
Dmitri Peskov | Peskov | Dmitry Peskov | Dmitrij Peskov @side=RU @role=person @ru=Дмитрий Песков
Sergei Shoigu | Shoigu | Sjojgoe | Sjoigoe | Shoygu | Sjojgu | Sjoejgoe | Schoigu | Sergej Sjojgoe | Sergej Sjoigoe | Sergei Sjojgoe | Sergei Sjoigoe | Sergey Shoigu | Sergei Shoygu | Sergej Shoigu | Sergej Sjojgu @side=RU @role=person @ru=Сергей Шойгу
Andrei Belousov | Belousov | Belooesov | Andrej Belooesov | Beloesov | Andrej Beloesov | Andrey Belousov @side=RU @role=person @ru=Андрей Белоусов
Sergei Lavrov | Lavrov | Sergej Lavrov | Sergey Lavrov | Lawrow @side=RU @role=person @ru=Сергей Лавров
Maria Zakharova | Zakharova | Zacharova | Maria Zacharova | Marija Zacharova | Sacharowa @side=RU @role=person @ru=Мария Захарова
Dmitri Medvedev | Medvedev | Medvedjev | Dmitry Medvedev | Dmitrij Medvedev | Dmitri Medvedjev @side=RU @role=person @ru=Дмитрий Медведев
Michail Misjoestin | Misjoestin | Mishustin | Mikhail Mishustin | Michail Mishustin @side=RU @role=person @ru=Михаил Мишустин
Vladimir Medinski | Medinski | Medinsky | Vladimir Medinsky @side=RU @role=person @ru=Владимир Мединский
Sergej Naryshkin | Naryshkin | Narysjkin | Sergej Narysjkin | Sergey Naryshkin | Sergei Naryshkin @side=RU @role=person @ru=Сергей Нарышкин
Nikolaj Patroesjev | Patroesjev | Patrushev | Nikolai Patrushev | Nikolaj Patrushev | Nikolay Patrushev @side=RU @role=person @ru=Николай Патрушев
Aleksandr Bortnikov | Bortnikov | Alexander Bortnikov @side=RU @role=person @ru=Александр Бортников
Vjatsjeslav Volodin | Volodin | Vyacheslav Volodin @side=RU @role=person @ru=Вячеслав Володин
Valentina Matvienko | Matvienko | Matvijenko | Valentina Matvijenko @side=RU @role=person @ru=Валентина Матвиенко
Leonid Sloetski | Sloetski | Slutsky | Leonid Slutsky @side=RU @role=person @ru=Леонид Слуцкий
Vasili Nebenzja | Nebenzja | Nebenzya | Nebenzia | Vasily Nebenzya | Vasili Nebenzia | Vassily Nebenzia @side=RU @role=person @ru=Василий Небензя
Kirill Dmitriev | Kirill Dmitrijev @side=RU @role=person @ru=Кирилл Дмитриев
Joeri Oesjakov | Oesjakov | Ushakov | Yuri Ushakov | Yury Ushakov @side=RU @role=person @ru=Юрий Ушаков
Sergej Rjabkov | Rjabkov | Ryabkov | Sergei Ryabkov | Sergey Ryabkov @side=RU @role=person @ru=Сергей Рябков
Sergej Kirijenko | Kirijenko | Kiriyenko | Kirienko | Sergei Kiriyenko @side=RU @role=person @ru=Сергей Кириенко
Dmitri Kozak | Dmitry Kozak @side=RU @role=person
Andrej Kartapolov | Kartapolov | Andrei Kartapolov @side=RU @role=person @ru=Андрей Картаполов
Alexei Likhachev | Likhachev | Lichatsjov | Aleksej Lichatsjov | Alexey Likhachev @side=RU @role=person @ru=Алексей Лихачёв
Renat Kartsjaa | Kartsjaa | Karchaa | Renat Karchaa @side=RU @role=person @ru=Ренат Карчаа
# -- Russia: generals, spokesmen
Valeri Gerasimov | Gerasimov | Valery Gerasimov | Valerij Gerasimov | Valeriy Gerasimov @side=RU @role=person @ru=Валерий Герасимов
Sergej Soerovikin | Soerovikin | Surovikin | Sergei Surovikin | Sergey Surovikin | Sergei Soerovikin @side=RU @role=person @ru=Сергей Суровикин
Aleksandr Lapin | Alexander Lapin @side=RU @role=person @ru=Александр Лапин
Aleksandr Dvornikov | Dvornikov | Alexander Dvornikov @side=RU @role=person @ru=Александр Дворников
Igor Konasjenkov | Konasjenkov | Konashenkov | Igor Konashenkov | Konaschenkow @side=RU @role=person @ru=Игорь Конашенков
Michail Mizintsev | Mizintsev | Mikhail Mizintsev @side=RU @role=person @ru=Михаил Мизинцев
Roestam Moeradov | Moeradov | Muradov | Rustam Muradov @side=RU @role=person @ru=Рустам Мурадов
Michail Teplinski | Teplinski | Teplinsky | Mikhail Teplinsky @side=RU @role=person @ru=Михаил Теплинский
Ivan Popov @side=RU @role=person
Gennadi Zjidko | Zjidko | Zhidko | Gennady Zhidko @side=RU @role=person @ru=Геннадий Жидко
Aleksandr Zjoeravljov | Zjoeravljov | Zhuravlyov | Alexander Zhuravlyov @side=RU @role=person @ru=Александр Журавлёв
Joenoes-bek Jevkoerov | Jevkoerov | Yevkurov | Yunus-bek Yevkurov | Yunus-Bek Yevkurov @side=RU @role=person @ru=Юнус-бек Евкуров
Timoer Ivanov | Timur Ivanov @side=RU @role=person
Viktor Sokolov @side=RU @role=person
Igor Kirillov | Kirillov @side=RU @role=person @ru=Игорь Кириллов
Andrej Mordvitsjev | Mordvitsjev | Mordvichev | Andrei Mordvichev @side=RU @role=person @ru=Андрей Мордвичев
Oleg Saljoekov | Saljoekov | Salyukov | Oleg Salyukov @side=RU @role=person @ru=Олег Салюков
Apti Alaoedinov | Alaoedinov | Alaudinov | Apti Alaudinov | Apty Alaudinov @side=RU @role=person @ru=Апти Алаудинов
Ramzan Kadyrov | Kadyrov | Kadirov | Ramzan Kadirov @side=RU @role=person @ru=Рамзан Кадыров
Jevgeni Prigozjin | Prigozjin | Prigozhin | Jevgenij Prigozjin | Jevgeni Prigozhin | Yevgeny Prigozhin | Evgeny Prigozhin | Prigoschin | Jevgeny Prigozjin | Prigozjyn | Yevgeni Prigozhin @side=RU @role=person @uk=Євген Пригожин @ru=Евгений Пригожин
Dmitri Oetkin | Oetkin | Utkin | Dmitry Utkin @side=RU @role=person @ru=Дмитрий Уткин
Igor Girkin | Girkin | Strelkov | Igor Strelkov @side=RU @role=person @uk=Ігор Гіркін @ru=Игорь Гиркин
Aleksandr Santsjik | Santsjik @side=RU @role=person @ru=Александр Санчик
Jevgeni Nikiforov | Yevgeny Nikiforov | Evgeny Nikiforov @side=RU @role=person
Valeri Solodtsjoek | Solodtsjoek @side=RU @role=person @ru=Валерий Солодчук
Sergej Roedskoj | Roedskoj @side=RU @role=person @ru=Сергей Рудской
Adam Delimchanov | Delimchanov @side=RU @role=person @ru=Адам Делимханов
# -- Russian-installed officials and separatist leaders
Denis Poesjilin | Poesjilin | Pushilin | Denis Pushilin | Puschilin | Poesilin @side=RU @role=person @uk=Денис Пушилін @ru=Денис Пушилин
Leonid Pasetsjnik | Pasetsjnik | Pasechnik | Leonid Pasechnik | Passetschnik @side=RU @role=person @uk=Леонід Пасічник @ru=Леонид Пасечник
Andrej Marotsjko | Marotsjko | Marochko | Andrei Marochko | Andrey Marochko @side=RU @role=person @ru=Андрей Марочко
Edoeard Basoerin | Basoerin | Basurin | Eduard Basurin @side=RU @role=person @ru=Эдуард Басурин
Rodion Mirosjnik | Mirosjnik | Miroshnik | Rodion Miroshnik @side=RU @role=person @ru=Родион Мирошник
Vladimir Saldo | Saldo | Volodymyr Saldo @side=RU @role=person @uk=Володимир Сальдо @ru=Владимир Сальдо
Kirill Stremoesov | Stremoesov | Stremousov | Kirill Stremousov | Stremooesov | Kirill Stremooesov | Kyrylo Stremousov @side=RU @role=person @uk=Кирило Стремоусов @ru=Кирилл Стремоусов
Jevgeni Balitski | Balitski | Balitsky | Yevgeny Balitsky | Jevhen Balytsky | Balytsky @side=RU @role=person @uk=Євген Балицький @ru=Евгений Балицкий
Vladimir Rogov | Rogov | Volodymyr Rohov @side=RU @role=person @uk=Володимир Рогов @ru=Владимир Рогов
Vitali Gantsjev | Gantsjev | Ganchev | Vitaly Ganchev | Vitali Ganchev | Hanchev @side=RU @role=person @uk=Віталій Ганчев @ru=Виталий Ганчев
Sergej Aksjonov | Aksjonov | Aksyonov | Sergei Aksyonov | Sergey Aksyonov | Aksenov | Aksionov | Sergej Aksionov @side=RU @role=person @uk=Сергій Аксьонов @ru=Сергей Аксёнов
Michail Razvozjajev | Razvozjajev | Razvozhayev | Mikhail Razvozhayev | Razvozhaev | Razvozjaev | Michail Razvozjaev @side=RU @role=person @ru=Михаил Развожаев
Oleg Krjoetsjkov | Krjoetsjkov | Kryuchkov | Oleg Kryuchkov @side=RU @role=person @ru=Олег Крючков
Vladimir Konstantinov @side=RU @role=person
Vladimir Leontjev | Vladimir Leontyev @side=RU @role=person @ru=Владимир Леонтьев
Aleksandr Kobets @side=RU @role=person @ru=Александр Кобец
Konstantin Ivasjtsjenko | Ivasjtsjenko | Ivashchenko | Konstantin Ivashchenko @side=RU @role=person @ru=Константин Иващенко
Galina Daniltsjenko | Daniltsjenko | Danylchenko | Halyna Danylchenko | Galina Danilchenko @side=RU @role=person @uk=Галина Данильченко @ru=Галина Данильченко
Jan Gagin | Gagin | Yan Gagin @side=RU @role=person @ru=Ян Гагин
Aleksej Koelemzin | Kulemzin | Alexei Kulemzin @side=RU @role=person @ru=Алексей Кулемзин
# -- Russian regional governors
Vjatsjeslav Gladkov | Gladkov | Vyacheslav Gladkov @side=RU @role=person @ru=Вячеслав Гладков
Roman Starovojt | Starovojt | Starovoit | Roman Starovoit | Roman Starovoyt | Starovoyt @side=RU @role=person @ru=Роман Старовойт
Aleksej Smirnov | Alexei Smirnov | Alexey Smirnov @side=RU @role=person @ru=Алексей Смирнов
Aleksandr Chinsjtejn | Chinsjtejn | Khinshtein | Alexander Khinshtein | Khinshteyn @side=RU @role=person @ru=Александр Хинштейн
Aleksandr Bogomaz | Bogomaz | Alexander Bogomaz @side=RU @role=person @ru=Александр Богомаз
Vasili Goloebev | Goloebev | Golubev | Vasily Golubev | Vasili Golubev @side=RU @role=person @ru=Василий Голубев
Aleksandr Goesev | Alexander Gusev @side=RU @role=person @ru=Александр Гусев
Veniamin Kondratjev | Kondratjev | Kondratyev | Veniamin Kondratyev | Kondratiev @side=RU @role=person @ru=Вениамин Кондратьев
Roman Boesargin | Boesargin | Busargin | Roman Busargin @side=RU @role=person @ru=Роман Бусаргин
Sergej Sobjanin | Sobjanin | Sobyanin | Sergei Sobyanin | Sergey Sobyanin @side=RU @role=person @ru=Сергей Собянин
Michail Vedernikov | Vedernikov | Mikhail Vedernikov @side=RU @role=person @ru=Михаил Ведерников
Andrej Vorobjov | Andrei Vorobyov @side=RU @role=person @ru=Андрей Воробьёв
Joeri Sljoesar | Slyusar | Yury Slyusar @side=RU @role=person @ru=Юрий Слюсарь
Valentin Demidov | Valentyn Demidov @side=RU @role=person
Aleksandr Drozdenko | Drozdenko @side=RU @role=person @ru=Александр Дрозденко
Aleksandr Beglov | Beglov @side=RU @role=person @ru=Александр Беглов
Igor Artamonov | Artamonov @side=RU @role=person @ru=Игорь Артамонов
Vladislav Sjapsja | Sjapsja @side=RU @role=person @ru=Владислав Шапша
Andrej Klytsjkov | Klytsjkov @side=RU @role=person @ru=Андрей Клычков
Aleksej Djoemin | Djoemin @side=RU @role=person @ru=Алексей Дюмин
Vasili Anochin | Anochin @side=RU @role=person @ru=Василий Анохин
Andrej Botsjarov | Botsjarov @side=RU @role=person @ru=Андрей Бочаров
Radi Chabirov | Chabirov @side=RU @role=person @ru=Радий Хабиров
Vjatsjeslav Fedorisjtsjev | Fedorisjtsjev @side=RU @role=person @ru=Вячеслав Федорищев
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
4e Garde Tankdivisie | 4e gardetankdivisie | 4th Guards Tank Division | Kantemirovdivisie | Kantemirov-divisie | 4de Garde Tankdivisie | vierde Garde Tankdivisie | 4de gardetankdivisie | vierde gardetankdivisie @side=RU @role=unit
1e Garde Tankleger | 1e gardetankleger | Eerste Garde Tankleger | 1st Guards Tank Army | 1ste Garde Tankleger | Eerste Gardetankleger | 1ste gardetankleger @side=RU @role=unit
20e leger | 20th Combined Arms Army | 20ste leger @side=RU @role=unit
58e leger | 58th Combined Arms Army | 58th Army | 58ste leger @side=RU @role=unit
6e leger | 6th Combined Arms Army | 6de leger @side=RU @role=unit
76e luchtlandingsdivisie | 76e Garde Luchtaanvalsdivisie | 76th Guards Air Assault Division | 76th Airborne Division | 76ste luchtlandingsdivisie | 76ste Garde Luchtaanvalsdivisie @side=RU @role=unit
155e marinebrigade | 155e brigade mariniers | 155th Naval Infantry Brigade | 155th Marine Brigade | 155ste marinebrigade | 155ste brigade mariniers @side=RU @role=unit
810e marinebrigade | 810e brigade mariniers | 810th Naval Infantry Brigade | 810th Marine Brigade | 810de marinebrigade | 810de brigade mariniers @side=RU @role=unit
40e marinebrigade | 40th Naval Infantry Brigade | 40ste marinebrigade @side=RU @role=unit
7e luchtlandingsdivisie | 7de luchtlandingsdivisie | zevende luchtlandingsdivisie | 7e garde luchtlandingsdivisie | 7de garde luchtlandingsdivisie | zevende garde luchtlandingsdivisie @side=RU @role=unit
98e luchtlandingsdivisie | 98ste luchtlandingsdivisie @side=RU @role=unit
104e luchtlandingsdivisie | 104de luchtlandingsdivisie @side=RU @role=unit
106e luchtlandingsdivisie | 106de luchtlandingsdivisie @side=RU @role=unit
11e luchtlandingsbrigade | 11de luchtlandingsbrigade | elfde luchtlandingsbrigade | 11e luchtaanvalsbrigade | 11de luchtaanvalsbrigade | elfde luchtaanvalsbrigade | 11e luchtstormbrigade | 11de luchtstormbrigade | elfde luchtstormbrigade @side=RU @role=unit
31e luchtlandingsbrigade | 31ste luchtlandingsbrigade | 31e luchtaanvalsbrigade | 31ste luchtaanvalsbrigade | 31e luchtstormbrigade | 31ste luchtstormbrigade @side=RU @role=unit
83e luchtlandingsbrigade | 83ste luchtlandingsbrigade | 83e luchtaanvalsbrigade | 83ste luchtaanvalsbrigade | 83e luchtstormbrigade | 83ste luchtstormbrigade @side=RU @role=unit
61e marinebrigade | 61ste marinebrigade @side=RU @role=unit
177e marineregiment | 177ste marineregiment @side=RU @role=unit
336e marinebrigade | 336ste marinebrigade @side=RU @role=unit
200e gemotoriseerde brigade | 200ste gemotoriseerde brigade @side=RU @role=unit
138e gemotoriseerde brigade | 138ste gemotoriseerde brigade @side=RU @role=unit
VDV | Russische luchtlandingstroepen | VDV-troepen @side=RU @role=unit
Achmat-eenheid | Achmat-eenheden | Tsjetsjeense eenheid Achmat | eenheid Achmat | speciale eenheid Achmat | Achmat-troepen @side=RU @role=unit
64e gemotoriseerde brigade | 64e brigade | 64th Motor Rifle Brigade | 64th Separate Motor Rifle Brigade | 64ste gemotoriseerde brigade | 64ste brigade @side=RU @role=unit
3e Legerkorps | 3rd Army Corps | Derde Legerkorps | 3de Legerkorps @side=RU @role=unit
1e Legerkorps | 1st Army Corps | 1ste Legerkorps | eerste Legerkorps @side=RU @role=unit
2e Legerkorps | 2nd Army Corps | 2de Legerkorps | tweede Legerkorps @side=RU @role=unit
Dnepr-groepering | groepering Dnepr | Dnjepr-groepering | groepering Dnjepr | Dnipro-groepering | groepering Dnipro | troepengroep Dnepr | troepengroep Dnjepr | Dnepr Group of Forces | Dnepr group of forces | Dnepr Battlegroup | Battlegroup Dnepr @side=RU @role=unit
Belgorod-groepering | groepering Belgorod | Belgorod Group of Forces @side=RU @role=unit
Koersk-groepering | groepering Koersk | Kursk Group of Forces | Kursk group of forces @side=RU @role=unit
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
WarGonzo | Wargonzo | Semjon Pegov | Semyon Pegov | Pegov @side=RU @role=media @ru=Семён Пегов
Readovka @side=RU @role=media
Grey Zone | Greyzone | Gray Zone @side=RU @role=media
Voenkor Kotenok | Kotenok | Joeri Kotenok | Yuri Kotenok @side=RU @role=media
Aleksandr Kots | Alexander Kots @side=RU @role=person @ru=Александр Коц
Boris Rozjin | Rozjin | Rozhin | Boris Rozhin | Colonelcassad @side=RU @role=person @ru=Борис Рожин
Jevgeni Poddoebny | Poddoebny | Poddubny | Yevgeny Poddubny @side=RU @role=person @ru=Евгений Поддубный
Two Majors | Twee Majoors @side=RU @role=media
Romanov Light | Romanov_92 @side=RU @role=media
Vladlen Tatarski | Tatarski | Tatarsky | Vladlen Tatarsky @side=RU @role=person @ru=Владлен Татарский
Vladimir Solovjov | Solovjov | Solovyov | Vladimir Solovyov | Soloviev @side=RU @role=person @ru=Владимир Соловьёв
Margarita Simonjan | Simonjan | Simonyan | Margarita Simonyan @side=RU @role=person @ru=Маргарита Симоньян
Olga Skabejeva | Skabejeva | Skabeyeva | Olga Skabeyeva @side=RU @role=person @ru=Ольга Скабеева
Aleksandr Chodakovski | Chodakovski @side=RU @role=person @ru=Александр Ходаковский
Aleksandr Sladkov | Sladkov @side=RU @role=person @ru=Александр Сладков
Andrej Goeroeljov | Goeroeljov @side=RU @role=person @ru=Андрей Гурулёв
Joeri Podoljaka | Podoljaka @side=RU @role=person @ru=Юрий Подоляка
Oleg Tsarjov | Tsarjov @side=RU @role=person @ru=Олег Царёв
Moskovski Komsomolets | Moskovsky Komsomolets | Moskovskij Komsomolets | Moskovskiy Komsomolets @side=RU @role=media
Vedomosti @side=RU @role=media
Fighterbomber | Telegramkanaal Fighterbomber @side=RU @role=media
# -- Russian media and people outside the state's grip: no side
Meduza @role=media
Novaja Gazeta | Novaya Gazeta | Novaya Gazeta Europe | Novaja Gazeta Europa | Novaja Gazeta Europe @role=media
Moscow Times | The Moscow Times @role=media
Mediazona | Mediazone @role=media
Verstka | Vjorstka @role=media
Important Stories | iStories @role=media
The Insider @role=media
Telegramkanaal Astra | Astra @role=media
Dozjd | TV Rain | Tv Dozjd @role=media
Bellingcat @role=media
Conflict Intelligence Team | CIT @role=agency
Radio Free Europe | Radio Vrij Europa | Radio Free Europe/Radio Liberty | RFE/RL | Radio Liberty | Radio Svoboda @role=media
mensenrechtenorganisatie Memorial | rights group Memorial @role=agency
Aleksej Navalny | Navalny | Alexei Navalny | Navalnyj | Alexey Navalny @role=person @ru=Алексей Навальный
# -- Belarus
Alexander Loekasjenko | Loekasjenko | Lukashenko | Lukasjenko | Aleksandr Loekasjenko | Alexander Lukashenko | Aleksandr Lukashenko | Lukaschenko @side=BY @role=person @ru=Александр Лукашенко
Svetlana Tichanovskaja | Tichanovskaja | Tsikhanouskaya | Sviatlana Tsikhanouskaya | Svjatlana Tsichanowskaja @side=BY @role=person @ru=Светлана Тихановская
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
Krymskyi Viter | Krymsky Veter | Krimwind | Crimean Wind @role=media
Emil Kastehelmi | Kastehelmi @role=person
Pasi Paroinen | Paroinen @role=person
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
verdedigers | Oekraïense verdedigers | defenders | Ukrainian defenders @side=UA
bevrijders | liberators | Oekraïense bevrijders @side=UA
Kiev's troepen | troepen van Kiev | troepen van Kyiv | Kyiv's forces | Kyiv's troops | Kiev's forces @side=UA
onze verdedigers | our defenders @side=UA
kiev-regime | regime in Kiev | regime van Kiev | Kiev regime | Kyiv regime | Kiev-regime @side=UA
neonazi's in Kiev | Oekraïense nationalisten | Ukrainian nationalists | banderisten | Banderieten | Banderites @side=UA
Strijdkrachten van Oekraïne | strijdkrachten van Oekraïne | Armed Forces of Ukraine | AFU | ZSU | ЗСУ | ВСУ | VSU @side=UA
Oekraïense partizanen | Ukrainian partisans @side=UA

[organisation]
# -- clubs
Schachtar Donezk | Szachtar Donieck | Sjachtar Donjetsk | Sjachtjor Donjetsk | Metalurg Donezk | Metalurg Donetsk | Metalloerg Donetsk
Dynamo Kiew | Dynamo Kijów | Arsenal Kiew | Obolon Kyjiv | Obolon Kiew | Lokomotyv Kiev | Lokomotyv Kyiv | Boedivelnyk Kiev | Budivelnyk Kyiv
Metalist | Metalist Charkiw | Metalist Charkow | Metallist Charkov | Metallist Charkiv | Metallist Kharkov | Metallist Kharkiv | HK Charkiv | HC Kharkiv
1860 München | 1860 Munich | Bayern München
Sorja Luhansk | Zorja Luhansk | Zoria Louhansk | Zoria Lugansk | Zarya Lugansk | Zarja Lugansk
Desna Tschernihiw | Desna Tchernihiv | Desna Tsjernihov | Desna Chernigov
Worskla Poltawa | Vorskla Poltawa
SK Dnipro | SC Dnipro | FK Dnjepr | BC Dnipro | Dnipro Dnjipropetrovsk | Dnjepr Dnjepropetrowsk | Dnepr Dnepropetrovsk | Dnipro Dnipropetrowsk | Dnipro-Arena | Dnjepr-Arena | Dnipro Arena
Tschornomorez Odessa | Tschernomorez Odessa | Chernomorets Odessa | Chernomorets Odesa | Tchornomorets Odessa | Tsjernomorets Odesa
Karpaty Lwiw | Karpaty Lvov | Ruch Lwiw | Arena Lviv | Lviv Arena | Arena Lwiw
Polissia Zhytomyr | Polissya Zhytomyr | Polissja Zjytomyr | Polissia Zjytomyr | Polissja Schytomyr | Polissia Jytomyr
LNZ Cherkasy | LNZ Tsjerkasy | LNZ Tscherkassy | Volyn Lutsk | Volyn Loetsk | Wolyn Luzk | Volyn Loutsk
Boekovyna Tsjernivtsi | Bukovyna Chernivtsi | Bukowyna Tscherniwzi | Podillia Khmelnytskyi | Podillja Chmelnytsky | Podillya Khmelnytskyi | Prykarpattia Ivano-Frankivsk | Prykarpattja Ivano-Frankivsk
Nyva Vinnytsia | Nyva Vinnytsja | Nyva Ternopil | Zirka Kropyvnytskyi | Zirka Kropyvnytsky | Zirka Kirovohrad | Stal Kamianske | Stal Dniprodzerzhynsk | Stal Kamjanske
Illichivets Mariupol | Illitsjivets Marioepol | Iljitsjivets Marioepol | Illitschiwez Mariupol | Avanhard Kramatorsk | MFK Mykolaiv | MFK Mykolajiv | Khimik Yuzhne | Chimik Joezjne
Krywbas Krywyj Rih | Kryvbas Krivoj Rog | Krywbas Kriwoi Rog
Krystal Cherson | Krystal Kherson | Dnipro Cherson | Dnipro Kherson | HK Kremenchuk | HK Krementsjoek | Bilyi Bars Bila Tserkva | Bily Bars Bila Tserkva | HK Mariupol | HK Marioepol
Spartak Moskau | ZSKA Moskau | Dynamo Moskau | Dinamo Moskau | Lokomotive Moskau | Lokomotiv Moskau | Lokomotiv Moskva | Torpedo Moskau | Spartak Moscou | CSKA Moscou | Lokomotiv Moscou | FK Moskou | FC Moscow
Zenit Sankt Petersburg | Zenit St. Petersburg | Zenit Petersburg | SKA Sint-Petersburg | SKA Saint Petersburg | SKA Sankt Petersburg
Fakel Voronezj | Fakel Voronezh | Fakel Woronesch | Rotor Volgograd | Rotor Wolgograd | Baltika Kaliningrad | Sokol Saratov | Arsenal Toela | Arsenal Tula | Avangard Koersk | Avangard Kursk
Saljoet Belgorod | Salyut Belgorod | Salut Belgorod | Dinamo Brjansk | Dynamo Brjansk | Dynamo Bryansk | SKA Rostov | SKA Chabarovsk | SKA Khabarovsk | Lokomotiv Jaroslavl | Lokomotiv Yaroslavl | Avangard Omsk
Metalloerg Magnitogorsk | Metallurg Magnitogorsk | Traktor Tsjeljabinsk | Traktor Chelyabinsk | Salavat Joelajev Oefa | Salavat Yulaev Ufa | Spartak Naltsjik | Spartak Nalchik | Anzji Machatsjkala | Anzhi Makhachkala | Achmat Grosny
Shakhtyor Soligorsk | Sjachtjor Soligorsk | Shakhter Soligorsk | Neman Grodno | Dynamo Minsk | BATE Baryssau | BATE Barysaw | Torpedo Zhodino
Legia Warszawa | Legia Varsovie | Dynamo Dresden | Dinamo Zagreb | Dynamo Zagreb | Rode Ster Belgrado | Partizan Belgrado | Ferencváros Boedapest | Levski Sofia | CSKA Sofia | Galatasaray Istanbul | Benfica Lissabon | Sporting Lissabon
Bayern München | Bayern Munich | Bayern Munchen | Ajax Amsterdam | Feyenoord Rotterdam | FC Barcelona | Manchester City | Manchester United | AC Milan | Inter Milan | Olympique Marseille | Eintracht Frankfurt | FC Utrecht | FC Groningen | Club Brugge | KAA Gent
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
HC Donbass | de Donbas Arena | de Donbass Arena | HK Donbas | HC Donbas | HK Donbass | Donbass Arena | Donbas Arena
Sokil Kiev | Sokil Kyiv
Spartak Moskou | Spartak Moscow | Spartak Moskva
CSKA Moskou | CSKA Moscow | ZSKA Moskou | CSKA Moskva
Dinamo Moskou | Dynamo Moskou | Dynamo Moscow | Dinamo Moscow
Lokomotiv Moskou | Lokomotiv Moscow
Torpedo Moskou | Torpedo Moscow
Zenit | Zenit Sint-Petersburg | Zenit Sint Petersburg | Zenit Saint Petersburg | Zenit St. Petersburg | Zenit St Petersburg
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
Moskovski Komsomolets | Moskovsky Komsomolets | Moskovskij Komsomolets | Moskovskiy Komsomolets | Moskauer Komsomolze
Donbas.Realii | Donbass Realii | Donbas Realities | Donbas.Realities | Novosti Donbassa | Novyny Donbasu | News of Donbas | Donbas News | Radio Donbas | Donbass Insider | Donbas Frontliner
Crimea Realities | Krim Realii | Krym Realii | Krim.Realiteiten | Krim.Realien | Voice of Crimea | Krim 24 | Krim24 | Crimea 24 | Krym 24 | RIA Krim | RIA Crimea | RIA Krym | Crimean Wind
Kiewer Post | Kyiv News | Kyiv Digital | Kiev Digital | Kyiv Live | Kharkiv Today | Kharkiv Times | Kharkiv Live | Charkiv Live | Odessa Journal | Odesa Journal | Odessa Life | Odesa Live | Lviv Portal | Lviv Media Forum
Suspilne Charkiv | Suspilne Kharkiv | Suspilne Cherson | Suspilne Kherson | Suspilne Sumy | Suspilne Soemy | Suspilne Odesa | Suspilne Odessa | Suspilne Donbas | Suspilne Dnipro | Suspilne Mykolaiv | Suspilne Zaporizhzhia | Suspilne Zaporizja | Suspilne Krim | Suspilne Crimea
Moskva 24 | Moskou 24 | Moscow 24 | Vesti Moskva | Echo van Moskau | Echo Moskaus | Radio Moskau | Radio Vrij Europa | Radio Freies Europa | Radio Free Europe | Novaja Gazeta Europa | Novaja Gazeta Europe | Politico Europe
Mash on Don | Mash na Donu | Nikolaevsky Vanek | Ria Melitopol | RIA Melitopol | RIA-Melitopol | Berdyansk Today | Berdiansk Today | Mariupol Now | Marioepol Nu
Belarus Today | Belarus Segodnja | Belarus 1 | Euromaidan Press | Ukraine Crisis Media Center | Ukraine Crisis Media Centre | Ukraine Media Center | Oekraïne Vandaag
Washington Institute | London Times | Sunday Times of London | Wiener Zeitung | Berliner Morgenpost | Stuttgarter Zeitung | Miami Herald | San Francisco Chronicle | Philadelphia Inquirer | Sydney Morning Herald | Tehran Times | Jakarta Post | Bangkok Post
20 Days in Mariupol | 20 Dagen in Marioepol | 20 dagen in Marioepol | 2000 Meters to Andriivka | Mariupolis | Mariupolis 2 | The Battle of Chernobyl | Voices from Chernobyl
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
London School of Economics | Carnegie Moscow Center | Carnegie Russia Eurasia Center | Warsaw Institute | Stockholm International Peace Research Institute | Londense denktank RUSI | Kieler Institut
Moskouse Staatsuniversiteit | Staatsuniversiteit van Moskou | Universiteit van Odessa | Universiteit van Cherson | Kherson State University | Odesa University | Odessa University | Donetsk National University | Luhansk National University | Universiteit van Mariupol | Mariupol State University
Bank of Russia | Bank van Rusland | Centrale Bank van Rusland | National Bank of Ukraine | Nationale Bank van Oekraïne | Bank of China | Deutsche Bank | Credit Bank of Moscow | Moscow Credit Bank | Sberbank of Russia
NAVO-Oekraïne-raad | NAVO-Oekraïneraad | NATO-Ukraine Council | NAVO-Rusland-raad | NAVO-Ruslandraad | NATO-Russia Council | EU-Ukraine Summit | Ukraine Facility | Oekraïnefaciliteit | Oekraïne-faciliteit
Volga-Dnepr | Wolga-Dnepr | Volga-Dnepr Airlines | Ural Airlines | Oeral Airlines | Brussels Airlines | Turkish Airlines | Voda Donbassa | Voda Donbasu | Water of Donbas
Alternative für Deutschland | Alternatief voor Duitsland | Alternative for Germany | Broeders van Italië | Forza Italia | Fratelli d'Italia | La France insoumise | Free Russia Foundation | Free Russia Forum | Forum Vrij Rusland | Ander Rusland | Open Rusland | Open Russia
Stand with Ukraine | Stand With Ukraine | Support Ukraine | Razom for Ukraine | Protect Ukraine | Kyiv Symphony Orchestra | Kiev Symphony Orchestra | Kyiv City Ballet | Grand Kyiv Ballet | Kyiv Grand Ballet | Kiev City Ballet | Moskous Staatsballet | Moscow City Ballet | Kyiv Pride | KyivPride | Kharkiv Pride
patriarch van Moskou | Patriarch van Moskou | Patriarch of Moscow | Kirill van Moskou | Moskauer Patriarchat | Patriarcat de Moscou | metropoliet van Kiev | Metropolitan of Kyiv | metropolitan of Kyiv
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
Minsker Abkommen | Minsker Vereinbarungen | accords de Minsk | Accords de Minsk | Abkommen von Minsk | Minsk-afspraken | Minsk-verdragen | Minskverdragen | afspraken van Minsk | Verdragen van Minsk | verdrag van Minsk | protocol van Minsk | Protocol van Minsk | Minsk 1 | Minsk-1 | Minsk III | Minsk 3 | Minsk-3 | Minsk-formaat | Minsk format
Budapester Memorandum | mémorandum de Budapest | Boedapestmemorandum | Boedapestakkoord | memorandum van Boedapest
Istanbul-akkoorden | akkoorden van Istanbul | Akkoorden van Istanbul | Istanbul accords | Istanbul Communique
Zwarte Zee-graandeal | Zwarte-Zeegraandeal | Zwarte Zee-graaninitiatief | Zwarte-Zeegraaninitiatief | Zwarte Zee Graaninitiatief | Black Sea Grain Initiative | Black Sea grain deal | Black Sea Grain Deal | Black Sea grain initiative
Verklaring van Boekarest | verklaring van Boekarest | Bucharest Declaration | Treaty of Lisbon | Lisbon Treaty | Verdrag van Lissabon | verdrag van Lissabon | Verdrag van Maastricht | Verdrag van Riga | Vrede van Riga | Verdrag van Brest-Litovsk | Vrede van Brest-Litovsk | Treaty of Brest-Litovsk | Verdrag van Perejaslav | Treaty of Pereyaslav | Charkov-akkoorden | akkoorden van Charkov | Kharkiv Pact | Kharkiv Accords
Helsinki-akkoorden | akkoorden van Helsinki | Slotakte van Helsinki | Helsinki Accords | Helsinki Final Act | Verdrag van Wenen | Vienna Convention | Weense Document | Vienna Document | Lugano-verklaring | Lugano Declaration | Akkoord van München | akkoord van München | Munich Agreement | Verdrag van München | Münchner Abkommen | Münchner Sicherheitskonferenz | Oslo-akkoorden | Dayton-akkoorden | akkoorden van Dayton
Neurenbergprocessen | processen van Neurenberg | Neurenberg-tribunaal | Nuremberg trials | Nuremberg Trials | Tokio-tribunaal | Joegoslavië-tribunaal | Joegoslaviëtribunaal | Rwanda-tribunaal | Weimar-driehoek | Weimardriehoek | Weimar Triangle | Weimar Plus | Boekarest Negen | Boekarest 9 | Bucharest Nine
beleg van Leningrad | Beleg van Leningrad | blokkade van Leningrad | Siege of Leningrad | siege of Leningrad | slag om Stalingrad | Slag bij Stalingrad | Slag om Berlijn | Battle of Berlin | Opstand van Warschau | opstand van Warschau | Warsaw Uprising | getto van Warschau | Praagse Lente | Prague Spring | Slag bij Borodino | Tweede Slag om Charkov | Derde Slag om Charkov
Kievse Rijk | Kievse Roes | Kievse Rus | Kiev-Roes | Kievan Rus | Kyivan Rus | Kiewer Rus | Kyiv Rus | Rus van Kiev | Rijk van Kiev | Vorstendom Moskou | grootvorstendom Moskou | Grand Duchy of Moscow | derde Rome | Derde Rome | Third Rome
Zapad-2021 | Zapad 2021 | Kaukasus-2020 | Kaukasus 2020 | Caucasus-2020 | Kavkaz-2020 | Oceaan-2024
Minsk-akkoorden | Minskakkoorden | Akkoorden van Minsk | akkoorden van Minsk | Akkoord van Minsk | akkoord van Minsk | Minsk-akkoord | Minsk II | Minsk-2 | Minsk 2 | Minsk I | Minsk agreements | Minsk Agreements | Minsk accords | Minsk Accords | Minsk-overeenkomsten | Minsk-protocol | Minsk Protocol | Minskproces | Minsk-proces | Minsk process | Verdrag van Minsk
Boedapester Memorandum | Memorandum van Boedapest | Budapest Memorandum | Boedapest-memorandum | Memorandum van Budapest
Akkoord van Istanbul | Istanbul-akkoord | Istanbul communiqué | Istanbul-communiqué | akkoord van Istanbul | Istanbul agreement
Conventies van Genève | Conventie van Genève | Verdragen van Genève | Geneva Conventions | Geneva Convention | Geneefse Conventies
Verdrag van Parijs | Verdrag van Montreux | Montreux-conventie | Verdrag van Rome | Statuut van Rome | Rome Statute | Statuten van Rome | Akkoord van Parijs | Akkoorden van Jalta | Conferentie van Jalta | Yalta Conference | Jalta-conferentie | München-veiligheidsconferentie | Veiligheidsconferentie van München | Munich Security Conference | Veiligheidsconferentie in München | Verdrag van Versailles | Verdrag van Den Haag | Statuut van Den Haag
Krimoorlog | Crimean War | Slag om Stalingrad | Battle of Stalingrad | Slag om Koersk | Slag bij Koersk | Battle of Kursk | Slag bij Poltava
Warschaupact | Pact van Warschau | Warsaw Pact
Normandië-kwartet | Normandisch kwartet | Normandy Format | Normandy format | Normandië-formaat | Normandiëformat
# -- food, things, ships, weapons
poulet Kiev | Kiewer Kotelett | Kotelett Kiew | kotelet Kiev | kipkotelet Kiev | Kiev-taart | Kyiv cake
Krim-Tataren | de Krim-Tataren | De Krim-Tataren | de Krim-Tataar | de Krim-Tataarse | De Krim-Tataarse | de Krim Tataren | Krimtataren | Krim-Tataar | Krimtataar | Krim-Tataarse | Krim-Tataars | Krimtataarse | Krimtataars | Krim Tataren | Tataren van de Krim | Crimean Tatars | Crimean Tatar | Crimean Tartars | Krimtatar | Krimtatarin | krimtatarische | Tatars de Crimée
kruiser Moskou | kruiser Moskwa | raketkruiser Moskou | vlaggenschip Moskou | slagschip Moskou | oorlogsschip Moskva | oorlogsschip Moskou | cruiser Moscow | Raketenkreuzer Moskau | Kreuzer Moskau | Raketenkreuzer Moskwa | Kreuzer Moskwa | croiseur Moskva | croiseur Moscou
onderzeeër Koersk | onderzeeboot Koersk | kernonderzeeër Koersk | Koersk-onderzeeër | K-141 Koersk | K-141 Kursk | submarine Kursk | Kursk submarine | Kursk submarine disaster | U-Boot Kursk | sous-marin Koursk
onderzeeër Belgorod | onderzeeboot Belgorod | kernonderzeeër Belgorod | atoomonderzeeër Belgorod | submarine Belgorod | Belgorod submarine | onderzeeër Krasnodar | onderzeeër Novorossiejsk | onderzeeër Veliki Novgorod | onderzeeër Stary Oskol | onderzeeër Kolpino | submarine Novorossiysk | submarine Krasnodar | onderzeeër Rostov-on-Don | onderzeeër Rostov-na-Donoe | Rostov-on-Don submarine
Olenegorski Gornjak | Olenegorsky Gornyak | Olenegorskij Gornjak | landingsschip Azov | landing ship Azov | landingsschip Jamal | landing ship Yamal | verkenningsschip Simferopol | Simferopol reconnaissance ship | schip Simferopol | patrouilleboot Slovjansk | patrol boat Sloviansk
Voronezh-DM | Voronezh-M | Voronezj-DM | Voronezj-M | Voronezh radar | Voronezj-radar | Voronezh-radar | radar Voronezh | Woronesch-DM | Murmansk-BN | Moermansk-BN | Borisoglebsk-2 | Dnepr-radar | Dnepr radar | Moskva-1 | Dnepr-raket | Donbas-raket
Krim-Congo-koorts | Kiev-camera | Dnepr-motor | Wolga-auto | Volga-auto | Siberische husky | Siberische tijger | Siberische tijgers | Siberian husky | Belarus-tractor
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
# -- persons whose names are those of places: what the places lose is a former name or a village
Kyslytsya | Kyslytsia | Kyslytsja | Kislitsja | Kislitsa | Kyslyzja
Tymoshenko | Tymosjenko | Timosjenko | Timoshenko | Tymoschenko | Timoschenko | Tymochenko | Timochenko
Voloshyn | Volosjyn | Voloshin | Woloschyn
Zhdanov | Zjdanov | Schdanow
# -- a unit whose name is a town's too
Azov
# -- a pipeline whose name is that of villages
Druzhba | Droezjba | Druschba | Droujba
# -- other names of persons
Oleksii Kharkivskyi | Oleksij Charkivsky | Oleksiy Kharkivskyi
Tsjernihivskyj | Tsjernihivsky
Viktor Makarov | Sergej Makarov | Stepan Makarov | Sergei Makarov
Ihor Donets | Oleh Donets | Jack London | Washington Irving | George Washington | Denzel Washington | Paris Hilton | Friedrich Engels | Boris Romantsjenko | Boris Romanchenko
Irving Berlin | Isaiah Berlin
# -- metro stations, streets, squares, stadiums, hotels
Kievski-station | Kievskaja-station | Kievsky station | Kiyevsky railway station | Koerski-station | Kursky station | Kursky railway station | Kazanski-station | Leningradski-station | Wit-Russisch station
Hotel Moskva | hotel Moskva | Hotel Dnipro | hotel Dnipro | Hotel Odessa | Reikartz Zaporizhzhia | Reikartz Dnipro | Premier Palace Kharkiv | Moskou City | Moskva-City | Moskva City | Moskou-City
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
