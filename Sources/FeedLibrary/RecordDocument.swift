internal import FoundationEssentials
package import PodcastFeed

/// The document that an episode's record is, in the library and beside the files.
package enum RecordDocument {
    /// JSON with sorted keys, so that equal records are equal bytes.
    ///
    /// - Throws: when a number in it is none, which no episode has.
    package static func bytes(of record: EpisodeRecord) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(record)) + [0x0A]
    }

    /// The record that `bytes` are; nil when they are none, or one of another version.
    package static func record(from bytes: [UInt8]) -> EpisodeRecord? {
        let record = try? JSONDecoder().decode(EpisodeRecord.self, from: Data(bytes))
        return record?.formatVersion == EpisodeRecord.formatVersion ? record : nil
    }
}
