"""others_dutch.py - Dutch pages for others.py: each function writes one in the manner of a kind of site, and tells the
story which fields the page gives."""
import json
from others import esc


def omroep(s):
    """A public broadcaster: Next.js, class names of a bundler, its data again in a script."""
    s.tell("title section published modified outlet url")
    box, text, card = s.hash(), s.hash(), s.hash()
    page = f"""<!DOCTYPE html><html lang="nl"><head><meta charSet="utf-8"/><title>{esc(s.title)}</title>
<link rel="canonical" href="{s.url}"/>{s.og(("og:site_name", s.outlet))}
{s.ld(datePublished=s.iso(), dateModified=s.iso(s.later), articleSection=s.section,
      publisher={"@type": "Organization", "name": s.outlet}, mainEntityOfPage=s.url)}
</head><body><div id="__next"><a href="#content" class="{s.hash()}">Ga naar hoofdinhoud</a>
<header class="{s.hash()}"><nav><ul>{s.menu()}</ul></nav></header>
<main id="content"><div class="{s.hash()}"><div class="{box}"><a href="/collectie/13">{s.section}</a><span>•</span>
<time dateTime="{s.iso()}">{s.date("{weekday} {day} {month}, {time}")}</time> <span>Aangepast <time dateTime="{s.iso(s.later)}">
{s.date("{day} {mon}, {time}", s.later)}</time></span></div><h1 class="{s.hash()}">{esc(s.title)}</h1>
<div class="{s.hash()}"><figure><picture><source srcSet="/a.webp"/><img alt="{s.caption()}" src="/a.jpg"/></picture>
<figcaption class="{s.hash()}"><span>{s.caption()}</span><span>ANP</span></figcaption></figure></div>
<div class="{text}">{s.ps(4, '<p class="' + text + '">{}</p>')}<h2 class="{text}">{s.h()}</h2>{s.ps(3, '<p class="' + text + '">{}</p>')}
<div class="{card}"><a href="/l/1"><img alt="" src="/b.jpg"/><div><h3>{s.others(1, "{}")}</h3></div></a></div>
<h2 class="{text}">{s.h()}</h2>{s.ps(3, '<p class="' + text + '">{}</p>')}</div>
<div class="{s.hash()}"><h2>Deel artikel:</h2><a href="#">WhatsApp</a><a href="#">Facebook</a></div></div>
<section class="{s.hash()}"><h2>Lees ook</h2><ul>{s.others(6, '<li class="' + card + '"><a href="/l/{id}"><p>{}</p></a></li>')}</ul></section></main>
<footer class="{s.hash()}"><p>{s.legal()}</p><ul>{s.menu()}</ul></footer></div>"""
    data = {"props": {"pageProps": {"related": [{"title": s.others(1, "{}"), "description": s.teaser()} for _ in range(5)]}}}
    return page + f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(data)}</script></body></html>'


def consent(s):
    return f"""<div id="privacy-gate" class="consent-overlay" role="dialog" aria-modal="true"><div class="consent-overlay__inner">
<h2>Uw privacy is voor ons belangrijk</h2><p>{s.legal(2)}</p><p>Met uw akkoord laten wij en onze partners advertenties zien die
aansluiten bij wat u leest, en video's van sociale media.</p><button>Akkoord</button><button>Instellen</button></div></div>"""


def betaalmuur(s):
    """A national daily behind a wall: overlay, teaser, cards between paragraphs."""
    s.tell("title author section published outlet url")
    card = '<aside class="ankeiler"><a href="/l/{id}"><span class="ankeiler__label">Lees ook</span><h3>{}</h3></a></aside>'
    return f"""<!doctype html><html lang="nl-NL"><head><meta charset="utf-8"><title>{esc(s.title)} | {s.outlet}</title>
<link rel="canonical" href="{s.url}">{s.og(("og:site_name", s.outlet), ("article:published_time", s.iso()), ("article:section", s.section))}
<meta name="author" content="{esc(s.author)}">{s.ld(isAccessibleForFree=False, datePublished=s.iso(), author=[{"@type": "Person",
"name": s.author}], hasPart={"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywall"})}</head>
<body class="page--article">{consent(s)}<header class="masthead"><a class="masthead__logo" href="/">{s.outlet}</a>
<ul class="masthead__nav">{s.menu()}</ul><a href="/abonneren">Abonneren vanaf 2 euro</a></header>
<main><article class="artstyle artstyle--premium"><header class="artstyle__header"><span class="artstyle__labels">{s.section}</span>
<h1 class="artstyle__header-title">{esc(s.title)}</h1><p class="artstyle__intro">{s.keep(s.lead)}</p>
<div class="artstyle__production"><a rel="author" href="/auteur/1">{esc(s.author)}</a>
<time datetime="{s.iso()}" class="artstyle__production__date">{s.date("{day} {month} {year}, {time}")}</time></div></header>
<figure class="artstyle__figure"><img src="a.jpg" alt=""><figcaption class="artstyle__caption">{s.caption()}
<span class="artstyle__caption__source">Beeld {s.second}</span></figcaption></figure>
<section class="artstyle__main">{s.ps(2, '<p class="artstyle__text artstyle__paragraph">{}</p>')}
<div class="ad-slot" data-advert-slot="rect"><span>Advertentie</span></div>{s.others(1, card)}
{s.ps(2, '<p class="artstyle__text artstyle__paragraph">{}</p>')}<div class="fade-out"></div></section>
<section class="paywall" data-temptation><h3>Verder lezen?</h3><p>Dit artikel is exclusief voor abonnees. Met een abonnement leest u
alle verhalen van {s.outlet}, ook in de app.</p><ul><li>Onbeperkt toegang tot alle artikelen</li><li>Maandelijks opzegbaar</li></ul>
<a class="button" href="/abo">Probeer een maand voor 1 euro</a><p>Al abonnee? <a href="/login">Log in</a></p></section></article>
<section class="teaser-list"><h2>Best gelezen</h2>{s.others(8, '<article class="teaser"><a href="/l/{id}"><h3>{}</h3></a></article>')}</section>
</main><footer><p>{s.legal(4)}</p></footer></body></html>"""


