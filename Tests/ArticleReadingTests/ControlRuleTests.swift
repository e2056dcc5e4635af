import Testing

@testable import ArticleReading

@Suite struct ControlRuleTests {
    @Test func `skip links go and orders to skip stay`() {
        expect(SkipLink.self, drops: ["Skip to content", "Jump to main navigation", "Skip navigation"])
        expect(SkipLink.self, keeps: ["Skip the queue, says the mayor.", "Skip Jones wins the regatta"])
    }

    @Test func `buttons of the site go and headings that begin like them stay`() {
        expect(
            SiteControl.self,
            drops: ["Edit post", "Log in", "Menu", "Show more", "Back to top", "Accept all"])
        expect(SiteControl.self, drops: ["Was this page useful? Yes No"])
        expect(SiteControl.self, keeps: ["Search for missing crew resumes", "Back to work", "Open water"])
    }

    @Test func `share bars go and news about shares and networks stays`() {
        expect(
            ShareBar.self,
            drops: [
                "Share", "Tweet", "Share on Facebook", "Save Share Gift this article", "Follow Jane Doe on X",
            ])
        expect(
            ShareBar.self,
            keeps: ["Share prices fall for a third day", "Facebook to close its office", "Mail"])
    }

    @Test func `requests for consent go and broken biscuits stay`() {
        expect(
            CookieNotice.self,
            drops: ["We use cookies to improve your experience.", "Cookie settings", "Manage cookies"])
        expect(
            CookieNotice.self,
            keeps: [
                "The bakery gives its broken cookies away.", "Parliament votes on cookie banners",
                "Cookies that track people need their consent, the court ruled.",
            ])
    }

    @Test func `form messages go and requests to enter a hall stay`() {
        expect(
            FormMessage.self,
            drops: [
                "* indicates required", "Please, enter a valid email address", "Email address",
                "Thank you for signing up for this newsletter. We’ve sent you a confirmation email.",
                "Successfully subscribed", "You are signed up", "Required fields are marked *",
            ])
        expect(
            FormMessage.self,
            keeps: [
                "Please enter the hall by the east door.", "She had written the password on the door.",
                "Thank you for nothing, he wrote.",
            ])
    }

    @Test func `notices about the audio go and recordings in the news stay`() {
        expect(
            AudioNotice.self, drops: ["This audio is read by an AI voice", "Listen to this article"])
        expect(
            AudioNotice.self,
            keeps: [
                "The audio was recorded with a hidden microphone, police said.",
                "Listen to the frogs, she told the class.",
            ])
    }

    @Test func `reading times go and minutes stay`() {
        expect(ReadingTime.self, drops: ["4 min read", "5-minute read", "Reading time: 4 minutes"])
        expect(ReadingTime.self, keeps: ["It takes 4 minutes to read.", "4 minutes"])
    }

    @Test func `terms go and changes of terms stay`() {
        expect(
            LegalNotice.self,
            drops: [
                "By signing up you agree to our terms and privacy policy.", "Terms of use",
                "This site is protected by reCAPTCHA and the Google Privacy Policy applies.",
            ])
        expect(
            LegalNotice.self,
            keeps: [
                "The company has changed its privacy policy.", "Terms of surrender",
                "These conditions apply to your garden as well, if it lies on clay.",
            ])
    }

    @Test func `notices of what a page earns go and commissions in the news stay`() {
        expect(
            AffiliateNotice.self,
            drops: [
                "We may earn a commission from links on this page.",
                "This article contains affiliate links.",
                "If you buy something through our links, our site earns a small commission.",
                "This post has been made as paid promotion for one of our partners.",
                "Products are chosen by our editors; the retailers pay us an affiliate fee.",
            ])
        expect(
            AffiliateNotice.self,
            keeps: [
                "The commission said it may buy the link road.",
                "Salespeople earn a commission on every purchase, the union said.",
                "An affiliate of the bank bought the site.",
                "The commission earns no praise on this page of history.",
                "“We earn a commission from every link,” she said.",
                "He was paid, and promotion followed; we buy it.",
            ])
    }

    @Test func `terms of republication go and books that are printed again stay`() {
        expect(
            SyndicationNotice.self,
            drops: [
                "You are free to republish our articles under a Creative Commons license.",
                "Republish this article for free, with a byline and a link to our site.",
                "This work is licensed under a Creative Commons Attribution 4.0 International License.",
                "Unless stated otherwise, the work on these pages is licensed under Creative Commons.",
                "Our stories may be republished under Creative Commons.",
                "Please contact us for permission if you want to reprint the text.",
            ])
        expect(
            SyndicationNotice.self,
            keeps: [
                "The diaries were republished in 1962.",
                "The printer had a license to reprint the songs until 1910.",
                "Creative Commons has changed how artists work.",
                "The museum puts its photographs under Creative Commons.",
                "Our neighbours republish the old maps every spring.",
                "“You may republish it with credit,” the author told us.",
            ])
    }

    @Test func `rows of links go and bylines and quotations stay`() {
        expect(LinkRow.self, drops: ["Home > World > Europe", "About us | Careers | Contact", "Home / News"])
        expect(LinkRow.self, keeps: ["By Jane Doe | 10 September 2022", "> It was cold", "War / Peace"])
    }
}
