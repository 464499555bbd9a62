"""Words that say that a number goes up or down."""

__all__ = [
    "CHANGE_NOUNS",
    "CHANGE_WORDS",
    "COMPARATIVES",
    "FILLERS",
    "MOTION_BEFORE_UP",
    "PHRASAL_VERBS",
]

_UP_VERBS = """
    accelerate accelerated accelerates accelerating advance advanced advances advancing
    appreciated balloon ballooned ballooning boost boosted boosting boosts bounced bump bumped
    climb climbed climbing climbs double doubled exceed expand expanded expanding expands gain
    gained gaining gains grew grow growing grown grows hike hiked hikes hiking improve improved
    improves improving increase increased increases increasing inflated jump jumped jumping jumps
    leap leaped leaping leaps leapt lift lifted lifting lifts mount mounted mounting outpaced
    raise raised raises raising rallied rallies rally rallying rebound rebounded rebounding
    rebounds recovered rise risen rises rising rocketed rose shot skyrocket skyrocketed
    skyrocketing soar soared soaring soars spike spiked spikes spiking spurt strengthen
    strengthened surge surged surges surging swell swelled swelling swells swollen up widen
    widened widening
"""
_DOWN_VERBS = """
    collapse collapsed collapsing contract contracted contracting contracts crash crashed crashing
    cut cuts cutting decline declined declines declining decrease decreased decreases decreasing
    depreciated dip dipped dipping dips dive dived diving down drop dropped dropping drops dwindle
    dwindled ease eased eases easing ebb ebbed fall fallen falling falls fell lessen lose loses
    losing lost lower lowered lowering lowers narrow narrowed narrowing nosedived plummet
    plummeted plummeting plummets plunge plunged plunges plunging reduce reduced reduces reducing
    retreat retreated sag sagged sank shaved shed shedding sheds shrank shrink shrinking shrinks
    shrunk sink sinking sinks skidded slash slashed slashes slashing slid slide slides sliding
    slip slipped slipping slips slow slowed slowing slows slump slumped slumping slumps sunk
    tumble tumbled tumbles tumbling weaken weakened weakening
"""
_UP_NOUNS = """
    advance appreciation boost bounce bump climb expansion gain gains growth hike hikes
    improvement improvements increase increases jump jumps leap markup raise raises rally rebound
    rise rises spike surge swell upsurge upswing uptick upturn
"""
_DOWN_NOUNS = """
    contraction contractions crash cut cutback cuts cutting decline declines decrease decreases
    depreciation dip dive downswing downturn drop drops fall falls loss losses markdown plunge
    pullback reduction reductions retreat slide slip slowdown slump tumble
"""

CHANGE_WORDS = dict.fromkeys(_UP_VERBS.split() + _UP_NOUNS.split(), "up") | dict.fromkeys(
    _DOWN_VERBS.split() + _DOWN_NOUNS.split(), "down"
)
"""What may stand before the number: "rose 5%", "a decline of 5%", "up 5%"."""

CHANGE_NOUNS = dict.fromkeys(_UP_NOUNS.split(), "up") | dict.fromkeys(_DOWN_NOUNS.split(), "down")
"""What may stand after it: "a 5% decline"."""

COMPARATIVES = {
    "above": "up",
    "ahead": "up",
    "better": "up",
    "bigger": "up",
    "costlier": "up",
    "dearer": "up",
    "faster": "up",
    "greater": "up",
    "higher": "up",
    "larger": "up",
    "longer": "up",
    "more": "up",
    "older": "up",
    "stronger": "up",
    "up": "up",
    "below": "down",
    "cheaper": "down",
    "down": "down",
    "fewer": "down",
    "less": "down",
    "lower": "down",
    "shorter": "down",
    "slower": "down",
    "smaller": "down",
    "weaker": "down",
    "worse": "down",
    "younger": "down",
}
"""What may stand right after it: "5% higher"."""

PHRASAL_VERBS = frozenset(
    """
    account add added adding adds broke came come coming ended gave give given gives giving made
    make makes making opened owns paid pay pays pick picked put set showed signed take taken takes
    taking took turn turned
""".split()
)
"""Verbs that make "up" and "down" part of themselves: "made up 5%", "put 5% down"."""

MOTION_BEFORE_UP = frozenset(
    """
    all back bumped came creeping crept drifted edged edging getting go goes going gone got inched
    inching move moved moving nudged nudging pushed pushing shot ticked ticking way went
""".split()
)
"""Before "up to", these make it a direction: "crept up to 5%"."""

FILLERS = frozenset(
    """
    a about above additional again all almost an another approximately around as below between
    dramatically estimated even extra far further high just least less little low maximum more
    most much nearly only or over perhaps roughly sharply significantly slightly some steadily
    steeply substantially than the uh um under well whopping
""".split()
)
"""What may stand between a word of change and the number: "rose by nearly another 5%"."""
