/// How a voice treats one role: the silence around its passages, their prosody, and whether they are spoken.
package struct RoleStyle: Hashable, Sendable {
    /// Silence before a passage of the role; between two passages the longer of both pauses holds.
    package var before: Pause
    package var after: Pause
    package var prosody: Prosody

    /// A role that is not spoken is omitted by the rule `role-not-spoken`.
    package var isSpoken: Bool

    package init(before: Pause, after: Pause, prosody: Prosody, isSpoken: Bool = true) {
        self.before = before
        self.after = after
        self.prosody = prosody
        self.isSpoken = isSpoken
    }
}
