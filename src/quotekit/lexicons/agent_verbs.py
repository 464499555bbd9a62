"""Verbs whose subject acts on purpose: an "it" that does so is a body."""

__all__ = ["AGENT_VERBS", "IRREGULAR_AGENT_FORMS", "VERB_OPENERS"]

AGENT_VERBS = frozenset(
    "abandon accept accuse acquire advise agree aim analyse analyze apologise apologize appeal "
    "appoint approve arrest ask attempt award back ban borrow cancel charge collect commission "
    "comply compensate conclude consider consult contact cooperate cut decide decline delay "
    "deliver demand deploy detain develop discover dismiss employ endorse examine expect file "
    "fine fire fund halt hire hope identify inform inspect insure intend interview introduce "
    "investigate invest invite issue launch lend lobby manufacture monitor negotiate notify "
    "obtain offer oppose order own pay plan postpone prepare produce promise propose publish "
    "pursue receive recall recruit refund refuse regret reject release reopen replace request "
    "review reward revise rule scrap seek seize sell serve settle sign spend sponsor submit sue "
    "supply support suspend test trade train urge vow want warn welcome withdraw".split()
)
"""Dictionary forms."""

IRREGULAR_AGENT_FORMS = frozenset(
    "bought built chose drew drawn held knew known lent made met paid planned planning "
    "sent set setting shut sold sought spent sued suing taken taught told took withdrawn withdrew "
    "withdrawing won written wrote".split()
)
"""Pasts and participles that no rule of spelling gives."""

VERB_OPENERS = frozenset(
    "has had have would will could may might must can should does did do not is was were be been "
    "also now still already never only recently currently then since fully n't".split()
)
"""What stands between a subject and its verb."""
