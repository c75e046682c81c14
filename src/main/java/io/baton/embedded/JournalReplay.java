package io.baton.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;

/// Applies journals to a store in the order in which they were written.
final class JournalReplay {
    private final JournalFiles journals;
    private final StoreMaps maps;

    private JournalReplay(JournalFiles journals, StoreMaps maps) {
        this.journals = journals;
        this.maps = maps;
    }

    /// Brings what the file lacks back into memory. The next commit writes it.
    ///
    /// @return false if the file lacks nothing
    static boolean into(StoreFile file, JournalFiles journals) throws IOException {
        var first = file.journal();
        if (first.isEmpty()) {
            return false;
        }
        new JournalReplay(journals, file.maps()).from(first.getAsLong());
        file.maps().changes().taken();
        return true;
    }

    /// @throws DatabaseOpenFailure if the first journal is missing, or one is damaged
    private void from(long first) throws IOException {
        if (!journals.exists(first)) {
            throw DatabaseOpenFailure.journalMissing(journals.path(first));
        }
        boolean cut = false;
        for (long number = first; journals.exists(number); number++) {
            JournalReader reader = JournalReader.of(journals.path(number));
            for (ByteBuffer batch = reader.next(); batch != null; batch = reader.next()) {
                if (cut) {
                    throw DatabaseOpenFailure.unreadable(
                            journals.path(number - 1), new IOException("its end is missing"));
                }
                JournalBatch.apply(batch, maps);
            }
            cut |= !reader.complete();
        }
    }
}
