internal import FoundationEssentials
import ContentCache

/// What the commands on the cache tell.
package enum CacheReport {
    /// What is in a cache.
    package struct Info: Sendable, Encodable {
        package var folder: String
        package var entries: Int

        /// Bytes that the entries take, and may take.
        package var bytes: Int
        package var limit: Int

        /// When the entry was used that was not used for the longest time, and the last one, to some minutes.
        package var oldest: String?
        package var newest: String?
    }

    /// What was removed.
    package struct Removal: Sendable, Encodable {
        package var folder: String
        package var entries: Int
        package var bytes: Int
    }

    /// What was read, and what of it was damaged and has been removed.
    package struct Verification: Sendable, Encodable {
        package var folder: String
        package var entries: Int
        package var bytes: Int
        package var damaged: Int
    }

    package static func info(_ settings: CacheSettings) throws(PipelineError) -> Info {
        let folder = try settings.knownFolder()
        let (count, used) = CacheSurvey(folder: folder).overview()
        return Info(
            folder: folder, entries: count.entries, bytes: count.byteCount, limit: settings.byteLimit,
            oldest: used.map { time($0.lowerBound) }, newest: used.map { time($0.upperBound) })
    }

    /// Removes what was not used in the last `days`, or everything.
    package static func clear(_ settings: CacheSettings, days: Int?) throws(PipelineError) -> Removal {
        let folder = try settings.knownFolder()
        let removed = try survey(folder) { (survey) throws(CacheFault) in
            try survey.clear(olderThan: days.map { $0 * 86_400 })
        }
        return Removal(folder: folder, entries: removed.entries, bytes: removed.byteCount)
    }

    package static func verify(
        _ settings: CacheSettings, progress: (_ read: Int, _ of: Int) -> Void
    ) throws(PipelineError) -> Verification {
        let folder = try settings.knownFolder()
        let (whole, damaged) = try survey(folder) { (survey) throws(CacheFault) in
            try survey.verify(progress: progress)
        }
        return Verification(
            folder: folder, entries: whole.entries, bytes: whole.byteCount, damaged: damaged.entries)
    }

    private static func survey<Result>(
        _ folder: String, _ body: (CacheSurvey) throws(CacheFault) -> Result
    ) throws(PipelineError) -> Result {
        do throws(CacheFault) {
            return try body(CacheSurvey(folder: folder))
        } catch {
            throw PipelineError(.outputNotWritable, error.message)
        }
    }

    private static func time(_ seconds: Int) -> String {
        Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
    }
}

extension CacheSettings {
    /// - Throws: `inputMissing` when there is no cache.
    fileprivate func knownFolder() throws(PipelineError) -> String {
        guard let folder else {
            throw PipelineError(.inputMissing, "there is no cache folder; name one with '--cache'")
        }
        return folder
    }
}
