"""The notebook that compares how two papers quote the same words."""

from tests.examples.conftest import Run


def test_shared_quotes_are_found_and_their_differences_shown(run: Run) -> None:
    """Only the two papers that were at one meeting share words, and each change is marked."""
    names, printed, _ = run("same_quote_twice")
    assert printed.count("pairs of quotes share words") == 1
    assert "She is [-nineteen-] {+19+} years old and [-she-] has never missed a winter," in printed
    found = list(names["pairs"](names["contract"], names["doubts"]))
    assert [pair.first.speaker for pair in found] == [
        "Moira Tesk", "Moira Tesk", "Moira Tesk", "Piet Oster", "Hannah Creel",
    ]  # fmt: skip
    assert all(pair.first.speaker == pair.second.speaker for pair in found)


def test_what_one_leaves_out_is_listed(run: Run) -> None:
    """Under the paper that has it."""
    courier, herald = (
        run("same_quote_twice")
        .printed.split("Only in the Port Ellick Courier:")[1]
        .split("Only in the Tarn Herald:")
    )
    assert "Moira Tesk: one more. The first sailing is on February 9. If it is not," in courier
    assert "Edmund Rask: You can buy any ferry you like," in herald
    assert "smell the diesel" not in courier + herald


def test_words_that_differ_in_their_marks_only_are_the_same(run: Run) -> None:
    """Capitals, commas and the shape of an apostrophe."""
    difference = run("same_quote_twice").names["difference"]
    ours, theirs = ["Yes,", "I", "don't", "know."], ["yes", "I", "don’t", "know"]
    assert difference(ours, theirs) == "Yes, I don't know."
    assert difference(["a", "b", "c", "d"], ["a", "x", "d"]) == "a [-b c-] {+x+} d"
