/// How a public folder is published.
package struct PublishSettings: Sendable {
    package var target: PublishTarget

    /// The program by which rsync reaches another machine, with its options, such as `ssh -p 2222`; nil for rsync's own choice.
    package var remoteShell: String?

    /// A hub that is told of new episodes (WebSub), or nil.
    package var webSubHub: String?

    /// Whether nothing is done but said.
    package var isDryRun = false

    /// Whether nothing is removed.
    package var keepsOld = false

    /// Whether files are compared by their contents, and not by size and time alone.
    package var comparesContents = false

    /// How many seconds something stays that no feed names any more: readers may still have the old feed.
    package var grace = 86_400

    /// How many seconds rsync may wait for the other side.
    package var timeout = 120

    package init(
        target: PublishTarget, remoteShell: String? = nil, webSubHub: String? = nil
    ) {
        self.target = target
        self.remoteShell = remoteShell
        self.webSubHub = webSubHub
    }
}
