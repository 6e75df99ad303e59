"""Sets of attachments made by script, with every fault alone, and how well these are told apart."""
