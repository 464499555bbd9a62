"""How properties are tested: the same examples every time, as many as a coffee break allows."""

from hypothesis import HealthCheck, settings


settings.register_profile(
    "every-time",
    deadline=None,
    derandomize=True,
    max_examples=100,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "thorough", settings.get_profile("every-time"), derandomize=False, max_examples=20_000
)
settings.load_profile("every-time")
