"""Names of places, which stand where names of people do."""

__all__ = ["PLACES"]

PLACES = frozenset(
    (
        "afghanistan africa alabama alaska albania albany aleppo algeria algiers america amsterdam "
        "andalusia angola ankara antarctica arabia argentina arizona arkansas armenia asia athens "
        "atlanta auckland austin australia austria azerbaijan baghdad bahrain baltimore bangkok "
        "bangladesh barcelona beijing beirut belarus belfast belgium belgrade benghazi berlin bern "
        "birmingham bolivia bordeaux bosnia boston botswana bradford brazil brighton brisbane "
        "bristol britain brooklyn brussels bucharest budapest buffalo bulgaria cairo calgary "
        "california cambodia cambridge cameroon canada canberra caracas cardiff catalonia chad "
        "chechnya chicago chile china cincinnati cleveland coventry cologne colombia colorado "
        "congo connecticut copenhagen cornwall crimea croatia cuba cumbria cyprus dakota dallas "
        "damascus darfur delaware delhi denmark denver derby detroit devon donetsk dorset dover "
        "dubai dublin dundee durban durham ecuador edinburgh egypt england eritrea essex estonia "
        "ethiopia europe exeter falluja ferguson finland florida fukushima france frankfurt "
        "galilee "
        "gaza gdansk geneva georgia germany ghana gibraltar glasgow greece greenland guatemala "
        "guinea haiti hamburg hampshire hanoi harlem havana hawaii helsinki hiroshima holland "
        "hollywood honduras houston hull hungary iceland idaho illinois india indiana indonesia "
        "iowa iran iraq ireland islamabad israel istanbul italy jakarta jamaica japan jerusalem "
        "johannesburg jordan kabul kandahar kansas karachi kashmir kazakhstan kent kentucky kenya "
        "kharkiv khartoum kherson kosovo kuwait kyiv kiev kyoto lagos laos latvia lebanon leeds "
        "leicester libya lisbon lithuania liverpool london louisiana luxembourg lviv lyon "
        "macedonia "
        "madagascar madrid maine malaysia mali malta manchester manhattan manila mariupol "
        "marseille "
        "maryland massachusetts melbourne memphis mexico miami michigan milan milwaukee "
        "minneapolis "
        "minnesota minsk mississippi missouri moldova mongolia montana montenegro montreal morocco "
        "moscow mosul mozambique mumbai munich myanmar namibia nebraska nepal netherlands nevada "
        "newark newcastle nicaragua niger nigeria norfolk normandy norway norwich nottingham ohio "
        "oklahoma oman omaha ontario oregon orlando oslo ottawa oxford pakistan palestine panama "
        "paraguay paris pennsylvania perth peru philadelphia philippines phoenix pittsburgh "
        "plymouth "
        "poland portland portsmouth portugal prague pyongyang qatar quebec raqqa riyadh romania "
        "rome "
        "russia rwanda sacramento scotland seattle senegal serbia sevastopol shanghai sheffield "
        "siberia sicily singapore slovakia slovenia somalia southampton spain stockholm strasbourg "
        "sudan suffolk sunderland surrey sussex sweden switzerland sydney syria taipei taiwan "
        "tampa "
        "tanzania tasmania tehran tennessee texas thailand tibet tokyo toronto tripoli tunis "
        "tunisia "
        "turin turkey uganda ukraine ulster uruguay utah uzbekistan vatican venezuela venice "
        "vermont "
        "vienna vietnam vilnius virginia wales warsaw washington wellington wisconsin worcester "
        "wyoming yemen yorkshire zagreb zambia zimbabwe zurich u.s. us usa u.k. uk uae eu d.c. "
    ).split()
) | {
    "new york", "new jersey", "new mexico", "new hampshire", "new zealand", "new orleans",
    "north carolina", "south carolina", "north dakota", "south dakota", "west virginia",
    "rhode island", "north korea", "south korea", "south africa", "saudi arabia", "sri lanka",
    "hong kong", "los angeles", "las vegas", "san francisco", "san diego", "san antonio",
    "san jose", "st. louis", "st. paul", "northern ireland", "united kingdom", "united states",
    "great britain", "czech republic", "costa rica", "el salvador", "puerto rico", "tel aviv",
    "new delhi", "new england", "middle east", "west bank", "long island", "buenos aires",
    "new york city", "salt lake city", "mexico city", "kansas city", "united arab emirates",
}  # fmt: skip
"""Countries, states, counties and cities that news names often; in small letters."""
