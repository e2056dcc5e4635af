import HTMLParsing
import NarrationModel

/// Leaves out menus, breadcrumbs and the like: `<nav>`, `<ul class="breadcrumb">`.
///
/// Links within the text are left alone.
enum SiteNavigation: ElementRule {
    static let id: RuleID = "site-navigation"
    static let summary = "Menus, breadcrumbs and other ways through the site"
    static let parts: PageParts = [.navigation, .breadcrumb]
    static let tags: Set<HTMLTag> = [.nav, .menu]
    static let roles: Set<String> = ["navigation", "menu", "menubar", "tablist", "toolbar"]
}
