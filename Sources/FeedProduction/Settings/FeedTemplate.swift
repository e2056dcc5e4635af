import NarrationPipeline

/// The `narrate.toml` that `narrate feed init` writes: one that works as it is, with every other choice in a comment.
package struct FeedTemplate {
    package var title: String
    package var source: String
    package var baseURL: String

    /// Where `narrate serve` serves a folder.
    package static let localAddress = "http://127.0.0.1:8080/"

    package init(title: String, source: String, baseURL: String = FeedTemplate.localAddress) {
        self.title = title
        self.source = source
        self.baseURL = baseURL
    }

    package var text: String {
        """
        # A daily audio feed. 'narrate feed --config THIS-FILE' builds it into 'public'; paths start from this file's folder.

        [show]
        title = \(Self.quoted(title))
        base-url = \(Self.quoted(baseURL))   # where the folder 'public' will be reached
        description = \(Self.quoted("Articles, read aloud by a synthetic voice."))
        language = "en"
        category = "News > Daily News"             # of Apple's list
        # author = "The newsroom"
        # email = "audio@example.org"              # asked for by directories; everybody can read it
        # website = "https://example.org/"
        # copyright = "2026 The newsroom"
        # cover = "cover.png"                      # square, 1400 to 3000 pixels; drawn when there is none
        # explicit = false
        # locked = true                            # whether other platforms may not import the feed
        # medium = "podcast"                       # or "newsletter", "blog", "audiobook"

        [[source]]
        from = \(Self.quoted(source))              # a folder, a file, or the address of a feed, sitemap or page
        # name = "Science"
        # voice = "en-gb-read"                     # 'narrate voices' lists them
        # item-voice = "en-us-items"
        # sections = ["Science"]                   # only these
        # max-age-days = 7
        # min-words = 30
        # max-words = 5000
        # include = ["(?i)harbour"]                # patterns of headlines and addresses, of which one must be there
        # exclude = ["(?i)^live:"]                 # and of which none may be there
        # follow = true                            # read the pages that a feed only links to
        # limit = 50                               # the most of them

        [feed]
        # output = "public"
        # state = "state"                          # the library of what was made; keep it, and keep it private
        # formats = ["mp3", "opus"]
        # voice = "en-us-news"
        # item-voice = "en-us-items"
        # page-size = 100                          # episodes in one document
        # keep-days = 90                           # for ever when not given
        # keep-episodes = 1000
        # poll-minutes = 15                        # for --watch
        # time-zone = "Europe/London"              # this machine's when not given

        [edition]
        daily = true                               # one file a day of everything that is new
        # title = "{show}, {date}"
        # opening = "{show}. {date}. In this edition:"
        # at = "05:30"                             # not before this time
        # order = "stories-first"                  # or "by-time", "as-found"
        # fit = "20m"
        # most-articles = \(EditionRules.usualMost)

        [publish]
        # to = "user@example.org:/var/www/audio"   # for 'narrate feed publish': a folder, or what rsync takes
        # hub = "https://hub.example.org/"         # told of new episodes (WebSub)

        # [lexicon]
        # files = ["names.tsv"]

        # [sound]
        # intro = "intro.wav"

        """
    }

    /// A TOML string.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: quoted += " "
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
