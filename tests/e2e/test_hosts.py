"""Requests that no browser and no test client sends, to the real server: whose host they name decides, or nobody's."""

import socket

import pytest

A, B = "luebeck.localhost", "bergkamen.localhost"
NOBODY = (b"400", b"404")


@pytest.fixture
def ask(demo_port):
    """`ask(b"GET / HTTP/1.1", "Host: …")`: status and all that comes back over the wire."""

    def send(request_line: str, *headers: str) -> tuple[bytes, bytes]:
        lines = [request_line, *headers, "Connection: close", "", ""]
        with socket.create_connection(("127.0.0.1", demo_port), timeout=20) as connection:
            connection.sendall("\r\n".join(lines).encode("latin-1"))
            answer = b"".join(iter(lambda: connection.recv(65536), b""))
        return answer.split(b" ", 2)[1], answer

    return send


def title(answer: bytes) -> str:
    return answer.decode().split("<title>")[1].split("</title>")[0]


@pytest.fixture
def titles(ask):
    return {host: title(ask("GET /de/ HTTP/1.1", f"Host: {host}")[1]) for host in (A, B)}


def test_each_host_has_its_own_page(titles):
    assert titles[A] != titles[B]


@pytest.mark.parametrize(
    "headers",
    [
        ("Host: anderswo.localhost",),
        ("Host: 127.0.0.1",),
        ("Host: ",),
        (),
        (f"Host: {A}", f"Host: {B}"),
        (f"Host: {A}, {B}",),
        (f"Host: {A}/../{B}",),
        (f"Host: {A}@{B}",),
        (f"Host: {A}:abc",),
        ("Host: xn--kln-sna.localhost",),
        ("Host: k\xf6ln.localhost",),
    ],
)
@pytest.mark.parametrize("path", ["/de/", "/admin/", "/konto/anmelden/", "/api/search"])
def test_unclear_host_gets_nothing(ask, path, headers):
    status, answer = ask(f"GET {path} HTTP/1.1", *headers)
    assert status in NOBODY
    assert b"<title>" not in answer or b"Verbund" not in answer


def test_request_without_a_host_of_the_old_protocol(ask):
    assert ask("GET /de/ HTTP/1.0")[0] in NOBODY


@pytest.mark.parametrize("host", [f"{A}:1", A.upper(), f"{A}."])
def test_other_spelling_is_the_same_host(ask, titles, host):
    assert title(ask("GET /de/ HTTP/1.1", f"Host: {host}")[1]) == titles[A]


@pytest.mark.parametrize("address", [f"http://{B}/de/", f"http://{B}:80/de/", f"//{B}/de/"])
def test_address_in_the_request_line_does_not_outvote_the_host(ask, titles, address):
    status, answer = ask(f"GET {address} HTTP/1.1", f"Host: {A}")
    assert not status.startswith(b"5")
    assert titles[B].encode() not in answer


@pytest.mark.parametrize(
    "header",
    [f"X-Forwarded-Host: {B}", f"Forwarded: host={B}", f"X-Host: {B}", "X-Script-Name: /x", f"SERVER_NAME: {B}"],
)
def test_headers_of_proxies_choose_nothing(ask, titles, header):
    status, answer = ask("GET /de/ HTTP/1.1", f"Host: {A}", header)
    assert not status.startswith(b"5")
    assert titles[B].encode() not in answer


def test_second_request_on_one_connection_is_answered_for_its_own_host(demo_port, titles):
    first = f"GET /de/ HTTP/1.1\r\nHost: {A}\r\n\r\n"
    second = f"GET /de/ HTTP/1.1\r\nHost: {B}\r\nConnection: close\r\n\r\n"
    with socket.create_connection(("127.0.0.1", demo_port), timeout=20) as connection:
        connection.sendall((first + second).encode())
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    assert answer.index(titles[A].encode()) < answer.index(titles[B].encode())
