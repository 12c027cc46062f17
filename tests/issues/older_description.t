A description that is older than the one last read is kept, and changes nothing unless that is wanted.

$ sh sed 's/2025-01-16T13/2025-01-15T13/' $SHARED/hardware/workbench_legacy_8gb.json > older.json
