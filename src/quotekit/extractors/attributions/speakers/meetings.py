"""Tell who is said to have been interviewed."""

from quotekit.extractors.attributions.unit import Unit


__all__ = ["is_met"]

_INTERVIEW_REACH = 4
_INTERVIEWING = frozenset({"interview", "interviewed", "interviews", "q&a"})
_SPEAKING = frozenset({"spoke", "talked", "speak", "talk", "met"})
_OURSELVES = frozenset({"we", "i"})


def is_met(unit: Unit, place: int) -> bool:
    """
    Tell whether the words before say that this is who was interviewed: "we spoke to".

    Whom somebody else spoke to is the one who asked.
    """
    reach = range(max(0, place - _INTERVIEW_REACH), place)
    if "by" in unit.lowers[reach.start : reach.stop]:
        return False
    for before in reach:
        lower = unit.lowers[before]
        if lower in _INTERVIEWING or (
            lower in _SPEAKING
            and not _OURSELVES.isdisjoint(unit.lowers[max(0, before - 2) : before])
        ):
            return True
    return False
