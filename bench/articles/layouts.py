"""layouts: pages in the manner of common news systems, each a function of (words, style) that returns a page and what of it
is the article: paragraphs, headings and items, without title, captions and credits. Structures are those that the systems
are known to make, from memory; words are ours. In PLAIN stand the layouts whose class names mean something."""
import json

import parts as P
from parts import esc

SITES = ["Het Dagblad", "Nieuws van Nu", "De Ochtendpost", "Regio Journaal", "The Daily", "Tagespost"]


BOXES = (P.related_box, P.related_box, P.ad, P.figure, P.newsletter, P.plea, P.quote, P.silent_teaser)


class Page:
    """Collects the body and, beside it, the gold text."""

    def __init__(self, w, s, paragraphs=None):
        self.w, self.s, self.gold, self.out = w, s, [], []
        n = paragraphs or w.random.randint(5, 14)
        self.paragraphs = [w.paragraph(first=i == 0) for i in range(n)]
        self.a = {"title": w.fill(w.random.choice(w.pool["titles"])), "site": w.random.choice(SITES),
                  "date": "2022-09-10T14:05:00+02:00", "author": w.random.choice(["Kim de Wit", "An Bos", "Jo Maier"]),
                  "lead": self.paragraphs[0], "url": f"https://www.example.org/2022/09/10/{w.random.randint(1, 99999)}"}

    def article(self, text):
        self.gold.append(text)
        return esc(text)

    def body(self, p, h="h2", noise=.3, boxes=BOXES, heads=.15):
        """The paragraphs by the function p, with headings and noise between them."""
        out = []
        for i, text in enumerate(self.paragraphs):
            if i > 1 and h and self.w.chance(heads):
                out.append(f"<{h}{self.s('subhead')}>{self.article(self.w.draw('heads'))}</{h}>")
            out.append(p(self.article(text)))
            if 0 < i < len(self.paragraphs) - 1 and boxes and self.w.chance(noise):
                out.append(self.w.random.choice(boxes)(self.w, self.s))
        return "\n".join(out)

    def html(self, body, **more):
        return f'<!DOCTYPE html>\n<html lang="{self.w.lang}">{P.head(self.w, self.a, **more)}<body>{body}</body></html>'


def para(s, name=None):
    return (lambda t: f"<p{s(name)}>{t}</p>") if name else (lambda t: f"<p>{t}</p>")


def wordpress_classic(w, s):
    g = Page(w, s)
    side = "".join(f'<aside{s("widget")}>{x}</aside>' for x in (P.ranking(w, s), P.newsletter(w, s), P.columns(w, s, 2)))
    return g.html(f'<div id="page"><header{s("site-header")} id="masthead">{P.menu(w, s)}</header><div id="content"><main>'
                  f'<article{s("post")}><header{s("entry-header")}><h1{s("entry-title")}>{esc(g.a["title"])}</h1>'
                  f'<div{s("entry-meta")}>{w.fill(w.pool["published"])} <a href="/author">{g.a["author"]}</a></div></header>'
                  f'<div{s("entry-content")}>{g.body(para(s))}{P.share(w, s)}</div>'
                  f'<footer{s("entry-footer")}>{P.tags(w, s)}</footer></article>{P.teasers(w, s, 3)}{P.comments(w, s, 4)}</main>'
                  f'<div id="secondary"{s("widget-area")}>{side}</div></div>{P.footer(w, s)}</div>{P.cookie(w, s)}'), g.gold


def wordpress_blocks(w, s):
    g = Page(w, s)
    return g.html(f'<div{s("wp-site-blocks")}><header{s("wp-block-template-part")}>{P.menu(w, s)}</header>'
                  f'<main{s("wp-block-group")}><h1{s("wp-block-post-title")}>{esc(g.a["title"])}</h1>'
                  f'<div{s("entry-content wp-block-post-content")}>{g.body(para(s), h="h2")}</div>{P.tags(w, s)}'
                  f'<div{s("wp-block-query")}>{P.teasers(w, s, 4, "li")}</div>{P.comments(w, s, 3)}</main>{P.footer(w, s)}</div>'), g.gold


