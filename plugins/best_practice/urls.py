from django.urls import path

from . import views

urlpatterns = [path("", views.federation_list, name="list")]
