package io.baton.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Reads the notes of a killed process: for each document, the last answered write and the write
/// that was pending at the kill.
final class WriteLog {

    /// Stands for a missing document: no document has version 0.
    static final int ABSENT = 0;

    private final Map<String, Versions> versionsById = new LinkedHashMap<>();
    private long answered;
    private long pending;

    static WriteLog read(Path file) throws IOException {
        WriteLog writeLog = new WriteLog();
        String text = Files.readString(file);
        // The last line may be incomplete. Then its write counts as pending.
        text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(writeLog::add);
        return writeLog;
    }

    private void add(String line) {
        String[] words = line.split(" ");
        WriteKind writeKind = WriteKind.valueOf(words[1]);
        int version = Integer.parseInt(words[3]);
        int state = writeKind == WriteKind.DELETE ? ABSENT : version;
        Versions versions = versionsById.computeIfAbsent(words[2], id -> new Versions());
        versions.highest = version;
        if (words[0].equals("done")) {
            versions.answered = state;
            answered++;
            pending--;
        } else {
            pending++;
        }
        versions.possible = state;
    }

    Set<String> ids() {
        return versionsById.keySet();
    }

    Versions of(String id) {
        return versionsById.getOrDefault(id, new Versions());
    }

    long answered() {
        return answered;
    }

    long pending() {
        return pending;
    }

    /// A document's versions: the last one answered, the one that may be stored instead, and the
    /// highest ever written.
    static final class Versions {
        int answered = ABSENT;
        int possible = ABSENT;
        int highest;
    }
}
