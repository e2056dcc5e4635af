import NarrateCommands

await NarrateCommand.main()
