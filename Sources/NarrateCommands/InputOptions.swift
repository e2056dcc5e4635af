internal import ArgumentParser
import NarrationPipeline
import PageFetching

/// How inputs from the web are fetched.
struct InputOptions: ParsableArguments {
    @Flag(help: "Fetch from this machine and private networks too.")
    var allowPrivate = false

    var fetcher: PageFetcher { PageFetcher(allowsPrivateAddresses: allowPrivate) }
}
