"""Opens Debian's Chromium, with the fonts that a test asks for."""

import contextlib
import os
import pathlib
import shutil
import sys
import tempfile

from playwright.sync_api import sync_playwright

# Hides the fonts that have Chinese letters, as on a machine where nobody installed any.
WITHOUT_CHINESE = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <cachedir>{folder}</cachedir>
  <selectfont>
    <rejectfont><pattern><patelt name="lang"><string>zh-cn</string></patelt></pattern></rejectfont>
  </selectfont>
</fontconfig>
"""


@contextlib.contextmanager
def open_browser(fonts="all"):
    """A browser without a window; `fonts` is `all`, or `latin` to hide those with Chinese letters."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        sys.exit("The tests in a browser need Chromium: apt-get install chromium")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        environment = dict(os.environ)
        if fonts == "latin":
            configuration = pathlib.Path(folder) / "fonts.conf"
            configuration.write_text(WITHOUT_CHINESE.format(folder=folder))
            environment["FONTCONFIG_FILE"] = str(configuration)
        browser = playwright.chromium.launch(
            executable_path=program, args=["--no-sandbox"], env=environment)
        yield browser
        browser.close()
