import Testing

@testable import ArticleReading

@Suite struct AppealRuleTests {
    @Test func `appeals for donations go`() {
        expect(
            DonationAppeal.self,
            drops: [
                "Support independent journalism. Stand with us.",
                "Become a member Give just once",
                "Your support makes our reporting possible.", "Donate now",
                "Local reporting is paid for by local readers. Stand beside us. Support our newsroom.",
            ])
    }

    @Test func `requests in stories, notes and quotations stay`() {
        expect(
            DonationAppeal.self,
            keeps: [
                "You can help the shelter with as little as £5.",
                "Support for our troops grows, the minister said.",
                "“Support us,” he told the crowd. “Join us.”",
                "It rained all week. We wrote from a tent. Please consider supporting us on this long road.",
            ])
    }

    @Test func `a plea without a newsroom goes beside one with a newsroom`() throws {
        let page = SavedPage(
            "Support our newsroom today.\nHelp with as little as $2 a month, whenever you like.")
        #expect(page.lines.allSatisfy { DonationAppeal.omits($0, on: page) })
    }

    @Test func `card brands go and news about a card company stays`() {
        expect(CardBrands.self, drops: ["visa masterCard americanExpress", "PayPal"])
        expect(CardBrands.self, keeps: ["Visa raises its fees for shops", "Discover", "Visa"])
    }

    @Test func `invitations to newsletters go and news about newsletters stays`() {
        expect(
            NewsletterSignup.self,
            drops: [
                "News from the valley in your inbox", "Subscribe", "Enter your email to subscribe",
                "Get the best of the week every Friday. Subscribe to our newsletter.",
                "The best of the coast, every Friday. Unsubscribe at any time.",
            ])
        expect(
            NewsletterSignup.self,
            keeps: [
                "Newsletter fraud trial opens", "He writes a newsletter about bees.",
                "Get well cards filled her inbox, she said.",
            ])
    }

    @Test func `short lines around an invitation go with it`() {
        let page = SavedPage(
            "Ends here.\nValley Daily\nNews from the valley in your inbox\nValley news\n\nA crosshead")
        #expect(page.lines.map { NewsletterSignup.omits($0, on: page) } == [false, true, true, true, false])
    }

    @Test func `a paywall's prompts go and subscribers in the news stay`() {
        expect(
            SubscriptionPrompt.self,
            drops: ["Already a subscriber? Sign in", "You have 2 free articles left this month."])
        expect(
            SubscriptionPrompt.self,
            keeps: [
                "Subscribers of the phone company lost their connection.",
                "Members read the report in silence.",
            ])
    }

    @Test func `labels of advertisements go and an advertisement in the news stays`() {
        expect(
            Advertisement.self,
            drops: ["Advertisement", "Story continues below advertisement", "Sponsored content"])
        expect(
            Advertisement.self,
            keeps: ["Advertisement for a lost dog starts a friendship", "The ad was false."])
    }

    @Test func `invitations to the app go and other apps stay`() {
        expect(AppPromotion.self, drops: ["Download our app", "Get it on Google Play"])
        expect(AppPromotion.self, keeps: ["The city has an app for parking.", "Download speeds double"])
    }
}
