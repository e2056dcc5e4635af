extension PartialFile {
    /// Has `write` write text piece by piece; it goes to the disk in larger ones.
    ///
    /// - Throws: what `write` throws, and `outputNotWritable`.
    func writeText(_ write: (_ sink: (String) throws -> Void) throws -> Void) throws {
        var pending: [UInt8] = []
        try write { text in
            pending += text.utf8
            guard pending.count > 1 << 16 else { return }
            try append(pending)
            pending.removeAll(keepingCapacity: true)
        }
        try append(pending)
    }
}