def drupal(w, s):
    g = Page(w, s)
    return g.html(f'<div{s("dialog-off-canvas-main-canvas")}><header role="banner">{P.menu(w, s, "div")}</header>'
                  f'<div{s("region region-content")}><h1{s("page-title")}><span>{esc(g.a["title"])}</span></h1>'
                  f'<article role="article"{s("node node--type-article")}><div{s("node__content")}>'
                  f'<div{s("field field--name-field-image")}>{P.figure(w, s, "div")}</div>'
                  f'<div{s("field field--name-body")}>{g.body(para(s))}</div>'
                  f'<div{s("field field--name-field-tags")}>{P.tags(w, s)}</div></div></article>'
                  f'<div{s("views-element-container")}>{P.teasers(w, s, 4, "div")}</div></div>'
                  f'<div{s("region region-sidebar")}>{P.columns(w, s)}</div>{P.footer(w, s)}</div>', ld=False), g.gold


def arc(w, s):
    g = Page(w, s)
    state = json.dumps({"type": "story", "headlines": {"basic": g.a["title"]}})
    return g.html(f'<div id="fusion-app">{P.menu(w, s)}<main{s("layout")}><article{s("story")}><div{s("top")}>'
                  f'<h1{s("headline")}>{esc(g.a["title"])}</h1><h2{s("subheadline")}>{g.article(w.draw("open"))}</h2>'
                  f'<div{s("by")}>{w.fill(w.pool["by"])}</div><time datetime="{g.a["date"]}">10 sep. 2022</time></div>'
                  f'{P.figure(w, s)}<article{s("body-paywall-wrapper")}>{g.body(para(s, "c-p"))}</article>{P.bio(w, s)}</article>'
                  f'<div{s("rail")}>{P.columns(w, s)}{P.ranking(w, s)}</div></main>{P.footer(w, s)}</div>'
                  f'<script>window.Fusion=window.Fusion||{{}};Fusion.globalContent={state};</script>'), g.gold


def wrapped(w, s):
    """Every paragraph in a wrapper of its own, boxes as siblings of the same kind."""
    g = Page(w, s)
    def p(t): return f'<div{s("block")}><p{s("text")}>{t}</p></div>'
    def box(w, s): return f'<div{s("block")}>{P.related_box(w, s, "card")}</div>'
    def letter(w, s): return f'<div{s("block")}>{P.newsletter(w, s)}</div>'
    intro = g.article(w.draw("open"))
    return g.html(f'<div{s("app")}><div{s("bar")}>{P.menu(w, s, "div")}</div><main><header{s("h")}><h1>{esc(g.a["title"])}</h1>'
                  f'<p{s("intro")}><b>{intro}</b></p><div{s("m")}><span>{w.fill(w.pool["by"])}</span>'
                  f'<time>{w.pool["published"]}</time></div></header>{P.figure(w, s)}<div{s("c")}>'
                  f'{g.body(p, boxes=(box, letter, P.ad, P.figure))}</div>{P.share(w, s)}</main>'
                  f'<div{s("after")}>{P.teasers(w, s, 6)}</div>{P.footer(w, s, "div")}</div>{P.cookie(w, s)}'), g.gold


def broadcaster(w, s):
    """No asides, no article: divs and generated names only; sections of other news below."""
    g = Page(w, s, w.random.randint(4, 8))
    cards = "".join(f'<a href="/a/{i}"{s("card")}><div><img src="/{i}.jpg"></div><div><h3>{esc(w.draw("teaser"))}</h3>'
                    f'<p>{esc(w.draw("teaser"))}</p></div></a>' for i in range(6))
    return g.html(f'<div id="__next"><div{s("hd")}>{P.menu(w, s, "div")}</div><div{s("main")}><div{s("head")}>'
                  f'<h1{s("t")}>{esc(g.a["title"])}</h1><p{s("d")}><time datetime="{g.a["date"]}">zaterdag 10 september 2022, 14:05</time></p></div>'
                  f'<div{s("img")}>{P.figure(w, s, "div")}</div><div{s("body")}>{g.body(para(s, "p"), boxes=(P.figure, P.related_box))}</div>'
                  f'{P.share(w, s)}</div><div{s("more")}><h2>{esc(w.draw("related"))}</h2>{cards}</div>{P.footer(w, s, "div")}</div>'), g.gold


