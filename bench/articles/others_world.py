"""others_world.py - pages in English, German, French, Ukrainian and Russian for others.py, as others_dutch.py."""
import json
from others import esc


def guardian(s):
    """A British daily: figures in the text, standfirst, most viewed."""
    s.tell("title author section published modified outlet url")
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>{esc(s.title)} | {s.section} | {s.outlet}</title><link rel="canonical" href="{s.url}"/>
{s.og(("og:site_name", s.outlet), ("article:published_time", s.iso(zone=".000Z")), ("article:modified_time", s.iso(s.later, ".000Z")),
("article:author", f"https://{s.host}/profile/" + s.author.lower().replace(" ", "")), ("article:section", s.section))}<meta name="author" content="{esc(s.author)}"/></head><body>
<gu-island name="TopBar"><div><p>Support our journalism with a monthly gift</p></div></gu-island><header><nav data-component="nav3"><ul>{s.menu()}</ul></nav></header>
<main data-layout="StandardLayout"><article><div data-gu-name="media"><figure id="{s.id}"><img alt="{s.caption()}" src="m.jpg"/><figcaption><span>{s.caption()} {s.label["photo"]}: {s.second}/Agency</span></figcaption></figure></div>
<div data-gu-name="title"><a href="/world"><span>{s.section}</span></a></div><div data-gu-name="headline"><h1 class="dcr-1x">{esc(s.title)}</h1></div>
<div data-gu-name="standfirst"><div class="dcr-2y"><p>{s.keep(s.lead)}</p></div></div><div data-gu-name="meta"><address aria-label="Contributor info"><a rel="author" href="/p">{esc(s.author)}</a></address>
<details><summary><span>{s.date("{weekday} {day} {mon} {year} {time}")} BST</span></summary>Last modified on {s.date("{weekday} {day} {mon} {year} {time}", s.later)} BST</details><gu-island name="ShareButton">Share</gu-island></div>
<div data-gu-name="body"><div id="maincontent" class="article-body-commercial-selector">{s.ps(3, '<p class="dcr-3z">{}</p>')}
<aside data-spacefinder-role="richLink"><gu-island name="RichLinkComponent"><div><div>{s.others(1, '<a href="/{id}">{}</a>')}</div><div>Read more</div></div></gu-island></aside>{s.ps(2, '<p class="dcr-3z">{}</p>')}
<div class="ad-slot-container"><div class="ad-slot" aria-hidden="true"></div></div><figure data-spacefinder-role="inline"><img src="n.jpg" alt=""/><figcaption><span>{s.caption()}</span></figcaption></figure>{s.ps(2, '<p class="dcr-3z">{}</p>')}
<figure data-spacefinder-type="model.dotcomrendering.EmailSignup"><p>{s.label["letter"]}</p><p><strong>Privacy Notice:</strong> {s.legal(2)}</p></figure><h2 id="h">{s.h()}</h2>{s.ps(3, '<p class="dcr-3z">{}</p>')}</div></div>
<div data-gu-name="submeta"><div>Explore more on these topics</div><ul><li><a href="/t">{s.section}</a></li><li>news</li></ul></div></article></main>
<section data-component="most-viewed"><h2>{s.label["most"]}</h2><ol>{s.others(10, '<li><a href="/{id}"><h4><span>{}</span></a></h4></li>')}</ol></section><footer>{s.menu()}<p>© {s.when.year} {s.outlet}. {s.legal(1)}</p></footer></body></html>"""


def blocks(s):
    """A British broadcaster: blocks with data-component, no body element of an article's class."""
    s.tell("title author published modified outlet url")
    text = lambda k: f'<div data-component="text-block" class="{s.hash("ssrc")}"><div class="{s.hash()}">{s.ps(k, chr(60) + "p class=" + chr(34) + s.hash() + chr(34) + ">{}</p>")}</div></div>'
    return f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"/><title>{esc(s.title)} - {s.outlet}</title><link rel="canonical" href="{s.url}"/><meta property="og:site_name" content="{s.outlet}"/>
{s.ld(datePublished=s.iso(zone=".000Z"), dateModified=s.iso(s.later, ".000Z"), author=[{"@type": "Person", "name": s.author}], publisher={"@type": "NewsMediaOrganization", "name": s.outlet}, url=s.url)}</head>
<body><div><a href="#main-heading">Skip to content</a><header><nav aria-label="{s.outlet}"><ul>{s.menu()}</ul></nav></header><main id="main-content"><article class="{s.hash()}">
<div data-component="headline-block"><h1 id="main-heading" class="{s.hash()}">{esc(s.title)}</h1></div><div data-component="byline-block"><time datetime="{s.iso(zone=".000Z")}">{s.date("{day} {month} {year}")}</time><div data-testid="byline"><span>{esc(s.author)}</span><span>Europe correspondent</span></div></div>
<figure><div data-component="image-block"><span>Agency</span><img src="x.jpg" alt="{s.caption()}"/></div><div data-component="caption-block"><figcaption>{s.caption()}</figcaption></div></figure>
<div data-component="text-block" class="{s.hash()}"><p><b>{s.keep(s.lead)}</b></p></div>{text(3)}<div data-component="ad-slot"></div>{text(2)}
<div data-component="subheadline-block"><h2 class="{s.hash()}">{s.h()}</h2></div>{text(3)}<div data-component="links-block"><ul>{s.others(3)}</ul></div>{text(2)}<div data-component="uploader-block"><p>Are you in the area? Tell us what you see, if it is safe to do so. Please include a contact number if you are willing to speak to a reporter.</p></div>
<div data-component="tags"><a href="/t">War</a><a href="/u">Europe</a></div></article><div data-component="top-stories"><h2>Top stories</h2>{s.others(8, '<div><a href="/{id}"><h3>{}</h3></a><span>2 hours ago</span></div>')}</div></main>
<footer><p>Copyright © {s.when.year} {s.outlet}. {s.legal(2)}</p></footer></div></body></html>"""


def cable(s):
    """An American cable channel: custom data attributes, place line, 'editor's note', paid links."""
    s.tell("title author section published modified outlet url")
    s.meta["author"] = f"{s.author}, {s.second}"
    p = '<p class="paragraph inline-placeholder vossi-paragraph" data-uri="x/i/paragraph_' + s.id + '" data-editable="text">{}</p>'
    first = s.keep(f"{s.outlet} — {s.sentence()}")
    return f"""<!DOCTYPE html><html lang="en" data-uri="x/pages/{s.id}@published"><head><meta charset="utf-8"><title>{esc(s.title)} | {s.outlet}</title><link rel="canonical" href="{s.url}"><meta name="meta-section" content="{s.section}">
{s.og(("og:site_name", s.outlet), ("article:published_time", s.iso(zone=".123Z")), ("article:modified_time", s.iso(s.later, ".456Z")))}<meta name="author" content="{esc(s.author)}, {esc(s.second)}"></head><body class="layout"><div class="ad-feedback__modal"><h3>Ad Feedback</h3><p>How relevant is this ad to you? Did you encounter any technical issues? Thank you for your help.</p></div>
<header class="header"><nav>{s.menu()}</nav></header><section class="layout__wrapper"><div class="breadcrumb"><a>{s.section}</a></div><div class="headline headline--has-lowertext"><div class="headline__wrapper"><h1 class="headline__text" data-editable="headlineText" id="maincontent">{esc(s.title)}</h1></div>
<div class="headline__footer"><div class="byline"><div class="byline__names">By <span class="byline__name">{esc(s.author)}</span> and <span class="byline__name">{esc(s.second)}</span></div></div><div class="timestamp">Updated {s.when:%-I:%M %p} EDT, {s.date("{weekday} {month} {day}, {year}", s.later)}</div></div></div>
<section class="body tabcontent active"><main class="article__main"><div class="image__lede"><div class="image__caption attribution"><span data-editable="metaCaption">{s.caption()}</span><figcaption class="image__credit">{s.second}/Agency</figcaption></div></div>
<div class="article__content" itemprop="articleBody"><div class="source inline-placeholder"><cite class="source__cite"><span class="source__location"></span></cite></div>{p.format(first)}{s.ps(3, p)}<div class="related-content related-content--article"><a class="related-content__link"><p class="related-content__headline"><span class="related-content__label">Related article</span> {s.others(1, "{}")}</p></a></div>
{s.ps(3, p)}<div class="ad-slot" data-slot="x"></div><h2 class="subheader inline-placeholder">{s.h()}</h2>{s.ps(3, p)}<div class="newsletter-form"><p>{s.label["letter"]}</p></div>{s.ps(1, p)}</div></main></section></section>
<div class="zone"><h2>Paid Partner Content</h2><ul>{s.others(9)}</ul></div><footer><p>{s.legal(3)}</p></footer></body></html>"""


