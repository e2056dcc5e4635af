import FeedProduction
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

/// A feed of five sources that change every day, for fourteen days: nothing is lost, nothing comes twice.
@Suite struct FortnightTests {
    private static let sources = """
        [feed]
        formats = ["mp3"]
        time-zone = "UTC"
        page-size = 10

        [[source]]
        name = "main"
        from = "ADDRESS/news.xml"

        [[source]]
        name = "partner"
        from = "ADDRESS/partner.json"

        [[source]]
        name = "pages"
        from = "ADDRESS/sitemap.xml"

        [[source]]
        name = "articles"
        from = "articles"

        [[source]]
        name = "briefing"
        from = "ADDRESS/briefing"
        """

    /// The runs, and what the clock says in them: on the sixth day it goes back by six hours, on the seventh by a day.
    private static let runs: [(Newsroom.Run, Moment)] = (2...15).flatMap { day in
        let first = (Newsroom.Run(day: day, number: 1), Moment.november(day == 7 ? 6 : day, 6))
        guard [6, 7, 9, 12, 14].contains(day) else { return [first] }
        let second = day == 6 ? Moment.november(6, 0) : day == 7 ? .november(6, 9) : .november(day, 18)
        return [first, (Newsroom.Run(day: day, number: 2), second)]
    }

    @Test func `a fortnight of changes loses no episode and repeats none`() async throws {
        try await withTemporaryFolder { folder in
            let stand = try Newsstand()
            defer { stand.stop() }
            var lab = FeedLab(folder, Self.sources.replacing("ADDRESS", with: stand.address))
            lab.synthesizer = RememberingSynthesizer(ToneSynthesizer())
            var room = Newsroom(seed: 2026)
            var ledger = FortnightLedger(lab)
            var table = FortnightTable()
            for (run, now) in Self.runs {
                room.advance(to: run)
                let edition = room.published(at: stand.address)
                stand.publish(edition.pages)
                try Self.write(edition.files, of: lab)
                let report = try await lab.run(at: now)
                let name = "day \(run.day), run \(run.number)"
                try ledger.take(report, edition, at: now, name)
                try PublicFolderCheck(lab: lab).expectWhole("\(name)")
                if run.number == 1 { try PublicFolderCheck(lab: lab).expectReadable("\(name)") }
                table.add(run, now, report, stand.takeCounts())
                if run.day == 5, let guid = ledger.guid(of: .main) {
                    _ = try await lab.withdraw([guid], at: now.adding(60))
                    ledger.withdraw(guid)
                }
            }
            print(table.text)
            #expect(table.unchangedPages > 20)
        }
    }

    /// Makes the folder of articles what it is to be.
    private static func write(_ files: [String: String?], of lab: FeedLab) throws {
        let folder = lab.folder.appending(path: "articles")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
        where files[name] == nil {
            try lab.remove(name)
        }
        for (name, text) in files {
            guard let text else {
                try Data((0..<600).map { UInt8($0 % 7) }).write(to: folder.appending(path: name))
                continue
            }
            try lab.write(text, to: name)
        }
    }
}
