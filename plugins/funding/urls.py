"""The pages of funding, below `/<language>/funding/`. One list, without prefixes of their own: names say the side."""

from .views.applicant.urls import urlpatterns as applicant
from .views.desk.urls import urlpatterns as desk
from .views.money.urls import urlpatterns as money
from .views.papers.urls import urlpatterns as papers
from .views.plans.urls import urlpatterns as plans
from .views.public.urls import urlpatterns as public

urlpatterns = [*public, *applicant, *plans, *desk, *money, *papers]
