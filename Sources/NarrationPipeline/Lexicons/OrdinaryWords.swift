/// Words that stand in names with a capital and that English rules read rightly, so that nobody needs to look at them.
///
///     Foreign, Ministers, Bridge     words that are ordinary in small letters
///     Russian-occupied, London       nations, great cities and the commonest names of people
///     Verification                   words whose ending tells that they are no names
///
/// Words are chosen by our judgement, part of them from those that come with a capital on the pages that reading is
/// developed with and are also English dictionary words. No name that a shipped lexicon corrects may be among them.
/// Only ``LexiconCheck`` uses the list: nothing is said in another way for it.
enum OrdinaryWords {
    /// Whether `word`, and each part that hyphens or apostrophes join, needs no look.
    static func contains(_ word: String) -> Bool {
        let parts = word.split { "-'’".contains($0) }
        return !parts.isEmpty && parts.allSatisfy(isOrdinary)
    }

    private static func isOrdinary(_ part: Substring) -> Bool {
        let small = part.lowercased()
        if all.contains(small) { return true }
        if small.hasSuffix("s"), all.contains(String(small.dropLast())) { return true }
        if small.count > 7, endings.contains(where: small.hasSuffix), !OddSpelling.isOdd(small) {
            return true
        }
        return part.first?.isLowercase == true && !OddSpelling.isOdd(small)
    }

    /// Endings of ordinary words that names hardly have.
    private static let endings = [
        "able", "ful", "ical", "ity", "less", "ment", "ness", "ship", "sion", "tion", "ations", "ments",
        "tions",
    ]

    private static let all = Set(
        (common + " " + names).split(whereSeparator: \.isWhitespace).map(String.init))

