"""How the models were made. Nothing here is needed at run time."""