def regional(w, s):
    g = Page(w, s)
    return g.html(f'<header>{P.menu(w, s)}</header><main><article><header><span{s("kicker")}>Oorlog</span><h1>{esc(g.a["title"])}</h1>'
                  f'<p{s("lead")}>{g.article(w.draw("open") + " " + w.draw("mid"))}</p><div><a href="/x">{g.a["author"]}</a> '
                  f'<span>{w.pool["published"]}</span> <span>{w.pool["read"]}</span></div></header>{P.figure(w, s)}'
                  f'<div{s("content")}>{g.body(para(s))}</div>{P.bio(w, s)}{P.newsletter(w, s)}</article></main>'
                  f'<aside>{P.columns(w, s)}</aside>{P.teasers(w, s)}{P.footer(w, s)}{P.cookie(w, s)}'), g.gold


def portal(w, s):
    """Comments that are longer than the article, and a column of prose beside it."""
    g = Page(w, s, w.random.randint(4, 7))
    return g.html(f'<div{s("wrap")}><div{s("top")}>{P.menu(w, s, "div")}</div><div{s("cols")}><div{s("left")}>'
                  f'<h1>{esc(g.a["title"])}</h1><div{s("info")}>{w.fill(w.pool["by"])} - {w.pool["published"]}</div>'
                  f'<div{s("text")}>{g.body(para(s))}</div>{P.share(w, s)}{P.comments(w, s, 12)}</div>'
                  f'<div{s("right")}>{P.columns(w, s, 7)}{P.ranking(w, s)}</div></div>{P.footer(w, s, "div")}</div>{P.cookie(w, s)}'), g.gold


def escenic(w, s):
    g = Page(w, s)
    float_box = (f'<div{s("relations")}><h4>{esc(w.draw("related"))}</h4><ul>' +
                 "".join(f'<li><a href="/r{i}">{esc(w.draw("teaser"))}</a></li>' for i in range(3)) + "</ul></div>")
    return g.html(f'<div id="wrapper">{P.menu(w, s, "div", "navigation")}<div id="main"><div{s("article")}><h1>{esc(g.a["title"])}</h1>'
                  f'<div{s("byline")}>{w.fill(w.pool["by"])}</div><div{s("article-body")}>{float_box}{g.body(para(s))}</div>'
                  f'{P.tags(w, s)}</div>{P.teasers(w, s, 4, "div")}</div><div id="right">{P.columns(w, s, 3)}</div></div>{P.footer(w, s, "div")}',
                  ld=False), g.gold


def amp(w, s):
    g = Page(w, s)
    def image(w, s): return (f'<figure><amp-img src="/i.jpg" width="600" height="400" layout="responsive"></amp-img>'
                             f'<figcaption>{esc(w.draw("captions"))} {esc(w.draw("credits"))}</figcaption></figure>')
    def advert(w, s): return f'<div{s("ad")}><amp-ad width="300" height="250"></amp-ad><span>{esc(w.draw("ads"))}</span></div>'
    return g.html(f'<amp-sidebar id="sb" layout="nodisplay">{P.menu(w, s, "div")}</amp-sidebar><header>{g.a["site"]}</header><main><article>'
                  f'<h1>{esc(g.a["title"])}</h1><p{s("info")}>{w.pool["published"]}</p>{image(w, s)}{g.body(para(s), boxes=(image, advert, P.related_box))}'
                  f'</article>{P.teasers(w, s, 4, "div")}</main>{P.footer(w, s)}<amp-consent id="c"><div><p>{esc(w.draw("cookie"))}</p></div></amp-consent>'), g.gold


def next_page(w, s):
    """Rendered on the server, with its state in a script besides."""
    g = Page(w, s)
    body = g.body(para(s, "p"))
    state = json.dumps({"props": {"pageProps": {"article": {"title": g.a["title"], "blocks": [{"t": "p", "text": t} for t in g.paragraphs]}}}})
    return g.html(f'<div id="__next"><div{s("shell")}>{P.menu(w, s)}<div{s("grid")}><div{s("story")}><h1>{esc(g.a["title"])}</h1>'
                  f'{P.share(w, s)}<div{s("rich")}>{body}</div>{P.tags(w, s)}</div><div{s("rail")}>{P.columns(w, s, 5)}</div></div>'
                  f'{P.teasers(w, s, 6, "div")}{P.footer(w, s)}</div></div><script id="__NEXT_DATA__" type="application/json">{state}</script>'), g.gold


