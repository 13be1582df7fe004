"""Planning an account: the policy language, the evaluator, the catalog, and the model of accounts."""
