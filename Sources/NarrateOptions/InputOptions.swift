internal import ArgumentParser
import NarrationPipeline
package import PageFetching

/// How inputs from the web are fetched.
package struct InputOptions: ParsableArguments {
    @Flag(help: "Fetch from this machine and private networks too.")
    package var allowPrivate = false

    package init() {}

    package var fetcher: PageFetcher { PageFetcher(allowsPrivateAddresses: allowPrivate) }
}
