"""The report of a region on paper: what stands in it, its charts, and the document itself."""
