internal import Mustache
internal import NarrationModel

/// The template of the page: values are escaped where they stand, words are put in when it is compiled.
enum IndexTemplate {
    /// The template, nil if it were none.
    static let compiled: MustacheTemplate? = {
        MustacheContentTypes.register(PageText(), named: "PAGE")
        return try? MustacheTemplate(string: text)
    }()

    /// Escapes by code points: Mustache's own way goes by whole characters, and a quotation mark under an accent is none to it.
    private struct PageText: MustacheContentType {
        func escapeText(_ text: String) -> String { text.escapedForXML }
    }

    private static let text = """
        {{% CONTENT_TYPE: PAGE}}
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{{policy}}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="generator" content="\(FeedWords.generator)">
        <meta name="description" content="{{about}}">
        <title>{{pageTitle}}</title>
        <link rel="icon" href="{{cover}}">
        {{#feeds}}
        <link rel="alternate" type="application/rss+xml" title="{{feedTitle}}" href="{{xml}}">
        <link rel="alternate" type="application/feed+json" title="{{feedTitle}}" href="{{json}}">
        {{/feeds}}
        {{#newer}}
        <link rel="prev" href="{{.}}">
        {{/newer}}
        {{#older}}
        <link rel="next" href="{{.}}">
        {{/older}}
        <style>{{{style}}}</style>
        </head>
        <body>
        <a class="skip" href="#episodes">\(FeedWords.skip)</a>
        <header>
        <img src="{{cover}}" width="144" height="144" alt="">
        <div lang="{{showLang}}" dir="{{showDir}}">
        <h1>{{show}}</h1>
        {{#publisher}}
        <p class="meta">{{.}}</p>
        {{/publisher}}
        <p>{{about}}</p>
        </div>
        <nav aria-label="\(FeedWords.subscribe)">
        <ul>
        {{#feeds}}
        <li>{{feedName}}: <a href="{{xml}}" type="application/rss+xml">\(FeedWords.rss)</a> \
        <a href="{{json}}" type="application/feed+json">\(FeedWords.json)</a></li>
        {{/feeds}}
        <li><a href="{{opml}}">\(FeedWords.opml)</a></li>
        <li><a href="{{home}}" rel="noopener noreferrer">\(FeedWords.website)</a></li>
        </ul>
        </nav>
        </header>
        <main id="episodes" tabindex="-1">
        {{#isEmpty}}
        <p>\(FeedWords.empty)</p>
        {{/isEmpty}}
        {{#days}}
        <section aria-labelledby="day-{{dayNumber}}">
        <h2 id="day-{{dayNumber}}"><time datetime="{{date}}">{{heading}}</time></h2>
        {{#episodes}}
        <article id="{{id}}" lang="{{lang}}" dir="{{dir}}">
        <h3>{{#titleLink}}<a href="{{.}}">{{/titleLink}}{{title}}{{#titleLink}}</a>{{/titleLink}}</h3>
        <p class="meta" lang="en" dir="ltr">{{#section}}<span lang="{{lang}}" dir="auto">{{.}}</span> · {{/section}}\
        <time datetime="{{period}}">{{length}}</time> · <time datetime="{{moment}}">{{clock}}</time>\
        {{#author}} · <span dir="auto">{{.}}</span>{{/author}}{{#voices}} · {{.}}{{/voices}}</p>
        {{#summary}}
        <p>{{.}}</p>
        {{/summary}}
        {{#disclosure}}
        <p class="meta">{{.}}</p>
        {{/disclosure}}
        <audio controls preload="none" aria-label="{{player}}">
        {{#sources}}
        <source src="{{src}}" type="{{type}}">
        {{/sources}}
        </audio>
        {{#chapterCount}}
        <details>
        <summary><span lang="en" dir="ltr">{{.}}</span></summary>
        <ol>
        {{#chapters}}
        <li><a href="{{at}}"><span>{{chapter}}</span> <span class="time">{{time}}</span></a></li>
        {{/chapters}}
        </ol>
        </details>
        {{/chapterCount}}
        <ul class="links" lang="en" dir="ltr">
        {{#links}}
        <li><a href="{{href}}">{{label}}</a></li>
        {{/links}}
        </ul>
        </article>
        {{/episodes}}
        </section>
        {{/days}}
        </main>
        {{#hasPages}}
        <nav class="pages" aria-label="\(FeedWords.pages)">
        <ul>
        {{#newest}}
        <li><a href="{{.}}">\(FeedWords.newest)</a></li>
        {{/newest}}
        {{#newer}}
        <li><a href="{{.}}" rel="prev">\(FeedWords.newer)</a></li>
        {{/newer}}
        {{#older}}
        <li><a href="{{.}}" rel="next">\(FeedWords.older)</a></li>
        {{/older}}
        {{#oldest}}
        <li><a href="{{.}}">\(FeedWords.oldest)</a></li>
        {{/oldest}}
        </ul>
        </nav>
        {{/hasPages}}
        <footer>
        {{#copyright}}
        <p>{{.}}</p>
        {{/copyright}}
        <p>\(FeedWords.made)</p>
        </footer>
        </body>
        </html>

        """
}