def regiogroep(s):
    """A daily of a group of regional titles: test ids, newsletter in the middle, a long 'more about'."""
    s.tell("title author section published modified outlet url")
    form = '<p class="text-base leading-7 mb-6" data-testid="paragraph">{}</p>'
    return f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"/><title>{esc(s.title)} - {s.outlet}</title>
<link rel="canonical" href="{s.url}"/>{s.og(("og:site_name", s.outlet), ("article:published_time", s.iso(zone="Z")),
("article:modified_time", s.iso(s.later, "Z")), ("article:author", s.author), ("article:section", s.section))}</head>
<body class="bg-white antialiased"><div class="sticky top-0 z-50"><nav class="flex">{s.menu('<a class="px-2" href="/{0}">{0}</a>')}</nav></div>
<div data-testid="article-header" class="mx-auto max-w-3xl"><div class="uppercase text-sm" data-testid="article-label">{s.section}</div>
<h1 data-testid="article-title" class="text-4xl font-bold">{esc(s.title)}</h1>
<div data-testid="article-image"><img src="/i.jpg" alt="{s.caption()}"/><div class="text-xs text-gray-500">{s.caption()} <i>© {s.second}</i></div></div>
<div class="flex gap-2" data-testid="article-author"><img src="/face.jpg" alt=""/><a href="/auteurs/9">{esc(s.author)}</a></div>
<div class="text-sm" data-testid="article-date">Vandaag om {s.when:%H:%M} <span>Update: {s.date("{dd}-{mm}-{year} {time}", s.later)}</span></div></div>
<div data-testid="article-body" class="mx-auto max-w-2xl"><p class="font-bold text-lg" data-testid="article-intro">{s.keep(s.lead)}</p>
<div class="flex my-4" data-testid="share-bar"><button>Deel</button><button>Bewaar</button><button>Luister</button><span>Leestijd 4 min</span></div>
{s.ps(3, form)}<h3 class="text-xl font-bold">{s.h()}</h3>{s.ps(2, form)}
<div class="bg-yellow-50 p-6 my-8" data-testid="newsletter"><h4 class="font-bold">Niets missen uit de regio?</h4><p>{s.label["letter"]}</p>
<input placeholder="E-mailadres"/><button>Aanmelden</button><p class="text-xs">{s.legal(1)}</p></div>
{s.ps(2, form)}<h3 class="text-xl font-bold">{s.h()}</h3>{s.ps(3, form)}
<div class="my-4" data-testid="article-tags"><span>Meer over:</span> <a href="/t/1">{s.outlet} Plus</a> <a href="/t/2">Oorlog</a> <a href="/t/3">Regio</a></div></div>
<div class="grid grid-cols-4" data-testid="related">{s.others(12, '<a class="block" href="/cnt/{id}"><span class="text-lg">{}</span></a>')}</div>
<div class="bg-gray-900 text-white p-8"><p>{s.legal(5)}</p><p>© {s.when.year} {s.outlet}</p></div></body></html>"""


def longread(s):
    """An evening paper's long read: chapters, drop caps, pull quotes that repeat a sentence."""
    s.tell("title author section published outlet url")

    def chapter(head):
        opening = f'<h2 class="vraag">{s.h()}</h2>' if head else ""
        text = s.text(4)
        return f"""<section class="dmt-chapter">{opening}<p><span class="dropcap">{esc(text[0])}</span>{esc(text[1:])}</p>{s.ps(2)}
<blockquote class="streamer streamer--left"><p>{esc(text.split(". ")[1])}</p></blockquote>{s.ps(2)}</section>
<figure class="full-bleed"><img data-src="/x.jpg" alt=""/><figcaption>{s.caption()} <span class="credit">Foto {s.second}</span></figcaption></figure>"""
    return f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{esc(s.title)} - {s.outlet}</title>
