"""The catalog: which services and actions RAM knows, what each action does, and how to find them."""
