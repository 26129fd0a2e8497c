"""The room of the four levers: what each brings to the result, and scenarios of them."""
