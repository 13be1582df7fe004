from ramkeep.core.plan.policy.context import Context


def test_keys_in_any_spelling() -> None:
    context = Context({"acs:SourceIp": "10.0.0.1", "x:n": ["1", "2"], "x:none": []})
    assert context.folded("ACS:sourceip") == ("10.0.0.1",)
    assert context.exact("ACS:sourceip") == ()
    assert context.exact("x:n") == ("1", "2")
    assert context.folded("x:none") == ()
    assert context.keys == ("acs:SourceIp", "x:n")


def test_of_two_spellings_the_one_that_is_asked_for_counts() -> None:
    context = Context({"a:K": "upper", "a:k": "lower"})
    assert (context.folded("a:k"), context.folded("a:K"), context.folded("A:K")) == (("lower",), ("upper",), ("upper",))


def test_a_default_does_not_replace_what_is_there() -> None:
    context = Context({"a:k": "x"})
    assert context.with_default("A:K", "y") is context
    assert context.with_default("a:other", "y").as_mapping() == {"a:k": ("x",), "a:other": ("y",)}


def test_contexts_are_values() -> None:
    assert Context({"a:k": "x"}) == Context({"a:k": ["x"]})
    assert len({Context({"a:k": "x"}), Context({"a:k": ("x",)}), Context()}) == 2