def times(s):
    """A New York daily: companion columns, hidden texts for screen readers, advert wrappers."""
    s.tell("title author section published modified outlet url")
    col = lambda k: f'<div class="css-s99gbd StoryBodyCompanionColumn" data-testid="companionColumn-{k}"><div class="css-53u6y8">{s.ps(3, "<p class=" + chr(34) + "css-at9mc1 evys1bk0" + chr(34) + ">{}</p>")}</div></div><div data-testid="Dropzone-{k}"><div class="css-1ad"><p>Advertisement</p><a href="#after">SKIP ADVERTISEMENT</a></div></div>'
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title data-rh="true">{esc(s.title)} - {s.outlet}</title><link rel="canonical" href="{s.url}"/><meta name="byl" content="By {esc(s.author)}"/><meta property="article:section" content="{s.section}"/><meta property="article:published_time" content="{s.iso(zone=".000Z")}"/>
{s.ld(datePublished=s.iso(zone=".000Z"), dateModified=s.iso(s.later, ".000Z"), author=[{"@type": "Person", "name": s.author, "url": "/by"}], publisher={"@type": "NewsMediaOrganization", "name": s.outlet})}</head>
<body><div id="app"><div><div class="NYTAppHideMasthead"><nav>{s.menu()}</nav></div><main id="site-content"><article id="story"><div id="top-wrapper"><div class="ad"><p>Advertisement</p></div></div><header class="css-e12"><h1 data-testid="headline" class="css-1l2">{esc(s.title)}</h1><p id="article-summary" class="css-79e">{s.keep(s.lead)}</p>
<ul data-testid="share-tools"><li>Share full article</li><li>112</li></ul><figure aria-label="media"><img src="t.jpg"/><figcaption data-testid="photoviewer-children-caption"><span>{s.caption()}</span><span class="css-cred"><span>Credit...</span>{s.second} for {s.outlet}</span></figcaption></figure>
<div class="css-by"><p class="css-4an"><span class="byline-prefix">By </span><span class="last-byline" itemprop="name">{esc(s.author)}</span></p><p class="css-r">Reporting from the region for a week</p></div><time class="css-8b" datetime="{s.iso()}">{s.date("{mon}. {day}, {year}")}</time></header>
<section name="articleBody" class="meteredContent">{col(0)}{col(1)}<div class="css-rel"><h2>{s.h()}</h2></div>{col(2)}</section><div class="bottom-of-article"><p>{s.bio()}</p><div>A version of this article appears in print on {s.date("{mon}. {day}, {year}")}, Section A, Page 8 of the New York edition. Order Reprints | Today’s Paper | Subscribe</div></div></article>
<div id="bottom-sheet"><h2>More in {s.section}</h2>{s.others(8, '<article><a href="/{id}"><h3>{}</h3></a></article>')}</div></main><footer><p>© {s.when.year} {s.outlet}</p>{s.menu()}</footer></div></div></body></html>"""


def wire(s):
    """A London agency: paragraphs are divs with test ids, a place line, credits at the end."""
    s.tell("title author section published modified outlet url")
    div = lambda text, k: f'<div data-testid="paragraph-{k}" class="article-body__paragraph__2-BtD text__text__1FZLe text__dark-grey">{text}</div>'
    first = s.text(2)
    s.gold[-1] = f"{s.fill('{p}').upper()}, {s.date('{mon} {day}')} ({s.outlet}) - {first}"
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>{esc(s.title)} | {s.outlet}</title><link rel="canonical" href="{s.url}"/><meta name="article:section" content="{s.section}"/>{s.og(("og:site_name", s.outlet), ("og:article:published_time", s.iso(zone="Z")))}
<meta name="article:published_time" content="{s.iso(zone="Z")}"/><meta name="article:modified_time" content="{s.iso(s.later, "Z")}"/>{s.ld(author=[{"@type": "Person", "name": s.author}], datePublished=s.iso(zone="Z"), dateModified=s.iso(s.later, "Z"))}</head><body><div id="fusion-app"><header><ul>{s.menu()}</ul></header><main><article data-testid="Article"><div class="article-header">
<nav aria-label="Breadcrumb">{s.section}</nav><h1 data-testid="Heading">{esc(s.title)}</h1><div data-testid="Body"><span>By </span><a rel="author" href="/j">{esc(s.author)}</a></div><time><span>{s.date("{month} {day}, {year}")}</span><span>{s.when:%-I:%M %p} UTC</span><span>Updated {s.date("{month} {day}, {year}", s.later)}</span></time></div>
<div data-testid="primary-image"><figcaption data-testid="caption">{s.caption()} AGENCY/{s.second} <a>Purchase Licensing Rights</a></figcaption></div><div class="article-body__content__17Yit">{div(esc(s.gold[-1]), 0)}{"".join(div(s.p(2), k) for k in range(1, 5))}
<div data-testid="promo-box"><div>{s.label["letter"]}</div><span>Advertisement · Scroll to continue</span></div><h2 data-testid="Heading">{s.h()}</h2>{"".join(div(s.p(2), k) for k in range(5, 11))}<div data-testid="SignOff"><p>Reporting by {esc(s.author)}; Editing by {esc(s.second)}</p><p>Our Standards: {s.outlet} Trust Principles., opens new tab</p></div></div>
<div data-testid="AuthorBio"><address>{esc(s.author)}</address><p>{s.bio()}</p></div></article><div data-testid="read-next"><h2>Read Next</h2>{s.others(6, '<div data-testid="MediaStoryCard"><a href="/{id}">{}</a><span>ago</span></div>')}</div></main><footer><p>{s.legal(3)} © {s.when.year} {s.outlet}. All rights reserved</p></footer></div></body></html>"""


