"""A practice panel: a real HTTP server of the panel API v2, with books one can look into.

`catalogue` invents what it sells, `books` is what it knows, `perfect_panel` is how it speaks,
`faults` is how it misbehaves, `server` puts them behind one address. Another dialect is
another module like `perfect_panel`; the rest stays as it is.
"""