    private static let common = """
        abbey about above academic academy acceleration access accessibility accord according account achieving
        across act action actions active activity adaptability administration admiral ads advanced advent advisory
        affairs after again against agency agenda agent agile agreement agriculture aid air airborne airlines
        airport airways alarm album alert alignment all alley alliance allied almond along alpha alphabet alpine
        also although alto always am amateur ambassador amber amendment amid among an analyst analytics anchor
        ancient angel angular animal annual another answer antique any apartment app apple april arch archbishop
        archer architecture archive are area arena armed army around arrow art artificial arts as ash ask asked
        aspen assembly assistant associated association assurance at athletic atlas attorney audit aurora authority
        autism auto autumn available avenue avoid award awards away baby back bad badger bag baker bakery balance
        ball band bank banner banquet bar barber barn baron barrier base basic basics basin basket bath battalion
        battery battle bay beach beacon bean bear beauty because bed bee been before behind being bell below belt
        bench beneath berry beside besides bespoke best better between beyond bicycle big bill billion bird birth
        bishop bitcoin bitter black blade blind block blood bloom blossom blow blue blueprint board boat body bond
        bone bonus book booking boom boot border borough boss both bottle bottom bow bowl box boy branch brand brave
        bread break breeze brick bride bridge brigade bright bring broad broadcasting bronze brook brother brothers
        brown buck budget buffalo bug builder building bull bureau bus bush business but butler butter button buy by
        cabinet cable cache cafe cake calculator call calm camp campaign can canal candle candy canvas cape capital
        capitol capt captain car card cardinal care career carpenter cart case cash casino castle cat cathedral
        catholic cattle cavalry cave cedar cell cemetery census center centers central centre century certificate
        certified chair chairman challenge chamber champion chance chancellor change changing channel chapel chapter
        charity charter chase cheap check cheese cherry chicken chief child children chocolate choice choir choose
        chronicle church cinema circle circus citizen city civic civil claim clark class classic classical clean
        clear clerk click cliff climate clinic clock close cloth cloud club cluster coach coal coalition coast coat
        cock code codex coding coffee coin col cold collection collective college colonel colonial colony color
        colour column comedy comet comfort comic command commander commerce commercial commission commissioner
        committee common commons commonwealth communications communist community company complaint complete complex
        compliance components computer concert concrete condition confederation conference congratulations congress
        connected connection cons conservative consider considerations constitution constraints construction consul
        contact continental continuity contract control convention cook cooper cooperative copper copy coral core
        corn corner corporal corporation corps cost costs cottage cotton couch could council counsel countdown
        counter country county couple courage course court cousin cover cow craft crafts crane crash crazy cream
        creative credentials credit creek crescent crest cricket crime criminal crisis crop cross crossing crowd
        crown cruise crystal culture cup current customs cut cyber cycle daily dairy damage dame dance danger dark
        dash dashboard data database date daughter dawn day days deacon dead deal dean dear death debate debt decade
        december decision deep deer defence defense delegation delta demand democracy democrat democratic dental
        department deputy description desert design desk desktop despite detective development device dialogue
        diamond diary did digital dinner diocese director dirty disaster disclosure discord discount discovery
        discussion disease dish display distance district division do dock docker doctor does dog dollar dolphin
        domain don door double dove down dr draft dragon dream dress drink drive drop drug dry duchess duck duke
        dungeon during dust duty dynamics each eagle earl early earth east eastern easy echo economic economy eddy
        edge edition editor education efficiency eight either elder elderly electoral electric electrical
        electricity electronic eleven elite elm email emerald emergency emperor empire employment end enemy energy
        enforcement engine engineer engineering english enterprise enterprises entertainment entrance entry
        environment environmental equality equipment equity error escape essential estate ethics even evening event
        events ever every evidence exam example except exchange executive exit experience expert explorer expo
        export express extension exterior eye face fact factory facts fail fair faith fake fall falls family fan
        fantasy farewell farm farmer fashion fast fat father favorite fear feather feature february federal
        federation fell fellow fence fern ferry festival fever few fiction field fight film final finance financial
        find finger finish fire first fish fisher fisheries fit five flag flame flat fleet flight flood floor flower
        fly following food foot football force ford foreign forest forever form former fort fortune forum foundation
        fountain four fox frame framework free freedom french fresh friend friendly friends frog from front frontier
        frost fruit fuel full fun fund funeral fusion future gallery game games gap garage garden gardens gas gate
        gates gazette gen general generation genesis gentle gentlemen ghost giant gift girl given glass global globe
        go goal goat gold golden good goods goose gov government governor grace grade grain grand grant grass gravel
        gray great greatest green grey ground group grove growth guard guardian guest guide guidelines guild guilty
        guinea gulf gun habit had hair half hall hammer hand happy harbor harbour hard hardy harry harvest has hat
        have having hawk hazel he he's head health healthcare heart heat heaven heavy height hello helps hen hence
        her herald here here's heritage hero hertz hey hi hidden high higher highlights highway hill hills him his
        history hit holdings holiday hollow holocaust holy home honest honey honor honour honourable hope hopper
        horn horse hospital host hosting hot hotel hour house household housing how however hub human humanitarian
        hundred hunt hunter hurricane ice iconic idea identify if ignite image images immigration impact imperial
        import impossible in inch including inclusion inclusive income indeed independence independent index
        indicators indoor industrial industry infantry infinity information initiative inlet inn innovation inquiry
        inside insight insights inspector instead institute institution insurance intel intelligence interfaces
        interior internal international internet interview into introduction investment investor iron is island
        islands isle issue it it's item its ivory jack japan jasper jazz jersey jet job jobs john joint journal joy
        judge judicial judiciary juice july jump junction june jungle junior just justice kayak keep keeper ken key
        kids kind king kingdom kitchen kite knight know lab label labor labour labs ladies lady lake lamb lambda
        lamp land lane large last late laurel law lawyer lead leader leaf league lean learning lee left legal legend
        legion legislature lemon lens less letter level liberal liberation liberty library license lieutenant life
        light lightning lily limit limited line link linking lion list lite little live load loan local lock lodge
        loft logic lonely long look lord lords lost love low lower loyal lt luck lucky lunar lunch luxury machine
        mad madam made magazine magic magnet magnolia mail main major make male mall man management manager mango
        manifesto manor many maple maps mar marathon marble march marine maritime mark market marketplace marshal
        marshall martin mason mass master match math matrix matt matters max maximum may maybe mayor me meadow meal
        meanwhile meat media medical medicine meet meeting member members memorial men mental mercury mercy message
        metal meteorological method metropolitan micro mid middle midnight midwest might mighty mike mile military
        militia milk mill millennial miller million mind mine mines mini minimal minimum minister ministry mint
        mirror miss missile mission mist mister mix mixed mobile mode model modern modules monetary money monkey
        monster month monument moon moor moore moral more moreover morning mosque most mother motivation motor mount
        mountain mountains mouse mouth movement movie mr mrs ms much mud multi murder museum music must mutual my
        mystery nation national nationalist nations nationwide native natural nature naval navy near nearby
        negotiator neither nest network networks never new news night nine ninja no noble nor normal north northeast
        northern northwest nose not notable note nothing november now nuclear number nurse oak oasis object
        objective observatory observer ocean october odd of off offer offered office officer often oh oil ok okay
        old olive on once one onion only onto open opera operation opposition option orange orchard order organic
        organization organizational origin orthodox other otter ought our ours out outdoor outer outside over
        overflow overview owl own ox pacific package page paint pair palace palm pandas pandemic panel panther paper
        parade paradise parent parish park parker parking parliament parliamentary part partner partners partnership
        parts party pass past pastor path patient patriot pattern pay payments peace pearl pen peninsula pension
        people peoples pepper per perfect perhaps permit perplexity person pet petroleum phase phoenix phone photo
        photon piano picture pictures pier pig pilgrim pillars pilot pine pink pipeline pirate pixel pizza place
        plain plains plan planet planner planning plans plant plastic plate platform platinum play player plaza
        please plus pocket podcasts podium pods poetry point poison polar pole police policy poll pond pool poor
        pope popular port post pot potato pottery pound poverty powder power practice prairie prayer preferred
        pregnancy premier premiere premium prep presbyterian presentation president press prevention price pride
        priest prime prince princess principal print prison private prize pro problem process processing product
        production prof professor profile profit program programming progressive project promise property pros
        prosecutor protection protest proud province psychiatry psychological pub public publisher publishing pump
        pure purple push quality quarter queen question quick quiet quiz rabbit race racing radio railroad railway
        rain rainbow random range ranger rapid raspberry rat rate rather rating raven raw ray reactor read reading
        ready real reality record recording recovery red reform refugee regent regiment region regional register
        registry regular relief religious remote rent rep repair report reporter reporting representative
        representatives republic republican rescue research reserve resistance resolution resources rest restaurant
        result retail return rev revenue review reviewed reviews revolution revolutionary rice rich ride ridge right
        rights ring rise risk river road rob robin rock rocket role roman roof room root rope rose rough round route
        rover row royal rugby rule run rural rush rust safe safety said sail sailor saint sale salmon salt same
        sanctuary sand sandwich satellite saturday save says scan scenario scene schedule scholar school science
        score scout script sea seal search season seat second secret secretary secrets section sector security seed
        select self sell sen senate senator send senior sense september sergeant serial series serious server
        service services set seven several sgt shadow shall shame shape share shark sharp she she's sheep shell
        shelter sheriff shield shine ship shoe shop shore short shorts shot should show shower side sierra sight
        sign signal silent silk silver simple simplified since single sir sister six size skill skin sky slate sleep
        slow small smart smith smoke smooth snake snow so soap soccer social socialist society soft software soil
        solar soldier sole solicitor solid solution some sometimes son song soon soul sound source south southeast
        southern southwest southwestern soviet sow space spark speaker special species speech speed spider spirit
        split sport sports spot spread spring springs spy squad square stable stack stadium staff stage stake stand
        standard star start state states station statistics steam steel step stick still stock stone stop storage
        stories storm story strait strand stranger strategic strategist strategy stream street strike strip strong
        structure student studio study style subheadings success such sugar suit suite summary summer summit sun
        super superintendent superior supply support supreme surgeon surprise survey survivor swan sweet swift
        swimming sword symphony syndrome system systems tabernacle table tables tablet tail tailwind take tale
        talent talk tall tan tank target task taste tax taxi taylor tea teacher teal team tear tech technical
        technology telegram telegraph television temple ten tennis tent term terminology territory test text than
        thank thanks that the theater theatre their theirs them then therapy there these they they're thing things
        think thinking third this those though thoughts thousand three thrifty throne throughout thus ticket tidal
        tide tier tiger time timer times tiny tip title to tobacco today together told tom tomorrow tonight tool
        tooth top topic torch total touch tough tour tourist toward towards tower town township toy track trade
        trading tradition traffic trail train training transfer transit transport transportation travel treasure
        treasurer treasury treaty tree trend trial triangle tribune trick trip triple triumph troop tropical trouble
        truck true trump trust trusted truth try tube tucker tulip tunnel turn turner turtle tutor twelve twenty
        twilight twin two type typescript ultimate ultra under uniform union unique unit united unity universal
        universe university unless until up update updated upon upper urban us use user vacation valley value van
        varies vegetable vehicle velvet ventures very veteran via vice victory video view village violence violet
        virgin virtual virus visibility vision visit visitor vista visual vitals voice volunteer vote wait wake
        wales walk walker wall want war ward warden warning warrior was waste watch water waters wave way we we've
        wealth weapon weather web wedding week weir welcome welfare well were west western wet whale what wheel
        wheeler when where whereas whether while white who whole why wide wife wild wildlife will wind window
        windows wine wing winner winter wire wise wish with within without witness wolf woman women wonder wood
        woods word work worker workers working workplace works world worst would wrench wright writer yard year
        yellow yes yesterday yet you young your yours youth zen zero zone zoo
        """