def cooperative(s):
    """An American agency: rich text body, hub links in the middle, share buttons."""
    s.tell("title author section published modified outlet url")
    first = s.text(2)
    s.gold[-1] = f"{s.fill('{p}')} (XP) — {first}"
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>{esc(s.title)} | {s.outlet}</title><link rel="canonical" href="{s.url}">{s.og(("og:site_name", s.outlet), ("article:published_time", s.iso(zone="")), ("article:modified_time", s.iso(s.later, "")), ("article:section", s.section))}</head>
<body class="Page-body"><bsp-header><nav class="Page-header-nav">{s.menu()}</nav></bsp-header><div class="Page-oneColumn"><main class="Page-main"><div class="Page-breadcrumbs"><a>{s.section}</a></div><h1 class="Page-headline">{esc(s.title)}</h1>
<bsp-carousel class="Carousel"><div class="CarouselSlide"><figcaption><p>{s.caption()} ({s.outlet} Photo/{s.second})</p></figcaption></div><div class="CarouselSlide"><figcaption><p>{s.caption()} ({s.outlet} Photo/{s.second})</p></figcaption></div></bsp-carousel>
<div class="Page-byline"><div class="Page-authors">By <a class="Link" rel="author">{esc(s.author)}</a></div><div class="Page-dateModified"><bsp-timestamp data-timestamp="1">Updated {s.when:%-I:%M %p} UTC, {s.date("{month} {day}, {year}", s.later)}</bsp-timestamp></div><div class="Page-actions"><bsp-share-button>Share</bsp-share-button></div></div>
<div class="Page-storyBody"><div class="RichTextStoryBody RichTextBody"><p>{esc(s.gold[-1])}</p>{s.ps(3)}<div class="SovrnAd Advertisement"></div><div class="HTMLModuleEnhancement"><div class="hub-peek"><h4>Other stories</h4><ul>{s.others(4)}</ul></div></div>{s.ps(4)}<h2>{s.h()}</h2>{s.ps(3)}<p>___</p><p><em>Follow our coverage of the war at our hub page.</em></p></div></div>
<div class="Page-below"><div class="AuthorCard"><a>{esc(s.author)}</a><p>{s.bio()}</p></div><div class="TaboolaRecommendationModule">{s.others(8)}</div></div></main></div><footer class="Page-footer"><p>{s.legal(3)}</p></footer></body></html>"""


def investigators(s):
    """Researchers on WordPress with a block theme: images between paragraphs, a donation box."""
    s.tell("title author published modified outlet url")
    image = lambda: f'<figure class="wp-block-image size-large"><img src="/wp-content/uploads/a.png" alt=""/><figcaption class="wp-element-caption"><em>{s.caption()} Source: satellite provider</em></figcaption></figure>'
    return f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"/><title>{esc(s.title)} - {s.outlet}</title><link rel="canonical" href="{s.url}"/>{s.og(("og:site_name", s.outlet), ("article:published_time", s.iso(zone="+00:00")), ("article:modified_time", s.iso(s.later, "+00:00")))}
<meta name="twitter:label1" content="Written by"/><meta name="twitter:data1" content="{esc(s.author)}"/></head><body class="post-template-default single wp-embed-responsive"><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group is-layout-flex"><p class="wp-block-site-title"><a href="/">{s.outlet}</a></p><nav class="wp-block-navigation"><ul>{s.menu()}</ul></nav></div></header>
<main class="wp-block-group is-layout-flow"><h1 class="wp-block-post-title">{esc(s.title)}</h1><div class="wp-block-group"><div class="wp-block-post-date"><time datetime="{s.iso(zone="+00:00")}">{s.date("{month} {day}, {year}")}</time></div><p class="wp-block-post-author__name">{esc(s.author)}</p></div><div class="entry-content wp-block-post-content is-layout-constrained">{s.ps(3)}
{image()}{s.ps(2)}<h2 class="wp-block-heading">{s.h()}</h2>{s.ps(2)}{image()}<ul class="wp-block-list">{"".join(f"<li>{s.li()}</li>" for _ in range(4))}</ul>{s.ps(1)}<div class="wp-block-group has-background"><p class="has-large-font-size">Support our work</p><p>We can do this because readers give. Become a monthly donor and join our workshops.</p><div class="wp-block-button"><a>Donate</a></div></div>
<h2 class="wp-block-heading">{s.h()}</h2>{s.ps(3)}<hr class="wp-block-separator"/><p class="has-small-font-size"><em>{s.outlet} is a non-profit and depends on individual donors. You can subscribe to our channels and to our letter.</em></p></div><div class="wp-block-post-terms">Tags: maps</div><h2>Share this article</h2>
<ul class="wp-block-post-template">{s.others(3, '<li><h3 class="wp-block-post-title"><a href="/{id}">{}</a></h3></li>')}</ul></main><footer class="wp-block-template-part"><p>{s.legal(2)}</p></footer></div></body></html>"""


