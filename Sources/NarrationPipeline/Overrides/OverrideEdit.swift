/// What was done to a file.
package struct OverrideEdit: Hashable, Sendable {
    /// The settings that were written.
    package var added: [ListSetting]

    /// Those that said the opposite, and were taken out.
    package var removed: [ListSetting] = []
}
