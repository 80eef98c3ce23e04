"""words: what the pages of bench/articles say. Sentences are put together of our own pieces, in Dutch, English and German;
nothing is taken from a newspaper, and nothing here is looked at by the program that is measured."""
import random

PLACES = ["Koepjansk", "Izjoem", "Balaklija", "Cherson", "Lyman", "Bachmoet", "Vovtsjansk", "Avdiivka", "Charkiv", "Oskil",
          "Slovjansk", "Kramatorsk", "Melitopol", "Severodonetsk", "Lysytsjansk", "Marioepol"]
PEOPLE = ["de gouverneur", "de burgemeester", "een woordvoerder van het leger", "de president", "de plaatsvervangend minister",
          "een bewoner", "een hulpverlener", "de generale staf", "een militair analist", "de inlichtingendienst"]
NAMES = ["Oksana", "Serhi", "Viktor", "Halyna", "Petro", "Iryna", "Mykola", "Daryna"]

NL = {
    "open": [
        "Het Oekraïense leger heeft {p} {when} ingenomen, zo meldt {w}.",
        "Bij een raketaanval op {p} zijn {when} zeker {n} mensen gewond geraakt, zegt {w}.",
        "Russische troepen trekken zich terug uit {p}, schrijft {w} op Telegram.",
        "In en rond {p} wordt {when} opnieuw zwaar gevochten, volgens {w}.",
        "De bewoners van {p} zitten sinds {when} zonder water en stroom, laat {w} weten.",
        "Na weken van beschietingen is de weg naar {p} weer open, bevestigt {w}.",
    ],
    "mid": [
        "Volgens {w} ligt de frontlijn nu ongeveer {n} kilometer ten oosten van {p}.",
        "\"We hebben de hele nacht in de kelder gezeten\", vertelt {name}, die al {n} jaar in {p} woont.",
        "Dat bericht kon niet door onafhankelijke bronnen worden bevestigd, en ook in {p} zelf bleef het lang stil.",
        "De spoorlijn tussen {p} en {q} is van groot belang voor de bevoorrading van de troepen in het noorden.",
        "Eerder deze week werden in dezelfde streek {n} dorpen heroverd, al is niet duidelijk wie er nu de baas is.",
        "Satellietbeelden laten zien dat bij {p} nieuwe loopgraven zijn aangelegd, over een lengte van {n} kilometer.",
        "{W} sprak van een moeilijke maar beheerste toestand; verdere bijzonderheden wilde hij niet geven.",
        "In het ziekenhuis van {p} zijn {n} gewonden opgenomen, onder wie vier kinderen.",
        "De brug over de rivier was al in het voorjaar vernield, waardoor hulpgoederen nu via {q} moeten komen.",
        "Moskou ontkent dat er troepen zijn vertrokken en houdt het op een hergroepering die lang was voorbereid.",
        "Wie wil vertrekken, kan elke ochtend om {h} uur met de bus naar {q}, maar lang niet iedereen wil weg.",
        "Het is de {n}e dag op rij dat er in {p} luchtalarm klinkt, en de scholen blijven voorlopig dicht.",
        "Een deel van de stad is volgens {w} nog steeds in handen van de tegenstander.",
        "Of het leger de stad kan houden, is de vraag: de voorraden zijn klein en de herfst komt eraan.",
        "Ook in {q} werden explosies gehoord; daar raakte een opslagplaats voor graan in brand.",
        "De Verenigde Naties roepen beide partijen op om burgers veilig te laten vertrekken.",
        "{name} kwam terug om haar huis te zien: \"Het dak is weg, maar de kat leeft nog.\"",
        "Twee bataljons zouden vanuit {q} onderweg zijn, al ontbreekt daarvoor elk bewijs.",
        "Onder de inwoners groeit de angst dat de gevechten zich naar {q} verplaatsen.",
        "Het ministerie noemde geen aantallen, maar sprak wel van aanzienlijke verliezen aan de andere kant.",
    ],
    "teaser": [
        "De prijs van brood is in een jaar tijd met een vijfde gestegen, en bakkers zien het einde nog niet.",
        "Waarom steeds meer gemeenten de straatverlichting 's nachts uitzetten.",
        "Drie jonge boeren vertellen hoe zij het bedrijf van hun ouders anders aanpakken.",
        "De minister wil nog voor de zomer een besluit nemen over het nieuwe stadion.",
        "Na het verlies van zaterdag zoekt de trainer naar een nieuwe keeper.",
        "Het water in de rivier staat zo laag dat oude scheepswrakken zichtbaar worden.",
        "Onderzoekers vonden in een kelder brieven die honderd jaar ongelezen bleven.",
        "Wat weten we over de verdachte die vanochtend werd opgepakt? Vijf vragen.",
        "De koning opende gisteren het vernieuwde museum aan de haven.",
        "Een storm trekt morgen over het land; reizigers moeten rekening houden met vertraging.",
        "Zo werkt de nieuwe regeling voor wie zijn huis wil verduurzamen.",
        "In de schaduw van de fabriek begon een buurvrouw een tuin voor iedereen.",
    ],
    "heads": ["Dorpen zonder stroom", "Zware verliezen", "Hoe nu verder?", "Terug naar huis", "De weg naar het zuiden",
              "Wat zegt Moskou?", "Angst onder bewoners"],
    "titles": ["Leger neemt {p} in na dagen van gevechten", "Zware gevechten rond {p}, bewoners vluchten naar {q}",
               "Raketaanval treft woonwijk in {p}", "Wat er bekend is over de strijd om {p}",
               "Rusland trekt troepen terug uit {p}", "Spoorweg bij {p} weer open"],
    "captions": ["Een straat in {p} na de beschieting van vrijdag.", "Militairen rusten uit aan de rand van {p}.",
                 "Bewoners van {p} halen water bij een tankwagen.", "Rook boven {p}, gezien vanaf de heuvels bij {q}."],
    "credits": ["© REUTERS", "Foto: ANP", "© AFP", "Beeld: EPA", "Foto ANP / EPA", "© Eigen foto"],
    "cookie": ["Wij en onze partners slaan informatie op een apparaat op, zoals cookies, om de site goed te laten werken.",
               "Met jouw toestemming tonen we advertenties die bij je passen. Je kunt je keuze altijd weer wijzigen.",
               "Deze website maakt gebruik van cookies om het gebruik te meten en video's te kunnen tonen."],
    "newsletter": ["Elke ochtend het belangrijkste nieuws uit binnen- en buitenland in je mailbox? Vul hier je adres in.",
                   "Blijf op de hoogte met onze dagelijkse nieuwsbrief, geschreven door de hoofdredactie.",
                   "Ontvang iedere vrijdag een selectie van de beste verhalen van de week."],
    "paywall": ["Wil je dit verhaal verder lezen? Kies het abonnement dat bij je past en lees meteen alles.",
                "Dit artikel is alleen toegankelijk voor leden. De eerste maand krijg je van ons cadeau.",
                "Verder lezen? Word nu lid voor twee euro per week en steun onafhankelijke journalistiek."],
    "related": ["Lees ook", "Meer over dit onderwerp", "Anderen lazen ook", "Verder in het nieuws", "Uit ons archief",
                "Dit vind je misschien ook interessant", "Gerelateerde artikelen", "Volg de oorlog op de voet"],
    "comments_head": ["Reacties (14)", "14 reacties", "Praat mee over dit artikel", "Wat vindt u?"],
    "comments": [
        "Ik snap niet dat hier zo weinig over geschreven wordt, want het gaat ons toch allemaal aan.",
        "Mooi stuk. Wel jammer dat er geen kaart bij staat, want nu moet ik steeds zoeken waar het precies ligt.",
        "Mijn grootvader kwam uit die streek en vertelde altijd over de velden en de lange winters daar.",
        "Eerst zien, dan geloven. Vorige week zeiden ze hetzelfde over een andere stad en daar bleek niets van waar.",
        "Wat een ellende voor die mensen. Kunnen wij niet meer doen dan alleen maar toekijken en praten?",
        "Helemaal eens met de vorige schrijver, maar vergeet niet dat er ook een andere kant aan het verhaal zit.",
    ],
    "bio": ["{name} schrijft sinds tien jaar over Oost-Europa en woonde eerder in Warschau.",
            "{name} is verslaggever op de buitenlandredactie en volgt de oorlog vanaf de eerste dag."],
    "menu": ["Voorpagina", "Binnenland", "Buitenland", "Sport", "Economie", "Cultuur", "Wetenschap", "Opinie", "Podcasts",
             "Weer", "Regio", "Puzzels", "Video", "Mijn krant", "Inloggen", "Abonneren", "Zoeken"],
    "footer": ["Alle rechten voorbehouden. Op gebruik van deze site zijn onze voorwaarden van toepassing.",
               "Deze uitgave is onderdeel van een groep met twaalf kranten en vier tijdschriften."],
    "ads": ["Advertentie", "Advertentie - lees hieronder verder", "Deze ruimte is te huur"],
    "share": ["Delen", "Deel dit artikel", "Kopieer link", "WhatsApp", "E-mail", "Facebook", "Bewaren", "Print"],
    "by": "Door {name} de Wit", "published": "Gepubliceerd: zaterdag 10 september 2022, 14.05 uur", "read": "Leestijd 3 minuten",
    "when": ["zaterdag", "vrijdag", "vannacht", "in de loop van de dag", "maandagochtend"], "and": " en ",
}
EN = {
    "open": ["The Ukrainian army has entered {p} {when}, according to {w}.",
             "At least {n} people were wounded in a rocket attack on {p} {when}, {w} said.",
             "Russian troops are leaving {p}, {w} wrote on Telegram."],
    "mid": ["The front line now runs some {n} kilometres east of {p}, {w} said in the evening.",
            "\"We spent the whole night in the cellar\", said {name}, who has lived in {p} for {n} years.",
            "The report could not be confirmed by independent sources, and {p} itself stayed silent for hours.",
            "The railway between {p} and {q} matters a great deal for supplies to the troops further north.",
            "Moscow denies that any troops have left and speaks of a regrouping that had long been planned.",
            "Those who want to leave can take a bus to {q} at {h} in the morning, but not everybody wants to go.",
            "Satellite images show new trenches near {p}, over a length of {n} kilometres.",
            "A bridge over the river had been destroyed in spring, so that aid must now come through {q}.",
            "Part of the town is still held by the other side, according to {w}.",
            "Whether the army can hold the town is an open question: stocks are low and autumn is near."],
    "teaser": ["Why more and more towns switch off their street lights at night.",
               "The price of bread has risen by a fifth within a year, and bakers see no end to it.",
               "Three young farmers tell how they changed the business of their parents.",
               "The minister wants to decide on the new stadium before summer."],
    "heads": ["Villages without power", "Heavy losses", "What comes next"],
    "titles": ["Army enters {p} after days of fighting", "Heavy fighting around {p}, people flee to {q}"],
    "captions": ["A street in {p} after the shelling on Friday.", "Soldiers rest at the edge of {p}."],
    "credits": ["© REUTERS", "Photo: AFP", "© AP"],
    "cookie": ["We and our partners store information on a device, such as cookies, to make the site work.",
               "With your consent we show advertisements that suit you. You can change your choice at any time."],
    "newsletter": ["The news of the day in your inbox every morning: leave your address here.",
                   "Sign up for our weekly selection of the best stories."],
    "paywall": ["Want to read on? Choose a subscription that suits you and read everything at once.",
                "This story is for members only. Your first month is free."],
    "related": ["Read also", "More on this story", "Others also read", "From our archive"],
    "comments_head": ["Comments (14)", "14 comments", "What do you think?"],
    "comments": ["I do not understand why so little is written about this, because it concerns us all.",
                 "A good piece. It is a pity that there is no map, since I had to look up where it is.",
                 "Seeing is believing. Last week they said the same of another town and none of it was true."],
    "bio": ["{name} has written about Eastern Europe for ten years and lived in Warsaw before."],
    "menu": ["Home", "World", "Politics", "Sport", "Business", "Culture", "Science", "Opinion", "Video", "Sign in", "Search"],
    "footer": ["All rights reserved. The use of this site is subject to our terms."],
    "ads": ["Advertisement", "Story continues below"], "share": ["Share", "Copy link", "Email", "Save", "Print"],
    "by": "By {name} Miller", "published": "Published: 10 September 2022, 14:05", "read": "3 min read",
    "when": ["on Saturday", "overnight", "on Friday"], "and": " and ",
}
DE = {
    "open": ["Die ukrainische Armee hat {p} {when} eingenommen, wie {w} mitteilte.",
             "Bei einem Raketenangriff auf {p} sind {when} mindestens {n} Menschen verletzt worden, sagte {w}."],
    "mid": ["Die Front verläuft nach Angaben der Armee nun etwa {n} Kilometer östlich von {p}.",
            "\"Wir haben die ganze Nacht im Keller gesessen\", erzählt {name}, die seit {n} Jahren in {p} lebt.",
            "Die Angaben ließen sich von unabhängiger Seite zunächst nicht bestätigen, auch {p} selbst schwieg lange.",
            "Die Bahnlinie zwischen {p} und {q} ist für den Nachschub der Truppen im Norden von großer Bedeutung.",
            "Moskau bestreitet den Abzug und spricht von einer Umgruppierung, die seit langem vorbereitet worden sei.",
            "Wer weg will, kann jeden Morgen um {h} Uhr mit dem Bus nach {q} fahren, doch nicht alle wollen gehen.",
            "Ein Teil der Stadt ist nach Angaben der Behörden noch immer in der Hand des Gegners.",
            "Ob die Armee die Stadt halten kann, ist offen: Die Vorräte sind klein, und der Herbst kommt."],
    "teaser": ["Warum immer mehr Gemeinden nachts die Straßenlampen ausschalten.",
               "Der Brotpreis ist binnen eines Jahres um ein Fünftel gestiegen, und ein Ende ist nicht in Sicht.",
               "Drei junge Bauern erzählen, wie sie den Hof ihrer Eltern anders führen."],
    "heads": ["Dörfer ohne Strom", "Schwere Verluste", "Wie geht es weiter?"],
    "titles": ["Armee nimmt {p} nach Tagen schwerer Kämpfe ein", "Schwere Kämpfe um {p}, Bewohner fliehen nach {q}"],
    "captions": ["Eine Straße in {p} nach dem Beschuss vom Freitag."], "credits": ["© REUTERS", "Foto: dpa"],
    "cookie": ["Wir und unsere Partner speichern Informationen auf einem Gerät, etwa Cookies, damit die Seite funktioniert."],
    "newsletter": ["Jeden Morgen das Wichtigste aus aller Welt in Ihrem Postfach: Tragen Sie hier Ihre Adresse ein."],
    "paywall": ["Sie möchten weiterlesen? Wählen Sie das Angebot, das zu Ihnen passt, und lesen Sie sofort alles."],
    "related": ["Lesen Sie auch", "Mehr zum Thema", "Aus dem Archiv"], "comments_head": ["14 Kommentare", "Ihre Meinung"],
    "comments": ["Ich verstehe nicht, warum darüber so wenig geschrieben wird, denn es geht uns doch alle an.",
                 "Ein guter Text. Schade nur, dass keine Karte dabei ist, denn ich musste lange suchen."],
    "bio": ["{name} schreibt seit zehn Jahren über Osteuropa und lebte zuvor in Warschau."],
    "menu": ["Startseite", "Politik", "Ausland", "Sport", "Wirtschaft", "Kultur", "Wissen", "Meinung", "Anmelden", "Suche"],
    "footer": ["Alle Rechte vorbehalten. Es gelten unsere Nutzungsbedingungen."], "ads": ["Anzeige"],
    "share": ["Teilen", "Link kopieren", "Drucken", "Merken"],
    "by": "Von {name} Maier", "published": "Veröffentlicht am 10. September 2022, 14:05 Uhr", "read": "Lesezeit 3 Minuten",
    "when": ["am Samstag", "in der Nacht", "am Freitag"], "and": " und ",
}
LANGUAGES = {"nl": NL, "en": EN, "de": DE}
WHO = {"nl": PEOPLE, "en": ["the governor", "the mayor", "an army spokesman", "the general staff", "a resident"],
       "de": ["der Gouverneur", "die Bürgermeisterin", "ein Sprecher der Armee", "der Generalstab", "ein Bewohner"]}


class Words:
    """One page's words: every call draws anew, sentences of an article do not repeat until all were used."""

    def __init__(self, seed, lang):
        self.random = random.Random(f"{lang}-{seed}")
        self.lang, self.pool = lang, LANGUAGES[lang]
        self.decks = {}

    def fill(self, text):
        p, q = self.random.sample(PLACES, 2)
        who = self.random.choice(WHO[self.lang])
        return text.format(p=p, q=q, w=who, W=who[0].upper() + who[1:], n=self.random.randint(3, 90),
                           h=self.random.randint(6, 11), name=self.random.choice(NAMES),
                           when=self.random.choice(self.pool["when"]))

    def draw(self, key):
        """The next of a shuffled deck."""
        if not self.decks.get(key):
            self.decks[key] = self.random.sample(self.pool[key], len(self.pool[key]))
        return self.fill(self.decks[key].pop())

    def paragraph(self, first=False):
        count = self.random.choice([0, 1, 1, 2, 2, 3])
        sentences = [self.draw("open")] if first else []
        self.last = self.draw("mid")  # for whoever repeats a sentence of the article
        sentences.append(self.last)
        return " ".join(sentences + [self.draw("mid") for _ in range(count)])

    def chance(self, share):
        return self.random.random() < share
