"""Nouns for bodies that speak, and words in their names."""

__all__ = [
    "BODY_ENDINGS",
    "BODY_FAMILIES",
    "BODY_TITLES",
    "COMPANY_NOUNS",
    "FORCE_NAMES",
    "KNOWN_BODIES",
    "MEDIA_NAMES",
    "MEDIA_NOUNS",
    "ORGANIZATION_NOUNS",
    "OVERSIGHT_NAMES",
    "OVERSIGHT_NOUNS",
    "OWNED_BODIES",
    "PUBLIC_BODIES",
    "SHARED_TITLES",
]

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
     "start-up", "scale-up", "spin-off", "chain",
     "supplier", "supermarket", "syndicate", "team", "think-tank", "tribunal", "trust", "union",
     "university", "utility", "watchdog", "website", "outlet", "inc", "inc.", "ltd", "ltd.",
     "corp", "corp.", "co.", "plc", "llc", "gmbh", "ag", "sa", "foods", "partners", "holdings",
     "times", "post", "news", "journal", "herald", "echo", "gazette", "tribune", "guardian",
     "observer", "airlines", "airways", "motors", "energy", "legion", "watch", "matters",
     "works", "troupe", "orchestra", "choir", "international", "initiative", "project", "forum",
     "brigade", "studios", "records", "entertainment", "force", "constabulary", "software", "labs",
     "brands", "stores", "markets", "consulting", "analytics", "ventures", "securities",
     "investments", "insurance", "healthcare", "hotels", "guild", "channel", "homes", "delegation",
     "inspectorate", "confederation", "co-operative", "cooperative", "collective", "secretariat",
     "bancorp", "capital", "industries", "systems", "technologies", "pharmaceuticals"}
)  # fmt: skip
"""Bodies of people, and the words that names of companies and papers end in."""

BODY_ENDINGS = frozenset(
    {"pubs", "retail",
     "shipping", "oil", "gas", "water", "power", "steel", "mining", "rail", "railways", "air",
     "logistics", "telecom", "mobile", "electric", "chemicals", "pharma", "construction",
     "homes", "properties", "estates", "rovers", "united", "athletic", "wanderers", "fc",
     "rangers", "albion", "crane", "cranes", "timber", "cement", "textiles", "farms", "dairy",
     "breweries", "bakery", "press", "books", "films", "pictures", "music", "opera", "theatre",
     "theater", "orchestra", "ballet", "gallery", "library", "trains", "buses", "ferries",
     "lines", "cruises", "games", "toys", "clinic", "care", "aid", "watch", "action", "rescue",
     "crescent", "cross", "nations", "alliance", "front", "movement", "brotherhood", "guard",
     "corps", "forces", "command", "brothers", "sons", "associates", "mutual", "assurance",
     "financial", "finance", "wealth", "aerospace", "aviation", "robotics", "therapeutics",
     "biosciences", "sciences", "semiconductors", "resources", "minerals", "metals", "petroleum",
     "renewables", "solar", "networks", "communications", "broadband", "wireless", "productions",
     "digital", "city", "villa", "forest", "hotspur", "harriers", "argyle", "thistle", "town",
     "solicitors", "architects", "bakeries", "batteries", "beverages", "betting", "brewing",
     "broadcasting", "builders", "cables", "catering", "cinemas", "cleaning", "clothing",
     "coatings", "coffee", "confectionery", "couriers", "dairies", "design", "engineering",
     "engineers", "equity", "fashion", "feeds", "fisheries", "fitness", "footwear", "freight",
     "furniture", "glass", "grain", "haulage", "instruments", "interactive", "jewellers",
     "leisure", "lending", "mills", "milling", "packaging", "paints", "paper", "payments",
     "plastics", "ports", "printing", "publishing", "recruitment", "recycling", "rentals",
     "restaurants", "seafood", "seeds", "streaming", "supermarkets", "surveyors", "taverns",
     "tyres", "uranium", "vehicles", "waste", "wind", "wines", "yachts"}
)  # fmt: skip
"""What names of several words end in that are names of bodies."""

BODY_FAMILIES = (
    frozenset({"union", "alliance", "federation", "brotherhood", "guild", "association"}),
    frozenset({"charity", "trust", "foundation", "aid"}),
    frozenset({"hospital", "infirmary", "clinic"}),
    frozenset({"airline", "airways", "airlines", "air"}),
    frozenset({"regulator", "watchdog", "authority", "commission", "agency"}),
    frozenset({"agency", "administration", "bureau", "office", "service", "authority"}),
    frozenset({"bank", "lender", "bancorp"}),
    frozenset({"club", "rovers", "united", "city", "athletic", "wanderers", "fc", "rangers",
               "albion", "town", "hotspur", "harriers"}),
    frozenset({"developer", "homes", "properties", "estates", "housebuilder", "builder"}),
    frozenset({"broadcaster", "channel", "network", "television", "tv", "radio"}),
    frozenset({"force", "police", "constabulary"}),
    frozenset({"group", "alliance", "campaign", "action", "watch"}),
)  # fmt: skip
"""Nouns that can mean the same body."""

