"""Nouns that speak: people by what they do, bodies, papers."""

__all__ = [
    "DOCUMENT_NOUNS",
    "FEMALE_NOUNS",
    "HEAD_FAMILIES",
    "LEADING_VERBS",
    "MALE_NOUNS",
    "ORGANIZATION_NOUNS",
    "PERSON_ENDINGS",
    "PERSON_NOUNS",
]

DOCUMENT_NOUNS = frozenset(
    {"report", "survey", "study", "poll", "polls", "surveys", "studies", "reports", "statement", "letter",
     "document", "documents", "memo", "memorandum", "lawsuit", "suit", "complaint", "filing", "affidavit",
     "indictment", "ruling", "verdict", "judgment", "judgement", "constitution", "bill", "act", "law",
     "analysis", "review", "paper", "article", "editorial", "book", "memoir", "email", "e-mail", "emails",
     "tweet", "post", "advert", "ad", "ads", "video", "release", "transcript", "audit", "census", "data",
     "figures", "findings", "results", "research", "evidence", "forecast", "index", "headline", "column",
     "note", "notice", "leaflet", "sign", "website", "records", "minutes", "summary", "petition", "text"}
)  # fmt: skip
"""What is written and says something."""

ORGANIZATION_NOUNS = frozenset(
    {"academy", "administration", "agency", "airline", "alliance", "army", "assembly", "association",
     "authority", "authorities", "bank", "board", "body", "broadcaster", "brewery", "bureau", "business",
     "cabinet", "campaign", "carrier", "center", "centre", "chamber", "charity", "church", "club", "coalition",
     "college", "commission", "committee", "company", "conglomerate", "congress", "consortium",
     "corporation", "council", "court", "daily", "department", "developer", "embassy", "exchange", "factory",
     "federation", "firm", "foundation", "fund", "government", "group", "hospital", "house", "industry",
     "institute", "institution", "insurer", "jury", "lender", "league", "lab", "laboratory", "magazine",
     "maker", "manufacturer", "media", "ministry", "monitor", "museum", "navy", "network", "newspaper",
     "office", "operator", "opposition", "organization", "organisation", "panel", "paper", "parliament",
     "party", "police", "prosecution", "producer", "publisher", "regime", "regulator", "retailer", "school",
     "senate", "service", "society", "staff", "startup", "supplier", "supermarket", "syndicate", "team",
     "think-tank", "tribunal", "trust", "union", "university", "utility", "watchdog", "website", "outlet", "inc",
     "inc.", "ltd", "ltd.", "corp", "corp.", "co.", "plc", "llc", "gmbh", "ag", "sa", "foods", "partners", "holdings",
     "times", "post", "news", "journal", "herald", "echo", "gazette", "tribune", "guardian", "observer", "airlines",
     "airways", "motors", "energy", "bancorp", "capital", "industries", "systems", "technologies", "pharmaceuticals"}
)  # fmt: skip
"""Bodies of people, and the words that names of companies and papers end in."""

MALE_NOUNS = frozenset(
    {"man", "boy", "father", "son", "brother", "husband", "grandfather", "uncle", "nephew", "king", "gentleman",
     "spokesman", "chairman", "businessman", "congressman", "policeman", "fisherman", "widower", "stepfather",
     "boyfriend", "salesman", "councilman", "fireman", "actor", "waiter", "monk", "priest"}
)  # fmt: skip
"""Nouns for men."""

FEMALE_NOUNS = frozenset(
    {"woman", "girl", "mother", "daughter", "sister", "wife", "grandmother", "aunt", "niece", "queen", "lady",
     "spokeswoman", "chairwoman", "businesswoman", "congresswoman", "policewoman", "widow", "stepmother",
     "girlfriend", "saleswoman", "councilwoman", "actress", "waitress", "nun", "midwife"}
)  # fmt: skip
"""Nouns for women."""

PERSON_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "person", "ant", "ent", "eer", "ess", "ee", "ive")
"""Endings of nouns for people."""

PERSON_NOUNS = MALE_NOUNS | FEMALE_NOUNS | frozenset(
    {"adviser", "aide", "analyst", "attorney", "author", "ally", "boss", "chief", "clerk", "coach", "colleague",
     "critic", "coroner", "doctor", "economist", "executive", "expert", "friend", "guard", "head", "host", "judge",
     "neighbour", "neighbor", "nurse", "official", "partner", "person", "pilot", "president", "professor",
     "relative", "resident", "scholar", "secretary", "source", "spokesperson", "spouse", "student", "teacher",
     "victim", "witness", "worker", "aides", "analysts", "advisers", "allies", "critics", "experts",
     "officials", "people", "sources", "witnesses", "lawyers", "lawyer", "doctors", "residents", "everyone", "some",
     "many", "others", "others", "most", "several", "one", "mayor", "minister", "leader", "pollster", "mp", "detective"}
)  # fmt: skip
"""Nouns for people."""

HEAD_FAMILIES = (
    frozenset({"head", "director", "chief", "leader", "boss", "chair", "chairman", "chairwoman", "president",
               "commander", "captain", "principal", "led", "leads", "heads", "runs", "chairs", "headed", "ceo",
               "executive", "manager", "coach", "commissioner", "superintendent", "governor"}),
    frozenset({"lawyer", "attorney", "barrister", "solicitor", "counsel"}),
    frozenset({"spokesman", "spokeswoman", "spokesperson", "press", "aide"}),
    frozenset({"doctor", "physician", "surgeon", "consultant", "gp", "medic"}),
    frozenset({"senator", "lawmaker", "legislator", "sen.", "congressman", "congresswoman", "representative", "rep."}),
    frozenset({"minister", "secretary"}),
    frozenset({"mayor"}), frozenset({"judge", "justice", "magistrate", "recorder"}),
    frozenset({"mother", "mum", "mom"}), frozenset({"father", "dad"}), frozenset({"wife", "husband", "spouse"}),
    frozenset({"teacher", "headteacher", "professor", "lecturer"}), frozenset({"prosecutor"}),
    frozenset({"economist", "analyst", "strategist"}), frozenset({"owner", "founder", "co-founder"}),
)  # fmt: skip
"""Nouns that can mean the same office."""

LEADING_VERBS = frozenset({"led", "leads", "heads", "headed", "runs", "ran", "chairs", "chaired", "founded"})
"""Verbs in a relative clause that make their subject a leader."""
