"""Requests every page type of a running demo and fails on the first that is not as it should be."""

import http.client
import json
import sys

PAGES = {
    "localhost": {
        "/de/": 200,
        "/en/": 200,
        "/tr/": 200,
        "/ar/": 200,
        "/uk/": 200,
        "/de/projekte/": 200,
        "/de/projekte/samo-fa/": 200,
        "/de/organisationen/": 200,
        "/de/suche/?q=Beratung": 200,
        "/de/neues/": 200,
        "/de/kontakt/": 200,
        "/de/best_practice/": 200,
        "/de/funding/": 200,
        "/ar/funding/awarded/": 200,
        "/de/integration-vor-ort-2027-beispiel/": 200,
        "/de/funding/desk/": 302,
        "/admin/login/": 302,
        "/konto/anmelden/": 200,
        "/api/search?q=Beratung": 200,
        "/de/nicht-da/": 404,
    },
    "luebeck.localhost": {"/": 302, "/de/": 200, "/ar/": 200, "/ar/projekte/samo-fa/": 200, "/ar/organisationen/": 200},
    "dorsten.localhost": {"/de/projekte/willkommenskultur/": 200},
    "braunschweig.localhost": {"/de/": 200, "/de/nicht-da/": 404},
    "bergkamen.localhost": {"/de/": 200, "/uk/": 404},
    "koeln.localhost": {"/de/": 200, "/tr/": 200},
    "elsewhere.localhost": {"/de/": 404},
}


def request(port: int, host: str, path: str) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", path, headers={"Host": f"{host}:{port}"})
    response = connection.getresponse()
    return response.status, response.read()


def main() -> int:
    port = int(sys.argv[1])
    if "--count" in sys.argv:
        print(json.loads(request(port, "localhost", "/api/search?q=")[1])["total"])
        return 0
    wrong = []
    for host, paths in PAGES.items():
        for path, expected in paths.items():
            status, body = request(port, host, path)
            print(f"{status}  {len(body):>7} bytes  {host}{path}")
            if status != expected:
                wrong.append(f"{host}{path}: {status} instead of {expected}")
    print("\n".join(wrong) or "all as expected")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
