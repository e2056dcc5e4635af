import ArticleReading
import CoverModel
internal import Glibc
import NarrationModel
package import PageFetching
internal import SystemPackage

/// The picture that an article names for itself, when it may be had.
///
/// A page from the web may name a picture on the web. A page in a file may name one beside it, in its folder or below;
/// for a file nothing is fetched.
package struct LeadImage: Sendable {
    /// Why a picture cannot be had: half a sentence that follows its name.
    struct Failure: Error {
        let reason: String
    }

    private let fetcher: PageFetcher

    package init(fetcher: PageFetcher) {
        self.fetcher = fetcher.limited(
            to: FetchLimits(byteCount: CoverPicture.longestFile, milliseconds: 15_000, redirectCount: 5))
    }

    /// The picture's bytes, whatever they are; nil when the article names none that may be had.
    func bytes(of article: Article, from source: InputSource) throws(Failure) -> [UInt8]? {
        guard let name = article.imageURL, !name.isEmpty else { return nil }
        switch source {
        case .web(let address):
            return try fetch(WebAddress.resolve(name, against: article.sourceURL ?? address))
        case .file(let path) where !WebAddress.isAbsolute(name):
            return try read(name, beside: path)
        case .file, .standardInput:
            return nil
        }
    }

    /// Where a picture beside the article's page would lie; nil when the article names none there.
    static func path(of article: Article, from source: InputSource) -> String? {
        guard case .file(let page) = source, let name = article.imageURL, !name.isEmpty,
            !WebAddress.isAbsolute(name)
        else { return nil }
        return path(of: name, beside: page)
    }

    private static func path(of name: String, beside page: String) -> String {
        folder(of: page) + decoded(name.prefix { $0 != "?" && $0 != "#" })
    }

    private static func folder(of page: String) -> String {
        page.lastIndex(of: "/").map { String(page[...$0]) } ?? "./"
    }

    private func fetch(_ address: String) throws(Failure) -> [UInt8] {
        do throws(FetchError) {
            return try fetcher.fetch(address).bytes ?? []
        } catch {
            throw Failure(reason: Self.reason(error))
        }
    }

    private static func reason(_ error: FetchError) -> String {
        switch error.code {
        case .unsupportedAddress: "has no web address"
        case .privateAddress: "has a private address"
        case .httpStatus: "is not there"
        case .pageTooLong: "has more than \(CoverPicture.longestFile >> 20) MiB"
        case .fetchTimedOut: "does not come in time"
        default: "cannot be reached"
        }
    }

    /// Links are followed before the place is judged, so that none leads out of the page's folder.
    private func read(_ name: String, beside page: String) throws(Failure) -> [UInt8] {
        let path = Self.path(of: name, beside: page)
        guard let whole = Self.realPath(path), let root = Self.realPath(Self.folder(of: page)) else {
            throw Failure(reason: "is not there")
        }
        guard whole.starts(with: root), whole != root else {
            throw Failure(reason: "lies outside the page's folder")
        }
        return try contents(of: whole)
    }

    /// `name` with every `%20` as the byte it stands for (RFC 3986, section 2.1).
    private static func decoded(_ name: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = name.utf8
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == 0x25, digits.count == 2, let value = UInt8(String(Substring(digits)), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func realPath(_ path: String) -> FilePath? {
        guard !path.utf8.contains(0), let resolved = Glibc.realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return FilePath(platformString: resolved)
    }

    private func contents(of path: FilePath) throws(Failure) -> [UInt8] {
        // A named pipe must not keep the run waiting.
        guard let file = try? FileDescriptor.open(path, .readOnly, options: .nonBlocking) else {
            throw Failure(reason: "cannot be opened")
        }
        defer { try? file.close() }
        let limit = CoverPicture.longestFile
        var bytes = [UInt8](repeating: 0, count: limit + 1)
        var count = 0
        while count <= limit {
            let got =
                (try? bytes.withUnsafeMutableBytes { try file.read(into: .init(rebasing: $0[count...])) })
                ?? 0
            guard got > 0 else { return Array(bytes[..<count]) }
            count += got
        }
        throw Failure(reason: "has more than \(limit >> 20) MiB")
    }
}
