"""Pages whose type is not installed any more. They rest in the tree, and the explorer lists them.

Wagtail offers to preview, move and copy such pages, and crashes when it looks for their type. So nobody may do
anything with them, until the plugin is there again.
"""

from wagtail.models import Page, PagePermissionTester


def refuse(self, *args, **kwargs) -> bool:
    return False


RestingPermissionTester = type(
    "RestingPermissionTester",
    (PagePermissionTester,),
    {name: refuse for name in dir(PagePermissionTester) if name.startswith("can_")},
)


def let_rest(model: type[Page] = Page) -> None:
    stock_permissions, stock_previewable = model.permissions_for_user, model.is_previewable

    def permissions_for_user(self, user):
        return RestingPermissionTester(user, self) if self.specific_class is None else stock_permissions(self, user)

    def is_previewable(self):
        return self.specific_class is not None and stock_previewable(self)

    model.permissions_for_user, model.is_previewable = permissions_for_user, is_previewable


let_rest()
