import NarrationModel

/// Leaves out the blocks of a role that was dropped on request: `--drop caption` leaves captions out as `dropped-caption`.
///
/// There is one such rule for each role, and all are off until they are asked for. Every other role is left alone.
enum DroppedRole {
    /// The rule that leaves out blocks of `role`.
    static func id(of role: BlockRole) -> RuleID { RuleID(rawValue: "dropped-\(role.rawValue)") }

    /// The rules of all roles.
    static let entries: [OmissionRules.Entry] = BlockRole.allCases.map {
        .init(id: id(of: $0), summary: "Blocks of the role \($0.rawValue), dropped on request")
    }
}
