import NarrationModel
import NarrationPipeline

/// Where an approval is, and which revision has it.
package struct ApprovalOutcomeDocument: Hashable, Sendable, Encodable {
    package var revision: Int
    package var path: String
}

extension PreviewDesk {
    /// Whether what is said of the article at an index was approved, and as what.
    func approval(at index: Int) -> (state: ApprovalState, approval: Approval?) {
        let article = reading.articles[index]
        let subject = reading.subject(at: index)
        guard
            let approval = ApprovalFile(beside: article.prepared.source)?.approvals.first(where: {
                $0.subject == subject
            })
        else { return (.none, nil) }
        return (approval.passages == article.keys ? .approved : .changed, approval)
    }

    /// Notes that an article is approved as it is said now.
    ///
    /// - Throws: ``PreviewError``.
    package func approve(_ id: String, revision seen: Int) throws(PreviewError) -> ApprovalOutcomeDocument {
        guard seen == revision else { throw .outdated }
        let index = try reading.index(of: id)
        let article = reading.articles[index]
        let file = try approvalFile(of: article)
        do throws(PipelineError) {
            try file.add(
                Approval(
                    reading.subject(at: index), voice: article.prepared.voice.voice.id, passages: article.keys
                ))
        } catch {
            throw .impossible(error)
        }
        return approvalChanged(file)
    }

    /// Takes the approval of an article back.
    ///
    /// - Throws: ``PreviewError``.
    package func withdrawApproval(of id: String) throws(PreviewError) -> ApprovalOutcomeDocument {
        let index = try reading.index(of: id)
        let file = try approvalFile(of: reading.articles[index])
        let removed: Bool
        do throws(PipelineError) {
            removed = try file.remove(reading.subject(at: index))
        } catch {
            throw .impossible(error)
        }
        guard removed else {
            throw .missing(
                code: "approval-unknown",
                message: "the article is not approved; there is nothing to take back")
        }
        return approvalChanged(file)
    }

    private func approvalChanged(_ file: ApprovalFile) -> ApprovalOutcomeDocument {
        revision += 1
        tell(.changed(revision: revision))
        return ApprovalOutcomeDocument(revision: revision, path: file.path)
    }

    private func approvalFile(of article: PreviewedArticle) throws(PreviewError) -> ApprovalFile {
        guard let file = ApprovalFile(beside: article.prepared.source) else {
            throw .missing(
                code: "approval-needs-file",
                message:
                    "an approval is written beside the article's file, and it has none; save the page first")
        }
        return file
    }
}

extension PreviewReading {
    /// What an approval calls the article at an index.
    fileprivate func subject(at index: Int) -> Approval.Subject {
        let (title, source) = (articles[index].prepared.article.headline, articles[index].prepared.source)
        let number = articles[...index].count {
            $0.prepared.article.headline == title && $0.prepared.source == source
        }
        return Approval.Subject(title: title, number: number)
    }
}
