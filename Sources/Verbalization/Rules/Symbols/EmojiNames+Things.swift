// Made by Scripts/emoji_names.py from emoji-test.txt 15.0; do not edit.
// Copyright Unicode, Inc. The names are CLDR short names, used under the Unicode License (SPDX: Unicode-DFS-2016), whose text
// is at https://www.unicode.org/license.txt

extension EmojiNames {
    static let things = """
        🦽=manual wheelchair|🦼=motorized wheelchair|🛺=auto rickshaw|🚲=bicycle|🛴=kick scooter|🛹=skateboard
        🛼=roller skate|🚏=bus stop|🛣=motorway|🛤=railway track|🛢=oil drum|⛽=fuel pump|🛞=wheel|🚨=police car light
        🚥=horizontal traffic light|🚦=vertical traffic light|🛑=stop sign|🚧=construction|⚓=anchor|🛟=ring buoy
        ⛵=sailboat|🛶=canoe|🚤=speedboat|🛳=passenger ship|⛴=ferry|🛥=motor boat|🚢=ship|✈=airplane|🛩=small airplane
        🛫=airplane departure|🛬=airplane arrival|🪂=parachute|💺=seat|🚁=helicopter|🚟=suspension railway
        🚠=mountain cableway|🚡=aerial tramway|🛰=satellite|🚀=rocket|🛸=flying saucer|🛎=bellhop bell|🧳=luggage
        ⌛=hourglass done|⏳=hourglass not done|⌚=watch|⏰=alarm clock|⏱=stopwatch|⏲=timer clock|🕰=mantelpiece clock
        🕛=twelve o’clock|🕧=twelve-thirty|🕐=one o’clock|🕜=one-thirty|🕑=two o’clock|🕝=two-thirty|🕒=three o’clock
        🕞=three-thirty|🕓=four o’clock|🕟=four-thirty|🕔=five o’clock|🕠=five-thirty|🕕=six o’clock|🕡=six-thirty
        🕖=seven o’clock|🕢=seven-thirty|🕗=eight o’clock|🕣=eight-thirty|🕘=nine o’clock|🕤=nine-thirty|🕙=ten o’clock
        🕥=ten-thirty|🕚=eleven o’clock|🕦=eleven-thirty|🌑=new moon|🌒=waxing crescent moon|🌓=first quarter moon
        🌔=waxing gibbous moon|🌕=full moon|🌖=waning gibbous moon|🌗=last quarter moon|🌘=waning crescent moon
        🌙=crescent moon|🌚=new moon face|🌛=first quarter moon face|🌜=last quarter moon face|🌡=thermometer|☀=sun
        🌝=full moon face|🌞=sun with face|🪐=ringed planet|⭐=star|🌟=glowing star|🌠=shooting star|🌌=milky way
        ☁=cloud|⛅=sun behind cloud|⛈=cloud with lightning and rain|🌤=sun behind small cloud
        🌥=sun behind large cloud|🌦=sun behind rain cloud|🌧=cloud with rain|🌨=cloud with snow
        🌩=cloud with lightning|🌪=tornado|🌫=fog|🌬=wind face|🌀=cyclone|🌈=rainbow|🌂=closed umbrella|☂=umbrella
        ☔=umbrella with rain drops|⛱=umbrella on ground|⚡=high voltage|❄=snowflake|☃=snowman
        ⛄=snowman without snow|☄=comet|🔥=fire|💧=droplet|🌊=water wave|🎃=jack-o-lantern|🎄=Christmas tree
        🎆=fireworks|🎇=sparkler|🧨=firecracker|✨=sparkles|🎈=balloon|🎉=party popper|🎊=confetti ball|🎋=tanabata tree
        🎍=pine decoration|🎎=Japanese dolls|🎏=carp streamer|🎐=wind chime|🎑=moon viewing ceremony|🧧=red envelope
        🎀=ribbon|🎁=wrapped gift|🎗=reminder ribbon|🎟=admission tickets|🎫=ticket|🎖=military medal|🏆=trophy
        🏅=sports medal|🥇=1st place medal|🥈=2nd place medal|🥉=3rd place medal|⚽=soccer ball|⚾=baseball|🥎=softball
        🏀=basketball|🏐=volleyball|🏈=american football|🏉=rugby football|🎾=tennis|🥏=flying disc|🎳=bowling
        🏏=cricket game|🏑=field hockey|🏒=ice hockey|🥍=lacrosse|🏓=ping pong|🏸=badminton|🥊=boxing glove
        🥋=martial arts uniform|🥅=goal net|⛳=flag in hole|⛸=ice skate|🎣=fishing pole|🤿=diving mask|🎽=running shirt
        🎿=skis|🛷=sled|🥌=curling stone|🎯=bullseye|🪀=yo-yo|🪁=kite|🔫=water pistol|🎱=pool 8 ball|🔮=crystal ball
        🪄=magic wand|🎮=video game|🕹=joystick|🎰=slot machine|🎲=game die|🧩=puzzle piece|🧸=teddy bear|🪅=piñata
        🪩=mirror ball|🪆=nesting dolls|♠=spade suit|♥=heart suit|♦=diamond suit|♣=club suit|♟=chess pawn|🃏=joker
        🀄=mahjong red dragon|🎴=flower playing cards|🎭=performing arts|🖼=framed picture|🎨=artist palette|🧵=thread
        🪡=sewing needle|🧶=yarn|🪢=knot|👓=glasses|🕶=sunglasses|🥽=goggles|🥼=lab coat|🦺=safety vest|👔=necktie
        👕=t-shirt|👖=jeans|🧣=scarf|🧤=gloves|🧥=coat|🧦=socks|👗=dress|👘=kimono|🥻=sari|🩱=one-piece swimsuit|🩲=briefs
        🩳=shorts|👙=bikini|👚=woman’s clothes|🪭=folding hand fan|👛=purse|👜=handbag|👝=clutch bag|🛍=shopping bags
        🎒=backpack|🩴=thong sandal|👞=man’s shoe|👟=running shoe|🥾=hiking boot|🥿=flat shoe|👠=high-heeled shoe
        👡=woman’s sandal|🩰=ballet shoes|👢=woman’s boot|🪮=hair pick|👑=crown|👒=woman’s hat|🎩=top hat
        🎓=graduation cap|🧢=billed cap|🪖=military helmet|⛑=rescue worker’s helmet|📿=prayer beads|💄=lipstick|💍=ring
        💎=gem stone|🔇=muted speaker|🔈=speaker low volume|🔉=speaker medium volume|🔊=speaker high volume
        📢=loudspeaker|📣=megaphone|📯=postal horn|🔔=bell|🔕=bell with slash|🎼=musical score|🎵=musical note
        🎶=musical notes|🎙=studio microphone|🎚=level slider|🎛=control knobs|🎤=microphone|🎧=headphone|📻=radio
        🎷=saxophone|🪗=accordion|🎸=guitar|🎹=musical keyboard|🎺=trumpet|🎻=violin|🪕=banjo|🥁=drum|🪘=long drum
        🪇=maracas|🪈=flute|📱=mobile phone|📲=mobile phone with arrow|☎=telephone|📞=telephone receiver|📟=pager
        📠=fax machine|🔋=battery|🪫=low battery|🔌=electric plug|💻=laptop|🖥=desktop computer|🖨=printer|⌨=keyboard
        🖱=computer mouse|🖲=trackball|💽=computer disk|💾=floppy disk|💿=optical disk|📀=dvd|🧮=abacus|🎥=movie camera
        🎞=film frames|📽=film projector|🎬=clapper board|📺=television|📷=camera|📸=camera with flash|📹=video camera
        📼=videocassette|🔍=magnifying glass tilted left|🔎=magnifying glass tilted right|🕯=candle|💡=light bulb
        🔦=flashlight|🏮=red paper lantern|🪔=diya lamp|📔=notebook with decorative cover|📕=closed book|📖=open book
        📗=green book|📘=blue book|📙=orange book|📚=books|📓=notebook|📒=ledger|📃=page with curl|📜=scroll
        📄=page facing up|📰=newspaper|🗞=rolled-up newspaper|📑=bookmark tabs|🔖=bookmark|🏷=label|💰=money bag|🪙=coin
        💴=yen banknote|💵=dollar banknote|💶=euro banknote|💷=pound banknote|💸=money with wings|💳=credit card
        🧾=receipt|💹=chart increasing with yen|✉=envelope|📧=e-mail|📨=incoming envelope|📩=envelope with arrow
        📤=outbox tray|📥=inbox tray|📦=package|📫=closed mailbox with raised flag|📪=closed mailbox with lowered flag
        📬=open mailbox with raised flag|📭=open mailbox with lowered flag|📮=postbox|🗳=ballot box with ballot
        ✏=pencil|✒=black nib|🖋=fountain pen|🖊=pen|🖌=paintbrush|🖍=crayon|📝=memo|💼=briefcase|📁=file folder
        📂=open file folder|🗂=card index dividers|📅=calendar|📆=tear-off calendar|🗒=spiral notepad
        🗓=spiral calendar|📇=card index|📈=chart increasing|📉=chart decreasing|📊=bar chart|📋=clipboard|📌=pushpin
        📍=round pushpin|📎=paperclip|🖇=linked paperclips|📏=straight ruler|📐=triangular ruler|✂=scissors
        🗃=card file box|🗄=file cabinet|🗑=wastebasket|🔒=locked|🔓=unlocked|🔏=locked with pen|🔐=locked with key
        🔑=key|🗝=old key|🔨=hammer|🪓=axe|⛏=pick|⚒=hammer and pick|🛠=hammer and wrench|🗡=dagger|⚔=crossed swords
        💣=bomb|🪃=boomerang|🏹=bow and arrow|🛡=shield|🪚=carpentry saw|🔧=wrench|🪛=screwdriver|🔩=nut and bolt|⚙=gear
        🗜=clamp|⚖=balance scale|🦯=white cane|🔗=link|⛓=chains|🪝=hook|🧰=toolbox|🧲=magnet|🪜=ladder|⚗=alembic
        🧪=test tube|🧫=petri dish|🧬=dna|🔬=microscope|🔭=telescope|📡=satellite antenna|💉=syringe|🩸=drop of blood
        💊=pill|🩹=adhesive bandage|🩼=crutch|🩺=stethoscope|🩻=x-ray|🚪=door|🛗=elevator|🪞=mirror|🪟=window|🛏=bed
        🛋=couch and lamp|🪑=chair|🚽=toilet|🪠=plunger|🚿=shower|🛁=bathtub|🪤=mouse trap|🪒=razor|🧴=lotion bottle
        🧷=safety pin|🧹=broom|🧺=basket|🧻=roll of paper|🪣=bucket|🧼=soap|🫧=bubbles|🪥=toothbrush|🧽=sponge
        🧯=fire extinguisher
        """
}
