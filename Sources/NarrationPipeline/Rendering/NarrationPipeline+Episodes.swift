import NarrationModel

extension NarrationPipeline {
    /// An episode of each article. Reading does not run far ahead of speaking, so that memory does not grow with the number of
    /// sources.
    func renderEpisodes(of sources: [InputSource]) async -> RenderReport {
        var result = RenderReport()
        var slugs = SlugRegister()
        await withTaskGroup(of: EpisodeOutcome.self) { group in
            var outcomes: [EpisodeOutcome] = []
            var startedCount = 0
            await read(sources) { source, contents in
                for page in pages(contents, of: source, &slugs, into: &result) {
                    let number = result.take(page)
                    for (article, part) in page.parts.enumerated() {
                        if startedCount - outcomes.count >= settings.parallelism,
                            let outcome = await group.next()
                        {
                            outcomes.append(outcome)
                        }
                        let job = job(part, article: article, of: page, &slugs)
                        let place = (startedCount, number)
                        group.addTask { await outcome(of: job, number: place.0, page: place.1) }
                        startedCount += 1
                    }
                }
            }
            for await outcome in group { outcomes.append(outcome) }
            for outcome in outcomes.sorted(by: { $0.number < $1.number }) { result.note(outcome) }
        }
        return result
    }

    /// The pages of a source that are to be rendered. One of which all was made in an earlier run is only told of.
    private func pages(
        _ contents: SourceReader.Contents, of source: InputSource, _ slugs: inout SlugRegister,
        into result: inout RenderReport
    ) -> [SourceReader.Page] {
        switch contents {
        case .pages(let pages):
            for page in pages { page.memory.map { ledger?.begin($0.key, $0.record) } }
            return pages
        case .failure(let failure):
            result.failures.append(failure)
            return []
        case .known(let record):
            guard let episodes = record.episodes(registering: &slugs) else {
                return pages(reader.read(source, known: false), of: source, &slugs, into: &result)
            }
            report(.read(source: record.report.source, articles: episodes.count))
            for episode in episodes { report(.finished(episode)) }
            var page = record.report
            page.episodes = episodes
            result.pages.append(page)
            return []
        }
    }

    /// What is to be done for an article.
    private func job(
        _ part: EpisodePlan.Part, article: Int, of page: SourceReader.Page, _ slugs: inout SlugRegister
    ) -> EpisodeJob {
        let slug = Slug.make(from: part.article.headline, fallback: part.article.kind.rawValue)
        let stem = slugs.register(slug)
        let plan = EpisodePlan(of: part, stem: stem, settings, engine).adding(settings.sounds)
        var job = EpisodeJob(plan: plan)
        guard let memory = page.memory, let ledger else { return job }
        if let entry = memory.record.entries[article], entry.stem == stem, entry.isCurrent {
            job.finished = entry.episode.unchanged
        }
        job.note = { episode, files in
            ledger.note(
                PageRecord.Entry(slug: slug, stem: stem, episode: episode, files: files), article: article,
                of: memory.key)
        }
        return job
    }

    /// Reads `sources`, several at once, and hands on what they hold in their order.
    func read(
        _ sources: [InputSource], _ body: (InputSource, SourceReader.Contents) async -> Void
    ) async {
        try? await forEachInOrder(sources, width: settings.parallelism) {
            ($0, reader.read($0))
        } consume: {
            await body($0, $1)
        }
    }

    private var reader: SourceReader {
        SourceReader(settings: settings, ledger: ledger, earlyStart: earlyStart, report: report)
    }
}