<link rel="canonical" href="{s.url}"><meta name="twitter:title" content="{esc(s.title)}">
{s.ld(datePublished=s.iso(), author={"@type": "Person", "name": s.author}, articleSection=s.section,
publisher={"@type": "NewsMediaOrganization", "name": s.outlet}, url=s.url)}</head><body class="longread"><nav class="bar">{s.menu()}</nav>
<article class="dmt-article" data-article-id="{s.id}"><div class="head"><div class="head__flag">Reportage</div>
<h1 class="head__title">{esc(s.title)}</h1><p class="head__subtitle">{s.keep(s.lead)}</p>
<div class="head__byline"><a href="/auteur/x">{esc(s.author)}</a> <span>{s.date()}</span> <span>Leestijd 11 minuten</span></div></div>
<div class="content article__content">{chapter(False)}{chapter(True)}
<div class="inline-card"><span>{s.label['also']}</span><a href="/n/1">{s.others(1, "{}")}</a></div>{chapter(True)}</div>
<div class="article__footer"><p class="note">Een versie van dit artikel verscheen ook in de krant van {s.date("{day} {month} {year}")}.</p>
<p>Mail de redactie. Ziet u een taalfout of een feitelijke onjuistheid? Stel ons op de hoogte.</p></div></article>
<section class="more"><h2>Ook interessant</h2>{s.others(5, '<div class="nmt-item"><a href="/n/{id}"><h3>{}</h3></a></div>')}</section>
<footer>{s.legal(3)}</footer></body></html>"""


def streekkrant(s):
    """A regional paper with a long thread of readers under the piece."""
    s.tell("title author section published outlet url")
    thread = "".join(f"""<li class="reactie" id="r{i}"><div class="reactie-kop"><b>{s.nick()}</b> <span>{s.date("{dd}-{mm}-{year}")} {s.ago()}</span></div>
<div class="reactie-tekst"><p>{s.said(4)}</p><p>{s.said(3)}</p></div><a href="#">Reageer</a> <a href="#">Meld misbruik</a></li>""" for i in range(14))
    return f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{esc(s.title)} | {s.section} | {s.outlet}</title>
<link rel="canonical" href="{s.url}"><meta name="description" content="{esc(s.lead)}"></head><body>
<div id="wrapper"><div id="kop"><a href="/"><img src="/logo.png" alt="{s.outlet}"></a><ul id="menu">{s.menu()}</ul></div>
<div id="kruimels"><a href="/">Home</a> &rsaquo; <a href="/s">{s.section}</a></div>
<div id="links"><div class="bericht"><h1>{esc(s.title)}</h1><div class="info">Door {esc(s.author)} - {s.date("{day} {month} {year}, {time}")}</div>
<div class="foto"><img src="/f.jpg" width="620"><div class="bijschrift">{s.caption()} Foto: {s.second}</div></div>
<p class="intro"><strong>{s.keep(s.lead)}</strong></p>{s.ps(6)}<h2>{s.h()}</h2>{s.ps(3)}</div>
<div class="deel"><a href="#">Tweet</a><a href="#">Mail</a><a href="#">Print</a></div>
<div id="reacties"><h3>14 reacties</h3><p>Reageren? Houd u aan de huisregels.</p><ul>{thread}</ul></div></div>
<div id="rechts"><div class="blok"><h4>Meest gelezen</h4><ol>{s.others(10)}</ol></div><div class="blok"><h4>112-nieuws</h4><ul>{s.others(6)}</ul></div></div>
<div id="voet">{s.legal(4)} &copy; {s.when.year} {s.outlet}</div></div></body></html>"""


def kort(s):
    """A short item of a site of headlines: blocks, a related block and advertisements in the text."""
    s.tell("title section published modified outlet url")
    block = '<div class="block article body"><div class="block-wrapper"><div class="block-content"><p>{}</p></div></div></div>'
    return f"""<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{esc(s.title)} | {s.outlet}</title><link rel="canonical" href="{s.url}">
<meta property="og:title" content="{esc(s.title)}"><meta property="og:site_name" content="{s.outlet}"><meta property="article:section" content="{s.section}">
</head><body class="theme-default"><div class="block site-header"><ul>{s.menu()}</ul></div><div data-type="article.header" class="block article header">
<h1 class="article-header__title">{esc(s.title)}</h1><div class="meta"><span class="pubdate large">{s.date("{dd} {mon} {year} om {time}")}</span>
<span class="moddate">{s.label['updated']}: {s.date("{dd} {mon} {year} om {time}", s.later)}</span></div></div>
<div class="block image"><img src="a.jpg" alt=""><span class="photo-credit">Foto: Getty Images</span></div>
<div class="block article excerpt"><p class="excerpt">{s.keep(s.lead)}</p></div>{s.ps(2, block)}
<div class="block ad"><div class="ad-label">Advertentie</div><p>Uw hypotheek in een kwartier berekend? Vergelijk gratis alle banken.</p></div>
{s.ps(1, block)}<div class="block article related"><div class="block-title">Zie ook</div>{s.others(1)}<time>{s.ago()}</time></div>{s.ps(2, block)}
<div class="block tags"><span>Lees meer over:</span><a href="/t">{s.section}</a></div><div class="block newsletter"><p>{s.label['letter']}</p></div>
<div class="block headlines"><h2>Net binnen</h2><ul>{s.others(12, '<li><a href="/a/{id}"><span class="time">12:01</span><span class="title">{}</span></a></li>')}</ul></div>
<div class="block footer"><p>{s.legal(2)}</p></div></body></html>"""


