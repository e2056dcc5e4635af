/// The endings of web addresses and names of files.
enum WebSuffix {
    /// Whether `ending`, in small letters, makes an address of what stands before its point.
    static func isKnown(_ ending: String) -> Bool { spoken.contains(ending) || spelt.contains(ending) }

    /// Endings that are said as words.
    static let spoken: Set<String> = words(
        """
        com org net gov edu info mil news biz online media press live site tech app blog shop store space today world
        agency pro name museum me co dev cloud global digital page wiki social network studio art club fun team group
        life email works help guru academy center community events finance foundation health international law london
        nyc report review science solutions support systems tips tools travel vote watch zone africa asia berlin jobs
        mobi coop aero eco green care church school college university film video games photos link click host website
        yaml toml cafe energy fund money bank insurance market markets land house city earth
        """)

    /// Countries' endings that are no English word, others that are spelt, and the usual endings of files.
    static let spelt: Set<String> = words(
        """
        ac ad ae af ag ai al am ao aq ar at au aw ax az ba bb bd be bf bg bh bi bj bm bn br bs bt bw by bz ca cc cd cf
        cg ch ci ck cl cm cn cr cu cv cw cx cy cz de dj dk dm dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg
        gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki
        km kn kp kr kw ky kz lb lc li lk lr ls lt lu lv ly mc md mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx mz na
        nc ne nf ng ni nl no np nr nu nz pa pe pf pg ph pk pl pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh
        si sk sl sm sn sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc
        ve vg vi vn vu wf ws xyz ye yt za zm zw int onion
        pdf jpg jpeg png gif svg doc docx xls xlsx csv txt html htm xml json zip exe mp mov js py php yml ts tsx jsx css sql ini cfg dll gz rb
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
