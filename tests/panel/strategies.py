"""Documents as a panel without sense might send them."""

from hypothesis import strategies as st

KEYS = st.sampled_from(
    [
        "1",
        "2",
        "status",
        "error",
        "order",
        "orders",
        "refill",
        "cancel",
        "charge",
        "remains",
        "balance",
        "currency",
        "message",
        "data",
        "success",
        "service",
        "name",
        "rate",
        "min",
        "max",
        "refill",
        "services",
        "start_count",
    ]
)
scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.decimals(allow_nan=False, allow_infinity=False)
    | st.text(max_size=12)
    | st.sampled_from(["1", "-1", "0.5", "NaN", "Completed", "success", "fail", "Bad link"])
)
documents = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=6),
    max_leaves=12,
)
