// Made by Scripts/emoji_names.py from emoji-test.txt 15.0; do not edit.
// Copyright Unicode, Inc. The names are CLDR short names, used under the Unicode License (SPDX: Unicode-DFS-2016), whose text
// is at https://www.unicode.org/license.txt

extension EmojiNames {
    static let people = """
        ⛹♀=woman bouncing ball|🏋=person lifting weights|🏋♂=man lifting weights|🏋♀=woman lifting weights
        🚴=person biking|🚴♂=man biking|🚴♀=woman biking|🚵=person mountain biking|🚵♂=man mountain biking
        🚵♀=woman mountain biking|🤸=person cartwheeling|🤸♂=man cartwheeling|🤸♀=woman cartwheeling
        🤼=people wrestling|🤼♂=men wrestling|🤼♀=women wrestling|🤽=person playing water polo
        🤽♂=man playing water polo|🤽♀=woman playing water polo|🤾=person playing handball|🤾♂=man playing handball
        🤾♀=woman playing handball|🤹=person juggling|🤹♂=man juggling|🤹♀=woman juggling|🧘=person in lotus position
        🧘♂=man in lotus position|🧘♀=woman in lotus position|🛀=person taking bath|🛌=person in bed
        🧑🤝🧑=people holding hands|👭=women holding hands|👫=woman and man holding hands|👬=men holding hands|💏=kiss
        👩❤💋👨=kiss: woman, man|👨❤💋👨=kiss: man, man|👩❤💋👩=kiss: woman, woman|💑=couple with heart
        👩❤👨=couple with heart: woman, man|👨❤👨=couple with heart: man, man|👩❤👩=couple with heart: woman, woman
        👪=family|👨👩👦=family: man, woman, boy|👨👩👧=family: man, woman, girl|👨👩👧👦=family: man, woman, girl, boy
        👨👩👦👦=family: man, woman, boy, boy|👨👩👧👧=family: man, woman, girl, girl|👨👨👦=family: man, man, boy
        👨👨👧=family: man, man, girl|👨👨👧👦=family: man, man, girl, boy|👨👨👦👦=family: man, man, boy, boy
        👨👨👧👧=family: man, man, girl, girl|👩👩👦=family: woman, woman, boy|👩👩👧=family: woman, woman, girl
        👩👩👧👦=family: woman, woman, girl, boy|👩👩👦👦=family: woman, woman, boy, boy
        👩👩👧👧=family: woman, woman, girl, girl|👨👦=family: man, boy|👨👦👦=family: man, boy, boy|👨👧=family: man, girl
        👨👧👦=family: man, girl, boy|👨👧👧=family: man, girl, girl|👩👦=family: woman, boy|👩👦👦=family: woman, boy, boy
        👩👧=family: woman, girl|👩👧👦=family: woman, girl, boy|👩👧👧=family: woman, girl, girl|🗣=speaking head
        👤=bust in silhouette|👥=busts in silhouette|🫂=people hugging|👣=footprints|🐵=monkey face|🐒=monkey|🦍=gorilla
        🦧=orangutan|🐶=dog face|🐕=dog|🦮=guide dog|🐕🦺=service dog|🐩=poodle|🐺=wolf|🦊=fox|🦝=raccoon|🐱=cat face|🐈=cat
        🐈⬛=black cat|🦁=lion|🐯=tiger face|🐅=tiger|🐆=leopard|🐴=horse face|🫎=moose|🫏=donkey|🐎=horse|🦄=unicorn
        🦓=zebra|🦌=deer|🦬=bison|🐮=cow face|🐂=ox|🐃=water buffalo|🐄=cow|🐷=pig face|🐖=pig|🐗=boar|🐽=pig nose|🐏=ram
        🐑=ewe|🐐=goat|🐪=camel|🐫=two-hump camel|🦙=llama|🦒=giraffe|🐘=elephant|🦣=mammoth|🦏=rhinoceros|🦛=hippopotamus
        🐭=mouse face|🐁=mouse|🐀=rat|🐹=hamster|🐰=rabbit face|🐇=rabbit|🐿=chipmunk|🦫=beaver|🦔=hedgehog|🦇=bat|🐻=bear
        🐻❄=polar bear|🐨=koala|🐼=panda|🦥=sloth|🦦=otter|🦨=skunk|🦘=kangaroo|🦡=badger|🐾=paw prints|🦃=turkey|🐔=chicken
        🐓=rooster|🐣=hatching chick|🐤=baby chick|🐥=front-facing baby chick|🐦=bird|🐧=penguin|🕊=dove|🦅=eagle|🦆=duck
        🦢=swan|🦉=owl|🦤=dodo|🪶=feather|🦩=flamingo|🦚=peacock|🦜=parrot|🪽=wing|🐦⬛=black bird|🪿=goose|🐸=frog
        🐊=crocodile|🐢=turtle|🦎=lizard|🐍=snake|🐲=dragon face|🐉=dragon|🦕=sauropod|🦖=T-Rex|🐳=spouting whale|🐋=whale
        🐬=dolphin|🦭=seal|🐟=fish|🐠=tropical fish|🐡=blowfish|🦈=shark|🐙=octopus|🐚=spiral shell|🪸=coral|🪼=jellyfish
        🐌=snail|🦋=butterfly|🐛=bug|🐜=ant|🐝=honeybee|🪲=beetle|🐞=lady beetle|🦗=cricket|🪳=cockroach|🕷=spider
        🕸=spider web|🦂=scorpion|🦟=mosquito|🪰=fly|🪱=worm|🦠=microbe|💐=bouquet|🌸=cherry blossom|💮=white flower
        🪷=lotus|🏵=rosette|🌹=rose|🥀=wilted flower|🌺=hibiscus|🌻=sunflower|🌼=blossom|🌷=tulip|🪻=hyacinth|🌱=seedling
        🪴=potted plant|🌲=evergreen tree|🌳=deciduous tree|🌴=palm tree|🌵=cactus|🌾=sheaf of rice|🌿=herb|☘=shamrock
        🍀=four leaf clover|🍁=maple leaf|🍂=fallen leaf|🍃=leaf fluttering in wind|🪹=empty nest|🪺=nest with eggs
        🍄=mushroom|🍇=grapes|🍈=melon|🍉=watermelon|🍊=tangerine|🍋=lemon|🍌=banana|🍍=pineapple|🥭=mango|🍎=red apple
        🍏=green apple|🍐=pear|🍑=peach|🍒=cherries|🍓=strawberry|🫐=blueberries|🥝=kiwi fruit|🍅=tomato|🫒=olive
        🥥=coconut|🥑=avocado|🍆=eggplant|🥔=potato|🥕=carrot|🌽=ear of corn|🌶=hot pepper|🫑=bell pepper|🥒=cucumber
        🥬=leafy green|🥦=broccoli|🧄=garlic|🧅=onion|🥜=peanuts|🫘=beans|🌰=chestnut|🫚=ginger root|🫛=pea pod|🍞=bread
        🥐=croissant|🥖=baguette bread|🫓=flatbread|🥨=pretzel|🥯=bagel|🥞=pancakes|🧇=waffle|🧀=cheese wedge
        🍖=meat on bone|🍗=poultry leg|🥩=cut of meat|🥓=bacon|🍔=hamburger|🍟=french fries|🍕=pizza|🌭=hot dog
        🥪=sandwich|🌮=taco|🌯=burrito|🫔=tamale|🥙=stuffed flatbread|🧆=falafel|🥚=egg|🍳=cooking|🥘=shallow pan of food
        🍲=pot of food|🫕=fondue|🥣=bowl with spoon|🥗=green salad|🍿=popcorn|🧈=butter|🧂=salt|🥫=canned food
        🍱=bento box|🍘=rice cracker|🍙=rice ball|🍚=cooked rice|🍛=curry rice|🍜=steaming bowl|🍝=spaghetti
        🍠=roasted sweet potato|🍢=oden|🍣=sushi|🍤=fried shrimp|🍥=fish cake with swirl|🥮=moon cake|🍡=dango
        🥟=dumpling|🥠=fortune cookie|🥡=takeout box|🦀=crab|🦞=lobster|🦐=shrimp|🦑=squid|🦪=oyster|🍦=soft ice cream
        🍧=shaved ice|🍨=ice cream|🍩=doughnut|🍪=cookie|🎂=birthday cake|🍰=shortcake|🧁=cupcake|🥧=pie|🍫=chocolate bar
        🍬=candy|🍭=lollipop|🍮=custard|🍯=honey pot|🍼=baby bottle|🥛=glass of milk|☕=hot beverage|🫖=teapot
        🍵=teacup without handle|🍶=sake|🍾=bottle with popping cork|🍷=wine glass|🍸=cocktail glass|🍹=tropical drink
        🍺=beer mug|🍻=clinking beer mugs|🥂=clinking glasses|🥃=tumbler glass|🫗=pouring liquid|🥤=cup with straw
        🧋=bubble tea|🧃=beverage box|🧉=mate|🧊=ice|🥢=chopsticks|🍽=fork and knife with plate|🍴=fork and knife
        🥄=spoon|🔪=kitchen knife|🫙=jar|🏺=amphora|🌍=globe showing Europe-Africa|🌎=globe showing Americas
        🌏=globe showing Asia-Australia|🌐=globe with meridians|🗺=world map|🗾=map of Japan|🧭=compass
        🏔=snow-capped mountain|⛰=mountain|🌋=volcano|🗻=mount fuji|🏕=camping|🏖=beach with umbrella|🏜=desert
        🏝=desert island|🏞=national park|🏟=stadium|🏛=classical building|🏗=building construction|🧱=brick|🪨=rock
        🪵=wood|🛖=hut|🏘=houses|🏚=derelict house|🏠=house|🏡=house with garden|🏢=office building
        🏣=Japanese post office|🏤=post office|🏥=hospital|🏦=bank|🏨=hotel|🏩=love hotel|🏪=convenience store|🏫=school
        🏬=department store|🏭=factory|🏯=Japanese castle|🏰=castle|💒=wedding|🗼=Tokyo tower|🗽=Statue of Liberty
        ⛪=church|🕌=mosque|🛕=hindu temple|🕍=synagogue|⛩=shinto shrine|🕋=kaaba|⛲=fountain|⛺=tent|🌁=foggy
        🌃=night with stars|🏙=cityscape|🌄=sunrise over mountains|🌅=sunrise|🌆=cityscape at dusk|🌇=sunset
        🌉=bridge at night|♨=hot springs|🎠=carousel horse|🛝=playground slide|🎡=ferris wheel|🎢=roller coaster
        💈=barber pole|🎪=circus tent|🚂=locomotive|🚃=railway car|🚄=high-speed train|🚅=bullet train|🚆=train|🚇=metro
        🚈=light rail|🚉=station|🚊=tram|🚝=monorail|🚞=mountain railway|🚋=tram car|🚌=bus|🚍=oncoming bus|🚎=trolleybus
        🚐=minibus|🚑=ambulance|🚒=fire engine|🚓=police car|🚔=oncoming police car|🚕=taxi|🚖=oncoming taxi
        🚗=automobile|🚘=oncoming automobile|🚙=sport utility vehicle|🛻=pickup truck|🚚=delivery truck
        🚛=articulated lorry|🚜=tractor|🏎=racing car|🏍=motorcycle|🛵=motor scooter
        """
}
