"""Verbs that a tagger seldom saw, and forms that can hardly be anything else."""

__all__ = [
    "IRREGULAR_PASTS",
    "NOUNS_AS_WELL",
    "SITTINGS",
    "SURE_AFTER_SUBJECT",
    "SURE_PRESENTS",
    "UNCHANGED_PASTS",
]

IRREGULAR_PASTS = frozenset(
    "arose ate awoke became befell began beheld bled blew bought brought built came caught "
    "chose clung crept dealt drank dreamt drew drove dug dwelt fed fell fled flew flung "
    "forbade foresaw foretold forewent forgave forgot fought froze gave grew hid kept knelt "
    "knew leant leapt learnt lent meant mistook outdid overcame overheard overran overtook "
    "rang rebuilt rode rose sang sank sat shone shook shrank slept slew slid slung snuck "
    "sold sought sped spent spoke sprang spun stank stole stood strode strove struck strung "
    "stuck stung swam swept swore swung taught threw took tore trod undertook underwent "
    "undid upheld went wept withdrew withstood woke won wore wove wrote wrung".split()
)

NOUNS_AS_WELL = frozenset({"fell", "rose", "stole"})

SITTINGS = frozenset({"briefing", "hearing", "meeting", "sitting"})
"""Nouns where an article stands before them, as in "the morning briefing"."""

UNCHANGED_PASTS = frozenset(
    "beat bet bid cost cut hit hurt put quit read set shut split spread".split()
)
"""Pasts that look like the dictionary form; only after a pronoun are they surely verbs."""

SURE_PRESENTS = frozenset(
    "accuses acknowledges adds admits alleges announces argues asks asserts assures believes "
    "blames complains concedes concludes confesses confirms contends decides denies "
    "describes disagrees dismisses emphasises emphasizes expects explains insists maintains "
    "predicts reckons refuses rejects says suggests tells thinks understands urges "
    "warns writes".split()
)
"""Forms with an "s" that are no nouns."""

SURE_AFTER_SUBJECT = frozenset(
    "acknowledged added argued asked asserted assured believed blamed complained conceded "
    "concluded contended declined denied described disagreed dismissed emphasised emphasized "
    "explained frowns grins insisted laughs maintained murmurs nods pauses recalls reckoned "
    "refused rejected replied replies shrugs sighs smiles urged vowed warned".split()
)
"""Forms that are verbs where a subject or a comma stands before them."""
