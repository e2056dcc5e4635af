package import NarrationModel
import OggFraming

/// Makes an Ogg Opus file (RFC 7845) of clips as they arrive, in order, without keeping their audio.
///
/// The clips keep to the timeline that all formats share as ``OpusTiming`` says, and the decoded file is exactly as long as that timeline.
package struct OpusStream: FileStream {
    /// Header pages of the final size, with all times zero and no loudness.
    package let reservedHeader: [UInt8]

    private let headers: OpusHeaders
    private let sampleRate: Int
    private var pager: OggPager
    private var frameCount = 0
    private var packetCount = 0

    /// The packets of the last clip that are not in the file: a dropped one, and the drain.
    private var rest: [[UInt8]] = []

    /// The bytes of all pages so far but the headers'.
    package private(set) var payloadByteCount = 0

    /// Plans the file of `plan`, whose times may all be zero.
    ///
    /// - Throws: ``AssemblyError`` when the pages cannot be written.
    package init(plan: Episode) throws(AssemblyError) {
        headers = try OpusHeaders(for: plan)
        sampleRate = plan.sampleRate
        pager = Self.pager(for: plan.tags)
        reservedHeader = try headers.bytes(for: plan, pager: &pager)
    }

    /// Appends the next clip.
    ///
    /// - Parameters:
    ///   - clip: The packets of the clip's own length, and two more as drain.
    ///   - frameCount: The clip's length at the episode's sample rate.
    /// - Returns: The pages that are full; the last packets wait for the next clip or the end.
    /// - Throws: ``AssemblyError`` when the packets are not those of so long a clip.
    package mutating func append(_ clip: EncodedClip, frameCount: Int) throws(AssemblyError) -> [UInt8] {
        let packets = clip.packets
        let end = OpusTiming.packetCount(before: self.frameCount + frameCount, sampleRate: sampleRate)
        let share = end - packetCount
        let audio = clip.payload + clip.drain
        guard frameCount > 0, packets.allSatisfy({ $0 > 0 }), packets.reduce(0, +) == audio.count,
            (share + 2...share + 3).contains(packets.count)
        else {
            throw AssemblyError(
                .mismatchedClip, "an Opus clip has a packet for each 20 ms and two more, not \(packets.count)"
            )
        }
        let parts = parts(of: audio, lengths: packets)
        let pages = try append(parts[..<share])
        rest = Array(parts[share...])
        self.frameCount += frameCount
        return pages
    }

    /// Closes the file.
    ///
    /// - Parameter episode: What the file holds, with the same tags and no more chapters than planned.
    /// - Returns: The header to write over the reserved one, and the last pages.
    /// - Throws: ``AssemblyError`` when there is no clip, or the header outgrew its place.
    package consuming func finish(_ episode: Episode) throws(AssemblyError) -> FileEnding {
        guard frameCount > 0 else {
            throw AssemblyError(.noAudio, "a file needs at least one passage that is spoken")
        }
        let length = OpusTiming.packetLength
        let end = OpusTiming.lookahead + OpusTiming.sampleCount(of: frameCount, sampleRate: sampleRate)
        let missing = max(0, (end + length - 1) / length - packetCount)
        let pages = try append(rest.prefix(missing))
        var newPager = Self.pager(for: episode.tags)
        let header = try headers.bytes(for: episode, pager: &newPager)
        do throws(OggError) {
            return FileEnding(header: header, tail: pages + (try pager.finish(at: Int64(end))))
        } catch {
            throw AssemblyError(error)
        }
    }

    private mutating func append(_ packets: ArraySlice<[UInt8]>) throws(AssemblyError) -> [UInt8] {
        var pages: [UInt8] = []
        for packet in packets {
            packetCount += 1
            let end = Int64(packetCount * OpusTiming.packetLength)
            do throws(OggError) {
                pages += try pager.append(OggPacket(packet, granulePosition: end))
            } catch {
                throw AssemblyError(error)
            }
        }
        payloadByteCount += pages.count
        return pages
    }

    private func parts(of audio: [UInt8], lengths: [Int]) -> [[UInt8]] {
        var offset = 0
        return lengths.map { length in
            defer { offset += length }
            return Array(audio[offset..<offset + length])
        }
    }

    /// A pager with about a second of audio on a page.
    private static func pager(for tags: Tags) -> OggPager {
        OggPager(serial: StreamSerial.of(tags), pageLength: Int64(OpusTiming.sampleRate))
    }
}
