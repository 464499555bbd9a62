"""
The verbs that say that somebody expressed something.

Each act has its verbs under the frames in which they have content: ``clause`` ("said it
was over", "said that …"), ``that`` (a clause, but only after "that"), ``object`` (the
content is a noun phrase, "denied the report"), ``infinitive`` ("vowed to resign"),
``person`` (an addressee comes first, "told her that …"), ``person_infinitive`` ("urged them
to leave"), ``about`` ("accused him of lying": somebody, a preposition, the content), and
``quote`` (a cue only beside a quotation: "she laughed").

A verb may stand in several frames; the first act it stands under is its act.
"""

__all__ = ["CUE_VERBS", "IRREGULAR_FORMS", "NOT_A_CUE_BEFORE"]

CUE_VERBS: dict[str, dict[str, str]] = {
    "statement": {
        "clause": (
            "say add note argue claim suggest insist announce report explain warn acknowledge "
            "admit declare state assert conclude maintain contend allege stress emphasize "
            "emphasise concede observe remark reply respond reiterate repeat confirm reveal "
            "disclose tweet write recall testify swear predict forecast complain joke boast brag "
            "caution counter quip lament muse opine recount rule specify speculate theorize "
            "theorise hint imply indicate mention elaborate estimate retort interject proclaim "
            "profess relay signal marvel grumble gripe fume echo blog post clarify confide "
            "confess agree vouch attest argue figure reckon calculate point_out spell_out "
            "make_clear go_on_to_say"
        ),
        "that": (
            "cite hold underline underscore highlight rule find message telegraph communicate "
            "get_across"
        ),
        "person": "tell remind inform assure notify advise reassure brief teach persuade",
        "object": (
            "describe discuss address mention stress detail outline explain announce report "
            "criticize criticise praise condemn denounce blast slam decry deplore lambast "
            "lambaste assail attack applaud hail ridicule mock deride rebuke chide question "
            "recount recall reveal disclose acknowledge admit predict forecast allege assert "
            "claim confirm declare state proclaim cite reiterate repeat echo emphasize emphasise "
            "note tout defend dismiss downplay bemoan lament welcome voice express characterize "
            "characterise portray allude_to refer_to point_to warn_of warn_about complain_of "
            "complain_about talk_about speak_about speak_of talk_of boast_of boast_about "
            "comment_on touch_on lash_out_at joke_about hint_at argue_for argue_against "
            "testify_about"
        ),
        "about": (
            "accuse:of blame:for describe:as praise:for criticize:for criticise:for thank:for "
            "characterize:as characterise:as portray:as refer_to:as cite:as fault:for attack:for "
            "dismiss:as denounce:as condemn:for condemn:as charge:with slam:for blast:for "
            "credit:with hail:as congratulate:on warn:of warn:about warn:against tell:about "
            "remind:of mock:for assail:for rebuke:for depict:as paint:as label:as brand:as"
        ),
        "named": "call dub label brand term",
        "quote": (
            "continue shout yell cry scream exclaim whisper mutter murmur laugh sigh shrug smile "
            "grin snap bark growl roar nod conclude begin start finish chime chuckle sniff sneer "
            "wink gasp sob snort groan moan interrupt cut_in chip_in go_on put_it sum_up read "
            "chant sing text email e-mail fire_back shoot_back hit_back shoot fire rejoin deadpan "
            "thunder blurt crow rave gush coo rage seethe scoff tease offer venture volunteer "
            "intone bellow holler stammer plead beg reflect remember enthuse philosophize "
            "summarize summarise pronounce preach rap recite declaim laugh_off say_of say_about "
            "read_out"
        ),
    },
    "question": {
        "clause": "ask wonder inquire enquire query",
        "object": "ask_about ask_for question",
        "person": "ask",
        "quote": "demand",
    },
    "denial": {
        "clause": "deny dispute",
        "object": "deny dispute reject rebut refute contradict disavow repudiate deny_having",
    },
    "request": {
        "clause": "demand request propose recommend urge plead",
        "object": (
            "demand request propose recommend urge call_for call_on_for appeal_for push_for "
            "press_for plead_for"
        ),
        "infinitive": "ask demand beg plead call_on_to",
        "person_infinitive": (
            "urge ask tell order call_on implore beg instruct direct encourage advise warn press "
            "challenge invite beseech exhort command remind"
        ),
    },
    "commitment": {
        "clause": "promise pledge vow swear guarantee",
        "object": "promise pledge vow guarantee",
        "infinitive": "promise pledge vow swear offer threaten commit undertake agree",
        "person": "promise",
    },
    "belief": {
        "clause": (
            "think believe hope fear know expect feel suspect doubt assume realize realise "
            "understand imagine worry guess see consider decide learn bet hear"
        ),
        "infinitive": "expect hope",
        "object": "expect fear doubt believe_in think_of see:as view:as regard:as consider",
        "about": "see:as view:as regard:as",
        "that": "judge determine dream sense recognize recognise",
    },
    "evidence": {
        "clause": "show find suggest indicate demonstrate reveal prove",
        "object": "show indicate reveal reflect",
        "infinitive": "appear seem",
    },
    "attitude": {
        "infinitive": (
            "want plan intend seek aim prefer prepare wish decide choose like mean need try"
        ),
        "object": (
            "support oppose endorse back favor favour want seek prefer love hate like dislike "
            "embrace champion advocate approve_of disapprove_of welcome appreciate like consider"
        ),
    },
    "refusal": {
        "infinitive": "decline refuse",
        "object": "decline refuse",
    },
}
"""Act, frame, verbs; ``_`` joins the words of a phrasal verb, ``:`` leads to a preposition."""

