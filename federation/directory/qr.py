from io import BytesIO

import segno


def qr_code(address: str) -> bytes:
    """An SVG picture that telephones read the address from; large enough for print, with the quiet border."""
    picture = BytesIO()
    segno.make(address, error="m", micro=False).save(
        picture, kind="svg", scale=4, border=4, light="#fff", title=address
    )
    return picture.getvalue()