COMPANY_NOUNS = frozenset(
    {"company", "firm", "business", "group", "conglomerate", "retailer", "maker", "manufacturer",
     "operator", "carrier", "airline", "lender", "insurer", "developer", "supplier", "brewery",
     "supermarket", "startup", "club", "charity", "organization", "organisation", "agency",
     "association"}
)  # fmt: skip
"""Nouns that mean a body with a name of its own."""

SHARED_TITLES = frozenset(
    {"rival", "giant", "titan", "owner", "parent", "investor", "shareholder", "provider",
     "landlord", "broker", "miner", "contractor", "brewer", "distiller", "publisher",
     "bookmaker", "housebuilder", "grocer", "developer", "supplier", "operator"}
)  # fmt: skip
"""Nouns that stand before the name of a body or a person."""

BODY_TITLES = COMPANY_NOUNS | SHARED_TITLES | frozenset(
    {"regulator", "watchdog", "brokerage", "drugmaker", "carmaker", "chipmaker", "planemaker",
     "brand", "chain", "bank", "union", "tank", "think-tank", "broadcaster", "network",
     "newspaper", "magazine", "website", "utility", "start-up", "platform", "app", "studio",
     "label", "consultancy", "outsourcer", "subsidiary", "exchange", "hospital", "trust", "fund",
     "quango", "body", "party"}
)  # fmt: skip
"""Nouns that stand before the name of a body: "the insurer Brandt", "Oil giant Brandt"."""

MEDIA_NOUNS = frozenset(
    {"newspaper", "paper", "magazine", "network", "broadcaster", "outlet", "daily", "website",
     "publisher"}
)  # fmt: skip
"""Nouns that mean a medium with a name of its own."""

MEDIA_NAMES = frozenset(
    {"advertiser", "argus", "bugle", "courier", "dispatch", "ledger", "mercury", "messenger",
     "record", "register", "reporter", "sentinel", "weekly", "radio", "channel",
     "times", "post", "news", "journal", "herald", "echo", "gazette", "tribune", "guardian",
     "observer", "telegraph", "mail", "star", "sun", "mirror", "chronicle", "standard", "globe",
     "magazine", "media", "newspaper", "website", "outlet", "cnn", "bbc", "nbc", "abc", "cbs",
     "fox", "itv", "npr", "pbs", "reuters", "bloomberg", "politico", "network", "daily",
     "examiner", "inquirer", "press", "today", "independent", "economist", "spectator",
     "express", "scotsman", "metro"}
)  # fmt: skip
"""Words in the names of media."""

KNOWN_BODIES = frozenset(
    {"amazon", "amnesty", "boeing", "congress", "disney", "downing", "downing street",
     "no 10", "no. 10", "number 10", "no 11", "no. 11", "number 11",
     "capitol hill", "wall street", "facebook", "gallup",
     "gazprom", "google", "greenpeace", "hamas", "hezbollah", "ikea", "interpol", "kremlin",
     "microsoft", "nato", "netflix", "nielsen", "nokia", "ofcom", "ofsted", "opec", "oxfam",
     "parliament", "pentagon", "pew", "pfizer", "politico", "quinnipiac", "reuters", "samsung",
     "senate", "sony", "stormont", "taliban", "tesco", "toyota", "twitter", "unesco", "unicef",
     "uber", "verizon", "volkswagen", "walmart", "westminster", "whitehall", "wikileaks",
     "holyrood", "variety", "vulture", "vox", "axios", "bloomberg", "isis", "al-qaeda",
     "al-jazeera", "labour", "ofgem", "ofwat", "ofqual", "natwest", "barclays", "lloyds",
     "santander", "aviva", "unilever", "diageo", "morrisons", "asda", "aldi", "lidl", "waitrose",
     "ocado", "argos", "ryanair", "easyjet", "lufthansa", "airbus", "siemens", "bosch", "renault",
     "peugeot", "nissan", "honda", "hyundai", "huawei", "tiktok", "instagram", "whatsapp",
     "youtube", "spotify", "apple", "nvidia", "intel", "mencap", "unison", "unite", "aslef",
     "uefa", "fifa", "europol", "eurostat", "frontex", "eurostar", "transpennine", "avanti"}
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

OVERSIGHT_NOUNS = frozenset({"watchdog", "regulator", "auditor", "inspectorate", "ombudsman"})
"""Nouns that mean a body with a name of its own that watches over others."""

OVERSIGHT_NAMES = frozenset(
    {"office", "commission", "commissioner", "authority", "agency", "board", "standards",
     "council", "inspectorate", "ombudsman", "administration", "service", "bureau", "ofcom",
     "ofsted", "ofgem", "ofwat", "ofqual"}
)  # fmt: skip
"""Words in the names of such bodies."""

FORCE_NAMES = frozenset({"police", "constabulary"})
"""Words in the names of bodies that are called a force."""