def next_state(w, s):
    """The words stand in the state only."""
    g = Page(w, s)
    g.gold += g.paragraphs
    blocks = [{"type": "p", "props": {"html": "<p>" + esc(t) + "</p>"}} for t in g.paragraphs]
    state = json.dumps({"props": {"pageProps": {"article": {"title": g.a["title"], "body": blocks}}, "buildId": "x9"}})
    return g.html(f'<div id="__next">{P.menu(w, s)}<div{s("spinner")}></div>{P.footer(w, s)}</div>'
                  f'<script id="__NEXT_DATA__" type="application/json">{state}</script>', ld=False), g.gold


def tables(w, s):
    """As pages were made in 2001: tables, fonts, breaks."""
    g = Page(w, s)
    links = "<br>".join(f"<A HREF=/{i}><FONT SIZE=2>{esc(t)}</FONT></A>" for i, t in enumerate(w.pool["menu"][:9]))
    text = "<BR><BR>\n".join(g.article(t) for t in g.paragraphs)
    side = "<BR><BR>".join(f"<A HREF=/s{i}><B>{esc(w.draw('teaser'))}</B></A><BR>{esc(w.draw('teaser'))}" for i in range(4))
    return (f"<HTML><HEAD><META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=iso-8859-1'><TITLE>{esc(g.a['title'])}</TITLE></HEAD>"
            f"<BODY BGCOLOR=white><TABLE WIDTH=800><TR><TD VALIGN=top WIDTH=120>{links}</TD><TD><FONT SIZE=5><B>{esc(g.a['title'])}</B></FONT><BR>"
            f"<FONT SIZE=1>{w.pool['published']}</FONT><P><FONT FACE=Verdana SIZE=2>{text}</FONT></TD><TD WIDTH=160>{side}</TD></TR>"
            f"<TR><TD COLSPAN=3><FONT SIZE=1>{esc(w.draw('footer'))}</FONT></TD></TR></TABLE></BODY></HTML>"), g.gold


def live(w, s):
    g = Page(w, s, 2)
    intro = "".join(f"<p>{g.article(t)}</p>" for t in g.paragraphs)
    entries = []
    for i in range(w.random.randint(6, 12)):
        title, text = w.draw("heads"), [w.paragraph() for _ in range(w.random.randint(1, 2))]
        entries.append(f'<div{s("entry")}><time datetime="2022-09-10T{20 - i:02}:15:00+02:00">{20 - i:02}:15</time>'
                       f'<h2>{g.article(title)}</h2>' + "".join(f"<p>{g.article(t)}</p>" for t in text) + "</div>")
    g.a["title"] = "Liveblog: " + g.a["title"]
    return g.html(f'{P.menu(w, s)}<main><h1>{esc(g.a["title"])}</h1><div{s("intro")}>{intro}</div>{P.share(w, s)}'
                  f'<div{s("timeline")}>{"".join(entries)}</div></main><aside>{P.columns(w, s, 3)}</aside>{P.footer(w, s)}', kind="LiveBlogPosting"), g.gold


def closed(w, s):
    """A paywall after the first paragraphs."""
    g = Page(w, s, 3)
    return g.html(f'<header>{P.menu(w, s)}</header><main><article><h1>{esc(g.a["title"])}</h1><p{s("by")}>{w.fill(w.pool["by"])}</p>{P.figure(w, s)}'
                  f'<div{s("free")}>{g.body(para(s), boxes=None, h=None)}</div>{P.paywall(w, s)}</article>{P.teasers(w, s)}{P.columns(w, s)}</main>'
                  f'{P.footer(w, s)}{P.cookie(w, s)}'), g.gold