def streekzender(s):
    """A regional broadcaster of some years ago, windows-1252, tips and a box of the weather."""
    s.charset = "windows-1252"
    s.tell("title section published outlet")
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<title>{s.outlet} - {s.section} - {esc(s.title)}</title></head><body><div class="container"><div class="top"><ul>{s.menu()}</ul></div>
<div class="col-main"><h2 class="cat">{s.section}</h2><h1>{esc(s.title)}</h1>
<div class="pub">Gepubliceerd: {s.date("{weekday} {day} {month} {year} {time}")}</div>
<div class="pic"><img src="p.jpg" alt="" /><em>{s.caption()} (Foto: archief)</em></div>
<div class="txt"><p><b>{s.keep(s.lead)}</b></p>{s.ps(3)}<p><b>{s.h()}</b><br />{s.p(3)}</p><p><b>{s.h()}</b><br />{s.p(3)}</p>{s.ps(1)}
<p class="tip"><b>Heb je een tip voor de redactie? Of een foto of filmpje?</b><br />App het ons op 06 - 12 34 56 78 of mail naar de redactie.</p></div>
<div class="soc"><a href="#">Deel dit artikel op Facebook</a> <a href="#">Twitter</a></div></div>
<div class="col-side"><h3>Het weer</h3><p>Vanmiddag wolkenvelden en later wat zon. De wind waait matig uit het westen en het wordt dertien graden.</p>
<h3>Laatste nieuws</h3><ul>{s.others(10)}</ul><h3>Nu op de radio</h3><p>De Middagploeg met verzoekplaten tot vijf uur.</p></div>
<div class="foot">{s.legal(3)}</div></div></body></html>"""


def opinie(s):
    """An opinion piece: the writer in a box above and below, a call to join the debate."""
    s.section = "Opinie"
    s.tell("title author section published outlet url")
    return f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Opinie: {esc(s.title)} - {s.outlet}</title>
<link rel="canonical" href="{s.url}">{s.og(("og:site_name", s.outlet), ("article:section", s.section))}
{s.ld(datePublished=s.iso(), author={"@type": "Person", "name": s.author, "jobTitle": "columnist"})}</head><body class="opinion">
<header><nav><ul>{s.menu()}</ul></nav></header><main class="l-main"><div class="c-kicker">Opinie</div><h1 class="c-title">{esc(s.title)}</h1>
<aside class="c-author-box"><img src="f.jpg" alt="{esc(s.author)}"><h4>{esc(s.author)}</h4><p>{s.bio()}</p></aside>
<p class="c-date"><time datetime="{s.iso()}">{s.date()}</time></p><div class="c-body"><p class="c-lead">{s.keep(s.lead)}</p>{s.ps(4)}
<div class="c-quote"><span>“{esc(s.gold[-1].split('. ')[0].rstrip('.'))}”</span></div>{s.ps(5)}</div>
<div class="c-author-bottom"><p><em>{esc(s.author)} is historicus en schreef dit stuk op persoonlijke titel.</em></p></div>
<div class="c-reply"><h3>Reageren?</h3><p>Stuur een bijdrage van ten hoogste 600 woorden naar de opinieredactie. Wij plaatsen een keuze.</p></div>
<section class="c-more"><h3>Meer opinie</h3>{s.others(6, '<div class="c-card"><h5><a href="/o/{id}">{}</a></h5><p>Columnist</p></div>')}</section></main>
<footer><p>{s.legal(3)}</p></footer></body></html>"""


def vraaggesprek(s):
    """An interview: each question a bold paragraph."""
    s.tell("title author section published outlet url")
    asked = ["Hoe kwam u in de stad terecht?", "Wat trof u daar aan?", "Had u dat verwacht?", "En de mensen die bleven?",
             "Wat moet er volgens u nu gebeuren?", "Gaat u nog terug?"]
    talk = "".join(f"<p><strong>{s.keep(q)}</strong></p>{s.ps(s.rng.randint(1, 3))}" for q in asked)
    # The intro stands above the talk and was noted after it.
    s.gold.insert(0, s.lead)
    return f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{esc(s.title)}</title><link rel="canonical" href="{s.url}">
{s.og(("og:site_name", s.outlet), ("article:published_time", s.iso()))}<meta name="author" content="{esc(s.author)}"></head>
<body><header class="site-header">{s.menu()}</header><main class="site-main"><article class="post tag-interview">
<header class="post-header"><a class="post-card-primary-tag" href="/tag">{s.section}</a><h1 class="post-title">{esc(s.title)}</h1>
<p class="post-excerpt">{esc(s.lead)}</p><div class="post-byline">Tekst: {esc(s.author)} Beeld: {s.second} <time datetime="{s.when:%Y-%m-%d}">{s.date()}</time></div></header>
<figure class="post-image"><img src="a.jpg" alt=""><figcaption>{s.caption()}</figcaption></figure><section class="post-content">{talk}
<div class="bio-kader"><h4>Wie is wie</h4><p>{s.bio()}</p></div></section></article>
<aside class="read-more">{s.others(3, '<article class="read-more-card"><h2><a href="/{id}">{}</a></h2></article>')}</aside></main>
<footer class="site-footer">{s.legal(2)} {s.outlet}</footer></body></html>"""


def flits(s):
    """Two sentences of news among much else."""
    s.tell("title section published outlet url")
    return f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{esc(s.title)} | {s.outlet}</title><link rel="canonical" href="{s.url}">
<meta property="og:site_name" content="{s.outlet}"><meta property="article:published_time" content="{s.iso()}"></head><body>
<div class="header"><ul>{s.menu()}</ul></div><div class="breadcrumb"><a href="/">Home</a><a href="/x">{s.section}</a></div>
<div class="main"><h1>{esc(s.title)}</h1><span class="time">{s.date("{day} {month} {year} {time}")}</span><div class="article-text"><p>{s.p(2)}</p></div>
<div class="social">Deel dit bericht</div></div><div class="list"><h2>Meer nieuws</h2>
{s.others(15, '<div class="item"><a href="/{id}"><h3>{}</h3></a><p>' + s.teaser() + '</p></div>')}</div>
<div class="footer"><h4>Over ons</h4><p>{s.legal(6)}</p><p>Wij zijn een onafhankelijke redactie van twaalf mensen en brengen sinds 1998 het
nieuws uit binnen- en buitenland, dag en nacht. Tips zijn welkom en worden vertrouwelijk behandeld.</p></div></body></html>"""


