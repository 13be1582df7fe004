"""What the program does for a person, told through ports; Qt-free."""
