"""Nouns that speak: people by what they do, bodies, papers."""

__all__ = [
    "BODY_ENDINGS",
    "COMPANY_NOUNS",
    "DOCUMENT_NOUNS",
    "FEMALE_NOUNS",
    "HEAD_FAMILIES",
    "KNOWN_BODIES",
    "LEADING_VERBS",
    "MALE_NOUNS",
    "MEDIA_NAMES",
    "MEDIA_NOUNS",
    "ORGANIZATION_NOUNS",
    "OWNED_BODIES",
    "PERSON_ENDINGS",
    "PERSON_NOUNS",
    "PUBLIC_BODIES",
    "QUANTIFIERS",
    "THING_ENDINGS",
]

DOCUMENT_NOUNS = frozenset(
    {"report", "survey", "study", "poll", "polls", "surveys", "studies", "reports", "statement",
     "letter", "document", "documents", "memo", "memorandum", "lawsuit", "suit", "complaint",
     "filing", "affidavit", "indictment", "ruling", "verdict", "judgment", "judgement",
     "constitution", "bill", "act", "law", "analysis", "review", "paper", "article", "editorial",
     "book", "memoir", "email", "e-mail", "emails", "tweet", "post", "advert", "ad", "ads",
     "video", "release", "transcript", "audit", "census", "data", "figures", "findings",
     "results", "research", "evidence", "forecast", "index", "headline", "column", "note",
     "notice", "leaflet", "sign", "website", "records", "minutes", "summary", "petition", "text",
     "newsletter", "banner", "poster", "placard", "sticker", "shirt", "t-shirt", "order",
     "projection", "schedule", "chart", "map", "photo", "caption", "guide", "manual", "dossier",
     "chapter", "diary", "telegram", "manifesto", "plan", "platform", "treaty", "policy",
     "estimate", "model", "test", "story", "song", "music", "blog", "speech", "tape",
     "recording", "slogan", "message", "graffiti"}
)  # fmt: skip
"""What is written and says something."""

ORGANIZATION_NOUNS = frozenset(
    {"academy", "administration", "agency", "airline", "alliance", "army", "assembly",
     "association", "authority", "authorities", "bank", "board", "body", "broadcaster",
     "brewery", "bureau", "business", "cabinet", "campaign", "carrier", "center", "centre",
     "chamber", "charity", "church", "club", "coalition", "college", "commission", "committee",
     "company", "conglomerate", "congress", "consortium", "corporation", "council", "court",
     "daily", "department", "developer", "embassy", "exchange", "factory", "federation", "firm",
     "foundation", "fund", "government", "group", "hospital", "house", "industry", "institute",
     "institution", "insurer", "jury", "lender", "league", "lab", "laboratory", "magazine",
     "maker", "manufacturer", "media", "ministry", "monitor", "museum", "navy", "network",
     "newspaper", "office", "operator", "opposition", "organization", "organisation", "panel",
     "paper", "parliament", "party", "police", "prosecution", "producer", "publisher", "regime",
     "regulator", "retailer", "school", "senate", "service", "society", "staff", "startup",
     "supplier", "supermarket", "syndicate", "team", "think-tank", "tribunal", "trust", "union",
     "university", "utility", "watchdog", "website", "outlet", "inc", "inc.", "ltd", "ltd.",
     "corp", "corp.", "co.", "plc", "llc", "gmbh", "ag", "sa", "foods", "partners", "holdings",
     "times", "post", "news", "journal", "herald", "echo", "gazette", "tribune", "guardian",
     "observer", "airlines", "airways", "motors", "energy", "legion", "watch", "matters",
     "works", "international", "initiative", "project", "forum", "brigade", "studios", "records",
     "entertainment", "software", "labs", "brands", "stores", "markets", "consulting",
     "analytics", "ventures", "securities", "investments", "insurance", "healthcare", "hotels",
     "bancorp", "capital", "industries", "systems", "technologies", "pharmaceuticals"}
)  # fmt: skip
"""Bodies of people, and the words that names of companies and papers end in."""

BODY_ENDINGS = frozenset(
    {"shipping", "oil", "gas", "water", "power", "steel", "mining", "rail", "railways", "air",
     "logistics", "telecom", "mobile", "electric", "chemicals", "pharma", "construction",
     "homes", "properties", "estates", "rovers", "united", "athletic", "wanderers", "fc",
     "rangers", "albion", "crane", "cranes", "timber", "cement", "textiles", "farms", "dairy",
     "breweries", "bakery", "press", "books", "films", "pictures", "music", "opera", "theatre",
     "theater", "orchestra", "ballet", "gallery", "library", "trains", "buses", "ferries",
     "lines", "cruises", "games", "toys", "clinic", "care", "aid", "watch", "action", "rescue",
     "crescent", "cross", "nations", "alliance", "front", "movement", "brotherhood", "guard",
     "corps", "forces", "command"}
)  # fmt: skip
"""What names of several words end in that are names of bodies."""

