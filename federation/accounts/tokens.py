"""The secrets of links in mails. Only hashes are stored: neither the database nor the queue opens a door."""

import hashlib
import secrets


def new_token() -> str:
    return secrets.token_urlsafe(32)


def hashed(token: str) -> str:
    """As a token is stored: plain SHA-256, for 32 random bytes need neither salt nor stretching."""
    return hashlib.sha256(token.encode()).hexdigest()
