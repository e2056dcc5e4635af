import Testing

@testable import ArticleReading

@Suite struct LabelRuleTests {
    @Test func `lines without a word go`() {
        expect(HorizontalRule.self, drops: ["___________", "* * *", "→"])
        expect(HorizontalRule.self, keeps: ["_ one _"])
    }

    @Test func `relative times go and sentences with them stay`() {
        expect(
            RelativeTime.self,
            drops: ["2 hours ago", "Updated 5 min ago", "Just now", "3h ago", "an hour ago"])
        expect(RelativeTime.self, keeps: ["Two hours ago the river rose.", "Long ago", "A year ago today"])
    }

    @Test func `headings of feeds go and crossheads stay`() {
        expect(
            SectionLabel.self,
            drops: [
                "News Feed", "MORE NEWS", "Editors' Picks", "Most read", "More from Europe",
                "Related articles",
            ])
        expect(
            SectionLabel.self,
            keeps: [
                "Strategic significance", "News travels slowly in the hills", "Note from the editor:",
                "What comes next", "The top of the hill",
            ])
    }

    @Test func `links to comments go and comments in the news stay`() {
        expect(
            CommentLink.self,
            drops: [
                "Comments (12)", "Leave a comment", "Join the conversation",
                "3 comments on A walk by the sea",
            ])
        expect(CommentLink.self, keeps: ["Comments by the minister", "No comment, he said."])
    }

    @Test func `tags go and a hashtag in a sentence stays`() {
        expect(TagList.self, drops: ["Tags: floods, Ostrel", "#RiverWatch #news", "Filed under: autumn"])
        expect(TagList.self, keeps: ["The hashtag #news was everywhere.", "Tags on the bags were wrong."])
    }

    @Test func `copyright lines go and credits and reports stay`() {
        expect(
            CopyrightLine.self,
            drops: ["© 2024 The Fenwick Post", "Copyright 1999-2020 by us", "All rights reserved."])
        expect(CopyrightLine.self, keeps: ["© Jane Doe/Agency", "Copyright law to change, says minister"])
    }
}