def letters(s):
    """A newsletter platform: subscribe widgets in the text, comments below."""
    s.outlet = "Letters from the Steppe"
    s.tell("title author published outlet url")
    sub = '<div class="subscription-widget-wrap" data-component-name="SubscribeWidgetToDOM"><div class="preamble"><p class="cta-caption">Letters from the Steppe is supported by its readers. To receive new posts, become a subscriber.</p></div><form><input placeholder="Type your email..."><input type="submit" value="Subscribe"></form></div>'
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>{esc(s.title)} - by {esc(s.author)} - {s.outlet}</title><link rel="canonical" href="{s.url}"/>{s.og()}<meta name="author" content="{esc(s.author)}"/>{s.ld(datePublished=s.iso(zone="+00:00"), author=[{"@type": "Person", "name": s.author}], publisher={"@type": "Organization", "name": s.outlet}, isAccessibleForFree=True)}</head>
<body><div id="entry"><div class="main-menu"><a href="/">{s.outlet}</a><button>Subscribe</button><button>Sign in</button></div><div class="single-post-container"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title">{esc(s.title)}</h1><h3 class="subtitle">{s.keep(s.lead)}</h3><div class="byline-wrapper"><a>{esc(s.author)}</a> <div>{s.date("{mon} {day}, {year}")}</div> <a>14</a> <a>Share</a></div></div>
<div class="available-content"><div dir="auto" class="body markup">{s.ps(3)}{sub}{s.ps(2)}<h3 class="header-anchor-post">{s.h()}</h3>{s.ps(3)}<div class="captioned-image-container"><figure><a class="image-link"><img src="c.png"/></a><figcaption class="image-caption">{s.caption()}</figcaption></figure></div>{s.ps(2)}{sub}</div></div>
<div class="post-footer"><button>Share this post</button></div></article><div class="comments-section"><h4>Discussion about this post</h4>{"".join(f'<div class="comment"><div class="comment-meta">{s.nick()} <a>1d</a></div><div class="comment-body"><p><span>{s.said(4)}</span></p></div><a>Like</a><a>Reply</a></div>' for _ in range(8))}</div></div><div class="footer"><p>© {s.when.year} {esc(s.author)}. {s.legal(1)}</p></div></div></body></html>"""


def medium(s):
    """A platform of essays: spans of random classes, claps, recommendations."""
    s.tell("title author published outlet url")
    return f"""<!doctype html><html lang="en"><head><title data-rh="true">{esc(s.title)} | by {esc(s.author)} | {s.outlet}</title><meta charset="utf-8"/><link data-rh="true" rel="canonical" href="{s.url}"/><meta data-rh="true" property="og:site_name" content="{s.outlet}"/><meta data-rh="true" property="article:published_time" content="{s.iso(zone=".321Z")}"/><meta data-rh="true" name="author" content="{esc(s.author)}"/></head>
