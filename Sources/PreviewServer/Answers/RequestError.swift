internal import HTTPTypes

/// Why a request cannot be read.
enum RequestError: Error, Hashable, Sendable {
    case unreadable(String)
    case tooLong
    case notJSON

    var status: HTTPResponse.Status {
        switch self {
        case .unreadable: .badRequest
        case .tooLong: .contentTooLarge
        case .notJSON: .unsupportedMediaType
        }
    }

    var code: String {
        switch self {
        case .unreadable: "request-unreadable"
        case .tooLong: "request-too-long"
        case .notJSON: "request-not-json"
        }
    }

    var message: String {
        switch self {
        case .unreadable(let reason): "the content is not what is asked for: \(reason)"
        case .tooLong: "the content must have at most \(RequestContent.longest) bytes; say less"
        case .notJSON: "the content must be JSON, with the type 'application/json'"
        }
    }
}
