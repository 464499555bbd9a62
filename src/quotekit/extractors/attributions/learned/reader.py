"""Read a paragraph with the trained models: what the rules found in it is one of their clues."""

from functools import cache
from typing import NamedTuple

from quotekit.document import Document
from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.hearers import hearers_of
from quotekit.extractors.attributions.learned.assembly import assembled
from quotekit.extractors.attributions.learned.cue_classifier import CueClassifier, candidates
from quotekit.extractors.attributions.learned.labeller import Labeller
from quotekit.extractors.attributions.learned.passage import Passage, passage_of
from quotekit.extractors.attributions.learned.reading import Reading
from quotekit.extractors.attributions.place import Place
from quotekit.extractors.attributions.statements import statements_of
from quotekit.lexicons.hearers import SURELY_HEARD
from quotekit.models.attribution import cue_model, labelling_model
from quotekit.models.linear_file import LinearModel


__all__ = ["Models", "models_of", "read_place", "readings_of", "trained_models"]

_HEARD = 0.9
"""How likely the verb of a body that hears is a cue; in the training texts there is no court."""


class Models(NamedTuple):
    """What is needed to read a paragraph."""

    labeller: Labeller
    classifier: CueClassifier
    vocabulary: frozenset[str]


def models_of(labelling: LinearModel, cues: LinearModel) -> Models:
    """Return the models that two files hold."""
    return Models(Labeller(labelling), CueClassifier(cues), frozenset(cues.facts["vocabulary"]))


@cache
def trained_models() -> Models:
    """Return the models of the package; the first call reads their files."""
    return models_of(labelling_model(), cue_model())


def read_place(document: Document, place: Place, models: Models | None = None) -> list[Draft]:
    """Return the statements of a paragraph, those of the rules corrected by the trained models."""
    if not place.units:
        return []
    labeller, classifier, vocabulary = models or trained_models()
    drafts = [draft for unit in place.units for draft in statements_of(unit)]
    passage = passage_of(document, place, drafts, vocabulary)
    heard = {passage.place(start) for unit in place.units for start in hearers_of(unit)}
    readings = [
        reading._replace(probability=max(reading.probability, _HEARD))
        if reading.cue in heard and passage.lowers[reading.cue] in SURELY_HEARD
        else reading
        for reading in readings_of(passage, labeller, classifier)
    ]
    return assembled(passage, place, drafts, readings, heard)


def readings_of(passage: Passage, labeller: Labeller, classifier: CueClassifier) -> list[Reading]:
    """Return how each word that can be a cue is read."""
    cues = list(candidates(passage, classifier.odds))
    if not cues:
        return []
    scores = labeller.scores(passage)
    readings = []
    for cue in cues:
        labelled = labeller.label(passage, scores, cue)
        probability = classifier.probability(passage, cue, labelled)
        readings.append(Reading(cue, labelled, probability))
    return readings
