internal import FoundationEssentials
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore

/// Reads what a request says.
enum RequestContent {
    /// The longest content in bytes.
    static let longest = 65_536

    /// What numbers of revisions and sentences may be.
    private static let numbers = 0...Int(Int32.max)

    /// A value that has all that was said: a member that nobody reads may be a misspelled one.
    ///
    /// - Throws: ``RequestError``.
    static func value<Value: Codable>(of request: Request, as type: Value.Type) async throws -> Value {
        let mediaType = request.headers[.contentType]?.prefix { $0 != ";" }.filter { $0 != " " }
        guard mediaType?.lowercased() == "application/json" else { throw RequestError.notJSON }
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > longest {
            throw RequestError.tooLong
        }
        let buffer: ByteBuffer
        do {
            buffer = try await request.body.collect(upTo: longest)
        } catch {
            throw RequestError.tooLong
        }
        do {
            let data = Data(buffer.readableBytesView)
            let value = try JSONDecoder().decode(type, from: data)
            let (said, read) = (try JSONMembers(data), try JSONMembers(JSONEncoder().encode(value)))
            if let member = said.firstMember(missingIn: read) {
                throw RequestError.unreadable(
                    "'\(member)' is not asked for, or has a value that it cannot have")
            }
            return value
        } catch let error as DecodingError {
            throw RequestError.unreadable(reason(of: error))
        }
    }

    static func check(revision: Int) throws(RequestError) {
        guard numbers.contains(revision) else {
            throw .unreadable("'revision' must lie from 0 to \(numbers.upperBound)")
        }
    }

    static func check(sentence: Int?) throws(RequestError) {
        guard numbers.contains(sentence ?? 0) else {
            throw .unreadable("'sentence' must lie from 0 to \(numbers.upperBound)")
        }
    }

    private static func reason(of error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, _): "'\(key.stringValue)' is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
            context.codingPath.isEmpty
                ? "it is no JSON, or has a number that is too large"
                : "'\(path(context.codingPath))' has a value that it cannot have"
        @unknown default: "it cannot be read"
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    }
}