<body><div id="root"><div class="a b c"><div class="d e"><div class="l"><a>Open in app</a><a>Sign up</a><a>Sign in</a></div></div><div class="fg fh"><article><div class="m fi"><section><div><div class="go gp gq"><div class="ab ch"><h1 id="x1" class="pw-post-title gr gs bf">{esc(s.title)}</h1><div class="speechify"><a class="af ag">{esc(s.author)}</a><p class="be b">Follow</p><span class="be b">7 min read</span><span>·</span><span data-testid="storyPublishDate">{s.date("{mon} {day}, {year}")}</span></div><div class="kn">--</div><div>Listen</div><div>Share</div></div>
{s.ps(4, '<p id="' + s.id + '" class="pw-post-body-paragraph mb mc gu md b">{}</p>')}<figure class="mz na"><img src="m.jpg"/><figcaption class="nm nn">{s.caption()}</figcaption></figure><h1 id="x2" class="nq nr gu">{s.h()}</h1>{s.ps(3, '<p class="pw-post-body-paragraph mb mc gu">{}</p>')}<ul><li class="mb mc gu">{s.li()}</li><li class="mb mc gu">{s.li()}</li></ul>{s.ps(2, '<p class="pw-post-body-paragraph">{}</p>')}</div></div></section></div></article></div>
<div class="tags"><a>War</a><a>Europe</a></div><div class="oz"><h2>Written by {esc(s.author)}</h2><p>312 Followers</p><p>{s.bio()}</p></div><div class="pa"><h2>Recommended from the platform</h2>{s.others(6, '<div><a href="/{id}"><h2>{}</h2><p>An essay about what the platform calls a story worth your time</p></a></div>')}</div></div></div></body></html>"""


def assessment(s):
    """A daily assessment: key takeaways, numbered notes, maps, endnotes of addresses."""
    s.outlet = "Centre for Front Line Studies"
    s.tell("title author published outlet url")
    notes = "".join(f"<p>[{i}] https://dot.example/{s.rng.randrange(10**8)}; https://t.example/kanaal/{s.rng.randrange(99999)}</p>" for i in range(1, 30))
    count = iter(range(1, 30))

    def noted():
        text = s.text(3)
        s.gold[-1] = text + f" [{next(count)}]"
        mark = s.gold[-1].rsplit("[", 1)[1][:-1]
        return f'<p>{esc(text)} <a href="#_edn{mark}"><sup>[{mark}]</sup></a></p>'
    some = lambda k: "".join(noted() for _ in range(k))
    points = "".join(f"<li><strong>{s.keep(s.sentence())}</strong></li>" for _ in range(5))
    return f"""<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"/><meta name="Generator" content="Drupal 7"/><link rel="canonical" href="{s.url}"/><title>{esc(s.title)} | {s.outlet}</title></head><body class="html not-front node-type-post"><div id="page"><div id="header"><h1 id="site-name"><a>{s.outlet}</a></h1><ul class="menu">{s.menu()}</ul></div>
<div id="main"><h1 class="title" id="page-title">{esc(s.title)}</h1><div class="submitted"><span class="date">{s.date("{mon} {day}, {year}")} - {s.outlet} Press</span></div><div class="field-name-body"><div class="field-item even" property="content:encoded"><p><strong>{esc(s.author)}</strong></p><p><strong>{s.date("{month} {day}, {year}")}, 6:30pm ET</strong></p><p><em><a href="/map">Click here</a> to see the interactive map, which is updated daily.</em></p><ul>{points}</ul>
<p><img src="map1.png"/></p>{some(3)}<p><strong><u>{s.h()}</u></strong></p>{some(4)}<p><img src="map2.png"/></p><p><strong><u>{s.h()}</u></strong></p>{some(3)}<p>&nbsp;</p><hr/>{notes}</div></div><div class="file-links"><a>PDF of the assessment</a></div></div><div id="footer">{s.legal(2)}</div></div></body></html>"""


def humanitarian(s):
    """A report of an aid office: figures on top, lists, a table of needs, disclaimers, 'related content'."""
    s.outlet = "AidReports"
    s.section = "Situation Report"
    s.tell("title published outlet url")
    s.differ("section")
    rows = "".join(f"<tr><td>{s.keep(c)}</td><td>{s.keep(str(s.rng.randrange(100, 99999)))}</td><td>{s.keep(str(s.rng.randrange(5, 95)) + '%')}</td></tr>" for c in ("Water", "Shelter", "Health", "Food", "Protection"))
    table, s.gold = s.gold, []
    body = f"<p>{s.keep(s.lead)}</p>{s.ps(2)}<h3>{s.h()}</h3><ul>{''.join(f'<li><p>{s.li()}</p></li>' for _ in range(5))}</ul>"
    head = [s.keep(c) for c in ("Sector", "People in need", "Reached")]
    s.gold += table
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>{esc(s.title)} | {s.outlet}</title><link rel="canonical" href="{s.url}"/>{s.og(("og:site_name", s.outlet))}</head><body><header class="rw-header"><ul>{s.menu()}</ul></header><nav class="rw-breadcrumb"><ol><li>Home</li><li>Reports</li></ol></nav>
<main id="main-content"><article class="rw-report rw-article"><header class="rw-article__header"><p class="rw-entity-country-slug">Country</p><h1 class="rw-article__title">{esc(s.title)}</h1><dl class="rw-article__meta"><dt>Format</dt><dd>{s.section}</dd><dt>Source</dt><dd>Office of Aid</dd><dt>Posted</dt><dd><time datetime="{s.iso(zone="+00:00")}">{s.date("{day} {mon} {year}")}</time></dd></dl></header>
<div class="rw-report__content">{body}<table><thead><tr><th>{head[0]}</th><th>{head[1]}</th><th>{head[2]}</th></tr></thead><tbody>{rows}</tbody></table><h3>{s.h()}</h3>{s.ps(4)}</div><section class="rw-attachment"><h2>Attachments</h2><a>Download report (PDF | 1.2 MB)</a></section>
<section class="disclaimer"><h2>Disclaimer</h2><p>The boundaries shown and the designations used do not imply official endorsement. To learn more about the work of the office, please visit its site.</p></section></article><section class="rw-river"><h2>Related Content</h2>{s.others(5, '<article><p>Country</p><h3><a href="/{id}">{}</a></h3><dl><dt>Format</dt><dd>Map</dd></dl></article>')}</section></main>
<footer><p>{s.legal(2)}</p></footer></body></html>"""


def jsonld(s):
    """A shell of scripts whose article stands in JSON-LD alone."""
    s.tell("title author section published modified outlet url")
    body = "\n\n".join(s.text() for _ in range(7))
    ld = s.ld(articleBody=body, datePublished=s.iso(zone="Z"), dateModified=s.iso(s.later, "Z"), articleSection=s.section, author={"@type": "Person", "name": s.author}, publisher={"@type": "Organization", "name": s.outlet}, mainEntityOfPage={"@type": "WebPage", "@id": s.url})
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{esc(s.title)}</title><link rel="canonical" href="{s.url}">{ld}</head><body><app-root><div class="loading"><p>Loading, one moment please</p></div></app-root><noscript>You need to enable JavaScript to run this app.</noscript><script src="/main.js" type="module"></script></body></html>"""


def magazin(s):
    """A German weekly: intro without its own element, advert labels, a box on the writer."""
    s.tell("title author section published modified outlet url")
    rt = lambda k: f'<div class="RichText lg:mt-32" data-sara-click-el="body_element">{s.ps(k)}</div>'
    return f"""<!doctype html><html lang="de"><head><meta charset="utf-8"><title>{esc(s.title)} - {s.outlet}</title><link rel="canonical" href="{s.url}">{s.og(("og:site_name", s.outlet), ("article:section", s.section))}<meta name="author" content="{esc(s.author)}, {s.outlet}"><meta name="date" content="{s.iso()}"><meta name="last-modified" content="{s.iso(s.later)}">
