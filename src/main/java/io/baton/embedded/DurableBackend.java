package io.baton.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.baton.embedded.index.PartialIndexes;
import io.netty.channel.Channel;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/// Handles all commands, of any opcode. Commands that may write are answered only once they are on
/// disk.
final class DurableBackend extends AbstractMongoBackend {

    private final StoreMaps maps;
    private final GroupCommit commits;
    private final LongAdder documentsRead;

    /// @param documentsRead counts the documents that queries read
    DurableBackend(StoreMaps maps, GroupCommit commits, LongAdder documentsRead) {
        this.maps = maps;
        this.commits = commits;
        this.documentsRead = documentsRead;
        maps.databases().toList().forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return commits.betweenCommits(
                () -> new DurableDatabase(name, maps, documentsRead, getCursorRegistry()));
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        try {
            Document known =
                    command.equalsIgnoreCase("createIndexes")
                            ? PartialIndexes.asSparse(query)
                            : query;
            Supplier<Document> run = () -> run(channel, database, command, known);
            if (CommandDurability.mayWrite(command, query)) {
                return CommandDurability.mayBeLate(query)
                        ? commits.beforeLater(run)
                        : commits.durably(run);
            }
            return CommandDurability.wantsDurable(query) ? commits.readDurably(run) : run.get();
        } catch (MongoServerException e) {
            // If this were rethrown, the library would log the command with the client's data.
            return error(e);
        }
    }

    /// Handles a query of the old opcode, which only reads.
    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return pinningVersion(() -> super.handleQuery(query));
    }

    private Document run(Channel channel, String database, String command, Document query) {
        return pinningVersion(() -> super.handleCommand(channel, database, command, query));
    }

    /// Keeps the pages that the read uses from being overwritten.
    private <T> T pinningVersion(Supplier<T> read) {
        MVStore.TxCounter version = maps.store().registerVersionUsage();
        try {
            return read.get();
        } finally {
            maps.store().deregisterVersionUsage(version);
        }
    }

    static Document error(MongoServerException e) {
        Document response = new Document("ok", 0).append("errmsg", e.getMessageWithoutErrorCode());
        if (e instanceof MongoServerError coded) {
            response.append("code", coded.getCode());
            response.putIfNotNull("codeName", coded.getCodeName());
        }
        return response;
    }
}
