import AudioAssembly
import NarrationModel

extension EpisodePlan {
    /// The plan with everything spoken `factor` times as fast as its voices do; pauses stay.
    func atRate(_ factor: Double) -> EpisodePlan {
        guard factor != 1 else { return self }
        var plan = self
        for index in plan.passages.indices {
            let rate = Double(plan.passages[index].passage.prosody.rate) * factor
            plan.passages[index].passage.prosody.rate = Int(rate.rounded())
        }
        return plan
    }

    /// The plan with the first `count` of its articles; the words of the others are omitted by `rule`.
    func keeping(_ count: Int, rule: RuleID) -> EpisodePlan {
        guard count < parts.count else { return self }
        var plan = self
        plan.passages.removeAll { $0.article >= count }
        for number in count..<parts.count {
            plan.leftOut += parts[number].article.blocks.map {
                StagedOmission(stage: .assembly, omission: Omission(rule: rule, of: $0.text), article: number)
            }
            plan.parts[number].leaveOut()
        }
        return plan
    }
}
