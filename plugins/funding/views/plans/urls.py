from django.urls import path

from .applicant import BudgetChangeView, BudgetView
from .desk import DeskPlanChangeView, DeskPlanView

urlpatterns = [
    path("applications/<uuid:uuid>/budget/", BudgetView.as_view(), name="budget"),
    path("applications/<uuid:uuid>/budget/change/", BudgetChangeView.as_view(), name="budget_change"),
    path("desk/applications/<uuid:uuid>/plan/", DeskPlanView.as_view(), name="desk_plan"),
    path(
        "desk/applications/<uuid:uuid>/plan/changes/<int:number>/",
        DeskPlanChangeView.as_view(),
        name="desk_plan_change",
    ),
]
