"""
The adjectives, adverbs and prepositions that say that somebody expressed something.

Adjectives are those of a speaker or a mind ("is *confident* that", "is *willing* to"),
adverbs those that lay a claim at another's door ("*reportedly*"), prepositions those that
lead to a source ("*for* many voters").
"""

__all__ = ["CUE_ADJECTIVES", "CUE_ADVERBS", "CUE_PREPOSITIONS"]

CUE_ADJECTIVES: dict[str, str] = {
    "statement": (
        "adamant apologetic blunt candid clear complimentary critical derisive dismissive "
        "disparaging effusive eloquent emphatic entitled explicit frank insistent outspoken "
        "scathing self-declared self-described self-proclaimed self-styled so-called titled "
        "unequivocal vocal vociferous"
    ),
    "question": "curious inquisitive",
    "commitment": "committed sworn",
    "belief": (
        "afraid alarmed ambivalent anxious apprehensive aware bearish bullish certain cognizant "
        "concerned confident conscious convinced cynical distrustful doubtful dubious expectant "
        "fearful hopeful ignorant impossible knowledgeable leery likely mindful mistaken "
        "mistrustful nervous oblivious optimistic persuaded pessimistic petrified positive "
        "possible sanguine scared sceptical skeptical sure suspicious terrified torn unaware "
        "uncertain unclear unconvinced undecided uneasy unlikely unsure upbeat wary worried wrong"
    ),
    "evidence": "apparent evident indicative noticeable obvious reflective visible",
    "attitude": (
        "aghast amused angry annoyed appalled ashamed averse bent captivated charmed comfortable "
        "dedicated delighted desperate determined devastated devoted disappointed disenchanted "
        "disgruntled disgusted disillusioned dismayed dissatisfied divided eager ecstatic elated "
        "embarrassed enamored enamoured enraged enthusiastic envious exasperated excited "
        "fascinated favorable favourable fixated focused fond frustrated furious glad grateful "
        "happy heartbroken hell-bent hesitant horrified hostile impressed incensed inclined "
        "indignant infuriated intent interested intolerant intrigued irate irritated jealous keen "
        "livid loath loyal lukewarm negative obsessed open opposed outraged overjoyed partial "
        "passionate pleased poised prepared proud ready receptive relieved reluctant resentful "
        "sad saddened satisfied shocked sick sorry split stunned supportive surprised sympathetic "
        "thankful thrilled tired tolerant unapologetic uncomfortable unfavorable unfavourable "
        "unhappy unimpressed uninterested unwilling upset weary willing"
    ),
    "refusal": "coy evasive mum mute noncommittal quiet reticent silent tight-lipped tightlipped",
}
"""Act, adjectives."""

CUE_ADVERBS: dict[str, str] = {
    "statement": "allegedly avowedly famously notoriously purportedly reportedly supposedly",
    "evidence": "apparently clearly evidently obviously ostensibly seemingly visibly",
    "belief": "arguably hopefully perhaps possibly presumably probably theoretically",
}
"""Act, adverbs."""

CUE_PREPOSITIONS: dict[str, str] = {
    "statement": "about as by from in like of on per under via",
    "belief": "among amongst for to with",
    "attitude": "against behind toward towards",
}
"""Act, prepositions that lead to a source or a content."""
