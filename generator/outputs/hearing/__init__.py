"""What a provider is sent of a document in preparation, and the worksheet in which it reacts."""
