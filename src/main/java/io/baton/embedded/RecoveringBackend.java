package io.baton.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// Passes commands to the open file. While the disk fails, it refuses them at once and names the
/// fix, but stays connected, so that clients go on as soon as the disk works.
final class RecoveringBackend extends AbstractMongoBackend {

    /// Commands that need no file.
    private static final Set<String> CONNECTING =
            Set.of("ismaster", "buildinfo", "endsessions", "whatsmyuri");

    private final DiskGuard guard;

    RecoveringBackend(DiskGuard guard) {
        this.guard = guard;
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (name.equals("hello")) {
            return hello(channel, database, query);
        }
        if (CONNECTING.contains(name)) {
            return super.handleCommand(channel, database, command, query);
        }
        DurableBackend backend = guard.readable();
        Throwable problem = guard.problem();
        boolean needsRoom = name.equals("ping") || CommandDurability.mayWrite(command, query);
        if (backend == null || (problem != null && needsRoom)) {
            return refused(problem);
        }
        try {
            return backend.handleCommand(channel, database, command, query);
        } catch (MVStoreException | UncheckedIOException e) {
            return refused(e);
        }
    }

    /// What a driver asks first that declares the Stable API. The library knows it by its old name.
    private Document hello(Channel channel, String database, Document query) {
        Document answer = super.handleCommand(channel, database, "ismaster", query);
        answer.put("isWritablePrimary", true);
        return answer;
    }

    private static Document refused(@Nullable Throwable why) {
        return DurableBackend.error(DiskFailure.of(why));
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        throw new UnsupportedOperationException("only the open file has databases");
    }

    @Override
    public void handleClose(Channel channel) {
        DurableBackend backend = guard.readable();
        if (backend != null) {
            backend.handleClose(channel);
        }
    }

    @Override
    public void closeCursors(List<Long> cursors) {
        DurableBackend backend = guard.readable();
        if (backend != null) {
            backend.closeCursors(cursors);
        }
    }
}
