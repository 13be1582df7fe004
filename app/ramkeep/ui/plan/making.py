"""Puts the planner's page together: one line for each part of it."""

from ramkeep.ui.plan.ask.view import AskView
from ramkeep.ui.plan.editor.editor import PolicyEditor
from ramkeep.ui.plan.graph.view import GraphView
from ramkeep.ui.plan.matrix.view import MatrixView
from ramkeep.ui.plan.page import PlanPage
from ramkeep.ui.plan.page_dialogs import PageDialogs
from ramkeep.ui.plan.plans import Plans
from ramkeep.ui.plan.problems.panel import ProblemsPanel
from ramkeep.ui.plan.tree.view import TreeView
from ramkeep.ui.theme.theme import Theme


def make_plan_page(plans: Plans, theme: Theme) -> PlanPage:
    """The page with its views, in the order of the switch in its header."""
    page = PlanPage(plans, theme)
    tree = TreeView(theme)
    tree.set_editor(PolicyEditor(theme))
    page.add_view(tree)
    matrix = MatrixView(theme)
    matrix.tree_wanted.connect(lambda: page.show_view(0))
    page.add_view(matrix)
    page.add_view(GraphView(theme))
    page.add_view(AskView(theme))
    problems = ProblemsPanel(theme)
    page.add_panel(problems)
    PageDialogs(page, problems, theme)
    page.show_view(0)
    return page
