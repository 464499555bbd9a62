"""Nouns that speak: people by what they do, bodies, papers."""

__all__ = [
    "COUNSEL",
    "DEMONYMS",
    "DOCUMENT_FAMILIES",
    "DOCUMENT_NOUNS",
    "FEMALE_NOUNS",
    "GENERAL_NOUNS",
    "HEAD_FAMILIES",
    "LEADING_VERBS",
    "MALE_NOUNS",
    "NEVER_NAMED_NOUNS",
    "OTHER_WORDS",
    "PARTISANS",
    "PERSON_ENDINGS",
    "PERSON_NOUNS",
    "QUANTIFIERS",
    "REPRESENTATIVES",
    "STATE_NOUNS",
    "THING_ENDINGS",
    "TRADE_NOUNS",
]

DOCUMENT_NOUNS = frozenset(
    {"report", "survey", "study", "poll", "polls", "surveys", "studies", "reports", "statement",
     "letter", "document", "documents", "memo", "memorandum", "lawsuit", "suit", "complaint",
     "filing", "affidavit", "indictment", "ruling", "verdict", "judgment", "judgement",
     "constitution", "bill", "act", "law", "analysis", "review", "paper", "article", "editorial",
     "draft", "communiqué", "communique", "motion", "resolution",
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

MALE_NOUNS = frozenset(
    {"man", "boy", "father", "son", "brother", "husband", "grandfather", "uncle", "nephew",
     "king", "gentleman", "spokesman", "chairman", "businessman", "congressman", "policeman",
     "fisherman", "widower", "stepfather", "boyfriend", "salesman", "councilman", "fireman",
     "actor", "waiter", "monk", "priest", "grandson", "granddad", "grandad", "stepson",
     "half-brother", "brother-in-law", "father-in-law", "son-in-law", "bridegroom", "headmaster",
     "schoolboy", "barman", "postman", "gunman", "cameraman", "linesman", "sportsman",
     "clergyman", "statesman", "frontman", "lad", "bloke", "chap", "guy", "dad", "daddy",
     "patriarch", "father-of-one", "father-of-two", "father-of-three", "father-of-four",
     "dutchman", "englishman", "frenchman", "irishman", "welshman", "scotsman", "ulsterman",
     "batsman", "ex-husband", "tradesman", "craftsman", "weatherman", "ferryman"}
)  # fmt: skip
"""Nouns for men."""

FEMALE_NOUNS = frozenset(
    {"woman", "girl", "mother", "daughter", "sister", "wife", "grandmother", "aunt", "niece",
     "queen", "lady", "spokeswoman", "chairwoman", "businesswoman", "congresswoman",
     "policewoman", "widow", "stepmother", "girlfriend", "saleswoman", "councilwoman", "actress",
     "waitress", "nun", "midwife", "granddaughter", "stepdaughter", "half-sister", "sister-in-law",
     "mother-in-law", "daughter-in-law", "bride", "headmistress", "schoolgirl", "barmaid",
     "landlady", "hostess", "heiress", "stewardess", "countess", "matriarch", "mum", "mom",
     "mummy", "grandma", "gran", "nan", "mother-of-one", "mother-of-two", "mother-of-three",
     "mother-of-four", "englishwoman", "frenchwoman", "irishwoman", "ex-wife", "sportswoman",
     "camerawoman", "lass", "great-grandmother"}
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
     "rival", "look-alike", "lookalike", "ex-wife", "ex-husband", "physicist", "cleric", "clergy",
     "medic", "paramedic", "mechanic",
     "skeptic", "academic", "sceptic", "alumnus", "fellow", "intern", "envoy", "figure",
     "individual", "candidate", "advocate", "magistrate", "associate", "graduate", "laureate",
     "inmate", "mate", "teammate", "classmate", "roommate", "flatmate", "titan", "magnate",
     "legend", "icon", "giant", "maverick", "ace", "fan", "devotee", "activist", "member",
     "members", "supporter", "opponent", "ambassador", "coordinator", "captain", "sheriff",
     "pastor", "vicar", "imam", "rabbi", "midfielder", "skipper", "superintendent", "sergeant",
     "constable", "inspector", "commissioner", "representative", "delegate", "operative",
     "bishop", "archbishop", "dean", "deacon", "chaplain", "canon", "cardinal", "pope", "abbot",
     "admiral", "colonel", "general", "lieutenant", "major", "corporal", "marshal", "prince",
     "princess", "duke", "duchess", "earl", "baron", "baroness", "emir", "sultan", "ayatollah",
     "consul", "provost", "warden", "ranger", "coxswain", "pupil", "apprentice", "trainee",
     "insider", "star", "hero", "survivor", "owner", "manager", "director", "landlord", "founder",
     "co-founder", "chair", "chairperson", "editor", "reporter", "journalist", "correspondent",
     "columnist", "presenter", "blogger", "novelist", "poet", "singer",
     "songwriter", "musician", "composer", "conductor", "comedian", "artist", "painter",
     "sculptor", "photographer", "designer", "scientist", "researcher", "engineer", "historian",
     "biologist", "geologist", "zoologist", "meteorologist", "forecaster", "prosecutor",
     "barrister", "solicitor", "juror", "counsel", "investigator", "negotiator", "mediator",
     "officer", "soldier", "sailor", "firefighter", "rescuer", "volunteer", "organiser",
     "organizer", "campaigner", "protester", "passenger", "cyclist", "motorist", "driver",
     "commuter", "shopkeeper", "trader", "dealer", "banker", "investor", "customer", "shopper",
     "visitor", "tourist", "viewer", "listener", "caller", "striker", "winger", "defender",
     "goalkeeper", "player", "referee", "umpire", "trainer", "rider", "runner", "swimmer",
     "boxer", "wrestler", "golfer", "footballer", "cricketer", "whistleblower", "lead",
     "supremo", "counterpart", "predecessor", "successor", "deputy", "lecturer", "headteacher",
     "principal", "curator", "archivist", "librarian", "strategist", "consultant",
     "accountant", "auditor", "treasurer", "trustee", "chairwoman", "ombudsman",
     "watchman", "caretaker", "gardener", "farmer", "butcher", "builder", "plumber",
     "electrician", "carpenter", "rebel", "backbencher", "politician",
     "lawmaker", "legislator", "councillor", "councilor", "governor", "senator", "congressman",
     "chancellor", "premier", "businessperson", "entrepreneur", "billionaire", "millionaire",
     "teenager", "claimant", "accused", "nominee", "appointee", "translator",
     "interpreter", "narrator", "biographer", "obituarist", "reviewer"}
)  # fmt: skip
"""Nouns for people."""

HEAD_FAMILIES = (
    frozenset({"head", "director", "chief", "leader", "boss", "chair", "chairman", "chairwoman",
               "president",
               "commander", "principal", "led", "leads", "heads", "runs", "chairs",
               "headed", "ceo",
               "executive", "manager", "coach", "commissioner", "superintendent", "governor"}),
    frozenset({"lawyer", "attorney", "barrister", "solicitor", "counsel"}),
    frozenset({"officer", "pc", "constable", "policeman", "policewoman", "detective", "sergeant",
               "inspector", "dc", "ds", "di", "dci"}),
    frozenset({"vicar", "priest", "reverend", "rev", "rev.", "pastor", "clergyman", "canon"}),
    frozenset({"academic", "scholar", "researcher", "scientist"}),
    frozenset({"councillor", "cllr", "councilor"}),
    frozenset({"author", "writer", "novelist"}),
    frozenset({"campaigner", "activist", "founder", "organiser", "organizer"}),
    frozenset({"goalkeeper", "keeper"}),
    frozenset({"landlord", "landlady", "publican"}),
    frozenset({"spokesman", "spokeswoman", "spokesperson"}),
    frozenset({"doctor", "physician", "surgeon", "consultant", "gp", "medic"}),
    frozenset({"senator", "lawmaker", "legislator", "sen.", "congressman", "congresswoman",
               "representative", "rep."}),
    frozenset({"minister", "secretary"}), frozenset({"governor", "gov.", "gov"}),
    frozenset({"president", "pres.", "pres"}), frozenset({"professor", "prof.", "prof"}),
    frozenset({"superintendent", "supt.", "supt"}), frozenset({"sergeant", "sgt.", "sgt"}),
    frozenset({"captain", "capt.", "capt"}), frozenset({"friend", "pal", "insider"}),
    frozenset({"mayor"}), frozenset({"judge", "justice", "magistrate", "recorder"}),
    frozenset({"mother", "mum", "mom"}), frozenset({"father", "dad"}), frozenset({"wife",
               "husband", "spouse"}),
    frozenset({"teacher", "headteacher", "professor", "lecturer"}), frozenset({"prosecutor"}),
    frozenset({"economist", "analyst", "strategist"}), frozenset({"owner", "founder",
               "co-founder"}),
)  # fmt: skip
"""Nouns that can mean the same office."""

COUNSEL = {
    "prosecuting": frozenset({"barrister", "counsel", "lawyer", "prosecutor"}),
    "defending": frozenset({"barrister", "counsel", "lawyer"}),
    "mitigating": frozenset({"barrister", "counsel", "lawyer"}),
}
"""What those are called who do so in court."""

REPRESENTATIVES = frozenset(
    {"lawyer", "attorney", "solicitor", "barrister", "counsel", "spokesman", "spokeswoman",
     "spokesperson", "agent", "aide", "adviser", "advisor", "manager", "wife", "husband", "widow",
     "mother", "father", "sister", "brother", "daughter", "son", "partner", "friend"}
)  # fmt: skip
"""Nouns for somebody who often speaks of somebody else, the one that "he" means then."""

OTHER_WORDS = frozenset(
    {"another", "first", "former", "holding", "last", "main", "new", "old", "opposing", "other",
     "parent", "previous", "rival", "same", "second", "sister", "smaller", "larger", "third"}
)  # fmt: skip
"""Words before a noun for a body that can mean another one than was spoken of."""

QUANTIFIERS = frozenset(
    {"many", "some", "most", "others", "several", "both", "all", "few", "everyone", "everybody",
     "none", "nobody", "half", "dozens", "hundreds", "thousands", "majority", "minority", "third",
     "quarter", "percent", "percentage", "share", "proportion", "number", "audience", "crowd",
     "couple", "crew", "class", "congregation", "duo", "pair", "trio", "family", "public",
     "electorate", "generation", "community"}
)  # fmt: skip
"""Words for a number of people, and nouns for several together."""

PARTISANS = frozenset(
    {
        "republican",
        "democrat",
        "conservative",
        "independent",
        "liberal",
        "socialist",
        "tory",
        "nationalist",
        "unionist",
        "libertarian",
    }
)
"""Nouns for a member of a party."""

STATE_NOUNS = frozenset(
    {"teenager", "teen", "youngster", "pensioner", "octogenarian", "nonagenarian", "veteran",
     "star", "champion", "winner", "runner-up", "newcomer", "survivor", "widow", "widower",
     "grandmother", "grandfather", "great-grandmother", "mother-of-one", "mother-of-two",
     "mother-of-three", "mother-of-four", "father-of-one", "father-of-two", "father-of-three",
     "father-of-four", "witness", "newlywed", "graduate", "politician", "millionaire",
     "billionaire", "laureate", "nominee", "frontrunner", "front-runner", "hopeful", "contender",
     "challenger", "incumbent", "retiree", "celebrity", "prodigy", "dutchman",
     "englishman", "frenchman", "irishman", "welshman", "scotsman", "ulsterman", "englishwoman",
     "frenchwoman", "irishwoman", "yorkshireman", "cornishman"}
)  # fmt: skip
"""What somebody is beside any office: "the teenager" can be whoever was spoken of last."""

TRADE_NOUNS = frozenset(
    {"striker", "forward", "winger", "midfielder", "defender", "centre-back", "center-back",
     "full-back", "left-back", "right-back", "playmaker", "goalkeeper", "keeper", "fly-half",
     "scrum-half", "hooker", "flanker", "batsman", "batter", "bowler", "spinner", "all-rounder",
     "wicketkeeper", "quarterback", "linebacker", "pitcher", "shortstop", "sprinter", "runner",
     "swimmer", "rower", "cyclist", "boxer", "wrestler", "fighter", "golfer", "jockey", "rider",
     "racer", "skier", "skater", "climber", "gymnast", "footballer", "cricketer", "athlete",
     "player", "sailor", "yachtsman", "actor", "actress", "singer", "songwriter", "rapper",
     "coach", "campaigner", "activist", "puppeteer", "potter", "weaver", "dealer", "baker",
     "musician", "guitarist", "drummer", "pianist", "violinist", "cellist", "soprano", "tenor",
     "composer", "comedian", "comic", "presenter", "author", "writer", "novelist", "poet",
     "playwright", "artist", "painter", "sculptor", "photographer", "film-maker",
     "filmmaker", "designer", "architect", "chef", "butcher", "brewer",
     "dancer", "entrepreneur", "businessman", "businesswoman", "tycoon", "mogul", "farmer",
     "fisherman", "gardener", "beekeeper", "plumber", "builder", "carpenter", "electrician",
     "mechanic", "shopkeeper", "historian", "academic", "scholar", "scientist", "physicist",
     "economist", "explorer", "mountaineer", "astronaut", "inventor", "clockmaker", "mapmaker",
     "teacher", "student", "engineer", "accountant", "apprentice", "decorator", "librarian",
     "backbencher", "whistleblower", "youtuber", "influencer"}
)  # fmt: skip
"""What somebody does: "the striker" can be whoever was spoken of last, unless of another trade."""

DEMONYMS = frozenset(
    {"american", "argentine", "australian", "austrian", "belgian", "brazilian", "briton",
     "bulgarian", "cameroonian", "canadian", "chilean", "colombian", "croat", "croatian", "czech",
     "dane", "ecuadorian", "egyptian", "estonian", "ethiopian", "finn", "georgian", "german",
     "ghanaian", "greek", "hungarian", "icelander", "indian", "iranian", "israeli", "italian",
     "ivorian", "jamaican", "kazakh", "kenyan", "korean", "latvian", "lithuanian", "londoner",
     "mancunian", "mexican", "moroccan", "nigerian", "norwegian", "pakistani", "paraguayan",
     "peruvian", "pole", "romanian", "russian", "scot", "senegalese", "serb",
     "serbian", "slovak", "slovene", "spaniard", "swede", "texan", "tunisian", "turk",
     "ugandan", "ukrainian", "uruguayan", "venezuelan", "zimbabwean", "liverpudlian", "geordie",
     "brummie", "glaswegian", "aucklander", "sydneysider", "new-yorker", "californian"}
)  # fmt: skip
"""Nouns for one who comes from a place: "the Czech"."""

NEVER_NAMED_NOUNS = frozenset(
    {"source", "official", "insider", "spokesman", "spokeswoman", "spokesperson", "someone",
     "somebody", "anyone", "anybody", "person", "one", "figure", "individual", "member", "aide",
     "diplomat", "relative", "colleague", "passer-by", "witness", "caller", "user"}
)  # fmt: skip
"""Nouns for people whom news often leaves without a name."""

DOCUMENT_FAMILIES = (
    frozenset({"study", "research", "analysis", "findings", "report"}),
    frozenset({"study", "paper"}),
    frozenset({"survey", "poll", "study", "research", "report"}),
    frozenset({"letter", "email", "e-mail", "message", "memo", "note", "text"}),
    frozenset({"document", "draft", "text", "report", "file", "dossier", "memo", "paper",
               "memorandum", "letter", "plan", "review", "audit"}),
    frozenset({"lawsuit", "suit", "complaint", "filing", "documents", "papers", "claim"}),
    frozenset({"ruling", "judgment", "judgement", "verdict", "decision", "opinion"}),
)  # fmt: skip
"""Nouns that can mean the same document."""

GENERAL_NOUNS = frozenset(
    {"expert", "academic", "scientist", "researcher", "boss", "chief", "politician", "leader",
     "campaigner", "activist", "resident", "neighbour", "neighbor", "man", "woman", "mother",
     "father", "mum", "dad", "parent", "teenager", "pensioner", "critic", "worker", "fan",
     "supporter", "customer", "passenger", "survivor", "victim", "volunteer", "doctor", "minister",
     "mp", "lawyer", "backbencher", "lawmaker", "businessman", "businesswoman", "entrepreneur",
     "local", "motorist", "driver", "tenant", "landlord", "homeowner", "student", "teacher"}
)  # fmt: skip
"""Nouns under which the first words of a story bring in whom the next ones name."""

THING_ENDINGS = ("tion", "sion", "ment", "ness", "ity", "ism", "ance", "ship", "ure", "ing", "age")
"""Endings of nouns for what is no person."""

LEADING_VERBS = frozenset(
    {"led", "leads", "heads", "headed", "runs", "ran", "chairs", "chaired", "founded"}
)  # fmt: skip
"""Verbs in a relative clause that make their subject a leader."""
