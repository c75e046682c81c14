package io.baton.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What the killed processes have noted, read back: for each document what was answered last, and
/// what was under way when the process died.
final class WriteLog {

    /// No document has version 0: it stands for "not there".
    static final int ABSENT = 0;

    private final Map<String, Versions> lives = new LinkedHashMap<>();
    private long answered;
    private long underWay;

    static WriteLog read(Path file) throws IOException {
        WriteLog writeLog = new WriteLog();
        String text = Files.readString(file);
        // The last line may be half written; then the answer was not yet noted.
        text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(writeLog::take);
        return writeLog;
    }

    private void take(String line) {
        String[] words = line.split(" ");
        WriteKind writeKind = WriteKind.valueOf(words[1]);
        int version = Integer.parseInt(words[3]);
        int state = writeKind == WriteKind.DELETE ? ABSENT : version;
        Versions life = lives.computeIfAbsent(words[2], id -> new Versions());
        life.highest = version;
        if (words[0].equals("done")) {
            life.answered = state;
            answered++;
            underWay--;
        } else {
            underWay++;
        }
        life.possible = state;
    }

    Set<String> ids() {
        return lives.keySet();
    }

    Versions of(String id) {
        return lives.getOrDefault(id, new Versions());
    }

    long answered() {
        return answered;
    }

    long underWay() {
        return underWay;
    }

    /// One document's versions: the last that was answered, the one that may be there instead, and
    /// the highest that ever was.
    static final class Versions {
        int answered = ABSENT;
        int possible = ABSENT;
        int highest;
    }
}
