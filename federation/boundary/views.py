from wagtail.admin.views.generic import IndexView


class OwnRowsIndexView(IndexView):
    """A list of what the model's `OwnRowsPolicy` lets the person see. Wagtail's own listing asks no policy."""

    def get_base_queryset(self):
        return self.permission_policy.visible(self.request.user)
