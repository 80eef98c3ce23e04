"""parts: what pages are made of besides their articles, as markup. A Style gives class names: those that a system is known
for, or, for half of the layouts, names that mean nothing."""
import html as _html
import json
import random


def esc(text):
    return _html.escape(text, quote=False)


class Style:
    def __init__(self, seed, plain):
        self.random, self.plain, self.names = random.Random(seed), plain, {}
        self.flavour = self.random.choice(["css-", "sc-", "_", "", "jsx-"])

    def __call__(self, name):
        """The attribute for a part: class="name", or a name without meaning that stays the same within the page."""
        if self.plain:
            return f' class="{name}"'
        if name not in self.names:
            letters = "".join(self.random.choice("abcdefghijkmnpqrstuvwxyz0123456789") for _ in range(6))
            more = " " + "".join(self.random.choice("bcdfghjklmnpqrstvwxz") for _ in range(5))
            self.names[name] = (self.flavour or "x") + letters + (more if self.flavour == "sc-" else "")
        return f' class="{self.names[name]}"'


def head(w, a, charset="utf-8", og=True, ld=True, extra="", kind="NewsArticle"):
    site = a["site"]
    meta = [f'<meta charset="{charset}">', '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{esc(a['title'])} | {site}</title>"]
    if og:
        meta += [f'<meta property="og:title" content="{esc(a["title"])}">', f'<meta property="og:site_name" content="{site}">',
                 '<meta property="og:type" content="article">',
                 f'<meta property="og:description" content="{_html.escape(a["lead"])}">',
                 f'<meta property="article:published_time" content="{a["date"]}">',
                 f'<link rel="canonical" href="{a["url"]}">']
    if ld:
        data = {"@context": "https://schema.org", "@type": kind, "headline": a["title"], "datePublished": a["date"],
                "author": [{"@type": "Person", "name": a["author"]}], "publisher": {"@type": "Organization", "name": site},
                "mainEntityOfPage": {"@type": "WebPage", "@id": a["url"]}}
        meta.append('<script type="application/ld+json">' + json.dumps(data, ensure_ascii=False) + "</script>")
    meta.append("<style>.a{color:#123}@media(max-width:600px){.a{display:block}}</style>")
    meta.append('<script>window.dataLayer=window.dataLayer||[];(function(w,d){w.push({"gtm.start":1})})(dataLayer,document)</script>')
    return "<head>" + "\n".join(meta) + extra + "</head>"


def menu(w, s, tag="nav", name="main-menu"):
    items = w.random.sample(w.pool["menu"], min(len(w.pool["menu"]), w.random.randint(7, 14)))
    links = "".join(f'<li{s("menu-item")}><a href="/{i}">{esc(t)}</a></li>' for i, t in enumerate(items))
    return f"<{tag}{s(name)}><ul>{links}</ul></{tag}>"


def cookie(w, s):
    texts = "".join(f"<p>{esc(w.draw('cookie'))}</p>" for _ in range(w.random.randint(1, 2)))
    buttons = "".join(f"<button>{t}</button>" for t in ("OK", "…", "Nee"))
    return f'<div{s("cookie-consent")}><h2>Cookies</h2>{texts}{buttons}</div>'


def share(w, s):
    items = w.random.sample(w.pool["share"], min(4, len(w.pool["share"])))
    kind = w.random.choice(["button", "a", "span"])
    inner = "".join(f'<{kind}{" href=#" if kind == "a" else ""}>{esc(t)}</{kind}>' for t in items)
    return f'<div{s("share-bar")}>{inner}</div>'


def figure(w, s, kind="figure"):
    caption, credit = w.draw("captions"), w.draw("credits")
    if kind == "figure":
        return (f'<figure{s("article-image")}><img src="/i/{w.random.randint(1, 999)}.jpg" alt="{_html.escape(caption)}">'
                f'<figcaption>{esc(caption)} <span{s("credit")}>{esc(credit)}</span></figcaption></figure>')
    return (f'<div{s("article-image")}><div><img src="/i/{w.random.randint(1, 999)}.jpg"></div>'
            f'<div{s("image-caption")}><span>{esc(caption)}</span> <span{s("credit")}>{esc(credit)}</span></div></div>')


def related_box(w, s, style=None):
    """A box within the article that points elsewhere, with sentences of its own."""
    style = style or w.random.choice(["card", "card", "list", "line", "open"])
    label, text = w.draw("related"), w.draw("teaser")
    title = w.fill(w.random.choice(w.pool["titles"]))
    if style == "card":
        return (f'<div{s("related-card")}><a href="/n/{w.random.randint(1, 9999)}"><span{s("label")}>{esc(label)}</span>'
                f'<h4>{esc(title)}</h4><p>{esc(text)}</p></a></div>')
    if style == "open":
        return (f'<div{s("related-card")}><p{s("label")}>{esc(label)}</p><h3><a href="/n/1">{esc(title)}</a></h3>'
                f'<p>{esc(text)}</p></div>')
    if style == "line":
        return f'<p{s("paragraph")}>{esc(label)}: <a href="/n/2">{esc(title)}</a></p>'
    links = "".join(f'<li><a href="/n/{i}">{esc(w.draw("teaser"))}</a></li>' for i in range(3))
    return f'<div{s("related-card")}><h3>{esc(label)}</h3><ul>{links}</ul></div>'


def newsletter(w, s):
    return (f'<div{s("newsletter-box")}><h3>{esc(w.pool["menu"][2])}</h3><p>{esc(w.draw("newsletter"))}</p>'
            f'<form action="/s"><input type="email" name="e" placeholder="@"><button>OK</button></form></div>')


def ad(w, s):
    return f'<div{s("ad-slot")}><span>{esc(w.draw("ads"))}</span><div id="d{w.random.randint(1, 99)}"></div></div>'


def teasers(w, s, count=6, tag="article", prose=True):
    """Cards of other articles: a picture, a heading, a sentence or two."""
    out = []
    for i in range(count):
        title = w.fill(w.random.choice(w.pool["titles"])) if w.chance(.5) else w.draw("teaser")
        text = f"<p>{esc(w.draw('teaser'))}{' ' + esc(w.draw('teaser')) if w.chance(.4) else ''}</p>" if prose else ""
        out.append(f'<{tag}{s("teaser")}><a href="/t/{i}"><img src="/t/{i}.jpg"></a><h3{s("teaser-title")}>'
                   f'<a href="/t/{i}">{esc(title)}</a></h3>{text}<time datetime="2022-09-1{i % 9}">1{i % 9} sep</time></{tag}>')
    return f'<section{s("teaser-list")}><h2>{esc(w.draw("related"))}</h2>{"".join(out)}</section>'


def columns(w, s, count=4):
    """A side column with teasers in full sentences and no headings."""
    out = "".join(f'<div{s("side-item")}><a href="/c/{i}"><b>{esc(w.draw("teaser"))}</b></a>'
                  f'<p>{esc(w.draw("teaser"))}</p></div>' for i in range(count))
    return f'<div{s("side-column")}>{out}</div>'


def ranking(w, s):
    items = "".join(f'<li><a href="/m/{i}">{esc(w.draw("teaser"))}</a></li>' for i in range(5))
    return f'<div{s("most-read")}><h4>{esc(w.pool["menu"][0])}</h4><ol>{items}</ol></div>'


def comments(w, s, count=5):
    out = []
    for i in range(count):
        text = " ".join(w.draw("comments") for _ in range(w.random.randint(1, 3)))
        out.append(f'<li{s("comment")}><div{s("comment-head")}><b>{w.random.choice(["jan54", "Noor", "p.dv", "Reiziger", "An"])}</b> '
                   f'<time datetime="2022-09-11T0{i % 9}:10">11 sep 0{i % 9}:10</time></div><div><p>{esc(text)}</p></div>'
                   f'<button>+1</button></li>')
    return f'<section{s("comments")}><h3>{esc(w.draw("comments_head"))}</h3><ol>{"".join(out)}</ol></section>'


def bio(w, s):
    return (f'<div{s("author-bio")}><img src="/a.jpg"><p>{esc(w.draw("bio"))} '
            f'<a href="/author/1">{esc(w.pool["menu"][1])}</a></p></div>')


def footer(w, s, tag="footer"):
    links = "".join(f'<a href="/f{i}">{esc(t)}</a> ' for i, t in enumerate(w.random.sample(w.pool["menu"], 6)))
    return f'<{tag}{s("site-footer")}><p>{esc(w.draw("footer"))}</p>{links}</{tag}>'


def tags(w, s):
    return f'<div{s("tag-list")}>' + "".join(f'<a href="/tag/{i}">{t}</a>' for i, t in enumerate(w.random.sample(w.pool["menu"], 3))) + "</div>"


def paywall(w, s):
    return (f'<div{s("paywall-box")}><h3>{esc(w.pool["menu"][-2])}</h3><p>{esc(w.draw("paywall"))}</p>'
            f'<a href="/abo">OK</a><button>{esc(w.pool["menu"][-1])}</button></div>')


def plea(w, s):
    """A newsletter or a subscription without a form: words and a link."""
    return f'<div{s("plea")}><p>{esc(w.draw(w.random.choice(["newsletter", "paywall"])))} <a href="/p">{esc(w.pool["menu"][-1])}</a></p></div>'


def quote(w, s):
    """A sentence of the article once more, set large."""
    return f'<div{s("pull-quote")}><span>“</span><p>{esc(w.last)}</p></div>'


def silent_teaser(w, s):
    """A teaser that a script makes a link of: no <a> at all."""
    return (f'<div{s("promo-item")} data-href="/n/7" role="link"><img src="/n/7.jpg"><h4>{esc(w.draw("teaser"))}</h4>'
            f'<p>{esc(w.draw("teaser"))}</p></div>')
