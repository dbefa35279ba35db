def candidates(*a, **k):
    return []