</head><body><header data-area="header"><nav>{s.menu()}</nav></header><main><article data-article-el="container"><header data-area="intro"><h2><span class="text-primary-base">{esc(s.fill("{p}"))}</span><span class="align-middle">{esc(s.title)}</span></h2><div class="RichText leading-loose">{s.keep(s.lead)}</div><div class="text-shade-dark">Von <a href="/impressum/autor">{esc(s.author)}</a></div><time datetime="{s.when:%Y-%m-%d %H:%M:%S}">{s.when:%d.%m.%Y, %H.%M} Uhr</time></header>
<figure data-component="Image"><figcaption><p>{s.caption()}</p><small>Foto: {s.second} / Agentur</small></figcaption></figure><section data-area="body">{rt(3)}<div data-area="contentbox" class="bg-shade"><h4>{s.label["also"]}</h4>{s.others(3)}</div>{rt(2)}<div data-advert="x">Anzeige</div><h3>{s.h()}</h3>{rt(3)}<section data-component="newsletter"><p>{s.label["letter"]}</p></section>{rt(1)}</section>
<div data-area="author"><p>{s.bio()}</p></div><div data-area="icon-social">{s.label["share"]}</div></article><section data-area="block"><h2>{s.label["most"]}</h2>{s.others(7, '<article><h2><a href="/{id}">{}</a></h2></article>')}</section></main><footer>{s.legal(2)}</footer></body></html>"""


def tagesnachrichten(s):
    """The news of a German public broadcaster: 'Stand' for a date, grids of columns, sendung credits."""
    s.tell("title section published outlet url")
    p = '<p class="m-ten  m-offset-one l-eight l-offset-two textabsatz columns twelve">{}</p>'
    return f"""<!DOCTYPE html><html lang="de"><head><meta charset="UTF-8"><title>{esc(s.title)} | {s.outlet}</title><link rel="canonical" href="{s.url}">{s.og(("og:site_name", s.outlet))}<meta name="date" content="{s.iso(zone="")}"></head><body><div class="page-wrapper"><div class="header"><ul>{s.menu()}</ul></div><main class="content-wrapper"><ul class="breadcrumb"><li>{s.section}</li></ul>
<div class="seitenkopf"><div class="seitenkopf__data columns twelve"><h1 class="seitenkopf__headline"><span class="seitenkopf__topline">{esc(s.fill("{p}"))}</span> <span class="seitenkopf__headline--text">{esc(s.title)}</span></h1></div></div><div class="metatextline">Stand: {s.when:%d.%m.%Y %H:%M} Uhr</div><article class="container"><div class="absatzbild"><img alt="" src="x.jpg"><div class="absatzbild__info"><p>{s.caption()}</p><span>dpa</span></div></div>
{p.format("<strong>" + s.keep(s.lead) + "</strong>")}{s.ps(3, p)}<div class="absatzbild"><div data-v-type="MediaPlayer">Video</div></div><h2 class="meldung__subhead columns twelve">{s.h()}</h2>{s.ps(3, p)}<div class="teaser-absatz"><a class="teaser-absatz__link" href="/x"><span class="teaser-absatz__date">heute</span><h3>{s.others(1, "{}")}</h3><p>{s.teaser()} <strong>mehr</strong></p></a></div>{s.ps(2, p)}
<div class="meldungsfooter"><p>Dieses Thema im Programm: Über dieses Thema berichtete das Radio am {s.date("{day}. {month} {year}")} um {s.when:%H:%M} Uhr.</p></div></article><div class="taglist"><a>Krieg</a></div><div class="teaser-group"><h2>{s.label["more"]}</h2>{s.others(6, '<div class="teaser"><a href="/{id}"><h3>{}</h3></a></div>')}</div></main><footer><p>{s.legal(2)}</p></footer></div></body></html>"""


def quotidien(s):
    """A French daily: 'read also' within the text, a line for subscribers at its end."""
    s.tell("title author section published modified outlet url")
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{esc(s.title)}</title><link rel="canonical" href="{s.url}">{s.og(("og:site_name", s.outlet), ("og:article:author", s.author), ("og:article:section", s.section), ("og:article:published_time", s.iso()))}</head><body id="js-body"><header id="Header"><nav>{s.menu()}</nav></header><main><section class="zone--article"><section class="article__wrapper"><header class="article__header"><ul class="breadcrumb"><li><a>{s.section}</a></li></ul>
<h1 class="article__title">{esc(s.title)}</h1><p class="article__desc">{s.keep(s.lead)}</p><p class="meta__authors">Par <a class="article__author-link">{esc(s.author)}</a></p><p class="meta__publisher">Publié le {s.date("{day} {month} {year} à {time}")}, modifié le {s.date("{day} {month} {year} à {time}", s.later)}</p></header><section class="article__content old__article-content-single">
<figure class="article__media"><img src="f.jpg"><figcaption class="article__legend">{s.caption()} <span class="article__credit">{s.second} / AGENCE</span></figcaption></figure>{s.ps(3, '<p class="article__paragraph">{}</p>')}<section class="catcher"><span class="catcher__picto">{s.label["also"]}</span><div class="catcher__content"><span class="catcher__desc"><a>{s.others(1, "{}")}</a></span></div></section>{s.ps(3, '<p class="article__paragraph">{}</p>')}<h2 class="article__sub-title">{s.h()}</h2>{s.ps(3, '<p class="article__paragraph">{}</p>')}
<p class="article__status">Il vous reste 0 % de cet article à lire.</p></section><section class="article__reactions"><h4>Contribuer</h4><p>Réutiliser ce contenu</p></section></section></section><section class="zone--friend"><h4>{s.label["most"]}</h4>{s.others(6, '<a class="teaser" href="/{id}"><h3>{}</h3></a>')}</section></main><footer>{s.legal(2)}</footer></body></html>"""


