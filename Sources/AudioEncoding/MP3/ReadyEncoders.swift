package import NarrationModel

/// MP3 encoders that are opened before there is anything to encode, one for each encoding.
///
/// Opening one costs half a millisecond, most of it for tables that are the same every time. A worker does it once, and each
/// of its forked children finds the encoder as it was made. Each encodes a single clip: a further clip has one opened for
/// it. Not for use from two threads.
package final class ReadyEncoders {
    /// A session that a dictionary can hold.
    private final class Holder {
        let session: LameSession

        init(_ encoder: MP3Encoder, sampleRate: Int) throws(EncodingError) {
            session = try encoder.open(sampleRate: sampleRate)
        }
    }

    /// One file has few encodings; a program that goes on to others forgets the first.
    private static let limit = 4

    private let sampleRate: Int
    private var holders: [ClipEncoding: Holder] = [:]

    /// No encoders yet; they will be for samples at `sampleRate`.
    package init(sampleRate: Int) {
        self.sampleRate = sampleRate
    }

    /// Opens what is not open yet. An encoding that cannot be opened is left for ``encode(_:as:)`` to refuse.
    package func prepare(_ encodings: [ClipEncoding]) {
        for encoding in encodings where holders[encoding] == nil {
            guard let encoder = encoding.encoder as? MP3Encoder else { continue }
            if holders.count == Self.limit { holders = [:] }
            holders[encoding] = try? Holder(encoder, sampleRate: sampleRate)
        }
    }

    /// Encodes one clip as ``ClipEncoder/encode(_:sampleRate:)`` does.
    package func encode(_ samples: [Int16], as encoding: ClipEncoding) throws(EncodingError) -> EncodedClip {
        let encoder = encoding.encoder
        guard let holder = holders.removeValue(forKey: encoding), let encoder = encoder as? MP3Encoder else {
            return try encoder.encode(samples, sampleRate: sampleRate)
        }
        return try encoder.encode(samples, sampleRate: sampleRate, by: holder.session)
    }
}
