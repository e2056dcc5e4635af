import ContentCache
import Foundation
import NarrationTestSupport
import Testing

@Suite struct CacheSurveyTests {
    private func fill(_ place: CacheFolder, _ count: Int) throws {
        let cache = place.cache()
        for number in 0..<count {
            cache.store(CacheFolder.content(number), for: CacheFolder.key(number))
            try place.age(place.file(of: CacheFolder.key(number)), by: 1_000 * number)
        }
    }

    @Test func `a survey counts entries and tells when they were used`() async throws {
        try await withTemporaryFolder { folder in
            let survey = CacheSurvey(folder: folder.path)
            #expect(survey.overview().count == CacheSurvey.Count() && survey.overview().used == nil)
            try fill(CacheFolder(url: folder), 5)
            let (count, used) = survey.overview()
            #expect(count.entries == 5 && count.byteCount == 5 * 4_096)
            let range = try #require(used)
            #expect((3_999...4_001).contains(range.upperBound - range.lowerBound))
        }
    }

    @Test func `clearing removes what is old enough, or everything, and nothing of others`() async throws {
        try await withTemporaryFolder { folder in
            let place = CacheFolder(url: folder)
            try fill(place, 5)
            let shelf = place.file(of: CacheFolder.key(0)).deletingLastPathComponent()
            let foreign = [folder.appending(path: "mine.txt"), shelf.appending(path: "mine.txt")]
            for file in foreign { try Data([1]).write(to: file) }
            try Data([1]).write(to: shelf.appending(path: ".ab.partial"))
            let survey = CacheSurvey(folder: folder.path)
            #expect(try survey.clear(olderThan: 2_500).entries == 2)
            #expect(survey.overview().count.entries == 3)
            #expect(try survey.clear().entries == 3)
            #expect(Set(place.files()) == Set(foreign))
            #expect(try survey.clear() == CacheSurvey.Count())
        }
    }

    @Test func `verifying removes what is damaged and keeps the rest, with its age`() async throws {
        try await withTemporaryFolder { folder in
            let place = CacheFolder(url: folder)
            try fill(place, 6)
            for (number, count) in [(1, 0), (4, 500)] {
                let file = place.file(of: CacheFolder.key(number))
                try Data(contentsOf: file).prefix(count).write(to: file)
            }
            let age = try place.age(of: place.file(of: CacheFolder.key(3)))
            var steps: [Int] = []
            let survey = CacheSurvey(folder: folder.path)
            let (whole, damaged) = try survey.verify { read, _ in steps.append(read) }
            #expect(whole.entries == 4 && damaged.entries == 2)
            #expect(steps == Array(0..<6))
            #expect(try abs(place.age(of: place.file(of: CacheFolder.key(3))) - age) < 60)
            #expect(place.files().count == 4)
            #expect(try survey.verify().damaged.entries == 0)
        }
    }
}
