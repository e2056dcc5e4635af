internal import HTTPTypes
import NarrationPreview

/// What somebody approves.
struct ApprovalRoutes: Sendable {
    let desk: PreviewDesk

    private struct Approval: Codable {
        var revision: Int
        var article: String
    }

    var routes: [Route] {
        [
            Route(.post, "api/approvals") { request, _ in
                let approval = try await RequestContent.value(of: request, as: Approval.self)
                try RequestContent.check(revision: approval.revision)
                return try JSONAnswer.response(
                    try await desk.approve(approval.article, revision: approval.revision))
            },
            Route(.delete, "api/approvals/:article") { _, context in
                try JSONAnswer.response(try await desk.withdrawApproval(of: context.part("article")))
            },
        ]
    }
}
