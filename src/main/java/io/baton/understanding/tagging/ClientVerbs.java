package io.baton.understanding.tagging;

import java.util.Set;

/// Verbs whose subject is often a client.
final class ClientVerbs {
    private static final Set<String> VERBS =
            Set.of(
                    ("need needs needed want wants wanted has have is are was were asked asks asking"
                                    + " called rang phoned emailed wrote says said keeps keep lost"
                                    + " would could looking struggling moving opening got just")
                            .split(" "));

    private ClientVerbs() {}

    static boolean contains(String word) {
        return VERBS.contains(word);
    }
}
