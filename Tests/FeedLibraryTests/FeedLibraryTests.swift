import FeedLibrary
import Foundation
import NarrationModel
import NarrationTestSupport
import PodcastFeed
import Testing

@Suite struct FeedLibraryTests {
    @Test func `an episode comes back as it was stored`() async throws {
        try await withLibrary { library, path in
            var episode = Self.episode(1, keys: ["a", "b"])
            episode.article = [1, 2, 3]
            episode.source = "desk"
            try library.store(episode, at: Moment(seconds: 10))
            let reopened = try FeedLibrary(path: path)
            #expect(try reopened.episode(knownBy: ["x", "b"]) == episode)
            #expect(try reopened.episode(guid: "guid-1") == episode)
            #expect(try reopened.episode(number: 1) == episode)
            #expect(try reopened.episode(knownBy: ["x"]) == nil)
        }
    }

    @Test func `the surest identity decides, and one that is taken stays where it is`() async throws {
        try await withLibrary { library, _ in
            try library.store(Self.episode(1, keys: ["a", "b"]), at: Moment(seconds: 1))
            try library.store(Self.episode(2, keys: ["c", "b"]), at: Moment(seconds: 2))
            #expect(try library.episode(knownBy: ["c", "b"])?.record.number == 2)
            #expect(try library.episode(knownBy: ["b"])?.record.number == 1)
            try library.add(identities: ["a", "d"], to: 2)
            #expect(try library.episode(knownBy: ["a"])?.record.number == 1)
            #expect(try library.episode(knownBy: ["d"])?.record.number == 2)
        }
    }

    @Test func `numbers are never given twice, and the newest date is remembered`() async throws {
        try await withLibrary { library, _ in
            #expect(try library.nextNumber() == 1)
            try library.store(Self.episode(1, keys: ["a"]), at: Moment(seconds: 1))
            try library.store(Self.episode(2, keys: ["b"], kind: .edition), at: Moment(seconds: 1))
            try library.end(2, as: .withdrawn, at: Moment(seconds: 5))
            #expect(try library.nextNumber() == 3)
            #expect(try library.newestPublished() == Moment(seconds: 2))
            #expect(try library.nextOrdinal(ofEditions: false) == 2)
            #expect(try library.nextOrdinal(ofEditions: true) == 2)
            #expect(try library.newestEdition()?.state == .withdrawn)
            #expect(try library.ended().map(\.record.number) == [2])
            #expect(try library.liveCount() == 1)
        }
    }

    @Test func `feeds have their episodes, newest first`() async throws {
        try await withLibrary { library, _ in
            for number in 1...6 {
                var episode = Self.episode(
                    number, keys: ["\(number)"], kind: number % 3 == 0 ? .edition : .item)
                episode.record.ordinal = number % 3 == 0 ? number / 3 : number - number / 3
                try library.store(episode, at: Moment(seconds: number))
            }
            try library.end(4, as: .expired, at: Moment(seconds: 9))
            #expect(try library.places(.all) == 1...6)
            #expect(try library.places(.editions) == 1...2)
            #expect(try library.entries(.all, at: 2...5).map(\.guid) == ["guid-5", "guid-3", "guid-2"])
            #expect(try library.entries(.articles, at: 1...9).map(\.guid) == ["guid-5", "guid-2", "guid-1"])
            #expect(try library.entries(.editions, at: 2...2).map(\.guid) == ["guid-6"])
        }
    }

    @Test func `a folder that an episode leaves is unused from then on`() async throws {
        try await withLibrary { library, _ in
            var episode = Self.episode(1, keys: ["a"])
            try library.store(episode, at: Moment(seconds: 1))
            episode.record.folder = "second"
            try library.store(episode, at: Moment(seconds: 100))
            #expect(try library.foldersUnused(since: Moment(seconds: 99)).isEmpty)
            #expect(try library.foldersUnused(since: Moment(seconds: 100)) == ["folder-1"])
            #expect(try library.knows(folder: "folder-1"))
            // An episode that goes back to it uses it again.
            episode.record.folder = "folder-1"
            try library.store(episode, at: Moment(seconds: 200))
            #expect(try library.foldersUnused(since: Moment(seconds: 200)) == ["second"])
            try library.forget(folder: "second")
            #expect(try !library.knows(folder: "second"))
        }
    }

