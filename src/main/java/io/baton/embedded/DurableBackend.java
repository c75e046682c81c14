package io.baton.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/// Where all commands come through, of whatever opcode: those that may write are answered only when
/// they are on disk.
final class DurableBackend extends AbstractMongoBackend {

    private static final String DATABASES = "databases.";

    private final MVStore store;
    private final GroupCommit commits;

    DurableBackend(MVStore store, GroupCommit commits) {
        this.store = store;
        this.commits = commits;
        store.getMapNames().stream()
                .filter(map -> map.startsWith(DATABASES))
                .map(map -> map.substring(DATABASES.length()).split("\\.", 2)[0])
                .distinct()
                .forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return commits.betweenCommits(() -> new DurableDatabase(name, store, getCursorRegistry()));
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        try {
            Supplier<Document> answer = () -> answer(channel, database, command, query);
            if (CommandDurability.mayWrite(command, query)) {
                return commits.durably(answer);
            }
            return CommandDurability.wantsDurable(query)
                    ? commits.readDurably(answer)
                    : answer.get();
        } catch (MongoServerException e) {
            // Thrown further, the library would log the command, with the client's data.
            return refusal(e);
        }
    }

    /// A query of the old opcode; it only reads.
    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return pinningVersion(() -> super.handleQuery(query));
    }

    private Document answer(Channel channel, String database, String command, Document query) {
        return pinningVersion(() -> super.handleCommand(channel, database, command, query));
    }

    /// Holds the version that is read, so that its pages are not overwritten meanwhile.
    private <T> T pinningVersion(Supplier<T> reads) {
        MVStore.TxCounter version = store.registerVersionUsage();
        try {
            return reads.get();
        } finally {
            store.deregisterVersionUsage(version);
        }
    }

    private static Document refusal(MongoServerException e) {
        Document refusal = new Document("ok", 0).append("errmsg", e.getMessageWithoutErrorCode());
        if (e instanceof MongoServerError error) {
            refusal.append("code", error.getCode());
            refusal.putIfNotNull("codeName", error.getCodeName());
        }
        return refusal;
    }
}