MALE_NOUNS = frozenset(
    {"man", "boy", "father", "son", "brother", "husband", "grandfather", "uncle", "nephew",
     "king", "gentleman", "spokesman", "chairman", "businessman", "congressman", "policeman",
     "fisherman", "widower", "stepfather", "boyfriend", "salesman", "councilman", "fireman",
     "actor", "waiter", "monk", "priest"}
)  # fmt: skip
"""Nouns for men."""

FEMALE_NOUNS = frozenset(
    {"woman", "girl", "mother", "daughter", "sister", "wife", "grandmother", "aunt", "niece",
     "queen", "lady", "spokeswoman", "chairwoman", "businesswoman", "congresswoman",
     "policewoman", "widow", "stepmother", "girlfriend", "saleswoman", "councilwoman", "actress",
     "waitress", "nun", "midwife"}
)  # fmt: skip
"""Nouns for women."""

PERSON_ENDINGS = (
    "er", "or", "ist", "ian", "man", "woman", "person", "ant", "ent", "eer", "ee", "ive",
    "ate", "crat",
    "-old", "smith",
)  # fmt: skip
"""Endings of nouns for people."""

PERSON_NOUNS = MALE_NOUNS | FEMALE_NOUNS | frozenset(
    {"adviser", "aide", "analyst", "attorney", "author", "ally", "boss", "chief", "clerk",
     "coach", "colleague", "critic", "coroner", "doctor", "economist", "executive", "expert",
     "friend", "guard", "head", "host", "judge", "neighbour", "neighbor", "nurse", "official",
     "partner", "person", "pilot", "president", "professor", "relative", "resident", "scholar",
     "secretary", "source", "republican", "democrat", "conservative", "liberal", "someone",
     "somebody", "anyone", "anybody", "spokesperson", "spouse", "student", "teacher", "victim",
     "witness", "worker", "aides", "analysts", "advisers", "allies", "critics", "experts",
     "officials", "people", "sources", "witnesses", "lawyers", "lawyer", "doctors", "residents",
     "everyone", "some", "many", "others", "most", "several", "one", "mayor", "minister",
     "leader", "pollster", "mp", "detective", "chef", "dad", "mum", "mom", "novice", "teen",
     "youth", "child", "kid", "guy", "cop", "diplomat", "cook", "thief", "adult", "veteran",
     "pensioner", "passer-by", "celebrity", "prodigy", "bride", "groom", "cousin", "sibling",
     "twin", "parent", "tenant", "heir", "heiress", "hostess", "recruit", "convict", "patient",
     "suspect", "defendant", "culprit", "monarch", "athlete", "guest", "client", "peer", "pal",
     "buddy", "mogul", "tycoon", "guru", "czar", "tsar", "whiz", "hopeful", "incumbent",
     "ex-wife", "ex-husband", "physicist", "cleric", "clergy", "medic", "paramedic", "mechanic",
     "skeptic", "academic", "sceptic", "alumnus", "fellow", "intern", "envoy", "figure",
     "individual", "candidate", "advocate", "magistrate", "associate", "graduate", "laureate",
     "inmate", "mate", "teammate", "classmate", "roommate", "flatmate", "titan", "magnate",
     "legend", "icon", "giant", "maverick", "ace", "fan", "devotee", "activist", "member",
     "members", "supporter", "opponent", "ambassador", "coordinator", "captain", "sheriff",
     "pastor", "vicar", "imam", "rabbi", "midfielder", "skipper", "superintendent", "sergeant",
     "constable", "inspector", "commissioner", "representative", "delegate", "operative",
     "insider", "star", "hero", "survivor"}
)  # fmt: skip
"""Nouns for people."""

