"""What attachments carry: each rule tells one kind of hidden content, or personal data."""
