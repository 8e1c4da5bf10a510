"""A practice panel: a real HTTP server of the panel API v2, with books one can look into.

`catalogue` invents what it sells, `books` is what it knows, `dialects` is how panels of five
families speak, with every single oddity to be switched alone, `faults` is how it misbehaves,
`server` puts them behind one address.
"""
