"""What the status asks for."""
