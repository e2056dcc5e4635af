import NarrateCommands

await NarrateProgram.main()
