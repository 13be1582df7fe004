"""Before anything leaves the plan: what changes for whom, the files for the account, and a report."""
