"""Titles and honorifics: words that stand before a name and belong to no name."""

__all__ = [
    "FEMALE_TITLES",
    "HONORIFICS",
    "MALE_TITLES",
    "POST_NOMINALS",
    "SUFFIXES",
    "TITLES",
    "TITLE_MODIFIERS",
    "TITLE_TAILS",
]

MALE_TITLES = frozenset(
    {"mr", "mr.", "sir", "lord", "king", "prince", "father", "brother", "pope", "imam", "rabbi",
     "chairman", "congressman", "councilman", "spokesman", "businessman", "duke", "baron",
     "señor"}
)  # fmt: skip
"""Titles of men."""

FEMALE_TITLES = frozenset(
    {"mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame", "queen", "princess", "sister", "madam",
     "chairwoman", "congresswoman", "councilwoman", "spokeswoman", "businesswoman", "duchess",
     "baroness"}
)  # fmt: skip
"""Titles of women."""

HONORIFICS = frozenset(
    {"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "mx", "mx.", "dr", "dr.", "prof", "prof.",
     "sir", "lord", "lady", "dame", "madam", "rev", "rev.", "hon", "hon.", "rt", "rt.", "fr", "fr.",
     "sr", "sr.", "mme", "master"}
)  # fmt: skip
"""Words of courtesy, which say nothing of what somebody does."""

TITLES = (
    MALE_TITLES
    | FEMALE_TITLES
    | HONORIFICS
    | frozenset(
        {
            "acting", "adjutant", "adm", "adm.", "amb", "amb.", "brig", "brig.", "cmdr", "cmdr.",
            "cdr", "ldr",
            "det", "det.", "insp", "insp.", "pres", "pres.", "fmr", "fmr.", "dep", "dep.", "pc",
            "dc", "ds", "di", "dci", "coun", "coun.", "cllr.",
            "supt.", "pte", "cpt", "admiral", "adviser", "advisor", "alderman", "ambassador",
            "analyst",
            "archbishop", "assemblyman", "assemblywoman", "assistant", "associate", "attorney",
            "author",
            "bishop", "brigadier", "candidate", "capt", "capt.", "captain", "cardinal", "ceo",
            "cfo",
            "chair", "chancellor", "chief", "cllr", "co-chair", "co-founder", "coach", "col",
            "col.",
            "colonel", "commander", "commissioner", "comptroller", "constable", "consul",
            "coordinator",
            "coroner", "corporal", "councillor", "councilor", "counsel", "counselor", "cpl",
            "curator",
            "dean", "delegate", "deputy", "detective", "director", "doctor", "economist", "editor",
            "elder", "emeritus", "engineer", "envoy", "ex-president", "executive", "former",
            "founder",
            "gen", "gen.", "general", "gov", "gov.", "governor", "governor-general", "head",
            "headteacher",
            "historian", "imam", "inspector", "interim", "journalist", "judge", "justice", "lawyer",
            "leader", "lieutenant", "lt", "lt.", "maj", "maj.", "major", "magistrate", "manager",
            "marshal", "mayor", "minister", "mp", "msp", "nurse", "officer", "official",
            "ombudsman",
            "organizer", "owner", "pastor", "pilot", "police", "president", "president-elect",
            "premier", "prime", "principal", "producer", "prof", "professor", "prosecutor", "pvt",
            "qc", "kc", "recorder", "rector", "rep", "rep.", "reporter", "representative",
            "representatives",
            "researcher", "reverend", "scientist", "secretary", "secretary-general", "sen",
            "sen.", "senator",
            "senators", "sens.", "sergeant", "sgt", "sgt.", "sheik", "sheikh", "sheriff", "skipper",
            "solicitor", "speaker", "special", "spokesperson", "strategist", "superintendent",
            "supt",
            "surgeon", "taoiseach", "teacher", "treasurer", "tsar", "under-secretary",
            "undersecretary",
            "veteran", "vice", "vice-president", "warden", "deputies", "presidents", "ministers",
            "reps.",
            "democrat", "democratic", "republican", "conservative", "labour", "socialist",
            "independent",
            "director-general", "actor", "actress", "singer", "striker", "midfielder", "boss",
            "supervisor", "trustee", "moderator", "anchor", "host", "columnist", "chairperson",
            "activist",
            "campaigner", "architect", "farmer", "detectives", "paramedic", "firefighter",
            "poet", "novelist",
            "composer", "conductor", "winger", "goalkeeper", "defender", "batsman", "bowler",
            "jockey",
            "trainer", "driver", "rider", "champion", "forecaster", "geologist", "biologist",
            "physicist",
            "chemist", "astronomer", "epidemiologist", "virologist", "ecologist", "psychologist",
            "vicar", "canon", "mufti", "ayatollah", "archdeacon", "chaplain", "barrister",
            "adjudicator", "commodore", "midshipman", "airman", "seaman", "rear", "wing",
            "squadron", "presenter", "correspondent", "publicist", "prosecution",
        }
    )
)  # fmt: skip
"""Words that make a title, singly or in a row."""

TITLE_TAILS = frozenset(
    {"state", "defense", "defence", "treasury", "exchequer", "commerce", "labor", "labour",
     "education", "energy", "agriculture", "interior", "transportation", "justice", "health",
     "house", "staff", "police", "commons", "intelligence", "security", "affairs",
     "representatives", "general", "minister", "president", "executive", "officer", "services",
     "students", "faculty", "admissions", "arts", "sciences", "medicine", "operations", "research",
     "engineering", "communications", "policy", "programs", "programmes", "nursing", "surgery",
     "studies", "finance", "marketing", "investigations", "schools", "works", "parks",
     "prevention", "opposition", "development", "sport", "sports", "trade", "culture"}
)  # fmt: skip
"""The last words of titles with "of": secretary of state."""

TITLE_MODIFIERS = frozenset(
    {"foreign", "home", "shadow", "finance", "attorney", "united", "first", "second", "defence",
     "defense", "senior", "junior", "majority", "minority", "press", "communities", "council",
     "city", "county", "u.s.", "us", "uk", "environment", "business", "vice", "lord", "privy",
     "running", "acting", "outgoing", "incoming", "leading", "ruling", "managing", "founding",
     "operating", "racing", "commanding", "investigating", "training", "planning", "licensing",
     "banking", "building", "engineering", "presiding", "visiting", "marketing", "housing",
     "nursing", "retiring"}
)  # fmt: skip
"""Words that stand before another word of a title: Foreign Secretary."""

SUFFIXES = frozenset(
    {"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d.", "esq", "esq.",
     "obe", "mbe", "cbe", "qc", "kc"}
)  # fmt: skip
"""What may follow a last name and is none."""

POST_NOMINALS = frozenset(
    {"mp", "msp", "mep", "mla", "td", "kbe", "dbe", "gbe", "kcb", "cb", "cmg", "kcmg", "bem",
     "qpm", "kpm", "dso", "dfc", "frs", "fba", "frcs", "frcp", "jp", "dl", "bt"}
)  # fmt: skip
"""What may follow a full name and is none, but can also be a title or a body of its own."""
