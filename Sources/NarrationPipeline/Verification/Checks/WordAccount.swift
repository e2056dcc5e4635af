import NarrationModel

/// Every word is spoken or omitted: counted again from the sentences and the texts of the omissions, not from sums.
struct WordAccount: EpisodeCheck {
    func findings(in episode: FinishedEpisode) -> [VerificationFinding] {
        faults(in: episode.manifest).map {
            .init(.wordsUnaccounted, episode.manifestName, "\($0); render again")
        }
    }

    private func faults(in manifest: WrittenManifest) -> [String] {
        let spoken = manifest.sentences.reduce(0) { $0 + $1.words.count { !$0.isInserted } }
        let omitted = Self.count(manifest.omissions)
        let words = manifest.words
        var faults: [String] = []
        if spoken != words.spoken {
            faults.append("\(spoken) words are timed where \(words.spoken) are spoken")
        }
        if omitted != words.omitted {
            faults.append("the omissions have \(omitted) words where \(words.omitted) are omitted")
        }
        if words.in != spoken + omitted {
            faults.append("of \(words.in) words \(spoken) are spoken and \(omitted) omitted")
        }
        if let articles = manifest.articles, articles.reduce(0, { $0 + ($1.words ?? 0) }) != words.in {
            faults.append("the articles do not have \(words.in) words together")
        }
        return faults + pages(of: manifest).compactMap(Self.fault)
    }

    private func pages(of manifest: WrittenManifest) -> [WrittenManifest.Page] {
        (manifest.page.map { [$0] } ?? []) + (manifest.pages ?? [])
    }

    private static func fault(in page: WrittenManifest.Page) -> String? {
        let omitted = count(page.omissions)
        guard page.words.omitted == omitted, page.words.in == page.words.kept + omitted else {
            return "of a page's \(page.words.in) words \(page.words.kept) are kept and \(omitted) omitted"
        }
        return nil
    }

    private static func count(_ omissions: [WrittenManifest.Omission]) -> Int {
        omissions.reduce(0) { $0 + WordScanner.words(in: $1.text).count }
    }
}
