"""What finds things in a document."""
