import FeedProduction
import NarrationPipeline
import Testing

@Suite struct PublishTargetTests {
    @Test(arguments: ["/srv/www", "www", "./a:b", "../www/"])
    func `a folder is a folder`(text: String) throws {
        #expect(try PublishTarget(text) == .folder(text))
    }

    @Test(arguments: ["host:www", "user@host:/srv/www", "host::module", "rsync://host:873/module"])
    func `a destination has a colon before the first slash`(text: String) throws {
        #expect(try PublishTarget(text) == .rsync(text))
    }

    @Test(arguments: [
        "-e/bin/x", "--rsh=x", "-oProxyCommand=x:y", "user@-oProxyCommand=x:y", "rsync://-x/m", "", "a\nb",
    ])
    func `what would be an option is none`(text: String) {
        let error = #expect(throws: PipelineError.self) { try PublishTarget(text) }
        #expect(error?.code == .configurationUnusable)
    }
}
