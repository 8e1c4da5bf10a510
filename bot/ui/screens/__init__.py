"""One module a part of the shop; every function returns a `Screen`."""
