import Digests

/// Where the entry of a key lies: the key in hexadecimal, of which the first two digits are a folder.
enum EntryName {
    /// How many folders there are; keys are spread evenly over them.
    static let folderCount = 256

    /// The name of the folder of a number below ``folderCount``.
    static func folder(_ number: Int) -> String {
        [UInt8(truncatingIfNeeded: number)].hexadecimal
    }

    /// The folder and the file of `key`.
    static func parts(of key: ContentKey) -> (folder: String, file: String) {
        let digits = key.bytes.hexadecimal
        return (String(digits.prefix(2)), String(digits.dropFirst(2)))
    }

    /// The key of the entry called `file` in `folder`; nil for any other file.
    static func key(folder: String, file: String) -> ContentKey? {
        folder.utf8.count == 2 ? ContentKey(hexadecimal: folder + file) : nil
    }

    private static let partialEnding = ".partial"

    /// A name that no other file has, for one that is being written.
    static func partial() -> String {
        ".\(String(UInt64.random(in: 0...(.max)), radix: 16))\(partialEnding)"
    }

    /// Whether a file is, or was, being written.
    static func isPartial(_ file: String) -> Bool {
        file.hasPrefix(".") && file.hasSuffix(partialEnding)
    }
}
