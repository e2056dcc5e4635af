/// What the names of an element say that it is.
struct PageParts: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    static let body = PageParts(rawValue: 1 << 0)
    static let navigation = PageParts(rawValue: 1 << 1)
    static let header = PageParts(rawValue: 1 << 2)
    static let footer = PageParts(rawValue: 1 << 3)
    static let sidebar = PageParts(rawValue: 1 << 4)
    static let related = PageParts(rawValue: 1 << 5)
    static let comments = PageParts(rawValue: 1 << 6)
    static let share = PageParts(rawValue: 1 << 7)
    static let newsletter = PageParts(rawValue: 1 << 8)
    static let advertisement = PageParts(rawValue: 1 << 9)
    static let paywall = PageParts(rawValue: 1 << 10)
    static let consent = PageParts(rawValue: 1 << 11)
    static let dialog = PageParts(rawValue: 1 << 12)
    static let biography = PageParts(rawValue: 1 << 13)
    static let tags = PageParts(rawValue: 1 << 14)
    static let caption = PageParts(rawValue: 1 << 15)
    static let byline = PageParts(rawValue: 1 << 16)
    static let date = PageParts(rawValue: 1 << 17)
    static let standfirst = PageParts(rawValue: 1 << 18)
    static let label = PageParts(rawValue: 1 << 19)
    static let contents = PageParts(rawValue: 1 << 20)
    static let player = PageParts(rawValue: 1 << 21)
    static let donation = PageParts(rawValue: 1 << 22)
    static let headline = PageParts(rawValue: 1 << 23)
    static let quotation = PageParts(rawValue: 1 << 24)
    static let breadcrumb = PageParts(rawValue: 1 << 25)
    static let metadata = PageParts(rawValue: 1 << 26)
    static let syndication = PageParts(rawValue: 1 << 27)
    static let disclaimer = PageParts(rawValue: 1 << 28)
    static let embed = PageParts(rawValue: 1 << 29)
    static let footnotes = PageParts(rawValue: 1 << 30)
    static let note = PageParts(rawValue: 1 << 31)

    static let vocabulary = NameVocabulary([
        (
            .body,
            "article-body articlebody article-content articlecontent article-text articletext entry-content entrycontent "
                + "post-content postcontent post-body postbody story-body storybody story-content storycontent story-text "
                + "body-content content-body main-content page-content blog-content blog-body news-content news-body "
                + "single-content rich-text richtext wysiwyg markdown-body prose post-text article-main body-copy "
                + "bodycopy body-text content-text article-copy field-body =-body =-articletext storytext =-content"
        ),
        (
            .navigation,
            "nav navbar navigation menu menus submenu toolbar pagination pager topnav sitemap megamenu skip"
        ),
        (.breadcrumb, "breadcrumb breadcrumbs crumbs"),
        (.header, "masthead topbar site-header page-header global-header sitehead banner"),
        (.footer, "footer colophon site-footer page-footer global-footer"),
        (.sidebar, "sidebar aside rail sidecol side-bar right-column left-column secondary rightcol"),
        (
            .related,
            "related recommended recommendation recommendations popular trending teaser teasers promo promos outbrain "
                + "taboola read-next readnext also-read read-more readmore most-read mostread more-stories more-articles "
                + "more-news more-from morefrom further-reading latest-news recirc recirculation recent-posts "
                + "similar suggested next-post prev-post post-navigation read-also zergnet revcontent also-like up-next "
                + "previous-next next-article editors-picks latest-posts latest-articles latest-stories top-stories jp-relatedposts"
        ),
        (.comments, "comment comments disqus respond commentlist comment-list replies livefyre comment-form"),
        (
            .share,
            "share sharing social sharebar sharethis addthis sharedaddy addtoany socials social-media follow-us share-tools follow"
        ),
        (
            .newsletter,
            "newsletter newsletters subscribe signup sign-up mailchimp optin opt-in subscription mailing email-signup emailsignup"
        ),
        (
            .advertisement,
            "ad ads advert advertisement adverts adsense sponsor sponsored adslot dfp adunit sponsors ad-slot advertising"
        ),
        (.paywall, "paywall regwall piano subscriber-only metered"),
        (.consent, "cookie cookies consent gdpr onetrust"),
        (.dialog, "modal popup overlay lightbox tooltip dropdown toast"),
        (
            .biography,
            "author-bio author-box authorbox author-info about-author author-about author-description author-profile bio "
                + "author-card post-author-box biography author-details authors-bio contributor-bio"
        ),
        (
            .tags,
            "tags tag-list taglist tagcloud post-tags article-tags keywords topics categories cat-links tags-links article-topics"
        ),
        (
            .caption,
            "caption captions credit credits figcaption wp-caption image-credit photo-credit copyright"
        ),
        (.byline, "byline bylines author authors contributor contributors written-by post-author"),
        (.date, "date dates timestamp published pubdate publish-date posted dateline updated time datetime"),
        (
            .standfirst,
            "standfirst excerpt subtitle subheadline subheading dek deck subhead sub-title sub-headline strapline"
        ),
        (.label, "kicker eyebrow section-name category label reading-time read-time readtime overline"),
        (.contents, "toc table-of table-contents on-page jump-links jumplinks"),
        (.player, "player audio-player listen video-player jwplayer vjs video-js"),
        (.donation, "donate donation donations membership support-us"),
        (.headline, "headline entry-title post-title article-title story-title page-title"),
        (.quotation, "pullquote pull-quote blockquote"),
        (
            .embed,
            "twitter-tweet instagram-media tiktok-embed bluesky-embed mastodon-embed reddit-embed reddit-card "
                + "fb-post threads-post"
        ),
        (.footnotes, "footnotes footnote endnotes endnote"),
        (.note, "correction corrections clarification editors-note editor-note"),
        (.syndication, "republish republication syndication"),
        (.disclaimer, "disclaimer disclosure disclaimers"),
        (
            .metadata,
            "entry-meta post-meta article-meta meta post-info article-info entry-footer post-footer story-meta"
        ),
    ])
}
