package import NarrationModel
import OggFraming

/// Turns an Ogg Vorbis file as libsndfile writes it into the file of an episode, as it is read.
///
/// The stream's number, which the library draws at random, becomes a fixed one, and its comment packet becomes the
/// episode's, with chapters and cover. Audio packets, their times and the ends of their pages stay as they are, but for
/// one page that is new: it ends behind the second audio packet, so that even a short file has two. Of a file whose
/// first page is its last, ffmpeg does not cut off what the last packet has beyond the end.
package struct VorbisRewriter: FileRewriter, ~Copyable {
    private let comment: VorbisComment
    private var unpager = OggUnpager()
    private var pager: OggPager

    /// The header packets so far, until there are three.
    private var headers: [[UInt8]] = []
    private var hasHeaders = false

    /// The first audio packet, until the second has come.
    private var firstPacket: [UInt8]?
    private var hasFirstPage = false

    package init(_ episode: Episode) {
        comment = EpisodeComment(episode: episode, carrier: .vorbis).comment
        pager = OggPager(serial: StreamSerial.of(episode.tags), pageLength: 0)
    }

    /// Takes the next bytes of the library's file.
    ///
    /// - Returns: The bytes to write next.
    /// - Throws: ``AssemblyError`` when they are no Ogg Vorbis.
    package mutating func append(_ bytes: [UInt8]) throws(AssemblyError) -> [UInt8] {
        do throws(OggError) {
            var pages: [UInt8] = []
            for packet in try unpager.append(bytes) {
                pages += hasHeaders ? try pager.append(timed(packet)) : try takeHeader(packet.bytes)
            }
            return pages
        } catch {
            throw AssemblyError(error)
        }
    }

    /// Says that the library's file ends here.
    ///
    /// - Returns: The last bytes to write.
    /// - Throws: ``AssemblyError`` when the file was not whole.
    package mutating func finish() throws(AssemblyError) -> [UInt8] {
        do throws(OggError) {
            try unpager.finish()
            guard hasHeaders else { throw Self.notVorbis }
            return try pager.finish()
        } catch {
            throw AssemblyError(error)
        }
    }

    /// The packet, with its end when it is the second and its page does not say.
    private mutating func timed(_ packet: OggPacket) -> OggPacket {
        guard !hasFirstPage else { return packet }
        guard let first = firstPacket else {
            firstPacket = packet.bytes
            return packet
        }
        hasFirstPage = true
        guard packet.granulePosition == nil,
            let blocks = VorbisBlocks(identification: headers[0], setup: headers[2]),
            let end = blocks.sampleCount(of: packet.bytes, after: first)
        else { return packet }
        return OggPacket(packet.bytes, granulePosition: Int64(end))
    }

    /// The identification goes on a page of its own, comment and setup on the pages behind it, and the audio begins on
    /// a fresh page ("Vorbis I specification", A.2).
    private mutating func takeHeader(_ packet: [UInt8]) throws(OggError) -> [UInt8] {
        let packetTypes: [UInt8] = [1, 3, 5]
        guard packet.starts(with: [packetTypes[headers.count]] + Array("vorbis".utf8)) else {
            throw Self.notVorbis
        }
        headers.append(packet)
        guard headers.count == 3 else { return [] }
        hasHeaders = true
        return try pager.headers([headers[0]]) + pager.headers([comment.vorbisPacket, headers[2]])
    }

    private static let notVorbis = OggError(
        .unsupportedStream, "an Ogg Vorbis file begins with three Vorbis headers; encode it anew")
}