def afdruk(s):
    """A version for the printer."""
    s.tell("title author published outlet url")
    return f"""<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"><title>{esc(s.title)}</title>
<link rel="canonical" href="{s.url}"><meta name="robots" content="noindex"><style>body {{ font: 12pt serif }}</style></head>
<body onload="window.print()"><p>{s.outlet}</p><p>Afgedrukt van {s.url}</p><hr><h1>{esc(s.title)}</h1><p><i>{esc(s.author)}<br>
{s.date("{day} {month} {year}")}</i></p><p><b>{s.keep(s.lead)}</b></p>{s.ps(7)}<h3>{s.h()}</h3>{s.ps(3)}<hr>
<p><small>Bron-URL: {s.url}</small></p><p><small>&copy; {s.when.year} {s.outlet}. {s.legal(1)}</small></p></body></html>"""


def liveblog(s):
    """A live blog: twelve timed entries with heads, a list of the main points, reactions."""
    s.tell("section published outlet url")
    s.differ("title modified")

    def entry(i):
        when = s.when.replace(hour=20) - (i * (s.when - s.when.replace(hour=s.when.hour - 3)) / 6)
        return f"""<li class="liveblog__entry" id="entry-{i}"><div class="liveblog__time"><time datetime="{s.iso(when)}">{when:%H:%M}</time></div>
<div class="liveblog__content"><h2 class="liveblog__title">{s.others(1, "{}")}</h2>{s.ps(s.rng.randint(1, 3))}
<div class="liveblog__share"><a href="#entry-{i}">Deel</a></div></div></li>"""
    return f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Liveblog: {esc(s.title)} | {s.outlet}</title>
<link rel="canonical" href="{s.url}">{s.og(("og:site_name", s.outlet), ("article:section", s.section), ("article:published_time", s.iso()),
("article:modified_time", s.iso(s.later)))}</head><body><header><ul>{s.menu()}</ul></header><main><h1>{esc(s.title)}</h1>
<p class="liveblog__updated">Laatste update {s.date("{day} {month} {time}", s.later)}</p>
<ol class="liveblog__list">{"".join(entry(i) for i in range(12))}</ol><button>Toon eerdere berichten</button>
<aside><h2>Meer nieuws</h2><ul>{s.others(6)}</ul></aside></main><footer><p>{s.legal(3)}</p></footer></body></html>"""


def fotoserie(s):
    """Pictures with long captions between an opening and a close."""
    s.tell("title author section published outlet url")
    slide = lambda i: f"""<figure class="slide" id="slide-{i}"><img src="/{i}.jpg" loading="lazy" alt=""><figcaption><span class="count">{i}/9</span>
{s.caption()} <cite>Foto: {s.second}</cite></figcaption></figure>"""
    return f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>In beeld: {esc(s.title)} - {s.outlet}</title>
<link rel="canonical" href="{s.url}">{s.og(("og:site_name", s.outlet), ("article:published_time", s.iso()), ("article:section", s.section))}
{s.ld(author={"@type": "Person", "name": s.author})}</head><body><nav>{s.menu()}</nav><main><article class="gallery"><h1>{esc(s.title)}</h1>
<p class="by">Door <a href="/a" rel="author">{esc(s.author)}</a></p><p>{s.keep(s.lead)}</p>{s.ps(2)}
<div class="slides">{"".join(slide(i) for i in range(1, 10))}</div>{s.ps(2)}</article><div class="next"><h3>Meer fotoseries</h3>{s.others(6)}</div></main>
<footer>{s.legal(2)}</footer></body></html>"""


def cijfers(s):
    """Figures: tables and lists within the text."""
    s.tell("title section published outlet url")

    def row(cells, tag="td"):
        return "<tr>" + "".join(f"<{tag}>{s.keep(c)}</{tag}>" for c in cells) + "</tr>"

    def table():
        places = s.rng.sample(["Noord", "Oost", "Zuid", "West", "Midden", "De kust"], 5)
        return (row(("Gebied", "Woningen", "Beschadigd", "Hersteld"), "th")
                + "".join(row([p] + [str(s.rng.randrange(20, 9000)) for _ in range(3)]) for p in places))
    return f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{esc(s.title)} | {s.outlet}</title><link rel="canonical" href="{s.url}">
