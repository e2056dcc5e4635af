internal import FoundationEssentials
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import NIOCore
import NarrationPipeline
import NarrationPreview

/// A value as JSON.
enum JSONAnswer {
    static func response(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = try encoder.encode(value)
        return Response(
            status: status, headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: data)))
    }
}

/// What is wrong, as JSON.
enum ProblemAnswer {
    static func response(_ status: HTTPResponse.Status, _ code: String, _ message: String) -> Response {
        let problem = ProblemDocument(code: code, message: message)
        return (try? JSONAnswer.response(problem, status: status)) ?? Response(status: status)
    }

    /// The answer to a request that failed.
    static func response(_ error: any Error) -> Response {
        switch error {
        case let error as PreviewError: response(status(of: error), error.code, error.message)
        case let error as RequestError: response(error.status, error.code, error.message)
        case let error as HTTPError where error.status == .contentTooLarge:
            response(RequestError.tooLong.status, RequestError.tooLong.code, RequestError.tooLong.message)
        default:
            response(.internalServerError, "internal-fault", "a fault of narrate's: \(error); report it")
        }
    }

    private static func status(of error: PreviewError) -> HTTPResponse.Status {
        switch error {
        case .missing: .notFound
        case .outdated: .conflict
        case .impossible(let error):
            switch error.code {
            case .engineUnavailable: .serviceUnavailable
            case .internalFault: .internalServerError
            default: .unprocessableContent
            }
        }
    }
}

/// Sound that never changes under its address.
enum SoundAnswer {
    static func response(_ bytes: [UInt8], _ format: PreviewFormat) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: format == .mp3 ? "audio/mpeg" : "audio/wav",
                .cacheControl: "private, max-age=31536000, immutable",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
