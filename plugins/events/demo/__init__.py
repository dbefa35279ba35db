def lay_demo(association):
    pass