<meta name="DCTERMS.issued" content="{s.when:%Y-%m-%d}"><meta name="DC.title" content="{esc(s.title)}"><meta property="og:site_name" content="{s.outlet}">
</head><body><header role="banner"><nav><ul>{s.menu()}</ul></nav><ol class="breadcrumb"><li><a href="/">Home</a></li><li>{s.section}</li></ol></header>
<main role="main"><h1>{esc(s.title)}</h1><p class="date">{s.date("{dd}-{mm}-{year} {time}")}</p><p class="leadtext">{s.keep(s.lead)}</p>{s.ps(2)}
<div class="table-responsive"><table class="table"><caption>Tabel 1. Stand per gebied</caption>{table()}</table></div><h2>{s.h()}</h2>{s.ps(2)}
<ul>{"".join(f"<li>{s.li()}</li>" for _ in range(5))}</ul><h2>{s.h()}</h2>{s.ps(1)}<ol>{"".join(f"<li>{s.li()}</li>" for _ in range(3))}</ol>{s.ps(1)}
</main><aside><h2>Zie ook</h2><ul>{s.others(5)}</ul></aside><footer><p>{s.legal(3)}</p></footer></body></html>"""


def ministerie(s):
    """A press release in Drupal, pasted from Word."""
    s.outlet = "Ministerie van Waterzaken"
    s.section = "Nieuwsbericht"
    s.tell("title section published modified outlet url")
    form = ('<p class="MsoNormal" style="margin-bottom:8pt;line-height:107%"><span lang="NL" style="font-size:11.0pt;font-family:&quot;Calibri&quot;,'
            'sans-serif"><font color="#222222">{}<o:p></o:p></font></span></p>\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>')
    bullet = ('<p class="MsoListParagraph" style="text-indent:-18.0pt;mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="font-family:Symbol">'
              '·<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp; </span></span><!--[endif]-->{}<o:p></o:p></p>')
    return f"""<!DOCTYPE html><html lang="nl" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 9" />
<link rel="canonical" href="{s.url}" /><title>{esc(s.title)} | Nieuwsbericht | {s.outlet}</title></head>
<body class="path-node page-node-type-news"><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header><div class="region region-header">
<div id="block-sitebranding"><a href="/" rel="home">{s.outlet}</a></div><nav id="block-main-menu"><ul class="menu">{s.menu()}</ul></nav></div></header>
<main role="main"><div class="region region-content"><div id="block-pagetitle"><h1><span class="field field--name-title">{esc(s.title)}</span></h1></div>
<article role="article" class="node node--type-news node--view-mode-full"><p class="article-meta">Nieuwsbericht | {s.date("{dd}-{mm}-{year}")} | {s.when:%H:%M}</p>
<div class="node__content"><div class="field field--name-body field--type-text-with-summary"><!--StartFragment-->{form.format(s.keep(s.lead))}{s.ps(3, form)}
<p class="MsoNormal"><b><span lang="NL">{s.h()}<o:p></o:p></span></b></p>{s.ps(2, form)}{"".join(bullet.format(s.li()) for _ in range(4))}{s.ps(2, form)}
<!--EndFragment--></div><div class="field field--name-field-contact"><h3>Noot voor de pers</h3><p>Voor meer informatie kunt u bellen met de
persvoorlichting, bereikbaar op werkdagen van negen tot vijf.</p></div></div></article>
<div class="meta-changed">Laatst gewijzigd op {s.date("{day} {month} {year}", s.later)}</div></div></main>
<footer><div class="region region-footer"><p>{s.legal(2)}</p></div></footer></div></body></html>"""


def joomla(s):
    """Joomla 1.5: tables within tables, windows-1252."""
    s.charset = "windows-1252"
    s.tell("title author section published modified outlet")
    return f"""<?xml version="1.0" encoding="iso-8859-1"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="nl-nl" lang="nl-nl"><head><meta http-equiv="content-type" content="text/html; charset=iso-8859-1" />
<meta name="title" content="{esc(s.title)}" /><meta name="author" content="{esc(s.author)}" /><meta name="generator" content="Joomla! 1.5" /><title>{esc(s.title)}</title></head>
<body><table width="980" align="center" cellpadding="0" cellspacing="0"><tr><td colspan="3" class="header"><a href="/">{s.outlet}</a></td></tr><tr>
<td width="160" valign="top"><div class="module_menu"><h3>Menu</h3><ul class="menu">{s.menu()}</ul></div><div class="module"><h3>Laatste berichten</h3>
<ul class="latestnews">{s.others(7, '<li class="latestnews"><a href="/index.php?id={id}" class="latestnews">{}</a></li>')}</ul></div></td>
<td valign="top"><span class="breadcrumbs pathway"><a href="/">Home</a> &gt; {s.section}</span><table class="contentpaneopen"><tr><td class="contentheading" width="100%">
<a href="/x" class="contentpagetitle">{esc(s.title)}</a></td><td class="buttonheading"><img src="/pdf.png" alt="PDF" /></td><td class="buttonheading"><img src="/print.png" alt="Afdrukken" /></td></tr></table>
<table class="contentpaneopen"><tr><td valign="top" colspan="2"><span class="small">Geschreven door {esc(s.author)}</span></td></tr>
<tr><td valign="top" colspan="2" class="createdate">{s.date("{weekday} {day} {month} {year} {time}")}</td></tr><tr><td valign="top" colspan="2">{s.ps(4)}
<table align="right"><tr><td><img src="a.jpg" /></td></tr><tr><td class="onderschrift"><small>{s.caption()}</small></td></tr></table>{s.ps(4)}</td></tr>
<tr><td colspan="2" class="modifydate">Laatst aangepast op {s.date("{weekday} {day} {month} {year} {time}", s.later)}</td></tr></table>
<table align="center" class="pagenav"><tr><th class="pagenav_prev"><a href="/p">&lt; Vorige</a></th><th class="pagenav_next"><a href="/n">Volgende &gt;</a></th></tr></table></td>
<td width="180" valign="top"><div class="module"><h3>Poll</h3><p>Vindt u dat de avondklok moet blijven?</p><input type="radio" />Ja <input type="radio" />Nee</div>
<div class="module"><h3>Wie is online</h3>We hebben 14 gasten online</div></td></tr><tr><td colspan="3" class="footer">{s.legal(2)} Joomla!</td></tr></table></body></html>"""


def amp(s):
    """An AMP page."""
    s.tell("title author published modified outlet url")
    return f"""<!doctype html><html amp lang="nl"><head><meta charset="utf-8"><script async src="https://cdn.example/v0.js"></script><title>{esc(s.title)}</title>