def verification(s):
    """A French desk of fact-checkers: verdict, screenshots, copyright line."""
    s.tell("title author published modified outlet url")
    shot = lambda: f'<div class="ww-item image"><img src="s.png"><span class="legend">{s.caption()} Capture d’écran réalisée le {s.when:%d/%m/%Y}</span></div>'
    return f"""<!DOCTYPE html><html lang="fr" dir="ltr"><head><meta charset="utf-8"/><title>{esc(s.title)} | {s.outlet}</title><link rel="canonical" href="{s.url}"/>{json_claim(s)}<meta name="Generator" content="Drupal 8"/></head><body><nav class="navbar">{s.menu()}</nav><div class="container"><main><article class="node"><h1 class="content-title">{esc(s.title)}</h1>
<div class="content-meta"><span class="meta-date">Publié le <span>{s.date("{weekday} {day} {month} {year} à {time}")}</span></span><span class="meta-date">Mis à jour le {s.date("{weekday} {day} {month} {year} à {time}", s.later)}</span><span class="meta-author">{s.label["by"]} : <a rel="author">{esc(s.author)}</a></span><span class="copyright">Copyright © {s.outlet} {s.when.year}. Toute utilisation commerciale de ce contenu requiert un abonnement.</span></div>
<div class="article-entry clearfix"><h3>{s.keep(s.lead)}</h3>{s.ps(2)}{shot()}{s.ps(2)}<h4>{s.h()}</h4>{s.ps(3)}{shot()}{s.ps(2)}</div><div class="tags"><a>Guerre</a></div></article></main><aside><h2>{s.label["also"]}</h2>{s.others(4, '<div class="card"><a href="/{id}"><h4>{}</h4></a></div>')}<p>Vous souhaitez que nous vérifiions une information ? Écrivez-nous par messagerie.</p></aside></div><footer>{s.legal(2)}</footer></body></html>"""


def json_claim(s):
    return '<script type="application/ld+json">' + json.dumps({"@context": "https://schema.org", "@graph": [{"@type": "ClaimReview", "claimReviewed": s.others(1, "{}"), "datePublished": f"{s.when:%Y-%m-%d}", "author": {"@type": "Organization", "name": s.outlet}}]}, ensure_ascii=False) + "</script>"


def pravda(s):
    """A Ukrainian news site: date in Ukrainian words, adverts and 'read also' as paragraphs."""
    s.tell("title author published outlet url")
    return f"""<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>{esc(s.title)} | {s.outlet}</title><link rel="canonical" href="{s.url}"><meta property="og:site_name" content="{s.outlet}"><meta name="datePublished" content="{s.when:%Y-%m-%d}"></head><body class="article_template"><div class="header"><ul class="main_menu">{s.menu()}</ul></div><div class="main_content"><div class="container_sub_post_news"><article class="post_news"><header class="post_news_header"><h1 class="post_news_title">{esc(s.title)}</h1>
<div class="post_news_time"><span class="post_news_author"><a href="/authors/1">{esc(s.author)}</a></span> — {s.date("{weekday}, {day} {month} {year}, {time}")}</div></header><div class="post_news_photo"><img src="p.jpg" alt="{s.caption()}"><div class="post_news_photo_text">{s.caption()} Фото: з відкритих джерел</div></div><div class="post_news_text" data-vr-contentbox="news"><p><strong>{s.keep(s.lead)}</strong></p>{s.ps(2)}<div class="advtext_mob">Реклама:</div>{s.ps(2)}
<p><em><strong>{s.label["also"]}: </strong><a href="/x">{s.others(1, "{}")}</a></em></p>{s.ps(2)}<p><strong>{s.keep("Нагадаємо:")}</strong></p><ul><li>{s.li()}</li><li>{s.li()}</li></ul></div><div class="post_tags"><span class="post_tags_item"><a>Донецька область</a></span></div></article><div class="block_post_socials"><p>{s.label["letter"]}</p></div></div><div class="section_news_list"><h2>Усі новини</h2>{s.others(20, '<div class="article_news_list"><div class="article_time">12:40</div><a href="/{id}">{}</a></div>')}</div></div><div class="footer"><p>{s.legal(2)}</p></div></body></html>"""


def oblast(s):
    """A Ukrainian regional administration, windows-1251."""
    s.charset = "windows-1251"
    s.outlet = "Степова обласна адміністрація"
    s.tell("title published outlet")
    s.differ("section")
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>{esc(s.title)} - {s.outlet}</title></head><body bgcolor="#ffffff"><table width="100%"><tr><td class="logo"><img src="gerb.gif"> <b>{s.outlet}</b></td></tr></table><table width="100%"><tr><td width="200" valign="top" class="left">{s.menu('<a href="/{0}">{0}</a><br>')}<hr>Телефон довіри: 0 800 000 000<br>Прийом громадян щопонеділка</td>
<td valign="top" class="content"><div class="path">Головна / Новини</div><h2>{esc(s.title)}</h2><div class="data">{s.when:%d.%m.%Y} | {s.when:%H:%M}</div><p align="justify">{s.keep(s.lead)}</p>{s.ps(6, '<p align="justify">{}</p>')}<p align="right"><i>Прес-служба адміністрації</i></p><div class="print"><a>Версія для друку</a> Переглядів: 214</div></td></tr></table><table width="100%"><tr><td align="center">{s.legal(2)}</td></tr></table></body></html>"""


def channel(s):
    """The web preview of a channel: bubbles of messages; one message is the report."""
    s.outlet = "Голова Степової ОВА"
    s.tell("published outlet")
    s.meta["title"] = [None, s.outlet]
    s.differ("author url")
    first = s.p(2)
    text = "<br/><br/>".join([f'<i class="emoji"><b>⚡️</b></i>{first}'] + [s.p(2) for _ in range(3)])
    return f"""<!DOCTYPE html><html class="" lang="uk"><head><meta charset="utf-8"><title>{s.outlet} – Telegram</title><meta property="og:title" content="{s.outlet}"><meta property="og:site_name" content="Telegram"><meta property="og:description" content="{s.gold[0]}"></head><body class="widget_frame_base tgme_widget"><div class="tgme_widget_message js-widget_message" data-post="kanal/{s.id[:5]}"><div class="tgme_widget_message_user"><a><i class="tgme_widget_message_user_photo"><img src="u.jpg"></i></a></div>
