import Foundation
import NarrationTestSupport
import Testing

/// Every operation that the description of the interface has.
@Suite struct RouteTests {
    /// What was answered, for a look at it by the description.
    private final class Record {
        let preview: RunningPreview
        private var answers: [[String: Any]] = []

        init(_ preview: RunningPreview) { self.preview = preview }

        @discardableResult
        func ask(_ method: String, _ resource: String, _ content: String? = nil, status: Int = 200) throws
            -> JSON
        {
            let reply = try preview.ask(method, resource, content)
            #expect(reply.status == status, "\(method) \(resource): \(reply.text.prefix(300))")
            return try note(reply, method, resource)
        }

        @discardableResult
        func note(_ reply: Reply, _ method: String, _ resource: String) throws -> JSON {
            let type = reply.fields["content-type"] ?? ""
            var answer: [String: Any] = [
                "method": method, "resource": resource, "status": reply.status, "type": type,
            ]
            guard type == "application/json" else {
                answers.append(answer)
                return .null
            }
            answer["body"] = try JSONSerialization.jsonObject(with: reply.body)
            answers.append(answer)
            return try JSON(reply.body)
        }

        /// What the description says against the answers.
        func faults(file: String = #filePath) throws -> String {
            let checker = URL(filePath: file).deletingLastPathComponent().appending(
                path: "Checkers/conforms.py")
            let answers = preview.folder.appending(path: "answers.json")
            try JSONSerialization.data(withJSONObject: self.answers).write(to: answers)
            let description = preview.folder.appending(path: "openapi.yaml")
            try preview.get("assets/openapi.yaml").body.write(to: description)
            return try Tool.python.run(["-B", checker.path, description.path, answers.path])
                .trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }

    @Test func `every route answers as it is described`() async throws {
        try await RunningPreview.run { preview in
            let record = Record(preview)
            try read(record)
            try change(record)
            try await export(record)
            try failures(record)
            #expect(try record.faults() == "")
        }
    }

    private func read(_ record: Record) throws {
        let state = try record.ask("GET", "api/state")
        #expect(state["articles"][0]["title"].text == "The ferry sails again")
        #expect(state["input"].text == "page.html" && state["revision"].number == 1)
        #expect(state["voices"].list.map { $0["id"].text }.contains("en-gb-read"))
        let article = try record.ask("GET", "api/articles/1")
        #expect(article["site"].text == "a.example" && article["file"].text.hasSuffix("page.html"))
        #expect(
            try record.ask("GET", "api/articles/1/names")["words"].list.contains {
                $0["written"].text == "Skerry"
            })
        #expect(try record.ask("GET", "api/articles/1/lexicons")["targets"].list.count == 4)
        let key = try record.preview.passage("Skerry")["key"].text
        let clip = try record.ask("GET", "api/passages/\(key)")
        #expect(clip["key"].text == key && (clip["seconds"].number ?? 0) > 3)
        #expect(try record.ask("GET", "api/passages/\(key)/phonemes")["sentences"].list.count == 1)
        for (name, type, first) in [
            ("mp3", "audio/mpeg", UInt8(0xFF)), ("wav", "audio/wav", UInt8(ascii: "R")),
        ] {
            let reply = try record.preview.get("api/passages/\(key)/audio.\(name)")
            #expect(reply.status == 200 && reply.body.first == first && reply.body.count > 10_000)
            #expect(reply.fields["content-type"] == type)
            #expect(reply.fields["cache-control"]?.contains("immutable") == true)
            try record.note(reply, "GET", "api/passages/\(key)/audio.\(name)")
        }
    }