    private static let names = """
        adam adams africa african africans alabama alan alaska albania albanian albert alex alexander alice allen
        amanda amazon america american americans amy andrew andrews angela angeles angola anna anne antarctica
        anthony arab arabia arabian arabic arabs arctic argentina arizona armenia arthur asia asian atlanta atlantic
        austin australia australian austria austrian bahamas balkan baltic bangladesh barbara barcelona belgian
        belgium ben bengal benjamin berlin bernard betty birmingham bob bolivia bolivian bosnia bosnian boston
        brazil brazilian brian bristol britain british briton britons brits brooklyn bruce bryan buddhism buddhist
        bulgaria bulgarian bulgarians california cambodia cambridge campbell canada canadian canadians caribbean
        carl carolina carter catherine charles charlie charlotte chicago china chinese chris christian christianity
        christians christmas christopher cleveland clinton collins colorado congo connecticut craig crimean croatia
        croatian cuba cuban cyprus czech czechia dakota dallas danes daniel danish dave david davis delaware delhi
        denmark dennis denver detroit diana dominican donald donna douglas dublin dutch easter ecuador edith edward
        edwards egypt egyptian elaine elizabeth ellen emily emma england eric estonia estonian estonians ethiopia
        ethiopian europe european europeans evans facebook fiji finland finnish finns florida foster france francis
        francisco frank fred gary george georgia georgian german germans germany ghana glasgow google gordon graham
        greece greek greeks greenland greg haiti hamburg hamilton hampshire hannah harold harris harrison harvard
        hawaii hebrew helen henry hindu hispanic holland hollywood hong houston howard hughes hungarian hungary ian
        iceland idaho illinois india indian indiana indians indonesia indonesian instagram iowa iran iranian iraq
        iraqi ireland irish islam islamic israel israeli israelis italian italy jackson jamaica jamaican james jane
        japanese jason jeff jennifer jerusalem jessica jesus jew jewish jews jim jimmy joan joe johnny johnson jones
        jordan jordanian joseph joshua julia kansas karen kate kelly kennedy kentucky kenya kenyan kevin kong korea
        korean koreans kosovo kremlin kuwait kuwaiti las latin latvia latvian laura lawrence lebanese lebanon lewis
        liberia liberian libya libyan linda lisa lithuania lithuanian liverpool lloyd london los louis louisiana
        lucy luxembourg lydia mac macedonia madrid maine malaysia malta manchester manhattan margaret maria mary
        maryland massachusetts matthew mediterranean megan memphis mexican mexico miami michael michigan microsoft
        milan minnesota mississippi missouri mitchell mongolia montana morgan moroccan morocco morris moscow moslem
        murphy muslim muslims myanmar namibia nancy nashville nazi nazis nebraska neil nelson netflix netherlands
        nevada nick nigeria nigerian nobel nordic norway norwegian obama ohio oklahoma oliver olivia olympic
        olympics oregon orlando owen oxford pakistan pakistani palestine palestinian palestinians pamela panama
        paris patricia patrick paul pennsylvania persia persian peru peruvian peter philadelphia philip philippine
        philippines phillips pittsburgh poland poles portland portugal portuguese quebec rachel ralph ramadan reagan
        rebecca rhode richard robert roberts robinson roger romania romanian rome ronald russell russia russian
        russians ruth ryan sahara sally sam samuel san sarah scandinavia scandinavian scotland scots scott scottish
        serbia serbian shanghai sharon siberia simon singapore slovak slovakia slovenia slovenian somali somalia
        spain spaniards spanish spotify stanford stephen steve steven stewart stockholm stuart sudan sudanese susan
        sweden swedes swedish swiss switzerland syria syrian syrians taiwan taiwanese tanzania ted tennessee texan
        texas thai thailand thomas thompson tibet tibetan tim tokyo tony toronto turk turkey turkish turks twitter
        ukraine ukrainian ukrainians ulster utah vancouver vatican vegas venice vermont victor victoria vienna
        vietnam vietnamese virginia walter washington watson welsh westminster wikipedia william williams wilson
        windsor wisconsin wyoming york yorkshire youtube yugoslavia zambia zimbabwe zurich
        """
}
