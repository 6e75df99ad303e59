"""How much of the personal data in passages of this field is seen, and how much is seen for nothing."""