    @Test func `what is too old or too much is found once`() async throws {
        try await withLibrary { library, _ in
            for number in 1...5 {
                try library.store(Self.episode(number, keys: ["\(number)"]), at: Moment(seconds: 1))
            }
            let surplus = try library.surplus(before: Moment(seconds: 3), beyond: 4)
            #expect(surplus.map(\.record.number) == [1, 2])
            #expect(try library.surplus(before: nil, beyond: nil).isEmpty)
        }
    }

    @Test func `answers and failures of sources are kept until they are forgotten`() async throws {
        try await withLibrary { library, _ in
            let answer = LibraryAnswer(
                url: "http://a/", entityTag: "\"1\"", lastModified: nil, contentType: "text/html",
                body: [0, 255])
            try library.keep(answer, for: "http://a", at: Moment(seconds: 5))
            #expect(try library.answer(for: "http://a") == answer)
            try library.touch(answerFor: "http://a", at: Moment(seconds: 50))
            try library.forgetAnswers(notUsedSince: Moment(seconds: 50))
            #expect(try library.answer(for: "http://a") == answer)
            try library.forgetAnswers(notUsedSince: Moment(seconds: 51))
            #expect(try library.answer(for: "http://a") == nil)
            let failure = SourceFailure(count: 2, retry: Moment(seconds: 9), message: "gone")
            try library.note(failure, of: "desk")
            #expect(try library.failure(of: "desk") == failure)
            try library.note(nil, of: "desk")
            #expect(try library.failure(of: "desk") == nil)
        }
    }

    @Test func `feeds keep the UUIDs that they were given first`() async throws {
        try await withLibrary { library, _ in
            try library.setFeedGUIDs(["all": "one"])
            try library.setFeedGUIDs(["all": "two", "editions": "three"])
            #expect(try library.feedGUIDs() == ["all": "one", "editions": "three"])
        }
    }

    @Test func `a file that is no library, or of a later version, is told`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "feed.sqlite").path
            try Data(repeating: 0x41, count: 10_000).write(to: URL(filePath: path))
            let damaged = #expect(throws: LibraryError.self) { try FeedLibrary(path: path) }
            #expect(damaged?.code == .libraryDamaged)
            #expect(damaged?.message.contains("narrate feed rebuild") == true)
            let missing = folder.appending(path: "none/feed.sqlite").path
            #expect(
                #expect(throws: LibraryError.self) { try FeedLibrary(path: missing) }?.code
                    == .libraryNotWritable)
            let later = folder.appending(path: "later.sqlite").path
            try FeedLibrary(path: later).close()
            _ = try Tool.python.run([
                "-c",
                "import sqlite3,sys; d=sqlite3.connect(sys.argv[1]); d.execute(\"INSERT INTO grdb_migrations VALUES ('99 later')\"); d.commit()",
                later,
            ])
            #expect(
                #expect(throws: LibraryError.self) { try FeedLibrary(path: later) }?.code == .libraryNewer)
        }
    }

    private func withLibrary(_ body: (FeedLibrary, String) throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "feed.sqlite").path
            try body(try FeedLibrary(path: path), path)
        }
    }

    private static func episode(
        _ number: Int, keys: [String], kind: FeedEpisode.Kind = .story
    ) -> LibraryEpisode {
        let file = FeedEpisode.File(
            path: "a/\(number).mp3", byteCount: 9, mediaType: "audio/mpeg", digest: "0")
        return LibraryEpisode(
            record: EpisodeRecord(
                feeds: ["all": "f"], number: number, ordinal: kind == .edition ? 1 : number, identities: keys,
                revision: "r", rendering: "w", folder: "folder-\(number)",
                entry: FeedEpisode(
                    guid: "guid-\(number)", kind: kind, title: "“Ä” \(number)", language: "en",
                    published: Moment(seconds: number), updated: Moment(seconds: number), duration: 1.5,
                    audio: file, voices: ["v"])))
    }
}
