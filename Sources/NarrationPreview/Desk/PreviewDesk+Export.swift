internal import FoundationEssentials
package import NarrationModel
package import NarrationPipeline

extension PreviewDesk {
    /// Makes the files of articles that `narrate render` makes, in the folder of the preview; tells listeners how it goes. Files of an
    /// earlier run or export are replaced: an editor exports again when something was mended.
    ///
    /// - Parameters:
    ///   - ids: The articles.
    ///   - formats: The audio files of each.
    ///   - sidecars: The documents beside them, with the usual ones.
    /// - Returns: The export, which goes on.
    /// - Throws: ``PreviewError``.
    package func export(
        _ ids: [String], _ formats: [AudioFormat], _ sidecars: Set<Sidecar>
    ) throws(PreviewError) -> ExportDocument {
        var settings = reading.settings
        settings.files = formats.map { AudioFileSettings($0) }
        settings.sidecars = Sidecar.usual.union(sidecars)
        var jobs: [ExportJob] = []
        let stems = stems()
        for id in Set(ids).sorted(by: { (Int($0) ?? 0) < (Int($1) ?? 0) }) {
            let article = try reading.article(id)
            guard let number = Int(id) else { continue }
            jobs.append(
                ExportJob(
                    article: article.prepared.sourced,
                    stem: stems[number - 1], passageCount: article.keys.count))
        }
        let document = ExportDocument(
            id: "\(exports.count + 1)", total: jobs.reduce(0) { $0 + $1.passageCount }, folder: choices.output
        )
        exports.append(document)
        let number = exports.count - 1
        lastExport = Task { [settings, jobs, lastExport] in
            await lastExport?.value
            await run(jobs, settings, export: number)
        }
        return document
    }

    /// How far an export is.
    ///
    /// - Throws: ``PreviewError``.
    package func export(_ id: String) throws(PreviewError) -> ExportDocument {
        guard let number = Int(id), exports.indices.contains(number - 1) else {
            throw .missing(code: "export-unknown", message: "there is no export '\(id)'; start one")
        }
        return exports[number - 1]
    }

    /// The path of a file that an export has made.
    ///
    /// - Throws: ``PreviewError``.
    package func exportedFile(_ name: String, of id: String) throws(PreviewError) -> String {
        let export = try export(id)
        guard export.files.contains(where: { $0.name == name }) else {
            throw .missing(
                code: "file-unknown", message: "the export has no file '\(name)'; look at its files")
        }
        return "\(export.folder)/\(name)"
    }

    /// The names of the articles' files without their endings, as a run gives them.
    private func stems() -> [String] {
        var slugs = SlugRegister()
        return reading.articles.map { previewed in
            let article = previewed.prepared.article
            return slugs.register(Slug.make(from: article.headline, fallback: article.kind.rawValue))
        }
    }

    private func run(_ jobs: [ExportJob], _ settings: RenderSettings, export number: Int) async {
        do throws(PipelineError) {
            let folder = try OutputFolder(path: choices.output, replaces: true)
            for job in jobs {
                let before = exports[number].spoken
                let episode = try await session.render(
                    job.article, stem: job.stem, settings, into: folder
                ) { [weak self] passages in
                    Task { await self?.note(before + passages, ofExport: number) }
                }
                let files = episode.files.map { name in
                    ExportDocument.File(name: name, byteCount: Self.size(of: "\(folder.path)/\(name)"))
                }
                exports[number].files += files
                exports[number].spoken = before + job.passageCount
                tell(.export(exports[number]))
            }
            exports[number].state = .finished
        } catch {
            exports[number].state = .failed
            exports[number].problem = ProblemDocument(.impossible(error))
        }
        tell(.export(exports[number]))
    }

    private func note(_ spoken: Int, ofExport number: Int) {
        guard exports[number].state == .running, spoken > exports[number].spoken else {
            return
        }
        exports[number].spoken = spoken
        tell(.export(exports[number]))
    }

    private static func size(of path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    }
}

/// An article to be made.
private struct ExportJob: Sendable {
    var article: SourcedArticle
    var stem: String
    var passageCount: Int
}