    private func change(_ record: Record) throws {
        let passage = try record.preview.passage("Skerry")["id"].text
        let draft = #"{"written":"Skerry","kind":"ipa","value":"ˈskɛri"}"#
        let trial = try record.ask(
            "POST", "api/trials", #"{"article":"1","draft":\#(draft),"passage":"\#(passage)","sentence":0}"#)
        #expect(trial["sentence"].text.count == 64)
        try record.ask("GET", "api/passages/\(trial["word"].text)")
        let saved = try record.ask(
            "POST", "api/lexicon",
            #"{"revision":1,"article":"1","draft":\#(draft),"target":"article","note":"n"}"#)
        #expect(saved["changed"] == .array([.string(passage)]))
        let omission = try #require(
            try record.preview.rows("omission").first { $0["rule"].text == "donation-appeal" })
        let kept = try record.ask(
            "POST", "api/overrides",
            #"{"revision":2,"article":"1","action":"keep","row":"\#(omission["id"].text)","extent":"rule","scope":"article"}"#
        )
        #expect(kept["setting"].text.hasPrefix("keep = ["))
        #expect(try record.preview.passage("a member")["role"].text == "paragraph")
        try record.ask("DELETE", "api/overrides/\(kept["undo"].text)")
        let sides = #"[{"voice":"en-us-news"},{"voice":"en-gb-read","rate":200,"pitch":60}]"#
        let compared = try record.ask(
            "POST", "api/comparisons",
            #"{"article":"1","passage":"\#(passage)","sides":\#(sides),"sentence":0}"#)
        #expect(compared["sides"].list.map { $0["rate"].number }.last == 200)
        let approved = try record.ask("POST", "api/approvals", #"{"revision":4,"article":"1"}"#)
        #expect(approved["path"].text.hasSuffix("page.html.approval.json"))
        #expect(try record.ask("GET", "api/articles/1")["approval"].text == "approved")
        try record.ask("DELETE", "api/approvals/1")
        let other = try record.ask(
            "PUT", "api/articles/1/voice", #"{"revision":6,"voice":"en-gb-read"}"#)
        #expect(other["revision"].number == 7)
        #expect(try record.ask("GET", "api/articles/1")["voice"]["id"].text == "en-gb-read")
    }

    private func export(_ record: Record) async throws {
        let begun = try record.ask(
            "POST", "api/exports", #"{"articles":["1"],"formats":["mp3"],"sidecars":["html"]}"#, status: 202)
        let export = try await Wait.until {
            let export = try record.ask("GET", "api/exports/\(begun["id"].text)")
            return export["state"].text == "running" ? nil : export
        }
        #expect(export["state"].text == "finished" && export["spoken"] == export["total"])
        for file in export["files"].list {
            let reply = try record.preview.get("api/exports/1/files/\(file["name"].text)")
            try record.note(reply, "GET", "api/exports/1/files/\(file["name"].text)")
            #expect(reply.body.count == file["byteCount"].number.map { Int($0) })
            #expect(reply.fields["content-disposition"]?.hasPrefix("attachment") == true)
            #expect(
                reply.body
                    == (try Data(
                        contentsOf: record.preview.folder.appending(path: "out/\(file["name"].text)"))))
        }
        try record.note(try Listener(record.preview).reply, "GET", "api/events")
    }

    private func failures(_ record: Record) throws {
        let key = String(repeating: "0", count: 64)
        for resource in [
            "api/articles/7", "api/articles/7/names", "api/articles/7/lexicons", "api/passages/\(key)",
            "api/passages/\(key)/phonemes",
            "api/passages/\(key)/audio.mp3", "api/passages/\(key)/audio.wav", "api/exports/7",
            "api/exports/7/files/x", "api/exports/1/files/x",
        ] { try record.ask("GET", resource, status: 404) }
        for resource in ["api/overrides/7", "api/approvals/7", "api/approvals/1"] {
            try record.ask("DELETE", resource, status: 404)
        }
        for (resource, content, status) in [
            ("trials", #"{"article":"7","draft":{"written":"x","kind":"letters","value":""}}"#, 404),
            ("trials", #"{"article":"1","draft":{"written":"x","kind":"ipa","value":"Ω9"}}"#, 422),
            (
                "lexicon",
                #"{"revision":0,"article":"1","draft":{"written":"x","kind":"letters","value":""},"target":"article"}"#,
                409
            ),
            (
                "overrides",
                #"{"revision":0,"article":"1","action":"keep","row":"0","extent":"text","scope":"article"}"#,
                409
            ),
            ("approvals", #"{"revision":0,"article":"1"}"#, 409),
            (
                "comparisons",
                #"{"article":"1","passage":"99","sides":[{"voice":"en-us-news"},{"voice":"en-us-news"}]}"#,
                404
            ),
            (
                "comparisons",
                #"{"article":"1","passage":"0","sides":[{"voice":"en-us-news"},{"voice":"nobody"}]}"#, 422
            ),
            ("exports", #"{"articles":["7"],"formats":["mp3"],"sidecars":[]}"#, 404),
        ] { try record.ask("POST", "api/\(resource)", content, status: status) }
    }
}
