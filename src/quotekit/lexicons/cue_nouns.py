"""
The nouns that say that somebody expressed something, and those that name what shows something.

Each act has its nouns in the singular: "a *claim* that", "the *decision* to", "in her
*view*". A noun stands under one act.
"""

__all__ = ["CUE_NOUNS", "EVIDENCE_NOUNS", "IRREGULAR_NOUNS"]

CUE_NOUNS: dict[str, str] = {
    "statement": (
        "acclaim account accusation acknowledgement acknowledgment address admission allegation "
        "analogy anecdote announcement answer apology appointment argument article assault "
        "assertion assurance attack barb blame boast boo brag briefing broadside caption case "
        "caution chant characterisation characterization charge cheer citation claim "
        "clarification column comment commentary comparison complaint compliment concession "
        "conclusion condemnation condolence confession confirmation congratulation contention "
        "controversy conversation correction credit criticism critique cry debate declaration "
        "defence defense denunciation depiction derision description dialogue diatribe dig "
        "disclosure discussion dispute editorial email emphasis epithet essay eulogy excuse "
        "explanation falsehood feud focus forecast gossip greeting harangue headline hint "
        "implication information insinuation insistence insult interview issue jab jeer jibe joke "
        "justification label lecture letter lie mantra mention message mockery moniker motto "
        "narrative news nickname nomination note observation op-ed outburst outcry outline "
        "overview phrase point portrayal post praise prediction proclamation profession "
        "pronouncement protestation pun quarrel quip quotation quote rant rationale reaction "
        "reason reassurance rebuke recollection reference rejoinder remark reminder reminiscence "
        "reply report reprimand reproach response retort retraction revelation rhetoric ridicule "
        "ruling rumor rumour scolding screed sermon shot shout shout-out slogan slur soundbite "
        "speech statement story suggestion summary swipe tale talk taunt testimonial testimony "
        "thanks tirade tribute tweet uproar utterance verdict warning wisecrack word"
    ),
    "question": "enquiry inquiry interrogation query question questioning",
    "denial": (
        "contradiction counterclaim denial disagreement disavowal dismissal rebuttal refutation "
        "rejection repudiation"
    ),
    "request": (
        "advice appeal ban call command counsel decree demand directive edict entreaty "
        "exhortation guidance guideline injunction instruction invitation mandate motion order "
        "petition plea prescription pressure prohibition proposal push recommendation request "
        "requirement subpoena ultimatum urging"
    ),
    "commitment": "commitment guarantee oath offer pledge promise threat undertaking vow",
    "belief": (
        "alarm anticipation anxiety apprehension assessment assumption awareness belief bet "
        "certainty concern confidence consensus consideration conviction cynicism distrust doubt "
        "dread dream estimation expectation faith fear feeling guess hope hypothesis idea "
        "impression interpretation judgement judgment knowledge memory mind mindset misgiving "
        "mistrust nervousness notion opinion optimism outlook perception perspective pessimism "
        "philosophy presumption qualm realisation realization recognition reservation scepticism "
        "sense skepticism speculation standpoint suspicion theory thinking thought trepidation "
        "trust uncertainty understanding unease view viewpoint vision worldview worry"
    ),
    "evidence": (
        "data demonstration evidence figure finding hallmark indication indicator poll proof "
        "record result sign statistic study survey symptom tally testament"
    ),
    "attitude": (
        "acceptance adherent admiration admirer advocacy advocate affection affinity agenda aim "
        "allegiance ambition anger animosity antipathy appetite approval aspiration attempt "
        "attitude aversion backer backing backlash bid campaign campaigner champion choice "
        "consternation contempt crusade decision defiance delight desire determination detractor "
        "devotion disappointment disapproval disbelief disdain disgust disinterest dislike dismay "
        "displeasure dissatisfaction distaste drive eagerness effort embarrassment embrace "
        "endorsement enemy enthusiasm excitement fan favor favorite favour favourite foe follower "
        "fondness frustration fury goal grief happiness hate hatred hesitancy hesitation "
        "hostility impulse inclination indignation intent intention interest intolerance joy "
        "leaning love loyalist loyalty objection objective opponent opposition outrage passion "
        "plan platform policy position preference pride priority proponent purpose quest rage "
        "readiness regret relief reluctance resentment resistance resolve respect sadness "
        "satisfaction sentiment shame sorrow spokesperson stance stand strategy support supporter "
        "surrogate sympathy tactic tolerance unwillingness urge vote willingness wish zeal"
    ),
    "refusal": "evasion non-answer non-response omission refusal reticence silence",
}
"""Act, nouns."""

EVIDENCE_NOUNS: frozenset[str] = frozenset(
    "poll polling survey study studies data figures statistics numbers results records record "
    "evidence analysis analyses research tally tallies tracker trackers average averages census "
    "findings finding filing filings documents receipts estimates charts chart graph index "
    "experiment experiments test tests footage video videos images photographs polls surveys "
    "experience history returns count counts work science signs review audit report reports "
    "models model simulations trial trials investigation inquiry email emails e-mails".split()
)
"""Sources that show rather than tell: "the poll suggests"."""

IRREGULAR_NOUNS: dict[str, str] = {
    "thanks": "thanks", "news": "news", "data": "data", "polling": "poll", "surveys": "survey",
    "studies": "study", "criticisms": "criticism", "hypotheses": "hypothesis",
    "replies": "reply", "stories": "story", "queries": "query", "inquiries": "inquiry",
    "enquiries": "enquiry", "theories": "theory", "memories": "memory", "worries": "worry",
    "anxieties": "anxiety", "philosophies": "philosophy", "priorities": "priority",
    "policies": "policy", "strategies": "strategy", "sympathies": "sympathy",
    "loyalties": "loyalty", "apologies": "apology", "summaries": "summary",
    "controversies": "controversy", "testimonies": "testimony", "analogies": "analogy",
    "certainties": "certainty", "falsehoods": "falsehood", "enemies": "enemy",
    "tallies": "tally", "cries": "cry",
}  # fmt: skip
"""Plurals that the letter s at the end does not make."""