<link rel="canonical" href="{s.url}"><meta name="viewport" content="width=device-width"><style amp-boilerplate>body{{animation:-amp-start 8s}}</style>
{s.ld(mainEntityOfPage=s.url, datePublished=s.iso(zone="Z"), dateModified=s.iso(s.later, "Z"), author={"@type": "Person", "name": s.author},
publisher={"@type": "Organization", "name": s.outlet, "logo": {"@type": "ImageObject", "url": "/l.png"}})}</head>
<body><amp-analytics type="x"></amp-analytics><amp-sidebar id="sb" layout="nodisplay"><ul>{s.menu()}</ul></amp-sidebar><header class="amp-wp-header"><a href="/">{s.outlet}</a></header>
<amp-consent id="c" layout="nodisplay"><div id="ui"><p>{s.legal(2)}</p><button on="tap:c.accept">Akkoord</button></div></amp-consent>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{esc(s.title)}</h1><div class="amp-wp-meta amp-wp-byline">{esc(s.author)}</div>
<div class="amp-wp-meta amp-wp-posted-on"><time datetime="{s.iso()}">{s.date()}</time></div></header>
<figure class="amp-wp-article-featured-image"><amp-img src="a.jpg" width="600" height="400" layout="responsive"></amp-img><p class="wp-caption-text">{s.caption()}</p></figure>
<div class="amp-wp-article-content">{s.ps(3)}<amp-ad width="300" height="250" type="dc"><div placeholder>Advertentie</div></amp-ad>{s.ps(3)}
<amp-social-share type="twitter"></amp-social-share><amp-list src="/r.json"><div fallback>{s.others(3)}</div></amp-list>{s.ps(2)}</div>
<footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-tag">Tags: oorlog, rivier</div></footer></article><footer class="amp-wp-footer"><p>{s.legal(1)}</p><a href="#top">Naar boven</a></footer></body></html>"""


def nextdata(s):
    """A page that is nothing without scripts: the article in __NEXT_DATA__."""
    s.tell("title author section published outlet url")
    body = [{"type": "paragraph", "text": s.text()} if i % 4 else {"type": "heading", "level": 2, "text": s.keep(s.deal("SUBHEADS"))} for i in range(1, 11)]
    data = {"props": {"pageProps": {"locale": "nl", "article": {"id": s.id, "title": s.title, "slug": s.path, "section": s.section,
            "authors": [{"name": s.author}], "publishedAt": s.iso(zone="Z"), "body": body}, "menu": s.label["menu"].split(","),
            "trending": [{"title": s.others(1, "{}")} for _ in range(6)]}}, "page": "/[section]/[slug]", "buildId": s.hash()[:9]}
    return f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"/><title>{esc(s.title)} | {s.outlet}</title><link rel="canonical" href="{s.url}"/>{s.og(("og:site_name", s.outlet))}
</head><body><div id="__next"><div class="{s.hash()}"><noscript>Zet JavaScript aan om deze pagina te lezen.</noscript><div class="spinner"></div></div></div>
<script id="__NEXT_DATA__" type="application/json">{json.dumps(data, ensure_ascii=False)}</script><script src="/_next/static/chunks/main.js" defer></script></body></html>"""


def blogspot(s):
    """A weblog on Blogger: widgets, archive, breaks for paragraphs."""
    s.outlet = "Aantekeningen langs de Dnjepr"
    s.tell("title author published outlet url")
    br = "<br /><br />\n".join(s.p() for _ in range(8))
    return f"""<!DOCTYPE html><html dir='ltr' lang='nl' xmlns:b='http://www.google.com/2005/gml/b'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>
<meta content='blogger' name='generator'/><link href='{s.url}' rel='canonical'/><title>{s.outlet}: {esc(s.title)}</title></head><body class='loading'>
<div class='content'><header><div class='header section' id='header'><h1 class='title'><a href='/'>{s.outlet}</a></h1><p class='description'><span>Losse stukken over een oorlog ver van huis</span></p></div></header>
<div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><h2 class='date-header'><span>{s.date("{weekday} {day} {month} {year}")}</span></h2>
<div class='post hentry'><h3 class='post-title entry-title' itemprop='name'>{esc(s.title)}</h3><div class='post-body entry-content' id='post-body-{s.id}'>
<div class="separator" style="clear: both; text-align: center;"><a href="/i.jpg"><img border="0" src="/i.jpg" /></a></div>
<table align="center" class="tr-caption-container"><tbody><tr><td><img src="/j.jpg"></td></tr><tr><td class="tr-caption">{s.caption()}</td></tr></tbody></table>{br}
<div style='clear: both;'></div></div><div class='post-footer'><span class='post-author vcard'>Geplaatst door <span class='fn' itemprop='author'>{esc(s.author)}</span></span> op
<abbr class='published' itemprop='datePublished' title='{s.iso()}'>{s.when:%H:%M}</abbr> <span class='post-labels'>Labels: oorlog, reizen</span></div></div>
<div class='comments' id='comments'><h4>3 opmerkingen:</h4><dl>{"".join(f"<dt>{s.nick()}</dt><dd class='comment-body'><p>{s.said(4)}</p></dd>" for _ in range(3))}</dl></div></div></div></div>
<aside><div class='widget BlogArchive'><h2>Blogarchief</h2><ul>{s.others(12)}</ul></div><div class='widget Profile'><h2>Over mij</h2><p>{s.bio()}</p></div></aside></div></body></html>"""


def breuken(s):
    """A weblog of opinions and news: the text bare in one block, a break between paragraphs."""
    s.tell("title author published outlet url")
    return f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{s.outlet} | {esc(s.title)}</title><link rel="canonical" href="{s.url}"></head><body>
<div id=top>{s.menu('<a href="/{0}">{0}</a> | ')}</div><div id=mid><div class=artikel><h1>{esc(s.title)}</h1><img src=x.jpg><div class=artikeltekst>{s.p(3)}<br><br>
{s.p(3)}<br>
<br>{s.p(2)}<br/><br/><b>{s.h()}</b><br/>{s.p(4)}<br><br>{s.p(3)}</div><div class=onder>{esc(s.author)} | {s.date("{dd}-{mm}-{year}")} | {s.when:%H:%M} | <a href="#r">31 reacties</a></div></div>
<div id=r>{"".join(f'<div class=cmt>{s.said(4)}<br><small>{s.nick()} | {s.date("{dd}-{mm}-{year}")} | {s.ago()}</small></div>' for _ in range(16))}</div></div>
<div id=zij><b>Tipgever</b><br>Weet jij iets? Tik het hier in.<br>{s.others(9, '<a href="/{id}">{}</a><br>')}</div><div id=voet>{s.legal(2)}</div></body></html>"""


