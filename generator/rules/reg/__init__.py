"""What is counted: registers, figures, and the list of providers."""
