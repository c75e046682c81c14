package io.baton.app;

import com.mongodb.ConnectionString;
import io.baton.embedded.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;

/// The address of the database, and the embedded server if there is one.
record Database(String uri, @Nullable EmbeddedDatabase embedded) implements AutoCloseable {

    static Database named(String uri) {
        return new Database(uri, null);
    }

    static Database embedded(EmbeddedDatabase embedded) {
        return new Database(embedded.connectionString(), embedded);
    }

    String nameOr(String fallback) {
        var named = new ConnectionString(uri).getDatabase();
        return named == null ? fallback : named;
    }

    /// The address may contain a password.
    @Override
    public String toString() {
        return embedded == null ? "Database[MongoDB]" : "Database[embedded]";
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
