package io.baton.app;

import com.mongodb.ConnectionString;
import java.util.Optional;

/// The address of a MongoDB.
final class MongoUriCheck {
    private MongoUriCheck() {}

    /// What is wrong with it, without its words: they may hold the password.
    static Optional<String> problem(String uri) {
        if (uri.startsWith("mongodb+srv://")) {
            return Optional.empty();
        }
        if (!uri.startsWith("mongodb://")) {
            return Optional.of(
                    "MONGODB_URI must begin with mongodb:// or mongodb+srv://; leave it out to use the embedded database.");
        }
        return readable(uri)
                ? Optional.empty()
                : Optional.of(
                        "MONGODB_URI cannot be read; write it like mongodb://user:password@host:27017/baton, with %40 for an @ in the password.");
    }

    private static boolean readable(String uri) {
        try {
            return !new ConnectionString(uri).getHosts().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
