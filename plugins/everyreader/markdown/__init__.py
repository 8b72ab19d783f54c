"""What a writer's Markdown may hold beyond Markdown: pictures by name, rows, explained words, quotations."""
