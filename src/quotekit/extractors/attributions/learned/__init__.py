"""The trained models: which words are cues, and what each has as content and source."""
