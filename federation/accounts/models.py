"""Who signs in. An app of its own, because Wagtail's migrations need the user model and our others need Wagtail's."""

from collections.abc import Iterator

from django.contrib.auth.base_user import BaseUserManager
from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _


class UserManager(BaseUserManager):
    use_in_migrations = True

    def create_user(self, email: str, password: str | None = None, **fields) -> "User":
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields) -> "User":
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)


class User(AbstractUser):
    """A person who works on the site, known by the e-mail address."""

    username = None
    email = models.EmailField(_("E-Mail"), unique=True)
    # Part of what a session is checked against: counting it up ends all sessions.
    session_version = models.PositiveIntegerField(default=0, editable=False)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = []

    objects = UserManager()

    class Meta(AbstractUser.Meta):
        verbose_name = _("Konto")
        verbose_name_plural = _("Konten")

    def save(self, *args, **kwargs):
        self.email = self.email.lower()  # the sign-in page compares in lower case
        super().save(*args, **kwargs)

    def get_session_auth_hash(self) -> str:
        return f"{super().get_session_auth_hash()}{self.session_version}"

    def get_session_auth_fallback_hash(self) -> Iterator[str]:
        for fallback in super().get_session_auth_fallback_hash():
            yield f"{fallback}{self.session_version}"