def letter_site(w, s):
    """A publication of one writer: boxes to subscribe between the paragraphs."""
    g = Page(w, s)
    return g.html(f'<div{s("site")}>{P.menu(w, s)}<div{s("single-post")}><article{s("post")}><h1{s("post-title")}>{esc(g.a["title"])}</h1>'
                  f'<h3{s("subtitle")}>{g.article(w.draw("open"))}</h3><div{s("available-content")}><div{s("body markup")}>'
                  f'{g.body(para(s), boxes=(P.newsletter, P.figure))}</div></div></article>{P.newsletter(w, s)}{P.comments(w, s, 3)}</div></div>'), g.gold


def plain(w, s):
    """Nothing closed that need not be."""
    g = Page(w, s)
    text = "\n<p>".join(g.article(t) for t in g.paragraphs)
    links = "<li>".join(f"<a href=/{i}>{t}</a>" for i, t in enumerate(w.pool["menu"][:8]))
    return (f"<!doctype html><html lang={w.lang}><meta charset=utf-8><title>{esc(g.a['title'])} - {g.a['site']}</title><nav><ul><li>{links}</ul></nav>"
            f"<h1>{esc(g.a['title'])}</h1><p>{w.pool['published']}<p>{text}<hr><p><a href=/>terug</a><footer><p>{esc(w.draw('footer'))}</footer>"), g.gold


def explainer(w, s):
    g = Page(w, s, 8)
    out = []
    for i, t in enumerate(g.paragraphs):
        if i % 2:
            out.append(f"<h2>{g.article(w.draw('heads'))}</h2>")
        out.append(f"<p>{g.article(t)}</p>")
        if i in (3, 6):
            out.append("<ul>" + "".join(f"<li>{g.article(w.draw('mid'))}</li>" for _ in range(3)) + "</ul>")
        if i == 4:
            out.append(f"<blockquote><p>{g.article(w.draw('mid'))}</p></blockquote>{P.related_box(w, s)}")
    return g.html(f'{P.menu(w, s)}<div{s("page")}><div{s("hero")}><h1>{esc(g.a["title"])}</h1></div><div{s("flow")}>{"".join(out)}</div>'
                  f'{P.share(w, s)}{P.teasers(w, s, 3, "div")}</div>{P.footer(w, s)}{P.cookie(w, s)}'), g.gold


def utility(w, s):
    """Utility classes: what looks like a hint is none."""
    g = Page(w, s)
    def p(t): return f'<p class="mb-4 text-lg leading-relaxed overflow-hidden">{t}</p>'
    return g.html(f'<header class="sticky top-0 hidden md:block">{P.menu(w, s)}</header><div class="container mx-auto flex"><main class="w-2/3 banner-offset">'
                  f'<h1 class="text-4xl">{esc(g.a["title"])}</h1><div class="flex text-sm">{w.fill(w.pool["by"])} · {w.pool["read"]}</div>'
                  f'<div class="prose max-w-none share-y">{g.body(p)}</div></main><div class="w-1/3">{P.columns(w, s)}{P.ranking(w, s)}</div></div>'
                  f'<div class="bg-gray-100">{P.teasers(w, s, 6, "div")}</div>{P.footer(w, s, "div")}{P.cookie(w, s)}'), g.gold


def gallery(w, s):
    g = Page(w, s, 3)
    pictures = "".join(P.figure(w, s, w.random.choice(["figure", "div"])) for _ in range(8))
    return g.html(f'{P.menu(w, s)}<main><article><h1>{esc(g.a["title"])}</h1><div{s("text")}>{g.body(para(s), boxes=None, h=None)}</div>'
                  f'<div{s("slides")}>{pictures}</div></article></main>{P.teasers(w, s, 4)}{P.footer(w, s)}'), g.gold


PLAIN = {"wordpress-classic": wordpress_classic, "wordpress-blocks": wordpress_blocks, "drupal": drupal, "escenic": escenic, "amp": amp,
         "regional": regional, "letter": letter_site, "closed": closed, "explainer": explainer, "live": live, "plain": plain,
         "tables": tables}
MEANINGLESS = {"arc": arc, "wrapped": wrapped, "broadcaster": broadcaster, "portal": portal, "next": next_page, "next-state": next_state,
               "utility": utility, "gallery": gallery, "regional-x": regional, "closed-x": closed, "explainer-x": explainer, "live-x": live}
