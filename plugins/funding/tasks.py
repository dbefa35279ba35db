"""What is done beside the request. Each may run late or twice: it looks at what is now."""

from django.core.mail import EmailMessage
from django.utils import timezone
from django_tasks import task

from federation.associations.scope import scopes_disabled

from .models import Message


@task()
def deliver_message(number: int) -> None:
    """Sends one message to its recipients, once."""
    with scopes_disabled():
        messages = Message.objects.select_related("application__association", "application__call")
        message = messages.filter(pk=number, sent_at=None).first()
        if message is None or not message.recipients:
            return
        application = message.application
        answers_to = application.call.contact_email or application.association.email
        mail = EmailMessage(
            message.subject,
            message.text,
            bcc=message.recipients,
            reply_to=[answers_to] if answers_to else None,
            headers={"Auto-Submitted": "auto-generated"},  # RFC 3834
        )
        mail.send()
        message.sent_at = timezone.now()
        message.save(update_fields=["sent_at", "failure"])
