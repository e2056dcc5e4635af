import Foundation
import NarrationModel
import NarrationTestSupport
import OggFraming
import Testing

@testable import AudioAssembly

@Suite struct VorbisRewriterTests {
    private func packets(of file: Data) throws -> [OggPacket] {
        var unpager = OggUnpager()
        let packets = try unpager.append([UInt8](file))
        try unpager.finish()
        return packets
    }

    @Test(arguments: [1, 40])
    func `audio packets and their times stay as they are`(clips: Int) async throws {
        let file = try await VorbisFile(Sentences.passages(clips))
        let (native, rewritten) = (try packets(of: file.native), try packets(of: file.bytes))
        let secondAudioPacket = 4
        for (index, (before, after)) in zip(native, rewritten).enumerated() where index >= 3 {
            #expect(before.bytes == after.bytes)
            #expect(before.granulePosition == after.granulePosition || index == secondAudioPacket)
        }
        #expect(native.count == rewritten.count)
        #expect(native[secondAudioPacket].granulePosition == nil)
        #expect(rewritten[secondAudioPacket].granulePosition != nil)
        #expect(native.count > 20)
        #expect(native[0].bytes == rewritten[0].bytes)
        #expect(native[1].bytes != rewritten[1].bytes)
        #expect(native[2].bytes == rewritten[2].bytes)
    }

    @Test(arguments: [1, 2, 7, 40])
    func `ffmpeg gives exactly the frames of the timeline`(clips: Int) async throws {
        let file = try await VorbisFile(Sentences.passages(clips))
        let samples = try await file.onDisk { try DecodedAudio(path: $0).samples }
        #expect(samples.count == file.episode.frameCount)
    }

    @Test func `ffmpeg gives exactly the frames of the shortest clips`() async throws {
        for word in ["A", "To", "Sea", "Boat", "Ferry", "Harbor"] {
            var passages = TonePassages()
            let passage = passages.passage([word], pauseAfter: Pause(milliseconds: 10))
            let file = try await VorbisFile([passage])
            let samples = try await file.onDisk { try DecodedAudio(path: $0).samples }
            #expect(samples.count == file.episode.frameCount, "\(word)")
            #expect(file.episode.frameCount < 10_000)
        }
    }

    @Test func `the lengths of packets add up to what the pages say`() async throws {
        let packets = try packets(of: try await VorbisFile(Sentences.passages(20)).native)
        let blocks = try #require(VorbisBlocks(identification: packets[0].bytes, setup: packets[2].bytes))
        var (end, pages) = (0, 0)
        for (previous, packet) in zip(packets.dropFirst(3), packets.dropFirst(4)).dropLast() {
            end += try #require(blocks.sampleCount(of: packet.bytes, after: previous.bytes))
            guard let stated = packet.granulePosition else { continue }
            #expect(Int(stated) == end)
            pages += 1
        }
        #expect(pages > 10)
        #expect(blocks.blockSize(of: [1]) == nil)
        #expect(blocks.blockSize(of: []) == nil)
        #expect(VorbisBlocks(identification: packets[0].bytes, setup: []) == nil)
        #expect(VorbisBlocks(identification: [], setup: packets[2].bytes) == nil)
    }

    @Test(arguments: [1, 2, 7, 40])
    func `libvorbis gives exactly the frames of the timeline`(clips: Int) async throws {
        let file = try await VorbisFile(Sentences.passages(clips))
        let byteCount = try await file.onDisk { path in
            _ = try Tool.oggdec.run(["--quiet", "--raw", "--output", path + ".raw", path])
            return try Data(contentsOf: URL(filePath: path + ".raw")).count
        }
        #expect(byteCount == 2 * file.episode.frameCount)
    }

    @Test func `two encodings of the same samples differ, but not when rewritten`() async throws {
        let first = try await VorbisFile(Sentences.passages(5))
        var other = first.native
        repeat {
            other = try await VorbisFile(Sentences.passages(5)).native
        } while other == first.native
        #expect(try VorbisFile.rewrite(other, for: first.episode) == first.bytes)
    }

    @Test(arguments: [1, 333, 1 << 20])
    func `the pieces in which a file comes do not matter`(pieceSize: Int) async throws {
        let file = try await VorbisFile(Sentences.passages(4))
        #expect(try VorbisFile.rewrite(file.native, for: file.episode, pieceSize: pieceSize) == file.bytes)
    }

    @Test func `a strict checker has nothing to say`() async throws {
        let file = try await VorbisFile(Sentences.passages(30))
        let report = try await file.onDisk { try Tool.ogginfo.run([$0]) }
        #expect(!report.lowercased().contains("warning"), "\(report)")
        #expect(!report.lowercased().contains("error"), "\(report)")
        #expect(report.contains("Vendor: narrate"))
    }

    @Test func `a file that breaks off or is no Vorbis is refused`() async throws {
        let file = try await VorbisFile(Sentences.passages(2))
        let opus = try OpusFile(Sentences.passages(1)).bytes
        for damaged in [Data(), file.native.dropLast(10), Data("ID3".utf8), opus] {
            let error = #expect(throws: AssemblyError.self) {
                try VorbisFile.rewrite(Data(damaged), for: file.episode)
            }
            #expect(error?.code == .malformedAudio)
        }
    }
}