def vlaams(s):
    """A Flemish broadcaster: elements of its own."""
    s.tell("title author section published modified outlet url")
    s.meta["author"] = f"{s.author}, {s.second}"
    return f"""<!DOCTYPE html><html lang="nl-BE"><head><meta charset="utf-8"><title>{esc(s.title)} | {s.outlet}</title><link rel="canonical" href="{s.url}">
{s.og(("og:site_name", s.outlet), ("og:locale", "nl_BE"), ("article:published_time", s.iso()), ("article:modified_time", s.iso(s.later)))}
{s.ld(author=[{"@type": "Person", "name": s.author}, {"@type": "Person", "name": s.second}], articleSection=s.section)}</head><body><nws-header><ul>{s.menu()}</ul></nws-header>
<nws-article><nws-article-title><h1>{esc(s.title)}</h1></nws-article-title><nws-byline><span>{esc(s.author)}, {esc(s.second)}</span><time>{s.date("{weekday} {day} {mon} {year}")}</time></nws-byline>
<nws-intro><p>{s.keep(s.lead)}</p></nws-intro><nws-media><img alt="" src="v.jpg"><nws-caption>{s.caption()}</nws-caption></nws-media>
<nws-text>{s.ps(4)}</nws-text><nws-video><p>Bekijk hier de reportage uit het journaal:</p><button>Speel af</button></nws-video><nws-text><h2>{s.h()}</h2>{s.ps(3)}</nws-text>
<nws-quote><blockquote>{esc(s.gold[-1].split('. ')[0])}</blockquote></nws-quote><nws-text>{s.ps(2)}</nws-text><nws-share>Deel</nws-share></nws-article>
<nws-related><h2>Lees ook:</h2>{s.others(4, '<nws-teaser><a href="/{id}"><h3>{}</h3></a></nws-teaser>')}</nws-related><nws-mostread><h2>Meest gelezen</h2><ol>{s.others(5)}</ol></nws-mostread>
<nws-footer><p>{s.legal(2)}</p></nws-footer></body></html>"""


def persbericht(s):
    """A site of press releases: body in an iframe-like card, boilerplate about the sender."""
    s.outlet = "Persmolen"
    s.tell("title published outlet url")
    return f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{esc(s.title)} :: {s.outlet}</title><link rel="canonical" href="{s.url}"><meta property="og:site_name" content="{s.outlet}">
<script type="application/ld+json">{json.dumps({"@context": "http://schema.org", "@graph": [{"@type": "WebSite", "name": s.outlet}, {"@type": "BreadcrumbList", "itemListElement": []},
{"@type": "Article", "headline": s.title, "datePublished": f"{s.when:%Y-%m-%d}"}]})}</script></head><body><div class="wrap"><div class="row"><div class="col-8"><div class="card"><h1>{esc(s.title)}</h1>
<div class="subline">{s.when:%d-%m-%Y}</div><div class="card-body"><div><div><b>{s.keep(s.lead)}</b></div><div><br></div>{s.ps(6, "<div>{}</div><div><br></div>")}<div><b>{s.h()}</b></div>{s.ps(2, "<div>{}</div>")}
</div><hr><div class="about"><h5>Over de afzender</h5><p>Stichting De Oever zet zich sinds 1974 in voor mensen langs de rivieren, met steun van gemeenten en fondsen.</p></div></div></div></div>
<div class="col-4"><h4>Recente persberichten</h4>{s.others(10, '<p><a href="/{id}">{}</a></p>')}</div></div><div class="foot">{s.legal(3)}</div></div></body></html>"""


LAYOUTS = {f.__name__: ("nl", f) for f in (
    omroep, betaalmuur, regiogroep, longread, streekkrant, kort, streekzender, opinie, vraaggesprek, flits, afdruk, liveblog, fotoserie,
    cijfers, ministerie, joomla, amp, nextdata, blogspot, breuken, vlaams, persbericht)}