<div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="https://t.example/kanal"><span dir="auto">{s.outlet}</span></a></div><div class="tgme_widget_message_text js-message_text" dir="auto">{text}</div><div class="tgme_widget_message_reactions"><span>❤ 1.2K</span><span>🙏 312</span></div>
<div class="tgme_widget_message_footer"><div class="tgme_widget_message_link"><a>t.example/kanal/{s.id[:5]}</a></div><span class="tgme_widget_message_views">41.3K</span><span class="tgme_widget_message_meta"><a class="tgme_widget_message_date"><time datetime="{s.iso(zone="+00:00")}" class="datetime">{s.when:%b %d at %H:%M}</time></a></span></div></div></div></body></html>"""


def exile(s):
    """A Russian site in exile: generated classes, a card that explains, a plea for gifts."""
    s.tell("title published outlet url")
    p = '<p class="SimpleBlock-module-p" data-testid="simple-block">{}</p>'
    return f"""<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>{esc(s.title)} — {s.outlet}</title><link rel="canonical" href="{s.url}">{s.og(("og:site_name", s.outlet))}{s.ld(datePublished=s.iso(zone="Z"))}</head><body><div id="root"><header class="Header-module-root"><ul>{s.menu()}</ul></header><div class="GeneralMaterial-module-layout"><div class="GeneralMaterial-module-article"><div class="RichTitle-module-root"><h1 data-testid="rich-title">{esc(s.title)}</h1></div>
<div class="MaterialMeta-module"><time class="Timestamp-module" data-testid="timestamp">{s.date("{time}, {day} {month} {year}")}</time><span>Источник: {s.outlet}</span></div><figure class="EmbedBlock-module"><div class="MediaCaption-module"><div class="MediaCaption-module-caption">{s.caption()}</div><div class="MediaCaption-module-credit">{s.second} / Агентство</div></div></figure><div class="GeneralMaterial-module-materialContent">{p.format(s.keep(s.lead))}{s.ps(3, p)}<div class="ImportantLead-module" data-testid="donates-teaser"><h4>Нас слышно благодаря вам</h4><p>Поддержите редакцию: каждый перевод помогает нам работать дальше.</p><button>Поддержать</button></div>
<h3 class="SimpleBlock-module-h3" data-testid="simple-block">{s.h()}</h3>{s.ps(3, p)}<div class="RelatedRichBlock-module"><h4>{s.label["also"]}</h4><a><span>{s.others(1, "{}")}</span></a></div>{s.ps(2, p)}</div></div></div><footer class="Footer-module"><p>{s.legal(2)}</p></footer></div></body></html>"""


def agentstvo(s):
    """A Russian agency of old: tables, windows-1251, a place line in capitals."""
    s.charset = "windows-1251"
    s.tell("title section published outlet")
    first = s.text(2)
    s.gold[-1] = f"{s.fill('{p}').upper()}, {s.date('{day} {month}')}. /{s.outlet}/. {first}"
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><HTML><HEAD><TITLE>{s.outlet} : {s.section} : {esc(s.title)}</TITLE><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251"></HEAD><BODY BGCOLOR=#FFFFFF><TABLE WIDTH=100% CELLPADDING=4><TR><TD COLSPAN=3><FONT SIZE=5>{s.outlet}</FONT></TD></TR><TR><TD WIDTH=18% VALIGN=top><FONT SIZE=2><B>Рубрики</B><BR>{s.menu('<A HREF="/{0}">{0}</A><BR>')}</FONT></TD>
<TD VALIGN=top><FONT SIZE=1 COLOR=#666666>{s.date("{day} {month} {year}, {time}")}</FONT><BR><FONT SIZE=4><B>{esc(s.title)}</B></FONT><BR><BR><FONT SIZE=2>{esc(s.gold[-1])}<P>{s.p(2)}<P>{s.p(3)}<P>{s.p(2)}<P>{s.p(3)}<P>{s.p(2)}</FONT><BR><HR><FONT SIZE=1><A HREF="/print">Версия для печати</A> | <A HREF="/mail">Отправить по почте</A></FONT></TD>
<TD WIDTH=22% VALIGN=top BGCOLOR=#EEEEEE><FONT SIZE=2><B>{s.label["most"]}</B><BR>{s.others(9, '<A HREF="/{id}">{}</A><BR><BR>')}</FONT></TD></TR><TR><TD COLSPAN=3 ALIGN=center><FONT SIZE=1>{s.legal(2)}</FONT></TD></TR></TABLE></BODY></HTML>"""


LAYOUTS = {f.__name__: (lang, f) for lang, functions in {
    "en": (guardian, blocks, cable, times, wire, cooperative, investigators, letters, medium, assessment, humanitarian, jsonld),
    "de": (magazin, tagesnachrichten), "fr": (quotidien, verification), "uk": (pravda, oblast, channel), "ru": (exile, agentstvo),
}.items() for f in functions}
