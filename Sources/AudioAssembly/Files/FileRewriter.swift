/// Turns the native file of an encoder, as it is read, into the file of an episode with all its metadata.
///
/// The encoded audio passes through untouched and is not kept, so that files of any length can be rewritten.
package protocol FileRewriter: ~Copyable {
    /// Takes the next bytes of the native file, in pieces of any size.
    ///
    /// - Returns: The bytes to write next.
    /// - Throws: ``AssemblyError`` when they are not of the rewriter's kind, or the metadata are more than the file holds.
    mutating func append(_ bytes: [UInt8]) throws(AssemblyError) -> [UInt8]

    /// Says that the native file ends here.
    ///
    /// - Returns: The last bytes to write.
    /// - Throws: ``AssemblyError`` when the native file was not whole.
    mutating func finish() throws(AssemblyError) -> [UInt8]
}
