import Foundation
import NarrationTestSupport
import Testing

extension RunningPreview {
    /// The answer to a request below the path of the preview, as its own page asks it.
    func ask(
        _ method: String, _ resource: String, _ content: String? = nil, fields: [String: String?] = [:]
    ) throws -> Reply {
        try send(method, path + resource, content.map { Data($0.utf8) }, fields: fields)
    }

    func get(_ resource: String) throws -> Reply { try ask("GET", resource) }

    /// The answer to a request at any path; `fields` take the place of the usual ones, or take them away.
    func send(_ method: String, _ path: String, _ content: Data? = nil, fields: [String: String?] = [:])
        throws -> Reply
    {
        var header: [String: String?] = ["Host": host, "Connection": "close"]
        if method != "GET" { header["Origin"] = origin }
        if let content {
            header["Content-Type"] = "application/json"
            header["Content-Length"] = "\(content.count)"
        }
        header.merge(fields) { $1 }
        let lines =
            ["\(method) \(path) HTTP/1.1"]
            + header.compactMap { name, value in value.map { "\(name): \($0)" } }.sorted()
        let connection = try RawConnection(port: port)
        connection.send(Data((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + (content ?? Data()))
        guard let reply = Reply(connection.receive()) else {
            throw ServerFault(description: "no answer to \(lines)")
        }
        return reply
    }

    /// What a resource says.
    func json(_ resource: String) throws -> JSON { try json(of: try get(resource), 200) }

    func post(_ resource: String, _ content: String, status: Int = 200) throws -> JSON {
        try json(of: try ask("POST", resource, content), status)
    }

    private func json(of reply: Reply, _ status: Int) throws -> JSON {
        guard reply.status == status else { throw ServerFault(description: "\(reply.status): \(reply.text)") }
        #expect(reply.fields["content-type"] == "application/json")
        return try JSON(reply.body)
    }

    /// The rows of an article that are of a type.
    func rows(_ type: String, of article: String = "1") throws -> [JSON] {
        try json("api/articles/\(article)")["rows"].list.filter { $0["type"].text == type }
    }

    /// The passage in which a text stands.
    func passage(_ text: String) throws -> JSON {
        try #require(
            try rows("passage").first { $0["sentences"].list.contains { $0["written"].text.contains(text) } })
    }

    /// The stable name of the problem that an answer tells, which must have the status.
    func problem(_ reply: Reply, _ status: Int, location: SourceLocation = #_sourceLocation) throws -> String
    {
        #expect(reply.status == status, "\(reply.text)", sourceLocation: location)
        #expect(reply.fields["content-type"] == "application/json", sourceLocation: location)
        let problem = try JSON(reply.body)
        #expect(!problem["message"].text.isEmpty, sourceLocation: location)
        return problem["code"].text
    }
}
