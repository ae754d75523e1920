"""What the tests share: where the server is, and a person who visits an application's link.

The tests are started by python.test.js, which plays the site and the browser.
"""

import json
import os
import urllib.request

SERVER = os.environ["SERVER"]
CALLBACK = "https://app.example/callback"
APPLICATIONS = json.loads(os.environ["APPLICATIONS"])


def get(address):
    """The JSON at an address."""
    with urllib.request.urlopen(address) as answer:
        return json.load(answer)


METADATA = get(f"{SERVER}/.well-known/openid-configuration")


def visit(link, decision="allow"):
    """Lets a person follow the link; gives the address by which they come back to the application."""
    body = json.dumps({"link": link, "decision": decision}).encode()
    with urllib.request.urlopen(os.environ["VISIT"], body) as answer:
        return json.load(answer)["address"]