HEAD_FAMILIES = (
    frozenset({"head", "director", "chief", "leader", "boss", "chair", "chairman", "chairwoman",
               "president",
               "commander", "captain", "principal", "led", "leads", "heads", "runs", "chairs",
               "headed", "ceo",
               "executive", "manager", "coach", "commissioner", "superintendent", "governor"}),
    frozenset({"lawyer", "attorney", "barrister", "solicitor", "counsel"}),
    frozenset({"spokesman", "spokeswoman", "spokesperson"}),
    frozenset({"doctor", "physician", "surgeon", "consultant", "gp", "medic"}),
    frozenset({"senator", "lawmaker", "legislator", "sen.", "congressman", "congresswoman",
               "representative", "rep."}),
    frozenset({"minister", "secretary"}),
    frozenset({"mayor"}), frozenset({"judge", "justice", "magistrate", "recorder"}),
    frozenset({"mother", "mum", "mom"}), frozenset({"father", "dad"}), frozenset({"wife",
               "husband", "spouse"}),
    frozenset({"teacher", "headteacher", "professor", "lecturer"}), frozenset({"prosecutor"}),
    frozenset({"economist", "analyst", "strategist"}), frozenset({"owner", "founder",
               "co-founder"}),
)  # fmt: skip
"""Nouns that can mean the same office."""

QUANTIFIERS = frozenset(
    {"many", "some", "most", "others", "several", "both", "all", "few", "everyone", "everybody",
     "none", "nobody", "half", "dozens", "hundreds", "thousands", "majority", "minority"}
)  # fmt: skip
"""Words for an indefinite number of people."""

THING_ENDINGS = ("tion", "sion", "ment", "ness", "ity", "ism", "ance", "ship", "ure", "ing", "age")
"""Endings of nouns for what is no person."""

COMPANY_NOUNS = frozenset(
    {"company", "firm", "business", "group", "conglomerate", "retailer", "maker", "manufacturer",
     "operator", "carrier", "airline", "lender", "insurer", "developer", "supplier", "brewery",
     "supermarket", "startup", "club", "charity", "organization", "organisation", "agency",
     "association"}
)  # fmt: skip
"""Nouns that mean a body with a name of its own."""

MEDIA_NOUNS = frozenset(
    {"newspaper", "paper", "magazine", "network", "broadcaster", "outlet", "daily", "website",
     "publisher"}
)  # fmt: skip
"""Nouns that mean a medium with a name of its own."""

MEDIA_NAMES = frozenset(
    {"times", "post", "news", "journal", "herald", "echo", "gazette", "tribune", "guardian",
     "observer", "telegraph", "mail", "star", "sun", "mirror", "chronicle", "standard", "globe",
     "magazine", "media", "newspaper", "website", "outlet", "cnn", "bbc", "nbc", "abc", "cbs",
     "fox", "itv", "npr", "pbs", "reuters", "bloomberg", "politico", "network", "daily",
     "examiner", "inquirer", "press", "today", "independent", "economist", "spectator",
     "express", "scotsman", "metro"}
)  # fmt: skip
"""Words in the names of media."""

KNOWN_BODIES = frozenset(
    {"amazon", "amnesty", "boeing", "congress", "disney", "downing", "facebook", "gallup",
     "gazprom", "google", "greenpeace", "hamas", "hezbollah", "ikea", "interpol", "kremlin",
     "microsoft", "nato", "netflix", "nielsen", "nokia", "ofcom", "ofsted", "opec", "oxfam",
     "parliament", "pentagon", "pew", "pfizer", "politico", "quinnipiac", "reuters", "samsung",
     "senate", "sony", "stormont", "taliban", "tesco", "toyota", "twitter", "unesco", "unicef",
     "uber", "verizon", "volkswagen", "walmart", "westminster", "whitehall", "wikileaks",
     "holyrood", "variety", "vulture", "vox", "axios", "bloomberg", "isis", "al-qaeda",
     "al-jazeera"}
)  # fmt: skip
"""Bodies whose one-word names do not tell that they are bodies."""

OWNED_BODIES = frozenset(
    {"campaign", "administration", "team", "government", "cabinet", "party", "organization",
     "foundation", "trust", "office", "family"}
)  # fmt: skip
"""Words for bodies that are called by the name of a person who is none of them."""

PUBLIC_BODIES = frozenset(
    {"academy", "administration", "army", "assembly", "authority", "board", "cabinet",
     "campaign", "church", "college", "commission", "committee", "congress", "council", "court",
     "department", "embassy", "government", "house", "jury", "ministry", "navy", "office",
     "parliament", "party", "police", "school", "senate", "tribunal", "union", "university",
     "times", "post", "news", "herald", "echo", "team"}
)  # fmt: skip
"""Words in the names of bodies that nobody calls a company."""

LEADING_VERBS = frozenset(
    {"led", "leads", "heads", "headed", "runs", "ran", "chairs", "chaired", "founded"}
)  # fmt: skip
"""Verbs in a relative clause that make their subject a leader."""
