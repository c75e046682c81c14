package io.baton.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What the killed processes have noted, read back: for each document what was answered last, and
/// what was under way when the process died.
final class Notes {

    /// No document has version 0: it stands for "not there".
    static final int ABSENT = 0;

    private final Map<String, Life> lives = new LinkedHashMap<>();
    private long answered;
    private long underWay;

    static Notes read(Path file) throws IOException {
        Notes notes = new Notes();
        String text = Files.readString(file);
        // The last line may be half written; then the answer was not yet noted.
        text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(notes::take);
        return notes;
    }

    private void take(String line) {
        String[] words = line.split(" ");
        Act act = Act.valueOf(words[1]);
        int version = Integer.parseInt(words[3]);
        int state = act == Act.DELETE ? ABSENT : version;
        Life life = lives.computeIfAbsent(words[2], id -> new Life());
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

    Life of(String id) {
        return lives.getOrDefault(id, new Life());
    }

    long answered() {
        return answered;
    }

    long underWay() {
        return underWay;
    }

    /// One document's versions: the last that was answered, the one that may be there instead, and
    /// the highest that ever was.
    static final class Life {
        int answered = ABSENT;
        int possible = ABSENT;
        int highest;
    }
}
