internal import CPCRE2

/// The library's compiled form of an expression; freed with the object.
/// Unchecked, since it holds a pointer; the library only reads what that points to.
final class CompiledPattern: @unchecked Sendable {
    // That holds for a pattern that is not compiled just in time (pcre2api, "Multithreading").
    private let code: OpaquePointer
    let groupCount: Int

    /// No `\C`, which would cut characters, and Unicode's letters for `\w`, `\b` and the like.
    private static let options: UInt32 =
        PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | PCRE2_NO_DOTSTAR_ANCHOR

    init(_ pattern: String) throws(BoundedRegexError) {
        guard pattern.utf8.count <= BoundedRegex.longestPattern else {
            throw BoundedRegexError(
                reason: "it has more than \(BoundedRegex.longestPattern) bytes", column: 1)
        }
        var (status, offset): (Int32, Int) = (0, 0)
        let bytes = Array(pattern.utf8)
        guard let code = pcre2_compile_8(bytes, bytes.count, Self.options, &status, &offset, nil) else {
            let before = String(decoding: bytes.prefix(offset), as: UTF8.self)
            throw BoundedRegexError(reason: Self.message(status), column: before.count + 1)
        }
        var count: UInt32 = 0
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
        self.code = code
        groupCount = Int(count)
    }

    deinit {
        pcre2_code_free_8(code)
    }

    /// All matches, or nil when a limit was met.
    func matches(in text: UnsafeBufferPointer<UInt8>) -> [BoundedRegexMatch]? {
        guard let context = pcre2_match_context_create_8(nil) else { return nil }
        defer { pcre2_match_context_free_8(context) }
        guard let data = pcre2_match_data_create_from_pattern_8(code, nil) else { return nil }
        defer { pcre2_match_data_free_8(data) }
        let perPlace = max(BoundedRegex.fewestAttempts, BoundedRegex.attempts / max(1, text.count))
        pcre2_set_match_limit_8(context, UInt32(perPlace))
        pcre2_set_heap_limit_8(context, BoundedRegex.mostMemory)
        var found: [BoundedRegexMatch] = []
        var start = 0
        while start <= text.count {
            let count = pcre2_match_8(
                code, text.baseAddress, text.count, start, PCRE2_NO_UTF_CHECK, data, context)
            if count == PCRE2_ERROR_NOMATCH { return found }
            guard count > 0, let match = match(in: data) else { return nil }
            if match.range.isEmpty {
                start = Self.next(after: match.range.upperBound, in: text)
            } else {
                found.append(match)
                start = max(match.range.upperBound, start + 1)
            }
        }
        return found
    }

    /// The match that `data` holds; nil when `\K` in a look-around made it end before it begins.
    private func match(in data: OpaquePointer) -> BoundedRegexMatch? {
        guard let offsets = pcre2_get_ovector_pointer_8(data) else { return nil }
        let ranges = (0...groupCount).map { group -> Range<Int>? in
            let (lower, upper) = (offsets[group * 2], offsets[group * 2 + 1])
            // PCRE2_UNSET, the highest number of C's type, says that the group took no part; here it is -1.
            guard lower >= 0, lower <= upper else { return nil }
            return lower..<upper
        }
        guard let whole = ranges[0] else { return nil }
        return BoundedRegexMatch(range: whole, groups: Array(ranges.dropFirst()))
    }

    /// The place of the next character.
    private static func next(after offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var next = offset + 1
        while next < text.count, text[next] & 0xC0 == 0x80 { next += 1 }
        return next
    }

    private static func message(_ status: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 256)
        let length = pcre2_get_error_message_8(status, &buffer, buffer.count)
        return length > 0
            ? String(decoding: buffer.prefix(Int(length)), as: UTF8.self) : "it cannot be understood"
    }
}
