from ramkeep.core.plan.policy.problems import Kind, Problem


def test_a_problem_says_where_and_what_was_meant() -> None:
    problem = Problem(Kind.INVALID_EFFECT, "No effect.", "$.Statement[0].Effect", 3, 14, "Allow")
    assert str(problem) == 'Line 3, column 14, $.Statement[0].Effect: No effect. Did you mean "Allow"?'
    assert str(Problem(Kind.EMPTY, "Empty.", "$", 1, 1)) == "Line 1, column 1, $: Empty."
