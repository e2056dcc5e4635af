extension WireReader {
    /// Reads what was put aside in an earlier run; nil when it is cut off or of another kind.
    package static func kept<Value>(
        _ bytes: ArraySlice<UInt8>, _ body: (inout WireReader) throws(WireError) -> Value
    ) -> Value? {
        do throws(WireError) {
            var reader = WireReader(bytes)
            return try body(&reader)
        } catch {
            return nil
        }
    }
}
