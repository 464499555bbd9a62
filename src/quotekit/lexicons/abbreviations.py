"""
Words that are written with a period, without it.

They are sorted by what the period can mean. After a title a name follows, so the period
never ends a sentence; after a month or "No." a number follows; after "Inc." or "Calif."
both are possible, and the next word decides.
"""

__all__ = [
    "AMBIGUOUS",
    "BEFORE_DATES",
    "BEFORE_NAMES",
    "BEFORE_NUMBERS",
    "DAYS",
    "DOTTED",
    "MONTHS",
    "NAMES_WITH_A_MARK",
]


BEFORE_NAMES = frozenset(
    "Adm Ald Amb Asst Atty Bp Brig Capt Cmdr Col Cols Comdr Cpl Cpt Det Dr Drs Fr Ft Gen Gens Gov "
    "Govs Hon Insp Lt Lts Maj Messrs Mlle Mme Mmes Mr Mrs Ms Msgr Mt Mx Pfc Pres Prof Profs Pvt "
    "Rep Reps Rev Revs Sen Sens Sgt Spc St Ste Supt v vs viz cf eg ie".split()
)
"""Titles and other words that always have something after them."""

MONTHS = frozenset("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".split())
"""Months cut short."""

DAYS = frozenset("Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun".split())
"""Days of the week cut short; most of them are words, too."""

BEFORE_NUMBERS = frozenset(
    "No Nos no nos Art Arts Ch Ex Fig Figs Op Sec Vol Vols fig figs p pp vol vols c ca "
    "approx".split()
)
"""Words that are cut short only before a number."""

BEFORE_DATES = frozenset("b d m div est fl r".split())
"""Words that are cut short before a year or a month: born, died, married."""

AMBIGUOUS = frozenset(
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont "
    "Neb Nebr Nev Okla Ore Oreg Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que "
    "Assn Ave Blvd Bros Co Corp Cos Dept Dist Esq Est Inc Intl Jr Ltd Mfg Plc Sr Univ "
    "al etc".split()
)
"""States, companies and the like: the period may end the sentence as well."""

DOTTED = frozenset("Ph.D Ph.Ds M.Sc B.Sc D.Phil Lt.-Gov Lt.-Col Maj.-Gen Brig.-Gen".split())
"""Words with a period inside that are no chain of single letters."""

NAMES_WITH_A_MARK = frozenset("Airplane Jeopardy Oklahoma Oliver Yahoo Yum E".split())
"""Names that are written with an exclamation mark."""
