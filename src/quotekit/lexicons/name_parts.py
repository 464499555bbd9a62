"""Words that are part of names, and names for many people."""

__all__ = [
    "BODY_TOPICS",
    "CAUSES",
    "LASTING_SUFFIXES",
    "MEMBERS",
    "NAME_ADJECTIVES",
    "PARTICLES",
    "PEOPLES",
    "PLACE_BODIES",
    "SHORT_FORENAMES",
]

PARTICLES = frozenset(
    {"van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "al",
     "el", "bin", "ibn", "ap", "ter", "ten", "y", "zu", "af", "ben", "bint"}
)  # fmt: skip
"""Small words inside a name: Ursula von der Leyen."""

NAME_ADJECTIVES = frozenset(
    {"western", "eastern", "northern", "southern", "central", "north", "south", "east", "west",
     "royal", "great", "greater", "grand", "national", "international", "federal", "global",
     "universal", "united", "general", "golden", "silver", "red", "black", "white", "green",
     "blue", "big", "little", "upper", "lower", "first", "standard", "modern", "old", "open",
     "public", "clean", "fair", "free", "common", "imperial", "metropolitan", "pacific",
     "atlantic", "premier", "advanced", "digital", "true", "bright", "prime"}
)  # fmt: skip
"""Adjectives that names of places and bodies begin with: Western Vale."""

BODY_TOPICS = frozenset(
    {"agriculture", "arts", "bakery", "general", "public", "shop", "teachers", "nursing",
     "leisure", "atomic", "banking", "business", "children", "climate", "commerce",
     "communities", "culture", "customs", "defence", "defense", "digital", "drug", "education",
     "energy", "environment", "exchange", "families", "finance", "fire", "food", "foreign", "gas",
     "health", "housing", "human", "immigration", "industry", "innovation", "justice", "labor",
     "labour", "law", "licensing", "marine", "maritime", "media", "nuclear", "parks", "planning",
     "police", "prison", "rail", "research", "revenue", "rivers", "road", "roads", "science",
     "search", "securities", "skills", "sport", "sports", "standards", "technology", "trade",
     "transport", "transportation", "treasury", "veterans", "water", "women", "work"}
)  # fmt: skip
"""What stands before "and" in the name of one body: Fire and Rescue Service."""

MEMBERS = frozenset(
    {
        "citizens",
        "doctors",
        "families",
        "farmers",
        "fathers",
        "friends",
        "lawyers",
        "mothers",
        "neighbors",
        "neighbours",
        "nurses",
        "parents",
        "residents",
        "scientists",
        "students",
        "teachers",
        "united",
        "veterans",
        "women",
        "workers",
        "relief",
        "save",
    }
)
"""Words that "for", "against" or "without" makes the name of a body: Doctors Without Borders."""

CAUSES = frozenset({"save", "stop", "protect", "defend", "reclaim", "keep"})
"""What the name of a campaign begins with: Save the Ludd."""

PLACE_BODIES = frozenset(
    {
        "borough",
        "city",
        "county",
        "diocese",
        "archdiocese",
        "duchy",
        "guild",
        "kingdom",
        "order",
        "port",
        "republic",
        "state",
        "town",
        "village",
    }
)
"""Nouns that "of" makes the name of a body: Port of Carrick."""

LASTING_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
"""Suffixes that tell a person from a namesake."""

PEOPLES = frozenset(
    {"americans", "arabs", "australians", "britons", "canadians", "catholics", "christians",
     "conservatives", "democrats", "egyptians", "europeans", "evangelicals", "germans", "greens",
     "hispanics", "hindus", "independents", "indians", "iranians", "iraqis", "israelis",
     "italians", "jews", "kurds", "latinos", "liberals", "marines", "mexicans", "mormons",
     "muslims", "nationalists", "palestinians", "poles", "progressives", "protestants",
     "quakers", "republicans", "russians", "saudis", "scots", "shiites", "sikhs", "socialists",
     "sunnis", "syrians", "tories", "turks", "ukrainians", "unionists", "venezuelans", "afghans",
     "africans", "asians", "chechens", "cubans", "libertarians", "millennials", "brexiteers",
     "lib dems", "dems", "gops", "texans", "californians", "floridians", "londoners",
     "virginians", "new yorkers", "iowans", "ohioans", "swedes", "danes", "finns"}
)  # fmt: skip
"""Names for all the people of a party, a faith or a country."""

SHORT_FORENAMES = {
    "abe": "abraham", "al": "albert", "andy": "andrew", "barbie": "barbara", "becky": "rebecca",
    "bernie": "bernard", "betsy": "elizabeth", "betty": "elizabeth", "bill": "william",
    "billy": "william", "bob": "robert", "bobby": "robert", "bea": "beatrice", "cathy": "catherine",
    "charlie": "charles", "chuck": "charles", "dick": "richard", "don": "donald", "ed": "edward",
    "eddie": "edward", "gerry": "gerald", "hank": "henry", "harry": "henry", "jack": "john",
    "jamie": "james", "jeff": "jeffrey", "jerry": "gerald", "jim": "james", "jimmy": "james",
    "joe": "joseph", "johnny": "john", "kate": "katherine", "kathy": "kathleen",
    "larry": "lawrence",
    "liz": "elizabeth", "maggie": "margaret", "meg": "margaret", "mick": "michael",
    "mickey": "michael", "mike": "michael", "mitch": "mitchell", "nick": "nicholas",
    "peggy": "margaret",
    "rick": "richard", "rob": "robert", "ron": "ronald", "steve": "stephen", "sue": "susan",
    "ted": "edward", "terry": "terence", "tim": "timothy", "tom": "thomas", "tommy": "thomas",
    "tony": "anthony", "will": "william",
}  # fmt: skip
"""Short forms of forenames, and what they are short for."""
