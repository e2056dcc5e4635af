import FeedServer

await ServerProgram.main()
