from django.urls import path

from . import views
from .awarded import AwardedDataView, AwardedView

urlpatterns = [
    path("", views.index, name="index"),
    path("awarded/", AwardedView.as_view(), name="awarded"),
    path("awarded.json", AwardedDataView.as_view(), name="awarded_data"),
]