IRREGULAR_FORMS: dict[str, str] = {
    "said": "say", "told": "tell", "wrote": "write", "written": "write", "thought": "think",
    "knew": "know", "known": "know", "felt": "feel", "saw": "see", "seen": "see", "swore": "swear",
    "sworn": "swear", "sang": "sing", "sung": "sing", "held": "hold", "found": "find",
    "taught": "teach", "understood": "understand", "shown": "show", "made": "make",
    "making": "make", "makes": "make", "went": "go", "gone": "go", "goes": "go", "put": "put",
    "putting": "put", "puts": "put", "cut": "cut", "cutting": "cut", "shot": "shoot",
    "spoke": "speak", "spoken": "speak", "began": "begin", "begun": "begin",
    "beginning": "begin", "bet": "bet", "betting": "bet", "read": "read", "sought": "seek",
    "meant": "mean", "chose": "choose", "chosen": "choose", "heard": "hear", "hit": "hit",
    "hitting": "hit", "let": "let", "letting": "let", "got": "get", "getting": "get",
    "spelt": "spell", "dreamt": "dream", "learnt": "learn", "forecast": "forecast",
    "says": "say", "replied": "reply", "stopping": "stop", "bragged": "brag",
    "bragging": "brag", "quipped": "quip", "quipping": "quip", "admitted": "admit",
    "admitting": "admit", "referred": "refer", "referring": "refer", "begged": "beg",
    "begging": "beg", "preferred": "prefer", "preferring": "prefer", "rebutted": "rebut",
    "rebutting": "rebut", "planned": "plan", "planning": "plan", "committed": "commit",
    "committing": "commit", "grinned": "grin", "nodded": "nod", "winked": "wink", "snapped": "snap",
    "sobbed": "sob", "rapped": "rap", "blogged": "blog", "slammed": "slam", "slamming": "slam",
    "dubbed": "dub", "deferred": "defer", "tipped": "tip", "slapped": "slap", "chipped": "chip",
    "hinted": "hint", "emailed": "email", "regretted": "regret", "rejoined": "rejoin",
    "shrugged": "shrug",
    "wept": "weep", "fought": "fight", "bit": "bite", "laid": "lay", "overheard": "overhear",
}  # fmt: skip
"""Forms that the rules of spelling do not give."""

NOT_A_CUE_BEFORE: frozenset[str] = frozenset({"so-called", "lets", "let's"})
"""Words after which a cue form is none."""
