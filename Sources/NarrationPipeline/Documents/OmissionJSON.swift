import NarrationModel

/// What is not spoken, as JSON writes it.
struct OmissionJSON: Encodable {
    var rule: String
    var text: String
    var source: [Int]

    init(_ omission: Omission) {
        rule = omission.rule.rawValue
        text = omission.text
        source = omission.source.pair
    }
}
