"""The addresses of Wagtail's admin that roles reach, and what their numbers stand for. All others are the operator's.

An address that is not listed does not exist for a role, so what a new version of Wagtail or an app brings is closed
until somebody has looked at it here; the tests fail for it until then. Views of our own and of plugins need no entry:
their models are scoped.
"""

from collections.abc import Callable

from . import visible

# No number in them, or one of `visible.BY_KEYWORD`, which the guard checks wherever it stands.
STAFF: frozenset[str] = frozenset(
    {
        "wagtailadmin_home",
        "wagtailadmin_account",
        "wagtailadmin_logout",
        "wagtailadmin_login",
        "wagtailadmin_dismissibles",
        "wagtailadmin_sprite",
        "wagtailadmin_javascript_catalog",
        "wagtailadmin_block_preview",
        "wagtailadmin_explore_root",
        "wagtailadmin_explore",
        "wagtailadmin_explore_results",
        "wagtailadmin_choose_page",
        "wagtailadmin_choose_page_child",
        "wagtailadmin_choose_page_search",
        "wagtailadmin_choose_page_external_link",
        "wagtailadmin_choose_page_email_link",
        "wagtailadmin_choose_page_phone_link",
        "wagtailadmin_choose_page_anchor_link",
        "wagtailadmin_editing_sessions:release",
        *(
            f"wagtailadmin_pages:{name}"
            for name in [
                "add",
                "add_subpage",
                "preview_on_add",
                "edit",
                "preview_on_edit",
                "view_draft",
                "delete",
                "unpublish",
                "search",
                "search_results",
                "move",
                "move_confirm",
                "set_page_position",
                "copy",
                "usage",
                "lock",
                "unlock",
                "set_privacy",
                "history",
                "history_results",
                "revisions_index",
                "revisions_view",
                "revisions_revert",
                "revisions_unschedule",
                "workflow_action",
                "collect_workflow_action_data",
                "confirm_workflow_cancellation",
                "workflow_history",
                "workflow_history_detail",
            ]
        ),
        *(f"wagtailadmin_collections:{name}" for name in ("index", "add", "set_privacy")),
        *(
            f"wagtailimages:{name}"
            for name in [
                "index",
                "index_results",
                "add",
                "edit",
                "delete",
                "image_usage",
                "url_generator",
                "url_generator_output",
                "preview",
                "add_multiple",
                "edit_multiple",
                "delete_multiple",
                "create_multiple_from_uploaded_image",
                "delete_upload_multiple",
            ]
        ),
        *(
            f"wagtaildocs:{name}"
            for name in [
                "index",
                "index_results",
                "add",
                "edit",
                "delete",
                "document_usage",
                "add_multiple",
                "edit_multiple",
                "delete_multiple",
                "create_multiple_from_uploaded_document",
                "delete_upload_multiple",
            ]
        ),
        *(f"wagtailimages_chooser:{name}" for name in ("choose", "choose_results", "create", "select_format")),
        *(f"wagtaildocs_chooser:{name}" for name in ("choose", "choose_results", "create")),
        *(
            f"wagtail_localize:{name}"
            for name in [
                "javascript_catalog",
                "submit_page_translation",
                "update_translations",
                "edit_string_translation",
                "edit_override",
                "download_pofile",
                "upload_pofile",
                "preview_translation",
                "stop_translation",
            ]
        ),
    }
)

# Keywords that mean another thing in each address.
NUMBERS: dict[str, dict[str, Callable]] = {
    "wagtailadmin_pages:workflow_preview": {"task_id": visible.tasks},
    "wagtailadmin_pages:revisions_compare": {"pk": visible.own_pages},
    "wagtailadmin_collections:edit": {"pk": visible.collections},
    "wagtailadmin_collections:delete": {"pk": visible.collections},
    "wagtailimages_chooser:chosen": {"pk": visible.IMAGES},
    "wagtaildocs_chooser:chosen": {"pk": visible.DOCUMENTS},
    "wagtailadmin_api:pages:detail": {"pk": visible.own_pages},
}

# Numbers in the query string: parameter by parameter.
PARAMETERS: dict[str, dict[str, Callable]] = {
    "wagtailadmin_choose_page_chosen_multiple": {"id": visible.choosable_pages},
    "wagtailimages_chooser:chosen_multiple": {"id": visible.IMAGES},
    "wagtaildocs_chooser:chosen_multiple": {"id": visible.DOCUMENTS},
    "wagtailadmin_api:pages:listing": {"child_of": visible.own_pages},  # the sidebar's tree; asked for nothing else
}

# By what the address names: (app, model) -> whose numbers follow.
MODELS: dict[tuple[str, str], Callable] = {
    ("wagtailcore", "page"): visible.own_pages,
    ("content", "customimage"): visible.IMAGES,
    ("content", "customdocument"): visible.DOCUMENTS,
}

# Addresses that name a model and then, in the path or the query string, numbers of it.
BY_MODEL: frozenset[str] = frozenset({"wagtail_bulk_action", "wagtailadmin_editing_sessions:ping"})
