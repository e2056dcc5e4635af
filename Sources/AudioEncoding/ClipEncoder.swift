package import NarrationModel

/// Turns the samples of one clip into codec frames that join with those of other clips by concatenation.
///
/// An encoder is a plain value: every call opens and closes its own library handle, so calls may run at the same
/// time and the same samples always give the same bytes.
package protocol ClipEncoder: Sendable {
    /// Encodes one clip.
    ///
    /// - Parameters:
    ///   - samples: 16-bit mono samples, a multiple of the ``ClipGrid`` long.
    ///   - sampleRate: Samples a second.
    /// - Returns: The codec frames, cut at the end of the samples.
    /// - Throws: ``EncodingError`` when the samples cannot be joined, a setting is not supported, or the library fails.
    func encode(_ samples: [Int16], sampleRate: Int) throws(EncodingError) -> EncodedClip
}
