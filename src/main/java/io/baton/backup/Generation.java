package io.baton.backup;

import java.util.Objects;
import org.bson.Document;

/// How a build stores documents. A later generation has what an earlier build doesn't know, so that
/// build must not work with it. A later build reads all earlier generations.
///
/// @param number grows
/// @param since the first version of Baton that knows it, for people
public record Generation(int number, String since) {

    /// The one that this build writes. Raise the number, and name the coming version, when an
    /// earlier build would lose or misread what is stored. `GenerationTest` notices.
    public static final Generation CURRENT = new Generation(2, "0.1.0");

    /// Backups of this one don't say so.
    private static final Generation FIRST = new Generation(1, "0.1.0");

    /// Whether this build can read it.
    public boolean known() {
        return number <= CURRENT.number;
    }

    Document document() {
        return new Document("number", number).append("since", since);
    }

    /// @throws RuntimeException if something is missing
    static Generation read(Document header) {
        var from = header.get("generation", Document.class);
        return from == null
                ? FIRST
                : new Generation(
                        from.getInteger("number"), Objects.requireNonNull(from.getString("since")));
    }
}
