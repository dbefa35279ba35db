from django import template

register = template.Library()


@register.inclusion_tag("admin/pages/translation_moderation.html", takes_context=True)
def translation_moderation(context, page, translation) -> dict:
    """What somebody may do to bring this translation to the public: submit it, or approve what was submitted."""
    user = context["request"].user
    permissions = page.permissions_for_user(user)
    waiting = page.current_workflow_task_state
    workflow_state = page.current_workflow_state
    return {
        "request": context["request"],
        "page": page,
        "translation": translation,
        "is_open": permissions.can_edit() and permissions.can_submit_for_moderation(),
        "waiting": waiting,
        "actions": waiting.task.specific.get_actions(page, user) if waiting else [],
        "wish": workflow_state.current_task_state.comment if workflow_state and not waiting else "",
    }
