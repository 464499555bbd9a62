"""
The verbs that say that somebody expressed something.

Each act has its verbs under the frames in which they have content: ``clause`` ("said it
was over", "said that …"), ``that`` (a clause, but only after "that"), ``object`` (the
content is a noun phrase, "denied the report"), ``infinitive`` ("vowed to resign"),
``person`` (an addressee comes first, "told her that …"), ``person_infinitive`` ("urged them
to leave"), ``about`` ("accused him of lying": somebody, a preposition, the content), and
``quote`` (a cue only beside a quotation: "she laughed").

A verb may stand in several frames; the first act it stands under is its act. Verbs that
often have no content at all ("ran an article", "look into it") are listed apart, with
their act and no frames.
"""

__all__ = [
    "CUE_VERBS",
    "FURTHER_CUE_VERBS",
    "IRREGULAR_FORMS",
    "LIGHT_VERBS",
    "NOT_A_CUE_BEFORE",
    "SHOWING_VERBS",
    "SPOKEN_OF_VERBS",
    "TRANSPARENT_VERBS",
]

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
            "accept cite hold underline underscore highlight rule find message telegraph "
            "communicate get_across"
        ),
        "person": (
            "tell remind inform assure notify advise reassure brief teach persuade put_it_to"
        ),
        "object": (
            "blame describe discuss address mention stress detail outline explain announce report "
            "criticize criticise praise condemn denounce blast slam decry deplore lambast "
            "lambaste assail attack applaud hail ridicule mock deride rebuke chide "
            "recount recall reveal disclose acknowledge admit predict forecast allege assert "
            "claim confirm declare state proclaim cite reiterate repeat echo emphasize emphasise "
            "note tout defend dismiss downplay bemoan lament welcome voice express characterize "
            "characterise portray allude_to refer_to point_to warn_of warn_about complain_of "
            "complain_about talk_about speak_about speak_of talk_of boast_of boast_about "
            "comment_on touch_on lash_out_at joke_about hint_at argue_for argue_against "
            "testify_about plead_guilty plead_not_guilty plead_innocent"
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
        "clause": "ask wonder inquire enquire query demand_to_know",
        "object": "ask_about question",
        "person": "ask",
        "quote": "demand",
    },
    "denial": {
        "clause": "deny dispute",
        "object": (
            "deny dispute reject rebut refute contradict disavow repudiate deny_having rule_out"
        ),
    },
    "request": {
        "clause": "demand request propose recommend urge plead",
        "object": (
            "demand request propose recommend urge ask_for call_for call_on_for appeal_for "
            "push_for press_for plead_for"
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

FURTHER_CUE_VERBS: dict[str, str] = {
    "statement": (
        "admonish affirm air alert allay amplify analyse analyze answer apologise apologize "
        "appease appoint articulate ascribe assess attest attribute author bash battle beam "
        "belittle berate bicker bill_as boo boom bring_up bristle broach broadcast butt_heads "
        "call_out cast caution celebrate certify challenge charge chastise chat cheer chronicle "
        "clash classify coin come_up commend comment compare compile compliment concede concur "
        "conflate confront congratulate contain contrast converse convey convict corroborate "
        "cover critique cry_out debate define deliver demean demonise demonize denigrate detail "
        "diagnose dictate discourse disparage document draft dwell editorialize elucidate "
        "embellish entitle enumerate enunciate establish evaluate eviscerate evoke exaggerate "
        "excoriate expand expose expound extol fabricate feature feud file fire_off flag focus "
        "follow foreshadow foretell formulate frame gesture give gloat glorify go_after go_on "
        "gossip grade greet grouse hammer harangue harp heckle herald hit honor honour hype "
        "identify impugn include indict insinuate insult introduce invoke issue jeer joust knock "
        "know_as know_by lampoon lash laud launch lay_bare lay_out lecture libel lie liken "
        "lionise lionize list litigate malign mislead misrepresent mourn name narrate needle "
        "negotiate nickname nominate object open_up orate overstate pan paraphrase parrot pin "
        "play_down play_up plead point poke pontificate position post present pretend preview "
        "print profile project provide publicise publicize publish put_it put_out quarrel quote "
        "rail raise ramble rank rant rate rattle react reaffirm recap recollect redraft refer "
        "reference register rehash release reminisce remonstrate rephrase represent reprimand "
        "reprise restate retell retract return retweet review revisit reword rewrite rip roast "
        "rubbish salute savage scold scorn seize_on set_out shame share single sketch skewer "
        "slander slap smear sound_off spar speak speak_out spin spotlight strike_down submit "
        "take_aim talk taunt thank tick_off title toast touch translate trash trot_out trumpet "
        "underplay understate unveil upbraid utter vent verbalise verbalize verify vilify waffle "
        "weigh_in whine"
    ),
    "question": "grill inquire_into interrogate look_into pose probe quiz second-guess",
    "denial": (
        "back_away back_off backtrack brush_aside brush_off debunk differ disagree disclaim "
        "discredit disown dispel dissent gainsay negate push_back quash renounce shrug_off "
        "take_issue walk_back"
    ),
    "request": (
        "agitate allow appeal authorise authorize ban bar campaign_for coax command compel "
        "counsel criminalise criminalize decree direct discourage dissuade enact encourage enjoin "
        "entreat exempt float forbid implore impose instruct invite legislate let lobby mandate "
        "necessitate nudge oblige outlaw permit petition prescribe pressure prevent prod prohibit "
        "push_for put_forward require restrict solicit stipulate subpoena summon"
    ),
    "commitment": "commit double_down ensure shall volunteer will",
    "belief": (
        "alarm anticipate ascertain associate await baffle bank buy comprehend conceive concern "
        "confuse convince count deem disbelieve discover distrust dread dream envisage envision "
        "equate foresee forget frighten gather grapple grasp haunt infer interpret keep_in_mind "
        "look_at look_past make_sense misinterpret misjudge misread mistake mistrust "
        "misunderstand mystify notice overestimate overlook perceive picture ponder presume "
        "puzzle reconsider reflect_on rely remember rethink scare spook spot suppose terrify "
        "trust underestimate unnerve watch wrestle"
    ),
    "evidence": (
        "appear back_up base bear_out betray capture connote denote display epitomise epitomize "
        "evince exemplify exhibit illustrate look mirror peg record reek_of seem signify smack_of "
        "sound"
    ),
    "attitude": (
        "abandon abhor accept ache acquiesce adhere admire adopt advance advocate align ally "
        "amuse anger annoy appall approve aspire attempt attract bid block boycott campaign care "
        "cherish clamor clamour cling co-sponsor come_out compromise contemplate cooperate "
        "cosponsor covet crave delight design desire despise detest disappoint disapprove disdain "
        "disgust distance elect embrace empathise empathize energise energize enjoy enrage envy "
        "excite fascinate favor favour fight forego forgo foster frustrate hanker hate hew "
        "horrify hunger identify_with idolise idolize impress infuriate intrigue irritate lean "
        "loathe long look_for look_forward look_to look_up mind mull offend opt outrage pass pick "
        "please plot prioritise prioritize prize promote propose_to protest pursue push rally "
        "ratify regret reject relish resent resist resolve resonate respect revere revile root "
        "scheme shock shun side sign sour sponsor stand_against stand_by stand_for stand_up "
        "stand_with startle strive struggle stump stun subscribe surprise swear_by sympathise "
        "sympathize target thirst thrill tolerate try unite unsettle upset value veto vie vote "
        "warm weigh yearn"
    ),
    "refusal": (
        "abstain avoid balk deflect demur disregard dodge duck eschew evade fail gloss_over "
        "hold_back ignore leave_out neglect omit rebuff refrain sidestep skirt spurn steer_clear "
        "stonewall stop_short withhold"
    ),
}
"""Act, verbs that are cues only now and then; ``_`` joins the words of a phrasal verb."""

SHOWING_VERBS: frozenset[str] = frozenset(
    "show find suggest indicate demonstrate reveal prove reflect confirm imply put peg give have "
    "document record capture detail underscore underline highlight illustrate estimate project "
    "point rate rank list predict forecast establish".split()
) | {"point to"}
"""Verbs that make a finding of what a poll or a record is their source for."""

TRANSPARENT_VERBS: frozenset[str] = frozenset(
    "seem appear try attempt struggle begin start continue manage tend happen go come rush dare "
    "help use take".split()
)
"""Verbs that leave the act to the infinitive after them: "seemed to *admit*"."""

LIGHT_VERBS: frozenset[str] = frozenset(
    "be have make take give hold get draw cast launch raise put show send use spend keep stay "
    "remain become come go grow win lose earn enjoy face bring do lead turn pay run share feel "
    "find seem appear set provide garner attract elicit incur spark prompt trigger generate "
    "touch engage devote heap pour throw reach return start begin continue end stop mount stage "
    "repeat maintain quick inflame stir deliver".split()
)
"""Verbs that leave what is expressed to the noun or adjective after them: "made a promise"."""

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
    "brought": "bring", "came": "come", "stood": "stand", "took": "take", "taken": "take",
    "gave": "give", "given": "give", "drew": "draw", "drawn": "draw", "kept": "keep", "won": "win",
    "lost": "lose", "led": "lead", "spent": "spend", "sent": "send", "ran": "run",
    "paid": "pay", "became": "become", "grew": "grow", "grown": "grow", "threw": "throw",
    "thrown": "throw", "forgot": "forget", "forgotten": "forget", "foresaw": "foresee",
    "foreseen": "foresee", "misread": "misread", "misunderstood": "misunderstand",
    "mistook": "mistake", "forbade": "forbid", "forbidden": "forbid", "withheld": "withhold",
    "rethought": "rethink", "rewrote": "rewrite", "rewritten": "rewrite", "retold": "retell",
    "spun": "spin", "sued": "sue", "overcame": "overcome", "clung": "cling", "upset": "upset",
    "cast": "cast", "casting": "cast", "set": "set", "setting": "set", "lied": "lie",
    "lying": "lie", "foretold": "foretell", "misled": "mislead", "did": "do", "does": "do",
    "done": "do", "has": "have", "had": "have", "having": "have", "wo": "will",
    "vying": "vie", "bore": "bear", "borne": "bear", "left": "leave",
    "wept": "weep", "fought": "fight", "bit": "bite", "laid": "lay", "overheard": "overhear",
}  # fmt: skip
"""Forms that the rules of spelling do not give."""

NOT_A_CUE_BEFORE: frozenset[str] = frozenset({"so-called", "lets", "let's"})
"""Words after which a cue form is none."""

SPOKEN_OF_VERBS = frozenset(
    "accuse allege believe blame charge criticise criticize describe estimate expect fear praise "
    "question quote report rumour say suspect think understand".split()
)
"""Verbs whose passive has whom others speak of as its subject: "is accused of fraud"."""
